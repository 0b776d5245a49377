import type { DomainHandle } from '../../types/native'
import { metadataKind, type MetadataKind, type MetadataTarget } from '../metadata'
import { Facet } from '../noun'
import { impactOptions, type ImpactOptions } from './options'

/** The texts and the XML of applications that libvirt keeps with a domain. */
export class DomainMetadata extends Facet<DomainHandle> {
  /** Its title, its description, or the XML of an application under a namespace (virDomainGetMetadata). */
  async get(kind: MetadataKind, options?: ImpactOptions): Promise<string> {
    const { type, uri } = metadataKind(kind)
    const read = impactOptions.read(options)
    return this.request(read, 'virDomainGetMetadata', type, uri, impactOptions.flags(read))
  }

  /** Sets one; null removes it (virDomainSetMetadata). An application's XML needs a prefix (`key`) with its namespace (`uri`). */
  async set(kind: MetadataTarget, value: string | null, options?: ImpactOptions): Promise<void> {
    const { type, uri, key } = metadataKind(kind)
    const read = impactOptions.read(options)
    await this.request(read, 'virDomainSetMetadata', type, value, key, uri, impactOptions.flags(read))
  }
}
