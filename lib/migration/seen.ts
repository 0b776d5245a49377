import {
  DomainEventResumedDetailType, DomainEventStoppedDetailType, DomainEventSuspendedDetailType, DomainEventType,
} from '../constants/domain-events'
import { DomainPausedReason, DomainState as State } from '../constants/domain-state'
import { reasonName, stateName } from '../domain/state'
import type { SeenEvent, SeenState } from './outcome'
import type { DomainState } from './samples/phase'

/** As names. */
export function inWords({ state, reason }: DomainState): SeenState {
  return { state: stateName(state), reason: reasonName(state, reason) }
}

/** In post-copy the guest runs at its destination, and nothing but its own migration can run on what is left at its source. */
export function isPostcopyState({ state, reason }: DomainState): boolean {
  return state === State.PAUSED && (reason === DomainPausedReason.POSTCOPY || reason === DomainPausedReason.POSTCOPY_FAILED)
}

/** Whether only a migration gives this event. */
export function isOfMigration({ side, event, detail }: SeenEvent): boolean {
  if (side === 'destination') {
    return event === DomainEventType.RESUMED && (detail === DomainEventResumedDetailType.MIGRATED || detail === DomainEventResumedDetailType.POSTCOPY)
  }
  return (event === DomainEventType.STOPPED && detail === DomainEventStoppedDetailType.MIGRATED)
    || (event === DomainEventType.SUSPENDED && (detail === DomainEventSuspendedDetailType.MIGRATED || detail === DomainEventSuspendedDetailType.POSTCOPY))
}

/** Whether the guest stopped at its source, or was started there again. */
export function isSourceEnd({ side, event }: SeenEvent): boolean {
  return side === 'source' && (event === DomainEventType.STOPPED || event === DomainEventType.STARTED)
}
