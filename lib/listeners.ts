/** Calls a listener. An error that it throws is uncaught, as everywhere in Node, and keeps nothing from whoever called. */
export function isolated<A extends unknown[]>(listener: (...args: A) => unknown, ...args: A): void {
  try {
    listener(...args)
  } catch (error) {
    process.nextTick(() => { throw error })
  }
}

/** All of the library that wait for one signal, and the one listener that they have there. */
interface Waiters {
  readonly all: Set<{ readonly listener: () => void }>
  readonly onAbort: () => void
}

const waitersOf = new WeakMap<AbortSignal, Waiters>()

/**
 * Calls `listener` once, when the signal aborts. Returns what takes that back, which whatever ends before calls.
 *
 * A service gives one signal to all its migrations, and Node takes more than ten listeners of a signal for a leak, and warns. So the library has
 * one listener at a signal, however many wait for it, and none once the last has ended. A leak of the caller's own is still told.
 */
export function whenAborted(signal: AbortSignal | undefined, listener: () => void): () => void {
  if (!signal) return () => undefined
  const waiters = waitersOf.get(signal) ?? listenTo(signal)
  const waiter = { listener }
  waiters.all.add(waiter)
  return () => {
    if (!waiters.all.delete(waiter) || waiters.all.size > 0) return
    if (waitersOf.get(signal) === waiters) waitersOf.delete(signal)
    signal.removeEventListener('abort', waiters.onAbort)
  }
}

function listenTo(signal: AbortSignal): Waiters {
  const all: Waiters['all'] = new Set()
  const onAbort = (): void => {
    waitersOf.delete(signal)
    for (const { listener } of all) isolated(listener)
  }
  signal.addEventListener('abort', onAbort, { once: true })
  const waiters = { all, onAbort }
  waitersOf.set(signal, waiters)
  return waiters
}
