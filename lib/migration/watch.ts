import { performance } from 'node:perf_hooks'
import type { Connection } from '../connection'
import { DomainJobType } from '../constants/migration'
import type { Domain } from '../domain/domain'
import { LibvirtError } from '../errors'
import type { DomainEventName, DomainEvents, LifecycleEvent } from '../events'
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

/**
 * Looks at one migration from outside: polls job statistics and states on a connection that no migration can block, merges
 * the events of both sides, and has a {@link Sampler} make samples of it.
 */
export class Watch {
  readonly #domain: Domain
  readonly #options: WatchOptions
  readonly #sampler: Sampler
  readonly #startedAt = performance.now()
  readonly #undo: (() => Promise<unknown>)[] = []
  readonly #whenFinal: Promise<void>
  #resolveFinal: () => void = () => undefined
  #timer: NodeJS.Timeout | undefined
  #polling = false
  #source: Domain | null = null
  #stopped = false
  #samples = 0
  #jobSeen = false
  #problem: unknown = null

  constructor(domain: Domain, options: WatchOptions) {
    this.#domain = domain
    this.#options = options
    this.#sampler = new Sampler(options)
    this.#whenFinal = new Promise((resolve) => { this.#resolveFinal = resolve })
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

  /** Why statistics could not be read, the last time; null when they could. */
  get problem(): unknown {
    return this.#problem
  }

  /** Resolves when it watches: no event after that is missed. */
  async start(): Promise<void> {
    const control = await this.#domain.connection.control()
    this.#source = await this.#domain.on(control)
    const mine = ({ uuid }: Domain): boolean => uuid === this.#domain.uuid
    const lifecycle = (side: 'source' | 'destination') => (event: LifecycleEvent): void => {
      if (mine(event.domain)) {
        this.observe({ kind: 'lifecycle', atMs: this.now(), side, event: event.eventCode, detail: event.detailCode })
      }
    }
    await Promise.all([
      this.#subscribe(control, 'domain:lifecycle', lifecycle('source')),
      this.#subscribe(control, 'domain:migrationIteration', ({ domain, iteration }) => {
        if (mine(domain)) this.observe({ kind: 'iteration', atMs: this.now(), iteration })
      }),
      this.#subscribe(control, 'domain:jobCompleted', ({ domain, parameters }) => {
        if (mine(domain)) this.#takeFinal(parseStatistics({ type: DomainJobType.COMPLETED, parameters }))
      }),
      this.#options.destination?.control().then((other) => this.#subscribe(other, 'domain:lifecycle', lifecycle('destination'))),
    ])
    if (this.#stopped) return
    this.#timer = setInterval(() => this.#tick(), this.#options.intervalMs)
    this.#tick()
  }

  async #subscribe<N extends DomainEventName>(to: Connection, name: N, listener: (payload: DomainEvents[N]) => void): Promise<void> {
    const undo = await to.subscribe(name, listener)
    this.#undo.push(undo)
    if (this.#stopped) await this.#unsubscribe()
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
    const source = this.#source
    if (!source) return
    const [statistics, domainState, destinationState] = await Promise.all([
      source.job.statistics(), stateOf(source), this.#destinationState(),
    ])
    if (this.#stopped) return
    if (statistics.type === DomainJobType.NONE) return this.#onNoJob?.(domainState)
    this.#jobSeen = true
    this.observe({ kind: 'statistics', atMs: this.now(), statistics, domainState, destinationState })
  }

  /** Called when the source answers that no job runs on the domain. */
  set onNoJob(listener: (state: DomainState | null) => void) {
    this.#onNoJob = listener
  }
  #onNoJob: ((state: DomainState | null) => void) | undefined

  async #destinationState(): Promise<DomainState | null> {
    const { destination } = this.#options
    if (!destination) return null
    try {
      const control = await destination.control()
      return await stateOf(await control.domain(this.#domain.uuid))
    } catch (error) {
      // Not there yet, or no longer: that is an answer too.
      if (error instanceof LibvirtError && error.code === 'VIR_ERR_NO_DOMAIN') return null
      throw error
    }
  }

  /**
   * Final statistics of a migration that succeeded: from the JOB_COMPLETED event, or else asked for at the source and then at
   * the destination, where libvirt keeps them too after pre-copy.
   */
  async finalStatistics(destination: Domain | null): Promise<JobStatistics | null> {
    let timer: NodeJS.Timeout | undefined
    await Promise.race([this.#whenFinal, new Promise((resolve) => { timer = setTimeout(resolve, lateEventsMs) })])
    clearTimeout(timer)
    for (const domain of [this.#source, destination]) {
      if (this.#sampler.final || !domain) continue
      try {
        const statistics = await domain.job.statistics({ completed: true })
        if (statistics.type === DomainJobType.COMPLETED) this.#takeFinal(statistics)
      } catch (error) {
        // A transient domain is gone from its source; the destination is asked next.
        if (!(error instanceof LibvirtError)) throw error
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
    await this.#unsubscribe()
  }

  async #unsubscribe(): Promise<void> {
    // What cannot be unsubscribed belongs to a connection that is gone.
    await Promise.allSettled(this.#undo.splice(0).map((undo) => undo()))
  }
}

async function stateOf(domain: Domain): Promise<DomainState> {
  const { stateCode, reasonCode } = await domain.state()
  return { state: stateCode, reason: reasonCode }
}
