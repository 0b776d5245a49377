import { spawn, type ChildProcess } from 'node:child_process'
import { once as event } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DomainMigrateOptions } from '../../lib/migration'
import { attach, type AttachOptions } from '../../lib/migration/attach'
import { PROJECT, Running } from './demo-support'
import { expectArrived, expectStayed, expectUnharmed, follow, once, phasesOf, Stage, until, type Actor } from './migrate-support'

const intervalMs = 50

let stage: Stage
let plans: string
beforeAll(async () => { stage = await Stage.create() })
beforeEach(() => { plans = mkdtempSync(join(tmpdir(), 'nodevirt-attach-')) })
afterEach(async () => {
  rmSync(plans, { recursive: true, force: true })
  await stage.clear()
})
afterAll(async () => { await stage?.stop() })

/** Another process, which begins a migration with a plan, and says each new phase. */
class Mover {
  readonly #child: ChildProcess
  #said = ''

  constructor({ guest }: Actor, options: Omit<Partial<DomainMigrateOptions>, 'policy'> & { policy?: unknown, to?: string }, managed = false) {
    const args = [stage.one.socketUri, guest.name, JSON.stringify({ plan: plans, intervalMs, to: stage.two.uri, ...options })]
    this.#child = spawn(process.execPath, [join(__dirname, 'attach-child.cjs'), ...args, ...(managed ? [stage.two.socketUri] : [])], { stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [this.#child.stdout!, this.#child.stderr!]) stream.on('data', (text) => { this.#said += String(text) })
  }

  get pid(): number {
    return this.#child.pid!
  }

  async says(word: string): Promise<void> {
    await until(async () => {
      if (this.#child.exitCode !== null) throw new Error(`it ended: ${this.#said}`)
      return this.#said.split('\n').includes(word)
    }, `"${word}"`)
  }

  /** It gets no chance to clean up. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    if (this.#child.signalCode === null) await event(this.#child, 'exit')
  }
}

/** Attaches to the only migration that there is. */
async function attachToOne(options: AttachOptions = {}) {
  const found = await attach(stage.source, { plans, intervalMs, destination: () => stage.destination, ...options })
  expect(found).toMatchObject({ migrations: [expect.anything()], ended: [], failed: [], unreadable: [], unanswered: [] })
  return found.migrations[0]!
}

test('the process that steers a migration is killed: another one goes on with its policy, and brings it to its end', async () => {
  if (!await stage.postcopyWorks()) return
  const actor = await stage.guest({ dirtyPagesPerSecond: 4000 })
  const mover = new Mover(actor, {
    bandwidthMiBps: 8, maxDowntimeMs: 100, postcopy: 'whenStalled', policy: { name: 'default', patienceMs: 1500, firstPasses: 1000 },
  })
  await mover.says('iterate')
  await mover.kill()
  expect(await actor.domain.state()).toMatchObject({ state: 'running' })

  const migration = await attachToOne()
  expect(migration).toMatchObject({ steers: true, because: expect.stringMatching(/steered as its plan of .* says/), domain: { uuid: actor.domain.uuid } })
  expect(migration.plan).toMatchObject({ domain: { name: actor.guest.name }, owner: { pid: mover.pid }, options: { maxDowntimeMs: 100 } })
  const { outcome, samples } = await follow(migration)
  await expectArrived(stage, actor, outcome)
  expect(phasesOf(samples)).toEqual(expect.arrayContaining(['iterate', 'postcopy', 'done']))
  expect(samples.find(({ phase }) => phase === 'iterate')).toMatchObject({ downtimeLimitMs: 100, elapsedMs: expect.any(Number) })
  expect(outcome.actions.filter(({ refused }) => refused === null)).toMatchObject([{ action: 'startPostcopy', because: expect.any(String) }])
  expect(readdirSync(plans)).toEqual([])
})

test('a policy that was a function is not known to another process: it watches, says so, and can be steered by hand', async () => {
  const actor = await stage.guest({ dirtyPagesPerSecond: 2000 })
  const mover = new Mover(actor, { bandwidthMiBps: 4, policy: 'own' })
  await mover.says('firstPass')
  expect(await attachToOne()).toMatchObject({ steers: false, because: expect.stringMatching(`process ${mover.pid} still lives and steers it`) })
  expect(await attachToOne({ takeOver: true })).toMatchObject({ steers: false, because: expect.stringMatching(/not steered: its policy was the function patient/) })
  await mover.kill()
  expect(await attachToOne()).toMatchObject({ because: expect.stringMatching(`process ${process.pid} still lives and steers it`) })
  const migration = await attachToOne({ takeOver: true, policy: (plan) => plan?.policyName === 'patient' ? 'none' : undefined })
  expect(migration).toMatchObject({ steers: true, because: 'steered by the policy that attach was given' })
  const steer = once(({ phase }) => phase === 'firstPass' || phase === 'iterate', async () => {
    await migration.setMaxDowntime(400)
    await migration.setBandwidth(48)
    return migration.maxDowntime()
  })
  const { outcome, samples } = await follow(migration, steer.see)
  expect(await steer.result()).toBe(400)
  await expectArrived(stage, actor, outcome)
  expect(samples.at(-1)).toMatchObject({ phase: 'done', downtimeLimitMs: 400 })
  expect(outcome).toMatchObject({ error: null, statistics: { typeName: 'completed' } })
  expect(readdirSync(plans)).toEqual([])
})

test('a migration that ended while nobody watched: its outcome is found out, and only then its plan is removed', async () => {
  const actor = await stage.guest()
  const mover = new Mover(actor, { bandwidthMiBps: 16 })
  await mover.says('firstPass')
  await mover.kill()
  const broken = join(plans, '00000000-0000-4000-8000-000000000000.json')
  writeFileSync(broken, '{ "nodevirt": "migr')
  await until(async () => await stage.whereIs(actor.guest.name) === 'two', 'at its destination')

  const blind = await attach(stage.source, { plans })
  expect(blind).toMatchObject({
    migrations: [], unanswered: [], failed: [], unreadable: [{ path: broken, error: { name: 'PlanError', message: expect.stringMatching(/not JSON/) } }],
    ended: [{ plan: { domain: { name: actor.guest.name } }, outcome: { outcome: 'unknown', hosts: { destination: { known: 'notAsked' } } } }],
  })
  expect(readdirSync(plans)).toHaveLength(2)

  const { ended } = await attach(stage.source, { plans, destination: () => stage.destination })
  expect(ended).toMatchObject([{ plan: { domain: { uuid: actor.domain.uuid } }, outcome: { outcome: 'completed' } }])
  expect(readdirSync(plans)).toEqual(['00000000-0000-4000-8000-000000000000.json'])
  // The plans of another host are none of this one's business.
  expect(await attach(stage.destination, { plans })).toMatchObject({ migrations: [], ended: [], unreadable: [expect.anything()] })
  await expectUnharmed(actor)
})

test('a migration that its client managed ends with the client, and the guest is where it was', async () => {
  const actor = await stage.guest()
  const mover = new Mover(actor, { bandwidthMiBps: 4 }, true)
  await mover.says('firstPass')
  await mover.kill()
  const { migrations: [migration], ended: [end] } = await attach(stage.source, { plans, intervalMs, destination: () => stage.destination })
  // The daemon may still be busy with ending it.
  const outcome = migration ? await migration.outcome : end!.outcome
  expect(outcome).toMatchObject({ outcome: expect.stringMatching(/^(failed|cancelled)$/), because: expect.stringMatching(/running at its source/) })
  await expectStayed(stage, actor)
  expect(readdirSync(plans)).toEqual([])
})

test('post-copy breaks after its process was killed: whoever attaches recovers it, if the plan says so', async () => {
  if (!await stage.postcopyWorks()) return
  const actor = await stage.guest({ dirtyPagesPerSecond: 4000 })
  await stage.holdPostcopy(3)
  const mover = new Mover(actor, { bandwidthMiBps: 8, postcopy: true, recover: { firstDelayMs: 100, maxDelayMs: 500 } })
  await mover.says('postcopy')
  await mover.kill()
  // A break before the destination has the state of the devices would cost the guest.
  await until(async () => (await (await stage.destination.domains.get(actor.guest.name)).state()).reason === 'postcopy', 'running there')
  await actor.domain.job.abort({ postcopy: true })
  await until(async () => (await actor.domain.state()).reason === 'postcopyFailed', 'broken')

  // One without the plan sees that it is broken, and does nothing about it.
  const watcher = await attachToOne({ plans: undefined as never, destination: () => null })
  expect(watcher).toMatchObject({ plan: null, steers: false, because: 'not steered: there is no plan of it' })
  expect(await watcher.outcome).toMatchObject({ outcome: 'postcopyRecoverable', recovery: null })
  expect(() => watcher.recover()).toThrow(/to is ''/)

  const migration = await attachToOne()
  const hurry = once(({ phase }) => phase === 'postcopy', () => stage.holdPostcopy(null))
  const { outcome, samples } = await follow(migration, hurry.see)
  await expectArrived(stage, actor, outcome)
  await hurry.result()
  expect(phasesOf(samples)).toEqual(expect.arrayContaining(['postcopyPaused', 'recovering', 'postcopy', 'done']))
  expect(outcome.because).toMatch(/post-copy broke, and attempt \d+ recovered it/)
  expect(readdirSync(plans)).toEqual([])
})

test('the example takes up what was left behind', async () => {
  const actor = await stage.guest()
  const mover = new Mover(actor, { bandwidthMiBps: 8, policy: { name: 'virsh', timeoutMs: 60_000 } })
  await mover.says('firstPass')
  await mover.kill()
  const example = new Running([process.execPath, join(PROJECT, 'examples/reattach.mjs'), stage.one.socketUri, plans, stage.two.socketUri])
  expect({ ended: await example.ended, stderr: example.stderr }).toEqual({ ended: [0, null], stderr: '' })
  expect(example.stdout).toMatch(new RegExp(`^${actor.guest.name}: steered as its plan of .* says\\n${actor.guest.name} (firstPass|iterate)`))
  expect(example.lines.at(-1)).toBe(`${actor.guest.name}: completed, the domain is at its destination`)
  expect(readdirSync(plans)).toEqual([])
  await expectUnharmed(actor)
})
