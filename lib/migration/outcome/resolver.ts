import type { Connection } from '../../connection'
import type { Domain, DomainStateInfo } from '../../domain/domain'
import { LibvirtError } from '../../errors'
import { whenAborted } from '../../listeners'
import { longestTimerMs, number, signal, tableFor } from '../../options'
import type { CallResult } from '../conduct'
import { connectionOf } from '../connection-of'
import type { Watch } from '../watch'
import { isClosed } from './ask'
import { lookBefore, type LookedBefore } from './before'
import { callEvidence } from './call-evidence'
import type { AbortRequest } from './evidence'
import { changingMs, findOut, pause, type Investigated, type Known, type Patience } from './investigate'
import type { OutcomeWord } from './outcome'
import { TwoHosts } from './two-hosts'

/** How long an `unknown` outcome goes on being looked into. */
export interface ResolutionOptions {
  /** ms; default an hour, at most 24 days. */
  readonly timeoutMs?: number
  /** Ends it; what is not known then stays unknown. */
  readonly signal?: AbortSignal
}

export const resolutionOptions = tableFor<ResolutionOptions>()('resolution', {
  timeoutMs: number('ms', { most: longestTimerMs, because: ' (24 days)' }), signal,
})

/** Which migration is to be judged. */
export interface ResolverSetup {
  readonly domain: Domain
  readonly destination: Connection | null
  readonly watch: Watch
  /** Whether the migrate call is ours. */
  readonly own: boolean
  /** Only a definition is to move. */
  readonly offline: boolean
  readonly resolution: ResolutionOptions
}

/** The facts that only the migration knows. */
export interface Told {
  readonly result: CallResult
  /** The abort request that libvirt took; null without. */
  readonly abort: AbortRequest | null
  /** The source's state before the call; null when it is not known. */
  readonly before: DomainStateInfo | null
  /** Whether a migrate call was made from here: `result` is of what comes before otherwise. */
  readonly called: boolean
  /** When the call that began it was made from here, on the watch's clock; null where it was not, or not from here. */
  readonly calledAtMs: number | null
}

const hourMs = 3_600_000
const firstDelayMs = 1_000
const longestDelayMs = 60_000
/** Events that libvirt sent before its answer may come a little after it. */
const eventsMs = 100

/** Judges how one migration ended: out of what its watch saw, what its call said, and what both hosts say. */
export class Resolver {
  readonly #setup: ResolverSetup
  readonly #hosts = new TwoHosts()
  #before: LookedBefore | null = null
  #overAtMs: number | null = null

  constructor(setup: ResolverSetup) {
    this.#setup = setup
  }

  /**
   * Looks at both hosts before the migrate call.
   * @throws LibvirtError VIR_ERR_OPERATION_INVALID where the destination is certain to be the source itself.
   */
  async prepare(): Promise<void> {
    const { domain, destination } = this.#setup
    this.#before = await lookBefore(this.#where(), this.#hosts)
    const { relation } = this.#hosts
    if (destination === null || relation.hosts !== 'same') return
    throw new LibvirtError({
      code: 'VIR_ERR_OPERATION_INVALID', message: `${domain.name} is at its destination already, which is the same host as its source: ${relation.because}`,
    })
  }

  /** Asks both hosts, and waits while the source says that the migration still goes on. Never rejects for what a host says. */
  async resolve(told: Told, patience: Patience = { untilOver: true }): Promise<Investigated> {
    const { watch } = this.#setup
    this.#overAtMs ??= watch.now()
    if (!told.result || !('error' in told.result)) await watch.whenFinal()
    else await pause(eventsMs)
    const found = await findOut(this.#where(), () => this.#known(told), patience)
    if (found.statistics) watch.takeFinal(found.statistics)
    return found
  }

  /**
   * Looks again, ever more seldom, into what `resolve` left open. Resolves when it is certain, when the time is up, or when nobody
   * may be asked any more; null when nothing is known then that was not known before. Does not keep the process alive.
   */
  async later(told: Told): Promise<Investigated | null> {
    const { domain, resolution: { timeoutMs = hourMs, signal } } = this.#setup
    const over = new AbortController()
    const end = (): void => over.abort()
    const timer = setTimeout(end, timeoutMs)
    timer.unref()
    const unhook = whenAborted(signal, end)
    if (signal?.aborted) end()
    try {
      for (let delayMs = firstDelayMs; ; delayMs = Math.min(delayMs * 2, longestDelayMs)) {
        await pause(delayMs, { signal: over.signal, inBackground: true })
        // A connection that broke is opened anew. One that its owner closed is not: he wants no more of it.
        if (over.signal.aborted || await isClosedByOwner(connectionOf(domain))) return null
        // One question to each. Only an answer is worth being held against a second one.
        for (const timeoutMs of [0, changingMs]) {
          const found = await findOut(this.#where(), () => this.#known(told), { signal: over.signal, inBackground: true, timeoutMs })
          if (!isSettled(found)) break
          if (timeoutMs > 0) return found
        }
      }
    } finally {
      clearTimeout(timer)
      unhook()
    }
  }

  #where() {
    const { domain, destination } = this.#setup
    return { uuid: domain.uuid, source: connectionOf(domain), destination, hosts: this.#hosts }
  }

  #known({ result, abort, before, called, calledAtMs }: Told): Known {
    const { watch, offline, own } = this.#setup
    return {
      call: callEvidence(own || called ? result : null, called),
      abort, before: before ?? watch.before, offline, ...this.#before,
      longestMs: calledAtMs === null ? null : (this.#overAtMs ?? watch.now()) - calledAtMs,
      seenToBegin: watch.began, othersRan: watch.othersRan, seenThere: watch.seenThere,
      events: watch.events, sourceWatched: watch.sourceIntact, destinationWatched: watch.destinationIntact, memoryMoved: watch.passes.length > 0,
      statistics: watch.final, transferredBytes: watch.latest?.transferredBytes ?? null,
    }
  }
}

/** Whether a later look cannot say anything else. */
export function isSettled({ outcome }: { readonly outcome: OutcomeWord }): boolean {
  return outcome !== 'unknown' && outcome !== 'postcopyRecoverable'
}

/** Whether whoever opened a connection has closed it, rather than that it broke. */
export async function isClosedByOwner(connection: Connection): Promise<boolean> {
  return connection.control().then(() => false, isClosed)
}
