// Documents out of a schema, by chance: every choice, every attribute, values by their patterns. From one seed always the same.
import { contentOf } from './content.mjs'

/** Numbers from 0 to 1 from a seed (mulberry32). */
export function chance(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const escaped = (text) => text.replace(/[&<>"'\t\n\r]/g, (each) => `&#${each.charCodeAt(0)};`)
const printable = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))

/** A text that a regular expression of XML Schema's takes: alternatives, groups, classes and counts, which is all that libvirt uses. */
export function textLike(pattern, random) {
  let at = 0
  const pick = (list) => list[Math.floor(random() * list.length)]
  const alternatives = () => {
    const options = [sequence()]
    while (pattern[at] === '|') { at++; options.push(sequence()) }
    return () => pick(options)()
  }
  const sequence = () => {
    const parts = []
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') parts.push(counted(atom()))
    return () => parts.map((each) => each()).join('')
  }
  const escape = () => {
    const each = pattern[at++]
    if (each === 'd') return '0123456789'.split('')
    return [each === 'n' ? '\n' : each]
  }
  const atom = () => {
    const each = pattern[at++]
    if (each === '(') { const inner = alternatives(); at++; return inner }
    if (each === '.') return () => pick(printable)
    const options = each === '[' ? charClass() : each === '\\' ? escape() : [each]
    return () => pick(options)
  }
  const charClass = () => {
    const not = pattern[at] === '^'
    if (not) at++
    const options = []
    while (pattern[at] !== ']') {
      const from = pattern[at] === '\\' ? (at++, escape()) : [pattern[at++]]
      if (pattern[at] === '-' && pattern[at + 1] !== ']' && from.length === 1) {
        at++
        const to = pattern[at] === '\\' ? (at++, escape()[0]) : pattern[at++]
        for (let code = from[0].charCodeAt(0); code <= to.charCodeAt(0); code++) options.push(String.fromCharCode(code))
      } else options.push(...from)
    }
    at++
    return not ? printable.filter((each) => !options.includes(each)) : options
  }
  const counted = (one) => {
    let [least, most] = [1, 1]
    if (pattern[at] === '?') { at++; least = 0 } else if (pattern[at] === '*') { at++; [least, most] = [0, 4] } else if (pattern[at] === '+') { at++; most = 4 } else if (pattern[at] === '{') {
      const [whole, low, comma, high] = /^\{(\d+)(,?)(\d*)\}/.exec(pattern.slice(at))
      at += whole.length
      least = Number(low)
      most = comma === '' ? least : high === '' ? least + 3 : Number(high)
    }
    return () => Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, () => one()).join('')
  }
  return alternatives()()
}

const bounds = {
  unsignedInt: [0, 2 ** 32 - 1], unsignedShort: [0, 65535], unsignedLong: [0, 2n ** 64n - 1n], positiveInteger: [1, 2n ** 70n],
  int: [-(2 ** 31), 2 ** 31 - 1], short: [-32768, 32767], long: [-(2n ** 63n), 2n ** 63n - 1n], integer: [-(2n ** 70n), 2n ** 70n],
}

function number(type, parameters, random) {
  const given = (name) => parameters.find((each) => each[0] === name)?.[1]
  let [low, high] = bounds[type].map(BigInt)
  if (given('minInclusive') !== undefined) low = BigInt(given('minInclusive'))
  if (given('maxInclusive') !== undefined) high = BigInt(given('maxInclusive'))
  const pattern = given('pattern')
  if (pattern !== undefined && low < 0n && !pattern.startsWith('-')) low = 0n
  const span = high - low
  const scale = random()
  const small = () => BigInt(Math.floor(random() * Number(span < 1000n ? span + 1n : 1000n)))
  const any = () => BigInt(Math.floor(random() * 2 ** 50)) * span / 2n ** 50n
  const value = scale < 0.1 ? low : scale < 0.2 ? high : low + (scale < 0.7 ? small() : any())
  const text = String(value)
  if (pattern === undefined && random() < 0.1) return value < 0n ? ` -00${text.slice(1)} ` : `\n +0${text}`
  return random() < 0.1 && value >= 0n ? `0${text}` : text
}

export class Documents {
  #random
  #size = 0

  constructor(random) { this.#random = random }

  /** A document of an element of the schema. */
  document({ grammar, pattern }) {
    this.#size = 0
    return this.#element(grammar, pattern)
  }

  #chance(of) { return this.#random() < of }

  #element(grammar, [, name, content]) {
    this.#size++
    const found = { attributes: [], children: [], text: null }
    this.#fill(grammar, content, found)
    const uri = /^\{(.*)\}/.exec(name)?.[1]
    const local = name === '*' ? `any${Math.floor(this.#random() * 9)}` : name.replace(/^\{.*\}/, '')
    const prefix = uri !== undefined && this.#chance(0.7) ? 'p:' : ''
    const declared = name === '*' ? this.#chance(0.5) ? " xmlns='urn:x'" : '' : uri === undefined ? '' : prefix === '' ? ` xmlns='${uri}'` : ` xmlns:p='${uri}'`
    const tag = prefix + local
    const attributes = found.attributes.map(([key, value]) => ` ${key}=${this.#chance(0.5) ? `'${value}'` : `"${value}"`}`).join('')
    return [tag, declared + attributes, found]
  }

  #fill(grammar, pattern, found) {
    const [kind, ...rest] = pattern
    switch (kind) {
      case 'group': for (const each of rest) this.#fill(grammar, each, found); return
      case 'interleave': {
        const parts = rest.map((each) => { const part = { attributes: [], children: [], text: null }; this.#fill(grammar, each, part); return part })
        for (const { attributes, text } of parts) { found.attributes.push(...attributes); found.text ??= text }
        // Really interleaved: the order in each part stays, between the parts there is none.
        const left = parts.map(({ children }) => children).filter((each) => each.length > 0)
        while (left.length > 0) {
          const at = Math.floor(this.#random() * left.length)
          found.children.push(left[at].shift())
          if (left[at].length === 0) left.splice(at, 1)
        }
        return
      }
      case 'choice': {
        const can = rest.filter((each) => contentOf(grammar, each) !== null)
        return this.#fill(grammar, this.#narrow(grammar, can), found)
      }
      case 'optional': if (contentOf(grammar, rest[0]) !== null && this.#chance(this.#likely(0.35))) this.#fill(grammar, rest[0], found); return
      case 'any': case 'some': {
        if (contentOf(grammar, rest[0]) === null) return
        const least = kind === 'some' ? 1 : 0
        for (let n = 0; n < least || (n < 4 && this.#chance(this.#likely(0.45))); n++) {
          // An attribute cannot be there twice.
          const part = { attributes: [], children: [], text: null }
          this.#fill(grammar, rest[0], part)
          found.attributes.push(...part.attributes.filter(([key]) => !found.attributes.some(([other]) => other === key)))
          found.children.push(...part.children)
          found.text ??= part.text
        }
        return
      }
      case 'ref': case 'grammar': { const to = grammar.resolve(pattern); return this.#fill(to.grammar, to.pattern, found) }
      case 'empty': return
      case 'text': case 'data': case 'value': found.text = this.#value(pattern); return
      case 'attribute': {
        const part = { attributes: [], children: [], text: null }
        this.#fill(grammar, rest[1], part)
        found.attributes.push([rest[0] === '*' ? `any${found.attributes.length}` : rest[0], escaped(part.text ?? '')])
        return
      }
      case 'element': found.children.push(this.#element(grammar, pattern)); return
      default: throw new Error(`a pattern that is not known: ${kind}`)
    }
  }

  /** Large documents come to an end. */
  #likely(of) { return this.#size > 150 ? 0.02 : this.#size > 60 ? of / 2 : of }

  #narrow(grammar, options) {
    if (this.#size > 120) {
      const size = (each) => { const content = contentOf(grammar, each); return [...content.children.values()].filter(({ least }) => least > 0).length }
      return options.reduce((a, b) => (size(b) < size(a) ? b : a))
    }
    return options[Math.floor(this.#random() * options.length)]
  }

  #value([kind, type, parameters = []]) {
    if (kind === 'value') return type.trim()
    if (kind === 'text') return this.#chance(0.2) ? '' : textLike('[a-z &<>"\']{1,6}([a-z\u00e9\u4e2d]|\n){0,3}', this.#random)
    const pattern = parameters.find(([name]) => name === 'pattern')?.[1]
    if (type in bounds && (pattern === undefined || pattern === '[0-9]+' || pattern === '-?[0-9]+')) return number(type, parameters, this.#random)
    if (type === 'double') return ['0.5', '12', '1e3', '0'][Math.floor(this.#random() * 4)]
    if (type === 'dateTime') return '2026-01-02T03:04:05Z'
    if (type === 'NCName') return textLike('[a-z][-a-z0-9_]{0,6}', this.#random)
    if (type === 'anyURI') return '/a/b.img'
    if (pattern === undefined) return textLike('[a-z]{1,6}', this.#random)
    return textLike(pattern, this.#random)
  }

  /** The text of a document: in one of several layouts, with comments and instructions in between. */
  text([tag, attributes, { children, text }], indent = '\n', style = this.#random()) {
    if (children.length === 0 && (text === null || text === '')) return this.#chance(0.5) ? `<${tag}${attributes}/>` : `<${tag}${attributes}></${tag}>`
    const shown = text === null ? '' : this.#chance(0.05) && !text.includes(']]>') && !text.includes('\r') ? `<![CDATA[${text}]]>` : escaped(text)
    const space = style < 0.5 ? `${indent}  ` : style < 0.7 ? '' : style < 0.85 ? `${indent}\t` : ' \n '
    const parts = children.map((each) => `${space}${this.#chance(0.03) ? `<!-- ${Math.floor(this.#random() * 99)} -->${space}` : ''}${this.text(each, style < 0.5 ? `${indent}  ` : indent, style)}`)
    const end = children.length === 0 ? '' : style < 0.5 ? indent : space
    return `<${tag}${attributes}>${shown}${parts.join('')}${end}</${tag}>`
  }
}
