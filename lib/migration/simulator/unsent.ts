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

/** What is shorter, or less, is an error of rounding. */
const smallest = 1e-12

/**
 * Which pages of a cell are in QEMU's bitmap and not sent, in the order of their addresses, and how far QEMU has come in it. What
 * becomes dirty behind that place is sent only after everything before it. All figures are parts of the cell, 0 to 1.
 */
export class Unsent {
  /** Sorted, and apart from each other; between them nothing is unsent. */
  #stretches: readonly Stretch[] = [{ from: 0, to: 1, share: 1 }]
  #all = 1
  #at = 0

  get all(): number {
    return this.#all
  }

  /** Of that, what QEMU comes to before it has gone through the whole of the cell once. */
  get ahead(): number {
    return this.#at === 0 ? this.#all : sizeOf(this.#stretches.map(({ from, to, share }) => ({ from: Math.max(from, this.#at), to, share })))
  }

  /** QEMU begins again at the first page. */
  rewind(): void {
    this.#at = 0
  }

  /** Sends so much, what lies behind after what lies ahead. Returns how much it was. */
  send(part: number): number {
    const behind = this.#at
    let left = this.#sendWithin(part, behind, 1)
    if (left > smallest && this.#stretches.length > 0) left = this.#sendWithin(left, this.#at = 0, behind)
    this.#measure()
    return part - Math.max(0, left)
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
    this.#measure()
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
    this.#measure()
  }

  #measure(): void {
    this.#all = sizeOf(this.#stretches)
  }

  /** Returns how much more there was to send. */
  #sendWithin(part: number, from: number, to: number): number {
    let left = part
    const kept: Stretch[] = []
    for (const stretch of this.#stretches) {
      const start = Math.max(stretch.from, from)
      const most = Math.min(stretch.to, to)
      if (left <= 0 || most <= start) {
        kept.push(stretch)
        continue
      }
      const there = (most - start) * stretch.share
      const end = left >= there - smallest ? most : start + left / stretch.share
      left -= (end - start) * stretch.share
      this.#at = end
      kept.push({ ...stretch, to: start }, { ...stretch, from: end })
    }
    this.#stretches = kept.filter(({ from, to }) => to - from > smallest)
    return left
  }
}

function sizeOf(stretches: readonly Stretch[]): number {
  let sum = 0
  for (const { from, to, share } of stretches) if (to > from) sum += (to - from) * share
  return sum
}
