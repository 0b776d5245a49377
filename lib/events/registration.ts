import type { ConnectHandle } from '../../types/native'
import type { EventKind, EventPort } from './kind'

export type Listener = (payload: never) => void

/** An object whose events are listened to. */
export interface EventObject {
  /** Its key among others of its kind. */
  readonly eventKey: string
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
  readonly key: string
  /** Another list whenever one comes or goes: whoever goes through it needs no copy. */
  listeners: readonly Listener[] = []
  /** Null while the connection is lost. */
  live: Live | null = null
  /** Null when libvirt has it. */
  #pending: Deferred | null

  constructor(kind: EventKind, object: EventObject | null, key: string) {
    this.kind = kind
    this.object = object
    this.key = key
    this.#pending = deferred()
    // Each listener hears of a refusal on its own; one that was removed has no reader.
    this.#pending.promise.catch(() => undefined)
  }

  /** Settles when libvirt has it, or has refused it, for the first time. */
  get ready(): Promise<void> | null {
    return this.#pending && this.#pending.promise
  }

  resolve(): void {
    this.#pending?.resolve()
    this.#pending = null
  }

  /** Does nothing once libvirt has it. */
  reject(error: unknown): void {
    this.#pending?.reject(error)
  }

  add(listener: Listener): void {
    this.listeners = [...this.listeners, listener]
  }

  /** Whether it was there. One that was added twice is there once more. */
  remove(listener: Listener): boolean {
    const found = this.listeners.indexOf(listener)
    if (found >= 0) this.listeners = this.listeners.filter((_, at) => at !== found)
    return found >= 0
  }
}

interface Deferred { promise: Promise<void>, resolve(): void, reject(error: unknown): void }

function deferred(): Deferred {
  let resolve!: () => void
  let reject!: (error: unknown) => void
  const promise = new Promise<void>((done, failed) => { [resolve, reject] = [done, failed] })
  return { promise, resolve, reject }
}

/** The key of a registration: one for each event, and for each object of one. */
export function keyOf({ name }: { readonly name: string }, objectKey: string | null): string {
  return objectKey === null ? name : `${name} of ${objectKey}`
}
