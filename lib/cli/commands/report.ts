import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { readTrace, TraceError } from '../../migration'
import type { Forecast } from '../../migration'
import { report as reportOf, type ReportSubject } from '../../report'
import { UsageError, type Define, type Surroundings } from '../command'
import { exitCodes } from '../exit-codes'

/** The options of the command, as the parser gives them. */
interface ReportGiven { output?: string, title?: string, forecast?: string }

/** `nodevirt report FILE`: a trace, the report of an evacuation, or a `whatIf` table as a page of HTML. */
export const defineReport: Define = (command, perform) => {
  command
    .description('Makes one page of HTML that needs no network: of a migration, from its trace (JSON lines); of an evacuation, from its report; or of '
      + 'a whatIf() table; the latter two as JSON. Drawn with d3-scale and d3-shape, to be installed beside nodevirt.')
    .argument('<file>', 'the trace, the report, or the table')
    .option('-o, --output <file>', 'where to (standard output)')
    .option('--title <text>', 'the heading')
    .option('--forecast <file>', 'JSON of what forecast() said beforehand, shown beside what happened')
    .action(perform((surroundings, file: string, given: ReportGiven) => report(file, given, surroundings)))
}

async function report(file: string, { output: to, title, forecast }: ReportGiven, { output }: Surroundings): Promise<number> {
  for (const read of [file, ...forecast === undefined ? [] : [forecast]]) {
    if (to !== undefined && isSame(read, to)) throw new UsageError(`--output ${to} is the file that is read`)
  }
  try {
    const page = await reportOf(await subjectOf(file), { ...(title === undefined ? {} : { title }), ...(forecast === undefined ? {} : { forecast: json(forecast) as Forecast }) })
    if (to === undefined) output.write(page)
    else writeFileSync(to, page)
  } catch (error) {
    if (!isForeseen(error)) throw error
    output.report(`nodevirt report: ${error.message.replace(/^about\b/, file)}\n`)
    return exitCodes.failed.code
  }
  return exitCodes.done.code
}

/** What is in a file, or not installed, is neither the command line's matter nor a fault of this program: it needs no stack. */
function isForeseen(error: unknown): error is Error {
  return error instanceof TraceError || error instanceof TypeError || error instanceof RangeError || (error instanceof Error && ('code' in error || error.message.includes('not installed')))
}

/** Whether two names are of one file, which need not be there. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }))
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino
}

/** A trace says in its first line that it is one; anything else is one JSON value. */
async function subjectOf(file: string): Promise<ReportSubject> {
  const text = readFileSync(file, 'utf8')
  return /^\s*\{"nodevirt"/.test(text) ? readTrace(text.split('\n').filter((line) => line !== '')) : json(file) as ReportSubject
}

function json(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) throw new TypeError(`${file} is neither a trace nor JSON: ${error.message}`, { cause: error })
    throw error
  }
}
