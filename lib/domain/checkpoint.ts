import type { DomainCheckpointHandle, DomainHandle } from '../../types/native'
import { callLocal } from '../call'
import {
  DomainCheckpointCreateFlags as Create, DomainCheckpointDeleteFlags as Delete, DomainCheckpointListFlags as List, DomainCheckpointXMLFlags as Xml,
} from '../constants/domain-checkpoint'
import { Collection, Listing, Noun, orNone } from '../noun'
import { flag, flagOf, table, text, waitingKeys, type OptionsOf, type Waiting } from '../options'
import type { Port } from '../port'
import type { DomainNoun } from './domain-noun'
import { withoutSecrets } from '../uri'
import { document, documentText, documents } from '../document'
import type { CheckpointConfig, Parsed } from '../xml'

const filterKeys = {
  ...waitingKeys,
  /** Without children, or with some. */
  leaves: flag(List.LEAVES, List.NO_LEAVES),
  /** Parents come before their children (VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL). */
  topological: flag(List.TOPOLOGICAL),
}

const filter = table('checkpoints.list', {
  ...filterKeys,
  /** Only those without a parent. */
  roots: flag(List.ROOTS),
})

/** Which checkpoints of a domain are listed. A key that is left out does not matter. */
export interface CheckpointFilter extends OptionsOf<typeof filter> {}

const childFilter = table('checkpoint.children', {
  ...filterKeys,
  /** With the children's children, and theirs. */
  descendants: flag(List.DESCENDANTS),
})

/** Which children of a checkpoint are listed. */
export interface CheckpointChildFilter extends OptionsOf<typeof childFilter> {}

const createOptions = table('checkpoints.create', {
  ...waitingKeys,
  /** The whole document, for what the other keys cannot say. Without it, `name` and `description` make one. */
  xml: document<CheckpointConfig>('Checkpoint', 'the XML of a checkpoint'),
  /** Default: libvirt makes one up from the time. */
  name: text({ what: 'the name of a checkpoint' }),
  /** Words for people, which the checkpoint keeps. */
  description: text({ what: 'a description', empty: true }),
  /** Tells libvirt again of a checkpoint that is there; needs `xml`. */
  redefine: flag(Create.REDEFINE),
  /** With `redefine`: looks whether the bitmaps in the disk images are there and fit. */
  redefineValidate: flag(Create.REDEFINE_VALIDATE),
  /** Has the guest's agent freeze its file systems meanwhile. */
  quiesce: flag(Create.QUIESCE),
}, ({ xml, name, description, redefine }: { xml?: string | CheckpointConfig, name?: string, description?: string, redefine?: boolean }) => {
  if (xml !== undefined && (name !== undefined || description !== undefined)) throw new RangeError('xml says the name and the description itself: leave those out')
  if (redefine && xml === undefined) throw new RangeError('redefine needs xml: the document of the checkpoint that is there')
})

/** How a checkpoint is made. */
export interface CheckpointCreateOptions extends OptionsOf<typeof createOptions> {}

const deleteOptions = table('checkpoint.delete', {
  ...waitingKeys,
  /** Its descendants go too ('also'), or only they ('only'). Default: only the checkpoint; its children become its parent's. */
  children: flagOf({ also: Delete.CHILDREN, only: Delete.CHILDREN_ONLY }),
  /** Only libvirt's knowledge of it: the bitmaps stay. */
  metadataOnly: flag(Delete.METADATA_ONLY),
})

/** The checkpoints that are deleted with one. */
export interface CheckpointDeleteOptions extends OptionsOf<typeof deleteOptions> {}

const xmlOptions = table('checkpoint.xml', {
  ...waitingKeys,
  /** With passwords and the like; needs a connection that may write (VIR_DOMAIN_CHECKPOINT_XML_SECURE). */
  secure: flag(Xml.SECURE),
  /** Without the domain's definition (VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN). */
  noDomain: flag(Xml.NO_DOMAIN),
  /** With an estimate of how much each disk has changed since; the domain must run (VIR_DOMAIN_CHECKPOINT_XML_SIZE). */
  size: flag(Xml.SIZE),
})

/** Which XML of a checkpoint. */
export interface CheckpointXmlOptions extends OptionsOf<typeof xmlOptions> {}

const missing = 'VIR_ERR_NO_DOMAIN_CHECKPOINT'

/** A point in time from which a domain's disks are known to have changed: what an incremental backup begins at. */
export class Checkpoint extends Noun<DomainCheckpointHandle> {
  /** Its name in its domain. */
  readonly name: string
  readonly #domain: DomainNoun

  /** Use the methods of {@link Checkpoints}. @internal */
  constructor(domain: DomainNoun, handle: DomainCheckpointHandle) {
    super(domain.connection, handle)
    this.#domain = domain
    this.name = callLocal('virDomainCheckpointGetName', handle)
  }

  override toJSON(): { name: string, domain: string, uri: string } {
    return { name: this.name, domain: this.#domain.uuid, uri: withoutSecrets(this.connection.uri) }
  }

  protected override async handleOn(connection: Port, read: Waiting): Promise<DomainCheckpointHandle> {
    return (await this.#domain.on(connection, read)).request(read, 'virDomainCheckpointLookupByName', this.name)
  }

  /** Its document (virDomainCheckpointGetXMLDesc). */
  async xml(options?: CheckpointXmlOptions): Promise<string> {
    const read = xmlOptions.read(options)
    return this.request(read, 'virDomainCheckpointGetXMLDesc', xmlOptions.flags(read))
  }

  /** The same as an object ({@link xml}). */
  async config(options?: CheckpointXmlOptions): Promise<Parsed<CheckpointConfig>> {
    return documents().parseCheckpoint(await this.xml(options))
  }

  /** The one that it was made after; null for a root (virDomainCheckpointGetParent). */
  async parent(options?: Waiting): Promise<Checkpoint | null> {
    const handle = await orNone(this.ask(options, 'virDomainCheckpointGetParent'), missing)
    return handle && new Checkpoint(this.#domain, handle)
  }

  /** Those that were made after it (virDomainCheckpointListAllChildren). */
  children(filter?: CheckpointChildFilter): Listing<Checkpoint> {
    return Listing.of(this.#children(filter))
  }

  async #children(filter: CheckpointChildFilter | undefined): Promise<Checkpoint[]> {
    const read = childFilter.read(filter)
    const handles = await this.request(read, 'virDomainCheckpointListAllChildren', childFilter.flags(read))
    return handles.map((handle) => new Checkpoint(this.#domain, handle))
  }

  /** Deletes it; what has changed since counts for its parent (virDomainCheckpointDelete). Lasts: on a connection of its own. */
  async delete(options?: CheckpointDeleteOptions): Promise<void> {
    const read = deleteOptions.read(options)
    await this.requestLasting(read, 'virDomainCheckpointDelete', deleteOptions.flags(read))
  }
}

/** The checkpoints of a domain. */
export class Checkpoints extends Collection<Checkpoint, DomainCheckpointHandle, DomainHandle, CheckpointFilter> {
  readonly #domain: DomainNoun

  /** @internal */
  constructor(domain: DomainNoun) {
    super(domain, {
      what: 'checkpoint', missing, list: 'virDomainListAllCheckpoints', filter,
      byName: 'virDomainCheckpointLookupByName', wrap: (_, handle) => new Checkpoint(domain, handle),
    })
    this.#domain = domain
  }

  /** Makes one (virDomainCheckpointCreateXML). Lasts: on a connection of its own. */
  async create(options?: CheckpointCreateOptions): Promise<Checkpoint> {
    const read = createOptions.read(options)
    const xml = documentText(read.xml) ?? documents().formatCheckpoint({ name: read.name, description: read.description })
    const name = await this.#domain.lasting(async (domain) =>
      callLocal('virDomainCheckpointGetName', await domain.request(read, 'virDomainCheckpointCreateXML', xml, createOptions.flags(read))), read)
    return this.get(name, { signal: read.signal, timeoutMs: read.timeoutMs })
  }
}
