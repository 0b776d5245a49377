import { AbortError, LibvirtError } from './errors'
import { whenAborted } from './listeners'
import { leftOf, longestTimerMs, type Waiting } from './options'

/** One limit for several calls and the waiting between them. */
export class Limit {
  readonly #given: Waiting
  readonly #startedAtMs = performance.now()

  constructor({ signal, timeoutMs = Infinity }: Waiting) {
    this.#given = { signal, timeoutMs }
  }

  /** The rest of it, for the next call. */
  left(): Waiting {
    return leftOf(this.#given, this.#startedAtMs)
  }

  /** The result, or undefined after so many ms. `what` begins the messages: 'the guest has not let go of net0'. */
  async wait<T>(pending: Promise<T>, ms: number, what: string): Promise<T | undefined> {
    const { signal, timeoutMs: leftMs = Infinity } = this.left()
    let timer: NodeJS.Timeout | undefined
    let unhook: (() => void) | undefined
    try {
      return await Promise.race([pending, new Promise<undefined>((resolve, reject) => {
        const stop = (): void => reject(new AbortError(`${what}: aborted by the caller; it may still do so`, signal?.reason))
        if (signal?.aborted) { stop(); return }
        unhook = whenAborted(signal, stop)
        // Node's timers fire up to 1 ms early: with one more the limit has passed when its error says so.
        timer = setTimeout(() => leftMs > ms ? resolve(undefined) : reject(new LibvirtError({
          code: 'ERR_TIMED_OUT', message: `${what} within ${this.#given.timeoutMs} ms; it may still do so`,
        })), Math.min(leftMs > ms ? ms : leftMs + 1, longestTimerMs))
      })])
    } finally {
      clearTimeout(timer)
      unhook?.()
    }
  }
}

/** Waits for so long. `what` begins the message of the AbortError: 'the dirty rate was not measured'. */
export async function sleep(ms: number, signal: AbortSignal | undefined, what: string): Promise<void> {
  const aborted = (): AbortError => new AbortError(`${what}: aborted by the caller`, signal?.reason)
  if (signal?.aborted) throw aborted()
  await new Promise<void>((resolve, reject) => {
    const unhook = whenAborted(signal, () => {
      clearTimeout(timer)
      reject(aborted())
    })
    const timer = setTimeout(() => {
      unhook()
      resolve()
    }, ms)
  })
}
