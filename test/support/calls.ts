import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { CallTrace } from '../../lib/call'

/** The calls to libvirt meanwhile, in order. */
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

/** How many calls of a function are under way, from now on. */
export interface CallsUnderWay extends Disposable {
  /** How many were begun. */
  readonly begun: number
  readonly count: number
}

export function callsUnderWay(name: string): CallsUnderWay {
  let [begun, ended] = [0, 0]
  const begin = (message: unknown): void => { if ((message as CallTrace).function === name) begun++ }
  const end = (message: unknown): void => { if ((message as CallTrace).function === name) ended++ }
  subscribe('tracing:nodevirt:call:start', begin)
  subscribe('tracing:nodevirt:call:asyncEnd', end)
  return {
    get begun() { return begun },
    get count() { return begun - ended },
    [Symbol.dispose]() {
      unsubscribe('tracing:nodevirt:call:start', begin)
      unsubscribe('tracing:nodevirt:call:asyncEnd', end)
    },
  }
}
