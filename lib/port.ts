import type { ConnectHandle } from '../types/native'
import type { RemoteName } from './call'
import type { EventHub } from './events'
import type { NativeFunctions } from './native'
import type { Waiting } from './options'

/** The part of a connection that the objects of its host use. `Connection` implements it; nothing below `Connection` knows more of it. */
export interface Port {
  /** libvirt's name for where the connection leads (virConnectGetURI). */
  readonly uri: string
  /** The handle for the raw layer. */
  readonly handle: ConnectHandle
  /** Grows each time that the connection is lost, where it heals: a handle of an earlier generation leads nowhere. @internal */
  readonly generation: number
  /** Whether it is lost, and is being opened again. @internal */
  readonly isHealing: boolean
  /** Its event registrations. @internal */
  readonly hub: EventHub
  /** Calls libvirt within the limits of options that a table has read. @internal */
  request<N extends RemoteName>(read: Waiting, name: N, ...args: Parameters<NativeFunctions[N]>): Promise<Awaited<ReturnType<NativeFunctions[N]>>>
  /** A connection of one's own, for a call that lasts. Where this one is lost and heals, it waits for that within the caller's limits. @internal */
  lease(read?: Waiting): Promise<PortLease>
  /** Ends a stream before the connection is closed, and when it is lost. Call the result when the stream has ended by itself. Throws on a closed one. @internal */
  own(stream: Owned): () => void
}

/** An object that cannot outlive its connection. @internal */
export interface Owned {
  end(error: Error): Promise<void>
}

/** A connection that is one's own until it is released. @internal */
export interface PortLease {
  readonly connection: Port
  /** `abandoned`: a call on it was given up and is still in flight, so that nobody else may get this connection. */
  release(options?: { abandoned?: boolean }): Promise<void>
}
