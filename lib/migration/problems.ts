import { isError } from '../error-data'

/** The part of a migration that failed. */
export type MigrationPart = 'trace' | 'plan' | 'policy' | 'steering' | 'watch' | 'forecast' | 'abort' | 'outcome'

/** Something that failed beside the migration itself, which goes on. Data only. */
export interface MigrationProblem {
  /**
   * - `trace`: its lines could not be written.
   * - `plan`: its file could not be written, or removed.
   * - `policy`: it threw, or decided nothing that can be done; it steers no more, and the guards hold.
   * - `steering`: what was decided could not be noted, or what was changed could not be put back.
   * - `watch`: something that was seen could not be made a sample of.
   * - `forecast`: it could not tell the time to the end; the samples tell it as they do without a forecast.
   * - `abort`: the option `signal` asked for it, and it was refused.
   * - `outcome`: the hosts could not be asked how it ended.
   */
  readonly part: MigrationPart
  /** The failure, in a sentence. */
  readonly message: string
}

/** More than these are not kept: a part that fails at each sample says the same again and again. */
const limit = 100

/** The failures beside a migration. They are kept for its outcome; a later one is a warning of the process. @internal */
export class Problems {
  readonly #kept: MigrationProblem[] = []
  #told = false

  /** Takes what failed: once, where the same part says the same again. */
  note(part: MigrationPart, what: string, error?: unknown): void {
    const message = error === undefined ? what : `${what}: ${wordsOf(error)}`
    if (this.#kept.some((each) => each.part === part && each.message === message)) return
    if (this.#kept.length < limit) this.#kept.push(Object.freeze({ part, message }))
    if (this.#told) process.emitWarning(`after a migration was over, its ${part} failed: ${message}`, 'NodevirtMigrationWarning')
  }

  /** Oldest first. */
  get list(): readonly MigrationProblem[] {
    return [...this.#kept]
  }

  /** The outcome is out: nobody reads the list any more. */
  toldAll(): void {
    this.#told = true
  }
}

/** A thrown value, in words. Never throws. */
export function wordsOf(error: unknown): string {
  try {
    return isError(error) ? String(error.message) : String(error)
  } catch {
    return 'something that has no words'
  }
}
