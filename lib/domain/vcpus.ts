import type { DomainHandle, TypedParameter } from '../../types/native'
import { DomainVcpuFlags, VcpuState } from '../constants/domain'
import { DomainCPUStatsField as Field } from '../constants/domain-stats'
import { withJson } from '../data'
import { namesOf } from '../names'
import { Facet } from '../noun'
import { boolean, flag, readValue, table, waitingKeys, waitingOptions, whole, type OptionsOf, type Waiting } from '../options'
import { toRecord, type ParameterValue } from '../typed-params'
import { affectsKeys } from './affects'
import { cpusOf, mapOf } from './cpu-map'
import { impactOptions, type ImpactOptions } from './options'

const countKeys = {
  ...waitingKeys, ...affectsKeys,
  /** How many it may have at most (VIR_DOMAIN_VCPU_MAXIMUM). */
  maximum: flag(DomainVcpuFlags.MAXIMUM),
  /** Those that the guest uses, by its agent (VIR_DOMAIN_VCPU_GUEST). */
  guest: flag(DomainVcpuFlags.GUEST),
}

const countOptions = table('vcpus.count', countKeys)

/** Which number of processors. */
export interface VcpuCountOptions extends OptionsOf<typeof countOptions> {}

const setOptions = table('vcpus.set', {
  ...countKeys,
  /** Processors that are added can be taken away again (VIR_DOMAIN_VCPU_HOTPLUGGABLE). */
  hotpluggable: flag(DomainVcpuFlags.HOTPLUGGABLE),
})

/** How the number of processors is set. */
export interface VcpuSetOptions extends OptionsOf<typeof setOptions> {}

/** virVcpuInfo and its affinity. */
export interface VcpuInfo {
  /** Which one, from 0. */
  number: number
  /** 'running', 'offline' or 'blocked'. */
  state: string
  /** The time that it took of the host's processors, ns. */
  cpuTimeNs: bigint
  /** The host's processor that it is on; null when it is on none, or the hypervisor does not say. */
  hostCpu: number | null
  /** The host's processors on which it may run. */
  affinity: number[]
}

/** How long a domain has run on processors of the host. Null where the hypervisor does not say. */
export interface HostCpuTime {
  /** All of it, ns. */
  cpuTimeNs: bigint | null
  /** Of that, in user mode and in the kernel; for all processors together only. */
  userTimeNs: bigint | null
  /** Of that, in the kernel, ns. */
  systemTimeNs: bigint | null
  /** Of that, by the virtual processors; for single processors only. */
  vcpuTimeNs: bigint | null
}

// libvirt answers for so many processors at once at most.
const mostStatsCpus = 128

const hostTimesOptions = table('vcpus.hostTimes', {
  ...waitingKeys,
  /** The number of the first processor. Default 0. */
  first: whole('', 0, 2 ** 31 - 1),
  /** How many, at most 128. Default: as many as there are, up to that. */
  count: whole('', 1, mostStatsCpus),
})

/** Which of the host's processors. */
export interface HostTimesOptions extends OptionsOf<typeof hostTimesOptions> {}

function hostTimeOf(parameters: readonly TypedParameter[]): HostCpuTime {
  const given = toRecord(parameters)
  const ns = (field: string): bigint | null => typeof given[field] === 'bigint' ? given[field] : null
  return withJson({ cpuTimeNs: ns(Field.CPUTIME), userTimeNs: ns(Field.USERTIME), systemTimeNs: ns(Field.SYSTEMTIME), vcpuTimeNs: ns(Field.VCPUTIME) })
}

const vcpuStateName = namesOf(VcpuState)

/** A domain's virtual processors. */
export class DomainVcpus extends Facet<DomainHandle> {
  /** How many it has, or may have at most (virDomainGetVcpusFlags). */
  async count(options?: VcpuCountOptions): Promise<number> {
    const read = countOptions.read(options)
    return this.request(read, 'virDomainGetVcpusFlags', countOptions.flags(read))
  }

  /** virDomainSetVcpusFlags */
  async set(count: number, options?: VcpuSetOptions): Promise<void> {
    const read = setOptions.read(options)
    await this.request(read, 'virDomainSetVcpusFlags', count, setOptions.flags(read))
  }

  /** Switches single ones on or off, for example '0-3,5' (virDomainSetVcpu). */
  async setState(vcpus: string, on: boolean, options?: ImpactOptions): Promise<void> {
    const read = impactOptions.read(options)
    await this.request(read, 'virDomainSetVcpu', vcpus, readValue(boolean, 'on', on) ? 1 : 0, impactOptions.flags(read))
  }

  /** Each one that is there, and on which of the host's processors it is and may be (virDomainGetVcpus). For a running domain. */
  async list(options?: Waiting): Promise<VcpuInfo[]> {
    const { info, cpumaps } = await this.ask(options, 'virDomainGetVcpus')
    return info.map(({ number, state, cpuTime, cpu }, index) => withJson({
      number,
      state: vcpuStateName(state),
      cpuTimeNs: cpuTime,
      hostCpu: cpu < 0 ? null : cpu,
      affinity: cpusOf(cpumaps[index] ?? new Uint8Array()),
    }))
  }

  /** On which of the host's processors each may run (virDomainGetVcpuPinInfo). */
  async pins(options?: ImpactOptions): Promise<number[][]> {
    const read = impactOptions.read(options)
    const maps = await this.request(read, 'virDomainGetVcpuPinInfo', impactOptions.flags(read))
    return maps.map(cpusOf)
  }

  /** Lets one run on these of the host's processors only (virDomainPinVcpuFlags). */
  async pin(vcpu: number, hostCpus: readonly number[], options?: ImpactOptions): Promise<void> {
    const read = impactOptions.read(options)
    await this.request(read, 'virDomainPinVcpuFlags', vcpu, mapOf(hostCpus), impactOptions.flags(read))
  }

  /** On which of the host's processors all that is no virtual processor may run (virDomainGetEmulatorPinInfo). */
  async emulatorPin(options?: ImpactOptions): Promise<number[]> {
    const read = impactOptions.read(options)
    return cpusOf(await this.request(read, 'virDomainGetEmulatorPinInfo', impactOptions.flags(read)))
  }

  /** Lets all that is no virtual processor run on these of the host's processors only (virDomainPinEmulator). */
  async pinEmulator(hostCpus: readonly number[], options?: ImpactOptions): Promise<void> {
    const read = impactOptions.read(options)
    await this.request(read, 'virDomainPinEmulator', mapOf(hostCpus), impactOptions.flags(read))
  }

  /** How long the domain has run on the host's processors, all together (virDomainGetCPUStats). It must run. */
  async hostTime(options?: Waiting): Promise<HostCpuTime> {
    const [total = []] = await this.ask(options, 'virDomainGetCPUStats', -1, 1)
    return hostTimeOf(total)
  }

  /** The same for each of the host's processors, by its number (virDomainGetCPUStats). */
  async hostTimes(options?: HostTimesOptions): Promise<HostCpuTime[]> {
    const read = hostTimesOptions.read(options)
    const rows = await this.request(read, 'virDomainGetCPUStats', read.first ?? 0, read.count ?? mostStatsCpus)
    // Beyond the last processor there is nothing; in between, nothing of one that is offline.
    return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1).map(hostTimeOf)
  }

  /** The guest agent's view of them, by libvirt's names (virDomainGetGuestVcpus). */
  async guest(options?: Waiting): Promise<Record<string, ParameterValue>> {
    return toRecord(await this.ask(options, 'virDomainGetGuestVcpus'))
  }

  /** Switches single ones on or off through the guest's agent (virDomainSetGuestVcpus). */
  async setGuest(vcpus: string, on: boolean, options?: Waiting): Promise<void> {
    const read = waitingOptions.read(options)
    await this.request(read, 'virDomainSetGuestVcpus', vcpus, readValue(boolean, 'on', on) ? 1 : 0)
  }
}
