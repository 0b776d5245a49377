import { runFixture } from '../support/child'

test('a stream that is given up in the middle of a transfer leaves no descriptor open', async () => {
  const ended = await runFixture('safety/fixtures/streams.js', { node: ['--expose-gc'] })
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  const ways = ['freed', 'freed beside a call', 'collected', 'collected with a callback', 'released with the connection', 'aborted']
  // A transfer has at least one of its own, or nothing would be shown.
  expect(ended.said).toEqual(ways.map((way) => ({ way, open: expect.any(Number), left: 0 })))
  for (const { open } of ended.said) expect(open).toBeGreaterThanOrEqual(20)
})
