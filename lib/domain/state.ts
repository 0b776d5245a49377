import {
  DomainBlockedReason, DomainCrashedReason, DomainNostateReason, DomainPausedReason, DomainPMSuspendedReason, DomainRunningReason,
  DomainShutdownReason, DomainShutoffReason, DomainState,
} from '../constants/domain-state'
import { namesOf } from '../names'

/** virDomainState in words; a state that a newer libvirt brings passes through as 'unknown(n)'. */
export type StateName = Lowercase<keyof typeof DomainState> | (string & {})

/** The word for a virDomainState. */
export const stateName: (state: number) => StateName = namesOf(DomainState)

const reasons: Readonly<Record<number, (reason: number) => string>> = {
  [DomainState.NOSTATE]: namesOf(DomainNostateReason),
  [DomainState.RUNNING]: namesOf(DomainRunningReason),
  [DomainState.BLOCKED]: namesOf(DomainBlockedReason),
  [DomainState.PAUSED]: namesOf(DomainPausedReason),
  [DomainState.SHUTDOWN]: namesOf(DomainShutdownReason),
  [DomainState.SHUTOFF]: namesOf(DomainShutoffReason),
  [DomainState.CRASHED]: namesOf(DomainCrashedReason),
  [DomainState.PMSUSPENDED]: namesOf(DomainPMSuspendedReason),
}

/** The word for a reason; which enum it is from depends on the state. */
export function reasonName(state: number, reason: number): string {
  return reasons[state]?.(reason) ?? `unknown(${reason})`
}
