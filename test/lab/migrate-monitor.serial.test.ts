import { spawn, type ChildProcess } from 'node:child_process'
import { once as event } from 'node:events'
import { monitor, type MigrationSample, type MonitorOptions } from '../../lib/migration'
import { expectArrived, expectStayed, expectUnharmed, phasesOf, Stage, until, type Actor } from './migrate-support'

const intervalMs = 50

let stage: Stage
let virsh: ChildProcess | undefined
beforeAll(async () => { stage = await Stage.create() })
afterEach(async () => {
  await ended()
  await stage.clear()
})
afterAll(async () => { await stage?.stop() })

/** Somebody else migrates the guest. */
function migrateWithVirsh({ guest }: Actor, ...more: string[]): void {
  const args = ['-c', stage.one.socketUri, 'migrate', '--live', '--p2p', ...more, guest.name, stage.two.uri]
  virsh = spawn('virsh', args, { stdio: 'ignore' })
}

/** virsh's exit status, when it is done. */
async function ended(): Promise<number | null> {
  if (!virsh) return null
  if (virsh.exitCode === null) await event(virsh, 'exit')
  return virsh.exitCode
}

/** Watches to the end. */
async function watch({ domain }: Actor, options: MonitorOptions = {}, onSample: (sample: MigrationSample) => unknown = () => undefined) {
  const watcher = monitor(domain, { intervalMs, ...options })
  const samples: MigrationSample[] = []
  for await (const sample of watcher) {
    samples.push(sample)
    await onSample(sample)
  }
  return { samples, watcher }
}

async function memoryIsMoving({ domain }: Actor): Promise<void> {
  await until(async () => ((await domain.job.statistics()).memoryProcessedBytes ?? 0) > 1_000_000, 'memory moves')
}

async function expectAtDestination(actor: Actor): Promise<void> {
  expect(await stage.one.guestPid(actor.guest.name)).toBeUndefined()
  expect(await (await stage.destination.domains.get(actor.guest.name)).state()).toMatchObject({ state: 'running' })
  await expectUnharmed(actor)
}

test.each([
  ['transient', false, false],
  ['persistent', true, false],
  ['transient, with a look at the destination', false, true],
])('sees the migration of a %s guest that begins later, from its first pass to its end', async (_kind, persistent, both) => {
  const actor = await stage.guest({ dirtyPagesPerSecond: 2000 }, { persistent })
  const seen = watch(actor, both ? { destination: stage.destination } : {})
  // A domain without a migration gives no samples and no end.
  await new Promise((resolve) => setTimeout(resolve, 300))
  migrateWithVirsh(actor, '--bandwidth', '12')
  const { samples, watcher } = await seen
  expect(await ended()).toBe(0)

  const phases = phasesOf(samples)
  const order = ['reserve', 'firstPass', 'iterate', 'switchover', 'handover', 'done']
  expect(phases).toEqual(order.filter((phase) => phases.includes(phase as never)))
  expect(phases).toEqual(expect.arrayContaining(['firstPass', 'iterate']))
  expect(samples.at(-1)).toMatchObject({ phase: 'done', progress: 1 })
  const passes = samples.flatMap(({ pass }) => pass ?? [])
  expect(passes[0]).toBe(1)
  expect(passes).toEqual([...passes].sort((a, b) => a - b))
  expect(watcher.final).toMatchObject({ typeName: 'completed', operationName: 'migrationOut' })
  expect(watcher.passes.length).toBe(passes.at(-1))
  await expectAtDestination(actor)
})

test('attaches in the middle', async () => {
  const actor = await stage.guest()
  migrateWithVirsh(actor, '--bandwidth', '8')
  await memoryIsMoving(actor)
  const { samples } = await watch(actor)
  expect(await ended()).toBe(0)
  const moved = samples.find(({ memory }) => memory !== null)!
  expect(moved.memory!.processedBytes).toBeGreaterThan(1_000_000)
  expect(moved.elapsedMs).toBeGreaterThan(moved.atMs)
  expect(samples.at(-1)).toMatchObject({ phase: 'done', progress: 1 })
  await expectAtDestination(actor)
})

test('ends when somebody cancels the migration, and is right that it did not succeed', async () => {
  const actor = await stage.guest()
  const seen = watch(actor)
  migrateWithVirsh(actor, '--bandwidth', '4')
  await memoryIsMoving(actor)
  await actor.domain.job.abort()
  const { samples, watcher } = await seen
  expect(await ended()).not.toBe(0)
  expect(['failed', 'cancelled']).toContain(samples.at(-1)!.phase)
  expect(samples.some(({ phase }) => phase === 'done')).toBe(false)
  expect(samples.at(-1)!.progress).toBeLessThan(1)
  expect(watcher.final).toBeNull()
  await expectStayed(stage, actor)
})

test('ends when the guest is destroyed in the middle of it', async () => {
  const actor = await stage.guest({}, { persistent: true })
  const seen = watch(actor)
  migrateWithVirsh(actor, '--bandwidth', '4')
  await memoryIsMoving(actor)
  await actor.domain.destroy()
  const { samples, watcher } = await seen
  expect(await ended()).not.toBe(0)
  expect(samples.at(-1)!.phase).toBe('failed')
  expect(watcher.final).toBeNull()
})

test('a signal stops the monitor, and the migration goes on', async () => {
  const actor = await stage.guest()
  const controller = new AbortController()
  migrateWithVirsh(actor, '--bandwidth', '12')
  const { samples } = await watch(actor, { signal: controller.signal }, ({ memory }) => { if (memory) controller.abort() })
  expect(samples.at(-1)!.phase).not.toBe('done')
  expect(await ended()).toBe(0)
  await expectAtDestination(actor)
})

test('a loop that is left stops the monitor too', async () => {
  const actor = await stage.guest()
  const watcher = monitor(actor.domain, { intervalMs })
  migrateWithVirsh(actor, '--bandwidth', '12')
  for await (const sample of watcher) if (sample.memory) break
  expect((await watcher[Symbol.asyncIterator]().next()).done).toBe(true)
  expect(await ended()).toBe(0)
  await expectAtDestination(actor)
})

test('watches beside the process that migrates, without a difference to it', async () => {
  const actor = await stage.guest({ dirtyPagesPerSecond: 2000 })
  const seen = watch(actor)
  const migration = actor.domain.migrate({ to: stage.two.uri, destination: stage.destination, bandwidthMiBps: 12, intervalMs })
  const outcome = await migration.outcome
  const { watcher } = await seen
  await expectArrived(stage, actor, outcome)
  expect(watcher.final!.memoryProcessedBytes).toBe(outcome.statistics!.memoryProcessedBytes)
  expect(watcher.passes.length).toBe(outcome.passes.length)
})
