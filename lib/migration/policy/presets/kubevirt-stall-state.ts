import type { MigrationSample } from '../../samples/sample'
import { isFresh } from '../fold'
import { elapsedMs, remainingBytes } from '../look'

/** The backlog at the beginning of a pass. */
interface Beginning {
  readonly atMs: number
  readonly bytes: number
}

/** The state that KubeVirt's monitor keeps from pass to pass. */
export interface Stall {
  /** Smoothed from poll to poll. */
  readonly bytesPerSecond?: number
  /** A pass began here, and no poll has told what with. */
  readonly begun?: { readonly atMs: number, readonly pass: number }
  /** Ever smaller beginnings within the window, oldest first. */
  readonly candidates?: readonly Beginning[]
  /** The least of those that are older. */
  readonly olderBytes?: number
  readonly stalledAtMs?: number
  /** The least since ever, or since the patience with it ended. */
  readonly bestBytes?: number
  /** Beginnings since the stall that may become the best, smallest first. */
  readonly waiting?: readonly number[]
  readonly patienceMs?: number
  readonly deadlineMs?: number
  /** The backlog at the beginning of the last pass; only right after the poll that told. */
  readonly latestBytes?: number | undefined
}

interface Constants {
  readonly windowMs: number
  readonly margin: number
  readonly smoothing: number
}

const leastPatienceMs = 1_000

export function nextStall(state: Stall, sample: MigrationSample, before: MigrationSample | null, constants: Constants): Stall {
  const { pass } = sample
  if (pass === null || (sample.phase !== 'firstPass' && sample.phase !== 'iterate')) return state
  const atMs = elapsedMs(sample)
  const entered = before?.pass !== null && before?.pass !== undefined && pass > before.pass
  const { latestBytes: _, ...rest } = state
  const known: Stall = entered ? { ...rest, begun: { atMs, pass } } : rest
  if (!isFresh(sample, before)) return known
  const rated = { ...known, ...smoothed(known, sample, constants.smoothing) }
  const { begun, ...withoutBegun } = rated
  const left = remainingBytes(sample)
  if (!begun || left === null) return rated
  // The bytes that went out between the beginning of the pass and this poll are added back.
  const bytes = left + (rated.bytesPerSecond ?? 0) * (atMs - begun.atMs) / 1000
  return atBeginning({ ...withoutBegun, latestBytes: bytes }, { atMs: begun.atMs, bytes }, constants)
}

function smoothed({ bytesPerSecond }: Stall, { transfer }: MigrationSample, weight: number): Pick<Stall, 'bytesPerSecond'> {
  const reading = transfer.qemuBytesPerSecond
  if (reading === null) return {}
  return { bytesPerSecond: bytesPerSecond ? weight * reading + (1 - weight) * bytesPerSecond : reading }
}

function atBeginning(state: Stall, beginning: Beginning, { windowMs, margin }: Constants): Stall {
  const next = { ...state, ...candidatesAfter(state, beginning, windowMs) }
  if (next.stalledAtMs === undefined) {
    if (next.olderBytes === undefined || beginning.bytes < next.olderBytes * (1 - margin)) return next
    const bestBytes = Math.min(next.olderBytes, ...(next.candidates ?? []).map(({ bytes }) => bytes))
    const patienceMs = Math.max(leastPatienceMs, windowMs)
    return { ...next, stalledAtMs: beginning.atMs, bestBytes, patienceMs, deadlineMs: beginning.atMs + patienceMs, waiting: [beginning.bytes] }
  }
  return relaxed({ ...next, waiting: [...next.waiting ?? [], beginning.bytes].sort((a, b) => a - b) }, beginning.atMs)
}

function candidatesAfter({ candidates = [], olderBytes }: Stall, beginning: Beginning, windowMs: number): Pick<Stall, 'candidates' | 'olderBytes'> {
  const kept = candidates.filter(({ atMs }) => beginning.atMs - atMs < windowMs)
  const aged = candidates.slice(0, candidates.length - kept.length).map(({ bytes }) => bytes)
  const older = Math.min(olderBytes ?? Infinity, ...aged)
  const smallest = kept.at(-1)?.bytes ?? Infinity
  return {
    candidates: beginning.bytes <= older && beginning.bytes < smallest ? [...kept, beginning] : kept,
    ...(older === Infinity ? {} : { olderBytes: older }),
  }
}

/** When the patience with the best is over, the least of what came since is the new best, and half the patience is left. */
function relaxed(state: Stall, atMs: number): Stall {
  const { waiting = [], patienceMs = leastPatienceMs, deadlineMs = Infinity } = state
  const [least, ...others] = waiting
  if (atMs < deadlineMs || least === undefined) return state
  const halved = Math.max(leastPatienceMs, patienceMs / 2)
  return { ...state, bestBytes: least, waiting: others, patienceMs: halved, deadlineMs: atMs + halved }
}

/** Whether the pass that has just been seen to begin is near enough to the best. */
export function isAtMinimum({ latestBytes, bestBytes = 0 }: Stall, margin: number): boolean {
  return latestBytes !== undefined && bestBytes > 0 && latestBytes <= bestBytes * (1 + margin)
}
