import { runFixture } from '../support/child'
import { testDaemon } from '../support/daemon'
import { keepFigures } from '../support/figures'

// Two rounds are short. NODEVIRT_KEEPALIVE_ROUNDS=50 npx jest test/safety/keepalive
const rounds = Number(process.env['NODEVIRT_KEEPALIVE_ROUNDS'] ?? 2)
const width = 4

test('keepalive gives up a frozen daemon under two and under twenty waiting calls, and the process lives', async () => {
  await using daemon = await testDaemon()
  const ended = await runFixture('safety/fixtures/keepalive.js', { args: [daemon.uri, daemon.pid, rounds, width], limitMs: 20_000 * rounds })
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  expect(ended.said).toEqual([{ calls: expect.any(Number), failed: ended.said[0].calls, reasons: { keepalive: rounds * width } }])
  expect(ended.said[0].calls).toBeGreaterThan(rounds * width * (2 + 20) / 2)
  keepFigures('frozen daemons', { calls: ended.said[0].calls, faults: rounds, losses: ended.said[0].calls - ended.said[0].failed })
}, 30_000 * rounds)
