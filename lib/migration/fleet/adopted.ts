import type { Connection } from '../../connection'
import type { Domain } from '../../domain/domain'
import { attach, type AttachedMigration } from '../attach'
import { Monitor } from '../monitor'
import type { KnownJob } from '../../domain/known-job'
import type { Resolved } from './resolve'
import type { Run, RunListener, RunResult } from './run'
import { wordsOf } from '../problems'

/** How often a migration of somebody else is looked at, ms. */
const intervalMs = 500

/** A migration that an earlier call of this evacuation began. */
export interface LeftBehind {
  readonly uuid: string
  /** The name of its destination, as the state has it. */
  readonly destination: string | null
}

/**
 * Takes over the migrations that an earlier call left behind: they are watched and steered from here, by their plans (`migrate.plan`)
 * where they have one, else by this call's policy. One that runs and could not be taken over is the reason why, in words; one that has
 * ended since is missing.
 */
export async function takeOver(
  host: Connection, left: readonly LeftBehind[], { migrate, policy, targets }: Resolved,
): Promise<Map<string, AttachedMigration | string>> {
  if (left.length === 0) return new Map()
  const plans = typeof migrate === 'function' ? undefined : migrate.plan
  const { migrations, failed, unanswered } = await attach(host, {
    ...(plans === undefined ? {} : { plans }),
    only: ({ uuid }) => left.some((each) => each.uuid === uuid),
    policy: (plan) => plan === null ? policy ?? undefined : undefined,
    destination: (_plan, { uuid }) => {
      const name = left.find((each) => each.uuid === uuid)?.destination
      return targets.find((target) => target.name === name && target.usable)?.connection
    },
  })
  return new Map<string, AttachedMigration | string>([
    ...[...unanswered, ...failed].map(({ uuid, error }) => [uuid, error.message] as const),
    ...migrations.map((migration) => [migration.domain.uuid, migration] as const),
  ])
}

/**
 * A migration that somebody else began: it is watched to its end, and neither steered nor aborted. The guest's fate the hosts
 * have to be asked: the outcome is `over`, or `left` when nobody waits for it any more.
 */
export class ForeignRun implements Run {
  readonly ended: Promise<RunResult>
  readonly #monitor: Monitor
  readonly #listener: RunListener
  #left = false

  /** `job`: the migration that was found. One that begins after it is another one, and is not waited for. */
  constructor(domain: Domain, job: KnownJob | null, listener: RunListener) {
    this.#listener = listener
    this.#monitor = Monitor.of(domain, { intervalMs, job }, undefined)
    this.ended = this.#follow()
  }

  // Its limit is the business of whoever began it.
  limit(): void { return undefined }

  stop(): void {
    this.#left = true
    void this.#monitor.stop()
  }

  async #follow(): Promise<RunResult> {
    const startedAt = performance.now()
    let because = 'its migration is over'
    try {
      for await (const sample of this.#monitor) this.#listener.onSample(sample)
    } catch (error) {
      // A guest that is gone from its source has arrived or has died, and cannot be watched any more.
      because = `its migration could be watched no longer: ${wordsOf(error)}`
    }
    const { final, latest } = this.#monitor
    return {
      outcome: this.#left ? 'left' : 'over',
      because,
      error: null,
      abortedBy: null,
      called: true,
      totalMs: final?.timeElapsedMs ?? Math.round(performance.now() - startedAt),
      downtimeMs: final?.downtimeNetMs ?? final?.downtimeMs ?? null,
      transferredBytes: final?.dataProcessedBytes ?? latest?.transferredBytes ?? null,
      actions: [],
    }
  }
}

/** A migration that was over before it could be watched. */
export const alreadyOver: Run = Object.freeze({
  ended: Promise.resolve({
    outcome: 'over', because: 'its migration ended before it could be watched', error: null, abortedBy: null, called: true,
    totalMs: null, downtimeMs: null, transferredBytes: null, actions: [],
  }),
  limit: () => undefined,
  stop: () => undefined,
})
