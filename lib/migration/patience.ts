import { AbortError, LibvirtError } from '../errors'
import { whenAborted } from '../listeners'
import { longestTimerMs, type Waiting } from '../options'

/** Throws when the caller has given up: what was not done by then is not to be done. */
export type StillWanted = () => void

/** For whatever waits without a limit. */
export const wanted: StillWanted = () => undefined

/**
 * Does something as long as the caller waits for it. Work that takes several steps asks before each whether it is still wanted; a call
 * that is under way when the caller gives up goes on in libvirt.
 *
 * @throws AbortError when the signal is aborted, LibvirtError ERR_TIMED_OUT when the time is over. @internal
 */
export async function patiently<T>(what: string, { signal, timeoutMs }: Waiting, work: (still: StillWanted) => Promise<T>): Promise<T> {
  if (signal?.aborted) throw new AbortError(`${what} was not done: aborted beforehand`, signal.reason)
  let given: Error | null = null
  let timer: NodeJS.Timeout | undefined
  let unhook: (() => void) | undefined
  const givenUp = new Promise<never>((_resolve, reject) => {
    const giveUp = (error: Error): void => reject(given ??= error)
    unhook = whenAborted(signal, () => giveUp(new AbortError(`${what}: aborted by the caller; a call that was made goes on in libvirt`, signal?.reason)))
    if (timeoutMs === undefined || timeoutMs > longestTimerMs) return
    timer = setTimeout(() => giveUp(new LibvirtError({
      code: 'ERR_TIMED_OUT', message: `${what} was not done within ${timeoutMs} ms; a call that was made goes on in libvirt`,
    })), timeoutMs)
  })
  const done = work(() => { if (given) throw given })
  // Nobody hears a late answer.
  done.catch(() => undefined)
  try {
    return await Promise.race([done, givenUp])
  } finally {
    clearTimeout(timer)
    unhook?.()
  }
}
