import { readValue } from '../../options'
import type { Rate } from './options'
import { bytesPerSecond } from './table'

/** How often a rate that is a function is asked, ms: QEMU measures no finer. */
const askedEveryMs = 100

/** A rate at one moment, and until when it holds. */
export interface RateNow {
  readonly bytesPerMs: number
  readonly untilMs: number
}

/** A rate as a function of time. */
export function compileRate(rate: Rate, name: string): (atMs: number) => RateNow {
  // A function is the caller's, and may say anything at any time.
  const check = (value: number): number => readValue(bytesPerSecond, name, value) / 1000
  if (typeof rate === 'number') {
    const constant = { bytesPerMs: check(rate), untilMs: Infinity }
    return () => constant
  }
  if (typeof rate === 'function') {
    return (atMs) => {
      const from = Math.floor(atMs / askedEveryMs) * askedEveryMs
      return { bytesPerMs: check(rate(from)), untilMs: from + askedEveryMs }
    }
  }
  const sorted = [...rate].sort((a, b) => a.fromMs - b.fromMs)
  const segments = sorted.map(({ bytesPerSecond: each }, i): RateNow =>
    ({ bytesPerMs: check(each), untilMs: sorted[i + 1]?.fromMs ?? Infinity }))
  // Time only goes forward, so the place of the last answer is where the next one is looked for.
  let i = 0
  return (atMs) => {
    while (atMs >= segments[i]!.untilMs) i++
    return segments[i]!
  }
}
