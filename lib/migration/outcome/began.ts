import type { CallEvidence, Evidence, SeenEvent } from './evidence'
import { isMigration } from './stands'

/** The signs that tell whether a migration began. */
export interface Signs {
  readonly call: CallEvidence
  /** Whether its watch saw it begin. */
  readonly seenToBegin: boolean
  /** Whether statistics of this migration, completed, were received. */
  readonly completed: boolean
  /** Those that came while it could have begun. Another migration of the same domain, which ran before this one, gives the same. */
  readonly events: readonly SeenEvent[]
  readonly sourceWatched: boolean
}

/**
 * Whether a migration began. `yes`: its call returned, its watch saw it begin, or its statistics came. `no`: the call was never made, or
 * libvirt refused it, and the source, watched without a gap, gave no event of a migration. Everything else is `unknown`.
 */
export function hasBegun({ call, seenToBegin, completed, events, sourceWatched }: Signs): Evidence['began'] {
  if (call.call === 'neverMade') return 'no'
  if (call.call === 'returned' || seenToBegin || completed) return 'yes'
  return call.call === 'failed' && !call.lost && sourceWatched && !events.some(isMigration) ? 'no' : 'unknown'
}
