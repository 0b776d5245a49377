import { connect } from '../../lib'
import type { Migration, MigrationOutcome, MigrationSample } from '../../lib/migration'
import type { Host } from '../../lib/lab'
import { expectArrived, expectUnharmed, follow, once, phasesOf, Stage, until, type Actor } from './migrate-support'

const intervalMs = 50
const options = { bandwidthMiBps: 8, postcopy: true, intervalMs }
/** Slow enough that something can happen in post-copy. */
const slowMiBps = 3
const recover = { firstDelayMs: 200, maxDelayMs: 500 }

let stage: Stage
// The daemons give each other up after some seconds rather than half a minute. A stage for each test: a daemon may be gone after it.
beforeEach(async () => {
  stage = await Stage.create({ qemuConfig: { keepalive_interval: 1, keepalive_count: 3 } })
  await stage.holdPostcopy(slowMiBps)
})
afterEach(async () => { await stage?.stop() })

/** The destination's daemon of libvirt 11.3.0 (Debian 13) dies of an attempt to recover: 9.0.0 and 12.8.0 do not. */
const dies = ({ versions }: Host): boolean => versions.libvirt.startsWith('11.3.')

/** Recovered; or where the daemon dies of that, left as it is, and not tried again when the daemon is back. */
async function expectRecovered(actor: Actor, migration: Migration, outcome: MigrationOutcome): Promise<boolean> {
  if (!dies(stage.two)) {
    await expectArrived(stage, actor, outcome)
    return true
  }
  expect(outcome).toMatchObject({
    outcome: 'postcopyRecoverable',
    because: expect.stringMatching(/the daemon of its destination \(.*\) went away in attempt \d+ to recover it, so nothing further was tried: recover\(\) goes on/),
  })
  expect(outcome.recovery!.attempts.at(-1)).toMatchObject({ daemonsLost: [{ side: 'destination', uri: stage.destination.uri }] })
  expect(await stage.two.daemonPid()).toBeUndefined()
  const running = [await stage.one.guestPid(actor.guest.name), await stage.two.guestPid(actor.guest.name)]
  expect(running).toEqual([expect.any(Number), expect.any(Number)])
  await stage.two.startDaemon()
  const pid = await stage.two.daemonPid()
  // Both answer again, and are asked: that is not what it died of.
  const host = await connect(stage.two.socketUri)
  for (let asked = 0; asked < 20; asked++) {
    expect(await (await host.domains.getByUuid(actor.domain.uuid)).state()).toMatchObject({ state: 'running', reason: 'postcopyFailed' })
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await host.close()
  expect(await stage.two.daemonPid()).toBe(pid)
  expect(migration.recovery!.attempts).toHaveLength(outcome.recovery!.attempts.length)
  expect([await stage.one.guestPid(actor.guest.name), await stage.two.guestPid(actor.guest.name)]).toEqual(running)
  return false
}

/** How often the host sends what is not acknowledged before it takes a connection for broken. */
async function retries(host: Host, count: number): Promise<void> {
  if (stage.lab.capabilities.postcopy) await host.exec(['sh', '-c', `echo ${count} > /proc/sys/net/ipv4/tcp_retries2`])
}

/** A host loses its connections between the QEMUs, as a firewall or an expired route would have it. */
async function loseConnections(host: Host): Promise<void> {
  const ports = [['sport', 49152], ['dport', 49152]].map(([side, port]) => `( ${side} >= :${port} and ${side} <= :49215 )`)
  await host.exec(['ss', '-K', '-tnH', ports.join(' or ')])
}

/** A cable that is pulled before the destination has the state of the devices costs the guest: nobody can do anything about that. */
async function runsThere({ guest }: Actor): Promise<void> {
  await until(async () => (await stage.destination.domains.get(guest.name)).state().then(({ reason }) => reason === 'postcopy'), 'post-copy')
}

/** Once it goes on there is nothing more to see: the rest is sent as fast as it can be. */
function hurry() {
  let again = false
  return once(({ phase }) => {
    again ||= phase === 'recovering'
    return again && phase === 'postcopy'
  }, () => stage.holdPostcopy(null))
}

const broke = ({ phase }: MigrationSample): boolean => phase === 'postcopyPaused'
const recovering = ({ phase }: MigrationSample): boolean => phase === 'recovering'

test('a cable is pulled in post-copy, and both QEMUs lose their connection: recovered when it is plugged in again', async () => {
  if (!await stage.postcopyWorks()) return
  const actor = await stage.guest({ dirtyPagesPerSecond: 4000 })
  const migration = actor.domain.migrate({ to: stage.destination, ...options, recover })
  const switched = migration.startPostcopy()
  const pull = once(({ phase }) => phase === 'postcopy', async () => {
    await runsThere(actor)
    await stage.two.linkDown()
    await Promise.all([stage.one, stage.two].map(loseConnections))
  })
  const plug = once(recovering, () => stage.two.linkUp())
  const rest = hurry()
  const { outcome, samples } = await follow(migration, (sample) => {
    rest.see(sample)
    pull.see(sample)
    plug.see(sample)
  })
  if (!await expectRecovered(actor, migration, outcome)) return
  await Promise.all([switched, pull.result(), plug.result()])
  expect(phasesOf(samples)).toEqual(expect.arrayContaining(['postcopy', 'postcopyPaused', 'recovering', 'done']))
  const [first] = outcome.recovery!.attempts
  expect(first!.hosts).toMatchObject({
    source: { state: 'paused', reason: 'postcopyFailed' }, destination: { state: 'running', reason: 'postcopyFailed' },
  })
  expect(outcome.because).toMatch(/at its destination; post-copy broke, and attempt \d+ recovered it/)
  expect(outcome.error).toBeNull()
  expect(migration.recovery).toEqual(outcome.recovery)
})

test('peer-to-peer, the source gives its connection up by itself: recovered', async () => {
  if (!await stage.postcopyWorks()) return
  const actor = await stage.guest({ dirtyPagesPerSecond: 4000 })
  await retries(stage.one, 2)
  const migration = actor.domain.migrate({ to: stage.two.uri, destination: stage.destination, ...options, recover })
  const switched = migration.startPostcopy()
  const pull = once(({ phase }) => phase === 'postcopy', async () => {
    await runsThere(actor)
    await stage.two.linkDown()
  })
  const plug = once(broke, async () => {
    await until(async () => /Migration paused/.test(await stage.one.guestLog(actor.guest.name)), 'QEMU has noticed')
    // A destination that waits for a page has nothing to send, and notices nothing for as long as nobody tells it.
    await loseConnections(stage.two)
    await stage.two.linkUp()
  })
  const rest = hurry()
  const { outcome, samples } = await follow(migration, (sample) => {
    rest.see(sample)
    pull.see(sample)
    plug.see(sample)
  })
  if (!await expectRecovered(actor, migration, outcome)) return
  await Promise.all([switched, pull.result(), plug.result()])
  expect(phasesOf(samples)).toEqual(expect.arrayContaining(['postcopy', 'postcopyPaused', 'recovering', 'done']))
  expect(outcome.because).toMatch(/attempt \d+ recovered it/)
})

test('the daemons lose each other, but not the QEMUs: it heals by itself, and nothing is broken by trying', async () => {
  if (!await stage.postcopyWorks()) return
  const actor = await stage.guest({ dirtyPagesPerSecond: 4000 })
  const migration = actor.domain.migrate({ to: stage.two.uri, destination: stage.destination, ...options, recover })
  const switched = migration.startPostcopy()
  const pull = once(({ phase }) => phase === 'postcopy', async () => {
    await runsThere(actor)
    await stage.two.linkDown()
  })
  // By now the daemons have given up; QEMU waits for a quarter of an hour.
  const plug = once(broke, () => stage.two.linkUp())
  const { outcome } = await follow(migration, (sample) => {
    pull.see(sample)
    plug.see(sample)
  })
  await expectArrived(stage, actor, outcome)
  await Promise.all([switched, pull.result(), plug.result()])
  expect(outcome.because).toMatch(/post-copy broke, and healed by itself/)
  expect(outcome.recovery!.attempts.filter(({ resumed, failure }) => resumed || failure === null)).toEqual([])
  expect(outcome.error).toMatchObject({ function: 'virDomainMigrateToURI3' })
})

test('an abort in post-copy only by name; the source\'s daemon is killed; then it is recovered by hand', async () => {
  if (!await stage.postcopyWorks()) return
  const actor = await stage.guest({ dirtyPagesPerSecond: 4000 })
  const migration = actor.domain.migrate({ to: stage.two.uri, destination: stage.destination, ...options, recover })
  await expect(migration.abort('too early', { postcopy: true })).rejects.toMatchObject({
    code: 'VIR_ERR_OPERATION_INVALID', message: expect.stringMatching(/there is no post-copy to interrupt/),
  })
  await migration.startPostcopy()
  await until(async () => migration.latest?.phase === 'postcopy', 'post-copy')
  await expect(migration.abort('plainly')).rejects.toMatchObject({
    code: 'VIR_ERR_OPERATION_INVALID', message: expect.stringMatching(/cannot abort migration in post-copy mode.*\{ postcopy: true \}/),
  })
  expect(() => migration.recover()).toThrow(/the option `recover` is for a migration that is not over/)
  await migration.abort('the link is needed elsewhere', { postcopy: true })
  const outcome = await migration.outcome
  expect(outcome).toMatchObject({
    outcome: 'postcopyRecoverable', because: expect.stringMatching(/^the link is needed elsewhere; .*needs both hosts/), recovery: null,
    hosts: { source: { state: 'paused', reason: 'postcopyFailed' }, destination: { state: 'running', reason: 'postcopyFailed' } },
  })
  await stage.one.restartDaemon({ signal: 'SIGKILL' })

  const again = migration.recover()
  const { outcome: end, samples } = await follow(again, hurry().see)
  if (!await expectRecovered(actor, again, end)) return
  expect(phasesOf(samples)).toEqual(expect.arrayContaining(['postcopyPaused', 'recovering', 'done']))
  expect(() => again.recover()).toThrow(/nothing to recover: the domain is at its destination/)
  await expectUnharmed(actor)
})
