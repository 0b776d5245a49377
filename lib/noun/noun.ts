import type { RemoteName } from '../call'
import { leftOf, waitingOptions, type Waiting } from '../options'
import type { Port } from '../port'
import { onLease } from './lease'
import type { Rest, Result } from './names'

/** Functions of libvirt's act on it: a host's object, or the host itself. */
export interface Actor<H> {
  readonly connection: Port
  /** Calls a function of libvirt's that acts on it, within the limits of options that a table has read. @internal */
  request<N extends RemoteName>(read: Waiting, name: N, ...args: Rest<N, H>): Promise<Result<N>>
}

/** An object of a host: a domain, a network, a volume. */
export abstract class Noun<H extends object> implements Actor<H> {
  /** The connection that it came from. */
  readonly connection: Port
  #handle: H
  #generation: number

  protected constructor(connection: Port, handle: H) {
    this.connection = connection
    this.#handle = handle
    this.#generation = connection.generation
  }

  /** The handle for the raw layer. After a connection was lost and has healed, it is the one that was found last. */
  get handle(): H {
    return this.#handle
  }

  /** Its identity, as data. */
  abstract toJSON(): Readonly<Record<string, string | number | null>>

  /** Finds the object on a connection: on one that has healed, or on one for a call that lasts. @internal */
  protected abstract handleOn(connection: Port, read: Waiting): Promise<H>

  /** Whether its handle is one of the connection as it is now. @internal */
  protected get isFound(): boolean {
    return this.#generation === this.connection.generation
  }

  /** The handle, found again where the connection was lost and has healed. @internal */
  async current(read: Waiting): Promise<H> {
    const startedAtMs = performance.now()
    while (!this.isFound) {
      const { generation } = this.connection
      this.#handle = await this.handleOn(this.connection, leftOf(read, startedAtMs))
      this.#generation = generation
    }
    return this.#handle
  }

  /** Its handle was found on a connection that was lost then, or had not yet healed. @internal */
  outdate(): void {
    this.#generation = -1
  }

  /** @internal */
  request<N extends RemoteName>(read: Waiting, name: N, ...args: Rest<N, H>): Promise<Result<N>> {
    // Nothing is awaited where nothing has to be found again: the call is made before whatever its caller does next, a close for example.
    return this.isFound ? this.connection.request(read, name, ...[this.#handle, ...args] as never) : this.#requestFound(read, name, args)
  }

  async #requestFound<N extends RemoteName>(read: Waiting, name: N, args: Rest<N, H>): Promise<Result<N>> {
    const startedAtMs = performance.now()
    const handle = await this.current(read)
    return this.connection.request(leftOf(read, startedAtMs), name, ...[handle, ...args] as never)
  }

  /** Like {@link request}, with options that say only how the caller waits; throws for wrong ones: its callers are async. @internal */
  protected ask<N extends RemoteName>(options: Waiting | undefined, name: N, ...args: Rest<N, H>): Promise<Result<N>> {
    return this.request(waitingOptions.read(options), name, ...args)
  }

  /** Like {@link request}, on a connection of its own: for a call that may last. @internal */
  async requestLasting<N extends RemoteName>(read: Waiting, name: N, ...args: Rest<N, H>): Promise<Result<N>> {
    const startedAtMs = performance.now()
    return onLease(this.connection, read, async (connection): Promise<Result<N>> => {
      const handle = connection === this.connection ? this.#handle : await this.handleOn(connection, leftOf(read, startedAtMs))
      return connection.request(leftOf(read, startedAtMs), name, ...[handle, ...args] as never)
    })
  }
}

/** A part of a noun with methods of its own: `domain.memory`, `domain.block`. */
export abstract class Facet<H extends object> {
  /** @internal */
  protected readonly owner: Noun<H>

  constructor(owner: Noun<H>) {
    this.owner = owner
  }

  /** @internal */
  protected request<N extends RemoteName>(read: Waiting, name: N, ...args: Rest<N, H>): Promise<Result<N>> {
    return this.owner.request(read, name, ...args)
  }

  /** Like {@link request}, with options that say only how the caller waits; throws for wrong ones: its callers are async. @internal */
  protected ask<N extends RemoteName>(options: Waiting | undefined, name: N, ...args: Rest<N, H>): Promise<Result<N>> {
    return this.request(waitingOptions.read(options), name, ...args)
  }
}
