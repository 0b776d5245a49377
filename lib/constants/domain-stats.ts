// Written by tools/constants.mjs from api/libvirt.json (libvirt 12.8.0): run `npm run constants`, do not edit.

/** VIR_DOMAIN_CPU_STATS_*, since libvirt 0.9.10. */
export const DomainCPUStatsField = Object.freeze({
  /** VIR_DOMAIN_CPU_STATS_CPUTIME, since libvirt 0.9.10. */
  CPUTIME: 'cpu_time',
  /** VIR_DOMAIN_CPU_STATS_SYSTEMTIME, since libvirt 0.9.11. */
  SYSTEMTIME: 'system_time',
  /** VIR_DOMAIN_CPU_STATS_USERTIME, since libvirt 0.9.11. */
  USERTIME: 'user_time',
  /** VIR_DOMAIN_CPU_STATS_VCPUTIME, since libvirt 0.9.13. */
  VCPUTIME: 'vcpu_time',
} as const)
/** A value of {@link DomainCPUStatsField}. */
export type DomainCPUStatsField = (typeof DomainCPUStatsField)[keyof typeof DomainCPUStatsField]

/** VIR_DOMAIN_GUEST_INFO_*, since libvirt 11.2.0. */
export const DomainGuestInfoField = Object.freeze({
  /** VIR_DOMAIN_GUEST_INFO_DEVICE_COUNT, since libvirt 12.7.0. */
  DEVICE_COUNT: 'device.count',
  /** VIR_DOMAIN_GUEST_INFO_DEVICE_PREFIX, since libvirt 12.7.0. */
  DEVICE_PREFIX: 'device.',
  /** VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE, since libvirt 12.7.0. */
  DEVICE_SUFFIX_DRIVER_DATE: '.driverDate',
  /** VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME, since libvirt 12.7.0. */
  DEVICE_SUFFIX_DRIVER_NAME: '.driverName',
  /** VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION, since libvirt 12.7.0. */
  DEVICE_SUFFIX_DRIVER_VERSION: '.driverVersion',
  /** VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE, since libvirt 12.7.0. */
  DEVICE_SUFFIX_ID_TYPE: '.idType',
  /** VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE, since libvirt 12.7.0. */
  DEVICE_SUFFIX_PCI_DEVICE: '.pciDevice',
  /** VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR, since libvirt 12.7.0. */
  DEVICE_SUFFIX_PCI_VENDOR: '.pciVendor',
  /** VIR_DOMAIN_GUEST_INFO_DISK_COUNT, since libvirt 11.2.0. */
  DISK_COUNT: 'disk.count',
  /** VIR_DOMAIN_GUEST_INFO_DISK_PREFIX, since libvirt 11.2.0. */
  DISK_PREFIX: 'disk.',
  /** VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS, since libvirt 11.2.0. */
  DISK_SUFFIX_ALIAS: '.alias',
  /** VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT, since libvirt 11.2.0. */
  DISK_SUFFIX_DEPENDENCY_COUNT: '.dependency.count',
  /** VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX, since libvirt 11.2.0. */
  DISK_SUFFIX_DEPENDENCY_PREFIX: '.dependency.',
  /** VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME, since libvirt 11.2.0. */
  DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME: '.name',
  /** VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS, since libvirt 11.2.0. */
  DISK_SUFFIX_GUEST_ALIAS: '.guest_alias',
  /** VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS, since libvirt 11.2.0. */
  DISK_SUFFIX_GUEST_BUS: '.guest_bus',
  /** VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME, since libvirt 11.2.0. */
  DISK_SUFFIX_NAME: '.name',
  /** VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION, since libvirt 11.2.0. */
  DISK_SUFFIX_PARTITION: '.partition',
  /** VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL, since libvirt 11.2.0. */
  DISK_SUFFIX_SERIAL: '.serial',
  /** VIR_DOMAIN_GUEST_INFO_FS_COUNT, since libvirt 11.2.0. */
  FS_COUNT: 'fs.count',
  /** VIR_DOMAIN_GUEST_INFO_FS_PREFIX, since libvirt 11.2.0. */
  FS_PREFIX: 'fs.',
  /** VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT, since libvirt 11.2.0. */
  FS_SUFFIX_DISK_COUNT: '.disk.count',
  /** VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX, since libvirt 11.2.0. */
  FS_SUFFIX_DISK_PREFIX: '.disk.',
  /** VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS, since libvirt 11.2.0. */
  FS_SUFFIX_DISK_SUFFIX_ALIAS: '.alias',
  /** VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE, since libvirt 11.2.0. */
  FS_SUFFIX_DISK_SUFFIX_DEVICE: '.device',
  /** VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL, since libvirt 11.2.0. */
  FS_SUFFIX_DISK_SUFFIX_SERIAL: '.serial',
  /** VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE, since libvirt 11.2.0. */
  FS_SUFFIX_FSTYPE: '.fstype',
  /** VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT, since libvirt 11.2.0. */
  FS_SUFFIX_MOUNTPOINT: '.mountpoint',
  /** VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME, since libvirt 11.2.0. */
  FS_SUFFIX_NAME: '.name',
  /** VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES, since libvirt 11.2.0. */
  FS_SUFFIX_TOTAL_BYTES: '.total-bytes',
  /** VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES, since libvirt 11.2.0. */
  FS_SUFFIX_USED_BYTES: '.used-bytes',
  /** VIR_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME, since libvirt 11.2.0. */
  HOSTNAME_HOSTNAME: 'hostname',
  /** VIR_DOMAIN_GUEST_INFO_IF_COUNT, since libvirt 11.2.0. */
  IF_COUNT: 'if.count',
  /** VIR_DOMAIN_GUEST_INFO_IF_PREFIX, since libvirt 11.2.0. */
  IF_PREFIX: 'if.',
  /** VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT, since libvirt 11.2.0. */
  IF_SUFFIX_ADDR_COUNT: '.addr.count',
  /** VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX, since libvirt 11.2.0. */
  IF_SUFFIX_ADDR_PREFIX: '.addr.',
  /** VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR, since libvirt 11.2.0. */
  IF_SUFFIX_ADDR_SUFFIX_ADDR: '.addr',
  /** VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX, since libvirt 11.2.0. */
  IF_SUFFIX_ADDR_SUFFIX_PREFIX: '.prefix',
  /** VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE, since libvirt 11.2.0. */
  IF_SUFFIX_ADDR_SUFFIX_TYPE: '.type',
  /** VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR, since libvirt 11.2.0. */
  IF_SUFFIX_HWADDR: '.hwaddr',
  /** VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME, since libvirt 11.2.0. */
  IF_SUFFIX_NAME: '.name',
  /** VIR_DOMAIN_GUEST_INFO_LOAD_15M, since libvirt 11.2.0. */
  LOAD_15M: 'load.15m',
  /** VIR_DOMAIN_GUEST_INFO_LOAD_1M, since libvirt 11.2.0. */
  LOAD_1M: 'load.1m',
  /** VIR_DOMAIN_GUEST_INFO_LOAD_5M, since libvirt 11.2.0. */
  LOAD_5M: 'load.5m',
  /** VIR_DOMAIN_GUEST_INFO_OS_ID, since libvirt 11.2.0. */
  OS_ID: 'os.id',
  /** VIR_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE, since libvirt 11.2.0. */
  OS_KERNEL_RELEASE: 'os.kernel-release',
  /** VIR_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION, since libvirt 11.2.0. */
  OS_KERNEL_VERSION: 'os.kernel-version',
  /** VIR_DOMAIN_GUEST_INFO_OS_MACHINE, since libvirt 11.2.0. */
  OS_MACHINE: 'os.machine',
  /** VIR_DOMAIN_GUEST_INFO_OS_NAME, since libvirt 11.2.0. */
  OS_NAME: 'os.name',
  /** VIR_DOMAIN_GUEST_INFO_OS_PRETTY_NAME, since libvirt 11.2.0. */
  OS_PRETTY_NAME: 'os.pretty-name',
  /** VIR_DOMAIN_GUEST_INFO_OS_VARIANT, since libvirt 11.2.0. */
  OS_VARIANT: 'os.variant',
  /** VIR_DOMAIN_GUEST_INFO_OS_VARIANT_ID, since libvirt 11.2.0. */
  OS_VARIANT_ID: 'os.variant-id',
  /** VIR_DOMAIN_GUEST_INFO_OS_VERSION, since libvirt 11.2.0. */
  OS_VERSION: 'os.version',
  /** VIR_DOMAIN_GUEST_INFO_OS_VERSION_ID, since libvirt 11.2.0. */
  OS_VERSION_ID: 'os.version-id',
  /** VIR_DOMAIN_GUEST_INFO_TIMEZONE_NAME, since libvirt 11.2.0. */
  TIMEZONE_NAME: 'timezone.name',
  /** VIR_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET, since libvirt 11.2.0. */
  TIMEZONE_OFFSET: 'timezone.offset',
  /** VIR_DOMAIN_GUEST_INFO_USER_COUNT, since libvirt 11.2.0. */
  USER_COUNT: 'user.count',
  /** VIR_DOMAIN_GUEST_INFO_USER_PREFIX, since libvirt 11.2.0. */
  USER_PREFIX: 'user.',
  /** VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN, since libvirt 11.2.0. */
  USER_SUFFIX_DOMAIN: '.domain',
  /** VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME, since libvirt 11.2.0. */
  USER_SUFFIX_LOGIN_TIME: '.login-time',
  /** VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME, since libvirt 11.2.0. */
  USER_SUFFIX_NAME: '.name',
} as const)
/** A value of {@link DomainGuestInfoField}. */
export type DomainGuestInfoField = (typeof DomainGuestInfoField)[keyof typeof DomainGuestInfoField]

/** VIR_DOMAIN_STATS_BALLOON_*, since libvirt 11.2.0. */
export const DomainBalloonStatsField = Object.freeze({
  /** VIR_DOMAIN_STATS_BALLOON_AVAILABLE, since libvirt 11.2.0. */
  AVAILABLE: 'balloon.available',
  /** VIR_DOMAIN_STATS_BALLOON_CURRENT, since libvirt 11.2.0. */
  CURRENT: 'balloon.current',
  /** VIR_DOMAIN_STATS_BALLOON_DISK_CACHES, since libvirt 11.2.0. */
  DISK_CACHES: 'balloon.disk_caches',
  /** VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC, since libvirt 11.2.0. */
  HUGETLB_PGALLOC: 'balloon.hugetlb_pgalloc',
  /** VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL, since libvirt 11.2.0. */
  HUGETLB_PGFAIL: 'balloon.hugetlb_pgfail',
  /** VIR_DOMAIN_STATS_BALLOON_LAST_UPDATE, since libvirt 11.2.0. */
  LAST_UPDATE: 'balloon.last-update',
  /** VIR_DOMAIN_STATS_BALLOON_MAJOR_FAULT, since libvirt 11.2.0. */
  MAJOR_FAULT: 'balloon.major_fault',
  /** VIR_DOMAIN_STATS_BALLOON_MAXIMUM, since libvirt 11.2.0. */
  MAXIMUM: 'balloon.maximum',
  /** VIR_DOMAIN_STATS_BALLOON_MINOR_FAULT, since libvirt 11.2.0. */
  MINOR_FAULT: 'balloon.minor_fault',
  /** VIR_DOMAIN_STATS_BALLOON_RSS, since libvirt 11.2.0. */
  RSS: 'balloon.rss',
  /** VIR_DOMAIN_STATS_BALLOON_SWAP_IN, since libvirt 11.2.0. */
  SWAP_IN: 'balloon.swap_in',
  /** VIR_DOMAIN_STATS_BALLOON_SWAP_OUT, since libvirt 11.2.0. */
  SWAP_OUT: 'balloon.swap_out',
  /** VIR_DOMAIN_STATS_BALLOON_UNUSED, since libvirt 11.2.0. */
  UNUSED: 'balloon.unused',
  /** VIR_DOMAIN_STATS_BALLOON_USABLE, since libvirt 11.2.0. */
  USABLE: 'balloon.usable',
} as const)
/** A value of {@link DomainBalloonStatsField}. */
export type DomainBalloonStatsField = (typeof DomainBalloonStatsField)[keyof typeof DomainBalloonStatsField]

/** VIR_DOMAIN_STATS_BLOCK_*, since libvirt 11.2.0. */
export const DomainBulkBlockStatsField = Object.freeze({
  /** VIR_DOMAIN_STATS_BLOCK_COUNT, since libvirt 11.2.0. */
  COUNT: 'block.count',
  /** VIR_DOMAIN_STATS_BLOCK_PREFIX, since libvirt 11.2.0. */
  PREFIX: 'block.',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION, since libvirt 11.2.0. */
  SUFFIX_ALLOCATION: '.allocation',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX, since libvirt 11.2.0. */
  SUFFIX_BACKINGINDEX: '.backingIndex',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY, since libvirt 11.2.0. */
  SUFFIX_CAPACITY: '.capacity',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS, since libvirt 11.2.0. */
  SUFFIX_ERRORS: '.errors',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS, since libvirt 11.2.0. */
  SUFFIX_FL_REQS: '.fl.reqs',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES, since libvirt 11.2.0. */
  SUFFIX_FL_TIMES: '.fl.times',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX, since libvirt 12.1.0. */
  SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX: '.latency_histogram.flush.',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX, since libvirt 12.1.0. */
  SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX: '.latency_histogram.read.',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT, since libvirt 12.1.0. */
  SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT: 'bin.count',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX, since libvirt 12.1.0. */
  SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX: 'bin.',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START, since libvirt 12.1.0. */
  SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START: '.start',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE, since libvirt 12.1.0. */
  SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE: '.value',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX, since libvirt 12.1.0. */
  SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX: '.latency_histogram.write.',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX, since libvirt 12.1.0. */
  SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX: '.latency_histogram.zone_append.',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT, since libvirt 11.10.0. */
  SUFFIX_LIMITS_DISCARD_ALIGNMENT: '.limits.discard_alignment',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX, since libvirt 11.10.0. */
  SUFFIX_LIMITS_DISCARD_MAX: '.limits.discard_max',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX, since libvirt 11.10.0. */
  SUFFIX_LIMITS_IOV_HW_MAX: '.limits.iov_hw_max',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX, since libvirt 11.10.0. */
  SUFFIX_LIMITS_IOV_MAX: '.limits.iov_max',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_MINIMAL, since libvirt 11.10.0. */
  SUFFIX_LIMITS_MEMORY_ALIGNMENT_MINIMAL: '.limits.memory_alignment_minimal',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_OPTIMAL, since libvirt 11.10.0. */
  SUFFIX_LIMITS_MEMORY_ALIGNMENT_OPTIMAL: '.limits.memory_alignment_optimal',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT, since libvirt 11.10.0. */
  SUFFIX_LIMITS_REQUEST_ALIGNMENT: '.limits.request_alignment',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX, since libvirt 11.10.0. */
  SUFFIX_LIMITS_TRANSFER_HW_MAX: '.limits.transfer_hw_max',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX, since libvirt 11.10.0. */
  SUFFIX_LIMITS_TRANSFER_MAX: '.limits.transfer_max',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL, since libvirt 11.10.0. */
  SUFFIX_LIMITS_TRANSFER_OPTIMAL: '.limits.transfer_optimal',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT, since libvirt 11.10.0. */
  SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT: '.limits.write_zeroes_alignment',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX, since libvirt 11.10.0. */
  SUFFIX_LIMITS_WRITE_ZEROES_MAX: '.limits.write_zeroes_max',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_NAME, since libvirt 11.2.0. */
  SUFFIX_NAME: '.name',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_PATH, since libvirt 11.2.0. */
  SUFFIX_PATH: '.path',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL, since libvirt 11.2.0. */
  SUFFIX_PHYSICAL: '.physical',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES, since libvirt 11.2.0. */
  SUFFIX_RD_BYTES: '.rd.bytes',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS, since libvirt 11.2.0. */
  SUFFIX_RD_REQS: '.rd.reqs',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES, since libvirt 11.2.0. */
  SUFFIX_RD_TIMES: '.rd.times',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD, since libvirt 11.2.0. */
  SUFFIX_THRESHOLD: '.threshold',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT, since libvirt 11.10.0. */
  SUFFIX_TIMED_GROUP_COUNT: '.timed_group.count',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX, since libvirt 11.10.0. */
  SUFFIX_TIMED_GROUP_PREFIX: '.timed_group.',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG, since libvirt 11.10.0. */
  SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG: '.flush_latency_avg',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX, since libvirt 11.10.0. */
  SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX: '.flush_latency_max',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN, since libvirt 11.10.0. */
  SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN: '.flush_latency_min',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL, since libvirt 11.10.0. */
  SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL: '.interval',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG, since libvirt 11.10.0. */
  SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG: '.rd_latency_avg',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX, since libvirt 11.10.0. */
  SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX: '.rd_latency_max',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN, since libvirt 11.10.0. */
  SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN: '.rd_latency_min',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG, since libvirt 11.10.0. */
  SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG: '.rd_queue_depth_avg',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG, since libvirt 11.10.0. */
  SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG: '.wr_latency_avg',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX, since libvirt 11.10.0. */
  SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX: '.wr_latency_max',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN, since libvirt 11.10.0. */
  SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN: '.wr_latency_min',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG, since libvirt 11.10.0. */
  SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG: '.wr_queue_depth_avg',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG, since libvirt 11.10.0. */
  SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG: '.zone_append_latency_avg',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX, since libvirt 11.10.0. */
  SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX: '.zone_append_latency_max',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN, since libvirt 11.10.0. */
  SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN: '.zone_append_latency_min',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG, since libvirt 11.10.0. */
  SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG: '.zone_append_queue_depth_avg',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES, since libvirt 11.2.0. */
  SUFFIX_WR_BYTES: '.wr.bytes',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS, since libvirt 11.2.0. */
  SUFFIX_WR_REQS: '.wr.reqs',
  /** VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES, since libvirt 11.2.0. */
  SUFFIX_WR_TIMES: '.wr.times',
} as const)
/** A value of {@link DomainBulkBlockStatsField}. */
export type DomainBulkBlockStatsField = (typeof DomainBulkBlockStatsField)[keyof typeof DomainBulkBlockStatsField]

/** VIR_DOMAIN_STATS_CPU_*, since libvirt 11.2.0. */
export const DomainBulkCPUStatsField = Object.freeze({
  /** VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT, since libvirt 11.2.0. */
  CACHE_MONITOR_COUNT: 'cpu.cache.monitor.count',
  /** VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX, since libvirt 11.2.0. */
  CACHE_MONITOR_PREFIX: 'cpu.cache.monitor.',
  /** VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT, since libvirt 11.2.0. */
  CACHE_MONITOR_SUFFIX_BANK_COUNT: '.bank.count',
  /** VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX, since libvirt 11.2.0. */
  CACHE_MONITOR_SUFFIX_BANK_PREFIX: '.bank.',
  /** VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES, since libvirt 11.2.0. */
  CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES: '.bytes',
  /** VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID, since libvirt 11.2.0. */
  CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID: '.id',
  /** VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME, since libvirt 11.2.0. */
  CACHE_MONITOR_SUFFIX_NAME: '.name',
  /** VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS, since libvirt 11.2.0. */
  CACHE_MONITOR_SUFFIX_VCPUS: '.vcpus',
  /** VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_COUNT, since libvirt 12.4.0. */
  ENERGY_MONITOR_COUNT: 'cpu.energy.monitor.count',
  /** VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_PREFIX, since libvirt 12.4.0. */
  ENERGY_MONITOR_PREFIX: 'cpu.energy.monitor.',
  /** VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_NAME, since libvirt 12.4.0. */
  ENERGY_MONITOR_SUFFIX_NAME: '.name',
  /** VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT, since libvirt 12.4.0. */
  ENERGY_MONITOR_SUFFIX_PKG_COUNT: '.pkg.count',
  /** VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX, since libvirt 12.4.0. */
  ENERGY_MONITOR_SUFFIX_PKG_PREFIX: '.pkg.',
  /** VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID, since libvirt 12.4.0. */
  ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID: '.id',
  /** VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_VCPUS, since libvirt 12.4.0. */
  ENERGY_MONITOR_SUFFIX_VCPUS: '.vcpus',
  /** VIR_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME, since libvirt 11.2.0. */
  HALTPOLL_FAIL_TIME: 'cpu.haltpoll.fail.time',
  /** VIR_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME, since libvirt 11.2.0. */
  HALTPOLL_SUCCESS_TIME: 'cpu.haltpoll.success.time',
  /** VIR_DOMAIN_STATS_CPU_SYSTEM, since libvirt 11.2.0. */
  SYSTEM: 'cpu.system',
  /** VIR_DOMAIN_STATS_CPU_TIME, since libvirt 11.2.0. */
  TIME: 'cpu.time',
  /** VIR_DOMAIN_STATS_CPU_USER, since libvirt 11.2.0. */
  USER: 'cpu.user',
} as const)
/** A value of {@link DomainBulkCPUStatsField}. */
export type DomainBulkCPUStatsField = (typeof DomainBulkCPUStatsField)[keyof typeof DomainBulkCPUStatsField]

/** VIR_DOMAIN_STATS_CUSTOM_*, since libvirt 11.2.0. */
export const DomainCustomStatsField = Object.freeze({
  /** VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR, since libvirt 11.2.0. */
  SUFFIX_TYPE_CUR: '.cur',
  /** VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX, since libvirt 11.2.0. */
  SUFFIX_TYPE_MAX: '.max',
  /** VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM, since libvirt 11.2.0. */
  SUFFIX_TYPE_SUM: '.sum',
} as const)
/** A value of {@link DomainCustomStatsField}. */
export type DomainCustomStatsField = (typeof DomainCustomStatsField)[keyof typeof DomainCustomStatsField]

/** VIR_DOMAIN_STATS_DIRTYRATE_*, since libvirt 11.2.0. */
export const DomainDirtyRateStatsField = Object.freeze({
  /** VIR_DOMAIN_STATS_DIRTYRATE_CALC_MODE, since libvirt 11.2.0. */
  CALC_MODE: 'dirtyrate.calc_mode',
  /** VIR_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD, since libvirt 11.2.0. */
  CALC_PERIOD: 'dirtyrate.calc_period',
  /** VIR_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME, since libvirt 11.2.0. */
  CALC_START_TIME: 'dirtyrate.calc_start_time',
  /** VIR_DOMAIN_STATS_DIRTYRATE_CALC_STATUS, since libvirt 11.2.0. */
  CALC_STATUS: 'dirtyrate.calc_status',
  /** VIR_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND, since libvirt 11.2.0. */
  MEGABYTES_PER_SECOND: 'dirtyrate.megabytes_per_second',
  /** VIR_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX, since libvirt 11.2.0. */
  VCPU_PREFIX: 'dirtyrate.vcpu.',
  /** VIR_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND, since libvirt 11.2.0. */
  VCPU_SUFFIX_MEGABYTES_PER_SECOND: '.megabytes_per_second',
} as const)
/** A value of {@link DomainDirtyRateStatsField}. */
export type DomainDirtyRateStatsField = (typeof DomainDirtyRateStatsField)[keyof typeof DomainDirtyRateStatsField]

/** VIR_DOMAIN_STATS_IOTHREAD_*, since libvirt 11.2.0. */
export const DomainIOThreadStatsField = Object.freeze({
  /** VIR_DOMAIN_STATS_IOTHREAD_COUNT, since libvirt 11.2.0. */
  COUNT: 'iothread.count',
  /** VIR_DOMAIN_STATS_IOTHREAD_PREFIX, since libvirt 11.2.0. */
  PREFIX: 'iothread.',
  /** VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW, since libvirt 11.2.0. */
  SUFFIX_POLL_GROW: '.poll-grow',
  /** VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS, since libvirt 11.2.0. */
  SUFFIX_POLL_MAX_NS: '.poll-max-ns',
  /** VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK, since libvirt 11.2.0. */
  SUFFIX_POLL_SHRINK: '.poll-shrink',
  /** VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_WEIGHT, since libvirt 12.7.0. */
  SUFFIX_POLL_WEIGHT: '.poll-weight',
} as const)
/** A value of {@link DomainIOThreadStatsField}. */
export type DomainIOThreadStatsField = (typeof DomainIOThreadStatsField)[keyof typeof DomainIOThreadStatsField]

/** VIR_DOMAIN_STATS_MEMORY_*, since libvirt 11.2.0. */
export const DomainMemoryStatsField = Object.freeze({
  /** VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT, since libvirt 11.2.0. */
  BANDWIDTH_MONITOR_COUNT: 'memory.bandwidth.monitor.count',
  /** VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX, since libvirt 11.2.0. */
  BANDWIDTH_MONITOR_PREFIX: 'memory.bandwidth.monitor.',
  /** VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME, since libvirt 11.2.0. */
  BANDWIDTH_MONITOR_SUFFIX_NAME: '.name',
  /** VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT, since libvirt 11.2.0. */
  BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT: '.node.count',
  /** VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX, since libvirt 11.2.0. */
  BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX: '.node.',
  /** VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL, since libvirt 11.2.0. */
  BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL: '.bytes.local',
  /** VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL, since libvirt 11.2.0. */
  BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL: '.bytes.total',
  /** VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID, since libvirt 11.2.0. */
  BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID: '.id',
  /** VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS, since libvirt 11.2.0. */
  BANDWIDTH_MONITOR_SUFFIX_VCPUS: '.vcpus',
} as const)
/** A value of {@link DomainMemoryStatsField}. */
export type DomainMemoryStatsField = (typeof DomainMemoryStatsField)[keyof typeof DomainMemoryStatsField]

/** VIR_DOMAIN_STATS_NET_*, since libvirt 11.2.0. */
export const DomainNetStatsField = Object.freeze({
  /** VIR_DOMAIN_STATS_NET_COUNT, since libvirt 11.2.0. */
  COUNT: 'net.count',
  /** VIR_DOMAIN_STATS_NET_PREFIX, since libvirt 11.2.0. */
  PREFIX: 'net.',
  /** VIR_DOMAIN_STATS_NET_SUFFIX_NAME, since libvirt 11.2.0. */
  SUFFIX_NAME: '.name',
  /** VIR_DOMAIN_STATS_NET_SUFFIX_RX_BYTES, since libvirt 11.2.0. */
  SUFFIX_RX_BYTES: '.rx.bytes',
  /** VIR_DOMAIN_STATS_NET_SUFFIX_RX_DROP, since libvirt 11.2.0. */
  SUFFIX_RX_DROP: '.rx.drop',
  /** VIR_DOMAIN_STATS_NET_SUFFIX_RX_ERRS, since libvirt 11.2.0. */
  SUFFIX_RX_ERRS: '.rx.errs',
  /** VIR_DOMAIN_STATS_NET_SUFFIX_RX_PKTS, since libvirt 11.2.0. */
  SUFFIX_RX_PKTS: '.rx.pkts',
  /** VIR_DOMAIN_STATS_NET_SUFFIX_TX_BYTES, since libvirt 11.2.0. */
  SUFFIX_TX_BYTES: '.tx.bytes',
  /** VIR_DOMAIN_STATS_NET_SUFFIX_TX_DROP, since libvirt 11.2.0. */
  SUFFIX_TX_DROP: '.tx.drop',
  /** VIR_DOMAIN_STATS_NET_SUFFIX_TX_ERRS, since libvirt 11.2.0. */
  SUFFIX_TX_ERRS: '.tx.errs',
  /** VIR_DOMAIN_STATS_NET_SUFFIX_TX_PKTS, since libvirt 11.2.0. */
  SUFFIX_TX_PKTS: '.tx.pkts',
} as const)
/** A value of {@link DomainNetStatsField}. */
export type DomainNetStatsField = (typeof DomainNetStatsField)[keyof typeof DomainNetStatsField]

/** VIR_DOMAIN_STATS_PERF_*, since libvirt 11.2.0. */
export const DomainPerfStatsField = Object.freeze({
  /** VIR_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS, since libvirt 11.2.0. */
  ALIGNMENT_FAULTS: 'perf.alignment_faults',
  /** VIR_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS, since libvirt 11.2.0. */
  BRANCH_INSTRUCTIONS: 'perf.branch_instructions',
  /** VIR_DOMAIN_STATS_PERF_BRANCH_MISSES, since libvirt 11.2.0. */
  BRANCH_MISSES: 'perf.branch_misses',
  /** VIR_DOMAIN_STATS_PERF_BUS_CYCLES, since libvirt 11.2.0. */
  BUS_CYCLES: 'perf.bus_cycles',
  /** VIR_DOMAIN_STATS_PERF_CACHE_MISSES, since libvirt 11.2.0. */
  CACHE_MISSES: 'perf.cache_misses',
  /** VIR_DOMAIN_STATS_PERF_CACHE_REFERENCES, since libvirt 11.2.0. */
  CACHE_REFERENCES: 'perf.cache_references',
  /** VIR_DOMAIN_STATS_PERF_CMT, since libvirt 11.2.0. */
  CMT: 'perf.cmt',
  /** VIR_DOMAIN_STATS_PERF_CONTEXT_SWITCHES, since libvirt 11.2.0. */
  CONTEXT_SWITCHES: 'perf.context_switches',
  /** VIR_DOMAIN_STATS_PERF_CPU_CLOCK, since libvirt 11.2.0. */
  CPU_CLOCK: 'perf.cpu_clock',
  /** VIR_DOMAIN_STATS_PERF_CPU_CYCLES, since libvirt 11.2.0. */
  CPU_CYCLES: 'perf.cpu_cycles',
  /** VIR_DOMAIN_STATS_PERF_CPU_MIGRATIONS, since libvirt 11.2.0. */
  CPU_MIGRATIONS: 'perf.cpu_migrations',
  /** VIR_DOMAIN_STATS_PERF_EMULATION_FAULTS, since libvirt 11.2.0. */
  EMULATION_FAULTS: 'perf.emulation_faults',
  /** VIR_DOMAIN_STATS_PERF_INSTRUCTIONS, since libvirt 11.2.0. */
  INSTRUCTIONS: 'perf.instructions',
  /** VIR_DOMAIN_STATS_PERF_MBML, since libvirt 11.2.0. */
  MBML: 'perf.mbml',
  /** VIR_DOMAIN_STATS_PERF_MBMT, since libvirt 11.2.0. */
  MBMT: 'perf.mbmt',
  /** VIR_DOMAIN_STATS_PERF_PAGE_FAULTS, since libvirt 11.2.0. */
  PAGE_FAULTS: 'perf.page_faults',
  /** VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ, since libvirt 11.2.0. */
  PAGE_FAULTS_MAJ: 'perf.page_faults_maj',
  /** VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN, since libvirt 11.2.0. */
  PAGE_FAULTS_MIN: 'perf.page_faults_min',
  /** VIR_DOMAIN_STATS_PERF_REF_CPU_CYCLES, since libvirt 11.2.0. */
  REF_CPU_CYCLES: 'perf.ref_cpu_cycles',
  /** VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND, since libvirt 11.2.0. */
  STALLED_CYCLES_BACKEND: 'perf.stalled_cycles_backend',
  /** VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND, since libvirt 11.2.0. */
  STALLED_CYCLES_FRONTEND: 'perf.stalled_cycles_frontend',
  /** VIR_DOMAIN_STATS_PERF_TASK_CLOCK, since libvirt 11.2.0. */
  TASK_CLOCK: 'perf.task_clock',
} as const)
/** A value of {@link DomainPerfStatsField}. */
export type DomainPerfStatsField = (typeof DomainPerfStatsField)[keyof typeof DomainPerfStatsField]

/** VIR_DOMAIN_STATS_STATE_*, since libvirt 11.2.0. */
export const DomainStateStatsField = Object.freeze({
  /** VIR_DOMAIN_STATS_STATE_REASON, since libvirt 11.2.0. */
  REASON: 'state.reason',
  /** VIR_DOMAIN_STATS_STATE_STATE, since libvirt 11.2.0. */
  STATE: 'state.state',
} as const)
/** A value of {@link DomainStateStatsField}. */
export type DomainStateStatsField = (typeof DomainStateStatsField)[keyof typeof DomainStateStatsField]

/** VIR_DOMAIN_STATS_VCPU_*, since libvirt 11.2.0. */
export const DomainVcpuStatsField = Object.freeze({
  /** VIR_DOMAIN_STATS_VCPU_CURRENT, since libvirt 11.2.0. */
  CURRENT: 'vcpu.current',
  /** VIR_DOMAIN_STATS_VCPU_MAXIMUM, since libvirt 11.2.0. */
  MAXIMUM: 'vcpu.maximum',
  /** VIR_DOMAIN_STATS_VCPU_PREFIX, since libvirt 11.2.0. */
  PREFIX: 'vcpu.',
  /** VIR_DOMAIN_STATS_VCPU_SUFFIX_DELAY, since libvirt 11.2.0. */
  SUFFIX_DELAY: '.delay',
  /** VIR_DOMAIN_STATS_VCPU_SUFFIX_HALTED, since libvirt 11.2.0. */
  SUFFIX_HALTED: '.halted',
  /** VIR_DOMAIN_STATS_VCPU_SUFFIX_STATE, since libvirt 11.2.0. */
  SUFFIX_STATE: '.state',
  /** VIR_DOMAIN_STATS_VCPU_SUFFIX_TIME, since libvirt 11.2.0. */
  SUFFIX_TIME: '.time',
  /** VIR_DOMAIN_STATS_VCPU_SUFFIX_WAIT, since libvirt 11.2.0. */
  SUFFIX_WAIT: '.wait',
} as const)
/** A value of {@link DomainVcpuStatsField}. */
export type DomainVcpuStatsField = (typeof DomainVcpuStatsField)[keyof typeof DomainVcpuStatsField]

/** VIR_DOMAIN_STATS_VM_*, since libvirt 11.2.0. */
export const DomainVMStatsField = Object.freeze({
  /** VIR_DOMAIN_STATS_VM_PREFIX, since libvirt 11.2.0. */
  PREFIX: 'vm.',
} as const)
/** A value of {@link DomainVMStatsField}. */
export type DomainVMStatsField = (typeof DomainVMStatsField)[keyof typeof DomainVMStatsField]
