import type { DomainHandle } from '../../types/native'
import { callLocal, type RemoteName, type Waiting } from '../call'
import type { Connection } from '../connection'
import {
  DomainDestroyFlags, DomainMetadataType, DomainSaveRestoreFlags, DomainShutdownFlags,
  DomainUndefineFlags, DomainXMLFlags,
} from '../constants/domain'
import { AbortError } from '../errors'
import { migrate } from '../migration/migrate'
import type { DomainMigrateOptions, Migration } from '../migration/migration'
import type { NativeFunctions } from '../native'
import { bytesOfKib } from '../numbers'
import { toRecord, type ParameterValue } from '../typed-params'
import { impact, type Affects } from './affects'
import { createFlags, type CreateOptions } from './create'
import { DomainDirtyRate } from './dirty-rate'
import { DomainJob } from './job'
import { DomainMemory } from './memory'
import { DomainQemu } from './qemu'
import { reasonName, stateName, type StateName } from './state'
import { DomainVcpus } from './vcpus'

/** virDomainInfo, with memory in bytes. */
export interface DomainInfo {
  state: StateName
  maxMemoryBytes: number
  memoryBytes: number
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

/** A way to ask a guest to stop or restart. */
export type ShutdownMode = 'acpi' | 'agent' | 'initctl' | 'signal' | 'paravirt'

function shutdownFlags(mode: ShutdownMode | undefined): number {
  if (mode === undefined) return 0
  const flags = {
    acpi: DomainShutdownFlags.ACPI_POWER_BTN, agent: DomainShutdownFlags.GUEST_AGENT, initctl: DomainShutdownFlags.INITCTL,
    signal: DomainShutdownFlags.SIGNAL, paravirt: DomainShutdownFlags.PARAVIRT,
  }[mode]
  if (flags === undefined) throw new TypeError(`mode must be 'acpi', 'agent', 'initctl', 'signal' or 'paravirt', not ${String(mode)}`)
  return flags
}

/** A virtual machine, or whatever the hypervisor calls one. */
export class Domain {
  readonly connection: Connection
  /** The handle for the raw layer. */
  readonly handle: DomainHandle
  readonly name: string
  readonly uuid: string
  /** Its memory. */
  readonly memory = new DomainMemory(this)
  /** Its virtual processors. */
  readonly vcpus = new DomainVcpus(this)
  /** The job that runs on it, for example a migration. */
  readonly job = new DomainJob(this)
  /** How fast it writes to its memory. */
  readonly dirtyRate = new DomainDirtyRate(this)
  /** QEMU's own monitor, past libvirt. */
  readonly qemu = new DomainQemu(this)

  /** Use the methods of {@link Connection}. Internal. */
  constructor(connection: Connection, handle: DomainHandle) {
    this.connection = connection
    this.handle = handle
    this.name = callLocal('virDomainGetName', handle)
    this.uuid = callLocal('virDomainGetUUIDString', handle)
  }

  /** The number of the running domain, null when it did not run as this object was made (virDomainGetID). */
  get id(): number | null {
    return callLocal('virDomainGetID', this.handle)
  }

  // Life.

  /** Starts it (virDomainCreateWithFlags). */
  async start(options: CreateOptions = {}): Promise<void> {
    await this.call('virDomainCreateWithFlags', this.handle, createFlags(options))
  }

  /** Asks the guest to shut down (virDomainShutdownFlags). Resolves when it was asked, not when it is off. */
  async shutdown(options: { mode?: ShutdownMode } = {}): Promise<void> {
    await this.call('virDomainShutdownFlags', this.handle, shutdownFlags(options.mode))
  }

  /** Asks the guest to restart (virDomainReboot). Resolves when it was asked. */
  async reboot(options: { mode?: ShutdownMode } = {}): Promise<void> {
    // virDomainRebootFlagValues numbers the ways as virDomainShutdownFlagValues does.
    await this.call('virDomainReboot', this.handle, shutdownFlags(options.mode))
  }

  /** Presses the reset button (virDomainReset). */
  async reset(): Promise<void> {
    await this.call('virDomainReset', this.handle)
  }

  /** Stops its processors (virDomainSuspend). */
  async suspend(): Promise<void> {
    await this.call('virDomainSuspend', this.handle)
  }

  /** Lets its processors run again (virDomainResume). */
  async resume(): Promise<void> {
    await this.call('virDomainResume', this.handle)
  }

  /** Pulls the plug (virDomainDestroyFlags). `graceful`: fails rather than to kill a hypervisor that does not go. */
  async destroy(options: { graceful?: boolean } = {}): Promise<void> {
    await this.call('virDomainDestroyFlags', this.handle, options.graceful ? DomainDestroyFlags.GRACEFUL : 0)
  }

  /** Forgets its definition (virDomainUndefineFlags); a running one becomes transient. */
  async undefine(options: {
    managedSave?: boolean, snapshotsMetadata?: boolean, checkpointsMetadata?: boolean, nvram?: boolean, keepNvram?: boolean
  } = {}): Promise<void> {
    await this.call('virDomainUndefineFlags', this.handle,
      (options.managedSave ? DomainUndefineFlags.MANAGED_SAVE : 0)
      | (options.snapshotsMetadata ? DomainUndefineFlags.SNAPSHOTS_METADATA : 0)
      | (options.checkpointsMetadata ? DomainUndefineFlags.CHECKPOINTS_METADATA : 0)
      | (options.nvram ? DomainUndefineFlags.NVRAM : 0)
      | (options.keepNvram ? DomainUndefineFlags.KEEP_NVRAM : 0))
  }

  /** Gives it another name (virDomainRename). This object keeps the old one. */
  async rename(name: string): Promise<void> {
    await this.call('virDomainRename', this.handle, name)
  }

  // Saving. Lasting calls: each on a connection of its own.

  /** Saves its memory to a file on the host and stops it (virDomainSaveFlags). */
  async save(path: string, options: { xml?: string, bypassCache?: boolean, then?: 'running' | 'paused' } = {}): Promise<void> {
    await this.lasting(({ connection, handle }) =>
      connection.call('virDomainSaveFlags', handle, path, options.xml ?? null, saveFlags(options)))
  }

  /** Saves it where libvirt keeps such images; the next start goes on from there (virDomainManagedSave). */
  async managedSave(options: { bypassCache?: boolean, then?: 'running' | 'paused' } = {}): Promise<void> {
    await this.lasting(({ connection, handle }) => connection.call('virDomainManagedSave', handle, saveFlags(options)))
  }

  /** virDomainHasManagedSaveImage */
  async hasManagedSave(waiting?: Waiting): Promise<boolean> {
    return this.callWithin(waiting, 'virDomainHasManagedSaveImage', this.handle)
  }

  /** virDomainManagedSaveRemove */
  async removeManagedSave(): Promise<void> {
    await this.call('virDomainManagedSaveRemove', this.handle)
  }

  // What it is.

  /** Its definition, or how it runs (virDomainGetXMLDesc). */
  async xml(options: { inactive?: boolean, secure?: boolean, migratable?: boolean, updateCpu?: boolean } = {}, waiting?: Waiting): Promise<string> {
    return this.callWithin(waiting, 'virDomainGetXMLDesc', this.handle,
      (options.inactive ? DomainXMLFlags.INACTIVE : 0)
      | (options.secure ? DomainXMLFlags.SECURE : 0)
      | (options.migratable ? DomainXMLFlags.MIGRATABLE : 0)
      | (options.updateCpu ? DomainXMLFlags.UPDATE_CPU : 0))
  }

  /** virDomainGetInfo */
  async info(waiting?: Waiting): Promise<DomainInfo> {
    const info = await this.callWithin(waiting, 'virDomainGetInfo', this.handle)
    return {
      state: stateName(info.state),
      maxMemoryBytes: bytesOfKib(info.maxMem, 'maxMem'),
      memoryBytes: bytesOfKib(info.memory, 'memory'),
      vcpus: info.nrVirtCpu,
      cpuTimeNs: info.cpuTime,
    }
  }

  /** virDomainGetState */
  async state(waiting?: Waiting): Promise<DomainStateInfo> {
    const { state, reason } = await this.callWithin(waiting, 'virDomainGetState', this.handle)
    return { state: stateName(state), reason: reasonName(state, reason), stateCode: state, reasonCode: reason }
  }

  /** Statistics by libvirt's names (virDomainListGetStats). `stats` and `flags`: DomainStatsTypes, ConnectGetAllDomainStatsFlags. */
  async stats({ stats = 0, flags = 0 }: { stats?: number, flags?: number } = {}, waiting?: Waiting): Promise<Record<string, ParameterValue>> {
    const records = await this.callWithin(waiting, 'virDomainListGetStats', [this.handle], stats, flags)
    return toRecord(records[0]?.params ?? [])
  }

  /** virDomainIsActive */
  async isActive(waiting?: Waiting): Promise<boolean> {
    return this.callWithin(waiting, 'virDomainIsActive', this.handle)
  }

  /** Whether it has a definition that outlives it (virDomainIsPersistent). */
  async isPersistent(waiting?: Waiting): Promise<boolean> {
    return this.callWithin(waiting, 'virDomainIsPersistent', this.handle)
  }

  /** Whether it starts with the host (virDomainGetAutostart). */
  async autostart(waiting?: Waiting): Promise<boolean> {
    return await this.callWithin(waiting, 'virDomainGetAutostart', this.handle) !== 0
  }

  /** virDomainSetAutostart */
  async setAutostart(autostart: boolean): Promise<void> {
    await this.call('virDomainSetAutostart', this.handle, autostart ? 1 : 0)
  }

  /** Its title, its description, or the XML of an application under a namespace (virDomainGetMetadata). */
  async metadata(kind: 'title' | 'description' | { uri: string }, affects?: Affects): Promise<string> {
    const { type, uri } = metadataKind(kind)
    return this.call('virDomainGetMetadata', this.handle, type, uri, impact(affects))
  }

  /** virDomainSetMetadata; null removes it. An application's XML needs a prefix (`key`) with its namespace (`uri`). */
  async setMetadata(kind: 'title' | 'description' | { uri: string, key: string }, value: string | null, affects?: Affects): Promise<void> {
    const { type, uri } = metadataKind(kind)
    const key = typeof kind === 'string' ? null : kind.key
    await this.call('virDomainSetMetadata', this.handle, type, value, key, uri, impact(affects))
  }

  // Migration.

  /** Migrates it. See {@link DomainMigrateOptions}; the result can be watched, steered and awaited. */
  migrate(options: DomainMigrateOptions): Migration {
    return migrate(this, options)
  }

  // The way to libvirt for the facets.

  /** The same domain on another connection to the same host. Internal. */
  async on(connection: Connection): Promise<Domain> {
    return connection === this.connection ? this : connection.domain(this.uuid)
  }

  /** Makes a lasting call on a connection of its own. Internal. */
  async lasting<T>(make: (domain: Domain) => Promise<T>): Promise<T> {
    const lease = await this.connection.lease()
    let abandoned = false
    try {
      return await make(await this.on(lease.connection))
    } catch (error) {
      abandoned = error instanceof AbortError
      throw error
    } finally {
      await lease.release({ abandoned })
    }
  }

  /** Internal. */
  async call<N extends RemoteName>(name: N, ...args: Parameters<NativeFunctions[N]>): Promise<Awaited<ReturnType<NativeFunctions[N]>>> {
    return this.connection.call(name, ...args)
  }

  /** Internal. */
  async callWithin<N extends RemoteName>(
    waiting: Waiting | undefined, name: N, ...args: Parameters<NativeFunctions[N]>
  ): Promise<Awaited<ReturnType<NativeFunctions[N]>>> {
    return this.connection.callWithin(waiting, name, ...args)
  }
}

function saveFlags(options: { bypassCache?: boolean, then?: 'running' | 'paused' }): number {
  return (options.bypassCache ? DomainSaveRestoreFlags.BYPASS_CACHE : 0)
    | (options.then === 'running' ? DomainSaveRestoreFlags.RUNNING : 0)
    | (options.then === 'paused' ? DomainSaveRestoreFlags.PAUSED : 0)
}

function metadataKind(kind: 'title' | 'description' | { uri: string }): { type: number, uri: string | null } {
  if (kind === 'title') return { type: DomainMetadataType.TITLE, uri: null }
  if (kind === 'description') return { type: DomainMetadataType.DESCRIPTION, uri: null }
  if (typeof kind?.uri !== 'string') throw new TypeError('metadata: what is asked for must be \'title\', \'description\' or { uri }')
  return { type: DomainMetadataType.ELEMENT, uri: kind.uri }
}
