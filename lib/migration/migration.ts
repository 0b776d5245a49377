import type { Connection } from '../connection'
import { MigrateMaxSpeedFlags } from '../constants/migration'
import type { Domain, DomainStateInfo } from '../domain/domain'
import { LibvirtError } from '../errors'
import { toNumber } from '../numbers'
import { BoundedQueue } from '../queue'
import { callLibvirt, checkedCall } from './call'
import type { MigrateCall } from './options/build-call'
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
  readonly #watch: Watch
  readonly #trace: TraceRecorder | null
  readonly #queue = new BoundedQueue<MigrationSample>()
  #abort: { readonly reason: string, taken: boolean } | null = null
  #called = false
  #over = false
  #failure: string | null = null
  #judged = false
  #held: MigrationSample | null = null
  #before: DomainStateInfo | null = null
  #downtimeBefore: number | null = null
  #began: () => void = () => undefined
  readonly #hasBegun = new Promise<void>((resolve) => { this.#began = resolve })

  /** Use {@link Domain.migrate}. Internal. */
  constructor(domain: Domain, options: MigrateOptions, destination: Connection | null, trace?: TraceSink) {
    this.#domain = domain
    this.#options = options
    this.#destination = destination
    const intervalMs = options.intervalMs ?? defaultIntervalMs
    this.#trace = recordDomain(trace, domain, {
      intervalMs, downtimeLimitMs: options.maxDowntimeMs ?? null, fromStart: true, options: plainOptions(options),
    })
    this.#watch = new Watch(domain, {
      intervalMs,
      destination,
      trace: this.#trace,
      fromStart: true,
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
      await this.#retryUntilTaken('virDomainAbortJob', async (domain) => domain.call('virDomainAbortJob', domain.handle))
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
    await this.#steer(async (domain) => domain.call('virDomainMigrateStartPostCopy', domain.handle))
  }

  /** Sets how long the guest may stand still, in ms (virDomainMigrateSetMaxDowntime). */
  async setMaxDowntime(ms: number): Promise<void> {
    if (!Number.isInteger(ms) || ms < 1 || ms > 2_000_000) throw new RangeError(`maximum downtime must be 1 to 2,000,000 ms: ${ms}`)
    await this.#limitDowntime(ms)
    this.#watch.observe({ kind: 'downtimeLimit', atMs: this.#watch.now(), downtimeLimitMs: ms })
  }

  /** How long the guest may stand still, in ms (virDomainMigrateGetMaxDowntime). */
  async maxDowntime(): Promise<number> {
    return this.#steer(async (domain) => toNumber(await domain.call('virDomainMigrateGetMaxDowntime', domain.handle), 'downtime'))
  }

  /** Sets the limit in MiB/s (virDomainMigrateSetMaxSpeed); `postcopy`: the one that holds in post-copy. */
  async setBandwidth(mibps: number, options: { postcopy?: boolean } = {}): Promise<void> {
    if (!Number.isInteger(mibps) || mibps < 0) throw new RangeError(`bandwidth must be a whole number of MiB/s, 0 or more: ${mibps}`)
    const flags = options.postcopy ? MigrateMaxSpeedFlags.POSTCOPY : 0
    await this.#steer(async (domain) => domain.call('virDomainMigrateSetMaxSpeed', domain.handle, mibps, flags))
  }

  /** Sets the size of xbzrle's cache in bytes (virDomainMigrateSetCompressionCache). */
  async setCompressionCache(bytes: number): Promise<void> {
    if (!Number.isSafeInteger(bytes) || bytes < 1) throw new RangeError(`compression cache must be a whole number of bytes, 1 or more: ${bytes}`)
    await this.#steer(async (domain) => domain.call('virDomainMigrateSetCompressionCache', domain.handle, bytes))
  }

  async #steer<T>(action: (domain: Domain) => Promise<T>): Promise<T> {
    if (this.#over) {
      const why = this.#failure ? `: ${this.#failure}` : ''
      throw new LibvirtError({ code: 'VIR_ERR_OPERATION_INVALID', message: `the migration of ${this.#domain.name} is over${why}` })
    }
    return action(await this.#domain.on(await this.#domain.connection.control()))
  }

  // libvirt refuses to abort a job that has not begun. Between our call and that moment there is nothing to abort yet.
  async #retryUntilTaken(name: string, action: (domain: Domain) => Promise<unknown>): Promise<void> {
    while (!this.#over) {
      if (!this.#called) return
      try {
        await this.#steer(action)
        return
      } catch (error) {
        if (this.#over) return
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
      const failure = await this.#migrate()
      if (failure) this.#failure = failure.error instanceof Error ? failure.error.message : String(failure.error)
      this.#over = true
      const outcome = failure ? await this.#whenFailed(failure.error) : await this.#whenCompleted()
      this.#judged = true
      this.#watch.end(outcome.outcome === 'completed' ? 'done' : outcome.outcome === 'cancelled' ? 'cancelled' : 'failed')
      if (this.#held) this.#queue.push(this.#held)
      this.#trace?.outcome({ ...outcome, passes: this.#watch.passes })
      return { ...outcome, samples: this.#watch.samples, passes: this.#watch.passes }
    } finally {
      this.#over = true
      signal?.removeEventListener('abort', onAbort)
      this.#queue.end()
      // Ending the subscriptions takes a few requests, and nobody has to wait for them.
      void this.#watch.stop()
    }
  }

  async #migrate(): Promise<{ error: unknown } | null> {
    try {
      const [call, before] = await Promise.all([
        this.#checkedCall(), this.#steer((domain) => domain.state()), this.#watch.start(),
      ])
      this.#before = before
      const { maxDowntimeMs } = this.#options
      if (maxDowntimeMs !== undefined) await this.#limitDowntime(maxDowntimeMs)
      await this.#domain.lasting(async (domain) => {
        if (this.#abort) throw new LibvirtError({ code: 'VIR_ERR_OPERATION_ABORTED', message: 'aborted before it began' })
        this.#called = true
        await callLibvirt(domain, this.#options.to, call)
      })
      return null
    } catch (error) {
      return { error }
    }
  }

  /** The limit belongs to the hypervisor and would hold for its next migration too: what it was is noted first. */
  async #limitDowntime(ms: number): Promise<void> {
    this.#downtimeBefore ??= await this.maxDowntime().catch((error: unknown) => {
      // Before libvirt 3.7.0 nobody could ask.
      if (error instanceof LibvirtError && error.code === 'VIR_ERR_NO_SUPPORT') return null
      throw error
    })
    await this.#steer((domain) => domain.call('virDomainMigrateSetMaxDowntime', domain.handle, ms))
  }

  async #restoreDowntime(): Promise<void> {
    if (this.#downtimeBefore === null) return
    try {
      const domain = await this.#domain.on(await this.#domain.connection.control())
      await domain.call('virDomainMigrateSetMaxDowntime', domain.handle, this.#downtimeBefore)
    } catch (error) {
      // The guest is gone or its host does not answer, which the outcome says.
      if (!(error instanceof LibvirtError)) throw error
    }
  }

  async #checkedCall(): Promise<MigrateCall> {
    const control = await this.#domain.connection.control()
    const daemon = await control.libvirtVersion()
    this.#trace?.facts({ daemon })
    return checkedCall(control, this.#options, daemon)
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
    if ('state' in source && source.state === 'running') await this.#restoreDowntime()
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
