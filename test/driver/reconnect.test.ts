import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { join } from 'node:path'
import { connect, type Connection, type ConnectOptions, type Disconnect, type Gap, type HealingEvents, type ReconnectFailure } from '../../lib'
import { callChannels, type CallTrace } from '../../lib/call'
import { addon } from '../../lib/native'
import { callsUnderWay } from '../support/calls'
import { testDaemon, type TestDaemon } from '../support/daemon'
import { domainXml, until } from '../support/driver'
import { openSockets } from '../support/sockets'
import { PROJECT, Running } from '../lab/demo-support'

let daemon: TestDaemon
let host: Connection
beforeEach(async () => { daemon = await testDaemon() })
afterEach(async () => {
  await host?.close()
  await daemon[Symbol.asyncDispose]()
})

const quick = { minDelayMs: 20, maxDelayMs: 200 }
async function open(reconnect: ConnectOptions['reconnect'] = quick): Promise<Connection> {
  host = await connect(daemon.uri, { reconnect })
  return host
}

function next<N extends keyof HealingEvents>(name: N): Promise<HealingEvents[N][0]> {
  return new Promise((resolve) => host.once(name, resolve as never))
}

function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(() => { throw new Error('it did not fail') }, (error: unknown) => error)
}

async function kill(): Promise<void> {
  const lost = next('disconnect')
  await daemon.kill()
  await lost
}

async function restart(): Promise<Gap> {
  await kill()
  const gap = next('gap')
  await daemon.start()
  return gap
}

test('a call in flight is lost, a later one waits, and the object is found again', async () => {
  await open(true)
  const domain = await host.domains.get('test')
  const lost: Disconnect[] = []
  host.on('disconnect', (said: Disconnect) => lost.push(said))
  const before = new Date()
  process.kill(daemon.pid, 'SIGSTOP')
  const inFlight = Array.from({ length: 8 }, () => failure(domain.suspend()))
  await daemon.kill()
  for (const each of await Promise.all(inFlight)) expect(each).toMatchObject({ code: 'ERR_CONNECTION_LOST', function: 'virDomainSuspend' })
  expect(await until(() => !host.isAlive)).toBe(true)
  const { handle, generation } = host
  expect(generation).toBe(1)
  expect(domain.id).toBeNull()
  const [back, gap] = [next('reconnect'), next('gap')]
  const later = [domain.state(), host.domains.list(), host.hostname(), domain.save('/nowhere/x').catch((error: unknown) => error)]
  await daemon.start()
  const [state, listed, , saved] = await Promise.all(later) as [{ state: string }, { name: string }[], string, unknown]
  // None of those that were in flight was made again.
  expect(state).toMatchObject({ state: 'running' })
  expect(listed.map(({ name }) => name)).toEqual(['test'])
  expect(saved).toMatchObject({ code: expect.stringMatching(/^VIR_ERR_/), function: 'virDomainSaveFlags' })
  expect(await back).toEqual({ attempts: expect.any(Number) })
  expect(lost).toEqual([{ reason: expect.stringMatching(/^(eof|error)$/), error: expect.objectContaining({ code: 'ERR_CONNECTION_LOST' }), lastHeardAt: expect.any(Date) }])
  const { from, until: end, differences, lostSubscriptions } = await gap
  expect([differences, lostSubscriptions]).toEqual([[], []])
  expect(from).toEqual(lost[0]!.lastHeardAt)
  expect(from.getTime()).toBeLessThanOrEqual(before.getTime())
  expect(end.getTime()).toBeGreaterThanOrEqual(before.getTime())
  expect(host.isAlive).toBe(true)
  expect(host.handle).not.toBe(handle)
  expect(domain.id).toBe(1)
})

test('a stream that is asked for during a loss waits, and finds its domain again', async () => {
  await open()
  const domain = await host.domains.get('test')
  await kill()
  const during = domain.console.screenshot()
  await daemon.start()
  expect((await during).mimeType).toBe('image/png')
  expect((await domain.console.screenshot()).data).toEqual((await during).data)
})

test('a call waits no longer than its caller, and without a limit of its own as long as waitMs says', async () => {
  await open({ ...quick, waitMs: 50 })
  const domain = await host.domains.get('test')
  await kill()
  const cause = expect.any(Error)
  expect(await failure(domain.info({ timeoutMs: 20 }))).toMatchObject({
    code: 'ERR_TIMED_OUT', cause, message: expect.stringMatching(/^virDomainLookupByUUIDString was not called within 20 ms: the connection to test\+unix:.* is lost for \d+ s \((eof|error)\), /),
  })
  expect(await failure(host.domains.list())).toMatchObject({ code: 'ERR_CONNECTION_LOST', function: 'virConnectListAllDomains', cause })
  expect(await failure(host.subscribe('domain:lifecycle', () => undefined))).toMatchObject({ code: 'ERR_CONNECTION_LOST' })
  expect(await failure(domain.save('/x'))).toMatchObject({ code: 'ERR_CONNECTION_LOST' })
  const caller = new AbortController()
  const aborted = failure(host.hostname({ signal: caller.signal, timeoutMs: Infinity }))
  caller.abort(new Error('enough'))
  expect(await aborted).toMatchObject({ name: 'AbortError', cause: expect.objectContaining({ message: 'enough' }) })
  expect(await failure(host.hostname({ signal: AbortSignal.abort() }))).toMatchObject({ name: 'AbortError', message: expect.stringContaining('aborted beforehand') })
  const patient = host.hypervisor.driver({ timeoutMs: Infinity })
  await daemon.start()
  expect(await patient).toBe('TEST')
})

test('close ends it at once, also in the middle of an attempt, and leaves nothing', async () => {
  const before = addon().openHandles()
  await open()
  const reasons: unknown[] = []
  host.on('close', (reason) => reasons.push(reason))
  await kill()
  const loop = (async () => { for await (const _ of host.events('domain:lifecycle')); return 'ended' })()
  const waiting = [host.hostname(), host.domains.list({ timeoutMs: 60_000 }), host.subscribe('domain:lifecycle', () => undefined)].map(failure)
  let failures = 0
  host.on('reconnectFailed', () => failures++)
  await next('reconnectFailed')
  const closed = host.close()
  const [first] = await Promise.all(waiting)
  expect(first).toMatchObject({ code: 'ERR_CONNECTION_CLOSED', function: 'virConnectGetHostname' })
  for (const each of await Promise.all(waiting)) expect(each).toMatchObject({ code: 'ERR_CONNECTION_CLOSED' })
  await closed
  expect(await loop).toBe('ended')
  const soFar = failures
  await daemon.start()
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect([failures, reasons, addon().openHandles()]).toEqual([soFar, ['client'], before])
  expect(await failure(host.hostname())).toMatchObject({ code: 'ERR_CONNECTION_CLOSED' })
})

test('an attempt that hangs is ended by close', async () => {
  await open()
  await kill()
  // It accepts, and says nothing.
  await daemon.start()
  process.kill(daemon.pid, 'SIGSTOP')
  await new Promise((resolve) => setTimeout(resolve, 300))
  const before = performance.now()
  await host.close()
  expect(performance.now() - before).toBeLessThan(9_000)
})

describe('a daemon that freezes just when its loss is to be told', () => {
  let freeze: (message: unknown) => void
  let frozen: Promise<void>
  beforeEach(() => {
    frozen = new Promise((resolve) => {
      freeze = (message) => {
        if ((message as CallTrace).function !== 'virConnectRegisterCloseCallback') return
        process.kill(daemon.pid, 'SIGSTOP')
        resolve()
      }
    })
  })
  afterEach(() => { unsubscribe(callChannels.begun, freeze) })

  // No keepalive, which would give it up after some seconds: what is tried is the limit of the call.
  test('does not keep a connection that heals from its close, and leaves nothing when it goes on', async () => {
    const before = [addon().openHandles(), openSockets()]
    host = await connect(daemon.uri, { reconnect: { ...quick, differences: false }, keepalive: false })
    await kill()
    subscribe(callChannels.begun, freeze)
    await daemon.start()
    await frozen
    const beganMs = performance.now()
    await host.close()
    expect(performance.now() - beganMs).toBeLessThan(5000)
    unsubscribe(callChannels.begun, freeze)
    process.kill(daemon.pid, 'SIGCONT')
    expect(await until(() => addon().openHandles() === before[0] && openSockets() === before[1])).toBe(true)
  })

  test('is given up by who opens it, at the limit or when it is aborted, and leaves nothing when it goes on', async () => {
    const before = [addon().openHandles(), openSockets()]
    subscribe(callChannels.begun, freeze)
    expect(await failure(connect(daemon.uri, { keepalive: false, timeoutMs: 500 }))).toMatchObject({
      code: 'ERR_TIMED_OUT', function: 'virConnectRegisterCloseCallback',
    })
    process.kill(daemon.pid, 'SIGCONT')
    const caller = new AbortController()
    const opening = failure(connect(daemon.uri, { keepalive: false, signal: caller.signal }))
    await new Promise((resolve) => setTimeout(resolve, 500))
    caller.abort()
    expect(await opening).toMatchObject({ name: 'AbortError', message: expect.stringContaining('virConnectRegisterCloseCallback') })
    process.kill(daemon.pid, 'SIGCONT')
    expect(await until(() => addon().openHandles() === before[0] && openSockets() === before[1])).toBe(true)
  })
})

test('given up, it has ended like any that is lost', async () => {
  await open({ ...quick, giveUpAfterMs: 100 })
  const reasons: unknown[] = []
  host.on('close', (reason) => reasons.push(reason))
  const domain = await host.domains.get('test')
  const waiting = host.events('domain:lifecycle')
  const event = failure(waiting.next())
  await kill()
  const call = failure(host.hostname({ timeoutMs: Infinity }))
  const over = { code: 'ERR_CONNECTION_LOST', message: expect.stringContaining('it is given up'), cause: expect.any(Error) }
  expect(await call).toMatchObject(over)
  expect(await event).toMatchObject(over)
  expect(await failure(domain.info())).toMatchObject(over)
  expect(() => host.on('domain:lifecycle', () => undefined)).toThrow(expect.objectContaining(over))
  expect(reasons).toEqual([expect.stringMatching(/^(eof|error)$/)])
  await daemon.start()
  expect(host.isAlive).toBe(false)
})

test('all kinds of listeners hear again, and each is told of the gap, in order', async () => {
  await open()
  const domain = await host.domains.get('test')
  const heard: string[] = []
  const told: Gap[] = []
  const on = ({ event }: { event: string }): void => { heard.push(`on ${event}`) }
  const gap = (who: string) => (said: Gap): void => {
    heard.push(`gap ${who}`)
    told.push(said)
  }
  host.on('domain:lifecycle', on)
  await host.subscribe('domain:lifecycle', ({ event }) => heard.push(`subscribed ${event}`), { onGap: gap('subscribed') })
  await domain.subscribe('lifecycle', ({ event, domain: of }) => heard.push(`domain ${event} ${of.name}`), { onGap: gap('domain') })
  const iterator = host.events('domain:lifecycle', { onGap: gap('iterator') })
  const own = domain.events('lifecycle', { onGap: gap('own') })
  const stopped = await host.subscribe('domain:lifecycle', () => heard.push('stopped'))
  await stopped()
  await domain.suspend()
  expect(await until(() => heard.length >= 3)).toBe(true)
  expect(heard.splice(0).sort()).toEqual(['domain suspended test', 'on suspended', 'subscribed suspended'])
  const said = await restart()
  // The iterators have an event from before it: they hear of the gap when they are there.
  expect(heard.splice(0).sort()).toEqual(['gap domain', 'gap subscribed'])
  await domain.suspend()
  expect(await until(() => heard.length >= 3)).toBe(true)
  expect(heard.splice(0).sort()).toEqual(['domain suspended test', 'on suspended', 'subscribed suspended'])
  for (const [events, who] of [[iterator, 'iterator'], [own, 'own']] as const) {
    expect((await events.next()).value).toMatchObject({ event: 'suspended' })
    expect(heard.splice(0)).toEqual([])
    const { value } = await events.next()
    expect(heard.splice(0)).toEqual([`gap ${who}`])
    expect(value).toMatchObject({ event: 'suspended', domain: { name: 'test' } })
    // The domain that came with the event is of the connection as it is now.
    expect((await value!.domain.state()).state).toBe('paused')
    await events.return()
  }
  expect(told).toHaveLength(4)
  for (const each of told) expect(each).toBe(said)
  // And what was stopped, stays so.
  host.off('domain:lifecycle', on)
  await domain.resume()
  expect(await until(() => heard.length >= 2)).toBe(true)
  expect(heard.sort()).toEqual(['domain resumed test', 'subscribed resumed'])
})

test('who begins to listen while it is lost hears when it is there', async () => {
  await open()
  const domain = await host.domains.get('test')
  await kill()
  const heard: string[] = []
  host.on('domain:lifecycle', ({ event }: { event: string }) => heard.push(event))
  const subscribed = domain.subscribe('lifecycle', ({ event }) => heard.push(event))
  const iterator = host.events('domain:lifecycle')
  const ended = domain.events('lifecycle')
  await ended.return()
  await daemon.start()
  await subscribed
  await domain.suspend()
  expect((await iterator.next()).value).toMatchObject({ event: 'suspended' })
  expect(await until(() => heard.length === 2)).toBe(true)
})

test('a gap says how the domains differ', async () => {
  await open()
  const domain = await host.domains.get('test')
  // Each event has the domain asked how it is.
  using questions = callsUnderWay('virDomainGetState')
  const asked = async (count: number): Promise<void> => {
    expect(await until(() => questions.begun >= count && questions.count === 0)).toBe(true)
  }
  const extra = await host.domains.define(domainXml('extra'))
  await domain.suspend()
  await asked(2)
  const first = await restart()
  expect(first.differences).toEqual([
    { change: 'gone', uuid: extra.uuid, name: 'extra', before: { state: 'shutoff', reason: expect.any(String), id: null }, after: null },
    {
      change: 'stateChanged', uuid: domain.uuid, name: 'test',
      before: { state: 'paused', reason: 'user', id: 1 }, after: { state: 'running', reason: expect.any(String), id: 1 },
    },
  ])
  expect(structuredClone(first)).toEqual(first)
  expect(await failure(extra.info())).toMatchObject({ code: 'VIR_ERR_NO_DOMAIN' })
  // Its number says that it was started anew.
  await domain.destroy()
  await asked(3)
  await domain.start()
  await asked(4)
  expect((await restart()).differences).toEqual([
    expect.objectContaining({ change: 'restarted', name: 'test', before: expect.objectContaining({ id: 2 }), after: expect.objectContaining({ id: 1 }) }),
  ])
  await domain.destroy()
  await asked(5)
  await domain.undefine()
  await asked(6)
  expect((await restart()).differences).toEqual([expect.objectContaining({ change: 'appeared', name: 'test', before: null })])
  expect((await restart()).differences).toEqual([])
})

test('a state that an event has told counts, also when its domain could not be asked any more', async () => {
  await open()
  host.on('domain:lifecycle', () => process.kill(daemon.pid, 'SIGKILL'))
  const lost = next('disconnect')
  await (await host.domains.get('test')).suspend().catch(() => undefined)
  await lost
  await daemon.kill()
  host.removeAllListeners('domain:lifecycle')
  const gap = next('gap')
  await daemon.start()
  expect((await gap).differences).toEqual([expect.objectContaining({
    change: 'stateChanged', before: expect.objectContaining({ state: 'paused' }), after: expect.objectContaining({ state: 'running' }),
  })])
})

test('without differences nothing is asked for them', async () => {
  await open({ ...quick, differences: false })
  expect((await restart()).differences).toBeNull()
})

test('a subscription whose domain is gone ends, and the gap says so', async () => {
  await open()
  const extra = await host.domains.define(domainXml('extra'))
  const told: Gap[] = []
  await extra.subscribe('lifecycle', () => undefined, { onGap: (gap) => told.push(gap) })
  const iterator = extra.events('lifecycle', { onGap: (gap) => told.push(gap) })
  const end = failure(iterator.next())
  const gap = await restart()
  const gone = expect.objectContaining({ code: 'VIR_ERR_NO_DOMAIN' })
  expect(gap.lostSubscriptions).toEqual([{ event: 'domain:lifecycle', key: extra.uuid, error: gone }])
  expect(await end).toEqual(gone)
  expect(told).toEqual([gap, gap])
  // One that is made later is another one.
  const again = await host.domains.define(domainXml('extra', { uuid: extra.uuid }))
  const heard: string[] = []
  await extra.subscribe('lifecycle', ({ event }) => heard.push(event))
  await again.start()
  expect(await until(() => heard.includes('started'))).toBe(true)
  expect((await restart()).lostSubscriptions).toHaveLength(1)
})

test('its side connections follow', async () => {
  await open()
  const control = await host.control()
  const { connection: leased, release } = await host.lease()
  await release()
  await restart()
  const now = await host.control()
  expect(now).not.toBe(control)
  expect(await now.hostname()).toBe(await host.hostname())
  const lease = await host.lease()
  expect(lease.connection).not.toBe(leased)
  expect(await lease.connection.hostname()).toBe(await host.hostname())
  await lease.release()
  // They do not heal by themselves: they are opened anew.
  expect(now.options.reconnect).toBeUndefined()
})

test('40 losses leave no handle, no socket and no registration behind', async () => {
  await open({ minDelayMs: 5, maxDelayMs: 20 })
  const domain = await host.domains.get('test')
  let heard = 0
  host.on('domain:lifecycle', () => heard++)
  await domain.subscribe('lifecycle', () => heard++)
  const [handles, open0] = [addon().openHandles(), openSockets()]
  let gaps = 0
  host.on('gap', () => gaps++)
  for (let round = 1; round <= 40; round++) {
    await restart()
    expect(gaps).toBe(round)
  }
  heard = 0
  await domain.suspend()
  // One for each, not one for each time.
  expect(await until(() => heard >= 2)).toBe(true)
  await domain.state()
  expect(heard).toBe(2)
  // Some handles of events are there until they are collected.
  expect(await until(() => addon().openHandles() <= handles + 4 && openSockets() <= open0)).toBe(true)
}, 240_000)

test('a daemon that is gone is tried less and less often', async () => {
  await open({ minDelayMs: 10, maxDelayMs: 400 })
  const failures: ReconnectFailure[] = []
  host.on('reconnectFailed', (said: ReconnectFailure) => failures.push(said))
  await kill()
  await new Promise((resolve) => setTimeout(resolve, 3000))
  expect(failures.map(({ attempt }) => attempt)).toEqual(failures.map((_, at) => at + 1))
  for (const { error, retryInMs } of failures) {
    expect(error).toMatchObject({ function: 'virConnectOpenAuth', code: expect.stringMatching(/^VIR_ERR_/) })
    expect(retryInMs).toBeLessThanOrEqual(400)
  }
  expect(failures.at(-1)!.retryInMs).toBeGreaterThanOrEqual(200)
  // Delays of 5 to 20, 10 to 40, ... 200 to 400 ms.
  expect(failures.length).toBeGreaterThan(3)
  expect(failures.length).toBeLessThan(22)
  await daemon.start()
  expect(await host.hypervisor.driver()).toBe('TEST')
})

test('a driver in this process has no peer to lose: the option changes nothing', async () => {
  host = await connect('test:///default', { readOnly: true, reconnect: true })
  expect(await host.hypervisor.driver()).toBe('TEST')
  expect(host.generation).toBe(0)
})

test('an option that cannot be meant is refused before any call', async () => {
  await expect(connect(daemon.uri, { reconnect: { minDelayMs: 50_000 } })).rejects.toThrow(new RangeError('reconnect.minDelayMs must not be more than maxDelayMs: 50000, 30000'))
  await expect(connect(daemon.uri, { reconnect: { minDelay: 5 } as never })).rejects.toThrow('reconnect.minDelay: there is no such option; did you mean minDelayMs?')
  await expect(connect(daemon.uri, { reconnect: 5 as never })).rejects.toThrow(TypeError)
})

test('the example keeps its list through a restart', async () => {
  const running = new Running([process.execPath, join(PROJECT, 'examples/reconnect.mjs'), daemon.uri])
  try {
    await running.until(({ lines }) => lines.includes('test: running'))
    await open()
    await (await host.domains.get('test')).suspend()
    await running.until(({ lines }) => lines.includes('test: suspended (paused)'))
    await daemon.kill()
    await running.until(({ lines }) => lines.some((line) => line.startsWith('attempt 1: ')))
    await daemon.start()
    await running.until(({ lines }) => lines.includes('test: stateChanged (paused, now running)'))
    running.kill('SIGINT')
    expect([await running.ended, running.stderr]).toEqual([[0, null], ''])
  } finally {
    running.kill('SIGKILL')
  }
})
