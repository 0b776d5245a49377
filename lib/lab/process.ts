import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'

/** Something in the lab failed. The message ends with what the failing program said last. */
export class LabError extends Error {
  /** 'LabError'. */
  override name = 'LabError'
}

/** The exit code and the output of a command that has finished. */
export interface ExecResult {
  /** What it wrote to its standard output. */
  stdout: string
  /** What it wrote to its standard error. */
  stderr: string
}

/** How a command is run. */
export interface ExecOptions {
  /** Milliseconds after which the command is killed. Default: 60,000. */
  timeoutMs?: number
  /** Text for the command's standard input. Default: none. */
  input?: string
  /** Variables on top of this process's environment. */
  env?: Record<string, string>
}

/**
 * The environment of the lab's programs. An ordinary user's PATH often lacks the directories of `ip`, `tc` and `libvirtd`; what
 * the caller has set for his own libvirt clients or service manager is not meant for the lab's daemons, nor is what he loads into
 * his own process: libvirtd does not come to an end with AddressSanitizer's library.
 */
export function labEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(LIBVIRT_|LIBVIRTD_|VIRSH_|LISTEN_|NOTIFY_SOCKET$|NODE_OPTIONS$|LD_PRELOAD$)/.test(name))
  const path = `${process.env.PATH ?? '/usr/bin:/bin'}:/usr/local/sbin:/usr/sbin:/sbin`
  return { ...Object.fromEntries(inherited), PATH: path, LC_ALL: 'C', ...extra }
}

/**
 * Runs a program to its end.
 *
 * @throws {LabError} when it cannot be started, runs too long, or exits with another status than 0.
 */
export async function run(argv: readonly string[], options: ExecOptions = {}): Promise<ExecResult> {
  const [program, ...args] = argv
  if (program === undefined) throw new TypeError('argv must name a program')
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], env: labEnvironment(options.env) })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => { stdout += text })
  child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr += text })
  // A program that exits without reading its input is judged by its exit status, not by our failed write.
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')

  const timeoutMs = options.timeoutMs ?? 60_000
  let late = false
  const timer = setTimeout(() => {
    late = true
    killTree(child.pid!)
  }, timeoutMs)
  try {
    const [status, signal] = await once(child, 'close') as [number | null, NodeJS.Signals | null]
    if (late) throw new LabError(`"${argv.join(' ')}" did not finish within ${timeoutMs} ms\n${stderr}`)
    if (status !== 0) throw new LabError(`"${argv.join(' ')}" failed (${signal ?? `status ${status}`})\n${stderr || stdout}`)
    return { stdout, stderr }
  } catch (error) {
    if (error instanceof LabError) throw error
    throw new LabError(`"${program}" cannot be run: ${(error as Error).message}`, { cause: error })
  } finally {
    clearTimeout(timer)
  }
}

/** Kills a process and its children: nsenter, killed alone, leaves behind what it runs. */
function killTree(pid: number): void {
  const parents = new Map(processIds().map((id) => [id, Number(processStat(id)?.[1])]))
  const family = [pid]
  // The list grows while it is walked, generation by generation.
  for (const member of family) for (const [id, parent] of parents) if (parent === member) family.push(id)
  for (const member of family) {
    try {
      process.kill(member, 'SIGKILL')
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  }
}

/** Resolves when the process has ended. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  await once(child, 'exit')
}

/** Takes away the child's hold on the event loop: a script that is done may exit although its lab still runs. */
export function letGo(child: ChildProcess): void {
  child.unref()
  for (const stream of [child.stdin, child.stdout, child.stderr]) (stream as { unref?: () => void } | null)?.unref?.()
}

/**
 * Asks `condition` every few milliseconds until it gives something other than undefined or false.
 *
 * @throws {LabError} after `timeoutMs`; `describe` says what was waited for.
 */
export async function waitUntil<T>(
  condition: () => T | undefined | false | Promise<T | undefined | false>,
  timeoutMs: number,
  describe: () => string | Promise<string>,
): Promise<T> {
  const deadline = performance.now() + timeoutMs
  for (;;) {
    const result = await condition()
    if (result !== undefined && result !== false) return result
    if (performance.now() > deadline) throw new LabError(`${await describe()} (waited ${timeoutMs} ms)`)
    await delay(10)
  }
}

/** The fields of /proc/PID/stat from the third (state) on; undefined when there is no such process. */
function processStat(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The program's name, in parentheses, may itself hold spaces and parentheses.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** The kernel's start time of a process, in clock ticks since boot: with the pid it names a process for good. */
export function processStartTime(pid: number): string | undefined {
  return processStat(pid)?.[19]
}

/** Is the error the kernel's way to say that a file or a process is no longer there? */
export function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code
  return code === 'ENOENT' || code === 'ESRCH'
}

/** All process ids that /proc shows. */
export function processIds(): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number)
}

/** The last lines of a log file, for error messages; a file that is not there is said to be missing. */
export async function tailOf(path: string, maxBytes = 4096): Promise<string> {
  try {
    await using file = await open(path)
    const { size } = await file.stat()
    const start = Math.max(0, size - maxBytes)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, maxBytes)), 0, Math.min(size, maxBytes), start)
    const text = buffer.toString('utf8', 0, bytesRead)
    return `--- ${path} ---\n${start > 0 ? text.slice(text.indexOf('\n') + 1) : text}`
  } catch (error) {
    if (!isMissing(error)) throw error
    return `--- ${path} does not exist ---`
  }
}
