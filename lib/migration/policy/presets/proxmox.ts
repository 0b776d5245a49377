import { tableFor } from '../../../options'
import { formatMs } from '../../samples/format'
import type { MigrationSample } from '../../samples/sample'
import { foldSamples, isFresh } from '../fold'
import { elapsedMs, isBeyondReturn, lastDone, none } from '../look'
import { downtimeMs } from '../options'
import type { Policy } from '../policy'

/** Of `proxmox`. */
export interface ProxmoxOptions {
  /** migrate_downtime: what it begins with, ms; default 100. */
  readonly downtimeMs?: number
}

const proxmoxOptions = tableFor<ProxmoxOptions>()('proxmox', { downtimeMs })

const pollMs = 1_000
const fastPollMs = 100
const mostGrowths = 5
const longestMs = 2_000_000

/** The loop's variables. */
interface Loop {
  readonly polls: number
  readonly polledAtMs: number
  readonly sentBytes: number
  readonly fast: boolean
  readonly remainingBytes: number | null
  readonly growths: number
  readonly doublings: number
}

/**
 * As Proxmox VE does it: it looks every second (every 100 ms, which here means at each sample, once less is left than was sent
 * between two looks on average), counts how often more is left than at the look before, and at the sixth time doubles the
 * downtime limit, up to 2,000 s. It never aborts, and asks nobody how long the guest may stand still.
 */
export function proxmox(options?: ProxmoxOptions): Policy {
  const read = proxmoxOptions.read(options, 'proxmox.')
  const { downtimeMs: initialMs = 100 } = read
  const loop = foldSamples<Loop>(
    { polls: 0, polledAtMs: 0, sentBytes: 0, fast: false, remainingBytes: null, growths: 0, doublings: 0 }, look)
  return (history) => {
    if (isBeyondReturn(history)) return none('post-copy is left alone')
    const { doublings, growths } = loop(history).state
    const ms = Math.min(longestMs, initialMs * 2 ** doublings)
    const set = lastDone(history, 'setMaxDowntime')
    if (set?.action === 'setMaxDowntime' && set.ms === ms) {
      return none(`the rest grew ${growths} times, after ${mostGrowths + 1} the downtime limit is doubled`)
    }
    return {
      action: 'setMaxDowntime', ms,
      because: doublings === 0 ? 'it begins with that' : `the rest grew ${mostGrowths + 1} times: ${formatMs(ms)} instead of ${formatMs(ms / 2)}`,
    }
  }
}

function look(state: Loop, sample: MigrationSample, before: MigrationSample | null): Loop {
  const ms = elapsedMs(sample)
  const { memory } = sample
  const due = ms - state.polledAtMs >= (state.fast ? fastPollMs : pollMs) && isFresh(sample, before)
  if (!due || !memory || memory.remainingBytes === null) return state
  const polls = state.polls + 1
  const sentBytes = memory.processedBytes ?? 0
  if (sentBytes === state.sentBytes) return { ...state, polls, polledAtMs: ms }
  const left = memory.remainingBytes
  const average = state.sentBytes / polls
  const grew = (state.remainingBytes !== null && left > state.remainingBytes) || left === 0
  const growths = state.growths + (grew ? 1 : 0)
  const doubles = growths > mostGrowths
  return {
    polls, polledAtMs: ms, sentBytes, fast: state.fast || (average > 0 && left < average), remainingBytes: left,
    growths: doubles ? 0 : growths, doublings: state.doublings + (doubles ? 1 : 0),
  }
}
