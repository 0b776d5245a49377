import type { Waiting } from '../../options'
import { Connection } from '../../connection'
import { DomainJobOperation, DomainJobType } from '../../constants/migration'
import type { Domain } from '../../domain/domain'
import type { StateName } from '../../domain/state'
import { AbortError, LibvirtError } from '../../errors'
import { hostIdentity, type HostIdentity } from '../../host-identity'
import { within } from '../within'
import type { HostAnswer } from './evidence'
import { wordsOf } from '../problems'

/** A host's answer, and the domain there to ask further. */
export interface Asked {
  readonly answer: HostAnswer
  /** null when it is not there, or cannot be asked. */
  readonly domain: Domain | null
  /** Its owner has closed the connection: nobody may ask this host any more. */
  readonly closed?: boolean
  /** The host that gave the answer; null where there is none. */
  readonly identity: HostIdentity | null
}

/** How long a host may take to say where the domain is, ms: on the connection that is there, and once more on a fresh one. */
const stateMs = 3_000
/** How long to say whether a migration runs, ms: a domain that is busy can keep this question waiting for half a minute. */
const jobMs = 2_000
/** How long a fresh connection may take to open, ms. */
const openMs = 3_000

/** Why a host was not asked whose connection nobody has. */
export const noDestination = 'it was not asked, because no connection to it was given: the option `destination` has it asked'

/**
 * Asks a host what it knows of a domain: on the connection for control, which is opened anew when it is dead, and if that one
 * does not answer in time, on a fresh one. Never rejects: no answer is an answer too.
 */
export async function askHost(host: Connection | null, uuid: string): Promise<Asked> {
  if (!host) return { answer: { known: 'notAsked', why: noDestination }, domain: null, identity: null }
  try {
    return await askOn(() => host.control(), uuid)
  } catch (error) {
    if (!isSilence(error)) throw error
    // Closed by its owner: he wants no more of this host. And a driver in this process has no second way in.
    if (isClosed(error) || host.sharesProcess) return { answer: silent(error), domain: null, closed: isClosed(error), identity: null }
  }
  let fresh: Connection | null = null
  try {
    const opened = fresh = await Connection.open(host.uri, { ...host.options, signal: undefined, timeoutMs: openMs })
    const { answer, identity } = await askOn(async () => opened, uuid)
    // Its domain belongs to a connection that ends here.
    return { answer, domain: null, identity }
  } catch (error) {
    if (!isSilence(error)) throw error
    return { answer: silent(error), domain: null, identity: null }
  } finally {
    // Nobody waits for it: a peer that is silent may take its time.
    fresh?.close().catch(() => undefined)
  }
}

async function askOn(open: () => Promise<Connection>, uuid: string): Promise<Asked> {
  const waiting = { timeoutMs: stateMs }
  const { asked, saying } = await within(async () => {
    const connection = await open()
    const saying = hostIdentity(connection, waiting)
    saying.catch(() => undefined) // awaited below, unless the state is not said in time
    return { asked: await stateOn(connection, uuid, waiting), saying }
  }, stateMs)
  const identity = await saying
  if (!asked) return { answer: { known: 'absent' }, domain: null, identity }
  try {
    const { domain, state, reason } = asked
    return { answer: { known: 'present', state, reason, ...await migrationOf(domain) }, domain, identity }
  } catch (error) {
    if (isNoDomain(error)) return { answer: { known: 'absent' }, domain: null, identity }
    throw error
  }
}

async function stateOn(connection: Connection, uuid: string, waiting: Waiting): Promise<{ domain: Domain, state: StateName, reason: string } | null> {
  try {
    const domain = await connection.domains.getByUuid(uuid, waiting)
    const { state, reason } = await domain.state(waiting)
    return { domain, state, reason }
  } catch (error) {
    if (isNoDomain(error)) return null
    throw error
  }
}

/** A host's word that it does not have the domain. */
export function isNoDomain(error: unknown): boolean {
  return error instanceof LibvirtError && error.code === 'VIR_ERR_NO_DOMAIN'
}

type MigrationOf = Pick<HostAnswer & { known: 'present' }, 'migrating' | 'memoryRemainingBytes'>

/** The migration that is under way, as far as the host says. */
async function migrationOf(domain: Domain): Promise<MigrationOf> {
  const unsaid = (migrating: boolean | null): MigrationOf => ({ migrating, memoryRemainingBytes: null })
  try {
    const { type, operation, memoryRemainingBytes } = await domain.job.statistics({ timeoutMs: jobMs })
    if (type !== DomainJobType.BOUNDED && type !== DomainJobType.UNBOUNDED) return unsaid(false)
    const migrating = operation === null || operation === DomainJobOperation.MIGRATION_OUT || operation === DomainJobOperation.MIGRATION_IN
    return migrating ? { migrating, memoryRemainingBytes } : unsaid(false)
  } catch (error) {
    if (isNoDomain(error)) throw error
    // The destination refuses while memory still comes in.
    if (error instanceof LibvirtError && error.code === 'VIR_ERR_OPERATION_UNSUPPORTED') return unsaid(true)
    // One that does not run has no job, and neither has a driver without jobs.
    if (error instanceof LibvirtError && (error.code === 'VIR_ERR_OPERATION_INVALID' || error.code === 'VIR_ERR_NO_SUPPORT')) return unsaid(false)
    if (isSilence(error)) return unsaid(null)
    throw error
  }
}

function silent(error: unknown): HostAnswer {
  return { known: 'unanswered', why: wordsOf(error) }
}

/** An error of libvirt's, or a time limit, tells about the host. Any other error is one of this program. */
function isSilence(error: unknown): boolean {
  return error instanceof LibvirtError || error instanceof AbortError
}

/** Whether the caller himself closed the connection. */
export function isClosed(error: unknown): boolean {
  return error instanceof LibvirtError && error.code === 'ERR_CONNECTION_CLOSED'
}
