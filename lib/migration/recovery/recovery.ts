import { DomainEventResumedDetailType, DomainEventSuspendedDetailType, DomainEventType } from '../../constants/domain-events'
import type { CallResult } from '../conduct'
import { isSettled, type HostAnswers, type Investigated, type SeenEvent } from '../outcome'
import type { MigrationSample } from '../samples/sample'
import type { Observation } from '../samples/sampler'
import { delayBefore, type BackOff } from './options'
import { wordsOf } from '../problems'
import type { HeldDaemons, LostDaemon } from './daemons'

/** One attempt to recover. */
export interface RecoveryAttempt {
  /** On the clock of `MigrationSample.atMs`. */
  readonly atMs: number
  /** Each host's answer just before. */
  readonly hosts: HostAnswers
  /** Whether the hosts found each other again. */
  readonly resumed: boolean
  /** The error of the call: because libvirt refused it, or because it broke again. null: it got to the end, or is still under way. */
  readonly failure: string | null
  /** The daemons that went away meanwhile. The attempt may have been the cause: nothing further is tried by itself. */
  readonly daemonsLost: readonly LostDaemon[]
}

/** The recovery of a post-copy that broke. */
export interface RecoveryReport {
  /** When it broke for the first time, as far as this process could see, on the clock of `MigrationSample.atMs`. */
  readonly brokeAtMs: number
  /** Why, as libvirt put it. */
  readonly because: string
  /** Each attempt. */
  readonly attempts: readonly RecoveryAttempt[]
}

/** The parts that a {@link Recovery} works with. @internal */
export interface RecoverySetup {
  readonly backOff: BackOff
  /** The first attempt does not wait. */
  readonly atOnce?: boolean
  /** The facts about the migration that are known without asking. */
  readonly watch: {
    now(): number
    observe(observation: Observation): void
    /** Since when no job runs on the source. */
    readonly joblessSinceMs: number | null
    readonly latest: Pick<MigrationSample, 'transferredBytes'> | null
    readonly events: readonly SeenEvent[]
  }
  /** Repeats the migrate call, with POSTCOPY_RESUME; what libvirt says against it is part of the result. */
  resume(): Promise<CallResult>
  /** Holds a connection to each host's daemon, to learn whether an attempt costs one of them. */
  hold(): Promise<HeldDaemons>
  /** Asks both hosts, and waits while the source says that the migration goes on. null: whatever a call may have said. */
  ask(result: CallResult): Promise<Investigated>
  /** Whether somebody has had enough: what is broken then stays so. */
  stopped(): boolean
}

/** The findings at the end, and the result of the last call. @internal */
export interface Recovered {
  readonly found: Investigated
  readonly result: CallResult
}

/** How often, while it waits, it looks whether the migration has ended by itself, ms. */
const lookMs = 100

/**
 * Brings a post-copy that broke to its end: asks both hosts, repeats the migrate call, and waits a little longer after each attempt
 * that fails. It never asks for a recovery without having asked the hosts just before, because a link that comes back may heal
 * the migration by itself, and somebody else may be recovering it too. @internal
 */
export class Recovery {
  readonly #setup: RecoverySetup
  readonly #attempts: RecoveryAttempt[] = []
  readonly #brokeAtMs: number
  readonly #because: string

  constructor(because: string, setup: RecoverySetup) {
    this.#because = because
    this.#setup = setup
    this.#brokeAtMs = setup.watch.now()
  }

  get report(): RecoveryReport {
    return { brokeAtMs: this.#brokeAtMs, because: this.#because, attempts: [...this.#attempts] }
  }

  /** The result of the recovery, with this outcome. */
  inWords({ outcome }: Pick<Investigated, 'outcome'>): string {
    const tried = this.#attempts.length
    if (outcome === 'completed') {
      const which = this.#attempts.findLastIndex(({ resumed, failure }) => resumed || failure === null) + 1
      return which > 0 ? `post-copy broke, and attempt ${which} recovered it` : 'post-copy broke, and healed by itself'
    }
    const { daemonsLost = [] } = this.#attempts.at(-1) ?? {}
    if (daemonsLost.length > 0) {
      const daemons = daemonsLost.map(({ side, uri, reason }) => `the daemon of its ${side} (${uri}: ${reason})`).join(' and ')
      return `${daemons} went away in attempt ${tried} to recover it, so nothing further was tried: recover() goes on`
    }
    return tried === 0 ? 'nothing was tried to recover it' : `${tried === 1 ? '1 attempt' : `${tried} attempts`} to recover it came to nothing`
  }

  async run(broken: Recovered): Promise<Recovered> {
    const { backOff, atOnce = false, watch, stopped, ask } = this.#setup
    let last = broken
    let brokeAtMs = this.#brokeAtMs
    let tried = 0
    let sentBytes = watch.latest?.transferredBytes ?? null
    const hasMoved = (): boolean => sentBytes !== null && (watch.latest?.transferredBytes ?? 0) > sentBytes
    // A host that says nothing (its daemon is being restarted, say) is waited for as well, but nothing is tried meanwhile.
    for (let round = atOnce ? 0 : 1; !isSettled(last.found) && tried < backOff.attempts; round++) {
      const delayMs = round === 0 ? 0 : delayBefore(round, watch.now() - brokeAtMs, backOff)
      if (delayMs === null) break
      await this.#wait(delayMs)
      if (stopped()) break
      // Nobody's call: what the last one said was about an earlier moment.
      last = { ...last, found: await ask(null) }
      if (last.found.outcome !== 'postcopyRecoverable' || stopped()) continue
      // libvirt takes it for broken, but memory moves: the hypervisors are still, or again, on speaking terms.
      if (!hasMoved()) {
        last = await this.#attempt(last.found)
        tried++
        // Somebody starts it again: the next attempt would end it again.
        if (this.#hasLostDaemon) break
      }
      // A break after it went on for a while is another failure, with patience of its own.
      if (hasMoved()) {
        sentBytes = watch.latest?.transferredBytes ?? null
        brokeAtMs = watch.now()
        round = tried = 0
      }
    }
    return last
  }

  /** Whether the last attempt was one that a daemon did not outlive. */
  get #hasLostDaemon(): boolean {
    return (this.#attempts.at(-1)?.daemonsLost.length ?? 0) > 0
  }

  async #attempt(before: Investigated): Promise<Recovered> {
    const { watch, resume, ask, hold } = this.#setup
    const { hosts } = before
    const held = await hold()
    const atMs = watch.now()
    const at = this.#attempts.push({ atMs, hosts, resumed: false, failure: null, daemonsLost: [] }) - 1
    watch.observe({ kind: 'recovering', atMs })
    const result = await resume()
    const failure = result !== null && 'error' in result ? wordsOf(result.error) : null
    const daemonsLost = failure === null ? [] : await held.lost()
    await held.release()
    if (failure !== null) watch.observe({ kind: 'recovering', atMs: watch.now(), failed: true })
    // libvirt says so by event; of a link that healed by itself it says nothing.
    const resumed = watch.events.some((event) => event.atMs >= atMs && isResumption(event))
    this.#attempts[at] = { atMs, hosts, resumed, failure, daemonsLost }
    const found = await ask(result)
    // A guest needs no daemon to run, nor to stand still: without one's word it is as both said just before.
    const { outcome, because } = before
    return { found: daemonsLost.length > 0 && found.outcome === 'unknown' ? { ...found, outcome, because } : found, result }
  }

  /** Waits, but no longer than until the migration has ended, or somebody has had enough. */
  async #wait(delayMs: number): Promise<void> {
    const { watch, stopped } = this.#setup
    const until = watch.now() + delayMs
    const jobless = watch.joblessSinceMs
    while (!stopped() && watch.now() < until && watch.joblessSinceMs === jobless) {
      await new Promise((resolve) => setTimeout(resolve, Math.min(lookMs, Math.max(0, until - watch.now()))))
    }
  }
}

function isResumption({ side, event, detail }: SeenEvent): boolean {
  return side === 'source'
    ? event === DomainEventType.SUSPENDED && detail === DomainEventSuspendedDetailType.POSTCOPY
    : event === DomainEventType.RESUMED && detail === DomainEventResumedDetailType.POSTCOPY
}
