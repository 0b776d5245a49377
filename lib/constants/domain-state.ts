// Written by tools/constants.mjs from api/libvirt.json (libvirt 12.8.0): run `npm run constants`, do not edit.

/** virDomainState, since libvirt 0.0.1. */
export const DomainState = Object.freeze({
  /** VIR_DOMAIN_NOSTATE, since libvirt 0.0.1. */
  NOSTATE: 0,
  /** VIR_DOMAIN_RUNNING, since libvirt 0.0.1. */
  RUNNING: 1,
  /** VIR_DOMAIN_BLOCKED, since libvirt 0.0.1. */
  BLOCKED: 2,
  /** VIR_DOMAIN_PAUSED, since libvirt 0.0.1. */
  PAUSED: 3,
  /** VIR_DOMAIN_SHUTDOWN, since libvirt 0.0.1. */
  SHUTDOWN: 4,
  /** VIR_DOMAIN_SHUTOFF, since libvirt 0.0.1. */
  SHUTOFF: 5,
  /** VIR_DOMAIN_CRASHED, since libvirt 0.0.2. */
  CRASHED: 6,
  /** VIR_DOMAIN_PMSUSPENDED, since libvirt 0.9.11. */
  PMSUSPENDED: 7,
} as const)
/** A value of {@link DomainState}. */
export type DomainState = (typeof DomainState)[keyof typeof DomainState]

/** virDomainBlockedReason, since libvirt 0.9.2. */
export const DomainBlockedReason = Object.freeze({
  /** VIR_DOMAIN_BLOCKED_UNKNOWN, since libvirt 0.9.2. */
  UNKNOWN: 0,
} as const)
/** A value of {@link DomainBlockedReason}. */
export type DomainBlockedReason = (typeof DomainBlockedReason)[keyof typeof DomainBlockedReason]

/** virDomainControlState, since libvirt 0.9.3. */
export const DomainControlState = Object.freeze({
  /** VIR_DOMAIN_CONTROL_OK, since libvirt 0.9.3. */
  OK: 0,
  /** VIR_DOMAIN_CONTROL_JOB, since libvirt 0.9.3. */
  JOB: 1,
  /** VIR_DOMAIN_CONTROL_OCCUPIED, since libvirt 0.9.3. */
  OCCUPIED: 2,
  /** VIR_DOMAIN_CONTROL_ERROR, since libvirt 0.9.3. */
  ERROR: 3,
} as const)
/** A value of {@link DomainControlState}. */
export type DomainControlState = (typeof DomainControlState)[keyof typeof DomainControlState]

/** virDomainControlErrorReason, since libvirt 1.2.14. */
export const DomainControlErrorReason = Object.freeze({
  /** VIR_DOMAIN_CONTROL_ERROR_REASON_NONE, since libvirt 1.2.14. */
  NONE: 0,
  /** VIR_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN, since libvirt 1.2.14. */
  UNKNOWN: 1,
  /** VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR, since libvirt 1.2.14. */
  MONITOR: 2,
  /** VIR_DOMAIN_CONTROL_ERROR_REASON_INTERNAL, since libvirt 1.2.14. */
  INTERNAL: 3,
} as const)
/** A value of {@link DomainControlErrorReason}. */
export type DomainControlErrorReason = (typeof DomainControlErrorReason)[keyof typeof DomainControlErrorReason]

/** virDomainCrashedReason, since libvirt 0.9.2. */
export const DomainCrashedReason = Object.freeze({
  /** VIR_DOMAIN_CRASHED_UNKNOWN, since libvirt 0.9.2. */
  UNKNOWN: 0,
  /** VIR_DOMAIN_CRASHED_PANICKED, since libvirt 1.1.1. */
  PANICKED: 1,
} as const)
/** A value of {@link DomainCrashedReason}. */
export type DomainCrashedReason = (typeof DomainCrashedReason)[keyof typeof DomainCrashedReason]

/** virDomainNostateReason, since libvirt 0.9.2. */
export const DomainNostateReason = Object.freeze({
  /** VIR_DOMAIN_NOSTATE_UNKNOWN, since libvirt 0.9.2. */
  UNKNOWN: 0,
} as const)
/** A value of {@link DomainNostateReason}. */
export type DomainNostateReason = (typeof DomainNostateReason)[keyof typeof DomainNostateReason]

/** virDomainPausedReason, since libvirt 0.9.2. */
export const DomainPausedReason = Object.freeze({
  /** VIR_DOMAIN_PAUSED_UNKNOWN, since libvirt 0.9.2. */
  UNKNOWN: 0,
  /** VIR_DOMAIN_PAUSED_USER, since libvirt 0.9.2. */
  USER: 1,
  /** VIR_DOMAIN_PAUSED_MIGRATION, since libvirt 0.9.2. */
  MIGRATION: 2,
  /** VIR_DOMAIN_PAUSED_SAVE, since libvirt 0.9.2. */
  SAVE: 3,
  /** VIR_DOMAIN_PAUSED_DUMP, since libvirt 0.9.2. */
  DUMP: 4,
  /** VIR_DOMAIN_PAUSED_IOERROR, since libvirt 0.9.2. */
  IOERROR: 5,
  /** VIR_DOMAIN_PAUSED_WATCHDOG, since libvirt 0.9.2. */
  WATCHDOG: 6,
  /** VIR_DOMAIN_PAUSED_FROM_SNAPSHOT, since libvirt 0.9.2. */
  FROM_SNAPSHOT: 7,
  /** VIR_DOMAIN_PAUSED_SHUTTING_DOWN, since libvirt 0.9.5. */
  SHUTTING_DOWN: 8,
  /** VIR_DOMAIN_PAUSED_SNAPSHOT, since libvirt 1.0.1. */
  SNAPSHOT: 9,
  /** VIR_DOMAIN_PAUSED_CRASHED, since libvirt 1.1.1. */
  CRASHED: 10,
  /** VIR_DOMAIN_PAUSED_STARTING_UP, since libvirt 1.2.14. */
  STARTING_UP: 11,
  /** VIR_DOMAIN_PAUSED_POSTCOPY, since libvirt 1.3.3. */
  POSTCOPY: 12,
  /** VIR_DOMAIN_PAUSED_POSTCOPY_FAILED, since libvirt 1.3.3. */
  POSTCOPY_FAILED: 13,
  /** VIR_DOMAIN_PAUSED_API_ERROR, since libvirt 9.2.0. */
  API_ERROR: 14,
} as const)
/** A value of {@link DomainPausedReason}. */
export type DomainPausedReason = (typeof DomainPausedReason)[keyof typeof DomainPausedReason]

/** virDomainPMSuspendedDiskReason, since libvirt 1.0.0. */
export const DomainPMSuspendedDiskReason = Object.freeze({
  /** VIR_DOMAIN_PMSUSPENDED_DISK_UNKNOWN, since libvirt 1.0.0. */
  UNKNOWN: 0,
} as const)
/** A value of {@link DomainPMSuspendedDiskReason}. */
export type DomainPMSuspendedDiskReason = (typeof DomainPMSuspendedDiskReason)[keyof typeof DomainPMSuspendedDiskReason]

/** virDomainPMSuspendedReason, since libvirt 0.9.11. */
export const DomainPMSuspendedReason = Object.freeze({
  /** VIR_DOMAIN_PMSUSPENDED_UNKNOWN, since libvirt 0.9.11. */
  UNKNOWN: 0,
} as const)
/** A value of {@link DomainPMSuspendedReason}. */
export type DomainPMSuspendedReason = (typeof DomainPMSuspendedReason)[keyof typeof DomainPMSuspendedReason]

/** virDomainRunningReason, since libvirt 0.9.2. */
export const DomainRunningReason = Object.freeze({
  /** VIR_DOMAIN_RUNNING_UNKNOWN, since libvirt 0.9.2. */
  UNKNOWN: 0,
  /** VIR_DOMAIN_RUNNING_BOOTED, since libvirt 0.9.2. */
  BOOTED: 1,
  /** VIR_DOMAIN_RUNNING_MIGRATED, since libvirt 0.9.2. */
  MIGRATED: 2,
  /** VIR_DOMAIN_RUNNING_RESTORED, since libvirt 0.9.2. */
  RESTORED: 3,
  /** VIR_DOMAIN_RUNNING_FROM_SNAPSHOT, since libvirt 0.9.2. */
  FROM_SNAPSHOT: 4,
  /** VIR_DOMAIN_RUNNING_UNPAUSED, since libvirt 0.9.2. */
  UNPAUSED: 5,
  /** VIR_DOMAIN_RUNNING_MIGRATION_CANCELED, since libvirt 0.9.2. */
  MIGRATION_CANCELED: 6,
  /** VIR_DOMAIN_RUNNING_SAVE_CANCELED, since libvirt 0.9.2. */
  SAVE_CANCELED: 7,
  /** VIR_DOMAIN_RUNNING_WAKEUP, since libvirt 0.9.11. */
  WAKEUP: 8,
  /** VIR_DOMAIN_RUNNING_CRASHED, since libvirt 1.1.1. */
  CRASHED: 9,
  /** VIR_DOMAIN_RUNNING_POSTCOPY, since libvirt 1.3.3. */
  POSTCOPY: 10,
  /** VIR_DOMAIN_RUNNING_POSTCOPY_FAILED, since libvirt 8.5.0. */
  POSTCOPY_FAILED: 11,
} as const)
/** A value of {@link DomainRunningReason}. */
export type DomainRunningReason = (typeof DomainRunningReason)[keyof typeof DomainRunningReason]

/** virDomainShutdownReason, since libvirt 0.9.2. */
export const DomainShutdownReason = Object.freeze({
  /** VIR_DOMAIN_SHUTDOWN_UNKNOWN, since libvirt 0.9.2. */
  UNKNOWN: 0,
  /** VIR_DOMAIN_SHUTDOWN_USER, since libvirt 0.9.2. */
  USER: 1,
} as const)
/** A value of {@link DomainShutdownReason}. */
export type DomainShutdownReason = (typeof DomainShutdownReason)[keyof typeof DomainShutdownReason]

/** virDomainShutoffReason, since libvirt 0.9.2. */
export const DomainShutoffReason = Object.freeze({
  /** VIR_DOMAIN_SHUTOFF_UNKNOWN, since libvirt 0.9.2. */
  UNKNOWN: 0,
  /** VIR_DOMAIN_SHUTOFF_SHUTDOWN, since libvirt 0.9.2. */
  SHUTDOWN: 1,
  /** VIR_DOMAIN_SHUTOFF_DESTROYED, since libvirt 0.9.2. */
  DESTROYED: 2,
  /** VIR_DOMAIN_SHUTOFF_CRASHED, since libvirt 0.9.2. */
  CRASHED: 3,
  /** VIR_DOMAIN_SHUTOFF_MIGRATED, since libvirt 0.9.2. */
  MIGRATED: 4,
  /** VIR_DOMAIN_SHUTOFF_SAVED, since libvirt 0.9.2. */
  SAVED: 5,
  /** VIR_DOMAIN_SHUTOFF_FAILED, since libvirt 0.9.2. */
  FAILED: 6,
  /** VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT, since libvirt 0.9.2. */
  FROM_SNAPSHOT: 7,
  /** VIR_DOMAIN_SHUTOFF_DAEMON, since libvirt 4.10.0. */
  DAEMON: 8,
} as const)
/** A value of {@link DomainShutoffReason}. */
export type DomainShutoffReason = (typeof DomainShutoffReason)[keyof typeof DomainShutoffReason]
