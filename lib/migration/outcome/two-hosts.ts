import { compareHosts, type HostIdentity, type HostRelation } from '../../host-identity'
import type { Asked } from './ask'

/** Both hosts' answers, and whether they are two. */
export interface AskedHosts {
  readonly source: Asked
  readonly destination: Asked
  readonly relation: HostRelation
}

/**
 * Which two hosts a migration has to do with, as they said themselves; remembered, because one of them may be silent at the end.
 * A connection that is opened anew may lead to another host than before (an address that moved, say): that one's answer is none.
 */
export class TwoHosts {
  #source: HostIdentity | null = null
  #destination: HostIdentity | null = null

  /** Whether the hosts that have said which they are are two. */
  get relation(): HostRelation {
    return compareHosts(this.#source, this.#destination)
  }

  /** Takes what hosts say of themselves; null: nothing. */
  note({ source, destination }: { source: HostIdentity | null, destination: HostIdentity | null }): void {
    this.#source = merge(this.#source, source)
    this.#destination = merge(this.#destination, destination)
  }

  /** The answers that came from these two hosts, and not from others. */
  hold({ source, destination }: Omit<AskedHosts, 'relation'>): AskedHosts {
    const asked = { source: fromSame(this.#source, source), destination: fromSame(this.#destination, destination) }
    this.note({ source: asked.source.identity, destination: asked.destination.identity })
    return { ...asked, relation: this.relation }
  }
}

function fromSame(before: HostIdentity | null, asked: Asked): Asked {
  if (!before || !asked.identity || compareHosts(before, asked.identity).hosts !== 'different') return asked
  const why = `the connection leads to ${asked.identity.name} now, and led to ${before.name} before`
  return { ...asked, answer: { known: 'unanswered', why }, domain: null, identity: null }
}

// A daemon that is busy, or was restarted, may leave its UUID unsaid for a while.
function merge(before: HostIdentity | null, now: HostIdentity | null): HostIdentity | null {
  if (!now || !before) return now ?? before
  return { ...now, name: now.name ?? before.name, uuid: now.uuid ?? (now.name === before.name ? before.uuid : null) }
}
