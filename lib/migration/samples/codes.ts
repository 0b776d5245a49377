import {
  DomainEventResumedDetailType, DomainEventStoppedDetailType, DomainEventSuspendedDetailType, DomainEventType,
} from '../../constants/domain-events'
import { DomainPausedReason, DomainRunningReason, DomainState } from '../../constants/domain-state'
import { DomainJobOperation, DomainJobType } from '../../constants/migration'

/**
 * The few libvirt numbers that the monitor's pure core reads, under their C names: beside each other, states, reasons and events
 * of one word are not to be taken for one another.
 * @internal
 */
export const codes = Object.freeze({
  VIR_DOMAIN_JOB_NONE: DomainJobType.NONE,
  VIR_DOMAIN_JOB_BOUNDED: DomainJobType.BOUNDED,
  VIR_DOMAIN_JOB_UNBOUNDED: DomainJobType.UNBOUNDED,
  VIR_DOMAIN_JOB_COMPLETED: DomainJobType.COMPLETED,
  VIR_DOMAIN_JOB_FAILED: DomainJobType.FAILED,
  VIR_DOMAIN_JOB_CANCELLED: DomainJobType.CANCELLED,

  VIR_DOMAIN_JOB_OPERATION_UNKNOWN: DomainJobOperation.UNKNOWN,
  VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN: DomainJobOperation.MIGRATION_IN,
  VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT: DomainJobOperation.MIGRATION_OUT,

  VIR_DOMAIN_RUNNING: DomainState.RUNNING,
  VIR_DOMAIN_PAUSED: DomainState.PAUSED,
  VIR_DOMAIN_RUNNING_MIGRATION_CANCELED: DomainRunningReason.MIGRATION_CANCELED,
  VIR_DOMAIN_RUNNING_POSTCOPY: DomainRunningReason.POSTCOPY,
  VIR_DOMAIN_RUNNING_POSTCOPY_FAILED: DomainRunningReason.POSTCOPY_FAILED,
  VIR_DOMAIN_PAUSED_MIGRATION: DomainPausedReason.MIGRATION,
  VIR_DOMAIN_PAUSED_POSTCOPY: DomainPausedReason.POSTCOPY,
  VIR_DOMAIN_PAUSED_POSTCOPY_FAILED: DomainPausedReason.POSTCOPY_FAILED,

  VIR_DOMAIN_EVENT_SUSPENDED: DomainEventType.SUSPENDED,
  VIR_DOMAIN_EVENT_RESUMED: DomainEventType.RESUMED,
  VIR_DOMAIN_EVENT_STOPPED: DomainEventType.STOPPED,
  VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED: DomainEventSuspendedDetailType.MIGRATED,
  VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY: DomainEventSuspendedDetailType.POSTCOPY,
  VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED: DomainEventSuspendedDetailType.POSTCOPY_FAILED,
  VIR_DOMAIN_EVENT_RESUMED_MIGRATED: DomainEventResumedDetailType.MIGRATED,
  VIR_DOMAIN_EVENT_RESUMED_POSTCOPY: DomainEventResumedDetailType.POSTCOPY,
  VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED: DomainEventResumedDetailType.POSTCOPY_FAILED,
  VIR_DOMAIN_EVENT_STOPPED_MIGRATED: DomainEventStoppedDetailType.MIGRATED,
})
