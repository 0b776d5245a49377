import type { TakenAction } from '../migration/samples/action'
import type { MigrationSample, PassRecord } from '../migration/samples/sample'
import type { Output } from './output'
import { actionText, panelLines } from './panel'
import { Screen, speaksUnicode } from './screen'
import { wrap } from './steps'
import { closing, viewOr, type Report, type View } from './views'

const ratesKept = 200

/** How the migration of somebody's guest is shown: as a panel, as lines in a pipe, as JSON for programs. */
export function panelFor(output: Output, json: boolean): View {
  return viewOr((terminal) => new PanelView(terminal), output, json)
}

/** For a terminal: a panel that is drawn again and again, and in the end what came of it. */
export class PanelView implements View {
  readonly #output: Output
  readonly #screen: Screen
  readonly #resize = (): void => this.#draw()
  #title = ''
  #sample: MigrationSample | null = null
  #passes: readonly PassRecord[] = []
  #rates: { dirty: number | null, transfer: number | null }[] = []
  readonly #actions: TakenAction[] = []
  readonly #notes: string[] = []

  constructor(output: Output) {
    this.#output = output
    this.#screen = new Screen(output)
    process.stdout.on('resize', this.#resize)
  }

  progress(text: string): void {
    this.#screen.clear()
    this.#output.report(`${text}\n`)
    this.#draw()
  }

  begin([title = '', ...lines]: readonly string[]): void {
    this.#title = title
    for (const line of lines) this.#output.write(`${wrap(line, this.#columns).join('\n')}\n`)
    this.#draw()
  }

  sample(sample: MigrationSample, passes: readonly PassRecord[]): void {
    this.#sample = sample
    this.#passes = passes
    this.#rates.push({ dirty: sample.dirty.bytesPerSecond, transfer: sample.transfer.bytesPerSecond })
    if (this.#rates.length > ratesKept) this.#rates.shift()
    this.#draw()
  }

  action(taken: TakenAction): void {
    this.#actions.push(taken)
    this.#draw()
  }

  note(text: string): void {
    this.#notes.push(text)
    this.#draw()
  }

  end(report: Report): void {
    this.#screen.close()
    this.#output.write(`${this.#title}\n`)
    this.#title = ''
    this.#keepRemarks()
    this.#output.write(closing(report, this.#output.color, this.#columns))
  }

  close(): void {
    this.#screen.close()
    // Without an end: it was left, and the last note says how.
    this.#keepRemarks()
    process.stdout.off('resize', this.#resize)
  }

  /** What was drawn over is worth keeping: it stays as lines. */
  #keepRemarks(): void {
    const remarks = [...this.#actions.splice(0).map(actionText), ...this.#notes.splice(0)]
    this.#output.write(remarks.flatMap((each) => wrap(`* ${each}`, this.#columns)).map((line) => `${line}\n`).join(''))
  }

  // One column stays free: some terminals wrap as soon as the last one is filled.
  get #columns(): number {
    return this.#output.columns - 1
  }

  #draw(): void {
    if (this.#title === '') return
    this.#screen.draw(panelLines({
      title: this.#title, sample: this.#sample, passes: this.#passes, rates: this.#rates, actions: this.#actions, notes: this.#notes,
    }, { columns: this.#columns, color: this.#output.color, unicode: speaksUnicode() }))
  }
}
