import { aConnection, aDomain } from '../../nouns'
import {
  boolean, bytes, callback, either, isPlain, list, nested, number, oneOf, orNull, required, signal, table, tableFor, text, whole, without,
  type Kind, type OptionsOf,
} from '../../options'
import { measureKeys } from '../forecast/measure'
import { forecastKeys } from '../forecast/options'
import { sharedKeys } from '../migrate-table'
import { routeKeys } from '../options/table'
import { policyKind } from '../policy/registry'
import type {
  EvacuateOptions, EvacuationDestination, EvacuationForecastOptions, EvacuationMigrateOptions, Forecaster,
} from './options'
import { orderNames } from './order'
import { evacuationState } from './report'

const perLink = whole('MiB/s', 1, 1_000_000)

/** {@link EvacuationDestination}. How many may arrive at once depends on the daemon, too. */
const destination = tableFor<EvacuationDestination>()('destination', {
  connection: required(aConnection), uri: text(), name: text(), maxConcurrent: whole('', 1), memoryBytes: bytes(), perLink,
})

const place: Kind<EvacuateOptions['to'] & object> = either(
  aConnection,
  { ...nested(destination), says: 'an object with one as its connection' },
  list(either(aConnection, { ...nested(destination), says: 'an object with one as its connection' }), { empty: false }),
)

const migrateOptions = tableFor<Pick<EvacuationMigrateOptions, keyof EvacuationMigrateOptions>>()('migrate', {
  ...without(sharedKeys, 'signal', 'offline'), transport: routeKeys.transport,
})

/** Options of a migration that the evacuation sets itself. */
const own = ['to', 'control', 'destination', 'signal', 'offline']

/** The options of each migration, as the caller says them in an object, or as the caller's function returns it. */
export function readMigrate(given: unknown, prefix: string): EvacuationMigrateOptions {
  if (isPlain(given)) {
    for (const name of own) if (Object.hasOwn(given, name)) throw new TypeError(`${prefix}${name} is for the evacuation to say`)
  }
  return migrateOptions.read(given, prefix)
}

const migrate: Kind<NonNullable<EvacuateOptions['migrate']>> = either(
  callback<Extract<EvacuateOptions['migrate'], (...args: never) => unknown>>(),
  { ...nested(migrateOptions), take: (value: unknown, name: string): EvacuationMigrateOptions => readMigrate(value, `${name}.`) },
)

const forecastOptions = tableFor<EvacuationForecastOptions>()('forecast', {
  ...without(forecastKeys, 'bandwidthMiBps', 'maxDowntimeMs', 'autoConverge', 'postcopy'),
  measure: nested(tableFor<NonNullable<EvacuationForecastOptions['measure']>>()('measure', without(measureKeys, 'signal'))),
  forecaster: callback<Forecaster>(),
  budgetMs: number('ms'),
})

/** {@link EvacuateOptions} */
export const evacuateOptions = tableFor<EvacuateOptions>()('evacuate', {
  to: required(place),
  guests: either(list(either(text({ what: 'a name or a UUID' }), aDomain)), callback<Extract<EvacuateOptions['guests'], (...args: never) => unknown>>()),
  offline: boolean,
  concurrency: whole('', 1),
  daemonWorkers: whole('', 2, 100_000),
  perLink,
  order: either(oneOf(...orderNames), callback<Extract<EvacuateOptions['order'], (...args: never) => unknown>>('a comparison')),
  place: callback<NonNullable<EvacuateOptions['place']>>(),
  attempts: whole('', 1, 1000),
  policy: orNull(policyKind),
  migrate,
  forecast: either(boolean, nested(forecastOptions)),
  signal,
  onStop: oneOf('abort', 'finish'),
  state: evacuationState,
})

export const stopOptions = table('stop', {
  /** The fate of the migrations that run. Default: that of `onStop`. Those in post-copy always finish. */
  running: oneOf('abort', 'finish'),
})

/** How an evacuation is stopped. */
export interface EvacuationStopOptions extends OptionsOf<typeof stopOptions> {}
