import type { TakenAction } from '../migration/samples/action'
import type { MigrationSample, PassRecord } from '../migration/samples/sample'
import { accountTable, type GuestAccount } from './account'
import type { Output } from './output'
import { actionText } from './panel'
import { liveLine, summary } from './render'
import { rowHead, rowLegend, sampleRow } from './rows'
import { painter, Screen, type Paint } from './screen'
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

/** For a terminal: one line with the figures of the moment, below the steps so far. */
class LiveView implements View {
  readonly #output: Output
  readonly #screen: Screen
  readonly #paint: Paint
  readonly #steps = new Steps()
  readonly #resize = (): void => this.#draw()
  #latest: MigrationSample | null = null

  constructor(output: Output) {
    this.#output = output
    this.#screen = new Screen(output)
    this.#paint = painter(output.color)
    process.stdout.on('resize', this.#resize)
  }

  progress(text: string): void {
    this.#screen.clear()
    this.#output.report(`${text}\n`)
    this.#draw()
  }

  begin(lines: readonly string[]): void {
    this.#output.write(`\n${lines.flatMap((line) => wrap(line, this.#columns)).join('\n')}\n\n`)
  }

  sample(sample: MigrationSample): void {
    const head = this.#steps.begunBy(sample)
    this.#latest = sample
    if (head) {
      const { title, rest } = headLines(head, this.#columns)
      this.#write(`${this.#paint(title, 'bold')}${rest.join('\n')}\n`)
    } else {
      this.#draw()
    }
  }

  action(taken: TakenAction): void {
    this.note(actionText(taken))
  }

  note(text: string): void {
    this.#write(`${wrap(`* ${text}`, this.#columns).join('\n')}\n`)
  }

  end(report: Report): void {
    this.close()
    this.#output.write(closing(report, this.#output.color, this.#columns))
  }

  close(): void {
    this.#latest = null
    this.#screen.close()
    process.stdout.off('resize', this.#resize)
  }

  // One column stays free: some terminals wrap as soon as the last one is filled.
  get #columns(): number {
    return this.#output.columns - 1
  }

  /** Above the line. */
  #write(text: string): void {
    this.#screen.clear()
    this.#output.write(text)
    this.#draw()
  }

  #draw(): void {
    if (this.#latest) this.#screen.draw([liveLine(this.#latest, { columns: this.#columns, color: this.#output.color })])
  }
}
