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
