import type { StreamHandle } from '../../types/native'
import { call, callWithin, type RemoteName } from '../call'
import { StreamEventType, StreamFlags, StreamRecvFlags } from '../constants/stream'
import { gaveUp, LibvirtError } from '../errors'
import type { NativeFunctions } from '../native'
import { toNumber } from '../numbers'
import type { Waiting } from '../options'
import type { Port } from '../port'
import { Hole } from './hole'

const { READABLE, WRITABLE, ERROR, HANGUP } = StreamEventType

// The most that a call puts on the wire: every libvirt accepts so much in one message (VIR_NET_MESSAGE_LEGACY_PAYLOAD_MAX).
const mostPerSend = 262_120
const mostPerReceive = 1024 * 1024
/** For what must be waited for where nobody may wait for ever: the daemon's answer to an abort. */
export const endLimitMs = 10_000

/**
 * A stream of libvirt's. It is made not to block: libvirt says when there is data, and no thread waits for it. So one call at a time
 * is made in each direction, and none is in flight when the stream is ended. (libvirt does not bear an abort beside a call that waits
 * on the same stream.)
 */
export class Pipe {
  #handle!: StreamHandle
  readonly #sparse: boolean
  readonly #calls = new Set<Promise<unknown>>()
  /** The calls that wait for libvirt's word that the stream is ready. */
  readonly #waiting = new Map<number, () => void>()
  #watched = false
  /** Set when the last call has taken all that there was: settles when there is more. */
  #more: Promise<void> | null = null
  #isOpen = false
  #failure: Error | null = null
  #ended: Promise<void> | null = null
  #failed: (error: Error) => void = () => undefined
  #disown: () => void = () => undefined

  private constructor(sparse: boolean) {
    this.#sparse = sparse
  }

  /** Makes a stream and has it opened by a function of libvirt's. `sparse`: holes are told from data. */
  static async open<N extends RemoteName>(
    connection: Port, read: Waiting, { sparse = false }: { sparse?: boolean }, name: N, argumentsWith: (stream: StreamHandle) => Parameters<NativeFunctions[N]>,
  ): Promise<{ pipe: Pipe, result: Awaited<ReturnType<NativeFunctions[N]>> }> {
    const pipe = new Pipe(sparse)
    pipe.#disown = connection.own(pipe)
    let handle: StreamHandle | null = null
    try {
      handle = await callWithin(read, (late) => call('virStreamFree', late), 'virStreamNew', connection.handle, StreamFlags.NONBLOCK)
      pipe.#check()
      pipe.#handle = handle
      // Opened after the caller gave up: nobody is there to end it.
      const result = await callWithin(read, () => pipe.#opened(), name, ...argumentsWith(handle))
      await pipe.#opened()
      return { pipe, result }
    } catch (error) {
      pipe.#stop(error as Error)
      if (!pipe.#isOpen) pipe.#disown()
      if (handle && !pipe.#isOpen && !gaveUp(error)) await call('virStreamFree', handle)
      throw error
    }
  }

  async #opened(): Promise<void> {
    this.#isOpen = true
    if (!this.#failure) return
    await this.abort()
    throw this.#failure
  }

  /** Its reader or writer hears of its connection's end, also while nothing is asked. */
  onFailure(listener: (error: Error) => void): void {
    this.#failed = listener
    if (this.#failure) listener(this.#failure)
  }

  /** The connection is going: what waits fails, and the stream is ended while that can be done. @internal */
  async end(error: Error): Promise<void> {
    if (this.#ended) return this.#ended
    this.#stop(error)
    this.#failed(error)
    await this.abort()
  }

  /** Data, a hole, or null at the end. Waits until there is some. */
  async receive(): Promise<Buffer | Hole | null> {
    for (;;) {
      await this.#more
      this.#more = null
      const got = this.#sparse
        ? await this.#call('virStreamRecvFlags', this.#handle, mostPerReceive, StreamRecvFlags.STOP_AT_HOLE)
        : await this.#call('virStreamRecv', this.#handle, mostPerReceive)
      if (got === -3) return new Hole(toNumber(await this.#call('virStreamRecvHole', this.#handle), 'a hole'))
      if (got !== -2 && got.length === 0) return null
      // Less than was asked for: nothing is left, so libvirt is to say when there is, and the reader does what it does meanwhile.
      if (got === -2 || got.length < mostPerReceive) this.#expect()
      if (got !== -2) return got
    }
  }

  #expect(): void {
    this.#more = this.#ready(READABLE)
    // Whoever receives next hears of a failure.
    this.#more.catch(() => undefined)
  }

  /** Resolves when all of it is on its way. */
  async send(data: Uint8Array): Promise<void> {
    for (let at = 0; at < data.length;) {
      const taken = await this.#call('virStreamSend', this.#handle, data.subarray(at, at + mostPerSend))
      if (taken === -2) await this.#ready(WRITABLE)
      else at += taken
    }
  }

  async sendHole(bytes: number): Promise<void> {
    await this.#call('virStreamSendHole', this.#handle, bytes)
  }

  /** Says that there is nothing more, and hears whether all went well on the other side. Calls that still wait for data fail. */
  async finish(): Promise<void> {
    this.#stop(ended('virStreamFinish'))
    this.#ended ??= this.#close(() => call('virStreamFinish', this.#handle))
    await this.#ended
  }

  /** Ends it wherever it is. Calls that wait on it fail. Rejects with ERR_TIMED_OUT when a daemon does not let go. */
  async abort(): Promise<void> {
    this.#stop(ended('virStreamAbort'))
    // A stream that is about to be opened ends itself when it is.
    if (!this.#isOpen) return
    this.#ended ??= this.#close(() => callWithin({ timeoutMs: endLimitMs }, null, 'virStreamAbort', this.#handle))
    await within(this.#ended, 'virStreamAbort: the stream did not end')
  }

  async #close(last: () => Promise<unknown>): Promise<void> {
    try {
      // With a limit: a daemon that takes nothing keeps a send for as long as it likes.
      if (this.#calls.size > 0) await within(Promise.allSettled(this.#calls), 'virStreamAbort was not called: a call on the stream did not end')
      if (this.#watched) await call('virStreamEventRemoveCallback', this.#handle)
      await last()
    } finally {
      this.#disown()
      await call('virStreamFree', this.#handle)
    }
  }

  async #ready(event: number): Promise<void> {
    this.#check()
    const ready = new Promise<void>((resolve) => this.#waiting.set(event, resolve))
    const events = [...this.#waiting.keys()].reduce((all, each) => all | each, ERROR | HANGUP)
    if (this.#watched) await this.#call('virStreamEventUpdateCallback', this.#handle, events)
    else {
      this.#watched = true
      await this.#call('virStreamEventAddCallback', this.#handle, events, () => this.#wake())
    }
    await ready
    this.#check()
  }

  // All of them: each asks again for what it waits for, and an event turns off the others.
  #wake(): void {
    const waiting = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const resolve of waiting) resolve()
  }

  #check(): void {
    if (this.#failure) throw this.#failure
  }

  #stop(error: Error): void {
    this.#failure ??= error
    this.#wake()
  }

  async #call<N extends RemoteName>(name: N, ...args: Parameters<NativeFunctions[N]>): Promise<Awaited<ReturnType<NativeFunctions[N]>>> {
    this.#check()
    const pending = call(name, ...args)
    this.#calls.add(pending)
    try {
      return await pending
    } finally {
      this.#calls.delete(pending)
    }
  }
}

function ended(name: 'virStreamFinish' | 'virStreamAbort'): LibvirtError {
  return new LibvirtError({ code: 'VIR_ERR_OPERATION_ABORTED', function: name, message: `${name}: the stream was ended` })
}

/** Rejects with ERR_TIMED_OUT after {@link endLimitMs}. */
export async function within<T>(pending: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LibvirtError({
      code: 'ERR_TIMED_OUT', function: 'virStreamAbort', message: `${what} within ${endLimitMs} ms`,
    })), endLimitMs)
  })
  try {
    return await Promise.race([pending, late])
  } finally {
    clearTimeout(timer)
  }
}
