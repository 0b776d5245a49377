import { isSameJob, jobOf, narrowed, toleranceMs, type JobSight, type KnownJob } from '../domain/known-job'

/** The migrate call's result, as far as it decides whose a job is: `lost`, when the connection broke and the call may go on. */
export type CallAnswer = 'returned' | 'refused' | 'lost'

/**
 * Tells the job of one migration from every other job that runs on the same domain, before, beside and after it. Pure: times are
 * given. libvirt says of a job only what it does and for how long; the rest follows from when our own call was made and answered.
 */
export class OwnJob {
  readonly #adopts: boolean
  #mine: KnownJob | null
  #calledAtMs: number | null = null
  /** Whether a job that begins now can be that of our call. */
  #inFlight = false
  #refusedAtMs: number | null = null
  #noneAtMs: number | null = null
  #othersRuns = false
  #othersRan = false
  /** When there were signs of a beginning beside a job: a call that returned, statistics of the completed migration, an event. */
  #signAtMs: number | null = null

  /** `adopts`: it runs already, or somebody else begins it; the first one that is seen counts. `known`: it was seen before. */
  constructor({ adopts, known = null }: { adopts: boolean, known?: KnownJob | null }) {
    this.#adopts = adopts
    this.#mine = known
  }

  /** Whether this migration was seen to begin: without that, nothing that happened to the guest was done by it. */
  get began(): boolean {
    return this.#mine !== null || this.#signAtMs !== null
  }

  /** Whether the job that was seen last is another one. */
  get othersRuns(): boolean {
    return this.#othersRuns
  }

  /** Whether another migration has run since this one was seen last: what the hosts hold then may be its work. */
  get othersRan(): boolean {
    return this.#othersRan
  }

  /** Whether the migrate call was made, or there is none to be made. */
  get called(): boolean {
    return this.#adopts || this.#calledAtMs !== null
  }

  /** The facts about it; null before it was seen. */
  get known(): KnownJob | null {
    return this.#mine
  }

  /** The migrate call is made in the next moment. */
  call(atMs: number): void {
    this.#calledAtMs ??= atMs
    this.#inFlight = true
    this.#refusedAtMs = null
  }

  /** The migrate call has its answer. */
  answered(answer: CallAnswer, atMs: number): void {
    if (answer === 'lost') return
    this.#inFlight = false
    if (answer === 'returned') this.#signAtMs ??= atMs
    else this.#refusedAtMs = atMs
  }

  /**
   * Statistics of a running migration were read: whether they are ours. `postcopy`: its guest runs elsewhere already, so that no
   * other job can have begun on it.
   */
  see(sight: JobSight, { postcopy = false } = {}): boolean {
    const seen = jobOf(sight)
    // A job that goes on although libvirt has refused our call was never ours: our call waited behind it.
    if (!postcopy && this.#mine !== null && this.#refusedAtMs !== null && seen.seenAtMs >= this.#refusedAtMs && this.#isStill(this.#mine, seen)) {
      this.#mine = null
    }
    const ours = this.#mine === null ? this.#canBegin(seen) : postcopy || this.#isStill(this.#mine, seen)
    this.#othersRuns = !ours
    if (!ours) this.#othersRan = true
    // One behind which our call waited says nothing of what came after it.
    else if (this.#mine === null) this.#othersRan = false
    if (ours) {
      this.#mine = this.#mine ? narrowed(this.#mine, seen) : seen
      this.#noneAtMs = null
    } else if (this.#mine === null) {
      // The signs that were taken for ours came from that job.
      this.#signAtMs = null
    }
    return ours
  }

  // One that began before our call was made belongs to somebody else, and so does one that begins after the answer.
  #canBegin(seen: KnownJob): boolean {
    return this.#adopts || (this.#inFlight && this.#calledAtMs !== null && seen.toMs + toleranceMs >= this.#calledAtMs)
  }

  // After an answer that none runs, only one that began before that answer can be the same.
  #isStill(mine: KnownJob, seen: KnownJob): boolean {
    return this.#noneAtMs === null ? isSameJob(mine, seen) : seen.toMs < this.#noneAtMs
  }

  /** A job that is no outgoing migration runs: a save, a dump, a backup. */
  seeOther(): void {
    this.#othersRuns = true
  }

  /** Whether more is known than what the source can have known when it was asked then. */
  isNewer(askedAtMs: number): boolean {
    return askedAtMs < Math.max(this.#mine?.seenAtMs ?? -Infinity, this.#signAtMs ?? -Infinity)
  }

  /** The source said that no job runs. */
  seeNone(sentAtMs: number): void {
    if (this.isNewer(sentAtMs)) return
    this.#othersRuns = false
    if (this.#mine !== null) this.#noneAtMs = sentAtMs
  }

  /** Whether an event about the domain that comes now can be of this migration. */
  get takesEvents(): boolean {
    return !this.#othersRuns && (this.#adopts || this.#inFlight || this.began)
  }

  /**
   * Whether the source's word that the guest stopped, or was started again, still counts: also after libvirt refused the call, because the
   * end of a guest makes its call fail before libvirt tells of that end.
   */
  get takesEnds(): boolean {
    return this.takesEvents || (this.#refusedAtMs !== null && !this.#othersRuns)
  }

  /** Statistics of the completed migration came that {@link takesFinal}. */
  sign(atMs: number): void {
    this.#signAtMs ??= atMs
  }

  /** An event that only a migration gives. Another one, behind which our call waits, gives the same: before our job was seen it shows nothing. */
  signByEvent(atMs: number): void {
    if (this.#adopts || this.#mine !== null) this.sign(atMs)
  }

  /** Whether statistics of a completed migration that came by event can be ours: not when that one began before. */
  takesFinal(elapsedMs: number | null, receivedAtMs: number): boolean {
    if (!this.takesEvents) return false
    const latestMs = elapsedMs === null ? Infinity : receivedAtMs - elapsedMs
    return latestMs + toleranceMs >= (this.#mine?.fromMs ?? (this.#adopts ? -Infinity : this.#calledAtMs ?? Infinity))
  }
}
