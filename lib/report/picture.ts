import type { Trace } from '../migration/trace'
import { frame, label, timeScale, type Drawing } from './chart'
import { phasesChart, ratesChart, remainingChart, throttleChart } from './charts'
import type { D3 } from './d3'
import { historyOf } from './history'
import { escaped, tag, type Markup } from './markup'
import { pictureStyle } from './style'

const headPx = 26

/** A migration as one drawing that stands alone: its phases, memory and rates, one below the other. */
export function migrationDrawing(d3: D3, trace: Trace, title: string): Markup {
  const history = historyOf(trace)
  const x = timeScale(d3, history.endMs)
  const parts: readonly (readonly [string, Drawing | null])[] = [
    ['The phases of the migration', phasesChart(d3, x, history)],
    ['Memory left to send: a tooth for each pass', remainingChart(d3, x, history)],
    ['Written by the guest, and sent', ratesChart(d3, x, history)],
    ['Processor time taken from the guest', throttleChart(d3, x, history)],
  ]
  let top = 0
  const stacked = parts.flatMap(([words, drawing]) => {
    if (!drawing) return []
    const part = label(12, top + 20, words, { class: 'strong' }) + tag('g', { transform: `translate(0 ${top + headPx})` }, drawing.body)
    top += headPx + drawing.height
    return [part]
  })
  return tag('svg', { 'xmlns': 'http://www.w3.org/2000/svg', 'viewBox': `0 0 ${frame.width} ${top}`, 'role': 'img', 'aria-label': title },
    tag('title', {}, escaped(title)), tag('style', {}, escaped(pictureStyle)),
    tag('rect', { width: frame.width, height: top, rx: 8, fill: 'var(--paper)' }), ...stacked)
}
