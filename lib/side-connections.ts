import type { ConnectOptions } from './connection-options'
import { usualKeepalive } from './keepalive'

/** The part of a connection that this file uses. */
interface Openable {
  readonly sharesProcess: boolean
  readonly options: ConnectOptions
  readonly isAlive: boolean
  close(): Promise<void>
}

/** A connection that is one's own until it is released. */
export interface Lease<C> {
  connection: C
  /** `abandoned`: a call on it was given up and is still in flight, so that nobody else may get this connection. */
  release(options?: { abandoned?: boolean }): Promise<void>
}

const keptIdle = 2

/**
 * Further connections with the same URI and credentials. The daemon serves five calls of one client at a time, so migrations
 * that share a connection with the statistics keep those from being answered; and with libraries before 10.4 a short call
 * beside a lasting one can hang for good.
 */
export class SideConnections<C extends Openable> {
  readonly #main: C
  readonly #open: (options?: ConnectOptions) => Promise<C>
  readonly #idle: C[] = []
  readonly #leased = new Set<C>()
  #control: Promise<C> | null = null
  #closed = false

  /** @param open Opens one like the main connection, but for the options given. */
  constructor(main: C, open: (options?: ConnectOptions) => Promise<C>) {
    this.#main = main
    this.#open = open
  }

  async lease(): Promise<Lease<C>> {
    if (this.#main.sharesProcess) return { connection: this.#main, release: async () => undefined }
    // One call at a time: keepalive is safe with any libvirt, and a call that lasts needs it most. The caller's own setting goes first.
    const { keepalive = usualKeepalive } = this.#main.options
    const connection = await this.#takeIdle() ?? await this.#open({ keepalive })
    this.#leased.add(connection)
    return { connection, release: ({ abandoned = false } = {}) => this.#release(connection, abandoned) }
  }

  async #takeIdle(): Promise<C | undefined> {
    for (let idle = this.#idle.pop(); idle; idle = this.#idle.pop()) {
      if (idle.isAlive) return idle
      await idle.close()
    }
    return undefined
  }

  async #release(connection: C, abandoned: boolean): Promise<void> {
    if (!this.#leased.delete(connection)) return
    if (!abandoned && !this.#closed && connection.isAlive && this.#idle.length < keptIdle) {
      this.#idle.push(connection)
    } else {
      await connection.close()
    }
  }

  /**
   * A connection like {@link control} that nobody else uses, until it is released. The daemon stops reading from a client of which five
   * calls wait: statistics of five guests that keep them waiting would hold up those of all others, and after 30 s the daemon's own
   * keepalive, whose answers it does not read either, ends the connection.
   */
  async leaseControl(): Promise<Lease<C>> {
    if (this.#main.sharesProcess) return { connection: this.#main, release: async () => undefined }
    const connection = await this.#open()
    this.#leased.add(connection)
    // Not kept for another user: a call on it may still wait.
    return { connection, release: () => this.#release(connection, true) }
  }

  async control(): Promise<C> {
    if (this.#main.sharesProcess) return this.#main
    const current = this.#control
    if (current && (await current.then((each) => each.isAlive, () => false))) return current
    // The first caller replaces it, or the one that was pruned meanwhile; the others find the new one. After a close nobody would close it.
    if (!this.#closed && (this.#control === current || this.#control === null)) {
      this.#control = this.#open()
      current?.then((dead) => dead.close()).catch(() => undefined)
    }
    return (this.#control ?? current) as Promise<C>
  }

  /** Closes those that were lost; the others stay. */
  async prune(): Promise<void> {
    const lost = this.#idle.filter((each) => !each.isAlive)
    this.#idle.splice(0, Infinity, ...this.#idle.filter((each) => !lost.includes(each)))
    const control = this.#control
    const open = await control?.catch(() => null)
    if (open && !open.isAlive && this.#control === control) {
      this.#control = null
      lost.push(open)
    }
    await Promise.all(lost.map((each) => each.close()))
  }

  async close(): Promise<void> {
    this.#closed = true
    const control = this.#control ? [this.#control.catch(() => null)] : []
    const open = await Promise.all(control)
    const all = [...this.#idle.splice(0), ...this.#leased, ...open.filter((each) => each !== null)]
    await Promise.all(all.map((each) => each.close()))
  }
}
