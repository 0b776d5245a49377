import type { ErrorData } from '../../error-data'
import type { MigrationProblem } from '../problems'
import type { TakenAction } from '../samples/action'
import type { PassRecord } from '../samples/sample'
import type { JobStatistics } from '../../domain/job-statistics'
import type { RecoveryReport } from '../recovery/recovery'
import type { AbortRequest, HostAnswers } from './evidence'

/**
 * How a migration ended, in a word.
 *
 * - `completed`: the guest is at its destination, and only there: what its source may still hold of it is of no use.
 * - `cancelled`: it was aborted, and the guest is at its source, or nothing was migrated.
 * - `failed`: it did not succeed, and the guest is at its source; or nothing was migrated, because the domain was not there (any more).
 * - `postcopyRecoverable`: post-copy broke; the guest needs both hosts until it is resumed (`postcopyResume`).
 * - `split`: two hosts, known to be two, have the guest as theirs, and this migration made the second one. Somebody has to decide
 *   which of the two counts, and destroy the other.
 * - `gone`: this migration began, and the end of the guest was seen: it was shut down, was destroyed, was saved or crashed meanwhile,
 *   or post-copy lost one of its halves.
 * - `unknown`: what is known fits more than one of these; `because` says which host could not be asked.
 */
export type OutcomeWord = 'completed' | 'cancelled' | 'failed' | 'postcopyRecoverable' | 'split' | 'gone' | 'unknown'

/** The findings about where a domain is after its migration. Data only: it survives JSON.stringify and structuredClone. */
export interface Findings {
  /** What became of the guest, in a word. */
  readonly outcome: OutcomeWord
  /** The same in a sentence. */
  readonly because: string
  /** Each host's answer, asked at the end. */
  readonly hosts: HostAnswers
  /** The abort's origin and reason; null unless `cancelled`. */
  readonly cancelled: AbortRequest | null
  /** libvirt's statistics of a completed migration; null otherwise. */
  readonly statistics: JobStatistics | null
  /**
   * ms that the guest stood still, the difference between the hosts' clocks included; null unless completed. Where libvirt's count
   * was lost with its daemon (`statistics` is null), from the events of both hosts, by this process's clock.
   */
  readonly downtimeMs: number | null
  /** The same without that difference, where libvirt can tell: prefer it. */
  readonly downtimeNetMs: number | null
  /** Bytes sent, memory and disks; null when never seen. */
  readonly transferredBytes: number | null
}

/** How a migration ended. Data only: it survives JSON.stringify and structuredClone. Live objects stand beside it, at the `Migration`. */
export interface MigrationOutcome extends Findings {
  /** The error of the migrate call as data, or null. `Migration.error` is the Error itself. */
  readonly error: ErrorData | null
  /** ms from the first call to the end, by this process's clock. */
  readonly totalMs: number
  /** The passes over the memory. */
  readonly passes: readonly PassRecord[]
  /** The actions of its policy and its guards, also those that libvirt refused. */
  readonly actions: readonly TakenAction[]
  /** The recovery of a post-copy that broke; null where none did, or nobody asked for it. */
  readonly recovery: RecoveryReport | null
  /** How many samples there were. */
  readonly samples: number
  /** Advice on options that libvirt accepted although they are hardly meant, in sentences. */
  readonly advice: readonly string[]
  /** The failures beside the migration itself, oldest first: of its trace, its plan, its policy. Empty without any. */
  readonly problems: readonly MigrationProblem[]
}
