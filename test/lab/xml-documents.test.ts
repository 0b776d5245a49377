import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { connect, type Connection, type Domain } from '../../lib'
import * as xml from '../../lib/xml'
import { createLab, type Lab } from '../../lib/lab'

let lab: Lab
let host: Connection
let domain: Domain

const path = (name: string): string => join(lab.hosts[0]!.directory, name)
const image = (name: string): string => { execFileSync('qemu-img', ['create', '-q', '-f', 'qcow2', path(name), '8M']); return path(name) }
const canonical = (text: string): string => execFileSync('xmllint', ['--c14n', '-'], { input: text, encoding: 'utf8' })
const mac = '52:54:00:00:00:09'

beforeAll(async () => {
  lab = await createLab({ hosts: 1 })
  host = await connect(lab.hosts[0]!.socketUri)
  const devicesXml = xml.formatDevice({ interface: { type: 'user', mac: { address: mac }, model: { type: 'virtio' } } })
    + xml.formatDevice({ graphics: { type: 'vnc', autoport: true, listen: '127.0.0.1' } })
    + xml.formatDevice({ controller: { type: 'scsi', model: 'virtio-scsi' } })
  domain = await host.domains.define(lab.guest({ memoryMiB: 32, workingSetMiB: 1, disks: [{ path: image('disk.qcow2'), format: 'qcow2' }], devicesXml }).xml)
  await domain.start()
})
afterAll(async () => {
  await domain?.destroy().catch(() => undefined)
  await domain?.undefine({ snapshotsMetadata: true, checkpointsMetadata: true }).catch(() => undefined)
  await host?.close()
  await lab?.stop()
})

type Config = xml.ParsedDomainConfig

/** A change of one field, the path that it has, and the lines that go and come. */
const changes: readonly (readonly [path: string, change: (config: Config) => void, lines: readonly string[]])[] = [
  ['title', (config) => { config.title = 'a <title>' }, ['+  <title>a &lt;title&gt;</title>']],
  ['currentMemory.value', (config) => { config.currentMemory.value = 16384 }, ['-  <currentMemory unit="KiB">32768</currentMemory>', '+  <currentMemory unit="KiB">16384</currentMemory>']],
  ['vcpu.value', (config) => { config.vcpu.value = 2 }, ['-  <vcpu placement="static">1</vcpu>', '+  <vcpu placement="static">2</vcpu>']],
  ['onReboot', (config) => { config.onReboot = 'destroy' }, ['-  <on_reboot>restart</on_reboot>', '+  <on_reboot>destroy</on_reboot>']],
  ['features.pae', (config) => { config.features!.pae = true }, ['+    <pae></pae>']],
  ['clock.offset', (config) => { config.clock!.offset = 'localtime' }, ['-  <clock offset="utc">', '+  <clock offset="localtime">']],
  ['cpu.model.value', (config) => { config.cpu!.model!.value = 'qemu32' }, ['-    <model fallback="allow">qemu64</model>', '+    <model fallback="allow">qemu32</model>']],
  ['devices.disks[vda].driver.cache', (config) => { xml.diskByTarget(config, 'vda')!.driver!.cache = 'writeback' },
    ['-      <driver cache="none" name="qemu" type="qcow2"></driver>', '+      <driver cache="writeback" name="qemu" type="qcow2"></driver>']],
  ['devices.disks[vda].serial', (config) => { xml.diskByTarget(config, 'vda')!.serial = 'S-1' }, ['+      <serial>S-1</serial>']],
  [`devices.interfaces[${mac}].model.type`, (config) => { xml.interfaceByMac(config, mac)!.model!.type = 'e1000' },
    ['-      <model type="virtio"></model>', '+      <model type="e1000"></model>']],
  [`devices.interfaces[${mac}].link`, (config) => { xml.interfaceByMac(config, mac)!.link = { state: 'down' } }, ['+      <link state="down"></link>']],
]

/** The lines that only the one or only the other has. */
function lineChanges(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const without = (some: readonly string[], others: readonly string[]): string[] => {
    const left = [...others]
    return some.filter((line) => { const at = left.indexOf(line); if (at >= 0) left.splice(at, 1); return at < 0 })
  }
  return [...without(old, now).map((line) => `-${line}`), ...without(now, old).map((line) => `+${line}`)]
}

test.each(changes)("a running guest's definition has another %s, and is the same otherwise", async (at, change, lines) => {
  const config = await domain.config({ inactive: true })
  const before = canonical(await domain.xml({ inactive: true }))
  change(config)
  await host.domains.define(config)
  const after = await domain.config({ inactive: true })
  expect(xml.differences(xml.parseDomain(before), after).map((each) => each.path)).toEqual([at])
  expect(xml.differences(config, after)).toEqual([])
  expect(lineChanges(before, canonical(await domain.xml({ inactive: true })))).toEqual(lines)
  expect(await domain.isActive()).toBe(true)
})

test('the changes between two documents are what the running guest is given', async () => {
  const before = await domain.config()
  const wanted = structuredClone(before)
  xml.interfaceByMac(wanted, mac)!.link = { state: 'down' }
  wanted.devices.disks.push({
    type: 'file', device: 'disk', driver: { name: 'qemu', type: 'qcow2' }, source: { file: image('more.qcow2') }, target: { dev: 'sda', bus: 'scsi' },
  })
  const { attach, update, detach } = xml.deviceChanges(before, wanted)
  expect([attach.length, update.length, detach.length]).toEqual([1, 1, 0])
  for (const device of attach) await domain.devices.attach(device)
  for (const device of update) await domain.devices.update(device)
  const now = await domain.config()
  expect(xml.diskByTarget(now, 'sda')).toMatchObject({ source: { file: path('more.qcow2') }, address: { type: 'drive' } })
  expect(xml.interfaceByMac(now, mac)!.link).toEqual({ state: 'down' })
  const back = xml.deviceChanges(now, before)
  expect(back).toMatchObject({ attach: [], detach: [{ disk: { target: { dev: 'sda' } } }], update: [{ interface: { mac: { address: mac } } }] })
  for (const device of back.detach) await domain.devices.detach(device, { wait: true, timeoutMs: 30_000 })
  for (const device of back.update) await domain.devices.update(device)
  expect(xml.deviceChanges(await domain.config(), before)).toEqual({ attach: [], update: [], detach: [] })
})

test('a guest out of a few words is defined and runs', async () => {
  const capabilities = await host.hypervisor.domainCapabilities({ machine: 'q35', virtType: 'qemu' })
  const made = xml.newDomain({ name: 'few-words', memoryBytes: 64 * 2 ** 20, vcpus: 2, disks: [{ path: image('few.qcow2') }], vnc: true }, capabilities)
  // The lab's guest has no boot loader on its disk.
  const { kernel, cmdline } = xml.parseDomain(lab.guest({ memoryMiB: 64, workingSetMiB: 1 }).xml).os!
  Object.assign(made.os!, { kernel, cmdline })
  expect(xml.validateDomain(made)).toEqual([])
  const guest = await host.domains.define(made, { validate: true })
  try {
    await guest.start()
    const config = await guest.config()
    expect(xml.validateDomain(config)).toEqual([])
    expect(config.devices).toMatchObject({
      disks: [{ target: { dev: 'vda', bus: 'virtio' } }], rngs: [{ model: 'virtio' }], memballoon: { model: 'virtio' }, serials: [{ type: 'pty' }],
      channels: [{ type: 'unix', target: { type: 'virtio', name: 'org.qemu.guest_agent.0', state: 'disconnected' } }], graphics: [{ type: 'vnc' }],
    })
    expect(await guest.isActive()).toBe(true)
  } finally {
    await guest.destroy().catch(() => undefined)
    await guest.undefine()
  }
})

/** What libvirt writes and its own schema does not have. */
const unknownToItsSchema = ["libvirt's schema (12.8.0) has no attribute 'index' here"]

/** Whose port and whose binding it is. */
const owner = { name: 'web', uuid: '11111111-2222-3333-4444-555555555555' }

let attempts = 0

/**
 * Every document of a host with QEMU, by its kind. Interfaces and devices are those of the machine. Where storage pools could be is not among them: libvirt
 * asks commands for it (pvs, iscsiadm, showmount) that find nothing in a lab. test/driver/xml-documents.test.ts has those of the test driver.
 */
async function* documentsOfHost(): AsyncGenerator<[kind: string, text: string]> {
  const n = ++attempts
  for (const options of [{}, { inactive: true }, { migratable: true }]) yield ['Domain', await domain.xml(options)]
  yield ['Capabilities', await host.capabilitiesXml()]
  for (const options of [{}, { machine: 'q35' }, { machine: 'pc' }]) yield ['DomainCapabilities', await host.hypervisor.domainCapabilitiesXml(options)]
  yield ['StoragePoolCapabilities', await host.storagePools.capabilitiesXml()]
  const network = await host.networks.define({
    name: `isolated-${n}`, bridge: { name: `virbr7${n}` }, domain: { name: 'lab', localOnly: true },
    ips: [{ address: `192.168.7${n}.1`, netmask: '255.255.255.0', dhcp: { ranges: [{ start: `192.168.7${n}.2`, end: `192.168.7${n}.9` }], hosts: [{ mac, ip: `192.168.7${n}.3` }] } }],
  })
  yield ['Network', await network.xml()]
  mkdirSync(path(`pool-${n}`))
  const pool = await host.storagePools.define({ type: 'dir', name: `pool-${n}`, target: { path: path(`pool-${n}`) } })
  await pool.start()
  yield ['StoragePool', await pool.xml()]
  const volume = await pool.volumes.create({ name: 'volume.qcow2', capacity: { unit: 'MiB', value: 1 }, target: { format: { type: 'qcow2' } } })
  yield ['StorageVolume', await volume.xml()]
  for (const each of await pool.volumes.list()) yield ['StorageVolume', await each.xml()]
  for (const each of await host.nodeDevices.list()) yield ['NodeDevice', await each.xml()]
  for (const each of await host.interfaces.list()) yield ['Interface', await each.xml()]
  const filter = await host.nwfilters.define({
    name: `filter-${n}`, chain: 'root', rules: [{ action: 'drop', direction: 'in', priority: 500, tcp: { dstportstart: '22' } }, { action: 'accept', direction: 'out', all: { state: 'NEW' } }],
  })
  yield ['NWFilter', await filter.xml()]
  // A filter without rules needs no iptables and ebtables, and a network on a bridge of the machine's none and no dnsmasq: scripts/setup.sh installs neither.
  await host.nwfilters.define({ name: `allow-${n}`, chain: 'root' })
  const binding = await host.nwfilterBindings.create({ owner, portdev: { name: 'lo' }, mac: { address: mac }, filterref: { filter: `allow-${n}` } })
  yield ['NWFilterBinding', await binding.xml()]
  await binding.delete()
  const bridged = await host.networks.define({ name: `bridged-${n}`, forward: { mode: 'bridge' }, bridge: { name: 'br0' }, virtualport: { type: 'openvswitch' } })
  await bridged.start()
  yield ['Network', await bridged.xml()]
  const port = await bridged.ports.create({
    uuid: owner.uuid, owner, mac: { address: mac }, group: 'default', rxfilters: { trustGuest: true }, vlan: { tags: [{ id: 7 }] },
  })
  yield ['NetworkPort', await port.xml()]
  await port.delete()
  yield ['Cpu', await host.cpu.baseline([{ arch: 'x86_64', model: { value: 'qemu64' } }])]
  yield ['Secret', await (await host.secrets.define({ ephemeral: false, private: true, usage: { type: 'volume', volume: `/x${n}` } })).xml()]
  yield ['Secret', await (await host.secrets.define({ ephemeral: true, private: false, usage: { type: 'tls', name: `t${n}` } })).xml()]
  yield ['Checkpoint', await (await domain.checkpoints.create({ xml: { name: `c${n}` } })).xml()]
  const backup = await domain.backup.begin({
    xml: { mode: 'pull', server: { transport: 'unix', socket: path(`nbd-${n}.sock`) }, disks: { disks: [{ name: 'vda', type: 'file', scratch: { file: path(`scratch-${n}.qcow2`) } }] } },
  })
  yield ['Backup', await domain.backup.xml()]
  await backup.abort()
  await backup.outcome
  const snapshot = { name: `s${n}`, disks: { disks: [{ name: 'vda', snapshot: 'external' as const, source: { file: path(`s${n}.qcow2`) } }] } }
  yield ['Snapshot', await (await domain.snapshots.create({ xml: snapshot, diskOnly: true })).xml()]
  yield ['Domain', await domain.xml()]
}

test('every document of a host comes back equal, and is as the schema wants it', async () => {
  const count = new Map<string, number>()
  const wrong: unknown[] = []
  for await (const [kind, text] of documentsOfHost()) {
    count.set(kind, (count.get(kind) ?? 0) + 1)
    const functions = xml as unknown as Record<string, (given: unknown) => never>
    const read: object = functions[`parse${kind}`]!(text)
    if (canonical(functions[`format${kind}`]!(read)) !== canonical(text)) wrong.push([kind, text])
    for (const finding of functions[`validate${kind}`]!(read) as xml.Finding[]) {
      if (kind !== 'Backup' || !unknownToItsSchema.includes(finding.message)) wrong.push([kind, finding])
    }
  }
  expect(wrong).toEqual([])
  expect([...count.keys()].sort()).toEqual([
    'Backup', 'Capabilities', 'Checkpoint', 'Cpu', 'Domain', 'DomainCapabilities', 'Interface', 'NWFilter', 'NWFilterBinding', 'Network', 'NetworkPort', 'NodeDevice', 'Secret', 'Snapshot', 'StoragePool',
    'StoragePoolCapabilities', 'StorageVolume',
  ])
})
