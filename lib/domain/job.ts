import type { DomainHandle } from '../../types/native'
import { DomainAbortJobFlags, DomainGetJobStatsFlags } from '../constants/migration'
import { Facet } from '../noun'
import { boolean, table, waitingKeys, type OptionsOf } from '../options'
import { parseStatistics, type JobStatistics } from './job-statistics'

const statisticsOptions = table('job.statistics', {
  ...waitingKeys,
  /** Those of the last job that completed; asking for them destroys them unless they are kept. */
  completed: boolean,
  /** Keeps those of a completed job for the next who asks. Default true. */
  keep: boolean,
})

/** Which statistics of a job. */
export interface JobStatisticsOptions extends OptionsOf<typeof statisticsOptions> {}

const abortOptions = table('job.abort', {
  ...waitingKeys,
  /** A post-copy migration, which leaves it to be recovered (VIR_DOMAIN_ABORT_JOB_POSTCOPY). */
  postcopy: boolean,
})

/** The part of a job that is aborted. */
export interface JobAbortOptions extends OptionsOf<typeof abortOptions> {}

/** The job that runs on a domain: a migration, a save, a dump, a backup. */
export class DomainJob extends Facet<DomainHandle> {
  /** Its statistics (virDomainGetJobStats). */
  async statistics(options?: JobStatisticsOptions): Promise<JobStatistics> {
    const read = statisticsOptions.read(options)
    const { completed, keep = true } = read
    const flags = (completed ? DomainGetJobStatsFlags.COMPLETED : 0) | (completed && keep ? DomainGetJobStatsFlags.KEEP_COMPLETED : 0)
    const { type, params } = await this.request(read, 'virDomainGetJobStats', flags)
    return parseStatistics({ type, parameters: params })
  }

  /**
   * Aborts it (virDomainAbortJob). `postcopy`: a post-copy migration, which leaves it to be recovered (virDomainAbortJobFlags). In the
   * first moments of post-copy, until the guest runs at its destination, that costs the guest; `Migration.abort` waits for them to pass.
   */
  async abort(options?: JobAbortOptions): Promise<void> {
    const read = abortOptions.read(options)
    if (read.postcopy) await this.request(read, 'virDomainAbortJobFlags', DomainAbortJobFlags.POSTCOPY)
    else await this.request(read, 'virDomainAbortJob')
  }
}
