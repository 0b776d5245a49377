import { closeSync } from 'node:fs'
import type { DomainHandle } from '../../types/native'
import { DomainQemuMonitorCommandFlags } from '../constants/qemu'
import { errorData, type ErrorData } from '../error-data'
import { LibvirtError } from '../errors'
import {
  qemuMonitorEvent, qemuMonitorEventOptions, qemuMonitorFilter,
  type EventObject, type QemuMonitorEventData, type QemuMonitorEventOptions, type QemuMonitorFilter, type Stop,
} from '../events'
import { Facet } from '../noun'
import { anything, list, readValue, record, table, text, waitingKeys, whole, type OptionsOf, type Waiting } from '../options'
import type { BoundedQueue } from '../queue'
import type { DomainNoun } from './domain-noun'

/** A refusal of QEMU's, in its words: `class` is QMP's, for example 'GenericError' or 'CommandNotFound'. */
export class QemuError extends Error {
  /** QEMU's class of the error: 'GenericError', 'CommandNotFound', 'DeviceNotFound', ... */
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

const filesOptions = table('qemu.commandWithFiles', {
  ...waitingKeys,
  /** The numbers of open files of this process. */
  files: list(whole('', 0, 2 ** 31 - 1)),
})

/** The open files that go with a command. */
export interface QemuCommandFilesOptions extends OptionsOf<typeof filesOptions> {}

const executeKind = text({ what: 'the name of a QMP command' })
const argumentsKind = record(anything<unknown>())
const lineKind = text({ what: 'a line of the monitor for people' })

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
    return returned(execute, await this.ask(options, 'virDomainQemuMonitorCommand', messageOf(execute, args)))
  }

  /**
   * The same, with open files for QEMU (for `getfd` or `add-fd`) or out of it (virDomainQemuMonitorCommandWithFiles, since libvirt 8.2.0). Those
   * that are given stay the caller's; those that come back the caller has to close. For daemons on this machine only.
   */
  async commandWithFiles(execute: string, args?: Readonly<Record<string, unknown>>, options?: QemuCommandFilesOptions): Promise<{ returned: unknown, files: number[] }> {
    const read = filesOptions.read(options)
    const { result, outfiles } = await this.request(read, 'virDomainQemuMonitorCommandWithFiles', messageOf(execute, args), read.files ?? [], 0)
    try {
      return { returned: returned(execute, result), files: outfiles }
    } catch (error) {
      for (const file of outfiles) closeSync(file)
      throw error
    }
  }

  /**
   * Sends a line of the monitor for people and resolves with what it prints, which has no fixed form ('info registers';
   * virDomainQemuMonitorCommand with VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP). What QEMU refuses it prints, too.
   */
  async hmp(line: string, options?: Waiting): Promise<string> {
    return this.ask(options, 'virDomainQemuMonitorCommand', readValue(lineKind, 'line', line), DomainQemuMonitorCommandFlags.HMP)
  }

  /**
   * Events of QEMU's own monitor, as an async iterator (virConnectDomainQemuMonitorEventRegister, in libvirt-qemu): all, or those of a
   * name. The domain is not tainted by it. It ends like the iterators of the domain's `events`.
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

function messageOf(execute: unknown, args: unknown): string {
  const name = readValue(executeKind, 'execute', execute)
  return JSON.stringify(args === undefined ? { execute: name } : { execute: name, arguments: readValue(argumentsKind, 'args', args) })
}

/** The value that QEMU returned, out of its answer. */
function returned(command: string, text: string): unknown {
  const reply = JSON.parse(text) as { return?: unknown, error?: { class: string, desc: string } }
  if (reply.error) throw new QemuError(command, reply.error)
  if (!('return' in reply)) {
    throw new LibvirtError({ code: 'VIR_ERR_INTERNAL_ERROR', function: 'virDomainQemuMonitorCommand', message: `${command}: no answer of QEMU's: ${text}` })
  }
  return reply.return
}
