import { formatDomain, parseDomain, type DomainConfig, type DomainDevices, type DomainDisk, type Extra } from '../xml'
import { defaultMemoryMiB, defaultWorkingSetMiB, guestOptions } from './table'

/** In which order the guest writes to the pages of its working set. */
export type WritePattern =
  /** One after the other, in a loop: each write dirties another page. */
  | 'sequential'
  /** Any page, with equal chance. */
  | 'uniform'
  /** Nine of ten writes go to one tenth of the pages. */
  | 'hotcold'

/** A disk of a lab guest. The guest program does not use it; block jobs and storage migration do. */
export interface GuestDisk {
  /** Path of the image, best in a host's `directory`. */
  path: string
  /** Default: vda, vdb, ... */
  target?: string
  /** Default: raw. */
  format?: 'raw' | 'qcow2'
  /** Default: none, so that a disk on shared storage migrates. */
  cache?: 'none' | 'writeback' | 'writethrough' | 'directsync' | 'unsafe'
  /** The guest may not write to it. Default: false. */
  readonly?: boolean
  /** Several guests may have it at once. Default: false. */
  shareable?: boolean
}

/** The machine of a guest, and what its program does. */
export interface GuestOptions {
  /** Domain name. Default: guest1, guest2, ... */
  name?: string
  /** Default: libvirt's choice. */
  uuid?: string
  /** Memory of the machine in MiB, 16 to 3,072. Default: 64. */
  memoryMiB?: number
  /** MiB that the guest writes to; at least 8 less than the memory. Default: half of the memory. */
  workingSetMiB?: number
  /** Page writes per second; 'max' is as fast as it can, on a whole processor. Default: 0. */
  dirtyPagesPerSecond?: number | 'max'
  /** Default: sequential. */
  pattern?: WritePattern
  /** The memory's content at the start: zeros, which a migration sends as almost nothing, or noise. Default: zero. */
  fill?: 'zero' | 'random'
  /** MiB to fill beyond the working set. They are checked but never written again. Default: 0. */
  extraFillMiB?: number
  /** Milliseconds between two heartbeats, 2 or more. Default: 100. */
  heartbeatMs?: number
  /** Virtual processors. The guest program uses the first only. Default: 1. */
  vcpus?: number
  /** Machine type. Default: pc, the newest of QEMU's; in a lab with hosts of different QEMU the newest that all know. */
  machine?: string
  /** Default: none. */
  disks?: readonly GuestDisk[]
  /** XML to go into <devices>. */
  devicesXml?: string
  /** XML to go into <domain>. */
  domainXml?: string
}

/** The lab's additions to a guest's options. */
export interface GuestSurroundings {
  name: string
  kvm: boolean
  /** Why it is so. */
  kvmReason: string
  /** How long the guest may take to become ready, ms. */
  readyLimitMs: number
  /** How many pages of its memory it checks in a second. Default: the guest program's own number. */
  checkedPagesPerSecond?: number
  /** The machine type of a guest that names none. Default: pc. */
  machine?: string
  /** The guest program. */
  programPath: string
  /** The serial log, the same for all hosts. */
  logPath: string
}

/**
 * The command line that tells the guest program what to do.
 *
 * @throws {TypeError} and {RangeError} for options that make no sense.
 */
export function guestCommandLine(given: GuestOptions, checkedPagesPerSecond?: number): string {
  const options = guestOptions.read(given)
  const { memoryMiB = defaultMemoryMiB, workingSetMiB = defaultWorkingSetMiB(memoryMiB) } = options
  const { extraFillMiB = 0, dirtyPagesPerSecond = 0, heartbeatMs = 100, pattern = 'sequential', fill = 'zero' } = options
  return [
    '--', `ws=${workingSetMiB}`, `rate=${dirtyPagesPerSecond}`, `pattern=${pattern}`, `fill=${fill}`, `fillmib=${extraFillMiB}`, `beat=${heartbeatMs}`,
    ...(checkedPagesPerSecond === undefined ? [] : [`check=${checkedPagesPerSecond}`]),
  ].join(' ')
}

function diskOf(disk: GuestDisk, index: number): DomainDisk {
  return {
    type: 'file', device: 'disk',
    driver: { name: 'qemu', type: disk.format ?? 'raw', cache: disk.cache ?? 'none' },
    source: { file: disk.path },
    target: { dev: disk.target ?? `vd${String.fromCharCode(97 + index)}`, bus: 'virtio' },
    readonly: disk.readonly, shareable: disk.shareable,
  }
}

/** The document of a lab guest: as little machine as possible, so that it starts in no time. */
export function guestConfig(options: GuestOptions, surroundings: Omit<GuestSurroundings, 'kvmReason' | 'readyLimitMs'>): DomainConfig {
  return {
    type: surroundings.kvm ? 'kvm' : 'qemu',
    name: surroundings.name, uuid: options.uuid,
    memory: { unit: 'MiB', value: options.memoryMiB ?? defaultMemoryMiB },
    vcpu: { value: options.vcpus ?? 1 },
    os: {
      type: { arch: 'x86_64', machine: options.machine ?? surroundings.machine ?? 'pc', value: 'hvm' },
      kernel: surroundings.programPath, cmdline: guestCommandLine(options, surroundings.checkedPagesPerSecond),
    },
    features: { acpi: true, apic: {} },
    cpu: { mode: 'custom', match: 'exact', check: 'none', model: { fallback: 'allow', value: 'qemu64' } },
    clock: { offset: 'utc', timers: [{ name: 'rtc', track: 'wall' }, { name: 'hpet', present: false }] },
    devices: {
      serials: [{ type: 'file', sources: [{ path: surroundings.logPath, append: true }], target: { port: '0' } }],
      controllers: [{ type: 'usb', model: 'none' }],
      memballoon: { model: 'none' },
      disks: (options.disks ?? []).map(diskOf),
    },
  }
}

/** Its text, with what the options add. */
export function guestXml(options: GuestOptions, surroundings: Omit<GuestSurroundings, 'kvmReason' | 'readyLimitMs'>): string {
  const { devices, ...rest } = guestConfig(options, surroundings)
  const { devices: moreDevices, $, ...more } = parseDomain(`<domain><devices>${options.devicesXml ?? ''}</devices>${options.domainXml ?? ''}</domain>`)
  return formatDomain({ ...rest, ...more, devices: { ...devices, ...withBoth(devices!, moreDevices!) }, ...unknownIn($) })
}

/** What the schema does not know, without the layout. */
function unknownIn(extra: Extra | undefined): { $?: Extra } {
  const content = extra?.content?.filter((each) => typeof each === 'object' && ('name' in each || 'comment' in each)) ?? []
  return content.length === 0 ? {} : { $: { content } }
}

/** The devices of both: lists one after the other. */
function withBoth(own: DomainDevices, more: DomainDevices): DomainDevices {
  const both = Object.entries(more).map(([key, value]: [string, unknown]): [string, unknown] => {
    if (key === '$') return [key, unknownIn(more.$).$]
    const before = own[key as keyof DomainDevices]
    return [key, Array.isArray(value) && Array.isArray(before) ? [...before, ...value as unknown[]] : value]
  })
  return Object.fromEntries(both)
}
