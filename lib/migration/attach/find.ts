import type { Connection } from '../../connection'
import { DomainJobOperation, DomainJobType } from '../../constants/migration'
import type { Domain } from '../../domain/domain'
import { AbortError, LibvirtError } from '../../errors'

/** What runs on a host. */
export interface Outgoing {
  /** Domains with an outgoing migration, a post-copy that broke included. */
  readonly migrating: readonly Domain[]
  /** Domains that did not say whether they are being migrated. */
  readonly unanswered: readonly { readonly domain: Domain, readonly error: Error }[]
}

/** The daemon serves five calls of one client at a time; one of them stays free. */
const atOnce = 4
const timeoutMs = 10_000

/**
 * Finds the outgoing migrations of a host, whoever started them. libvirt has no call for it: the domains that run are listed with
 * one, and each is asked for its job (virDomainGetJobStats), a few at a time.
 */
export async function findOutgoing(control: Connection): Promise<Outgoing> {
  const domains = await control.domains({ active: true })
  const migrating: Domain[] = []
  const unanswered: { domain: Domain, error: Error }[] = []
  const next = domains[Symbol.iterator]()
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (const domain of { [Symbol.iterator]: () => next }) {
      try {
        if (await isMigrating(domain)) migrating.push(domain)
      } catch (error) {
        // It has gone since it was listed.
        if (error instanceof LibvirtError && error.code === 'VIR_ERR_NO_DOMAIN') continue
        if (!(error instanceof LibvirtError) && !(error instanceof AbortError)) throw error
        unanswered.push({ domain, error })
      }
    }
  }))
  return { migrating, unanswered }
}

async function isMigrating(domain: Domain): Promise<boolean> {
  const { state, reason } = await domain.state({ timeoutMs })
  // With a daemon that was restarted meanwhile, the state may be all that is left of the job.
  if (state === 'paused' && (reason === 'postcopy' || reason === 'postcopyFailed')) return true
  try {
    const { type, operation } = await domain.job.statistics({ timeoutMs })
    if (type !== DomainJobType.BOUNDED && type !== DomainJobType.UNBOUNDED) return false
    // Before libvirt 3.3.0 nobody says which job it is.
    return operation === null || operation === DomainJobOperation.MIGRATION_OUT
  } catch (error) {
    // Memory comes in: that is the other end of a migration. Or it has stopped since it was listed.
    if (error instanceof LibvirtError && (error.code === 'VIR_ERR_OPERATION_UNSUPPORTED' || error.code === 'VIR_ERR_OPERATION_INVALID')) return false
    throw error
  }
}
