// The table that the validation goes by: the types as TypeScript has them, with variants and with what each value may be.
import { numberForm } from './values.mjs'

function checkOf(own, whole) {
  if (own.kind === 'boolean' && whole.kind === 'boolean') return ['b', own.words.map((each) => ['yes', 'on', 'true'].includes(each))]
  if (whole.kind === 'words') return ['w', own.only?.map(String) ?? own.words]
  if (whole.kind === 'number') {
    if (own.kind !== 'number') return ['w', own.words]
    return ['n', own.low, own.high, own.words, own.only ?? [], own.fraction]
  }
  if (own.kind === 'string') return own.patterns === undefined ? ['s'] : ['p', own.patterns]
  if (own.kind === 'number') return own.only ? ['w', [...own.only.map(String), ...own.words]] : ['p', [numberForm, ...own.words].join('|')]
  return ['w', own.words]
}

/** A text that need not be there may be empty. */
const withEmpty = (check, least) => (check[0] === 'p' && least === 0 ? ['p', `${check[1]}|`] : check)

export function checksText(model, header) {
  const values = new Map()
  const valueAt = (own, whole, least = 1) => {
    const check = checkOf(own, whole)
    const key = JSON.stringify(withEmpty(check, least))
    if (!values.has(key)) values.set(key, values.size)
    return values.get(key)
  }
  const at = new Map(model.items.all.map((item, index) => [item, index]))
  const rows = model.items.all.map((item) => {
    const { flat } = item
    if (item.members) {
      const keys = [...new Set(item.members.flatMap(({ values: own }) => Object.keys(own)))].map((name) => flat.properties.attributes.get(name))
      return `  [${JSON.stringify(keys)}, ${JSON.stringify(item.members.map((each) => at.get(model.items.of(each))))}], // ${at.get(item)} ${item.path}\n`
    }
    const { attributes, children, text } = item.fields
    const own = [...attributes].map(([name, { least, value }]) => `${flat.properties.attributes.get(name)}:${valueAt(value, flat.values.get(name))}${least > 0 ? '!' : ''}`)
    if (text && flat.shape === 'object') own.push(`value:${valueAt(text.value, flat.text)}${text.least > 0 && children.size === 0 && text.value.kind !== 'string' ? '!' : ''}`)
    const below = [...children].map(([name, { least, item: child }]) =>
      `${flat.content.children.get(name).most > 1 ? '*' : ''}${flat.properties.children.get(name)}:${at.get(model.items.of(child))}${least > 0 ? '!' : ''}`)
    const shape = flat.shape === 'value' ? String(valueAt(text.value, flat.text, text.least)) : flat.shape === 'flag' ? '-' : flat.content.any ? '*' : ''
    return `  ['${shape}', '${own.join(' ')}', '${below.join(' ')}'], // ${at.get(item)} ${item.path}\n`
  })
  return `${header}
/** The release of libvirt whose schemas these are. @internal */
export const release = '${model.libvirt}'

/** What a value may be: words, a pattern, a number from, to, one of some words, one of some numbers, with a fraction; truth values; text. @internal */
export type Check =
  | readonly ['w', readonly string[]] | readonly ['p', string] | readonly ['b', readonly boolean[]] | readonly ['s']
  | readonly ['n', number | null, number | null, readonly string[], readonly number[], boolean]

/** @internal */
export const checks: readonly Check[] = [
${[...values.keys()].map((key) => `  ${key},\n`).join('')}]

/**
 * An element, as the index of its check where it is a value, '-' for one that is only there or not, and '*' for one that may hold anything: its attributes and
 * its children ('*' for many, '!' for what must be there). Or one that has variants: the properties that tell them apart, and the variants. @internal
 */
export type Shape = readonly [shape: string, attributes: string, children: string] | readonly [tellsApart: readonly string[], variants: readonly number[]]

/** @internal */
export const shapes: readonly Shape[] = [
${rows.join('')}]

/** The element of each kind of document. @internal */
export const rootShapes = Object.freeze({
${model.rootItems.map(([kind, item]) => `  ${kind}: ${at.get(item)},\n`).join('')}} as const)
`
}
