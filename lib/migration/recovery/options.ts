import { boolean, either, nested, number, readValue, tableFor, whole } from '../../options'

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

/** {@link RecoverOptions} with nothing left open. @internal */
export interface BackOff {
  readonly attempts: number
  readonly firstDelayMs: number
  readonly factor: number
  readonly maxDelayMs: number
  readonly totalMs: number
}

const hourMs = 3_600_000
const weekMs = 7 * 24 * hourMs
const recoverKeys = {
  attempts: whole('', 1),
  firstDelayMs: number('ms', { most: hourMs }),
  factor: number('', { least: 1, most: 10 }),
  maxDelayMs: number('ms', { most: hourMs }),
  totalMs: number('ms', { most: weekMs }),
}

export const recoverOptions = tableFor<RecoverOptions>()('recover', recoverKeys, ({ firstDelayMs = 1_000, maxDelayMs }, prefix) => {
  if (maxDelayMs === undefined || maxDelayMs >= firstDelayMs) return
  throw new RangeError(`${prefix}maxDelayMs must be a number of ms, ${firstDelayMs} (firstDelayMs) to ${hourMs}: ${maxDelayMs}`)
})

export const recoverKind = either(boolean, nested(recoverOptions))

/**
 * Whether and how a break is recovered; null: it is not. @internal
 *
 * @throws TypeError for what is no such option or no number, RangeError for a value out of range.
 */
export function backOffOf(recover: boolean | RecoverOptions | undefined): BackOff | null {
  const given = recover === undefined ? false : readValue(recoverKind, 'recover', recover)
  if (given === false) return null
  const { attempts = Infinity, firstDelayMs = 1_000, factor = 2, totalMs = hourMs / 2, maxDelayMs = Math.max(30_000, firstDelayMs) }: RecoverOptions
    = given === true ? {} : given
  return { attempts, firstDelayMs, factor, maxDelayMs, totalMs }
}

/** ms to wait before the next round (the first is 1), so long after the break; null: there is no further one. @internal */
export function delayBefore(round: number, sinceBreakMs: number, backOff: BackOff): number | null {
  const { firstDelayMs, factor, maxDelayMs, totalMs } = backOff
  const delayMs = Math.min(maxDelayMs, firstDelayMs * factor ** (round - 1))
  return sinceBreakMs + delayMs > totalMs ? null : delayMs
}
