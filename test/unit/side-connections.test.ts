import { SideConnections } from '../../lib/side-connections'

/** A connection that says whether it is alive, and remembers that it was closed. */
class FakeConnection {
  readonly sharesProcess = false
  readonly options = {}
  isAlive = true
  async close(): Promise<void> { this.isAlive = false }
}

let opened: FakeConnection[]
let sides: SideConnections<FakeConnection>
beforeEach(() => {
  opened = []
  sides = new SideConnections<FakeConnection>(new FakeConnection(), async () => {
    opened.push(new FakeConnection())
    return opened.at(-1)!
  })
})

test('a connection for control that is dead is replaced once, however many ask for it', async () => {
  const first = await sides.control()
  expect(await sides.control()).toBe(first)
  first.isAlive = false
  const next = await Promise.all([sides.control(), sides.control(), sides.control()])
  expect(new Set(next)).toEqual(new Set([opened[1]]))
  expect(next[0]).not.toBe(first)
  expect(opened).toHaveLength(2)
})

test('a connection for control that is pruned while somebody asks for it is replaced', async () => {
  const first = await sides.control()
  first.isAlive = false
  const [, next] = await Promise.all([sides.prune(), sides.control()])
  expect(next).toBe(opened[1])
  expect(next.isAlive).toBe(true)
  expect(await sides.control()).toBe(next)
})

test('a close leaves no connection open that is asked for at the same time', async () => {
  const first = await sides.control()
  const leased = await sides.leaseControl()
  first.isAlive = false
  const asked = sides.control()
  await sides.close()
  await asked
  expect(leased.connection.isAlive).toBe(false)
  expect(opened.map(({ isAlive }) => isAlive)).toEqual([false, false])
})

test('a connection for control that is leased is nobody else\'s, and is closed when it is released', async () => {
  const shared = await sides.control()
  const [one, two] = [await sides.leaseControl(), await sides.leaseControl()]
  expect(new Set([shared, one.connection, two.connection]).size).toBe(3)
  await one.release()
  await one.release()
  expect(one.connection.isAlive).toBe(false)
  expect(two.connection.isAlive).toBe(true)
  expect((await sides.lease()).connection).not.toBe(one.connection)
})

test('an idle connection that died is not handed out', async () => {
  const lease = await sides.lease()
  await lease.release()
  expect((await sides.lease()).connection).toBe(lease.connection)
  await lease.release()
  const again = await sides.lease()
  await again.release()
  again.connection.isAlive = false
  const next = await sides.lease()
  expect(next.connection).not.toBe(again.connection)
  expect(next.connection.isAlive).toBe(true)
})
