import { memoryMoves, Stage, until } from './migrate-support'

let stage: Stage
beforeAll(async () => { stage = await Stage.create() })
afterAll(async () => { await stage?.stop() })

// The order of what settles is tested, not its time: the question that waits can only be answered once the guest has come in.
test('statistics of a whole host wait behind a guest that is coming in, unless noWait is given', async () => {
  const settled: string[] = []
  const note = (name: string) => () => { settled.push(name) }
  const actor = await stage.guest({ dirtyPagesPerSecond: 50 })
  const migration = actor.domain.migrate({ to: stage.two.uri, destination: stage.destination, bandwidthMiBps: 2, intervalMs: 50 })
  const over = migration.outcome.then(note('migration'))
  await until(async () => migration.latest !== null && memoryMoves(migration.latest), 'memory moves')

  const waiting = stage.destination.domains.stats().then(note('waiting'))
  for (let asked = 0; asked < 10; asked++) {
    const atOnce = await stage.destination.domains.stats({ noWait: true })
    note('noWait')()
    expect(atOnce.map(({ domain }) => domain.uuid)).toEqual([actor.domain.uuid])
    await migration[Symbol.asyncIterator]().next()
  }
  expect(memoryMoves(migration.latest!)).toBe(true)
  expect(settled).toEqual(Array(10).fill('noWait'))

  await Promise.all([over, waiting])
  expect(await migration.outcome).toMatchObject({ outcome: 'completed' })
  expect(settled.slice(10).sort()).toEqual(['migration', 'waiting'])
  expect((await stage.destination.domains.stats()).map(({ domain }) => domain.uuid)).toEqual([actor.domain.uuid])
})
