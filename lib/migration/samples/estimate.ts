import { formatBytes, formatBytesPerSecond, formatMs } from './format'
import type { Eta, PassRecord, Verdict } from './sample'

/** A smoothed rate, to be carried from one reading to the next. */
export interface Smoothed {
  readonly perSecond: number
}

/** How fast an older reading fades: after this many ms it still counts for 1/e. A handful of polls of 500 ms. */
const smoothingMs = 2_000

/**
 * The rate after `amount` more in `durationMs`, as an average in which older readings fade with time. By time and not by
 * number of readings: polls come late when the daemon is busy, and one reading over 8 s outweighs one over 500 ms.
 */
export function smooth(previous: Smoothed | null, amount: number, durationMs: number): Smoothed | null {
  // Less than nothing means that the counter started over.
  if (amount < 0) return null
  if (durationMs <= 0) return previous
  const perSecond = amount * 1000 / durationMs
  if (!previous) return { perSecond }
  const weight = 1 - Math.exp(-durationMs / smoothingMs)
  return { perSecond: previous.perSecond + weight * (perSecond - previous.perSecond) }
}

/** A dirty rate: QEMU's as one bitmap sync left it, or our own of one pass. */
export interface DirtyReading {
  readonly pagesPerSecond: number
  /** Measured over the first pass. */
  readonly ofFirstPass: boolean
  /** Measured over so much time, ms. */
  readonly overMs: number
}

/** So many ms of passes after the first are enough, and so are two of them. */
const settledAfterMs = 500

/**
 * The rate at which the guest dirties memory, from QEMU's figures at the bitmap syncs so far.
 *
 * QEMU counts a page only if it was not already waiting to be sent. In the first pass nearly every page waits, so that
 * figure reads low (about half, if the guest writes everywhere alike): it stands in until there is a better one and is
 * then dropped. Of the later ones the median of the last three counts: short enough to follow auto-converge, and a
 * single odd sync does not decide. This is the place for a finer correction once it is measured against real guests.
 */
export function estimateDirtyRate(readings: readonly DirtyReading[]): { pagesPerSecond: number, settled: boolean } | null {
  const last = readings.at(-1)
  if (!last) return null
  const later = readings.filter((reading) => !reading.ofFirstPass).slice(-3)
  if (later.length === 0) return { pagesPerSecond: last.pagesPerSecond, settled: false }
  const rates = later.map((reading) => reading.pagesPerSecond).sort((a, b) => a - b)
  const middle = ((rates[(rates.length - 1) >> 1] ?? 0) + (rates[rates.length >> 1] ?? 0)) / 2
  return { pagesPerSecond: middle, settled: later.length >= 2 || later[0]!.overMs >= settledAfterMs }
}

/** The starting point of the pre-copy recursion. */
export interface PrecopyState {
  /** Backlog now. */
  readonly remainingBytes: number
  /** ms since the last bitmap sync: what the guest dirtied in them comes back with the next one. */
  readonly sinceSyncMs: number
  readonly bytesPerSecond: number
  readonly dirtyBytesPerSecond: number
  /** The most that the guest can dirty, however long a pass takes. */
  readonly workingSetBytes: number
  readonly downtimeLimitMs: number
}

const aWeekMs = 7 * 24 * 3600 * 1000

/**
 * ms until the end of pre-copy, switchover included; null if it never gets there. Sends what remains, then what was
 * dirtied meanwhile (never more than the working set), and so on, until a bitmap sync finds no more than fits into the
 * downtime limit.
 */
export function precopyTimeMs(state: PrecopyState): number | null {
  const bytesPerMs = state.bytesPerSecond / 1000
  const dirtyPerMs = state.dirtyBytesPerSecond / 1000
  if (!(bytesPerMs > 0)) return null
  const restMs = state.remainingBytes / bytesPerMs
  const passMs = restMs + Math.max(0, state.sinceSyncMs)
  const nextMs = Math.min(state.workingSetBytes, dirtyPerMs * passMs) / bytesPerMs
  if (nextMs <= state.downtimeLimitMs) return restMs + nextMs
  // As long as the pass before, and more than the limit: the next pass finds the same again.
  const ratio = dirtyPerMs / bytesPerMs
  if (nextMs >= passMs || ratio >= 1) return null
  // From here on each pass takes `ratio` of the one before. Near 1 these are so many that adding them up one by one takes seconds.
  const passes = Math.ceil(Math.log(state.downtimeLimitMs / nextMs) / Math.log(ratio))
  const total = restMs + nextMs * (1 - ratio ** (passes + 1)) / (1 - ratio)
  return total < aWeekMs ? total : null
}

/**
 * Time to the end with an interval: the recursion with a slower and a faster guest and link. `highMs` is null when the
 * slow case never ends. null when not even the likely case does.
 */
export function estimateEta(state: PrecopyState, settled: boolean): Eta | null {
  const ms = precopyTimeMs(state)
  if (ms === null) return null
  // An unsettled dirty rate reads low, never high, so doubt goes upwards.
  const [less, more] = settled ? [0.85, 1.15] : [0.9, 2]
  const vary = (dirty: number, link: number) => precopyTimeMs({
    ...state,
    dirtyBytesPerSecond: state.dirtyBytesPerSecond * dirty,
    bytesPerSecond: state.bytesPerSecond * link,
  })
  const low = vary(less, 1.1) ?? ms
  const high = vary(more, 0.9)
  return {
    ms: Math.round(ms),
    lowMs: Math.round(Math.min(low, ms)),
    highMs: high === null ? null : Math.round(Math.max(high, ms)),
  }
}

/** Time to the end for phases in which the work is known to be finite: no guest adds to it. */
export function finiteEta(remainingBytes: number, bytesPerSecond: number): Eta {
  const ms = remainingBytes * 1000 / bytesPerSecond
  return { ms: Math.round(ms), lowMs: Math.round(ms / 1.1), highMs: Math.round(ms / 0.9) }
}

/** At least the given work, and nobody knows what follows. */
export function openEta(remainingBytes: number, bytesPerSecond: number): Eta {
  const ms = Math.round(remainingBytes * 1000 / bytesPerSecond)
  return { ms, lowMs: ms, highMs: null }
}

/** The work of passes, by the time that they took. */
export interface BacklogRates {
  /** The backlog that they left for the next one, bytes/s. */
  readonly leftPerSecond: number
  /** Their own backlog, bytes/s; null if only the first pass is known, in which zeros count too. */
  readonly donePerSecond: number | null
}

/**
 * How fast passes do away with a backlog, and how fast they leave a new one. Both are measured, and everything is in them that
 * QEMU's rates leave out: that pages are written again before they are sent, that a pass ends a little before everything is, that
 * long passes meet the end of the working set. Of the last three passes that were seen from end to end, the latest counting
 * most; null before there was one.
 */
export function backlogRates(passes: readonly PassRecord[]): BacklogRates | null {
  let left = 0, done = 0, weights = 0, doneWeights = 0
  let weight = 1
  for (let i = passes.length - 1; i > 0 && weights < 1.75; i--) {
    const { remainingAtStartBytes: after, pass } = passes[i]!
    const { remainingAtStartBytes: before, durationMs, pass: previous } = passes[i - 1]!
    if (after === null || previous !== pass - 1 || !durationMs || durationMs < shortestMeasuredMs) continue
    left += weight * after * 1000 / durationMs
    weights += weight
    if (previous > 1 && before !== null) {
      done += weight * before * 1000 / durationMs
      doneWeights += weight
    }
    weight /= 2
  }
  return weights === 0 ? null : { leftPerSecond: left / weights, donePerSecond: doneWeights === 0 ? null : done / doneWeights }
}

/** Polls are too far apart to tell how much a shorter pass left, ms. */
const shortestMeasuredMs = 300

/**
 * Backlog at a pass's beginning relative to that of the pass before: the geometric mean over the last three steps, or
 * null before pass 3. Backlogs at the *beginning* of passes are compared, never polls: within a pass the backlog always
 * falls, which tells nothing (and has fooled the stall detection of several orchestrators). Pass 1 does not count: it
 * begins with all of memory whatever the guest does. Passes too short for any poll are bridged.
 */
export function backlogTrend(passes: readonly PassRecord[]): BacklogTrend | null {
  let newest: Backlog | null = null
  let oldest: Backlog | null = null
  for (let i = passes.length - 1; i >= 0; i--) {
    const row = passes[i]
    if (!row || row.pass < 2) break
    if (!row.remainingAtStartBytes) continue
    if (newest && newest.pass - row.pass > 3 && oldest !== newest) break
    oldest = { pass: row.pass, bytes: row.remainingAtStartBytes }
    newest ??= oldest
  }
  if (!newest || !oldest || newest === oldest) return null
  const steps = newest.pass - oldest.pass
  return { ratio: (newest.bytes / oldest.bytes) ** (1 / steps), steps }
}

/** How backlogs have been changing. */
export interface BacklogTrend {
  readonly ratio: number
  /** From one pass to the next; so many of them. */
  readonly steps: number
}

interface Backlog { readonly pass: number, readonly bytes: number }

/** Within 4 % a backlog counts as unchanged. */
const sameWithin = 0.04

/** Passes that leave more than this of the one before may soon leave as much: the long first ones meet the end of the working set. */
const surelyLess = 0.85

/** So many steps show that such passes do go on getting smaller. */
const surelySteps = 3

/** The evidence for the verdict on an iterating migration. */
export interface VerdictInput {
  readonly precopy: PrecopyState
  readonly settled: boolean
  readonly passes: readonly PassRecord[]
  /** Backlog that the last measured pass began with; null if its beginning was missed. */
  readonly backlogBytes: number | null
}

/** Whether pre-copy will end by itself, as far as its passes tell, and why. */
export function judge({ precopy, settled, passes, backlogBytes }: VerdictInput): Verdict {
  const { bytesPerSecond, dirtyBytesPerSecond, downtimeLimitMs } = precopy
  const ends = precopyTimeMs(precopy) !== null
  // A dirty rate that reads low and still exceeds the link is proof; one that is below the link is none.
  const outrun = !ends && dirtyBytesPerSecond > bytesPerSecond * (1 + sameWithin)
  const rates = `the guest dirties ${formatBytesPerSecond(dirtyBytesPerSecond)} `
    + `and ${formatBytesPerSecond(bytesPerSecond)} are sent`
  if (backlogBytes === null) {
    return outrun
      ? { state: 'diverging', because: `${rates}: passes cannot get smaller` }
      : { state: 'unknown', because: 'the beginning of this pass was not seen: the next one will tell' }
  }
  const backlogMs = backlogBytes * 1000 / bytesPerSecond
  const limit = `the limit is ${formatMs(downtimeLimitMs)}`
  const left = `${formatBytes(backlogBytes)} left takes ${formatMs(backlogMs)} at ${formatBytesPerSecond(bytesPerSecond)}`
  if (backlogMs <= downtimeLimitMs) return { state: 'converging', because: `${left}, ${limit}` }

  const trend = backlogTrend(passes)
  if (trend === null) {
    if (outrun) return { state: 'diverging', because: `${rates}: passes cannot get smaller` }
    if (ends && settled) return { state: 'converging', because: `${rates}; ${left}, ${limit}` }
    return { state: 'unknown', because: `only one pass has been measured since the first; ${left}, ${limit}` }
  }
  const { ratio, steps } = trend
  const each = `each pass leaves ${Math.round(ratio * 100)} % of the one before`
  const because = `${each}; ${left}, ${limit}`
  if (ratio > 1 + sameWithin) return { state: 'diverging', because }
  if (ratio >= 1 - sameWithin) return { state: 'stalled', because }
  // Shrinking, while the rates of the moment say otherwise: the link has just become slower or the guest busier.
  if (!ends) return { state: 'stalled', because: `${each}, but now ${rates}; ${left}, ${limit}` }
  if (ratio > surelyLess && steps < surelySteps) return { state: 'unknown', because: `${each}, which too few have shown; ${left}, ${limit}` }
  return { state: 'converging', because }
}
