import type { MigrationSample } from '../migration/samples/sample'
import type { Output } from './output'
import { liveLine } from './render'
import { painter, Screen } from './screen'
import { wrap } from './steps'

/** What is known of one of several migrations. */
export interface FleetRow {
  readonly name: string
  /** A word: queued, migrating, migrated, failed, ... */
  readonly status: string
  readonly destination: string | null
  readonly because: string
  readonly sample: MigrationSample | null
}

/** How several migrations at once are shown. */
export interface FleetView {
  /** All rows, and which of them has news. `event` is what a program gets. */
  show(rows: readonly FleetRow[], changed: FleetRow, event: object): void
  note(text: string): void
  /** How it ended: lines for people, an object for programs. */
  end(lines: readonly string[], data: object): void
  close(): void
}

export function fleetViewFor(output: Output, json: boolean): FleetView {
  if (json) return new JsonFleet(output)
  return output.isTerminal ? new LiveFleet(output) : new PlainFleet(output)
}

class JsonFleet implements FleetView {
  readonly #output: Output

  constructor(output: Output) {
    this.#output = output
  }

  show(_rows: readonly FleetRow[], _changed: FleetRow, event: object): void {
    this.#output.write(`${JSON.stringify({ type: 'event', ...event })}\n`)
  }

  note(text: string): void {
    this.#output.report(`${text}\n`)
  }

  end(_lines: readonly string[], data: object): void {
    this.#output.write(`${JSON.stringify({ type: 'report', ...data })}\n`)
  }

  close(): void { /* Nothing is open. */ }
}

class PlainFleet implements FleetView {
  readonly #output: Output
  readonly #last = new Map<string, string>()

  constructor(output: Output) {
    this.#output = output
  }

  // A line for what is new, and not for each sample.
  show(_rows: readonly FleetRow[], row: FleetRow): void {
    const text = `${row.name}  ${row.status}${row.destination === null ? '' : ` -> ${row.destination}`}  ${row.because}`
    const mark = `${row.status} ${row.destination} ${row.status === 'migrating' ? row.sample?.phase : row.because}`
    if (this.#last.get(row.name) === mark) return
    this.#last.set(row.name, mark)
    this.#output.write(`${row.sample && row.status === 'migrating' ? `${row.name}  ${liveLine(row.sample, { columns: 100 })}` : text}\n`)
  }

  note(text: string): void {
    this.#output.write(`* ${text}\n`)
  }

  end(lines: readonly string[]): void {
    if (lines.length > 0) this.#output.write(`\n${lines.join('\n')}\n`)
  }

  close(): void { /* Nothing is open. */ }
}

class LiveFleet implements FleetView {
  readonly #output: Output
  readonly #screen: Screen
  readonly #notes: string[] = []
  #rows: readonly FleetRow[] = []
  readonly #resize = (): void => this.#draw()

  constructor(output: Output) {
    this.#output = output
    this.#screen = new Screen(output)
    process.stdout.on('resize', this.#resize)
  }

  show(rows: readonly FleetRow[]): void {
    this.#rows = rows
    this.#draw()
  }

  note(text: string): void {
    this.#notes.push(text)
    this.#draw()
  }

  end(lines: readonly string[]): void {
    this.#screen.close()
    this.#keepNotes()
    this.#output.write(lines.map((line) => `${line}\n`).join(''))
  }

  close(): void {
    this.#screen.close()
    // Without an end: it was left, and the last note says how.
    this.#keepNotes()
    process.stdout.off('resize', this.#resize)
  }

  // One column stays free: some terminals wrap as soon as the last one is filled.
  get #columns(): number {
    return this.#output.columns - 1
  }

  /** What was drawn over is worth keeping: it stays as lines. */
  #keepNotes(): void {
    this.#output.write(this.#notes.splice(0).flatMap((note) => wrap(`* ${note}`, this.#columns)).map((line) => `${line}\n`).join(''))
  }

  #draw(): void {
    const columns = this.#columns
    const notes = this.#notes.flatMap((note) => wrap(`* ${note}`, columns))
    this.#screen.draw([...fleetLines(this.#rows, { columns, rows: this.#output.rows - 2 - notes.length, color: this.#output.color }), ...notes])
  }
}

const order = ['migrating', 'forecasting', 'queued']

/** A line for each migration, those under way first; what does not fit is counted. */
export function fleetLines(all: readonly FleetRow[], { columns, rows, color }: { columns: number, rows: number, color: boolean }): string[] {
  const paint = painter(color)
  const rank = ({ status }: FleetRow): number => (order.includes(status) ? order.indexOf(status) : order.length)
  const sorted = [...all].sort((a, b) => rank(a) - rank(b))
  const shown = sorted.length > rows ? sorted.slice(0, Math.max(1, rows - 1)) : sorted
  const nameWidth = Math.min(24, Math.max(0, ...shown.map(({ name }) => name.length)))
  const lines = shown.map((row) => {
    const head = `${row.name.slice(0, nameWidth).padEnd(nameWidth)}  ${row.destination === null ? '' : `-> ${row.destination}  `}`.slice(0, Math.max(0, columns))
    if (row.status === 'migrating' && row.sample) return `${head}${liveLine(row.sample, { columns: columns - head.length, color })}`
    const text = `${head}${row.status}: ${row.because}`.slice(0, columns)
    return row.status === 'migrated' || row.status === 'completed' ? paint(text, 'green') : order.includes(row.status) ? text : paint(text, 'yellow')
  })
  return sorted.length > shown.length ? [...lines, `... and ${sorted.length - shown.length} more`.slice(0, columns)] : lines
}
