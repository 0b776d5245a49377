import { isPlain, like, readValue } from '../../options'
import { scenarioOptions } from '../simulator/table'
import { simulate, type SimulatedAction, type SimulateOptions } from '../simulator'
import type { Trace, TraceOutcome } from '../trace'
import { aTrace } from '../trace/format'
import { samplerFor } from '../trace/replay'
import type { PolicyGuards } from './guards'
import type { Policy, PolicyDecision, PolicyFacts, TakenAction } from './policy'
import { PolicyRun } from './run'

/** A migration on which a policy can be tried. */
export interface Scenario {
  /** Its name. */
  readonly name: string
  /** The kind of guest or link, for example `diverging`. */
  readonly kind: string
  /** The guest and the link that are simulated. */
  readonly simulation: Omit<SimulateOptions, 'control'>
  /** What a policy is told of the migration. */
  readonly facts: PolicyFacts
}

/** How a scenario ended under a policy. */
export interface Evaluation extends Pick<TraceOutcome, 'outcome' | 'totalMs' | 'transferredBytes' | 'passes'> {
  /** How long the guest stood still in all: pauses and the switchover; null unless completed. */
  readonly standstillMs: number | null
  /** The actions, oldest first. */
  readonly actions: readonly TakenAction[]
  /** How long it was in post-copy, ms; 0 without. */
  readonly postcopyMs: number
}

const scenarioKind = like<Scenario>('an object with options, at least { simulation, facts }', isPlain)

/**
 * Lets a policy steer a simulated migration (closed loop): what it does changes what it sees next. Always the same for the
 * same policy and scenario. Throws a RangeError where the facts permit what the simulation would refuse, and a TypeError or RangeError for
 * what is wrong with them, with the guards or with the simulation.
 */
export function evaluate(policy: Policy, scenario: Scenario, guards?: PolicyGuards): Evaluation {
  const { simulation: given, facts } = readValue(scenarioKind, 'scenario', scenario)
  const simulation = scenarioOptions.read(given, 'simulation.')
  if (facts.postcopy && !simulation.postcopy) throw new RangeError('facts.postcopy is true, but the simulation has no option postcopy')
  const run = new PolicyRun(policy, facts, guards)
  const { outcome } = simulate({
    ...simulation,
    control: (sample, passes) => {
      const decision = run.step(sample, passes)
      if (decision.action === 'none') return null
      run.taken(decision)
      return decision satisfies SimulatedAction
    },
  })
  const switchedAtMs = run.actions.find(({ action }) => action === 'startPostcopy')?.atMs
  return {
    outcome: outcome.outcome,
    totalMs: outcome.totalMs,
    transferredBytes: outcome.transferredBytes,
    passes: outcome.passes,
    standstillMs: outcome.downtimeMs === null ? null : standstill(run.actions, outcome.totalMs, outcome.downtimeMs),
    actions: run.actions,
    postcopyMs: switchedAtMs === undefined ? 0 : outcome.totalMs - switchedAtMs,
  }
}

/** A guest that is paused at the end has stood still since then: the switchover is a part of that. */
function standstill(actions: readonly TakenAction[], totalMs: number, downtimeMs: number): number {
  let sum = 0
  let pausedAtMs: number | null = null
  for (const { action, atMs } of actions) {
    if (action === 'pause') pausedAtMs ??= atMs
    if (action !== 'resume' || pausedAtMs === null) continue
    sum += atMs - pausedAtMs
    pausedAtMs = null
  }
  return sum + (pausedAtMs === null ? downtimeMs : totalMs - pausedAtMs)
}

/** A decision at a moment of a trace. */
export type TimedDecision = PolicyDecision & { readonly atMs: number }

/**
 * The decisions that a policy would have made during a recorded or simulated migration (open loop), always the same for the same trace.
 * Decisions to do nothing are left out. The trace goes on as it was recorded whatever is decided, except that the downtime
 * limit is taken for set; after a decision to abort or for post-copy it says nothing more, and the list ends.
 */
export function decisions(policy: Policy, trace: Trace, facts: PolicyFacts, guards?: PolicyGuards): TimedDecision[] {
  const run = new PolicyRun(policy, facts, guards)
  readValue(aTrace, 'trace', trace)
  const sampler = samplerFor(trace.header)
  const taken: TimedDecision[] = []
  let limitMs: number | null = null
  for (const observation of trace.observations) {
    const seen = sampler.observe(observation)
    if (!seen) continue
    const sample = limitMs === null ? seen : { ...seen, downtimeLimitMs: limitMs }
    const decision = run.step(sample, sampler.rows)
    if (decision.action === 'none') continue
    run.taken(decision)
    taken.push({ ...decision, atMs: sample.atMs })
    if (decision.action === 'setMaxDowntime') limitMs = decision.ms
    if (decision.action === 'abort' || decision.action === 'startPostcopy') break
  }
  return taken
}
