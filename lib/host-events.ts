import type { Domain } from './domain/domain'
import type { EventsOf } from './events'
import type { Network } from './network'
import type { NodeDevice } from './node-device'
import type { Secret } from './secret'
import type { StoragePool } from './storage-pool'

/** The events of a connection, by name, and what each of them tells. */
export interface HostEvents extends EventsOf<Domain, Network, StoragePool, NodeDevice, Secret> {}

export type HostEventName = keyof HostEvents

/** VIR_DOMAIN_EVENT_ID_LIFECYCLE: a domain started, stopped, was defined, suspended, ... */
export type LifecycleEvent = HostEvents['domain:lifecycle']
/** VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION: QEMU begins a pass over the memory. */
export type MigrationIterationEvent = HostEvents['domain:migrationIteration']
/** VIR_DOMAIN_EVENT_ID_JOB_COMPLETED: a job, for example an outgoing migration, succeeded. Never sent when one failed. */
export type JobCompletedEvent = HostEvents['domain:jobCompleted']

/** Why a connection ended. 'client': it was closed here. */
export type CloseReason = 'client' | 'eof' | 'error' | 'keepalive' | (string & {})

/** What a connection emits, and the arguments of its listeners. */
export type ConnectionEvents = { [N in HostEventName]: [payload: HostEvents[N]] } & {
  /** Once, when the connection has ended. */
  close: [reason: CloseReason]
  /** That an event could not be registered, or that the registration could not be ended. */
  error: [error: unknown]
  newListener: [name: string | symbol, listener: Function]
  removeListener: [name: string | symbol, listener: Function]
}
