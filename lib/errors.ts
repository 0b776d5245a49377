import { ErrorDomain, ErrorLevel, ErrorNumber } from './constants/error'
import { functionFacts } from './constants/functions'
import { adviceFor } from './advice'
import type { LibvirtErrorCode } from './error-codes'
import { errorData, type ErrorData, type LibvirtErrorData } from './error-data'

/** The add-on throws and rejects with this plain data, so that the error is made in the caller's realm. */
export type NativeFailure =
  | { kind: 'type' | 'range', function: string, argument: string, message: string }
  | {
    kind: 'libvirt' | 'noLibrary' | 'noCompanion' | 'noFunction' | 'noThread', function: string, message: string
    code: number, domain: number, level: number
    str1: string | null, str2: string | null, str3: string | null, int1: number, int2: number
    /** The connection of the call was no longer alive after it failed on the way to the daemon. */
    lost: boolean
  }

/** The fields that a {@link LibvirtError} is made of; {@link LibvirtErrorData} fits. */
export interface LibvirtErrorFields {
  /** What went wrong, and what to do about it where that is known. */
  message: string
  /** For example 'VIR_ERR_NO_DOMAIN', or one of this library's own. */
  code: LibvirtErrorCode
  /** Default 'nodevirt'. */
  origin?: 'libvirt' | 'nodevirt'
  /** Default: libvirt's number of the code, null where it has none. */
  errno?: number | null
  /** The part of libvirt that failed. Default: 'VIR_FROM_NONE'. */
  domain?: string
  /** How serious it is. Default: 'error'. */
  level?: 'none' | 'warning' | 'error'
  /** The C function that was called. Default: null. */
  function?: string | null
  /** libvirt's extra strings. Default: none. */
  strings?: readonly (string | null)[]
  /** libvirt's extra numbers. Default: none. */
  ints?: readonly number[]
  /** The error that led to it. */
  cause?: unknown
}

/**
 * A failure in libvirt, or on the way to it. `JSON.stringify` keeps all of it. `structuredClone`, and so a message to a worker,
 * drops the fields of every class of errors that is not JavaScript's own: pass `error.toJSON()`.
 */
export class LibvirtError extends Error {
  /** For example 'VIR_ERR_NO_DOMAIN' (virErrorNumber), or 'ERR_CONNECTION_LOST'. */
  readonly code: LibvirtErrorCode
  /** Which of the two raised it: libvirt, or this library in its place or beside it. */
  readonly origin: 'libvirt' | 'nodevirt'
  /** libvirt's number of the error; null where it has none. */
  readonly errno: number | null
  /** The part of libvirt that failed, for example 'VIR_FROM_QEMU' (virErrorDomain). */
  readonly domain: string
  /** How serious libvirt takes it (virErrorLevel). */
  readonly level: 'none' | 'warning' | 'error'
  /** The C function that was called. */
  readonly function: string | null
  /** libvirt's extra strings (str1, str2, str3). */
  readonly strings: readonly (string | null)[]
  /** libvirt's extra numbers (int1, int2). */
  readonly ints: readonly number[]

  constructor(fields: LibvirtErrorFields) {
    super(fields.message, fields.cause === undefined || fields.cause === null ? undefined : { cause: fields.cause })
    this.name = 'LibvirtError'
    this.code = fields.code
    this.origin = fields.origin ?? 'nodevirt'
    this.errno = fields.errno ?? (ErrorNumber as Record<string, number>)[fields.code] ?? null
    this.domain = fields.domain ?? 'VIR_FROM_NONE'
    this.level = fields.level ?? 'error'
    this.function = fields.function ?? null
    this.strings = fields.strings ?? []
    this.ints = fields.ints ?? []
  }

  /** All of it but the cause. {@link toJSON} is for callers. @internal */
  toData(): Omit<LibvirtErrorData, 'cause'> {
    const { name, message, code, origin, errno, domain, level, strings, ints } = this
    return { name, message, code, origin, errno, domain, level, function: this.function, strings: [...strings], ints: [...ints] }
  }

  /** The error as plain data. */
  toJSON(): LibvirtErrorData {
    return errorData(this) as LibvirtErrorData
  }
}

/** The caller gave up a call. The call itself goes on in libvirt: no plain call of it can be taken back. */
export class AbortError extends Error {
  /** Node's code for what was aborted. */
  readonly code = 'ABORT_ERR'

  constructor(message: string, reason?: unknown) {
    super(message, { cause: reason })
    this.name = 'AbortError'
  }

  /** The error as plain data. */
  toJSON(): ErrorData {
    return errorData(this)
  }
}

const errorNames = new Map(Object.entries(ErrorNumber).map(([name, value]) => [value as number, name as keyof typeof ErrorNumber]))
const domainNames = new Map(Object.entries(ErrorDomain).map(([name, value]) => [value as number, `VIR_FROM_${name}`]))
// A newer libvirt may have more of both.
const errorName = (value: number): LibvirtErrorCode => errorNames.get(value) ?? `VIR_ERR_${value}`
const domainName = (value: number): string => domainNames.get(value) ?? `VIR_FROM_${value}`
const levels = new Map<number, LibvirtError['level']>([
  [ErrorLevel.NONE, 'none'], [ErrorLevel.WARNING, 'warning'], [ErrorLevel.ERROR, 'error'],
])

/** The error for what the add-on said. Made in the frame that awaited the call, so that the stack leads to its caller. */
export function toError(thrown: unknown, libraryVersion: () => string | null): unknown {
  // An error that a getter of the caller's own arguments threw goes through unchanged.
  if (thrown instanceof Error) return thrown
  const failure = thrown as NativeFailure
  switch (failure?.kind) {
    case 'type':
      return Object.assign(new TypeError(`${failure.function}: ${failure.message}`), { code: 'ERR_INVALID_ARG_TYPE' })
    case 'range':
      return Object.assign(new RangeError(`${failure.function}: ${failure.message}`), { code: 'ERR_OUT_OF_RANGE' })
    case 'noLibrary':
      return new LibvirtError({
        code: 'ERR_LIBRARY_MISSING', function: failure.function,
        message: `libvirt is not installed (${failure.message}). ${adviceFor.noLibrary}`,
      })
    case 'noCompanion':
      return new LibvirtError({
        code: 'ERR_LIBRARY_MISSING', function: failure.function,
        message: `${failure.function} is in a library beside libvirt, which is not installed (${failure.message}). ${adviceFor.noCompanion}`,
      })
    case 'noFunction': {
      const since = functionFacts[failure.function]?.since ?? 'a newer version'
      return new LibvirtError({
        code: 'VIR_ERR_NO_SUPPORT', function: failure.function,
        message: `${failure.function} needs libvirt ${since}, this library is ${libraryVersion() ?? 'older'}.`
          + ' Ask supports() beforehand, or install a newer libvirt',
      })
    }
    case 'noThread':
      return new LibvirtError({
        code: 'ERR_NO_THREAD', function: failure.function,
        message: `${failure.function}: ${failure.message}. Raise the limit of threads (ulimit -u, cgroup pids.max) or make fewer lasting calls at once`,
      })
    case 'libvirt': {
      const code = errorName(failure.code)
      const advice = adviceFor.error(code, failure.message)
      return new LibvirtError({
        code: failure.lost ? 'ERR_CONNECTION_LOST' : code, origin: 'libvirt', errno: failure.code, function: failure.function,
        // Messages that libvirt has of other libraries end with a full stop.
        message: advice ? `${failure.message.replace(/\.+$/, '')}. ${advice}` : failure.message,
        domain: domainName(failure.domain),
        level: levels.get(failure.level) ?? 'error',
        strings: [failure.str1, failure.str2, failure.str3],
        ints: [failure.int1, failure.int2],
      })
    }
    default:
      return thrown
  }
}

/** Whether only the caller waits no more: the call goes on in libvirt, and keeps its connection busy. @internal */
export function gaveUp(error: unknown): boolean {
  return error instanceof AbortError || (error instanceof LibvirtError && error.code === 'ERR_TIMED_OUT')
}
