import type { Connection } from '../../connection'
import type { Domain } from '../../domain/domain'
import type { StateName } from '../../domain/state'
import type { Forecast, ForecastOptions, MeasureOptions } from '../forecast'
import type { DomainMigrateOptions } from '../setup'
import type { MigrateTransport } from '../options/options'
import type { PolicySpec } from '../policy/registry'
import type { EvacuationReport } from './report'

/** A host that takes guests. */
export interface EvacuationDestination {
  /** The host, as this process reaches it. */
  readonly connection: Connection
  /**
   * The host, as the source's daemon reaches it: the migration is then peer-to-peer, and goes on when this process ends. Without,
   * this process conducts it, and it ends when the process does.
   */
  readonly uri?: string
  /** Its name in reports. Default: its host name. */
  readonly name?: string
  /** How many guests may arrive at once. Default: as many as leave its daemon answering, 12 with libvirt's 20 workers. */
  readonly maxConcurrent?: number
  /** How much memory its new guests may take together, bytes. Default: what is free there, buffers and caches included. */
  readonly memoryBytes?: number
  /** The bandwidth of its link, MiB/s, where that is less than the source's. */
  readonly perLink?: number
}

/** A guest, for whoever decides about it. */
export interface EvacuationGuest {
  /** Its name. */
  readonly name: string
  /** Its UUID. */
  readonly uuid: string
  /** Whether it runs. */
  readonly state: StateName
  /** The memory that it takes at its destination, bytes; 0 for one that is shut off. */
  readonly memoryBytes: number
  /** Whether it has a definition that outlives it. */
  readonly persistent: boolean
  /** null before there is one, and without. */
  readonly forecast: GuestForecast | null
  /** How many migrations it was given so far. */
  readonly attempts: number
}

/** A destination that could take a guest now. */
export interface EvacuationCandidate {
  /** Its name. */
  readonly name: string
  /** As it was given. */
  readonly destination: EvacuationDestination
  /** The memory left there beside the guests that are promised to it, bytes; null when nobody knows. */
  readonly freeBytes: number | null
  /** How many guests are on their way there. */
  readonly running: number
  /** How many guests in a row it has failed. */
  readonly failures: number
}

/** The parts of a forecast that an evacuation uses. */
export type GuestForecast = Pick<Forecast, 'converges' | 'because' | 'totalMs' | 'requiredBandwidthMiBps'>

/** Makes a forecast of one guest. It must be done with the guest when it settles. */
export type Forecaster = (domain: Domain, options: {
  readonly bandwidthMiBps?: number
  readonly maxDowntimeMs?: number
  /** Aborted when the time for forecasts is over. */
  readonly signal: AbortSignal
}) => Promise<GuestForecast>

/** How forecasts are made. The bandwidth is what `perLink` leaves to each when as many run as may. */
export interface EvacuationForecastOptions extends Omit<ForecastOptions, 'bandwidthMiBps' | 'maxDowntimeMs' | 'autoConverge' | 'postcopy'> {
  /** How the guests are measured. */
  readonly measure?: Omit<MeasureOptions, 'signal'>
  /** Makes the forecasts in place of this library. */
  readonly forecaster?: Forecaster
  /** How long all forecasts together may take, ms; guests whose turn has not come by then go without. Default 60,000. */
  readonly budgetMs?: number
}

/**
 * The order of the guests:
 * - `largestFirst`, by memory. The default: an evacuation is over when its last guest has left, and a large one that begins last
 *   goes on alone while nothing else is to be done; and large ones find room while the destinations are still empty.
 * - `smallestFirst`, by memory.
 * - `shortestFirst`, by forecast: most guests are away soonest, for a host that may fail. Those that are not expected to end come last.
 * - a comparison as for an array's `sort`.
 */
export type EvacuationOrder =
  | 'largestFirst' | 'smallestFirst' | 'shortestFirst' | ((a: EvacuationGuest, b: EvacuationGuest) => number)

/** The options of each migration, without its route and those that the evacuation decides itself. */
export type EvacuationMigrateOptions =
  Omit<DomainMigrateOptions, 'to' | 'control' | 'transport' | 'destination' | 'signal' | 'offline'> & { readonly transport?: MigrateTransport }

/** The options of {@link evacuate}. */
export interface EvacuateOptions {
  /** Where to. A connection alone is one whose guests this process conducts there. */
  readonly to: Connection | EvacuationDestination | readonly (Connection | EvacuationDestination)[]
  /** Which guests: names, UUIDs or domains of the host, or a choice among all. Default: all. */
  readonly guests?: readonly (string | Domain)[] | ((domain: Domain) => boolean)
  /** Moves the definitions of guests that are shut off, too (VIR_MIGRATE_OFFLINE); their disks stay where they are. Default false. */
  readonly offline?: boolean
  /** How many migrations run at once, those that others started included. Default 4; at most 12, see `daemonWorkers`. */
  readonly concurrency?: number
  /**
   * The workers of each daemon, that is max_workers of libvirtd.conf (virtqemud.conf); default 20, as libvirt's. A running migration
   * holds one all the time, and with none left nobody can ask, steer or abort: no more than three fifths are ever used.
   */
  readonly daemonWorkers?: number
  /**
   * The bandwidth of the host's link, MiB/s, divided among the migrations that run: each gets what its forecast says that it needs, and an
   * equal part of the rest. None begins that would take from a running one what that one needs. Default: no limit.
   */
  readonly perLink?: number
  /** Which guest comes first. Default: the largest. */
  readonly order?: EvacuationOrder
  /**
   * Decides where a guest goes, out of those that may take it now. null: nowhere now; undefined: as without this function, that is
   * where most memory is free, so that the guests spread. A destination that failed guests
   * in a row comes after the others until one has arrived there, or as many elsewhere.
   */
  readonly place?: (guest: EvacuationGuest, candidates: readonly EvacuationCandidate[]) => EvacuationCandidate | null | undefined
  /**
   * How many migrations a guest is given before it counts as failed. Default 3. Each goes to another destination, except that one
   * that its policy gave up beside others is tried once more with nothing beside it.
   */
  readonly attempts?: number
  /** The policy that steers each migration, as in `domain.migrate()`. Default 'default'; null for none. */
  readonly policy?: PolicySpec | null
  /**
   * The options of each migration, or a function that gives them for a guest. A guest with a definition keeps it at its destination
   * and loses it at the source (`persistDestination`, `undefineSource`), unless this says otherwise.
   */
  readonly migrate?: EvacuationMigrateOptions | ((guest: EvacuationGuest, destination: EvacuationDestination) => EvacuationMigrateOptions)
  /**
   * A forecast takes seconds for each guest, four at once, before its migration. Default: where it serves and the bandwidth is known, that
   * is with `perLink`, and for an order other than by memory. false: none; true: in any case.
   */
  readonly forecast?: boolean | EvacuationForecastOptions
  /** Stops it: no guest begins any more, and those under way are treated as `onStop` says. */
  readonly signal?: AbortSignal
  /** Whether a stop aborts the migrations that run, or lets them finish. In post-copy they always finish. Default 'abort'. */
  readonly onStop?: 'abort' | 'finish'
  /**
   * The report or state of an earlier call: what was done is not done again, what it tried is kept in the report, and its guests count as
   * chosen. Migrations that it left behind are awaited.
   */
  readonly state?: EvacuationReport
}
