import { AbortError, LibvirtError } from '../errors'
import type { ConnectHandle } from '../../types/native'
import type { EventPort, Gap, LostSubscription } from '../events'
import type { CloseReason, HealingEvents } from '../host-events'
import { closeLimitMs, waitAtMost } from '../link'
import { isolated, whenAborted } from '../listeners'
import { leftOf, longestTimerMs, type Waiting } from '../options'
import type { Port } from '../port'
import { withoutSecrets } from '../uri'
import { delayMs } from './delay'
import { DomainStates } from './domain-states'
import { reconnectSettings, type ReconnectOptions, type ReconnectSettings } from './options'

/** The next handle of a connection, before it is the connection's. */
export interface Candidate {
  readonly handle: ConnectHandle
  /** Calls on it. */
  readonly port: Port & EventPort
  /** Whether libvirt said meanwhile that this one is lost too. */
  readonly isLost: boolean
}

/** The part of a connection that its healing uses. */
export interface Healable {
  readonly port: Port
  /** Opens a handle, until the signal aborts. */
  open(signal: AbortSignal): Promise<Candidate>
  /** Closes a handle that is not the connection's, or is it no more. Never rejects. */
  discard(handle: ConnectHandle): Promise<void>
  /** From now on it is the connection's. */
  adopt(candidate: Candidate): void
  /** It does not come back. */
  giveUp(reason: CloseReason, error: LibvirtError): void
  emit<N extends keyof HealingEvents>(name: N, ...payload: HealingEvents[N]): void
}

/** A loss, until the connection is there again. */
interface Loss {
  readonly reason: CloseReason
  readonly from: Date
  readonly atMs: number
  attempts: number
  lastError: unknown
  /** By all attempts: a subscription that one of them gave up is not known to the next. */
  readonly lostSubscriptions: LostSubscription[]
}

/**
 * Opens a connection again that was lost: with growing delays, until it is there, is closed, or it has taken too long. Calls wait for it, event
 * registrations and what is known of domains are brought to the next handle before it is the connection's.
 */
export class Healing {
  readonly #host: Healable
  readonly #options: ReconnectSettings
  readonly #states: DomainStates | null
  readonly #waiting = new Set<() => void>()
  readonly #stop = new AbortController()
  /** Work that still goes on with lost handles. */
  readonly #pending = new Set<Promise<unknown>>()
  #loss: Loss | null = null
  /** The error of a function that is to be called, set when the connection does not come back. */
  #over: ((name: string) => LibvirtError) | null = null
  #failures = 0
  #timer: NodeJS.Timeout | undefined
  #upSinceMs = performance.now()
  #heardAt = new Date()

  constructor(host: Healable, options: ReconnectOptions) {
    this.#host = host
    this.#options = reconnectSettings(options)
    this.#states = this.#options.differences ? new DomainStates(host.port) : null
  }

  /** Begins to keep what a gap will be told by. Rejects when the connection is lost. */
  async start(): Promise<void> {
    await this.#states?.start()
  }

  /** Whether the connection is lost, for now or for good. */
  get isDown(): boolean {
    return this.#loss !== null
  }

  /** Something has come from the host. `false`: the connection is lost, and what came is from before or from the next handle. */
  heard(): boolean {
    if (this.#loss) return false
    this.#heardAt = new Date()
    return true
  }

  /** The connection is lost. */
  lost(handle: ConnectHandle, reason: CloseReason, error: LibvirtError): void {
    if (this.#loss || this.#over) return
    const atMs = performance.now()
    // One that was there for a moment only is a failed attempt: a daemon that crashes at each start is not opened in a busy loop.
    this.#failures = atMs - this.#upSinceMs < this.#options.maxDelayMs ? this.#failures + 1 : 0
    this.#loss = { reason, from: this.#heardAt, atMs, attempts: 0, lastError: error, lostSubscriptions: [] }
    this.#states?.freeze()
    this.#discard(handle)
    this.#tell('disconnect', { reason, error, lastHeardAt: this.#heardAt })
    if (!this.#over) this.#schedule()
  }

  /** Waits until the connection is there, within the caller's limits; resolves with what is left of them. `name`: of the function to be called then. */
  async wait(read: Waiting, name: string): Promise<Waiting> {
    const { signal, timeoutMs } = read
    const startedAtMs = performance.now()
    const limitMs = timeoutMs ?? this.#options.waitMs
    if (this.#over) throw this.#over(name)
    if (signal?.aborted) throw new AbortError(`${name} was not called: aborted beforehand`, signal.reason)
    await new Promise<void>((resolve, reject) => {
      const settle = (error: Error | null): void => {
        clearTimeout(timer)
        unhook()
        this.#waiting.delete(go)
        if (error) reject(error)
        else resolve()
      }
      const go = (): void => settle(this.#over ? this.#over(name) : null)
      const abort = (): void => settle(new AbortError(`${name} was not called: aborted by the caller, ${this.#story()}`, signal?.reason))
      const late = (): void => settle(this.#late(name, limitMs, timeoutMs !== undefined))
      const timer = limitMs > longestTimerMs ? undefined : setTimeout(late, limitMs)
      const unhook = whenAborted(signal, abort)
      this.#waiting.add(go)
    })
    return leftOf(read, startedAtMs)
  }

  /** Ends it at once. Resolves when nothing of lost handles is left. `closed`: the error of a function that waits to be called. */
  async close(closed: (name: string) => LibvirtError): Promise<void> {
    this.#end(closed)
    // An attempt that ends leaves a handle to close.
    while (this.#pending.size > 0) await Promise.allSettled(this.#pending)
  }

  #schedule(): number {
    const delay = delayMs(this.#failures, this.#options)
    this.#timer = setTimeout(() => this.#keep(this.#attempt(this.#loss as Loss)), delay)
    return delay
  }

  async #attempt(loss: Loss): Promise<void> {
    loss.attempts++
    try {
      await this.#open(loss)
    } catch (error) {
      if (this.#over) return
      this.#failures++
      loss.lastError = error
      if (performance.now() - loss.atMs >= this.#options.giveUpAfterMs) { this.#giveUp(loss); return }
      this.#tell('reconnectFailed', { attempt: loss.attempts, error, retryInMs: this.#schedule() })
    }
  }

  async #open(loss: Loss): Promise<void> {
    const { hub } = this.#host.port
    const candidate = await this.#host.open(this.#stop.signal)
    let gap: Gap
    try {
      loss.lostSubscriptions.push(...await hub.resume(candidate.port))
      const until = new Date()
      const compared = await this.#states?.compare(candidate.port)
      if (candidate.isLost || this.#over) throw this.#lostError('it was lost again')
      gap = { from: loss.from, until, differences: compared?.differences ?? null, lostSubscriptions: loss.lostSubscriptions }
      compared?.keep()
    } catch (error) {
      this.#states?.freeze()
      this.#discard(candidate.handle)
      throw error
    }
    this.#loss = null
    this.#upSinceMs = performance.now()
    this.heard()
    this.#host.adopt(candidate)
    for (const go of [...this.#waiting]) go()
    this.#tell('reconnect', { attempts: loss.attempts })
    hub.gap(gap)
    this.#tell('gap', gap)
  }

  #giveUp({ reason }: Loss): void {
    const error = this.#lostError(`it is given up, ${this.#story()}`)
    this.#end(() => error)
    this.#host.giveUp(reason, error)
  }

  #end(over: (name: string) => LibvirtError): void {
    this.#over ??= over
    clearTimeout(this.#timer)
    this.#stop.abort()
    for (const go of [...this.#waiting]) go()
  }

  // Its registrations first: each holds a reference to the connection.
  #discard(handle: ConnectHandle): void {
    const { hub } = this.#host.port
    this.#keep(waitAtMost(hub.suspend(), closeLimitMs).then(() => this.#host.discard(handle)))
  }

  #keep(pending: Promise<unknown>): void {
    this.#pending.add(pending)
    pending.finally(() => this.#pending.delete(pending)).catch(() => undefined)
  }

  #tell<N extends keyof HealingEvents>(name: N, ...payload: HealingEvents[N]): void {
    isolated(() => this.#host.emit(name, ...payload))
  }

  #late(name: string, limitMs: number, isCallers: boolean): LibvirtError {
    const message = `${name} was not called within ${limitMs} ms: ${this.#story()}`
    return new LibvirtError({ code: isCallers ? 'ERR_TIMED_OUT' : 'ERR_CONNECTION_LOST', function: name, message, cause: this.#loss?.lastError })
  }

  #lostError(why: string): LibvirtError {
    const { uri } = this.#host.port
    return new LibvirtError({ code: 'ERR_CONNECTION_LOST', message: `the connection to ${withoutSecrets(uri)} is lost: ${why}`, cause: this.#loss?.lastError })
  }

  #story(): string {
    const loss = this.#loss as Loss
    const seconds = Math.round((performance.now() - loss.atMs) / 1000)
    const attempts = loss.attempts === 0 ? 'it was not yet tried to open it again' : `${loss.attempts} ${loss.attempts === 1 ? 'attempt' : 'attempts'} to open it again failed`
    return `the connection to ${withoutSecrets(this.#host.port.uri)} is lost for ${seconds} s (${loss.reason}), ${attempts}`
  }
}
