import type { Domain } from './domain/domain'
import type { EventsOf, Gap } from './events'
import type { Network } from './network'
import type { NodeDevice } from './node-device'
import type { Secret } from './secret'
import type { StoragePool } from './storage-pool'

/** The events of a connection, by name, and what each of them tells. */
export interface HostEvents extends EventsOf<Domain, Network, StoragePool, NodeDevice, Secret> {}

/** The name of an event of a connection. */
export type HostEventName = keyof HostEvents

/** VIR_DOMAIN_EVENT_ID_LIFECYCLE: a domain started, stopped, was defined, suspended, ... */
export type LifecycleEvent = HostEvents['domain:lifecycle']
/** VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION: QEMU begins a pass over the memory. */
export type MigrationIterationEvent = HostEvents['domain:migrationIteration']
/** VIR_DOMAIN_EVENT_ID_JOB_COMPLETED: a job, for example an outgoing migration, succeeded. Never sent when one failed. */
export type JobCompletedEvent = HostEvents['domain:jobCompleted']

/** Why a connection ended. 'client': it was closed here. */
export type CloseReason = 'client' | 'eof' | 'error' | 'keepalive' | (string & {})

/** The connection is lost, and will be opened again. */
export interface Disconnect {
  /** Why it is lost. */
  readonly reason: CloseReason
  /** The error with which streams end: ERR_CONNECTION_LOST. */
  readonly error: Error
  /** The host was heard for the last time. */
  readonly lastHeardAt: Date
}

/** An attempt to open a lost connection again has failed. */
export interface ReconnectFailure {
  /** 1 for the first since the loss. */
  readonly attempt: number
  /** Why the attempt failed. */
  readonly error: unknown
  /** ms until the next attempt. */
  readonly retryInMs: number
}

/** The connection is there again. */
export interface Reconnect {
  /** How many attempts it took. */
  readonly attempts: number
}

/** Further events of a connection that was opened with `reconnect`. */
export interface HealingEvents {
  /** It is lost, and will be opened again. */
  disconnect: [loss: Disconnect]
  /** An attempt to open it again has failed. */
  reconnectFailed: [failure: ReconnectFailure]
  /** It is there again. */
  reconnect: [reconnect: Reconnect]
  /** After `reconnect`: what may have been missed. */
  gap: [gap: Gap]
}

/** The events of a connection, and the arguments of its listeners. */
export type ConnectionEvents = { [N in HostEventName]: [payload: HostEvents[N]] } & HealingEvents & {
  /** Once, when the connection has ended. */
  close: [reason: CloseReason]
  /** That an event could not be registered, or that the registration could not be ended. */
  error: [error: unknown]
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- as Node's own types say it
  newListener: [name: string | symbol, listener: Function]
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- as Node's own types say it
  removeListener: [name: string | symbol, listener: Function]
}
