import type { DomainHandle, DomainSnapshotHandle } from '../../types/native'
import { callLocal } from '../call'
import {
  DomainSnapshotCreateFlags as Create, DomainSnapshotDeleteFlags as Delete, DomainSnapshotListFlags as List, DomainSnapshotRevertFlags as Revert,
  DomainSnapshotXMLFlags,
} from '../constants/domain-snapshot'
import { Collection, Listing, Noun, orNone } from '../noun'
import { flag, flagOf, table, text, waitingKeys, waitingOptions, type OptionsOf, type Waiting } from '../options'
import type { Port } from '../port'
import type { DomainNoun } from './domain-noun'
import { withoutSecrets } from '../uri'
import { document, documentText, documents } from '../document'
import type { SnapshotConfig, Parsed } from '../xml'

const filterKeys = {
  ...waitingKeys,
  /** Without children, or with some. */
  leaves: flag(List.LEAVES, List.NO_LEAVES),
  /** libvirt has metadata of it that would keep the domain from being undefined, or not. */
  metadata: flag(List.METADATA, List.NO_METADATA),
  /** Of a domain that did not run. */
  inactive: flag(List.INACTIVE),
  /** Of a domain that ran, with its memory. */
  active: flag(List.ACTIVE),
  /** Of a domain that ran, without its memory. */
  diskOnly: flag(List.DISK_ONLY),
  /** In the disk images themselves. */
  internal: flag(List.INTERNAL),
  /** In files beside the disk images. */
  external: flag(List.EXTERNAL),
  /** Parents come before their children (VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL, since libvirt 5.2.0). */
  topological: flag(List.TOPOLOGICAL),
}

const filter = table('snapshots.list', {
  ...filterKeys,
  /** Only those without a parent. */
  roots: flag(List.ROOTS),
})

/** Which snapshots of a domain are listed. A key that is left out does not matter. */
export interface SnapshotFilter extends OptionsOf<typeof filter> {}

const childFilter = table('snapshot.children', {
  ...filterKeys,
  /** With the children's children, and theirs. */
  descendants: flag(List.DESCENDANTS),
})

/** Which children of a snapshot are listed. */
export interface SnapshotChildFilter extends OptionsOf<typeof childFilter> {}

const createKeys = {
  ...waitingKeys,
  /** The whole document, for what the other keys cannot say. Without it, `name` and `description` make one. */
  xml: document<SnapshotConfig>('Snapshot', 'the XML of a snapshot'),
  /** Default: libvirt makes one up from the time. */
  name: text({ what: 'the name of a snapshot' }),
  /** Words for people, which the snapshot keeps. */
  description: text({ what: 'a description', empty: true }),
  /** The domain is off afterwards. */
  halt: flag(Create.HALT),
  /** The disks, without the memory of a domain that runs. */
  diskOnly: flag(Create.DISK_ONLY),
  /** Uses the files that are there, for external ones. */
  reuseExt: flag(Create.REUSE_EXT),
  /** Has the guest's agent freeze its file systems meanwhile; with `diskOnly`. */
  quiesce: flag(Create.QUIESCE),
  /** Either all disks or none. */
  atomic: flag(Create.ATOMIC),
  /** The guest runs on while its memory is written. */
  live: flag(Create.LIVE),
  /** Holds the document against the schema first (since libvirt 5.6.0). */
  validate: flag(Create.VALIDATE),
}

interface Named { xml?: string | SnapshotConfig, name?: string, description?: string, redefine?: boolean }

function onlyOneDocument({ xml, name, description }: Named): void {
  if (xml !== undefined && (name !== undefined || description !== undefined)) throw new RangeError('xml says the name and the description itself: leave those out')
}

const bareOptions = table('snapshots.createWithoutMetadata', createKeys, onlyOneDocument)

/** The content of a snapshot that libvirt is to forget, and how it is made. */
export interface BareSnapshotOptions extends OptionsOf<typeof bareOptions> {}

const createOptions = table('snapshots.create', {
  ...createKeys,
  /** Tells libvirt again of a snapshot that is there; needs `xml`. */
  redefine: flag(Create.REDEFINE),
  /** With `redefine`: makes it the current one. */
  current: flag(Create.CURRENT),
}, (read: Named) => {
  onlyOneDocument(read)
  if (read.redefine && read.xml === undefined) throw new RangeError('redefine needs xml: the document of the snapshot that is there')
})

/** The content of a snapshot, and how it is made. */
export interface SnapshotCreateOptions extends OptionsOf<typeof createOptions> {}

const revertOptions = table('snapshot.revert', {
  ...waitingKeys,
  /** The domain's state afterwards. Default: that in which the snapshot was made. */
  then: flagOf({ running: Revert.RUNNING, paused: Revert.PAUSED }),
  /** Even where that needs a new hypervisor process, or may lose the domain's definition. */
  force: flag(Revert.FORCE),
  /** Its firmware's variables begin anew (since libvirt 8.1.0). */
  resetNvram: flag(Revert.RESET_NVRAM),
})

/** How a domain goes back to a snapshot. */
export interface SnapshotRevertOptions extends OptionsOf<typeof revertOptions> {}

const deleteOptions = table('snapshot.delete', {
  ...waitingKeys,
  /** Its descendants go too ('also'), or only they ('only'). Default: only the snapshot; its children become its parent's. */
  children: flagOf({ also: Delete.CHILDREN, only: Delete.CHILDREN_ONLY }),
  /** Only libvirt's knowledge of it: the data stays. */
  metadataOnly: flag(Delete.METADATA_ONLY),
})

/** The snapshots that are deleted with one. */
export interface SnapshotDeleteOptions extends OptionsOf<typeof deleteOptions> {}

const xmlOptions = table('snapshot.xml', {
  ...waitingKeys,
  /** With passwords and the like; needs a connection that may write (VIR_DOMAIN_SNAPSHOT_XML_SECURE). */
  secure: flag(DomainSnapshotXMLFlags.SECURE),
})

/** Which XML of a snapshot. */
export interface SnapshotXmlOptions extends OptionsOf<typeof xmlOptions> {}

const missing = 'VIR_ERR_NO_DOMAIN_SNAPSHOT'

/** A state of a domain that was kept: its disks, and its memory if it ran. */
export class Snapshot extends Noun<DomainSnapshotHandle> {
  /** Its name in its domain. */
  readonly name: string
  readonly #domain: DomainNoun

  /** Use the methods of {@link Snapshots}. @internal */
  constructor(domain: DomainNoun, handle: DomainSnapshotHandle) {
    super(domain.connection, handle)
    this.#domain = domain
    this.name = callLocal('virDomainSnapshotGetName', handle)
  }

  override toJSON(): { name: string, domain: string, uri: string } {
    return { name: this.name, domain: this.#domain.uuid, uri: withoutSecrets(this.connection.uri) }
  }

  protected override async handleOn(connection: Port, read: Waiting): Promise<DomainSnapshotHandle> {
    return (await this.#domain.on(connection, read)).request(read, 'virDomainSnapshotLookupByName', this.name)
  }

  /** Its document (virDomainSnapshotGetXMLDesc). */
  async xml(options?: SnapshotXmlOptions): Promise<string> {
    const read = xmlOptions.read(options)
    return this.request(read, 'virDomainSnapshotGetXMLDesc', xmlOptions.flags(read))
  }

  /** The same as an object ({@link xml}). */
  async config(options?: SnapshotXmlOptions): Promise<Parsed<SnapshotConfig>> {
    return documents().parseSnapshot(await this.xml(options))
  }

  /** Whether the domain goes on from it (virDomainSnapshotIsCurrent). */
  async isCurrent(options?: Waiting): Promise<boolean> {
    return this.ask(options, 'virDomainSnapshotIsCurrent')
  }

  /** Whether libvirt has metadata of it, which keeps the domain from being undefined (virDomainSnapshotHasMetadata). */
  async hasMetadata(options?: Waiting): Promise<boolean> {
    return this.ask(options, 'virDomainSnapshotHasMetadata')
  }

  /** The one that it was made after; null for a root (virDomainSnapshotGetParent). */
  async parent(options?: Waiting): Promise<Snapshot | null> {
    const handle = await orNone(this.ask(options, 'virDomainSnapshotGetParent'), missing)
    return handle && new Snapshot(this.#domain, handle)
  }

  /** Those that were made after it (virDomainSnapshotListAllChildren). */
  children(filter?: SnapshotChildFilter): Listing<Snapshot> {
    return Listing.of(this.#children(filter))
  }

  async #children(filter: SnapshotChildFilter | undefined): Promise<Snapshot[]> {
    const read = childFilter.read(filter)
    const handles = await this.request(read, 'virDomainSnapshotListAllChildren', childFilter.flags(read))
    return handles.map((handle) => new Snapshot(this.#domain, handle))
  }

  /** The domain goes back to it, and what has happened since is lost (virDomainRevertToSnapshot). Lasts: on a connection of its own. */
  async revert(options?: SnapshotRevertOptions): Promise<void> {
    const read = revertOptions.read(options)
    await this.requestLasting(read, 'virDomainRevertToSnapshot', revertOptions.flags(read))
  }

  /** Deletes it (virDomainSnapshotDelete). Lasts: on a connection of its own. */
  async delete(options?: SnapshotDeleteOptions): Promise<void> {
    const read = deleteOptions.read(options)
    await this.requestLasting(read, 'virDomainSnapshotDelete', deleteOptions.flags(read))
  }
}

/** The snapshots of a domain. */
export class Snapshots extends Collection<Snapshot, DomainSnapshotHandle, DomainHandle, SnapshotFilter> {
  readonly #domain: DomainNoun

  /** @internal */
  constructor(domain: DomainNoun) {
    super(domain, {
      what: 'snapshot', missing, list: 'virDomainListAllSnapshots', filter,
      byName: 'virDomainSnapshotLookupByName', wrap: (_, handle) => new Snapshot(domain, handle),
    })
    this.#domain = domain
  }

  /** The one that the domain goes on from; null when there is none (virDomainSnapshotCurrent). */
  async current(options?: Waiting): Promise<Snapshot | null> {
    const handle = await orNone(this.request<DomainSnapshotHandle>(waitingOptions.read(options), 'virDomainSnapshotCurrent', 0), missing)
    return handle && this.wrap(handle)
  }

  /** Makes one (virDomainSnapshotCreateXML). Lasts: on a connection of its own. */
  async create(options?: SnapshotCreateOptions): Promise<Snapshot> {
    const read = createOptions.read(options)
    const name = await this.#create(read, createOptions.flags(read))
    return this.get(name, { signal: read.signal, timeoutMs: read.timeoutMs })
  }

  /**
   * Makes one of which libvirt knows nothing afterwards, and resolves with its name (virDomainSnapshotCreateXML with
   * VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA): the files, or what is in them, are the caller's. Lasts: on a connection of its own.
   */
  async createWithoutMetadata(options?: BareSnapshotOptions): Promise<string> {
    const read = bareOptions.read(options)
    return this.#create(read, bareOptions.flags(read) | Create.NO_METADATA)
  }

  async #create(read: Waiting & Named, flags: number): Promise<string> {
    const xml = documentText(read.xml) ?? documents().formatSnapshot({ name: read.name, description: read.description })
    return this.#domain.lasting(async (domain) =>
      callLocal('virDomainSnapshotGetName', await domain.request(read, 'virDomainSnapshotCreateXML', xml, flags)), read)
  }
}
