import { DomainModificationImpact } from '../constants/domain'

/** Where a change applies: the running domain, its definition, or (the default) what it is at the moment. */
export type Affects = 'current' | 'live' | 'config' | 'both'

/** The virDomainModificationImpact of a word. Internal. */
export function impact(affects: Affects = 'current'): number {
  const flags = { current: 0, live: DomainModificationImpact.LIVE, config: DomainModificationImpact.CONFIG, both: 3 }[affects]
  if (flags === undefined) throw new TypeError(`affects must be 'current', 'live', 'config' or 'both', not ${String(affects)}`)
  return flags
}
