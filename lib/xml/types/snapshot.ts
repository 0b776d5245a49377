// Written by tools/xml-types.mjs from api/schemas.json (libvirt 12.8.0): run `npm run xml-types`, do not edit.

import type { Extra } from '../extra'
import type { DomainBhyveCommandline, DomainBlkiotune, DomainClock, DomainConfig, DomainCpu, DomainCputune, DomainCurrentMemory, DomainDefaultiothread, DomainDevices, DomainDiskAuth, DomainDiskDriverMetadataCache, DomainDiskEncryption, DomainDiskMirrorFormat, DomainFeatures, DomainIdmap, DomainIommufd, DomainIothreadids, DomainKeywrap, DomainLaunchSecurity, DomainLxcNamespace, DomainMaxMemory, DomainMemory, DomainMemoryBacking, DomainMemtune, DomainMetadata, DomainNumatune, DomainOs, DomainOsNvramSourceAddress, DomainOsNvramSourceConfig, DomainOsNvramSourceCookies, DomainOsNvramSourceHost, DomainOsNvramSourceIdentity, DomainOsNvramSourceInitiator, DomainOsNvramSourceKnownHosts, DomainOsNvramSourceReadahead, DomainOsNvramSourceReconnect, DomainOsNvramSourceReservations, DomainOsNvramSourceSeclabel, DomainOsNvramSourceSlices, DomainOsNvramSourceSnapshot, DomainOsNvramSourceSsl, DomainOsNvramSourceTimeout, DomainPerf, DomainPm, DomainQemuCapabilities, DomainQemuCommandline, DomainQemuDeprecation, DomainQemuOverride, DomainResource, DomainSeclabel, DomainSysinfo, DomainThrottlegroups, DomainVcpu, DomainVcpus, DomainXenCommandline } from './domain'

/** `<domainsnapshot>` */
export interface SnapshotConfig {
  /** `<name>`, since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** `<description>`, since libvirt 9.0.0 or before. */
  description?: string | undefined
  /** `<state>`, since libvirt 9.0.0 or before. */
  state?: 'blocked' | 'crashed' | 'disk-snapshot' | 'paused' | 'running' | 'shutdown' | 'shutoff' | undefined
  /** `<creationTime>`, since libvirt 9.0.0 or before. */
  creationTime?: string | undefined
  /** `<memory>`, since libvirt 9.0.0 or before. */
  memory?: SnapshotMemory | undefined
  /** `<disks>`, since libvirt 9.0.0 or before. */
  disks?: SnapshotDisks | undefined
  /** `<revertDisks>`, since libvirt 11.3.0. */
  revertDisks?: SnapshotRevertDisks | undefined
  /** `<active>`, since libvirt 9.0.0 or before. */
  active?: 0 | 1 | undefined
  /** `<domain>`, since libvirt 9.0.0 or before. */
  domain?: SnapshotDomain | undefined
  /** `<inactiveDomain>`, since libvirt 9.0.0 or before. */
  inactiveDomain?: DomainConfig | undefined
  /** `<parent>`, since libvirt 9.0.0 or before. */
  parent?: SnapshotParent | undefined
  /** `<cookie>`, since libvirt 9.0.0 or before. */
  cookie?: SnapshotCookie | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<memory>` */
export interface SnapshotMemory {
  /** Since libvirt 9.0.0 or before. */
  snapshot?: 'external' | 'internal' | 'no' | undefined
  /** Since libvirt 9.0.0 or before. */
  file?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disks>` */
export interface SnapshotDisks {
  /** `<disk>`, as many as there are, since libvirt 9.0.0 or before. */
  disks?: SnapshotDisksDisk[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<revertDisks>` */
export interface SnapshotRevertDisks {
  /** `<disk>`, as many as there are, since libvirt 11.3.0. */
  disks?: SnapshotDisksDisk[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<domain>` */
export type SnapshotDomain =
  | SnapshotDomainQemu
  | SnapshotDomainOther

/** `<parent>` */
export interface SnapshotParent {
  /** `<name>`, since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cookie>` */
export interface SnapshotCookie {
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export type SnapshotDisksDisk =
  | SnapshotDisksDiskFile
  | SnapshotDisksDiskBlock
  | SnapshotDisksDiskNetwork
  | SnapshotDisksDiskOther

/** `<domain>` */
export interface SnapshotDomainQemu {
  /** Since libvirt 9.0.0 or before. */
  type: 'bhyve' | 'hvf' | 'hyperv' | 'kqemu' | 'kvm' | 'lxc' | 'openvz' | 'phyp' | 'qemu' | 'test' | 'uml' | 'vbox' | 'vmware' | 'vz' | 'xen'
  /** Since libvirt 9.0.0 or before. */
  id?: number | undefined
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** `<name>`, since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** `<hwuuid>`, since libvirt 12.8.0. */
  hwuuid?: string | undefined
  /** `<genid>`, since libvirt 9.0.0 or before. */
  genid?: string | undefined
  /** `<title>`, since libvirt 9.0.0 or before. */
  title?: string | undefined
  /** `<description>`, since libvirt 9.0.0 or before. */
  description?: string | undefined
  /** `<metadata>`, since libvirt 9.0.0 or before. */
  metadata?: DomainMetadata | undefined
  /** `<cpu>`, since libvirt 9.0.0 or before. */
  cpu?: DomainCpu | undefined
  /** `<sysinfo>`, as many as there are, since libvirt 9.0.0 or before. */
  sysinfo?: DomainSysinfo[] | undefined
  /** `<bootloader>`, since libvirt 9.0.0 or before. */
  bootloader?: string | undefined
  /** `<bootloader_args>`, since libvirt 9.0.0 or before. */
  bootloaderArgs?: string | undefined
  /** `<os>`, since libvirt 9.0.0 or before. */
  os?: DomainOs | undefined
  /** `<clock>`, since libvirt 9.0.0 or before. */
  clock?: DomainClock | undefined
  /** `<throttlegroups>`, since libvirt 11.3.0. */
  throttlegroups?: DomainThrottlegroups | undefined
  /** `<memory>`, since libvirt 9.0.0 or before. */
  memory?: DomainMemory | undefined
  /** `<maxMemory>`, since libvirt 9.0.0 or before. */
  maxMemory?: DomainMaxMemory | undefined
  /** `<currentMemory>`, since libvirt 9.0.0 or before. */
  currentMemory?: DomainCurrentMemory | undefined
  /** `<memoryBacking>`, since libvirt 9.0.0 or before. */
  memoryBacking?: DomainMemoryBacking | undefined
  /** `<vcpu>`, since libvirt 9.0.0 or before. */
  vcpu?: DomainVcpu | undefined
  /** `<vcpus>`, since libvirt 9.0.0 or before. */
  vcpus?: DomainVcpus | undefined
  /** `<iothreads>`, since libvirt 9.0.0 or before. */
  iothreads?: number | undefined
  /** `<iothreadids>`, since libvirt 9.0.0 or before. */
  iothreadids?: DomainIothreadids | undefined
  /** `<defaultiothread>`, since libvirt 9.0.0 or before. */
  defaultiothread?: DomainDefaultiothread | undefined
  /** `<blkiotune>`, since libvirt 9.0.0 or before. */
  blkiotune?: DomainBlkiotune | undefined
  /** `<memtune>`, since libvirt 9.0.0 or before. */
  memtune?: DomainMemtune | undefined
  /** `<cputune>`, since libvirt 9.0.0 or before. */
  cputune?: DomainCputune | undefined
  /** `<numatune>`, since libvirt 9.0.0 or before. */
  numatune?: DomainNumatune | undefined
  /** `<iommufd>`, since libvirt 12.8.0. */
  iommufd?: DomainIommufd | undefined
  /** `<resource>`, since libvirt 9.0.0 or before. */
  resource?: DomainResource | undefined
  /** `<features>`, since libvirt 9.0.0 or before. */
  features?: DomainFeatures | undefined
  /** `<on_reboot>`, since libvirt 9.0.0 or before. */
  onReboot?: 'destroy' | 'preserve' | 'rename-restart' | 'restart' | undefined
  /** `<on_poweroff>`, since libvirt 9.0.0 or before. */
  onPoweroff?: 'destroy' | 'preserve' | 'rename-restart' | 'restart' | undefined
  /** `<on_crash>`, since libvirt 9.0.0 or before. */
  onCrash?: 'coredump-destroy' | 'coredump-restart' | 'destroy' | 'preserve' | 'preserve-running' | 'rename-restart' | 'restart' | undefined
  /** `<on_lockfailure>`, since libvirt 9.0.0 or before. */
  onLockfailure?: 'ignore' | 'pause' | 'poweroff' | 'restart' | undefined
  /** `<pm>`, since libvirt 9.0.0 or before. */
  pm?: DomainPm | undefined
  /** `<perf>`, since libvirt 9.0.0 or before. */
  perf?: DomainPerf | undefined
  /** `<idmap>`, since libvirt 9.0.0 or before. */
  idmap?: DomainIdmap | undefined
  /** `<devices>`, since libvirt 9.0.0 or before. */
  devices?: DomainDevices | undefined
  /** `<seclabel>`, as many as there are, since libvirt 9.0.0 or before. */
  seclabels?: DomainSeclabel[] | undefined
  /** `<qemu:commandline>`, since libvirt 9.0.0 or before. */
  qemuCommandline?: DomainQemuCommandline | undefined
  /** `<qemu:capabilities>`, since libvirt 9.0.0 or before. */
  qemuCapabilities?: DomainQemuCapabilities | undefined
  /** `<qemu:deprecation>`, since libvirt 9.0.0 or before. */
  qemuDeprecation?: DomainQemuDeprecation | undefined
  /** `<qemu:override>`, since libvirt 9.0.0 or before. */
  qemuOverride?: DomainQemuOverride | undefined
  /** `<lxc:namespace>`, since libvirt 9.0.0 or before. */
  lxcNamespace?: DomainLxcNamespace | undefined
  /** `<keywrap>`, since libvirt 9.0.0 or before. */
  keywrap?: DomainKeywrap | undefined
  /** `<launchSecurity>`, since libvirt 9.0.0 or before. */
  launchSecurity?: DomainLaunchSecurity | undefined
  /** `<bhyve:commandline>`, since libvirt 9.0.0 or before. */
  bhyveCommandline?: DomainBhyveCommandline | undefined
  /** `<xen:commandline>`, since libvirt 9.0.0 or before. */
  xenCommandline?: DomainXenCommandline | undefined
  /** `<vmware:datacenterpath>`, since libvirt 9.0.0 or before. */
  vmwareDatacenterpath?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<domain>` */
export interface SnapshotDomainOther {
  type?: undefined
  id?: undefined
  sysinfo?: undefined
  seclabels?: undefined
  name?: undefined
  hwuuid?: undefined
  genid?: undefined
  title?: undefined
  description?: undefined
  metadata?: undefined
  cpu?: undefined
  bootloader?: undefined
  bootloaderArgs?: undefined
  os?: undefined
  clock?: undefined
  throttlegroups?: undefined
  memory?: undefined
  maxMemory?: undefined
  currentMemory?: undefined
  memoryBacking?: undefined
  vcpu?: undefined
  vcpus?: undefined
  iothreads?: undefined
  iothreadids?: undefined
  defaultiothread?: undefined
  blkiotune?: undefined
  memtune?: undefined
  cputune?: undefined
  numatune?: undefined
  iommufd?: undefined
  resource?: undefined
  features?: undefined
  onReboot?: undefined
  onPoweroff?: undefined
  onCrash?: undefined
  onLockfailure?: undefined
  pm?: undefined
  perf?: undefined
  idmap?: undefined
  devices?: undefined
  qemuCommandline?: undefined
  qemuCapabilities?: undefined
  qemuDeprecation?: undefined
  qemuOverride?: undefined
  lxcNamespace?: undefined
  keywrap?: undefined
  launchSecurity?: undefined
  bhyveCommandline?: undefined
  xenCommandline?: undefined
  vmwareDatacenterpath?: undefined
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface SnapshotDisksDiskFileSource {
  /** Since libvirt 9.0.0 or before. */
  file?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  index?: number | bigint | undefined
  /** `<seclabel>`, as many as there are, since libvirt 9.0.0 or before. */
  seclabels?: DomainOsNvramSourceSeclabel[] | undefined
  /** `<slices>`, since libvirt 9.0.0 or before. */
  slices?: DomainOsNvramSourceSlices | undefined
  /** `<dataStore>`, since libvirt 11.3.0. */
  dataStore?: SnapshotDisksDiskSourceDataStore | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: DomainDiskEncryption | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<driver>` */
export interface SnapshotDisksDiskDriver {
  /** Since libvirt 9.0.0 or before. */
  type?: 'cow' | 'qcow' | 'qcow2' | 'qed' | 'vmdk' | undefined
  /** `<metadata_cache>`, since libvirt 9.0.0 or before. */
  metadataCache?: DomainDiskDriverMetadataCache | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface SnapshotDisksDiskFile {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  snapshot?: 'external' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'file'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: SnapshotDisksDiskFileSource | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: SnapshotDisksDiskDriver | undefined
  /** `<snapshotDeleteInProgress>`, since libvirt 11.3.0. */
  snapshotDeleteInProgress?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface SnapshotDisksDiskBlockSource {
  /** Since libvirt 9.0.0 or before. */
  dev: string
  /** Since libvirt 9.0.0 or before. */
  index?: number | bigint | undefined
  /** `<seclabel>`, as many as there are, since libvirt 9.0.0 or before. */
  seclabels?: DomainOsNvramSourceSeclabel[] | undefined
  /** `<slices>`, since libvirt 9.0.0 or before. */
  slices?: DomainOsNvramSourceSlices | undefined
  /** `<dataStore>`, since libvirt 11.3.0. */
  dataStore?: SnapshotDisksDiskSourceDataStore | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: DomainDiskEncryption | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface SnapshotDisksDiskBlock {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  snapshot?: 'external' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'block'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: SnapshotDisksDiskBlockSource | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: SnapshotDisksDiskDriver | undefined
  /** `<snapshotDeleteInProgress>`, since libvirt 11.3.0. */
  snapshotDeleteInProgress?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface SnapshotDisksDiskNetworkSource {
  /** Since libvirt 9.0.0 or before. */
  protocol: 'ftp' | 'ftps' | 'gluster' | 'http' | 'https' | 'iscsi' | 'nbd' | 'nfs' | 'rbd' | 'sheepdog' | 'ssh' | 'tftp' | 'vxhs'
  /** Since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  tls?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  tlsHostname?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  index?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  query?: string | undefined
  /** `<slices>`, since libvirt 9.0.0 or before. */
  slices?: DomainOsNvramSourceSlices | undefined
  /** `<dataStore>`, since libvirt 11.3.0. */
  dataStore?: SnapshotDisksDiskSourceDataStore | undefined
  /** `<host>`, as many as there are, since libvirt 9.0.0 or before. */
  hosts?: DomainOsNvramSourceHost[] | undefined
  /** `<reconnect>`, since libvirt 11.3.0. */
  reconnect?: DomainOsNvramSourceReconnect | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: DomainDiskEncryption | undefined
  /** `<snapshot>`, since libvirt 9.0.0 or before. */
  snapshot?: DomainOsNvramSourceSnapshot | undefined
  /** `<config>`, since libvirt 9.0.0 or before. */
  config?: DomainOsNvramSourceConfig | undefined
  /** `<auth>`, since libvirt 9.0.0 or before. */
  auth?: DomainDiskAuth | undefined
  /** `<initiator>`, since libvirt 9.0.0 or before. */
  initiator?: DomainOsNvramSourceInitiator | undefined
  /** `<cookies>`, since libvirt 9.0.0 or before. */
  cookies?: DomainOsNvramSourceCookies | undefined
  /** `<readahead>`, since libvirt 9.0.0 or before. */
  readahead?: DomainOsNvramSourceReadahead | undefined
  /** `<timeout>`, since libvirt 9.0.0 or before. */
  timeout?: DomainOsNvramSourceTimeout | undefined
  /** `<ssl>`, since libvirt 9.0.0 or before. */
  ssl?: DomainOsNvramSourceSsl | undefined
  /** `<knownHosts>`, since libvirt 11.3.0. */
  knownHosts?: DomainOsNvramSourceKnownHosts | undefined
  /** `<identity>`, since libvirt 9.0.0 or before. */
  identity?: DomainOsNvramSourceIdentity | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface SnapshotDisksDiskNetwork {
  driver?: undefined
  snapshotDeleteInProgress?: undefined
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  snapshot?: 'external' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'network'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: SnapshotDisksDiskNetworkSource
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface SnapshotDisksDiskOther {
  type?: undefined
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  snapshot?: 'external' | 'internal' | 'manual' | 'no' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: SnapshotDisksDiskFileSource | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: SnapshotDisksDiskDriver | undefined
  /** `<snapshotDeleteInProgress>`, since libvirt 11.3.0. */
  snapshotDeleteInProgress?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dataStore>` */
export type SnapshotDisksDiskSourceDataStore =
  | SnapshotDisksDiskSourceDataStoreFile
  | SnapshotDisksDiskSourceDataStoreBlock
  | SnapshotDisksDiskSourceDataStoreDir
  | SnapshotDisksDiskSourceDataStoreNetwork
  | SnapshotDisksDiskSourceDataStoreVolume
  | SnapshotDisksDiskSourceDataStoreNvme
  | SnapshotDisksDiskSourceDataStoreVhostuser
  | SnapshotDisksDiskSourceDataStoreVhostvdpa
  | SnapshotDisksDiskSourceDataStoreCtl

/** `<source>` */
export interface SnapshotDisksDiskSourceDataStoreFileSource {
  /** Since libvirt 11.3.0. */
  file?: string | undefined
  /** Since libvirt 11.3.0. */
  fdgroup?: string | undefined
  /** Since libvirt 11.3.0. */
  index?: number | bigint | undefined
  /** `<slices>`, since libvirt 11.3.0. */
  slices?: DomainOsNvramSourceSlices | undefined
  /** `<dataStore>`, since libvirt 11.3.0. */
  dataStore?: SnapshotDisksDiskSourceDataStore | undefined
  /** `<encryption>`, since libvirt 11.3.0. */
  encryption?: DomainDiskEncryption | undefined
  /** `<seclabel>`, as many as there are, since libvirt 11.3.0. */
  seclabels?: DomainOsNvramSourceSeclabel[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dataStore>` */
export interface SnapshotDisksDiskSourceDataStoreFile {
  /** Since libvirt 11.3.0. */
  type?: 'file' | undefined
  /** `<format>`, since libvirt 11.3.0. */
  format: DomainDiskMirrorFormat
  /** `<source>`, since libvirt 11.3.0. */
  source?: SnapshotDisksDiskSourceDataStoreFileSource | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface SnapshotDisksDiskSourceDataStoreBlockSource {
  /** Since libvirt 11.3.0. */
  dev?: string | undefined
  /** Since libvirt 11.3.0. */
  index?: number | bigint | undefined
  /** `<slices>`, since libvirt 11.3.0. */
  slices?: DomainOsNvramSourceSlices | undefined
  /** `<dataStore>`, since libvirt 11.3.0. */
  dataStore?: SnapshotDisksDiskSourceDataStore | undefined
  /** `<encryption>`, since libvirt 11.3.0. */
  encryption?: DomainDiskEncryption | undefined
  /** `<reservations>`, since libvirt 11.3.0. */
  reservations?: DomainOsNvramSourceReservations | undefined
  /** `<seclabel>`, as many as there are, since libvirt 11.3.0. */
  seclabels?: DomainOsNvramSourceSeclabel[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dataStore>` */
export interface SnapshotDisksDiskSourceDataStoreBlock {
  /** Since libvirt 11.3.0. */
  type: 'block'
  /** `<format>`, since libvirt 11.3.0. */
  format: DomainDiskMirrorFormat
  /** `<source>`, since libvirt 11.3.0. */
  source?: SnapshotDisksDiskSourceDataStoreBlockSource | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface SnapshotDisksDiskSourceDataStoreDirSource {
  /** Since libvirt 11.3.0. */
  dir: string
  /** Since libvirt 11.3.0. */
  index?: number | bigint | undefined
  /** `<slices>`, since libvirt 11.3.0. */
  slices?: DomainOsNvramSourceSlices | undefined
  /** `<dataStore>`, since libvirt 11.3.0. */
  dataStore?: SnapshotDisksDiskSourceDataStore | undefined
  /** `<encryption>`, since libvirt 11.3.0. */
  encryption?: DomainDiskEncryption | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dataStore>` */
export interface SnapshotDisksDiskSourceDataStoreDir {
  /** Since libvirt 11.3.0. */
  type: 'dir'
  /** `<format>`, since libvirt 11.3.0. */
  format: DomainDiskMirrorFormat
  /** `<source>`, since libvirt 11.3.0. */
  source?: SnapshotDisksDiskSourceDataStoreDirSource | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface SnapshotDisksDiskSourceDataStoreNetworkSource {
  /** Since libvirt 11.3.0. */
  protocol: 'ftp' | 'ftps' | 'gluster' | 'http' | 'https' | 'iscsi' | 'nbd' | 'nfs' | 'rbd' | 'sheepdog' | 'ssh' | 'tftp' | 'vxhs'
  /** Since libvirt 11.3.0. */
  name?: string | undefined
  /** Since libvirt 11.3.0. */
  tls?: boolean | undefined
  /** Since libvirt 11.3.0. */
  tlsHostname?: string | undefined
  /** Since libvirt 11.3.0. */
  index?: number | bigint | undefined
  /** Since libvirt 11.3.0. */
  query?: string | undefined
  /** `<slices>`, since libvirt 11.3.0. */
  slices?: DomainOsNvramSourceSlices | undefined
  /** `<dataStore>`, since libvirt 11.3.0. */
  dataStore?: SnapshotDisksDiskSourceDataStore | undefined
  /** `<host>`, as many as there are, since libvirt 11.3.0. */
  hosts?: DomainOsNvramSourceHost[] | undefined
  /** `<reconnect>`, since libvirt 11.3.0. */
  reconnect?: DomainOsNvramSourceReconnect | undefined
  /** `<encryption>`, since libvirt 11.3.0. */
  encryption?: DomainDiskEncryption | undefined
  /** `<snapshot>`, since libvirt 11.3.0. */
  snapshot?: DomainOsNvramSourceSnapshot | undefined
  /** `<config>`, since libvirt 11.3.0. */
  config?: DomainOsNvramSourceConfig | undefined
  /** `<auth>`, since libvirt 11.3.0. */
  auth?: DomainDiskAuth | undefined
  /** `<initiator>`, since libvirt 11.3.0. */
  initiator?: DomainOsNvramSourceInitiator | undefined
  /** `<cookies>`, since libvirt 11.3.0. */
  cookies?: DomainOsNvramSourceCookies | undefined
  /** `<readahead>`, since libvirt 11.3.0. */
  readahead?: DomainOsNvramSourceReadahead | undefined
  /** `<timeout>`, since libvirt 11.3.0. */
  timeout?: DomainOsNvramSourceTimeout | undefined
  /** `<ssl>`, since libvirt 11.3.0. */
  ssl?: DomainOsNvramSourceSsl | undefined
  /** `<knownHosts>`, since libvirt 11.3.0. */
  knownHosts?: DomainOsNvramSourceKnownHosts | undefined
  /** `<identity>`, since libvirt 11.3.0. */
  identity?: DomainOsNvramSourceIdentity | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dataStore>` */
export interface SnapshotDisksDiskSourceDataStoreNetwork {
  /** Since libvirt 11.3.0. */
  type: 'network'
  /** `<format>`, since libvirt 11.3.0. */
  format: DomainDiskMirrorFormat
  /** `<source>`, since libvirt 11.3.0. */
  source: SnapshotDisksDiskSourceDataStoreNetworkSource
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface SnapshotDisksDiskSourceDataStoreVolumeSource {
  /** Since libvirt 11.3.0. */
  pool: string
  /** Since libvirt 11.3.0. */
  volume: string
  /** Since libvirt 11.3.0. */
  mode?: 'direct' | 'host' | undefined
  /** Since libvirt 11.3.0. */
  index?: number | bigint | undefined
  /** `<slices>`, since libvirt 11.3.0. */
  slices?: DomainOsNvramSourceSlices | undefined
  /** `<dataStore>`, since libvirt 11.3.0. */
  dataStore?: SnapshotDisksDiskSourceDataStore | undefined
  /** `<encryption>`, since libvirt 11.3.0. */
  encryption?: DomainDiskEncryption | undefined
  /** `<seclabel>`, as many as there are, since libvirt 11.3.0. */
  seclabels?: DomainOsNvramSourceSeclabel[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dataStore>` */
export interface SnapshotDisksDiskSourceDataStoreVolume {
  /** Since libvirt 11.3.0. */
  type: 'volume'
  /** `<format>`, since libvirt 11.3.0. */
  format: DomainDiskMirrorFormat
  /** `<source>`, since libvirt 11.3.0. */
  source?: SnapshotDisksDiskSourceDataStoreVolumeSource | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface SnapshotDisksDiskSourceDataStoreNvmeSource {
  /** Since libvirt 11.3.0. */
  type: 'pci'
  /** Since libvirt 11.3.0. */
  namespace: string
  /** Since libvirt 11.3.0. */
  managed?: boolean | undefined
  /** Since libvirt 11.3.0. */
  index?: number | bigint | undefined
  /** `<address>`, since libvirt 11.3.0. */
  address: DomainOsNvramSourceAddress
  /** `<slices>`, since libvirt 11.3.0. */
  slices?: DomainOsNvramSourceSlices | undefined
  /** `<dataStore>`, since libvirt 11.3.0. */
  dataStore?: SnapshotDisksDiskSourceDataStore | undefined
  /** `<encryption>`, since libvirt 11.3.0. */
  encryption?: DomainDiskEncryption | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dataStore>` */
export interface SnapshotDisksDiskSourceDataStoreNvme {
  /** Since libvirt 11.3.0. */
  type: 'nvme'
  /** `<format>`, since libvirt 11.3.0. */
  format: DomainDiskMirrorFormat
  /** `<source>`, since libvirt 11.3.0. */
  source?: SnapshotDisksDiskSourceDataStoreNvmeSource | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface SnapshotDisksDiskSourceDataStoreVhostuserSource {
  /** Since libvirt 11.3.0. */
  type: 'unix'
  /** Since libvirt 11.3.0. */
  path: string
  /** `<reconnect>`, since libvirt 11.3.0. */
  reconnect?: DomainOsNvramSourceReconnect | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dataStore>` */
export interface SnapshotDisksDiskSourceDataStoreVhostuser {
  /** Since libvirt 11.3.0. */
  type: 'vhostuser'
  /** `<format>`, since libvirt 11.3.0. */
  format: DomainDiskMirrorFormat
  /** `<source>`, since libvirt 11.3.0. */
  source: SnapshotDisksDiskSourceDataStoreVhostuserSource
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface SnapshotDisksDiskSourceDataStoreVhostvdpaSource {
  /** Since libvirt 11.3.0. */
  dev: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dataStore>` */
export interface SnapshotDisksDiskSourceDataStoreVhostvdpa {
  /** Since libvirt 11.3.0. */
  type: 'vhostvdpa'
  /** `<format>`, since libvirt 11.3.0. */
  format: DomainDiskMirrorFormat
  /** `<source>`, since libvirt 11.3.0. */
  source: SnapshotDisksDiskSourceDataStoreVhostvdpaSource
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dataStore>` */
export interface SnapshotDisksDiskSourceDataStoreCtl {
  /** Since libvirt 11.3.0. */
  type: 'ctl'
  /** `<format>`, since libvirt 11.3.0. */
  format: DomainDiskMirrorFormat
  /** `<source>`, since libvirt 11.3.0. */
  source: SnapshotDisksDiskSourceDataStoreVhostvdpaSource
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}
