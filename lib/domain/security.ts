import type { DomainHandle } from '../../types/native'
import { Facet } from '../noun'
import type { Waiting } from '../options'

/** The label under which a domain runs, as SELinux or AppArmor has it. */
export interface SecurityLabel {
  /** The label, as the security driver of the host writes it. */
  label: string
  /** Whether what it forbids is prevented, and not only noted. */
  enforcing: boolean
}

/** The labels of a domain. */
export class DomainSecurity extends Facet<DomainHandle> {
  /** That of the host's first security driver (virDomainGetSecurityLabel). */
  async label(options?: Waiting): Promise<SecurityLabel> {
    return labelOf(await this.ask(options, 'virDomainGetSecurityLabel'))
  }

  /** Those of all drivers (virDomainGetSecurityLabelList). */
  async labels(options?: Waiting): Promise<SecurityLabel[]> {
    return (await this.ask(options, 'virDomainGetSecurityLabelList')).map(labelOf)
  }
}

function labelOf({ label, enforcing }: { label: string, enforcing: number }): SecurityLabel {
  return { label, enforcing: enforcing !== 0 }
}
