/**
 * Reports for people: a migration, an evacuation or a table of `whatIf` as one page of HTML that needs no network. Needs `d3-scale` and
 * `d3-shape` (optional peer dependencies), which are loaded by the first report.
 */
import type { EvacuationReport, Forecast, Trace, WhatIfRow } from '../migration'
import { evacuationState } from '../migration/fleet/report'
import { aTrace } from '../migration/trace/format'
import { either, isPlain, like, list, readValue, table, text, type Kind, type OptionsOf } from '../options'
import { loadD3 } from './d3'
import { evacuationPage } from './evacuation'
import { migrationPage } from './migration'
import { migrationDrawing } from './picture'
import { whatIfPage } from './what-if'

/** What a report is about: a trace (`readTrace`, `simulate`), the report of an evacuation, or the rows of `whatIf`. */
export type ReportSubject = Trace | EvacuationReport | readonly WhatIfRow[]

const row = like<WhatIfRow>('a row of whatIf()', (value) => isPlain(value) && 'bandwidthMiBps' in value && 'maxDowntimeMs' in value && 'help' in value)
const subject: Kind<ReportSubject> = either(aTrace, evacuationState, list(row, { empty: false }))
const aForecast = like<Forecast>('a forecast, as forecast() gives it', (value) => isPlain(value) && 'converges' in value && 'totalMs' in value)

const reportOptions = table('report', {
  /** The heading. Default: what the subject is of. */
  title: text({ what: 'a heading' }),
  /** What was forecast for the migration before it began: it is shown beside what happened. Of use with a trace. */
  forecast: aForecast,
})

/** How a report is headed, and what it is compared with. */
export interface ReportOptions extends OptionsOf<typeof reportOptions> {}

/**
 * A page of HTML about a migration, an evacuation or a `whatIf` table: one file, for any browser and for paper, with its figures as
 * tables beside the drawings. It asks nobody for anything, and runs no script.
 *
 * ```ts
 * await writeFile('report.html', await report(await readTrace('web.jsonl'), { title: 'web-1 on Monday' }))
 * ```
 *
 * Rejects with a TypeError for what is none of these, and with an Error that names the packages where d3 is not installed.
 */
export async function report(about: ReportSubject, options: ReportOptions = {}): Promise<string> {
  const { title, forecast } = reportOptions.read(options)
  const given = readValue(subject, 'about', about)
  if (Array.isArray(given)) return whatIfPage(given as readonly WhatIfRow[], title)
  const d3 = await loadD3()
  return 'observations' in given ? migrationPage(d3, given, { title, forecast }) : evacuationPage(d3, given as EvacuationReport, title)
}

const pictureOptions = table('picture', {
  /** What the picture shows, for those who cannot see it. Default: the guest's name. */
  title: text({ what: 'a title' }),
})

/** How a picture is named. */
export interface PictureOptions extends OptionsOf<typeof pictureOptions> {}

/**
 * A migration as one SVG drawing for a README or a ticket: phases, memory left to send, rates, and the throttle where there was one. It
 * follows the reader's light or dark scheme.
 *
 * Rejects with a TypeError for what is no trace, and with an Error that names the packages where d3 is not installed.
 */
export async function picture(trace: Trace, options: PictureOptions = {}): Promise<string> {
  const { title } = pictureOptions.read(options)
  const given = readValue(aTrace, 'trace', trace)
  return `${migrationDrawing(await loadD3(), given, title ?? `Migration of ${given.header.domain?.name ?? 'a simulated guest'}`)}\n`
}
