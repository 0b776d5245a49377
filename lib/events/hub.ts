import { BoundedQueue } from '../queue'
import { callback, readValue, signal, table, whole, type OptionsOf } from '../options'
import type { EventKind, EventPort, Subject } from './kind'

export const eventOptions = table('events', {
  /** Ends the iterator. */
  signal,
  /** How many events wait for a slow consumer at most; the oldest goes first. Default 1,000. */
  limit: whole('', 1),
})

/** How events are kept for a consumer. */
export interface EventOptions extends OptionsOf<typeof eventOptions> {}

/** Resolves when the listener gets nothing more. */
export type Stop = () => Promise<void>

type Listener = (payload: never) => void

const listenerKind = callback<Listener>()

/** An object whose events are listened to: the handle for libvirt, and what tells it from others of its kind. */
export interface EventObject {
  readonly handle: object
  readonly key: string
}

/** The part of a connection that its hub uses. */
export interface HubSource extends EventPort {
  /** Throws when the connection has ended. */
  checkOpen(): void
  /** A failure that belongs to no call. */
  report(error: unknown): void
  /** The object that a handle stands for. */
  readonly wrap: { readonly [S in Subject]: (handle: never) => object }
}

interface Registration {
  readonly kind: EventKind
  readonly listeners: Set<Listener>
  readonly ready: Promise<number>
}

/** The event registrations of one connection: one in libvirt for each event, and for each object of one, that somebody listens to. */
export class EventHub {
  readonly #source: HubSource
  readonly #registrations = new Map<string, Registration>()
  readonly #consumers = new Set<(lost: unknown) => void>()
  #closing = false

  constructor(source: HubSource) {
    this.#source = source
  }

  /** Events as an async iterator: of one object, or (null) of all. */
  events<P>(kind: EventKind, object: EventObject | null, options?: EventOptions): BoundedQueue<P> {
    const { signal, limit } = eventOptions.read(options)
    this.#source.checkOpen()
    const unhook = (): void => {
      signal?.removeEventListener('abort', end)
      this.#consumers.delete(lose)
    }
    const stop = (): void => {
      unhook()
      this.remove(kind, object, push).catch((error: unknown) => this.#source.report(error))
    }
    const queue = new BoundedQueue<P>(limit, stop)
    const push = (payload: P): void => queue.push(payload)
    const end = (): void => {
      queue.end()
      stop()
    }
    const lose = (lost: unknown): void => {
      if (lost) queue.fail(lost)
      end()
    }
    if (signal?.aborted) {
      queue.end()
      return queue
    }
    signal?.addEventListener('abort', end, { once: true })
    this.#consumers.add(lose)
    this.add(kind, object, push).catch((error: unknown) => {
      unhook()
      queue.fail(error)
    })
    return queue
  }

  /** Listens to events of one object, or (null) of all. Resolves when libvirt has the registration; no event after that is missed. */
  async subscribe<P>(kind: EventKind, object: EventObject | null, listener: (payload: P) => void): Promise<Stop> {
    readValue(listenerKind, 'listener', listener)
    this.#source.checkOpen()
    // A function of its own: who subscribes the same one twice has two subscriptions.
    const own = (payload: P): void => listener(payload)
    await this.add(kind, object, own)
    return () => this.#closing ? Promise.resolve() : this.remove(kind, object, own)
  }

  /** Resolves when libvirt has the registration: no event after that is missed. */
  async add(kind: EventKind, object: EventObject | null, listener: Listener): Promise<void> {
    const key = keyOf(kind, object)
    let registration = this.#registrations.get(key)
    if (!registration) {
      registration = this.#begin(kind, object)
      this.#registrations.set(key, registration)
      const mine = registration
      registration.ready.catch(() => {
        if (this.#registrations.get(key) === mine) this.#registrations.delete(key)
      })
    }
    registration.listeners.add(listener)
    await registration.ready
  }

  #begin(kind: EventKind, object: EventObject | null): Registration {
    const listeners: Registration['listeners'] = new Set()
    const wrap = this.#source.wrap[kind.subject]
    const hear = (handle: never, ...said: never[]): void => {
      // Too late for anyone. The handle would keep the connection open until it is collected.
      if (listeners.size === 0) return void kind.free(handle).catch(() => undefined)
      const payload = Object.assign(kind.data(...said), { [kind.subject]: wrap(handle) })
      for (const each of [...listeners] as ((payload: object) => void)[]) isolated(each, payload)
    }
    return { kind, listeners, ready: kind.register(this.#source, object?.handle ?? null, hear) }
  }

  /** Resolves when the listener gets nothing more; the last one ends the registration in libvirt. */
  async remove(kind: EventKind, object: EventObject | null, listener: Listener): Promise<void> {
    const key = keyOf(kind, object)
    const registration = this.#registrations.get(key)
    if (!registration?.listeners.delete(listener) || registration.listeners.size > 0) return
    this.#registrations.delete(key)
    await kind.deregister(this.#source.handle, await registration.ready)
  }

  /** Ends every registration. Rejects with the first failure, after all were tried. */
  async close(): Promise<void> {
    this.#closing = true
    const registrations = [...this.#registrations.values()]
    this.#registrations.clear()
    for (const { listeners } of registrations) listeners.clear()
    const results = await Promise.allSettled(registrations.map(async ({ kind, ready }) => kind.deregister(this.#source.handle, await ready)))
    const failed = results.find((each): each is PromiseRejectedResult => each.status === 'rejected')
    if (failed) throw failed.reason
  }

  /** No event comes any more: every iterator ends, with the loss of the connection when that is why. */
  end(lost: unknown): void {
    for (const lose of [...this.#consumers]) lose(lost)
  }
}

function keyOf({ name }: EventKind, object: EventObject | null): string {
  return object === null ? name : `${name} of ${object.key}`
}

// An error that one listener throws is uncaught, as everywhere in Node; the other listeners still hear of the event.
function isolated<T>(listener: (payload: T) => void, payload: T): void {
  try {
    listener(payload)
  } catch (error) {
    process.nextTick(() => { throw error })
  }
}
