import { DomainCreateFlags as Flags } from '../constants/domain'
import { flag, list, table, waitingKeys, whole, type OptionsOf } from '../options'

export const createOptions = table('domains.create', {
  ...waitingKeys,
  /** Leaves it paused (VIR_DOMAIN_START_PAUSED). */
  paused: flag(Flags.START_PAUSED),
  /** Destroys it when the connection closes (VIR_DOMAIN_START_AUTODESTROY). */
  autodestroy: flag(Flags.START_AUTODESTROY),
  /** Starts afresh although there is a managed save image (VIR_DOMAIN_START_FORCE_BOOT). */
  forceBoot: flag(Flags.START_FORCE_BOOT),
  /** Checks the XML against libvirt's schema (VIR_DOMAIN_START_VALIDATE). */
  validate: flag(Flags.START_VALIDATE),
  /**
   * The numbers of open files for the first process in it, from 3 on (LXC; over a unix socket of libvirt's only). They stay the caller's: the
   * call uses duplicates.
   */
  files: list(whole('', 0, 2 ** 31 - 1)),
})

/** How a domain is created. */
export interface CreateOptions extends OptionsOf<typeof createOptions> {}
