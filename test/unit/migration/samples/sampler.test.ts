import { estimateDirtyRate } from '../../../../lib/migration/samples/estimate'
import { completed, GiB, last, memory, MiB, pageSize, poll, simulate, stats, watch, zeroStatistics } from './support'

describe('a sample', () => {
  test('survives JSON unchanged, at every moment of a migration', () => {
    for (const change of [{}, { dirtyPerMs: 200 * MiB / 1000, maxMs: 60_000 }, { zeroBytes: 900 * MiB }]) {
      const { samples } = watch(simulate(1, change).observations)
      expect(samples.length).toBeGreaterThan(10)
      for (const sample of samples) expect(JSON.parse(JSON.stringify(sample))).toEqual(sample)
    }
  })

  test('before memory is sent says that nothing is known, not zero', () => {
    const { samples } = watch([poll(10, zeroStatistics)])
    expect(last(samples)).toMatchObject({
      phase: 'reserve', pass: null, memory: null, disk: null, transferredBytes: null, eta: null, progress: 0,
      elapsedMs: 5000, verdict: { state: 'unknown' },
    })
  })

  test('is not made from the statistics of a save or a backup', () => {
    const { samples, sampler } = watch([poll(0, stats({ operation: 2, memory_total: GiB, memory_processed: 5 * MiB }))])
    expect(samples).toEqual([])
    expect(sampler.latest).toBeNull()
  })
})

describe('a sample of zeros between two of QEMU\'s states', () => {
  const before = memory({ sent: 900, left: 124, pass: 1, elapsedMs: 900 })

  test('does not make progress, memory or pass jump back', () => {
    const { samples } = watch([poll(900, before), poll(1400, zeroStatistics), poll(1900, memory({ sent: 950, left: 74, pass: 1 }))])
    expect(samples.map((s) => s.memory?.processedBytes)).toEqual([900 * MiB, 950 * MiB])
    expect(samples.map((s) => s.pass)).toEqual([1, 1])
    expect(samples[1]?.progress).toBeGreaterThan(samples[0]?.progress ?? 1)
  })

  test('still brings the domain state that came with it', () => {
    const { samples } = watch([
      poll(900, memory({ sent: 1200, left: 4, pass: 3, dirtyPages: 900 })),
      { kind: 'statistics', atMs: 1400, statistics: zeroStatistics, domainState: { state: 3, reason: 2 } },
    ])
    expect(last(samples)).toMatchObject({ phase: 'switchover', memory: { remainingBytes: 4 * MiB } })
  })

  test('does not disturb the transfer rate', () => {
    const { samples } = watch([
      poll(0, memory({ sent: 100, left: 900, pass: 1 })), poll(1000, memory({ sent: 200, left: 800, pass: 1 })),
      poll(2000, zeroStatistics), poll(3000, memory({ sent: 400, left: 600, pass: 1 })),
    ])
    expect(last(samples).transfer.bytesPerSecond).toBe(100 * MiB)
  })
})

describe('disks go first', () => {
  const disks = (done: number, rest: Record<string, number> = {}) => stats({
    time_elapsed: 1000, disk_total: 2 * GiB, disk_processed: done * MiB, disk_remaining: 2 * GiB - done * MiB, data_total: 2 * GiB, ...rest,
  })
  const stale = { memory_total: GiB, memory_processed: 700 * MiB, memory_remaining: 300 * MiB, memory_iteration: 9, memory_dirty_rate: 4000 }

  test('while they are copied, stale figures of memory are not shown', () => {
    const { samples } = watch([poll(0, disks(0, stale)), poll(1000, disks(200, stale)), poll(2000, disks(400, stale))])
    expect(samples.map((s) => s.phase)).toEqual(['storage', 'storage', 'storage'])
    expect(last(samples)).toMatchObject({
      memory: null, pass: null, dirty: { pagesPerSecond: null }, disk: { bytesPerSecond: 200 * MiB },
      transfer: { bytesPerSecond: 200 * MiB }, transferredBytes: 400 * MiB, eta: { highMs: null },
    })
  })

  test('memory follows once its figures move, and a mirror in step does not hold it up', () => {
    const fresh = (sent: number) => ({
      memory_total: GiB, memory_processed: sent * MiB, memory_remaining: (1024 - sent) * MiB, memory_iteration: 1, memory_dirty_rate: 0,
    })
    const { samples } = watch([
      poll(0, disks(1000, stale)), poll(1000, disks(2040, stale)), poll(2000, disks(2046, fresh(0))), poll(3000, disks(2044, fresh(100))),
    ])
    expect(samples.map((s) => s.phase)).toEqual(['storage', 'storage', 'firstPass', 'firstPass'])
    expect(last(samples)).toMatchObject({ pass: 1, transfer: { bytesPerSecond: 100 * MiB }, transferredBytes: 2144 * MiB })
    for (const [i, sample] of samples.entries()) expect(sample.progress).toBeGreaterThanOrEqual(samples[i - 1]?.progress ?? 0)
  })
})

describe('the dirty rate', () => {
  test('is null during the first pass, where QEMU says 0', () => {
    const { samples } = watch([poll(0, memory({ sent: 0, left: 1024, pass: 1 })), poll(5000, memory({ sent: 500, left: 524, pass: 1 }))])
    for (const sample of samples) {
      expect(sample.dirty).toEqual({
        pagesPerSecond: null, bytesPerSecond: null, settled: false, atLeast: null, qemuPagesPerSecond: null,
      })
    }
    expect(last(samples).expectedDowntimeMs).toBeNull()
  })

  test('stays null in pass 2 if the first pass was too short for QEMU to measure it', () => {
    const { samples } = watch([poll(0, memory({ sent: 0, left: 1024, pass: 1 })), poll(500, memory({ sent: 1024, left: 50, pass: 2 }))])
    expect(last(samples)).toMatchObject({ pass: 2, dirty: { pagesPerSecond: null } })
  })

  test('of an idle guest is 0, not unknown, after a long first pass', () => {
    const { samples } = watch([poll(0, memory({ sent: 0, left: 1024, pass: 1 })), poll(9000, memory({ sent: 1024, left: 0, pass: 2 }))])
    expect(last(samples).dirty).toMatchObject({ pagesPerSecond: 0, bytesPerSecond: 0 })
  })

  test('is settled only after bitmap syncs beyond the first pass, whose low figure then no longer counts', () => {
    const { samples } = watch([
      poll(0, memory({ sent: 0, left: 1024, pass: 1 })),
      poll(10_000, memory({ sent: 1024, left: 200, pass: 2, dirtyPages: 5000 })),
      poll(10_500, memory({ sent: 1074, left: 150, pass: 2, dirtyPages: 5000 })),
      poll(12_000, memory({ sent: 1224, left: 80, pass: 3, dirtyPages: 10_400 })),
      poll(14_000, memory({ sent: 1304, left: 80, pass: 4, dirtyPages: 10_000 })),
    ])
    expect(samples.map((s) => s.dirty.pagesPerSecond)).toEqual([null, 5000, 5000, 10_400, 10_200])
    expect(samples.map((s) => s.dirty.qemuPagesPerSecond)).toEqual([null, 5000, 5000, 10_400, 10_000])
    expect(samples.map((s) => s.dirty.settled)).toEqual([false, false, false, true, true])
    expect(last(samples).dirty.bytesPerSecond).toBe(10_200 * pageSize)
  })

  test('of three later syncs is the middle one', () => {
    const reading = (pagesPerSecond: number) => ({ pagesPerSecond, ofFirstPass: false, overMs: 1000 })
    expect(estimateDirtyRate([{ pagesPerSecond: 1, ofFirstPass: true, overMs: 1000 }, reading(7), reading(10), reading(900), reading(12)]))
      .toEqual({ pagesPerSecond: 12, settled: true })
  })

  test('comes within a tenth of what a simulated guest does', () => {
    const { samples } = watch(simulate(3, { dirtyPerMs: 70 * MiB / 1000, workingSetBytes: GiB }).observations)
    const settled = samples.filter((s) => s.dirty.settled).map((s) => s.dirty.bytesPerSecond ?? 0)
    expect(settled.length).toBeGreaterThan(0)
    for (const rate of settled) expect(Math.abs(rate / (70 * MiB) - 1)).toBeLessThan(0.1)
  })
})

describe('iterations left from an earlier migration of the same QEMU', () => {
  test('the second migration starts with pass 1, by polls', () => {
    const { samples, sampler } = watch([
      poll(0, memory({ sent: 100, left: 924, pass: 12 })), poll(5000, memory({ sent: 600, left: 424, pass: 12 })),
      poll(9500, memory({ sent: 1024, left: 100, pass: 13, dirtyPages: 3000 })),
    ])
    expect(samples.map((s) => s.pass)).toEqual([1, 1, 2])
    expect(samples.map((s) => s.phase)).toEqual(['firstPass', 'firstPass', 'iterate'])
    expect(sampler.passes.map((p) => p.pass)).toEqual([1, 2])
  })

  test('the second migration starts with pass 1, by events', () => {
    const { samples } = watch([
      { kind: 'iteration', atMs: 3, iteration: 12 }, poll(500, memory({ sent: 50, left: 974, pass: 12 })), poll(8000, memory({ sent: 950, left: 74, pass: 12 })),
      { kind: 'iteration', atMs: 8400, iteration: 13 },
    ])
    expect(samples.map((s) => s.pass)).toEqual([1, 1, 1, 2])
  })

  test('a count that starts over after a stale answer is followed', () => {
    const { samples } = watch([poll(0, memory({ sent: 10, left: 1014, pass: 9 })), poll(500, memory({ sent: 60, left: 964, pass: 1 }))])
    expect(samples.map((s) => s.pass)).toEqual([1, 1])
  })

  test('a monitor that attaches in pass 7 says pass 7, and knows nothing of when that began', () => {
    const { samples, sampler } = watch([
      poll(0, memory({ sent: 3000, left: 100, pass: 7, dirtyPages: 3000, elapsedMs: 30_000 })),
      poll(500, memory({ sent: 3050, left: 90, pass: 8, dirtyPages: 3000, elapsedMs: 30_500 })),
    ], {})
    expect(samples.map((s) => s.pass)).toEqual([7, 8])
    expect(sampler.passes[0]).toMatchObject({ pass: 7, durationMs: null, transferredBytes: null, remainingAtStartBytes: null })
  })

  test('a known offset is subtracted', () => {
    const { samples } = watch([poll(0, memory({ sent: 3000, left: 100, pass: 7, dirtyPages: 3000 }))], { iterationOffset: 4 })
    expect(last(samples).pass).toBe(3)
  })
})

describe('a poll without an answer', () => {
  const running = [poll(0, memory({ sent: 1024, left: 100, pass: 2, dirtyPages: 900 })), poll(1000, memory({ sent: 1124, left: 90, pass: 3, dirtyPages: 900 }))]

  test('is shown as such, and leaves verdict and figures alone', () => {
    const { samples } = watch([...running, { kind: 'unanswered', atMs: 31_000, sinceMs: 1500 }])
    const [, before, after] = samples
    expect(after?.unanswered).toEqual({ sinceMs: 1500, because: null, retryAtMs: null })
    expect(after?.verdict.state).toBe(before?.verdict.state)
    expect(after?.memory).toEqual(before?.memory)
    expect(after?.transfer).toEqual(before?.transfer)
  })

  test('is over with the next answer', () => {
    const { samples } = watch([...running, { kind: 'unanswered', atMs: 5000, sinceMs: 1500 }, poll(6000, memory({ sent: 1624, left: 20, pass: 4, dirtyPages: 900 }))])
    expect(last(samples)).toMatchObject({ unanswered: null, transfer: { bytesPerSecond: 100 * MiB } })
  })

  test('does not outlive the migration', () => {
    const { samples } = watch([...running, { kind: 'unanswered', atMs: 5000, sinceMs: 1500 }, { kind: 'final', atMs: 5001, statistics: completed() }])
    expect(last(samples)).toMatchObject({ unanswered: null, phase: 'done' })
  })
})

describe('the end', () => {
  test('keeps the final statistics against everything that still comes', () => {
    const final = completed()
    const { samples, sampler } = watch([
      poll(0, memory({ sent: 100, left: 900, pass: 1 })),
      { kind: 'lifecycle', atMs: 500, side: 'source', event: 5, detail: 3 },
      { kind: 'final', atMs: 501, statistics: final },
      poll(502, stats({}, 0)), poll(503, zeroStatistics), poll(504, memory({ sent: 110, left: 890, pass: 1 })),
      { kind: 'final', atMs: 505, statistics: completed({ downtime: 9999 }) }, { kind: 'unanswered', atMs: 506, sinceMs: 400 },
    ])
    expect(sampler.final).toBe(final)
    expect(samples).toHaveLength(3)
    expect(samples.map((s) => s.phase)).toEqual(['firstPass', 'done', 'done'])
    expect(samples.map((s) => s.downtimeMs)).toEqual([null, null, 120])
  })

  test('of a migration that no poll ever saw is still told in full', () => {
    const { samples } = watch([{ kind: 'final', atMs: 400, statistics: completed() }])
    expect(samples).toHaveLength(1)
    expect(last(samples)).toMatchObject({ phase: 'done', progress: 1, downtimeMs: 120, memory: { totalBytes: GiB, remainingBytes: 0 } })
  })

  test('of a cancelled migration is not progress', () => {
    const { samples } = watch([
      poll(0, memory({ sent: 512, left: 512, pass: 1 })), { kind: 'ended', atMs: 300, phase: 'cancelled' },
    ])
    expect(last(samples)).toMatchObject({ phase: 'cancelled', progress: 0.4, downtimeMs: null, eta: null })
  })
})

describe('post-copy', () => {
  const postcopy = { state: 3, reason: 12 }
  const broken = { state: 3, reason: 13 }
  const at = (atMs: number, sent: number, domainState = postcopy) =>
    ({ kind: 'statistics', atMs, statistics: memory({ sent, left: 1024 - sent, pass: 1 }), domainState }) as const

  test('that breaks and is recovered by somebody else is seen to move on', () => {
    const { samples } = watch([
      at(0, 100), at(500, 200), at(1000, 250, broken), at(1500, 250, broken), at(2000, 250, broken),
      at(2500, 300, broken), at(3000, 400, broken), { kind: 'lifecycle', atMs: 3100, side: 'destination', event: 4, detail: 1 },
    ])
    expect(samples.map((s) => s.phase)).toEqual([
      'postcopy', 'postcopy', 'postcopyPaused', 'postcopyPaused', 'postcopyPaused', 'recovering', 'postcopy', 'handover',
    ])
  })

  test('is the only place where no request for a page is a measurement', () => {
    const requests = (atMs: number, count: number, domainState?: typeof postcopy) => ({
      kind: 'statistics', atMs, domainState: domainState ?? null,
      statistics: stats({ memory_total: GiB, memory_processed: atMs, memory_iteration: 1, memory_postcopy_requests: count }),
    }) as const
    const { samples } = watch([requests(1, 0), requests(2, 0, postcopy), requests(3, 17, postcopy)])
    expect(samples.map((s) => s.postcopyRequests)).toEqual([null, 0, 17])
  })
})

test('time never runs backwards, even if an event is delivered late', () => {
  const { samples } = watch([poll(1000, memory({ sent: 1024, left: 100, pass: 2, dirtyPages: 9 })), { kind: 'lifecycle', atMs: 900, side: 'source', event: 3, detail: 1 }])
  expect(samples.map((s) => s.atMs)).toEqual([1000, 1000])
})

test('the same trace gives the same samples', () => {
  const { observations } = simulate(21, { jitter: 0.5, zeroSamples: 0.1 })
  expect(watch(observations).samples).toEqual(watch(observations).samples)
})
