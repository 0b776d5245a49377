import { closeSync, openSync, readSync, fstatSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { parseHeartbeat, type Heartbeat } from './heartbeat'

/** A heartbeat and when it was seen. */
export interface SeenHeartbeat extends Heartbeat {
  /** `performance.now()` of this process when the line was there. */
  seenAtMs: number
  /** It came at most so many ms before `seenAtMs`. */
  uncertaintyMs: number
}

/** A time in which no heartbeat came. */
export interface Silence {
  /** From the beat before to the beat after, in ms of host time. It includes one ordinary interval. */
  ms: number
  /** How far off `ms` may be, in either direction, since the file is read only every now and then. */
  uncertaintyMs: number
  /** The heartbeat before. */
  before: SeenHeartbeat
  /** The heartbeat after. */
  after: SeenHeartbeat
}

/** Looks at a guest from outside: notes when each of its heartbeats arrives, by this process's clock. */
export class Watcher {
  /** The heartbeats that arrived so far. */
  readonly beats: SeenHeartbeat[] = []
  readonly #fd: number
  #position: number
  #rest = ''
  #lastPollMs = performance.now()
  #stopped = false
  readonly #loop: Promise<void>

  /** @param path - the guest's serial log; what it already holds is not looked at. */
  constructor(path: string) {
    this.#fd = openSync(path, 'r')
    this.#position = fstatSync(this.#fd).size
    this.#loop = this.#watch()
  }

  /**
   * The longest time without a heartbeat so far; undefined before the second one. With a short heartbeat interval, and on a
   * machine that is not overloaded, that is the downtime.
   */
  longestSilence(): Silence | undefined {
    let longest: Silence | undefined
    for (let index = 1; index < this.beats.length; index++) {
      const before = this.beats[index - 1]!
      const after = this.beats[index]!
      const ms = after.seenAtMs - before.seenAtMs
      if (longest === undefined || ms > longest.ms) {
        longest = { ms, uncertaintyMs: Math.max(before.uncertaintyMs, after.uncertaintyMs), before, after }
      }
    }
    return longest
  }

  /** Ends the watch. Everything seen so far stays readable. */
  async stop(): Promise<void> {
    this.#stopped = true
    await this.#loop
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
  }

  async #watch(): Promise<void> {
    try {
      while (!this.#stopped) {
        this.#poll()
        await delay(1, undefined, { ref: false })
      }
      this.#poll()
    } finally {
      closeSync(this.#fd)
    }
  }

  // Synchronous: a read of a few cached bytes is faster, and its time better known, than a turn through the thread pool.
  #poll(): void {
    const buffer = Buffer.alloc(16384)
    const bytes = readSync(this.#fd, buffer, 0, buffer.length, this.#position)
    const now = performance.now()
    this.#position += bytes
    const lines = (this.#rest + buffer.toString('latin1', 0, bytes)).split('\n')
    this.#rest = lines.pop()!
    for (const line of lines) {
      const beat = parseHeartbeat(line)
      if (beat !== undefined) this.beats.push({ ...beat, seenAtMs: now, uncertaintyMs: now - this.#lastPollMs })
    }
    this.#lastPollMs = now
  }
}
