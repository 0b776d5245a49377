import type { Connection } from '../../connection'
import type { DomainStateInfo } from '../../domain/domain'
import { LibvirtError } from '../../errors'
import { questionMs } from './limits'
import type { EvacuationGuestOutcome } from './report'
import { wordsOf } from '../problems'

/** A host's answer about a guest: its state, that it does not have it, or nothing. */
export type HostAnswer = Pick<DomainStateInfo, 'state' | 'reason'> | 'absent' | { readonly unanswered: string }

/** Where a guest is. */
export interface Whereabouts {
  readonly source: HostAnswer
  readonly destinations: readonly { readonly name: string, readonly answer: HostAnswer }[]
}

/** Asks one host for a guest, by UUID. */
export async function askHost(host: Connection, uuid: string): Promise<HostAnswer> {
  try {
    const { state, reason } = await (await host.domains.getByUuid(uuid, { timeoutMs: questionMs })).state({ timeoutMs: questionMs })
    return { state, reason }
  } catch (error) {
    if (error instanceof LibvirtError && error.code === 'VIR_ERR_NO_DOMAIN') return 'absent'
    return { unanswered: wordsOf(error) }
  }
}

/** Whether a host runs it: it is there, and not only by its definition. */
export function isActive(answer: HostAnswer): boolean {
  return typeof answer === 'object' && 'state' in answer && answer.state !== 'shutoff' && answer.state !== 'crashed'
}

/** Whether a host did not answer. */
export function isUnanswered(answer: HostAnswer): answer is { readonly unanswered: string } {
  return typeof answer === 'object' && 'unanswered' in answer
}

// A copy that waits for its memory is no guest yet.
function hasArrived(answer: HostAnswer): boolean {
  if (!isActive(answer)) return false
  const { state, reason } = answer as Pick<DomainStateInfo, 'state' | 'reason'>
  return !(state === 'paused' && (reason === 'migration' || reason === 'startingUp'))
}

// A part of its memory is elsewhere already.
function isHalf(answer: HostAnswer): boolean {
  return typeof answer === 'object' && 'state' in answer && answer.state === 'paused' && answer.reason.startsWith('postcopy')
}

// Its guest went somewhere else: what is left of it here is a definition.
function isRemainder(answer: HostAnswer): boolean {
  return typeof answer === 'object' && 'state' in answer && answer.state === 'shutoff' && answer.reason === 'migrated'
}

/**
 * The outcome that the whereabouts of a guest on which no migration runs amount to. `outcome` is null while it runs at the source, and never `gone`: a
 * guest that none of these hosts has may run on another one, and only the migration that saw its end can tell. `ran`: whether it is
 * known to have run, so that a definition alone is not the guest. Pure.
 */
export function judgeWhereabouts({ source, destinations }: Whereabouts, { ran }: { readonly ran: boolean }): {
  readonly outcome: Exclude<EvacuationGuestOutcome, 'gone'> | null, readonly destination: string | null, readonly because: string
} {
  const holders = destinations.filter(({ answer }) => hasArrived(answer)).map(({ name }) => name)
  const silent = destinations.filter(({ answer }) => isUnanswered(answer)).map(({ name }) => name)
  const atSource = isUnanswered(source)
    ? `the source did not answer (${source.unanswered})`
    : source === 'absent' ? 'the source does not have it' : `at the source it is ${source.state} (${source.reason})`
  if (isActive(source) && isHalf(source)) {
    return { outcome: 'unknown', destination: holders[0] ?? null, because: `${atSource}: its post-copy is not finished` }
  }
  if (isActive(source)) {
    if (holders.length === 0) return { outcome: null, destination: null, because: atSource }
    return { outcome: 'unknown', destination: holders[0]!, because: `${atSource}, and ${holders.join(' and ')} has it too` }
  }
  const [holder] = holders
  if (holders.length > 1) return { outcome: 'unknown', destination: null, because: `${holders.join(' and ')} have it at the same time` }
  if (isUnanswered(source)) {
    return { outcome: 'unknown', destination: holder ?? null, because: holder ? `${holder} has it, and ${atSource}` : atSource }
  }
  if (holder !== undefined) return { outcome: 'alreadyThere', destination: holder, because: `it is at ${holder}` }
  if (silent.length > 0) return { outcome: 'unknown', destination: null, because: `${atSource}, and ${silent.join(' and ')} did not answer` }
  const unseen = 'nothing tells where it went: it has ended, or runs on another host'
  if (source === 'absent') {
    const [rest] = destinations.filter(({ answer }) => typeof answer === 'object')
    if (rest === undefined) return { outcome: 'unknown', destination: null, because: `neither the source nor a destination has it, and ${unseen}` }
    if (isActive(rest.answer)) return { outcome: 'unknown', destination: null, because: `${atSource}, and ${rest.name} has an unfinished copy` }
    if (ran || isRemainder(rest.answer)) {
      return { outcome: 'unknown', destination: null, because: `${atSource}, ${rest.name} has a definition that does not run, and ${unseen}` }
    }
    // It was moved without being run.
    return { outcome: 'alreadyThere', destination: rest.name, because: `its definition is at ${rest.name}` }
  }
  if (isRemainder(source)) return { outcome: 'unknown', destination: null, because: `${atSource}, no destination runs it, and ${unseen}` }
  return { outcome: 'skipped', destination: null, because: `${atSource}, and nothing of it runs` }
}
