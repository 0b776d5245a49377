import { delayMs } from '../../../lib/healing/delay'

const limits = { minDelayMs: 200, maxDelayMs: 30_000 }

test('each failed attempt doubles the delay, up to the longest', () => {
  const longest = Array.from({ length: 10 }, (_, failures) => delayMs(failures, limits, () => 1))
  expect(longest).toEqual([200, 400, 800, 1600, 3200, 6400, 12_800, 25_600, 30_000, 30_000])
  for (const failures of [50, 1_000, 1e9]) expect(delayMs(failures, limits, () => 1)).toBe(30_000)
})

test('at most a half of it is left out, by chance', () => {
  expect([0, 3, 20].map((failures) => delayMs(failures, limits, () => 0))).toEqual([100, 800, 15_000])
  const some = new Set(Array.from({ length: 100 }, () => delayMs(5, limits)))
  expect(some.size).toBeGreaterThan(90)
  for (const each of some) {
    expect(each).toBeGreaterThanOrEqual(3200)
    expect(each).toBeLessThan(6400)
  }
})

test('one limit alone makes the delay the same each time', () => {
  expect([0, 1, 9].map((failures) => delayMs(failures, { minDelayMs: 50, maxDelayMs: 50 }, () => 1))).toEqual([50, 50, 50])
})
