import { isPlain, oneOf, readValue, type Kind, type ValueOf } from './kind'
import { nearest } from './nearest'
import { said } from './said'

/** The keys of an options type, and what each may be. */
export type Keys = Readonly<Record<string, Kind<any>>>

type RequiredKey<K extends Keys> = { [N in keyof K]: K[N] extends { readonly required: true } ? N : never }[keyof K]

/** The options type of a table: what a caller may write. Comments on the table's keys stay with the type's keys. */
// Not `& {}` where no key is needed: the compiler would take a number or a text for such options.
export type OptionsOf<T extends { readonly keys: Keys }> = [RequiredKey<T['keys']>] extends [never]
  ? Optional<T['keys']>
  : Optional<T['keys']> & Needed<T['keys']>

// By `keyof` and `as`: what leads back to the table's key brings its comment along.
type Optional<K extends Keys> = { -readonly [N in keyof K as N extends RequiredKey<K> ? never : N]?: ValueOf<K[N]> | undefined }
type Needed<K extends Keys> = { -readonly [N in keyof K as N extends RequiredKey<K> ? N : never]: ValueOf<K[N]> }

/** The result of a table's reading: a copy in which no key is undefined. */
export type ReadOf<K extends Keys> = { readonly [N in Exclude<keyof K, RequiredKey<K>>]?: ValueOf<K[N]> } & { readonly [N in RequiredKey<K>]: ValueOf<K[N]> }

/** Table keys that fit a type that was written by hand: none is missing, none is too many, and each has the type's values. */
export type KeysOf<T extends object> = { readonly [N in keyof T]-?: Kind<Exclude<T[N], undefined>> }

/** Keys of another table, but for some. */
export function without<K extends Keys, N extends keyof K>(keys: K, ...names: readonly N[]): Omit<K, N> {
  return Object.fromEntries(Object.entries(keys).filter(([key]) => !names.includes(key as N))) as Omit<K, N>
}

type Rule = (read: never, prefix: string) => void

/** Every table there is. For tests. @internal */
export const tables: Table<Keys>[] = []

/**
 * One options type: its keys, and what each may be. The check, the messages, the flags and (where nobody wrote one) the type come
 * from it.
 */
export class Table<K extends Keys> {
  /** For messages: 'start', 'guards'. */
  readonly name: string
  readonly keys: K
  readonly #required: readonly string[]
  readonly #nothing: ReadOf<K>
  /** The rule beyond single keys. */
  readonly #rule: Rule | undefined

  constructor(name: string, keys: K, rule?: Rule) {
    this.name = name
    this.keys = keys
    this.#required = Object.keys(keys).filter((key) => keys[key]?.required)
    this.#nothing = Object.freeze({}) as ReadOf<K>
    this.#rule = rule
    tables.push(this)
  }

  /**
   * Reads options: each key once, into a copy, so that what was checked is what is used.
   *
   * @param prefix - how messages begin to name a key: 'guards.' for an option that is an object itself.
   * @throws TypeError for what is no object with options, an unknown key or a value of another kind; RangeError for a value out of
   *   range. Each names the key. An error that a getter throws comes out as it is.
   */
  read(given: unknown, prefix = ''): ReadOf<K> {
    if (given === undefined && this.#required.length === 0) {
      // The rule may want one of several keys: then no options are too few.
      this.#rule?.(this.#nothing as never, prefix)
      return this.#nothing
    }
    if (!isPlain(given)) throw new TypeError(`${prefix === '' ? `${this.name}: options` : prefix.slice(0, -1)} must be an object${prefix === '' ? '' : ' with options'}${this.#least()}: ${said(given)}`)
    const read: Record<string, unknown> = {}
    for (const key of Object.keys(given)) {
      const value = (given as Record<string, unknown>)[key]
      if (value === undefined) continue
      const kind = Object.hasOwn(this.keys, key) ? this.keys[key] : undefined
      if (!kind) throw this.#unknown(key, prefix)
      read[key] = readValue(kind, prefix + key, value)
    }
    const [symbol] = Object.getOwnPropertySymbols(given)
    if (symbol !== undefined) throw this.#unknown(String(symbol), prefix)
    for (const key of this.#required) if (!(key in read)) throw new TypeError(`${prefix}${key} is missing: it must be ${this.keys[key]?.says}`)
    this.#rule?.(read as never, prefix)
    return read as ReadOf<K>
  }

  /** libvirt's flags for options that were read. */
  flags(read: { readonly [N in keyof K]?: ValueOf<K[N]> | undefined }): number {
    if ((read as object) === this.#nothing) return 0
    let flags = 0
    for (const key in read) {
      const value = read[key]
      const kind = this.keys[key]
      if (value !== undefined && kind?.bits) flags |= kind.bits(value)
    }
    return flags >>> 0
  }

  #least(): string {
    return this.#required.length === 0 ? '' : `, at least { ${this.#required.join(', ')} }`
  }

  #unknown(key: string, prefix: string): TypeError {
    const meant = this.#meantBy(key)
    const known = Object.keys(this.keys)
    const hint = meant !== undefined ? `did you mean ${meant}?` : known.length === 0 ? 'there are none' : `there are ${known.join(', ')}`
    return new TypeError(`${prefix}${key}: there is no such option; ${hint}`)
  }

  #meantBy(key: string): string | undefined {
    const paths: string[] = Object.keys(this.keys)
    const inside: string[] = []
    for (const [own, { about }] of Object.entries(this.keys)) {
      for (const each of about.kind === 'either' ? about.of : [this.keys[own] as Kind<any>]) {
        if (each.about.kind === 'oneOf' && each.about.words.includes(key)) return `${own}: '${key}'`
        if (each.about.kind === 'nested') inside.push(...Object.keys(each.about.keys()).map((name) => `${own}.${name}`))
      }
    }
    return nearest(key, [...paths, ...inside])
  }
}

/** Declares an options type. `rule` says what holds beyond single keys. */
export function table<const K extends Keys>(name: string, keys: K, rule?: (read: ReadOf<K>, prefix: string) => void): Table<K> {
  return new Table(name, keys, rule)
}

/** Declares the table of a type that was written by hand; the compiler holds them against each other. */
export function tableFor<T extends object>(): (name: string, keys: KeysOf<T>, rule?: (read: Partial<T>, prefix: string) => void) => TableFor<T> {
  return (name, keys, rule) => new Table(name, keys, rule) as unknown as TableFor<T>
}

/** The table of a type that was written by hand. */
export interface TableFor<T extends object> {
  readonly name: string
  readonly keys: KeysOf<T>
  read(given: unknown, prefix?: string): T
  flags(read: T): number
}

interface Inner<T> { readonly keys: object, read(given: unknown, prefix: string): T }

/** An option that is one of several objects with options, told apart by a word that is in one of their keys, 'kind' for example. */
export function variant<const V extends Readonly<Record<string, Inner<any>>>>(key: string, tables: V): Kind<ReturnType<V[keyof V]['read']>> {
  const word = oneOf(...Object.keys(tables))
  const wordOf = (value: unknown): unknown => (value as Record<string, unknown>)[key]
  return {
    says: `an object with options, the ${key} of which is ${word.says}`,
    accepts: isPlain,
    take: (value, name) => (tables[readValue(word, `${name}.${key}`, wordOf(value))] as Inner<any>).read(value, `${name}.`),
    about: { kind: 'either', of: Object.values(tables).map((table) => nested(table)) },
  }
}

/** An option that is an object with options itself. A table of a file that may not have been loaded yet is given as a function. */
export function nested<T>(table: Inner<T> | (() => Inner<T>)): Kind<T> {
  const inner = (): Inner<T> => typeof table === 'function' ? table() : table
  return {
    says: 'an object with options',
    // The table refuses any other value, because it can say more.
    accepts: isPlain,
    take: (value, name) => inner().read(value, `${name}.`),
    about: { kind: 'nested', keys: () => inner().keys as Keys },
  }
}
