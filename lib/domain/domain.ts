import type { DomainHandle } from '../../types/native'
import { callLocal } from '../call'
import { DomainLifecycle, DomainLifecycleAction } from '../constants/domain'
import { domainEvents, type DomainEventData } from '../events'
import { withJson } from '../data'
import { withoutSecrets } from '../uri'
import { defineParts, onLease, WatchedNoun, type Known } from '../noun'
import { bytesOfKib } from '../numbers'
import type { Port } from '../port'
import { boolean, flagOf, oneOf, readValue, text, type Waiting } from '../options'
import { DomainAgent } from './agent'
import { DomainBackup } from './backup'
import { DomainBlock } from './block'
import { Checkpoints } from './checkpoint'
import { createOptions, type CreateOptions } from './create'
import { DomainConsole } from './console'
import type { DomainNoun } from './domain-noun'
import { DomainDevices } from './devices'
import { DomainDirtyRate } from './dirty-rate'
import { DomainGraphics } from './graphics'
import { DomainInterfaces } from './interfaces'
import { DomainIOThreads } from './io-threads'
import { DomainJob } from './job'
import { DomainLaunchSecurity } from './launch-security'
import { DomainLxc } from './lxc'
import { DomainManagedSave } from './managed-save'
import { DomainMemory } from './memory'
import { DomainMetadata } from './metadata'
import {
  autostartOptions, coreDumpOptions, destroyOptions, dumpFormat, impactOptions, messagesOptions, saveOptions, shutdownOptions, undefineOptions, xmlOptions,
  type AutostartOptions, type CoreDumpOptions, type DestroyOptions, type ImpactOptions, type MessagesOptions, type SaveOptions, type ShutdownOptions,
  type UndefineOptions, type XmlOptions,
} from './options'
import { DomainPm } from './pm'
import { DomainQemu } from './qemu'
import { saveParameters } from './save-parameters'
import { DomainSecurity } from './security'
import { Snapshots } from './snapshot'
import { reasonName, stateName, type StateName } from './state'
import { statsOf, type DomainStats, type StatsOptions } from './stats'
import { DomainTuning } from './tuning'
import { DomainVcpus } from './vcpus'
import { documentText, documents } from '../document'
import type { ParsedDomainConfig } from '../xml'

/** virDomainInfo, with memory in bytes. */
export interface DomainInfo {
  /** Whether it runs. */
  state: StateName
  /** Null from 8 PiB on: see `maxMemoryKib`. */
  maxMemoryBytes: number | null
  /** As libvirt counts it. */
  maxMemoryKib: bigint
  /** Null from 8 PiB on: see `memoryKib`. */
  memoryBytes: number | null
  /** The memory that it has now, as libvirt counts it. */
  memoryKib: bigint
  /** How many virtual processors it has. */
  vcpus: number
  /** The time that it took of the host's processors, ns. */
  cpuTimeNs: bigint
}

/** How a domain is, and why. */
export interface DomainStateInfo {
  /** Whether it runs. */
  state: StateName
  /** For example 'booted', 'migrated', 'postcopyFailed'; which there are depends on the state. */
  reason: string
  /** The virDomainState. */
  stateCode: number
  /** The reason's number. */
  reasonCode: number
}

const lifecycleKind = flagOf({ poweroff: DomainLifecycle.POWEROFF, reboot: DomainLifecycle.REBOOT, crash: DomainLifecycle.CRASH })
const lifecycleActions = {
  destroy: DomainLifecycleAction.DESTROY, restart: DomainLifecycleAction.RESTART, restartRename: DomainLifecycleAction.RESTART_RENAME,
  preserve: DomainLifecycleAction.PRESERVE, coredumpDestroy: DomainLifecycleAction.COREDUMP_DESTROY,
  coredumpRestart: DomainLifecycleAction.COREDUMP_RESTART, preserveRunning: DomainLifecycleAction.PRESERVE_RUNNING,
}
const actionKind = oneOf(...Object.keys(lifecycleActions) as (keyof typeof lifecycleActions)[])
const dumpPath = text({ what: 'the path of a file' })

/** A virtual machine, or whatever the hypervisor calls one. */
export class Domain extends WatchedNoun<DomainHandle, 'domain', DomainEventData> implements DomainNoun {
  /** Its name on its host. */
  readonly name: string
  /** Its UUID, which stays the same wherever it migrates to. */
  readonly uuid: string
  /** Its memory. */
  declare readonly memory: DomainMemory
  /** Its virtual processors. */
  declare readonly vcpus: DomainVcpus
  /** Its threads for disks. */
  declare readonly ioThreads: DomainIOThreads
  /** Its devices, to plug in and out. */
  declare readonly devices: DomainDevices
  /** Its share of the host. */
  declare readonly tuning: DomainTuning
  /** Its power management. */
  declare readonly pm: DomainPm
  /** The job that runs on it, for example a migration. */
  declare readonly job: DomainJob
  /** How fast it writes to its memory. */
  declare readonly dirtyRate: DomainDirtyRate
  /** Its screen, keyboard and buttons, and the lines into it. */
  declare readonly console: DomainConsole
  /** Its graphical consoles. */
  declare readonly graphics: DomainGraphics
  /** QEMU's own monitor, past libvirt. */
  declare readonly qemu: DomainQemu
  /** Functions that only Linux containers have. */
  declare readonly lxc: DomainLxc
  /** Its network interfaces. */
  declare readonly interfaces: DomainInterfaces
  /** The guest's agent, which acts for the host. */
  declare readonly agent: DomainAgent
  /** Its disks, and the jobs on them. */
  declare readonly block: DomainBlock
  /** Backups of its disks. */
  declare readonly backup: DomainBackup
  /** States of it that were kept. */
  declare readonly snapshots: Snapshots
  /** Points in time from which its disks are known to have changed. */
  declare readonly checkpoints: Checkpoints

  /** The image of its memory that libvirt keeps. */
  declare readonly managedSave: DomainManagedSave
  /** Its title, its description, and what applications keep with it. */
  declare readonly metadata: DomainMetadata
  /** The labels under which it runs. */
  declare readonly security: DomainSecurity
  /** The measurement and the secrets of a guest whose memory is encrypted. */
  declare readonly launchSecurity: DomainLaunchSecurity

  /** Use the methods of {@link Domains}. @internal */
  constructor(connection: Port, handle: DomainHandle, known?: Known) {
    super(connection, handle, domainEvents, 'uuid')
    this.name = known?.name ?? callLocal('virDomainGetName', handle)
    this.uuid = known?.id ?? callLocal('virDomainGetUUIDString', handle)
  }

  /**
   * The number of the running domain, null when it did not run as this object was made (virDomainGetID). Also null when the connection was
   * lost, until the next call finds the domain again.
   */
  get id(): number | null {
    return this.isFound ? callLocal('virDomainGetID', this.handle) : null
  }

  // Life.

  /** Starts it (virDomainCreateWithFlags; with `files` virDomainCreateWithFiles). */
  async start(options?: CreateOptions): Promise<void> {
    const read = createOptions.read(options)
    if (read.files) return this.request(read, 'virDomainCreateWithFiles', read.files, createOptions.flags(read))
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

  /** Says what is done when the guest goes off, restarts or crashes (virDomainSetLifecycleAction). QEMU's driver sets that of a running domain too. */
  async setLifecycleAction(event: 'poweroff' | 'reboot' | 'crash', action: keyof typeof lifecycleActions, options?: ImpactOptions): Promise<void> {
    const read = impactOptions.read(options)
    const type = lifecycleKind.bits!(readValue(lifecycleKind, 'event', event))
    await this.request(read, 'virDomainSetLifecycleAction', type, lifecycleActions[readValue(actionKind, 'action', action)], impactOptions.flags(read))
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

  /** Saves its memory to a file on the host and stops it (virDomainSaveFlags; with `format` or `parallelChannels` virDomainSaveParams). */
  async save(path: string, options?: SaveOptions): Promise<void> {
    const read = saveOptions.read(options)
    if (read.format !== undefined || read.parallelChannels !== undefined) {
      return this.requestLasting(read, 'virDomainSaveParams', saveParameters(path, read), saveOptions.flags(read))
    }
    await this.requestLasting(read, 'virDomainSaveFlags', path, documentText(read.xml) ?? null, saveOptions.flags(read))
  }

  /** Writes its memory to a file on the host, for a debugger (virDomainCoreDumpWithFormat). Lasts: on a connection of its own. */
  async coreDump(path: string, options?: CoreDumpOptions): Promise<void> {
    const read = coreDumpOptions.read(options)
    const flags = coreDumpOptions.flags(read)
    await this.requestLasting(read, 'virDomainCoreDumpWithFormat', readValue(dumpPath, 'path', path), dumpFormat(read.format ?? 'raw'), flags)
  }

  // Its definition and state.

  /** Its definition, or how it runs (virDomainGetXMLDesc). */
  async xml(options?: XmlOptions): Promise<string> {
    const read = xmlOptions.read(options)
    return this.request(read, 'virDomainGetXMLDesc', xmlOptions.flags(read))
  }

  /** The same as an object ({@link xml}). */
  async config(options?: XmlOptions): Promise<ParsedDomainConfig> {
    return documents().parseDomain(await this.xml(options)) as ParsedDomainConfig
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

  /**
   * Its statistics, by group (virDomainListGetStats).
   *
   * ```ts
   * const { block, vcpu } = await domain.stats({ groups: ['block', 'vcpu'] })
   * ```
   */
  async stats(options?: StatsOptions): Promise<DomainStats> {
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

  /** Whether its definition was changed since it runs (virDomainIsUpdated). */
  async isUpdated(options?: Waiting): Promise<boolean> {
    return this.ask(options, 'virDomainIsUpdated')
  }

  /** Whether it starts with the host (virDomainGetAutostart; with `once` virDomainGetAutostartOnce). */
  async autostart(options?: AutostartOptions): Promise<boolean> {
    const read = autostartOptions.read(options)
    return await this.request(read, read.once ? 'virDomainGetAutostartOnce' : 'virDomainGetAutostart') !== 0
  }

  /** virDomainSetAutostart; with `once` virDomainSetAutostartOnce. */
  async setAutostart(autostart: boolean, options?: AutostartOptions): Promise<void> {
    const read = autostartOptions.read(options)
    await this.request(read, read.once ? 'virDomainSetAutostartOnce' : 'virDomainSetAutostart', readValue(boolean, 'autostart', autostart) ? 1 : 0)
  }

  /** The kind of system in it: 'hvm', 'linux', 'exe' (virDomainGetOSType). */
  async osType(options?: Waiting): Promise<string> {
    return this.ask(options, 'virDomainGetOSType')
  }

  /** libvirt's messages about it: settings that will go, errors of disks (virDomainGetMessages). */
  async messages(options?: MessagesOptions): Promise<string[]> {
    const read = messagesOptions.read(options)
    return this.request(read, 'virDomainGetMessages', messagesOptions.flags(read))
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

defineParts(Domain, {
  memory: () => DomainMemory, vcpus: () => DomainVcpus, ioThreads: () => DomainIOThreads, devices: () => DomainDevices,
  tuning: () => DomainTuning, pm: () => DomainPm, job: () => DomainJob, dirtyRate: () => DomainDirtyRate,
  console: () => DomainConsole, graphics: () => DomainGraphics, qemu: () => DomainQemu, lxc: () => DomainLxc,
  interfaces: () => DomainInterfaces, agent: () => DomainAgent, block: () => DomainBlock, backup: () => DomainBackup,
  snapshots: () => Snapshots, checkpoints: () => Checkpoints, managedSave: () => DomainManagedSave, metadata: () => DomainMetadata,
  security: () => DomainSecurity, launchSecurity: () => DomainLaunchSecurity,
})
