import type { TakenAction } from '../migration/samples/action'
import type { MigrationSample, PassRecord } from '../migration/samples/sample'
import { accountTable, type GuestAccount } from './account'
import type { Output } from './output'
import { actionText } from './panel'
import { liveLine, summary } from './render'
import { rowHead, rowLegend, sampleRow } from './rows'
import { headLines, Steps, wrap } from './steps'

/** How it all ended. */
export interface Report {
  readonly outcome: string
  readonly because: string
  readonly error: string | null
  readonly totalMs: number | null
  readonly downtimeMs: number | null
  readonly transferredBytes: number | null
  readonly passes: readonly PassRecord[]
  readonly latest: MigrationSample | null
  readonly guest: GuestAccount | null
  /** What else has to be said, in sentences. */
  readonly remarks?: readonly string[]
  /** All of it, for programs. */
  readonly data?: object
}

/** How a migration is shown. */
export interface View {
  /** The work before and after the migration. */
  progress(text: string): void
  /** The plan of the demo, before it begins. */
  begin(lines: readonly string[]): void
  sample(sample: MigrationSample, passes: readonly PassRecord[]): void
  /** Something that its policy or its guards did. */
  action(taken: TakenAction): void
  /** Something that happened in between. */
  note(text: string): void
  end(report: Report): void
  /** To be called in any case. */
  close(): void
}

export function viewFor(output: Output, json: boolean): View {
  if (json) return new JsonView(output)
  return output.isTerminal ? new LiveView(output) : new PlainView(output)
}

/** The same for guests of others, of which more is to be seen: on a terminal a panel, in a pipe lines. `live` makes the panel. */
export function viewOr(live: (output: Output) => View, output: Output, json: boolean): View {
  return !json && output.isTerminal ? live(output) : viewFor(output, json)
}

/** The closing text for people. */
export function closing({ outcome, because, latest, passes, guest, remarks = [] }: Report, color: boolean, columns: number): string {
  const text = summary({ result: outcome, because, sample: latest }, passes, { color })
  const more = remarks.flatMap((remark) => ['', ...wrap(remark, columns)])
  return `\n${[text, ...more].join('\n')}\n${guest ? `\n${accountTable(guest)}\n` : ''}`
}

/** For scripts: one JSON object a line, the last one says how it ended. */
class JsonView implements View {
  #samples = 0
  readonly #output: Output

  constructor(output: Output) {
    this.#output = output
  }

  progress(): void { /* Nothing but JSON. */ }
  begin(): void { /* The same. */ }

  note(text: string): void {
    this.#output.report(`${text}\n`)
  }

  sample(sample: MigrationSample): void {
    this.#samples++
    this.#output.write(`${JSON.stringify({ type: 'sample', ...sample })}\n`)
  }

  action(taken: TakenAction): void {
    this.#output.write(`${JSON.stringify({ type: 'action', ...taken })}\n`)
  }

  end({ outcome, because, error, totalMs, downtimeMs, transferredBytes, passes, guest, data }: Report): void {
    const last = data ? { type: 'outcome', ...data } : {
      type: 'outcome', outcome, because, error, totalMs, downtimeMs, passes: passes.length, transferredBytes, samples: this.#samples, guest,
    }
    this.#output.write(`${JSON.stringify(last)}\n`)
  }

  close(): void { /* Nothing is open. */ }
}

/** For pipes and files: a line for each sample. */
class PlainView implements View {
  readonly #output: Output
  readonly #steps = new Steps()

  constructor(output: Output) {
    this.#output = output
  }

  progress(text: string): void {
    this.#output.report(`${text}\n`)
  }

  begin(lines: readonly string[]): void {
    this.#output.write([...lines, '', ...wrap(rowLegend, this.#output.columns), '', rowHead(), ''].join('\n'))
  }

  sample(sample: MigrationSample): void {
    const head = this.#steps.begunBy(sample)
    if (head) {
      const { title, rest } = headLines(head, this.#output.columns)
      this.#output.write(`\n${title}${rest.join('\n')}\n`)
    }
    this.#output.write(`${sampleRow(sample)}\n`)
  }

  action(taken: TakenAction): void {
    this.note(actionText(taken))
  }

  note(text: string): void {
    this.#output.write(`* ${text}\n`)
  }

  end(report: Report): void {
    this.#output.write(closing(report, false, this.#output.columns))
  }

  close(): void { /* Nothing is open. */ }
}

const escape = '\u001b['
const hideCursor = `${escape}?25l`
const showCursor = `${escape}?25h`
const eraseLine = `\r${escape}2K`

/** For a terminal: one line with the figures of the moment, below the steps so far. */
class LiveView implements View {
  readonly #output: Output
  readonly #steps = new Steps()
  #line = ''
  #hidden = false
  // However this process ends, short of being killed: a terminal without a cursor is a nuisance.
  readonly #restore = (): void => this.#showCursor()
  readonly #resize = (): void => this.#draw()
  #latest: MigrationSample | null = null

  constructor(output: Output) {
    this.#output = output
    process.on('exit', this.#restore)
    process.stdout.on('resize', this.#resize)
  }

  progress(text: string): void {
    this.#erase()
    this.#output.report(`${text}\n`)
    this.#draw()
  }

  begin(lines: readonly string[]): void {
    const wrapped = lines.flatMap((line) => wrap(line, this.#columns))
    this.#output.write(`\n${wrapped.join('\n')}\n\n${hideCursor}`)
    this.#hidden = true
  }

  sample(sample: MigrationSample): void {
    const head = this.#steps.begunBy(sample)
    this.#latest = sample
    if (head) {
      const { title, rest } = headLines(head, this.#columns)
      this.#erase()
      this.#output.write(`${this.#output.color ? `${escape}1m${title}${escape}0m` : title}${rest.join('\n')}\n`)
    }
    this.#draw()
  }

  action(taken: TakenAction): void {
    this.note(actionText(taken))
  }

  note(text: string): void {
    this.#erase()
    this.#output.write(`${wrap(`* ${text}`, this.#columns).join('\n')}\n`)
    this.#draw()
  }

  end(report: Report): void {
    this.#latest = null
    this.#erase()
    this.#showCursor()
    this.#output.write(closing(report, this.#output.color, this.#columns))
  }

  close(): void {
    this.#latest = null
    this.#erase()
    this.#showCursor()
    process.off('exit', this.#restore)
    process.stdout.off('resize', this.#resize)
  }

  // One column stays free: some terminals wrap as soon as the last one is filled.
  get #columns(): number {
    return this.#output.columns - 1
  }

  #draw(): void {
    if (!this.#latest) return
    this.#line = liveLine(this.#latest, { columns: this.#columns, color: this.#output.color })
    this.#output.write(`${eraseLine}${this.#line}`)
  }

  #erase(): void {
    if (this.#line === '') return
    this.#line = ''
    this.#output.write(eraseLine)
  }

  #showCursor(): void {
    if (!this.#hidden) return
    this.#hidden = false
    this.#output.write(`${eraseLine}${showCursor}`)
  }
}
