import type { DomainChange, DomainDifference, DomainStanding } from '../events'

/** A domain as it is kept between two looks. */
export interface KnownDomain extends DomainStanding {
  readonly name: string
}

/** Domains by UUID. */
export type KnownDomains = ReadonlyMap<string, KnownDomain>

/** How the domains of a host differ from what they were. Pure. */
export function differencesOf(before: KnownDomains, after: KnownDomains): DomainDifference[] {
  const gone = [...before].flatMap(([uuid, was]): DomainDifference[] =>
    after.has(uuid) ? [] : [{ change: 'gone', uuid, name: was.name, before: standing(was), after: null }])
  const others = [...after].flatMap(([uuid, is]): DomainDifference[] => {
    const was = before.get(uuid)
    if (!was) return [{ change: 'appeared', uuid, name: is.name, before: null, after: standing(is) }]
    const change = changeOf(was, is)
    return change ? [{ change, uuid, name: is.name, before: standing(was), after: standing(is) }] : []
  })
  return [...gone, ...others]
}

function changeOf(was: KnownDomain, is: KnownDomain): DomainChange | null {
  if (was.state !== is.state) return 'stateChanged'
  if (was.id !== is.id) return 'restarted'
  // The reason of any other state says how it came about, which a daemon forgets when it is restarted.
  return is.state === 'paused' && was.reason !== is.reason && was.reason !== 'unknown' ? 'stateChanged' : null
}

function standing({ state, reason, id }: KnownDomain): DomainStanding {
  return { state, reason, id }
}
