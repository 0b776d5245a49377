import { DomainEventStartedDetailType, DomainEventType } from '../../constants/domain-events'
import type { Evidence } from './evidence'
import { isMigration, isOff } from './stands'

/** The signs that tell whether a migration began. The events are those that came while it could have begun. */
export interface Signs extends Pick<Evidence, 'call' | 'completed' | 'events' | 'sourceWatched' | 'destinationBefore' | 'relation' | 'othersRan'> {
  /** Whether its watch saw it begin. */
  readonly seenToBegin: boolean
}

/**
 * Whether a migration began. `yes`: its call returned, its watch saw it begin, its statistics came, or its guest came to its destination
 * during the call. `no`: the call was never made, or libvirt refused it, and the source, watched without a gap, gave no event of a
 * migration. Everything else is `unknown`: another migration of the same domain, which ran before this one, gives the same events.
 */
export function hasBegun(signs: Signs): Evidence['began'] {
  const { call, seenToBegin, completed, events, sourceWatched } = signs
  if (call.call === 'neverMade') return 'no'
  if (call.call === 'returned' || seenToBegin || completed || cameDuringCall(signs)) return 'yes'
  return call.call === 'failed' && !call.lost && sourceWatched && !events.some(isMigration) ? 'no' : 'unknown'
}

/**
 * Whether the destination, which did not run the domain before, began to take it in while the call waited for its answer. No job ran when
 * the source was asked just before the call: only a migration to the same host that began within that one request gives the same.
 */
function cameDuringCall({ call, events, destinationBefore, relation, othersRan }: Signs): boolean {
  // A call whose connection broke has no end that is known here, and a call of somebody else no beginning.
  if (!(call.call === 'hangs' || (call.call === 'failed' && !call.lost)) || othersRan || relation.hosts !== 'different') return false
  if (destinationBefore === null || (destinationBefore !== 'absent' && !isOff(destinationBefore.state))) return false
  return events.some(({ side, event, detail }) => side === 'destination'
    && event === DomainEventType.STARTED && detail === DomainEventStartedDetailType.MIGRATED)
}
