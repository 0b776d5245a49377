import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { connect, type Connection, type Domain } from '../../lib'
import { createLab, type Lab } from '../../lib/lab'

const run = promisify(execFile)
const MiB = 2 ** 20

let lab: Lab
let host: Connection
let domain: Domain
let images = 0

beforeAll(async () => {
  lab = await createLab({ hosts: 1 })
  host = await connect(lab.hosts[0]!.socketUri)
})
afterAll(async () => {
  await host?.close()
  await lab?.stop()
})

const path = (name: string): string => join(lab.hosts[0]!.directory, name)

/** A guest with a disk: an image on top of another one, each with a pattern of its own. */
async function guestWithChain(): Promise<{ base: string, top: string }> {
  const number = ++images
  const base = path(`base${number}.qcow2`), top = path(`top${number}.qcow2`)
  await run('qemu-img', ['create', '-q', '-f', 'qcow2', base, '64M'])
  await run('qemu-io', ['-f', 'qcow2', '-c', 'write -P 0xab 0 32M', base])
  await run('qemu-img', ['create', '-q', '-f', 'qcow2', '-b', base, '-F', 'qcow2', top])
  await run('qemu-io', ['-f', 'qcow2', '-c', 'write -P 0xcd 32M 16M', top])
  const guest = lab.guest({ memoryMiB: 32, workingSetMiB: 1, disks: [{ path: top, format: 'qcow2' }] })
  domain = await host.domains.create(guest.xml)
  return { base, top }
}
afterEach(async () => { await domain?.destroy().catch(() => undefined) })

async function holds(image: string, pattern: string, range: string): Promise<boolean> {
  return !(await run('qemu-io', ['-r', '-f', 'qcow2', '-c', `read -P ${pattern} ${range}`, image])).stdout.includes('verification failed')
}

const sourceOf = async (): Promise<string | undefined> => /<source file='([^']*)'/.exec(await domain.xml())?.[1]

test('a copy shows its progress, becomes ready, and the guest goes on with it after a pivot', async () => {
  const { top } = await guestWithChain()
  const to = path('copy.qcow2')
  const copy = await domain.block.copy('vda', { to, format: 'qcow2', bytesPerSecond: 8 * MiB, intervalMs: 20 })
  await expect(copy.pivot()).rejects.toMatchObject({ code: 'VIR_ERR_BLOCK_COPY_ACTIVE' })
  const seen = []
  for await (const progress of copy) {
    seen.push(progress)
    if (seen.length === 3) await copy.setSpeed(4 * MiB)
    // At 4 MiB/s it lasts for seconds, so that the new limit is seen on any machine; without one it may be ready before the next question.
    if (progress.bandwidthBytesPerSecond === 4 * MiB) await copy.setSpeed(0)
    if (progress.ready) break
  }
  expect(seen[0]).toMatchObject({ kind: 'copy', bandwidthBytesPerSecond: 8 * MiB, ready: false })
  expect(seen.some(({ bandwidthBytesPerSecond }) => bandwidthBytesPerSecond === 4 * MiB)).toBe(true)
  expect(seen.at(-1)).toMatchObject({ ready: true, endBytes: expect.any(Number) })
  expect(await copy.ready).toBe(true)
  expect(await sourceOf()).toBe(top)
  await copy.pivot()
  expect(await copy.outcome).toMatchObject({ outcome: 'completed', because: expect.stringContaining('completed'), progress: { ready: true } })
  expect(await sourceOf()).toBe(to)
  expect(await domain.block.job('vda')).toBeNull()
  await domain.destroy()
  expect([await holds(to, '0xab', '0 32M'), await holds(to, '0xcd', '32M 16M')]).toEqual([true, true])
})

test('a copy that is aborted is cancelled, and leaves the guest its disk; its progress ends', async () => {
  const { top } = await guestWithChain()
  const copy = await domain.block.copy('vda', { to: path('aborted.qcow2'), bytesPerSecond: MiB, intervalMs: 20 })
  const found = (await domain.block.job('vda', { intervalMs: 20 }))!
  const iterated = (async () => { let count = 0; for await (const { kind } of found) count += kind === 'copy' ? 1 : 0; return count })()
  await new Promise((resolve) => setTimeout(resolve, 100))
  await copy.abort()
  expect(await copy.outcome).toMatchObject({ outcome: 'cancelled' })
  expect(await found.outcome).toMatchObject({ outcome: 'cancelled' })
  expect(await iterated).toBeGreaterThan(0)
  expect(await copy.ready).toBe(false)
  expect(await sourceOf()).toBe(top)
})

test('a pull takes what is in the backing chain, and completes', async () => {
  const { top } = await guestWithChain()
  const pull = await domain.block.pull('vda', { intervalMs: 20 })
  expect(await pull.outcome).toMatchObject({ outcome: 'completed' })
  await domain.destroy()
  expect((await run('qemu-img', ['info', top])).stdout).not.toContain('backing file')
  expect(await holds(top, '0xab', '0 32M')).toBe(true)
})

test('a commit of the active image waits for its pivot, and the guest goes on with the base', async () => {
  const { base } = await guestWithChain()
  const commit = await domain.block.commit('vda', { active: true, intervalMs: 20 })
  expect(await commit.ready).toBe(true)
  expect(commit.progress).toMatchObject({ kind: 'activeCommit' })
  await commit.pivot()
  expect(await commit.outcome).toMatchObject({ outcome: 'completed' })
  expect(await sourceOf()).toBe(base)
})

test('a job whose domain is destroyed does not wait for ever', async () => {
  await guestWithChain()
  const copy = await domain.block.copy('vda', { to: path('lost.qcow2'), bytesPerSecond: MiB, intervalMs: 20 })
  await domain.destroy()
  expect((await copy.outcome).outcome).toMatch(/failed|cancelled|unknown/)
})

test('a copy that cannot begin rejects, and nothing is left', async () => {
  await guestWithChain()
  await expect(domain.block.copy('vda', { to: '/nowhere/at/all.qcow2' })).rejects.toMatchObject({ name: 'LibvirtError', function: 'virDomainBlockCopy' })
  await expect(domain.block.copy('vda', {})).rejects.toThrow(/either to or xml/)
  expect(await domain.block.job('vda')).toBeNull()
  expect(existsSync('/nowhere')).toBe(false)
})

test('a disk tells its sizes and statistics, and is resized', async () => {
  await guestWithChain()
  const { block } = domain
  const info = await block.info('vda')
  expect(info).toMatchObject({ capacityBytes: 64 * MiB })
  expect(info.physicalBytes!).toBeGreaterThan(16 * MiB)
  expect(await block.stats('vda')).toMatchObject({ readRequests: expect.any(Number), writeBytes: 0, writeTimeNs: expect.any(BigInt) })
  expect(await block.errors()).toEqual([])
  await block.resize('vda', { bytes: 96 * MiB })
  expect((await block.info('vda')).capacityBytes).toBe(96 * MiB)
  await expect(block.peek('vda', { bytes: 4 })).rejects.toMatchObject({ code: 'VIR_ERR_OPERATION_UNSUPPORTED', message: expect.stringContaining('\'raw\'') })
})
