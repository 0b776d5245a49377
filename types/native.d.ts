// Written by tools/native-types.mjs from the add-on's own tables: run `npm run types`, do not edit.

/** A virConnectPtr. Freed by virConnectClose, or when it is collected. */
export interface ConnectHandle { readonly __kind: 'connect' }
/** A virDomainPtr. Freed by virDomainFree, or when it is collected. */
export interface DomainHandle { readonly __kind: 'domain' }

/** One entry of a virTypedParameter array. `type` is a virTypedParameterType; keys may repeat. */
export interface TypedParameter {
  field: string
  type: number
  /** bigint for the 64-bit types, boolean for BOOLEAN, string for STRING, else number. */
  value: number | bigint | boolean | string
}

/** virDomainStatsRecord: a domain and its statistics. */
export interface DomainStatsRecord { dom: DomainHandle; params: TypedParameter[] }

/** virConnectCredential: what libvirt asks in the middle of an open. */
export interface ConnectCredential {
  /** A virConnectCredentialType. */
  type: number
  prompt: string | null
  challenge: string | null
  defresult: string | null
}

/** virConnectAuth. `answer` takes one string (or null) for each credential; null alone lets the open fail. */
export interface ConnectAuth {
  credentialTypes: readonly number[]
  callback: (credentials: ConnectCredential[], answer: (results: readonly (string | null)[] | null) => void) => void
}

export interface DomainInfo {
  state: number
  maxMem: bigint
  memory: bigint
  nrVirtCpu: number
  cpuTime: bigint
}

export interface DomainJobInfo {
  type: number
  timeElapsed: bigint
  timeRemaining: bigint
  dataTotal: bigint
  dataProcessed: bigint
  dataRemaining: bigint
  memTotal: bigint
  memProcessed: bigint
  memRemaining: bigint
  fileTotal: bigint
  fileProcessed: bigint
  fileRemaining: bigint
}

export interface DomainMemoryStat {
  tag: number
  val: bigint
}

export interface VcpuInfo {
  number: number
  state: number
  cpuTime: bigint
  cpu: number
}

export interface NodeInfo {
  model: string
  memory: bigint
  cpus: number
  mhz: number
  nodes: number
  sockets: number
  cores: number
  threads: number
}

export interface NodeMemoryStat {
  field: string
  value: bigint
}

export interface NodeCPUStat {
  field: string
  value: bigint
}

/** Callbacks of virConnectDomainEventRegisterAny, by the name of the event. */
export interface DomainEventCallbacks {
  /** eventID 0 */
  VIR_DOMAIN_EVENT_ID_LIFECYCLE: (dom: DomainHandle, event: number, detail: number) => void
  /** eventID 20 */
  VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION: (dom: DomainHandle, iteration: number) => void
  /** eventID 21 */
  VIR_DOMAIN_EVENT_ID_JOB_COMPLETED: (dom: DomainHandle, params: TypedParameter[]) => void
}
export type DomainEventCallback = DomainEventCallbacks[keyof DomainEventCallbacks]

// One function per C function. What makes a request to a daemon returns a promise; the lane is said where it is not the quick one.

/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virGetVersion} */
export function virGetVersion(type: string | null): { libVer: bigint; typeVer: bigint; }
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectOpen} Lane: lasting. */
export function virConnectOpen(name: string | null): Promise<ConnectHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectOpenReadOnly} Lane: lasting. */
export function virConnectOpenReadOnly(name: string | null): Promise<ConnectHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectOpenAuth} Lane: lasting. */
export function virConnectOpenAuth(name: string | null, auth: ConnectAuth | null, flags?: number): Promise<ConnectHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectClose} Lane: lasting. */
export function virConnectClose(conn: ConnectHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectRegisterCloseCallback} */
export function virConnectRegisterCloseCallback(conn: ConnectHandle, cb: (reason: number) => void): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectUnregisterCloseCallback} */
export function virConnectUnregisterCloseCallback(conn: ConnectHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectSetKeepAlive} */
export function virConnectSetKeepAlive(conn: ConnectHandle, interval: number, count: number): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectIsAlive} */
export function virConnectIsAlive(conn: ConnectHandle): boolean
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectIsEncrypted} */
export function virConnectIsEncrypted(conn: ConnectHandle): Promise<boolean>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectIsSecure} */
export function virConnectIsSecure(conn: ConnectHandle): Promise<boolean>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetURI} */
export function virConnectGetURI(conn: ConnectHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetType} */
export function virConnectGetType(conn: ConnectHandle): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetHostname} */
export function virConnectGetHostname(conn: ConnectHandle): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetVersion} */
export function virConnectGetVersion(conn: ConnectHandle): Promise<bigint>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetLibVersion} */
export function virConnectGetLibVersion(conn: ConnectHandle): Promise<bigint>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetCapabilities} */
export function virConnectGetCapabilities(conn: ConnectHandle): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectGetDomainCapabilities} */
export function virConnectGetDomainCapabilities(conn: ConnectHandle, emulatorbin: string | null, arch: string | null, machine: string | null, virttype: string | null, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectListAllDomains} */
export function virConnectListAllDomains(conn: ConnectHandle, flags?: number): Promise<DomainHandle[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectGetAllDomainStats} */
export function virConnectGetAllDomainStats(conn: ConnectHandle, stats: number, flags?: number): Promise<DomainStatsRecord[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainListGetStats} */
export function virDomainListGetStats(doms: readonly DomainHandle[], stats: number, flags?: number): Promise<DomainStatsRecord[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetInfo} */
export function virNodeGetInfo(conn: ConnectHandle): Promise<NodeInfo>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetMemoryStats} */
export function virNodeGetMemoryStats(conn: ConnectHandle, cellNum: number, flags?: number): Promise<NodeMemoryStat[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetCPUStats} */
export function virNodeGetCPUStats(conn: ConnectHandle, cpuNum: number, flags?: number): Promise<NodeCPUStat[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByName} */
export function virDomainLookupByName(conn: ConnectHandle, name: string): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByUUID} */
export function virDomainLookupByUUID(conn: ConnectHandle, uuid: Uint8Array): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByUUIDString} */
export function virDomainLookupByUUIDString(conn: ConnectHandle, uuidstr: string): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByID} */
export function virDomainLookupByID(conn: ConnectHandle, id: number): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainFree} */
export function virDomainFree(domain: DomainHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetConnect} */
export function virDomainGetConnect(dom: DomainHandle): ConnectHandle
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetName} */
export function virDomainGetName(domain: DomainHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetUUID} */
export function virDomainGetUUID(domain: DomainHandle): Buffer
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetUUIDString} */
export function virDomainGetUUIDString(domain: DomainHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetID} */
export function virDomainGetID(domain: DomainHandle): number | null
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDefineXML} */
export function virDomainDefineXML(conn: ConnectHandle, xml: string): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDefineXMLFlags} */
export function virDomainDefineXMLFlags(conn: ConnectHandle, xml: string, flags?: number): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainUndefine} */
export function virDomainUndefine(domain: DomainHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainUndefineFlags} */
export function virDomainUndefineFlags(domain: DomainHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateXML} Lane: lasting. */
export function virDomainCreateXML(conn: ConnectHandle, xmlDesc: string, flags?: number): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreate} Lane: lasting. */
export function virDomainCreate(domain: DomainHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateWithFlags} Lane: lasting. */
export function virDomainCreateWithFlags(domain: DomainHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainShutdown} */
export function virDomainShutdown(domain: DomainHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainShutdownFlags} */
export function virDomainShutdownFlags(domain: DomainHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainReboot} */
export function virDomainReboot(domain: DomainHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainReset} */
export function virDomainReset(domain: DomainHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSuspend} */
export function virDomainSuspend(domain: DomainHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainResume} */
export function virDomainResume(domain: DomainHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDestroy} Lane: urgent. */
export function virDomainDestroy(domain: DomainHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDestroyFlags} Lane: urgent. */
export function virDomainDestroyFlags(domain: DomainHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSave} Lane: lasting. */
export function virDomainSave(domain: DomainHandle, to: string): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSaveFlags} Lane: lasting. */
export function virDomainSaveFlags(domain: DomainHandle, to: string, dxml: string | null, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSaveParams} Lane: lasting. */
export function virDomainSaveParams(domain: DomainHandle, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRestore} Lane: lasting. */
export function virDomainRestore(conn: ConnectHandle, from: string): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRestoreFlags} Lane: lasting. */
export function virDomainRestoreFlags(conn: ConnectHandle, from: string, dxml: string | null, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRestoreParams} Lane: lasting. */
export function virDomainRestoreParams(conn: ConnectHandle, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSaveImageGetXMLDesc} */
export function virDomainSaveImageGetXMLDesc(conn: ConnectHandle, file: string, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSaveImageDefineXML} */
export function virDomainSaveImageDefineXML(conn: ConnectHandle, file: string, dxml: string, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSave} Lane: lasting. */
export function virDomainManagedSave(dom: DomainHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainHasManagedSaveImage} */
export function virDomainHasManagedSaveImage(dom: DomainHandle, flags?: number): Promise<boolean>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSaveRemove} */
export function virDomainManagedSaveRemove(dom: DomainHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSaveGetXMLDesc} */
export function virDomainManagedSaveGetXMLDesc(domain: DomainHandle, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSaveDefineXML} */
export function virDomainManagedSaveDefineXML(domain: DomainHandle, dxml: string, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetXMLDesc} */
export function virDomainGetXMLDesc(domain: DomainHandle, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetInfo} */
export function virDomainGetInfo(domain: DomainHandle): Promise<DomainInfo>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetState} */
export function virDomainGetState(domain: DomainHandle, flags?: number): Promise<{ state: number; reason: number; }>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainIsActive} */
export function virDomainIsActive(dom: DomainHandle): Promise<boolean>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainIsPersistent} */
export function virDomainIsPersistent(dom: DomainHandle): Promise<boolean>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainIsUpdated} */
export function virDomainIsUpdated(dom: DomainHandle): Promise<boolean>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetOSType} */
export function virDomainGetOSType(domain: DomainHandle): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetHostname} */
export function virDomainGetHostname(domain: DomainHandle, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMessages} */
export function virDomainGetMessages(domain: DomainHandle, flags?: number): Promise<string[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRename} */
export function virDomainRename(dom: DomainHandle, new_name: string, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetAutostart} */
export function virDomainGetAutostart(domain: DomainHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetAutostart} */
export function virDomainSetAutostart(domain: DomainHandle, autostart: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetAutostartOnce} */
export function virDomainGetAutostartOnce(domain: DomainHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetAutostartOnce} */
export function virDomainSetAutostartOnce(domain: DomainHandle, autostart: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMetadata} */
export function virDomainGetMetadata(domain: DomainHandle, type: number, uri: string | null, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMetadata} */
export function virDomainSetMetadata(domain: DomainHandle, type: number, metadata: string | null, key: string | null, uri: string | null, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMaxMemory} */
export function virDomainGetMaxMemory(domain: DomainHandle): Promise<bigint>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMaxMemory} */
export function virDomainSetMaxMemory(domain: DomainHandle, memory: bigint | number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemory} */
export function virDomainSetMemory(domain: DomainHandle, memory: bigint | number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemoryFlags} */
export function virDomainSetMemoryFlags(domain: DomainHandle, memory: bigint | number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMemoryParameters} */
export function virDomainGetMemoryParameters(domain: DomainHandle, flags?: number): Promise<TypedParameter[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemoryParameters} */
export function virDomainSetMemoryParameters(domain: DomainHandle, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemoryStatsPeriod} */
export function virDomainSetMemoryStatsPeriod(domain: DomainHandle, period: number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMemoryStats} */
export function virDomainMemoryStats(dom: DomainHandle, flags?: number): Promise<DomainMemoryStat[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMemoryPeek} */
export function virDomainMemoryPeek(dom: DomainHandle, start: bigint | number, size: number, flags?: number): Promise<Buffer>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMaxVcpus} */
export function virDomainGetMaxVcpus(domain: DomainHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetVcpusFlags} */
export function virDomainGetVcpusFlags(domain: DomainHandle, flags?: number): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetVcpus} */
export function virDomainSetVcpus(domain: DomainHandle, nvcpus: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetVcpusFlags} */
export function virDomainSetVcpusFlags(domain: DomainHandle, nvcpus: number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetVcpu} */
export function virDomainSetVcpu(domain: DomainHandle, vcpumap: string, state: number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetGuestVcpus} */
export function virDomainGetGuestVcpus(domain: DomainHandle, flags?: number): Promise<TypedParameter[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetGuestVcpus} */
export function virDomainSetGuestVcpus(domain: DomainHandle, cpumap: string, state: number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetVcpus} */
export function virDomainGetVcpus(domain: DomainHandle): Promise<{ info: VcpuInfo[]; cpumaps: Buffer[] }>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetVcpuPinInfo} */
export function virDomainGetVcpuPinInfo(domain: DomainHandle, flags?: number): Promise<Buffer[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPinVcpu} */
export function virDomainPinVcpu(domain: DomainHandle, vcpu: number, cpumap: Uint8Array): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPinVcpuFlags} */
export function virDomainPinVcpuFlags(domain: DomainHandle, vcpu: number, cpumap: Uint8Array, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetSchedulerParametersFlags} Lane: urgent. */
export function virDomainSetSchedulerParametersFlags(domain: DomainHandle, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrate} Lane: lasting. */
export function virDomainMigrate(domain: DomainHandle, dconn: ConnectHandle, flags: bigint | number, dname: string | null, uri: string | null, bandwidth: bigint | number): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrate2} Lane: lasting. */
export function virDomainMigrate2(domain: DomainHandle, dconn: ConnectHandle, dxml: string | null, flags: bigint | number, dname: string | null, uri: string | null, bandwidth: bigint | number): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrate3} Lane: lasting. */
export function virDomainMigrate3(domain: DomainHandle, dconn: ConnectHandle, params: readonly TypedParameter[], flags?: number): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateToURI} Lane: lasting. */
export function virDomainMigrateToURI(domain: DomainHandle, duri: string, flags: bigint | number, dname: string | null, bandwidth: bigint | number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateToURI2} Lane: lasting. */
export function virDomainMigrateToURI2(domain: DomainHandle, dconnuri: string | null, miguri: string | null, dxml: string | null, flags: bigint | number, dname: string | null, bandwidth: bigint | number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateToURI3} Lane: lasting. */
export function virDomainMigrateToURI3(domain: DomainHandle, dconnuri: string | null, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateGetMaxDowntime} Lane: urgent. */
export function virDomainMigrateGetMaxDowntime(domain: DomainHandle, flags?: number): Promise<bigint>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateSetMaxDowntime} Lane: urgent. */
export function virDomainMigrateSetMaxDowntime(domain: DomainHandle, downtime: bigint | number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateGetMaxSpeed} Lane: urgent. */
export function virDomainMigrateGetMaxSpeed(domain: DomainHandle, flags?: number): Promise<bigint>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateSetMaxSpeed} Lane: urgent. */
export function virDomainMigrateSetMaxSpeed(domain: DomainHandle, bandwidth: bigint | number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateGetCompressionCache} Lane: urgent. */
export function virDomainMigrateGetCompressionCache(domain: DomainHandle, flags?: number): Promise<bigint>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateSetCompressionCache} Lane: urgent. */
export function virDomainMigrateSetCompressionCache(domain: DomainHandle, cacheSize: bigint | number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateStartPostCopy} Lane: urgent. */
export function virDomainMigrateStartPostCopy(domain: DomainHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetJobInfo} Lane: urgent. */
export function virDomainGetJobInfo(domain: DomainHandle): Promise<DomainJobInfo>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetJobStats} Lane: urgent. */
export function virDomainGetJobStats(domain: DomainHandle, flags?: number): Promise<{ type: number; params: TypedParameter[]; }>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAbortJob} Lane: urgent. */
export function virDomainAbortJob(domain: DomainHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAbortJobFlags} Lane: urgent. */
export function virDomainAbortJobFlags(domain: DomainHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainStartDirtyRateCalc} */
export function virDomainStartDirtyRateCalc(domain: DomainHandle, seconds: number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainEventRegisterAny} */
export function virConnectDomainEventRegisterAny(conn: ConnectHandle, dom: DomainHandle | null, eventID: number, cb: DomainEventCallback): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainEventDeregisterAny} */
export function virConnectDomainEventDeregisterAny(conn: ConnectHandle, callbackID: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-qemu.html#virDomainQemuMonitorCommand} */
export function virDomainQemuMonitorCommand(domain: DomainHandle, cmd: string, flags?: number): Promise<string>
