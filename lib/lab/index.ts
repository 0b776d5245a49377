/** Libvirt hosts to test against: real daemons, real QEMU, real live migration, on one Linux machine, as root or not. */
export { createLab, type Lab } from './lab'
export { type Host } from './host'
export { type Guest } from './guest'
export { type GuestDisk, type GuestOptions, type WritePattern } from './guest-xml'
export { type GuestTruth, type Heartbeat } from './heartbeat'
export { type SeenHeartbeat, type Silence, type Watcher } from './watcher'
export { type DaemonConfig, type HostOptions, type LabCapabilities, type LabMode, type LabOptions } from './options'
export { LabError, type ExecOptions, type ExecResult } from './process'
