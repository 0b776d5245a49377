import type { Waiting } from './options'
import type { Connection } from './connection'
import { elements } from './document'
import { AbortError, LibvirtError } from './errors'

/** A host's name, and the UUID by which it knows itself. */
export interface HostIdentity {
  /** virConnectGetHostname; null when it did not say. */
  readonly name: string | null
  /** The host's UUID in virConnectGetCapabilities; null when it did not say, or has only a placeholder. */
  readonly uuid: string | null
  /** The URI of a driver that runs in this process: two connections with the same one are the same host. null for a daemon. */
  readonly inProcess: string | null
}

/**
 * How two hosts stand to each other.
 *
 * libvirt's driver for QEMU compares names and UUIDs, and refuses a migration where either is the same. So two hosts are `different`
 * when both are known and both differ, and the `same` when both are known and both agree. Machines that were cloned have the same
 * UUID, and many machines are called localhost: with one of the two alone it is `unclear`, and so it is when a host does not say.
 */
export type HostRelation =
  | { readonly hosts: 'different' }
  | { readonly hosts: 'same' | 'unclear', readonly because: string }

const known = new WeakMap<Connection, HostIdentity>()

/**
 * Asks a connection for the identity of its host, once for each connection. A part that the host does not say is null, and is asked for
 * again the next time. Never rejects for what a host says.
 */
export async function hostIdentity(connection: Connection, waiting: Waiting): Promise<HostIdentity> {
  const before = known.get(connection)
  if (before) return before
  const [name, uuid] = await Promise.all([
    connection.hostname(waiting).catch(notSaid),
    connection.capabilitiesXml(waiting).then(hostUuid).catch(notSaid),
  ])
  const identity = { name: name || null, uuid, inProcess: connection.sharesProcess ? connection.uri : null }
  if (identity.name !== null && identity.uuid !== null) known.set(connection, identity)
  return identity
}

/** The UUID of the host in its capabilities; null without one, and for a placeholder (all digits equal). */
export function hostUuid(capabilities: string): string | null {
  const { elementsAt, parseXml } = elements()
  const [uuid] = elementsAt(parseXml(capabilities, "the host's capabilities"), 'host', 'uuid')
  const digits = uuid?.text.trim().replaceAll('-', '').toLowerCase() ?? ''
  return !/^[0-9a-f]{32}$/.test(digits) || /^(.)\1*$/.test(digits) ? null : digits
}

/** Whether two identities are those of one host. Pure. */
export function compareHosts(one: HostIdentity | null, other: HostIdentity | null): HostRelation {
  if (one === null || other === null) return { hosts: 'unclear', because: 'one of the hosts has not said which it is' }
  if (one.inProcess !== null && one.inProcess === other.inProcess) {
    return { hosts: 'same', because: `both connections lead to ${one.inProcess}, a driver in this process` }
  }
  const names = compare(one.name, other.name), uuids = compare(one.uuid, other.uuid)
  if (names === 'differ' && uuids === 'differ') return { hosts: 'different' }
  if (names === 'equal' && uuids === 'equal') return { hosts: 'same', because: `both connections lead to ${one.name} (host UUID ${one.uuid})` }
  const unsaid = [names === 'unsaid' && 'name', uuids === 'unsaid' && 'UUID'].filter(Boolean).join(' and ')
  if (names === 'equal') return { hosts: 'unclear', because: `both hosts are called ${one.name}, and ${unsaid ? 'not both have a UUID' : 'their UUIDs differ'}` }
  if (uuids === 'equal') return { hosts: 'unclear', because: `both hosts have the UUID ${one.uuid}, and ${unsaid ? 'not both say their name' : 'their names differ'}` }
  return { hosts: 'unclear', because: `the hosts do not both say their ${unsaid}` }
}

/** Whether libvirt refuses a migration from one to the other, because it takes them for one host. Pure. */
export function isRefusedBetween(one: HostIdentity, other: HostIdentity): boolean {
  return (one.inProcess !== null && one.inProcess === other.inProcess)
    || compare(one.name, other.name) === 'equal' || compare(one.uuid, other.uuid) === 'equal'
}

function compare(one: string | null, other: string | null): 'equal' | 'differ' | 'unsaid' {
  if (one === null || other === null) return 'unsaid'
  return one === other ? 'equal' : 'differ'
}

/** It did not answer, or with what is no XML. */
function notSaid(error: unknown): null {
  if (error instanceof LibvirtError || error instanceof AbortError || error instanceof SyntaxError) return null
  throw error
}
