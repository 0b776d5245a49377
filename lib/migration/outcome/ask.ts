import { AbortError, LibvirtError } from '../../errors'
import { Connection } from '../../connection'
import { DomainJobOperation, DomainJobType } from '../../constants/migration'
import type { Domain } from '../../domain/domain'
import type { HostAnswer } from './evidence'

/** A host's answer, and the domain there to ask further. */
export interface Asked {
  readonly answer: HostAnswer
  /** null when it is not there, or cannot be asked. */
  readonly domain: Domain | null
}

/** How long one host may take to answer, ms. */
export interface AskLimits {
  /** On the connection that is already there. */
  readonly questionMs: number
  /** On a fresh one, when that one does not answer. */
  readonly freshMs: number
}

export const askLimits: AskLimits = { questionMs: 3_000, freshMs: 5_000 }

/** Why a host was not asked whose connection nobody has. */
export const noDestination = 'no connection to the destination was given: the option `destination` has it asked'

/**
 * Asks a host what it knows of a domain: on the connection for control, which is opened anew when it is dead, and if that one
 * does not answer in time, on a fresh one. Never rejects: no answer is an answer too.
 */
export async function askHost(host: Connection | null, uuid: string, limits: AskLimits = askLimits): Promise<Asked> {
  if (!host) return { answer: { known: 'notAsked', why: noDestination }, domain: null }
  try {
    return await askOn(await within(host.control(), limits.questionMs, 'virConnectOpenAuth'), uuid, limits.questionMs)
  } catch (error) {
    if (!isSilence(error)) throw error
    // Closed by its owner: he wants no more of this host. And a driver in this process has no second way in.
    if (isClosed(error) || host.sharesProcess) return { answer: silent(error), domain: null }
  }
  let fresh: Connection | null = null
  try {
    fresh = await Connection.open(host.uri, { ...host.options, signal: undefined, timeoutMs: limits.freshMs })
    const { answer } = await askOn(fresh, uuid, limits.questionMs)
    // Its domain belongs to a connection that ends here.
    return { answer, domain: null }
  } catch (error) {
    if (!isSilence(error)) throw error
    return { answer: silent(error), domain: null }
  } finally {
    // Nobody waits for it: a peer that is silent may take its time.
    fresh?.close().catch(() => undefined)
  }
}

async function askOn(host: Connection, uuid: string, timeoutMs: number): Promise<Asked> {
  try {
    const domain = await host.domain(uuid, { timeoutMs })
    const { state, reason } = await domain.state({ timeoutMs })
    const migrating = await isMigrating(domain, timeoutMs)
    return { answer: { known: 'present', state, reason, migrating }, domain }
  } catch (error) {
    if (error instanceof LibvirtError && error.code === 'VIR_ERR_NO_DOMAIN') return { answer: { known: 'absent' }, domain: null }
    throw error
  }
}

/** Whether a migration is under way; null when the host does not say. A busy domain can keep this question waiting for 30 s. */
async function isMigrating(domain: Domain, timeoutMs: number): Promise<boolean | null> {
  try {
    const { type, operation } = await domain.job.statistics({}, { timeoutMs })
    if (type !== DomainJobType.BOUNDED && type !== DomainJobType.UNBOUNDED) return false
    return operation === null || operation === DomainJobOperation.MIGRATION_OUT || operation === DomainJobOperation.MIGRATION_IN
  } catch (error) {
    if (error instanceof LibvirtError && error.code === 'VIR_ERR_NO_DOMAIN') throw error
    // Trap 3: the destination refuses while memory still comes in.
    if (error instanceof LibvirtError && error.code === 'VIR_ERR_OPERATION_UNSUPPORTED') return true
    // One that does not run has no job.
    if (error instanceof LibvirtError && error.code === 'VIR_ERR_OPERATION_INVALID') return false
    if (isSilence(error)) return null
    throw error
  }
}

function silent(error: unknown): HostAnswer {
  return { known: 'unanswered', why: error instanceof Error ? error.message : String(error) }
}

/** What libvirt says, and what nobody said in time, tells about the host. Anything else is an error of this program. */
function isSilence(error: unknown): boolean {
  return error instanceof LibvirtError || error instanceof AbortError
}

/** Whether the caller himself closed the connection. */
export function isClosed(error: unknown): boolean {
  return error instanceof LibvirtError && error.code === 'VIR_ERR_INVALID_CONN'
}

async function within<T>(promise: Promise<T>, limitMs: number, name: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new LibvirtError({
      code: 'VIR_ERR_OPERATION_TIMEOUT', function: name, message: `${name} did not answer within ${limitMs} ms`,
    })), limitMs)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
