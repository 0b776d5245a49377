import { join } from 'node:path'
import { PROJECT, Running } from './demo-support'
import { Stage } from './migrate-support'

let stage: Stage
beforeAll(async () => { stage = await Stage.create({ bandwidthMiBps: 24 }) })
afterEach(async () => { await stage.clear() })
afterAll(async () => { await stage?.stop() })

async function run(example: string, ...more: string[]): Promise<string[]> {
  const running = new Running([process.execPath, join(PROJECT, 'examples', example), stage.one.socketUri, stage.two.socketUri, ...more])
  expect({ ended: await running.ended, stderr: running.stderr }).toEqual({ ended: [0, null], stderr: '' })
  return running.lines
}

test('forecast and decide: a guest that would never get across does, with what was recommended', async () => {
  const { guest } = await stage.guest({ memoryMiB: 160, workingSetMiB: 24, dirtyPagesPerSecond: 12_000 })
  const lines = await run('forecast.mjs', guest.name, '22')
  expect(lines[0]).toMatch(/^it does not end by itself \(the first pass of .* takes .*\)$/)
  expect(lines.some((line) => /^ {2}44 MiB\/s, 1000 ms, plain: [\d.]+ s$/.test(line))).toBe(true)
  // In the first pass only the forecast knows.
  expect(lines.some((line) => /^firstPass 1 [\d.]+ s left$/.test(line))).toBe(true)
  expect(lines.at(-1)).toMatch(/^completed after [\d.]+ s: /)
  expect(await stage.whereIs(guest.name)).toBe('two')
})

test('a policy of one\'s own', async () => {
  const { guest } = await stage.guest({ workingSetMiB: 24, dirtyPagesPerSecond: 16_000 })
  const lines = await run('policy.mjs', guest.name)
  expect(lines[0]).toMatch(/^simulated: completed after \d+ ms and \d+ steps$/)
  expect(lines.filter((line) => /^setMaxDowntime \d+: a pass began with \d+ bytes after one with \d+$/.test(line)).length).toBeGreaterThan(1)
  expect(lines.at(-1)).toMatch(/^completed: .*; downtime \d+ ms$/)
  expect(await stage.whereIs(guest.name)).toBe('two')
})

test('the example that docs/start.md begins with: the dirty rate while it migrates', async () => {
  const { guest } = await stage.guest({ memoryMiB: 160, workingSetMiB: 24, dirtyPagesPerSecond: 4000 })
  const lines = await run('dirty-rate.mjs', guest.name)
  expect(lines[0]).toBe('- pages/s')
  expect(lines.some((line) => /^[1-9]\d* pages\/s$/.test(line))).toBe(true)
  expect(lines.at(-1)).toBe('the domain is at its destination')
  expect(await stage.whereIs(guest.name)).toBe('two')
})
