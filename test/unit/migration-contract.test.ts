import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LibvirtError } from '../../lib/errors'
import { PlanKeeper } from '../../lib/migration/attach/plan-keeper'
import { Scene, unhandledIn, uuid } from './migration-support'

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
  PlanKeeper.of(path, { options: { to: scene.destination.connection } as never, recover: false })

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

  test('that cannot be removed, because its directory became a file, is a problem in the outcome', async () => {
    const scene = new Scene()
    const path = join(directory, 'plans')
    const migration = scene.migrate({ plan: planOf(scene, path) })
    await until(() => migration.latest !== null)
    rmSync(path, { recursive: true })
    writeFileSync(path, '')
    scene.arrive()
    expect(await unhandledIn(async () => {
      expect(await soon(migration.outcome)).toMatchObject({ outcome: 'completed', problems: [{ part: 'plan', message: expect.stringContaining('ENOTDIR') }] })
    })).toEqual([])
  })
})
