import { like, type Kind } from '../../options'
import { withoutQuery } from '../../uri'
import type { MigrationOutcome } from '../outcome'
import { wordsOf } from '../problems'
import type { Observation } from '../samples/sampler'
import { factsLine, headerLine, observationLine, outcomeLine, traceMinor, traceVersion, type TraceHeader } from './format'

/**
 * Where a trace goes, line by line, each with its line end: a file's write stream, a socket, an array's push. It stays the
 * caller's: nobody here ends it. A few kB per second at most, so nobody waits for it either.
 */
export interface TraceSink {
  /** Takes a line of the trace, with its end. */
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

/** So much may wait in a stream that does not drain before it is given up, bytes. */
const mostWaitingBytes = 16 * 2 ** 20

/** Writes down what is observed of a migration. The first failure of the sink ends the trace and is told: a full disk must not harm a migration. */
export class TraceRecorder {
  #sink: TraceSink | null

  readonly #onFailure: (error: unknown) => void
  #waitingBytes = 0

  /** `onFailure` is called once. Without it the process is warned. */
  constructor(sink: TraceSink, header: TraceHeader, onFailure: (error: unknown) => void = warn) {
    this.#sink = sink
    this.#onFailure = onFailure
    try {
      // A stream whose error nobody listens to ends the process. The listeners stay: an error can come after the last line.
      const { on } = sink as { on?: unknown }
      if (typeof on === 'function') {
        on.call(sink, 'error', (error: unknown) => this.#fail(error))
        on.call(sink, 'drain', () => { this.#waitingBytes = 0 })
      }
    } catch (error) {
      this.#fail(error)
    }
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
      const text = `${line()}\n`
      const written = this.#sink.write(text)
      // A promise may come from another realm, or from a library.
      if (typeof (written as PromiseLike<unknown> | null | undefined)?.then === 'function') {
        Promise.resolve(written).catch((error: unknown) => this.#fail(error))
      }
      // A stream says false while it is full, and 'drain' when it is not any more.
      if (written === false) this.#waitingBytes += text.length
      if (this.#waitingBytes > mostWaitingBytes) throw new Error(`the stream has not drained for ${this.#waitingBytes} bytes`)
    } catch (error) {
      this.#fail(error)
    }
  }

  #failed = false

  #fail(error: unknown): void {
    this.#sink = null
    if (this.#failed) return
    this.#failed = true
    this.#onFailure(error)
  }
}

function warn(error: unknown): void {
  process.emitWarning(`the trace of a migration ends here, the migration goes on: ${wordsOf(error)}`, 'NodevirtTraceWarning')
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
  if (Array.isArray(value)) return value.map((item) => plainValue(item, name) ?? null)
  if (typeof value !== 'object' || value === null) return undefined
  if (Object.getPrototypeOf(value) === Object.prototype) return plainOptions(value)
  const { uri } = value as { uri?: unknown }
  return typeof uri === 'string' ? withoutQuery(uri) : undefined
}
