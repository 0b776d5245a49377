import { connect, type Connection } from '../../lib'
import { createLab, type Lab } from '../../lib/lab'
import raw from '../../lib/raw'

let lab: Lab
let host: Connection
beforeAll(async () => {
  lab = await createLab({ hosts: 1 })
  host = await connect(lab.hosts[0]!.socketUri)
})
afterAll(async () => {
  await host?.close()
  await lab?.stop()
})

const qemu64 = '<cpu mode="custom" match="exact"><model fallback="forbid">qemu64</model></cpu>'
const tooMuch = '<cpu match="exact"><model>qemu64</model><feature policy="require" name="3dnow"/><feature policy="require" name="xop"/><feature policy="require" name="ibs"/></cpu>'

/** The `<cpu>` that the hypervisor gives to guests who ask for the host's. */
async function hostModel(): Promise<string> {
  const capabilities = await host.hypervisor.domainCapabilitiesXml({ virtType: 'qemu' })
  const mode = /<mode name='host-model'[^>]*>([\s\S]*?)<\/mode>/.exec(capabilities)![1]!
  return `<cpu>${mode}</cpu>`
}

describe('host.cpu', () => {
  test('compares a processor with the host\'s', async () => {
    const own = /<cpu>[\s\S]*?<\/cpu>/.exec(await host.capabilitiesXml())![0]
    expect(await host.cpu.compare(own)).toBe('identical')
    expect(await host.cpu.compare(tooMuch)).toBe('incompatible')
    await expect(host.cpu.compare(tooMuch, { failIncompatible: true })).rejects.toMatchObject({ code: 'VIR_ERR_CPU_INCOMPATIBLE' })
  })

  test('compares with what the hypervisor can give to a guest, and finds what hosts have in common there', async () => {
    const hypervisor = { virtType: 'qemu' }
    expect(await host.cpu.compare(qemu64, { hypervisor })).toBe('superset')
    const base = await host.cpu.baseline([await hostModel(), '<cpu><model>qemu64</model></cpu>'], { hypervisor })
    expect(base).toMatch(/<cpu mode='custom'[\s\S]*<model/)
    expect(await host.cpu.compare(base, { hypervisor })).toMatch(/identical|superset/)
  })
})

describe('host.node', () => {
  test('counts free pages of the whole host, and of a cell', async () => {
    const whole = await host.node.freePages({ sizesBytes: [4096] })
    expect(whole).toEqual([{ cell: null, pages: [{ sizeBytes: 4096, free: expect.any(Number) }] }])
    expect(whole[0]!.pages[0]!.free).toBeGreaterThan(0)
    expect(await host.node.freePages({ sizesBytes: [4096], firstCell: 0 })).toEqual([{ cell: 0, pages: [{ sizeBytes: 4096, free: expect.any(Number) }] }])
  })

  test('tells its memory and processors', async () => {
    const [free, stats, map, info] = await Promise.all([host.node.freeMemory(), host.node.memoryStats(), host.node.cpuMap(), host.node.info()])
    expect(free).toBeLessThan(stats.total!)
    expect(map.cpus).toBeGreaterThanOrEqual(info.cpus)
    expect(map.online).toHaveLength(info.cpus)
  })

  test('changes how its scanner for equal pages works, as far as the kernel lets it', async () => {
    const before = await host.node.memoryParameters()
    expect(before).toMatchObject({ pagesToScan: expect.any(Number), mergeAcrossNodes: expect.any(Boolean), fullScans: expect.any(Number) })
    const sleepMs = before.sleepMs! + 1
    if (process.getuid!() !== 0) {
      await expect(host.node.setMemoryParameters({ sleepMs })).rejects.toMatchObject({ function: 'virNodeSetMemoryParameters' })
      return
    }
    await host.node.setMemoryParameters({ sleepMs })
    expect(await host.node.memoryParameters()).toMatchObject({ sleepMs, pagesToScan: before.pagesToScan })
    await host.node.setMemoryParameters({ sleepMs: before.sleepMs! })
    expect(await host.node.memoryParameters()).toMatchObject({ sleepMs: before.sleepMs })
  })

  test('refuses huge pages of a size that the kernel has not', async () => {
    await expect(host.node.allocatePages({ pages: [{ sizeBytes: 3 * 2 ** 20, count: 1 }], mode: 'add' })).rejects.toMatchObject({
      function: 'virNodeAllocPages', message: expect.stringContaining('3072'),
    })
  })

  test('has no SEV here, and libvirt says so', async () => {
    await expect(host.node.sevInfo()).rejects.toMatchObject({ name: 'LibvirtError', function: 'virNodeGetSEVInfo' })
  })
})

test('a domain as QEMU\'s command line', async () => {
  const line = await host.hypervisor.xmlToNative('qemu-argv', lab.guest().xml)
  expect(line).toContain('-machine ')
  await expect(host.hypervisor.xmlToNative('xen-xl', lab.guest().xml)).rejects.toMatchObject({ code: 'VIR_ERR_INVALID_ARG' })
})

test('the daemon knows the identity that a connection and its side connections were given', async () => {
  const admin = await raw.virAdmConnectOpen(lab.hosts[0]!.adminUri)
  const named = await connect(lab.hosts[0]!.socketUri, { identity: { userName: 'ann', unixUserId: 4711, processId: 99, selinuxContext: 'guest_u' } })
  const told = async (): Promise<unknown[]> => {
    const server = await raw.virAdmConnectLookupServer(admin, 'libvirtd')
    const infos = await Promise.all((await raw.virAdmServerListClients(server)).map((client) => raw.virAdmClientGetInfo(client)))
    return infos.map((list) => Object.fromEntries(list.map(({ field, value }) => [field, value])))
  }
  const ann = expect.objectContaining({ unix_user_name: 'ann', unix_user_id: 4711, unix_process_id: 99, selinux_context: 'guest_u' })
  try {
    expect((await told()).filter((each) => ann.asymmetricMatch(each))).toHaveLength(1)
    const lease = await named.lease()
    expect((await told()).filter((each) => ann.asymmetricMatch(each))).toHaveLength(2)
    await lease.release()
  } finally {
    await named.close()
    await raw.virAdmConnectClose(admin)
  }
})
