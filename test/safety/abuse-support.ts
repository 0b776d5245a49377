import { LibvirtError, type Connection } from '../../lib'
import { keepFigures } from '../support/figures'

/** One line of the table of docs/abuse.md. */
export interface AbuseRow {
  fault: string
  /** What was under way. */
  during: string
  /** The code of the error, or 'none' where the call was answered. */
  error: string
  message: string
  tookMs: number
  /** The slowest answer that another connection of the process got meanwhile, ms. */
  othersMs: number
}

/** What an error says of itself. */
export function codeOf(error: unknown): string {
  return (error as { code?: string } | null)?.code ?? (error instanceof Error ? error.name : String(error))
}

/** Another connection of the process, which asks all the time, and has to be answered as if nothing were. */
export class Witness {
  readonly #connection: Connection
  #slowestMs = 0
  #answers = 0
  #over = false
  #asking: Promise<void> | undefined

  constructor(connection: Connection) {
    this.#connection = connection
  }

  start(): void {
    this.#asking = (async () => {
      while (!this.#over) {
        const began = performance.now()
        await this.#connection.hostname()
        this.#answers++
        this.#slowestMs = Math.max(this.#slowestMs, performance.now() - began)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    })()
    // It is awaited at the end, and at each row.
    this.#asking.catch(() => undefined)
  }

  /** The slowest answer since the last time, ms; at least one comes from now on. Rejects where one failed. */
  async slowestMs(): Promise<number> {
    const before = this.#answers
    await Promise.race([this.#asking, (async () => {
      while (this.#answers === before && !this.#over) await new Promise((resolve) => setTimeout(resolve, 2))
    })()])
    const slowest = this.#slowestMs
    this.#slowestMs = 0
    return Math.round(slowest)
  }

  async stop(): Promise<void> {
    this.#over = true
    await this.#asking
  }
}

/** Waits for a call that suffers from a fault, and takes down what came of it. */
export async function suffered(witness: Witness, fault: string, during: string, pending: Promise<unknown>, beganAt = performance.now()): Promise<AbuseRow> {
  const error: unknown = await pending.then(() => null, (reason: unknown) => reason ?? new Error('nothing'))
  const tookMs = Math.round(performance.now() - beganAt)
  if (error !== null && !(error instanceof Error)) throw new TypeError(`${fault}, ${during}: what it rejects with is no error`)
  const message = error instanceof LibvirtError ? error.message : error === null ? '' : String(error)
  return { fault, during, error: error === null ? 'none' : codeOf(error), message, tookMs, othersMs: await witness.slowestMs() }
}

/** Keeps the rows of a test for the table. */
export function keepRows(rows: readonly AbuseRow[]): void {
  for (const row of rows) keepFigures('abuse', { row })
}
