/** Rows as aligned columns under their heads: figures to the right, words to the left. */
export function columnsOf(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [heads, ...rows]
  const widths = heads.map((_, at) => Math.max(...all.map((cells) => cells[at]?.length ?? 0)))
  const isFigure = heads.map((_, at) => rows.length > 0 && rows.every((cells) => /^(-|\d[\d.,]*( .*)?)$/.test(cells[at] ?? '-')))
  return all.map((cells) => cells.map((cell, at) => (isFigure[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join('  ').trimEnd())
}
