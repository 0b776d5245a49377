import type { NetworkHandle, NetworkPortHandle, TypedParameter } from '../types/native'
import { callLocal } from './call'
import { NetworkPortCreateFlags } from './constants/network'
import { Collection, Noun, type Actor } from './noun'
import { flag, table, waitingKeys, waitingOptions, type OptionsOf, type Waiting } from './options'
import type { Port } from './port'
import { withoutSecrets } from './uri'
import { document, documents, readDocument } from './document'
import type { NetworkPortConfig, Parsed } from './xml'

const createOptions = table('ports.create', {
  ...waitingKeys,
  /** The port takes over the resources of one that existed before (VIR_NETWORK_PORT_CREATE_RECLAIM). */
  reclaim: flag(NetworkPortCreateFlags.RECLAIM),
  /** Held against the schema first (VIR_NETWORK_PORT_CREATE_VALIDATE, since libvirt 7.8.0). */
  validate: flag(NetworkPortCreateFlags.VALIDATE),
})

/** How a port is made. */
export interface NetworkPortCreateOptions extends OptionsOf<typeof createOptions> {}

/** A place where a guest's interface is plugged into a network. */
export class NetworkPort extends Noun<NetworkPortHandle> {
  /** Its UUID. */
  readonly uuid: string
  readonly #network: Actor<NetworkHandle>

  /** Use the methods of {@link NetworkPorts}. @internal */
  constructor(network: Actor<NetworkHandle>, handle: NetworkPortHandle) {
    super(network.connection, handle)
    this.#network = network
    this.uuid = callLocal('virNetworkPortGetUUIDString', handle)
  }

  override toJSON(): { uuid: string, uri: string } {
    return { uuid: this.uuid, uri: withoutSecrets(this.connection.uri) }
  }

  /** @internal */
  protected override handleOn(_connection: Port, read: Waiting): Promise<NetworkPortHandle> {
    return this.#network.request(read, 'virNetworkPortLookupByUUIDString', this.uuid)
  }

  /** Its document (virNetworkPortGetXMLDesc). */
  async xml(options?: Waiting): Promise<string> {
    return this.ask(options, 'virNetworkPortGetXMLDesc')
  }

  /** The same as an object ({@link xml}). */
  async config(options?: Waiting): Promise<Parsed<NetworkPortConfig>> {
    return documents().parseNetworkPort(await this.xml(options))
  }

  /** Its bandwidth, by the names of NetworkPortBandwidthParam (virNetworkPortGetParameters). */
  async parameters(options?: Waiting): Promise<TypedParameter[]> {
    return this.ask(options, 'virNetworkPortGetParameters')
  }

  /** virNetworkPortSetParameters */
  async setParameters(parameters: readonly TypedParameter[], options?: Waiting): Promise<void> {
    await this.ask(options, 'virNetworkPortSetParameters', parameters)
  }

  /** Takes it away (virNetworkPortDelete). */
  async delete(options?: Waiting): Promise<void> {
    await this.ask(options, 'virNetworkPortDelete')
  }
}

const xmlKind = document<NetworkPortConfig>('NetworkPort', 'the XML of a network port')

/** The ports of a network. */
export class NetworkPorts extends Collection<NetworkPort, NetworkPortHandle, NetworkHandle, Waiting> {
  /** @internal */
  constructor(network: Actor<NetworkHandle>) {
    super(network, {
      what: 'network port', missing: 'VIR_ERR_NO_NETWORK_PORT',
      list: 'virNetworkListAllPorts', filter: waitingOptions,
      byUuid: 'virNetworkPortLookupByUUIDString',
      wrap: (owner, handle) => new NetworkPort(owner, handle),
    })
  }

  /** Makes one (virNetworkPortCreateXML). */
  async create(xml: string | NetworkPortConfig, options?: NetworkPortCreateOptions): Promise<NetworkPort> {
    const read = createOptions.read(options)
    return this.wrap(await this.owner.request(read, 'virNetworkPortCreateXML', readDocument(xmlKind, 'xml', xml), createOptions.flags(read)))
  }
}
