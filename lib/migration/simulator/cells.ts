import { Unsent } from './unsent'

/**
 * A part of memory whose pages are all alike. It is a fluid: bytes instead of pages, so that a guest of any size costs the
 * same to simulate. Places in it are parts of it, 0 to 1.
 */
export interface Cell {
  readonly sizeBytes: number
  /** Pages of zeros, which cost next to nothing. */
  readonly isZero: boolean
  /** In QEMU's bitmap: known to be dirty, and not sent. */
  readonly unsentBytes: number
  /** Of these, what lies within two places. */
  unsentWithin(from: number, to: number): number
  /** The next place behind this one at which it changes how much is unsent. */
  edgeAfter(at: number): number
  /** The guest writes for `ms`: to each page in turn, and `spanMs` take it through the whole; or at random, with that time constant. */
  write(ms: number, spanMs: number, random: boolean): void
  /** Sends what is unsent within two places. */
  send(from: number, to: number): void
  /** A bitmap sync. Returns the bytes that became dirty and were not waiting to be sent already. */
  sync(): number
}

/** Pages that some writer picks at random, or nobody writes to: each is as likely to be written to as any other. */
export class MixedCell implements Cell {
  readonly sizeBytes: number
  readonly isZero: boolean
  readonly #unsent = new Unsent()
  /** Written to since the last bitmap sync. */
  #loggedBytes = 0

  constructor(sizeBytes: number, isZero = false) {
    this.sizeBytes = sizeBytes
    this.isZero = isZero
  }

  get unsentBytes(): number {
    return this.#unsent.all * this.sizeBytes
  }

  unsentWithin(from: number, to: number): number {
    return this.#unsent.within(from, to) * this.sizeBytes
  }

  edgeAfter(at: number): number {
    return this.#unsent.edgeAfter(at)
  }

  write(ms: number, spanMs: number, random: boolean): void {
    const clean = this.sizeBytes - this.#loggedBytes
    this.#loggedBytes += random ? -clean * Math.expm1(-ms / spanMs) : Math.min(clean, this.sizeBytes * ms / spanMs)
  }

  send(from: number, to: number): void {
    this.#unsent.clear(from, to)
  }

  sync(): number {
    if (this.#loggedBytes === 0) return 0
    const before = this.unsentBytes
    this.#unsent.spread(this.#loggedBytes / this.sizeBytes)
    this.#loggedBytes = 0
    return Math.max(0, this.unsentBytes - before)
  }
}

/**
 * Pages that are written in turn, in a loop, while QEMU goes through them in turn as well. Where the two stand decides whether
 * what is written was waiting to be sent anyway.
 */
export class LoopCell implements Cell {
  readonly isZero = false
  readonly sizeBytes: number
  readonly #unsent = new Unsent()
  #writerAt: number
  #loggedFrom: number
  #logged = 0

  /** The writer begins at `writerAt`, 0 to 1. */
  constructor(sizeBytes: number, writerAt: number) {
    this.sizeBytes = sizeBytes
    this.#writerAt = writerAt
    this.#loggedFrom = writerAt
  }

  get unsentBytes(): number {
    return this.#unsent.all * this.sizeBytes
  }

  unsentWithin(from: number, to: number): number {
    return this.#unsent.within(from, to) * this.sizeBytes
  }

  edgeAfter(at: number): number {
    return this.#unsent.edgeAfter(at)
  }

  write(ms: number, spanMs: number): void {
    const done = ms / spanMs
    this.#writerAt = (this.#writerAt + done) % 1
    this.#logged = Math.min(1, this.#logged + done)
  }

  send(from: number, to: number): void {
    this.#unsent.clear(from, to)
  }

  sync(): number {
    if (this.#logged === 0) return 0
    const before = this.unsentBytes
    const end = this.#loggedFrom + this.#logged
    this.#unsent.add([{ from: this.#loggedFrom, to: Math.min(1, end) }, { from: 0, to: Math.max(0, end - 1) }])
    this.#loggedFrom = this.#writerAt
    this.#logged = 0
    return Math.max(0, this.unsentBytes - before)
  }
}
