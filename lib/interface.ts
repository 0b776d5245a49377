import type { ConnectHandle, InterfaceHandle } from '../types/native'
import { callLocal } from './call'
import { ConnectListAllInterfacesFlags as List } from './constants/connect'
import { InterfaceDefineFlags, InterfaceXMLFlags } from './constants/interface'
import { Collection, Noun, type Actor } from './noun'
import { flag, readValue, table, text, waitingKeys, waitingOptions, type OptionsOf, type Waiting } from './options'
import type { Port } from './port'
import { withoutSecrets } from './uri'
import { document, documents, readDocument } from './document'
import type { InterfaceConfig, Parsed } from './xml'

export const interfaceFilter = table('interfaces.list', {
  ...waitingKeys,
  /** Up, or not. */
  active: flag(List.ACTIVE, List.INACTIVE),
})

/** Which network interfaces of a host are listed. A key that is left out does not matter. */
export interface InterfaceFilter extends OptionsOf<typeof interfaceFilter> {}

const defineOptions = table('interfaces.define', {
  ...waitingKeys,
  /** Held against the schema first (VIR_INTERFACE_DEFINE_VALIDATE, since libvirt 7.7.0). */
  validate: flag(InterfaceDefineFlags.VALIDATE),
})

/** How a network interface of a host is defined. */
export interface InterfaceDefineOptions extends OptionsOf<typeof defineOptions> {}

const xmlOptions = table('interface.xml', {
  ...waitingKeys,
  /** Its definition, also while it is up (VIR_INTERFACE_XML_INACTIVE). */
  inactive: flag(InterfaceXMLFlags.INACTIVE),
})

/** Which XML of a network interface of a host. */
export interface InterfaceXmlOptions extends OptionsOf<typeof xmlOptions> {}

/** A network interface of a host, as the host's own network configuration has it. */
export class Interface extends Noun<InterfaceHandle> {
  /** Its name on its host: 'eth0'. */
  readonly name: string
  /** Its hardware address, as libvirt writes it. */
  readonly mac: string

  /** Use the methods of {@link Interfaces}. @internal */
  constructor(connection: Port, handle: InterfaceHandle) {
    super(connection, handle)
    this.name = callLocal('virInterfaceGetName', handle)
    this.mac = callLocal('virInterfaceGetMACString', handle)
  }

  override toJSON(): { name: string, mac: string, uri: string } {
    return { name: this.name, mac: this.mac, uri: withoutSecrets(this.connection.uri) }
  }

  /** @internal */
  protected override handleOn(connection: Port, read: Waiting): Promise<InterfaceHandle> {
    return connection.request(read, 'virInterfaceLookupByName', connection.handle, this.name)
  }

  /** Its document (virInterfaceGetXMLDesc). */
  async xml(options?: InterfaceXmlOptions): Promise<string> {
    const read = xmlOptions.read(options)
    return this.request(read, 'virInterfaceGetXMLDesc', xmlOptions.flags(read))
  }

  /** The same as an object ({@link xml}). */
  async config(options?: InterfaceXmlOptions): Promise<Parsed<InterfaceConfig>> {
    return documents().parseInterface(await this.xml(options))
  }

  /** Whether it is up (virInterfaceIsActive). */
  async isActive(options?: Waiting): Promise<boolean> {
    return this.ask(options, 'virInterfaceIsActive')
  }

  /** Brings it up (virInterfaceCreate). */
  async start(options?: Waiting): Promise<void> {
    await this.ask(options, 'virInterfaceCreate')
  }

  /** Takes it down (virInterfaceDestroy). */
  async destroy(options?: Waiting): Promise<void> {
    await this.ask(options, 'virInterfaceDestroy')
  }

  /** Forgets its definition (virInterfaceUndefine). */
  async undefine(options?: Waiting): Promise<void> {
    await this.ask(options, 'virInterfaceUndefine')
  }
}

const xmlKind = document<InterfaceConfig>('Interface', 'the XML of an interface')
const macKind = text({ what: 'a MAC address' })

/** The network interfaces of a host. */
export class Interfaces extends Collection<Interface, InterfaceHandle, ConnectHandle, InterfaceFilter> {
  /** @internal */
  constructor(host: Actor<ConnectHandle>) {
    super(host, {
      what: 'interface', missing: 'VIR_ERR_NO_INTERFACE',
      list: 'virConnectListAllInterfaces', filter: interfaceFilter,
      byName: 'virInterfaceLookupByName',
      wrap: ({ connection }, handle) => new Interface(connection, handle),
    })
  }

  /**
   * The one with this hardware address (virInterfaceLookupByMACString).
   *
   * @throws LibvirtError VIR_ERR_NO_INTERFACE; VIR_ERR_MULTIPLE_INTERFACES where several have it.
   */
  async getByMac(mac: string, options?: Waiting): Promise<Interface> {
    const address = readValue(macKind, 'mac', mac)
    return this.wrap(await this.owner.request(waitingOptions.read(options), 'virInterfaceLookupByMACString', address))
  }

  /** Defines one, or changes its definition, without bringing it up (virInterfaceDefineXML). */
  async define(xml: string | InterfaceConfig, options?: InterfaceDefineOptions): Promise<Interface> {
    const read = defineOptions.read(options)
    return this.wrap(await this.owner.request(read, 'virInterfaceDefineXML', readDocument(xmlKind, 'xml', xml), defineOptions.flags(read)))
  }

  /**
   * Keeps how the host's network is configured now, so that {@link rollbackChanges} can bring it back (virInterfaceChangeBegin). The host
   * does so itself when it restarts before {@link commitChanges}. A host has one such change at a time.
   */
  async beginChanges(options?: Waiting): Promise<void> {
    await this.owner.request(waitingOptions.read(options), 'virInterfaceChangeBegin')
  }

  /** Lets what was changed since {@link beginChanges} stand (virInterfaceChangeCommit). */
  async commitChanges(options?: Waiting): Promise<void> {
    await this.owner.request(waitingOptions.read(options), 'virInterfaceChangeCommit')
  }

  /** Brings back what was there at {@link beginChanges} (virInterfaceChangeRollback). */
  async rollbackChanges(options?: Waiting): Promise<void> {
    await this.owner.request(waitingOptions.read(options), 'virInterfaceChangeRollback')
  }
}
