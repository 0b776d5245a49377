import type { PassRecord } from './sample'
import type { JobStatistics } from '../../domain/job-statistics'

/** How the numbering of passes starts. */
export interface PassOptions {
  /** The migration was observed from before its start, so the first pass that shows up is pass 1. */
  readonly fromStart?: boolean
  /** QEMU's counter before this migration, if that is known. */
  readonly iterationOffset?: number
}

/** One poll's figures of memory. */
export interface PassPoll {
  readonly atMs: number
  readonly statistics: JobStatistics
}

type Row = { -readonly [K in keyof PassRecord]: PassRecord[K] } & {
  startedAtBytes: number | null
  /** False for the pass that was already under way when a monitor attached: its beginning cannot be told. */
  begun: boolean
}

interface Reading { readonly atMs: number, readonly sentBytes: number }

/**
 * The table of passes, built from polls and from iteration events, which come in any order and may each be missing.
 * Bytes at a pass boundary that no poll hit are interpolated between the polls around it.
 */
export class PassTable {
  readonly #rows: Row[] = []
  readonly #fromStart: boolean
  #offset: number | null
  #lastIteration: number | null = null
  #last: Reading | null = null
  /** Rows begun by an event since the last poll: what had been sent by then is known only after the next poll. */
  #unmeasured: Row[] = []
  #closed = false
  #smallest: number | null = null
  #largest: number | null = null

  constructor(options: PassOptions = {}) {
    this.#fromStart = options.fromStart ?? false
    this.#offset = options.iterationOffset ?? null
  }

  /** The pass under way, 1 = first; null before memory is sent or if the hypervisor does not tell. */
  get pass(): number | null {
    return this.#lastIteration === null ? null : Math.max(1, this.#lastIteration - (this.#offset ?? 0))
  }

  /** The rows as they stand, without a copy for each sample: a guest that never converges makes thousands. */
  get rows(): readonly PassRecord[] {
    return this.#rows
  }

  /** The smallest backlog that a pass after the first began with. */
  get smallestBacklogBytes(): number | null {
    return this.#smallest
  }

  /** The largest backlog that a pass after the first began with. */
  get largestBacklogBytes(): number | null {
    return this.#largest
  }

  /** A copy of the rows, oldest first; the last one is still open until `close`. */
  get records(): readonly PassRecord[] {
    return this.#rows.map(({ startedAtBytes: _bytes, begun: _begun, ...record }) => record)
  }

  /** A MIGRATION_ITERATION event: a bitmap sync has just begun pass `iteration`. */
  event(iteration: number, atMs: number): void {
    if (this.#closed || iteration < 1) return
    if (this.#offset === null && this.#fromStart) this.#offset = iteration - 1
    this.#enter(iteration, atMs, true)
  }

  /** Statistics that were read while memory was being sent. */
  poll({ atMs, statistics }: PassPoll): void {
    if (this.#closed) return
    const sentBytes = statistics.memoryProcessedBytes
    const iteration = statistics.memoryIteration
    if (iteration !== null && iteration >= 1) {
      if (this.#offset === null && isFirstPass(statistics, this.#fromStart)) this.#offset = iteration - 1
      this.#enter(iteration, atMs, false)
    }
    if (sentBytes !== null) this.#measure({ atMs, sentBytes })
    const row = this.#rows.at(-1)
    if (!row) return
    const remaining = statistics.memoryRemainingBytes
    if (remaining !== null) {
      // In pass 1 the backlog begins at all of memory; later, what went out between the sync and this poll is added back.
      const sentSince = sentBytes === null || row.startedAtBytes === null ? 0 : Math.max(0, sentBytes - row.startedAtBytes)
      if (row.begun && row.remainingAtStartBytes === null) {
        row.remainingAtStartBytes = row.pass === 1 ? statistics.memoryTotalBytes : Math.round(remaining + sentSince)
        if (row.pass > 1) this.#noteBacklog(Math.round(remaining + sentSince))
      }
      row.remainingAtEndBytes = remaining
    }
    if (row.pass > 1) row.dirtyPagesPerSecond = statistics.memoryDirtyPagesPerSecond ?? row.dirtyPagesPerSecond
    const throttle = statistics.autoConvergeThrottlePercent
    if (throttle !== null) row.throttlePercent = Math.max(throttle, row.throttlePercent ?? 0)
  }

  /** The guest no longer runs on the source by means of pre-copy: ends the last pass. */
  close(atMs: number): void {
    if (this.#closed) return
    this.#finish(atMs, this.#last?.sentBytes ?? null)
    this.#closed = true
  }

  /** The final statistics of a pre-copy migration: the last pass ended with everything sent. */
  complete(atMs: number, sentBytes: number | null): void {
    this.close(atMs)
    if (sentBytes !== null) this.#measure({ atMs, sentBytes })
    const row = this.#rows.at(-1)
    if (!row) return
    row.remainingAtEndBytes = 0
    if (sentBytes !== null && row.startedAtBytes !== null) {
      row.transferredBytes = Math.max(0, Math.round(sentBytes - row.startedAtBytes))
    }
  }

  #noteBacklog(bytes: number): void {
    this.#smallest = Math.min(bytes, this.#smallest ?? bytes)
    this.#largest = Math.max(bytes, this.#largest ?? bytes)
  }

  #enter(iteration: number, atMs: number, exact: boolean): void {
    // The counter started over: what we took for an offset was left behind by an earlier migration of the same QEMU process.
    if (this.#offset !== null && iteration <= this.#offset) {
      this.#offset = iteration - 1
      this.#rows.length = 0
      this.#unmeasured = []
      this.#lastIteration = this.#smallest = this.#largest = null
    }
    if (this.#lastIteration !== null && iteration <= this.#lastIteration) return
    const previous = this.#rows.at(-1)
    this.#lastIteration = iteration
    const pass = this.pass ?? 1
    // The counters of a migration start at 0, so pass 1 is complete even when its very first moments were missed.
    const startedAtBytes = pass === 1 ? 0 : null
    const row: Row = {
      pass, startedAtMs: atMs, durationMs: null, transferredBytes: null, remainingAtStartBytes: null,
      remainingAtEndBytes: null, dirtyPagesPerSecond: null, throttlePercent: null, startedAtBytes,
      begun: pass === 1 || exact || previous !== undefined || this.#fromStart,
    }
    if (previous?.begun) previous.durationMs = atMs - previous.startedAtMs
    this.#rows.push(row)
    if (pass > 1 && row.begun) this.#unmeasured.push(row)
  }

  #measure(reading: Reading): void {
    for (const row of this.#unmeasured) {
      row.startedAtBytes = interpolate(this.#last, reading, row.startedAtMs)
      const previous = this.#rows[this.#rows.indexOf(row) - 1]
      if (previous && previous.startedAtBytes !== null) {
        previous.transferredBytes = Math.max(0, Math.round(row.startedAtBytes - previous.startedAtBytes))
      }
    }
    this.#unmeasured = []
    this.#last = reading
  }

  #finish(atMs: number, sentBytes: number | null): void {
    const row = this.#rows.at(-1)
    if (!row) return
    if (row.begun) row.durationMs = atMs - row.startedAtMs
    if (sentBytes !== null && row.startedAtBytes !== null) {
      row.transferredBytes = Math.max(0, Math.round(sentBytes - row.startedAtBytes))
    }
  }
}

function interpolate(before: Reading | null, after: Reading, atMs: number): number {
  if (!before || after.atMs <= before.atMs) return after.sentBytes
  const part = Math.min(1, Math.max(0, (atMs - before.atMs) / (after.atMs - before.atMs)))
  return before.sentBytes + part * (after.sentBytes - before.sentBytes)
}

/**
 * Whether QEMU is still in its first pass, whatever its counter says: no dirty rate yet, and no page sent twice, so that
 * what was sent and what remains add up to no more than all of memory.
 */
function isFirstPass(s: JobStatistics, fromStart: boolean): boolean {
  if (s.memoryIteration === 1) return true
  if (s.memoryTotalBytes === null || s.memoryRemainingBytes === null) return false
  // Counters of an earlier attempt can be left in place altogether; then only the backlog tells.
  if (fromStart && s.memoryRemainingBytes >= s.memoryTotalBytes / 2) return true
  if (s.memoryDirtyPagesPerSecond) return false
  if (s.memoryPageSizeBytes === null || s.memoryNormalPages === null || s.memoryConstantPages === null) return false
  const handledBytes = (s.memoryNormalPages + s.memoryConstantPages) * s.memoryPageSizeBytes
  return handledBytes < s.memoryTotalBytes && handledBytes + s.memoryRemainingBytes <= s.memoryTotalBytes * 1.001
}
