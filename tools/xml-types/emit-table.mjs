// The table that the reader and the writer go by: a row for each flat type.
import { written } from './emit-types.mjs'
import { prefixes } from './kinds.mjs'

const pairs = { yn: 'y', oo: 'o', tf: 't' }
export const codeOf = (value) => (value.kind === 'boolean' ? pairs[value.pair] : value.kind === 'number' ? value.fraction ? 'f' : 'n' : 's')
const quoted = (text) => `'${text}'`

export function tableText(model, header) {
  const at = new Map(model.flat.all.map((type, index) => [type, index]))
  const rows = model.flat.all.map((type) => {
    const attributes = [...type.properties.attributes].map(([name, key]) => `${codeOf(type.values.get(name))}:${key}${key === name ? '' : `=${name}`}`)
    const children = [...type.properties.children].map(([name, key]) => {
      const xml = written(name)
      return `${type.content.children.get(name).most > 1 ? '*' : ''}${at.get(model.flat.of(type.children.get(name)))}:${key}${key === xml ? '' : `=${xml}`}`
    })
    return `  [${quoted(type.text ? codeOf(type.text) : '')}, ${quoted(attributes.join(' '))}, ${quoted(children.join(' '))}${type.content.any ? ', true' : ''}], // ${at.get(type)} ${type.path}\n`
  })
  return `${header}
/**
 * The types of elements: the code of the text ('' for none), the attributes, the children, and whether anything else may stand in it.
 * An attribute is 'code:property=name', a child '*row:property=name', with a star where there may be many, and no name where it is the
 * property's. Codes: s text, y yes or no, o on or off, t true or false, n whole number, f number. @internal
 */
export const rows: readonly (readonly [text: string, attributes: string, children: string, any?: boolean])[] = [
${rows.join('')}]

/** The element and the row of each kind of document. */
export const roots = Object.freeze({
${model.roots.map(([kind, type]) => `  ${kind}: ['${written(type.name)}', ${at.get(type)}],\n`).join('')}} as const)

/** The namespaces that the table has names of, by the prefix in it. @internal */
export const namespaces: Readonly<Record<string, string>> = Object.freeze({
${Object.entries(prefixes).map(([uri, prefix]) => `  ${prefix}: '${uri}',\n`).join('')}})
`
}
