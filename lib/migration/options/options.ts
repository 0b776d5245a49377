import type { TypedParameterInput } from './parameters'

/** The one that controls the migration: this process, the source's daemon or the hypervisor. */
export type MigrateControl = 'managed' | 'peer2peer' | 'direct'

/** How the guest's memory travels: between the hypervisors, or through a tunnel between the libvirt daemons. */
export type MigrateTransport = 'native' | 'tunnelled'

/**
 * Where to, who controls it, and how the data travels.
 *
 * - `managed`: this process talks to both hosts (virDomainMigrate3). It ends when this process does.
 * - `peer2peer`: the source's daemon talks to the destination's (virDomainMigrateToURI3, VIR_MIGRATE_PEER2PEER, since libvirt
 *   0.7.2). It goes on when this process ends. `to` is the URI as the source host reaches the destination, e.g.
 *   'qemu+tls://host2/system'; a connection stands for its own URI, a `URL` for its text.
 * - `direct`: the hypervisor does it alone (virDomainMigrateToURI3 without that flag). `to` is the hypervisor's own URI. QEMU
 *   does not support it.
 *
 * The default is `managed` for a connection and `peer2peer` for a string. The transport `tunnelled`
 * (VIR_MIGRATE_TUNNELLED, since libvirt 0.7.2) encrypts with the daemons' own connection and needs no further open port, but
 * is slow, and only works with `peer2peer`, without parallel connections, post-copy, offline or disk copies.
 */
export type MigrateRoute<Connection extends object = object> =
  | { to: Connection; control?: 'managed'; transport?: 'native' }
  | { to: string | URL; control?: 'peer2peer'; transport?: MigrateTransport }
  | { to: Connection; control: 'peer2peer'; transport?: MigrateTransport }
  | { to: string | URL; control: 'direct'; transport?: 'native' }

/** Copying disks that the two hosts do not share. */
export interface MigrateStorageOptions {
  /**
   * 'full' copies whole disks (VIR_MIGRATE_NON_SHARED_DISK), 'incremental' only the top image of each chain
   * (VIR_MIGRATE_NON_SHARED_INC), 'none' nothing. Since libvirt 0.8.2.
   */
  copy: 'none' | 'full' | 'incremental'
  /**
   * Targets of the disks to copy, e.g. ['vda']; without it, all that are neither shared nor read-only.
   * VIR_MIGRATE_PARAM_MIGRATE_DISKS, since libvirt 1.2.17.
   */
  disks?: readonly string[]
  /** Targets of the disks whose zero blocks are found and left out. VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES, since libvirt 10.9.0. */
  detectZeroesDisks?: readonly string[]
  /** Targets of the disks whose images at the destination read as zeros already. VIR_MIGRATE_PARAM_MIGRATE_DISKS_TARGET_ZERO, since libvirt 12.2.0. */
  targetZeroDisks?: readonly string[]
  /** Port at the destination for the copy, 0 to 65535; 0 lets libvirt choose. VIR_MIGRATE_PARAM_DISKS_PORT, since libvirt 1.3.3. */
  port?: number
  /** Address at the destination for the copy, 'tcp://host:port' or 'unix:///path'; not with `port`. VIR_MIGRATE_PARAM_DISKS_URI, since libvirt 6.8.0. */
  uri?: string
  /**
   * The guest's writes wait until the destination has them: the copy then ends under any load, at the price of slower disks.
   * VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES, since libvirt 8.0.0.
   */
  synchronousWrites?: boolean
}

/** Compressing the memory that is sent. */
export interface MigrateCompressionOptions {
  /**
   * 'xbzrle' and 'mt' without `parallel`, one of 'zlib' and 'zstd' (since libvirt 9.4.0) with it; without it, the hypervisor's
   * default. VIR_MIGRATE_PARAM_COMPRESSION, since libvirt 1.3.4.
   */
  methods?: readonly ('xbzrle' | 'mt' | 'zlib' | 'zstd')[]
  /** Cache of xbzrle in bytes. VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE, since libvirt 1.3.4. */
  xbzrleCacheBytes?: number
  /** Effort of mt, 0 to 9. VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL, since libvirt 1.3.4. */
  mtLevel?: number
  /** Threads of mt at the source, 1 to 255. VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS, since libvirt 1.3.4. */
  mtThreads?: number
  /** Threads of mt at the destination, 1 to 255. VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS, since libvirt 1.3.4. */
  mtDecompressThreads?: number
  /** Effort of zlib, 0 to 9. VIR_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL, since libvirt 9.4.0. */
  zlibLevel?: number
  /** Effort of zstd, 0 to 20. VIR_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL, since libvirt 9.4.0. */
  zstdLevel?: number
}

/** Slowing the guest down until the migration converges. */
export interface MigrateAutoConvergeOptions {
  /** First throttle of the guest's CPUs in percent, 1 to 99. VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL, since libvirt 2.0.0. */
  initialPercent?: number
  /** The addition of each further step, in percent, 1 to 99. VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT, since libvirt 2.0.0. */
  incrementPercent?: number
}

/** Everything about a migration but its route. */
export interface MigrateSettings {
  /** The guest runs while its memory moves; true unless `offline`. VIR_MIGRATE_LIVE, since libvirt 0.3.2. */
  live?: boolean
  /** The destination keeps the guest's definition. VIR_MIGRATE_PERSIST_DEST, since libvirt 0.7.3. */
  persistDestination?: boolean
  /** The source forgets the guest's definition. VIR_MIGRATE_UNDEFINE_SOURCE, since libvirt 0.7.3. */
  undefineSource?: boolean
  /** The guest stays paused at the destination. VIR_MIGRATE_PAUSED, since libvirt 0.7.5. */
  paused?: boolean
  /** Only the definition moves; needs `persistDestination`. VIR_MIGRATE_OFFLINE, since libvirt 1.0.1. */
  offline?: boolean
  /** Migrate even where libvirt fears for the data, e.g. with cached disks on shared storage. VIR_MIGRATE_UNSAFE, since libvirt 0.9.11. */
  unsafe?: boolean
  /**
   * Fail when the two hosts cannot keep the guest's configuration from changing meanwhile; where they can, libvirt does so
   * anyway. VIR_MIGRATE_CHANGE_PROTECTION, since libvirt 0.9.4.
   */
  changeProtection?: boolean
  /** Give up on a soft error, such as an I/O error of the guest. VIR_MIGRATE_ABORT_ON_ERROR, since libvirt 1.1.0. */
  abortOnError?: boolean

  /** Copy disks that the hosts do not share; 'full' is short for `{ copy: 'full' }`. Default 'none'. */
  storage?: 'none' | 'full' | 'incremental' | MigrateStorageOptions
  /** Compress memory, `true` with the hypervisor's default method. VIR_MIGRATE_COMPRESSED, since libvirt 1.0.3. */
  compression?: boolean | MigrateCompressionOptions
  /** Slow the guest down when it changes memory too fast. VIR_MIGRATE_AUTO_CONVERGE, since libvirt 1.2.3. */
  autoConverge?: boolean | MigrateAutoConvergeOptions
  /**
   * Post-copy may be started: the guest then runs at the destination while its memory is still on the way. In `bandwidthMiBps`
   * (MiB/s, since libvirt 5.1.0, VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY) 0 is unlimited; QEMU 10.0 and 11.1 do not keep to it. VIR_MIGRATE_POSTCOPY, since libvirt
   * 1.3.3.
   * 'whenStalled': the default policy starts it when nothing milder helps (see `policy`).
   */
  postcopy?: boolean | 'whenStalled' | { bandwidthMiBps?: number }
  /**
   * Go on with a post-copy migration that broke: the same call again with `postcopy`, and `changeProtection` unless peer-to-peer.
   * VIR_MIGRATE_POSTCOPY_RESUME, since libvirt 8.5.0.
   */
  postcopyResume?: boolean
  /**
   * Several connections between the hypervisors, 1 to 255 (VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS); 2 with QEMU when not said.
   * VIR_MIGRATE_PARALLEL, since libvirt 5.2.0.
   */
  parallel?: boolean | { connections?: number }
  /** Send memory without copying it first; needs `parallel`, no `tls` and no `compression`. VIR_MIGRATE_ZEROCOPY, since libvirt 8.5.0. */
  zeroCopy?: boolean
  /**
   * Encrypt between the hypervisors. `destination` is the host name in the destination's certificate when it is another
   * (VIR_MIGRATE_PARAM_TLS_DESTINATION, since libvirt 6.0.0). VIR_MIGRATE_TLS, since libvirt 3.2.0.
   */
  tls?: boolean | { destination?: string }
  /** With RDMA, pin all memory at the start. VIR_MIGRATE_RDMA_PIN_ALL, since libvirt 1.2.9. */
  rdmaPinAll?: boolean

  /** Address for the hypervisors' data when not the default, e.g. 'tcp://10.0.0.2'. VIR_MIGRATE_PARAM_URI, since libvirt 1.1.0. */
  migrateUri?: string
  /** Address on which the destination's hypervisor listens. VIR_MIGRATE_PARAM_LISTEN_ADDRESS, since libvirt 1.1.4. */
  listenAddress?: string
  /** Where clients of the graphical console are sent, 'spice://host:port' or 'vnc://...'. VIR_MIGRATE_PARAM_GRAPHICS_URI, since libvirt 1.1.0. */
  graphicsUri?: string
  /** The guest's name at the destination. VIR_MIGRATE_PARAM_DEST_NAME, since libvirt 1.1.0. */
  destinationName?: string
  /** The running guest's definition at the destination; only host-side details may differ. VIR_MIGRATE_PARAM_DEST_XML, since libvirt 1.1.0. */
  destinationXml?: string
  /** The definition that `persistDestination` keeps; with `destinationXml` pass both. VIR_MIGRATE_PARAM_PERSIST_XML, since libvirt 1.3.4. */
  persistentXml?: string
  /** Limit in MiB/s, 0 for the hypervisor's default. VIR_MIGRATE_PARAM_BANDWIDTH, since libvirt 1.1.0. */
  bandwidthMiBps?: number
  /**
   * The bandwidth that the hypervisor may count on for the last round, in MiB/s, in place of its own estimate: decides when the guest is
   * paused. VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER, since libvirt 11.1.0.
   */
  availableSwitchoverBandwidthMiBps?: number

  /** libvirt's own flags (`MigrateFlags` of nodevirt/constants), in addition; they must not contradict the options. */
  flags?: number
  /** libvirt's own parameters (`MigrateParam` of nodevirt/constants), in addition; they must not contradict the options. */
  parameters?: readonly TypedParameterInput[]

  /**
   * How long the guest may stand still at the switchover, in ms, 1 to 2,000,000; a migration that leaves the guest at its source
   * puts back the limit that was there. virDomainMigrateSetMaxDowntime, since libvirt 0.8.0.
   */
  maxDowntimeMs?: number
  /** How often job statistics are asked for, in ms; default 500. */
  intervalMs?: number
  /** Aborting it aborts the migration in libvirt. */
  signal?: AbortSignal
}

/** The options of a migration. */
export type MigrateOptions<Connection extends object = object> = MigrateRoute<Connection> & MigrateSettings
