import type { ConnectHandle } from '../../types/native'
import type { RemoteName } from '../call'
import type { NativeFunctions } from '../native'

/** The key of an event's object in the payload. */
export type Subject = 'domain' | 'network' | 'storagePool' | 'nodeDevice' | 'secret'

/** The part of a connection that an event's registration uses. */
export interface EventPort {
  readonly handle: ConnectHandle
  /** Refuses when the connection is closed. */
  call<N extends RemoteName>(name: N, ...args: Parameters<NativeFunctions[N]>): Promise<Awaited<ReturnType<NativeFunctions[N]>>>
}

/** libvirt's callback: it gets the object that the event is about, and the event's arguments. */
export type EventCallback = (object: never, ...said: never[]) => void

/** One event of libvirt's: how it is asked for, and what is made of what it says. */
export interface EventKind<D extends object = object> {
  /** 'domain:lifecycle' */
  readonly name: string
  readonly subject: Subject
  /** Begins to listen, to one object or (null) to all. Resolves with the number of the registration. */
  register(port: EventPort, object: object | null, callback: EventCallback): Promise<number>
  deregister(handle: ConnectHandle, id: number): Promise<unknown>
  /** Gives back an object that came for nobody. */
  free(object: object): Promise<unknown>
  /** The payload, without the object. */
  data(...said: never[]): D
}

/** The arguments of a callback of libvirt's behind the object. */
export type Said<C> = C extends (object: never, ...said: infer S) => void ? S : never

/** The number of an event in its family, and what is made of what it says. */
interface Row {
  readonly id: number
  data(...said: never[]): object
}

/** How a family of events is asked for. */
interface Calls<H extends object> {
  register(port: EventPort, object: H | null, id: number, callback: never): Promise<number>
  deregister(handle: ConnectHandle, id: number): Promise<unknown>
  free(object: H): Promise<unknown>
}

/** A table of events: by the event's name, without its family's. */
export type DataOf<T extends Readonly<Record<string, Row>>> = { [N in keyof T]: ReturnType<T[N]['data']> }

/** A family of events, by name without the family's. */
export type Family<D> = { readonly [N in keyof D]: EventKind<D[N] & object> }

/** Makes a family out of its table. */
export function family<H extends object, const T extends Readonly<Record<string, Row>>>(subject: Subject, calls: Calls<H>, table: T): Family<DataOf<T>> {
  const kinds = Object.entries(table).map(([name, { id, data }]): [string, EventKind] => [name, {
    name: `${subject}:${name}`,
    subject,
    register: (port, object, callback) => calls.register(port, object as H | null, id, callback as never),
    deregister: (handle, registration) => calls.deregister(handle, registration),
    free: (object) => calls.free(object as H),
    data,
  }])
  return Object.freeze(Object.fromEntries(kinds)) as Family<DataOf<T>>
}
