import type { Definition } from '../../domain/definition'

const mib = 1024 * 1024
const gib = 1024 * mib

/** A stretch of the guest's physical addresses. */
export interface AddressRange {
  readonly from: number
  readonly bytes: number
}

/** Room for the old display adapter, option ROMs and the firmware, on every PC. */
const holeFrom = 640 * 1024
const holeEnd = 1 * mib

/**
 * Where a PC certainly has memory, and no device's registers: those must not be read, it can have effects. Below 2 GiB
 * every machine type has memory; the rest goes on at 4 GiB, at most 3.5 GiB less of it than there is in all. null for a machine
 * that is not known well enough: another architecture, memory that was plugged in, or more of it than lies in one piece.
 *
 * @internal
 * @param definition - the running domain's
 */
export function ramRanges({ arch, hasMemoryDevices }: Definition, memoryBytes: number): AddressRange[] | null {
  if ((arch !== 'x86_64' && arch !== 'i686') || hasMemoryDevices) return null
  // Above a tebibyte some processors have a hole.
  if (memoryBytes > 900 * gib || memoryBytes < 2 * mib) return null
  const ranges = [
    { from: 0, bytes: holeFrom },
    { from: holeEnd, bytes: Math.min(memoryBytes, 2 * gib) - holeEnd },
  ]
  if (memoryBytes > 3.5 * gib) ranges.push({ from: 4 * gib, bytes: memoryBytes - 3.5 * gib })
  return ranges
}

/**
 * Pieces of memory, evenly spread over the ranges: all of it, if that is no more than `mostBytes`. Evenly and not at random,
 * because what a guest writes to often lies together, and then even spacing errs least.
 */
export function spreadChunks(ranges: readonly AddressRange[], mostBytes: number, pageBytes: number): AddressRange[] {
  const total = ranges.reduce((sum, { bytes }) => sum + bytes, 0)
  // Reading half a mebibyte takes hardly longer than reading a page; of a large guest many small pieces tell more than few large ones.
  const chunkBytes = total <= mostBytes ? mib / 2 : Math.max(pageBytes, 64 * 1024)
  const every = Math.max(chunkBytes, total * chunkBytes / mostBytes)
  const chunks: AddressRange[] = []
  let skip = 0
  for (const { from, bytes } of ranges) {
    let at = skip
    for (; at < bytes; at += every) {
      const start = Math.floor(at / pageBytes) * pageBytes
      chunks.push({ from: from + start, bytes: Math.min(chunkBytes, bytes - start) })
    }
    skip = at - bytes
    // A whole copy begins anew with each range: pieces of it end where the range does.
    if (total <= mostBytes) skip = 0
  }
  return chunks
}
