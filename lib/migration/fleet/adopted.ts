import type { Domain } from '../../domain/domain'
import { monitor } from '../monitor'
import { isPostcopy } from '../samples/phase'
import type { Run, RunListener, RunResult } from './run'

/** How often an adopted migration is looked at, ms. */
const intervalMs = 500

/**
 * A migration that was under way when the evacuation began: of an earlier call whose process is gone, or somebody else's. It is
 * watched to its end. What became of the guest the hosts have to be asked: the outcome is `over`, or `left` when nobody waits for it.
 */
export class AdoptedRun implements Run {
  readonly ended: Promise<RunResult>
  readonly #domain: Domain
  readonly #listener: RunListener
  readonly #ours: boolean
  readonly #monitor: ReturnType<typeof monitor>
  #left = false

  /** `ours`: an earlier call of this evacuation started it, so that a stop may abort it. */
  constructor(domain: Domain, { ours }: { ours: boolean }, listener: RunListener) {
    this.#domain = domain
    this.#ours = ours
    this.#listener = listener
    this.#monitor = monitor(domain, { intervalMs })
    this.ended = this.#follow()
  }

  // Its limit is the business of whoever started it.
  limit(): void { return undefined }

  stop(reason: string): void {
    const phase = this.#monitor.latest?.phase
    if (!this.#ours) {
      this.#left = true
      void this.#monitor.stop()
    } else if (phase === undefined || !isPostcopy(phase)) {
      this.#domain.job.abort().catch((error: unknown) => {
        this.#listener.onRefusal(`${reason}; it could not be aborted: ${messageOf(error)}`)
      })
    }
  }

  async #follow(): Promise<RunResult> {
    const startedAt = performance.now()
    let because = 'its migration is over'
    try {
      for await (const sample of this.#monitor) this.#listener.onSample(sample)
    } catch (error) {
      // A guest that is gone from its source has arrived or has died, and cannot be watched any more.
      because = `its migration could be watched no longer: ${messageOf(error)}`
    }
    const { final, latest } = this.#monitor
    return {
      outcome: this.#left ? 'left' : 'over',
      because,
      error: null,
      abortedBy: null,
      totalMs: final?.timeElapsedMs ?? Math.round(performance.now() - startedAt),
      downtimeMs: final?.downtimeNetMs ?? final?.downtimeMs ?? null,
      transferredBytes: final?.dataProcessedBytes ?? latest?.transferredBytes ?? null,
      actions: [],
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
