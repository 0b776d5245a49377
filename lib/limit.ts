import { AbortError, LibvirtError } from './errors'
import { longestTimerMs, type Waiting } from './options'

/** One limit for several calls and the waiting between them. */
export class Limit {
  readonly #signal: AbortSignal | undefined
  readonly #limitMs: number
  readonly #endMs: number

  constructor({ signal, timeoutMs = Infinity }: Waiting) {
    this.#signal = signal
    this.#limitMs = timeoutMs
    this.#endMs = performance.now() + timeoutMs
  }

  /** The rest of it, for the next call. */
  left(): Waiting {
    return { signal: this.#signal, timeoutMs: Math.max(0, this.#endMs - performance.now()) }
  }

  /** The result, or undefined after so many ms. `what` begins the messages: 'the guest has not let go of net0'. */
  async wait<T>(pending: Promise<T>, ms: number, what: string): Promise<T | undefined> {
    const leftMs = this.#endMs - performance.now()
    const signal = this.#signal
    let timer: NodeJS.Timeout | undefined
    let stop: (() => void) | undefined
    try {
      return await Promise.race([pending, new Promise<undefined>((resolve, reject) => {
        stop = () => reject(new AbortError(`${what}: aborted by the caller; it may still do so`, signal?.reason))
        if (signal?.aborted) { stop(); return }
        signal?.addEventListener('abort', stop, { once: true })
        // Node's timers fire up to 1 ms early: with one more the limit has passed when its error says so.
        timer = setTimeout(() => leftMs > ms ? resolve(undefined) : reject(new LibvirtError({
          code: 'ERR_TIMED_OUT', message: `${what} within ${this.#limitMs} ms; it may still do so`,
        })), Math.min(leftMs > ms ? ms : Math.ceil(Math.max(0, leftMs)) + 1, longestTimerMs))
      })])
    } finally {
      clearTimeout(timer)
      if (stop) signal?.removeEventListener('abort', stop)
    }
  }
}
