import { formatMs } from '../../samples/format'
import type { Outlook } from './outlook'
import type { TakenAction } from '../policy'
import type { Beginning, Track } from './track'

/** Passes that no longer get smaller, and for how long that has been so. */
export interface Stall {
  readonly waitedMs: number
  /** What the smallest recent pass began with, in ms at the present rate. */
  readonly leastMs: number
  /** One sentence with the numbers. */
  readonly because: string
}

/** A guest that has been quieter, or writes now more, now less, may have a quiet time ahead: it gets so many times the patience. */
const swingPatience = 3

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
export function stallOf(track: Track, outlook: Outlook, patienceMs: number, measure: TakenAction | null): Stall | null {
  const { beginnings, best } = track
  if (!best) return null
  // The pass in which a measure was taken began before it, and so did the next one in part.
  const since = measure ? beginnings.filter(({ atMs }) => atMs > measure.atMs) : beginnings
  const fromMs = Math.max(track.betterAtMs, measure ? since[0]?.activeMs ?? track.activeMs : 0)
  const waitedMs = track.activeMs - fromMs
  const recent = since.filter(({ activeMs }) => activeMs >= fromMs)
  const swings = recent.some(({ bytes }, i) => i > 0 && bytes < recent[i - 1]!.bytes * fall)
  const grown = (beginnings.at(-1)?.bytes ?? 0) > best.bytes * growth
  const least = recent.reduce((least, { bytes }) => Math.min(least, bytes), Infinity)
  const leastMs = (least === Infinity ? best.bytes : least) * 1000 / outlook.bytesPerSecond
  const patience = patienceMs * (isFalling(beginnings) ? 2 * swingPatience : swings || grown ? swingPatience : measure ? measurePatience : 1)
  // The first of them is the best itself, or the first after the measure.
  if (recent.length < 2 || waitedMs < patience) return null
  return {
    waitedMs, leastMs,
    because: `for ${formatMs(waitedMs)} no pass began with less than ${formatMs(best.bytes * 1000 / outlook.bytesPerSecond)} to send` +
      `${swings ? ', although they rise and fall' : ''}`,
  }
}

function isFalling(beginnings: readonly Beginning[]): boolean {
  const [before, last] = beginnings.slice(-2)
  return before !== undefined && last !== undefined && last.bytes < before.bytes * fall
}
