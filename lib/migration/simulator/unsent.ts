/** A stretch of a cell, of whose pages so large a share is unsent, wherever in it they are. Places are parts of the cell, 0 to 1. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly share: number
}

export interface Interval {
  readonly from: number
  readonly to: number
}

/** A shorter stretch, or a smaller part, is an error of rounding. */
const smallest = 1e-12

/**
 * Which pages of a cell are in QEMU's bitmap and not sent, in the order of their addresses. All figures are parts of the cell, 0 to 1.
 */
export class Unsent {
  /** Sorted, and apart from each other; between them nothing is unsent. */
  #stretches: readonly Stretch[] = [{ from: 0, to: 1, share: 1 }]
  #all = 1

  get all(): number {
    return this.#all
  }

  /** Of that, what lies within these places. */
  within(from: number, to: number): number {
    return from <= 0 && to >= 1 ? this.#all : sizeOf(cut(this.#stretches, from, to))
  }

  /** The next place behind this one at which it changes how much is unsent. */
  edgeAfter(at: number): number {
    for (const { from, to } of this.#stretches) {
      if (from > at + smallest) return from
      if (to > at + smallest) return to
    }
    return 1
  }

  /** Nothing within these places is unsent any more. */
  clear(from: number, to: number): void {
    this.#stretches = [...cut(this.#stretches, 0, from), ...cut(this.#stretches, to, 1)]
    this.#all = sizeOf(this.#stretches)
  }

  /** Each page that is not unsent becomes so with that chance. */
  spread(chance: number): void {
    const all: Stretch[] = []
    let end = 0
    const put = (from: number, to: number, share: number): void => {
      const last = all.at(-1)
      if (last && Math.abs(last.share - share) < smallest) all[all.length - 1] = { ...last, to }
      else if (to - from > smallest) all.push({ from, to, share })
    }
    for (const { from, to, share } of this.#stretches) {
      put(end, from, chance)
      put(from, to, share + (1 - share) * chance)
      end = to
    }
    put(end, 1, chance)
    this.#stretches = all
    this.#all = sizeOf(this.#stretches)
  }

  /** All pages of these become unsent. Only for a cell in which nothing was {@link spread}. */
  add(intervals: readonly Interval[]): void {
    const merged: Stretch[] = []
    const apart = [...this.#stretches, ...intervals].filter(({ from, to }) => to - from > smallest).sort((a, b) => a.from - b.from)
    for (const { from, to } of apart) {
      const last = merged.at(-1)
      if (last && from <= last.to + smallest) merged[merged.length - 1] = { ...last, to: Math.max(last.to, to) }
      else merged.push({ from, to, share: 1 })
    }
    this.#stretches = merged
    this.#all = sizeOf(this.#stretches)
  }
}

function cut(stretches: readonly Stretch[], from: number, to: number): Stretch[] {
  return stretches
    .map(({ from: start, to: end, share }) => ({ from: Math.max(start, from), to: Math.min(end, to), share }))
    .filter(({ from: start, to: end }) => end - start > smallest)
}

function sizeOf(stretches: readonly Stretch[]): number {
  let sum = 0
  for (const { from, to, share } of stretches) sum += (to - from) * share
  return sum
}
