import { performance } from 'node:perf_hooks'
import type { Connection } from '../connection'
import { DomainJobType } from '../constants/migration'
import type { Domain } from '../domain/domain'
import { connectionOf } from './connection-of'
import { LibvirtError } from '../errors'
import type { LifecycleEvent } from '../host-events'
import { HostWatch } from './host-watch'
import type { Evidence, SeenEvent } from './outcome'
import { isClosed, isNoDomain } from './outcome/ask'
import { pause } from './outcome/investigate'
import { isIncomingState } from './outcome/stands'
import type { CallAnswer, OwnJob } from './own-job'
import { askJob, isOfMigrationOut, type RunningJob } from './running-job'
import { wordsOf } from './problems'
import type { DomainState, TerminalPhase } from './samples/phase'
import type { MigrationSample, PassRecord } from './samples/sample'
import { Sampler, type Observation, type SamplerOptions } from './samples/sampler'
import { parseStatistics, type JobStatistics } from '../domain/job-statistics'
import { inWords, isOfMigration, isPostcopyState, isSourceEnd } from './seen'
import type { TraceRecorder } from './trace/recorder'

/** The settings of a {@link Watch}. */
export interface WatchOptions extends SamplerOptions {
  intervalMs: number
  /** Which of the jobs that run on the domain is the migration's. */
  job: OwnJob
  /** The destination, as this process reaches it: its events and states then count too. */
  destination?: Connection | null
  /** Writes down whatever is observed. */
  trace?: TraceRecorder | null
  onSample: (sample: MigrationSample) => void
  /** Hears what could not be made a sample of, or told. Without it that is a warning of the process. */
  onProblem?: (what: string, error: unknown) => void
}

/** The job on the domain at one moment. `other` is null while a migration of somebody else cannot be told from none. */
export interface JobNow {
  readonly whose: 'ours' | 'other' | 'none'
  /** The other job. */
  readonly other: RunningJob | null
}

/** How long the events that libvirt queued before the end may still be on their way, ms. */
const lateEventsMs = 500
/** How long an answer of the source waits for the one of the destination, ms. */
const destinationPatienceMs = 500
/** How often the source is asked whether the migration has begun, while somebody waits for that, ms. */
const beginMs = 50

/**
 * Looks at one migration from outside: polls job statistics and states on a connection that no migration can block, merges
 * the events of both sides, and has a {@link Sampler} make samples of it. Observations of another job of the same domain are left
 * out: it would be sampled, judged and reported as this one's.
 */
export class Watch {
  readonly #options: WatchOptions
  readonly #job: OwnJob
  #sampler: Sampler
  readonly #startedAt = performance.now()
  readonly #source: HostWatch
  readonly #destination: HostWatch | null
  #events: SeenEvent[] = []
  readonly #whenFinal: Promise<void>
  #resolveFinal: () => void = () => undefined
  #timer: NodeJS.Timeout | undefined
  #polling = false
  #destinationAsked: Promise<DomainState | null> | null = null
  #stopped = false
  #samples = 0
  #joblessSinceMs: number | null = null
  #problem: unknown = null
  /** Since when no poll has had an answer. */
  #silentSinceMs: number | null = null
  #before: Evidence['before'] = null
  #seenThere = false

  constructor(domain: Domain, options: WatchOptions) {
    const { uuid } = domain
    const { destination } = options
    this.#options = options
    this.#job = options.job
    this.#sampler = new Sampler(options)
    this.#whenFinal = new Promise((resolve) => { this.#resolveFinal = resolve })
    const mine = (each: Domain): boolean => each.uuid === uuid
    const lifecycle = (side: 'source' | 'destination') => (event: LifecycleEvent): void => {
      if (mine(event.domain)) this.#takeEvent({ side, event: event.eventCode, detail: event.detailCode, atMs: this.now() })
    }
    this.#source = new HostWatch(connectionOf(domain), uuid, (listen) => Promise.all([
      listen('domain:lifecycle', lifecycle('source')),
      listen('domain:migrationIteration', (event) => {
        if (mine(event.domain)) this.#takeIteration(event.iteration)
      }),
      listen('domain:jobCompleted', (event) => {
        if (mine(event.domain)) this.#takeCompleted(parseStatistics({ type: DomainJobType.COMPLETED, parameters: event.parameters }))
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

  /** Whether this migration was seen to begin: without that, nothing that happened to the guest meanwhile was done by it. */
  get began(): boolean {
    return this.#job.began
  }

  /** Whether another migration has run since this one was seen last: where the guest is then says nothing about this one. */
  get othersRan(): boolean {
    return this.#job.othersRan
  }

  /** Since when the source says that the job does not run any more, or that the domain is gone; null while it runs, and before. */
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

  /** The life-cycle events of both hosts that can be of this migration, oldest first: none from before it or of another one. */
  get events(): readonly SeenEvent[] {
    return this.#events
  }

  /** Whether no event of the source can have been missed so far. */
  get sourceIntact(): boolean {
    return this.#source.intact
  }

  /** Whether no event of the destination can have been missed so far. */
  get destinationIntact(): boolean {
    return this.#destination?.intact ?? false
  }

  /** Whether the destination was seen to hold the domain in a state that only a migration makes. */
  get seenThere(): boolean {
    return this.#seenThere
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
    if (!(isSourceEnd(event) ? this.#job.takesEnds : this.#job.takesEvents)) return
    if (isOfMigration(event)) this.#job.signByEvent(performance.now())
    this.#events.push(event)
    this.observe({ kind: 'lifecycle', ...event })
  }

  /** ms since the watch began, on its monotonic clock. */
  now(): number {
    return performance.now() - this.#startedAt
  }

  /** Takes an observation from elsewhere, for example that the downtime limit was changed. */
  observe(observation: Observation): void {
    // It is called by events and timers: what it threw there would end the process.
    try {
      this.#options.trace?.observe(observation)
      const sample = this.#sampler.observe(observation)
      if (!sample) return
      this.#samples++
      this.#options.onSample(sample)
    } catch (error) {
      const { onProblem } = this.#options
      const what = `an observation (${observation.kind}) could not be taken`
      if (onProblem) onProblem(what, error)
      else process.emitWarning(`${what}: ${wordsOf(error)}`, 'NodevirtMigrationWarning')
    }
  }

  #takeIteration(iteration: number): void {
    if (!this.#job.takesEvents) return
    this.#job.signByEvent(performance.now())
    this.observe({ kind: 'iteration', atMs: this.now(), iteration })
  }

  #takeCompleted(statistics: JobStatistics): void {
    if (!this.#job.takesFinal(statistics.timeElapsedMs, performance.now())) return
    this.#job.sign(performance.now())
    this.#takeFinal(statistics)
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
    const late = setInterval(() => this.#tellUnanswered(sentAt), this.#options.intervalMs)
    this.#poll().then(
      () => { this.#problem = this.#silentSinceMs = null },
      (error: unknown) => {
        this.#problem = error
        if (!isNoDomain(error) && !isClosed(error)) this.#tellUnanswered(sentAt)
      },
    ).finally(() => {
      clearInterval(late)
      this.#polling = false
    })
  }

  #tellUnanswered(sentAtMs: number): void {
    if (this.#stopped) return
    this.#silentSinceMs ??= sentAtMs
    const { away } = this.#source
    this.observe({
      kind: 'unanswered', atMs: this.now(), sinceMs: this.#silentSinceMs,
      ...this.#problem === null ? {} : { because: wordsOf(this.#problem) }, ...away === null ? {} : { retryAtMs: away.retryAt - this.#startedAt },
    })
  }

  async #poll(): Promise<void> {
    let job, domainState, destinationState
    try {
      const source = await this.#source.domain()
      ;[job, domainState, destinationState] = await Promise.all([askJob(source), this.#source.state(), this.#destinationState()])
    } catch (error) {
      if (isNoDomain(error)) this.#seeNoJob()
      throw error
    }
    if (this.#stopped) return
    this.#before ??= inWords(domainState)
    const whose = this.#take(job, domainState)
    if (whose === null) return
    if (whose === 'ours') {
      this.#joblessSinceMs = null
      if (destinationState) this.#seenThere ||= isIncomingState(inWords(destinationState))
      this.observe({ kind: 'statistics', atMs: this.now(), statistics: job.statistics as JobStatistics, domainState, destinationState })
      return
    }
    // A job that is not ours is none, as far as this migration goes.
    this.#seeNoJob()
    this.#onNoJob?.(domainState)
  }

  /**
   * Tells whose job an answer is about, and forgets what was taken for ours if it turns out to be somebody else's. null: the answer
   * is older than what is known.
   */
  #take({ statistics, sight }: Awaited<ReturnType<typeof askJob>>, state: DomainState): JobNow['whose'] | null {
    const hadBegun = this.#job.began
    if (statistics === 'none') {
      if (this.#job.isNewer(sight.sentAtMs)) return null
      this.#job.seeNone(sight.sentAtMs)
    } else if (statistics === null || !isOfMigrationOut(statistics)) this.#job.seeOther()
    else if (this.#job.see(sight, { postcopy: isPostcopyState(state) })) return 'ours'
    if (statistics === 'none') return 'none'
    if (!this.#job.began && (hadBegun || this.#events.length > 0)) this.#forget()
    return 'other'
  }

  // In the moment between our call and the first answer, another migration can have sent events.
  #forget(): void {
    this.#events = []
    this.#samples = 0
    this.#joblessSinceMs = null
    this.#seenThere = false
    this.#sampler = new Sampler(this.#options)
  }

  #seeNoJob(): void {
    if (this.#job.began || this.#events.some(isOfMigration)) this.#joblessSinceMs ??= this.now()
  }

  /**
   * Asks the source which job runs at this moment. libvirt's calls name a domain and not a job: whoever is about to abort or to
   * change something asks first. The rest of the race lasts as long as one request. `atOnce: false`: whoever asks again and again.
   *
   * @throws LibvirtError VIR_ERR_NO_DOMAIN, or why the source cannot be asked.
   */
  async look({ atOnce = true } = {}): Promise<JobNow> {
    const source = await this.#source.domain({ atOnce })
    const [job, state] = await Promise.all([askJob(source), this.#source.state()])
    const whose = this.#take(job, state) ?? 'none'
    return { whose, other: whose === 'other' && job.statistics !== 'none' ? { ...job, statistics: job.statistics } : null }
  }

  /** Resolves when this migration was seen to begin, or when `over` does. */
  async untilBegun(over: Promise<unknown>): Promise<void> {
    let isOver = false
    const end = over.then(() => { isOver = true })
    while (!this.#job.began && !isOver && !this.#stopped) {
      // A source that cannot answer now answers later, or the migration ends.
      if (this.#job.called) await this.look({ atOnce: false }).catch(ignoreLibvirt)
      if (!this.#job.began) await Promise.race([pause(beginMs), end])
    }
  }

  /** The migrate call has its answer. One that was refused can have waited behind another job, which looked like ours until now. */
  async answered(answer: CallAnswer): Promise<void> {
    this.#job.answered(answer, performance.now())
    if (answer === 'refused' && this.#job.began) await atMost(this.look().catch(ignoreLibvirt), destinationPatienceMs)
  }

  /** Called when the source answers that no job runs on the domain, or another one. */
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

  /** Takes statistics of the completed migration that were asked for. A host also keeps those of an earlier one: not without a beginning. */
  takeFinal(statistics: JobStatistics): void {
    if (this.#job.began && !this.#job.othersRan && !this.#sampler.final) this.#takeFinal(statistics)
  }

  /** The last sample says how it ended, and nothing is polled any more. */
  end(phase: TerminalPhase): void {
    this.observe({ kind: 'ended', atMs: this.now(), phase })
    this.stop().catch((error: unknown) => this.#options.onProblem?.('it could not be stopped', error))
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

/** libvirt's refusal of a question is no answer; any other error is one of this program. */
function ignoreLibvirt(error: unknown): null {
  if (!(error instanceof LibvirtError)) throw error
  return null
}
