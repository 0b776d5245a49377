import type { Connection } from '../../connection'
import { DomainJobOperation } from '../../constants/migration'
import { whenAborted } from '../../listeners'
import { wordsOf } from '../problems'
import type { JobStatistics } from '../../domain/job-statistics'
import { askHost, type Asked } from './ask'
import { canBeOf, keptStatistics, type Own } from './before'
import { hasBegun } from './began'
import type { Evidence, HostAnswer } from './evidence'
import { judge, type Verdict } from './judge'
import type { Findings } from './outcome'
import { counted, isOff, standstillMs } from './stands'
import { TwoHosts, type AskedHosts } from './two-hosts'

/** Where to look. */
export interface Whereabouts {
  readonly uuid: string
  readonly source: Connection
  /** The destination, as this process reaches it; null: it cannot be asked. */
  readonly destination: Connection | null
  /** The hosts' identities, as they said them before. */
  readonly hosts?: TwoHosts
}

/** The facts before the hosts are asked. All of it may be missing: then only what the hosts say counts. */
export interface Known extends Partial<Omit<Evidence, 'hosts' | 'relation' | 'completed' | 'began'>>, Own {
  /** Whether its watch saw it begin. */
  readonly seenToBegin?: boolean
  /** Statistics of the completed migration, where they came by event. */
  readonly statistics?: JobStatistics | null
  /** Bytes sent as they were seen last. */
  readonly transferredBytes?: number | null
}

/** How long and how patiently it is asked. */
export interface Patience {
  /** For all questions together, ms. Default 15,000. */
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
  /** While the source says that the migration goes on, wait for its end, however long that takes. */
  readonly untilOver?: boolean
  /** Nobody waits for it: the process may end in between. */
  readonly inBackground?: boolean
}

/** The findings of an investigation. */
export interface Investigated extends Findings {
  /** Whether the source says that a migration of it is still under way. */
  readonly underWay: boolean
}

const defaultTimeoutMs = 15_000
/** How long two hosts that both answer may take to agree. */
export const changingMs = 5_000
const firstPauseMs = 50
const longestPauseMs = 1_000

/**
 * Finds out where a domain is after its migration: asks both hosts, holds their answers against what is known already, and asks
 * again while they contradict each other or do not answer, until the time is up.
 *
 * `known` is asked for before each judgement, because events arrive meanwhile.
 */
export async function findOut(where: Whereabouts, known: () => Known, patience: Patience = {}): Promise<Investigated> {
  const { timeoutMs = defaultTimeoutMs, signal, untilOver = false, inBackground = false } = patience
  const hosts = where.hosts ?? new TwoHosts()
  let beganAt = performance.now()
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    const askedAt = performance.now()
    const asked = hosts.hold(await askBoth(where))
    const tookMs = performance.now() - askedAt
    const silent = isSilent(asked.source.answer) || isSilent(asked.destination.answer)
    const statistics = await finalStatistics(known(), asked)
    const evidence = evidenceOf(known(), statistics, asked)
    const verdict = judge(evidence)
    if (untilOver && verdict.standing === 'underWay') beganAt = performance.now()
    const again = verdict.standing !== 'certain' && !(verdict.standing === 'underWay' && !untilOver)
    // The next round has to fit in, and a silent host makes it a long one.
    const limitMs = silent ? timeoutMs : Math.min(timeoutMs, changingMs)
    if (!again || asked.source.closed || signal?.aborted || performance.now() + pauseMs + tookMs - beganAt > limitMs) {
      return findings(verdict, statistics, counted(evidence), known())
    }
    await pause(pauseMs, { signal, inBackground })
  }
}

/** Did not answer, or not whether a migration still runs: it may yet. */
function isSilent(answer: HostAnswer): boolean {
  return answer.known === 'unanswered' || (answer.known === 'present' && answer.migrating === null)
}

async function askBoth({ uuid, source, destination }: Whereabouts): Promise<{ source: Asked, destination: Asked }> {
  const [there, here] = await Promise.all([askHost(destination, uuid), askHost(source, uuid)])
  return { source: here, destination: there }
}

function evidenceOf(known: Known, statistics: JobStatistics | null, { source, destination, relation }: AskedHosts): Evidence {
  const call = known.call ?? { call: 'notOurs' }
  const events = known.events ?? []
  const sourceWatched = known.sourceWatched ?? false
  const completed = statistics !== null
  const othersRan = known.othersRan ?? false
  const destinationBefore = known.destinationBefore ?? null
  return {
    call,
    began: hasBegun({
      call, seenToBegin: known.seenToBegin ?? false, completed, events, sourceWatched, destinationBefore, relation, othersRan,
    }),
    othersRan,
    abort: known.abort ?? null,
    events,
    sourceWatched,
    destinationWatched: known.destinationWatched ?? false,
    memoryMoved: known.memoryMoved ?? true,
    completed,
    before: known.before ?? null,
    destinationBefore,
    seenThere: known.seenThere ?? false,
    offline: known.offline ?? false,
    relation,
    hosts: { source: source.answer, destination: destination.answer },
  }
}

/**
 * Of a migration that succeeded. libvirt sends them by event; keeps them at a source that still has the domain, until its daemon
 * restarts; and at the destination, where a domain that arrived brings them along.
 */
async function finalStatistics(known: Known, { source, destination, relation }: AskedHosts): Promise<JobStatistics | null> {
  if (known.statistics && canBeOf(known, known.statistics)) return known.statistics
  // Those of the last migration, whose ever it was.
  if (known.othersRan) return null
  // A source that still has the guest keeps those of an earlier migration, and so does a destination that has not got it.
  const sources = [
    source.answer.known === 'present' && isOff(source.answer.state) ? source.domain : null,
    relation.hosts === 'different' && destination.answer.known === 'present' && !isOff(destination.answer.state) && !destination.answer.migrating
      ? destination.domain : null,
  ]
  const operations = [DomainJobOperation.MIGRATION_OUT, DomainJobOperation.MIGRATION_IN]
  for (const [at, domain] of sources.entries()) {
    const kept = domain && await keptStatistics(domain, keptMs)
    // Before libvirt 3.3.0 they do not say of what they are.
    if (kept && (kept.operation === null || kept.operation === operations[at]) && canBeOf(known, kept)) return kept
  }
  return null
}

/** How long a host may take to answer one of these questions, ms. */
const keptMs = 3_000

function findings(verdict: Verdict, statistics: JobStatistics | null, { hosts }: Evidence, known: Known): Investigated {
  const { outcome, because, cancelled, standing } = verdict
  const final = outcome === 'completed' ? statistics : null
  return {
    outcome,
    because,
    cancelled,
    hosts,
    statistics: final,
    downtimeMs: outcome === 'completed' ? final?.downtimeMs ?? standstillMs(known.events ?? []) : null,
    downtimeNetMs: final?.downtimeNetMs ?? null,
    transferredBytes: final?.dataProcessedBytes ?? known.transferredBytes ?? null,
    underWay: standing === 'underWay',
  }
}

/** Nothing was found, because this program itself failed. */
export function notFoundOut(error: unknown): Investigated {
  const why = `how it ended could not be found out: ${wordsOf(error)}`
  return {
    outcome: 'unknown', because: why, cancelled: null, hosts: { source: { known: 'unanswered', why }, destination: { known: 'unanswered', why } },
    statistics: null, downtimeMs: null, downtimeNetMs: null, transferredBytes: null, underWay: false,
  }
}

/** Waits, but no longer than until the signal aborts. In the background it does not keep the process alive. */
export async function pause(ms: number, { signal, inBackground = false }: { signal?: AbortSignal | undefined, inBackground?: boolean } = {}): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      unhook()
      resolve()
    }
    const timer = setTimeout(done, ms)
    if (inBackground) timer.unref()
    const unhook = whenAborted(signal, done)
  })
}
