// The simulator against real migrations of the lab: total time, bytes, passes, downtime, and whether it converges at all. Each
// is simulated from its setting alone.
//
//   node bench/simulator.mjs [--from DIR | --out DIR] [--grid fit|test] [--only fit01,fit02] [--json]
//
// With --from it evaluates runs that --out kept before. The whole grid takes about ten minutes, on a machine that does nothing else.
import { parseArgs } from 'node:util'
import { simulate } from '../dist/migration/index.mjs'
import { percentile } from './figures.mjs'
import { readGrid, runGrid } from './grid/run.mjs'
import { fitGrid, testGrid } from './grid/settings.mjs'
import { simulationOf, writerAtOf } from './grid/simulation.mjs'

const { values: options } = parseArgs({
  options: {
    from: { type: 'string' },
    out: { type: 'string' },
    grid: { type: 'string', default: 'fit' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})

/** Below this a downtime is mostly what stopping a guest takes, and a percentage of it says nothing. */
const longDowntimeMs = 100

function settings() {
  const grid = { fit: fitGrid, test: testGrid }[options.grid]
  if (!grid) throw new RangeError(`--grid must be fit or test: ${options.grid}`)
  const only = options.only?.split(',')
  return only ? grid.filter(({ name }) => only.includes(name)) : grid
}

/** The real figures of a run, and the simulated ones, at the same point. */
function compare(run, known) {
  const { setting, statistics, outcome, convergedTruth } = run
  const simulation = simulationOf(setting, known)
  const verdict = simulate(simulation).outcome.outcome === 'completed'
  if (convergedTruth) {
    // Simulated to its end, however late that is.
    const trace = simulate({ ...simulation, maxTotalMs: 10 * setting.timeoutMs })
    const final = trace.observations.find(({ kind }) => kind === 'final')?.statistics
    return {
      verdict,
      real: {
        totalMs: statistics.totalMs, fromCallMs: outcome.totalMs, bytes: statistics.bytes, passes: run.passes, downtimeMs: statistics.downtimeMs,
      },
      simulated: final ? {
        totalMs: final.timeElapsedMs, fromCallMs: trace.outcome.totalMs, bytes: final.dataProcessedBytes, passes: trace.outcome.passes,
        downtimeMs: final.downtimeMs,
      } : null,
    }
  }
  // The last sample, because the abort comes in between two polls.
  const last = run.trace.observations.filter(({ kind, statistics: s }) => kind === 'statistics' && s.dataProcessedBytes > 0).at(-1).statistics
  const { transferredBytes, passes } = simulate({ ...simulation, maxTotalMs: last.timeElapsedMs }).outcome
  return { verdict, real: { bytes: last.dataProcessedBytes, passes: last.memoryIteration }, simulated: { bytes: transferredBytes, passes } }
}

const relative = (real, simulated) => Math.abs(simulated - real) / real
const distance = (real, simulated) => Math.abs(simulated - real)

function spreadOf(errors) {
  return { runs: errors.length, median: percentile(errors, 0.5), p90: percentile(errors, 0.9), worst: percentile(errors, 1) }
}

function errorsOf(compared) {
  const completed = compared.filter(({ run, simulated }) => run.convergedTruth && simulated)
  const unfinished = compared.filter(({ run }) => run.convergedTruth === false)
  const over = (runs, field, error) => spreadOf(runs.map(({ real, simulated }) => error(real[field], simulated[field])))
  // The guest of a post-copy migration stands still for longer than libvirt says: see docs/trace.md.
  const precopy = completed.filter(({ run }) => !run.setting.postcopy)
  return {
    totalTime: over(completed, 'totalMs', relative),
    totalTimeFromCall: over(completed, 'fromCallMs', relative),
    bytes: over(completed, 'bytes', relative),
    passes: over(completed, 'passes', distance),
    downtimeMs: over(precopy, 'downtimeMs', distance),
    longDowntime: over(precopy.filter(({ real }) => real.downtimeMs >= longDowntimeMs), 'downtimeMs', relative),
    unfinishedBytes: over(unfinished, 'bytes', relative),
    unfinishedPasses: over(unfinished, 'passes', distance),
    verdicts: { agree: compared.filter(({ run, verdict }) => verdict === run.convergedTruth).length, of: compared.length },
  }
}

const percent = (value) => value === null ? '-' : `${(value * 100).toFixed(1)} %`
const whole = (value) => value === null ? '-' : String(Math.round(value))

function table(title, errors) {
  const rows = [
    ['total time, as libvirt counts', errors.totalTime, percent],
    ['total time, from the call', errors.totalTimeFromCall, percent],
    ['bytes', errors.bytes, percent],
    ['passes (difference)', errors.passes, whole],
    ['downtime (difference in ms)', errors.downtimeMs, whole],
    [`downtime, where ${longDowntimeMs} ms or more`, errors.longDowntime, percent],
    ['bytes of those aborted', errors.unfinishedBytes, percent],
    ['passes of those aborted (difference)', errors.unfinishedPasses, whole],
  ]
  console.log(`\n${title}\n${'error of'.padEnd(38)}${['runs', 'median', 'p90', 'worst'].map((head) => head.padStart(9)).join('')}`)
  for (const [name, { runs, median, p90, worst }, form] of rows) {
    console.log(name.padEnd(38) + [String(runs), form(median), form(p90), form(worst)].map((cell) => cell.padStart(9)).join(''))
  }
  console.log(`converges or not: ${errors.verdicts.agree} of ${errors.verdicts.of} agree`)
}

function line({ run, real, simulated, verdict }) {
  const { name, pattern, dirtyPagesPerSecond, fillMiB, workingSetMiB, bandwidthMiBps, how, maxDowntimeMs, autoConverge, postcopy } = run.setting
  const more = `${autoConverge ? ' auto-converge' : ''}${postcopy ? ' post-copy' : ''}`
  const figures = (of) => !of ? 'no end' : `${of.totalMs ? `${(of.totalMs / 1000).toFixed(2)} s, ` : ''}${(of.bytes / 2 ** 20).toFixed(1)} MiB, ${of.passes} passes`
    + (of.totalMs ? `, ${Math.round(of.downtimeMs)} ms` : '')
  console.log(`${name}: ${fillMiB}+${workingSetMiB} MiB, ${dirtyPagesPerSecond} pages/s ${pattern}, ${how} ${bandwidthMiBps} MiB/s, ${maxDowntimeMs} ms${more}:`
    + ` ${run.outcome.outcome}${verdict === run.convergedTruth ? '' : ' (not so simulated)'}; real ${figures(real)}; simulated ${figures(simulated)}`)
}

const runs = options.from
  ? (await readGrid(options.from)).filter(({ setting }) => settings().some(({ name }) => name === setting.name))
  : await runGrid(settings(), { log: console.log, outDirectory: options.out })
const failed = runs.filter(({ convergedTruth }) => convergedTruth === null)
for (const { setting, outcome } of failed) console.log(`${setting.name} ${outcome.outcome}, and is left out: ${outcome.because}`)
const judged = runs.filter((run) => !failed.includes(run))
const compared = judged.map((run) => ({ run, ...compare(run) }))
compared.forEach(line)
const errors = errorsOf(compared)
table('From the settings alone', errors)
const placed = judged.map((run) => ({ run, ...compare(run, { writerAt: writerAtOf(run) }) }))
const errorsPlaced = errorsOf(placed)
if (judged.some((run) => writerAtOf(run) !== undefined)) table('Where it is known at which page the guest writes in turn', errorsPlaced)
if (options.json) console.log(JSON.stringify({ runs: judged.length, ...errors, knowingThePlace: errorsPlaced }))
