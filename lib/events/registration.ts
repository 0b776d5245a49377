import type { ConnectHandle } from '../../types/native'
import type { EventKind, EventPort } from './kind'

export type Listener = (payload: never) => void

/** An object whose events are listened to. */
export interface EventObject {
  /** Its key among others of its kind. */
  readonly key: string
  /** Its handle on a connection. No promise where it is known: the registration is then asked for at once. */
  handleFor(port: EventPort): object | Promise<object>
}

/** A registration as libvirt has it: on one handle of the connection, by its number. */
export interface Live {
  readonly handle: ConnectHandle
  readonly id: Promise<number>
}

/** One event, of one object or of all, that somebody listens to. It outlives the handle of the connection that it was made on. */
export class Registration {
  readonly kind: EventKind
  readonly object: EventObject | null
  readonly listeners = new Set<Listener>()
  /** Settles when libvirt has it, or has refused it, for the first time. */
  readonly ready: Promise<void>
  /** Null while the connection is lost. */
  live: Live | null = null
  readonly resolve: () => void
  readonly reject: (error: unknown) => void

  constructor(kind: EventKind, object: EventObject | null) {
    this.kind = kind
    this.object = object
    const { promise, resolve, reject } = deferred()
    this.ready = promise
    this.resolve = resolve
    this.reject = reject
    // Each listener hears of a refusal on its own; one that was removed has no reader.
    promise.catch(() => undefined)
  }
}

function deferred(): { promise: Promise<void>, resolve: () => void, reject: (error: unknown) => void } {
  let resolve!: () => void
  let reject!: (error: unknown) => void
  const promise = new Promise<void>((done, failed) => { [resolve, reject] = [done, failed] })
  return { promise, resolve, reject }
}

/** The key of a registration: one for each event, and for each object of one. */
export function keyOf({ name }: { readonly name: string }, object: { readonly key: string } | null): string {
  return object === null ? name : `${name} of ${object.key}`
}
