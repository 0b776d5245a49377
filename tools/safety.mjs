// npm run test:safety: tries to break it, and prints one table of what was tried, what broke, and what was lost.
//   npm run test:safety               the parts as npm test has them: some minutes
//   npm run test:safety -- --long     10 million mixed calls, a million random ones, 50 frozen daemons, an hour of fuzzing: most of a day
//   npm run test:safety -- --json     JSON alone on standard output
//   npm run test:safety -- --only=TEXT   the parts whose name has the text
// docs/abuse.md is written out of the parts `abuse`. docs/safety.md says what each part does.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { abusePage } from './safety/page.mjs'

const project = join(dirname(fileURLToPath(import.meta.url)), '..')
const directory = join(project, '.cache/safety')
const options = Object.fromEntries(process.argv.slice(2).map((each) => each.replace(/^--/, '').split('=')))
for (const name of Object.keys(options)) if (!['long', 'json', 'only'].includes(name)) throw new RangeError(`there is no option --${name}`)
const long = 'long' in options

/** Each part is a run of jest; `long` is what it gets in its long form. */
const parts = {
  'soak': { tests: ['test/safety/soak'], long: { NODEVIRT_SOAK_CALLS: '10000000' } },
  'abuse': { tests: ['test/safety/abuse'] },
  'random calls': { tests: ['test/safety/fuzz.test'], long: { NODEVIRT_FUZZ_CALLS: '1000000' } },
  'parsers': { tests: ['test/safety/parsers'], long: { NODEVIRT_PARSERS_SECONDS: '600' } },
  'frozen daemons': { tests: ['test/safety/keepalive'], long: { NODEVIRT_KEEPALIVE_ROUNDS: '50' } },
  'engine': { tests: ['client-loop', 'crash', 'daemon', 'ending', 'event-loop', 'executor', 'events', 'memory', 'streams', 'threads', 'valgrind'].map((name) => `test/safety/${name}`) },
  'secrets': { tests: ['test/safety/secrets', 'test/safety/rules'] },
}

function run(name, { tests, long: more = {} }) {
  const stem = join(directory, name.replace(' ', '-'))
  const figures = `${stem}.figures`
  rmSync(figures, { force: true })
  const environment = { ...process.env, ...(long ? more : {}), NODEVIRT_SAFETY_FIGURES: figures }
  process.stderr.write(`nodevirt: ${name}\n`)
  const began = Date.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(project, 'node_modules/jest/bin/jest.js'), '--json', `--outputFile=${stem}.json`, '--forceExit', ...tests],
      { cwd: project, env: environment, stdio: ['ignore', 'ignore', 'inherit'] })
    child.once('error', reject)
    child.once('close', () => {
      const { numPassedTests: passed, numFailedTests: failed, numRuntimeErrorTestSuites: broken } = JSON.parse(readFileSync(`${stem}.json`, 'utf8'))
      const lines = existsSync(figures) ? readFileSync(figures, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : []
      const sum = (key) => lines.reduce((total, each) => total + (each[key] ?? 0), 0)
      resolve({
        part: name, tests: passed, failed: failed + broken, calls: sum('calls'), faults: sum('faults'), badInputs: sum('badInputs'),
        crashes: sum('crashes'), losses: sum('losses'), seconds: Math.round((Date.now() - began) / 1000),
        notes: lines.flatMap(({ note }) => note ?? []), rows: lines.flatMap(({ row }) => row ?? []),
      })
    })
  })
}

mkdirSync(directory, { recursive: true })
const results = []
for (const [name, part] of Object.entries(parts)) {
  if (!name.includes(options.only ?? '')) continue
  results.push(await run(name, part))
}
const rows = results.flatMap((each) => each.rows)
if (rows.length > 0 && results.every(({ failed }) => failed === 0)) writeFileSync(join(project, 'docs/abuse.md'), abusePage(rows))
const keys = ['tests', 'failed', 'calls', 'faults', 'badInputs', 'crashes', 'losses', 'seconds']
const total = Object.fromEntries(keys.map((key) => [key, results.reduce((sum, each) => sum + each[key], 0)]))
if ('json' in options) console.log(JSON.stringify({ long, parts: results.map(({ rows: _rows, ...each }) => each), total, abuse: rows }, null, 2))
else {
  console.table(Object.fromEntries([...results, { part: 'all', ...total }].map((each) => [each.part, Object.fromEntries(keys.map((key) => [key, each[key]]))])))
  for (const { part, notes } of results) for (const note of notes) console.log(`${part}: ${note}`)
}
process.exitCode = total.failed + total.crashes + total.losses > 0 ? 1 : 0
