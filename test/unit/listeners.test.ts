import { getEventListeners } from 'node:events'
import { AbortError } from '../../lib/errors'
import { Limit, sleep } from '../../lib/limit'
import { isolated, whenAborted } from '../../lib/listeners'
import { patiently } from '../../lib/migration/patience'
import { SinkWritable, type Sink } from '../../lib/stream/streams'
import { Scene } from './migration/support'

const many = 50
/** What opens a stream, a while after it was asked. */
const opened = (): Promise<Sink> => new Promise((resolve) => {
  setTimeout(resolve, 10, { write: async () => undefined, writeHole: async () => undefined, finish: async () => undefined, abort: async () => undefined })
})

/** More listeners of one signal than these are a leak to Node. */
const nodesLimit = 10
const hooked = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length

describe('those who wait for one signal', () => {
  test('have one listener there, which goes with the last of them', () => {
    const { signal } = new AbortController()
    const heard = jest.fn()
    const all = Array.from({ length: many }, () => whenAborted(signal, heard))
    expect(hooked(signal)).toBe(1)
    for (const unhook of all.slice(1)) unhook()
    expect(hooked(signal)).toBe(1)
    // A second time it takes back nothing of the others.
    all[1]!()
    all[0]!()
    expect(hooked(signal)).toBe(0)
    whenAborted(signal, heard)()
    expect(hooked(signal)).toBe(0)
    expect(heard).not.toHaveBeenCalled()
  })

  test('hear of its abort once, in their order, but those that another one of them has taken back', () => {
    const controller = new AbortController()
    const heard: string[] = []
    whenAborted(controller.signal, () => { heard.push('first'); takeBack() })
    const takeBack = whenAborted(controller.signal, () => heard.push('second'))
    whenAborted(controller.signal, () => heard.push('third'))
    controller.abort()
    controller.abort()
    expect(heard).toEqual(['first', 'third'])
    expect(hooked(controller.signal)).toBe(0)
    // Too late: nobody is told of what was.
    whenAborted(controller.signal, () => heard.push('late'))()
    expect(heard).toEqual(['first', 'third'])
  })

  test('hear of it although one of them throws, which is uncaught', () => {
    const controller = new AbortController()
    const thrown: (() => void)[] = []
    const nextTick = jest.spyOn(process, 'nextTick').mockImplementation((raise) => { thrown.push(raise as () => void) })
    const heard = jest.fn()
    try {
      whenAborted(controller.signal, () => { throw new Error('mine') })
      whenAborted(controller.signal, heard)
      controller.abort()
      isolated((what: string) => { throw new Error(what) }, 'another')
    } finally {
      nextTick.mockRestore()
    }
    expect(heard).toHaveBeenCalledTimes(1)
    expect(thrown.map((raise) => { try { raise(); return null } catch (error) { return (error as Error).message } })).toEqual(['mine', 'another'])
  })

  test('a signal that throws, or that has nobody, leaves nothing behind', () => {
    const broken = { addEventListener: () => { throw new Error('broken') } } as unknown as AbortSignal
    for (let time = 0; time < 2; time++) expect(() => whenAborted(broken, () => undefined)).toThrow('broken')
    expect(whenAborted(undefined, () => undefined)).not.toThrow()
  })
})

describe.each<[string, (signal: AbortSignal) => Promise<unknown>]>([
  ['waits', (signal) => new Limit({ signal }).wait(new Promise(() => undefined), 60_000, 'it')],
  ['pauses', (signal) => sleep(60_000, signal, 'it')],
  ['works of several steps', (signal) => patiently('it', { signal }, () => new Promise(() => undefined))],
  ['streams', (signal) => new Promise((_resolve, reject) => { new SinkWritable(opened, { signal }).once('error', reject) })],
])('%s', (_name, begin) => {
  test('of which many have one signal: one listener, and each ends with it', async () => {
    const controller = new AbortController()
    const all = Array.from({ length: many }, () => begin(controller.signal))
    expect(hooked(controller.signal)).toBe(1)
    controller.abort('enough')
    for (const each of await Promise.allSettled(all)) {
      expect(each).toMatchObject({ status: 'rejected', reason: expect.any(AbortError) })
      expect(each).toMatchObject({ reason: { code: 'ABORT_ERR', cause: 'enough' } })
    }
    expect(hooked(controller.signal)).toBe(0)
    await expect(begin(controller.signal)).rejects.toBeInstanceOf(AbortError)
    expect(hooked(controller.signal)).toBe(0)
  })
})

test('many migrations have one signal: one listener while they run, none after them, and an abort reaches each', async () => {
  const { signal } = new AbortController()
  const scenes = Array.from({ length: many }, () => new Scene())
  const migrations = scenes.map((scene) => scene.migrate({ options: { signal } }))
  expect(many).toBeGreaterThan(nodesLimit)
  expect(hooked(signal)).toBe(1)
  for (const scene of scenes) scene.fail()
  for (const { outcome } of migrations) expect((await outcome).outcome).not.toBe('completed')
  expect(hooked(signal)).toBe(0)

  const controller = new AbortController()
  const stopped = Array.from({ length: 3 }, () => new Scene()).map((scene) => ({ scene, migration: scene.migrate({ options: { signal: controller.signal } }) }))
  controller.abort('the window is over')
  for (const { scene, migration } of stopped) {
    scene.fail()
    expect((await migration.outcome).cancelled).toMatchObject({ by: 'signal', reason: 'the window is over' })
  }
  expect(hooked(controller.signal)).toBe(0)
})

test('a stream that ends by itself keeps nothing at the signal', async () => {
  const { signal } = new AbortController()
  const broken = new SinkWritable(() => Promise.reject(new Error('no such volume')), { signal })
  expect(hooked(signal)).toBe(1)
  await new Promise((resolve) => { broken.once('error', () => undefined).once('close', resolve) })
  expect(hooked(signal)).toBe(0)
})
