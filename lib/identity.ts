import type { TypedParameter } from '../types/native'
import { ConnectIdentityParam as Param } from './constants/connect'
import { count, long, parametersOf, words } from './domain/settings'
import { nested, table, type Kind, type OptionsOf } from './options'

const settings = {
  /** The name of the user on whose behalf the connection is. */
  userName: words(Param.USER_NAME, 'the name of a user'),
  /** That user's number. */
  unixUserId: count(Param.UNIX_USER_ID),
  /** The name of the caller's group. */
  groupName: words(Param.GROUP_NAME, 'the name of a group'),
  /** The number of the caller's group. */
  unixGroupId: count(Param.UNIX_GROUP_ID),
  /** The user's process. */
  processId: long(Param.PROCESS_ID),
  /** When it started, in the clock ticks of /proc/PID/stat: a number of a process can be given again. */
  processTime: count(Param.PROCESS_TIME, 'clock ticks'),
  /** The name by which the user came in with SASL. */
  saslUserName: words(Param.SASL_USER_NAME, 'a name of SASL'),
  /** The name in the user's certificate. */
  x509DistinguishedName: words(Param.X509_DISTINGUISHED_NAME, 'a distinguished name'),
  /** The caller's context in SELinux. */
  selinuxContext: words(Param.SELINUX_CONTEXT, 'a context of SELinux'),
}

const identityOptions = table('connect identity', settings, (read, prefix) => {
  if (Object.keys(read).length === 0) throw new TypeError(`${prefix.slice(0, -1)} is empty: leave it out, or say at least one of ${Object.keys(settings).join(', ')}`)
})

/** On whose behalf a connection is, for the daemon's rules of access (virConnectSetIdentity). */
export interface Identity extends OptionsOf<typeof identityOptions> {}

/** The option of `connect`. */
export const identityKind: Kind<Identity> = nested<Identity>(identityOptions)

export function identityParameters(identity: Identity): TypedParameter[] {
  return parametersOf(settings, identity, 'identity')
}
