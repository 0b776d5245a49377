// From the facts to the types: the flat ones that reader and writer go by, and those that TypeScript and the validation have, in which an
// attribute tells variants apart.
import { contentOf, either, withValue } from './content.mjs'
import { Flat } from './flat.mjs'
import { discriminators, rootsOf } from './kinds.mjs'
import { narrowed } from './narrow.mjs'
import { propertiesOf, stepOf, typeName } from './names.mjs'
import { valueOf } from './values.mjs'

/** 'flag': nothing may be in it. 'value': text only. 'object': all others. */
export function shapeOf({ attributes, children, text, any }) {
  if (any || attributes.size > 0 || children.size > 0) return 'object'
  return text ? 'value' : 'flag'
}

/** Puts what cannot be told apart into one class: begins with a coarse signature, and refines it by the classes of what is below. */
function classesOf(items, signature) {
  let classes = new Map(items.map((item) => [item, '']))
  let count = 0
  for (;;) {
    const ids = new Map()
    const next = new Map()
    for (const item of items) {
      const key = `${classes.get(item)}|${signature(item, (other) => classes.get(other))}`
      if (!ids.has(key)) ids.set(key, ids.size)
      next.set(item, ids.get(key))
    }
    classes = next
    if (ids.size === count) break
    count = ids.size
  }
  // The first of each, in the order of the items.
  const first = new Map()
  for (const item of items) if (!first.has(classes.get(item))) first.set(classes.get(item), item)
  return { classOf: (item) => first.get(classes.get(item)), all: [...first.values()] }
}

function flatOf(files) {
  const flat = new Flat()
  const roots = rootsOf(files).map(([kind, elements]) => [kind, flat.typeOf(elements, kind)])
  flat.complete()
  for (const type of flat.types) {
    type.properties = propertiesOf(type)
    type.shape = shapeOf(type.content)
    type.values = new Map([...type.content.attributes].map(([name, { of }]) => [name, valueOf(of)]))
    type.text = type.content.text && valueOf(type.content.text.of)
  }
  return { roots, types: flat.types }
}

/** Which fields of the newest schemas older ones have: [path of the field, release], for those that the oldest has not. */
export function newerFields(releases) {
  const [newest, ...older] = [...releases].reverse()
  const since = new Map()
  const { types, roots } = flatOf(newest.files)
  const fields = (type) => [...[...type.content.attributes.keys()].map((name) => `@${name}`), ...type.content.children.keys()]
  for (const type of types) for (const field of fields(type)) since.set(`${type.path} ${field}`, newest.libvirt)
  for (const { libvirt, files } of older) {
    const old = new Map(flatOf(files).roots)
    const seen = new Set()
    const queue = roots.flatMap(([kind, type]) => (old.has(kind) ? [[type, old.get(kind)]] : []))
    for (let pair = queue.shift(); pair; pair = queue.shift()) {
      const [type, before] = pair
      const key = `${type.key}|${before.key}`
      if (seen.has(key)) continue
      seen.add(key)
      for (const name of type.content.attributes.keys()) if (before.content.attributes.has(name)) since.set(`${type.path} @${name}`, libvirt)
      for (const [name, child] of type.children) {
        if (!before.children.has(name)) continue
        since.set(`${type.path} ${name}`, libvirt)
        queue.push([child, before.children.get(name)])
      }
    }
  }
  const oldest = older.at(-1)?.libvirt
  return Object.fromEntries([...since].filter(([, release]) => release !== oldest).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** An element, or a variant of one, in TypeScript: which elements of the schema it may be, and the flat type. */
class Variants {
  items = []
  #known = new Map()
  #queue = []

  itemOf(elements, flat, path) {
    const key = `${[...elements].map(({ id }) => id).sort((a, b) => a - b).join(' ')}|${flat.key}`
    const present = this.#known.get(key)
    const own = elements.size === flat.elements.length ? flat.path : path
    if (present) {
      if (placeRank(own) < placeRank(present.path)) moved(present, own)
      return present
    }
    // What is not narrowed by a variant has the name of the whole.
    const item = { path: own, flat, patterns: [...elements].map(({ grammar, pattern }) => ({ grammar, pattern: pattern[2] })), members: null, fields: null, tells: null }
    this.#known.set(key, item)
    this.items.push(item)
    this.#queue.push(item)
    return item
  }

  complete() {
    for (let item = this.#queue.shift(); item; item = this.#queue.shift()) {
      const split = item.flat.shape === 'object' ? this.#split(item.patterns, discriminators) : []
      if (split.length < 2) { item.fields = this.#fields(item, item.patterns, {}); continue }
      item.members = split.map(({ patterns, values }) => {
        const named = Object.values(values).map((each) => each.find((value) => value !== null)).filter((each) => each !== undefined)
        const member = { path: `${item.path}/${named.length > 0 ? named.join('/') : 'other'}`, flat: item.flat, members: null, values }
        member.fields = this.#fields(member, patterns, values)
        this.items.push(member)
        return member
      })
    }
  }

  #fields(item, patterns, values) {
    const content = merged(patterns)
    const { flat } = item
    const children = new Map([...content.children].map(([name, { least, of }]) =>
      [name, { least, item: this.itemOf(of, flat.children.get(name), `${item.path}/${stepOf(name, flat.name)}`) }]))
    const attributes = new Map([...content.attributes].map(([name, { least, of }]) => {
      const own = values[name]
      if (!own) return [name, { least, value: valueOf(of) }]
      return [name, { least: own.includes(null) ? 0 : 1, value: valueOf(own.filter((each) => each !== null).map((each) => ['value', each])) }]
    }))
    // A variant says of what only others have that it has it not, so that a program can ask before it knows which variant there is.
    const isVariant = Object.keys(values).length > 0
    const absent = isVariant ? [...flat.properties.attributes, ...flat.properties.children].filter(([name]) => !attributes.has(name) && !children.has(name)).map(([, key]) => key) : []
    return { attributes, children, absent, text: content.text && { least: content.text.least, value: valueOf(content.text.of) } }
  }

  /** The variants of an element by the first attribute that tells some apart, and each of them by the others. */
  #split(patterns, names) {
    const whole = [{ patterns, values: {} }]
    if (names.length === 0) return whole
    const [name, ...others] = names
    const rest = () => this.#split(patterns, others)
    const attribute = merged(patterns)?.attributes.get(name)
    if (!attribute || [...attribute.of].some(([kind]) => kind !== 'value')) return rest()
    const literals = [...new Set([...attribute.of].map(([, text]) => text))]
    const groups = new Map()
    for (const value of [...literals, null]) {
      const own = patterns.map(({ grammar, pattern }) => ({ grammar, pattern: withValue(grammar, pattern, name, value) }))
      const content = merged(own)
      if (!content) continue
      if (value !== null && !content.attributes.has(name)) continue
      const key = signatureOf(content, name)
      if (!groups.has(key)) groups.set(key, { patterns: own, values: { [name]: [] } })
      groups.get(key).values[name].push(value)
    }
    if (groups.size < 2) return rest()
    return [...groups.values()].flatMap((group) => this.#split(group.patterns, others).map((each) => ({ patterns: each.patterns, values: { ...group.values, ...each.values } })))
  }
}

const placeRank = (path) => (path.startsWith('Domain/devices/disk') ? 0 : /^Domain\b/.test(path) ? 1 : 2) * 100 + path.split('/').length

/** Gives an item a better path, and what is below it. */
function moved(item, path) {
  const old = item.path
  item.path = path
  for (const { fields } of [item, ...item.members ?? []]) {
    for (const { item: child } of fields?.children.values() ?? []) if (child.path.startsWith(`${old}/`)) moved(child, path + child.path.slice(old.length))
  }
  for (const member of item.members ?? []) member.path = path + member.path.slice(old.length)
}

const merged = (patterns) => patterns.map(({ grammar, pattern }) => contentOf(grammar, pattern)).reduce(either, null)

function signatureOf(content, without) {
  const attributes = [...content.attributes].filter(([name]) => name !== without).map(([name, { least, of }]) => [name, least, valueOf(of)]).sort()
  const children = [...content.children].map(([name, { least, most, of }]) => [name, least, most, [...of].map(({ id }) => id).sort()]).sort()
  return JSON.stringify([attributes, children, content.text && valueOf(content.text.of)])
}

/** A daemon of an older release leaves out what its schema did not have yet, of elements that it had: a USB device's port for example. */
function oldNeedNot({ attributes, children }, since) {
  if ([...since.values()].every((release) => release !== undefined)) return
  for (const [name, field] of attributes) if (since.get(`@${name}`) !== undefined) field.least = 0
  for (const [name, field] of children) if (since.get(name) !== undefined) field.least = 0
}

export function modelOf({ schemas, newer, libvirt, oldest }) {
  const { roots, types } = flatOf(narrowed(schemas))
  // The definition in a snapshot is a domain's under another name.
  const flat = classesOf(types, (type, classOf) => JSON.stringify([
    type.name === 'inactiveDomain' ? 'domain' : type.name, type.shape, type.text, type.content.any, [...type.values].map(([name, value]) => [name, value]).sort(),
    [...type.children].map(([name, child]) => [name, type.properties.children.get(name), classOf(child)]).sort(),
  ]))
  // Since when a field is in the schema: in any of the places of its type.
  const rank = (release) => (release === undefined ? 0 : Number(release.split('.').map((part) => part.padStart(3, '0')).join('')))
  const since = new Map()
  for (const type of types) {
    const own = since.get(flat.classOf(type)) ?? new Map()
    since.set(flat.classOf(type), own)
    for (const field of [...[...type.content.attributes.keys()].map((name) => `@${name}`), ...type.children.keys()]) {
      const release = newer[`${type.path} ${field}`]
      if (!own.has(field) || rank(release) < rank(own.get(field))) own.set(field, release)
    }
  }
  const variants = new Variants()
  const rootItems = roots.map(([kind, type]) => [kind, variants.itemOf(new Set(type.elements), type, kind)])
  variants.complete()
  for (const item of variants.items) if (item.fields) oldNeedNot(item.fields, since.get(flat.classOf(item.flat)))
  const fieldsKey = ({ attributes, children, absent, text }, classOf) => [
    [...attributes].map(([name, { least, value }]) => [name, least, value]).sort(), absent,
    [...children].map(([name, { least, item }]) => [name, least, classOf(item)]).sort(), text,
  ]
  const classes = classesOf(variants.items, (item, classOf) => JSON.stringify([
    types.indexOf(flat.classOf(item.flat)), item.members ? item.members.map(classOf) : fieldsKey(item.fields, classOf),
  ]))
  const names = new Map()
  const taken = new Set()
  // A class has the name of the place that people know it from.
  const best = new Map()
  for (const item of variants.items) {
    const own = classes.classOf(item)
    if (!best.has(own) || placeRank(item.path) < placeRank(best.get(own))) best.set(own, item.path)
  }
  for (const item of classes.all) {
    item.path = best.get(item)
    let name = typeName(item.path)
    for (let n = 2; taken.has(name); n++) name = `${typeName(item.path)}${n}`
    taken.add(name)
    names.set(item, name)
  }
  return {
    libvirt, oldest, roots: roots.map(([kind, type]) => [kind, flat.classOf(type)]), rootItems: rootItems.map(([kind, item]) => [kind, classes.classOf(item)]),
    flat: { all: flat.all, of: flat.classOf, since }, items: { all: classes.all, of: classes.classOf, name: (item) => names.get(classes.classOf(item)) },
  }
}
