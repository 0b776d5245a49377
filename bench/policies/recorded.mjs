// Scenarios made of recorded migrations, each with what its owner might permit: once nothing beyond what it was recorded with and
// a throttle, once post-copy or a pause.
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

const horizonMs = 900_000

/** The scenarios of all traces in a directory, and how far the un-steered re-enactment of each is off. */
export async function recordedScenarios({ readTrace, scenarioOf }, directory) {
  const files = readdirSync(directory).filter((file) => file.endsWith('.jsonl')).sort()
  const traces = await Promise.all(files.map(async (file) => ({ name: basename(file, '.jsonl'), trace: await readTrace(join(directory, file)) })))
  const errors = {}
  const scenarios = traces.flatMap(({ name, trace }, index) => {
    const permissions = [{ throttle: true }, index % 2 === 0 ? { postcopy: true } : { pause: true }]
    return permissions.map((facts, i) => {
      const scenario = scenarioOf(trace, `recorded-${name}-${i + 1}`, facts)
      errors[name] = scenario.error
      return {
        ...scenario, simulation: { ...scenario.simulation, maxTotalMs: horizonMs }, set: index % 5 < 3 ? 'tuning' : 'heldOut',
        guards: scenario.facts.pause ? { maxPauseMs: 15_000 } : {},
      }
    })
  })
  return { scenarios, errors }
}
