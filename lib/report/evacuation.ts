import type { EvacuationAttempt, EvacuationGuestReport, EvacuationReport } from '../migration/fleet'
import { formatBytes, formatCount, formatMs } from '../migration/samples/format'
import { fitted, frame, label, svg, text, timeAxis, timeScale, type Drawing, type X } from './chart'
import type { D3 } from './d3'
import { escaped, table, tag, type Markup } from './markup'
import { actionInWords } from './migration'
import { figures, page, section } from './page'

const lanePx = 28

/** The page of an evacuation: a lane for each guest. */
export function evacuationPage(d3: D3, report: EvacuationReport, title?: string): Markup {
  const name = title ?? `Evacuation of ${report.source ?? 'a host'}`
  const { guests, concurrency, perLink } = report
  const sent = guests.reduce((all, { transferredBytes }) => all + (transferredBytes ?? 0), 0)
  const before = guests.flatMap(({ attempts }) => attempts).filter((attempt) => isBefore(report, attempt)).length
  const stood = guests.flatMap(({ downtimeMs }) => downtimeMs === null ? [] : [downtimeMs])
  return page(name,
    tag('h1', {}, escaped(name)),
    tag('p', { class: 'dim' }, escaped(`From ${report.startedAt} to ${report.endedAt ?? 'now: it goes on'}.`)),
    tag('p', { 'class': 'outcome', 'data-outcome': report.outcome }, tag('b', {}, escaped(report.outcome)), escaped(`: ${report.because}.`)),
    figures([
      ['total', formatMs(report.totalMs)], ['guests', formatCount(guests.length)], ['sent', formatBytes(sent)],
      ['longest downtime', formatMs(stood.length === 0 ? null : Math.max(...stood))], ['at once', formatCount(concurrency.limit)],
      ['link', perLink === null ? 'no limit' : `${formatCount(perLink)} MiB/s`],
    ]),
    section('Guests', 'A lane for each guest, a bar for each attempt to migrate it: full where it completed, hatched where it failed, empty where it was '
    + 'cancelled or is not over. '
    + `At most ${counted(concurrency.limit)} at once: ${concurrency.because}.`
    + (before === 0 ? '' : ` What was over before this call began is in the tables only: ${before === 1 ? 'one attempt' : `${formatCount(before)} attempts`}.`),
      svg(lanes(d3, report), `${guests.length} guests: ${guests.map((guest) => `${guest.name} ${end(guest)}`).join(', ')}.`)),
    section('How it ended', 'For each guest, and why.', table('Guests', ['guest', 'memory', 'ended', 'why', 'attempts', 'total', 'forecast', 'downtime', 'sent'],
      guests.map((guest) => [
        guest.name, formatBytes(guest.memoryBytes), end(guest), guest.because, guest.attempts.length,
        formatMs(guest.totalMs), forecastOf(guest), formatMs(guest.downtimeMs), formatBytes(guest.transferredBytes),
      ]))),
    section('Attempts', 'Each migration, with what its policy did.', table('Attempts', ['guest', 'to', 'began', 'ended', 'why', 'bandwidth', 'total', 'downtime', 'done'], guests.flatMap((guest) =>
      guest.attempts.map((attempt) => [
        guest.name, attempt.destination ?? '-', began(report, attempt), attempt.errorCode === null ? attempt.outcome : `${attempt.outcome} (${attempt.errorCode})`, attempt.because,
        attempt.bandwidthMiBps === null ? 'no limit' : `${attempt.bandwidthMiBps} MiB/s`, formatMs(attempt.totalMs), formatMs(attempt.downtimeMs), actionsOf(attempt),
      ])))),
  )
}

function counted(limit: number): string {
  return limit === 1 ? 'one' : formatCount(limit)
}

function end({ outcome, destination }: EvacuationGuestReport): string {
  return destination === null ? outcome : `${outcome} to ${destination}`
}

/** A forecaster of the caller's own may give anything beside the figures that an evacuation reads. */
function forecastOf({ forecast }: EvacuationGuestReport): string {
  const total: unknown = (forecast as { totalMs?: unknown } | null)?.totalMs
  if (typeof total === 'number') return formatMs(total)
  const { likely } = (total ?? {}) as { likely?: unknown }
  return typeof likely === 'number' ? formatMs(likely) : '-'
}

function actionsOf({ actions }: EvacuationAttempt): string {
  return actions.length === 0 ? 'nothing' : actions.map((taken) => `${actionInWords(taken)}${taken.refused === null ? '' : ' (refused)'}: ${taken.because}`).join('; ')
}

/** ms after the evacuation began; an attempt of an earlier call began before. */
function startOf({ startedAt }: EvacuationReport, attempt: EvacuationAttempt): number {
  return Date.parse(attempt.startedAt) - Date.parse(startedAt)
}

function began(report: EvacuationReport, attempt: EvacuationAttempt): string {
  const from = startOf(report, attempt)
  return from < 0 ? `${formatMs(-from)} before` : formatMs(from)
}

/** Whether it was over when this call began. */
function isBefore(report: EvacuationReport, attempt: EvacuationAttempt): boolean {
  return attempt.totalMs !== null && startOf(report, attempt) + attempt.totalMs < 0
}

function lanes(d3: D3, report: EvacuationReport): Drawing {
  const endMs = Math.max(report.totalMs, ...report.guests.flatMap(({ attempts }) => attempts.map((each) => startOf(report, each) + (each.totalMs ?? 0))))
  const x = timeScale(d3, endMs)
  const bottom = frame.top + report.guests.length * lanePx
  return {
    height: bottom + frame.axis,
    body: timeAxis(d3, x, frame.top, bottom) + report.guests.map((guest, at) => lane(x, report, guest, frame.top + at * lanePx, endMs)).join(''),
  }
}

function lane(x: X, report: EvacuationReport, guest: EvacuationGuestReport, top: number, endMs: number): Markup {
  const bars = guest.attempts.filter((attempt) => !isBefore(report, attempt)).map((attempt) => {
    const from = startOf(report, attempt)
    // An attempt that is not over reaches to the right edge.
    const to = attempt.totalMs === null ? endMs : from + attempt.totalMs
    const left = x(Math.max(0, from))
    return tag('rect', {
      'class': `attempt ${attempt.outcome}`, 'x': left, 'y': top + 6, 'width': Math.max(2, x(to) - left), 'height': lanePx - 12,
      'data-guest': guest.name, 'data-from-ms': from, 'data-total-ms': attempt.totalMs, 'data-outcome': attempt.outcome,
    })
  })
  return label(frame.left - 8, top + 18, fitted(guest.name, frame.left - 12), { 'text-anchor': 'end' }) + bars.join('')
    + label(frame.width - frame.right + 8, top + 18, fitted(end(guest), frame.right - 8 - text.letter))
}
