import { policyFrom, withGuards, type Policy, type PolicyDecision } from '../../../../lib/migration/policy'
import { MiB } from '../samples/support'
import { history, sample, taken } from './support'

const wish = (decision: object): Policy => () => ({ because: 'it wants so', ...decision }) as PolicyDecision
const abort = wish({ action: 'abort' })
const pause = wish({ action: 'pause' })
const nothing = policyFrom('none')
const moving = sample(10_000, { pass: 3, sentMiB: 5000, leftMiB: 200 })

describe('a guest that runs at its destination', () => {
  test.each(['postcopy', 'postcopyPaused', 'recovering', 'handover'] as const)('is not aborted in the phase %s', (phase) => {
    const decision = withGuards(abort)(history([sample(1000, { phase })]))
    expect(decision).toMatchObject({ action: 'none' })
    expect(decision.because).toMatch(/guard.*destination.*it wants so/)
  })

  test('is not aborted because it sent too much or took too long either', () => {
    const late = sample(9_000_000, { phase: 'postcopy', sentMiB: 1e6 })
    expect(withGuards(nothing, { maxBytes: 1, maxTotalMs: 1 })(history([late])).action).toBe('none')
  })

  test('is not aborted between the start of post-copy and the first sample that shows it', () => {
    expect(withGuards(abort)(history([moving], { actions: [taken({ action: 'startPostcopy' }, 9_000)] })).action).toBe('none')
    expect(withGuards(abort)(history([moving], { actions: [taken({ action: 'startPostcopy' }, 9_000, 'no')] })).action).toBe('abort')
  })

  test('is neither paused, throttled nor switched again', () => {
    for (const action of ['pause', 'startPostcopy']) {
      expect(withGuards(wish({ action }))(history([sample(1, { phase: 'postcopy' })], { facts: { postcopy: true, pause: true } })).action).toBe('none')
    }
    const throttle = wish({ action: 'throttle', percent: 20 })
    expect(withGuards(throttle)(history([sample(1, { phase: 'postcopy' })], { facts: { throttle: true } })).action).toBe('none')
  })
})

describe('limits', () => {
  test('most bytes', () => {
    const guarded = withGuards(nothing, { maxBytes: 4000 * MiB })
    expect(guarded(history([sample(1, { sentMiB: 4000 })])).action).toBe('none')
    expect(guarded(history([sample(1, { sentMiB: 4001 })]))).toMatchObject({ action: 'abort', by: 'guard', because: expect.stringMatching(/^guard: 3.9 GiB were sent/) })
  })

  test('longest total, by the migration\'s own clock', () => {
    const guarded = withGuards(nothing, { maxTotalMs: 60_000 })
    expect(guarded(history([sample(59_000)])).action).toBe('none')
    expect(guarded(history([sample(1_000, { elapsedMs: 61_000 })])).action).toBe('abort')
  })

  test('an abort that was taken is not asked for again', () => {
    expect(withGuards(nothing, { maxTotalMs: 1 })(history([sample(5_000)], { actions: [taken({ action: 'abort' }, 4_000)] })).action).toBe('none')
  })

  test.each([[{ maxBytes: 0 }, RangeError], [{ maxPauseMs: -1 }, RangeError], [{ maxTotalMs: Number.NaN }, RangeError], [{ maxTotalMs: '1' }, TypeError], [null, TypeError]])(
    'that are none are refused: %p', (guards, error) => {
      expect(() => withGuards(nothing, guards as never)).toThrow(error)
    })
})

describe('what the facts do not permit', () => {
  test('is said, and not passed on', () => {
    for (const [action, why] of [['startPostcopy', /post-copy is not permitted/], ['pause', /pause is not permitted/], ['throttle', /not permitted/]] as const) {
      const decision = withGuards(wish({ action, percent: 20 }))(history([moving]))
      expect(decision.action).toBe('none')
      expect(decision.because).toMatch(why)
      expect(decision.because).toContain('it wants so')
    }
  })

  test('is passed on where they do', () => {
    for (const action of ['startPostcopy', 'pause', 'throttle']) {
      const permitted = { postcopy: true, pause: true, throttle: true }
      expect(withGuards(wish({ action, percent: 20 }))(history([moving], { facts: permitted })).action).toBe(action)
    }
  })

  test('the downtime limit goes no higher than what the caller accepts', () => {
    const guarded = withGuards(wish({ action: 'setMaxDowntime', ms: 4000 }))
    expect(guarded(history([moving]))).toMatchObject({ action: 'setMaxDowntime', ms: 500 })
    expect(guarded(history([sample(1, { pass: 2, limitMs: 500 })])).action).toBe('none')
    expect(guarded(history([moving], { facts: { pause: true } }))).toMatchObject({ action: 'setMaxDowntime', ms: 4000 })
    expect(withGuards(wish({ action: 'setMaxDowntime', ms: 4000 }), { maxPauseMs: 2000 })(history([moving], { facts: { pause: true } }))).toMatchObject({ ms: 2000 })
    expect(withGuards(wish({ action: 'setMaxDowntime', ms: 4000 }), { holdDowntime: false })(history([moving]))).toMatchObject({ ms: 4000 })
  })

  test('a cap does not take back a higher limit that somebody else has set', () => {
    expect(withGuards(wish({ action: 'setMaxDowntime', ms: 4000 }))(history([sample(1, { pass: 2, limitMs: 2000 })])).action).toBe('none')
    expect(withGuards(wish({ action: 'setMaxDowntime', ms: 100 }))(history([sample(1, { pass: 2, limitMs: 2000 })]))).toMatchObject({ ms: 100 })
  })

  test('nothing is switched or paused before memory is sent', () => {
    const early = sample(1, { phase: 'storage' })
    for (const action of ['startPostcopy', 'pause']) {
      expect(withGuards(wish({ action }))(history([early], { facts: { postcopy: true, pause: true } })).action).toBe('none')
    }
  })
})

describe('a pause', () => {
  const paused = [taken({ action: 'pause' }, 10_000)]
  const still = (atMs: number, leftMiB: number) => sample(atMs, { phase: 'switchover', pass: 3, sentMiB: 5000, leftMiB })
  const permitted = { pause: true }

  test('in which the rest becomes less goes on', () => {
    const samples = Array.from({ length: 14 }, (_, i) => still(10_000 + i * 500, 800 - i * 50))
    expect(withGuards(nothing)(history(samples, { actions: paused, facts: permitted })).action).toBe('none')
  })

  test('in which it does not become less is undone', () => {
    const samples = Array.from({ length: 14 }, (_, i) => still(10_000 + i * 500, 800))
    expect(withGuards(nothing)(history(samples.slice(0, 10), { actions: paused, facts: permitted })).action).toBe('none')
    expect(withGuards(nothing)(history(samples, { actions: paused, facts: permitted })))
      .toMatchObject({ action: 'resume', by: 'guard', because: expect.stringMatching(/^guard: .*has not become less/) })
  })

  test('is not judged by a bitmap sync, after which more is left', () => {
    const samples = [still(10_000, 100), still(10_500, 50), still(11_000, 20), still(11_500, 500), still(12_000, 450), still(15_500, 100)]
    expect(withGuards(nothing)(history(samples, { actions: paused, facts: permitted })).action).toBe('none')
  })

  test('is not judged while nobody answers', () => {
    const samples = [still(10_000, 800), { ...still(16_000, 800), unanswered: { sinceMs: 10_500, because: null, retryAtMs: null } }]
    expect(withGuards(nothing)(history(samples, { actions: paused, facts: permitted })).action).toBe('none')
  })

  test('that lasts too long is undone, whether it helps or not', () => {
    const samples = Array.from({ length: 10 }, (_, i) => still(10_000 + i * 500, 800 - i * 50))
    expect(withGuards(nothing, { maxPauseMs: 3_000 })(history(samples, { actions: paused, facts: permitted })).action).toBe('resume')
  })

  test('that would last too long is not begun', () => {
    const guarded = withGuards(pause, { maxPauseMs: 1_000 })
    expect(guarded(history([sample(1, { pass: 2, leftMiB: 200 })], { facts: permitted })).action).toBe('none')
    expect(guarded(history([sample(1, { pass: 2, leftMiB: 90 })], { facts: permitted })).action).toBe('pause')
  })

  test('that was undone is not repeated before the rest is half as much', () => {
    const actions = [...paused, taken({ action: 'resume' }, 15_000)]
    const until = still(15_000, 800)
    expect(withGuards(pause)(history([until, sample(20_000, { pass: 4, leftMiB: 500 })], { actions, facts: permitted })).action).toBe('none')
    expect(withGuards(pause)(history([until, sample(20_000, { pass: 4, leftMiB: 300 })], { actions, facts: permitted })).action).toBe('pause')
  })

  test('is not ended by a policy that did not begin it', () => {
    expect(withGuards(wish({ action: 'resume' }))(history([moving])).action).toBe('none')
  })
})

describe('what is so already', () => {
  test('is not done again', () => {
    const same = withGuards(wish({ action: 'setMaxDowntime', ms: 300 }))
    expect(same(history([moving], { actions: [taken({ action: 'setMaxDowntime', ms: 300 }, 1)] })).action).toBe('none')
    // A policy that counts what it has set must be able to set it once.
    expect(same(history([moving])).action).toBe('setMaxDowntime')
    const throttled = [taken({ action: 'throttle', percent: 40 }, 1)]
    const throttle = wish({ action: 'throttle', percent: 40 })
    expect(withGuards(throttle)(history([moving], { facts: { throttle: true }, actions: throttled })).action).toBe('none')
    expect(withGuards(pause)(history([moving], { facts: { pause: true }, actions: [taken({ action: 'pause' }, 9_900)] })).action).toBe('none')
  })

  test('and what was refused waits for a while', () => {
    const refused = (atMs: number) => [taken({ action: 'setMaxDowntime', ms: 400 }, atMs, 'not now')]
    const guarded = withGuards(wish({ action: 'setMaxDowntime', ms: 400 }))
    expect(guarded(history([moving], { actions: refused(5_000) }))).toMatchObject({ action: 'none', because: expect.stringContaining('not now') })
    expect(guarded(history([moving], { actions: refused(0) })).action).toBe('setMaxDowntime')
    expect(withGuards(wish({ action: 'setMaxDowntime', ms: 450 }))(history([moving], { actions: refused(9_000) })).action).toBe('setMaxDowntime')
  })

  test('a migration that is over is left alone', () => {
    for (const phase of ['done', 'failed', 'cancelled'] as const) expect(withGuards(abort)(history([sample(1, { phase })])).action).toBe('none')
  })
})
