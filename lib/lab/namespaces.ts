import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { once } from 'node:events'
import { readlink, readFile } from 'node:fs/promises'
import { ended, isMissing, LabError, labEnvironment, letGo, processIds, run, type ExecOptions, type ExecResult } from './process'

/** Kept open by the lab's creator. When that dies, in whatever way, the first process reads the end of its input and exits, and
 *  the kernel kills everything else in its process namespace; mounts, bridges and network namespaces go with their last user. */
const FIRST_PROCESS = `
set -eu
# No path to the machine's own services: libvirtd would announce its guests to them.
mount -t tmpfs -o mode=755 tmpfs /run
if [ "$1" = system ]; then umount -R /sys/fs/cgroup 2>/dev/null || true; fi
ip link set lo up
echo up
while read -r line; do :; done
`

const HOLDER = `
set -eu
hostname "$1"
echo $$
exec sleep infinity
`

/** Reads the first line of a fresh process, or fails with what it said instead. */
async function firstLine(child: ChildProcess, what: string): Promise<string> {
  let stderr = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => { stderr += text })
  const lines = createInterface({ input: child.stdout! })
  const failed = once(child, 'exit').then(([status]) => {
    throw new LabError(`${what} cannot be made (status ${status})\n${stderr}`)
  })
  try {
    const [line] = await Promise.race([once(lines, 'line'), failed]) as [string]
    return line
  } finally {
    failed.catch(() => {})
  }
}

/** A set of namespaces that commands can be run in. */
export interface Place {
  exec: (argv: readonly string[], options?: ExecOptions) => Promise<ExecResult>
  /** The words to put before a command so that it runs in here. */
  readonly enter: readonly string[]
}

/** The outer namespaces of a lab: everything else of the lab lives in them and dies with them. */
export class OuterNamespaces implements Place {
  readonly enter: readonly string[]
  readonly #first: ChildProcess
  readonly #children = new Set<ChildProcess>()

  private constructor(first: ChildProcess, mode: 'system' | 'session') {
    this.#first = first
    const ns = `/proc/${first.pid}/ns`
    this.enter = [
      'nsenter', ...(mode === 'session' ? [`--user=${ns}/user`, '--preserve-credentials'] : []),
      `--mount=${ns}/mnt`, `--net=${ns}/net`, `--uts=${ns}/uts`, `--ipc=${ns}/ipc`, `--pid=${ns}/pid_for_children`, '--',
    ]
  }

  /** @throws {LabError} when the kernel refuses the namespaces. */
  static async create(mode: 'system' | 'session'): Promise<OuterNamespaces> {
    const user = mode === 'session' ? ['--user', '--map-root-user'] : []
    const first = spawn('setpriv', [
      '--pdeathsig', 'KILL', 'unshare', ...user, '--mount', '--net', '--uts', '--ipc', '--pid', '--fork', '--kill-child',
      '--mount-proc', 'bash', '-c', FIRST_PROCESS, 'nodevirt-lab', mode,
      // In a session of its own: a Ctrl-C is for the creator, which may want to end its lab in order.
    ], { stdio: ['pipe', 'pipe', 'pipe'], env: labEnvironment(), detached: true })
    first.stdin.on('error', () => {})
    await firstLine(first, mode === 'session' ? 'A user namespace (is it allowed to ordinary users here?)' : 'The lab\'s namespaces')
    letGo(first)
    return new OuterNamespaces(first, mode)
  }

  /** Makes a host's own namespaces inside, with a process that holds them. */
  async createHost(name: string): Promise<HostNamespaces> {
    const holder = this.spawn(['unshare', '--mount', '--net', '--uts', 'bash', '-c', HOLDER, 'nodevirt-host', name])
    const pid = Number(await firstLine(holder, `Host ${name}`))
    letGo(holder)
    return new HostNamespaces(this, pid)
  }

  exec(argv: readonly string[], options?: ExecOptions): Promise<ExecResult> {
    return run([...this.enter, ...argv], options)
  }

  /** Starts a lasting process in here. It does not keep Node's event loop alive once `letGo`. */
  spawn(argv: readonly string[], stdio: Array<'ignore' | 'pipe' | number> = ['ignore', 'pipe', 'pipe']): ChildProcess {
    const [program, ...args] = [...this.enter, ...argv]
    const child = spawn(program!, args, { stdio, env: labEnvironment(), detached: true })
    this.#children.add(child)
    child.once('exit', () => this.#children.delete(child))
    return child
  }

  /** The pid by which this process knows a process that has `innerPid` in here; undefined when it is gone. */
  async outerPid(innerPid: number): Promise<number | undefined> {
    const ours = await readlink(`/proc/${this.#first.pid}/ns/pid_for_children`)
    for (const pid of processIds()) {
      try {
        const pids = /^NSpid:\s*(.*)$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]?.split(/\s+/)
        if (Number(pids?.at(-1)) === innerPid && await readlink(`/proc/${pid}/ns/pid`) === ours) return pid
      } catch (error) {
        // Gone meanwhile, or another user's: not one of ours.
        if (!isMissing(error) && (error as NodeJS.ErrnoException).code !== 'EACCES') throw error
      }
    }
    return undefined
  }

  /** Ends everything in here and resolves when all of it is gone. */
  async destroy(): Promise<void> {
    this.#first.ref()
    for (const child of this.#children) {
      child.ref()
      // nsenter stops itself when what it runs is frozen, and would never see its end.
      child.kill('SIGCONT')
    }
    this.#first.stdin?.end()
    // The kernel reports the first process as dead only after the last process of its namespace.
    await ended(this.#first)
    await Promise.all([...this.#children].map(ended))
  }
}

/** One host's namespaces inside the lab's. */
export class HostNamespaces implements Place {
  readonly enter: readonly string[]
  readonly outer: OuterNamespaces
  /** As the lab's own process namespace counts. */
  readonly holderPid: number

  constructor(outer: OuterNamespaces, holderPid: number) {
    this.outer = outer
    this.holderPid = holderPid
    this.enter = [...outer.enter, ...this.#inner]
  }

  get #inner(): string[] {
    return ['nsenter', '--target', String(this.holderPid), '--mount', '--net', '--uts', '--']
  }

  exec(argv: readonly string[], options?: ExecOptions): Promise<ExecResult> {
    return this.outer.exec([...this.#inner, ...argv], options)
  }

  spawn(argv: readonly string[], stdio?: Array<'ignore' | 'pipe' | number>): ChildProcess {
    return this.outer.spawn([...this.#inner, ...argv], stdio)
  }
}
