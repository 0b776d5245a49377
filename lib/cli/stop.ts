import { constants } from 'node:os'
import { whenAborted } from '../listeners'
import { exitCodes } from './exit-codes'
import { leave } from './leave'
import type { Output } from './output'

/** The user does not want to go on. */
export class Stopped extends Error {
  override name = 'Stopped'
}

/** Something took longer than it may. */
export class LimitError extends Error {
  override name = 'LimitError'
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The exit codes that a shell gives a program that a signal ended. */
function codeOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal]
}

/** npm passes a Ctrl-C on that the terminal has sent already: two signals so close are one wish. */
const sameWishMs = 500

/**
 * The user's wish to stop: Ctrl-C, a request to end, a terminal that is gone, or a reader of the output that is gone. The
 * first one asks for an orderly end, the second one is the end.
 */
export class Stop {
  readonly #controller = new AbortController()
  #exitCode = 0
  #firstAt = 0
  readonly #onSignal = (signal: NodeJS.Signals): void => {
    if (this.signal.aborted && performance.now() - this.#firstAt > sameWishMs) leave(codeOf(signal))
    this.#ask(codeOf(signal))
  }

  constructor(output: Output) {
    for (const signal of signals) process.on(signal, this.#onSignal)
    output.onClosed = () => this.#ask(output.hasFailed ? exitCodes.failed.code : codeOf('SIGPIPE'))
  }

  /** Aborts when the user wants to stop. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Nobody reads any more: there is nobody to say a farewell to. */
  get isUnheard(): boolean {
    return this.#exitCode === codeOf('SIGPIPE')
  }

  /** 0 unless the user wanted to stop. */
  get exitCode(): number {
    return this.#exitCode
  }

  /** Resolves when the user wants to stop. */
  async wanted(): Promise<void> {
    if (!this.signal.aborted) await new Promise<void>((resolve) => { this.onWanted(resolve) })
  }

  /** Calls when the user wants to stop, at once if that was before. Returns what takes that back. */
  onWanted(listener: () => void): () => void {
    if (this.signal.aborted) listener()
    return whenAborted(this.signal, listener)
  }

  /** Resolves with the result of `work`. @throws {Stopped} as soon as the user wants to stop; the work goes on. */
  async orStopped<T>(work: Promise<T>): Promise<T> {
    let unhook: (() => void) | undefined
    const stopped = new Promise<never>((_resolve, reject) => {
      unhook = this.onWanted(() => reject(new Stopped('stopped')))
    })
    try {
      return await Promise.race([work, stopped])
    } finally {
      unhook?.()
      // Nobody waits for it any more.
      work.catch(() => undefined)
    }
  }

  /** From now on signals do what they always do. */
  end(): void {
    for (const signal of signals) process.off(signal, this.#onSignal)
  }

  #ask(exitCode: number): void {
    if (this.signal.aborted) return
    this.#firstAt = performance.now()
    this.#exitCode = exitCode
    this.#controller.abort(new Stopped('interrupted'))
  }
}

/** Resolves with the result of `work`. @throws {LimitError} after `limitMs`, which says what did not happen; the work goes on. */
export async function within<T>(work: Promise<T>, limitMs: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new LimitError(`${what} took longer than ${limitMs / 1000} s`)), limitMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    work.catch(() => undefined)
  }
}
