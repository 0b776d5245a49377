import type { Waiting } from '../call'
import { DomainVcpuFlags, VcpuState } from '../constants/domain'
import { namesOf } from '../names'
import { toRecord, type ParameterValue } from '../typed-params'
import { impact, type Affects } from './affects'
import type { Domain } from './domain'

/** virVcpuInfo and its affinity. */
export interface VcpuInfo {
  number: number
  /** 'running', 'offline' or 'blocked'. */
  state: string
  cpuTimeNs: bigint
  /** The host's processor that it is on; null when it is on none, or the hypervisor does not say. */
  hostCpu: number | null
  /** The host's processors on which it may run. */
  affinity: number[]
}

const vcpuStateName = namesOf(VcpuState)
const mostHostCpus = 65_536

function cpusOf(map: Uint8Array): number[] {
  return [...map].flatMap((byte, index) => [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => byte >> bit & 1).map((bit) => index * 8 + bit))
}

function mapOf(hostCpus: readonly number[]): Uint8Array {
  for (const cpu of hostCpus) {
    if (!Number.isInteger(cpu) || cpu < 0 || cpu >= mostHostCpus) throw new RangeError(`hostCpus: ${cpu} is not the number of a processor`)
  }
  const map = new Uint8Array(Math.floor(Math.max(0, ...hostCpus) / 8) + 1)
  for (const cpu of hostCpus) map[cpu >> 3]! |= 1 << (cpu & 7)
  return map
}

/** A domain's virtual processors. */
export class DomainVcpus {
  readonly #domain: Domain

  /** Internal. */
  constructor(domain: Domain) {
    this.#domain = domain
  }

  /** How many it has, or may have at most (virDomainGetVcpusFlags). `guest`: how many its agent says that it uses. */
  async count(options: { maximum?: boolean, guest?: boolean, affects?: Affects } = {}, waiting?: Waiting): Promise<number> {
    return this.#domain.callWithin(waiting, 'virDomainGetVcpusFlags', this.#domain.handle, vcpuFlags(options))
  }

  /** virDomainSetVcpusFlags */
  async set(count: number, options: { maximum?: boolean, guest?: boolean, hotpluggable?: boolean, affects?: Affects } = {}): Promise<void> {
    const flags = vcpuFlags(options) | (options.hotpluggable ? DomainVcpuFlags.HOTPLUGGABLE : 0)
    await this.#domain.call('virDomainSetVcpusFlags', this.#domain.handle, count, flags)
  }

  /** Switches single ones on or off, for example '0-3,5' (virDomainSetVcpu). */
  async setState(vcpus: string, on: boolean, affects?: Affects): Promise<void> {
    await this.#domain.call('virDomainSetVcpu', this.#domain.handle, vcpus, on ? 1 : 0, impact(affects))
  }

  /** Each one that is there, and on which of the host's processors it is and may be (virDomainGetVcpus). For a running domain. */
  async list(waiting?: Waiting): Promise<VcpuInfo[]> {
    const { info, cpumaps } = await this.#domain.callWithin(waiting, 'virDomainGetVcpus', this.#domain.handle)
    return info.map(({ number, state, cpuTime, cpu }, index) => ({
      number,
      state: vcpuStateName(state),
      cpuTimeNs: cpuTime,
      hostCpu: cpu < 0 ? null : cpu,
      affinity: cpusOf(cpumaps[index] ?? new Uint8Array()),
    }))
  }

  /** On which of the host's processors each may run (virDomainGetVcpuPinInfo). */
  async pins(affects?: Affects, waiting?: Waiting): Promise<number[][]> {
    const maps = await this.#domain.callWithin(waiting, 'virDomainGetVcpuPinInfo', this.#domain.handle, impact(affects))
    return maps.map(cpusOf)
  }

  /** Lets one run on these of the host's processors only (virDomainPinVcpuFlags). */
  async pin(vcpu: number, hostCpus: readonly number[], affects?: Affects): Promise<void> {
    await this.#domain.call('virDomainPinVcpuFlags', this.#domain.handle, vcpu, mapOf(hostCpus), impact(affects))
  }

  /** What the guest's agent says of them, by libvirt's names (virDomainGetGuestVcpus). */
  async guest(waiting?: Waiting): Promise<Record<string, ParameterValue>> {
    return toRecord(await this.#domain.callWithin(waiting, 'virDomainGetGuestVcpus', this.#domain.handle))
  }

  /** Switches single ones on or off through the guest's agent (virDomainSetGuestVcpus). */
  async setGuest(vcpus: string, on: boolean): Promise<void> {
    await this.#domain.call('virDomainSetGuestVcpus', this.#domain.handle, vcpus, on ? 1 : 0)
  }
}

function vcpuFlags(options: { maximum?: boolean, guest?: boolean, affects?: Affects }): number {
  return impact(options.affects) | (options.maximum ? DomainVcpuFlags.MAXIMUM : 0) | (options.guest ? DomainVcpuFlags.GUEST : 0)
}
