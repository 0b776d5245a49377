import type { Connection } from '../../connection'
import { compareHosts, hostIdentity, isRefusedBetween, type HostIdentity } from '../../host-identity'
import { atLeastBytes } from '../../numbers'
import { withoutSecrets } from '../../uri'
import { daemonCeiling, failuresInARow, questionMs } from './limits'
import type { EvacuationCandidate, EvacuationDestination } from './options'
import type { Place } from './placement'
import { wordsOf } from '../problems'

/** A destination and what is known of it during one evacuation. */
export class Target {
  readonly key: string
  /** As it was given. */
  readonly destination: EvacuationDestination
  #name: string
  /** The free memory when it began, bytes; null when it could not say. */
  #free: number | null = null
  /** The free memory when it was last asked, bytes; null before the second time. */
  #freeNow: number | null = null
  /** Bytes of the guests on their way, and of those that arrived. */
  #coming = 0
  #arrived = 0
  #running = 0
  readonly #failed = new Set<string>()
  #restsFor = 0
  #unusable: string | null = null
  #identity: HostIdentity | null = null
  #isCounted = true
  readonly #ceiling: number

  constructor(key: string, destination: EvacuationDestination, daemonWorkers: number) {
    this.key = key
    this.destination = destination
    this.#ceiling = daemonCeiling(daemonWorkers)
    this.#name = destination.name ?? withoutSecrets(destination.connection.uri)
  }

  /** Its name in reports. */
  get name(): string {
    return this.#name
  }

  get connection(): Connection {
    return this.destination.connection
  }

  get usable(): boolean {
    return this.#unusable === null
  }

  /** Whether what it has counts: not where it is the source, or another target, by another way. */
  get isCounted(): boolean {
    return this.#isCounted
  }

  /** Asks who it is and for its memory; one that does not answer is not asked again. */
  async open(source: HostIdentity): Promise<void> {
    await this.#ask(async () => {
      const host = await this.connection.hostname({ timeoutMs: questionMs })
      this.#name = this.destination.name ?? host
      this.#identity = await hostIdentity(this.connection, { timeoutMs: questionMs })
      const relation = compareHosts(source, this.#identity)
      // libvirt would refuse each guest, one after the other.
      if (relation.hosts !== 'different' && isRefusedBetween(source, this.#identity)) {
        this.#leaveOut(`${relation.hosts === 'same' ? 'it is the source itself' : 'libvirt takes it for the source itself'}: ${relation.because}`)
      }
      this.#free = this.destination.memoryBytes ?? await this.#freeBytes()
    })
  }

  /** One host is asked, promised to and counted once, however many connections lead to it. */
  leaveOutIfSame(other: Target): void {
    const relation = compareHosts(other.#identity, this.#identity)
    if (relation.hosts === 'same' && this.#isCounted) this.#leaveOut(`it is the same host as another target, ${other.#name}: ${relation.because}`)
  }

  #leaveOut(because: string): void {
    this.#unusable = because
    this.#isCounted = false
  }

  /** Asks again what is free: its other guests change too. */
  async refresh(): Promise<void> {
    if (this.destination.memoryBytes !== undefined || !this.usable) return
    await this.#ask(async () => { this.#freeNow = await this.#freeBytes() })
  }

  /** A guest begins. */
  promise(bytes: number): void {
    this.#running++
    this.#coming += bytes
  }

  /** A guest has arrived, or will not. */
  settle(bytes: number, arrived: boolean): void {
    this.#running--
    this.#coming -= bytes
    if (arrived) {
      this.#arrived += bytes
      this.#failed.clear()
      this.#restsFor = 0
    }
  }

  /** A guest has arrived at another destination. */
  arrivedElsewhere(): void {
    if (this.#restsFor > 0) this.#restsFor--
  }

  /** A guest failed, and that may be because of this destination. */
  blame(guest: string, because: string): void {
    this.#failed.add(guest)
    this.#restsFor = this.#failed.size
    if (this.#failed.size >= failuresInARow) this.#unusable ??= `it failed ${this.#failed.size} guests in a row, the last one: ${because}`
  }

  /** For the scheduler, and for the caller's place(). */
  get place(): Place & EvacuationCandidate {
    return {
      key: this.key,
      name: this.#name,
      destination: this.destination,
      freeBytes: this.#left(),
      running: this.#running,
      maxConcurrent: this.destination.maxConcurrent ?? this.#ceiling,
      failures: this.#failed.size,
      restsFor: this.#restsFor,
      unusable: this.#unusable,
    }
  }

  // A guest that has just arrived has not touched all its memory yet, so what is measured then is no promise for the next one.
  #left(): number | null {
    const byPromises = this.#free === null ? Infinity : this.#free - this.#coming - this.#arrived
    const byMeasure = this.#freeNow === null ? Infinity : this.#freeNow - this.#coming
    const least = Math.min(byPromises, byMeasure)
    return least === Infinity ? null : Math.max(0, least)
  }

  async #freeBytes(): Promise<number | null> {
    const { free, buffers = 0, cached = 0 } = await this.connection.node.memoryStats({ timeoutMs: questionMs })
    return free === undefined ? null : [free, buffers, cached].reduce((sum: number, each) => sum + atLeastBytes(each), 0)
  }

  async #ask(question: () => Promise<void>): Promise<void> {
    try {
      await question()
    } catch (error) {
      this.#unusable ??= `it did not answer: ${wordsOf(error)}`
    }
  }
}

/** Opens all targets. One that is the source, or a host that was given before, takes no guest. */
export async function openTargets(targets: readonly Target[], source: HostIdentity): Promise<void> {
  await Promise.all(targets.map((target) => target.open(source)))
  for (const [at, target] of targets.entries()) for (const before of targets.slice(0, at)) if (before.isCounted) target.leaveOutIfSame(before)
}
