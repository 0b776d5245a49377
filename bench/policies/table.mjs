// From scores to the table.

const geomean = (values) => values.length === 0 ? null : Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)

/** The least of what the fair completions of all policies needed. */
function bestOf(scores, figure) {
  return Math.min(...Object.values(scores).filter(({ fair }) => fair).map((each) => each[figure]))
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.length === 0 ? null : sorted[(sorted.length - 1) >> 1]
}

/** A line of figures for each policy; the first one is what the others are compared with. */
export function summarize(rows, names) {
  const shared = rows.filter(({ scores }) => names.every((name) => scores[name].fair))
  return names.map((name) => {
    const scores = rows.map((row) => row.scores[name])
    const count = (what) => scores.filter((each) => each[what]).length
    const fair = rows.filter((row) => row.scores[name].fair)
    const both = fair.filter((row) => row.scores[names[0]].fair)
    const against = (figure) => geomean(both.map((row) => row.scores[name][figure] / row.scores[names[0]][figure]))
    const overBest = (figure) => geomean(shared.map((row) => row.scores[name][figure] / bestOf(row.scores, figure)))
    return {
      name, migrations: rows.length, completed: count('completed'), within: count('within'), asPermitted: count('permitted'), needless: count('needless'),
      wrongAborts: count('wrongAbort'), aborts: count('aborted'), unfinished: count('unfinished'), fair: count('fair'),
      time: against('totalMs'), bytes: against('bytes'), timeAll: overBest('totalMs'), bytesAll: overBest('bytes'), shared: shared.length,
      standstill: median(fair.map((row) => row.scores[name].standstillMs / row.scenario.facts.maxDowntimeMs)),
    }
  })
}

const columns = [
  ['policy', 22, ({ name }) => name],
  ['completed', 9, ({ completed }) => completed],
  ['within', 7, ({ within }) => within],
  ['as permitted', 12, ({ asPermitted }) => asPermitted],
  ['needless', 8, ({ needless }) => needless],
  ['wrong aborts', 12, ({ wrongAborts }) => wrongAborts],
  ['(aborts)', 8, ({ aborts }) => aborts],
  ['(still running)', 15, ({ unfinished }) => unfinished],
  ['(fair)', 6, ({ fair }) => fair],
  ['time', 6, ({ time }) => ratio(time)],
  ['bytes', 6, ({ bytes }) => ratio(bytes)],
  ['time (all)', 10, ({ timeAll }) => ratio(timeAll)],
  ['bytes (all)', 11, ({ bytesAll }) => ratio(bytesAll)],
  ['(standstill)', 12, ({ standstill }) => ratio(standstill)],
]

function ratio(value) {
  return value === null ? '-' : value.toFixed(3)
}

export function table(summary) {
  const line = (cells) => columns.map(([, width], i) => i === 0 ? String(cells[i]).padEnd(width) : String(cells[i]).padStart(width)).join('  ')
  return [line(columns.map(([title]) => title)), ...summary.map((row) => line(columns.map(([, , cell]) => cell(row))))].join('\n')
}

/** In which columns another policy is ahead of the first one, and at what price. */
export function notes([first, ...others]) {
  const columns = [
    ['completed', 1], ['within', 1], ['asPermitted', 1], ['needless', -1], ['wrongAborts', -1], ['time', -1], ['bytes', -1], ['timeAll', -1], ['bytesAll', -1],
  ]
  const price = {
    completed: ({ completed, asPermitted }) => `${completed - asPermitted} of its guests stood still for longer than anybody permitted`,
    needless: ({ unfinished }) => `it left ${unfinished} migrations running`,
  }
  // Ratios less than 1 % apart are tied.
  const isAhead = (other, column, sign) => sign * (other - first[column]) > (/^(time|bytes)/.test(column) ? 0.01 : 0)
  return columns.map(([column, sign]) => {
    const ahead = others.filter((other) => other[column] !== null && isAhead(other[column], column, sign))
      .map((other) => `${other.name} (${price[column]?.(other) ?? other[column]})`)
    return `${first.name}, ${column}: ${ahead.length === 0 ? 'first or tied' : `behind ${ahead.join(', ')}`}`
  }).join('\n')
}
