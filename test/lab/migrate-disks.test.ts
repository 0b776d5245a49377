import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type GuestDisk, type Host } from '../../lib/lab'
import {
  argumentsOf, askQemu, commandsFromNow, expectArrived, expectStayed, follow, once, phasesOf, proof, Stage, type Actor,
} from './migrate-support'

const run = promisify(execFile)
const intervalMs = 20

let stage: Stage
beforeAll(async () => { stage = await Stage.create() })
afterEach(async () => { await stage.clear() })
afterAll(async () => { await stage?.stop() })

async function io(path: string, command: string): Promise<string> {
  return (await run('qemu-io', ['-f', 'qcow2', '-c', command, path])).stdout
}

/** Whether a part of an image reads as one byte throughout. */
async function holds(path: string, pattern: number, offset: string): Promise<boolean> {
  return !(await io(path, `read -P ${pattern} ${offset} 1M`)).includes('verification failed')
}

interface Images {
  /** For the guest at the source. */
  disk: GuestDisk
  one: string
  two: string
}

let images = 0

/** A disk with a pattern at the source and an empty one of the same size at the destination. */
async function makeImages(pattern: number): Promise<Images> {
  const name = `disk${++images}.qcow2`
  const [one, two] = [stage.one, stage.two].map((host) => join(host.directory, name)) as [string, string]
  for (const path of [one, two]) await run('qemu-img', ['create', '-q', '-f', 'qcow2', path, '32M'])
  await io(one, `write -P ${pattern} 3M 9M`)
  return { disk: { path: one, format: 'qcow2' }, one, two }
}

/** The guest's definition with its disks where the destination has them. */
async function xmlFor(host: Host, { domain }: Actor): Promise<string> {
  return (await domain.xml({ migratable: true })).replaceAll(`${stage.one.directory}/`, `${host.directory}/`)
}

proof('full: a disk that the hosts do not share is copied, and its figures are in the samples', { flags: ['NON_SHARED_DISK'] }, async () => {
  const image = await makeImages(0xab)
  const actor = await stage.guest({ disks: [image.disk] })
  const { outcome, samples, arrived } = await follow(actor.domain.migrate({
    to: stage.destination, storage: 'full', destinationXml: await xmlFor(stage.two, actor), bandwidthMiBps: 16, intervalMs,
  }))
  await expectArrived(stage, actor, outcome)
  expect(phasesOf(samples)).toEqual(expect.arrayContaining(['storage', 'firstPass', 'done']))
  const during = samples.filter(({ phase }) => phase === 'storage')
  expect(during.every(({ memory }) => memory === null)).toBe(true)
  expect(during.at(-1)!.disk!.totalBytes).toBeGreaterThan(0)

  await arrived!.destroy()
  expect(await holds(image.two, 0xab, '3M')).toBe(true)
  expect(await holds(image.two, 0xab, '11M')).toBe(true)
  expect(await holds(image.two, 0, '12M')).toBe(true)
})

proof('incremental: only the top image is copied, the backing files stay as they are', { flags: ['NON_SHARED_INC'] }, async () => {
  const image = await makeImages(0x11)
  const other = await makeImages(0x22)
  // The destination's backing file differs, so that what came from where can be told.
  const top = await Promise.all([image.one, other.one].map(async (backing, at) => {
    const path = join([stage.one, stage.two][at]!.directory, 'top.qcow2')
    await run('qemu-img', ['create', '-q', '-f', 'qcow2', '-b', backing, '-F', 'qcow2', path])
    return path
  })) as [string, string]
  await io(top[0], 'write -P 0x33 20M 4M')
  const actor = await stage.guest({ disks: [{ path: top[0], format: 'qcow2' }] })
  const { outcome, arrived } = await follow(actor.domain.migrate({
    to: stage.two.uri, destination: stage.destination, storage: 'incremental', intervalMs,
    destinationXml: (await xmlFor(stage.two, actor)).replaceAll(/<backingStore[^]*?<\/backingStore>/g, ''),
  }))
  await expectArrived(stage, actor, outcome)
  await arrived!.destroy()
  expect(await holds(top[1], 0x33, '20M')).toBe(true)
  expect(await holds(top[1], 0x22, '3M')).toBe(true)
})

proof('synchronous writes: the mirror lets the guest\'s writes wait', { flags: ['NON_SHARED_DISK', 'NON_SHARED_SYNCHRONOUS_WRITES'] }, async () => {
  const image = await makeImages(0x44)
  const actor = await stage.guest({ disks: [image.disk] })
  const sent = await commandsFromNow(stage.one)
  const { outcome, arrived } = await follow(actor.domain.migrate({
    to: stage.destination, storage: { copy: 'full', synchronousWrites: true }, destinationXml: await xmlFor(stage.two, actor), intervalMs,
  }))
  await expectArrived(stage, actor, outcome)
  expect(argumentsOf(await sent(), 'blockdev-mirror')).toMatchObject({ 'copy-mode': 'write-blocking' })
  await arrived!.destroy()
  expect(await holds(image.two, 0x44, '3M')).toBe(true)
})

proof('only the disks that were named are copied, to the port that was asked for', { parameters: ['migrate_disks', 'disks_port'] }, async () => {
  const [wanted, unwanted] = [await makeImages(0x55), await makeImages(0x66)]
  const actor = await stage.guest({ disks: [wanted.disk, unwanted.disk] })
  const incoming = await commandsFromNow(stage.two)
  const { outcome, arrived } = await follow(actor.domain.migrate({
    to: stage.destination, storage: { copy: 'full', disks: ['vda'], port: 49_777 }, unsafe: true,
    destinationXml: await xmlFor(stage.two, actor), intervalMs,
  }))
  await expectArrived(stage, actor, outcome)
  expect(argumentsOf(await incoming(), 'nbd-server-start')).toMatchObject({ addr: { type: 'inet', data: { port: '49777' } } })
  await arrived!.destroy()
  expect(await holds(wanted.two, 0x55, '3M')).toBe(true)
  expect(await holds(unwanted.two, 0, '3M')).toBe(true)
})

proof('disks travel through the socket that was asked for', { parameters: ['disks_uri'] }, async () => {
  const image = await makeImages(0x77)
  const actor = await stage.guest({ disks: [image.disk] })
  const socket = join(stage.lab.directory, 'nbd.socket')
  const incoming = await commandsFromNow(stage.two)
  const { outcome, arrived } = await follow(actor.domain.migrate({
    to: stage.destination, storage: { copy: 'full', uri: `unix://${socket}` }, destinationXml: await xmlFor(stage.two, actor), intervalMs,
  }))
  await expectArrived(stage, actor, outcome)
  expect(argumentsOf(await incoming(), 'nbd-server-start')).toMatchObject({ addr: { type: 'unix', data: { path: socket } } })
  await arrived!.destroy()
  expect(await holds(image.two, 0x77, '3M')).toBe(true)
})

test('post-copy that is asked for while disks are still copied begins when memory moves', async () => {
  if (!await stage.postcopyWorks()) return
  const image = await makeImages(0x12)
  const actor = await stage.guest({ disks: [image.disk] })
  const migration = actor.domain.migrate({
    to: stage.destination, storage: 'full', postcopy: { bandwidthMiBps: 6 }, bandwidthMiBps: 6,
    destinationXml: await xmlFor(stage.two, actor), intervalMs,
  })
  const switched = migration.startPostcopy()
  const { outcome, samples, arrived } = await follow(migration)
  await switched
  await expectArrived(stage, actor, outcome)
  expect(phasesOf(samples)).toEqual(expect.arrayContaining(['storage', 'postcopy', 'done']))
  await arrived!.destroy()
  expect(await holds(image.two, 0x12, '3M')).toBe(true)
})

test('an abort while disks are copied leaves guest and disk at the source', async () => {
  const image = await makeImages(0x13)
  const actor = await stage.guest({ disks: [image.disk] })
  const migration = actor.domain.migrate({
    to: stage.destination, storage: 'full', bandwidthMiBps: 2, destinationXml: await xmlFor(stage.two, actor), intervalMs,
  })
  const abort = once(({ phase }) => phase === 'storage', () => migration.abort('no time for disks'))
  const { outcome, samples } = await follow(migration, abort.see)
  await abort.result()
  expect(outcome).toMatchObject({ outcome: 'cancelled', because: expect.stringContaining('no time for disks'), passes: [] })
  expect(phasesOf(samples)).toEqual(['reserve', 'storage', 'cancelled'])
  await expectStayed(stage, actor)
  expect(await askQemu(stage.one, actor.guest.name, 'query-block-jobs')).toEqual([])
})
