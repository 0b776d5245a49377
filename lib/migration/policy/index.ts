export type {
  DecidedBy, Policy, PolicyAction, PolicyDecision, PolicyFacts, PolicyHistory, TakenAction,
} from './policy'
export { policyFrom, policyNames } from './registry'
export type { NamedPolicy, PolicyName, PolicyOptions, PolicySpec } from './registry'
export { withGuards } from './guards'
export type { PolicyGuards } from './guards'
export { PolicyRun } from './run'
export { decisions, evaluate } from './evaluate'
export type { Evaluation, Scenario, TimedDecision } from './evaluate'
export { scenarioOf } from './scenario/scenario-of'
export type { RecordedScenario } from './scenario/scenario-of'
