import type { Domain } from '../../domain/domain'
import { aDomain } from '../../nouns'
import { nested, readValue, signal as abortSignal, tableFor } from '../../options'
import { formatBytes, formatBytesPerSecond, formatMs } from '../samples/format'
import { dirtiedBytes, guestModel, unseenBytesPerSecond, workingSetBytes, type Estimate, type GuestModel } from './guest-model'
import { measureGuest, measureOptions, type MeasureOptions } from './measure'
import { forecastKeys, resolveForecast, type ForecastOptions, type ResolvedForecast } from './options'
import { middleCourse, runCourses, type Course } from './recursion'
import { recommend, type Recommendation } from './recommend'
import { confidenceOf, intervals, ninety } from './intervals'
import { requiredBandwidthMiBps, requiredDowntimeMs } from './required'

/** How a migration will go. Plain data. */
export interface Forecast {
  /** Whether it ends, within `maxTotalMs`. */
  readonly converges: boolean
  /** How sure that is, 0.5 to 1: the closer guest and link are to the edge, the less. */
  readonly confidence: number
  /** Why, in a sentence with the numbers. */
  readonly because: string
  /** ms from the call to its end; null where it does not end. `high` is null where the slow case does not. */
  readonly totalMs: Estimate | null
  /** Bytes sent. */
  readonly transferredBytes: Estimate | null
  /** Passes through memory, the one at the switchover included. */
  readonly passes: Estimate | null
  /** ms that the guest stands still. */
  readonly downtimeMs: Estimate | null
  /** The highest throttle of auto-converge, per cent; 0 without. */
  readonly throttlePercent: number
  /** Whether it ends by post-copy only. */
  readonly postcopy: boolean
  /** The smallest whole MiB/s of limit and link with which it ends; null when none does. */
  readonly requiredBandwidthMiBps: number | null
  /** The shortest whole ms of downtime limit with which it ends; null when none does. */
  readonly requiredDowntimeMs: number | null
  /** The options with which it ends soonest for the least. */
  readonly recommended: Recommendation
  /** The guest as it was measured. */
  readonly guest: GuestModel
  /** The migration that it is a forecast for. */
  readonly options: ResolvedForecast
}

/** The options of {@link forecast}: the migration, and how to measure the guest. */
export interface DomainForecastOptions extends ForecastOptions {
  /** How the guest is measured. */
  readonly measure?: MeasureOptions
  /** Ends the measuring. */
  readonly signal?: AbortSignal
}

const domainForecastOptions = tableFor<DomainForecastOptions>()('forecast', {
  ...forecastKeys, measure: nested(() => measureOptions), signal: abortSignal,
})

/**
 * Forecasts a migration before it starts: measures the guest ({@link measureGuest}, which takes some seconds), and then computes
 * ({@link forecastFrom}).
 *
 * ```ts
 * const { converges, totalMs, because } = await forecast(domain, { bandwidthMiBps: 800, maxDowntimeMs: 300 })
 * ```
 */
export async function forecast(domain: Domain, options: DomainForecastOptions): Promise<Forecast> {
  readValue(aDomain, 'domain', domain)
  const { measure, signal, ...rest } = domainForecastOptions.read(options)
  const resolved = resolveForecast(rest)
  return compute(await measureGuest(domain, { ...(signal ? { signal } : {}), ...measure }), resolved)
}

/** The forecast for a guest that was measured: pure, and a few dozen ms of work. */
export function forecastFrom(guest: GuestModel, options: ForecastOptions): Forecast {
  return compute(guestModel.read(guest, 'guest.'), resolveForecast(options))
}

function compute(guest: GuestModel, options: ResolvedForecast): Forecast {
  const courses = runCourses(guest, options)
  const course = middleCourse(courses)
  return {
    converges: course.converges,
    confidence: confidenceOf(guest, options, course, courses),
    because: because(guest, options, course),
    ...intervals(guest, options, course, courses),
    throttlePercent: course.throttlePercent,
    postcopy: course.postcopy,
    requiredBandwidthMiBps: requiredBandwidthMiBps(guest, options),
    requiredDowntimeMs: requiredDowntimeMs(guest, options),
    recommended: recommend(guest, options, course),
    guest,
    options,
  }
}

const mib = 1024 * 1024

function because(guest: GuestModel, options: ResolvedForecast, course: Course): string {
  const perSecond = Math.min(options.bandwidthMiBps ?? Infinity, options.linkMiBps) * mib
  const fits = perSecond * options.maxDowntimeMs / 1000
  const all = guest.nonZeroBytes.likely
  const firstMs = all * 1000 / perSecond
  const first = `the first pass of ${formatBytes(all)} takes ${formatMs(firstMs)} at ${formatBytesPerSecond(perSecond)}, ${written(guest, firstMs)}`
  const limit = `${formatBytes(fits)} fit into ${formatMs(options.maxDowntimeMs)}`
  const smallest = course.smallestBacklogBytes
  if (course.converges) {
    if (course.postcopy) return `${first}; pre-copy alone would not get below ${formatBytes(smallest)}, so post-copy ends it`
    const slowed = course.throttlePercent > 0 ? `, with the guest slowed down by ${course.throttlePercent} %` : ''
    return `${first}; after ${course.passes} passes${slowed} the rest is small enough: ${limit}`
  }
  if (course.stuck && smallest !== null) {
    return `${first}; passes do not get below ${formatBytes(smallest)} of the ${formatBytes(workingSetBytes(guest.dirty))} that the guest writes to, and ${limit}`
  }
  return `${first}; it would take longer than ${formatMs(options.maxTotalMs)}`
}

function written(guest: GuestModel, firstMs: number): string {
  if (guest.dirty.kind !== 'none') return `in which ${formatBytes(dirtiedBytes(guest.dirty, firstMs))} are written to`
  if (guest.windows.length === 0) return 'in which nothing is written to'
  return `and the guest was not seen to write (up to ${formatBytesPerSecond(ninety * unseenBytesPerSecond(guest))} could have been missed)`
}
