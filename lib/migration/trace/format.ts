import { isPlain, like, readValue } from '../../options'
import type { OutcomeWord } from '../outcome'
import type { Observation } from '../samples/sampler'
import type { JobStatistics, StatisticValue } from '../../domain/job-statistics'

/** The name of the format, in the first line of every trace. */
export const traceMark = 'migration-trace'

/** Raised when an older reader would misunderstand a trace. It refuses one with a higher version. */
export const traceVersion = 1

/** Raised when something is added that an older reader may leave out. */
export const traceMinor = 3

/** The facts that a trace begins with. */
export interface TraceHeader {
  /** 1; a reader refuses what it does not know. */
  readonly version: number
  /** Counts additions within a version. */
  readonly minor: number
  /** Whether a real migration was recorded or one was simulated. */
  readonly source: 'libvirt' | 'simulator'
  /** When recording began, ISO 8601 in UTC; null for a simulation, which has no date. */
  readonly recordedAt: string | null
  /** null for a simulation. */
  readonly domain: { readonly name: string, readonly uuid: string } | null
  /** By what: nodevirt, libvirt (the client library), daemon, hypervisor; each only where it was known. */
  readonly versions: Readonly<Record<string, string>>
  /** The options of the migration, as far as they are plain data; without XML, signals and queries of URIs. {} for a monitor. */
  readonly options: Readonly<Record<string, unknown>>
  /** How often statistics were asked for, ms. */
  readonly intervalMs: number
  /** ms; null when nobody set one, and QEMU's own figures tell. */
  readonly downtimeLimitMs: number | null
  /** Whether it was watched from before its start, so that its first pass is pass 1. */
  readonly fromStart: boolean
  /** QEMU's counter of passes before the migration; null when that was not known. */
  readonly iterationOffset: number | null
}

/** How a recorded migration ended. */
export interface TraceOutcome {
  /** Those of `MigrationOutcome`, and `unfinished` for a simulation that was still going on when its time was up. */
  readonly outcome: OutcomeWord | 'unfinished'
  /** The same in a sentence. */
  readonly because: string
  /** ms from the start to the end. */
  readonly totalMs: number
  /** ms that the guest stood still at the switchover; null unless completed. */
  readonly downtimeMs: number | null
  /** Bytes sent; null when never seen. */
  readonly transferredBytes: number | null
  /** Passes through memory. */
  readonly passes: number
}

/** A recorded or simulated migration. */
export interface Trace {
  /** What holds for all of the migration. */
  readonly header: TraceHeader
  /** What was seen, in its order. */
  readonly observations: readonly Observation[]
  /** null when recording ended before the migration did, or a monitor recorded it. */
  readonly outcome: TraceOutcome | null
  /** True when the last line was cut off, as a process that is killed leaves it. */
  readonly truncated: boolean
}

/** Statistics in a trace. Values are kept apart by the type that libvirt gave them, so that none is lost or changed. */
export interface TraceStatistics {
  /** virDomainJobType. */
  readonly type: number
  /** 64-bit values, as JSON numbers up to 2^53 - 1 and as decimal strings beyond. */
  readonly longs?: Readonly<Record<string, number | string>>
  /** Other numbers. */
  readonly numbers?: Readonly<Record<string, number>>
  readonly truths?: Readonly<Record<string, boolean>>
  readonly texts?: Readonly<Record<string, string>>
}

/** The header as its line, without a line end. */
export function headerLine(header: TraceHeader): string {
  return JSON.stringify({ nodevirt: traceMark, ...header })
}

/** An observation as its line, without a line end. */
export function observationLine(observation: Observation): string {
  return JSON.stringify('statistics' in observation
    ? { ...observation, statistics: encodeStatistics(observation.statistics) }
    : observation)
}

/** The outcome as its line, without a line end. */
export function outcomeLine({ outcome, because, totalMs, downtimeMs, transferredBytes, passes }: TraceOutcome): string {
  return JSON.stringify({ kind: 'outcome', outcome, because, totalMs, downtimeMs, transferredBytes, passes })
}

/** Facts that became known after the header was written, as their line. */
export function factsLine(versions: Readonly<Record<string, string>>): string {
  return JSON.stringify({ kind: 'facts', versions })
}

/**
 * A trace as the lines of its file, each with its line end: `for (const line of traceLines(trace)) stream.write(line)`.
 *
 * @throws TypeError for what is no trace.
 */
export function traceLines(trace: Trace): Generator<string, void, undefined> {
  return linesOf(readValue(aTrace, 'trace', trace))
}

/** A trace as an argument: data of this library's, which is told by its parts. */
export const aTrace = like<Trace>('a trace, as readTrace() or simulate() gives it', (value) => {
  const given = value as Partial<Trace> | null | undefined
  return isPlain(given?.header) && Array.isArray(given?.observations)
})

function* linesOf({ header, observations, outcome }: Trace): Generator<string, void, undefined> {
  yield `${headerLine(header)}\n`
  for (const observation of observations) yield `${observationLine(observation)}\n`
  if (outcome) yield `${outcomeLine(outcome)}\n`
}

function encodeStatistics({ type, raw }: JobStatistics): TraceStatistics {
  const longs: Record<string, number | string> = {}
  const others: Record<'number' | 'boolean' | 'string', Record<string, StatisticValue>> = { number: {}, boolean: {}, string: {} }
  for (const [field, value] of Object.entries(raw)) {
    if (typeof value === 'bigint') longs[field] = Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
    else others[typeof value as keyof typeof others][field] = value
  }
  const filled = Object.entries({ longs, numbers: others.number, truths: others.boolean, texts: others.string })
    .filter(([, values]) => Object.keys(values).length > 0)
  return { type, ...Object.fromEntries(filled) }
}
