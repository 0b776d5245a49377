// Never run, only compiled: documents as a user writes them, and what the compiler must refuse.
import { type Connection, type Domain } from 'nodevirt'
import {
  formatDomain, newDomain, parseDomain, type Device, type DomainConfig, type DomainDisk, type DomainHostdev, type DomainInterface, type DomainMemoryDevice,
  type DomainSerial, type NetworkConfig, type Parsed, type ParsedDomainConfig, type StoragePoolConfig,
} from 'nodevirt/xml'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false

export async function reads(host: Connection, domain: Domain) {
  const config = await domain.config()
  true satisfies Same<typeof config, ParsedDomainConfig>
  config.vcpu.value = 4
  config.devices.disks.push({
    type: 'file', device: 'disk', source: { file: '/images/data.qcow2' }, driver: { name: 'qemu', type: 'qcow2' }, target: { dev: 'vdb', bus: 'virtio' },
  })
  const names: string[] = config.devices.interfaces.flatMap((each) => each.type === 'network' ? [each.source.network] : [])
  await host.domains.define(config)
  await domain.devices.attach({ interface: { type: 'network', source: { network: names[0]! }, model: { type: 'virtio' } } })
  const same: DomainConfig = parseDomain(formatDomain(config))
  const made = newDomain({ name: 'web', memoryBytes: 2n ** 30n }, await host.hypervisor.domainCapabilities())
  await host.domains.create(made)

  // @ts-expect-error what was made need not have a list of disks
  made.devices.disks.push()
  // @ts-expect-error an amount may be beyond what a number holds exactly
  same.memory!.value satisfies number | undefined
  // @ts-expect-error it is a number of processors
  config.vcpu.value = '4'
  // @ts-expect-error a domain has no such list
  config.devices.disk
  // @ts-expect-error a network is no domain
  await host.domains.define({ name: 'n', bridge: { name: 'virbr9' } } satisfies NetworkConfig)
}

export const disks: DomainDisk[] = [
  { type: 'block', source: { dev: '/dev/sdb' }, target: { dev: 'vda', bus: 'virtio' } },
  { type: 'network', source: { protocol: 'nbd', name: 'x', hosts: [{ name: 'h' }] }, target: { dev: 'vda' } },
  { type: 'file', device: 'cdrom', target: { dev: 'sda', bus: 'sata' }, readonly: true },
  // @ts-expect-error there is no such bus
  { type: 'file', source: { file: '/a' }, target: { dev: 'vda', bus: 'virtoi' } },
  // @ts-expect-error a disk of another host has a source
  { type: 'network', target: { dev: 'vda' } },
  // @ts-expect-error a block device is not a file
  { type: 'block', source: { file: '/a' }, target: { dev: 'vda' } },
  // @ts-expect-error a disk has a target
  { type: 'file', source: { file: '/a' } },
  // @ts-expect-error a disk has no colour
  { type: 'file', source: { file: '/a' }, target: { dev: 'vda' }, colour: 'red' },
  // @ts-expect-error truth values are not words
  { type: 'file', source: { file: '/a' }, target: { dev: 'vda' }, readonly: 'yes' },
]

export const interfaces: DomainInterface[] = [
  { type: 'bridge', source: { bridge: 'br0' } },
  { type: 'user' },
  // @ts-expect-error an interface to a network names it
  { type: 'network' },
  // @ts-expect-error a bridge is not a network
  { type: 'network', source: { bridge: 'br0' } },
]

export const hostdevs: DomainHostdev[] = [
  { mode: 'subsystem', type: 'pci', source: { address: { domain: '0x0000', bus: '0x06', slot: '0x02', function: '0x0' } } },
  // @ts-expect-error there is no such type of a device
  { mode: 'subsystem', type: 'isa', source: {} },
]

export const serials: DomainSerial[] = [
  { type: 'pty' },
  { type: 'file', sources: [{ path: '/log', append: true }] },
  { type: 'tcp', sources: [{ mode: 'bind', host: '127.0.0.1', service: '4555' }], protocol: { type: 'telnet' } },
  { type: 'udp', sources: [{ mode: 'bind', service: '1' }, { mode: 'connect', host: 'h', service: '2' }] },
  { type: 'unix', sources: [{ mode: 'bind', path: '/s', reconnect: { enabled: true, timeout: 1 } }] },
  // @ts-expect-error a file has a path
  { type: 'file' },
  // @ts-expect-error a socket of TCP has no path
  { type: 'tcp', sources: [{ path: '/log' }] },
  // @ts-expect-error only TCP has a protocol
  { type: 'pty', protocol: { type: 'telnet' } },
  // @ts-expect-error what goes nowhere has no source
  { type: 'null', sources: [{ path: '/log' }] },
]

export const memories: DomainMemoryDevice[] = [
  { model: 'dimm', target: { size: { unit: 'MiB', value: 512 }, node: 0 } },
  { model: 'nvdimm', source: { path: '/nvdimm' }, target: { size: { value: 524288n }, label: { size: { value: 128 } } } },
  { model: 'virtio-mem', target: { size: { value: 1 }, block: { value: 1 }, requested: { value: 1 } } },
  // @ts-expect-error a persistent one is in a file
  { model: 'nvdimm', target: { size: { value: 1 } } },
  // @ts-expect-error only virtio-mem is asked for a part of it
  { model: 'dimm', target: { size: { value: 1 }, requested: { value: 1 } } },
]

export const pools: StoragePoolConfig[] = [
  { type: 'dir', name: 'images', target: { path: '/images' } },
  // @ts-expect-error a pool of files of another host has a source
  { type: 'netfs', name: 'images', target: { path: '/images' } },
]

export const devices: Device[] = [
  { rng: { model: 'virtio', backend: { model: 'random', value: '/dev/urandom' } } },
  // @ts-expect-error the name of the element is missing
  { model: 'virtio', backend: { model: 'random', value: '/dev/urandom' } },
]

export function narrows(config: Parsed<DomainConfig>) {
  for (const disk of config.devices?.disks ?? []) {
    if (disk.type === 'block') disk.source?.dev satisfies string | undefined
    // @ts-expect-error not every disk is a file
    disk.source?.file
  }
}
