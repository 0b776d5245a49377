import type { Beginning, Track } from './track'

/** How passes have been shrinking, and what that makes of the rest. */
export interface Outlook {
  /** ms that the backlog takes with which the present pass began. */
  readonly backlogMs: number
  /** Backlog of a pass relative to the one before; null before anything is known of that. */
  readonly ratio: number | null
  readonly bytesPerSecond: number
}

/** Steps that the ratio is taken over, to follow the guest and not the chance of a single pass. */
const steps = 3

/** Steps that a steady pace takes: what is said of the far future must rest on more. */
const steadySteps = 5

/** The outlook, or null before anything is known of a pass after the first. */
export function outlookOf(track: Track): Outlook | null {
  const { beginnings, bytesPerSecond } = track
  const last = beginnings.at(-1)
  if (!last || !bytesPerSecond) return null
  const backlogMs = last.bytes * 1000 / bytesPerSecond
  return { backlogMs, ratio: ratioOf(beginnings, steps) ?? firstRatio(track, backlogMs), bytesPerSecond }
}

function ratioOf(beginnings: readonly Beginning[], most: number): number | null {
  const last = beginnings.at(-1)
  if (!last) return null
  const from = beginnings.findLast(({ pass }, i) => i < beginnings.length - 1 && (last.pass - pass >= most || i === 0))
  return from && last.pass > from.pass && from.bytes > 0 ? (last.bytes / from.bytes) ** (1 / (last.pass - from.pass)) : null
}

/** The first pass's lower bound: at least that, because in a longer time a guest comes to the same pages again. */
function firstRatio({ firstPassMs }: Track, backlogMs: number): number | null {
  return firstPassMs ? Math.min(1, backlogMs / firstPassMs) : null
}

/** ms until what is left takes at most `limitMs`, if each pass shrinks as the last ones did; Infinity if they do not. */
export function timeToMs({ backlogMs, ratio }: Outlook, limitMs: number): number {
  if (backlogMs <= limitMs) return 0
  if (ratio === null || ratio >= 1) return Infinity
  const passes = Math.ceil(Math.log(limitMs / backlogMs) / Math.log(ratio))
  return backlogMs * (1 - ratio ** passes) / (1 - ratio)
}

/** The outlook at the pace of more passes, where all of them shrink; null where they do not, or are too few. */
export function steadyOutlookOf({ beginnings }: Track, outlook: Outlook): Outlook | null {
  const last = beginnings.slice(-1 - steadySteps)
  if (last.length <= steadySteps || last.some(({ bytes }, i) => i > 0 && bytes > last[i - 1]!.bytes)) return null
  return { ...outlook, ratio: ratioOf(beginnings, steadySteps) ?? 1 }
}

/** Room for a next pass that is a little larger than thought. */
const roomFactor = 1.1

/**
 * The shortest downtime limit, from `limitMs` to `mostMs`, with which the migration takes at most `slackMs` longer than with
 * `mostMs`. A longer standstill has to buy something.
 */
export function worthwhileLimitMs(outlook: Outlook, limitMs: number, mostMs: number, slackMs: number): number {
  const { ratio } = outlook
  if (mostMs <= limitMs || ratio === null) return limitMs
  const soonest = timeToMs(outlook, mostMs)
  if (soonest === Infinity) return mostMs
  if (timeToMs(outlook, limitMs) <= soonest + slackMs) return limitMs
  // Along the backlogs that the next passes are expected to begin with: between two of them a higher limit buys nothing.
  let low = limitMs
  for (let backlogMs = outlook.backlogMs; backlogMs > limitMs; backlogMs *= ratio) {
    if (backlogMs * roomFactor <= mostMs && timeToMs(outlook, backlogMs) <= soonest + slackMs) low = backlogMs * roomFactor
    else if (backlogMs <= mostMs) break
    if (ratio >= 1) break
  }
  return low === limitMs ? mostMs : Math.round(low)
}
