import type { TypedParameter } from '../../types/native'
import { Limits } from '../constants/limits'
import { TypedParameterType as Type } from '../constants/typed-params'
import { withJson } from '../data'
import { bytesOfKib, kibOfBytes } from '../numbers'
import { boolean, bytes, isPlain, like, list, orNull, record, text, whole, type Kind, type ValueOf } from '../options'
import type { ParameterValue } from '../typed-params'

/** A setting that libvirt has as a typed parameter: the kind of an option, and how its value goes to libvirt and comes from there. */
export interface Setting<T> extends Kind<T> {
  readonly parameter: {
    readonly field: string
    readonly type: number
    to(value: T): ParameterValue
    from(value: ParameterValue): T
  }
}

type Settings = Readonly<Record<string, Setting<any>>>

/** Settings as they are. A setting that the hypervisor does not have is absent, so that the object can be given back as options. */
export type SettingsOf<S extends Settings> = { -readonly [N in keyof S]?: ValueOf<S[N]> } & {
  /** Those of libvirt's that have no key here, for example of a newer version. */
  parameters: TypedParameter[]
}

const numbers = new Set<number>([Type.INT, Type.UINT, Type.LLONG, Type.ULLONG, Type.DOUBLE])

function isParameter(value: unknown): boolean {
  if (!isPlain(value)) return false
  const { field, type, value: its } = value as Partial<TypedParameter>
  if (typeof field !== 'string' || field === '' || typeof type !== 'number') return false
  if (numbers.has(type)) return typeof its === 'number' || typeof its === 'bigint'
  return type === Type.STRING ? typeof its === 'string' : type === Type.BOOLEAN && typeof its === 'boolean'
}

/** For the options of what sets parameters. */
export const parametersKeys = {
  /** Parameters by libvirt's names, for those of a newer libvirt that have no key here. */
  parameters: list(like<TypedParameter>('a parameter { field, type, value } with a type of TypedParameterType and a value of it', isParameter)),
}

/** The settings among parameters that libvirt gave. */
export function settingsOf<S extends Settings>(settings: S, given: readonly TypedParameter[]): SettingsOf<S> {
  const keys = new Map(Object.entries(settings).map(([key, { parameter }]) => [parameter.field, key]))
  const known: Record<string, unknown> = {}
  const parameters: TypedParameter[] = []
  for (const each of given) {
    const key = keys.get(each.field)
    if (key === undefined) parameters.push(each)
    else known[key] = settings[key]!.parameter.from(each.value)
  }
  return withJson({ ...known, parameters }) as unknown as SettingsOf<S>
}

/**
 * The parameters for libvirt out of options that a table has read.
 *
 * @throws RangeError when there is none: libvirt would do nothing, and say that it was done.
 */
export function parametersOf(settings: Settings, read: object, what: string): TypedParameter[] {
  const { parameters = [] } = read as { parameters?: readonly TypedParameter[] }
  const all = Object.entries(settings).flatMap(([key, { parameter: { field, type, to } }]): TypedParameter[] => {
    const value = (read as Record<string, unknown>)[key]
    return value === undefined ? [] : [{ field, type, value: to(value) }]
  }).concat(parameters)
  if (all.length === 0) throw new RangeError(`${what}: nothing is to be set; there are ${Object.keys(settings).join(', ')} and parameters`)
  return all
}

const setting = <T>(kind: Kind<T>, field: string, type: number, to: (value: T) => ParameterValue, from: (value: ParameterValue) => T): Setting<T> =>
  ({ ...kind, parameter: { field, type, to, from } })

/** A whole number of at most 32 bits. */
export function uint(field: string, unit = '', least = 0, most = 2 ** 32 - 1): Setting<number> {
  return setting(whole(unit, least, most), field, Type.UINT, (value) => value, Number)
}

/** The same, signed in C. */
export function int(field: string, unit = '', least = 0, most = 2 ** 31 - 1): Setting<number> {
  return setting(whole(unit, least, most), field, Type.INT, (value) => value, Number)
}

/** True or false, which libvirt has as the number 1 or 0. */
export function truthUint(field: string): Setting<boolean> {
  return setting(boolean, field, Type.UINT, Number, (value) => Number(value) !== 0)
}

/** A whole number of 64 bits, signed in C. */
export function long(field: string, unit = '', least = 0): Setting<number> {
  return setting(whole(unit, least), field, Type.LLONG, BigInt, Number)
}

/** A count of 64 bits. Nobody sets one that a number does not hold. */
export function count(field: string, unit = ''): Setting<number> {
  return setting(whole(unit), field, Type.ULLONG, BigInt, Number)
}

/** 64 bits, each of which means something. */
export function bits(field: string): Setting<bigint> {
  const kind = like<bigint>('a bigint of 64 bits', (value) => typeof value === 'bigint' && BigInt.asUintN(64, value) === value)
  return setting(kind, field, Type.ULLONG, (value) => value, BigInt)
}

/** Bytes, or bytes per second. */
export function size(field: string): Setting<number> {
  return count(field, 'bytes')
}

const unlimitedKib = BigInt(Limits.DOMAIN_MEMORY_PARAM_UNLIMITED)

/** A limit in bytes, which libvirt counts in KiB. Null: there is none. */
export function kibLimit(field: string): Setting<number | null> {
  return setting(orNull(bytes()), field, Type.ULLONG, (value) => value === null ? unlimitedKib : kibOfBytes(value, field),
    (value) => BigInt(value as bigint) >= unlimitedKib ? null : bytesOfKib(value as bigint))
}

/** A limit in µs, signed in C. Null: there is none, which libvirt has as a negative one. */
export function quota(field: string): Setting<number | null> {
  // The largest one that the kernel takes stands for none as well.
  const most = 17_592_186_044_415
  return setting(orNull(whole('µs', 1_000, most)), field, Type.LLONG, (value) => BigInt(value ?? -1),
    (value) => Number(value) <= 0 || Number(value) >= most ? null : Number(value))
}

/** A rate or a size in bytes, which libvirt counts in KiB of 32 bits: rounded up. 0: no limit. */
export function kibSize(field: string, unit = 'bytes'): Setting<number> {
  const most = 2 ** 32 - 1
  return setting(whole(unit, 0, most * 1024), field, Type.UINT, (value) => Math.ceil(value / 1024), (value) => Number(value) * 1024)
}

/** A period in µs. */
export function period(field: string): Setting<number> {
  return setting(whole('µs', 0, 1_000_000), field, Type.ULLONG, (value) => BigInt(value), Number)
}

export function truth(field: string): Setting<boolean> {
  return setting(boolean, field, Type.BOOLEAN, (value) => value, Boolean)
}

export function words(field: string, what: string): Setting<string> {
  return setting(text({ what }), field, Type.STRING, (value) => value, String)
}

/** One of some words, which libvirt numbers. A number that has no word yet is read as 'unknown(n)', and cannot be written. */
export function choice<const W extends string>(field: string, kind: Kind<W>, values: Readonly<Record<W, number>>): Setting<W> {
  const names = new Map(Object.entries(values).map(([word, value]) => [value, word as W]))
  return setting(kind, field, Type.INT, (word) => values[word], (value) => names.get(Number(value)) ?? `unknown(${Number(value)})` as W)
}

/** Numbers by the path of a device, which libvirt has as a list in a text: '/dev/sda,500,/dev/sdb,300'. */
export function byDevice(field: string, unit: string): Setting<Readonly<Record<string, number>>> {
  return setting(record(whole(unit)), field, Type.STRING, (value) => Object.entries(value).map(([path, each]) => `${path},${each}`).join(','), (value) => {
    const parts = String(value).split(',')
    return Object.fromEntries(parts.flatMap((path, at) => at % 2 === 0 && parts[at + 1] !== undefined ? [[path, Number(parts[at + 1])]] : []))
  })
}
