import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { connect, type Connection, type Domain } from '../../lib'
import { domainXml, removeHost, testHost, type TestHost } from '../support/driver'

let driver: TestHost
let off: Domain
let host: Connection
let domain: Domain
beforeAll(async () => {
  driver = testHost()
  host = await connect(driver.uri)
  domain = await host.domains.get('web')
  off = await host.domains.define(domainXml('off').replace('<os>', '<iothreads>2</iothreads><os>'))
})
afterAll(async () => {
  await host.close()
  removeHost(driver)
})

describe('backups', () => {
  test.each([
    [{}, /either to or xml/],
    [{ to: {} }, /to is empty/],
    [{ to: { vda: '' } }, /to\.vda is empty/],
    [{ xml: '<x/>', format: 'raw' }, /xml says the format/],
    [{ to: { vda: '/x' }, checkpoint: 'a', checkpointXml: '<b/>' }, /checkpointXml says the name/],
  ])('%j is refused', async (options, message) => {
    await expect(domain.backup.begin(options)).rejects.toThrow(message)
  })
})

describe('the share of the host', () => {
  test('of its processors is read and set, and an object that was read can be given back', async () => {
    const { tuning } = domain
    expect(await tuning.schedulerType()).toBe('fair')
    await tuning.setScheduler({ weight: 7 })
    const scheduler = await tuning.scheduler()
    expect(scheduler).toMatchObject({ parameters: [] })
    await tuning.setScheduler(scheduler)
    await expect(tuning.scheduler({ affects: 'live' })).rejects.toMatchObject({ function: 'virDomainGetSchedulerParametersFlags' })
    await expect(tuning.setScheduler({})).rejects.toThrow(/nothing is to be set; there are cpuShares/)
    await expect(tuning.setScheduler({ vcpuQuotaUs: 5 })).rejects.toThrow(/vcpuQuotaUs must be a whole number of µs, 1000 to/)
  })

  test('of its disks and memory', async () => {
    const { tuning } = domain
    await tuning.setBlkio({ weight: 500, deviceWeights: { '/dev/sda': 300, '/dev/sdb': 200 } })
    expect(await tuning.blkio()).toMatchObject({ weight: expect.any(Number), deviceWeights: expect.any(Object), parameters: [] })
    await off.tuning.setNuma({ mode: 'interleave', nodeset: '0' })
    expect(await off.tuning.numa()).toEqual({ mode: 'interleave', nodeset: '0', parameters: [] })
    await expect(off.tuning.setNuma({ mode: 'close' as never })).rejects.toThrow(/mode must be 'strict', 'preferred'/)
  })

  test('events of the processors are counted, and no more', async () => {
    const { tuning } = domain
    await tuning.setPerfEvents({ cacheMisses: true, cpuCycles: true })
    expect(await tuning.perfEvents()).toMatchObject({ cacheMisses: true, cpuCycles: true, instructions: false, parameters: [] })
    await tuning.setPerfEvents({ cpuCycles: false, parameters: [{ field: 'instructions', type: 6, value: true }] })
    expect(await tuning.perfEvents()).toMatchObject({ cacheMisses: true, cpuCycles: false, instructions: true })
    await expect(tuning.setPerfEvents({ parameters: [{ field: 'cmt', type: 6, value: 'yes' }] })).rejects.toThrow(/parameters\[0\] must be a parameter/)
  })

  test('of the processors on which it may run', async () => {
    expect(await domain.vcpus.emulatorPin()).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    await domain.vcpus.pinEmulator([1])
    expect(await domain.vcpus.emulatorPin()).toEqual([1])
    expect(await domain.vcpus.hostTime()).toEqual({
      cpuTimeNs: expect.any(BigInt), userTimeNs: expect.any(BigInt), systemTimeNs: expect.any(BigInt), vcpuTimeNs: null,
    })
    expect(await domain.vcpus.hostTimes({ first: 1, count: 1 })).toEqual([expect.objectContaining({ cpuTimeNs: expect.any(BigInt), userTimeNs: null })])
    await expect(domain.vcpus.hostTimes({ count: 0 })).rejects.toThrow(/count must be a whole number/)
  })

  test('I/O threads are listed, added, pinned and removed', async () => {
    expect(await off.ioThreads.list()).toEqual([{ id: 1, hostCpus: expect.any(Array) }, { id: 2, hostCpus: expect.any(Array) }])
    await off.ioThreads.pin(2, [0])
    await off.ioThreads.remove(1)
    await off.ioThreads.add(5)
    expect((await off.ioThreads.list()).map(({ id }) => id)).toEqual([2, 5])
  })
})

test('keys are pressed, an interrupt is injected, a process gets a signal', async () => {
  await domain.console.sendKey([29, 56, 111], { codeset: 'linux', holdMs: 10 })
  await expect(domain.console.sendKey([])).rejects.toThrow(/keys is empty/)
  await expect(domain.console.sendKey(Array.from({ length: 17 }, () => 1))).rejects.toThrow(/keys must be 16 at most: 17/)
  await expect(domain.console.sendKey([1], { codeset: 'pc' as never })).rejects.toThrow(/codeset must be 'linux'/)
  await domain.console.injectNmi()
  await domain.lxc.sendProcessSignal(1, 'term')
  await domain.lxc.sendProcessSignal(1n, 9)
  // The driver knows no other process.
  await expect(domain.lxc.sendProcessSignal(7, 'kill')).rejects.toMatchObject({ function: 'virDomainSendProcessSignal' })
  await expect(domain.lxc.sendProcessSignal(1, 'bang' as never)).rejects.toThrow(/signal must be 'nop'/)
})

test('what a life ends in is set, in the definition too', async () => {
  await off.setLifecycleAction('crash', 'preserve', { affects: 'config' })
  expect(await off.xml({ inactive: true })).toContain('<on_crash>preserve</on_crash>')
  await expect(off.setLifecycleAction('sleep' as never, 'preserve')).rejects.toThrow(/event must be 'poweroff', 'reboot' or 'crash'/)
  await expect(off.setLifecycleAction('crash', 'burn' as never)).rejects.toThrow(/action must be 'destroy'/)
})

test('small facts', async () => {
  expect(await domain.osType()).toBe('linux')
  expect(await domain.isUpdated()).toBe(false)
  expect(await domain.messages()).toEqual(expect.any(Array))
  expect(await domain.job.controlInfo()).toEqual({ state: 'ok', error: null, stateTimeMs: 0 })
  expect(await domain.security.label()).toEqual({ label: 'libvirt-test', enforcing: true })
  await expect(domain.security.labels()).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT' })
  await expect(domain.launchSecurity.info()).rejects.toMatchObject({ function: 'virDomainGetLaunchSecurityInfo' })
  await expect(domain.launchSecurity.setState({ sevSecret: 'x', sevSecretHeader: 'y' })).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT' })
  await expect(domain.graphics.openFd()).rejects.toMatchObject({ function: 'virDomainOpenGraphicsFD' })
  await expect(domain.graphics.reload({ type: 'vnc' })).rejects.toMatchObject({ function: 'virDomainGraphicsReload' })
  await expect(domain.autostart({ once: true })).rejects.toMatchObject({ function: 'virDomainGetAutostartOnce' })
  await expect(domain.setAutostart(true, { once: true })).rejects.toMatchObject({ function: 'virDomainSetAutostartOnce' })
  await expect(domain.devices.associateFiles('disk', [0])).rejects.toMatchObject({ function: 'virDomainFDAssociate' })
})

test('a dump, a saved image and its document, and files for the first process', async () => {
  const dump = join(driver.directory, 'core')
  await domain.coreDump(dump)
  expect((await readFile(dump, 'latin1')).startsWith('TestGuestMagic')).toBe(true)
  await expect(domain.coreDump(dump, { format: 'kdumpLzo', memoryOnly: true })).rejects.toMatchObject({ function: 'virDomainCoreDumpWithFormat' })
  await expect(domain.coreDump(dump, { format: 'zip' as never })).rejects.toThrow(/format must be 'raw'/)
  const image = join(driver.directory, 'image')
  await off.start({ files: [] })
  await off.save(image)
  const xml = await host.domains.savedXml(image)
  expect(xml).toContain('<name>off</name>')
  await host.domains.setSavedXml(image, xml.replace('</name>', '</name><title>Saved</title>'), { then: 'paused' })
  expect(await host.domains.savedXml(image)).toContain('<title>Saved</title>')
  await host.domains.restore(image)
  expect(await off.metadata.get('title')).toBe('Saved')
  await off.managedSave.create()
  expect(await off.managedSave.exists()).toBe(true)
  await expect(off.managedSave.xml()).rejects.toMatchObject({ function: 'virDomainManagedSaveGetXMLDesc' })
  await expect(off.managedSave.setXml(xml)).rejects.toMatchObject({ function: 'virDomainManagedSaveDefineXML' })
  await off.managedSave.remove()
  const made = await host.domains.create(domainXml('made'), { files: [] })
  expect(made.name).toBe('made')
  await writeFile(dump, '')
  await expect(off.save(image, { format: 'raw' })).rejects.toMatchObject({ function: 'virDomainSaveParams' })
  await expect(host.domains.restore(image, { parallelChannels: 2 })).rejects.toMatchObject({ function: 'virDomainRestoreParams' })
})
