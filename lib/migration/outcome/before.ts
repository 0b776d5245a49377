import { isDeepStrictEqual } from 'node:util'
import type { Connection } from '../../connection'
import { DomainJobType } from '../../constants/migration'
import type { Domain } from '../../domain/domain'
import { AbortError, LibvirtError } from '../../errors'
import { hostIdentity } from '../../host-identity'
import type { JobStatistics } from '../../domain/job-statistics'
import type { SeenState } from './evidence'
import type { TwoHosts } from './two-hosts'

/** The state before a migration began, so that it is not taken for the migration's work. */
export interface LookedBefore {
  /** The destination's domain of that UUID; null when it is not known. */
  readonly destinationBefore: SeenState | 'absent' | null
  /** Statistics of a completed job that the hosts kept. */
  readonly keptBefore: readonly JobStatistics[]
}

/** How long a host may take for each of these questions, ms. The capabilities of a daemon that has just started take seconds. */
const waiting = { timeoutMs: 10_000 }

/** Looks at both hosts before the migrate call. Never rejects for what a host says: what it does not say is not known. */
export async function lookBefore(
  where: { readonly uuid: string, readonly source: Connection, readonly destination: Connection | null }, hosts: TwoHosts,
): Promise<LookedBefore> {
  const { uuid, destination } = where
  const [source, there] = await Promise.all([lookAt(where.source, uuid), destination && lookAt(destination, uuid)])
  hosts.note({ source: source.identity, destination: there?.identity ?? null })
  return {
    destinationBefore: there?.found ?? null,
    keptBefore: [source.kept, there?.kept ?? null].filter((each) => each !== null),
  }
}

async function lookAt(host: Connection, uuid: string) {
  const control = await host.control().catch(notSaid)
  if (!control) return { identity: null, found: null, kept: null }
  const [identity, { found, kept }] = await Promise.all([hostIdentity(control, waiting), domainOn(control, uuid)])
  return { identity, found, kept }
}

async function domainOn(control: Connection, uuid: string): Promise<{ found: SeenState | 'absent' | null, kept: JobStatistics | null }> {
  try {
    const domain = await control.domains.getByUuid(uuid, waiting)
    const [{ state, reason }, kept] = await Promise.all([domain.state(waiting), keptStatistics(domain, waiting.timeoutMs)])
    return { found: { state, reason }, kept }
  } catch (error) {
    return { found: error instanceof LibvirtError && error.code === 'VIR_ERR_NO_DOMAIN' ? 'absent' : notSaid(error), kept: null }
  }
}

function notSaid(error: unknown): null {
  if (error instanceof LibvirtError || error instanceof AbortError) return null
  throw error
}

/** Statistics of the last completed job that a host keeps of a domain; null without, and where it does not say. */
export async function keptStatistics(domain: Domain, timeoutMs: number): Promise<JobStatistics | null> {
  try {
    const statistics = await domain.job.statistics({ completed: true, timeoutMs })
    return statistics.type === DomainJobType.COMPLETED ? statistics : null
  } catch (error) {
    return notSaid(error)
  }
}

/** The facts that decide whether statistics are of this migration. */
export interface Own {
  readonly keptBefore?: readonly JobStatistics[]
  /** ms from the migrate call to its end at most; null where the call was not ours. */
  readonly longestMs?: number | null
}

/** By how much clocks may seem to differ, ms: the source's and this process's; and both hosts', whose difference is in the plain figure. */
const oneClockMs = 500
const twoClocksMs = 60_000

/** Whether statistics of a completed job can be of this migration: they were not there before, and it lasted no longer than the call. */
export function canBeOf({ keptBefore = [], longestMs = null }: Own, statistics: JobStatistics): boolean {
  if (keptBefore.some(({ raw }) => isDeepStrictEqual(raw, statistics.raw))) return false
  if (longestMs === null) return true
  const { timeElapsedMs, timeElapsedNetMs } = statistics
  if (timeElapsedNetMs !== null) return timeElapsedNetMs <= longestMs + oneClockMs
  return timeElapsedMs === null || timeElapsedMs <= longestMs + twoClocksMs
}
