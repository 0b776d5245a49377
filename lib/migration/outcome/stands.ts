import {
  DomainEventResumedDetailType, DomainEventStartedDetailType, DomainEventStoppedDetailType, DomainEventSuspendedDetailType, DomainEventType,
} from '../../constants/domain-events'
import type { Evidence, HostAnswer, SeenEvent, SeenState } from './evidence'

/**
 * How the source stands to the domain.
 *
 * - `has`: it runs there, or is paused: nothing keeps it from being used.
 * - `off`: it does not run there, as it did not before: only a definition could move.
 * - `stands`: it stands still for the switchover.
 * - `postcopy`, `broken`: it holds what post-copy has yet to send; post-copy is under way, or has failed.
 * - `handedOver`: libvirt says that it has migrated.
 * - `ended`: it was shut down, was destroyed, was saved or crashed, and libvirt says so.
 * - `stopped`: its definition is there and does not run, and nothing says why (after a restart of the host, say).
 * - `absent`: it is not there, and nothing says how it went.
 * - `silent`: the host cannot be asked.
 */
export type SourceStand = 'has' | 'off' | 'stands' | 'postcopy' | 'broken' | 'handedOver' | 'ended' | 'stopped' | 'absent' | 'silent'

/**
 * How the destination stands to it.
 *
 * - `runs`: it runs there.
 * - `holds`: it has arrived, and is paused.
 * - `incoming`: it stands ready for memory that comes in, and cannot run.
 * - `postcopy`, `broken`: it runs (or did) while memory is missing; post-copy is under way, or has failed.
 * - `movedOn`: it arrived, and was migrated on.
 * - `ended`: it arrived, and was shut down, was destroyed, was saved or crashed.
 * - `absent`: it is not there, or only as a definition that does not run.
 * - `silent`: the host cannot be asked, or what it says does not count (see `counted`).
 */
export type DestinationStand = 'runs' | 'holds' | 'incoming' | 'postcopy' | 'broken' | 'movedOn' | 'ended' | 'absent' | 'silent'

/**
 * The evidence without what does not count as a second host's: all that the destination says where it is not known to be another
 * host than the source, and where it ran a domain of that UUID before the call. libvirt migrates to neither of the two.
 */
export function counted(evidence: Evidence): Evidence {
  const { relation, hosts, events } = evidence
  const why = relation.hosts !== 'different' ? relation.because : ranThereBefore(evidence)
  if (why === null) return evidence
  const { destination } = hosts
  const answered = destination.known === 'present' || destination.known === 'absent'
  return {
    ...evidence,
    hosts: { ...hosts, destination: answered ? { known: 'notAsked', why: `what it says does not count: ${why}` } : destination },
    // A host that is asked twice sends each event twice.
    events: events.filter(({ side }) => side === 'source'), seenThere: false, destinationWatched: false, destinationBefore: null,
  }
}

function ranThereBefore({ destinationBefore, events }: Evidence): string | null {
  if (destinationBefore === null || destinationBefore === 'absent' || isOff(destinationBefore.state)) return null
  if (events.some((each) => each.side === 'destination' && isMigration(each))) return null
  return `a domain of that UUID was there before this migration began, ${destinationBefore.state} (${destinationBefore.reason})`
}

/** How the source stands, by its answer, or by its events where it has none. */
export function sourceStand({ hosts: { source }, events, before, sourceWatched }: Evidence): SourceStand {
  const stopped = lastStop(events, 'source')
  const byEvent = stopped && isMigratedAway(stopped) ? 'handedOver' : 'ended'
  if (source.known === 'present') {
    const { state, reason } = source
    if (state === 'paused') {
      if (reason === 'migration') return 'stands'
      if (reason === 'postcopy') return 'postcopy'
      return reason === 'postcopyFailed' ? 'broken' : 'has'
    }
    // libvirt's driver for QEMU never says so, and it says nothing.
    if (state === 'nostate') return 'silent'
    if (!isOff(state)) return 'has'
    if (before && isOff(before.state)) return 'off'
    if (state === 'shutoff' && reason === 'migrated') return 'handedOver'
    if (saysHowItEnded(source)) return 'ended'
    return stopped ? byEvent : 'stopped'
  }
  if (stopped && byEvent === 'handedOver') return byEvent
  // After an end that was seen it may have been started again by a host that says nothing now.
  if (stopped && (source.known === 'absent' || sourceWatched)) return byEvent
  return source.known === 'absent' ? 'absent' : 'silent'
}

/** How the destination stands, by its answer and its events. */
export function destinationStand({ hosts: { destination }, events, offline, destinationWatched }: Evidence): DestinationStand {
  if (destination.known === 'present') {
    const { state, reason } = destination
    if (offline) return isOff(state) ? 'holds' : 'runs'
    if (reason === 'postcopyFailed') return 'broken'
    if (state === 'paused') return reason === 'migration' || reason === 'startingUp' ? 'incoming' : 'holds'
    if (state === 'nostate') return 'silent'
    if (!isOff(state)) return reason === 'postcopy' ? 'postcopy' : 'runs'
  }
  const answered = destination.known === 'present' || destination.known === 'absent'
  const stopped = lastStop(events, 'destination')
  // Before it was resumed there, what stopped was a guest that had not arrived.
  if (stopped && events.slice(0, events.indexOf(stopped)).some(isArrival)) {
    if (isMigratedAway(stopped)) return 'movedOn'
    return answered || destinationWatched ? 'ended' : 'silent'
  }
  return answered ? 'absent' : 'silent'
}

/** The reasons of a running state that no migration gives. */
const starts: readonly string[] = ['booted', 'restored', 'fromSnapshot']

/**
 * Whether the domain at the destination has the UUID, and is not the guest: somebody started it there. libvirt says so of a guest that has
 * arrived and was rebooted since, too; but then its arrival was seen, or libvirt says that it arrived.
 */
export function startedThere({ call, completed, events, hosts: { destination } }: Evidence): boolean {
  return destination.known === 'present' && destination.state === 'running' && starts.includes(destination.reason)
    && !completed && call.call !== 'returned' && !events.some(isArrival)
}

/** Whether the guest at the destination is known to have come by this migration, rather than to have the same UUID. */
export function cameHere(evidence: Evidence): boolean {
  if (startedThere(evidence)) return false
  return evidence.destinationBefore !== null || tookPart(evidence)
}

/** Whether the destination that was asked was seen to be the one of this migration. */
export function tookPart({ seenThere, events }: Evidence): boolean {
  return seenThere || events.some((each) => each.side === 'destination' && isMigration(each))
}

/** Whether a guest was at the source before the call, rather than a definition or nothing. */
export function hadGuest({ before }: Evidence): boolean {
  return before !== null && !isOff(before.state) && before.state !== 'nostate'
}

/** The reasons of a shut-off state that mean that the guest ended. `migrated` does not, and `unknown` says nothing. */
const ends: readonly string[] = ['shutdown', 'destroyed', 'crashed', 'saved', 'failed', 'daemon']

/** Whether a host says that the guest ended, and how. One that is being shut down has not ended yet. */
function saysHowItEnded(answer: HostAnswer): boolean {
  return answer.known === 'present' && (answer.state === 'crashed' || (answer.state === 'shutoff' && ends.includes(answer.reason)))
}

/** Whether the definition that the destination has tells of the end of this guest, and not of an earlier one. */
export function endedThere(evidence: Evidence): boolean {
  const { hosts: { destination }, destinationBefore: was, events, seenThere } = evidence
  if (destination.known !== 'present' || !saysHowItEnded(destination)) return false
  if (seenThere || events.some(isArrival) || was === 'absent') return true
  return was !== null && (was.state !== destination.state || was.reason !== destination.reason)
}

/** Whether an event is one that only a migration makes. */
export function isMigration({ side, event, detail }: Pick<SeenEvent, 'side' | 'event' | 'detail'>): boolean {
  return migrationEvents[side].some(([type, details]) => event === type && (details as readonly number[]).includes(detail))
}

const { POSTCOPY, POSTCOPY_FAILED, MIGRATED: SUSPENDED_FOR_IT } = DomainEventSuspendedDetailType
const migrationEvents = {
  source: [
    [DomainEventType.SUSPENDED, [SUSPENDED_FOR_IT, POSTCOPY, POSTCOPY_FAILED]],
    [DomainEventType.STOPPED, [DomainEventStoppedDetailType.MIGRATED]],
  ],
  destination: [
    [DomainEventType.STARTED, [DomainEventStartedDetailType.MIGRATED]],
    [DomainEventType.SUSPENDED, [POSTCOPY, POSTCOPY_FAILED]],
    [DomainEventType.RESUMED, [DomainEventResumedDetailType.MIGRATED, DomainEventResumedDetailType.POSTCOPY]],
  ],
} as const

/** Whether a state is one that only a migration makes at its destination. */
export function isIncomingState({ state, reason }: SeenState): boolean {
  return (state === 'paused' && (reason === 'migration' || reason === 'startingUp')) || reason === 'postcopy' || reason === 'postcopyFailed'
}

/** A domain that stopped on this side and was not started again. */
export function lastStop(events: readonly SeenEvent[], side: 'source' | 'destination'): SeenEvent | undefined {
  const last = events.findLast((each) => each.side === side
    && (each.event === DomainEventType.STOPPED || each.event === DomainEventType.STARTED || each.event === DomainEventType.RESUMED))
  return last?.event === DomainEventType.STOPPED ? last : undefined
}

export function isArrival({ side, event, detail }: SeenEvent): boolean {
  return side === 'destination' && event === DomainEventType.RESUMED
    && (detail === DomainEventResumedDetailType.MIGRATED || detail === DomainEventResumedDetailType.POSTCOPY)
}

/** Whether what stopped goes on elsewhere. */
export function isMigratedAway({ detail }: SeenEvent): boolean {
  return detail === DomainEventStoppedDetailType.MIGRATED
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
  // A domain that does not run has nothing to switch over.
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
