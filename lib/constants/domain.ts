// Written by tools/constants.mjs from api/libvirt.json (libvirt 12.8.0): run `npm run constants`, do not edit.

/** virDomainModificationImpact, since libvirt 0.9.2. */
export const DomainModificationImpact = Object.freeze({
  /** VIR_DOMAIN_AFFECT_CURRENT, since libvirt 0.9.2. */
  CURRENT: 0,
  /** VIR_DOMAIN_AFFECT_LIVE, since libvirt 0.9.2. */
  LIVE: 1,
  /** VIR_DOMAIN_AFFECT_CONFIG, since libvirt 0.9.2. */
  CONFIG: 2,
} as const)
/** A value of {@link DomainModificationImpact}. */
export type DomainModificationImpact = (typeof DomainModificationImpact)[keyof typeof DomainModificationImpact]

/** virDomainAgentResponseTimeoutValues, since libvirt 5.10.0. */
export const DomainAgentResponseTimeout = Object.freeze({
  /** VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK, since libvirt 5.10.0. */
  BLOCK: -2,
  /** VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT, since libvirt 5.10.0. */
  DEFAULT: -1,
  /** VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_NOWAIT, since libvirt 5.10.0. */
  NOWAIT: 0,
} as const)
/** A value of {@link DomainAgentResponseTimeout}. */
export type DomainAgentResponseTimeout = (typeof DomainAgentResponseTimeout)[keyof typeof DomainAgentResponseTimeout]

/** virDomainAuthorizedSSHKeysSetFlags, since libvirt 6.10.0. */
export const DomainAuthorizedSSHKeysSetFlags = Object.freeze({
  /** VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND, since libvirt 6.10.0. */
  APPEND: 1,
  /** VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE, since libvirt 6.10.0. */
  REMOVE: 2,
} as const)
/** A value of {@link DomainAuthorizedSSHKeysSetFlags}. */
export type DomainAuthorizedSSHKeysSetFlags = (typeof DomainAuthorizedSSHKeysSetFlags)[keyof typeof DomainAuthorizedSSHKeysSetFlags]

/** virDomainChannelFlags, since libvirt 1.0.2. */
export const DomainChannelFlags = Object.freeze({
  /** VIR_DOMAIN_CHANNEL_FORCE, since libvirt 1.0.2. */
  FORCE: 1,
} as const)
/** A value of {@link DomainChannelFlags}. */
export type DomainChannelFlags = (typeof DomainChannelFlags)[keyof typeof DomainChannelFlags]

/** virDomainConsoleFlags, since libvirt 0.9.11. */
export const DomainConsoleFlags = Object.freeze({
  /** VIR_DOMAIN_CONSOLE_FORCE, since libvirt 0.9.11. */
  FORCE: 1,
  /** VIR_DOMAIN_CONSOLE_SAFE, since libvirt 0.9.11. */
  SAFE: 2,
} as const)
/** A value of {@link DomainConsoleFlags}. */
export type DomainConsoleFlags = (typeof DomainConsoleFlags)[keyof typeof DomainConsoleFlags]

/** virDomainCoreDumpFormat, since libvirt 1.2.3. */
export const DomainCoreDumpFormat = Object.freeze({
  /** VIR_DOMAIN_CORE_DUMP_FORMAT_RAW, since libvirt 1.2.3. */
  RAW: 0,
  /** VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB, since libvirt 1.2.3. */
  KDUMP_ZLIB: 1,
  /** VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO, since libvirt 1.2.3. */
  KDUMP_LZO: 2,
  /** VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY, since libvirt 1.2.3. */
  KDUMP_SNAPPY: 3,
  /** VIR_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP, since libvirt 7.4.0. */
  WIN_DMP: 4,
} as const)
/** A value of {@link DomainCoreDumpFormat}. */
export type DomainCoreDumpFormat = (typeof DomainCoreDumpFormat)[keyof typeof DomainCoreDumpFormat]

/** virDomainDefineFlags, since libvirt 1.2.12. */
export const DomainDefineFlags = Object.freeze({
  /** VIR_DOMAIN_DEFINE_VALIDATE, since libvirt 1.2.12. */
  VALIDATE: 1,
} as const)
/** A value of {@link DomainDefineFlags}. */
export type DomainDefineFlags = (typeof DomainDefineFlags)[keyof typeof DomainDefineFlags]

/** virDomainDestroyFlagsValues, since libvirt 0.9.10. */
export const DomainDestroyFlags = Object.freeze({
  /** VIR_DOMAIN_DESTROY_DEFAULT, since libvirt 0.9.10. */
  DEFAULT: 0,
  /** VIR_DOMAIN_DESTROY_GRACEFUL, since libvirt 0.9.10. */
  GRACEFUL: 1,
  /** VIR_DOMAIN_DESTROY_REMOVE_LOGS, since libvirt 8.3.0. */
  REMOVE_LOGS: 2,
} as const)
/** A value of {@link DomainDestroyFlags}. */
export type DomainDestroyFlags = (typeof DomainDestroyFlags)[keyof typeof DomainDestroyFlags]

/** virDomainDeviceModifyFlags, since libvirt 0.7.7. */
export const DomainDeviceModifyFlags = Object.freeze({
  /** VIR_DOMAIN_DEVICE_MODIFY_CURRENT, since libvirt 0.7.7. */
  CURRENT: 0,
  /** VIR_DOMAIN_DEVICE_MODIFY_LIVE, since libvirt 0.7.7. */
  LIVE: 1,
  /** VIR_DOMAIN_DEVICE_MODIFY_CONFIG, since libvirt 0.7.7. */
  CONFIG: 2,
  /** VIR_DOMAIN_DEVICE_MODIFY_FORCE, since libvirt 0.8.6. */
  FORCE: 4,
} as const)
/** A value of {@link DomainDeviceModifyFlags}. */
export type DomainDeviceModifyFlags = (typeof DomainDeviceModifyFlags)[keyof typeof DomainDeviceModifyFlags]

/** virDomainFDAssociateFlags, since libvirt 9.0.0. */
export const DomainFDAssociateFlags = Object.freeze({
  /** VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE, since libvirt 9.0.0. */
  RESTORE: 1,
  /** VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE, since libvirt 9.0.0. */
  WRITABLE: 2,
} as const)
/** A value of {@link DomainFDAssociateFlags}. */
export type DomainFDAssociateFlags = (typeof DomainFDAssociateFlags)[keyof typeof DomainFDAssociateFlags]

/** virDomainGetHostnameFlags, since libvirt 6.1.0. */
export const DomainGetHostnameFlags = Object.freeze({
  /** VIR_DOMAIN_GET_HOSTNAME_LEASE, since libvirt 6.1.0. */
  LEASE: 1,
  /** VIR_DOMAIN_GET_HOSTNAME_AGENT, since libvirt 6.1.0. */
  AGENT: 2,
} as const)
/** A value of {@link DomainGetHostnameFlags}. */
export type DomainGetHostnameFlags = (typeof DomainGetHostnameFlags)[keyof typeof DomainGetHostnameFlags]

/** virDomainGraphicsReloadType, since libvirt 10.2.0. */
export const DomainGraphicsReloadType = Object.freeze({
  /** VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY, since libvirt 10.2.0. */
  ANY: 0,
  /** VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC, since libvirt 10.2.0. */
  VNC: 1,
} as const)
/** A value of {@link DomainGraphicsReloadType}. */
export type DomainGraphicsReloadType = (typeof DomainGraphicsReloadType)[keyof typeof DomainGraphicsReloadType]

/** virDomainGuestInfoTypes, since libvirt 5.7.0. */
export const DomainGuestInfoTypes = Object.freeze({
  /** VIR_DOMAIN_GUEST_INFO_USERS, since libvirt 5.7.0. */
  USERS: 1,
  /** VIR_DOMAIN_GUEST_INFO_OS, since libvirt 5.7.0. */
  OS: 2,
  /** VIR_DOMAIN_GUEST_INFO_TIMEZONE, since libvirt 5.7.0. */
  TIMEZONE: 4,
  /** VIR_DOMAIN_GUEST_INFO_HOSTNAME, since libvirt 5.7.0. */
  HOSTNAME: 8,
  /** VIR_DOMAIN_GUEST_INFO_FILESYSTEM, since libvirt 5.7.0. */
  FILESYSTEM: 16,
  /** VIR_DOMAIN_GUEST_INFO_DISKS, since libvirt 7.0.0. */
  DISKS: 32,
  /** VIR_DOMAIN_GUEST_INFO_INTERFACES, since libvirt 7.10.0. */
  INTERFACES: 64,
  /** VIR_DOMAIN_GUEST_INFO_LOAD, since libvirt 11.2.0. */
  LOAD: 128,
  /** VIR_DOMAIN_GUEST_INFO_DEVICES, since libvirt 12.7.0. */
  DEVICES: 256,
} as const)
/** A value of {@link DomainGuestInfoTypes}. */
export type DomainGuestInfoTypes = (typeof DomainGuestInfoTypes)[keyof typeof DomainGuestInfoTypes]

/** virDomainInterfaceAddressesSource, since libvirt 1.2.14. */
export const DomainInterfaceAddressesSource = Object.freeze({
  /** VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE, since libvirt 1.2.14. */
  LEASE: 0,
  /** VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT, since libvirt 1.2.14. */
  AGENT: 1,
  /** VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP, since libvirt 4.2.0. */
  ARP: 2,
} as const)
/** A value of {@link DomainInterfaceAddressesSource}. */
export type DomainInterfaceAddressesSource = (typeof DomainInterfaceAddressesSource)[keyof typeof DomainInterfaceAddressesSource]

/** virDomainLifecycleAction, since libvirt 3.9.0. */
export const DomainLifecycleAction = Object.freeze({
  /** VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY, since libvirt 3.9.0. */
  DESTROY: 0,
  /** VIR_DOMAIN_LIFECYCLE_ACTION_RESTART, since libvirt 3.9.0. */
  RESTART: 1,
  /** VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME, since libvirt 3.9.0. */
  RESTART_RENAME: 2,
  /** VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE, since libvirt 3.9.0. */
  PRESERVE: 3,
  /** VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY, since libvirt 3.9.0. */
  COREDUMP_DESTROY: 4,
  /** VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART, since libvirt 3.9.0. */
  COREDUMP_RESTART: 5,
  /** VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE_RUNNING, since libvirt 12.6.0. */
  PRESERVE_RUNNING: 6,
} as const)
/** A value of {@link DomainLifecycleAction}. */
export type DomainLifecycleAction = (typeof DomainLifecycleAction)[keyof typeof DomainLifecycleAction]

/** virDomainLifecycle, since libvirt 3.9.0. */
export const DomainLifecycle = Object.freeze({
  /** VIR_DOMAIN_LIFECYCLE_POWEROFF, since libvirt 3.9.0. */
  POWEROFF: 0,
  /** VIR_DOMAIN_LIFECYCLE_REBOOT, since libvirt 3.9.0. */
  REBOOT: 1,
  /** VIR_DOMAIN_LIFECYCLE_CRASH, since libvirt 3.9.0. */
  CRASH: 2,
} as const)
/** A value of {@link DomainLifecycle}. */
export type DomainLifecycle = (typeof DomainLifecycle)[keyof typeof DomainLifecycle]

/** virDomainMemoryStatTags, since libvirt 0.7.5. */
export const DomainMemoryStatTags = Object.freeze({
  /** VIR_DOMAIN_MEMORY_STAT_SWAP_IN, since libvirt 0.7.5. */
  SWAP_IN: 0,
  /** VIR_DOMAIN_MEMORY_STAT_SWAP_OUT, since libvirt 0.7.5. */
  SWAP_OUT: 1,
  /** VIR_DOMAIN_MEMORY_STAT_MAJOR_FAULT, since libvirt 0.7.5. */
  MAJOR_FAULT: 2,
  /** VIR_DOMAIN_MEMORY_STAT_MINOR_FAULT, since libvirt 0.7.5. */
  MINOR_FAULT: 3,
  /** VIR_DOMAIN_MEMORY_STAT_UNUSED, since libvirt 0.7.5. */
  UNUSED: 4,
  /** VIR_DOMAIN_MEMORY_STAT_AVAILABLE, since libvirt 0.7.5. */
  AVAILABLE: 5,
  /** VIR_DOMAIN_MEMORY_STAT_ACTUAL_BALLOON, since libvirt 0.9.3. */
  ACTUAL_BALLOON: 6,
  /** VIR_DOMAIN_MEMORY_STAT_RSS, since libvirt 0.9.10. */
  RSS: 7,
  /** VIR_DOMAIN_MEMORY_STAT_USABLE, since libvirt 2.1.0. */
  USABLE: 8,
  /** VIR_DOMAIN_MEMORY_STAT_LAST_UPDATE, since libvirt 2.1.0. */
  LAST_UPDATE: 9,
  /** VIR_DOMAIN_MEMORY_STAT_DISK_CACHES, since libvirt 4.6.0. */
  DISK_CACHES: 10,
  /** VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC, since libvirt 5.4.0. */
  HUGETLB_PGALLOC: 11,
  /** VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL, since libvirt 5.4.0. */
  HUGETLB_PGFAIL: 12,
} as const)
/** A value of {@link DomainMemoryStatTags}. */
export type DomainMemoryStatTags = (typeof DomainMemoryStatTags)[keyof typeof DomainMemoryStatTags]

/** virDomainMemoryModFlags, since libvirt 0.9.0. */
export const DomainMemoryModFlags = Object.freeze({
  /** VIR_DOMAIN_MEM_CURRENT, since libvirt 0.9.1. */
  CURRENT: 0,
  /** VIR_DOMAIN_MEM_LIVE, since libvirt 0.9.0. */
  LIVE: 1,
  /** VIR_DOMAIN_MEM_CONFIG, since libvirt 0.9.0. */
  CONFIG: 2,
  /** VIR_DOMAIN_MEM_MAXIMUM, since libvirt 0.9.1. */
  MAXIMUM: 4,
} as const)
/** A value of {@link DomainMemoryModFlags}. */
export type DomainMemoryModFlags = (typeof DomainMemoryModFlags)[keyof typeof DomainMemoryModFlags]

/** virDomainMessageType, since libvirt 7.1.0. */
export const DomainMessageType = Object.freeze({
  /** VIR_DOMAIN_MESSAGE_DEPRECATION, since libvirt 7.1.0. */
  DEPRECATION: 1,
  /** VIR_DOMAIN_MESSAGE_TAINTING, since libvirt 7.1.0. */
  TAINTING: 2,
  /** VIR_DOMAIN_MESSAGE_IOERRORS, since libvirt 11.1.0. */
  IOERRORS: 4,
} as const)
/** A value of {@link DomainMessageType}. */
export type DomainMessageType = (typeof DomainMessageType)[keyof typeof DomainMessageType]

/** virDomainMetadataType, since libvirt 0.9.10. */
export const DomainMetadataType = Object.freeze({
  /** VIR_DOMAIN_METADATA_DESCRIPTION, since libvirt 0.9.10. */
  DESCRIPTION: 0,
  /** VIR_DOMAIN_METADATA_TITLE, since libvirt 0.9.10. */
  TITLE: 1,
  /** VIR_DOMAIN_METADATA_ELEMENT, since libvirt 0.9.10. */
  ELEMENT: 2,
} as const)
/** A value of {@link DomainMetadataType}. */
export type DomainMetadataType = (typeof DomainMetadataType)[keyof typeof DomainMetadataType]

/** virDomainCreateFlags, since libvirt 0.0.1. */
export const DomainCreateFlags = Object.freeze({
  /** VIR_DOMAIN_NONE, since libvirt 0.0.1. */
  NONE: 0,
  /** VIR_DOMAIN_START_PAUSED, since libvirt 0.8.2. */
  START_PAUSED: 1,
  /** VIR_DOMAIN_START_AUTODESTROY, since libvirt 0.9.3. */
  START_AUTODESTROY: 2,
  /** VIR_DOMAIN_START_BYPASS_CACHE, since libvirt 0.9.4. */
  START_BYPASS_CACHE: 4,
  /** VIR_DOMAIN_START_FORCE_BOOT, since libvirt 0.9.5. */
  START_FORCE_BOOT: 8,
  /** VIR_DOMAIN_START_VALIDATE, since libvirt 1.2.12. */
  START_VALIDATE: 16,
  /** VIR_DOMAIN_START_RESET_NVRAM, since libvirt 8.1.0. */
  START_RESET_NVRAM: 32,
} as const)
/** A value of {@link DomainCreateFlags}. */
export type DomainCreateFlags = (typeof DomainCreateFlags)[keyof typeof DomainCreateFlags]

/** virDomainNumatuneMemMode, since libvirt 0.9.9. */
export const DomainNumatuneMemMode = Object.freeze({
  /** VIR_DOMAIN_NUMATUNE_MEM_STRICT, since libvirt 0.9.9. */
  STRICT: 0,
  /** VIR_DOMAIN_NUMATUNE_MEM_PREFERRED, since libvirt 0.9.9. */
  PREFERRED: 1,
  /** VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE, since libvirt 0.9.9. */
  INTERLEAVE: 2,
  /** VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE, since libvirt 7.3.0. */
  RESTRICTIVE: 3,
} as const)
/** A value of {@link DomainNumatuneMemMode}. */
export type DomainNumatuneMemMode = (typeof DomainNumatuneMemMode)[keyof typeof DomainNumatuneMemMode]

/** virDomainOpenGraphicsFlags, since libvirt 0.9.7. */
export const DomainOpenGraphicsFlags = Object.freeze({
  /** VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH, since libvirt 0.9.7. */
  SKIPAUTH: 1,
} as const)
/** A value of {@link DomainOpenGraphicsFlags}. */
export type DomainOpenGraphicsFlags = (typeof DomainOpenGraphicsFlags)[keyof typeof DomainOpenGraphicsFlags]

/** virDomainSetUserPasswordFlags, since libvirt 1.2.16. */
export const DomainSetUserPasswordFlags = Object.freeze({
  /** VIR_DOMAIN_PASSWORD_ENCRYPTED, since libvirt 1.2.16. */
  ENCRYPTED: 1,
} as const)
/** A value of {@link DomainSetUserPasswordFlags}. */
export type DomainSetUserPasswordFlags = (typeof DomainSetUserPasswordFlags)[keyof typeof DomainSetUserPasswordFlags]

/** virDomainProcessSignal, since libvirt 1.0.1. */
export const DomainProcessSignal = Object.freeze({
  /** VIR_DOMAIN_PROCESS_SIGNAL_NOP, since libvirt 1.0.1. */
  NOP: 0,
  /** VIR_DOMAIN_PROCESS_SIGNAL_HUP, since libvirt 1.0.1. */
  HUP: 1,
  /** VIR_DOMAIN_PROCESS_SIGNAL_INT, since libvirt 1.0.1. */
  INT: 2,
  /** VIR_DOMAIN_PROCESS_SIGNAL_QUIT, since libvirt 1.0.1. */
  QUIT: 3,
  /** VIR_DOMAIN_PROCESS_SIGNAL_ILL, since libvirt 1.0.1. */
  ILL: 4,
  /** VIR_DOMAIN_PROCESS_SIGNAL_TRAP, since libvirt 1.0.1. */
  TRAP: 5,
  /** VIR_DOMAIN_PROCESS_SIGNAL_ABRT, since libvirt 1.0.1. */
  ABRT: 6,
  /** VIR_DOMAIN_PROCESS_SIGNAL_BUS, since libvirt 1.0.1. */
  BUS: 7,
  /** VIR_DOMAIN_PROCESS_SIGNAL_FPE, since libvirt 1.0.1. */
  FPE: 8,
  /** VIR_DOMAIN_PROCESS_SIGNAL_KILL, since libvirt 1.0.1. */
  KILL: 9,
  /** VIR_DOMAIN_PROCESS_SIGNAL_USR1, since libvirt 1.0.1. */
  USR1: 10,
  /** VIR_DOMAIN_PROCESS_SIGNAL_SEGV, since libvirt 1.0.1. */
  SEGV: 11,
  /** VIR_DOMAIN_PROCESS_SIGNAL_USR2, since libvirt 1.0.1. */
  USR2: 12,
  /** VIR_DOMAIN_PROCESS_SIGNAL_PIPE, since libvirt 1.0.1. */
  PIPE: 13,
  /** VIR_DOMAIN_PROCESS_SIGNAL_ALRM, since libvirt 1.0.1. */
  ALRM: 14,
  /** VIR_DOMAIN_PROCESS_SIGNAL_TERM, since libvirt 1.0.1. */
  TERM: 15,
  /** VIR_DOMAIN_PROCESS_SIGNAL_STKFLT, since libvirt 1.0.1. */
  STKFLT: 16,
  /** VIR_DOMAIN_PROCESS_SIGNAL_CHLD, since libvirt 1.0.1. */
  CHLD: 17,
  /** VIR_DOMAIN_PROCESS_SIGNAL_CONT, since libvirt 1.0.1. */
  CONT: 18,
  /** VIR_DOMAIN_PROCESS_SIGNAL_STOP, since libvirt 1.0.1. */
  STOP: 19,
  /** VIR_DOMAIN_PROCESS_SIGNAL_TSTP, since libvirt 1.0.1. */
  TSTP: 20,
  /** VIR_DOMAIN_PROCESS_SIGNAL_TTIN, since libvirt 1.0.1. */
  TTIN: 21,
  /** VIR_DOMAIN_PROCESS_SIGNAL_TTOU, since libvirt 1.0.1. */
  TTOU: 22,
  /** VIR_DOMAIN_PROCESS_SIGNAL_URG, since libvirt 1.0.1. */
  URG: 23,
  /** VIR_DOMAIN_PROCESS_SIGNAL_XCPU, since libvirt 1.0.1. */
  XCPU: 24,
  /** VIR_DOMAIN_PROCESS_SIGNAL_XFSZ, since libvirt 1.0.1. */
  XFSZ: 25,
  /** VIR_DOMAIN_PROCESS_SIGNAL_VTALRM, since libvirt 1.0.1. */
  VTALRM: 26,
  /** VIR_DOMAIN_PROCESS_SIGNAL_PROF, since libvirt 1.0.1. */
  PROF: 27,
  /** VIR_DOMAIN_PROCESS_SIGNAL_WINCH, since libvirt 1.0.1. */
  WINCH: 28,
  /** VIR_DOMAIN_PROCESS_SIGNAL_POLL, since libvirt 1.0.1. */
  POLL: 29,
  /** VIR_DOMAIN_PROCESS_SIGNAL_PWR, since libvirt 1.0.1. */
  PWR: 30,
  /** VIR_DOMAIN_PROCESS_SIGNAL_SYS, since libvirt 1.0.1. */
  SYS: 31,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT0, since libvirt 1.0.1. */
  RT0: 32,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT1, since libvirt 1.0.1. */
  RT1: 33,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT2, since libvirt 1.0.1. */
  RT2: 34,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT3, since libvirt 1.0.1. */
  RT3: 35,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT4, since libvirt 1.0.1. */
  RT4: 36,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT5, since libvirt 1.0.1. */
  RT5: 37,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT6, since libvirt 1.0.1. */
  RT6: 38,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT7, since libvirt 1.0.1. */
  RT7: 39,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT8, since libvirt 1.0.1. */
  RT8: 40,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT9, since libvirt 1.0.1. */
  RT9: 41,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT10, since libvirt 1.0.1. */
  RT10: 42,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT11, since libvirt 1.0.1. */
  RT11: 43,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT12, since libvirt 1.0.1. */
  RT12: 44,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT13, since libvirt 1.0.1. */
  RT13: 45,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT14, since libvirt 1.0.1. */
  RT14: 46,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT15, since libvirt 1.0.1. */
  RT15: 47,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT16, since libvirt 1.0.1. */
  RT16: 48,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT17, since libvirt 1.0.1. */
  RT17: 49,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT18, since libvirt 1.0.1. */
  RT18: 50,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT19, since libvirt 1.0.1. */
  RT19: 51,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT20, since libvirt 1.0.1. */
  RT20: 52,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT21, since libvirt 1.0.1. */
  RT21: 53,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT22, since libvirt 1.0.1. */
  RT22: 54,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT23, since libvirt 1.0.1. */
  RT23: 55,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT24, since libvirt 1.0.1. */
  RT24: 56,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT25, since libvirt 1.0.1. */
  RT25: 57,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT26, since libvirt 1.0.1. */
  RT26: 58,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT27, since libvirt 1.0.1. */
  RT27: 59,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT28, since libvirt 1.0.1. */
  RT28: 60,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT29, since libvirt 1.0.1. */
  RT29: 61,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT30, since libvirt 1.0.1. */
  RT30: 62,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT31, since libvirt 1.0.1. */
  RT31: 63,
  /** VIR_DOMAIN_PROCESS_SIGNAL_RT32, since libvirt 1.0.1. */
  RT32: 64,
} as const)
/** A value of {@link DomainProcessSignal}. */
export type DomainProcessSignal = (typeof DomainProcessSignal)[keyof typeof DomainProcessSignal]

/** virDomainRebootFlagValues, since libvirt 0.9.10. */
export const DomainRebootFlags = Object.freeze({
  /** VIR_DOMAIN_REBOOT_DEFAULT, since libvirt 0.9.10. */
  DEFAULT: 0,
  /** VIR_DOMAIN_REBOOT_ACPI_POWER_BTN, since libvirt 0.9.10. */
  ACPI_POWER_BTN: 1,
  /** VIR_DOMAIN_REBOOT_GUEST_AGENT, since libvirt 0.9.10. */
  GUEST_AGENT: 2,
  /** VIR_DOMAIN_REBOOT_INITCTL, since libvirt 1.0.1. */
  INITCTL: 4,
  /** VIR_DOMAIN_REBOOT_SIGNAL, since libvirt 1.0.1. */
  SIGNAL: 8,
  /** VIR_DOMAIN_REBOOT_PARAVIRT, since libvirt 1.2.5. */
  PARAVIRT: 16,
} as const)
/** A value of {@link DomainRebootFlags}. */
export type DomainRebootFlags = (typeof DomainRebootFlags)[keyof typeof DomainRebootFlags]

/** virDomainSaveRestoreFlags, since libvirt 0.9.4. */
export const DomainSaveRestoreFlags = Object.freeze({
  /** VIR_DOMAIN_SAVE_BYPASS_CACHE, since libvirt 0.9.4. */
  BYPASS_CACHE: 1,
  /** VIR_DOMAIN_SAVE_RUNNING, since libvirt 0.9.5. */
  RUNNING: 2,
  /** VIR_DOMAIN_SAVE_PAUSED, since libvirt 0.9.5. */
  PAUSED: 4,
  /** VIR_DOMAIN_SAVE_RESET_NVRAM, since libvirt 8.1.0. */
  RESET_NVRAM: 8,
} as const)
/** A value of {@link DomainSaveRestoreFlags}. */
export type DomainSaveRestoreFlags = (typeof DomainSaveRestoreFlags)[keyof typeof DomainSaveRestoreFlags]

/** virDomainSaveImageXMLFlags, since libvirt 5.1.0. */
export const DomainSaveImageXMLFlags = Object.freeze({
  /** VIR_DOMAIN_SAVE_IMAGE_XML_SECURE, since libvirt 5.1.0. */
  SECURE: 1,
} as const)
/** A value of {@link DomainSaveImageXMLFlags}. */
export type DomainSaveImageXMLFlags = (typeof DomainSaveImageXMLFlags)[keyof typeof DomainSaveImageXMLFlags]

/** virDomainSetVcpuFlags, since libvirt 12.4.0. */
export const DomainSetVcpuFlags = Object.freeze({
  /** VIR_DOMAIN_SETVCPU_AFFECT_CURRENT, since libvirt 12.4.0. */
  AFFECT_CURRENT: 0,
  /** VIR_DOMAIN_SETVCPU_AFFECT_LIVE, since libvirt 12.4.0. */
  AFFECT_LIVE: 1,
  /** VIR_DOMAIN_SETVCPU_AFFECT_CONFIG, since libvirt 12.4.0. */
  AFFECT_CONFIG: 2,
  /** VIR_DOMAIN_SETVCPU_ASYNC_UNPLUG, since libvirt 12.4.0. */
  ASYNC_UNPLUG: 4,
} as const)
/** A value of {@link DomainSetVcpuFlags}. */
export type DomainSetVcpuFlags = (typeof DomainSetVcpuFlags)[keyof typeof DomainSetVcpuFlags]

/** virDomainShutdownFlagValues, since libvirt 0.9.10. */
export const DomainShutdownFlags = Object.freeze({
  /** VIR_DOMAIN_SHUTDOWN_DEFAULT, since libvirt 0.9.10. */
  DEFAULT: 0,
  /** VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN, since libvirt 0.9.10. */
  ACPI_POWER_BTN: 1,
  /** VIR_DOMAIN_SHUTDOWN_GUEST_AGENT, since libvirt 0.9.10. */
  GUEST_AGENT: 2,
  /** VIR_DOMAIN_SHUTDOWN_INITCTL, since libvirt 1.0.1. */
  INITCTL: 4,
  /** VIR_DOMAIN_SHUTDOWN_SIGNAL, since libvirt 1.0.1. */
  SIGNAL: 8,
  /** VIR_DOMAIN_SHUTDOWN_PARAVIRT, since libvirt 1.2.5. */
  PARAVIRT: 16,
} as const)
/** A value of {@link DomainShutdownFlags}. */
export type DomainShutdownFlags = (typeof DomainShutdownFlags)[keyof typeof DomainShutdownFlags]

/** virDomainStatsTypes, since libvirt 1.2.8. */
export const DomainStatsTypes = Object.freeze({
  /** VIR_DOMAIN_STATS_STATE, since libvirt 1.2.8. */
  STATE: 1,
  /** VIR_DOMAIN_STATS_CPU_TOTAL, since libvirt 1.2.9. */
  CPU_TOTAL: 2,
  /** VIR_DOMAIN_STATS_BALLOON, since libvirt 1.2.9. */
  BALLOON: 4,
  /** VIR_DOMAIN_STATS_VCPU, since libvirt 1.2.9. */
  VCPU: 8,
  /** VIR_DOMAIN_STATS_INTERFACE, since libvirt 1.2.9. */
  INTERFACE: 16,
  /** VIR_DOMAIN_STATS_BLOCK, since libvirt 1.2.9. */
  BLOCK: 32,
  /** VIR_DOMAIN_STATS_PERF, since libvirt 1.3.3. */
  PERF: 64,
  /** VIR_DOMAIN_STATS_IOTHREAD, since libvirt 4.10.0. */
  IOTHREAD: 128,
  /** VIR_DOMAIN_STATS_MEMORY, since libvirt 6.0.0. */
  MEMORY: 256,
  /** VIR_DOMAIN_STATS_DIRTYRATE, since libvirt 7.2.0. */
  DIRTYRATE: 512,
  /** VIR_DOMAIN_STATS_VM, since libvirt 8.9.0. */
  VM: 1024,
} as const)
/** A value of {@link DomainStatsTypes}. */
export type DomainStatsTypes = (typeof DomainStatsTypes)[keyof typeof DomainStatsTypes]

/** virDomainSetTimeFlags, since libvirt 1.2.5. */
export const DomainSetTimeFlags = Object.freeze({
  /** VIR_DOMAIN_TIME_SYNC, since libvirt 1.2.5. */
  SYNC: 1,
} as const)
/** A value of {@link DomainSetTimeFlags}. */
export type DomainSetTimeFlags = (typeof DomainSetTimeFlags)[keyof typeof DomainSetTimeFlags]

/** virDomainUndefineFlagsValues, since libvirt 0.9.4. */
export const DomainUndefineFlags = Object.freeze({
  /** VIR_DOMAIN_UNDEFINE_MANAGED_SAVE, since libvirt 0.9.4. */
  MANAGED_SAVE: 1,
  /** VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA, since libvirt 0.9.5. */
  SNAPSHOTS_METADATA: 2,
  /** VIR_DOMAIN_UNDEFINE_NVRAM, since libvirt 1.2.9. */
  NVRAM: 4,
  /** VIR_DOMAIN_UNDEFINE_KEEP_NVRAM, since libvirt 2.3.0. */
  KEEP_NVRAM: 8,
  /** VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA, since libvirt 5.6.0. */
  CHECKPOINTS_METADATA: 16,
  /** VIR_DOMAIN_UNDEFINE_TPM, since libvirt 8.9.0. */
  TPM: 32,
  /** VIR_DOMAIN_UNDEFINE_KEEP_TPM, since libvirt 8.9.0. */
  KEEP_TPM: 64,
} as const)
/** A value of {@link DomainUndefineFlags}. */
export type DomainUndefineFlags = (typeof DomainUndefineFlags)[keyof typeof DomainUndefineFlags]

/** virDomainVcpuFlags, since libvirt 0.8.5. */
export const DomainVcpuFlags = Object.freeze({
  /** VIR_DOMAIN_VCPU_CURRENT, since libvirt 0.9.4. */
  CURRENT: 0,
  /** VIR_DOMAIN_VCPU_LIVE, since libvirt 0.8.5. */
  LIVE: 1,
  /** VIR_DOMAIN_VCPU_CONFIG, since libvirt 0.8.5. */
  CONFIG: 2,
  /** VIR_DOMAIN_VCPU_MAXIMUM, since libvirt 0.8.5. */
  MAXIMUM: 4,
  /** VIR_DOMAIN_VCPU_GUEST, since libvirt 1.1.0. */
  GUEST: 8,
  /** VIR_DOMAIN_VCPU_HOTPLUGGABLE, since libvirt 2.4.0. */
  HOTPLUGGABLE: 16,
  /** VIR_DOMAIN_VCPU_ASYNC_UNPLUG, since libvirt 12.4.0. */
  ASYNC_UNPLUG: 32,
} as const)
/** A value of {@link DomainVcpuFlags}. */
export type DomainVcpuFlags = (typeof DomainVcpuFlags)[keyof typeof DomainVcpuFlags]

/** virDomainXMLFlags, since libvirt 0.3.3. */
export const DomainXMLFlags = Object.freeze({
  /** VIR_DOMAIN_XML_SECURE, since libvirt 0.3.3. */
  SECURE: 1,
  /** VIR_DOMAIN_XML_INACTIVE, since libvirt 0.3.3. */
  INACTIVE: 2,
  /** VIR_DOMAIN_XML_UPDATE_CPU, since libvirt 0.8.0. */
  UPDATE_CPU: 4,
  /** VIR_DOMAIN_XML_MIGRATABLE, since libvirt 1.0.0. */
  MIGRATABLE: 8,
} as const)
/** A value of {@link DomainXMLFlags}. */
export type DomainXMLFlags = (typeof DomainXMLFlags)[keyof typeof DomainXMLFlags]

/** virDomainCoreDumpFlags, since libvirt 0.7.5. */
export const DomainCoreDumpFlags = Object.freeze({
  /** VIR_DUMP_CRASH, since libvirt 0.7.5. */
  CRASH: 1,
  /** VIR_DUMP_LIVE, since libvirt 0.7.5. */
  LIVE: 2,
  /** VIR_DUMP_BYPASS_CACHE, since libvirt 0.9.4. */
  BYPASS_CACHE: 4,
  /** VIR_DUMP_RESET, since libvirt 0.9.7. */
  RESET: 8,
  /** VIR_DUMP_MEMORY_ONLY, since libvirt 0.9.13. */
  MEMORY_ONLY: 16,
} as const)
/** A value of {@link DomainCoreDumpFlags}. */
export type DomainCoreDumpFlags = (typeof DomainCoreDumpFlags)[keyof typeof DomainCoreDumpFlags]

/** virKeycodeSet, since libvirt 0.9.3. */
export const KeycodeSet = Object.freeze({
  /** VIR_KEYCODE_SET_LINUX, since libvirt 0.9.3. */
  LINUX: 0,
  /** VIR_KEYCODE_SET_XT, since libvirt 0.9.3. */
  XT: 1,
  /** VIR_KEYCODE_SET_ATSET1, since libvirt 0.9.3. */
  ATSET1: 2,
  /** VIR_KEYCODE_SET_ATSET2, since libvirt 0.9.3. */
  ATSET2: 3,
  /** VIR_KEYCODE_SET_ATSET3, since libvirt 0.9.3. */
  ATSET3: 4,
  /** VIR_KEYCODE_SET_OSX, since libvirt 0.9.4. */
  OSX: 5,
  /** VIR_KEYCODE_SET_XT_KBD, since libvirt 0.9.4. */
  XT_KBD: 6,
  /** VIR_KEYCODE_SET_USB, since libvirt 0.9.4. */
  USB: 7,
  /** VIR_KEYCODE_SET_WIN32, since libvirt 0.9.4. */
  WIN32: 8,
  /** VIR_KEYCODE_SET_QNUM, since libvirt 4.2.0. */
  QNUM: 9,
} as const)
/** A value of {@link KeycodeSet}. */
export type KeycodeSet = (typeof KeycodeSet)[keyof typeof KeycodeSet]

/** virDomainMemoryFlags, since libvirt 0.4.4. */
export const DomainMemoryFlags = Object.freeze({
  /** VIR_MEMORY_VIRTUAL, since libvirt 0.4.4. */
  VIRTUAL: 1,
  /** VIR_MEMORY_PHYSICAL, since libvirt 0.7.0. */
  PHYSICAL: 2,
} as const)
/** A value of {@link DomainMemoryFlags}. */
export type DomainMemoryFlags = (typeof DomainMemoryFlags)[keyof typeof DomainMemoryFlags]

/** virVcpuState, since libvirt 0.1.4. */
export const VcpuState = Object.freeze({
  /** VIR_VCPU_OFFLINE, since libvirt 0.1.4. */
  OFFLINE: 0,
  /** VIR_VCPU_RUNNING, since libvirt 0.1.4. */
  RUNNING: 1,
  /** VIR_VCPU_BLOCKED, since libvirt 0.1.4. */
  BLOCKED: 2,
} as const)
/** A value of {@link VcpuState}. */
export type VcpuState = (typeof VcpuState)[keyof typeof VcpuState]

/** virVcpuHostCpuState, since libvirt 6.10.0. */
export const VcpuHostCpuState = Object.freeze({
  /** VIR_VCPU_INFO_CPU_UNAVAILABLE, since libvirt 6.10.0. */
  UNAVAILABLE: -2,
  /** VIR_VCPU_INFO_CPU_OFFLINE, since libvirt 6.10.0. */
  OFFLINE: -1,
} as const)
/** A value of {@link VcpuHostCpuState}. */
export type VcpuHostCpuState = (typeof VcpuHostCpuState)[keyof typeof VcpuHostCpuState]
