import { connect } from 'node:net'

// From libvirt's remote protocol: the one request that a daemon answers before any authentication.
const REMOTE_PROGRAM = 0x20008086
const REMOTE_VERSION = 1
const AUTH_LIST = 66
const HEADER_BYTES = 28

/**
 * Asks the daemon behind a socket for its ways of authentication. libvirtd serves clients only once its drivers have started, so
 * that an answer means that it is ready.
 *
 * @returns false when nobody answers.
 */
export function answers(socketPath: string, timeoutMs: number): Promise<boolean> {
  const request = Buffer.alloc(HEADER_BYTES)
  const words = [HEADER_BYTES, REMOTE_PROGRAM, REMOTE_VERSION, AUTH_LIST, 0, 1, 0]
  words.forEach((word, index) => request.writeUInt32BE(word, index * 4))
  return new Promise((resolve) => {
    const socket = connect(socketPath)
    const finish = (answered: boolean) => () => {
      socket.destroy()
      resolve(answered)
    }
    socket.setTimeout(timeoutMs, finish(false))
    socket.once('connect', () => socket.write(request))
    socket.once('data', finish(true))
    // Refused or not there yet: the answer to the question is no.
    socket.once('error', finish(false))
    socket.once('close', finish(false))
  })
}
