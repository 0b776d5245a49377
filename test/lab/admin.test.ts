import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect, type Connection } from '../../lib'
import { adminLibraryVersion, connectAdmin, type AdminClient, type AdminClientInfo, type AdminConnection, type AdminServer } from '../../lib/admin'
import { createLab, type Host, type Lab } from '../../lib/lab'
import { addon } from '../../lib/native'
import { runFixture } from '../support/child'

let lab: Lab
let host: Host
let admin: AdminConnection
let server: AdminServer
const opened: Connection[] = []

async function client(uri = host.socketUri): Promise<Connection> {
  const connection = await connect(uri)
  opened.push(connection)
  return connection
}

beforeAll(async () => {
  lab = await createLab({ hosts: 1 })
  host = lab.hosts[0]!
  admin = await connectAdmin(host.adminUri)
  server = await admin.servers.get('libvirtd')
})

afterAll(async () => {
  await Promise.all(opened.map((each) => each.close()))
  await admin?.close()
  await lab?.stop()
})

test('a daemon: where, which version, which servers', async () => {
  expect(admin.uri).toBe(host.adminUri)
  expect(admin.isAlive).toBe(true)
  expect(await admin.libvirtVersion()).toBe(adminLibraryVersion())
  expect((await admin.servers.list()).map(({ name }) => name).sort()).toEqual(['admin', 'libvirtd'])
  expect((await admin.servers.get('admin')).name).toBe('admin')
  expect(await admin.servers.find('none-such')).toBeNull()
  await expect(admin.servers.get('none-such')).rejects.toMatchObject({ code: 'VIR_ERR_NO_SERVER' })
  await expect(admin.servers.get(7 as never)).rejects.toThrow(TypeError)
  await admin.setDaemonTimeout(0)
  await expect(admin.setDaemonTimeout(-1)).rejects.toThrow(RangeError)
})

test('the threads of a server are seen and raised', async () => {
  const before = await server.threadPool()
  expect(before).toEqual({
    minWorkers: expect.any(Number), maxWorkers: expect.any(Number), prioWorkers: expect.any(Number), nWorkers: expect.any(Number),
    freeWorkers: expect.any(Number), jobQueueDepth: 0, parameters: [],
  })
  const maxWorkers = before.maxWorkers! + 13
  await server.setThreadPool({ maxWorkers, minWorkers: before.minWorkers! + 2, prioWorkers: before.prioWorkers! + 1 })
  expect(await server.threadPool()).toMatchObject({ maxWorkers, minWorkers: before.minWorkers! + 2, prioWorkers: before.prioWorkers! + 1 })
  // libvirt's own answer where only the daemon knows the other bound.
  await expect(server.setThreadPool({ minWorkers: maxWorkers + 1 })).rejects.toMatchObject({ function: 'virAdmServerSetThreadPoolParameters' })
  await expect(server.setThreadPool({ minWorkers: 9, maxWorkers: 8 })).rejects.toThrow('minWorkers (9) is more than maxWorkers (8)')
  await expect(server.setThreadPool({})).rejects.toThrow('nothing is to be set')
  await expect(server.setThreadPool({ workers: 3 } as never)).rejects.toThrow('there is no such option')
})

test('the limits of its clients are seen, raised, and kept', async () => {
  const before = await server.clientLimits()
  expect(before).toMatchObject({ nclientsMax: expect.any(Number), nclientsUnauthMax: expect.any(Number), nclientsUnauth: 0, parameters: [] })
  const mine = await client()
  expect((await server.clientLimits()).nclients).toBe(before.nclients! + 1)
  await server.setClientLimits({ nclientsMax: 4321, nclientsUnauthMax: 99 })
  expect(await server.clientLimits()).toMatchObject({ nclientsMax: 4321, nclientsUnauthMax: 99 })
  // One that is full takes nobody more, until somebody goes or the limit is raised.
  const { nclients } = await server.clientLimits()
  await server.setClientLimits({ nclientsMax: nclients!, nclientsUnauthMax: 1 })
  await expect(connect(host.socketUri, { timeoutMs: 1_000 })).rejects.toMatchObject({ code: 'ERR_TIMED_OUT' })
  await server.setClientLimits({ nclientsMax: 5000, nclientsUnauthMax: 20 })
  await (await client()).hostname({ timeoutMs: 30_000 })
  await mine.hostname({ timeoutMs: 30_000 })
})

test('a client: who it is, and its end', async () => {
  const known = new Set((await server.clients.list()).map(({ id }) => id))
  const began = Math.floor(Date.now() / 1000) * 1000
  const mine = await client()
  const [found] = (await server.clients.list()).filter(({ id }) => !known.has(id))
  expect(found).toMatchObject({ transport: 'unix', id: expect.any(Number) })
  expect(found!.connectedAt.getTime()).toBeGreaterThanOrEqual(began)
  expect(await found!.info()).toMatchObject({
    readOnly: false, processId: null, unixUserId: expect.any(Number), unixUserName: expect.any(String), socketAddress: null, saslUserName: null,
  })
  const readOnly = await connect(host.socketUri.replace(/-sock$/, '-sock-ro'), { readOnly: true })
  opened.push(readOnly)
  const infos = await Promise.all((await server.clients.list()).map((each) => each.info()))
  expect(infos.filter((info) => info.readOnly)).toHaveLength(1)
  expect(structuredClone(infos)).toEqual(infos)

  const same = await server.clients.get(found!.id)
  expect(JSON.parse(JSON.stringify(same))).toEqual({ id: found!.id, transport: 'unix', connectedAt: found!.connectedAt.toISOString() })
  const lost = once(mine, 'close')
  await same.close()
  expect(await lost).toEqual(['eof'])
  expect(await server.clients.find(found!.id)).toBeNull()
  await expect(server.clients.get(found!.id)).rejects.toMatchObject({ code: 'VIR_ERR_NO_CLIENT' })
})

test('a client that came over the network tells from where', async () => {
  const listener = host.exec(['virsh', '--connect', host.uri, 'event', '--event', 'lifecycle', '--timeout', '100'])
  const ended = expect(listener).rejects.toThrow()
  const asked = async (): Promise<[AdminClient, AdminClientInfo]> => {
    const [found] = (await server.clients.list()).filter(({ transport }) => transport === 'tcp')
    // In its first moment nobody knows who it is, and libvirt says so.
    return [found!, await found!.info()]
  }
  let last: unknown
  let found: [AdminClient, AdminClientInfo] | undefined
  for (let i = 0; i < 600 && !found; i++) {
    found = await asked().catch((error: unknown) => { last = error; return undefined })
    await sleep(found ? 0 : 50)
  }
  if (!found) throw last
  const [other, info] = found
  expect(info).toMatchObject({ socketAddress: expect.stringMatching(/^[\d.]+:\d+$/), processId: null, unixUserId: null, readOnly: false })
  await other.close()
  await ended
})

test('logging is seen and changed', async () => {
  const outputs = await admin.logging.outputs()
  await admin.logging.setFilters([{ level: 'warning', match: 'rpc' }, { level: 'debug', match: 'qemu.qemu_m?nitor' }])
  const filters = await admin.logging.filters()
  expect(filters).toEqual([{ level: 'warning', match: 'rpc' }, { level: 'debug', match: 'qemu.qemu_m?nitor' }])
  await admin.logging.setFilters(filters)
  expect(await admin.logging.filters()).toEqual(filters)
  await admin.logging.setFilters([])
  expect(await admin.logging.filters()).toEqual([])
  const file = `${host.directory}/admin.log`
  await admin.logging.setOutputs([{ level: 'warning', to: 'stderr' }, { level: 'debug', to: 'file', target: file }])
  expect(await admin.logging.outputs()).toEqual([{ level: 'warning', to: 'stderr' }, { level: 'debug', to: 'file', target: file }])
  await admin.logging.setFilters([{ level: 'debug', match: 'rpc' }])
  await admin.libvirtVersion()
  expect((await host.exec(['cat', file])).stdout).toContain('virNet')
  await admin.logging.setFilters([])
  await admin.logging.setOutputs(outputs)
  expect(await admin.logging.outputs()).toEqual(outputs)
  await expect(admin.logging.setFilters([{ level: 'loud', match: 'rpc' } as never])).rejects.toThrow(/filters\[0\]\.level must be 'debug', 'info', 'warning' or 'error'/)
  await expect(admin.logging.setFilters([{ level: 'debug', match: 'a b' }])).rejects.toThrow(/filters\[0\]\.match must be/)
  await expect(admin.logging.setOutputs([{ level: 'debug', to: 'file' }])).rejects.toThrow("target is missing with 'file'")
  await expect(admin.logging.setOutputs([{ level: 'debug', to: 'stderr', target: 'x' }])).rejects.toThrow("target is left out with 'stderr'")
})

test('a daemon without TLS has no certificates to read', async () => {
  await expect(server.updateTls()).rejects.toMatchObject({ function: 'virAdmServerUpdateTlsFiles', origin: 'libvirt' })
})

test('limits to waiting, a close, and what is refused after it', async () => {
  await expect(connectAdmin(host.adminUri, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'ABORT_ERR' })
  await expect(connectAdmin(`${host.adminUri}-none`)).rejects.toMatchObject({ origin: 'libvirt' })
  const before = addon().openHandles()
  const second = await connectAdmin(host.adminUri)
  const reasons: string[] = []
  second.on('close', (reason) => reasons.push(reason))
  await Promise.all((await second.servers.list()).map(async ({ clients }) => clients.list()))
  await Promise.all([second.close(), second.close()])
  // Handles of the tests before may have been collected meanwhile; none of this one's is left.
  expect(addon().openHandles()).toBeLessThanOrEqual(before)
  expect(reasons).toEqual(['client'])
  expect(second.isAlive).toBe(false)
  await expect(second.libvirtVersion()).rejects.toMatchObject({ code: 'ERR_CONNECTION_CLOSED', message: expect.stringContaining('connectAdmin()') })
})

test('connections that were forgotten are closed when they are collected', async () => {
  const ended = await runFixture('safety/fixtures/forgotten-admin.js', { node: ['--expose-gc'], args: [host.adminUri] })
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  expect(ended.said).toEqual([{ opened: true, released: true, again: true, handles: 1, kept: true, version: adminLibraryVersion() }])
})

test('a daemon with TLS looks for new certificates where libvirt has them by itself, and keeps the old ones where there are none', async () => {
  await using other = await createLab({ hosts: 1, tls: true })
  await using there = await connectAdmin(other.hosts[0]!.adminUri)
  const server = await there.servers.get('libvirtd')
  await expect(server.updateTls({ timeoutMs: 30_000 })).rejects.toMatchObject({ function: 'virAdmServerUpdateTlsFiles', message: expect.stringContaining('/etc/pki/CA') })
  expect(await there.libvirtVersion()).toBe(adminLibraryVersion())
})

test('a daemon that does not answer is not waited for, and one that ends is told of', async () => {
  const pid = (await host.daemonPid())!
  process.kill(pid, 'SIGSTOP')
  try {
    await expect(admin.libvirtVersion({ timeoutMs: 500 })).rejects.toMatchObject({ code: 'ERR_TIMED_OUT' })
  } finally {
    process.kill(pid, 'SIGCONT')
  }
  const closed = once(admin, 'close')
  const shutdown = admin.shutdownDaemon()
  if (addon().supports('virAdmConnectDaemonShutdown')) await shutdown
  else {
    await expect(shutdown).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT', message: expect.stringContaining('11.2.0') })
    await host.stopDaemon({ signal: 'SIGKILL' })
  }
  expect(await closed).toEqual(['eof'])
  expect(admin.isAlive).toBe(false)
  await expect(admin.servers.list({ timeoutMs: 30_000 })).rejects.toMatchObject({ origin: expect.any(String) })
})
