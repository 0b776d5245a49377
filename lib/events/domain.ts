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
export interface DeviceData { alias: string | null }

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
export interface IoErrorReasonData extends IoErrorData { reason: string | null }

/** One end of a graphical connection. */
export interface GraphicsAddressData {
  /** 'ipv4', 'ipv6' or 'unix'. */
  family: string
  node: string | null
  service: string | null
}

/** A client of the guest's graphical console came or went. */
export interface GraphicsData {
  /** 'connect', 'initialize' (it has proved who it is) or 'disconnect'. */
  phase: string
  local: GraphicsAddressData
  remote: GraphicsAddressData
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
  oldPath: string | null
  newPath: string | null
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
export interface PmData { reasonCode: number }

/** The guest has another amount of memory, as its balloon says. */
export interface BalloonChangeData {
  /** Null from 8 PiB on: see `memoryKib`. */
  memoryBytes: number | null
  memoryKib: bigint
}

/** Settings or figures by libvirt's names, as the getters have them. */
export interface ParametersData { parameters: TypedParameter[] }

/** The guest's agent, or (`channelLifecycle`) whoever is at the other end of a channel, came or went. */
export interface AgentLifecycleData {
  /** 'connected' or 'disconnected'. */
  state: string
  /** 'domainStarted', 'channel' or 'unknown'. */
  reason: string
}

/** The same, of one channel. */
export interface ChannelLifecycleData extends AgentLifecycleData { channel: string | null }

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
  sizeKib: bigint
}

/** A network card has another hardware address. */
export interface NicMacChangeData extends DeviceData { oldMac: string | null, newMac: string | null }

/** The guest gave up a processor. */
export interface VcpuRemovedData { vcpu: number }

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
  lifecycle: event('LIFECYCLE', domainLifecycle),
  reboot: event('REBOOT', nothing),
  rtcChange: event('RTC_CHANGE', (offset): RtcChangeData => ({ utcOffsetSeconds: numberOrNull(offset) })),
  watchdog: event('WATCHDOG', (action): WatchdogData => ({ action: watchdogAction(action) })),
  ioError: event('IO_ERROR', (path, alias, action): IoErrorData => ({ path, alias, action: ioErrorAction(action) })),
  graphics: event('GRAPHICS', (phase, local, remote, authScheme, subject): GraphicsData =>
    ({ phase: graphicsPhase(phase), local: addressData(local), remote: addressData(remote), authScheme, subject })),
  ioErrorReason: event('IO_ERROR_REASON', (path, alias, action, reason): IoErrorReasonData => ({ path, alias, action: ioErrorAction(action), reason })),
  controlError: event('CONTROL_ERROR', nothing),
  blockJob: event('BLOCK_JOB', blockJob),
  diskChange: event('DISK_CHANGE', (oldPath, newPath, alias, reason): DiskChangeData => ({ oldPath, newPath, alias, reason: diskChangeReason(reason) })),
  trayChange: event('TRAY_CHANGE', (alias, reason): TrayChangeData => ({ alias, reason: trayChangeReason(reason) })),
  pmWakeup: event('PMWAKEUP', pm),
  pmSuspend: event('PMSUSPEND', pm),
  balloonChange: event('BALLOON_CHANGE', (kib): BalloonChangeData => withJson({ memoryBytes: bytesOfKib(kib), memoryKib: kib })),
  pmSuspendDisk: event('PMSUSPEND_DISK', pm),
  deviceRemoved: event('DEVICE_REMOVED', device),
  blockJob2: event('BLOCK_JOB_2', blockJob),
  tunable: event('TUNABLE', parameters),
  agentLifecycle: event('AGENT_LIFECYCLE', (state, reason): AgentLifecycleData => ({ state: agentState(state), reason: agentReason(reason) })),
  deviceAdded: event('DEVICE_ADDED', device),
  migrationIteration: event('MIGRATION_ITERATION', (iteration): MigrationIterationData => ({ iteration })),
  jobCompleted: event('JOB_COMPLETED', parameters),
  deviceRemovalFailed: event('DEVICE_REMOVAL_FAILED', device),
  metadataChange: event('METADATA_CHANGE', (type, uri): MetadataChangeData => ({ type: metadataType(type), uri })),
  blockThreshold: event('BLOCK_THRESHOLD', (disk, path, threshold, excess): BlockThresholdData =>
    ({ disk, path, thresholdBytes: numberOrNull(threshold), excessBytes: numberOrNull(excess) })),
  memoryFailure: event('MEMORY_FAILURE', (recipient, action, flags): MemoryFailureData => ({
    recipient: failureRecipient(recipient),
    action: failureAction(action),
    actionRequired: (flags & DomainMemoryFailureFlags.ACTION_REQUIRED) !== 0,
    recursive: (flags & DomainMemoryFailureFlags.RECURSIVE) !== 0,
    flags,
  })),
  memoryDeviceSizeChange: event('MEMORY_DEVICE_SIZE_CHANGE', (alias, kib): MemoryDeviceSizeData =>
    withJson({ alias, sizeBytes: bytesOfKib(kib), sizeKib: kib })),
  nicMacChange: event('NIC_MAC_CHANGE', (alias, oldMac, newMac): NicMacChangeData => ({ alias, oldMac, newMac })),
  vcpuRemoved: event('VCPU_REMOVED', (vcpu): VcpuRemovedData => ({ vcpu })),
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
