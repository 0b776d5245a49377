import { randomUUID } from 'node:crypto'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { connect, type Connection } from '../../lib'
import { evacuate, monitor } from '../../lib/migration'
import type { DomainMigrateOptions } from '../../lib/migration'
import { type Host } from '../../lib/lab'
import { investigate } from '../../lib/migration/outcome'
import { expectUnharmed, follow, memoryMoves, Stage, type Actor } from './migrate-support'

jest.setTimeout(300_000)

const cloned = randomUUID()
const advice = /destroyed and|has to|start it|must/

let stage: Stage
let three: Host, twin: Host
/** A second connection to the first host, the third host, and one whose UUID is the first one's. */
let again: Connection, third: Connection, clone: Connection

beforeAll(async () => {
  const sameUuid = { daemonConfig: { host_uuid: cloned } }
  stage = await Stage.create({ hosts: [{ name: 'h1', ...sameUuid }, { name: 'h2' }, { name: 'h3' }, { name: 'h4', ...sameUuid }] })
  ;[, , three, twin] = stage.lab.hosts as [Host, Host, Host, Host]
  ;[again, third, clone] = await Promise.all([stage.one, three, twin].map((host) => connect(host.socketUri))) as [Connection, Connection, Connection]
})
afterEach(async () => {
  await stage.clear()
  for (const host of [third, clone]) {
    for (const domain of await host.domains.list()) {
      const persistent = await domain.isPersistent()
      if (await domain.isActive()) await domain.destroy()
      if (persistent) await domain.undefine()
    }
  }
})
afterAll(async () => {
  await Promise.allSettled([again, third, clone].map((each) => each?.close()))
  await stage?.stop()
})

/** It runs at its source as if nothing had been asked, and no other host has heard of it. */
async function expectUntouched(actor: Actor): Promise<void> {
  expect(await actor.domain.state()).toMatchObject({ state: 'running' })
  for (const host of [stage.destination, third]) expect(await host.domains.list()).toEqual([])
  await expectUnharmed(actor)
}

describe('an object that is stale: the guest has gone already', () => {
  test.each(['managed', 'peer2peer'] as const)('%s', async (control) => {
    const actor = await stage.guest()
    expect(await actor.domain.migrate({ to: stage.destination }).outcome).toMatchObject({ outcome: 'completed' })
    const to = control === 'managed' ? { to: third } : { to: three.uri, destination: third }
    const { outcome, samples } = await follow(actor.domain.migrate(to))
    expect(outcome).toMatchObject({
      outcome: 'failed', downtimeMs: null, statistics: null, error: { code: 'VIR_ERR_NO_DOMAIN' },
      because: expect.stringMatching(/the domain is not at its source \(any more\); nothing was migrated$/),
    })
    expect(outcome.because).not.toMatch(/destination|h2|h3/)
    expect(samples.filter(memoryMoves)).toEqual([])
    expect(await (await stage.destination.domains.get(actor.domain.uuid)).state()).toMatchObject({ state: 'running' })
    await expectUnharmed(actor)
  })

  test('persistent, so that its source still has a definition', async () => {
    const actor = await stage.guest({}, { persistent: true })
    expect(await actor.domain.migrate({ to: stage.destination }).outcome).toMatchObject({ outcome: 'completed' })
    const outcome = await actor.domain.migrate({ to: third }).outcome
    expect(outcome).toMatchObject({ outcome: 'failed', because: expect.stringMatching(/shutoff \(migrated\)/) })
    expect(outcome.because).not.toMatch(advice)
    await expectUnharmed(actor)
  })
})

describe('the destination is the source itself', () => {
  test.each<[string, () => DomainMigrateOptions]>([
    ['the same connection', () => ({ to: stage.source })],
    ['a second connection to the same daemon', () => ({ to: again })],
    ['the same connection, peer-to-peer', () => ({ to: stage.source, control: 'peer2peer' })],
    ['a URI that leads there, with the same connection as destination', () => ({ to: stage.one.uri, destination: stage.source })],
    ['a URI that leads there, with another connection as destination', () => ({ to: stage.one.uri, destination: again })],
  ])('%s: said before the call', async (_what, options) => {
    const actor = await stage.guest()
    const { outcome, samples } = await follow(actor.domain.migrate(options()))
    expect(outcome).toMatchObject({
      outcome: 'failed', error: { code: 'VIR_ERR_OPERATION_INVALID' },
      because: expect.stringMatching(/the same host as its source: both connections lead to h1.*; the domain is running at its source$/),
      hosts: { source: { known: 'present', state: 'running' }, destination: { known: 'notAsked' } },
    })
    expect(samples.map(({ phase }) => phase)).toEqual(['failed'])
    await expectUntouched(actor)
  })

  test('a URI that leads there, and no connection to ask: libvirt says so itself', async () => {
    const actor = await stage.guest()
    const outcome = await actor.domain.migrate({ to: stage.one.uri }).outcome
    expect(outcome).toMatchObject({ outcome: 'failed', because: expect.stringMatching(/same host.*running at its source$/) })
    await expectUntouched(actor)
  })

  test('asked about afterwards, and watched: it is not counted twice', async () => {
    const actor = await stage.guest({ dirtyPagesPerSecond: 2000 })
    const once = await investigate(actor.domain.uuid, { source: stage.source, destination: again, timeoutMs: 500 })
    expect(once).toMatchObject({ hosts: { destination: { known: 'notAsked', why: expect.stringContaining('both connections lead to h1') } } })
    expect(['failed', 'unknown']).toContain(once.outcome)
    expect(once.because).not.toMatch(/both hosts|has to/)

    const watching = monitor(actor.domain, { destination: again, intervalMs: 50 })
    const done = (async () => { for await (const _sample of watching); })()
    const migration = actor.domain.migrate({ to: stage.destination, bandwidthMiBps: 8, intervalMs: 50 })
    const abort = (async () => { for await (const sample of migration) if (memoryMoves(sample)) return migration.abort('enough') })()
    expect(await migration.outcome).toMatchObject({ outcome: 'cancelled' })
    await Promise.all([abort, done])
    expect(watching.findings?.outcome).not.toBe('split')
    expect(watching.findings?.because).not.toMatch(/both hosts|has to/)
  })

  test('an evacuation to itself, by another way', async () => {
    const actor = await stage.guest()
    const link = join(stage.lab.directory, 'other-way')
    const [, socket] = /socket=([^&]*)/.exec(stage.one.socketUri)!
    symlinkSync(decodeURIComponent(socket!), link)
    await using otherWay = await connect(stage.one.socketUri.replace(socket!, link))
    expect(otherWay.uri).not.toBe(stage.source.uri)
    const report = await evacuate(stage.source, { to: otherWay }).report
    expect(report).toMatchObject({ outcome: 'incomplete', guests: [{ outcome: 'failed', because: expect.stringContaining('source itself'), attempts: [] }] })
    await expectUntouched(actor)
  })
})

test('a machine that was cloned: libvirt refuses it, and a domain of that UUID there is not a second copy', async () => {
  const actor = await stage.guest()
  const refused = await actor.domain.migrate({ to: clone }).outcome
  expect(refused).toMatchObject({
    outcome: 'failed', because: expect.stringMatching(/same host.*running at its source$/),
    hosts: { destination: { known: 'notAsked', why: expect.stringContaining(`have the UUID ${cloned.replaceAll('-', '')}`) } },
  })
  const { guest } = actor
  const other = stage.lab.guest({ name: 'other', memoryMiB: 64, uuid: actor.domain.uuid })
  await clone.domains.create(other.xml)
  const found = await investigate(actor.domain.uuid, { source: stage.source, destination: clone, timeoutMs: 500 })
  expect(found.outcome).not.toBe('split')
  expect(found.because).not.toMatch(advice)
  await expectUnharmed({ guest })
})

describe('the destination has something of the same name already', () => {
  test.each([['UUID', true], ['name', false]])('a domain of the same %s, which runs', async (_what, sameUuid) => {
    const actor = await stage.guest()
    const stranger = stage.lab.guest({ memoryMiB: 64, ...(sameUuid ? { uuid: actor.domain.uuid } : {}) })
    const name = sameUuid ? stranger.name : actor.guest.name
    await stage.destination.domains.create(stranger.xml.replace(/<name>.*<\/name>/, `<name>${name}</name>`))
    for (const to of [{ to: stage.destination }, { to: stage.two.uri, destination: stage.destination }]) {
      const outcome = await actor.domain.migrate(to).outcome
      expect(outcome).toMatchObject({ outcome: 'failed', because: expect.stringMatching(/the domain is running at its source$/) })
      expect(outcome.because).not.toMatch(advice)
    }
    expect(await (await stage.destination.domains.get(name)).state()).toMatchObject({ state: 'running' })
    expect(await actor.domain.state()).toMatchObject({ state: 'running' })
  })

  test('an old definition, and the guest went to another host than the one that is asked', async () => {
    const actor = await stage.guest({}, { persistent: true })
    const old = await stage.destination.domains.define(actor.guest.xml.replace(/<uuid>.*<\/uuid>/, '').replace('</name>', `</name><uuid>${actor.domain.uuid}</uuid>`))
    await old.start({ paused: true })
    await old.destroy()
    expect(await old.state()).toMatchObject({ state: 'shutoff', reason: 'destroyed' })
    const outcome = await actor.domain.migrate({ to: three.uri, destination: stage.destination }).outcome
    expect(outcome).toMatchObject({ outcome: 'unknown', because: expect.stringContaining('is not the one') })
    expect(await (await third.domains.get(actor.domain.uuid)).state()).toMatchObject({ state: 'running' })
    await expectUnharmed(actor)
  })
})

describe('somebody else moved it on', () => {
  test.each([['transient', false], ['persistent', true]])('a %s guest that is on a third host is not gone', async (_what, persistent) => {
    const actor = await stage.guest({}, { persistent })
    const keep = persistent ? { persistDestination: true } : {}
    const first = actor.domain.migrate({ to: stage.destination, ...keep })
    const arrived = await first.arrived()
    expect(await arrived!.migrate({ to: third, ...keep }).outcome).toMatchObject({ outcome: 'completed' })
    const found = await investigate(actor.domain.uuid, { source: stage.source, destination: stage.destination, timeoutMs: 500 })
    expect(found.outcome).toBe('unknown')
    expect(found.because).not.toMatch(advice)
    await expectUnharmed(actor)
  })
})
