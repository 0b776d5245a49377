/** '9.4.0' for libvirt's number 9004000. */
export function formatVersion(version: bigint | number): string {
  const number = Number(version)
  return [Math.floor(number / 1_000_000), Math.floor(number / 1_000) % 1_000, number % 1_000].join('.')
}

/** The inverse of {@link formatVersion}. */
export function parseVersion(text: string): number {
  const [major = 0, minor = 0, micro = 0] = text.split('.').map(Number)
  return major * 1_000_000 + minor * 1_000 + micro
}
