import type { DomainEventCallback, DomainEventCallbacks, DomainEventGraphicsAddress, DomainHandle, TypedParameter } from '../../types/native'
import { call } from '../call'
import { DomainMetadataType } from '../constants/domain'
import { DomainBlockJobType } from '../constants/domain-block'
import {
  ConnectDomainEventAgentLifecycleReason, ConnectDomainEventAgentLifecycleState, ConnectDomainEventBlockJobStatus,
  ConnectDomainEventChannelLifecycleReason, ConnectDomainEventChannelLifecycleState, ConnectDomainEventDiskChangeReason,
  DomainEventGraphicsAddressType, DomainEventGraphicsPhase, DomainEventID, DomainEventIOErrorAction, DomainEventTrayChangeReason,
  DomainEventWatchdogAction, DomainMemoryFailureActionType, DomainMemoryFailureFlags, DomainMemoryFailureRecipientType,
} from '../constants/domain-events'
import { withJson } from '../data'
import { namesOf } from '../names'
import { bytesOfKib, numberOrNull } from '../numbers'
import { domainLifecycle } from './domain-life'
import { family, type DataOf, type Said } from './kind'

/** A device of a domain's, by its alias in the domain's XML. */
export interface DeviceData {
  /** The alias. */
  alias: string | null
}

/** The guest's clock has another distance from UTC. */
export interface RtcChangeData {
  /** Null when it is too large for a number. */
  utcOffsetSeconds: number | null
}

/** The guest's watchdog has fired. */
export interface WatchdogData {
  /** The hypervisor's reaction: 'none', 'pause', 'reset', 'poweroff', 'shutdown', 'debug', 'injectnmi'. */
  action: string
}

/** A disk could not be read or written. */
export interface IoErrorData {
  /** The image on the host. */
  path: string | null
  /** The disk's alias. */
  alias: string | null
  /** The hypervisor's reaction: 'none', 'pause' or 'report' (to the guest). */
  action: string
}

/** The same, and why: 'enospc', 'eio', 'eother', or empty when it is not known. */
export interface IoErrorReasonData extends IoErrorData {
  /** Why. */
  reason: string | null
}

/** One end of a graphical connection. */
export interface GraphicsAddressData {
  /** 'ipv4', 'ipv6' or 'unix'. */
  family: string
  /** The address; for 'unix' the path of the socket. */
  node: string | null
  /** The port; null for 'unix'. */
  service: string | null
}

/** A client of the guest's graphical console came or went. */
export interface GraphicsData {
  /** 'connect', 'initialize' (it has proved who it is) or 'disconnect'. */
  phase: string
  /** The host's end. */
  local: GraphicsAddressData
  /** The client's end. */
  remote: GraphicsAddressData
  /** How the client proves who it is: 'none', 'vnc', 'sasl', ... */
  authScheme: string | null
  /** The client's identity, as far as it has said. */
  subject: { type: string | null, name: string | null }[]
}

/** A block job ended, or is ready for its end. */
export interface BlockJobData {
  /** 'blockJob': the path of the image. 'blockJob2': the disk's target, for example 'vda', which no job changes. */
  disk: string | null
  /** 'pull', 'copy', 'commit', 'activeCommit', 'backup'. */
  type: string
  /** 'completed', 'failed', 'canceled', or 'ready' (a copy or an active commit can be pivoted). */
  status: string
}

/** A disk's medium was changed or taken away, because it was missing as the domain started. */
export interface DiskChangeData {
  /** The image that the disk had. */
  oldPath: string | null
  /** The image that it has now; null when it was taken away. */
  newPath: string | null
  /** The disk's alias. */
  alias: string | null
  /** 'changeMissingOnStart', 'dropMissingOnStart'. */
  reason: string
}

/** The tray of a removable drive moved. */
export interface TrayChangeData extends DeviceData {
  /** 'open' or 'close'. */
  reason: string
}

/** The guest went to sleep or woke up. libvirt has no reasons yet: the code is 0. */
export interface PmData {
  /** libvirt's number of the reason. */
  reasonCode: number
}

/** The guest has another amount of memory, as its balloon says. */
export interface BalloonChangeData {
  /** Null from 8 PiB on: see `memoryKib`. */
  memoryBytes: number | null
  /** The memory that it has now, as libvirt counts it. */
  memoryKib: bigint
}

/** Settings or figures by libvirt's names, as the getters have them. */
export interface ParametersData {
  /** Each with its field, type and value. */
  parameters: TypedParameter[]
}

/** The guest's agent, or (`channelLifecycle`) whoever is at the other end of a channel, came or went. */
export interface AgentLifecycleData {
  /** 'connected' or 'disconnected'. */
  state: string
  /** 'domainStarted', 'channel' or 'unknown'. */
  reason: string
}

/** The same, of one channel. */
export interface ChannelLifecycleData extends AgentLifecycleData {
  /** The name of the channel's target. */
  channel: string | null
}

/** QEMU begins a pass over the memory. */
export interface MigrationIterationData {
  /** QEMU's count. It can carry an offset from an earlier migration of the same QEMU process. */
  iteration: number
}

/** The title, the description or an application's metadata changed. */
export interface MetadataChangeData {
  /** 'title', 'description' or 'element'. */
  type: string
  /** The application's namespace; null for the others. */
  uri: string | null
}

/** A disk was written to beyond the threshold that virDomainSetBlockThreshold set; it is gone with this event. */
export interface BlockThresholdData {
  /** For example 'vda', or 'vda[1]' for an image of its backing chain. */
  disk: string | null
  /** The image on the host. */
  path: string | null
  /** Null when it is too large for a number. */
  thresholdBytes: number | null
  /** By how much. Null when it is too large for a number. */
  excessBytes: number | null
}

/** The host has found memory to be broken. */
export interface MemoryFailureData {
  /** Whose it is: 'hypervisor' or 'guest'. */
  recipient: string
  /** 'ignore', 'inject' (the guest was told), 'fatal' or 'reset'. */
  action: string
  /** The guest must do something at once. */
  actionRequired: boolean
  /** It happened while an earlier one was dealt with. */
  recursive: boolean
  /** All DomainMemoryFailureFlags. */
  flags: number
}

/** A memory device has another size, because the guest took up what was asked of it. */
export interface MemoryDeviceSizeData extends DeviceData {
  /** Null from 8 PiB on: see `sizeKib`. */
  sizeBytes: number | null
  /** The same, as libvirt counts it. */
  sizeKib: bigint
}

/** A network card has another hardware address. */
export interface NicMacChangeData extends DeviceData {
  /** The address that it had. */
  oldMac: string | null
  /** The address that it has now. */
  newMac: string | null
}

/** The guest gave up a processor. */
export interface VcpuRemovedData {
  /** Which one, from 0. */
  vcpu: number
}

const watchdogAction = namesOf(DomainEventWatchdogAction)
const ioErrorAction = namesOf(DomainEventIOErrorAction)
const graphicsPhase = namesOf(DomainEventGraphicsPhase)
const addressFamily = namesOf(DomainEventGraphicsAddressType)
const blockJobType = namesOf(DomainBlockJobType)
const blockJobStatus = namesOf(ConnectDomainEventBlockJobStatus)
const diskChangeReason = namesOf(ConnectDomainEventDiskChangeReason)
const trayChangeReason = namesOf(DomainEventTrayChangeReason)
const agentState = namesOf(ConnectDomainEventAgentLifecycleState)
const agentReason = namesOf(ConnectDomainEventAgentLifecycleReason)
const channelState = namesOf(ConnectDomainEventChannelLifecycleState)
const channelReason = namesOf(ConnectDomainEventChannelLifecycleReason)
const metadataType = namesOf(DomainMetadataType)
const failureRecipient = namesOf(DomainMemoryFailureRecipientType)
const failureAction = namesOf(DomainMemoryFailureActionType)

const addressData = ({ family: code, node, service }: DomainEventGraphicsAddress): GraphicsAddressData => ({ family: addressFamily(code), node, service })
const nothing = (): object => ({})
const device = (alias: string | null): DeviceData => ({ alias })
const blockJob = (disk: string | null, type: number, status: number): BlockJobData => ({ disk, type: blockJobType(type), status: blockJobStatus(status) })
const pm = (reasonCode: number): PmData => ({ reasonCode })
const parameters = (given: TypedParameter[]): ParametersData => ({ parameters: withJson(given) })

type Key = keyof typeof DomainEventID

function event<K extends Key, D extends object>(key: K, data: (...said: Said<DomainEventCallbacks[`VIR_DOMAIN_EVENT_ID_${K}`]>) => D) {
  return { id: DomainEventID[key], data }
}

const table = {
  /** It was defined or undefined, started or stopped, suspended or resumed, or crashed. */
  lifecycle: event('LIFECYCLE', domainLifecycle),
  /** The guest restarted itself. */
  reboot: event('REBOOT', nothing),
  /** The guest set its clock. */
  rtcChange: event('RTC_CHANGE', (offset): RtcChangeData => ({ utcOffsetSeconds: numberOrNull(offset) })),
  /** The guest's watchdog fired. */
  watchdog: event('WATCHDOG', (action): WatchdogData => ({ action: watchdogAction(action) })),
  /** A disk could not be read or written. */
  ioError: event('IO_ERROR', (path, alias, action): IoErrorData => ({ path, alias, action: ioErrorAction(action) })),
  /** A client of the graphical console came or went. */
  graphics: event('GRAPHICS', (phase, local, remote, authScheme, subject): GraphicsData =>
    ({ phase: graphicsPhase(phase), local: addressData(local), remote: addressData(remote), authScheme, subject })),
  /** A disk could not be read or written, and why. */
  ioErrorReason: event('IO_ERROR_REASON', (path, alias, action, reason): IoErrorReasonData => ({ path, alias, action: ioErrorAction(action), reason })),
  /** The hypervisor's control connection failed. */
  controlError: event('CONTROL_ERROR', nothing),
  /** A block job ended, or is ready for its end: by the path of the image. */
  blockJob: event('BLOCK_JOB', blockJob),
  /** A disk's medium was changed or taken away, because it was missing as the domain started. */
  diskChange: event('DISK_CHANGE', (oldPath, newPath, alias, reason): DiskChangeData => ({ oldPath, newPath, alias, reason: diskChangeReason(reason) })),
  /** The tray of a removable drive moved. */
  trayChange: event('TRAY_CHANGE', (alias, reason): TrayChangeData => ({ alias, reason: trayChangeReason(reason) })),
  /** The guest woke up. */
  pmWakeup: event('PMWAKEUP', pm),
  /** The guest went to sleep in memory. */
  pmSuspend: event('PMSUSPEND', pm),
  /** The guest has another amount of memory. */
  balloonChange: event('BALLOON_CHANGE', (kib): BalloonChangeData => withJson({ memoryBytes: bytesOfKib(kib), memoryKib: kib })),
  /** The guest went to sleep on a disk. */
  pmSuspendDisk: event('PMSUSPEND_DISK', pm),
  /** The guest has let go of a device. */
  deviceRemoved: event('DEVICE_REMOVED', device),
  /** A block job ended, or is ready for its end: by the disk's target. */
  blockJob2: event('BLOCK_JOB_2', blockJob),
  /** A setting of `tuning` or of a disk's limits was changed. */
  tunable: event('TUNABLE', parameters),
  /** The guest's agent came or went. */
  agentLifecycle: event('AGENT_LIFECYCLE', (state, reason): AgentLifecycleData => ({ state: agentState(state), reason: agentReason(reason) })),
  /** A device was attached. */
  deviceAdded: event('DEVICE_ADDED', device),
  /** QEMU begins a pass over the memory of a migration. */
  migrationIteration: event('MIGRATION_ITERATION', (iteration): MigrationIterationData => ({ iteration })),
  /** A job succeeded, and these are its statistics. Never sent when one failed. */
  jobCompleted: event('JOB_COMPLETED', parameters),
  /** The guest refused to let go of a device. */
  deviceRemovalFailed: event('DEVICE_REMOVAL_FAILED', device),
  /** The title, the description or an application's metadata changed. */
  metadataChange: event('METADATA_CHANGE', (type, uri): MetadataChangeData => ({ type: metadataType(type), uri })),
  /** A disk was written to beyond the threshold that was set. */
  blockThreshold: event('BLOCK_THRESHOLD', (disk, path, threshold, excess): BlockThresholdData =>
    ({ disk, path, thresholdBytes: numberOrNull(threshold), excessBytes: numberOrNull(excess) })),
  /** The host has found memory of the guest's to be broken. */
  memoryFailure: event('MEMORY_FAILURE', (recipient, action, flags): MemoryFailureData => ({
    recipient: failureRecipient(recipient),
    action: failureAction(action),
    actionRequired: (flags & DomainMemoryFailureFlags.ACTION_REQUIRED) !== 0,
    recursive: (flags & DomainMemoryFailureFlags.RECURSIVE) !== 0,
    flags,
  })),
  /** A memory device has another size. */
  memoryDeviceSizeChange: event('MEMORY_DEVICE_SIZE_CHANGE', (alias, kib): MemoryDeviceSizeData =>
    withJson({ alias, sizeBytes: bytesOfKib(kib), sizeKib: kib })),
  /** A network card has another hardware address. */
  nicMacChange: event('NIC_MAC_CHANGE', (alias, oldMac, newMac): NicMacChangeData => ({ alias, oldMac, newMac })),
  /** The guest gave up a virtual processor. */
  vcpuRemoved: event('VCPU_REMOVED', (vcpu): VcpuRemovedData => ({ vcpu })),
  /** Whoever is at the other end of a channel came or went. */
  channelLifecycle: event('CHANNEL_LIFECYCLE', (channel, state, reason): ChannelLifecycleData =>
    ({ channel, state: channelState(state), reason: channelReason(reason) })),
}

/** The payload of each event of a domain, by its name. */
export interface DomainEventData extends DataOf<typeof table> {}

/** The events of domains (virDomainEventID), by name. */
export const domainEvents = family<DomainHandle, typeof table>('domain', {
  register: (port, domain, id, callback: DomainEventCallback) => port.call('virConnectDomainEventRegisterAny', port.handle, domain, id, callback),
  deregister: (handle, id) => call('virConnectDomainEventDeregisterAny', handle, id),
  free: (domain) => call('virDomainFree', domain),
}, table)
