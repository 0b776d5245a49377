import { execFile } from 'node:child_process'
import { channel } from 'node:diagnostics_channel'
import { promisify } from 'node:util'
import { connect, type Connection, type Domain } from '../../lib'
import { MigrateFlags } from '../../lib/constants'
import type { Migration, MigrationOutcome, MigrationSample } from '../../lib/migration'
import { createLab, type Guest, type GuestOptions, type Host, type Lab, type LabOptions } from '../../lib/lab'

const run = promisify(execFile)

/** The filters of libvirtd's log: each command that it sends to a QEMU, and the steps of its migrations, but not QEMU's answers. */
export const monitorLog = '3:qemu.qemu_monitor_json 1:qemu.qemu_monitor 1:qemu.qemu_migration'

/** A command that libvirtd sent to a QEMU. */
export interface QemuCommand {
  execute: string
  arguments?: Record<string, unknown>
}

/** A guest that runs, and its domain at the source. */
export interface Actor {
  guest: Guest
  domain: Domain
}

/** The hosts' root directories, where `npm run test:versions` says them: 'SOURCE:DESTINATION', '' for this machine's own system. */
function stageHosts(): NonNullable<LabOptions['hosts']> {
  const roots = (process.env['NODEVIRT_STAGE_ROOTS'] ?? ':').split(':')
  return roots.map((root) => root === '' ? {} : { root })
}

/** A lab of two hosts, and a client of each. */
export class Stage {
  readonly lab: Lab
  readonly one: Host
  readonly two: Host
  source: Connection
  destination: Connection

  private constructor(lab: Lab, source: Connection, destination: Connection) {
    this.lab = lab
    ;[this.one, this.two] = lab.hosts as [Host, Host]
    this.source = source
    this.destination = destination
  }

  static async create(options: LabOptions = {}): Promise<Stage> {
    const lab = await createLab({ hosts: stageHosts(), logFilters: monitorLog, ...options })
    try {
      const [source, destination] = await Promise.all(lab.hosts.map((host) => connect(host.socketUri)))
      return new Stage(lab, source!, destination!)
    } catch (error) {
      await lab.stop()
      throw error
    }
  }

  /** A guest with 16 MiB of noise, which a migration cannot leave out, on the first host. */
  async guest(options: GuestOptions = {}, { persistent = false } = {}): Promise<Actor> {
    const guest = this.lab.guest({ memoryMiB: 64, workingSetMiB: 16, fill: 'random', dirtyPagesPerSecond: 500, ...options })
    const domain = persistent ? await this.source.domains.define(guest.xml) : await this.source.domains.create(guest.xml)
    if (persistent) await domain.start()
    await guest.waitReady()
    return { guest, domain }
  }

  /**
   * Lets post-copy go no faster than so many MiB/s, by the source's link; null lets it go. QEMU 10.0 and 11.1 do not keep to
   * `max-postcopy-bandwidth`.
   */
  async holdPostcopy(bandwidthMiBps: number | null): Promise<void> {
    await this.one.setBandwidth(bandwidthMiBps)
  }

  /** Starts a daemon that has ended by itself, and connects to it anew: the test that lost it has failed, the next one need not. */
  async revive(): Promise<void> {
    const again = async (host: Host, connection: Connection): Promise<Connection> => {
      if (await host.daemonPid() === undefined) await host.startDaemon()
      return connection.isAlive ? connection : connect(host.socketUri)
    }
    this.source = await again(this.one, this.source)
    this.destination = await again(this.two, this.destination)
  }

  /** Ends all guests and forgets them, so that they do not slow down the next test. */
  async clear(): Promise<void> {
    await this.revive()
    for (const host of [this.source, this.destination]) {
      for (const domain of await host.domains.list()) {
        const persistent = await domain.isPersistent()
        if (await domain.isActive()) await domain.destroy()
        if (persistent) await domain.undefine()
      }
    }
  }

  async stop(): Promise<void> {
    await Promise.allSettled([this.source.close(), this.destination.close()])
    await this.lab.stop()
  }

  /**
   * Whether post-copy works here. An ordinary user's QEMU may not do it; then the lab has to say so, and a migration that asks
   * for it has to say what to do.
   */
  async postcopyWorks(): Promise<boolean> {
    const { postcopy, postcopyReason } = this.lab.capabilities
    if (postcopy) return true
    expect(postcopyReason).toMatch(/userfaultfd/)
    const { domain } = await this.guest()
    const migration = domain.migrate({ to: this.destination, postcopy: { bandwidthMiBps: 6 } })
    await expect(migration.startPostcopy()).rejects.toThrow(/is over: .*Postcopy is not supported/)
    expect(await migration.outcome).toMatchObject({ outcome: 'failed', because: expect.stringContaining('sysctl vm.unprivileged_userfaultfd=1') })
    return false
  }

  /** Where a domain of this name is: 'one', 'two', 'both' or 'nowhere'. */
  async whereIs(name: string): Promise<string> {
    const found = await Promise.all([this.source, this.destination].map(async (host) => (await host.domains.list()).some((domain) => domain.name === name)))
    return found.every(Boolean) ? 'both' : found[0] ? 'one' : found[1] ? 'two' : 'nowhere'
  }
}

/** Follows a migration to its end. `onSample` may steer it. */
export async function follow(
  migration: Migration, onSample: (sample: MigrationSample) => unknown = () => undefined,
): Promise<{ outcome: MigrationOutcome, samples: MigrationSample[], arrived: Domain | null }> {
  const samples: MigrationSample[] = []
  for await (const sample of migration) {
    samples.push(sample)
    await onSample(sample)
  }
  return { outcome: await migration.outcome, samples, arrived: await migration.arrived() }
}

/** Calls a function at the first sample that fulfils the condition, and keeps what it returns. */
export function once<T>(condition: (sample: MigrationSample) => boolean, action: () => Promise<T>) {
  let pending: Promise<T> | null = null
  return {
    see: (sample: MigrationSample): void => {
      if (!pending && condition(sample)) {
        pending = action()
        // The caller of `result` hears of the failure.
        pending.catch(() => undefined)
      }
    },
    result: async (): Promise<T> => {
      if (!pending) throw new Error('the moment never came')
      return pending
    },
  }
}

/** Asks again and again until the answer is yes. */
export async function until(condition: () => Promise<boolean>, what: string, timeoutMs = 30_000): Promise<void> {
  for (const deadline = performance.now() + timeoutMs; !await condition();) {
    if (performance.now() > deadline) throw new Error(`${what}: not within ${timeoutMs} ms`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Memory moves. */
export function memoryMoves({ phase }: MigrationSample): boolean {
  return phase === 'firstPass' || phase === 'iterate'
}

/** The phases of a migration in order, each once. */
export function phasesOf(samples: readonly MigrationSample[]): string[] {
  return samples.map(({ phase }) => phase).filter((phase, at, all) => phase !== all[at - 1])
}

/** The guest goes on, and everything that it finds in its memory from now on is what it wrote. */
export async function expectUnharmed({ guest }: Pick<Actor, 'guest'>): Promise<void> {
  const now = (await guest.latest())!
  // A walk that was under way has seen some pages before now; the one after it sees all of them.
  await guest.waitFor((beat) => beat.checkedWalks >= now.checkedWalks + 2)
  const { badPages, missingBeats } = await guest.truth()
  expect({ badPages, missingBeats }).toEqual({ badPages: 0, missingBeats: 0 })
}

/** The migration arrived, the source no longer runs it, and the guest is whole. */
export async function expectArrived(stage: Stage, actor: Actor, outcome: MigrationOutcome, name = actor.guest.name): Promise<void> {
  if (outcome.outcome !== 'completed') throw new Error(`${outcome.outcome}: ${outcome.because}`, { cause: outcome.error })
  expect(await stage.one.guestPid(actor.guest.name)).toBeUndefined()
  expect(await stage.two.guestPid(name)).toBeGreaterThan(0)
  expect(await (await stage.destination.domains.get(actor.domain.uuid)).state()).toMatchObject({ state: 'running' })
  await expectUnharmed(actor)
}

/** The migration did not happen: the guest is whole at its source, and the destination knows nothing of it. */
export async function expectStayed(stage: Stage, actor: Actor): Promise<void> {
  expect(await actor.domain.state()).toMatchObject({ state: 'running' })
  expect(await stage.destination.domains.list()).toEqual([])
  expect(await stage.two.guestPid(actor.guest.name)).toBeUndefined()
  await expectUnharmed(actor)
}

/** Asks QEMU itself, through libvirt. */
export async function askQemu(host: Host, domain: string, execute: string): Promise<any> {
  const args = ['-c', host.socketUri, 'qemu-monitor-command', domain, JSON.stringify({ execute })]
  return JSON.parse((await run('virsh', args, { timeout: 60_000 })).stdout).return
}

/** QEMU's migration capabilities that are on. */
export async function capabilitiesOf(host: Host, domain: string): Promise<string[]> {
  const all: { capability: string, state: boolean }[] = await askQemu(host, domain, 'query-migrate-capabilities')
  return all.filter(({ state }) => state).map(({ capability }) => capability)
}

/** Everything that libvirtd sent to its QEMUs from now on, when asked. */
export async function commandsFromNow(host: Host): Promise<() => Promise<QemuCommand[]>> {
  const { length } = await host.daemonLog()
  return async () => [...(await host.daemonLog()).slice(length).matchAll(/QEMU_MONITOR_SEND_MSG: mon=\S+ msg=(\{.*)$/gm)]
    .map(([, json]) => JSON.parse(json!) as QemuCommand)
}

/** libvirtd's own log from now on, when asked. */
export async function logFromNow(host: Host): Promise<() => Promise<string>> {
  const { length } = await host.daemonLog()
  return async () => (await host.daemonLog()).slice(length)
}

/** The arguments of all commands of a name, the first of each: at the end libvirtd puts back what was before. */
export function argumentsOf(commands: readonly QemuCommand[], execute: string): Record<string, any> {
  return Object.assign({}, ...commands.filter((each) => each.execute === execute).map((each) => each.arguments ?? {}).reverse())
}

/** The flags and typed parameters of libvirt that a test claims to prove. */
export interface Claims {
  flags?: readonly (keyof typeof MigrateFlags)[]
  /** Names of typed parameters. */
  parameters?: readonly string[]
  /** Parameters that are newer than the libvirt at hand: refused before any call. */
  tooNew?: readonly string[]
}

/**
 * A test that proves something of flags and parameters: they have to be in a migrate call that it makes, or, if they are too
 * new, in none. The test has to show their effect. `migrate-coverage.test.ts` reads the claims from the source.
 */
export function proof(title: string, claims: Claims, body: () => Promise<void>): void {
  test(title, async () => {
    let flags = 0
    const fields = new Set<string>()
    const calls = channel('tracing:nodevirt:call:start')
    const listen = (message: unknown): void => {
      const call = message as { function: string, arguments: [unknown, unknown, { field: string }[], number] }
      if (!/^virDomainMigrate(3|ToURI3)$/.test(call.function)) return
      flags |= call.arguments[3]
      for (const { field } of call.arguments[2]) fields.add(field)
    }
    calls.subscribe(listen)
    try {
      await body()
    } finally {
      calls.unsubscribe(listen)
    }
    expect((claims.flags ?? []).filter((flag) => (flags & MigrateFlags[flag]) === 0)).toEqual([])
    expect((claims.parameters ?? []).filter((field) => !fields.has(field))).toEqual([])
    expect((claims.tooNew ?? []).filter((field) => fields.has(field))).toEqual([])
  })
}
