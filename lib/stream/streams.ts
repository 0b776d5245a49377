import { Duplex, Readable, Writable } from 'node:stream'
import { AbortError } from '../errors'
import { whenAborted } from '../listeners'
import { Hole, cutAtZeros } from './hole'
import type { Pipe } from './pipe'

/** Where a readable stream gets its data. */
export interface Source {
  /** Data, a hole, or null at the end, after which nothing is left to be closed. */
  next(): Promise<Uint8Array | Hole | null>
  /** Ends it before its end. */
  abort(): Promise<void>
}

const highWaterBytes = 1024 * 1024

/** Data of libvirt's as a Readable; with holes in an object mode, else in bytes. Opened at once. */
export class SourceReadable extends Readable {
  readonly #open: (failed: (error: Error) => void) => Promise<Source>
  #source: Source | null = null
  #done = false

  constructor(open: (failed: (error: Error) => void) => Promise<Source>, { sparse = false, signal }: { sparse?: boolean, signal?: AbortSignal | undefined } = {}) {
    super(sparse ? { objectMode: true, highWaterMark: 4 } : { highWaterMark: highWaterBytes })
    this.#open = open
    endedBy(this, signal)
  }

  override _construct(callback: (error?: Error | null) => void): void {
    construct(this, () => this.#open((error) => this.destroy(error)), (source) => { this.#source = source }, callback)
  }

  override _read(): void {
    this.#source!.next().then((data) => {
      if (data === null) this.#done = true
      this.push(data)
    }, (error: unknown) => this.destroy(error as Error))
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    endSource(this.#done ? null : this.#source, error, callback)
  }
}

/** Where a writable stream puts its data. */
export interface Sink {
  write(data: Uint8Array): Promise<void>
  writeHole(bytes: number): Promise<void>
  finish(): Promise<void>
  abort(): Promise<void>
}

/** A Writable into libvirt. In sparse mode it takes holes too, and makes holes of zeros. */
export class SinkWritable extends Writable {
  readonly #open: (failed: (error: Error) => void) => Promise<Sink>
  readonly #sparse: boolean
  #sink: Sink | null = null
  #at: number
  /** Zeros that were written and not yet sent: one hole, however many pieces it came in. */
  #hole = 0
  #done = false

  constructor(
    open: (failed: (error: Error) => void) => Promise<Sink>,
    { sparse = false, at = 0, signal }: { sparse?: boolean, at?: number, signal?: AbortSignal | undefined } = {},
  ) {
    super(sparse ? { objectMode: true, highWaterMark: 4 } : { highWaterMark: highWaterBytes })
    this.#open = open
    this.#sparse = sparse
    this.#at = at
    endedBy(this, signal)
  }

  override _construct(callback: (error?: Error | null) => void): void {
    construct(this, () => this.#open((error) => this.destroy(error)), (sink) => { this.#sink = sink }, callback)
  }

  override _write(chunk: unknown, encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    this.#take(chunk, encoding).then(() => callback(), callback)
  }

  async #take(chunk: unknown, encoding: BufferEncoding): Promise<void> {
    const data = typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk
    if (!this.#sparse) return this.#sink!.write(data as Uint8Array)
    if (!(data instanceof Uint8Array || data instanceof Hole)) throw new TypeError('a chunk must be a Uint8Array, a string or a Hole')
    for (const piece of data instanceof Hole ? [data] : cutAtZeros(data, this.#at)) {
      if (piece instanceof Hole) {
        this.#hole += piece.bytes
        this.#at += piece.bytes
      } else {
        await this.#sendHole()
        await this.#sink!.write(piece)
        this.#at += piece.length
      }
    }
  }

  async #sendHole(): Promise<void> {
    if (this.#hole === 0) return
    await this.#sink!.writeHole(this.#hole)
    this.#hole = 0
  }

  override _final(callback: (error?: Error | null) => void): void {
    this.#sendHole().then(() => this.#sink!.finish()).then(() => {
      this.#done = true
      callback()
    }, callback)
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    endSource(this.#done ? null : this.#sink, error, callback)
  }
}

/** Both directions of a stream of libvirt's, which end together: libvirt has no half of one. */
export class PipeDuplex extends Duplex {
  readonly #open: () => Promise<Pipe>
  #pipe: Pipe | null = null
  #done = false

  constructor(open: () => Promise<Pipe>, { signal }: { signal?: AbortSignal | undefined } = {}) {
    super({ allowHalfOpen: false, highWaterMark: 64 * 1024 })
    this.#open = open
    endedBy(this, signal)
  }

  override _construct(callback: (error?: Error | null) => void): void {
    construct(this, this.#open, (pipe) => {
      this.#pipe = pipe
      pipe.onFailure((error) => this.destroy(error))
    }, callback)
  }

  override _read(): void {
    this.#pipe!.receive().then((data) => {
      if (!this.#done) this.push(data)
    }, (error: unknown) => this.#unlessEnded(error as Error))
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    this.#pipe!.send(chunk).then(() => callback(), callback)
  }

  override _final(callback: (error?: Error | null) => void): void {
    this.#done = true
    this.#pipe!.finish().then(() => {
      this.push(null)
      callback()
    }, callback)
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    endSource(this.#done ? null : this.#pipe, error, callback)
  }

  #unlessEnded(error: Error): void {
    if (!this.#done) this.destroy(error)
  }
}

// Not by an option of the base class: that one destroys a stream with a signal that has aborted already before it has its own fields.
function endedBy(stream: Duplex | Readable | Writable, signal: AbortSignal | undefined): void {
  const end = (): void => { stream.destroy(new AbortError('the stream was aborted by the caller', signal?.reason)) }
  if (signal?.aborted) end()
  else stream.once('close', whenAborted(signal, end))
}

// A stream that was destroyed beforehand opens nothing. One that is destroyed meanwhile has said why: a failure to open adds nothing to that.
function construct<T>(stream: Duplex | Readable | Writable, open: () => Promise<T>, take: (opened: T) => void, callback: (error?: Error | null) => void): void {
  if (stream.destroyed) { callback(); return }
  open().then((opened) => {
    take(opened)
    callback()
  }, (error: unknown) => callback(stream.destroyed ? null : error as Error))
}

function endSource(source: { abort(): Promise<void> } | null, error: Error | null, callback: (error?: Error | null) => void): void {
  if (!source) { callback(error); return }
  // An error that was there before says more than what came of it.
  source.abort().then(() => callback(error), (failed: unknown) => callback(error ?? failed as Error))
}
