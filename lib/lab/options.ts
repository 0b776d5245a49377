import { readValue } from '../options'
import type { KvmSpeed } from './kvm'
import { hosts } from './table'

/** How the lab's daemons run: `system` daemons as root, or `session` daemons as an ordinary user in user namespaces. */
export type LabMode = 'system' | 'session'

/** Values of libvirtd.conf or qemu.conf. Texts are quoted; lists become libvirt's lists. */
export type DaemonConfig = Record<string, string | number | readonly string[]>

/** Options of a single host. */
export interface HostOptions {
  /** Host name, unique in the lab. Default: h1, h2, ... */
  name?: string
  /**
   * Root directory of the host's own system, an absolute path: its libvirt and its QEMU are those installed there, as `releaseRoot`
   * installs them. The host sees it read-only. Default: this machine's.
   */
  root?: string
  /**
   * What serves the host's clients: `libvirtd`, or `modular`, which is virtqemud for the guests and virtproxyd in libvirtd's place. Default:
   * libvirtd where the host's system has it.
   */
  daemons?: 'libvirtd' | 'modular'
  /** Settings of this host's libvirtd.conf, or of its modular daemons, over the lab's. */
  daemonConfig?: DaemonConfig
  /** Settings of this host's qemu.conf, over the lab's. */
  qemuConfig?: DaemonConfig
}

/** How many hosts a lab has, and what they are like. */
export interface LabOptions {
  /** How many hosts, 1 to 16, or what each of them is like. Default: 2. */
  hosts?: number | readonly HostOptions[]
  /** Default: `system` for root, `session` for everyone else. */
  mode?: LabMode
  /** Bandwidth of each host's link in MiB/s, in both directions. Default: unlimited. */
  bandwidthMiBps?: number | null
  /** Make certificates, so that encrypted migration (VIR_MIGRATE_TLS) and qemu+tls between the hosts work. Default: false. */
  tls?: boolean
  /** The daemons' unix sockets ask for this user and password (SASL, SCRAM-SHA-256). Default: no authentication. */
  sasl?: { user: string, password: string }
  /** Settings of every libvirtd.conf, over the lab's own. */
  daemonConfig?: DaemonConfig
  /** Settings of every qemu.conf, over the lab's own. */
  qemuConfig?: DaemonConfig
  /** libvirt's log filters, such as `1:qemu.qemu_monitor`. Default: warnings and errors only. */
  logFilters?: string
  /** Where the lab's directory is made. Default: the system's directory for temporary files. */
  baseDirectory?: string
  /** The guest program's ELF file. Default: the package's own guest/guest.elf. */
  guestProgram?: string
  /**
   * Run all guests on KVM (true), or emulate all of them (false). Default: the environment variable NODEVIRT_LAB_KVM (1 or 0), else
   * each guest runs on KVM where that is fast enough for what the guest is asked. A guest is booted on KVM to find that out, once;
   * the answer is kept in the user's cache directory until the machine boots again or has another QEMU.
   */
  kvm?: boolean
  /** Milliseconds for the daemons to become ready, each time one starts. Default: 60,000. */
  startTimeoutMs?: number
}

/** The versions of a host's programs, such as '9.0.0' and '7.2.22'. */
export interface HostVersions {
  /** The version of libvirt. */
  libvirt: string
  /** The version of QEMU. */
  qemu: string
}

/** The abilities of this machine in this mode; each was tried. */
export interface LabCapabilities {
  /** KVM works. Whether a guest runs on it is {@link Guest.kvm}. */
  kvm: boolean
  /** Why not; absent when KVM works. */
  kvmReason?: string
  /** How fast it is; absent when KVM does not work. */
  kvmSpeed?: KvmSpeed
  /** Post-copy migration works (QEMU can open a userfaultfd). */
  postcopy: boolean
  /** Why not, in QEMU's words; absent when post-copy works. */
  postcopyReason?: string
}

/** Renders settings in the syntax of libvirt's configuration files. */
export function renderConfig(config: DaemonConfig): string {
  const quote = (text: string): string => {
    // The syntax has no escape for a double quote inside double quotes.
    if (/["\n]/.test(text)) throw new RangeError(`libvirt's configuration files cannot hold ${JSON.stringify(text)}`)
    return `"${text}"`
  }
  return Object.entries(config).map(([key, value]) => {
    if (typeof value === 'number') return `${key} = ${value}\n`
    return `${key} = ${typeof value === 'string' ? quote(value) : `[${value.map(quote).join(', ')}]`}\n`
  }).join('')
}

/** The hosts' options with their names, checked. */
export function hostOptions(given?: LabOptions['hosts']): Array<HostOptions & { name: string }> {
  const read = readValue(hosts, 'hosts', given ?? 2)
  const list = typeof read === 'number' ? Array.from({ length: read }, (): HostOptions => ({})) : read
  if (list.length > 16) throw new RangeError(`hosts: a lab has 1 to 16 hosts, not ${list.length}`)
  const named = list.map((host, index) => ({ ...host, name: host.name ?? `h${index + 1}` }))
  for (const { name } of named) {
    if (named.filter((other) => other.name === name).length > 1) throw new RangeError(`hosts: two hosts are called "${name}"`)
  }
  return named
}
