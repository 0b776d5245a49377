import { said } from '../options/said'
import type { Extra, XmlElement, XmlNode } from './extra'
import { deepest, scopeIn, type Scope } from './scan'
import { checkCharacters, encode, escapeAttribute, escapeText } from './value'

/** Where something is written: for messages, for its indentation, and for its namespaces. */
export interface Place { readonly path: string, readonly depth: number, readonly scope: Scope | undefined }

const nameForm = /^[A-Za-z_\u0080-\uFFFF][-.\w\u0080-\uFFFF]*(:[A-Za-z_\u0080-\uFFFF][-.\w\u0080-\uFFFF]*)?$/

export function checkName(name: unknown, path: string): string {
  if (typeof name !== 'string' || !nameForm.test(name)) throw new TypeError(`${path}: '${String(name)}' is no name that XML has`)
  return name
}

/** An object with properties: no list, no map. */
export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !(Symbol.iterator in value)

/** An object that holds itself would be written without end. */
export function checkDepth({ path, depth }: Place): void {
  if (depth >= deepest) throw new RangeError(`${path.slice(0, 100)}...: elements are nested more than ${deepest} deep, which nobody reads`)
}

const nodes = 'a node is an element, a text, a comment or an instruction'

/** What is known of an element beyond its properties has the form of {@link Extra}. */
export function checkExtra(extra: Extra, path: string): void {
  if (!isObject(extra)) throw new TypeError(`${path}.$: it is an object`)
  const { attributes, content, written } = extra
  for (const [key, value] of Object.entries({ attributes, written })) if (value !== undefined && !isObject(value)) throw new TypeError(`${path}.$.${key}: it is an object`)
  if (content === undefined) return
  if (!Array.isArray(content)) throw new TypeError(`${path}.$.content: it is an array`)
  content.forEach((each: unknown, at) => { if (typeof each !== 'string' && !isObject(each)) throw new TypeError(`${path}.$.content[${at}]: ${nodes}, or the name of a property: ${said(each)}`) })
}

/** The namespaces in force in an element that is written. */
export function scopeAt(outer: Scope | undefined, element: XmlElement, path: string): Scope {
  try {
    return scopeIn(outer, element)
  } catch (error) {
    throw new TypeError(`${path}: ${(error as Error).message}`, { cause: error })
  }
}

export function attributesText(attributes: Readonly<Record<string, string>>, path: string): string {
  let text = ''
  for (const [name, value] of Object.entries(attributes)) text += ` ${checkName(name, path)}='${escapeAttribute(encode(value, 's', `${path}.${name}`))}'`
  return text
}

function elementText(node: XmlElement, place: Place): string {
  const { path, depth } = place
  const name = checkName(node.name, path), own = `${path}.${name}`
  if (!isObject(node.attributes) || !Array.isArray(node.children)) throw new TypeError(`${own}: an element has attributes and children`)
  checkDepth(place)
  const attributes = attributesText(node.attributes, own), scope = scopeAt(place.scope, node, own)
  const inner = node.children.map((each) => nodeText(each, { path: own, depth: depth + 1, scope })).join('')
  return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`
}

/** A node as it is. */
export function nodeText(node: XmlNode, place: Place): string {
  const { path } = place
  if (!isObject(node)) throw new TypeError(`${path}: ${nodes}: ${said(node)}`)
  if ('name' in node) return elementText(node, place)
  if ('comment' in node) {
    if (/--|-$/.test(node.comment)) throw new RangeError(`${path}: a comment cannot have '--' in it, or '-' at its end`)
    return `<!--${encode(node.comment, 's', `${path}: a comment`)}-->`
  }
  if ('instruction' in node) {
    const text = encode(node.text, 's', `${path}: an instruction's text`)
    if (text.includes('?>') || /^xml$/i.test(node.instruction)) throw new RangeError(`${path}: this is no processing instruction that XML has`)
    return `<?${checkName(node.instruction, path)}${text === '' ? '' : ` ${text}`}?>`
  }
  if (typeof (node as { text?: unknown }).text !== 'string') throw new TypeError(`${path}: ${nodes}`)
  return escapeText(checkCharacters(node.text, path))
}

/** What stands before or after a document's element. */
export function aroundText(given: readonly XmlNode[] | undefined, path: string): string[] {
  if (given === undefined) return []
  if (!Array.isArray(given)) throw new TypeError(`${path}: it is an array`)
  return (given as readonly XmlNode[]).map((each) => {
    if (!isObject(each) || !('comment' in each || 'instruction' in each)) throw new TypeError(`${path}: only comments and instructions stand around a document's element`)
    return nodeText(each, { path, depth: 0, scope: undefined })
  })
}
