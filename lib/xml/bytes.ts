/** An amount with its unit, as documents have it: `{ unit: 'MiB', value: 512 }`. */
export interface Amount { unit?: string | undefined, value?: number | bigint | undefined }

const binary = ['', 'K', 'M', 'G', 'T', 'P', 'E']

function factorOf(unit: string): bigint {
  const [, prefix, kind] = /^([KMGTPE]?)(iB|B|)$/i.exec(unit) ?? []
  if (/^(b|bytes?)$/i.test(unit)) return 1n
  if (prefix === undefined || prefix === '') throw new RangeError(`'${unit}' is no unit of libvirt's: bytes, KiB, MiB, GiB, TiB, PiB, EiB, or KB, MB, ... for powers of 1000`)
  // As libvirt has it: K and KiB are 1024, KB is 1000.
  return (kind!.toLowerCase() === 'b' ? 1000n : 1024n) ** BigInt(binary.indexOf(prefix.toUpperCase()))
}

/**
 * The bytes of an amount, exactly. `unit`: the one that it is in where it says none: KiB for a domain's memory, bytes for a volume.
 *
 * @throws RangeError for a unit that libvirt has not; TypeError for an amount without a number.
 */
export function bytesOf({ unit, value }: Amount, defaultUnit = 'KiB'): bigint {
  if (typeof value === 'number' ? !Number.isSafeInteger(value) : typeof value !== 'bigint') throw new TypeError(`${String(value)} is not a whole number`)
  return BigInt(value!) * factorOf(unit ?? defaultUnit)
}

/**
 * Bytes as an amount of a unit: what `memory`, `capacity` and the like take.
 *
 * @throws RangeError where the bytes are no whole number of it.
 */
export function amountOf<const U extends string>(bytes: number | bigint, unit: U): { unit: U, value: number | bigint } {
  if (typeof bytes === 'number' && !Number.isSafeInteger(bytes)) throw new RangeError(`${bytes} bytes are not a whole number that a number holds exactly`)
  const factor = factorOf(unit), whole = BigInt(bytes)
  if (whole % factor !== 0n) throw new RangeError(`${bytes} bytes are no whole number of ${unit}`)
  const value = whole / factor
  return { unit, value: value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value }
}
