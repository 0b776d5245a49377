// Keeps some runs of a grid as bench/traces/: their traces, and what they were and how they are simulated in settings.json.
//
//   node bench/simulator.mjs --out DIR && node bench/grid/keep.mjs DIR [fit01 ...]
//
// With names, only these are replaced.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readGrid } from './run.mjs'
import { simulationOf, writerAtOf } from './simulation.mjs'

/** Of each kind one. */
const kept = {
  fit01: 'idle',
  fit08: 'slow-link',
  fit10: 'hot-and-cold-link',
  fit14: 'uniform',
  fit19: 'in-turn',
  fit24: 'just-converges',
  fit27: 'in-turn-just-converges',
  fit29: 'small-set-on-link',
  fit32: 'never-converges-on-link',
  fit35: 'never-converges-hot-and-cold',
  fit37: 'auto-converge',
  fit43: 'post-copy-on-link',
}

const [directory, ...names] = process.argv.slice(2)
if (directory === undefined) throw new TypeError('the directory of a grid\'s runs must be given')
const traces = fileURLToPath(new URL('../traces/', import.meta.url))
const settingsFile = join(traces, 'settings.json')
const settings = names.length > 0 ? JSON.parse(await readFile(settingsFile, 'utf8')) : {}
for (const run of await readGrid(directory)) {
  const { name, set, ...setting } = run.setting
  const title = kept[name]
  if (title === undefined || (names.length > 0 && !names.includes(name))) continue
  // As it was recorded, line by line.
  await writeFile(join(traces, `${title}.jsonl`), await readFile(join(directory, `${name}.jsonl`), 'utf8'))
  settings[title] = { setting, simulation: simulationOf(run.setting, { writerAt: writerAtOf(run) }) }
}
await writeFile(settingsFile, `${JSON.stringify(settings, null, 2)}\n`)
