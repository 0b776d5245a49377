// The grids of real migrations: `fitGrid` is what the simulator is held against, and may be looked at when it is improved;
// `testGrid` has other values from the same ranges and is for judging only: nothing is built or tuned on it.

/**
 * A line of a grid. The guest holds fill + working set MiB of noise; it writes to `rate` pages/s of the working set, and the
 * rest of its memory is zeros. `bandwidth` is in MiB/s: of the migration's own limit, or of the link itself.
 *
 * @typedef {object} Setting
 * @property {string} name
 * @property {number} memoryMiB
 * @property {number} fillMiB
 * @property {number} workingSetMiB
 * @property {number | 'max'} dirtyPagesPerSecond
 * @property {'sequential' | 'uniform' | 'hotcold'} pattern
 * @property {number} bandwidthMiBps
 * @property {'limit' | 'link'} how
 * @property {number} maxDowntimeMs
 * @property {boolean | { initialPercent?: number, incrementPercent?: number }} [autoConverge]
 * @property {{ afterPass?: number }} [postcopy]   allowed; without afterPass it is not started
 * @property {boolean} [kvm]   on KVM; else emulated
 * @property {'zero' | 'random'} [fill]   what the memory holds at the start; else noise
 * @property {number} timeoutMs   when it is aborted; it counts as one that does not converge
 * @property {'fit' | 'test' | 'drawn' | 'versions'} set
 */

const auto = { autoConverge: true }
// Where many short passes or late steps are needed, 20 s are too few to tell.
const slow = { timeoutMs: 30_000 }
const slowAuto = { ...auto, ...slow }
const seq = 'sequential'
const uni = 'uniform'
const hot = 'hotcold'

// fill, working set, rate, pattern, bandwidth, how, downtime limit, more
const fitRows = [
  // Guests that hardly write.
  [64, 8, 0, seq, 8, 'limit', 300],
  [96, 16, 200, seq, 16, 'limit', 100],
  [100, 16, 300, uni, 24, 'link', 300],
  [120, 24, 500, hot, 32, 'limit', 50],
  [140, 32, 1000, seq, 48, 'link', 500],
  [150, 32, 2000, uni, 64, 'limit', 200],
  // They dirty less than the link carries: a few passes, each shorter.
  [32, 32, 600, seq, 8, 'limit', 300],
  [24, 40, 800, uni, 8, 'link', 1000],
  [40, 40, 1500, seq, 12, 'limit', 100],
  [32, 48, 1500, hot, 12, 'link', 300],
  [48, 48, 2000, uni, 16, 'limit', 300],
  [48, 32, 2000, seq, 16, 'link', 500],
  [40, 56, 2500, hot, 16, 'limit', 50],
  [64, 64, 3000, uni, 24, 'limit', 100],
  [40, 80, 3000, seq, 24, 'link', 300],
  [64, 64, 5000, hot, 32, 'limit', 300],
  [80, 64, 5000, seq, 32, 'limit', 1000],
  [64, 80, 6000, uni, 32, 'link', 200],
  [96, 64, 8000, seq, 48, 'limit', 100],
  [80, 80, 10000, hot, 48, 'link', 300],
  [80, 100, 10000, uni, 64, 'limit', 500],
  [100, 80, 12000, seq, 64, 'link', 1000],
  // Close to what the link carries.
  [16, 32, 1900, uni, 8, 'limit', 500, slow],
  [24, 24, 2400, uni, 10, 'limit', 300, slow],
  [16, 48, 3500, hot, 12, 'limit', 300, slow],
  [16, 40, 4200, hot, 16, 'link', 200, slow],
  [32, 48, 3600, seq, 16, 'limit', 1000, slow],
  // They dirty more, but not much memory.
  [56, 4, 4000, seq, 8, 'limit', 1000],
  [56, 6, 6000, uni, 12, 'link', 1000],
  [80, 4, 20000, seq, 16, 'limit', 500],
  // They dirty more than the link carries, and too much memory.
  [16, 32, 4000, seq, 8, 'limit', 300],
  [24, 32, 5000, uni, 12, 'link', 500],
  [32, 64, 12000, seq, 24, 'limit', 500],
  [32, 48, 16000, uni, 24, 'limit', 100],
  [16, 64, 12000, hot, 12, 'limit', 50],
  [32, 64, 'max', seq, 32, 'limit', 300],
  // The hypervisor slows them down.
  [16, 12, 5000, uni, 12, 'limit', 300, slowAuto],
  [24, 16, 8000, seq, 16, 'limit', 300, slowAuto],
  [24, 20, 'max', uni, 24, 'limit', 500, slowAuto],
  [32, 40, 2500, uni, 12, 'limit', 100, auto],
  [16, 16, 6000, hot, 12, 'link', 300, { autoConverge: { initialPercent: 40, incrementPercent: 20 }, ...slow }],
  // They go on at the destination.
  [32, 40, 4000, seq, 12, 'limit', 300, { postcopy: { afterPass: 1 } }],
  [24, 32, 6000, uni, 16, 'link', 100, { postcopy: { afterPass: 2 } }],
]

const testRows = [
  [56, 10, 0, uni, 7, 'limit', 200],
  [80, 20, 150, uni, 14, 'limit', 300],
  [110, 12, 250, seq, 20, 'link', 100],
  [110, 28, 700, hot, 28, 'limit', 250],
  [130, 36, 1200, uni, 40, 'link', 300],
  [150, 28, 1600, seq, 56, 'limit', 100],
  [140, 44, 2500, hot, 60, 'link', 500],
  [120, 16, 400, hot, 36, 'limit', 1000],
  [28, 28, 500, uni, 7, 'limit', 500],
  [20, 44, 700, seq, 8, 'link', 200],
  [30, 34, 900, hot, 9, 'limit', 100],
  [36, 36, 1300, uni, 10, 'limit', 300],
  [28, 52, 1300, seq, 11, 'link', 400],
  [44, 44, 1800, hot, 13, 'limit', 300],
  [40, 36, 1700, uni, 14, 'link', 800],
  [52, 44, 2200, seq, 14, 'limit', 200],
  [44, 52, 1800, seq, 18, 'limit', 50],
  [36, 60, 2800, uni, 18, 'limit', 500],
  [52, 60, 2600, hot, 20, 'link', 300],
  [56, 56, 3400, seq, 22, 'limit', 300],
  [60, 60, 3000, uni, 22, 'link', 150],
  [72, 56, 3600, hot, 26, 'limit', 80],
  [48, 72, 4400, seq, 28, 'limit', 600],
  [60, 72, 4600, uni, 28, 'limit', 200],
  [72, 72, 4200, seq, 30, 'link', 100],
  [56, 88, 5500, hot, 34, 'limit', 200],
  [84, 60, 6500, uni, 36, 'limit', 400],
  [72, 84, 6000, seq, 40, 'link', 200],
  [90, 70, 7500, hot, 40, 'limit', 100],
  [90, 76, 7000, uni, 44, 'limit', 100],
  [84, 88, 9000, seq, 44, 'limit', 700],
  [96, 84, 9000, uni, 52, 'link', 300],
  [100, 90, 11000, seq, 56, 'limit', 200],
  [90, 96, 12000, hot, 56, 'link', 100],
  [90, 90, 9500, uni, 60, 'limit', 1000],
  // Close to what the link carries.
  [20, 28, 1300, seq, 7, 'limit', 300, slow],
  [20, 28, 2200, uni, 9, 'limit', 600, slow],
  [16, 40, 2600, hot, 9, 'limit', 200, slow],
  [28, 28, 2000, seq, 10, 'link', 500, slow],
  [20, 36, 3200, uni, 14, 'limit', 800, slow],
  [24, 44, 5500, hot, 18, 'limit', 300, slow],
  [28, 40, 4400, seq, 20, 'limit', 500, slow],
  [28, 36, 5000, hot, 20, 'link', 400, slow],
  [24, 48, 5600, uni, 24, 'limit', 1000, slow],
  [36, 52, 8200, hot, 30, 'limit', 100, slow],
  // They dirty more, but not much memory.
  [48, 3, 3000, uni, 7, 'limit', 800],
  [64, 5, 5000, seq, 10, 'link', 900],
  [70, 6, 9000, hot, 14, 'limit', 300],
  [84, 5, 16000, uni, 20, 'limit', 400],
  [100, 8, 14000, seq, 28, 'limit', 500],
  [56, 2, 'max', seq, 9, 'limit', 600],
  // They dirty more than the link carries, and too much memory.
  [20, 28, 3500, uni, 7, 'limit', 200],
  [20, 36, 5000, seq, 10, 'link', 400],
  [28, 32, 6500, seq, 14, 'limit', 100],
  [28, 56, 10000, hot, 14, 'limit', 100],
  [24, 40, 9000, uni, 18, 'link', 300],
  [36, 60, 14000, seq, 28, 'limit', 300],
  [28, 52, 20000, uni, 28, 'limit', 400],
  [20, 24, 'max', uni, 16, 'limit', 500],
  [28, 48, 'max', hot, 20, 'limit', 200],
  // The hypervisor slows them down.
  [20, 10, 4500, seq, 10, 'limit', 400, slowAuto],
  [20, 14, 7000, uni, 14, 'limit', 200, slowAuto],
  [28, 18, 9000, hot, 18, 'limit', 400, slowAuto],
  [36, 44, 2800, seq, 14, 'limit', 200, auto],
  [28, 16, 'max', seq, 20, 'limit', 300, slowAuto],
  [20, 14, 5500, uni, 12, 'link', 500, { autoConverge: { initialPercent: 30, incrementPercent: 20 }, ...slow }],
]

/** Writes, for each page of a working set, until nearly each page has been written to. */
export const writesToFill = { sequential: 1, uniform: 3 }

/** Room for what is not noise: the guest program and its tables, and zeros. */
const zeroMiB = 24
const leastMemoryMiB = 160

/** @returns {Setting} */
export function settingOf(set, [fillMiB, workingSetMiB, dirtyPagesPerSecond, pattern, bandwidthMiBps, how, maxDowntimeMs, more = {}], i) {
  return {
    name: `${set}${String(i + 1).padStart(2, '0')}`,
    memoryMiB: Math.max(leastMemoryMiB, fillMiB + workingSetMiB + zeroMiB),
    fillMiB, workingSetMiB, dirtyPagesPerSecond, pattern, bandwidthMiBps, how, maxDowntimeMs,
    timeoutMs: 20_000,
    ...more,
    set,
  }
}

export const fitGrid = fitRows.map((row, i) => settingOf('fit', row, i))
export const testGrid = testRows.map((row, i) => settingOf('test', row, i))

// What versions of QEMU do differently shows in these, by their names.
const brief = { timeoutMs: 14_000 }
const versionRows = {
  'converging': [24, 24, 1500, uni, 12, 'limit', 300, brief],
  'short': [0, 16, 1000, seq, 8, 'limit', 300, { ...brief, memoryMiB: 40 }],
  'never-converges': [24, 32, 12000, uni, 12, 'limit', 300, brief],
  'in-turn-on-the-edge': [0, 16, 2200, seq, 7, 'limit', 300, { ...brief, memoryMiB: 40 }],
  'auto-converge': [16, 12, 5000, uni, 12, 'limit', 300, { ...auto, timeoutMs: 25_000 }],
  'post-copy-allowed': [24, 24, 1500, uni, 12, 'limit', 300, { ...brief, postcopy: {} }],
  'post-copy-allowed-never-converges': [24, 32, 12000, uni, 12, 'limit', 300, { ...brief, postcopy: {} }],
}

/** The same migrations for each version of QEMU: see bench/versions.mjs. */
export const versionsGrid = Object.entries(versionRows).map(([name, row], i) => ({ ...settingOf('versions', row, i), name }))
