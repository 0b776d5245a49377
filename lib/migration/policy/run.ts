import { inspect } from 'node:util'
import type { MigrationSample, PassRecord } from '../samples/sample'
import { callback, readValue } from '../../options'
import { factsOptions, guardsOptions, someFacts, withGuards, type PolicyGuards } from './guards'
import type { Policy, PolicyAction, PolicyDecision, PolicyFacts, PolicyHistory, TakenAction } from './policy'

/**
 * A policy at work on one migration. Pure: it has no clock and does nothing itself. Its driver hands in each sample, does
 * what is decided, and says so:
 *
 * ```ts
 * const run = new PolicyRun(policyFrom('default'), facts)
 * for await (const sample of migration) {
 *   const decision = run.step(sample, migration.passes)
 *   if (decision.action !== 'none') run.taken(decision, await refusalOf(() => perform(migration, decision)))
 * }
 * ```
 */
export class PolicyRun {
  readonly #guards: PolicyGuards
  #policy: Policy
  #facts: PolicyFacts
  readonly #samples: MigrationSample[] = []
  readonly #actions: TakenAction[] = []
  #passes: readonly PassRecord[] = []

  /** The policy is put under guards here. Throws a TypeError or RangeError for facts or guards that are none. */
  constructor(policy: Policy, facts: PolicyFacts, guards?: PolicyGuards) {
    readValue(policyFunction, 'policy', policy)
    this.#facts = factsOptions.read(facts, 'facts.')
    this.#guards = guardsOptions.read(guards, 'guards.')
    this.#policy = withGuards(policy, this.#guards)
  }

  /** Facts that became known only now. */
  learn(facts: Partial<PolicyFacts>): void {
    this.#facts = { ...this.#facts, ...someFacts.read(facts, 'facts.') }
  }

  /** Another policy takes over, with the same history and under the same guards. */
  replace(policy: Policy): void {
    this.#policy = withGuards(policy, this.#guards)
  }

  /** The actions so far, also those that were refused, oldest first. */
  get actions(): readonly TakenAction[] {
    return this.#actions
  }

  /** The policy's view of the migration; null before the first sample. The arrays are its own and grow. */
  get history(): PolicyHistory | null {
    return this.#samples.length === 0 ? null
      : { facts: this.#facts, samples: this.#samples, passes: this.#passes, actions: this.#actions }
  }

  /**
   * Takes the next sample, with the passes as they are now, and decides. Throws what the policy throws, and a TypeError
   * where it decides nothing that can be done.
   */
  step(sample: MigrationSample, passes: readonly PassRecord[]): PolicyDecision {
    this.#samples.push(sample)
    this.#passes = passes
    return checkDecision(this.#policy(this.history!))
  }

  /** Notes that a decision was carried out, or with what words libvirt refused it. */
  taken(decision: PolicyDecision, refused: string | null = null): TakenAction {
    const taken = { ...decision, by: decision.by ?? 'policy', atMs: this.#samples.at(-1)?.atMs ?? 0, refused }
    this.#actions.push(taken)
    return taken
  }
}

const policyFunction = callback<Policy>('a function; policyFrom makes one of a name or of options')

const actions: readonly PolicyAction['action'][] = [
  'none', 'setMaxDowntime', 'setBandwidth', 'throttle', 'startPostcopy', 'pause', 'resume', 'abort',
]

/**
 * The return value of a caller's policy, as data. Further properties of it are left out, because an outcome that listed them could not
 * be passed on.
 */
function checkDecision(decision: PolicyDecision): PolicyDecision {
  if (typeof decision !== 'object' || decision === null || !actions.includes(decision.action)) {
    throw new TypeError(`the policy must return an action with its reason, not ${inspect(decision, { depth: 1, breakLength: Infinity })}`)
  }
  const { action, by = 'policy' } = decision
  if (by !== 'policy' && by !== 'guard') throw new TypeError(`the policy's decision is by 'policy' or 'guard', or does not say: ${inspect(by)}`)
  const why = { because: String(decision.because), by }
  switch (action) {
    case 'setMaxDowntime': return { action, ms: amount(action, decision.ms), ...why }
    case 'setBandwidth': return { action, mibps: amount(action, decision.mibps), ...why }
    case 'throttle': return { action, percent: amount(action, decision.percent, 99), ...why }
    default: return { action, ...why }
  }
}

function amount(action: string, value: unknown, most = Infinity): number {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= most) return value
  throw new RangeError(`the policy's ${action} is out of range: ${inspect(value)}`)
}
