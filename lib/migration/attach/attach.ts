import type { Connection } from '../../connection'
import type { Domain } from '../../domain/domain'
import { errorData, type ErrorData } from '../../error-data'
import { connectionOf } from '../connection-of'
import { LibvirtError } from '../../errors'
import { toNumber } from '../../numbers'
import { boolean, callback, readValue, tableFor, whole } from '../../options'
import { othersCall } from '../conduct'
import type { Changed } from '../controls'
import { aConnection } from '../../nouns'
import { findOut, isSettled, type Findings } from '../outcome'
import type { MigrateOptions } from '../options/options'
import { policyFrom, type PolicySpec } from '../policy/registry'
import { backOffOf } from '../recovery/options'
import { canBeOf } from '../running-job'
import { planSteering, type SteeringPlan } from '../steering'
import { traceSink, type TraceSink } from '../trace/recorder'
import { AttachedMigration } from './attached'
import { failureOf, inPart, inTime, type AttachFailure } from './failure'
import { findOutgoing, type OutgoingMigration } from './find'
import { isAlive } from './owner'
import type { MigrationPlan } from './plan'
import { planDirectory, readPlans, removePlan } from './plan-files'
import { PlanKeeper } from './plan-keeper'
import { settled } from '../settled'
import { daemonOf } from '../../uri'

/**
 * How {@link attach} goes on with what it finds. A function that throws, or answers with something else than it should, is a failure of
 * that one migration: {@link Attached.failed}. All but `destination` must answer at once; that one may take a minute.
 */
export interface AttachOptions {
  /**
   * The directory of plans that `migrate` was given as `plan`. Without it, migrations are watched and not steered. One that does not exist
   * holds no plans: the first migration with a plan makes it.
   */
  plans?: string
  /**
   * The policy to go on with, where it is not to be the plan's: for one that was a function (`plan.policyName` is its name), or
   * for a migration without a plan. undefined: the plan's.
   */
  policy?: (plan: MigrationPlan | null, domain: Domain) => PolicySpec | undefined
  /** The destination as this process reaches it: its events and states then count too, and an outcome can be certain. */
  destination?: (plan: MigrationPlan | null, domain: Pick<Domain, 'name' | 'uuid'>) => Connection | null | undefined | Promise<Connection | null | undefined>
  /** Records what is seen of a migration from now on. */
  trace?: (plan: MigrationPlan | null, domain: Domain) => TraceSink | undefined
  /** Which of the migrations that run. Default: all. */
  only?: (domain: Domain) => boolean
  /** How often job statistics are asked for, ms. Default: what the plan says, or 500. */
  intervalMs?: number
  /**
   * Steer also what a process steers that still lives: from then on it is refused there. Default false: the migration is then only
   * followed from here, and whatever would steer or abort it is refused, because two that steer work against each other.
   */
  takeOver?: boolean
}

/** The result of {@link attach}. The migrations are live objects; all else is data, which JSON and structuredClone keep whole. */
export interface Attached {
  /** Migrations that run, also those whose post-copy is broken. */
  readonly migrations: readonly AttachedMigration[]
  /**
   * Migrations that ended while nobody watched, with what became of them. The plans of those that are certain are removed. The others are
   * told of again by the next `attach`: a plan does not show that its migration began, so that a guest which no host has stays `unknown`.
   */
  readonly ended: readonly EndedMigration[]
  /**
   * Migrations that run and could not be taken up: they go on, and nobody here watches them. And plans of ended ones that could not be
   * looked into, or whose file could not be removed. A further `attach` tries again.
   */
  readonly failed: readonly AttachFailure[]
  /** Plans that cannot be read, by their files. They stay where they are. */
  readonly unreadable: readonly UnreadablePlan[]
  /** Domains that did not say whether they are being migrated. Their plans stay too. */
  readonly unanswered: readonly UnansweredDomain[]
}

/** A plan that cannot be read. */
export interface UnreadablePlan {
  /** The file. */
  readonly path: string
  /** Why it cannot be read. */
  readonly error: ErrorData
}

/** A domain that did not say whether it is being migrated. */
export interface UnansweredDomain {
  /** Its name. */
  readonly name: string
  /** Its UUID. */
  readonly uuid: string
  /** Why it did not say so. */
  readonly error: ErrorData
}

/** A migration that ended while nobody watched. */
export interface EndedMigration {
  /** The plan that was left of it. */
  readonly plan: MigrationPlan
  /** Out of what both hosts say. `unknown` as long as one that matters cannot be asked. */
  readonly outcome: Findings
}

/**
 * Finds the outgoing migrations of a host, whoever started them, and goes on watching them; with the plan that `migrate({ plan })`
 * kept also steering and recovering, as the process did that began it and died.
 *
 * ```ts
 * const { migrations, ended } = await attach(host, { plans: '/var/lib/mover/plans' })
 * for (const migration of migrations) void migration.outcome.then(({ because }) => console.log(migration.domain.name, because))
 * ```
 *
 * A migration that this client managed itself (`control: 'managed'`) ends with its process, unless post-copy had begun:
 * peer-to-peer control is what outlives a client.
 *
 * A failure of one migration is in the result, and the others are taken up all the same.
 *
 * @throws LibvirtError when the host cannot be asked. TypeError, RangeError for wrong options. Error of Node when the directory of plans
 * cannot be read: without them somebody else's migration would be steered.
 */
export async function attach(connection: Connection, given?: AttachOptions): Promise<Attached> {
  const options = attachOptions.read(given)
  readValue(aConnection, 'connection', connection)
  const control = await connection.control()
  const [{ plans, unreadable }, hostname] = await Promise.all([
    options.plans === undefined ? { plans: [], unreadable: [] } : readPlans(options.plans), control.hostname(),
  ])
  // After the plans: one that is being written belongs to a migration that is about to begin.
  const { migrating, unanswered } = await findOutgoing(control)
  const here = plans.filter(({ source }) => source.hostname === hostname && daemonOf(source.uri) === daemonOf(connection.uri))
  const planOf = ({ uuid }: Domain): MigrationPlan | null => here.find(({ domain }) => domain.uuid === uuid) ?? null
  const open = new Set([...migrating, ...unanswered].map(({ domain }) => domain.uuid))
  const failed: AttachFailure[] = []
  const fail = (domain: Pick<Domain, 'name' | 'uuid'>) => (error: unknown): null => {
    failed.push(failureOf(domain, error))
    return null
  }
  const [migrations, ended] = await Promise.all([
    Promise.all(migrating.map((found) => attachTo(connection, found, planOf(found.domain), options).catch(fail(found.domain)))),
    Promise.all(here.filter(({ domain, owner }) => !open.has(domain.uuid) && !isAlive(owner))
      .map((plan) => lookInto(connection, plan, options, fail(plan.domain)).catch(fail(plan.domain)))),
  ])
  return {
    migrations: migrations.filter((each) => each !== null),
    ended: ended.filter((each) => each !== null),
    failed,
    unreadable: unreadable.map((error) => ({ path: error.path, error: errorData(error) })),
    unanswered: unanswered.map(({ domain: { name, uuid }, error }) => ({ name, uuid, error: errorData(error) })),
  }
}

const attachOptions = tableFor<AttachOptions>()('attach', {
  plans: planDirectory, policy: callback(), destination: callback(), trace: callback(), only: callback(), intervalMs: whole('ms', 10), takeOver: boolean,
})

/** null: it has ended since it was found, or is not wanted. */
async function attachTo(
  connection: Connection, found: OutgoingMigration, kept: MigrationPlan | null, options: AttachOptions,
): Promise<AttachedMigration | null> {
  const { only } = options
  if (only && !await inPart('only', () => readValue(boolean, 'only()', settled('only()', only(found.domain))))) return null
  const domain = await connection.domains.getByUuid(found.domain.uuid).catch(noDomain)
  if (!domain) return null
  // The plan of an earlier migration says nothing of the one that runs.
  const plan = kept && canBeOf(kept.startedAt, found.elapsedMs) ? kept : null
  const destination = await destinationOf(plan, domain, options)
  const sink = await inPart('trace', () => {
    const given = settled('trace()', options.trace?.(plan, domain))
    return given === undefined ? undefined : readValue(traceSink, 'trace()', given)
  })
  const isTaken = plan !== null && isAlive(plan.owner) && options.takeOver !== true
  const taken = isTaken ? `process ${plan.owner.pid} still lives and steers it; takeOver would steer it from here instead` : null
  const policy = isTaken ? undefined : await inPart('policy', () => {
    const given = settled('policy()', options.policy?.(plan, domain))
    return given === undefined ? undefined : policyFrom(given)
  })
  const { steering, steers, because } = taken !== null ? { steering: null, steers: false, because: taken } : await inPart('plan', () => steeringOf(plan, policy, kept))
  const backOff = plan && !isTaken ? await inPart('plan', () => backOffOf(plan.recover)) : null
  const { maxDowntimeMs, changed } = await changesOf(domain, plan)
  const { plans, intervalMs = plan?.options.intervalMs } = options
  const setup = {
    domain, destination, steering, changed,
    job: found.job,
    // Once that process has died, nobody is in the way.
    ...(isTaken ? { refusal: async () => isAlive(plan.owner) ? taken : null } : {}),
    trace: sink,
    conduct: othersCall(),
    options: {
      ...plan?.options, to: callTo(plan, destination),
      ...(plan && { control: plan.destination.control }),
      ...(intervalMs === undefined ? {} : { intervalMs }),
      ...(maxDowntimeMs === null ? {} : { maxDowntimeMs }),
    } as MigrateOptions,
    recover: backOff && { backOff },
    plan: plan && plans !== undefined && !isTaken ? await inPart('plan', () => PlanKeeper.takeOver(plans, plan)) : null,
  }
  return new AttachedMigration(setup, { plan, steers, because })
}

interface Steered {
  readonly steering: SteeringPlan | null
  readonly steers: boolean
  readonly because: string
}

function steeringOf(plan: MigrationPlan | null, given: PolicySpec | undefined, kept: MigrationPlan | null): Steered {
  const { guards, allow, policyName } = plan ?? {}
  const steering = (policy: PolicySpec | undefined): SteeringPlan | null =>
    planSteering((plan?.options ?? {}) as MigrateOptions, { guards, allow, policy })
  const unsteered = (because: string, own: SteeringPlan | null = null): Steered => ({ steering: own, steers: false, because })
  if (given !== undefined) return { steering: steering(given), steers: true, because: 'steered by the policy that attach was given' }
  if (!plan && kept) return unsteered(`not steered: the plan of ${kept.startedAt} is of an earlier migration`)
  if (!plan) return unsteered('not steered: there is no plan of it')
  if (typeof policyName === 'string') {
    const name = policyName === '' ? 'a function without a name' : `the function ${policyName}`
    const guarded = Object.keys(plan.guards).length > 0
    const why = `not steered: its policy was ${name}, which attach was not given (option policy)`
    return guarded ? unsteered(`${why}; its guards hold`, steering('none')) : unsteered(why)
  }
  const own = steering(plan.policy ?? undefined)
  return own ? { steering: own, steers: true, because: `steered as its plan of ${plan.startedAt} says` } : unsteered('not steered: its plan has no policy and no guards')
}

/** The limit that holds now; and what was changed for this migration, so that it can be put back. */
async function changesOf(domain: Domain, plan: MigrationPlan | null): Promise<{ maxDowntimeMs: number | null, changed: Changed }> {
  const control = await domain.on(await connectionOf(domain).control())
  const maxDowntimeMs = await control.request({}, 'virDomainMigrateGetMaxDowntime')
    .then((ms) => toNumber(ms, 'downtime'), notSaid)
  const { state, reason } = await control.state()
  const { running = false, maxDowntimeMs: before = null, cpuQuota = null } = plan?.before ?? {}
  return {
    maxDowntimeMs,
    changed: {
      maxDowntimeMs: before,
      cpuQuota,
      // Only a policy that may do it has paused a guest that ran.
      paused: running && state === 'paused' && reason === 'user' && plan?.allow.pause === true,
    },
  }
}

/** Where a recovery has to call to: '' when that is not known. */
function callTo(plan: MigrationPlan | null, destination: Connection | null): string | Connection {
  if (plan && plan.destination.control !== 'managed') return plan.destination.uri
  return destination ?? ''
}

async function destinationOf(plan: MigrationPlan | null, domain: Pick<Domain, 'name' | 'uuid'>, options: AttachOptions): Promise<Connection | null> {
  return inPart('destination', async () => {
    const destination = await inTime(() => options.destination?.(plan, domain)) ?? null
    return destination === null ? null : readValue(aConnection, 'destination()', destination)
  })
}

/** A plan whose migration does not run (any more). */
async function lookInto(source: Connection, plan: MigrationPlan, options: AttachOptions, fail: (error: unknown) => void): Promise<EndedMigration> {
  const { domain: { uuid }, before: { running } } = plan
  const destination = await destinationOf(plan, plan.domain, options)
  const before = running ? { state: 'running', reason: 'unknown' } : null
  // A destination that nobody can ask says no more for being waited for.
  const patience = destination ? {} : { timeoutMs: 0 }
  const { underWay: _, ...outcome } = await findOut({ uuid, source, destination }, () => ({ call: { call: 'notOurs' }, before }), patience)
  const { plans } = options
  // That its file stays takes nothing from what became of the guest.
  if (isSettled(outcome) && plans !== undefined) await inPart('plan', () => removePlan(plans, uuid)).catch(fail)
  return { plan, outcome }
}

function noDomain(error: unknown): null {
  if (error instanceof LibvirtError && error.code === 'VIR_ERR_NO_DOMAIN') return null
  throw error
}

/** Before libvirt 3.7.0 nobody could ask, and one that has just ended has no answer. */
function notSaid(error: unknown): null {
  if (!(error instanceof LibvirtError)) throw error
  return null
}
