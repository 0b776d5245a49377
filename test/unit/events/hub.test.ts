import { LibvirtError } from '../../../lib/errors'
import { domainEvents, EventHub, type EventKind } from '../../../lib/events'

const lost = new LibvirtError({ code: 'ERR_CONNECTION_LOST', message: 'lost' })

/** A connection that is made up: each of its handles has the callbacks that were registered on it. */
class FakeConnection {
  readonly ended: unknown[] = []
  there = true
  readonly registered: { handle: object, callback: (object: object) => void, answer: (result: Error | number) => void }[] = []
  readonly kind: EventKind = {
    ...domainEvents.reboot,
    register: (port, _object, callback) => new Promise((resolve, reject) => {
      const answer = (result: Error | number): void => { if (typeof result === 'number') resolve(result); else reject(result) }
      this.registered.push({ handle: port.handle, callback: callback as never, answer })
    }),
    deregister: (handle, id) => Promise.resolve(this.ended.push([handle, id])),
  }

  readonly port = (name: string): never => ({ handle: { name }, call: () => Promise.resolve(1) }) as never
  readonly hub = new EventHub({
    port: this.port('first'), checkOpen: () => undefined, whenThere: () => null, heard: () => this.there, report: () => undefined,
    wrap: { domain: (given) => given, network: (given) => given, storagePool: (given) => given, nodeDevice: (given) => given, secret: (given) => given },
  })
}

/** An object of an event, which says whether it was found on a handle that is lost. */
function eventObject(): { outdated: boolean, outdate(): void } {
  return { outdated: false, outdate() { this.outdated = true } }
}

test('an event that comes on a lost handle is told, with an object that is to be found again; so is one of a handle that is not yet in use', async () => {
  const fake = new FakeConnection()
  const heard: object[] = []
  const added = fake.hub.add(fake.kind, null, ({ domain }: { domain: object }) => heard.push(domain))
  fake.registered[0]!.answer(7)
  await added
  const [before, late, early, after] = Array.from({ length: 4 }, eventObject) as [ReturnType<typeof eventObject>, ...ReturnType<typeof eventObject>[]]
  fake.registered[0]!.callback(before)
  fake.there = false
  await fake.hub.suspend()
  expect(fake.ended).toEqual([[{ name: 'first' }, 7]])
  fake.registered[0]!.callback(late!)
  const resumed = fake.hub.resume(fake.port('second'))
  fake.registered[1]!.answer(8)
  expect(await resumed).toEqual([])
  fake.registered[1]!.callback(early!)
  fake.there = true
  fake.registered[1]!.callback(after!)
  expect(heard).toEqual([before, late, early, after])
  expect([before, late, early, after].map((each) => each!.outdated)).toEqual([false, true, true, false])
  await fake.hub.close()
  expect(fake.ended.at(-1)).toEqual([{ name: 'second' }, 8])
})

test('a registration that is in flight at the loss is asked for again; one that is made or ended meanwhile is not forgotten', async () => {
  const fake = new FakeConnection()
  const kinds = ['a', 'b', 'c'].map((name): EventKind => ({ ...fake.kind, name }))
  const inFlight = fake.hub.add(kinds[0]!, null, () => undefined)
  const gone = (): void => undefined
  const ended = fake.hub.add(kinds[1]!, null, gone)
  fake.registered[1]!.answer(2)
  await ended
  const suspended = fake.hub.suspend()
  fake.registered[0]!.answer(lost)
  await suspended
  const meanwhile = fake.hub.add(kinds[2]!, null, () => undefined)
  await fake.hub.remove(kinds[1]!, null, gone)
  expect(fake.registered).toHaveLength(2)
  // Once it fails with the connection: the next handle gets all of it.
  const failed = fake.hub.resume(fake.port('second'))
  fake.registered[2]!.answer(5)
  fake.registered[3]!.answer(lost)
  await expect(failed).rejects.toBe(lost)
  await fake.hub.suspend()
  const resumed = fake.hub.resume(fake.port('third'))
  expect(fake.registered.slice(4).map(({ handle }) => handle)).toEqual([{ name: 'third' }, { name: 'third' }])
  for (const { answer } of fake.registered.slice(4)) answer(9)
  await expect(resumed).resolves.toEqual([])
  await expect(Promise.all([inFlight, meanwhile])).resolves.toEqual([undefined, undefined])
  expect(fake.ended).toEqual([[{ name: 'first' }, 2], [{ name: 'second' }, 5]])
})

test('a close while it is lost refuses those that wait, and ends iterators quietly', async () => {
  const fake = new FakeConnection()
  await fake.hub.suspend()
  const waiting = fake.hub.add(fake.kind, null, () => undefined).catch((error: unknown) => error)
  const iterator = fake.hub.events(fake.kind, null).next()
  await fake.hub.close()
  expect(await waiting).toMatchObject({ code: 'ERR_CONNECTION_CLOSED' })
  expect(await iterator).toEqual({ value: undefined, done: true })
  expect(fake.registered).toEqual([])
})
