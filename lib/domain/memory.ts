import type { DomainHandle } from '../../types/native'
import { DomainMemoryFlags, DomainMemoryModFlags, DomainMemoryStatTags } from '../constants/domain'
import { DomainMemoryParam } from '../constants/domain-params'
import { withJson } from '../data'
import { namesOf } from '../names'
import { Facet } from '../noun'
import { bytesOfKib, kibOfBytes } from '../numbers'
import { bytes, like, required, table, waitingKeys, whole, type OptionsOf, type Waiting } from '../options'
import { affectsKeys } from './affects'
import { impactOptions, type ImpactOptions } from './options'
import { kibLimit, parametersKeys, parametersOf, settingsOf, type SettingsOf } from './settings'

const sizeOptions = table('memory.set', {
  ...waitingKeys, ...affectsKeys,
  /** How much. libvirt counts in KiB: rounded up. */
  bytes: required(bytes()),
})

/** How much memory, and where that applies. */
export interface MemorySizeOptions extends OptionsOf<typeof sizeOptions> {}

const periodOptions = table('memory.setStatsPeriod', {
  ...waitingKeys, ...affectsKeys,
  /** s between two reports; 0 for none. */
  seconds: required(whole('s', 0, 2 ** 31 - 1)),
})

/** How often the balloon driver reports, and where that applies. */
export interface StatsPeriodOptions extends OptionsOf<typeof periodOptions> {}

const peekOptions = table('memory.peek', {
  ...waitingKeys,
  /** The guest's physical address. */
  address: required(like<number | bigint>('a whole number, 0 or more', isAddress)),
  /** How much, at most 4 MiB. */
  bytes: required(bytes()),
})

/** The part of a guest's memory that is read. */
export interface PeekOptions extends OptionsOf<typeof peekOptions> {}

function isAddress(value: unknown): boolean {
  return typeof value === 'bigint' ? value >= 0n : Number.isSafeInteger(value) && (value as number) >= 0
}

const limits = {
  /** How much of the host's memory it may have, the hypervisor's own included: beyond, the host kills it. Null: no limit. */
  hardLimitBytes: kibLimit(DomainMemoryParam.HARD_LIMIT),
  /** How much it is left when the host has too little. Null: no limit. */
  softLimitBytes: kibLimit(DomainMemoryParam.SOFT_LIMIT),
  /** How much memory and swap it may have together. Null: no limit. */
  swapHardLimitBytes: kibLimit(DomainMemoryParam.SWAP_HARD_LIMIT),
  /** How much it has in any case (VMware). */
  minGuaranteeBytes: kibLimit(DomainMemoryParam.MIN_GUARANTEE),
}

const limitOptions = table('memory.setLimits', { ...waitingKeys, ...affectsKeys, ...limits, ...parametersKeys })

/** How much of the host's memory a domain may have. A limit that the hypervisor does not have is absent. */
export interface MemoryLimits extends SettingsOf<typeof limits> {}
/** How much of the host's memory a domain may have, and where that applies. */
export interface MemoryLimitOptions extends OptionsOf<typeof limitOptions> {}

const tagName = namesOf(DomainMemoryStatTags)

/** A domain's memory. */
export class DomainMemory extends Facet<DomainHandle> {
  /** The most it may have, in bytes; null from 8 PiB on (virDomainGetMaxMemory). */
  async maxBytes(options?: Waiting): Promise<number | null> {
    return bytesOfKib(await this.ask(options, 'virDomainGetMaxMemory'))
  }

  /** Sets what it has now, through its balloon (virDomainSetMemoryFlags). */
  async set(options: MemorySizeOptions): Promise<void> {
    await this.#setSize(options, 0)
  }

  /** Sets the most it may have (virDomainSetMemoryFlags with VIR_DOMAIN_MEM_MAXIMUM). A running domain keeps what it has. */
  async setMax(options: MemorySizeOptions): Promise<void> {
    await this.#setSize(options, DomainMemoryModFlags.MAXIMUM)
  }

  async #setSize(options: MemorySizeOptions, more: number): Promise<void> {
    const read = sizeOptions.read(options)
    await this.request(read, 'virDomainSetMemoryFlags', kibOfBytes(read.bytes, 'bytes'), sizeOptions.flags(read) | more)
  }

  /**
   * The figures of the guest and the host, by the names of virDomainMemoryStatTags (virDomainMemoryStats). Sizes are in KiB, as
   * libvirt has them; faults, hugetlb counts and timestamps are not sizes.
   */
  async stats(options?: Waiting): Promise<Record<string, bigint>> {
    const stats = await this.ask(options, 'virDomainMemoryStats')
    return withJson(Object.fromEntries(stats.map(({ tag, val }) => [tagName(tag), val])))
  }

  /** How often the guest's balloon driver reports (virDomainSetMemoryStatsPeriod). */
  async setStatsPeriod(options: StatsPeriodOptions): Promise<void> {
    const read = periodOptions.read(options)
    await this.request(read, 'virDomainSetMemoryStatsPeriod', read.seconds, periodOptions.flags(read))
  }

  /**
   * Reads what is in it, by the guest's physical addresses (virDomainMemoryPeek); at most 4 MiB at once. Where the guest has
   * devices in place of memory, their registers are read, which can have effects of its own. Needs a connection that may write.
   */
  async peek(options: PeekOptions): Promise<Buffer> {
    const read = peekOptions.read(options)
    return this.request(read, 'virDomainMemoryPeek', read.address, read.bytes, DomainMemoryFlags.PHYSICAL)
  }

  /** Its limits (virDomainGetMemoryParameters). */
  async limits(options?: ImpactOptions): Promise<MemoryLimits> {
    const read = impactOptions.read(options)
    return settingsOf(limits, await this.request(read, 'virDomainGetMemoryParameters', impactOptions.flags(read)))
  }

  /** Sets some of its limits (virDomainSetMemoryParameters). */
  async setLimits(options: MemoryLimitOptions): Promise<void> {
    const read = limitOptions.read(options)
    await this.request(read, 'virDomainSetMemoryParameters', parametersOf(limits, read, 'memory.setLimits'), limitOptions.flags(read))
  }
}
