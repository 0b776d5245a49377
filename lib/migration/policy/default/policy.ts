import { number, tableFor } from '../../../options'
import { formatMs } from '../../samples/format'
import { isBeyondReturn, lastDone, none, now, ownPause } from '../look'
import { anyMs } from '../options'
import type { Policy, PolicyDecision, PolicyHistory, TakenAction } from '../policy'
import { measure } from './measures'
import { outlookOf, steadyOutlookOf, timeToMs, worthwhileLimitMs, type Outlook } from './outlook'
import { stallOf } from './stall'
import { outageMs, trackOf, type Track } from './track'

/** Of `defaultPolicy`. */
export interface DefaultPolicyOptions {
  /** For how long passes may not get smaller before something is done, ms in which memory moved; default 50,000. */
  readonly patienceMs?: number
  /** For how long the link may be down before the migration is aborted, ms; default 900,000. */
  readonly linkPatienceMs?: number
  /** For how long passes may not get smaller before the migration is aborted, where nothing else is permitted, ms; default 600,000. */
  readonly abortAfterMs?: number
  /** Where `facts.pause` permits a standstill: up to how long it counts as milder than taking processor time, ms; default 10,000. */
  readonly shortStandstillMs?: number
  /** A migration that is on its way to take longer than so many first passes ends by post-copy, if that is permitted; default 5. */
  readonly firstPasses?: number
  /** How much longer, as a part of the time so far, a migration may take for the sake of a shorter downtime; default 0.01. */
  readonly slack?: number
}

const defaultOptions = tableFor<DefaultPolicyOptions>()('default', {
  patienceMs: anyMs, linkPatienceMs: anyMs, abortAfterMs: anyMs, shortStandstillMs: anyMs,
  firstPasses: number('', { least: 1, most: 1e6 }), slack: number('', { most: 100 }),
})

/** QEMU's limit is for memory; device state, the handover and an uneven link come on top of it. */
const headroom = 0.95

/** Seconds do not matter, however young the migration is. */
const leastSlackMs = 500

/**
 * Our own policy. Like QEMU it thinks in passes: what a pass begins with tells how long the guest would stand still.
 *
 * - While passes shrink it does nothing, except that it raises the downtime limit, never beyond what the caller accepts, when
 *   waiting for a shorter standstill would cost too much time. QEMU then acts itself, at the end of the first pass that
 *   leaves no more.
 * - When they have stopped shrinking for longer than its patience, it takes the mildest measure that is permitted: see
 *   `measure`. A guest that writes now more, now less gets more patience.
 * - While nothing moves, or nobody answers, it waits; that time counts for nothing, and passes that it made long say nothing.
 * - It aborts only where nothing permitted could help, and never because of the time that went by.
 */
export function defaultPolicy(options?: DefaultPolicyOptions): Policy {
  const read = defaultOptions.read(options, 'default.')
  const settings = {
    patienceMs: 50_000, linkPatienceMs: 900_000, abortAfterMs: 600_000, shortStandstillMs: 10_000, firstPasses: 5, slack: 0.01, ...read,
  }
  return (history) => decide(history, settings)
}

type Settings = Required<DefaultPolicyOptions>

function decide(history: PolicyHistory, settings: Settings): PolicyDecision {
  if (isBeyondReturn(history)) return none('the guest runs at its destination, or is about to')
  if (lastDone(history, 'abort')) return none('it is being aborted')
  if (ownPause(history)) return none('the guest is paused until the rest is sent')
  const sample = now(history)
  if (sample.phase !== 'firstPass' && sample.phase !== 'iterate') return none(`there is nothing to steer in the phase ${sample.phase}`)
  const { state: track } = trackOf(history)
  const outage = outageFor(history, track, settings)
  if (outage) return outage
  const outlook = outlookOf(track)
  if (sample.phase === 'firstPass' || !outlook) return none('what the guest writes is known only after the first pass')
  return raise(history, track, outlook, settings) ?? act(history, track, outlook, settings)
}

function outageFor(history: PolicyHistory, track: Track, { linkPatienceMs }: Settings): PolicyDecision | null {
  const { atMs, unanswered } = now(history)
  if (track.polledAtMs === null) return null
  const ms = atMs - track.polledAtMs
  if (ms < outageMs(track)) return null
  // Without an answer nobody knows whether memory moves.
  if (unanswered) return none(`nobody has answered for ${formatMs(ms)}, which says nothing about the migration`)
  return ms < linkPatienceMs ? none(`nothing has been sent for ${formatMs(ms)}: the link is down, and that is waited for`)
    : { action: 'abort', because: `nothing has been sent for ${formatMs(ms)}` }
}

function raise(history: PolicyHistory, track: Track, outlook: Outlook, { slack }: Settings): PolicyDecision | null {
  const { downtimeLimitMs: limitMs } = now(history)
  const mostMs = Math.floor(history.facts.maxDowntimeMs * headroom)
  const wantedMs = worthwhileLimitMs(outlook, limitMs, mostMs, Math.max(leastSlackMs, slack * track.activeMs))
  if (wantedMs <= limitMs) return null
  const soonMs = timeToMs(outlook, limitMs)
  return {
    action: 'setMaxDowntime', ms: wantedMs,
    because: soonMs === Infinity ? `passes do not get smaller, and ${formatMs(mostMs)} are acceptable`
      : `with ${formatMs(limitMs)} it would take ${formatMs(soonMs)} more, with ${formatMs(wantedMs)} ${formatMs(timeToMs(outlook, wantedMs))}`,
  }
}

function act(history: PolicyHistory, track: Track, outlook: Outlook, settings: Settings): PolicyDecision {
  const sample = now(history)
  if (outlook.backlogMs <= sample.downtimeLimitMs) return none(`what is left takes ${formatMs(outlook.backlogMs)}, which fits into the limit`)
  // After a measure its effect is waited for.
  const measured = lastMeasure(history)
  const stall = stallOf(track, outlook, sample.atMs, settings.patienceMs, measured)
  if (!stall && isTooSlow(history, track, outlook, settings)) return slowly(history, track, outlook)
  if (!stall) return none(`what is left takes ${formatMs(outlook.backlogMs)}, the limit is ${formatMs(sample.downtimeLimitMs)}`)
  return measure(history, track, stall, settings)
}

/** Whether passes shrink so slowly that nobody would wait for the end, where post-copy, which ends it at once, is permitted. */
function isTooSlow(history: PolicyHistory, track: Track, outlook: Outlook, { patienceMs, firstPasses }: Settings): boolean {
  const { facts } = history
  const { firstPassMs, activeMs } = track
  if (!facts.postcopy || facts.autoConverge || firstPassMs === null || activeMs - firstPassMs < patienceMs) return false
  const steady = steadyOutlookOf(track, outlook)
  return steady !== null && activeMs + timeToMs(steady, facts.maxDowntimeMs) > firstPasses * firstPassMs + patienceMs
}

function slowly({ facts }: PolicyHistory, track: Track, outlook: Outlook): PolicyDecision {
  const restMs = timeToMs(steadyOutlookOf(track, outlook) ?? outlook, facts.maxDowntimeMs)
  const percent = Math.round((outlook.ratio ?? 1) * 100)
  return { action: 'startPostcopy', because: `each pass leaves ${percent} % of the one before: that would take ${formatMs(restMs)} more` }
}

/** The last thing that was done about a stall; a downtime limit within what the caller accepts is none. */
function lastMeasure({ actions, facts }: PolicyHistory): TakenAction | null {
  return actions.findLast((taken) => taken.refused === null
    && (taken.action === 'throttle' || (taken.action === 'setMaxDowntime' && taken.ms > facts.maxDowntimeMs))) ?? null
}
