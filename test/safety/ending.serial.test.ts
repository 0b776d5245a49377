import { runFixture } from '../support/child'
import { silentPeer } from '../support/peer'

describe('process.exit() with hundreds of calls in flight', () => {
  // The one wall-clock limit of the tests: nobody may wait for libvirt when the process wants to end.
  const limitMs = 300

  test.each(Array.from({ length: 20 }, (_, round) => ({ round, code: round * 7 % 256, waitMs: round % 5 * 4 })))(
    'ends at once, with its own code (round $round)', async ({ code, waitMs }) => {
      await using peer = await silentPeer()
      const ended = await runFixture('safety/fixtures/exit.js', { args: [peer.port, code, waitMs] })
      expect(ended).toMatchObject({ code, signal: null, stderr: '' })
      const tookMs = Number(ended.endedAtNs - BigInt(ended.said[0].exitingAtNs)) / 1e6
      expect(tookMs).toBeLessThan(limitMs)
    })
})

describe('a process ends by itself', () => {
  test.each([
    ['with a connection that nobody closed', 'connection', ['done']],
    ['with a connection of the raw layer that nobody closed', 'rawConnection', ['done']],
    ['with domains that nobody freed', 'domains', ['done']],
    ['with a listener of the connection\'s close', 'closeListener', ['done']],
    ['when the last listener of an event is removed', 'removedListener', ['done']],
    ['when the signal of an iterator aborts', 'abortedIterator', ['done']],
    ['when a subscription is ended', 'endedSubscription', ['done']],
    ['when a connection with listeners is closed', 'closedConnection', ['done']],
    ['not before a call in flight is answered', 'call', [expect.any(String), 'done']],
  ])('%s', async (_, way, said) => {
    const ended = await runFixture('safety/fixtures/alive.js', { args: [way] })
    expect(ended).toMatchObject({ code: 0, signal: null, said })
  })
})

describe('a process goes on', () => {
  test.each([['a listener of an event', 'listener'], ['an iterator over events', 'iterator'], ['a subscription', 'subscription']])(
    'while there is %s', async (_, way) => {
      // The test cannot await a process that should not end: it waits so long that one without a listener has long ended.
      const ended = await runFixture('safety/fixtures/alive.js', { args: [way], limitMs: 1500 })
      expect(ended).toMatchObject({ signal: 'SIGKILL', said: ['done'] })
    })
})
