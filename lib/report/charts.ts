import { formatBytes, formatCount, formatMs } from '../migration/samples/format'
import { clock, endLabels, frame, label, lastOf, lineOf, short, sideAxis, text, timeAxis, type Drawing, type EndLabel, type Point, type Tick, type X } from './chart'
import type { D3 } from './d3'
import type { History } from './history'
import { tag, type Markup } from './markup'

const rowPx = 24
const plotPx = 190

/** A row for each phase, and one for what was done. */
export function phasesChart(d3: D3, x: X, { stretches, actions }: History): Drawing {
  const shown = stretches.filter(({ phase }) => phase !== 'done')
  const titles = [...new Set(shown.map(({ title }) => title))]
  const rows = titles.length + (actions.length > 0 ? 1 : 0)
  const bottom = frame.top + rows * rowPx
  const bars = shown.map(({ phase, title, fromMs, toMs }) => {
    const y = frame.top + titles.indexOf(title) * rowPx
    return tag('rect', {
      'class': `phase ${phase}`, 'x': x(fromMs), 'y': y + 5, 'width': Math.max(2, x(toMs) - x(fromMs)), 'height': rowPx - 10,
      'data-phase': phase, 'data-from-ms': fromMs, 'data-to-ms': toMs,
    })
  })
  const names = titles.map((title, row) => {
    const y = frame.top + row * rowPx + 16
    const ms = shown.filter((each) => each.title === title).reduce((all, { fromMs, toMs }) => all + toMs - fromMs, 0)
    return label(frame.left - 8, y, title, { 'text-anchor': 'end' }) + label(frame.width - frame.right + 8, y, ms === 0 ? '' : formatMs(ms))
  })
  const done = actions.length === 0 ? '' : label(frame.left - 8, frame.top + titles.length * rowPx + 16, 'done by us', { 'text-anchor': 'end' })
    + actionMarks(x, actions, frame.top + titles.length * rowPx + 16)
  return { height: bottom + frame.axis, body: timeAxis(d3, x, frame.top, bottom) + bars.join('') + names.join('') + done }
}

/** The numbers of the actions, where there is room for them; the table has them all. */
function actionMarks(x: X, actions: History['actions'], y: number): Markup {
  let free = 0
  return actions.map(({ action, atMs }, at) => {
    const px = x(atMs)
    const mark = tag('line', { 'class': 'action', 'x1': px, 'x2': px, 'y1': y - 14, 'y2': y + 2, 'data-action': action, 'data-at-ms': atMs })
    if (px < free) return mark
    free = px + 12 + text.letter * String(at + 1).length
    return mark + label(px + 3, y, String(at + 1), { class: 'strong' })
  }).join('')
}

/** Powers of two between two sizes. */
function binaryTicks(least: number, most: number, y: (value: number) => number): Tick[] {
  const [from, to] = [Math.ceil(Math.log2(least)), Math.floor(Math.log2(most))]
  const every = Math.max(1, Math.ceil((to - from) / 5))
  return Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, at) => 2 ** (from + at * every)).map((value) => ({ y: y(value), words: short(formatBytes(value)) }))
}

/** What is left to send: every pass begins with what was written meanwhile. By the logarithm, because the last passes decide. */
export function remainingChart(d3: D3, x: X, { remaining, samples, passes }: History): Drawing | null {
  const fits: Point[] = samples.map(({ atMs, transfer, downtimeLimitMs, phase }) =>
    ({ atMs, value: transfer.bytesPerSecond === null || phase === 'postcopy' ? null : transfer.bytesPerSecond * downtimeLimitMs / 1000 }))
  const values = [...remaining, ...fits].flatMap(({ value }) => value !== null && value > 0 ? [value] : [])
  if (values.length === 0) return null
  const [top, bottom] = [frame.top, frame.top + plotPx]
  const [least, most] = [Math.max(4096, d3Min(values) / 1.4), Math.max(8192, d3Max(values) * 1.3)]
  const scale = d3.scaleLog([least, most], [bottom, top]).clamp(true)
  const y = (value: number): number => scale(Math.max(value, least))
  const ends: EndLabel[] = [{ y: y(lastOf(remaining) ?? least), words: 'left to send', line: 'one' }]
  if (lastOf(fits) !== null) ends.push({ y: y(lastOf(fits)!), words: 'fits in the downtime', line: 'three' })
  return {
    height: bottom + frame.axis,
    body: sideAxis(binaryTicks(least, most, y)) + timeAxis(d3, x, top, bottom)
      + tag('path', { class: 'under', d: d3.area<Point>().x(({ atMs }) => Math.round(x(atMs) * 10) / 10).y0(bottom).y1(({ value }) => Math.round(y(value!) * 10) / 10)(remaining) ?? '' })
      + lineOf(d3, fits, x, y, { class: 'three' }) + lineOf(d3, remaining, x, y, { class: 'one' })
      + passMarks(x, y, passes) + endLabels(ends, top, bottom),
  }
}

/** A point at the beginning of each pass, with its number where there is room. */
function passMarks(x: X, y: (value: number) => number, passes: History['passes']): Markup {
  let free = 0
  return passes.flatMap(({ pass, startedAtMs, remainingAtStartBytes: bytes }) => {
    if (bytes === null) return []
    const mark = tag('circle', { 'class': 'pass', 'cx': x(startedAtMs), 'cy': y(bytes), 'r': 3, 'data-pass': pass, 'data-at-ms': startedAtMs, 'data-remaining-bytes': bytes })
    const width = text.letter * String(pass).length + 6
    if (x(startedAtMs) < free) return [mark]
    free = x(startedAtMs) + width
    return [mark + label(x(startedAtMs) + 1, y(bytes) - 7, String(pass), { class: 'small' })]
  }).join('')
}

/** How fast the guest writes, how fast that is sent, and where one overtakes the other. */
export function ratesChart(d3: D3, x: X, { transfer, dirty, limit, crossings }: History): Drawing | null {
  const values = [...transfer, ...dirty, ...limit].flatMap(({ value }) => value === null ? [] : [value])
  if (values.length === 0) return null
  const [top, bottom] = [frame.top, frame.top + plotPx]
  const most = Math.max(1024, d3Max(values) * 1.15)
  // In the largest unit of which there are a few: 200 MiB/s rather than 0.2 GiB/s.
  const power = Math.min(4, Math.floor(Math.log2(most / 4) / 10))
  const unit = 1024 ** power
  const y = d3.scaleLinear([0, most], [bottom, top])
  const ticks = d3.scaleLinear([0, most / unit], [bottom, top]).ticks(5).filter(Number.isInteger).map((each) => ({ y: y(each * unit), words: each === 0 ? '0' : `${formatCount(each)} ${['B', 'KiB', 'MiB', 'GiB', 'TiB'][power]}/s` }))
  const ends: EndLabel[] = [
    ...lastOf(transfer) === null ? [] : [{ y: y(lastOf(transfer)!), words: 'sent', line: 'one' }],
    ...lastOf(dirty) === null ? [] : [{ y: y(lastOf(dirty)!), words: 'written by the guest', line: 'two' }],
    ...lastOf(limit) === null ? [] : [{ y: y(lastOf(limit)!), words: 'its own limit', line: 'three' }],
  ]
  const marks = crossings.map(({ atMs, bytesPerSecond, faster }) => {
    const [px, py] = [x(atMs), y(bytesPerSecond)]
    return tag('path', {
      'class': 'crossing', 'd': `M${px} ${py - 6}L${px + 6} ${py}L${px} ${py + 6}L${px - 6} ${py}Z`,
      'data-at-ms': atMs, 'data-bytes-per-second': bytesPerSecond, 'data-faster': String(faster),
    })
  })
  return {
    height: bottom + frame.axis,
    body: sideAxis(ticks) + timeAxis(d3, x, top, bottom) + lineOf(d3, limit, x, y, { class: 'three' }, true)
      + lineOf(d3, transfer, x, y, { class: 'one' }) + lineOf(d3, dirty, x, y, { class: 'two' }) + marks.join('') + endLabels(ends, top, bottom),
  }
}

/** How long the guest would stand still if it were stopped now, and how long it may. */
export function downtimeChart(d3: D3, x: X, { samples }: History): Drawing | null {
  const implied = samples.map(({ atMs, impliedDowntimeMs, pass }) => ({ atMs, value: pass === null || pass < 2 ? null : impliedDowntimeMs }))
  const allowed = samples.map(({ atMs, downtimeLimitMs }) => ({ atMs, value: downtimeLimitMs }))
  if (samples.length === 0) return null
  const [top, bottom] = [frame.top, frame.top + plotPx * 0.75]
  const most = d3Max([...implied, ...allowed].flatMap(({ value }) => value === null ? [] : [value])) * 1.2
  const y = d3.scaleLinear([0, most], [bottom, top])
  const ticks = y.ticks(4).map((ms) => ({ y: y(ms), words: clock(ms) }))
  const ends = [{ y: y(lastOf(allowed)!), words: 'allowed', line: 'three' }]
  if (lastOf(implied) !== null) ends.push({ y: y(lastOf(implied)!), words: 'if stopped now', line: 'two' })
  return {
    height: bottom + frame.axis,
    body: sideAxis(ticks) + timeAxis(d3, x, top, bottom)
      + lineOf(d3, implied, x, y, { class: 'two' }) + lineOf(d3, allowed, x, y, { class: 'three' }, true) + endLabels(ends, top, bottom),
  }
}

/** How much auto-converge, or a policy, took from the guest; null when nothing. */
export function throttleChart(d3: D3, x: X, { samples }: History): Drawing | null {
  if (!samples.some(({ throttlePercent }) => (throttlePercent ?? 0) > 0)) return null
  const [top, bottom] = [frame.top, frame.top + plotPx / 2]
  const taken = samples.map(({ atMs, throttlePercent }) => ({ atMs, value: throttlePercent ?? 0 }))
  const y = d3.scaleLinear([0, 100], [bottom, top])
  return {
    height: bottom + frame.axis,
    body: sideAxis([0, 50, 100].map((each) => ({ y: y(each), words: `${each} %` }))) + timeAxis(d3, x, top, bottom)
      + lineOf(d3, taken, x, y, { class: 'one' }, true) + endLabels([{ y: y(lastOf(taken)!), words: 'taken from the guest', line: 'one' }], top, bottom),
  }
}

/** When it was going to end, as it was said at each moment, with its interval, and when it did. */
export function etaChart(d3: D3, x: X, { samples, endMs }: History): Drawing | null {
  const said = samples.flatMap(({ atMs, eta }) => eta ? [{ atMs, likely: atMs + eta.ms, low: atMs + eta.lowMs, high: eta.highMs === null ? null : atMs + eta.highMs }] : [])
  if (said.length < 2) return null
  const [top, bottom] = [frame.top, frame.top + plotPx]
  const most = Math.min(endMs * 2.5, Math.max(endMs * 1.3, ...said.map(({ likely, high }) => (high ?? likely) * 1.1)))
  const y = d3.scaleLinear([0, most], [bottom, top]).clamp(true)
  const ticks = d3.scaleUtc([new Date(0), new Date(most)], [bottom, top]).ticks(5).map((tick) => ({ y: y(tick.getTime()), words: clock(tick.getTime()) }))
  const band = d3.area<(typeof said)[number]>().x(({ atMs }) => Math.round(x(atMs) * 10) / 10).y0(({ low }) => Math.round(y(low) * 10) / 10).y1(({ high }) => Math.round(y(high ?? most) * 10) / 10)
  const likely = said.map(({ atMs, likely: value }) => ({ atMs, value: value > most ? null : value }))
  return {
    height: bottom + frame.axis,
    body: sideAxis(ticks) + timeAxis(d3, x, top, bottom) + tag('path', { class: 'band', d: band(said) ?? '' })
      + tag('line', { 'class': 'three', 'x1': x(0), 'x2': x(endMs), 'y1': y(endMs), 'y2': y(endMs), 'data-end-ms': endMs })
      + lineOf(d3, likely, x, y, { class: 'two' })
      + endLabels([{ y: y(endMs), words: 'it ended', line: 'three' }, { y: y(lastOf(likely) ?? most), words: 'expected end', line: 'two' }], top, bottom),
  }
}

function d3Max(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0)
}

function d3Min(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity)
}
