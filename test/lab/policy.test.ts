import { readTrace, replay, type DomainMigrateOptions, type Migration, type MigrationOutcome } from '../../lib'
import { expectArrived, expectUnharmed, follow, Stage, type Actor } from './migrate-support'

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
    const { outcome } = await follow(migrate(actor, { policy, allow: { downtimeMs: 5_000 }, maxDowntimeMs: 100 }))
    await expectArrived(stage, actor, outcome)
    const limits = outcome.actions.map((each) => each.action === 'setMaxDowntime' ? each.ms : null)
    expect(limits.length).toBeGreaterThan(2)
    expect(limits).toEqual([...limits].sort((a, b) => a! - b!))
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
