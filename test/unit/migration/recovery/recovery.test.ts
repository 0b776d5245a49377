import { backOffOf, delayBefore, type RecoverOptions } from '../../../../lib/migration/recovery/options'
import { Recovery } from '../../../../lib/migration/recovery/recovery'
import { checkRecoverable, resumeOptions } from '../../../../lib/migration/recovery/resume'
import { buildMigrateCall } from '../../../../lib/migration/options/build-call'
import { DomainEventResumedDetailType, DomainEventSuspendedDetailType, DomainEventType, MigrateFlags } from '../../../../lib/constants'
import { readTrace } from '../../../../lib/migration'
import { nextPhase } from '../../../../lib/migration/samples/phase'
import { Sampler, type Observation } from '../../../../lib/migration/samples/sampler'
import { headerLine, observationLine } from '../../../../lib/migration/trace/format'
import { traceHeader } from '../../../../lib/migration/trace/recorder'
import type { LostDaemon } from '../../../../lib/migration/recovery/daemons'
import type { CallResult } from '../../../../lib/migration/conduct'
import { expectData } from '../../../support/data'
import type { Investigated, OutcomeWord, SeenEvent } from '../../../../lib/migration/outcome'

describe('back-off', () => {
  test('the default waits 1 s, then twice as long each time, at most 30 s, for half an hour', () => {
    const backOff = backOffOf(true)!
    expect([1, 2, 3, 4, 5, 6, 7].map((round) => delayBefore(round, 0, backOff))).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
    expect(delayBefore(40, 1_770_000, backOff)).toBe(30_000)
    expect(delayBefore(40, 1_770_001, backOff)).toBeNull()
  })

  test('nobody asked for it', () => {
    expect([backOffOf(false), backOffOf(undefined)]).toEqual([null, null])
  })

  test('a first wait that is longer than the usual longest one is the longest one', () => {
    expect(backOffOf({ firstDelayMs: 45_000 })).toMatchObject({ firstDelayMs: 45_000, maxDelayMs: 45_000 })
  })

  test.each<[unknown, RegExp, typeof Error]>([
    ['yes', /recover must be true or false, or an object with options: "yes"/, TypeError],
    [null, /recover must be/, TypeError],
    [[], /recover must be/, TypeError],
    [{ attempt: 3 }, /recover\.attempt: there is no such option; did you mean attempts\?/, TypeError],
    [{ attempts: '3' }, /recover\.attempts must be a whole number, 1 or more: "3"/, TypeError],
    [{ attempts: 0 }, /recover\.attempts must be a whole number, 1 or more/, RangeError],
    [{ attempts: 1.5 }, /recover\.attempts must be a whole number/, RangeError],
    [{ firstDelayMs: -1 }, /recover\.firstDelayMs must be a number of ms, 0 to 3600000: -1/, RangeError],
    [{ firstDelayMs: NaN }, /recover\.firstDelayMs/, RangeError],
    [{ factor: 0.5 }, /recover\.factor must be a number, 1 to 10: 0.5/, RangeError],
    [{ firstDelayMs: 2000, maxDelayMs: 1000 }, /recover\.maxDelayMs must be a number of ms, 2000 \(firstDelayMs\) to 3600000: 1000/, RangeError],
    [{ totalMs: Infinity }, /recover\.totalMs/, RangeError],
  ])('%j is refused', (recover, message, kind) => {
    expect(() => backOffOf(recover as RecoverOptions)).toThrow(message)
    expect(() => backOffOf(recover as RecoverOptions)).toThrow(kind)
  })
})

describe('the call that goes on', () => {
  const versions = { libraryVersion: 9_000_000 }
  const { POSTCOPY, POSTCOPY_RESUME, CHANGE_PROTECTION, PEER2PEER, AUTO_CONVERGE } = MigrateFlags

  test('peer-to-peer: the same again, with POSTCOPY and POSTCOPY_RESUME', () => {
    const options = { to: 'qemu+tcp://two/system', postcopy: 'whenStalled', autoConverge: true, bandwidthMiBps: 7 } as const
    const call = buildMigrateCall(resumeOptions(options), versions)
    expect(call.flags & (POSTCOPY | POSTCOPY_RESUME | CHANGE_PROTECTION)).toBe(POSTCOPY | POSTCOPY_RESUME)
    expect(call.flags & (PEER2PEER | AUTO_CONVERGE)).toBe(PEER2PEER | AUTO_CONVERGE)
    expect(call.parameters).toMatchObject([{ field: 'bandwidth', value: 7n }])
  })

  test('managed: with CHANGE_PROTECTION too, whatever the first call said', () => {
    const options = { to: {}, postcopy: { bandwidthMiBps: 3 }, changeProtection: false }
    const call = buildMigrateCall(resumeOptions(options), versions)
    expect(call.flags & (POSTCOPY | POSTCOPY_RESUME | CHANGE_PROTECTION)).toBe(POSTCOPY | POSTCOPY_RESUME | CHANGE_PROTECTION)
    expect(call.parameters).toMatchObject([{ field: 'bandwidth.postcopy', value: 3n }])
  })

  test('cannot be asked for without post-copy', () => {
    expect(() => checkRecoverable({ to: 'qemu+tcp://two/system' })).toThrow(new RangeError('recover needs postcopy: a migration without it has nothing that breaks in this way'))
    expect(() => checkRecoverable({ to: 'qemu+tcp://two/system', postcopy: true })).not.toThrow()
  })
})

const present = (reason: string) => ({ known: 'present', state: 'paused', reason, migrating: true, memoryRemainingBytes: null }) as const
const found = (outcome: OutcomeWord): Investigated => ({
  outcome, because: `it is ${outcome}`, hosts: { source: present('postcopyFailed'), destination: present('postcopyFailed') },
  cancelled: null, statistics: null, downtimeMs: null, downtimeNetMs: null, transferredBytes: null, underWay: false,
})
const refusal: CallResult = { error: new Error('no route to host') }
const lost: CallResult = { error: new Error('the link broke') }

/**
 * A migration whose hosts and calls answer as they are told; each attempt sends as much as `sends` says, and as much moves by itself before each question as `heals`
 * says. Those calls whose number is in `resumes` bring the hosts together; `losses` are the daemons that did not outlive each call.
 */
function scene({ answers, calls = [], sends = [], heals = [], resumes = [], losses = [], recover = {}, stopAfter = Infinity, atOnce = false }: {
  answers: OutcomeWord[], calls?: CallResult[], sends?: number[], heals?: number[], resumes?: number[], losses?: LostDaemon[][], recover?: RecoverOptions, stopAfter?: number, atOnce?: boolean
}) {
  const log: string[] = []
  let sentBytes = 1000
  let made = 0
  let nowMs = 0
  let holding = 0
  const watch = {
    now: () => nowMs,
    observe: (observation: { kind: string, failed?: true }) => { log.push(`${observation.kind}${observation.failed ? ' failed' : ''}`) },
    joblessSinceMs: null as number | null,
    events: [] as SeenEvent[],
    get latest() { return { transferredBytes: sentBytes } },
  }
  const recovery = new Recovery('the link broke', {
    backOff: backOffOf({ firstDelayMs: 0, ...recover })!,
    atOnce,
    watch,
    resume: async () => {
      sentBytes += sends[made] ?? 0
      log.push('call')
      if (resumes.includes(made)) watch.events.push({ side: 'destination', event: DomainEventType.RESUMED, detail: DomainEventResumedDetailType.POSTCOPY, atMs: nowMs })
      nowMs += 100
      return calls[made++] ?? { returned: true }
    },
    ask: async (result) => {
      const answer = answers.shift()
      if (!answer) throw new Error('asked once too often')
      sentBytes += heals.shift() ?? 0
      log.push(`ask${result ? '' : ' anew'}: ${answer}`)
      return found(answer)
    },
    hold: async () => {
      holding++
      return { lost: async () => losses[made - 1] ?? [], release: async () => { holding-- } }
    },
    stopped: () => made >= stopAfter,
  })
  return { log, watch, recovery, get holding() { return holding }, run: () => recovery.run({ found: found('postcopyRecoverable'), result: lost }) }
}

describe('recovering', () => {
  test('asks the hosts, repeats the call, and tries again until one is through', async () => {
    const { run, log, recovery } = scene({
      answers: ['postcopyRecoverable', 'postcopyRecoverable', 'postcopyRecoverable', 'completed'], calls: [refusal, { returned: true }],
    })
    expect(await run()).toMatchObject({ found: { outcome: 'completed' }, result: { returned: true } })
    expect(log).toEqual([
      'ask anew: postcopyRecoverable', 'recovering', 'call', 'recovering failed', 'ask: postcopyRecoverable',
      'ask anew: postcopyRecoverable', 'recovering', 'call', 'ask: completed',
    ])
    expect(recovery.report).toMatchObject({
      because: 'the link broke', brokeAtMs: 0,
      attempts: [{ atMs: 0, resumed: false, failure: 'no route to host', hosts: { source: { reason: 'postcopyFailed' } } }, { atMs: 100, failure: null }],
    })
    expectData(recovery.report)
    expect(recovery.inWords(found('completed'))).toBe('post-copy broke, and attempt 2 recovered it')
  })

  test('calls nobody when the link has healed by itself; the error of the migrate call remains', async () => {
    const { run, log, recovery } = scene({ answers: ['completed'] })
    expect(await run()).toMatchObject({ found: { outcome: 'completed' }, result: lost })
    expect(log).toEqual(['ask anew: completed'])
    expect(recovery.inWords(found('completed'))).toBe('post-copy broke, and healed by itself')
  })

  test('tries nothing while memory moves, although libvirt takes it for broken', async () => {
    const { run, log } = scene({ answers: ['postcopyRecoverable', 'postcopyRecoverable', 'completed'], heals: [500, 500] })
    expect(await run()).toMatchObject({ found: { outcome: 'completed' } })
    expect(log).toEqual(['ask anew: postcopyRecoverable', 'ask anew: postcopyRecoverable', 'ask anew: completed'])
  })

  test('what was refused, and then healed by itself, was not recovered', async () => {
    const { run, recovery } = scene({ answers: ['postcopyRecoverable', 'postcopyRecoverable', 'completed'], calls: [refusal] })
    expect(await run()).toMatchObject({ found: { outcome: 'completed' } })
    expect(recovery.inWords(found('completed'))).toBe('post-copy broke, and healed by itself')
  })

  test('a call that was lost after it had brought the hosts together has recovered it all the same', async () => {
    const { run, recovery } = scene({ answers: ['postcopyRecoverable', 'postcopyRecoverable', 'postcopyRecoverable', 'completed'], calls: [refusal, lost], resumes: [1] })
    expect(await run()).toMatchObject({ found: { outcome: 'completed' } })
    expect(recovery.report.attempts).toMatchObject([{ resumed: false, failure: 'no route to host' }, { resumed: true, failure: 'the link broke' }])
    expect(recovery.inWords(found('completed'))).toBe('post-copy broke, and attempt 2 recovered it')
  })

  test('tries nothing while a host does not answer, and goes on when it does', async () => {
    const { run, log } = scene({ answers: ['unknown', 'unknown', 'postcopyRecoverable', 'completed'] })
    expect(await run()).toMatchObject({ found: { outcome: 'completed' } })
    expect(log.filter((line) => line === 'call')).toHaveLength(1)
    expect(log.indexOf('call')).toBeGreaterThan(log.indexOf('ask anew: postcopyRecoverable'))
  })

  test('gives up after so many attempts in a row', async () => {
    const { run, log, recovery } = scene({ answers: Array<OutcomeWord>(9).fill('postcopyRecoverable'), calls: [refusal, refusal, refusal], recover: { attempts: 2 } })
    expect(await run()).toMatchObject({ found: { outcome: 'postcopyRecoverable' }, result: refusal })
    expect(log.filter((line) => line === 'call')).toHaveLength(2)
    expect(recovery.inWords(found('postcopyRecoverable'))).toBe('2 attempts to recover it came to nothing')
  })

  test('one that went on for a while and broke again begins anew', async () => {
    const { run, log } = scene({
      answers: Array<OutcomeWord>(9).fill('postcopyRecoverable'), calls: [refusal, lost, refusal, refusal, refusal], sends: [0, 500], recover: { attempts: 2 },
    })
    await run()
    expect(log.filter((line) => line === 'call')).toHaveLength(4)
  })

  test('gives up when the time is over', async () => {
    const { run, log } = scene({ answers: Array<OutcomeWord>(99).fill('postcopyRecoverable'), calls: Array<CallResult>(99).fill(refusal), recover: { totalMs: 250 } })
    await run()
    // The clock of this scene goes on by 100 ms with each call: at 0, 100 and 200 ms one begins.
    expect(log.filter((line) => line === 'call')).toHaveLength(3)
  })

  test('stops when somebody has had enough', async () => {
    const { run, log, recovery } = scene({ answers: Array<OutcomeWord>(9).fill('postcopyRecoverable'), calls: [refusal, refusal], stopAfter: 1 })
    expect(await run()).toMatchObject({ found: { outcome: 'postcopyRecoverable' } })
    expect(log.filter((line) => line === 'call')).toHaveLength(1)
    expect(recovery.inWords(found('postcopyRecoverable'))).toBe('1 attempt to recover it came to nothing')
  })

  const died: LostDaemon = { side: 'destination', uri: 'qemu+tcp://two/system', reason: 'eof' }

  test.each([
    ['says that it is broken once it is back', 'postcopyRecoverable' as const],
    ['says nothing', 'unknown' as const],
  ])('an attempt that a daemon does not outlive is the last one, however much it sent; the host %s', async (_what, answer) => {
    const made = scene({
      answers: ['postcopyRecoverable', 'postcopyRecoverable', 'postcopyRecoverable', answer], calls: [refusal, lost], sends: [0, 500], losses: [[], [died]],
    })
    expect(await made.run()).toMatchObject({ found: { outcome: 'postcopyRecoverable' }, result: lost })
    expect(made.log.filter((line) => line === 'call')).toHaveLength(2)
    expect(made.recovery.report.attempts).toMatchObject([{ daemonsLost: [] }, { daemonsLost: [died], failure: 'the link broke' }])
    expectData(made.recovery.report)
    expect(made.recovery.inWords(found('postcopyRecoverable'))).toBe(
      'the daemon of its destination (qemu+tcp://two/system: eof) went away in attempt 2 to recover it, so nothing further was tried: recover() goes on')
    expect(made.holding).toBe(0)
  })

  test('an attempt that a daemon does not outlive may have been the one that was needed', async () => {
    const made = scene({ answers: ['postcopyRecoverable', 'completed'], calls: [lost], losses: [[died]] })
    expect(await made.run()).toMatchObject({ found: { outcome: 'completed' } })
  })

  test('a daemon that goes away while the call succeeds has nothing to do with it', async () => {
    const made = scene({ answers: ['postcopyRecoverable', 'completed'], losses: [[died]] })
    await made.run()
    expect(made.recovery.report.attempts).toMatchObject([{ daemonsLost: [], failure: null }])
  })

  test('a guest that was lost meanwhile is not recovered', async () => {
    const { run, log, recovery } = scene({ answers: ['gone'] })
    expect(await run()).toMatchObject({ found: { outcome: 'gone' } })
    expect(log).toEqual(['ask anew: gone'])
    expect(recovery.inWords(found('gone'))).toBe('nothing was tried to recover it')
  })
})

describe('in the samples', () => {
  const broken: Observation = { kind: 'lifecycle', atMs: 1, side: 'source', event: DomainEventType.SUSPENDED, detail: DomainEventSuspendedDetailType.POSTCOPY_FAILED }

  test('an attempt that comes to nothing leaves post-copy paused again', () => {
    const sampler = new Sampler()
    const phases = [broken, { kind: 'recovering', atMs: 2 }, { kind: 'recovering', atMs: 3, failed: true }, { kind: 'recovering', atMs: 4 }] as Observation[]
    expect(phases.map((each) => sampler.observe(each)?.phase)).toEqual(['postcopyPaused', 'recovering', 'postcopyPaused', 'recovering'])
  })

  test('one that somebody else brought to a good end stays', () => {
    expect(nextPhase('postcopy', { recovering: false })).toBe('postcopy')
    expect(nextPhase('done', { recovering: false })).toBe('done')
  })

  test('a trace keeps it', async () => {
    const lines = [headerLine(traceHeader({ intervalMs: 100 })), observationLine(broken), observationLine({ kind: 'recovering', atMs: 2 }), observationLine({ kind: 'recovering', atMs: 3, failed: true })]
    expect((await readTrace(lines)).observations).toEqual([broken, { kind: 'recovering', atMs: 2 }, { kind: 'recovering', atMs: 3, failed: true }])
  })
})
