// Written by tools/native-types.mjs from the add-on's own tables: run `npm run types`, do not edit.

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

/** A virConnectPtr. Freed by virConnectClose, or when it is collected. */
export interface ConnectHandle { readonly __kind: 'virConnect' }
/** A virDomainPtr. Freed by virDomainFree, or when it is collected. */
export interface DomainHandle { readonly __kind: 'virDomain' }
/** A virDomainCheckpointPtr. Freed by virDomainCheckpointFree, or when it is collected. */
export interface DomainCheckpointHandle { readonly __kind: 'virDomainCheckpoint' }
/** A virDomainSnapshotPtr. Freed by virDomainSnapshotFree, or when it is collected. */
export interface DomainSnapshotHandle { readonly __kind: 'virDomainSnapshot' }
/** A virInterfacePtr. Freed by virInterfaceFree, or when it is collected. */
export interface InterfaceHandle { readonly __kind: 'virInterface' }
/** A virNetworkPtr. Freed by virNetworkFree, or when it is collected. */
export interface NetworkHandle { readonly __kind: 'virNetwork' }
/** A virNetworkPortPtr. Freed by virNetworkPortFree, or when it is collected. */
export interface NetworkPortHandle { readonly __kind: 'virNetworkPort' }
/** A virNodeDevicePtr. Freed by virNodeDeviceFree, or when it is collected. */
export interface NodeDeviceHandle { readonly __kind: 'virNodeDevice' }
/** A virNWFilterPtr. Freed by virNWFilterFree, or when it is collected. */
export interface NWFilterHandle { readonly __kind: 'virNWFilter' }
/** A virNWFilterBindingPtr. Freed by virNWFilterBindingFree, or when it is collected. */
export interface NWFilterBindingHandle { readonly __kind: 'virNWFilterBinding' }
/** A virSecretPtr. Freed by virSecretFree, or when it is collected. */
export interface SecretHandle { readonly __kind: 'virSecret' }
/** A virStoragePoolPtr. Freed by virStoragePoolFree, or when it is collected. */
export interface StoragePoolHandle { readonly __kind: 'virStoragePool' }
/** A virStorageVolPtr. Freed by virStorageVolFree, or when it is collected. */
export interface StorageVolHandle { readonly __kind: 'virStorageVol' }
/** A virStreamPtr. Freed by virStreamFree, or when it is collected. */
export interface StreamHandle { readonly __kind: 'virStream' }
/** A virAdmConnectPtr. Freed by virAdmConnectClose, or when it is collected. */
export interface AdmConnectHandle { readonly __kind: 'virAdmConnect' }
/** A virAdmServerPtr. Freed by virAdmServerFree, or when it is collected. */
export interface AdmServerHandle { readonly __kind: 'virAdmServer' }
/** A virAdmClientPtr. Freed by virAdmClientFree, or when it is collected. */
export interface AdmClientHandle { readonly __kind: 'virAdmClient' }

/** virDomainBlockInfo. */
export interface DomainBlockInfo {
  capacity: bigint
  allocation: bigint
  physical: bigint
}

/** virDomainBlockJobInfo. */
export interface DomainBlockJobInfo {
  type: number
  bandwidth: bigint
  cur: bigint
  end: bigint
}

/** virDomainBlockStatsStruct. */
export interface DomainBlockStats {
  rd_req: bigint
  rd_bytes: bigint
  wr_req: bigint
  wr_bytes: bigint
  errs: bigint
}

/** virDomainControlInfo. */
export interface DomainControlInfo {
  state: number
  details: number
  stateTime: bigint
}

/** virDomainDiskError. */
export interface DomainDiskError {
  disk: string | null
  error: number
}

/** virDomainEventGraphicsAddress. */
export interface DomainEventGraphicsAddress {
  family: number
  node: string | null
  service: string | null
}

/** virDomainEventGraphicsSubjectIdentity. */
export interface DomainEventGraphicsSubjectIdentity {
  type: string | null
  name: string | null
}

/** virDomainFSInfo. */
export interface DomainFSInfo {
  mountpoint: string | null
  name: string | null
  fstype: string | null
  devAlias: string[]
}

/** virDomainIOThreadInfo. */
export interface DomainIOThreadInfo {
  iothread_id: number
  cpumap: Buffer
}

/** virDomainIPAddress. */
export interface DomainIPAddress {
  type: number
  addr: string | null
  prefix: number
}

/** virDomainInfo. */
export interface DomainInfo {
  state: number
  maxMem: bigint
  memory: bigint
  nrVirtCpu: number
  cpuTime: bigint
}

/** virDomainInterface. */
export interface DomainInterface {
  name: string | null
  hwaddr: string | null
  addrs: DomainIPAddress[]
}

/** virDomainInterfaceStatsStruct. */
export interface DomainInterfaceStats {
  rx_bytes: bigint
  rx_packets: bigint
  rx_errs: bigint
  rx_drop: bigint
  tx_bytes: bigint
  tx_packets: bigint
  tx_errs: bigint
  tx_drop: bigint
}

/** virDomainJobInfo. */
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

/** virDomainMemoryStatStruct. */
export interface DomainMemoryStat {
  tag: number
  val: bigint
}

/** virNetworkDHCPLease. */
export interface NetworkDHCPLease {
  iface: string | null
  expirytime: bigint
  type: number
  mac: string | null
  iaid: string | null
  ipaddr: string | null
  prefix: number
  hostname: string | null
  clientid: string | null
}

/** virNodeCPUStats. */
export interface NodeCPUStat {
  field: string
  value: bigint
}

/** virNodeInfo. */
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

/** virNodeMemoryStats. */
export interface NodeMemoryStat {
  field: string
  value: bigint
}

/** virSecurityLabel. */
export interface SecurityLabel {
  label: string
  enforcing: number
}

/** virSecurityModel. */
export interface SecurityModel {
  model: string
  doi: string
}

/** virStoragePoolInfo. */
export interface StoragePoolInfo {
  state: number
  capacity: bigint
  allocation: bigint
  available: bigint
}

/** virStorageVolInfo. */
export interface StorageVolInfo {
  type: number
  capacity: bigint
  allocation: bigint
}

/** virVcpuInfo. */
export interface VcpuInfo {
  number: number
  state: number
  cpuTime: bigint
  cpu: number
}

/** Callbacks of virConnectDomainEventRegisterAny, by the name of the event. */
export interface DomainEventCallbacks {
  /** eventID 0: virConnectDomainEventCallback */
  VIR_DOMAIN_EVENT_ID_LIFECYCLE: (dom: DomainHandle, event: number, detail: number) => void
  /** eventID 1: virConnectDomainEventGenericCallback */
  VIR_DOMAIN_EVENT_ID_REBOOT: (dom: DomainHandle) => void
  /** eventID 2: virConnectDomainEventRTCChangeCallback */
  VIR_DOMAIN_EVENT_ID_RTC_CHANGE: (dom: DomainHandle, utcoffset: bigint) => void
  /** eventID 3: virConnectDomainEventWatchdogCallback */
  VIR_DOMAIN_EVENT_ID_WATCHDOG: (dom: DomainHandle, action: number) => void
  /** eventID 4: virConnectDomainEventIOErrorCallback */
  VIR_DOMAIN_EVENT_ID_IO_ERROR: (dom: DomainHandle, srcPath: string | null, devAlias: string | null, action: number) => void
  /** eventID 5: virConnectDomainEventGraphicsCallback */
  VIR_DOMAIN_EVENT_ID_GRAPHICS: (dom: DomainHandle, phase: number, local: DomainEventGraphicsAddress, remote: DomainEventGraphicsAddress, authScheme: string | null, subject: DomainEventGraphicsSubjectIdentity[]) => void
  /** eventID 6: virConnectDomainEventIOErrorReasonCallback */
  VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON: (dom: DomainHandle, srcPath: string | null, devAlias: string | null, action: number, reason: string | null) => void
  /** eventID 7: virConnectDomainEventGenericCallback */
  VIR_DOMAIN_EVENT_ID_CONTROL_ERROR: (dom: DomainHandle) => void
  /** eventID 8: virConnectDomainEventBlockJobCallback */
  VIR_DOMAIN_EVENT_ID_BLOCK_JOB: (dom: DomainHandle, disk: string | null, type: number, status: number) => void
  /** eventID 9: virConnectDomainEventDiskChangeCallback */
  VIR_DOMAIN_EVENT_ID_DISK_CHANGE: (dom: DomainHandle, oldSrcPath: string | null, newSrcPath: string | null, devAlias: string | null, reason: number) => void
  /** eventID 10: virConnectDomainEventTrayChangeCallback */
  VIR_DOMAIN_EVENT_ID_TRAY_CHANGE: (dom: DomainHandle, devAlias: string | null, reason: number) => void
  /** eventID 11: virConnectDomainEventPMWakeupCallback */
  VIR_DOMAIN_EVENT_ID_PMWAKEUP: (dom: DomainHandle, reason: number) => void
  /** eventID 12: virConnectDomainEventPMSuspendCallback */
  VIR_DOMAIN_EVENT_ID_PMSUSPEND: (dom: DomainHandle, reason: number) => void
  /** eventID 13: virConnectDomainEventBalloonChangeCallback */
  VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE: (dom: DomainHandle, actual: bigint) => void
  /** eventID 14: virConnectDomainEventPMSuspendDiskCallback */
  VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK: (dom: DomainHandle, reason: number) => void
  /** eventID 15: virConnectDomainEventDeviceRemovedCallback */
  VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED: (dom: DomainHandle, devAlias: string | null) => void
  /** eventID 16: virConnectDomainEventBlockJobCallback */
  VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2: (dom: DomainHandle, disk: string | null, type: number, status: number) => void
  /** eventID 17: virConnectDomainEventTunableCallback */
  VIR_DOMAIN_EVENT_ID_TUNABLE: (dom: DomainHandle, params: TypedParameter[]) => void
  /** eventID 18: virConnectDomainEventAgentLifecycleCallback */
  VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE: (dom: DomainHandle, state: number, reason: number) => void
  /** eventID 19: virConnectDomainEventDeviceAddedCallback */
  VIR_DOMAIN_EVENT_ID_DEVICE_ADDED: (dom: DomainHandle, devAlias: string | null) => void
  /** eventID 20: virConnectDomainEventMigrationIterationCallback */
  VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION: (dom: DomainHandle, iteration: number) => void
  /** eventID 21: virConnectDomainEventJobCompletedCallback */
  VIR_DOMAIN_EVENT_ID_JOB_COMPLETED: (dom: DomainHandle, params: TypedParameter[]) => void
  /** eventID 22: virConnectDomainEventDeviceRemovalFailedCallback */
  VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED: (dom: DomainHandle, devAlias: string | null) => void
  /** eventID 23: virConnectDomainEventMetadataChangeCallback */
  VIR_DOMAIN_EVENT_ID_METADATA_CHANGE: (dom: DomainHandle, type: number, nsuri: string | null) => void
  /** eventID 24: virConnectDomainEventBlockThresholdCallback */
  VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD: (dom: DomainHandle, dev: string | null, path: string | null, threshold: bigint, excess: bigint) => void
  /** eventID 25: virConnectDomainEventMemoryFailureCallback */
  VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE: (dom: DomainHandle, recipient: number, action: number, flags: number) => void
  /** eventID 26: virConnectDomainEventMemoryDeviceSizeChangeCallback */
  VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE: (dom: DomainHandle, alias: string | null, size: bigint) => void
  /** eventID 27: virConnectDomainEventNICMACChangeCallback */
  VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE: (dom: DomainHandle, alias: string | null, oldMAC: string | null, newMAC: string | null) => void
  /** eventID 28: virConnectDomainEventVcpuRemovedCallback */
  VIR_DOMAIN_EVENT_ID_VCPU_REMOVED: (dom: DomainHandle, vcpuid: number) => void
  /** eventID 29: virConnectDomainEventChannelLifecycleCallback */
  VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE: (dom: DomainHandle, channelName: string | null, state: number, reason: number) => void
}
/** A callback of virConnectDomainEventRegisterAny. */
export type DomainEventCallback = DomainEventCallbacks[keyof DomainEventCallbacks]

/** Callbacks of virConnectNetworkEventRegisterAny, by the name of the event. */
export interface NetworkEventCallbacks {
  /** eventID 0: virConnectNetworkEventLifecycleCallback */
  VIR_NETWORK_EVENT_ID_LIFECYCLE: (net: NetworkHandle, event: number, detail: number) => void
  /** eventID 1: virConnectNetworkEventMetadataChangeCallback */
  VIR_NETWORK_EVENT_ID_METADATA_CHANGE: (net: NetworkHandle, type: number, nsuri: string | null) => void
}
/** A callback of virConnectNetworkEventRegisterAny. */
export type NetworkEventCallback = NetworkEventCallbacks[keyof NetworkEventCallbacks]

/** Callbacks of virConnectNodeDeviceEventRegisterAny, by the name of the event. */
export interface NodeDeviceEventCallbacks {
  /** eventID 0: virConnectNodeDeviceEventLifecycleCallback */
  VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE: (dev: NodeDeviceHandle, event: number, detail: number) => void
  /** eventID 1: virConnectNodeDeviceEventGenericCallback */
  VIR_NODE_DEVICE_EVENT_ID_UPDATE: (dev: NodeDeviceHandle) => void
}
/** A callback of virConnectNodeDeviceEventRegisterAny. */
export type NodeDeviceEventCallback = NodeDeviceEventCallbacks[keyof NodeDeviceEventCallbacks]

/** Callbacks of virConnectSecretEventRegisterAny, by the name of the event. */
export interface SecretEventCallbacks {
  /** eventID 0: virConnectSecretEventLifecycleCallback */
  VIR_SECRET_EVENT_ID_LIFECYCLE: (secret: SecretHandle, event: number, detail: number) => void
  /** eventID 1: virConnectSecretEventGenericCallback */
  VIR_SECRET_EVENT_ID_VALUE_CHANGED: (secret: SecretHandle) => void
}
/** A callback of virConnectSecretEventRegisterAny. */
export type SecretEventCallback = SecretEventCallbacks[keyof SecretEventCallbacks]

/** Callbacks of virConnectStoragePoolEventRegisterAny, by the name of the event. */
export interface StoragePoolEventCallbacks {
  /** eventID 0: virConnectStoragePoolEventLifecycleCallback */
  VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE: (pool: StoragePoolHandle, event: number, detail: number) => void
  /** eventID 1: virConnectStoragePoolEventGenericCallback */
  VIR_STORAGE_POOL_EVENT_ID_REFRESH: (pool: StoragePoolHandle) => void
}
/** A callback of virConnectStoragePoolEventRegisterAny. */
export type StoragePoolEventCallback = StoragePoolEventCallbacks[keyof StoragePoolEventCallbacks]

// One function per C function. What makes a request to a daemon returns a promise; the lane is said where it is not the quick one.

/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectLookupServer virAdmConnectLookupServer}, since libvirt 2.0.0. */
export function virAdmConnectLookupServer(conn: AdmConnectHandle, name: string, flags?: number): Promise<AdmServerHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmServerGetName virAdmServerGetName}, since libvirt 2.0.0. */
export function virAdmServerGetName(srv: AdmServerHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmServerLookupClient virAdmServerLookupClient}, since libvirt 2.0.0. */
export function virAdmServerLookupClient(srv: AdmServerHandle, id: bigint | number, flags?: number): Promise<AdmClientHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmClientClose virAdmClientClose}, since libvirt 2.0.0. */
export function virAdmClientClose(client: AdmClientHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmClientGetID virAdmClientGetID}, since libvirt 2.0.0. */
export function virAdmClientGetID(client: AdmClientHandle): bigint
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmClientGetInfo virAdmClientGetInfo}, since libvirt 2.0.0. */
export function virAdmClientGetInfo(client: AdmClientHandle, flags?: number): Promise<TypedParameter[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmClientGetTimestamp virAdmClientGetTimestamp}, since libvirt 2.0.0. */
export function virAdmClientGetTimestamp(client: AdmClientHandle): bigint
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmClientGetTransport virAdmClientGetTransport}, since libvirt 2.0.0. */
export function virAdmClientGetTransport(client: AdmClientHandle): number
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectClose virAdmConnectClose}, since libvirt 2.0.0. Lane: lasting. */
export function virAdmConnectClose(conn: AdmConnectHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectDaemonShutdown virAdmConnectDaemonShutdown}, since libvirt 11.2.0. */
export function virAdmConnectDaemonShutdown(conn: AdmConnectHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectGetLibVersion virAdmConnectGetLibVersion}, since libvirt 2.0.0. */
export function virAdmConnectGetLibVersion(conn: AdmConnectHandle): Promise<bigint>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectGetLoggingFilters virAdmConnectGetLoggingFilters}, since libvirt 3.0.0. */
export function virAdmConnectGetLoggingFilters(conn: AdmConnectHandle, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectGetLoggingOutputs virAdmConnectGetLoggingOutputs}, since libvirt 3.0.0. */
export function virAdmConnectGetLoggingOutputs(conn: AdmConnectHandle, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectGetURI virAdmConnectGetURI}, since libvirt 2.0.0. */
export function virAdmConnectGetURI(conn: AdmConnectHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectIsAlive virAdmConnectIsAlive}, since libvirt 2.0.0. */
export function virAdmConnectIsAlive(conn: AdmConnectHandle): boolean
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectListServers virAdmConnectListServers}, since libvirt 2.0.0. */
export function virAdmConnectListServers(conn: AdmConnectHandle, flags?: number): Promise<AdmServerHandle[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectOpen virAdmConnectOpen}, since libvirt 2.0.0. Lane: lasting. */
export function virAdmConnectOpen(name: string | null, flags?: number): Promise<AdmConnectHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectRegisterCloseCallback virAdmConnectRegisterCloseCallback}, since libvirt 2.0.0. */
export function virAdmConnectRegisterCloseCallback(conn: AdmConnectHandle, cb: (reason: number) => void): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectSetDaemonTimeout virAdmConnectSetDaemonTimeout}, since libvirt 8.6.0. */
export function virAdmConnectSetDaemonTimeout(conn: AdmConnectHandle, timeout: number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectSetLoggingFilters virAdmConnectSetLoggingFilters}, since libvirt 3.0.0. */
export function virAdmConnectSetLoggingFilters(conn: AdmConnectHandle, filters: string | null, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectSetLoggingOutputs virAdmConnectSetLoggingOutputs}, since libvirt 3.0.0. */
export function virAdmConnectSetLoggingOutputs(conn: AdmConnectHandle, outputs: string | null, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmConnectUnregisterCloseCallback virAdmConnectUnregisterCloseCallback}, since libvirt 2.0.0. */
export function virAdmConnectUnregisterCloseCallback(conn: AdmConnectHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmGetVersion virAdmGetVersion}, since libvirt 2.0.0. */
export function virAdmGetVersion(): bigint
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmServerGetClientLimits virAdmServerGetClientLimits}, since libvirt 2.0.0. */
export function virAdmServerGetClientLimits(srv: AdmServerHandle, flags?: number): Promise<TypedParameter[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmServerGetThreadPoolParameters virAdmServerGetThreadPoolParameters}, since libvirt 2.0.0. */
export function virAdmServerGetThreadPoolParameters(srv: AdmServerHandle, flags?: number): Promise<TypedParameter[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmServerListClients virAdmServerListClients}, since libvirt 2.0.0. */
export function virAdmServerListClients(srv: AdmServerHandle, flags?: number): Promise<AdmClientHandle[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmServerSetClientLimits virAdmServerSetClientLimits}, since libvirt 2.0.0. */
export function virAdmServerSetClientLimits(srv: AdmServerHandle, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmServerSetThreadPoolParameters virAdmServerSetThreadPoolParameters}, since libvirt 2.0.0. */
export function virAdmServerSetThreadPoolParameters(srv: AdmServerHandle, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmServerUpdateTlsFiles virAdmServerUpdateTlsFiles}, since libvirt 2.0.0. */
export function virAdmServerUpdateTlsFiles(srv: AdmServerHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmServerFree virAdmServerFree}, since libvirt 2.0.0. */
export function virAdmServerFree(srv: AdmServerHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-admin.html#virAdmClientFree virAdmClientFree}, since libvirt 2.0.0. */
export function virAdmClientFree(client: AdmClientHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virGetVersion virGetVersion}, since libvirt 0.0.3. */
export function virGetVersion(type: string | null): { libVer: bigint; typeVer: bigint; }
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectOpen virConnectOpen}, since libvirt 0.0.3. Lane: lasting. */
export function virConnectOpen(name: string | null): Promise<ConnectHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectOpenReadOnly virConnectOpenReadOnly}, since libvirt 0.0.3. Lane: lasting. */
export function virConnectOpenReadOnly(name: string | null): Promise<ConnectHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectOpenAuth virConnectOpenAuth}, since libvirt 0.4.0. Lane: lasting. */
export function virConnectOpenAuth(name: string | null, auth: ConnectAuth | null, flags?: number): Promise<ConnectHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectClose virConnectClose}, since libvirt 0.0.3. Lane: lasting. */
export function virConnectClose(conn: ConnectHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectRegisterCloseCallback virConnectRegisterCloseCallback}, since libvirt 0.10.0. */
export function virConnectRegisterCloseCallback(conn: ConnectHandle, cb: (reason: number) => void): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectUnregisterCloseCallback virConnectUnregisterCloseCallback}, since libvirt 0.10.0. */
export function virConnectUnregisterCloseCallback(conn: ConnectHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectSetKeepAlive virConnectSetKeepAlive}, since libvirt 0.9.8. */
export function virConnectSetKeepAlive(conn: ConnectHandle, interval: number, count: number): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectIsAlive virConnectIsAlive}, since libvirt 0.9.8. */
export function virConnectIsAlive(conn: ConnectHandle): boolean
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectIsEncrypted virConnectIsEncrypted}, since libvirt 0.7.3. */
export function virConnectIsEncrypted(conn: ConnectHandle): Promise<boolean>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectIsSecure virConnectIsSecure}, since libvirt 0.7.3. */
export function virConnectIsSecure(conn: ConnectHandle): Promise<boolean>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetURI virConnectGetURI}, since libvirt 0.3.0. */
export function virConnectGetURI(conn: ConnectHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetType virConnectGetType}, since libvirt 0.0.3. */
export function virConnectGetType(conn: ConnectHandle): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetHostname virConnectGetHostname}, since libvirt 0.3.0. */
export function virConnectGetHostname(conn: ConnectHandle): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetVersion virConnectGetVersion}, since libvirt 0.0.3. */
export function virConnectGetVersion(conn: ConnectHandle): Promise<bigint>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetLibVersion virConnectGetLibVersion}, since libvirt 0.7.3. */
export function virConnectGetLibVersion(conn: ConnectHandle): Promise<bigint>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetCapabilities virConnectGetCapabilities}, since libvirt 0.2.1. */
export function virConnectGetCapabilities(conn: ConnectHandle): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectGetDomainCapabilities virConnectGetDomainCapabilities}, since libvirt 1.2.7. */
export function virConnectGetDomainCapabilities(conn: ConnectHandle, emulatorbin: string | null, arch: string | null, machine: string | null, virttype: string | null, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectSetIdentity virConnectSetIdentity}, since libvirt 5.8.0. */
export function virConnectSetIdentity(conn: ConnectHandle, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectListAllDomains virConnectListAllDomains}, since libvirt 0.9.13. */
export function virConnectListAllDomains(conn: ConnectHandle, flags?: number): Promise<DomainHandle[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectGetAllDomainStats virConnectGetAllDomainStats}, since libvirt 1.2.8. */
export function virConnectGetAllDomainStats(conn: ConnectHandle, stats: number, flags?: number): Promise<DomainStatsRecord[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainListGetStats virDomainListGetStats}, since libvirt 1.2.8. */
export function virDomainListGetStats(doms: readonly DomainHandle[], stats: number, flags?: number): Promise<DomainStatsRecord[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByName virDomainLookupByName}, since libvirt 0.0.3. */
export function virDomainLookupByName(conn: ConnectHandle, name: string): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByUUID virDomainLookupByUUID}, since libvirt 0.0.5. */
export function virDomainLookupByUUID(conn: ConnectHandle, uuid: Uint8Array): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByUUIDString virDomainLookupByUUIDString}, since libvirt 0.1.1. */
export function virDomainLookupByUUIDString(conn: ConnectHandle, uuidstr: string): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainLookupByID virDomainLookupByID}, since libvirt 0.0.3. */
export function virDomainLookupByID(conn: ConnectHandle, id: number): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainFree virDomainFree}, since libvirt 0.0.3. */
export function virDomainFree(domain: DomainHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetConnect virDomainGetConnect}, since libvirt 0.3.0. */
export function virDomainGetConnect(dom: DomainHandle): ConnectHandle
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetName virDomainGetName}, since libvirt 0.0.3. */
export function virDomainGetName(domain: DomainHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetUUID virDomainGetUUID}, since libvirt 0.0.5. */
export function virDomainGetUUID(domain: DomainHandle): Buffer
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetUUIDString virDomainGetUUIDString}, since libvirt 0.1.1. */
export function virDomainGetUUIDString(domain: DomainHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetID virDomainGetID}, since libvirt 0.0.3. */
export function virDomainGetID(domain: DomainHandle): number | null
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDefineXML virDomainDefineXML}, since libvirt 0.1.1. */
export function virDomainDefineXML(conn: ConnectHandle, xml: string): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDefineXMLFlags virDomainDefineXMLFlags}, since libvirt 1.2.12. */
export function virDomainDefineXMLFlags(conn: ConnectHandle, xml: string, flags?: number): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainUndefine virDomainUndefine}, since libvirt 0.1.1. */
export function virDomainUndefine(domain: DomainHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainUndefineFlags virDomainUndefineFlags}, since libvirt 0.9.4. */
export function virDomainUndefineFlags(domain: DomainHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateXML virDomainCreateXML}, since libvirt 0.5.0. Lane: lasting. */
export function virDomainCreateXML(conn: ConnectHandle, xmlDesc: string, flags?: number): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreate virDomainCreate}, since libvirt 0.1.1. Lane: lasting. */
export function virDomainCreate(domain: DomainHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateWithFlags virDomainCreateWithFlags}, since libvirt 0.8.2. Lane: lasting. */
export function virDomainCreateWithFlags(domain: DomainHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainShutdown virDomainShutdown}, since libvirt 0.0.3. */
export function virDomainShutdown(domain: DomainHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainShutdownFlags virDomainShutdownFlags}, since libvirt 0.9.10. */
export function virDomainShutdownFlags(domain: DomainHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainReboot virDomainReboot}, since libvirt 0.1.0. */
export function virDomainReboot(domain: DomainHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainReset virDomainReset}, since libvirt 0.9.7. */
export function virDomainReset(domain: DomainHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSuspend virDomainSuspend}, since libvirt 0.0.3. */
export function virDomainSuspend(domain: DomainHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainResume virDomainResume}, since libvirt 0.0.3. */
export function virDomainResume(domain: DomainHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDestroy virDomainDestroy}, since libvirt 0.0.3. Lane: urgent. */
export function virDomainDestroy(domain: DomainHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDestroyFlags virDomainDestroyFlags}, since libvirt 0.9.4. Lane: urgent. */
export function virDomainDestroyFlags(domain: DomainHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetXMLDesc virDomainGetXMLDesc}, since libvirt 0.0.3. */
export function virDomainGetXMLDesc(domain: DomainHandle, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetInfo virDomainGetInfo}, since libvirt 0.0.3. */
export function virDomainGetInfo(domain: DomainHandle): Promise<DomainInfo>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetState virDomainGetState}, since libvirt 0.9.2. */
export function virDomainGetState(domain: DomainHandle, flags?: number): Promise<{ state: number; reason: number; }>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainIsActive virDomainIsActive}, since libvirt 0.7.3. */
export function virDomainIsActive(dom: DomainHandle): Promise<boolean>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainIsPersistent virDomainIsPersistent}, since libvirt 0.7.3. */
export function virDomainIsPersistent(dom: DomainHandle): Promise<boolean>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainIsUpdated virDomainIsUpdated}, since libvirt 0.8.6. */
export function virDomainIsUpdated(dom: DomainHandle): Promise<boolean>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetOSType virDomainGetOSType}, since libvirt 0.0.3. */
export function virDomainGetOSType(domain: DomainHandle): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMessages virDomainGetMessages}, since libvirt 7.1.0. */
export function virDomainGetMessages(domain: DomainHandle, flags?: number): Promise<string[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRename virDomainRename}, since libvirt 1.2.19. */
export function virDomainRename(dom: DomainHandle, new_name: string, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetAutostart virDomainGetAutostart}, since libvirt 0.2.1. */
export function virDomainGetAutostart(domain: DomainHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetAutostart virDomainSetAutostart}, since libvirt 0.2.1. */
export function virDomainSetAutostart(domain: DomainHandle, autostart: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetAutostartOnce virDomainGetAutostartOnce}, since libvirt 11.2.0. */
export function virDomainGetAutostartOnce(domain: DomainHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetAutostartOnce virDomainSetAutostartOnce}, since libvirt 11.2.0. */
export function virDomainSetAutostartOnce(domain: DomainHandle, autostart: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMetadata virDomainGetMetadata}, since libvirt 0.9.10. */
export function virDomainGetMetadata(domain: DomainHandle, type: number, uri: string | null, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMetadata virDomainSetMetadata}, since libvirt 0.9.10. */
export function virDomainSetMetadata(domain: DomainHandle, type: number, metadata: string | null, key: string | null, uri: string | null, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainXMLFromNative virConnectDomainXMLFromNative}, since libvirt 0.6.4. */
export function virConnectDomainXMLFromNative(conn: ConnectHandle, nativeFormat: string, nativeConfig: string, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainXMLToNative virConnectDomainXMLToNative}, since libvirt 0.6.4. */
export function virConnectDomainXMLToNative(conn: ConnectHandle, nativeFormat: string, domainXml: string, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectListDefinedDomains virConnectListDefinedDomains}, since libvirt 0.1.1. */
export function virConnectListDefinedDomains(conn: ConnectHandle): Promise<string[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectListDomains virConnectListDomains}, since libvirt 0.0.3. */
export function virConnectListDomains(conn: ConnectHandle): Promise<number[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectNumOfDefinedDomains virConnectNumOfDefinedDomains}, since libvirt 0.1.5. */
export function virConnectNumOfDefinedDomains(conn: ConnectHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectNumOfDomains virConnectNumOfDomains}, since libvirt 0.0.3. */
export function virConnectNumOfDomains(conn: ConnectHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateLinux virDomainCreateLinux}, since libvirt 0.0.3. Lane: lasting. */
export function virDomainCreateLinux(conn: ConnectHandle, xmlDesc: string, flags?: number): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetControlInfo virDomainGetControlInfo}, since libvirt 0.9.3. */
export function virDomainGetControlInfo(domain: DomainHandle, flags?: number): Promise<DomainControlInfo>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetLifecycleAction virDomainSetLifecycleAction}, since libvirt 3.9.0. */
export function virDomainSetLifecycleAction(domain: DomainHandle, type: number, action: number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockCommit virDomainBlockCommit}, since libvirt 0.10.2. */
export function virDomainBlockCommit(dom: DomainHandle, disk: string, base: string | null, top: string | null, bandwidth: bigint | number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockCopy virDomainBlockCopy}, since libvirt 1.2.8. */
export function virDomainBlockCopy(dom: DomainHandle, disk: string, destxml: string, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockJobAbort virDomainBlockJobAbort}, since libvirt 0.9.4. Lane: urgent. */
export function virDomainBlockJobAbort(dom: DomainHandle, disk: string, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockJobSetSpeed virDomainBlockJobSetSpeed}, since libvirt 0.9.4. Lane: urgent. */
export function virDomainBlockJobSetSpeed(dom: DomainHandle, disk: string, bandwidth: bigint | number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockPeek virDomainBlockPeek}, since libvirt 0.4.2. */
export function virDomainBlockPeek(dom: DomainHandle, disk: string, offset: bigint | number, size: number, flags?: number): Promise<Buffer>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockPull virDomainBlockPull}, since libvirt 0.9.4. */
export function virDomainBlockPull(dom: DomainHandle, disk: string, bandwidth: bigint | number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockRebase virDomainBlockRebase}, since libvirt 0.9.10. */
export function virDomainBlockRebase(dom: DomainHandle, disk: string, base: string | null, bandwidth: bigint | number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockResize virDomainBlockResize}, since libvirt 0.9.8. */
export function virDomainBlockResize(dom: DomainHandle, disk: string, size: bigint | number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockStats virDomainBlockStats}, since libvirt 0.3.2. */
export function virDomainBlockStats(dom: DomainHandle, disk: string): Promise<DomainBlockStats>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBlockStatsFlags virDomainBlockStatsFlags}, since libvirt 0.9.5. */
export function virDomainBlockStatsFlags(dom: DomainHandle, disk: string, flags?: number): Promise<TypedParameter[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDelThrottleGroup virDomainDelThrottleGroup}, since libvirt 11.2.0. */
export function virDomainDelThrottleGroup(dom: DomainHandle, group: string, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetBlockInfo virDomainGetBlockInfo}, since libvirt 0.8.1. */
export function virDomainGetBlockInfo(domain: DomainHandle, disk: string, flags?: number): Promise<DomainBlockInfo>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetBlockIoTune virDomainGetBlockIoTune}, since libvirt 0.9.8. */
export function virDomainGetBlockIoTune(dom: DomainHandle, disk: string, flags?: number): Promise<TypedParameter[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetDiskErrors virDomainGetDiskErrors}, since libvirt 0.9.10. */
export function virDomainGetDiskErrors(dom: DomainHandle, flags?: number): Promise<DomainDiskError[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetBlockIoTune virDomainSetBlockIoTune}, since libvirt 0.9.8. */
export function virDomainSetBlockIoTune(dom: DomainHandle, disk: string, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetBlockThreshold virDomainSetBlockThreshold}, since libvirt 3.1.0. */
export function virDomainSetBlockThreshold(domain: DomainHandle, dev: string, threshold: bigint | number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetThrottleGroup virDomainSetThrottleGroup}, since libvirt 11.2.0. */
export function virDomainSetThrottleGroup(dom: DomainHandle, group: string, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointFree virDomainCheckpointFree}, since libvirt 5.6.0. */
export function virDomainCheckpointFree(checkpoint: DomainCheckpointHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointGetConnect virDomainCheckpointGetConnect}, since libvirt 5.6.0. */
export function virDomainCheckpointGetConnect(checkpoint: DomainCheckpointHandle): ConnectHandle
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointGetDomain virDomainCheckpointGetDomain}, since libvirt 5.6.0. */
export function virDomainCheckpointGetDomain(checkpoint: DomainCheckpointHandle): DomainHandle
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointGetName virDomainCheckpointGetName}, since libvirt 5.6.0. */
export function virDomainCheckpointGetName(checkpoint: DomainCheckpointHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointLookupByName virDomainCheckpointLookupByName}, since libvirt 5.6.0. */
export function virDomainCheckpointLookupByName(domain: DomainHandle, name: string, flags?: number): Promise<DomainCheckpointHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBackupBegin virDomainBackupBegin}, since libvirt 6.0.0. */
export function virDomainBackupBegin(domain: DomainHandle, backupXML: string, checkpointXML: string | null, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainBackupGetXMLDesc virDomainBackupGetXMLDesc}, since libvirt 6.0.0. */
export function virDomainBackupGetXMLDesc(domain: DomainHandle, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointCreateXML virDomainCheckpointCreateXML}, since libvirt 5.6.0. */
export function virDomainCheckpointCreateXML(domain: DomainHandle, xmlDesc: string, flags?: number): Promise<DomainCheckpointHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointDelete virDomainCheckpointDelete}, since libvirt 5.6.0. */
export function virDomainCheckpointDelete(checkpoint: DomainCheckpointHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointGetParent virDomainCheckpointGetParent}, since libvirt 5.6.0. */
export function virDomainCheckpointGetParent(checkpoint: DomainCheckpointHandle, flags?: number): Promise<DomainCheckpointHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointGetXMLDesc virDomainCheckpointGetXMLDesc}, since libvirt 5.6.0. */
export function virDomainCheckpointGetXMLDesc(checkpoint: DomainCheckpointHandle, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainCheckpointListAllChildren virDomainCheckpointListAllChildren}, since libvirt 5.6.0. */
export function virDomainCheckpointListAllChildren(checkpoint: DomainCheckpointHandle, flags?: number): Promise<DomainCheckpointHandle[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-checkpoint.html#virDomainListAllCheckpoints virDomainListAllCheckpoints}, since libvirt 5.6.0. */
export function virDomainListAllCheckpoints(domain: DomainHandle, flags?: number): Promise<DomainCheckpointHandle[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainOpenChannel virDomainOpenChannel}, since libvirt 1.0.2. */
export function virDomainOpenChannel(dom: DomainHandle, name: string | null, st: StreamHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainOpenConsole virDomainOpenConsole}, since libvirt 0.8.6. */
export function virDomainOpenConsole(dom: DomainHandle, dev_name: string | null, st: StreamHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainOpenGraphics virDomainOpenGraphics}, since libvirt 0.9.7. `fd`: an open socket of this process. It stays the caller's; the call works on a duplicate. */
export function virDomainOpenGraphics(dom: DomainHandle, idx: number, fd: number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainOpenGraphicsFD virDomainOpenGraphicsFD}, since libvirt 1.2.8. Gives an open socket, which the caller has to close. */
export function virDomainOpenGraphicsFD(dom: DomainHandle, idx: number, flags?: number): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainScreenshot virDomainScreenshot}, since libvirt 0.9.2. */
export function virDomainScreenshot(domain: DomainHandle, stream: StreamHandle, screen: number, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAnnounceInterface virDomainAnnounceInterface}, since libvirt 12.5.0. */
export function virDomainAnnounceInterface(dom: DomainHandle, device: string, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAttachDevice virDomainAttachDevice}, since libvirt 0.1.9. */
export function virDomainAttachDevice(domain: DomainHandle, xml: string): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAttachDeviceFlags virDomainAttachDeviceFlags}, since libvirt 0.7.7. */
export function virDomainAttachDeviceFlags(domain: DomainHandle, xml: string, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDetachDevice virDomainDetachDevice}, since libvirt 0.1.9. */
export function virDomainDetachDevice(domain: DomainHandle, xml: string): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDetachDeviceAlias virDomainDetachDeviceAlias}, since libvirt 4.4.0. */
export function virDomainDetachDeviceAlias(domain: DomainHandle, alias: string, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDetachDeviceFlags virDomainDetachDeviceFlags}, since libvirt 0.7.7. */
export function virDomainDetachDeviceFlags(domain: DomainHandle, xml: string, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetInterfaceParameters virDomainGetInterfaceParameters}, since libvirt 0.9.9. */
export function virDomainGetInterfaceParameters(domain: DomainHandle, device: string, flags?: number): Promise<TypedParameter[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGraphicsReload virDomainGraphicsReload}, since libvirt 10.2.0. */
export function virDomainGraphicsReload(domain: DomainHandle, type: number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainInterfaceAddresses virDomainInterfaceAddresses}, since libvirt 1.2.14. */
export function virDomainInterfaceAddresses(dom: DomainHandle, source: number, flags?: number): Promise<DomainInterface[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainInterfaceStats virDomainInterfaceStats}, since libvirt 0.3.2. */
export function virDomainInterfaceStats(dom: DomainHandle, device: string): Promise<DomainInterfaceStats>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetInterfaceParameters virDomainSetInterfaceParameters}, since libvirt 0.9.9. */
export function virDomainSetInterfaceParameters(domain: DomainHandle, device: string, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainUpdateDeviceFlags virDomainUpdateDeviceFlags}, since libvirt 0.8.0. */
export function virDomainUpdateDeviceFlags(domain: DomainHandle, xml: string, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainEventRegisterAny virConnectDomainEventRegisterAny}, since libvirt 0.8.0. */
export function virConnectDomainEventRegisterAny(conn: ConnectHandle, dom: DomainHandle | null, eventID: number, cb: DomainEventCallback): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainEventDeregisterAny virConnectDomainEventDeregisterAny}, since libvirt 0.8.0. */
export function virConnectDomainEventDeregisterAny(conn: ConnectHandle, callbackID: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainEventRegister virConnectDomainEventRegister}, since libvirt 0.5.0. One function a connection. */
export function virConnectDomainEventRegister(conn: ConnectHandle, cb: (dom: DomainHandle, event: number, detail: number) => void): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectDomainEventDeregister virConnectDomainEventDeregister}, since libvirt 0.5.0. Ends what virConnectDomainEventRegister began. */
export function virConnectDomainEventDeregister(conn: ConnectHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetHostname virDomainGetHostname}, since libvirt 0.10.0. */
export function virDomainGetHostname(domain: DomainHandle, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAgentSetResponseTimeout virDomainAgentSetResponseTimeout}, since libvirt 5.10.0. */
export function virDomainAgentSetResponseTimeout(domain: DomainHandle, timeout: number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAuthorizedSSHKeysGet virDomainAuthorizedSSHKeysGet}, since libvirt 6.10.0. Lane: lasting. */
export function virDomainAuthorizedSSHKeysGet(domain: DomainHandle, user: string, flags?: number): Promise<string[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAuthorizedSSHKeysSet virDomainAuthorizedSSHKeysSet}, since libvirt 6.10.0. Lane: lasting. */
export function virDomainAuthorizedSSHKeysSet(domain: DomainHandle, user: string, keys: readonly string[] | null, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainFSFreeze virDomainFSFreeze}, since libvirt 1.2.5. Lane: lasting. */
export function virDomainFSFreeze(dom: DomainHandle, mountpoints: readonly string[] | null, flags?: number): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainFSThaw virDomainFSThaw}, since libvirt 1.2.5. Lane: lasting. */
export function virDomainFSThaw(dom: DomainHandle, mountpoints: readonly string[] | null, flags?: number): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainFSTrim virDomainFSTrim}, since libvirt 1.0.1. Lane: lasting. */
export function virDomainFSTrim(dom: DomainHandle, mountPoint: string | null, minimum: bigint | number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetFSInfo virDomainGetFSInfo}, since libvirt 1.2.11. Lane: lasting. */
export function virDomainGetFSInfo(dom: DomainHandle, flags?: number): Promise<DomainFSInfo[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetGuestInfo virDomainGetGuestInfo}, since libvirt 5.7.0. Lane: lasting. */
export function virDomainGetGuestInfo(domain: DomainHandle, types: number, flags?: number): Promise<TypedParameter[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetTime virDomainGetTime}, since libvirt 1.2.5. Lane: lasting. */
export function virDomainGetTime(dom: DomainHandle, flags?: number): Promise<{ seconds: bigint; nseconds: number; }>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainInjectNMI virDomainInjectNMI}, since libvirt 0.9.2. */
export function virDomainInjectNMI(domain: DomainHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPMSuspendForDuration virDomainPMSuspendForDuration}, since libvirt 0.9.10. */
export function virDomainPMSuspendForDuration(dom: DomainHandle, target: number, duration: bigint | number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPMWakeup virDomainPMWakeup}, since libvirt 0.9.11. */
export function virDomainPMWakeup(dom: DomainHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSendKey virDomainSendKey}, since libvirt 0.9.3. */
export function virDomainSendKey(domain: DomainHandle, codeset: number, holdtime: number, keycodes: readonly number[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSendProcessSignal virDomainSendProcessSignal}, since libvirt 1.0.1. */
export function virDomainSendProcessSignal(domain: DomainHandle, pid_value: bigint | number, signum: number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetTime virDomainSetTime}, since libvirt 1.2.5. Lane: lasting. */
export function virDomainSetTime(dom: DomainHandle, seconds: bigint | number, nseconds: number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetUserPassword virDomainSetUserPassword}, since libvirt 1.2.16. Lane: lasting. */
export function virDomainSetUserPassword(dom: DomainHandle, user: string, password: string, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAddIOThread virDomainAddIOThread}, since libvirt 1.2.15. */
export function virDomainAddIOThread(domain: DomainHandle, iothread_id: number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainDelIOThread virDomainDelIOThread}, since libvirt 1.2.15. */
export function virDomainDelIOThread(domain: DomainHandle, iothread_id: number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetIOThreadInfo virDomainGetIOThreadInfo}, since libvirt 1.2.14. */
export function virDomainGetIOThreadInfo(dom: DomainHandle, flags?: number): Promise<DomainIOThreadInfo[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPinIOThread virDomainPinIOThread}, since libvirt 1.2.14. */
export function virDomainPinIOThread(domain: DomainHandle, iothread_id: number, cpumap: Uint8Array, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetIOThreadParams virDomainSetIOThreadParams}, since libvirt 4.10.0. */
export function virDomainSetIOThreadParams(domain: DomainHandle, iothread_id: number, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMaxMemory virDomainGetMaxMemory}, since libvirt 0.0.3. */
export function virDomainGetMaxMemory(domain: DomainHandle): Promise<bigint>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMaxMemory virDomainSetMaxMemory}, since libvirt 0.0.3. */
export function virDomainSetMaxMemory(domain: DomainHandle, memory: bigint | number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemory virDomainSetMemory}, since libvirt 0.1.1. */
export function virDomainSetMemory(domain: DomainHandle, memory: bigint | number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemoryFlags virDomainSetMemoryFlags}, since libvirt 0.9.0. */
export function virDomainSetMemoryFlags(domain: DomainHandle, memory: bigint | number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMemoryParameters virDomainGetMemoryParameters}, since libvirt 0.8.5. */
export function virDomainGetMemoryParameters(domain: DomainHandle, flags?: number): Promise<TypedParameter[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemoryParameters virDomainSetMemoryParameters}, since libvirt 0.8.5. */
export function virDomainSetMemoryParameters(domain: DomainHandle, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetMemoryStatsPeriod virDomainSetMemoryStatsPeriod}, since libvirt 1.1.1. */
export function virDomainSetMemoryStatsPeriod(domain: DomainHandle, period: number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMemoryStats virDomainMemoryStats}, since libvirt 0.7.5. */
export function virDomainMemoryStats(dom: DomainHandle, flags?: number): Promise<DomainMemoryStat[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetNumaParameters virDomainGetNumaParameters}, since libvirt 0.9.9. */
export function virDomainGetNumaParameters(domain: DomainHandle, flags?: number): Promise<TypedParameter[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMemoryPeek virDomainMemoryPeek}, since libvirt 0.4.2. */
export function virDomainMemoryPeek(dom: DomainHandle, start: bigint | number, size: number, flags?: number): Promise<Buffer>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetNumaParameters virDomainSetNumaParameters}, since libvirt 0.9.9. */
export function virDomainSetNumaParameters(domain: DomainHandle, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrate virDomainMigrate}, since libvirt 0.3.2. Lane: lasting. */
export function virDomainMigrate(domain: DomainHandle, dconn: ConnectHandle, flags: bigint | number, dname: string | null, uri: string | null, bandwidth: bigint | number): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrate2 virDomainMigrate2}, since libvirt 0.9.2. Lane: lasting. */
export function virDomainMigrate2(domain: DomainHandle, dconn: ConnectHandle, dxml: string | null, flags: bigint | number, dname: string | null, uri: string | null, bandwidth: bigint | number): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrate3 virDomainMigrate3}, since libvirt 1.1.0. Lane: lasting. */
export function virDomainMigrate3(domain: DomainHandle, dconn: ConnectHandle, params: readonly TypedParameter[], flags?: number): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateToURI virDomainMigrateToURI}, since libvirt 0.7.2. Lane: lasting. */
export function virDomainMigrateToURI(domain: DomainHandle, duri: string, flags: bigint | number, dname: string | null, bandwidth: bigint | number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateToURI2 virDomainMigrateToURI2}, since libvirt 0.9.2. Lane: lasting. */
export function virDomainMigrateToURI2(domain: DomainHandle, dconnuri: string | null, miguri: string | null, dxml: string | null, flags: bigint | number, dname: string | null, bandwidth: bigint | number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateToURI3 virDomainMigrateToURI3}, since libvirt 1.1.0. Lane: lasting. */
export function virDomainMigrateToURI3(domain: DomainHandle, dconnuri: string | null, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateGetMaxDowntime virDomainMigrateGetMaxDowntime}, since libvirt 3.7.0. Lane: urgent. */
export function virDomainMigrateGetMaxDowntime(domain: DomainHandle, flags?: number): Promise<bigint>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateSetMaxDowntime virDomainMigrateSetMaxDowntime}, since libvirt 0.8.0. Lane: urgent. */
export function virDomainMigrateSetMaxDowntime(domain: DomainHandle, downtime: bigint | number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateGetMaxSpeed virDomainMigrateGetMaxSpeed}, since libvirt 0.9.5. Lane: urgent. */
export function virDomainMigrateGetMaxSpeed(domain: DomainHandle, flags?: number): Promise<bigint>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateSetMaxSpeed virDomainMigrateSetMaxSpeed}, since libvirt 0.9.0. Lane: urgent. */
export function virDomainMigrateSetMaxSpeed(domain: DomainHandle, bandwidth: bigint | number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateGetCompressionCache virDomainMigrateGetCompressionCache}, since libvirt 1.0.3. Lane: urgent. */
export function virDomainMigrateGetCompressionCache(domain: DomainHandle, flags?: number): Promise<bigint>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateSetCompressionCache virDomainMigrateSetCompressionCache}, since libvirt 1.0.3. Lane: urgent. */
export function virDomainMigrateSetCompressionCache(domain: DomainHandle, cacheSize: bigint | number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainMigrateStartPostCopy virDomainMigrateStartPostCopy}, since libvirt 1.3.3. Lane: urgent. */
export function virDomainMigrateStartPostCopy(domain: DomainHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetJobInfo virDomainGetJobInfo}, since libvirt 0.7.7. Lane: urgent. */
export function virDomainGetJobInfo(domain: DomainHandle): Promise<DomainJobInfo>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetJobStats virDomainGetJobStats}, since libvirt 1.0.3. Lane: urgent. */
export function virDomainGetJobStats(domain: DomainHandle, flags?: number): Promise<{ type: number; params: TypedParameter[]; }>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAbortJob virDomainAbortJob}, since libvirt 0.7.7. Lane: urgent. */
export function virDomainAbortJob(domain: DomainHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainAbortJobFlags virDomainAbortJobFlags}, since libvirt 8.5.0. Lane: urgent. */
export function virDomainAbortJobFlags(domain: DomainHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainStartDirtyRateCalc virDomainStartDirtyRateCalc}, since libvirt 7.2.0. */
export function virDomainStartDirtyRateCalc(domain: DomainHandle, seconds: number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetBlockJobInfo virDomainGetBlockJobInfo}, since libvirt 0.9.4. */
export function virDomainGetBlockJobInfo(dom: DomainHandle, disk: string, flags?: number): Promise<DomainBlockJobInfo | null>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSave virDomainSave}, since libvirt 0.0.3. Lane: lasting. */
export function virDomainSave(domain: DomainHandle, to: string): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSaveFlags virDomainSaveFlags}, since libvirt 0.9.4. Lane: lasting. */
export function virDomainSaveFlags(domain: DomainHandle, to: string, dxml: string | null, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSaveParams virDomainSaveParams}, since libvirt 8.4.0. Lane: lasting. */
export function virDomainSaveParams(domain: DomainHandle, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRestore virDomainRestore}, since libvirt 0.0.3. Lane: lasting. */
export function virDomainRestore(conn: ConnectHandle, from: string): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRestoreFlags virDomainRestoreFlags}, since libvirt 0.9.4. Lane: lasting. */
export function virDomainRestoreFlags(conn: ConnectHandle, from: string, dxml: string | null, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainRestoreParams virDomainRestoreParams}, since libvirt 8.4.0. Lane: lasting. */
export function virDomainRestoreParams(conn: ConnectHandle, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSaveImageGetXMLDesc virDomainSaveImageGetXMLDesc}, since libvirt 0.9.4. */
export function virDomainSaveImageGetXMLDesc(conn: ConnectHandle, file: string, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSaveImageDefineXML virDomainSaveImageDefineXML}, since libvirt 0.9.4. */
export function virDomainSaveImageDefineXML(conn: ConnectHandle, file: string, dxml: string, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSave virDomainManagedSave}, since libvirt 0.8.0. Lane: lasting. */
export function virDomainManagedSave(dom: DomainHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainHasManagedSaveImage virDomainHasManagedSaveImage}, since libvirt 0.8.0. */
export function virDomainHasManagedSaveImage(dom: DomainHandle, flags?: number): Promise<boolean>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSaveRemove virDomainManagedSaveRemove}, since libvirt 0.8.0. */
export function virDomainManagedSaveRemove(dom: DomainHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSaveGetXMLDesc virDomainManagedSaveGetXMLDesc}, since libvirt 3.7.0. */
export function virDomainManagedSaveGetXMLDesc(domain: DomainHandle, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainManagedSaveDefineXML virDomainManagedSaveDefineXML}, since libvirt 3.7.0. */
export function virDomainManagedSaveDefineXML(domain: DomainHandle, dxml: string, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCoreDump virDomainCoreDump}, since libvirt 0.1.9. Lane: lasting. */
export function virDomainCoreDump(domain: DomainHandle, to: string, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCoreDumpWithFormat virDomainCoreDumpWithFormat}, since libvirt 1.2.3. Lane: lasting. */
export function virDomainCoreDumpWithFormat(domain: DomainHandle, to: string, dumpformat: number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateWithFiles virDomainCreateWithFiles}, since libvirt 1.1.1. Lane: lasting. `files`: open files of this process. They stay the caller's; the call works on duplicates. */
export function virDomainCreateWithFiles(domain: DomainHandle, files: readonly number[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainCreateXMLWithFiles virDomainCreateXMLWithFiles}, since libvirt 1.1.1. Lane: lasting. `files`: open files of this process. They stay the caller's; the call works on duplicates. */
export function virDomainCreateXMLWithFiles(conn: ConnectHandle, xmlDesc: string, files: readonly number[], flags?: number): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainFDAssociate virDomainFDAssociate}, since libvirt 9.0.0. `fds`: open files of this process. They stay the caller's; the call works on duplicates, which libvirt keeps as long as the connection lasts. */
export function virDomainFDAssociate(domain: DomainHandle, name: string, fds: readonly number[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotFree virDomainSnapshotFree}, since libvirt 0.8.0. */
export function virDomainSnapshotFree(snapshot: DomainSnapshotHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotGetConnect virDomainSnapshotGetConnect}, since libvirt 0.9.5. */
export function virDomainSnapshotGetConnect(snapshot: DomainSnapshotHandle): ConnectHandle
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotGetDomain virDomainSnapshotGetDomain}, since libvirt 0.9.5. */
export function virDomainSnapshotGetDomain(snapshot: DomainSnapshotHandle): DomainHandle
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotGetName virDomainSnapshotGetName}, since libvirt 0.9.5. */
export function virDomainSnapshotGetName(snapshot: DomainSnapshotHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotLookupByName virDomainSnapshotLookupByName}, since libvirt 0.8.0. */
export function virDomainSnapshotLookupByName(domain: DomainHandle, name: string, flags?: number): Promise<DomainSnapshotHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainHasCurrentSnapshot virDomainHasCurrentSnapshot}, since libvirt 0.8.0. */
export function virDomainHasCurrentSnapshot(domain: DomainHandle, flags?: number): Promise<boolean>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainListAllSnapshots virDomainListAllSnapshots}, since libvirt 0.9.13. */
export function virDomainListAllSnapshots(domain: DomainHandle, flags?: number): Promise<DomainSnapshotHandle[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainRevertToSnapshot virDomainRevertToSnapshot}, since libvirt 0.8.0. Lane: lasting. */
export function virDomainRevertToSnapshot(snapshot: DomainSnapshotHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotCreateXML virDomainSnapshotCreateXML}, since libvirt 0.8.0. Lane: lasting. */
export function virDomainSnapshotCreateXML(domain: DomainHandle, xmlDesc: string, flags?: number): Promise<DomainSnapshotHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotCurrent virDomainSnapshotCurrent}, since libvirt 0.8.0. */
export function virDomainSnapshotCurrent(domain: DomainHandle, flags?: number): Promise<DomainSnapshotHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotDelete virDomainSnapshotDelete}, since libvirt 0.8.0. Lane: lasting. */
export function virDomainSnapshotDelete(snapshot: DomainSnapshotHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotGetParent virDomainSnapshotGetParent}, since libvirt 0.9.7. */
export function virDomainSnapshotGetParent(snapshot: DomainSnapshotHandle, flags?: number): Promise<DomainSnapshotHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotGetXMLDesc virDomainSnapshotGetXMLDesc}, since libvirt 0.8.0. */
export function virDomainSnapshotGetXMLDesc(snapshot: DomainSnapshotHandle, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotHasMetadata virDomainSnapshotHasMetadata}, since libvirt 0.9.13. */
export function virDomainSnapshotHasMetadata(snapshot: DomainSnapshotHandle, flags?: number): Promise<boolean>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotIsCurrent virDomainSnapshotIsCurrent}, since libvirt 0.9.13. */
export function virDomainSnapshotIsCurrent(snapshot: DomainSnapshotHandle, flags?: number): Promise<boolean>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotListAllChildren virDomainSnapshotListAllChildren}, since libvirt 0.9.13. */
export function virDomainSnapshotListAllChildren(snapshot: DomainSnapshotHandle, flags?: number): Promise<DomainSnapshotHandle[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotListChildrenNames virDomainSnapshotListChildrenNames}, since libvirt 0.9.7. */
export function virDomainSnapshotListChildrenNames(snapshot: DomainSnapshotHandle, flags?: number): Promise<string[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotListNames virDomainSnapshotListNames}, since libvirt 0.8.0. */
export function virDomainSnapshotListNames(domain: DomainHandle, flags?: number): Promise<string[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotNum virDomainSnapshotNum}, since libvirt 0.8.0. */
export function virDomainSnapshotNum(domain: DomainHandle, flags?: number): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain-snapshot.html#virDomainSnapshotNumChildren virDomainSnapshotNumChildren}, since libvirt 0.9.7. */
export function virDomainSnapshotNumChildren(snapshot: DomainSnapshotHandle, flags?: number): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetBlkioParameters virDomainGetBlkioParameters}, since libvirt 0.9.0. */
export function virDomainGetBlkioParameters(domain: DomainHandle, flags?: number): Promise<TypedParameter[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetLaunchSecurityInfo virDomainGetLaunchSecurityInfo}, since libvirt 4.5.0. */
export function virDomainGetLaunchSecurityInfo(domain: DomainHandle, flags?: number): Promise<TypedParameter[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetPerfEvents virDomainGetPerfEvents}, since libvirt 1.3.3. */
export function virDomainGetPerfEvents(domain: DomainHandle, flags?: number): Promise<TypedParameter[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetSecurityLabel virDomainGetSecurityLabel}, since libvirt 0.6.1. */
export function virDomainGetSecurityLabel(domain: DomainHandle): Promise<SecurityLabel>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetSecurityLabelList virDomainGetSecurityLabelList}, since libvirt 0.10.0. */
export function virDomainGetSecurityLabelList(domain: DomainHandle): Promise<SecurityLabel[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetBlkioParameters virDomainSetBlkioParameters}, since libvirt 0.9.0. */
export function virDomainSetBlkioParameters(domain: DomainHandle, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetLaunchSecurityState virDomainSetLaunchSecurityState}, since libvirt 8.0.0. */
export function virDomainSetLaunchSecurityState(domain: DomainHandle, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetPerfEvents virDomainSetPerfEvents}, since libvirt 1.3.3. */
export function virDomainSetPerfEvents(domain: DomainHandle, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetVcpus virDomainGetVcpus}, since libvirt 0.1.4. */
export function virDomainGetVcpus(domain: DomainHandle): Promise<{ info: VcpuInfo[]; cpumaps: Buffer[] }>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetVcpuPinInfo virDomainGetVcpuPinInfo}, since libvirt 0.9.3. */
export function virDomainGetVcpuPinInfo(domain: DomainHandle, flags?: number): Promise<Buffer[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetCPUStats virDomainGetCPUStats}, since libvirt 0.9.10. One list for each processor of the host from `start_cpu` on; with `start_cpu` -1 and `ncpus` 1 the sums. */
export function virDomainGetCPUStats(domain: DomainHandle, start_cpu: number, ncpus: number, flags?: number): Promise<(TypedParameter[])[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetMaxVcpus virDomainGetMaxVcpus}, since libvirt 0.2.1. */
export function virDomainGetMaxVcpus(domain: DomainHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetVcpusFlags virDomainGetVcpusFlags}, since libvirt 0.8.5. */
export function virDomainGetVcpusFlags(domain: DomainHandle, flags?: number): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetVcpus virDomainSetVcpus}, since libvirt 0.1.4. */
export function virDomainSetVcpus(domain: DomainHandle, nvcpus: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetVcpusFlags virDomainSetVcpusFlags}, since libvirt 0.8.5. */
export function virDomainSetVcpusFlags(domain: DomainHandle, nvcpus: number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetVcpu virDomainSetVcpu}, since libvirt 3.1.0. */
export function virDomainSetVcpu(domain: DomainHandle, vcpumap: string, state: number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetGuestVcpus virDomainGetGuestVcpus}, since libvirt 2.0.0. */
export function virDomainGetGuestVcpus(domain: DomainHandle, flags?: number): Promise<TypedParameter[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetGuestVcpus virDomainSetGuestVcpus}, since libvirt 2.0.0. */
export function virDomainSetGuestVcpus(domain: DomainHandle, cpumap: string, state: number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPinVcpu virDomainPinVcpu}, since libvirt 0.1.4. */
export function virDomainPinVcpu(domain: DomainHandle, vcpu: number, cpumap: Uint8Array): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPinVcpuFlags virDomainPinVcpuFlags}, since libvirt 0.9.3. */
export function virDomainPinVcpuFlags(domain: DomainHandle, vcpu: number, cpumap: Uint8Array, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetSchedulerParametersFlags virDomainSetSchedulerParametersFlags}, since libvirt 0.9.2. Lane: urgent. */
export function virDomainSetSchedulerParametersFlags(domain: DomainHandle, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetEmulatorPinInfo virDomainGetEmulatorPinInfo}, since libvirt 0.10.0. */
export function virDomainGetEmulatorPinInfo(domain: DomainHandle, flags?: number): Promise<Buffer>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetSchedulerParameters virDomainGetSchedulerParameters}, since libvirt 0.2.3. */
export function virDomainGetSchedulerParameters(domain: DomainHandle): Promise<TypedParameter[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetSchedulerParametersFlags virDomainGetSchedulerParametersFlags}, since libvirt 0.9.2. */
export function virDomainGetSchedulerParametersFlags(domain: DomainHandle, flags?: number): Promise<TypedParameter[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainGetSchedulerType virDomainGetSchedulerType}, since libvirt 0.2.3. */
export function virDomainGetSchedulerType(domain: DomainHandle): Promise<{ result: string; nparams: number; }>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainPinEmulator virDomainPinEmulator}, since libvirt 0.10.0. */
export function virDomainPinEmulator(domain: DomainHandle, cpumap: Uint8Array, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-domain.html#virDomainSetSchedulerParameters virDomainSetSchedulerParameters}, since libvirt 0.2.3. */
export function virDomainSetSchedulerParameters(domain: DomainHandle, params: readonly TypedParameter[]): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-interface.html#virConnectListAllInterfaces virConnectListAllInterfaces}, since libvirt 0.10.2. */
export function virConnectListAllInterfaces(conn: ConnectHandle, flags?: number): Promise<InterfaceHandle[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-interface.html#virConnectListDefinedInterfaces virConnectListDefinedInterfaces}, since libvirt 0.7.0. */
export function virConnectListDefinedInterfaces(conn: ConnectHandle): Promise<string[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-interface.html#virConnectListInterfaces virConnectListInterfaces}, since libvirt 0.6.4. */
export function virConnectListInterfaces(conn: ConnectHandle): Promise<string[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-interface.html#virConnectNumOfDefinedInterfaces virConnectNumOfDefinedInterfaces}, since libvirt 0.7.0. */
export function virConnectNumOfDefinedInterfaces(conn: ConnectHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-interface.html#virConnectNumOfInterfaces virConnectNumOfInterfaces}, since libvirt 0.6.4. */
export function virConnectNumOfInterfaces(conn: ConnectHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceFree virInterfaceFree}, since libvirt 0.6.4. */
export function virInterfaceFree(iface: InterfaceHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceGetConnect virInterfaceGetConnect}, since libvirt 0.6.4. */
export function virInterfaceGetConnect(iface: InterfaceHandle): ConnectHandle
/** {@link https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceGetName virInterfaceGetName}, since libvirt 0.6.4. */
export function virInterfaceGetName(iface: InterfaceHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceLookupByMACString virInterfaceLookupByMACString}, since libvirt 0.6.4. */
export function virInterfaceLookupByMACString(conn: ConnectHandle, macstr: string): Promise<InterfaceHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceLookupByName virInterfaceLookupByName}, since libvirt 0.6.4. */
export function virInterfaceLookupByName(conn: ConnectHandle, name: string): Promise<InterfaceHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceChangeBegin virInterfaceChangeBegin}, since libvirt 0.9.2. */
export function virInterfaceChangeBegin(conn: ConnectHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceChangeCommit virInterfaceChangeCommit}, since libvirt 0.9.2. */
export function virInterfaceChangeCommit(conn: ConnectHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceChangeRollback virInterfaceChangeRollback}, since libvirt 0.9.2. */
export function virInterfaceChangeRollback(conn: ConnectHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceCreate virInterfaceCreate}, since libvirt 0.6.4. */
export function virInterfaceCreate(iface: InterfaceHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceDefineXML virInterfaceDefineXML}, since libvirt 0.6.4. */
export function virInterfaceDefineXML(conn: ConnectHandle, xml: string, flags?: number): Promise<InterfaceHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceDestroy virInterfaceDestroy}, since libvirt 0.6.4. */
export function virInterfaceDestroy(iface: InterfaceHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceGetMACString virInterfaceGetMACString}, since libvirt 0.6.4. */
export function virInterfaceGetMACString(iface: InterfaceHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceGetXMLDesc virInterfaceGetXMLDesc}, since libvirt 0.6.4. */
export function virInterfaceGetXMLDesc(iface: InterfaceHandle, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceIsActive virInterfaceIsActive}, since libvirt 0.7.3. */
export function virInterfaceIsActive(iface: InterfaceHandle): Promise<boolean>
/** {@link https://libvirt.org/html/libvirt-libvirt-interface.html#virInterfaceUndefine virInterfaceUndefine}, since libvirt 0.6.4. */
export function virInterfaceUndefine(iface: InterfaceHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-lxc.html#virDomainLxcOpenNamespace virDomainLxcOpenNamespace}, since libvirt 1.0.2. Gives open files, which the caller has to close. */
export function virDomainLxcOpenNamespace(domain: DomainHandle, flags?: number): Promise<number[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virConnectListAllNetworks virConnectListAllNetworks}, since libvirt 0.10.2. */
export function virConnectListAllNetworks(conn: ConnectHandle, flags?: number): Promise<NetworkHandle[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virConnectListDefinedNetworks virConnectListDefinedNetworks}, since libvirt 0.2.0. */
export function virConnectListDefinedNetworks(conn: ConnectHandle): Promise<string[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virConnectListNetworks virConnectListNetworks}, since libvirt 0.2.0. */
export function virConnectListNetworks(conn: ConnectHandle): Promise<string[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virConnectNumOfDefinedNetworks virConnectNumOfDefinedNetworks}, since libvirt 0.2.0. */
export function virConnectNumOfDefinedNetworks(conn: ConnectHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virConnectNumOfNetworks virConnectNumOfNetworks}, since libvirt 0.2.0. */
export function virConnectNumOfNetworks(conn: ConnectHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkFree virNetworkFree}, since libvirt 0.2.0. */
export function virNetworkFree(network: NetworkHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetConnect virNetworkGetConnect}, since libvirt 0.3.0. */
export function virNetworkGetConnect(net: NetworkHandle): ConnectHandle
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetName virNetworkGetName}, since libvirt 0.2.0. */
export function virNetworkGetName(network: NetworkHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetUUID virNetworkGetUUID}, since libvirt 0.2.0. */
export function virNetworkGetUUID(network: NetworkHandle): Buffer
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetUUIDString virNetworkGetUUIDString}, since libvirt 0.2.0. */
export function virNetworkGetUUIDString(network: NetworkHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkLookupByName virNetworkLookupByName}, since libvirt 0.2.0. */
export function virNetworkLookupByName(conn: ConnectHandle, name: string): Promise<NetworkHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkLookupByUUID virNetworkLookupByUUID}, since libvirt 0.2.0. */
export function virNetworkLookupByUUID(conn: ConnectHandle, uuid: Uint8Array): Promise<NetworkHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkLookupByUUIDString virNetworkLookupByUUIDString}, since libvirt 0.2.0. */
export function virNetworkLookupByUUIDString(conn: ConnectHandle, uuidstr: string): Promise<NetworkHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkCreate virNetworkCreate}, since libvirt 0.2.0. */
export function virNetworkCreate(network: NetworkHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkCreateXML virNetworkCreateXML}, since libvirt 0.2.0. */
export function virNetworkCreateXML(conn: ConnectHandle, xmlDesc: string): Promise<NetworkHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkCreateXMLFlags virNetworkCreateXMLFlags}, since libvirt 7.8.0. */
export function virNetworkCreateXMLFlags(conn: ConnectHandle, xmlDesc: string, flags?: number): Promise<NetworkHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkDefineXML virNetworkDefineXML}, since libvirt 0.2.0. */
export function virNetworkDefineXML(conn: ConnectHandle, xml: string): Promise<NetworkHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkDefineXMLFlags virNetworkDefineXMLFlags}, since libvirt 7.7.0. */
export function virNetworkDefineXMLFlags(conn: ConnectHandle, xml: string, flags?: number): Promise<NetworkHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkDestroy virNetworkDestroy}, since libvirt 0.2.0. */
export function virNetworkDestroy(network: NetworkHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetAutostart virNetworkGetAutostart}, since libvirt 0.2.1. */
export function virNetworkGetAutostart(network: NetworkHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetBridgeName virNetworkGetBridgeName}, since libvirt 0.2.0. */
export function virNetworkGetBridgeName(network: NetworkHandle): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetDHCPLeases virNetworkGetDHCPLeases}, since libvirt 1.2.6. */
export function virNetworkGetDHCPLeases(network: NetworkHandle, mac: string | null, flags?: number): Promise<NetworkDHCPLease[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetMetadata virNetworkGetMetadata}, since libvirt 9.7.0. */
export function virNetworkGetMetadata(network: NetworkHandle, type: number, uri: string | null, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkGetXMLDesc virNetworkGetXMLDesc}, since libvirt 0.2.0. */
export function virNetworkGetXMLDesc(network: NetworkHandle, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkIsActive virNetworkIsActive}, since libvirt 0.7.3. */
export function virNetworkIsActive(net: NetworkHandle): Promise<boolean>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkIsPersistent virNetworkIsPersistent}, since libvirt 0.7.3. */
export function virNetworkIsPersistent(net: NetworkHandle): Promise<boolean>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkSetAutostart virNetworkSetAutostart}, since libvirt 0.2.1. */
export function virNetworkSetAutostart(network: NetworkHandle, autostart: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkSetMetadata virNetworkSetMetadata}, since libvirt 9.7.0. */
export function virNetworkSetMetadata(network: NetworkHandle, type: number, metadata: string | null, key: string | null, uri: string | null, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkUndefine virNetworkUndefine}, since libvirt 0.2.0. */
export function virNetworkUndefine(network: NetworkHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkUpdate virNetworkUpdate}, since libvirt 0.10.2. */
export function virNetworkUpdate(network: NetworkHandle, command: number, section: number, parentIndex: number, xml: string, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virConnectNetworkEventRegisterAny virConnectNetworkEventRegisterAny}, since libvirt 1.2.1. */
export function virConnectNetworkEventRegisterAny(conn: ConnectHandle, net: NetworkHandle | null, eventID: number, cb: NetworkEventCallback): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virConnectNetworkEventDeregisterAny virConnectNetworkEventDeregisterAny}, since libvirt 1.2.1. */
export function virConnectNetworkEventDeregisterAny(conn: ConnectHandle, callbackID: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortFree virNetworkPortFree}, since libvirt 5.5.0. */
export function virNetworkPortFree(port: NetworkPortHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetNetwork virNetworkPortGetNetwork}, since libvirt 5.5.0. */
export function virNetworkPortGetNetwork(port: NetworkPortHandle): NetworkHandle
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetUUID virNetworkPortGetUUID}, since libvirt 5.5.0. */
export function virNetworkPortGetUUID(port: NetworkPortHandle): Buffer
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetUUIDString virNetworkPortGetUUIDString}, since libvirt 5.5.0. */
export function virNetworkPortGetUUIDString(port: NetworkPortHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortLookupByUUID virNetworkPortLookupByUUID}, since libvirt 5.5.0. */
export function virNetworkPortLookupByUUID(net: NetworkHandle, uuid: Uint8Array): Promise<NetworkPortHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortLookupByUUIDString virNetworkPortLookupByUUIDString}, since libvirt 5.5.0. */
export function virNetworkPortLookupByUUIDString(net: NetworkHandle, uuidstr: string): Promise<NetworkPortHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkListAllPorts virNetworkListAllPorts}, since libvirt 5.5.0. */
export function virNetworkListAllPorts(network: NetworkHandle, flags?: number): Promise<NetworkPortHandle[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortCreateXML virNetworkPortCreateXML}, since libvirt 5.5.0. */
export function virNetworkPortCreateXML(net: NetworkHandle, xmldesc: string, flags?: number): Promise<NetworkPortHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortDelete virNetworkPortDelete}, since libvirt 5.5.0. */
export function virNetworkPortDelete(port: NetworkPortHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetParameters virNetworkPortGetParameters}, since libvirt 5.5.0. */
export function virNetworkPortGetParameters(port: NetworkPortHandle, flags?: number): Promise<TypedParameter[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortGetXMLDesc virNetworkPortGetXMLDesc}, since libvirt 5.5.0. */
export function virNetworkPortGetXMLDesc(port: NetworkPortHandle, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-network.html#virNetworkPortSetParameters virNetworkPortSetParameters}, since libvirt 5.5.0. */
export function virNetworkPortSetParameters(port: NetworkPortHandle, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetInfo virNodeGetInfo}, since libvirt 0.1.0. */
export function virNodeGetInfo(conn: ConnectHandle): Promise<NodeInfo>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetMemoryStats virNodeGetMemoryStats}, since libvirt 0.9.3. */
export function virNodeGetMemoryStats(conn: ConnectHandle, cellNum: number, flags?: number): Promise<NodeMemoryStat[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetCPUStats virNodeGetCPUStats}, since libvirt 0.9.3. */
export function virNodeGetCPUStats(conn: ConnectHandle, cpuNum: number, flags?: number): Promise<NodeCPUStat[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectBaselineCPU virConnectBaselineCPU}, since libvirt 0.7.7. */
export function virConnectBaselineCPU(conn: ConnectHandle, xmlCPUs: readonly string[], flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectBaselineHypervisorCPU virConnectBaselineHypervisorCPU}, since libvirt 4.4.0. */
export function virConnectBaselineHypervisorCPU(conn: ConnectHandle, emulator: string | null, arch: string | null, machine: string | null, virttype: string | null, xmlCPUs: readonly string[], flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectCompareCPU virConnectCompareCPU}, since libvirt 0.7.5. */
export function virConnectCompareCPU(conn: ConnectHandle, xmlDesc: string, flags?: number): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectCompareHypervisorCPU virConnectCompareHypervisorCPU}, since libvirt 4.4.0. */
export function virConnectCompareHypervisorCPU(conn: ConnectHandle, emulator: string | null, arch: string | null, machine: string | null, virttype: string | null, xmlCPU: string, flags?: number): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetCPUModelNames virConnectGetCPUModelNames}, since libvirt 1.1.3. */
export function virConnectGetCPUModelNames(conn: ConnectHandle, arch: string, flags?: number): Promise<string[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetMaxVcpus virConnectGetMaxVcpus}, since libvirt 0.2.1. */
export function virConnectGetMaxVcpus(conn: ConnectHandle, type: string | null): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virConnectGetSysinfo virConnectGetSysinfo}, since libvirt 0.8.8. */
export function virConnectGetSysinfo(conn: ConnectHandle, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virNodeAllocPages virNodeAllocPages}, since libvirt 1.2.9. */
export function virNodeAllocPages(conn: ConnectHandle, pageSizes: readonly number[], pageCounts: readonly (bigint | number)[], startCell: number, cellCount: number, flags?: number): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetCPUMap virNodeGetCPUMap}, since libvirt 1.0.0. `result` is how many processors the host has. */
export function virNodeGetCPUMap(conn: ConnectHandle, flags?: number): Promise<{ result: number; cpumap: Buffer; online: number; }>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetCellsFreeMemory virNodeGetCellsFreeMemory}, since libvirt 0.3.3. */
export function virNodeGetCellsFreeMemory(conn: ConnectHandle, startCell: number, maxCells: number): Promise<bigint[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetFreeMemory virNodeGetFreeMemory}, since libvirt 0.3.3. */
export function virNodeGetFreeMemory(conn: ConnectHandle): Promise<bigint>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetMemoryParameters virNodeGetMemoryParameters}, since libvirt 0.10.2. */
export function virNodeGetMemoryParameters(conn: ConnectHandle, flags?: number): Promise<TypedParameter[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetSEVInfo virNodeGetSEVInfo}, since libvirt 4.5.0. */
export function virNodeGetSEVInfo(conn: ConnectHandle, flags?: number): Promise<TypedParameter[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetSecurityModel virNodeGetSecurityModel}, since libvirt 0.6.1. */
export function virNodeGetSecurityModel(conn: ConnectHandle): Promise<SecurityModel>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virNodeSetMemoryParameters virNodeSetMemoryParameters}, since libvirt 0.10.2. */
export function virNodeSetMemoryParameters(conn: ConnectHandle, params: readonly TypedParameter[], flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virNodeSuspendForDuration virNodeSuspendForDuration}, since libvirt 0.9.8. Lane: lasting. */
export function virNodeSuspendForDuration(conn: ConnectHandle, target: number, duration: bigint | number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-host.html#virNodeGetFreePages virNodeGetFreePages}, since libvirt 1.2.6. */
export function virNodeGetFreePages(conn: ConnectHandle, pages: readonly number[], startCell: number, cellCount: number, flags?: number): Promise<bigint[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virConnectListAllNodeDevices virConnectListAllNodeDevices}, since libvirt 0.10.2. */
export function virConnectListAllNodeDevices(conn: ConnectHandle, flags?: number): Promise<NodeDeviceHandle[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeListDevices virNodeListDevices}, since libvirt 0.5.0. */
export function virNodeListDevices(conn: ConnectHandle, cap: string | null, flags?: number): Promise<string[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeNumOfDevices virNodeNumOfDevices}, since libvirt 0.5.0. */
export function virNodeNumOfDevices(conn: ConnectHandle, cap: string | null, flags?: number): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceFree virNodeDeviceFree}, since libvirt 0.5.0. */
export function virNodeDeviceFree(dev: NodeDeviceHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceGetName virNodeDeviceGetName}, since libvirt 0.5.0. */
export function virNodeDeviceGetName(dev: NodeDeviceHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceLookupByName virNodeDeviceLookupByName}, since libvirt 0.5.0. */
export function virNodeDeviceLookupByName(conn: ConnectHandle, name: string): Promise<NodeDeviceHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceLookupSCSIHostByWWN virNodeDeviceLookupSCSIHostByWWN}, since libvirt 1.0.3. */
export function virNodeDeviceLookupSCSIHostByWWN(conn: ConnectHandle, wwnn: string, wwpn: string, flags?: number): Promise<NodeDeviceHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceCreate virNodeDeviceCreate}, since libvirt 7.3.0. */
export function virNodeDeviceCreate(dev: NodeDeviceHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceCreateXML virNodeDeviceCreateXML}, since libvirt 0.6.3. */
export function virNodeDeviceCreateXML(conn: ConnectHandle, xmlDesc: string, flags?: number): Promise<NodeDeviceHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceDefineXML virNodeDeviceDefineXML}, since libvirt 7.3.0. */
export function virNodeDeviceDefineXML(conn: ConnectHandle, xmlDesc: string, flags?: number): Promise<NodeDeviceHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceDestroy virNodeDeviceDestroy}, since libvirt 0.6.3. */
export function virNodeDeviceDestroy(dev: NodeDeviceHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceDetachFlags virNodeDeviceDetachFlags}, since libvirt 1.0.5. */
export function virNodeDeviceDetachFlags(dev: NodeDeviceHandle, driverName: string | null, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceDettach virNodeDeviceDettach}, since libvirt 0.6.1. */
export function virNodeDeviceDettach(dev: NodeDeviceHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceGetAutostart virNodeDeviceGetAutostart}, since libvirt 7.8.0. */
export function virNodeDeviceGetAutostart(dev: NodeDeviceHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceGetParent virNodeDeviceGetParent}, since libvirt 0.5.0. */
export function virNodeDeviceGetParent(dev: NodeDeviceHandle): Promise<string | null>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceGetXMLDesc virNodeDeviceGetXMLDesc}, since libvirt 0.5.0. */
export function virNodeDeviceGetXMLDesc(dev: NodeDeviceHandle, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceIsActive virNodeDeviceIsActive}, since libvirt 7.8.0. */
export function virNodeDeviceIsActive(dev: NodeDeviceHandle): Promise<boolean>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceIsPersistent virNodeDeviceIsPersistent}, since libvirt 7.8.0. */
export function virNodeDeviceIsPersistent(dev: NodeDeviceHandle): Promise<boolean>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceListCaps virNodeDeviceListCaps}, since libvirt 0.5.0. */
export function virNodeDeviceListCaps(dev: NodeDeviceHandle): Promise<string[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceNumOfCaps virNodeDeviceNumOfCaps}, since libvirt 0.5.0. */
export function virNodeDeviceNumOfCaps(dev: NodeDeviceHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceReAttach virNodeDeviceReAttach}, since libvirt 0.6.1. */
export function virNodeDeviceReAttach(dev: NodeDeviceHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceReset virNodeDeviceReset}, since libvirt 0.6.1. */
export function virNodeDeviceReset(dev: NodeDeviceHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceSetAutostart virNodeDeviceSetAutostart}, since libvirt 7.8.0. */
export function virNodeDeviceSetAutostart(dev: NodeDeviceHandle, autostart: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceUndefine virNodeDeviceUndefine}, since libvirt 7.3.0. */
export function virNodeDeviceUndefine(dev: NodeDeviceHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virNodeDeviceUpdate virNodeDeviceUpdate}, since libvirt 10.1.0. */
export function virNodeDeviceUpdate(dev: NodeDeviceHandle, xmlDesc: string, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virConnectNodeDeviceEventRegisterAny virConnectNodeDeviceEventRegisterAny}, since libvirt 2.2.0. */
export function virConnectNodeDeviceEventRegisterAny(conn: ConnectHandle, dev: NodeDeviceHandle | null, eventID: number, cb: NodeDeviceEventCallback): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-nodedev.html#virConnectNodeDeviceEventDeregisterAny virConnectNodeDeviceEventDeregisterAny}, since libvirt 2.2.0. */
export function virConnectNodeDeviceEventDeregisterAny(conn: ConnectHandle, callbackID: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virConnectListAllNWFilters virConnectListAllNWFilters}, since libvirt 0.10.2. */
export function virConnectListAllNWFilters(conn: ConnectHandle, flags?: number): Promise<NWFilterHandle[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virConnectListNWFilters virConnectListNWFilters}, since libvirt 0.8.0. */
export function virConnectListNWFilters(conn: ConnectHandle): Promise<string[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virConnectNumOfNWFilters virConnectNumOfNWFilters}, since libvirt 0.8.0. */
export function virConnectNumOfNWFilters(conn: ConnectHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterFree virNWFilterFree}, since libvirt 0.8.0. */
export function virNWFilterFree(nwfilter: NWFilterHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterGetName virNWFilterGetName}, since libvirt 0.8.0. */
export function virNWFilterGetName(nwfilter: NWFilterHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterGetUUID virNWFilterGetUUID}, since libvirt 0.8.0. */
export function virNWFilterGetUUID(nwfilter: NWFilterHandle): Buffer
/** {@link https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterGetUUIDString virNWFilterGetUUIDString}, since libvirt 0.8.0. */
export function virNWFilterGetUUIDString(nwfilter: NWFilterHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterLookupByName virNWFilterLookupByName}, since libvirt 0.8.0. */
export function virNWFilterLookupByName(conn: ConnectHandle, name: string): Promise<NWFilterHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterLookupByUUID virNWFilterLookupByUUID}, since libvirt 0.8.0. */
export function virNWFilterLookupByUUID(conn: ConnectHandle, uuid: Uint8Array): Promise<NWFilterHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterLookupByUUIDString virNWFilterLookupByUUIDString}, since libvirt 0.8.0. */
export function virNWFilterLookupByUUIDString(conn: ConnectHandle, uuidstr: string): Promise<NWFilterHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterDefineXML virNWFilterDefineXML}, since libvirt 0.8.0. */
export function virNWFilterDefineXML(conn: ConnectHandle, xmlDesc: string): Promise<NWFilterHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterDefineXMLFlags virNWFilterDefineXMLFlags}, since libvirt 7.7.0. */
export function virNWFilterDefineXMLFlags(conn: ConnectHandle, xmlDesc: string, flags?: number): Promise<NWFilterHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterGetXMLDesc virNWFilterGetXMLDesc}, since libvirt 0.8.0. */
export function virNWFilterGetXMLDesc(nwfilter: NWFilterHandle, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterUndefine virNWFilterUndefine}, since libvirt 0.8.0. */
export function virNWFilterUndefine(nwfilter: NWFilterHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virConnectListAllNWFilterBindings virConnectListAllNWFilterBindings}, since libvirt 4.5.0. */
export function virConnectListAllNWFilterBindings(conn: ConnectHandle, flags?: number): Promise<NWFilterBindingHandle[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingFree virNWFilterBindingFree}, since libvirt 4.5.0. */
export function virNWFilterBindingFree(binding: NWFilterBindingHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingLookupByPortDev virNWFilterBindingLookupByPortDev}, since libvirt 4.5.0. */
export function virNWFilterBindingLookupByPortDev(conn: ConnectHandle, portdev: string): Promise<NWFilterBindingHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingCreateXML virNWFilterBindingCreateXML}, since libvirt 4.5.0. */
export function virNWFilterBindingCreateXML(conn: ConnectHandle, xml: string, flags?: number): Promise<NWFilterBindingHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingDelete virNWFilterBindingDelete}, since libvirt 4.5.0. */
export function virNWFilterBindingDelete(binding: NWFilterBindingHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingGetFilterName virNWFilterBindingGetFilterName}, since libvirt 4.5.0. */
export function virNWFilterBindingGetFilterName(binding: NWFilterBindingHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingGetPortDev virNWFilterBindingGetPortDev}, since libvirt 4.5.0. */
export function virNWFilterBindingGetPortDev(binding: NWFilterBindingHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-nwfilter.html#virNWFilterBindingGetXMLDesc virNWFilterBindingGetXMLDesc}, since libvirt 4.5.0. */
export function virNWFilterBindingGetXMLDesc(binding: NWFilterBindingHandle, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-qemu.html#virDomainQemuMonitorCommand virDomainQemuMonitorCommand}, since libvirt 0.8.3. */
export function virDomainQemuMonitorCommand(domain: DomainHandle, cmd: string, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-qemu.html#virConnectDomainQemuMonitorEventRegister virConnectDomainQemuMonitorEventRegister}, since libvirt 1.2.3. */
export function virConnectDomainQemuMonitorEventRegister(conn: ConnectHandle, dom: DomainHandle | null, event: string | null, cb: (dom: DomainHandle, event: string | null, seconds: bigint, micros: number, details: string | null) => void, flags?: number): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-qemu.html#virConnectDomainQemuMonitorEventDeregister virConnectDomainQemuMonitorEventDeregister}, since libvirt 1.2.3. */
export function virConnectDomainQemuMonitorEventDeregister(conn: ConnectHandle, callbackID: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-qemu.html#virDomainQemuAgentCommand virDomainQemuAgentCommand}, since libvirt 0.10.0. Lane: lasting. */
export function virDomainQemuAgentCommand(domain: DomainHandle, cmd: string, timeout: number, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-qemu.html#virDomainQemuAttach virDomainQemuAttach}, since libvirt 0.9.4. Lane: lasting. */
export function virDomainQemuAttach(conn: ConnectHandle, pid_value: number, flags?: number): Promise<DomainHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-qemu.html#virDomainQemuMonitorCommandWithFiles virDomainQemuMonitorCommandWithFiles}, since libvirt 8.2.0. `infiles` stay the caller's; the call works on duplicates. The caller has to close `outfiles`. */
export function virDomainQemuMonitorCommandWithFiles(domain: DomainHandle, cmd: string, infiles: readonly number[], flags?: number): Promise<{ outfiles: number[]; result: string; }>
/** {@link https://libvirt.org/html/libvirt-libvirt-secret.html#virConnectListAllSecrets virConnectListAllSecrets}, since libvirt 0.10.2. */
export function virConnectListAllSecrets(conn: ConnectHandle, flags?: number): Promise<SecretHandle[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-secret.html#virConnectListSecrets virConnectListSecrets}, since libvirt 0.7.1. */
export function virConnectListSecrets(conn: ConnectHandle): Promise<string[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-secret.html#virConnectNumOfSecrets virConnectNumOfSecrets}, since libvirt 0.7.1. */
export function virConnectNumOfSecrets(conn: ConnectHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretFree virSecretFree}, since libvirt 0.7.1. */
export function virSecretFree(secret: SecretHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetConnect virSecretGetConnect}, since libvirt 0.7.1. */
export function virSecretGetConnect(secret: SecretHandle): ConnectHandle
/** {@link https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetUUID virSecretGetUUID}, since libvirt 0.7.1. */
export function virSecretGetUUID(secret: SecretHandle): Buffer
/** {@link https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetUUIDString virSecretGetUUIDString}, since libvirt 0.7.1. */
export function virSecretGetUUIDString(secret: SecretHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretLookupByUUID virSecretLookupByUUID}, since libvirt 0.7.1. */
export function virSecretLookupByUUID(conn: ConnectHandle, uuid: Uint8Array): Promise<SecretHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretLookupByUUIDString virSecretLookupByUUIDString}, since libvirt 0.7.1. */
export function virSecretLookupByUUIDString(conn: ConnectHandle, uuidstr: string): Promise<SecretHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretLookupByUsage virSecretLookupByUsage}, since libvirt 0.7.1. */
export function virSecretLookupByUsage(conn: ConnectHandle, usageType: number, usageID: string): Promise<SecretHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretDefineXML virSecretDefineXML}, since libvirt 0.7.1. */
export function virSecretDefineXML(conn: ConnectHandle, xml: string, flags?: number): Promise<SecretHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetUsageID virSecretGetUsageID}, since libvirt 0.7.1. */
export function virSecretGetUsageID(secret: SecretHandle): string | null
/** {@link https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetUsageType virSecretGetUsageType}, since libvirt 0.7.1. */
export function virSecretGetUsageType(secret: SecretHandle): number
/** {@link https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetXMLDesc virSecretGetXMLDesc}, since libvirt 0.7.1. */
export function virSecretGetXMLDesc(secret: SecretHandle, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretSetValue virSecretSetValue}, since libvirt 0.7.1. */
export function virSecretSetValue(secret: SecretHandle, value: Uint8Array, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretUndefine virSecretUndefine}, since libvirt 0.7.1. */
export function virSecretUndefine(secret: SecretHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-secret.html#virSecretGetValue virSecretGetValue}, since libvirt 0.7.1. */
export function virSecretGetValue(secret: SecretHandle, flags?: number): Promise<Buffer>
/** {@link https://libvirt.org/html/libvirt-libvirt-secret.html#virConnectSecretEventRegisterAny virConnectSecretEventRegisterAny}, since libvirt 3.0.0. */
export function virConnectSecretEventRegisterAny(conn: ConnectHandle, secret: SecretHandle | null, eventID: number, cb: SecretEventCallback): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-secret.html#virConnectSecretEventDeregisterAny virConnectSecretEventDeregisterAny}, since libvirt 3.0.0. */
export function virConnectSecretEventDeregisterAny(conn: ConnectHandle, callbackID: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectFindStoragePoolSources virConnectFindStoragePoolSources}, since libvirt 0.4.5. Lane: lasting. */
export function virConnectFindStoragePoolSources(conn: ConnectHandle, type: string, srcSpec: string | null, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectGetStoragePoolCapabilities virConnectGetStoragePoolCapabilities}, since libvirt 5.2.0. */
export function virConnectGetStoragePoolCapabilities(conn: ConnectHandle, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectListAllStoragePools virConnectListAllStoragePools}, since libvirt 0.10.2. */
export function virConnectListAllStoragePools(conn: ConnectHandle, flags?: number): Promise<StoragePoolHandle[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectListDefinedStoragePools virConnectListDefinedStoragePools}, since libvirt 0.4.1. */
export function virConnectListDefinedStoragePools(conn: ConnectHandle): Promise<string[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectListStoragePools virConnectListStoragePools}, since libvirt 0.4.1. */
export function virConnectListStoragePools(conn: ConnectHandle): Promise<string[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectNumOfDefinedStoragePools virConnectNumOfDefinedStoragePools}, since libvirt 0.4.1. */
export function virConnectNumOfDefinedStoragePools(conn: ConnectHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectNumOfStoragePools virConnectNumOfStoragePools}, since libvirt 0.4.1. */
export function virConnectNumOfStoragePools(conn: ConnectHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolFree virStoragePoolFree}, since libvirt 0.4.1. */
export function virStoragePoolFree(pool: StoragePoolHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetConnect virStoragePoolGetConnect}, since libvirt 0.4.1. */
export function virStoragePoolGetConnect(pool: StoragePoolHandle): ConnectHandle
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetName virStoragePoolGetName}, since libvirt 0.4.1. */
export function virStoragePoolGetName(pool: StoragePoolHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetUUID virStoragePoolGetUUID}, since libvirt 0.4.1. */
export function virStoragePoolGetUUID(pool: StoragePoolHandle): Buffer
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetUUIDString virStoragePoolGetUUIDString}, since libvirt 0.4.1. */
export function virStoragePoolGetUUIDString(pool: StoragePoolHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolLookupByName virStoragePoolLookupByName}, since libvirt 0.4.1. */
export function virStoragePoolLookupByName(conn: ConnectHandle, name: string): Promise<StoragePoolHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolLookupByTargetPath virStoragePoolLookupByTargetPath}, since libvirt 4.1.0. */
export function virStoragePoolLookupByTargetPath(conn: ConnectHandle, path: string): Promise<StoragePoolHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolLookupByUUID virStoragePoolLookupByUUID}, since libvirt 0.4.1. */
export function virStoragePoolLookupByUUID(conn: ConnectHandle, uuid: Uint8Array): Promise<StoragePoolHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolLookupByUUIDString virStoragePoolLookupByUUIDString}, since libvirt 0.4.1. */
export function virStoragePoolLookupByUUIDString(conn: ConnectHandle, uuidstr: string): Promise<StoragePoolHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolLookupByVolume virStoragePoolLookupByVolume}, since libvirt 0.4.1. */
export function virStoragePoolLookupByVolume(vol: StorageVolHandle): Promise<StoragePoolHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolBuild virStoragePoolBuild}, since libvirt 0.4.1. Lane: lasting. */
export function virStoragePoolBuild(pool: StoragePoolHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolCreate virStoragePoolCreate}, since libvirt 0.4.1. Lane: lasting. */
export function virStoragePoolCreate(pool: StoragePoolHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolCreateXML virStoragePoolCreateXML}, since libvirt 0.4.1. Lane: lasting. */
export function virStoragePoolCreateXML(conn: ConnectHandle, xmlDesc: string, flags?: number): Promise<StoragePoolHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolDefineXML virStoragePoolDefineXML}, since libvirt 0.4.1. */
export function virStoragePoolDefineXML(conn: ConnectHandle, xml: string, flags?: number): Promise<StoragePoolHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolDelete virStoragePoolDelete}, since libvirt 0.4.1. Lane: lasting. */
export function virStoragePoolDelete(pool: StoragePoolHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolDestroy virStoragePoolDestroy}, since libvirt 0.4.1. */
export function virStoragePoolDestroy(pool: StoragePoolHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetAutostart virStoragePoolGetAutostart}, since libvirt 0.4.1. */
export function virStoragePoolGetAutostart(pool: StoragePoolHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetInfo virStoragePoolGetInfo}, since libvirt 0.4.1. */
export function virStoragePoolGetInfo(pool: StoragePoolHandle): Promise<StoragePoolInfo>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolGetXMLDesc virStoragePoolGetXMLDesc}, since libvirt 0.4.1. */
export function virStoragePoolGetXMLDesc(pool: StoragePoolHandle, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolIsActive virStoragePoolIsActive}, since libvirt 0.7.3. */
export function virStoragePoolIsActive(pool: StoragePoolHandle): Promise<boolean>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolIsPersistent virStoragePoolIsPersistent}, since libvirt 0.7.3. */
export function virStoragePoolIsPersistent(pool: StoragePoolHandle): Promise<boolean>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolRefresh virStoragePoolRefresh}, since libvirt 0.4.1. Lane: lasting. */
export function virStoragePoolRefresh(pool: StoragePoolHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolSetAutostart virStoragePoolSetAutostart}, since libvirt 0.4.1. */
export function virStoragePoolSetAutostart(pool: StoragePoolHandle, autostart: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolUndefine virStoragePoolUndefine}, since libvirt 0.4.1. */
export function virStoragePoolUndefine(pool: StoragePoolHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectStoragePoolEventRegisterAny virConnectStoragePoolEventRegisterAny}, since libvirt 2.0.0. */
export function virConnectStoragePoolEventRegisterAny(conn: ConnectHandle, pool: StoragePoolHandle | null, eventID: number, cb: StoragePoolEventCallback): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virConnectStoragePoolEventDeregisterAny virConnectStoragePoolEventDeregisterAny}, since libvirt 2.0.0. */
export function virConnectStoragePoolEventDeregisterAny(conn: ConnectHandle, callbackID: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolFree virStorageVolFree}, since libvirt 0.4.1. */
export function virStorageVolFree(vol: StorageVolHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetConnect virStorageVolGetConnect}, since libvirt 0.4.1. */
export function virStorageVolGetConnect(vol: StorageVolHandle): ConnectHandle
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetKey virStorageVolGetKey}, since libvirt 0.4.1. */
export function virStorageVolGetKey(vol: StorageVolHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetName virStorageVolGetName}, since libvirt 0.4.1. */
export function virStorageVolGetName(vol: StorageVolHandle): string
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetPath virStorageVolGetPath}, since libvirt 0.4.1. */
export function virStorageVolGetPath(vol: StorageVolHandle): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolLookupByKey virStorageVolLookupByKey}, since libvirt 0.4.1. */
export function virStorageVolLookupByKey(conn: ConnectHandle, key: string): Promise<StorageVolHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolLookupByName virStorageVolLookupByName}, since libvirt 0.4.1. */
export function virStorageVolLookupByName(pool: StoragePoolHandle, name: string): Promise<StorageVolHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolLookupByPath virStorageVolLookupByPath}, since libvirt 0.4.1. */
export function virStorageVolLookupByPath(conn: ConnectHandle, path: string): Promise<StorageVolHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolListAllVolumes virStoragePoolListAllVolumes}, since libvirt 0.10.2. */
export function virStoragePoolListAllVolumes(pool: StoragePoolHandle, flags?: number): Promise<StorageVolHandle[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolListVolumes virStoragePoolListVolumes}, since libvirt 0.4.1. */
export function virStoragePoolListVolumes(pool: StoragePoolHandle): Promise<string[]>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStoragePoolNumOfVolumes virStoragePoolNumOfVolumes}, since libvirt 0.4.1. */
export function virStoragePoolNumOfVolumes(pool: StoragePoolHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolCreateXML virStorageVolCreateXML}, since libvirt 0.4.1. Lane: lasting. */
export function virStorageVolCreateXML(pool: StoragePoolHandle, xmlDesc: string, flags?: number): Promise<StorageVolHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolCreateXMLFrom virStorageVolCreateXMLFrom}, since libvirt 0.6.4. Lane: lasting. */
export function virStorageVolCreateXMLFrom(pool: StoragePoolHandle, xmlDesc: string, clonevol: StorageVolHandle, flags?: number): Promise<StorageVolHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolDelete virStorageVolDelete}, since libvirt 0.4.1. Lane: lasting. */
export function virStorageVolDelete(vol: StorageVolHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolDownload virStorageVolDownload}, since libvirt 0.9.0. */
export function virStorageVolDownload(vol: StorageVolHandle, stream: StreamHandle, offset: bigint | number, length: bigint | number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetInfo virStorageVolGetInfo}, since libvirt 0.4.1. */
export function virStorageVolGetInfo(vol: StorageVolHandle): Promise<StorageVolInfo>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetInfoFlags virStorageVolGetInfoFlags}, since libvirt 3.0.0. */
export function virStorageVolGetInfoFlags(vol: StorageVolHandle, flags?: number): Promise<StorageVolInfo>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolGetXMLDesc virStorageVolGetXMLDesc}, since libvirt 0.4.1. */
export function virStorageVolGetXMLDesc(vol: StorageVolHandle, flags?: number): Promise<string>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolResize virStorageVolResize}, since libvirt 0.9.10. Lane: lasting. */
export function virStorageVolResize(vol: StorageVolHandle, capacity: bigint | number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolUpload virStorageVolUpload}, since libvirt 0.9.0. */
export function virStorageVolUpload(vol: StorageVolHandle, stream: StreamHandle, offset: bigint | number, length: bigint | number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolWipe virStorageVolWipe}, since libvirt 0.8.0. Lane: lasting. */
export function virStorageVolWipe(vol: StorageVolHandle, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolWipePattern virStorageVolWipePattern}, since libvirt 0.9.10. Lane: lasting. */
export function virStorageVolWipePattern(vol: StorageVolHandle, algorithm: number, flags?: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamSend virStreamSend}, since libvirt 0.7.2. Lane: sending. Gives how many bytes were taken, which may be fewer; -2 when a stream with VIR_STREAM_NONBLOCK takes none now. */
export function virStreamSend(stream: StreamHandle, data: Uint8Array): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamRecv virStreamRecv}, since libvirt 0.7.2. Lane: receiving. Gives at most `nbytes` (4 MiB at most), none at the end; -2 when a stream with VIR_STREAM_NONBLOCK has none now. */
export function virStreamRecv(stream: StreamHandle, nbytes: number): Promise<Buffer | -2>
/** {@link https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamRecvFlags virStreamRecvFlags}, since libvirt 3.4.0. Lane: receiving. Gives at most `nbytes` (4 MiB at most), none at the end; -2 when a stream with VIR_STREAM_NONBLOCK has none now; -3 at a hole, with VIR_STREAM_RECV_STOP_AT_HOLE. */
export function virStreamRecvFlags(stream: StreamHandle, nbytes: number, flags?: number): Promise<Buffer | -2 | -3>
/** {@link https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamFree virStreamFree}, since libvirt 0.7.2. */
export function virStreamFree(stream: StreamHandle): Promise<number>
/** {@link https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamAbort virStreamAbort}, since libvirt 0.7.2. Lane: lasting. */
export function virStreamAbort(stream: StreamHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamEventAddCallback virStreamEventAddCallback}, since libvirt 0.7.2. Lane: receiving. Calls back once; virStreamEventUpdateCallback asks for the next time. */
export function virStreamEventAddCallback(stream: StreamHandle, events: number, cb: (events: number) => void): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamEventRemoveCallback virStreamEventRemoveCallback}, since libvirt 0.7.2. Lane: receiving. */
export function virStreamEventRemoveCallback(stream: StreamHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamEventUpdateCallback virStreamEventUpdateCallback}, since libvirt 0.7.2. Lane: receiving. */
export function virStreamEventUpdateCallback(stream: StreamHandle, events: number): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamFinish virStreamFinish}, since libvirt 0.7.2. Lane: sending. */
export function virStreamFinish(stream: StreamHandle): Promise<void>
/** {@link https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamNew virStreamNew}, since libvirt 0.7.2. */
export function virStreamNew(conn: ConnectHandle, flags?: number): Promise<StreamHandle>
/** {@link https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamRecvHole virStreamRecvHole}, since libvirt 3.4.0. Lane: receiving. */
export function virStreamRecvHole(stream: StreamHandle, flags?: number): Promise<bigint>
/** {@link https://libvirt.org/html/libvirt-libvirt-stream.html#virStreamSendHole virStreamSendHole}, since libvirt 3.4.0. Lane: sending. */
export function virStreamSendHole(stream: StreamHandle, length: bigint | number, flags?: number): Promise<void>
