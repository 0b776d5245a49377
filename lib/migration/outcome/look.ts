import type { Connection } from '../../connection'
import { uuidOf } from '../../uuid'
import { aConnection } from '../../nouns'
import { boolean, number, required, signal, tableFor } from '../../options'
import { findOut, type Investigated } from './investigate'

/** How {@link investigate} looks. */
export interface InvestigateOptions {
  /** The host that the domain was to leave. */
  readonly source: Connection
  /** The host that it was to go to. Without it only what the source says counts, which is often not enough. */
  readonly destination?: Connection
  /** For all questions together, ms; default 15,000. Two hosts that answer and agree take a few. */
  readonly timeoutMs?: number
  /** Ends it early, with what is known then. */
  readonly signal?: AbortSignal
  /** While the source says that the migration still goes on, wait for its end, however long that takes. Default false. */
  readonly untilOver?: boolean
}

const investigateOptions = tableFor<InvestigateOptions>()('investigate', {
  source: required(aConnection), destination: aConnection, timeoutMs: number('ms'), signal, untilOver: boolean,
})

/**
 * Finds out where a domain is after a migration that somebody else made, or that nobody remembers: asks both hosts, on fresh
 * connections where the old ones do not answer, and once more while they contradict each other. Never rejects for what a host says;
 * one that does not answer is part of the findings.
 *
 * @throws TypeError, RangeError for wrong arguments.
 */
export async function investigate(uuid: string, options: InvestigateOptions): Promise<Investigated> {
  const written = typeof uuid === 'string' ? uuidOf(uuid) : null
  if (written === null) throw new TypeError(`uuid must be the UUID of a domain: ${String(uuid)}`)
  const { source, destination = null, ...patience } = investigateOptions.read(options)
  return findOut({ uuid: written, source, destination }, () => ({}), patience)
}
