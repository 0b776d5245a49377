import { estimateDirtyRate, smooth, type DirtyReading, type Smoothed } from './estimate'
import type { Found } from './passes'
import type { PassRecord } from './sample'
import type { JobStatistics } from '../../domain/job-statistics'

/** QEMU computes its dirty rate only at bitmap syncs at least this far apart. */
const dirtyPeriodMs = 1_000

/** More than the estimate looks at. */
const dirtyReadingsKept = 16

/** The facts that the meter needs beside the statistics. */
export interface MeterContext {
  readonly atMs: number
  readonly memoryStarted: boolean
  /** The guest stands still on the source: for the last pass, or because somebody paused it. */
  readonly standsStill: boolean
  readonly pass: number | null
  readonly passes: readonly PassRecord[]
  /** What the last pass that polls could tell of left dirty. */
  readonly found: Found | null
}

/** Rates measured over polls: of memory, of disks, and of dirtying. */
export class RateMeter {
  #memory: Smoothed | null = null
  #disk: Smoothed | null = null
  #drain: Smoothed | null = null
  #before: { readonly statistics: JobStatistics, readonly context: MeterContext } | null = null
  readonly #dirty: DirtyReading[] = []
  #dirtyAt: { readonly atMs: number, readonly pass: number, readonly pagesPerSecond: number } | null = null
  #foundPass = 0

  /** Memory bytes/s on the wire. */
  get memoryBytesPerSecond(): number | null {
    return this.#memory?.perSecond ?? null
  }

  /** Disk bytes/s. */
  get diskBytesPerSecond(): number | null {
    return this.#disk?.perSecond ?? null
  }

  /**
   * Bytes/s by which the backlog falls: in the first pass that is more than what goes over the wire, since a page of
   * zeros costs 9 bytes; a forecast by wire bytes would take a mostly empty guest for an endless one.
   */
  get drainBytesPerSecond(): number | null {
    const wire = this.memoryBytesPerSecond
    return wire === null || this.#drain === null ? wire : Math.max(wire, this.#drain.perSecond)
  }

  /** The guest's dirty rate; null until the first bitmap sync after the first pass told one. */
  get dirty(): { readonly pagesPerSecond: number, readonly settled: boolean, readonly qemuPagesPerSecond: number | null } | null {
    const estimate = estimateDirtyRate(this.#dirty)
    return estimate && { ...estimate, qemuPagesPerSecond: this.#dirtyAt?.pagesPerSecond ?? null }
  }

  /** Takes the statistics of a poll. */
  read(statistics: JobStatistics, context: MeterContext): void {
    const earlier = this.#before
    this.#before = { statistics, context }
    if (earlier) {
      const ms = context.atMs - earlier.context.atMs
      this.#disk = step(this.#disk, earlier.statistics.diskProcessedBytes, statistics.diskProcessedBytes, ms)
      // The first figures of memory after the disks are no increase: the ones before may have been stale.
      if (earlier.context.memoryStarted) {
        this.#memory = step(this.#memory, earlier.statistics.memoryProcessedBytes, statistics.memoryProcessedBytes, ms)
        this.#drain = context.pass !== null && context.pass > 1
          ? null
          : step(this.#drain, statistics.memoryRemainingBytes, earlier.statistics.memoryRemainingBytes, ms)
      }
    }
    const before = this.#dirty.at(-1)
    this.#readDirty(statistics, context)
    // Where QEMU has measured, its figure counts; it does so only at syncs more than a second apart, and many passes are shorter.
    if (this.#dirty.at(-1) === before) this.#readFound(statistics, context)
    this.#foundPass = context.found?.pass ?? 0
  }

  #readFound({ memoryPageSizeBytes: pageSize }: JobStatistics, { found, standsStill }: MeterContext): void {
    if (standsStill || !pageSize || !found || found.pass <= this.#foundPass) return
    this.#push({ pagesPerSecond: Math.round(found.bytes / pageSize * 1000 / found.durationMs), ofFirstPass: false, overMs: found.durationMs })
  }

  #push(reading: DirtyReading): void {
    this.#dirty.push(reading)
    if (this.#dirty.length > dirtyReadingsKept) this.#dirty.shift()
  }

  #readDirty({ memoryDirtyPagesPerSecond: rate }: JobStatistics, { atMs, memoryStarted, standsStill, pass, passes }: MeterContext): void {
    // The bitmap sync of the switchover measures a guest that stands still: that 0 is no dirty rate.
    if (standsStill) return
    // In the first pass libvirt's rate is 0 and means nothing: it changes only at a bitmap sync.
    if (!memoryStarted || rate === null || pass === null || pass < 2) return
    const first = passes[0]
    if (rate === 0 && this.#dirty.length === 0) {
      // No sync far enough from the one before may have come by yet; then this 0 is no measurement either.
      const sinceStartMs = (passes.at(-1)?.startedAtMs ?? atMs) - (first?.startedAtMs ?? atMs)
      if (sinceStartMs < dirtyPeriodMs) return
    }
    const last = this.#dirtyAt
    const isNew = last === null || last.pagesPerSecond !== rate || (last.pass !== pass && atMs - last.atMs >= dirtyPeriodMs)
    if (!isNew) return
    this.#push({ pagesPerSecond: rate, ofFirstPass: last === null && (pass === 2 || first?.pass === 1), overMs: dirtyPeriodMs })
    this.#dirtyAt = { atMs, pass, pagesPerSecond: rate }
  }
}

function step(rate: Smoothed | null, from: number | null, to: number | null, ms: number): Smoothed | null {
  return from === null || to === null ? rate : smooth(rate, to - from, ms)
}
