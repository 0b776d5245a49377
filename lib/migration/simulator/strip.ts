import type { Cell } from './cells'

/** The memory that QEMU comes to next. */
export interface Ahead {
  readonly bytes: number
  /** How much of it is zeros, 0 to 1. */
  readonly zeroPart: number
}

interface Section extends Ahead {
  readonly from: number
  readonly to: number
}

/** Less is an error of rounding. */
const roundingBytes = 1
const samePart = 1e-9

/**
 * Cells that lie side by side, with QEMU going through them from the first page to the last: at the same place in all of them. What
 * becomes dirty behind that place waits until everything before it was sent.
 */
export class Strip {
  readonly #cells: readonly Cell[]
  #at = 0

  constructor(cells: readonly Cell[]) {
    this.#cells = cells.filter(({ sizeBytes }) => sizeBytes > 0)
  }

  /** The stretch before the strip's end in which the share of zeros stays the same. */
  next(): Ahead {
    let bytes = 0
    let zeroPart: number | null = null
    for (const section of this.#sections()) {
      if (section.bytes === 0) continue
      zeroPart ??= section.zeroPart
      if (Math.abs(section.zeroPart - zeroPart) > samePart) break
      bytes += section.bytes
    }
    return { bytes, zeroPart: zeroPart ?? 0 }
  }

  /** Sends so many of the bytes that come before the strip's end. */
  send(bytes: number): void {
    let left = bytes
    for (const section of this.#sections()) {
      if (left <= 0) return
      const { from, to, bytes: there } = section
      const end = there - left <= roundingBytes ? to : from + (to - from) * left / there
      for (const cell of this.#cells) cell.send(from, end)
      this.#at = end
      left -= there
    }
  }

  /** QEMU begins again at the first page. */
  rewind(): void {
    this.#at = 0
  }

  /** Within each, all cells stay as they are. */
  * #sections(): Generator<Section> {
    for (let from = this.#at; from < 1;) {
      let to = 1
      for (const cell of this.#cells) to = Math.min(to, cell.edgeAfter(from))
      let bytes = 0
      let zeros = 0
      for (const cell of this.#cells) {
        const unsent = cell.unsentWithin(from, to)
        bytes += unsent
        if (cell.isZero) zeros += unsent
      }
      yield { from, to, bytes, zeroPart: bytes > 0 ? zeros / bytes : 0 }
      from = to
    }
  }
}
