import type { OutcomeWord } from '../migration/outcome'

/** The exit codes of all commands, with their meaning for the help. A signal's are 128 and its number, as a shell has them. */
export const exitCodes = Object.freeze({
  done: { code: 0, means: 'done: the migration is completed, the forecast converges, nothing is wrong' },
  failed: { code: 1, means: 'failed; a guest that was to be migrated is at its source' },
  usage: { code: 2, means: 'the command line cannot be understood, or asks for what cannot be' },
  cancelled: { code: 3, means: 'the migration was aborted; the guest is at its source' },
  unknown: { code: 4, means: 'nobody knows where the guest is: neither start nor destroy anything' },
  postcopyRecoverable: { code: 5, means: 'post-copy broke: the guest needs both hosts until it is resumed' },
  split: { code: 6, means: 'two hosts have the guest' },
  gone: { code: 7, means: 'the end of the guest was seen during its migration' },
  incomplete: { code: 8, means: 'some guests are not where they were to go' },
  diverges: { code: 9, means: 'the forecast: it does not end by itself' },
  problems: { code: 10, means: 'doctor found what keeps migrations from working' },
} as const)

/** The exit code of a migration's outcome. */
export function codeOfOutcome(outcome: OutcomeWord): number {
  return exitCodes[outcome === 'completed' ? 'done' : outcome].code
}

/** The table for the help. */
export function exitCodeLines(): string[] {
  const rows = Object.values(exitCodes).map(({ code, means }) => `  ${String(code).padStart(3)}  ${means}`)
  return [...rows, '  130  after Ctrl-C (128 + the number of another signal)']
}
