import { Limits, TypedParameterType } from '../../constants'
import { migrateParameters } from './parameters'
import type { TypedParameter, TypedParameterInput } from './parameters'
import { checkParameter } from './values'

/**
 * Checks the typed parameters that a user wrote himself, and sorts them by field. @internal
 *
 * @throws TypeError or RangeError which names the field.
 */
export function groupRawParameters(input: unknown): Map<string, TypedParameter[]> {
  if (input === undefined) return new Map()
  if (!Array.isArray(input)) throw new TypeError('parameters must be an array of { field, value }')
  const byField = new Map<string, TypedParameterInput[]>()
  for (const [at, parameter] of input.entries()) {
    const checked = checkShape(`parameters[${at}]`, parameter)
    byField.set(checked.field, [...(byField.get(checked.field) ?? []), checked])
  }
  return new Map([...byField].map(([field, own]) => [field, typed(field, own)]))
}

function checkShape(name: string, parameter: unknown): TypedParameterInput {
  if (typeof parameter !== 'object' || parameter === null) throw new TypeError(`${name} must be { field, value }`)
  const { field, value } = parameter as Partial<TypedParameterInput>
  if (typeof field !== 'string' || field === '') throw new TypeError(`${name}.field must be a name`)
  if (Buffer.byteLength(field) >= Limits.TYPED_PARAM_FIELD_LENGTH) {
    throw new RangeError(`${name}.field is longer than ${Limits.TYPED_PARAM_FIELD_LENGTH - 1} bytes`)
  }
  if (value === undefined) throw new TypeError(`${name}.value is missing`)
  return parameter as TypedParameterInput
}

function typed(field: string, own: readonly TypedParameterInput[]): TypedParameter[] {
  const entry = migrateParameters.find((known) => known.field === field)
  if (!entry) return own.map(({ type, value }) => ({ field, type: type ?? guessType(field, value), value }))
  const name = `parameters: '${field}'`
  const other = own.find(({ type }) => type !== undefined && type !== entry.type)
  if (other) throw new TypeError(`${name} has type ${other.type}, libvirt's is ${entry.type}: leave the type out`)
  if (entry.repeated) return checkParameter(name, entry, own.map(({ value }) => value))
  if (own.length > 1) throw new RangeError(`${name} is given ${own.length} times, libvirt takes it once`)
  return checkParameter(name, entry, own[0]?.value)
}

/** A number says nothing about its width, and libvirt refuses the wrong one. */
function guessType(field: string, value: TypedParameterInput['value']): number {
  if (typeof value === 'string') return TypedParameterType.STRING
  if (typeof value === 'boolean') return TypedParameterType.BOOLEAN
  throw new TypeError(`parameters: '${field}' is not known here: give its type (TypedParameterType)`)
}
