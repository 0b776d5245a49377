import { codes as c } from '../../../../lib/migration/samples/codes'
import { Sampler, type Observation, type SamplerOptions } from '../../../../lib/migration/samples/sampler'
import { parseStatistics, type JobStatistics, type StatisticValue } from '../../../../lib/domain/job-statistics'
import type { MigrationSample } from '../../../../lib/migration/samples/sample'

export const MiB = 1024 * 1024
export const GiB = 1024 * MiB
export const pageSize = 4096

/** Statistics of an active outgoing migration; 64-bit values go in as bigint, as the raw layer returns them. */
export function stats(given: Record<string, StatisticValue>, type: number = c.VIR_DOMAIN_JOB_UNBOUNDED): JobStatistics {
  const fields = { operation: c.VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT, ...given }
  return parseStatistics({
    type,
    parameters: Object.entries(fields).map(([field, value]) => ({
      field, type: 4, value: typeof value === 'number' && field !== 'operation' ? BigInt(Math.round(value)) : value,
    })),
  })
}

/** Memory figures of a 1 GiB guest, everything in MiB. */
export function memory(given: {
  sent: number, left: number, pass: number, dirtyPages?: number, elapsedMs?: number, downtime?: number
}): JobStatistics {
  const sentPages = given.sent * MiB / pageSize
  return stats({
    time_elapsed: given.elapsedMs ?? 1000,
    memory_total: GiB,
    memory_processed: given.sent * MiB,
    memory_remaining: given.left * MiB,
    memory_normal: sentPages,
    memory_normal_bytes: given.sent * MiB,
    memory_constant: 0,
    memory_page_size: pageSize,
    memory_iteration: given.pass,
    memory_dirty_rate: given.dirtyPages ?? 0,
    memory_bps: 100 * MiB,
    downtime: given.downtime ?? 300,
  })
}

/** libvirt's answer between two of QEMU's active states. */
export const zeroStatistics: JobStatistics = stats({
  time_elapsed: 5000, memory_total: 0, memory_processed: 0, memory_remaining: 0, memory_iteration: 0,
  memory_dirty_rate: 0, data_total: 0, data_processed: 0, data_remaining: 0, disk_total: 0,
})

export function completed(given: Record<string, StatisticValue> = {}): JobStatistics {
  return stats({
    time_elapsed: 20_000, memory_total: GiB, memory_processed: 2 * GiB, memory_remaining: 0, downtime: 120, downtime_net: 110,
    setup_time: 4, ...given,
  }, c.VIR_DOMAIN_JOB_COMPLETED)
}

/** Feeds observations to a new sampler, by default one that watches from the start. */
export function watch(observations: readonly Observation[], options: SamplerOptions = { fromStart: true }): {
  sampler: Sampler, samples: MigrationSample[]
} {
  const sampler = new Sampler(options)
  const samples = observations.flatMap((observation) => sampler.observe(observation) ?? [])
  return { sampler, samples }
}

export function last(samples: readonly MigrationSample[]): MigrationSample {
  const sample = samples.at(-1)
  if (!sample) throw new Error('no sample')
  return sample
}

export function poll(atMs: number, statistics: JobStatistics): Observation {
  return { kind: 'statistics', atMs, statistics }
}

// Through jest's sandbox every use of the global Math is slow, and the simulator makes millions.
const { imul, min } = Math

/** A reproducible random number generator (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6D2B79F5) >>> 0
    let t = imul(state ^ (state >>> 15), 1 | state)
    t = (t + imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export interface Simulation {
  totalBytes: number
  zeroBytes: number
  bytesPerMs: number
  dirtyPerMs: number
  workingSetBytes: number
  limitMs: number
  pollMs: number
  maxMs: number
  events: boolean
  /** Probability that a poll meets a zero sample. */
  zeroSamples: number
  /** Factor by which the link varies from poll to poll. */
  jitter: number
}

/** A migration as QEMU would run it, coarse but with the same sawtooth, bitmap syncs and dirty rate. */
export function simulate(seed: number, change: Partial<Simulation> = {}): { observations: Observation[], finished: boolean } {
  const r = random(seed)
  const sim: Simulation = {
    totalBytes: GiB, zeroBytes: 0, bytesPerMs: 100 * MiB / 1000, dirtyPerMs: 20 * MiB / 1000, workingSetBytes: 400 * MiB,
    limitMs: 300, pollMs: 500, maxMs: 120_000, events: true, zeroSamples: 0, jitter: 0, ...change,
  }
  const observations: Observation[] = []
  let remaining = sim.totalBytes
  let zerosLeft = sim.zeroBytes
  let sent = 0
  let pass = 1
  let passStart = 0
  let syncAt = 0
  let dirtySinceSync = 0
  let rate = 0
  if (sim.events) observations.push({ kind: 'iteration', atMs: 0, iteration: 1 })
  const step = 10
  for (let now = 0; now < sim.maxMs; now += step) {
    const budget = sim.bytesPerMs * step * (1 + sim.jitter * (r() - 0.5))
    const free = min(zerosLeft, budget * 4)
    zerosLeft -= free
    const pushed = min(remaining - free, budget)
    remaining -= free + pushed
    sent += pushed + free / pageSize * 9
    if (remaining <= 1) {
      const back = min(sim.workingSetBytes, sim.dirtyPerMs * (now - passStart))
      dirtySinceSync += back
      if (now - syncAt >= 1000) {
        rate = Math.round(dirtySinceSync / pageSize * 1000 / (now - syncAt))
        syncAt = now
        dirtySinceSync = 0
      }
      remaining = back
      pass++
      passStart = now
      if (sim.events) observations.push({ kind: 'iteration', atMs: now, iteration: pass })
      if (back <= sim.bytesPerMs * sim.limitMs) {
        observations.push({ kind: 'lifecycle', atMs: now, side: 'source', event: 3, detail: 1 })
        const end = now + back / sim.bytesPerMs + 20
        observations.push({ kind: 'lifecycle', atMs: end, side: 'destination', event: 4, detail: 1 })
        observations.push({ kind: 'lifecycle', atMs: end + 5, side: 'source', event: 5, detail: 3 })
        observations.push({
          kind: 'final', atMs: end + 6,
          statistics: completed({ time_elapsed: end, memory_total: sim.totalBytes, memory_processed: sent + back }),
        })
        return { observations, finished: true }
      }
    }
    if (now % sim.pollMs === 0) {
      observations.push(poll(now, r() < sim.zeroSamples ? zeroStatistics : stats({
        time_elapsed: now, memory_total: sim.totalBytes, memory_processed: sent, memory_remaining: remaining,
        memory_page_size: pageSize, memory_iteration: pass, memory_dirty_rate: rate, downtime: sim.limitMs,
        memory_bps: budget * 100,
      })))
    }
  }
  return { observations, finished: false }
}
