import { tableFor, whole } from '../../../options'
import { formatMs } from '../../samples/format'
import { isBeyondReturn, lastDone, none, now } from '../look'
import { anyMs, downtimeMs } from '../options'
import type { Policy } from '../policy'

/** Of `kubevirtDowntime`. */
export interface KubevirtDowntimeOptions {
  /** Where the ramp begins, ms; default 150. */
  readonly initialMs?: number
  /** Where it ends, ms; default 900. */
  readonly mostMs?: number
  /** Equal steps between the two; default 7. */
  readonly steps?: number
  /** The pass after which it begins; default 3. */
  readonly afterPass?: number
  /** The least time between two steps, ms; default 10,000. */
  readonly cooldownMs?: number
}

const kubevirtDowntimeOptions = tableFor<KubevirtDowntimeOptions>()('kubevirt-downtime', {
  initialMs: downtimeMs, mostMs: downtimeMs, steps: whole('', 1, 1_000), afterPass: whole('', 1, 1e6), cooldownMs: anyMs,
})

/**
 * As KubeVirt's downtime tuning does it (VEP 291): 150 ms; from pass 4 on, with each new pass but not more than once in 10 s, a
 * step more, up to 900 ms.
 */
export function kubevirtDowntime(options?: KubevirtDowntimeOptions): Policy {
  const read = kubevirtDowntimeOptions.read(options, 'kubevirt-downtime.')
  const { initialMs = 150, mostMs = 900, steps = 7, afterPass = 3, cooldownMs = 10_000 } = read
  if (mostMs < initialMs) throw new RangeError(`kubevirt-downtime.mostMs must be at least initialMs: ${mostMs}`)
  return (history) => {
    if (isBeyondReturn(history)) return none('post-copy is left alone')
    const set = lastDone(history, 'setMaxDowntime')
    if (set?.action !== 'setMaxDowntime') return { action: 'setMaxDowntime', ms: initialMs, because: 'it begins with that' }
    const sample = now(history)
    const step = Math.round((set.ms - initialMs) / (mostMs - initialMs || 1) * steps)
    if (step >= steps) return none('the ramp is at its end')
    if ((sample.pass ?? 0) <= afterPass) return none(`the ramp begins after pass ${afterPass}`)
    // The first limit is no step that the next one would have to keep away from.
    const then = step > 0 ? history.samples.findLast(({ atMs }) => atMs <= set.atMs) : undefined
    if (then && (then.pass === sample.pass || sample.atMs - then.atMs < cooldownMs)) return none('a step takes a new pass, and its time')
    const ms = Math.round(initialMs + (mostMs - initialMs) * (step + 1) / steps)
    return { action: 'setMaxDowntime', ms, because: `pass ${sample.pass}, step ${step + 1} of ${steps}: ${formatMs(ms)}` }
  }
}
