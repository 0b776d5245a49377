import type { ConnectHandle, NodeDeviceHandle } from '../types/native'
import { callLocal } from './call'
import { ConnectListAllNodeDeviceFlags as List } from './constants/connect'
import { NodeDeviceCreateXMLFlags, NodeDeviceDefineXMLFlags, NodeDeviceUpdateFlags, NodeDeviceXMLFlags } from './constants/nodedev'
import { LibvirtError } from './errors'
import { nodeDeviceEvents, type NodeDeviceEventData } from './events'
import { Collection, WatchedNoun, type Actor } from './noun'
import { boolean, flag, flagOf, flagsOf, readValue, table, text, waitingKeys, waitingOptions, type OptionsOf, type Waiting } from './options'
import type { Port } from './port'
import { withoutSecrets } from './uri'
import { document, documents, readDocument } from './document'
import type { NodeDeviceConfig, Parsed } from './xml'

export const nodeDeviceFilter = table('nodeDevices.list', {
  ...waitingKeys,
  /** Those that can do at least one of these things. */
  capabilities: flagsOf({
    system: List.CAP_SYSTEM, pciDev: List.CAP_PCI_DEV, usbDev: List.CAP_USB_DEV, usbInterface: List.CAP_USB_INTERFACE, net: List.CAP_NET,
    scsiHost: List.CAP_SCSI_HOST, scsiTarget: List.CAP_SCSI_TARGET, scsi: List.CAP_SCSI, storage: List.CAP_STORAGE, fcHost: List.CAP_FC_HOST,
    vports: List.CAP_VPORTS, scsiGeneric: List.CAP_SCSI_GENERIC, drm: List.CAP_DRM, mdevTypes: List.CAP_MDEV_TYPES, mdev: List.CAP_MDEV,
    ccwDev: List.CAP_CCW_DEV, cssDev: List.CAP_CSS_DEV, vdpa: List.CAP_VDPA, apCard: List.CAP_AP_CARD, apQueue: List.CAP_AP_QUEUE,
    apMatrix: List.CAP_AP_MATRIX, vpd: List.CAP_VPD, ccwgroupDev: List.CAP_CCWGROUP_DEV, ccwgroupMember: List.CAP_CCWGROUP_MEMBER,
  }),
  /** There at the moment, or only defined (since libvirt 7.3.0). */
  active: flag(List.ACTIVE, List.INACTIVE),
  /** With a definition that outlives it, or transient (since libvirt 10.1.0). */
  persistent: flag(List.PERSISTENT, List.TRANSIENT),
})

/** Which devices of a host are listed. A key that is left out does not matter. */
export interface NodeDeviceFilter extends OptionsOf<typeof nodeDeviceFilter> {}

const defineOptions = table('nodeDevices.define', {
  ...waitingKeys,
  /** Held against the schema first (VIR_NODE_DEVICE_DEFINE_XML_VALIDATE, since libvirt 8.10.0). */
  validate: flag(NodeDeviceDefineXMLFlags.VALIDATE),
})

/** How a device of a host is defined. */
export interface NodeDeviceDefineOptions extends OptionsOf<typeof defineOptions> {}

const createOptions = table('nodeDevices.create', {
  ...waitingKeys,
  /** Held against the schema first (VIR_NODE_DEVICE_CREATE_XML_VALIDATE, since libvirt 8.10.0). */
  validate: flag(NodeDeviceCreateXMLFlags.VALIDATE),
})

/** How a device of a host is made. */
export interface NodeDeviceCreateOptions extends OptionsOf<typeof createOptions> {}

const xmlOptions = table('nodeDevice.xml', {
  ...waitingKeys,
  /** Its definition, also while it is active (VIR_NODE_DEVICE_XML_INACTIVE, since libvirt 10.1.0). */
  inactive: flag(NodeDeviceXMLFlags.INACTIVE),
})

/** Which XML of a device of a host. */
export interface NodeDeviceXmlOptions extends OptionsOf<typeof xmlOptions> {}

const detachOptions = table('nodeDevice.detach', {
  ...waitingKeys,
  /** The host's driver that takes it for guests, for example 'vfio'. Left out: the hypervisor's usual one. */
  driver: text({ what: 'the name of a driver' }),
})

/** How a device is taken from the host. */
export interface NodeDeviceDetachOptions extends OptionsOf<typeof detachOptions> {}

const { LIVE, CONFIG } = NodeDeviceUpdateFlags

const updateOptions = table('nodeDevice.update', {
  ...waitingKeys,
  /** Where it applies: the active device ('live'), the definition ('config'), 'both', or (default) what it is at the moment. */
  affects: flagOf({ current: 0, live: LIVE, config: CONFIG, both: LIVE | CONFIG }),
})

/** How a device of a host is changed. */
export interface NodeDeviceUpdateOptions extends OptionsOf<typeof updateOptions> {}

const xmlKind = document<NodeDeviceConfig>('NodeDevice', 'the XML of a node device')

/** A device of a host: a PCI or USB device, a network card, a disk, a mediated device. */
export class NodeDevice extends WatchedNoun<NodeDeviceHandle, 'nodeDevice', NodeDeviceEventData> {
  /** Its name on its host: 'pci_0000_00_02_0'. */
  readonly name: string

  /** Use the methods of {@link NodeDevices}. @internal */
  constructor(connection: Port, handle: NodeDeviceHandle) {
    super(connection, handle, nodeDeviceEvents, 'name')
    this.name = callLocal('virNodeDeviceGetName', handle)
  }

  override toJSON(): { name: string, uri: string } {
    return { name: this.name, uri: withoutSecrets(this.connection.uri) }
  }

  /** @internal */
  protected override handleOn(connection: Port, read: Waiting): Promise<NodeDeviceHandle> {
    return connection.request(read, 'virNodeDeviceLookupByName', connection.handle, this.name)
  }

  /** Its document (virNodeDeviceGetXMLDesc). */
  async xml(options?: NodeDeviceXmlOptions): Promise<string> {
    const read = xmlOptions.read(options)
    return this.request(read, 'virNodeDeviceGetXMLDesc', xmlOptions.flags(read))
  }

  /** The same as an object ({@link xml}). */
  async config(options?: NodeDeviceXmlOptions): Promise<Parsed<NodeDeviceConfig>> {
    return documents().parseNodeDevice(await this.xml(options))
  }

  /** The name of the device that it belongs to; null for the machine itself (virNodeDeviceGetParent). */
  async parent(options?: Waiting): Promise<string | null> {
    try {
      return await this.ask(options, 'virNodeDeviceGetParent')
    } catch (error) {
      // The drivers have an error of no kind for a device without a parent. A daemon gives null; a driver in this process gives the error.
      if (error instanceof LibvirtError && error.code === 'VIR_ERR_INTERNAL_ERROR') return null
      throw error
    }
  }

  /** Its capabilities, by libvirt's names: 'pci', 'scsi_host' (virNodeDeviceListCaps). */
  async capabilities(options?: Waiting): Promise<string[]> {
    return this.ask(options, 'virNodeDeviceListCaps')
  }

  /** Whether it is there at the moment (virNodeDeviceIsActive, since libvirt 7.8.0). */
  async isActive(options?: Waiting): Promise<boolean> {
    return this.ask(options, 'virNodeDeviceIsActive')
  }

  /** Whether it has a definition that outlives it (virNodeDeviceIsPersistent, since libvirt 7.8.0). */
  async isPersistent(options?: Waiting): Promise<boolean> {
    return this.ask(options, 'virNodeDeviceIsPersistent')
  }

  /** Whether it is made when the host or its parent comes up (virNodeDeviceGetAutostart, since libvirt 7.8.0). */
  async autostart(options?: Waiting): Promise<boolean> {
    return await this.ask(options, 'virNodeDeviceGetAutostart') !== 0
  }

  /** virNodeDeviceSetAutostart, since libvirt 7.8.0 */
  async setAutostart(autostart: boolean, options?: Waiting): Promise<void> {
    await this.ask(options, 'virNodeDeviceSetAutostart', readValue(boolean, 'autostart', autostart) ? 1 : 0)
  }

  /** Makes the device of a definition (virNodeDeviceCreate, since libvirt 7.3.0). */
  async start(options?: Waiting): Promise<void> {
    await this.ask(options, 'virNodeDeviceCreate')
  }

  /** Takes it away: a virtual adapter or a mediated device (virNodeDeviceDestroy). A transient one is gone then. */
  async destroy(options?: Waiting): Promise<void> {
    await this.ask(options, 'virNodeDeviceDestroy')
  }

  /** Forgets its definition (virNodeDeviceUndefine, since libvirt 7.3.0). */
  async undefine(options?: Waiting): Promise<void> {
    await this.ask(options, 'virNodeDeviceUndefine')
  }

  /** Changes it, by its whole new document (virNodeDeviceUpdate, since libvirt 10.1.0). */
  async update(xml: string | NodeDeviceConfig, options?: NodeDeviceUpdateOptions): Promise<void> {
    const read = updateOptions.read(options)
    await this.request(read, 'virNodeDeviceUpdate', readDocument(xmlKind, 'xml', xml), updateOptions.flags(read))
  }

  /**
   * Takes it from the host's own driver, so that a guest can have it (virNodeDeviceDettach; with `driver` virNodeDeviceDetachFlags).
   * {@link reattach} gives it back.
   */
  async detach(options?: NodeDeviceDetachOptions): Promise<void> {
    const read = detachOptions.read(options)
    if (read.driver === undefined) await this.request(read, 'virNodeDeviceDettach')
    else await this.request(read, 'virNodeDeviceDetachFlags', read.driver)
  }

  /** Gives it back to the host's own driver (virNodeDeviceReAttach). */
  async reattach(options?: Waiting): Promise<void> {
    await this.ask(options, 'virNodeDeviceReAttach')
  }

  /** Sets it back to the state that it has after power-on, before a guest gets it or after (virNodeDeviceReset). */
  async reset(options?: Waiting): Promise<void> {
    await this.ask(options, 'virNodeDeviceReset')
  }
}

const wwnKind = text({ what: 'a world wide name, 16 hexadecimal digits', pattern: /^[0-9a-f]{16}$/i })

/** The devices of a host. */
export class NodeDevices extends Collection<NodeDevice, NodeDeviceHandle, ConnectHandle, NodeDeviceFilter> {
  /** @internal */
  constructor(host: Actor<ConnectHandle>) {
    super(host, {
      what: 'node device', missing: 'VIR_ERR_NO_NODE_DEVICE',
      list: 'virConnectListAllNodeDevices', filter: nodeDeviceFilter,
      byName: 'virNodeDeviceLookupByName',
      wrap: ({ connection }, handle) => new NodeDevice(connection, handle),
    })
  }

  /**
   * The SCSI host adapter with these world wide names, of its node and of its port: 16 hexadecimal digits each
   * (virNodeDeviceLookupSCSIHostByWWN).
   *
   * @throws LibvirtError VIR_ERR_NO_NODE_DEVICE
   */
  async getByWwn(wwnn: string, wwpn: string, options?: Waiting): Promise<NodeDevice> {
    const node = readValue(wwnKind, 'wwnn', wwnn), port = readValue(wwnKind, 'wwpn', wwpn)
    return this.wrap(await this.owner.request(waitingOptions.read(options), 'virNodeDeviceLookupSCSIHostByWWN', node, port))
  }

  /** Defines a device that {@link NodeDevice.start} makes: a mediated one (virNodeDeviceDefineXML, since libvirt 7.3.0). */
  async define(xml: string | NodeDeviceConfig, options?: NodeDeviceDefineOptions): Promise<NodeDevice> {
    const read = defineOptions.read(options)
    return this.wrap(await this.owner.request(read, 'virNodeDeviceDefineXML', readDocument(xmlKind, 'xml', xml), defineOptions.flags(read)))
  }

  /** Makes a transient device: a virtual adapter or a mediated device (virNodeDeviceCreateXML). */
  async create(xml: string | NodeDeviceConfig, options?: NodeDeviceCreateOptions): Promise<NodeDevice> {
    const read = createOptions.read(options)
    return this.wrap(await this.owner.request(read, 'virNodeDeviceCreateXML', readDocument(xmlKind, 'xml', xml), createOptions.flags(read)))
  }
}
