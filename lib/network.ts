import type { ConnectHandle, NetworkDHCPLease, NetworkHandle } from '../types/native'
import { callLocal } from './call'
import { ConnectListAllNetworksFlags as List } from './constants/connect'
import {
  IPAddrType, NetworkCreateFlags, NetworkDefineFlags, NetworkUpdateCommand, NetworkUpdateFlags, NetworkUpdateSection, NetworkXMLFlags,
} from './constants/network'
import { networkEvents, type NetworkEventData } from './events'
import { namesOf } from './names'
import { NetworkMetadata } from './network-metadata'
import { NetworkPorts } from './network-port'
import { Collection, WatchedNoun, type Actor, type Known } from './noun'
import {
  boolean, flag, flagOf, oneOf, readValue, required, table, text, waitingKeys, whole, type OptionsOf, type Waiting,
} from './options'
import type { Port } from './port'
import { withoutSecrets } from './uri'
import { document, documents, documentText, readDocument } from './document'
import type { NetworkConfig, NetworkPart, Parsed } from './xml'

export const networkFilter = table('networks.list', {
  ...waitingKeys,
  /** Started, or not. */
  active: flag(List.ACTIVE, List.INACTIVE),
  /** With a definition that outlives it, or transient. */
  persistent: flag(List.PERSISTENT, List.TRANSIENT),
  /** Started with the host, or not. */
  autostart: flag(List.AUTOSTART, List.NO_AUTOSTART),
})

/** Which networks are listed. A key that is left out does not matter. */
export interface NetworkFilter extends OptionsOf<typeof networkFilter> {}

const defineOptions = table('networks.define', {
  ...waitingKeys,
  /** Held against the schema first (VIR_NETWORK_DEFINE_VALIDATE, since libvirt 7.7.0). */
  validate: flag(NetworkDefineFlags.VALIDATE),
})

/** How a network is defined. */
export interface NetworkDefineOptions extends OptionsOf<typeof defineOptions> {}

const createOptions = table('networks.create', {
  ...waitingKeys,
  /** Held against the schema first (VIR_NETWORK_CREATE_VALIDATE, since libvirt 7.8.0). */
  validate: flag(NetworkCreateFlags.VALIDATE),
})

/** How a transient network is started. */
export interface NetworkCreateOptions extends OptionsOf<typeof createOptions> {}

const xmlOptions = table('network.xml', {
  ...waitingKeys,
  /** Its definition, also while it runs (VIR_NETWORK_XML_INACTIVE). */
  inactive: flag(NetworkXMLFlags.INACTIVE),
})

/** Which XML of a network. */
export interface NetworkXmlOptions extends OptionsOf<typeof xmlOptions> {}

const sections = {
  bridge: NetworkUpdateSection.BRIDGE,
  domain: NetworkUpdateSection.DOMAIN,
  ip: NetworkUpdateSection.IP,
  ipDhcpHost: NetworkUpdateSection.IP_DHCP_HOST,
  ipDhcpRange: NetworkUpdateSection.IP_DHCP_RANGE,
  forward: NetworkUpdateSection.FORWARD,
  forwardInterface: NetworkUpdateSection.FORWARD_INTERFACE,
  forwardPf: NetworkUpdateSection.FORWARD_PF,
  portgroup: NetworkUpdateSection.PORTGROUP,
  dnsHost: NetworkUpdateSection.DNS_HOST,
  dnsTxt: NetworkUpdateSection.DNS_TXT,
  dnsSrv: NetworkUpdateSection.DNS_SRV,
} as const

const commands = {
  modify: NetworkUpdateCommand.MODIFY,
  delete: NetworkUpdateCommand.DELETE,
  addLast: NetworkUpdateCommand.ADD_LAST,
  addFirst: NetworkUpdateCommand.ADD_FIRST,
} as const

const { LIVE, CONFIG } = NetworkUpdateFlags

const updateOptions = table('network.update', {
  ...waitingKeys,
  /** The change to the section. */
  command: required(oneOf(...Object.keys(commands) as (keyof typeof commands)[])),
  /** Which part of the document it is done to. */
  section: required(oneOf(...Object.keys(sections) as (keyof typeof sections)[])),
  /** The element, as text or as an object: `{ host: { mac: '...', ip: '...' } }`. */
  xml: required(document<NetworkPart>('NetworkPart', 'the XML of the element')),
  /** Which of several parents, from 0: for a DHCP host, which `<ip>`. Default: the first that fits. */
  parentIndex: whole('', 0, 2 ** 31 - 1),
  /** Where it applies: what runs ('live'), the definition ('config'), 'both', or (default) what the network is at the moment. */
  affects: flagOf({ current: 0, live: LIVE, config: CONFIG, both: LIVE | CONFIG }),
})

/** A change to a part of a network. */
export interface NetworkUpdate extends OptionsOf<typeof updateOptions> {}

const leaseOptions = table('network.dhcpLeases', {
  ...waitingKeys,
  /** Only those of the interface with this address. */
  mac: text({ what: 'a MAC address' }),
})

/** Which DHCP leases. */
export interface DhcpLeaseOptions extends OptionsOf<typeof leaseOptions> {}

/** An address that the network's DHCP server has given. */
export interface DhcpLease {
  /** The network's own interface; null where the driver does not say. */
  interface: string | null
  /** Until when it is the guest's; null: for good. */
  expiresAt: Date | null
  /** 'ipv4' or 'ipv6'. */
  family: string
  /** The hardware address of the guest's interface. */
  mac: string | null
  /** The IPv6 identity association; null with IPv4. */
  iaid: string | null
  /** The IP address. */
  address: string | null
  /** How many bits of the address are the network's. */
  prefix: number
  /** The name that the guest gave. */
  hostname: string | null
  /** The identity by which the guest asked. */
  clientId: string | null
}

const familyName = namesOf(IPAddrType)

function leaseOf({ iface, expirytime, type, mac, iaid, ipaddr, prefix, hostname, clientid }: NetworkDHCPLease): DhcpLease {
  return {
    interface: iface, expiresAt: expirytime === 0n ? null : new Date(Number(expirytime) * 1000), family: familyName(type), mac, iaid,
    address: ipaddr, prefix, hostname, clientId: clientid,
  }
}

/** A virtual network. */
export class Network extends WatchedNoun<NetworkHandle, 'network', NetworkEventData> {
  /** Its name on its host. */
  readonly name: string
  /** Its UUID. */
  readonly uuid: string
  /** The guests' interfaces that are plugged into it. */
  readonly ports = new NetworkPorts(this)
  /** Its title, its description, and the XML of applications. */
  readonly metadata = new NetworkMetadata(this)

  /** Use the methods of {@link Networks}. @internal */
  constructor(connection: Port, handle: NetworkHandle, known?: Known) {
    super(connection, handle, networkEvents, 'uuid')
    this.name = known?.name ?? callLocal('virNetworkGetName', handle)
    this.uuid = known?.id ?? callLocal('virNetworkGetUUIDString', handle)
  }

  override toJSON(): { name: string, uuid: string, uri: string } {
    return { name: this.name, uuid: this.uuid, uri: withoutSecrets(this.connection.uri) }
  }

  /** @internal */
  protected override handleOn(connection: Port, read: Waiting): Promise<NetworkHandle> {
    return connection.request(read, 'virNetworkLookupByUUIDString', connection.handle, this.uuid)
  }

  /** Its document (virNetworkGetXMLDesc). */
  async xml(options?: NetworkXmlOptions): Promise<string> {
    const read = xmlOptions.read(options)
    return this.request(read, 'virNetworkGetXMLDesc', xmlOptions.flags(read))
  }

  /** The same as an object ({@link xml}). */
  async config(options?: NetworkXmlOptions): Promise<Parsed<NetworkConfig>> {
    return documents().parseNetwork(await this.xml(options))
  }

  /** Whether it is started (virNetworkIsActive). */
  async isActive(options?: Waiting): Promise<boolean> {
    return this.ask(options, 'virNetworkIsActive')
  }

  /** Whether it has a definition that outlives it (virNetworkIsPersistent). */
  async isPersistent(options?: Waiting): Promise<boolean> {
    return this.ask(options, 'virNetworkIsPersistent')
  }

  /** Whether it starts with the host (virNetworkGetAutostart). */
  async autostart(options?: Waiting): Promise<boolean> {
    return await this.ask(options, 'virNetworkGetAutostart') !== 0
  }

  /** virNetworkSetAutostart */
  async setAutostart(autostart: boolean, options?: Waiting): Promise<void> {
    await this.ask(options, 'virNetworkSetAutostart', readValue(boolean, 'autostart', autostart) ? 1 : 0)
  }

  /** The host's bridge that it is (virNetworkGetBridgeName). */
  async bridgeName(options?: Waiting): Promise<string> {
    return this.ask(options, 'virNetworkGetBridgeName')
  }

  /** Starts it (virNetworkCreate). */
  async start(options?: Waiting): Promise<void> {
    await this.ask(options, 'virNetworkCreate')
  }

  /** Stops it at once (virNetworkDestroy). A transient one is gone then. */
  async destroy(options?: Waiting): Promise<void> {
    await this.ask(options, 'virNetworkDestroy')
  }

  /** Forgets its definition (virNetworkUndefine); a started one becomes transient. */
  async undefine(options?: Waiting): Promise<void> {
    await this.ask(options, 'virNetworkUndefine')
  }

  /** Changes a part of it, while it runs or in its definition (virNetworkUpdate). */
  async update(change: NetworkUpdate): Promise<void> {
    const read = updateOptions.read(change)
    const { command, section, parentIndex = -1, xml } = read
    await this.request(read, 'virNetworkUpdate', commands[command], sections[section], parentIndex, documentText(xml), updateOptions.flags(read))
  }

  /** The addresses that its DHCP server has given (virNetworkGetDHCPLeases). */
  async dhcpLeases(options?: DhcpLeaseOptions): Promise<DhcpLease[]> {
    const read = leaseOptions.read(options)
    return (await this.request(read, 'virNetworkGetDHCPLeases', read.mac ?? null)).map(leaseOf)
  }
}

const xmlKind = document<NetworkConfig>('Network', 'the XML of a network')

/** The networks of a host. */
export class Networks extends Collection<Network, NetworkHandle, ConnectHandle, NetworkFilter> {
  /** @internal */
  constructor(host: Actor<ConnectHandle>) {
    super(host, {
      what: 'network', missing: 'VIR_ERR_NO_NETWORK',
      list: 'virConnectListAllNetworks', filter: networkFilter,
      byName: 'virNetworkLookupByName', byUuid: 'virNetworkLookupByUUIDString',
      wrap: ({ connection }, handle, known) => new Network(connection, handle, known),
    })
  }

  /**
   * Defines a persistent network, or changes its definition, without starting it (virNetworkDefineXML; with `validate`
   * virNetworkDefineXMLFlags).
   */
  async define(xml: string | NetworkConfig, options?: NetworkDefineOptions): Promise<Network> {
    const read = defineOptions.read(options)
    const text = readDocument(xmlKind, 'xml', xml), flags = defineOptions.flags(read)
    return this.wrap(flags === 0
      ? await this.owner.request(read, 'virNetworkDefineXML', text) : await this.owner.request(read, 'virNetworkDefineXMLFlags', text, flags))
  }

  /** Starts a transient network, which is gone when it stops (virNetworkCreateXML; with `validate` virNetworkCreateXMLFlags). */
  async create(xml: string | NetworkConfig, options?: NetworkCreateOptions): Promise<Network> {
    const read = createOptions.read(options)
    const text = readDocument(xmlKind, 'xml', xml), flags = createOptions.flags(read)
    return this.wrap(flags === 0
      ? await this.owner.request(read, 'virNetworkCreateXML', text) : await this.owner.request(read, 'virNetworkCreateXMLFlags', text, flags))
  }
}
