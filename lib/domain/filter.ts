import { ConnectListAllDomainsFlags as Flags } from '../constants/connect'
import { flag, table, waitingKeys, type OptionsOf } from '../options'

export const domainFilter = table('domains.list', {
  ...waitingKeys,
  /** Running or paused, or not. */
  active: flag(Flags.ACTIVE, Flags.INACTIVE),
  /** With a definition that outlives it, or transient. */
  persistent: flag(Flags.PERSISTENT, Flags.TRANSIENT),
  /** Those that run, or (false) all others. With `paused` or `shutoff` beside it: either. */
  running: flag(Flags.RUNNING, Flags.PAUSED | Flags.SHUTOFF | Flags.OTHER),
  /** Those that are paused, or (false) all others. */
  paused: flag(Flags.PAUSED, Flags.RUNNING | Flags.SHUTOFF | Flags.OTHER),
  /** Those that are shut off, or (false) all others. */
  shutoff: flag(Flags.SHUTOFF, Flags.RUNNING | Flags.PAUSED | Flags.OTHER),
  /** Those whose memory is saved (`managedSave`), or (false) is not. */
  managedSave: flag(Flags.MANAGEDSAVE, Flags.NO_MANAGEDSAVE),
  /** Those that start with the host, or (false) do not. */
  autostart: flag(Flags.AUTOSTART, Flags.NO_AUTOSTART),
  /** Those with snapshots, or (false) without. */
  hasSnapshot: flag(Flags.HAS_SNAPSHOT, Flags.NO_SNAPSHOT),
})

/** Which domains `domains.list` gives. A filter that is left out does not matter. */
export interface DomainFilter extends OptionsOf<typeof domainFilter> {}
