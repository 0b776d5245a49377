import { domainEvents, type DomainEventData } from './domain'
import type { EventKind } from './kind'
import { networkEvents, type NetworkEventData } from './network'
import { nodeDeviceEvents, type NodeDeviceEventData } from './node-device'
import { qemuMonitorEvent, type QemuMonitorEventData } from './qemu-monitor'
import { secretEvents, type SecretEventData } from './secret'
import { storagePoolEvents, type StoragePoolEventData } from './storage-pool'

/** The payloads of the events of a family, by the names that a host has for them, with the object that they are about. */
type Of<S extends string, T, D> = { [N in keyof D & string as `${S}:${N}`]: D[N] & { [K in S]: T } }

/** The events of a host, by name, when its objects are of these classes. */
export type EventsOf<Domain, Network, StoragePool, NodeDevice, Secret> =
  & Of<'domain', Domain, DomainEventData>
  & Of<'network', Network, NetworkEventData>
  & Of<'storagePool', StoragePool, StoragePoolEventData>
  & Of<'nodeDevice', NodeDevice, NodeDeviceEventData>
  & Of<'secret', Secret, SecretEventData>
  & {
    /** An event of QEMU's monitor, by QEMU's name. */
    'qemu:monitor': QemuMonitorEventData & { domain: Domain }
  }

const kinds = new Map<unknown, EventKind>(
  [domainEvents, networkEvents, storagePoolEvents, nodeDeviceEvents, secretEvents, { monitor: qemuMonitorEvent() }]
    .flatMap((each) => Object.values<EventKind>(each)).map((kind) => [kind.name, kind]),
)

/** Every event of a host. For tests. */
export const eventNames: readonly string[] = [...kinds.keys()] as string[]

/** The event of this name; undefined when there is none. */
export function eventKind(name: unknown): EventKind | undefined {
  return kinds.get(name)
}
