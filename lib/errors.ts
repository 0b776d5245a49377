import { ErrorDomain, ErrorLevel, ErrorNumber } from './constants/error'
import { functionFacts } from './constants/functions'
import { adviceFor } from './advice'

/** What the add-on throws or rejects with: plain data, so that the error is made in the caller's realm. */
export type NativeFailure =
  | { kind: 'type' | 'range', function: string, argument: string, message: string }
  | {
    kind: 'libvirt' | 'noLibrary' | 'noCompanion' | 'noFunction' | 'noThread', function: string, message: string
    code: number, domain: number, level: number
    str1: string | null, str2: string | null, str3: string | null, int1: number, int2: number
  }

/** What a {@link LibvirtError} says, for whoever makes one. */
export interface LibvirtErrorFields {
  message: string
  code: keyof typeof ErrorNumber | (string & {})
  errno?: number
  domain?: string
  level?: 'none' | 'warning' | 'error'
  function?: string
  strings?: readonly (string | null)[]
  ints?: readonly number[]
  cause?: unknown
}

/** An error of libvirt's, or of finding it. */
export class LibvirtError extends Error {
  /** libvirt's name of the error, for example 'VIR_ERR_NO_DOMAIN' (virErrorNumber). */
  readonly code: string
  /** libvirt's number of the error. */
  readonly errno: number
  /** The part of libvirt that failed, for example 'VIR_FROM_QEMU' (virErrorDomain). */
  readonly domain: string
  readonly level: 'none' | 'warning' | 'error'
  /** The C function that was called. */
  readonly function: string | null
  /** libvirt's extra strings (str1, str2, str3). */
  readonly strings: readonly (string | null)[]
  /** libvirt's extra numbers (int1, int2). */
  readonly ints: readonly number[]

  constructor(fields: LibvirtErrorFields) {
    super(fields.message, 'cause' in fields ? { cause: fields.cause } : undefined)
    this.name = 'LibvirtError'
    this.code = fields.code
    this.errno = fields.errno ?? (ErrorNumber as Record<string, number>)[fields.code] ?? ErrorNumber.VIR_ERR_INTERNAL_ERROR
    this.domain = fields.domain ?? 'VIR_FROM_NONE'
    this.level = fields.level ?? 'error'
    this.function = fields.function ?? null
    this.strings = fields.strings ?? []
    this.ints = fields.ints ?? []
  }
}

/** The caller gave up a call. The call itself goes on in libvirt: no plain call of it can be taken back. */
export class AbortError extends Error {
  readonly code = 'ABORT_ERR'

  constructor(message: string, reason?: unknown) {
    super(message, { cause: reason })
    this.name = 'AbortError'
  }
}

function namer(names: Readonly<Record<string, number>>, prefix: string): (value: number) => string {
  const byValue = new Map(Object.entries(names).map(([name, value]) => [value, name.startsWith('VIR_') ? name : prefix + name]))
  // A newer libvirt may have more of them.
  return (value) => byValue.get(value) ?? `${prefix}${value}`
}

const errorName = namer(ErrorNumber, 'VIR_ERR_')
const domainName = namer(ErrorDomain, 'VIR_FROM_')
const levels = new Map<number, LibvirtError['level']>([
  [ErrorLevel.NONE, 'none'], [ErrorLevel.WARNING, 'warning'], [ErrorLevel.ERROR, 'error'],
])

/** The error for what the add-on said. Made in the frame that awaited the call, so that the stack leads to its caller. */
export function toError(thrown: unknown, libraryVersion: () => string | null): unknown {
  // What a getter of the caller's own arguments threw is not ours to word.
  if (thrown instanceof Error) return thrown
  const failure = thrown as NativeFailure
  switch (failure?.kind) {
    case 'type':
      return Object.assign(new TypeError(`${failure.function}: ${failure.message}`), { code: 'ERR_INVALID_ARG_TYPE' })
    case 'range':
      return Object.assign(new RangeError(`${failure.function}: ${failure.message}`), { code: 'ERR_OUT_OF_RANGE' })
    case 'noLibrary':
      return new LibvirtError({
        code: 'VIR_ERR_NO_SUPPORT', function: failure.function,
        message: `libvirt is not installed (${failure.message}). ${adviceFor.noLibrary}`,
      })
    case 'noCompanion':
      return new LibvirtError({
        code: 'VIR_ERR_NO_SUPPORT', function: failure.function,
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
        code: 'VIR_ERR_SYSTEM_ERROR', function: failure.function,
        message: `${failure.function}: ${failure.message}. Raise the limit of threads (ulimit -u, cgroup pids.max) or make fewer lasting calls at once`,
      })
    case 'libvirt': {
      const code = errorName(failure.code)
      const advice = adviceFor.error(code, failure.message)
      return new LibvirtError({
        code, errno: failure.code, function: failure.function,
        message: advice ? `${failure.message}. ${advice}` : failure.message,
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
