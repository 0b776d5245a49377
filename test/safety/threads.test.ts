import { asUser, runFixture } from '../support/child'
import { silentPeer } from '../support/peer'

const seed = Number(process.env['NODEVIRT_SEED'] ?? 20_241)

test('workers that are terminated in the middle of calls, callbacks and arguments leave the process whole', async () => {
  const rounds = 50
  const ended = await runFixture('safety/fixtures/workers.js', { args: [rounds, seed], limitMs: 110_000 })
  expect(ended).toMatchObject({ code: 0, signal: null })
  const [{ failures, seen, name }] = ended.said as [{ failures: string[], seen: number[], name: string }]
  expect(failures).toEqual([])
  expect(name).toBe('test')
  expect(seen).toHaveLength(rounds)
  // 200 workers made calls. Their threads serve the next ones: a leak would be at least one of each worker.
  expect(Math.max(...seen) - (seen[4] as number)).toBeLessThan(25)
})

test('64 opens of a peer that never answers delay nobody else, and keep nothing alive', async () => {
  await using peer = await silentPeer()
  const ended = await runFixture('safety/fixtures/opens.js', { args: [peer.port] })
  // It ended by itself, although every open but the ones that timed out still waits.
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  expect(ended.said).toEqual([{ turns: 200, doneBefore: true, codes: ['VIR_ERR_OPERATION_TIMEOUT'], during: expect.any(Number), openHandles: 0 }])
  expect(ended.said[0].during).toBeGreaterThan(64)
  expect(peer.accepted).toBeGreaterThanOrEqual(64)
})

test('without a thread a call is refused and says so, and later ones are served', async () => {
  const ended = await runFixture('safety/fixtures/no-threads.js', { under: ['prlimit', '--nproc=40', ...asUser(61_234)] })
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  expect(ended.said[0]).toMatchObject({
    code: 'VIR_ERR_SYSTEM_ERROR', function: 'virConnectOpen', message: expect.stringContaining('Raise the limit of threads'), hostname: expect.any(String),
  })
})
