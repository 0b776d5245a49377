import type { Code } from './row'

/** What a document's values are in JavaScript. */
export type Value = string | number | bigint | boolean

const words: Readonly<Partial<Record<Code, readonly [yes: string, no: string]>>> = { y: ['yes', 'no'], o: ['on', 'off'], t: ['true', 'false'] }
const wholeNumber = /^[+-]?\d+$/, anyNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/

/** A value out of its text. A text that its kind does not have stays one: libvirt may know more words than its schema. */
export function decode(text: string, code: Code): Value {
  if (code === 's') return text
  const token = text.trim()
  const [yes, no] = words[code] ?? []
  if (yes !== undefined) return token === yes ? true : token === no ? false : text
  if (code === 'n') {
    if (!wholeNumber.test(token)) return text
    const number = Number(token)
    return Number.isSafeInteger(number) ? number === 0 ? 0 : number : BigInt(token.replace('+', ''))
  }
  const number = anyNumber.test(token) ? Number(token) : NaN
  return Number.isFinite(number) ? number : text
}

const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

/** Throws for characters that no XML document can have. */
export function checkCharacters(text: string, path: string): string {
  const found = forbidden.exec(text)
  if (found) throw new RangeError(`${path}: XML has no character U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
  return text
}

const said = (value: unknown): string => value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`
const kinds: Readonly<Record<Code, string>> = {
  s: 'a string', y: 'a boolean', o: 'a boolean', t: 'a boolean', n: 'a whole number', f: 'a number',
}

/** The text of a value. */
export function encode(value: unknown, code: Code, path: string): string {
  if (typeof value === 'string') return checkCharacters(value, path)
  if (typeof value === 'boolean') {
    const pair = words[code]
    if (pair) return pair[value ? 0 : 1]
  }
  if (code === 'n' || code === 'f') {
    if (typeof value === 'bigint') return String(value)
    if (typeof value === 'number') {
      const fits = code === 'n' ? Number.isSafeInteger(value) : Number.isFinite(value)
      if (!fits) throw new RangeError(`${path}: ${value} is not ${kinds[code]}${Number.isInteger(value) ? ' that a number holds exactly: use a bigint' : ''}`)
      return String(value)
    }
  }
  throw new TypeError(`${path}: ${said(value)} is not ${kinds[code]}`)
}

const inText: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }
const inAttribute: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;',
}

export const escapeText = (text: string): string => /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (each) => inText[each]!) : text
export const escapeAttribute = (text: string): string =>
  /[&<>"'\t\n\r]/.test(text) ? text.replace(/[&<>"'\t\n\r]/g, (each) => inAttribute[each]!) : text
