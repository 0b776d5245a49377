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

/** Reads the output of a pseudo-terminal as a terminal of that size does: lines that are too long wrap, and the cursor stays on the screen. */
export function shownBy(output: string, { columns, rows = 30 }: { columns: number, rows?: number }): Shown {
  let lines: string[][] = [[]]
  let row = 0
  let column = 0
  let cursor = true
  let main: { lines: string[][], row: number, column: number } | null = null
  const top = (): number => Math.max(0, lines.length - rows)
  const down = (): void => {
    row++
    while (lines.length <= row) lines.push([])
  }
  const command = (mark: string, text: string, letter: string): void => {
    const count = Number(text.split(';')[0] || 1)
    if (mark === '?' && text === '25') cursor = letter === 'h'
    else if (mark === '?' && text === '1049' && letter === 'h') {
      main = { lines, row, column }
      ;[lines, row, column] = [[[]], 0, 0]
    } else if (mark === '?' && text === '1049' && main) {
      ;({ lines, row, column } = main)
      main = null
    } else if (letter === 'A') row = Math.max(top(), row - count)
    else if (letter === 'B') for (let step = 0; step < count; step++) down()
    else if (letter === 'C') column = Math.min(columns - 1, column + count)
    else if (letter === 'D') column = Math.max(0, column - count)
    else if (letter === 'G') column = Math.min(columns, count) - 1
    else if (letter === 'P') lines[row]!.splice(column, count)
    else if (letter === '@') lines[row]!.splice(column, 0, ...Array<string>(count).fill(' '))
    else if (letter === 'H') [row, column] = [top(), 0]
    else if (letter === 'K') lines[row] = text === '2' ? [] : lines[row]!.slice(0, column)
    else if (letter === 'J') {
      lines[row] = lines[row]!.slice(0, column)
      lines.splice(row + 1)
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
      }
      const line = lines[row]!
      while (line.length < column) line.push(' ')
      line[column++] = all
    }
  }
  return { lines: lines.map((line) => line.join('').trimEnd()), cursor, alternate: main !== null }
}
