import type { MigrationSample } from '../../samples/sample'
import { foldSamples, isFresh } from '../fold'

/** The backlog at the beginning of a pass, seen at the first poll in it. */
export interface Beginning {
  readonly pass: number
  readonly atMs: number
  readonly bytes: number
  /** `Track.activeMs` then. */
  readonly activeMs: number
}

/** The memory of a migration, kept from sample to sample. */
export interface Track {
  /** Of the last poll that brought new figures. */
  readonly polledAtMs: number | null
  /** The shortest time between two such polls, ms. */
  readonly intervalMs: number
  /** ms in which memory moved. Time in which nothing moved, or nobody answered, tells nothing about the guest. */
  readonly activeMs: number
  /** Smoothed over the times in which memory moved; null before that. */
  readonly bytesPerSecond: number | null
  /** A pass began here, and no poll has told what with. */
  readonly begun: { readonly atMs: number, readonly pass: number } | null
  /** Of the passes after the first, and after the last outage; the newest are kept, oldest first. */
  readonly beginnings: readonly Beginning[]
  /** The least that any pass after the first began with. */
  readonly best: Beginning | null
  /** The backlog at the beginning of the last pass that was better than the ones before it. */
  readonly mark: Beginning | null
  /** `activeMs` when things last became better: a new best, a stronger throttle, a link that is back. */
  readonly betterAtMs: number
  /** Whether the link failed since the last beginning. */
  readonly broken: boolean
  readonly throttlePercent: number
  /** ms of `activeMs` that the first pass took; null while it goes on, and when it was not seen. */
  readonly firstPassMs: number | null
}

const begin: Track = {
  polledAtMs: null, intervalMs: Infinity, activeMs: 0, bytesPerSecond: null, begun: null, beginnings: [], best: null, mark: null, betterAtMs: 0,
  broken: false, throttlePercent: 0, firstPassMs: null,
}

/** So much less than before is better: less may be chance. */
export const progressMargin = 0.04

const kept = 64
const smoothingMs = 5_000

/** Nothing moving for so long is an outage, unless polls are rarer. */
const leastOutageMs = 1_500

/** The track of a migration. */
export const trackOf = foldSamples<Track>(begin, next)

/** From when on it is an outage that no poll brings new figures, ms. */
export function outageMs({ intervalMs }: Track): number {
  return intervalMs === Infinity ? leastOutageMs : Math.max(leastOutageMs, 3 * intervalMs)
}

function next(track: Track, sample: MigrationSample, before: MigrationSample | null): Track {
  if (sample.phase !== 'firstPass' && sample.phase !== 'iterate') return track
  const entered = enter(track, sample, before)
  return isFresh(sample, before) && sample.memory !== null ? poll(entered, sample, before) : entered
}

function enter(track: Track, { pass, atMs }: MigrationSample, before: MigrationSample | null): Track {
  // A watch that begins in the middle of a pass does not know what that pass began with.
  if (pass === null || pass < 2 || before === null || pass === before.pass) return track
  const wasFirst = (before.pass ?? 1) === 1
  return { ...track, begun: { atMs, pass }, firstPassMs: track.firstPassMs ?? (wasFirst ? track.activeMs : null) }
}

function poll(track: Track, sample: MigrationSample, before: MigrationSample | null): Track {
  const { atMs, memory } = sample
  const gapMs = atMs - (track.polledAtMs ?? atMs)
  const broken = gapMs > outageMs(track)
  const countedMs = broken ? 0 : gapMs
  const sent = (memory?.processedBytes ?? 0) - (before?.memory?.processedBytes ?? 0)
  const activeMs = track.activeMs + countedMs
  const polled: Track = {
    ...track,
    polledAtMs: atMs,
    intervalMs: gapMs > 0 && gapMs < track.intervalMs ? gapMs : track.intervalMs,
    activeMs,
    bytesPerSecond: countedMs > 0 && sent >= 0 ? smoothed(track.bytesPerSecond, sent * 1000 / countedMs, countedMs) : track.bytesPerSecond,
    ...(broken ? { broken: true, beginnings: [], betterAtMs: activeMs } : {}),
  }
  return tookBeginning(throttled(polled, sample), sample)
}

function smoothed(before: number | null, reading: number, ms: number): number {
  return before === null ? reading : before + (1 - Math.exp(-ms / smoothingMs)) * (reading - before)
}

function throttled(track: Track, { throttlePercent }: MigrationSample): Track {
  const percent = throttlePercent ?? 0
  return percent > track.throttlePercent ? { ...track, throttlePercent: percent, betterAtMs: track.activeMs } : track
}

function tookBeginning(track: Track, { atMs, memory }: MigrationSample): Track {
  const { begun, activeMs } = track
  const left = memory?.remainingBytes ?? null
  if (!begun || left === null) return track
  // The bytes that went out between the beginning of the pass and this poll are added back.
  const bytes = left + (track.bytesPerSecond ?? 0) * (atMs - begun.atMs) / 1000
  // A pass that an outage made long began with what the guest wrote meanwhile: that says nothing about the next ones.
  if (track.broken) return { ...track, begun: null, broken: false }
  const beginning = { pass: begun.pass, atMs: begun.atMs, bytes, activeMs }
  // Against the last that was better, not the one before: many small steps are progress too.
  const better = track.mark === null || bytes < track.mark.bytes * (1 - progressMargin)
  return {
    ...track,
    begun: null,
    beginnings: [...track.beginnings.slice(1 - kept), beginning],
    best: track.best === null || bytes < track.best.bytes ? beginning : track.best,
    mark: better ? beginning : track.mark,
    betterAtMs: better ? activeMs : track.betterAtMs,
  }
}
