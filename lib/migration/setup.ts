import type { Connection } from '../connection'
import type { Domain } from '../domain/domain'
import type { PlanKeeper } from './attach/plan-keeper'
import type { Conduct } from './conduct'
import type { Changed } from './controls'
import type { Forecast } from './forecast'
import type { MigrateOptions } from './options/options'
import type { ResolutionOptions } from './outcome'
import type { KnownJob } from '../domain/known-job'
import type { RecoverPlan } from './recovery/care'
import type { RecoverOptions } from './recovery/options'
import type { SteeringOptions, SteeringPlan } from './steering'
import type { TraceSink } from './trace/recorder'

/** The options of {@link Domain.migrate}: {@link MigrateOptions}, and where to look. */
export type DomainMigrateOptions = MigrateOptions<Connection> & SteeringOptions & {
  /** The destination as this process reaches it, where `to` is a URI: its events and states are then watched too. */
  destination?: Connection
  /**
   * Moves the guest as a whole: one with a definition is persistent at its destination and has none at its source any more
   * (`persistDestination` and `undefineSource`); of a transient one nothing stays anyhow. Cannot be combined with either of the two.
   * Default false: libvirt then leaves the definition at the source, see {@link Migration.advice}.
   */
  move?: boolean
  /** Records what is seen, to be read with `readTrace` and replayed with `replay`. The stream stays the caller's to end. */
  trace?: TraceSink
  /** A forecast of this migration: the time to the end then follows from it, in the first pass too, refitted at each pass. */
  forecast?: Pick<Forecast, 'guest' | 'options'>
  /** How long an outcome that is `unknown` goes on being looked into. */
  resolution?: ResolutionOptions
  /**
   * Recover post-copy when its link breaks, again and again with back-off (VIR_MIGRATE_POSTCOPY_RESUME, since libvirt 8.5.0). Needs
   * `postcopy`. Default false: the outcome is then `postcopyRecoverable`, and {@link Migration.recover} goes on.
   */
  recover?: boolean | RecoverOptions
  /**
   * A directory: a small file in it, named by the domain's UUID, tells another process how to go on steering if this one dies (see
   * `attach`). Written before the migration begins, removed when its outcome is certain.
   */
  plan?: string
}

/** The options of {@link Migration.recover}. */
export interface RecoverRequest extends RecoverOptions {
  /** Options of the migrate call that were other ones, or are not known, when the migration began. */
  readonly options?: Partial<MigrateOptions<Connection>>
}

/** How a migration comes about: by a call of ours, or by one that somebody else made. @internal */
export interface MigrationSetup {
  readonly domain: Domain
  readonly options: MigrateOptions
  /** The destination, as this process reaches it. */
  readonly destination: Connection | null
  readonly trace: TraceSink | undefined
  readonly conduct: Conduct
  /** The plan by which it is steered; null: only the holder of the object steers it. */
  readonly steering: SteeringPlan | null
  readonly resolution?: ResolutionOptions | undefined
  readonly forecast?: Pick<Forecast, 'guest' | 'options'> | null
  /** How a post-copy that breaks is recovered; null: it is not. */
  readonly recover?: RecoverPlan | null
  /** A definition goes along. */
  readonly move?: boolean
  /** Advice that follows from the options alone. */
  readonly advice?: readonly string[]
  /** Keeps a plan for another process. */
  readonly plan?: PlanKeeper | null
  /** The changes that an earlier process made for this migration. */
  readonly changed?: Changed
  /** The job of a migration that was found. */
  readonly job?: KnownJob | null
  /** Why this process may not steer it; null: it may. */
  readonly refusal?: () => Promise<string | null>
}
