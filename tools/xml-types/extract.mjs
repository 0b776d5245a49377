// Reads a folder of libvirt's RelaxNG schemas into plain data. A pattern is an array, its first word says what it is:
//   ['element', name, pattern]  name with its namespace as '{uri}local'; '*' for any name      ['attribute', name, pattern]
//   ['group' | 'interleave' | 'choice', ...patterns]      ['optional' | 'any' | 'some', pattern]  (any: zeroOrMore, some: oneOrMore)
//   ['ref', define]      ['grammar', file]  another schema, with definitions of its own
//   ['value', text]      ['data', type, parameters?]      ['text']  ['empty']  ['never']
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createRequire } from 'node:module'

const { SaxesParser } = createRequire(import.meta.url)('saxes')

function treeOf(text) {
  const root = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => { throw error })
  parser.on('text', (more) => { open.at(-1).text += more })
  parser.on('opentag', ({ local, attributes }) => {
    const each = { name: local, attributes: Object.fromEntries(Object.values(attributes).map(({ local: name, value }) => [name, value])), children: [], text: '' }
    open.at(-1).children.push(each)
    open.push(each)
  })
  parser.on('closetag', () => { open.pop() })
  parser.write(text).close()
  return root.children[0]
}

const groups = { group: 'group', interleave: 'interleave', choice: 'choice' }
const repeats = { optional: 'optional', zeroOrMore: 'any', oneOrMore: 'some' }

/** Several patterns one after the other are a group. */
function together(children, namespace) {
  const patterns = children.map((each) => patternOf(each, namespace))
  return patterns.length === 1 ? patterns[0] : ['group', ...patterns]
}

function patternOf({ name, attributes, children, text }, outer) {
  const namespace = attributes.ns ?? outer
  if (name in groups) return children.length === 1 ? patternOf(children[0], namespace) : [groups[name], ...children.map((each) => patternOf(each, namespace))]
  if (name in repeats) return [repeats[name], together(children, namespace)]
  switch (name) {
    case 'element': {
      const any = attributes.name === undefined
      if (any && children[0].name !== 'anyName') throw new Error(`an element with a class of names that is not known here: ${children[0].name}`)
      const own = any ? '*' : namespace === '' ? attributes.name : `{${namespace}}${attributes.name}`
      return ['element', own, together(any ? children.slice(1) : children, namespace)]
    }
    case 'attribute': {
      const any = attributes.name === undefined
      const content = any ? children.slice(1) : children
      return ['attribute', any ? '*' : attributes.name, content.length === 0 ? ['text'] : together(content, namespace)]
    }
    case 'ref': return ['ref', attributes.name]
    case 'value': return ['value', text]
    case 'data': {
      const parameters = children.filter((each) => each.name === 'param').map((each) => [each.attributes.name, each.text])
      const plain = (each) => each.name === 'choice' || each.name === 'except' ? each.children.flatMap(plain) : [each]
      const except = children.filter((each) => each.name === 'except').flatMap(plain)
      if (except.some((each) => each.name !== 'value')) throw new Error('data with exceptions that are no values is not known here')
      for (const each of except) parameters.push(['except', each.text])
      return parameters.length === 0 ? ['data', attributes.type] : ['data', attributes.type, parameters]
    }
    case 'text': return ['text']
    case 'empty': return ['empty']
    case 'notAllowed': return ['never']
    case 'grammar': {
      if (children.length !== 1 || children[0].name !== 'include') throw new Error('a grammar in a grammar that is more than one include')
      return ['grammar', children[0].attributes.href]
    }
    default: throw new Error(`<${name}> is not known here`)
  }
}

/** Of each schema: what it includes, where it starts, and its definitions; those that add a choice to another file's are in `choices`. */
export function extract(directory) {
  const files = {}
  for (const file of readdirSync(directory).filter((each) => each.endsWith('.rng')).sort()) {
    const { children, attributes } = treeOf(readFileSync(join(directory, file), 'utf8'))
    const own = { includes: [], defines: {} }
    for (const each of children) {
      const name = each.attributes.name
      if (each.name === 'include') own.includes.push(each.attributes.href)
      else if (each.name === 'start') own.start = together(each.children, attributes.ns ?? '')
      else if (each.name === 'define' && each.attributes.combine === 'choice') (own.choices ??= {})[name] = together(each.children, '')
      else if (each.name === 'define' && each.attributes.combine === undefined) {
        if (name in own.defines) throw new Error(`${file} defines ${name} twice`)
        own.defines[name] = together(each.children, attributes.ns ?? '')
      } else throw new Error(`${file}: <${each.name}> is not known here`)
    }
    files[file] = own
  }
  return files
}
