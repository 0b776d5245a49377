import type { ConnectHandle } from '../types/native'
import { connectAuth } from './auth'
import { call, callWithin } from './call'
import { connectOptions, type ConnectOptions } from './connection-options'
import { ConnectCloseReason } from './constants/connect'
import { gaveUp, LibvirtError } from './errors'
import type { CloseReason } from './host-events'
import { identityParameters } from './identity'
import { usualKeepalive } from './keepalive'
import { addon } from './native'
import { namesOf } from './names'
import type { Waiting } from './options'
import { withoutSecrets } from './uri'

const closeReason = namesOf(ConnectCloseReason)

/** How long each step of a close may take, ms: a peer may be frozen. */
export const closeLimitMs = 10_000
/** How long opening may take where nobody says, ms. */
export const openLimitMs = 30_000

/** A handle that was opened, and whether there is a peer that can be lost: drivers that run in this process have none. */
export interface Link {
  readonly handle: ConnectHandle
  readonly hasPeer: boolean
}

/** Opens a handle (virConnectOpenAuth) and sets its keepalive. */
export async function openLink(uri: string | null, options: ConnectOptions): Promise<Link> {
  const { auth, timeoutMs = openLimitMs, signal } = options
  let authError: { error: unknown } | null = null
  const credentials = auth ? connectAuth(auth, (error) => { authError = { error } }) : null
  let handle: ConnectHandle
  try {
    handle = await callWithin(
      { signal, timeoutMs }, (late) => call('virConnectClose', late),
      'virConnectOpenAuth', uri, credentials, connectOptions.flags(options),
    )
  } catch (error) {
    if (!(error instanceof LibvirtError)) throw error
    // Why the caller's own function did not answer says more than libvirt's "authentication failed".
    if (authError) error.cause = (authError as { error: unknown }).error
    throw uri === null ? error : withoutUri(error, uri)
  }
  try {
    if (options.identity) await callWithin({ signal, timeoutMs }, null, 'virConnectSetIdentity', handle, identityParameters(options.identity), 0)
    const keepalive = options.keepalive ?? (addon().keepaliveIsSafe() && usualKeepalive)
    const { intervalSeconds, count } = keepalive || { intervalSeconds: 0, count: 0 }
    // No request, also where keepalive stays off (interval 0): only the driver of remote daemons knows the call, all others run here.
    return { handle, hasPeer: await ifSupported(call('virConnectSetKeepAlive', handle, intervalSeconds, count)) }
  } catch (error) {
    await call('virConnectClose', handle).catch(() => undefined)
    throw error
  }
}

/** libvirt quotes a URI that it cannot use, with the password that may be in it. */
function withoutUri(error: LibvirtError, uri: string): LibvirtError {
  const written = withoutSecrets(uri)
  if (written === uri) return error
  const plain = (text: string): string => text.replaceAll(uri, written)
  if (![error.message, ...error.strings].some((each) => each?.includes(uri))) return error
  return new LibvirtError({ ...error.toData(), message: plain(error.message), strings: error.strings.map((each) => each === null ? null : plain(each)), cause: error.cause })
}

/**
 * Has libvirt say when a handle is lost. That is a request, and a peer may be frozen. Where it fails, it closes the handle: a request that nobody
 * waits for any more goes on, and what it registers would keep the connection open, so the handle is closed after it.
 */
export async function watchLink({ handle, hasPeer }: Link, within: Waiting, lost: (reason: CloseReason) => void): Promise<void> {
  // Such a driver has no peer that goes away. It takes the callback, and never gives it back.
  if (!hasPeer) return
  try {
    await ifSupported(callWithin(
      within, () => closeLink(handle), 'virConnectRegisterCloseCallback', handle, (reason) => lost(closeReason(reason)),
    ))
  } catch (error) {
    if (!gaveUp(error)) await closeLink(handle).catch(() => undefined)
    throw error
  }
}

/** Frees what came from a handle, and closes it. A daemon that is frozen answers when it goes on: until then a thread waits for it, and nobody else. */
export async function closeLink(handle: ConnectHandle): Promise<void> {
  const within = { timeoutMs: closeLimitMs }
  await callWithin(within, null, 'virConnectUnregisterCloseCallback', handle).catch(() => undefined) // there is none on drivers in this process
  addon().releaseHandles(handle)
  await callWithin(within, null, 'virConnectClose', handle).catch(unlessLate)
}

/** Resolves with the promise, however it ends, or after so many ms. */
export async function waitAtMost(promise: Promise<unknown>, limitMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const settled = promise.then(() => undefined, () => undefined)
  await Promise.race([settled, new Promise((resolve) => { timer = setTimeout(resolve, limitMs) })])
  clearTimeout(timer)
}

// Drivers that run in this process have no peer that could go away, and say so: false.
async function ifSupported(pending: Promise<unknown>): Promise<boolean> {
  try {
    await pending
    return true
  } catch (error) {
    if (!(error instanceof LibvirtError) || error.code !== 'VIR_ERR_NO_SUPPORT') throw error
    return false
  }
}

/** A step of a close that takes too long is left to its thread. */
export function unlessLate(error: unknown): void {
  if (!(error instanceof LibvirtError) || error.code !== 'ERR_TIMED_OUT') throw error
}
