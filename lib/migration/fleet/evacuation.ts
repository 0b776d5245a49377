import type { Connection } from '../../connection'
import { hostIdentity } from '../../host-identity'
import { whenAborted } from '../../listeners'
import { BoundedQueue } from '../../queue'
import { reasonOf } from '../abort'
import { takeOver } from './adopted'
import { makeForecasts } from './forecasts'
import { Entry, type EvacuationEvent } from './ledger'
import { questionMs } from './limits'
import type { EvacuationCandidate, EvacuationGuest } from './options'
import { inOrder, needsForecasts } from './order'
import { reportVersion, summary, type EvacuationReport } from './report'
import type { Resolved } from './resolve'
import { schedule } from './schedule'
import { survey } from './survey'
import { stopOptions, type EvacuationStopOptions } from './table'
import { openTargets, type Target } from './target'
import { Traffic } from './traffic'
import { wordsOf } from '../problems'

/**
 * An evacuation on its way: iterate over it for what happens to each guest, and await its {@link report}. Made by `evacuate`.
 */
export class Evacuation implements AsyncIterable<EvacuationEvent> {
  /** How it went for each guest. Never rejects. */
  readonly report: Promise<EvacuationReport>
  readonly #host: Connection
  readonly #options: Resolved
  readonly #queue = new BoundedQueue<EvacuationEvent>()
  readonly #startedAt = new Date()
  readonly #startedMs = performance.now()
  readonly #traffic: Traffic
  readonly #forecasting = new AbortController()
  #forecastsUnderWay = 0
  #entries: readonly Entry[] | null = null
  #source: string | null = null
  #stopped: { readonly because: string } | null = null
  #onStop: 'abort' | 'finish'
  #end: { readonly at: Date, readonly ms: number, readonly failed: string | null } | null = null
  #wake: () => void = () => undefined

  /** @internal */
  static of(host: Connection, options: Resolved): Evacuation {
    return new Evacuation(host, options)
  }

  private constructor(host: Connection, options: Resolved) {
    this.#host = host
    this.#options = options
    this.#onStop = options.onStop
    this.#traffic = new Traffic({ host, options, stopped: () => this.#stopped?.because ?? null, changed: () => this.#wake() })
    this.report = this.#run()
  }

  /** The present knowledge of each guest: the last event of each. Empty until the host has been looked at. */
  get guests(): readonly EvacuationEvent[] {
    return this.#all.map((entry) => entry.event)
  }

  /**
   * The report as far as it goes: JSON values only. Kept from time to time, it lets a later call (`state`) go on when this process has
   * ended before the evacuation did.
   */
  get state(): EvacuationReport {
    // Before the hosts were asked, nothing newer is known than what was given.
    const guests = this.#entries === null ? this.#options.state?.guests ?? [] : this.#entries.map((entry) => entry.report)
    const end = this.#end
    return {
      version: reportVersion,
      source: this.#source,
      startedAt: this.#startedAt.toISOString(),
      endedAt: end?.at.toISOString() ?? null,
      totalMs: Math.round((end?.ms ?? performance.now()) - this.#startedMs),
      ...this.#outcome(guests),
      concurrency: this.#options.concurrency,
      perLink: this.#options.perLink,
      guests,
    }
  }

  /** How many events were lost because nobody took them in time. */
  get dropped(): number {
    return this.#queue.dropped
  }

  /** Its {@link state}, which `evacuate` takes to go on with. */
  toJSON(): EvacuationReport {
    return this.state
  }

  [Symbol.asyncIterator](): AsyncIterator<EvacuationEvent> {
    return this.#queue
  }

  /**
   * No guest begins any more. The migrations that run are aborted, or finish, as `running` says; without it as `onStop` did. Those in
   * post-copy always finish. Resolves when everything has ended, as {@link report} does.
   */
  async stop(reason = 'stopped', options?: EvacuationStopOptions): Promise<EvacuationReport> {
    const { running } = stopOptions.read(options)
    this.#onStop = running ?? this.#onStop
    this.#stopped ??= { because: reason }
    this.#forecasting.abort()
    if (this.#onStop === 'abort') this.#traffic.abort(this.#stopped.because)
    this.#wake()
    return this.report
  }

  #outcome(guests: EvacuationReport['guests']): Pick<EvacuationReport, 'outcome' | 'because'> {
    const because = summary(guests)
    if (this.#end === null) return { outcome: 'pending', because }
    if (this.#end.failed !== null) return { outcome: 'failed', because: this.#end.failed }
    const left = guests.filter(({ outcome }) => outcome !== 'migrated' && outcome !== 'alreadyThere' && outcome !== 'skipped')
    if (left.length === 0) return { outcome: 'complete', because }
    if (this.#stopped !== null) return { outcome: 'stopped', because: `${this.#stopped.because}; ${because}` }
    return { outcome: 'incomplete', because }
  }

  async #run(): Promise<EvacuationReport> {
    const { signal } = this.#options
    const onAbort = (): void => void this.stop(reasonOf(signal))
    let failed: string | null = null
    const unhook = whenAborted(signal, onAbort)
    try {
      if (signal?.aborted) onAbort()
      await this.#look()
      this.#forecast()
      await this.#work()
    } catch (error) {
      failed = wordsOf(error)
      await this.#finishRunning(failed)
    } finally {
      unhook()
    }
    for (const entry of this.#all) {
      if (!entry.isDone) entry.set('stopped', this.#stopped?.because ?? failed ?? 'the evacuation ended')
    }
    this.#end = { at: new Date(), ms: performance.now(), failed }
    this.#queue.end()
    return this.state
  }

  /** Finds the guests, what became of them before, and what is under way. */
  async #look(): Promise<void> {
    const { targets, state } = this.#options
    this.#source = await this.#host.hostname({ timeoutMs: questionMs })
    if (state?.source && state.source !== this.#source) throw new Error(`the state is of the host ${state.source}, and this one is ${this.#source}`)
    await openTargets(targets, await hostIdentity(this.#host, { timeoutMs: questionMs }))
    const { guests, others } = await survey(this.#hosts(), this.#options)
    const now = (): number => performance.now() - this.#startedMs
    const found = guests.map((each) => ({ ...each, entry: new Entry(each.facts, now, (event) => this.#queue.push(event)) }))
    this.#entries = found.map(({ entry }) => entry)
    for (const { entry, todo, migration, verdict, before } of found) {
      if (verdict) {
        entry.forecast = before?.forecast ?? null
        entry.keep(verdict)
      } else {
        entry.set('queued', before ? `an earlier call left it: ${before.because}` : 'it waits for its turn')
      }
      if (todo === 'await') this.#traffic.await(entry, migration?.job ?? null)
    }
    const left = found.filter(({ todo }) => todo === 'takeOver')
    const taken = await takeOver(this.#host, left.map(({ entry: { facts, attempts } }) =>
      ({ uuid: facts.uuid as string, destination: attempts.at(-1)?.destination ?? null })), this.#options)
    for (const { entry, before, migration } of left) {
      entry.forecast = before?.forecast ?? null
      const its = taken.get(entry.facts.uuid as string) ?? null
      if (typeof its === 'string') this.#traffic.await(entry, migration?.job ?? null, `an earlier call began its migration, which cannot be taken over: ${its}`)
      else this.#traffic.takeOver(entry, its)
    }
    for (const { domain, job } of others) this.#traffic.watch(domain, job)
  }

  #hosts() {
    return { source: this.#host, destinations: this.#options.targets }
  }

  #forecast(): void {
    const { forecast } = this.#options
    // One that does not run has nothing to measure.
    const waiting = this.#waiting().filter((entry) => !entry.isShutOff)
    if (forecast === null || this.#stopped !== null) return
    this.#forecastsUnderWay = waiting.length
    for (const entry of waiting) entry.set('forecasting', 'its forecast is to come')
    makeForecasts(waiting, forecast, this.#forecasting.signal, (entry, because) => {
      this.#forecastsUnderWay--
      entry.set('queued', because)
      this.#wake()
    }).catch((error: unknown) => {
      this.#forecastsUnderWay = 0
      for (const entry of this.#all) if (entry.status === 'forecasting') entry.set('queued', `it goes without a forecast: ${wordsOf(error)}`)
      this.#wake()
    })
  }

  /** An order by forecast is known when all are made; any other one need not wait. */
  get #mustWait(): boolean {
    return this.#forecastsUnderWay > 0 && needsForecasts(this.#options.order)
  }

  get #all(): readonly Entry[] {
    return this.#entries ?? []
  }

  #waiting(): Entry[] {
    const entries = new Map(this.#all.filter(({ status }) => status === 'queued').map((entry) => [entry.guest.key, entry]))
    const guests = inOrder([...entries.values()].map((entry) => entry.guest), this.#options.order)
    return guests.map(({ key }) => entries.get(key) as Entry)
  }

  async #work(): Promise<void> {
    // A stop that came while the hosts were looked at has found nothing to abort.
    if (this.#stopped !== null && this.#onStop === 'abort') this.#traffic.abort(this.#stopped.because)
    for (;;) {
      const changed = new Promise<void>((resolve) => { this.#wake = resolve })
      if (this.#stopped === null && !this.#mustWait) this.#next()
      const waiting = this.#stopped === null && this.#all.some(({ status }) => status === 'queued')
      if (!this.#traffic.isAwaited && !waiting && this.#forecastsUnderWay === 0) break
      await changed
    }
    this.#traffic.leaveOthers()
  }

  // After any failure, for example in the caller's own order, the running migrations are followed to their end.
  async #finishRunning(because: string): Promise<void> {
    this.#stopped ??= { because }
    this.#forecasting.abort()
    while (this.#traffic.isAwaited) await new Promise<void>((resolve) => { this.#wake = resolve })
    this.#traffic.leaveOthers()
  }

  /** Begins what can begin now. */
  #next(): void {
    const { targets, concurrency, place } = this.#options
    const waiting = this.#waiting()
    const entries = new Map(waiting.map((entry) => [entry.guest.key, entry]))
    const { start, hopeless } = schedule({
      waiting: waiting.map((entry) => entry.guest),
      running: this.#traffic.running,
      places: targets.map((target) => target.place),
      concurrency: concurrency.limit,
      links: this.#traffic.links,
      moreToCome: this.#forecastsUnderWay > 0,
      ...(place ? { choose: place as (guest: EvacuationGuest, candidates: readonly EvacuationCandidate[]) => never } : {}),
    })
    for (const { guest, because } of hopeless) {
      const entry = entries.get(guest.key) as Entry
      const last = entry.attempts.at(-1)
      entry.set('failed', last ? `${last.because}; ${because}` : because)
    }
    const expected = Math.min(concurrency.limit, this.#traffic.running.length + waiting.length + this.#forecastsUnderWay)
    this.#traffic.begin(start.map(({ guest, place: { key } }) => ({
      entry: entries.get(guest.key) as Entry, target: targets.find((target) => target.key === key) as Target,
    })), expected)
  }
}
