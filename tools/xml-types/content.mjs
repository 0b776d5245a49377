// What may stand in an element, with the schema's choices flattened: its attributes, its child elements, its text, each with how often it
// occurs (0, 1, 2 for more), and the patterns of its values or the elements that it may be.

/** An element of a schema, in the grammar that it is read in. Known by identity: use `elementOf`. */
const known = new Map()
let made = 0

export function elementOf(grammar, pattern) {
  if (!known.has(grammar)) known.set(grammar, new Map())
  const own = known.get(grammar)
  if (!own.has(pattern)) own.set(pattern, { id: made++, grammar, pattern, name: pattern[1] })
  return own.get(pattern)
}

const nothing = () => ({ attributes: new Map(), children: new Map(), text: null, any: false })

function joined(a, b, lowest, highest) {
  const least = a ? b ? lowest(a.least, b.least) : lowest(a.least, 0) : lowest(0, b.least)
  const most = a ? b ? highest(a.most, b.most) : a.most : b.most
  return { least: Math.min(least, 2), most: Math.min(most, 2), of: new Set([...a?.of ?? [], ...b?.of ?? []]) }
}

function joinedMaps(a, b, lowest, highest) {
  const names = new Set([...a.keys(), ...b.keys()])
  return new Map([...names].map((name) => [name, joined(a.get(name), b.get(name), lowest, highest)]))
}

function both(a, b, lowest, highest) {
  return {
    attributes: joinedMaps(a.attributes, b.attributes, lowest, highest), children: joinedMaps(a.children, b.children, lowest, highest),
    text: a.text || b.text ? joined(a.text, b.text, lowest, highest) : null, any: a.any || b.any,
  }
}

const add = (a, b) => a + b

/** One after the other. */
const sequence = (a, b) => a && b && both(a, b, add, add)
/** Either of them; null is what cannot be. */
export const either = (a, b) => (a && b ? both(a, b, Math.min, Math.max) : a ?? b)

function often(content, least, most) {
  const each = (field) => field && { ...field, least: Math.min(field.least, least), most: Math.max(field.most, most) }
  return {
    attributes: new Map([...content.attributes].map(([name, field]) => [name, each(field)])),
    children: new Map([...content.children].map(([name, field]) => [name, each(field)])), text: each(content.text), any: content.any,
  }
}

/** Of a pattern; null when it cannot be fulfilled. */
export function contentOf(grammar, pattern) {
  const [kind, ...rest] = pattern
  switch (kind) {
    case 'group': case 'interleave': return rest.map((each) => contentOf(grammar, each)).reduce(sequence, nothing())
    case 'choice': return rest.map((each) => contentOf(grammar, each)).reduce(either, null)
    case 'optional': return often(contentOf(grammar, rest[0]) ?? nothing(), 0, 0)
    case 'any': return often(contentOf(grammar, rest[0]) ?? nothing(), 0, 2)
    case 'some': { const content = contentOf(grammar, rest[0]); return content && often(content, 1, 2) }
    case 'ref': case 'grammar': { const to = grammar.resolve(pattern); return contentOf(to.grammar, to.pattern) }
    case 'in': return contentOf(rest[0], rest[1])
    case 'empty': return nothing()
    case 'never': return null
    case 'text': case 'data': case 'value': return { ...nothing(), text: { least: 1, most: 1, of: new Set([pattern]) } }
    case 'attribute': {
      if (rest[0] === '*') return nothing()
      const of = contentOf(grammar, rest[1])?.text?.of ?? new Set()
      return { ...nothing(), attributes: new Map([[rest[0], { least: 1, most: 1, of }]]) }
    }
    case 'element': {
      if (rest[1][0] === 'never') return null
      if (rest[0] === '*') return { ...nothing(), any: true }
      return { ...nothing(), children: new Map([[rest[0], { least: 1, most: 1, of: new Set([elementOf(grammar, pattern)]) }]]) }
    }
    default: throw new Error(`a pattern that is not known: ${kind}`)
  }
}

function mentions(grammar, pattern, name) {
  const [kind, ...rest] = pattern
  if (kind === 'attribute') return rest[0] === name
  if (kind === 'in') return mentions(rest[0], rest[1], name)
  if (kind === 'ref' || kind === 'grammar') { const to = grammar.resolve(pattern); return mentions(to.grammar, to.pattern, name) }
  return ['group', 'interleave', 'choice', 'optional', 'any', 'some'].includes(kind) && rest.some((each) => mentions(grammar, each, name))
}

function literalsIn(grammar, pattern) {
  return [...contentOf(grammar, pattern)?.text?.of ?? []].map(([kind, text]) => (kind === 'value' ? text : null))
}

/** The pattern for documents in which an attribute has one value, or (null) is left out. `never` when there are none. */
export function withValue(grammar, pattern, name, value) {
  const never = ['never']
  const inner = (each) => withValue(grammar, each, name, value)
  if (!mentions(grammar, pattern, name)) return pattern
  const [kind, ...rest] = pattern
  switch (kind) {
    case 'attribute': {
      if (value === null) return never
      const literals = literalsIn(grammar, rest[1])
      return literals.includes(value) ? ['attribute', name, ['value', value]] : literals.includes(null) ? never : never
    }
    case 'ref': case 'grammar': { const to = grammar.resolve(pattern); return ['in', to.grammar, withValue(to.grammar, to.pattern, name, value)] }
    case 'in': return ['in', rest[0], withValue(rest[0], rest[1], name, value)]
    case 'choice': return ['choice', ...(value === null ? rest : rest.filter((each) => mentions(grammar, each, name))).map(inner)]
    case 'optional': return value === null ? ['optional', inner(rest[0])] : inner(rest[0])
    case 'any': case 'some': return [kind, inner(rest[0])]
    // Where several parts may have it, each of them does or does not.
    case 'group': case 'interleave': {
      const several = rest.filter((each) => mentions(grammar, each, name)).length > 1
      return [kind, ...rest.map((each) => (several ? ['choice', inner(each), withValue(grammar, each, name, null)] : inner(each)))]
    }
    default: throw new Error(`a pattern that is not known: ${kind}`)
  }
}
