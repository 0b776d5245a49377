/** How patiently a post-copy that broke is recovered. One that goes on for a while and breaks again begins anew. */
export interface RecoverOptions {
  /** How often it is tried in a row, 1 or more. Default: until `totalMs` is over. */
  readonly attempts?: number
  /** ms from the break to the first attempt, 0 to 3,600,000. Default 1,000. */
  readonly firstDelayMs?: number
  /** By how much each wait is longer than the one before, 1 to 10. Default 2. */
  readonly factor?: number
  /** The longest wait between two attempts, ms, `firstDelayMs` to 3,600,000. Default 30,000, or `firstDelayMs` if that is more. */
  readonly maxDelayMs?: number
  /**
   * No attempt begins later than so long after the break, ms, 0 to 604,800,000 (a week). Default 1,800,000: half an hour, because a
   * host that has nothing to send notices a broken link only after Linux has given up on it, in a quarter of an hour.
   */
  readonly totalMs?: number
}

/** {@link RecoverOptions} with nothing left open. Internal. */
export interface BackOff {
  readonly attempts: number
  readonly firstDelayMs: number
  readonly factor: number
  readonly maxDelayMs: number
  readonly totalMs: number
}

const hourMs = 3_600_000
const weekMs = 7 * 24 * hourMs
const names: readonly (keyof RecoverOptions)[] = ['attempts', 'firstDelayMs', 'factor', 'maxDelayMs', 'totalMs']

/**
 * Whether and how a break is recovered; null: it is not. Internal.
 *
 * @throws TypeError for what is no such option or no number, RangeError for a value out of range.
 */
export function backOffOf(recover: boolean | RecoverOptions | undefined): BackOff | null {
  if (recover === undefined || recover === false) return null
  const given = recover === true ? {} : recover
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new TypeError('recover must be true, false or an object')
  for (const name of Object.keys(given)) {
    if (!names.includes(name as keyof RecoverOptions)) throw new TypeError(`unknown option recover.${name}; there are ${names.join(', ')}`)
  }
  const { attempts = Infinity, firstDelayMs = 1_000, factor = 2, totalMs = hourMs / 2 } = given
  if (given.attempts !== undefined) check('attempts', attempts, 1, Number.MAX_SAFE_INTEGER, true)
  check('firstDelayMs', firstDelayMs, 0, hourMs)
  check('factor', factor, 1, 10)
  const maxDelayMs = given.maxDelayMs ?? Math.max(30_000, firstDelayMs)
  check('maxDelayMs', maxDelayMs, firstDelayMs, hourMs)
  check('totalMs', totalMs, 0, weekMs)
  return { attempts, firstDelayMs, factor, maxDelayMs, totalMs }
}

function check(name: keyof RecoverOptions, value: unknown, least: number, most: number, whole = false): void {
  if (typeof value !== 'number') throw new TypeError(`recover.${name} must be a number: ${String(value)}`)
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return
  throw new RangeError(`recover.${name} must be ${whole ? 'a whole number, ' : ''}${least} to ${most}: ${value}`)
}

/** ms to wait before the next round (the first is 1), so long after the break; null: there is no further one. Internal. */
export function delayBefore(round: number, sinceBreakMs: number, backOff: BackOff): number | null {
  const { firstDelayMs, factor, maxDelayMs, totalMs } = backOff
  const delayMs = Math.min(maxDelayMs, firstDelayMs * factor ** (round - 1))
  return sinceBreakMs + delayMs > totalMs ? null : delayMs
}
