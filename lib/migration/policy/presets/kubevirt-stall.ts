import { number, tableFor } from '../../../options'
import { formatMs } from '../../samples/format'
import { elapsedMs, isBeyondReturn, lastDone, none, now } from '../look'
import { foldSamples } from '../fold'
import { anyMs, downtimeMs } from '../options'
import type { Policy, PolicyDecision, PolicyFacts } from '../policy'
import { isAtMinimum, nextStall, type Stall } from './kubevirt-stall-state'
import { kubevirtGiB } from './kubevirt'

/** Of `kubevirtStall`. */
export interface KubevirtStallOptions {
  /** maxDowntimeMs: the longest downtime that it sets by itself, ms; default 900. */
  readonly maxDowntimeMs?: number
  /** progressTimeout: the window of the detection and its first patience, ms; default 40,000. */
  readonly windowMs?: number
  /** How much better than before is progress, and how near to the best counts as a minimum; default 0.04. */
  readonly margin?: number
  /** Weight of the newest reading in the bandwidth; default 0.4. */
  readonly smoothing?: number
  /** Up to so many times `maxDowntimeMs` it tries with `maxDowntimeMs`; beyond, it aborts. Default 1.5. */
  readonly possibleFactor?: number
  /** completionTimeoutPerGiB, ms; then the migration is aborted. Default 150,000. 0: none. */
  readonly completionTimeoutMsPerGiB?: number
}

const kubevirtStallOptions = tableFor<KubevirtStallOptions>()('kubevirt-stall', {
  maxDowntimeMs: downtimeMs,
  windowMs: number('ms', { least: 1, most: 1e12 }),
  margin: number('', { most: 1 }),
  smoothing: number('', { most: 1 }),
  possibleFactor: number('', { least: 1, most: 1e6 }),
  completionTimeoutMsPerGiB: anyMs,
})

/** KubeVirt's hard stop: QEMU's longest downtime, ms. */
const longestMs = 2_000_000

/**
 * As KubeVirt's stall detector does it (VEP 248). At the beginning of each pass what is left is compared with the least that
 * any pass began with, earlier than `windowMs` ago; not 4 % less is a stall. From then on it waits for a minimum: a pass that
 * begins with no more than the least so far plus 4 %. When none comes within its patience (`windowMs`, then half of that, and
 * so on) the least of what came counts instead. At the minimum, once: post-copy if permitted; else a downtime limit of 2,000 s
 * if the workload may be disrupted (`facts.pause`); else what the rest takes, if that is at most `maxDowntimeMs`; else
 * `maxDowntimeMs`, if the rest is not far from it; else abort.
 *
 * KubeVirt asks for statistics at each iteration event. Here the first poll of a pass tells what it began with, so passes
 * between two polls are not seen.
 */
export function kubevirtStall(options?: KubevirtStallOptions): Policy {
  const read = kubevirtStallOptions.read(options, 'kubevirt-stall.')
  const { maxDowntimeMs = 900, windowMs = 40_000, margin = 0.04, smoothing = 0.4, possibleFactor = 1.5 } = read
  const { completionTimeoutMsPerGiB = 150_000 } = read
  const constants = { windowMs, margin, smoothing }
  const stall = foldSamples<Stall>({}, (state, sample, before) => nextStall(state, sample, before, constants))
  return (history) => {
    if (isBeyondReturn(history)) return none('post-copy is left alone')
    if (lastDone(history, 'abort')) return none('it is being aborted')
    const ms = elapsedMs(now(history))
    const timeoutMs = completionTimeoutMsPerGiB * kubevirtGiB(history.facts)
    if (timeoutMs > 0 && ms > timeoutMs) {
      return { action: 'abort', because: `${formatMs(ms)} have passed, ${formatMs(timeoutMs)} are acceptable` }
    }
    const { state } = stall(history)
    if (lastDone(history, 'setMaxDowntime')) return none('it has acted')
    if (state.stalledAtMs === undefined) return none('no stall so far')
    if (!isAtMinimum(state, margin) || !state.bytesPerSecond) {
      return none(`stalled, and waits for a pass with ${formatMs(impliedMs(state))} or less to send`)
    }
    return act(history.facts, impliedMs(state), { maxDowntimeMs, possibleFactor })
  }
}

/** The time that the best backlog so far would take at the smoothed bandwidth. */
function impliedMs({ bestBytes = 0, bytesPerSecond = 0 }: Stall): number {
  return bytesPerSecond > 0 ? Math.floor(bestBytes * 1000 / bytesPerSecond) : 0
}

function act(facts: PolicyFacts, ms: number, { maxDowntimeMs, possibleFactor }: { maxDowntimeMs: number, possibleFactor: number }): PolicyDecision {
  const because = `stalled, and at a minimum: the rest takes ${formatMs(ms)}, ${formatMs(maxDowntimeMs)} are allowed`
  if (facts.postcopy) return { action: 'startPostcopy', because }
  if (facts.pause) return { action: 'setMaxDowntime', ms: longestMs, because }
  if (ms <= maxDowntimeMs) return { action: 'setMaxDowntime', ms: Math.max(1, ms), because }
  return ms < maxDowntimeMs * possibleFactor ? { action: 'setMaxDowntime', ms: maxDowntimeMs, because } : { action: 'abort', because }
}
