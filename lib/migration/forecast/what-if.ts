import { list, required, tableFor, without } from '../../options'
import { guestModel, type GuestModel } from './guest-model'
import { forecastKeys, resolveForecast, type ForecastOptions } from './options'
import { likelyCourse } from './recursion'
import { withBandwidth } from './required'

/** How a migration is helped to its end. */
export type Help = 'plain' | 'autoConverge' | 'postcopy'

/** One line of {@link whatIf}'s table. Null: the migration does not end. */
export interface WhatIfRow {
  /** The bandwidth of this row, MiB/s. */
  readonly bandwidthMiBps: number
  /** The limit of the downtime of this row, ms. */
  readonly maxDowntimeMs: number
  /** The help that the migration has in this row. */
  readonly help: Help
  /** Whether it ends. */
  readonly converges: boolean
  /** ms until its end; null when it does not end. */
  readonly totalMs: number | null
  /** Bytes until its end; null when it does not end. */
  readonly transferredBytes: number | null
  /** How many passes there are; null when it does not end. */
  readonly passes: number | null
  /** ms that the guest stands still; null when it does not end. */
  readonly downtimeMs: number | null
  /** How much auto-converge slows the guest down at last, per cent. */
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
