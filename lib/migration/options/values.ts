import { TypedParameterType } from '../../constants'
import type { MigrateParameterEntry, TypedParameter } from './parameters'

/** @throws TypeError or RangeError which names the option. Internal. */
export function checkInteger(name: string, value: unknown, [least, most]: readonly [number, number]): number {
  if (typeof value !== 'number' && typeof value !== 'bigint') throw new TypeError(`${name} must be a number`)
  const number = Number(value)
  if (!Number.isInteger(number)) throw new RangeError(`${name} is ${value}, must be a whole number`)
  if (number < least || number > most) throw new RangeError(`${name} is ${value}, must be ${least} to ${most}`)
  return number
}

function checkText(name: string, value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`${name} must be a string`)
  if (value === '') throw new RangeError(`${name} is empty: leave it out, or say which`)
  // C would end the string there, and libvirt would act on the half of it.
  if (value.includes('\0')) throw new RangeError(`${name} holds a zero byte`)
  return value
}

function checkList(name: string, { choices }: MigrateParameterEntry, value: unknown): string[] {
  if (!Array.isArray(value)) throw new TypeError(`${name} must be an array of strings`)
  // libvirt takes an empty list for none given, and then migrates every disk.
  if (value.length === 0) throw new RangeError(`${name} is empty: leave it out, or say which`)
  const texts = value.map((text: unknown, at) => checkText(`${name}[${at}]`, text))
  for (const [at, text] of texts.entries()) {
    if (choices && !choices.includes(text)) {
      throw new RangeError(`${name}[${at}] is '${text}', must be one of ${choices.join(', ')}`)
    }
    if (texts.indexOf(text) !== at) throw new RangeError(`${name} has '${text}' twice`)
  }
  return texts
}

/**
 * Checks the value of a migration parameter, and makes typed parameters of it: one, or as many as a list is long. Internal.
 *
 * @throws TypeError or RangeError which names the option.
 */
export function checkParameter(name: string, entry: MigrateParameterEntry, value: unknown): TypedParameter[] {
  const { field, type } = entry
  if (entry.repeated) return checkList(name, entry, value).map((text) => ({ field, type, value: text }))
  if (type === TypedParameterType.STRING) return [{ field, type, value: checkText(name, value) }]
  const number = checkInteger(name, value, entry.range ?? [0, Number.MAX_SAFE_INTEGER])
  return [{ field, type, value: type === TypedParameterType.ULLONG ? BigInt(number) : number }]
}
