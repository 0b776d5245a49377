import { said } from '../options/said'

/** An amount with its unit, as documents have it: `{ unit: 'MiB', value: 512 }`. */
export interface Amount {
  /** 'B', 'KiB', 'MB', ... Default: the element's own. */
  unit?: string | undefined
  /** How many of them. */
  value?: number | bigint | undefined
}

const binary = ['', 'K', 'M', 'G', 'T', 'P', 'E']

function factorOf(unit: string): bigint {
  if (typeof unit !== 'string') throw new TypeError(`a unit is a string: ${said(unit)}`)
  const [, prefix, kind] = /^([KMGTPE]?)(iB|B|)$/i.exec(unit) ?? []
  if (/^(b|bytes?)$/i.test(unit)) return 1n
  if (prefix === undefined || prefix === '') throw new RangeError(`'${unit}' is no unit of libvirt's: bytes, KiB, MiB, GiB, TiB, PiB, EiB, or KB, MB, ... for powers of 1000`)
  // As libvirt has it: K and KiB are 1024, KB is 1000.
  return (kind!.toLowerCase() === 'b' ? 1000n : 1024n) ** BigInt(binary.indexOf(prefix.toUpperCase()))
}

function whole(value: unknown, must: string): number | bigint {
  if (typeof value === 'bigint') return value
  if (typeof value !== 'number') throw new TypeError(`${must} a whole number, or a bigint: ${said(value)}`)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${must} a whole number that a number holds exactly, or a bigint: ${value}`)
  return value
}

/**
 * The bytes of an amount, exactly. `unit`: the one that it is in where it says none: KiB for a domain's memory, bytes for a volume.
 *
 * @throws RangeError for a unit that libvirt has not, and for a fraction; TypeError for an amount without a number.
 */
export function bytesOf(amount: Amount, defaultUnit = 'KiB'): bigint {
  if (typeof amount !== 'object' || amount === null) throw new TypeError(`an amount is an object, { unit, value }: ${said(amount)}`)
  return BigInt(whole(amount.value, 'an amount must have a value that is')) * factorOf(amount.unit ?? defaultUnit)
}

/**
 * Bytes as an amount of a unit: what `memory`, `capacity` and the like take.
 *
 * @throws RangeError where the bytes are no whole number of it; TypeError for what is no number.
 */
export function amountOf<const U extends string>(bytes: number | bigint, unit: U): { unit: U, value: number | bigint } {
  const factor = factorOf(unit), all = BigInt(whole(bytes, 'bytes must be'))
  if (all % factor !== 0n) throw new RangeError(`${bytes} bytes are no whole number of ${unit}`)
  const value = all / factor
  return { unit, value: value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value }
}
