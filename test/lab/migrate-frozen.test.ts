import { soon } from './fault-support'
import { memoryMoves, Stage, until, type Actor } from './migrate-support'

let stage: Stage
beforeAll(async () => { stage = await Stage.create() })
afterAll(async () => { await stage?.stop() })

// libvirtd stops reading from a client of which five calls wait, and each question about the job of a guest whose QEMU stands still waits.
test('six migrations whose QEMU stands still keep neither the samples of a seventh waiting, nor its abort, nor other calls', async () => {
  const actors: Actor[] = []
  for (let at = 0; at < 7; at++) actors.push(await stage.guest({ memoryMiB: 40, dirtyPagesPerSecond: 2000 }))
  const migrations = actors.map(({ domain }) => domain.migrate({ to: stage.two.uri, destination: stage.destination, bandwidthMiBps: 1, intervalMs: 100 }))
  const [seventh, ...frozen] = [...migrations].reverse()
  const pids: number[] = []
  try {
    await until(async () => migrations.every(({ latest }) => latest !== null && memoryMoves(latest)), 'the memory of all moves', 60_000)
    for (const { domain } of frozen) pids.push((await stage.one.guestPid(domain.name))!)
    for (const pid of pids) process.kill(pid, 'SIGSTOP')
    await until(async () => frozen.every(({ latest }) => latest!.unanswered !== null), 'the statistics of six guests are not answered', 60_000)

    const before = seventh!.latest!.atMs
    await until(async () => seventh!.latest!.atMs > before + 1000 && seventh!.latest!.unanswered === null, 'the seventh goes on with its samples')
    const control = await stage.source.control()
    await soon(control.hostname(), 'a call beside them', 20_000)
    await soon(seventh!.abort('enough'), 'the abort of the seventh', 20_000)
    expect(await soon(seventh!.outcome, 'the outcome of the seventh', 20_000)).toMatchObject({ outcome: 'cancelled' })
    expect(frozen.every(({ latest }) => latest!.unanswered !== null)).toBe(true)
  } finally {
    for (const pid of pids) process.kill(pid, 'SIGCONT')
  }
  await soon(Promise.all(frozen.map((each) => each.abort('enough'))), 'the other aborts')
  expect((await soon(Promise.all(frozen.map(({ outcome }) => outcome)), 'the other outcomes')).map(({ outcome }) => outcome)).toEqual(Array(6).fill('cancelled'))
  await stage.clear()
})
