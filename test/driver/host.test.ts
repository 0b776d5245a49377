import { connect, type Connection } from '../../lib'
import { addon } from '../../lib/native'
import { expectData } from '../support/data'
import { traceCalls } from '../support/calls'
import { connectToOwn } from '../support/driver'
import { hasLibrary } from '../support/versions'

let host: Connection
beforeAll(async () => { host = await connectToOwn() })
afterAll(() => host.close())

const cpu = '<cpu><arch>x86_64</arch><model>qemu64</model></cpu>'

describe('host.node', () => {
  test('tells which processors there are, and which are online', async () => {
    const map = await host.node.cpuMap()
    expectData(map)
    expect(map).toEqual({ cpus: 8, online: [0, 2, 4] })
  })

  test('tells its free memory, all together and by cells', async () => {
    // test:///default alone has cells.
    await using host = await connect('test:///default', { readOnly: true })
    expect(await host.node.freeMemory()).toBeGreaterThan(0)
    const cells = await host.node.cellsFreeMemory()
    expectData(cells)
    expect(cells).toEqual([{ cell: 0, freeBytes: expect.any(Number) }, { cell: 1, freeBytes: expect.any(Number) }])
    expect(await host.node.cellsFreeMemory({ firstCell: 1, cells: 1 })).toEqual([cells[1]])
  })

  test('tells the security model and the firmware\'s tables', async () => {
    expect(await host.node.securityModel()).toEqual({ model: 'testSecurity', doi: '' })
    expect(await host.node.sysinfo()).toContain('<sysinfo type=\'smbios\'>')
  })

  test.each([
    ['memoryParameters', 'virNodeGetMemoryParameters', () => host.node.memoryParameters()],
    ['setMemoryParameters', 'virNodeSetMemoryParameters', () => host.node.setMemoryParameters({ sleepMs: 20 })],
    ['sevInfo', 'virNodeGetSEVInfo', () => host.node.sevInfo()],
    ['allocatePages', 'virNodeAllocPages', () => host.node.allocatePages({ pages: [{ sizeBytes: 2 ** 21, count: 1 }] })],
    ['suspend', 'virNodeSuspendForDuration', () => host.node.suspend({ target: 'mem', seconds: 60 })],
  ])('%s asks libvirt, whose test driver has it not', async (_method, name, run) => {
    await expect(run()).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT', function: name })
  })

  test.each<[string, () => Promise<unknown>, RegExp]>([
    ['a page that is no whole KiB', () => host.node.freePages({ sizesBytes: [1500] }), /sizesBytes\[0\] must be a whole number of bytes, .* in whole KiB: 1500/],
    ['no page size', () => host.node.freePages({} as never), /sizesBytes is missing/],
    ['a size twice', () => host.node.freePages({ sizesBytes: [4096, 4096] }), /has 4096 twice/],
    ['cells without the first', () => host.node.freePages({ sizesBytes: [4096], cells: 2 }), /cells needs firstCell/],
    ['too many cells', () => host.node.cellsFreeMemory({ cells: 1025 }), /cells must be a whole number, 1 to 1024/],
    ['pages without a count', () => host.node.allocatePages({ pages: [{ sizeBytes: 4096 }] as never }), /pages\[0\]\.count is missing/],
    ['a change of nothing', () => host.node.setMemoryParameters({}), /nothing is to be set; there are pagesToScan, sleepMs, mergeAcrossNodes/],
    ['a sleep that libvirt finds too short', () => host.node.suspend({ target: 'mem', seconds: 59 }), /seconds must be a whole number of s, 60 or more/],
    ['an unknown sleep', () => host.node.suspend({ target: 'ram' as never, seconds: 60 }), /target must be 'mem', 'disk' or 'hybrid'/],
  ])('%s is refused before any call', async (_what, wrong, message) => {
    const calls = await traceCalls(() => wrong().then(() => { throw new Error('it was taken') }, (error: unknown) => { expect(String(error)).toMatch(message) }))
    expect(calls).toEqual([])
  })
})

describe('host.cpu', () => {
  test('knows the models of an architecture', async () => {
    expect(await host.cpu.models('x86_64')).toEqual(expect.arrayContaining(['486', 'qemu64']))
    await expect(host.cpu.models('')).rejects.toThrow(/arch is empty/)
    await expect(host.cpu.models('none')).rejects.toMatchObject({ name: 'LibvirtError' })
  })

  test('finds what processors have in common', async () => {
    const base = await host.cpu.baseline([cpu, '<cpu><arch>x86_64</arch><model>Nehalem</model></cpu>'])
    expect(base).toMatch(/<model[^>]*>/)
    expect(await host.cpu.baseline([cpu], { expandFeatures: true })).toMatch(/<feature policy='require' name='[a-z]+'\/>/)
    await expect(host.cpu.baseline([])).rejects.toThrow(/xmls is empty/)
  })

  test.each([
    ['virConnectCompareCPU', () => host.cpu.compare(cpu)],
    ['virConnectCompareHypervisorCPU', () => host.cpu.compare(cpu, { hypervisor: {} })],
    ['virConnectBaselineHypervisorCPU', () => host.cpu.baseline([cpu], { hypervisor: { arch: 'x86_64' } })],
  ])('asks %s, which the test driver has not', async (name, run) => {
    await expect(run()).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT', function: name })
  })

  test('refuses a kind of domain that it does not understand, by its name', async () => {
    await expect(host.cpu.compare(cpu, { hypervisor: { machin: 'q35' } as never })).rejects.toThrow(/hypervisor\.machin: there is no such option; did you mean machine/)
  })
})

describe('host.hypervisor', () => {
  test('tells its limits', async () => {
    expect(await host.hypervisor.maxVcpus()).toBe(32)
  })

  test.each([
    ['virConnectDomainXMLFromNative', () => host.hypervisor.xmlFromNative('xen-xl', 'name = "a"')],
    ['virConnectDomainXMLToNative', () => host.hypervisor.xmlToNative('qemu-argv', '<domain/>')],
  ])('asks %s, which the test driver has not', async (name, run) => {
    await expect(run()).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT', function: name })
  })
})

test('host.hypervisor tells what it can give to guests, as soon as the test driver has that', async () => {
  const asked = host.hypervisor.domainCapabilitiesXml({ virtType: 'test' })
  if (hasLibrary('11.3.0')) expect(await asked).toContain('<domain>test</domain>')
  else await expect(asked).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT', function: 'virConnectGetDomainCapabilities' })
})

describe('connect with an identity', () => {
  test('fails where there is no daemon to tell it, and leaves nothing open', async () => {
    const handles = addon().openHandles()
    await expect(connect('test:///default', { readOnly: true, identity: { userName: 'ann' } })).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT', function: 'virConnectSetIdentity' })
    expect(addon().openHandles()).toBe(handles)
  })

  test('that says nothing is refused', async () => {
    await expect(connect('test:///default', { readOnly: true, identity: {} })).rejects.toThrow(/identity is empty: leave it out, or say at least one of userName/)
  })
})
