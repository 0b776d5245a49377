import type { ConnectHandle, NWFilterBindingHandle } from '../types/native'
import { callLocal } from './call'
import { NWFilterBindingCreateFlags } from './constants/nwfilter'
import { Collection, Noun, type Actor } from './noun'
import { flag, table, waitingKeys, waitingOptions, type OptionsOf, type Waiting } from './options'
import type { Port } from './port'
import { withoutSecrets } from './uri'
import { document, documents, readDocument } from './document'
import type { NWFilterBindingConfig, Parsed } from './xml'

const createOptions = table('nwfilterBindings.create', {
  ...waitingKeys,
  /** Held against the schema first (VIR_NWFILTER_BINDING_CREATE_VALIDATE, since libvirt 7.8.0). */
  validate: flag(NWFilterBindingCreateFlags.VALIDATE),
})

/** How a filter is bound to a device. */
export interface NWFilterBindingCreateOptions extends OptionsOf<typeof createOptions> {}

/** A network filter that is in force on a device of the host's, for example on a guest's tap device. */
export class NWFilterBinding extends Noun<NWFilterBindingHandle> {
  /** The host's network device. */
  readonly portDev: string
  /** The name of the filter. */
  readonly filterName: string

  /** Use the methods of {@link NWFilterBindings}. @internal */
  constructor(connection: Port, handle: NWFilterBindingHandle) {
    super(connection, handle)
    this.portDev = callLocal('virNWFilterBindingGetPortDev', handle)
    this.filterName = callLocal('virNWFilterBindingGetFilterName', handle)
  }

  override toJSON(): { portDev: string, filterName: string, uri: string } {
    return { portDev: this.portDev, filterName: this.filterName, uri: withoutSecrets(this.connection.uri) }
  }

  /** @internal */
  protected override handleOn(connection: Port, read: Waiting): Promise<NWFilterBindingHandle> {
    return connection.request(read, 'virNWFilterBindingLookupByPortDev', connection.handle, this.portDev)
  }

  /** Its document (virNWFilterBindingGetXMLDesc). */
  async xml(options?: Waiting): Promise<string> {
    return this.ask(options, 'virNWFilterBindingGetXMLDesc')
  }

  /** The same as an object ({@link xml}). */
  async config(options?: Waiting): Promise<Parsed<NWFilterBindingConfig>> {
    return documents().parseNWFilterBinding(await this.xml(options))
  }

  /** Takes the filter off the device (virNWFilterBindingDelete). For a running guest's device: nothing guards it any more. */
  async delete(options?: Waiting): Promise<void> {
    await this.ask(options, 'virNWFilterBindingDelete')
  }
}

const xmlKind = document<NWFilterBindingConfig>('NWFilterBinding', 'the XML of a network filter binding')

/** The network filters that are in force on a host's devices. They are found by the name of the device. */
export class NWFilterBindings extends Collection<NWFilterBinding, NWFilterBindingHandle, ConnectHandle, Waiting> {
  /** @internal */
  constructor(host: Actor<ConnectHandle>) {
    super(host, {
      what: 'network filter binding', missing: 'VIR_ERR_NO_NWFILTER_BINDING',
      list: 'virConnectListAllNWFilterBindings', filter: waitingOptions,
      byName: 'virNWFilterBindingLookupByPortDev',
      wrap: ({ connection }, handle) => new NWFilterBinding(connection, handle),
    })
  }

  /** Binds a filter to a device of the host's (virNWFilterBindingCreateXML). Libvirt does so itself for its guests' interfaces. */
  async create(xml: string | NWFilterBindingConfig, options?: NWFilterBindingCreateOptions): Promise<NWFilterBinding> {
    const read = createOptions.read(options)
    return this.wrap(await this.owner.request(read, 'virNWFilterBindingCreateXML', readDocument(xmlKind, 'xml', xml), createOptions.flags(read)))
  }
}
