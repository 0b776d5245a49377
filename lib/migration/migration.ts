import type { Connection } from '../connection'
import type { Domain, DomainStateInfo } from '../domain/domain'
import { LibvirtError } from '../errors'
import { BoundedQueue } from '../queue'
import type { CallResult, Conduct } from './conduct'
import { Controls } from './controls'
import type { MigrateOptions } from './options/options'
import { judgeFailure, type MigrationOutcome } from './outcome'
import type { MigrationSample, PassRecord } from './samples/sample'
import { plainOptions, type TraceRecorder, type TraceSink } from './trace/recorder'
import { recordDomain } from './trace/record-domain'
import { Watch } from './watch'

/** What {@link Domain.migrate} takes: {@link MigrateOptions}, and where to look. */
export type DomainMigrateOptions = MigrateOptions<Connection> & {
  /** The destination as this process reaches it, where `to` is a URI: its events and states are then watched too. */
  destination?: Connection
  /** Records what is seen, to be read with `readTrace` and replayed with `replay`. The stream stays the caller's to end. */
  trace?: TraceSink
}

const defaultIntervalMs = 500
const retryMs = 50

/** How a migration comes about: by a call of ours, or by one that somebody else made. Internal. */
export interface MigrationSetup {
  readonly domain: Domain
  readonly options: MigrateOptions
  /** The destination, as this process reaches it. */
  readonly destination: Connection | null
  readonly trace: TraceSink | undefined
  readonly conduct: Conduct
}

/**
 * A migration on its way: iterate over it for samples, steer it, await its {@link outcome}.
 *
 * The migrate call has a libvirt connection of its own, and statistics and control another, so that neither can block the
 * other.
 */
export class Migration implements AsyncIterable<MigrationSample> {
  /** How it ended. Never rejects: a failure is an outcome too. */
  readonly outcome: Promise<MigrationOutcome>
  readonly #domain: Domain
  readonly #options: MigrateOptions
  readonly #destination: Connection | null
  readonly #conduct: Conduct
  readonly #watch: Watch
  readonly #controls: Controls
  readonly #trace: TraceRecorder | null
  readonly #queue = new BoundedQueue<MigrationSample>()
  #abort: { readonly reason: string, taken: boolean } | null = null
  #called = false
  #judged = false
  #held: MigrationSample | null = null
  #before: DomainStateInfo | null = null
  #began: () => void = () => undefined
  readonly #hasBegun = new Promise<void>((resolve) => { this.#began = resolve })

  /** Use {@link Domain.migrate}. Internal. */
  constructor({ domain, options, destination, trace, conduct }: MigrationSetup) {
    this.#domain = domain
    this.#options = options
    this.#destination = destination
    this.#conduct = conduct
    this.#controls = new Controls(domain)
    const intervalMs = options.intervalMs ?? defaultIntervalMs
    this.#trace = recordDomain(trace, domain, {
      intervalMs, downtimeLimitMs: options.maxDowntimeMs ?? null, fromStart: conduct.fromStart, options: plainOptions(options),
    })
    this.#watch = new Watch(domain, {
      intervalMs,
      destination,
      trace: this.#trace,
      fromStart: conduct.fromStart,
      ...(options.maxDowntimeMs === undefined ? {} : { downtimeLimitMs: options.maxDowntimeMs }),
      onSample: (sample) => {
        // While disks are copied there is no migration in QEMU yet that could be switched.
        if (sample.phase !== 'reserve' && sample.phase !== 'storage') this.#began()
        // An abort looks like a failure, until the outcome says what it was.
        this.#held = !this.#judged && (sample.phase === 'failed' || sample.phase === 'cancelled') ? sample : null
        if (!this.#held) this.#queue.push(sample)
      },
    })
    this.outcome = this.#run()
  }

  /** The last sample; null before the first. */
  get latest(): MigrationSample | null {
    return this.#watch.latest
  }

  /** The passes over the memory so far. */
  get passes(): readonly PassRecord[] {
    return this.#watch.passes
  }

  /** How many samples were lost because nobody took them in time. */
  get dropped(): number {
    return this.#queue.dropped
  }

  [Symbol.asyncIterator](): AsyncIterator<MigrationSample> {
    return this.#queue
  }

  /**
   * Aborts it (virDomainAbortJob); the reason goes into the outcome. Resolves when libvirt has taken the request, or the
   * migration is over. Refused during post-copy: the guest needs both hosts.
   */
  async abort(reason = 'aborted'): Promise<void> {
    const request = this.#abort ??= { reason, taken: false }
    try {
      await this.#retryUntilTaken('virDomainAbortJob', () => this.#controls.abort())
      request.taken = true
    } catch (error) {
      // A second one can come when the job has gone because of the first.
      if (request.taken) return
      // However it ends, it was not by this.
      this.#abort = null
      throw error
    }
  }

  /** Switches to post-copy (virDomainMigrateStartPostCopy); waits until memory moves. Needs the option `postcopy`. */
  async startPostcopy(): Promise<void> {
    await Promise.race([this.#hasBegun, this.outcome])
    await this.#controls.startPostcopy()
  }

  /** Sets how long the guest may stand still, in ms (virDomainMigrateSetMaxDowntime). */
  async setMaxDowntime(ms: number): Promise<void> {
    await this.#controls.setMaxDowntime(ms)
    this.#watch.observe({ kind: 'downtimeLimit', atMs: this.#watch.now(), downtimeLimitMs: ms })
  }

  /** How long the guest may stand still, in ms (virDomainMigrateGetMaxDowntime). */
  async maxDowntime(): Promise<number> {
    return this.#controls.maxDowntime()
  }

  /** Sets the limit in MiB/s (virDomainMigrateSetMaxSpeed); `postcopy`: the one that holds in post-copy. */
  async setBandwidth(mibps: number, options: { postcopy?: boolean } = {}): Promise<void> {
    await this.#controls.setBandwidth(mibps, options)
  }

  /** Sets the size of xbzrle's cache in bytes (virDomainMigrateSetCompressionCache). */
  async setCompressionCache(bytes: number): Promise<void> {
    await this.#controls.setCompressionCache(bytes)
  }

  /** The guest stands still at its source, so that the rest can be sent (virDomainSuspend); it runs again at its destination. */
  async pause(): Promise<void> {
    await this.#controls.pause()
  }

  /** Undoes a {@link pause} (virDomainResume). */
  async resume(): Promise<void> {
    await this.#controls.resume()
  }

  // libvirt refuses to abort a job that has not begun. Between our call and that moment there is nothing to abort yet.
  async #retryUntilTaken(name: string, action: () => Promise<unknown>): Promise<void> {
    while (!this.#controls.isOver) {
      if (!this.#called) return
      try {
        await action()
        return
      } catch (error) {
        if (this.#controls.isOver) return
        if (!(error instanceof LibvirtError) || error.code !== 'VIR_ERR_OPERATION_INVALID' || this.#watch.jobSeen) throw error
        if (error.function !== name) throw error
      }
      await Promise.race([new Promise((resolve) => setTimeout(resolve, retryMs)), this.outcome])
    }
  }

  async #run(): Promise<MigrationOutcome> {
    const { signal } = this.#options
    const onAbort = (): void => {
      this.abort(reasonOf(signal)).catch((error: unknown) => this.#queue.fail(error))
    }
    signal?.addEventListener('abort', onAbort, { once: true })
    if (signal?.aborted) onAbort()
    try {
      const result = await this.#migrate()
      const failure = result && 'error' in result ? result : null
      this.#controls.end(failure && (failure.error instanceof Error ? failure.error.message : String(failure.error)))
      const outcome = failure ? await this.#whenFailed(failure.error) : await this.#whenCompleted()
      this.#judged = true
      this.#watch.end(outcome.outcome === 'completed' ? 'done' : outcome.outcome === 'cancelled' ? 'cancelled' : 'failed')
      if (this.#held) this.#queue.push(this.#held)
      this.#trace?.outcome({ ...outcome, passes: this.#watch.passes })
      return { ...outcome, samples: this.#watch.samples, passes: this.#watch.passes }
    } finally {
      this.#controls.end(null)
      signal?.removeEventListener('abort', onAbort)
      this.#queue.end()
      // Ending the subscriptions takes a few requests, and nobody has to wait for them.
      void this.#watch.stop()
    }
  }

  async #migrate(): Promise<CallResult> {
    try {
      const [before] = await Promise.all([this.#controls.steer((domain) => domain.state()), this.#watch.start()])
      this.#before = before
      const { maxDowntimeMs } = this.#options
      if (maxDowntimeMs !== undefined) await this.#controls.setMaxDowntime(maxDowntimeMs)
      return await this.#conduct.run({
        domain: this.#domain,
        watch: this.#watch,
        trace: this.#trace,
        beforeCall: () => {
          if (this.#abort) throw new LibvirtError({ code: 'VIR_ERR_OPERATION_ABORTED', message: 'aborted before it began' })
          this.#called = true
        },
      })
    } catch (error) {
      return { error }
    }
  }

  async #whenCompleted(): Promise<MigrationOutcome> {
    const arrived = await this.#destination?.domain(this.#domain.uuid).catch(() => null) ?? null
    const statistics = await this.#watch.finalStatistics(arrived)
    return {
      ...this.#figures(),
      outcome: 'completed',
      because: 'the domain is at its destination',
      domain: arrived,
      error: null,
      statistics,
      downtimeMs: statistics?.downtimeNetMs ?? statistics?.downtimeMs ?? null,
      transferredBytes: statistics?.dataProcessedBytes ?? this.#watch.latest?.transferredBytes ?? null,
    }
  }

  async #whenFailed(error: unknown): Promise<MigrationOutcome> {
    const source = await this.#sourceState()
    if ('state' in source && source.state === 'running') await this.#controls.restoreMaxDowntime()
    return {
      ...this.#figures(),
      ...judgeFailure({ error, abort: this.#abort, source, before: this.#before }),
      domain: null,
      error: error instanceof Error ? error : new Error(String(error)),
      statistics: null,
      downtimeMs: null,
      transferredBytes: this.#watch.latest?.transferredBytes ?? null,
    }
  }

  async #sourceState() {
    try {
      const control = await this.#domain.connection.control()
      return await (await this.#domain.on(control)).state({ timeoutMs: 10_000 })
    } catch (error) {
      return { error }
    }
  }

  #figures(): Pick<MigrationOutcome, 'totalMs' | 'passes' | 'samples'> {
    return { totalMs: Math.round(this.#watch.now()), passes: this.#watch.passes, samples: this.#watch.samples }
  }
}

function reasonOf(signal: AbortSignal | undefined): string {
  const reason: unknown = signal?.reason
  return reason instanceof Error ? reason.message : String(reason ?? 'aborted')
}
