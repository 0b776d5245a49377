import type { DirtyWindow, GuestModel } from '../../../../lib/migration/forecast'
import { dirtiedBytes } from '../../../../lib/migration/forecast/guest-model'
import type { SteadyDirtying } from '../../../../lib/migration/simulator'
import { draw } from '../../../../lib/migration/simulator/noise'

export const MiB = 1024 * 1024
export const GiB = 1024 * MiB

/** Nearly normal numbers around 0 with standard deviation 1, the same each time. */
export function noise(seed: number): () => number {
  let index = 0
  return () => {
    let sum = 0
    for (let i = 0; i < 12; i++) sum += draw(seed, 9, index++)
    return sum - 6
  }
}

/** The windows of a look at such a guest, with an error of so much of each window. */
export function windowsOf(dirty: SteadyDirtying, lengthsMs: readonly number[], { error = 0, seed = 1, part = 0 } = {}): DirtyWindow[] {
  const next = noise(seed)
  return lengthsMs.map((ms) => {
    const bytes = dirtiedBytes(dirty, ms)
    return { ms, bytes: Math.max(0, bytes * (1 + error * next())), sigmaBytes: Math.max(error, 0.002) * bytes + 4096, part }
  })
}

/** A guest that is known exactly. */
export function guestOf(dirty: SteadyDirtying, options: Partial<GuestModel> & { nonZero?: number } = {}): GuestModel {
  const { nonZero = 2 * GiB, ...rest } = options
  return {
    memoryBytes: 4 * GiB, pageSizeBytes: 4096, nonZeroBytes: { likely: nonZero, low: nonZero, high: nonZero },
    windows: [], dirty, dirtyDoubt: 0.02, layout: 'mixed', emulated: false, cpuLoad: 1, ...rest,
  }
}

/** A geometric row of lengths, ms. */
export function lengths(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from * (to / from) ** (i / (count - 1)))
}
