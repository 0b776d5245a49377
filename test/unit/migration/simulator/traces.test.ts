import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { simulate, type SimulateOptions } from '../../../../lib/migration/simulator'
import { readTrace, replay, traceLines, type Trace } from '../../../../lib/migration/trace'

const directory = join(__dirname, '../../../../bench/traces')
const settings = JSON.parse(readFileSync(join(directory, 'settings.json'), 'utf8')) as Record<string, { readonly simulation: SimulateOptions }>
const titles = readdirSync(directory).filter((name) => name.endsWith('.jsonl')).map((name) => name.replace(/\.jsonl$/, ''))

const read = (title: string): Promise<Trace> => readTrace(join(directory, `${title}.jsonl`))

function finalOf(trace: Trace) {
  return trace.observations.flatMap((each) => each.kind === 'final' ? [each.statistics] : [])[0] ?? null
}

test('there are traces, and each says how it is simulated', () => {
  expect(titles.length).toBeGreaterThanOrEqual(12)
  expect(Object.keys(settings).sort()).toEqual([...titles].sort())
})

describe.each(titles)('the real migration "%s"', (title) => {
  test('replays to its end, with as many passes as were counted then', async () => {
    const trace = await read(title)
    expect(trace.truncated).toBe(false)
    expect(trace.header.source).toBe('libvirt')
    const again = replay(trace)
    const samples = []
    let step = again.next()
    for (; !step.done; step = again.next()) samples.push(step.value)
    expect(samples.length).toBeGreaterThan(5)
    expect(samples.at(-1)!.phase).toBe(trace.outcome!.outcome === 'completed' ? 'done' : 'cancelled')
    expect(step.value.passes.length).toBe(trace.outcome!.passes)
    for (const [i, sample] of samples.entries()) expect(sample.progress).toBeGreaterThanOrEqual(samples[i - 1]?.progress ?? 0)
  })

  test('holds no path of the machine that it was recorded on, and is small', async () => {
    const text = [...traceLines(await read(title))].join('')
    expect(text.length).toBeLessThan(100_000)
    expect(text).not.toMatch(/"\/|file:|home|root@/)
  })

  // The lab's figures vary by some per cent from one migration to the next; QEMU's rules got wrong cost more.
  test('is what the simulator makes of its setting', async () => {
    const trace = await read(title)
    const { simulation } = settings[title]!
    const real = finalOf(trace)
    if (real) {
      const simulated = simulate({ ...simulation, maxTotalMs: 300_000 })
      const final = finalOf(simulated)!
      expect(simulated.outcome.outcome).toBe('completed')
      expect(Math.abs(final.timeElapsedMs! / real.timeElapsedMs! - 1)).toBeLessThan(0.1)
      expect(Math.abs(final.dataProcessedBytes! / real.dataProcessedBytes! - 1)).toBeLessThan(0.06)
      expect(Math.abs(simulated.outcome.passes - trace.outcome!.passes)).toBeLessThanOrEqual(3)
    } else {
      const polls = trace.observations.flatMap((each) => each.kind === 'statistics' && each.statistics.dataProcessedBytes ? [each.statistics] : [])
      const seen = polls.at(-1)!
      const { outcome, transferredBytes, passes } = simulate({ ...simulation, maxTotalMs: seen.timeElapsedMs! }).outcome
      expect(outcome).toBe('unfinished')
      expect(Math.abs(transferredBytes! / seen.dataProcessedBytes! - 1)).toBeLessThan(0.05)
      expect(Math.abs(passes - seen.memoryIteration!)).toBeLessThanOrEqual(1)
    }
  })
})
