import { LibvirtError } from '../../errors'
import type { AbortedBy } from '../outcome'
import type { EvacuationGuestOutcome } from './report'

/** How a migration ended, as far as it decides what comes next. */
export interface Ended {
  /** As in the migration's outcome; words that this does not know count as unknown. */
  readonly outcome: string
  readonly because: string
  /** The error of the migrate call, or null. */
  readonly error: Error | null
  /** The origin of the abort; null without one. */
  readonly abortedBy: AbortedBy | null
  /** Whether a migrate call was made: what failed before it says nothing about the destination. */
  readonly called: boolean
}

/** The other facts that decide. */
export interface Circumstances {
  /** Why the evacuation is being stopped; null when it is not. */
  readonly stopped: string | null
  /** Whether other migrations shared the link with it at any time. */
  readonly sharedLink: boolean
  /** How many more migrations the guest may be given. */
  readonly attemptsLeft: number
}

/**
 * The next step for a guest: it is done with, or tried again, `elsewhere` (not at that destination) or `alone` (anywhere, with
 * nothing beside it).
 */
export type Verdict =
  | { readonly next: 'done', readonly outcome: EvacuationGuestOutcome, readonly because: string }
  | { readonly next: 'elsewhere' | 'alone', readonly because: string }

/** Errors that say something about the guest, and not about its destination: no other one would take it either. */
const guestsOwn: readonly string[] = ['VIR_ERR_MIGRATE_UNSAFE', 'VIR_ERR_RESOURCE_BUSY']

/** The next step after a migration. Pure. */
export function judge(ended: Ended, { stopped, sharedLink, attemptsLeft }: Circumstances): Verdict {
  const { outcome, because, error, abortedBy, called } = ended
  const code = error instanceof LibvirtError ? error.code : null
  switch (outcome) {
    case 'completed': return { next: 'done', outcome: 'migrated', because }
    case 'gone': return { next: 'done', outcome: 'gone', because }
    case 'cancelled':
      if (stopped !== null) return { next: 'done', outcome: 'stopped', because }
      // An abort from outside has a reason.
      if (abortedBy !== 'policy' && abortedBy !== 'guard') return { next: 'done', outcome: 'failed', because: `somebody aborted it: ${because}` }
      // Its policy gave it up. With the whole link to itself it may do better.
      if (sharedLink && attemptsLeft > 0) return { next: 'alone', because }
      return { next: 'done', outcome: 'failed', because }
    case 'failed':
      if (stopped !== null) return { next: 'done', outcome: 'stopped', because: `${stopped}; its migration had failed: ${because}` }
      // The options do not suit this guest.
      if (error instanceof TypeError || error instanceof RangeError) return { next: 'done', outcome: 'failed', because }
      if (code !== null && guestsOwn.includes(code)) return { next: 'done', outcome: 'failed', because }
      // A cause that keeps the call from being made keeps it from being made to another destination too.
      if (attemptsLeft > 0 && called) return { next: 'elsewhere', because }
      return { next: 'done', outcome: 'failed', because }
    // postcopyRecoverable, split, unknown: to begin again could run it twice.
    default: return { next: 'done', outcome: 'unknown', because: `${outcome}: ${because}` }
  }
}

/** Whether a migration that failed speaks against its destination. */
export function blamesDestination({ outcome, error, called }: Ended): boolean {
  if (outcome !== 'failed' || !called) return false
  return error instanceof LibvirtError && !guestsOwn.includes(error.code)
}
