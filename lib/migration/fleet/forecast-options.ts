import { forecast as makeForecast, type ForecastOptions } from '../forecast'
import { resolveForecast } from '../forecast/options'
import { defaultForecastBudgetMs } from './limits'
import type { EvacuateOptions, EvacuationForecastOptions, EvacuationOrder, Forecaster } from './options'
import { needsForecasts } from './order'

/** The settings that forecasts are made with, checked. */
export interface ResolvedForecasts {
  readonly forecaster: Forecaster
  readonly budgetMs: number
  /** The bandwidth that a guest can count on, MiB/s; null when nobody says. */
  readonly bandwidthMiBps: number | null
  readonly maxDowntimeMs: number | null
}

/** The migrations' settings, as far as they are the same for all guests. */
export interface ForecastSetting {
  readonly order: EvacuationOrder
  readonly perLink: number | null
  readonly concurrency: number
  readonly migrate: NonNullable<EvacuateOptions['migrate']>
}

/** `given`: as the options' table read it. null: there will be none. @throws RangeError which names the option. */
export function resolveForecasts(given: EvacuateOptions['forecast'], setting: ForecastSetting): ResolvedForecasts | null {
  const { order, perLink, concurrency } = setting
  const wanted = given !== false && (given !== undefined || perLink !== null || needsForecasts(order))
  const { budgetMs = defaultForecastBudgetMs, forecaster, measure, ...options } = typeof given === 'object' ? given : {}
  const migrate = typeof setting.migrate === 'function' ? {} : setting.migrate
  const bandwidthMiBps = perLink === null ? migrate.bandwidthMiBps || null : Math.max(1, Math.floor(perLink / concurrency))
  const known = forecaster !== undefined || bandwidthMiBps !== null || options.linkMiBps !== undefined
  const needed = 'to know how fast memory goes: give perLink, migrate.bandwidthMiBps or forecast.linkMiBps'
  if (wanted && !known && given !== undefined) throw new RangeError(`forecast needs ${needed}`)
  if (order === 'shortestFirst' && !(wanted && known)) {
    throw new RangeError(`order 'shortestFirst' needs forecasts, and they need ${needed}`)
  }
  if (!wanted || !known) return null
  const maxDowntimeMs = migrate.allow?.downtimeMs ?? migrate.maxDowntimeMs ?? null
  return {
    forecaster: forecaster ?? ours({
      ...options,
      ...(perLink === null || options.linkMiBps !== undefined ? {} : { linkMiBps: perLink }),
      ...(migrate.autoConverge === undefined ? {} : { autoConverge: migrate.autoConverge }),
      postcopy: Boolean(migrate.postcopy),
    }, bandwidthMiBps, measure),
    budgetMs,
    bandwidthMiBps,
    maxDowntimeMs,
  }
}

function ours(options: ForecastOptions, bandwidth: number | null, measure: EvacuationForecastOptions['measure']): Forecaster {
  resolveForecast({ ...options, ...(bandwidth === null ? {} : { bandwidthMiBps: bandwidth }) })
  return (domain, { bandwidthMiBps, maxDowntimeMs, signal }) => makeForecast(domain, {
    ...options,
    ...(bandwidthMiBps === undefined ? {} : { bandwidthMiBps }),
    ...(maxDowntimeMs === undefined ? {} : { maxDowntimeMs }),
    measure: { ...measure, signal },
  })
}
