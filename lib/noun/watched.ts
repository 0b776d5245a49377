import type { EventKind, EventObject, EventOptions, EventPort, Family, Stop, SubscribeOptions } from '../events'
import { said } from '../options'
import type { Port } from '../port'
import type { BoundedQueue } from '../queue'
import { Noun } from './noun'

/** A noun that libvirt tells events of. `S`: what it is called in their payloads, `E`: what each of them says. */
export abstract class WatchedNoun<H extends object, S extends string, E> extends Noun<H> {
  readonly #family: Family<E>
  readonly #key: 'uuid' | 'name'

  /** `key`: which of its properties tells it from others of its kind. */
  protected constructor(connection: Port, handle: H, family: Family<E>, key: 'uuid' | 'name') {
    super(connection, handle)
    this.#family = family
    this.#key = key
  }

  /**
   * Its events as an async iterator, from the moment that libvirt has the registration, which takes a request: where no event may be
   * missed, use {@link subscribe}. At most `limit` (default 1,000) wait for a slow consumer; `dropped` of the iterator counts what was
   * lost. It ends like the iterators of a connection's `events`.
   */
  events<N extends keyof E & string>(name: N, options?: EventOptions): BoundedQueue<E[N] & { [K in S]: this }> {
    return this.connection.hub.events(this.#kind('events', name), this.watched, options)
  }

  /** Listens to its events. Resolves when libvirt has the registration; no event after that is missed. The result stops it. */
  async subscribe<N extends keyof E & string>(name: N, listener: (payload: E[N] & { [K in S]: this }) => void, options?: SubscribeOptions): Promise<Stop> {
    return this.connection.hub.subscribe(this.#kind('subscribe', name), this.watched, listener, options)
  }

  /** The facts that a hub needs of it: it has them itself. @internal */
  get watched(): EventObject {
    return this
  }

  /** @see EventObject. @internal */
  get eventKey(): string {
    return (this as unknown as Readonly<Record<'uuid' | 'name', string>>)[this.#key]
  }

  /** @see EventObject. A hub registers on the connection, or on the next handle of it, which may be lost again before it is the connection's. @internal */
  handleFor(port: EventPort): object | Promise<object> {
    return this.isFound ? this.handle : this.handleOn(port as EventPort & Port, {})
  }

  #kind(method: string, name: keyof E): EventKind {
    // An object would become a key by its toString.
    if (typeof name === 'string' && Object.hasOwn(this.#family, name)) return this.#family[name]
    throw new TypeError(`${method}: no event is called ${said(name)}; there are ${Object.keys(this.#family).join(', ')}`)
  }
}
