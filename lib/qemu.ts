/** What only QEMU has: its monitor, beside libvirt's support. Reached by `domain.qemu`. */
export { DomainQemu, QemuError } from './domain/qemu'
export type { QemuMonitorEventData, QemuMonitorEventOptions, QemuMonitorFilter } from './events'
