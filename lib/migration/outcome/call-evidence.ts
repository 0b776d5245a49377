import { AbortError, LibvirtError } from '../../errors'
import type { CallResult } from '../conduct'
import type { CallEvidence } from './evidence'

/** The migrate call was given up: it has no answer, although the hosts say that the migration is over. */
export class CallHangsError extends LibvirtError {
  constructor(name: string) {
    super({
      code: 'ERR_TIMED_OUT',
      message: `the call that migrates ${name} has no answer, although no migration runs any more at its source`,
    })
  }
}

/** What a call's result says about the migration. */
export function callEvidence(result: CallResult): CallEvidence {
  if (!result) return { call: 'notOurs' }
  if (!('error' in result)) return { call: 'returned' }
  const { error } = result
  if (error instanceof CallHangsError) return { call: 'hangs' }
  const message = error instanceof Error ? error.message : String(error)
  return { call: 'failed', message, code: error instanceof LibvirtError ? error.code : null, lost: isLost(error) }
}

/**
 * Whether an error says nothing about the migration itself. A broken connection is an error of libvirt's RPC, on this side or, with
 * peer-to-peer control, between the daemons: which of the two, the error does not say.
 */
function isLost(error: unknown): boolean {
  return error instanceof AbortError || (error instanceof LibvirtError && (error.domain === 'VIR_FROM_RPC' || error.domain === 'VIR_FROM_REMOTE'))
}
