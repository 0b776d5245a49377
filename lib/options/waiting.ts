import { number, signal } from './kind'
import { table, type OptionsOf } from './table'

/** How a caller waits for a call: in the options of every method that asks libvirt something. */
export const waitingKeys = {
  /** Gives up waiting. The call itself goes on in libvirt. */
  signal,
  /** Gives up waiting after so many ms, 0 or more, with ERR_TIMED_OUT. Infinity, or left out: no limit. */
  timeoutMs: number('ms'),
}

export const waitingOptions = table('waiting', waitingKeys)

/** How a caller waits for a call. */
export interface Waiting extends OptionsOf<typeof waitingOptions> {}

/** The rest of a caller's limits for the next of several calls. `startedAtMs`: when the first began, by performance.now(). */
export function leftOf(read: Waiting, startedAtMs: number): Waiting {
  const { timeoutMs } = read
  if (timeoutMs === undefined || timeoutMs === Infinity) return read
  return { ...read, timeoutMs: Math.max(0, Math.ceil(timeoutMs - (performance.now() - startedAtMs))) }
}
