import { waver } from './noise'
import type { Resolved } from './options'
import { compileRate, type RateNow } from './rate'

/** Header of a page sent in full; a page of zeros is the header and one byte. */
const pageHeaderBytes = 8
const zeroPageBytes = 9

const mib = 1024 * 1024

/** How fast QEMU hands over pages while the socket takes them at once, bytes per ms: a copy in memory. */
const copyBytesPerMs = 2 * 1024 ** 3 / 1000

/** QEMU keeps to its limit over windows of this length, ms. */
const limitedMs = 100

/** Less is an error of rounding. */
const roundingBytes = 1

/** The data that goes out now. */
export interface SendRate {
  /** Bytes of memory per ms. */
  readonly contentPerMs: number
  /** Bytes that go out for each. */
  readonly wirePerContent: number
  readonly wirePerMs: number
  readonly zeroPart: number
  /** QEMU's own limit holds it back. */
  readonly limited: boolean
  /** Until when all this holds. */
  readonly untilMs: number
}

/**
 * What goes out under a limit, in the unit of that: where only what has been handed over counts against it, QEMU stops when it has
 * exceeded it.
 */
export function sentUnder(bytesPerMs: number, { flushBytes }: Resolved['rules']): number {
  if (flushBytes === 0 || bytesPerMs === 0 || bytesPerMs === Infinity) return bytesPerMs
  return Math.ceil(bytesPerMs * limitedMs / flushBytes) * flushBytes / limitedMs
}

/** The way out: the migration's own limit, the buffer of the socket behind it, and the link behind that. */
export class Channel {
  readonly #options: Resolved
  readonly #link: (atMs: number) => RateNow
  #limit: (atMs: number) => RateNow
  #limitIsSet: boolean
  /** Sent as far as QEMU knows, but not on the other side. */
  #bufferedBytes = 0

  constructor(options: Resolved) {
    this.#options = options
    this.#link = compileRate(options.bandwidthBytesPerSecond, 'bandwidthBytesPerSecond')
    this.#limit = compileRate(options.maxBandwidthBytesPerSecond, 'maxBandwidthBytesPerSecond')
    this.#limitIsSet = typeof options.maxBandwidthBytesPerSecond === 'number'
  }

  /** The migration's own limit from now on; 0 for none. */
  limit(mibps: number): void {
    const constant = { bytesPerMs: mibps === 0 ? Infinity : mibps * mib / 1000, untilMs: Infinity }
    this.#limit = () => constant
    this.#limitIsSet = true
  }

  /**
   * How fast memory goes at `nowMs`, of which `zeroPart` is zeros; whether QEMU sends at all, and keeps to its limit.
   */
  rate(nowMs: number, { zeroPart, sends, keepsLimit }: { zeroPart: number, sends: boolean, keepsLimit: boolean }): SendRate {
    const { pageSizeBytes, zeroScanBytesPerSecond, socketBufferBytes } = this.#options
    const link = this.#link(nowMs)
    const limit = this.#limitNow(nowMs)
    const linkPerMs = this.#linkPerMs(nowMs)
    const room = socketBufferBytes - this.#bufferedBytes
    const openPerMs = room > roundingBytes ? Math.max(copyBytesPerMs, linkPerMs) : linkPerMs
    const limited = keepsLimit && limit.bytesPerMs < openPerMs
    const perMs = limited ? limit.bytesPerMs : openPerMs
    const wirePerContent = (1 - zeroPart) * (1 + pageHeaderBytes / pageSizeBytes) + zeroPart * zeroPageBytes / pageSizeBytes
    const contentPerMs = sends && perMs > 0 ? 1 / (wirePerContent / perMs + zeroPart * 1000 / zeroScanBytesPerSecond) : 0
    const wirePerMs = contentPerMs * wirePerContent
    const fullAtMs = wirePerMs > linkPerMs && room > roundingBytes ? nowMs + room / (wirePerMs - linkPerMs) : Infinity
    return {
      contentPerMs, wirePerContent, wirePerMs, zeroPart,
      // Held back by the link behind a full buffer, QEMU does not notice its own limit.
      limited: limited && limit.bytesPerMs <= linkPerMs,
      untilMs: Math.min(link.untilMs, limit.untilMs, fullAtMs),
    }
  }

  /** `wireBytes` went out in the `ms` from `nowMs` on. */
  pass(nowMs: number, ms: number, wireBytes: number): void {
    const buffered = this.#bufferedBytes + wireBytes - this.#linkPerMs(nowMs) * ms
    this.#bufferedBytes = Math.min(this.#options.socketBufferBytes, Math.max(0, buffered))
  }

  /** When everything that was sent is on the other side, if nothing changes. */
  emptyAtMs(nowMs: number): number {
    if (this.#bufferedBytes <= roundingBytes) return nowMs
    return nowMs + this.#bufferedBytes / this.#linkPerMs(nowMs)
  }

  /** What the limit lets through. One that changes with time was measured: that is what went out. */
  #limitNow(nowMs: number): RateNow {
    const limit = this.#limit(nowMs)
    return this.#limitIsSet ? { ...limit, bytesPerMs: sentUnder(limit.bytesPerMs, this.#options.rules) } : limit
  }

  #linkPerMs(nowMs: number): number {
    const { seed, noise } = this.#options
    return this.#link(nowMs).bytesPerMs * waver(noise.link, seed, 0, nowMs)
  }
}
