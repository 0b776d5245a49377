import { spawn } from 'node:child_process'
import { once as event } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type Connection } from '../../lib'
import { attach, evacuate, monitor, type Migration } from '../../lib/migration'
import { createLab, type Guest, type GuestOptions, type Host, type Lab } from '../../lib/lab'
import type { Domain } from '../../lib'
import { virsh } from './lab-support'
import { expectUnharmed, follow, memoryMoves, until } from './migrate-support'

const intervalMs = 50

let lab: Lab
let hosts: readonly [Host, Host, Host]
let source: Connection, second: Connection, third: Connection

beforeAll(async () => {
  lab = await createLab({ hosts: 3 })
  hosts = lab.hosts as unknown as typeof hosts
  ;[source, second, third] = await Promise.all(lab.hosts.map((host) => connect(host.socketUri))) as [Connection, Connection, Connection]
})
afterEach(async () => {
  for (const host of [source, second, third]) {
    for (const domain of await host.domains.list()) {
      const persistent = await domain.isPersistent()
      if (await domain.isActive()) await domain.destroy()
      if (persistent) await domain.undefine()
    }
  }
})
afterAll(async () => {
  await Promise.allSettled([source, second, third].map((each) => each?.close()))
  await lab?.stop()
})

async function guestAtSource(options: GuestOptions = {}): Promise<{ guest: Guest, domain: Domain }> {
  const guest = lab.guest({ memoryMiB: 64, workingSetMiB: 16, fill: 'random', dirtyPagesPerSecond: 500, ...options })
  const domain = await source.domains.create(guest.xml)
  await guest.waitReady()
  return { guest, domain }
}

/** Until memory moves, and for a moment longer: the job has some history. */
async function underWay(migration: Migration): Promise<void> {
  await until(async () => migration.latest !== null && memoryMoves(migration.latest), 'memory moves')
  await new Promise((resolve) => setTimeout(resolve, 1000))
}

/** Nothing of another migration is in the outcome of one that never began. */
const neverBegan = {
  outcome: 'failed', downtimeMs: null, statistics: null, cancelled: null, passes: [], error: { code: 'VIR_ERR_RESOURCE_BUSY', message: expect.stringMatching(/a migration that has run for \d+\.\d s runs on it already; attach\(\)/) },
}

/** virsh migrates a guest; the result is its exit status. */
function virshMigrates(guest: Guest, to: Host, ...more: string[]): Promise<number | null> {
  const child = spawn('virsh', ['-c', hosts[0].socketUri, 'migrate', '--live', '--p2p', ...more, guest.name, to.uri], { stdio: 'ignore' })
  return event(child, 'exit').then(([code]) => code as number | null)
}

async function expectAt(host: Connection, actor: { guest: Guest, domain: Domain }): Promise<void> {
  expect(await (await host.domains.get(actor.domain.uuid)).state()).toMatchObject({ state: 'running' })
  const homes = await Promise.all(hosts.map(async (each) => await each.guestPid(actor.guest.name) !== undefined))
  expect(homes).toEqual([source, second, third].map((each) => each === host))
  await expectUnharmed(actor)
}

describe('two migrations of one guest', () => {
  test('the second one is not made, and takes nothing of the first for its own', async () => {
    const actor = await guestAtSource()
    const one = actor.domain.migrate({ to: second, bandwidthMiBps: 8, intervalMs })
    await underWay(one)
    const two = actor.domain.migrate({ to: second, intervalMs })
    const { outcome, samples } = await follow(two)
    expect(outcome).toMatchObject(neverBegan)
    // A source that is slow to answer shows as an unanswered poll before the refusal: it holds no figure of anything.
    const others = samples.filter(({ phase, unanswered }) => phase !== 'failed' && !(phase === 'reserve' && unanswered))
    expect(others).toEqual([])
    expect(samples.filter(({ memory, transferredBytes, pass }) => memory !== null || transferredBytes !== null || pass !== null)).toEqual([])
    const first = await one.outcome
    expect(first).toMatchObject({ outcome: 'completed', error: null })
    expect(first.passes.length).toBeGreaterThan(0)
    await expectAt(second, actor)
  })

  test('an abort of the second does not reach the first', async () => {
    const actor = await guestAtSource()
    const one = actor.domain.migrate({ to: second, bandwidthMiBps: 8, intervalMs })
    await underWay(one)
    const two = actor.domain.migrate({ to: third, intervalMs })
    await two.abort('not this one')
    expect((await two.outcome).outcome).toMatch(/^(failed|cancelled)$/)
    expect(await one.outcome).toMatchObject({ outcome: 'completed', cancelled: null })
    await expectAt(second, actor)
  })

  test('neither does a guard, a signal, a downtime limit or a policy of the second', async () => {
    const actor = await guestAtSource()
    const one = actor.domain.migrate({ to: second, bandwidthMiBps: 8, maxDowntimeMs: 222, intervalMs })
    await underWay(one)
    const two = actor.domain.migrate({
      to: third, intervalMs, maxDowntimeMs: 999, guards: { maxTotalMs: 500 }, policy: () => ({ action: 'setBandwidth', mibps: 1, because: 'it may' }),
      signal: AbortSignal.timeout(300),
    })
    const acts = [two.setMaxDowntime(900), two.setBandwidth(1), two.pause(), two.throttle(50), two.startPostcopy(), two.setCompressionCache(2 ** 20)]
    for (const act of await Promise.allSettled(acts)) expect(act).toMatchObject({ status: 'rejected', reason: { code: 'VIR_ERR_OPERATION_INVALID' } })
    expect(await two.outcome).toMatchObject({ ...neverBegan, actions: [] })
    expect(await one.maxDowntime()).toBe(222)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await actor.domain.state()).toMatchObject({ state: 'running' })
    expect(await one.outcome).toMatchObject({ outcome: 'completed' })
    await expectAt(second, actor)
  })

  test('two that begin in one moment: one goes, the other is refused', async () => {
    const actor = await guestAtSource()
    const both = [second, third].map((to) => actor.domain.migrate({ to, bandwidthMiBps: 8, intervalMs }))
    const outcomes = await Promise.all(both.map(({ outcome }) => outcome))
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['completed', 'failed'])
    expect(outcomes.find(({ outcome }) => outcome === 'failed')).toMatchObject({ passes: [], statistics: null, error: { code: 'VIR_ERR_RESOURCE_BUSY' } })
    await expectAt(outcomes[0]!.outcome === 'completed' ? second : third, actor)
  })
})

test('a migration of virsh is neither steered nor counted by one that comes too late', async () => {
  const actor = await guestAtSource()
  const theirs = virshMigrates(actor.guest, hosts[1], '--bandwidth', '8')
  await until(async () => ((await actor.domain.job.statistics()).memoryProcessedBytes ?? 0) > 1_000_000, 'memory moves')
  const ours = actor.domain.migrate({ to: third, intervalMs })
  await ours.abort('too late')
  expect(await ours.outcome).toMatchObject({ passes: [], statistics: null, downtimeMs: null })
  expect(await theirs).toBe(0)
  await expectAt(second, actor)
})

test('a dump that runs is neither disturbed nor waited for', async () => {
  const actor = await guestAtSource({ memoryMiB: 256 })
  const path = `${hosts[0].directory}/core`
  const dump = virsh(hosts[0], 'dump', '--live', '--memory-only', actor.guest.name, path)
  let dumping = true
  const done = dump.finally(() => { dumping = false })
  await until(async () => (await actor.domain.job.statistics()).operationName === 'dump' || !dumping, 'the dump runs')
  expect(dumping).toBe(true)
  const migration = actor.domain.migrate({ to: second, intervalMs })
  void migration.abort('stop it')
  const outcome = await migration.outcome
  expect(outcome).toMatchObject({ passes: [], statistics: null })
  await expect(done).resolves.toMatch(/dumped/)
  expect(await actor.domain.state()).toMatchObject({ state: 'running' })
})

test('a monitor follows the migration that it saw first, and no further one', async () => {
  const actor = await guestAtSource()
  const { domain, guest } = actor
  const watcher = monitor(domain, { intervalMs, destination: second })
  const phases: string[] = []
  const seen = (async () => { for await (const { phase } of watcher) phases.push(phase) })()
  const first = virshMigrates(guest, hosts[1], '--bandwidth', '4')
  await until(async () => watcher.latest !== null && memoryMoves(watcher.latest), 'memory moves')
  await domain.job.abort()
  expect(await first).not.toBe(0)
  const next = virshMigrates(guest, hosts[1], '--bandwidth', '8')
  await seen
  expect(phases.at(-1)).toBe('failed')
  expect(watcher.final).toBeNull()
  expect(await next).toBe(0)
  await expectAt(second, actor)
})

test('of two that attach to one migration, the second only follows, until it takes over', async () => {
  const actor = await guestAtSource()
  const plans = mkdtempSync(join(tmpdir(), 'nodevirt-own-job-'))
  try {
    const one = actor.domain.migrate({ to: hosts[1].uri, destination: second, bandwidthMiBps: 4, intervalMs, plan: plans })
    await underWay(one)
    const [follower] = (await attach(source, { plans, intervalMs, destination: () => second })).migrations
    expect(follower).toMatchObject({ steers: false, because: expect.stringMatching(/still lives and steers it/) })
    await expect(follower!.abort()).rejects.toMatchObject({ code: 'VIR_ERR_OPERATION_INVALID', message: expect.stringMatching(/still lives and steers it/) })
    const [taken] = (await attach(source, { plans, intervalMs, destination: () => second, takeOver: true })).migrations
    await expect(one.setBandwidth(1)).rejects.toMatchObject({ message: expect.stringMatching(/another object of this process has taken its migration over/) })
    await taken!.setBandwidth(64)
    for (const each of [one, follower!, taken!]) expect(await each.outcome).toMatchObject({ outcome: 'completed' })
    expect(readdirSync(plans)).toEqual([])
    await expectAt(second, actor)
  } finally {
    rmSync(plans, { recursive: true, force: true })
  }
})

test('a guest that somebody else begins to migrate before its turn is waited for, and counted once', async () => {
  // At their bandwidth each converges, and the second one lasts longer than the first.
  const slowly = { dirtyPagesPerSecond: 100 }
  const actors = [await guestAtSource(slowly), await guestAtSource(slowly)]
  const evacuation = evacuate(source, { to: [second, third], concurrency: 1, migrate: { bandwidthMiBps: 8 } })
  let theirs: Promise<number | null> | null = null
  for await (const event of evacuation) {
    const other = actors.find(({ guest }) => guest.name !== event.name)!
    if (theirs === null && event.status === 'migrating') theirs = virshMigrates(other.guest, hosts[2], '--bandwidth', '4')
  }
  const report = await evacuation.report
  expect(await theirs).toBe(0)
  expect(report).toMatchObject({ outcome: 'complete' })
  expect(report.guests.map(({ outcome }) => outcome)).toEqual(['migrated', 'migrated'])
  for (const { guest } of actors) expect((await Promise.all(hosts.map((host) => host.guestPid(guest.name)))).filter((pid) => pid !== undefined)).toHaveLength(1)
})
