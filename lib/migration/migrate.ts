import { Connection } from '../connection'
import type { Domain } from '../domain/domain'
import { libraryVersion } from '../library'
import { buildMigrateCall, migrateControl } from './options/build-call'
import { ownCall } from './conduct'
import { Migration, type DomainMigrateOptions } from './migration'
import type { MigrateOptions } from './options/options'
import { checkTraceSink } from './trace/recorder'
import { parseVersion } from '../version'

/**
 * Starts a migration. What the options contradict each other in, or what this libvirt is too old for, is thrown at once,
 * before any call; what only the hosts can know is part of the outcome.
 */
export function migrate(domain: Domain, options: DomainMigrateOptions): Migration {
  const { destination, trace, ...rest } = options ?? {}
  if (destination !== undefined && !(destination instanceof Connection)) throw new TypeError('destination must be a Connection')
  checkTraceSink(trace)
  const resolved = withUri(rest as MigrateOptions)
  buildMigrateCall(resolved, { libraryVersion: parseVersion(libraryVersion()) })
  return new Migration({
    domain, options: resolved, trace, destination: destination ?? (options.to instanceof Connection ? options.to : null), conduct: ownCall(resolved),
  })
}

/** With peer-to-peer control a connection stands for its URI. */
function withUri(options: MigrateOptions): MigrateOptions {
  if (!(options.to instanceof Connection) || migrateControl(options) !== 'peer2peer') return options
  return { ...options, to: options.to.uri } as MigrateOptions
}
