// Policies compared on the same migrations, closed loop: each policy steers each simulated migration, and is scored.
//
//   node bench/policies.mjs [--json] [--seed 1] [--set tuning|heldOut] [--only default,nova] [--verbose]
import { parseArgs } from 'node:util'
import nodevirt from '../dist/index.js'
import { whatFinishes } from './policies/possible.mjs'
import { simulatedScenarios } from './policies/scenarios.mjs'
import { definitions, needsNoHelp, score } from './policies/score.mjs'
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
const only = options.only?.split(',')
const scenarios = simulatedScenarios(Number(options.seed)).filter(({ set }) => !options.set || set === options.set)
// Other options for our own policy, to see what they do: --options '{"patienceMs":20000}'.
const changed = candidates.map((each) => each.name === 'default' ? { ...each, specFor: () => ({ name: 'default', ...JSON.parse(options.options) }) } : each)
const chosen = changed.filter(({ name }) => !only || only.includes(name) || name === 'none')

const rows = []
for (const scenario of scenarios) {
  const unsteered = evaluate(policyFrom('none'), scenario)
  const possible = whatFinishes(evaluate, scenario, unsteered)
  const scores = {}
  for (const { name, specFor, guards } of chosen) {
    const run = name === 'none' ? unsteered : evaluate(policyFrom(specFor(scenario)), scenario, guards(scenario))
    scores[name] = { ...score(run, scenario, { unsteered, possible: possible.length > 0 }), actions: run.actions }
  }
  rows.push({ scenario, noHelp: needsNoHelp(unsteered, scenario), possible, scores })
  if (options.verbose) printRow(rows.at(-1))
}

const names = chosen.map(({ name }) => name)
const sets = { all: rows, tuning: rows.filter(({ scenario }) => scenario.set === 'tuning'), heldOut: rows.filter(({ scenario }) => scenario.set === 'heldOut') }
const summaries = Object.fromEntries(Object.entries(sets).filter(([, of]) => of.length > 0).map(([set, of]) => [set, summarize(of, names)]))
for (const [set, summary] of Object.entries(summaries)) console.log(`\n${set}: ${sets[set].length} migrations\n${table(summary)}`)
console.log(definitions)
if (options.json) console.log(JSON.stringify({ scenarios: rows.length, ...summaries }))

function printRow({ scenario, noHelp, possible, scores }) {
  const { facts, firstPassMs, simulation } = scenario
  console.log(`${scenario.name} first pass ${(firstPassMs / 1000).toFixed(0)} s, limit ${simulation.downtimeLimitMs}/${facts.maxDowntimeMs}, ` +
    `${['postcopy', 'pause', 'throttle', 'autoConverge'].filter((fact) => facts[fact]).join(' ')} | ${noHelp ? 'needs no help' : ''} possible: ${possible}`)
  for (const [name, { completed, needless, wrongAbort, fair, totalMs, standstillMs, actions }] of Object.entries(scores)) {
    const done = actions.map(({ action, atMs, ms, percent }) => `${action}${ms ?? percent ?? ''}@${(atMs / 1000).toFixed(0)}`).join(' ')
    console.log(`   ${name.padEnd(22)} ${completed ? 'done' : '    '} ${(totalMs / 1000).toFixed(0).padStart(6)} s ${String(Math.round(standstillMs ?? -1)).padStart(7)} ms ` +
      `${fair ? 'fair ' : '     '}${needless ? 'NEEDLESS ' : ''}${wrongAbort ? 'WRONG ' : ''}${done.slice(0, 160)}`)
  }
}
