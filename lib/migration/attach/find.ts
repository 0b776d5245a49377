import type { Connection } from '../../connection'
import { DomainJobType } from '../../constants/migration'
import type { Domain } from '../../domain/domain'
import { isError } from '../../error-data'
import { LibvirtError } from '../../errors'
import { wordsOf } from '../problems'
import { jobOf, type KnownJob } from '../../domain/known-job'
import { askJob, isOfMigrationOut } from '../running-job'

/** An outgoing migration. */
export interface OutgoingMigration {
  readonly domain: Domain
  /** Its job, to be known again; null where its host has none to show any more. */
  readonly job: KnownJob | null
  /** How long it has run, ms; null where libvirt does not say. */
  readonly elapsedMs: number | null
}

/** A migration that runs on a host. */
export interface Outgoing {
  /** Outgoing migrations, those whose post-copy broke included. */
  readonly migrating: readonly OutgoingMigration[]
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
  const domains = await control.domains.list({ active: true })
  const migrating: OutgoingMigration[] = []
  const unanswered: { domain: Domain, error: Error }[] = []
  const next = domains[Symbol.iterator]()
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (const domain of { [Symbol.iterator]: () => next }) {
      try {
        const found = await migrationOf(domain)
        if (found) migrating.push({ domain, ...found })
      } catch (error) {
        // It has gone since it was listed.
        if (error instanceof LibvirtError && error.code === 'VIR_ERR_NO_DOMAIN') continue
        unanswered.push({ domain, error: isError(error) ? error : new Error(wordsOf(error)) })
      }
    }
  }))
  return { migrating, unanswered }
}

/** null: it is not being migrated from here. */
async function migrationOf(domain: Domain): Promise<Omit<OutgoingMigration, 'domain'> | null> {
  const { state, reason } = await domain.state({ timeoutMs })
  const { statistics, sight } = await askJob(domain, { timeoutMs })
  const runs = statistics !== 'none' && statistics !== null && isOfMigrationOut(statistics)
    && (statistics.type === DomainJobType.BOUNDED || statistics.type === DomainJobType.UNBOUNDED)
  if (runs) return { job: jobOf(sight), elapsedMs: sight.elapsedMs }
  // With a daemon that was restarted meanwhile, the state may be all that is left of the job.
  return state === 'paused' && (reason === 'postcopy' || reason === 'postcopyFailed') ? { job: null, elapsedMs: null } : null
}
