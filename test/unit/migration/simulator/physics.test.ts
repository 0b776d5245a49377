import { LoopCell, MixedCell } from '../../../../lib/migration/simulator/cells'
import { Strip } from '../../../../lib/migration/simulator/strip'
import { simulate, type SimulateOptions } from '../../../../lib/migration/simulator'
import { replay } from '../../../../lib/migration/trace'
import { GiB, MiB } from '../samples/support'

/** 80 MiB that nobody writes to but for a set of 32 MiB, over 16 MiB/s. */
const small: SimulateOptions = {
  memoryBytes: 160 * MiB, zeroPages: 80 * 256, layout: 'apart', bandwidthBytesPerSecond: 16 * MiB, socketBufferBytes: 0,
  dirty: { kind: 'linear', bytesPerSecond: 8 * MiB, workingSetBytes: 32 * MiB },
}

/** As QEMU does it: from where it is to the end, and on from the beginning. Returns how much was there to send. */
function send(strip: Strip, bytes: number): number {
  let left = bytes
  for (let round = 0; round < 2 && left > 0; round++) {
    const there = Math.min(left, strip.next().bytes)
    strip.send(there)
    left -= there
    if (strip.next().bytes === 0) strip.rewind()
  }
  return bytes - left
}

const outcomeOf = (change: Partial<SimulateOptions>) => simulate({ ...small, ...change }).outcome
const passesOf = (change: Partial<SimulateOptions>) => {
  const again = replay(simulate({ ...small, ...change }))
  let step = again.next()
  while (!step.done) step = again.next()
  return step.value.passes
}

describe('pages that are written at random', () => {
  test('fill up as they should, and count once while they wait', () => {
    const cell = new MixedCell(100 * MiB)
    cell.send(0, 1)
    cell.write(1000, 1000, true)
    expect(cell.sync() / MiB).toBeCloseTo(100 * (1 - Math.exp(-1)), 6)
    cell.write(1000, 1000, true)
    // Of what is written, the part that was sent already is new.
    expect(cell.sync() / MiB).toBeCloseTo(100 * (1 - Math.exp(-1)) * Math.exp(-1), 6)
    expect(cell.unsentBytes / MiB).toBeCloseTo(100 * (1 - Math.exp(-2)), 6)
  })

  test('wait for QEMU to come round where they lie behind it', () => {
    const cell = new MixedCell(100 * MiB)
    const strip = new Strip([cell, new MixedCell(60 * MiB), new MixedCell(40 * MiB, true)])
    expect(strip.next()).toEqual({ bytes: 200 * MiB, zeroPart: 0.2 })
    strip.send(100 * MiB)
    cell.write(1000, 1000, true)
    // Of what is written, half lies behind; and what lies ahead waits anyway.
    expect(cell.sync() / MiB).toBeCloseTo(50 * (1 - Math.exp(-1)), 6)
    expect(strip.next().bytes / MiB).toBeCloseTo(100, 6)
    strip.send(strip.next().bytes)
    expect(strip.next().bytes).toBe(0)
    strip.rewind()
    expect(strip.next().bytes / MiB).toBeCloseTo(50 * (1 - Math.exp(-1)), 6)
  })

  test('what is sent and what is found add up, however it goes', () => {
    const [cold, hot] = [new MixedCell(64 * MiB), new MixedCell(8 * MiB)]
    const strip = new Strip([cold, hot])
    let expected = 72 * MiB
    for (let i = 1; i < 500; i++) {
      const bytes = Math.min(((i * 37) % 11) * MiB, strip.next().bytes)
      strip.send(bytes)
      expected -= bytes
      cold.write((i * 13) % 29, 400, true)
      hot.write((i * 13) % 29, 40, true)
      if (i % 7 === 0) expected += cold.sync() + hot.sync()
      if (strip.next().bytes === 0) strip.rewind()
      expect((cold.unsentBytes + hot.unsentBytes) / MiB).toBeCloseTo(expected / MiB, 6)
    }
  })
})

describe('pages that are written in turn', () => {
  const loop = (writerAt = 0): LoopCell => {
    const cell = new LoopCell(48 * MiB, writerAt)
    cell.send(0, 1)
    return cell
  }

  test('are new as long as the writer has not come round', () => {
    const cell = loop()
    cell.write(500, 1000)
    expect(cell.sync()).toBeCloseTo(24 * MiB, 0)
    cell.write(750, 1000)
    // The second half, and then a quarter that still waits.
    expect(cell.sync()).toBeCloseTo(24 * MiB, 0)
    expect(cell.unsentBytes).toBeCloseTo(48 * MiB, 0)
  })

  test('are new again when QEMU was there before the writer came', () => {
    const cell = loop()
    cell.write(1000, 1000)
    cell.sync()
    // QEMU has sent the first 16 MiB; the writer begins at the start again.
    cell.send(0, 1 / 3)
    cell.write(250, 1000)
    expect(cell.sync()).toBeCloseTo(12 * MiB, 0)
  })

  test('cost nothing where they wait anyway', () => {
    const cell = loop(0.5)
    cell.write(1000, 1000)
    cell.sync()
    cell.send(0, 1 / 3)
    cell.write(250, 1000)
    expect(cell.sync()).toBe(0)
  })

  test('go round and round, sent from where the last send ended', () => {
    // 14 MiB/s of 48 MiB against 16 MiB/s, with 16 MiB left at each sync: worked out by hand, and seen in a real migration.
    const cell = new LoopCell(48 * MiB, 42.4 / 48)
    const strip = new Strip([cell])
    const found: number[] = []
    for (let pass = 0; pass < 3; pass++) {
      while (cell.unsentBytes > 16 * MiB) {
        send(strip, 1.6 * MiB)
        cell.write(100, 48_000 / 14.0625)
      }
      found.push(cell.sync() / MiB)
    }
    expect(found[0]).toBeCloseTo(22.5, 0)
    expect(found[1]! + found[2]!).toBeGreaterThan(35)
  })

  test('what is sent and what is found add up, however it goes', () => {
    const cell = new LoopCell(64 * MiB, 0.3)
    const strip = new Strip([cell])
    let expected = 64 * MiB
    for (let i = 1; i < 500; i++) {
      expected -= send(strip, ((i * 37) % 11) * MiB / 4)
      cell.write((i * 13) % 29, 400)
      if (i % 7 === 0) expected += cell.sync()
      expect(cell.unsentBytes / MiB).toBeCloseTo(expected / MiB, 6)
      expect(cell.unsentBytes).toBeGreaterThanOrEqual(0)
      expect(cell.unsentBytes).toBeLessThanOrEqual(64 * MiB * (1 + 1e-9))
    }
  })
})

describe('where the guest writes when it begins', () => {
  const close = (change: object) => outcomeOf({
    downtimeLimitMs: 1000, dirty: { kind: 'linear', bytesPerSecond: 14 * MiB, workingSetBytes: 48 * MiB, ...change }, zeroPages: 0, memoryBytes: 80 * MiB,
  })

  test('matters much where much waits at each sync', () => {
    const totals = Array.from({ length: 20 }, (_, i) => close({ startsAt: i / 20 }).totalMs)
    expect(Math.max(...totals) / Math.min(...totals)).toBeGreaterThan(1.5)
  })

  test('is drawn from the seed where nobody knows', () => {
    const totals = new Set(Array.from({ length: 10 }, (_, seed) => outcomeOf({
      seed, downtimeLimitMs: 1000, dirty: { kind: 'linear', bytesPerSecond: 14 * MiB, workingSetBytes: 48 * MiB }, zeroPages: 0, memoryBytes: 80 * MiB,
    }).totalMs))
    expect(totals.size).toBeGreaterThan(5)
    expect(() => close({ startsAt: 2 })).toThrow(/startsAt/)
  })
})

describe('the layout of memory', () => {
  test('zeros in one piece at the end: the first pass ends with nothing left', () => {
    const [first] = passesOf({ layout: 'apart', downtimeLimitMs: 1000 })
    const [mixed] = passesOf({ layout: 'mixed', downtimeLimitMs: 1000 })
    expect(first!.durationMs! - mixed!.durationMs!).toBeGreaterThan(300)
  })

  test('makes little difference to a guest of 40 TiB', () => {
    const huge: SimulateOptions = {
      memoryBytes: 40 * 1024 * GiB, zeroFraction: 0.3, bandwidthBytesPerSecond: 12e9, intervalMs: 30_000,
      dirty: { kind: 'mixture', parts: [
        { kind: 'saturating', workingSetBytes: 6 * 1024 * GiB, tauMs: 3_000_000 }, { kind: 'linear', bytesPerSecond: 1e9, workingSetBytes: 1024 * GiB },
      ] },
    }
    const apart = simulate({ ...huge, layout: 'apart' }).outcome
    const mixed = simulate({ ...huge, layout: 'mixed' }).outcome
    expect([apart.outcome, mixed.outcome]).toEqual(['completed', 'completed'])
    expect(apart.totalMs / mixed.totalMs).toBeCloseTo(1, 1)
  })

  test('is the same for total and bytes where passes go to their end', () => {
    const apart = outcomeOf({ layout: 'apart', downtimeLimitMs: 1 })
    const mixed = outcomeOf({ layout: 'mixed', downtimeLimitMs: 1 })
    expect(apart.transferredBytes! / mixed.transferredBytes!).toBeCloseTo(1, 1)
  })
})

describe('the socket\'s buffer', () => {
  const drainMs = 1.5 / 16 * 1000

  test('adds to the downtime what lies in it, where the link is the bottleneck', () => {
    const without = outcomeOf({ socketBufferBytes: 0 })
    const withIt = outcomeOf({ socketBufferBytes: 1.5 * MiB })
    expect(withIt.downtimeMs! - without.downtimeMs!).toBeGreaterThan(0.8 * drainMs)
    expect(withIt.downtimeMs! - without.downtimeMs!).toBeLessThan(1.2 * drainMs)
  })

  test('stays empty where the migration\'s own limit is', () => {
    const limited = { bandwidthBytesPerSecond: 1 * GiB, maxBandwidthBytesPerSecond: 16 * MiB }
    const without = outcomeOf({ ...limited, socketBufferBytes: 0 })
    const withIt = outcomeOf({ ...limited, socketBufferBytes: 1.5 * MiB })
    // But for the last pass, which keeps no limit.
    expect(Math.abs(withIt.downtimeMs! - without.downtimeMs!)).toBeLessThan(3)
  })

  test('is full of what was sent before when post-copy begins', () => {
    const postcopy = { postcopy: { afterPass: 2 }, handoverMs: 10 }
    expect(outcomeOf({ ...postcopy, socketBufferBytes: 1.5 * MiB }).downtimeMs!).toBeCloseTo(10 + drainMs, -1)
    expect(outcomeOf({ ...postcopy, socketBufferBytes: 0 }).downtimeMs!).toBeCloseTo(10, 5)
  })

  test('keeps the guest waiting while the link is down', () => {
    const { outcome, totalMs } = outcomeOf({
      socketBufferBytes: 4 * MiB, bandwidthBytesPerSecond: [
        { fromMs: 0, bytesPerSecond: 16 * MiB }, { fromMs: 3000, bytesPerSecond: 0 }, { fromMs: 23_000, bytesPerSecond: 16 * MiB },
      ],
    })
    expect(outcome).toBe('completed')
    expect(totalMs).toBeGreaterThan(25_000)
  })
})

test('the time in which the source lets go is part of the call, not of libvirt\'s statistics', () => {
  const trace = simulate({ ...small, confirmMs: 700 })
  const final = trace.observations.find(({ kind }) => kind === 'final') as { statistics: { timeElapsedMs: number } }
  expect(trace.outcome.totalMs - final.statistics.timeElapsedMs).toBeCloseTo(700, -1)
})

describe('auto-converge', () => {
  const tooFast: Partial<SimulateOptions> = {
    autoConverge: true, maxTotalMs: 200_000, dirty: { kind: 'saturating', workingSetBytes: 24 * MiB, tauMs: 400 },
  }

  test('hardly slows down a guest that idles', () => {
    expect(outcomeOf({ ...tooFast, cpuLoad: 0.01 }).totalMs).toBeGreaterThan(2 * outcomeOf({ ...tooFast, cpuLoad: 1 }).totalMs)
  })

  test('holds a guest so long that what it cannot make good is lost', () => {
    expect(outcomeOf({ ...tooFast, cpuLoad: 0.01, catchUpMs: 50 }).totalMs).toBeLessThan(outcomeOf({ ...tooFast, cpuLoad: 0.01 }).totalMs)
    expect(outcomeOf({ ...tooFast, cpuLoad: 0.01, catchUpMs: 50 }).outcome).toBe('completed')
  })

  test('since QEMU 9.2 syncs by itself in passes of more than 5 s', () => {
    // Passes of 13 s: a throttle every other pass, or every other sync of its own.
    const long: Partial<SimulateOptions> = {
      memoryBytes: 4 * GiB, zeroPages: 0, bandwidthBytesPerSecond: 100 * MiB, autoConverge: true, maxTotalMs: 100_000,
      dirty: { kind: 'linear', bytesPerSecond: 400 * MiB, workingSetBytes: 1.3 * GiB },
    }
    const throttleAt = (qemuVersion: string): number => [...replay(simulate({ ...small, ...long, qemuVersion }))]
      .find(({ throttlePercent }) => throttlePercent)!.atMs
    expect(throttleAt('9.2.0')).toBeLessThan(throttleAt('9.1.0') - 4000)
    expect(throttleAt('7.2.0')).toBe(throttleAt('9.1.0'))
    expect(simulate({ ...small, qemuVersion: '10.0' }).header.versions).toEqual({ hypervisor: '10.0' })
  })
})

test.each<[Partial<SimulateOptions>, RegExp]>([
  [{ layout: 'other' as 'mixed' }, /layout/],
  [{ socketBufferBytes: -1 }, /socketBufferBytes/],
  [{ catchUpMs: -1 }, /catchUpMs/],
  [{ confirmMs: NaN }, /confirmMs/],
  [{ qemuVersion: 'new' }, /qemuVersion/],
  [{ autoConverge: { initialPercent: 0 } }, /autoConverge.initialPercent/],
])('what cannot be simulated is refused: %j', (change, message) => {
  expect(() => simulate({ ...small, ...change })).toThrow(message)
})

describe('an emulated guest that auto-converge holds', () => {
  const busy = {
    memoryBytes: 64 * 2 ** 20, bandwidthBytesPerSecond: 16 * 2 ** 20, downtimeLimitMs: 100, maxTotalMs: 60_000,
    autoConverge: { initialPercent: 99 }, dirty: { kind: 'linear', bytesPerSecond: 400 * 2 ** 20, workingSetBytes: 16 * 2 ** 20 },
  } as const
  const endsOfPasses = (emulated: boolean): number[] => simulate({ ...busy, emulated }).observations
    .flatMap((each) => each.kind === 'iteration' && each.iteration > 7 ? [Math.round(each.atMs)] : [])

  test('answers a bitmap sync once a second only', () => {
    const held = endsOfPasses(true)
    const gaps = (ends: number[]): number[] => ends.slice(1).map((at, i) => at - ends[i]!)
    expect(gaps(held).length).toBeGreaterThan(5)
    expect(new Set(gaps(held))).toEqual(new Set([1000]))
    for (const gap of gaps(endsOfPasses(false))) expect(gap).toBeLessThan(300)
  })
})
