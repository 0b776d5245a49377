import type { DomainMigrateOptions } from '../setup'
import { moved } from '../move'
import type { EvacuationDestination, EvacuationGuest, EvacuationMigrateOptions } from './options'
import { checkBandwidth, type Resolved } from './resolve'
import { readMigrate } from './table'

/** A migration as it is to be asked for. */
export interface MigrationPlan {
  readonly options: DomainMigrateOptions
  /** The limit that it begins with, MiB/s; null for none. */
  readonly mibps: number | null
  /** Whether it may switch to post-copy. */
  readonly postcopy: boolean
}

/** The bandwidth that the links leave to it, MiB/s. */
export interface Allowance {
  /** Its part as things stand. */
  readonly shareMiBps: number
  /** The least bandwidth that it will have when as many run as may, MiB/s. */
  readonly leastMiBps: number
}

// A promise has no keys of its own, and would count as no options at all.
function atOnce<T>(settings: T): T {
  if (typeof (settings as { then?: unknown } | null | undefined)?.then !== 'function') return settings
  Promise.resolve(settings).catch(() => undefined)
  throw new TypeError('migrate() must return an object with options, not a promise')
}

/** The migration of a guest to a destination. Throws what the caller's own function throws, and what is wrong with its options. */
export function planMigration(
  guest: EvacuationGuest, destination: EvacuationDestination, allowance: Allowance | null, { migrate, policy }: Resolved,
): MigrationPlan {
  const settings = typeof migrate === 'function' ? readMigrate(atOnce(migrate(guest, destination)), 'migrate().') : migrate
  checkBandwidth(settings, allowance !== null)
  const { connection, uri } = destination
  const route = uri === undefined ? { to: connection } : { to: uri, destination: connection }
  if (guest.state === 'shutoff' || guest.state === 'crashed') {
    return { options: { ...route, ...offline(settings) }, mibps: null, postcopy: false }
  }
  const mibps = allowance === null ? null : beginWith(settings, allowance)
  const { postcopy } = settings
  const steers = settings.policy ?? policy ?? (postcopy === 'whenStalled' ? 'default' : null)
  return {
    mibps,
    postcopy: Boolean(postcopy),
    options: {
      ...route,
      // A guest that stays defined at its source could be started there a second time.
      ...(settings.move === undefined ? moved(settings, guest.persistent) : settings),
      ...(steers === null ? {} : { policy: steers }),
      ...(mibps === null ? {} : { bandwidthMiBps: mibps }),
      ...(mibps !== null && postcopy ? { postcopy: { bandwidthMiBps: mibps, ...(typeof postcopy === 'object' ? postcopy : {}) } } : {}),
    } as DomainMigrateOptions,
  }
}

// The limit of the call holds until memory moves, and others may begin before that: so it is what will be left then. A copy of disks
// keeps to it all the time, and gets all that there is now.
function beginWith({ storage }: EvacuationMigrateOptions, { shareMiBps, leastMiBps }: Allowance): number {
  return storage === undefined || storage === 'none' ? Math.min(shareMiBps, leastMiBps) : shareMiBps
}

// Nothing of it runs, so whatever is about memory would be refused.
function offline({ undefineSource = true, destinationName, destinationXml, persistentXml }: EvacuationMigrateOptions): object {
  const texts = Object.entries({ destinationName, destinationXml, persistentXml }).filter(([, text]) => text !== undefined)
  return { offline: true, persistDestination: true, undefineSource, ...Object.fromEntries(texts) }
}
