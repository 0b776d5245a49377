// A grid that nobody has seen: settings drawn by a seed, from the ranges of the two written grids and in the same shares. A
// seed that was never used judges a forecast on runs that cannot have been built on.
import { Draw } from '../draw.mjs'
import { settingOf, writesToFill } from './settings.mjs'

const pagesPerMiB = 256
// Where many passes or late steps are needed, 20 s are too few to tell.
const slow = { timeoutMs: 30_000 }

/** The values that a kind of guest has in common with others: a link, and how many MiB of it there are to send. */
function baseOf(draw, { mibps = [7, 60], firstPassS = [4, 9], downtimesMs = [50, 100, 200, 300, 300, 500, 800, 1000] } = {}) {
  const bandwidthMiBps = Math.round(draw.scale(...mibps))
  return {
    bandwidthMiBps,
    filledMiB: Math.min(190, Math.round(bandwidthMiBps * draw.between(...firstPassS))),
    maxDowntimeMs: draw.of(...downtimesMs),
    pattern: draw.of('sequential', 'uniform', 'hotcold'),
    how: draw.of('limit', 'limit', 'link'),
  }
}

/** `load` is how many times what the link carries is dirtied; null: as much as the guest can. */
function rowOf({ bandwidthMiBps, filledMiB, maxDowntimeMs, pattern, how }, workingSetMiB, load, more = {}) {
  const workingSet = Math.max(2, Math.round(workingSetMiB))
  const fill = Math.max(16, filledMiB - workingSet)
  const rate = load === null ? 'max' : Math.round(load * bandwidthMiBps * pagesPerMiB / 50) * 50
  return [fill, workingSet, rate, pattern, bandwidthMiBps, how, maxDowntimeMs, more]
}

const kinds = {
  idle: [8, (draw) => {
    const base = baseOf(draw)
    return rowOf(base, base.filledMiB * draw.between(0.1, 0.35), draw.between(0, 0.15))
  }],
  below: [27, (draw) => {
    const base = baseOf(draw)
    const load = draw.between(0.15, 0.7)
    return rowOf(base, base.filledMiB * draw.between(0.35, 0.7), load, load > 0.5 ? slow : {})
  }],
  close: [10, (draw) => {
    const base = baseOf(draw, { mibps: [7, 30], firstPassS: [3.5, 6.5], downtimesMs: [200, 300, 500, 800, 1000] })
    return rowOf(base, base.filledMiB * draw.between(0.4, 0.7), draw.between(0.7, 0.98), slow)
  }],
  small: [6, (draw) => {
    const base = baseOf(draw, { mibps: [7, 30], downtimesMs: [300, 500, 800, 1000] })
    return rowOf(base, base.bandwidthMiBps * base.maxDowntimeMs / 1000 * draw.between(0.3, 0.9), draw.between(1.2, 4))
  }],
  beyond: [9, (draw) => {
    const base = baseOf(draw, { mibps: [7, 30], firstPassS: [4, 7], downtimesMs: [100, 200, 300, 500] })
    return rowOf(base, base.bandwidthMiBps * draw.between(2, 4), draw.chance(0.2) ? null : draw.between(1.3, 3.2))
  }],
  throttled: [6, (draw) => {
    const base = baseOf(draw, { mibps: [10, 28], firstPassS: [2.5, 5], downtimesMs: [200, 300, 400, 500] })
    const autoConverge = draw.of(true, true, { initialPercent: 30, incrementPercent: 20 })
    return rowOf(base, base.bandwidthMiBps * draw.between(0.7, 3), draw.chance(0.2) ? null : draw.between(1.1, 2.8), { autoConverge, ...slow })
  }],
}

/** @returns {import('./settings.mjs').Setting[]} */
export function drawnGrid(seed) {
  const draw = new Draw(seed)
  return Object.values(kinds)
    .flatMap(([count, row]) => Array.from({ length: count }, () => row(draw)))
    .map((row, i) => settingOf('drawn', row, i))
}

/**
 * Small guests for a KVM that interprets: a boot takes 5 to 10 s there, noise 3 s for each MiB, and a guest writes to a thousand pages/s at
 * most. Their memory is zeros, but for what they have written to.
 *
 * @returns {import('./settings.mjs').Setting[]}
 */
export function drawnKvmGrid(seed) {
  const draw = new Draw(seed)
  const row = (load, fastestMiBps = 4) => {
    const bandwidthMiBps = Math.round(draw.between(2, fastestMiBps))
    const rate = Math.max(40, Math.round(load * bandwidthMiBps * pagesPerMiB / 10) * 10)
    const pattern = draw.of('sequential', 'uniform')
    // Not 'hotcold', which takes for ever to have written to its cold memory. It has to have written to all of it before it can be measured, and that takes the longer the less it writes.
    const mostMiB = Math.max(1, Math.floor(rate * 15 / (pagesPerMiB * writesToFill[pattern])))
    const workingSetMiB = Math.min(mostMiB, Math.round(bandwidthMiBps * draw.between(1.5, 3)))
    return [0, workingSetMiB, rate, pattern, bandwidthMiBps, draw.of('limit', 'limit', 'link'), draw.of(100, 200, 300)]
  }
  const rows = [
    ...Array.from({ length: 2 }, () => row(draw.between(0.05, 0.15))),
    ...Array.from({ length: 7 }, () => row(draw.between(0.15, 0.65))),
    // No more than it can write while its memory is watched.
    ...Array.from({ length: 3 }, () => row(draw.between(1.3, 1.5), 2)),
  ]
  return rows.map((each, i) => ({ ...settingOf('kvm', each, i), memoryMiB: 64, kvm: true, fill: 'zero' }))
}
