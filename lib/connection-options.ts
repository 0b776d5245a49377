import { authKind, type Auth } from './auth'
import { ConnectFlags } from './constants/connect'
import { reconnectKind, type ReconnectOptions } from './healing/options'
import { identityKind } from './identity'
import { keepaliveKind, type Keepalive } from './keepalive'
import { flag, number, table, waitingKeys, type Kind, type OptionsOf } from './options'

export const connectOptions = table('connect', {
  ...waitingKeys,
  /** Without the right to change anything (VIR_CONNECT_RO). */
  readOnly: flag(ConnectFlags.RO),
  /** For daemons that ask who you are. */
  auth: authKind as Kind<Auth>,
  /**
   * On whose behalf it is, for the daemon's rules of access, where a program of more rights serves others (virConnectSetIdentity, since
   * libvirt 5.8.0). Connections for lasting calls have it too. For daemons only: VIR_ERR_NO_SUPPORT elsewhere.
   */
  identity: identityKind,
  /**
   * How a dead peer is noticed: a question every so many seconds, and how many may stay unanswered. Default 5 s, 6 times; none where a
   * libvirt library before 10.4 could not be kept from crashing the process when it gives up while two calls wait (CVE-2024-4418), as
   * on macOS: there give calls a `timeoutMs`.
   */
  keepalive: keepaliveKind as Kind<Keepalive | false>,
  /** ms to wait for the open; Infinity for no limit. Default 30,000. */
  timeoutMs: number('ms'),
  /**
   * Opens the connection again, by itself, whenever it was lost; see docs/reconnect.md. `true`, or how. Such a connection lives until it
   * is closed. Default false: a connection that is lost has ended.
   */
  reconnect: reconnectKind as Kind<boolean | ReconnectOptions>,
})

/** How `connect` opens a connection. */
export interface ConnectOptions extends OptionsOf<typeof connectOptions> {}
