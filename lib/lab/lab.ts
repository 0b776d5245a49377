import { access, copyFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readValue } from '../options'
import { formatVersion, parseVersion } from '../version'
import { checkedPagesPerSecond, chooseAccelerator, readyLimitMs } from './accelerator'
import { createLabDirectory } from './directory'
import { Guest } from './guest'
import { type GuestOptions } from './guest-xml'
import { Host, neighboursOf } from './host'
import { type HostFacts } from './host-files'
import { OuterNamespaces } from './namespaces'
import { createBridge } from './network'
import { hostOptions, type LabCapabilities, type LabMode, type LabOptions } from './options'
import { kvmOfEnvironment, probe } from './probe'
import { LabError, type ExecOptions, type ExecResult } from './process'
import { command, execOptions, guestOptions, labOptions } from './table'
import { createSaslDatabase } from './sasl'
import { createCertificates, TLS_DIRECTORY } from './tls'

const GUEST_PROGRAM = join(__dirname, '../../guest/guest.elf')

/** Two or more libvirt hosts on this machine, with a network between them. Ends with `stop`, or with the process that made it. */
export class Lab {
  /** Its hosts, in the order in which they were asked for. */
  readonly hosts: readonly Host[]
  /** Whether its daemons are the system's kind or a user's. */
  readonly mode: LabMode
  /** What guests and migrations can have here, and why not. */
  readonly capabilities: LabCapabilities
  /** A directory that all hosts and this process see at the same path; removed with the lab. */
  readonly directory: string
  readonly #outer: OuterNamespaces
  readonly #root: string
  readonly #names = new Set<string>()
  readonly #kvmRequired: boolean
  #stopping: Promise<void> | undefined

  /** @internal Made by `createLab`. */
  constructor(root: string, outer: OuterNamespaces, hosts: readonly Host[], mode: LabMode, capabilities: LabCapabilities, kvmRequired: boolean) {
    this.#kvmRequired = kvmRequired
    this.#root = root
    this.#outer = outer
    this.hosts = hosts
    this.mode = mode
    this.capabilities = capabilities
    this.directory = join(root, 'shared')
  }

  /**
   * A new guest: not yet known to any host, but with the XML to start it on one.
   *
   * @throws {TypeError} and {RangeError} for options that make no sense, or a name that the lab already gave out.
   */
  guest(given?: GuestOptions): Guest {
    const options = guestOptions.read(given)
    let number = this.#names.size + 1
    while (options.name === undefined && this.#names.has(`guest${number}`)) number++
    const name = options.name ?? `guest${number}`
    if (this.#names.has(name)) throw new RangeError(`name: this lab already has a guest "${name}"`)
    const { kvm, because } = this.#kvmRequired ? { kvm: true, because: 'KVM was asked for' } : chooseAccelerator(options, this.capabilities)
    const guest = new Guest(options, {
      name,
      kvm,
      kvmReason: because,
      readyLimitMs: readyLimitMs(options, kvm ? this.capabilities.kvmSpeed : undefined),
      ...(kvm ? { checkedPagesPerSecond: checkedPagesPerSecond(this.capabilities.kvmSpeed) } : {}),
      machine: commonMachine(this.hosts),
      programPath: join(this.#root, 'guest.elf'),
      logPath: join(this.directory, `${name}.log`),
    }, async (guestName) => (await Promise.all(this.hosts.map((host) => host.logTails(guestName)))).join('\n'))
    this.#names.add(name)
    return guest
  }

  /** The host of that name. @throws {RangeError} when there is none. */
  host(name: string): Host {
    const host = this.hosts.find((host) => host.name === name)
    if (host === undefined) throw new RangeError(`name: this lab has no host "${name}"`)
    return host
  }

  /** Runs a command in the lab's network, outside of its hosts. */
  async exec(argv: readonly string[], options?: ExecOptions): Promise<ExecResult> {
    const checked = execOptions.read(options)
    return await this.#outer.exec(readValue(command, 'argv', argv), checked)
  }

  /** Ends guests, daemons and namespaces, resolves when they are gone, and removes the lab's files. May be called again. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stop()
    return this.#stopping
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
  }

  async #stop(): Promise<void> {
    await this.#outer.destroy()
    await rm(this.#root, { recursive: true, force: true })
  }
}

/** The newest machine type that the QEMU of every host knows: each release brings one with its own number. */
function commonMachine(hosts: readonly Host[]): string {
  const releases = hosts.map(({ versions }) => parseVersion(versions.qemu.split('.').slice(0, 2).join('.')))
  const oldest = Math.min(...releases)
  return releases.every((release) => release === oldest) ? 'pc' : `pc-i440fx-${formatVersion(oldest).replace(/\.\d+$/, '')}`
}

function chooseMode(wanted: LabMode | undefined): LabMode {
  const root = process.geteuid?.() === 0
  if (wanted === 'system' && !root) throw new LabError('mode: system daemons need root; as an ordinary user use mode session')
  if (wanted === 'session' && root) throw new LabError('mode: root has no session daemons; run as an ordinary user, or use mode system')
  return root ? 'system' : 'session'
}

/**
 * Makes a lab and resolves when all its daemons answer.
 *
 * It needs Linux, libvirtd, QEMU for x86, util-linux and iproute2. It disappears without a trace when this process ends, in
 * whatever way.
 *
 * @throws {LabError} with the ends of the logs, when something cannot be started.
 * @throws {TypeError} and {RangeError} for options that make no sense, before anything is made.
 */
export async function createLab(given?: LabOptions): Promise<Lab> {
  const options = labOptions.read(given)
  if (process.platform !== 'linux') throw new LabError(`A lab needs Linux, not ${process.platform}`)
  const mode = chooseMode(options.mode)
  const kvm = options.kvm ?? kvmOfEnvironment()
  const named = hostOptions(options.hosts)
  const guestProgram = options.guestProgram ?? GUEST_PROGRAM
  await access(guestProgram).catch((cause: unknown) => {
    throw new LabError(`The guest program ${guestProgram} is missing; guest/build.sh makes it`, { cause })
  })

  const root = await createLabDirectory(options.baseDirectory)
  let outer: OuterNamespaces | undefined
  const work: Array<Promise<unknown>> = []
  try {
    await mkdir(join(root, 'shared'))
    const program = join(root, 'guest.elf')
    await copyFile(guestProgram, program)
    outer = await OuterNamespaces.create(mode)
    await createBridge(outer)

    const names = named.map((host) => host.name)
    const neighbours = neighboursOf(names)
    const places = neighbours.map((host) => ({ ...host, directory: join(root, host.name) }))
    if (options.tls === true) await createCertificates(root, places)
    const saslDirectory = options.sasl === undefined
      ? undefined
      : await createSaslDatabase(root, names, options.sasl.user, options.sasl.password)
    const facts = places.map((place, index): HostFacts => ({
      ...place,
      mode,
      labDirectory: root,
      root: named[index]!.root,
      daemons: named[index]!.daemons,
      neighbours,
      daemonConfig: { ...options.daemonConfig, ...named[index]!.daemonConfig },
      qemuConfig: { ...options.qemuConfig, ...named[index]!.qemuConfig },
      logFilters: options.logFilters,
      tlsDirectory: options.tls === true ? TLS_DIRECTORY : undefined,
      saslDirectory,
    }))
    const starting = facts.map(async (host, index) => await startHost(outer!, host, index, options))
    // The machine itself may be without QEMU when every host has a system of its own.
    const where = facts.some((host) => host.root === undefined) ? outer : starting[0]!
    const probing = Promise.resolve(where).then(async (place) => await probe(place, mode, program, kvm))
    work.push(probing, ...starting)
    const [capabilities, ...hosts] = await Promise.all([probing, ...starting])
    return new Lab(root, outer, hosts, mode, capabilities, kvm === true)
  } catch (error) {
    await outer?.destroy()
    // Work that is still under way fails now, because its directory is going: it must not write there.
    await Promise.allSettled(work)
    await rm(root, { recursive: true, force: true })
    throw error
  }
}

async function startHost(outer: OuterNamespaces, facts: HostFacts, index: number, options: LabOptions): Promise<Host> {
  const host = await Host.create(outer, facts, index, options.startTimeoutMs ?? 60_000)
  if (options.bandwidthMiBps !== undefined) await host.setBandwidth(options.bandwidthMiBps)
  await host.startDaemon()
  return host
}
