import { addon } from '../../lib/native'
import raw from '../../lib/raw'
import type { ConnectHandle, NetworkHandle, StoragePoolHandle } from '../../types/native'
import { until } from '../support/driver'
import { hasLibrary } from '../support/versions'
import { netXml, poolXml, scene, type Scene } from './raw-scene'

type Register = (conn: ConnectHandle, object: null, id: number, callback: (...all: unknown[]) => void) => Promise<number>
type Deregister = (conn: ConnectHandle, id: number) => Promise<unknown>
const callables = raw as unknown as Record<string, Register & Deregister>

let made: Scene
beforeAll(async () => { made = await scene() })
afterAll(async () => { await made[Symbol.asyncDispose]() })

const families = Object.entries(addon().describe().events).filter(([registrar]) => registrar.endsWith('RegisterAny') && !/Secret/.test(registrar))
/** Events that a newer libvirt has. */
const newer: Record<string, string> = {
  VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE: '11.2.0', VIR_DOMAIN_EVENT_ID_VCPU_REMOVED: '12.4.0', VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE: '12.4.0',
  VIR_NETWORK_EVENT_ID_METADATA_CHANGE: '9.8.0',
}

test.each(families.flatMap(([registrar, events]) => events.map(({ name, id }) => ({ registrar, name, id }))))('$name can be listened to, by many', async ({ registrar, name, id }) => {
  const { conn } = made
  const register = (): Promise<number> => callables[registrar]!(conn, null, id, () => undefined)
  if (!hasLibrary(newer[name] ?? '0.8.0')) {
    await expect(register()).rejects.toMatchObject({ code: 'VIR_ERR_INVALID_ARG' })
    return
  }
  // libvirt takes one C function once: there is one for each listener.
  const ids = await Promise.all(Array.from({ length: 32 }, register))
  expect(new Set(ids).size).toBe(32)
  await expect(register()).rejects.toMatchObject({ code: 'VIR_ERR_INVALID_ARG' })
  for (const each of ids) await callables[registrar.replace('RegisterAny', 'DeregisterAny')]!(conn, each)
})

test('an event that is not bound is refused by its number', async () => {
  for (const [registrar] of families) await expect(callables[registrar]!(made.conn, null, 99, () => undefined)).rejects.toThrow('eventID 99 is not bound')
})

test('networks and storage pools tell of their life', async () => {
  const { conn } = made
  const heard: unknown[] = []
  const ids = [
    await raw.virConnectNetworkEventRegisterAny(conn, null, 0, (net: NetworkHandle, event: number) => { heard.push([raw.virNetworkGetName(net), event]) }),
    await raw.virConnectStoragePoolEventRegisterAny(conn, null, 0, (pool: StoragePoolHandle, event: number) => { heard.push([raw.virStoragePoolGetName(pool), event]) }),
    await raw.virConnectStoragePoolEventRegisterAny(conn, null, 1, (pool: StoragePoolHandle) => { heard.push([raw.virStoragePoolGetName(pool), 'refreshed']) }),
  ] as const
  const net = await raw.virNetworkCreateXML(conn, netXml('brief'))
  await raw.virNetworkDestroy(net)
  const pool = await raw.virStoragePoolCreateXML(conn, poolXml('brief'))
  await raw.virStoragePoolRefresh(pool)
  await raw.virStoragePoolDestroy(pool)
  expect(await until(() => heard.length >= 5)).toBe(true)
  expect(heard).toEqual([['brief', 2], ['brief', 3], ['brief', 2], ['brief', 'refreshed'], ['brief', 3]])
  await raw.virConnectNetworkEventDeregisterAny(conn, ids[0])
  for (const id of ids.slice(1)) await raw.virConnectStoragePoolEventDeregisterAny(conn, id)
})

test('the handle of an event belongs to the connection that listens', async () => {
  await using here = await scene('none')
  let network: NetworkHandle | undefined
  const id = await raw.virConnectNetworkEventRegisterAny(here.conn, null, 0, (net: NetworkHandle) => { network ??= net })
  await raw.virNetworkCreateXML(here.conn, netXml('brief'))
  expect(await until(() => network !== undefined)).toBe(true)
  await raw.virConnectNetworkEventDeregisterAny(here.conn, id)
  addon().releaseHandles(here.conn)
  expect(() => raw.virNetworkGetName(network!)).toThrow('this network is closed')
})
