import type { Connection } from '../../connection'
import { LibvirtError } from '../../errors'
import type { CloseReason } from '../../host-events'
import type { Lease } from '../../side-connections'
import { withoutSecrets } from '../../uri'
import { within } from '../within'

/** A daemon that went away while something was asked of it. */
export interface LostDaemon {
  /** On which side it is. */
  readonly side: 'source' | 'destination'
  /** The URI by which it was reached. */
  readonly uri: string
  /** What became of a connection to it, in libvirt's word: 'eof' or 'error'. */
  readonly reason: CloseReason
}

/** Connections that are held while something is asked of the daemons behind them. @internal */
export interface HeldDaemons {
  /** The daemons that have gone away since. One that only says nothing is none of them: its network may be gone. */
  lost(): Promise<LostDaemon[]>
  release(): Promise<void>
}

interface Held {
  readonly side: LostDaemon['side']
  readonly lease: Lease<Connection>
  reason: CloseReason | null
}

/** How long a connection may take to open, and a daemon to say that it is there, ms. */
const askMs = 3_000

/**
 * Holds a connection to each host's daemon. A daemon that dies ends it at once; a network that breaks ends it after a while, and by
 * keepalive. A host that cannot be reached is not held.
 *
 * @internal
 */
export async function holdDaemons(hosts: { readonly source: Connection, readonly destination: Connection | null }): Promise<HeldDaemons> {
  const sides = ['source', 'destination'] as const
  const held = (await Promise.all(sides.map(async (side) => hold(side, hosts[side])))).filter((each) => each !== null)
  return {
    lost: async () => (await Promise.all(held.map(lostOf))).filter((each) => each !== null),
    release: async () => { await Promise.all(held.map(({ lease }) => lease.release().catch(() => undefined))) }, // it may be one that is lost
  }
}

async function hold(side: LostDaemon['side'], host: Connection | null): Promise<Held | null> {
  // A driver in this process has no daemon.
  if (!host || host.sharesProcess) return null
  const leasing = host.leaseControl()
  try {
    const held: Held = { side, lease: await within(() => leasing, askMs), reason: null }
    held.lease.connection.once('close', (reason) => { held.reason = reason })
    return held
  } catch (error) {
    leasing.then(({ release }) => release(), () => undefined).catch(() => undefined) // one that comes too late is of no use
    if (error instanceof LibvirtError) return null
    throw error
  }
}

async function lostOf(held: Held): Promise<LostDaemon | null> {
  const { connection } = held.lease
  try {
    await connection.hostname({ timeoutMs: askMs })
    return null
  } catch (error) {
    if (!(error instanceof LibvirtError)) throw error
    if (error.code !== 'ERR_CONNECTION_LOST' || held.reason === 'keepalive' || held.reason === 'client') return null
    return { side: held.side, uri: withoutSecrets(connection.uri), reason: held.reason ?? 'error' }
  }
}
