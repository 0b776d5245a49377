// Written by tools/constants.mjs from api/libvirt.json (libvirt 12.8.0): run `npm run constants`, do not edit.

/** virDomainAbortJobFlagsValues, since libvirt 8.5.0. */
export const DomainAbortJobFlags = Object.freeze({
  /** VIR_DOMAIN_ABORT_JOB_POSTCOPY, since libvirt 8.5.0. */
  POSTCOPY: 1,
} as const)
/** A value of {@link DomainAbortJobFlags}. */
export type DomainAbortJobFlags = (typeof DomainAbortJobFlags)[keyof typeof DomainAbortJobFlags]

/** virDomainDirtyRateStatus, since libvirt 7.2.0. */
export const DomainDirtyRateStatus = Object.freeze({
  /** VIR_DOMAIN_DIRTYRATE_UNSTARTED, since libvirt 7.2.0. */
  UNSTARTED: 0,
  /** VIR_DOMAIN_DIRTYRATE_MEASURING, since libvirt 7.2.0. */
  MEASURING: 1,
  /** VIR_DOMAIN_DIRTYRATE_MEASURED, since libvirt 7.2.0. */
  MEASURED: 2,
} as const)
/** A value of {@link DomainDirtyRateStatus}. */
export type DomainDirtyRateStatus = (typeof DomainDirtyRateStatus)[keyof typeof DomainDirtyRateStatus]

/** virDomainDirtyRateCalcFlags, since libvirt 8.1.0. */
export const DomainDirtyRateCalcFlags = Object.freeze({
  /** VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING, since libvirt 8.1.0. */
  PAGE_SAMPLING: 0,
  /** VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP, since libvirt 8.1.0. */
  DIRTY_BITMAP: 1,
  /** VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING, since libvirt 8.1.0. */
  DIRTY_RING: 2,
} as const)
/** A value of {@link DomainDirtyRateCalcFlags}. */
export type DomainDirtyRateCalcFlags = (typeof DomainDirtyRateCalcFlags)[keyof typeof DomainDirtyRateCalcFlags]

/** virDomainJobType, since libvirt 0.7.7. */
export const DomainJobType = Object.freeze({
  /** VIR_DOMAIN_JOB_NONE, since libvirt 0.7.7. */
  NONE: 0,
  /** VIR_DOMAIN_JOB_BOUNDED, since libvirt 0.7.7. */
  BOUNDED: 1,
  /** VIR_DOMAIN_JOB_UNBOUNDED, since libvirt 0.7.7. */
  UNBOUNDED: 2,
  /** VIR_DOMAIN_JOB_COMPLETED, since libvirt 0.7.7. */
  COMPLETED: 3,
  /** VIR_DOMAIN_JOB_FAILED, since libvirt 0.7.7. */
  FAILED: 4,
  /** VIR_DOMAIN_JOB_CANCELLED, since libvirt 0.7.7. */
  CANCELLED: 5,
} as const)
/** A value of {@link DomainJobType}. */
export type DomainJobType = (typeof DomainJobType)[keyof typeof DomainJobType]

/** virDomainJobOperation, since libvirt 3.3.0. */
export const DomainJobOperation = Object.freeze({
  /** VIR_DOMAIN_JOB_OPERATION_UNKNOWN, since libvirt 3.3.0. */
  UNKNOWN: 0,
  /** VIR_DOMAIN_JOB_OPERATION_START, since libvirt 3.3.0. */
  START: 1,
  /** VIR_DOMAIN_JOB_OPERATION_SAVE, since libvirt 3.3.0. */
  SAVE: 2,
  /** VIR_DOMAIN_JOB_OPERATION_RESTORE, since libvirt 3.3.0. */
  RESTORE: 3,
  /** VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN, since libvirt 3.3.0. */
  MIGRATION_IN: 4,
  /** VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT, since libvirt 3.3.0. */
  MIGRATION_OUT: 5,
  /** VIR_DOMAIN_JOB_OPERATION_SNAPSHOT, since libvirt 3.3.0. */
  SNAPSHOT: 6,
  /** VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT, since libvirt 3.3.0. */
  SNAPSHOT_REVERT: 7,
  /** VIR_DOMAIN_JOB_OPERATION_DUMP, since libvirt 3.3.0. */
  DUMP: 8,
  /** VIR_DOMAIN_JOB_OPERATION_BACKUP, since libvirt 6.0.0. */
  BACKUP: 9,
  /** VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE, since libvirt 9.0.0. */
  SNAPSHOT_DELETE: 10,
} as const)
/** A value of {@link DomainJobOperation}. */
export type DomainJobOperation = (typeof DomainJobOperation)[keyof typeof DomainJobOperation]

/** virDomainGetJobStatsFlags, since libvirt 1.2.9. */
export const DomainGetJobStatsFlags = Object.freeze({
  /** VIR_DOMAIN_JOB_STATS_COMPLETED, since libvirt 1.2.9. */
  COMPLETED: 1,
  /** VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED, since libvirt 6.0.0. */
  KEEP_COMPLETED: 2,
} as const)
/** A value of {@link DomainGetJobStatsFlags}. */
export type DomainGetJobStatsFlags = (typeof DomainGetJobStatsFlags)[keyof typeof DomainGetJobStatsFlags]

/** virDomainMigrateMaxSpeedFlags, since libvirt 5.1.0. */
export const MigrateMaxSpeedFlags = Object.freeze({
  /** VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY, since libvirt 5.1.0. */
  POSTCOPY: 1,
} as const)
/** A value of {@link MigrateMaxSpeedFlags}. */
export type MigrateMaxSpeedFlags = (typeof MigrateMaxSpeedFlags)[keyof typeof MigrateMaxSpeedFlags]

/** virDomainMigrateFlags, since libvirt 0.3.2. */
export const MigrateFlags = Object.freeze({
  /** VIR_MIGRATE_LIVE, since libvirt 0.3.2. */
  LIVE: 1,
  /** VIR_MIGRATE_PEER2PEER, since libvirt 0.7.2. */
  PEER2PEER: 2,
  /** VIR_MIGRATE_TUNNELLED, since libvirt 0.7.2. */
  TUNNELLED: 4,
  /** VIR_MIGRATE_PERSIST_DEST, since libvirt 0.7.3. */
  PERSIST_DEST: 8,
  /** VIR_MIGRATE_UNDEFINE_SOURCE, since libvirt 0.7.3. */
  UNDEFINE_SOURCE: 16,
  /** VIR_MIGRATE_PAUSED, since libvirt 0.7.5. */
  PAUSED: 32,
  /** VIR_MIGRATE_NON_SHARED_DISK, since libvirt 0.8.2. */
  NON_SHARED_DISK: 64,
  /** VIR_MIGRATE_NON_SHARED_INC, since libvirt 0.8.2. */
  NON_SHARED_INC: 128,
  /** VIR_MIGRATE_CHANGE_PROTECTION, since libvirt 0.9.4. */
  CHANGE_PROTECTION: 256,
  /** VIR_MIGRATE_UNSAFE, since libvirt 0.9.11. */
  UNSAFE: 512,
  /** VIR_MIGRATE_OFFLINE, since libvirt 1.0.1. */
  OFFLINE: 1024,
  /** VIR_MIGRATE_COMPRESSED, since libvirt 1.0.3. */
  COMPRESSED: 2048,
  /** VIR_MIGRATE_ABORT_ON_ERROR, since libvirt 1.1.0. */
  ABORT_ON_ERROR: 4096,
  /** VIR_MIGRATE_AUTO_CONVERGE, since libvirt 1.2.3. */
  AUTO_CONVERGE: 8192,
  /** VIR_MIGRATE_RDMA_PIN_ALL, since libvirt 1.2.9. */
  RDMA_PIN_ALL: 16384,
  /** VIR_MIGRATE_POSTCOPY, since libvirt 1.3.3. */
  POSTCOPY: 32768,
  /** VIR_MIGRATE_TLS, since libvirt 3.2.0. */
  TLS: 65536,
  /** VIR_MIGRATE_PARALLEL, since libvirt 5.2.0. */
  PARALLEL: 131072,
  /** VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES, since libvirt 8.0.0. */
  NON_SHARED_SYNCHRONOUS_WRITES: 262144,
  /** VIR_MIGRATE_POSTCOPY_RESUME, since libvirt 8.5.0. */
  POSTCOPY_RESUME: 524288,
  /** VIR_MIGRATE_ZEROCOPY, since libvirt 8.5.0. */
  ZEROCOPY: 1048576,
} as const)
/** A value of {@link MigrateFlags}. */
export type MigrateFlags = (typeof MigrateFlags)[keyof typeof MigrateFlags]

/** VIR_DOMAIN_JOB_*, since libvirt 1.0.3. */
export const DomainJobField = Object.freeze({
  /** VIR_DOMAIN_JOB_AUTO_CONVERGE_THROTTLE, since libvirt 2.0.0. */
  AUTO_CONVERGE_THROTTLE: 'auto_converge_throttle',
  /** VIR_DOMAIN_JOB_COMPRESSION_BYTES, since libvirt 1.0.3. */
  COMPRESSION_BYTES: 'compression_bytes',
  /** VIR_DOMAIN_JOB_COMPRESSION_CACHE, since libvirt 1.0.3. */
  COMPRESSION_CACHE: 'compression_cache',
  /** VIR_DOMAIN_JOB_COMPRESSION_CACHE_MISSES, since libvirt 1.0.3. */
  COMPRESSION_CACHE_MISSES: 'compression_cache_misses',
  /** VIR_DOMAIN_JOB_COMPRESSION_OVERFLOW, since libvirt 1.0.3. */
  COMPRESSION_OVERFLOW: 'compression_overflow',
  /** VIR_DOMAIN_JOB_COMPRESSION_PAGES, since libvirt 1.0.3. */
  COMPRESSION_PAGES: 'compression_pages',
  /** VIR_DOMAIN_JOB_DATA_PROCESSED, since libvirt 1.0.3. */
  DATA_PROCESSED: 'data_processed',
  /** VIR_DOMAIN_JOB_DATA_REMAINING, since libvirt 1.0.3. */
  DATA_REMAINING: 'data_remaining',
  /** VIR_DOMAIN_JOB_DATA_TOTAL, since libvirt 1.0.3. */
  DATA_TOTAL: 'data_total',
  /** VIR_DOMAIN_JOB_DISK_BPS, since libvirt 1.2.9. */
  DISK_BPS: 'disk_bps',
  /** VIR_DOMAIN_JOB_DISK_PROCESSED, since libvirt 1.0.3. */
  DISK_PROCESSED: 'disk_processed',
  /** VIR_DOMAIN_JOB_DISK_REMAINING, since libvirt 1.0.3. */
  DISK_REMAINING: 'disk_remaining',
  /** VIR_DOMAIN_JOB_DISK_TEMP_TOTAL, since libvirt 6.0.0. */
  DISK_TEMP_TOTAL: 'disk_temp_total',
  /** VIR_DOMAIN_JOB_DISK_TEMP_USED, since libvirt 6.0.0. */
  DISK_TEMP_USED: 'disk_temp_used',
  /** VIR_DOMAIN_JOB_DISK_TOTAL, since libvirt 1.0.3. */
  DISK_TOTAL: 'disk_total',
  /** VIR_DOMAIN_JOB_DOWNTIME, since libvirt 1.0.3. */
  DOWNTIME: 'downtime',
  /** VIR_DOMAIN_JOB_DOWNTIME_NET, since libvirt 1.2.15. */
  DOWNTIME_NET: 'downtime_net',
  /** VIR_DOMAIN_JOB_ERRMSG, since libvirt 6.3.0. */
  ERRMSG: 'errmsg',
  /** VIR_DOMAIN_JOB_MEMORY_BPS, since libvirt 1.2.9. */
  MEMORY_BPS: 'memory_bps',
  /** VIR_DOMAIN_JOB_MEMORY_CONSTANT, since libvirt 1.0.3. */
  MEMORY_CONSTANT: 'memory_constant',
  /** VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE, since libvirt 1.3.1. */
  MEMORY_DIRTY_RATE: 'memory_dirty_rate',
  /** VIR_DOMAIN_JOB_MEMORY_ITERATION, since libvirt 1.3.1. */
  MEMORY_ITERATION: 'memory_iteration',
  /** VIR_DOMAIN_JOB_MEMORY_NORMAL, since libvirt 1.0.3. */
  MEMORY_NORMAL: 'memory_normal',
  /** VIR_DOMAIN_JOB_MEMORY_NORMAL_BYTES, since libvirt 1.0.3. */
  MEMORY_NORMAL_BYTES: 'memory_normal_bytes',
  /** VIR_DOMAIN_JOB_MEMORY_PAGE_SIZE, since libvirt 3.9.0. */
  MEMORY_PAGE_SIZE: 'memory_page_size',
  /** VIR_DOMAIN_JOB_MEMORY_POSTCOPY_REQS, since libvirt 5.0.0. */
  MEMORY_POSTCOPY_REQS: 'memory_postcopy_requests',
  /** VIR_DOMAIN_JOB_MEMORY_PROCESSED, since libvirt 1.0.3. */
  MEMORY_PROCESSED: 'memory_processed',
  /** VIR_DOMAIN_JOB_MEMORY_REMAINING, since libvirt 1.0.3. */
  MEMORY_REMAINING: 'memory_remaining',
  /** VIR_DOMAIN_JOB_MEMORY_TOTAL, since libvirt 1.0.3. */
  MEMORY_TOTAL: 'memory_total',
  /** VIR_DOMAIN_JOB_OPERATION, since libvirt 3.3.0. */
  OPERATION: 'operation',
  /** VIR_DOMAIN_JOB_SETUP_TIME, since libvirt 1.2.9. */
  SETUP_TIME: 'setup_time',
  /** VIR_DOMAIN_JOB_SUCCESS, since libvirt 6.0.0. */
  SUCCESS: 'success',
  /** VIR_DOMAIN_JOB_TIME_ELAPSED, since libvirt 1.0.3. */
  TIME_ELAPSED: 'time_elapsed',
  /** VIR_DOMAIN_JOB_TIME_ELAPSED_NET, since libvirt 1.2.15. */
  TIME_ELAPSED_NET: 'time_elapsed_net',
  /** VIR_DOMAIN_JOB_TIME_REMAINING, since libvirt 1.0.3. */
  TIME_REMAINING: 'time_remaining',
  /** VIR_DOMAIN_JOB_VFIO_DATA_TRANSFERRED, since libvirt 10.6.0. */
  VFIO_DATA_TRANSFERRED: 'vfio_data_transferred',
} as const)
/** A value of {@link DomainJobField}. */
export type DomainJobField = (typeof DomainJobField)[keyof typeof DomainJobField]

/** VIR_MIGRATE_PARAM_*, since libvirt 1.1.0. */
export const MigrateParam = Object.freeze({
  /** VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT, since libvirt 2.0.0. */
  AUTO_CONVERGE_INCREMENT: 'auto_converge.increment',
  /** VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL, since libvirt 2.0.0. */
  AUTO_CONVERGE_INITIAL: 'auto_converge.initial',
  /** VIR_MIGRATE_PARAM_BANDWIDTH, since libvirt 1.1.0. */
  BANDWIDTH: 'bandwidth',
  /** VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER, since libvirt 11.1.0. */
  BANDWIDTH_AVAIL_SWITCHOVER: 'bandwidth.avail.switchover',
  /** VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY, since libvirt 5.1.0. */
  BANDWIDTH_POSTCOPY: 'bandwidth.postcopy',
  /** VIR_MIGRATE_PARAM_COMPRESSION, since libvirt 1.3.4. */
  COMPRESSION: 'compression',
  /** VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS, since libvirt 1.3.4. */
  COMPRESSION_MT_DTHREADS: 'compression.mt.dthreads',
  /** VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL, since libvirt 1.3.4. */
  COMPRESSION_MT_LEVEL: 'compression.mt.level',
  /** VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS, since libvirt 1.3.4. */
  COMPRESSION_MT_THREADS: 'compression.mt.threads',
  /** VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE, since libvirt 1.3.4. */
  COMPRESSION_XBZRLE_CACHE: 'compression.xbzrle.cache',
  /** VIR_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL, since libvirt 9.4.0. */
  COMPRESSION_ZLIB_LEVEL: 'compression.zlib.level',
  /** VIR_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL, since libvirt 9.4.0. */
  COMPRESSION_ZSTD_LEVEL: 'compression.zstd.level',
  /** VIR_MIGRATE_PARAM_DEST_NAME, since libvirt 1.1.0. */
  DEST_NAME: 'destination_name',
  /** VIR_MIGRATE_PARAM_DEST_XML, since libvirt 1.1.0. */
  DEST_XML: 'destination_xml',
  /** VIR_MIGRATE_PARAM_DISKS_PORT, since libvirt 1.3.3. */
  DISKS_PORT: 'disks_port',
  /** VIR_MIGRATE_PARAM_DISKS_URI, since libvirt 6.8.0. */
  DISKS_URI: 'disks_uri',
  /** VIR_MIGRATE_PARAM_GRAPHICS_URI, since libvirt 1.1.0. */
  GRAPHICS_URI: 'graphics_uri',
  /** VIR_MIGRATE_PARAM_LISTEN_ADDRESS, since libvirt 1.1.4. */
  LISTEN_ADDRESS: 'listen_address',
  /** VIR_MIGRATE_PARAM_MIGRATE_DISKS, since libvirt 1.2.17. */
  MIGRATE_DISKS: 'migrate_disks',
  /** VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES, since libvirt 10.9.0. */
  MIGRATE_DISKS_DETECT_ZEROES: 'migrate_disks_detect_zeroes',
  /** VIR_MIGRATE_PARAM_MIGRATE_DISKS_TARGET_ZERO, since libvirt 12.2.0. */
  MIGRATE_DISKS_TARGET_ZERO: 'migrate_disks_target_zero',
  /** VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS, since libvirt 5.2.0. */
  PARALLEL_CONNECTIONS: 'parallel.connections',
  /** VIR_MIGRATE_PARAM_PERSIST_XML, since libvirt 1.3.4. */
  PERSIST_XML: 'persistent_xml',
  /** VIR_MIGRATE_PARAM_TLS_DESTINATION, since libvirt 6.0.0. */
  TLS_DESTINATION: 'tls.destination',
  /** VIR_MIGRATE_PARAM_URI, since libvirt 1.1.0. */
  URI: 'migrate_uri',
} as const)
/** A value of {@link MigrateParam}. */
export type MigrateParam = (typeof MigrateParam)[keyof typeof MigrateParam]
