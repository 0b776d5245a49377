import { runFixture } from '../support/child'
import { keepFigures } from '../support/figures'

interface Round { heapUsed: number, rss: number, dropped: number, kept: number, taken: number }

test('ten thousand events a round reach a slow consumer in order, within its bound, and leave no memory behind', async () => {
  const rounds = 10
  const events = 10_000
  const limit = 100
  const ended = await runFixture('safety/fixtures/event-flood.js', { node: ['--expose-gc'], args: [rounds, events, limit], limitMs: 400_000 })
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  const said = ended.said[0].rounds as Round[]
  expect(said).toHaveLength(rounds)
  for (const round of said) {
    expect(round).toMatchObject({ all: true, inOrder: true, upward: true, last: true, accounted: true, released: true })
    // The queue keeps at most `limit` events as it ends; one more may be on its way to the loop already.
    expect(round.kept).toBeLessThanOrEqual(limit + 1)
    expect(round.dropped).toBeGreaterThan(events / 2)
    expect(round.taken).toBeLessThan(events / 7 + limit + 2)
    expect(round.dropped).toBe(events - round.taken)
  }
  keepFigures('events', { note: `${rounds * events} events to a slow consumer` })
  // 70,000 events lie between these: a leak of 64 bytes for each would be 4.5 MB.
  const [early, late] = [said[2] as Round, said.at(-1) as Round]
  expect(late.heapUsed - early.heapUsed).toBeLessThan(3_000_000)
  expect(late.rss - early.rss).toBeLessThan(30_000_000)
  // Each event is handed from thread to thread, for which a busy machine takes ten times as long.
}, 420_000)

test('a worker and the main thread hear every event of a host, and either can end at any time', async () => {
  const ended = await runFixture('safety/fixtures/event-threads.js', { args: [500] })
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  expect(ended.said).toEqual([{ both: { main: true, worker: true }, withoutWorker: true, withoutMain: true, silent: true, failures: [] }])
})
