import type { LinearDirtying, SaturatingDirtying, SteadyDirtying } from '../simulator'
import { dirtiedBytes, type DirtyWindow } from './guest-model'

/** A guest's behaviour, fitted to what was measured. */
export interface DirtyFit {
  readonly dirty: SteadyDirtying
  /** Relative standard error of the fitted curve as a whole. */
  readonly doubt: number
}

type Writer = LinearDirtying | SaturatingDirtying

/** One entry of the dictionary: a curve that rises to 1, within `ms` or with that time constant. */
interface Shape {
  readonly kind: Writer['kind']
  readonly ms: number
}

interface Candidate {
  readonly shapes: readonly Shape[]
  readonly bytes: readonly number[]
  /** Squared residuals in units of what was to be expected, and what each parameter costs. */
  readonly score: number
}

/** The gain that a further parameter needs to be believed (in squared standard errors): chance alone gains about 1. */
const parameterCost = 4

/** Steps of the dictionary's time constants. */
const step = 1.25

/** A curve that is so near to its end in the shortest window has got there at nobody knows what speed. */
const there = 0.95

/** No processor writes to memory faster, bytes/s. */
const fastest = 8 * 1024 ** 3

/** No guest keeps its pace better than this from one minute to the next. */
const leastDoubt = 0.01

/**
 * Fits W(t), the bytes that a guest writes to within t, to windows of different lengths. W is a sum of one or two curves for each
 * part of memory that was looked at: pages in turn, min(rate t, S), and pages at random, S (1 - exp(-t / tau)). Each size is 0
 * or more, so W rises, is concave and saturates, as it must; and it is in the simulator's own terms.
 *
 * Where no window is long enough to show a working set's end, it ends with `mostBytes`: the memory that is in use.
 */
export function fitDirtying(windows: readonly DirtyWindow[], mostBytes: number): DirtyFit {
  const parts = [...new Set(windows.map(({ part = 0 }) => part))]
  const fitted = parts.map((part) => fitPart(windows.filter((window) => (window.part ?? 0) === part), mostBytes))
  const writers = withinMemory(fitted.flat(), mostBytes)
  const [only] = writers
  const dirty: SteadyDirtying = !only ? { kind: 'none' } : writers.length === 1 ? only : { kind: 'mixture', parts: writers }
  return { dirty, doubt: doubtOf(windows, fitted, parts) }
}

function fitPart(windows: readonly DirtyWindow[], mostBytes: number): Writer[] {
  if (windows.every(({ bytes, sigmaBytes }) => bytes <= sigmaBytes)) return []
  const longest = Math.max(...windows.map(({ ms }) => ms))
  const shortest = Math.min(...windows.map(({ ms }) => ms))
  const shapes: Shape[] = []
  // A set that is written through faster than the shortest window is there at once, however fast exactly.
  for (let ms = shortest / 4; ms < longest * 8; ms *= step) {
    if (ms <= longest) shapes.push({ kind: 'linear', ms })
    shapes.push({ kind: 'saturating', ms })
  }
  // One whose end no window shows.
  shapes.push({ kind: 'linear', ms: Infinity })
  let best = candidate([], windows, mostBytes)
  for (const [i, one] of shapes.entries()) {
    best = better(best, candidate([one], windows, mostBytes))
    for (const other of shapes.slice(i + 1)) best = better(best, candidate([one, other], windows, mostBytes))
  }
  best = sharpen(best, windows, mostBytes)
  return best.shapes.flatMap((shape, i) => writerOf(shape, best.bytes[i]!, mostBytes).map((writer) => ofUnseenSpeed(writer, shape, shortest)))
}

/**
 * Where no window is short enough to show how fast a set is written through, the fit has only found how fast at least. It hardly
 * matters, but for a guest that is to be slowed down until it can be seen: between that and what a processor can do, the middle.
 */
function ofUnseenSpeed(writer: Writer, shape: Shape, shortestMs: number): Writer {
  if (shape.ms === Infinity || riseOf(shape, shortestMs) < there) return writer
  const least = writer.workingSetBytes * 1000 / shape.ms
  const bytesPerSecond = Math.max(least, Math.sqrt(least * fastest))
  return writer.kind === 'linear' ? { ...writer, bytesPerSecond } : { ...writer, tauMs: writer.workingSetBytes * 1000 / bytesPerSecond }
}

function better(a: Candidate, b: Candidate): Candidate {
  return b.score < a.score ? b : a
}

/** The sizes that fit best for given shapes. */
function candidate(shapes: readonly Shape[], windows: readonly DirtyWindow[], mostBytes: number): Candidate {
  const bytes = sizesOf(shapes, windows, mostBytes)
  let score = 0
  for (const { ms, bytes: seen, sigmaBytes } of windows) {
    let expected = 0
    for (let i = 0; i < shapes.length; i++) expected += bytes[i]! * riseOf(shapes[i]!, ms)
    score += ((seen - expected) / sigmaBytes) ** 2
  }
  for (let i = 0; i < shapes.length; i++) if (bytes[i]! > 0) score += parameterCost * (shapes[i]!.ms === Infinity ? 1 : 2)
  return { shapes, bytes, score }
}

/** Least squares of at most two sizes, each from 0 to its bound. */
function sizesOf(shapes: readonly Shape[], windows: readonly DirtyWindow[], mostBytes: number): number[] {
  const [one, other] = shapes
  if (!one) return []
  // A slope has no size of its own.
  const bound = (shape: Shape): number => shape.ms === Infinity ? Infinity : mostBytes
  let aa = 0, ab = 0, bb = 0, ay = 0, by = 0
  for (const { ms, bytes, sigmaBytes } of windows) {
    const weight = 1 / sigmaBytes ** 2
    const a = riseOf(one, ms)
    const b = other ? riseOf(other, ms) : 0
    aa += weight * a * a
    ab += weight * a * b
    bb += weight * b * b
    ay += weight * a * bytes
    by += weight * b * bytes
  }
  const alone = clamp(ay / aa, bound(one))
  if (!other) return [alone]
  const determinant = aa * bb - ab * ab
  if (determinant > 1e-9 * aa * bb) {
    const x = (bb * ay - ab * by) / determinant
    const y = (aa * by - ab * ay) / determinant
    if (x >= 0 && y >= 0 && x <= bound(one) && y <= bound(other)) return [x, y]
  }
  // On the edge: one of them is 0 or at its bound, and the other makes the best of it.
  const edges = [
    [alone, 0], [0, clamp(by / bb, bound(other))],
    ...(bound(one) < Infinity ? [[bound(one), clamp((by - ab * bound(one)) / bb, bound(other))]] : []),
    ...(bound(other) < Infinity ? [[clamp((ay - ab * bound(other)) / aa, bound(one)), bound(other)]] : []),
  ] as [number, number][]
  const loss = ([x, y]: [number, number]): number => aa * x * x + 2 * ab * x * y + bb * y * y - 2 * ay * x - 2 * by * y
  return edges.reduce((best, edge) => loss(edge) < loss(best) ? edge : best)
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value))
}

function riseOf({ kind, ms }: Shape, t: number): number {
  if (ms === Infinity) return t
  return kind === 'linear' ? Math.min(1, t / ms) : -Math.expm1(-t / ms)
}

/** Between the dictionary's time constants. */
function sharpen(found: Candidate, windows: readonly DirtyWindow[], mostBytes: number): Candidate {
  let best = found
  for (let factor = Math.sqrt(step); factor > 1.002; factor = Math.sqrt(factor)) {
    for (let i = 0; i < best.shapes.length; i++) {
      for (const by of [factor, 1 / factor]) {
        const shapes = best.shapes.map((shape, at) => at === i ? { ...shape, ms: shape.ms * by } : shape)
        best = better(best, candidate(shapes, windows, mostBytes))
      }
    }
  }
  return best
}

function writerOf({ kind, ms }: Shape, bytes: number, mostBytes: number): Writer[] {
  if (!(bytes > 0)) return []
  if (ms === Infinity) return [{ kind: 'linear', bytesPerSecond: bytes * 1000, workingSetBytes: mostBytes }]
  // A part of a page is none.
  const workingSetBytes = Math.max(1, bytes)
  return [kind === 'linear'
    ? { kind, bytesPerSecond: workingSetBytes * 1000 / ms, workingSetBytes }
    : { kind, tauMs: ms, workingSetBytes }]
}

/** Working sets lie apart and must fit in together: where they do not, those end earlier whose end was not seen, then all. */
function withinMemory(writers: readonly Writer[], mostBytes: number): Writer[] {
  const isOpen = (writer: Writer): boolean => writer.kind === 'linear' && writer.workingSetBytes === mostBytes
  const total = (list: readonly Writer[]): number => list.reduce((sum, { workingSetBytes }) => sum + workingSetBytes, 0)
  if (total(writers) <= mostBytes) return [...writers]
  const open = writers.filter(isOpen)
  const room = Math.max(0, mostBytes - total(writers.filter((writer) => !isOpen(writer))))
  if (open.length > 0 && room > 0.1 * mostBytes) {
    return writers.map((writer) => isOpen(writer) ? { ...writer, workingSetBytes: room / open.length } : writer)
  }
  const part = mostBytes / total(writers)
  return writers.map((writer) => ({ ...writer, workingSetBytes: writer.workingSetBytes * part }))
}

/** How well the curve is known: on average over its length, which each fitted parameter makes less certain. */
function doubtOf(windows: readonly DirtyWindow[], fitted: readonly (readonly Writer[])[], parts: readonly number[]): number {
  let variance = 0
  let total = 0
  for (const [i, writers] of fitted.entries()) {
    const mine = windows.filter(({ part = 0 }) => part === parts[i])
    let weight = 0
    let misfit = 0
    for (const { ms, bytes, sigmaBytes } of mine) {
      const expected = dirtiedBytes({ kind: 'mixture', parts: writers }, ms)
      weight += (expected / sigmaBytes) ** 2
      misfit += ((bytes - expected) / sigmaBytes) ** 2
    }
    const longest = Math.max(...mine.map(({ ms }) => ms))
    const size = dirtiedBytes({ kind: 'mixture', parts: writers }, longest)
    total += size
    const parameters = writers.reduce((sum, { kind }) => sum + (kind === 'linear' ? 1.5 : 2), 0)
    if (weight > 0) variance += parameters * size ** 2 / weight * Math.max(1, misfit / Math.max(1, mine.length - parameters))
  }
  return total === 0 ? leastDoubt : Math.hypot(leastDoubt, Math.sqrt(variance) / total)
}
