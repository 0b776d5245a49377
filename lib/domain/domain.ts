import type { DomainHandle } from '../../types/native'
import { callLocal } from '../call'
import { DomainMetadataType } from '../constants/domain'
import { domainEvents, type DomainEventData } from '../events'
import { withJson } from '../data'
import { withoutSecrets } from '../uri'
import { onLease, WatchedNoun } from '../noun'
import { bytesOfKib } from '../numbers'
import type { Port } from '../port'
import type { ParameterValue } from '../typed-params'
import { required, table, text, type Waiting } from '../options'
import { DomainAgent } from './agent'
import { DomainBackup } from './backup'
import { DomainBlock } from './block'
import { Checkpoints } from './checkpoint'
import { createOptions, type CreateOptions } from './create'
import { DomainConsole } from './console'
import type { DomainNoun } from './domain-noun'
import { DomainDevices } from './devices'
import { DomainDirtyRate } from './dirty-rate'
import { DomainInterfaces } from './interfaces'
import { DomainIOThreads } from './io-threads'
import { DomainJob } from './job'
import { DomainMemory } from './memory'
import {
  destroyOptions, impactOptions, managedSaveOptions, saveOptions, shutdownOptions, undefineOptions, xmlOptions,
  type DestroyOptions, type ImpactOptions, type ManagedSaveOptions, type SaveOptions, type ShutdownOptions, type StatsOptions,
  type UndefineOptions, type XmlOptions,
} from './options'
import { DomainPm } from './pm'
import { DomainQemu } from './qemu'
import { Snapshots } from './snapshot'
import { reasonName, stateName, type StateName } from './state'
import { statsOf } from './stats'
import { DomainVcpus } from './vcpus'

/** virDomainInfo, with memory in bytes. */
export interface DomainInfo {
  state: StateName
  /** Null from 8 PiB on: see `maxMemoryKib`. */
  maxMemoryBytes: number | null
  /** As libvirt counts it. */
  maxMemoryKib: bigint
  /** Null from 8 PiB on: see `memoryKib`. */
  memoryBytes: number | null
  memoryKib: bigint
  vcpus: number
  cpuTimeNs: bigint
}

/** How a domain is, and why. */
export interface DomainStateInfo {
  state: StateName
  /** For example 'booted', 'migrated', 'postcopyFailed'; which there are depends on the state. */
  reason: string
  /** The virDomainState. */
  stateCode: number
  /** The reason's number. */
  reasonCode: number
}

/** A virtual machine, or whatever the hypervisor calls one. */
export class Domain extends WatchedNoun<DomainHandle, 'domain', DomainEventData> implements DomainNoun {
  readonly name: string
  readonly uuid: string
  /** Its memory. */
  readonly memory = new DomainMemory(this)
  /** Its virtual processors. */
  readonly vcpus = new DomainVcpus(this)
  /** Its threads for disks. */
  readonly ioThreads = new DomainIOThreads(this)
  /** Its devices, to plug in and out. */
  readonly devices = new DomainDevices(this)
  /** Its power management. */
  readonly pm = new DomainPm(this)
  /** The job that runs on it, for example a migration. */
  readonly job = new DomainJob(this)
  /** How fast it writes to its memory. */
  readonly dirtyRate = new DomainDirtyRate(this)
  /** Its screen, and the lines into it. */
  readonly console = new DomainConsole(this)
  /** QEMU's own monitor, past libvirt. */
  readonly qemu = new DomainQemu(this)
  /** Its network interfaces. */
  readonly interfaces = new DomainInterfaces(this)
  /** The guest's agent, which acts for the host. */
  readonly agent = new DomainAgent(this)
  /** Its disks, and the jobs on them. */
  readonly block = new DomainBlock(this)
  /** Backups of its disks. */
  readonly backup = new DomainBackup(this)
  /** States of it that were kept. */
  readonly snapshots = new Snapshots(this)
  /** Points in time from which its disks are known to have changed. */
  readonly checkpoints = new Checkpoints(this)

  /** Use the methods of {@link Domains}. @internal */
  constructor(connection: Port, handle: DomainHandle) {
    super(connection, handle, domainEvents, callLocal('virDomainGetUUIDString', handle))
    this.name = callLocal('virDomainGetName', handle)
    this.uuid = callLocal('virDomainGetUUIDString', handle)
  }

  /**
   * The number of the running domain, null when it did not run as this object was made (virDomainGetID). Also null when the connection was
   * lost, until the next call finds the domain again.
   */
  get id(): number | null {
    return this.isFound ? callLocal('virDomainGetID', this.handle) : null
  }

  // Life.

  /** Starts it (virDomainCreateWithFlags). */
  async start(options?: CreateOptions): Promise<void> {
    const read = createOptions.read(options)
    await this.request(read, 'virDomainCreateWithFlags', createOptions.flags(read))
  }

  /** Asks the guest to shut down (virDomainShutdownFlags). Resolves when it was asked, not when it is off. */
  async shutdown(options?: ShutdownOptions): Promise<void> {
    const read = shutdownOptions.read(options)
    await this.request(read, 'virDomainShutdownFlags', shutdownOptions.flags(read))
  }

  /** Asks the guest to restart (virDomainReboot). Resolves when it was asked. */
  async reboot(options?: ShutdownOptions): Promise<void> {
    const read = shutdownOptions.read(options)
    await this.request(read, 'virDomainReboot', shutdownOptions.flags(read))
  }

  /** Presses the reset button (virDomainReset). */
  async reset(options?: Waiting): Promise<void> {
    await this.ask(options, 'virDomainReset')
  }

  /** Stops its processors (virDomainSuspend). */
  async suspend(options?: Waiting): Promise<void> {
    await this.ask(options, 'virDomainSuspend')
  }

  /** Lets its processors run again (virDomainResume). */
  async resume(options?: Waiting): Promise<void> {
    await this.ask(options, 'virDomainResume')
  }

  /** Pulls the plug (virDomainDestroyFlags). */
  async destroy(options?: DestroyOptions): Promise<void> {
    const read = destroyOptions.read(options)
    await this.request(read, 'virDomainDestroyFlags', destroyOptions.flags(read))
  }

  /** Forgets its definition (virDomainUndefineFlags); a running one becomes transient. */
  async undefine(options?: UndefineOptions): Promise<void> {
    const read = undefineOptions.read(options)
    await this.request(read, 'virDomainUndefineFlags', undefineOptions.flags(read))
  }

  /** Gives it another name (virDomainRename). This object keeps the old one. */
  async rename(name: string, options?: Waiting): Promise<void> {
    await this.ask(options, 'virDomainRename', name)
  }

  // Saving. Lasting calls: each on a connection of its own.

  /** Saves its memory to a file on the host and stops it (virDomainSaveFlags). */
  async save(path: string, options?: SaveOptions): Promise<void> {
    const read = saveOptions.read(options)
    await this.requestLasting(read, 'virDomainSaveFlags', path, read.xml ?? null, saveOptions.flags(read))
  }

  /** Saves it where libvirt keeps such images; the next start goes on from there (virDomainManagedSave). */
  async managedSave(options?: ManagedSaveOptions): Promise<void> {
    const read = managedSaveOptions.read(options)
    await this.requestLasting(read, 'virDomainManagedSave', managedSaveOptions.flags(read))
  }

  /** virDomainHasManagedSaveImage */
  async hasManagedSave(options?: Waiting): Promise<boolean> {
    return this.ask(options, 'virDomainHasManagedSaveImage')
  }

  /** virDomainManagedSaveRemove */
  async removeManagedSave(options?: Waiting): Promise<void> {
    await this.ask(options, 'virDomainManagedSaveRemove')
  }

  // Its definition and state.

  /** Its definition, or how it runs (virDomainGetXMLDesc). */
  async xml(options?: XmlOptions): Promise<string> {
    const read = xmlOptions.read(options)
    return this.request(read, 'virDomainGetXMLDesc', xmlOptions.flags(read))
  }

  /** virDomainGetInfo */
  async info(options?: Waiting): Promise<DomainInfo> {
    const info = await this.ask(options, 'virDomainGetInfo')
    return withJson({
      state: stateName(info.state),
      maxMemoryBytes: bytesOfKib(info.maxMem),
      maxMemoryKib: info.maxMem,
      memoryBytes: bytesOfKib(info.memory),
      memoryKib: info.memory,
      vcpus: info.nrVirtCpu,
      cpuTimeNs: info.cpuTime,
    })
  }

  /** virDomainGetState */
  async state(options?: Waiting): Promise<DomainStateInfo> {
    const { state, reason } = await this.ask(options, 'virDomainGetState')
    return { state: stateName(state), reason: reasonName(state, reason), stateCode: state, reasonCode: reason }
  }

  /** Statistics by libvirt's names (virDomainListGetStats). */
  async stats(options?: StatsOptions): Promise<Record<string, ParameterValue>> {
    return statsOf(this, options)
  }

  /** virDomainIsActive */
  async isActive(options?: Waiting): Promise<boolean> {
    return this.ask(options, 'virDomainIsActive')
  }

  /** Whether it has a definition that outlives it (virDomainIsPersistent). */
  async isPersistent(options?: Waiting): Promise<boolean> {
    return this.ask(options, 'virDomainIsPersistent')
  }

  /** Whether it starts with the host (virDomainGetAutostart). */
  async autostart(options?: Waiting): Promise<boolean> {
    return await this.ask(options, 'virDomainGetAutostart') !== 0
  }

  /** virDomainSetAutostart */
  async setAutostart(autostart: boolean, options?: Waiting): Promise<void> {
    await this.ask(options, 'virDomainSetAutostart', autostart ? 1 : 0)
  }

  /** Its title, its description, or the XML of an application under a namespace (virDomainGetMetadata). */
  async metadata(kind: 'title' | 'description' | { uri: string }, options?: ImpactOptions): Promise<string> {
    const { type, uri } = metadataKind(kind)
    const read = impactOptions.read(options)
    return this.request(read, 'virDomainGetMetadata', type, uri, impactOptions.flags(read))
  }

  /** virDomainSetMetadata; null removes it. An application's XML needs a prefix (`key`) with its namespace (`uri`). */
  async setMetadata(kind: 'title' | 'description' | { uri: string, key: string }, value: string | null, options?: ImpactOptions): Promise<void> {
    const { type, uri, key } = metadataKind(kind)
    const read = impactOptions.read(options)
    await this.request(read, 'virDomainSetMetadata', type, value, key, uri, impactOptions.flags(read))
  }

  /** Its identity, and where it is. */
  override toJSON(): { name: string, uuid: string, uri: string } {
    return { name: this.name, uuid: this.uuid, uri: withoutSecrets(this.connection.uri) }
  }

  /** The same domain on another connection to the same host. @internal */
  async on(connection: Port, read: Waiting = {}): Promise<Domain> {
    return connection === this.connection ? this : new Domain(connection, await this.handleOn(connection, read))
  }

  /** @internal */
  protected override handleOn(connection: Port, read: Waiting): Promise<DomainHandle> {
    return connection.request(read, 'virDomainLookupByUUIDString', connection.handle, this.uuid)
  }

  /** Makes a lasting call on a connection of its own. @internal */
  async lasting<T>(make: (domain: Domain) => Promise<T>, read: Waiting = {}): Promise<T> {
    return onLease(this.connection, read, async (connection) => make(await this.on(connection, read)))
  }
}

const elementKind = table('metadata', {
  /** The namespace of the application. */
  uri: required(text({ what: 'the URI of a namespace' })),
  /** The prefix of the namespace. */
  key: text({ what: 'the prefix of a namespace' }),
})

function metadataKind(kind: 'title' | 'description' | { uri: string, key?: string }): { type: number, uri: string | null, key: string | null } {
  if (kind === 'title') return { type: DomainMetadataType.TITLE, uri: null, key: null }
  if (kind === 'description') return { type: DomainMetadataType.DESCRIPTION, uri: null, key: null }
  if (typeof kind !== 'object') throw new TypeError('metadata: what is asked for must be \'title\', \'description\' or { uri }')
  const { uri, key = null } = elementKind.read(kind)
  return { type: DomainMetadataType.ELEMENT, uri, key }
}
