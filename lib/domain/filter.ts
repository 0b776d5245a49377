import { ConnectListAllDomainsFlags as Flags } from '../constants/connect'
import { flag, table, waitingKeys, type OptionsOf } from '../options'

export const domainFilter = table('domains.list', {
  ...waitingKeys,
  /** Running or paused, or not. */
  active: flag(Flags.ACTIVE, Flags.INACTIVE),
  /** With a definition that outlives it, or transient. */
  persistent: flag(Flags.PERSISTENT, Flags.TRANSIENT),
  running: flag(Flags.RUNNING, Flags.PAUSED | Flags.SHUTOFF | Flags.OTHER),
  paused: flag(Flags.PAUSED, Flags.RUNNING | Flags.SHUTOFF | Flags.OTHER),
  shutoff: flag(Flags.SHUTOFF, Flags.RUNNING | Flags.PAUSED | Flags.OTHER),
  managedSave: flag(Flags.MANAGEDSAVE, Flags.NO_MANAGEDSAVE),
  autostart: flag(Flags.AUTOSTART, Flags.NO_AUTOSTART),
  hasSnapshot: flag(Flags.HAS_SNAPSHOT, Flags.NO_SNAPSHOT),
})

/** Which domains `domains.list` gives. A filter that is left out does not matter. */
export interface DomainFilter extends OptionsOf<typeof domainFilter> {}
