// The simulated migrations on which policies are compared: made from a seed, so always the same. Of each five, three are for
// tuning our own policy and two are held out.

import { Draw } from '../draw.mjs'

const MiB = 1024 ** 2
const GiB = 1024 ** 3
const TiB = 1024 ** 4

/** How many there are of each kind. */
export const kinds = {
  converging: 30, slow: 30, oscillating: 30, diverging: 40, bursty: 30, linkDrop: 30, throttled: 25, huge: 15,
}

/** A guest and a link: what all kinds have in common. */
function baseOf(draw, { firstPassS = draw.scale(6, 50), bytesPerSecond = draw.scale(60e6, 3e9), zeroFraction = draw.between(0, 0.6) } = {}) {
  const filledBytes = Math.round(bytesPerSecond * firstPassS)
  const memoryBytes = Math.round(filledBytes / (1 - zeroFraction) / 4096) * 4096
  const maxDowntimeMs = draw.of(300, 300, 500, 500, 1000, 2000)
  return {
    filledBytes, bytesPerSecond, firstPassS, memoryBytes, zeroFraction, maxDowntimeMs,
    downtimeLimitMs: draw.chance(0.5) ? maxDowntimeMs : Math.min(300, maxDowntimeMs),
  }
}

/** A guest that writes so many times what the link carries, in a part of its memory. */
function writer(draw, base, load, part) {
  const workingSetBytes = Math.round(base.filledBytes * part)
  const bytesPerSecond = base.bytesPerSecond * load
  return draw.chance(0.5)
    ? { kind: 'linear', bytesPerSecond, workingSetBytes }
    : { kind: 'saturating', workingSetBytes, tauMs: workingSetBytes / bytesPerSecond * 1000 }
}

/** The same with a small part that is always dirty, and so small that it fits into the downtime. */
function withHotPart(draw, base, dirty) {
  const workingSetBytes = Math.round(base.bytesPerSecond * base.downtimeLimitMs / 1000 * draw.between(0.1, 0.4))
  return draw.chance(0.5) ? dirty : { kind: 'mixture', parts: [{ kind: 'saturating', workingSetBytes, tauMs: draw.scale(20, 500) }, dirty] }
}

/** Now one behaviour, now the other, for times of uneven length, until the scenario's end. */
function alternating(draw, base, behaviours, lengthsMs) {
  const phases = []
  let i = draw.of(0, 1)
  for (let atMs = 0; atMs < horizonMs(base); i = 1 - i) {
    phases.push({ fromMs: Math.round(atMs), behaviour: behaviours[i] })
    atMs += draw.scale(...lengthsMs[i])
  }
  return { kind: 'phases', phases }
}

/** How long a scenario goes on: twelve first passes, at least a quarter of an hour. */
const horizonMs = ({ firstPassS }) => Math.round(Math.max(900_000, 12_000 * firstPassS))

function outages(draw, base) {
  const segments = [{ fromMs: 0, bytesPerSecond: base.bytesPerSecond }]
  let atMs = 0
  for (let i = draw.of(1, 1, 2, 3); i > 0; i--) {
    atMs += draw.between(0.1, 1.2) * base.firstPassS * 1000
    segments.push({ fromMs: Math.round(atMs), bytesPerSecond: draw.chance(0.8) ? 0 : base.bytesPerSecond * 0.2 })
    atMs += draw.scale(4_000, 90_000)
    segments.push({ fromMs: Math.round(atMs), bytesPerSecond: base.bytesPerSecond })
  }
  return segments
}

const makers = {
  converging(draw) {
    const base = baseOf(draw)
    return { base, dirty: withHotPart(draw, base, writer(draw, base, draw.between(0.05, 0.6), draw.between(0.1, 0.7))) }
  },
  slow(draw) {
    const base = baseOf(draw)
    return { base, dirty: withHotPart(draw, base, writer(draw, base, draw.between(0.7, 0.97), draw.between(0.2, 0.8))) }
  },
  oscillating(draw) {
    const base = baseOf(draw)
    const part = draw.between(0.2, 0.7)
    const busy = writer(draw, base, draw.between(0.9, 1.8), part)
    const calm = writer(draw, base, draw.between(0.1, 0.8), part)
    return { base, dirty: alternating(draw, base, [busy, calm], [[3_000, 40_000], [3_000, 40_000]]) }
  },
  diverging(draw) {
    const base = baseOf(draw)
    return { base, dirty: writer(draw, base, draw.scale(1.1, 5), draw.scale(0.08, 0.8)) }
  },
  bursty(draw) {
    const base = baseOf(draw)
    const burst = writer(draw, base, draw.scale(1.2, 4), draw.between(0.1, 0.6))
    const quiet = draw.chance(0.5) ? { kind: 'none' } : writer(draw, base, draw.between(0.02, 0.4), 0.2)
    return { base, dirty: alternating(draw, base, [burst, quiet], [[5_000, 120_000], [5_000, 60_000]]) }
  },
  linkDrop(draw) {
    const base = baseOf(draw)
    const load = draw.chance(0.75) ? draw.between(0.05, 0.8) : draw.between(1.1, 2)
    return { base, dirty: writer(draw, base, load, draw.between(0.1, 0.6)), link: outages(draw, base), lostPolls: draw.of(0, 0, 0.05) }
  },
  throttled(draw) {
    const base = baseOf(draw, { firstPassS: draw.scale(6, 25) })
    return { base, dirty: writer(draw, base, draw.between(1.05, 2.5), draw.between(0.1, 0.5)), autoConverge: true, cpuLoad: draw.between(0.5, 1) }
  },
  huge(draw) {
    const memoryBytes = draw.scale(1, 40) * TiB
    const zeroFraction = draw.between(0, 0.4)
    const bytesPerSecond = draw.scale(5e9, 22e9)
    const base = baseOf(draw, { zeroFraction, bytesPerSecond, firstPassS: memoryBytes * (1 - zeroFraction) / bytesPerSecond })
    return { base, dirty: writer(draw, base, draw.of(draw.between(0.1, 0.8), draw.between(1.2, 2)), draw.scale(0.01, 0.2)), intervalMs: 2_000 }
  },
}

/** The permissions of a caller, with the facts of the guest. */
function factsOf(draw, { base, autoConverge = false }) {
  return {
    memoryBytes: base.memoryBytes,
    diskBytes: 0,
    maxDowntimeMs: base.maxDowntimeMs,
    postcopy: draw.chance(0.4),
    autoConverge,
    pause: draw.chance(0.35),
    throttle: draw.chance(0.5),
    bandwidthMiBps: null,
  }
}

function scenarioFrom(kind, index, seed) {
  const draw = new Draw(seed)
  const made = makers[kind](draw)
  const { base, dirty, link = base.bytesPerSecond, autoConverge = false, cpuLoad = 1, intervalMs = 500, lostPolls = 0 } = made
  const facts = factsOf(draw, made)
  const firstPassMs = base.firstPassS * 1000
  return {
    name: `${kind}-${index}`,
    kind,
    set: index % 5 < 3 ? 'tuning' : 'heldOut',
    facts,
    // How long a standstill may be where a longer one than usual is permitted.
    guards: facts.pause ? { maxPauseMs: draw.of(5_000, 15_000, 60_000) } : {},
    firstPassMs,
    simulation: {
      memoryBytes: base.memoryBytes, zeroFraction: base.zeroFraction, bandwidthBytesPerSecond: link, dirty, downtimeLimitMs: base.downtimeLimitMs,
      autoConverge, cpuLoad, intervalMs, seed, maxTotalMs: horizonMs(base),
      noise: { link: draw.of(0, 0.05, 0.15), dirty: draw.of(0, 0.1, 0.2), lostPolls },
      ...(facts.postcopy ? { postcopy: {} } : {}),
    },
  }
}

/** All simulated scenarios. Another seed makes others of the same kinds. */
export function simulatedScenarios(seed = 1) {
  return Object.entries(kinds).flatMap(([kind, count], k) =>
    Array.from({ length: count }, (_, index) => scenarioFrom(kind, index, seed * 1_000_003 + k * 1_009 + index * 7_919)))
}

export { GiB, MiB, TiB }
