import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Output } from './output'
import type { Stop } from './stop'

/** A command line that cannot be understood; the message says why. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** What every command has beside its arguments. */
export interface Surroundings {
  output: Output
  stop: Stop
  /** The words before the command: `nodevirt -c URI migrate ...`. */
  connect: string | undefined
}

/** Carries out a command, and keeps its exit code. */
export type Perform = <A extends unknown[]>(act: (surroundings: Surroundings, ...args: A) => Promise<number>) => (...args: A) => Promise<void>

/** Gives a command its arguments, its options and its action. */
export type Define = (command: Command, perform: Perform) => void

/** The value of an option that is a number, 0 or more. Its range is checked by who uses it. @throws InvalidArgumentError for another text. */
export function number(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError(`It must be a number, not '${text}'.`)
  if (value < 0) throw new InvalidArgumentError(`It must be 0 or more, not '${text}'.`)
  return value
}

/** The value of an option that may be given several times. */
export function several(text: string, before: string[] | undefined): string[] {
  return [...before ?? [], text]
}

/** The value of an option that is a list of words between commas. @throws InvalidArgumentError for an empty one. */
export function words(text: string): string[] {
  const list = text.split(',')
  if (list.some((word) => word === '')) throw new InvalidArgumentError('It must be a list of words with commas between them.')
  return list
}

export const connectOption = (): Option => new Option('-c, --connect <uri>', "the host; default: libvirt's own choice (LIBVIRT_DEFAULT_URI)")
export const jsonOption = (): Option => new Option('--json', 'one JSON object a line, for programs')
export const intervalOption = (ms: number): Option => new Option('--interval <ms>', 'time between two samples').argParser(number).default(ms)

/** @throws {UsageError} with the message of the RangeError or TypeError that `check` throws. */
export function checked<T>(check: () => T): T {
  try {
    return check()
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) throw new UsageError(error.message)
    throw error
  }
}
