/**
 * structuredClone and JSON keep everything that this library returns as data.
 *
 * bigint, and only these: times in ns (`...Ns` but for settings, `node.cpuStats()`), sizes as libvirt counts them (`...Kib`,
 * `memory.stats()`), and the values of typed parameters that have 64 bits in C (`stats()`, `domains.stats()`, `raw` of a job's statistics,
 * lists of `{ field, type, value }`), as everywhere in `nodevirt/native`.
 *
 * structuredClone keeps a bigint. JSON has none: there it is a text of decimal digits, by a `toJSON` that no loop over the fields meets.
 */
export function withJson<T extends object>(data: T): T {
  return Object.defineProperty(data, 'toJSON', toJson)
}

/** One for all: a function for each result would take longer than its fields. */
const toJson = {
  value(this: object): unknown { return jsonValue({ ...this }, Array.isArray(this)) },
  enumerable: false, configurable: true,
}

/** A value for JSON: bigint as decimal text. For data that lost its own `toJSON`, as a copy by structuredClone or `...` does, and for the raw layer's. */
export function jsonValue(value: unknown, asList = Array.isArray(value)): unknown {
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null) return value
  if (asList) return Object.values(value).map((each) => jsonValue(each))
  const prototype: unknown = Object.getPrototypeOf(value)
  // A date, an error or a domain has a toJSON of its own. A plain object may be another realm's.
  const plain = prototype === null || Object.getPrototypeOf(prototype) === null
  if (!plain || typeof (value as { toJSON?: unknown }).toJSON === 'function') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, jsonValue(each)]))
}
