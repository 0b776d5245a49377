import type { DomainHandle } from '../../types/native'
import { DomainMetadataType } from '../constants/domain'
import { Facet } from '../noun'
import { required, table, text } from '../options'
import { impactOptions, type ImpactOptions } from './options'

const elementKind = table('metadata', {
  /** The namespace of the application. */
  uri: required(text({ what: 'the URI of a namespace' })),
  /** The prefix of the namespace. */
  key: text({ what: 'the prefix of a namespace' }),
})

/** The texts and the XML of applications that libvirt keeps with a domain. */
export class DomainMetadata extends Facet<DomainHandle> {
  /** Its title, its description, or the XML of an application under a namespace (virDomainGetMetadata). */
  async get(kind: 'title' | 'description' | { uri: string }, options?: ImpactOptions): Promise<string> {
    const { type, uri } = metadataKind(kind)
    const read = impactOptions.read(options)
    return this.request(read, 'virDomainGetMetadata', type, uri, impactOptions.flags(read))
  }

  /** Sets one; null removes it (virDomainSetMetadata). An application's XML needs a prefix (`key`) with its namespace (`uri`). */
  async set(kind: 'title' | 'description' | { uri: string, key: string }, value: string | null, options?: ImpactOptions): Promise<void> {
    const { type, uri, key } = metadataKind(kind)
    const read = impactOptions.read(options)
    await this.request(read, 'virDomainSetMetadata', type, value, key, uri, impactOptions.flags(read))
  }
}

function metadataKind(kind: 'title' | 'description' | { uri: string, key?: string }): { type: number, uri: string | null, key: string | null } {
  if (kind === 'title') return { type: DomainMetadataType.TITLE, uri: null, key: null }
  if (kind === 'description') return { type: DomainMetadataType.DESCRIPTION, uri: null, key: null }
  if (typeof kind !== 'object') throw new TypeError('metadata: what is asked for must be \'title\', \'description\' or { uri }')
  const { uri, key = null } = elementKind.read(kind)
  return { type: DomainMetadataType.ELEMENT, uri, key }
}
