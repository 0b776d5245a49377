/** libvirt's 64-bit counts as numbers. Bytes, pages and milliseconds stay far below 2^53; anything else is an error here. */
export function toNumber(value: bigint | number, what: string): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${what}: ${value} is too large for a number`)
  return number
}

/**
 * libvirt counts memory in KiB. Null from 8 PiB on, which a definition can ask for: as bytes a number does not hold that exactly, and
 * one size that cannot be said is no reason to say nothing. libvirt's own count stands beside it, as bigint.
 */
export function bytesOfKib(kib: bigint | number): number | null {
  // Exact: it only changes the exponent.
  const bytes = Number(kib) * 1024
  return Number.isSafeInteger(bytes) ? bytes : null
}

/** A count or a size; null when it is too large for a number. */
export function numberOrNull(value: bigint | number): number | null {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : null
}

/** A size to reckon with, for one that is null because it is too large for a number. */
export function atLeastBytes(bytes: number | null): number {
  return bytes ?? Number.MAX_SAFE_INTEGER
}

/** KiB for libvirt; rounded up, so that nobody gets less than was asked for. */
export function kibOfBytes(bytes: number, what: string): bigint {
  if (!Number.isSafeInteger(bytes) || bytes < 0) throw new RangeError(`${what} must be a whole number of bytes, 0 or more: ${bytes}`)
  return (BigInt(bytes) + 1023n) / 1024n
}

/** libvirt's 64-bit count of bytes. Null where a number does not hold it exactly, from 8 PiB on. */
export function bytesOf(count: bigint | number): number | null {
  const bytes = Number(count)
  return Number.isSafeInteger(bytes) ? bytes : null
}
