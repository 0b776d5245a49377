// Written by tools/constants.mjs from api/libvirt.json (libvirt 12.8.0): run `npm run constants`, do not edit.

/** virNodeAllocPagesFlags, since libvirt 1.2.9. */
export const NodeAllocPagesFlags = Object.freeze({
  /** VIR_NODE_ALLOC_PAGES_ADD, since libvirt 1.2.9. */
  ADD: 0,
  /** VIR_NODE_ALLOC_PAGES_SET, since libvirt 1.2.9. */
  SET: 1,
} as const)
/** A value of {@link NodeAllocPagesFlags}. */
export type NodeAllocPagesFlags = (typeof NodeAllocPagesFlags)[keyof typeof NodeAllocPagesFlags]

/** virNodeGetCPUStatsAllCPUs, since libvirt 0.9.3. */
export const NodeGetCPUStatsAllCPUs = Object.freeze({
  /** VIR_NODE_CPU_STATS_ALL_CPUS, since libvirt 0.9.3. */
  ALL_CPUS: -1,
} as const)
/** A value of {@link NodeGetCPUStatsAllCPUs}. */
export type NodeGetCPUStatsAllCPUs = (typeof NodeGetCPUStatsAllCPUs)[keyof typeof NodeGetCPUStatsAllCPUs]

/** virNodeGetMemoryStatsAllCells, since libvirt 0.9.3. */
export const NodeGetMemoryStatsAllCells = Object.freeze({
  /** VIR_NODE_MEMORY_STATS_ALL_CELLS, since libvirt 0.9.3. */
  ALL_CELLS: -1,
} as const)
/** A value of {@link NodeGetMemoryStatsAllCells}. */
export type NodeGetMemoryStatsAllCells = (typeof NodeGetMemoryStatsAllCells)[keyof typeof NodeGetMemoryStatsAllCells]

/** virNodeSuspendTarget, since libvirt 0.9.8. */
export const NodeSuspendTarget = Object.freeze({
  /** VIR_NODE_SUSPEND_TARGET_MEM, since libvirt 0.9.8. */
  MEM: 0,
  /** VIR_NODE_SUSPEND_TARGET_DISK, since libvirt 0.9.8. */
  DISK: 1,
  /** VIR_NODE_SUSPEND_TARGET_HYBRID, since libvirt 0.9.8. */
  HYBRID: 2,
} as const)
/** A value of {@link NodeSuspendTarget}. */
export type NodeSuspendTarget = (typeof NodeSuspendTarget)[keyof typeof NodeSuspendTarget]

/** VIR_NODE_CPU_STATS_*, since libvirt 0.9.3. */
export const NodeCPUStatsField = Object.freeze({
  /** VIR_NODE_CPU_STATS_GUEST, since libvirt 11.8.0. */
  GUEST: 'guest',
  /** VIR_NODE_CPU_STATS_IDLE, since libvirt 0.9.3. */
  IDLE: 'idle',
  /** VIR_NODE_CPU_STATS_INTR, since libvirt 1.2.2. */
  INTR: 'intr',
  /** VIR_NODE_CPU_STATS_IOWAIT, since libvirt 0.9.3. */
  IOWAIT: 'iowait',
  /** VIR_NODE_CPU_STATS_KERNEL, since libvirt 0.9.3. */
  KERNEL: 'kernel',
  /** VIR_NODE_CPU_STATS_USER, since libvirt 0.9.3. */
  USER: 'user',
  /** VIR_NODE_CPU_STATS_UTILIZATION, since libvirt 0.9.3. */
  UTILIZATION: 'utilization',
} as const)
/** A value of {@link NodeCPUStatsField}. */
export type NodeCPUStatsField = (typeof NodeCPUStatsField)[keyof typeof NodeCPUStatsField]

/** VIR_NODE_MEMORY_SHARED_*, since libvirt 0.10.2. */
export const NodeSharedMemoryParam = Object.freeze({
  /** VIR_NODE_MEMORY_SHARED_FULL_SCANS, since libvirt 0.10.2. */
  FULL_SCANS: 'shm_full_scans',
  /** VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES, since libvirt 1.0.0. */
  MERGE_ACROSS_NODES: 'shm_merge_across_nodes',
  /** VIR_NODE_MEMORY_SHARED_PAGES_SHARED, since libvirt 0.10.2. */
  PAGES_SHARED: 'shm_pages_shared',
  /** VIR_NODE_MEMORY_SHARED_PAGES_SHARING, since libvirt 0.10.2. */
  PAGES_SHARING: 'shm_pages_sharing',
  /** VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN, since libvirt 0.10.2. */
  PAGES_TO_SCAN: 'shm_pages_to_scan',
  /** VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED, since libvirt 0.10.2. */
  PAGES_UNSHARED: 'shm_pages_unshared',
  /** VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE, since libvirt 0.10.2. */
  PAGES_VOLATILE: 'shm_pages_volatile',
  /** VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS, since libvirt 0.10.2. */
  SLEEP_MILLISECS: 'shm_sleep_millisecs',
} as const)
/** A value of {@link NodeSharedMemoryParam}. */
export type NodeSharedMemoryParam = (typeof NodeSharedMemoryParam)[keyof typeof NodeSharedMemoryParam]

/** VIR_NODE_MEMORY_STATS_*, since libvirt 0.9.3. */
export const NodeMemoryStatsField = Object.freeze({
  /** VIR_NODE_MEMORY_STATS_AVAILABLE, since libvirt 12.3.0. */
  AVAILABLE: 'available',
  /** VIR_NODE_MEMORY_STATS_BUFFERS, since libvirt 0.9.3. */
  BUFFERS: 'buffers',
  /** VIR_NODE_MEMORY_STATS_CACHED, since libvirt 0.9.3. */
  CACHED: 'cached',
  /** VIR_NODE_MEMORY_STATS_FREE, since libvirt 0.9.3. */
  FREE: 'free',
  /** VIR_NODE_MEMORY_STATS_TOTAL, since libvirt 0.9.3. */
  TOTAL: 'total',
} as const)
/** A value of {@link NodeMemoryStatsField}. */
export type NodeMemoryStatsField = (typeof NodeMemoryStatsField)[keyof typeof NodeMemoryStatsField]

/** VIR_NODE_SEV_*, since libvirt 4.5.0. */
export const NodeSEVField = Object.freeze({
  /** VIR_NODE_SEV_CBITPOS, since libvirt 4.5.0. */
  CBITPOS: 'cbitpos',
  /** VIR_NODE_SEV_CERT_CHAIN, since libvirt 4.5.0. */
  CERT_CHAIN: 'cert-chain',
  /** VIR_NODE_SEV_CPU0_ID, since libvirt 8.4.0. */
  CPU0_ID: 'cpu0-id',
  /** VIR_NODE_SEV_MAX_ES_GUESTS, since libvirt 8.0.0. */
  MAX_ES_GUESTS: 'max-es-guests',
  /** VIR_NODE_SEV_MAX_GUESTS, since libvirt 8.0.0. */
  MAX_GUESTS: 'max-guests',
  /** VIR_NODE_SEV_PDH, since libvirt 4.5.0. */
  PDH: 'pdh',
  /** VIR_NODE_SEV_REDUCED_PHYS_BITS, since libvirt 4.5.0. */
  REDUCED_PHYS_BITS: 'reduced-phys-bits',
} as const)
/** A value of {@link NodeSEVField}. */
export type NodeSEVField = (typeof NodeSEVField)[keyof typeof NodeSEVField]
