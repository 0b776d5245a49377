import { parseArgs } from 'node:util'

/** A command line that cannot be understood; the message says why. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** 'flag' is there or not; 'text' and 'number' have a value; 'texts' may be there several times. */
export type OptionKind = 'flag' | 'text' | 'texts' | 'number'

/** The value of an option of each kind. */
export type OptionValues<K extends Readonly<Record<string, OptionKind>>> = {
  [Name in keyof K]?: K[Name] extends 'flag' ? boolean : K[Name] extends 'number' ? number : K[Name] extends 'texts' ? string[] : string
}

/**
 * Reads `--name value` and `--name=value`.
 *
 * @throws {UsageError} for an unknown option, a missing value, or a number that is none. The ranges of numbers are not checked here.
 */
export function readOptions<const K extends Readonly<Record<string, OptionKind>>>(args: readonly string[], kinds: K): OptionValues<K> {
  const config = Object.fromEntries(Object.entries(kinds).map(([name, kind]) =>
    [name, { type: kind === 'flag' ? 'boolean' : 'string', multiple: kind === 'texts' } as const]))
  const given: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(parse(args, config))) {
    given[name] = kinds[name] === 'number' ? numberOf(name, String(value)) : value
  }
  return given as OptionValues<K>
}

function parse(args: readonly string[], options: Record<string, { type: 'boolean' | 'string', multiple: boolean }>): Record<string, unknown> {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values
  } catch (error) {
    // Node adds advice about positional arguments, of which there are none here.
    throw new UsageError((error as Error).message.replace(/(?<=')\. .*$|\. To specify .*$|\. This command .*$/s, ''))
  }
}

function numberOf(name: string, text: string): number {
  const number = Number(text)
  if (text.trim() === '' || !Number.isFinite(number)) throw new UsageError(`--${name} must be a number, not '${text}'`)
  return number
}

/** @throws {UsageError} with the message of the RangeError or TypeError that `check` throws. */
export function checked<T>(check: () => T): T {
  try {
    return check()
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) throw new UsageError(error.message)
    throw error
  }
}
