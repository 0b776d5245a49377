import { SaxesParser } from 'saxes'

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

interface Growing extends XmlElement {
  readonly children: Growing[]
  text: string
}

// libxml2's own limit, by which libvirt reads and writes. The parser looks for namespaces in all elements around one.
const deepest = 256

/**
 * Reads an XML document. Strict: what is not well-formed, has a prefix that nobody declared, or declares a document type (and with it
 * entities) is refused. Comments and processing instructions are left out. @internal
 *
 * @param what - what it is, for the message
 * @throws SyntaxError
 */
export function parseXml(text: string, what: string): XmlElement {
  const refuse = (why: string): never => { throw new SyntaxError(`${what} cannot be read as XML: ${why}`) }
  const parser = new SaxesParser({ xmlns: true })
  const open: Growing[] = []
  let root: Growing | null = null
  const say = (more: string): void => {
    const inner = open.at(-1)
    if (inner) inner.text += more
  }
  parser.on('error', ({ message }) => refuse(message))
  parser.on('doctype', () => refuse('it declares a document type'))
  parser.on('text', say)
  parser.on('cdata', say)
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length === deepest) refuse(`elements are nested more than ${deepest} deep`)
    const own = Object.values(attributes).filter((each) => each.uri === '').map((each): [string, string] => [each.local, each.value])
    const element: Growing = { name: local, namespace: uri, attributes: Object.fromEntries(own), children: [], text: '' }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => { open.pop() })
  parser.write(text).close()
  return root ?? refuse('it has no element')
}

/** The elements at a path below an element: all of them, in the document's order. Only libvirt's own, which have no namespace. @internal */
export function elementsAt(element: XmlElement, ...path: readonly string[]): XmlElement[] {
  return path.reduce<XmlElement[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((each) => each.name === name && each.namespace === '')), [element],
  )
}
