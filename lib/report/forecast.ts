import type { Estimate, Forecast } from '../migration/forecast'
import { formatBytes, formatCount, formatMs } from '../migration/samples/format'
import { frame, label, svg } from './chart'
import type { D3 } from './d3'
import type { History } from './history'
import { escaped, tag, type Markup } from './markup'
import { section } from './page'

interface Compared {
  readonly name: string
  readonly said: Estimate
  readonly happened: number | null
  readonly words: (value: number | null) => string
}

/** What was forecast before the start, with its interval, beside what happened. */
export function forecastSection(d3: D3, forecast: Forecast, { trace: { outcome } }: History): Markup {
  const { converges, because, confidence } = forecast
  const ended = outcome?.outcome === 'completed'
  const rows: readonly (Omit<Compared, 'said'> & { readonly said: Estimate | null })[] = [
    { name: 'total time', said: forecast.totalMs, happened: ended ? outcome.totalMs : null, words: formatMs },
    { name: 'sent', said: forecast.transferredBytes, happened: ended ? outcome.transferredBytes : null, words: formatBytes },
    { name: 'passes', said: forecast.passes, happened: ended ? outcome.passes : null, words: formatCount },
    { name: 'downtime', said: forecast.downtimeMs, happened: ended ? outcome.downtimeMs : null, words: formatMs },
  ]
  const known = rows.flatMap(({ said, ...row }): Compared[] => said ? [{ ...row, said }] : [])
  const verdict = `The forecast: ${converges ? 'it ends' : 'it does not end'} (${Math.round(confidence * 100)} % sure), because ${because}. `
    + `What happened: ${outcome?.outcome ?? 'not known'}. The line is the interval, the bar in it the likely value, the diamond what happened.`
  return section('Forecast and truth', verdict, known.length === 0 ? tag('p', {}, escaped('There is no figure for a migration that does not end.')) : svg(
    { height: frame.top + known.length * rowPx, body: known.map((row, at) => intervalRow(d3, row, frame.top + at * rowPx)).join('') },
    known.map(({ name, said, happened, words }) => `${name}: forecast ${words(said.likely)}, happened ${words(happened)}`).join('; ')))
}

const rowPx = 44

function intervalRow(d3: D3, { name, said, happened, words }: Compared, top: number): Markup {
  const most = Math.max(said.likely, said.high ?? said.likely * 1.5, happened ?? 0, Number.MIN_VALUE) * 1.1
  const x = d3.scaleLinear([0, most], [frame.left, frame.width - frame.right]).clamp(true)
  const y = top + 14
  const high = said.high ?? most
  const within = happened === null ? '' : happened >= said.low && happened <= high ? ', within' : ', outside'
  return tag('g', { 'data-figure': name, 'data-low': said.low, 'data-likely': said.likely, 'data-high': said.high, 'data-happened': happened },
    label(frame.left - 8, y + 4, name, { 'text-anchor': 'end' }),
    tag('line', { class: 'grid', x1: x(0), x2: x(most), y1: y, y2: y }),
    tag('line', { class: 'interval', x1: x(said.low), x2: x(high), y1: y, y2: y }),
    tag('line', { class: 'action', x1: x(said.likely), x2: x(said.likely), y1: y - 7, y2: y + 7 }),
    happened === null ? '' : tag('path', { class: 'crossing', d: `M${x(happened)} ${y - 6}l6 6l-6 6l-6 -6Z` }),
    label(frame.left, y + 22, `forecast ${words(said.likely)} (${words(said.low)} to ${said.high === null ? 'any' : words(said.high)})`, { class: 'small' }),
    label(frame.width - frame.right + 8, y + 4, happened === null ? 'did not complete' : `${words(happened)}${within}`))
}
