import { formatMs } from '../samples/format'
import type { GuestModel } from './guest-model'
import type { ResolvedForecast } from './options'
import { likelyCourse, type Course } from './recursion'
import { requiredBandwidthMiBps, requiredDowntimeMs } from './required'

/** Recommended settings, in the words of `Domain.migrate`'s options. */
export interface Recommendation {
  /** Options for `domain.migrate()`. */
  readonly options: {
    readonly bandwidthMiBps?: number
    readonly maxDowntimeMs?: number
    readonly autoConverge?: true
    readonly postcopy?: true
  }
  /** In a sentence. */
  readonly because: string
}

/** A standstill that hardly anybody minds if the alternative is a migration without end. */
const bearableDowntimeMs = 1_000

/** A throttle that leaves the guest at least half of its processors. */
const bearableThrottlePercent = 50

/**
 * The settings that make it end, the least intrusive first: nothing; a somewhat longer standstill; a throttle that the guest can bear; post-copy,
 * which needs both hosts until it is over; the harder throttle; a faster link.
 */
export function recommend(guest: GuestModel, options: ResolvedForecast, course: Course): Recommendation {
  const kept = {
    ...(options.bandwidthMiBps === null ? {} : { bandwidthMiBps: options.bandwidthMiBps }),
    maxDowntimeMs: options.maxDowntimeMs,
    ...(options.autoConverge ? { autoConverge: true as const } : {}),
    ...(options.postcopy ? { postcopy: true as const } : {}),
  }
  if (course.converges) return { options: kept, because: 'it ends as it is' }
  const plain = { ...options, autoConverge: false, postcopy: false } as const
  const downtime = requiredDowntimeMs(guest, plain)
  if (downtime !== null && downtime <= Math.max(bearableDowntimeMs, 2 * options.maxDowntimeMs)) {
    // Right at the edge it would be a matter of luck.
    const maxDowntimeMs = Math.ceil(1.2 * downtime)
    return { options: { ...kept, maxDowntimeMs }, because: `it ends with a downtime limit of ${formatMs(downtime)}; a fifth more is not left to luck` }
  }
  const throttled = likelyCourse(guest, { ...plain, autoConverge: true })
  if (throttled.converges && throttled.throttlePercent <= bearableThrottlePercent) {
    return { options: { ...kept, autoConverge: true }, because: `it ends when the guest is slowed down by ${throttled.throttlePercent} %` }
  }
  const postcopy = likelyCourse(guest, { ...plain, postcopy: true })
  if (postcopy.converges) {
    const throttle = throttled.converges ? `a throttle of ${throttled.throttlePercent} %` : 'no throttle'
    return {
      options: { ...kept, postcopy: true },
      because: `pre-copy ends with ${throttle}${downtime === null ? '' : ` or a standstill of ${formatMs(downtime)}`} only; post-copy sends each page once more at most`,
    }
  }
  const bandwidthMiBps = requiredBandwidthMiBps(guest, plain)
  if (bandwidthMiBps !== null) return { options: { ...kept, bandwidthMiBps }, because: `it ends with ${bandwidthMiBps} MiB/s or more` }
  return { options: { ...kept, postcopy: true }, because: 'nothing else can end it' }
}
