import type { ConnectHandle, DomainHandle } from '../../types/native'
import { DomainDefineFlags } from '../constants/domain'
import { Collection, onLease, orNone, wrapAll, type Actor } from '../noun'
import { flag, readValue, table, text, waitingKeys, waitingOptions, whole, type OptionsOf, type Waiting } from '../options'
import { createOptions, type CreateOptions } from './create'
import { Domain } from './domain'
import { domainFilter, type DomainFilter } from './filter'
import { saveImageOptions, saveXmlOptions, type SaveImageOptions, type SaveXmlOptions } from './options'
import { saveParameters } from './save-parameters'
import { allStatsOptions, parseStats, typesOf, type AllStatsOptions, type DomainStats } from './stats'
import { document, documentText, documents, readDocument } from '../document'
import type { DomainConfig, Parsed } from '../xml'

const defineOptions = table('domains.define', {
  ...waitingKeys,
  /** Checks the XML against libvirt's schema first (VIR_DOMAIN_DEFINE_VALIDATE). */
  validate: flag(DomainDefineFlags.VALIDATE),
})

/** How a domain is defined. */
export interface DomainDefineOptions extends OptionsOf<typeof defineOptions> {}

const restoreOptions = table('domains.restore', {
  ...waitingKeys,
  /** The definition that it is brought back with; only host-side details may differ. */
  xml: document<DomainConfig>('Domain', 'the XML of a domain'),
  /** Through how many channels at once an image of format 'sparse' is read (since libvirt 11.2.0). */
  parallelChannels: whole('', 1, 2 ** 31 - 1),
  /** DomainSaveRestoreFlags, or'ed. Default 0. */
  flags: whole('', 0, 0xffff_ffff),
})

/** How a domain is brought back. */
export interface DomainRestoreOptions extends OptionsOf<typeof restoreOptions> {}

const idKind = whole('', 0, 2 ** 31 - 1)
const processKind = whole('', 1, 2 ** 31 - 1)
const xmlKind = document<DomainConfig>('Domain', 'the XML of a domain')
const pathKind = text({ what: 'the path of a file' })

/** The domains of a host. */
export class Domains extends Collection<Domain, DomainHandle, ConnectHandle, DomainFilter> {
  /** @internal */
  constructor(host: Actor<ConnectHandle>) {
    super(host, {
      what: 'domain', missing: 'VIR_ERR_NO_DOMAIN',
      list: 'virConnectListAllDomains', filter: domainFilter,
      byName: 'virDomainLookupByName', byUuid: 'virDomainLookupByUUIDString',
      wrap: ({ connection }, handle, known) => new Domain(connection, handle, known),
    })
  }

  /**
   * One domain, by UUID (with or without its hyphens), else by name, or (a number) by id (virDomainLookupByUUIDString, ByName, ByID).
   * A name that looks like a UUID is found where no domain has that UUID.
   *
   * @throws LibvirtError VIR_ERR_NO_DOMAIN
   */
  override async get(key: string | number, options?: Waiting): Promise<Domain> {
    if (typeof key !== 'number') return super.get(key, options)
    return this.wrap(await this.owner.request(waitingOptions.read(options), 'virDomainLookupByID', readValue(idKind, 'domain id', key)))
  }

  /** The same, or null when there is none. */
  override async find(key: string | number, options?: Waiting): Promise<Domain | null> {
    return orNone(this.get(key, options), 'VIR_ERR_NO_DOMAIN')
  }

  /**
   * The domain that has this UUID, and none by name: for a program that has the UUID from libvirt (virDomainLookupByUUIDString).
   *
   * @throws LibvirtError VIR_ERR_NO_DOMAIN
   */
  async getByUuid(uuid: string, options?: Waiting): Promise<Domain> {
    return this.wrap(await this.owner.request(waitingOptions.read(options), 'virDomainLookupByUUIDString', uuid))
  }

  /**
   * Defines a persistent domain, or changes its definition, without starting it (virDomainDefineXML; with `validate`
   * virDomainDefineXMLFlags).
   */
  async define(xml: string | DomainConfig, options?: DomainDefineOptions): Promise<Domain> {
    const read = defineOptions.read(options)
    const text = readDocument(xmlKind, 'xml', xml), flags = defineOptions.flags(read)
    return this.wrap(flags === 0
      ? await this.owner.request(read, 'virDomainDefineXML', text) : await this.owner.request(read, 'virDomainDefineXMLFlags', text, flags))
  }

  /** Starts a transient domain, which is gone when it stops (virDomainCreateXML; with `files` virDomainCreateXMLWithFiles). */
  async create(xml: string | DomainConfig, options?: CreateOptions): Promise<Domain> {
    const read = createOptions.read(options)
    const text = readDocument(xmlKind, 'xml', xml), flags = createOptions.flags(read)
    return this.wrap(read.files
      ? await this.owner.request(read, 'virDomainCreateXMLWithFiles', text, read.files, flags) : await this.owner.request(read, 'virDomainCreateXML', text, flags))
  }

  /**
   * Takes a QEMU that runs already, but was not started by libvirt, for a domain (virDomainQemuAttach, in libvirt-qemu). Newer drivers of
   * libvirt's for QEMU do not have it any more.
   *
   * @throws LibvirtError VIR_ERR_NO_SUPPORT
   */
  async attachQemu(processId: number, options?: Waiting): Promise<Domain> {
    const read = waitingOptions.read(options)
    return this.wrap(await this.owner.request(read, 'virDomainQemuAttach', readValue(processKind, 'processId', processId), 0))
  }

  /** Statistics of all domains, or of those that the options leave, by group and in one request (virConnectGetAllDomainStats). */
  async stats(options?: AllStatsOptions): Promise<{ domain: Domain, stats: DomainStats }[]> {
    const read = allStatsOptions.read(options)
    const records = await this.owner.request(read, 'virConnectGetAllDomainStats', typesOf(read), allStatsOptions.flags(read))
    const domains = wrapAll(records.map(({ dom }) => dom), (dom, known) => this.wrap(dom, known))
    return records.map(({ params }, at) => ({ domain: domains[at]!, stats: parseStats(params) }))
  }

  /**
   * Brings back a domain that was saved to a file on the host, on a connection of its own (virDomainRestoreFlags; with `parallelChannels`
   * virDomainRestoreParams).
   */
  async restore(path: string, options?: DomainRestoreOptions): Promise<void> {
    const read = restoreOptions.read(options)
    const { flags = 0 } = read, xml = documentText(read.xml) ?? null
    await onLease(this.owner.connection, read, (connection) => read.parallelChannels === undefined
      ? connection.request(read, 'virDomainRestoreFlags', connection.handle, path, xml, flags)
      : connection.request(read, 'virDomainRestoreParams', connection.handle, saveParameters(path, read), flags))
  }

  /** The definition that a saved domain is brought back with (virDomainSaveImageGetXMLDesc). */
  async savedXml(path: string, options?: SaveXmlOptions): Promise<string> {
    const read = saveXmlOptions.read(options)
    return this.owner.request(read, 'virDomainSaveImageGetXMLDesc', readValue(pathKind, 'path', path), saveXmlOptions.flags(read))
  }

  /** The same as an object ({@link savedXml}). */
  async savedConfig(path: string, options?: SaveXmlOptions): Promise<Parsed<DomainConfig>> {
    return documents().parseDomain(await this.savedXml(path, options))
  }

  /** Sets that definition; only host-side details may differ, for example the path of a disk (virDomainSaveImageDefineXML). */
  async setSavedXml(path: string, xml: string | DomainConfig, options?: SaveImageOptions): Promise<void> {
    const read = saveImageOptions.read(options)
    await this.owner.request(read, 'virDomainSaveImageDefineXML', readValue(pathKind, 'path', path), readDocument(xmlKind, 'xml', xml), saveImageOptions.flags(read))
  }
}
