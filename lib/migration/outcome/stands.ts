import {
  DomainEventResumedDetailType, DomainEventStoppedDetailType, DomainEventSuspendedDetailType, DomainEventType,
} from '../../constants/domain-events'
import type { Evidence, HostAnswer, SeenEvent } from './evidence'

/**
 * How the source stands to the domain.
 *
 * - `has`: it runs there, or is paused: nothing keeps it from being used.
 * - `off`: it does not run there, as it did not before: only a definition could move.
 * - `stands`: it stands still for the switchover.
 * - `postcopy`, `broken`: it holds what post-copy has yet to send; post-copy is under way, or has failed.
 * - `handedOver`: libvirt says that it has migrated.
 * - `ended`: it was shut down, was destroyed or crashed.
 * - `absent`: it is not there, and nothing says how it went.
 * - `silent`: the host cannot be asked.
 */
export type SourceStand = 'has' | 'off' | 'stands' | 'postcopy' | 'broken' | 'handedOver' | 'ended' | 'absent' | 'silent'

/**
 * How the destination stands to it.
 *
 * - `runs`: it runs there.
 * - `holds`: it has arrived, and is paused.
 * - `incoming`: it stands ready for memory that comes in, and cannot run.
 * - `postcopy`, `broken`: it runs (or did) while memory is missing; post-copy is under way, or has failed.
 * - `movedOn`: it arrived, and was migrated on.
 * - `ended`: it arrived, and was shut down, was destroyed or crashed.
 * - `absent`: it is not there, or only as a definition that does not run.
 * - `silent`: the host cannot be asked.
 */
export type DestinationStand = 'runs' | 'holds' | 'incoming' | 'postcopy' | 'broken' | 'movedOn' | 'ended' | 'absent' | 'silent'

/** How the source stands, by its answer, or by its events where it has none. */
export function sourceStand({ hosts: { source }, events, before }: Evidence): SourceStand {
  if (source.known === 'present') {
    const { state, reason } = source
    if (state === 'paused') {
      if (reason === 'migration') return 'stands'
      if (reason === 'postcopy') return 'postcopy'
      return reason === 'postcopyFailed' ? 'broken' : 'has'
    }
    // libvirt's driver for QEMU never says so; who does says nothing.
    if (state === 'nostate') return 'silent'
    if (!isOff(state)) return 'has'
    if (before && isOff(before.state)) return 'off'
    return state === 'shutoff' && reason === 'migrated' ? 'handedOver' : 'ended'
  }
  const stopped = lastStop(events, 'source')
  if (stopped) return stopped.detail === DomainEventStoppedDetailType.MIGRATED ? 'handedOver' : 'ended'
  return source.known === 'absent' ? 'absent' : 'silent'
}

/** How the destination stands, by its answer and its events. */
export function destinationStand({ hosts: { destination }, events, offline }: Evidence): DestinationStand {
  if (destination.known === 'present') {
    const { state, reason } = destination
    if (offline) return isOff(state) ? 'holds' : 'runs'
    if (reason === 'postcopyFailed') return 'broken'
    if (state === 'paused') return reason === 'migration' || reason === 'startingUp' ? 'incoming' : 'holds'
    if (state === 'nostate') return 'silent'
    if (!isOff(state)) return reason === 'postcopy' ? 'postcopy' : 'runs'
  }
  const stopped = lastStop(events, 'destination')
  // Before it was resumed there, what stopped was a guest that had not arrived.
  if (stopped && events.slice(0, events.indexOf(stopped)).some(isArrival)) {
    return stopped.detail === DomainEventStoppedDetailType.MIGRATED ? 'movedOn' : 'ended'
  }
  return destination.known === 'unanswered' || destination.known === 'notAsked' ? 'silent' : 'absent'
}

/** A domain that stopped on this side and was not started again. */
function lastStop(events: readonly SeenEvent[], side: 'source' | 'destination'): SeenEvent | undefined {
  const last = events.findLast((each) => each.side === side &&
    (each.event === DomainEventType.STOPPED || each.event === DomainEventType.STARTED || each.event === DomainEventType.RESUMED))
  return last?.event === DomainEventType.STOPPED ? last : undefined
}

function isArrival({ side, event, detail }: SeenEvent): boolean {
  return side === 'destination' && event === DomainEventType.RESUMED &&
    (detail === DomainEventResumedDetailType.MIGRATED || detail === DomainEventResumedDetailType.POSTCOPY)
}

/** Whether a state means that nothing runs. */
export function isOff(state: string): boolean {
  return state === 'shutoff' || state === 'shutdown' || state === 'crashed'
}

/** Whether the guest was seen to go on at its destination before all its memory was there. */
export function postcopyBegan({ events }: Evidence): boolean {
  return events.some(({ side, event, detail }) => side === 'source'
    ? event === DomainEventType.SUSPENDED && detail === DomainEventSuspendedDetailType.POSTCOPY
    : event === DomainEventType.RESUMED && detail === DomainEventResumedDetailType.POSTCOPY)
}

/** ms from the moment that the guest stood still at its source to the one at which it ran at its destination; null when not seen. */
export function standstillMs(events: readonly SeenEvent[]): number | null {
  const arrival = events.find(isArrival)
  const stood = events.findLast(({ side, event, atMs }) => side === 'source' && event === DomainEventType.SUSPENDED && atMs <= (arrival?.atMs ?? 0))
  return arrival && stood ? Math.round(arrival.atMs - stood.atMs) : null
}

/**
 * Whether the destination may have begun to run the guest. It cannot have while the source has not stood still, and that is
 * known where every event of the source was seen.
 */
export function mayHaveSwitched({ events, sourceWatched, memoryMoved, before, call, completed, hosts: { source } }: Evidence): boolean {
  if (call.call === 'returned' || completed || events.some(isArrival)) return true
  // What does not run has nothing to switch over.
  if (before && isOff(before.state)) return false
  if (events.some(({ side, event }) => side === 'source' && event === DomainEventType.SUSPENDED)) return true
  if (sourceWatched) return memoryMoved && before?.state !== 'running' // one that stood still from the start gives no event of it
  // A source that resumed the guest says so, unless an earlier migration or a person had left that reason behind.
  const same = source.known === 'present' && source.state === 'running' && source.reason === before?.reason
  return !same || source.reason === 'migrationCanceled' || source.reason === 'unpaused'
}

/** How a domain ended on a side, in words: by its state there, or by the last event. */
export function endOf(answer: HostAnswer, events: readonly SeenEvent[], side: 'source' | 'destination'): string {
  if (answer.known === 'present') return `${answer.state} (${answer.reason})`
  const details: Readonly<Record<number, string>> = {
    [DomainEventStoppedDetailType.SHUTDOWN]: 'was shut down',
    [DomainEventStoppedDetailType.DESTROYED]: 'was destroyed',
    [DomainEventStoppedDetailType.CRASHED]: 'crashed',
    [DomainEventStoppedDetailType.SAVED]: 'was saved to a file',
    [DomainEventStoppedDetailType.FAILED]: 'ended because its hypervisor failed',
  }
  return details[lastStop(events, side)?.detail ?? -1] ?? 'ended'
}
