import { channel, tracingChannel } from 'node:diagnostics_channel'
import { getEventListeners } from 'node:events'
import { AbortError, connect, type Connection } from '../../lib'
import { addon } from '../../lib/native'
import { runFixture } from '../support/child'
import { silentPeer } from '../support/peer'
import { removeHost, testHost, until } from '../support/driver'

let connection: Connection
// Not test:///default: that one is shared with all that has not been closed in this process.
const own = testHost({ domains: ['test'] })
beforeEach(async () => { connection = await connect(own.uri) })
afterAll(() => removeHost(own))
afterEach(() => connection.close())

describe('signal', () => {
  test('aborted beforehand: no call is made', async () => {
    const before = addon().lastCall()
    const reason = new Error('no longer wanted')
    const error: unknown = await connection.hostname({ signal: AbortSignal.abort(reason) }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(AbortError)
    expect(error).toMatchObject({ name: 'AbortError', code: 'ABORT_ERR', cause: reason, message: expect.stringContaining('was not called') })
    expect(addon().lastCall()).toBe(before)
  })

  test('aborted during a call: the caller goes on at once, and is told that libvirt does too', async () => {
    await using peer = await silentPeer()
    const controller = new AbortController()
    const open = connect(`qemu+tcp://127.0.0.1:${peer.port}/system`, { signal: controller.signal })
    expect(await until(() => peer.accepted === 1)).toBe(true)
    controller.abort('changed my mind')
    await expect(open).rejects.toMatchObject({
      name: 'AbortError', cause: 'changed my mind', message: 'virConnectOpenAuth: aborted by the caller; the call itself goes on in libvirt',
    })
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  })

  test('that never aborts keeps no listener', async () => {
    const { signal } = new AbortController()
    expect(await connection.hostname({ signal })).toEqual(expect.any(String))
    await expect(connection.domains.get('nobody', { signal })).rejects.toMatchObject({ code: 'VIR_ERR_NO_DOMAIN' })
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('that many calls, events and attempts to connect share has one listener of ours, and Node warns of the caller\'s own alone', async () => {
    const [shared, leaking] = await Promise.all([[], ['own']].map((args) => runFixture('driver/fixtures/shared-signal.js', { args })))
    expect(shared).toMatchObject({ code: 0, stderr: '', said: [{ before: 0, during: 1, after: 0, aborted: 20 }] })
    expect(leaking).toMatchObject({ code: 0, said: [{ before: 11, during: 12, aborted: 20 }] })
    expect(leaking!.stderr).toMatch(/MaxListenersExceededWarning/)
  })
})

describe('timeoutMs', () => {
  test('ERR_TIMED_OUT when nobody answers', async () => {
    await using peer = await silentPeer()
    await expect(connect(`qemu+tcp://127.0.0.1:${peer.port}/system`, { timeoutMs: 30 })).rejects.toMatchObject({
      name: 'LibvirtError', code: 'ERR_TIMED_OUT', function: 'virConnectOpenAuth',
      message: 'virConnectOpenAuth did not answer within 30 ms; the call itself goes on in libvirt',
    })
  })

  test('a connection that opens too late is closed', async () => {
    const host = testHost({ users: { me: 'secret' } })
    const before = addon().openHandles()
    const late: string[] = []
    const stop = channel('tracing:nodevirt:call:asyncEnd')
    const listener = (message: unknown): void => { late.push((message as { function: string }).function) }
    stop.subscribe(listener)
    try {
      // Its user is asked who they are, and answers when nobody waits any more.
      let answer = (_: string): void => undefined
      const auth = ({ type }: { type: string }): string | Promise<string> => type === 'passphrase' ? new Promise((resolve) => { answer = resolve }) : 'me'
      await expect(connect(host.uri, { auth, timeoutMs: 50 })).rejects.toMatchObject({ code: 'ERR_TIMED_OUT' })
      answer('secret')
      expect(await until(() => late.includes('virConnectClose'))).toBe(true)
      expect(late).toEqual(['virConnectOpenAuth', 'virConnectClose'])
      expect(addon().openHandles()).toBe(before)
    } finally {
      stop.unsubscribe(listener)
      removeHost(host)
    }
  })

  test('of years is no timeout at all', async () => {
    expect(await connection.hostname({ timeoutMs: 1e15 })).toEqual(expect.any(String))
    expect(await connection.hostname({ timeoutMs: Infinity })).toEqual(expect.any(String))
  })

  test.each([[NaN, RangeError], [-1, RangeError], ['5', TypeError], [null, TypeError]])('%p is refused before any call', async (timeoutMs, kind) => {
    const before = addon().lastCall()
    await expect(connection.hostname({ timeoutMs: timeoutMs as number })).rejects.toThrow(kind)
    await expect(connection.hostname({ signal: {} as AbortSignal })).rejects.toThrow('signal must be an AbortSignal')
    expect(addon().lastCall()).toBe(before)
  })
})

describe('the tracing channel nodevirt:call', () => {
  const trace = tracingChannel<string, { function: string, arguments: readonly unknown[] }>('nodevirt:call')
  type Message = { function: string, arguments: readonly unknown[], result?: unknown, error?: { code: string } }

  test('tells of each call\'s start and end, with its arguments, result or error', async () => {
    const heard: [string, Message][] = []
    const hear = (event: string) => (message: unknown): void => { heard.push([event, { ...message as Message }]) }
    const subscribers = { start: hear('start'), end: hear('end'), asyncStart: hear('asyncStart'), asyncEnd: hear('asyncEnd'), error: hear('error') }
    trace.subscribe(subscribers)
    try {
      await connection.domains.get('test')
      await connection.domains.get('nobody').catch(() => undefined)
      await connection.domains.list({ active: true })
    } finally {
      trace.unsubscribe(subscribers)
    }
    await connection.domains.list()
    const story = heard.map(([event, message]) => `${event} ${message.function}`)
    expect(story).toEqual([
      ...['start', 'end', 'asyncStart', 'asyncEnd'].map((event) => `${event} virDomainLookupByName`),
      ...['start', 'end', 'error', 'asyncStart', 'asyncEnd'].map((event) => `${event} virDomainLookupByName`),
      ...['start', 'end', 'asyncStart', 'asyncEnd'].map((event) => `${event} virConnectListAllDomains`),
    ])
    expect(heard[0]![1].arguments).toEqual([connection.handle, 'test'])
    expect(heard[6]![1].error).toMatchObject({ code: 'VIR_ERR_NO_DOMAIN' })
    expect(heard.at(-1)![1].result).toHaveLength(1)
  })

  test.each(['start', 'end', 'asyncStart', 'asyncEnd'] as const)('a subscriber of "%s" alone hears of each call', async (event) => {
    const heard: string[] = []
    const listener = (message: unknown): void => { heard.push((message as Message).function) }
    const one = channel(`tracing:nodevirt:call:${event}`)
    one.subscribe(listener)
    try {
      await connection.hostname()
    } finally {
      one.unsubscribe(listener)
    }
    expect(heard).toEqual(['virConnectGetHostname'])
  })

  test('a subscriber may make calls of its own: a timeout still gives up the right one', async () => {
    await using peer = await silentPeer()
    const calls: Promise<unknown>[] = []
    const one = channel('tracing:nodevirt:call:end')
    const listener = (message: unknown): void => {
      if ((message as Message).function === 'virConnectOpenAuth') calls.push(connection.hostname())
    }
    const detached: number[] = []
    const { detach } = addon()
    addon().detach = (id) => { detached.push(id); detach(id) }
    one.subscribe(listener)
    try {
      const before = addon().lastCall()
      await expect(connect(`qemu+tcp://127.0.0.1:${peer.port}/system`, { timeoutMs: 10 })).rejects.toMatchObject({ code: 'ERR_TIMED_OUT' })
      await Promise.all(calls)
      expect(calls).toHaveLength(1)
      expect(detached).toEqual([before + 1])
    } finally {
      one.unsubscribe(listener)
      addon().detach = detach
    }
  })
})
