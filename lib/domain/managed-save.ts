import type { DomainHandle } from '../../types/native'
import { Facet } from '../noun'
import type { Waiting } from '../options'
import { managedSaveOptions, saveImageOptions, saveXmlOptions, type ManagedSaveOptions, type SaveImageOptions, type SaveXmlOptions } from './options'
import { document, documents, readDocument } from '../document'
import type { DomainConfig, Parsed } from '../xml'

const xmlKind = document<DomainConfig>('Domain', 'the XML of a domain')

/** The image of a domain's memory that libvirt keeps itself: the next start goes on from there. */
export class DomainManagedSave extends Facet<DomainHandle> {
  /** Saves its memory and stops it (virDomainManagedSave). Lasts: on a connection of its own. */
  async create(options?: ManagedSaveOptions): Promise<void> {
    const read = managedSaveOptions.read(options)
    await this.owner.requestLasting(read, 'virDomainManagedSave', managedSaveOptions.flags(read))
  }

  /** Whether there is one (virDomainHasManagedSaveImage). */
  async exists(options?: Waiting): Promise<boolean> {
    return this.ask(options, 'virDomainHasManagedSaveImage')
  }

  /** Forgets it; the next start boots (virDomainManagedSaveRemove). */
  async remove(options?: Waiting): Promise<void> {
    await this.ask(options, 'virDomainManagedSaveRemove')
  }

  /** The definition that it is brought back with (virDomainManagedSaveGetXMLDesc). */
  async xml(options?: SaveXmlOptions): Promise<string> {
    const read = saveXmlOptions.read(options)
    return this.request(read, 'virDomainManagedSaveGetXMLDesc', saveXmlOptions.flags(read))
  }

  /** The same as an object ({@link xml}). */
  async config(options?: SaveXmlOptions): Promise<Parsed<DomainConfig>> {
    return documents().parseDomain(await this.xml(options))
  }

  /** Sets that definition; only host-side details may differ, for example the path of a disk (virDomainManagedSaveDefineXML). */
  async setXml(xml: string | DomainConfig, options?: SaveImageOptions): Promise<void> {
    const read = saveImageOptions.read(options)
    await this.request(read, 'virDomainManagedSaveDefineXML', readDocument(xmlKind, 'xml', xml), saveImageOptions.flags(read))
  }
}
