import { appendFileSync } from 'node:fs'

/** What a test of safety did and found: a line of the table that `npm run test:safety` prints. */
export interface SafetyFigures {
  /** Of libvirt's functions. */
  calls?: number
  /** Daemons, links, workers and the like that were broken on purpose. */
  faults?: number
  /** Arguments and documents that are wrong. */
  badInputs?: number
  /** Processes that ended by a signal of a crash. */
  crashes?: number
  /** Calls that neither gave a result nor failed, and handles, descriptors and threads that stayed. */
  losses?: number
  /** In words, what else is worth knowing. */
  note?: string
  /** A line of docs/abuse.md. */
  row?: object
}

/** Keeps them where `npm run test:safety` looks for them; nothing where the test runs by itself. */
export function keepFigures(part: string, figures: SafetyFigures): void {
  const path = process.env['NODEVIRT_SAFETY_FIGURES']
  if (path) appendFileSync(path, `${JSON.stringify({ part, ...figures })}\n`)
}
