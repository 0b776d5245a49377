import {
  DomainEventCrashedDetailType, DomainEventDefinedDetailType, DomainEventPMSuspendedDetailType, DomainEventResumedDetailType,
  DomainEventShutdownDetailType, DomainEventStartedDetailType, DomainEventStoppedDetailType, DomainEventSuspendedDetailType,
  DomainEventType, DomainEventUndefinedDetailType,
} from '../constants/domain-events'
import { namesOf } from '../names'

/** A domain started, stopped, was defined, suspended, ... */
export interface DomainLifecycle {
  /** For example 'started', 'suspended', 'resumed', 'stopped'. */
  event: string
  /** Why, for example 'migrated', 'postcopyFailed', 'destroyed'. */
  detail: string
  /** The virDomainEventType. */
  eventCode: number
  /** The detail's number; which enum it belongs to depends on the event. */
  detailCode: number
}

const details: Readonly<Record<number, (value: number) => string>> = {
  [DomainEventType.DEFINED]: namesOf(DomainEventDefinedDetailType),
  [DomainEventType.UNDEFINED]: namesOf(DomainEventUndefinedDetailType),
  [DomainEventType.STARTED]: namesOf(DomainEventStartedDetailType),
  [DomainEventType.SUSPENDED]: namesOf(DomainEventSuspendedDetailType),
  [DomainEventType.RESUMED]: namesOf(DomainEventResumedDetailType),
  [DomainEventType.STOPPED]: namesOf(DomainEventStoppedDetailType),
  [DomainEventType.SHUTDOWN]: namesOf(DomainEventShutdownDetailType),
  [DomainEventType.PMSUSPENDED]: namesOf(DomainEventPMSuspendedDetailType),
  [DomainEventType.CRASHED]: namesOf(DomainEventCrashedDetailType),
}
const eventName = namesOf(DomainEventType)

export function domainLifecycle(event: number, detail: number): DomainLifecycle {
  return { event: eventName(event), detail: details[event]?.(detail) ?? `unknown(${detail})`, eventCode: event, detailCode: detail }
}
