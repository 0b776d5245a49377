import type { DomainHandle } from '../../types/native'
import type { EventObject } from '../events'
import type { Actor, Noun } from '../noun'
import type { Waiting } from '../options'
import type { Port } from '../port'

/** A domain as its snapshots, checkpoints and jobs know it. */
export interface DomainNoun extends Noun<DomainHandle> {
  readonly name: string
  readonly uuid: string
  /** The facts that a hub needs of it. @internal */
  readonly watched: EventObject
  /** The same domain on another connection to the same host. @internal */
  on(connection: Port, read?: Waiting): Promise<Actor<DomainHandle>>
  /** Makes a call that may last, on a connection of its own. @internal */
  lasting<T>(make: (domain: Actor<DomainHandle>) => Promise<T>, read?: Waiting): Promise<T>
}
