import type { Domain } from '../domain/domain'
import type { DomainStateInfo } from '../domain/domain'
import { LibvirtError } from '../errors'
import type { PassRecord } from './samples/sample'
import type { JobStatistics } from './samples/statistics'

/** How a migration ended. */
export interface MigrationOutcome {
  /**
   * - `completed`: the domain is at its destination.
   * - `cancelled`: it was aborted from here, and the domain is at its source.
   * - `failed`: the domain is at its source; `error` says why.
   * - `postcopyRecoverable`: post-copy broke; the guest needs both hosts until it is resumed (`postcopyResume`).
   * - `unknown`: the call failed, and the source cannot say that it still has the domain; `because` says what is known.
   */
  readonly outcome: 'completed' | 'cancelled' | 'failed' | 'postcopyRecoverable' | 'unknown'
  /** The same in a sentence. */
  readonly because: string
  /** The domain at its destination, where the destination can be asked; else null. */
  readonly domain: Domain | null
  /** What the migrate call failed with, or null. */
  readonly error: Error | null
  /** What libvirt counted for a completed migration; null otherwise. */
  readonly statistics: JobStatistics | null
  /** ms from the first call to the end, by this process's clock. */
  readonly totalMs: number
  /** ms that the guest stood still, without the difference of the hosts' clocks where libvirt can tell; null unless completed. */
  readonly downtimeMs: number | null
  /** Bytes sent, memory and disks; null when never seen. */
  readonly transferredBytes: number | null
  readonly passes: readonly PassRecord[]
  /** How many samples there were. */
  readonly samples: number
}

/** What is known about the end of a migration whose call failed. */
export interface FailureEvidence {
  error: unknown
  /** What abort() was given; null when it was not called. */
  abort: { reason: string } | null
  /** The source's answer about the domain, or why there is none. */
  source: DomainStateInfo | { error: unknown }
  /** The same before the migrate call; null when it did not come so far. */
  before: DomainStateInfo | null
}

/** One answer out of the call's failure and what the source says. The call's error alone is not the outcome. */
export function judgeFailure({ error, abort, source, before }: FailureEvidence): Pick<MigrationOutcome, 'outcome' | 'because'> {
  const message = error instanceof Error ? error.message : String(error)
  if ('error' in source) {
    const why = source.error instanceof LibvirtError && source.error.code === 'VIR_ERR_NO_DOMAIN'
      ? 'the domain is no longer at its source' : 'the source did not answer'
    return { outcome: 'unknown', because: `${why}, and the migrate call failed: ${message}` }
  }
  if (source.state === 'paused' && (source.reason === 'postcopy' || source.reason === 'postcopyFailed')) {
    return { outcome: 'postcopyRecoverable', because: `post-copy broke (${message}); the domain needs both hosts` }
  }
  // One that did not run before has lost nothing.
  if ((source.state === 'shutoff' || source.state === 'crashed') && source.state !== before?.state) {
    return { outcome: 'unknown', because: `at its source the domain is ${source.state} (${source.reason}), and the migrate call failed: ${message}` }
  }
  const stays = `the domain is ${source.state} at its source`
  if (abort) return { outcome: 'cancelled', because: `${abort.reason}; ${stays}` }
  return { outcome: 'failed', because: `${message}; ${stays}` }
}
