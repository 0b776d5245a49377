import { createLab, type Guest, type Host, type Lab } from '../../lib/lab'
import { start, virsh } from './lab-support'

// These tests hold the guest's own figures against a clock: they need the machine to themselves.

let lab: Lab
let one: Host
let running: Guest | null = null

beforeAll(async () => {
  lab = await createLab()
  one = lab.hosts[0]!
})
afterAll(async () => { await lab?.stop() })
afterEach(async () => {
  if (running) await virsh(one, 'destroy', running.name)
  running = null
})

async function run(options: Parameters<Lab['guest']>[0]): Promise<Guest> {
  const guest = lab.guest(options)
  await start(one, guest)
  return running = guest
}

describe('the pattern shows in how many distinct pages are written', () => {
  // 2,048 pages, 4,096 writes a second.
  const N = 2048
  const missed = (pages: number, writes: number): number => pages * Math.pow(1 - 1 / pages, writes)
  test.each<['sequential' | 'uniform' | 'hotcold', number]>([
    ['sequential', N],
    ['uniform', N - missed(N, 2 * N)],
    ['hotcold', N - missed(N * 0.1, 2 * N * 0.9) - missed(N * 0.9, 2 * N * 0.1)],
  ])('%s', async (pattern, expected) => {
    const guest = await run({ memoryMiB: 32, workingSetMiB: 8, dirtyPagesPerSecond: 2 * N, pattern })
    // How many writes go to the cold pages is chance: one second's count has a standard deviation of 3 %, the mean of nine 1 %.
    await guest.waitFor((beat) => beat.guestMs > 10_000)
    const { distinctPagesPerSecond, droppedWrites } = await guest.truth({ fromSeq: 15 })
    expect(droppedWrites).toBeLessThan(N)
    expect(distinctPagesPerSecond / expected).toBeGreaterThan(0.96)
    expect(distinctPagesPerSecond / expected).toBeLessThan(1.04)
  })
})

test('a guest that is told to writes as fast as it can', async () => {
  const guest = await run({ workingSetMiB: 32, dirtyPagesPerSecond: 'max' })
  await guest.waitFor((beat) => beat.guestMs > 2000)
  const truth = await guest.truth()
  expect(truth.writesPerSecond).toBeGreaterThan(100_000)
  expect(truth.distinctPagesPerSecond).toBe(32 * 256)
  expect(truth.badPages).toBe(0)
})

test('two clocks tell the same pause: the guest\'s and ours', async () => {
  const guest = await run({ workingSetMiB: 8, dirtyPagesPerSecond: 1000, heartbeatMs: 5 })
  for (const pauseMs of [60, 400, 2300]) {
    const before = await guest.waitBeats(500)
    await using watcher = guest.watch()
    await guest.waitBeats(10)
    await virsh(one, 'suspend', guest.name)
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
    await virsh(one, 'resume', guest.name)
    const { seq } = await guest.waitBeats(500)
    await watcher.stop()
    const silence = watcher.longestSilence()!
    const { lostMs, longestGapMs } = await guest.truth({ fromSeq: before.seq, toSeq: seq })
    // Held-up time while running is not pause, but looks so from outside; and each clock has its grain.
    expect(Math.abs(silence.ms - lostMs)).toBeLessThan(20 + silence.uncertaintyMs + longestGapMs)
  }
})
