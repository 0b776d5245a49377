import type { Connection } from '../connection'
import type { Domain } from '../domain/domain'
import { LibvirtError } from '../errors'
import { whenAborted } from '../listeners'
import { number, readValue, signal, tableFor, whole } from '../options'
import { BoundedQueue } from '../queue'
import { aConnection, aDomain } from '../nouns'
import { Resolver, type Findings } from './outcome'
import { OwnJob } from './own-job'
import type { MigrationSample, PassRecord } from './samples/sample'
import type { JobStatistics } from '../domain/job-statistics'
import type { KnownJob } from '../domain/known-job'
import { traceSink, type TraceSink } from './trace/recorder'
import { recordDomain } from './trace/record-domain'
import { Watch } from './watch'

/** How {@link monitor} looks. */
export interface MonitorOptions {
  /** How often job statistics are asked for, ms. Default 500, at least 10. */
  intervalMs?: number
  /** Ends the monitor. The migration goes on. */
  signal?: AbortSignal
  /** The destination, as this process reaches it: its events and states then count too. */
  destination?: Connection
  /** How long the guest may stand still, ms, if it was set when the migration began. Otherwise QEMU's figures tell. */
  downtimeLimitMs?: number
  /** Records what is seen, to be read with `readTrace` and replayed with `replay`. The stream stays the caller's to end. */
  trace?: TraceSink
}

const monitorOptions = tableFor<MonitorOptions>()('monitor', {
  intervalMs: whole('ms', 10), signal, destination: aConnection, downtimeLimitMs: number('ms', { least: 1 }), trace: traceSink,
})

/** So many polls in a row have to fail, and for so long, before nobody waits for the host any more: a daemon that is restarted is back by then. */
const answersLostLimit = 20
const answersLostMs = 10_000
/** How long the hosts may take to agree on where the domain is, ms. */
const findMs = 5_000

/**
 * Watches a migration of a domain that anyone started: this process, another one, virsh. Waits until there is one, and ends
 * when it is over: a further one needs a further monitor. Polls on a connection of its own, so that nothing that migrates can keep it from being answered.
 *
 * ```ts
 * for await (const sample of monitor(domain, { intervalMs: 500 })) console.log(sample.phase, sample.dirty.pagesPerSecond)
 * ```
 */
export function monitor(domain: Domain, given?: MonitorOptions): Monitor {
  readValue(aDomain, 'domain', domain)
  const options = monitorOptions.read(given)
  return Monitor.of(domain, { ...options, intervalMs: options.intervalMs ?? 500 }, options.signal)
}

/** Options with nothing left open. @internal */
type MonitorSetup = MonitorOptions & { intervalMs: number, job?: KnownJob | null }

/** A migration seen from outside. */
export class Monitor implements AsyncIterable<MigrationSample> {
  readonly #domain: Domain
  readonly #watch: Watch
  readonly #queue: BoundedQueue<MigrationSample>
  #unhook = (): void => undefined
  // Every failure ends the iteration with it, so that nobody is left waiting.
  readonly #fail = (error: unknown): void => {
    this.#queue.fail(error)
    void this.stop()
  }

  readonly #resolver: Resolver
  #findings: Findings | null = null
  #finding: Promise<Findings> | null = null
  #failedPolls = 0
  #failingSinceMs = 0
  #check: NodeJS.Timeout | undefined

  /** @internal */
  static of(domain: Domain, options: MonitorSetup, signal: AbortSignal | undefined): Monitor {
    return new Monitor(domain, options, signal)
  }

  private constructor(domain: Domain, options: MonitorSetup, signal: AbortSignal | undefined) {
    this.#domain = domain
    this.#queue = new BoundedQueue(1000, () => void this.stop())
    this.#watch = new Watch(domain, {
      intervalMs: options.intervalMs,
      job: new OwnJob({ adopts: true, known: options.job ?? null }),
      destination: options.destination ?? null,
      trace: recordDomain(options.trace, domain, {
        intervalMs: options.intervalMs, downtimeLimitMs: options.downtimeLimitMs ?? null, fromStart: false,
      }),
      ...(options.downtimeLimitMs === undefined ? {} : { downtimeLimitMs: options.downtimeLimitMs }),
      onSample: (sample) => {
        this.#queue.push(sample)
        if (sample.phase === 'done' || sample.phase === 'failed' || sample.phase === 'cancelled') this.#finish().catch(this.#fail)
      },
    })
    this.#resolver = new Resolver({
      domain, destination: options.destination ?? null, watch: this.#watch, own: false, offline: false, resolution: {},
    })
    this.#watch.onNoJob = () => {
      // Before one was seen, none has begun yet.
      if (this.#watch.began) this.#ended(null).catch(this.#fail)
    }
    if (signal?.aborted) {
      void this.stop()
      return
    }
    this.#unhook = whenAborted(signal, () => void this.stop())
    this.#watch.start().catch(this.#fail)
    this.#check = setInterval(() => this.#checkProblem(), options.intervalMs)
  }

  /** The last sample; null before the first. */
  get latest(): MigrationSample | null {
    return this.#watch.latest
  }

  /** The passes over the memory so far. */
  get passes(): readonly PassRecord[] {
    return this.#watch.passes
  }

  /** The statistics of the completed migration; null while it runs, and after one that failed. */
  get final(): JobStatistics | null {
    return this.#watch.final
  }

  /** Whose migration it is, and from where. */
  toJSON(): { name: string, uuid: string, uri: string } {
    return this.#domain.toJSON()
  }

  /** How many samples were lost because nobody took them. */
  get dropped(): number {
    return this.#queue.dropped
  }

  #checkProblem(): void {
    const { problem } = this.#watch
    this.#failedPolls = problem ? this.#failedPolls + 1 : 0
    if (this.#failedPolls <= 1) this.#failingSinceMs = this.#watch.now()
    if (!problem || this.#finding) return
    // A domain that is gone from the source has either arrived or died.
    if (problem instanceof LibvirtError && problem.code === 'VIR_ERR_NO_DOMAIN' && this.#failedPolls >= 2) {
      this.#ended(problem).catch(this.#fail)
    } else if (this.#failedPolls >= answersLostLimit && this.#watch.now() - this.#failingSinceMs >= answersLostMs) {
      this.#queue.fail(problem)
      void this.stop()
    }
  }

  /** Where the domain is, and how it got there, once the migration is over and both hosts were asked; null before. */
  get findings(): Findings | null {
    return this.#findings
  }

  /** No migration runs any more. `problem`: what the source had to say instead of statistics. */
  async #ended(problem: unknown): Promise<void> {
    const { outcome, because, hosts: { source } } = await this.#find()
    if (outcome === 'completed') this.#watch.end('done')
    else if (outcome !== 'unknown') this.#watch.end('failed')
    // Its own word alone, when the destination cannot be asked and statistics were lost.
    else if (source.known === 'present' && source.state === 'shutoff' && source.reason === 'migrated') this.#watch.end('done')
    // It runs there: whatever the destination has, this migration did not succeed.
    else if (source.known === 'present' && source.state === 'running') this.#watch.end('failed')
    else {
      this.#queue.fail(problem ?? new LibvirtError({ code: 'VIR_ERR_OPERATION_FAILED', message: because }))
      void this.stop()
    }
  }

  async #finish(): Promise<void> {
    await this.#find()
    await this.stop()
  }

  #find(): Promise<Findings> {
    this.#finding ??= this.#resolver.resolve({ result: null, abort: null, before: null, called: false, calledAtMs: null }, { timeoutMs: findMs })
      .then(({ underWay: _, ...findings }) => this.#findings = findings)
    return this.#finding
  }

  /** Stops watching; the migration goes on. */
  async stop(): Promise<void> {
    clearInterval(this.#check)
    this.#unhook()
    this.#queue.end()
    await this.#watch.stop()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop()
  }

  [Symbol.asyncIterator](): AsyncIterator<MigrationSample> {
    return this.#queue
  }
}
