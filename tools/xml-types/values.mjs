// How a value is in JavaScript, by what the schema allows there.

const decimal = new Set(['[0-9]+', '-?[0-9]+'])
const whole = new Set(['int', 'unsignedInt', 'short', 'unsignedShort', 'long', 'unsignedLong', 'integer', 'positiveInteger'])
const beyond = new Set(['long', 'unsignedLong', 'integer', 'positiveInteger'])
const limits = { unsignedInt: [0, 2 ** 32 - 1], unsignedShort: [0, 65535], unsignedLong: [0, null], positiveInteger: [1, null], int: [-(2 ** 31), 2 ** 31 - 1], short: [-32768, 32767] }
const pairs = { yn: ['yes', 'no'], oo: ['on', 'off'], tf: ['true', 'false'] }

const isNumber = ([kind, type, parameters = []]) =>
  kind === 'data' && (type === 'double' || whole.has(type)) && parameters.every(([name, text]) => name !== 'pattern' || decimal.has(text))

function rangeOf([, type, parameters = []]) {
  const [low = null, high = null] = limits[type] ?? []
  const given = (name) => { const found = parameters.find((each) => each[0] === name)?.[1]; return found === undefined ? null : Number(found) }
  return [given('minInclusive') ?? low, given('maxInclusive') ?? high]
}

/**
 * { kind: 'boolean', pair } | { kind: 'number', words, big, fraction, low, high } | { kind: 'words', words } | { kind: 'string', patterns? }
 * A number may be one of some words instead. Numbers among the words of an enumeration make it one of numbers.
 */
export function valueOf(patterns) {
  const literals = [...new Set([...patterns].filter(([kind]) => kind === 'value').map(([, text]) => text.trim()))].sort()
  const data = [...patterns].filter(([kind]) => kind !== 'value')
  if (data.length === 0) {
    for (const [pair, words] of Object.entries(pairs)) if (literals.every((each) => words.includes(each))) return { kind: 'boolean', pair, words: literals }
    if (literals.every((each) => /^-?(0|[1-9]\d*)$/.test(each))) return { kind: 'number', words: [], big: false, fraction: false, only: literals.map(Number), low: null, high: null }
    return { kind: 'words', words: literals }
  }
  if (data.every(isNumber)) {
    const ranges = [...data.map(rangeOf), ...literals.filter((each) => /^-?\d+$/.test(each)).map((each) => [Number(each), Number(each)])]
    const bound = (at, pick) => (ranges.some((each) => each[at] === null) ? null : pick(...ranges.map((each) => each[at])))
    return {
      kind: 'number', words: literals.filter((each) => !/^-?\d+$/.test(each)), fraction: data.some(([, type]) => type === 'double'),
      big: data.some((each) => beyond.has(each[1]) && !(rangeOf(each)[1] < 2 ** 53 && rangeOf(each)[1] !== null)), low: bound(0, Math.min), high: bound(1, Math.max),
    }
  }
  return { kind: 'string', patterns: regularOf(data, literals) }
}

/** As a regular expression of JavaScript's; undefined where any text will do. */
export const numberForm = '\\s*[+-]?[0-9]+\\s*'

function regularOf(data, literals) {
  const parts = data.map(([kind, type, parameters = []]) => {
    if (kind === 'text' || parameters.some(([name]) => name === 'except')) return null
    const own = parameters.filter(([name]) => name === 'pattern').map(([, text]) => text)
    // XML Schema's expressions hold for the whole text, and have no anchors: its characters for them are themselves.
    if (own.length === 1) return own[0].replace(/(?<!\\)\$/g, '\\$').replace(/(?<![[\\])\^/g, '\\^')
    if (type === 'string') return null
    return whole.has(type) ? numberForm : null
  })
  if (parts.includes(null)) return undefined
  return [...new Set([...parts, ...literals.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))])].join('|')
}

/** As the type of a property; `whole` is how the value is for all elements of the kind, `own` what it may be in this variant. */
export function typeScriptOf(own, whole) {
  const quoted = (words) => words.map((each) => `'${each.replace(/[\\']/g, '\\$&')}'`)
  if (whole.kind === 'boolean') {
    const all = pairs[whole.pair]
    return all.every((each) => own.words.includes(each)) ? 'boolean' : own.words.map((each) => String(each === all[0])).join(' | ')
  }
  if (whole.kind === 'words') return quoted(own.only?.map(String) ?? own.words).join(' | ')
  if (whole.kind === 'number') {
    if (own.kind === 'boolean' || own.kind === 'words') return quoted(own.words).join(' | ')
    if (own.only) return own.only.join(' | ')
    return ['number', ...(own.big ? ['bigint'] : []), ...quoted(own.words)].join(' | ')
  }
  return 'string'
}
