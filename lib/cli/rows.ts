import { formatBytes, formatBytesPerSecond, formatCount, formatMs, formatPercent } from '../migration/samples/format'
import { isTerminal, phaseText } from '../migration/samples/phase'
import type { MigrationSample } from '../migration/samples/sample'

interface Column {
  readonly head: string
  readonly width: number
  /** Text is aligned to the left, figures to the right. */
  readonly left?: true
  readonly cell: (sample: MigrationSample) => string
}

const columns: readonly Column[] = [
  { head: 'time', width: 6, cell: (s) => `${(s.atMs / 1000).toFixed(1)} s` },
  { head: 'phase', width: 10, left: true, cell: (s) => phaseText[s.phase].title },
  { head: 'pass', width: 4, cell: (s) => (s.pass === null ? '-' : String(s.pass)) },
  { head: 'done', width: 5, cell: (s) => formatPercent(s.progress) },
  { head: 'left', width: 7, cell: (s) => formatBytes((s.phase === 'storage' ? s.disk : s.memory)?.remainingBytes ?? null) },
  { head: 'dirty/s', width: 7, cell: (s) => formatCount(s.dirty.pagesPerSecond) },
  { head: 'link', width: 10, cell: (s) => formatBytesPerSecond(isTerminal(s.phase) ? null : s.transfer.bytesPerSecond) },
  { head: 'pause', width: 6, cell: (s) => formatMs(s.impliedDowntimeMs) },
  { head: 'eta', width: 8, cell: (s) => etaOf(s) },
]

function etaOf({ eta }: MigrationSample): string {
  if (eta === null) return '-'
  return eta.highMs === null ? `> ${formatMs(eta.lowMs)}` : formatMs(eta.ms)
}

function row(cells: readonly string[]): string {
  const padded = columns.map(({ width, left }, at) => (left ? (cells[at] ?? '').padEnd(width) : (cells[at] ?? '').padStart(width)))
  return padded.join('  ').trimEnd()
}

/** The meaning of the columns of {@link sampleRow}, for a first-time reader. */
export const rowLegend = 'left: memory still to be sent. dirty/s: pages that the guest writes to in a second. link: what is sent in a second. '
  + 'pause: how long the guest would stand still if it were stopped now.'

/** The head of the table. */
export function rowHead(): string {
  return row(columns.map(({ head }) => head))
}

/** The figures of a moment, under {@link rowHead}; a log has a line for each. */
export function sampleRow(sample: MigrationSample): string {
  const text = row(columns.map(({ cell }) => cell(sample)))
  const remarks = [
    sample.throttlePercent === null ? null : `throttle ${sample.throttlePercent} %`,
    sample.unanswered && `no answer for ${formatMs(Math.max(0, sample.atMs - sample.unanswered.sinceMs))}`,
  ].filter((remark) => remark !== null)
  return [text, ...remarks].join('  ')
}
