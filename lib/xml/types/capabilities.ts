// Written by tools/xml-types.mjs from api/schemas.json (libvirt 12.8.0): run `npm run xml-types`, do not edit.

import type { Extra } from '../extra'
import type { CpuCounter, CpuFeatures, CpuMicrocode, CpuPages, CpuSignature } from './cpu'
import type { DomainCpuMaxphysaddr, DomainCpuNumaCellCache, DomainCpuNumaCellDistances, DomainCpuNumaInterconnects, DomainCpuTopology } from './domain'

/** `<capabilities>` */
export interface Capabilities {
  /** `<host>`, since libvirt 9.0.0 or before. */
  host: CapabilitiesHost
  /** `<guest>`, as many as there are, since libvirt 9.0.0 or before. */
  guests?: CapabilitiesGuest[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<host>` */
export interface CapabilitiesHost {
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** `<cpu>`, since libvirt 9.0.0 or before. */
  cpu: CapabilitiesHostCpu
  /** `<power_management>`, since libvirt 9.0.0 or before. */
  powerManagement?: CapabilitiesHostPowerManagement | undefined
  /** `<iommu>`, since libvirt 9.0.0 or before. */
  iommu?: CapabilitiesHostIommu | undefined
  /** `<migration_features>`, since libvirt 9.0.0 or before. */
  migrationFeatures?: CapabilitiesHostMigrationFeatures | undefined
  /** `<topology>`, since libvirt 9.0.0 or before. */
  topology?: CapabilitiesHostTopology | undefined
  /** `<cache>`, since libvirt 9.0.0 or before. */
  cache?: CapabilitiesHostCache | undefined
  /** `<memory_bandwidth>`, since libvirt 9.0.0 or before. */
  memoryBandwidth?: CapabilitiesHostMemoryBandwidth | undefined
  /** `<energy>`, since libvirt 12.8.0. */
  energy?: CapabilitiesHostEnergy | undefined
  /** `<secmodel>`, as many as there are, since libvirt 9.0.0 or before. */
  secmodels?: CapabilitiesHostSecmodel[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<guest>` */
export interface CapabilitiesGuest {
  /** `<os_type>`, since libvirt 9.0.0 or before. */
  osType: 'exe' | 'hvm' | 'linux' | 'uml' | 'xen'
  /** `<arch>`, since libvirt 9.0.0 or before. */
  arch: CapabilitiesGuestArch
  /** `<features>`, since libvirt 9.0.0 or before. */
  features?: CapabilitiesGuestFeatures | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cpu>` */
export interface CapabilitiesHostCpu {
  /** `<arch>`, since libvirt 9.0.0 or before. */
  arch: 'aarch64' | 'alpha' | 'armv6l' | 'armv7l' | 'cris' | 'i686' | 'ia64' | 'lm32' | 'loongarch64' | 'm68k' | 'microblaze' | 'microblazeel' | 'mips' | 'mips64' | 'mips64el' | 'mipsel' | 'openrisc' | 'parisc' | 'parisc64' | 'ppc' | 'ppc64' | 'ppc64le' | 'ppcemb' | 'riscv32' | 'riscv64' | 's390' | 's390x' | 'sh4' | 'sh4eb' | 'sparc' | 'sparc64' | 'unicore32' | 'x86_64' | 'xtensa' | 'xtensaeb'
  /** `<features>`, since libvirt 9.0.0 or before. */
  featuresElement?: CpuFeatures | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  model?: string | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: string | undefined
  /** `<microcode>`, since libvirt 9.0.0 or before. */
  microcode?: CpuMicrocode | undefined
  /** `<signature>`, since libvirt 9.0.0 or before. */
  signature?: CpuSignature | undefined
  /** `<counter>`, since libvirt 9.0.0 or before. */
  counter?: CpuCounter | undefined
  /** `<topology>`, since libvirt 9.0.0 or before. */
  topology?: DomainCpuTopology | undefined
  /** `<maxphysaddr>`, since libvirt 9.0.0 or before. */
  maxphysaddr?: DomainCpuMaxphysaddr | undefined
  /** `<feature>`, as many as there are, since libvirt 9.0.0 or before. */
  features?: CapabilitiesHostCpuFeature[] | undefined
  /** `<pages>`, as many as there are, since libvirt 9.0.0 or before. */
  pages?: CpuPages[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<power_management>` */
export interface CapabilitiesHostPowerManagement {
  /** `<suspend_mem>`, since libvirt 9.0.0 or before. */
  suspendMem?: boolean | undefined
  /** `<suspend_disk>`, since libvirt 9.0.0 or before. */
  suspendDisk?: boolean | undefined
  /** `<suspend_hybrid>`, since libvirt 9.0.0 or before. */
  suspendHybrid?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<iommu>` */
export interface CapabilitiesHostIommu {
  /** Since libvirt 9.0.0 or before. */
  support?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<migration_features>` */
export interface CapabilitiesHostMigrationFeatures {
  /** `<live>`, since libvirt 9.0.0 or before. */
  live?: boolean | undefined
  /** `<uri_transports>`, since libvirt 9.0.0 or before. */
  uriTransports?: CapabilitiesHostMigrationFeaturesUriTransports | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<topology>` */
export interface CapabilitiesHostTopology {
  /** `<cells>`, since libvirt 9.0.0 or before. */
  cells: CapabilitiesHostTopologyCells
  /** `<interconnects>`, since libvirt 9.0.0 or before. */
  interconnects?: DomainCpuNumaInterconnects | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cache>` */
export interface CapabilitiesHostCache {
  /** `<bank>`, as many as there are, since libvirt 9.0.0 or before. */
  banks: CapabilitiesHostCacheBank[]
  /** `<monitor>`, since libvirt 9.0.0 or before. */
  monitor?: CapabilitiesHostCacheMonitor | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<memory_bandwidth>` */
export interface CapabilitiesHostMemoryBandwidth {
  /** `<node>`, as many as there are, since libvirt 9.0.0 or before. */
  nodes: CapabilitiesHostMemoryBandwidthNode[]
  /** `<monitor>`, since libvirt 9.0.0 or before. */
  monitor?: CapabilitiesHostCacheMonitor | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<energy>` */
export interface CapabilitiesHostEnergy {
  /** `<monitor>`, since libvirt 12.8.0. */
  monitor: CapabilitiesHostEnergyMonitor
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<secmodel>` */
export interface CapabilitiesHostSecmodel {
  /** `<model>`, since libvirt 9.0.0 or before. */
  model: string
  /** `<doi>`, since libvirt 9.0.0 or before. */
  doi: string
  /** `<baselabel>`, as many as there are, since libvirt 9.0.0 or before. */
  baselabels?: CapabilitiesHostSecmodelBaselabel[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<arch>` */
export interface CapabilitiesGuestArch {
  /** Since libvirt 9.0.0 or before. */
  name: 'aarch64' | 'alpha' | 'armv6l' | 'armv7l' | 'cris' | 'i686' | 'ia64' | 'lm32' | 'loongarch64' | 'm68k' | 'microblaze' | 'microblazeel' | 'mips' | 'mips64' | 'mips64el' | 'mipsel' | 'openrisc' | 'parisc' | 'parisc64' | 'ppc' | 'ppc64' | 'ppc64le' | 'ppcemb' | 'riscv32' | 'riscv64' | 's390' | 's390x' | 'sh4' | 'sh4eb' | 'sparc' | 'sparc64' | 'unicore32' | 'x86_64' | 'xtensa' | 'xtensaeb'
  /** `<wordsize>`, since libvirt 9.0.0 or before. */
  wordsize: 31 | 32 | 64
  /** `<emulator>`, since libvirt 9.0.0 or before. */
  emulator?: string | undefined
  /** `<loader>`, since libvirt 9.0.0 or before. */
  loader?: string | undefined
  /** `<machine>`, as many as there are, since libvirt 9.0.0 or before. */
  machines?: CapabilitiesGuestArchMachine[] | undefined
  /** `<domain>`, as many as there are, since libvirt 9.0.0 or before. */
  domains: CapabilitiesGuestArchDomain[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<features>` */
export interface CapabilitiesGuestFeatures {
  /** `<pae>`, since libvirt 9.0.0 or before. */
  pae?: boolean | undefined
  /** `<nonpae>`, since libvirt 9.0.0 or before. */
  nonpae?: boolean | undefined
  /** `<ia64_be>`, since libvirt 9.0.0 or before. */
  ia64Be?: boolean | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: CapabilitiesGuestFeaturesAcpi | undefined
  /** `<apic>`, since libvirt 9.0.0 or before. */
  apic?: CapabilitiesGuestFeaturesApic | undefined
  /** `<cpuselection>`, since libvirt 9.0.0 or before. */
  cpuselection?: boolean | undefined
  /** `<deviceboot>`, since libvirt 9.0.0 or before. */
  deviceboot?: boolean | undefined
  /** `<disksnapshot>`, since libvirt 9.0.0 or before. */
  disksnapshot?: CapabilitiesGuestFeaturesDisksnapshot | undefined
  /** `<hap>`, since libvirt 9.0.0 or before. */
  hap?: CapabilitiesGuestFeaturesHap | undefined
  /** `<externalSnapshot>`, since libvirt 11.3.0. */
  externalSnapshot?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<feature>` */
export interface CapabilitiesHostCpuFeature {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<uri_transports>` */
export interface CapabilitiesHostMigrationFeaturesUriTransports {
  /** `<uri_transport>`, as many as there are, since libvirt 9.0.0 or before. */
  uriTransports: ('rdma' | 'tcp' | 'vpxmigr' | 'vzmigr')[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cells>` */
export interface CapabilitiesHostTopologyCells {
  /** Since libvirt 9.0.0 or before. */
  num: number
  /** `<cell>`, as many as there are, since libvirt 9.0.0 or before. */
  cells: CapabilitiesHostTopologyCellsCell[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<bank>` */
export interface CapabilitiesHostCacheBank {
  /** Since libvirt 9.0.0 or before. */
  id: number
  /** Since libvirt 9.0.0 or before. */
  level: number
  /** Since libvirt 9.0.0 or before. */
  type: 'both' | 'code' | 'data'
  /** Since libvirt 9.0.0 or before. */
  size: number
  /** Since libvirt 9.0.0 or before. */
  unit: string
  /** Since libvirt 9.0.0 or before. */
  cpus: string
  /** `<control>`, as many as there are, since libvirt 9.0.0 or before. */
  controls?: CapabilitiesHostCacheBankControl[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<monitor>` */
export interface CapabilitiesHostCacheMonitor {
  /** Since libvirt 9.0.0 or before. */
  level?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  reuseThreshold?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  maxMonitors: number
  /** `<feature>`, as many as there are, since libvirt 9.0.0 or before. */
  features: CapabilitiesHostCacheMonitorFeature[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<node>` */
export interface CapabilitiesHostMemoryBandwidthNode {
  /** Since libvirt 9.0.0 or before. */
  id: number
  /** Since libvirt 9.0.0 or before. */
  cpus: string
  /** `<control>`, as many as there are, since libvirt 9.0.0 or before. */
  controls?: CapabilitiesHostMemoryBandwidthNodeControl[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<monitor>` */
export interface CapabilitiesHostEnergyMonitor {
  /** Since libvirt 12.8.0. */
  maxMonitors: number
  /** `<feature>`, as many as there are, since libvirt 12.8.0. */
  features: CapabilitiesHostEnergyMonitorFeature[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<baselabel>` */
export interface CapabilitiesHostSecmodelBaselabel {
  /** Since libvirt 9.0.0 or before. */
  type: string
  /** Its text. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<machine>` */
export interface CapabilitiesGuestArchMachine {
  /** Since libvirt 9.0.0 or before. */
  canonical?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  maxCpus?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  deprecated?: boolean | undefined
  /** Its text. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<domain>` */
export interface CapabilitiesGuestArchDomain {
  /** Since libvirt 9.0.0 or before. */
  type: 'bhyve' | 'hvf' | 'hyperv' | 'kqemu' | 'kvm' | 'lxc' | 'openvz' | 'phyp' | 'qemu' | 'test' | 'uml' | 'vbox' | 'vmware' | 'vz' | 'xen'
  /** `<emulator>`, since libvirt 9.0.0 or before. */
  emulator?: string | undefined
  /** `<machine>`, as many as there are, since libvirt 9.0.0 or before. */
  machines?: CapabilitiesGuestArchMachine[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<acpi>` */
export interface CapabilitiesGuestFeaturesAcpi {
  /** Since libvirt 9.0.0 or before. */
  toggle: boolean
  /** Since libvirt 9.0.0 or before. */
  default: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<apic>` */
export interface CapabilitiesGuestFeaturesApic {
  /** Since libvirt 9.0.0 or before. */
  toggle: boolean
  /** Since libvirt 9.0.0 or before. */
  default: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disksnapshot>` */
export interface CapabilitiesGuestFeaturesDisksnapshot {
  /** Since libvirt 9.0.0 or before. */
  toggle: boolean
  /** Since libvirt 9.0.0 or before. */
  default: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<hap>` */
export interface CapabilitiesGuestFeaturesHap {
  /** Since libvirt 9.0.0 or before. */
  toggle: boolean
  /** Since libvirt 9.0.0 or before. */
  default: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cell>` */
export interface CapabilitiesHostTopologyCellsCell {
  /** Since libvirt 9.0.0 or before. */
  id: number
  /** `<memory>`, since libvirt 9.0.0 or before. */
  memory?: CapabilitiesHostTopologyCellsCellMemory | undefined
  /** `<pages>`, as many as there are, since libvirt 9.0.0 or before. */
  pages?: CapabilitiesHostTopologyCellsCellPages[] | undefined
  /** `<distances>`, since libvirt 9.0.0 or before. */
  distances?: DomainCpuNumaCellDistances | undefined
  /** `<cache>`, as many as there are, since libvirt 9.0.0 or before. */
  caches?: DomainCpuNumaCellCache[] | undefined
  /** `<cpus>`, since libvirt 9.0.0 or before. */
  cpus?: CapabilitiesHostTopologyCellsCellCpus | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<control>` */
export interface CapabilitiesHostCacheBankControl {
  /** Since libvirt 9.0.0 or before. */
  granularity: number
  /** Since libvirt 9.0.0 or before. */
  min?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  unit: string
  /** Since libvirt 9.0.0 or before. */
  type: 'both' | 'code' | 'data'
  /** Since libvirt 9.0.0 or before. */
  maxAllocs: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<feature>` */
export interface CapabilitiesHostCacheMonitorFeature {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<control>` */
export interface CapabilitiesHostMemoryBandwidthNodeControl {
  /** Since libvirt 9.0.0 or before. */
  granularity: number
  /** Since libvirt 9.0.0 or before. */
  min?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  maxAllocs: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<feature>` */
export interface CapabilitiesHostEnergyMonitorFeature {
  /** Since libvirt 12.8.0. */
  name: 'activity' | 'core_energy'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<memory>` */
export interface CapabilitiesHostTopologyCellsCellMemory {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pages>` */
export interface CapabilitiesHostTopologyCellsCellPages {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  size: number
  /** Its text. */
  value: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cpus>` */
export interface CapabilitiesHostTopologyCellsCellCpus {
  /** Since libvirt 9.0.0 or before. */
  num: number
  /** `<cpu>`, as many as there are, since libvirt 9.0.0 or before. */
  cpus?: CapabilitiesHostTopologyCellsCellCpusCpu[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cpu>` */
export interface CapabilitiesHostTopologyCellsCellCpusCpu {
  /** Since libvirt 9.0.0 or before. */
  id: number
  /** `socket_id`, since libvirt 9.0.0 or before. */
  socketId?: number | undefined
  /** `die_id`, since libvirt 9.0.0 or before. */
  dieId?: number | undefined
  /** `cluster_id`, since libvirt 11.3.0. */
  clusterId?: number | undefined
  /** `core_id`, since libvirt 9.0.0 or before. */
  coreId?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  siblings?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}
