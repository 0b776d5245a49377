import { withJson } from '../data'

/** A typed parameter's value as the raw layer returns it: 64-bit C types are bigint. */
export type StatisticValue = number | bigint | boolean | string

/** The result of virDomainGetJobStats, before anything is interpreted. */
export interface RawJobStatistics {
  /** A virDomainJobType. */
  readonly type: number
  readonly parameters: readonly {
    /** The string behind a VIR_DOMAIN_JOB_* macro, for example `memory_total`. */
    readonly field: string
    /** A virTypedParameterType. Not needed to read the value. */
    readonly type: number
    readonly value: StatisticValue
  }[]
}

/** libvirt's virDomainJobType in words; `unknown` is a number that this version of the package has no word for. */
export type JobTypeName = 'none' | 'bounded' | 'unbounded' | 'completed' | 'failed' | 'cancelled' | 'unknown'

/** libvirt's virDomainJobOperation in words; `unknown` is libvirt's own 0 as well as a number without a word here. */
export type JobOperationName =
  | 'unknown' | 'start' | 'save' | 'restore' | 'migrationIn' | 'migrationOut'
  | 'snapshot' | 'snapshotRevert' | 'dump' | 'backup' | 'snapshotDelete'

/**
 * The statistics of one job of a domain, as libvirt reported them at one moment.
 *
 * A field is null when libvirt did not report it (an older libvirt, another driver, a figure that does not apply), and
 * when the value cannot be true: not a whole number within 0 to 2^53 - 1. `raw` has it as given in every case.
 * A reported 0 stays 0 here even where it means "not measured yet": `MigrationSample` makes that distinction.
 */
export interface JobStatistics {
  /** virDomainJobType. */
  readonly type: number
  /** The name of `type`. */
  readonly typeName: JobTypeName
  /** virDomainJobOperation; tells a migration from a save or a backup. */
  readonly operation: number | null
  /** null only when `operation` is null. */
  readonly operationName: JobOperationName | null

  /** ms since the job began, by the source's clock. */
  readonly timeElapsedMs: number | null
  /** `timeElapsedMs` without the difference between the two hosts' clocks; completed jobs only. */
  readonly timeElapsedNetMs: number | null
  /** ms left, as estimated by libvirt. The QEMU driver never reports it for a migration that runs. */
  readonly timeRemainingMs: number | null
  /** ms of downtime: *expected* while the job is active (at first merely the limit), *real* once it is complete. */
  readonly downtimeMs: number | null
  /** `downtimeMs` without the difference between the two hosts' clocks: prefer it. */
  readonly downtimeNetMs: number | null
  /** ms before the first byte was sent. */
  readonly setupTimeMs: number | null

  /** Memory and disks together. */
  readonly dataTotalBytes: number | null
  /** How much of that is done; grows beyond `dataTotalBytes` when memory is sent again. */
  readonly dataProcessedBytes: number | null
  /** How much of that remains. */
  readonly dataRemainingBytes: number | null

  /** The memory of the guest. */
  readonly memoryTotalBytes: number | null
  /** Bytes sent so far, passes added up: grows beyond `memoryTotalBytes`. */
  readonly memoryProcessedBytes: number | null
  /** Bytes known to be dirty and not sent. A sawtooth: drops towards 0 within a pass, jumps up at the next bitmap sync. */
  readonly memoryRemainingBytes: number | null
  /** Pages that held nothing but zeros and cost only a few bytes each. */
  readonly memoryConstantPages: number | null
  /** Pages sent in full. */
  readonly memoryNormalPages: number | null
  /** The same in bytes. */
  readonly memoryNormalBytes: number | null
  /** Bytes/s over the hypervisor's last 100 ms: noisy. */
  readonly memoryBytesPerSecond: number | null
  /** Pages/s newly dirtied between the last two bitmap syncs; 0 throughout the first pass, where it means "unknown". */
  readonly memoryDirtyPagesPerSecond: number | null
  /** Bytes in a page, as dirty rates count pages. */
  readonly memoryPageSizeBytes: number | null
  /** Pass through memory. Can go on counting from an earlier, cancelled migration of the same QEMU process. */
  readonly memoryIteration: number | null
  /** Pages that the guest asked for in post-copy because it could not wait. */
  readonly memoryPostcopyRequests: number | null

  /** The disks that are copied. */
  readonly diskTotalBytes: number | null
  /** How much of the disks is copied. */
  readonly diskProcessedBytes: number | null
  /** How much of the disks remains. */
  readonly diskRemainingBytes: number | null
  /** Bytes/s at which the disks are copied. */
  readonly diskBytesPerSecond: number | null

  /** Size of the XBZRLE cache. */
  readonly compressionCacheBytes: number | null
  /** Bytes sent compressed. */
  readonly compressionBytes: number | null
  /** Pages sent compressed. */
  readonly compressionPages: number | null
  /** Pages that were not in the XBZRLE cache. */
  readonly compressionCacheMisses: number | null
  /** Pages that compression would have made larger. */
  readonly compressionOverflow: number | null

  /** Per cent of CPU time that auto-converge takes from the guest, 0 to 99; absent while it takes none. */
  readonly autoConvergeThrottlePercent: number | null

  /** Backup jobs only. */
  readonly success: boolean | null
  /** libvirt's `errmsg`; backup jobs only. */
  readonly errorMessage: string | null
  /** Backup jobs only: bytes used of the scratch space. */
  readonly diskTempUsedBytes: number | null
  /** Backup jobs only: bytes of scratch space. */
  readonly diskTempTotalBytes: number | null

  /** Bytes of VFIO device state sent. */
  readonly vfioDataTransferredBytes: number | null

  /** Every field as given, known or not, by libvirt's own name: what a newer libvirt adds is found here. */
  readonly raw: Readonly<Record<string, StatisticValue>>
}

/** The fields of `JobStatistics` that come straight out of a typed parameter. */
export type StatisticName = Exclude<keyof JobStatistics, 'type' | 'typeName' | 'operationName' | 'raw'>

type Kind = 'whole' | 'truth' | 'text'

/** One field that the package knows: a row of `knownStatistics`. */
export interface KnownStatistic {
  /** libvirt's name: the string behind the VIR_DOMAIN_JOB_* macro. */
  readonly field: string
  /** The name in `JobStatistics`. */
  readonly name: StatisticName
  /** whole: a number from 0 to 2^53 - 1. truth: a boolean. text: a string. */
  readonly kind: Kind
}

// A mapped type, so that the compiler refuses a property of JobStatistics that no field feeds.
const fields: { readonly [N in StatisticName]: readonly [field: string, kind: Kind] } = {
  operation: ['operation', 'whole'],
  timeElapsedMs: ['time_elapsed', 'whole'],
  timeElapsedNetMs: ['time_elapsed_net', 'whole'],
  timeRemainingMs: ['time_remaining', 'whole'],
  downtimeMs: ['downtime', 'whole'],
  downtimeNetMs: ['downtime_net', 'whole'],
  setupTimeMs: ['setup_time', 'whole'],
  dataTotalBytes: ['data_total', 'whole'],
  dataProcessedBytes: ['data_processed', 'whole'],
  dataRemainingBytes: ['data_remaining', 'whole'],
  memoryTotalBytes: ['memory_total', 'whole'],
  memoryProcessedBytes: ['memory_processed', 'whole'],
  memoryRemainingBytes: ['memory_remaining', 'whole'],
  memoryConstantPages: ['memory_constant', 'whole'],
  memoryNormalPages: ['memory_normal', 'whole'],
  memoryNormalBytes: ['memory_normal_bytes', 'whole'],
  memoryBytesPerSecond: ['memory_bps', 'whole'],
  memoryDirtyPagesPerSecond: ['memory_dirty_rate', 'whole'],
  memoryPageSizeBytes: ['memory_page_size', 'whole'],
  memoryIteration: ['memory_iteration', 'whole'],
  memoryPostcopyRequests: ['memory_postcopy_requests', 'whole'],
  diskTotalBytes: ['disk_total', 'whole'],
  diskProcessedBytes: ['disk_processed', 'whole'],
  diskRemainingBytes: ['disk_remaining', 'whole'],
  diskBytesPerSecond: ['disk_bps', 'whole'],
  compressionCacheBytes: ['compression_cache', 'whole'],
  compressionBytes: ['compression_bytes', 'whole'],
  compressionPages: ['compression_pages', 'whole'],
  compressionCacheMisses: ['compression_cache_misses', 'whole'],
  compressionOverflow: ['compression_overflow', 'whole'],
  autoConvergeThrottlePercent: ['auto_converge_throttle', 'whole'],
  success: ['success', 'truth'],
  errorMessage: ['errmsg', 'text'],
  diskTempUsedBytes: ['disk_temp_used', 'whole'],
  diskTempTotalBytes: ['disk_temp_total', 'whole'],
  vfioDataTransferredBytes: ['vfio_data_transferred', 'whole'],
}

/** Every job statistic that the package has a name for; the one table from which `parseStatistics` works. */
export const knownStatistics: readonly KnownStatistic[] = Object.freeze(
  (Object.keys(fields) as StatisticName[]).map((name) => Object.freeze({ name, field: fields[name][0], kind: fields[name][1] })),
)

const typeNames: readonly JobTypeName[] = ['none', 'bounded', 'unbounded', 'completed', 'failed', 'cancelled']
const operationNames: readonly JobOperationName[] = [
  'unknown', 'start', 'save', 'restore', 'migrationIn', 'migrationOut',
  'snapshot', 'snapshotRevert', 'dump', 'backup', 'snapshotDelete',
]

// QEMU and libvirt let a -1 or a short-lived negative difference slip into unsigned fields: 2^64 - 1 is no measurement.
function whole(value: StatisticValue | undefined): number | null {
  if (typeof value !== 'number' && typeof value !== 'bigint') return null
  const number = Number(value)
  return Number.isSafeInteger(number) && number >= 0 ? number : null
}

function convert(value: StatisticValue | undefined, kind: Kind): number | boolean | string | null {
  switch (kind) {
    case 'whole': return whole(value)
    case 'truth': return typeof value === 'boolean' ? value : null
    case 'text': return typeof value === 'string' ? value : null
  }
}

/** Names, units and types for what virDomainGetJobStats returned. Never throws: a value that cannot be true is null. */
export function parseStatistics(given: RawJobStatistics): JobStatistics {
  const raw: Record<string, StatisticValue> = Object.fromEntries(given.parameters.map((p) => [p.field, p.value]))
  const named = Object.fromEntries(
    knownStatistics.map(({ field, name, kind }) => [name, convert(Object.hasOwn(raw, field) ? raw[field] : undefined, kind)]),
  ) as Pick<JobStatistics, StatisticName>
  return {
    type: given.type,
    typeName: typeNames[given.type] ?? 'unknown',
    operationName: named.operation === null ? null : operationNames[named.operation] ?? 'unknown',
    ...named,
    raw: withJson(raw),
  }
}
