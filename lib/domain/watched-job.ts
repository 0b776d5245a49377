import type { RemoteName } from '../call'
import { errorData } from '../error-data'
import { LibvirtError } from '../errors'
import type { EventKind, Stop } from '../events'
import type { Waiting } from '../options'
import { BoundedQueue } from '../queue'
import type { DomainNoun } from './domain-noun'

/**
 * How a job ended: 'completed' (a block copy or an active commit: after `pivot`), 'cancelled', 'failed'; 'unknown' when it is gone and
 * libvirt did not say how, or could not be asked any more.
 */
export type JobOutcomeWord = 'completed' | 'cancelled' | 'failed' | 'unknown'

/** How a job ended, as data. */
export interface JobOutcome<P> {
  /** How it ended, in a word. */
  readonly outcome: JobOutcomeWord
  /** In a sentence. */
  readonly because: string
  /** The last progress that was seen; null when it ended before anybody could ask. */
  readonly progress: P | null
}

/** An event of the domain that libvirt is asked for, and the function that gets it. */
export interface JobEvent {
  readonly kind: EventKind
  readonly listener: (payload: never) => void
}

/** How a job ended, before its last progress is added. */
export type JobEnd = Omit<JobOutcome<never>, 'progress'>

/** After a job is gone, its event may still be on its way, ms. */
const eventMs = 2_000
/** So many questions in a row may fail before nobody waits any more. */
const mostFailures = 5

/**
 * A job on a domain. Iterate over it for its progress; `outcome` says how it ended, and never rejects. Events and questions are
 * merged: the end comes by libvirt's event, the figures by polling.
 */
export abstract class WatchedJob<P> implements AsyncIterable<P> {
  /** How it ended. Never rejects. */
  readonly outcome: Promise<JobOutcome<P>>
  protected readonly domain: DomainNoun
  readonly #intervalMs: number
  readonly #queues = new Set<BoundedQueue<P>>()
  #progress: P | null = null
  #settle!: (outcome: JobOutcome<P>) => void
  #settled: JobOutcome<P> | null = null
  #timer: NodeJS.Timeout | undefined
  #failures = 0
  #goneAtMs: number | null = null
  /** The connection's when the job was last seen: in a gap it may have ended, and another one taken its place. */
  #generation: number
  #stops: Stop[] = []

  protected constructor(domain: DomainNoun, intervalMs: number) {
    this.domain = domain
    this.#intervalMs = intervalMs
    this.#generation = domain.connection.generation
    this.outcome = new Promise((resolve) => { this.#settle = resolve })
  }

  /** Its progress now; null when the job is gone; how it ended, where libvirt says that without an event. */
  protected abstract ask(waiting: Waiting): Promise<P | null | JobEnd>

  /** The events that tell of its end. */
  protected abstract events(): JobEvent[]

  /** Listens, then starts the job (null: it runs already), then watches it. */
  protected async begin(start: (() => Promise<void>) | null): Promise<this> {
    try {
      await this.#listen()
      await start?.()
    } catch (error) {
      await this.#unlisten()
      throw error
    }
    void this.#poll()
    return this
  }

  /** The last progress that was seen; null before the first. */
  get progress(): P | null {
    return this.#progress
  }

  /** Its progress from now on, the last known one first, until it is over. At most 1,000 wait for a slow consumer. */
  [Symbol.asyncIterator](): AsyncIterator<P, void> {
    const queue: BoundedQueue<P> = new BoundedQueue(1000, () => { this.#queues.delete(queue) })
    if (this.#progress) queue.push(this.#progress)
    if (this.#settled) queue.end()
    else this.#queues.add(queue)
    return queue
  }

  /** Asks at once, not only after the interval. */
  protected hurry(): void {
    if (this.#settled || !this.#timer) return
    clearTimeout(this.#timer)
    void this.#poll()
  }

  protected publish(progress: P): void {
    if (this.#settled) return
    this.#progress = progress
    for (const queue of this.#queues) queue.push(progress)
  }

  /** Whether nobody has asked since the connection was lost. */
  protected get isUnsure(): boolean {
    return this.#generation !== this.domain.connection.generation
  }

  /**
   * Before each call that acts on the job: libvirt's calls name a domain or a disk and not a job, so that one that is made too late would
   * act on the next job there.
   *
   * @throws LibvirtError VIR_ERR_OPERATION_INVALID when it is over.
   */
  protected mustRun(name: RemoteName): void {
    if (this.#settled) throw notThisJob(name, `this job is over (${this.#settled.outcome}: ${this.#settled.because})`)
  }

  /** The first end stands. */
  protected end({ outcome, because }: JobEnd): void {
    if (this.#settled) return
    this.#settled = { outcome, because, progress: this.#progress }
    clearTimeout(this.#timer)
    for (const queue of this.#queues) queue.end()
    this.#queues.clear()
    this.#settle(this.#settled)
    void this.#unlisten()
  }

  async #listen(): Promise<void> {
    const { connection, watched } = this.domain
    const self = new WeakRef(this)
    const onGap = (): void => self.deref()?.hurry()
    for (const { kind, listener } of this.events()) this.#stops.push(await connection.hub.subscribe(kind, watched, listener, { onGap }))
  }

  async #unlisten(): Promise<void> {
    // A connection that is closed or lost has no registrations any more.
    for (const stop of this.#stops.splice(0)) await stop().catch(() => undefined)
  }

  async #poll(): Promise<void> {
    if (this.#settled) return
    this.#timer = undefined
    const { connection } = this.domain
    try {
      await this.look({ timeoutMs: 30_000 })
    } catch (error) {
      // While the connection heals nobody knows anything of the job; it goes on without us.
      if (!connection.isHealing && ++this.#failures >= mostFailures) this.end({ outcome: 'unknown', because: `libvirt cannot be asked any more: ${errorData(error).message}` })
    }
    if (!this.#settled) this.#timer = setTimeout(() => void this.#poll(), this.#intervalMs)
  }

  /** Asks how it is, and takes the answer. Whether it runs. */
  protected async look(waiting: Waiting): Promise<boolean> {
    const { generation } = this.domain.connection
    const answer = await this.ask(waiting)
    this.#failures = 0
    this.#take(answer)
    // One that was lost meanwhile may have answered before.
    this.#generation = generation
    return answer !== null && !isEnd(answer)
  }

  #take(answer: P | null | JobEnd): void {
    if (answer === null) {
      this.#goneAtMs ??= performance.now()
      if (performance.now() - this.#goneAtMs >= eventMs) this.end({ outcome: 'unknown', because: 'it is gone, and libvirt did not say how it ended' })
    } else if (isEnd(answer)) {
      this.end(answer)
    } else {
      this.#goneAtMs = null
      this.publish(answer)
    }
  }
}

/** A call was not made, because it would have acted on another job or on none. */
export function notThisJob(name: RemoteName, because: string): LibvirtError {
  return new LibvirtError({ code: 'VIR_ERR_OPERATION_INVALID', function: name, message: `${name} was not called: ${because}` })
}

function isEnd(answer: unknown): answer is JobEnd {
  return typeof answer === 'object' && answer !== null && 'because' in answer
}
