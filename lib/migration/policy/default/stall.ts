import { formatMs } from '../../samples/format'
import type { Outlook } from './outlook'
import type { TakenAction } from '../policy'
import { progressMargin, type Beginning, type Track } from './track'

/** Passes that no longer get smaller, and for how long that has been so. */
export interface Stall {
  readonly waitedMs: number
  /** The backlog at the beginning of the smallest recent pass, in ms at the present rate. */
  readonly leastMs: number
  /** One sentence with the numbers. */
  readonly because: string
}

/** A guest that has been quieter, or writes now more, now less, may have a quiet time ahead: it gets so many times the patience. */
const swingPatience = 3

/** Passes that shrink by less than the margin of progress each get so many to pass it together. */
const shrinkingPasses = 4

/** So much more than the best is not chance: the guest has become busier. */
const growth = 1.3

/** Whether a measure was strong enough shows sooner than whether one is needed. */
const measurePatience = 1 / 3

/** A fall by so much from one pass to the next is a swing, or progress; a smaller one may be chance. */
const fall = 0.85

/**
 * Whether passes have stopped getting smaller: none has begun with less than the best for longer than the patience, and
 * none is on its way there. Passes are compared by what they *begin* with, never by polls: the rest is a sawtooth.
 */
export function stallOf(track: Track, outlook: Outlook, atMs: number, patienceMs: number, measure: TakenAction | null): Stall | null {
  const { beginnings, best } = track
  if (!best) return null
  const waitedMs = Math.min(track.activeMs - track.betterAtMs, measure ? atMs - measure.atMs : Infinity)
  // A measure shows in passes that began after it.
  const recent = beginnings.filter((each) => each.activeMs >= track.betterAtMs && each.atMs > (measure?.atMs ?? -1))
  const swings = recent.some(({ bytes }, i) => i > 0 && bytes < recent[i - 1]!.bytes * fall)
  const grown = (beginnings.at(-1)?.bytes ?? 0) > best.bytes * growth
  const least = recent.reduce((least, { bytes }) => Math.min(least, bytes), Infinity)
  const leastMs = (least === Infinity ? best.bytes : least) * 1000 / outlook.bytesPerSecond
  const patience = patienceMs * (isFalling(beginnings) ? 2 * swingPatience : swings || grown ? swingPatience : 1) * (measure ? measurePatience : 1)
  // The first of them is the best itself, or the first after the measure.
  if (recent.length < (isShrinking(recent) ? shrinkingPasses : 2) || waitedMs < patience) return null
  return {
    waitedMs, leastMs,
    because: `for ${formatMs(waitedMs)} no pass began with less than ${formatMs(best.bytes * 1000 / outlook.bytesPerSecond)} to send`
      + (swings ? ', although they rise and fall' : ''),
  }
}

/** Each by so much that `shrinkingPasses` of them are progress. */
function isShrinking(beginnings: readonly Beginning[]): boolean {
  const step = 1 - progressMargin / (shrinkingPasses - 1)
  return beginnings.every(({ bytes }, i) => i === 0 || bytes < beginnings[i - 1]!.bytes * step)
}

function isFalling(beginnings: readonly Beginning[]): boolean {
  const [before, last] = beginnings.slice(-2)
  return before !== undefined && last !== undefined && last.bytes < before.bytes * fall
}
