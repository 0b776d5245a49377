import type { Help, WhatIfRow } from '../migration/forecast'
import { formatBytes, formatCount, formatMs } from '../migration/samples/format'
import { frame, label, svg, type Drawing } from './chart'
import { escaped, table, tag, type Markup } from './markup'
import { page, section } from './page'

const helps: readonly (readonly [Help, string, string])[] = [
  ['plain', 'Pre-copy alone', 'Nothing helps: it ends where the guest writes slowly enough.'],
  ['autoConverge', 'With auto-converge', 'The guest is slowed down until it ends.'],
  ['postcopy', 'With post-copy', 'The guest goes on at its destination before all its memory is there.'],
]

/** The page of a table of {@link WhatIfRow}s: total time over bandwidth and downtime limit. */
export function whatIfPage(rows: readonly WhatIfRow[], title?: string): Markup {
  const name = title ?? 'What if: bandwidth and downtime limit'
  const known = rows.flatMap(({ totalMs }) => totalMs === null ? [] : [Math.log(Math.max(1, totalMs))])
  const range: Range = [Math.min(...known), Math.max(...known)]
  return page(name,
    tag('h1', {}, escaped(name)),
    tag('p', {}, escaped('The total time that a migration would take, for each bandwidth (across) and downtime limit (down). The darker, the longer; hatched where it does not end.')),
    ...helps.flatMap(([help, heading, says]) => {
      const of = rows.filter((row) => row.help === help)
      return of.length === 0 ? [] : [section(heading, says, svg(heatMap(of, range), `${heading}: ${of.map(inWords).join('; ')}.`))]
    }),
    section('The figures', 'Every row of the table.', table('What if', ['bandwidth', 'downtime limit', 'help', 'ends', 'total', 'downtime', 'sent', 'passes', 'throttle'], rows.map((row) => [
      mibps(row.bandwidthMiBps), formatMs(row.maxDowntimeMs), row.help, row.converges ? 'yes' : 'no', formatMs(row.totalMs), formatMs(row.downtimeMs), formatBytes(row.transferredBytes),
      formatCount(row.passes), `${row.throttlePercent} %`,
    ]))),
  )
}

function mibps(value: number): string {
  return value === 0 ? 'no limit' : `${formatCount(value)} MiB/s`
}

function inWords({ bandwidthMiBps, maxDowntimeMs, totalMs }: WhatIfRow): string {
  return `${mibps(bandwidthMiBps)} and ${formatMs(maxDowntimeMs)}: ${totalMs === null ? 'does not end' : formatMs(totalMs)}`
}

/** Of the logarithms of all total times. */
type Range = readonly [least: number, most: number]

const cellPx = { least: 84, height: 34, head: 26 }

/** As many columns as fit beside each other; further ones follow below. */
function heatMap(rows: readonly WhatIfRow[], range: Range): Drawing {
  const bandwidths = [...new Set(rows.map(({ bandwidthMiBps }) => bandwidthMiBps))]
  const downtimes = [...new Set(rows.map(({ maxDowntimeMs }) => maxDowntimeMs))]
  const room = frame.width - frame.left - 8
  const across = Math.min(bandwidths.length, Math.floor(room / cellPx.least))
  const width = Math.min(140, room / across)
  const blockPx = cellPx.head + downtimes.length * cellPx.height + 12
  const blocks = Array.from({ length: Math.ceil(bandwidths.length / across) }, (_, at) => bandwidths.slice(at * across, (at + 1) * across))
  const body = blocks.map((columns, block) => {
    const top = block * blockPx + cellPx.head
    return columns.map((bandwidth, column) => label(frame.left + (column + 0.5) * width, top - 8, mibps(bandwidth), { 'text-anchor': 'middle' })).join('')
      + downtimes.map((downtime, row) => label(frame.left - 8, top + (row + 0.5) * cellPx.height + 4, formatMs(downtime), { 'text-anchor': 'end' })
        + columns.map((bandwidth, column) => {
          const cell = rows.find(({ bandwidthMiBps, maxDowntimeMs }) => bandwidthMiBps === bandwidth && maxDowntimeMs === downtime)
          return cell ? cellOf(cell, frame.left + column * width, top + row * cellPx.height, width, range) : ''
        }).join('')).join('')
  }).join('')
  return { height: blocks.length * blockPx, body }
}

function cellOf(row: WhatIfRow, x: number, y: number, width: number, [least, most]: Range): Markup {
  const never = row.totalMs === null
  const depth = row.totalMs === null ? null : 0.08 + 0.42 * (Math.log(Math.max(1, row.totalMs)) - least) / Math.max(0.01, most - least)
  return tag('rect', {
    'class': never ? 'cell never' : 'cell', x, y, width, 'height': cellPx.height, 'fill-opacity': depth,
    'data-bandwidth-mibps': row.bandwidthMiBps, 'data-max-downtime-ms': row.maxDowntimeMs, 'data-help': row.help, 'data-total-ms': row.totalMs,
  }) + label(x + width / 2, y + cellPx.height / 2 + 4, never ? 'does not end' : formatMs(row.totalMs), { class: never ? 'value never' : 'value' })
}
