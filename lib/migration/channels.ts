import { channel } from 'node:diagnostics_channel'
import type { Migration } from './migration'
import type { MigrationSample } from './samples/sample'

/** The message of the diagnostics channel `nodevirt:migration`: a migration object was made. */
export interface MigrationMessage {
  /** The migration object that was made. */
  readonly migration: Migration
}

/** The message of the diagnostics channel `nodevirt:migration:sample`. */
export interface MigrationSampleMessage extends MigrationMessage {
  /** What was seen. */
  readonly sample: MigrationSample
}

/** The names of the channels. */
export const migrationChannels = { begun: 'nodevirt:migration', sample: 'nodevirt:migration:sample' } as const

const begun = channel(migrationChannels.begun)
const sampled = channel(migrationChannels.sample)

/** Tells whoever listens in this process, for example metrics and spans. Costs nothing where nobody does. @internal */
export function tellBegun(migration: Migration): void {
  if (begun.hasSubscribers) begun.publish({ migration } satisfies MigrationMessage)
}

/** @internal */
export function tellSample(migration: Migration, sample: MigrationSample): void {
  if (sampled.hasSubscribers) sampled.publish({ migration, sample } satisfies MigrationSampleMessage)
}
