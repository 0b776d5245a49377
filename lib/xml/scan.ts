import { SaxesParser } from 'saxes'
import { said } from '../options/said'
import type { XmlElement, XmlNode } from './extra'

/** The bounds of a document. The depth is libxml2's, by which libvirt reads and writes; no answer of libvirt's is as large as the size. */
export const largestCharacters = 32 * 1024 * 1024
export const deepest = 256

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'
const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/'

/** The namespaces in force: prefix to URI; '' is the one of names without a prefix. */
export type Scope = ReadonlyMap<string, string>

const outermost: Scope = new Map([['', ''], ['xml', xmlNamespace]])

/** A document: its element, and what stands around it. */
export interface Scanned {
  readonly root: XmlElement
  readonly before: XmlNode[]
  readonly after: XmlNode[]
}

/** The namespaces in force in an element: those around it, and those that it declares. Throws for a prefix that nobody has declared. */
export function scopeIn(outer: Scope | undefined, { name, attributes }: XmlElement): Scope {
  let scope = outer ?? outermost
  let prefixed = name.includes(':')
  for (const key in attributes) {
    if (!key.startsWith('xmlns')) { prefixed ||= key.includes(':'); continue }
    const prefix = key === 'xmlns' ? '' : key.startsWith('xmlns:') ? key.slice(6) : null
    if (prefix === null) continue
    const uri = attributes[key]!
    if (key !== 'xmlns' && (prefix === '' || prefix.includes(':') || uri === '')) throw new Error(`${key}='${uri}' declares no namespace`)
    if (prefix === 'xmlns' || uri === xmlnsNamespace || (prefix === 'xml') !== (uri === xmlNamespace)) throw new Error(`${key}='${uri}' takes what XML keeps for itself`)
    scope = new Map(scope).set(prefix, uri)
  }
  if (prefixed) checkPrefixes(scope, name, attributes)
  return scope
}

function checkPrefixes(scope: Scope, name: string, attributes: Readonly<Record<string, string>>): void {
  const seen = new Set<string>()
  for (const each of [name, ...Object.keys(attributes)]) {
    if (!each.includes(':') || each.startsWith('xmlns:')) continue
    const [prefix, local, ...more] = each.split(':')
    if (prefix === '' || local === '' || more.length > 0) throw new Error(`'${each}' is no name`)
    const uri = scope.get(prefix!)
    if (uri === undefined) throw new Error(`nobody has declared the prefix of '${each}'`)
    if (each === name) continue
    const full = `${uri}:${local}`
    if (seen.has(full)) throw new Error(`duplicate attribute: '${each}'`)
    seen.add(full)
  }
}

/** A plain object, so that it can be cloned; made of entries where an attribute has the name of a setter. */
function plain(attributes: Readonly<Record<string, string>>): Record<string, string> {
  if ('__proto__' in attributes) return Object.fromEntries(Object.entries(attributes))
  const own: Record<string, string> = {}
  for (const name in attributes) own[name] = attributes[name]!
  return own
}

/** The text of a document that is given as bytes: UTF-8, which is what libvirt writes. */
function decoded(bytes: Uint8Array, refuse: (why: string) => never): string {
  if (bytes.length > largestCharacters * 4) refuse(`it is longer than ${largestCharacters} characters`)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse('it is not encoded as UTF-8')
  }
  const encoding = /^<\?xml[^?]*\sencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1]
  if (encoding !== undefined && !/^(utf-8|us-ascii)$/i.test(encoding)) refuse(`it says that it is encoded as ${encoding}, and only UTF-8 is read`)
  return text
}

/**
 * Reads a document into its elements, comments, instructions and texts. Strict: what is not well-formed, has a prefix that nobody has declared, or
 * declares a document type (and with it entities) is refused. @internal
 *
 * @throws SyntaxError that names the line, the column, and the elements around; TypeError for what is no text.
 */
export function scan(given: string | Uint8Array, what: string): Scanned {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const open: XmlElement[] = []
  const scopes: Scope[] = []
  const before: XmlNode[] = [], after: XmlNode[] = []
  let root: XmlElement | undefined
  const refuse = (why: string): never => {
    const around = open.length > 0 ? `, in ${open.map(({ name }) => name).slice(0, 12).join('.')}${open.length > 12 ? '...' : ''}` : ''
    throw new SyntaxError(`${what} cannot be read as XML: line ${parser.line}, column ${parser.column}${around}: ${why}`)
  }
  if (typeof given !== 'string' && !(given instanceof Uint8Array)) throw new TypeError(`${what} must be given as a string, or as bytes in a Uint8Array: ${said(given)}`)
  const text = typeof given === 'string' ? given : decoded(given, refuse)
  if (text.length > largestCharacters) refuse(`it is longer than ${largestCharacters} characters`)
  // XML has none, and the parser throws a RangeError of its own where the text ends with one.
  if (/\p{Surrogate}/u.test(text)) refuse('it holds half of a surrogate pair')
  const add = (node: XmlNode): void => { (open.at(-1)?.children ?? (root ? after : before)).push(node) }
  const say = (more: string): void => {
    const children = open.at(-1)?.children
    if (!children) return
    const last = children.at(-1)
    if (last && 'text' in last && !('instruction' in last)) last.text += more
    else children.push({ text: more })
  }
  parser.on('doctype', () => refuse('it declares a document type'))
  parser.on('text', say)
  parser.on('cdata', say)
  parser.on('comment', (comment) => add({ comment }))
  parser.on('processinginstruction', ({ target, body }) => add({ instruction: target, text: body }))
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length === deepest) refuse(`elements are nested more than ${deepest} deep`)
    const element: XmlElement = { name, attributes: plain(attributes), children: [] }
    let scope
    try {
      scope = scopeIn(scopes.at(-1), element)
    } catch (error) {
      return refuse((error as Error).message)
    }
    add(element)
    root ??= element
    open.push(element)
    scopes.push(scope)
  })
  parser.on('closetag', () => { open.pop(); scopes.pop() })
  try {
    parser.write(text).close()
  } catch (error) {
    // The parser's own, which begins with the place. It is not heard of by on('error'), because with an eighth handler V8 makes the
    // parser's object a dictionary, and reading takes five times as long.
    const [, why] = /^\d+:\d+: (.*)$/s.exec((error as Error).message) ?? []
    if (why === undefined || error instanceof SyntaxError) throw error
    refuse(why)
  }
  return { root: root ?? refuse('it has no element'), before: before.filter((each) => each !== root), after }
}
