import type { ScaleLinear } from 'd3-scale'
import { formatMs } from '../migration/samples/format'
import type { D3 } from './d3'
import { escaped, rounded, tag, type Attributes, type Markup } from './markup'

/** The frame of every chart, px: the same for all, so that what happened at one time stands one below the other. */
export const frame = { width: 900, left: 128, right: 180, top: 12, axis: 34 } as const

/** Px of a line of text, and of a letter at most: what is drawn is laid out without a browser. */
export const text = { line: 16, letter: 7 } as const

export type X = ScaleLinear<number, number>

/** ms to px. */
export function timeScale(d3: D3, endMs: number): X {
  return d3.scaleLinear([0, Math.max(1, endMs)], [frame.left, frame.width - frame.right])
}

/** A drawing without its frame: the height that it takes and what is in it. */
export interface Drawing {
  readonly height: number
  readonly body: Markup
}

/** A drawing as an element of a page; `label` is read out in its place. */
export function svg({ height, body }: Drawing, label: string, attributes: Attributes = {}): Markup {
  return tag('div', { class: 'wide' }, tag('svg', {
    'viewBox': `0 0 ${frame.width} ${height}`, 'role': 'img', 'aria-label': label, ...attributes,
  }, body))
}

export function label(x: number, y: number, words: string, attributes: Attributes = {}): Markup {
  return tag('text', { x, y, ...attributes }, escaped(words))
}

/** Words that fit into so many px, cut where they do not. */
export function fitted(words: string, widthPx: number): string {
  const most = Math.max(1, Math.floor(widthPx / text.letter))
  return words.length <= most ? words : `${words.slice(0, most - 1)}\u2026`
}

/** The axis of time below a chart, with lines through it. */
export function timeAxis(d3: D3, x: X, top: number, bottom: number): Markup {
  const [from = 0, to = 0] = x.domain()
  const ticks = d3.scaleUtc([new Date(from), new Date(to)], x.range()).ticks(7).map((tick) => tick.getTime())
  return ticks.map((ms) => tag('line', { class: 'grid', x1: x(ms), x2: x(ms), y1: top, y2: bottom })
    + label(x(ms), bottom + 20, clock(ms), { 'text-anchor': 'middle' })).join('')
  + tag('line', { class: 'axis', x1: frame.left, x2: frame.width - frame.right, y1: bottom, y2: bottom })
}

/** A round time at an axis. */
export function clock(ms: number): string {
  return ms === 0 ? '0' : short(formatMs(ms))
}

/** A round figure without the decimal that none of its neighbours needs. */
export function short(words: string): string {
  return words.replace('.0 ', ' ')
}

export interface Tick {
  readonly y: number
  readonly words: string
}

/** The axis at the left. */
export function sideAxis(ticks: readonly Tick[]): Markup {
  return ticks.map(({ y, words }) => tag('line', { class: 'grid', x1: frame.left, x2: frame.width - frame.right, y1: y, y2: y })
    + label(frame.left - 8, y + 4, words, { 'text-anchor': 'end' })).join('')
}

/** A name at the right end of a line, at `y` or as near to it as its neighbours leave room. */
export interface EndLabel {
  readonly y: number
  readonly words: string
  readonly line: string
}

/** Names beside the ends of lines, each with a piece of its line. */
export function endLabels(labels: readonly EndLabel[], top: number, bottom: number): Markup {
  const x = frame.width - frame.right
  const placed: (EndLabel & { at: number })[] = []
  for (const each of [...labels].sort((a, b) => a.y - b.y)) {
    placed.push({ ...each, at: Math.max(each.y, top + 6, (placed.at(-1)?.at ?? -Infinity) + text.line) })
  }
  // Those that were pushed below the bottom push the ones above back up.
  for (let index = placed.length - 1, least = bottom; index >= 0; index--, least -= text.line) placed[index]!.at = Math.min(placed[index]!.at, least)
  return placed.map(({ at, words, line }) => tag('line', { class: line, x1: x + 6, x2: x + 30, y1: at, y2: at })
    + label(x + 36, at + 4, fitted(words, frame.right - 36))).join('')
}

export interface Point {
  readonly atMs: number
  readonly value: number | null
}

/** A line through points; one without a value breaks it. `step`: a value holds until the next. */
export function lineOf(d3: D3, points: readonly Point[], x: X, y: (value: number) => number, attributes: Attributes, step = false): Markup {
  const draw = d3.line<Point>().defined(({ value }) => value !== null).x(({ atMs }) => rounded(x(atMs))).y(({ value }) => rounded(y(value!)))
  if (step) draw.curve(d3.curveStepAfter)
  return tag('path', { fill: 'none', ...attributes, d: draw(points) ?? '' })
}

/** The last value of a line. */
export function lastOf(points: readonly Point[]): number | null {
  return points.findLast(({ value }) => value !== null)?.value ?? null
}

/** What does not succeed is hatched: `url(#hatch)` in the style. */
export const hatching = tag('defs', {}, tag('pattern', { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
  tag('line', { class: 'hatch', x1: 0, x2: 0, y1: 0, y2: 6 })))
