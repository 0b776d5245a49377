import {
  formatBytes, formatBytesPerSecond, formatCount, formatEta, formatMs, formatPagesPerSecond, formatPercent, liveLine, passTable, summary,
} from '../../../lib/cli/render'
import type { MigrationSample, PassRecord } from '../../../lib/migration/samples/sample'
import { memory, MiB, poll, simulate, watch, zeroStatistics } from '../migration/samples/support'

const dirty = 30 * MiB / 1000

function iterating(): MigrationSample {
  const { samples } = watch(simulate(5, { dirtyPerMs: 2 * dirty, workingSetBytes: 1024 * MiB }).observations)
  const sample = samples.find((s) => s.pass === 4 && s.dirty.settled && s.verdict.state === 'converging')
  if (!sample) throw new Error('the simulated migration has no such moment')
  return sample
}

describe('numbers', () => {
  test.each([
    [0, '0 B'], [999, '999 B'], [1024, '1.0 KiB'], [140 * MiB, '140 MiB'], [1000 * MiB, '1.0 GiB'], [1536 * MiB, '1.5 GiB'],
    [9.96 * MiB, '10 MiB'], [8 * 1024 ** 4, '8.0 TiB'], [null, '-'],
  ])('%p bytes are %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text))

  test.each([
    [0, '0 ms'], [300, '300 ms'], [999.7, '1.0 s'], [4200, '4.2 s'], [9960, '10 s'], [14_400, '14 s'], [59_700, '1 min 00 s'],
    [185_000, '3 min 05 s'], [2 * 3600_000 + 180_000, '2 h 03 min'], [null, '-'],
  ])('%p ms are %s', (ms, text) => expect(formatMs(ms)).toBe(text))

  test('are the same in every locale', () => {
    expect(formatCount(1234567)).toBe('1,234,567')
    expect(formatCount(999)).toBe('999')
    expect(formatPagesPerSecond(12_345.4)).toBe('12,345 pages/s')
    expect(formatBytesPerSecond(48 * MiB)).toBe('48 MiB/s')
  })

  test('100 % appears only at the end', () => {
    expect(formatPercent(0.9999)).toBe('99 %')
    expect(formatPercent(0.29)).toBe('29 %')
    expect(formatPercent(1)).toBe('100 %')
  })

  test('an open ETA is a lower bound, and a narrow one a single figure', () => {
    expect(formatEta({ ms: 12_000, lowMs: 12_000, highMs: null })).toBe('eta > 12 s')
    expect(formatEta({ ms: 14_000, lowMs: 9000, highMs: 30_000 })).toBe('eta 14 s (9.0 s to 30 s)')
    expect(formatEta({ ms: 14_000, lowMs: 14_000, highMs: 14_100 })).toBe('eta 14 s')
  })
})

describe('the live line', () => {
  test('has all figures when there is room', () => {
    const line = liveLine(iterating(), { columns: 250 })
    expect(line).toMatch(/^4\/6 {2}iterate {2}pass 4 {2}\[#+\.*\] {2}\d+ % {2}eta .+ {2}\(.+\) {2}left .+iB {2}sent .+iB {2}dirty .+iB\/s {2}[\d,]+ pages\/s {2}link .+iB\/s {2}pause .+s {2}converging$/)
  })

  test('is never longer than the terminal, and keeps phase and percentage to the last', () => {
    const sample = iterating()
    for (let columns = 0; columns < 250; columns++) {
      const line = liveLine(sample, { columns })
      expect(line.length).toBeLessThanOrEqual(columns)
      if (columns >= 16) expect(line).toMatch(/iterate.*\d %/)
    }
    expect(liveLine(sample)).toMatch(/\[.*eta.*left/)
    expect(liveLine(sample).length).toBeLessThanOrEqual(80)
  })

  test('leaves out what is not known instead of showing a 0', () => {
    const [sample] = watch([poll(0, zeroStatistics)]).samples
    expect(sample && liveLine(sample, { columns: 200 })).toBe('1/6  reserve  [..........]  0 %')
  })

  test('says for how long there was no answer, not that the migration stalls', () => {
    const sample = watch([
      poll(0, memory({ sent: 100, left: 900, pass: 1 })), { kind: 'unanswered', atMs: 12_500, sinceMs: 500 },
    ]).samples.at(-1)
    expect(sample && liveLine(sample, { columns: 60 })).toContain('no answer for 12 s')
    expect(sample && liveLine(sample, { columns: 200 })).not.toMatch(/stalled|diverging/)
  })

  test('has colour only on demand, and colour costs no room', () => {
    const sample = iterating()
    const escape = /\u001b\[\d+m/g
    expect(liveLine(sample, { columns: 200 })).not.toMatch(escape)
    const colored = liveLine(sample, { columns: 120, color: true })
    expect(colored).toMatch(escape)
    expect(colored.replace(escape, '')).toBe(liveLine(sample, { columns: 120 }))
  })
})

describe('the closing text', () => {
  test('of a completed migration tells time, downtime, bytes and each pass', () => {
    const { samples, sampler } = watch(simulate(5, { dirtyPerMs: dirty, workingSetBytes: 1024 * MiB }).observations)
    const text = summary(
      { result: 'completed', because: 'the guest runs on host b', sample: samples.at(-1) ?? null }, sampler.passes,
    )
    expect(text).toMatch(/^completed: the guest runs on host b\n/)
    expect(text).toMatch(/downtime +110 ms \(limit 300 ms\)/)
    expect(text.trimEnd()).toBe(text)
    const rows = text.split('\n\n')[1]?.split('\n') ?? []
    expect(rows).toHaveLength(1 + sampler.passes.length)
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    expect(rows[1]).toMatch(/^ +1 +10 s +/)
  })

  test('of a migration of which nothing is known is short, and invents nothing', () => {
    expect(summary({ result: 'failed', because: 'host b is full', sample: null }, [])).toBe('failed: host b is full')
  })
})

describe('the table of passes', () => {
  const row = (pass: number): PassRecord => ({
    pass, startedAtMs: 0, durationMs: 1000, transferredBytes: MiB, remainingAtStartBytes: null, remainingAtEndBytes: null,
    dirtyPagesPerSecond: pass > 1 ? 12_000 : null, throttlePercent: null,
  })

  test('has no column in which nothing is known', () => {
    expect(passTable([row(1), row(2)])).toEqual([
      '  pass   time     sent  dirtied pages/s',
      '     1  1.0 s  1.0 MiB                -',
      '     2  1.0 s  1.0 MiB           12,000',
    ])
  })

  test('of a guest that never converged is cut in the middle', () => {
    const lines = passTable(Array.from({ length: 500 }, (_, i) => row(i + 1)))
    expect(lines).toHaveLength(26)
    expect(lines[9]).toBe('  ... 476 passes ...')
    expect(lines.at(-1)).toMatch(/^ +500 /)
  })
})
