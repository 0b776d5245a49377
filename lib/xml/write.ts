import { nearest } from '../options/nearest'
import type { Extra, XmlElement } from './extra'
import { attributesText, checkDepth, checkExtra, checkName, isObject, nodeText, scopeAt, type Place } from './nodes'
import { prefixOf, type ChildField, type Row } from './row'
import { nameInTable, type Item } from './read'
import type { Scope } from './scan'
import { namespaces } from './table'
import { decode, encode, escapeAttribute, escapeText } from './value'

const blank = /^[ \t\n\r]*$/

/** One child as text, or none. */
interface Piece { readonly key: string, readonly write: () => string }

function childName(name: string, scope: Scope | undefined): { name: string, declares: string } {
  const colon = name.indexOf(':')
  const inScope = scope ?? new Map([['', '']])
  if (colon < 0) {
    // The default namespace of what is around would be its own.
    return { name, declares: (inScope.get('') ?? '') === '' ? '' : " xmlns=''" }
  }
  const uri = namespaces[name.slice(0, colon)]!
  const prefix = [...inScope].find(([some, each]) => each === uri && some !== '')?.[0]
  return prefix === undefined ? { name, declares: ` xmlns:${name.slice(0, colon)}='${uri}'` } : { name: `${prefix}${name.slice(colon)}`, declares: '' }
}

function writeChild(value: unknown, field: ChildField, extra: Extra | undefined, property: string, place: Place): string {
  const { row } = field
  if (row.shape === 'object') return writeElement(value, row, field.name, place)
  const kept = extra?.written?.[property]
  const inner = row.shape === 'flag' ? '' : encode(value, row.text!, place.path)
  if (row.shape === 'flag' && typeof value !== 'boolean') throw new TypeError(`${place.path}: it is there or not: true or false`)
  if (typeof kept === 'object' && (row.shape === 'flag' || encode(decode(keptText(kept), row.text!), row.text!, place.path) === inner)) return nodeText(kept, place)
  const text = typeof kept === 'string' && row.text && encode(decode(kept, row.text), row.text, place.path) === inner ? kept : inner
  const { name, declares } = childName(field.name, place.scope)
  return text === '' ? `<${name}${declares}/>` : `<${name}${declares}>${escapeText(text)}</${name}>`
}

const keptText = ({ children }: XmlElement): string => children.map((each) => 'text' in each && !('instruction' in each) ? each.text : '').join('')

function piecesOf(item: Item, row: Row, place: Place): Piece[] {
  const pieces: Piece[] = []
  for (const key in item) {
    const value = item[key]
    if (value === undefined || key === '$' || row.attributes.has(key)) continue
    if (key === 'value' && row.text !== null) continue
    const path = `${place.path}.${key}`
    const field = row.children.get(key)
    if (!field) {
      const known = [...row.attributes.keys(), ...row.children.keys(), ...row.text === null ? [] : ['value']]
      const near = nearest(key, known)
      throw new TypeError(`${path}: there is no such property${near === undefined ? '' : `; did you mean ${near}?`}`)
    }
    if (!field.many) {
      if (field.row.shape === 'flag' && value === false) continue
      pieces.push({ key, write: () => writeChild(value, field, item.$, key, { ...place, path, depth: place.depth + 1 }) })
    } else if (!Array.isArray(value)) throw new TypeError(`${path}: it is an array`)
    else [...value as unknown[]].forEach((each, at) => pieces.push({ key, write: () => writeChild(each, field, item.$, `${key}[${at}]`, { ...place, path: `${path}[${at}]`, depth: place.depth + 1 }) }))
  }
  return pieces
}

/** The content by its layout: what is new goes behind its like, or to the end; what is gone takes the space before it along. */
function byLayout(content: NonNullable<Extra['content']>, pieces: readonly Piece[], value: string | null, place: Place): string {
  const left = new Map<string, Piece[]>()
  for (const piece of pieces) {
    const mine = left.get(piece.key)
    if (mine) mine.push(piece)
    else left.set(piece.key, [piece])
  }
  const last = new Map(content.map((each, at) => [each, at]))
  // A value that stands in several pieces, with comments between them, is kept so while it is the same.
  const texts = content.filter((each): each is { text: string } => typeof each === 'object' && 'text' in each && !('instruction' in each))
  const inPieces = value !== null && !last.has('value') && texts.length > 0
  let said: string | null = inPieces && texts.map(({ text }) => text).join('') !== value ? value : null
  let valueLeft = value !== null && !inPieces
  const out: string[] = []
  const drop = (): void => { if (blank.test(out.at(-1) ?? '.')) out.pop() }
  content.forEach((each, at) => {
    if (typeof each !== 'string') {
      const isText = 'text' in each && !('instruction' in each)
      if (isText && said !== null) { if (!blank.test(each.text)) { out.push(escapeText(said)); said = '' } } else out.push(nodeText(each, place))
      return
    }
    if (each === 'value' && value !== null) { if (valueLeft) out.push(escapeText(value)); valueLeft = false; return }
    const mine = left.get(each) ?? []
    const now = last.get(each) === at ? mine.splice(0) : mine.splice(0, 1)
    if (now.length === 0) { drop(); return }
    const space = blank.test(out.at(-1) ?? '.') ? out.at(-1)! : ''
    now.forEach((piece, index) => out.push(...index > 0 ? [space] : [], piece.write()))
  })
  const rest = [...left.values()].flat()
  if (said) out.push(escapeText(said))
  if (valueLeft) out.unshift(escapeText(value!))
  if (rest.length === 0) return out.join('')
  const first = blank.test(out[0] ?? '.') ? out[0]! : ''
  const end = out.length > 1 && blank.test(out.at(-1)!) ? out.pop()! : first === '' ? '' : first.slice(0, -2)
  if (out.length === 1 && out[0] === first) out.pop()
  return [...out, ...rest.flatMap((piece) => [first, piece.write()]), end].join('')
}

/** An object as the element of its type. */
export function writeElement(item: unknown, row: Row, tableName: string, place: Place): string {
  const { path, depth } = place
  if (!isObject(item)) throw new TypeError(`${path}: it is an object`)
  checkDepth(place)
  const own = item as Item, extra = own.$
  if (extra !== undefined) checkExtra(extra, path)
  let attributes = ''
  for (const key in own) {
    const field = row.attributes.get(key), value = own[key]
    if (!field || value === undefined) continue
    const text = encode(value, field.code, `${path}.${key}`), kept = extra?.written?.[key]
    const written = typeof kept === 'string' && encode(decode(kept, field.code), field.code, path) === text ? kept : text
    attributes += ` ${field.name}='${escapeAttribute(written)}'`
  }
  let { name, declares } = childName(tableName, place.scope)
  let scope = place.scope
  if (extra?.attributes) {
    for (const each in extra.attributes) {
      const key = row.attributesByName.get(each)?.key
      if (key !== undefined && own[key] !== undefined) throw new TypeError(`${path}.$.attributes.${each}: it is a property, ${path}.${key}`)
    }
    attributes += attributesText(extra.attributes, path)
    scope = scopeAt(scope, { name: 'element', attributes: extra.attributes, children: [] }, path);
    ({ name, declares } = childName(tableName, scope))
    if ('xmlns' in extra.attributes && declares.startsWith(' xmlns=')) declares = ''
  }
  if (extra?.name !== undefined && scope && nameInTable(extra.name, scope) === tableName) { name = checkName(extra.name, path); declares = '' }
  if (declares !== '') {
    const [, prefix = '', uri = ''] = / xmlns:?([^=]*)='(.*)'/.exec(declares)!
    scope = new Map(scope ?? [['', '']]).set(prefix, uri)
  }
  const inner = innerText(own, row, { path, depth, scope })
  return inner === '' ? `<${name}${attributes}${declares}/>` : `<${name}${attributes}${declares}>${inner}</${name}>`
}

function innerText(item: Item, row: Row, place: Place): string {
  const extra = item.$
  const pieces = piecesOf(item, row, place)
  let value: string | null = null
  if (row.text !== null && item['value'] !== undefined) {
    const code = row.text, kept = extra?.written?.['value']
    value = encode(item['value'], code, `${place.path}.value`)
    if (typeof kept === 'string' && encode(decode(kept, code), code, place.path) === value) value = kept
  }
  if (extra?.content) return byLayout(extra.content, pieces, value, place)
  if (pieces.length === 0) return escapeText(value ?? '')
  const space = `\n${'  '.repeat(place.depth + 1)}`
  let out = escapeText(value ?? '')
  for (const piece of pieces) out += space + piece.write()
  return out + space.slice(0, -2)
}
export { prefixOf }
