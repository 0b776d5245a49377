import { connect } from '../../lib'
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
  const domain = await connection.domain('test')
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

test('calls that wait for a frozen daemon outlive it, and so does the process', async () => {
  await using frozen = await testDaemon()
  const ended = await runFixture('safety/fixtures/frozen-calls.js', { args: [frozen.uri, frozen.pid] })
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  expect(ended.said).toEqual([{ closedMeanwhile: true, settled: 4, name: 'test' }])
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
  const next = connection.events('domain:lifecycle').next()
  const domain = await connection.domain('test')
  const calls = Array.from({ length: 50 }, () => domain.xml())
  await doomed.kill()
  await Promise.allSettled(calls)
  expect(await next).toEqual({ value: undefined, done: true })
  expect(await until(() => !connection.isAlive)).toBe(true)
  await expect(domain.info()).rejects.toMatchObject({ name: 'LibvirtError' })
  await connection.close()
  expect(reasons).toEqual([expect.stringMatching(/^(eof|error)$/)])
})
