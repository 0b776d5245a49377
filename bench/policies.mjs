// Policies compared on the same migrations, closed loop: each policy steers each simulated migration, and is scored.
//
//   node bench/policies.mjs [--json] [--seed 1] [--set tuning|heldOut] [--only 'default;nova'] [--verbose]
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import nodevirt from '../dist/index.js'
import { whatFinishes } from './policies/possible.mjs'
import { recordedScenarios } from './policies/recorded.mjs'
import { simulatedScenarios } from './policies/scenarios.mjs'
import { aborted, definitions, needsNoHelp, score } from './policies/score.mjs'
import { candidates } from './policies/candidates.mjs'
import { summarize, table } from './policies/table.mjs'

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    set: { type: 'string' },
    only: { type: 'string' },
    options: { type: 'string', default: '{}' },
    verbose: { type: 'boolean', default: false },
  },
})
const { evaluate, policyFrom } = nodevirt
const only = options.only?.split(';')
const recorded = await recordedScenarios(nodevirt, fileURLToPath(new URL('./traces/', import.meta.url)))
const scenarios = [...simulatedScenarios(Number(options.seed)), ...recorded.scenarios].filter(({ set }) => !options.set || set === options.set)
// Other options for our own policy, to see what they do: --options '{"patienceMs":20000}'.
const changed = candidates.map((each) => each.name === 'default' ? { ...each, specFor: () => ({ name: 'default', ...JSON.parse(options.options) }) } : each)
const chosen = changed.filter(({ name }) => !only || only.includes(name) || name === 'none')

const rows = []
for (const scenario of scenarios) {
  const unsteered = evaluate(policyFrom('none'), scenario)
  const runs = {}
  for (const { name, specFor, guards } of chosen) {
    runs[name] = name === 'none' ? unsteered : evaluate(policyFrom(specFor(scenario)), scenario, guards(scenario))
  }
  // Only an abort makes it worth the time to find out.
  const possible = Object.values(runs).some(aborted) ? whatFinishes(evaluate, scenario, unsteered) : null
  const scores = Object.fromEntries(Object.entries(runs).map(([name, run]) =>
    [name, { ...score(run, scenario, { unsteered, possible: possible !== null && possible.length > 0 }), actions: run.actions }]))
  rows.push({ scenario, noHelp: needsNoHelp(unsteered, scenario), possible, scores })
  if (options.verbose) printRow(rows.at(-1))
}

const names = chosen.map(({ name }) => name)
const sets = { all: rows, tuning: rows.filter(({ scenario }) => scenario.set === 'tuning'), heldOut: rows.filter(({ scenario }) => scenario.set === 'heldOut') }
const summaries = Object.fromEntries(Object.entries(sets).filter(([, of]) => of.length > 0).map(([set, of]) => [set, summarize(of, names)]))
for (const [set, summary] of Object.entries(summaries)) console.log(`\n${set}: ${sets[set].length} migrations\n${table(summary)}`)
console.log(definitions)
console.log(notes(summaries.all))
console.log('recorded migrations, re-enacted without steering, in total time (bytes where they never ended): ' +
  Object.entries(recorded.errors).map(([name, error]) => `${name} ${(error * 100).toFixed(1)} %`).join(', '))
if (options.json) console.log(JSON.stringify({ scenarios: rows.length, recordedErrors: recorded.errors, ...summaries }))

/** In which columns some policy is ahead of the first one, in words. */
function notes([first, ...others]) {
  const columns = [
    ['completed', 1], ['within', 1], ['asPermitted', 1], ['needless', -1], ['wrongAborts', -1], ['time', -1], ['bytes', -1], ['timeAll', -1], ['bytesAll', -1],
  ]
  // Ratios less than 1 % apart are tied.
  const isAhead = (other, column, sign) => sign * (other - first[column]) > (column.startsWith('time') || column.startsWith('bytes') ? 0.01 : 0)
  const lines = columns.map(([column, sign]) => {
    const ahead = others.filter((other) => other[column] !== null && isAhead(other[column], column, sign)).map(({ name }) => name)
    return `${column}: ${ahead.length === 0 ? 'first or tied' : `behind ${ahead.join(', ')}`}`
  })
  return `${first.name}: ${lines.join('; ')}`
}

function printRow({ scenario, noHelp, possible, scores }) {
  const { facts, firstPassMs, simulation } = scenario
  console.log(`${scenario.name} first pass ${(firstPassMs / 1000).toFixed(0)} s, limit ${simulation.downtimeLimitMs}/${facts.maxDowntimeMs}, ` +
    `${['postcopy', 'pause', 'throttle', 'autoConverge'].filter((fact) => facts[fact]).join(' ')} | ${noHelp ? 'needs no help' : ''} possible: ${possible ?? ''}`)
  for (const [name, { completed, needless, wrongAbort, fair, totalMs, standstillMs, actions }] of Object.entries(scores)) {
    const done = actions.map(({ action, atMs, ms, percent }) => `${action}${ms ?? percent ?? ''}@${(atMs / 1000).toFixed(0)}`).join(' ')
    console.log(`   ${name.padEnd(22)} ${completed ? 'done' : '    '} ${(totalMs / 1000).toFixed(0).padStart(6)} s ${String(Math.round(standstillMs ?? -1)).padStart(7)} ms ` +
      `${fair ? 'fair ' : '     '}${needless ? 'NEEDLESS ' : ''}${wrongAbort ? 'WRONG ' : ''}${done.slice(0, 160)}`)
  }
}
