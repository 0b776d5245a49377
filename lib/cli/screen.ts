import { stripVTControlCharacters } from 'node:util'
import type { Output } from './output'

const escape = '\u001b['
const hideCursor = `${escape}?25l`
const showCursor = `${escape}?25h`
const toAlternate = `${escape}?1049h`
const fromAlternate = `${escape}?1049l`

/** Lines at the bottom of a terminal that are drawn again in their place. */
export class Screen {
  readonly #output: Output
  readonly #whole: boolean
  #drawn: readonly string[] = []
  #open = false
  // However this process ends, short of being killed: a terminal without a cursor is a nuisance.
  readonly #restore = (): void => this.#close()

  /** `whole`: has the terminal's alternate screen for itself, which gives back what was there before. */
  constructor(output: Output, { whole = false } = {}) {
    this.#output = output
    this.#whole = whole
  }

  /**
   * Draws lines over those that were drawn before. Of more than fit into the terminal's height the last are left out: the cursor does not
   * come back to what has gone out of the top.
   */
  draw(lines: readonly string[]): void {
    const begun = this.#begin() + this.#backward()
    this.#drawn = this.#fitting(lines)
    this.#output.write(`${begun}${this.#drawn.map((line) => `${line}${escape}K\n`).join('')}${escape}J`)
  }

  /** Takes the lines away, so that others can be written in their place, which stay. */
  clear(): void {
    if (this.#drawn.length === 0) return
    this.#output.write(`${this.#backward()}${escape}J`)
    this.#drawn = []
  }

  /** Takes the lines away and gives the terminal back. */
  close(): void {
    this.clear()
    this.#close()
  }

  #begin(): string {
    if (this.#open) return ''
    this.#open = true
    process.on('exit', this.#restore)
    return `${this.#whole ? toAlternate : ''}${hideCursor}`
  }

  #backward(): string {
    if (this.#whole) return `${escape}H`
    const rows = rowsOf(this.#drawn, this.#output.columnsOfOld)
    return rows > 0 ? `\r${escape}${rows}A` : ''
  }

  #fitting(lines: readonly string[]): readonly string[] {
    let shown = lines
    while (shown.length > 1 && rowsOf(shown, this.#output.columns) >= this.#output.rows) shown = shown.slice(0, -1)
    return shown
  }

  #close(): void {
    if (!this.#open) return
    this.#open = false
    process.off('exit', this.#restore)
    this.#output.write(`${showCursor}${this.#whole ? fromAlternate : ''}`)
  }
}

/** How many rows of a terminal of that width lines take. */
function rowsOf(lines: readonly string[], columns: number): number {
  return lines.reduce((rows, line) => rows + Math.max(1, Math.ceil(stripVTControlCharacters(line).length / columns)), 0)
}

type Style = 'bold' | 'dim' | 'reverse' | 'green' | 'yellow' | 'red'
const styles: Readonly<Record<Style, number>> = { bold: 1, dim: 2, reverse: 7, green: 32, yellow: 33, red: 31 }

/** Styles a text where colours are wanted. */
export type Paint = (text: string, ...with_: readonly Style[]) => string

export function painter(color: boolean): Paint {
  return (text, ...names) => (color && names.length > 0 && text !== '' ? `${escape}${names.map((name) => styles[name]).join(';')}m${text}${escape}0m` : text)
}

const blocks = ['\u2581', '\u2582', '\u2583', '\u2584', '\u2585', '\u2586', '\u2587', '\u2588']
const ascii = ['_', '.', '-', '=', '+', '*', '%', '#']

/** Values as a row of bars, the last `width` of them, from 0 to `most`; unknown ones are spaces. */
export function sparkline(values: readonly (number | null)[], { width, most, unicode }: { width: number, most: number, unicode: boolean }): string {
  const bars = unicode ? blocks : ascii
  return values.slice(Math.max(0, values.length - width)).map((value) => {
    if (value === null || most <= 0) return ' '
    return bars[Math.min(bars.length - 1, Math.max(0, Math.ceil(value / most * bars.length) - 1))]
  }).join('')
}

/** A bar of at most `width` characters for a part of a whole; something that is more than nothing is seen. */
export function bar(part: number, { width, unicode }: { width: number, unicode: boolean }): string {
  if (!(part > 0)) return ''
  return (unicode ? '\u2588' : '#').repeat(Math.max(1, Math.min(width, Math.round(part * width))))
}

/** Whether the terminal shows more than ASCII. */
export function speaksUnicode(env: NodeJS.ProcessEnv = process.env): boolean {
  // The first one that is set counts, as everywhere.
  return /utf-?8/i.test(env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '')
}
