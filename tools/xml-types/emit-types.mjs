// The types of documents in TypeScript, a file for each kind.
import { localOf, namespaceOf } from './names.mjs'
import { prefixes } from './kinds.mjs'
import { typeScriptOf } from './values.mjs'

export const written = (name) => (namespaceOf(name) ? `${prefixes[namespaceOf(name)]}:` : '') + localOf(name)
const fileOf = (item) => item.path.split('/')[0].replace(/[A-Z]+/g, (some, at) => (at > 0 ? '-' : '') + some.toLowerCase()).replace('nwfilter', 'nwfilter-').replace(/-$/, '').replace('--', '-')

function docOf(said, release, oldest) {
  return `  /** ${said}${said ? 's' : 'S'}ince libvirt ${release ?? `${oldest} or before`}. */\n`
}

function interfaceOf(model, item) {
  const { fields, flat } = item
  const since = model.flat.since.get(model.flat.of(flat))
  const lines = []
  const property = (doc, key, needed, type) => lines.push(`${doc}  ${key}${needed ? '' : '?'}: ${type}${needed ? '' : ' | undefined'}\n`)
  for (const key of fields.absent) lines.push(`  ${key}?: undefined\n`)
  for (const [name, { least, value }] of fields.attributes) {
    const key = flat.properties.attributes.get(name)
    property(docOf(key === name ? '' : `\`${name}\`, `, since.get(`@${name}`), model.oldest), key, least > 0, typeScriptOf(value, flat.values.get(name)))
  }
  if (fields.text) property('  /** Its text. */\n', 'value', fields.text.least > 0, typeScriptOf(fields.text.value, flat.text))
  for (const [name, { least, item: child }] of fields.children) {
    const many = flat.content.children.get(name).most > 1
    const type = childType(model, child)
    property(docOf(`\`<${written(name)}>\`${many ? ', as many as there are' : ''}, `, since.get(name), model.oldest), flat.properties.children.get(name), least > 0,
      many ? (/[ |]/.test(type) ? `(${type})[]` : `${type}[]`) : type)
  }
  lines.push('  /** Out of a document that was read: its layout, and all that libvirt\'s schema does not know. */\n  $?: Extra | undefined\n')
  return `/** \`<${written(flat.name)}>\` */\nexport interface ${model.items.name(item)} {\n${lines.join('')}}\n`
}

function childType(model, item) {
  const { shape, text } = item.flat
  if (shape === 'flag') return 'boolean'
  return shape === 'value' ? typeScriptOf(item.fields.text.value, text) : model.items.name(item)
}

function typeOf(model, item) {
  if (!item.members) return interfaceOf(model, item)
  const members = [...new Set(item.members.map((each) => model.items.name(each)))]
  return `/** \`<${written(item.flat.name)}>\` */\nexport type ${model.items.name(item)} =\n${members.map((each) => `  | ${each}\n`).join('')}`
}

function used(model, item) {
  if (item.members) return item.members.map(model.items.of)
  return [...item.fields.children.values()].map((each) => each.item).filter(({ flat }) => flat.shape === 'object').map(model.items.of)
}

/** File name to text. */
export function typeFiles(model, header) {
  const files = new Map()
  const own = new Map()
  for (const item of model.items.all) {
    if (item.flat.shape !== 'object') continue
    const file = fileOf(item)
    if (!own.has(file)) own.set(file, [])
    own.get(file).push(item)
  }
  for (const [file, items] of own) {
    const imports = new Map()
    for (const other of items.flatMap((item) => used(model, item))) {
      const from = fileOf(other)
      if (from === file) continue
      if (!imports.has(from)) imports.set(from, new Set())
      imports.get(from).add(model.items.name(other))
    }
    const lines = [...imports].sort().map(([from, names]) => `import type { ${[...names].sort().join(', ')} } from './${from}'\n`)
    files.set(`${file}.ts`, `${header}\nimport type { Extra } from '../extra'\n${lines.join('')}\n${items.map((item) => typeOf(model, item)).join('\n')}`)
  }
  files.set('index.ts', `${header}\n${[...own.keys()].sort().map((file) => `export type * from './${file}'\n`).join('')}`)
  return files
}
