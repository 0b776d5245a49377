import { tableFor } from '../../../options'
import { formatMs } from '../../samples/format'
import { foldSamples } from '../fold'
import { elapsedMs, isBeyondReturn, lastDone, none, now, ownPause, remainingBytes } from '../look'
import { anyMs } from '../options'
import type { Policy, PolicyFacts } from '../policy'

/** Of `kubevirt`, as KubeVirt's MigrationConfiguration has them. */
export interface KubevirtOptions {
  /** completionTimeoutPerGiB, ms; default 150,000. 0: none. */
  readonly completionTimeoutMsPerGiB?: number
  /** progressTimeout, ms; default 150,000. 0: none. */
  readonly progressTimeoutMs?: number
}

const kubevirtOptions = tableFor<KubevirtOptions>()('kubevirt', { completionTimeoutMsPerGiB: anyMs, progressTimeoutMs: anyMs })

/** Since when nothing became less. */
interface Progress {
  readonly lastMs: number
  readonly remainingBytes: number | null
}

/**
 * As KubeVirt does it without its newer feature gates. When 150 s for each GiB have passed, post-copy is started, or the
 * guest is paused, where either is permitted (allowPostCopy, allowWorkloadDisruption), and else the migration aborted; a
 * pause doubles that time, and then comes the abort. Nothing becoming less for 150 s aborts too; but less than at the *poll
 * before*, so that the sawtooth of a migration that gets nowhere counts as progress.
 */
export function kubevirt(options?: KubevirtOptions): Policy {
  const read = kubevirtOptions.read(options, 'kubevirt.')
  const { completionTimeoutMsPerGiB = 150_000, progressTimeoutMs = 150_000 } = read
  const progress = foldSamples<Progress>({ lastMs: 0, remainingBytes: null }, (state, sample) => {
    const left = remainingBytes(sample)
    const better = !state.remainingBytes || left === null || left < state.remainingBytes
    return { lastMs: better ? elapsedMs(sample) : state.lastMs, remainingBytes: left }
  })
  return (history) => {
    if (isBeyondReturn(history)) return none('post-copy is left alone')
    if (lastDone(history, 'abort')) return none('it is being aborted')
    const { facts } = history
    const ms = elapsedMs(now(history))
    const timeoutMs = completionTimeoutMsPerGiB * kubevirtGiB(facts) * (ownPause(history) ? 2 : 1)
    const late = timeoutMs > 0 && ms > timeoutMs
    const because = `${formatMs(ms)} have passed, ${formatMs(timeoutMs)} are acceptable`
    if (late && !ownPause(history) && (facts.postcopy || facts.pause)) {
      return facts.postcopy ? { action: 'startPostcopy', because } : { action: 'pause', because }
    }
    const idleMs = ms - progress(history).state.lastMs
    if (progressTimeoutMs > 0 && idleMs > progressTimeoutMs) {
      return { action: 'abort', because: `for ${formatMs(idleMs)} no poll had less to send than the one before` }
    }
    return late ? { action: 'abort', because } : none(`it may take ${formatMs(timeoutMs)}`)
  }
}

/** The factor of KubeVirt's completion timeout: whole GiB of memory and disks. */
export function kubevirtGiB({ memoryBytes, diskBytes }: PolicyFacts): number {
  return Math.ceil(memoryBytes / 1024 ** 3) + Math.ceil(diskBytes / 1024 ** 3)
}
