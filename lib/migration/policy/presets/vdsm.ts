import { oneOf, tableFor } from '../../../options'
import type { MigrationSample } from '../../samples/sample'
import { foldSamples } from '../fold'
import { elapsedMs, isBeyondReturn, none } from '../look'
import { anyMs } from '../options'
import type { Policy, PolicyAction, PolicyHistory } from '../policy'

/** Of `vdsm`. */
export interface VdsmOptions {
  /** oVirt's migration policies; default minimalDowntime. */
  readonly schedule?: keyof typeof vdsmSchedules
  /** migration_monitor_interval, ms; default 10,000. */
  readonly pollMs?: number
}

const vdsmOptions = tableFor<VdsmOptions>()('vdsm', { schedule: oneOf('minimalDowntime', 'suspendWorkload', 'postcopy'), pollMs: anyMs })

/** Something that is done when more than `limit` passes went by; `limit` null: at the next new pass. */
interface ScheduleItem {
  readonly limit: number | null
  readonly action: PolicyAction
}

const downtime = (ms: number, limit: number | null = null): ScheduleItem => ({ limit, action: { action: 'setMaxDowntime', ms } })
const ramp = [downtime(150, 1), downtime(200, 2), downtime(300, 3), downtime(400, 4), downtime(500, 6)]
const last = (action: 'abort' | 'startPostcopy'): ScheduleItem => ({ limit: null, action: { action } })

/** The downtime that each begins with, ms, and what follows. */
const vdsmSchedules = {
  minimalDowntime: { initialMs: 100, items: [...ramp, last('abort')] },
  suspendWorkload: { initialMs: 100, items: [...ramp, downtime(5_000), last('abort')] },
  postcopy: { initialMs: 100, items: [downtime(150, 1), downtime(200, 2), last('startPostcopy'), last('abort')] },
} as const satisfies Record<string, { readonly initialMs: number, readonly items: readonly ScheduleItem[] }>

/** From poll to poll. */
interface Monitor {
  /** Polls so far, a poll every `pollMs`. */
  readonly polls: number
  /** The pass at the first poll, and at the last one. */
  readonly firstPass: number | null
  readonly pass: number | null
  /** How many of the schedule's items are done. */
  readonly done: number
}

/**
 * As oVirt's VDSM does it: it looks every 10 s; when a new pass has begun since, and more passes went by since the first look
 * than the next item of the schedule says, that item is done. So however many passes went by, it is one item for a look.
 */
export function vdsm(options?: VdsmOptions): Policy {
  const read = vdsmOptions.read(options, 'vdsm.')
  const { schedule = 'minimalDowntime', pollMs = 10_000 } = read
  const { initialMs, items }: { readonly initialMs: number, readonly items: readonly ScheduleItem[] } = vdsmSchedules[schedule]
  const monitor = foldSamples<Monitor>({ polls: 0, firstPass: null, pass: null, done: 0 }, (state, sample) => look(state, sample, pollMs, items))
  return (history) => {
    if (isBeyondReturn(history)) return none('post-copy is left alone')
    const { state } = monitor(history)
    const last = items[state.done - 1]?.action ?? { action: 'setMaxDowntime', ms: initialMs }
    if (wasTried(last, history)) return none(`${items.length - state.done} items of the schedule are left`)
    const because = state.done === 0 ? `the schedule ${schedule} begins with that`
      : `pass ${state.pass ?? 0} began, ${(state.pass ?? 0) - (state.firstPass ?? 0)} after the first that was seen`
    return { ...last, because }
  }
}

/** Once, whether libvirt did it or not. */
function wasTried(wish: PolicyAction, { actions }: PolicyHistory): boolean {
  return actions.some((taken) => taken.action === wish.action
    && (taken.action !== 'setMaxDowntime' || (wish.action === 'setMaxDowntime' && taken.ms === wish.ms)))
}

function look(state: Monitor, sample: MigrationSample, pollMs: number, items: readonly ScheduleItem[]): Monitor {
  const polls = pollMs > 0 ? Math.floor(elapsedMs(sample) / pollMs) : state.polls + 1
  if (polls <= state.polls) return state
  const { pass } = sample
  if (pass === null) return { ...state, polls }
  const firstPass = state.firstPass ?? pass
  const isNew = state.pass !== null && pass > state.pass
  const item = items[state.done]
  const due = isNew && item !== undefined && (item.limit ?? -1) < pass - firstPass
  return { polls, firstPass, pass, done: state.done + (due ? 1 : 0) }
}
