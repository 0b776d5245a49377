// libvirt's names as properties.
import { prefixes } from './kinds.mjs'

export const localOf = (name) => name.replace(/^\{.*\}/, '')
export const namespaceOf = (name) => /^\{(.*)\}/.exec(name)?.[1] ?? ''

const camel = (name) => name.replace(/[-_.:](.)/g, (_, next) => next.toUpperCase()).replace(/[-_.]$/, '')
const pascal = (name) => camel(name).replace(/^./, (first) => first.toUpperCase())

/** Names that are plural as they are. */
const alreadyPlural = new Set(['graphics', 'pages', 'blockers', 'fields', 'sysinfo'])

export function pluralOf(name) {
  if (alreadyPlural.has(name)) return name
  if (/s$/.test(name) && !/ss$/.test(name)) throw new Error(`${name} may be plural already: say so in tools/xml-types/names.mjs`)
  if (/(ss|x|ch|sh)$/.test(name)) return `${name}es`
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`
}

/** A child of another namespace than its parent's has that one's prefix: qemu:commandline is qemuCommandline. */
function ownName(name, parent) {
  const namespace = namespaceOf(name)
  if (namespace === namespaceOf(parent)) return localOf(name)
  if (!(namespace in prefixes)) throw new Error(`no prefix is known for ${namespace}`)
  return `${prefixes[namespace]}-${localOf(name)}`
}

/**
 * The properties of a type: its attributes keep their names; a child that may repeat has its plural; a single child that has the name of
 * an attribute, or the plural of another child, has `Element` after it.
 */
export function propertiesOf(type) {
  const { attributes, children, text } = type.content
  const taken = new Map()
  const take = (key, of) => {
    if (taken.has(key)) throw new Error(`${type.path} has two properties ${key}`)
    taken.set(key, of)
    return key
  }
  const own = { attributes: new Map(), children: new Map() }
  for (const name of attributes.keys()) own.attributes.set(name, take(camel(name), name))
  if (text) take('value', '#text')
  const many = [...children].filter(([, { most }]) => most > 1)
  for (const [name] of many) own.children.set(name, take(camel(pluralOf(ownName(name, type.name))), name))
  for (const [name, { most }] of children) {
    if (most > 1) continue
    const key = camel(ownName(name, type.name))
    own.children.set(name, take(taken.has(key) ? `${key}Element` : key, name))
  }
  return own
}

/** Documents that say what there can be: all others are those of the nouns of `nodevirt`, which have the plain names. */
const descriptions = new Set(['Capabilities', 'DomainCapabilities', 'StoragePoolCapabilities'])

/** Where the path alone would give the name of another type. */
const named = { 'Domain/devices/memory': 'DomainMemoryDevice', 'Network/port': 'NetworkPortOptions', 'Secret/usage': 'SecretConfigUsage' }

/** The name of a type by its path: 'Domain' is DomainConfig, 'Domain/devices/disk/source' is DomainDiskSource. */
export function typeName(path) {
  if (!path.includes('/')) return descriptions.has(path) ? path : `${path}Config`
  const start = Object.keys(named).find((each) => path === each || path.startsWith(`${each}/`))
  if (start) return named[start] + path.slice(start.length).split('/').map(pascal).join('')
  return path.replace(/^(Domain|Snapshot\/domain|Snapshot\/inactiveDomain)\/devices\//, '$1/').split('/').map(pascal).join('')
}

/** A step in the path to a type. */
export const stepOf = (name, parent) => ownName(name, parent)
export { pascal }
