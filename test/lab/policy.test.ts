import { policyNames, readTrace, type Migration, type MigrationOutcome, type Policy } from '../../lib/migration'
import type { DomainMigrateOptions } from '../../lib/migration'
import { askQemu, expectArrived, follow, Stage, type Actor } from './migrate-support'

/** A guest that never converges on this link: each page of its working set is written twice a second or more, and 16 MiB/s get through. */
const restless = { memoryMiB: 64, workingSetMiB: 24, dirtyPagesPerSecond: 16_000 }
const linkMiBps = 16
const slow = { maxDowntimeMs: 200, intervalMs: 250 }
const patient = { name: 'default', patienceMs: 4_000 } as const

let stage: Stage
beforeAll(async () => { stage = await Stage.create({ bandwidthMiBps: linkMiBps }) })
afterEach(async () => { await stage.clear() })
afterAll(async () => { await stage?.stop() })

function migrate({ domain }: Actor, options: Partial<DomainMigrateOptions>): Migration {
  return domain.migrate({ to: stage.two.uri, destination: stage.destination, ...slow, ...options } as DomainMigrateOptions)
}

function done({ actions }: MigrationOutcome): string[] {
  return actions.filter(({ refused }) => refused === null).map(({ action }) => action)
}

describe('a guest that never converges is brought over', () => {
  test('by a longer downtime, as far as the caller allows', async () => {
    const actor = await stage.guest(restless)
    const { outcome } = await follow(migrate(actor, { policy: patient, allow: { downtimeMs: 4_000 } }))
    await expectArrived(stage, actor, outcome)
    expect(done(outcome)).toContain('setMaxDowntime')
    expect(outcome.downtimeNetMs).toBeGreaterThan(200)
    for (const { because } of outcome.actions) expect(because).toMatch(/\d/)
  })

  test('by a downtime ramp like VDSM\'s', async () => {
    const actor = await stage.guest({ ...restless, workingSetMiB: 16 })
    const policy = { name: 'vdsm', schedule: 'suspendWorkload', pollMs: 2_000 } as const
    const lines: string[] = []
    const trace = { write: (line: string) => lines.push(line) > 0 }
    const { outcome } = await follow(migrate(actor, { policy, allow: { downtimeMs: 5_000 }, maxDowntimeMs: 100, trace }))
    await expectArrived(stage, actor, outcome)
    const limits = outcome.actions.map((each) => each.action === 'setMaxDowntime' ? each.ms : null)
    expect(limits.length).toBeGreaterThan(2)
    expect(limits).toEqual([...limits].sort((a, b) => a! - b!))
    const { observations } = await readTrace(lines)
    expect(observations.filter(({ kind }) => kind === 'action')).toEqual(outcome.actions.map((each) => ({ kind: 'action', ...each })))
  })

  test('by post-copy', async () => {
    if (!await stage.postcopyWorks()) return
    const actor = await stage.guest(restless)
    const { outcome, samples } = await follow(migrate(actor, { policy: patient, postcopy: 'whenStalled' }))
    await expectArrived(stage, actor, outcome)
    expect(done(outcome)).toEqual(['startPostcopy'])
    expect(samples.some(({ phase }) => phase === 'postcopy')).toBe(true)
  })

  test('by a pause, and the guest runs again at the destination', async () => {
    const actor = await stage.guest(restless)
    const { outcome } = await follow(migrate(actor, { policy: { name: 'virsh', timeoutMs: 5_000, action: 'suspend' }, allow: { pause: true } }))
    await expectArrived(stage, actor, outcome)
    expect(done(outcome)).toEqual(['pause'])
  })

  test('by auto-converge', async () => {
    const actor = await stage.guest({ memoryMiB: 96, workingSetMiB: 64, dirtyPagesPerSecond: 30_000 })
    await Promise.all([stage.one, stage.two].map((host) => host.setBandwidth(80)))
    try {
      const { outcome, samples } = await follow(migrate(actor, {
        policy: 'default', autoConverge: { initialPercent: 60, incrementPercent: 39 },
      }))
      await expectArrived(stage, actor, outcome)
      expect(Math.max(...samples.map(({ throttlePercent }) => throttlePercent ?? 0))).toBe(99)
      expect(done(outcome)).not.toContain('abort')
    } finally {
      await Promise.all([stage.one, stage.two].map((host) => host.setBandwidth(linkMiBps)))
    }
  })
})

test('guards hold without a policy too, and the outcome says who aborted', async () => {
  const actor = await stage.guest(restless)
  const { outcome } = await follow(migrate(actor, { guards: { maxTotalMs: 3_000 } }))
  expect(outcome).toMatchObject({ outcome: 'cancelled', cancelled: { by: 'guard', reason: expect.stringMatching(/at most 3.0 s are allowed/) } })
  expect(await actor.domain.state()).toMatchObject({ state: 'running' })
})

test('a policy that throws does not fail the migration: it goes on unsteered', async () => {
  const actor = await stage.guest()
  const { outcome } = await follow(migrate(actor, { policy: () => { throw new Error('not thought of') } }))
  await expectArrived(stage, actor, outcome)
  expect(outcome.actions).toMatchObject([{ action: 'none', refused: 'not thought of' }])
  expect(outcome.problems).toEqual([{ part: 'policy', message: expect.stringMatching(/not thought of/) }])
})

test('what a policy did to a guest that stays is undone', async () => {
  const actor = await stage.guest(restless)
  // Pauses, and then gives up in the middle of it.
  const policy: Policy = ({ samples, actions }) => (samples.at(-1)!.pass ?? 0) < 2 ? { action: 'none', because: 'too early' }
    : actions.length === 0 ? { action: 'setMaxDowntime', ms: 1, because: 'nothing fits' }
      : actions.length === 1 ? { action: 'pause', because: 'enough' } : { action: 'abort', because: 'given up' }
  const { outcome } = await follow(migrate(actor, { policy, allow: { pause: true }, intervalMs: 50 }))
  expect(outcome).toMatchObject({ outcome: 'cancelled', cancelled: { by: 'policy', reason: 'given up' } })
  expect(done(outcome)).toEqual(['setMaxDowntime', 'pause', 'abort'])
  expect(await actor.domain.state()).toMatchObject({ state: 'running' })
  await actor.guest.waitBeats(5)
  expect(await askQemu(stage.one, actor.guest.name, 'query-migrate-parameters')).toMatchObject({ 'downtime-limit': 300 })
})

test('who is to steer is checked before any call', async () => {
  const { domain } = await stage.guest()
  const refused = (options: object): unknown => { try { return domain.migrate({ to: stage.destination, ...options }) } catch (error) { return error } }
  expect(refused({ policy: 'best' })).toEqual(new RangeError('there is no policy "best"; there are ' + policyNames.join(', ')))
  expect(refused({ policy: { name: 'virsh', timeout: 3 } })).toBeInstanceOf(TypeError)
  expect(refused({ guards: { maxTotalMs: 0 } })).toEqual(new RangeError('guards.maxTotalMs must be a number of ms, more than 0: 0'))
  expect(refused({ allow: { downtimeMs: 0 } })).toBeInstanceOf(RangeError)
  expect(refused({ allow: { pause: 1 } })).toBeInstanceOf(TypeError)
  expect(await domain.state()).toMatchObject({ state: 'running' })
})
