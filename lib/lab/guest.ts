import { closeSync, openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { callback, readValue, whole } from '../options'
import { guestXml, type GuestOptions, type GuestSurroundings } from './guest-xml'
import { parseHeartbeats, truthOf, type GuestTruth, type Heartbeat } from './heartbeat'
import { LabError, tailOf, waitUntil } from './process'
import { truthOptions, waitOptions, type GuestWaitOptions, type TruthRange } from './table'
import { Watcher } from './watcher'

/**
 * A guest of the lab: the XML to define or start it with, and what it says of itself. All hosts append to one log, so that its
 * story goes on across migrations.
 */
export class Guest {
  /** Its domain's name. */
  readonly name: string
  /** For virDomainDefineXML and virDomainCreateXML, on any host of the lab. */
  readonly xml: string
  /** The guest's serial log. */
  readonly logPath: string
  /** ms between two heartbeats. */
  readonly heartbeatMs: number
  /** It runs on KVM; otherwise QEMU emulates its processors. */
  readonly kvm: boolean
  /** Why it does or does not run on KVM, as part of a sentence. */
  readonly kvmReason: string
  /** How long {@link waitReady} waits where nothing else is said, ms: the noise in a guest's memory takes its time. */
  readonly readyLimitMs: number
  readonly #logTails: (name: string) => Promise<string>

  /** @internal Made by `Lab.guest`. */
  constructor(options: GuestOptions, surroundings: GuestSurroundings, logTails: (name: string) => Promise<string>) {
    this.name = surroundings.name
    this.xml = guestXml(options, surroundings)
    this.logPath = surroundings.logPath
    this.heartbeatMs = options.heartbeatMs ?? 100
    this.kvm = surroundings.kvm
    this.kvmReason = surroundings.kvmReason
    this.readyLimitMs = surroundings.readyLimitMs
    this.#logTails = logTails
    closeSync(openSync(this.logPath, 'a'))
  }

  /** Everything that the guest has written to its serial port. */
  async log(): Promise<string> {
    return await readFile(this.logPath, 'latin1')
  }

  /** All heartbeats since the last (re)boot. */
  async heartbeats(): Promise<Heartbeat[]> {
    const log = await this.log()
    return parseHeartbeats(log.slice(Math.max(0, log.lastIndexOf('ready '))))
  }

  /** The latest heartbeat; undefined before the first. */
  async latest(): Promise<Heartbeat | undefined> {
    return (await this.heartbeats()).at(-1)
  }

  /**
   * Resolves when the guest has filled its memory and begun to beat.
   *
   * @throws {LabError} with QEMU's log, when it does not within `timeoutMs` (default {@link readyLimitMs}).
   */
  async waitReady(options?: GuestWaitOptions): Promise<Heartbeat> {
    const { timeoutMs = this.readyLimitMs } = waitOptions.read(options)
    return await this.waitFor(() => true, { timeoutMs })
  }

  /**
   * Resolves with the first latest heartbeat that fulfils the condition.
   *
   * @throws {LabError} with QEMU's log, when there is none within `timeoutMs` (default 60,000).
   */
  async waitFor(condition: (beat: Heartbeat) => boolean, options?: GuestWaitOptions): Promise<Heartbeat> {
    const { timeoutMs = 60_000 } = waitOptions.read(options)
    readValue(callback(), 'condition', condition)
    return await waitUntil(async () => {
      const beat = await this.latest()
      if (beat !== undefined) return condition(beat) ? beat : undefined
      const error = /^(error|fault).*$/m.exec(await this.log())
      if (error !== null) throw new LabError(`Guest ${this.name} says: ${error[0]}`)
      return undefined
    }, timeoutMs, async () =>
      `Guest ${this.name} is not as expected\n${await tailOf(this.logPath, 1024)}\n${await this.#logTails(this.name)}`)
  }

  /** Resolves when the guest has beaten so many times more: proof that it runs. */
  async waitBeats(count: number, options?: GuestWaitOptions): Promise<Heartbeat> {
    waitOptions.read(options)
    readValue(whole('', 0), 'count', count)
    const seq = (await this.latest())?.seq ?? 0
    return await this.waitFor((beat) => beat.seq >= seq + count, options)
  }

  /** Begins to watch the heartbeats from outside, by this process's clock. Stop the watcher when done. */
  watch(): Watcher {
    return new Watcher(this.logPath)
  }

  /**
   * The guest's own count of its work between two heartbeats (by sequence number, inclusive; default: the first and the
   * last since its boot).
   */
  async truth(range?: TruthRange): Promise<GuestTruth> {
    const { fromSeq = 1, toSeq = Infinity } = truthOptions.read(range)
    return truthOf((await this.heartbeats()).filter((beat) => beat.seq >= fromSeq && beat.seq <= toSeq))
  }
}
