import { codes as c } from '../samples/codes'
import { endsPass, type SyncsInPass } from '../samples/pass-end'
import type { DomainState, LifecycleEvent } from '../samples/phase'
import { BandwidthWindow } from './bandwidth-window'
import { Channel, type SendRate } from './channel'
import { DirtyPeriods, throttledSpeed } from './dirty-periods'
import { GuestMemory } from './guest'
import { noiseMs, waver } from './noise'
import type { Resolved } from './options'

/** QEMU's own notices. */
export type HypervisorEvent = { readonly kind: 'iteration', readonly iteration: number } | { readonly kind: 'lifecycle' } & LifecycleEvent

/**
 * setup, memory while the guest runs, a bitmap sync that waits for the guest's processors, the last pass, device state, device state before post-copy, post-copy, the source lets
 * go, over; and before each but the first four, what is still in the socket's buffer has to arrive.
 */
type Stage = 'setup' | 'precopy' | 'sync' | 'lastPass' | 'drain' | 'handover' | 'postcopyStart' | 'postcopy' | 'confirm' | 'done'

/** QEMU looks at the backlog after so much sending; where its own limit holds it back, after each window of that. */
const lookEveryMs = 50
const lookEveryLimitedMs = 100

/** A bitmap sync takes time: without that, passes of a tiny guest would follow each other without end. */
const shortestPassMs = 1

/** VIR_DOMAIN_EVENT_STARTED, with the detail "migrated". */
const startedEvent = 2

/**
 * QEMU's side of a migration, without libvirt: which bytes are sent when, and when it stops the guest. It goes from one
 * change to the next (of link, guest, pass, ...), and between them everything is a formula, whatever the guest's size.
 */
export class Hypervisor {
  nowMs = 0
  stage: Stage = 'setup'
  /** QEMU's counter: bitmap syncs. */
  syncs = 0
  /** All of what was dirty, sent once: not each sync ends one. */
  pass = 0
  downtimeLimitMs: number
  sentBytes = 0
  normalPages = 0
  zeroPages = 0
  /** The share that is taken from the guest by hand: QEMU's statistics know nothing of it. */
  throttledByHandPercent = 0
  postcopyRequests = 0
  /** Backlog at the last bitmap sync: QEMU's expected downtime goes by that. */
  remainingAtSyncBytes = 0
  /** ms that the guest stood still at the switchover. */
  downtimeMs = 0
  /** When all of the guest was at its destination. */
  arrivedAtMs = 0
  sourceState: DomainState = { state: c.VIR_DOMAIN_RUNNING, reason: 1 }
  destinationState: DomainState | null = null
  readonly memory: GuestMemory
  readonly window = new BandwidthWindow()
  readonly periods: DirtyPeriods
  readonly #options: Resolved
  readonly #emit: (event: HypervisorEvent) => void
  readonly #channel: Channel
  #pauseAtMs: number
  #pausedByHand = false
  #postcopyBegan = false
  #stoppedAtMs = 0
  #syncedAtMs = 0
  /** When the pass began: what was dirty then, and what has been sent since. */
  #passBytes = 0
  #passSentBytes = 0
  /** The bytes that fitted into the downtime when QEMU began to sync: it compares with that again afterwards, however long the sync took. */
  #fitsBytes = 0
  #stageEndMs = 0
  #afterDrain: 'handover' | 'postcopyStart' | 'confirm' = 'handover'
  /** When QEMU's timer of its own bitmap syncs goes off next, and after how many syncs it did last. */
  #timerMs = Infinity
  #syncsAtTimer = 0

  constructor(options: Resolved, emit: (event: HypervisorEvent) => void) {
    this.#options = options
    this.#emit = emit
    this.#channel = new Channel(options)
    this.periods = new DirtyPeriods(options)
    this.memory = new GuestMemory(options.memoryBytes, options.zeroPages * options.pageSizeBytes, options.dirty, options)
    this.downtimeLimitMs = options.downtimeLimitMs
    this.#pauseAtMs = options.pauseAtMs
    this.#stageEndMs = options.setupMs
  }

  /** Goes on to the next change, but not beyond `untilMs`. */
  step(untilMs: number): void {
    if (this.nowMs >= this.#pauseAtMs) this.pause()
    if (this.stage === 'precopy' && this.nowMs >= (this.#options.postcopy?.atMs ?? Infinity)) this.startPostcopy()
    if (this.stage === 'precopy' && this.nowMs >= this.#timerMs) this.#onTimer()
    const next = this.memory.next()
    const rate = this.#sendRate(next.zeroPart)
    const stageEnd = this.#stageEnd(rate.contentPerMs, rate.limited)
    const changes = [untilMs, stageEnd, rate.untilMs, this.#pauseAtMs, this.#timerMs, this.#options.postcopy?.atMs ?? Infinity]
    if (rate.contentPerMs > 0) changes.push(this.nowMs + next.bytes / rate.contentPerMs)
    if (this.#guestSpeed() > 0) changes.push(this.memory.untilMs(this.nowMs))
    if (this.#options.noise.link > 0 || this.#options.noise.dirty > 0) changes.push((Math.floor(this.nowMs / noiseMs) + 1) * noiseMs)
    if (this.stage !== 'setup' && !this.window.isSteady(rate.wirePerMs)) changes.push(this.window.endMs)
    const nextMs = Math.max(this.nowMs, Math.min(stageEnd, ...changes.filter((at) => at > this.nowMs)))
    this.#run(nextMs - this.nowMs, next.bytes, rate)
    this.nowMs = nextMs
    if (nextMs >= stageEnd) this.#endStage()
  }

  /** Suspends the guest at its source. */
  pause(): void {
    this.#pauseAtMs = Infinity
    if (this.#pausedByHand || !this.#runsAtSource) return
    this.#pausedByHand = true
    this.sourceState = { state: c.VIR_DOMAIN_PAUSED, reason: 1 }
    this.#lifecycle('source', c.VIR_DOMAIN_EVENT_SUSPENDED, 0)
  }

  /** Ends a {@link pause}. */
  resume(): void {
    if (!this.#pausedByHand || !this.#runsAtSource) return
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
    this.#channel.limit(mibps)
  }

  /** Stops the guest and lets it run on at its destination; does nothing where it cannot begin any more. */
  startPostcopy(): void {
    if (this.stage !== 'precopy' && this.stage !== 'sync') return
    this.#stop({ state: c.VIR_DOMAIN_PAUSED, reason: c.VIR_DOMAIN_PAUSED_POSTCOPY }, c.VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY)
    this.#postcopyBegan = true
    this.#drain('postcopyStart')
  }

  /** The guest goes on at its source. */
  abort(): void {
    if (this.stage === 'lastPass' || this.stage === 'drain' || this.stage === 'handover') {
      this.#lifecycle('source', c.VIR_DOMAIN_EVENT_RESUMED, c.VIR_DOMAIN_EVENT_RESUMED_MIGRATED)
    }
    this.stage = 'done'
  }

  #lifecycle(side: 'source' | 'destination', event: number, detail: number): void {
    this.#emit({ kind: 'lifecycle', side, event, detail })
  }

  /** Post-copy has begun, and cannot be undone. */
  get inPostcopy(): boolean {
    return this.#postcopyBegan
  }

  /** Nothing but a pause keeps the guest from writing. */
  get #runsAtSource(): boolean {
    return this.stage === 'setup' || this.stage === 'precopy' || this.stage === 'sync'
  }

  /** 1 = as fast as it likes. */
  #guestSpeed(): number {
    if (this.#pausedByHand || !this.#runsAtSource) return 0
    const { seed, noise } = this.#options
    return throttledSpeed(this.periods.throttlePercent, this.throttledByHandPercent, this.#options) * waver(noise.dirty, seed, 1, this.nowMs)
  }

  #sendRate(zeroPart: number): SendRate {
    const { stage } = this
    const sends = stage === 'precopy' || stage === 'lastPass' || stage === 'postcopy'
    return this.#channel.rate(this.nowMs, { zeroPart, sends, keepsLimit: stage === 'precopy' })
  }

  #stageEnd(contentPerMs: number, limited: boolean): number {
    const left = this.memory.unsentBytes
    const emptyAt = left === 0 ? this.nowMs : contentPerMs > 0 ? this.nowMs + left / contentPerMs : Infinity
    switch (this.stage) {
      case 'setup':
      case 'sync':
      case 'handover':
      case 'postcopyStart':
      case 'confirm': return this.#stageEndMs
      case 'drain': return this.#channel.emptyAtMs(this.nowMs)
      case 'lastPass':
      case 'postcopy': return emptyAt
      case 'done': return Infinity
      case 'precopy': break
    }
    const every = limited ? lookEveryLimitedMs : lookEveryMs
    if (this.#options.rules.syncsAtLooks) return Math.max(this.nowMs, this.#syncedAtMs + every)
    const fits = this.window.bytesPerMs * this.downtimeLimitMs
    const fitsAt = left < fits ? this.nowMs : contentPerMs > 0 ? this.nowMs + (left - fits) / contentPerMs : Infinity
    const looks = Math.max(1, Math.ceil((fitsAt - this.#syncedAtMs) / every - 1e-9))
    return Math.max(this.nowMs, this.#syncedAtMs + shortestPassMs, Math.min(emptyAt, this.#syncedAtMs + looks * every))
  }

  #run(ms: number, nextBytes: number, { contentPerMs, wirePerContent, zeroPart }: SendRate): void {
    const bytes = Math.min(nextBytes, contentPerMs * ms)
    if (this.stage === 'postcopy') {
      // The middle of the step stands for all of it; there are no more requests than pages.
      this.memory.send(bytes / 2)
      const asked = this.memory.missedBytesPerMs(this.nowMs) * ms
      this.postcopyRequests += Math.min(asked, bytes) / this.#options.pageSizeBytes
      this.memory.send(bytes / 2)
    } else if (bytes > 0) {
      this.memory.send(bytes)
    }
    const pages = bytes / this.#options.pageSizeBytes
    this.zeroPages += pages * zeroPart
    this.normalPages += pages * (1 - zeroPart)
    this.sentBytes += bytes * wirePerContent
    this.#passSentBytes += bytes
    this.#channel.pass(this.nowMs, ms, bytes * wirePerContent)
    if (this.stage !== 'setup') this.window.add(this.nowMs, ms, bytes * wirePerContent)
    this.memory.run(this.nowMs, ms, this.#guestSpeed())
  }

  #endStage(): void {
    switch (this.stage) {
      case 'setup': { this.#begin(); return }
      case 'precopy': { this.#beginSync(); return }
      case 'sync':
        this.stage = 'precopy'
        { this.#endPass(); return }
      case 'lastPass': { this.#drain('handover'); return }
      case 'drain': { this.#endDrain(); return }
      case 'postcopyStart':
        this.downtimeMs = this.nowMs - this.#stoppedAtMs
        this.stage = 'postcopy'
        this.destinationState = { state: c.VIR_DOMAIN_RUNNING, reason: c.VIR_DOMAIN_RUNNING_POSTCOPY }
        { this.#lifecycle('destination', c.VIR_DOMAIN_EVENT_RESUMED, c.VIR_DOMAIN_EVENT_RESUMED_POSTCOPY); return }
      case 'handover':
        this.downtimeMs = this.nowMs - this.#stoppedAtMs
        { this.#arrive(); return }
      case 'postcopy': { this.#drain('confirm'); return }
      case 'confirm': { this.#complete(); return }
      case 'done': return
    }
  }

  /** The last data has to arrive before anything else. */
  #drain(then: 'handover' | 'postcopyStart' | 'confirm'): void {
    this.stage = 'drain'
    this.#afterDrain = then
  }

  #endDrain(): void {
    if (this.#afterDrain === 'confirm') { this.#arrive(); return }
    this.stage = this.#afterDrain
    this.#stageEndMs = this.nowMs + this.#options.handoverMs
  }

  #begin(): void {
    this.stage = 'precopy'
    this.destinationState = { state: c.VIR_DOMAIN_PAUSED, reason: c.VIR_DOMAIN_PAUSED_MIGRATION }
    this.#lifecycle('destination', startedEvent, 1)
    // Memory written during the setup is part of all memory, which is dirty anyway.
    this.#sync()
    this.window.start(this.nowMs)
    this.periods.begin(this.nowMs)
    if (this.#options.autoConverge) this.#timerMs = this.nowMs + this.#options.autoConverge.syncEveryMs
  }

  /** A pass that lasts long would keep auto-converge from learning what the guest does. */
  #onTimer(): void {
    this.#timerMs += this.#options.autoConverge!.syncEveryMs
    if (this.syncs > 1 && this.syncs === this.#syncsAtTimer) this.#sync('seldom')
    this.#syncsAtTimer = this.syncs
  }

  #beginSync(): void {
    this.#fitsBytes = this.window.bytesPerMs * this.downtimeLimitMs
    const waitMs = this.#options.emulated ? this.periods.heldMs(this.nowMs) : 0
    if (waitMs === 0) { this.#endPass(); return }
    this.stage = 'sync'
    this.#stageEndMs = this.nowMs + waitMs
  }

  #endPass(): void {
    this.#sync(this.#options.rules.syncsAtLooks ? 'often' : 'none')
    const left = this.memory.unsentBytes
    if (left === 0 || left < this.#fitsBytes) {
      this.stage = 'lastPass'
      this.#stop({ state: c.VIR_DOMAIN_PAUSED, reason: c.VIR_DOMAIN_PAUSED_MIGRATION }, 1); return
    }
    if (this.pass > (this.#options.postcopy?.afterPass ?? Infinity)) this.startPostcopy()
  }

  /** The guest stands still, and one more sync finds its last writes. */
  #stop(state: DomainState, detail: number): void {
    this.#stoppedAtMs = this.nowMs
    this.sourceState = state
    this.#lifecycle('source', c.VIR_DOMAIN_EVENT_SUSPENDED, detail)
    this.#sync()
  }

  /** `inPass`: whether it may have come in the middle of a pass. */
  #sync(inPass: SyncsInPass = 'none'): void {
    this.syncs++
    this.#syncedAtMs = this.nowMs
    this.periods.sync(this.nowMs, this.memory.sync(), this.sentBytes)
    this.remainingAtSyncBytes = this.memory.unsentBytes
    const progress = { backlogBytes: this.#passBytes, sentBytes: this.#passSentBytes, thresholdBytes: this.#fitsBytes, syncsInPass: inPass }
    if (inPass === 'none' || endsPass(progress)) {
      this.pass++
      this.#passBytes = this.remainingAtSyncBytes
      this.#passSentBytes = 0
    }
    this.#emit({ kind: 'iteration', iteration: this.syncs })
  }

  /** The guest is at its destination, and runs there. */
  #arrive(): void {
    this.stage = 'confirm'
    this.arrivedAtMs = this.nowMs
    this.#stageEndMs = this.nowMs + this.#options.confirmMs
    if (this.#pausedByHand) return
    this.destinationState = { state: c.VIR_DOMAIN_RUNNING, reason: 3 }
    this.#lifecycle('destination', c.VIR_DOMAIN_EVENT_RESUMED, c.VIR_DOMAIN_EVENT_RESUMED_MIGRATED)
  }

  /** The source lets go of it. */
  #complete(): void {
    this.stage = 'done'
    this.#lifecycle('source', c.VIR_DOMAIN_EVENT_STOPPED, c.VIR_DOMAIN_EVENT_STOPPED_MIGRATED)
  }
}
