import { TypedParameterType } from '../../constants'
import { list, oneOf, readValue, text, whole, type Kind } from '../../options'
import { migrateParameters, type MigrateParameterEntry, type TypedParameter } from './parameters'

const kinds: ReadonlyMap<MigrateParameterEntry, Kind<any>> = new Map(migrateParameters.map((entry) => [entry, kindOf(entry)]))

function kindOf({ option, type, repeated, range = [0, Number.MAX_SAFE_INTEGER], choices }: MigrateParameterEntry): Kind<any> {
  // libvirt takes an empty list for none given, and then migrates every disk.
  if (repeated) return list(choices ? oneOf(...choices) : text(), { empty: false, unique: true })
  if (type === TypedParameterType.STRING) return text()
  return whole(unitOf(option), ...range)
}

function unitOf(option: string): string {
  return option.endsWith('MiBps') ? 'MiB/s' : option.endsWith('Bytes') ? 'bytes' : option.endsWith('Percent') ? 'per cent' : ''
}

/** The kind of the option that stands for one of libvirt's migration parameters. Its type is the option's to say. */
export function parameterKind<T>(option: string): Kind<T> {
  const entry = migrateParameters.find((each) => each.option === option)
  if (!entry) throw new Error(`no migration parameter belongs to the option ${option}`)
  return kinds.get(entry) as Kind<T>
}

/**
 * Checks the value of a migration parameter, and makes typed parameters of it: one, or as many as a list is long. @internal
 *
 * @throws TypeError or RangeError which names the option.
 */
export function checkParameter(name: string, entry: MigrateParameterEntry, given: unknown): TypedParameter[] {
  const { field, type } = entry
  // Callers who write libvirt's own parameters may write them with libvirt's own types.
  const value = readValue(kinds.get(entry) as Kind<any>, name, typeof given === 'bigint' ? Number(given) : given)
  if (entry.repeated) return (value as string[]).map((each) => ({ field, type, value: each }))
  return [{ field, type, value: type === TypedParameterType.ULLONG ? BigInt(value as number) : value as string | number }]
}
