import { whenAborted } from '../listeners'
import { said } from './said'

/** The rule for one option's value: the check, the message, and the facts for the flags and the documentation. */
export interface Kind<T> {
  /** After "must be": 'true or false', 'a whole number of ms, 1 to 1000'. */
  readonly says: string
  /** Whether a value is of this kind at all. Any other value is a TypeError. */
  readonly accepts: (value: unknown) => boolean
  /** The value that is used of an accepted one: a copy where it could change later. Throws a RangeError for a value out of range. */
  readonly take: (value: unknown, name: string) => T
  /** Its parts, for a program that lists or tests options. */
  readonly about: About
  /**
   * The bits that a value sets in libvirt's flags. It takes every T, and is no method: so the compiler refuses a kind that accepts
   * fewer values than an option's type has, as it refuses one that accepts more.
   */
  readonly bits?: ((value: T) => number) | undefined
  /** Must be given. */
  readonly required?: true
  /** Its values stand in no message. */
  readonly secret?: true
}

/** How a {@link Kind} is put together. */
export type About =
  | { readonly kind: 'boolean' | 'text' | 'function' | 'signal' | 'instance' | 'anything' }
  | { readonly kind: 'constant', readonly value: unknown }
  | { readonly kind: 'number', readonly least: number, readonly most: number, readonly whole: boolean, readonly unit: string }
  | { readonly kind: 'oneOf', readonly words: readonly string[] }
  | { readonly kind: 'list' | 'record', readonly of: Kind<any> }
  | { readonly kind: 'either', readonly of: readonly Kind<any>[] }
  | { readonly kind: 'nested', readonly keys: () => Readonly<Record<string, Kind<any>>> }

/** The type of the values of a kind. */
export type ValueOf<K> = K extends { readonly take: (value: unknown, name: string) => infer T } ? T : never

/**
 * Reads one value by its kind.
 *
 * @throws TypeError for what is of another kind, RangeError for a value out of range. Both name it.
 */
export function readValue<T>(kind: Kind<T>, name: string, value: unknown): T {
  if (!kind.accepts(value)) throw new TypeError(`${name} must be ${kind.says}: ${kind.secret ? `not of type ${typeof value}` : said(value)}`)
  return kind.take(value, name)
}

/** A kind whose values are passwords, keys and the like. */
export function secret<T>(kind: Kind<T>): Kind<T> {
  return { ...kind, secret: true }
}

const same = <T>(value: unknown): T => value as T

export const boolean: Kind<boolean> = { says: 'true or false', accepts: (value) => typeof value === 'boolean', take: same, about: { kind: 'boolean' } }

/** A switch that sets a bit of libvirt's flags, or another one when it is false. */
export function flag(whenTrue: number, whenFalse = 0): Kind<boolean> {
  return { ...boolean, bits: (value) => value ? whenTrue : whenFalse }
}

/** The range of a number; Infinity counts as in range where `most` is. */
export interface Range { readonly least?: number, readonly most?: number, readonly whole?: boolean, readonly because?: string }

/** A number with its unit ('ms', 'bytes', 'MiB/s', 'per cent'; '' for none) and range. */
export function number(unit: string, { least = 0, most = Infinity, whole = false, because = '' }: Range = {}): Kind<number> {
  const last = most === Number.MAX_SAFE_INTEGER ? Infinity : most
  // The least number above 0 stands for all that are.
  const positive = least === Number.MIN_VALUE
  const range = last === Infinity ? (positive ? 'more than 0' : `${least} or more`) : positive ? `more than 0, at most ${last}` : `${least} to ${last}`
  const says = `a ${whole ? 'whole ' : ''}number${unit && ` of ${unit}`}, ${range}${because}`
  return {
    says,
    accepts: (value) => typeof value === 'number',
    take(value, name) {
      const given = value as number
      if (given >= least && given <= most && (!whole || Number.isSafeInteger(given))) return given
      throw new RangeError(`${name} must be ${says}: ${given}`)
    },
    about: { kind: 'number', least, most, whole, unit },
  }
}

/** A whole number; at most what a number holds exactly. */
export function whole(unit: string, least = 0, most: number = Number.MAX_SAFE_INTEGER, because = ''): Kind<number> {
  return number(unit, { least, most, whole: true, because })
}

/** The longest wait of a timer of Node's, nearly 25 days. */
export const longestTimerMs = 2 ** 31 - 1

export const bytes = (least = 0): Kind<number> => whole('bytes', least)
export const mibps = (least = 0, most?: number): Kind<number> => whole('MiB/s', least, most)
export const percent = (least = 0, most = 100): Kind<number> => whole('per cent', least, most)

/** Text that C takes unchanged: without NUL or half of a surrogate pair, and not empty unless that says something. `what` describes it for the message. */
export function text({ what = 'a string', empty = false, pattern }: { what?: string, empty?: boolean, pattern?: RegExp } = {}): Kind<string> {
  return {
    says: what,
    accepts: (value) => typeof value === 'string',
    take(value, name) {
      const given = value as string
      if (given === '' && !empty) throw new RangeError(`${name} is empty: leave it out, or say which`)
      // C would end the string there, and libvirt would act on the half of it.
      if (given.includes('\0')) throw new RangeError(`${name} holds a zero byte`)
      // UTF-8 has none: C would get another text.
      if (/\p{Surrogate}/u.test(given)) throw new RangeError(`${name} holds half of a surrogate pair`)
      if (pattern && !pattern.test(given)) throw new RangeError(`${name} must be ${what}: ${said(given)}`)
      return given
    },
    about: { kind: 'text' },
  }
}

/** One of some words. */
export function oneOf<const W extends string>(...words: readonly W[]): Kind<W> {
  const says = words.map((word) => `'${word}'`).join(', ').replace(/, ([^,]*)$/, ' or $1')
  return {
    says,
    accepts: (value) => typeof value === 'string',
    take(value, name) {
      if ((words as readonly unknown[]).includes(value)) return value as W
      throw new RangeError(`${name} must be ${says}: ${said(value)}`)
    },
    about: { kind: 'oneOf', words },
  }
}

/** One of some words, each with the bits that it sets in libvirt's flags. */
export function flagOf<const W extends string>(words: Readonly<Record<W, number>>): Kind<W> {
  return { ...oneOf(...Object.keys(words) as W[]), bits: (word) => words[word] }
}

/** Several of some words, each with the bits that it sets in libvirt's flags. */
export function flagsOf<const W extends string>(words: Readonly<Record<W, number>>): Kind<readonly W[]> {
  const all = list(oneOf(...Object.keys(words) as W[]), { empty: false })
  return { ...all, bits: (given) => given.reduce((bits, word) => bits | words[word], 0) }
}

/** An array; read into one of its own. */
export function list<T>(of: Kind<T>, { empty = true, unique = false }: { empty?: boolean, unique?: boolean } = {}): Kind<readonly T[]> {
  return {
    says: `an array, each of which is ${of.says}`,
    accepts: Array.isArray,
    take(value, name) {
      const values = Array.from(value as readonly unknown[], (each, at) => readValue(of, `${name}[${at}]`, each))
      if (values.length === 0 && !empty) throw new RangeError(`${name} is empty: leave it out, or say which`)
      if (unique) for (const [at, each] of values.entries()) if (values.indexOf(each) !== at) throw new RangeError(`${name} has ${said(each)} twice`)
      return values
    },
    about: { kind: 'list', of },
  }
}

/** An object whose keys are the caller's, all of one kind; read into one of its own. */
export function record<T>(of: Kind<T>): Kind<Readonly<Record<string, T>>> {
  return {
    says: `an object, each value of which is ${of.says}`,
    accepts: isPlain,
    take: (value, name) => Object.fromEntries(Object.entries(value as object)
      .flatMap(([key, each]) => each === undefined ? [] : [[key, readValue(of, `${name}.${key}`, each)]])),
    about: { kind: 'record', of },
  }
}

/** A function. Its type is the caller's to say. */
export function callback<F>(what = 'a function'): Kind<F> {
  return { says: what, accepts: (value) => typeof value === 'function', take: same, about: { kind: 'function' } }
}

/**
 * Told by its methods: a signal may come from another realm, or from a library. They are tried beforehand, because one that throws would do
 * so in the middle of the call, and keep a migration from its outcome.
 */
export const signal: Kind<AbortSignal> = {
  says: 'an AbortSignal',
  accepts: (value) => {
    const given = value as AbortSignal | null | undefined
    if (typeof given !== 'object' || given === null) return false
    try {
      whenAborted(given, () => undefined)()
      const { aborted, reason: _reason } = given
      return typeof aborted === 'boolean'
    } catch {
      return false
    }
  },
  take: same,
  about: { kind: 'signal' },
}

/** An object of a class of ours. `classOf` is asked when a value is read: the class may be declared after the table. */
export function instance<T extends object>(what: string, classOf: () => { readonly prototype: T }): Kind<T> {
  return { says: what, accepts: (value) => value instanceof (classOf() as unknown as new () => T), take: same, about: { kind: 'instance' } }
}

/** A value that is told by something else than its class, for example by a method. It is used as it is. */
export function like<T>(what: string, accepts: (value: unknown) => boolean): Kind<T> {
  return { says: what, accepts, take: same, about: { kind: 'instance' } }
}

/** Any value; it is read elsewhere. */
export function anything<T>(): Kind<T> {
  return { says: 'anything', accepts: () => true, take: same, about: { kind: 'anything' } }
}

/** The first of these kinds that accepts a value reads it. */
export function either<const K extends readonly Kind<never>[] | readonly Kind<any>[]>(...kinds: K): Kind<ValueOf<K[number]>> {
  const all = kinds as readonly Kind<any>[]
  const says = all.map((kind) => kind.says).join(', or ')
  return {
    says,
    accepts: (value) => all.some((kind) => kind.accepts(value)),
    take(value, name) {
      const kind = all.find((each) => each.accepts(value))
      // A word that it does not know may have been meant for another of the kinds.
      if (kind?.about.kind === 'oneOf' && !kind.about.words.includes(value as string)) throw new RangeError(`${name} must be ${says}: ${said(value)}`)
      return kind?.take(value, name) as ValueOf<K[number]>
    },
    about: { kind: 'either', of: all },
  }
}

/** The kind, or null. */
export function orNull<T>(kind: Kind<T>): Kind<T | null> {
  return either(kind, constant(null))
}

/** One value. */
export function constant<const C extends boolean | null>(value: C): Kind<C> {
  return { says: String(value), accepts: (given) => given === value, take: same, about: { kind: 'constant', value } }
}

/** The kind, and it must be given. */
export function required<T>(kind: Kind<T>): Kind<T> & { readonly required: true } {
  return { ...kind, required: true }
}

/** Whether a value is an object that was written as one: no array, no object of a class, in any realm. */
export function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
