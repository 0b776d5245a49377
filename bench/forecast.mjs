// Forecasts against real migrations: for each setting of the test grid the guest is measured and a forecast is made, then it
// migrates, and the two are compared; and in flight, at a quarter and at half of the time.
//
//   node bench/forecast.mjs [--runs N] [--keep DIR] [--from DIR] [--grid test|fit] [--seed S] [--kvm] [--start I] [--every N] [--release R | --root DIR] [--json]
//
// --kvm draws 12 small guests that run on KVM, which has to work; the others are emulated.
// --seed draws another grid of 66 settings from the same ranges: a seed that was never used is judged by nobody's favour.
// --release takes both hosts' QEMU from a release of Debian, --root from a directory that has one; --every takes each Nth setting only.
// --keep writes down what was measured and what happened; --from reads that and judges it anew, without any migration.
import { parseArgs } from 'node:util'
import { releaseRoot } from '../dist/lab/index.mjs'
import { forecastFrom, measureGuest, refine, replay } from '../dist/migration/index.mjs'
import { percentile } from './figures.mjs'
import { drawnGrid, drawnKvmGrid } from './grid/drawn.mjs'
import { readGrid, runGrid } from './grid/run.mjs'
import { fitGrid, testGrid } from './grid/settings.mjs'

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string' },
    start: { type: 'string', default: '0' },
    keep: { type: 'string' },
    from: { type: 'string', multiple: true },
    grid: { type: 'string', default: 'test' },
    seed: { type: 'string' },
    every: { type: 'string', default: '1' },
    release: { type: 'string' },
    root: { type: 'string' },
    kvm: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})

/** TCP over Ethernet carries so much of what a link is shaped to: 1,448 of the 1,514 bytes of each frame. */
const payloadPart = 1448 / 1514

/** The bandwidth between the lab's hosts without a limit: they share one machine's memory. */
const unshapedMiBps = 1_000

/** The lab's hosts, medians over the fit grid: docs/trace.md. A guest of the lab makes good 50 ms after it was held up. */
const labHosts = { setupMs: 430, handoverMs: 13, confirmMs: 214, catchUpMs: 50 }

/** The facts that a planner of the migration knows. The guest's behaviour is not among them. */
function migrationOf({ bandwidthMiBps, how, maxDowntimeMs, autoConverge, postcopy, timeoutMs, kvm = false }) {
  return {
    ...(how === 'limit' ? { bandwidthMiBps, linkMiBps: unshapedMiBps } : { linkMiBps: bandwidthMiBps * payloadPart }),
    maxDowntimeMs,
    ...(autoConverge ? { autoConverge } : {}),
    ...(postcopy ? { postcopy } : {}),
    maxTotalMs: timeoutMs,
    hosts: { ...labHosts, emulated: !kvm },
  }
}

/** As long as a look at the guest may take: about a first pass, within bounds. */
const lookMs = { least: 3_000, most: 8_000 }

async function measure(domain, { memoryMiB, bandwidthMiBps }) {
  const firstPassMs = memoryMiB / bandwidthMiBps * 1000
  const windowMs = Math.round(Math.min(lookMs.most, Math.max(lookMs.least, firstPassMs)))
  const began = performance.now()
  const guest = await measureGuest(domain, { by: 'memory', windowsMs: [windowMs] })
  return { guest, tookMs: Math.round(performance.now() - began) }
}

/** A forecast made in the middle of it: from what was seen by then. */
function inFlight(forecast, { trace, outcome }, part) {
  const until = part * outcome.totalMs
  const observations = trace.observations.filter(({ atMs }) => atMs <= until)
  const samples = []
  const run = replay({ ...trace, observations, outcome: null })
  let next = run.next()
  for (; !next.done; next = run.next()) samples.push(next.value)
  return refine(forecast, { samples, passes: next.value.passes })
}

const relative = (forecast, truth) => forecast === null ? null : Math.abs(forecast.likely - truth) / truth

function judge(result) {
  const { setting, before, outcome, convergedTruth } = result
  if (convergedTruth === null) return null
  const forecast = forecastFrom(before.guest, migrationOf(setting))
  const right = forecast.converges === convergedTruth
  const both = right && convergedTruth
  const early = [0.25, 0.5].map((part) => inFlight(forecast, result, part))
  return {
    setting, outcome, forecast, right, convergedTruth,
    totalTime: both ? relative(forecast.totalMs, outcome.totalMs) : null,
    bytes: both ? relative(forecast.transferredBytes, outcome.transferredBytes) : null,
    downtime: both && outcome.downtimeMs > 0 ? relative(forecast.downtimeMs, outcome.downtimeMs) : null,
    downtimeOffMs: both ? Math.abs(forecast.downtimeMs.likely - outcome.downtimeMs) : null,
    within: both ? forecast.totalMs.low <= outcome.totalMs && (forecast.totalMs.high ?? Infinity) >= outcome.totalMs : null,
    inFlight: early.map(({ converges, totalMs }) => ({
      right: converges === convergedTruth,
      error: converges && convergedTruth ? relative(totalMs, outcome.totalMs) : null,
      signed: converges && convergedTruth ? (totalMs.likely - outcome.totalMs) / outcome.totalMs : null,
    })),
  }
}

const percent = (value) => value === null || value === undefined ? '-' : `${(value * 100).toFixed(1)} %`

function line({ setting, outcome, forecast, convergedTruth, totalTime, bytes, inFlight: [quarter, half], right }) {
  const { name, fillMiB, workingSetMiB, dirtyPagesPerSecond, pattern, bandwidthMiBps, how, maxDowntimeMs, autoConverge, postcopy } = setting
  const what = `${fillMiB}+${workingSetMiB} ${dirtyPagesPerSecond} ${pattern.slice(0, 3)} ${bandwidthMiBps} ${how} ${maxDowntimeMs}`
    + `${autoConverge ? ' auto' : ''}${postcopy ? ' post' : ''}`
  const real = convergedTruth ? `${outcome.totalMs} ms` : 'no end'
  const said = forecast.converges
    ? `${Math.round(forecast.totalMs.likely)} ms (${Math.round(forecast.totalMs.low)} to ${forecast.totalMs.high === null ? 'open' : Math.round(forecast.totalMs.high)})`
    : 'no end'
  return [
    name.padEnd(7), what.padEnd(36), real.padStart(9), said.padStart(30), percent(forecast.confidence).padStart(8), percent(totalTime).padStart(8), percent(bytes).padStart(8),
    percent(quarter.error).padStart(8), percent(half.error).padStart(8), right ? '' : 'WRONG',
  ].join('  ')
}

function spread(values) {
  const known = values.filter((value) => value !== null && value !== undefined)
  return { medianError: percentile(known, 0.5), p90Error: percentile(known, 0.9) }
}

async function results() {
  if (options.from) return (await Promise.all(options.from.map((directory) => readGrid(directory)))).flat()
  const seeded = options.seed === undefined ? undefined : Number(options.seed)
  const whole = options.kvm ? drawnKvmGrid(seeded ?? 20261126) : seeded !== undefined ? drawnGrid(seeded) : options.grid === 'fit' ? fitGrid : testGrid
  const grid = whole.slice(Number(options.start)).filter((_, i) => i % Number(options.every) === 0)
  const settings = options.runs === undefined ? grid : grid.slice(0, Number(options.runs))
  const root = options.release === undefined ? options.root : await releaseRoot(options.release)
  return runGrid(settings, { before: measure, log: (text) => console.error(text), root, ...(options.keep ? { outDirectory: options.keep } : {}) })
}

const judged = (await results()).map(judge).filter((each) => each !== null)
console.log(`${'run'.padEnd(7)}  ${'guest, bandwidth, downtime limit'.padEnd(36)}  ${'real'.padStart(9)}  ${'forecast'.padStart(30)}  ${'sure'.padStart(8)}  ${'time'.padStart(8)}  ${'bytes'.padStart(8)}  ${'at 25 %'.padStart(8)}  ${'at 50 %'.padStart(8)}`)
for (const each of judged) console.log(line(each))

const wrong = (list) => list.length === 0 ? 0 : list.filter((right) => !right).length / list.length
const flight = (i) => ({ ...spread(judged.map((each) => each.inFlight[i].error)), wrongVerdicts: wrong(judged.map((each) => each.inFlight[i].right)) })
const summary = {
  runs: judged.length,
  totalTime: spread(judged.map((each) => each.totalTime)),
  bytes: spread(judged.map((each) => each.bytes)),
  downtime: spread(judged.map((each) => each.downtime)),
  wrongVerdicts: wrong(judged.map((each) => each.right)),
  downtimeOffMs: spread(judged.map((each) => each.downtimeOffMs)),
  withinInterval: 1 - wrong(judged.map((each) => each.within).filter((within) => within !== null)),
  inFlight25: flight(0),
  inFlight50: flight(1),
}
console.log(`
${'error of'.padEnd(20)}  ${'median'.padStart(8)}  ${'p90'.padStart(8)}
${[['total time', summary.totalTime], ['bytes', summary.bytes], ['downtime', summary.downtime], ['at 25 %', summary.inFlight25], ['at 50 %', summary.inFlight50]]
    .map(([name, { medianError, p90Error }]) => `${name.padEnd(20)}  ${percent(medianError).padStart(8)}  ${percent(p90Error).padStart(8)}`).join('\n')}
${summary.runs} runs, ${percent(summary.wrongVerdicts)} wrong verdicts, ${percent(summary.withinInterval)} within the interval; downtime off by ${summary.downtimeOffMs.medianError?.toFixed(0)} ms in the median`)
if (options.json) console.log(JSON.stringify(summary))
