/** libvirt's 64-bit counts as numbers. Bytes, pages and milliseconds stay far below 2^53; anything else is an error here. */
export function toNumber(value: bigint | number, what: string): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${what}: ${value} is too large for a number`)
  return number
}

/** libvirt counts memory in KiB. */
export function bytesOfKib(kib: bigint | number, what: string): number {
  return toNumber(BigInt(kib) * 1024n, what)
}

/** KiB for libvirt; rounded up, so that nobody gets less than was asked for. */
export function kibOfBytes(bytes: number, what: string): bigint {
  if (!Number.isSafeInteger(bytes) || bytes < 0) throw new RangeError(`${what} must be a whole number of bytes, 0 or more: ${bytes}`)
  return (BigInt(bytes) + 1023n) / 1024n
}
