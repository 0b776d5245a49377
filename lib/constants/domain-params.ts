// Written by tools/constants.mjs from api/libvirt.json (libvirt 12.8.0): run `npm run constants`, do not edit.

/** VIR_DOMAIN_ANNOUNCE_INTERFACE_*, since libvirt 12.5.0. */
export const DomainAnnounceInterfaceParam = Object.freeze({
  /** VIR_DOMAIN_ANNOUNCE_INTERFACE_INITIAL, since libvirt 12.5.0. */
  INITIAL: 'initial',
  /** VIR_DOMAIN_ANNOUNCE_INTERFACE_MAX, since libvirt 12.5.0. */
  MAX: 'max',
  /** VIR_DOMAIN_ANNOUNCE_INTERFACE_ROUNDS, since libvirt 12.5.0. */
  ROUNDS: 'rounds',
  /** VIR_DOMAIN_ANNOUNCE_INTERFACE_STEP, since libvirt 12.5.0. */
  STEP: 'step',
} as const)
/** A value of {@link DomainAnnounceInterfaceParam}. */
export type DomainAnnounceInterfaceParam = (typeof DomainAnnounceInterfaceParam)[keyof typeof DomainAnnounceInterfaceParam]

/** VIR_DOMAIN_BANDWIDTH_*, since libvirt 0.9.9. */
export const DomainBandwidthParam = Object.freeze({
  /** VIR_DOMAIN_BANDWIDTH_IN_AVERAGE, since libvirt 0.9.9. */
  IN_AVERAGE: 'inbound.average',
  /** VIR_DOMAIN_BANDWIDTH_IN_BURST, since libvirt 0.9.9. */
  IN_BURST: 'inbound.burst',
  /** VIR_DOMAIN_BANDWIDTH_IN_FLOOR, since libvirt 1.2.19. */
  IN_FLOOR: 'inbound.floor',
  /** VIR_DOMAIN_BANDWIDTH_IN_PEAK, since libvirt 0.9.9. */
  IN_PEAK: 'inbound.peak',
  /** VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE, since libvirt 0.9.9. */
  OUT_AVERAGE: 'outbound.average',
  /** VIR_DOMAIN_BANDWIDTH_OUT_BURST, since libvirt 0.9.9. */
  OUT_BURST: 'outbound.burst',
  /** VIR_DOMAIN_BANDWIDTH_OUT_PEAK, since libvirt 0.9.9. */
  OUT_PEAK: 'outbound.peak',
} as const)
/** A value of {@link DomainBandwidthParam}. */
export type DomainBandwidthParam = (typeof DomainBandwidthParam)[keyof typeof DomainBandwidthParam]

/** VIR_DOMAIN_BLKIO_*, since libvirt 0.9.0. */
export const DomainBlkioParam = Object.freeze({
  /** VIR_DOMAIN_BLKIO_DEVICE_READ_BPS, since libvirt 1.2.2. */
  DEVICE_READ_BPS: 'device_read_bytes_sec',
  /** VIR_DOMAIN_BLKIO_DEVICE_READ_IOPS, since libvirt 1.2.2. */
  DEVICE_READ_IOPS: 'device_read_iops_sec',
  /** VIR_DOMAIN_BLKIO_DEVICE_WEIGHT, since libvirt 0.9.8. */
  DEVICE_WEIGHT: 'device_weight',
  /** VIR_DOMAIN_BLKIO_DEVICE_WRITE_BPS, since libvirt 1.2.2. */
  DEVICE_WRITE_BPS: 'device_write_bytes_sec',
  /** VIR_DOMAIN_BLKIO_DEVICE_WRITE_IOPS, since libvirt 1.2.2. */
  DEVICE_WRITE_IOPS: 'device_write_iops_sec',
  /** VIR_DOMAIN_BLKIO_WEIGHT, since libvirt 0.9.0. */
  WEIGHT: 'weight',
} as const)
/** A value of {@link DomainBlkioParam}. */
export type DomainBlkioParam = (typeof DomainBlkioParam)[keyof typeof DomainBlkioParam]

/** VIR_DOMAIN_IOTHREAD_*, since libvirt 4.10.0. */
export const DomainIOThreadParam = Object.freeze({
  /** VIR_DOMAIN_IOTHREAD_POLL_GROW, since libvirt 4.10.0. */
  POLL_GROW: 'poll_grow',
  /** VIR_DOMAIN_IOTHREAD_POLL_MAX_NS, since libvirt 4.10.0. */
  POLL_MAX_NS: 'poll_max_ns',
  /** VIR_DOMAIN_IOTHREAD_POLL_SHRINK, since libvirt 4.10.0. */
  POLL_SHRINK: 'poll_shrink',
  /** VIR_DOMAIN_IOTHREAD_POLL_WEIGHT, since libvirt 12.7.0. */
  POLL_WEIGHT: 'poll_weight',
  /** VIR_DOMAIN_IOTHREAD_THREAD_POOL_MAX, since libvirt 8.5.0. */
  THREAD_POOL_MAX: 'thread_pool_max',
  /** VIR_DOMAIN_IOTHREAD_THREAD_POOL_MIN, since libvirt 8.5.0. */
  THREAD_POOL_MIN: 'thread_pool_min',
} as const)
/** A value of {@link DomainIOThreadParam}. */
export type DomainIOThreadParam = (typeof DomainIOThreadParam)[keyof typeof DomainIOThreadParam]

/** VIR_DOMAIN_LAUNCH_SECURITY_*, since libvirt 4.5.0. */
export const DomainLaunchSecurityField = Object.freeze({
  /** VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR, since libvirt 8.0.0. */
  SEV_API_MAJOR: 'sev-api-major',
  /** VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR, since libvirt 8.0.0. */
  SEV_API_MINOR: 'sev-api-minor',
  /** VIR_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID, since libvirt 8.0.0. */
  SEV_BUILD_ID: 'sev-build-id',
  /** VIR_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT, since libvirt 4.5.0. */
  SEV_MEASUREMENT: 'sev-measurement',
  /** VIR_DOMAIN_LAUNCH_SECURITY_SEV_POLICY, since libvirt 8.0.0. */
  SEV_POLICY: 'sev-policy',
  /** VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET, since libvirt 8.0.0. */
  SEV_SECRET: 'sev-secret',
  /** VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER, since libvirt 8.0.0. */
  SEV_SECRET_HEADER: 'sev-secret-header',
  /** VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS, since libvirt 8.0.0. */
  SEV_SECRET_SET_ADDRESS: 'sev-secret-set-address',
  /** VIR_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY, since libvirt 10.5.0. */
  SEV_SNP_POLICY: 'sev-snp-policy',
} as const)
/** A value of {@link DomainLaunchSecurityField}. */
export type DomainLaunchSecurityField = (typeof DomainLaunchSecurityField)[keyof typeof DomainLaunchSecurityField]

/** VIR_DOMAIN_MEMORY_*, since libvirt 0.8.5. */
export const DomainMemoryParam = Object.freeze({
  /** VIR_DOMAIN_MEMORY_HARD_LIMIT, since libvirt 0.8.5. */
  HARD_LIMIT: 'hard_limit',
  /** VIR_DOMAIN_MEMORY_MIN_GUARANTEE, since libvirt 0.8.5. */
  MIN_GUARANTEE: 'min_guarantee',
  /** VIR_DOMAIN_MEMORY_SOFT_LIMIT, since libvirt 0.8.5. */
  SOFT_LIMIT: 'soft_limit',
  /** VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT, since libvirt 0.8.5. */
  SWAP_HARD_LIMIT: 'swap_hard_limit',
} as const)
/** A value of {@link DomainMemoryParam}. */
export type DomainMemoryParam = (typeof DomainMemoryParam)[keyof typeof DomainMemoryParam]

/** VIR_DOMAIN_NUMA_*, since libvirt 0.9.9. */
export const DomainNumaParam = Object.freeze({
  /** VIR_DOMAIN_NUMA_MODE, since libvirt 0.9.9. */
  MODE: 'numa_mode',
  /** VIR_DOMAIN_NUMA_NODESET, since libvirt 0.9.9. */
  NODESET: 'numa_nodeset',
} as const)
/** A value of {@link DomainNumaParam}. */
export type DomainNumaParam = (typeof DomainNumaParam)[keyof typeof DomainNumaParam]

/** VIR_DOMAIN_SAVE_PARAM_*, since libvirt 8.4.0. */
export const DomainSaveParam = Object.freeze({
  /** VIR_DOMAIN_SAVE_PARAM_DXML, since libvirt 8.4.0. */
  DXML: 'dxml',
  /** VIR_DOMAIN_SAVE_PARAM_FILE, since libvirt 8.4.0. */
  FILE: 'file',
  /** VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT, since libvirt 11.2.0. */
  IMAGE_FORMAT: 'image_format',
  /** VIR_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS, since libvirt 11.2.0. */
  PARALLEL_CHANNELS: 'parallel.channels',
} as const)
/** A value of {@link DomainSaveParam}. */
export type DomainSaveParam = (typeof DomainSaveParam)[keyof typeof DomainSaveParam]

/** VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_*, since libvirt 12.0.0. */
export const DomainSaveImageFormat = Object.freeze({
  /** VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_BZIP2, since libvirt 12.0.0. */
  BZIP2: 'bzip2',
  /** VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_GZIP, since libvirt 12.0.0. */
  GZIP: 'gzip',
  /** VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_LZOP, since libvirt 12.0.0. */
  LZOP: 'lzop',
  /** VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_RAW, since libvirt 12.0.0. */
  RAW: 'raw',
  /** VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_SPARSE, since libvirt 12.0.0. */
  SPARSE: 'sparse',
  /** VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_XZ, since libvirt 12.0.0. */
  XZ: 'xz',
  /** VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_ZSTD, since libvirt 12.0.0. */
  ZSTD: 'zstd',
} as const)
/** A value of {@link DomainSaveImageFormat}. */
export type DomainSaveImageFormat = (typeof DomainSaveImageFormat)[keyof typeof DomainSaveImageFormat]

/** VIR_DOMAIN_SCHEDULER_*, since libvirt 0.9.7. */
export const DomainSchedulerParam = Object.freeze({
  /** VIR_DOMAIN_SCHEDULER_CAP, since libvirt 0.9.7. */
  CAP: 'cap',
  /** VIR_DOMAIN_SCHEDULER_CPU_SHARES, since libvirt 0.9.7. */
  CPU_SHARES: 'cpu_shares',
  /** VIR_DOMAIN_SCHEDULER_EMULATOR_PERIOD, since libvirt 0.10.0. */
  EMULATOR_PERIOD: 'emulator_period',
  /** VIR_DOMAIN_SCHEDULER_EMULATOR_QUOTA, since libvirt 0.10.0. */
  EMULATOR_QUOTA: 'emulator_quota',
  /** VIR_DOMAIN_SCHEDULER_GLOBAL_PERIOD, since libvirt 1.3.3. */
  GLOBAL_PERIOD: 'global_period',
  /** VIR_DOMAIN_SCHEDULER_GLOBAL_QUOTA, since libvirt 1.3.3. */
  GLOBAL_QUOTA: 'global_quota',
  /** VIR_DOMAIN_SCHEDULER_IOTHREAD_PERIOD, since libvirt 2.2.0. */
  IOTHREAD_PERIOD: 'iothread_period',
  /** VIR_DOMAIN_SCHEDULER_IOTHREAD_QUOTA, since libvirt 2.2.0. */
  IOTHREAD_QUOTA: 'iothread_quota',
  /** VIR_DOMAIN_SCHEDULER_LIMIT, since libvirt 0.9.7. */
  LIMIT: 'limit',
  /** VIR_DOMAIN_SCHEDULER_RESERVATION, since libvirt 0.9.7. */
  RESERVATION: 'reservation',
  /** VIR_DOMAIN_SCHEDULER_SHARES, since libvirt 0.9.7. */
  SHARES: 'shares',
  /** VIR_DOMAIN_SCHEDULER_VCPU_PERIOD, since libvirt 0.9.7. */
  VCPU_PERIOD: 'vcpu_period',
  /** VIR_DOMAIN_SCHEDULER_VCPU_QUOTA, since libvirt 0.9.7. */
  VCPU_QUOTA: 'vcpu_quota',
  /** VIR_DOMAIN_SCHEDULER_WEIGHT, since libvirt 0.9.7. */
  WEIGHT: 'weight',
} as const)
/** A value of {@link DomainSchedulerParam}. */
export type DomainSchedulerParam = (typeof DomainSchedulerParam)[keyof typeof DomainSchedulerParam]

/** VIR_PERF_PARAM_*, since libvirt 1.3.3. */
export const PerfParam = Object.freeze({
  /** VIR_PERF_PARAM_ALIGNMENT_FAULTS, since libvirt 3.2.0. */
  ALIGNMENT_FAULTS: 'alignment_faults',
  /** VIR_PERF_PARAM_BRANCH_INSTRUCTIONS, since libvirt 3.0.0. */
  BRANCH_INSTRUCTIONS: 'branch_instructions',
  /** VIR_PERF_PARAM_BRANCH_MISSES, since libvirt 3.0.0. */
  BRANCH_MISSES: 'branch_misses',
  /** VIR_PERF_PARAM_BUS_CYCLES, since libvirt 3.0.0. */
  BUS_CYCLES: 'bus_cycles',
  /** VIR_PERF_PARAM_CACHE_MISSES, since libvirt 2.3.0. */
  CACHE_MISSES: 'cache_misses',
  /** VIR_PERF_PARAM_CACHE_REFERENCES, since libvirt 2.3.0. */
  CACHE_REFERENCES: 'cache_references',
  /** VIR_PERF_PARAM_CMT, since libvirt 1.3.3. */
  CMT: 'cmt',
  /** VIR_PERF_PARAM_CONTEXT_SWITCHES, since libvirt 3.2.0. */
  CONTEXT_SWITCHES: 'context_switches',
  /** VIR_PERF_PARAM_CPU_CLOCK, since libvirt 3.2.0. */
  CPU_CLOCK: 'cpu_clock',
  /** VIR_PERF_PARAM_CPU_CYCLES, since libvirt 2.3.0. */
  CPU_CYCLES: 'cpu_cycles',
  /** VIR_PERF_PARAM_CPU_MIGRATIONS, since libvirt 3.2.0. */
  CPU_MIGRATIONS: 'cpu_migrations',
  /** VIR_PERF_PARAM_EMULATION_FAULTS, since libvirt 3.2.0. */
  EMULATION_FAULTS: 'emulation_faults',
  /** VIR_PERF_PARAM_INSTRUCTIONS, since libvirt 2.3.0. */
  INSTRUCTIONS: 'instructions',
  /** VIR_PERF_PARAM_MBML, since libvirt 1.3.5. */
  MBML: 'mbml',
  /** VIR_PERF_PARAM_MBMT, since libvirt 1.3.5. */
  MBMT: 'mbmt',
  /** VIR_PERF_PARAM_PAGE_FAULTS, since libvirt 3.2.0. */
  PAGE_FAULTS: 'page_faults',
  /** VIR_PERF_PARAM_PAGE_FAULTS_MAJ, since libvirt 3.2.0. */
  PAGE_FAULTS_MAJ: 'page_faults_maj',
  /** VIR_PERF_PARAM_PAGE_FAULTS_MIN, since libvirt 3.2.0. */
  PAGE_FAULTS_MIN: 'page_faults_min',
  /** VIR_PERF_PARAM_REF_CPU_CYCLES, since libvirt 3.0.0. */
  REF_CPU_CYCLES: 'ref_cpu_cycles',
  /** VIR_PERF_PARAM_STALLED_CYCLES_BACKEND, since libvirt 3.0.0. */
  STALLED_CYCLES_BACKEND: 'stalled_cycles_backend',
  /** VIR_PERF_PARAM_STALLED_CYCLES_FRONTEND, since libvirt 3.0.0. */
  STALLED_CYCLES_FRONTEND: 'stalled_cycles_frontend',
  /** VIR_PERF_PARAM_TASK_CLOCK, since libvirt 3.2.0. */
  TASK_CLOCK: 'task_clock',
} as const)
/** A value of {@link PerfParam}. */
export type PerfParam = (typeof PerfParam)[keyof typeof PerfParam]
