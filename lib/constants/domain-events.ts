// Written by tools/constants.mjs from api/libvirt.json (libvirt 12.8.0): run `npm run constants`, do not edit.

/** virConnectDomainEventAgentLifecycleReason, since libvirt 1.2.11. */
export const ConnectDomainEventAgentLifecycleReason = Object.freeze({
  /** VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN, since libvirt 1.2.11. */
  UNKNOWN: 0,
  /** VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED, since libvirt 1.2.11. */
  DOMAIN_STARTED: 1,
  /** VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL, since libvirt 1.2.11. */
  CHANNEL: 2,
} as const)
/** A value of {@link ConnectDomainEventAgentLifecycleReason}. */
export type ConnectDomainEventAgentLifecycleReason = (typeof ConnectDomainEventAgentLifecycleReason)[keyof typeof ConnectDomainEventAgentLifecycleReason]

/** virConnectDomainEventAgentLifecycleState, since libvirt 1.2.11. */
export const ConnectDomainEventAgentLifecycleState = Object.freeze({
  /** VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED, since libvirt 1.2.11. */
  CONNECTED: 1,
  /** VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED, since libvirt 1.2.11. */
  DISCONNECTED: 2,
} as const)
/** A value of {@link ConnectDomainEventAgentLifecycleState}. */
export type ConnectDomainEventAgentLifecycleState = (typeof ConnectDomainEventAgentLifecycleState)[keyof typeof ConnectDomainEventAgentLifecycleState]

/** virConnectDomainEventChannelLifecycleReason, since libvirt 12.4.0. */
export const ConnectDomainEventChannelLifecycleReason = Object.freeze({
  /** VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_UNKNOWN, since libvirt 12.4.0. */
  UNKNOWN: 0,
  /** VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_DOMAIN_STARTED, since libvirt 12.4.0. */
  DOMAIN_STARTED: 1,
  /** VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_REASON_CHANNEL, since libvirt 12.4.0. */
  CHANNEL: 2,
} as const)
/** A value of {@link ConnectDomainEventChannelLifecycleReason}. */
export type ConnectDomainEventChannelLifecycleReason = (typeof ConnectDomainEventChannelLifecycleReason)[keyof typeof ConnectDomainEventChannelLifecycleReason]

/** virConnectDomainEventChannelLifecycleState, since libvirt 12.4.0. */
export const ConnectDomainEventChannelLifecycleState = Object.freeze({
  /** VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_CONNECTED, since libvirt 12.4.0. */
  CONNECTED: 1,
  /** VIR_CONNECT_DOMAIN_EVENT_CHANNEL_LIFECYCLE_STATE_DISCONNECTED, since libvirt 12.4.0. */
  DISCONNECTED: 2,
} as const)
/** A value of {@link ConnectDomainEventChannelLifecycleState}. */
export type ConnectDomainEventChannelLifecycleState = (typeof ConnectDomainEventChannelLifecycleState)[keyof typeof ConnectDomainEventChannelLifecycleState]

/** virConnectDomainEventBlockJobStatus, since libvirt 0.9.4. */
export const ConnectDomainEventBlockJobStatus = Object.freeze({
  /** VIR_DOMAIN_BLOCK_JOB_COMPLETED, since libvirt 0.9.4. */
  COMPLETED: 0,
  /** VIR_DOMAIN_BLOCK_JOB_FAILED, since libvirt 0.9.4. */
  FAILED: 1,
  /** VIR_DOMAIN_BLOCK_JOB_CANCELED, since libvirt 0.9.12. */
  CANCELED: 2,
  /** VIR_DOMAIN_BLOCK_JOB_READY, since libvirt 1.0.0. */
  READY: 3,
} as const)
/** A value of {@link ConnectDomainEventBlockJobStatus}. */
export type ConnectDomainEventBlockJobStatus = (typeof ConnectDomainEventBlockJobStatus)[keyof typeof ConnectDomainEventBlockJobStatus]

/** virDomainEventType, since libvirt 0.5.0. */
export const DomainEventType = Object.freeze({
  /** VIR_DOMAIN_EVENT_DEFINED, since libvirt 0.5.0. */
  DEFINED: 0,
  /** VIR_DOMAIN_EVENT_UNDEFINED, since libvirt 0.5.0. */
  UNDEFINED: 1,
  /** VIR_DOMAIN_EVENT_STARTED, since libvirt 0.5.0. */
  STARTED: 2,
  /** VIR_DOMAIN_EVENT_SUSPENDED, since libvirt 0.5.0. */
  SUSPENDED: 3,
  /** VIR_DOMAIN_EVENT_RESUMED, since libvirt 0.5.0. */
  RESUMED: 4,
  /** VIR_DOMAIN_EVENT_STOPPED, since libvirt 0.5.0. */
  STOPPED: 5,
  /** VIR_DOMAIN_EVENT_SHUTDOWN, since libvirt 0.9.8. */
  SHUTDOWN: 6,
  /** VIR_DOMAIN_EVENT_PMSUSPENDED, since libvirt 0.10.2. */
  PMSUSPENDED: 7,
  /** VIR_DOMAIN_EVENT_CRASHED, since libvirt 1.1.1. */
  CRASHED: 8,
} as const)
/** A value of {@link DomainEventType}. */
export type DomainEventType = (typeof DomainEventType)[keyof typeof DomainEventType]

/** virDomainEventCrashedDetailType, since libvirt 1.1.1. */
export const DomainEventCrashedDetailType = Object.freeze({
  /** VIR_DOMAIN_EVENT_CRASHED_PANICKED, since libvirt 1.1.1. */
  PANICKED: 0,
  /** VIR_DOMAIN_EVENT_CRASHED_CRASHLOADED, since libvirt 6.1.0. */
  CRASHLOADED: 1,
} as const)
/** A value of {@link DomainEventCrashedDetailType}. */
export type DomainEventCrashedDetailType = (typeof DomainEventCrashedDetailType)[keyof typeof DomainEventCrashedDetailType]

/** virDomainEventDefinedDetailType, since libvirt 0.5.0. */
export const DomainEventDefinedDetailType = Object.freeze({
  /** VIR_DOMAIN_EVENT_DEFINED_ADDED, since libvirt 0.5.0. */
  ADDED: 0,
  /** VIR_DOMAIN_EVENT_DEFINED_UPDATED, since libvirt 0.5.0. */
  UPDATED: 1,
  /** VIR_DOMAIN_EVENT_DEFINED_RENAMED, since libvirt 1.2.19. */
  RENAMED: 2,
  /** VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT, since libvirt 1.3.3. */
  FROM_SNAPSHOT: 3,
} as const)
/** A value of {@link DomainEventDefinedDetailType}. */
export type DomainEventDefinedDetailType = (typeof DomainEventDefinedDetailType)[keyof typeof DomainEventDefinedDetailType]

/** virConnectDomainEventDiskChangeReason, since libvirt 0.9.7. */
export const ConnectDomainEventDiskChangeReason = Object.freeze({
  /** VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START, since libvirt 0.9.7. */
  CHANGE_MISSING_ON_START: 0,
  /** VIR_DOMAIN_EVENT_DISK_DROP_MISSING_ON_START, since libvirt 1.1.2. */
  DROP_MISSING_ON_START: 1,
} as const)
/** A value of {@link ConnectDomainEventDiskChangeReason}. */
export type ConnectDomainEventDiskChangeReason = (typeof ConnectDomainEventDiskChangeReason)[keyof typeof ConnectDomainEventDiskChangeReason]

/** virDomainEventGraphicsAddressType, since libvirt 0.8.0. */
export const DomainEventGraphicsAddressType = Object.freeze({
  /** VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4, since libvirt 0.8.0. */
  IPV4: 0,
  /** VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6, since libvirt 0.8.0. */
  IPV6: 1,
  /** VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX, since libvirt 0.9.7. */
  UNIX: 2,
} as const)
/** A value of {@link DomainEventGraphicsAddressType}. */
export type DomainEventGraphicsAddressType = (typeof DomainEventGraphicsAddressType)[keyof typeof DomainEventGraphicsAddressType]

/** virDomainEventGraphicsPhase, since libvirt 0.8.0. */
export const DomainEventGraphicsPhase = Object.freeze({
  /** VIR_DOMAIN_EVENT_GRAPHICS_CONNECT, since libvirt 0.8.0. */
  CONNECT: 0,
  /** VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE, since libvirt 0.8.0. */
  INITIALIZE: 1,
  /** VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT, since libvirt 0.8.0. */
  DISCONNECT: 2,
} as const)
/** A value of {@link DomainEventGraphicsPhase}. */
export type DomainEventGraphicsPhase = (typeof DomainEventGraphicsPhase)[keyof typeof DomainEventGraphicsPhase]

/** virDomainEventID, since libvirt 0.8.0. */
export const DomainEventID = Object.freeze({
  /** VIR_DOMAIN_EVENT_ID_LIFECYCLE, since libvirt 0.8.0. */
  LIFECYCLE: 0,
  /** VIR_DOMAIN_EVENT_ID_REBOOT, since libvirt 0.8.0. */
  REBOOT: 1,
  /** VIR_DOMAIN_EVENT_ID_RTC_CHANGE, since libvirt 0.8.0. */
  RTC_CHANGE: 2,
  /** VIR_DOMAIN_EVENT_ID_WATCHDOG, since libvirt 0.8.0. */
  WATCHDOG: 3,
  /** VIR_DOMAIN_EVENT_ID_IO_ERROR, since libvirt 0.8.0. */
  IO_ERROR: 4,
  /** VIR_DOMAIN_EVENT_ID_GRAPHICS, since libvirt 0.8.0. */
  GRAPHICS: 5,
  /** VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON, since libvirt 0.8.1. */
  IO_ERROR_REASON: 6,
  /** VIR_DOMAIN_EVENT_ID_CONTROL_ERROR, since libvirt 0.9.2. */
  CONTROL_ERROR: 7,
  /** VIR_DOMAIN_EVENT_ID_BLOCK_JOB, since libvirt 0.9.4. */
  BLOCK_JOB: 8,
  /** VIR_DOMAIN_EVENT_ID_DISK_CHANGE, since libvirt 0.9.7. */
  DISK_CHANGE: 9,
  /** VIR_DOMAIN_EVENT_ID_TRAY_CHANGE, since libvirt 0.9.11. */
  TRAY_CHANGE: 10,
  /** VIR_DOMAIN_EVENT_ID_PMWAKEUP, since libvirt 0.9.11. */
  PMWAKEUP: 11,
  /** VIR_DOMAIN_EVENT_ID_PMSUSPEND, since libvirt 0.9.11. */
  PMSUSPEND: 12,
  /** VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE, since libvirt 0.10.0. */
  BALLOON_CHANGE: 13,
  /** VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK, since libvirt 1.0.0. */
  PMSUSPEND_DISK: 14,
  /** VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED, since libvirt 1.1.1. */
  DEVICE_REMOVED: 15,
  /** VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2, since libvirt 1.2.6. */
  BLOCK_JOB_2: 16,
  /** VIR_DOMAIN_EVENT_ID_TUNABLE, since libvirt 1.2.9. */
  TUNABLE: 17,
  /** VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE, since libvirt 1.2.11. */
  AGENT_LIFECYCLE: 18,
  /** VIR_DOMAIN_EVENT_ID_DEVICE_ADDED, since libvirt 1.2.15. */
  DEVICE_ADDED: 19,
  /** VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION, since libvirt 1.3.2. */
  MIGRATION_ITERATION: 20,
  /** VIR_DOMAIN_EVENT_ID_JOB_COMPLETED, since libvirt 1.3.3. */
  JOB_COMPLETED: 21,
  /** VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED, since libvirt 1.3.4. */
  DEVICE_REMOVAL_FAILED: 22,
  /** VIR_DOMAIN_EVENT_ID_METADATA_CHANGE, since libvirt 3.0.0. */
  METADATA_CHANGE: 23,
  /** VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD, since libvirt 3.2.0. */
  BLOCK_THRESHOLD: 24,
  /** VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE, since libvirt 6.9.0. */
  MEMORY_FAILURE: 25,
  /** VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE, since libvirt 7.9.0. */
  MEMORY_DEVICE_SIZE_CHANGE: 26,
  /** VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE, since libvirt 11.2.0. */
  NIC_MAC_CHANGE: 27,
  /** VIR_DOMAIN_EVENT_ID_VCPU_REMOVED, since libvirt 12.4.0. */
  VCPU_REMOVED: 28,
  /** VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE, since libvirt 12.4.0. */
  CHANNEL_LIFECYCLE: 29,
} as const)
/** A value of {@link DomainEventID}. */
export type DomainEventID = (typeof DomainEventID)[keyof typeof DomainEventID]

/** virDomainEventIOErrorAction, since libvirt 0.8.0. */
export const DomainEventIOErrorAction = Object.freeze({
  /** VIR_DOMAIN_EVENT_IO_ERROR_NONE, since libvirt 0.8.0. */
  NONE: 0,
  /** VIR_DOMAIN_EVENT_IO_ERROR_PAUSE, since libvirt 0.8.0. */
  PAUSE: 1,
  /** VIR_DOMAIN_EVENT_IO_ERROR_REPORT, since libvirt 0.8.0. */
  REPORT: 2,
} as const)
/** A value of {@link DomainEventIOErrorAction}. */
export type DomainEventIOErrorAction = (typeof DomainEventIOErrorAction)[keyof typeof DomainEventIOErrorAction]

/** virDomainMemoryFailureActionType, since libvirt 6.9.0. */
export const DomainMemoryFailureActionType = Object.freeze({
  /** VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE, since libvirt 6.9.0. */
  IGNORE: 0,
  /** VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT, since libvirt 6.9.0. */
  INJECT: 1,
  /** VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL, since libvirt 6.9.0. */
  FATAL: 2,
  /** VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET, since libvirt 6.9.0. */
  RESET: 3,
} as const)
/** A value of {@link DomainMemoryFailureActionType}. */
export type DomainMemoryFailureActionType = (typeof DomainMemoryFailureActionType)[keyof typeof DomainMemoryFailureActionType]

/** virDomainMemoryFailureRecipientType, since libvirt 6.9.0. */
export const DomainMemoryFailureRecipientType = Object.freeze({
  /** VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR, since libvirt 6.9.0. */
  HYPERVISOR: 0,
  /** VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST, since libvirt 6.9.0. */
  GUEST: 1,
} as const)
/** A value of {@link DomainMemoryFailureRecipientType}. */
export type DomainMemoryFailureRecipientType = (typeof DomainMemoryFailureRecipientType)[keyof typeof DomainMemoryFailureRecipientType]

/** virDomainEventPMSuspendedDetailType, since libvirt 0.10.2. */
export const DomainEventPMSuspendedDetailType = Object.freeze({
  /** VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY, since libvirt 0.10.2. */
  MEMORY: 0,
  /** VIR_DOMAIN_EVENT_PMSUSPENDED_DISK, since libvirt 1.0.0. */
  DISK: 1,
} as const)
/** A value of {@link DomainEventPMSuspendedDetailType}. */
export type DomainEventPMSuspendedDetailType = (typeof DomainEventPMSuspendedDetailType)[keyof typeof DomainEventPMSuspendedDetailType]

/** virDomainEventResumedDetailType, since libvirt 0.5.0. */
export const DomainEventResumedDetailType = Object.freeze({
  /** VIR_DOMAIN_EVENT_RESUMED_UNPAUSED, since libvirt 0.5.0. */
  UNPAUSED: 0,
  /** VIR_DOMAIN_EVENT_RESUMED_MIGRATED, since libvirt 0.5.0. */
  MIGRATED: 1,
  /** VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT, since libvirt 0.9.5. */
  FROM_SNAPSHOT: 2,
  /** VIR_DOMAIN_EVENT_RESUMED_POSTCOPY, since libvirt 1.3.3. */
  POSTCOPY: 3,
  /** VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED, since libvirt 8.5.0. */
  POSTCOPY_FAILED: 4,
} as const)
/** A value of {@link DomainEventResumedDetailType}. */
export type DomainEventResumedDetailType = (typeof DomainEventResumedDetailType)[keyof typeof DomainEventResumedDetailType]

/** virDomainEventShutdownDetailType, since libvirt 0.9.8. */
export const DomainEventShutdownDetailType = Object.freeze({
  /** VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED, since libvirt 0.9.8. */
  FINISHED: 0,
  /** VIR_DOMAIN_EVENT_SHUTDOWN_GUEST, since libvirt 3.4.0. */
  GUEST: 1,
  /** VIR_DOMAIN_EVENT_SHUTDOWN_HOST, since libvirt 3.4.0. */
  HOST: 2,
} as const)
/** A value of {@link DomainEventShutdownDetailType}. */
export type DomainEventShutdownDetailType = (typeof DomainEventShutdownDetailType)[keyof typeof DomainEventShutdownDetailType]

/** virDomainEventStartedDetailType, since libvirt 0.5.0. */
export const DomainEventStartedDetailType = Object.freeze({
  /** VIR_DOMAIN_EVENT_STARTED_BOOTED, since libvirt 0.5.0. */
  BOOTED: 0,
  /** VIR_DOMAIN_EVENT_STARTED_MIGRATED, since libvirt 0.5.0. */
  MIGRATED: 1,
  /** VIR_DOMAIN_EVENT_STARTED_RESTORED, since libvirt 0.5.0. */
  RESTORED: 2,
  /** VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT, since libvirt 0.8.0. */
  FROM_SNAPSHOT: 3,
  /** VIR_DOMAIN_EVENT_STARTED_WAKEUP, since libvirt 0.9.11. */
  WAKEUP: 4,
  /** VIR_DOMAIN_EVENT_STARTED_RECREATED, since libvirt 11.6.0. */
  RECREATED: 5,
} as const)
/** A value of {@link DomainEventStartedDetailType}. */
export type DomainEventStartedDetailType = (typeof DomainEventStartedDetailType)[keyof typeof DomainEventStartedDetailType]

/** virDomainEventStoppedDetailType, since libvirt 0.5.0. */
export const DomainEventStoppedDetailType = Object.freeze({
  /** VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN, since libvirt 0.5.0. */
  SHUTDOWN: 0,
  /** VIR_DOMAIN_EVENT_STOPPED_DESTROYED, since libvirt 0.5.0. */
  DESTROYED: 1,
  /** VIR_DOMAIN_EVENT_STOPPED_CRASHED, since libvirt 0.5.0. */
  CRASHED: 2,
  /** VIR_DOMAIN_EVENT_STOPPED_MIGRATED, since libvirt 0.5.0. */
  MIGRATED: 3,
  /** VIR_DOMAIN_EVENT_STOPPED_SAVED, since libvirt 0.5.0. */
  SAVED: 4,
  /** VIR_DOMAIN_EVENT_STOPPED_FAILED, since libvirt 0.5.0. */
  FAILED: 5,
  /** VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT, since libvirt 0.8.0. */
  FROM_SNAPSHOT: 6,
  /** VIR_DOMAIN_EVENT_STOPPED_RECREATED, since libvirt 11.6.0. */
  RECREATED: 7,
} as const)
/** A value of {@link DomainEventStoppedDetailType}. */
export type DomainEventStoppedDetailType = (typeof DomainEventStoppedDetailType)[keyof typeof DomainEventStoppedDetailType]

/** virDomainEventSuspendedDetailType, since libvirt 0.5.0. */
export const DomainEventSuspendedDetailType = Object.freeze({
  /** VIR_DOMAIN_EVENT_SUSPENDED_PAUSED, since libvirt 0.5.0. */
  PAUSED: 0,
  /** VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED, since libvirt 0.5.0. */
  MIGRATED: 1,
  /** VIR_DOMAIN_EVENT_SUSPENDED_IOERROR, since libvirt 0.8.0. */
  IOERROR: 2,
  /** VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG, since libvirt 0.8.0. */
  WATCHDOG: 3,
  /** VIR_DOMAIN_EVENT_SUSPENDED_RESTORED, since libvirt 0.9.5. */
  RESTORED: 4,
  /** VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT, since libvirt 0.9.5. */
  FROM_SNAPSHOT: 5,
  /** VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR, since libvirt 1.0.1. */
  API_ERROR: 6,
  /** VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY, since libvirt 1.3.3. */
  POSTCOPY: 7,
  /** VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED, since libvirt 1.3.3. */
  POSTCOPY_FAILED: 8,
  /** VIR_DOMAIN_EVENT_SUSPENDED_GUEST_SHUTDOWN, since libvirt 11.10.0. */
  GUEST_SHUTDOWN: 9,
} as const)
/** A value of {@link DomainEventSuspendedDetailType}. */
export type DomainEventSuspendedDetailType = (typeof DomainEventSuspendedDetailType)[keyof typeof DomainEventSuspendedDetailType]

/** virDomainEventTrayChangeReason, since libvirt 0.9.11. */
export const DomainEventTrayChangeReason = Object.freeze({
  /** VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN, since libvirt 0.9.11. */
  OPEN: 0,
  /** VIR_DOMAIN_EVENT_TRAY_CHANGE_CLOSE, since libvirt 0.9.11. */
  CLOSE: 1,
} as const)
/** A value of {@link DomainEventTrayChangeReason}. */
export type DomainEventTrayChangeReason = (typeof DomainEventTrayChangeReason)[keyof typeof DomainEventTrayChangeReason]

/** virDomainEventUndefinedDetailType, since libvirt 0.5.0. */
export const DomainEventUndefinedDetailType = Object.freeze({
  /** VIR_DOMAIN_EVENT_UNDEFINED_REMOVED, since libvirt 0.5.0. */
  REMOVED: 0,
  /** VIR_DOMAIN_EVENT_UNDEFINED_RENAMED, since libvirt 1.2.19. */
  RENAMED: 1,
} as const)
/** A value of {@link DomainEventUndefinedDetailType}. */
export type DomainEventUndefinedDetailType = (typeof DomainEventUndefinedDetailType)[keyof typeof DomainEventUndefinedDetailType]

/** virDomainEventWatchdogAction, since libvirt 0.8.0. */
export const DomainEventWatchdogAction = Object.freeze({
  /** VIR_DOMAIN_EVENT_WATCHDOG_NONE, since libvirt 0.8.0. */
  NONE: 0,
  /** VIR_DOMAIN_EVENT_WATCHDOG_PAUSE, since libvirt 0.8.0. */
  PAUSE: 1,
  /** VIR_DOMAIN_EVENT_WATCHDOG_RESET, since libvirt 0.8.0. */
  RESET: 2,
  /** VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF, since libvirt 0.8.0. */
  POWEROFF: 3,
  /** VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN, since libvirt 0.8.0. */
  SHUTDOWN: 4,
  /** VIR_DOMAIN_EVENT_WATCHDOG_DEBUG, since libvirt 0.8.0. */
  DEBUG: 5,
  /** VIR_DOMAIN_EVENT_WATCHDOG_INJECTNMI, since libvirt 1.2.17. */
  INJECTNMI: 6,
} as const)
/** A value of {@link DomainEventWatchdogAction}. */
export type DomainEventWatchdogAction = (typeof DomainEventWatchdogAction)[keyof typeof DomainEventWatchdogAction]

/** virDomainMemoryFailureFlags, since libvirt 6.9.0. */
export const DomainMemoryFailureFlags = Object.freeze({
  /** VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED, since libvirt 6.9.0. */
  ACTION_REQUIRED: 1,
  /** VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE, since libvirt 6.9.0. */
  RECURSIVE: 2,
} as const)
/** A value of {@link DomainMemoryFailureFlags}. */
export type DomainMemoryFailureFlags = (typeof DomainMemoryFailureFlags)[keyof typeof DomainMemoryFailureFlags]

/** VIR_DOMAIN_TUNABLE_*, since libvirt 1.2.9. */
export const DomainTunableField = Object.freeze({
  /** VIR_DOMAIN_TUNABLE_BLKDEV_DISK, since libvirt 1.2.9. */
  BLKDEV_DISK: 'blkdeviotune.disk',
  /** VIR_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME, since libvirt 3.0.0. */
  BLKDEV_GROUP_NAME: 'blkdeviotune.group_name',
  /** VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC, since libvirt 1.2.9. */
  BLKDEV_READ_BYTES_SEC: 'blkdeviotune.read_bytes_sec',
  /** VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX, since libvirt 1.2.11. */
  BLKDEV_READ_BYTES_SEC_MAX: 'blkdeviotune.read_bytes_sec_max',
  /** VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH, since libvirt 2.4.0. */
  BLKDEV_READ_BYTES_SEC_MAX_LENGTH: 'blkdeviotune.read_bytes_sec_max_length',
  /** VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC, since libvirt 1.2.9. */
  BLKDEV_READ_IOPS_SEC: 'blkdeviotune.read_iops_sec',
  /** VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX, since libvirt 1.2.11. */
  BLKDEV_READ_IOPS_SEC_MAX: 'blkdeviotune.read_iops_sec_max',
  /** VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH, since libvirt 2.4.0. */
  BLKDEV_READ_IOPS_SEC_MAX_LENGTH: 'blkdeviotune.read_iops_sec_max_length',
  /** VIR_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC, since libvirt 1.2.11. */
  BLKDEV_SIZE_IOPS_SEC: 'blkdeviotune.size_iops_sec',
  /** VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC, since libvirt 1.2.9. */
  BLKDEV_TOTAL_BYTES_SEC: 'blkdeviotune.total_bytes_sec',
  /** VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX, since libvirt 1.2.11. */
  BLKDEV_TOTAL_BYTES_SEC_MAX: 'blkdeviotune.total_bytes_sec_max',
  /** VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH, since libvirt 2.4.0. */
  BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH: 'blkdeviotune.total_bytes_sec_max_length',
  /** VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC, since libvirt 1.2.9. */
  BLKDEV_TOTAL_IOPS_SEC: 'blkdeviotune.total_iops_sec',
  /** VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX, since libvirt 1.2.11. */
  BLKDEV_TOTAL_IOPS_SEC_MAX: 'blkdeviotune.total_iops_sec_max',
  /** VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH, since libvirt 2.4.0. */
  BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH: 'blkdeviotune.total_iops_sec_max_length',
  /** VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC, since libvirt 1.2.9. */
  BLKDEV_WRITE_BYTES_SEC: 'blkdeviotune.write_bytes_sec',
  /** VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX, since libvirt 1.2.11. */
  BLKDEV_WRITE_BYTES_SEC_MAX: 'blkdeviotune.write_bytes_sec_max',
  /** VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH, since libvirt 2.4.0. */
  BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH: 'blkdeviotune.write_bytes_sec_max_length',
  /** VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC, since libvirt 1.2.9. */
  BLKDEV_WRITE_IOPS_SEC: 'blkdeviotune.write_iops_sec',
  /** VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX, since libvirt 1.2.11. */
  BLKDEV_WRITE_IOPS_SEC_MAX: 'blkdeviotune.write_iops_sec_max',
  /** VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH, since libvirt 2.4.0. */
  BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH: 'blkdeviotune.write_iops_sec_max_length',
  /** VIR_DOMAIN_TUNABLE_CPU_CPU_SHARES, since libvirt 1.2.9. */
  CPU_CPU_SHARES: 'cputune.cpu_shares',
  /** VIR_DOMAIN_TUNABLE_CPU_EMULATORPIN, since libvirt 1.2.9. */
  CPU_EMULATORPIN: 'cputune.emulatorpin',
  /** VIR_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD, since libvirt 1.2.9. */
  CPU_EMULATOR_PERIOD: 'cputune.emulator_period',
  /** VIR_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA, since libvirt 1.2.9. */
  CPU_EMULATOR_QUOTA: 'cputune.emulator_quota',
  /** VIR_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD, since libvirt 1.3.3. */
  CPU_GLOBAL_PERIOD: 'cputune.global_period',
  /** VIR_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA, since libvirt 1.3.3. */
  CPU_GLOBAL_QUOTA: 'cputune.global_quota',
  /** VIR_DOMAIN_TUNABLE_CPU_IOTHREADSPIN, since libvirt 1.2.14. */
  CPU_IOTHREADSPIN: 'cputune.iothreadpin%u',
  /** VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD, since libvirt 2.2.0. */
  CPU_IOTHREAD_PERIOD: 'cputune.iothread_period',
  /** VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA, since libvirt 2.2.0. */
  CPU_IOTHREAD_QUOTA: 'cputune.iothread_quota',
  /** VIR_DOMAIN_TUNABLE_CPU_VCPUPIN, since libvirt 1.2.9. */
  CPU_VCPUPIN: 'cputune.vcpupin%u',
  /** VIR_DOMAIN_TUNABLE_CPU_VCPU_PERIOD, since libvirt 1.2.9. */
  CPU_VCPU_PERIOD: 'cputune.vcpu_period',
  /** VIR_DOMAIN_TUNABLE_CPU_VCPU_QUOTA, since libvirt 1.2.9. */
  CPU_VCPU_QUOTA: 'cputune.vcpu_quota',
} as const)
/** A value of {@link DomainTunableField}. */
export type DomainTunableField = (typeof DomainTunableField)[keyof typeof DomainTunableField]
