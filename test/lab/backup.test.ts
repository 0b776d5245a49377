import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { connect, type Connection, type Domain } from '../../lib'
import { createLab, type Lab } from '../../lib/lab'

const run = promisify(execFile)
const MiB = 2 ** 20

let lab: Lab
let host: Connection
let domain: Domain
let disks = 0

beforeAll(async () => {
  lab = await createLab({ hosts: 1 })
  host = await connect(lab.hosts[0]!.socketUri)
})
afterAll(async () => {
  await host?.close()
  await lab?.stop()
})

const path = (name: string): string => join(lab.hosts[0]!.directory, name)
const qemuIo = async (image: string, ...commands: string[]): Promise<void> => { await run('qemu-io', ['-f', 'qcow2', ...commands.flatMap((each) => ['-c', each]), image]) }

/** A guest with a disk that has a pattern, and a second one that no backup here may touch. */
async function guest(): Promise<string> {
  const number = ++disks
  const image = path(`disk${number}.qcow2`), other = path(`other${number}.img`)
  await run('qemu-img', ['create', '-q', '-f', 'qcow2', image, '64M'])
  await run('qemu-img', ['create', '-q', '-f', 'raw', other, '1M'])
  await qemuIo(image, 'write -P 0xab 0 32M')
  domain = await host.domains.create(lab.guest({
    memoryMiB: 32, workingSetMiB: 1, disks: [{ path: image, format: 'qcow2' }, { path: other }],
  }).xml)
  return image
}
afterEach(async () => { await domain?.destroy().catch(() => undefined) })

/** Has QEMU itself write to the guest's disk, as the guest could. QEMU says nothing where it has. */
async function write(pattern: string, range: string): Promise<void> {
  const blocks = await domain.qemu.command('query-block') as { qdev: string }[]
  const { qdev } = blocks.find((each) => each.qdev.includes('virtio-disk0'))!
  expect(await domain.qemu.command('human-monitor-command', { 'command-line': `qemu-io -d ${qdev} "write -P ${pattern} ${range}"` })).toBe('')
}

async function holds(image: string, pattern: string, range: string): Promise<boolean> {
  return !(await run('qemu-io', ['-r', '-f', 'qcow2', '-c', `read -P ${pattern} ${range}`, image])).stdout.includes('verification failed')
}

test('a whole backup, then one of what has changed since', async () => {
  await guest()
  const monday = path('monday.qcow2'), tuesday = path('tuesday.qcow2')
  const first = await domain.backup.begin({ to: { vda: monday }, checkpoint: 'monday', intervalMs: 20 })
  const seen = []
  for await (const progress of first) seen.push(progress)
  expect(await first.outcome).toEqual({
    outcome: 'completed', because: expect.stringContaining('completed'), progress: expect.objectContaining({ currentBytes: 64 * MiB, endBytes: 64 * MiB }),
  })
  expect(seen.at(-1)).toEqual(first.progress)
  expect((await domain.checkpoints.list()).map(({ name }) => name)).toEqual(['monday'])
  expect(await domain.backup.job()).toBeNull()
  await write('0xcd', '40M 1M')
  const second = await domain.backup.begin({ to: { vda: tuesday }, incremental: 'monday' })
  expect(await second.outcome).toMatchObject({ outcome: 'completed' })
  await domain.destroy()
  expect([await holds(monday, '0xab', '0 32M'), await holds(monday, '0', '40M 1M')]).toEqual([true, true])
  // libvirt makes the guest's own disk the backing file of an incremental backup: only what is in the file itself was copied.
  const map = JSON.parse((await run('qemu-img', ['map', '--output=json', tuesday])).stdout) as { depth: number, data: boolean, start: number, length: number }[]
  expect(map.filter(({ depth, data }) => depth === 0 && data).map(({ start, length }) => [start / MiB, length / MiB])).toEqual([[40, 1]])
  expect(await holds(tuesday, '0xcd', '40M 1M')).toBe(true)
})

const pull = (socket: string, scratch: string): string => `<domainbackup mode='pull'><server transport='unix' socket='${socket}'/>
  <disks><disk name='vda' type='file'><scratch file='${scratch}'/></disk></disks></domainbackup>`

test('a backup that a client pulls shows the disk of its beginning until it is aborted, and can be found by whoever did not begin it', async () => {
  await guest()
  const socket = path('backup.sock')
  const begun = await domain.backup.begin({ xml: pull(socket, path('scratch.qcow2')), intervalMs: 20 })
  expect(await domain.backup.xml()).toContain('mode=\'pull\'')
  const found = (await domain.backup.job({ intervalMs: 20 }))!
  await write('0xcd', '0 1M')
  await run('qemu-img', ['convert', '-O', 'qcow2', `nbd+unix:///vda?socket=${socket}`, path('pulled.qcow2')])
  let total: number | null = null
  for await (const { temporaryUsedBytes, temporaryTotalBytes } of found) {
    total = temporaryTotalBytes
    if (temporaryUsedBytes! >= MiB) break
  }
  expect(total).toBe(64 * MiB)
  await found.abort()
  expect((await begun.outcome).outcome).toBe((await found.outcome).outcome)
  // A client that has all it wants ends the backup so, and libvirt calls that its completion.
  expect(await begun.outcome).toMatchObject({ outcome: 'completed' })
  expect(await domain.backup.job()).toBeNull()
  expect(await holds(path('pulled.qcow2'), '0xab', '0 32M')).toBe(true)
})

test('a backup to a file that is aborted is cancelled', async () => {
  // Large enough that nobody has copied it when the abort comes.
  const image = path('large.qcow2')
  await run('qemu-img', ['create', '-q', '-f', 'qcow2', image, '512M'])
  await qemuIo(image, 'write -P 0xab 0 512M')
  domain = await host.domains.create(lab.guest({ memoryMiB: 32, workingSetMiB: 1, disks: [{ path: image, format: 'qcow2' }] }).xml)
  const backup = await domain.backup.begin({ to: { vda: path('aborted.qcow2') }, intervalMs: 20 })
  await backup.abort()
  expect(await backup.outcome).toMatchObject({ outcome: 'cancelled', because: expect.stringContaining('cancelled') })
})

test('the abort of a backup that is over does not reach the next job', async () => {
  await guest()
  const first = await domain.backup.begin({ to: { vda: path('over.qcow2') }, intervalMs: 20 })
  expect(await first.outcome).toMatchObject({ outcome: 'completed' })
  const second = await domain.backup.begin({ xml: pull(path('one.sock'), path('one.qcow2')), intervalMs: 20 })
  await expect(first.abort()).rejects.toMatchObject({ code: 'VIR_ERR_OPERATION_INVALID', message: expect.stringContaining('was not called: this job is over (completed') })
  expect(await domain.backup.job()).not.toBeNull()
  await second.abort()
  expect(await second.outcome).toMatchObject({ outcome: 'completed' })
})

test('a backup whose domain is destroyed does not wait for ever', async () => {
  await guest()
  const backup = await domain.backup.begin({ xml: pull(path('lost.sock'), path('lost.qcow2')), intervalMs: 20 })
  await domain.destroy()
  expect((await backup.outcome).outcome).toMatch(/failed|cancelled|unknown/)
})

test('a backup that cannot begin rejects, and nothing is left', async () => {
  await guest()
  await expect(domain.backup.begin({ to: { vda: '/nowhere/at/all.qcow2' } })).rejects.toMatchObject({ name: 'LibvirtError', function: 'virDomainBackupBegin' })
  await expect(domain.backup.begin({ to: { vda: path('x.qcow2') }, incremental: 'never' })).rejects.toMatchObject({ name: 'LibvirtError' })
  await expect(domain.backup.xml()).rejects.toMatchObject({ function: 'virDomainBackupGetXMLDesc' })
  expect(await domain.backup.job()).toBeNull()
})
