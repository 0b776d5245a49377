import { like, type Kind } from '../../options'
import { withoutQuery } from '../../uri'
import type { MigrationOutcome } from '../outcome'
import type { Observation } from '../samples/sampler'
import { factsLine, headerLine, observationLine, outcomeLine, traceMinor, traceVersion, type TraceHeader } from './format'

/**
 * Where a trace goes, line by line, each with its line end: a file's write stream, a socket, an array's push. It stays the
 * caller's: nobody here ends it. A few kB per second at most, so nobody waits for it either.
 */
export interface TraceSink {
  write(line: string): unknown
}

/** The facts of a header that the caller knows; the rest has a default. */
export type TraceFacts = Partial<Omit<TraceHeader, 'version' | 'minor'>> & Pick<TraceHeader, 'intervalMs'>

/** A complete header. */
export function traceHeader(facts: TraceFacts): TraceHeader {
  return {
    version: traceVersion,
    minor: traceMinor,
    source: 'libvirt',
    recordedAt: null,
    domain: null,
    versions: {},
    options: {},
    downtimeLimitMs: null,
    fromStart: false,
    iterationOffset: null,
    ...facts,
  }
}

/** Told by its method: any stream, a socket, an object of the caller's. */
export const traceSink: Kind<TraceSink> = like('an object with a write(line) method, for example a stream',
  (value) => typeof (value as TraceSink | null | undefined)?.write === 'function')

/**
 * Writes down what is observed of a migration. Whatever is wrong with the sink is said once, as a warning of the process:
 * a full disk must not harm a migration.
 */
export class TraceRecorder {
  #sink: TraceSink | null

  constructor(sink: TraceSink, header: TraceHeader) {
    this.#sink = sink
    // A stream whose error nobody listens to ends the process. The listener stays: an error can come after the last line.
    const { on } = sink as { on?: unknown }
    if (typeof on === 'function') on.call(sink, 'error', (error: unknown) => this.#fail(error))
    this.#write(() => headerLine(header))
  }

  /** Takes an observation, as the sampler gets it. */
  observe(observation: Observation): void {
    this.#write(() => observationLine(observation))
  }

  /** Versions that became known after the header was written. */
  facts(versions: Readonly<Record<string, string>>): void {
    this.#write(() => factsLine(versions))
  }

  /** How it ended: the last line. */
  outcome(outcome: Pick<MigrationOutcome, 'outcome' | 'because' | 'totalMs' | 'downtimeMs' | 'downtimeNetMs' | 'transferredBytes' | 'passes'>): void {
    const { downtimeMs, downtimeNetMs, passes } = outcome
    this.#write(() => outcomeLine({ ...outcome, downtimeMs: downtimeNetMs ?? downtimeMs, passes: passes.length }))
    this.#sink = null
  }

  #write(line: () => string): void {
    if (!this.#sink) return
    try {
      const written = this.#sink.write(`${line()}\n`)
      if (written instanceof Promise) written.catch((error: unknown) => this.#fail(error))
    } catch (error) {
      this.#fail(error)
    }
  }

  #failed = false

  #fail(error: unknown): void {
    this.#sink = null
    if (this.#failed) return
    this.#failed = true
    const message = error instanceof Error ? error.message : String(error)
    process.emitWarning(`the trace of a migration ends here, the migration goes on: ${message}`, 'NodevirtTraceWarning')
  }
}

/** Plain data of a migration's options: no XML (it can hold passwords), no signal, and of a connection its URI. */
export function plainOptions(options: object): Record<string, unknown> {
  const plain: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(options)) {
    const kept = name.endsWith('Xml') || name === 'parameters' ? undefined : plainValue(value, name)
    if (kept !== undefined) plain[name] = kept
  }
  return plain
}

/** The options that are URIs, which can hold a password. */
const uris: ReadonlySet<string> = new Set(['to', 'uri', 'migrateUri', 'graphicsUri'])

function plainValue(value: unknown, name: string): unknown {
  if (typeof value === 'string') return uris.has(name) ? withoutQuery(value) : value
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(item => plainValue(item, name) ?? null)
  if (typeof value !== 'object' || value === null) return undefined
  if (Object.getPrototypeOf(value) === Object.prototype) return plainOptions(value)
  const { uri } = value as { uri?: unknown }
  return typeof uri === 'string' ? withoutQuery(uri) : undefined
}
