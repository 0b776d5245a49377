import type { DomainState } from '../constants/domain-state'

/** How a domain was when it was asked for the last time. */
export interface DomainStanding {
  /** virDomainState in words, as of `domain.state()`. */
  readonly state: Lowercase<keyof typeof DomainState> | (string & {})
  /** Why, in words. */
  readonly reason: string
  /** The number of the running domain; null when it does not run. Each start gives it another one. */
  readonly id: number | null
}

/**
 * The fate of a domain during a gap. 'appeared': it is new. 'gone': the host does not know it any more. 'stateChanged': its state is
 * another one, or it is paused for another reason. 'restarted': it runs as before, but was started anew meanwhile.
 */
export type DomainChange = 'appeared' | 'gone' | 'stateChanged' | 'restarted'

/** A domain that is not as it was before a gap. */
export interface DomainDifference {
  /** What is different. */
  readonly change: DomainChange
  /** The domain's UUID. */
  readonly uuid: string
  /** Its name now, or its last one when it is gone. */
  readonly name: string
  /** Null when it has appeared. */
  readonly before: DomainStanding | null
  /** Null when it is gone. */
  readonly after: DomainStanding | null
}

/** A subscription that could not be taken up again. */
export interface LostSubscription {
  /** The event, for example 'domain:lifecycle'. */
  readonly event: string
  /** The object's key among others of its kind, for a domain its UUID; null when the subscription was for all objects of the host. */
  readonly key: string | null
  /** libvirt's reason, for example VIR_ERR_NO_DOMAIN. */
  readonly error: unknown
}

/** A time during which a connection was lost, so that events may have been missed. */
export interface Gap {
  /** The host was heard for the last time: nothing from before that was missed. */
  readonly from: Date
  /** Since then events come again. */
  readonly until: Date
  /**
   * The domains that are not as they were known before. An event that came just before the loss may have told some of it already.
   * Null when it cannot be known: the driver has no events, or the connection was opened with `differences: false`.
   */
  readonly differences: readonly DomainDifference[] | null
  /** The subscriptions that ended with it, for example because their domain is gone. */
  readonly lostSubscriptions: readonly LostSubscription[]
}
