import { connect } from '../../lib'
import raw from '../../lib/raw'
import { runFixture } from '../support/child'
import { testDaemon, type TestDaemon } from '../support/daemon'
import { until } from '../support/driver'
import { silentPeer } from '../support/peer'

let daemon: TestDaemon
beforeAll(async () => { daemon = await testDaemon() })
afterAll(async () => { await daemon[Symbol.asyncDispose]() })

test('what works in this process works through a daemon', async () => {
  await using connection = await connect(daemon.uri)
  expect(connection.sharesProcess).toBe(false)
  const heard: string[] = []
  await connection.subscribe('domain:lifecycle', ({ event }) => heard.push(event))
  const domain = await connection.domains.get('test')
  await domain.suspend()
  await domain.resume()
  expect(await until(() => heard.length === 2)).toBe(true)
  expect(heard).toEqual(['suspended', 'resumed'])
  expect(new Set(await Promise.all(Array.from({ length: 300 }, () => domain.xml()))).size).toBe(1)
})

test('connections that were forgotten are closed when they are collected, by a few threads', async () => {
  const ended = await runFixture('safety/fixtures/forgotten.js', { node: ['--expose-gc'], args: [daemon.uri] })
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  expect(ended.said).toEqual([{ opened: true, released: true, more: expect.any(Number), handles: 1, kept: true, hostname: expect.any(String) }])
  expect(ended.said[0].more).toBeLessThan(40)
})

test('a daemon that is frozen holds up the release of its own connections only', async () => {
  await using frozen = await testDaemon()
  const ended = await runFixture('safety/fixtures/frozen-releases.js', { node: ['--expose-gc'], args: [frozen.uri, frozen.pid] })
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  expect(ended.said).toEqual([{ released: true, closed: true }])
})

test('calls that wait for a frozen daemon are given up by keepalive, and the process outlives it', async () => {
  await using frozen = await testDaemon()
  const ended = await runFixture('safety/fixtures/frozen-calls.js', { args: [frozen.uri, frozen.pid] })
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  expect(ended.said).toEqual([{ closedMeanwhile: true, settled: Array(4).fill('ERR_CONNECTION_LOST'), name: 'test' }])
})

test('a registration that is taken back and then fails is not freed twice', async () => {
  await using doomed = await testDaemon()
  const ended = await runFixture('safety/fixtures/lost-registrations.js', { node: ['--expose-gc'], args: [doomed.uri, doomed.pid], env: { MALLOC_PERTURB_: '165' } })
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  expect(ended.said).toEqual([{ failed: 60, of: 60, released: true }])
})

test('process.exit() with calls in flight in a daemon', async () => {
  await using peer = await silentPeer()
  for (let round = 0; round < 5; round++) {
    const ended = await runFixture('safety/fixtures/exit.js', { args: [peer.port, 50 + round, round * 3, daemon.uri] })
    expect(ended).toMatchObject({ code: 50 + round, signal: null, stderr: '' })
  }
})

test('a daemon that dies: everyone is told once, nothing hangs', async () => {
  await using doomed = await testDaemon()
  const connection = await connect(doomed.uri)
  const reasons: unknown[] = []
  connection.on('close', (reason) => reasons.push(reason))
  const [waiting, looping] = [connection.events('domain:lifecycle').next(), (async () => {
    for await (const { event } of connection.events('domain:lifecycle')) reasons.push(event)
  })()].map((each) => each.catch((error: unknown) => error))
  const direct = raw.virConnectGetHostname(connection.handle)
  const domain = await connection.domains.get('test')
  const calls = Array.from({ length: 50 }, () => domain.xml())
  await doomed.kill()
  await Promise.allSettled(calls)
  await Promise.allSettled([direct])
  for (const each of [waiting, looping]) expect(await each).toMatchObject({ code: 'ERR_CONNECTION_LOST', origin: 'nodevirt' })
  expect(await until(() => !connection.isAlive)).toBe(true)
  // The error keeps libvirt's number and words, whichever they are.
  const lost = { name: 'LibvirtError', code: 'ERR_CONNECTION_LOST', origin: 'libvirt', domain: 'VIR_FROM_RPC', errno: expect.any(Number), message: expect.stringMatching(/\S/) }
  await expect(domain.info()).rejects.toMatchObject(lost)
  await expect(connection.domains.list()).rejects.toMatchObject(lost)
  await expect(raw.virDomainGetXMLDesc(domain.handle)).rejects.toMatchObject(lost)
  const over = expect.objectContaining({ code: 'ERR_CONNECTION_LOST' })
  expect(() => connection.on('domain:lifecycle', () => undefined)).toThrow(over)
  expect(() => connection.events('domain:lifecycle')).toThrow(over)
  await expect(connection.subscribe('domain:lifecycle', () => undefined)).rejects.toEqual(over)
  await connection.close()
  await expect(domain.info()).rejects.toMatchObject({ code: 'ERR_CONNECTION_CLOSED', origin: 'nodevirt' })
  expect(reasons).toEqual([expect.stringMatching(/^(eof|error)$/)])
})

test('calls that are under way when the daemon dies all say that the connection is lost; a host that cannot be reached is none', async () => {
  await using doomed = await testDaemon()
  await using connection = await connect(doomed.uri)
  const domain = await connection.domains.get('test')
  process.kill(doomed.pid, 'SIGSTOP')
  const calls = Array.from({ length: 4 }, () => domain.xml().catch((error: unknown) => error))
  await doomed.kill()
  for (const each of await Promise.all(calls)) expect(each).toMatchObject({ code: 'ERR_CONNECTION_LOST', origin: 'libvirt' })
  await expect(connect(doomed.uri)).rejects.toMatchObject({ code: expect.stringMatching(/^VIR_ERR_/), origin: 'libvirt' })
})

test('a loop over events ends quietly when its own program closes the connection', async () => {
  const connection = await connect(daemon.uri)
  const loop = (async () => { for await (const _ of connection.events('domain:lifecycle')); return 'ended' })()
  await connection.domains.list()
  await connection.close()
  expect(await loop).toBe('ended')
})
