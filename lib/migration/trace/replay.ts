import { readValue } from '../../options'
import type { MigrationSample, PassRecord } from '../samples/sample'
import { Sampler } from '../samples/sampler'
import type { JobStatistics } from '../../domain/job-statistics'
import { aTrace, type Trace, type TraceHeader } from './format'

/** The result of a replay. */
export interface Replayed {
  /** The passes over the memory. */
  readonly passes: readonly PassRecord[]
  /** The completed migration's statistics; null if the trace has none. */
  readonly final: JobStatistics | null
}

/** A sampler that knows beforehand what the one knew that watched when the trace was recorded. */
export function samplerFor({ fromStart, iterationOffset, downtimeLimitMs }: TraceHeader): Sampler {
  return new Sampler({
    fromStart,
    ...(iterationOffset === null ? {} : { iterationOffset }),
    ...(downtimeLimitMs === null ? {} : { downtimeLimitMs }),
  })
}

/**
 * The samples of a recorded or simulated migration, the same as it gave when it happened, as fast as they are taken.
 * The generator's return value has the passes.
 *
 * @throws TypeError for what is no trace.
 */
export function replay(trace: Trace): Generator<MigrationSample, Replayed, undefined> {
  return samplesOf(readValue(aTrace, 'trace', trace))
}

function* samplesOf({ header, observations }: Trace): Generator<MigrationSample, Replayed, undefined> {
  const sampler = samplerFor(header)
  // An abort looks like a failure until the outcome says what it was: a live migration holds that sample back too.
  let held: MigrationSample | null = null
  for (const observation of observations) {
    const sample = sampler.observe(observation)
    if (!sample) continue
    held = sample.phase === 'failed' || sample.phase === 'cancelled' ? sample : null
    if (!held) yield sample
  }
  if (held) yield held
  return { passes: sampler.passes, final: sampler.final }
}
