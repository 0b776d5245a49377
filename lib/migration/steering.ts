import { boolean, tableFor, whole } from '../options'
import { longestDowntimeMs } from './options/limits'
import type { MigrateOptions } from './options/options'
import { guardsOptions, type PolicyGuards } from './policy/guards'
import type { Policy, PolicyDecision, PolicyFacts, TakenAction } from './policy/policy'
import { policyFrom, type PolicySpec } from './policy/registry'
import { PolicyRun } from './policy/run'
import { wordsOf } from './problems'
import type { MigrationSample, PassRecord } from './samples/sample'

/** The policy that steers a migration, and its limits. */
export interface SteeringOptions {
  /**
   * A policy by its name, by its name and options, or a function of one's own. Default: nobody steers, but with
   * `postcopy: 'whenStalled'` the policy 'default'.
   */
  policy?: PolicySpec | undefined
  /** Limits that hold whatever a policy wants, and also without one. */
  guards?: PolicyGuards | undefined
  /** A policy's permissions towards the guest, beyond those of the migration's own options. */
  allow?: SteeringAllowance | undefined
}

/** A policy's permissions towards the guest. */
export interface SteeringAllowance {
  /** The longest standstill at the switchover that it may set, ms, 1 to 2,000,000. Default `maxDowntimeMs`, or else QEMU's 300. */
  downtimeMs?: number
  /** Pause it, or let it stand still for longer than `downtimeMs`, as a last resort; `guards.maxPauseMs` limits that. Default false. */
  pause?: boolean
  /**
   * Take processor time from it, by libvirt's quota. Default false: a process that dies meanwhile leaves the guest slow, and QEMU's
   * own way (`autoConverge`) does not.
   */
  throttle?: boolean
}

/** The options, checked: what a {@link Steering} is made of once the guest's memory is known. @internal */
export interface SteeringPlan {
  readonly policy: Policy
  readonly guards: PolicyGuards
  readonly facts: Omit<PolicyFacts, 'memoryBytes' | 'diskBytes'>
}

const qemuDefaultDowntimeMs = 300

/** Checks who is to steer. null: nobody, and there are no limits either. @internal */
export function planSteering(options: MigrateOptions, given: SteeringOptions): SteeringPlan | null {
  const { policy } = given
  const guards = guardsOptions.read(given.guards, 'guards.')
  const { downtimeMs, pause = false, throttle = false } = allowanceOptions.read(given.allow, 'allow.')
  const spec = policy ?? (options.postcopy === 'whenStalled' ? 'default' : undefined)
  if (spec === undefined && Object.keys(guards).length === 0) return null
  return {
    policy: policyFrom(spec ?? 'none'),
    guards,
    facts: {
      maxDowntimeMs: downtimeMs ?? options.maxDowntimeMs ?? qemuDefaultDowntimeMs,
      postcopy: Boolean(options.postcopy),
      autoConverge: Boolean(options.autoConverge),
      pause,
      throttle,
      bandwidthMiBps: options.bandwidthMiBps || null,
    },
  }
}

export const allowanceOptions = tableFor<SteeringAllowance>()('allow', {
  downtimeMs: whole('ms', 1, longestDowntimeMs), pause: boolean, throttle: boolean,
})

/** The parts that a {@link Steering} works with. @internal */
export interface SteeringSetup extends SteeringPlan {
  readonly memoryBytes: number
  /** Carries a decision out. Rejects with libvirt's refusal. */
  readonly perform: (decision: PolicyDecision) => Promise<void>
  /** Hears of everything that was done or refused. */
  readonly onTaken: (taken: TakenAction) => void
  /** Hears what failed: the policy, which steers no more then, or the steering itself, which goes on. */
  readonly onProblem: (part: 'policy' | 'steering', what: string, error: unknown) => void
}

/** Has a policy steer a migration: asks it at each sample, and does what it says, one thing after another. @internal */
export class Steering {
  readonly #setup: SteeringSetup
  readonly #run: PolicyRun
  #busy = false
  #diskBytes = 0

  constructor(setup: SteeringSetup) {
    this.#setup = setup
    const { policy, facts, guards, memoryBytes } = setup
    this.#run = new PolicyRun(policy, { ...facts, memoryBytes, diskBytes: 0 }, guards)
  }

  /** The actions so far, also those that were refused, oldest first. */
  get actions(): readonly TakenAction[] {
    return this.#run.actions
  }

  /** The next sample. A decision that comes while an earlier one is being carried out is dropped, and comes again. */
  see(sample: MigrationSample, passes: readonly PassRecord[]): void {
    try {
      this.#see(sample, passes)
    } catch (error) {
      this.#setup.onProblem('steering', 'a sample could not be decided about', error)
    }
  }

  #see(sample: MigrationSample, passes: readonly PassRecord[]): void {
    // How much there is to copy of disks is known only when the copying begins.
    if (sample.disk && sample.disk.totalBytes !== this.#diskBytes) {
      this.#diskBytes = sample.disk.totalBytes
      this.#run.learn({ diskBytes: this.#diskBytes })
    }
    const decision = this.#decide(sample, passes)
    if (decision.action === 'none' || this.#busy) return
    this.#busy = true
    void this.#carryOut(decision)
  }

  /** Never rejects. After a failure the next decision can be carried out. */
  async #carryOut(decision: PolicyDecision): Promise<void> {
    try {
      const refused = await (async () => this.#setup.perform(decision))().then(() => null, wordsOf)
      this.#setup.onTaken(this.#run.taken(decision, refused))
    } catch (error) {
      this.#setup.onProblem('steering', `that it did ${decision.action} could not be noted`, error)
    } finally {
      this.#busy = false
    }
  }

  // A policy that fails must not fail the migration: it goes on without, but the guards hold.
  #decide(sample: MigrationSample, passes: readonly PassRecord[]): PolicyDecision {
    try {
      return this.#run.step(sample, passes)
    } catch (error) {
      const because = `the policy failed, and steers no more: ${wordsOf(error)}`
      this.#run.replace(policyFrom('none'))
      this.#setup.onProblem('policy', 'it failed, and steers no more', error)
      this.#setup.onTaken(this.#run.taken({ action: 'none', because }, wordsOf(error)))
      return { action: 'none', because }
    }
  }
}
