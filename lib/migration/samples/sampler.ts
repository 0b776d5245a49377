import type { TakenAction } from './action'
import { codes as c } from './codes'
import { figuresOf, type Figures } from './figures'
import { PassTable, type PassOptions } from './passes'
import {
  isPostcopy, isPrecopy, isTerminal, nextPhase,
  type DomainState, type LifecycleEvent, type Phase, type PhaseEvidence, type TerminalPhase,
} from './phase'
import { RateMeter } from './rates'
import type { Eta, MigrationSample, PassRecord, Unanswered } from './sample'
import type { JobStatistics } from '../../domain/job-statistics'

/** Something that was seen of a migration. `atMs`: monotonic ms, 0 = the monitor's start. */
export type Observation =
  /** Answer to a poll of the source, with the domain's state where it was read too. */
  | {
    readonly kind: 'statistics', readonly atMs: number, readonly statistics: JobStatistics
    readonly domainState?: DomainState | null, readonly destinationState?: DomainState | null
  }
  /** A MIGRATION_ITERATION event. */
  | { readonly kind: 'iteration', readonly atMs: number, readonly iteration: number }
  /** A lifecycle event on either host. */
  | { readonly kind: 'lifecycle', readonly atMs: number } & LifecycleEvent
  /** No poll since the one that was sent at `sinceMs` was answered. `because`: why the host could not be asked; `retryAtMs`: when it is tried again. */
  | { readonly kind: 'unanswered', readonly atMs: number, readonly sinceMs: number, readonly because?: string, readonly retryAtMs?: number }
  /** Statistics of the completed job: from the JOB_COMPLETED event, or read with VIR_DOMAIN_JOB_STATS_COMPLETED. */
  | { readonly kind: 'final', readonly atMs: number, readonly statistics: JobStatistics }
  /** Somebody changed the downtime limit. */
  | { readonly kind: 'downtimeLimit', readonly atMs: number, readonly downtimeLimitMs: number }
  /** Somebody on this side steered, or was refused. The samples show what came of it. */
  | { readonly kind: 'action' } & TakenAction
  /** A recovery of post-copy was asked for; `failed`: it did not come about. */
  | { readonly kind: 'recovering', readonly atMs: number, readonly failed?: true }
  /** The outcome's word: the sampler itself does not judge how a migration ended. */
  | { readonly kind: 'ended', readonly atMs: number, readonly phase: TerminalPhase }

export interface SamplerOptions extends PassOptions {
  /** ms; without it, QEMU's first figure for the expected downtime, which is merely the limit, or else QEMU's default. */
  readonly downtimeLimitMs?: number
  /** The time to the end by a better knowledge of the guest, while memory is sent and the guest runs; null: the sampler's own figure. */
  readonly eta?: (sample: MigrationSample, passes: readonly PassRecord[]) => Eta | null
}

const qemuDefaultDowntimeLimitMs = 300

/**
 * Turns what is observed of one attempt to migrate into samples. Pure: it has no clock and asks nobody, so a recorded
 * trace gives the same samples again. A further attempt needs a new sampler.
 */
export class Sampler {
  readonly #passes: PassTable
  readonly #rates = new RateMeter()
  #phase: Phase = 'reserve'
  #atMs = 0
  #downtimeLimit: { readonly ms: number, readonly given: boolean }
  /** The last statistics that had figures. */
  #figures: JobStatistics | null = null
  /** The phase that they fell into. */
  #figuresPhase: Phase | null = null
  #clock: Figures['clock'] = null
  #memoryStarted = false
  #memoryBefore: string | null = null
  #copySeen = false
  #source: DomainState | null = null
  #destination: DomainState | null = null
  #sourcePaused = false
  #unanswered: Unanswered | null = null
  #final: JobStatistics | null = null
  #postcopyStart: Figures['postcopyStart'] = null
  #latest: MigrationSample | null = null
  readonly #eta: SamplerOptions['eta']

  constructor(options: SamplerOptions = {}) {
    this.#eta = options.eta
    this.#passes = new PassTable(options)
    this.#downtimeLimit = { ms: options.downtimeLimitMs ?? qemuDefaultDowntimeLimitMs, given: options.downtimeLimitMs !== undefined }
  }

  /** The last sample, or null before the first observation that said anything. */
  get latest(): MigrationSample | null {
    return this.#latest
  }

  /** The passes so far, the present one last. */
  get passes(): readonly PassRecord[] {
    return this.#passes.records
  }

  /** The same as they stand, without a copy: for who looks at each sample and keeps nothing. */
  get rows(): readonly PassRecord[] {
    return this.#passes.rows
  }

  /** The completed job's statistics, kept from whichever source came first: libvirt may forget them on being asked. */
  get final(): JobStatistics | null {
    return this.#final
  }

  /** The sample after this observation, or null if it told nothing new. */
  observe(observation: Observation): MigrationSample | null {
    // Events and polls travel separately; time as seen from outside only goes forward.
    this.#atMs = Math.max(this.#atMs, observation.atMs)
    if (!this.#take(observation)) return null
    const sample = figuresOf({
      phase: this.#phase,
      atMs: this.#atMs,
      latest: this.#latest,
      clock: this.#clock,
      statistics: this.#figures,
      memoryStarted: this.#memoryStarted,
      pass: this.#passes.pass,
      passes: this.#passes,
      rates: this.#rates,
      downtimeLimitMs: this.#downtimeLimit.ms,
      postcopyStart: this.#postcopyStart,
      unanswered: this.#unanswered,
      final: this.#final,
    })
    const eta = sample.phase === 'firstPass' || sample.phase === 'iterate' ? this.#eta?.(sample, this.#passes.rows) ?? null : null
    this.#latest = eta ? { ...sample, eta } : sample
    return this.#latest
  }

  #take(observation: Observation): boolean {
    switch (observation.kind) {
      case 'statistics': return this.#takeStatistics(observation)
      case 'final': return this.#takeFinal(observation.statistics)
      case 'iteration': return this.#takeIteration(observation.iteration)
      case 'lifecycle': return this.#takeLifecycle(observation)
      case 'action': return false
      case 'recovering': return this.#advance({ recovering: !observation.failed })
      case 'ended': return this.#advance({ ended: observation.phase })
      case 'unanswered':
        if (isTerminal(this.#phase)) return false
        this.#unanswered = { sinceMs: observation.sinceMs, because: observation.because ?? null, retryAtMs: observation.retryAtMs ?? null }
        return true
      case 'downtimeLimit':
        this.#downtimeLimit = { ms: observation.downtimeLimitMs, given: true }
        return this.#latest !== null
    }
  }

  #takeStatistics(observation: Extract<Observation, { kind: 'statistics' }>): boolean {
    const { statistics } = observation
    if (isOtherJob(statistics)) return false
    if (statistics.type === c.VIR_DOMAIN_JOB_COMPLETED) return this.#takeFinal(statistics)
    // An answer that was under way when the migration ended must not undo its end.
    if (isTerminal(this.#phase)) return false
    const answered = this.#unanswered !== null
    this.#unanswered = null
    if (statistics.timeElapsedMs !== null) this.#clock = { elapsedMs: statistics.timeElapsedMs, atMs: this.#atMs }
    const states = this.#takeStates(observation.domainState ?? null, observation.destinationState ?? null)
    // Between QEMU's active states every figure can be 0. Such an answer may still bring a new domain state.
    if (isZero(statistics)) {
      const changed = this.#advance({ ...states, jobType: statistics.type, pass: this.#passes.pass })
      return changed || answered || this.#figures === null
    }
    const storage = this.#takeMemoryStart(statistics)
    const bytesMoved = this.#takeFigures(statistics)
    this.#advance({
      ...states, jobType: statistics.type, storage, memory: this.#memoryStarted, pass: this.#passes.pass, bytesMoved,
    })
    this.#figuresPhase = this.#phase
    return true
  }

  #takeFigures(statistics: JobStatistics): boolean {
    const before = this.#figures?.memoryProcessedBytes ?? 0
    const samePhase = this.#figuresPhase === this.#phase
    this.#figures = statistics
    if (this.#memoryStarted && isPrecopy(this.#phase)) this.#passes.poll({ atMs: this.#atMs, statistics, downtimeLimitMs: this.#downtimeLimit.ms })
    this.#rates.read(statistics, {
      atMs: this.#atMs, memoryStarted: this.#memoryStarted, standsStill: this.#sourcePaused, pass: this.#passes.pass,
      passes: this.#passes.rows, found: this.#passes.found,
    })
    // QEMU's forecast starts out as the limit and becomes a forecast with the first dirty rate, or already with the first bitmap sync.
    if (!this.#downtimeLimit.given && this.#memoryStarted && this.#passes.unsynced && !statistics.memoryDirtyPagesPerSecond && statistics.downtimeMs) {
      this.#downtimeLimit = { ms: statistics.downtimeMs, given: true }
    }
    return samePhase && (statistics.memoryProcessedBytes ?? 0) > before
  }

  /** True while disks are copied and the figures of memory are zero, or left over from an earlier attempt. */
  #takeMemoryStart(statistics: JobStatistics): boolean {
    const { diskTotalBytes: disk, diskRemainingBytes: diskLeft, memoryTotalBytes: memory } = statistics
    const now = `${memory ?? 0}/${statistics.memoryProcessedBytes ?? 0}/${statistics.memoryRemainingBytes ?? 0}`
    const moved = this.#memoryBefore !== null && this.#memoryBefore !== now
    this.#memoryBefore = now
    if (this.#memoryStarted) return false
    // A mirror in step keeps a little to do, because the guest goes on writing: 1 % is not a copy under way. It counts
    // only for a monitor that attaches; who has seen the copy waits until the figures of memory move.
    this.#copySeen ||= disk !== null && diskLeft !== null && diskLeft > disk * 0.01
    this.#memoryStarted = memory !== null && memory > 0 && (moved || !this.#copySeen)
    return this.#copySeen && !this.#memoryStarted
  }

  #takeStates(source: DomainState | null, destination: DomainState | null): PhaseEvidence {
    const evidence: { sourceChange?: DomainState, destinationChange?: DomainState } = {}
    if (source && isNew(this.#source, source)) {
      // A guest that runs on the source is what everybody expects at first; it is news only if it was paused.
      if (this.#source !== null || source.state !== c.VIR_DOMAIN_RUNNING) {
        evidence.sourceChange = source
        this.#sourcePaused = source.state === c.VIR_DOMAIN_PAUSED
      }
      this.#source = source
    }
    if (destination && isNew(this.#destination, destination)) {
      evidence.destinationChange = destination
      this.#destination = destination
    }
    return evidence
  }

  #takeIteration(iteration: number): boolean {
    if (!isPrecopy(this.#phase)) return false
    const before = this.#passes.pass
    this.#passes.event(iteration, this.#atMs)
    const pass = this.#passes.pass
    // To a monitor that attaches only a poll tells which pass it is.
    if (pass === null) return false
    this.#memoryStarted = true
    const changed = this.#advance({ memory: true, pass })
    return changed || pass !== before
  }

  #takeLifecycle({ side, event, detail }: LifecycleEvent): boolean {
    if (side === 'source' && event === c.VIR_DOMAIN_EVENT_SUSPENDED) this.#sourcePaused = true
    if (side === 'source' && event === c.VIR_DOMAIN_EVENT_RESUMED) this.#sourcePaused = false
    return this.#advance({ event: { side, event, detail }, pass: this.#passes.pass })
  }

  #takeFinal(statistics: JobStatistics): boolean {
    if (isOtherJob(statistics) || this.#final !== null) return false
    this.#final = statistics
    this.#advance({ jobType: statistics.type })
    if (this.#phase === 'done' && this.#postcopyStart === null) {
      this.#passes.complete(this.#atMs, statistics)
    }
    return true
  }

  #advance(evidence: PhaseEvidence): boolean {
    const before = this.#phase
    this.#phase = nextPhase(before, { ...evidence, sourcePaused: this.#sourcePaused })
    if (this.#phase === before) return false
    if (this.#phase === 'switchover' && evidence.event?.detail === c.VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED) this.#passes.lastPass(this.#atMs)
    if (!isPrecopy(this.#phase)) this.#passes.close(this.#atMs)
    if (isTerminal(this.#phase)) this.#unanswered = null
    if (isPostcopy(this.#phase)) {
      this.#postcopyStart ??= {
        progress: this.#latest?.progress ?? 0,
        backlogBytes: this.#figures?.memoryRemainingBytes ?? 0,
      }
    }
    return true
  }
}

function isNew(known: DomainState | null, seen: DomainState): boolean {
  return known === null || known.state !== seen.state || known.reason !== seen.reason
}

/** Statistics of a save, a backup or the like; libvirt before 3.3.0 does not say, and a migration is then assumed. */
function isOtherJob({ operation }: JobStatistics): boolean {
  return operation !== null && operation !== c.VIR_DOMAIN_JOB_OPERATION_UNKNOWN
    && operation !== c.VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT && operation !== c.VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN
}

function isZero(s: JobStatistics): boolean {
  return !s.memoryTotalBytes && !s.diskTotalBytes && !s.dataTotalBytes
}
