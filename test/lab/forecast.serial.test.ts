import { connect, type Connection, type Domain } from '../../lib'
import { createLab, type Guest, type GuestOptions, type Lab } from '../../lib/lab'
import { forecastFrom, measureGuest, type ForecastOptions } from '../../lib/migration/forecast'

/** TCP over Ethernet carries so much of what a link is shaped to. */
const payloadPart = 1448 / 1514

describe('a forecast, and then the migration', () => {
  let lab: Lab
  let source: Connection
  let destination: Connection

  beforeAll(async () => {
    lab = await createLab({ hosts: 2 })
    ;[source, destination] = await Promise.all(lab.hosts.map((host) => connect(host.socketUri))) as [Connection, Connection]
  })

  afterAll(async () => {
    await source?.close()
    await destination?.close()
    await lab?.stop()
  })

  async function started(options: GuestOptions): Promise<{ guest: Guest, domain: Domain }> {
    const guest = lab.guest({ memoryMiB: 160, fill: 'random', ...options })
    const domain = await source.domains.create(guest.xml)
    await guest.waitReady()
    return { guest, domain }
  }

  test('says how long it takes and how much is sent, and which other one does not end', async () => {
    const { guest, domain } = await started({ workingSetMiB: 32, extraFillMiB: 32, dirtyPagesPerSecond: 2000, pattern: 'uniform' })
    const model = await measureGuest(domain, { by: 'memory', windowsMs: [3000] })
    const plan: ForecastOptions = { bandwidthMiBps: 24, linkMiBps: 1000, maxDowntimeMs: 200 }
    const forecast = forecastFrom(model, plan)
    const migration = domain.migrate({ to: lab.hosts[1]!.uri, destination, bandwidthMiBps: 24, maxDowntimeMs: 200 })
    const outcome = await migration.outcome
    console.log(`forecast: ${Math.round(forecast.totalMs!.likely)} ms, ${Math.round(forecast.transferredBytes!.likely)} bytes; `
      + `real: ${outcome.totalMs} ms, ${outcome.transferredBytes} bytes; ${forecast.because}`)
    await (await destination.domains.get(guest.name)).destroy()

    expect(outcome.outcome).toBe('completed')
    expect(forecast.converges).toBe(true)
    // Bytes do not depend on how busy this machine is; time does.
    expect(Math.abs(forecast.transferredBytes!.likely / outcome.transferredBytes! - 1)).toBeLessThan(0.08)
    expect(Math.abs(forecast.totalMs!.likely / outcome.totalMs - 1)).toBeLessThan(0.5)
    expect(model.nonZeroBytes.likely / (64 * 1024 * 1024)).toBeGreaterThan(0.99)
    expect(model.nonZeroBytes.likely / (64 * 1024 * 1024)).toBeLessThan(1.03)
    // It writes 7.8 MiB/s.
    expect(forecastFrom(model, { linkMiBps: 6 * payloadPart, maxDowntimeMs: 200 }).converges).toBe(false)
    expect(forecast.requiredBandwidthMiBps).toBeGreaterThan(4)
    expect(forecast.requiredBandwidthMiBps).toBeLessThanOrEqual(12)
  })

  test('one that does not end, and is said not to', async () => {
    const { domain } = await started({ workingSetMiB: 48, extraFillMiB: 8, dirtyPagesPerSecond: 12_000 })
    const forecast = forecastFrom(await measureGuest(domain, { by: 'memory', windowsMs: [2000] }), { bandwidthMiBps: 32, maxDowntimeMs: 100 })
    expect(forecast).toMatchObject({ converges: false, totalMs: null })
    const migration = domain.migrate({ to: lab.hosts[1]!.uri, bandwidthMiBps: 32, maxDowntimeMs: 100 })
    // Three passes as long as the first are proof enough.
    for await (const { pass } of migration) if (pass !== null && pass >= 4) break
    await migration.abort('seen enough')
    const { outcome, passes } = await migration.outcome
    expect(outcome).toBe('cancelled')
    const [, second, third] = passes
    expect(third!.remainingAtStartBytes! / second!.remainingAtStartBytes!).toBeGreaterThan(0.8)
    await domain.destroy()
  })

  test('the dirty rate: by libvirt, by QEMU\'s own monitor, and not while a job runs', async () => {
    const { guest, domain } = await started({ workingSetMiB: 64, extraFillMiB: 16, dirtyPagesPerSecond: 6000 })
    // 6,000 pages/s are 23.4 MiB/s.
    const fine = await domain.dirtyRate.measure({ windowMs: 1000, monitor: true })
    expect(fine).toMatchObject({ windowMs: 1000, mode: 'pageSampling', samplePagesPerGiB: 16_384 })
    expect(fine.bytesPerSecond / 1048576).toBeGreaterThan(15)
    expect(fine.bytesPerSecond / 1048576).toBeLessThan(33)
    // Of 80 sampled pages a dozen changed, so more or fewer by a half is chance.
    const coarse = await domain.dirtyRate.measure()
    expect(coarse.samplePagesPerGiB).toBe(512)
    expect(coarse.bytesPerSecond / 1048576).toBeGreaterThan(5)
    expect(coarse.bytesPerSecond / 1048576).toBeLessThan(60)
    expect(await domain.qemu.command('query-status')).toMatchObject({ running: true })
    await expect(domain.qemu.command('no-such-thing')).rejects.toMatchObject({ name: 'QemuError', class: 'CommandNotFound', command: 'no-such-thing' })
    if (!guest.kvm) {
      // QEMU 7.2 dies of it.
      await expect(domain.dirtyRate.measure({ mode: 'dirtyBitmap' })).rejects.toMatchObject({ code: 'VIR_ERR_OPERATION_UNSUPPORTED' })
    }
    const migration = domain.migrate({ to: lab.hosts[1]!.uri, bandwidthMiBps: 4 })
    for await (const { phase } of migration) if (phase === 'firstPass') break
    await expect(domain.dirtyRate.measure()).rejects.toMatchObject({ code: 'VIR_ERR_OPERATION_INVALID', message: expect.stringContaining('a job runs on') })
    await migration.abort('measured')
    expect((await migration.outcome).outcome).toBe('cancelled')
    expect(await domain.state()).toMatchObject({ state: 'running' })
    await domain.destroy()
  })
})
