import { isError } from '../../error-data'
import { LibvirtError } from '../../errors'
import type { Migration } from '../migration'
import { wordsOf } from '../problems'
import { isPostcopy } from '../samples/phase'
import type { TakenAction } from '../samples/action'
import type { MigrationSample } from '../samples/sample'
import type { Ended } from './verdict'

/** How a migration ended, with its figures. */
export interface RunResult extends Ended {
  readonly totalMs: number | null
  readonly downtimeMs: number | null
  readonly transferredBytes: number | null
  /** The actions of its policy. */
  readonly actions: readonly TakenAction[]
}

/** A migration under way, as an evacuation handles it. */
export interface Run {
  /** Never rejects. */
  readonly ended: Promise<RunResult>
  /** Its part of the link from now on, MiB/s. */
  limit(mibps: number): void
  /** Aborts it, unless the guest needs both hosts. */
  stop(reason: string): void
}

/** The notices of a run. */
export interface RunListener {
  onSample(sample: MigrationSample): void
  /** Something that was asked of the migration was refused. */
  onRefusal(because: string): void
}

/** A migration that this evacuation started. */
export class OwnRun implements Run {
  readonly ended: Promise<RunResult>
  readonly #migration: Migration | null
  readonly #listener: RunListener
  readonly #postcopy: boolean
  #wanted: number | null
  #applied: number | null
  #applying = false
  #over = false

  /** `start` begins the migration, with the limit `mibps`; `postcopy`: it may switch to post-copy, which has a limit of its own. */
  constructor(start: () => Migration, { mibps, postcopy }: { mibps: number | null, postcopy: boolean }, listener: RunListener) {
    this.#listener = listener
    this.#postcopy = postcopy
    this.#wanted = mibps
    this.#applied = mibps
    let migration: Migration | null = null
    let refused: unknown = null
    try {
      migration = start()
    } catch (error) {
      refused = error
    }
    this.#migration = migration
    this.ended = migration ? this.#follow(migration) : Promise.resolve({
      outcome: 'failed', because: wordsOf(refused), error: isError(refused) ? refused : new Error(wordsOf(refused)),
      abortedBy: null, called: false, totalMs: null, downtimeMs: null, transferredBytes: null, actions: [],
    })
  }

  limit(mibps: number): void {
    this.#wanted = mibps
    void this.#apply()
  }

  stop(reason: string): void {
    const phase = this.#migration?.latest?.phase
    if (phase !== undefined && (isPostcopy(phase) || phase === 'handover')) {
      const why = 'the guest runs at its destination and needs both hosts until its memory is there'
      this.#listener.onRefusal(`${reason}; it goes on all the same, because ${why}`)
      return
    }
    this.#migration?.abort(reason).catch((error: unknown) => this.#refused('it could not be aborted', error))
  }

  async #follow(migration: Migration): Promise<RunResult> {
    try {
      for await (const sample of migration) {
        this.#listener.onSample(sample)
        void this.#apply()
      }
    } catch (error) {
      this.#refused('its samples ended early', error)
    }
    const { outcome, because, cancelled, totalMs, downtimeMs, downtimeNetMs, transferredBytes, actions } = await migration.outcome
    const { error } = migration
    this.#over = true
    return {
      outcome, because, error, abortedBy: cancelled?.by ?? null, called: migration.called, totalMs, downtimeMs: downtimeNetMs ?? downtimeMs, transferredBytes,
      actions: actions.filter(({ action, refused }) => action !== 'none' || refused !== null),
    }
  }

  // Before memory moves, the limit that the call brought is the one that the hypervisor will get: one that is set earlier is lost.
  #moves(): boolean {
    const phase = this.#migration?.latest?.phase
    return phase !== undefined && phase !== 'reserve' && phase !== 'storage'
  }

  // One after the other, and always the last one that was wanted.
  async #apply(): Promise<void> {
    if (this.#applying || !this.#migration) return
    this.#applying = true
    try {
      while (!this.#over && this.#moves() && this.#wanted !== null && this.#wanted !== this.#applied) {
        const mibps = this.#wanted
        this.#applied = mibps
        await this.#migration.setBandwidth(mibps)
        if (this.#postcopy) await this.#migration.setBandwidth(mibps, { postcopy: true })
      }
    } catch (error) {
      this.#refused('its part of the link could not be changed', error)
    } finally {
      this.#applying = false
    }
  }

  #refused(what: string, error: unknown): void {
    // An abort that came too late needs no words: the outcome says how the migration ended. With the job gone, libvirt says that there is none.
    const late = error instanceof LibvirtError && (error.code === 'VIR_ERR_OPERATION_INVALID' || error.code === 'VIR_ERR_NO_DOMAIN')
    if (this.#over || (late && this.#isEnding())) return
    this.#listener.onRefusal(`${what}: ${wordsOf(error)}`)
  }

  #isEnding(): boolean {
    const phase = this.#migration?.latest?.phase
    return phase === 'switchover' || phase === 'handover' || phase === 'done' || phase === 'failed' || phase === 'cancelled'
  }
}
