import type { MigrationSample } from '../samples/sample'
import type { PolicyHistory } from './policy'

/** The result of a fold. */
export interface Folded<S> {
  /** After all samples but the last one. */
  readonly before: S
  /** After all samples. */
  readonly state: S
}

interface Kept<S> extends Folded<S> {
  readonly count: number
  readonly last: MigrationSample
}

/**
 * A value that follows from all samples so far, one after the other: `next` makes the new value from the old one, the
 * sample and the one before it, and must change neither. The controllers that the presets reproduce count from poll to poll.
 *
 * The result is kept for the next call, or a migration of a day would be gone through from its beginning at each
 * sample. That cannot be seen from outside: samples are only ever added, and where the kept value does not belong to the
 * samples given, all is done again.
 */
export function foldSamples<S>(
  begin: S, next: (state: S, sample: MigrationSample, before: MigrationSample | null) => S,
): (history: PolicyHistory) => Folded<S> {
  const kept = new WeakMap<readonly MigrationSample[], Kept<S>>()
  return ({ samples }) => {
    const earlier = kept.get(samples)
    const usable = earlier !== undefined && earlier.count <= samples.length && samples[earlier.count - 1] === earlier.last
    let { before, state, count } = usable ? earlier : { before: begin, state: begin, count: 0 }
    for (; count < samples.length; count++) {
      before = state
      state = next(state, samples[count]!, samples[count - 1] ?? null)
    }
    const last = samples.at(-1)
    if (last) kept.set(samples, { before, state, count, last })
    return { before, state }
  }
}

/** Whether a poll brought new figures: an event's sample repeats those of the poll before it. */
export function isFresh(sample: MigrationSample, before: MigrationSample | null): boolean {
  return before === null || sample.memory?.processedBytes !== before.memory?.processedBytes
    || sample.memory?.remainingBytes !== before.memory?.remainingBytes || sample.disk?.remainingBytes !== before.disk?.remainingBytes
}
