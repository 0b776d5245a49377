import type { HostRelation } from '../../host-identity'
import type { StateName } from '../../domain/state'
import type { LifecycleEvent } from '../samples/phase'

/** One host's answer about the domain, asked after the end. */
export type HostAnswer =
  /** It has it, running or not. */
  | {
    readonly known: 'present'
    readonly state: StateName
    /** For example 'booted', 'migrated', 'postcopyFailed'; which there are depends on the state. */
    readonly reason: string
    /** Whether a migration of it is still under way on this host; null when the host did not say. */
    readonly migrating: boolean | null
    /** Memory that the hypervisor says it has yet to send or to receive in that migration, in bytes; null without one, or where it did not say. */
    readonly memoryRemainingBytes: number | null
  }
  /** It answered, and has no such domain. */
  | { readonly known: 'absent' }
  /** It did not answer, not even on a fresh connection. */
  | { readonly known: 'unanswered', readonly why: string }
  /** Nobody here has a connection to it. */
  | { readonly known: 'notAsked', readonly why: string }

/** The two hosts' answers. */
export interface HostAnswers {
  /** What the source said. */
  readonly source: HostAnswer
  /** What the destination said. */
  readonly destination: HostAnswer
}

/** The possible origins of an abort: the program, its signal, a policy, the guards around a policy, or somebody else on the host. */
export type AbortedBy = 'caller' | 'signal' | 'policy' | 'guard' | 'other'

/** That an abort was asked for from here, and not refused. */
export interface AbortRequest {
  /** Who asked for it. */
  readonly by: AbortedBy
  /** Why, in their words. */
  readonly reason: string
}

/** A life-cycle event as it was seen, ms on the watch's clock. */
export interface SeenEvent extends LifecycleEvent {
  readonly atMs: number
}

/** The migrate call's result. */
export type CallEvidence =
  /** That it has migrated. */
  | { readonly call: 'returned' }
  | {
    readonly call: 'failed', readonly message: string, readonly code: string | null
    /** The connection broke, rather than that libvirt said no: the migration itself may go on. */
    readonly lost: boolean
  }
  /** It hangs, although the source says that the migration is over. */
  | { readonly call: 'hangs' }
  /** It was never made: something before it failed, or it was aborted before it began. */
  | { readonly call: 'neverMade', readonly message: string, readonly code: string | null }
  /** Somebody else made it, or nobody remembers. */
  | { readonly call: 'notOurs' }

/** A state of a domain, and its reason. */
export interface SeenState {
  readonly state: StateName
  readonly reason: string
}

/** All that is known about the end of a migration. Data only, so that every combination can be tried. */
export interface Evidence {
  readonly call: CallEvidence
  /** Whether this migration began: a verdict about where a guest went rests on that. See `hasBegun`. */
  readonly began: 'yes' | 'no' | 'unknown'
  /** Whether another migration was seen at the source since this one: where the guest is then says nothing about this one. */
  readonly othersRan: boolean
  /** The first abort request that was not refused; null without. */
  readonly abort: AbortRequest | null
  /** Of both hosts since the watch began, oldest first. */
  readonly events: readonly SeenEvent[]
  /** Whether no event of the source can have been missed since before the start. */
  readonly sourceWatched: boolean
  /** The same of the destination. */
  readonly destinationWatched: boolean
  /** Whether memory was seen on its way, as far as `sourceWatched` goes. */
  readonly memoryMoved: boolean
  /** The statistics of this migration, completed, were received: by event, or kept by a host. */
  readonly completed: boolean
  /** The source's state before the call; null when it is not known. */
  readonly before: SeenState | null
  /** The destination's domain of this UUID before the call; null when it is not known. */
  readonly destinationBefore: SeenState | 'absent' | null
  /** Whether the destination was seen to hold the domain in a state that only a migration makes, while this one ran. */
  readonly seenThere: boolean
  /** Only a definition was to move. */
  readonly offline: boolean
  /** Whether the two hosts that were asked are two. */
  readonly relation: HostRelation
  readonly hosts: HostAnswers
}
