import type { Connection } from '../connection'
import type { Domain } from '../domain/domain'
import { LibvirtError } from '../errors'
import { delayMs } from '../healing/delay'
import type { HostEventName, HostEvents } from '../host-events'
import type { Lease } from '../side-connections'
import type { DomainState } from './samples/phase'

/** Between two attempts to reach a host that stays away, ms. */
const retryDelays = { minDelayMs: 500, maxDelayMs: 5_000 }

/** Why a host could not be reached the last time. */
export interface Away {
  readonly error: unknown
  /** When it is tried again, by performance.now(). */
  readonly retryAt: number
}

/** Listens to events of a host; the result stops it. */
export type Listen = <N extends HostEventName>(name: N, listener: (payload: HostEvents[N]) => void) => Promise<void>

/**
 * One of a migration's two hosts, as a watch sees it: its events, and the domain there, on a connection that no other migration can
 * block. When that breaks (the daemon was restarted, say), it is opened anew, and the events are subscribed to again: at the next question,
 * and from then on with growing delays, during which a question has the last failure for an answer.
 */
export class HostWatch {
  readonly #host: Connection
  readonly #uuid: string
  readonly #subscribe: (listen: Listen) => Promise<unknown>
  #lease: Lease<Connection> | null = null
  #opening: Promise<Connection> | null = null
  #undo: (() => Promise<unknown>)[] = []
  #domain: Domain | null = null
  #breaks = 0
  #failures = 0
  #away: Away | null = null
  #stopped = false

  constructor(host: Connection, uuid: string, subscribe: (listen: Listen) => Promise<unknown>) {
    this.#host = host
    this.#uuid = uuid
    this.#subscribe = subscribe
  }

  /** Whether no event can have been missed since the start. */
  get intact(): boolean {
    return !this.#stopped && this.#breaks === 0 && this.#lease?.connection.isAlive === true
  }

  /** Resolves when events come: none after that is missed while the watch is {@link intact}. */
  async start(): Promise<void> {
    try {
      await this.#open()
    } catch (error) {
      // One that is reached later was not watched until then.
      this.#breaks++
      throw error
    }
  }

  /** Not null while it cannot be reached. */
  get away(): Away | null {
    return this.#away
  }

  /**
   * The domain on a connection that is alive. `atOnce`: without waiting for the time of the next attempt, for somebody who does not ask again.
   *
   * @throws LibvirtError VIR_ERR_NO_DOMAIN, or why the host cannot be reached.
   */
  async domain({ atOnce = false } = {}): Promise<Domain> {
    const connection = await this.#open(atOnce)
    if (this.#domain?.connection !== connection) this.#domain = await connection.domains.getByUuid(this.#uuid)
    return this.#domain
  }

  async state(): Promise<DomainState> {
    const { stateCode, reasonCode } = await (await this.domain()).state()
    return { state: stateCode, reason: reasonCode }
  }

  async #open(atOnce = false): Promise<Connection> {
    if (this.#lease?.connection.isAlive) return this.#lease.connection
    if (!this.#opening && !atOnce && this.#away && performance.now() < this.#away.retryAt) throw this.#away.error
    this.#opening ??= this.#attempt().finally(() => { this.#opening = null })
    return this.#opening
  }

  async #attempt(): Promise<Connection> {
    try {
      const connection = await this.#reopen()
      this.#away = null
      this.#failures = 0
      return connection
    } catch (error) {
      this.#away = { error, retryAt: performance.now() + delayMs(this.#failures++, retryDelays) }
      throw error
    }
  }

  async #reopen(): Promise<Connection> {
    if (this.#stopped) throw new LibvirtError({ code: 'ERR_CONNECTION_CLOSED', message: 'the host is not watched any more' })
    if (this.#lease) {
      this.#breaks++
      this.#undo = []
      // It is dead: nobody waits until it is closed.
      this.#letGo().catch(() => undefined)
    }
    const lease = await this.#host.leaseControl()
    try {
      await this.#subscribe(async (name, listener) => {
        const undo = await lease.connection.subscribe(name, listener)
        this.#undo.push(undo)
      })
    } catch (error) {
      // Without its events it is no watch; the next question opens another.
      this.#undo = []
      lease.release().catch(() => undefined) // why it cannot be used says more
      throw error
    }
    this.#lease = lease
    if (this.#stopped) await this.stop()
    return lease.connection
  }

  async #letGo(): Promise<void> {
    const lease = this.#lease
    this.#lease = null
    await lease?.release()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await this.#unsubscribe()
    await this.#letGo()
  }

  async #unsubscribe(): Promise<void> {
    // A subscription that cannot be ended belongs to a connection that is gone.
    await Promise.allSettled(this.#undo.splice(0).map((undo) => undo()))
  }
}
