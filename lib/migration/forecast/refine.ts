import { isPlain, like, readValue } from '../../options'
import { parseVersion } from '../../version'
import type { MigrationSample, PassRecord } from '../samples/sample'
import { sentUnder } from '../simulator/channel'
import { rulesOf } from '../simulator/options'
import type { Forecast } from './forecast'
import { aForecast, type Estimate, type GuestModel } from './guest-model'
import { intervals } from './intervals'
import type { ResolvedForecast } from './options'
import { likelyCourse, middleCourse, qemuVersionOf, runCourses, scaled, type Course, type CoursePoint } from './recursion'

/** The observations of a migration so far. A policy's history is one too. */
export interface RefineHistory {
  /** Oldest first; times count from the call. */
  readonly samples: readonly MigrationSample[]
  /** The passes so far. */
  readonly passes: readonly PassRecord[]
}

/** A forecast made better by what was measured since. */
export interface RefinedForecast {
  /** Whether it still looks as if it ended in time. */
  readonly converges: boolean
  /** ms from the call to the end; null where it does not end. */
  readonly totalMs: Estimate | null
  /** ms from the last sample to the end; null where it does not end. */
  readonly remainingMs: Estimate | null
  /** Bytes that are sent until its end; null when no end is in sight. */
  readonly transferredBytes: Estimate | null
  /** ms that the guest will stand still; null when no end is in sight. */
  readonly downtimeMs: Estimate | null
  /** The guest and the migration as they look now: give them to `forecastFrom`. */
  readonly guest: GuestModel
  /** The options that it is computed with. */
  readonly options: ResolvedForecast
}

/** How exactly a pass's backlog is known, relative: it is read off polls around the bitmap sync. */
const backlogDoubt = 0.03

/** The time that a rate has to be measured over to count for as much as what was known before, ms. */
const settledMs = 4_000

const mib = 1024 * 1024

/** More passes tell hardly more, and old ones of a guest that may have changed. */
const passesKept = 6

const aHistory = like<RefineHistory>('an object with the lists samples and passes', (value) => {
  const given = value as Partial<RefineHistory>
  return isPlain(value) && Array.isArray(given.samples) && Array.isArray(given.passes)
})

/**
 * Refits a forecast with what was measured since the start: how fast bytes really go, how many of memory's pages were zeros, and with
 * what each pass began. In the first pass the forecast itself is nearly all there is. Pure.
 */
export function refine(forecast: Pick<Forecast, 'guest' | 'options'>, history: RefineHistory): RefinedForecast {
  const { guest, options } = readValue(aForecast, 'forecast', forecast)
  readValue(aHistory, 'history', history)
  const now = history.samples.findLast(({ memory }) => memory !== null && memory.processedBytes !== null)
  const first = history.passes[0]
  if (!now || !first || first.pass !== 1) return unchanged(guest, options, history)
  const seen = { nowMs: now.atMs, sentBytes: now.memory!.processedBytes!, startMs: first.startedAtMs }
  const counted = withNonZero(guest, first)
  const paced = withPace(counted, withDowntime(options, now), seen)
  const { refitted, courses } = withBacklogs(counted, paced, history.passes)
  return resultOf(refitted, paced, courses, seen)
}

interface Seen {
  readonly nowMs: number
  readonly sentBytes: number
  /** When the first byte went. */
  readonly startMs: number
}

function unchanged(guest: GuestModel, options: ResolvedForecast, { samples }: RefineHistory): RefinedForecast {
  const courses = runCourses(guest, options)
  const course = middleCourse(courses)
  const { totalMs, transferredBytes, downtimeMs } = intervals(guest, options, course, courses)
  const nowMs = samples.at(-1)?.atMs ?? 0
  const left = (ms: number): number => Math.max(0, ms - nowMs)
  const remainingMs = totalMs && { likely: left(totalMs.likely), low: left(totalMs.low), high: totalMs.high === null ? null : left(totalMs.high) }
  return { converges: course.converges, totalMs, remainingMs, transferredBytes, downtimeMs, guest, options }
}

/** Somebody may have changed the limit since. */
function withDowntime(options: ResolvedForecast, { downtimeLimitMs }: MigrationSample): ResolvedForecast {
  return { ...options, maxDowntimeMs: downtimeLimitMs }
}

/** After the first pass it is known how much of memory had to be sent in full. */
function withNonZero(guest: GuestModel, { transferredBytes, durationMs }: PassRecord): GuestModel {
  if (transferredBytes === null || durationMs === null) return guest
  // A page has a header of 8 bytes, and a page of zeros is 9 bytes in all.
  const { memoryBytes, pageSizeBytes } = guest
  const pages = memoryBytes / pageSizeBytes
  const nonZeroPages = Math.max(0, Math.min(pages, (transferredBytes - 9 * pages) / (pageSizeBytes - 1)))
  const likely = nonZeroPages * pageSizeBytes
  return { ...guest, nonZeroBytes: { likely, low: 0.98 * likely, high: Math.min(memoryBytes, 1.02 * likely) } }
}

/** How fast bytes go, against how fast they were thought to. */
function withPace(guest: GuestModel, options: ResolvedForecast, { nowMs, sentBytes, startMs }: Seen): ResolvedForecast {
  const { track } = likelyCourse(guest, options)
  const thoughtMs = timeAt(track, sentBytes) - (track[0]?.atMs ?? 0)
  const tookMs = nowMs - startMs
  if (!(thoughtMs > 0) || !(tookMs > 0)) return options
  const weight = tookMs / (tookMs + settledMs * (1 - Math.min(0.9, 10 * options.linkDoubt)))
  const factor = Math.exp(weight * Math.log(thoughtMs / tookMs))
  const linkDoubt = Math.max(0.005, options.linkDoubt * (1 - weight))
  const { bandwidthMiBps, linkMiBps } = options
  // The bound that holds it back is the measured one: for a limit that is what went out, which may be a little more than was set.
  const rules = rulesOf(parseVersion(qemuVersionOf(guest, options)), guest.pageSizeBytes, false)
  const limitMiBps = bandwidthMiBps === null || options.bandwidthWasSeen ? bandwidthMiBps : sentUnder(bandwidthMiBps * mib / 1000, rules) * 1000 / mib
  return limitMiBps !== null && limitMiBps < linkMiBps * 0.98
    ? { ...options, linkDoubt, bandwidthMiBps: limitMiBps * factor, bandwidthWasSeen: true, linkMiBps: Math.max(linkMiBps, limitMiBps * factor) }
    : { ...options, linkDoubt, linkMiBps: linkMiBps * factor, bandwidthMiBps: bandwidthMiBps === null ? null : bandwidthMiBps * factor }
}

/**
 * Of all guests that write faster or slower by a factor, and begin here or there, the one that the passes' backlogs speak for; and
 * the courses that it can take from now on.
 */
function withBacklogs(
  guest: GuestModel, options: ResolvedForecast, passes: readonly PassRecord[],
): { readonly refitted: GuestModel, readonly courses: readonly Course[] } {
  const measured = passes.filter(({ pass, remainingAtStartBytes }) => pass > 1 && (remainingAtStartBytes ?? 0) > 64 * guest.pageSizeBytes)
    .slice(-passesKept)
  const known = guest.dirty.kind === 'none' ? seenWriting(guest, passes, measured) : guest
  if (measured.length === 0 || !known) return { refitted: guest, courses: runCourses(guest, options) }
  const fitted = (logFactor: number): GuestModel => ({ ...known, dirty: scaled(known.dirty, Math.exp(logFactor)) })
  const doubt = Math.max(0.02, known.dirtyDoubt)
  const misfit = ({ steps }: Course): number => {
    let sum = 0
    for (const { pass, remainingAtStartBytes } of measured) {
      // A course that has ended before has, at best, a backlog as small as its last.
      const backlog = Math.max(guest.pageSizeBytes, steps[Math.min(pass, steps.length) - 1]?.backlogBytes ?? 0)
      // One pass far off is a burst and not the guest.
      sum += Math.min(25, (Math.log(remainingAtStartBytes! / backlog) / backlogDoubt) ** 2)
    }
    return sum
  }
  // Where it stood when it began shows in the passes too.
  const misfits = (logFactor: number): number[] => runCourses(fitted(logFactor), options).map(misfit)
  const logFactor = smallestAt((x) => (x / doubt) ** 2 + Math.min(...misfits(x)), -6 * doubt - 0.1, 6 * doubt + 0.1)
  const refitted = {
    ...fitted(logFactor),
    dirtyDoubt: Math.max(0.01, doubt / Math.sqrt(1 + measured.length * (doubt / backlogDoubt) ** 2)),
  }
  const courses = runCourses(refitted, options)
  const all = courses.map(misfit)
  const best = Math.min(...all)
  // Those that fit hardly worse than the best.
  return { refitted, courses: courses.filter((_, i) => all[i]! <= best + 4) }
}

/** A guest that was not seen to write before, when a pass has shown that it does: what to begin with. null where none has. */
function seenWriting(guest: GuestModel, passes: readonly PassRecord[], measured: readonly PassRecord[]): GuestModel | null {
  for (const { pass, remainingAtStartBytes } of measured) {
    const whileMs = passes.find((each) => each.pass === pass - 1)?.durationMs
    if (!whileMs) continue
    const workingSetBytes = Math.min(guest.memoryBytes, Math.max(guest.nonZeroBytes.likely, 2 * remainingAtStartBytes!))
    const tauMs = -whileMs / Math.log1p(-Math.min(0.98, remainingAtStartBytes! / workingSetBytes))
    return { ...guest, dirty: { kind: 'saturating', workingSetBytes, tauMs }, dirtyDoubt: 0.5 }
  }
  return null
}

/** Where a function is smallest: a coarse look, because it need not have one valley only, and then by golden sections. */
function smallestAt(loss: (x: number) => number, from: number, to: number): number {
  const looks = 12
  const step = (to - from) / looks
  let best = { x: 0, loss: loss(0) }
  for (let i = 0; i <= looks; i++) {
    const x = from + i * step
    const value = loss(x)
    if (value < best.loss) best = { x, loss: value }
  }
  let low = best.x - step
  let high = best.x + step
  const golden = (Math.sqrt(5) - 1) / 2
  let a = high - golden * (high - low)
  let b = low + golden * (high - low)
  let lossA = loss(a)
  let lossB = loss(b)
  for (let i = 0; i < 8; i++) {
    if (lossA < lossB) {
      high = b
      b = a
      lossB = lossA
      a = high - golden * (high - low)
      lossA = loss(a)
    } else {
      low = a
      a = b
      lossA = lossB
      b = low + golden * (high - low)
      lossB = loss(b)
    }
  }
  return (low + high) / 2
}

/** When, in a course, so much had been sent. */
function timeAt(track: readonly CoursePoint[], sentBytes: number): number {
  const next = track.findIndex((point) => point.sentBytes >= sentBytes)
  if (next < 0) return track.at(-1)?.atMs ?? 0
  const after = track[next]!
  const before = track[next - 1]
  if (!before || after.sentBytes <= before.sentBytes) return after.atMs
  return before.atMs + (after.atMs - before.atMs) * (sentBytes - before.sentBytes) / (after.sentBytes - before.sentBytes)
}

function resultOf(guest: GuestModel, options: ResolvedForecast, courses: readonly Course[], { nowMs, sentBytes }: Seen): RefinedForecast {
  const course = middleCourse(courses)
  const bounds = intervals(guest, options, course, courses)
  if (!course.converges || !bounds.totalMs || !bounds.transferredBytes) {
    return { converges: course.converges, totalMs: null, remainingMs: null, transferredBytes: null, downtimeMs: null, guest, options }
  }
  // The past is known; the doubt is about the rest.
  const likely = Math.max(0, course.totalMs! - timeAt(course.track, sentBytes))
  const part = (bound: number): number => likely * bound / bounds.totalMs!.likely
  const remainingMs = { likely, low: part(bounds.totalMs.low), high: bounds.totalMs.high === null ? null : part(bounds.totalMs.high) }
  const total = (ms: number): number => nowMs + ms
  return {
    converges: nowMs + likely <= options.maxTotalMs,
    totalMs: { likely: total(likely), low: total(remainingMs.low), high: remainingMs.high === null ? null : total(remainingMs.high) },
    remainingMs,
    transferredBytes: {
      likely: Math.max(sentBytes, bounds.transferredBytes.likely),
      low: Math.max(sentBytes, bounds.transferredBytes.low),
      high: bounds.transferredBytes.high,
    },
    downtimeMs: bounds.downtimeMs,
    guest,
    options,
  }
}
