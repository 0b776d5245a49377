// Written by tools/constants.mjs from api/libvirt.json (libvirt 12.8.0): run `npm run constants`, do not edit.

/** virDomainBlockCommitFlags, since libvirt 0.10.2. */
export const DomainBlockCommitFlags = Object.freeze({
  /** VIR_DOMAIN_BLOCK_COMMIT_SHALLOW, since libvirt 0.10.2. */
  SHALLOW: 1,
  /** VIR_DOMAIN_BLOCK_COMMIT_DELETE, since libvirt 0.10.2. */
  DELETE: 2,
  /** VIR_DOMAIN_BLOCK_COMMIT_ACTIVE, since libvirt 1.2.6. */
  ACTIVE: 4,
  /** VIR_DOMAIN_BLOCK_COMMIT_RELATIVE, since libvirt 1.2.7. */
  RELATIVE: 8,
  /** VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES, since libvirt 1.2.9. */
  BANDWIDTH_BYTES: 16,
} as const)
/** A value of {@link DomainBlockCommitFlags}. */
export type DomainBlockCommitFlags = (typeof DomainBlockCommitFlags)[keyof typeof DomainBlockCommitFlags]

/** virDomainBlockCopyFlags, since libvirt 1.2.8. */
export const DomainBlockCopyFlags = Object.freeze({
  /** VIR_DOMAIN_BLOCK_COPY_SHALLOW, since libvirt 1.2.8. */
  SHALLOW: 1,
  /** VIR_DOMAIN_BLOCK_COPY_REUSE_EXT, since libvirt 1.2.8. */
  REUSE_EXT: 2,
  /** VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB, since libvirt 3.5.0. */
  TRANSIENT_JOB: 4,
  /** VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES, since libvirt 8.0.0. */
  SYNCHRONOUS_WRITES: 8,
  /** VIR_DOMAIN_BLOCK_COPY_TARGET_ZEROED, since libvirt 12.2.0. */
  TARGET_ZEROED: 16,
} as const)
/** A value of {@link DomainBlockCopyFlags}. */
export type DomainBlockCopyFlags = (typeof DomainBlockCopyFlags)[keyof typeof DomainBlockCopyFlags]

/** virDomainBlockJobAbortFlags, since libvirt 0.9.12. */
export const DomainBlockJobAbortFlags = Object.freeze({
  /** VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC, since libvirt 0.9.12. */
  ASYNC: 1,
  /** VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT, since libvirt 0.9.12. */
  PIVOT: 2,
} as const)
/** A value of {@link DomainBlockJobAbortFlags}. */
export type DomainBlockJobAbortFlags = (typeof DomainBlockJobAbortFlags)[keyof typeof DomainBlockJobAbortFlags]

/** virDomainBlockJobInfoFlags, since libvirt 1.2.9. */
export const DomainBlockJobInfoFlags = Object.freeze({
  /** VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES, since libvirt 1.2.9. */
  BANDWIDTH_BYTES: 1,
} as const)
/** A value of {@link DomainBlockJobInfoFlags}. */
export type DomainBlockJobInfoFlags = (typeof DomainBlockJobInfoFlags)[keyof typeof DomainBlockJobInfoFlags]

/** virDomainBlockJobSetSpeedFlags, since libvirt 1.2.9. */
export const DomainBlockJobSetSpeedFlags = Object.freeze({
  /** VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES, since libvirt 1.2.9. */
  BANDWIDTH_BYTES: 1,
} as const)
/** A value of {@link DomainBlockJobSetSpeedFlags}. */
export type DomainBlockJobSetSpeedFlags = (typeof DomainBlockJobSetSpeedFlags)[keyof typeof DomainBlockJobSetSpeedFlags]

/** virDomainBlockJobType, since libvirt 0.9.4. */
export const DomainBlockJobType = Object.freeze({
  /** VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN, since libvirt 0.9.4. */
  UNKNOWN: 0,
  /** VIR_DOMAIN_BLOCK_JOB_TYPE_PULL, since libvirt 0.9.4. */
  PULL: 1,
  /** VIR_DOMAIN_BLOCK_JOB_TYPE_COPY, since libvirt 0.9.12. */
  COPY: 2,
  /** VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT, since libvirt 0.10.2. */
  COMMIT: 3,
  /** VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT, since libvirt 1.2.6. */
  ACTIVE_COMMIT: 4,
  /** VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP, since libvirt 6.0.0. */
  BACKUP: 5,
} as const)
/** A value of {@link DomainBlockJobType}. */
export type DomainBlockJobType = (typeof DomainBlockJobType)[keyof typeof DomainBlockJobType]

/** virDomainBlockPullFlags, since libvirt 1.2.9. */
export const DomainBlockPullFlags = Object.freeze({
  /** VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES, since libvirt 1.2.9. */
  BANDWIDTH_BYTES: 64,
} as const)
/** A value of {@link DomainBlockPullFlags}. */
export type DomainBlockPullFlags = (typeof DomainBlockPullFlags)[keyof typeof DomainBlockPullFlags]

/** virDomainBlockRebaseFlags, since libvirt 0.9.12. */
export const DomainBlockRebaseFlags = Object.freeze({
  /** VIR_DOMAIN_BLOCK_REBASE_SHALLOW, since libvirt 0.9.12. */
  SHALLOW: 1,
  /** VIR_DOMAIN_BLOCK_REBASE_REUSE_EXT, since libvirt 0.9.12. */
  REUSE_EXT: 2,
  /** VIR_DOMAIN_BLOCK_REBASE_COPY_RAW, since libvirt 0.9.12. */
  COPY_RAW: 4,
  /** VIR_DOMAIN_BLOCK_REBASE_COPY, since libvirt 0.9.12. */
  COPY: 8,
  /** VIR_DOMAIN_BLOCK_REBASE_RELATIVE, since libvirt 1.2.7. */
  RELATIVE: 16,
  /** VIR_DOMAIN_BLOCK_REBASE_COPY_DEV, since libvirt 1.2.9. */
  COPY_DEV: 32,
  /** VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES, since libvirt 1.2.9. */
  BANDWIDTH_BYTES: 64,
} as const)
/** A value of {@link DomainBlockRebaseFlags}. */
export type DomainBlockRebaseFlags = (typeof DomainBlockRebaseFlags)[keyof typeof DomainBlockRebaseFlags]

/** virDomainBlockResizeFlags, since libvirt 0.9.11. */
export const DomainBlockResizeFlags = Object.freeze({
  /** VIR_DOMAIN_BLOCK_RESIZE_BYTES, since libvirt 0.9.11. */
  BYTES: 1,
  /** VIR_DOMAIN_BLOCK_RESIZE_CAPACITY, since libvirt 10.0.0. */
  CAPACITY: 2,
  /** VIR_DOMAIN_BLOCK_RESIZE_EXTEND, since libvirt 12.3.0. */
  EXTEND: 4,
} as const)
/** A value of {@link DomainBlockResizeFlags}. */
export type DomainBlockResizeFlags = (typeof DomainBlockResizeFlags)[keyof typeof DomainBlockResizeFlags]

/** virDomainDiskErrorCode, since libvirt 0.9.10. */
export const DomainDiskErrorCode = Object.freeze({
  /** VIR_DOMAIN_DISK_ERROR_NONE, since libvirt 0.9.10. */
  NONE: 0,
  /** VIR_DOMAIN_DISK_ERROR_UNSPEC, since libvirt 0.9.10. */
  UNSPEC: 1,
  /** VIR_DOMAIN_DISK_ERROR_NO_SPACE, since libvirt 0.9.10. */
  NO_SPACE: 2,
} as const)
/** A value of {@link DomainDiskErrorCode}. */
export type DomainDiskErrorCode = (typeof DomainDiskErrorCode)[keyof typeof DomainDiskErrorCode]

/** VIR_DOMAIN_BLOCK_COPY_*, since libvirt 1.2.8. */
export const DomainBlockCopyParam = Object.freeze({
  /** VIR_DOMAIN_BLOCK_COPY_BANDWIDTH, since libvirt 1.2.8. */
  BANDWIDTH: 'bandwidth',
  /** VIR_DOMAIN_BLOCK_COPY_BUF_SIZE, since libvirt 1.2.8. */
  BUF_SIZE: 'buf-size',
  /** VIR_DOMAIN_BLOCK_COPY_GRANULARITY, since libvirt 1.2.8. */
  GRANULARITY: 'granularity',
} as const)
/** A value of {@link DomainBlockCopyParam}. */
export type DomainBlockCopyParam = (typeof DomainBlockCopyParam)[keyof typeof DomainBlockCopyParam]

/** VIR_DOMAIN_BLOCK_IOTUNE_*, since libvirt 0.9.8. */
export const DomainBlockIoTuneParam = Object.freeze({
  /** VIR_DOMAIN_BLOCK_IOTUNE_GROUP_NAME, since libvirt 3.0.0. */
  GROUP_NAME: 'group_name',
  /** VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC, since libvirt 0.9.8. */
  READ_BYTES_SEC: 'read_bytes_sec',
  /** VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX, since libvirt 1.2.11. */
  READ_BYTES_SEC_MAX: 'read_bytes_sec_max',
  /** VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH, since libvirt 2.4.0. */
  READ_BYTES_SEC_MAX_LENGTH: 'read_bytes_sec_max_length',
  /** VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC, since libvirt 0.9.8. */
  READ_IOPS_SEC: 'read_iops_sec',
  /** VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX, since libvirt 1.2.11. */
  READ_IOPS_SEC_MAX: 'read_iops_sec_max',
  /** VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH, since libvirt 2.4.0. */
  READ_IOPS_SEC_MAX_LENGTH: 'read_iops_sec_max_length',
  /** VIR_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC, since libvirt 1.2.11. */
  SIZE_IOPS_SEC: 'size_iops_sec',
  /** VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC, since libvirt 0.9.8. */
  TOTAL_BYTES_SEC: 'total_bytes_sec',
  /** VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX, since libvirt 1.2.11. */
  TOTAL_BYTES_SEC_MAX: 'total_bytes_sec_max',
  /** VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH, since libvirt 2.4.0. */
  TOTAL_BYTES_SEC_MAX_LENGTH: 'total_bytes_sec_max_length',
  /** VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC, since libvirt 0.9.8. */
  TOTAL_IOPS_SEC: 'total_iops_sec',
  /** VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX, since libvirt 1.2.11. */
  TOTAL_IOPS_SEC_MAX: 'total_iops_sec_max',
  /** VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH, since libvirt 2.4.0. */
  TOTAL_IOPS_SEC_MAX_LENGTH: 'total_iops_sec_max_length',
  /** VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC, since libvirt 0.9.8. */
  WRITE_BYTES_SEC: 'write_bytes_sec',
  /** VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX, since libvirt 1.2.11. */
  WRITE_BYTES_SEC_MAX: 'write_bytes_sec_max',
  /** VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH, since libvirt 2.4.0. */
  WRITE_BYTES_SEC_MAX_LENGTH: 'write_bytes_sec_max_length',
  /** VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC, since libvirt 0.9.8. */
  WRITE_IOPS_SEC: 'write_iops_sec',
  /** VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX, since libvirt 1.2.11. */
  WRITE_IOPS_SEC_MAX: 'write_iops_sec_max',
  /** VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH, since libvirt 2.4.0. */
  WRITE_IOPS_SEC_MAX_LENGTH: 'write_iops_sec_max_length',
} as const)
/** A value of {@link DomainBlockIoTuneParam}. */
export type DomainBlockIoTuneParam = (typeof DomainBlockIoTuneParam)[keyof typeof DomainBlockIoTuneParam]

/** VIR_DOMAIN_BLOCK_STATS_*, since libvirt 0.9.5. */
export const DomainBlockStatsField = Object.freeze({
  /** VIR_DOMAIN_BLOCK_STATS_ERRS, since libvirt 0.9.5. */
  ERRS: 'errs',
  /** VIR_DOMAIN_BLOCK_STATS_FLUSH_REQ, since libvirt 0.9.5. */
  FLUSH_REQ: 'flush_operations',
  /** VIR_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES, since libvirt 0.9.5. */
  FLUSH_TOTAL_TIMES: 'flush_total_times',
  /** VIR_DOMAIN_BLOCK_STATS_READ_BYTES, since libvirt 0.9.5. */
  READ_BYTES: 'rd_bytes',
  /** VIR_DOMAIN_BLOCK_STATS_READ_REQ, since libvirt 0.9.5. */
  READ_REQ: 'rd_operations',
  /** VIR_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES, since libvirt 0.9.5. */
  READ_TOTAL_TIMES: 'rd_total_times',
  /** VIR_DOMAIN_BLOCK_STATS_WRITE_BYTES, since libvirt 0.9.5. */
  WRITE_BYTES: 'wr_bytes',
  /** VIR_DOMAIN_BLOCK_STATS_WRITE_REQ, since libvirt 0.9.5. */
  WRITE_REQ: 'wr_operations',
  /** VIR_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES, since libvirt 0.9.5. */
  WRITE_TOTAL_TIMES: 'wr_total_times',
} as const)
/** A value of {@link DomainBlockStatsField}. */
export type DomainBlockStatsField = (typeof DomainBlockStatsField)[keyof typeof DomainBlockStatsField]
