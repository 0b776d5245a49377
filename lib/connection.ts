import { EventEmitter } from 'node:events'
import type { ConnectHandle, DomainHandle, NetworkHandle, NodeDeviceHandle, SecretHandle, StoragePoolHandle } from '../types/native'
import { call, callLocal, callWithin, type RemoteName } from './call'
import { connectOptions, type ConnectOptions } from './connection-options'
import { HostCpu } from './cpu'
import { Domain } from './domain/domain'
import { Domains } from './domain/domains'
import { LibvirtError } from './errors'
import { EventHub, eventKind, forwardListeners, type EventKind, type EventOptions, type EventPort, type Stop, type SubscribeOptions } from './events'
import { forgotten } from './forgotten'
import { Healing, type Candidate } from './healing'
import type { CloseReason, ConnectionEvents, HostEventName, HostEvents } from './host-events'
import { Hypervisor } from './hypervisor'
import { closeLimitMs, closeLink, openLimitMs, openLink, waitAtMost, watchLink, type Link } from './link'
import type { NativeFunctions } from './native'
import { Interfaces } from './interface'
import { Network, Networks } from './network'
import { NodeDevice, NodeDevices } from './node-device'
import { HostNode } from './node'
import { definePartsOf, Host, knownOf } from './noun'
import { NWFilters } from './nwfilter'
import { NWFilterBindings } from './nwfilter-binding'
import { orNull, readValue, said, text, waitingOptions, type Waiting } from './options'
import type { Owned, Port } from './port'
import type { BoundedQueue } from './queue'
import { Secret, Secrets } from './secret'
import { SideConnections, type Lease } from './side-connections'
import { StoragePool, StoragePools } from './storage-pool'
import { withoutSecrets } from './uri'
import { documents } from './document'
import type { Capabilities, Parsed } from './xml'

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
 * A connection to a hypervisor. Emits 'close' once, with a {@link CloseReason}, and the events of {@link HostEvents}: see
 * {@link ConnectionEvents}. One that was opened with `reconnect` emits 'close' when it is closed or given up.
 *
 * A call that lasts (migrate, save, restore) runs on a connection of its own, which this one opens with the same URI and
 * credentials: on a shared one it could block every other call.
 */
export class Connection extends EventEmitter<ConnectionEvents> implements Port {
  /** The URI that libvirt settled on. */
  readonly uri: string
  readonly #host = new Host(this)
  /** The host behind it: its processors and memory. */
  declare readonly node: HostNode
  /** Its processors, for guests that are to run on several hosts. */
  declare readonly cpu: HostCpu
  /** Its hypervisor, and libvirt's driver for it. */
  declare readonly hypervisor: Hypervisor
  /** Its domains: the virtual machines. */
  declare readonly domains: Domains
  /** Its virtual networks. */
  declare readonly networks: Networks
  /** Its storage pools, which hold the volumes. */
  declare readonly storagePools: StoragePools
  /** The network interfaces of the host itself. */
  declare readonly interfaces: Interfaces
  /** Its devices: PCI and USB devices, network cards, disks, mediated devices. */
  declare readonly nodeDevices: NodeDevices
  /** Its network filters. */
  declare readonly nwfilters: NWFilters
  /** Where its network filters are in force. */
  declare readonly nwfilterBindings: NWFilterBindings
  /** The passwords and keys that its hypervisors use. */
  declare readonly secrets: Secrets
  readonly #options: ConnectOptions
  /** Its event registrations, behind {@link events}, {@link subscribe} and `on`. @internal */
  readonly hub: EventHub
  readonly #sides: SideConnections<Connection>
  readonly #healing: Healing | null
  #handle: ConnectHandle
  #generation = 0
  readonly #inFlight = new Set<Promise<unknown>>()
  readonly #owned = new Set<Owned>()
  /** The handles before this one. */
  readonly #former = new WeakSet<object>()
  /**
   * Whether calls of this connection run in this process, not in a daemon (`test:///default`, `qemu:///embed`): there is no peer, which
   * could be lost or kept from answering. libvirt says so, no text of the URI.
   */
  readonly sharesProcess: boolean
  #closing: Promise<void> | null = null
  #ended = false
  /** Why it has ended, where it was lost. */
  #lost: LibvirtError | null = null

  static {
    definePartsOf<Connection, Host>(this, (connection) => connection.#host, {
      node: () => HostNode, cpu: () => HostCpu, hypervisor: () => Hypervisor, domains: () => Domains, networks: () => Networks, storagePools: () => StoragePools,
      interfaces: () => Interfaces, nodeDevices: () => NodeDevices, nwfilters: () => NWFilters, nwfilterBindings: () => NWFilterBindings, secrets: () => Secrets,
    })
  }

  private constructor({ handle, hasPeer }: Link, { reconnect = false, ...options }: ConnectOptions) {
    super()
    this.sharesProcess = !hasPeer
    this.#handle = handle
    this.#options = options
    this.uri = callLocal('virConnectGetURI', handle)
    this.hub = new EventHub({
      port: this,
      checkOpen: () => this.#checkOpen(),
      whenThere: () => this.#healing?.isDown ? this.#healing.wait({}, 'virConnectDomainEventRegisterAny') : null,
      heard: () => this.#healing?.heard() ?? true,
      report: (error) => this.#report(error),
      wrap: {
        domain: (domain: DomainHandle) => new Domain(this, domain, knownOf(domain)),
        network: (network: NetworkHandle) => new Network(this, network, knownOf(network)),
        storagePool: (pool: StoragePoolHandle) => new StoragePool(this, pool, knownOf(pool)),
        nodeDevice: (device: NodeDeviceHandle) => new NodeDevice(this, device),
        secret: (secret: SecretHandle) => new Secret(this, secret),
      },
    })
    this.#sides = new SideConnections<Connection>(this, (more) => Connection.open(this.uri, { ...options, signal: undefined, ...more }))
    this.#healing = !hasPeer || reconnect === false ? null : new Healing({
      port: this,
      open: (signal) => this.#openAgain(signal),
      discard: (lost) => closeLink(lost).catch(() => undefined),
      adopt: (candidate) => this.#adopt(candidate),
      giveUp: (reason, error) => this.#end(reason, error),
      emit: (name, ...payload) => { this.emit(name, ...payload as never) },
    }, reconnect === true ? {} : reconnect)
    forwardListeners(this, this.hub, { checkOpen: () => this.#checkOpen(), report: (error) => this.#report(error) })
  }

  /** Use {@link connect}. @internal */
  static async open(uri: string | null, options: ConnectOptions): Promise<Connection> {
    const link = await openLink(uri, options)
    const connection = new Connection(link, options)
    await connection.#watchClose(link, options)
    try {
      await connection.#healing?.start()
      return connection
    } catch (error) {
      await connection.close().catch(() => undefined)
      throw error
    }
  }

  /** The handle for the raw layer. One that heals has another one after each loss. */
  get handle(): ConnectHandle {
    return this.#handle
  }

  /** Grows each time that the connection is lost, where it heals. @internal */
  get generation(): number {
    return this.#generation
  }

  /** @see Port. @internal */
  get isHealing(): boolean {
    return !this.#closing && !this.#ended && this.#healing?.isDown === true
  }

  /** Whether the connection is open, as far as libvirt knows (virConnectIsAlive). */
  get isAlive(): boolean {
    if (this.#closing || this.#ended || this.#healing?.isDown) return false
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
  async capabilitiesXml(options?: Waiting): Promise<string> {
    return this.callWithin(options, 'virConnectGetCapabilities', this.handle)
  }

  /** The same as an object ({@link capabilitiesXml}). */
  async capabilities(options?: Waiting): Promise<Parsed<Capabilities>> {
    return documents().parseCapabilities(await this.capabilitiesXml(options))
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
   * the events that came before; where the connection heals it goes on instead, and `onGap` is told.
   * @throws LibvirtError ERR_CONNECTION_CLOSED or ERR_CONNECTION_LOST on a connection that has ended.
   */
  events<N extends HostEventName>(name: N, options?: EventOptions): BoundedQueue<HostEvents[N]> {
    return this.hub.events(eventOf('events', name), null, options)
  }

  /** Listens to events. Resolves when libvirt has the registration; no event after that is missed. The result stops it. */
  async subscribe<N extends HostEventName>(name: N, listener: (payload: HostEvents[N]) => void, options?: SubscribeOptions): Promise<Stop> {
    return this.hub.subscribe(eventOf('subscribe', name), null, listener, options)
  }

  /** @see EventEmitter. The listeners of this class itself stay. */
  override removeAllListeners(event?: string | symbol): this {
    const names = event === undefined ? this.eventNames() : [event]
    for (const name of names) {
      if (name !== 'newListener' && name !== 'removeListener') super.removeAllListeners(name)
    }
    return this
  }

  // After the connection is gone, that a registration could not be ended says nothing new.
  #report(error: unknown): void {
    if (this.isAlive) this.emit('error', error)
  }

  async #watchClose(link: Link, { signal, timeoutMs = openLimitMs }: Waiting): Promise<{ isLost: boolean }> {
    const { handle } = link
    const seen = { isLost: false }
    const self = new WeakRef(this)
    await watchLink(link, { signal, timeoutMs }, (reason) => {
      seen.isLost = true
      const connection = self.deref()
      if (connection) connection.#lose(handle, reason)
    })
    if (link.hasPeer && handle === this.#handle) forgotten.register(this, handle, this)
    return seen
  }

  #lose(handle: ConnectHandle, reason: CloseReason): void {
    // Of one that was lost before, or is not in use yet, another knows.
    if (this.#closing || this.#ended || handle !== this.#handle || this.#healing?.isDown) return
    const lost = new LibvirtError({
      code: 'ERR_CONNECTION_LOST', function: 'virConnectRegisterCloseCallback', message: `the connection to ${withoutSecrets(this.uri)} is lost (${reason})`,
    })
    for (const stream of this.#owned) stream.end(lost).catch(() => undefined) // it is lost: nobody can be told that the stream ends
    if (!this.#healing) { this.#end(reason, lost); return }
    this.#generation++
    forgotten.unregister(this)
    this.#healing.lost(handle, reason, lost)
  }

  async #openAgain(signal: AbortSignal): Promise<Candidate> {
    const options = { ...this.#options, signal }
    const link = await openLink(this.uri, options)
    const { handle } = link
    const seen = await this.#watchClose(link, options)
    const within = { timeoutMs: openLimitMs, signal }
    const port: Port & EventPort = {
      uri: this.uri, handle, generation: this.#generation, isHealing: false, hub: this.hub,
      request: (read, name, ...args) => this.#callOn(handle, { ...within, ...read }, name, args),
      call: (name, ...args) => this.#callOn(handle, within, name, args),
      lease: (read) => this.lease(read),
      own: (stream) => this.own(stream),
    }
    return { handle, port, get isLost() { return seen.isLost } }
  }

  #adopt({ handle }: Candidate): void {
    this.#former.add(this.#handle)
    this.#handle = handle
    forgotten.register(this, handle, this)
    this.#sides.prune().catch(() => undefined) // those that were lost too
  }

  #checkOpen(): void {
    if (this.#closing) throw closedError(this.uri, 'virConnectDomainEventRegisterAny')
    if (this.#lost) throw this.#lost
  }

  #end(reason: CloseReason, lost: LibvirtError | null = null): void {
    if (this.#ended) return
    this.#ended = true
    this.#lost = lost
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
  request<N extends RemoteName>(read: Waiting, name: N, ...args: Parameters<NativeFunctions[N]>): Promise<Awaited<ReturnType<NativeFunctions[N]>>> {
    // Not async: each function that is makes a promise more, and all calls go through here.
    if (this.#closing) return Promise.reject(closedError(this.uri, name))
    return this.#healing ? this.#requestHealing(this.#healing, read, name, args) : this.#callOn(this.#handle, read, name, args)
  }

  async #requestHealing<N extends RemoteName>(
    healing: Healing, read: Waiting, name: N, args: Parameters<NativeFunctions[N]>,
  ): Promise<Awaited<ReturnType<NativeFunctions[N]>>> {
    let left = read
    while (healing.isDown) left = await healing.wait(left, name)
    // The handle that the caller had is one of before.
    const now = this.#generation === 0 ? args : args.map((each) => this.#former.has(each as object) ? this.#handle : each) as typeof args
    return this.#callOn(this.#handle, left, name, now)
  }

  async #callOn<N extends RemoteName>(handle: ConnectHandle, read: Waiting, name: N, args: Parameters<NativeFunctions[N]>): Promise<Awaited<ReturnType<NativeFunctions[N]>>> {
    const limited = read.signal !== undefined || read.timeoutMs !== undefined
    const pending = limited ? callWithin(read, null, name, ...args) : call(name, ...args)
    this.#inFlight.add(pending)
    try {
      const result = await pending
      this.#healing?.heard()
      return result
    } catch (error) {
      // libvirt's own word may take longer: whoever calls again at once would meet the same dead handle.
      if (this.#healing && error instanceof LibvirtError && error.code === 'ERR_CONNECTION_LOST') this.#lose(handle, 'error')
      throw error
    } finally {
      this.#inFlight.delete(pending)
    }
  }

  /** A connection of one's own for a call that lasts. @internal */
  async lease(read: Waiting = {}): Promise<Lease<Connection>> {
    if (this.#closing) throw closedError(this.uri, 'virConnectOpenAuth')
    if (this.#healing?.isDown) await this.#healing.wait(read, 'virConnectOpenAuth')
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

  /** One like {@link control} that nobody else uses: for calls that may wait for one guest. @internal */
  async leaseControl(): Promise<Lease<Connection>> {
    if (this.#closing) throw closedError(this.uri, 'virConnectOpenAuth')
    return this.#sides.leaseControl()
  }

  /**
   * Refuses new calls, waits for those in flight (at most 10 s), ends event registrations, frees every domain that came from
   * here, and closes. A second close waits for the first. None waits for a daemon that does not answer: 10 s for each of these steps.
   *
   * A call that lasts longer (a migration, a save) goes on in libvirt, and its promise settles with its result. A migration is not followed
   * or steered from then on, see `Migration`.
   */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    forgotten.unregister(this)
    const healed = this.#healing?.close((name) => closedError(this.uri, name))
    // A connection that is lost has no registrations to end, and its peer may never answer.
    const streams = [...this.#owned].map((stream) => stream.end(closedError(this.uri, 'virStreamAbort')))
    await waitAtMost(Promise.allSettled([healed, this.hub.close(), ...streams, ...this.#inFlight]), closeLimitMs)
    try {
      await this.#sides.close().catch(() => undefined) // each failed to close on its own; this one closes all the same
      // The handle of one that is lost and heals was closed then.
      if (!this.#healing?.isDown) await closeLink(this.#handle)
    } finally {
      this.#end('client')
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}

function eventOf(method: string, name: unknown): EventKind {
  const kind = eventKind(name)
  if (!kind) throw new TypeError(`${method}: no event is called ${said(name)}`)
  return kind
}

function closedError(uri: string, name: string): LibvirtError {
  return new LibvirtError({
    code: 'ERR_CONNECTION_CLOSED', function: name, message: `${name}: the connection to ${uri} is closed. Open another with connect()`,
  })
}
