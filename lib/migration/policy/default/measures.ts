import { formatMs } from '../../samples/format'
import { lastDone, none, now, ownThrottlePercent } from '../look'
import type { PolicyDecision, PolicyHistory, TakenAction } from '../policy'
import type { Stall } from './stall'
import type { Track } from './track'

/** The facts that the measures need beside the stall. */
export interface MeasureOptions {
  readonly shortStandstillMs: number
  readonly abortAfterMs: number
}

/** Room for what the guest writes between two polls, and for a link that is a little slower at that moment. */
const roomFactor = 1.15

/** QEMU's longest downtime limit, ms. */
const longestMs = 2_000_000

const throttleStep = 20
const mostThrottle = 99

/** A measure that was tried so often in vain is not tried again. */
const tries = 2

/**
 * The measure against a stall, the mildest first of what is permitted: post-copy; a short standstill; taking processor time
 * from the guest, unless the hypervisor does that; a long standstill; and when nothing is left, after a long while, an abort.
 */
export function measure(history: PolicyHistory, track: Track, stall: Stall, options: MeasureOptions): PolicyDecision {
  const { facts } = history
  const { because } = stall
  if (facts.postcopy && !isHopeless(history, 'startPostcopy')) return { action: 'startPostcopy', because }
  const standstill = facts.pause ? standstillFor(history, stall) : null
  if (standstill && stall.leastMs <= options.shortStandstillMs) return standstill
  const throttle = throttleFor(history, stall)
  if (throttle) return throttle
  if (standstill) return standstill
  if (facts.pause && !isHopeless(history, 'pause') && !isCapped(history)) return pauseAtMinimum(track, stall)
  if (stall.waitedMs < options.abortAfterMs) return none(`${because}; nothing that is permitted would help, so it waits for a quieter time`)
  return { action: 'abort', because: `${because}, and nothing that is permitted would help` }
}

/** QEMU itself then stops the guest at the end of the first pass after which no more is left: a poll would come too late. */
function standstillFor(history: PolicyHistory, { leastMs, because }: Stall): PolicyDecision | null {
  // A limit that was made for the least pass, and has not been met since, was too near to it.
  const wantedMs = Math.ceil(Math.max(leastMs, now(history).downtimeLimitMs) * roomFactor)
  if (wantedMs > longestMs || isCapped(history) || isHopeless(history, 'setMaxDowntime')) return null
  return { action: 'setMaxDowntime', ms: wantedMs, because: `${because}; the guest may stand still, and ${formatMs(wantedMs)} are enough for that` }
}

/** Whether a guard has made a standstill shorter: then a longer one is not to be had, paused or not. */
function isCapped(history: PolicyHistory): boolean {
  const set = lastDone(history, 'setMaxDowntime')
  return set?.action === 'setMaxDowntime' && set.by === 'guard' && set.ms >= now(history).downtimeLimitMs
}

function throttleFor(history: PolicyHistory, { because }: Stall): PolicyDecision | null {
  const { facts } = history
  const percent = ownThrottlePercent(history)
  if (facts.autoConverge || facts.throttle === false || percent >= mostThrottle || isHopeless(history, 'throttle')) return null
  const next = Math.min(mostThrottle, percent + throttleStep)
  return { action: 'throttle', percent: next, because: `${because}, with ${percent} % taken from the guest` }
}

/** Only right after a pass has begun with little: a moment later the guest has written again. */
function pauseAtMinimum({ beginnings, activeMs, bytesPerSecond }: Track, { leastMs, because }: Stall): PolicyDecision {
  const last = beginnings.at(-1)
  const lastMs = last && bytesPerSecond ? last.bytes * 1000 / bytesPerSecond : Infinity
  const isNew = last !== undefined && last.activeMs === activeMs
  if (!isNew || lastMs > leastMs * roomFactor) return none(`${because}; the guest is paused when a pass begins with ${formatMs(leastMs)} to send`)
  return { action: 'pause', because: `${because}; what is left takes ${formatMs(lastMs)}` }
}

function isHopeless({ actions }: PolicyHistory, kind: TakenAction['action']): boolean {
  const refused = actions.filter(({ action, refused }) => action === kind && refused !== null).length
  return refused >= tries
}
