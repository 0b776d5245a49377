import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asUser, runFixture } from '../support/child'
import { keepFigures } from '../support/figures'
import { silentPeer } from '../support/peer'

const seed = Number(process.env['NODEVIRT_SEED'] ?? 20_241)

/** How many threads the processes of this user have. */
function threadsOfUser(): number {
  let count = 0
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8')
      if (Number(/^Uid:\s+(\d+)/m.exec(status)?.[1]) === process.getuid?.()) count += Number(/^Threads:\s+(\d+)/m.exec(status)?.[1])
    } catch (error) {
      // It has ended meanwhile.
      if (!['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
  }
  return count
}

/** A command that starts a process which may have so many threads. Root's are not limited, so another user does it then. */
function withThreads(count: number): string[] {
  if (process.getuid?.() === 0) return ['prlimit', `--nproc=${count}`, ...asUser(61_234)]
  return ['prlimit', `--nproc=${threadsOfUser() + count}`]
}

/** Whether the user who does it instead of root may read this folder. */
function isReadable(): boolean {
  if (process.getuid?.() !== 0) return true
  const [program, ...args] = [...asUser(61_234), 'test', '-r', join(__dirname, 'fixtures/no-threads.js')]
  return spawnSync(program, args).status === 0
}

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
  keepFigures('workers', { faults: rounds * 4, note: `${rounds * 4} workers terminated in the middle of calls` })
})

test('64 opens of a peer that never answers delay nobody else, and keep nothing alive', async () => {
  await using peer = await silentPeer()
  const ended = await runFixture('safety/fixtures/opens.js', { args: [peer.port] })
  // It ended by itself, although every open but the ones that timed out still waits.
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  expect(ended.said).toEqual([{ turns: 200, doneBefore: true, codes: ['ERR_TIMED_OUT'], during: expect.any(Number), openHandles: 0 }])
  expect(ended.said[0].during).toBeGreaterThan(64)
  expect(peer.accepted).toBeGreaterThanOrEqual(64)
})

// In a folder that only root may read there is nobody to try it with.
;(isReadable() ? test : test.skip)('without a thread a call is refused and says so, and later ones are served', async () => {
  const ended = await runFixture('safety/fixtures/no-threads.js', { under: withThreads(40) })
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  expect(ended.said[0]).toMatchObject({
    code: 'ERR_NO_THREAD', function: 'virConnectOpen', message: expect.stringContaining('Raise the limit of threads'), hostname: expect.any(String),
  })
})
