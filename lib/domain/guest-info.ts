import type { TypedParameter } from '../../types/native'
import { DomainGuestInfoTypes as Types } from '../constants/domain'
import { withJson } from '../data'
import { numberOrNull } from '../numbers'
import { flagsOf, table, waitingKeys, type OptionsOf } from '../options'
import type { ParameterValue } from '../typed-params'

export const guestInfoOptions = table('agent.info', {
  ...waitingKeys,
  /**
   * The groups to ask for. libvirt rejects where the agent, or libvirt itself, does not know one of them. Default: all that both know.
   * Disks need libvirt 7.0.0, interfaces 7.10.0, load 11.2.0 and devices 12.7.0.
   */
  groups: flagsOf({
    users: Types.USERS, os: Types.OS, timezone: Types.TIMEZONE, hostname: Types.HOSTNAME, fileSystems: Types.FILESYSTEM, disks: Types.DISKS,
    interfaces: Types.INTERFACES, load: Types.LOAD, devices: Types.DEVICES,
  }),
})

/** The questions to a guest's agent. */
export interface GuestInfoOptions extends OptionsOf<typeof guestInfoOptions> {}

/** A user who is logged in. */
export interface GuestUser {
  /** The name by which they logged in. */
  name: string | null
  /** With Windows only. */
  domain: string | null
  /** When they logged in. */
  loginAt: Date | null
}

/** The guest's operating system, by the words of os-release(5). */
export interface GuestOs {
  /** 'debian', 'fedora', 'mswindows'. */
  id: string | null
  /** NAME: 'Debian GNU/Linux'. */
  name: string | null
  /** PRETTY_NAME: 'Debian GNU/Linux 12 (bookworm)'. */
  prettyName: string | null
  /** VERSION: '12 (bookworm)'. */
  version: string | null
  /** VERSION_ID: '12'. */
  versionId: string | null
  /** VARIANT: 'Server Edition'. */
  variant: string | null
  /** VARIANT_ID: 'server'. */
  variantId: string | null
  /** The kernel's release, as `uname -r` says it. */
  kernelRelease: string | null
  /** The kernel's version, as `uname -v` says it. */
  kernelVersion: string | null
  /** 'x86_64'. */
  machine: string | null
}

/** The guest's time zone. */
export interface GuestTimezone {
  /** Its name, for example 'CET'; null where the guest does not say. */
  name: string | null
  /** s east of UTC. */
  offsetSeconds: number | null
}

/** A disk on which a file system of the guest is. */
export interface GuestFileSystemDisk {
  /** The domain's device, by its target: 'vda'. */
  alias: string | null
  /** The serial number that the guest reads from the disk. */
  serial: string | null
  /** By its path in the guest. */
  device: string | null
}

/** A file system that is mounted in the guest. */
export interface GuestFileSystemInfo {
  /** Where it is mounted in the guest. */
  mountpoint: string | null
  /** The guest's name for what it is on: 'vda1'. */
  name: string | null
  /** 'ext4', 'xfs', ... */
  type: string | null
  /** Its size. */
  totalBytes: number | null
  /** How much of it is used. */
  usedBytes: number | null
  /** The disks that it is on. */
  disks: GuestFileSystemDisk[]
}

/** A disk or a partition, as the guest sees it. */
export interface GuestDiskInfo {
  /** By its path in the guest. */
  name: string | null
  /** Whether it is a part of another disk. */
  isPartition: boolean
  /** The disks that it is made of, by their paths in the guest. */
  dependencies: string[]
  /** The serial number that the guest reads from it. */
  serial: string | null
  /** The domain's device, by its target: 'vda'. */
  alias: string | null
  /** The guest's other name for it, that of an LVM volume for example. */
  guestAlias: string | null
  /** By which bus the guest has it: 'virtio'. */
  guestBus: string | null
}

/** A network interface, as the guest sees it. */
export interface GuestInterface {
  /** The guest's name for it: 'eth0'. */
  name: string | null
  /** Its hardware address. */
  mac: string | null
  /** Its IP addresses. */
  addresses: {
    /** 'ipv4' or 'ipv6'. */
    family: string
    address: string | null
    /** How many bits of the address are the network's. */
    prefix: number | null
  }[]
}

/** The answers of a guest's agent about its system; null for a group that was not asked for, or that the agent does not know. */
export interface GuestInfo {
  /** The users who are logged in. */
  users: GuestUser[] | null
  /** The operating system. */
  os: GuestOs | null
  /** The time zone. */
  timezone: GuestTimezone | null
  /** The guest's name for itself. */
  hostname: string | null
  /** The file systems that are mounted. */
  fileSystems: GuestFileSystemInfo[] | null
  /** The disks and partitions. */
  disks: GuestDiskInfo[] | null
  /** The network interfaces. */
  interfaces: GuestInterface[] | null
  /** How many processes ran or waited, on the average of 1, 5 and 15 minutes. */
  load: { oneMinute: number | null, fiveMinutes: number | null, fifteenMinutes: number | null } | null
  /** Devices and their drivers, by libvirt's names: driverName, driverVersion, pciVendor. With Windows only. */
  devices: Record<string, ParameterValue>[] | null
}

/** The figures, by the dotted names that libvirt gives to what is a tree. */
class Said {
  readonly #values: ReadonlyMap<string, ParameterValue>

  constructor(parameters: readonly TypedParameter[]) {
    this.#values = new Map(parameters.map(({ field, value }) => [field, value]))
  }

  text(field: string): string | null {
    const value = this.#values.get(field)
    return value === undefined ? null : String(value)
  }

  number(field: string): number | null {
    const value = this.#values.get(field)
    return value === undefined ? null : typeof value === 'bigint' ? numberOrNull(value) : Number(value)
  }

  truth(field: string): boolean {
    return Boolean(this.#values.get(field))
  }

  /** libvirt has it in ms since 1970. */
  date(field: string): Date | null {
    const ms = this.number(field)
    return ms === null ? null : new Date(ms)
  }

  /** All whose names begin so. */
  all(prefix: string): Record<string, ParameterValue> {
    return Object.fromEntries([...this.#values].flatMap(([field, value]) => field.startsWith(prefix) ? [[field.slice(prefix.length), value]] : []))
  }

  /** Null where nothing has a name that begins so. */
  group<T>(prefix: string, make: () => T): T | null {
    return [...this.#values.keys()].some((field) => field.startsWith(prefix)) ? make() : null
  }

  /** 'user.count', and then 'user.0.' and so on. Null where there is no count. */
  list<T>(name: string, make: (prefix: string) => T): T[] | null {
    const count = this.number(`${name}.count`)
    return count === null ? null : Array.from({ length: count }, (_, at) => make(`${name}.${at}.`))
  }
}

/** The typed parameters of virDomainGetGuestInfo as a tree. */
export function guestInfo(parameters: readonly TypedParameter[]): GuestInfo {
  const said = new Said(parameters)
  return withJson({
    users: said.list('user', (at) => ({ name: said.text(`${at}name`), domain: said.text(`${at}domain`), loginAt: said.date(`${at}login-time`) })),
    os: said.group('os.', () => ({
      id: said.text('os.id'), name: said.text('os.name'), prettyName: said.text('os.pretty-name'), version: said.text('os.version'),
      versionId: said.text('os.version-id'), variant: said.text('os.variant'), variantId: said.text('os.variant-id'),
      kernelRelease: said.text('os.kernel-release'), kernelVersion: said.text('os.kernel-version'), machine: said.text('os.machine'),
    })),
    timezone: said.group('timezone.', () => ({ name: said.text('timezone.name'), offsetSeconds: said.number('timezone.offset') })),
    hostname: said.text('hostname'),
    fileSystems: said.list('fs', (at) => ({
      mountpoint: said.text(`${at}mountpoint`), name: said.text(`${at}name`), type: said.text(`${at}fstype`),
      totalBytes: said.number(`${at}total-bytes`), usedBytes: said.number(`${at}used-bytes`),
      disks: said.list(`${at}disk`, (disk) => ({
        alias: said.text(`${disk}alias`), serial: said.text(`${disk}serial`), device: said.text(`${disk}device`),
      })) ?? [],
    })),
    disks: said.list('disk', (at) => ({
      name: said.text(`${at}name`), isPartition: said.truth(`${at}partition`),
      dependencies: said.list(`${at}dependency`, (each) => said.text(`${each}name`) ?? '') ?? [],
      serial: said.text(`${at}serial`), alias: said.text(`${at}alias`), guestAlias: said.text(`${at}guest_alias`), guestBus: said.text(`${at}guest_bus`),
    })),
    interfaces: said.list('if', (at) => ({
      name: said.text(`${at}name`), mac: said.text(`${at}hwaddr`),
      addresses: said.list(`${at}addr`, (each) => ({
        family: said.text(`${each}type`) ?? '', address: said.text(`${each}addr`), prefix: said.number(`${each}prefix`),
      })) ?? [],
    })),
    load: said.group('load.', () => ({
      oneMinute: said.number('load.1m'), fiveMinutes: said.number('load.5m'), fifteenMinutes: said.number('load.15m'),
    })),
    devices: said.list('device', (at) => said.all(at)),
  })
}
