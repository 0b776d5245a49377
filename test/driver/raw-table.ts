import { join } from 'node:path'
import type { NativeFunctions } from '../../lib/native'
import raw from '../../lib/raw'
import type { ConnectHandle, DomainHandle } from '../../types/native'
import { domainXml, removeHost, testHost, type TestHost } from '../support/driver'

/** A host of its own for one call: a running domain, one that is shut off, and the image of a saved one. */
export interface Scene extends AsyncDisposable {
  host: TestHost
  conn: ConnectHandle
  running: DomainHandle
  off: DomainHandle
  uuid: string
  image: string
}

export async function scene(): Promise<Scene> {
  const host = testHost()
  const conn = await raw.virConnectOpen(host.uri)
  const running = await raw.virDomainLookupByName(conn, 'web')
  const image = join(host.directory, 'db.save')
  await raw.virDomainSave(await raw.virDomainLookupByName(conn, 'db'), image)
  return {
    host, conn, running, image,
    off: await raw.virDomainDefineXML(conn, domainXml('off')),
    uuid: raw.virDomainGetUUIDString(running),
    async [Symbol.asyncDispose]() {
      // What the call did may have to be undone: a registered callback keeps the process alive.
      await raw.virConnectDomainEventDeregisterAny(conn, 0).catch(() => undefined)
      await raw.virConnectClose(conn).catch(() => undefined)
      removeHost(host)
    },
  }
}

const handle = {}
const none = undefined
const text = expect.any(String)
const stats = expect.arrayContaining([{ dom: handle, params: expect.arrayContaining([{ field: 'state.state', type: 1, value: 1 }]) }])
const unsupported = 'VIR_ERR_NO_SUPPORT'
const noPeer = 'VIR_ERR_ARGUMENT_UNSUPPORTED'

type Table = { [N in keyof NativeFunctions]?: [args: (scene: Scene) => Parameters<NativeFunctions[N]>, outcome: unknown] }

/** For each function the arguments of a call, and its result or the code of libvirt's error. */
export const table: Table = {
  virGetVersion: [() => ['Test'], { libVer: expect.any(BigInt), typeVer: expect.any(BigInt) }],
  virConnectOpen: [({ host }) => [host.uri], handle],
  virConnectOpenReadOnly: [({ host }) => [host.uri], handle],
  virConnectOpenAuth: [({ host }) => [host.uri, null], handle],
  virConnectClose: [({ conn }) => [conn], 1], // the domains still hold it
  virConnectRegisterCloseCallback: [({ conn }) => [conn, () => undefined], none],
  virConnectUnregisterCloseCallback: [({ conn }) => [conn], none],
  virConnectSetKeepAlive: [({ conn }) => [conn, 5, 5], unsupported],
  virConnectIsAlive: [({ conn }) => [conn], true],
  virConnectIsEncrypted: [({ conn }) => [conn], false],
  virConnectIsSecure: [({ conn }) => [conn], true],
  virConnectGetURI: [({ conn }) => [conn], expect.stringMatching(/^test:\/\/.*host\.xml$/)],
  virConnectGetType: [({ conn }) => [conn], 'TEST'],
  virConnectGetHostname: [({ conn }) => [conn], text],
  virConnectGetVersion: [({ conn }) => [conn], 2n],
  virConnectGetLibVersion: [({ conn }) => [conn], expect.any(BigInt)],
  virConnectGetCapabilities: [({ conn }) => [conn], expect.stringContaining('<capabilities>')],
  virConnectGetDomainCapabilities: [({ conn }) => [conn, null, null, null, null], unsupported],
  virConnectListAllDomains: [({ conn }) => [conn], [handle, handle, handle]],
  virConnectGetAllDomainStats: [({ conn }) => [conn, 0], stats],
  virDomainListGetStats: [({ running }) => [[running], 0], stats],
  virNodeGetInfo: [({ conn }) => [conn], {
    model: 'i686', memory: 3_145_728n, cpus: 16, mhz: 1400, nodes: 2, sockets: 2, cores: 2, threads: 2,
  }],
  virNodeGetMemoryStats: [({ conn }) => [conn, -1], unsupported],
  virNodeGetCPUStats: [({ conn }) => [conn, -1], ['user', 'kernel', 'idle', 'iowait'].map((field) => ({ field, value: expect.any(BigInt) }))],

  virDomainLookupByName: [({ conn }) => [conn, 'web'], handle],
  virDomainLookupByUUID: [({ conn, running }) => [conn, raw.virDomainGetUUID(running)], handle],
  virDomainLookupByUUIDString: [({ conn, uuid }) => [conn, uuid], handle],
  virDomainLookupByID: [({ conn, running }) => [conn, raw.virDomainGetID(running) ?? -1], handle],
  virDomainFree: [({ off }) => [off], 0],
  virDomainGetConnect: [({ running }) => [running], handle],
  virDomainGetName: [({ running }) => [running], 'web'],
  virDomainGetUUID: [({ running }) => [running], expect.any(Buffer)],
  virDomainGetUUIDString: [({ running }) => [running], expect.stringMatching(/^[0-9a-f-]{36}$/)],
  virDomainGetID: [({ off }) => [off], null],
  virDomainDefineXML: [({ conn }) => [conn, domainXml('new')], handle],
  virDomainDefineXMLFlags: [({ conn }) => [conn, domainXml('new')], handle],
  virDomainUndefine: [({ off }) => [off], none],
  virDomainUndefineFlags: [({ off }) => [off], none],
  virDomainCreateXML: [({ conn }) => [conn, domainXml('new')], handle],
  virDomainCreate: [({ off }) => [off], none],
  virDomainCreateWithFlags: [({ off }) => [off], none],
  virDomainShutdown: [({ running }) => [running], none],
  virDomainShutdownFlags: [({ running }) => [running], none],
  virDomainReboot: [({ running }) => [running], none],
  virDomainReset: [({ running }) => [running], none],
  virDomainSuspend: [({ running }) => [running], none],
  virDomainResume: [({ running }) => [running], 'VIR_ERR_INTERNAL_ERROR'], // it is not paused
  virDomainDestroy: [({ running }) => [running], none],
  virDomainDestroyFlags: [({ running }) => [running], none],

  virDomainSave: [({ running, host }) => [running, join(host.directory, 'web.save')], none],
  virDomainSaveFlags: [({ running, host }) => [running, join(host.directory, 'web.save'), null], none],
  virDomainSaveParams: [({ running }) => [running, [{ field: 'file', type: 7, value: 'x' }]], unsupported],
  virDomainRestore: [({ conn, image }) => [conn, image], none],
  virDomainRestoreFlags: [({ conn, image }) => [conn, image, null], none],
  virDomainRestoreParams: [({ conn, image }) => [conn, [{ field: 'file', type: 7, value: image }]], unsupported],
  virDomainSaveImageGetXMLDesc: [({ conn, image }) => [conn, image], expect.stringContaining('<name>db</name>')],
  virDomainSaveImageDefineXML: [({ conn, image }) => [conn, image, domainXml('db')], none],
  virDomainManagedSave: [({ running }) => [running], none],
  virDomainHasManagedSaveImage: [({ running }) => [running], false],
  virDomainManagedSaveRemove: [({ off }) => [off], none],
  virDomainManagedSaveGetXMLDesc: [({ running }) => [running], unsupported],
  virDomainManagedSaveDefineXML: [({ running }) => [running, domainXml('web')], unsupported],

  virDomainGetXMLDesc: [({ running }) => [running], expect.stringContaining('<name>web</name>')],
  virDomainGetInfo: [({ running }) => [running], { state: 1, maxMem: 8192n, memory: 8192n, nrVirtCpu: 1, cpuTime: expect.any(BigInt) }],
  virDomainGetState: [({ off }) => [off], { state: 5, reason: 0 }],
  virDomainIsActive: [({ running }) => [running], true],
  virDomainIsPersistent: [({ running }) => [running], true],
  virDomainIsUpdated: [({ running }) => [running], false],
  virDomainGetOSType: [({ running }) => [running], text],
  virDomainGetHostname: [({ running }) => [running], text],
  virDomainGetMessages: [({ running }) => [running], expect.any(Array)],
  virDomainRename: [({ off }) => [off, 'renamed'], none],
  virDomainGetAutostart: [({ running }) => [running], 0],
  virDomainSetAutostart: [({ running }) => [running, 1], none],
  virDomainGetAutostartOnce: [({ running }) => [running], unsupported],
  virDomainSetAutostartOnce: [({ running }) => [running, 1], unsupported],
  virDomainGetMetadata: [({ running }) => [running, 0, null], 'VIR_ERR_NO_DOMAIN_METADATA'],
  virDomainSetMetadata: [({ running }) => [running, 0, 'words', null, null], none],

  virDomainGetMaxMemory: [({ running }) => [running], 8192n],
  virDomainSetMaxMemory: [({ off }) => [off, 16_384], none],
  virDomainSetMemory: [({ running }) => [running, 4096n], none],
  virDomainSetMemoryFlags: [({ running }) => [running, 4096n], none],
  virDomainGetMemoryParameters: [({ running }) => [running], ['hard_limit', 'soft_limit', 'swap_hard_limit']
    .map((field) => ({ field, type: 4, value: expect.any(BigInt) }))],
  virDomainSetMemoryParameters: [({ running }) => [running, [{ field: 'hard_limit', type: 4, value: 1024n }]], none],
  virDomainSetMemoryStatsPeriod: [({ running }) => [running, 1], none],
  virDomainMemoryStats: [({ running }) => [running], expect.arrayContaining([{ tag: 5, val: 8192n }])],
  virDomainMemoryPeek: [({ running }) => [running, 0n, 4096, 2], expect.any(Buffer)],
  virDomainGetMaxVcpus: [({ running }) => [running], 1],
  virDomainGetVcpusFlags: [({ running }) => [running], 1],
  virDomainSetVcpus: [({ running }) => [running, 1], none],
  virDomainSetVcpusFlags: [({ off }) => [off, 2, 4 | 2], none],
  virDomainSetVcpu: [({ running }) => [running, '0', 1], unsupported],
  virDomainGetGuestVcpus: [({ running }) => [running], unsupported],
  virDomainSetGuestVcpus: [({ running }) => [running, '0', 1], unsupported],
  virDomainGetVcpus: [({ running }) => [running], { info: [{ number: 0, state: 1, cpuTime: expect.any(BigInt), cpu: expect.any(Number) }], cpumaps: [Buffer.from([0xff])] }],
  virDomainGetVcpuPinInfo: [({ running }) => [running], [Buffer.from([0xff])]],
  virDomainPinVcpu: [({ running }) => [running, 0, Buffer.from([1, 0])], none],
  virDomainSetSchedulerParametersFlags: [({ running }) => [running, [{ field: 'weight', type: 2, value: 17 }]], none],
  virDomainPinVcpuFlags: [({ running }) => [running, 0, new Uint8Array([1])], none],

  virDomainMigrate: [({ running, conn }) => [running, conn, 0, null, null, 0], unsupported],
  virDomainMigrate2: [({ running, conn }) => [running, conn, null, 0, null, null, 0], unsupported],
  virDomainMigrate3: [({ running, conn }) => [running, conn, []], unsupported],
  virDomainMigrateToURI: [({ running }) => [running, 'test:///default', 0, null, 0], noPeer],
  virDomainMigrateToURI2: [({ running }) => [running, null, null, null, 0n, null, 0n], noPeer],
  virDomainMigrateToURI3: [({ running }) => [running, null, []], noPeer],
  virDomainMigrateGetMaxDowntime: [({ running }) => [running], unsupported],
  virDomainMigrateSetMaxDowntime: [({ running }) => [running, 300], unsupported],
  virDomainMigrateGetMaxSpeed: [({ running }) => [running], unsupported],
  virDomainMigrateSetMaxSpeed: [({ running }) => [running, 10], unsupported],
  virDomainMigrateGetCompressionCache: [({ running }) => [running], unsupported],
  virDomainMigrateSetCompressionCache: [({ running }) => [running, 65_536], unsupported],
  virDomainMigrateStartPostCopy: [({ running }) => [running], unsupported],
  virDomainGetJobInfo: [({ running }) => [running], unsupported],
  virDomainGetJobStats: [({ running }) => [running], unsupported],
  virDomainAbortJob: [({ running }) => [running], unsupported],
  virDomainAbortJobFlags: [({ running }) => [running], unsupported],
  virDomainStartDirtyRateCalc: [({ running }) => [running, 1], unsupported],

  virDomainQemuMonitorCommand: [({ running }) => [running, '{"execute":"query-status"}'], unsupported],

  virConnectDomainEventRegisterAny: [({ conn }) => [conn, null, 0, () => undefined], expect.any(Number)],
  virConnectDomainEventDeregisterAny: [({ conn }) => [conn, 99], 'VIR_ERR_INVALID_ARG'],
}
