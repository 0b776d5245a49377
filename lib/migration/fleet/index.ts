import type { Connection } from '../../connection'
import { Evacuation } from './evacuation'
import type { EvacuateOptions } from './options'
import { resolve } from './resolve'

/**
 * Migrates all guests of a host, or chosen ones, to other hosts: as many at once as host and link can carry, each to a destination that
 * has room, and on past single failures. Stopped by a signal or by `stop()`; a later call with its `state` goes on.
 *
 * ```ts
 * const evacuation = evacuate(host, { to: [second, third], perLink: 1000, signal })
 * for await (const { name, status, because } of evacuation) console.log(name, status, because)
 * const report = await evacuation.report
 * ```
 *
 * @throws TypeError or RangeError for options that make no sense, before any call. Later failures are in the report.
 */
export function evacuate(host: Connection, options: EvacuateOptions): Evacuation {
  return Evacuation.of(host, resolve(host, options))
}

export { Evacuation } from './evacuation'
export type { EvacuationStopOptions } from './table'
export type { EvacuationEvent } from './ledger'
export type {
  EvacuateOptions, EvacuationCandidate, EvacuationDestination, EvacuationForecastOptions, EvacuationGuest, EvacuationMigrateOptions,
  EvacuationOrder, Forecaster, GuestForecast,
} from './options'
export type { EvacuationAttempt, EvacuationGuestOutcome, EvacuationGuestReport, EvacuationReport } from './report'
