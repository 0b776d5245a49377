import { isFresh } from '../fold'
import type { MigrationSample } from '../../samples/sample'
import type { SimulateOptions } from '../../simulator'

/** With a limit of its own a migration does not show what the link could carry: so many times that. */
const beyondLimit = 10

/** A poll that found more pages of zeros than this part of what was sent shows the search for them, not the link. */
const mostZeros = 0.1

type Link = Pick<SimulateOptions, 'bandwidthBytesPerSecond' | 'maxBandwidthBytesPerSecond'>

interface Reading {
  readonly fromMs: number
  readonly bytesPerSecond: number
}

/** The link of a recorded migration, from poll to poll; and its own limit, if it had one. */
export function linkOf(samples: readonly MigrationSample[], limitMiBps: number | null): Link {
  const readings = readingsOf(samples)
  const usual = median(readings.map(({ bytesPerSecond }) => bytesPerSecond).filter(rate => rate > 0)) ?? 0
  // What comes after the trace is like its middle.
  const rate = [...readings, { fromMs: (samples.at(-1)?.atMs ?? 0) + 1, bytesPerSecond: usual }]
  return limitMiBps === null ? { bandwidthBytesPerSecond: rate }
    : { bandwidthBytesPerSecond: beyondLimit * Math.max(usual, limitMiBps * 1024 ** 2), maxBandwidthBytesPerSecond: rate }
}

function readingsOf(samples: readonly MigrationSample[]): Reading[] {
  const polls = samples.filter((sample, i) => sample.memory?.processedBytes != null && isFresh(sample, samples[i - 1] ?? null))
  const all = polls.flatMap((sample, i) => {
    const before = polls[i - 1]
    if (!before || sample.atMs <= before.atMs || !isSending(sample) || !isSending(before)) return []
    const bytes = sample.memory!.processedBytes! - before.memory!.processedBytes!
    const zeroBytes = ((sample.memory!.zeroPages ?? 0) - (before.memory!.zeroPages ?? 0)) * (sample.memory!.pageSizeBytes ?? 4096)
    return [{ fromMs: before.atMs, bytesPerSecond: Math.max(0, bytes * 1000 / (sample.atMs - before.atMs)), zeros: zeroBytes > bytes * mostZeros }]
  })
  const link = all.filter(({ zeros }) => !zeros)
  return (link.length > 0 ? link : all).map(({ fromMs, bytesPerSecond }) => ({ fromMs, bytesPerSecond }))
}

function isSending({ phase }: MigrationSample): boolean {
  return phase === 'firstPass' || phase === 'iterate' || phase === 'postcopy'
}

/** The middle one; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[(sorted.length - 1) >> 1] ?? null
}
