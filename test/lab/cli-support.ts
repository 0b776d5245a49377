import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLab, type Guest, type Host, type Lab } from '../../lib/lab'
import { CLI, Terminal, type Running } from './demo-support'
import { migrate, start, virsh } from './lab-support'

/** Two hosts with guests that tests move: each test brings those that it needs. */
export class Scene {
  readonly lab: Lab
  readonly first: Host
  readonly second: Host
  /** For files. */
  readonly directory = mkdtempSync(join(tmpdir(), 'nv-cli-'))
  /** Its migration takes some seconds. */
  readonly quiet: Guest
  /** At a few MiB/s its migration does not end. */
  readonly busy: Guest

  private constructor(lab: Lab) {
    this.lab = lab
    ;[this.first, this.second] = lab.hosts as [Host, Host]
    this.quiet = lab.guest({ memoryMiB: 32, workingSetMiB: 8, dirtyPagesPerSecond: 200, fill: 'random' })
    this.busy = lab.guest({ memoryMiB: 32, workingSetMiB: 16, dirtyPagesPerSecond: 3000, fill: 'random' })
  }

  static async create(): Promise<Scene> {
    const scene = new Scene(await createLab({ hosts: 2, bandwidthMiBps: 60 }))
    await start(scene.first, scene.quiet)
    await start(scene.first, scene.busy)
    return scene
  }

  file(name: string): string {
    return join(this.directory, name)
  }

  /** The names of the hosts that have the guest, by virsh. */
  async hosts(guest: Guest): Promise<string[]> {
    const found = await Promise.all(this.lab.hosts.map(async (host) => ((await virsh(host, 'list', '--name')).split('\n').includes(guest.name) ? [host.name] : [])))
    return found.flat()
  }

  /** Sees that the guest is there, wherever a test before has left it. */
  async bring(guest: Guest, to: Host): Promise<void> {
    const [name] = await this.hosts(guest)
    const from = this.lab.hosts.find((host) => host.name === name)!
    if (from !== to) await migrate(from, to, guest)
  }

  async stop(): Promise<void> {
    await this.lab.stop()
    rmSync(this.directory, { recursive: true, force: true })
  }
}

/** `nodevirt` under a pseudo-terminal of so many columns, 30 lines high. */
export function onTerminal(columns: number, args: readonly string[], env: NodeJS.ProcessEnv = {}): Terminal {
  return new Terminal([process.execPath, CLI, ...args], { columns, env })
}

/** Sees that it ends with that exit code. */
export async function ended(running: Running, code: number): Promise<void> {
  const [actual, signal] = await running.ended
  if (actual !== code) throw new Error(`it ended with ${signal ?? actual} in place of ${code}\nstderr: ${running.stderr}\nstdout: ${running.stdout.slice(-3000)}`)
}

/** Text in colour or in bold. */
export const style = /\u001b\[[\d;]*m/

/** Whatever only a terminal understands. */
export const escapes = /[\u001b\r]/
