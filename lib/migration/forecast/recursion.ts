import type { SteadyDirtying } from '../simulator'
import { Hypervisor } from '../simulator/hypervisor'
import { defaultQemuVersion, resolve, type Rate } from '../simulator/options'
import { workingSetBytes, type GuestModel } from './guest-model'
import type { ResolvedForecast } from './options'

/** One course that a migration can take. */
export interface Course {
  /** Whether it ends within the time it has. */
  readonly converges: boolean
  /** null where it does not end. */
  readonly totalMs: number | null
  readonly transferredBytes: number | null
  readonly passes: number | null
  readonly downtimeMs: number | null
  /** Passes no longer got smaller: it would not end in any time. */
  readonly stuck: boolean
  /** The highest throttle of auto-converge, per cent. */
  readonly throttlePercent: number
  /** It needed post-copy. */
  readonly postcopy: boolean
  /** The smallest backlog that a pass after the first began with; null with one pass. */
  readonly smallestBacklogBytes: number | null
  /** Where each pass began. */
  readonly steps: readonly CourseStep[]
  /** How much had been sent when; from the first byte on, and rising in both. */
  readonly track: readonly CoursePoint[]
}

export interface CoursePoint {
  /** ms from the call. */
  readonly atMs: number
  readonly sentBytes: number
}

export interface CourseStep extends CoursePoint {
  readonly backlogBytes: number
}

/**
 * How one course differs from the likely one: factors; what a guest writes that was not seen to write, bytes/s, for which there is no
 * factor; and where a guest that writes to page after page stands when it begins.
 */
export interface Variation {
  readonly dirty: number
  readonly unseenBytesPerSecond: number
  readonly nonZero: number
  readonly link: number
  readonly seed: number
}

export const asMeasured: Variation = { dirty: 1, unseenBytesPerSecond: 0, nonZero: 1, link: 1, seed: 0 }
const mib = 1024 * 1024

/** So many passes in a row that bring nothing are a fixed point, and not one odd pass. */
const patience = 16

/** A smallest backlog that falls by less than this within the patience has stopped falling. */
const stillFalling = 0.995

/** How finely a course is kept: finer than any question about it. */
const pointsPerMemory = 500

/** Passes that get smaller by less than this are why somebody would switch to post-copy. */
const worthwhile = 0.9

/**
 * The pre-copy recursion: each pass sends what the one before left, until the rest fits into the downtime limit or passes no longer
 * get smaller. By the simulator's rules, which are QEMU's: no formula of the recursion knows when QEMU looks at the backlog, what a
 * page costs that is dirty again before it was sent, or what a throttle does.
 */
export function runCourse(guest: GuestModel, options: ResolvedForecast, { dirty: dirtyFactor, unseenBytesPerSecond, nonZero, link, seed }: Variation = asMeasured): Course {
  const { memoryBytes, pageSizeBytes } = guest
  const dirty = unseenBytesPerSecond > 0 ? writingAnywhere(guest, unseenBytesPerSecond) : scaled(guest.dirty, dirtyFactor)
  const nonZeroBytes = Math.min(memoryBytes, Math.max(guest.nonZeroBytes.likely * nonZero, workingSetBytes(dirty)))
  const steps: CourseStep[] = []
  const track: CoursePoint[] = []
  const course = new Hypervisor(resolve({
    layout: guest.layout,
    emulated: guest.emulated,
    qemuVersion: qemuVersionOf(guest, options),
    ...options.hosts,
    seed, memoryBytes, pageSizeBytes,
    zeroPages: Math.floor((memoryBytes - nonZeroBytes) / pageSizeBytes),
    bandwidthBytesPerSecond: options.linkMiBps * mib * link,
    ...(options.bandwidthMiBps === null ? {} : { maxBandwidthBytesPerSecond: limitOf(options.bandwidthMiBps * mib, options) }),
    dirty,
    cpuLoad: guest.cpuLoad,
    downtimeLimitMs: options.maxDowntimeMs,
    ...(options.autoConverge ? { autoConverge: options.autoConverge } : {}),
    ...(options.postcopy ? { postcopy: options.postcopy === true ? {} : options.postcopy } : {}),
  }), ({ kind }) => {
    // A sync in the middle of a pass begins none.
    if (kind === 'iteration' && course.pass > steps.length) steps.push({ atMs: course.nowMs, sentBytes: course.sentBytes, backlogBytes: course.remainingAtSyncBytes })
  })
  const { autoConverge } = options
  // While it can still be throttled more, the guest of now is not that of later: where passes do not get smaller QEMU does it.
  const lastThrottle = autoConverge ? (autoConverge === true ? undefined : autoConverge.maxPercent) ?? 99 : 0
  const watch = new FixedPoint()
  let seen = 0
  let throttlePercent = 0
  let stuck = false
  let nextPointBytes = 0
  while (course.stage !== 'done' && course.nowMs < options.maxTotalMs && !stuck) {
    course.step(options.maxTotalMs)
    if (course.stage !== 'setup' && course.sentBytes >= nextPointBytes) {
      track.push({ atMs: course.nowMs, sentBytes: course.sentBytes })
      nextPointBytes = course.sentBytes + nonZeroBytes / pointsPerMemory
    }
    throttlePercent = Math.max(throttlePercent, course.periods.throttlePercent)
    for (; seen < steps.length && course.stage === 'precopy'; seen++) {
      if (seen === 0) continue
      const { backlogBytes } = steps[seen]!
      if (options.postcopy === true && seen > 1 && backlogBytes > worthwhile * steps[seen - 1]!.backlogBytes) course.startPostcopy()
      if (course.periods.throttlePercent >= lastThrottle) stuck ||= watch.see(backlogBytes)
    }
  }
  const converges = course.stage === 'done'
  const later = steps.slice(1, converges ? -1 : undefined).map(({ backlogBytes }) => backlogBytes)
  return {
    converges,
    totalMs: converges ? course.nowMs : null,
    transferredBytes: converges ? course.sentBytes : null,
    passes: converges ? course.passes : null,
    downtimeMs: converges ? course.downtimeMs : null,
    stuck,
    throttlePercent,
    postcopy: course.inPostcopy,
    smallestBacklogBytes: later.length > 0 ? Math.min(...later) : null,
    steps,
    track,
  }
}

function limitOf(bytesPerSecond: number, { bandwidthWasSeen }: ResolvedForecast): Rate {
  return bandwidthWasSeen ? [{ fromMs: 0, bytesPerSecond }] : bytesPerSecond
}

/** The QEMU whose rules a forecast goes by. */
export function qemuVersionOf({ qemuVersion = defaultQemuVersion }: GuestModel, { hosts }: ResolvedForecast): string {
  return hosts.qemuVersion ?? qemuVersion
}

/** So many places to begin at give a fair picture of all. */
const places = 9

/**
 * The courses that a migration can take with a guest that is known, by where the guest stands when it begins: with one that writes to
 * page after page, that decides whether what it writes was waiting to be sent anyway. One course for every other guest.
 */
export function runCourses(guest: GuestModel, options: ResolvedForecast, variation: Variation = asMeasured): Course[] {
  return Array.from({ length: placesOf(guest) }, (_, seed) => runCourse(guest, options, { ...variation, seed }))
}

function placesOf({ dirty }: GuestModel): number {
  const loops = dirty.kind === 'linear' || (dirty.kind === 'mixture' && dirty.parts.some(({ kind }) => kind === 'linear'))
  return loops ? places : 1
}

/** Whether the likely course ends. As soon as most courses agree, the others cannot change that. */
export function likelyConverges(guest: GuestModel, options: ResolvedForecast, variation: Variation = asMeasured): boolean {
  const count = placesOf(guest)
  let ended = 0
  let seed = 0
  for (; ended * 2 <= count && (seed - ended) * 2 <= count; seed++) {
    if (runCourse(guest, options, { ...variation, seed }).converges) ended++
  }
  return ended * 2 > count
}

/** The likely course: the middle one of {@link runCourses}. */
export function likelyCourse(guest: GuestModel, options: ResolvedForecast, variation: Variation = asMeasured): Course {
  return middleCourse(runCourses(guest, options, variation))
}

/** The middle one of some courses, by their time; those that do not end take longest. */
export function middleCourse(courses: readonly Course[]): Course {
  return [...courses].sort((a, b) => (a.totalMs ?? Infinity) - (b.totalMs ?? Infinity))[(courses.length - 1) >> 1]!
}

/** Notices that the backlogs of passes no longer fall. */
class FixedPoint {
  #best = Infinity
  #bestBefore = Infinity
  #passes = 0

  /** A pass began with so much. True when nothing will change any more. */
  see(backlogBytes: number): boolean {
    this.#best = Math.min(this.#best, backlogBytes)
    if (++this.#passes % patience !== 0) return false
    const over = this.#best > stillFalling * this.#bestBefore
    this.#bestBefore = this.#best
    return over
  }
}

/** In all of the memory in use, because nobody has seen where. */
function writingAnywhere({ nonZeroBytes: { likely }, pageSizeBytes }: GuestModel, bytesPerSecond: number): SteadyDirtying {
  const workingSetBytes = Math.max(likely, pageSizeBytes)
  return { kind: 'saturating', workingSetBytes, tauMs: workingSetBytes / bytesPerSecond * 1000 }
}

/** A guest that dirties so many times as fast. */
export function scaled(dirty: SteadyDirtying, factor: number): SteadyDirtying {
  switch (dirty.kind) {
    case 'none': return dirty
    case 'linear': return { ...dirty, bytesPerSecond: dirty.bytesPerSecond * factor }
    case 'saturating': return { ...dirty, tauMs: dirty.tauMs / factor }
    case 'mixture': return { ...dirty, parts: dirty.parts.map((part) => scaled(part, factor) as typeof part) }
  }
}
