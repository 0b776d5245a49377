import {
  formatBytes, formatBytesPerSecond, formatCount, formatMs, formatPagesPerSecond, formatPercent,
} from '../migration/samples/format'
import { isTerminal, phaseText, stepOf } from '../migration/samples/phase'
import type { Eta, MigrationSample, PassRecord, VerdictState } from '../migration/samples/sample'

export { formatBytes, formatBytesPerSecond, formatCount, formatMs, formatPagesPerSecond, formatPercent }

export interface RenderOptions {
  /** ANSI colours. Default: none. */
  readonly color?: boolean
}

export interface LiveLineOptions extends RenderOptions {
  /** Width of the terminal; the line is never longer. Default 80. */
  readonly columns?: number
}

/** The part of an outcome that `summary` needs; an object with more than this will do. */
export interface OutcomeLike {
  /** For example `completed`, `failed`, `cancelled`. */
  readonly result: string
  /** A sentence, if there is more to say. */
  readonly because?: string | null
  /** The last sample. */
  readonly sample: MigrationSample | null
}

type Paint = 'bold' | 'dim' | 'green' | 'yellow' | 'red'
const paints: Readonly<Record<Paint, number>> = { bold: 1, dim: 2, green: 32, yellow: 33, red: 31 }
const verdictPaint: Readonly<Record<VerdictState, Paint>> = {
  unknown: 'dim', converging: 'green', stalled: 'yellow', diverging: 'red',
}

interface Part {
  readonly text: string
  /** The part with the highest number is left out first. */
  readonly weight: number
  readonly paint?: Paint
}

/**
 * One line with the figures of the moment. Figures that do not fit are left out, the least important first; phase and
 * percentage stay to the last.
 */
export function liveLine(sample: MigrationSample, options: LiveLineOptions = {}): string {
  const columns = Math.max(0, options.columns ?? 80)
  let parts = partsOf(sample)
  while (parts.length > 1 && join(parts).length > columns) {
    const heaviest = parts.reduce((a, b) => (b.weight > a.weight ? b : a))
    parts = parts.filter((part) => part !== heaviest)
  }
  const plain = join(parts)
  if (plain.length > columns) return plain.slice(0, columns)
  return options.color ? parts.map(({ text, paint }) => colored(text, paint)).join(separator) : plain
}

const separator = '  '

function join(parts: readonly Part[]): string {
  return parts.map((part) => part.text).join(separator)
}

function partsOf(sample: MigrationSample): Part[] {
  const { memory, disk, dirty, transfer, phase, pass } = sample
  const step = stepOf(phase, pass)
  const parts: Part[] = []
  const add = (weight: number, text: string | null, paint?: Paint): void => {
    if (text !== null) parts.push(paint ? { text, weight, paint } : { text, weight })
  }
  const known = (value: number | null, text: string): string | null => (value === null ? null : text)
  const ended = isTerminal(phase)
  const left = ended ? null : (phase === 'storage' ? disk : memory)?.remainingBytes ?? null

  add(12, known(step, `${step}/6`), 'dim')
  add(0, phaseText[phase].title, 'bold')
  add(6, known(pass, `pass ${pass}`))
  add(4, bar(sample.progress))
  add(1, formatPercent(sample.progress))
  // An open question is more important than figures that it makes old (an unanswered poll says nothing about the migration: it is no stall).
  const unanswered = sample.unanswered
  add(2, unanswered && `no answer for ${formatMs(Math.max(0, sample.atMs - unanswered.sinceMs))}`, 'yellow')
  const [eta, interval] = sample.eta ? etaParts(sample.eta) : [null, null]
  add(3, eta)
  add(11, interval)
  add(5, known(left, `left ${formatBytes(left)}`))
  add(9.5, known(sample.transferredBytes, `sent ${formatBytes(sample.transferredBytes)}`))
  add(8, known(dirty.bytesPerSecond, `dirty ${formatBytesPerSecond(dirty.bytesPerSecond)}`))
  add(10, known(dirty.pagesPerSecond, formatPagesPerSecond(dirty.pagesPerSecond)))
  add(9, ended ? null : known(transfer.bytesPerSecond, `link ${formatBytesPerSecond(transfer.bytesPerSecond)}`))
  add(7, known(sample.impliedDowntimeMs, `pause ${formatMs(sample.impliedDowntimeMs)}`))
  add(8.5, known(sample.throttlePercent, `throttle ${sample.throttlePercent} %`))
  if (phase === 'iterate' && sample.verdict.state !== 'unknown') {
    add(7.5, sample.verdict.state, verdictPaint[sample.verdict.state])
  }
  return parts
}

/** `eta 14 s (9.0 s to 30 s)`, or `eta > 12 s` when nobody knows how much comes after that. */
export function formatEta(eta: Eta): string {
  return etaParts(eta).filter((part) => part !== null).join(' ')
}

function etaParts({ ms, lowMs, highMs }: Eta): [eta: string, interval: string | null] {
  if (highMs === null) return [`eta > ${formatMs(lowMs)}`, null]
  const [low, high] = [formatMs(lowMs), formatMs(highMs)]
  return [`eta ${formatMs(ms)}`, low === high ? null : `(${low} to ${high})`]
}

function bar(progress: number): string {
  const width = 10
  const full = Math.floor(progress * width + 1e-9)
  return `[${'#'.repeat(full)}${'.'.repeat(width - full)}]`
}

function colored(text: string, paint: Paint | undefined): string {
  return paint ? `\u001b[${paints[paint]}m${text}\u001b[0m` : text
}

/** The closing text: how it ended, what it cost, and each pass in a row. Ends without a line break. */
export function summary(
  outcome: OutcomeLike, passes: readonly PassRecord[], options: RenderOptions = {},
): string {
  const s = outcome.sample
  const title = outcome.because ? `${outcome.result}: ${outcome.because}` : outcome.result
  const paint: Paint = outcome.result === 'completed' || outcome.result === 'done' ? 'green' : 'red'
  const facts: (readonly [label: string, value: string | null])[] = [
    ['total time', s && formatKnown(s.elapsedMs, formatMs)],
    ['downtime', s && downtimeOf(s)],
    ['setup', s && formatKnown(s.setupMs, formatMs)],
    ['transferred', s && formatKnown(s.transferredBytes, formatBytes)],
    ['memory', s?.memory ? `${formatBytes(s.memory.totalBytes)}${zerosOf(s)}` : null],
    ['disks', s?.disk ? formatBytes(s.disk.totalBytes) : null],
  ]
  const shown = facts.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const]))
  const width = Math.max(0, ...shown.map(([label]) => label.length))
  const blocks = [[options.color ? colored(title, paint) : title, ...shown.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`)]]
  if (passes.length > 0) blocks.push(passTable(passes))
  return blocks.map((block) => block.join('\n')).join('\n\n')
}

function formatKnown(value: number | null, format: (value: number) => string): string | null {
  return value === null ? null : format(value)
}

function downtimeOf(s: MigrationSample): string | null {
  const ms = s.downtimeNetMs ?? s.downtimeMs
  return ms === null ? null : `${formatMs(ms)} (limit ${formatMs(s.downtimeLimitMs)})`
}

function zerosOf({ memory }: MigrationSample): string {
  if (!memory?.zeroPages || !memory.pageSizeBytes) return ''
  return `, ${formatBytes(memory.zeroPages * memory.pageSizeBytes)} of it zeros`
}

const firstRows = 8
const lastRows = 16

/**
 * The passes as lines of aligned columns, heading first; columns in which nothing is known are left out, and so is the
 * middle of a very long table (a guest that never converges makes hundreds of passes).
 */
export function passTable(all: readonly PassRecord[]): string[] {
  const hidden = all.length > firstRows + lastRows + 1 ? all.length - firstRows - lastRows : 0
  const passes = hidden > 0 ? [...all.slice(0, firstRows), ...all.slice(-lastRows)] : all
  const columns: readonly { readonly head: string, readonly cell: (pass: PassRecord) => string }[] = [
    { head: 'pass', cell: (p) => `${p.pass}` },
    { head: 'time', cell: (p) => formatMs(p.durationMs) },
    { head: 'sent', cell: (p) => formatBytes(p.transferredBytes) },
    { head: 'at start', cell: (p) => formatBytes(p.remainingAtStartBytes) },
    { head: 'at end', cell: (p) => formatBytes(p.remainingAtEndBytes) },
    { head: 'dirtied pages/s', cell: (p) => formatCount(p.dirtyPagesPerSecond) },
    { head: 'throttle', cell: (p) => (p.throttlePercent === null ? '-' : `${p.throttlePercent} %`) },
  ]
  const filled = columns
    .map(({ head, cell }) => ({ head, cells: passes.map(cell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== '-'))
    .map(({ head, cells }) => {
      const width = Math.max(head.length, ...cells.map((cell) => cell.length))
      return [head, ...cells].map((cell) => cell.padStart(width))
    })
  const lines = Array.from({ length: passes.length + 1 }, (_, row) => `  ${filled.map((column) => column[row]).join('  ')}`)
  if (hidden > 0) lines.splice(1 + firstRows, 0, `  ... ${formatCount(hidden)} passes ...`)
  return lines
}
