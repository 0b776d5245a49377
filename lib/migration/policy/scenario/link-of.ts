import { isFresh } from '../fold'
import type { MigrationSample } from '../../samples/sample'
import type { SimulateOptions } from '../../simulator'

/** With a limit of its own a migration does not show what the link could carry: so many times that. */
const beyondLimit = 10

/** How fast pages of zeros are found, as the simulator takes it: that time is not the link's. */
const zeroScanBytesPerMs = 4 * 1024 ** 3 / 1000

/** Where the search for zeros took more of the time between two polls than this, they do not show the link. */
const mostScanning = 0.8

/** So many polls without a byte are an outage; a single one may have been late. */
const outagePolls = 3

type Link = Pick<SimulateOptions, 'bandwidthBytesPerSecond' | 'maxBandwidthBytesPerSecond'>

interface Reading {
  readonly fromMs: number
  readonly bytesPerSecond: number
}

/** The link of a recorded migration, from poll to poll; and its own limit, if it had one. */
export function linkOf(samples: readonly MigrationSample[], intervalMs: number, limitMiBps: number | null): Link {
  const readings = readingsOf(samples, intervalMs)
  const usual = median(readings.map(({ bytesPerSecond }) => bytesPerSecond).filter((rate) => rate > 0)) ?? 0
  // The time after the trace is like its middle.
  const rate = [...readings, { fromMs: (samples.at(-1)?.atMs ?? 0) + 1, bytesPerSecond: usual }]
  return limitMiBps === null ? { bandwidthBytesPerSecond: rate }
    : { bandwidthBytesPerSecond: beyondLimit * Math.max(usual, limitMiBps * 1024 ** 2), maxBandwidthBytesPerSecond: rate }
}

function readingsOf(samples: readonly MigrationSample[], intervalMs: number): Reading[] {
  const polls = samples.filter((sample, i) => sample.memory?.processedBytes != null && isFresh(sample, samples[i - 1] ?? null))
  return polls.flatMap((sample, i): Reading[] => {
    const before = polls[i - 1]
    if (!before || !isSending(sample) || !isSending(before)) return []
    const bytes = sample.memory!.processedBytes! - before.memory!.processedBytes!
    const zeroBytes = ((sample.memory!.zeroPages ?? 0) - (before.memory!.zeroPages ?? 0)) * (sample.memory!.pageSizeBytes ?? 4096)
    const gapMs = sample.atMs - before.atMs
    // When nothing moved for long, what moved did so in the end.
    const outage = gapMs > outagePolls * intervalMs
    const ms = outage ? intervalMs : gapMs
    const sendingMs = ms - Math.max(0, zeroBytes) / zeroScanBytesPerMs
    if (bytes < 0 || sendingMs <= ms * (1 - mostScanning)) return []
    const sent = { fromMs: sample.atMs - ms, bytesPerSecond: bytes * 1000 / sendingMs }
    return outage ? [{ fromMs: before.atMs, bytesPerSecond: 0 }, sent] : [sent]
  })
}

function isSending({ phase }: MigrationSample): boolean {
  return phase === 'firstPass' || phase === 'iterate' || phase === 'postcopy'
}

/** The middle one; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[(sorted.length - 1) >> 1] ?? null
}
