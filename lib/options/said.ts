/** A value, as a message shows it: short, and never the whole of an object. Runs no code of the value's. */
export function said(value: unknown): string {
  if (typeof value === 'string') return value.length > 60 ? `${JSON.stringify(value.slice(0, 60))}...` : JSON.stringify(value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'function') return 'a function'
  if (Array.isArray(value)) return value.length === 0 ? '[]' : 'an array'
  if (typeof value !== 'object' || value === null) return String(value)
  const name = classNameOf(value)
  return name === null || name === 'Object' ? 'an object' : `an object of class ${name}`
}

function classNameOf(value: object): string | null {
  const prototype: unknown = Object.getPrototypeOf(value)
  const made = prototype === null ? undefined : Object.getOwnPropertyDescriptor(prototype, 'constructor')?.value as unknown
  return typeof made === 'function' ? made.name : null
}
