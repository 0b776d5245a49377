import { runFixture } from '../support/child'
import { keepFigures } from '../support/figures'

const seed = Number(process.env['NODEVIRT_SEED'] ?? 5150)

test('collections in the middle of calls and events free what was dropped, and nothing else', async () => {
  const ended = await runFixture('safety/fixtures/gc.js', { node: ['--expose-gc'], args: [4000, seed], limitMs: 110_000 })
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  const [said] = ended.said
  expect(said).toMatchObject({
    seed, calls: 24_000,
    // Every handle is released ...
    released: true, open: 0,
    // ... and libvirt's own connections with them.
    forgotten: true,
  })
  expect(said.events).toBeGreaterThan(100)
  // At most 200 calls were in flight; thousands of handles were collected.
  expect(said.most).toBeLessThan(250)
  keepFigures('collections', { calls: said.calls, losses: said.open })
})

test('hundreds of connections that are collected at once are closed by a few threads', async () => {
  const ended = await runFixture('safety/fixtures/releases.js', { node: ['--expose-gc'] })
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  expect(ended.said).toEqual([{ open: 400, released: true, more: expect.any(Number) }])
  expect(ended.said[0].more).toBeLessThan(20)
})

test('callbacks that throw are uncaught exceptions, each on its own, and the process goes on', async () => {
  const ended = await runFixture('safety/fixtures/uncaught.js')
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  expect(ended.said).toEqual([{
    uncaught: ['from on()', 'from on()', 'from subscribe()', 'from subscribe()', 'from the raw layer', 'from the raw layer'],
    heard: ['suspended', 'resumed'],
    state: 'running',
  }])
})
