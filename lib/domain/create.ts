import { DomainCreateFlags } from '../constants/domain'

/** How a domain is created. */
export interface CreateOptions {
  /** Leaves it paused (VIR_DOMAIN_START_PAUSED). */
  paused?: boolean
  /** Destroys it when the connection closes (VIR_DOMAIN_START_AUTODESTROY). */
  autodestroy?: boolean
  /** Starts afresh although there is a managed save image (VIR_DOMAIN_START_FORCE_BOOT). */
  forceBoot?: boolean
  /** Checks the XML against libvirt's schema (VIR_DOMAIN_START_VALIDATE). */
  validate?: boolean
}

/** The flags for {@link CreateOptions}. Internal. */
export function createFlags(options: CreateOptions): number {
  return (options.paused ? DomainCreateFlags.START_PAUSED : 0)
    | (options.autodestroy ? DomainCreateFlags.START_AUTODESTROY : 0)
    | (options.forceBoot ? DomainCreateFlags.START_FORCE_BOOT : 0)
    | (options.validate ? DomainCreateFlags.START_VALIDATE : 0)
}
