import { AbortError, LibvirtError } from '../../errors'
import type { CallResult } from '../conduct'
import type { CallEvidence } from './evidence'
import { wordsOf } from '../problems'

/** The migrate call was given up: it has no answer, although the hosts say that the migration is over. */
export class CallHangsError extends LibvirtError {
  constructor(name: string) {
    super({
      code: 'ERR_TIMED_OUT',
      message: `the call that migrates ${name} has no answer, although no migration runs any more at its source`,
    })
  }
}

/** A call's result as evidence about the migration. `made`: whether it is the result of a migrate call, rather than of a step before it. */
export function callEvidence(result: CallResult, made = true): CallEvidence {
  if (!result) return { call: 'notOurs' }
  if (!('error' in result)) return { call: 'returned' }
  const { error } = result
  if (error instanceof CallHangsError) return { call: 'hangs' }
  const message = wordsOf(error)
  const code = error instanceof LibvirtError ? error.code : null
  return made ? { call: 'failed', message, code, lost: isLost(error) } : { call: 'neverMade', message, code }
}

/**
 * Whether an error says nothing about the migration itself. A broken connection is an error of libvirt's RPC, on this side or, with
 * peer-to-peer control, between the daemons: which of the two, the error does not say.
 */
function isLost(error: unknown): boolean {
  return error instanceof AbortError || (error instanceof LibvirtError && (error.domain === 'VIR_FROM_RPC' || error.domain === 'VIR_FROM_REMOTE'))
}
