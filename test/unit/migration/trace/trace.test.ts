import { readValue } from '../../../../lib/options'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { Sampler, type Observation } from '../../../../lib/migration/samples/sampler'
import { readTrace, replay, traceLines, type Trace } from '../../../../lib/migration/trace'
import { plainOptions, traceHeader, TraceRecorder, traceSink, type TraceSink } from '../../../../lib/migration/trace/recorder'
import { completed, GiB, memory, poll, simulate, stats, watch } from '../samples/support'

const header = traceHeader({ intervalMs: 500, fromStart: true, downtimeLimitMs: 300, domain: { name: 'web', uuid: 'u-1' } })
const outcome = {
  outcome: 'completed', because: 'the domain is at its destination', totalMs: 20_100, downtimeMs: 110, transferredBytes: 2 * GiB,
} as const

/** Records a run as Watch does: the recorder gets each observation, then the sampler. */
function record(observations: readonly Observation[], sink: TraceSink, facts = header): Sampler {
  const recorder = new TraceRecorder(sink, facts)
  const sampler = new Sampler({ fromStart: facts.fromStart, ...(facts.downtimeLimitMs ? { downtimeLimitMs: facts.downtimeLimitMs } : {}) })
  for (const observation of observations) {
    recorder.observe(observation)
    sampler.observe(observation)
  }
  recorder.facts({ daemon: '11.3.0' })
  recorder.outcome({ ...outcome, downtimeNetMs: outcome.downtimeMs, passes: sampler.passes })
  return sampler
}

function recorded(observations: readonly Observation[]): string[] {
  const lines: string[] = []
  record(observations, { write: (line) => lines.push(line) })
  return lines
}

const everyKind: Observation[] = [
  { kind: 'statistics', atMs: 0.123456789, statistics: memory({ sent: 1, left: 1000, pass: 1 }), domainState: { state: 1, reason: 1 }, destinationState: null },
  { kind: 'iteration', atMs: 1, iteration: 1 },
  { kind: 'unanswered', atMs: 2, sinceMs: 1 },
  { kind: 'downtimeLimit', atMs: 3, downtimeLimitMs: 500 },
  { kind: 'lifecycle', atMs: 4, side: 'source', event: 3, detail: 7 },
  { kind: 'recovering', atMs: 5 },
  { kind: 'action', atMs: 5, action: 'setMaxDowntime', ms: 500, by: 'policy', because: 'the rest takes 400 ms', refused: null },
  { kind: 'action', atMs: 5, action: 'throttle', percent: 30, by: 'guard', because: 'nothing else helps', refused: 'no such controller' },
  { kind: 'action', atMs: 5, action: 'abort', by: 'guard', because: 'it took too long', refused: null },
  poll(6, stats({ memory_total: 2n ** 64n - 1n, flag: true, what: 'text', odd: 1.5, negative: -3n, memory_dirty_rate: 0 })),
  { kind: 'final', atMs: 7, statistics: completed() },
  { kind: 'ended', atMs: 8, phase: 'done' },
]

describe('a recorded trace', () => {
  test('gives back every kind of observation as it was, values of 64 bits included', async () => {
    const trace = await readTrace(recorded(everyKind))
    expect(trace.observations).toEqual(everyKind)
    expect(trace.header).toEqual({ ...header, versions: { daemon: '11.3.0' } })
    expect(trace).toMatchObject({ truncated: false, outcome })
  })

  test('replays to exactly the samples that were live', async () => {
    for (const change of [{}, { dirtyPerMs: 200_000, maxMs: 60_000 }, { zeroSamples: 0.1, jitter: 0.5 }, { events: false }]) {
      const { observations } = simulate(7, change)
      const live = watch(observations, { fromStart: true, downtimeLimitMs: 300 })
      const trace = await readTrace(recorded(observations))
      const again = replay(trace)
      const samples = []
      let step = again.next()
      for (; !step.done; step = again.next()) samples.push(step.value)
      expect(samples).toEqual(live.samples)
      expect(step.value).toEqual({ passes: live.sampler.passes, final: live.sampler.final })
      expect([...replay(trace)]).toEqual(samples)
    }
  })

  test('shows one end only, as a live migration does: the one that the outcome settled', async () => {
    const { observations } = watchedFailure()
    const phases = [...replay({ header, observations, outcome: null, truncated: false })].map(({ phase }) => phase)
    expect(phases.filter((phase) => phase === 'failed' || phase === 'cancelled')).toEqual(['cancelled'])
  })

  test('is written by traceLines too', async () => {
    const trace = await readTrace(recorded(everyKind))
    expect(await readTrace(traceLines(trace))).toEqual(trace)
  })

  test('is read from a file, a stream of any chunks, and lines', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'nodevirt-trace-'))
    try {
      const path = join(directory, 'a.jsonl')
      const stream = createWriteStream(path)
      record(everyKind, stream)
      stream.end()
      await finished(stream)
      const fromFile = await readTrace(path)
      const text = recorded(everyKind).join('')
      const chunks = text.match(/.{1,100}/gs)!
      expect(fromFile.observations).toEqual(everyKind)
      expect(await readTrace(Readable.from(chunks))).toEqual(fromFile)
      expect(await readTrace(text.split('\n'))).toEqual(fromFile)
      await expect(readTrace(join(directory, 'none'))).rejects.toThrow('ENOENT')
    } finally {
      rmSync(directory, { recursive: true })
    }
  })
})

function watchedFailure(): { observations: Observation[] } {
  return {
    observations: [
      poll(0, memory({ sent: 1, left: 1000, pass: 1 })), poll(500, memory({ sent: 200, left: 800, pass: 1 })),
      poll(1000, stats({ memory_total: GiB }, 4)), { kind: 'ended', atMs: 1100, phase: 'cancelled' },
    ],
  }
}

describe('a trace that is not as it should be', () => {
  const lines = recorded(everyKind)
  const changed = (line: number, text: string): string[] => lines.map((given, i) => i === line - 1 ? text : given)

  test.each([
    ['nothing at all', [], /line 1: .*here is nothing/],
    ['another file', ['{"a":1}', '{}'], /line 1: not a migration trace/],
    ['a version to come', changed(1, '{"nodevirt":"migration-trace","version":2}'), /line 1: version 2 .*reads version 1/],
    ['no JSON', changed(3, '{"kind":'), /line 3: not JSON/],
    ['no object', changed(3, '[1]'), /line 3: not a JSON object/],
    ['no text', [Buffer.from('{}')] as never, /line 1: not a text/],
    ['an unknown kind', changed(3, '{"kind":"strange","atMs":1}'), /line 3: unknown kind of line: "strange"/],
    ['no time', changed(3, '{"kind":"iteration","iteration":1}'), /line 3: "atMs" is not a number/],
    ['no such side', changed(6, '{"kind":"lifecycle","atMs":1,"side":"left","event":1,"detail":1}'), /line 6: "side" is none of source, destination: "left"/],
    ['a broken long', changed(2, '{"kind":"final","atMs":1,"statistics":{"type":3,"longs":{"downtime":"x"}}}'), /line 2: downtime is not a whole number/],
  ])('%s: the error says where and what', async (_, given, message) => {
    await expect(readTrace(given)).rejects.toThrow(message)
    await expect(readTrace(given)).rejects.toMatchObject({ name: 'TraceError' })
  })

  test('a last line that was cut off is left out, and said', async () => {
    const trace = await readTrace([...lines.slice(0, 4), lines[4]!.slice(0, 20)])
    expect(trace).toMatchObject({ truncated: true, outcome: null })
    expect(trace.observations).toEqual(everyKind.slice(0, 3))
  })

  test('what a later minor version added is left out', async () => {
    const later = recorded(everyKind)
    later[0] = later[0]!.replace(/"minor":\d+/, '"minor":9,"more":{"x":1}')
    later[2] = later[2]!.replace('{', '{"more":true,')
    later.splice(3, 0, '{"kind":"strange","atMs":1}\n')
    expect((await readTrace(later)).observations).toEqual(everyKind)
  })
})

describe('a sink that fails', () => {
  const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
  beforeEach(() => { warn.mockClear() })
  afterAll(() => { warn.mockRestore() })

  test.each<[string, () => TraceSink]>([
    ['throws', () => ({ write: () => { throw new Error('disk full') } })],
    ['rejects', () => ({ write: () => Promise.reject(new Error('disk full')) })],
    ['is a stream with an error', () => new Writable({ write: (_chunk, _encoding, done) => done(new Error('disk full')) })],
    ['is a destroyed stream', () => { const s = new Writable({ write: () => undefined }); s.destroy(new Error('disk full')); return s }],
  ])('and %s costs the trace, not the migration, and is said once', async (_, sink) => {
    const { observations } = simulate(1)
    const sampler = record(observations, sink())
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(sampler.latest?.phase).toBe('done')
    expect(warn.mock.calls).toEqual([[expect.stringMatching(/the migration goes on: (disk full|.*destroyed)/), 'NodevirtTraceWarning']])
  })
})

test('what is no sink is refused before anything is done', () => {
  for (const sink of [null, 'path', {}, 5]) expect(() => readValue(traceSink, 'trace', sink)).toThrow(/write\(line\)/)
})

test('options are recorded without what is secret or no data', () => {
  const { signal } = new AbortController()
  expect(plainOptions({
    to: 'qemu+ssh://me:secret@host/system?keyfile=/root/key', migrateUri: 'tcp:10.0.0.1;a=b', destinationName: 'a://b?c', signal, destinationXml: '<domain/>', parameters: [1], live: true,
    storage: { copy: 'full', disks: ['vda'] }, destination: new (class { uri = 'qemu://b/system' })(), maxDowntimeMs: 100,
  })).toEqual({
    to: 'qemu+ssh://me@host/system', migrateUri: 'tcp:10.0.0.1;a=b', destinationName: 'a://b?c', live: true, storage: { copy: 'full', disks: ['vda'] }, destination: 'qemu://b/system', maxDowntimeMs: 100,
  })
})

test('a trace is replayed much faster than it happened', () => {
  const { observations } = simulate(3, { maxMs: 600_000, dirtyPerMs: 1e9 })
  const trace: Trace = { header, observations, outcome: null, truncated: false }
  const start = performance.now()
  expect([...replay(trace)].length).toBeGreaterThan(1000)
  expect(performance.now() - start).toBeLessThan(10_000)
})

test.each([[null], [7], [''], [{}], ['a\0b']])('%j is nothing to read a trace from', async (from) => {
  await expect(readTrace(from as never)).rejects.toThrow(/^from (must be the path of a file, or a stream or lines|is empty|holds a zero byte)/)
})

test('what is no trace is not replayed: that is said at once, not at the first sample', () => {
  expect(() => replay({ header: {} } as never)).toThrow(new TypeError('trace must be a trace, as readTrace() or simulate() gives it: an object'))
})
