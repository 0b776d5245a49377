import type { Connection } from '../connection'
import { DomainState } from '../constants/domain-state'
import type { Domain } from '../domain/domain'
import { LibvirtError } from '../errors'
import { BoundedQueue } from '../queue'
import type { MigrationSample, PassRecord } from './samples/sample'
import type { JobStatistics } from './samples/statistics'
import { checkTraceSink, type TraceSink } from './trace/recorder'
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

const answersLostLimit = 20

/**
 * Watches a migration of a domain that anyone started: this process, another one, virsh. Waits until there is one, and ends
 * when it is over. Polls on a connection of its own, so that nothing that migrates can keep it from being answered.
 *
 * ```ts
 * for await (const sample of monitor(domain, { intervalMs: 500 })) console.log(sample.phase, sample.dirty.pagesPerSecond)
 * ```
 */
export function monitor(domain: Domain, options: MonitorOptions = {}): Monitor {
  const { intervalMs = 500, signal } = options
  if (!Number.isInteger(intervalMs) || intervalMs < 10) throw new RangeError('intervalMs must be a whole number of ms, at least 10')
  checkTraceSink(options.trace)
  return new Monitor(domain, { ...options, intervalMs }, signal)
}

/** A migration seen from outside. */
export class Monitor implements AsyncIterable<MigrationSample> {
  readonly #watch: Watch
  readonly #queue: BoundedQueue<MigrationSample>
  readonly #signal: AbortSignal | undefined
  readonly #abort = (): void => { void this.stop() }
  #failedPolls = 0
  #check: NodeJS.Timeout | undefined

  /** Use {@link monitor}. Internal. */
  constructor(domain: Domain, options: MonitorOptions & { intervalMs: number }, signal: AbortSignal | undefined) {
    this.#queue = new BoundedQueue(1000, () => void this.stop())
    this.#signal = signal
    this.#watch = new Watch(domain, {
      intervalMs: options.intervalMs,
      destination: options.destination ?? null,
      trace: recordDomain(options.trace, domain, {
        intervalMs: options.intervalMs, downtimeLimitMs: options.downtimeLimitMs ?? null, fromStart: false,
      }),
      ...(options.downtimeLimitMs === undefined ? {} : { downtimeLimitMs: options.downtimeLimitMs }),
      onSample: (sample) => {
        this.#queue.push(sample)
        if (sample.phase === 'done' || sample.phase === 'failed' || sample.phase === 'cancelled') void this.#finish()
      },
    })
    this.#watch.onNoJob = (state) => {
      // Before one was seen, none has begun yet.
      if (this.#watch.jobSeen) void this.#ended(state?.state === DomainState.SHUTOFF ? 'done' : 'failed')
    }
    if (signal?.aborted) {
      void this.stop()
      return
    }
    signal?.addEventListener('abort', this.#abort, { once: true })
    this.#watch.start().catch((error: unknown) => {
      this.#queue.fail(error)
      void this.stop()
    })
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

  /** How many samples were lost because nobody took them. */
  get dropped(): number {
    return this.#queue.dropped
  }

  // A domain that is gone from the source has either arrived or died: without the event of its completion nobody here knows.
  #checkProblem(): void {
    const { problem } = this.#watch
    this.#failedPolls = problem ? this.#failedPolls + 1 : 0
    if (!problem) return
    if (problem instanceof LibvirtError && problem.code === 'VIR_ERR_NO_DOMAIN' && this.#failedPolls >= 2) {
      this.#queue.fail(problem)
      void this.stop()
    } else if (this.#failedPolls >= answersLostLimit) {
      this.#queue.fail(problem)
      void this.stop()
    }
  }

  async #ended(phase: 'done' | 'failed'): Promise<void> {
    const final = await this.#watch.finalStatistics(null)
    this.#watch.end(final ? 'done' : phase)
  }

  async #finish(): Promise<void> {
    await this.#watch.finalStatistics(null)
    await this.stop()
  }

  /** Stops watching; the migration goes on. */
  async stop(): Promise<void> {
    clearInterval(this.#check)
    this.#signal?.removeEventListener('abort', this.#abort)
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
