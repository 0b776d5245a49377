import { createServer } from 'node:net'
import { join } from 'node:path'
import raw from '../../lib/raw'
import type {
  ConnectHandle, DomainCheckpointHandle, DomainHandle, DomainSnapshotHandle, InterfaceHandle, NetworkHandle, NodeDeviceHandle, StoragePoolHandle,
  StorageVolHandle, StreamHandle,
} from '../../types/native'
import { devicesXml, domainXml, removeHost, testHost, type TestHost } from '../support/driver'

export const netXml = (name: string): string => `<network><name>${name}</name><bridge name='br-${name}'/>
  <ip address='192.168.9.1' netmask='255.255.255.0'><dhcp><range start='192.168.9.2' end='192.168.9.99'/></dhcp></ip></network>`
export const poolXml = (name: string): string => `<pool type='dir'><name>${name}</name><target><path>/pool/${name}</path></target></pool>`
export const volXml = (name: string): string => `<volume><name>${name}</name><capacity>1000</capacity><allocation>0</allocation></volume>`
export const ifaceXml = (name: string): string => `<interface type='ethernet' name='${name}'>
  <start mode='onboot'/><mac address='aa:bb:cc:dd:ee:0${name.at(-1)}'/><mtu size='1492'/></interface>`
export const diskXml = "<disk type='file' device='disk'><source file='/x'/><target dev='vdb'/></disk>"
export const cpuXml = '<cpu><arch>x86_64</arch><model>qemu64</model></cpu>'

/** A domain with a disk, an interface and an I/O thread. */
const fullXml = domainXml('disky').replace('<os>', '<iothreads>1</iothreads><os>').replace('<devices>', `<devices>
  <disk type='file' device='disk'><source file='/guest/vda.img'/><target dev='vda'/></disk>
  <interface type='network'><mac address='aa:bb:cc:dd:ee:01'/><source network='lan'/><target dev='testnet0'/></interface>`)

/** A host of its own for one call: some of everything that the test driver has. */
export interface Scene extends AsyncDisposable {
  host: TestHost
  conn: ConnectHandle
  running: DomainHandle
  off: DomainHandle
  /** Runs too, with devices. */
  disky: DomainHandle
  uuid: string
  /** Of a saved domain. */
  image: string
  /** test:///default, which alone has cells of memory. It is shared with all of this process: nothing is changed on it. */
  cells: ConnectHandle
  /** Of `running`: the first snapshot, and the one made after it. */
  snap: DomainSnapshotHandle
  child: DomainSnapshotHandle
  /** Of `disky`: likewise. */
  point: DomainCheckpointHandle
  later: DomainCheckpointHandle
  net: NetworkHandle
  netOff: NetworkHandle
  iface: InterfaceHandle
  ifaceOn: InterfaceHandle
  /** A connection that has begun to change interfaces. */
  changing: ConnectHandle
  pool: StoragePoolHandle
  poolOff: StoragePoolHandle
  vol: StorageVolHandle
  dev: NodeDeviceHandle
  hba: NodeDeviceHandle
  stream: StreamHandle
  /** The number of an open socket. */
  socketFd: number
}

async function networks(conn: ConnectHandle): Promise<Pick<Scene, 'net' | 'netOff' | 'iface' | 'ifaceOn'>> {
  const net = await raw.virNetworkDefineXML(conn, netXml('lan'))
  await raw.virNetworkCreate(net)
  const ifaceOn = await raw.virInterfaceDefineXML(conn, ifaceXml('eth7'))
  await raw.virInterfaceCreate(ifaceOn)
  return { net, netOff: await raw.virNetworkDefineXML(conn, netXml('off')), iface: await raw.virInterfaceDefineXML(conn, ifaceXml('eth9')), ifaceOn }
}

async function storage(conn: ConnectHandle): Promise<Pick<Scene, 'pool' | 'poolOff' | 'vol'>> {
  const pool = await raw.virStoragePoolDefineXML(conn, poolXml('images'))
  await raw.virStoragePoolCreate(pool)
  return { pool, poolOff: await raw.virStoragePoolDefineXML(conn, poolXml('off')), vol: await raw.virStorageVolCreateXML(pool, volXml('disk')) }
}

async function points(running: DomainHandle, disky: DomainHandle): Promise<Pick<Scene, 'snap' | 'child' | 'point' | 'later'>> {
  const snapshot = (name: string) => raw.virDomainSnapshotCreateXML(running, `<domainsnapshot><name>${name}</name></domainsnapshot>`)
  const checkpoint = (name: string) => raw.virDomainCheckpointCreateXML(disky, `<domaincheckpoint><name>${name}</name></domaincheckpoint>`)
  return { snap: await snapshot('first'), child: await snapshot('second'), point: await checkpoint('p1'), later: await checkpoint('p2') }
}

/** Everything; or, for the sake of time, what a call of this function needs. */
export async function scene(name?: string): Promise<Scene> {
  const wanted = (what: RegExp): boolean => name === undefined || what.test(name)
  const host = testHost({ more: devicesXml })
  const conn = await raw.virConnectOpen(host.uri)
  const running = await raw.virDomainLookupByName(conn, 'web')
  const image = join(host.directory, 'db.save')
  await raw.virDomainSave(await raw.virDomainLookupByName(conn, 'db'), image)
  const onLan = await networks(conn)
  const disky = await raw.virDomainDefineXML(conn, fullXml)
  await raw.virDomainCreate(disky)
  const cells = await raw.virConnectOpenReadOnly('test:///default')
  const changing = await raw.virConnectOpen(host.uri)
  await raw.virInterfaceChangeBegin(changing)
  const stored = wanted(/Storage/) ? await storage(conn) : {}
  const made = wanted(/Snapshot|Checkpoint/) ? await points(running, disky) : {}
  const server = createServer().listen(0, '127.0.0.1')
  return {
    host, conn, running, disky, image, cells, changing, ...onLan, ...stored, ...made,
    off: await raw.virDomainDefineXML(conn, domainXml('off')),
    uuid: raw.virDomainGetUUIDString(running),
    dev: await raw.virNodeDeviceLookupByName(conn, 'computer'),
    hba: await raw.virNodeDeviceLookupByName(conn, 'scsi_host2'),
    stream: await raw.virStreamNew(conn),
    socketFd: (server as unknown as { _handle: { fd: number } })._handle.fd,
    async [Symbol.asyncDispose]() {
      // The scene may have to undo the call: a registered callback keeps the process alive.
      await raw.virConnectDomainEventDeregister(conn).catch(() => undefined)
      for (const each of [changing, cells, conn]) await raw.virConnectClose(each).catch(() => undefined)
      server.close()
      removeHost(host)
    },
  } as unknown as Scene
}
