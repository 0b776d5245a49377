import type { AdmConnectHandle, ConnectHandle } from '../types/native'
import { call } from './call'

const atOnce = 8
/** Functions that close one forgotten connection each. */
const waiting: (() => Promise<void>)[] = []
let closers = 0

/**
 * Closes connections that nobody closed and nobody has any more. libvirt's close callback holds the connection, and its handle with
 * it: without this one that was forgotten would stay open for good. A collection can find hundreds, and a call in flight has a thread.
 */
function registry<H>(unregister: (handle: H) => Promise<unknown>, close: (handle: H) => Promise<unknown>): FinalizationRegistry<H> {
  return new FinalizationRegistry((handle) => {
    waiting.push(async () => {
      // A failure here has no reader, and the connection may be lost already.
      await unregister(handle).catch(() => undefined)
      await close(handle).catch(() => undefined)
    })
    if (closers < atOnce) void closeWaiting()
  })
}

export const forgotten = registry<ConnectHandle>(
  (handle) => call('virConnectUnregisterCloseCallback', handle), (handle) => call('virConnectClose', handle))

export const forgottenAdmin = registry<AdmConnectHandle>(
  (handle) => call('virAdmConnectUnregisterCloseCallback', handle), (handle) => call('virAdmConnectClose', handle))

async function closeWaiting(): Promise<void> {
  closers++
  for (let close = waiting.shift(); close !== undefined; close = waiting.shift()) await close()
  closers--
}
