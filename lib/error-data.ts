import { types } from 'node:util'
import type { LibvirtErrorCode } from './error-codes'

/** An error as plain data, which JSON and structuredClone keep whole. The stack is left out: it tells of the machine, not of the fault. */
export interface ErrorData {
  /** For example 'LibvirtError', 'TypeError'. */
  readonly name: string
  /** What went wrong, and what to do about it where that is known. */
  readonly message: string
  /** The code that a program tests for, for example 'VIR_ERR_NO_DOMAIN' or 'ABORT_ERR'; null where the error has none. */
  readonly code: string | null
  /** The error that led to it. */
  readonly cause: ErrorData | null
}

/** A LibvirtError as plain data. `new LibvirtError(data)` makes an error of it again. */
export interface LibvirtErrorData extends ErrorData {
  readonly code: LibvirtErrorCode
  /** Which of the two raised it: libvirt, or this library in its place or beside it. */
  readonly origin: 'libvirt' | 'nodevirt'
  /** libvirt's number of the error; null where it has none. */
  readonly errno: number | null
  /** The part of libvirt that failed, for example 'VIR_FROM_QEMU' (virErrorDomain). */
  readonly domain: string
  /** How serious libvirt takes it (virErrorLevel). */
  readonly level: 'none' | 'warning' | 'error'
  /** The C function that was called; null where there was none. */
  readonly function: string | null
  /** libvirt's extra strings (str1, str2, str3). */
  readonly strings: readonly (string | null)[]
  /** libvirt's extra numbers (int1, int2). */
  readonly ints: readonly number[]
}

/** Causes can lead back to where they began. */
const deepestCause = 8

/** A thrown value as plain data. An error with a `toJSON` gives its own form. */
export function errorData(thrown: unknown): ErrorData {
  return dataOf(thrown, deepestCause)
}

/** The cause of an error, as plain data. */
export function causeData(error: Error): ErrorData | null {
  return causeOf(error, deepestCause)
}

function dataOf(thrown: unknown, depth: number): ErrorData {
  if (isData(thrown)) return thrown
  if (!isError(thrown)) return { name: 'Error', message: textOf(thrown), code: null, cause: null }
  const own = thrown as Error & { code?: unknown, toData?: () => Omit<ErrorData, 'cause'> }
  const data = typeof own.toData === 'function'
    ? own.toData()
    : { name: String(own.name), message: String(own.message), code: typeof own.code === 'string' ? own.code : null }
  return { ...data, cause: causeOf(own, depth) }
}

function causeOf(error: Error, depth: number): ErrorData | null {
  return error.cause === undefined || error.cause === null || depth === 0 ? null : dataOf(error.cause, depth - 1)
}

/** Whether it is an error. One of another realm (node:vm, a test runner's sandbox) is no instance of this realm's Error. */
export function isError(value: unknown): value is Error {
  return value instanceof Error || types.isNativeError(value)
}

// The cause of an error that was made from data is data already.
function isData(value: unknown): value is ErrorData {
  return typeof value === 'object' && value !== null && !isError(value)
    && ['name', 'message', 'code', 'cause'].every((key) => Object.hasOwn(value, key))
}

function textOf(value: unknown): string {
  try {
    return String(value)
  } catch {
    return typeof value // an object whose own toString throws
  }
}
