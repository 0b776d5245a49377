import type { ConnectHandle } from '../types/native'
import { call } from './call'

const atOnce = 8
const waiting: ConnectHandle[] = []
let closers = 0

/**
 * Closes connections that nobody closed and nobody has any more. libvirt's close callback holds the connection, and its handle with
 * it: without this one that was forgotten would stay open for good. A collection can find hundreds, and a call in flight has a thread.
 */
export const forgotten = new FinalizationRegistry<ConnectHandle>((handle) => {
  waiting.push(handle)
  if (closers < atOnce) void closeWaiting()
})

async function closeWaiting(): Promise<void> {
  closers++
  for (let handle = waiting.shift(); handle !== undefined; handle = waiting.shift()) {
    // A failure here has no reader, and the connection may be lost already.
    await call('virConnectUnregisterCloseCallback', handle).catch(() => undefined)
    await call('virConnectClose', handle).catch(() => undefined)
  }
  closers--
}
