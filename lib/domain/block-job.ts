import type { DomainHandle } from '../../types/native'
import type { RemoteName } from '../call'
import { DomainBlockJobAbortFlags, DomainBlockJobInfoFlags, DomainBlockJobSetSpeedFlags, DomainBlockJobType } from '../constants/domain-block'
import { domainEvents, type BlockJobData } from '../events'
import { namesOf } from '../names'
import type { Rest } from '../noun/names'
import { bytes, leftOf, readValue, waitingOptions, type Waiting } from '../options'
import { bytesOf } from '../numbers'
import type { DomainNoun } from './domain-noun'
import { notThisJob, WatchedJob, type JobEnd, type JobEvent, type JobOutcome } from './watched-job'
import { documents } from '../document'

/** The kind of a block job: 'pull', 'copy', 'commit' (of a layer that is not in use), 'activeCommit' (of the active one), 'backup'. */
export type BlockJobKind = 'pull' | 'copy' | 'commit' | 'activeCommit' | 'backup' | (string & {})

/** How far a block job is. */
export interface BlockJobProgress {
  /** Which kind of job it is. */
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

/** How a block job ended, as data. */
export type BlockJobOutcome = JobOutcome<BlockJobProgress>

const kindName = namesOf(DomainBlockJobType)
const speedKind = bytes()

/**
 * A block job on a disk. Iterate over it for its progress; `outcome` says how it ended, and never rejects. Events and questions are
 * merged: the end comes by libvirt's event, the figures by polling. Its methods act on this job and on no later one of the disk: when it is
 * over they reject with VIR_ERR_OPERATION_INVALID.
 */
export class BlockJob extends WatchedJob<BlockJobProgress> {
  /** The disk, by its target: 'vda'. */
  readonly disk: string
  #ready = false
  /** Where a copy or an active commit goes to, which tells it from others of the disk; null for other kinds, undefined before it is known. */
  #target: string | null | undefined
  #whenReady: { readonly promise: Promise<boolean>, resolve(ready: boolean): void }

  /** Use the methods of {@link DomainBlock}. */
  private constructor(domain: DomainNoun, disk: string, intervalMs: number) {
    super(domain, intervalMs)
    this.disk = disk
    let resolve!: (ready: boolean) => void
    const promise = new Promise<boolean>((done) => { resolve = done })
    this.#whenReady = { promise, resolve }
  }

  /** Listens, then starts the job (null: it runs already), then watches it. @internal */
  static async begin(domain: DomainNoun, disk: string, intervalMs: number, start: (() => Promise<void>) | null): Promise<BlockJob> {
    return new BlockJob(domain, disk, intervalMs).begin(start)
  }

  /** Resolves with true when a copy or an active commit is ready for {@link pivot}, with false when the job is over before. */
  get ready(): Promise<boolean> {
    return this.#whenReady.promise
  }

  /** Limits its speed, bytes/s; 0 for no limit (virDomainBlockJobSetSpeed). */
  async setSpeed(bytesPerSecond: number, options?: Waiting): Promise<void> {
    const speed = readValue(speedKind, 'bytesPerSecond', bytesPerSecond)
    await this.#act(options, 'virDomainBlockJobSetSpeed', this.disk, speed, DomainBlockJobSetSpeedFlags.BANDWIDTH_BYTES)
  }

  /**
   * Ends a copy, or a commit of the active layer, by having the guest go on with the other side (virDomainBlockJobAbort with
   * VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT).
   *
   * @throws LibvirtError VIR_ERR_BLOCK_COPY_ACTIVE before it is ready: await {@link ready} first.
   */
  async pivot(options?: Waiting): Promise<void> {
    await this.#act(options, 'virDomainBlockJobAbort', this.disk, DomainBlockJobAbortFlags.PIVOT)
  }

  /** Ends it; the guest goes on with the disk that it has (virDomainBlockJobAbort). */
  async abort(options?: Waiting): Promise<void> {
    await this.#act(options, 'virDomainBlockJobAbort', this.disk, 0)
  }

  async #act<N extends RemoteName>(options: Waiting | undefined, name: N, ...args: Rest<N, DomainHandle>): Promise<void> {
    const read = waitingOptions.read(options)
    this.mustRun(name)
    const startedAtMs = performance.now()
    if (this.isUnsure) {
      const runs = await this.look(read)
      this.mustRun(name)
      if (!runs) throw notThisJob(name, 'this job is gone since the connection was lost')
    }
    await this.domain.request(leftOf(read, startedAtMs), name, ...args)
  }

  protected override events(): JobEvent[] {
    const self = new WeakRef(this)
    const listener = ({ disk, status }: BlockJobData): void => {
      const job = self.deref()
      if (job && disk === job.disk) job.#take(status)
    }
    return [{ kind: domainEvents.blockJob2, listener }]
  }

  #take(status: string): void {
    if (status === 'ready') this.#becomeReady()
    else if (status === 'completed') this.end({ outcome: 'completed', because: 'libvirt says that it completed' })
    else if (status === 'canceled') this.end({ outcome: 'cancelled', because: 'libvirt says that it was cancelled' })
    else if (status === 'failed') this.end({ outcome: 'failed', because: 'libvirt says that it failed; the log of the domain has the reason' })
    else this.end({ outcome: 'unknown', because: `libvirt says that it ended, with a status that is not known here: ${status}` })
  }

  protected override async ask(waiting: Waiting): Promise<BlockJobProgress | null | JobEnd> {
    const info = await this.domain.request(waiting, 'virDomainGetBlockJobInfo', this.disk, DomainBlockJobInfoFlags.BANDWIDTH_BYTES)
    const mayBeReady = info !== null && !this.#ready && info.end > 0n && info.cur === info.end
    if (info && (this.isUnsure || mayBeReady || this.#target === undefined)) {
      const mirror = await this.#mirror(waiting)
      const target = mirror?.source ? JSON.stringify(mirror.source) : null
      if (this.isUnsure && !this.#mayBe(info, target)) {
        return { outcome: 'unknown', because: 'it ended while the connection was lost, nobody heard how, and another job runs on the disk' }
      }
      this.#target ??= target
      // Its event may have come before anybody listened.
      if (mayBeReady && mirror?.ready === 'yes') this.#becomeReady()
    }
    return info && {
      kind: kindName(info.type), currentBytes: bytesOf(info.cur), endBytes: bytesOf(info.end),
      bandwidthBytesPerSecond: bytesOf(info.bandwidth), ready: this.#ready,
    }
  }

  async #mirror(waiting: Waiting) {
    const xml = await this.domain.request(waiting, 'virDomainGetXMLDesc', 0)
    return documents().parseDomain(xml).devices?.disks.find(({ target }) => target.dev === this.disk)?.mirror
  }

  /** Whether what libvirt says of the disk's job can be this one: none changes its kind or its target, or goes back. */
  #mayBe({ type, cur }: { type: number, cur: bigint }, target: string | null): boolean {
    if (this.#target !== undefined && this.#target !== target) return false
    if (!this.progress) return true
    const { kind, currentBytes } = this.progress
    return kindName(type) === kind && (currentBytes === null || cur >= BigInt(currentBytes))
  }

  #becomeReady(): void {
    if (this.#ready) return
    this.#ready = true
    if (this.progress) this.publish({ ...this.progress, ready: true })
    this.#whenReady.resolve(true)
  }

  protected override end(end: JobEnd): void {
    super.end(end)
    this.#whenReady.resolve(false)
  }
}
