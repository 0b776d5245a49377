import { getEventListeners } from 'node:events'
import { connect, type Connection, type Domain, type LifecycleEvent } from '../../lib'
import { addon } from '../../lib/native'
import raw from '../../lib/raw'
import type { DomainHandle } from '../../types/native'
import { domainXml, removeHost, testHost, until, type TestHost } from '../support/driver'

let host: TestHost
let connection: Connection
let web: Domain
beforeEach(async () => {
  host = testHost()
  connection = await connect(host.uri)
  web = await connection.domains.get('web')
})
afterEach(async () => {
  await connection.close()
  removeHost(host)
})

const brief = ({ domain, event, detail }: LifecycleEvent): string => `${domain.name} ${event} ${detail}`
/** Resolves when what was asked for before is registered: `on` and `events` do not wait for it, and share this registration. */
const registered = async (): Promise<void> => { await connection.subscribe('domain:lifecycle', () => undefined) }
const names = (events: LifecycleEvent[]): string[] => events.map(brief)
/** How often libvirt was asked to begin and to end a registration. */
function countRegistrations(): { begun: number, ended: number } {
  const counts = { begun: 0, ended: 0 }
  const { functions } = addon()
  const original = { ...functions }
  const counted = functions as unknown as Record<string, unknown>
  counted['virConnectDomainEventRegisterAny'] = (...all: never[]) => {
    counts.begun++
    return (original.virConnectDomainEventRegisterAny as (...all: never[]) => unknown)(...all)
  }
  counted['virConnectDomainEventDeregisterAny'] = (...all: never[]) => {
    counts.ended++
    return (original.virConnectDomainEventDeregisterAny as (...all: never[]) => unknown)(...all)
  }
  restore = () => { Object.assign(counted, original) }
  return counts
}
let restore = (): void => undefined
afterEach(() => restore())

test('subscribe: every event from the moment that it resolves, in order, until it is stopped', async () => {
  const heard: LifecycleEvent[] = []
  const stop = await connection.subscribe('domain:lifecycle', (event) => heard.push(event))
  await web.suspend()
  await web.resume()
  const made = await connection.domains.create(domainXml('made'))
  await made.destroy()
  expect(await until(() => heard.length >= 4)).toBe(true)
  expect(names(heard)).toEqual(['web suspended paused', 'web resumed unpaused', 'made started booted', 'made stopped destroyed'])
  expect(heard[0]).toMatchObject({ eventCode: 3, detailCode: 0, domain: { uuid: web.uuid, connection } })
  await stop()
  await web.suspend()
  await web.resume()
  await connection.domains.list()
  expect(heard).toHaveLength(4)
  await stop()
})

test('on and off: an EventEmitter\'s', async () => {
  const heard: string[] = []
  const listener = (event: LifecycleEvent): void => { heard.push(brief(event)) }
  connection.on('domain:lifecycle', listener)
  connection.once('domain:lifecycle', (event: LifecycleEvent) => heard.push(`once ${brief(event)}`))
  await registered()
  await web.suspend()
  expect(await until(() => heard.length >= 2)).toBe(true)
  await web.resume()
  expect(await until(() => heard.length >= 3)).toBe(true)
  connection.off('domain:lifecycle', listener)
  await web.suspend()
  await connection.domains.list()
  expect(heard).toEqual(['web suspended paused', 'once web suspended paused', 'web resumed unpaused'])
})

test('several listeners of an event share one registration; the last to go ends it', async () => {
  const counts = countRegistrations()
  let heard = 0
  const stops = await Promise.all([1, 2, 3].map(() => connection.subscribe('domain:lifecycle', () => heard++)))
  const listener = (): void => { heard++ }
  connection.on('domain:lifecycle', listener)
  const iterator = connection.events('domain:lifecycle')
  await web.suspend()
  await iterator.next()
  expect(await until(() => heard === 4)).toBe(true)
  for (const stop of stops) await stop()
  connection.off('domain:lifecycle', listener)
  await connection.domains.list()
  expect(counts).toEqual({ begun: 1, ended: 0 })
  await iterator.return()
  expect(await until(() => counts.ended === 1)).toBe(true)
  await connection.subscribe('domain:lifecycle', () => undefined)
  expect(counts).toEqual({ begun: 2, ended: 1 })
})

test('the same function twice is two subscriptions', async () => {
  let heard = 0
  const listener = (): void => { heard++ }
  const [stop] = await Promise.all([connection.subscribe('domain:lifecycle', listener), connection.subscribe('domain:lifecycle', listener)])
  await web.suspend()
  expect(await until(() => heard === 2)).toBe(true)
  await stop()
  await web.resume()
  expect(await until(() => heard === 3)).toBe(true)
})

test('removeAllListeners ends registrations, and later listeners are heard', async () => {
  const counts = countRegistrations()
  connection.on('domain:lifecycle', () => undefined)
  connection.removeAllListeners()
  expect(await until(() => counts.ended === 1)).toBe(true)
  const heard: LifecycleEvent[] = []
  connection.on('domain:lifecycle', (event: LifecycleEvent) => heard.push(event))
  await registered()
  await web.suspend()
  expect(await until(() => heard.length === 1)).toBe(true)
})

describe('as an async iterator', () => {
  test('in order, until a break', async () => {
    const seen: string[] = []
    const events = connection.events('domain:lifecycle')
    await registered()
    for (let i = 0; i < 3; i++) {
      await web.suspend()
      await web.resume()
    }
    for await (const { event } of events) {
      seen.push(event)
      if (seen.length === 4) break
    }
    expect(seen).toEqual(['suspended', 'resumed', 'suspended', 'resumed'])
    expect(await events.next()).toEqual({ value: undefined, done: true })
  })

  test('until its signal aborts, without an error, and nothing stays hooked', async () => {
    const controller = new AbortController()
    const seen: string[] = []
    const loop = (async () => {
      for await (const { event } of connection.events('domain:lifecycle', { signal: controller.signal })) seen.push(event)
    })()
    await registered()
    await web.suspend()
    expect(await until(() => seen.length === 1)).toBe(true)
    controller.abort()
    await loop
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
    expect(connection.listenerCount('close')).toBe(0)
    expect(await connection.events('domain:lifecycle', { signal: controller.signal }).next()).toMatchObject({ done: true })
  })

  test('until the connection closes', async () => {
    const events = connection.events('domain:lifecycle')
    const next = events.next()
    await connection.close()
    expect(await next).toEqual({ value: undefined, done: true })
  })

  test('a slow consumer loses the oldest, and is told how many', async () => {
    const events = connection.events('domain:lifecycle', { limit: 3 })
    let heard = 0
    await connection.subscribe('domain:lifecycle', () => heard++)
    for (let i = 0; i < 5; i++) {
      await web.suspend()
      await web.resume()
    }
    expect(await until(() => heard === 10)).toBe(true)
    expect(events.dropped).toBe(7)
    const left = [await events.next(), await events.next(), await events.next()]
    expect(left.map(({ value }) => (value as LifecycleEvent).event)).toEqual(['resumed', 'suspended', 'resumed'])
    await events.return()
  })

  test('of a limit that is none it is refused', () => {
    for (const limit of [0, -1, NaN, 1.5]) expect(() => connection.events('domain:lifecycle', { limit })).toThrow(RangeError)
  })
})

test('an event that there is not is refused', async () => {
  expect(() => connection.events('domain:nonsense' as never)).toThrow('no event is called "domain:nonsense"')
  await expect(connection.subscribe('toString' as never, () => undefined)).rejects.toThrow('no event is called "toString"')
})

describe('in the raw layer', () => {
  test('each function has a registration of its own, of a connection or of one domain', async () => {
    const heard: string[] = []
    const { handle } = connection
    await connection.subscribe('domain:lifecycle', () => heard.push('friendly'))
    const ids = [
      await raw.virConnectDomainEventRegisterAny(handle, null, 0, (dom: DomainHandle) => heard.push(`all ${raw.virDomainGetName(dom)}`)),
      await raw.virConnectDomainEventRegisterAny(handle, null, 0, () => heard.push('also all')),
      await raw.virConnectDomainEventRegisterAny(handle, web.handle, 0, () => heard.push('web')),
      await raw.virConnectDomainEventRegisterAny(handle, web.handle, 0, () => heard.push('also web')),
    ]
    expect(new Set(ids).size).toBe(4)
    await (await connection.domains.get('db')).suspend()
    await web.suspend()
    expect(await until(() => heard.length === 8)).toBe(true)
    expect(heard.slice().sort()).toEqual(['all db', 'all web', 'also all', 'also all', 'also web', 'friendly', 'friendly', 'web'])
    for (const id of ids) await raw.virConnectDomainEventDeregisterAny(handle, id)
    await expect(raw.virConnectDomainEventDeregisterAny(handle, ids[0]!)).rejects.toMatchObject({ name: 'LibvirtError' })
    await web.resume()
    expect(await until(() => heard.length === 9)).toBe(true)
    expect(heard.at(-1)).toBe('friendly')
  })

  test('an event that is not bound is refused by its number', async () => {
    await expect(raw.virConnectDomainEventRegisterAny(connection.handle, null, 999, () => undefined))
      .rejects.toMatchObject({ name: 'RangeError', message: 'virConnectDomainEventRegisterAny: eventID 999 is not bound' })
  })
})
