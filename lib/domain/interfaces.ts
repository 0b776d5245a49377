import type { DomainHandle } from '../../types/native'
import { DomainInterfaceAddressesSource } from '../constants/domain'
import { DomainBandwidthParam as Param } from '../constants/domain-params'
import { IPAddrType } from '../constants/network'
import { withJson } from '../data'
import { namesOf } from '../names'
import { Facet } from '../noun'
import { flagOf, readValue, table, text, waitingKeys, type OptionsOf, type Waiting } from '../options'
import { affectsKeys } from './affects'
import { impactOptions, type ImpactOptions } from './options'
import { kibSize, parametersKeys, parametersOf, settingsOf, type SettingsOf } from './settings'

/** The traffic of an interface, as the guest sees it, since the domain started; null where the hypervisor does not say. */
export interface InterfaceStats {
  /** How many bytes the guest received. */
  receivedBytes: bigint | null
  /** How many packets the guest received. */
  receivedPackets: bigint | null
  /** How many of what it received were faulty. */
  receivedErrors: bigint | null
  /** How many of what it was to receive were dropped. */
  receivedDropped: bigint | null
  /** How many bytes the guest sent. */
  sentBytes: bigint | null
  /** How many packets the guest sent. */
  sentPackets: bigint | null
  /** How many of what it sent were faulty. */
  sentErrors: bigint | null
  /** How many of what it sent were dropped. */
  sentDropped: bigint | null
}

/** An interface of a guest, with its addresses. */
export interface InterfaceAddresses {
  /** By the guest's name with the source 'agent', else the host's: 'vnet0'. */
  name: string | null
  /** Its hardware address. */
  mac: string | null
  /** Its IP addresses. */
  addresses: {
    /** 'ipv4' or 'ipv6'. */
    family: string
    address: string | null
    /** How many bits of the address are the network's. */
    prefix: number
  }[]
}

const addressOptions = table('interfaces.addresses', {
  ...waitingKeys,
  /**
   * The source of the answer: the DHCP server of libvirt's own network ('lease', the default), the guest's agent ('agent'), or the host's ARP table
   * ('arp', since libvirt 4.2.0).
   */
  source: flagOf({
    lease: DomainInterfaceAddressesSource.LEASE, agent: DomainInterfaceAddressesSource.AGENT, arp: DomainInterfaceAddressesSource.ARP,
  }),
})

/** The source of a guest's addresses. */
export interface InterfaceAddressOptions extends OptionsOf<typeof addressOptions> {}

const bandwidth = {
  /** The limits of what it receives: on average, at most, and in a burst at once. 0: no limit. libvirt counts in KiB: rounded up. */
  inboundAverageBytesPerSecond: kibSize(Param.IN_AVERAGE, 'bytes/s'),
  /** The most that it receives for a while, bytes/s. 0: no limit. */
  inboundPeakBytesPerSecond: kibSize(Param.IN_PEAK, 'bytes/s'),
  /** How much it may receive at the peak rate, bytes. 0: no limit. */
  inboundBurstBytes: kibSize(Param.IN_BURST),
  /** The rate that it receives in any case; on a network of libvirt's with a limit of its own. */
  inboundFloorBytesPerSecond: kibSize(Param.IN_FLOOR, 'bytes/s'),
  /** The same for what it sends. */
  outboundAverageBytesPerSecond: kibSize(Param.OUT_AVERAGE, 'bytes/s'),
  /** The most that it sends for a while, bytes/s. 0: no limit. */
  outboundPeakBytesPerSecond: kibSize(Param.OUT_PEAK, 'bytes/s'),
  /** How much it may send at the peak rate, bytes. 0: no limit. */
  outboundBurstBytes: kibSize(Param.OUT_BURST),
}

const bandwidthOptions = table('interfaces.setBandwidth', { ...waitingKeys, ...affectsKeys, ...bandwidth, ...parametersKeys })

/** The limits of an interface. A limit that the hypervisor does not have is absent. */
export interface InterfaceBandwidth extends SettingsOf<typeof bandwidth> {}
/** The limits of an interface, and where they apply. */
export interface InterfaceBandwidthOptions extends OptionsOf<typeof bandwidthOptions> {}

// libvirt's documentation does not say which types the parameters have, and there is no library here to try it with.
const announceOptions = table('interfaces.announce', { ...waitingKeys, ...parametersKeys })

/** How an interface is announced: by the names of DomainAnnounceInterfaceParam. */
export interface InterfaceAnnounceOptions extends OptionsOf<typeof announceOptions> {}

const familyName = namesOf(IPAddrType)
const deviceKind = text({ what: 'the target or the MAC address of an interface' })

/** A domain's network interfaces. One is named by its target ('vnet0') or its MAC address. */
export class DomainInterfaces extends Facet<DomainHandle> {
  /** The traffic of one (virDomainInterfaceStats). The domain must run. */
  async stats(device: string, options?: Waiting): Promise<InterfaceStats> {
    const { rx_bytes, rx_packets, rx_errs, rx_drop, tx_bytes, tx_packets, tx_errs, tx_drop } =
      await this.ask(options, 'virDomainInterfaceStats', readValue(deviceKind, 'device', device))
    // libvirt has -1 for what is not known.
    const known = (count: bigint): bigint | null => count < 0n ? null : count
    return withJson({
      receivedBytes: known(rx_bytes), receivedPackets: known(rx_packets), receivedErrors: known(rx_errs), receivedDropped: known(rx_drop),
      sentBytes: known(tx_bytes), sentPackets: known(tx_packets), sentErrors: known(tx_errs), sentDropped: known(tx_drop),
    })
  }

  /** The guest's addresses, by interface (virDomainInterfaceAddresses). The domain must run. */
  async addresses(options?: InterfaceAddressOptions): Promise<InterfaceAddresses[]> {
    const read = addressOptions.read(options)
    const interfaces = await this.request(read, 'virDomainInterfaceAddresses', addressOptions.flags(read), 0)
    return interfaces.map(({ name, hwaddr, addrs }) => ({
      name, mac: hwaddr, addresses: addrs.map(({ type, addr, prefix }) => ({ family: familyName(type), address: addr, prefix })),
    }))
  }

  /** The limits of one (virDomainGetInterfaceParameters). */
  async bandwidth(device: string, options?: ImpactOptions): Promise<InterfaceBandwidth> {
    const read = impactOptions.read(options)
    return settingsOf(bandwidth, await this.request(read, 'virDomainGetInterfaceParameters', readValue(deviceKind, 'device', device), impactOptions.flags(read)))
  }

  /** Sets some limits of one (virDomainSetInterfaceParameters). */
  async setBandwidth(device: string, options: InterfaceBandwidthOptions): Promise<void> {
    const read = bandwidthOptions.read(options)
    const parameters = parametersOf(bandwidth, read, 'interfaces.setBandwidth')
    await this.request(read, 'virDomainSetInterfaceParameters', readValue(deviceKind, 'device', device), parameters, bandwidthOptions.flags(read))
  }

  /**
   * Has the hypervisor announce the guest's addresses to the network again, as after a migration (virDomainAnnounceInterface, since libvirt
   * 12.5.0).
   */
  async announce(device: string, options?: InterfaceAnnounceOptions): Promise<void> {
    const read = announceOptions.read(options)
    await this.request(read, 'virDomainAnnounceInterface', readValue(deviceKind, 'device', device), read.parameters ?? [])
  }
}
