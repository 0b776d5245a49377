import type { JobStatistics } from '../../domain/job-statistics'

/** What had gone out at a time. */
export interface Reading {
  readonly atMs: number
  /** Bytes on the wire. */
  readonly sentBytes: number
  /** Memory that was sent: pages, whatever each cost. */
  readonly memoryBytes: number
}

/**
 * How much memory has been sent, by every count that libvirt's statistics have: pages sent in full and pages of zeros, which
 * leave out what compression sends; bytes on the wire, which leave out what it saves; and the fall of the backlog, which leaves out
 * what a bitmap sync puts back. So the largest of them holds, from poll to poll.
 */
export class Meter {
  #last: Reading | null = null
  #before: Reading | null = null
  #pages: number | null = null
  #remaining: number | null = null

  get last(): Reading | null {
    return this.#last
  }

  reset(): void {
    this.#last = this.#before = null
    this.#pages = this.#remaining = null
  }

  /** Takes a poll's statistics; `isFirstPass`: what does not remain of all memory has been sent. */
  read(atMs: number, statistics: JobStatistics, isFirstPass = false): Reading {
    const pages = pageBytesOf(statistics)
    const remaining = statistics.memoryRemainingBytes
    const sentBytes = statistics.memoryProcessedBytes ?? this.#last?.sentBytes ?? 0
    const moved = Math.max(
      0,
      sentBytes - (this.#last?.sentBytes ?? 0),
      pages === null ? 0 : pages - (this.#pages ?? 0),
      remaining === null || this.#remaining === null ? 0 : this.#remaining - remaining,
      this.#last === null && isFirstPass ? (statistics.memoryTotalBytes ?? 0) - (remaining ?? statistics.memoryTotalBytes ?? 0) : 0,
    )
    this.#before = this.#last
    this.#last = { atMs, sentBytes, memoryBytes: (this.#last?.memoryBytes ?? 0) + moved }
    this.#pages = pages ?? this.#pages
    this.#remaining = remaining ?? this.#remaining
    return this.#last
  }

  /** Memory sent by a time after the last poll, if it goes on as between the last two; null before there were two. */
  memoryAt(atMs: number): number | null {
    if (!this.#last || !this.#before || this.#last.atMs <= this.#before.atMs) return null
    const perMs = (this.#last.memoryBytes - this.#before.memoryBytes) / (this.#last.atMs - this.#before.atMs)
    return this.#last.memoryBytes + perMs * Math.max(0, atMs - this.#last.atMs)
  }

  /** The bandwidth that QEMU may go by: its own figure of the last 100 ms, or what went out between the last two polls. */
  wireBytesPerSecond({ memoryBytesPerSecond: qemu }: JobStatistics): number {
    const [before, last] = [this.#before, this.#last]
    const own = before && last && last.atMs > before.atMs ? (last.sentBytes - before.sentBytes) * 1000 / (last.atMs - before.atMs) : 0
    return Math.max(own, qemu ?? 0)
  }
}

/**
 * What had gone out at a time between two polls. Bytes go out evenly, but what costs none does not: pages of zeros come in one piece, and
 * then as fast as QEMU looks through them. It counts as sent at once, because a bitmap sync comes after it.
 */
export function at(before: Reading | null, after: Reading, atMs: number): Reading {
  if (!before || after.atMs <= before.atMs) return { ...after, atMs }
  const part = Math.min(1, Math.max(0, (atMs - before.atMs) / (after.atMs - before.atMs)))
  const sent = after.sentBytes - before.sentBytes
  const free = Math.max(0, after.memoryBytes - before.memoryBytes - sent)
  return {
    atMs,
    sentBytes: before.sentBytes + part * sent,
    memoryBytes: before.memoryBytes + free + part * (after.memoryBytes - before.memoryBytes - free),
  }
}

/** Pages sent so far, those of zeros included, in bytes; null if libvirt does not tell. */
export function pageBytesOf({ memoryPageSizeBytes: size, memoryNormalPages: normal, memoryConstantPages: constant }: JobStatistics): number | null {
  return size === null || normal === null || constant === null ? null : (normal + constant) * size
}
