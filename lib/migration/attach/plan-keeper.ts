import type { Domain } from '../../domain/domain'
import type { MigrateControl, MigrateOptions } from '../options/options'
import { migrateControl } from '../options/build-call'
import type { RecoverOptions } from '../recovery/options'
import type { SteeringOptions } from '../steering'
import { plainOptions } from '../trace/recorder'
import { within } from '../within'
import { ownIdentity } from './owner'
import { planVersion, type MigrationPlan, type PlanBefore } from './plan'
import { readPlan, removePlan, writePlan } from './plan-files'
import { withoutSecrets } from '../../uri'

/** What a plan is made of, as {@link Domain.migrate} was given it. */
export interface PlanInputs extends SteeringOptions {
  readonly options: MigrateOptions
  readonly recover: boolean | RecoverOptions
}

/** How long a file system may take, ms. */
const fileMs = 10_000

type Draft = Omit<MigrationPlan, 'owner' | 'before' | 'startedAt' | 'source' | 'domain'>

/** Keeps the plan of one migration on the disk, from before its call until its outcome is certain. Internal. */
export class PlanKeeper {
  readonly #directory: string
  readonly #draft: Draft
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
    keeper.#plan = { ...plan, owner: ownIdentity() }
    await writePlan(directory, keeper.#plan)
    return keeper
  }

  /** Writes the plan, unless it is there already. */
  async begin(domain: Domain, before: PlanBefore): Promise<void> {
    if (this.#plan) return
    const control = await domain.connection.control()
    this.#plan = {
      ...this.#draft,
      domain: { name: domain.name, uuid: domain.uuid },
      source: { uri: withoutSecrets(domain.connection.uri), hostname: await control.hostname() },
      startedAt: new Date().toISOString(),
      owner: ownIdentity(),
      before,
    }
    await writePlan(this.#directory, this.#plan)
  }

  /** Removes the plan, when the outcome is certain. Until then it is to stay, for this process or the next one. */
  async remove(): Promise<void> {
    // A file system that does not answer must not hold up an outcome.
    await within(() => this.#remove(), fileMs)
  }

  // A further migration of the same domain has a plan of its own in the same file.
  async #remove(): Promise<void> {
    if (!this.#plan) return
    const { domain: { uuid }, startedAt } = this.#plan
    const kept = await readPlan(this.#directory, uuid)
    if (kept?.startedAt === startedAt) await removePlan(this.#directory, uuid)
  }
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
