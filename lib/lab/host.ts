import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readValue } from '../options'
import { queryValue } from '../uri'
import { Daemon, daemonPrograms } from './daemon'
import { mountArguments, mountScript, writeHostFiles, type HostFacts } from './host-files'
import { type HostNamespaces, type OuterNamespaces, type Place } from './namespaces'
import { addressOf, Link } from './network'
import { isMissing, LabError, tailOf, type ExecOptions, type ExecResult } from './process'
import { type HostVersions } from './options'
import { findEmulator } from './probe'
import { command, execOptions, linkMiBps, stopDaemonOptions, type StopDaemonOptions } from './table'

/** A libvirt host of a lab: a libvirtd of its own, or modular daemons, with a name, an address and directories of its own. */
export class Host {
  /** Its name in the lab: host1, host2, ... */
  readonly name: string
  /** IPv4 address on the lab's network. */
  readonly address: string
  /** How the lab's other daemons reach this one (for peer-to-peer migration); not reachable from outside the lab. */
  readonly uri: string
  /** The same with TLS; undefined when the lab was made without. */
  readonly tlsUri: string | undefined
  /** How a client reaches this host, in the lab or outside. */
  readonly socketUri: string
  /** The path of its daemon's socket on this machine. */
  readonly socketPath: string
  /** The administration of its daemon, for `connectAdmin` or virt-admin. */
  readonly adminUri: string
  /** A directory of this host, at the same path inside and outside: for disk images and the like. */
  readonly directory: string
  /** The versions of its libvirt and its QEMU. */
  readonly versions: Readonly<HostVersions>
  readonly #facts: HostFacts
  readonly #namespaces: HostNamespaces
  /** In the order in which they start; the first has the guests, the last serves clients that name no driver. */
  readonly #daemons: readonly Daemon[]
  readonly #link: Link

  private constructor(facts: HostFacts, namespaces: HostNamespaces, daemons: readonly Daemon[], link: Link, versions: HostVersions) {
    this.#facts = facts
    this.versions = versions
    this.#namespaces = namespaces
    this.#daemons = daemons
    this.#link = link
    this.name = facts.name
    this.address = facts.address
    this.directory = join(facts.directory, 'data')
    this.socketPath = daemons.at(-1)!.socketPath
    this.uri = `qemu+tcp://${facts.address}/${facts.mode}`
    this.tlsUri = facts.tlsDirectory === undefined ? undefined : `qemu+tls://${facts.address}/${facts.mode}?pkipath=${queryValue(facts.tlsDirectory)}`
    const { program, socketPath } = daemons[0]!
    this.adminUri = `${program.name}:///${facts.mode}?socket=${queryValue(join(dirname(socketPath), program.socket.replace('sock', 'admin-sock')))}`
    this.socketUri = `qemu+unix:///${facts.mode}?socket=${queryValue(this.socketPath)}`
  }

  /** @internal Made by `createLab`. The daemon is not started yet. */
  static async create(outer: OuterNamespaces, facts: HostFacts, index: number, startTimeoutMs: number): Promise<Host> {
    await writeHostFiles(facts)
    const namespaces = await outer.createHost(facts.name)
    const link = await Link.create(outer, namespaces, index)
    await namespaces.exec(['sh', '-c', mountScript(facts), 'mount-host', ...mountArguments(facts)])
    const { kind, versions } = await programsOf(namespaces, facts)
    const daemons = daemonPrograms[kind].map((program) => new Daemon(program, facts, namespaces, startTimeoutMs))
    return new Host(facts, namespaces, daemons, link, versions)
  }

  /**
   * Runs a command on this host, that is in its namespaces and under its name.
   *
   * @throws {LabError} with its error output, when it fails.
   */
  async exec(argv: readonly string[], options?: ExecOptions): Promise<ExecResult> {
    const checked = execOptions.read(options)
    return await this.#namespaces.exec(readValue(command, 'argv', argv), checked)
  }

  /** Starts libvirtd, or the modular daemons, and resolves when they answer. Does nothing when they run. */
  async startDaemon(): Promise<void> {
    for (const daemon of this.#daemons) await daemon.start()
  }

  /** Ends libvirtd, or the modular daemons, and resolves when they are gone. Guests run on. */
  async stopDaemon(options?: StopDaemonOptions): Promise<void> {
    const { signal = 'SIGTERM' } = stopDaemonOptions.read(options)
    await Promise.all(this.#daemons.map((daemon) => daemon.stop(signal)))
  }

  /** {@link stopDaemon}, then {@link startDaemon}. */
  async restartDaemon(options?: StopDaemonOptions): Promise<void> {
    await this.stopDaemon(options)
    await this.startDaemon()
  }

  /** The pid of libvirtd, or of virtqemud, as this process sees it; undefined when it is not running. */
  daemonPid(): Promise<number | undefined> {
    return this.#daemons[0]!.pid()
  }

  /** Pulls the host's network cable. */
  linkDown(): Promise<void> {
    return this.#link.set(false)
  }

  /** Plugs it in again. */
  linkUp(): Promise<void> {
    return this.#link.set(true)
  }

  /**
   * Limits the host's link, in both directions.
   *
   * @param bandwidthMiBps - MiB/s, 0.1 to 100,000; null lifts the limit.
   */
  async setBandwidth(bandwidthMiBps: number | null): Promise<void> {
    await this.#link.setBandwidth(readValue(linkMiBps, 'bandwidthMiBps', bandwidthMiBps))
  }

  /** Everything that libvirtd, or virtqemud, has logged so far. */
  async daemonLog(): Promise<string> {
    return await readFile(this.#daemons[0]!.logPath, 'utf8')
  }

  /** QEMU's log of a guest on this host; empty when it never ran here. */
  async guestLog(name: string): Promise<string> {
    try {
      return await readFile(this.#guestLogPath(name), 'utf8')
    } catch (error) {
      if (isMissing(error)) return ''
      throw error
    }
  }

  /** The pid, as this process sees it, of the QEMU that runs a guest here; undefined when none does. */
  async guestPid(name: string): Promise<number | undefined> {
    const run = join(this.#facts.directory, 'run')
    const path = this.#facts.mode === 'session' ? join(run, 'libvirt/qemu/run') : join(run, 'qemu')
    try {
      return await this.#namespaces.outer.outerPid(Number(await readFile(join(path, `${name}.pid`), 'utf8')))
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }

  /** The ends of this host's logs, for error messages. */
  async logTails(guest?: string): Promise<string> {
    const paths = [...this.#daemons.map(({ logPath }) => logPath), ...(guest === undefined ? [] : [this.#guestLogPath(guest)])]
    return (await Promise.all(paths.map((path) => tailOf(path)))).join('\n')
  }

  #guestLogPath(name: string): string {
    const below = this.#facts.mode === 'session' ? 'cache/libvirt/qemu/log' : 'var/log/libvirt/qemu'
    return join(this.#facts.directory, below, `${name}.log`)
  }
}

/** Its arguments: daemons, of which the first that is there counts, and the emulator. */
const VERSIONS = `
for daemon in $1; do command -v "$daemon" > /dev/null && break; daemon=; done
"\${daemon:-\${1%% *}}" --version
"$2" --version`

/** Asks the programs themselves. */
async function programsOf(place: Place, { name, daemons }: HostFacts): Promise<{ kind: keyof typeof daemonPrograms, versions: HostVersions }> {
  const emulator = await findEmulator(place)
  const kinds = daemons === undefined ? ['libvirtd', 'modular'] as const : [daemons]
  const wanted = kinds.map((kind) => daemonPrograms[kind][0]!.name).join(' ')
  const { stdout } = await place.exec(['sh', '-ec', VERSIONS, 'versions', wanted, emulator])
  const [, daemon, libvirt] = /^(\w+) \(libvirt\) (\d[\d.]*)/m.exec(stdout) ?? []
  const qemu = /^QEMU emulator version (\d[\d.]*)/m.exec(stdout)?.[1]
  if (libvirt === undefined || qemu === undefined) throw new LabError(`the versions of libvirt and QEMU of ${name} cannot be read from\n${stdout}`)
  return { kind: daemon === 'virtqemud' ? 'modular' : 'libvirtd', versions: { libvirt, qemu } }
}

/** Names and addresses of all hosts, in order. */
export function neighboursOf(names: readonly string[]): Array<{ name: string, address: string }> {
  return names.map((name, index) => ({ name, address: addressOf(index) }))
}
