import { isPostcopy, isTerminal } from '../samples/phase'
import type { MigrationSample } from '../samples/sample'
import type { PolicyAction, PolicyDecision, PolicyHistory, TakenAction } from './policy'

/** Doing nothing, and why. */
export function none(because: string): PolicyDecision {
  return { action: 'none', because }
}

/** The last sample. */
export function now({ samples }: PolicyHistory): MigrationSample {
  const sample = samples.at(-1)
  if (!sample) throw new RangeError('history.samples is empty')
  return sample
}

/** ms since the migration began, as far as anybody knows. */
export function elapsedMs({ elapsedMs, atMs }: MigrationSample): number {
  return elapsedMs ?? atMs
}

/** Bytes of memory and disks that are known to be missing at the destination; null before anything is known. */
export function remainingBytes({ memory, disk }: MigrationSample): number | null {
  const memoryBytes = memory?.remainingBytes ?? null
  const diskBytes = disk?.remainingBytes ?? null
  return memoryBytes === null && diskBytes === null ? null : (memoryBytes ?? 0) + (diskBytes ?? 0)
}

/** The newest action of these kinds that libvirt took. */
export function lastDone({ actions }: PolicyHistory, ...kinds: readonly TakenAction['action'][]): TakenAction | null {
  return actions.findLast(({ action, refused }) => refused === null && kinds.includes(action)) ?? null
}

/** The pause that holds now, if it was us who paused the guest; null otherwise. */
export function ownPause(history: PolicyHistory): TakenAction | null {
  const last = lastDone(history, 'pause', 'resume')
  return last?.action === 'pause' ? last : null
}

/** Whether the guest runs at its destination, or is about to: from here on there is no way back. */
export function isBeyondReturn(history: PolicyHistory): boolean {
  const { phase } = now(history)
  return isPostcopy(phase) || phase === 'handover' || lastDone(history, 'startPostcopy') !== null
}

/** Whether nothing can be done any more. */
export function isOver(history: PolicyHistory): boolean {
  return isTerminal(now(history).phase)
}

/** Per cent that we take from the guest now. */
export function ownThrottlePercent(history: PolicyHistory): number {
  const last = lastDone(history, 'throttle')
  return last?.action === 'throttle' ? last.percent : 0
}

/** Something that a guard decided, or changed. People see it by its first word; programs by `by`. */
export function byGuard(action: PolicyAction, because: string): PolicyDecision {
  return { ...action, because: `guard: ${because}`, by: 'guard' }
}
