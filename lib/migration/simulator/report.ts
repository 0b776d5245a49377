import { codes as c } from '../samples/codes'
import { parseStatistics, type JobStatistics, type StatisticValue } from '../../domain/job-statistics'
import type { Hypervisor } from './hypervisor'
import type { Resolved } from './options'

/** QEMU's own part of the preparations. */
const qemuSetupMs = 2

const typeInt = 1
const typeUnsignedLong = 4

/** The answer that libvirt would give now, in its fields, types and units. */
export function statisticsNow(hypervisor: Hypervisor, options: Resolved): JobStatistics {
  const { nowMs, window, periods, stage } = hypervisor
  if (stage === 'setup') return zeroStatistics(nowMs)
  const perMs = window.lastUsefulBytesPerMs
  // Until then it is the limit. A QEMU that syncs all the time does not wait for a dirty rate.
  const known = periods.pagesPerSecond > 0 || (options.rules.syncsAtLooks && hypervisor.syncs > 1)
  const expectedMs = known && perMs > 0 ? hypervisor.remainingAtSyncBytes / perMs : options.downtimeLimitMs
  return statistics(c.VIR_DOMAIN_JOB_UNBOUNDED, { ...figures(hypervisor, options), downtime: expectedMs }, hypervisor.periods.throttlePercent)
}

/** Between QEMU's states, and before the first byte, libvirt reports only zeros. */
export function zeroStatistics(nowMs: number): JobStatistics {
  const zeros = ['data_total', 'data_processed', 'data_remaining', 'memory_total', 'memory_processed', 'memory_remaining', 'memory_bps',
    'disk_total', 'disk_processed', 'disk_remaining'].map((name) => [name, 0] as const)
  return statistics(c.VIR_DOMAIN_JOB_UNBOUNDED, { time_elapsed: nowMs, ...Object.fromEntries(zeros) }, 0)
}

/** The statistics of the completed job. */
export function finalStatistics(hypervisor: Hypervisor, options: Resolved): JobStatistics {
  // The time in which the source lets go is not part of them.
  const { arrivedAtMs, downtimeMs } = hypervisor
  return statistics(c.VIR_DOMAIN_JOB_COMPLETED, {
    ...figures(hypervisor, options), time_elapsed: arrivedAtMs, time_elapsed_net: arrivedAtMs, downtime: downtimeMs, downtime_net: downtimeMs,
    memory_bps: hypervisor.sentBytes * 1000 / Math.max(1, arrivedAtMs - options.setupMs),
  }, hypervisor.periods.throttlePercent)
}

function figures(h: Hypervisor, { memoryBytes, pageSizeBytes, setupMs }: Resolved): Record<string, number> {
  const remaining = h.memory.unsentBytes
  return {
    time_elapsed: h.nowMs,
    setup_time: Math.min(qemuSetupMs, setupMs),
    data_total: memoryBytes,
    data_processed: h.sentBytes,
    data_remaining: remaining,
    memory_total: memoryBytes,
    memory_processed: h.sentBytes,
    memory_remaining: remaining,
    memory_bps: h.window.bytesPerMs * 1000,
    memory_constant: h.zeroPages,
    memory_normal: h.normalPages,
    memory_normal_bytes: Math.round(h.normalPages) * pageSizeBytes,
    memory_dirty_rate: h.periods.pagesPerSecond,
    memory_iteration: h.syncs,
    memory_postcopy_requests: h.postcopyRequests,
    memory_page_size: pageSizeBytes,
    disk_total: 0,
    disk_processed: 0,
    disk_remaining: 0,
    disk_bps: 0,
  }
}

function statistics(type: number, longs: Record<string, number>, throttlePercent: number): JobStatistics {
  const parameters: { field: string, type: number, value: StatisticValue }[] = [
    { field: 'operation', type: typeInt, value: c.VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT },
  ]
  for (const field in longs) parameters.push({ field, type: typeUnsignedLong, value: BigInt(Math.round(longs[field]!)) })
  if (throttlePercent > 0) parameters.push({ field: 'auto_converge_throttle', type: typeInt, value: throttlePercent })
  return parseStatistics({ type, parameters })
}
