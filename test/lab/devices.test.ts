import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { connect, type Connection, type Domain } from '../../lib'
import { createLab, type Lab } from '../../lib/lab'

const nic = (link: string): string => `<interface type='user'><mac address='52:54:00:00:00:09'/><model type='virtio'/><link state='${link}'/></interface>`

let lab: Lab
let host: Connection
let domain: Domain

beforeAll(async () => {
  lab = await createLab({ hosts: 1 })
  host = await connect(lab.hosts[0]!.socketUri)
  const guest = lab.guest({ memoryMiB: 32, workingSetMiB: 1, devicesXml: `<controller type='scsi' model='virtio-scsi'/>${nic('up')}` })
  domain = await host.domains.create(guest.xml)
})
afterAll(async () => {
  await domain?.destroy().catch(() => undefined)
  await host?.close()
  await lab?.stop()
})

const rng = (rate: number): string => `<rng model='virtio'><rate bytes='${rate}'/><backend model='random'>/dev/urandom</backend></rng>`
const aliases = async (): Promise<string[]> => [...(await domain.xml()).matchAll(/<alias name='((?:rng|scsi0-)[^']*)'/g)].map(([, alias]) => alias!)

test('a device is changed', async () => {
  expect(await domain.xml()).toContain('<link state=\'up\'/>')
  await domain.devices.update(nic('down'))
  expect(await domain.xml()).toContain('<link state=\'down\'/>')
})

test('a disk is attached and detached; the wait is over when the guest has let go', async () => {
  const image = join(lab.hosts[0]!.directory, 'hot.qcow2')
  await promisify(execFile)('qemu-img', ['create', '-q', '-f', 'qcow2', image, '8M'])
  const disk = `<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='${image}'/><target dev='sda' bus='scsi'/></disk>`
  await domain.devices.attach(disk)
  expect(await aliases()).toEqual(['scsi0-0-0-0'])
  const removed = domain.events('deviceRemoved')
  const next = removed.next()
  await domain.devices.detach(disk, { wait: true, timeoutMs: 30_000 })
  expect(await aliases()).toEqual([])
  expect((await next).value).toMatchObject({ alias: 'scsi0-0-0-0' })
  await removed.return?.()
})

test('a guest that does not let go is waited for, as long as the caller wants, until it does', async () => {
  for (const rate of [1000, 2000, 3000]) await domain.devices.attach(rng(rate))
  const [first, second, third] = await aliases() as [string, string, string]
  // This guest has no driver that could let go. A reset takes its place, which ejects what was asked back.
  await expect(domain.devices.detachByAlias(first, { wait: true, timeoutMs: 6_000 })).rejects.toMatchObject({ code: 'ERR_TIMED_OUT' })
  const stop = new AbortController()
  const aborted = domain.devices.detachByAlias(second, { wait: true, signal: stop.signal })
  setTimeout(() => stop.abort(new Error('enough')), 6_500)
  await expect(aborted).rejects.toMatchObject({ name: 'AbortError', cause: expect.objectContaining({ message: 'enough' }) })
  expect(await aliases()).toEqual([first, second, third])
  let over = false
  const waited = domain.devices.detach(rng(3000), { wait: true, timeoutMs: 60_000 }).finally(() => { over = true })
  await new Promise((resolve) => setTimeout(resolve, 6_000))
  expect(over).toBe(false)
  await domain.reset()
  await waited
  expect(await aliases()).toEqual([])
})

test('a device that cannot be told from another, or is not there, is refused', async () => {
  await domain.devices.attach(rng(4000))
  await domain.devices.attach(rng(5000))
  await expect(domain.devices.detach('<rng model=\'virtio\'/>', { wait: true })).rejects.toThrow(/2 devices of the running domain can be meant/)
  await expect(domain.devices.detach('<disk><target dev=\'vdz\'/></disk>', { wait: true })).rejects.toMatchObject({ name: 'LibvirtError', origin: 'libvirt' })
  await expect(domain.devices.detachByAlias('rng77', { wait: true })).rejects.toMatchObject({ origin: 'libvirt', message: expect.stringContaining('rng77') })
  await expect(domain.devices.detach(rng(4000), { wait: true, affects: 'config' })).rejects.toThrow(/nothing to wait for/)
  await expect(domain.devices.attach('')).rejects.toThrow(/xml is empty/)
})

test('I/O threads come, are set, are pinned and go', async () => {
  const { ioThreads } = domain
  await ioThreads.add(7)
  expect((await ioThreads.list()).map(({ id }) => id)).toEqual([7])
  await ioThreads.set(7, { pollMaxNs: 65_536, pollGrow: 3 })
  expect((await domain.stats({ groups: ['iothread'] })).iothread).toEqual([{ id: 7, pollMaxNs: 65_536, pollGrow: 3, pollShrink: expect.any(Number), pollWeight: null }])
  await ioThreads.pin(7, [0])
  expect(await ioThreads.list()).toEqual([{ id: 7, hostCpus: [0] }])
  await expect(ioThreads.set(7, {})).rejects.toThrow(/nothing is to be set; there are pollMaxNs/)
  await expect(ioThreads.add(0)).rejects.toThrow(/id must be a whole number/)
  await ioThreads.remove(7)
  expect(await ioThreads.list()).toEqual([])
})

test('a guest without an agent does not sleep, and one that is awake does not wake up', async () => {
  await expect(domain.pm.suspend({ target: 'mem' })).rejects.toMatchObject({ function: 'virDomainPMSuspendForDuration', origin: 'libvirt' })
  await expect(domain.pm.wakeup()).rejects.toMatchObject({ function: 'virDomainPMWakeup', origin: 'libvirt' })
  await expect(domain.pm.suspend({ target: 'ram' as never })).rejects.toThrow(/target must be 'mem', 'disk' or 'hybrid'/)
})
