import { boolean, bytes, either, like, list, nested, oneOf, required, table, tableFor, text, whole } from '../options'
import { amountOf } from './bytes'
import type { Parsed } from './parsed'
import type { DomainConfig, DomainCapabilities, DomainController, DomainDisk, DomainInterface } from './types'

/** A guest in a few words. */
export interface NewDomain {
  /** The guest's name. */
  name: string
  /** A multiple of 1024. */
  memoryBytes: number | bigint
  /** Default: 1. */
  vcpus?: number | undefined
  /** Disks and drives. Default: none. */
  disks?: readonly NewDisk[] | undefined
  /** libvirt's networks, or bridges of the host, that it is plugged into. Default: none. */
  networks?: readonly (string | { bridge: string })[] | undefined
  /** Boots by UEFI, for which libvirt chooses the firmware. Default: false. */
  uefi?: boolean | undefined
  /** A console in VNC, on a port of the host's own address that libvirt chooses. Default: none. */
  vnc?: boolean | undefined
}

/** A disk of {@link NewDomain}. */
export interface NewDisk {
  /** The file on the host. A path below /dev is a device. */
  path: string
  /** Default: qcow2 for a file with that ending, else raw. */
  format?: 'qcow2' | 'raw' | undefined
  /** A CD-ROM drive with it. Default: false. */
  cdrom?: boolean | undefined
}

const file = required(text({ what: 'an absolute path', pattern: /^\// }))
const manyBytes = like<bigint>('a bigint, 1024n or more', (value) => typeof value === 'bigint' && value >= 1024n)
const bridge = table('bridge', { bridge: required(text()) })

const options = tableFor<NewDomain>()('newDomain', {
  name: required(text({ what: 'a name without line breaks', pattern: /^[^\n]+$/ })),
  memoryBytes: required(either(bytes(1024), manyBytes)),
  vcpus: whole('processors', 1),
  disks: list(nested(tableFor<NewDisk>()('disk', { path: file, format: oneOf('qcow2', 'raw'), cdrom: boolean }))),
  networks: list(either(text(), nested(bridge))),
  uefi: boolean,
  vnc: boolean,
})

function enumOf(enums: readonly { name: string, values?: readonly string[] | undefined }[] | undefined, name: string): readonly string[] {
  return enums?.find((each) => each.name === name)?.values ?? []
}

function diskOf({ path, format, cdrom = false }: NewDisk, dev: string, bus: string): DomainDisk {
  const driver = { name: 'qemu', type: format ?? (path.endsWith('.qcow2') ? 'qcow2' as const : 'raw' as const) }
  const target = { dev, bus: bus as 'virtio' }
  const rest = { driver, target, readonly: cdrom || undefined }
  const device = cdrom ? 'cdrom' as const : 'disk' as const
  return path.startsWith('/dev/') ? { type: 'block', device, source: { dev: path }, ...rest } : { type: 'file', device, source: { file: path }, ...rest }
}

function disksOf(disks: readonly NewDisk[], diskBus: string, driveBus: string): DomainDisk[] {
  const counts = new Map<string, number>()
  return disks.map((disk) => {
    const bus = disk.cdrom === true ? driveBus : diskBus
    const prefix = bus === 'virtio' ? 'vd' : bus === 'ide' ? 'hd' : 'sd'
    const at = counts.get(prefix) ?? 0
    if (at > 25) throw new RangeError('disks: more than 26 on one bus: add those by hand')
    counts.set(prefix, at + 1)
    return diskOf(disk, `${prefix}${String.fromCharCode(97 + at)}`, bus)
  })
}

/**
 * A domain's document with the defaults that a sensible person chooses on a host that can do what `capabilities` says
 * (`await host.hypervisor.domainCapabilities(...)`): its machine (ask for the capabilities of 'q35' to get it), virtio where the host has it, the
 * host's processor with KVM, a balloon, a random generator, a channel for the guest agent, a serial console. No more than that: all else is up
 * to the program.
 *
 * @throws RangeError for what the host cannot do; TypeError for what is none of these options.
 */
export function newDomain(guest: NewDomain, capabilities: DomainCapabilities | Parsed<DomainCapabilities>): DomainConfig {
  const { name, memoryBytes, vcpus = 1, disks = [], networks = [], uefi = false, vnc = false } = options.read(guest)
  const most = capabilities.vcpu?.max
  if (most !== undefined && vcpus > most) throw new RangeError(`vcpus: the host can have ${most} at most: ${vcpus}`)
  const { devices, os } = capabilities
  const buses = enumOf(devices?.disk?.enums, 'bus')
  const virtio = buses.includes('virtio')
  const driveBus = ['sata', 'scsi', 'ide', 'usb'].find((each) => buses.includes(each)) ?? 'sata'
  if (uefi && !enumOf(os?.enums, 'firmware').includes('efi')) throw new RangeError('uefi: the host has no firmware for it')
  const kvm = capabilities.domain === 'kvm'
  const controllers: DomainController[] = virtio ? [{ type: 'virtio-serial' }] : []
  return {
    type: capabilities.domain as 'kvm', name, memory: amountOf(memoryBytes, 'KiB'), vcpu: { value: vcpus },
    os: { ...uefi ? { firmware: 'efi' } : {}, type: { arch: capabilities.arch as 'x86_64', machine: capabilities.machine, value: 'hvm' } },
    features: /86/.test(capabilities.arch) ? { acpi: true, apic: {} } : {},
    ...kvm ? { cpu: { mode: 'host-passthrough' as const, migratable: true } } : {},
    clock: { offset: 'utc' },
    devices: {
      disks: disksOf(disks, virtio ? 'virtio' : driveBus, driveBus), controllers,
      interfaces: networks.map((each): DomainInterface => ({
        ...typeof each === 'string' ? { type: 'network' as const, source: { network: each } } : { type: 'bridge' as const, source: { bridge: each.bridge } },
        ...virtio ? { model: { type: 'virtio' } } : {},
      })),
      serials: [{ type: 'pty' }], consoles: [{ type: 'pty', target: { type: 'serial' } }],
      channels: virtio ? [{ type: 'unix', target: { type: 'virtio', name: 'org.qemu.guest_agent.0' } }] : [],
      graphics: vnc ? [{ type: 'vnc', autoport: true, listen: '127.0.0.1' }] : [],
      memballoon: { model: virtio ? 'virtio' : 'none' },
      rngs: virtio ? [{ model: 'virtio', backend: { model: 'random', value: '/dev/urandom' } }] : [],
    },
  }
}
