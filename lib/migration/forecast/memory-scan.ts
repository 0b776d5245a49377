import type { Domain } from '../../domain/domain'
import type { DirtyWindow } from './guest-model'
import { spreadChunks, type AddressRange } from './ram-layout'

/** What a scan is given. */
export interface ScanOptions {
  readonly ranges: readonly AddressRange[]
  readonly memoryBytes: number
  readonly pageBytes: number
  /** How long it looks, ms, from the first read to the last. */
  readonly spanMs: number
  /** How much memory is looked at, and kept here meanwhile. */
  readonly sampleBytes: number
  readonly signal?: AbortSignal | undefined
}

/** What a scan saw. */
export interface ScanResult {
  readonly windows: readonly DirtyWindow[]
  readonly nonZeroBytes: number
  /** Standard error of `nonZeroBytes`. */
  readonly nonZeroSigmaBytes: number
  /** Whether zeros and other pages lie in pieces of their own, or side by side. */
  readonly layout: 'apart' | 'mixed'
}

/** Reads on their way at once: more keep the host busy, fewer leave it waiting for us. */
const readers = 2

/** How exactly the moment of a read is known, ms. */
const momentMs = 3

/** A chunk that changes so much from one look at all memory to the next may hold pages that are written to all the time. */
const busyPart = 0.3

/** ... and does, if so much of it changes again from one quick look to the next. */
const hotPart = 0.02

/** How often the chunks that are written to all the time are read for each time that the others are. */
const hotSweeps = 6

interface Chunk {
  readonly range: AddressRange
  readonly pages: number
  /** Every other chunk is read on the way up, the others on the way down: see {@link bothWays}. */
  readonly up: boolean
  /** The first one is what the later ones are compared with. */
  readings: { readonly atMs: number, readonly changed: Uint8Array }[]
  content: Buffer
  zeroPages: number
}

/**
 * Reads samples of a guest's memory again and again and compares: a curve of how much is written to in how long, for windows from
 * some 50 ms up to the whole span. Of a guest of up to `sampleBytes` all of memory is read, so nothing is left to chance but what
 * the guest itself does.
 *
 * A page that is written without being changed does not count, as in QEMU's own sampling.
 */
export async function scanMemory(domain: Domain, options: ScanOptions): Promise<ScanResult> {
  const { ranges, memoryBytes, pageBytes, spanMs, sampleBytes, signal } = options
  const chunks = spreadChunks(ranges, sampleBytes, pageBytes).map((range, i): Chunk =>
    ({ range, up: i % 2 === 0, pages: Math.floor(range.bytes / pageBytes), readings: [], content: Buffer.alloc(0), zeroPages: 0 }))
  const read = async (inOrder: readonly Chunk[]): Promise<void> => {
    const which = bothWays(inOrder)
    let next = 0
    await Promise.all(Array.from({ length: readers }, async () => {
      for (let i = next++; i < which.length; i = next++) {
        signal?.throwIfAborted()
        await readChunk(domain, which[i]!, pageBytes, signal)
      }
    }))
  }
  await read(chunks)
  // What is all zeros is likely not in use: it is looked at once more at the end.
  const used = chunks.filter(({ pages, zeroPages }) => zeroPages < pages)
  const unused = chunks.filter(({ pages, zeroPages }) => zeroPages === pages)
  startOver(used)
  await read(used)
  const hot = await findHot(used, read)
  const rest = used.filter(chunk => !hot.includes(chunk))
  startOver(used)
  const began = performance.now()
  if (hot.length > 0) await read(hot)
  await read(rest)
  do {
    for (let i = 0; i < hotSweeps && hot.length > 0; i++) await read(hot)
    await read(rest)
  } while (performance.now() - began < spanMs)
  await read(unused)

  const sampled = chunks.reduce((sum, { range }) => sum + range.bytes, 0)
  const scale = memoryBytes / sampled
  const nonZeroPages = chunks.map(({ pages, zeroPages }) => pages - zeroPages)
  return {
    windows: [
      // In the order of their addresses, in which QEMU comes to them.
      ...[rest, hot, unused].sort((a, b) => placeOf(a) - placeOf(b)).flatMap((part, i) => windowsOf(part, i, scale, pageBytes)),
    ],
    nonZeroBytes: sum(nonZeroPages) * pageBytes * scale,
    layout: scale < 1.01 && used.filter(({ zeroPages }) => zeroPages > 0).length <= 2 + 0.1 * used.length ? 'apart' : 'mixed',
    nonZeroSigmaBytes: (scale - 1) * Math.sqrt(sum(nonZeroPages.map(n => n * n))) * pageBytes,
  }
}

async function readChunk(domain: Domain, chunk: Chunk, pageBytes: number, signal: AbortSignal | undefined): Promise<void> {
  const sent = performance.now()
  const content = await domain.memory.peek({ address: chunk.range.from, bytes: chunk.range.bytes }, { signal })
  const atMs = (sent + performance.now()) / 2
  const changed = new Uint8Array(chunk.pages)
  if (chunk.content.length === 0) {
    const zeros = Buffer.alloc(pageBytes)
    for (let page = 0; page < chunk.pages; page++) if (pageOf(content, page, pageBytes).equals(zeros)) chunk.zeroPages++
  } else if (!content.equals(chunk.content)) {
    for (let page = 0; page < chunk.pages; page++) {
      if (!pageOf(content, page, pageBytes).equals(pageOf(chunk.content, page, pageBytes))) changed[page] = 1
    }
  }
  chunk.content = content
  chunk.readings.push({ atMs, changed })
}

function pageOf(content: Buffer, page: number, pageBytes: number): Buffer {
  return content.subarray(page * pageBytes, (page + 1) * pageBytes)
}

/** Forgets what changed so far: the next reading is the first. */
function startOver(chunks: readonly Chunk[]): void {
  for (const chunk of chunks) chunk.readings = []
}

/**
 * Every other chunk from the first to the last, the others backwards: up, down, up, down. A guest that writes to page after
 * page runs along with a reader or towards it, and shows more of its writing, or less, than it does: one half of the chunks sees the
 * one, the other half the other, and {@link withoutDrift} takes it out.
 */
function bothWays(chunks: readonly Chunk[]): Chunk[] {
  const up = chunks.filter(chunk => chunk.up)
  const down = chunks.filter(chunk => !chunk.up).reverse()
  return Array.from({ length: Math.max(up.length, down.length) }, (_, i) => [up[i], down[i]]).flat().filter(chunk => chunk !== undefined)
}

/**
 * The chunks with pages that are written to all the time: looked at three times in a row, they change each time. Where a guest just
 * comes by, writing page after page, hardly any chunk changes twice.
 */
async function findHot(chunks: readonly Chunk[], read: (which: readonly Chunk[]) => Promise<void>): Promise<Chunk[]> {
  const busy = chunks.filter(({ pages, readings }) => sum(readings.at(-1)!.changed) > busyPart * pages)
  const looks = 3
  for (let i = 0; i < looks; i++) await read(busy)
  const hot = busy.filter(({ pages, readings }) => readings.slice(-looks).every(({ changed }) => sum(changed) > hotPart * pages))
  return hot.length > busy.length / 2 ? hot : []
}

/** Where, on average, chunks were written to. */
function placeOf(chunks: readonly Chunk[]): number {
  let pages = 0
  let places = 0
  for (const { range, readings } of chunks) {
    const changed = sum(readings.slice(1).map(reading => sum(reading.changed)))
    pages += changed
    places += changed * range.from
  }
  return pages === 0 ? Infinity : places / pages
}

/** Windows whose lengths differ by less than this factor are put together. */
const sameLength = 1.2

/** The least that counts as dispersion of what one window saw, relative to pages drawn at random: 0 would claim certainty. */
const leastDispersion = 0.05

/** From each pair of readings how much changed in between; pairs equally far apart put together. */
function windowsOf(chunks: readonly Chunk[], part: number, scale: number, pageBytes: number): DirtyWindow[] {
  const pages = sum(chunks.map(chunk => chunk.pages))
  if (pages === 0) return []
  const readings = Math.min(...chunks.map(chunk => chunk.readings.length))
  const groups = groupsOf(pairsOf(chunks, readings, pages))
  const dispersion = dispersionOf(groups, pages)
  return groups.map((group) => {
    const ms = mean(group.map(pair => pair.ms))
    const changed = withoutDrift(mean(group.map(pair => pair.up)), mean(group.map(pair => pair.down)))
    // Windows that overlap see the same writes.
    const independent = Math.max(1, Math.min(group.length, (readings - 1) / group[0]!.apart))
    const chance = dispersion * changed * (1 - changed / pages) / independent
    const leftOut = (1 - 1 / scale) * sum(chunks.map(chunk => (changed * chunk.pages / pages) ** 2))
    const sigma = Math.sqrt(chance + leftOut + (changed * momentMs / ms) ** 2 + 1)
    return { ms, bytes: changed * scale * pageBytes, sigmaBytes: sigma * scale * pageBytes, part }
  })
}

interface Pair {
  /** How many readings lie between them. */
  readonly apart: number
  readonly ms: number
  /** Pages that changed in between: of the chunks that are read upwards, and of the others. */
  readonly up: number
  readonly down: number
}

function pairsOf(chunks: readonly Chunk[], readings: number, pages: number): Pair[] {
  const pairs: Pair[] = []
  for (let from = 0; from < readings - 1; from++) {
    const seen = chunks.map(chunk => new Uint8Array(chunk.pages))
    const changed = [0, 0]
    for (let to = from + 1; to < readings; to++) {
      let ms = 0
      for (const [i, chunk] of chunks.entries()) {
        const now = chunk.readings[to]!
        ms += (now.atMs - chunk.readings[from]!.atMs) * chunk.pages
        for (let page = 0; page < chunk.pages; page++) {
          if (now.changed[page] && !seen[i]![page]) {
            seen[i]![page] = 1
            changed[chunk.up ? 0 : 1]!++
          }
        }
      }
      pairs.push({ apart: to - from, ms: ms / pages, up: changed[0]!, down: changed[1]! })
    }
  }
  return pairs
}

function groupsOf(pairs: readonly Pair[]): Pair[][] {
  const sorted = [...pairs].sort((a, b) => a.ms - b.ms)
  const groups: Pair[][] = []
  for (const pair of sorted) {
    const group = groups.at(-1)
    if (group && pair.ms < group[0]!.ms * sameLength) group.push(pair)
    else groups.push([pair])
  }
  return groups
}

/**
 * What changed in both halves together. A guest that goes upwards at v, read at u, shows 1 / (1 - v/u) times as much to the half
 * that is read upwards and 1 / (1 + v/u) to the other: their harmonic mean is the truth. Halves that are too different for that,
 * or too small, differ for another reason.
 */
function withoutDrift(up: number, down: number): number {
  const total = up + down
  return total < 200 || Math.abs(up - down) > 0.6 * total ? total : 4 * up * down / total
}

/** How much windows of the same length differ, relative to what chance makes of pages that are drawn one by one. */
function dispersionOf(groups: readonly (readonly Pair[])[], pages: number): number {
  let squares = 0
  let free = 0
  for (const group of groups) {
    const next = group.filter(({ apart }) => apart === 1)
    if (next.length < 2) continue
    const perMs = sum(next.map(({ up, down }) => up + down)) / sum(next.map(({ ms }) => ms))
    if (perMs === 0) continue
    for (const { ms, up, down } of next) {
      const expected = perMs * ms
      squares += (up + down - expected) ** 2 / (expected * Math.max(0.05, 1 - expected / pages))
    }
    free += next.length - 1
  }
  return free < 2 ? 1 : Math.max(leastDispersion, squares / free)
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}
