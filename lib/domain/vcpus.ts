import type { Waiting } from '../call'
import { DomainVcpuFlags } from '../constants/domain'
import { toRecord, type ParameterValue } from '../typed-params'
import { impact, type Affects } from './affects'
import type { Domain } from './domain'

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
