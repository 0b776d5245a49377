import type { Connection } from '../connection'
import type { Domain } from '../domain/domain'
import { LibvirtError } from '../errors'
import type { HostEventName, HostEvents } from '../host-events'
import type { Lease } from '../side-connections'
import type { DomainState } from './samples/phase'

/** Listens to events of a host; the result stops it. */
export type Listen = <N extends HostEventName>(name: N, listener: (payload: HostEvents[N]) => void) => Promise<void>

/**
 * One of a migration's two hosts, as a watch sees it: its events, and the domain there, on a connection that no other migration can
 * block. When that breaks (the daemon was restarted, say), it is opened anew, and the events are subscribed to again.
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

  /** The domain on a connection that is alive. @throws LibvirtError VIR_ERR_NO_DOMAIN, or why the host cannot be reached. */
  async domain(): Promise<Domain> {
    const connection = await this.#open()
    if (this.#domain?.connection !== connection) this.#domain = await connection.domains.getByUuid(this.#uuid)
    return this.#domain
  }

  async state(): Promise<DomainState> {
    const { stateCode, reasonCode } = await (await this.domain()).state()
    return { state: stateCode, reason: reasonCode }
  }

  async #open(): Promise<Connection> {
    if (this.#lease?.connection.isAlive) return this.#lease.connection
    this.#opening ??= this.#reopen().finally(() => { this.#opening = null })
    return this.#opening
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
