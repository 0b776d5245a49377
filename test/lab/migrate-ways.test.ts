import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  argumentsOf, commandsFromNow, expectArrived, expectStayed, expectUnharmed, follow, logFromNow, memoryMoves, once, phasesOf,
  proof, Stage,
} from './migrate-support'

let stage: Stage
beforeAll(async () => { stage = await Stage.create() })
afterEach(async () => { await stage.clear() })
afterAll(async () => { await stage?.stop() })

const intervalMs = 50

proof('managed: this process controls both hosts', { flags: ['LIVE'] }, async () => {
  const actor = await stage.guest()
  const log = await logFromNow(stage.one)
  const { outcome, samples } = await follow(actor.domain.migrate({ to: stage.destination, intervalMs }))
  await expectArrived(stage, actor, outcome)
  expect(await log()).not.toContain('qemuMigrationSrcPerformPeer2Peer')
  expect(phasesOf(samples).slice(0, 2)).toEqual(['reserve', 'firstPass'])
  expect(phasesOf(samples).at(-1)).toBe('done')
})

proof('peer2peer: the source\'s daemon controls the destination', { flags: ['PEER2PEER'] }, async () => {
  const actor = await stage.guest()
  const log = await logFromNow(stage.one)
  const { outcome, samples } = await follow(actor.domain.migrate({ to: stage.two.uri, destination: stage.destination, intervalMs }))
  await expectArrived(stage, actor, outcome)
  expect(await log()).toContain('qemuMigrationSrcPerformPeer2Peer3')
  expect(phasesOf(samples).at(-1)).toBe('done')
})

proof('tunnelled: the memory goes through the daemons', { flags: ['TUNNELLED'] }, async () => {
  const actor = await stage.guest()
  const incoming = await commandsFromNow(stage.two)
  const { outcome } = await follow(actor.domain.migrate({
    to: stage.two.uri, transport: 'tunnelled', destination: stage.destination, intervalMs,
  }))
  await expectArrived(stage, actor, outcome)
  // Without the tunnel QEMU listens on a TCP port at the destination.
  expect(argumentsOf(await incoming(), 'migrate-incoming').uri).toMatch(/^fd:/)
})

test('not live: the guest stands still from the first page on', async () => {
  const actor = await stage.guest()
  const state = once(memoryMoves, () => actor.domain.state())
  const { outcome, samples } = await follow(actor.domain.migrate({
    to: stage.destination, live: false, bandwidthMiBps: 16, intervalMs,
  }), state.see)
  await expectArrived(stage, actor, outcome)
  expect(await state.result()).toMatchObject({ state: 'paused', reason: 'migration' })
  expect(phasesOf(samples)).not.toContain('iterate')
})

proof('paused: the guest waits at the destination', { flags: ['PAUSED'] }, async () => {
  const actor = await stage.guest()
  const { outcome, arrived } = await follow(actor.domain.migrate({ to: stage.destination, paused: true, intervalMs }))
  expect(outcome).toMatchObject({ outcome: 'completed' })
  expect(await stage.whereIs(actor.guest.name)).toBe('two')
  expect(await arrived!.state()).toMatchObject({ state: 'paused' })
  await arrived!.resume()
  await expectUnharmed(actor)
})

proof('persistent: the definition moves along', { flags: ['PERSIST_DEST', 'UNDEFINE_SOURCE'] }, async () => {
  const actor = await stage.guest({}, { persistent: true })
  const { outcome, arrived } = await follow(actor.domain.migrate({
    to: stage.destination, persistDestination: true, undefineSource: true, intervalMs,
  }))
  await expectArrived(stage, actor, outcome)
  expect(await arrived!.isPersistent()).toBe(true)
  expect(await stage.whereIs(actor.guest.name)).toBe('two')
})

test.each(['managed', 'peer2peer'] as const)('move, %s: a persistent guest is persistent at its destination, and nothing of it stays', async (control) => {
  const actor = await stage.guest({}, { persistent: true })
  const to = control === 'managed' ? { to: stage.destination } : { to: stage.two.uri, destination: stage.destination }
  const { outcome, arrived } = await follow(actor.domain.migrate({ ...to, move: true, intervalMs }))
  await expectArrived(stage, actor, outcome)
  expect(outcome.advice).toEqual([])
  expect(await arrived!.isPersistent()).toBe(true)
  expect(await stage.whereIs(actor.guest.name)).toBe('two')
  await expect(actor.domain.state()).rejects.toMatchObject({ code: 'VIR_ERR_NO_DOMAIN' })
})

test('move: a transient guest stays transient', async () => {
  const actor = await stage.guest()
  const { outcome, arrived } = await follow(actor.domain.migrate({ to: stage.destination, move: true, intervalMs }))
  await expectArrived(stage, actor, outcome)
  expect(outcome.advice).toEqual([])
  expect(await arrived!.isPersistent()).toBe(false)
})

test('a persistent domain that is asked for nothing stays defined at its source and is transient at its destination, and the advice says so', async () => {
  const actor = await stage.guest({}, { persistent: true })
  const { outcome, arrived } = await follow(actor.domain.migrate({ to: stage.destination, intervalMs }))
  expect(outcome.advice).toEqual([expect.stringMatching(/once at its destination it is transient.*source keeps a definition/)])
  await expectArrived(stage, actor, outcome)
  expect(await arrived!.isPersistent()).toBe(false)
  expect(await actor.domain.state()).toMatchObject({ state: 'shutoff', reason: 'migrated' })
})

proof('offline: a definition moves without a guest', { flags: ['OFFLINE'] }, async () => {
  const guest = stage.lab.guest()
  const domain = await stage.source.domains.define(guest.xml)
  const { outcome, arrived } = await follow(domain.migrate({
    to: stage.destination, offline: true, persistDestination: true, undefineSource: true, intervalMs,
  }))
  expect(outcome).toMatchObject({ outcome: 'completed', error: null, statistics: null, passes: [] })
  expect(await stage.whereIs(guest.name)).toBe('two')
  expect(await arrived!.state()).toMatchObject({ state: 'shutoff' })

  await arrived!.start()
  await guest.waitReady()
})

proof('the migration happens although libvirt fears for the disk', { flags: ['UNSAFE'] }, async () => {
  const path = join(stage.lab.directory, 'cached.raw')
  writeFileSync(path, Buffer.alloc(1024 * 1024))
  const actor = await stage.guest({ disks: [{ path, cache: 'writeback' }] })
  const refused = await follow(actor.domain.migrate({ to: stage.destination, intervalMs }))
  expect(refused.outcome).toMatchObject({ outcome: 'failed', error: { code: 'VIR_ERR_MIGRATE_UNSAFE' } })
  expect(refused.outcome.because).toMatch(/disks use cache other than none|without shared storage/)
  await expectStayed(stage, actor)

  const { outcome } = await follow(actor.domain.migrate({ to: stage.destination, unsafe: true, intervalMs }))
  await expectArrived(stage, actor, outcome)
})

proof('change protection: what changes the guest waits until the migration is over', { flags: ['CHANGE_PROTECTION'] }, async () => {
  const actor = await stage.guest()
  const migration = actor.domain.migrate({ to: stage.destination, changeProtection: true, bandwidthMiBps: 4, intervalMs })
  let changed = ''
  const change = once(memoryMoves, async () => {
    const pending = actor.domain.metadata.set('title', 'another').then(() => { changed = 'while it ran' }, (error: Error) => { changed = error.message })
    await actor.domain.state()
    return pending
  })
  const { outcome, arrived } = await follow(migration, (sample) => {
    change.see(sample)
    if (memoryMoves(sample)) expect(changed).toBe('')
  })
  await change.result()
  await expectArrived(stage, actor, outcome)
  expect(changed).toMatch(/not running|no domain/)
  expect(await arrived!.xml()).not.toContain('another')
})
