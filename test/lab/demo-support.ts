import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shownBy, type Shown } from '../support/screen'

export const PROJECT = join(__dirname, '../..')
export const CLI = join(PROJECT, 'dist/cli/main.js')

/** A guest so small that its migration takes some seconds. */
export const SMALL = ['--memory', '40', '--dirty-rate', '2000', '--bandwidth', '12']

/** A command whose output can be waited for. */
export class Running {
  readonly child: ChildProcess
  stdout = ''
  stderr = ''
  readonly ended: Promise<[number | null, NodeJS.Signals | null]>
  #wake: () => void = () => undefined

  constructor(argv: readonly string[], options: { tmp?: string, env?: NodeJS.ProcessEnv } = {}) {
    const [program, ...args] = argv
    const env = { ...process.env, ...options.env, ...(options.tmp === undefined ? {} : { TMPDIR: options.tmp }) }
    this.child = spawn(program!, args, { stdio: ['pipe', 'pipe', 'pipe'], env })
    this.child.stdout!.setEncoding('utf8').on('data', (text: string) => { this.stdout += text; this.#wake() })
    this.child.stderr!.setEncoding('utf8').on('data', (text: string) => { this.stderr += text; this.#wake() })
    this.ended = once(this.child, 'close').then(([code, signal]) => {
      this.#wake()
      return [code, signal]
    })
  }

  get lines(): string[] {
    return this.stdout.split('\n').slice(0, -1)
  }

  get json(): any[] {
    return this.lines.map((line) => JSON.parse(line))
  }

  /** Resolves when the output is as wanted, and fails when the command ends before. */
  async until(condition: (running: this) => boolean): Promise<void> {
    while (!condition(this)) {
      if (this.child.exitCode !== null || this.child.signalCode !== null) throw new Error(`it ended: ${this.stdout}${this.stderr}`)
      await new Promise<void>((resolve) => { this.#wake = resolve })
    }
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal)
  }
}

/** A command under a pseudo-terminal of that size. What it writes to standard error is on the terminal too. */
export class Terminal extends Running {
  readonly #size: { columns: number, rows: number }

  constructor(argv: readonly string[], { columns = 80, rows = 30, tmp, env }: { columns?: number, rows?: number, tmp?: string, env?: NodeJS.ProcessEnv } = {}) {
    const words = argv.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')
    super(['script', '-qec', `stty cols ${columns} rows ${rows}; exec ${words}`, '/dev/null'],
      { ...tmp === undefined ? {} : { tmp }, env: { TERM: 'xterm', NO_COLOR: '', LC_ALL: 'C.UTF-8', ...env } })
    this.#size = { columns, rows }
  }

  /** What it has written, without what moves the cursor and colours. */
  get plain(): string {
    return this.stdout.replace(/\u001b\[[\d;?]*[a-zA-Z]/g, '').replaceAll('\r', '')
  }

  /** What is seen on the terminal now. */
  get shown(): Shown {
    return shownBy(this.stdout, this.#size)
  }

  /** Makes the window as wide as that: what is on it is broken anew, and the command gets SIGWINCH. */
  async resize(columns: number): Promise<void> {
    const [, command] = familyOf(this.child.pid!).members
    const terminal = readlinkSync(`/proc/${command!.pid}/fd/0`)
    // The output says where that was.
    writeFileSync(terminal, `\u001b[8;${this.#size.rows};${columns}t`)
    const stty = new Running(['stty', '-F', terminal, 'cols', String(columns)])
    if ((await stty.ended)[0] !== 0) throw new Error(stty.stderr)
  }

  /** Presses keys. Ctrl-C is \u0003, Ctrl-D \u0004. */
  type(keys: string): void {
    this.child.stdin!.write(keys)
  }
}

/** `nodevirt` with a directory for temporary files of its own, where its lab leaves what it leaves. */
export function nodevirt(args: readonly string[], options: { tmp?: string, env?: NodeJS.ProcessEnv } = {}): Running {
  return new Running([process.execPath, CLI, ...args], options)
}

export function temporaryDirectory(): { path: string, remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'nv-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

function stat(pid: number): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return text.slice(text.lastIndexOf(')') + 2).split(' ')
}

function processes(): { pid: number, parent: number, startedAt: string }[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    try {
      const fields = stat(Number(name))
      return [{ pid: Number(name), parent: Number(fields[1]), startedAt: fields[19]! }]
    } catch {
      // It has ended meanwhile.
      return []
    }
  })
}

/** The marks that tell the processes of a running command from all others, dead or alive. */
export interface Family {
  members: { pid: number, startedAt: string }[]
  /** The kernel's names of the process namespaces that they made. */
  namespaces: string[]
}

/** A command, all that it started, and all that those started. */
export function familyOf(root: number): Family {
  const all = processes()
  const members = all.filter(({ pid }) => pid === root)
  // The list grows while it is walked, generation by generation.
  for (const member of members) members.push(...all.filter(({ parent }) => parent === member.pid))
  const own = readlinkSync('/proc/self/ns/pid')
  const namespaces = members.flatMap(({ pid }) => {
    try {
      return [readlinkSync(`/proc/${pid}/ns/pid`)]
    } catch {
      return []
    }
  })
  return { members, namespaces: [...new Set(namespaces)].filter((name) => name !== own) }
}

/** Those of a family that still live, or who live in namespaces that it made. */
export function survivors({ members, namespaces }: Family): number[] {
  return processes().filter(({ pid, startedAt }) => {
    if (members.some((member) => member.pid === pid && member.startedAt === startedAt)) return true
    try {
      return namespaces.includes(readlinkSync(`/proc/${pid}/ns/pid`))
    } catch {
      return false
    }
  }).map(({ pid }) => pid)
}
