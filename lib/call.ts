import { tracingChannel } from 'node:diagnostics_channel'
import { closeSync } from 'node:fs'
import { AbortError, LibvirtError, toError } from './errors'
import { whenAborted } from './listeners'
import { addon, type NativeFunctions } from './native'
import { longestTimerMs, type Waiting } from './options'
import { formatVersion } from './version'

export type FunctionName = keyof NativeFunctions
type Arguments<N extends FunctionName> = Parameters<NativeFunctions[N]>
type Result<N extends FunctionName> = Awaited<ReturnType<NativeFunctions[N]>>
/** The functions that return their result at once. */
export type LocalName = { [N in FunctionName]: ReturnType<NativeFunctions[N]> extends Promise<unknown> ? never : N }[FunctionName]
/** The functions that return a promise. */
export type RemoteName = Exclude<FunctionName, LocalName>

/** The messages of the tracing channel `nodevirt:call`. */
export interface CallTrace {
  function: FunctionName
  arguments: readonly unknown[]
}

/** The same while the call is under way, and how it ended. */
interface TracedCall extends CallTrace {
  result?: unknown
  error?: unknown
}

/** Channels of `node:diagnostics_channel` that tell when a call is made, and when it has a result or failed. */
export const callChannels = { begun: 'tracing:nodevirt:call:start', settled: 'tracing:nodevirt:call:asyncEnd' } as const

const trace = tracingChannel<string, CallTrace>('nodevirt:call')
const channels = [trace.start, trace.end, trace.asyncStart, trace.asyncEnd, trace.error]

function libraryVersion(): string | null {
  try {
    return formatVersion(addon().functions.virGetVersion(null).libVer)
  } catch {
    // Asked for while another error is being worded; that one matters.
    return null
  }
}

function invoke<N extends FunctionName>(name: N, args: Arguments<N>): ReturnType<NativeFunctions[N]> {
  return (addon().functions[name] as (...all: unknown[]) => ReturnType<NativeFunctions[N]>)(...args)
}

/** Calls a function of libvirt's that makes no request. Throws what went wrong. */
export function callLocal<N extends LocalName>(name: N, ...args: Arguments<N>): Result<N> {
  try {
    return invoke(name, args) as Result<N>
  } catch (thrown) {
    throw toError(thrown, libraryVersion)
  }
}

/**
 * Calls a function of libvirt's: the one place where a raw call is awaited, traced, and its failure made an error.
 * Rejects with a LibvirtError, or with a TypeError or RangeError that names the argument, before any call.
 */
export function call<N extends RemoteName>(name: N, ...args: Arguments<N>): Promise<Result<N>> {
  return traced(name, args, () => undefined)
}

function traced<N extends RemoteName>(name: N, args: Arguments<N>, made: () => void): Promise<Result<N>> {
  if (!channels.some((each) => each.hasSubscribers)) return settle(name, args, made)
  const context: TracedCall = { function: name, arguments: args }
  return trace.start.runStores(context, () => {
    try {
      return toldOf(settle(name, args, made), context)
    } finally {
      trace.end.publish(context)
    }
  })
}

/** What tracePromise() of Node's does, by awaiting alone: where two wait for a promise, V8 does not lead an error's stack back to the caller. */
async function toldOf<T>(pending: Promise<T>, context: TracedCall): Promise<T> {
  try {
    const result = await pending
    context.result = result
    return result
  } catch (error) {
    context.error = error
    trace.error.publish(context)
    throw error
  } finally {
    trace.asyncStart.publish(context)
    trace.asyncEnd.publish(context)
  }
}

async function settle<N extends RemoteName>(name: N, args: Arguments<N>, made: () => void): Promise<Result<N>> {
  try {
    const pending = invoke(name, args)
    made()
    return await pending
  } catch (thrown) {
    throw toError(thrown, libraryVersion)
  }
}

/** Results that hold files open, which are the caller's to close. */
const filesIn: { readonly [N in RemoteName]?: (result: Result<N>) => readonly number[] } = {
  virDomainOpenGraphicsFD: (fd) => [fd],
  virDomainLxcOpenNamespace: (files) => files,
  virDomainQemuMonitorCommandWithFiles: ({ outfiles }) => outfiles,
}

/** Of a result that nobody waits for any more, nobody knows the files. */
function closeFiles<N extends RemoteName>(name: N, late: Result<N>): void {
  for (const file of filesIn[name]?.(late) ?? []) closeSync(file)
}

/**
 * Like {@link call}, with a limit to the waiting, which a table has read. A result that comes after the caller gave up goes to `discard`, which
 * frees what it holds.
 */
export async function callWithin<N extends RemoteName>(
  { signal, timeoutMs }: Waiting, discard: ((late: Result<N>) => unknown) | null, name: N, ...args: Arguments<N>
): Promise<Result<N>> {
  if (signal?.aborted) throw new AbortError(`${name} was not called: aborted beforehand`, signal.reason)
  let id = 0
  // At once: a subscriber of the trace may make calls of its own.
  const pending = traced(name, args, () => { id = addon().lastCall() })
  let timer: NodeJS.Timeout | undefined
  let unhook: (() => void) | undefined
  const givenUp = new Promise<() => Error>((resolve) => {
    unhook = whenAborted(signal, () => resolve(() => new AbortError(`${name}: aborted by the caller; the call itself goes on in libvirt`, signal?.reason)))
    if (timeoutMs === undefined || timeoutMs > longestTimerMs) return
    timer = setTimeout(() => resolve(() => new LibvirtError({
      code: 'ERR_TIMED_OUT', function: name,
      message: `${name} did not answer within ${timeoutMs} ms; the call itself goes on in libvirt`,
    })), timeoutMs)
  })
  try {
    const first = await Promise.race([pending.then((value) => ({ value })), givenUp])
    if (typeof first !== 'function') return first.value
    addon().detach(id)
    // Nobody hears of it any more; what it opened is closed.
    pending.then((late) => discard ? discard(late) : closeFiles(name, late)).catch(() => undefined)
    throw first()
  } finally {
    clearTimeout(timer)
    unhook?.()
  }
}
