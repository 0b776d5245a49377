import { Connection } from '../connection'
import type { Domain } from '../domain/domain'
import { libraryVersion } from '../library'
import { buildMigrateCall, migrateControl } from './options/build-call'
import { checkDirectory } from './attach/plan-files'
import { PlanKeeper } from './attach/plan-keeper'
import { ownCall } from './conduct'
import { Migration, type DomainMigrateOptions, type MigrationSetup } from './migration'
import type { MigrateOptions } from './options/options'
import { checkResolution } from './outcome'
import { backOffOf } from './recovery/options'
import { checkRecoverable } from './recovery/resume'
import { planSteering } from './steering'
import { checkTraceSink } from './trace/recorder'
import { parseVersion } from '../version'

/**
 * Starts a migration. What the options contradict each other in, or what this libvirt is too old for, is thrown at once,
 * before any call; what only the hosts can know is part of the outcome.
 */
export function migrate(domain: Domain, options: DomainMigrateOptions): Migration {
  return new Migration({ domain, ...migrationSetup(options) })
}

/** What a migration with these options is made of, checked as {@link migrate} does. Internal. */
export function migrationSetup(options: DomainMigrateOptions): Omit<MigrationSetup, 'domain'> {
  const { destination, trace, resolution, forecast, policy, guards, allow, recover, plan, ...rest } = options ?? {}
  if (destination !== undefined && !(destination instanceof Connection)) throw new TypeError('destination must be a Connection')
  checkTraceSink(trace)
  checkResolution(resolution)
  if (forecast !== undefined && !(forecast?.guest && forecast.options)) throw new TypeError('forecast must be one of this guest, as forecast() makes it')
  const resolved = withUri(rest as MigrateOptions)
  buildMigrateCall(resolved, { libraryVersion: parseVersion(libraryVersion()) })
  const steering = { policy, guards, allow }
  const backOff = backOffOf(recover)
  if (backOff) checkRecoverable(resolved)
  checkDirectory('plan', plan)
  return {
    options: resolved,
    trace,
    steering: planSteering(resolved, steering),
    destination: destination ?? (options.to instanceof Connection ? options.to : null),
    conduct: ownCall(resolved),
    resolution,
    forecast: forecast ?? null,
    recover: backOff && { backOff },
    plan: plan === undefined ? null : PlanKeeper.of(plan, { ...steering, options: resolved, recover: recover ?? false }),
  }
}

/** With peer-to-peer control a connection stands for its URI. */
function withUri(options: MigrateOptions): MigrateOptions {
  if (!(options.to instanceof Connection) || migrateControl(options) !== 'peer2peer') return options
  return { ...options, to: options.to.uri } as MigrateOptions
}
