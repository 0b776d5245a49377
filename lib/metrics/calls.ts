import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { Counter, Histogram, type Registry } from 'prom-client'
import { callChannels, type CallTrace } from '../call'

interface Traced extends CallTrace {
  readonly error?: unknown
}

/** Of a call through a socket, s: from a list on this machine to a migration. */
const buckets = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10, 60, 600]

/** The names of its metrics. */
export const callMetrics = { total: 'nodevirt_calls_total', duration: 'nodevirt_call_duration_seconds' } as const

/** Counts the calls of this process, by function and by how they ended. Returns the function that ends it. */
export function countCalls(registry: Registry): () => void {
  const calls = new Counter({
    name: callMetrics.total, help: 'Calls to libvirt, by function and by the code of their error; ok: without one.',
    labelNames: ['function', 'code'], registers: [registry],
  })
  const duration = new Histogram({
    name: callMetrics.duration, help: 'How long calls to libvirt took, by function.', labelNames: ['function'], buckets, registers: [registry],
  })
  const began = new WeakMap<object, number>()
  const onStart = (message: unknown): void => { began.set(message as object, performance.now()) }
  const onEnd = (message: unknown): void => {
    const call = message as Traced
    calls.inc({ function: call.function, code: call.error === undefined ? 'ok' : codeOf(call.error) })
    const atMs = began.get(call)
    if (atMs !== undefined) duration.observe({ function: call.function }, (performance.now() - atMs) / 1000)
  }
  subscribe(callChannels.begun, onStart)
  subscribe(callChannels.settled, onEnd)
  return () => {
    unsubscribe(callChannels.begun, onStart)
    unsubscribe(callChannels.settled, onEnd)
    for (const name of Object.values(callMetrics)) registry.removeSingleMetric(name)
  }
}

/** The codes of libvirt's and of nodevirt's errors are a few hundred; an error without one counts by the name of its class. */
function codeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown, name?: unknown }
  return typeof code === 'string' ? code : typeof name === 'string' ? name : 'Error'
}
