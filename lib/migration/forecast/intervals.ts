import { unseenBytesPerSecond, type Estimate, type GuestModel } from './guest-model'
import type { ResolvedForecast } from './options'
import { likelyConverges, likelyCourse, middleCourse, runCourses, type Course, type Variation } from './recursion'

/** From standard errors to the bounds of nine cases in ten. */
export const ninety = 1.645

/**
 * The doubt that the rules themselves leave: a simulation is not the thing, and hosts are busy. As a part of the figure, and beside that:
 * how nine of ten runs of the fit grid differed from a guest that was known exactly.
 */
const rulesDoubt = {
  totalMs: { part: 0.05, beside: 50 },
  transferredBytes: { part: 0.03, beside: 0 },
  passes: { part: 0.1, beside: 0.5 },
  downtimeMs: { part: 0.2, beside: 25 },
}

/** The standard errors of what a forecast goes by, relative, but for what was not seen. */
interface Doubts {
  readonly dirty: number
  readonly unseenBytesPerSecond: number
  readonly nonZero: readonly [number, number]
  readonly link: number
}

function doubtsOf(guest: GuestModel, options: ResolvedForecast): Doubts {
  const { likely, low, high } = guest.nonZeroBytes
  const relative = (bytes: number): number => likely > 0 ? Math.abs(bytes - likely) / likely / ninety : 0
  return { dirty: guest.dirtyDoubt, unseenBytesPerSecond: unseenBytesPerSecond(guest), nonZero: [relative(low), relative(high ?? guest.memoryBytes)], link: options.linkDoubt }
}

/** A course in which everything, or one thing, is so many standard errors better (below 0) or worse than likely. */
function variation(doubts: Doubts, errors: number, what: readonly ('dirty' | 'nonZero' | 'link')[]): Variation {
  const nonZero = doubts.nonZero[errors < 0 ? 0 : 1]
  return {
    dirty: what.includes('dirty') ? Math.max(0.01, 1 + errors * doubts.dirty) : 1,
    unseenBytesPerSecond: what.includes('dirty') ? Math.max(0, errors) * doubts.unseenBytesPerSecond : 0,
    nonZero: what.includes('nonZero') ? Math.max(0, 1 + errors * nonZero) : 1,
    link: what.includes('link') ? Math.max(0.05, 1 - errors * doubts.link) : 1,
    seed: 0,
  }
}

type Figure = keyof typeof rulesDoubt

/**
 * Each figure of the likely course with the bounds that the doubts about guest, link and rules put around it, and chance.
 *
 * @param courses - all that the guest can take as it was measured
 */
export function intervals(guest: GuestModel, options: ResolvedForecast, likely: Course, courses: readonly Course[]): Record<Figure, Estimate | null> {
  if (!likely.converges) return { totalMs: null, transferredBytes: null, passes: null, downtimeMs: null }
  const doubts = doubtsOf(guest, options)
  const causes = (['dirty', 'nonZero', 'link'] as const).map((cause) => ({
    better: likelyCourse(guest, options, variation(doubts, -ninety, [cause])),
    worse: likelyCourse(guest, options, variation(doubts, ninety, [cause])),
  }))
  const of = (figure: Figure): Estimate => {
    const value = likely[figure]!
    // A gain in one figure can harm another: more passes, a shorter standstill.
    const { part, beside } = rulesDoubt[figure]
    let below = (part * value) ** 2 + beside ** 2
    let above = below
    for (const course of causes.flatMap(({ better, worse }) => [better, worse])) {
      const other = course[figure]
      if (other === null) above = Infinity
      else if (other < value) below += (value - other) ** 2
      else above += (other - value) ** 2
    }
    const byChance = courses.map((course) => course[figure] ?? Infinity)
    below += (value - Math.min(...byChance)) ** 2
    above += (Math.max(...byChance) - value) ** 2
    const high = value + Math.sqrt(above)
    return { likely: value, low: Math.max(0, value - Math.sqrt(below)), high: Number.isFinite(high) ? high : null }
  }
  return { totalMs: of('totalMs'), transferredBytes: of('transferredBytes'), passes: of('passes'), downtimeMs: of('downtimeMs') }
}

/** So many standard errors are as good as certain. */
const certain = 4

/**
 * How sure it is that the verdict holds: by how many standard errors everything can be worse (or better, for one that does not end)
 * before it turns round.
 */
export function confidenceOf(guest: GuestModel, options: ResolvedForecast, likely: Course, courses: readonly Course[]): number {
  const agreed = courses.filter(({ converges }) => converges === likely.converges).length / courses.length
  const doubts = doubtsOf(guest, options)
  const turns = (errors: number): boolean => {
    // All causes at once, each with its part of the whole.
    const each = errors / Math.sqrt(2)
    return likelyConverges(guest, options, variation(doubts, likely.converges ? each : -each, ['dirty', 'link'])) !== likely.converges
  }
  const intime = inTime(guest, options, likely, courses)
  if (!turns(certain)) return Math.min(agreed, intime)
  let holds = 0
  let turned: number = certain
  for (let i = 0; i < 7; i++) {
    const middle = (holds + turned) / 2
    if (turns(middle)) turned = middle
    else holds = middle
  }
  return Math.min(agreed, intime, normal((holds + turned) / 2))
}

/** More than that and time is not what it lacks. */
const muchLonger = 2

/** How sure it is that it is over in time, or is not: by how far the deadline is from its end. */
function inTime(guest: GuestModel, options: ResolvedForecast, likely: Course, courses: readonly Course[]): number {
  if (likely.stuck) return 1
  const longer = likely.converges ? options : { ...options, maxTotalMs: options.maxTotalMs * muchLonger }
  const ends = likely.converges ? courses : runCourses(guest, longer)
  const { totalMs } = intervals(guest, longer, middleCourse(ends), ends.filter(({ converges }) => converges))
  if (!totalMs) return 1
  const margin = options.maxTotalMs - totalMs.likely
  const bound = margin < 0 ? totalMs.likely - totalMs.low : (totalMs.high ?? 2 * totalMs.likely) - totalMs.likely
  return normal(Math.abs(margin) / Math.max(1, bound / ninety))
}

/** The part of a normal distribution below so many standard errors (Abramowitz and Stegun 26.2.17; error below 1e-7). */
function normal(errors: number): number {
  const t = 1 / (1 + 0.2316419 * errors)
  const tail = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 1 - tail * Math.exp(-errors * errors / 2) / Math.sqrt(2 * Math.PI)
}
