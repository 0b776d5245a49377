import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { evaluate, policyFrom, scenarioOf } from '../../../../lib/migration/policy'
import { simulate, type DirtyBehaviour, type SimulateOptions } from '../../../../lib/migration/simulator'
import { readTrace, type Trace } from '../../../../lib/migration/trace'
import { GiB, MiB } from '../samples/support'
import { linear } from './support'

const never = policyFrom('none')
const directory = join(__dirname, '../../../../bench/traces')
const recorded = readdirSync(directory).filter((file) => file.endsWith('.jsonl'))
/** How far a re-enactment may be off. */
const bound = 0.1

const traceOf = (dirty: DirtyBehaviour, change: Partial<SimulateOptions> = {}): Trace => simulate({
  memoryBytes: 2 * GiB, zeroFraction: 0.25, bandwidthBytesPerSecond: 100 * MiB, dirty, downtimeLimitMs: 200, setupMs: 700, ...change,
})

describe('the scenario of a recorded migration', () => {
  test('there are recorded migrations', () => {
    expect(recorded.length).toBeGreaterThanOrEqual(10)
  })

  test.each(recorded)('%s, re-enacted without steering, takes as long as it did', async (file) => {
    const scenario = scenarioOf(await readTrace(join(directory, file)), file)
    expect(scenario.error).toBeLessThan(bound)
    expect(scenario.recorded).not.toBeNull()
    // Post-copy was somebody's decision, and auto-converge the hypervisor's.
    if (!scenario.facts.postcopy) {
      const run = evaluate(never, { ...scenario, simulation: { ...scenario.simulation, maxTotalMs: 120_000 } })
      expect(run.outcome).toBe(scenario.recorded!.outcome === 'completed' ? 'completed' : 'unfinished')
    }
  })
})

describe('the scenario of a simulated migration', () => {
  test.each<[string, DirtyBehaviour]>([
    ['in turn', linear(50, 1200)], ['at random', { kind: 'saturating', workingSetBytes: 800 * MiB, tauMs: 15_000 }], ['nothing', { kind: 'none' }],
    ['a hot and a cold part', { kind: 'mixture', parts: [{ kind: 'saturating', workingSetBytes: 40 * MiB, tauMs: 500 }, linear(20, 1000)] }],
  ])('is that migration: a guest that writes %s', (name, dirty) => {
    const trace = traceOf(dirty, { downtimeLimitMs: 600 })
    const scenario = scenarioOf(trace, name)
    const run = evaluate(never, scenario)
    expect(scenario.error).toBeLessThan(0.05)
    expect(run.outcome).toBe('completed')
    expect(run.totalMs / trace.outcome!.totalMs).toBeCloseTo(1, 1)
    expect(run.transferredBytes! / trace.outcome!.transferredBytes!).toBeCloseTo(1, 1)
    expect(scenario.facts).toMatchObject({ memoryBytes: 2 * GiB, maxDowntimeMs: 600, postcopy: false, pause: false })
  })

  test('has its outages', () => {
    const trace = traceOf(linear(30, 500), {
      bandwidthBytesPerSecond: [{ fromMs: 0, bytesPerSecond: 100 * MiB }, { fromMs: 5_000, bytesPerSecond: 0 }, { fromMs: 25_000, bytesPerSecond: 100 * MiB }],
    })
    const { error, simulation } = scenarioOf(trace, 'drop')
    expect(error).toBeLessThan(bound)
    expect(simulation.bandwidthBytesPerSecond).toContainEqual(expect.objectContaining({ bytesPerSecond: 0 }))
  })

  test('ends otherwise under a policy', () => {
    const endless = traceOf(linear(150, 400), { maxTotalMs: 90_000 })
    const scenario = scenarioOf(endless, 'endless', { postcopy: true, maxDowntimeMs: 300 })
    expect(evaluate(never, { ...scenario, simulation: { ...scenario.simulation, maxTotalMs: 300_000 } }).outcome).toBe('unfinished')
    expect(evaluate(policyFrom('default'), scenario)).toMatchObject({ outcome: 'completed' })
  })

  test('cannot be made where no memory moved', () => {
    const { header, observations } = traceOf({ kind: 'none' })
    expect(() => scenarioOf({ header, observations: observations.slice(0, 1), outcome: null, truncated: true }, 'empty')).toThrow(RangeError)
  })
})
