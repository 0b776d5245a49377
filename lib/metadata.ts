import { DomainMetadataType } from './constants/domain'
import { required, table, text } from './options'

const elementKind = table('metadata', {
  /** The namespace of the application. */
  uri: required(text({ what: 'the URI of a namespace' })),
  /** The prefix of the namespace. */
  key: text({ what: 'the prefix of a namespace' }),
})

/** Which text is asked for: the title, the description, or the XML of an application under a namespace. */
export type MetadataKind = 'title' | 'description' | { uri: string }

/** Which text is set: the XML of an application needs a prefix (`key`) with its namespace (`uri`). */
export type MetadataTarget = 'title' | 'description' | { uri: string, key: string }

/** libvirt's number for it, which is the same for domains and networks, its namespace and its prefix. */
export function metadataKind(kind: MetadataKind | MetadataTarget): { type: number, uri: string | null, key: string | null } {
  if (kind === 'title') return { type: DomainMetadataType.TITLE, uri: null, key: null }
  if (kind === 'description') return { type: DomainMetadataType.DESCRIPTION, uri: null, key: null }
  if (typeof kind !== 'object') throw new TypeError('metadata: what is asked for must be \'title\', \'description\' or { uri }')
  const { uri, key = null } = elementKind.read(kind)
  return { type: DomainMetadataType.ELEMENT, uri, key }
}
