import { EventEmitter } from 'node:events'
import type { ConnectHandle, DomainHandle, NetworkHandle, NodeDeviceHandle, SecretHandle, StoragePoolHandle } from '../types/native'
import { connectAuth } from './auth'
import { call, callLocal, callWithin, type RemoteName } from './call'
import { connectOptions, type ConnectOptions } from './connection-options'
import { ConnectCloseReason } from './constants/connect'
import { HostCpu } from './cpu'
import { Domain } from './domain/domain'
import { Domains } from './domain/domains'
import { LibvirtError } from './errors'
import { EventHub, eventKind, type EventKind, type EventOptions, type Stop } from './events'
import { forgotten } from './forgotten'
import type { CloseReason, ConnectionEvents, HostEventName, HostEvents } from './host-events'
import { Hypervisor } from './hypervisor'
import { identityParameters } from './identity'
import { keepaliveIsSafe, usualKeepalive } from './keepalive'
import { addon, type NativeFunctions } from './native'
import { namesOf } from './names'
import { Interfaces } from './interface'
import { Network, Networks } from './network'
import { NodeDevice, NodeDevices } from './node-device'
import { HostNode } from './node'
import { Host } from './noun'
import { NWFilters } from './nwfilter'
import { NWFilterBindings } from './nwfilter-binding'
import { orNull, readValue, text, waitingOptions, type Waiting } from './options'
import type { Owned, Port } from './port'
import type { BoundedQueue } from './queue'
import { Secret, Secrets } from './secret'
import { SideConnections, type Lease } from './side-connections'
import { StoragePool, StoragePools } from './storage-pool'
import { withoutSecrets } from './uri'

const closeReason = namesOf(ConnectCloseReason)
const closeLimitMs = 10_000
// libvirt takes an empty one for none.
const uriKind = orNull(text({ what: 'a URI', empty: true }))

/**
 * Opens a connection to a hypervisor (virConnectOpenAuth).
 *
 * @param uri For example 'qemu:///system' or 'qemu+tls://host/system' (https://libvirt.org/uri.html). Left out: libvirt's default.
 * @throws LibvirtError. ERR_TIMED_OUT when nobody answers within `timeoutMs`.
 */
export async function connect(uri?: string | null, options?: ConnectOptions): Promise<Connection> {
  return Connection.open(readValue(uriKind, 'uri', uri ?? null), connectOptions.read(options))
}

/**
 * A connection to a hypervisor. Emits 'close' once, with a {@link CloseReason}, and the events of {@link HostEvents}: see {@link ConnectionEvents}.
 *
 * A call that lasts (migrate, save, restore) runs on a connection of its own, which this one opens with the same URI and
 * credentials: on a shared one it could block every other call.
 */
export class Connection extends EventEmitter<ConnectionEvents> implements Port {
  /** The URI that libvirt settled on. */
  readonly uri: string
  /** The handle for the raw layer. */
  readonly handle: ConnectHandle
  /** Grows when the connection is opened anew. @internal */
  readonly generation = 0
  readonly #host = new Host(this)
  /** The host behind it: its processors and memory. */
  readonly node = new HostNode(this.#host)
  /** Its processors, for guests that are to run on several hosts. */
  readonly cpu = new HostCpu(this.#host)
  /** Its hypervisor, and libvirt's driver for it. */
  readonly hypervisor = new Hypervisor(this.#host)
  /** Its domains: the virtual machines. */
  readonly domains = new Domains(this.#host)
  /** Its virtual networks. */
  readonly networks = new Networks(this.#host)
  /** Its storage pools, which hold the volumes. */
  readonly storagePools = new StoragePools(this.#host)
  /** The network interfaces of the host itself. */
  readonly interfaces = new Interfaces(this.#host)
  /** Its devices: PCI and USB devices, network cards, disks, mediated devices. */
  readonly nodeDevices = new NodeDevices(this.#host)
  /** Its network filters. */
  readonly nwfilters = new NWFilters(this.#host)
  /** Where its network filters are in force. */
  readonly nwfilterBindings = new NWFilterBindings(this.#host)
  /** The passwords and keys that its hypervisors use. */
  readonly secrets = new Secrets(this.#host)
  readonly #options: ConnectOptions
  /** Its event registrations, behind {@link events}, {@link subscribe} and `on`. @internal */
  readonly hub: EventHub
  readonly #sides: SideConnections<Connection>
  readonly #inFlight = new Set<Promise<unknown>>()
  readonly #owned = new Set<Owned>()
  /**
   * Whether calls of this connection run in this process, not in a daemon (`test:///default`, `qemu:///embed`): there is no peer, which
   * could be lost or kept from answering. libvirt says so, no text of the URI.
   */
  readonly sharesProcess: boolean
  #closing: Promise<void> | null = null
  #ended = false
  /** Set when libvirt said that it lost the connection. */
  #lost: LibvirtError | null = null

  private constructor(handle: ConnectHandle, options: ConnectOptions, sharesProcess: boolean) {
    super()
    this.sharesProcess = sharesProcess
    this.handle = handle
    this.#options = options
    this.uri = callLocal('virConnectGetURI', handle)
    this.hub = new EventHub({
      handle,
      call: (name, ...args) => this.call(name, ...args),
      checkOpen: () => this.#checkOpen(),
      report: (error) => this.#report(error),
      wrap: {
        domain: (domain: DomainHandle) => new Domain(this, domain),
        network: (network: NetworkHandle) => new Network(this, network),
        storagePool: (pool: StoragePoolHandle) => new StoragePool(this, pool),
        nodeDevice: (device: NodeDeviceHandle) => new NodeDevice(this, device),
        secret: (secret: SecretHandle) => new Secret(this, secret),
      },
    })
    this.#sides = new SideConnections<Connection>(this, (more) => Connection.open(this.uri, { ...options, signal: undefined, ...more }))
    this.#forwardListeners()
  }

  /** Use {@link connect}. @internal */
  static async open(uri: string | null, options: ConnectOptions): Promise<Connection> {
    const { auth, timeoutMs = 30_000, signal } = options
    let authError: { error: unknown } | null = null
    const credentials = auth ? connectAuth(auth, (error) => { authError = { error } }) : null
    let handle: ConnectHandle
    try {
      handle = await callWithin(
        { signal, timeoutMs }, (late) => call('virConnectClose', late),
        'virConnectOpenAuth', uri, credentials, connectOptions.flags(options),
      )
    } catch (error) {
      // Why the caller's own function did not answer says more than libvirt's "authentication failed".
      if (authError && error instanceof LibvirtError) error.cause = (authError as { error: unknown }).error
      throw error
    }
    try {
      if (options.identity) await callWithin({ signal, timeoutMs }, null, 'virConnectSetIdentity', handle, identityParameters(options.identity), 0)
      const keepalive = options.keepalive ?? (keepaliveIsSafe() && usualKeepalive)
      const { intervalSeconds, count } = keepalive || { intervalSeconds: 0, count: 0 }
      // No request, also where keepalive stays off (interval 0): only the driver of remote daemons knows the call, all others run here.
      const hasPeer = await ifSupported(call('virConnectSetKeepAlive', handle, intervalSeconds, count))
      const connection = new Connection(handle, options, !hasPeer)
      await connection.#watchClose()
      return connection
    } catch (error) {
      await call('virConnectClose', handle).catch(() => undefined)
      throw error
    }
  }

  /** Whether the connection is open, as far as libvirt knows (virConnectIsAlive). */
  get isAlive(): boolean {
    if (this.#closing || this.#ended) return false
    try {
      return callLocal('virConnectIsAlive', this.handle)
    } catch {
      return false // it was closed through the raw layer
    }
  }

  /** The options that the connection was opened with. @internal */
  get options(): ConnectOptions {
    return this.#options
  }

  // The other side of the connection.

  /** The host's name (virConnectGetHostname). */
  async hostname(options?: Waiting): Promise<string> {
    return this.callWithin(options, 'virConnectGetHostname', this.handle)
  }

  /** The host's capabilities, as XML (virConnectGetCapabilities). */
  async capabilities(options?: Waiting): Promise<string> {
    return this.callWithin(options, 'virConnectGetCapabilities', this.handle)
  }

  /** Whether what is sent is encrypted (virConnectIsEncrypted). */
  async isEncrypted(options?: Waiting): Promise<boolean> {
    return this.callWithin(options, 'virConnectIsEncrypted', this.handle)
  }

  /** Whether what is sent cannot be read by others: encrypted, or never leaves the machine (virConnectIsSecure). */
  async isSecure(options?: Waiting): Promise<boolean> {
    return this.callWithin(options, 'virConnectIsSecure', this.handle)
  }

  // Events.

  /**
   * Events as an async iterator, from the moment that libvirt has the registration, which takes a request: where no event may be
   * missed, use {@link subscribe}. At most `limit` (default 1,000) wait for a slow consumer; `dropped` of the iterator counts
   * what was lost. Ends when `signal` aborts or `close()` is called. When the connection is lost it ends with ERR_CONNECTION_LOST, after
   * the events that came before.
   * @throws LibvirtError ERR_CONNECTION_CLOSED or ERR_CONNECTION_LOST on a connection that has ended.
   */
  events<N extends HostEventName>(name: N, options?: EventOptions): BoundedQueue<HostEvents[N]> {
    return this.hub.events(eventOf('events', name), null, options)
  }

  /** Listens to events. Resolves when libvirt has the registration; no event after that is missed. The result stops it. */
  async subscribe<N extends HostEventName>(name: N, listener: (payload: HostEvents[N]) => void): Promise<Stop> {
    return this.hub.subscribe(eventOf('subscribe', name), null, listener)
  }

  /** @see EventEmitter. The listeners of this class itself stay. */
  override removeAllListeners(event?: string | symbol): this {
    const names = event === undefined ? this.eventNames() : [event]
    for (const name of names) {
      if (name !== 'newListener' && name !== 'removeListener') super.removeAllListeners(name)
    }
    return this
  }

  // An EventEmitter's listeners: libvirt is asked for an event while somebody listens to it.
  #forwardListeners(): void {
    const forwarders = new Map<EventKind, (payload: unknown) => void>()
    this.on('newListener', (name) => {
      const kind = eventKind(name)
      if (!kind) return
      // Thrown to the caller of on(): nothing would ever come.
      this.#checkOpen()
      if (forwarders.has(kind)) return
      const forward = (payload: unknown): void => { this.emit(kind.name as HostEventName, payload as never) }
      forwarders.set(kind, forward)
      this.hub.add(kind, null, forward).catch((error: unknown) => this.#report(error))
    })
    this.on('removeListener', (name) => {
      const kind = eventKind(name)
      const forward = kind && this.listenerCount(name) === 0 ? forwarders.get(kind) : undefined
      if (!kind || !forward) return
      forwarders.delete(kind)
      this.hub.remove(kind, null, forward).catch((error: unknown) => this.#report(error))
    })
  }

  // After the connection is gone, that a registration could not be ended says nothing new.
  #report(error: unknown): void {
    if (this.isAlive) this.emit('error', error)
  }

  async #watchClose(): Promise<void> {
    // Such a driver has no peer that goes away. It takes the callback, and never gives it back.
    if (this.sharesProcess) return
    forgotten.register(this, this.handle, this)
    const self = new WeakRef(this)
    await ifSupported(call('virConnectRegisterCloseCallback', this.handle, (reason) => {
      const connection = self.deref()
      if (connection && !connection.#closing) connection.#lose(closeReason(reason))
    }))
  }

  #lose(reason: CloseReason): void {
    this.#lost ??= new LibvirtError({
      code: 'ERR_CONNECTION_LOST', function: 'virConnectRegisterCloseCallback', message: `the connection to ${withoutSecrets(this.uri)} is lost (${reason})`,
    })
    for (const stream of this.#owned) stream.end(this.#lost).catch(() => undefined) // it is lost: nobody can be told that the stream ends
    this.#end(reason)
  }

  #checkOpen(): void {
    if (this.#closing) throw closedError(this.uri, 'virConnectDomainEventRegisterAny')
    if (this.#lost) throw this.#lost
  }

  #end(reason: CloseReason): void {
    if (this.#ended) return
    this.#ended = true
    this.hub.end(this.#lost)
    this.emit('close', reason)
  }

  /** Where it leads. */
  toJSON(): { uri: string } {
    return { uri: withoutSecrets(this.uri) }
  }

  // The way to libvirt for the rest of this library.

  /** Calls libvirt on this connection. @internal */
  async call<N extends RemoteName>(name: N, ...args: Parameters<NativeFunctions[N]>): Promise<Awaited<ReturnType<NativeFunctions[N]>>> {
    return this.callWithin(undefined, name, ...args)
  }

  /** Like {@link call}, within the limits that a caller gave. @internal */
  async callWithin<N extends RemoteName>(
    waiting: Waiting | undefined, name: N, ...args: Parameters<NativeFunctions[N]>
  ): Promise<Awaited<ReturnType<NativeFunctions[N]>>> {
    return this.request(waitingOptions.read(waiting), name, ...args)
  }

  /** Like {@link callWithin}, with options that a table has read. @internal */
  async request<N extends RemoteName>(
    read: Waiting, name: N, ...args: Parameters<NativeFunctions[N]>
  ): Promise<Awaited<ReturnType<NativeFunctions[N]>>> {
    if (this.#closing) throw closedError(this.uri, name)
    const limited = read.signal !== undefined || read.timeoutMs !== undefined
    const pending = limited ? callWithin(read, null, name, ...args) : call(name, ...args)
    this.#inFlight.add(pending)
    try {
      return await pending
    } finally {
      this.#inFlight.delete(pending)
    }
  }

  /** A connection of one's own for a call that lasts. @internal */
  async lease(): Promise<Lease<Connection>> {
    if (this.#closing) throw closedError(this.uri, 'virConnectOpenAuth')
    return this.#sides.lease()
  }

  /** @see Port. @internal */
  own(stream: Owned): () => void {
    if (this.#closing) throw closedError(this.uri, 'virStreamNew')
    this.#owned.add(stream)
    return () => this.#owned.delete(stream)
  }

  /** The connection for statistics and control, which no lasting call can block. @internal */
  async control(): Promise<Connection> {
    if (this.#closing) throw closedError(this.uri, 'virConnectOpenAuth')
    return this.#sides.control()
  }

  /**
   * Refuses new calls, waits for those in flight (at most 10 s), ends event registrations, frees every domain that came from
   * here, and closes. A second close waits for the first. None waits for a daemon that does not answer: 10 s for each of these steps.
   */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    forgotten.unregister(this)
    // A connection that is lost has no registrations to end, and its peer may never answer.
    const streams = [...this.#owned].map((stream) => stream.end(closedError(this.uri, 'virStreamAbort')))
    await waitAtMost(Promise.allSettled([this.hub.close(), ...streams, ...this.#inFlight]), closeLimitMs)
    try {
      await this.#sides.close().catch(() => undefined) // each failed to close on its own; this one closes all the same
      // A daemon that is frozen answers when it goes on: until then a thread waits for it, and nobody else.
      const within = { timeoutMs: closeLimitMs }
      await callWithin(within, null, 'virConnectUnregisterCloseCallback', this.handle).catch(() => undefined) // there is none on drivers in this process
      addon().releaseHandles(this.handle)
      await callWithin(within, null, 'virConnectClose', this.handle).catch(unlessLate)
    } finally {
      this.#end('client')
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}

// Drivers that run in this process have no peer that could go away, and say so: false.
async function ifSupported(pending: Promise<unknown>): Promise<boolean> {
  try {
    await pending
    return true
  } catch (error) {
    if (!(error instanceof LibvirtError) || error.code !== 'VIR_ERR_NO_SUPPORT') throw error
    return false
  }
}

function eventOf(method: string, name: unknown): EventKind {
  const kind = eventKind(name)
  if (!kind) throw new TypeError(`${method}: no event is called "${String(name)}"`)
  return kind
}

function unlessLate(error: unknown): void {
  if (!(error instanceof LibvirtError) || error.code !== 'ERR_TIMED_OUT') throw error
}

function closedError(uri: string, name: string): LibvirtError {
  return new LibvirtError({
    code: 'ERR_CONNECTION_CLOSED', function: name, message: `${name}: the connection to ${uri} is closed. Open another with connect()`,
  })
}

async function waitAtMost(promise: Promise<unknown>, limitMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  await Promise.race([promise, new Promise((resolve) => { timer = setTimeout(resolve, limitMs) })])
  clearTimeout(timer)
}
