import type { Extra, XmlElement, XmlNode } from './extra'
import { prefixOf, type ChildField, type Row } from './row'
import { scopeIn, type Scope } from './scan'
import { decode, encode, type Value } from './value'

/** An element as an object: the properties of its type. */
export type Item = Record<string, unknown> & { $?: Extra }

const isText = (node: XmlNode): node is { text: string } => 'text' in node && !('instruction' in node)
const isElement = (node: XmlNode): node is XmlElement => 'name' in node
const blank = /^[ \t\n\r]*$/

/** A text without what the schema does not know in its element; null where there is something. */
function plainText({ attributes, children }: XmlElement): string | null {
  for (const _ in attributes) return null
  if (children.length === 0) return ''
  return children.length === 1 && isText(children[0]!) ? children[0].text : null
}

const textIn = ({ children }: XmlElement): string => children.filter(isText).map(({ text }) => text).join('')

/** The name in the table: with the table's prefix of the namespace. null for a namespace that it does not know. */
export function nameInTable(name: string, scope: Scope): string | null {
  const colon = name.indexOf(':')
  const prefix = prefixOf.get(scope.get(colon < 0 ? '' : name.slice(0, colon)) ?? '')
  if (prefix === undefined) return null
  const local = colon < 0 ? name : name.slice(colon + 1)
  return prefix === '' ? local : `${prefix}:${local}`
}

interface Growing {
  readonly item: Item
  readonly extra: Extra
  readonly content: (string | XmlNode)[]
}

/** Keeps how a value is written where writing it would give something else. */
function keep({ extra }: Growing, key: string, value: Value, text: string, code: Row['text'], element?: XmlElement): void {
  if (element) (extra.written ??= {})[key] = element
  else if (encode(value, code!, key) !== text) (extra.written ??= {})[key] = text
}

function readAttributes({ attributes }: XmlElement, row: Row, into: Growing): void {
  for (const name in attributes) {
    const field = row.attributesByName.get(name), text = attributes[name]!
    if (!field) {
      // Defined, not set: it may have the name of a setter.
      Object.defineProperty(into.extra.attributes ??= {}, name, { value: text, enumerable: true, configurable: true, writable: true })
      continue
    }
    const value = into.item[field.key] = decode(text, field.code)
    if (value !== text) keep(into, field.key, value, text, field.code)
  }
}

function readChild(element: XmlElement, field: ChildField, scope: Scope, depth: number, into: Growing): boolean {
  const { key, many, row } = field, { item } = into
  const list = many ? (item[key] ??= []) as unknown[] : null
  // A child that may be there once and comes again is kept as it is.
  if (!list && key in item) return false
  const place = list ? `${key}[${list.length}]` : key
  let value: unknown
  if (row.shape === 'object') value = readElement(element, row, scope, depth)
  else {
    const plain = plainText(element)
    const text = plain ?? textIn(element)
    const standard = element.name === field.name
    if (row.shape === 'flag') {
      value = true
      if (plain !== '' || !standard) keep(into, place, true, '', null, element)
    } else {
      value = decode(text, row.text!)
      if (plain === null || !standard) keep(into, place, value as Value, text, row.text, element)
      else if (value !== text) keep(into, place, value as Value, text, row.text)
    }
  }
  if (list) list.push(value)
  else item[key] = value
  return true
}

/** Whether the content is as the writer would lay it out by itself. */
function isStandard(content: readonly (string | XmlNode)[], depth: number): boolean {
  if (content.length === 1) return content[0] === 'value'
  const inner = `\n${'  '.repeat(depth + 1)}`, outer = inner.slice(0, -2)
  const done = new Set<string>()
  let last = ''
  for (let at = 0; at < content.length; at++) {
    const each = content[at]!
    if (at % 2 === 0) {
      if (typeof each === 'string' || !isText(each) || each.text !== (at === content.length - 1 ? outer : inner)) return false
    } else {
      if (typeof each !== 'string') return false
      if (each !== last && done.has(each)) return false
      done.add(last = each)
    }
  }
  return content.length % 2 === 1 || content.length === 0
}

function readContent(element: XmlElement, row: Row, scope: Scope, depth: number, into: Growing): void {
  const { content, item } = into
  const hasElements = element.children.some(isElement)
  if (row.text !== null && !(hasElements && blank.test(textIn(element)))) {
    const text = textIn(element)
    if (text !== '') keep(into, 'value', item['value'] = decode(text, row.text), text, row.text)
  }
  const oneText = element.children.filter(isText).length === 1
  for (const node of element.children) {
    if (isText(node)) { content.push(oneText && 'value' in item && row.text !== null ? 'value' : node); continue }
    if (isElement(node)) {
      const inner = scopeIn(scope, node)
      const name = nameInTable(node.name, inner)
      const field = name === null ? undefined : row.childrenByName.get(name)
      if (field && readChild(node, field, inner, depth + 1, into)) { content.push(field.key); continue }
    }
    content.push(node)
  }
}

/** An element by its type. `scope`: the namespaces in force in it. */
export function readElement(element: XmlElement, row: Row, scope: Scope, depth: number): Item {
  const into: Growing = { item: {}, extra: {}, content: [] }
  const { item, extra, content } = into
  if (nameInTable(element.name, scope) !== element.name) extra.name = element.name
  readAttributes(element, row, into)
  readContent(element, row, scope, depth, into)
  if (content.length > 0 && !isStandard(content, depth)) extra.content = content
  for (const { key } of row.lists) if (!(key in item)) item[key] = []
  for (const _ in extra) { item.$ = extra; break }
  return item
}
