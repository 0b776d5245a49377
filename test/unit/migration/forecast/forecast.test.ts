import { etaByForecast, forecastFrom, refine, whatIf, type ForecastOptions, type GuestModel } from '../../../../lib/migration/forecast'
import { resolveForecast } from '../../../../lib/migration/forecast/options'
import { unseenBytesPerSecond } from '../../../../lib/migration/forecast/guest-model'
import { windowOf } from '../../../../lib/migration/forecast/measure'
import { likelyConverges, likelyCourse } from '../../../../lib/migration/forecast/recursion'
import { simulate, type SteadyDirtying } from '../../../../lib/migration/simulator'
import { GiB, guestOf, MiB } from './support'

/** Hosts that do everything at once, so that only the recursion takes time. */
const instantly = { setupMs: 0, handoverMs: 0, confirmMs: 0, socketBufferBytes: 0, zeroScanBytesPerSecond: 1e15 }
const writing = (mibps: number, workingSetMiB = 2048): SteadyDirtying =>
  ({ kind: 'saturating', workingSetBytes: workingSetMiB * MiB, tauMs: workingSetMiB / mibps * 1000 })

describe('the recursion', () => {
  test.each([0.1, 0.3, 0.5, 0.7])('with a guest that writes %d of what the link carries: bytes as the geometric series has them', (load) => {
    const bandwidth = 1000 * MiB
    // In turn through all of its memory, so that W(t) = rate * t.
    const dirty: SteadyDirtying = { kind: 'linear', bytesPerSecond: load * bandwidth, workingSetBytes: 2 * GiB }
    const { transferredBytes, passes } = forecastFrom(guestOf(dirty), { linkMiBps: 1000, maxDowntimeMs: 10, hosts: instantly })
    const n = passes!.likely - 1
    const series = 2 * GiB * (1 - load ** (n + 1)) / (1 - load)
    // A pass ends a little before everything is sent, and a page costs 8 bytes more than it holds.
    expect(transferredBytes!.likely / series).toBeGreaterThan(0.94)
    expect(transferredBytes!.likely / series).toBeLessThan(1.03)
  })

  test('is the simulator\'s: the same guest simulated takes the same time, bytes and passes', () => {
    const dirty = writing(300)
    const guest = guestOf(dirty)
    const forecast = forecastFrom(guest, { bandwidthMiBps: 500, linkMiBps: 2000, maxDowntimeMs: 200 })
    const { outcome } = simulate({
      memoryBytes: 4 * GiB, zeroPages: 2 * GiB / 4096, dirty, bandwidthBytesPerSecond: 2000 * MiB, maxBandwidthBytesPerSecond: 500 * MiB, downtimeLimitMs: 200,
    })
    expect(forecast.totalMs!.likely).toBeCloseTo(outcome.totalMs, -1)
    expect(forecast.transferredBytes!.likely / outcome.transferredBytes!).toBeCloseTo(1, 2)
    expect(forecast.passes!.likely).toBe(outcome.passes)
  })

  test('with more than the link carries there is a fixed point, and it says so with numbers', () => {
    const { converges, confidence, totalMs, because } = forecastFrom(guestOf(writing(600)), { linkMiBps: 300, maxDowntimeMs: 300 })
    expect({ converges, totalMs }).toEqual({ converges: false, totalMs: null })
    expect(confidence).toBeGreaterThan(0.99)
    expect(because).toMatch(/passes do not get below [\d.]+ [GM]iB of the 2\.0 GiB that the guest writes to, and [\d.]+ MiB fit into 300 ms/)
  })

  test('a small working set ends it however fast it is written to', () => {
    const { converges, passes } = forecastFrom(guestOf(writing(5000, 50)), { linkMiBps: 300, maxDowntimeMs: 300 })
    expect(converges).toBe(true)
    expect(passes!.likely).toBeLessThan(6)
  })

  test('in time or not: one that takes longer than it may does not converge', () => {
    const options = { linkMiBps: 100, maxDowntimeMs: 300 }
    const guest = guestOf(writing(30))
    const { totalMs } = forecastFrom(guest, options)
    expect(forecastFrom(guest, { ...options, maxTotalMs: 0.9 * totalMs!.likely })).toMatchObject({
      converges: false, totalMs: null, because: expect.stringContaining('it would take longer than'),
    })
    expect(forecastFrom(guest, { ...options, maxTotalMs: 1.1 * totalMs!.likely }).converges).toBe(true)
  })

  test('a guest of 20 TiB is no more work', () => {
    const guest = guestOf(writing(2000, 1024 * 1024), { memoryBytes: 20 * 1024 * GiB, nonZero: 15 * 1024 * GiB })
    const { totalMs } = forecastFrom(guest, { linkMiBps: 4000, maxDowntimeMs: 500 })
    expect(totalMs!.likely).toBeGreaterThan(15 * 1024 * 1024 / 4000 * 1000)
  })
})

describe('intervals', () => {
  const options: ForecastOptions = { linkMiBps: 400, maxDowntimeMs: 300 }

  test.each([0.02, 0.05, 0.1])('with the guest known to %d, hold the figures of nine in ten guests that differ so much', (doubt) => {
    const forecast = forecastFrom(guestOf(writing(200), { dirtyDoubt: doubt }), options)
    const inside = [-1.6, -1, -0.5, 0, 0.5, 1, 1.6].filter((errors) => {
      const { totalMs, transferredBytes } = likelyCourse(guestOf(writing(200 * (1 + errors * doubt))), resolveForecast(options))
      const within = (value: number, { low, high }: { low: number, high: number | null }): boolean => low <= value && value <= (high ?? Infinity)
      return within(totalMs!, forecast.totalMs!) && within(transferredBytes!, forecast.transferredBytes!)
    })
    expect(inside).toHaveLength(7)
  })

  test('grow with each doubt', () => {
    const width = ({ totalMs }: ReturnType<typeof forecastFrom>): number => totalMs!.high! - totalMs!.low
    const known = width(forecastFrom(guestOf(writing(200), { dirtyDoubt: 0.01 }), { ...options, linkDoubt: 0 }))
    const guestDoubt = width(forecastFrom(guestOf(writing(200), { dirtyDoubt: 0.1 }), { ...options, linkDoubt: 0 }))
    const linkDoubt = width(forecastFrom(guestOf(writing(200), { dirtyDoubt: 0.01 }), { ...options, linkDoubt: 0.1 }))
    const memoryDoubt = width(forecastFrom(
      guestOf(writing(200), { dirtyDoubt: 0.01, nonZeroBytes: { likely: 2 * GiB, low: 1.5 * GiB, high: 2.5 * GiB } }), { ...options, linkDoubt: 0 }))
    expect(guestDoubt).toBeGreaterThan(1.5 * known)
    expect(linkDoubt).toBeGreaterThan(1.5 * known)
    expect(memoryDoubt).toBeGreaterThan(1.5 * known)
  })

  test('are open where the slow case does not end, and then it is not sure', () => {
    const forecast = forecastFrom(guestOf(writing(380), { dirtyDoubt: 0.1 }), { linkMiBps: 400, maxDowntimeMs: 100 })
    expect(forecast.totalMs!.high).toBeNull()
    expect(forecast.confidence).toBeGreaterThanOrEqual(0.5)
    expect(forecast.confidence).toBeLessThan(0.95)
    expect(forecastFrom(guestOf(writing(100), { dirtyDoubt: 0.02 }), { linkMiBps: 400, maxDowntimeMs: 100 }).confidence).toBeGreaterThan(0.999)
  })

  test('every figure lies in its interval, and no bound is below 0', () => {
    for (const load of [0, 50, 150, 300, 390]) {
      const { totalMs, transferredBytes, passes, downtimeMs } = forecastFrom(guestOf(load === 0 ? { kind: 'none' } : writing(load), { dirtyDoubt: 0.05 }), options)
      for (const figure of [totalMs, transferredBytes, passes, downtimeMs]) {
        expect(figure!.low).toBeGreaterThanOrEqual(0)
        expect(figure!.low).toBeLessThanOrEqual(figure!.likely)
        expect(figure!.high ?? Infinity).toBeGreaterThanOrEqual(figure!.likely)
      }
    }
  })
})

describe('what it takes', () => {
  const endsWith = (guest: GuestModel, options: ForecastOptions): boolean => likelyConverges(guest, resolveForecast(options))
  const guests: [string, GuestModel][] = [
    ['at random', guestOf(writing(600))],
    ['in turn', guestOf({ kind: 'linear', bytesPerSecond: 600 * MiB, workingSetBytes: 1.5 * GiB })],
  ]

  test.each(guests)('the required bandwidth is the smallest that is enough (%s)', (_, guest) => {
    const options = { linkMiBps: 300, maxDowntimeMs: 300 }
    const { requiredBandwidthMiBps: required } = forecastFrom(guest, options)
    expect(endsWith(guest, { ...options, linkMiBps: required! })).toBe(true)
    expect(endsWith(guest, { ...options, linkMiBps: required! - 1 })).toBe(false)
  })

  test.each(guests)('the required downtime is the smallest that is enough (%s)', (_, guest) => {
    const options = { linkMiBps: 300, maxDowntimeMs: 300 }
    const { requiredDowntimeMs: required } = forecastFrom(guest, options)
    expect(endsWith(guest, { ...options, maxDowntimeMs: required! })).toBe(true)
    expect(endsWith(guest, { ...options, maxDowntimeMs: required! - 1 })).toBe(false)
  })

  test('null where nothing is enough', () => {
    // Nothing prepares a destination in a tenth of a second.
    const forecast = forecastFrom(guestOf(writing(10)), { linkMiBps: 100, maxTotalMs: 100 })
    expect(forecast).toMatchObject({ requiredDowntimeMs: null, requiredBandwidthMiBps: null })
    // In two seconds all of it has to go at once.
    expect(forecastFrom(guestOf(writing(10)), { linkMiBps: 100, maxTotalMs: 2000 }).requiredBandwidthMiBps).toBeGreaterThan(1024)
  })

  test('recommended options end it, the least intrusive first', () => {
    const { recommended: asItIs } = forecastFrom(guestOf(writing(100)), { linkMiBps: 300 })
    expect(asItIs).toEqual({ options: { maxDowntimeMs: 300 }, because: 'it ends as it is' })

    const longer = forecastFrom(guestOf(writing(600, 200)), { linkMiBps: 300, maxDowntimeMs: 300 })
    expect(longer.converges).toBe(false)
    expect(longer.recommended.options.maxDowntimeMs).toBeGreaterThan(longer.requiredDowntimeMs!)
    expect(longer.recommended.options.maxDowntimeMs).toBeLessThan(1200)

    const slower = forecastFrom(guestOf(writing(380, 1500)), { linkMiBps: 300, maxDowntimeMs: 300 })
    expect(slower.recommended.options.autoConverge).toBe(true)
    expect(forecastFrom(slower.guest, { linkMiBps: 300, maxDowntimeMs: 300, autoConverge: true }).converges).toBe(true)

    const hopeless = forecastFrom(guestOf(writing(3000)), { linkMiBps: 300, maxDowntimeMs: 300 })
    expect(hopeless.recommended.options.postcopy).toBe(true)
    expect(forecastFrom(hopeless.guest, { linkMiBps: 300, maxDowntimeMs: 300, postcopy: true })).toMatchObject({ converges: true, postcopy: true })
  })
})

describe('whatIf', () => {
  const bandwidths = [100, 200, 400, 800]
  const downtimes = [50, 300, 1000]
  const rows = whatIf(guestOf(writing(250, 1000)), { bandwidthMiBps: bandwidths, maxDowntimeMs: downtimes })

  test('has a row for each combination, in order', () => {
    expect(rows).toHaveLength(4 * 3 * 3)
    expect(rows.slice(0, 4).map(({ bandwidthMiBps, maxDowntimeMs, help }) => [bandwidthMiBps, maxDowntimeMs, help]))
      .toEqual([[100, 50, 'plain'], [100, 50, 'autoConverge'], [100, 50, 'postcopy'], [100, 300, 'plain']])
  })

  test('more bandwidth never takes longer, and a longer standstill never keeps it from ending', () => {
    for (const downtime of downtimes) {
      const plain = rows.filter(({ maxDowntimeMs, help }) => maxDowntimeMs === downtime && help === 'plain')
      for (let i = 1; i < plain.length; i++) expect(plain[i]!.totalMs ?? Infinity).toBeLessThanOrEqual(plain[i - 1]!.totalMs ?? Infinity)
    }
    for (const bandwidth of bandwidths) {
      const plain = rows.filter(({ bandwidthMiBps, help }) => bandwidthMiBps === bandwidth && help === 'plain')
      for (let i = 1; i < plain.length; i++) if (plain[i - 1]!.converges) expect(plain[i]!.converges).toBe(true)
    }
  })

  test('help ends what does not end by itself', () => {
    const at = (help: string) => rows.find((row) => row.bandwidthMiBps === 100 && row.maxDowntimeMs === 300 && row.help === help)!
    expect(at('plain')).toMatchObject({ converges: false, totalMs: null })
    expect(at('autoConverge').throttlePercent).toBeGreaterThan(0)
    expect(at('postcopy').converges).toBe(true)
  })
})

describe('what cannot be is refused by name', () => {
  const guest = guestOf(writing(100))
  test.each<[string, unknown, RegExp, ErrorConstructor]>([
    ['no options', undefined, /bandwidthMiBps or linkMiBps is missing/, TypeError],
    ['no bandwidth', {}, /bandwidthMiBps or linkMiBps is missing/, TypeError],
    ['bandwidth 0', { bandwidthMiBps: 0 }, /bandwidthMiBps must be/, RangeError],
    ['a text', { bandwidthMiBps: '100' }, /bandwidthMiBps must be a number/, TypeError],
    ['NaN', { linkMiBps: NaN }, /linkMiBps must be/, RangeError],
    ['downtime 0', { linkMiBps: 100, maxDowntimeMs: 0 }, /maxDowntimeMs must be/, RangeError],
    ['a misspelt option', { linkMiBps: 100, maxDowntime: 5 }, /maxDowntime: there is no such option; did you mean maxDowntimeMs/, TypeError],
    ['post-copy before the first pass', { linkMiBps: 100, postcopy: { afterPass: 0 } }, /postcopy\.afterPass/, RangeError],
    ['a link that may be anything', { linkMiBps: 100, linkDoubt: 1 }, /linkDoubt/, RangeError],
  ])('%s', (_, options, message, kind) => {
    expect(() => forecastFrom(guest, options as ForecastOptions)).toThrow(message)
    expect(() => forecastFrom(guest, options as ForecastOptions)).toThrow(kind)
  })

  test('a guest that is none', () => {
    const options = { linkMiBps: 100 }
    expect(() => forecastFrom({ ...guest, cpuLod: 1 } as never, options)).toThrow(/^guest\.cpuLod: there is no such option; did you mean cpuLoad\?/)
    expect(() => forecastFrom({ ...guest, dirty: { kind: 'saturating', workingSetBytes: -1, tauMs: 5 } }, options)).toThrow(/^guest\.dirty\.workingSetBytes must be/)
    expect(() => refine({ guest: { ...guest, nonZeroBytes: 5 }, options: {} } as never, { samples: [], passes: [] })).toThrow(/^forecast\.guest\.nonZeroBytes must be/)
    expect(() => etaByForecast({} as never)).toThrow(/^forecast must be one of this guest/)
  })

  test('lists of whatIf', () => {
    expect(() => whatIf(guest, { bandwidthMiBps: [], maxDowntimeMs: [300] })).toThrow(/^bandwidthMiBps is empty/)
    expect(() => whatIf(guest, { bandwidthMiBps: [100], maxDowntimeMs: 300 as unknown as number[] })).toThrow(/^maxDowntimeMs must be an array/)
    expect(() => whatIf(guest, { bandwidthMiBps: [100], maxDowntimeMs: [300, 0] })).toThrow(/^maxDowntimeMs\[1\] must be a number of ms, 1 to/)
    expect(() => whatIf(guest, { bandwidthMiBps: [100], maxDowntimeMs: [300], postcopy: true } as never)).toThrow(/^postcopy: there is no such option/)
  })
})

test('the same forecast twice is the same: nothing is left to chance', () => {
  const guest = guestOf({ kind: 'linear', bytesPerSecond: 250 * MiB, workingSetBytes: GiB }, { layout: 'apart' })
  const options = { linkMiBps: 300, maxDowntimeMs: 100 }
  expect(forecastFrom(guest, options)).toEqual(forecastFrom(guest, options))
  expect(JSON.parse(JSON.stringify(forecastFrom(guest, options))).totalMs).toEqual(forecastFrom(guest, options).totalMs)
})

describe('a guest that was not seen to write', () => {
  // 512 pages for each GiB are 32 for this one: a page is 2 MiB.
  const windows = [1000, 2000, 4000].map((ms) => windowOf(0, ms, 64 * MiB, 32))
  const quiet = guestOf({ kind: 'none' }, { memoryBytes: 64 * MiB, nonZero: 20 * MiB, windows })

  test('may have written as much as its windows can have missed', () => {
    expect(unseenBytesPerSecond(quiet) / MiB).toBeCloseTo(0.5705, 3)
    const { because, totalMs } = forecastFrom(quiet, { bandwidthMiBps: 2, linkMiBps: 2 })
    expect(because).toContain('at 2.0 MiB/s, and the guest was not seen to write (up to 961 KiB/s could have been missed); after')
    expect(totalMs!.high! / totalMs!.likely).toBeGreaterThan(1.3)
  })

  test('surely converges where even that fits, and not so surely where it does not', () => {
    expect(forecastFrom(quiet, { bandwidthMiBps: 20, linkMiBps: 20 })).toMatchObject({ converges: true, confidence: 1 })
    const slow = forecastFrom(quiet, { bandwidthMiBps: 1, linkMiBps: 1, maxDowntimeMs: 100 })
    expect(slow.converges).toBe(true)
    expect(slow.confidence).toBeLessThan(0.995)
  })

  test('whose behaviour was given does not write', () => {
    expect(forecastFrom(guestOf({ kind: 'none' }), { linkMiBps: 200 })).toMatchObject({ confidence: 1, because: expect.stringContaining('in which nothing is written to') })
  })
})
