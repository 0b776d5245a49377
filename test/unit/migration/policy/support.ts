import type { PolicyAction, PolicyDecision, PolicyFacts, PolicyHistory, Scenario, TakenAction } from '../../../../lib/migration/policy'
import type { MigrationSample, PassRecord } from '../../../../lib/migration/samples/sample'
import type { SimulateOptions } from '../../../../lib/migration/simulator'
import { GiB, MiB, pageSize } from '../samples/support'

/** A guest of 4 GiB whose owner accepts 500 ms and permits nothing else. */
export const facts: PolicyFacts = {
  memoryBytes: 4 * GiB, diskBytes: 0, maxDowntimeMs: 500, postcopy: false, autoConverge: false, pause: false, throttle: false, bandwidthMiBps: null,
}

/** A sample of a migration in its passes. */
export function sample(atMs: number, given: {
  pass?: number, leftMiB?: number, sentMiB?: number, limitMs?: number, rateMiBps?: number, dirtyMiBps?: number, throttle?: number
} & Partial<Pick<MigrationSample, 'phase' | 'unanswered' | 'elapsedMs'>> = {}): MigrationSample {
  const { pass = 1, leftMiB = 1000, sentMiB = 0, limitMs = 300, rateMiBps = 100 } = given
  const rate = rateMiBps * MiB
  return {
    atMs, elapsedMs: given.elapsedMs ?? atMs, phase: given.phase ?? (pass > 1 ? 'iterate' : 'firstPass'), pass,
    memory: {
      totalBytes: 4 * GiB, processedBytes: sentMiB * MiB, remainingBytes: leftMiB * MiB, pageSizeBytes: pageSize, zeroPages: 0, normalPages: null, normalBytes: null,
    },
    disk: null,
    dirty: {
      pagesPerSecond: null, bytesPerSecond: null, settled: false, atLeast: null,
      qemuPagesPerSecond: given.dirtyMiBps === undefined ? null : given.dirtyMiBps * MiB / pageSize,
    },
    transfer: { bytesPerSecond: rate, qemuBytesPerSecond: rate },
    transferredBytes: sentMiB * MiB, deviceStateBytes: null, throttlePercent: given.throttle ?? null, postcopyRequests: null, compression: null,
    downtimeLimitMs: limitMs, expectedDowntimeMs: null, downtimeMs: null, downtimeNetMs: null, setupMs: null,
    impliedDowntimeMs: leftMiB * MiB * 1000 / rate, bestImpliedDowntimeMs: null, progress: 0, eta: null,
    verdict: { state: 'unknown', because: '' }, unanswered: given.unanswered ?? null,
  }
}

export function history(samples: readonly MigrationSample[], given: {
  facts?: Partial<PolicyFacts>, actions?: readonly TakenAction[], passes?: readonly PassRecord[]
} = {}): PolicyHistory {
  return { facts: { ...facts, ...given.facts }, samples, passes: given.passes ?? [], actions: given.actions ?? [] }
}

/** Something that was done. */
export function taken(action: PolicyAction, atMs: number, refused: string | null = null): TakenAction {
  return { because: 'because', by: 'policy', ...action, atMs, refused }
}

/** A simulated migration of a guest of 4 GiB over 100 MiB/s. */
export function scenario(simulation: Partial<SimulateOptions>, given: Partial<PolicyFacts> = {}): Scenario {
  const all = { ...facts, autoConverge: Boolean(simulation.autoConverge), ...given }
  return {
    name: 'test', kind: 'test', facts: all,
    simulation: {
      memoryBytes: 4 * GiB, bandwidthBytesPerSecond: 100 * MiB, downtimeLimitMs: 300, maxTotalMs: 1_800_000,
      dirty: { kind: 'none' }, ...(all.postcopy ? { postcopy: {} } : {}), ...simulation,
    },
  }
}

/** A guest that writes to so many MiB/s in turn, in a working set of so many MiB. */
export function linear(mibps: number, workingSetMiB: number) {
  return { kind: 'linear', bytesPerSecond: mibps * MiB, workingSetBytes: workingSetMiB * MiB } as const
}

/** The actions without the times and reasons: `setMaxDowntime 500`, `abort`. */
export function wordsOf(actions: readonly PolicyDecision[]): string[] {
  return actions.map((action) => 'ms' in action ? `${action.action} ${action.ms}` : 'percent' in action ? `${action.action} ${action.percent}` : action.action)
}
