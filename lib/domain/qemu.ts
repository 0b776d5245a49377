import type { DomainHandle } from '../../types/native'
import { errorData, type ErrorData } from '../error-data'
import { LibvirtError } from '../errors'
import {
  qemuMonitorEvent, qemuMonitorEventOptions, qemuMonitorFilter,
  type EventObject, type QemuMonitorEventData, type QemuMonitorEventOptions, type QemuMonitorFilter, type Stop,
} from '../events'
import { Facet } from '../noun'
import type { Waiting } from '../options'
import type { BoundedQueue } from '../queue'
import type { DomainNoun } from './domain-noun'

/** A refusal of QEMU's, in its words: `class` is QMP's, for example 'GenericError' or 'CommandNotFound'. */
export class QemuError extends Error {
  readonly class: string
  /** The command that was refused. */
  readonly command: string

  constructor(command: string, refusal: { class: string, desc: string }) {
    super(`${command}: ${refusal.desc}`)
    this.name = 'QemuError'
    this.class = refusal.class
    this.command = command
  }

  /** The error as plain data. */
  toJSON(): ErrorData & { readonly class: string, readonly command: string } {
    return { ...errorData(this), class: this.class, command: this.command }
  }
}

/**
 * QEMU's own monitor, past libvirt. libvirt marks the domain as tainted from the first command on, and its support ends there:
 * for what libvirt cannot do.
 */
export class DomainQemu extends Facet<DomainHandle> {
  readonly #watched: () => EventObject

  /** @internal */
  constructor(domain: DomainNoun) {
    super(domain)
    this.#watched = () => domain.watched
  }

  /**
   * Sends a QMP command and resolves with what it returns (virDomainQemuMonitorCommand, which is in libvirt-qemu, a library
   * beside libvirt). Rejects with a {@link QemuError} where QEMU refuses.
   *
   * ```ts
   * const { status } = await domain.qemu.command('query-status') as { status: string }
   * ```
   */
  async command(execute: string, args?: Readonly<Record<string, unknown>>, options?: Waiting): Promise<unknown> {
    if (typeof execute !== 'string' || execute === '') throw new TypeError('execute must be the name of a QMP command')
    const message = JSON.stringify(args === undefined ? { execute } : { execute, arguments: args })
    const text = await this.ask(options, 'virDomainQemuMonitorCommand', message)
    const reply = JSON.parse(text) as { return?: unknown, error?: { class: string, desc: string } }
    if (reply.error) throw new QemuError(execute, reply.error)
    if (!('return' in reply)) {
      throw new LibvirtError({ code: 'VIR_ERR_INTERNAL_ERROR', function: 'virDomainQemuMonitorCommand', message: `${execute}: no answer of QEMU's: ${text}` })
    }
    return reply.return
  }

  /**
   * Events of QEMU's own monitor, as an async iterator (virConnectDomainQemuMonitorEventRegister, in libvirt-qemu): all, or those of a
   * name. The domain is not tainted by it. It ends like the iterators of {@link Domain.events}.
   */
  events(options?: QemuMonitorEventOptions): BoundedQueue<QemuMonitorEventData> {
    const { signal, limit, onGap, ...filter } = qemuMonitorEventOptions.read(options)
    return this.owner.connection.hub.events(qemuMonitorEvent(filter), this.#watched(), { signal, limit, onGap })
  }

  /** Listens to them. Resolves when libvirt has the registration; no event after that is missed. The result stops it. */
  async subscribe(listener: (event: QemuMonitorEventData) => void, filter?: QemuMonitorFilter): Promise<Stop> {
    const { onGap, ...which } = qemuMonitorFilter.read(filter)
    return this.owner.connection.hub.subscribe(qemuMonitorEvent(which), this.#watched(), listener, { onGap })
  }
}
