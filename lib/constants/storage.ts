// Written by tools/constants.mjs from api/libvirt.json (libvirt 12.8.0): run `npm run constants`, do not edit.

/** virStoragePoolState, since libvirt 0.4.1. */
export const StoragePoolState = Object.freeze({
  /** VIR_STORAGE_POOL_INACTIVE, since libvirt 0.4.1. */
  INACTIVE: 0,
  /** VIR_STORAGE_POOL_BUILDING, since libvirt 0.4.1. */
  BUILDING: 1,
  /** VIR_STORAGE_POOL_RUNNING, since libvirt 0.4.1. */
  RUNNING: 2,
  /** VIR_STORAGE_POOL_DEGRADED, since libvirt 0.4.1. */
  DEGRADED: 3,
  /** VIR_STORAGE_POOL_INACCESSIBLE, since libvirt 0.8.2. */
  INACCESSIBLE: 4,
} as const)
/** A value of {@link StoragePoolState}. */
export type StoragePoolState = (typeof StoragePoolState)[keyof typeof StoragePoolState]

/** virStoragePoolBuildFlags, since libvirt 0.4.1. */
export const StoragePoolBuildFlags = Object.freeze({
  /** VIR_STORAGE_POOL_BUILD_NEW, since libvirt 0.4.1. */
  NEW: 0,
  /** VIR_STORAGE_POOL_BUILD_REPAIR, since libvirt 0.4.1. */
  REPAIR: 1,
  /** VIR_STORAGE_POOL_BUILD_RESIZE, since libvirt 0.4.1. */
  RESIZE: 2,
  /** VIR_STORAGE_POOL_BUILD_NO_OVERWRITE, since libvirt 0.9.5. */
  NO_OVERWRITE: 4,
  /** VIR_STORAGE_POOL_BUILD_OVERWRITE, since libvirt 0.9.5. */
  OVERWRITE: 8,
} as const)
/** A value of {@link StoragePoolBuildFlags}. */
export type StoragePoolBuildFlags = (typeof StoragePoolBuildFlags)[keyof typeof StoragePoolBuildFlags]

/** virStoragePoolCreateFlags, since libvirt 1.3.1. */
export const StoragePoolCreateFlags = Object.freeze({
  /** VIR_STORAGE_POOL_CREATE_NORMAL, since libvirt 1.3.1. */
  NORMAL: 0,
  /** VIR_STORAGE_POOL_CREATE_WITH_BUILD, since libvirt 1.3.1. */
  WITH_BUILD: 1,
  /** VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE, since libvirt 1.3.1. */
  WITH_BUILD_OVERWRITE: 2,
  /** VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE, since libvirt 1.3.1. */
  WITH_BUILD_NO_OVERWRITE: 4,
} as const)
/** A value of {@link StoragePoolCreateFlags}. */
export type StoragePoolCreateFlags = (typeof StoragePoolCreateFlags)[keyof typeof StoragePoolCreateFlags]

/** virStoragePoolDefineFlags, since libvirt 7.7.0. */
export const StoragePoolDefineFlags = Object.freeze({
  /** VIR_STORAGE_POOL_DEFINE_VALIDATE, since libvirt 7.7.0. */
  VALIDATE: 1,
} as const)
/** A value of {@link StoragePoolDefineFlags}. */
export type StoragePoolDefineFlags = (typeof StoragePoolDefineFlags)[keyof typeof StoragePoolDefineFlags]

/** virStoragePoolDeleteFlags, since libvirt 0.4.1. */
export const StoragePoolDeleteFlags = Object.freeze({
  /** VIR_STORAGE_POOL_DELETE_NORMAL, since libvirt 0.4.1. */
  NORMAL: 0,
  /** VIR_STORAGE_POOL_DELETE_ZEROED, since libvirt 0.4.1. */
  ZEROED: 1,
} as const)
/** A value of {@link StoragePoolDeleteFlags}. */
export type StoragePoolDeleteFlags = (typeof StoragePoolDeleteFlags)[keyof typeof StoragePoolDeleteFlags]

/** virStoragePoolEventLifecycleType, since libvirt 2.0.0. */
export const StoragePoolEventLifecycleType = Object.freeze({
  /** VIR_STORAGE_POOL_EVENT_DEFINED, since libvirt 2.0.0. */
  DEFINED: 0,
  /** VIR_STORAGE_POOL_EVENT_UNDEFINED, since libvirt 2.0.0. */
  UNDEFINED: 1,
  /** VIR_STORAGE_POOL_EVENT_STARTED, since libvirt 2.0.0. */
  STARTED: 2,
  /** VIR_STORAGE_POOL_EVENT_STOPPED, since libvirt 2.0.0. */
  STOPPED: 3,
  /** VIR_STORAGE_POOL_EVENT_CREATED, since libvirt 3.8.0. */
  CREATED: 4,
  /** VIR_STORAGE_POOL_EVENT_DELETED, since libvirt 3.8.0. */
  DELETED: 5,
} as const)
/** A value of {@link StoragePoolEventLifecycleType}. */
export type StoragePoolEventLifecycleType = (typeof StoragePoolEventLifecycleType)[keyof typeof StoragePoolEventLifecycleType]

/** virStoragePoolEventID, since libvirt 2.0.0. */
export const StoragePoolEventID = Object.freeze({
  /** VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE, since libvirt 2.0.0. */
  LIFECYCLE: 0,
  /** VIR_STORAGE_POOL_EVENT_ID_REFRESH, since libvirt 2.0.0. */
  REFRESH: 1,
} as const)
/** A value of {@link StoragePoolEventID}. */
export type StoragePoolEventID = (typeof StoragePoolEventID)[keyof typeof StoragePoolEventID]

/** virStorageVolType, since libvirt 0.4.1. */
export const StorageVolType = Object.freeze({
  /** VIR_STORAGE_VOL_FILE, since libvirt 0.4.1. */
  FILE: 0,
  /** VIR_STORAGE_VOL_BLOCK, since libvirt 0.4.1. */
  BLOCK: 1,
  /** VIR_STORAGE_VOL_DIR, since libvirt 0.9.5. */
  DIR: 2,
  /** VIR_STORAGE_VOL_NETWORK, since libvirt 0.9.13. */
  NETWORK: 3,
  /** VIR_STORAGE_VOL_NETDIR, since libvirt 1.2.0. */
  NETDIR: 4,
  /** VIR_STORAGE_VOL_PLOOP, since libvirt 1.3.4. */
  PLOOP: 5,
} as const)
/** A value of {@link StorageVolType}. */
export type StorageVolType = (typeof StorageVolType)[keyof typeof StorageVolType]

/** virStorageVolCreateFlags, since libvirt 1.0.1. */
export const StorageVolCreateFlags = Object.freeze({
  /** VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA, since libvirt 1.0.1. */
  PREALLOC_METADATA: 1,
  /** VIR_STORAGE_VOL_CREATE_REFLINK, since libvirt 1.2.13. */
  REFLINK: 2,
  /** VIR_STORAGE_VOL_CREATE_VALIDATE, since libvirt 8.10.0. */
  VALIDATE: 4,
} as const)
/** A value of {@link StorageVolCreateFlags}. */
export type StorageVolCreateFlags = (typeof StorageVolCreateFlags)[keyof typeof StorageVolCreateFlags]

/** virStorageVolDeleteFlags, since libvirt 0.4.1. */
export const StorageVolDeleteFlags = Object.freeze({
  /** VIR_STORAGE_VOL_DELETE_NORMAL, since libvirt 0.4.1. */
  NORMAL: 0,
  /** VIR_STORAGE_VOL_DELETE_ZEROED, since libvirt 0.4.1. */
  ZEROED: 1,
  /** VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS, since libvirt 1.2.21. */
  WITH_SNAPSHOTS: 2,
} as const)
/** A value of {@link StorageVolDeleteFlags}. */
export type StorageVolDeleteFlags = (typeof StorageVolDeleteFlags)[keyof typeof StorageVolDeleteFlags]

/** virStorageVolDownloadFlags, since libvirt 3.4.0. */
export const StorageVolDownloadFlags = Object.freeze({
  /** VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM, since libvirt 3.4.0. */
  SPARSE_STREAM: 1,
} as const)
/** A value of {@link StorageVolDownloadFlags}. */
export type StorageVolDownloadFlags = (typeof StorageVolDownloadFlags)[keyof typeof StorageVolDownloadFlags]

/** virStorageVolInfoFlags, since libvirt 3.0.0. */
export const StorageVolInfoFlags = Object.freeze({
  /** VIR_STORAGE_VOL_USE_ALLOCATION, since libvirt 3.0.0. */
  USE_ALLOCATION: 0,
  /** VIR_STORAGE_VOL_GET_PHYSICAL, since libvirt 3.0.0. */
  GET_PHYSICAL: 1,
} as const)
/** A value of {@link StorageVolInfoFlags}. */
export type StorageVolInfoFlags = (typeof StorageVolInfoFlags)[keyof typeof StorageVolInfoFlags]

/** virStorageVolResizeFlags, since libvirt 0.9.10. */
export const StorageVolResizeFlags = Object.freeze({
  /** VIR_STORAGE_VOL_RESIZE_ALLOCATE, since libvirt 0.9.10. */
  ALLOCATE: 1,
  /** VIR_STORAGE_VOL_RESIZE_DELTA, since libvirt 0.9.10. */
  DELTA: 2,
  /** VIR_STORAGE_VOL_RESIZE_SHRINK, since libvirt 0.9.10. */
  SHRINK: 4,
} as const)
/** A value of {@link StorageVolResizeFlags}. */
export type StorageVolResizeFlags = (typeof StorageVolResizeFlags)[keyof typeof StorageVolResizeFlags]

/** virStorageVolUploadFlags, since libvirt 3.4.0. */
export const StorageVolUploadFlags = Object.freeze({
  /** VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM, since libvirt 3.4.0. */
  SPARSE_STREAM: 1,
} as const)
/** A value of {@link StorageVolUploadFlags}. */
export type StorageVolUploadFlags = (typeof StorageVolUploadFlags)[keyof typeof StorageVolUploadFlags]

/** virStorageVolWipeAlgorithm, since libvirt 0.9.10. */
export const StorageVolWipeAlgorithm = Object.freeze({
  /** VIR_STORAGE_VOL_WIPE_ALG_ZERO, since libvirt 0.9.10. */
  ZERO: 0,
  /** VIR_STORAGE_VOL_WIPE_ALG_NNSA, since libvirt 0.9.10. */
  NNSA: 1,
  /** VIR_STORAGE_VOL_WIPE_ALG_DOD, since libvirt 0.9.10. */
  DOD: 2,
  /** VIR_STORAGE_VOL_WIPE_ALG_BSI, since libvirt 0.9.10. */
  BSI: 3,
  /** VIR_STORAGE_VOL_WIPE_ALG_GUTMANN, since libvirt 0.9.10. */
  GUTMANN: 4,
  /** VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER, since libvirt 0.9.10. */
  SCHNEIER: 5,
  /** VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7, since libvirt 0.9.10. */
  PFITZNER7: 6,
  /** VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33, since libvirt 0.9.10. */
  PFITZNER33: 7,
  /** VIR_STORAGE_VOL_WIPE_ALG_RANDOM, since libvirt 0.9.10. */
  RANDOM: 8,
  /** VIR_STORAGE_VOL_WIPE_ALG_TRIM, since libvirt 1.3.2. */
  TRIM: 9,
} as const)
/** A value of {@link StorageVolWipeAlgorithm}. */
export type StorageVolWipeAlgorithm = (typeof StorageVolWipeAlgorithm)[keyof typeof StorageVolWipeAlgorithm]

/** virStorageXMLFlags, since libvirt 0.9.13. */
export const StorageXMLFlags = Object.freeze({
  /** VIR_STORAGE_XML_INACTIVE, since libvirt 0.9.13. */
  INACTIVE: 1,
} as const)
/** A value of {@link StorageXMLFlags}. */
export type StorageXMLFlags = (typeof StorageXMLFlags)[keyof typeof StorageXMLFlags]
