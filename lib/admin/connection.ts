import { EventEmitter } from 'node:events'
import type { AdmConnectHandle } from '../../types/native'
import { call, callLocal, callWithin, type RemoteName } from '../call'
import { AdmConnectDaemonShutdownFlags } from '../constants/admin'
import { ConnectCloseReason } from '../constants/connect'
import { LibvirtError } from '../errors'
import { forgottenAdmin } from '../forgotten'
import type { CloseReason } from '../host-events'
import { closeLimitMs, openLimitMs, unlessLate, waitAtMost } from '../link'
import { addon, type NativeFunctions } from '../native'
import { namesOf } from '../names'
import { flag, number, orNull, readValue, table, text, waitingKeys, waitingOptions, whole, type OptionsOf, type Waiting } from '../options'
import { withoutSecrets } from '../uri'
import { formatVersion } from '../version'
import { AdminLogging } from './logging'
import type { AdminPort } from './port'
import { AdminServers } from './server'

const connectOptions = table('connectAdmin', {
  ...waitingKeys,
  /** ms to wait for the open; Infinity for no limit. Default 30,000. */
  timeoutMs: number('ms'),
})

/** How `connectAdmin` opens a connection. */
export interface AdminConnectOptions extends OptionsOf<typeof connectOptions> {}

const shutdownOptions = table('admin shutdown', {
  ...waitingKeys,
  /** Its guests are saved or shut down first, as its configuration says (VIR_DAEMON_SHUTDOWN_PRESERVE). */
  preserve: flag(AdmConnectDaemonShutdownFlags.PRESERVE),
})

/** How a daemon ends. */
export interface AdminShutdownOptions extends OptionsOf<typeof shutdownOptions> {}

// libvirt takes an empty one for none.
const uriKind = orNull(text({ what: 'a URI', empty: true }))
const secondsKind = whole('s', 0, 2 ** 32 - 1)
const closeReason = namesOf(ConnectCloseReason)

/**
 * Opens a connection to a daemon's administration, as `virt-admin` does (virAdmConnectOpen, in libvirt-admin, a library beside libvirt). The
 * daemon has to run on this machine, and lets in only its own user, root or the session's.
 *
 * @param uri For example 'libvirtd:///system', 'virtqemud:///session', 'libvirtd:///system?socket=/path'. Left out: libvirtd's of this user.
 * @throws LibvirtError. ERR_TIMED_OUT when nobody answers within `timeoutMs`, ERR_LIBRARY_MISSING without libvirt-admin.
 */
export async function connectAdmin(uri?: string | null, options?: AdminConnectOptions): Promise<AdminConnection> {
  return AdminConnection.open(readValue(uriKind, 'uri', uri ?? null), connectOptions.read(options))
}

/**
 * A connection to a daemon's administration. Emits 'close' once, with a {@link CloseReason}.
 *
 * It has no keepalive: a daemon that is frozen is noticed by a call's `timeoutMs` alone.
 */
export class AdminConnection extends EventEmitter<{ close: [reason: CloseReason] }> implements AdminPort {
  readonly uri: string
  readonly handle: AdmConnectHandle
  /** The daemon's servers, with their clients, threads and limits. */
  readonly servers: AdminServers
  /** The daemon's log: the filters of its messages, and its outputs. */
  readonly logging: AdminLogging
  readonly #inFlight = new Set<Promise<unknown>>()
  #closing: Promise<void> | null = null
  #ended = false

  private constructor(handle: AdmConnectHandle) {
    super()
    this.handle = handle
    this.uri = callLocal('virAdmConnectGetURI', handle)
    this.servers = new AdminServers(this)
    this.logging = new AdminLogging(this)
  }

  /** @internal */
  static async open(uri: string | null, { timeoutMs = openLimitMs, signal }: AdminConnectOptions): Promise<AdminConnection> {
    const handle = await callWithin({ signal, timeoutMs }, (late) => call('virAdmConnectClose', late), 'virAdmConnectOpen', uri, 0)
    try {
      const connection = new AdminConnection(handle)
      await connection.#watchClose({ signal, timeoutMs })
      return connection
    } catch (error) {
      await call('virAdmConnectClose', handle).catch(() => undefined)
      throw error
    }
  }

  /** Whether the connection is open, as far as libvirt knows (virAdmConnectIsAlive). */
  get isAlive(): boolean {
    if (this.#closing || this.#ended) return false
    try {
      return callLocal('virAdmConnectIsAlive', this.handle)
    } catch {
      return false // it was closed through the raw layer
    }
  }

  /** The version of the daemon's libvirt, for example '9.0.0' (virAdmConnectGetLibVersion). */
  async libvirtVersion(options?: Waiting): Promise<string> {
    return formatVersion(await this.request(waitingOptions.read(options), 'virAdmConnectGetLibVersion', this.handle))
  }

  /**
   * Has the daemon end by itself when it has had no client and no guest for so many seconds; 0: it stays
   * (virAdmConnectSetDaemonTimeout, since libvirt 8.6.0).
   */
  async setDaemonTimeout(seconds: number, options?: Waiting): Promise<void> {
    const timeout = readValue(secondsKind, 'seconds', seconds)
    await this.request(waitingOptions.read(options), 'virAdmConnectSetDaemonTimeout', this.handle, timeout, 0)
  }

  /** Ends the daemon, as SIGTERM would (virAdmConnectDaemonShutdown, since libvirt 11.2.0). */
  async shutdownDaemon(options?: AdminShutdownOptions): Promise<void> {
    const read = shutdownOptions.read(options)
    await this.request(read, 'virAdmConnectDaemonShutdown', this.handle, shutdownOptions.flags(read))
  }

  /** Calls libvirt within the limits of options that a table has read. @internal */
  async request<N extends RemoteName>(
    read: Waiting, name: N, ...args: Parameters<NativeFunctions[N]>
  ): Promise<Awaited<ReturnType<NativeFunctions[N]>>> {
    if (this.#closing) {
      throw new LibvirtError({
        code: 'ERR_CONNECTION_CLOSED', function: name, message: `${name}: the connection to ${withoutSecrets(this.uri)} is closed. Open another with connectAdmin()`,
      })
    }
    const limited = read.signal !== undefined || read.timeoutMs !== undefined
    const pending = limited ? callWithin(read, null, name, ...args) : call(name, ...args)
    this.#inFlight.add(pending)
    try {
      return await pending
    } finally {
      this.#inFlight.delete(pending)
    }
  }

  // The callback must not hold the connection: nobody could lose it then.
  async #watchClose(within: Waiting): Promise<void> {
    const self = new WeakRef(this)
    await callWithin(within, null, 'virAdmConnectRegisterCloseCallback', this.handle, (reason) => {
      const connection = self.deref()
      if (connection && !connection.#closing) connection.#end(closeReason(reason))
    })
    forgottenAdmin.register(this, this.handle, this)
  }

  #end(reason: CloseReason): void {
    if (this.#ended) return
    this.#ended = true
    this.emit('close', reason)
  }

  /**
   * Refuses new calls, waits for those in flight (at most 10 s), frees every server and client that came from here, and closes. A second
   * close waits for the first.
   */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    forgottenAdmin.unregister(this)
    await waitAtMost(Promise.allSettled([...this.#inFlight]), closeLimitMs)
    try {
      const within = { timeoutMs: closeLimitMs }
      // libvirt has none any more after a lost connection has called it.
      await callWithin(within, null, 'virAdmConnectUnregisterCloseCallback', this.handle).catch(() => undefined)
      addon().releaseHandles(this.handle)
      await callWithin(within, null, 'virAdmConnectClose', this.handle).catch(unlessLate)
    } finally {
      this.#end('client')
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  /** Where it leads. */
  toJSON(): { uri: string } {
    return { uri: withoutSecrets(this.uri) }
  }
}

/** The version of the libvirt-admin that is installed here, for example '9.0.0' (virAdmGetVersion). */
export function adminLibraryVersion(): string {
  return formatVersion(callLocal('virAdmGetVersion'))
}
