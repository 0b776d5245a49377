import { libraryVersion } from '../../lib'
import { parseVersion } from '../../lib/version'

/** Whether the libvirt library that this process has loaded is that version or a later one. */
export function hasLibrary(version: string): boolean {
  return parseVersion(libraryVersion()) >= parseVersion(version)
}

/** What holds with the library that is loaded: `later` from that version on. Between the versions that are tried it may have come earlier. */
export function since<T>(version: string, later: T, before: T): T {
  return hasLibrary(version) ? later : before
}
