import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../../lib'
import type { DomainMigrateOptions } from '../../lib/migration'
import { controls, expectOneWholeGuest, soon } from './fault-support'
import { unhandledIn } from '../unit/migration/support'
import { expectArrived, memoryMoves, Stage, until } from './migrate-support'

/** Every migration ends, its outcome never rejects, and a failure beside it is named there and harms nothing. */
let stage: Stage
let directory: string

beforeAll(async () => { stage = await Stage.create() })
beforeEach(() => { directory = mkdtempSync(join(tmpdir(), 'nodevirt-contract-')) })
afterEach(async () => {
  rmSync(directory, { recursive: true, force: true })
  await stage.clear()
})
afterAll(async () => { await stage?.stop() })

test.each(controls)('a %s migration goes on when its owner closes the source connection: it ends, and the guest is whole at one place', async (control) => {
  // At 1 MiB/s it takes longer than the 10 s for which a close waits for calls in flight.
  const actor = await stage.guest({ dirtyPagesPerSecond: 50 })
  const owned = await connect(stage.one.socketUri)
  let closing: Promise<void> | null = null
  const unhandled = await unhandledIn(async () => {
    const migration = (await owned.domains.get(actor.guest.name)).migrate({
      to: control === 'managed' ? stage.destination : stage.two.uri, destination: stage.destination, bandwidthMiBps: 1, intervalMs: 50,
    } as DomainMigrateOptions)
    const iterated = (async () => {
      for await (const sample of migration) if (memoryMoves(sample)) closing ??= owned.close()
    })()
    await until(async () => closing !== null, 'memory moves')
    await closing
    await expect(migration.setBandwidth(50)).rejects.toMatchObject({ code: 'ERR_CONNECTION_CLOSED' })
    await expect(migration.abort()).rejects.toMatchObject({ code: 'ERR_CONNECTION_CLOSED' })
    await soon(iterated, 'the end of the samples')
    const outcome = await soon(migration.outcome, 'the outcome')
    expect(structuredClone(outcome)).toEqual(outcome)
    expect(outcome).toMatchObject({ outcome: 'completed', cancelled: null, hosts: { source: { known: 'unanswered' }, destination: { known: 'present' } } })
  })
  expect(unhandled).toEqual([])
  await until(async () => await stage.whereIs(actor.guest.name) === 'two', 'the guest is at the destination only', 60_000)
  await expectOneWholeGuest(actor, true)
})

test.each(['is removed', 'becomes a file'])('a trace that begins to throw, and a plan directory that %s, are problems and leave the migration alone', async (what) => {
  const actor = await stage.guest()
  const path = join(directory, 'plans')
  let full = false
  const lines: string[] = []
  const unhandled = await unhandledIn(async () => {
    const migration = actor.domain.migrate({
      to: stage.destination, bandwidthMiBps: 8, intervalMs: 50, plan: path,
      trace: { write: (line: string) => {
        if (full) throw new Error('disk full')
        lines.push(line)
      } },
    })
    for await (const sample of migration) {
      if (full || !memoryMoves(sample)) continue
      expect(readdirSync(path)).toEqual([`${actor.domain.uuid}.json`])
      rmSync(path, { recursive: true })
      if (what === 'becomes a file') writeFileSync(path, '')
      full = true
    }
    const outcome = await soon(migration.outcome, 'the outcome')
    expect(lines.length).toBeGreaterThan(1)
    expect([...outcome.problems].sort((a, b) => a.part < b.part ? -1 : 1)).toEqual([
      { part: 'plan', message: expect.stringMatching(what === 'is removed' ? /could not be removed: ENOENT.*plans/ : /could not be removed: ENOTDIR.*plans/) },
      { part: 'trace', message: 'it ends here: disk full' },
    ])
    await expectArrived(stage, actor, outcome)
  })
  expect(unhandled).toEqual([])
})
