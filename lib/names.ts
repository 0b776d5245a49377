/**
 * The words that the friendly layer uses for libvirt's numbers: 'postcopyFailed' for POSTCOPY_FAILED. A number that these
 * constants do not have yet, from a newer libvirt, becomes 'unknown(27)'.
 */
export function namesOf(constants: Readonly<Record<string, number>>): (value: number) => string {
  const byValue = new Map(Object.entries(constants).map(([key, value]) => [value, camelCase(key)]))
  return (value) => byValue.get(value) ?? `unknown(${value})`
}

function camelCase(key: string): string {
  return key.toLowerCase().replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
