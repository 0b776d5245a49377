import { randomUUID } from 'node:crypto'
import type { Domain } from '../../domain/domain'
import { connectionOf } from '../connection-of'
import { LibvirtError } from '../../errors'
import type { MigrateControl, MigrateOptions } from '../options/options'
import { migrateControl } from '../options/build-call'
import type { RecoverOptions } from '../recovery/options'
import type { SteeringOptions } from '../steering'
import { plainOptions } from '../trace/recorder'
import { within } from '../within'
import { isAlive, ownIdentity } from './owner'
import { PlanError, planVersion, type MigrationPlan, type PlanBefore } from './plan'
import { readPlan, removePlan, syncDirectory, writePlan } from './plan-files'
import { withoutSecrets } from '../../uri'

/** The parts of a plan, as {@link Domain.migrate} was given them. */
export interface PlanInputs extends SteeringOptions {
  readonly options: MigrateOptions
  readonly recover: boolean | RecoverOptions
}

/** How long a file system may take, ms. */
const fileMs = 10_000

type Draft = Omit<MigrationPlan, 'owner' | 'keeper' | 'before' | 'startedAt' | 'source' | 'domain'>

/** The marks of those plans of this process whose migrations are not over. */
const active = new Set<string>()

/** Keeps the plan of one migration on the disk, from before its call until its outcome is certain. @internal */
export class PlanKeeper {
  readonly #directory: string
  readonly #draft: Draft
  readonly #mark = randomUUID()
  #plan: MigrationPlan | null = null

  private constructor(directory: string, draft: Draft) {
    this.#directory = directory
    this.#draft = draft
  }

  /** For a migration that is about to begin. */
  static of(directory: string, inputs: PlanInputs): PlanKeeper {
    return new PlanKeeper(directory, draftOf(inputs))
  }

  /** For one that another process began. It is this process's from now on. */
  static async takeOver(directory: string, plan: MigrationPlan): Promise<PlanKeeper> {
    const keeper = new PlanKeeper(directory, plan)
    keeper.#plan = { ...plan, owner: ownIdentity(), keeper: keeper.#mark }
    await writePlan(directory, keeper.#plan)
    active.add(keeper.#mark)
    return keeper
  }

  /**
   * Writes the plan, unless it is there already.
   *
   * @throws LibvirtError VIR_ERR_RESOURCE_BUSY when somebody else keeps one of the same domain, and still lives.
   */
  async begin(domain: Domain, before: PlanBefore): Promise<void> {
    if (this.#plan) return
    const control = await connectionOf(domain).control()
    const plan: MigrationPlan = {
      ...this.#draft,
      domain: { name: domain.name, uuid: domain.uuid },
      source: { uri: withoutSecrets(domain.connection.uri), hostname: await control.hostname() },
      startedAt: new Date().toISOString(),
      owner: ownIdentity(),
      keeper: this.#mark,
      before,
    }
    const { uuid, name } = domain
    const other = await this.#kept(uuid)
    if (other && isInUse(other)) throw this.#busy(name, other)
    try {
      await writePlan(this.#directory, plan, { replace: other !== null })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      // Somebody else was faster, or left a plan that cannot be read.
      const faster = await this.#kept(uuid)
      if (faster) throw this.#busy(name, faster)
      await writePlan(this.#directory, plan)
    }
    active.add(this.#mark)
    this.#plan = plan
  }

  #busy(name: string, { owner }: MigrationPlan): LibvirtError {
    return new LibvirtError({
      code: 'VIR_ERR_RESOURCE_BUSY',
      message: `${name} was not migrated: process ${owner.pid} lives and keeps a plan of its migration in ${this.#directory}`,
    })
  }

  /** The file's plan; null where there is none that can be read. */
  async #kept(uuid: string): Promise<MigrationPlan | null> {
    try {
      return await readPlan(this.#directory, uuid)
    } catch (error) {
      if (error instanceof PlanError) return null
      throw error
    }
  }

  /** Why this process may not steer the migration any more: another one, which still lives, has taken it over. null: it may. */
  async refusal(): Promise<string | null> {
    if (!this.#plan) return null
    const { uuid } = this.#plan.domain
    // A plan that cannot be read puts nobody else in charge; neither does a file system that does not answer, which would hold up an abort.
    const kept = await within(() => this.#kept(uuid), fileMs).catch(() => null)
    if (!kept || kept.startedAt !== this.#plan.startedAt || kept.keeper === this.#mark || !isInUse(kept)) return null
    const who = kept.owner.pid === process.pid ? 'another object of this process' : `process ${kept.owner.pid}`
    return `${who} has taken its migration over, and steers it`
  }

  /** From now on the plan asks for no recovery: the next process that takes it up would repeat what cost a host its daemon. */
  async stopRecovering(): Promise<void> {
    const kept = this.#plan
    if (!kept || await this.refusal() !== null) return
    const plan = this.#plan = { ...kept, recover: false }
    await within(() => writePlan(this.#directory, plan), fileMs)
  }

  /** The migration is over, whatever became of it: another one of this process may have the file. */
  release(): void {
    active.delete(this.#mark)
  }

  /** Removes the plan, when the outcome is certain. Until then it is to stay, for this process or the next one. */
  async remove(): Promise<void> {
    this.release()
    // A file system that does not answer must not hold up an outcome.
    await within(() => this.#remove(), fileMs)
  }

  async #remove(): Promise<void> {
    if (!this.#plan) return
    const { domain: { uuid }, startedAt } = this.#plan
    const kept = await readPlan(this.#directory, uuid)
    if (kept === null) {
      // A process that took the migration over removes the file; a directory that is gone took the plan with it before its time.
      await syncDirectory(this.#directory)
      return
    }
    // A further migration of the same domain has a plan of its own in the same file.
    if (kept.startedAt === startedAt) await removePlan(this.#directory, uuid)
  }
}

/** Whether the migration of a plan is still somebody's: a process that lives keeps it. In this process only until it is over. */
function isInUse({ owner, keeper }: MigrationPlan): boolean {
  return isAlive(owner) && (!isOwn(owner) || active.has(keeper))
}

function isOwn({ host, pid, began }: MigrationPlan['owner']): boolean {
  const own = ownIdentity()
  return host === own.host && pid === own.pid && began === own.began
}

function draftOf({ options, policy, guards = {}, allow = {}, recover }: PlanInputs): Draft {
  const { to, signal: _, ...settings } = options
  const isFunction = typeof policy === 'function'
  return {
    version: planVersion,
    destination: destinationOf(to, migrateControl(options)),
    options: plainOptions(settings),
    policy: isFunction ? null : policy ?? null,
    policyName: isFunction ? policy.name : null,
    // JSON has no infinity; a limit that is infinite is none.
    guards: Object.fromEntries(Object.entries(guards).filter(([, limit]) => typeof limit !== 'number' || Number.isFinite(limit))),
    allow,
    recover,
  }
}

function destinationOf(to: unknown, control: MigrateControl): MigrationPlan['destination'] {
  return { uri: withoutSecrets(typeof to === 'string' ? to : (to as { uri: string }).uri), control }
}
