import { simulate, type MigrationOutcome, type MigrationSample, type SimulateOptions } from '../../lib/migration'
import type { GuestOptions } from '../../lib/lab'
import { Stage, type Actor } from './migrate-support'

const MiB = 1024 * 1024
const pageBytes = 4096

/** A migration, and its guest as the simulator is told. */
interface Run {
  readonly guest: GuestOptions & { readonly memoryMiB: number, readonly workingSetMiB: number, readonly extraFillMiB: number }
  /** Of a guest that makes so many page writes per second. */
  readonly dirty: (pagesPerSecond: number) => SimulateOptions['dirty']
  /** MiB/s; of the migration's own limit, or of the link itself. */
  readonly bandwidthMiBps: number
  readonly how: 'limit' | 'link'
  readonly maxDowntimeMs: number
  /** When it is aborted. */
  readonly abortMs?: number
}

/** The real course of a run, on a machine that others use too. */
interface Real {
  readonly outcome: MigrationOutcome
  /** Page writes per second of guest time, by the guest's own count. */
  readonly writesPerSecond: number
  /** From the start to the first byte. */
  readonly setupMs: number
  /** In the first pass. */
  readonly bytesPerSecond: number
  /** The last sample before it ended. */
  readonly seen: MigrationSample
}

const random = (pagesPerSecond: number, workingSetMiB: number) =>
  ({ kind: 'saturating', workingSetBytes: workingSetMiB * MiB, tauMs: workingSetMiB * MiB / pageBytes / pagesPerSecond * 1000 }) as const

/** Simulates the setting, but with the writes, the setup and the bandwidth of the first pass as they were. */
function foretell({ guest, dirty, how, bandwidthMiBps, maxDowntimeMs }: Run, { writesPerSecond, setupMs, bytesPerSecond }: Real, maxTotalMs: number) {
  return simulate({
    memoryBytes: guest.memoryMiB * MiB,
    zeroPages: (guest.memoryMiB - guest.workingSetMiB - guest.extraFillMiB) * 256,
    layout: 'apart',
    bandwidthBytesPerSecond: how === 'link' ? bytesPerSecond : Math.max(200, 2 * bandwidthMiBps) * MiB,
    ...(how === 'limit' ? { maxBandwidthBytesPerSecond: bytesPerSecond } : {}),
    dirty: dirty(writesPerSecond),
    downtimeLimitMs: maxDowntimeMs,
    setupMs,
    maxTotalMs,
  }).outcome
}

/**
 * bench/simulator.mjs holds it against a whole grid, from the settings alone, on a machine that does nothing else. Here other tests
 * may run, and what they change is measured: it is the rules that are tested, not the machine.
 */
describe('the simulator makes of a migration what QEMU makes of it', () => {
  let stage: Stage

  beforeAll(async () => { stage = await Stage.create({ logFilters: '3:*' }) })
  afterAll(async () => stage?.stop())

  async function migrate(run: Run): Promise<Real> {
    const actor = await stage.guest({ fill: 'random', ...run.guest })
    try {
      if (run.how === 'link') await stage.one.setBandwidth(run.bandwidthMiBps)
      return await measured(actor, run)
    } finally {
      if (run.how === 'link') await stage.one.setBandwidth(null)
      await stage.clear()
    }
  }

  async function measured({ guest, domain }: Actor, { how, bandwidthMiBps, maxDowntimeMs, abortMs }: Run): Promise<Real> {
    const before = (await guest.latest())!
    const migration = domain.migrate({
      to: stage.two.uri, destination: stage.destination, maxDowntimeMs, ...(how === 'limit' ? { bandwidthMiBps } : {}),
    })
    let aborting: Promise<void> | undefined
    let seen: MigrationSample | undefined
    for await (const sample of migration) {
      const { phase, pass, atMs } = sample
      if (phase === 'firstPass' || phase === 'iterate') seen = sample
      if (abortMs !== undefined && pass !== null && pass > 2 && atMs >= abortMs) aborting ??= migration.abort('seen enough')
    }
    await aborting
    const outcome = await migration.outcome
    const { writesPerSecond } = await guest.truth({ fromSeq: before.seq })
    const first = outcome.passes[0]!
    return { outcome, writesPerSecond, setupMs: first.startedAtMs, bytesPerSecond: first.transferredBytes! / first.durationMs! * 1000, seen: seen! }
  }

  function show({ outcome: { totalMs, transferredBytes, passes, downtimeMs }, writesPerSecond, setupMs, bytesPerSecond }: Real, foretold: object): void {
    const real = { totalMs, transferredBytes, passes: passes.length, downtimeMs, writesPerSecond, setupMs, bytesPerSecond }
    console.log(`real: ${JSON.stringify(real)}\nforetold: ${JSON.stringify(foretold)}`)
  }

  test.each<[string, Run]>([
    ['a guest that writes anywhere', {
      guest: { memoryMiB: 80, extraFillMiB: 24, workingSetMiB: 32, dirtyPagesPerSecond: 2500, pattern: 'uniform' },
      dirty: (rate) => random(rate, 32), bandwidthMiBps: 20, how: 'limit', maxDowntimeMs: 100,
    }],
    ['a guest that writes in turn, over a slow link', {
      guest: { memoryMiB: 80, extraFillMiB: 24, workingSetMiB: 32, dirtyPagesPerSecond: 1500, pattern: 'sequential' },
      dirty: (rate) => ({ kind: 'linear', bytesPerSecond: rate * pageBytes, workingSetBytes: 32 * MiB }), bandwidthMiBps: 20, how: 'link', maxDowntimeMs: 200,
    }],
    ['a guest with a small hot set', {
      guest: { memoryMiB: 80, extraFillMiB: 16, workingSetMiB: 40, dirtyPagesPerSecond: 4000, pattern: 'hotcold' },
      dirty: (rate) => ({ kind: 'mixture', parts: [random(0.9 * rate, 4), random(0.1 * rate, 36)] }), bandwidthMiBps: 20, how: 'limit', maxDowntimeMs: 100,
    }],
  ])('%s', async (_, run) => {
    const real = await migrate(run)
    const foretold = foretell(run, real, 120_000)
    show(real, foretold)
    expect(real.outcome.outcome).toBe('completed')
    expect(foretold.outcome).toBe('completed')
    expect(Math.abs(foretold.totalMs / real.outcome.totalMs - 1)).toBeLessThan(0.25)
    expect(Math.abs(foretold.transferredBytes! / real.outcome.transferredBytes! - 1)).toBeLessThan(0.15)
    expect(Math.abs(foretold.passes - real.outcome.passes.length)).toBeLessThanOrEqual(3)
  })

  test('a guest that never converges', async () => {
    const run: Run = {
      guest: { memoryMiB: 64, extraFillMiB: 8, workingSetMiB: 16, dirtyPagesPerSecond: 8000, pattern: 'uniform' },
      dirty: (rate) => random(rate, 16), bandwidthMiBps: 12, how: 'limit', maxDowntimeMs: 100, abortMs: 6000,
    }
    const real = await migrate(run)
    const foretold = foretell(run, real, real.seen.atMs)
    show(real, foretold)
    expect(real.outcome.outcome).toBe('cancelled')
    expect(foretold.outcome).toBe('unfinished')
    expect(Math.abs(foretold.transferredBytes! / real.seen.transferredBytes! - 1)).toBeLessThan(0.15)
    expect(Math.abs(foretold.passes - real.seen.pass!)).toBeLessThanOrEqual(2)
  })
})
