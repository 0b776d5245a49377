import { Connection } from '../../connection'
import { Domain } from '../../domain/domain'
import { migrationSetup } from '../migrate'
import type { DomainMigrateOptions } from '../migration'
import { resolveForecasts, type ResolvedForecasts } from './forecast-options'
import { daemonCeiling, defaultAttempts, defaultConcurrency, defaultDaemonWorkers } from './limits'
import type { EvacuateOptions, EvacuationDestination, EvacuationMigrateOptions, EvacuationOrder } from './options'
import { orderNames } from './order'
import { policyFrom } from '../policy/registry'
import { checkState, type EvacuationReport } from './report'
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

const names = [
  'to', 'guests', 'offline', 'concurrency', 'daemonWorkers', 'perLink', 'order', 'place', 'attempts', 'policy', 'migrate', 'forecast',
  'signal', 'onStop', 'state',
] as const satisfies readonly (keyof EvacuateOptions)[]

/** @throws TypeError or RangeError which names the option, before any call. */
export function resolve(host: Connection, options: EvacuateOptions): Resolved {
  if (!(host instanceof Connection)) throw new TypeError('host must be a Connection')
  if (typeof options !== 'object' || options === null) throw new TypeError('evacuate needs an object with options: at least { to }')
  for (const name of Object.keys(options)) {
    if (!(names as readonly string[]).includes(name)) throw new TypeError(`evacuate: no option is called "${name}"; there are ${names.join(', ')}`)
  }
  const { daemonWorkers = defaultDaemonWorkers, perLink, order = 'largestFirst', policy = 'default', migrate = {}, onStop = 'abort' } = options
  whole('daemonWorkers', daemonWorkers, 2, 100_000)
  const ceiling = daemonCeiling(daemonWorkers)
  const perHost = { ceiling, daemonWorkers }
  if (perLink !== undefined) whole('perLink', perLink, 1, 1_000_000)
  if (typeof order !== 'function' && !orderNames.includes(order)) throw new TypeError(`order must be ${orderNames.join(', ')} or a comparison`)
  if (options.place !== undefined && typeof options.place !== 'function') throw new TypeError('place must be a function')
  if (options.offline !== undefined && typeof options.offline !== 'boolean') throw new TypeError('offline must be true or false')
  if (onStop !== 'abort' && onStop !== 'finish') throw new TypeError('onStop must be \'abort\' or \'finish\'')
  if (options.attempts !== undefined) whole('attempts', options.attempts, 1, 1000)
  // By its method: a signal may come from another realm, or from a library.
  if (options.signal !== undefined && typeof (options.signal as AbortSignal | null)?.addEventListener !== 'function') {
    throw new TypeError('signal must be an AbortSignal')
  }
  if (policy !== null) policyFrom(policy)
  checkGuests(options.guests)
  if (options.state !== undefined) checkState(options.state)
  const targets = destinations(host, options.to, perHost).map((destination, at) => new Target(`d${at}`, destination, daemonWorkers))
  const limited = perLink !== undefined || targets.some(({ destination }) => destination.perLink !== undefined)
  checkMigrate(migrate, { targets, limited })
  const concurrency = concurrencyOf(options.concurrency, perHost, perLink)
  return {
    targets,
    guests: options.guests,
    offline: options.offline ?? false,
    concurrency,
    perLink: perLink ?? null,
    order,
    ...(options.place === undefined ? {} : { place: options.place }),
    attempts: options.attempts ?? defaultAttempts,
    policy,
    migrate,
    forecast: resolveForecasts(options.forecast, { order, perLink: perLink ?? null, concurrency: concurrency.limit, migrate }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    onStop,
    state: options.state ?? null,
  }
}

interface PerHost { readonly ceiling: number, readonly daemonWorkers: number }

function concurrencyOf(given: number | undefined, { ceiling, daemonWorkers }: PerHost, perLink: number | undefined): Resolved['concurrency'] {
  if (given !== undefined) {
    whole('concurrency', given, 1, ceiling, tooMany(daemonWorkers))
    if (perLink !== undefined && given > perLink) {
      throw new RangeError(`concurrency is ${given}, must be at most perLink (${perLink}): each migration needs 1 MiB/s or more`)
    }
    return { limit: given, because: 'as asked for' }
  }
  const limit = Math.min(defaultConcurrency, ceiling, perLink ?? Infinity)
  const because = limit < defaultConcurrency ? `no more than ${perLink === limit ? 'one for each MiB/s of the link' : 'leave the daemons answering'}`
    : 'enough to keep a link busy while some prepare and others hand over; more would only each get less of it'
  return { limit, because }
}

function tooMany(daemonWorkers: number): string {
  return `: with more, a daemon of ${daemonWorkers} workers could not be asked any more. If its max_workers is higher, say so with daemonWorkers`
}

function destinations(host: Connection, to: EvacuateOptions['to'], perHost: PerHost): EvacuationDestination[] {
  const list = Array.isArray(to) ? to as readonly (Connection | EvacuationDestination)[] : [to as Connection | EvacuationDestination]
  if (list.length === 0) throw new RangeError('to is empty: there must be a destination')
  const all = list.map((each, at) => destination(each, Array.isArray(to) ? `to[${at}]` : 'to', perHost))
  for (const [at, { connection }] of all.entries()) {
    if (connection === host || connection.uri === host.uri) throw new RangeError(`to[${at}] is the host that is to be evacuated`)
    if (all.findIndex((other) => other.connection === connection) !== at) throw new RangeError(`to[${at}] is a destination that was given before`)
  }
  return all
}

const destinationNames = [
  'connection', 'uri', 'name', 'maxConcurrent', 'memoryBytes', 'perLink',
] as const satisfies readonly (keyof EvacuationDestination)[]

function destination(given: Connection | EvacuationDestination, what: string, { ceiling, daemonWorkers }: PerHost): EvacuationDestination {
  if (given instanceof Connection) return { connection: given }
  if (typeof given !== 'object' || given === null || !(given.connection instanceof Connection)) {
    throw new TypeError(`${what} must be a Connection, or an object with one as its connection`)
  }
  for (const name of Object.keys(given)) {
    if (!(destinationNames as readonly string[]).includes(name)) {
      throw new TypeError(`${what}: a destination has no "${name}"; there are ${destinationNames.join(', ')}`)
    }
  }
  const { uri, name, maxConcurrent, memoryBytes, perLink } = given
  for (const [key, text] of [['uri', uri], ['name', name]] as const) {
    if (text !== undefined && (typeof text !== 'string' || text === '')) throw new TypeError(`${what}.${key} must be a string that is not empty`)
  }
  if (maxConcurrent !== undefined) whole(`${what}.maxConcurrent`, maxConcurrent, 1, ceiling, tooMany(daemonWorkers))
  if (memoryBytes !== undefined) whole(`${what}.memoryBytes`, memoryBytes, 0, Number.MAX_SAFE_INTEGER)
  if (perLink !== undefined) whole(`${what}.perLink`, perLink, 1, 1_000_000)
  return given
}

function checkGuests(guests: unknown): void {
  if (guests === undefined || typeof guests === 'function') return
  if (!Array.isArray(guests)) throw new TypeError('guests must be an array or a function')
  for (const [at, each] of guests.entries()) {
    if ((typeof each === 'string' && each !== '') || each instanceof Domain) continue
    throw new TypeError(`guests[${at}] must be a name, a UUID or a Domain`)
  }
}

/** Options of a migration that the evacuation sets itself. */
const own = ['to', 'control', 'destination', 'signal', 'offline']

function checkMigrate(migrate: unknown, { targets, limited }: { targets: readonly Target[], limited: boolean }): void {
  if (typeof migrate === 'function') return
  if (typeof migrate !== 'object' || migrate === null) throw new TypeError('migrate must be an object or a function')
  checkMigrateOptions(migrate as EvacuationMigrateOptions, limited)
  for (const { destination: { connection, uri } } of targets) migrationSetup({ ...migrate, to: uri ?? connection } as DomainMigrateOptions)
}

/** Refuses what an evacuation decides itself. Also for what a function gives. */
export function checkMigrateOptions(options: EvacuationMigrateOptions, limited: boolean): void {
  for (const name of own) {
    if (name in options) throw new TypeError(`migrate.${name} is for the evacuation to say`)
  }
  if (limited && options.bandwidthMiBps !== undefined) throw new RangeError('migrate.bandwidthMiBps and perLink both set the bandwidth: give one')
}

function whole(name: string, value: unknown, least: number, most: number, why = ''): void {
  if (typeof value !== 'number') throw new TypeError(`${name} must be a number`)
  if (Number.isInteger(value) && value >= least && value <= most) return
  throw new RangeError(`${name} is ${value}, must be a whole number, ${least} to ${most}${why}`)
}
