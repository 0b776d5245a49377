import type { GuestModel } from './guest-model'
import type { ResolvedForecast } from './options'
import { likelyConverges } from './recursion'

/** QEMU's own bound, ms. */
const mostDowntimeMs = 2_000_000
/** More than any link: a terabyte a second. */
const mostMiBps = 2 ** 20

/** The smallest whole MiB/s with which the migration ends; limit and link alike, as far as the link has less. null: none. */
export function requiredBandwidthMiBps(guest: GuestModel, options: ResolvedForecast): number | null {
  const now = options.bandwidthMiBps ?? options.linkMiBps
  return smallest(now, mostMiBps, (mibps) => likelyConverges(guest, withBandwidth(options, mibps)))
}

/** The options with another limit; a link that carries less has to grow with it. */
export function withBandwidth(options: ResolvedForecast, mibps: number): ResolvedForecast {
  if (options.bandwidthMiBps === null) return { ...options, linkMiBps: mibps }
  const { bandwidthMiBps, linkMiBps } = options
  // A link that is only as fast as the limit was not known apart from it.
  return { ...options, bandwidthMiBps: mibps, linkMiBps: linkMiBps > bandwidthMiBps ? Math.max(linkMiBps, mibps) : mibps }
}

/** The shortest whole ms of downtime limit with which the migration ends; null: none. */
export function requiredDowntimeMs(guest: GuestModel, options: ResolvedForecast): number | null {
  return smallest(options.maxDowntimeMs, mostDowntimeMs, (maxDowntimeMs) => likelyConverges(guest, { ...options, maxDowntimeMs }))
}

/**
 * The smallest whole number from 1 to `most` that is enough, if more is never worse. Looked for from `about` on, by doubling and
 * halving: what is far from enough takes longest to compute.
 */
function smallest(about: number, most: number, isEnough: (value: number) => boolean): number | null {
  let enough = Math.min(most, Math.max(1, Math.ceil(about)))
  let tooLittle = 0
  while (!isEnough(enough)) {
    if (enough >= most) return null
    tooLittle = enough
    enough = Math.min(most, enough * 2)
  }
  while (enough - tooLittle > 1) {
    // Downwards by halves of what is enough, until something is not.
    const middle = tooLittle === 0 ? Math.floor(enough / 2) : Math.floor((enough + tooLittle) / 2)
    if (isEnough(middle)) enough = middle
    else tooLittle = middle
  }
  return enough
}
