import type { Domain } from '../../domain/domain'
import { LibvirtError } from '../../errors'
import type { Connection } from '../../connection'
import type { CallResult } from '../conduct'
import { connectionOf } from '../connection-of'
import type { Controls } from '../controls'
import { isClosedByOwner, type Investigated, type Patience } from '../outcome'
import { isPostcopy } from '../samples/phase'
import type { Watch } from '../watch'
import { holdDaemons } from './daemons'
import type { BackOff } from './options'
import { Recovery, type Recovered, type RecoveryReport } from './recovery'
import { untilInterruptible } from './window'
import { wordsOf } from '../problems'

/** How a post-copy that breaks is recovered. @internal */
export interface RecoverPlan {
  readonly backOff: BackOff
  /** The first attempt does not wait. */
  readonly atOnce?: boolean
}

/** The parts that a {@link PostcopyCare} works with. @internal */
export interface CareSetup {
  readonly domain: Domain
  readonly watch: Watch
  readonly controls: Controls
  readonly signal: AbortSignal | undefined
  /** null: what breaks stays so. */
  readonly recover: RecoverPlan | null
  /** The destination, as this process reaches it. */
  readonly destination: Connection | null
  /** Called when an attempt to recover cost a host its daemon: nobody may try again without being asked to. */
  stopRecovering(): Promise<void>
  /** Repeats the migrate call, with POSTCOPY_RESUME. */
  resume(): Promise<CallResult>
  /** Asks both hosts how it stands. */
  ask(result: CallResult, patience?: Patience): Promise<Investigated>
}

/** One look at hosts that will be looked at again soon. */
const brief: Patience = { untilOver: true, timeoutMs: 1_000 }

/** Looks after one migration once its guest runs at its destination: interrupts it by name only, and recovers it if asked to. @internal */
export class PostcopyCare {
  readonly #setup: CareSetup
  #interrupted: string | null = null
  #recovery: Recovery | null = null

  constructor(setup: CareSetup) {
    this.#setup = setup
  }

  /** The recovery of a break; null while there is none. */
  get report(): RecoveryReport | null {
    return this.#recovery?.report ?? null
  }

  /** Interrupts post-copy, which leaves it to be recovered, but not by this. @throws LibvirtError when there is none. */
  async interrupt(reason: string): Promise<void> {
    const { watch, controls, domain } = this.#setup
    await untilInterruptible(watch, domain.name)
    const before = this.#interrupted
    // Beforehand: the migrate call may hear of it earlier than this one does.
    this.#interrupted ??= reason
    try {
      await controls.abort({ postcopy: true })
    } catch (error) {
      // Between two attempts to recover there is nothing to interrupt but those.
      if (this.#recovery && error instanceof LibvirtError) return
      this.#interrupted = before
      throw error
    }
  }

  /** After the migrate call: asks how the migration ended, and if its post-copy broke, recovers it. */
  async seeThrough(result: CallResult): Promise<Recovered> {
    const { recover, ask } = this.#setup
    const found = await ask(result, this.#mayRecover() && this.#isPostcopy() ? brief : undefined)
    const broke = found.outcome === 'postcopyRecoverable' || (found.outcome === 'unknown' && this.#isPostcopy())
    return recover && broke && this.#mayRecover() ? this.#recover(recover, { found, result }) : { found, result }
  }

  async #recover(plan: RecoverPlan, broken: Recovered): Promise<Recovered> {
    const { domain, watch, destination, resume, ask, stopRecovering } = this.#setup
    const { found, result } = broken
    let closed = false
    this.#recovery = new Recovery(result && 'error' in result ? wordsOf(result.error) : found.because, {
      ...plan,
      watch,
      resume: () => resume().catch((error: unknown) => ({ error })),
      ask: async (answer) => {
        // The owner of the connection has closed it, and wants no more of it.
        closed = await isClosedByOwner(connectionOf(domain))
        return ask(answer, brief)
      },
      hold: () => holdDaemons({ source: connectionOf(domain), destination }),
      stopped: () => closed || !this.#mayRecover(),
    })
    const recovered = await this.#recovery.run(broken)
    if (this.#recovery.report.attempts.at(-1)?.daemonsLost.length) await stopRecovering()
    return recovered
  }

  #mayRecover(): boolean {
    const { recover, signal } = this.#setup
    return recover !== null && this.#interrupted === null && !signal?.aborted
  }

  #isPostcopy(): boolean {
    const { latest } = this.#setup.watch
    return latest !== null && isPostcopy(latest.phase)
  }

  /** With what the hosts cannot know: who interrupted it, and how it was recovered. */
  inWords(found: Investigated): Investigated {
    if (this.#interrupted !== null && found.outcome === 'postcopyRecoverable') return { ...found, because: `${this.#interrupted}; ${found.because}` }
    return this.#recovery ? { ...found, because: `${found.because}; ${this.#recovery.inWords(found)}` } : found
  }
}
