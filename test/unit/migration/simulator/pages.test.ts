import { Hypervisor } from '../../../../lib/migration/simulator/hypervisor'
import { draw } from '../../../../lib/migration/simulator/noise'
import { resolve } from '../../../../lib/migration/simulator/options'
import type { SteadyDirtying } from '../../../../lib/migration/simulator'
import { MiB } from '../samples/support'

// The simulator counts in bytes, by formulas. Here the same migration page by page, with a bitmap, as QEMU does it: both must find
// the same backlog at each sync.

const pagesPerMiB = 256
const pageBytes = 4096
/** Where QEMU's own limit holds it back, it sends so much and then waits, and looks at the backlog. */
const windowMs = 100

interface Setting {
  readonly fillMiB: number
  readonly workingSetMiB: number
  readonly pagesPerSecond: number
  readonly mibps: number
  readonly downtimeMs: number
}

interface Found {
  readonly atMs: number
  readonly mib: number
}

/** Which page of the working set is written to next: of so many, as the n-th. */
type Writer = (pages: number, random: () => number, n: number) => number

function pageByPage({ fillMiB, workingSetMiB, pagesPerSecond, mibps, downtimeMs }: Setting, write: Writer, scattered: boolean): Found[] {
  const pages = (fillMiB + workingSetMiB) * pagesPerMiB
  const written = workingSetMiB * pagesPerMiB
  let drawn = 0
  const random = (): number => draw(1, 9, drawn++)
  const placeOf = Uint32Array.from({ length: pages }, (_, page) => page)
  for (let page = pages - 1; scattered && page > 0; page--) {
    const other = Math.floor(random() * (page + 1))
    ;[placeOf[page], placeOf[other]] = [placeOf[other]!, placeOf[page]!]
  }
  const log = new Set<number>()
  const bitmap = new Uint8Array(pages).fill(1)
  const perWindow = Math.round(mibps * MiB * windowMs / 1000 / (pageBytes + 8))
  const fits = mibps * downtimeMs / 1000
  const found: Found[] = []
  let unsent = pages
  let at = 0
  let due = 0
  let writes = 0
  const sync = (atMs: number): boolean => {
    for (const page of log) {
      unsent += 1 - bitmap[page]!
      bitmap[page] = 1
    }
    log.clear()
    found.push({ atMs, mib: unsent / pagesPerMiB })
    return unsent / pagesPerMiB < fits
  }
  for (let ms = 0, left = perWindow; ms < 60_000; ms++) {
    for (due += pagesPerSecond / 1000; due >= 1; due--) log.add(placeOf[write(written, random, writes++)]!)
    for (let quota = Math.round(left / (windowMs - ms % windowMs)); quota > 0 && unsent > 0; at = (at + 1) % pages) {
      if (bitmap[at] === 0) continue
      bitmap[at] = 0
      unsent--
      quota--
      left--
    }
    const endOfWindow = (ms + 1) % windowMs === 0
    if (endOfWindow) left = perWindow
    if ((unsent === 0 || (endOfWindow && unsent / pagesPerMiB < fits)) && sync(ms + 1)) return found
  }
  return found
}

function byFormulas({ fillMiB, workingSetMiB, mibps, downtimeMs }: Setting, dirty: SteadyDirtying, layout: 'mixed' | 'apart'): Found[] {
  const found: Found[] = []
  const hypervisor = new Hypervisor(resolve({
    memoryBytes: (fillMiB + workingSetMiB) * MiB, zeroPages: 0, layout, dirty, downtimeLimitMs: downtimeMs,
    bandwidthBytesPerSecond: 1000 * MiB, maxBandwidthBytesPerSecond: mibps * MiB, setupMs: 0, handoverMs: 0, confirmMs: 0,
  }), ({ kind }) => {
    if (kind === 'iteration') found.push({ atMs: hypervisor.nowMs, mib: hypervisor.remainingAtSyncBytes / MiB })
  })
  while (hypervisor.stage !== 'done' && hypervisor.nowMs < 60_000) hypervisor.step(60_000)
  // Without the beginning, and without the sync that follows when the guest stands still.
  return found.slice(1, -1)
}

const atRandom = (pages: number, pagesPerSecond: number): SteadyDirtying & { kind: 'saturating' } =>
  ({ kind: 'saturating', workingSetBytes: pages * pageBytes, tauMs: pages / pagesPerSecond * 1000 })

/** A part of the pages gets that part of the writes, and the others the rest. */
const hotAndCold = (part: number, writes: number): { write: Writer, dirty: (setting: Setting) => SteadyDirtying } => ({
  write: (pages, random) => {
    const hot = Math.floor(pages * part)
    return random() < writes ? Math.floor(random() * hot) : hot + Math.floor(random() * (pages - hot))
  },
  dirty: ({ workingSetMiB, pagesPerSecond }) => {
    const pages = workingSetMiB * pagesPerMiB
    const hot = Math.floor(pages * part)
    return { kind: 'mixture', parts: [atRandom(hot, pagesPerSecond * writes), atRandom(pages - hot, pagesPerSecond * (1 - writes))] }
  },
})

const uniform = {
  write: ((pages, random) => Math.floor(random() * pages)) as Writer,
  dirty: ({ workingSetMiB, pagesPerSecond }: Setting): SteadyDirtying => atRandom(workingSetMiB * pagesPerMiB, pagesPerSecond),
}

const inTurn = {
  write: ((pages, _random, n) => n % pages) as Writer,
  dirty: ({ workingSetMiB, pagesPerSecond }: Setting): SteadyDirtying =>
    ({ kind: 'linear', workingSetBytes: workingSetMiB * MiB, bytesPerSecond: pagesPerSecond * pageBytes, startsAt: 0 }),
}

const settings: [string, Setting, { write: Writer, dirty: (setting: Setting) => SteadyDirtying }][] = [
  ['uniform', { fillMiB: 24, workingSetMiB: 40, pagesPerSecond: 2500, mibps: 14, downtimeMs: 300 }, uniform],
  ['hot and cold', { fillMiB: 40, workingSetMiB: 57, pagesPerSecond: 8500, mibps: 21, downtimeMs: 200 }, hotAndCold(0.1, 0.9)],
  ['a little hot', { fillMiB: 30, workingSetMiB: 60, pagesPerSecond: 5000, mibps: 22, downtimeMs: 100 }, hotAndCold(0.05, 0.8)],
]

const layouts = ['apart', 'mixed'] as const
const both = settings.flatMap((setting) => layouts.map((layout) => [setting[0], layout, setting[1], setting[2]] as const))
// Scattered over all memory they would be pages at random, as far as QEMU is concerned.
const ordered = [['in turn', 'apart', { fillMiB: 30, workingSetMiB: 40, pagesPerSecond: 3000, mibps: 16, downtimeMs: 300 }, inTurn]] as const

test.each([...both, ...ordered])('%s %s', (_name, layout, setting, { write, dirty }) => {
  const pages = pageByPage(setting, write, layout === 'mixed')
  const formulas = byFormulas(setting, dirty(setting), layout)
  // Chance may give one pass more or less, close to what fits.
  expect(Math.abs(formulas.length - pages.length)).toBeLessThanOrEqual(1)
  expect(pages.length).toBeGreaterThan(3)
  for (const [i, { atMs, mib }] of formulas.slice(0, pages.length).entries()) {
    expect(Math.abs(atMs - pages[i]!.atMs)).toBeLessThanOrEqual(windowMs)
    expect(Math.abs(mib - pages[i]!.mib)).toBeLessThan(0.02 * setting.workingSetMiB)
  }
})
