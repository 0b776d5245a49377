import { LibvirtError } from '../errors'
import { isolated, whenAborted } from '../listeners'
import { BoundedQueue } from '../queue'
import { callback, readValue, signal, table, whole, type OptionsOf } from '../options'
import type { Gap, LostSubscription } from './gap'
import type { EventKind, EventPort, Subject } from './kind'
import { keyOf, Registration, type EventObject, type Listener, type Live } from './registration'

const gapKeys = {
  /**
   * Called when the connection was lost and has healed (`connect(uri, { reconnect: true })`), with what is known of the time between,
   * after the events from before and before those that follow.
   */
  onGap: callback<(gap: Gap) => void>(),
}

export const eventOptions = table('events', {
  /** Ends the iterator. */
  signal,
  /** How many events wait for a slow consumer at most; the oldest goes first. Default 1,000. */
  limit: whole('', 1),
  ...gapKeys,
})

/** How events are kept for a consumer. */
export interface EventOptions extends OptionsOf<typeof eventOptions> {}

export const subscribeOptions = table('subscribe', gapKeys)

/** Notices to a listener beside the events. */
export interface SubscribeOptions extends OptionsOf<typeof subscribeOptions> {}

/** Resolves when the listener gets nothing more. */
export type Stop = () => Promise<void>

const listenerKind = callback<Listener>()

/** An object of an event that came too late: on a handle of the connection that is lost. */
interface Outdated { outdate?(): void }

/** The part of a connection that its hub uses. */
export interface HubSource {
  readonly port: EventPort
  /** Throws when the connection has ended. */
  checkOpen(): void
  /** Resolves when a connection that heals is there again; null while it is there. */
  whenThere(): Promise<unknown> | null
  /** An event has come. `false`: on a connection that is not there, or not yet. */
  heard(): boolean
  /** A failure that belongs to no call. */
  report(error: unknown): void
  /** The object that a handle stands for. */
  readonly wrap: { readonly [S in Subject]: (handle: never) => object }
}

/** A consumer, as the hub ends it or tells it of a gap. */
interface Consumer {
  /** Of its registration. */
  readonly key: string
  lose(error: unknown): void
  gap(gap: Gap): void
}

/**
 * The event registrations of one connection: one in libvirt for each event, and for each object of one, that somebody listens to. On a
 * connection that heals they outlive the handle: `suspend` takes them off a handle that is lost, `resume` brings them to another.
 */
export class EventHub {
  readonly #source: HubSource
  readonly #registrations = new Map<string, Registration>()
  readonly #consumers = new Set<Consumer>()
  /** Null while the connection is lost. */
  #port: EventPort | null
  #closing = false

  constructor(source: HubSource) {
    this.#source = source
    this.#port = source.port
  }

  /** Events as an async iterator: of one object, or (null) of all. */
  events<P>(kind: EventKind, object: EventObject | null, options?: EventOptions): BoundedQueue<P> {
    const { signal, limit, onGap } = eventOptions.read(options)
    this.#source.checkOpen()
    const unhook = (): void => {
      takeBack()
      this.#consumers.delete(consumer)
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
    const consumer: Consumer = {
      key: keyOf(kind, object?.eventKey ?? null),
      lose: (lost) => {
        if (lost) queue.fail(lost)
        end()
      },
      gap: (gap) => { if (onGap) queue.mark(() => isolated(onGap, gap)) },
    }
    if (signal?.aborted) {
      queue.end()
      return queue
    }
    const takeBack = whenAborted(signal, end)
    this.#consumers.add(consumer)
    this.add(kind, object, push).catch((error: unknown) => {
      unhook()
      if (this.#closing) queue.end()
      else queue.fail(error)
    })
    return queue
  }

  /** Listens to events of one object, or (null) of all. Resolves when libvirt has the registration; no event after that is missed. */
  async subscribe<P>(kind: EventKind, object: EventObject | null, listener: (payload: P) => void, options?: SubscribeOptions): Promise<Stop> {
    const { onGap } = subscribeOptions.read(options)
    readValue(listenerKind, 'listener', listener)
    this.#source.checkOpen()
    const there = this.#source.whenThere()
    if (there) await there
    const { registration, ready } = this.#add(kind, object, listener)
    const consumer = onGap ? told(registration.key, onGap) : null
    if (consumer) this.#consumers.add(consumer)
    try {
      await ready
    } catch (error) {
      if (consumer) this.#consumers.delete(consumer)
      throw error
    }
    return this.#stop(registration, listener, consumer)
  }

  /** A method of its own, because all that is known where a function is made lives as long as the function. */
  #stop(registration: Registration, listener: Listener, consumer: Consumer | null): Stop {
    let stopped: Promise<void> | null = null
    return () => {
      if (consumer) this.#consumers.delete(consumer)
      return stopped ??= this.#closing ? Promise.resolve() : this.#remove(registration, listener)
    }
  }

  /** Resolves when libvirt has the registration: no event after that is missed. While the connection is lost: when it has healed. */
  async add(kind: EventKind, object: EventObject | null, listener: Listener): Promise<void> {
    await this.#add(kind, object, listener).ready
  }

  #add(kind: EventKind, object: EventObject | null, listener: Listener): { registration: Registration, ready: Promise<void> | null } {
    const key = keyOf(kind, object?.eventKey ?? null)
    let registration = this.#registrations.get(key)
    if (!registration) {
      registration = new Registration(kind, object, key)
      this.#registrations.set(key, registration)
      if (this.#port) this.#begin(registration, this.#port)
    }
    registration.add(listener)
    return { registration, ready: registration.ready }
  }

  #begin(registration: Registration, port: EventPort): void {
    const live = this.#ask(registration, port)
    // After a loss it stays: the next handle gets it.
    live.id.then(() => registration.resolve(), (error: unknown) => { if (registration.live === live) this.#drop(registration, error) })
  }

  #drop(registration: Registration, error: unknown): void {
    if (this.#registrations.get(registration.key) === registration) this.#registrations.delete(registration.key)
    registration.reject(error)
  }

  #ask(registration: Registration, port: EventPort): Live {
    const live: Live = { handle: port.handle, id: this.#register(registration, port, (...heard) => this.#hear(registration, live, ...heard)) }
    registration.live = live
    return live
  }

  #register({ kind, object }: Registration, port: EventPort, hear: (handle: never, ...said: never[]) => void): Promise<number> {
    const handle = object?.handleFor(port) ?? null
    return handle instanceof Promise ? handle.then((found: object) => kind.register(port, found, hear)) : kind.register(port, handle, hear)
  }

  #hear({ kind, listeners, live: current }: Registration, live: Live, handle: never, ...said: never[]): void {
    // Too late for anyone. The handle would keep the connection open until it is collected.
    if (listeners.length === 0) return void kind.free(handle).catch(() => undefined)
    const object: Outdated = this.#source.wrap[kind.subject](handle)
    if (!this.#source.heard() || current !== live) object.outdate?.()
    const payload = Object.assign(kind.data(...said), { [kind.subject]: object })
    for (const each of listeners as ((payload: object) => void)[]) isolated(each, payload)
  }

  /** Resolves when the listener gets nothing more; the last one ends the registration in libvirt. */
  async remove(kind: EventKind, object: EventObject | null, listener: Listener): Promise<void> {
    const registration = this.#registrations.get(keyOf(kind, object?.eventKey ?? null))
    if (registration) await this.#remove(registration, listener)
  }

  async #remove(registration: Registration, listener: Listener): Promise<void> {
    // One that libvirt has refused is not among them.
    if (!registration.remove(listener) || registration.listeners.length > 0 || this.#registrations.get(registration.key) !== registration) return
    this.#registrations.delete(registration.key)
    const { live, kind } = registration
    registration.live = null
    if (live) await kind.deregister(live.handle, await live.id)
  }

  /**
   * The connection is lost. The registrations stay for the next handle. Resolves when nothing of them is left on the lost one, whose
   * errors say nothing new.
   */
  async suspend(): Promise<void> {
    this.#port = null
    const lost = [...this.#registrations.values()].flatMap((registration) => {
      const { live, kind } = registration
      registration.live = null
      return live ? [{ live, kind }] : []
    })
    await Promise.allSettled(lost.map(async ({ live, kind }) => kind.deregister(live.handle, await live.id)))
  }

  /**
   * Brings the registrations to another handle of the connection. Resolves with those that libvirt refuses there. Rejects when this
   * handle is lost too: call `suspend` then.
   */
  async resume(port: EventPort): Promise<LostSubscription[]> {
    // Each that is added from now on is asked for by its own.
    this.#port = port
    const all = [...this.#registrations.values()]
    const results = await Promise.allSettled(all.map((registration) => this.#ask(registration, port).id))
    const failed = results.flatMap((result, at) => result.status === 'rejected' ? [{ registration: all[at]!, error: result.reason as unknown }] : [])
    const lost = failed.find(({ error }) => !isRefusal(error))
    if (lost) throw lost.error
    for (const [at, { status }] of results.entries()) if (status === 'fulfilled') all[at]!.resolve()
    return failed.map(({ registration, error }) => {
      this.#drop(registration, error)
      return { event: registration.kind.name, key: registration.object?.eventKey ?? null, error }
    })
  }

  /** Tells every consumer who asked for it that events may have been missed, and ends the iterators that get no more. */
  gap(gap: Gap): void {
    const lost = new Map(gap.lostSubscriptions.map(({ event, key, error }) => [keyOf({ name: event }, key), error]))
    for (const consumer of [...this.#consumers]) {
      consumer.gap(gap)
      if (lost.has(consumer.key)) consumer.lose(lost.get(consumer.key))
    }
  }

  /** Ends every registration. Rejects with the first failure, after all were tried. */
  async close(): Promise<void> {
    this.#closing = true
    const registrations = [...this.#registrations.values()]
    this.#registrations.clear()
    for (const registration of registrations) {
      registration.listeners = []
      // For those that wait until a lost connection has healed.
      registration.reject(new LibvirtError({ code: 'ERR_CONNECTION_CLOSED', message: 'the connection was closed before libvirt had the registration' }))
    }
    const results = await Promise.allSettled(registrations.map(async ({ kind, live }) => live && kind.deregister(live.handle, await live.id)))
    const failed = results.find((each): each is PromiseRejectedResult => each.status === 'rejected')
    if (failed) throw failed.reason
  }

  /** No event comes any more: every iterator ends, with the loss of the connection when that is why. */
  end(lost: unknown): void {
    for (const consumer of [...this.#consumers]) consumer.lose(lost)
    if (lost) for (const registration of this.#registrations.values()) registration.reject(lost)
  }
}

/** A listener's consumer: it has no end that it could be told of. */
function told(key: string, onGap: (gap: Gap) => void): Consumer {
  return { key, lose: () => undefined, gap: (gap) => isolated(onGap, gap) }
}

/** Whether libvirt has answered, and will not have it. */
function isRefusal(error: unknown): boolean {
  return error instanceof LibvirtError && error.code !== 'ERR_CONNECTION_LOST' && error.code !== 'ERR_TIMED_OUT'
}
