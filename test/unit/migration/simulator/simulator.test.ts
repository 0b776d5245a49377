import { simulate, type SimulateOptions, type SimulatedAction } from '../../../../lib/migration/simulator'
import type { MigrationSample } from '../../../../lib/migration/samples/sample'
import { readTrace, replay, traceLines, type Trace } from '../../../../lib/migration/trace'
import { GiB, last, MiB } from '../samples/support'

const TiB = 1024 * GiB

/** A guest of 8 GiB over 100 MiB/s that dirties 50 MiB/s. */
const usual: SimulateOptions = {
  memoryBytes: 8 * GiB, bandwidthBytesPerSecond: 100 * MiB, dirty: { kind: 'linear', bytesPerSecond: 50 * MiB, workingSetBytes: 6 * GiB },
}

function run(change: Partial<SimulateOptions> = {}) {
  const trace = simulate({ ...usual, ...change })
  const again = replay(trace)
  const samples: MigrationSample[] = []
  let step = again.next()
  for (; !step.done; step = again.next()) samples.push(step.value)
  return { trace, outcome: trace.outcome, samples, passes: step.value.passes, final: step.value.final }
}

const linear = (mibps: number, workingSetBytes = 6 * GiB) => ({ kind: 'linear', bytesPerSecond: mibps * MiB, workingSetBytes }) as const

describe('a simulated migration', () => {
  test('is seen by the monitor as a real one is', () => {
    const { samples, outcome, passes, final } = run()
    const phases = samples.map(({ phase }) => phase).filter((phase, i, all) => phase !== all[i - 1])
    expect(phases).toEqual(['reserve', 'firstPass', 'iterate', 'switchover', 'handover', 'done'])
    expect(last(samples)).toMatchObject({ progress: 1, downtimeMs: final?.downtimeMs, memory: { remainingBytes: 0, totalBytes: 8 * GiB } })
    expect(outcome.outcome).toBe('completed')
    expect(passes.length).toBe(outcome.passes)
    for (const [i, sample] of samples.entries()) expect(sample.progress).toBeGreaterThanOrEqual(samples[i - 1]?.progress ?? 0)
  })

  test('has the dirty rate of its guest, and settles on it', () => {
    const settled = run().samples.filter(({ dirty }) => dirty.settled)
    expect(settled.length).toBeGreaterThan(5)
    for (const { dirty } of settled.slice(-5)) {
      if (dirty.bytesPerSecond !== null) expect(dirty.bytesPerSecond / (50 * MiB)).toBeCloseTo(1, 1)
    }
  })

  test('survives being written and read', async () => {
    const trace = simulate(usual)
    const again = await readTrace(traceLines(trace))
    expect([...replay(again)]).toEqual([...replay(trace)])
    expect(again.outcome).toEqual(trace.outcome)
  })

  test('is the same for the same seed, and another for another', () => {
    const noise = { link: 0.2, dirty: 0.3, zeroSamples: 0.05, lostPolls: 0.05 }
    const text = (trace: Trace): string => [...traceLines(trace)].join('')
    expect(text(simulate({ ...usual, noise, seed: 5 }))).toBe(text(simulate({ ...usual, noise, seed: 5 })))
    expect(simulate({ ...usual, noise, seed: 5 }).outcome).not.toEqual(simulate({ ...usual, noise, seed: 6 }).outcome)
  })

  test('with noise is still a migration that the monitor understands', () => {
    for (let seed = 0; seed < 10; seed++) {
      const { samples, outcome } = run({ noise: { link: 0.3, dirty: 0.3, zeroSamples: 0.1, lostPolls: 0.1 }, seed })
      expect(outcome.outcome).toBe('completed')
      expect(last(samples).phase).toBe('done')
    }
  })
})

describe('pre-copy follows the theory', () => {
  test.each([5, 20, 40, 60, 80])('a guest that dirties %i of the 100 MiB/s: bytes are V0 * (1 - L^(n+1)) / (1 - L)', (mibps) => {
    const { outcome } = run({ dirty: linear(mibps), downtimeLimitMs: 50 })
    const L = mibps / 100
    let n = 0
    for (let backlog = 8 * GiB; backlog > 100 * MiB * 0.05; backlog *= L) n++
    const expected = 8 * GiB * (1 - L ** (n + 1)) / (1 - L)
    expect(outcome.outcome).toBe('completed')
    // A pass ends when what is left fits into the downtime, so each sends that little less.
    expect(outcome.transferredBytes! / expected).toBeGreaterThan(0.95)
    expect(outcome.transferredBytes! / expected).toBeLessThan(1.04)
    expect(outcome.totalMs / (expected / (100 * MiB) * 1000)).toBeCloseTo(1, 1)
  })

  test.each([
    ['dirties less than the link carries', linear(90), true],
    ['dirties more, in a large working set', linear(120), false],
    ['dirties more, in one that fits into the downtime', linear(500, 20 * MiB), true],
    ['dirties more, in one that does not', linear(500, 40 * MiB), false],
    ['saturates below the limit', { kind: 'saturating', workingSetBytes: 25 * MiB, tauMs: 100 } as const, true],
    // 600 MiB in 10 s are 60 MiB/s at first, and less later.
    ['saturates, slowly enough', { kind: 'saturating', workingSetBytes: 600 * MiB, tauMs: 10_000 } as const, true],
    ['saturates, too fast', { kind: 'saturating', workingSetBytes: 600 * MiB, tauMs: 2_000 } as const, false],
    ['has a small hot and a slow cold part', {
      kind: 'mixture', parts: [{ kind: 'saturating', workingSetBytes: 10 * MiB, tauMs: 50 }, linear(20)],
    } as const, true],
    ['has a hot part that is too large', {
      kind: 'mixture', parts: [{ kind: 'saturating', workingSetBytes: 100 * MiB, tauMs: 50 }, linear(20)],
    } as const, false],
    ['does nothing', { kind: 'none' } as const, true],
  ])('a guest that %s', (_, dirty, converges) => {
    const { outcome, samples } = run({ dirty, maxTotalMs: converges ? 1_200_000 : 400_000 })
    expect(outcome.outcome).toBe(converges ? 'completed' : 'unfinished')
    if (!converges) expect(['stalled', 'diverging']).toContain(last(samples).verdict.state)
  })

  test('the guest stands still for what is left, and no longer than allowed', () => {
    for (const downtimeLimitMs of [30, 300, 3000]) {
      const { outcome } = run({ downtimeLimitMs, handoverMs: 10, socketBufferBytes: 0 })
      expect(outcome.downtimeMs).toBeLessThanOrEqual(downtimeLimitMs * 1.01 + 10)
      expect(outcome.downtimeMs).toBeGreaterThanOrEqual(10)
    }
  })

  test('zero pages cost 9 bytes', () => {
    const { final, outcome } = run({ zeroFraction: 0.75, dirty: { kind: 'none' } })
    expect(final?.memoryConstantPages).toBe(6 * GiB / 4096)
    expect(final?.memoryNormalPages).toBe(2 * GiB / 4096)
    expect(outcome.transferredBytes).toBeCloseTo(2 * GiB / 4096 * 4104 + 6 * GiB / 4096 * 9, -2)
  })

  test('its own limit holds the migration back until the last pass', () => {
    const { samples, outcome } = run({ maxBandwidthBytesPerSecond: 60 * MiB, downtimeLimitMs: 1000, dirty: linear(30) })
    for (const { transfer, phase } of samples) if (phase === 'iterate') expect(transfer.bytesPerSecond).toBeLessThan(62 * MiB)
    // At most 60 MiB at 100 MiB/s.
    expect(outcome.downtimeMs).toBeLessThan(650)
  })

  test('behaviours change with time, in the same memory', () => {
    const { outcome } = run({
      dirty: { kind: 'phases', phases: [{ fromMs: 0, behaviour: linear(150, 2 * GiB) }, { fromMs: 300_000, behaviour: linear(10, 1 * GiB) }] },
    })
    expect(outcome.outcome).toBe('completed')
    expect(outcome.totalMs).toBeGreaterThan(300_000)
    expect(outcome.totalMs).toBeLessThan(340_000)
  })

  test('a guest that writes in bursts is migrated between two of them', () => {
    const bursts = { kind: 'bursts', periodMs: 60_000, burstMs: 20_000, burst: linear(200, 1 * GiB) } as const
    const { outcome } = run({ dirty: bursts })
    expect(outcome.outcome).toBe('completed')
    expect(outcome.totalMs % 60_000).toBeGreaterThan(20_000)
  })
})

describe('auto-converge', () => {
  const throttled = { autoConverge: true, dirty: linear(140), maxTotalMs: 1_800_000 }

  test('throttles in steps of 20, 30, 40 ... until the guest is slow enough', () => {
    const { samples, outcome } = run(throttled)
    const steps = [...new Set(samples.flatMap(({ throttlePercent }) => throttlePercent ?? []))]
    expect(outcome.outcome).toBe('completed')
    expect(steps[0]).toBe(20)
    for (const [i, step] of steps.entries()) expect(step).toBe(20 + 10 * i)
    // Below 100 of 140 MiB/s it converges.
    expect(last(steps.map((throttlePercent) => ({ throttlePercent }) as MigrationSample)).throttlePercent).toBeGreaterThanOrEqual(30)
  })

  test('slows down a guest that idles only when its idle time is used up', () => {
    const { samples } = run({ ...throttled, cpuLoad: 0.4 })
    expect(Math.max(...samples.map(({ throttlePercent }) => throttlePercent ?? 0))).toBeGreaterThanOrEqual(70)
  })

  test('takes two periods for a step, and stops at the most that is allowed', () => {
    const { samples, passes } = run({ ...throttled, dirty: linear(5000), autoConverge: { initialPercent: 10, incrementPercent: 30, maxPercent: 60 }, maxTotalMs: 900_000 })
    expect([...new Set(samples.flatMap(({ throttlePercent }) => throttlePercent ?? []))]).toEqual([10, 40, 60])
    expect(passes.find(({ throttlePercent }) => throttlePercent === 10)?.pass).toBe(3)
  })
})

describe('post-copy', () => {
  test('ends what pre-copy cannot, and sends each page once more at most', () => {
    const { samples, outcome, passes } = run({ dirty: linear(300), postcopy: { afterPass: 2 }, handoverMs: 30, socketBufferBytes: 0 })
    expect(outcome.passes).toBe(passes.length)
    const phases = samples.map(({ phase }) => phase).filter((phase, i, all) => phase !== all[i - 1])
    expect(phases).toEqual(['reserve', 'firstPass', 'iterate', 'postcopy', 'handover', 'done'])
    expect(outcome).toMatchObject({ outcome: 'completed', downtimeMs: 30 })
    expect(outcome.transferredBytes).toBeLessThan((8 + 6 + 6) * GiB * 1.01)
    const asked = samples.flatMap(({ postcopyRequests }) => postcopyRequests ?? [])
    expect(Math.max(...asked)).toBeGreaterThan(0)
    expect(Math.max(...asked)).toBeLessThan(6 * GiB / 4096)
  })

  test('can start in the first pass', () => {
    const { outcome } = run({ postcopy: { atMs: 10_000 } })
    expect(outcome.outcome).toBe('completed')
    expect(outcome.totalMs).toBeLessThan(100_000)
  })
})

describe('what happens to a migration', () => {
  test('a link that drops means no progress, and then it goes on', () => {
    const dropped = run({ bandwidthBytesPerSecond: [
      { fromMs: 0, bytesPerSecond: 100 * MiB }, { fromMs: 30_000, bytesPerSecond: 0 }, { fromMs: 50_000, bytesPerSecond: 100 * MiB },
    ] })
    const sentDuring = dropped.samples.filter(({ atMs }) => atMs > 30_000 && atMs <= 50_000).map(({ transferredBytes }) => transferredBytes)
    expect(sentDuring.length).toBe(40)
    expect(new Set(sentDuring).size).toBe(1)
    expect(dropped.outcome.outcome).toBe('completed')
    expect(dropped.outcome.totalMs).toBeGreaterThan(run().outcome.totalMs + 19_000)
  })

  test('a link as a function of time', () => {
    const { outcome } = run({ bandwidthBytesPerSecond: (atMs) => atMs < 10_000 ? 10 * MiB : 200 * MiB, dirty: { kind: 'none' }, setupMs: 0, confirmMs: 0 })
    expect(outcome.totalMs / (10_000 + (8192 - 100) / 200 * 1000)).toBeCloseTo(1, 2)
  })

  test('a guest that is paused dirties nothing any more, so it ends', () => {
    const { outcome, samples } = run({ dirty: linear(300), pauseAtMs: 100_000 })
    expect(outcome.outcome).toBe('completed')
    expect(outcome.totalMs).toBeLessThan(100_000 + 2 * 62_000)
    expect(samples.some(({ phase }) => phase === 'switchover')).toBe(true)
  })
})

describe('steering', () => {
  const steered = (when: (sample: MigrationSample) => boolean, action: SimulatedAction, change: Partial<SimulateOptions> = {}) => {
    let done = false
    return run({
      dirty: linear(300, 500 * MiB), maxTotalMs: 300_000, ...change,
      control: (sample) => {
        if (done || !when(sample)) return null
        done = true
        return action
      },
    })
  }
  const inPass4 = ({ pass }: MigrationSample): boolean => pass !== null && pass >= 4

  test('nothing done, it never ends', () => {
    expect(steered(() => false, { action: 'pause' }).outcome.outcome).toBe('unfinished')
  })

  test.each<[string, SimulatedAction, Partial<SimulateOptions>]>([
    ['a larger downtime', { action: 'setMaxDowntime', ms: 6000 }, {}],
    ['more bandwidth', { action: 'setBandwidth', mibps: 0 }, { bandwidthBytesPerSecond: 5000 * MiB, maxBandwidthBytesPerSecond: 100 * MiB }],
    ['post-copy', { action: 'startPostcopy' }, { postcopy: {} }],
    ['a pause', { action: 'pause' }, {}],
  ])('%s ends it', (_, action, change) => {
    const { outcome, samples } = steered(inPass4, action, change)
    expect(outcome.outcome).toBe('completed')
    if (action.action === 'setMaxDowntime') expect(last(samples).downtimeLimitMs).toBe(6000)
  })

  test('an abort ends it otherwise', () => {
    const { outcome, samples } = steered(inPass4, { action: 'abort', because: 'no use' })
    expect(outcome).toMatchObject({ outcome: 'cancelled', because: 'no use', downtimeMs: null })
    expect(last(samples).phase).toBe('cancelled')
  })

  test('the samples that a policy sees are those of the replay', () => {
    const seen: MigrationSample[] = []
    const { samples } = run({ control: (sample) => { seen.push(sample); return [] } })
    expect(samples.slice(0, seen.length)).toEqual(seen)
    expect(last(samples).phase).toBe('done')
  })
})

test('40 TiB take no longer to simulate than a small guest', () => {
  const start = performance.now()
  const { outcome } = simulate({
    memoryBytes: 40 * TiB, zeroFraction: 0.3, bandwidthBytesPerSecond: 12e9, intervalMs: 5000,
    dirty: { kind: 'mixture', parts: [{ kind: 'saturating', workingSetBytes: 6 * TiB, tauMs: 3_000_000 }, { kind: 'linear', bytesPerSecond: 1e9, workingSetBytes: 1 * TiB }] },
  })
  expect(performance.now() - start).toBeLessThan(1000)
  expect(outcome.outcome).toBe('completed')
  expect(outcome.totalMs).toBeGreaterThan(28 * TiB / 12e9 * 1000)
})

test.each<[Partial<SimulateOptions>, RegExp]>([
  [{ memoryBytes: 0 }, /memoryBytes/],
  [{ zeroFraction: 2 }, /zeroFraction/],
  [{ zeroFraction: 0.5, zeroPages: 3 }, /give one/],
  [{ zeroFraction: 0.5, dirty: linear(1, 5 * GiB) }, /exceed the memory/],
  [{ bandwidthBytesPerSecond: -1 }, /bandwidthBytesPerSecond/],
  [{ downtimeLimitMs: 0 }, /downtimeLimitMs/],
  [{ control: () => ({ action: 'startPostcopy' }) }, /postcopy/],
  [{ control: () => ({ action: 'setBandwidth', mibps: '5' as never }) }, /^setBandwidth\.mibps must be a number of MiB\/s, 0 or more: "5"/],
  [{ bandwithBytesPerSecond: 1 } as object, /^bandwithBytesPerSecond: there is no such option; did you mean bandwidthBytesPerSecond\?/],
  [{ bandwidthBytesPerSecond: [{ fromMs: 0, bytesPerSec: 5 }] as never }, /^bandwidthBytesPerSecond\[0\]\.bytesPerSec: there is no such option; did you mean bytesPerSecond\?/],
  [{ bandwidthBytesPerSecond: [] }, /^bandwidthBytesPerSecond is empty/],
  [{ dirty: { ...linear(1, GiB), startAt: 0 } as never }, /^dirty\.startAt: there is no such option; did you mean startsAt\?/],
  [{ dirty: { kind: 'lineal' } as never }, /^dirty\.kind must be 'none', 'linear', 'saturating', 'mixture', 'bursts' or 'phases': "lineal"/],
  [{ dirty: { kind: 'mixture', parts: [linear(1, GiB), { kind: 'none' }] } as never }, /^dirty\.parts\[1\]\.kind must be 'linear' or 'saturating': "none"/],
  [{ dirty: { kind: 'bursts', periodMs: 100, burstMs: 200, burst: linear(1, GiB) } }, /^dirty\.burstMs must be at most periodMs \(100\): 200/],
  [{ dirty: { kind: 'phases', phases: [{ fromMs: 0, behavior: linear(1, GiB) }] } as never }, /^dirty\.phases\[0\]\.behavior: there is no such option; did you mean behaviour\?/],
  [{ noise: { lnk: 0.1 } as never }, /^noise\.lnk: there is no such option; did you mean link\?/],
  [{ postcopy: true as never }, /^postcopy must be an object with options: true/],
])('what cannot be simulated is refused: %j', (change, message) => {
  expect(() => simulate({ ...usual, ...change })).toThrow(message)
})
