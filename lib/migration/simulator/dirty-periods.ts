import type { Resolved } from './options'

/** Dirty rate and throttle are considered at bitmap syncs further apart than this, ms. */
const periodMs = 1_000

/** QEMU lets a throttled processor run for so long, ms, and then holds it until its share is used up. */
const sliceMs = 10

/** QEMU's conclusions from its bitmap syncs: how fast the guest dirties memory, and whether auto-converge has to slow it down. */
export class DirtyPeriods {
  /** As in QEMU's statistics. */
  pagesPerSecond = 0
  /** The share that auto-converge takes from the guest's processors. */
  throttlePercent = 0
  readonly #options: Resolved
  #startMs = 0
  #dirtyBytes = 0
  #sentBytes = 0
  #highPeriods = 0
  #throttledSinceMs = 0

  constructor(options: Resolved) {
    this.#options = options
  }

  /** The first sync: all memory is dirty anyway, so what it found says nothing. */
  begin(atMs: number): void {
    this.#startMs = atMs
    this.#dirtyBytes = 0
  }

  /** A bitmap sync found `foundBytes` newly dirty, when `sentBytes` had been sent in all. */
  sync(atMs: number, foundBytes: number, sentBytes: number): void {
    this.#dirtyBytes += foundBytes
    const ms = atMs - this.#startMs
    if (ms <= periodMs) return
    // Counted, not in a row: QEMU does not start over after a period that was fine.
    if (this.#options.autoConverge && this.#dirtyBytes > (sentBytes - this.#sentBytes) / 2 && ++this.#highPeriods >= 2) {
      this.#highPeriods = 0
      const { initialPercent, incrementPercent, maxPercent } = this.#options.autoConverge
      if (this.throttlePercent === 0) this.#throttledSinceMs = atMs
      this.throttlePercent = this.throttlePercent === 0 ? initialPercent : Math.min(maxPercent, this.throttlePercent + incrementPercent)
    }
    this.pagesPerSecond = this.#dirtyBytes / this.#options.pageSizeBytes * 1000 / ms
    this.#startMs = atMs
    this.#dirtyBytes = 0
    this.#sentBytes = sentBytes
  }

  /** For how long the guest's processors are still held by the throttle, ms; 0 while they run. */
  heldMs(atMs: number): number {
    const cycleMs = sliceMs / (1 - this.throttlePercent / 100)
    return Math.max(0, cycleMs - sliceMs - (atMs - this.#throttledSinceMs) % cycleMs)
  }
}

/** How much of its work a guest gets done, 0 to 1, of whose processors auto-converge and somebody by hand take a part. */
export function throttledSpeed(autoPercent: number, handPercent: number, { cpuLoad, catchUpMs }: Resolved): number {
  const left = (1 - autoPercent / 100) * (1 - handPercent / 100)
  const speed = Math.min(1, left / cpuLoad)
  const cycleMs = sliceMs / (1 - autoPercent / 100)
  return Math.min(speed, (sliceMs + catchUpMs) / cycleMs)
}
