import { callLocal } from './call'
import { addon } from './native'
import { formatVersion } from './version'

/** The version of the libvirt library that is installed here, for example '9.0.0' (virGetVersion). */
export function libraryVersion(): string {
  return formatVersion(callLocal('virGetVersion', null).libVer)
}

/**
 * Whether the libvirt that is installed here has a C function, for example supports('virDomainAbortJobFlags'). False when
 * no libvirt is installed.
 */
export function supports(cFunction: string): boolean {
  return addon().supports(cFunction)
}
