import type { XmlNode } from './extra'
import type { Parsed } from './parsed'
import { readElement, nameInTable, type Item } from './read'
import { rowAt, type Row } from './row'
import { scan, scopeIn } from './scan'
import { roots } from './table'
import { nodeText, writeElement } from './write'

/** A kind of document. */
export type Kind = keyof typeof roots

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
  const around = (nodes: readonly XmlNode[] | undefined): string[] => (nodes ?? []).map((each) => nodeText(each, name))
  const text = writeElement(given, row, name, { path: name, depth: 0, scope: undefined })
  const { $ } = given as Item
  return `${[...around($?.before), text, ...around($?.after)].join('\n')}\n`
}

/** @internal */
export function parseRoot<T>(kind: Kind, xml: string | Uint8Array): Parsed<T> {
  const [name, index] = roots[kind]
  return parseAs(new Map([[name, rowAt(index)]]), xml, `the <${name}>`).item as Parsed<T>
}

/** @internal */
export function formatRoot(kind: Kind, given: unknown): string {
  const [name, index] = roots[kind]
  return formatAs(name, rowAt(index), given)
}
