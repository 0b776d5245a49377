// The simulator's options for a setting of the grid: from the setting alone, and from constants that are the same in all runs.
const MiB = 2 ** 20
const pageBytes = 4096

/** TCP over Ethernet carries so much of what a link is shaped to: 1,448 of the 1,514 bytes of each frame. */
const payloadPart = 1448 / 1514

/** The rate of a migration that no link holds back: the two hosts share the machine's memory, and QEMU's copying is the limit. Measured. */
const unshapedBytesPerSecond = 1_000 * MiB

/** QEMU's own memory beside the guest's (BIOS and the like), and how many pages of all that the guest leaves zero. Measured. */
const romBytes = 520 * 1024
const zeroRomPages = 14

/** Pages of the guest program's own variables, written at every tick whatever the rate: guest.ld puts them at 0x102000 to 0x1062e0. */
const programPages = 5

/** Page writes per second of a guest that writes as fast as it can, on a processor of its own. Measured before migrations. */
const maxPagesPerSecond = 800_000

/** A guest that paces its writes does at most so many ms of them at once after it was held up, and drops the rest: guest/main.c. */
const catchUpMs = 50

/** Of a guest of the lab, unless told otherwise. */
const heartbeatMs = 100

/** Measured in the lab, medians over the fit grid: see docs/trace.md. */
const labConstants = { setupMs: 430, handoverMs: 13, confirmMs: 214 }

/** How a guest of the lab writes, as the simulator is told. */
export function dirtyBehaviourOf({ workingSetMiB, dirtyPagesPerSecond, pattern }, writerAt) {
  const pagesPerSecond = dirtyPagesPerSecond === 'max' ? maxPagesPerSecond : dirtyPagesPerSecond
  const pages = workingSetMiB * MiB / pageBytes
  // A byte of its books for each page that it writes to.
  const own = programPages + Math.ceil(pages / pageBytes)
  const parts = [{ kind: 'linear', bytesPerSecond: own * 100 * pageBytes, workingSetBytes: own * pageBytes }]
  if (pagesPerSecond > 0) parts.push(...patterns[pattern](pages, pagesPerSecond, writerAt))
  return { kind: 'mixture', parts }
}

const patterns = {
  sequential: (pages, perSecond, startsAt) => [
    { kind: 'linear', bytesPerSecond: perSecond * pageBytes, workingSetBytes: pages * pageBytes, ...(startsAt === undefined ? {} : { startsAt }) },
  ],
  uniform: (pages, perSecond) => [{ kind: 'saturating', workingSetBytes: pages * pageBytes, tauMs: pages / perSecond * 1000 }],
  // Nine of ten writes go to a tenth of the pages.
  hotcold: (pages, perSecond) => [
    ...patterns.uniform(Math.floor(pages / 10), perSecond * 0.9),
    ...patterns.uniform(pages - Math.floor(pages / 10), perSecond * 0.1),
  ],
}

/** Where a guest that writes in turn stood, 0 to 1, by its own count: it counted on for half a heartbeat until the migration began. */
export function writerAtOf({ setting: { pattern, workingSetMiB, dirtyPagesPerSecond }, guest }) {
  if (pattern !== 'sequential' || dirtyPagesPerSecond === 'max' || guest.writesBefore === undefined) return undefined
  const pages = workingSetMiB * MiB / pageBytes
  return (guest.writesBefore + dirtyPagesPerSecond * heartbeatMs / 2000) % pages / pages
}

/**
 * The options of `simulate` for a setting. `writerAt`, 0 to 1: where a guest that writes to its pages in turn stood when the
 * migration began, where that is known. `emulated`: the runs were made without KVM.
 */
export function simulationOf(setting, { writerAt, emulated = true } = {}) {
  const { memoryMiB, fillMiB, workingSetMiB, dirtyPagesPerSecond, bandwidthMiBps, how, maxDowntimeMs, autoConverge, postcopy, timeoutMs } = setting
  return {
    memoryBytes: memoryMiB * MiB + romBytes,
    zeroPages: (memoryMiB - fillMiB - workingSetMiB) * MiB / pageBytes + zeroRomPages,
    bandwidthBytesPerSecond: how === 'link' ? bandwidthMiBps * MiB * payloadPart : unshapedBytesPerSecond,
    ...(how === 'limit' ? { maxBandwidthBytesPerSecond: bandwidthMiBps * MiB } : {}),
    // The guest's memory in the order of its addresses: see guest/memory.c.
    layout: 'apart',
    dirty: dirtyBehaviourOf(setting, writerAt),
    emulated,
    ...(dirtyPagesPerSecond === 'max' ? {} : { cpuLoad: Math.max(0.01, dirtyPagesPerSecond / maxPagesPerSecond), catchUpMs }),
    downtimeLimitMs: maxDowntimeMs,
    ...(autoConverge ? { autoConverge } : {}),
    ...(postcopy ? { postcopy } : {}),
    maxTotalMs: timeoutMs,
    ...labConstants,
  }
}
