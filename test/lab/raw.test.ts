// The raw layer on a real host: network filters, bindings, ports, and what QEMU does for a domain.
import { closeSync, fstatSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLab, type Host, type Lab } from '../../lib/lab'
import raw from '../../lib/raw'
import type { ConnectHandle, DomainHandle, NetworkHandle, NetworkPortHandle, NWFilterBindingHandle, NWFilterHandle } from '../../types/native'
import { until } from '../support/driver'
import { run } from '../support/steps'

let lab: Lab
let host: Host
let conn: ConnectHandle
const uuid = '6695eb01-f6a4-8304-79aa-97f2502e193f'
const bytes = Buffer.from(uuid.replaceAll('-', ''), 'hex')
const param = (field: string): unknown => expect.arrayContaining([expect.objectContaining({ field })])

beforeAll(async () => {
  lab = await createLab({ hosts: 1 })
  host = lab.hosts[0]!
  conn = await raw.virConnectOpen(host.socketUri)
  for (const command of ['link add br7 type bridge', 'link set br7 up', 'tuntap add tap7 mode tap']) await host.exec(['ip', ...command.split(' ')])
})
afterAll(async () => {
  await raw.virConnectClose(conn)
  await lab?.stop()
})

describe('network filters and their bindings', () => {
  let filter: NWFilterHandle
  let binding: NWFilterBindingHandle
  const bindingXml = `<filterbinding><owner><name>web</name><uuid>${uuid}</uuid></owner><portdev name='tap7'/>
    <mac address='52:54:00:00:00:01'/><filterref filter='open'/></filterbinding>`
  beforeAll(async () => {
    filter = await raw.virNWFilterDefineXML(conn, `<filter name='open' chain='root'><uuid>${uuid}</uuid></filter>`)
    binding = await raw.virNWFilterBindingCreateXML(conn, bindingXml)
  })

  test('filters', async () => {
    const other = await raw.virNWFilterDefineXMLFlags(conn, "<filter name='other'/>", 0)
    await run(
      ['virConnectNumOfNWFilters', [conn], 2],
      ['virConnectListNWFilters', [conn], expect.arrayContaining(['open', 'other'])],
      ['virConnectListAllNWFilters', [conn], [{}, {}]],
      ['virNWFilterLookupByName', [conn, 'open'], {}],
      ['virNWFilterLookupByName', [conn, 'none-such'], 'VIR_ERR_NO_NWFILTER'],
      ['virNWFilterLookupByUUID', [conn, bytes], {}],
      ['virNWFilterLookupByUUIDString', [conn, uuid], {}],
      ['virNWFilterGetName', [filter], 'open'],
      ['virNWFilterGetUUID', [filter], bytes],
      ['virNWFilterGetUUIDString', [filter], uuid],
      ['virNWFilterGetXMLDesc', [filter], expect.stringContaining("<filter name='open'")],
      ['virNWFilterUndefine', [other], undefined],
      ['virNWFilterFree', [other], 0],
    )
  })

  test('bindings', async () => {
    await run(
      ['virConnectListAllNWFilterBindings', [conn], [{}]],
      ['virNWFilterBindingLookupByPortDev', [conn, 'tap7'], {}],
      ['virNWFilterBindingLookupByPortDev', [conn, 'tap8'], 'VIR_ERR_NO_NWFILTER_BINDING'],
      ['virNWFilterBindingGetPortDev', [binding], 'tap7'],
      ['virNWFilterBindingGetFilterName', [binding], 'open'],
      ['virNWFilterBindingGetXMLDesc', [binding], expect.stringContaining('tap7')],
      ['virNWFilterBindingDelete', [binding], undefined],
      ['virNWFilterBindingFree', [binding], 0],
      ['virNWFilterUndefine', [filter], undefined],
    )
  })
})

test('networks and their ports', async () => {
  const net: NetworkHandle = await raw.virNetworkCreateXML(conn, "<network><name>seven</name><forward mode='bridge'/><bridge name='br7'/></network>")
  const port: NetworkPortHandle = await raw.virNetworkPortCreateXML(net, `<networkport><uuid>${uuid}</uuid><owner><name>web</name><uuid>${uuid}</uuid></owner>
    <mac address='52:54:00:00:00:02'/><bandwidth><inbound average='64'/></bandwidth></networkport>`)
  await run(
    ['virNetworkListAllPorts', [net], [{}]],
    ['virNetworkPortLookupByUUID', [net, bytes], {}],
    ['virNetworkPortLookupByUUIDString', [net, uuid], {}],
    ['virNetworkPortGetNetwork', [port], {}],
    ['virNetworkPortGetUUID', [port], bytes],
    ['virNetworkPortGetUUIDString', [port], uuid],
    ['virNetworkPortGetXMLDesc', [port], expect.stringContaining(uuid)],
    ['virNetworkPortGetParameters', [port], param('inbound.average')],
    ['virNetworkPortSetParameters', [port, [{ field: 'inbound.average', type: 2, value: 128 }]], undefined],
    ['virNetworkPortDelete', [port], undefined],
    ['virNetworkPortFree', [port], 0],
    ['virNetworkGetDHCPLeases', [net, null], []],
    ['virNetworkDestroy', [net], undefined],
  )
})

test('the host', async () => {
  const { result, cpumap, online } = await raw.virNodeGetCPUMap(conn)
  expect([cpumap.length, online <= result]).toEqual([Math.ceil(result / 8), true])
  await run(
    ['virNodeGetFreePages', [conn, [4, 2048], 0, 1], [expect.any(BigInt), expect.any(BigInt)]],
    ['virNodeGetCellsFreeMemory', [conn, 0, 1], [expect.any(BigInt)]],
    ['virNodeGetMemoryParameters', [conn], param('shm_pages_shared')],
    ['virNodeGetMemoryStats', [conn, -1], param('total')],
    ['virNodeAllocPages', [conn, [2048], [0], 0, 1], 1],
    ['virConnectListAllInterfaces', [conn], expect.arrayContaining([{}])],
    ['virConnectListAllNodeDevices', [conn], expect.arrayContaining([{}])],
    ['virNodeListDevices', [conn, 'net'], expect.arrayContaining([expect.stringMatching(/^net_/)])],
    ['virConnectCompareHypervisorCPU', [conn, null, null, null, null, '<cpu><arch>x86_64</arch><model>qemu64</model></cpu>'], expect.any(Number)],
    ['virConnectBaselineHypervisorCPU', [conn, null, null, null, null, ['<cpu><arch>x86_64</arch><model>qemu64</model></cpu>']], expect.stringContaining('<cpu')],
  )
})

describe('a domain of QEMU', () => {
  let domain: DomainHandle
  let disk: string
  const spare = (): string => join(host.directory, 'spare.img')
  const diskXml = (source: string, target: string): string => `<disk type='file' device='disk'><driver name='qemu' type='raw'/>
    <source file='${source}'/><target dev='${target}' bus='virtio'/></disk>`
  beforeAll(async () => {
    disk = join(host.directory, 'disk.img')
    writeFileSync(disk, Buffer.alloc(1 << 20, 3))
    writeFileSync(spare(), Buffer.alloc(1 << 20))
    const guest = lab.guest({ memoryMiB: 64 })
    domain = await raw.virDomainCreateXML(conn, guest.xml.replace('</devices>', `${diskXml(disk, 'vda')}
      <graphics type='vnc' socket='${host.directory}/vnc.sock'/><video><model type='vga'/></video>
      <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel></devices>`))
    await guest.waitReady()
  })
  afterAll(async () => { await raw.virDomainDestroy(domain) })

  test('its disk, and jobs on it', async () => {
    await run(
      ['virDomainBlockPeek', [domain, 'vda', 512, 16], Buffer.alloc(16, 3)],
      ['virDomainBlockStats', [domain, 'vda'], { rd_req: expect.any(BigInt), rd_bytes: expect.any(BigInt), wr_req: 0n, wr_bytes: 0n, errs: -1n }],
      ['virDomainBlockStatsFlags', [domain, 'vda'], param('rd_bytes')],
      ['virDomainGetBlockInfo', [domain, 'vda'], { capacity: 1_048_576n, allocation: expect.any(BigInt), physical: 1_048_576n }],
      ['virDomainGetDiskErrors', [domain], []],
      ['virDomainGetBlockJobInfo', [domain, 'vda'], null],
      ['virDomainSetBlockThreshold', [domain, 'vda', 100], undefined],
      ['virDomainBlockCopy', [domain, 'vda', `<disk type='file'><source file='${host.directory}/copy.img'/><driver type='raw'/></disk>`, [], 4 | 8], undefined],
    )
    expect(await until(async () => (await raw.virDomainGetBlockJobInfo(domain, 'vda'))?.cur === 1_048_576n)).toBe(true)
    await run(
      ['virDomainGetBlockJobInfo', [domain, 'vda'], { type: 2, bandwidth: 0n, cur: 1_048_576n, end: 1_048_576n }],
      ['virDomainBlockJobSetSpeed', [domain, 'vda', 100], undefined],
      ['virDomainBlockJobAbort', [domain, 'vda'], undefined],
      ['virDomainBlockResize', [domain, 'vda', 2_097_152n, 1], undefined], // in bytes
      ['virDomainGetBlockInfo', [domain, 'vda'], { capacity: 2_097_152n, allocation: expect.any(BigInt), physical: 2_097_152n }],
    )
  })

  test('parameters come back as they were set', async () => {
    const set = [{ field: 'total_bytes_sec', type: 4, value: 4_000_000n }, { field: 'total_iops_sec', type: 4, value: 1000n }]
    await run(['virDomainSetBlockIoTune', [domain, 'vda', set], undefined], ['virDomainGetBlockIoTune', [domain, 'vda'], expect.arrayContaining(set)])
    const perf = [{ field: 'cpu_cycles', type: 6, value: false }]
    await run(['virDomainSetPerfEvents', [domain, perf], undefined], ['virDomainGetPerfEvents', [domain], expect.arrayContaining(perf)])
  })

  test('devices come and go', async () => {
    const added: string[] = []
    const removed: string[] = []
    const ids = [
      await raw.virConnectDomainEventRegisterAny(conn, domain, 19, (_: DomainHandle, alias: string | null) => { added.push(String(alias)) }),
      await raw.virConnectDomainEventRegisterAny(conn, domain, 15, (_: DomainHandle, alias: string | null) => { removed.push(String(alias)) }),
    ]
    await run(['virDomainAttachDevice', [domain, diskXml(spare(), 'vdb')], undefined])
    expect(await until(() => added.length > 0)).toBe(true)
    expect(added).toEqual(['virtio-disk1'])
    // The lab's guest does not let go of a device: that it was asked is all that there is.
    await run(['virDomainDetachDeviceAlias', [domain, 'virtio-disk1'], undefined])
    for (const id of ids) await run(['virConnectDomainEventDeregisterAny', [conn, id], undefined])
  })

  test('threads and where they run', async () => {
    const all = await raw.virDomainGetEmulatorPinInfo(domain)
    const first = Buffer.alloc(all.length)
    first[0] = 1
    await run(
      ['virDomainPinEmulator', [domain, new Uint8Array([1])], undefined],
      ['virDomainGetEmulatorPinInfo', [domain], first],
      ['virDomainAddIOThread', [domain, 5], undefined],
      ['virDomainPinIOThread', [domain, 5, new Uint8Array([1])], undefined],
      ['virDomainGetIOThreadInfo', [domain], [{ iothread_id: 5, cpumap: first }]],
      ['virDomainSetIOThreadParams', [domain, 5, [{ field: 'poll_max_ns', type: 4, value: 1000n }]], undefined],
      ['virDomainDelIOThread', [domain, 5], undefined],
      ['virDomainGetIOThreadInfo', [domain], []],
    )
  })

  test('keys, a screenshot, and its screen as an open file', async () => {
    await run(['virDomainSendKey', [domain, 0, 0, [30, 31]], undefined], ['virDomainInjectNMI', [domain], undefined])
    const stream = await raw.virStreamNew(conn)
    await run(['virDomainScreenshot', [domain, stream, 0], 'image/png'])
    const parts: Buffer[] = []
    for (;;) {
      const part = await raw.virStreamRecv(stream, 65_536)
      if (part === -2 || part.length === 0) break
      parts.push(part)
    }
    await run(['virStreamFinish', [stream], undefined])
    expect(Buffer.concat(parts).subarray(1, 4).toString()).toBe('PNG')
    const fd = await raw.virDomainOpenGraphicsFD(domain, 0)
    expect(fstatSync(fd).isSocket()).toBe(true)
    closeSync(fd)
  })

  test('open files stay the caller\'s', async () => {
    const fd = openSync('/dev/null', 'r')
    await run(
      ['virDomainFDAssociate', [domain, 'null', [fd]], undefined],
      ['virDomainQemuMonitorCommandWithFiles', [domain, '{"execute":"getfd","arguments":{"fdname":"mine"}}', [fd]], { outfiles: [], result: expect.stringContaining('return') }],
    )
    expect(fstatSync(fd).isCharacterDevice()).toBe(true)
    closeSync(fd)
    await expect(raw.virDomainFDAssociate(domain, 'null', [fd])).rejects.toThrow('fds[0] must be an open file descriptor')
  })

  test('what QEMU itself says, as an event', async () => {
    const heard: string[] = []
    const id = await raw.virConnectDomainQemuMonitorEventRegister(conn, domain, 'STOP', (_, event) => { heard.push(String(event)) })
    await run(['virDomainSuspend', [domain], undefined], ['virDomainResume', [domain], undefined])
    expect(await until(() => heard.length > 0)).toBe(true)
    expect(heard).toEqual(['STOP'])
    await run(['virConnectDomainQemuMonitorEventDeregister', [conn, id], undefined])
  })

  test('a dump, a backup, and what has no guest agent', async () => {
    const backup = `<domainbackup><disks><disk name='vda' type='file'><target file='${host.directory}/backup.img'/><driver type='raw'/></disk></disks></domainbackup>`
    await run(
      ['virDomainCoreDumpWithFormat', [domain, join(host.directory, 'core'), 0, 16], undefined],
      ['virDomainBackupBegin', [domain, backup, null], undefined],
      ['virDomainGetSecurityLabelList', [domain], expect.any(Array)],
      ['virDomainGetControlInfo', [domain], { state: expect.any(Number), details: 0, stateTime: expect.any(BigInt) }],
      ['virDomainQemuAgentCommand', [domain, '{"execute":"guest-ping"}', 1], 'VIR_ERR_AGENT_UNRESPONSIVE'],
      ['virDomainGetTime', [domain], 'VIR_ERR_AGENT_UNRESPONSIVE'],
      ['virDomainLxcOpenNamespace', [domain], 'VIR_ERR_NO_SUPPORT'],
      ['virConnectDomainXMLToNative', [conn, 'qemu-argv', await raw.virDomainGetXMLDesc(domain)], expect.stringContaining('qemu')],
    )
  })
})
