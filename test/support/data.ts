/** A value as JSON has to show it: a bigint as its digits, a date as ISO 8601. Refuses what JSON would change or leave out without a word. */
export function inJson(value: unknown, path = 'data'): unknown {
  if (typeof value === 'bigint') return String(value)
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return Object.is(value, -0) ? 0 : value
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map((each, at) => inJson(each, `${path}[${at}]`))
  if (typeof value !== 'object') throw new Error(`${path} is no data: ${String(value)}`)
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inJson(each, `${path}.${key}`)]))
}

/** Expects that JSON and structuredClone keep all of it, alone and inside other data. */
export function expectData(value: unknown): void {
  expect(JSON.parse(JSON.stringify(value))).toStrictEqual(inJson(value))
  expect(JSON.parse(JSON.stringify({ nested: [value] }))).toStrictEqual({ nested: [inJson(value)] })
  expect(structuredClone(value)).toEqual(value)
}

/** Whether a bigint is somewhere in it: a test of how they are passed on must meet one. */
export function hasBigint(value: unknown): boolean {
  return typeof value === 'bigint' || (typeof value === 'object' && value !== null && Object.values(value).some(hasBigint))
}
