/** The part that only QEMU has: its monitor, beside libvirt's support. Reached by `domain.qemu`. */
export { QemuError, type DomainQemu, type QemuCommandFilesOptions } from './domain/qemu'
export type { QemuMonitorEventData, QemuMonitorEventOptions, QemuMonitorFilter } from './events'
