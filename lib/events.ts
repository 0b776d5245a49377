import type { DomainEventCallback, DomainHandle, TypedParameter } from '../types/native'
import {
  DomainEventCrashedDetailType, DomainEventDefinedDetailType, DomainEventID, DomainEventPMSuspendedDetailType,
  DomainEventResumedDetailType, DomainEventShutdownDetailType, DomainEventStartedDetailType, DomainEventStoppedDetailType,
  DomainEventSuspendedDetailType, DomainEventType, DomainEventUndefinedDetailType,
} from './constants/domain-events'
import type { Domain } from './domain/domain'
import { withJson } from './data'
import { namesOf } from './names'

/** VIR_DOMAIN_EVENT_ID_LIFECYCLE: a domain started, stopped, was defined, suspended, ... */
export interface LifecycleEvent {
  domain: Domain
  /** For example 'started', 'suspended', 'resumed', 'stopped'. */
  event: string
  /** Why, for example 'migrated', 'postcopyFailed', 'destroyed'. */
  detail: string
  /** The virDomainEventType. */
  eventCode: number
  /** The detail's number; which enum it belongs to depends on the event. */
  detailCode: number
}

/** VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION: QEMU begins a pass over the memory. */
export interface MigrationIterationEvent {
  domain: Domain
  /** QEMU's count. It can carry an offset from an earlier migration of the same QEMU process. */
  iteration: number
}

/** VIR_DOMAIN_EVENT_ID_JOB_COMPLETED: a job, for example an outgoing migration, succeeded. Never sent when one failed. */
export interface JobCompletedEvent {
  domain: Domain
  /** The job's final statistics, as virDomainGetJobStats has them. */
  parameters: TypedParameter[]
}

/** The events of a connection, by name. */
export interface DomainEvents {
  'domain:lifecycle': LifecycleEvent
  'domain:migrationIteration': MigrationIterationEvent
  'domain:jobCompleted': JobCompletedEvent
}

export type DomainEventName = keyof DomainEvents

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

type Wrap = (handle: DomainHandle) => Domain
type Emit<N extends DomainEventName> = (payload: DomainEvents[N]) => void

/** For each event its number and how the arguments of libvirt's callback become the payload. */
const table: { [N in DomainEventName]: { id: number, adapt: (wrap: Wrap, emit: Emit<N>) => DomainEventCallback } } = {
  'domain:lifecycle': {
    id: DomainEventID.LIFECYCLE,
    adapt: (wrap, emit) => (dom: DomainHandle, event: number, detail: number) => emit({
      domain: wrap(dom),
      event: eventName(event),
      detail: details[event]?.(detail) ?? `unknown(${detail})`,
      eventCode: event,
      detailCode: detail,
    }),
  },
  'domain:migrationIteration': {
    id: DomainEventID.MIGRATION_ITERATION,
    adapt: (wrap, emit) => (dom: DomainHandle, iteration: number) => emit({ domain: wrap(dom), iteration }),
  },
  'domain:jobCompleted': {
    id: DomainEventID.JOB_COMPLETED,
    adapt: (wrap, emit) => (dom: DomainHandle, parameters: TypedParameter[]) => emit({ domain: wrap(dom), parameters: withJson(parameters) }),
  },
}

/** Whether a name is one of a domain event. */
export function isDomainEvent(name: unknown): name is DomainEventName {
  return typeof name === 'string' && Object.hasOwn(table, name)
}

/** How the hub reaches libvirt. */
export interface EventSource {
  register(eventId: number, callback: DomainEventCallback): Promise<number>
  deregister(callbackId: number): Promise<unknown>
  free(domain: DomainHandle): void
  wrap: Wrap
}

interface Registration {
  listeners: Set<(payload: never) => void>
  ready: Promise<number>
}

/** The event registrations of one connection: one in libvirt for each kind of event that somebody listens to. */
export class EventHub {
  readonly #source: EventSource
  readonly #registrations = new Map<DomainEventName, Registration>()

  constructor(source: EventSource) {
    this.#source = source
  }

  /** Resolves when libvirt has the registration: no event after that is missed. */
  async add<N extends DomainEventName>(name: N, listener: (payload: DomainEvents[N]) => void): Promise<void> {
    let registration = this.#registrations.get(name)
    if (!registration) {
      const listeners: Registration['listeners'] = new Set()
      const emit = (payload: DomainEvents[N]) => {
        for (const each of [...listeners] as ((payload: DomainEvents[N]) => void)[]) isolated(each, payload)
      }
      const { id, adapt } = table[name]
      const deliver = adapt(this.#source.wrap, emit) as (...all: unknown[]) => void
      const callback = (dom: DomainHandle, ...rest: unknown[]): void => {
        if (listeners.size > 0) deliver(dom, ...rest)
        // Too late for anyone. The handle would keep the connection open until it is collected.
        else this.#source.free(dom)
      }
      registration = { listeners, ready: this.#source.register(id, callback as DomainEventCallback) }
      this.#registrations.set(name, registration)
      const mine = registration
      registration.ready.catch(() => {
        if (this.#registrations.get(name) === mine) this.#registrations.delete(name)
      })
    }
    registration.listeners.add(listener)
    await registration.ready
  }

  /** Resolves when the listener gets nothing more; the last one ends the registration in libvirt. */
  async remove<N extends DomainEventName>(name: N, listener: (payload: DomainEvents[N]) => void): Promise<void> {
    const registration = this.#registrations.get(name)
    if (!registration?.listeners.delete(listener) || registration.listeners.size > 0) return
    this.#registrations.delete(name)
    await this.#source.deregister(await registration.ready)
  }

  /** Ends every registration. Rejects with the first failure, after all were tried. */
  async close(): Promise<void> {
    const registrations = [...this.#registrations.values()]
    this.#registrations.clear()
    for (const { listeners } of registrations) listeners.clear()
    const results = await Promise.allSettled(registrations.map(async ({ ready }) => this.#source.deregister(await ready)))
    const failed = results.find((each): each is PromiseRejectedResult => each.status === 'rejected')
    if (failed) throw failed.reason
  }
}

// What one listener throws is uncaught, as everywhere in Node; the others of the event still hear of it.
function isolated<T>(listener: (payload: T) => void, payload: T): void {
  try {
    listener(payload)
  } catch (error) {
    process.nextTick(() => { throw error })
  }
}
