import type { TakenAction } from '../migration/samples/action'
import {
  formatBytes, formatBytesPerSecond, formatMs, formatPagesPerSecond, formatPercent,
} from '../migration/samples/format'
import { isPrecopy, phaseText, stepOf } from '../migration/samples/phase'
import type { MigrationSample, PassRecord } from '../migration/samples/sample'
import { formatEta } from './render'
import { bar, painter, sparkline, type Paint } from './screen'
import { wrap } from './steps'

/** The state of a migration, as far as the panel shows it. */
export interface PanelState {
  /** For example 'web-1: qemu:///system -> h2'. */
  readonly title: string
  readonly sample: MigrationSample | null
  readonly passes: readonly PassRecord[]
  /** Rates over time, oldest first, bytes/s. */
  readonly rates: readonly { readonly dirty: number | null, readonly transfer: number | null }[]
  readonly actions: readonly TakenAction[]
  /** What happened last, beside the actions. */
  readonly notes: readonly string[]
}

export interface PanelOptions {
  /** No line is longer. */
  readonly columns: number
  readonly color?: boolean
  readonly unicode?: boolean
}

const labelWidth = 8
const passesShown = 6
const remarksShown = 4
const sparkWidth = 40
const figureWidth = 30

/** The panel of a migration under way: lines that fit into the terminal. */
export function panelLines(state: PanelState, { columns, color = false, unicode = true }: PanelOptions): string[] {
  const { sample } = state
  const paint = painter(color)
  const cut = (text: string): string => text.slice(0, Math.max(0, columns))
  const lines = [paint(cut(state.title), 'bold')]
  if (!sample) return [...lines, ...remarks(state, columns)]
  lines.push(stepsLine(sample, columns, paint), fit(progressOf(sample, columns), '  ', columns))
  lines.push(...rateLines(state, columns, unicode), ...passLines(state.passes, columns, unicode).map(cut))
  const facts = fit(factsOf(sample), '   ', columns)
  if (facts !== '') lines.push(facts)
  const { state: verdict, because } = sample.verdict
  if (sample.phase === 'iterate' && verdict !== 'unknown') {
    const style = verdict === 'converging' ? 'green' : verdict === 'stalled' ? 'yellow' : 'red'
    const [first = '', ...rest] = wrap(`${verdict}: ${because}`, columns)
    lines.push(paint(cut(first), style), ...rest.slice(0, 1).map(cut))
  }
  if (sample.unanswered) {
    const ms = Math.max(0, sample.atMs - sample.unanswered.sinceMs)
    lines.push(paint(cut(`no answer for ${formatMs(ms)}: the figures are old, which says nothing about the migration`), 'yellow'))
  }
  return [...lines, ...remarks(state, columns)]
}

const stepNames = ['reserve', 'first pass', 'iterate', 'again', 'switchover', 'handover'] as const

/** The six steps, the present one in brackets: `1 reserve  2 first pass [3 iterate] ...`. */
function stepsLine({ phase, pass }: MigrationSample, columns: number, paint: Paint): string {
  const now = stepOf(phase, pass)
  const cells = (long: boolean): string[] => stepNames.map((name, at) => {
    const step = at + 1
    // Post-copy, a recovery and the copy of disks are parts of a step, with names of their own.
    const own = phase === 'storage' || phase === 'postcopy' || phase === 'postcopyPaused' || phase === 'recovering' ? phaseText[phase].title : name
    if (step === now) return `[${step} ${own}]`
    return long ? ` ${step} ${name} ` : ` ${step} `
  })
  const fitting = [cells(true), cells(false)].find((each) => each.join('').length <= columns)
  if (now === null || !fitting) return phaseText[phase].title.slice(0, columns)
  return fitting.map((cell, at) => paint(cell, ...(at + 1 === now ? ['bold', 'reverse'] as const : at + 1 < now ? [] : ['dim'] as const))).join('')
}

function progressOf({ progress, eta, elapsedMs }: MigrationSample, columns: number): string[] {
  const percent = formatPercent(progress)
  const width = Math.min(20, columns - ' 100 %'.length - '[]'.length)
  const full = Math.floor(progress * width + 1e-9)
  const parts = [
    width > 0 ? `[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${percent}` : percent, eta && formatEta(eta), elapsedMs === null ? null : `after ${formatMs(elapsedMs)}`,
  ]
  return parts.filter((part) => part !== null)
}

/** Both rates on one scale, so that the eye sees which is higher. */
function rateLines({ rates, sample }: PanelState, columns: number, unicode: boolean): string[] {
  const width = Math.max(0, Math.min(sparkWidth, columns - labelWidth - figureWidth))
  const both = rates.slice(-Math.max(1, width)).flatMap(({ dirty, transfer }) => [dirty ?? 0, transfer ?? 0])
  const most = Math.max(0, ...both)
  if (most === 0 || !sample) return []
  const line = (label: string, values: readonly (number | null)[], figures: readonly string[]): string => {
    // Without room for a chart the figures stand beside their name.
    const head = width > 0 ? `${label.padEnd(labelWidth)}${sparkline(values, { width, most, unicode }).padEnd(width)}  ` : `${label} `
    return `${head}${fit(figures, ' ', columns - head.length)}`.slice(0, Math.max(0, columns)).trimEnd()
  }
  const { dirty, transfer } = sample
  return [
    line('link', rates.map((rate) => rate.transfer), [formatBytesPerSecond(transfer.bytesPerSecond)]),
    line('dirty', rates.map((rate) => rate.dirty), dirty.bytesPerSecond === null
      ? [isPrecopy(sample.phase) ? 'not known yet' : '-']
      : [`${dirty.atLeast ? '>= ' : ''}${formatBytesPerSecond(dirty.bytesPerSecond)}`, formatPagesPerSecond(dirty.pagesPerSecond)]),
  ]
}

/** What each of the last passes began with. */
function passLines(passes: readonly PassRecord[], columns: number, unicode: boolean): string[] {
  const known = passes.filter((pass): pass is PassRecord & { remainingAtStartBytes: number } => pass.remainingAtStartBytes !== null)
  const most = Math.max(0, ...known.map((pass) => pass.remainingAtStartBytes))
  const width = Math.max(0, Math.min(sparkWidth, columns - labelWidth - 16))
  return known.slice(-passesShown).map(({ pass, remainingAtStartBytes }) =>
    `${`pass ${pass}`.padEnd(labelWidth)}${bar(remainingAtStartBytes / most, { width, unicode }).padEnd(width)}  ${formatBytes(remainingAtStartBytes)}`)
}

/** As many parts as fit, from the first. */
function fit(parts: readonly string[], between: string, columns: number): string {
  return parts.reduce((line, part) => {
    const longer = line === '' ? part : line + between + part
    return longer.length > columns ? line : longer
  }, '')
}

function factsOf(sample: MigrationSample): string[] {
  const left = (sample.phase === 'storage' ? sample.disk : sample.memory)?.remainingBytes ?? null
  return [
    left === null ? null : `left ${formatBytes(left)}`,
    sample.transferredBytes === null ? null : `sent ${formatBytes(sample.transferredBytes)}`,
    sample.impliedDowntimeMs === null ? null : `pause now ${formatMs(sample.impliedDowntimeMs)} (limit ${formatMs(sample.downtimeLimitMs)})`,
    sample.throttlePercent === null ? null : `throttle ${sample.throttlePercent} %`,
    sample.postcopyRequests === null ? null : `pages asked for ${sample.postcopyRequests}`,
  ].filter((fact) => fact !== null)
}

/** What was done, by whom and why, and what else happened; the last ones. */
function remarks({ actions, notes }: PanelState, columns: number): string[] {
  const lines = [...actions.map(actionText), ...notes].slice(-remarksShown)
  return lines.flatMap((line) => wrap(`* ${line}`, columns).map((each) => each.slice(0, columns)))
}

const actionWords: { readonly [A in TakenAction['action']]: (taken: Extract<TakenAction, { action: A }>) => string } = {
  none: () => 'nothing',
  setMaxDowntime: ({ ms }) => `downtime up to ${formatMs(ms)}`,
  setBandwidth: ({ mibps }) => (mibps === 0 ? 'no limit of bandwidth' : `bandwidth ${mibps} MiB/s`),
  throttle: ({ percent }) => `throttle ${percent} %`,
  startPostcopy: () => 'post-copy',
  pause: () => 'the guest is paused',
  resume: () => 'the guest runs again',
  abort: () => 'abort',
}

/** An action in a sentence: `12 s  policy: downtime up to 600 ms, because ...`. */
export function actionText(taken: TakenAction): string {
  const what = (actionWords[taken.action] as (taken: TakenAction) => string)(taken)
  const refusal = taken.refused === null ? '' : ` (refused: ${taken.refused})`
  return `${formatMs(taken.atMs)}, ${taken.by}: ${what}${refusal}, because ${taken.because}`
}
