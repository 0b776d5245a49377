import { errorData, isError } from '../error-data'
import type { PlanKeeper } from './attach/plan-keeper'
import { isSettled, type Investigated, type MigrationOutcome, type Resolver, type Told } from './outcome'
import { wordsOf, type Problems } from './problems'
import type { TraceRecorder } from './trace/recorder'
import type { Watch } from './watch'

/** How a migration ended, and what that was judged by. */
export interface Ended {
  readonly found: Investigated
  readonly told: Told
}

/** The parts that an {@link Ending} works with. @internal */
export interface EndingSetup {
  readonly watch: Watch
  readonly trace: TraceRecorder | null
  readonly plan: PlanKeeper | null
  readonly resolver: Resolver
  readonly problems: Problems
  /** The actions on the migration. */
  done(): Pick<MigrationOutcome, 'actions' | 'recovery' | 'advice'>
}

/** Makes the outcome of one migration, and looks further into one that is open. @internal */
export class Ending {
  readonly #setup: EndingSetup
  #found: Investigated | null = null
  #told: Told | null = null
  #error: Error | null = null

  constructor(setup: EndingSetup) {
    this.#setup = setup
  }

  /** The findings at the end; null before it. */
  get found(): Investigated | null {
    return this.#found
  }

  /** The error of the migrate call; null without one. */
  get error(): Error | null {
    return this.#error
  }

  /** The outcome, once it was judged. `beforeLast`: called when the last sample was taken. */
  async conclude({ found, told }: Ended, beforeLast: () => void): Promise<MigrationOutcome> {
    const { watch, trace, problems } = this.#setup
    this.#found = found
    this.#told = told
    this.#error = told.result && 'error' in told.result ? errorOf(told.result.error) : null
    watch.end(found.outcome === 'completed' ? 'done' : found.outcome === 'cancelled' ? 'cancelled' : 'failed')
    beforeLast()
    await this.#forgetPlan(found)
    const outcome = this.#outcomeOf(found)
    trace?.outcome(outcome)
    return { ...outcome, problems: problems.list }
  }

  /** The outcome that an open one became. Never rejects. */
  async resolve(outcome: MigrationOutcome): Promise<MigrationOutcome> {
    if (isSettled(outcome)) return outcome
    const { resolver, problems } = this.#setup
    try {
      const later = this.#told && await resolver.later(this.#told)
      if (!later) return outcome
      this.#found = later
      await this.#forgetPlan(later)
      return { ...this.#outcomeOf(later), totalMs: outcome.totalMs }
    } catch (error) {
      problems.note('outcome', 'it could not be looked into any further', error)
      return { ...outcome, problems: problems.list }
    }
  }

  // While the outcome is open, the plan stays for this process or the next one.
  async #forgetPlan(found: Investigated): Promise<void> {
    const { plan, problems } = this.#setup
    if (isSettled(found)) await plan?.remove().catch((error: unknown) => problems.note('plan', 'its file could not be removed', error))
  }

  #outcomeOf({ underWay: _, ...found }: Investigated): MigrationOutcome {
    const { watch, problems, done } = this.#setup
    return {
      ...found,
      error: this.#error && errorData(this.#error),
      totalMs: Math.round(watch.now()),
      ...done(),
      passes: [...watch.passes],
      samples: watch.samples,
      problems: problems.list,
    }
  }
}

function errorOf(error: unknown): Error {
  return isError(error) ? error : new Error(wordsOf(error))
}
