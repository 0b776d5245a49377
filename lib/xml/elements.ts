import type { XmlElement as Node } from './extra'
import { scan, scopeIn, type Scope } from './scan'

/** An element of an XML document. */
export interface XmlElement {
  /** Without a prefix. */
  readonly name: string
  /** The URI of its namespace; '' for none, as libvirt's own elements have. */
  readonly namespace: string
  /** Those that belong to no namespace. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The text in it, without that of its children. */
  readonly text: string
}

function elementOf(node: Node, outer?: Scope): XmlElement {
  const scope = scopeIn(outer, node)
  const colon = node.name.indexOf(':')
  const prefix = node.name.slice(0, Math.max(colon, 0)), name = node.name.slice(colon + 1)
  return {
    name, namespace: scope.get(prefix) ?? '',
    attributes: Object.fromEntries(Object.entries(node.attributes).filter(([key]) => key !== 'xmlns' && !key.includes(':'))),
    children: node.children.filter((each): each is Node => 'name' in each).map((each) => elementOf(each, scope)),
    text: node.children.map((each) => 'text' in each && !('instruction' in each) ? each.text : '').join(''),
  }
}

/**
 * Reads an XML document. Strict: what is not well-formed, has a prefix that nobody declared, or declares a document type (and with it
 * entities) is refused. Comments and processing instructions are left out. @internal
 *
 * @param what - what it is, for the message
 * @throws SyntaxError
 */
export function parseXml(text: string, what: string): XmlElement {
  return elementOf(scan(text, what).root)
}

/** The elements at a path below an element: all of them, in the document's order. Only libvirt's own, which have no namespace. @internal */
export function elementsAt(element: XmlElement, ...path: readonly string[]): XmlElement[] {
  return path.reduce<XmlElement[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((each) => each.name === name && each.namespace === '')), [element],
  )
}
