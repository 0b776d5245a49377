/** A part of a volume that holds zeros and takes up no space. Streams with `sparse` carry it in place of the zeros. */
export class Hole {
  /** How long it is, 1 or more. */
  readonly bytes: number

  constructor(bytes: number) {
    if (typeof bytes !== 'number') throw new TypeError(`bytes must be a whole number, 1 or more: ${String(bytes)}`)
    if (!Number.isSafeInteger(bytes) || bytes < 1) throw new RangeError(`bytes must be a whole number, 1 or more: ${bytes}`)
    this.bytes = bytes
  }
}

// The block that nearly all file systems of disk images allocate at a time. A shorter run of zeros is no hole for them.
const blockBytes = 4096
const zeros = Buffer.alloc(blockBytes)

/** Cuts data into data and runs of zeros, which begin and end at blocks of the volume. `at`: where in the volume the data begins. */
export function* cutAtZeros(data: Uint8Array, at: number): Generator<Uint8Array | Hole> {
  let from = 0
  let hole = 0
  for (let next = 0; next < data.length;) {
    const end = Math.min(data.length, next + blockBytes - (at + next) % blockBytes)
    const length = end - next
    if (length === blockBytes && zeros.equals(data.subarray(next, end))) hole += length
    else if (hole > 0) {
      if (next - hole > from) yield data.subarray(from, next - hole)
      yield new Hole(hole)
      from = next
      hole = 0
    }
    next = end
  }
  if (data.length - hole > from) yield data.subarray(from, data.length - hole)
  if (hole > 0) yield new Hole(hole)
}
