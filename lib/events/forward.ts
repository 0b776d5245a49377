import type { EventEmitter } from 'node:events'
import type { EventHub } from './hub'
import type { EventKind } from './kind'
import { eventKind } from './names'

/** Serves an EventEmitter's listeners out of a hub: libvirt is asked for an event while somebody listens to it. */
export function forwardListeners(
  emitter: EventEmitter, hub: EventHub, { checkOpen, report }: { checkOpen(): void, report(error: unknown): void },
): void {
  const forwarders = new Map<EventKind, (payload: unknown) => void>()
  emitter.on('newListener', (name) => {
    const kind = eventKind(name)
    if (!kind) return
    // Thrown to the caller of on(): nothing would ever come.
    checkOpen()
    if (forwarders.has(kind)) return
    const forward = (payload: unknown): void => { emitter.emit(kind.name, payload) }
    forwarders.set(kind, forward)
    hub.add(kind, null, forward).catch(report)
  })
  emitter.on('removeListener', (name) => {
    const kind = eventKind(name)
    const forward = kind && emitter.listenerCount(name as string) === 0 ? forwarders.get(kind) : undefined
    if (!kind || !forward) return
    forwarders.delete(kind)
    hub.remove(kind, null, forward).catch(report)
  })
}
