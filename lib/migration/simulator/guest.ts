import { LoopCell, MixedCell, type Cell } from './cells'
import { draw } from './noise'
import { Strip, type Ahead } from './strip'
import type { BurstyDirtying, DirtyBehaviour, LinearDirtying, SaturatingDirtying, SteadyDirtying } from './options'

type Writer = LinearDirtying | SaturatingDirtying

/** A writer's work on one cell. */
interface Stroke {
  readonly cell: Cell
  /** ms in which the writer goes through the whole cell, or its time constant. */
  readonly spanMs: number
  readonly random: boolean
}

interface Behaviour {
  readonly strokes: readonly Stroke[]
}

/** How memory is laid out, and from where chance comes. */
export interface MemoryOptions {
  readonly layout: 'mixed' | 'apart'
  readonly seed: number
}

/** Memory of a guest that writes to it, and what the dirty bitmaps know of that. */
export class GuestMemory {
  /** In the order of their addresses: working sets, what is written once, zeros. */
  readonly #cells: readonly Cell[]
  /** The cells as QEMU comes to them: one after the other, or all at once. */
  readonly #strips: readonly Strip[]
  readonly #behaviourAt: (atMs: number) => { readonly behaviour: Behaviour, readonly untilMs: number }
  /** The strip that QEMU goes through. */
  #sending = 0

  /** All of it is unsent; `zeroBytes` of it are zeros that nobody writes to. */
  constructor(memoryBytes: number, zeroBytes: number, dirty: DirtyBehaviour, { layout, seed }: MemoryOptions) {
    const steady = steadyOf(dirty)
    const slots = slotsOf(steady, (k) => draw(seed, 4, k))
    const written = slots.flat()
    const writtenBytes = written.reduce((sum, { cell }) => sum + cell.sizeBytes, 0)
    const stillBytes = memoryBytes - zeroBytes - writtenBytes
    if (stillBytes < 0) throw new RangeError(`the working sets (${writtenBytes} bytes) and the zero pages (${zeroBytes} bytes) exceed the memory`)
    this.#cells = [...written.map(({ cell }) => cell), new MixedCell(stillBytes), new MixedCell(zeroBytes, true)]
    this.#strips = layout === 'apart' ? this.#cells.map((cell) => new Strip([cell])) : [new Strip(this.#cells)]
    const compiled = new Map(steady.map((s) => [s, { strokes: strokesOf(s, slots) }]))
    this.#behaviourAt = timeline(dirty, (s) => compiled.get(s)!)
  }

  /** In QEMU's bitmap, zeros included. */
  get unsentBytes(): number {
    return sumOf(this.#cells, (cell) => cell.unsentBytes)
  }

  /** The memory that QEMU comes to next. */
  next(): Ahead {
    return this.#strips[this.#sending]!.next()
  }

  /** Until when the guest behaves as it does at `atMs`. */
  untilMs(atMs: number): number {
    return this.#behaviourAt(atMs).untilMs
  }

  /** The guest runs on for `ms`, at a fraction of its speed. */
  run(atMs: number, ms: number, speed: number): void {
    if (speed <= 0 || ms <= 0) return
    for (const { cell, spanMs, random } of this.#behaviourAt(atMs).behaviour.strokes) cell.write(ms * speed, spanMs, random)
  }

  /** Sends so many of the `next` bytes. */
  send(bytes: number): void {
    this.#strips[this.#sending]!.send(bytes)
    // When nothing is left anywhere, QEMU stays where it is, and goes on from there after the next sync.
    if (this.next().bytes === 0 && this.unsentBytes > 0) this.#goOn()
  }

  /** A bitmap sync. Returns the bytes that became dirty and were not waiting to be sent already, which is what QEMU counts. */
  sync(): number {
    const found = sumOf(this.#cells, (cell) => cell.sync())
    if (this.next().bytes === 0) this.#goOn()
    return found
  }

  /** Bytes per ms that the guest would write to, and that are not at the destination: it has to ask for them in post-copy. */
  missedBytesPerMs(atMs: number): number {
    return sumOf(this.#behaviourAt(atMs).behaviour.strokes, ({ cell, spanMs }) => cell.unsentBytes / spanMs)
  }

  /** To the next strip of which something is unsent; after the last one, again from the first. */
  #goOn(): void {
    for (let i = 0; i < this.#strips.length; i++) {
      this.#sending = (this.#sending + 1) % this.#strips.length
      this.#strips[this.#sending]!.rewind()
      if (this.next().bytes > 0) return
    }
  }
}

function sumOf<T>(all: readonly T[], of: (one: T) => number): number {
  let sum = 0
  for (const one of all) sum += of(one)
  return sum
}

type Slots = readonly (readonly { readonly size: number, readonly cell: Cell }[])[]

/** The k-th parts of all behaviours lie in the same place and are nested: each is cut into shells by the sizes of all. */
function slotsOf(steady: readonly SteadyDirtying[], startOf: (slot: number) => number): Slots {
  return Array.from({ length: Math.max(0, ...steady.map((s) => writersOf(s).length)) }, (_, k) => {
    const writers = steady.flatMap((s) => writersOf(s)[k] ?? [])
    const startsAt = writers.map((writer) => writer.kind === 'linear' ? writer.startsAt : undefined).find((at) => at !== undefined)
    const sizes = [...new Set(writers.map(({ workingSetBytes }) => workingSetBytes))].sort((a, b) => a - b)
    return sizes.map((size, i) => {
      const sizeBytes = size - (sizes[i - 1] ?? 0)
      const random = writers.some(({ kind, workingSetBytes }) => kind === 'saturating' && workingSetBytes >= size)
      return { size, cell: random ? new MixedCell(sizeBytes) : new LoopCell(sizeBytes, startsAt ?? startOf(k)) }
    })
  })
}

function writersOf(steady: SteadyDirtying): readonly Writer[] {
  switch (steady.kind) {
    case 'none': return []
    case 'mixture': return steady.parts
    default: return [steady]
  }
}

function strokesOf(steady: SteadyDirtying, slots: Slots): Stroke[] {
  return writersOf(steady).flatMap((writer, k) => {
    const random = writer.kind === 'saturating'
    if (!random && writer.bytesPerSecond === 0) return []
    const spanMs = random ? writer.tauMs : writer.workingSetBytes * 1000 / writer.bytesPerSecond
    return slots[k]!.filter(({ size }) => size <= writer.workingSetBytes).map(({ cell }) => ({ cell, spanMs, random }))
  })
}

function steadyOf(dirty: DirtyBehaviour): SteadyDirtying[] {
  switch (dirty.kind) {
    case 'bursts': return dirty.quiet ? [dirty.burst, dirty.quiet] : [dirty.burst]
    case 'phases': return dirty.phases.flatMap(({ behaviour }) => steadyOf(behaviour))
    default: return [dirty]
  }
}

type Timeline = (atMs: number) => { readonly behaviour: Behaviour, readonly untilMs: number }

function timeline(dirty: DirtyBehaviour, compiled: (steady: SteadyDirtying) => Behaviour): Timeline {
  switch (dirty.kind) {
    case 'bursts': return burstsOf(dirty, compiled)
    case 'phases': {
      const phases = [...dirty.phases].sort((a, b) => a.fromMs - b.fromMs)
        .map(({ fromMs, behaviour }) => ({ fromMs, at: timeline(behaviour, compiled) }))
      return (atMs) => {
        const next = phases.findIndex(({ fromMs }, i) => i > 0 && fromMs > atMs)
        const { at } = phases[next < 0 ? phases.length - 1 : next - 1]!
        const { behaviour, untilMs } = at(atMs)
        return { behaviour, untilMs: Math.min(untilMs, phases[next]?.fromMs ?? Infinity) }
      }
    }
    default: {
      const constant = { behaviour: compiled(dirty), untilMs: Infinity }
      return () => constant
    }
  }
}

function burstsOf({ periodMs, burstMs, burst, quiet }: BurstyDirtying, compiled: (steady: SteadyDirtying) => Behaviour): Timeline {
  const loud = compiled(burst)
  const rest = quiet ? compiled(quiet) : { strokes: [] }
  return (atMs) => {
    const period = Math.floor(atMs / periodMs)
    const endOfBurst = period * periodMs + burstMs
    return atMs < endOfBurst
      ? { behaviour: loud, untilMs: endOfBurst }
      : { behaviour: rest, untilMs: (period + 1) * periodMs }
  }
}
