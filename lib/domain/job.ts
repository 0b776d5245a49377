import type { DomainHandle } from '../../types/native'
import { DomainControlErrorReason, DomainControlState } from '../constants/domain-state'
import { DomainAbortJobFlags, DomainGetJobStatsFlags, MigrateMaxSpeedFlags } from '../constants/migration'
import { namesOf } from '../names'
import { Facet } from '../noun'
import { bytesOf, numberOrNull } from '../numbers'
import { boolean, flag, table, waitingKeys, type OptionsOf, type Waiting } from '../options'
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

const bandwidthOptions = table('job.maxBandwidthMiBps', {
  ...waitingKeys,
  /** The limit that holds in post-copy (VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY). */
  postcopy: flag(MigrateMaxSpeedFlags.POSTCOPY),
})

/** Which limit of a migration. */
export interface MaxBandwidthOptions extends OptionsOf<typeof bandwidthOptions> {}

/** How the way to the hypervisor of a domain is. */
export interface ControlInfo {
  /** 'ok', 'job' (a job runs, and may keep others waiting), 'occupied' (a command runs), 'error'. */
  state: string
  /** Why there is an error: 'monitor', 'internal', 'unknown'; null when there is none. */
  error: string | null
  /** For how long the command runs, ms; 0 where none does. */
  stateTimeMs: number | null
}

const controlState = namesOf(DomainControlState)
const controlError = namesOf(DomainControlErrorReason)

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

  /** How the way to its hypervisor is: what keeps other calls waiting (virDomainGetControlInfo). The domain must run. */
  async controlInfo(options?: Waiting): Promise<ControlInfo> {
    const { state, details, stateTime } = await this.ask(options, 'virDomainGetControlInfo')
    return { state: controlState(state), error: state === DomainControlState.ERROR ? controlError(details) : null, stateTimeMs: numberOrNull(stateTime) }
  }

  /** How fast a migration of the domain may be, MiB/s (virDomainMigrateGetMaxSpeed). `Migration.setBandwidth` sets it. */
  async maxBandwidthMiBps(options?: MaxBandwidthOptions): Promise<number | null> {
    const read = bandwidthOptions.read(options)
    return numberOrNull(await this.request(read, 'virDomainMigrateGetMaxSpeed', bandwidthOptions.flags(read)))
  }

  /** The size of the cache of a migration that compresses with xbzrle (virDomainMigrateGetCompressionCache). */
  async compressionCacheBytes(options?: Waiting): Promise<number | null> {
    return bytesOf(await this.ask(options, 'virDomainMigrateGetCompressionCache'))
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
