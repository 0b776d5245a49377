import { Migration } from '../migration'
import type { MigrationSetup } from '../setup'
import type { MigrationPlan } from './plan'

/** A migration that somebody else began: found by `attach`, and watched and steered from here. */
export class AttachedMigration extends Migration {
  /** The plan of the process that began it; null if it kept no plan, or in another directory. */
  readonly plan: MigrationPlan | null
  /** Whether a policy steers it from here. */
  readonly steers: boolean
  /** Why, or why not, in a sentence. */
  readonly because: string

  /** Use `attach`. @internal */
  constructor(setup: MigrationSetup, { plan, steers, because }: Pick<AttachedMigration, 'plan' | 'steers' | 'because'>) {
    super(setup)
    this.plan = plan
    this.steers = steers
    this.because = because
  }

  /** Whose migration it is, from where, and whether it is steered from here. */
  override toJSON(): { name: string, uuid: string, uri: string, steers: boolean, because: string } {
    return { ...super.toJSON(), steers: this.steers, because: this.because }
  }
}
