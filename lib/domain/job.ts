import type { Waiting } from '../call'
import { DomainAbortJobFlags, DomainGetJobStatsFlags } from '../constants/migration'
import { parseStatistics, type JobStatistics } from '../migration/samples/statistics'
import type { Domain } from './domain'

/** The job that runs on a domain: a migration, a save, a dump, a backup. */
export class DomainJob {
  readonly #domain: Domain

  /** Internal. */
  constructor(domain: Domain) {
    this.#domain = domain
  }

  /**
   * Its statistics (virDomainGetJobStats). `completed`: those of the last job that completed; asking for them destroys them
   * unless `keep` is true, its default.
   */
  async statistics(options: { completed?: boolean, keep?: boolean } = {}, waiting?: Waiting): Promise<JobStatistics> {
    const flags = (options.completed ? DomainGetJobStatsFlags.COMPLETED : 0)
      | (options.completed && options.keep !== false ? DomainGetJobStatsFlags.KEEP_COMPLETED : 0)
    const { type, params } = await this.#domain.callWithin(waiting, 'virDomainGetJobStats', this.#domain.handle, flags)
    return parseStatistics({ type, parameters: params })
  }

  /**
   * Aborts it (virDomainAbortJob). `postcopy`: a post-copy migration, which leaves it to be recovered (virDomainAbortJobFlags). In the
   * first moments of post-copy, until the guest runs at its destination, that costs the guest; `Migration.abort` waits for them to pass.
   */
  async abort(options: { postcopy?: boolean } = {}): Promise<void> {
    if (options.postcopy) await this.#domain.call('virDomainAbortJobFlags', this.#domain.handle, DomainAbortJobFlags.POSTCOPY)
    else await this.#domain.call('virDomainAbortJob', this.#domain.handle)
  }
}
