import type { Waiting } from '../call'
import type { TypedParameter } from '../../types/native'
import { DomainMemoryFlags, DomainMemoryModFlags, DomainMemoryStatTags } from '../constants/domain'
import { namesOf } from '../names'
import { bytesOfKib, kibOfBytes } from '../numbers'
import { impact, type Affects } from './affects'
import type { Domain } from './domain'

const tagName = namesOf(DomainMemoryStatTags)

/** A domain's memory. */
export class DomainMemory {
  readonly #domain: Domain

  /** Internal. */
  constructor(domain: Domain) {
    this.#domain = domain
  }

  /** The most it may have, in bytes (virDomainGetMaxMemory). */
  async maxBytes(waiting?: Waiting): Promise<number> {
    return bytesOfKib(await this.#domain.callWithin(waiting, 'virDomainGetMaxMemory', this.#domain.handle), 'maximum memory')
  }

  /** Sets what it has now, through its balloon (virDomainSetMemoryFlags). libvirt counts in KiB: rounded up. */
  async set(options: { bytes: number, affects?: Affects }): Promise<void> {
    await this.#domain.call('virDomainSetMemoryFlags', this.#domain.handle, kibOfBytes(options.bytes, 'bytes'), impact(options.affects))
  }

  /** Sets the most it may have (virDomainSetMemoryFlags with VIR_DOMAIN_MEM_MAXIMUM). A running domain keeps what it has. */
  async setMax(options: { bytes: number, affects?: Affects }): Promise<void> {
    const flags = impact(options.affects) | DomainMemoryModFlags.MAXIMUM
    await this.#domain.call('virDomainSetMemoryFlags', this.#domain.handle, kibOfBytes(options.bytes, 'bytes'), flags)
  }

  /**
   * What the guest and the host say of it, by the names of virDomainMemoryStatTags (virDomainMemoryStats). Sizes are in KiB, as
   * libvirt has them; faults, hugetlb counts and timestamps are not sizes.
   */
  async stats(waiting?: Waiting): Promise<Record<string, bigint>> {
    const stats = await this.#domain.callWithin(waiting, 'virDomainMemoryStats', this.#domain.handle)
    return Object.fromEntries(stats.map(({ tag, val }) => [tagName(tag), val]))
  }

  /** How often the guest's balloon driver reports, in s; 0 for never (virDomainSetMemoryStatsPeriod). */
  async setStatsPeriod(options: { seconds: number, affects?: Affects }): Promise<void> {
    await this.#domain.call('virDomainSetMemoryStatsPeriod', this.#domain.handle, options.seconds, impact(options.affects))
  }

  /**
   * Reads what is in it, by the guest's physical addresses (virDomainMemoryPeek); at most 4 MiB at once. Where the guest has
   * devices in place of memory, their registers are read, which can have effects of its own. Needs a connection that may write.
   */
  async peek(options: { address: number | bigint, bytes: number }, waiting?: Waiting): Promise<Buffer> {
    return this.#domain.callWithin(waiting, 'virDomainMemoryPeek', this.#domain.handle, options.address, options.bytes, DomainMemoryFlags.PHYSICAL)
  }

  /** Its limits (virDomainGetMemoryParameters), by the names of DomainMemoryParam, in KiB. */
  async parameters(affects?: Affects, waiting?: Waiting): Promise<TypedParameter[]> {
    return this.#domain.callWithin(waiting, 'virDomainGetMemoryParameters', this.#domain.handle, impact(affects))
  }

  /** virDomainSetMemoryParameters */
  async setParameters(parameters: readonly TypedParameter[], affects?: Affects): Promise<void> {
    await this.#domain.call('virDomainSetMemoryParameters', this.#domain.handle, parameters, impact(affects))
  }
}
