import { codes as c } from '../samples/codes'
import type { DomainState, LifecycleEvent } from '../samples/phase'
import { BandwidthWindow } from './bandwidth-window'
import { GuestMemory } from './guest'
import { noiseMs, waver } from './noise'
import type { Resolved } from './options'
import { compileRate, type RateNow } from './rate'

/** What QEMU tells by itself. */
export type HypervisorEvent = { readonly kind: 'iteration', readonly iteration: number } | { readonly kind: 'lifecycle' } & LifecycleEvent

/** setup, memory while the guest runs, the last pass, device state, device state before post-copy, post-copy, over. */
type Stage = 'setup' | 'precopy' | 'lastPass' | 'handover' | 'postcopyStart' | 'postcopy' | 'done'

/** Header of a page sent in full; a page of zeros is the header and one byte. */
const pageHeaderBytes = 8
const zeroPageBytes = 9

/** QEMU looks at the backlog after so much sending; where its own limit holds it back, after each window of that. */
const lookEveryMs = 50
const lookEveryLimitedMs = 100

/** A bitmap sync takes time: without that, passes of a tiny guest would follow each other without end. */
const shortestPassMs = 1

/** Dirty rate and throttle are considered at syncs further apart than this. */
const dirtyPeriodMs = 1_000

const mib = 1024 * 1024

/** VIR_DOMAIN_EVENT_STARTED, with the detail "migrated". */
const startedEvent = 2

/**
 * QEMU's side of a migration, without libvirt: which bytes are sent when, and when it stops the guest. It goes from one
 * change to the next (of link, guest, pass, ...), and between them everything is a formula, whatever the guest's size.
 */
export class Hypervisor {
  nowMs = 0
  stage: Stage = 'setup'
  pass = 0
  downtimeLimitMs: number
  sentBytes = 0
  normalPages = 0
  zeroPages = 0
  dirtyPagesPerSecond = 0
  throttlePercent = 0
  postcopyRequests = 0
  /** Backlog at the last bitmap sync: QEMU's expected downtime goes by that. */
  remainingAtSyncBytes = 0
  /** ms that the guest stood still at the switchover. */
  downtimeMs = 0
  sourceState: DomainState = { state: c.VIR_DOMAIN_RUNNING, reason: 1 }
  destinationState: DomainState | null = null
  readonly memory: GuestMemory
  readonly window = new BandwidthWindow()
  readonly #options: Resolved
  readonly #emit: (event: HypervisorEvent) => void
  readonly #link: (atMs: number) => RateNow
  #limit: (atMs: number) => RateNow
  #pauseAtMs: number
  #pausedByHand = false
  #postcopyBegan = false
  #stoppedAtMs = 0
  #passStartMs = 0
  #stageEndMs = 0
  #periodStartMs = 0
  #periodDirtyBytes = 0
  #periodSentBytes = 0
  #highPeriods = 0

  constructor(options: Resolved, emit: (event: HypervisorEvent) => void) {
    this.#options = options
    this.#emit = emit
    this.#link = compileRate(options.bandwidthBytesPerSecond, 'bandwidthBytesPerSecond')
    this.#limit = compileRate(options.maxBandwidthBytesPerSecond, 'maxBandwidthBytesPerSecond')
    this.memory = new GuestMemory(options.memoryBytes, options.zeroPages * options.pageSizeBytes, options.dirty)
    this.downtimeLimitMs = options.downtimeLimitMs
    this.#pauseAtMs = options.pauseAtMs
    this.#stageEndMs = options.setupMs
  }

  /** Goes on to the next change, but not beyond `untilMs`. */
  step(untilMs: number): void {
    if (this.nowMs >= this.#pauseAtMs) this.pause()
    if (this.stage === 'precopy' && this.nowMs >= (this.#options.postcopy?.atMs ?? Infinity)) this.startPostcopy()
    const rate = this.#sendRate()
    const stageEnd = this.#stageEnd(rate.contentPerMs, rate.limited)
    const changes = [untilMs, stageEnd, rate.untilMs, this.#pauseAtMs, this.#options.postcopy?.atMs ?? Infinity]
    if (this.#guestSpeed() > 0) changes.push(this.memory.untilMs(this.nowMs))
    if (this.#options.noise.link > 0 || this.#options.noise.dirty > 0) changes.push((Math.floor(this.nowMs / noiseMs) + 1) * noiseMs)
    if (this.stage !== 'setup' && !this.window.isSteady(rate.wirePerMs)) changes.push(this.window.endMs)
    const next = Math.max(this.nowMs, Math.min(stageEnd, ...changes.filter(at => at > this.nowMs)))
    this.#run(next - this.nowMs, rate)
    this.nowMs = next
    if (next >= stageEnd) this.#endStage()
  }

  /** Suspends the guest at its source. */
  pause(): void {
    this.#pauseAtMs = Infinity
    if (this.#pausedByHand || (this.stage !== 'precopy' && this.stage !== 'setup')) return
    this.#pausedByHand = true
    this.sourceState = { state: c.VIR_DOMAIN_PAUSED, reason: 1 }
    this.#lifecycle('source', c.VIR_DOMAIN_EVENT_SUSPENDED, 0)
  }

  /** Ends a {@link pause}. */
  resume(): void {
    if (!this.#pausedByHand || (this.stage !== 'precopy' && this.stage !== 'setup')) return
    this.#pausedByHand = false
    this.sourceState = { state: c.VIR_DOMAIN_RUNNING, reason: 5 }
    this.#lifecycle('source', c.VIR_DOMAIN_EVENT_RESUMED, 0)
  }

  /** Passes through memory. The bitmap sync that begins post-copy begins no pass. */
  get passes(): number {
    return this.pass - (this.#postcopyBegan ? 1 : 0)
  }

  /** The migration's own limit from now on; 0 for none. */
  setBandwidth(mibps: number): void {
    const constant = { bytesPerMs: mibps === 0 ? Infinity : mibps * mib / 1000, untilMs: Infinity }
    this.#limit = () => constant
  }

  /** Stops the guest and lets it run on at its destination; does nothing where it cannot begin any more. */
  startPostcopy(): void {
    if (this.stage !== 'precopy') return
    this.#stop('postcopyStart', { state: c.VIR_DOMAIN_PAUSED, reason: c.VIR_DOMAIN_PAUSED_POSTCOPY }, c.VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY)
    this.#postcopyBegan = true
    this.#stageEndMs = this.nowMs + this.#options.handoverMs
  }

  /** The guest goes on at its source. */
  abort(): void {
    if (this.stage === 'lastPass' || this.stage === 'handover') {
      this.#lifecycle('source', c.VIR_DOMAIN_EVENT_RESUMED, c.VIR_DOMAIN_EVENT_RESUMED_MIGRATED)
    }
    this.stage = 'done'
  }

  #lifecycle(side: 'source' | 'destination', event: number, detail: number): void {
    this.#emit({ kind: 'lifecycle', side, event, detail })
  }

  /** 1 = as fast as it likes. */
  #guestSpeed(): number {
    if (this.#pausedByHand || (this.stage !== 'setup' && this.stage !== 'precopy')) return 0
    const { seed, noise, cpuLoad } = this.#options
    return Math.min(1, (1 - this.throttlePercent / 100) / cpuLoad) * waver(noise.dirty, seed, 1, this.nowMs)
  }

  /** How fast memory goes now: bytes of it per ms, and bytes on the wire for that. */
  #sendRate(): SendRate {
    const { seed, noise, pageSizeBytes, zeroScanBytesPerSecond } = this.#options
    const link = this.#link(this.nowMs)
    const limit = this.#limit(this.nowMs)
    const linkPerMs = link.bytesPerMs * waver(noise.link, seed, 0, this.nowMs)
    const limited = this.stage === 'precopy' && limit.bytesPerMs < linkPerMs
    const perMs = limited ? limit.bytesPerMs : linkPerMs
    const sends = this.stage === 'precopy' || this.stage === 'lastPass' || this.stage === 'postcopy'
    const left = this.memory.unsentBytes
    const zeroPart = left > 0 ? this.memory.zeroUnsentBytes / left : 0
    const wirePerContent = (1 - zeroPart) * (1 + pageHeaderBytes / pageSizeBytes) + zeroPart * zeroPageBytes / pageSizeBytes
    const msPerContent = wirePerContent / perMs + zeroPart * 1000 / zeroScanBytesPerSecond
    const contentPerMs = sends && perMs > 0 ? 1 / msPerContent : 0
    return { contentPerMs, wirePerContent, wirePerMs: contentPerMs * wirePerContent, zeroPart, limited, untilMs: Math.min(link.untilMs, limit.untilMs) }
  }

  #stageEnd(contentPerMs: number, limited: boolean): number {
    const left = this.memory.unsentBytes
    const emptyAt = left === 0 ? this.nowMs : contentPerMs > 0 ? this.nowMs + left / contentPerMs : Infinity
    switch (this.stage) {
      case 'setup':
      case 'handover':
      case 'postcopyStart': return this.#stageEndMs
      case 'lastPass':
      case 'postcopy': return emptyAt
      case 'done': return Infinity
      case 'precopy': break
    }
    const fits = this.window.bytesPerMs * this.downtimeLimitMs
    const fitsAt = left < fits ? this.nowMs : contentPerMs > 0 ? this.nowMs + (left - fits) / contentPerMs : Infinity
    const every = limited ? lookEveryLimitedMs : lookEveryMs
    const looks = Math.max(1, Math.ceil((fitsAt - this.#passStartMs) / every - 1e-9))
    return Math.max(this.nowMs, this.#passStartMs + shortestPassMs, Math.min(emptyAt, this.#passStartMs + looks * every))
  }

  #run(ms: number, { contentPerMs, wirePerContent, zeroPart }: SendRate): void {
    const bytes = Math.min(this.memory.unsentBytes, contentPerMs * ms)
    if (this.stage === 'postcopy') {
      // The middle of the step stands for all of it; there are no more requests than pages.
      this.memory.send(bytes / 2)
      const asked = this.memory.missedBytesPerMs(this.nowMs) * ms
      this.postcopyRequests += Math.min(asked, bytes) / this.#options.pageSizeBytes
      this.memory.send(bytes / 2)
    } else {
      this.memory.send(bytes)
    }
    const pages = bytes / this.#options.pageSizeBytes
    this.zeroPages += pages * zeroPart
    this.normalPages += pages * (1 - zeroPart)
    this.sentBytes += bytes * wirePerContent
    if (this.stage !== 'setup') this.window.add(this.nowMs, ms, bytes * wirePerContent)
    this.memory.run(this.nowMs, ms, this.#guestSpeed())
  }

  #endStage(): void {
    switch (this.stage) {
      case 'setup': return this.#begin()
      case 'precopy': return this.#endPass()
      case 'lastPass':
        this.stage = 'handover'
        this.#stageEndMs = this.nowMs + this.#options.handoverMs
        return
      case 'postcopyStart':
        this.downtimeMs = this.nowMs - this.#stoppedAtMs
        this.stage = 'postcopy'
        this.destinationState = { state: c.VIR_DOMAIN_RUNNING, reason: c.VIR_DOMAIN_RUNNING_POSTCOPY }
        return this.#lifecycle('destination', c.VIR_DOMAIN_EVENT_RESUMED, c.VIR_DOMAIN_EVENT_RESUMED_POSTCOPY)
      case 'handover':
        this.downtimeMs = this.nowMs - this.#stoppedAtMs
        return this.#complete()
      case 'postcopy': return this.#complete()
      case 'done': return
    }
  }

  #begin(): void {
    this.stage = 'precopy'
    this.destinationState = { state: c.VIR_DOMAIN_PAUSED, reason: c.VIR_DOMAIN_PAUSED_MIGRATION }
    this.#lifecycle('destination', startedEvent, 1)
    // What was written during the setup is part of all memory, which is dirty anyway.
    this.#sync()
    this.window.start(this.nowMs)
    this.#periodStartMs = this.nowMs
    this.#periodDirtyBytes = 0
  }

  #endPass(): void {
    this.#sync()
    const left = this.memory.unsentBytes
    if (left === 0 || left < this.window.bytesPerMs * this.downtimeLimitMs) {
      return this.#stop('lastPass', { state: c.VIR_DOMAIN_PAUSED, reason: c.VIR_DOMAIN_PAUSED_MIGRATION }, 1)
    }
    if (this.pass > (this.#options.postcopy?.afterPass ?? Infinity)) this.startPostcopy()
  }

  /** The guest stands still, and one more sync finds its last writes. */
  #stop(stage: Stage, state: DomainState, detail: number): void {
    this.stage = stage
    this.#stoppedAtMs = this.nowMs
    this.sourceState = state
    this.#lifecycle('source', c.VIR_DOMAIN_EVENT_SUSPENDED, detail)
    this.#sync()
  }

  #sync(): void {
    this.pass++
    this.#passStartMs = this.nowMs
    this.#periodDirtyBytes += this.memory.sync()
    this.remainingAtSyncBytes = this.memory.unsentBytes
    const periodMs = this.nowMs - this.#periodStartMs
    if (this.stage !== 'setup' && periodMs > dirtyPeriodMs) this.#endPeriod(periodMs)
    this.#emit({ kind: 'iteration', iteration: this.pass })
  }

  #endPeriod(periodMs: number): void {
    const { autoConverge, pageSizeBytes } = this.#options
    const sent = this.sentBytes - this.#periodSentBytes
    // Counted, not in a row: QEMU does not start over after a period that was fine.
    if (autoConverge && this.#periodDirtyBytes > sent / 2 && ++this.#highPeriods >= 2) {
      this.#highPeriods = 0
      const { initialPercent, incrementPercent, maxPercent } = autoConverge
      this.throttlePercent = this.throttlePercent === 0 ? initialPercent : Math.min(maxPercent, this.throttlePercent + incrementPercent)
    }
    this.dirtyPagesPerSecond = this.#periodDirtyBytes / pageSizeBytes * 1000 / periodMs
    this.#periodStartMs = this.nowMs
    this.#periodDirtyBytes = 0
    this.#periodSentBytes = this.sentBytes
  }

  #complete(): void {
    this.stage = 'done'
    if (!this.#pausedByHand) {
      this.destinationState = { state: c.VIR_DOMAIN_RUNNING, reason: 3 }
      this.#lifecycle('destination', c.VIR_DOMAIN_EVENT_RESUMED, c.VIR_DOMAIN_EVENT_RESUMED_MIGRATED)
    }
    this.#lifecycle('source', c.VIR_DOMAIN_EVENT_STOPPED, c.VIR_DOMAIN_EVENT_STOPPED_MIGRATED)
  }
}

interface SendRate {
  readonly contentPerMs: number
  readonly wirePerContent: number
  readonly wirePerMs: number
  /** Of what is sent, the part that is zeros. */
  readonly zeroPart: number
  readonly limited: boolean
  readonly untilMs: number
}
