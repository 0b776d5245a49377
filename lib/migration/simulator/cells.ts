/**
 * A part of memory whose pages are all alike. It is a fluid: bytes instead of pages, so that a guest of any size costs the
 * same to simulate.
 */
export interface Cell {
  readonly sizeBytes: number
  /** Pages of zeros, which cost next to nothing. */
  readonly isZero: boolean
  /** In QEMU's bitmap: known to be dirty, and not sent. */
  readonly unsentBytes: number
  /** Of these, what QEMU comes to before it has gone through the whole of the cell once. */
  readonly aheadBytes: number
  /** The guest writes for `ms`: to each page in turn, and `spanMs` take it through the whole; or at random, with that time constant. */
  write(ms: number, spanMs: number, random: boolean): void
  /** Sends at most so many bytes of what is unsent. Returns how many. */
  send(bytes: number): number
  /** QEMU begins to go through it from its first page. */
  rewind(): void
  /** A bitmap sync. Returns the bytes that became dirty and were not waiting to be sent already. */
  sync(): number
}

/** Pages that some writer picks at random, or nobody writes to: only how many are dirty counts, for it is the same everywhere. */
export class MixedCell implements Cell {
  readonly sizeBytes: number
  readonly isZero: boolean
  #unsentBytes: number
  /** Written to since the last bitmap sync. */
  #loggedBytes = 0

  constructor(sizeBytes: number, isZero = false) {
    this.sizeBytes = sizeBytes
    this.isZero = isZero
    this.#unsentBytes = sizeBytes
  }

  get unsentBytes(): number {
    return this.#unsentBytes
  }

  get aheadBytes(): number {
    return this.#unsentBytes
  }

  write(ms: number, spanMs: number, random: boolean): void {
    const clean = this.sizeBytes - this.#loggedBytes
    this.#loggedBytes += random ? -clean * Math.expm1(-ms / spanMs) : Math.min(clean, this.sizeBytes * ms / spanMs)
  }

  send(bytes: number): number {
    const sent = Math.min(bytes, this.#unsentBytes)
    this.#unsentBytes -= sent
    return sent
  }

  rewind(): void {}

  sync(): number {
    if (this.#loggedBytes === 0) return 0
    const fresh = this.#loggedBytes * (1 - this.#unsentBytes / this.sizeBytes)
    this.#unsentBytes += fresh
    this.#loggedBytes = 0
    return fresh
  }
}

interface Interval { readonly from: number, readonly to: number }

/**
 * Pages that are written in turn, in a loop, while QEMU goes through them in turn as well. Where the two stand decides whether
 * what is written was waiting to be sent anyway. Places are parts of the cell, 0 to 1.
 */
export class LoopCell implements Cell {
  readonly isZero = false
  readonly sizeBytes: number
  /** Sorted, and apart from each other. */
  #unsent: readonly Interval[] = [{ from: 0, to: 1 }]
  #writerAt: number
  #loggedFrom: number
  #logged = 0
  #senderAt = 0

  /** The writer begins at `writerAt`, 0 to 1. */
  constructor(sizeBytes: number, writerAt: number) {
    this.sizeBytes = sizeBytes
    this.#writerAt = writerAt
    this.#loggedFrom = writerAt
  }

  get unsentBytes(): number {
    return lengthOf(this.#unsent) * this.sizeBytes
  }

  get aheadBytes(): number {
    return lengthOf(this.#unsent.map(({ from, to }) => ({ from: Math.max(from, this.#senderAt), to }))) * this.sizeBytes
  }

  write(ms: number, spanMs: number): void {
    const done = ms / spanMs
    this.#writerAt = (this.#writerAt + done) % 1
    this.#logged = Math.min(1, this.#logged + done)
  }

  send(bytes: number): number {
    let left = bytes / this.sizeBytes
    // What lies behind comes after what lies ahead.
    left = this.#sendWithin(left, this.#senderAt, 1)
    const behind = this.#senderAt
    if (left > smallest && this.#unsent.length > 0) {
      this.#senderAt = 0
      left = this.#sendWithin(left, 0, behind)
    }
    return bytes - Math.max(0, left) * this.sizeBytes
  }

  rewind(): void {
    this.#senderAt = 0
  }

  sync(): number {
    if (this.#logged === 0) return 0
    const before = lengthOf(this.#unsent)
    const end = this.#loggedFrom + this.#logged
    this.#unsent = union([...this.#unsent, { from: this.#loggedFrom, to: Math.min(1, end) }, { from: 0, to: Math.max(0, end - 1) }])
    this.#loggedFrom = this.#writerAt
    this.#logged = 0
    return Math.max(0, lengthOf(this.#unsent) - before) * this.sizeBytes
  }

  /** Sends what is unsent in a range. Returns how much more there was to send. */
  #sendWithin(length: number, from: number, to: number): number {
    let left = length
    const kept: Interval[] = []
    for (const interval of this.#unsent) {
      const start = Math.max(interval.from, from)
      const end = Math.min(interval.to, to, start + left)
      if (left <= 0 || end <= start) {
        kept.push(interval)
        continue
      }
      left -= end - start
      this.#senderAt = end
      kept.push({ from: interval.from, to: start }, { from: end, to: interval.to })
    }
    this.#unsent = kept.filter(({ from, to }) => to - from > smallest)
    return left
  }
}

/** What is shorter is an error of rounding. */
const smallest = 1e-12

function lengthOf(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0)
}

function union(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = []
  for (const { from, to } of intervals.filter(each => each.to - each.from > smallest).sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last && from <= last.to + smallest) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else merged.push({ from, to })
  }
  return merged
}
