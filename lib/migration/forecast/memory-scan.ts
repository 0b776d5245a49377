import type { Domain } from '../../domain/domain'
import type { DirtyWindow } from './guest-model'
import { spreadChunks, type AddressRange } from './ram-layout'

/** The settings of a scan. */
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

/** The result of a scan. */
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

/** From the second round on there are windows as long as a round. */
const leastRounds = 2

/** How often the chunks that are written to all the time are read for each time that the others are. */
const hotSweeps = 6

interface Chunk {
  readonly range: AddressRange
  readonly pages: number
  /** Its place in the order of reading: see {@link scattered}. */
  readonly rank: number
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
    ({ range, rank: i * goldenPart % 1, pages: Math.floor(range.bytes / pageBytes), readings: [], content: Buffer.alloc(0), zeroPages: 0 }))
  const read = async (inOrder: readonly Chunk[]): Promise<void> => {
    const which = scattered(inOrder)
    let next = 0
    await Promise.all(Array.from({ length: readers }, async () => {
      for (let i = next++; i < which.length; i = next++) {
        signal?.throwIfAborted()
        await readChunk(domain, which[i]!, pageBytes, signal)
      }
    }))
  }
  await read(chunks)
  // A page of zeros is likely not in use: it is looked at once more at the end.
  const used = chunks.filter(({ pages, zeroPages }) => zeroPages < pages)
  const unused = chunks.filter(({ pages, zeroPages }) => zeroPages === pages)
  startOver(used)
  await read(used)
  const hot = await findHot(used, read)
  const rest = used.filter((chunk) => !hot.includes(chunk))
  startOver(used)
  const began = performance.now()
  if (hot.length > 0) await read(hot)
  // One round shows what changes within its two readings only: where reading is slow, it takes longer than asked for.
  for (let round = 0; round < leastRounds || performance.now() - began < spanMs; round++) {
    for (let i = 0; i < hotSweeps && hot.length > 0; i++) await read(hot)
    for (const group of groupsToRead(rest)) {
      await read(group)
      await read(group)
    }
  }
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
    layout: sum(ranges.map(({ bytes }) => bytes)) <= sampleBytes && used.filter(({ zeroPages }) => zeroPages > 0).length <= 2 + 0.1 * used.length ? 'apart' : 'mixed',
    nonZeroSigmaBytes: (scale - 1) * Math.sqrt(sum(nonZeroPages.map((n) => n * n))) * pageBytes,
  }
}

async function readChunk(domain: Domain, chunk: Chunk, pageBytes: number, signal: AbortSignal | undefined): Promise<void> {
  const sent = performance.now()
  const content = await domain.memory.peek({ address: chunk.range.from, bytes: chunk.range.bytes, signal })
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

/** Multiples of it, without their whole parts, never lie close together. */
const goldenPart = (Math.sqrt(5) - 1) / 2

/**
 * The same order each time, in which neighbours are read far apart. A guest that writes to page after page would run along with a
 * reader that goes from the first to the last, or towards it, and show more of its writing, or less, than it does.
 */
function scattered(chunks: readonly Chunk[]): Chunk[] {
  return [...chunks].sort((a, b) => a.rank - b.rank)
}

/** How many groups are read twice one after the other. */
const readGroups = 4

/**
 * Parts of the chunks, each spread over all of them. Read twice in a row, and again when all others were, they show short windows and long
 * ones; reading all of memory twice in a row would take too long for the short ones.
 */
function groupsToRead(chunks: readonly Chunk[]): Chunk[][] {
  return Array.from({ length: readGroups }, (_, i) => chunks.filter(({ rank }) => Math.floor(rank * readGroups) === i))
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
    const changed = sum(readings.slice(1).map((reading) => sum(reading.changed)))
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
  const pages = sum(chunks.map((chunk) => chunk.pages))
  if (pages === 0) return []
  const readings = Math.min(...chunks.map((chunk) => chunk.readings.length))
  const groups = groupsOf(pairsOf(chunks, readings, pages))
  const dispersion = dispersionOf(groups, pages)
  return groups.map((group) => {
    const ms = mean(group.map((pair) => pair.ms))
    const changed = mean(group.map((pair) => pair.changed))
    // Windows that overlap see the same writes.
    const independent = Math.max(1, Math.min(group.length, (readings - 1) / group[0]!.apart))
    const chance = dispersion * changed * (1 - changed / pages) / independent
    const leftOut = (1 - 1 / scale) * sum(chunks.map((chunk) => (changed * chunk.pages / pages) ** 2))
    // Of a chunk that is written through in one go, some pages are seen in time and some are not; in each group another one.
    const edges = 2 * readGroups * (mean(group.map((pair) => pair.whole)) / Math.max(1, changed)) * chunks[0]!.pages ** 2 / independent
    const sigma = Math.sqrt(chance + leftOut + edges + (changed * momentMs / ms) ** 2 + 1)
    return { ms, bytes: changed * scale * pageBytes, sigmaBytes: sigma * scale * pageBytes, part }
  })
}

interface Pair {
  /** How many readings lie between them. */
  readonly apart: number
  readonly ms: number
  /** Pages that changed in between. */
  readonly changed: number
  /** Of these, those in chunks of which nearly all changed, but not all chunks did. */
  readonly whole: number
}

function pairsOf(chunks: readonly Chunk[], readings: number, pages: number): Pair[] {
  const pairs: Pair[] = []
  for (let from = 0; from < readings - 1; from++) {
    const seen = chunks.map((chunk) => new Uint8Array(chunk.pages))
    const changed = chunks.map(() => 0)
    for (let to = from + 1; to < readings; to++) {
      let ms = 0
      for (const [i, chunk] of chunks.entries()) {
        const now = chunk.readings[to]!
        ms += (now.atMs - chunk.readings[from]!.atMs) * chunk.pages
        for (let page = 0; page < chunk.pages; page++) {
          if (now.changed[page] && !seen[i]![page]) {
            seen[i]![page] = 1
            changed[i]!++
          }
        }
      }
      const whole = changed.filter((count, i) => count > 0.9 * chunks[i]!.pages)
      pairs.push({ apart: to - from, ms: ms / pages, changed: sum(changed), whole: whole.length === chunks.length ? 0 : sum(whole) })
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

/** How much windows of the same length differ, relative to what chance makes of pages that are drawn one by one. */
function dispersionOf(groups: readonly (readonly Pair[])[], pages: number): number {
  let squares = 0
  let free = 0
  for (const group of groups) {
    const next = group.filter(({ apart }) => apart === 1)
    if (next.length < 2) continue
    const perMs = sum(next.map(({ changed }) => changed)) / sum(next.map(({ ms }) => ms))
    if (perMs === 0) continue
    for (const { ms, changed } of next) {
      const expected = perMs * ms
      squares += (changed - expected) ** 2 / (expected * Math.max(0.05, 1 - expected / pages))
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
