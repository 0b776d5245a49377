import { DomainEventResumedDetailType, DomainEventSuspendedDetailType, DomainEventType } from '../../../../lib/constants/domain-events'
import type { Connection } from '../../../../lib/connection'
import { LibvirtError } from '../../../../lib/errors'
import type { CallEvidence } from '../../../../lib/migration/outcome'
import { findOut, type Known } from '../../../../lib/migration/outcome'
import { TwoHosts } from '../../../../lib/migration/outcome/two-hosts'
import { hostIdentity } from '../../../../lib/host-identity'
import { parseStatistics, type JobStatistics } from '../../../../lib/domain/job-statistics'

/** A host's response to a question: it answers with state and reason, says that it has no such domain, fails, or never answers. */
type Line = { state: string, reason: string, job?: number | 'hangs' | 'unsupported', completed?: Record<string, bigint | number> } | 'absent' | 'dead' | 'hangs'

const never = new Promise<never>(() => undefined)
const noDomain = (): LibvirtError => new LibvirtError({ code: 'VIR_ERR_NO_DOMAIN', message: 'no domain' })
const refused = (): LibvirtError => new LibvirtError({ code: 'VIR_ERR_SYSTEM_ERROR', message: 'Connection refused' })

let hosts = 0

/** A host that says its lines in turn, and the last one again and again. */
function hostOf(...lines: Line[]) {
  let asked = 0
  const number = ++hosts
  const domain = (line: Exclude<Line, string>) => ({
    connection: host,
    state: async () => ({ state: line.state, reason: line.reason, stateCode: 0, reasonCode: 0 }),
    job: {
      statistics: async ({ completed = false } = {}): Promise<JobStatistics> => {
        if (!completed && line.job === 'hangs') throw new LibvirtError({ code: 'VIR_ERR_OPERATION_TIMEOUT', message: 'no answer' })
        if (!completed && line.job === 'unsupported') throw new LibvirtError({ code: 'VIR_ERR_NO_SUPPORT', message: 'not this driver' })
        if (!completed) return parseStatistics({ type: Number(line.job ?? 0), parameters: [] })
        if (!line.completed) throw new LibvirtError({ code: 'VIR_ERR_OPERATION_INVALID', message: 'no completed job' })
        return parseStatistics({
          type: 3, parameters: Object.entries(line.completed).map(([field, value]) => ({ field, type: 0, value })),
        })
      },
    },
  })
  const host = {
    get asked() { return asked },
    // Like a driver of this process: without a second way in.
    sharesProcess: true, uri: `test:///h${number}`, options: {},
    control: async () => host,
    hostname: async () => `h${number}`,
    capabilitiesXml: async () => `<capabilities><host><uuid>${String(number).padStart(32, 'a')}</uuid></host></capabilities>`,
    domains: {
      getByUuid: async () => {
        const line = lines[Math.min(asked, lines.length - 1)]!
        if (line === 'hangs') return never
        if (line === 'dead') throw refused()
        if (line === 'absent') throw noDomain()
        return domain(line)
      },
    },
    next: () => { asked++ },
  }
  return host
}

type FakeHost = ReturnType<typeof hostOf>

/** Asks, while the clock runs as fast as it can; the hosts go on to their next line with each round. */
async function ask(source: FakeHost, destination: FakeHost | null, known: Partial<Known> = {}, patience: Parameters<typeof findOut>[2] = {}) {
  const beganAt = performance.now()
  // As it is noted before a call.
  const hosts = new TwoHosts()
  const identity = async (host: FakeHost | null) => host && hostIdentity(host as unknown as Connection, {})
  if (known.before) hosts.note({ source: await identity(source), destination: await identity(destination) })
  const pending = findOut({
    hosts, uuid: 'u', source: source as unknown as Connection, destination: destination as unknown as Connection | null,
  }, () => known, patience)
  let done = false
  const found = pending.finally(() => { done = true })
  for (let ms = 0; !done && ms < 200_000; ms += 25) {
    await jest.advanceTimersByTimeAsync(25)
    if (ms % 100 === 0) for (const each of [source, destination]) each?.next()
  }
  return { found: await found, tookMs: performance.now() - beganAt }
}

beforeEach(() => { jest.useFakeTimers() })
afterEach(() => { jest.useRealTimers() })

const running = { state: 'running', reason: 'booted' }
const arrived = { state: 'running', reason: 'migrated' }
const gaveAway = { state: 'shutoff', reason: 'migrated' }
const failed: CallEvidence = { call: 'failed', message: 'it broke', code: null, lost: false }
const watched: Partial<Known> = { call: failed, seenToBegin: true, sourceWatched: true, destinationWatched: true, before: running, destinationBefore: 'absent' }

test('two hosts that agree are asked once', async () => {
  const { found, tookMs } = await ask(hostOf(running), hostOf('absent'), watched)
  expect(found).toMatchObject({
    outcome: 'failed', underWay: false, statistics: null,
    hosts: { source: { known: 'present', state: 'running', reason: 'booted', migrating: false, memoryRemainingBytes: null }, destination: { known: 'absent' } },
  })
  expect(tookMs).toBeLessThan(100)
})

test('a moment of the handover is waited for', async () => {
  const { found } = await ask(hostOf({ state: 'paused', reason: 'migration' }, gaveAway), hostOf(arrived), watched)
  expect(found).toMatchObject({ outcome: 'completed' })
})

test('hosts that go on contradicting each other are believed after a while', async () => {
  const { found, tookMs } = await ask(hostOf(running), hostOf(arrived), watched)
  expect(found).toMatchObject({ outcome: 'split' })
  expect(tookMs).toBeGreaterThan(2_000)
  expect(tookMs).toBeLessThan(7_000)
})

test.each<[string, Line]>([['that is dead', 'dead'], ['that never answers', 'hangs']])('a host %s is waited for, but not for ever', async (_what, line) => {
  const { found, tookMs } = await ask(hostOf(line), hostOf(arrived), watched)
  expect(found).toMatchObject({ outcome: 'unknown', because: expect.stringMatching(/at its source.*did not answer/), hosts: { source: { known: 'unanswered' } } })
  expect(tookMs).toBeGreaterThan(5_000)
  expect(tookMs).toBeLessThanOrEqual(16_000)
})

test('a host that comes back in time', async () => {
  const { found } = await ask(hostOf('dead', 'dead', 'dead', running), hostOf('absent'), { ...watched, sourceWatched: false })
  expect(found).toMatchObject({ outcome: 'failed' })
})

test('a destination that nobody can ask is not waited for where nothing can have begun there', async () => {
  const { found, tookMs } = await ask(hostOf(running), null, watched)
  expect(found).toMatchObject({ outcome: 'failed', hosts: { destination: { known: 'notAsked', why: expect.stringContaining('`destination`') } } })
  expect(tookMs).toBeLessThan(100)
})

test('who gives up is told what is known', async () => {
  const { found, tookMs } = await ask(hostOf('dead'), hostOf(arrived), watched, { signal: AbortSignal.abort() })
  expect(found).toMatchObject({ outcome: 'unknown' })
  expect(tookMs).toBeLessThan(100)
})

describe('a migration that still runs', () => {
  const stillRuns = { ...running, job: 2 }
  const incoming = { state: 'paused', reason: 'migration', job: 2 }

  test('is waited for, however long', async () => {
    const lines: Line[] = [...Array.from({ length: 400 }, () => stillRuns), gaveAway]
    const { found, tookMs } = await ask(hostOf(...lines), hostOf(...Array.from({ length: 400 }, () => incoming), arrived), { call: { call: 'notOurs' } }, { untilOver: true })
    expect(found).toMatchObject({ outcome: 'completed', underWay: false })
    expect(tookMs).toBeGreaterThan(30_000)
  })

  test('is said to, when nobody wants to wait', async () => {
    const { found } = await ask(hostOf(stillRuns), hostOf(incoming), { call: { call: 'notOurs' } })
    expect(found).toMatchObject({ outcome: 'unknown', underWay: true, because: expect.stringContaining('still goes on') })
  })
})

describe('a source that does not say whether a migration still runs', () => {
  const busy: Line = { ...running, job: 'hangs' }
  const lost: CallEvidence = { call: 'failed', message: 'client socket is closed', code: 'VIR_ERR_INTERNAL_ERROR', lost: true }

  test('is waited for like one that is silent, and then not taken for one where it failed', async () => {
    const { found, tookMs } = await ask(hostOf(busy), hostOf('absent'), { ...watched, call: lost })
    expect(found).toMatchObject({ outcome: 'unknown', because: expect.stringContaining('whether a migration still runs') })
    expect(tookMs).toBeGreaterThan(7_000)
  })

  test('is believed once it says so', async () => {
    const { found } = await ask(hostOf(busy, busy, running), hostOf('absent'), { ...watched, call: lost })
    expect(found).toMatchObject({ outcome: 'failed' })
  })

  test('need not, where libvirt has answered the call', async () => {
    const { found, tookMs } = await ask(hostOf(busy), hostOf('absent'), watched)
    expect(found).toMatchObject({ outcome: 'failed' })
    expect(tookMs).toBeLessThan(100)
  })

  test('and whose driver knows no jobs runs none', async () => {
    const { found } = await ask(hostOf({ ...running, job: 'unsupported' }), hostOf('absent'), { ...watched, call: lost })
    expect(found).toMatchObject({ outcome: 'failed', hosts: { source: { migrating: false } } })
  })
})

describe('final statistics', () => {
  const figures = { operation: 5, downtime: 123n, downtime_net: 120n, data_processed: 5000n }
  const expected = { downtimeMs: 123, downtimeNetMs: 120, transferredBytes: 5000, statistics: { typeName: 'completed' } }

  test('that came by event are taken', async () => {
    const statistics = parseStatistics({ type: 3, parameters: Object.entries(figures).map(([field, value]) => ({ field, type: 0, value })) })
    const { found } = await ask(hostOf('absent'), hostOf(arrived), { call: { call: 'returned' }, statistics })
    expect(found).toMatchObject({ outcome: 'completed', ...expected })
  })

  test('are asked for at the source that keeps them', async () => {
    const { found } = await ask(hostOf({ ...gaveAway, completed: figures }), hostOf({ ...arrived, completed: { downtime: 9n } }), { call: { call: 'returned' } })
    expect(found).toMatchObject({ outcome: 'completed', ...expected })
  })

  test('are asked for at the destination, when the source has none any more', async () => {
    const { found } = await ask(hostOf('absent'), hostOf({ ...arrived, completed: { ...figures, operation: 4 } }), { call: { call: 'returned' } })
    expect(found).toMatchObject({ outcome: 'completed', ...expected })
  })

  test('of an earlier journey of the guest are not taken', async () => {
    const { found } = await ask(hostOf('absent'), hostOf({ ...arrived, completed: figures }), { call: { call: 'returned' } })
    expect(found).toMatchObject({ outcome: 'completed', statistics: null, downtimeMs: null })
  })

  test('that are lost are made good by what was seen', async () => {
    const events = [
      { side: 'source', event: DomainEventType.SUSPENDED, detail: DomainEventSuspendedDetailType.POSTCOPY, atMs: 1000.4 },
      { side: 'destination', event: DomainEventType.RESUMED, detail: DomainEventResumedDetailType.POSTCOPY, atMs: 1050.1 },
    ] as const
    const { found } = await ask(hostOf('dead'), hostOf(arrived), { ...watched, events, transferredBytes: 99 })
    expect(found).toMatchObject({ outcome: 'completed', statistics: null, downtimeMs: 50, downtimeNetMs: null, transferredBytes: 99 })
  })

  test('of an earlier migration are not taken for those of one that failed', async () => {
    const { found } = await ask(hostOf({ ...running, completed: figures }), hostOf('absent'), { ...watched, transferredBytes: 77 })
    expect(found).toMatchObject({ outcome: 'failed', statistics: null, downtimeMs: null, downtimeNetMs: null, transferredBytes: 77 })
  })
})
