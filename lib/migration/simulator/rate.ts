import { within, type Rate } from './options'

/** How often a rate that is a function is asked, ms: QEMU measures no finer. */
const askedEveryMs = 100

/** A rate at one moment, and until when it holds. */
export interface RateNow {
  readonly bytesPerMs: number
  readonly untilMs: number
}

/** A rate as a function of time. */
export function compileRate(rate: Rate, name: string): (atMs: number) => RateNow {
  const check = (value: number): number => {
    within(name, value, 0, Infinity)
    return value / 1000
  }
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
  if (sorted.length === 0) throw new RangeError(`${name} has no segments`)
  const segments = sorted.map(({ bytesPerSecond }, i): RateNow =>
    ({ bytesPerMs: check(bytesPerSecond), untilMs: sorted[i + 1]?.fromMs ?? Infinity }))
  // Time only goes forward, so the place of the last answer is where the next one is looked for.
  let i = 0
  return (atMs) => {
    while (atMs >= segments[i]!.untilMs) i++
    return segments[i]!
  }
}
