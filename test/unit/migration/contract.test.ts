import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import type { Migration, MigrationSample, TraceSink } from '../../../lib/migration'
import { LibvirtError } from '../../../lib/errors'
import { PlanKeeper } from '../../../lib/migration/attach/plan-keeper'
import type { Policy } from '../../../lib/migration/policy'
import { planSteering, Steering } from '../../../lib/migration/steering'
import { traceHeader, TraceRecorder } from '../../../lib/migration/trace/recorder'
import { guestOf } from './forecast/support'
import { Scene, unhandledIn, uuid } from './support'

const realTimeout = setTimeout

/** Lets the time of the timers pass until it is settled: patience with silent hosts takes no time here. Files take real time. */
async function soon<T>(promise: Promise<T>): Promise<T> {
  let open = true
  const watching = promise.finally(() => { open = false })
  watching.catch(() => undefined)
  while (open) {
    await jest.advanceTimersByTimeAsync(50)
    await new Promise((resolve) => realTimeout(resolve, 3))
  }
  return watching
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) {
    await jest.advanceTimersByTimeAsync(10)
    await new Promise((resolve) => realTimeout(resolve, 3))
  }
}

let directory: string
beforeEach(() => { jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] }) })
afterEach(() => { jest.useRealTimers() })
beforeEach(() => { directory = mkdtempSync(join(tmpdir(), 'nodevirt-contract-')) })
afterEach(() => { rmSync(directory, { recursive: true, force: true }) })

const planOf = (scene: Scene, path = directory): PlanKeeper =>
  PlanKeeper.of(path, { options: { to: scene.destination.connection }, recover: false })

describe('an outcome', () => {
  test.each(['completed', 'failed', 'unknown'])('that is %s is data: JSON and structuredClone keep it whole', async (word) => {
    const scene = new Scene()
    const migration = scene.migrate({ policy: 'default' })
    await until(() => migration.latest !== null)
    if (word === 'completed') scene.arrive()
    if (word === 'failed') scene.fail()
    if (word === 'unknown') {
      scene.destination.silent = new LibvirtError({ code: 'VIR_ERR_SYSTEM_ERROR', message: 'Connection refused' })
      Object.assign(scene.source, { has: false })
      scene.fail(new LibvirtError({ code: 'VIR_ERR_SYSTEM_ERROR', domain: 'VIR_FROM_RPC', message: 'End of file while reading data' }))
    }
    const outcome = await soon(migration.outcome)
    expect(outcome.outcome).toBe(word)
    expect(structuredClone(outcome)).toEqual(outcome)
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome)
    expect(outcome.problems).toEqual([])
    expect(outcome.error).toEqual(word === 'completed' ? null : expect.objectContaining({ name: 'LibvirtError', message: migration.error!.message }))
    expect(migration.error === null || migration.error instanceof LibvirtError).toBe(true)
  })

  test('leaves the domain at its destination beside it', async () => {
    const scene = new Scene()
    const migration = scene.migrate()
    await until(() => migration.latest !== null)
    scene.arrive()
    const arrived = await soon(migration.arrived())
    expect(arrived).toMatchObject({ name: 'web', connection: { uri: 'fake://two/' } })
    scene.destination.silent = new LibvirtError({ code: 'VIR_ERR_SYSTEM_ERROR', message: 'Connection refused' })
    await expect(soon(migration.arrived())).rejects.toThrow('Connection refused')
  })

  test.each(['failed', 'without a destination'])('has none there when it %s', async (how) => {
    const scene = new Scene()
    const migration = scene.migrate(how === 'failed' ? {} : { destination: null })
    await until(() => migration.latest !== null)
    if (how === 'failed') scene.fail()
    else scene.arrive()
    expect(await soon(migration.arrived())).toBeNull()
  })
})

describe('the plan of a migration', () => {
  test.each(['completed', 'failed'])('is removed when it is certain that it %s', async (word) => {
    const scene = new Scene()
    const migration = scene.migrate({ plan: planOf(scene) })
    await until(() => migration.latest !== null)
    expect(readdirSync(directory)).toEqual([`${uuid}.json`])
    if (word === 'completed') scene.arrive()
    else scene.fail()
    expect(await soon(migration.outcome)).toMatchObject({ outcome: word, problems: [] })
    expect(readdirSync(directory)).toEqual([])
  })

  test('stays while nobody knows, until that is found out', async () => {
    const scene = new Scene()
    const migration = scene.migrate({ plan: planOf(scene), resolution: { timeoutMs: 60_000 } })
    await until(() => migration.latest !== null)
    scene.source.silent = scene.destination.silent = new LibvirtError({ code: 'VIR_ERR_SYSTEM_ERROR', message: 'Connection refused' })
    scene.fail(scene.source.silent)
    expect(await soon(migration.outcome)).toMatchObject({ outcome: 'unknown' })
    expect(await soon(migration.arrived())).toBeNull()
    expect(readdirSync(directory)).toEqual([`${uuid}.json`])
    scene.source.silent = scene.destination.silent = null
    expect(await soon(migration.resolution)).toMatchObject({ outcome: 'failed' })
    expect(readdirSync(directory)).toEqual([])
  })

  test.each([['was removed', 'ENOENT'], ['became a file', 'ENOTDIR']])('whose directory %s is a problem in the outcome', async (what, code) => {
    const scene = new Scene()
    const path = join(directory, 'plans')
    const migration = scene.migrate({ plan: planOf(scene, path) })
    await until(() => migration.latest !== null)
    rmSync(path, { recursive: true })
    if (what === 'became a file') writeFileSync(path, '')
    scene.arrive()
    expect(await unhandledIn(async () => {
      expect(await soon(migration.outcome)).toMatchObject({ outcome: 'completed', problems: [{ part: 'plan', message: expect.stringContaining(code) }] })
    })).toEqual([])
  })
})

describe('what fails beside a migration', () => {
  const samples = async (scene: Scene, change: Parameters<Scene['migrate']>[0]): Promise<{ migration: Migration, unhandled: unknown[] }> => {
    const migration = scene.migrate(change)
    const unhandled = await unhandledIn(async () => {
      const iterated = (async () => { for await (const _ of migration); })()
      let count = 0
      await until(() => migration.latest !== null && count++ > 20)
      scene.arrive()
      await soon(iterated)
      await soon(migration.outcome)
    })
    return { migration, unhandled }
  }
  const rejecting = (): Promise<never> => Promise.reject(new Error('made of rejection'))
  const policies: [string, () => unknown][] = [
    ['throws', () => { throw new Error('not thought of') }],
    ['throws what has no words', () => { throw Object.create(null) }],
    ['returns undefined', () => undefined],
    ['returns a string', () => 'abort'],
    ['returns NaN', () => ({ action: 'setMaxDowntime', ms: NaN, because: 'x' })],
    ['returns a bigint', () => ({ action: 'setBandwidth', mibps: 5n, because: 'x' })],
    ['returns an action that is none', () => ({ action: 'explode', because: 'x' })],
    ['returns a promise', () => Promise.resolve({ action: 'none', because: 'x' })],
    ['returns a promise that rejects', rejecting],
    ['returns getters that throw', () => ({ get action() { throw new Error('no action') } })],
  ]

  test.each(policies)('a policy that %s steers no more, and the outcome says so', async (_what, policy) => {
    const { migration, unhandled } = await samples(new Scene(), { policy: policy as never })
    const outcome = await migration.outcome
    expect(unhandled).toEqual([])
    expect(outcome).toMatchObject({ outcome: 'completed', problems: [{ part: 'policy', message: expect.stringMatching(/steers no more/) }] })
    expect(structuredClone(outcome)).toEqual(outcome)
  })

  test('of what a policy hangs on its decision only the decision is kept', async () => {
    const { migration } = await samples(new Scene(), { policy: () => ({ action: 'setBandwidth', mibps: 7, because: 'x', extra: () => undefined }) as never })
    expect((await migration.outcome).actions[0]).toEqual({ action: 'setBandwidth', mibps: 7, because: 'x', by: 'policy', atMs: expect.any(Number), refused: null })
  })

  const sinks: [string, () => { write(line: string): unknown }][] = [
    ['throws', () => ({ write() { throw new Error('disk full') } })],
    ['rejects', () => ({ write: async () => { throw new Error('disk full') } })],
    ['rejects with a promise of its own', () => ({ write: () => ({ then: (_: unknown, no: (error: unknown) => void) => no(new Error('disk full')) }) })],
    ['is a stream that fails', () => new Writable({ write: (_chunk, _encoding, done) => done(new Error('disk full')) })],
    ['cannot be listened to', () => ({ write: () => true, get on() { throw new Error('disk full') } })],
  ]

  test.each(sinks)('a trace whose sink %s ends, and the outcome says so', async (_what, sink) => {
    const { migration, unhandled } = await samples(new Scene(), { trace: sink() })
    expect(unhandled).toEqual([])
    expect(await migration.outcome).toMatchObject({ outcome: 'completed', problems: [{ part: 'trace', message: 'it ends here: disk full' }] })
  })

  test('a stream that never drains is given up before it fills the memory', () => {
    const failures: unknown[] = []
    const { header } = { header: traceHeader({ intervalMs: 500 }) }
    const recorder = new TraceRecorder({ write: () => false, on: () => undefined } as TraceSink, header, (error) => failures.push(error))
    for (let at = 0; at < 200; at++) recorder.facts({ daemon: 'x'.repeat(2 ** 17) })
    expect(failures).toEqual([expect.objectContaining({ message: expect.stringMatching(/has not drained/) })])
  })

  test('an onTaken that throws leaves the steering at work, and nothing unhandled', async () => {
    const heard: unknown[][] = []
    let taken = 0
    const steering = new Steering({
      ...planSteering({ to: 'qemu:///system' }, { policy: () => ({ action: 'setBandwidth', mibps: ++taken, because: 'x' }) })!,
      memoryBytes: 1,
      perform: () => { if (taken === 1) throw new Error('at once'); return Promise.resolve() },
      onTaken: () => { throw new Error('nobody listens') },
      onProblem: (...all) => heard.push(all),
    })
    const sample = { phase: 'firstPass', atMs: 1, memory: null, disk: null, elapsedMs: 1 } as MigrationSample
    expect(await unhandledIn(async () => {
      for (let at = 0; at < 3; at++) {
        steering.see({ ...sample, atMs: 20_000 * at }, [])
        await jest.advanceTimersByTimeAsync(10)
      }
    })).toEqual([])
    expect(heard).toHaveLength(3)
    expect(steering.actions.map(({ refused }) => refused)).toEqual(['at once', null, null])
  })

  test('an abort by a signal that libvirt refuses is a problem, and the samples go on', async () => {
    const scene = new Scene()
    const stop = new AbortController()
    const migration = scene.migrate({ options: { signal: stop.signal } })
    scene.refused.add('virDomainAbortJob')
    let seen = 0
    const iterated = (async () => { for await (const _ of migration) seen++ })()
    await until(() => seen > 2)
    stop.abort('enough')
    await until(() => migration.problems.length > 0)
    const before = seen
    await until(() => seen > before + 2)
    scene.arrive()
    expect(await unhandledIn(async () => {
      await soon(iterated)
      expect(await soon(migration.outcome)).toMatchObject({
        outcome: 'completed', cancelled: null, problems: [{ part: 'abort', message: 'the signal asked for it, and it was refused: virDomainAbortJob was refused' }],
      })
    })).toEqual([])
  })

  const model = guestOf({ kind: 'none' })
  test.each<[string, object]>([
    ['throw', { get options() { return new Proxy({}, { get() { throw new Error('no such thing') } }) } }],
    ['throw what has no words', { get options() { return new Proxy({}, { get() { throw Object.create(null) } }) } }],
    ['cannot be got at', { get guest() { throw new Error('no guest') } }],
  ])('a forecast whose parts %s is one problem, and the samples go on without it', async (_what, forecast) => {
    const { migration, unhandled } = await samples(new Scene(), { forecast: Object.defineProperties({ guest: model }, Object.getOwnPropertyDescriptors(forecast)) as never })
    expect(unhandled).toEqual([])
    expect(await migration.outcome).toMatchObject({ outcome: 'completed', problems: [{ part: 'forecast', message: expect.stringMatching(/^it failed, and is not asked any more: /) }] })
    expect((await migration.outcome).samples).toBeGreaterThan(3)
  })

  test('a source that is closed by its owner ends iteration and outcome', async () => {
    const scene = new Scene()
    const migration = scene.migrate()
    await until(() => migration.latest !== null)
    const closed = new LibvirtError({ code: 'ERR_CONNECTION_CLOSED', message: 'the connection is closed' })
    scene.source.silent = closed
    scene.fail(closed)
    expect(await unhandledIn(async () => {
      await soon((async () => { for await (const _ of migration); })())
      expect(await soon(migration.outcome)).toMatchObject({ hosts: { source: { known: 'unanswered' } } })
    })).toEqual([])
  })
})

describe('an abort by a policy', () => {
  test.each<[string, { policy?: Policy, guards?: { maxTotalMs: number } }, string]>([
    ['whose reason begins as a guard\'s does', { policy: () => ({ action: 'abort', because: 'guard: not one' }) }, 'policy'],
    ['of which there is none, but a guard', { guards: { maxTotalMs: 0.001 } }, 'guard'],
  ])('%s', async (_what, steering, by) => {
    const scene = new Scene()
    const migration = scene.migrate(steering)
    await until(() => scene.source.calls.some((call) => call.startsWith('virDomainAbortJob')))
    scene.fail(new LibvirtError({ code: 'VIR_ERR_OPERATION_ABORTED', message: 'operation aborted' }))
    expect(await soon(migration.outcome)).toMatchObject({ outcome: 'cancelled', actions: [{ action: 'abort', by, refused: null }] })
  })
})

test('a guest whose memory no number holds is steered by a policy all the same', async () => {
  const scene = new Scene()
  scene.source.memoryBytes = null
  const seen: number[] = []
  const migration = scene.migrate({ policy: ({ facts }) => {
    seen.push(facts.memoryBytes)
    return { action: 'none', because: 'it only looks' }
  } })
  await until(() => seen.length > 0)
  scene.arrive()
  expect(await soon(migration.outcome)).toMatchObject({ outcome: 'completed', problems: [] })
  expect(seen[0]).toBeGreaterThanOrEqual(2 ** 53 - 1024)
})
