#!/usr/bin/env node
// Holds the add-on's tables and lib/constants against api/libvirt.json. Exits with 1 and names each problem: a function, callback,
// event or constant that is neither bound nor an exception, an exception without a reason, an argument that is not C's.
// Needs a build (the add-on and dist/).
//   node tools/check-api.mjs
//     --json                    print the figures as JSON, and which bound functions no test has called
//     --called                  fail for each of these
//     --description <file>      take the add-on's description from a JSON file in place of the add-on
// Which functions were called is in .cache/called, where tests have them noted (jest.config.js); delete it to begin anew.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { compareApi } from './check-api/compare.cjs'
import { nameEnums, nameLimits, nameStrings } from './constants/names.mjs'

const require = createRequire(import.meta.url)
const json = (url) => JSON.parse(readFileSync(url, 'utf8'))

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    called: { type: 'boolean', default: false },
    description: { type: 'string' },
  },
})

/** The built add-on's description of itself. */
function loadDescription() {
  return require('../dist/native.js').addon().describe()
}

function calledFunctions() {
  const file = new URL('../.cache/called', import.meta.url)
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter((name) => name !== '') : [])
}

const facts = json(new URL('../api/libvirt.json', import.meta.url))
const constants = [...nameEnums(facts.enums), ...nameStrings(facts.macros), ...nameLimits(facts.macros)]

const { problems, coverage } = compareApi({
  facts,
  arguments: json(new URL('../api/arguments.json', import.meta.url)),
  exceptions: json(new URL('../api/exceptions.json', import.meta.url)),
  description: options.description === undefined ? loadDescription() : json(options.description),
  constants: new Set(constants.flatMap(({ members }) => members.map(({ cName }) => cName))),
  called: calledFunctions(),
  uncalled: json(new URL('../api/uncalled.json', import.meta.url)).functions,
  migration: {
    flags: require('../dist/migration/options/flags.js').migrateFlags,
    parameters: require('../dist/migration/options/parameters.js').migrateParameters,
    statistics: require('../dist/domain/job-statistics.js').knownStatistics,
  },
})
if (options.called) problems.push(...coverage.called.never.map((name) => `${name} is bound, and no test has called it`))

if (options.json) {
  console.log(JSON.stringify(coverage))
} else {
  const { called, ...kinds } = coverage
  for (const [kind, { known, bound, excepted, missing }] of Object.entries(kinds)) {
    console.log(`${kind}: ${bound} of ${known} bound, ${excepted} exceptions, ${missing.length} missing`)
  }
  console.log(`called by tests: ${called.called} of ${called.bound}, ${called.excused} excused, ${called.never.length} never`)
}
for (const problem of problems) console.error(`error: ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0
