import raw from '../../lib/raw'
import type { AdmClientHandle, AdmConnectHandle, AdmServerHandle, ConnectHandle } from '../../types/native'
import { addon } from '../../lib/native'
import { createLab, type Lab } from '../../lib/lab'
import { run } from '../support/steps'

let lab: Lab
let uri: string
let admin: AdmConnectHandle
let server: AdmServerHandle
let client: AdmClientHandle
let conn: ConnectHandle

const param = (field: string): unknown => expect.arrayContaining([expect.objectContaining({ field })])

beforeAll(async () => {
  lab = await createLab({ hosts: 1 })
  const [host] = lab.hosts
  uri = host!.adminUri
  // Both libraries in one process, each with classes of its own.
  conn = await raw.virConnectOpen(host!.socketUri)
  admin = await raw.virAdmConnectOpen(uri)
  server = await raw.virAdmConnectLookupServer(admin, 'libvirtd')
  client = (await raw.virAdmServerListClients(server))[0]!
})

afterAll(async () => {
  await raw.virAdmConnectClose(admin).catch(() => undefined)
  await raw.virConnectClose(conn).catch(() => undefined)
  await lab?.stop()
})

test('a daemon and its servers', async () => {
  await run(
    ['virAdmGetVersion', [], expect.any(BigInt)],
    ['virAdmConnectGetURI', [admin], uri],
    ['virAdmConnectIsAlive', [admin], true],
    ['virAdmConnectGetLibVersion', [admin], raw.virAdmGetVersion()],
    ['virAdmConnectListServers', [admin], [{}, {}]],
    ['virAdmConnectLookupServer', [admin, 'none-such'], 'VIR_ERR_NO_SERVER'],
    ['virAdmServerGetName', [server], 'libvirtd'],
    ['virAdmServerUpdateTlsFiles', [server], 'VIR_ERR_INTERNAL_ERROR'], // it was started without TLS
    ['virAdmConnectSetDaemonTimeout', [admin, 0], undefined],
    ['virAdmConnectRegisterCloseCallback', [admin, () => undefined], undefined],
    ['virAdmConnectUnregisterCloseCallback', [admin], undefined],
  )
})

test('thread pools and limits change as they are told', async () => {
  const value = (list: { field: string, value: unknown }[], field: string): unknown => list.find((each) => each.field === field)?.value
  await run(
    ['virAdmServerGetThreadPoolParameters', [server], param('minWorkers')],
    ['virAdmServerSetThreadPoolParameters', [server, [{ field: 'maxWorkers', type: 2, value: 33 }]], undefined],
    ['virAdmServerGetClientLimits', [server], param('nclients_max')],
    ['virAdmServerSetClientLimits', [server, [{ field: 'nclients_max', type: 2, value: 4321 }]], undefined],
  )
  expect(value(await raw.virAdmServerGetThreadPoolParameters(server), 'maxWorkers')).toBe(33)
  expect(value(await raw.virAdmServerGetClientLimits(server), 'nclients_max')).toBe(4321)
})

test('logging changes as it is told', async () => {
  await run(
    ['virAdmConnectSetLoggingFilters', [admin, '3:rpc'], undefined],
    ['virAdmConnectGetLoggingFilters', [admin], expect.stringMatching(/^3:.*rpc/)],
    ['virAdmConnectSetLoggingOutputs', [admin, '3:stderr'], undefined],
    ['virAdmConnectGetLoggingOutputs', [admin], '3:stderr'],
  )
})

test('a client: what it is, and its end', async () => {
  const id = raw.virAdmClientGetID(client)
  await run(
    ['virAdmServerLookupClient', [server, id], {}],
    ['virAdmServerLookupClient', [server, 999n], 'VIR_ERR_NO_CLIENT'],
    ['virAdmClientGetID', [client], expect.any(BigInt)],
    ['virAdmClientGetTimestamp', [client], expect.any(BigInt)],
    ['virAdmClientGetTransport', [client], 0],
    ['virAdmClientGetInfo', [client], param('unix_process_id')],
    ['virAdmClientClose', [client], undefined],
  )
  expect((await raw.virAdmClientGetInfo((await raw.virAdmServerListClients(server))[0] ?? client).catch((error: unknown) => error))).toBeDefined()
})

test('a handle that is freed is freed once, with calls of it in flight or not', async () => {
  const other = await raw.virAdmConnectLookupServer(admin, 'admin')
  const lists = Array.from({ length: 20 }, () => raw.virAdmServerListClients(other))
  expect(await raw.virAdmServerFree(other)).toBe(0)
  expect((await Promise.all(lists)).every((list) => list.length > 0)).toBe(true)
  await expect(async () => raw.virAdmServerGetName(other)).rejects.toThrow('this server is closed')
  const [mine] = (await lists[0]!)
  expect(await raw.virAdmClientFree(mine!)).toBe(0)
  await expect(async () => raw.virAdmClientGetID(mine!)).rejects.toThrow('this client is closed')
})

test('releaseHandles frees what belongs to an admin connection, and the close ends it', async () => {
  const second = await raw.virAdmConnectOpen(uri)
  const before = addon().openHandles()
  const servers = await raw.virAdmConnectListServers(second)
  const clients = await raw.virAdmServerListClients(servers[1]!)
  expect(addon().openHandles()).toBe(before + servers.length + clients.length)
  addon().releaseHandles(second)
  expect(addon().openHandles()).toBe(before)
  expect(await raw.virAdmConnectClose(second)).toBe(0)
})

test('a daemon is told to end', async () => {
  const ended = new Promise<number>((resolve) => { void raw.virAdmConnectRegisterCloseCallback(admin, resolve) })
  const shutdown = raw.virAdmConnectDaemonShutdown(admin)
  if (addon().supports('virAdmConnectDaemonShutdown')) {
    await shutdown
    expect(await ended).toEqual(expect.any(Number))
  } else {
    await expect(shutdown).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT', message: expect.stringContaining('11.2.0') })
    await lab.hosts[0]!.stopDaemon({ signal: 'SIGKILL' })
    expect(await ended).toBe(1) // VIR_CONNECT_CLOSE_REASON_EOF
  }
  expect(raw.virAdmConnectIsAlive(admin)).toBe(false)
})
