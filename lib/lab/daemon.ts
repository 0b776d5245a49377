import { type ChildProcess } from 'node:child_process'
import { open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type HostNamespaces } from './namespaces'
import { SESSION_ROOT, SESSION_USER_ID, type HostFacts } from './host-files'
import { type HostOptions } from './options'
import { ended, isMissing, LabError, letGo, tailOf, waitUntil } from './process'
import { answers } from './ready'

/** A program that serves a host's clients. */
interface Program {
  name: string
  socket: string
  options: readonly string[]
}

/**
 * What serves a host's clients: one daemon for everything, or one for the hypervisor and one that stands where libvirtd would and passes on
 * what comes there and by the network. The first has the guests.
 */
export const daemonPrograms: Readonly<Record<NonNullable<HostOptions['daemons']>, readonly Program[]>> = {
  libvirtd: [{ name: 'libvirtd', socket: 'libvirt-sock', options: ['--listen'] }],
  modular: [{ name: 'virtqemud', socket: 'virtqemud-sock', options: [] }, { name: 'virtproxyd', socket: 'libvirt-sock', options: [] }],
}

/** A daemon of a host: started, watched, stopped. Its guests are no children of it and outlive it. */
export class Daemon {
  readonly program: Program
  readonly socketPath: string
  readonly logPath: string
  readonly #facts: HostFacts
  readonly #namespaces: HostNamespaces
  readonly #startTimeoutMs: number
  #process: ChildProcess | undefined

  constructor(program: Program, facts: HostFacts, namespaces: HostNamespaces, startTimeoutMs: number) {
    this.program = program
    this.#facts = facts
    this.#namespaces = namespaces
    this.#startTimeoutMs = startTimeoutMs
    this.socketPath = join(facts.directory, 'run', ...(facts.mode === 'session' ? ['libvirt'] : []), program.socket)
    this.logPath = join(facts.directory, `${program.name}.log`)
  }

  get running(): boolean {
    return this.#process !== undefined && this.#process.exitCode === null && this.#process.signalCode === null
  }

  get #pidPath(): string {
    return join(this.#facts.directory, `${this.program.name}.pid`)
  }

  get #command(): string[] {
    const { name, options } = this.program
    const command = [name, ...options, '--config', `${SESSION_ROOT}/libvirtd.conf`, '--pid-file', `${SESSION_ROOT}/${name}.pid`]
    const sasl = this.#facts.saslDirectory === undefined ? [] : [`SASL_CONF_PATH=${this.#facts.saslDirectory}`]
    if (this.#facts.mode === 'system') return ['env', ...sasl, ...command]
    const id = String(SESSION_USER_ID)
    return [
      'env', ...sasl, `HOME=${SESSION_ROOT}/home`, `XDG_RUNTIME_DIR=${SESSION_ROOT}/run`, `XDG_CONFIG_HOME=${SESSION_ROOT}/config`,
      `XDG_CACHE_HOME=${SESSION_ROOT}/cache`, `XDG_DATA_HOME=${SESSION_ROOT}/share`,
      'unshare', '--user', `--map-user=${id}`, `--map-group=${id}`, ...command,
    ]
  }

  /** @throws {LabError} with the end of its log, when it does not come up. */
  async start(): Promise<void> {
    if (this.running) return
    await rm(this.#pidPath, { force: true })
    await using log = await open(this.logPath, 'a')
    const child = this.#namespaces.spawn(this.#command, ['ignore', log.fd, log.fd])
    this.#process = child
    letGo(child)
    const name = `${this.program.name} of ${this.#facts.name}`
    await waitUntil(async () => {
      if (!this.running) throw new LabError(`${name} exited with status ${child.exitCode}\n${await tailOf(this.logPath)}`)
      return await answers(this.socketPath, this.#startTimeoutMs)
    }, this.#startTimeoutMs, async () => `${name} does not answer\n${await tailOf(this.logPath)}`)
  }

  /** Ends it with a signal, and resolves when it is gone. */
  async stop(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process
    if (child === undefined || !this.running) return
    const pid = await this.pid()
    // Without a pid file it is still starting: then the kernel's word is the only one left.
    if (pid !== undefined) process.kill(pid, signal)
    // nsenter stopped itself when the daemon was frozen, and would never see its end.
    child.kill('SIGCONT')
    child.ref()
    const done = new AbortController()
    const late = waitUntil(() => done.signal.aborted, this.#startTimeoutMs, async () =>
      `${this.program.name} of ${this.#facts.name} does not end after ${signal}\n${await tailOf(this.logPath)}`)
    try {
      await Promise.race([ended(child), late])
    } finally {
      done.abort()
      await late.catch(() => {})
    }
  }

  /** The daemon's pid as seen by this process; undefined when it is not running. */
  async pid(): Promise<number | undefined> {
    try {
      const inner = Number(await readFile(this.#pidPath, 'utf8'))
      return inner > 0 ? await this.#namespaces.outer.outerPid(inner) : undefined
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }
}
