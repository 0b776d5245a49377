import type { DomainBlockJobInfo, DomainEventCallbacks } from '../../types/native'
import { DomainBlockJobAbortFlags, DomainBlockJobInfoFlags, DomainBlockJobSetSpeedFlags, DomainBlockJobType } from '../constants/domain-block'
import { ConnectDomainEventBlockJobStatus as Status, DomainEventID } from '../constants/domain-events'
import { namesOf } from '../names'
import { bytes, readValue, waitingOptions, type Waiting } from '../options'
import { bytesOf } from '../numbers'
import { BoundedQueue } from '../queue'
import type { DomainNoun } from './domain-noun'

/** The kind of a block job: 'pull', 'copy', 'commit' (of a layer that is not in use), 'activeCommit' (of the active one), 'backup'. */
export type BlockJobKind = 'pull' | 'copy' | 'commit' | 'activeCommit' | 'backup' | (string & {})

/** How far a block job is. */
export interface BlockJobProgress {
  readonly kind: BlockJobKind
  /** How much is done, in the unit of `endBytes`; null from 8 PiB on. */
  readonly currentBytes: number | null
  /** How much there is to do. Grows while the guest writes. */
  readonly endBytes: number | null
  /** The limit of its speed, bytes/s; 0: none. */
  readonly bandwidthBytesPerSecond: number | null
  /** Both sides are the same: a copy, or a commit of the active layer, waits for `pivot` or `abort`. */
  readonly ready: boolean
}

/**
 * How a block job ended: 'completed' (a copy or an active commit: after `pivot`), 'cancelled', 'failed'; 'unknown' when it is gone and
 * libvirt did not say how, or could not be asked any more.
 */
export type BlockJobOutcomeWord = 'completed' | 'cancelled' | 'failed' | 'unknown'

/** How a block job ended, as data. */
export interface BlockJobOutcome {
  readonly outcome: BlockJobOutcomeWord
  /** In a sentence. */
  readonly because: string
  /** The last progress that was seen; null when it ended before anybody could ask. */
  readonly progress: BlockJobProgress | null
}

const kindName = namesOf(DomainBlockJobType)
const speedKind = bytes()

/** After a job is gone, its event may still be on its way, ms. */
const eventMs = 2_000
/** So many questions in a row may fail before nobody waits any more. */
const mostFailures = 5

/**
 * A block job on a disk. Iterate over it for its progress; `outcome` says how it ended, and never rejects. Events and questions are
 * merged: the end comes by libvirt's event, the figures by polling.
 */
export class BlockJob implements AsyncIterable<BlockJobProgress> {
  /** The disk, by its target: 'vda'. */
  readonly disk: string
  /** How it ended. Never rejects. */
  readonly outcome: Promise<BlockJobOutcome>
  readonly #domain: DomainNoun
  readonly #intervalMs: number
  readonly #queues = new Set<BoundedQueue<BlockJobProgress>>()
  #progress: BlockJobProgress | null = null
  #ready = false
  #whenReady: { readonly promise: Promise<boolean>, resolve(ready: boolean): void }
  #settle!: (outcome: BlockJobOutcome) => void
  #settled: BlockJobOutcome | null = null
  #timer: NodeJS.Timeout | undefined
  #failures = 0
  #goneAtMs: number | null = null
  #callback: number | null = null

  /** Use the methods of {@link DomainBlock}. */
  private constructor(domain: DomainNoun, disk: string, intervalMs: number) {
    this.#domain = domain
    this.disk = disk
    this.#intervalMs = intervalMs
    this.outcome = new Promise((resolve) => { this.#settle = resolve })
    let resolve!: (ready: boolean) => void
    const promise = new Promise<boolean>((done) => { resolve = done })
    this.#whenReady = { promise, resolve }
  }

  /** Listens, then starts the job (null: it runs already), then watches it. @internal */
  static async begin(domain: DomainNoun, disk: string, intervalMs: number, start: (() => Promise<void>) | null): Promise<BlockJob> {
    const job = new BlockJob(domain, disk, intervalMs)
    await job.#listen()
    try {
      await start?.()
    } catch (error) {
      await job.#unlisten()
      throw error
    }
    void job.#poll()
    return job
  }

  /** The last progress that was seen; null before the first. */
  get progress(): BlockJobProgress | null {
    return this.#progress
  }

  /** Its progress from now on, the last known one first, until it is over. At most 1,000 wait for a slow consumer. */
  [Symbol.asyncIterator](): AsyncIterator<BlockJobProgress, void> {
    const queue: BoundedQueue<BlockJobProgress> = new BoundedQueue(1000, () => { this.#queues.delete(queue) })
    if (this.#progress) queue.push(this.#progress)
    if (this.#settled) queue.end()
    else this.#queues.add(queue)
    return queue
  }

  /** Resolves with true when a copy or an active commit is ready for {@link pivot}, with false when the job is over before. */
  get ready(): Promise<boolean> {
    return this.#whenReady.promise
  }

  /** Limits its speed, bytes/s; 0 for no limit (virDomainBlockJobSetSpeed). */
  async setSpeed(bytesPerSecond: number, options?: Waiting): Promise<void> {
    const speed = readValue(speedKind, 'bytesPerSecond', bytesPerSecond)
    await this.#domain.request(waitingOptions.read(options), 'virDomainBlockJobSetSpeed', this.disk, speed, DomainBlockJobSetSpeedFlags.BANDWIDTH_BYTES)
  }

  /**
   * Ends a copy, or a commit of the active layer, by having the guest go on with the other side (virDomainBlockJobAbort with
   * VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT).
   *
   * @throws LibvirtError VIR_ERR_BLOCK_COPY_ACTIVE before it is ready: await {@link ready} first.
   */
  async pivot(options?: Waiting): Promise<void> {
    await this.#domain.request(waitingOptions.read(options), 'virDomainBlockJobAbort', this.disk, DomainBlockJobAbortFlags.PIVOT)
  }

  /** Ends it; the guest goes on with the disk that it has (virDomainBlockJobAbort). */
  async abort(options?: Waiting): Promise<void> {
    await this.#domain.request(waitingOptions.read(options), 'virDomainBlockJobAbort', this.disk, 0)
  }

  async #listen(): Promise<void> {
    const { connection } = this.#domain
    const self = new WeakRef(this)
    const listener: DomainEventCallbacks['VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2'] = (_, disk, __, status) => {
      const job = self.deref()
      if (job && disk === job.disk) job.#take(status)
    }
    this.#callback = await connection.request({}, 'virConnectDomainEventRegisterAny', connection.handle, await this.#domain.current({}), DomainEventID.BLOCK_JOB_2, listener)
  }

  async #unlisten(): Promise<void> {
    const { connection } = this.#domain
    const id = this.#callback
    this.#callback = null
    // A connection that is closed or lost has no registrations any more.
    if (id !== null) await connection.request({}, 'virConnectDomainEventDeregisterAny', connection.handle, id).catch(() => undefined)
  }

  #take(status: number): void {
    if (status === Status.READY) this.#becomeReady()
    else if (status === Status.COMPLETED) this.#end('completed', 'libvirt says that it completed')
    else if (status === Status.CANCELED) this.#end('cancelled', 'libvirt says that it was cancelled')
    else if (status === Status.FAILED) this.#end('failed', 'libvirt says that it failed; the log of the domain has the reason')
    else this.#end('unknown', `libvirt says that it ended, with a status that is not known here: ${status}`)
  }

  async #poll(): Promise<void> {
    if (this.#settled) return
    const waiting = { timeoutMs: 30_000 }
    try {
      const info = await this.#domain.request(waiting, 'virDomainGetBlockJobInfo', this.disk, DomainBlockJobInfoFlags.BANDWIDTH_BYTES)
      if (info && !this.#ready && info.end > 0n && info.cur === info.end) await this.#askReady(waiting)
      this.#failures = 0
      this.#show(info)
    } catch (error) {
      if (++this.#failures >= mostFailures) this.#end('unknown', `libvirt cannot be asked any more: ${error instanceof Error ? error.message : String(error)}`)
    }
    if (!this.#settled) this.#timer = setTimeout(() => void this.#poll(), this.#intervalMs)
  }

  #show(info: DomainBlockJobInfo | null): void {
    if (this.#settled) return
    if (!info) {
      this.#goneAtMs ??= performance.now()
      if (performance.now() - this.#goneAtMs >= eventMs) this.#end('unknown', 'it is gone, and libvirt did not say how it ended')
      return
    }
    this.#goneAtMs = null
    this.#publish({
      kind: kindName(info.type), currentBytes: bytesOf(info.cur), endBytes: bytesOf(info.end),
      bandwidthBytesPerSecond: bytesOf(info.bandwidth), ready: this.#ready,
    })
  }

  // Its event may have come before anybody listened.
  async #askReady(waiting: Waiting): Promise<void> {
    const xml = await this.#domain.request(waiting, 'virDomainGetXMLDesc', 0)
    const disk = xml.split('<disk ').find((each) => each.includes(`<target dev='${this.disk}'`))
    if (disk && /<mirror [^>]*ready='yes'/.test(disk)) this.#becomeReady()
  }

  #becomeReady(): void {
    if (this.#ready) return
    this.#ready = true
    if (this.#progress) this.#publish({ ...this.#progress, ready: true })
    this.#whenReady.resolve(true)
  }

  #publish(progress: BlockJobProgress): void {
    this.#progress = progress
    for (const queue of this.#queues) queue.push(progress)
  }

  #end(outcome: BlockJobOutcomeWord, because: string): void {
    if (this.#settled) return
    this.#settled = { outcome, because, progress: this.#progress }
    clearTimeout(this.#timer)
    this.#whenReady.resolve(false)
    for (const queue of this.#queues) queue.end()
    this.#queues.clear()
    this.#settle(this.#settled)
    void this.#unlisten()
  }
}
