import { simulate, type MigrationOutcome, type SimulateOptions } from '../../lib'
import type { GuestOptions } from '../../lib/lab'
import { Stage } from './migrate-support'

const MiB = 1024 * 1024
const pageBytes = 4096

/** A migration, and its guest and way as the simulator is told. */
interface Run {
  readonly guest: GuestOptions & { readonly memoryMiB: number, readonly workingSetMiB: number, readonly extraFillMiB: number }
  readonly dirty: SimulateOptions['dirty']
  /** MiB/s; of the migration's own limit, or of the link itself. */
  readonly bandwidth: number
  readonly how: 'limit' | 'link'
  readonly maxDowntimeMs: number
}

/** Packets' headers take the rest. */
const payloadPart = 1448 / 1514

const random = (pagesPerSecond: number, workingSetMiB: number) =>
  ({ kind: 'saturating', workingSetBytes: workingSetMiB * MiB, tauMs: workingSetMiB * MiB / pageBytes / pagesPerSecond * 1000 }) as const

function simulated({ guest, dirty, bandwidth, how, maxDowntimeMs }: Run, maxTotalMs: number) {
  return simulate({
    memoryBytes: guest.memoryMiB * MiB,
    zeroPages: (guest.memoryMiB - guest.workingSetMiB - guest.extraFillMiB) * 256,
    layout: 'apart',
    bandwidthBytesPerSecond: how === 'link' ? bandwidth * MiB * payloadPart : 1000 * MiB,
    ...(how === 'limit' ? { maxBandwidthBytesPerSecond: bandwidth * MiB } : {}),
    dirty,
    downtimeLimitMs: maxDowntimeMs,
    maxTotalMs,
  }).outcome
}

/**
 * bench/simulator.mjs holds it against a whole grid on a machine that does nothing else, and errors are a per cent or so. Here other
 * tests may run, so the bounds are wide; what is wrong by more is wrong.
 */
describe('the simulator foretells a real migration', () => {
  let stage: Stage

  beforeAll(async () => { stage = await Stage.create({ logFilters: '3:*' }) })
  afterAll(async () => stage?.stop())

  async function migrate({ guest: options, bandwidth, how, maxDowntimeMs }: Run, abortMs?: number): Promise<MigrationOutcome> {
    const { domain } = await stage.guest({ fill: 'random', ...options })
    try {
      if (how === 'link') await stage.one.setBandwidth(bandwidth)
      const migration = domain.migrate({
        to: stage.two.uri, destination: stage.destination, maxDowntimeMs, ...(how === 'limit' ? { bandwidthMiBps: bandwidth } : {}),
      })
      const timer = abortMs === undefined ? undefined : setTimeout(() => void migration.abort('seen enough'), abortMs)
      const outcome = await migration.outcome
      clearTimeout(timer)
      return outcome
    } finally {
      if (how === 'link') await stage.one.setBandwidth(null)
      await stage.clear()
    }
  }

  test.each<[string, Run]>([
    ['a guest that writes anywhere', {
      guest: { memoryMiB: 80, extraFillMiB: 24, workingSetMiB: 32, dirtyPagesPerSecond: 2500, pattern: 'uniform' },
      dirty: random(2500, 32), bandwidth: 20, how: 'limit', maxDowntimeMs: 100,
    }],
    ['a guest that writes in turn, over a slow link', {
      guest: { memoryMiB: 80, extraFillMiB: 24, workingSetMiB: 32, dirtyPagesPerSecond: 1500, pattern: 'sequential' },
      dirty: { kind: 'linear', bytesPerSecond: 1500 * pageBytes, workingSetBytes: 32 * MiB }, bandwidth: 20, how: 'link', maxDowntimeMs: 200,
    }],
    ['a guest with a small hot set', {
      guest: { memoryMiB: 80, extraFillMiB: 16, workingSetMiB: 40, dirtyPagesPerSecond: 4000, pattern: 'hotcold' },
      dirty: { kind: 'mixture', parts: [random(3600, 4), random(400, 36)] }, bandwidth: 20, how: 'limit', maxDowntimeMs: 100,
    }],
  ])('%s', async (_, run) => {
    const real = await migrate(run)
    const foretold = simulated(run, 60_000)
    console.log(`real: ${real.totalMs} ms, ${real.transferredBytes} bytes, ${real.passes.length} passes, ${real.downtimeMs} ms of downtime; foretold: ${JSON.stringify(foretold)}`)
    expect(real.outcome).toBe('completed')
    expect(foretold.outcome).toBe('completed')
    expect(Math.abs(foretold.totalMs - real.totalMs)).toBeLessThan(0.15 * real.totalMs + 1000)
    expect(Math.abs(foretold.transferredBytes! / real.transferredBytes! - 1)).toBeLessThan(0.1)
    expect(Math.abs(foretold.passes - real.passes.length)).toBeLessThanOrEqual(3)
    if (run.how === 'link') expect(Math.abs(foretold.downtimeMs! - real.downtimeMs!)).toBeLessThan(300)
  })

  test('a guest that never converges', async () => {
    const run: Run = {
      guest: { memoryMiB: 64, extraFillMiB: 8, workingSetMiB: 16, dirtyPagesPerSecond: 8000, pattern: 'uniform' },
      dirty: random(8000, 16), bandwidth: 10, how: 'limit', maxDowntimeMs: 100,
    }
    const real = await migrate(run, 6000)
    const foretold = simulated(run, 6000)
    console.log(`real: ${real.transferredBytes} bytes, ${real.passes.length} passes; foretold: ${JSON.stringify(foretold)}`)
    expect(real.outcome).toBe('cancelled')
    expect(foretold.outcome).toBe('unfinished')
    // What went out since the last poll was not seen.
    expect(Math.abs(foretold.transferredBytes! / real.transferredBytes! - 1)).toBeLessThan(0.2)
    expect(Math.abs(foretold.passes - real.passes.length)).toBeLessThanOrEqual(1)
  })
})
