/**
 * Values on their way to one consumer that may be slower than they come. Bounded: when it is full the oldest value goes, and
 * `dropped` counts it, so that a forgotten consumer cannot fill the memory.
 */
export class BoundedQueue<T> implements AsyncIterableIterator<T> {
  /** How many values were lost because nobody took them in time. */
  dropped = 0
  readonly #limit: number
  readonly #values: ({ readonly value: T } | { readonly mark: () => void })[] = []
  readonly #waiting: { resolve: (result: IteratorResult<T>) => void, reject: (error: unknown) => void }[] = []
  readonly #onReturn: () => void
  #ended = false
  #returned = false
  #error: { error: unknown } | null = null

  /** `onReturn` is called once, when the consumer stops (a `break` in its loop). @internal */
  constructor(limit = 1000, onReturn: () => void = () => undefined) {
    if (!Number.isSafeInteger(limit) || limit < 1) throw new RangeError(`limit must be a whole number, 1 or more: ${limit}`)
    this.#limit = limit
    this.#onReturn = onReturn
  }

  /** For whoever brings the values. @internal */
  push(value: T): void {
    if (this.#ended) return
    const waiting = this.#waiting.shift()
    if (waiting) { waiting.resolve({ value, done: false }); return }
    this.#keep({ value })
  }

  /** Calls a function when the consumer has taken whatever came before. It counts like a value while it waits. @internal */
  mark(mark: () => void): void {
    if (this.#ended) return
    if (this.#values.length === 0) mark()
    else this.#keep({ mark })
  }

  #keep(entry: { readonly value: T } | { readonly mark: () => void }): void {
    this.#values.push(entry)
    if (this.#values.length <= this.#limit) return
    this.#values.shift()
    this.dropped++
  }

  /** No further values. Those that are here can still be taken. @internal */
  end(): void {
    if (this.#ended) return
    this.#ended = true
    for (const { resolve } of this.#waiting.splice(0)) resolve({ value: undefined, done: true })
  }

  /** Ends it with an error, which the consumer gets after the values that are here. @internal */
  fail(error: unknown): void {
    if (this.#ended) return
    this.#ended = true
    const waiting = this.#waiting.splice(0)
    if (waiting.length === 0) this.#error = { error }
    for (const { reject } of waiting) reject(error)
  }

  /** The next value, as soon as there is one. */
  next(): Promise<IteratorResult<T>> {
    for (let entry = this.#values.shift(); entry; entry = this.#values.shift()) {
      if ('value' in entry) return Promise.resolve({ value: entry.value, done: false })
      entry.mark()
    }
    if (this.#error) {
      const { error } = this.#error
      this.#error = null
      return Promise.reject(error) // eslint-disable-line @typescript-eslint/prefer-promise-reject-errors -- it ended with this
    }
    if (this.#ended) return Promise.resolve({ value: undefined, done: true })
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }))
  }

  /** What `break` in a loop calls: no further values, and those that wait are dropped. */
  return(): Promise<IteratorResult<T>> {
    this.#values.length = 0
    this.end()
    if (!this.#returned) this.#onReturn()
    this.#returned = true
    return Promise.resolve({ value: undefined, done: true })
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
