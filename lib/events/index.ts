export type * from './domain'
export { domainEvents } from './domain'
export type { DomainLifecycle } from './domain-life'
export { EventHub, eventOptions, type EventObject, type EventOptions, type Stop } from './hub'
export type { EventKind, Family } from './kind'
export type { LifecycleData } from './life'
export { eventKind, eventNames, type EventsOf } from './names'
export { networkEvents, type NetworkEventData, type NetworkMetadataChangeData } from './network'
export { nodeDeviceEvents, type NodeDeviceEventData } from './node-device'
export {
  qemuMonitorEvent, qemuMonitorEventOptions, qemuMonitorFilter, type QemuMonitorEventData, type QemuMonitorEventOptions, type QemuMonitorFilter,
} from './qemu-monitor'
export { secretEvents, type SecretEventData } from './secret'
export { storagePoolEvents, type StoragePoolEventData } from './storage-pool'
