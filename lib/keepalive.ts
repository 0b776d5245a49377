import { libraryVersion } from './library'
import { parseVersion } from './version'

/** libvirt's own: a question every so many seconds, of which `count` may stay unanswered before the connection is given up. */
export interface Keepalive {
  intervalSeconds: number
  count: number
}

export const usualKeepalive: Keepalive = { intervalSeconds: 5, count: 6 }

/**
 * Whether keepalive may guard a connection that carries several calls. In older libraries a second call's wakeup leaves a pointer into
 * the first one's stack behind, and after keepalive has given up the second follows it (CVE-2024-4418).
 */
export function keepaliveIsSafe(): boolean {
  return parseVersion(libraryVersion()) >= parseVersion('10.4.0')
}
