import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { either, like, readValue, text, type Kind } from '../../options'
import type { Observation } from '../samples/sampler'
import { parseStatistics, type JobStatistics, type StatisticValue } from '../../domain/job-statistics'
import { traceMark, traceMinor, traceVersion, type Trace, type TraceHeader, type TraceOutcome } from './format'
import { traceHeader } from './recorder'

/** A trace that cannot be read; the message says where and why. */
export class TraceError extends Error {
  /** 'TraceError'. */
  override readonly name = 'TraceError'

  constructor(
    /** 1 = the first line. */
    readonly line: number,
    what: string,
  ) {
    super(`trace, line ${line}: ${what}`)
  }
}

/** Where a trace is read from: the path of a file, a stream, or its lines. */
export type TraceSource = string | Readable | AsyncIterable<string> | Iterable<string>

const traceSource: Kind<TraceSource> = either(text({ what: 'the path of a file' }), like<Exclude<TraceSource, string>>('a stream or lines', (value) => {
  const given = value as Partial<AsyncIterable<string> & Iterable<string>> | null | undefined
  return typeof given === 'object' && (typeof given?.[Symbol.asyncIterator] === 'function' || typeof given?.[Symbol.iterator] === 'function')
}))

/**
 * Reads a trace: from the path of a file, from a stream, or from its lines. Fields that a later minor version added are left out.
 * A last line that was cut off is no error (`truncated`); anything else that cannot be read is a {@link TraceError}. Rejects with a TypeError for
 * what is neither a path nor a stream nor lines.
 */
export async function readTrace(from: TraceSource): Promise<Trace> {
  readValue(traceSource, 'from', from)
  const reader = new TraceReader()
  for await (const text of linesOf(from)) {
    // Lines of the caller's own may be anything.
    const lines: readonly unknown[] = typeof text === 'string' ? text.replace(/\r?\n$/, '').split('\n') : [text]
    for (const line of lines) reader.take(line)
  }
  return reader.end()
}

function linesOf(from: TraceSource): AsyncIterable<string> | Iterable<string> {
  if (typeof from === 'string') return linesOfStream(createReadStream(from))
  return from instanceof Readable ? linesOfStream(from) : from
}

async function* linesOfStream(input: Readable): AsyncGenerator<string, void, undefined> {
  // readline does not tell of its input's errors before Node 22 or so; a file that is not there would read as an empty one.
  let failure: { readonly error: unknown } | null = null
  const lines = createInterface({ input, crlfDelay: Infinity })
  input.once('error', (error) => {
    failure = { error }
    lines.close()
  })
  for await (const line of lines) yield line
  if (failure) throw (failure as { readonly error: unknown }).error
}

type Fields = Record<string, unknown>

class TraceReader {
  #line = 0
  #header: TraceHeader | null = null
  #outcome: TraceOutcome | null = null
  /** A fault of a line that is one only if more lines follow. */
  #cut: TraceError | null = null
  readonly #observations: Observation[] = []

  take(text: unknown): void {
    this.#line++
    if (typeof text !== 'string') this.#refuse('not a text')
    if (text.trim() === '') return
    if (this.#cut) throw this.#cut
    let fields: unknown
    try {
      fields = JSON.parse(text)
    } catch {
      this.#cut = new TraceError(this.#line, 'not JSON')
      return
    }
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) this.#refuse('not a JSON object')
    if (this.#header) this.#takeLine(fields as Fields, this.#header)
    else this.#header = this.#headerOf(fields as Fields)
  }

  end(): Trace {
    if (!this.#header) throw this.#cut ?? new TraceError(Math.max(1, this.#line), 'a trace begins with a header, and here is nothing')
    return { header: this.#header, observations: this.#observations, outcome: this.#outcome, truncated: this.#cut !== null }
  }

  #refuse(what: string): never {
    throw new TraceError(this.#line, what)
  }

  #headerOf(fields: Fields): TraceHeader {
    if (fields['nodevirt'] !== traceMark) this.#refuse(`not a migration trace of nodevirt: "nodevirt" is not "${traceMark}"`)
    const version = this.#number(fields, 'version')
    if (version !== traceVersion) this.#refuse(`version ${version} of the format is unknown here; this reads version ${traceVersion}`)
    const { source, recordedAt, domain, versions, options } = fields
    return traceHeader({
      ...{ version, minor: this.#numberOrNull(fields, 'minor') ?? 0 },
      source: source === 'simulator' ? 'simulator' : 'libvirt',
      recordedAt: typeof recordedAt === 'string' ? recordedAt : null,
      domain: isObject(domain) ? { name: String(domain['name']), uuid: String(domain['uuid']) } : null,
      versions: isObject(versions) ? versions as Record<string, string> : {},
      options: isObject(options) ? options : {},
      intervalMs: this.#number(fields, 'intervalMs'),
      downtimeLimitMs: this.#numberOrNull(fields, 'downtimeLimitMs'),
      fromStart: fields['fromStart'] === true,
      iterationOffset: this.#numberOrNull(fields, 'iterationOffset'),
    })
  }

  #takeLine(fields: Fields, header: TraceHeader): void {
    const { kind } = fields
    if (kind === 'outcome') this.#outcome = this.#outcomeOf(fields)
    else if (kind === 'facts') this.#header = { ...header, versions: { ...header.versions, ...fields['versions'] as Record<string, string> } }
    else {
      const observation = this.#observationOf(fields)
      if (observation) this.#observations.push(observation)
      else if (header.minor <= traceMinor) this.#refuse(`unknown kind of line: ${JSON.stringify(kind)}`)
    }
  }

  /** null: a kind of which this version does not know. */
  #observationOf(fields: Fields): Observation | null {
    const number = (name: string): number => this.#number(fields, name)
    switch (fields['kind']) {
      case 'statistics': return {
        kind: 'statistics', atMs: number('atMs'), statistics: this.#statistics(fields),
        ...this.#state(fields, 'domainState'), ...this.#state(fields, 'destinationState'),
      }
      case 'final': return { kind: 'final', atMs: number('atMs'), statistics: this.#statistics(fields) }
      case 'iteration': return { kind: 'iteration', atMs: number('atMs'), iteration: number('iteration') }
      case 'lifecycle': return {
        kind: 'lifecycle', atMs: number('atMs'), side: this.#oneOf(fields, 'side', ['source', 'destination']),
        event: number('event'), detail: number('detail'),
      }
      case 'unanswered': return {
        kind: 'unanswered', atMs: number('atMs'), sinceMs: number('sinceMs'),
        ...typeof fields['because'] === 'string' ? { because: fields['because'] } : {}, ...'retryAtMs' in fields ? { retryAtMs: number('retryAtMs') } : {},
      }
      case 'downtimeLimit': return { kind: 'downtimeLimit', atMs: number('atMs'), downtimeLimitMs: number('downtimeLimitMs') }
      case 'action': return this.#action(fields)
      case 'recovering': return { kind: 'recovering', atMs: number('atMs'), ...(fields['failed'] === true ? { failed: true } : {}) }
      case 'ended': return { kind: 'ended', atMs: number('atMs'), phase: this.#oneOf(fields, 'phase', ['done', 'failed', 'cancelled']) }
      default: return null
    }
  }

  #action(fields: Fields): Observation {
    const refused = fields['refused'] ?? null
    // Before minor 2 it was not written down.
    const by = fields['by'] === undefined ? 'policy' : this.#oneOf(fields, 'by', ['policy', 'guard'])
    const taken = { kind: 'action', atMs: this.#number(fields, 'atMs'), because: String(fields['because'] ?? ''), refused: refused === null ? null : String(refused), by } as const
    const action = this.#oneOf(fields, 'action', ['none', 'setMaxDowntime', 'setBandwidth', 'throttle', 'startPostcopy', 'pause', 'resume', 'abort'])
    switch (action) {
      case 'setMaxDowntime': return { ...taken, action, ms: this.#number(fields, 'ms') }
      case 'setBandwidth': return { ...taken, action, mibps: this.#number(fields, 'mibps') }
      case 'throttle': return { ...taken, action, percent: this.#number(fields, 'percent') }
      default: return { ...taken, action }
    }
  }

  #outcomeOf(fields: Fields): TraceOutcome {
    return {
      outcome: this.#oneOf(fields, 'outcome', ['completed', 'cancelled', 'failed', 'postcopyRecoverable', 'split', 'gone', 'unknown', 'unfinished']),
      because: String(fields['because'] ?? ''),
      totalMs: this.#number(fields, 'totalMs'),
      downtimeMs: this.#numberOrNull(fields, 'downtimeMs'),
      transferredBytes: this.#numberOrNull(fields, 'transferredBytes'),
      passes: this.#number(fields, 'passes'),
    }
  }

  #statistics({ statistics }: Fields): JobStatistics {
    if (!isObject(statistics)) this.#refuse('"statistics" is not an object')
    const values: Record<string, StatisticValue> = {}
    for (const group of ['numbers', 'truths', 'texts']) Object.assign(values, statistics[group])
    for (const [field, value] of Object.entries(statistics['longs'] ?? {})) {
      try {
        values[field] = BigInt(value as string | number)
      } catch {
        this.#refuse(`${field} is not a whole number: ${JSON.stringify(value)}`)
      }
    }
    return parseStatistics({
      type: this.#number(statistics, 'type'),
      parameters: Object.entries(values).map(([field, value]) => ({ field, type: 0, value })),
    })
  }

  #state(fields: Fields, name: 'domainState' | 'destinationState'): Partial<Record<typeof name, { state: number, reason: number } | null>> {
    const given = fields[name]
    if (given === undefined) return {}
    if (given === null) return { [name]: null }
    if (!isObject(given)) this.#refuse(`"${name}" is not an object`)
    return { [name]: { state: this.#number(given, 'state'), reason: this.#number(given, 'reason') } }
  }

  #number(fields: Fields, name: string): number {
    const value = fields[name]
    if (typeof value !== 'number') this.#refuse(`"${name}" is not a number: ${JSON.stringify(value)}`)
    return value
  }

  #numberOrNull(fields: Fields, name: string): number | null {
    return fields[name] === undefined || fields[name] === null ? null : this.#number(fields, name)
  }

  #oneOf<T extends string>(fields: Fields, name: string, allowed: readonly T[]): T {
    const value = fields[name]
    if (!allowed.includes(value as T)) this.#refuse(`"${name}" is none of ${allowed.join(', ')}: ${JSON.stringify(value)}`)
    return value as T
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
