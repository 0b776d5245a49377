// Written by tools/constants.mjs from api/libvirt.json (libvirt 12.8.0): run `npm run constants`, do not edit.

/** virConnectDomainQemuMonitorEventRegisterFlags, since libvirt 1.2.3. */
export const ConnectDomainQemuMonitorEventRegisterFlags = Object.freeze({
  /** VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX, since libvirt 1.2.3. */
  REGEX: 1,
  /** VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE, since libvirt 1.2.3. */
  NOCASE: 2,
} as const)
/** A value of {@link ConnectDomainQemuMonitorEventRegisterFlags}. */
export type ConnectDomainQemuMonitorEventRegisterFlags = (typeof ConnectDomainQemuMonitorEventRegisterFlags)[keyof typeof ConnectDomainQemuMonitorEventRegisterFlags]

/** virDomainQemuAgentCommandTimeoutValues, since libvirt 0.10.0. */
export const DomainQemuAgentCommandTimeout = Object.freeze({
  /** VIR_DOMAIN_QEMU_AGENT_COMMAND_BLOCK, since libvirt 0.10.0. */
  BLOCK: -2,
  /** VIR_DOMAIN_QEMU_AGENT_COMMAND_MIN, since libvirt 0.10.0. */
  MIN: -2,
  /** VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT, since libvirt 0.10.0. */
  DEFAULT: -1,
  /** VIR_DOMAIN_QEMU_AGENT_COMMAND_NOWAIT, since libvirt 0.10.0. */
  NOWAIT: 0,
  /** VIR_DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN, since libvirt 1.2.15. */
  SHUTDOWN: 60,
} as const)
/** A value of {@link DomainQemuAgentCommandTimeout}. */
export type DomainQemuAgentCommandTimeout = (typeof DomainQemuAgentCommandTimeout)[keyof typeof DomainQemuAgentCommandTimeout]

/** virDomainQemuMonitorCommandFlags, since libvirt 0.8.8. */
export const DomainQemuMonitorCommandFlags = Object.freeze({
  /** VIR_DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT, since libvirt 0.8.8. */
  DEFAULT: 0,
  /** VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP, since libvirt 0.8.8. */
  HMP: 1,
} as const)
/** A value of {@link DomainQemuMonitorCommandFlags}. */
export type DomainQemuMonitorCommandFlags = (typeof DomainQemuMonitorCommandFlags)[keyof typeof DomainQemuMonitorCommandFlags]
