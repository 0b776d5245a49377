/** QEMU measures its bandwidth over windows of this length, ms. */
const windowMs = 100

/** The bandwidth as QEMU knows it: that of the last complete window. */
export class BandwidthWindow {
  #bytesPerMs = 0
  #lastUseful = 0
  #startMs = 0
  #bytes = 0

  /** Of the last complete window; 0 before there was one. */
  get bytesPerMs(): number {
    return this.#bytesPerMs
  }

  /** Of the last window in which anything was sent: QEMU's forecasts stay as they were while nothing is. */
  get lastUsefulBytesPerMs(): number {
    return this.#lastUseful
  }

  /** When the present window ends. */
  get endMs(): number {
    return this.#startMs + windowMs
  }

  start(atMs: number): void {
    this.#startMs = atMs
  }

  /** Whether sending on at this rate would change nothing, so that nobody has to stop at a window's end. */
  isSteady(bytesPerMs: number): boolean {
    return Math.abs(this.#bytesPerMs - bytesPerMs) <= 1e-9 * bytesPerMs
  }

  /** `bytes` were sent, evenly, in the `ms` from `atMs` on. */
  add(atMs: number, ms: number, bytes: number): void {
    const until = atMs + ms
    if (until < this.endMs - 1e-6) {
      this.#bytes += bytes
      return
    }
    const perMs = ms > 0 ? bytes / ms : 0
    const first = this.#bytes + perMs * (this.endMs - atMs)
    const windows = Math.floor((until - this.#startMs) / windowMs + 1e-6)
    this.#bytesPerMs = windows > 1 ? perMs : first / windowMs
    if (this.#bytesPerMs > 0) this.#lastUseful = this.#bytesPerMs
    this.#startMs += windows * windowMs
    this.#bytes = perMs * Math.max(0, until - this.#startMs)
  }
}
