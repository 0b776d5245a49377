import type { Waiting } from '../options'
import { DomainJobOperation, DomainJobType } from '../constants/migration'
import type { Domain } from '../domain/domain'
import { LibvirtError } from '../errors'
import { jobOf, type JobSight, type KnownJob } from '../domain/known-job'
import type { JobOperationName, JobStatistics } from '../domain/job-statistics'

/** A source's answer about the job on a domain. */
export interface RunningJob {
  /** null: memory of the domain comes in, and its host gives no statistics of that. */
  readonly statistics: JobStatistics | null
  readonly sight: JobSight
}

/**
 * Asks which job runs on a domain at this moment (virDomainGetJobStats); `sight` alone says that none does.
 *
 * @throws LibvirtError VIR_ERR_NO_DOMAIN, or why the host cannot be asked.
 */
export async function askJob(domain: Domain, waiting?: Waiting): Promise<RunningJob | { readonly statistics: 'none', readonly sight: JobSight }> {
  const sentAtMs = performance.now()
  const sight = (elapsedMs: number | null): JobSight => ({ sentAtMs, answeredAtMs: performance.now(), elapsedMs })
  try {
    const statistics = await domain.job.statistics(waiting)
    const { type, timeElapsedMs } = statistics
    return { statistics: type === DomainJobType.NONE ? 'none' : statistics, sight: sight(timeElapsedMs) }
  } catch (error) {
    if (!(error instanceof LibvirtError)) throw error
    // The destination refuses while memory comes in.
    if (error.code === 'VIR_ERR_OPERATION_UNSUPPORTED') return { statistics: null, sight: sight(null) }
    // A domain that does not run has no job.
    if (error.code === 'VIR_ERR_OPERATION_INVALID') return { statistics: 'none', sight: sight(null) }
    throw error
  }
}

/** Whether statistics are of an outgoing migration. Before libvirt 3.3.0 nobody says which job it is. */
export function isOfMigrationOut({ operation }: Pick<JobStatistics, 'operation'>): boolean {
  return operation === null || operation === DomainJobOperation.UNKNOWN || operation === DomainJobOperation.MIGRATION_OUT
}

const words: Readonly<Record<JobOperationName, string>> = {
  unknown: 'a job', start: 'its start', save: 'a save', restore: 'a restore', migrationIn: 'a migration to this host',
  migrationOut: 'a migration', snapshot: 'a snapshot', snapshotRevert: 'a return to a snapshot', dump: 'a dump', backup: 'a backup',
  snapshotDelete: 'the deletion of a snapshot',
}

/** A job in words: which, and for how long it has run. */
export function jobInWords({ statistics, sight }: RunningJob): string {
  const what = statistics === null ? words.migrationIn : words[statistics.operationName ?? 'unknown']
  return sight.elapsedMs === null ? what : `${what} that has run for ${(sight.elapsedMs / 1000).toFixed(1)} s`
}

/** A migration was not begun, because another job runs on its domain. */
export class JobRunningError extends LibvirtError {
  /** Whether that job is an outgoing migration, which `attach` takes up. */
  readonly migrates: boolean
  /** That job, to be known again; null where it has not begun. */
  readonly job: KnownJob | null

  /** `job`: null for a migration that this process is about to begin by another call. */
  constructor(name: string, job: RunningJob | null) {
    const migrates = job === null || (job.statistics !== null && isOfMigrationOut(job.statistics))
    const runs = job === null ? 'another call of this process migrates it already' : `${jobInWords(job)} runs on it already`
    super({
      code: 'VIR_ERR_RESOURCE_BUSY',
      message: `${name} was not migrated: ${runs}; ${migrates ? 'attach() takes that migration up' : 'that has to end first'}`,
    })
    this.migrates = migrates
    this.job = job && jobOf(job.sight)
  }
}

/** How long after a migration was noted its job may begin, ms: its call opens connections, and waits up to 30 s for libvirt's lock. */
const beginsWithinMs = 60_000
/** How far two hosts' clocks may lie apart, ms. */
const clocksMs = 10_000

/**
 * Whether a job can be that of a migration which was noted at that time (ISO 8601) just before its call. A note can be left over from an
 * earlier migration of the same domain, and the job be somebody else's. `elapsedMs`: how long it has run by now; null: not known.
 */
export function canBeOf(notedAt: string, elapsedMs: number | null, nowMs = Date.now()): boolean {
  if (elapsedMs === null) return true
  const afterMs = nowMs - elapsedMs - Date.parse(notedAt)
  return afterMs >= -clocksMs && afterMs <= beginsWithinMs + clocksMs
}
