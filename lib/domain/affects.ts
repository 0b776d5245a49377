import { DomainModificationImpact } from '../constants/domain'
import { flagOf } from '../options'

/** Where a change applies: the running domain, its definition, or (the default) what it is at the moment. */
export type Affects = 'current' | 'live' | 'config' | 'both'

const { LIVE, CONFIG } = DomainModificationImpact

/** For the options of what changes a domain, or asks what would be changed. */
export const affectsKeys = {
  /** Where it applies: what runs ('live'), the definition ('config'), 'both', or what the domain is at the moment ('current', the default). */
  affects: flagOf<Affects>({ current: 0, live: LIVE, config: CONFIG, both: LIVE | CONFIG }),
}
