import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** Names a process for good: a number alone is given to another process one day. */
export interface ProcessIdentity {
  /** The name of the machine, or container, that it runs on. */
  readonly host: string
  /** Its number. */
  readonly pid: number
  /** The kernel's mark of when it began; null where the kernel does not say. */
  readonly began: string | null
}

/** This process. */
export function ownIdentity(): ProcessIdentity {
  return { host: hostname(), pid: process.pid, began: beganOf(process.pid) }
}

/**
 * Whether the process still lives. One on another machine, of which nobody here knows, counts as dead. One that is there, and of which
 * the kernel does not show when it began (a /proc that hides the processes of others, too many open files), counts as alive.
 */
export function isAlive({ host, pid, began }: ProcessIdentity): boolean {
  if (host !== hostname() || !isThere(pid)) return false
  const now = began === null ? null : beganOf(pid)
  return now === null || now === began
}

function isThere(pid: number): boolean {
  try {
    // 0 and less mean groups of processes.
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    // It lives, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The boot and the clock tick in which a process began, from /proc; null where /proc does not show it. */
function beganOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The program's name, in parentheses, may itself hold spaces and parentheses.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()}/${ticks}`
  } catch {
    return null
  }
}
