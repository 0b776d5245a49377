import { oneOf, required, tableFor } from '../../../options'
import { formatMs } from '../../samples/format'
import { elapsedMs, lastDone, none, now, ownPause } from '../look'
import { anyMs } from '../options'
import type { Policy } from '../policy'

/** Of `virsh`. */
export interface VirshOptions {
  /** `--timeout`, in ms here; virsh has no default for it either. */
  readonly timeoutMs: number
  /** `--timeout-suspend` or `--timeout-postcopy`; default suspend. */
  readonly action?: 'suspend' | 'postcopy'
}

const virshOptions = tableFor<VirshOptions>()('virsh', { timeoutMs: required(anyMs), action: oneOf('suspend', 'postcopy') })

/**
 * As `virsh migrate --timeout` does it: once, when the time is over, the guest is suspended (and stays so until the migration
 * ends) or post-copy is started. Nothing else is ever done.
 */
export function virsh(options?: VirshOptions): Policy {
  const read = virshOptions.read(options, 'virsh.')
  const { timeoutMs, action = 'suspend' } = read
  return (history) => {
    const ms = elapsedMs(now(history))
    if (ms < timeoutMs) return none(`the timeout comes at ${formatMs(timeoutMs)}`)
    if (ownPause(history) || lastDone(history, 'startPostcopy', 'pause')) return none('the timeout came')
    const because = `${formatMs(ms)} have passed, the timeout is ${formatMs(timeoutMs)}`
    return action === 'suspend' ? { action: 'pause', because } : { action: 'startPostcopy', because }
  }
}
