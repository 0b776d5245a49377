import type { Connection } from '../../connection'
import { aConnection } from '../../nouns'
import { readValue, whole, type Kind } from '../../options'
import { migrationSetup } from '../migrate'
import type { DomainMigrateOptions } from '../setup'
import { resolveForecasts, type ResolvedForecasts } from './forecast-options'
import { daemonCeiling, defaultAttempts, defaultConcurrency, defaultDaemonWorkers } from './limits'
import type { EvacuateOptions, EvacuationDestination, EvacuationMigrateOptions, EvacuationOrder } from './options'
import type { EvacuationReport } from './report'
import { evacuateOptions } from './table'
import { Target } from './target'

/** The options with all defaults, checked. */
export interface Resolved extends Pick<EvacuateOptions, 'place' | 'signal'> {
  readonly guests: EvacuateOptions['guests'] | undefined
  readonly targets: readonly Target[]
  readonly offline: boolean
  readonly concurrency: { readonly limit: number, readonly because: string }
  readonly perLink: number | null
  readonly order: EvacuationOrder
  readonly attempts: number
  readonly policy: NonNullable<EvacuateOptions['policy']> | null
  readonly migrate: EvacuateOptions['migrate'] & {}
  /** null: no forecasts. */
  readonly forecast: ResolvedForecasts | null
  readonly onStop: 'abort' | 'finish'
  readonly state: EvacuationReport | null
}

/** @throws TypeError or RangeError which names the option, before any call. */
export function resolve(host: Connection, given: EvacuateOptions): Resolved {
  readValue(aConnection, 'host', host)
  const options = evacuateOptions.read(given)
  const { daemonWorkers = defaultDaemonWorkers, perLink = null, order = 'largestFirst', policy = 'default', migrate = {} } = options
  const atOnce = whole('', 1, daemonCeiling(daemonWorkers), tooMany(daemonWorkers))
  const targets = destinations(host, options.to, atOnce).map((destination, at) => new Target(`d${at}`, destination, daemonWorkers))
  const limited = perLink !== null || targets.some(({ destination }) => destination.perLink !== undefined)
  if (typeof migrate !== 'function') checkMigrate(migrate, { targets, limited })
  const concurrency = concurrencyOf(options.concurrency, { atOnce, ceiling: daemonCeiling(daemonWorkers), perLink })
  return {
    targets,
    guests: options.guests,
    offline: options.offline ?? false,
    concurrency,
    perLink,
    order,
    ...(options.place === undefined ? {} : { place: options.place }),
    attempts: options.attempts ?? defaultAttempts,
    policy,
    migrate,
    forecast: resolveForecasts(options.forecast, { order, perLink, concurrency: concurrency.limit, migrate }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    onStop: options.onStop ?? 'abort',
    state: options.state ?? null,
  }
}

interface AtOnce { readonly atOnce: Kind<number>, readonly ceiling: number, readonly perLink: number | null }

function concurrencyOf(given: number | undefined, { atOnce, ceiling, perLink }: AtOnce): Resolved['concurrency'] {
  if (given !== undefined) {
    readValue(atOnce, 'concurrency', given)
    if (perLink !== null && given > perLink) {
      throw new RangeError(`concurrency must be at most perLink (${perLink}), each migration needs 1 MiB/s or more: ${given}`)
    }
    return { limit: given, because: 'as asked for' }
  }
  const limit = Math.min(defaultConcurrency, ceiling, perLink ?? Infinity)
  const because = limit < defaultConcurrency ? `no more than ${perLink === limit ? 'one for each MiB/s of the link' : 'leave the daemons answering'}`
    : 'enough to keep a link busy while some prepare and others hand over; more would only each get less of it'
  return { limit, because }
}

function tooMany(daemonWorkers: number): string {
  return ` (with more, a daemon of ${daemonWorkers} workers could not be asked any more: if its max_workers is higher, say so with daemonWorkers)`
}

function destinations(host: Connection, to: EvacuateOptions['to'], atOnce: Kind<number>): EvacuationDestination[] {
  const given = Array.isArray(to) ? to as readonly (Connection | EvacuationDestination)[] : [to as Connection | EvacuationDestination]
  const all = given.map((each) => aConnection.accepts(each) ? { connection: each as Connection } : each as EvacuationDestination)
  for (const [at, { connection, maxConcurrent }] of all.entries()) {
    const what = Array.isArray(to) ? `to[${at}]` : 'to'
    if (maxConcurrent !== undefined) readValue(atOnce, `${what}.maxConcurrent`, maxConcurrent)
    if (connection === host || connection.uri === host.uri) throw new RangeError(`${what} is the host that is to be evacuated`)
    if (all.findIndex((other) => other.connection === connection) !== at) throw new RangeError(`${what} is a destination that was given before`)
  }
  return all
}

function checkMigrate(migrate: EvacuationMigrateOptions, { targets, limited }: { targets: readonly Target[], limited: boolean }): void {
  checkBandwidth(migrate, limited)
  for (const { destination: { connection, uri } } of targets) migrationSetup({ ...migrate, to: uri ?? connection } as DomainMigrateOptions)
}

/** Refuses two limits. Also in what a function gives. */
export function checkBandwidth(options: EvacuationMigrateOptions, limited: boolean): void {
  if (limited && options.bandwidthMiBps !== undefined) throw new RangeError('migrate.bandwidthMiBps and perLink both set the bandwidth: give one')
}
