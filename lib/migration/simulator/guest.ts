import { within, type BurstyDirtying, type DirtyBehaviour, type LinearDirtying, type SaturatingDirtying, type SteadyDirtying } from './options'

/**
 * A part of memory whose pages are all alike, as a fluid: fractions instead of pages, so that a guest of any size costs
 * the same to simulate.
 */
interface Cell {
  readonly sizeBytes: number
  /** Some writer picks its pages at random here; else each is written in turn. */
  random: boolean
  /** Written to since the last bitmap sync. */
  loggedBytes: number
  /** In QEMU's bitmap: known to be dirty, and not sent. */
  unsentBytes: number
}

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

/** Memory of a guest that writes to it, and what the dirty bitmaps know of that. */
export class GuestMemory {
  readonly #cells: Cell[] = []
  readonly #behaviourAt: (atMs: number) => { readonly behaviour: Behaviour, readonly untilMs: number }
  #zeroUnsentBytes: number
  #unsentBytes: number

  /** All of it is unsent; `zeroBytes` of it are zeros that nobody writes to. */
  constructor(memoryBytes: number, zeroBytes: number, dirty: DirtyBehaviour) {
    const steady = steadyOf(dirty)
    // The k-th parts of all behaviours lie in the same place and are nested: each is cut into shells by the sizes of all.
    const slots: { size: number, cell: Cell }[][] = []
    for (let k = 0; k < Math.max(0, ...steady.map(s => writersOf(s).length)); k++) {
      const sizes = [...new Set(steady.flatMap(s => writersOf(s)[k]?.workingSetBytes ?? []))].sort((a, b) => a - b)
      slots.push(sizes.map((size, i) => {
        const sizeBytes = size - (sizes[i - 1] ?? 0)
        return { size, cell: { sizeBytes, random: false, loggedBytes: 0, unsentBytes: sizeBytes } }
      }))
    }
    this.#cells = slots.flatMap(shells => shells.map(({ cell }) => cell))
    const written = this.#cells.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
    const stillBytes = memoryBytes - zeroBytes - written
    if (stillBytes < 0) throw new RangeError(`the working sets (${written} bytes) and the zero pages (${zeroBytes} bytes) exceed the memory`)
    this.#cells.push({ sizeBytes: stillBytes, random: false, loggedBytes: 0, unsentBytes: stillBytes })
    this.#zeroUnsentBytes = zeroBytes
    this.#unsentBytes = memoryBytes
    const compiled = new Map(steady.map(s => [s, { strokes: strokesOf(s, slots) }]))
    this.#behaviourAt = timeline(dirty, s => compiled.get(s)!)
  }

  /** In QEMU's bitmap, zeros included. */
  get unsentBytes(): number {
    return this.#unsentBytes
  }

  get zeroUnsentBytes(): number {
    return this.#zeroUnsentBytes
  }

  /** Until when the guest behaves as it does at `atMs`. */
  untilMs(atMs: number): number {
    return this.#behaviourAt(atMs).untilMs
  }

  /** The guest runs on for `ms`, at a fraction of its speed. */
  run(atMs: number, ms: number, speed: number): void {
    if (speed <= 0 || ms <= 0) return
    for (const { cell, spanMs, random } of this.#behaviourAt(atMs).behaviour.strokes) {
      const clean = cell.sizeBytes - cell.loggedBytes
      cell.loggedBytes += random
        ? -clean * Math.expm1(-speed * ms / spanMs)
        : Math.min(clean, cell.sizeBytes * speed * ms / spanMs)
    }
  }

  /** Sends a part of what is unsent, the same of everything: dirty pages of all kinds lie side by side in memory. */
  send(bytes: number): void {
    const kept = this.#unsentBytes <= bytes ? 0 : 1 - bytes / this.#unsentBytes
    for (const cell of this.#cells) cell.unsentBytes *= kept
    this.#zeroUnsentBytes *= kept
    this.#unsentBytes *= kept
  }

  /** A bitmap sync. Returns the bytes that became dirty and were not waiting to be sent already, which is what QEMU counts. */
  sync(): number {
    let found = 0
    for (const cell of this.#cells) {
      if (cell.loggedBytes === 0) continue
      // Who writes to each page in turn comes last to those that it has just written, and they are the ones that wait.
      const fresh = cell.random
        ? cell.loggedBytes * (1 - cell.unsentBytes / cell.sizeBytes)
        : Math.min(cell.loggedBytes, cell.sizeBytes - cell.unsentBytes)
      cell.unsentBytes += fresh
      cell.loggedBytes = 0
      found += fresh
    }
    this.#unsentBytes += found
    return found
  }

  /** Bytes per ms that the guest would write to, and that are not at the destination: it has to ask for them in post-copy. */
  missedBytesPerMs(atMs: number): number {
    let missed = 0
    for (const { cell, spanMs } of this.#behaviourAt(atMs).behaviour.strokes) missed += cell.unsentBytes / spanMs
    return missed
  }
}

function writersOf(steady: SteadyDirtying): readonly Writer[] {
  switch (steady.kind) {
    case 'none': return []
    case 'mixture': return steady.parts
    default: return [steady]
  }
}

function strokesOf(steady: SteadyDirtying, slots: readonly (readonly { size: number, cell: Cell }[])[]): Stroke[] {
  return writersOf(steady).flatMap((writer, k) => {
    within('workingSetBytes', writer.workingSetBytes, 1, Number.MAX_SAFE_INTEGER)
    const random = writer.kind === 'saturating'
    if (!random && writer.bytesPerSecond === 0) return []
    const spanMs = random ? writer.tauMs : writer.workingSetBytes * 1000 / writer.bytesPerSecond
    within(random ? 'tauMs' : 'bytesPerSecond', spanMs, Number.MIN_VALUE, Infinity)
    return slots[k]!.filter(({ size }) => size <= writer.workingSetBytes).map(({ cell }) => {
      cell.random ||= random
      return { cell, spanMs, random }
    })
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
      if (phases.length === 0) throw new RangeError('dirty.phases is empty')
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
  within('periodMs', periodMs, 1, Infinity)
  within('burstMs', burstMs, 0, periodMs)
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
