import { ConnectListAllDomainsFlags as Flags } from '../constants/connect'

/** Which domains `domains()` of a connection lists. A filter that is left out does not matter. */
export interface DomainFilter {
  active?: boolean
  persistent?: boolean
  running?: boolean
  paused?: boolean
  shutoff?: boolean
  managedSave?: boolean
  autostart?: boolean
  hasSnapshot?: boolean
}

const pairs: Record<keyof DomainFilter, [whenTrue: number, whenFalse: number]> = {
  active: [Flags.ACTIVE, Flags.INACTIVE],
  persistent: [Flags.PERSISTENT, Flags.TRANSIENT],
  running: [Flags.RUNNING, Flags.PAUSED | Flags.SHUTOFF | Flags.OTHER],
  paused: [Flags.PAUSED, Flags.RUNNING | Flags.SHUTOFF | Flags.OTHER],
  shutoff: [Flags.SHUTOFF, Flags.RUNNING | Flags.PAUSED | Flags.OTHER],
  managedSave: [Flags.MANAGEDSAVE, Flags.NO_MANAGEDSAVE],
  autostart: [Flags.AUTOSTART, Flags.NO_AUTOSTART],
  hasSnapshot: [Flags.HAS_SNAPSHOT, Flags.NO_SNAPSHOT],
}

/** The virConnectListAllDomainsFlags of a filter. Internal. */
export function filterFlags(filter: DomainFilter): number {
  let flags = 0
  for (const [name, wanted] of Object.entries(filter) as [keyof DomainFilter, boolean | undefined][]) {
    const pair = pairs[name]
    if (!pair) throw new TypeError(`domains: no filter is called "${name}"; there are ${Object.keys(pairs).join(', ')}`)
    if (wanted !== undefined) flags |= pair[wanted ? 0 : 1]
  }
  return flags
}
