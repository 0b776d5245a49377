import { list, required, tableFor, without } from '../../options'
import { guestModel, type GuestModel } from './guest-model'
import { forecastKeys, resolveForecast, type ForecastOptions } from './options'
import { likelyCourse } from './recursion'
import { withBandwidth } from './required'

/** How a migration is helped to its end. */
export type Help = 'plain' | 'autoConverge' | 'postcopy'

/** One line of {@link whatIf}'s table. Null: the migration does not end. */
export interface WhatIfRow {
  readonly bandwidthMiBps: number
  readonly maxDowntimeMs: number
  readonly help: Help
  readonly converges: boolean
  readonly totalMs: number | null
  readonly transferredBytes: number | null
  readonly passes: number | null
  readonly downtimeMs: number | null
  readonly throttlePercent: number
}

/** The settings that {@link whatIf} varies, and those that it does not. */
export type WhatIfOptions = Omit<ForecastOptions, 'bandwidthMiBps' | 'maxDowntimeMs' | 'autoConverge' | 'postcopy'> & {
  readonly bandwidthMiBps: readonly number[]
  readonly maxDowntimeMs: readonly number[]
}

const whatIfOptions = tableFor<Pick<WhatIfOptions, keyof WhatIfOptions>>()('whatIf', {
  ...without(forecastKeys, 'autoConverge', 'postcopy'),
  bandwidthMiBps: required(list(forecastKeys.bandwidthMiBps, { empty: false })),
  maxDowntimeMs: required(list(forecastKeys.maxDowntimeMs, { empty: false })),
})

const helps: readonly Help[] = ['plain', 'autoConverge', 'postcopy']

/**
 * The table over bandwidths, downtime limits, and plain pre-copy, auto-converge and post-copy, for a guest that was measured. Pure.
 * Rows are in the order of the given bandwidths, then downtimes.
 */
export function whatIf(guest: GuestModel, options: WhatIfOptions): WhatIfRow[] {
  const model = guestModel.read(guest, 'guest.')
  const { bandwidthMiBps, maxDowntimeMs, ...rest } = whatIfOptions.read(options)
  return bandwidthMiBps.flatMap((bandwidth) => maxDowntimeMs.flatMap((downtime) => helps.map((help): WhatIfRow => {
    const resolved = resolveForecast({ ...rest, bandwidthMiBps: bandwidth, maxDowntimeMs: downtime })
    const course = likelyCourse(model, {
      ...withBandwidth(resolved, bandwidth), autoConverge: help === 'autoConverge', postcopy: help === 'postcopy',
    })
    const { converges, totalMs, transferredBytes, passes, downtimeMs, throttlePercent } = course
    return { bandwidthMiBps: bandwidth, maxDowntimeMs: downtime, help, converges, totalMs, transferredBytes, passes, downtimeMs, throttlePercent }
  })))
}
