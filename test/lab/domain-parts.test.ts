import { execFile } from 'node:child_process'
import { closeSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, Socket } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { connect, type Connection, type Domain } from '../../lib'
import { createLab, type Lab } from '../../lib/lab'

const MiB = 2 ** 20

let lab: Lab
let host: Connection
let domain: Domain
let xml: string

beforeAll(async () => {
  lab = await createLab({ hosts: 1 })
  host = await connect(lab.hosts[0]!.socketUri)
  const image = path('disk.qcow2')
  await promisify(execFile)('qemu-img', ['create', '-q', '-f', 'qcow2', image, '8M'])
  xml = lab.guest({
    memoryMiB: 32, workingSetMiB: 1, disks: [{ path: image, format: 'qcow2' }],
    devicesXml: `<graphics type='vnc' socket='${path('vnc.sock')}'/><video><model type='vga'/></video>`,
  }).xml
  domain = await host.domains.define(xml)
  await domain.start()
})
afterAll(async () => {
  await domain?.destroy().catch(() => undefined)
  await domain?.undefine({ managedSave: true }).catch(() => undefined)
  await host?.close()
  await lab?.stop()
})

const path = (name: string): string => join(lab.hosts[0]!.directory, name)

/** The first words of a server of VNC. */
const greeting = (socket: Socket): Promise<string> => new Promise((resolve, reject) => socket.once('data', (data) => resolve(String(data))).once('error', reject))

test('a graphical console is reached by a socket of libvirt\'s, and by one of the caller\'s', async () => {
  const fd = await domain.graphics.openFd({ skipAuth: true })
  const socket = new Socket({ fd })
  expect(await greeting(socket)).toMatch(/^RFB 003/)
  socket.destroy()

  const server = createServer().listen(path('own.sock'))
  const accepted = new Promise<Socket>((resolve) => server.once('connection', resolve))
  const own = new Socket().connect(path('own.sock'))
  const theirs = await accepted
  await domain.graphics.attach((own as unknown as { _handle: { fd: number } })._handle.fd)
  expect(await greeting(theirs)).toMatch(/^RFB 003/)
  own.destroy()
  theirs.destroy()
  server.close()
  await expect(domain.graphics.openFd({ index: 7 })).rejects.toMatchObject({ function: 'virDomainOpenGraphicsFD' })
  expect(() => closeSync(fd)).toThrow(/EBADF/)
})

test('a socket that comes when nobody waits any more is closed', async () => {
  const before = readdirSync('/proc/self/fd').length
  // A quick host answers before the limit: that socket is the caller's.
  for (let late = 0; late < 10;) {
    const fd = await domain.graphics.openFd({ timeoutMs: 0 }).catch((error: unknown) => error)
    if (typeof fd === 'number') closeSync(fd)
    else {
      expect(fd).toMatchObject({ code: 'ERR_TIMED_OUT' })
      late++
    }
  }
  // The calls of a connection are answered in their order.
  await domain.info()
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(readdirSync('/proc/self/fd').length).toBeLessThan(before + 5)
})

test('its statistics, by group', async () => {
  const stats = await domain.stats()
  expect(stats).toMatchObject({
    state: { state: 'running', reason: 'booted' },
    cpuTotal: { timeNs: expect.any(BigInt) },
    balloon: { maximumBytes: 32 * MiB, rssBytes: expect.any(Number) },
    vcpu: { current: 1, maximum: 1, list: [{ number: 0, state: 'running', timeNs: expect.any(BigInt) }] },
    interface: [],
    block: [{ name: 'vda', path: path('disk.qcow2'), capacityBytes: 8 * MiB, writeBytes: 0, readTimeNs: expect.any(BigInt) }],
    iothread: null,
    raw: { 'block.0.name': 'vda' },
  })
  expect(stats.balloon!.rssBytes!).toBeGreaterThan(8 * MiB)
  const [only, ...more] = await host.domains.stats({ groups: ['block', 'vcpu'], active: true, noWait: true })
  expect([only!.domain.uuid, more]).toEqual([domain.uuid, []])
  expect(only!.stats).toMatchObject({ state: null, balloon: null, block: [{ name: 'vda' }], vcpu: { current: 1 } })
  expect(await host.domains.stats({ active: false })).toEqual([])
})

test('the limits of a disk', async () => {
  await domain.block.setIoTune('vda', { totalBytesPerSecond: 5 * MiB, totalBytesPerSecondMax: 8 * MiB, totalBytesMaxSeconds: 3, affects: 'both' })
  const limits = await domain.block.ioTune('vda')
  expect(limits).toMatchObject({ totalBytesPerSecond: 5 * MiB, totalBytesPerSecondMax: 8 * MiB, totalBytesMaxSeconds: 3, readIops: 0, parameters: [] })
  await domain.block.setIoTune('vda', { totalBytesPerSecond: 0, affects: 'config' })
  expect((await domain.block.ioTune('vda', { affects: 'config' })).totalBytesPerSecond).toBe(0)
  expect((await domain.block.ioTune('vda', { affects: 'live' })).totalBytesPerSecond).toBe(5 * MiB)
})

test('its share of the host in the definition', async () => {
  // The processors', memory's and disks' shares need cgroups, which a lab has none of: the test driver has those.
  await domain.tuning.setNuma({ mode: 'preferred', nodeset: '0', affects: 'config' })
  expect(await domain.tuning.numa({ affects: 'config' })).toEqual({ mode: 'preferred', nodeset: '0', parameters: [] })
  await domain.vcpus.pinEmulator([0], { affects: 'config' })
  expect(await domain.vcpus.emulatorPin({ affects: 'config' })).toEqual([0])
  await domain.tuning.setPerfEvents({ cacheMisses: true, affects: 'config' })
  expect((await domain.tuning.perfEvents({ affects: 'config' })).cacheMisses).toBe(true)
  expect(await domain.xml({ inactive: true })).toContain('<emulatorpin cpuset=\'0\'/>')
})

test('its memory is dumped, and it goes on', async () => {
  await domain.coreDump(path('core'), { memoryOnly: true })
  expect(readFileSync(path('core')).subarray(0, 4)).toEqual(Buffer.from('\x7fELF'))
  expect(await domain.state()).toMatchObject({ state: 'running' })
  expect(await domain.job.controlInfo()).toMatchObject({ state: 'ok', error: null })
  await expect(domain.coreDump(path('core'), { format: 'kdumpZlib' })).rejects.toMatchObject({ function: 'virDomainCoreDumpWithFormat', origin: 'libvirt' })
})

test('keys, an interrupt, an end that is set while it runs', async () => {
  await domain.console.sendKey([29, 56, 111])
  await domain.console.injectNmi()
  await domain.setLifecycleAction('reboot', 'destroy', { affects: 'both' })
  expect(await domain.xml()).toContain('<on_reboot>destroy</on_reboot>')
  await expect(domain.lxc.sendProcessSignal(1, 'term')).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT' })
})

test('the limits of a migration that may come', async () => {
  expect(await domain.job.maxBandwidthMiBps()).toBe(8_796_093_022_207)
  expect(await domain.job.maxBandwidthMiBps({ postcopy: true })).toBeGreaterThanOrEqual(0)
  expect(await domain.job.compressionCacheBytes()).toBe(64 * MiB)
})

test('facts', async () => {
  expect(await domain.osType()).toBe('hvm')
  expect(await domain.isUpdated()).toBe(false)
  expect(await domain.messages({ kinds: ['tainting', 'deprecation'] })).toEqual(expect.any(Array))
  expect(await domain.security.labels()).toEqual(expect.any(Array))
  await expect(domain.launchSecurity.info()).resolves.toEqual({ parameters: [] })
})

test('the document of a saved image is read and changed, where libvirt keeps it and in a file', async () => {
  await domain.managedSave.create()
  expect(await domain.managedSave.exists()).toBe(true)
  const kept = await domain.managedSave.xml()
  expect(kept).toContain('<memory')
  await domain.managedSave.setXml(kept.replace('<vcpu', '<title>Kept</title><vcpu'), { then: 'paused' })
  await domain.start()
  expect(await domain.state()).toMatchObject({ state: 'paused' })
  expect(await domain.metadata.get('title', { affects: 'live' })).toBe('Kept')
  await domain.resume()
  await domain.save(path('image'))
  const saved = await host.domains.savedXml(path('image'))
  await host.domains.setSavedXml(path('image'), saved.replace('<title>Kept</title>', '<title>Saved</title>'))
  await host.domains.restore(path('image'))
  expect(await domain.metadata.get('title', { affects: 'live' })).toBe('Saved')
  await expect(host.domains.savedXml(path('none'))).rejects.toMatchObject({ function: 'virDomainSaveImageGetXMLDesc' })
})
