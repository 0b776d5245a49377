import { at, Meter, pageBytesOf, type Reading } from './pass-meter'
import { endsPass, type SyncsInPass } from './pass-end'
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
  /** Default: QEMU's own, 300. */
  readonly downtimeLimitMs?: number
}

/** The memory that the guest dirtied during a pass after the first, as far as it was not waiting to be sent already. */
export interface Found {
  /** The pass. */
  readonly pass: number
  readonly bytes: number
  readonly durationMs: number
}

type Row = { -readonly [K in keyof PassRecord]: PassRecord[K] } & {
  /** Bytes on the wire when it began; null until a poll tells. */
  startedAtBytes: number | null
  /** The same for memory. */
  startedAtMemory: number | null
  /** What has to be sent until it ends: from its beginning, or else from the first poll in it. */
  toSendBytes: number | null
  /** False for the pass that was already under way when a monitor attached: its beginning cannot be told. */
  begun: boolean
  /** Its beginning was an event, and so has an exact time. */
  exact: boolean
}

/** A bitmap sync, or the last of several of which only a poll has told. */
interface Sync {
  readonly atMs: number
  readonly syncs: number
  /** The time since the one before. */
  readonly sinceMs: number
  /** An event told its time. */
  readonly exact: boolean
}

/** Syncs nearer to each other than this, in the middle of a pass, are not auto-converge's. */
const oftenMs = 1_000

/** More syncs per second than this come from no QEMU that syncs at the end of a pass only. */
const oftenPerSecond = 6

/** Shorter passes are too short for what polls tell of them. */
const shortestFoundMs = 300

/**
 * The table of passes, built from polls and from iteration events, which come in any order and may each be missing.
 *
 * A pass is all of what was dirty, sent once: QEMU's counter says when the bitmap was synced, and what was sent against what
 * remained says whether that ended a pass (see `endsPass`). A sync that no poll has judged yet ends the pass if by the present rate
 * everything has been sent; else it waits for the next poll. Bytes at a boundary that no poll hit are interpolated.
 */
export class PassTable {
  readonly #rows: Row[] = []
  readonly #fromStart: boolean
  readonly #meter = new Meter()
  #offset: number | null
  /** QEMU's counter. */
  #counter: number | null = null
  #syncedAtMs: number | null = null
  /** Syncs that nothing could be said of yet. */
  #waiting: Sync[] = []
  #syncsInPass: SyncsInPass = 'none'
  #thresholdBytes = 0
  #found: Found | null = null
  #closedAtMs: number | null = null
  #smallest: number | null = null
  #largest: number | null = null

  constructor(options: PassOptions = {}) {
    this.#fromStart = options.fromStart ?? false
    this.#offset = options.iterationOffset ?? null
  }

  /** The pass under way, 1 = first; null before memory is sent or if the hypervisor does not tell. */
  get pass(): number | null {
    return this.#rows.at(-1)?.pass ?? null
  }

  /** No bitmap sync has been seen but the one that began the first pass. */
  get unsynced(): boolean {
    return this.#counter === null || this.#counter - (this.#offset ?? 0) <= 1
  }

  /** When the bitmap was last synced, as far as seen: later writes are not in the backlog. */
  get syncedAtMs(): number | null {
    return this.#syncedAtMs
  }

  /** Of the last pass that a poll could tell it of; only with iteration events. */
  get found(): Found | null {
    return this.#found
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
    return this.#rows.map(({ startedAtBytes: _bytes, startedAtMemory: _memory, toSendBytes: _left, begun: _begun, exact: _exact, ...record }) => record)
  }

  /** A MIGRATION_ITERATION event: QEMU has just synced its bitmap for the `iteration`th time. */
  event(iteration: number, atMs: number): void {
    if (this.#closedAtMs !== null || iteration < 1) return
    this.#startOver(iteration)
    if (this.#rows.length === 0) {
      // Only what was watched from the start is known to be in its first pass; else the next poll tells.
      if (!this.#fromStart) return
      this.#offset ??= iteration - 1
      this.#begin(1, this.#see(iteration, atMs, true), true)
      return
    }
    if (iteration <= (this.#counter ?? 0)) return
    const sync = this.#see(iteration, atMs, true)
    if (this.#waiting.length > 0 || !this.#endsNow(sync)) this.#waiting.push(sync)
    else this.#next(sync)
  }

  /** Statistics that were read while memory was being sent. */
  poll({ atMs, statistics, downtimeLimitMs = 300 }: PassPoll): void {
    if (this.#closedAtMs !== null) return
    const iteration = statistics.memoryIteration
    if (iteration !== null && iteration >= 1) this.#startOver(iteration)
    const isFirst = isFirstPass(statistics, this.#fromStart)
    const before = this.#meter.last
    const reading = this.#meter.read(atMs, statistics, isFirst)
    this.#thresholdBytes = this.#meter.wireBytesPerSecond(statistics) * downtimeLimitMs / 1000
    const row = this.#rows.at(-1)
    // In pass 1 the backlog begins at all of memory.
    if (row?.pass === 1) row.toSendBytes ??= statistics.memoryTotalBytes
    if (iteration !== null && iteration >= 1) {
      const pass = this.#rows.length === 0 ? this.#firstPassNumber(iteration, statistics, isFirst) : null
      if (pass !== null) this.#begin(pass, this.#see(iteration, atMs, false), isFirst || this.#fromStart)
      else if (iteration > (this.#counter ?? 0)) this.#waiting.push(this.#see(iteration, atMs, false))
    }
    this.#judgeWaiting(before, reading)
    this.#measure(before, reading)
    this.#note(statistics, reading)
  }

  /** QEMU has stopped the guest for the last pass. Where it syncs all the time, no sync tells of that. */
  lastPass(atMs: number): void {
    if (this.#closedAtMs !== null || this.#syncsInPass !== 'often' || this.#rows.length === 0) return
    this.#waiting = []
    this.#next({ atMs, syncs: 1, sinceMs: 0, exact: true })
  }

  /** The guest no longer runs on the source by means of pre-copy: ends the last pass. */
  close(atMs: number): void {
    if (this.#closedAtMs !== null) return
    this.#closedAtMs = atMs
    this.#finish(atMs, this.#meter.last?.sentBytes ?? null)
  }

  /** The final statistics of a pre-copy migration: the last pass ended with everything sent. */
  complete(atMs: number, statistics: JobStatistics): void {
    this.close(atMs)
    const endMs = this.#closedAtMs ?? atMs
    const first = this.#rows.at(-1)
    if (first?.pass === 1) first.toSendBytes ??= statistics.memoryTotalBytes
    const before = this.#meter.last
    const reading = this.#meter.read(Math.max(endMs, before?.atMs ?? endMs), { ...statistics, memoryRemainingBytes: 0 })
    this.#judgeWaiting(before, reading)
    this.#measure(before, reading)
    const row = this.#rows.at(-1)
    if (!row) return
    row.remainingAtEndBytes = 0
    this.#finish(endMs, statistics.memoryProcessedBytes)
  }

  #see(iteration: number, atMs: number, exact: boolean): Sync {
    const syncs = iteration - (this.#counter ?? iteration - 1)
    const sinceMs = atMs - (this.#syncedAtMs ?? -Infinity)
    this.#counter = iteration
    this.#syncedAtMs = atMs
    return { atMs, syncs, sinceMs, exact }
  }

  /** The counter started over: what we took for an offset was left behind by an earlier migration of the same QEMU process. */
  #startOver(iteration: number): void {
    if (this.#offset === null || iteration > this.#offset) return
    this.#offset = iteration - 1
    this.#rows.length = 0
    this.#waiting = []
    this.#meter.reset()
    this.#counter = this.#smallest = this.#largest = this.#found = null
    this.#syncsInPass = 'none'
  }

  /** The number of the pass that the first poll fell into. */
  #firstPassNumber(iteration: number, statistics: JobStatistics, isFirst: boolean): number {
    if (isFirst) {
      this.#offset ??= iteration - 1
      return 1
    }
    const syncs = Math.max(1, iteration - (this.#offset ?? 0))
    const { timeElapsedMs: elapsedMs, memoryTotalBytes: all, memoryRemainingBytes: remaining } = statistics
    const sent = pageBytesOf(statistics) ?? statistics.memoryProcessedBytes
    if (!elapsedMs || syncs * 1000 / elapsedMs <= oftenPerSecond || all === null || sent === null || remaining === null) return syncs
    // The counter says nothing then: the passes after the first took what was sent beyond all of memory, each about what remains.
    this.#syncsInPass = 'often'
    return Math.min(syncs, 2 + Math.floor(Math.max(0, sent - all) / Math.max(1, remaining)))
  }

  /** Whether everything has been sent by the time of an event, at the rate of the last polls. */
  #endsNow(sync: Sync): boolean {
    const row = this.#rows.at(-1)!
    if (row.toSendBytes === null) return this.#trusted(row)
    const memory = this.#meter.memoryAt(sync.atMs)
    return memory !== null && row.startedAtMemory !== null && this.#ends(row, memory)
  }

  /** Where QEMU has synced at the end of passes only, a sync is one, even if the pass was too short for any poll. */
  #trusted(row: Row): boolean {
    return row.pass > 1 && this.#syncsInPass === 'none'
  }

  #ends(row: Row, memoryBytes: number): boolean {
    return endsPass({
      backlogBytes: row.toSendBytes ?? 0, sentBytes: memoryBytes - (row.startedAtMemory ?? 0),
      thresholdBytes: this.#thresholdBytes, syncsInPass: this.#syncsInPass,
    })
  }

  #judgeWaiting(before: Reading | null, reading: Reading): void {
    for (const sync of this.#waiting) {
      const row = this.#rows.at(-1)!
      const known = row.toSendBytes !== null && row.startedAtMemory !== null
      if (known ? this.#ends(row, at(before, reading, sync.atMs).memoryBytes) : this.#trusted(row)) this.#next(sync)
      else if (known && this.#syncsInPass !== 'often') this.#syncsInPass = sync.syncs > 1 || sync.sinceMs < oftenMs ? 'often' : 'seldom'
    }
    this.#waiting = []
  }

  /** A further pass; with events missing, a QEMU that syncs at the end of passes only may have gone through several. */
  #next(sync: Sync): void {
    const previous = this.#rows.at(-1)!
    this.#begin(previous.pass + (this.#syncsInPass === 'none' ? sync.syncs : 1), sync, true)
    if (previous.begun) previous.durationMs = sync.atMs - previous.startedAtMs
  }

  #begin(pass: number, { atMs, exact }: Sync, begun: boolean): void {
    // The counters of a migration start at 0, so pass 1 is complete even when its very first moments were missed.
    const startedAt = pass === 1 ? 0 : null
    this.#rows.push({
      pass, startedAtMs: atMs, durationMs: null, transferredBytes: null, remainingAtStartBytes: null, remainingAtEndBytes: null,
      dirtyPagesPerSecond: null, throttlePercent: null, startedAtBytes: startedAt, startedAtMemory: startedAt, toSendBytes: null, begun, exact,
    })
  }

  /** The beginnings of the rows that began since the last poll. */
  #measure(before: Reading | null, reading: Reading): void {
    for (const [i, row] of this.#rows.entries()) {
      if (row.startedAtMemory !== null) continue
      const began = at(before, reading, row.startedAtMs)
      row.startedAtMemory = began.memoryBytes
      if (!row.begun) continue
      row.startedAtBytes = began.sentBytes
      const previous = this.#rows[i - 1]
      if (previous && previous.startedAtBytes !== null) previous.transferredBytes = Math.max(0, Math.round(row.startedAtBytes - previous.startedAtBytes))
    }
  }

  #note(statistics: JobStatistics, reading: Reading): void {
    const row = this.#rows.at(-1)
    if (!row) return
    const remaining = statistics.memoryRemainingBytes
    if (remaining !== null) {
      // What went out between the sync and this poll is added back.
      const backlog = Math.round(remaining + Math.max(0, reading.memoryBytes - (row.startedAtMemory ?? reading.memoryBytes)))
      if (row.begun && row.remainingAtStartBytes === null) {
        row.remainingAtStartBytes = row.pass === 1 ? statistics.memoryTotalBytes : backlog
        if (row.pass > 1) this.#noteBacklog(backlog)
      }
      row.toSendBytes ??= row.pass === 1 ? statistics.memoryTotalBytes : backlog
      row.remainingAtEndBytes = remaining
    }
    if (row.pass > 1) row.dirtyPagesPerSecond = statistics.memoryDirtyPagesPerSecond ?? row.dirtyPagesPerSecond
    const throttle = statistics.autoConvergeThrottlePercent
    if (throttle !== null) row.throttlePercent = Math.max(throttle, row.throttlePercent ?? 0)
  }

  #noteBacklog(bytes: number): void {
    this.#smallest = Math.min(bytes, this.#smallest ?? bytes)
    this.#largest = Math.max(bytes, this.#largest ?? bytes)
    const [previous, row] = this.#rows.slice(-2)
    if (!previous || !row || previous.pass < 2 || row.pass !== previous.pass + 1 || !previous.exact || !row.exact) return
    if (previous.remainingAtStartBytes === null || previous.startedAtMemory === null || (previous.durationMs ?? 0) < shortestFoundMs) return
    const sent = (row.startedAtMemory ?? 0) - previous.startedAtMemory
    this.#found = { pass: previous.pass, bytes: Math.max(0, bytes - previous.remainingAtStartBytes + sent), durationMs: previous.durationMs! }
  }

  #finish(atMs: number, sentBytes: number | null): void {
    const row = this.#rows.at(-1)
    if (!row) return
    if (row.begun) row.durationMs = atMs - row.startedAtMs
    if (sentBytes !== null && row.startedAtBytes !== null) row.transferredBytes = Math.max(0, Math.round(sentBytes - row.startedAtBytes))
  }
}

/**
 * Whether QEMU is still in its first pass, whatever its counter says: what has not been sent once yet remains.
 */
function isFirstPass(s: JobStatistics, fromStart: boolean): boolean {
  if (s.memoryIteration === 1) return true
  if (s.memoryTotalBytes === null || s.memoryRemainingBytes === null) return false
  // Counters of an earlier attempt can be left in place altogether; then only the backlog tells.
  if (fromStart && s.memoryRemainingBytes >= s.memoryTotalBytes / 2) return true
  const unsentBytes = s.memoryTotalBytes - (pageBytesOf(s) ?? s.memoryTotalBytes)
  return unsentBytes > 0 && s.memoryRemainingBytes >= 0.95 * unsentBytes
}
