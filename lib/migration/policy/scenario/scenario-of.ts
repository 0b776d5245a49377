import { fitDirtying } from '../../forecast/fit'
import type { DirtyWindow } from '../../forecast/guest-model'
import { isPostcopy } from '../../samples/phase'
import type { MigrationSample, PassRecord } from '../../samples/sample'
import { simulate, type SimulateOptions, type SteadyDirtying } from '../../simulator'
import type { Trace, TraceOutcome } from '../../trace'
import { replay } from '../../trace'
import type { Scenario } from '../evaluate'
import { isFresh } from '../fold'
import { someFacts } from '../guards'
import type { PolicyFacts } from '../policy'
import { linkOf } from './link-of'

/** A scenario made of a recorded migration. */
export interface RecordedScenario extends Scenario {
  /** How the migration really ended; null when the trace does not say. */
  readonly recorded: TraceOutcome | null
  /** ms that its first pass took. */
  readonly firstPassMs: number
  /**
   * How far the re-enactment is off when nobody steers it, as a part of what was recorded: in total time where the migration
   * was completed, else in bytes sent until it was given up. null when the trace does not say how it ended.
   */
  readonly error: number | null
}

type Simulation = Omit<SimulateOptions, 'control'>

/** The remainder of a pass is not known better than that, since polls are half a second apart: a part of it, and what is sent in a moment. */
const passError = 0.05
const momentMs = 50

/** A step that leaves more of the error than this is the last of its length. */
const worthwhile = 0.9

/** Without one in the trace, QEMU's. */
const usualLimitMs = 300

/**
 * Makes a scenario of a recorded migration, so that other policies can be tried on it: the link from the bytes that went out
 * from poll to poll; how the guest writes from what each pass left, as a curve that is fitted to all of them (in turn or at random,
 * whichever does better) and then scaled until the migration takes as long as it did; memory and zero pages from the statistics. Post-copy that was started by
 * somebody is permitted, not started. Facts that the trace does not tell can be given. Throws a RangeError for a trace in
 * which no memory moved.
 */
export function scenarioOf(trace: Trace, name: string, given?: Partial<PolicyFacts>): RecordedScenario {
  const facts = someFacts.read(given, 'facts.')
  const { samples, passes } = replayed(trace)
  const moving = samples.filter(({ memory, phase }) => memory !== null && (phase === 'firstPass' || phase === 'iterate'))
  const first = moving[0]
  const { memory } = moving.at(-1) ?? {}
  if (!first || !memory || passes.length === 0) throw new RangeError(`in the trace ${name} no memory moved: nothing can be made of it`)
  const { options, downtimeLimitMs, intervalMs } = trace.header
  const limitMs = downtimeLimitMs ?? usualLimitMs
  const pageSizeBytes = memory.pageSizeBytes ?? 4096
  const zeroPages = zeroPagesOf(samples)
  const usedBytes = memory.totalBytes - zeroPages * pageSizeBytes
  const base: Simulation = {
    memoryBytes: memory.totalBytes,
    pageSizeBytes,
    zeroPages,
    ...linkOf(samples, intervalMs, typeof options['bandwidthMiBps'] === 'number' ? options['bandwidthMiBps'] : null),
    dirty: fitDirtying(windowsOf(passes, limitMs), usedBytes).dirty,
    downtimeLimitMs: limitMs,
    intervalMs,
    ...versionOf(trace),
    setupMs: passes[0]?.startedAtMs ?? first.atMs,
    autoConverge: options['autoConverge'] === true || passes.some(({ throttlePercent }) => throttlePercent !== null),
  }
  const switchedAtMs = samples.find(({ phase }) => isPostcopy(phase))?.atMs
  const { simulation, error } = closest([base, { ...base, dirty: atRandom(base.dirty as SteadyDirtying) }], trace.outcome, switchedAtMs)
  const permitted: PolicyFacts = {
    memoryBytes: memory.totalBytes, diskBytes: 0, maxDowntimeMs: limitMs, postcopy: Boolean(options['postcopy']) || switchedAtMs !== undefined,
    autoConverge: Boolean(simulation.autoConverge), pause: false, throttle: false, bandwidthMiBps: null, ...facts,
  }
  return {
    name,
    kind: 'recorded',
    simulation: { ...simulation, ...(permitted.postcopy ? { postcopy: {} } : {}) },
    facts: permitted,
    recorded: trace.outcome,
    firstPassMs: passes[0]?.durationMs ?? (moving.at(-1)?.atMs ?? 0) - first.atMs,
    error,
  }
}

/** The rules are those of the QEMU that it was recorded with. */
function versionOf({ header: { versions: { hypervisor } } }: Trace): Pick<SimulateOptions, 'qemuVersion'> {
  return hypervisor !== undefined && /^\d+(\.\d+)*$/.test(hypervisor) ? { qemuVersion: hypervisor } : {}
}

/** As many as were found when the first pass was over: the last of them may have been found after its last poll. */
function zeroPagesOf(samples: readonly MigrationSample[]): number {
  const found = (sample: MigrationSample | undefined): number => sample?.memory?.zeroPages ?? 0
  const after = samples.find((sample, i) => (sample.pass ?? 0) > 1 && isFresh(sample, samples[i - 1] ?? null))
  return Math.max(found(samples.findLast(({ phase }) => phase === 'firstPass')), found(after ?? samples.at(-1)))
}

function replayed(trace: Trace): { readonly samples: readonly MigrationSample[], readonly passes: readonly PassRecord[] } {
  const samples: MigrationSample[] = []
  const again = replay(trace)
  let step = again.next()
  for (; !step.done; step = again.next()) samples.push(step.value)
  return { samples, passes: step.value.passes }
}

/** The bytes written during each pass: what the next one began with, less what this one had not sent. */
function windowsOf(passes: readonly PassRecord[], limitMs: number): DirtyWindow[] {
  return passes.flatMap(({ pass, durationMs, transferredBytes, remainingAtStartBytes, throttlePercent }, i) => {
    if (durationMs === null || durationMs <= 0 || transferredBytes === null || (pass > 1 && remainingAtStartBytes === null)) return []
    const left = beginningAfter(passes.slice(i + 1), durationMs)
    if (left === null) return []
    const bytesPerMs = transferredBytes / durationMs
    // Of the first pass nobody knows how much of what it did not send was zeros; it ends with at most what fits into the limit.
    const unsent = pass === 1 ? Math.min(bytesPerMs * limitMs, left) / 2 : Math.max(0, (remainingAtStartBytes ?? 0) - transferredBytes)
    const sigmaBytes = Math.max(left * passError, bytesPerMs * momentMs, 4096)
    return [{ ms: durationMs * (1 - (throttlePercent ?? 0) / 100), bytes: Math.max(left - unsent, 0), sigmaBytes }]
  })
}

/** The backlog at the beginning of the next pass; one so short that no poll fell into it is bridged, if it is short beside the pass before. */
function beginningAfter(passes: readonly PassRecord[], durationMs: number): number | null {
  const seen = passes.findIndex(({ remainingAtStartBytes }) => remainingAtStartBytes !== null)
  const unseen = passes.slice(0, seen)
  const gapMs = unseen.reduce((sum, pass) => sum + (pass.durationMs ?? 0), 0)
  if (seen < 0 || (seen > 0 && gapMs > durationMs / 10)) return null
  return (passes[seen]?.remainingAtStartBytes ?? 0) + unseen.reduce((sum, pass) => sum + (pass.transferredBytes ?? 0), 0)
}

interface Calibrated {
  readonly simulation: Simulation
  readonly error: number | null
}

/** The first that can be brought close to what was recorded, or else the closest. */
function closest(bases: readonly Simulation[], recorded: TraceOutcome | null, switchedAtMs: number | undefined): Calibrated {
  const [first, ...others] = bases.map((base) => () => calibrated(base, recorded, switchedAtMs))
  let best = first!()
  for (const other of others) {
    if ((best.error ?? 0) <= passError) break
    const calibrated = other()
    if ((calibrated.error ?? 0) < best.error!) best = calibrated
  }
  return best
}

/**
 * The same as pages at random. The remainders of passes tell how much was written to, hardly in which order; and that matters where the
 * writer and QEMU go round in the same few pages.
 */
function atRandom(dirty: SteadyDirtying): SteadyDirtying {
  switch (dirty.kind) {
    case 'linear': {
      const { workingSetBytes, bytesPerSecond } = dirty
      return bytesPerSecond > 0 ? { kind: 'saturating', workingSetBytes, tauMs: workingSetBytes / bytesPerSecond * 1000 } : { kind: 'none' }
    }
    case 'mixture': return { ...dirty, parts: dirty.parts.map(atRandom).filter((part) => part.kind === 'saturating') }
    default: return dirty
  }
}

/** The fitted guest made faster or slower, until the re-enactment takes what the recorded migration took. */
function calibrated(base: Simulation, recorded: TraceOutcome | null, switchedAtMs: number | undefined): Calibrated {
  if (!recorded) return { simulation: base, error: null }
  let best = { simulation: base, error: errorOf(base, recorded, switchedAtMs) }
  for (let step = 1.15; step > 1.005; step = Math.sqrt(step)) {
    let before
    do {
      const from = best.simulation
      before = best.error
      for (let n = -4; n <= 4; n++) {
        const simulation = { ...from, dirty: scaled(from.dirty as SteadyDirtying, step ** n) }
        const error = errorOf(simulation, recorded, switchedAtMs)
        if (error < best.error) best = { simulation, error }
      }
    } while (best.error < worthwhile * before)
  }
  return best
}

function errorOf(simulation: Simulation, recorded: TraceOutcome, switchedAtMs: number | undefined): number {
  const { outcome } = simulate({
    ...simulation,
    ...(switchedAtMs === undefined ? {} : { postcopy: { atMs: switchedAtMs } }),
    maxTotalMs: recorded.outcome === 'completed' ? 20 * recorded.totalMs : recorded.totalMs,
  })
  if (recorded.outcome === 'completed') return outcome.outcome === 'completed' ? off(outcome.totalMs, recorded.totalMs) : Infinity
  // A pass that never ended must not end here either.
  if (outcome.outcome === 'completed') return Infinity
  return recorded.transferredBytes === null ? 0 : off(outcome.transferredBytes ?? 0, recorded.transferredBytes)
}

function off(value: number, truth: number): number {
  return Math.abs(value / truth - 1)
}

function scaled(dirty: SteadyDirtying, factor: number): SteadyDirtying {
  switch (dirty.kind) {
    case 'none': return dirty
    case 'linear': return { ...dirty, bytesPerSecond: dirty.bytesPerSecond * factor }
    case 'saturating': return { ...dirty, tauMs: dirty.tauMs / factor }
    case 'mixture': return { ...dirty, parts: dirty.parts.map((part) => scaled(part, factor) as typeof part) }
  }
}
