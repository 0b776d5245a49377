import { number, oneOf, tableFor, whole } from '../../../options'
import { formatMs } from '../../samples/format'
import { elapsedMs, isBeyondReturn, lastDone, none, now, ownPause } from '../look'
import { anyMs, downtimeMs } from '../options'
import type { Policy, PolicyFacts } from '../policy'

/** Of `nova`, as nova.conf has them in its section [libvirt]. */
export interface NovaOptions {
  /** live_migration_downtime: where the ramp ends, ms; default 500. */
  readonly downtimeMs?: number
  /** live_migration_downtime_steps; default 10. */
  readonly downtimeSteps?: number
  /** live_migration_downtime_delay, ms for each GiB; default 75,000. */
  readonly downtimeDelayMsPerGiB?: number
  /** live_migration_completion_timeout, ms for each GiB; default 800,000. 0: none. */
  readonly completionTimeoutMsPerGiB?: number
  /** live_migration_timeout_action; default abort. `force_complete` is post-copy where it is permitted, else a pause. */
  readonly timeoutAction?: 'abort' | 'force_complete'
}

const novaOptions = tableFor<NovaOptions>()('nova', {
  downtimeMs,
  downtimeSteps: whole('', 3, 1_000),
  downtimeDelayMsPerGiB: number('ms', { least: 3_000, most: 1e12 }),
  completionTimeoutMsPerGiB: anyMs,
  timeoutAction: oneOf('abort', 'force_complete'),
})

/**
 * As OpenStack Nova does it: the downtime limit is raised by the clock, in equal steps from a tenth to all of
 * `downtimeMs`, a step each 75 s times the GiB of memory and disks; after 800 s times the GiB the migration is aborted or
 * forced to its end. It looks neither at what is left nor at passes.
 */
export function nova(options?: NovaOptions): Policy {
  const read = novaOptions.read(options, 'nova.')
  const { downtimeMs: mostMs = 500, downtimeSteps = 10, downtimeDelayMsPerGiB = 75_000 } = read
  const { completionTimeoutMsPerGiB = 800_000, timeoutAction = 'abort' } = read
  return (history) => {
    if (isBeyondReturn(history)) return none('post-copy is left alone')
    const sample = now(history)
    const ms = elapsedMs(sample)
    const gib = dataGiB(history.facts)
    const timeoutMs = wholeSeconds(completionTimeoutMsPerGiB * gib)
    if (timeoutMs > 0 && ms > timeoutMs && !lastDone(history, 'abort') && !ownPause(history)) {
      const because = `${formatMs(ms)} have passed, the timeout is ${formatMs(timeoutMs)} for ${gib.toFixed(1)} GiB`
      if (timeoutAction === 'abort') return { action: 'abort', because }
      return history.facts.postcopy ? { action: 'startPostcopy', because } : { action: 'pause', because }
    }
    // Nova's first step is due as soon as any time has passed.
    const step = Math.min(downtimeSteps, Math.ceil(ms / wholeSeconds(downtimeDelayMsPerGiB * gib)) - 1)
    const base = mostMs / downtimeSteps
    const wanted = step < 0 ? null : Math.max(1, Math.floor(base + (mostMs - base) / downtimeSteps * step))
    const set = lastDone(history, 'setMaxDowntime')
    const isSet = set?.action === 'setMaxDowntime' && set.ms === wanted
    if (wanted === null || isSet) return none(`step ${step} of ${downtimeSteps} of the downtime ramp holds`)
    return { action: 'setMaxDowntime', ms: wanted, because: `step ${step} of ${downtimeSteps}, after ${formatMs(ms)}` }
  }
}

function wholeSeconds(ms: number): number {
  return Math.floor(ms / 1000) * 1000
}

/** The guest's size as Nova counts it, GiB: at least 2 of memory, and at least 2 of disks where disks are copied. */
function dataGiB({ memoryBytes, diskBytes }: PolicyFacts): number {
  const gib = 1024 ** 3
  return Math.max(2, memoryBytes / gib) + (diskBytes > 0 ? Math.max(2, diskBytes / gib) : 0)
}
