import { performance } from 'node:perf_hooks'
import type { Connection } from '../connection'
import { DomainJobType } from '../constants/migration'
import type { Domain } from '../domain/domain'
import { reasonName, stateName } from '../domain/state'
import { LibvirtError } from '../errors'
import type { LifecycleEvent } from '../events'
import { HostWatch } from './host-watch'
import type { Evidence, SeenEvent } from './outcome'
import type { DomainState, TerminalPhase } from './samples/phase'
import type { MigrationSample, PassRecord } from './samples/sample'
import { Sampler, type Observation, type SamplerOptions } from './samples/sampler'
import { parseStatistics, type JobStatistics } from './samples/statistics'
import type { TraceRecorder } from './trace/recorder'

/** What a {@link Watch} needs to know. */
export interface WatchOptions extends SamplerOptions {
  intervalMs: number
  /** The destination, as this process reaches it: its events and states then count too. */
  destination?: Connection | null
  /** Writes down whatever is observed. */
  trace?: TraceRecorder | null
  onSample: (sample: MigrationSample) => void
}

/** How long the events that libvirt queued before the end may still be on their way, ms. */
const lateEventsMs = 500
/** How long an answer of the source waits for the one of the destination, ms. */
const destinationPatienceMs = 500

/**
 * Looks at one migration from outside: polls job statistics and states on a connection that no migration can block, merges
 * the events of both sides, and has a {@link Sampler} make samples of it.
 */
export class Watch {
  readonly #options: WatchOptions
  readonly #sampler: Sampler
  readonly #startedAt = performance.now()
  readonly #source: HostWatch
  readonly #destination: HostWatch | null
  readonly #events: SeenEvent[] = []
  readonly #whenFinal: Promise<void>
  #resolveFinal: () => void = () => undefined
  #timer: NodeJS.Timeout | undefined
  #polling = false
  #destinationAsked: Promise<DomainState | null> | null = null
  #stopped = false
  #samples = 0
  #jobSeen = false
  #joblessSinceMs: number | null = null
  #problem: unknown = null
  #before: Evidence['before'] = null

  constructor(domain: Domain, options: WatchOptions) {
    const { uuid } = domain
    const { destination } = options
    this.#options = options
    this.#sampler = new Sampler(options)
    this.#whenFinal = new Promise((resolve) => { this.#resolveFinal = resolve })
    const mine = (each: Domain): boolean => each.uuid === uuid
    const lifecycle = (side: 'source' | 'destination') => (event: LifecycleEvent): void => {
      if (mine(event.domain)) this.#takeEvent({ side, event: event.eventCode, detail: event.detailCode, atMs: this.now() })
    }
    this.#source = new HostWatch(domain.connection, uuid, (listen) => Promise.all([
      listen('domain:lifecycle', lifecycle('source')),
      listen('domain:migrationIteration', (event) => {
        if (mine(event.domain)) this.observe({ kind: 'iteration', atMs: this.now(), iteration: event.iteration })
      }),
      listen('domain:jobCompleted', (event) => {
        if (mine(event.domain)) this.#takeFinal(parseStatistics({ type: DomainJobType.COMPLETED, parameters: event.parameters }))
      }),
    ]))
    this.#destination = destination ? new HostWatch(destination, uuid, (listen) => listen('domain:lifecycle', lifecycle('destination'))) : null
  }

  /** The last sample. */
  get latest(): MigrationSample | null {
    return this.#sampler.latest
  }

  get passes(): readonly PassRecord[] {
    return this.#sampler.passes
  }

  /** The completed migration's statistics, kept from whichever source came first. */
  get final(): JobStatistics | null {
    return this.#sampler.final
  }

  /** How many samples there were. */
  get samples(): number {
    return this.#samples
  }

  /** Whether a job was seen on the source. */
  get jobSeen(): boolean {
    return this.#jobSeen
  }

  /** Since when the source says that no job runs, or that the domain is gone, although one ran before; null while one does. */
  get joblessSinceMs(): number | null {
    return this.#joblessSinceMs
  }

  /** Why statistics could not be read, the last time; null when they could. */
  get problem(): unknown {
    return this.#problem
  }

  /** The source's state as it was seen first; null before that. */
  get before(): Evidence['before'] {
    return this.#before
  }

  /** The life-cycle events of both hosts, oldest first. */
  get events(): readonly SeenEvent[] {
    return this.#events
  }

  /** Whether no event of the source can have been missed so far. */
  get sourceIntact(): boolean {
    return this.#source.intact
  }

  /** Resolves when it watches: no event after that is missed. */
  async start(): Promise<void> {
    // A destination that does not answer now may do so later.
    await Promise.all([this.#source.start(), this.#destination?.start().catch(ignoreLibvirt)])
    await this.#source.domain()
    if (this.#stopped) return
    this.#timer = setInterval(() => this.#tick(), this.#options.intervalMs)
    this.#tick()
  }

  #takeEvent(event: SeenEvent): void {
    this.#events.push(event)
    this.observe({ kind: 'lifecycle', ...event })
  }

  /** ms since the watch began, on its monotonic clock. */
  now(): number {
    return performance.now() - this.#startedAt
  }

  /** Takes an observation from elsewhere, for example that the downtime limit was changed. */
  observe(observation: Observation): void {
    this.#options.trace?.observe(observation)
    const sample = this.#sampler.observe(observation)
    if (!sample) return
    this.#samples++
    this.#options.onSample(sample)
  }

  #takeFinal(statistics: JobStatistics): void {
    this.observe({ kind: 'final', atMs: this.now(), statistics })
    if (this.#sampler.final) this.#resolveFinal()
  }

  // A poll that is not answered is not repeated: a second one would only wait behind it.
  #tick(): void {
    const sentAt = this.now()
    if (this.#polling) return
    this.#polling = true
    const late = setInterval(() => this.observe({ kind: 'unanswered', atMs: this.now(), sinceMs: sentAt }), this.#options.intervalMs)
    this.#poll().then(
      () => { this.#problem = null },
      (error: unknown) => { this.#problem = error },
    ).finally(() => {
      clearInterval(late)
      this.#polling = false
    })
  }

  async #poll(): Promise<void> {
    let statistics, domainState, destinationState
    try {
      const source = await this.#source.domain()
      ;[statistics, domainState, destinationState] = await Promise.all([
        source.job.statistics(), this.#source.state(), this.#destinationState(),
      ])
    } catch (error) {
      if (isNoDomain(error)) this.#seeNoJob()
      if (!isNotRunning(error)) throw error
      this.#seeNoJob()
      return this.#onNoJob?.(null)
    }
    if (this.#stopped) return
    this.#before ??= { state: stateName(domainState.state), reason: reasonName(domainState.state, domainState.reason) }
    if (statistics.type === DomainJobType.NONE) {
      this.#seeNoJob()
      return this.#onNoJob?.(domainState)
    }
    this.#jobSeen = true
    this.#joblessSinceMs = null
    this.observe({ kind: 'statistics', atMs: this.now(), statistics, domainState, destinationState })
  }

  #seeNoJob(): void {
    if (this.#jobSeen) this.#joblessSinceMs ??= this.now()
  }

  /** Called when the source answers that no job runs on the domain. */
  set onNoJob(listener: (state: DomainState | null) => void) {
    this.#onNoJob = listener
  }
  #onNoJob: ((state: DomainState | null) => void) | undefined

  // null where it is not known: a destination that is slow to answer must not hold up what the source says.
  async #destinationState(): Promise<DomainState | null> {
    if (!this.#destination) return null
    this.#destinationAsked ??= this.#destination.state().catch(ignoreLibvirt).finally(() => { this.#destinationAsked = null })
    return atMost(this.#destinationAsked, destinationPatienceMs)
  }

  /** The completed migration's statistics, which libvirt sends before its call returns: waits for those that are on their way. */
  async whenFinal(): Promise<JobStatistics | null> {
    await atMost(this.#whenFinal, lateEventsMs)
    return this.#sampler.final
  }

  /** Takes statistics of the completed migration that were asked for. */
  takeFinal(statistics: JobStatistics): void {
    if (!this.#sampler.final) this.#takeFinal(statistics)
  }

  /**
   * Final statistics of a migration that succeeded: from the JOB_COMPLETED event, or else asked for at the source and then at
   * the destination, where libvirt keeps them too after pre-copy.
   */
  async finalStatistics(destination: Domain | null): Promise<JobStatistics | null> {
    await this.whenFinal()
    for (const each of [() => this.#source.domain(), () => destination]) {
      if (this.#sampler.final) break
      try {
        const statistics = await (await each())?.job.statistics({ completed: true })
        if (statistics?.type === DomainJobType.COMPLETED) this.#takeFinal(statistics)
      } catch (error) {
        // A transient domain is gone from its source; the destination is asked next.
        ignoreLibvirt(error)
      }
    }
    return this.#sampler.final
  }

  /** The last sample says how it ended, and nothing is polled any more. */
  end(phase: TerminalPhase): void {
    this.observe({ kind: 'ended', atMs: this.now(), phase })
    void this.stop()
  }

  /** Stops watching; the migration goes on. */
  async stop(): Promise<void> {
    if (this.#stopped) return
    this.#stopped = true
    clearInterval(this.#timer)
    await Promise.all([this.#source.stop(), this.#destination?.stop()])
  }
}

async function atMost<T>(promise: Promise<T>, ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => { timer = setTimeout(() => resolve(null), ms) })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

function isNoDomain(error: unknown): boolean {
  return error instanceof LibvirtError && error.code === 'VIR_ERR_NO_DOMAIN'
}

/** There are no statistics of a domain that does not run. */
function isNotRunning(error: unknown): boolean {
  return error instanceof LibvirtError && error.code === 'VIR_ERR_OPERATION_INVALID'
}

/** What libvirt has to say against a question is no answer; anything else is an error of this program. */
function ignoreLibvirt(error: unknown): null {
  if (!(error instanceof LibvirtError)) throw error
  return null
}
