import type { Connection } from '../connection'
import { boolean, bytes, either, nested, required, table, tableFor, waitingKeys, whole, type Kind, type OptionsOf } from '../options'
import { planDirectory } from './attach/plan-files'
import type { DomainMigrateOptions, RecoverRequest } from './setup'
import { aConnection } from '../nouns'
import { longestDowntimeMs } from './options/limits'
import type { MigrateOptions } from './options/options'
import { aForecast } from './forecast/guest-model'
import { routeKeys, settingsKeys, uriText } from './options/table'
import { resolutionOptions } from './outcome'
import { guardsOptions } from './policy/guards'
import { policyKind } from './policy/registry'
import { recoverKind, recoverOptions } from './recovery/options'
import { allowanceOptions } from './steering'
import { traceSink } from './trace/recorder'

/** Where to: a host, or a URI. */
const place = either(aConnection, uriText)

/** Everything but where to, and what only a single migration can be told. */
export const sharedKeys = {
  ...settingsKeys,
  policy: policyKind,
  guards: nested(() => guardsOptions),
  allow: nested(() => allowanceOptions),
  trace: traceSink,
  forecast: aForecast,
  resolution: nested(() => resolutionOptions),
  recover: recoverKind,
  plan: planDirectory,
  move: boolean,
}

/** A migration's options as they are read: a URL is its text. */
export const domainMigrateOptions = tableFor<Pick<DomainMigrateOptions, keyof DomainMigrateOptions>>()('migrate', {
  ...sharedKeys, ...routeKeys, destination: aConnection, to: required(place),
})

const callAgain = tableFor<Partial<Pick<MigrateOptions<Connection>, keyof MigrateOptions>>>()('recover.options', { ...settingsKeys, ...routeKeys, to: place })

/** {@link RecoverRequest} */
export const recoverRequest = tableFor<RecoverRequest>()('recover', {
  ...recoverOptions.keys, options: nested(callAgain) as Kind<NonNullable<RecoverRequest['options']>>,
})

/** The values that the steering methods of a migration take, in libvirt's own whole numbers. */
export const steeringValues = {
  maxDowntimeMs: whole('ms', 1, longestDowntimeMs),
  bandwidthMiBps: whole('MiB/s'),
  throttlePercent: whole('per cent', 0, 99),
  compressionCacheBytes: bytes(1),
}

export const abortOptions = table('abort', {
  /** Interrupts post-copy, and nothing else (VIR_DOMAIN_ABORT_JOB_POSTCOPY, since libvirt 8.5.0). */
  postcopy: boolean,
})

/** The part of a migration that is aborted. */
export interface MigrationAbortOptions extends OptionsOf<typeof abortOptions> {}

export const bandwidthOptions = table('setBandwidth', {
  ...waitingKeys,
  /** The limit that holds in post-copy (VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY). */
  postcopy: boolean,
})

/** Which limit of a migration is set. */
export interface BandwidthOptions extends OptionsOf<typeof bandwidthOptions> {}
