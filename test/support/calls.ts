import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { CallTrace } from '../../lib/call'

/** What was asked of libvirt meanwhile, in order. */
export async function traceCalls(during: () => Promise<unknown>): Promise<CallTrace[]> {
  const calls: CallTrace[] = []
  const see = (message: unknown): void => { calls.push(message as CallTrace) }
  subscribe('tracing:nodevirt:call:start', see)
  try {
    await during()
  } finally {
    unsubscribe('tracing:nodevirt:call:start', see)
  }
  return calls
}
