import { isatty } from 'node:tty'

let terminals: readonly number[] = []

/** Notes which of the standard files are terminals. To be called when the process begins. */
export function noteTerminals(): void {
  terminals = [0, 1, 2].filter((file) => isatty(file))
}

/**
 * Ends the process. Node gives each terminal its settings back when it exits, and crashes where one is gone (an assertion in ResetStdio, seen with
 * Node 20): then the end is the signal that says so.
 */
export function leave(code: number): void {
  if (terminals.every((file) => isatty(file))) process.exit(code)
  process.removeAllListeners('SIGHUP')
  process.kill(process.pid, 'SIGHUP')
}
