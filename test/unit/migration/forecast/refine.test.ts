import { etaByForecast, forecastFrom, refine, type Forecast } from '../../../../lib/migration/forecast'
import { Sampler } from '../../../../lib/migration/samples/sampler'
import type { MigrationSample, PassRecord } from '../../../../lib/migration/samples/sample'
import { simulate, type SimulateOptions, type SteadyDirtying } from '../../../../lib/migration/simulator'
import type { Trace } from '../../../../lib/migration/trace'
import { GiB, guestOf, MiB } from './support'

const writing = (mibps: number, workingSetMiB: number): SteadyDirtying =>
  ({ kind: 'saturating', workingSetBytes: workingSetMiB * MiB, tauMs: workingSetMiB / mibps * 1000 })

/** A migration that really goes so. */
function really(options: Partial<SimulateOptions> & { dirty: SteadyDirtying }) {
  const trace = simulate({ memoryBytes: 4 * GiB, zeroPages: 2 * GiB / 4096, bandwidthBytesPerSecond: 200 * MiB, downtimeLimitMs: 100, intervalMs: 250, ...options })
  if (trace.outcome.outcome !== 'completed') throw new Error(trace.outcome.because)
  return trace
}

/** The samples and passes that had been seen when so much of the time was over. */
function seenAt({ observations, outcome }: Trace, part: number): { samples: MigrationSample[], passes: readonly PassRecord[] } {
  const sampler = new Sampler({ fromStart: true, downtimeLimitMs: 100 })
  const samples = observations.filter(({ atMs }) => atMs <= part * outcome!.totalMs)
    .map((observation) => sampler.observe(observation)).filter((sample) => sample !== null)
  return { samples, passes: sampler.passes }
}

const errorAt = (forecast: Forecast, trace: Trace, part: number): number => {
  const { totalMs } = refine(forecast, seenAt(trace, part))
  if (!totalMs) throw new Error('it is said not to end')
  return Math.abs(totalMs.likely / trace.outcome!.totalMs - 1)
}

describe('a forecast that was wrong becomes right on the way', () => {
  const thought = (dirty: SteadyDirtying, options = {}) => forecastFrom(guestOf(dirty, { dirtyDoubt: 0.1, ...options }), { linkMiBps: 200, maxDowntimeMs: 100, linkDoubt: 0.05 })

  test('about the guest: it writes a quarter faster', () => {
    const forecast = thought(writing(100, 1800))
    const trace = really({ dirty: writing(125, 1800) })
    const before = Math.abs(forecast.totalMs!.likely / trace.outcome.totalMs - 1)
    expect(before).toBeGreaterThan(0.1)
    expect(errorAt(forecast, trace, 0.75)).toBeLessThan(before / 2)
    expect(errorAt(forecast, trace, 0.9)).toBeLessThan(0.05)
  })

  test('about a guest that was not seen to write, and writes', () => {
    const forecast = thought({ kind: 'none' })
    const trace = really({ dirty: writing(100, 1800) })
    const before = Math.abs(forecast.totalMs!.likely / trace.outcome.totalMs - 1)
    expect(before).toBeGreaterThan(0.3)
    expect(errorAt(forecast, trace, 0.75)).toBeLessThan(0.1)
    expect(errorAt(forecast, trace, 0.9)).toBeLessThan(0.05)
  })

  test('about the link: it carries a fifth less', () => {
    const forecast = thought(writing(60, 1800))
    const trace = really({ dirty: writing(60, 1800), bandwidthBytesPerSecond: 160 * MiB })
    const before = Math.abs(forecast.totalMs!.likely / trace.outcome.totalMs - 1)
    expect(before).toBeGreaterThan(0.2)
    // Long before the first pass is over.
    expect(errorAt(forecast, trace, 0.25)).toBeLessThan(before / 2)
    expect(errorAt(forecast, trace, 0.5)).toBeLessThan(0.08)
  })

  test('about the zeros: half as much has to be sent', () => {
    const forecast = thought(writing(40, 400), { nonZeroBytes: { likely: 3 * GiB, low: GiB, high: 4 * GiB } })
    const trace = really({ dirty: writing(40, 400), zeroPages: 2.5 * GiB / 4096 })
    const before = Math.abs(forecast.totalMs!.likely / trace.outcome.totalMs - 1)
    expect(before).toBeGreaterThan(0.5)
    expect(errorAt(forecast, trace, 0.95)).toBeLessThan(0.1)
  })

  test('a right one stays right, from the first moment to the last', () => {
    const forecast = thought(writing(100, 1800))
    const trace = really({ dirty: writing(100, 1800) })
    for (const part of [0, 0.1, 0.25, 0.5, 0.75, 0.9]) expect(errorAt(forecast, trace, part)).toBeLessThan(0.04)
  })

  test('one that was said to end and does not: it says so once passes were seen', () => {
    const forecast = thought(writing(150, 3000), { nonZeroBytes: { likely: 3.5 * GiB, low: 3.5 * GiB, high: 3.5 * GiB } })
    expect(forecast.converges).toBe(true)
    const trace = simulate({
      memoryBytes: 4 * GiB, zeroPages: 0.5 * GiB / 4096, bandwidthBytesPerSecond: 200 * MiB, downtimeLimitMs: 100, intervalMs: 500,
      dirty: writing(260, 3000), maxTotalMs: 120_000,
    })
    expect(trace.outcome.outcome).toBe('unfinished')
    expect(refine(forecast, seenAt(trace, 0.9))).toMatchObject({ converges: false, totalMs: null, remainingMs: null })
  })
})

test('the interval holds the truth and gets narrower', () => {
  const forecast = forecastFrom(guestOf(writing(100, 1800), { dirtyDoubt: 0.1 }), { linkMiBps: 200, maxDowntimeMs: 100, linkDoubt: 0.05 })
  const trace = really({ dirty: writing(108, 1800) })
  const widths = [0.05, 0.5, 0.8].map((part) => {
    const { totalMs, remainingMs } = refine(forecast, seenAt(trace, part))
    expect(totalMs!.low).toBeLessThanOrEqual(trace.outcome.totalMs)
    expect(totalMs!.high ?? Infinity).toBeGreaterThanOrEqual(trace.outcome.totalMs)
    expect(remainingMs!.low).toBeGreaterThanOrEqual(0)
    return (totalMs!.high ?? Infinity) - totalMs!.low
  })
  expect(widths[2]).toBeLessThan(widths[0]! / 2)
})

test('before anything was seen the forecast is what it was', () => {
  const forecast = forecastFrom(guestOf(writing(60, 1800)), { linkMiBps: 200, maxDowntimeMs: 100 })
  const { totalMs, remainingMs } = refine(forecast, { samples: [], passes: [] })
  expect(totalMs).toEqual(forecast.totalMs)
  expect(remainingMs).toEqual(forecast.totalMs)
})

test('a sampler that is given a forecast tells the time from the first pass on, and its progress never goes backwards', () => {
  const dirty = writing(100, 1800)
  const forecast = forecastFrom(guestOf(dirty), { linkMiBps: 200, maxDowntimeMs: 100 })
  const trace = really({ dirty })
  const sampler = new Sampler({ fromStart: true, downtimeLimitMs: 100, eta: etaByForecast(forecast) })
  const samples = trace.observations.map((observation) => sampler.observe(observation)).filter((sample) => sample !== null)
  const first = samples.filter(({ phase }) => phase === 'firstPass')
  expect(first.length).toBeGreaterThan(10)
  for (const { atMs, eta } of first) {
    expect(Math.abs((atMs + eta!.ms) / trace.outcome.totalMs - 1)).toBeLessThan(0.05)
    expect(eta!.highMs).not.toBeNull()
  }
  let progress = 0
  for (const sample of samples) {
    expect(sample.progress).toBeGreaterThanOrEqual(progress)
    progress = sample.progress
  }
  expect(progress).toBe(1)
})
