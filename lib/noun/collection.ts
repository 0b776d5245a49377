import type { RemoteName } from '../call'
import type { LibvirtErrorCode } from '../error-codes'
import { readValue, text, waitingOptions, type Waiting } from '../options'
import { uuidOf } from '../uuid'
import type { Actor } from './noun'
import { wrapAll, type Known } from './known'
import { Listing } from './listing'
import type { NameOf } from './names'
import { orNone } from './none'

/** A table of options as collections use it. */
interface ReadsFlags<F extends Waiting> {
  read(given: unknown): F
  flags(read: F): number
}

/** The name of a kind of object, and the C functions that list and find it. `P`: its owner, a host or a pool. */
export interface CollectionTable<T, H extends object, P, F extends Waiting> {
  /** For messages: 'network'. */
  readonly what: string
  /** libvirt's error when there is none: 'VIR_ERR_NO_NETWORK'. */
  readonly missing: LibvirtErrorCode
  readonly list: NameOf<[P, number], H[]>
  readonly filter: ReadsFlags<F>
  /** Without, objects of the kind are known by UUID only. */
  readonly byName?: NameOf<[P, string], H>
  /** Without, they are known by name only. */
  readonly byUuid?: NameOf<[P, string], H>
  /** `known`: what a list brought along. */
  readonly wrap: (owner: Actor<P>, handle: H, known?: Known) => T
}

const keyKind = text({ what: 'a name or a UUID' })

/** All objects of a kind on a host, or of a pool, a network or a domain. */
export class Collection<T, H extends object, P, F extends Waiting> {
  /** @internal */
  protected readonly owner: Actor<P>
  readonly #table: CollectionTable<T, H, P, F>

  /** Its own class makes it. */
  protected constructor(owner: Actor<P>, table: CollectionTable<T, H, P, F>) {
    this.owner = owner
    this.#table = table
  }

  /** All of them, or those that a filter leaves, in one request. Await the result for an array, or iterate over it. */
  list(filter?: F): Listing<T> {
    return Listing.of(this.#list(filter))
  }

  async #list(filter: F | undefined): Promise<T[]> {
    const { list, filter: table, wrap } = this.#table
    const read = table.read(filter)
    const handles = await this.request<H[]>(read, list, table.flags(read))
    return wrapAll(handles, (handle, known) => wrap(this.owner, handle, known))
  }

  /**
   * One of them, by UUID or name, as far as its kind has them: what looks like a UUID is looked for as one first.
   *
   * @throws LibvirtError when there is none, with libvirt's code for it.
   */
  async get(key: string, options?: Waiting): Promise<T> {
    const { what, byName, byUuid, missing, wrap } = this.#table
    readValue(keyKind, what, key)
    const read = waitingOptions.read(options)
    const both = byUuid && byName && uuidOf(key) !== null
    const first = this.request<H>(read, (both ? byUuid : byName ?? byUuid)!, key)
    if (!both) return wrap(this.owner, await first)
    const found = await orNone(first, missing) ?? await orNone(this.request<H>(read, byName, key), missing)
    // Where there is neither, the error tells of the UUID, which is the likelier meaning.
    return wrap(this.owner, found ?? await first)
  }

  /** The same, or null when there is none. */
  async find(key: string, options?: Waiting): Promise<T | null> {
    return orNone(this.get(key, options), this.#table.missing)
  }

  /** @internal */
  protected wrap(handle: H, known?: Known): T {
    return this.#table.wrap(this.owner, handle, known)
  }

  /** A call on the owner within limits that a table has read, by a name out of the table: its type has held it against libvirt's. @internal */
  protected request<R>(read: Waiting, name: RemoteName, ...args: unknown[]): Promise<R> {
    return this.owner.request(read, name, ...args as never) as Promise<unknown> as Promise<R>
  }
}
