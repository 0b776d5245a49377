import type { ConnectHandle, NWFilterHandle } from '../types/native'
import { callLocal } from './call'
import { NWFilterDefineFlags } from './constants/nwfilter'
import { Collection, Noun, type Actor, type Known } from './noun'
import { flag, table, waitingKeys, waitingOptions, type OptionsOf, type Waiting } from './options'
import type { Port } from './port'
import { withoutSecrets } from './uri'
import { document, documents, readDocument } from './document'
import type { NWFilterConfig, Parsed } from './xml'

const defineOptions = table('nwfilters.define', {
  ...waitingKeys,
  /** Held against the schema first (VIR_NWFILTER_DEFINE_VALIDATE, since libvirt 7.7.0). */
  validate: flag(NWFilterDefineFlags.VALIDATE),
})

/** How a network filter is defined. */
export interface NWFilterDefineOptions extends OptionsOf<typeof defineOptions> {}

/** A set of rules for what guests may send and receive. */
export class NWFilter extends Noun<NWFilterHandle> {
  /** Its name on its host. */
  readonly name: string
  /** Its UUID. */
  readonly uuid: string

  /** Use the methods of {@link NWFilters}. @internal */
  constructor(connection: Port, handle: NWFilterHandle, known?: Known) {
    super(connection, handle)
    this.name = known?.name ?? callLocal('virNWFilterGetName', handle)
    this.uuid = known?.id ?? callLocal('virNWFilterGetUUIDString', handle)
  }

  override toJSON(): { name: string, uuid: string, uri: string } {
    return { name: this.name, uuid: this.uuid, uri: withoutSecrets(this.connection.uri) }
  }

  /** @internal */
  protected override handleOn(connection: Port, read: Waiting): Promise<NWFilterHandle> {
    return connection.request(read, 'virNWFilterLookupByUUIDString', connection.handle, this.uuid)
  }

  /** Its document (virNWFilterGetXMLDesc). */
  async xml(options?: Waiting): Promise<string> {
    return this.ask(options, 'virNWFilterGetXMLDesc')
  }

  /** The same as an object ({@link xml}). */
  async config(options?: Waiting): Promise<Parsed<NWFilterConfig>> {
    return documents().parseNWFilter(await this.xml(options))
  }

  /**
   * Forgets it (virNWFilterUndefine).
   *
   * @throws LibvirtError VIR_ERR_OPERATION_INVALID while an interface or another filter uses it.
   */
  async undefine(options?: Waiting): Promise<void> {
    await this.ask(options, 'virNWFilterUndefine')
  }
}

const xmlKind = document<NWFilterConfig>('NWFilter', 'the XML of a network filter')

/** The network filters of a host. */
export class NWFilters extends Collection<NWFilter, NWFilterHandle, ConnectHandle, Waiting> {
  /** @internal */
  constructor(host: Actor<ConnectHandle>) {
    super(host, {
      what: 'network filter', missing: 'VIR_ERR_NO_NWFILTER',
      list: 'virConnectListAllNWFilters', filter: waitingOptions,
      byName: 'virNWFilterLookupByName', byUuid: 'virNWFilterLookupByUUIDString',
      wrap: ({ connection }, handle, known) => new NWFilter(connection, handle, known),
    })
  }

  /**
   * Defines a filter, or changes one; interfaces that use it follow at once (virNWFilterDefineXML; with `validate`
   * virNWFilterDefineXMLFlags).
   */
  async define(xml: string | NWFilterConfig, options?: NWFilterDefineOptions): Promise<NWFilter> {
    const read = defineOptions.read(options)
    const text = readDocument(xmlKind, 'xml', xml), flags = defineOptions.flags(read)
    return this.wrap(flags === 0
      ? await this.owner.request(read, 'virNWFilterDefineXML', text) : await this.owner.request(read, 'virNWFilterDefineXMLFlags', text, flags))
  }
}
