// Written by tools/constants.mjs from api/libvirt.json (libvirt 12.8.0): run `npm run constants`, do not edit.

/** virConnectBaselineCPUFlags, since libvirt 1.1.2. */
export const ConnectBaselineCPUFlags = Object.freeze({
  /** VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES, since libvirt 1.1.2. */
  EXPAND_FEATURES: 1,
  /** VIR_CONNECT_BASELINE_CPU_MIGRATABLE, since libvirt 1.2.14. */
  MIGRATABLE: 2,
  /** VIR_CONNECT_BASELINE_CPU_IGNORE_HOST, since libvirt 11.6.0. */
  IGNORE_HOST: 4,
} as const)
/** A value of {@link ConnectBaselineCPUFlags}. */
export type ConnectBaselineCPUFlags = (typeof ConnectBaselineCPUFlags)[keyof typeof ConnectBaselineCPUFlags]

/** virConnectCloseReason, since libvirt 0.10.0. */
export const ConnectCloseReason = Object.freeze({
  /** VIR_CONNECT_CLOSE_REASON_ERROR, since libvirt 0.10.0. */
  ERROR: 0,
  /** VIR_CONNECT_CLOSE_REASON_EOF, since libvirt 0.10.0. */
  EOF: 1,
  /** VIR_CONNECT_CLOSE_REASON_KEEPALIVE, since libvirt 0.10.0. */
  KEEPALIVE: 2,
  /** VIR_CONNECT_CLOSE_REASON_CLIENT, since libvirt 0.10.0. */
  CLIENT: 3,
} as const)
/** A value of {@link ConnectCloseReason}. */
export type ConnectCloseReason = (typeof ConnectCloseReason)[keyof typeof ConnectCloseReason]

/** virConnectCompareCPUFlags, since libvirt 1.2.6. */
export const ConnectCompareCPUFlags = Object.freeze({
  /** VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE, since libvirt 1.2.6. */
  FAIL_INCOMPATIBLE: 1,
  /** VIR_CONNECT_COMPARE_CPU_VALIDATE_XML, since libvirt 6.9.0. */
  VALIDATE_XML: 2,
} as const)
/** A value of {@link ConnectCompareCPUFlags}. */
export type ConnectCompareCPUFlags = (typeof ConnectCompareCPUFlags)[keyof typeof ConnectCompareCPUFlags]

/** virConnectGetAllDomainStatsFlags, since libvirt 1.2.8. */
export const ConnectGetAllDomainStatsFlags = Object.freeze({
  /** VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE, since libvirt 1.2.8. */
  ACTIVE: 1,
  /** VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE, since libvirt 1.2.8. */
  INACTIVE: 2,
  /** VIR_CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT, since libvirt 1.2.8. */
  PERSISTENT: 4,
  /** VIR_CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT, since libvirt 1.2.8. */
  TRANSIENT: 8,
  /** VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING, since libvirt 1.2.8. */
  RUNNING: 16,
  /** VIR_CONNECT_GET_ALL_DOMAINS_STATS_PAUSED, since libvirt 1.2.8. */
  PAUSED: 32,
  /** VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF, since libvirt 1.2.8. */
  SHUTOFF: 64,
  /** VIR_CONNECT_GET_ALL_DOMAINS_STATS_OTHER, since libvirt 1.2.8. */
  OTHER: 128,
  /** VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT, since libvirt 4.5.0. */
  NOWAIT: 536870912,
  /** VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING, since libvirt 1.2.12. */
  BACKING: 1073741824,
  /** VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS, since libvirt 1.2.8. */
  ENFORCE_STATS: 2147483648,
} as const)
/** A value of {@link ConnectGetAllDomainStatsFlags}. */
export type ConnectGetAllDomainStatsFlags = (typeof ConnectGetAllDomainStatsFlags)[keyof typeof ConnectGetAllDomainStatsFlags]

/** virConnectGetDomainCapabilitiesFlags, since libvirt 11.0.0. */
export const ConnectGetDomainCapabilitiesFlags = Object.freeze({
  /** VIR_CONNECT_GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES, since libvirt 11.0.0. */
  DISABLE_DEPRECATED_FEATURES: 1,
  /** VIR_CONNECT_GET_DOMAIN_CAPABILITIES_EXPAND_CPU_FEATURES, since libvirt 12.2.0. */
  EXPAND_CPU_FEATURES: 2,
  /** VIR_CONNECT_GET_DOMAIN_CAPABILITIES_SUPPORTED_CPU_FEATURES, since libvirt 12.5.0. */
  SUPPORTED_CPU_FEATURES: 4,
} as const)
/** A value of {@link ConnectGetDomainCapabilitiesFlags}. */
export type ConnectGetDomainCapabilitiesFlags = (typeof ConnectGetDomainCapabilitiesFlags)[keyof typeof ConnectGetDomainCapabilitiesFlags]

/** virConnectListAllDomainsFlags, since libvirt 0.9.13. */
export const ConnectListAllDomainsFlags = Object.freeze({
  /** VIR_CONNECT_LIST_DOMAINS_ACTIVE, since libvirt 0.9.13. */
  ACTIVE: 1,
  /** VIR_CONNECT_LIST_DOMAINS_INACTIVE, since libvirt 0.9.13. */
  INACTIVE: 2,
  /** VIR_CONNECT_LIST_DOMAINS_PERSISTENT, since libvirt 0.9.13. */
  PERSISTENT: 4,
  /** VIR_CONNECT_LIST_DOMAINS_TRANSIENT, since libvirt 0.9.13. */
  TRANSIENT: 8,
  /** VIR_CONNECT_LIST_DOMAINS_RUNNING, since libvirt 0.9.13. */
  RUNNING: 16,
  /** VIR_CONNECT_LIST_DOMAINS_PAUSED, since libvirt 0.9.13. */
  PAUSED: 32,
  /** VIR_CONNECT_LIST_DOMAINS_SHUTOFF, since libvirt 0.9.13. */
  SHUTOFF: 64,
  /** VIR_CONNECT_LIST_DOMAINS_OTHER, since libvirt 0.9.13. */
  OTHER: 128,
  /** VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE, since libvirt 0.9.13. */
  MANAGEDSAVE: 256,
  /** VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE, since libvirt 0.9.13. */
  NO_MANAGEDSAVE: 512,
  /** VIR_CONNECT_LIST_DOMAINS_AUTOSTART, since libvirt 0.9.13. */
  AUTOSTART: 1024,
  /** VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART, since libvirt 0.9.13. */
  NO_AUTOSTART: 2048,
  /** VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT, since libvirt 0.9.13. */
  HAS_SNAPSHOT: 4096,
  /** VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT, since libvirt 0.9.13. */
  NO_SNAPSHOT: 8192,
  /** VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT, since libvirt 5.6.0. */
  HAS_CHECKPOINT: 16384,
  /** VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT, since libvirt 5.6.0. */
  NO_CHECKPOINT: 32768,
} as const)
/** A value of {@link ConnectListAllDomainsFlags}. */
export type ConnectListAllDomainsFlags = (typeof ConnectListAllDomainsFlags)[keyof typeof ConnectListAllDomainsFlags]

/** virConnectListAllInterfacesFlags, since libvirt 0.10.2. */
export const ConnectListAllInterfacesFlags = Object.freeze({
  /** VIR_CONNECT_LIST_INTERFACES_INACTIVE, since libvirt 0.10.2. */
  INACTIVE: 1,
  /** VIR_CONNECT_LIST_INTERFACES_ACTIVE, since libvirt 0.10.2. */
  ACTIVE: 2,
} as const)
/** A value of {@link ConnectListAllInterfacesFlags}. */
export type ConnectListAllInterfacesFlags = (typeof ConnectListAllInterfacesFlags)[keyof typeof ConnectListAllInterfacesFlags]

/** virConnectListAllNetworksFlags, since libvirt 0.10.2. */
export const ConnectListAllNetworksFlags = Object.freeze({
  /** VIR_CONNECT_LIST_NETWORKS_INACTIVE, since libvirt 0.10.2. */
  INACTIVE: 1,
  /** VIR_CONNECT_LIST_NETWORKS_ACTIVE, since libvirt 0.10.2. */
  ACTIVE: 2,
  /** VIR_CONNECT_LIST_NETWORKS_PERSISTENT, since libvirt 0.10.2. */
  PERSISTENT: 4,
  /** VIR_CONNECT_LIST_NETWORKS_TRANSIENT, since libvirt 0.10.2. */
  TRANSIENT: 8,
  /** VIR_CONNECT_LIST_NETWORKS_AUTOSTART, since libvirt 0.10.2. */
  AUTOSTART: 16,
  /** VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART, since libvirt 0.10.2. */
  NO_AUTOSTART: 32,
} as const)
/** A value of {@link ConnectListAllNetworksFlags}. */
export type ConnectListAllNetworksFlags = (typeof ConnectListAllNetworksFlags)[keyof typeof ConnectListAllNetworksFlags]

/** virConnectListAllNodeDeviceFlags, since libvirt 0.10.2. */
export const ConnectListAllNodeDeviceFlags = Object.freeze({
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM, since libvirt 0.10.2. */
  CAP_SYSTEM: 1,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV, since libvirt 0.10.2. */
  CAP_PCI_DEV: 2,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV, since libvirt 0.10.2. */
  CAP_USB_DEV: 4,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE, since libvirt 0.10.2. */
  CAP_USB_INTERFACE: 8,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET, since libvirt 0.10.2. */
  CAP_NET: 16,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST, since libvirt 0.10.2. */
  CAP_SCSI_HOST: 32,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET, since libvirt 0.10.2. */
  CAP_SCSI_TARGET: 64,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI, since libvirt 0.10.2. */
  CAP_SCSI: 128,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE, since libvirt 0.10.2. */
  CAP_STORAGE: 256,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST, since libvirt 1.0.4. */
  CAP_FC_HOST: 512,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS, since libvirt 1.0.4. */
  CAP_VPORTS: 1024,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC, since libvirt 1.1.0. */
  CAP_SCSI_GENERIC: 2048,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM, since libvirt 3.1.0. */
  CAP_DRM: 4096,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES, since libvirt 3.4.0. */
  CAP_MDEV_TYPES: 8192,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV, since libvirt 3.4.0. */
  CAP_MDEV: 16384,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV, since libvirt 3.4.0. */
  CAP_CCW_DEV: 32768,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV, since libvirt 6.8.0. */
  CAP_CSS_DEV: 65536,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA, since libvirt 6.9.0. */
  CAP_VDPA: 131072,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD, since libvirt 7.0.0. */
  CAP_AP_CARD: 262144,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE, since libvirt 7.0.0. */
  CAP_AP_QUEUE: 524288,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX, since libvirt 7.0.0. */
  CAP_AP_MATRIX: 1048576,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD, since libvirt 7.9.0. */
  CAP_VPD: 2097152,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV, since libvirt 11.1.0. */
  CAP_CCWGROUP_DEV: 4194304,
  /** VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER, since libvirt 11.1.0. */
  CAP_CCWGROUP_MEMBER: 8388608,
  /** VIR_CONNECT_LIST_NODE_DEVICES_PERSISTENT, since libvirt 10.1.0. */
  PERSISTENT: 268435456,
  /** VIR_CONNECT_LIST_NODE_DEVICES_TRANSIENT, since libvirt 10.1.0. */
  TRANSIENT: 536870912,
  /** VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE, since libvirt 7.3.0. */
  INACTIVE: 1073741824,
  /** VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE, since libvirt 7.3.0. */
  ACTIVE: 2147483648,
} as const)
/** A value of {@link ConnectListAllNodeDeviceFlags}. */
export type ConnectListAllNodeDeviceFlags = (typeof ConnectListAllNodeDeviceFlags)[keyof typeof ConnectListAllNodeDeviceFlags]

/** virConnectListAllSecretsFlags, since libvirt 0.10.2. */
export const ConnectListAllSecretsFlags = Object.freeze({
  /** VIR_CONNECT_LIST_SECRETS_EPHEMERAL, since libvirt 0.10.2. */
  EPHEMERAL: 1,
  /** VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL, since libvirt 0.10.2. */
  NO_EPHEMERAL: 2,
  /** VIR_CONNECT_LIST_SECRETS_PRIVATE, since libvirt 0.10.2. */
  PRIVATE: 4,
  /** VIR_CONNECT_LIST_SECRETS_NO_PRIVATE, since libvirt 0.10.2. */
  NO_PRIVATE: 8,
} as const)
/** A value of {@link ConnectListAllSecretsFlags}. */
export type ConnectListAllSecretsFlags = (typeof ConnectListAllSecretsFlags)[keyof typeof ConnectListAllSecretsFlags]

/** virConnectListAllStoragePoolsFlags, since libvirt 0.10.2. */
export const ConnectListAllStoragePoolsFlags = Object.freeze({
  /** VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE, since libvirt 0.10.2. */
  INACTIVE: 1,
  /** VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE, since libvirt 0.10.2. */
  ACTIVE: 2,
  /** VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT, since libvirt 0.10.2. */
  PERSISTENT: 4,
  /** VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT, since libvirt 0.10.2. */
  TRANSIENT: 8,
  /** VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART, since libvirt 0.10.2. */
  AUTOSTART: 16,
  /** VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART, since libvirt 0.10.2. */
  NO_AUTOSTART: 32,
  /** VIR_CONNECT_LIST_STORAGE_POOLS_DIR, since libvirt 0.10.2. */
  DIR: 64,
  /** VIR_CONNECT_LIST_STORAGE_POOLS_FS, since libvirt 0.10.2. */
  FS: 128,
  /** VIR_CONNECT_LIST_STORAGE_POOLS_NETFS, since libvirt 0.10.2. */
  NETFS: 256,
  /** VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL, since libvirt 0.10.2. */
  LOGICAL: 512,
  /** VIR_CONNECT_LIST_STORAGE_POOLS_DISK, since libvirt 0.10.2. */
  DISK: 1024,
  /** VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI, since libvirt 0.10.2. */
  ISCSI: 2048,
  /** VIR_CONNECT_LIST_STORAGE_POOLS_SCSI, since libvirt 0.10.2. */
  SCSI: 4096,
  /** VIR_CONNECT_LIST_STORAGE_POOLS_MPATH, since libvirt 0.10.2. */
  MPATH: 8192,
  /** VIR_CONNECT_LIST_STORAGE_POOLS_RBD, since libvirt 0.10.2. */
  RBD: 16384,
  /** VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG, since libvirt 0.10.2. */
  SHEEPDOG: 32768,
  /** VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER, since libvirt 1.2.1. */
  GLUSTER: 65536,
  /** VIR_CONNECT_LIST_STORAGE_POOLS_ZFS, since libvirt 1.2.8. */
  ZFS: 131072,
  /** VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE, since libvirt 3.1.0. */
  VSTORAGE: 262144,
  /** VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT, since libvirt 5.6.0. */
  ISCSI_DIRECT: 524288,
} as const)
/** A value of {@link ConnectListAllStoragePoolsFlags}. */
export type ConnectListAllStoragePoolsFlags = (typeof ConnectListAllStoragePoolsFlags)[keyof typeof ConnectListAllStoragePoolsFlags]

/** virConnectFlags, since libvirt 0.4.1. */
export const ConnectFlags = Object.freeze({
  /** VIR_CONNECT_RO, since libvirt 0.4.1. */
  RO: 1,
  /** VIR_CONNECT_NO_ALIASES, since libvirt 0.9.7. */
  NO_ALIASES: 2,
} as const)
/** A value of {@link ConnectFlags}. */
export type ConnectFlags = (typeof ConnectFlags)[keyof typeof ConnectFlags]

/** virCPUCompareResult, since libvirt 0.7.5. */
export const CPUCompareResult = Object.freeze({
  /** VIR_CPU_COMPARE_ERROR, since libvirt 0.7.5. */
  ERROR: -1,
  /** VIR_CPU_COMPARE_INCOMPATIBLE, since libvirt 0.7.5. */
  INCOMPATIBLE: 0,
  /** VIR_CPU_COMPARE_IDENTICAL, since libvirt 0.7.5. */
  IDENTICAL: 1,
  /** VIR_CPU_COMPARE_SUPERSET, since libvirt 0.7.5. */
  SUPERSET: 2,
} as const)
/** A value of {@link CPUCompareResult}. */
export type CPUCompareResult = (typeof CPUCompareResult)[keyof typeof CPUCompareResult]

/** virConnectCredentialType, since libvirt 0.4.1. */
export const ConnectCredentialType = Object.freeze({
  /** VIR_CRED_USERNAME, since libvirt 0.4.1. */
  USERNAME: 1,
  /** VIR_CRED_AUTHNAME, since libvirt 0.4.1. */
  AUTHNAME: 2,
  /** VIR_CRED_LANGUAGE, since libvirt 0.4.1. */
  LANGUAGE: 3,
  /** VIR_CRED_CNONCE, since libvirt 0.4.1. */
  CNONCE: 4,
  /** VIR_CRED_PASSPHRASE, since libvirt 0.4.1. */
  PASSPHRASE: 5,
  /** VIR_CRED_ECHOPROMPT, since libvirt 0.4.1. */
  ECHOPROMPT: 6,
  /** VIR_CRED_NOECHOPROMPT, since libvirt 0.4.1. */
  NOECHOPROMPT: 7,
  /** VIR_CRED_REALM, since libvirt 0.4.1. */
  REALM: 8,
  /** VIR_CRED_EXTERNAL, since libvirt 0.4.1. */
  EXTERNAL: 9,
} as const)
/** A value of {@link ConnectCredentialType}. */
export type ConnectCredentialType = (typeof ConnectCredentialType)[keyof typeof ConnectCredentialType]

/** VIR_CONNECT_IDENTITY_*, since libvirt 5.8.0. */
export const ConnectIdentityParam = Object.freeze({
  /** VIR_CONNECT_IDENTITY_GROUP_NAME, since libvirt 5.8.0. */
  GROUP_NAME: 'group-name',
  /** VIR_CONNECT_IDENTITY_PROCESS_ID, since libvirt 5.8.0. */
  PROCESS_ID: 'process-id',
  /** VIR_CONNECT_IDENTITY_PROCESS_TIME, since libvirt 5.8.0. */
  PROCESS_TIME: 'process-time',
  /** VIR_CONNECT_IDENTITY_SASL_USER_NAME, since libvirt 5.8.0. */
  SASL_USER_NAME: 'sasl-user-name',
  /** VIR_CONNECT_IDENTITY_SELINUX_CONTEXT, since libvirt 5.8.0. */
  SELINUX_CONTEXT: 'selinux-context',
  /** VIR_CONNECT_IDENTITY_UNIX_GROUP_ID, since libvirt 5.8.0. */
  UNIX_GROUP_ID: 'unix-group-id',
  /** VIR_CONNECT_IDENTITY_UNIX_USER_ID, since libvirt 5.8.0. */
  UNIX_USER_ID: 'unix-user-id',
  /** VIR_CONNECT_IDENTITY_USER_NAME, since libvirt 5.8.0. */
  USER_NAME: 'user-name',
  /** VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME, since libvirt 5.8.0. */
  X509_DISTINGUISHED_NAME: 'x509-distinguished-name',
} as const)
/** A value of {@link ConnectIdentityParam}. */
export type ConnectIdentityParam = (typeof ConnectIdentityParam)[keyof typeof ConnectIdentityParam]
