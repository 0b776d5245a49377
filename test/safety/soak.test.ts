import { join } from 'node:path'
import { connect } from '../../lib'
import { runFixture } from '../support/child'
import { testDaemon, type TestDaemon } from '../support/daemon'
import { keepFigures } from '../support/figures'

const seed = Number(process.env['NODEVIRT_SEED'] ?? 68_000)
const calls = Number(process.env['NODEVIRT_SOAK_CALLS'] ?? 12_000)
const rounds = 10
// A busy machine makes a few hundred calls a second.
const limitMs = 100_000 + calls * 5

interface Round { nativeMiB: number, rssMiB: number, open: number, freed: boolean }

let steady: TestDaemon
let shaky: TestDaemon
beforeAll(async () => {
  [steady, shaky] = await Promise.all([testDaemon(), testDaemon()])
  await using storage = await connect(steady.driverUri('storage'))
  const pool = await storage.storagePools.define(`<pool type='dir'><name>soak</name><target><path>${join(steady.directory, 'soak')}</path></target></pool>`)
  await pool.start({ build: true })
})
afterAll(async () => { for (const each of [steady, shaky]) await each?.[Symbol.asyncDispose]() })

test(`${calls} mixed calls of four workers leave memory, handles, threads and descriptors as they were (NODEVIRT_SOAK_CALLS=${calls})`, async () => {
  let over = false
  let kills = 0
  const running = runFixture('safety/fixtures/soak.js', {
    // One arena (glibc): with one for each of a dozen threads the allocator's own holes grow, and hide what is lost.
    args: [calls, seed, rounds, steady.uri, steady.driverUri('storage'), shaky.uri], node: ['--expose-gc'], env: { MALLOC_ARENA_MAX: '1' }, limitMs,
  }).finally(() => { over = true })
  while (!over) {
    await Promise.race([running, new Promise((resolve) => setTimeout(resolve, 500))])
    if (over) break
    await shaky.kill()
    kills++
    await shaky.start()
  }
  const ended = await running
  const [said] = ended.said
  expect({ code: ended.code, signal: ended.signal, error: said?.error }).toEqual({ code: 0, signal: null, error: undefined })
  expect(said).toMatchObject({ problems: [], settled: said.begun })
  expect(said.begun).toBeGreaterThanOrEqual(calls)
  // Some of everything, or it would show little.
  for (const key of ['refused', 'events', 'streamedBytes', 'reconnects']) expect({ [key]: said[key] > 0 }).toEqual({ [key]: true })
  const after = said.after as Round[]
  expect(after.map(({ open, freed }) => ({ open, freed }))).toEqual(after.map(() => ({ open: 0, freed: true })))
  expect(said.end.handles).toBe(said.before.handles)
  expect(said.end.threads).toBeLessThanOrEqual(said.before.threads)
  expect(said.end.descriptors).toEqual(said.before.descriptors)
  // The allocators have taken by the third round what they keep. A loss in each call grows all the time.
  const [third, sixth, last] = [after[2]!.nativeMiB, after[5]!.nativeMiB, after.at(-1)!.nativeMiB]
  const grows = (from: number, to: number): boolean => to > from * 1.05 + 3
  expect({ third, sixth, last, grown: grows(third, sixth) && grows(sixth, last) }).toEqual({ third, sixth, last, grown: false })
  keepFigures('soak', {
    calls: said.begun, faults: kills, badInputs: said.refused, losses: said.begun - said.settled,
    note: `${said.events} events, ${Math.round(said.streamedBytes / 1e6)} MB streamed, ${said.reconnects} connections healed; native memory after rounds 3, 6, 10: ${third}, ${sixth}, ${last} MiB`,
  })
}, limitMs + 20_000)
