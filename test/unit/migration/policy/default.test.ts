import { evaluate, policyFrom, PolicyRun, type PolicyFacts, type Scenario } from '../../../../lib/migration/policy'
import { simulate, type SimulateOptions } from '../../../../lib/migration/simulator'
import { GiB, MiB } from '../samples/support'
import { facts, linear, sample, scenario, wordsOf } from './support'

const TiB = 1024 * GiB
const policy = policyFrom('default')
const never = policyFrom('none')
const steer = (simulation: Partial<SimulateOptions>, given: Partial<PolicyFacts> = {}) => evaluate(policy, scenario(simulation, given))
/** 200 MiB/s into 1000 MiB, over 100 MiB/s: each pass leaves all of it. */
const diverging = { dirty: linear(200, 1000), maxTotalMs: 1_800_000 }
const noise = { link: 0.15, dirty: 0.2 }

describe('a guest that converges', () => {
  test.each([5, 20, 40, 60])('is left alone: %i of 100 MiB/s', (mibps) => {
    const given = scenario({ dirty: linear(mibps, 2000), downtimeLimitMs: 500, noise, seed: mibps })
    expect(evaluate(policy, given)).toEqual(evaluate(never, given))
  })

  test('is left alone however many things are permitted', () => {
    const given = scenario({ dirty: linear(70, 2000), downtimeLimitMs: 500, noise }, { postcopy: true, pause: true, throttle: true })
    expect(evaluate(policy, given).actions).toEqual([])
  })

  test('slowly, gets the downtime that the caller accepts, and no more', () => {
    const given = scenario({ dirty: linear(93, 2000), downtimeLimitMs: 100, noise }, { maxDowntimeMs: 1000 })
    const run = evaluate(policy, given)
    expect(run.outcome).toBe('completed')
    expect(new Set(run.actions.map(({ action }) => action))).toEqual(new Set(['setMaxDowntime']))
    for (const action of run.actions) expect((action as { ms: number }).ms).toBeLessThanOrEqual(1000)
    expect(run.standstillMs).toBeLessThanOrEqual(1100)
    expect(run.totalMs).toBeLessThan(evaluate(never, given).totalMs * 0.95)
  })

  test('too slowly for anybody to wait for, ends in post-copy where that is permitted, and is waited for where not', () => {
    const slow = { dirty: linear(97, 3000), downtimeLimitMs: 500, maxTotalMs: 3_600_000 }
    expect(wordsOf(steer(slow, { postcopy: true }).actions)).toEqual(['startPostcopy'])
    expect(steer(slow, { pause: true, throttle: true })).toMatchObject({ outcome: 'completed', actions: [] })
  })
})

describe('a guest that does not converge', () => {
  test('ends in post-copy, if permitted, within its patience after the first pass', () => {
    const run = steer(diverging, { postcopy: true, pause: true, throttle: true })
    expect(wordsOf(run.actions).filter((word) => !word.startsWith('set'))).toEqual(['startPostcopy'])
    expect(run.outcome).toBe('completed')
    // 4 GiB at 100 MiB/s are 41 s; 50 s of patience; one pass of 10 s.
    expect(run.actions.at(-1)!.atMs).toBeLessThan(41_000 + 50_000 + 15_000)
  })

  test('stands still at a pass\'s beginning, if that is permitted and short', () => {
    const run = steer({ dirty: linear(200, 300) }, { pause: true, throttle: true })
    expect(run.outcome).toBe('completed')
    // 300 MiB take 3 s.
    expect(run.standstillMs).toBeGreaterThan(2_500)
    expect(run.standstillMs).toBeLessThan(3_700)
  })

  test('is throttled, a step after the other, only as far as it takes', () => {
    const run = steer(diverging, { throttle: true })
    expect(run.outcome).toBe('completed')
    const steps = wordsOf(run.actions).filter((word) => word.startsWith('throttle'))
    expect(steps).toEqual(['throttle 20', 'throttle 40', 'throttle 60'])
    expect(run.standstillMs).toBeLessThanOrEqual(550)
  })

  test('is throttled rather than stopped for long', () => {
    const run = steer({ dirty: linear(200, 2000) }, { pause: true, throttle: true })
    expect(wordsOf(run.actions)).toContain('throttle 20')
    expect(run.outcome).toBe('completed')
    expect(run.standstillMs).toBeLessThanOrEqual(550)
  })

  test('stands still for as long as it takes, if nothing else is permitted', () => {
    const run = steer({ dirty: linear(200, 2000) }, { pause: true })
    expect(run.outcome).toBe('completed')
    expect(run.standstillMs).toBeGreaterThan(15_000)
    expect(run.standstillMs).toBeLessThan(26_000)
  })

  test('stands still no longer than the guards allow; then something else is done', () => {
    const given = scenario({ dirty: linear(200, 600) }, { pause: true, throttle: true })
    const run = evaluate(policy, given, { maxPauseMs: 3_000 })
    expect(wordsOf(run.actions)).toContain('throttle 20')
    expect(run.outcome).toBe('completed')
    expect(run.standstillMs).toBeLessThanOrEqual(3_100)
    const alone = evaluate(policy, scenario({ dirty: linear(200, 600) }, { pause: true }), { maxPauseMs: 3_000 })
    expect(alone.outcome).toBe('cancelled')
  })

  test('is given up only after a long time, and only if nothing is permitted', () => {
    const run = steer(diverging)
    expect(run.outcome).toBe('cancelled')
    expect(wordsOf(run.actions).at(-1)).toBe('abort')
    expect(run.totalMs).toBeGreaterThan(600_000)
    expect(run.actions.at(-1)!.because).toMatch(/nothing that is permitted would help/)
  })

  test('is not given up while it converges, however long that takes', () => {
    const slow = scenario({ dirty: linear(98.5, 3500), downtimeLimitMs: 500, maxTotalMs: 7_200_000 })
    const run = evaluate(policy, slow)
    expect(run.outcome).toBe('completed')
    expect(run.totalMs).toBeGreaterThan(600_000)
  })

  test('whose post-copy libvirt refuses gets the next measure', () => {
    const run = new PolicyRun(policy, { ...facts, postcopy: true, throttle: true })
    simulate({
      ...scenario(diverging).simulation,
      control: (now, passes) => {
        const decision = run.step(now, passes)
        if (decision.action === 'none') return null
        const refused = decision.action === 'startPostcopy' ? 'no userfaultfd here' : null
        run.taken(decision, refused)
        return refused === null ? decision : null
      },
    })
    const words = wordsOf(run.actions).filter((word) => !word.startsWith('set'))
    expect(words.slice(0, 3)).toEqual(['startPostcopy', 'startPostcopy', 'throttle 20'])
    const [first, second] = run.actions.filter(({ action }) => action === 'startPostcopy')
    expect(second!.atMs - first!.atMs).toBeGreaterThanOrEqual(10_000)
  })
})

describe('a guest that writes now more, now less', () => {
  const burst = (periodMs: number, burstMs: number, mibps: number) =>
    ({ dirty: { kind: 'bursts', periodMs, burstMs, burst: linear(mibps, 1500), quiet: linear(5, 1500) }, downtimeLimitMs: 500 }) as const

  test.each([[30_000, 8_000, 100], [60_000, 25_000, 200], [75_000, 40_000, 400]])('is not disturbed: bursts of %i ms period, %i ms long, %i MiB/s', (...given) => {
    const bursty = scenario(burst(...given), { postcopy: true, pause: true, throttle: true })
    expect(evaluate(never, bursty).outcome).toBe('completed')
    expect(evaluate(policy, bursty).actions).toEqual([])
  })

  test('gets help when its quiet times are too short', () => {
    const hopeless = scenario({
      dirty: { kind: 'bursts', periodMs: 12_000, burstMs: 9_000, burst: linear(300, 1500), quiet: linear(60, 1500) }, downtimeLimitMs: 500, maxTotalMs: 900_000,
    }, { postcopy: true })
    expect(evaluate(never, hopeless).outcome).toBe('unfinished')
    expect(evaluate(policy, hopeless)).toMatchObject({ outcome: 'completed' })
  })
})

describe('a link that fails', () => {
  const dropped = (fromMs: number, ms: number, simulation: Partial<SimulateOptions> = {}): Scenario => scenario({
    dirty: linear(40, 1500), downtimeLimitMs: 500,
    bandwidthBytesPerSecond: [{ fromMs: 0, bytesPerSecond: 100 * MiB }, { fromMs, bytesPerSecond: 0 }, { fromMs: fromMs + ms, bytesPerSecond: 100 * MiB }],
    ...simulation,
  }, { postcopy: true, pause: true, throttle: true })

  test.each([[20_000, 60_000], [44_000, 60_000], [48_000, 300_000], [55_000, 20_000]])('at %i ms for %i ms is waited for, and nothing is done', (fromMs, ms) => {
    const run = evaluate(policy, dropped(fromMs, ms))
    expect(run).toMatchObject({ outcome: 'completed', actions: [] })
    expect(run.totalMs).toBeGreaterThan(fromMs + ms)
  })

  test('again and again is no stall either', () => {
    const flapping = Array.from({ length: 40 }, (_, i) => ({ fromMs: i * 15_000, bytesPerSecond: i % 2 === 0 ? 100 * MiB : 0 }))
    expect(evaluate(policy, dropped(0, 0, { bandwidthBytesPerSecond: flapping })).actions).toEqual([])
  })

  test('for good is given up in the end', () => {
    const run = evaluate(policy, dropped(50_000, 1e9, { maxTotalMs: 3_000_000 }))
    expect(wordsOf(run.actions)).toEqual(['abort'])
    expect(run.actions[0]!.atMs).toBeGreaterThan(50_000 + 890_000)
  })

  test('does not hide a guest that does not converge', () => {
    const run = evaluate(policy, dropped(60_000, 30_000, { dirty: linear(200, 1000) }))
    expect(wordsOf(run.actions)).toContain('startPostcopy')
    expect(run.actions.at(-1)!.atMs).toBeGreaterThan(90_000 + 40_000)
  })
})

describe('polls that nobody answers', () => {
  test('say nothing about the migration', () => {
    const run = new PolicyRun(policy, { ...facts, postcopy: true, pause: true, throttle: true })
    const passes: [] = []
    let atMs = 0
    for (; atMs < 60_000; atMs += 500) run.step(sample(atMs, { pass: 1 + Math.floor(atMs / 20_000), leftMiB: 1000 - (atMs % 20_000) / 25, sentMiB: atMs / 10, limitMs: 500 }), passes)
    const last = sample(atMs, { pass: 3, leftMiB: 200, sentMiB: 6000, limitMs: 500 })
    for (let i = 0; i < 4000; i++, atMs += 500) {
      expect(run.step({ ...last, atMs, unanswered: { sinceMs: 60_000, because: null, retryAtMs: null } }, passes)).toMatchObject({ action: 'none' })
    }
    expect(run.step({ ...last, atMs, unanswered: { sinceMs: 60_000, because: null, retryAtMs: null } }, passes).because).toMatch(/nobody has answered for 33 min/)
  })

  test('now and then do not matter', () => {
    const given = scenario({ dirty: linear(60, 1500), downtimeLimitMs: 500, noise: { lostPolls: 0.3, zeroSamples: 0.1 }, seed: 4 }, { postcopy: true })
    expect(evaluate(policy, given)).toMatchObject({ outcome: 'completed', actions: [] })
  })
})

describe('auto-converge', () => {
  test('is given its time, and never helped by a throttle of our own', () => {
    const run = steer({ dirty: linear(160, 800), downtimeLimitMs: 500, autoConverge: true }, { throttle: true, pause: true, postcopy: true })
    expect(run).toMatchObject({ outcome: 'completed', actions: [] })
  })

  test('that cannot slow the guest down enough is not the end', () => {
    const run = steer({ dirty: linear(160, 800), downtimeLimitMs: 500, autoConverge: { maxPercent: 30 }, maxTotalMs: 900_000 }, { throttle: true, postcopy: true })
    expect(wordsOf(run.actions)).toEqual(['startPostcopy'])
  })
})

describe('a huge guest', () => {
  const huge = (load: number): Partial<SimulateOptions> => ({
    memoryBytes: 20 * TiB, zeroFraction: 0.2, bandwidthBytesPerSecond: 12 * GiB, intervalMs: 5000, maxTotalMs: 100_000_000, downtimeLimitMs: 1000,
    dirty: { kind: 'saturating', workingSetBytes: TiB, tauMs: TiB / (12 * GiB * load) * 1000 },
  })

  test('that converges is left alone', () => {
    expect(steer(huge(0.5), { memoryBytes: 20 * TiB, maxDowntimeMs: 1000, postcopy: true })).toMatchObject({ outcome: 'completed', actions: [] })
  })

  test('that does not gets help before it has sent its working set many times', () => {
    const run = steer(huge(2), { memoryBytes: 20 * TiB, maxDowntimeMs: 1000, postcopy: true })
    expect(wordsOf(run.actions)).toEqual(['startPostcopy'])
    expect(run.transferredBytes!).toBeLessThan(16 * TiB + 5 * TiB)
  })
})

describe('who comes in the middle of a migration', () => {
  test('does not take the rest of a pass for what it began with', () => {
    const run = new PolicyRun(policy, { ...facts, postcopy: true, pause: true, throttle: true })
    // The end of a pass: little is left. The next ones begin with less and less, but with more than that.
    const left = [40, 10, 700, 600, 500, 400, 300, 200, 100, 640, 560, 480, 400, 320, 240, 160, 80, 590, 500, 400, 300]
    const pass = [7, 7, 8, 8, 8, 8, 8, 8, 8, 9, 9, 9, 9, 9, 9, 9, 9, 10, 10, 10, 10]
    for (const [i, leftMiB] of left.entries()) {
      expect(run.step(sample(i * 5000, { pass: pass[i]!, leftMiB, sentMiB: 5000 + i * 100, limitMs: 500 }), [])).toMatchObject({ action: 'none' })
    }
  })
})
