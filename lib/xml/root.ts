import { nearest } from '../options/nearest'
import { aroundText } from './nodes'
import type { Parsed } from './parsed'
import { readElement, nameInTable, type Item } from './read'
import { rowAt, type ChildField, type Row } from './row'
import { scan, scopeIn } from './scan'
import { roots } from './table'
import { writeElement } from './write'

/** A kind of document that libvirt has a schema for. */
export type Kind = keyof typeof roots

/** A kind of document, or of a part of one that methods take. */
export type DocumentName = Kind | 'Device' | 'NetworkPart' | 'StoragePoolSource' | 'StoragePoolSources'

const said = (name: string): string => `<${name}>`

/** Reads a document whose element is one of some. @internal */
export function parseAs(rowsOf: ReadonlyMap<string, Row>, xml: string | Uint8Array, what: string): { name: string, item: Item } {
  const { root, before, after } = scan(xml, what)
  const scope = scopeIn(undefined, root)
  const name = nameInTable(root.name, scope)
  const row = name === null ? undefined : rowsOf.get(name)
  if (!row) {
    const names = [...rowsOf.keys()].map(said)
    throw new SyntaxError(`${what} cannot be read: it is a ${said(root.name)}, not a ${names.length > 8 ? `${names.slice(0, 8).join(', ')}, ...` : names.join(' or ')}`)
  }
  const item = readElement(root, row, scope, 0)
  if (before.length > 0) (item.$ ??= {}).before = before
  if (after.length > 0) (item.$ ??= {}).after = after
  return { name: name!, item }
}

/** The text of a document. @internal */
export function formatAs(name: string, row: Row, given: unknown): string {
  const text = writeElement(given, row, name, { path: name, depth: 0, scope: undefined })
  const { $ } = given as Item
  return `${[...aroundText($?.before, `${name}.$.before`), text, ...aroundText($?.after, `${name}.$.after`)].join('\n')}\n`
}

function emptyRow(): Row {
  return { shape: 'object', text: null, lists: [], attributes: new Map(), attributesByName: new Map(), children: new Map(), childrenByName: new Map() }
}

/** What libvirt has no schema for: the answer to the question where pools could be, which has the source of a pool each. */
function sourcesRow(): Row {
  const source: ChildField = { ...rowAt(roots.StoragePool[1]).childrenByName.get('source')!, key: 'sources', many: true }
  return { ...emptyRow(), lists: [source], children: new Map([['sources', source]]), childrenByName: new Map([['source', source]]) }
}

/** The elements that a kind of document may be, and their rows. */
function elementsOf(kind: DocumentName): ReadonlyMap<string, Row> {
  if (kind === 'StoragePoolSources') return new Map([['sources', sourcesRow()]])
  if (kind === 'StoragePoolSource') return new Map([['source', rowAt(roots.StoragePool[1]).childrenByName.get('source')!.row]])
  const parts = kind === 'Device' ? rowAt(roots.Domain[1]).childrenByName.get('devices')!.row : kind === 'NetworkPart' ? null : undefined
  if (parts) return new Map([...parts.childrenByName].map(([name, { row }]) => [name, row]))
  if (parts === null) return networkParts()
  const [name, index] = roots[kind as Kind]
  return new Map([[name, rowAt(index)]])
}

/** The elements that virNetworkUpdate takes. */
function networkParts(): ReadonlyMap<string, Row> {
  const network = rowAt(roots.Network[1])
  const at = (...path: readonly string[]): [string, Row] => [path.at(-1)!, path.reduce((row, name) => row.childrenByName.get(name)!.row, network)]
  const [, dnsHost] = at('dns', 'host'), [, dhcpHost] = at('ip', 'dhcp', 'host')
  // Both are <host>: one has what either has.
  const host: Row = { ...dhcpHost, ...merged(dhcpHost, dnsHost) }
  return new Map([['host', host], at('ip', 'dhcp', 'range'), at('forward', 'interface'), at('portgroup'), at('dns', 'txt'), at('dns', 'srv')])
}

function merged(a: Row, b: Row): Partial<Row> {
  const both = <T>(one: ReadonlyMap<string, T>, two: ReadonlyMap<string, T>): ReadonlyMap<string, T> => new Map([...one, ...two])
  return {
    attributes: both(a.attributes, b.attributes), attributesByName: both(a.attributesByName, b.attributesByName),
    children: both(a.children, b.children), childrenByName: both(a.childrenByName, b.childrenByName), lists: [...new Set([...a.lists, ...b.lists])],
  }
}

/** Whether a kind is given as an object with the element's name: `{ disk: ... }`. */
const isNamed = (kind: DocumentName): boolean => kind === 'Device' || kind === 'NetworkPart'

/** @internal */
export function parseRoot<T>(kind: DocumentName, xml: string | Uint8Array): Parsed<T> {
  const elements = elementsOf(kind)
  const { name, item } = parseAs(elements, xml, elements.size === 1 ? `the <${[...elements.keys()][0]}>` : kind === 'Device' ? 'the device' : 'the part of a network')
  return (isNamed(kind) ? { [keyOf(name)]: item } : item) as Parsed<T>
}

const keyOf = (name: string): string => name.replace(/-(.)/g, (_, next: string) => next.toUpperCase())

/** @internal */
export function formatRoot(kind: DocumentName, given: unknown): string {
  const elements = elementsOf(kind)
  if (!isNamed(kind)) {
    const [[name, row] = never()] = elements
    return formatAs(name, row, given)
  }
  const [[key, item] = ['', undefined], ...more] = Object.entries(given ?? {}).filter(([, each]) => each !== undefined)
  const [name, row] = [...elements].find(([each]) => keyOf(each) === key) ?? []
  if (!row || more.length > 0) {
    const names = [...elements.keys()].map(keyOf)
    const near = nearest(key, names)
    throw new TypeError(`an object with the element's name and nothing else, as { ${names[0]}: ... }: ${
      more.length > 0 ? 'there are several names' : `there is no '${key}'${near === undefined ? '' : `; did you mean ${near}?`}`}`)
  }
  return formatAs(name!, row, item)
}

const never = (): never => { throw new TypeError('a kind of document has an element') }
