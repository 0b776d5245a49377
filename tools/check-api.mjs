#!/usr/bin/env node
// Holds the add-on's tables against api/libvirt.json and prints what is covered. Exits with 1 and names each problem when
// migration lacks anything, or a table contradicts the facts. Needs a build (the add-on and dist/).
//   node tools/check-api.mjs
//     --missing                 list the functions and events that are not bound
//     --complete                fail for each of them
//     --description <file>      take the add-on's description from a JSON file in place of the add-on
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { compareApi } from './check-api/compare.cjs'

const require = createRequire(import.meta.url)
const json = (url) => JSON.parse(readFileSync(url, 'utf8'))

const { values: options } = parseArgs({
  options: {
    missing: { type: 'boolean', default: false },
    complete: { type: 'boolean', default: false },
    description: { type: 'string' },
  },
})

/** What the built add-on says of itself. */
function loadDescription() {
  return require('../dist/native.js').addon().describe()
}

const { problems, coverage } = compareApi({
  facts: json(new URL('../api/libvirt.json', import.meta.url)),
  exceptions: json(new URL('../api/exceptions.json', import.meta.url)),
  description: options.description === undefined ? loadDescription() : json(options.description),
  migration: {
    flags: require('../dist/migration/options/flags.js').migrateFlags,
    parameters: require('../dist/migration/options/parameters.js').migrateParameters,
    statistics: require('../dist/migration/samples/statistics.js').knownStatistics,
  },
  complete: options.complete,
})

for (const { group, bound, total, missing } of coverage) {
  console.log(`${group} ${bound} of ${total}`)
  if (options.missing) for (const name of missing) console.log(`  ${name}`)
}
for (const problem of problems) console.error(`error: ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0
