import type { Connection } from '../connection'
import type { Domain } from '../domain/domain'
import { libraryVersion } from '../library'
import { buildMigrateCall, migrateControl } from './options/build-call'
import { PlanKeeper } from './attach/plan-keeper'
import { ownCall } from './conduct'
import { Migration } from './migration'
import type { DomainMigrateOptions, MigrationSetup } from './setup'
import { domainMigrateOptions } from './migrate-table'
import { aConnection, aDomain } from '../nouns'
import { checkedMove } from './move'
import type { MigrateOptions } from './options/options'
import { readValue } from '../options'
import { backOffOf } from './recovery/options'
import { checkRecoverable } from './recovery/resume'
import { planSteering } from './steering'
import { parseVersion } from '../version'

/**
 * Starts a migration. Contradictions in the options, and options that this libvirt is too old for, are thrown at once,
 * before any call; what only the hosts can know is part of the outcome.
 */
export function migrate(domain: Domain, options: DomainMigrateOptions): Migration {
  readValue(aDomain, 'domain', domain)
  return Migration.of({ domain, ...migrationSetup(options) })
}

/** The parts of a migration with these options, checked as {@link migrate} does. @internal */
export function migrationSetup(given: DomainMigrateOptions, prefix = ''): Omit<MigrationSetup, 'domain'> {
  const options = domainMigrateOptions.read(given, prefix)
  const { destination, trace, resolution, forecast, policy, guards, allow, recover, plan, move, ...rest } = options
  const resolved = checkedMove(move, withUri(rest as MigrateOptions))
  const { advice } = buildMigrateCall(resolved, { libraryVersion: parseVersion(libraryVersion()) })
  if (destination !== undefined && typeof resolved.to === 'object' && destination !== resolved.to) {
    throw new RangeError('destination contradicts to: where to is a connection, that one is the destination')
  }
  const steering = { policy, guards, allow }
  const backOff = backOffOf(recover)
  if (backOff) checkRecoverable(resolved)
  return {
    options: resolved,
    trace,
    steering: planSteering(resolved, steering),
    destination: destination ?? (aConnection.accepts(options.to) ? options.to as Connection : null),
    conduct: ownCall(resolved, { move: move === true }),
    move: move === true,
    advice,
    resolution,
    forecast: forecast ?? null,
    recover: backOff && { backOff },
    plan: plan === undefined ? null : PlanKeeper.of(plan, { ...steering, options: resolved, recover: recover ?? false }),
  }
}

/** With peer-to-peer control a connection stands for its URI. */
function withUri(options: MigrateOptions): MigrateOptions {
  if (!aConnection.accepts(options.to) || migrateControl(options) !== 'peer2peer') return options
  return { ...options, to: (options.to as Connection).uri } as MigrateOptions
}
