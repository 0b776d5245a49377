import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { GuestOptions } from '../../lib/lab'
import { Stage, type Actor } from './migrate-support'

// A boot takes up to 10 s where KVM is without the processor's help, and longer on a busy machine.
jest.setTimeout(300_000)

/** With NODEVIRT_KVM=all the long cases run too (`npm run test:kvm`). */
export const all = process.env.NODEVIRT_KVM === 'all'

const ask = `require(${JSON.stringify(join(__dirname, '../../dist/lab'))}).createLab({ hosts: 1 }).then(async (lab) => {
  await lab.stop()
  console.log(JSON.stringify(lab.capabilities))
})`

/** Why there is no KVM here; undefined when there is. The lab itself is asked, in another process: jest wants to know before a test can wait. */
function whyNot(): string | undefined {
  // Every guest of these tests requires it; now it is asked whether that can be.
  const env = { ...process.env, ...process.env.NODEVIRT_LAB_KVM === '1' ? { NODEVIRT_LAB_KVM: '' } : {} }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', ask], { encoding: 'utf8', timeout: 150_000, env })
  if (status !== 0) throw new Error(`the lab does not say whether KVM works: ${stderr}`)
  return (JSON.parse(stdout) as { kvmReason?: string }).kvmReason
}

/** A group of tests that needs KVM. Where there is none it is skipped, and its title says why. Where KVM is required it has to be there. */
export function describeKvm(title: string, body: () => void): void {
  const reason = whyNot()
  if (reason === undefined || process.env.NODEVIRT_LAB_KVM === '1') describe(title, body)
  else {
    // Jest itself says nothing of a file whose tests are all skipped.
    process.stderr.write(`${title}: skipped, ${reason}\n`)
    describe.skip(`${title} (skipped: ${reason})`, body)
  }
}

/** Enough for a pass to last, and little enough for a processor whose every instruction is interpreted. Zeros, since noise takes minutes. */
export const modest: GuestOptions = { memoryMiB: 64, workingSetMiB: 8, fill: 'zero', dirtyPagesPerSecond: 600 }

/** One guest for many migrations, since each boot takes its time. */
export class Commuter {
  readonly #stage: Stage
  readonly #options: GuestOptions
  #actor: Actor | undefined

  constructor(stage: Stage, options: GuestOptions = modest) {
    this.#stage = stage
    this.#options = options
  }

  /** The guest, running on the first host: where it is already, back from the second, or booted anew. */
  async atHome(): Promise<Actor> {
    const { guest } = this.#actor ?? {}
    const place = guest === undefined ? 'nowhere' : await this.#stage.whereIs(guest.name)
    if (place === 'one') return this.#actor!
    if (place === 'two') {
      const domain = await this.#stage.destination.domains.get(guest!.name)
      const { outcome, because } = await domain.migrate({ to: this.#stage.one.uri, destination: this.#stage.source }).outcome
      if (outcome !== 'completed') throw new Error(`the way back: ${outcome}, ${because}`)
      this.#actor = { guest: guest!, domain: await this.#stage.source.domains.get(guest!.name) }
      return this.#actor
    }
    await this.#stage.clear()
    this.#actor = await this.#stage.guest(this.#options)
    // Every page of its working set has been written to: none is left out as zeros.
    await this.#actor.guest.waitFor(({ writes }) => writes > 256 * (this.#options.workingSetMiB ?? 32))
    return this.#actor
  }
}
