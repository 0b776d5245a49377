import type { Forecast } from '../migration/forecast'
import { formatBytes, formatBytesPerSecond, formatCount, formatMs } from '../migration/samples/format'
import { isTerminal } from '../migration/samples/phase'
import type { TakenAction } from '../migration/samples/action'
import type { Trace } from '../migration/trace'
import { svg, timeScale, type Drawing } from './chart'
import { downtimeChart, etaChart, phasesChart, ratesChart, remainingChart, throttleChart } from './charts'
import type { D3 } from './d3'
import { forecastSection } from './forecast'
import { historyOf, type History } from './history'
import { escaped, table, tag, type Markup } from './markup'
import { figures, folded, page, section } from './page'

/** The page of one migration. */
export function migrationPage(d3: D3, trace: Trace, { title, forecast }: { readonly title?: string | undefined, readonly forecast?: Forecast | undefined }): Markup {
  const history = historyOf(trace)
  const x = timeScale(d3, history.endMs)
  const { header, outcome } = trace
  const name = title ?? `Migration of ${header.domain?.name ?? 'a simulated guest'}`
  const drawn = (drawing: Drawing | null, says: string): Markup => drawing ? svg(drawing, says) : tag('p', {}, 'Nothing was seen of it.')
  return page(name,
    tag('h1', {}, escaped(name)),
    tag('p', { class: 'dim' }, escaped(origin(trace))),
    tag('p', { 'class': 'outcome', 'data-outcome': outcome?.outcome ?? 'none' }, tag('b', {}, escaped(outcome?.outcome ?? 'not over')), escaped(`: ${inWords(history)}`)),
    figures(firstFigures(history)),
    section('Phases', `When each phase began and how long it took${history.actions.length > 0 ? '; below, what was done from our side' : ''}.`,
      svg(phasesChart(d3, x, history), phasesInWords(history))),
    section('Memory left to send', 'On a logarithmic scale. Each pass, numbered at its beginning, starts with what the guest wrote to during the one before. '
    + 'Where a pass begins below the dotted line, the rest fits into the allowed downtime, and the guest is stopped for it.',
    drawn(remainingChart(d3, x, history), `Memory left to send over time, in ${history.passes.length} passes; the figures are in the table of passes.`)),
    section('Written and sent', crossingsInWords(history),
      drawn(ratesChart(d3, x, history), `How fast the guest writes and how fast that is sent. ${crossingsInWords(history)}`)),
    section('Downtime', 'How long the guest would have stood still if it had been stopped at that moment, and how long it might.',
      drawn(downtimeChart(d3, x, history), 'The downtime that stopping at each moment would have meant, beside the limit.')),
    throttleSection(d3, history),
    actionsSection(history.actions),
    etaSection(d3, history),
    forecast ? forecastSection(d3, forecast, history) : '',
    factsSection(trace),
    section('The figures', 'Everything that is drawn above.', passesTable(history), folded(`All ${history.samples.length} samples`, samplesTable(history))),
  )
}

function origin({ header, truncated }: Trace): string {
  const how = header.source === 'simulator' ? 'Simulated' : `Recorded on ${header.recordedAt ?? 'an unknown date'}`
  return `${how}, a look every ${formatMs(header.intervalMs)}${truncated ? '; the recording was cut off' : ''}${header.fromStart ? '' : '; the beginning was not seen'}.`
}

function inWords({ trace: { outcome }, samples, last, endMs }: History): string {
  // The last words before it was over: afterwards there is nothing to be said of its passes.
  const verdict = samples.findLast(({ phase }) => !isTerminal(phase))?.verdict.because ?? 'nothing was seen of it'
  if (!outcome) return `the trace ends after ${formatMs(endMs)}, before the migration did. Then: ${verdict}.`
  const sentences = [`${outcome.because}.`, `It took ${formatMs(outcome.totalMs)}${outcome.transferredBytes === null ? '' : `, and ${formatBytes(outcome.transferredBytes)} were sent in ${counted(outcome.passes, 'pass', 'passes')}`}.`]
  if (outcome.downtimeMs !== null) sentences.push(`The guest stood still for ${formatMs(outcome.downtimeMs)}${last ? `, where ${formatMs(last.downtimeLimitMs)} were allowed` : ''}.`)
  else sentences.push(`Before: ${verdict}.`)
  return sentences.join(' ')
}

function counted(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}

function firstFigures({ trace: { outcome }, last, endMs, passes }: History): [string, string][] {
  return [
    ['total', formatMs(outcome?.totalMs ?? endMs)],
    ['downtime', formatMs(outcome?.downtimeMs ?? null)],
    ['downtime limit', formatMs(last?.downtimeLimitMs ?? null)],
    ['sent', formatBytes(outcome?.transferredBytes ?? last?.transferredBytes ?? null)],
    ['memory', formatBytes(last?.memory?.totalBytes ?? null)],
    ['passes', formatCount(outcome?.passes ?? passes.length)],
  ]
}

function phasesInWords({ stretches }: History): string {
  return `Phases: ${stretches.map(({ title, fromMs }) => `${title} from ${formatMs(fromMs)}`).join(', ')}.`
}

function crossingsInWords({ crossings, dirty }: History): string {
  if (!dirty.some(({ value }) => value !== null)) return 'How fast the guest wrote was never known: that takes a second pass.'
  const [first] = crossings
  const said = first === undefined
    ? 'The two lines never cross.'
    : `The lines cross ${crossings.length === 1 ? 'once' : `${crossings.length} times`} (diamonds), first after ${formatMs(first.atMs)} at ${formatBytesPerSecond(first.bytesPerSecond)}, from when on the guest wrote ${first.faster ? 'faster' : 'slower'} than was sent.`
  return `${said} A guest that writes faster than is sent is never done. Near what the link carries, its rate is a lower bound.`
}

function throttleSection(d3: D3, history: History): Markup {
  const drawing = throttleChart(d3, timeScale(d3, history.endMs), history)
  const most = history.samples.reduce((all, { throttlePercent }) => Math.max(all, throttlePercent ?? 0), 0)
  return section('Throttle', drawing ? `How much of its processors' time was taken from the guest; ${most} per cent at most.` : 'No processor time was taken from the guest.',
    drawing ? svg(drawing, `Throttle over time, ${most} per cent at most.`) : '')
}

/** An action in words. */
export function actionInWords(taken: TakenAction): string {
  switch (taken.action) {
    case 'setMaxDowntime': return `downtime limit to ${formatMs(taken.ms)}`
    case 'setBandwidth': return taken.mibps === 0 ? 'no limit of bandwidth' : `bandwidth to ${formatCount(taken.mibps)} MiB/s`
    case 'throttle': return `throttle to ${taken.percent} per cent`
    case 'startPostcopy': return 'post-copy started'
    case 'pause': return 'guest paused'
    case 'resume': return 'guest resumed'
    case 'abort': return 'migration aborted'
    case 'none': return 'nothing'
  }
}

function actionsSection(actions: readonly TakenAction[]): Markup {
  if (actions.length === 0) return section('What was done', 'The trace has no action of a policy or of its caller.')
  return section('What was done', 'By a policy, by the guards that hold against any policy, or by the caller; the numbers are those of the row above.',
    table('Actions', ['#', 'after', 'action', 'why', 'by', 'refused'], actions.map((taken, at) =>
      [at + 1, formatMs(taken.atMs), actionInWords(taken), taken.because, taken.by, taken.refused ?? 'no'])))
}

function etaSection(d3: D3, history: History): Markup {
  const drawing = etaChart(d3, timeScale(d3, history.endMs), history)
  return section('Expected end', 'When it was going to end, as it was said at each moment, with the interval that the truth was to lie in (open above where nothing could be promised), and when it did end.',
    drawing ? svg(drawing, `The expected end over time; it ended after ${formatMs(history.endMs)}.`) : tag('p', {}, 'Nothing was said beforehand.'))
}

function factsSection({ header }: Trace): Markup {
  const options = Object.entries(header.options).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)])
  return section('Hosts and options', 'As the trace has them.',
    table('Facts', ['fact', 'value'], [
      ['domain', header.domain ? `${header.domain.name} (${header.domain.uuid})` : 'none'],
      ...Object.entries(header.versions),
      ...options,
    ]))
}

function passesTable({ passes }: History): Markup {
  return table('Passes through memory', ['pass', 'began after', 'took', 'left at its beginning', 'left at its end', 'sent', 'written by the guest', 'throttle'], passes.map((pass) => [
    pass.pass, formatMs(pass.startedAtMs), formatMs(pass.durationMs), formatBytes(pass.remainingAtStartBytes), formatBytes(pass.remainingAtEndBytes),
    formatBytes(pass.transferredBytes), pass.dirtyPagesPerSecond === null ? '-' : `${formatCount(pass.dirtyPagesPerSecond)} pages/s`, pass.throttlePercent === null ? '-' : `${pass.throttlePercent} %`,
  ]))
}

function samplesTable({ samples }: History): Markup {
  return table('Samples', ['after, ms', 'phase', 'pass', 'left, bytes', 'sent, bytes/s', 'written, bytes/s', 'limit, ms', 'verdict'], samples.map((sample) => [
    Math.round(sample.atMs), sample.phase, sample.pass ?? '-', sample.memory?.remainingBytes ?? '-', rounded(sample.transfer.bytesPerSecond),
    `${sample.dirty.atLeast === true ? 'at least ' : ''}${rounded(sample.dirty.bytesPerSecond)}`, sample.downtimeLimitMs, sample.verdict.state,
  ]))
}

function rounded(value: number | null): string | number {
  return value === null ? '-' : Math.round(value)
}
