import type { TypedParameter } from '../types/native'
import { withJson } from './data'

/** The value of a typed parameter. */
export type ParameterValue = TypedParameter['value']

/** Typed parameters by name. A name that libvirt repeats keeps its last value: read the list itself for those. */
export function toRecord(parameters: readonly TypedParameter[]): Record<string, ParameterValue> {
  return withJson(Object.fromEntries(parameters.map(({ field, value }) => [field, value])))
}
