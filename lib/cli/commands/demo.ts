import { connect, type Connection } from '../../connection'
import type { Domain } from '../../domain/domain'
import { LabError, type Guest, type Lab } from '../../lab'
import { formatBytesPerSecond, formatPagesPerSecond } from '../../migration/samples/format'
import type { Migration } from '../../migration/migration'
import type { DomainMigrateOptions } from '../../migration/setup'
import type { MigrationOutcome } from '../../migration/outcome'
import { wordsOf } from '../../migration/problems'
import { Witness, type GuestAccount } from '../account'
import '../../migration/install'
import { demoOptions, planDemo, routeOf, type DemoGiven, type DemoPlan } from '../demo-plan'
import { acceleratorOf, startLab, stopLab } from '../hosts'
import type { Define, Surroundings } from '../command'
import { LimitError, Stopped, within, type Stop } from '../stop'
import { viewFor, type Report, type View } from '../views'

/** How long a guest that beats may take to tell its dirty rate. */
const settleLimitMs = 30_000
const closeLimitMs = 10_000
/** How long an aborted migration may take to end. */
const abortLimitMs = 30_000

const pageBytes = 4096

/** `nodevirt demo`: migrates a guest from one host of a lab to another and shows it. */
export const defineDemo: Define = (command, perform) => {
  demoOptions(command).action(perform((surroundings, given: DemoGiven) => demo(given, surroundings)))
}

async function demo(given: DemoGiven, { output, stop }: Surroundings): Promise<number> {
  const plan = planDemo(given)
  const view = viewFor(output, plan.json)
  try {
    const outcome = await new Demo(plan, view, stop).run()
    return stop.exitCode || (outcome === 'completed' ? 0 : 1)
  } catch (error) {
    // A script gets its last line in any case; a person gets the message.
    if (plan.json) view.end(reportOf(error))
    throw error
  } finally {
    view.close()
  }
}

class Demo {
  readonly #plan: DemoPlan
  readonly #view: View
  readonly #stop: Stop

  constructor(plan: DemoPlan, view: View, stop: Stop) {
    this.#plan = plan
    this.#view = view
    this.#stop = stop
  }

  async run(): Promise<string> {
    this.#stop.onWanted(() => {
      if (!this.#stop.isUnheard) this.#view.progress('stopping')
    })
    this.#view.progress('starting two hosts')
    const lab = await startLab({ hosts: 2, bandwidthMiBps: this.#plan.linkMiBps }, this.#stop)
    try {
      const { postcopy, postcopyReason } = lab.capabilities
      if (this.#plan.postcopyAfterPass !== null && !postcopy) {
        throw new LabError(`post-copy does not work on this machine: ${postcopyReason ?? 'QEMU refuses it'}`)
      }
      return await this.#inLab(lab)
    } finally {
      await stopLab(lab)
    }
  }

  async #inLab(lab: Lab): Promise<string> {
    const connections: Connection[] = []
    try {
      for (const { socketUri } of lab.hosts) connections.push(await this.#stop.orStopped(connect(socketUri)))
      const [source, destination] = connections as [Connection, Connection]
      this.#view.progress('booting the guest')
      const guest = lab.guest(this.#plan.guest)
      const prepare = async (): Promise<{ domain: Domain, witness: Witness }> => {
        const domain = await source.domains.create(guest.xml)
        await guest.waitReady()
        // Its dirty rate is known to itself after a full second.
        await guest.waitFor((beat) => beat.guestMs > 1_000)
        return { domain, witness: await Witness.of(guest) }
      }
      const { domain, witness } = await this.#stop.orStopped(within(prepare(), guest.readyLimitMs + settleLimitMs, 'booting the guest'))
      return await this.#migrate(lab, guest, domain, destination, witness)
    } finally {
      // A connection that does not close goes with this process.
      await within(Promise.allSettled(connections.map((each) => each.close())), closeLimitMs, 'closing').catch(() => undefined)
    }
  }

  async #migrate(lab: Lab, guest: Guest, domain: Domain, destination: Connection, witness: Witness): Promise<string> {
    const plan = this.#plan
    this.#view.begin(describe(plan, lab, guest))
    const to = plan.control === 'managed' ? destination : lab.hosts[1]?.uri
    const migration = domain.migrate({ ...routeOf(plan, to), ...plan.settings, destination } as DomainMigrateOptions)
    const outcome = await this.#watch(migration, witness)
    const account = outcome.outcome === 'completed' ? await this.#account(witness, outcome) : null
    const { because, error, totalMs, transferredBytes, passes } = outcome
    const downtimeMs = outcome.downtimeNetMs ?? outcome.downtimeMs
    this.#view.end({
      outcome: outcome.outcome, because, error: error?.message ?? null, totalMs, downtimeMs, transferredBytes, passes,
      latest: migration.latest, guest: account,
    })
    return outcome.outcome
  }

  async #watch(migration: Migration, witness: Witness): Promise<MigrationOutcome> {
    const { timeoutMs } = this.#plan
    let giveUp: (error: Error) => void = () => undefined
    const givenUp = new Promise<never>((_resolve, reject) => { giveUp = reject })
    const timers: NodeJS.Timeout[] = []
    const abort = (why: string): void => {
      migration.abort(why).catch((error: unknown) => this.#view.note(`waiting for its end, since it cannot be aborted: ${wordsOf(error)}`))
      timers.push(setTimeout(() => giveUp(new LimitError(`the migration did not end within ${abortLimitMs / 1000} s of being aborted`)), abortLimitMs))
    }
    timers.push(setTimeout(() => abort(`not finished after ${timeoutMs / 1000} s`), timeoutMs))
    const onStop = (): void => abort('interrupted')
    this.#stop.onWanted(onStop)
    try {
      return await Promise.race([this.#follow(migration, witness), givenUp])
    } finally {
      this.#stop.signal.removeEventListener('abort', onStop)
      for (const timer of timers) clearTimeout(timer)
    }
  }

  async #follow(migration: Migration, witness: Witness): Promise<MigrationOutcome> {
    let after = this.#plan.postcopyAfterPass
    for await (const sample of migration) {
      this.#view.sample(sample, migration.passes)
      await witness.take(sample)
      if (after === null || sample.pass === null || sample.pass <= after || sample.phase !== 'iterate') continue
      this.#view.note(`pass ${after} is over: switching to post-copy`)
      after = null
      migration.startPostcopy().catch((error: unknown) => this.#view.note(`no post-copy: ${wordsOf(error)}`))
    }
    return migration.outcome
  }

  async #account(witness: Witness, { downtimeNetMs, downtimeMs }: MigrationOutcome): Promise<GuestAccount | null> {
    if (this.#stop.signal.aborted) return null
    this.#view.progress('the guest checks its memory at its new place')
    try {
      return await this.#stop.orStopped(witness.tell(downtimeNetMs ?? downtimeMs))
    } catch (error) {
      // The migration is complete all the same.
      if (error instanceof Stopped) return null
      throw error
    }
  }
}

function describe({ guest, control, transport, settings, linkMiBps }: DemoPlan, lab: Lab, actor: Guest): string[] {
  const rate = guest.dirtyPagesPerSecond === 'max'
    ? 'as many pages/s as it can'
    : `${formatPagesPerSecond(guest.dirtyPagesPerSecond)} (${formatBytesPerSecond(guest.dirtyPagesPerSecond * pageBytes)})`
  const speed = linkMiBps === null ? 'as fast as it goes' : `at most ${settings.bandwidthMiBps} MiB/s over a link of ${linkMiBps} MiB/s`
  return [
    `${actor.name}: ${guest.memoryMiB} MiB of memory; it writes to ${rate} of ${guest.workingSetMiB} MiB, ${guest.pattern}`,
    acceleratorOf(actor),
    `${lab.hosts.map((host) => host.name).join(' -> ')}: ${control}, ${transport}, ${speed}`,
  ]
}

function reportOf(error: unknown): Report {
  const stopped = error instanceof Stopped
  const message = wordsOf(error)
  return {
    outcome: stopped ? 'cancelled' : 'failed',
    because: stopped ? 'interrupted before the migration began' : message,
    error: stopped ? null : message,
    totalMs: null, downtimeMs: null, transferredBytes: null, passes: [], latest: null, guest: null,
  }
}
