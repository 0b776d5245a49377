import type { Connection } from '../connection'
import type { Domain } from '../domain/domain'
import { AbortError } from '../errors'
import { libraryVersion } from '../library'
import { parseVersion } from '../version'
import { buildMigrateCall, type MigrateCall } from './options/build-call'
import type { MigrateOptions } from './options/options'

/** The call for the options, held against what only the source host knows: the version of its libvirt, '9.0.0', and QEMU's. @internal */
export async function checkedCall(source: Connection, options: MigrateOptions, daemon: string): Promise<MigrateCall> {
  const versions = { libraryVersion: parseVersion(libraryVersion()), daemonVersion: parseVersion(daemon) }
  const call = buildMigrateCall(options, versions)
  try {
    buildMigrateCall(options, { ...versions, hypervisorVersion: 0 })
    return call
  } catch {
    // Some rule does not hold for every hypervisor. Its version takes a daemon a second to find out, so only then is it asked.
    return buildMigrateCall(options, { ...versions, hypervisorVersion: parseVersion(await source.hypervisor.version()) })
  }
}

/**
 * Migrates: resolves when libvirt says that it has. The domain is one on a connection of its own. `signal`: nobody waits any more,
 * an AbortError then; the call itself cannot be taken back. `beforeCall` is awaited when nothing but the call is left to do: what
 * fails before that has begun nothing. @internal
 */
export async function callLibvirt(
  domain: Domain, to: MigrateOptions['to'], call: MigrateCall, { signal, beforeCall }: { signal: AbortSignal, beforeCall(): Promise<void> },
): Promise<void> {
  const { control, destinationUri, flags, parameters } = call
  if (control !== 'managed') {
    await beforeCall()
    await domain.request({ signal }, 'virDomainMigrateToURI3', destinationUri, parameters, flags)
    return
  }
  // The destination waits inside this call too: it gets a connection of its own there.
  const lease = await (to as Connection).lease()
  let abandoned = false
  try {
    await beforeCall()
    await domain.request({ signal }, 'virDomainMigrate3', lease.connection.handle, parameters, flags)
  } catch (error) {
    abandoned = error instanceof AbortError
    throw error
  } finally {
    await lease.release({ abandoned })
  }
}
