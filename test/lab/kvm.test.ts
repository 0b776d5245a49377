import type { DomainMigrateOptions } from '../../lib/migration'
import { all, Commuter, describeKvm } from './kvm-support'
import { arriveAt, controls, depart, expectOneWholeGuest, holdByLink, judged, letGo, type Control, type Moment } from './fault-support'
import { askQemu, expectArrived, expectStayed, expectUnharmed, follow, once, phasesOf, Stage, until } from './migrate-support'

const mib = 1024 * 1024

describeKvm('a guest on KVM', () => {
  let stage: Stage
  let commuter: Commuter
  beforeAll(async () => {
    stage = await Stage.create({ kvm: true })
    commuter = new Commuter(stage)
  })
  afterEach(async () => { await stage.two.setBandwidth(null) })
  afterAll(async () => { await stage?.stop() })

  test('is one, by QEMU\'s own word', async () => {
    const { guest } = await commuter.atHome()
    expect(guest).toMatchObject({ kvm: true, kvmReason: 'KVM was asked for' })
    expect(await askQemu(stage.one, guest.name, 'query-kvm')).toEqual({ enabled: true, present: true })
  })

  test('its dirty rate, by dirty bitmap, is its own count rounded down; by page sampling it is in the range of chance', async () => {
    const { guest, domain } = await commuter.atHome()
    const compared = async (measure: () => Promise<{ bytesPerSecond: number }>): Promise<{ shown: number, own: number }> => {
      const first = await guest.waitBeats(1)
      const { bytesPerSecond } = await measure()
      const last = await guest.waitBeats(1)
      return { shown: bytesPerSecond / mib, own: (last.writes - first.writes) / (last.guestMs - first.guestMs) * 1000 / 256 }
    }
    // The window is a part of the time that the guest's own count is about: a busy machine holds it up in one and not in the other.
    for (const monitor of [false, true]) {
      const { shown, own } = await compared(() => domain.dirtyRate.measure({ mode: 'dirtyBitmap', windowMs: 2000, monitor }))
      expect(shown).toBeGreaterThan(own * 0.7 - 1)
      expect(shown).toBeLessThanOrEqual(own * 1.3 + 0.1)
    }
    // 1,024 pages are looked at, of which 75 changed: within four sigma.
    const { shown, own } = await compared(() => domain.dirtyRate.measure({ mode: 'pageSampling', windowMs: 2000, monitor: true }))
    expect(shown).toBeGreaterThan(own * 0.5 - 1)
    expect(shown).toBeLessThan(own * 1.5 + 0.5)
    await expect(domain.dirtyRate.measure({ mode: 'dirtyRing' })).rejects.toMatchObject({ code: 'VIR_ERR_OPERATION_UNSUPPORTED' })
    await expectUnharmed({ guest })
  })

  test.each<[Control, 'native' | 'tunnelled']>([['managed', 'native'], ['peer2peer', 'native'], ['peer2peer', 'tunnelled']])('arrives whole: %s, %s', async (control, transport) => {
    const actor = await commuter.atHome()
    const { outcome, samples } = await follow(actor.domain.migrate({
      to: control === 'managed' ? stage.destination : stage.two.uri, destination: stage.destination, intervalMs: 50,
      ...transport === 'tunnelled' ? { transport } : {},
    } as DomainMigrateOptions))
    await expectArrived(stage, actor, outcome)
    expect(phasesOf(samples).at(-1)).toBe('done')
    expect(outcome.downtimeMs).toBeGreaterThan(0)
  })

  test('its dirty rate in a migration is its own count', async () => {
    const actor = await commuter.atHome()
    const first = await actor.guest.waitBeats(1)
    const { outcome, samples } = await follow(actor.domain.migrate({ to: stage.destination, bandwidthMiBps: 4, intervalMs: 100 }))
    await expectArrived(stage, actor, outcome)
    const settled = samples.filter(({ dirty }) => dirty.settled && !dirty.atLeast)
    const { writesPerSecond } = await actor.guest.truth({ fromSeq: first.seq })
    expect(settled.length).toBeGreaterThan(0)
    // It stood still for a moment, and a busy machine holds it up now and then.
    expect(settled.at(-1)!.dirty.pagesPerSecond! / writesPerSecond).toBeGreaterThan(0.7)
    expect(settled.at(-1)!.dirty.pagesPerSecond! / writesPerSecond).toBeLessThan(1.4)
  })

  test('post-copy moves it while it writes, page by page on demand', async () => {
    if (!await stage.postcopyWorks()) return
    const actor = await commuter.atHome()
    const migration = actor.domain.migrate({ to: stage.destination, bandwidthMiBps: 2, postcopy: { bandwidthMiBps: 2 }, intervalMs: 50 })
    const switching = migration.startPostcopy()
    const { outcome, samples } = await follow(migration)
    await switching
    await expectArrived(stage, actor, outcome)
    expect(phasesOf(samples)).toEqual(expect.arrayContaining(['postcopy', 'done']))
    expect(samples.findLast(({ postcopyRequests }) => postcopyRequests !== null)!.postcopyRequests).toBeGreaterThan(0)
  })

  test('auto-converge slows it down, and an abort leaves it where it is, at its own pace', async () => {
    const actor = await commuter.atHome()
    const migration = actor.domain.migrate({ to: stage.destination, autoConverge: true, bandwidthMiBps: 2, intervalMs: 100 })
    const abort = once(({ throttlePercent }) => (throttlePercent ?? 0) > 0, () => migration.abort('seen enough'))
    const { outcome } = await follow(migration, abort.see)
    await abort.result()
    expect(outcome).toMatchObject({ outcome: 'cancelled', cancelled: { by: 'caller', reason: 'seen enough' } })
    await expectStayed(stage, actor)
    const first = await actor.guest.waitBeats(1)
    const last = await actor.guest.waitBeats(10)
    expect((last.writes - first.writes) / (last.guestMs - first.guestMs) * 1000).toBeGreaterThan(300)
  })

  const faults: readonly Moment[] = ['reserve', 'firstPass', 'iterate', 'switchover']

  test.each(faults.flatMap((moment, at) => controls.filter((_control, other) => all || at % 2 === other).map((control) => [moment, control] as const)))(
    'its new process is killed in the phase %s (%s): it goes on at its source', async (moment, control) => {
      const actor = await commuter.atHome()
      const traveller = await depart(stage, actor, moment, control, { bandwidthMiBps: moment === 'firstPass' ? 1 : 2 })
      await arriveAt(traveller)
      await holdByLink(stage, [traveller], 0.5)
      let pid: number | undefined
      await until(async () => (pid = await stage.two.guestPid(actor.guest.name)) !== undefined, 'a process at the destination')
      process.kill(pid!, 'SIGKILL')
      await letGo(stage)
      const row = await judged(stage, 'destination QEMU killed', traveller)
      expect(row).toMatchObject({ agree: true, said: 'failed' })
      await expectOneWholeGuest(actor, true)
    })

  // The last one, because the guest does not survive it.
  test('its new process is killed in post-copy: its memory was on both, and it is gone', async () => {
    if (!stage.lab.capabilities.postcopy) return
    const actor = await commuter.atHome()
    const traveller = await depart(stage, actor, 'postcopy', 'peer2peer')
    await arriveAt(traveller)
    await holdByLink(stage, [traveller])
    process.kill((await stage.two.guestPid(actor.guest.name))!, 'SIGKILL')
    await letGo(stage)
    const row = await judged(stage, 'destination QEMU killed', traveller)
    const settled = await traveller.migration.resolution
    expect({ said: row.said, settled: settled.outcome }).toEqual({ said: 'gone', settled: 'gone' })
    expect(await stage.whereIs(actor.guest.name)).not.toBe('two')
  })
})
