import { LibvirtError } from 'nodevirt'

/** A request that this service refuses, and the status by which it says so. */
export class Refusal extends Error {
  constructor(status, code, message) {
    super(message)
    this.status = status
    this.code = code
  }
}

/** The status for what libvirt, or the way to it, says. Anything else of libvirt's is 502: it is the host that refused. */
const statuses = {
  VIR_ERR_NO_DOMAIN: 404,
  VIR_ERR_OPERATION_INVALID: 409,
  VIR_ERR_RESOURCE_BUSY: 409,
  VIR_ERR_NO_SUPPORT: 501,
  ERR_CONNECTION_LOST: 503,
  ERR_CONNECTION_CLOSED: 503,
  ERR_TIMED_OUT: 504,
}

/** The answer to an error, for a client: what it may know, and no stack. An error that nobody expects is for the log alone. */
export function answerTo(error, log) {
  if (error instanceof Refusal) return { status: error.status, body: { code: error.code, message: error.message } }
  if (error instanceof LibvirtError) return { status: statuses[error.code] ?? 502, body: { code: error.code, message: error.message } }
  log('failed', { stack: error?.stack ?? String(error) })
  return { status: 500, body: { code: 'INTERNAL', message: 'the service failed; its log says why' } }
}
