import { nearest } from '../options/nearest'
import { said } from '../options/said'
import { checks, release, rootShapes, shapes, type Check } from './checks'
import type { Item } from './read'
import { roots } from './table'
import type { Kind } from './root'

/** Something in a document that libvirt's schema does not have. The daemon may know more than the schema here: it may be newer. */
export interface Finding {
  /** 'domain.devices.disks[1].target.bus' */
  path: string
  /** After the path: "'virtoi' is not one of 'ide', 'scsi', ...; did you mean 'virtio'?" */
  message: string
}

interface Field { readonly key: string, readonly index: number, readonly needed: boolean, readonly many: boolean }

const fieldForm = /^(\*?)([^:]+):(\d+)(!?)$/
const unpacked = new Map<string, readonly Field[]>()

function fieldsIn(text: string): readonly Field[] {
  let fields = unpacked.get(text)
  if (!fields) {
    fields = text === '' ? [] : text.split(' ').map((each) => {
      const [, star, key, index, mark] = fieldForm.exec(each)!
      return { key: key!, index: Number(index), needed: mark === '!', many: star === '*' }
    })
    unpacked.set(text, fields)
  }
  return fields
}

const patterns = new Map<string, RegExp>()

function patternOf(text: string): RegExp {
  let pattern = patterns.get(text)
  if (!pattern) patterns.set(text, pattern = new RegExp(`^(?:${text})$`))
  return pattern
}

const listed = (words: readonly unknown[]): string => words.map((each) => typeof each === 'string' ? `'${each}'` : String(each)).join(', ')

/** What is wrong with a value; null for nothing. */
function faultOf(value: unknown, [kind, ...rest]: Check): string | null {
  const oneOf = (words: readonly unknown[]): string | null => {
    if (words.includes(value)) return null
    const near = typeof value === 'string' ? nearest(value, words.filter((each) => typeof each === 'string')) : undefined
    return `${said(value)} is not ${words.length === 1 ? listed(words) : `one of ${listed(words)}`}${near === undefined ? '' : `; did you mean '${near}'?`}`
  }
  switch (kind) {
    case 'w': return oneOf(rest[0] as readonly string[])
    case 'b': return typeof value !== 'boolean' ? `${said(value)} is not true or false` : oneOf(rest[0] as readonly boolean[])
    case 's': return typeof value === 'string' ? null : `${said(value)} is not a string`
    case 'p': return typeof value !== 'string' ? `${said(value)} is not a string` : patternOf(rest[0] as string).test(value) ? null : `${said(value)} does not have the form that libvirt's schema wants`
    case 'n': {
      const [low, high, words, only, fraction] = rest as unknown as [number | null, number | null, readonly string[], readonly number[], boolean]
      if (typeof value === 'string') return words.length > 0 ? oneOf(words) : `${said(value)} is not a number`
      if (typeof value !== 'number' && typeof value !== 'bigint') return `${said(value)} is not a number`
      if (only.length > 0) return oneOf(only)
      if (typeof value === 'number' && !fraction && !Number.isSafeInteger(value)) return `${value} is not a whole number`
      if (low !== null && value < low) return `${value} is less than ${low}`
      return high !== null && value > high ? `${value} is more than ${high}` : null
    }
  }
}

const isObject = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value)

class Validation {
  readonly findings: Finding[] = []

  say(path: string, message: string): void {
    this.findings.push({ path, message })
  }

  value(value: unknown, index: number, path: string): void {
    const fault = faultOf(value, checks[index]!)
    if (fault !== null) this.say(path, fault)
  }

  element(value: unknown, index: number, path: string): void {
    const [first, second, third] = shapes[index]!
    if (typeof first !== 'string') { this.#variants(value, first, second as readonly number[], path); return }
    if (first === '-') { if (typeof value !== 'boolean') this.say(path, `${said(value)} is not true or false`); return }
    if (/^\d/.test(first)) { this.value(value, Number(first), path); return }
    if (!isObject(value)) { this.say(path, `${said(value)} is not an object`); return }
    const attributes = fieldsIn(second as string), children = fieldsIn(third!)
    for (const field of attributes) this.#attribute(value, field, path)
    for (const field of children) this.#child(value, field, path)
    const known = [...attributes, ...children].map(({ key }) => key)
    for (const key in value) {
      if (key === '$' || known.includes(key) || value[key] === undefined || (Array.isArray(value[key]) && value[key].length === 0)) continue
      const near = nearest(key, known)
      this.say(`${path}.${key}`, `there is no such property here${near === undefined ? '' : `; did you mean ${near}?`}`)
    }
    if (first !== '*') this.#unknown(value, path)
  }

  #attribute(item: Item, { key, index, needed }: Field, path: string): void {
    if (item[key] !== undefined) this.value(item[key], index, `${path}.${key}`)
    else if (needed) this.say(`${path}.${key}`, 'it is missing')
  }

  #child(item: Item, { key, index, needed, many }: Field, path: string): void {
    const value = item[key], its = `${path}.${key}`
    if (value === undefined || (many && Array.isArray(value) && value.length === 0)) {
      if (needed) this.say(its, 'it is missing')
    } else if (!many) this.element(value, index, its)
    else if (!Array.isArray(value)) this.say(its, `${said(value)} is not an array`)
    else [...value as unknown[]].forEach((each, at) => this.element(each, index, `${its}[${at}]`))
  }

  #unknown({ $ }: Item, path: string): void {
    for (const name in $?.attributes) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) this.say(path, `libvirt's schema (${release}) has no attribute '${name}' here`)
    }
    for (const each of $?.content ?? []) {
      if (typeof each === 'object' && each !== null && 'name' in each) this.say(path, `libvirt's schema (${release}) has no <${each.name}> here, or not another one`)
    }
  }

  /** By the variant that the properties say; where they say none, that is what is wrong. */
  #variants(value: unknown, keys: readonly string[], variants: readonly number[], path: string): void {
    if (!isObject(value)) { this.say(path, `${said(value)} is not an object`); return }
    let left = variants
    for (const key of keys) {
      const fits = left.filter((index) => fitsAt(value[key], key, index))
      if (fits.length === 0) {
        const words = [...new Set(left.flatMap((index) => wordsAt(key, index)))]
        this.say(`${path}.${key}`, value[key] === undefined ? `it is missing: one of ${listed(words)}` : faultOf(value[key], ['w', words as string[]]) ?? 'it does not go with the others'); return
      }
      left = fits
    }
    const tried = left.map((index) => { const own = new Validation(); own.element(value, index, path); return own.findings })
    this.findings.push(...tried.reduce((best, each) => each.length < best.length ? each : best))
  }
}

function attributeAt(key: string, index: number): Field | undefined {
  const [, attributes] = shapes[index]!
  return fieldsIn(attributes as string).find((field) => field.key === key)
}

function fitsAt(value: unknown, key: string, index: number): boolean {
  const field = attributeAt(key, index)
  if (!field) return value === undefined
  return value === undefined ? !field.needed : faultOf(value, checks[field.index]!) === null
}

function wordsAt(key: string, index: number): readonly unknown[] {
  const field = attributeAt(key, index)
  const [kind, words] = field ? checks[field.index]! : ['s' as const]
  return kind === 'w' || kind === 'b' ? words : []
}

/** All that libvirt's schema does not have in a document of a kind. @internal */
export function validateRoot(kind: Kind, given: unknown): Finding[] {
  const validation = new Validation()
  validation.element(given, rootShapes[kind], roots[kind][0])
  return validation.findings
}
