import { libraryVersion } from '../../library'
import { buildMigrateCall, migrateControl } from '../options/build-call'
import type { MigrateOptions } from '../options/options'
import { parseVersion } from '../../version'

/**
 * The options of the call that goes on with a post-copy which broke: those of the call that began it, with libvirt's
 * POSTCOPY_RESUME. Unless the source's daemon is in control, libvirt wants CHANGE_PROTECTION too. @internal
 */
export function resumeOptions(options: MigrateOptions): MigrateOptions {
  return {
    ...options,
    postcopy: typeof options.postcopy === 'object' ? options.postcopy : true,
    postcopyResume: true,
    ...(migrateControl(options) === 'peer2peer' ? {} : { changeProtection: true }),
  }
}

/** Refuses, before any call, what could never be recovered. @internal @throws TypeError, RangeError */
export function checkRecoverable(options: MigrateOptions): void {
  if (!options.postcopy) throw new RangeError('recover needs postcopy: a migration without it has nothing that breaks in this way')
  checkResume(options)
}

/** Refuses what a call that goes on with a broken post-copy could not be made with. @internal @throws TypeError, RangeError */
export function checkResume(options: MigrateOptions): void {
  try {
    buildMigrateCall(resumeOptions(options), { libraryVersion: parseVersion(libraryVersion()) })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new RangeError(`recover: ${error.message}`, { cause: error })
  }
}
