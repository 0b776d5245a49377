/** What a terminal shows after a text with escape sequences, those that nodevirt and a shell's prompt write. */
export interface Shown {
  /** All lines, those that went out of the top too. */
  lines: string[]
  /** Whether the cursor is seen. */
  cursor: boolean
  /** Whether the alternate screen is on. */
  alternate: boolean
}

const token = /\u001b\[(\??)([\d;]*)([a-zA-Z])|\u001b[^[]|[\s\S]/gu

interface Row {
  cells: string[]
  /** It goes on where the row before it was full. */
  continues: boolean
}

const emptyRow = (): Row => ({ cells: [], continues: false })

/** Rows broken anew for another width, as most terminals do it, and where the cursor is then. */
function broken(rows: readonly Row[], at: { row: number, column: number }, columns: number): { rows: Row[], row: number, column: number } {
  const made: Row[] = []
  let [row, column] = [0, 0]
  for (let first = 0, next = 1; first < rows.length; first = next++) {
    while (rows[next]?.continues) next++
    const cells = rows.slice(first, next).flatMap((each) => each.cells)
    if (at.row >= first && at.row < next) {
      const offset = rows.slice(first, at.row).reduce((sum, each) => sum + each.cells.length, 0) + at.column
      ;[row, column] = [made.length + Math.floor(offset / columns), offset % columns]
    }
    const pieces = Math.max(1, Math.ceil(cells.length / columns))
    for (let piece = 0; piece < pieces; piece++) made.push({ cells: cells.slice(piece * columns, (piece + 1) * columns), continues: piece > 0 })
  }
  while (made.length <= row) made.push(emptyRow())
  return { rows: made, row, column }
}

/**
 * Reads the output of a pseudo-terminal as a terminal of that size does: lines that are too long wrap, and the cursor stays on the screen. xterm's
 * sequence for another size (CSI 8 ; rows ; columns t) says where in the output the size has changed.
 */
export function shownBy(output: string, size: { columns: number, rows?: number }): Shown {
  let { columns, rows = 30 } = size
  let lines: Row[] = [emptyRow()]
  let row = 0
  let column = 0
  let cursor = true
  let main: { lines: Row[], row: number, column: number } | null = null
  const top = (): number => Math.max(0, lines.length - rows)
  const down = (): void => {
    row++
    while (lines.length <= row) lines.push(emptyRow())
  }
  const erase = (from: number): void => {
    lines[row]!.cells.splice(from)
    if (lines[row + 1]) lines[row + 1]!.continues = false
  }
  const command = (mark: string, text: string, letter: string): void => {
    const count = Number(text.split(';')[0] || 1)
    if (mark === '?' && text === '25') cursor = letter === 'h'
    else if (mark === '?' && text === '1049' && letter === 'h') {
      main = { lines, row, column }
      ;[lines, row, column] = [[emptyRow()], 0, 0]
    } else if (mark === '?' && text === '1049' && main) {
      ;({ lines, row, column } = main)
      main = null
    } else if (letter === 'A') row = Math.max(top(), row - count)
    else if (letter === 'B') for (let step = 0; step < count; step++) down()
    else if (letter === 'C') column = Math.min(columns - 1, column + count)
    else if (letter === 'D') column = Math.max(0, column - count)
    else if (letter === 'G') column = Math.min(columns, count) - 1
    else if (letter === 'P') lines[row]!.cells.splice(column, count)
    else if (letter === '@') lines[row]!.cells.splice(column, 0, ...Array<string>(count).fill(' '))
    else if (letter === 'H') [row, column] = [top(), 0]
    else if (letter === 'K') erase(text === '2' ? 0 : column)
    else if (letter === 'J') {
      erase(column)
      lines.splice(row + 1)
    } else if (letter === 't' && text.startsWith('8;')) {
      ;[rows, columns] = text.split(';').slice(1).map(Number) as [number, number]
      // The alternate screen is for its program to draw again.
      if (!main) ({ rows: lines, row, column } = broken(lines, { row, column }, columns))
    } else if (letter !== 'm' && mark !== '?') throw new Error(`a sequence that no terminal of the tests knows: ${mark}${text}${letter}`)
  }
  for (const [all, mark = '', text = '', letter] of output.matchAll(token)) {
    if (letter !== undefined) command(mark, text, letter)
    else if (all === '\n') down()
    else if (all === '\r') column = 0
    else if (all === '\b') column = Math.max(0, column - 1)
    else if (all.length === 1 && all < ' ' || all.startsWith('\u001b')) continue
    else {
      if (column === columns) {
        column = 0
        down()
        lines[row]!.continues = true
      }
      const line = lines[row]!.cells
      while (line.length < column) line.push(' ')
      line[column++] = all
    }
  }
  return { lines: lines.map(({ cells }) => cells.join('').trimEnd()), cursor, alternate: main !== null }
}
