import type { PolicyDecision, TakenAction } from '../samples/action'
import type { MigrationSample, PassRecord } from '../samples/sample'

export type { DecidedBy, PolicyAction, PolicyDecision, TakenAction } from '../samples/action'

/** The facts that do not change during a migration. */
export interface PolicyFacts {
  /** The guest's memory. */
  readonly memoryBytes: number
  /** Disks that are copied; 0 without. */
  readonly diskBytes: number
  /** The longest standstill that the caller can accept, ms. */
  readonly maxDowntimeMs: number
  /** Whether post-copy can be started. */
  readonly postcopy: boolean
  /** Whether the hypervisor itself slows the guest down when it dirties too much. */
  readonly autoConverge: boolean
  /** Whether the guest may stand still for longer than `maxDowntimeMs`, paused or at the switchover, as a last resort. */
  readonly pause: boolean
  /** Whether the policy itself may take processor time from the guest; default true. */
  readonly throttle?: boolean
  /** The migration's own limit in MiB/s that it began with; null for none. */
  readonly bandwidthMiBps: number | null
}

/** All that a policy knows: what was seen and done so far. Data only, so that a trace gives the same decisions again. */
export interface PolicyHistory {
  /** What holds for all of the migration. */
  readonly facts: PolicyFacts
  /** Oldest first; the last one is now. Never empty. */
  readonly samples: readonly MigrationSample[]
  /** The passes so far. */
  readonly passes: readonly PassRecord[]
  /** Oldest first. */
  readonly actions: readonly TakenAction[]
}

/**
 * Decides at each sample what to do. A pure function of the history: it keeps nothing, asks nobody and has no clock, so it can
 * be tried on recorded and simulated migrations. It must not change what it is given: the arrays are lent, and grow later.
 */
export type Policy = (history: PolicyHistory) => PolicyDecision
