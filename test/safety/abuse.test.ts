// What a process lives to see when daemons fail it: each fault, what was under way, the error that came of it, and that the process served
// its other connections as before. `npm run test:safety` writes docs/abuse.md out of it.
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { connect, type Connection, type ConnectOptions, type Domain } from '../../lib'
import raw from '../../lib/raw'
import { testDaemon, type TestDaemon } from '../support/daemon'
import { until } from '../support/driver'
import { keepFigures } from '../support/figures'
import { nonsensePeer, silentPeer } from '../support/peer'
import { keepRows, suffered, Witness, type AbuseRow } from './abuse-support'

const keepalive = { intervalSeconds: 1, count: 1 }
/** Keepalive gives up after (count + 1) intervals; the rest is for a busy machine. */
const lostWithinMs = 15_000
/** What a busy machine makes of an answer that takes a millisecond. */
const othersWithinMs = 5_000

let steady: TestDaemon
let witness: Witness
const rows: AbuseRow[] = []

beforeAll(async () => {
  steady = await testDaemon()
  witness = new Witness(await connect(steady.uri))
  witness.start()
})
afterAll(async () => {
  await witness?.stop()
  await steady?.[Symbol.asyncDispose]()
  keepRows(rows)
  keepFigures('abuse', { faults: rows.length, losses: 0 })
})

function expectRow(row: AbuseRow, error: string | RegExp, withinMs: number): void {
  rows.push(row)
  const { fault, during } = row
  expect(row).toMatchObject({ fault, during, error: typeof error === 'string' ? error : expect.stringMatching(error) })
  if (row.error !== 'none') expect(row.message).toMatch(/\S/)
  expect({ fault, during, tookMs: row.tookMs, late: row.tookMs > withinMs, othersLate: row.othersMs > othersWithinMs })
    .toEqual({ fault, during, tookMs: row.tookMs, late: false, othersLate: false })
}

interface Scene { host: Connection, domain: Domain, close(): Promise<void> }

/** Connections of their own, with whatever has to be there before the fault. */
const scenes = {
  'short call': async (daemon: TestDaemon, options: ConnectOptions) => {
    const { domain, close } = await open(daemon.uri, options)
    return { close, begin: () => domain.xml() }
  },
  'lasting call': async (daemon: TestDaemon, options: ConnectOptions) => {
    const { domain, close } = await open(daemon.uri, options)
    // It has a connection of its own, which is kept for the next.
    await domain.snapshots.create({ name: 'before' })
    return { close, begin: () => domain.snapshots.create({ name: 'during' }) }
  },
  'stream': async (daemon: TestDaemon, options: ConnectOptions) => {
    const host = await connect(daemon.driverUri('storage'), options)
    const pool = await host.storagePools.create(`<pool type='dir'><name>abuse</name><target><path>${daemon.directory}</path></target></pool>`)
    const volume = await pool.volumes.create('<volume><name>one</name><capacity unit=\'MiB\'>256</capacity><allocation>0</allocation></volume>')
    let go = (): void => undefined
    const gone = new Promise<void>((resolve) => { go = resolve })
    let flowing = false
    const uploaded = pipeline(async function* () {
      for (let i = 0; i < 256; i++) {
        if (i === 1) { flowing = true; await gone }
        yield Buffer.alloc(1 << 20)
      }
    }, volume.writable())
    uploaded.catch(() => undefined) // it is awaited when the fault is there
    await until(() => flowing)
    return { close: () => host.close(), begin: () => { go(); return uploaded } }
  },
  'event wait': async (daemon: TestDaemon, options: ConnectOptions) => {
    const { host, domain, close } = await open(daemon.uri, options)
    const iterator = host.events('domain:lifecycle')
    let next = iterator.next()
    let heard = false
    next.then(() => { heard = true }, () => undefined)
    // It is registered when the first one is heard.
    while (!heard) {
      await domain.suspend()
      await domain.resume()
    }
    return { close, begin: async () => { for (;;) { next = iterator.next(); if ((await next).done) return } } }
  },
}

async function open(uri: string, options: ConnectOptions): Promise<Scene> {
  const host = await connect(uri, options)
  return { host, domain: await host.domains.get('test'), close: () => host.close() }
}

/** Everything that can be under way waits for a daemon that is stopped, before something else happens to it. */
async function through(daemon: TestDaemon, options: ConnectOptions, fault: string, strike: () => Promise<unknown>): Promise<void> {
  const opened = []
  for (const [during, scene] of Object.entries(scenes)) opened.push({ during, ...await scene(daemon, options) })
  process.kill(daemon.pid, 'SIGSTOP')
  const beganAt = performance.now()
  const pending = opened.map(({ during, begin }) => suffered(witness, fault, during, begin(), beganAt))
  // They are on their way.
  await new Promise((resolve) => setTimeout(resolve, 100))
  await strike()
  const results = await Promise.all(pending)
  await daemon.kill()
  await Promise.all(opened.map(({ close }) => close()))
  for (const row of results) expectRow(row, 'ERR_CONNECTION_LOST', lostWithinMs)
}

test('a daemon is stopped, and keepalive gives it up in the middle of each kind of call', async () => {
  await using daemon = await testDaemon()
  await through(daemon, { keepalive }, 'daemon stopped', async () => undefined)
})

test('a daemon is killed in the middle of each kind of call', async () => {
  await using daemon = await testDaemon()
  await through(daemon, {}, 'daemon killed', () => daemon.kill())
})

test('a daemon is restarted under a connection that heals', async () => {
  await using daemon = await testDaemon()
  const { host, domain, close } = await open(daemon.uri, { keepalive, reconnect: { minDelayMs: 20, maxDelayMs: 200 } })
  process.kill(daemon.pid, 'SIGSTOP')
  const inFlight = suffered(witness, 'daemon restarted, reconnect', 'short call', domain.metadata.set('title', 'never'))
  await daemon.kill()
  expectRow(await inFlight, 'ERR_CONNECTION_LOST', lostWithinMs)
  const later = suffered(witness, 'daemon restarted, reconnect', 'short call made meanwhile', host.domains.list())
  await daemon.start()
  expectRow(await later, 'none', 30_000)
  await close()
})

test('a daemon that answers slowly: all calls are answered, and the connection stays', async () => {
  await using daemon = await testDaemon()
  const { host, domain, close } = await open(daemon.uri, { keepalive: { intervalSeconds: 1, count: 5 } })
  let over = false
  const slowly = (async () => {
    while (!over) {
      process.kill(daemon.pid, 'SIGSTOP')
      await new Promise((resolve) => setTimeout(resolve, 300))
      process.kill(daemon.pid, 'SIGCONT')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })()
  const row = await suffered(witness, 'daemon answers slowly', '20 short calls', Promise.all(Array.from({ length: 20 }, () => domain.xml())))
  over = true
  await slowly
  expectRow(row, 'none', 60_000)
  expect(host.isAlive).toBe(true)
  await close()
})

test('more calls than a daemon takes of one client are all answered', async () => {
  await using daemon = await testDaemon('max_client_requests = 1')
  const { domain, close } = await open(daemon.uri, { keepalive: { intervalSeconds: 1, count: 5 } })
  const calls = [...Array.from({ length: 100 }, () => domain.xml()), ...Array.from({ length: 100 }, () => raw.virDomainGetInfo(domain.handle))]
  expectRow(await suffered(witness, 'max_client_requests = 1', '200 calls at once', Promise.all(calls)), 'none', 60_000)
  await close()
})

test('a daemon that takes no more clients: opening waits as long as it may, and works when there is room', async () => {
  await using daemon = await testDaemon('max_clients = 2\nmax_anonymous_clients = 2')
  const [one, two] = [await connect(daemon.uri), await connect(daemon.uri)]
  expectRow(await suffered(witness, 'max_clients reached', 'open', connect(daemon.uri, { timeoutMs: 1000 })), /^(ERR_TIMED_OUT|VIR_ERR_\w+)$/, lostWithinMs)
  await two.close()
  let third: Connection | undefined
  expect(await until(async () => { third = await connect(daemon.uri, { timeoutMs: 2000 }).catch(() => undefined); return third !== undefined }, 20_000)).toBe(true)
  expect((await one.domains.list()).map(({ name }) => name)).toEqual(['test'])
  await Promise.all([one.close(), third!.close()])
})

test('a connection that may only read refuses each write', async () => {
  await using host = await connect(steady.uri, { readOnly: true })
  const domain = await host.domains.get('test')
  expect((await domain.info()).state).toBe('running')
  const writes = { 'suspend': () => domain.suspend(), 'set memory': () => domain.memory.set({ bytes: 2 ** 22 }), 'define': () => host.domains.define('<domain/>'), 'save': () => domain.save(join(steady.directory, 'x')) }
  for (const [name, write] of Object.entries(writes)) expectRow(await suffered(witness, 'read-only connection', name, write()), 'VIR_ERR_OPERATION_DENIED', lostWithinMs)
  expect((await domain.info()).state).toBe('running')
})

test('opening what is not there, or is no libvirt', async () => {
  await using silent = await silentPeer()
  await using nonsense = await nonsensePeer()
  const opens: [string, string, RegExp][] = [
    ['name does not resolve', 'test+tcp://no-such-host.invalid/default', /^VIR_ERR_SYSTEM_ERROR$/],
    ['nobody listens', 'test+tcp://127.0.0.1:1/default', /^VIR_ERR_SYSTEM_ERROR$/],
    ['no such socket', 'test+unix:///default?socket=/nonexistent/libvirt-sock', /^VIR_ERR_SYSTEM_ERROR$/],
    ['peer says nothing', `test+tcp://127.0.0.1:${silent.port}/default`, /^ERR_TIMED_OUT$/],
    ['peer talks nonsense', `test+tcp://127.0.0.1:${nonsense.port}/default`, /^(VIR_ERR_RPC|VIR_ERR_SYSTEM_ERROR|VIR_ERR_INTERNAL_ERROR)$/],
  ]
  for (const [fault, uri, code] of opens) expectRow(await suffered(witness, fault, 'open', connect(uri, { timeoutMs: fault === 'peer says nothing' ? 1000 : 20_000 })), code, 25_000)
})
