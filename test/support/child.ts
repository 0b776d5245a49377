import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { keepFigures } from './figures'

/** How a process of a fixture ended, and what it said: one JSON value a line. */
export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  said: any[]
  stderr: string
  /** When it ended, on the clock of process.hrtime, which all processes share. */
  endedAtNs: bigint
}

export interface Run {
  args?: readonly (string | number)[]
  /** Options of node itself. */
  node?: readonly string[]
  env?: NodeJS.ProcessEnv
  cwd?: string
  /** A program, with its arguments, that starts node. */
  under?: readonly string[]
  /** After so long it is killed, and the signal tells. */
  limitMs?: number
}

/** The signals of a process that has crashed. */
const crashes: readonly (NodeJS.Signals | null)[] = ['SIGSEGV', 'SIGABRT', 'SIGBUS', 'SIGILL', 'SIGFPE', 'SIGTRAP']

/** A command that starts a process as another user. */
export function asUser(id: number): string[] {
  return ['setpriv', '--reuid', String(id), '--regid', String(id), '--clear-groups']
}

/** A command that starts a process without root's right to every file; it reads what its user may. */
export const withoutPrivilege: readonly string[] = process.getuid?.() === 0 ? ['setpriv', '--bounding-set', '-all', '--inh-caps', '-all'] : []

/** Runs a script of test/safety/fixtures or test/driver/fixtures in a node of its own, against dist/. */
export async function runFixture(path: string, { args = [], node = [], env = {}, cwd, under = [], limitMs = 60_000 }: Run = {}): Promise<Ended> {
  const [program, ...rest] = [...under, process.execPath, ...node, join(__dirname, '..', path), ...args.map(String)]
  const child = spawn(program as string, rest, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => { stdout += String(chunk) })
  child.stderr.on('data', (chunk) => { stderr += String(chunk) })
  const timer = setTimeout(() => child.kill('SIGKILL'), limitMs)
  try {
    return await new Promise((resolve, reject) => {
      let endedAtNs = 0n
      child.once('error', reject)
      child.once('exit', () => { endedAtNs = process.hrtime.bigint() })
      child.once('close', (code, signal) => {
        if (crashes.includes(signal)) keepFigures(path, { crashes: 1 })
        const lines = stdout.split('\n').filter((line) => line.startsWith('{') || line.startsWith('"'))
        resolve({ code, signal, said: lines.map((line) => JSON.parse(line) as unknown), stderr, endedAtNs })
      })
    })
  } finally {
    clearTimeout(timer)
  }
}
