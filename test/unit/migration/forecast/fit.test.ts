import { fitDirtying } from '../../../../lib/migration/forecast/fit'
import { dirtiedBytes, workingSetBytes } from '../../../../lib/migration/forecast/guest-model'
import type { SteadyDirtying } from '../../../../lib/migration/simulator'
import { GiB, lengths, MiB, windowsOf } from './support'

const guests: Record<string, SteadyDirtying> = {
  'that writes in turn, its end in sight': { kind: 'linear', bytesPerSecond: 40 * MiB, workingSetBytes: 120 * MiB },
  'that writes in turn, its end not in sight': { kind: 'linear', bytesPerSecond: 40 * MiB, workingSetBytes: 1 * GiB },
  'that writes at random': { kind: 'saturating', workingSetBytes: 200 * MiB, tauMs: 3000 },
  'that writes at random, slowly': { kind: 'saturating', workingSetBytes: 800 * MiB, tauMs: 30_000 },
  'with a hot and a cold part': { kind: 'mixture', parts: [
    { kind: 'saturating', workingSetBytes: 20 * MiB, tauMs: 300 },
    { kind: 'saturating', workingSetBytes: 300 * MiB, tauMs: 20_000 },
  ] },
  'with a small set that is there at once, and more in turn': { kind: 'mixture', parts: [
    { kind: 'saturating', workingSetBytes: 10 * MiB, tauMs: 20 },
    { kind: 'linear', bytesPerSecond: 15 * MiB, workingSetBytes: 500 * MiB },
  ] },
}
const looked = lengths(50, 6000, 16)

describe.each(Object.entries(guests))('a guest %s', (_, dirty) => {
  test('is found again, exactly where nothing was left to chance', () => {
    const fit = fitDirtying(windowsOf(dirty, looked), 1 * GiB)
    for (const ms of [100, 300, 1000, 3000, 6000]) {
      expect(dirtiedBytes(fit.dirty, ms) / dirtiedBytes(dirty, ms)).toBeCloseTo(1, 1)
    }
    expect(workingSetBytes(fit.dirty)).toBeLessThanOrEqual(1 * GiB)
  })

  test('with an error of 5 % in each window: the curve within what the fit says of itself, ten times', () => {
    let within = 0
    for (let seed = 1; seed <= 10; seed++) {
      const { dirty: fitted, doubt } = fitDirtying(windowsOf(dirty, looked, { error: 0.05, seed }), 1 * GiB)
      expect(doubt).toBeGreaterThan(0.005)
      expect(doubt).toBeLessThan(0.08)
      for (const ms of [200, 1000, 5000]) {
        const off = Math.abs(dirtiedBytes(fitted, ms) / dirtiedBytes(dirty, ms) - 1)
        // The form is fitted too, and takes its share of the error at both ends.
        expect(off).toBeLessThan(0.15)
        if (off <= 4 * doubt) within++
      }
    }
    expect(within).toBeGreaterThan(0.9 * 30)
  })
})

test('a fitted curve rises, is concave, and never exceeds the memory in use', () => {
  for (let seed = 1; seed <= 10; seed++) {
    const { dirty } = fitDirtying(windowsOf(guests['that writes at random']!, looked, { error: 0.3, seed }), 250 * MiB)
    const at = lengths(10, 60_000, 40).map((ms) => ({ ms, bytes: dirtiedBytes(dirty, ms) }))
    for (let i = 1; i < at.length; i++) {
      expect(at[i]!.bytes).toBeGreaterThanOrEqual(at[i - 1]!.bytes * (1 - 1e-9))
      expect(at[i]!.bytes / at[i]!.ms).toBeLessThanOrEqual(at[i - 1]!.bytes / at[i - 1]!.ms * (1 + 1e-9))
    }
    expect(workingSetBytes(dirty)).toBeLessThanOrEqual(250 * MiB * (1 + 1e-9))
  }
})

test('parts of memory that were looked at apart add up', () => {
  const [hot, cold] = (guests['with a hot and a cold part'] as Extract<SteadyDirtying, { kind: 'mixture' }>).parts
  const { dirty } = fitDirtying([...windowsOf(hot!, lengths(40, 3000, 12)), ...windowsOf(cold!, lengths(800, 6000, 6), { part: 1 })], 1 * GiB)
  expect(dirtiedBytes(dirty, 100) / dirtiedBytes({ kind: 'mixture', parts: [hot!, cold!] }, 100)).toBeCloseTo(1, 1)
  expect(dirtiedBytes(dirty, 5000) / dirtiedBytes({ kind: 'mixture', parts: [hot!, cold!] }, 5000)).toBeCloseTo(1, 1)
})

test('a guest that does not write, and no windows at all', () => {
  const quiet = [1000, 2000, 4000].map((ms) => ({ ms, bytes: 0, sigmaBytes: 4096 }))
  expect(fitDirtying(quiet, GiB).dirty).toEqual({ kind: 'none' })
  expect(fitDirtying([], GiB).dirty).toEqual({ kind: 'none' })
})

test('more doubt about the windows is more doubt about the guest', () => {
  const dirty = guests['that writes at random']!
  const doubts = [0.01, 0.05, 0.2].map((error) => fitDirtying(windowsOf(dirty, looked, { error }), GiB).doubt)
  expect(doubts[1]).toBeGreaterThan(doubts[0]!)
  expect(doubts[2]).toBeGreaterThan(doubts[1]!)
})
