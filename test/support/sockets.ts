import { readdirSync, readlinkSync } from 'node:fs'

/** How many sockets this process has open. */
export function openSockets(): number {
  return readdirSync('/proc/self/fd').filter((each) => {
    try {
      return readlinkSync(`/proc/self/fd/${each}`).startsWith('socket:')
    } catch {
      return false // the directory's own
    }
  }).length
}
