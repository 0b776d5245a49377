// Policies compared on the same migrations, closed loop: each policy steers each simulated migration, and is scored.
//
//   node bench/policies.mjs [--json] [--seed 1] [--set tuning|heldOut] [--only 'default;nova'] [--options '{"patienceMs":20000}'] [--verbose]
//
// --options changes our own policy, to see what its settings do; --verbose prints each run.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import migration from '../dist/migration/index.js'
import { whatFinishes } from './policies/possible.mjs'
import { recordedScenarios } from './policies/recorded.mjs'
import { simulatedScenarios } from './policies/scenarios.mjs'
import { aborted, definitions, needsNoHelp, score } from './policies/score.mjs'
import { candidates } from './policies/candidates.mjs'
import { notes, summarize, table } from './policies/table.mjs'

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
const { evaluate, policyFrom } = migration
const only = options.only?.split(';')
const recorded = await recordedScenarios(migration, fileURLToPath(new URL('./traces/', import.meta.url)))
const scenarios = [...simulatedScenarios(Number(options.seed)), ...recorded.scenarios].filter(({ set }) => !options.set || set === options.set)
const ours = { name: 'default', ...JSON.parse(options.options) }
const changed = candidates.map((each) => each.name === 'default' ? { ...each, specFor: () => ours } : each)
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
const ofSet = (wanted) => rows.filter(({ scenario }) => scenario.set === wanted)
const sets = { all: rows, tuning: ofSet('tuning'), heldOut: ofSet('heldOut') }
const summaries = Object.fromEntries(Object.entries(sets).filter(([, of]) => of.length > 0).map(([set, of]) => [set, summarize(of, names)]))
for (const [set, summary] of Object.entries(summaries)) console.log(`\n${set}: ${sets[set].length} migrations\n${table(summary)}`)
console.log(definitions)
console.log(notes(summaries.all))
console.log('recorded migrations, re-enacted without steering, in total time (bytes where they never ended): '
  + Object.entries(recorded.errors).map(([name, error]) => `${name} ${(error * 100).toFixed(1)} %`).join(', '))
if (options.json) console.log(JSON.stringify({ scenarios: rows.length, recordedErrors: recorded.errors, ...summaries }))

function printRow({ scenario, noHelp, possible, scores }) {
  const { facts, firstPassMs, simulation } = scenario
  const permitted = ['postcopy', 'pause', 'throttle', 'autoConverge'].filter((fact) => facts[fact]).join(' ')
  console.log(`${scenario.name} first pass ${(firstPassMs / 1000).toFixed(0)} s, limit ${simulation.downtimeLimitMs}/${facts.maxDowntimeMs}, `
    + `${permitted} | ${noHelp ? 'needs no help' : ''} possible: ${possible ?? ''}`)
  for (const [name, { completed, needless, wrongAbort, fair, totalMs, standstillMs, actions }] of Object.entries(scores)) {
    const done = actions.map(({ action, atMs, ms, percent }) => `${action}${ms ?? percent ?? ''}@${(atMs / 1000).toFixed(0)}`).join(' ')
    const standstill = standstillMs === null ? '-' : Math.round(standstillMs)
    console.log(`   ${name.padEnd(22)} ${completed ? 'done' : '    '} ${(totalMs / 1000).toFixed(0).padStart(6)} s ${String(standstill).padStart(7)} ms `
      + `${fair ? 'fair ' : '     '}${needless ? 'NEEDLESS ' : ''}${wrongAbort ? 'WRONG ' : ''}${done.slice(0, 160)}`)
  }
}
