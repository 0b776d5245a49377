import { namesOf } from '../names'

/** A network, a storage pool, a device or a secret was defined, started, stopped, ... */
export interface LifecycleData {
  /** For example 'defined', 'started', 'stopped', 'deleted'. */
  event: string
  /** The event's number. */
  eventCode: number
  /** libvirt has no details for these kinds yet: 0. */
  detailCode: number
}

/** The payload of a life-cycle event of a family. */
export function lifecycleOf(types: Readonly<Record<string, number>>): (event: number, detail: number) => LifecycleData {
  const eventName = namesOf(types)
  return (event, detail) => ({ event: eventName(event), eventCode: event, detailCode: detail })
}
