import type { DomainHandle } from '../../types/native'
import { call } from '../call'
import { ConnectDomainQemuMonitorEventRegisterFlags as Flags } from '../constants/qemu'
import { flag, table, text, type OptionsOf } from '../options'
import { eventOptions, subscribeOptions } from './hub'
import type { EventKind } from './kind'

const filterKeys = {
  /** Only events of this name, for example 'BLOCK_JOB_COMPLETED'. Left out: all. */
  event: text({ what: 'the name of a QMP event' }),
  /** `event` is a pattern, in the syntax of GLib's regular expressions (VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX). */
  regex: flag(Flags.REGEX),
  /** Upper and lower case are the same (VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE). */
  ignoreCase: flag(Flags.NOCASE),
}

export const qemuMonitorFilter = table('qemu.subscribe', { ...filterKeys, ...subscribeOptions.keys })

/** Which events of QEMU's monitor. */
export interface QemuMonitorFilter extends OptionsOf<typeof qemuMonitorFilter> {}

export const qemuMonitorEventOptions = table('qemu.events', { ...filterKeys, ...eventOptions.keys })

/** Which events of QEMU's monitor, and how they are kept for a consumer. */
export interface QemuMonitorEventOptions extends OptionsOf<typeof qemuMonitorEventOptions> {}

/** An event of QEMU's own monitor, as QMP has it. */
export interface QemuMonitorEventData {
  /** QMP's name: 'STOP', 'BLOCK_JOB_READY'. */
  event: string | null
  /** When QEMU sent it, by the host's clock, cut to whole ms. Null when QEMU could not tell. */
  sentAt: Date | null
  /** The microseconds of the second. */
  micros: number
  /** QMP's `data`; null when the event has none. Its text, should that be no JSON. */
  data: unknown
}

function dataOf(details: string | null): unknown {
  if (details === null) return null
  try {
    return JSON.parse(details) as unknown
  } catch {
    return details
  }
}

/** An event of QEMU's monitor, for those that have this name, or match it. */
export function qemuMonitorEvent({ event, regex, ignoreCase }: QemuMonitorFilter = {}): EventKind<QemuMonitorEventData> {
  const flags = qemuMonitorFilter.flags({ regex, ignoreCase })
  return {
    // Each filter is a registration of its own.
    name: event === undefined ? 'qemu:monitor' : `qemu:monitor ${flags} ${event}`,
    subject: 'domain',
    register: (port, domain, callback) =>
      port.call('virConnectDomainQemuMonitorEventRegister', port.handle, domain as DomainHandle | null, event ?? null, callback as never, flags),
    deregister: (handle, id) => call('virConnectDomainQemuMonitorEventDeregister', handle, id),
    free: (domain) => call('virDomainFree', domain as DomainHandle),
    data: (name: string | null, seconds: bigint, micros: number, details: string | null): QemuMonitorEventData => ({
      event: name,
      sentAt: seconds < 0n ? null : new Date(Number(seconds) * 1000 + Math.floor(micros / 1000)),
      micros,
      data: dataOf(details),
    }),
  }
}
