// Written by tools/xml-types.mjs from api/schemas.json (libvirt 12.8.0): run `npm run xml-types`, do not edit.

import type { Extra } from '../extra'

/** `<domain>` */
export interface DomainConfig {
  /** Since libvirt 9.0.0 or before. */
  type: 'bhyve' | 'hvf' | 'hyperv' | 'kqemu' | 'kvm' | 'lxc' | 'openvz' | 'phyp' | 'qemu' | 'test' | 'uml' | 'vbox' | 'vmware' | 'vz' | 'xen'
  /** Since libvirt 9.0.0 or before. */
  id?: number | undefined
  /** `<name>`, since libvirt 9.0.0 or before. */
  name: string
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid?: string | undefined
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

/** `<metadata>` */
export interface DomainMetadata {
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cpu>` */
export interface DomainCpu {
  /** Since libvirt 9.0.0 or before. */
  mode?: 'custom' | 'host-model' | 'host-passthrough' | 'maximum' | undefined
  /** Since libvirt 9.0.0 or before. */
  match?: 'exact' | 'minimum' | 'strict' | undefined
  /** Since libvirt 9.0.0 or before. */
  check?: 'full' | 'none' | 'partial' | undefined
  /** `deprecated_features`, since libvirt 11.3.0. */
  deprecatedFeatures?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  migratable?: boolean | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  model?: DomainCpuModel | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: string | undefined
  /** `<topology>`, since libvirt 9.0.0 or before. */
  topology?: DomainCpuTopology | undefined
  /** `<feature>`, as many as there are, since libvirt 9.0.0 or before. */
  features?: DomainCpuFeature[] | undefined
  /** `<numa>`, since libvirt 9.0.0 or before. */
  numa?: DomainCpuNuma | undefined
  /** `<cache>`, since libvirt 9.0.0 or before. */
  cache?: DomainCpuCache | undefined
  /** `<maxphysaddr>`, since libvirt 9.0.0 or before. */
  maxphysaddr?: DomainCpuMaxphysaddr | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<sysinfo>` */
export type DomainSysinfo =
  | DomainSysinfoSmbios
  | DomainSysinfoFwcfg

/** `<os>` */
export interface DomainOs {
  /** Since libvirt 9.0.0 or before. */
  firmware?: 'bios' | 'efi' | undefined
  /** `<type>`, since libvirt 9.0.0 or before. */
  type: DomainOsType
  /** `<kernel>`, since libvirt 9.0.0 or before. */
  kernel?: string | undefined
  /** `<initrd>`, since libvirt 9.0.0 or before. */
  initrd?: string | undefined
  /** `<root>`, since libvirt 9.0.0 or before. */
  root?: string | undefined
  /** `<cmdline>`, since libvirt 9.0.0 or before. */
  cmdline?: string | undefined
  /** `<shim>`, since libvirt 11.3.0. */
  shim?: string | undefined
  /** `<dtb>`, since libvirt 9.0.0 or before. */
  dtb?: string | undefined
  /** `<firmware>`, since libvirt 9.0.0 or before. */
  firmwareElement?: DomainOsFirmware | undefined
  /** `<loader>`, since libvirt 9.0.0 or before. */
  loader?: DomainOsLoader | undefined
  /** `<nvram>`, since libvirt 9.0.0 or before. */
  nvram?: DomainOsNvram | undefined
  /** `<varstore>`, since libvirt 12.8.0. */
  varstore?: DomainOsVarstore | undefined
  /** `<boot>`, as many as there are, since libvirt 9.0.0 or before. */
  boots?: DomainOsBoot[] | undefined
  /** `<bootmenu>`, since libvirt 9.0.0 or before. */
  bootmenu?: DomainOsBootmenu | undefined
  /** `<smbios>`, since libvirt 9.0.0 or before. */
  smbios?: DomainOsSmbios | undefined
  /** `<bios>`, since libvirt 9.0.0 or before. */
  bios?: DomainOsBios | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainOsAcpi | undefined
  /** `<init>`, since libvirt 9.0.0 or before. */
  init?: string | undefined
  /** `<initarg>`, as many as there are, since libvirt 9.0.0 or before. */
  initargs?: string[] | undefined
  /** `<initenv>`, as many as there are, since libvirt 9.0.0 or before. */
  initenvs?: DomainOsInitenv[] | undefined
  /** `<initdir>`, since libvirt 9.0.0 or before. */
  initdir?: string | undefined
  /** `<inituser>`, since libvirt 9.0.0 or before. */
  inituser?: string | undefined
  /** `<initgroup>`, since libvirt 9.0.0 or before. */
  initgroup?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<clock>` */
export interface DomainClock {
  /** Since libvirt 9.0.0 or before. */
  offset: 'absolute' | 'localtime' | 'timezone' | 'utc' | 'variable'
  /** Since libvirt 9.0.0 or before. */
  adjustment?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  timezone?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  basis?: 'localtime' | 'utc' | undefined
  /** Since libvirt 9.0.0 or before. */
  start?: number | bigint | undefined
  /** `<timer>`, as many as there are, since libvirt 9.0.0 or before. */
  timers?: DomainClockTimer[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<throttlegroups>` */
export interface DomainThrottlegroups {
  /** `<throttlegroup>`, as many as there are, since libvirt 11.3.0. */
  throttlegroups?: DomainThrottlegroupsThrottlegroup[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<memory>` */
export interface DomainMemory {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dumpCore?: boolean | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<maxMemory>` */
export interface DomainMaxMemory {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  slots?: number | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<currentMemory>` */
export interface DomainCurrentMemory {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<memoryBacking>` */
export interface DomainMemoryBacking {
  /** `<hugepages>`, since libvirt 9.0.0 or before. */
  hugepages?: DomainMemoryBackingHugepages | undefined
  /** `<nosharepages>`, since libvirt 9.0.0 or before. */
  nosharepages?: boolean | undefined
  /** `<locked>`, since libvirt 9.0.0 or before. */
  locked?: boolean | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainMemoryBackingSource | undefined
  /** `<access>`, since libvirt 9.0.0 or before. */
  access?: DomainMemoryBackingAccess | undefined
  /** `<allocation>`, since libvirt 9.0.0 or before. */
  allocation?: DomainMemoryBackingAllocation | undefined
  /** `<discard>`, since libvirt 9.0.0 or before. */
  discard?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<vcpu>` */
export interface DomainVcpu {
  /** Since libvirt 9.0.0 or before. */
  placement?: 'auto' | 'static' | undefined
  /** Since libvirt 9.0.0 or before. */
  cpuset?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  current?: number | undefined
  /** Its text. */
  value: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<vcpus>` */
export interface DomainVcpus {
  /** `<vcpu>`, as many as there are, since libvirt 9.0.0 or before. */
  vcpus?: DomainVcpusVcpu[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<iothreadids>` */
export interface DomainIothreadids {
  /** `<iothread>`, as many as there are, since libvirt 9.0.0 or before. */
  iothreads?: DomainIothreadidsIothread[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<defaultiothread>` */
export interface DomainDefaultiothread {
  /** `thread_pool_min`, since libvirt 9.0.0 or before. */
  threadPoolMin?: number | undefined
  /** `thread_pool_max`, since libvirt 9.0.0 or before. */
  threadPoolMax?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<blkiotune>` */
export interface DomainBlkiotune {
  /** `<weight>`, since libvirt 9.0.0 or before. */
  weight?: number | undefined
  /** `<device>`, as many as there are, since libvirt 9.0.0 or before. */
  devices?: DomainBlkiotuneDevice[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<memtune>` */
export interface DomainMemtune {
  /** `<hard_limit>`, since libvirt 9.0.0 or before. */
  hardLimit?: DomainMemtuneHardLimit | undefined
  /** `<soft_limit>`, since libvirt 9.0.0 or before. */
  softLimit?: DomainMemtuneSoftLimit | undefined
  /** `<min_guarantee>`, since libvirt 9.0.0 or before. */
  minGuarantee?: DomainMemtuneMinGuarantee | undefined
  /** `<swap_hard_limit>`, since libvirt 9.0.0 or before. */
  swapHardLimit?: DomainMemtuneSwapHardLimit | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cputune>` */
export interface DomainCputune {
  /** `<shares>`, since libvirt 9.0.0 or before. */
  shares?: number | undefined
  /** `<global_period>`, since libvirt 9.0.0 or before. */
  globalPeriod?: number | undefined
  /** `<global_quota>`, since libvirt 9.0.0 or before. */
  globalQuota?: number | undefined
  /** `<period>`, since libvirt 9.0.0 or before. */
  period?: number | undefined
  /** `<quota>`, since libvirt 9.0.0 or before. */
  quota?: number | undefined
  /** `<emulator_period>`, since libvirt 9.0.0 or before. */
  emulatorPeriod?: number | undefined
  /** `<emulator_quota>`, since libvirt 9.0.0 or before. */
  emulatorQuota?: number | undefined
  /** `<iothread_period>`, since libvirt 9.0.0 or before. */
  iothreadPeriod?: number | undefined
  /** `<iothread_quota>`, since libvirt 9.0.0 or before. */
  iothreadQuota?: number | undefined
  /** `<vcpupin>`, as many as there are, since libvirt 9.0.0 or before. */
  vcpupins?: DomainCputuneVcpupin[] | undefined
  /** `<emulatorpin>`, since libvirt 9.0.0 or before. */
  emulatorpin?: DomainCputuneEmulatorpin | undefined
  /** `<iothreadpin>`, as many as there are, since libvirt 9.0.0 or before. */
  iothreadpins?: DomainCputuneIothreadpin[] | undefined
  /** `<vcpusched>`, as many as there are, since libvirt 9.0.0 or before. */
  vcpuscheds?: DomainCputuneVcpusched[] | undefined
  /** `<iothreadsched>`, as many as there are, since libvirt 9.0.0 or before. */
  iothreadscheds?: DomainCputuneIothreadsched[] | undefined
  /** `<emulatorsched>`, since libvirt 9.0.0 or before. */
  emulatorsched?: DomainCputuneEmulatorsched | undefined
  /** `<cachetune>`, as many as there are, since libvirt 9.0.0 or before. */
  cachetunes?: DomainCputuneCachetune[] | undefined
  /** `<memorytune>`, as many as there are, since libvirt 9.0.0 or before. */
  memorytunes?: DomainCputuneMemorytune[] | undefined
  /** `<energytune>`, as many as there are, since libvirt 12.8.0. */
  energytunes?: DomainCputuneEnergytune[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<numatune>` */
export interface DomainNumatune {
  /** `<memory>`, since libvirt 9.0.0 or before. */
  memory?: DomainNumatuneMemory | undefined
  /** `<memnode>`, as many as there are, since libvirt 9.0.0 or before. */
  memnodes?: DomainNumatuneMemnode[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<iommufd>` */
export interface DomainIommufd {
  /** Since libvirt 12.8.0. */
  enabled: boolean
  /** Since libvirt 12.8.0. */
  fdgroup?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<resource>` */
export interface DomainResource {
  /** `<partition>`, since libvirt 9.0.0 or before. */
  partition?: string | undefined
  /** `<fibrechannel>`, since libvirt 9.0.0 or before. */
  fibrechannel?: DomainResourceFibrechannel | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<features>` */
export interface DomainFeatures {
  /** `<pae>`, since libvirt 9.0.0 or before. */
  pae?: boolean | undefined
  /** `<apic>`, since libvirt 9.0.0 or before. */
  apic?: DomainFeaturesApic | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: boolean | undefined
  /** `<hap>`, since libvirt 9.0.0 or before. */
  hap?: DomainFeaturesHap | undefined
  /** `<hyperv>`, since libvirt 9.0.0 or before. */
  hyperv?: DomainFeaturesHyperv | undefined
  /** `<viridian>`, since libvirt 9.0.0 or before. */
  viridian?: boolean | undefined
  /** `<kvm>`, since libvirt 9.0.0 or before. */
  kvm?: DomainFeaturesKvm | undefined
  /** `<xen>`, since libvirt 9.0.0 or before. */
  xen?: DomainFeaturesXen | undefined
  /** `<privnet>`, since libvirt 9.0.0 or before. */
  privnet?: boolean | undefined
  /** `<pvspinlock>`, since libvirt 9.0.0 or before. */
  pvspinlock?: DomainFeaturesPvspinlock | undefined
  /** `<capabilities>`, since libvirt 9.0.0 or before. */
  capabilities?: DomainFeaturesCapabilities | undefined
  /** `<pmu>`, since libvirt 9.0.0 or before. */
  pmu?: DomainFeaturesPmu | undefined
  /** `<vmport>`, since libvirt 9.0.0 or before. */
  vmport?: DomainFeaturesVmport | undefined
  /** `<gic>`, since libvirt 9.0.0 or before. */
  gic?: DomainFeaturesGic | undefined
  /** `<smm>`, since libvirt 9.0.0 or before. */
  smm?: DomainFeaturesSmm | undefined
  /** `<ioapic>`, since libvirt 9.0.0 or before. */
  ioapic?: DomainFeaturesIoapic | undefined
  /** `<hpt>`, since libvirt 9.0.0 or before. */
  hpt?: DomainFeaturesHpt | undefined
  /** `<vmcoreinfo>`, since libvirt 9.0.0 or before. */
  vmcoreinfo?: DomainFeaturesVmcoreinfo | undefined
  /** `<htm>`, since libvirt 9.0.0 or before. */
  htm?: DomainFeaturesHtm | undefined
  /** `<nested-hv>`, since libvirt 9.0.0 or before. */
  nestedHv?: DomainFeaturesNestedHv | undefined
  /** `<msrs>`, since libvirt 9.0.0 or before. */
  msrs?: DomainFeaturesMsrs | undefined
  /** `<ccf-assist>`, since libvirt 9.0.0 or before. */
  ccfAssist?: DomainFeaturesCcfAssist | undefined
  /** `<cfpc>`, since libvirt 9.0.0 or before. */
  cfpc?: DomainFeaturesCfpc | undefined
  /** `<sbbc>`, since libvirt 9.0.0 or before. */
  sbbc?: DomainFeaturesSbbc | undefined
  /** `<ibs>`, since libvirt 9.0.0 or before. */
  ibs?: DomainFeaturesIbs | undefined
  /** `<tcg>`, since libvirt 9.0.0 or before. */
  tcg?: DomainFeaturesTcg | undefined
  /** `<async-teardown>`, since libvirt 11.3.0. */
  asyncTeardown?: DomainFeaturesAsyncTeardown | undefined
  /** `<ras>`, since libvirt 11.3.0. */
  ras?: DomainFeaturesRas | undefined
  /** `<ps2>`, since libvirt 11.3.0. */
  ps2?: DomainFeaturesPs2 | undefined
  /** `<aia>`, since libvirt 11.3.0. */
  aia?: DomainFeaturesAia | undefined
  /** `<virtualization>`, since libvirt 12.8.0. */
  virtualization?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pm>` */
export interface DomainPm {
  /** `<suspend-to-mem>`, since libvirt 9.0.0 or before. */
  suspendToMem?: DomainPmSuspendToMem | undefined
  /** `<suspend-to-disk>`, since libvirt 9.0.0 or before. */
  suspendToDisk?: DomainPmSuspendToDisk | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<perf>` */
export interface DomainPerf {
  /** `<event>`, as many as there are, since libvirt 9.0.0 or before. */
  events: DomainPerfEvent[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<idmap>` */
export interface DomainIdmap {
  /** `<uid>`, as many as there are, since libvirt 9.0.0 or before. */
  uids?: DomainIdmapUid[] | undefined
  /** `<gid>`, as many as there are, since libvirt 9.0.0 or before. */
  gids?: DomainIdmapGid[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<devices>` */
export interface DomainDevices {
  /** `<emulator>`, since libvirt 9.0.0 or before. */
  emulator?: string | undefined
  /** `<disk>`, as many as there are, since libvirt 9.0.0 or before. */
  disks?: DomainDisk[] | undefined
  /** `<controller>`, as many as there are, since libvirt 9.0.0 or before. */
  controllers?: DomainController[] | undefined
  /** `<lease>`, as many as there are, since libvirt 9.0.0 or before. */
  leases?: DomainLease[] | undefined
  /** `<filesystem>`, as many as there are, since libvirt 9.0.0 or before. */
  filesystems?: DomainFilesystem[] | undefined
  /** `<interface>`, as many as there are, since libvirt 9.0.0 or before. */
  interfaces?: DomainInterface[] | undefined
  /** `<input>`, as many as there are, since libvirt 9.0.0 or before. */
  inputs?: DomainInput[] | undefined
  /** `<sound>`, as many as there are, since libvirt 9.0.0 or before. */
  sounds?: DomainSound[] | undefined
  /** `<audio>`, as many as there are, since libvirt 9.0.0 or before. */
  audios?: DomainAudio[] | undefined
  /** `<hostdev>`, as many as there are, since libvirt 9.0.0 or before. */
  hostdevs?: DomainHostdev[] | undefined
  /** `<graphics>`, as many as there are, since libvirt 9.0.0 or before. */
  graphics?: DomainGraphics[] | undefined
  /** `<video>`, as many as there are, since libvirt 9.0.0 or before. */
  videos?: DomainVideo[] | undefined
  /** `<console>`, as many as there are, since libvirt 9.0.0 or before. */
  consoles?: DomainConsole[] | undefined
  /** `<parallel>`, as many as there are, since libvirt 9.0.0 or before. */
  parallels?: DomainParallel[] | undefined
  /** `<serial>`, as many as there are, since libvirt 9.0.0 or before. */
  serials?: DomainSerial[] | undefined
  /** `<channel>`, as many as there are, since libvirt 9.0.0 or before. */
  channels?: DomainChannel[] | undefined
  /** `<smartcard>`, as many as there are, since libvirt 9.0.0 or before. */
  smartcards?: DomainSmartcard[] | undefined
  /** `<hub>`, as many as there are, since libvirt 9.0.0 or before. */
  hubs?: DomainHub[] | undefined
  /** `<redirdev>`, as many as there are, since libvirt 9.0.0 or before. */
  redirdevs?: DomainRedirdev[] | undefined
  /** `<redirfilter>`, as many as there are, since libvirt 9.0.0 or before. */
  redirfilters?: DomainRedirfilter[] | undefined
  /** `<rng>`, as many as there are, since libvirt 9.0.0 or before. */
  rngs?: DomainRng[] | undefined
  /** `<tpm>`, as many as there are, since libvirt 9.0.0 or before. */
  tpms?: DomainTpm[] | undefined
  /** `<shmem>`, as many as there are, since libvirt 9.0.0 or before. */
  shmems?: DomainShmem[] | undefined
  /** `<memory>`, as many as there are, since libvirt 9.0.0 or before. */
  memories?: DomainMemoryDevice[] | undefined
  /** `<crypto>`, as many as there are, since libvirt 11.3.0. */
  cryptos?: DomainCrypto[] | undefined
  /** `<watchdog>`, as many as there are, since libvirt 9.0.0 or before. */
  watchdogs?: DomainWatchdog[] | undefined
  /** `<memballoon>`, since libvirt 9.0.0 or before. */
  memballoon?: DomainMemballoon | undefined
  /** `<nvram>`, since libvirt 9.0.0 or before. */
  nvram?: DomainNvram | undefined
  /** `<panic>`, as many as there are, since libvirt 9.0.0 or before. */
  panics?: DomainPanic[] | undefined
  /** `<iommu>`, as many as there are, since libvirt 9.0.0 or before. */
  iommus?: DomainIommu[] | undefined
  /** `<vsock>`, since libvirt 9.0.0 or before. */
  vsock?: DomainVsock | undefined
  /** `<pstore>`, since libvirt 11.3.0. */
  pstore?: DomainPstore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<seclabel>` */
export type DomainSeclabel =
  | DomainSeclabelDynamic
  | DomainSeclabelStatic
  | DomainSeclabelNone

/** `<qemu:commandline>` */
export interface DomainQemuCommandline {
  /** `<qemu:arg>`, as many as there are, since libvirt 9.0.0 or before. */
  args?: DomainQemuCommandlineArg[] | undefined
  /** `<qemu:env>`, as many as there are, since libvirt 9.0.0 or before. */
  envs?: DomainQemuCommandlineEnv[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<qemu:capabilities>` */
export interface DomainQemuCapabilities {
  /** `<qemu:add>`, as many as there are, since libvirt 9.0.0 or before. */
  adds?: DomainQemuCapabilitiesAdd[] | undefined
  /** `<qemu:del>`, as many as there are, since libvirt 9.0.0 or before. */
  dels?: DomainQemuCapabilitiesDel[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<qemu:deprecation>` */
export interface DomainQemuDeprecation {
  /** Since libvirt 9.0.0 or before. */
  behavior: 'crash' | 'none' | 'omit' | 'reject'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<qemu:override>` */
export interface DomainQemuOverride {
  /** `<qemu:device>`, as many as there are, since libvirt 9.0.0 or before. */
  devices?: DomainQemuOverrideDevice[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<lxc:namespace>` */
export interface DomainLxcNamespace {
  /** `<lxc:sharenet>`, since libvirt 9.0.0 or before. */
  sharenet?: DomainLxcNamespaceSharenet | undefined
  /** `<lxc:shareipc>`, since libvirt 9.0.0 or before. */
  shareipc?: DomainLxcNamespaceShareipc | undefined
  /** `<lxc:shareuts>`, since libvirt 9.0.0 or before. */
  shareuts?: DomainLxcNamespaceShareuts | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<keywrap>` */
export interface DomainKeywrap {
  /** `<cipher>`, as many as there are, since libvirt 9.0.0 or before. */
  ciphers: DomainKeywrapCipher[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<launchSecurity>` */
export type DomainLaunchSecurity =
  | DomainLaunchSecuritySev
  | DomainLaunchSecuritySevSnp
  | DomainLaunchSecurityS390Pv
  | DomainLaunchSecurityTdx

/** `<bhyve:commandline>` */
export interface DomainBhyveCommandline {
  /** `<bhyve:arg>`, as many as there are, since libvirt 9.0.0 or before. */
  args?: DomainBhyveCommandlineArg[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<xen:commandline>` */
export interface DomainXenCommandline {
  /** `<xen:arg>`, as many as there are, since libvirt 9.0.0 or before. */
  args?: DomainXenCommandlineArg[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<mtu>` */
export interface DomainInterfaceMtu {
  /** Since libvirt 9.0.0 or before. */
  size: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<virtualport>` */
export type DomainInterfaceVirtualport =
  | DomainInterfaceVirtualport8021Qbg
  | DomainInterfaceVirtualport8021Qbh
  | DomainInterfaceVirtualportOpenvswitch
  | DomainInterfaceVirtualportMidonet
  | DomainInterfaceVirtualportOther

/** `<bandwidth>` */
export interface DomainInterfaceBandwidth {
  /** Since libvirt 9.0.0 or before. */
  classID?: number | bigint | undefined
  /** `<inbound>`, since libvirt 9.0.0 or before. */
  inbound?: DomainInterfaceBandwidthInbound | undefined
  /** `<outbound>`, since libvirt 9.0.0 or before. */
  outbound?: DomainInterfaceBandwidthOutbound | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<vlan>` */
export interface DomainInterfaceVlan {
  /** Since libvirt 9.0.0 or before. */
  trunk?: true | undefined
  /** `<tag>`, as many as there are, since libvirt 9.0.0 or before. */
  tags: DomainInterfaceVlanTag[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<port>` */
export interface DomainInterfacePort {
  /** Since libvirt 9.0.0 or before. */
  isolated?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<route>` */
export interface DomainInterfaceRoute {
  /** Since libvirt 9.0.0 or before. */
  family?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  address?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  netmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  prefix?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  gateway: string
  /** Since libvirt 9.0.0 or before. */
  metric?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<filterref>` */
export interface DomainInterfaceFilterref {
  /** Since libvirt 9.0.0 or before. */
  filter: string
  /** `<parameter>`, as many as there are, since libvirt 9.0.0 or before. */
  parameters?: DomainInterfaceFilterrefParameter[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<model>` */
export interface DomainCpuModel {
  /** Since libvirt 9.0.0 or before. */
  fallback?: 'allow' | 'forbid' | undefined
  /** `vendor_id`, since libvirt 9.0.0 or before. */
  vendorId?: string | undefined
  /** Its text. */
  value?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<topology>` */
export interface DomainCpuTopology {
  /** Since libvirt 9.0.0 or before. */
  sockets: number | bigint
  /** Since libvirt 9.0.0 or before. */
  dies?: number | bigint | undefined
  /** Since libvirt 11.3.0. */
  clusters?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  cores: number | bigint
  /** Since libvirt 9.0.0 or before. */
  threads: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<numa>` */
export interface DomainCpuNuma {
  /** `<cell>`, as many as there are, since libvirt 9.0.0 or before. */
  cells: DomainCpuNumaCell[]
  /** `<interconnects>`, since libvirt 9.0.0 or before. */
  interconnects?: DomainCpuNumaInterconnects | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cache>` */
export interface DomainCpuCache {
  /** Since libvirt 9.0.0 or before. */
  level?: 1 | 2 | 3 | undefined
  /** Since libvirt 9.0.0 or before. */
  mode: 'disable' | 'emulate' | 'passthrough'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<maxphysaddr>` */
export interface DomainCpuMaxphysaddr {
  /** Since libvirt 9.0.0 or before. */
  mode: 'emulate' | 'passthrough'
  /** Since libvirt 9.0.0 or before. */
  bits?: number | undefined
  /** Since libvirt 11.3.0. */
  limit?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<feature>` */
export interface DomainCpuFeature {
  /** Since libvirt 9.0.0 or before. */
  policy: 'disable' | 'forbid' | 'force' | 'optional' | 'require'
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<bios>` */
export interface DomainSysinfoBios {
  /** `<entry>`, as many as there are, since libvirt 9.0.0 or before. */
  entries: DomainSysinfoBiosEntry[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<system>` */
export interface DomainSysinfoSystem {
  /** `<entry>`, as many as there are, since libvirt 9.0.0 or before. */
  entries: DomainSysinfoSystemEntry[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<baseBoard>` */
export interface DomainSysinfoBaseBoard {
  /** `<entry>`, as many as there are, since libvirt 9.0.0 or before. */
  entries: DomainSysinfoBaseBoardEntry[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<chassis>` */
export interface DomainSysinfoChassis {
  /** `<entry>`, as many as there are, since libvirt 9.0.0 or before. */
  entries: DomainSysinfoChassisEntry[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<oemStrings>` */
export interface DomainSysinfoOemStrings {
  /** `<entry>`, as many as there are, since libvirt 9.0.0 or before. */
  entries: string[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<sysinfo>` */
export interface DomainSysinfoSmbios {
  entries?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'smbios'
  /** `<bios>`, since libvirt 9.0.0 or before. */
  bios?: DomainSysinfoBios | undefined
  /** `<system>`, since libvirt 9.0.0 or before. */
  system?: DomainSysinfoSystem | undefined
  /** `<baseBoard>`, as many as there are, since libvirt 9.0.0 or before. */
  baseBoards?: DomainSysinfoBaseBoard[] | undefined
  /** `<chassis>`, since libvirt 9.0.0 or before. */
  chassis?: DomainSysinfoChassis | undefined
  /** `<oemStrings>`, since libvirt 9.0.0 or before. */
  oemStrings?: DomainSysinfoOemStrings | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<entry>` */
export interface DomainSysinfoEntry {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  file?: string | undefined
  /** Its text. */
  value?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<sysinfo>` */
export interface DomainSysinfoFwcfg {
  baseBoards?: undefined
  bios?: undefined
  system?: undefined
  chassis?: undefined
  oemStrings?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'fwcfg'
  /** `<entry>`, as many as there are, since libvirt 9.0.0 or before. */
  entries?: DomainSysinfoEntry[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<type>` */
export interface DomainOsType {
  /** Since libvirt 9.0.0 or before. */
  arch?: 'aarch64' | 'alpha' | 'armv6l' | 'armv7l' | 'cris' | 'i686' | 'ia64' | 'lm32' | 'loongarch64' | 'm68k' | 'microblaze' | 'microblazeel' | 'mips' | 'mips64' | 'mips64el' | 'mipsel' | 'openrisc' | 'parisc' | 'parisc64' | 'ppc' | 'ppc64' | 'ppc64le' | 'ppcemb' | 'riscv32' | 'riscv64' | 's390' | 's390x' | 'sh4' | 'sh4eb' | 'sparc' | 'sparc64' | 'unicore32' | 'x86_64' | 'xtensa' | 'xtensaeb' | undefined
  /** Since libvirt 9.0.0 or before. */
  machine?: string | undefined
  /** Its text. */
  value: 'exe' | 'hvm' | 'linux' | 'xen' | 'xenpvh'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<firmware>` */
export interface DomainOsFirmware {
  /** `<feature>`, as many as there are, since libvirt 9.0.0 or before. */
  features: DomainOsFirmwareFeature[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<loader>` */
export interface DomainOsLoader {
  /** Since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  secure?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  type?: 'pflash' | 'rom' | undefined
  /** Since libvirt 9.0.0 or before. */
  stateless?: boolean | undefined
  /** Since libvirt 11.3.0. */
  format?: 'qcow2' | 'raw' | undefined
  /** Its text. */
  value?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<nvram>` */
export type DomainOsNvram =
  | DomainOsNvramFile
  | DomainOsNvramBlock
  | DomainOsNvramDir
  | DomainOsNvramNetwork
  | DomainOsNvramVolume
  | DomainOsNvramNvme
  | DomainOsNvramVhostuser
  | DomainOsNvramVhostvdpa
  | DomainOsNvramCtl
  | DomainOsNvramOther

/** `<varstore>` */
export interface DomainOsVarstore {
  /** Since libvirt 12.8.0. */
  template?: string | undefined
  /** Since libvirt 12.8.0. */
  path?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<boot>` */
export interface DomainOsBoot {
  /** Since libvirt 9.0.0 or before. */
  dev: 'cdrom' | 'fd' | 'hd' | 'network'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<bootmenu>` */
export interface DomainOsBootmenu {
  /** Since libvirt 9.0.0 or before. */
  enable: boolean
  /** Since libvirt 9.0.0 or before. */
  timeout?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<smbios>` */
export interface DomainOsSmbios {
  /** Since libvirt 9.0.0 or before. */
  mode: 'emulate' | 'host' | 'sysinfo'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<bios>` */
export interface DomainOsBios {
  /** Since libvirt 9.0.0 or before. */
  useserial?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  rebootTimeout?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<acpi>` */
export interface DomainOsAcpi {
  /** `<table>`, as many as there are, since libvirt 9.0.0 or before. */
  tables?: DomainOsAcpiTable[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<initenv>` */
export interface DomainOsInitenv {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Its text. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<timer>` */
export type DomainClockTimer =
  | DomainClockTimerAuto
  | DomainClockTimerOther

/** `<throttlegroup>` */
export interface DomainThrottlegroupsThrottlegroup {
  /** `<total_bytes_sec>`, since libvirt 11.3.0. */
  totalBytesSec?: number | bigint | undefined
  /** `<read_bytes_sec>`, since libvirt 11.3.0. */
  readBytesSec?: number | bigint | undefined
  /** `<write_bytes_sec>`, since libvirt 11.3.0. */
  writeBytesSec?: number | bigint | undefined
  /** `<total_iops_sec>`, since libvirt 11.3.0. */
  totalIopsSec?: number | bigint | undefined
  /** `<read_iops_sec>`, since libvirt 11.3.0. */
  readIopsSec?: number | bigint | undefined
  /** `<write_iops_sec>`, since libvirt 11.3.0. */
  writeIopsSec?: number | bigint | undefined
  /** `<total_bytes_sec_max>`, since libvirt 11.3.0. */
  totalBytesSecMax?: number | bigint | undefined
  /** `<read_bytes_sec_max>`, since libvirt 11.3.0. */
  readBytesSecMax?: number | bigint | undefined
  /** `<write_bytes_sec_max>`, since libvirt 11.3.0. */
  writeBytesSecMax?: number | bigint | undefined
  /** `<total_iops_sec_max>`, since libvirt 11.3.0. */
  totalIopsSecMax?: number | bigint | undefined
  /** `<read_iops_sec_max>`, since libvirt 11.3.0. */
  readIopsSecMax?: number | bigint | undefined
  /** `<write_iops_sec_max>`, since libvirt 11.3.0. */
  writeIopsSecMax?: number | bigint | undefined
  /** `<size_iops_sec>`, since libvirt 11.3.0. */
  sizeIopsSec?: number | bigint | undefined
  /** `<group_name>`, since libvirt 11.3.0. */
  groupName?: string | undefined
  /** `<total_bytes_sec_max_length>`, since libvirt 11.3.0. */
  totalBytesSecMaxLength?: number | bigint | undefined
  /** `<read_bytes_sec_max_length>`, since libvirt 11.3.0. */
  readBytesSecMaxLength?: number | bigint | undefined
  /** `<write_bytes_sec_max_length>`, since libvirt 11.3.0. */
  writeBytesSecMaxLength?: number | bigint | undefined
  /** `<total_iops_sec_max_length>`, since libvirt 11.3.0. */
  totalIopsSecMaxLength?: number | bigint | undefined
  /** `<read_iops_sec_max_length>`, since libvirt 11.3.0. */
  readIopsSecMaxLength?: number | bigint | undefined
  /** `<write_iops_sec_max_length>`, since libvirt 11.3.0. */
  writeIopsSecMaxLength?: number | bigint | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<hugepages>` */
export interface DomainMemoryBackingHugepages {
  /** `<page>`, as many as there are, since libvirt 9.0.0 or before. */
  pages?: DomainMemoryBackingHugepagesPage[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainMemoryBackingSource {
  /** Since libvirt 9.0.0 or before. */
  type: 'anonymous' | 'file' | 'memfd'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<access>` */
export interface DomainMemoryBackingAccess {
  /** Since libvirt 9.0.0 or before. */
  mode: 'private' | 'shared'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<allocation>` */
export interface DomainMemoryBackingAllocation {
  /** Since libvirt 9.0.0 or before. */
  mode?: 'immediate' | 'ondemand' | undefined
  /** Since libvirt 9.0.0 or before. */
  threads?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<vcpu>` */
export interface DomainVcpusVcpu {
  /** Since libvirt 9.0.0 or before. */
  id: number
  /** Since libvirt 9.0.0 or before. */
  enabled: boolean
  /** Since libvirt 9.0.0 or before. */
  hotpluggable?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  order?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<iothread>` */
export interface DomainIothreadidsIothread {
  /** Since libvirt 9.0.0 or before. */
  id: number
  /** `thread_pool_min`, since libvirt 9.0.0 or before. */
  threadPoolMin?: number | undefined
  /** `thread_pool_max`, since libvirt 9.0.0 or before. */
  threadPoolMax?: number | undefined
  /** `<poll>`, since libvirt 11.3.0. */
  poll?: DomainIothreadidsIothreadPoll | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<device>` */
export interface DomainBlkiotuneDevice {
  /** `<path>`, since libvirt 9.0.0 or before. */
  path: string
  /** `<weight>`, since libvirt 9.0.0 or before. */
  weight?: number | undefined
  /** `<read_iops_sec>`, since libvirt 9.0.0 or before. */
  readIopsSec?: number | undefined
  /** `<write_iops_sec>`, since libvirt 9.0.0 or before. */
  writeIopsSec?: number | undefined
  /** `<read_bytes_sec>`, since libvirt 9.0.0 or before. */
  readBytesSec?: number | bigint | undefined
  /** `<write_bytes_sec>`, since libvirt 9.0.0 or before. */
  writeBytesSec?: number | bigint | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<hard_limit>` */
export interface DomainMemtuneHardLimit {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<soft_limit>` */
export interface DomainMemtuneSoftLimit {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<min_guarantee>` */
export interface DomainMemtuneMinGuarantee {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<swap_hard_limit>` */
export interface DomainMemtuneSwapHardLimit {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<vcpupin>` */
export interface DomainCputuneVcpupin {
  /** Since libvirt 9.0.0 or before. */
  vcpu: number
  /** Since libvirt 9.0.0 or before. */
  cpuset: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<emulatorpin>` */
export interface DomainCputuneEmulatorpin {
  /** Since libvirt 9.0.0 or before. */
  cpuset: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<iothreadpin>` */
export interface DomainCputuneIothreadpin {
  /** Since libvirt 9.0.0 or before. */
  iothread: number
  /** Since libvirt 9.0.0 or before. */
  cpuset: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<vcpusched>` */
export interface DomainCputuneVcpusched {
  /** Since libvirt 9.0.0 or before. */
  vcpus?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  scheduler: 'batch' | 'fifo' | 'idle' | 'rr'
  /** Since libvirt 9.0.0 or before. */
  priority?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<iothreadsched>` */
export interface DomainCputuneIothreadsched {
  /** Since libvirt 9.0.0 or before. */
  iothreads?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  scheduler: 'batch' | 'fifo' | 'idle' | 'rr'
  /** Since libvirt 9.0.0 or before. */
  priority?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<emulatorsched>` */
export interface DomainCputuneEmulatorsched {
  /** Since libvirt 9.0.0 or before. */
  scheduler: 'batch' | 'fifo' | 'idle' | 'rr'
  /** Since libvirt 9.0.0 or before. */
  priority?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cachetune>` */
export interface DomainCputuneCachetune {
  /** Since libvirt 9.0.0 or before. */
  vcpus?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  id?: string | undefined
  /** `<cache>`, as many as there are, since libvirt 9.0.0 or before. */
  caches?: DomainCputuneCachetuneCache[] | undefined
  /** `<monitor>`, as many as there are, since libvirt 9.0.0 or before. */
  monitors?: DomainCputuneCachetuneMonitor[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<memorytune>` */
export interface DomainCputuneMemorytune {
  /** Since libvirt 9.0.0 or before. */
  vcpus?: string | undefined
  /** `<node>`, as many as there are, since libvirt 9.0.0 or before. */
  nodes?: DomainCputuneMemorytuneNode[] | undefined
  /** `<monitor>`, as many as there are, since libvirt 9.0.0 or before. */
  monitors?: DomainCputuneMemorytuneMonitor[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<energytune>` */
export interface DomainCputuneEnergytune {
  /** Since libvirt 12.8.0. */
  vcpus?: string | undefined
  /** Since libvirt 12.8.0. */
  id?: string | undefined
  /** `<monitor>`, as many as there are, since libvirt 12.8.0. */
  monitors: DomainCputuneMemorytuneMonitor[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<memory>` */
export interface DomainNumatuneMemory {
  /** Since libvirt 9.0.0 or before. */
  mode?: 'interleave' | 'preferred' | 'restrictive' | 'strict' | undefined
  /** Since libvirt 9.0.0 or before. */
  placement?: 'auto' | 'static' | undefined
  /** Since libvirt 9.0.0 or before. */
  nodeset?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<memnode>` */
export interface DomainNumatuneMemnode {
  /** Since libvirt 9.0.0 or before. */
  cellid: number
  /** Since libvirt 9.0.0 or before. */
  mode: 'interleave' | 'preferred' | 'restrictive' | 'strict'
  /** Since libvirt 9.0.0 or before. */
  nodeset: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<fibrechannel>` */
export interface DomainResourceFibrechannel {
  /** Since libvirt 9.0.0 or before. */
  appid: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<apic>` */
export interface DomainFeaturesApic {
  /** Since libvirt 9.0.0 or before. */
  eoi?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<hap>` */
export interface DomainFeaturesHap {
  /** Since libvirt 9.0.0 or before. */
  state?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<hyperv>` */
export type DomainFeaturesHyperv =
  | DomainFeaturesHypervPassthrough
  | DomainFeaturesHypervCustom

/** `<kvm>` */
export interface DomainFeaturesKvm {
  /** `<hidden>`, since libvirt 9.0.0 or before. */
  hidden?: DomainFeaturesKvmHidden | undefined
  /** `<hint-dedicated>`, since libvirt 9.0.0 or before. */
  hintDedicated?: DomainFeaturesKvmHintDedicated | undefined
  /** `<poll-control>`, since libvirt 9.0.0 or before. */
  pollControl?: DomainFeaturesKvmPollControl | undefined
  /** `<pv-ipi>`, since libvirt 9.0.0 or before. */
  pvIpi?: DomainFeaturesKvmPvIpi | undefined
  /** `<dirty-ring>`, since libvirt 9.0.0 or before. */
  dirtyRing?: DomainFeaturesKvmDirtyRing | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<xen>` */
export interface DomainFeaturesXen {
  /** `<e820_host>`, since libvirt 9.0.0 or before. */
  e820Host?: DomainFeaturesXenE820Host | undefined
  /** `<passthrough>`, since libvirt 9.0.0 or before. */
  passthrough?: DomainFeaturesXenPassthrough | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pvspinlock>` */
export interface DomainFeaturesPvspinlock {
  /** Since libvirt 9.0.0 or before. */
  state?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capabilities>` */
export interface DomainFeaturesCapabilities {
  /** Since libvirt 9.0.0 or before. */
  policy: 'allow' | 'default' | 'deny'
  /** `<audit_control>`, since libvirt 9.0.0 or before. */
  auditControl?: DomainFeaturesCapabilitiesAuditControl | undefined
  /** `<audit_write>`, since libvirt 9.0.0 or before. */
  auditWrite?: DomainFeaturesCapabilitiesAuditWrite | undefined
  /** `<block_suspend>`, since libvirt 9.0.0 or before. */
  blockSuspend?: DomainFeaturesCapabilitiesBlockSuspend | undefined
  /** `<chown>`, since libvirt 9.0.0 or before. */
  chown?: DomainFeaturesCapabilitiesChown | undefined
  /** `<dac_override>`, since libvirt 9.0.0 or before. */
  dacOverride?: DomainFeaturesCapabilitiesDacOverride | undefined
  /** `<dac_read_search>`, since libvirt 9.0.0 or before. */
  dacReadSearch?: DomainFeaturesCapabilitiesDacReadSearch | undefined
  /** `<fowner>`, since libvirt 9.0.0 or before. */
  fowner?: DomainFeaturesCapabilitiesFowner | undefined
  /** `<fsetid>`, since libvirt 9.0.0 or before. */
  fsetid?: DomainFeaturesCapabilitiesFsetid | undefined
  /** `<ipc_lock>`, since libvirt 9.0.0 or before. */
  ipcLock?: DomainFeaturesCapabilitiesIpcLock | undefined
  /** `<ipc_owner>`, since libvirt 9.0.0 or before. */
  ipcOwner?: DomainFeaturesCapabilitiesIpcOwner | undefined
  /** `<kill>`, since libvirt 9.0.0 or before. */
  kill?: DomainFeaturesCapabilitiesKill | undefined
  /** `<lease>`, since libvirt 9.0.0 or before. */
  lease?: DomainFeaturesCapabilitiesLease | undefined
  /** `<linux_immutable>`, since libvirt 9.0.0 or before. */
  linuxImmutable?: DomainFeaturesCapabilitiesLinuxImmutable | undefined
  /** `<mac_admin>`, since libvirt 9.0.0 or before. */
  macAdmin?: DomainFeaturesCapabilitiesMacAdmin | undefined
  /** `<mac_override>`, since libvirt 9.0.0 or before. */
  macOverride?: DomainFeaturesCapabilitiesMacOverride | undefined
  /** `<mknod>`, since libvirt 9.0.0 or before. */
  mknod?: DomainFeaturesCapabilitiesMknod | undefined
  /** `<net_admin>`, since libvirt 9.0.0 or before. */
  netAdmin?: DomainFeaturesCapabilitiesNetAdmin | undefined
  /** `<net_bind_service>`, since libvirt 9.0.0 or before. */
  netBindService?: DomainFeaturesCapabilitiesNetBindService | undefined
  /** `<net_broadcast>`, since libvirt 9.0.0 or before. */
  netBroadcast?: DomainFeaturesCapabilitiesNetBroadcast | undefined
  /** `<net_raw>`, since libvirt 9.0.0 or before. */
  netRaw?: DomainFeaturesCapabilitiesNetRaw | undefined
  /** `<setgid>`, since libvirt 9.0.0 or before. */
  setgid?: DomainFeaturesCapabilitiesSetgid | undefined
  /** `<setfcap>`, since libvirt 9.0.0 or before. */
  setfcap?: DomainFeaturesCapabilitiesSetfcap | undefined
  /** `<setpcap>`, since libvirt 9.0.0 or before. */
  setpcap?: DomainFeaturesCapabilitiesSetpcap | undefined
  /** `<setuid>`, since libvirt 9.0.0 or before. */
  setuid?: DomainFeaturesCapabilitiesSetuid | undefined
  /** `<sys_admin>`, since libvirt 9.0.0 or before. */
  sysAdmin?: DomainFeaturesCapabilitiesSysAdmin | undefined
  /** `<sys_boot>`, since libvirt 9.0.0 or before. */
  sysBoot?: DomainFeaturesCapabilitiesSysBoot | undefined
  /** `<sys_chroot>`, since libvirt 9.0.0 or before. */
  sysChroot?: DomainFeaturesCapabilitiesSysChroot | undefined
  /** `<sys_module>`, since libvirt 9.0.0 or before. */
  sysModule?: DomainFeaturesCapabilitiesSysModule | undefined
  /** `<sys_nice>`, since libvirt 9.0.0 or before. */
  sysNice?: DomainFeaturesCapabilitiesSysNice | undefined
  /** `<sys_pacct>`, since libvirt 9.0.0 or before. */
  sysPacct?: DomainFeaturesCapabilitiesSysPacct | undefined
  /** `<sys_ptrace>`, since libvirt 9.0.0 or before. */
  sysPtrace?: DomainFeaturesCapabilitiesSysPtrace | undefined
  /** `<sys_rawio>`, since libvirt 9.0.0 or before. */
  sysRawio?: DomainFeaturesCapabilitiesSysRawio | undefined
  /** `<sys_resource>`, since libvirt 9.0.0 or before. */
  sysResource?: DomainFeaturesCapabilitiesSysResource | undefined
  /** `<sys_time>`, since libvirt 9.0.0 or before. */
  sysTime?: DomainFeaturesCapabilitiesSysTime | undefined
  /** `<sys_tty_config>`, since libvirt 9.0.0 or before. */
  sysTtyConfig?: DomainFeaturesCapabilitiesSysTtyConfig | undefined
  /** `<syslog>`, since libvirt 9.0.0 or before. */
  syslog?: DomainFeaturesCapabilitiesSyslog | undefined
  /** `<wake_alarm>`, since libvirt 9.0.0 or before. */
  wakeAlarm?: DomainFeaturesCapabilitiesWakeAlarm | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pmu>` */
export interface DomainFeaturesPmu {
  /** Since libvirt 9.0.0 or before. */
  state?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<vmport>` */
export interface DomainFeaturesVmport {
  /** Since libvirt 9.0.0 or before. */
  state?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<gic>` */
export interface DomainFeaturesGic {
  /** Since libvirt 9.0.0 or before. */
  version?: '2' | '3' | 'host' | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<smm>` */
export interface DomainFeaturesSmm {
  /** Since libvirt 9.0.0 or before. */
  state?: boolean | undefined
  /** `<tseg>`, since libvirt 9.0.0 or before. */
  tseg?: DomainFeaturesSmmTseg | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<ioapic>` */
export interface DomainFeaturesIoapic {
  /** Since libvirt 9.0.0 or before. */
  driver: 'kvm' | 'qemu'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<hpt>` */
export interface DomainFeaturesHpt {
  /** Since libvirt 9.0.0 or before. */
  resizing?: 'disabled' | 'enabled' | 'required' | undefined
  /** `<maxpagesize>`, since libvirt 9.0.0 or before. */
  maxpagesize?: DomainFeaturesHptMaxpagesize | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<vmcoreinfo>` */
export interface DomainFeaturesVmcoreinfo {
  /** Since libvirt 9.0.0 or before. */
  state?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<htm>` */
export interface DomainFeaturesHtm {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<nested-hv>` */
export interface DomainFeaturesNestedHv {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<msrs>` */
export interface DomainFeaturesMsrs {
  /** Since libvirt 9.0.0 or before. */
  unknown: 'fault' | 'ignore'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<ccf-assist>` */
export interface DomainFeaturesCcfAssist {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cfpc>` */
export interface DomainFeaturesCfpc {
  /** Since libvirt 9.0.0 or before. */
  value: 'broken' | 'fixed' | 'workaround'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<sbbc>` */
export interface DomainFeaturesSbbc {
  /** Since libvirt 9.0.0 or before. */
  value: 'broken' | 'fixed' | 'workaround'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<ibs>` */
export interface DomainFeaturesIbs {
  /** Since libvirt 9.0.0 or before. */
  value: 'broken' | 'fixed-ccd' | 'fixed-ibs' | 'fixed-na' | 'workaround'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<tcg>` */
export interface DomainFeaturesTcg {
  /** `<tb-cache>`, since libvirt 9.0.0 or before. */
  tbCache?: DomainFeaturesTcgTbCache | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<async-teardown>` */
export interface DomainFeaturesAsyncTeardown {
  /** Since libvirt 11.3.0. */
  enabled?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<ras>` */
export interface DomainFeaturesRas {
  /** Since libvirt 11.3.0. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<ps2>` */
export interface DomainFeaturesPs2 {
  /** Since libvirt 11.3.0. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<aia>` */
export interface DomainFeaturesAia {
  /** Since libvirt 11.3.0. */
  value: 'aplic' | 'aplic-imsic' | 'none'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<suspend-to-mem>` */
export interface DomainPmSuspendToMem {
  /** Since libvirt 9.0.0 or before. */
  enabled?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<suspend-to-disk>` */
export interface DomainPmSuspendToDisk {
  /** Since libvirt 9.0.0 or before. */
  enabled?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<event>` */
export interface DomainPerfEvent {
  /** Since libvirt 9.0.0 or before. */
  name: 'alignment_faults' | 'branch_instructions' | 'branch_misses' | 'bus_cycles' | 'cache_misses' | 'cache_references' | 'cmt' | 'context_switches' | 'cpu_clock' | 'cpu_cycles' | 'cpu_migrations' | 'emulation_faults' | 'instructions' | 'mbml' | 'mbmt' | 'page_faults' | 'page_faults_maj' | 'page_faults_min' | 'ref_cpu_cycles' | 'stalled_cycles_backend' | 'stalled_cycles_frontend' | 'task_clock'
  /** Since libvirt 9.0.0 or before. */
  enabled: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<uid>` */
export interface DomainIdmapUid {
  /** Since libvirt 9.0.0 or before. */
  start: number
  /** Since libvirt 9.0.0 or before. */
  target: number
  /** Since libvirt 9.0.0 or before. */
  count: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<gid>` */
export interface DomainIdmapGid {
  /** Since libvirt 9.0.0 or before. */
  start: number
  /** Since libvirt 9.0.0 or before. */
  target: number
  /** Since libvirt 9.0.0 or before. */
  count: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export type DomainDisk =
  | DomainDiskFile
  | DomainDiskBlockFloppy
  | DomainDiskBlockLun
  | DomainDiskDir
  | DomainDiskNetworkFloppy
  | DomainDiskNetworkLun
  | DomainDiskVolumeFloppy
  | DomainDiskVolumeLun
  | DomainDiskNvme
  | DomainDiskVhostuser
  | DomainDiskVhostvdpa
  | DomainDiskCtl

/** `<controller>` */
export type DomainController =
  | DomainControllerFdc
  | DomainControllerScsi
  | DomainControllerUsb
  | DomainControllerIde
  | DomainControllerPciPciRoot
  | DomainControllerPciPciBridge
  | DomainControllerVirtioSerial
  | DomainControllerXenbus
  | DomainControllerNvme

/** `<lease>` */
export interface DomainLease {
  /** `<lockspace>`, since libvirt 9.0.0 or before. */
  lockspace: string
  /** `<key>`, since libvirt 9.0.0 or before. */
  key: string
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainLeaseTarget
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<filesystem>` */
export type DomainFilesystem =
  | DomainFilesystemFile
  | DomainFilesystemBlock
  | DomainFilesystemMount
  | DomainFilesystemBind
  | DomainFilesystemTemplate
  | DomainFilesystemRam
  | DomainFilesystemOther

/** `<interface>` */
export type DomainInterface =
  | DomainInterfaceBridge
  | DomainInterfaceEthernet
  | DomainInterfaceVhostuser
  | DomainInterfaceNetwork
  | DomainInterfaceDirect
  | DomainInterfaceUser
  | DomainInterfaceInternal
  | DomainInterfaceMcast
  | DomainInterfaceUdp
  | DomainInterfaceServer
  | DomainInterfaceHostdev
  | DomainInterfaceVdpa
  | DomainInterfaceNull
  | DomainInterfaceVds

/** `<input>` */
export type DomainInput =
  | DomainInputTablet
  | DomainInputPassthrough
  | DomainInputEvdev

/** `<sound>` */
export interface DomainSound {
  /** Since libvirt 9.0.0 or before. */
  model: 'ac97' | 'es1370' | 'ich6' | 'ich7' | 'ich9' | 'pcspk' | 'sb16' | 'usb' | 'virtio'
  /** Since libvirt 11.3.0. */
  multichannel?: boolean | undefined
  /** Since libvirt 11.3.0. */
  streams?: string | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<audio>`, since libvirt 9.0.0 or before. */
  audio?: DomainSoundAudio | undefined
  /** `<codec>`, as many as there are, since libvirt 9.0.0 or before. */
  codecs?: DomainSoundCodec[] | undefined
  /** `<driver>`, since libvirt 11.3.0. */
  driver?: DomainInputDriver | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<audio>` */
export type DomainAudio =
  | DomainAudioNone
  | DomainAudioDbus
  | DomainAudioAlsa
  | DomainAudioCoreaudio
  | DomainAudioJack
  | DomainAudioOss
  | DomainAudioPipewire
  | DomainAudioPulseaudio
  | DomainAudioSdl
  | DomainAudioSpice
  | DomainAudioFile

/** `<hostdev>` */
export type DomainHostdev =
  | DomainHostdevSubsystemPci
  | DomainHostdevSubsystemUsb
  | DomainHostdevSubsystemScsi
  | DomainHostdevSubsystemScsiHost
  | DomainHostdevSubsystemMdev
  | DomainHostdevCapabilitiesStorage
  | DomainHostdevCapabilitiesMisc
  | DomainHostdevCapabilitiesNet

/** `<graphics>` */
export type DomainGraphics =
  | DomainGraphicsSdl
  | DomainGraphicsVnc
  | DomainGraphicsSpice
  | DomainGraphicsDbus
  | DomainGraphicsRdp
  | DomainGraphicsDesktop
  | DomainGraphicsEglHeadless

/** `<video>` */
export interface DomainVideo {
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainVideoDriver | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  model?: DomainVideoModel | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<console>` */
export type DomainConsole =
  | DomainConsoleFile
  | DomainConsolePty
  | DomainConsoleUnix
  | DomainConsoleTcp
  | DomainConsoleUdp
  | DomainConsoleNmdm
  | DomainConsoleSpiceport
  | DomainConsoleDbus
  | DomainConsoleQemuVdagent
  | DomainConsoleNull
  | DomainConsoleOther

/** `<parallel>` */
export type DomainParallel =
  | DomainParallelFile
  | DomainParallelPty
  | DomainParallelUnix
  | DomainParallelTcp
  | DomainParallelUdp
  | DomainParallelNmdm
  | DomainParallelSpiceport
  | DomainParallelDbus
  | DomainParallelQemuVdagent
  | DomainParallelNull

/** `<serial>` */
export type DomainSerial =
  | DomainSerialFile
  | DomainSerialPty
  | DomainSerialUnix
  | DomainSerialTcp
  | DomainSerialUdp
  | DomainSerialNmdm
  | DomainSerialSpiceport
  | DomainSerialDbus
  | DomainSerialQemuVdagent
  | DomainSerialNull

/** `<channel>` */
export type DomainChannel =
  | DomainChannelFile
  | DomainChannelPty
  | DomainChannelUnix
  | DomainChannelTcp
  | DomainChannelUdp
  | DomainChannelNmdm
  | DomainChannelSpiceport
  | DomainChannelDbus
  | DomainChannelQemuVdagent
  | DomainChannelNull

/** `<smartcard>` */
export type DomainSmartcard =
  | DomainSmartcardHost
  | DomainSmartcardHostCertificates
  | DomainSmartcardPassthroughFile
  | DomainSmartcardPassthroughPty
  | DomainSmartcardPassthroughUnix
  | DomainSmartcardPassthroughTcp
  | DomainSmartcardPassthroughUdp
  | DomainSmartcardPassthroughNmdm
  | DomainSmartcardPassthroughSpiceport
  | DomainSmartcardPassthroughDbus
  | DomainSmartcardPassthroughQemuVdagent
  | DomainSmartcardPassthroughNull

/** `<hub>` */
export interface DomainHub {
  /** Since libvirt 9.0.0 or before. */
  type: 'usb'
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<redirdev>` */
export type DomainRedirdev =
  | DomainRedirdevFile
  | DomainRedirdevPty
  | DomainRedirdevUnix
  | DomainRedirdevTcp
  | DomainRedirdevUdp
  | DomainRedirdevNmdm
  | DomainRedirdevSpiceport
  | DomainRedirdevDbus
  | DomainRedirdevQemuVdagent
  | DomainRedirdevNull

/** `<redirfilter>` */
export interface DomainRedirfilter {
  /** `<usbdev>`, as many as there are, since libvirt 9.0.0 or before. */
  usbdevs?: DomainRedirfilterUsbdev[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<rng>` */
export interface DomainRng {
  /** Since libvirt 9.0.0 or before. */
  model: 'virtio' | 'virtio-non-transitional' | 'virtio-transitional'
  /** `<backend>`, since libvirt 9.0.0 or before. */
  backend: DomainRngBackend
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainInputDriver | undefined
  /** `<rate>`, since libvirt 9.0.0 or before. */
  rate?: DomainRngRate | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<tpm>` */
export interface DomainTpm {
  /** Since libvirt 9.0.0 or before. */
  model?: 'spapr-tpm-proxy' | 'tpm-crb' | 'tpm-spapr' | 'tpm-tis' | undefined
  /** `<backend>`, since libvirt 9.0.0 or before. */
  backend: DomainTpmBackend
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<shmem>` */
export interface DomainShmem {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  role?: 'master' | 'peer' | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  model?: DomainShmemModel | undefined
  /** `<size>`, since libvirt 9.0.0 or before. */
  size?: DomainShmemSize | undefined
  /** `<server>`, since libvirt 9.0.0 or before. */
  server?: DomainShmemServer | undefined
  /** `<msi>`, since libvirt 9.0.0 or before. */
  msi?: DomainShmemMsi | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<memory>` */
export type DomainMemoryDevice =
  | DomainMemoryDeviceDimm
  | DomainMemoryDeviceNvdimm
  | DomainMemoryDeviceVirtioPmem
  | DomainMemoryDeviceVirtioMem
  | DomainMemoryDeviceSgxEpc

/** `<crypto>` */
export interface DomainCrypto {
  /** Since libvirt 11.3.0. */
  model: 'virtio'
  /** Since libvirt 11.3.0. */
  type: 'qemu'
  /** `<backend>`, since libvirt 11.3.0. */
  backend: DomainCryptoBackend
  /** `<driver>`, since libvirt 11.3.0. */
  driver?: DomainInputDriver | undefined
  /** `<alias>`, since libvirt 11.3.0. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 11.3.0. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<watchdog>` */
export interface DomainWatchdog {
  /** Since libvirt 9.0.0 or before. */
  model: 'diag288' | 'i6300esb' | 'ib700' | 'itco'
  /** Since libvirt 9.0.0 or before. */
  action?: 'dump' | 'inject-nmi' | 'none' | 'pause' | 'poweroff' | 'reset' | 'shutdown' | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<memballoon>` */
export interface DomainMemballoon {
  /** Since libvirt 9.0.0 or before. */
  model: 'none' | 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | 'xen'
  /** Since libvirt 9.0.0 or before. */
  autodeflate?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  freePageReporting?: boolean | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<stats>`, since libvirt 9.0.0 or before. */
  stats?: DomainMemballoonStats | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainInputDriver | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<nvram>` */
export interface DomainNvram {
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<panic>` */
export interface DomainPanic {
  /** Since libvirt 9.0.0 or before. */
  model?: 'hyperv' | 'isa' | 'pseries' | 'pvpanic' | 's390' | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<iommu>` */
export interface DomainIommu {
  /** Since libvirt 9.0.0 or before. */
  model: 'amd' | 'intel' | 'smmuv3' | 'virtio'
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainIommuDriver | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<vsock>` */
export interface DomainVsock {
  /** Since libvirt 9.0.0 or before. */
  model?: 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** `<cid>`, since libvirt 9.0.0 or before. */
  cid?: DomainVsockCid | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainInputDriver | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pstore>` */
export interface DomainPstore {
  /** Since libvirt 11.3.0. */
  backend: 'acpi-erst'
  /** `<path>`, since libvirt 11.3.0. */
  path?: string | undefined
  /** `<size>`, since libvirt 11.3.0. */
  size: DomainShmemSize
  /** `<address>`, since libvirt 11.3.0. */
  address?: DomainDiskAddress | undefined
  /** `<alias>`, since libvirt 11.3.0. */
  alias?: DomainDiskAlias | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<seclabel>` */
export interface DomainSeclabelDynamic {
  /** Since libvirt 9.0.0 or before. */
  model?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  type?: 'dynamic' | undefined
  /** Since libvirt 9.0.0 or before. */
  relabel?: true | undefined
  /** `<label>`, since libvirt 9.0.0 or before. */
  label?: string | undefined
  /** `<imagelabel>`, since libvirt 9.0.0 or before. */
  imagelabel?: string | undefined
  /** `<baselabel>`, since libvirt 9.0.0 or before. */
  baselabel?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<seclabel>` */
export interface DomainSeclabelStatic {
  baselabel?: undefined
  /** Since libvirt 9.0.0 or before. */
  model?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'static'
  /** Since libvirt 9.0.0 or before. */
  relabel?: boolean | undefined
  /** `<label>`, since libvirt 9.0.0 or before. */
  label: string
  /** `<imagelabel>`, since libvirt 9.0.0 or before. */
  imagelabel?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<seclabel>` */
export interface DomainSeclabelNone {
  label?: undefined
  imagelabel?: undefined
  baselabel?: undefined
  /** Since libvirt 9.0.0 or before. */
  model?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'none'
  /** Since libvirt 9.0.0 or before. */
  relabel?: false | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<qemu:arg>` */
export interface DomainQemuCommandlineArg {
  /** Since libvirt 9.0.0 or before. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<qemu:env>` */
export interface DomainQemuCommandlineEnv {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  value?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<qemu:add>` */
export interface DomainQemuCapabilitiesAdd {
  /** Since libvirt 9.0.0 or before. */
  capability: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<qemu:del>` */
export interface DomainQemuCapabilitiesDel {
  /** Since libvirt 9.0.0 or before. */
  capability: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<qemu:device>` */
export interface DomainQemuOverrideDevice {
  /** Since libvirt 9.0.0 or before. */
  alias: string
  /** `<qemu:frontend>`, since libvirt 9.0.0 or before. */
  frontend?: DomainQemuOverrideDeviceFrontend | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<lxc:sharenet>` */
export interface DomainLxcNamespaceSharenet {
  /** Since libvirt 9.0.0 or before. */
  type: 'name' | 'netns' | 'pid'
  /** Since libvirt 9.0.0 or before. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<lxc:shareipc>` */
export interface DomainLxcNamespaceShareipc {
  /** Since libvirt 9.0.0 or before. */
  type: 'name' | 'pid'
  /** Since libvirt 9.0.0 or before. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<lxc:shareuts>` */
export interface DomainLxcNamespaceShareuts {
  /** Since libvirt 9.0.0 or before. */
  type: 'name' | 'pid'
  /** Since libvirt 9.0.0 or before. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cipher>` */
export interface DomainKeywrapCipher {
  /** Since libvirt 9.0.0 or before. */
  name: 'aes' | 'dea'
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<launchSecurity>` */
export interface DomainLaunchSecuritySev {
  authorKey?: undefined
  vcek?: undefined
  guestVisibleWorkarounds?: undefined
  idBlock?: undefined
  idAuth?: undefined
  hostData?: undefined
  mrConfigId?: undefined
  mrOwner?: undefined
  mrOwnerConfig?: undefined
  quoteGenerationService?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'sev'
  /** Since libvirt 9.0.0 or before. */
  kernelHashes?: boolean | undefined
  /** `<cbitpos>`, since libvirt 9.0.0 or before. */
  cbitpos?: number | undefined
  /** `<reducedPhysBits>`, since libvirt 9.0.0 or before. */
  reducedPhysBits?: number | undefined
  /** `<policy>`, since libvirt 9.0.0 or before. */
  policy: string
  /** `<handle>`, since libvirt 9.0.0 or before. */
  handle?: number | undefined
  /** `<dhCert>`, since libvirt 9.0.0 or before. */
  dhCert?: string | undefined
  /** `<session>`, since libvirt 9.0.0 or before. */
  session?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<launchSecurity>` */
export interface DomainLaunchSecuritySevSnp {
  handle?: undefined
  dhCert?: undefined
  session?: undefined
  mrConfigId?: undefined
  mrOwner?: undefined
  mrOwnerConfig?: undefined
  quoteGenerationService?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'sev-snp'
  /** Since libvirt 9.0.0 or before. */
  kernelHashes?: boolean | undefined
  /** Since libvirt 11.3.0. */
  authorKey?: boolean | undefined
  /** Since libvirt 11.3.0. */
  vcek?: boolean | undefined
  /** `<cbitpos>`, since libvirt 9.0.0 or before. */
  cbitpos?: number | undefined
  /** `<reducedPhysBits>`, since libvirt 9.0.0 or before. */
  reducedPhysBits?: number | undefined
  /** `<policy>`, since libvirt 9.0.0 or before. */
  policy: string
  /** `<guestVisibleWorkarounds>`, since libvirt 11.3.0. */
  guestVisibleWorkarounds?: string | undefined
  /** `<idBlock>`, since libvirt 11.3.0. */
  idBlock?: string | undefined
  /** `<idAuth>`, since libvirt 11.3.0. */
  idAuth?: string | undefined
  /** `<hostData>`, since libvirt 11.3.0. */
  hostData?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<launchSecurity>` */
export interface DomainLaunchSecurityS390Pv {
  kernelHashes?: undefined
  authorKey?: undefined
  vcek?: undefined
  cbitpos?: undefined
  reducedPhysBits?: undefined
  policy?: undefined
  handle?: undefined
  dhCert?: undefined
  session?: undefined
  guestVisibleWorkarounds?: undefined
  idBlock?: undefined
  idAuth?: undefined
  hostData?: undefined
  mrConfigId?: undefined
  mrOwner?: undefined
  mrOwnerConfig?: undefined
  quoteGenerationService?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 's390-pv'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<quoteGenerationService>` */
export interface DomainLaunchSecurityQuoteGenerationService {
  /** Since libvirt 12.8.0. */
  path?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<launchSecurity>` */
export interface DomainLaunchSecurityTdx {
  kernelHashes?: undefined
  authorKey?: undefined
  vcek?: undefined
  cbitpos?: undefined
  reducedPhysBits?: undefined
  handle?: undefined
  dhCert?: undefined
  session?: undefined
  guestVisibleWorkarounds?: undefined
  idBlock?: undefined
  idAuth?: undefined
  hostData?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'tdx'
  /** `<policy>`, since libvirt 9.0.0 or before. */
  policy?: string | undefined
  /** `<mrConfigId>`, since libvirt 12.8.0. */
  mrConfigId?: string | undefined
  /** `<mrOwner>`, since libvirt 12.8.0. */
  mrOwner?: string | undefined
  /** `<mrOwnerConfig>`, since libvirt 12.8.0. */
  mrOwnerConfig?: string | undefined
  /** `<quoteGenerationService>`, since libvirt 12.8.0. */
  quoteGenerationService?: DomainLaunchSecurityQuoteGenerationService | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<bhyve:arg>` */
export interface DomainBhyveCommandlineArg {
  /** Since libvirt 9.0.0 or before. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<xen:arg>` */
export interface DomainXenCommandlineArg {
  /** Since libvirt 9.0.0 or before. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<driver>` */
export interface DomainHostdevDriver {
  /** Since libvirt 9.0.0 or before. */
  name?: 'kvm' | 'vfio' | 'xen' | undefined
  /** Since libvirt 11.3.0. */
  model?: string | undefined
  /** Since libvirt 12.8.0. */
  iommufd?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<parameters>` */
export interface DomainInterfaceVirtualport8021QbgParameters {
  /** Since libvirt 9.0.0 or before. */
  managerid?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  typeid?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  typeidversion?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  instanceid?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  profileid?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  interfaceid?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<virtualport>` */
export interface DomainInterfaceVirtualport8021Qbg {
  /** Since libvirt 9.0.0 or before. */
  type: '802.1Qbg'
  /** `<parameters>`, since libvirt 9.0.0 or before. */
  parameters?: DomainInterfaceVirtualport8021QbgParameters | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<virtualport>` */
export interface DomainInterfaceVirtualport8021Qbh {
  /** Since libvirt 9.0.0 or before. */
  type: '802.1Qbh'
  /** `<parameters>`, since libvirt 9.0.0 or before. */
  parameters?: DomainInterfaceVirtualport8021QbgParameters | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<virtualport>` */
export interface DomainInterfaceVirtualportOpenvswitch {
  /** Since libvirt 9.0.0 or before. */
  type: 'openvswitch'
  /** `<parameters>`, since libvirt 9.0.0 or before. */
  parameters?: DomainInterfaceVirtualport8021QbgParameters | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<virtualport>` */
export interface DomainInterfaceVirtualportMidonet {
  /** Since libvirt 9.0.0 or before. */
  type: 'midonet'
  /** `<parameters>`, since libvirt 9.0.0 or before. */
  parameters?: DomainInterfaceVirtualport8021QbgParameters | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<virtualport>` */
export interface DomainInterfaceVirtualportOther {
  type?: undefined
  /** `<parameters>`, since libvirt 9.0.0 or before. */
  parameters?: DomainInterfaceVirtualport8021QbgParameters | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<inbound>` */
export interface DomainInterfaceBandwidthInbound {
  /** Since libvirt 9.0.0 or before. */
  average?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  peak?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  floor?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  burst?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<outbound>` */
export interface DomainInterfaceBandwidthOutbound {
  /** Since libvirt 9.0.0 or before. */
  average?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  peak?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  floor?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  burst?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<tag>` */
export interface DomainInterfaceVlanTag {
  /** Since libvirt 9.0.0 or before. */
  id: number
  /** Since libvirt 9.0.0 or before. */
  nativeMode?: 'tagged' | 'untagged' | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<initiator>` */
export interface DomainOsNvramSourceInitiator {
  /** `<iqn>`, since libvirt 9.0.0 or before. */
  iqn: DomainOsNvramSourceInitiatorIqn
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<adapter>` */
export type DomainHostdevSourceAdapter =
  | DomainHostdevSourceAdapterScsiHost
  | DomainHostdevSourceAdapterFcHost

/** `<encryption>` */
export interface DomainDiskEncryption {
  /** Since libvirt 9.0.0 or before. */
  format: 'default' | 'luks' | 'luks-any' | 'luks2' | 'qcow'
  /** Since libvirt 9.0.0 or before. */
  engine?: 'librbd' | 'qemu' | undefined
  /** `<secret>`, as many as there are, since libvirt 9.0.0 or before. */
  secrets?: DomainDiskEncryptionSecret[] | undefined
  /** `<cipher>`, since libvirt 9.0.0 or before. */
  cipher?: DomainDiskEncryptionCipher | undefined
  /** `<ivgen>`, since libvirt 9.0.0 or before. */
  ivgen?: DomainDiskEncryptionIvgen | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<parameter>` */
export interface DomainInterfaceFilterrefParameter {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cell>` */
export interface DomainCpuNumaCell {
  /** Since libvirt 9.0.0 or before. */
  id?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  cpus?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  memory: number | bigint
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  memAccess?: 'private' | 'shared' | undefined
  /** Since libvirt 9.0.0 or before. */
  discard?: boolean | undefined
  /** `<distances>`, since libvirt 9.0.0 or before. */
  distances?: DomainCpuNumaCellDistances | undefined
  /** `<cache>`, as many as there are, since libvirt 9.0.0 or before. */
  caches?: DomainCpuNumaCellCache[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interconnects>` */
export interface DomainCpuNumaInterconnects {
  /** `<latency>`, as many as there are, since libvirt 9.0.0 or before. */
  latencies?: DomainCpuNumaInterconnectsLatency[] | undefined
  /** `<bandwidth>`, as many as there are, since libvirt 9.0.0 or before. */
  bandwidths?: DomainCpuNumaInterconnectsBandwidth[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export interface DomainOsNvramSourceAddress {
  /** Since libvirt 9.0.0 or before. */
  domain?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  bus?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  slot?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  function?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  multifunction?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<entry>` */
export interface DomainSysinfoBiosEntry {
  /** Since libvirt 9.0.0 or before. */
  name: 'date' | 'release' | 'vendor' | 'version'
  /** Its text. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<entry>` */
export interface DomainSysinfoSystemEntry {
  /** Since libvirt 9.0.0 or before. */
  name: 'family' | 'manufacturer' | 'product' | 'serial' | 'sku' | 'uuid' | 'version'
  /** Its text. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<entry>` */
export interface DomainSysinfoBaseBoardEntry {
  /** Since libvirt 9.0.0 or before. */
  name: 'asset' | 'location' | 'manufacturer' | 'product' | 'serial' | 'version'
  /** Its text. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<entry>` */
export interface DomainSysinfoChassisEntry {
  /** Since libvirt 9.0.0 or before. */
  name: 'asset' | 'manufacturer' | 'serial' | 'sku' | 'version'
  /** Its text. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<feature>` */
export interface DomainOsFirmwareFeature {
  /** Since libvirt 9.0.0 or before. */
  enabled: boolean
  /** Since libvirt 9.0.0 or before. */
  name: 'enrolled-keys' | 'secure-boot'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainDiskFileSource {
  /** Since libvirt 9.0.0 or before. */
  file?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  fdgroup?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  index?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  startupPolicy?: 'mandatory' | 'optional' | 'requisite' | undefined
  /** `<slices>`, since libvirt 9.0.0 or before. */
  slices?: DomainOsNvramSourceSlices | undefined
  /** `<dataStore>`, since libvirt 11.3.0. */
  dataStore?: DomainOsNvramSourceDataStore | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: DomainDiskEncryption | undefined
  /** `<seclabel>`, as many as there are, since libvirt 9.0.0 or before. */
  seclabels?: DomainOsNvramSourceSeclabel[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<nvram>` */
export interface DomainOsNvramFile {
  /** Since libvirt 9.0.0 or before. */
  template?: string | undefined
  /** Since libvirt 11.3.0. */
  templateFormat?: 'qcow2' | 'raw' | undefined
  /** Since libvirt 11.3.0. */
  format?: 'qcow2' | 'raw' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'file'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskFileSource | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainDiskBlockFloppySource {
  /** Since libvirt 9.0.0 or before. */
  dev?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  index?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  startupPolicy?: 'mandatory' | 'optional' | 'requisite' | undefined
  /** `<slices>`, since libvirt 9.0.0 or before. */
  slices?: DomainOsNvramSourceSlices | undefined
  /** `<dataStore>`, since libvirt 11.3.0. */
  dataStore?: DomainOsNvramSourceDataStore | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: DomainDiskEncryption | undefined
  /** `<reservations>`, since libvirt 9.0.0 or before. */
  reservations?: DomainOsNvramSourceReservations | undefined
  /** `<seclabel>`, as many as there are, since libvirt 9.0.0 or before. */
  seclabels?: DomainOsNvramSourceSeclabel[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<nvram>` */
export interface DomainOsNvramBlock {
  /** Since libvirt 9.0.0 or before. */
  template?: string | undefined
  /** Since libvirt 11.3.0. */
  templateFormat?: 'qcow2' | 'raw' | undefined
  /** Since libvirt 11.3.0. */
  format?: 'qcow2' | 'raw' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'block'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskBlockFloppySource | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainDiskDirSource {
  /** Since libvirt 9.0.0 or before. */
  dir: string
  /** Since libvirt 9.0.0 or before. */
  index?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  startupPolicy?: 'mandatory' | 'optional' | 'requisite' | undefined
  /** `<slices>`, since libvirt 9.0.0 or before. */
  slices?: DomainOsNvramSourceSlices | undefined
  /** `<dataStore>`, since libvirt 11.3.0. */
  dataStore?: DomainOsNvramSourceDataStore | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: DomainDiskEncryption | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<nvram>` */
export interface DomainOsNvramDir {
  /** Since libvirt 9.0.0 or before. */
  template?: string | undefined
  /** Since libvirt 11.3.0. */
  templateFormat?: 'qcow2' | 'raw' | undefined
  /** Since libvirt 11.3.0. */
  format?: 'qcow2' | 'raw' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'dir'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskDirSource | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainDiskNetworkFloppySource {
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
  dataStore?: DomainOsNvramSourceDataStore | undefined
  /** `<host>`, as many as there are, since libvirt 9.0.0 or before. */
  hosts?: DomainOsNvramSourceHost[] | undefined
  /** `<reconnect>`, since libvirt 9.0.0 or before. */
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

/** `<nvram>` */
export interface DomainOsNvramNetwork {
  /** Since libvirt 9.0.0 or before. */
  template?: string | undefined
  /** Since libvirt 11.3.0. */
  templateFormat?: 'qcow2' | 'raw' | undefined
  /** Since libvirt 11.3.0. */
  format?: 'qcow2' | 'raw' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'network'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainDiskNetworkFloppySource
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainDiskVolumeFloppySource {
  /** Since libvirt 9.0.0 or before. */
  pool: string
  /** Since libvirt 9.0.0 or before. */
  volume: string
  /** Since libvirt 9.0.0 or before. */
  mode?: 'direct' | 'host' | undefined
  /** Since libvirt 9.0.0 or before. */
  index?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  startupPolicy?: 'mandatory' | 'optional' | 'requisite' | undefined
  /** `<slices>`, since libvirt 9.0.0 or before. */
  slices?: DomainOsNvramSourceSlices | undefined
  /** `<dataStore>`, since libvirt 11.3.0. */
  dataStore?: DomainOsNvramSourceDataStore | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: DomainDiskEncryption | undefined
  /** `<seclabel>`, as many as there are, since libvirt 9.0.0 or before. */
  seclabels?: DomainOsNvramSourceSeclabel[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<nvram>` */
export interface DomainOsNvramVolume {
  /** Since libvirt 9.0.0 or before. */
  template?: string | undefined
  /** Since libvirt 11.3.0. */
  templateFormat?: 'qcow2' | 'raw' | undefined
  /** Since libvirt 11.3.0. */
  format?: 'qcow2' | 'raw' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'volume'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskVolumeFloppySource | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainDiskNvmeSource {
  /** Since libvirt 9.0.0 or before. */
  type: 'pci'
  /** Since libvirt 9.0.0 or before. */
  namespace: string
  /** Since libvirt 9.0.0 or before. */
  managed?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  index?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  startupPolicy?: 'mandatory' | 'optional' | 'requisite' | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address: DomainOsNvramSourceAddress
  /** `<slices>`, since libvirt 9.0.0 or before. */
  slices?: DomainOsNvramSourceSlices | undefined
  /** `<dataStore>`, since libvirt 11.3.0. */
  dataStore?: DomainOsNvramSourceDataStore | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: DomainDiskEncryption | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<nvram>` */
export interface DomainOsNvramNvme {
  /** Since libvirt 9.0.0 or before. */
  template?: string | undefined
  /** Since libvirt 11.3.0. */
  templateFormat?: 'qcow2' | 'raw' | undefined
  /** Since libvirt 11.3.0. */
  format?: 'qcow2' | 'raw' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'nvme'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskNvmeSource | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainDiskVhostuserSource {
  /** Since libvirt 9.0.0 or before. */
  type: 'unix'
  /** Since libvirt 9.0.0 or before. */
  path: string
  /** `<reconnect>`, since libvirt 9.0.0 or before. */
  reconnect?: DomainOsNvramSourceReconnect | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<nvram>` */
export interface DomainOsNvramVhostuser {
  /** Since libvirt 9.0.0 or before. */
  template?: string | undefined
  /** Since libvirt 11.3.0. */
  templateFormat?: 'qcow2' | 'raw' | undefined
  /** Since libvirt 11.3.0. */
  format?: 'qcow2' | 'raw' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'vhostuser'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainDiskVhostuserSource
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainDiskVhostvdpaSource {
  /** Since libvirt 9.0.0 or before. */
  dev: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<nvram>` */
export interface DomainOsNvramVhostvdpa {
  /** Since libvirt 9.0.0 or before. */
  template?: string | undefined
  /** Since libvirt 11.3.0. */
  templateFormat?: 'qcow2' | 'raw' | undefined
  /** Since libvirt 11.3.0. */
  format?: 'qcow2' | 'raw' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'vhostvdpa'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainDiskVhostvdpaSource
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<nvram>` */
export interface DomainOsNvramCtl {
  /** Since libvirt 9.0.0 or before. */
  template?: string | undefined
  /** Since libvirt 11.3.0. */
  templateFormat?: 'qcow2' | 'raw' | undefined
  /** Since libvirt 11.3.0. */
  format?: 'qcow2' | 'raw' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'ctl'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainDiskVhostvdpaSource
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<nvram>` */
export interface DomainOsNvramOther {
  type?: undefined
  /** Since libvirt 9.0.0 or before. */
  template?: string | undefined
  /** Since libvirt 11.3.0. */
  templateFormat?: 'qcow2' | 'raw' | undefined
  /** Since libvirt 11.3.0. */
  format?: 'qcow2' | 'raw' | undefined
  /** Its text. */
  value?: string | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskFileSource | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<table>` */
export interface DomainOsAcpiTable {
  /** Since libvirt 9.0.0 or before. */
  type: 'msdm' | 'raw' | 'rawset' | 'slic'
  /** Its text. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<catchup>` */
export interface DomainClockTimerCatchup {
  /** Since libvirt 9.0.0 or before. */
  threshold?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  slew?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  limit?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<timer>` */
export interface DomainClockTimerAuto {
  track?: undefined
  /** Since libvirt 9.0.0 or before. */
  name: 'tsc'
  /** Since libvirt 9.0.0 or before. */
  tickpolicy?: 'catchup' | 'delay' | 'discard' | 'merge' | undefined
  /** Since libvirt 9.0.0 or before. */
  frequency?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  mode: 'auto' | 'emulate' | 'native' | 'paravirt' | 'smpsafe'
  /** Since libvirt 9.0.0 or before. */
  present?: boolean | undefined
  /** `<catchup>`, since libvirt 9.0.0 or before. */
  catchup?: DomainClockTimerCatchup | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<timer>` */
export interface DomainClockTimerOther {
  mode?: undefined
  /** Since libvirt 9.0.0 or before. */
  name: 'armvtimer' | 'hpet' | 'hypervclock' | 'kvmclock' | 'pit' | 'platform' | 'rtc' | 'tsc'
  /** Since libvirt 9.0.0 or before. */
  track?: 'boot' | 'guest' | 'realtime' | 'wall' | undefined
  /** Since libvirt 9.0.0 or before. */
  tickpolicy?: 'catchup' | 'delay' | 'discard' | 'merge' | undefined
  /** Since libvirt 9.0.0 or before. */
  frequency?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  present?: boolean | undefined
  /** `<catchup>`, since libvirt 9.0.0 or before. */
  catchup?: DomainClockTimerCatchup | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<page>` */
export interface DomainMemoryBackingHugepagesPage {
  /** Since libvirt 9.0.0 or before. */
  size: number | bigint
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  nodeset?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<poll>` */
export interface DomainIothreadidsIothreadPoll {
  /** Since libvirt 11.3.0. */
  max?: number | bigint | undefined
  /** Since libvirt 11.3.0. */
  grow?: number | bigint | undefined
  /** Since libvirt 11.3.0. */
  shrink?: number | bigint | undefined
  /** Since libvirt 12.8.0. */
  weight?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cache>` */
export interface DomainCputuneCachetuneCache {
  /** Since libvirt 9.0.0 or before. */
  id: number
  /** Since libvirt 9.0.0 or before. */
  level: number
  /** Since libvirt 9.0.0 or before. */
  type: 'both' | 'code' | 'data'
  /** Since libvirt 9.0.0 or before. */
  size: number | bigint
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<monitor>` */
export interface DomainCputuneCachetuneMonitor {
  /** Since libvirt 9.0.0 or before. */
  level: number
  /** Since libvirt 9.0.0 or before. */
  vcpus?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<node>` */
export interface DomainCputuneMemorytuneNode {
  /** Since libvirt 9.0.0 or before. */
  id: number
  /** Since libvirt 9.0.0 or before. */
  bandwidth: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<monitor>` */
export interface DomainCputuneMemorytuneMonitor {
  /** Since libvirt 9.0.0 or before. */
  vcpus?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<hyperv>` */
export interface DomainFeaturesHypervPassthrough {
  relaxed?: undefined
  vapic?: undefined
  spinlocks?: undefined
  vpindex?: undefined
  runtime?: undefined
  synic?: undefined
  stimer?: undefined
  reset?: undefined
  vendorId?: undefined
  frequencies?: undefined
  reenlightenment?: undefined
  tlbflush?: undefined
  ipi?: undefined
  evmcs?: undefined
  avic?: undefined
  emsrBitmap?: undefined
  xmmInput?: undefined
  /** Since libvirt 9.0.0 or before. */
  mode: 'passthrough'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<relaxed>` */
export interface DomainFeaturesHypervRelaxed {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<vapic>` */
export interface DomainFeaturesHypervVapic {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<spinlocks>` */
export interface DomainFeaturesHypervSpinlocks {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Since libvirt 9.0.0 or before. */
  retries?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<vpindex>` */
export interface DomainFeaturesHypervVpindex {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<runtime>` */
export interface DomainFeaturesHypervRuntime {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<synic>` */
export interface DomainFeaturesHypervSynic {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<stimer>` */
export interface DomainFeaturesHypervStimer {
  /** Since libvirt 9.0.0 or before. */
  state?: boolean | undefined
  /** `<direct>`, since libvirt 9.0.0 or before. */
  direct?: DomainFeaturesHypervStimerDirect | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<reset>` */
export interface DomainFeaturesHypervReset {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<vendor_id>` */
export interface DomainFeaturesHypervVendorId {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Since libvirt 9.0.0 or before. */
  value?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<frequencies>` */
export interface DomainFeaturesHypervFrequencies {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<reenlightenment>` */
export interface DomainFeaturesHypervReenlightenment {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<tlbflush>` */
export interface DomainFeaturesHypervTlbflush {
  /** Since libvirt 9.0.0 or before. */
  state?: boolean | undefined
  /** `<direct>`, since libvirt 11.3.0. */
  direct?: DomainFeaturesHypervStimerDirect | undefined
  /** `<extended>`, since libvirt 11.3.0. */
  extended?: DomainFeaturesHypervTlbflushExtended | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<ipi>` */
export interface DomainFeaturesHypervIpi {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<evmcs>` */
export interface DomainFeaturesHypervEvmcs {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<avic>` */
export interface DomainFeaturesHypervAvic {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<emsr_bitmap>` */
export interface DomainFeaturesHypervEmsrBitmap {
  /** Since libvirt 11.3.0. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<xmm_input>` */
export interface DomainFeaturesHypervXmmInput {
  /** Since libvirt 11.3.0. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<hyperv>` */
export interface DomainFeaturesHypervCustom {
  /** Since libvirt 9.0.0 or before. */
  mode?: 'custom' | 'host-model' | undefined
  /** `<relaxed>`, since libvirt 9.0.0 or before. */
  relaxed?: DomainFeaturesHypervRelaxed | undefined
  /** `<vapic>`, since libvirt 9.0.0 or before. */
  vapic?: DomainFeaturesHypervVapic | undefined
  /** `<spinlocks>`, since libvirt 9.0.0 or before. */
  spinlocks?: DomainFeaturesHypervSpinlocks | undefined
  /** `<vpindex>`, since libvirt 9.0.0 or before. */
  vpindex?: DomainFeaturesHypervVpindex | undefined
  /** `<runtime>`, since libvirt 9.0.0 or before. */
  runtime?: DomainFeaturesHypervRuntime | undefined
  /** `<synic>`, since libvirt 9.0.0 or before. */
  synic?: DomainFeaturesHypervSynic | undefined
  /** `<stimer>`, since libvirt 9.0.0 or before. */
  stimer?: DomainFeaturesHypervStimer | undefined
  /** `<reset>`, since libvirt 9.0.0 or before. */
  reset?: DomainFeaturesHypervReset | undefined
  /** `<vendor_id>`, since libvirt 9.0.0 or before. */
  vendorId?: DomainFeaturesHypervVendorId | undefined
  /** `<frequencies>`, since libvirt 9.0.0 or before. */
  frequencies?: DomainFeaturesHypervFrequencies | undefined
  /** `<reenlightenment>`, since libvirt 9.0.0 or before. */
  reenlightenment?: DomainFeaturesHypervReenlightenment | undefined
  /** `<tlbflush>`, since libvirt 9.0.0 or before. */
  tlbflush?: DomainFeaturesHypervTlbflush | undefined
  /** `<ipi>`, since libvirt 9.0.0 or before. */
  ipi?: DomainFeaturesHypervIpi | undefined
  /** `<evmcs>`, since libvirt 9.0.0 or before. */
  evmcs?: DomainFeaturesHypervEvmcs | undefined
  /** `<avic>`, since libvirt 9.0.0 or before. */
  avic?: DomainFeaturesHypervAvic | undefined
  /** `<emsr_bitmap>`, since libvirt 11.3.0. */
  emsrBitmap?: DomainFeaturesHypervEmsrBitmap | undefined
  /** `<xmm_input>`, since libvirt 11.3.0. */
  xmmInput?: DomainFeaturesHypervXmmInput | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<hidden>` */
export interface DomainFeaturesKvmHidden {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<hint-dedicated>` */
export interface DomainFeaturesKvmHintDedicated {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<poll-control>` */
export interface DomainFeaturesKvmPollControl {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pv-ipi>` */
export interface DomainFeaturesKvmPvIpi {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dirty-ring>` */
export interface DomainFeaturesKvmDirtyRing {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Since libvirt 9.0.0 or before. */
  size?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<e820_host>` */
export interface DomainFeaturesXenE820Host {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<passthrough>` */
export interface DomainFeaturesXenPassthrough {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Since libvirt 9.0.0 or before. */
  mode?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<audit_control>` */
export interface DomainFeaturesCapabilitiesAuditControl {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<audit_write>` */
export interface DomainFeaturesCapabilitiesAuditWrite {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<block_suspend>` */
export interface DomainFeaturesCapabilitiesBlockSuspend {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<chown>` */
export interface DomainFeaturesCapabilitiesChown {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dac_override>` */
export interface DomainFeaturesCapabilitiesDacOverride {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dac_read_search>` */
export interface DomainFeaturesCapabilitiesDacReadSearch {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<fowner>` */
export interface DomainFeaturesCapabilitiesFowner {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<fsetid>` */
export interface DomainFeaturesCapabilitiesFsetid {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<ipc_lock>` */
export interface DomainFeaturesCapabilitiesIpcLock {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<ipc_owner>` */
export interface DomainFeaturesCapabilitiesIpcOwner {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<kill>` */
export interface DomainFeaturesCapabilitiesKill {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<lease>` */
export interface DomainFeaturesCapabilitiesLease {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<linux_immutable>` */
export interface DomainFeaturesCapabilitiesLinuxImmutable {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<mac_admin>` */
export interface DomainFeaturesCapabilitiesMacAdmin {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<mac_override>` */
export interface DomainFeaturesCapabilitiesMacOverride {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<mknod>` */
export interface DomainFeaturesCapabilitiesMknod {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<net_admin>` */
export interface DomainFeaturesCapabilitiesNetAdmin {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<net_bind_service>` */
export interface DomainFeaturesCapabilitiesNetBindService {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<net_broadcast>` */
export interface DomainFeaturesCapabilitiesNetBroadcast {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<net_raw>` */
export interface DomainFeaturesCapabilitiesNetRaw {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<setgid>` */
export interface DomainFeaturesCapabilitiesSetgid {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<setfcap>` */
export interface DomainFeaturesCapabilitiesSetfcap {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<setpcap>` */
export interface DomainFeaturesCapabilitiesSetpcap {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<setuid>` */
export interface DomainFeaturesCapabilitiesSetuid {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<sys_admin>` */
export interface DomainFeaturesCapabilitiesSysAdmin {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<sys_boot>` */
export interface DomainFeaturesCapabilitiesSysBoot {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<sys_chroot>` */
export interface DomainFeaturesCapabilitiesSysChroot {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<sys_module>` */
export interface DomainFeaturesCapabilitiesSysModule {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<sys_nice>` */
export interface DomainFeaturesCapabilitiesSysNice {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<sys_pacct>` */
export interface DomainFeaturesCapabilitiesSysPacct {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<sys_ptrace>` */
export interface DomainFeaturesCapabilitiesSysPtrace {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<sys_rawio>` */
export interface DomainFeaturesCapabilitiesSysRawio {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<sys_resource>` */
export interface DomainFeaturesCapabilitiesSysResource {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<sys_time>` */
export interface DomainFeaturesCapabilitiesSysTime {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<sys_tty_config>` */
export interface DomainFeaturesCapabilitiesSysTtyConfig {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<syslog>` */
export interface DomainFeaturesCapabilitiesSyslog {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<wake_alarm>` */
export interface DomainFeaturesCapabilitiesWakeAlarm {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<tseg>` */
export interface DomainFeaturesSmmTseg {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<maxpagesize>` */
export interface DomainFeaturesHptMaxpagesize {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<tb-cache>` */
export interface DomainFeaturesTcgTbCache {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<driver>` */
export interface DomainDiskDriver {
  /** Since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  type?: 'aio' | 'bochs' | 'cloop' | 'cow' | 'dir' | 'dmg' | 'fat' | 'iso' | 'luks' | 'ploop' | 'qcow' | 'qcow2' | 'qed' | 'raw' | 'vdi' | 'vhd' | 'vmdk' | 'vpc' | undefined
  /** Since libvirt 9.0.0 or before. */
  cache?: 'default' | 'directsync' | 'none' | 'unsafe' | 'writeback' | 'writethrough' | undefined
  /** `error_policy`, since libvirt 9.0.0 or before. */
  errorPolicy?: 'enospace' | 'ignore' | 'report' | 'stop' | undefined
  /** `rerror_policy`, since libvirt 9.0.0 or before. */
  rerrorPolicy?: 'ignore' | 'report' | 'stop' | undefined
  /** Since libvirt 9.0.0 or before. */
  io?: 'io_uring' | 'native' | 'threads' | undefined
  /** Since libvirt 9.0.0 or before. */
  ioeventfd?: boolean | undefined
  /** `event_idx`, since libvirt 9.0.0 or before. */
  eventIdx?: boolean | undefined
  /** `copy_on_read`, since libvirt 9.0.0 or before. */
  copyOnRead?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  discard?: 'ignore' | 'unmap' | undefined
  /** Since libvirt 9.0.0 or before. */
  iothread?: number | undefined
  /** `detect_zeroes`, since libvirt 9.0.0 or before. */
  detectZeroes?: 'off' | 'on' | 'unmap' | undefined
  /** `discard_no_unref`, since libvirt 11.3.0. */
  discardNoUnref?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  queues?: number | bigint | undefined
  /** `queue_size`, since libvirt 9.0.0 or before. */
  queueSize?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  iommu?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  ats?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  packed?: boolean | undefined
  /** `page_per_vq`, since libvirt 9.0.0 or before. */
  pagePerVq?: boolean | undefined
  /** `<metadata_cache>`, since libvirt 9.0.0 or before. */
  metadataCache?: DomainDiskDriverMetadataCache | undefined
  /** `<iothreads>`, since libvirt 11.3.0. */
  iothreads?: DomainDiskDriverIothreads | undefined
  /** `<statistics>`, since libvirt 12.8.0. */
  statistics?: DomainDiskDriverStatistics | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<mirror>` */
export type DomainDiskMirror =
  | DomainDiskMirrorFile
  | DomainDiskMirrorBlock
  | DomainDiskMirrorDir
  | DomainDiskMirrorNetwork
  | DomainDiskMirrorVolume
  | DomainDiskMirrorNvme
  | DomainDiskMirrorVhostuser
  | DomainDiskMirrorVhostvdpa
  | DomainDiskMirrorCtl

/** `<auth>` */
export interface DomainDiskAuth {
  /** Since libvirt 9.0.0 or before. */
  username: string
  /** `<secret>`, since libvirt 9.0.0 or before. */
  secret: DomainDiskAuthSecret
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<target>` */
export interface DomainDiskTarget {
  /** Since libvirt 9.0.0 or before. */
  dev: string
  /** Since libvirt 9.0.0 or before. */
  bus?: 'fdc' | 'ide' | 'nvme' | 'sata' | 'scsi' | 'sd' | 'uml' | 'usb' | 'virtio' | 'xen' | undefined
  /** Since libvirt 9.0.0 or before. */
  tray?: 'closed' | 'open' | undefined
  /** Since libvirt 9.0.0 or before. */
  removable?: boolean | undefined
  /** `rotation_rate`, since libvirt 9.0.0 or before. */
  rotationRate?: number | bigint | undefined
  /** Since libvirt 12.8.0. */
  dpofua?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<boot>` */
export interface DomainDiskBoot {
  /** Since libvirt 9.0.0 or before. */
  order: number | bigint
  /** Since libvirt 9.0.0 or before. */
  loadparm?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backenddomain>` */
export interface DomainDiskBackenddomain {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<transient>` */
export interface DomainDiskTransient {
  /** Since libvirt 9.0.0 or before. */
  shareBacking?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<throttlefilters>` */
export interface DomainDiskThrottlefilters {
  /** `<throttlefilter>`, as many as there are, since libvirt 11.3.0. */
  throttlefilters?: DomainDiskThrottlefiltersThrottlefilter[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<iotune>` */
export interface DomainDiskIotune {
  /** `<total_bytes_sec>`, since libvirt 9.0.0 or before. */
  totalBytesSec?: number | bigint | undefined
  /** `<read_bytes_sec>`, since libvirt 9.0.0 or before. */
  readBytesSec?: number | bigint | undefined
  /** `<write_bytes_sec>`, since libvirt 9.0.0 or before. */
  writeBytesSec?: number | bigint | undefined
  /** `<total_iops_sec>`, since libvirt 9.0.0 or before. */
  totalIopsSec?: number | bigint | undefined
  /** `<read_iops_sec>`, since libvirt 9.0.0 or before. */
  readIopsSec?: number | bigint | undefined
  /** `<write_iops_sec>`, since libvirt 9.0.0 or before. */
  writeIopsSec?: number | bigint | undefined
  /** `<total_bytes_sec_max>`, since libvirt 9.0.0 or before. */
  totalBytesSecMax?: number | bigint | undefined
  /** `<read_bytes_sec_max>`, since libvirt 9.0.0 or before. */
  readBytesSecMax?: number | bigint | undefined
  /** `<write_bytes_sec_max>`, since libvirt 9.0.0 or before. */
  writeBytesSecMax?: number | bigint | undefined
  /** `<total_iops_sec_max>`, since libvirt 9.0.0 or before. */
  totalIopsSecMax?: number | bigint | undefined
  /** `<read_iops_sec_max>`, since libvirt 9.0.0 or before. */
  readIopsSecMax?: number | bigint | undefined
  /** `<write_iops_sec_max>`, since libvirt 9.0.0 or before. */
  writeIopsSecMax?: number | bigint | undefined
  /** `<size_iops_sec>`, since libvirt 9.0.0 or before. */
  sizeIopsSec?: number | bigint | undefined
  /** `<group_name>`, since libvirt 9.0.0 or before. */
  groupName?: string | undefined
  /** `<total_bytes_sec_max_length>`, since libvirt 9.0.0 or before. */
  totalBytesSecMaxLength?: number | bigint | undefined
  /** `<read_bytes_sec_max_length>`, since libvirt 9.0.0 or before. */
  readBytesSecMaxLength?: number | bigint | undefined
  /** `<write_bytes_sec_max_length>`, since libvirt 9.0.0 or before. */
  writeBytesSecMaxLength?: number | bigint | undefined
  /** `<total_iops_sec_max_length>`, since libvirt 9.0.0 or before. */
  totalIopsSecMaxLength?: number | bigint | undefined
  /** `<read_iops_sec_max_length>`, since libvirt 9.0.0 or before. */
  readIopsSecMaxLength?: number | bigint | undefined
  /** `<write_iops_sec_max_length>`, since libvirt 9.0.0 or before. */
  writeIopsSecMaxLength?: number | bigint | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<alias>` */
export interface DomainDiskAlias {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<acpi>` */
export interface DomainDiskAcpi {
  /** Since libvirt 9.0.0 or before. */
  index?: number | undefined
  /** Since libvirt 12.8.0. */
  nodeset?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export type DomainDiskAddress =
  | DomainDiskAddressPci
  | DomainDiskAddressDrive
  | DomainDiskAddressVirtioSerial
  | DomainDiskAddressCcid
  | DomainDiskAddressUsb
  | DomainDiskAddressSpaprVio
  | DomainDiskAddressCcw
  | DomainDiskAddressIsa
  | DomainDiskAddressVirtioMmio
  | DomainDiskAddressDimm

/** `<geometry>` */
export interface DomainDiskGeometry {
  /** Since libvirt 9.0.0 or before. */
  cyls: number | bigint
  /** Since libvirt 9.0.0 or before. */
  heads: number | bigint
  /** Since libvirt 9.0.0 or before. */
  secs: number | bigint
  /** Since libvirt 9.0.0 or before. */
  trans?: 'auto' | 'lba' | 'none' | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<blockio>` */
export interface DomainDiskBlockio {
  /** `logical_block_size`, since libvirt 9.0.0 or before. */
  logicalBlockSize?: number | bigint | undefined
  /** `physical_block_size`, since libvirt 9.0.0 or before. */
  physicalBlockSize?: number | bigint | undefined
  /** `discard_granularity`, since libvirt 11.3.0. */
  discardGranularity?: number | bigint | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backingStore>` */
export type DomainDiskBackingStore =
  | DomainDiskBackingStoreFile
  | DomainDiskBackingStoreBlock
  | DomainDiskBackingStoreDir
  | DomainDiskBackingStoreNetwork
  | DomainDiskBackingStoreVolume
  | DomainDiskBackingStoreNvme
  | DomainDiskBackingStoreVhostuser
  | DomainDiskBackingStoreVhostvdpa
  | DomainDiskBackingStoreCtl

/** `<disk>` */
export interface DomainDiskFile {
  rawio?: undefined
  sgio?: undefined
  /** Since libvirt 9.0.0 or before. */
  device?: 'cdrom' | 'disk' | 'floppy' | undefined
  /** Since libvirt 9.0.0 or before. */
  type?: 'file' | undefined
  /** Since libvirt 9.0.0 or before. */
  model?: 'usb-bot' | 'usb-storage' | 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** Since libvirt 9.0.0 or before. */
  snapshot?: 'external' | 'internal' | 'manual' | 'no' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskFileSource | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainDiskDriver | undefined
  /** `<mirror>`, since libvirt 9.0.0 or before. */
  mirror?: DomainDiskMirror | undefined
  /** `<auth>`, since libvirt 9.0.0 or before. */
  auth?: DomainDiskAuth | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainDiskTarget
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<shareable>`, since libvirt 9.0.0 or before. */
  shareable?: boolean | undefined
  /** `<transient>`, since libvirt 9.0.0 or before. */
  transient?: DomainDiskTransient | undefined
  /** `<serial>`, since libvirt 9.0.0 or before. */
  serial?: string | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: DomainDiskEncryption | undefined
  /** `<throttlefilters>`, since libvirt 11.3.0. */
  throttlefilters?: DomainDiskThrottlefilters | undefined
  /** `<iotune>`, since libvirt 9.0.0 or before. */
  iotune?: DomainDiskIotune | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<geometry>`, since libvirt 9.0.0 or before. */
  geometry?: DomainDiskGeometry | undefined
  /** `<blockio>`, since libvirt 9.0.0 or before. */
  blockio?: DomainDiskBlockio | undefined
  /** `<wwn>`, since libvirt 9.0.0 or before. */
  wwn?: string | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: string | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: string | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface DomainDiskBlockFloppy {
  rawio?: undefined
  sgio?: undefined
  /** Since libvirt 9.0.0 or before. */
  device?: 'cdrom' | 'disk' | 'floppy' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'block'
  /** Since libvirt 9.0.0 or before. */
  model?: 'usb-bot' | 'usb-storage' | 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** Since libvirt 9.0.0 or before. */
  snapshot?: 'external' | 'internal' | 'manual' | 'no' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskBlockFloppySource | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainDiskDriver | undefined
  /** `<mirror>`, since libvirt 9.0.0 or before. */
  mirror?: DomainDiskMirror | undefined
  /** `<auth>`, since libvirt 9.0.0 or before. */
  auth?: DomainDiskAuth | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainDiskTarget
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<shareable>`, since libvirt 9.0.0 or before. */
  shareable?: boolean | undefined
  /** `<transient>`, since libvirt 9.0.0 or before. */
  transient?: DomainDiskTransient | undefined
  /** `<serial>`, since libvirt 9.0.0 or before. */
  serial?: string | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: DomainDiskEncryption | undefined
  /** `<throttlefilters>`, since libvirt 11.3.0. */
  throttlefilters?: DomainDiskThrottlefilters | undefined
  /** `<iotune>`, since libvirt 9.0.0 or before. */
  iotune?: DomainDiskIotune | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<geometry>`, since libvirt 9.0.0 or before. */
  geometry?: DomainDiskGeometry | undefined
  /** `<blockio>`, since libvirt 9.0.0 or before. */
  blockio?: DomainDiskBlockio | undefined
  /** `<wwn>`, since libvirt 9.0.0 or before. */
  wwn?: string | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: string | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: string | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface DomainDiskBlockLun {
  /** Since libvirt 9.0.0 or before. */
  device: 'lun'
  /** Since libvirt 9.0.0 or before. */
  rawio?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  sgio?: 'filtered' | 'unfiltered' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'block'
  /** Since libvirt 9.0.0 or before. */
  model?: 'usb-bot' | 'usb-storage' | 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** Since libvirt 9.0.0 or before. */
  snapshot?: 'external' | 'internal' | 'manual' | 'no' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskBlockFloppySource | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainDiskDriver | undefined
  /** `<mirror>`, since libvirt 9.0.0 or before. */
  mirror?: DomainDiskMirror | undefined
  /** `<auth>`, since libvirt 9.0.0 or before. */
  auth?: DomainDiskAuth | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainDiskTarget
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<shareable>`, since libvirt 9.0.0 or before. */
  shareable?: boolean | undefined
  /** `<transient>`, since libvirt 9.0.0 or before. */
  transient?: DomainDiskTransient | undefined
  /** `<serial>`, since libvirt 9.0.0 or before. */
  serial?: string | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: DomainDiskEncryption | undefined
  /** `<throttlefilters>`, since libvirt 11.3.0. */
  throttlefilters?: DomainDiskThrottlefilters | undefined
  /** `<iotune>`, since libvirt 9.0.0 or before. */
  iotune?: DomainDiskIotune | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<geometry>`, since libvirt 9.0.0 or before. */
  geometry?: DomainDiskGeometry | undefined
  /** `<blockio>`, since libvirt 9.0.0 or before. */
  blockio?: DomainDiskBlockio | undefined
  /** `<wwn>`, since libvirt 9.0.0 or before. */
  wwn?: string | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: string | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: string | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface DomainDiskDir {
  rawio?: undefined
  sgio?: undefined
  /** Since libvirt 9.0.0 or before. */
  device?: 'cdrom' | 'disk' | 'floppy' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'dir'
  /** Since libvirt 9.0.0 or before. */
  model?: 'usb-bot' | 'usb-storage' | 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** Since libvirt 9.0.0 or before. */
  snapshot?: 'external' | 'internal' | 'manual' | 'no' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskDirSource | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainDiskDriver | undefined
  /** `<mirror>`, since libvirt 9.0.0 or before. */
  mirror?: DomainDiskMirror | undefined
  /** `<auth>`, since libvirt 9.0.0 or before. */
  auth?: DomainDiskAuth | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainDiskTarget
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<shareable>`, since libvirt 9.0.0 or before. */
  shareable?: boolean | undefined
  /** `<transient>`, since libvirt 9.0.0 or before. */
  transient?: DomainDiskTransient | undefined
  /** `<serial>`, since libvirt 9.0.0 or before. */
  serial?: string | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: DomainDiskEncryption | undefined
  /** `<throttlefilters>`, since libvirt 11.3.0. */
  throttlefilters?: DomainDiskThrottlefilters | undefined
  /** `<iotune>`, since libvirt 9.0.0 or before. */
  iotune?: DomainDiskIotune | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<geometry>`, since libvirt 9.0.0 or before. */
  geometry?: DomainDiskGeometry | undefined
  /** `<blockio>`, since libvirt 9.0.0 or before. */
  blockio?: DomainDiskBlockio | undefined
  /** `<wwn>`, since libvirt 9.0.0 or before. */
  wwn?: string | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: string | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: string | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface DomainDiskNetworkFloppy {
  rawio?: undefined
  sgio?: undefined
  /** Since libvirt 9.0.0 or before. */
  device?: 'cdrom' | 'disk' | 'floppy' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'network'
  /** Since libvirt 9.0.0 or before. */
  model?: 'usb-bot' | 'usb-storage' | 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** Since libvirt 9.0.0 or before. */
  snapshot?: 'external' | 'internal' | 'manual' | 'no' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainDiskNetworkFloppySource
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainDiskDriver | undefined
  /** `<mirror>`, since libvirt 9.0.0 or before. */
  mirror?: DomainDiskMirror | undefined
  /** `<auth>`, since libvirt 9.0.0 or before. */
  auth?: DomainDiskAuth | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainDiskTarget
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<shareable>`, since libvirt 9.0.0 or before. */
  shareable?: boolean | undefined
  /** `<transient>`, since libvirt 9.0.0 or before. */
  transient?: DomainDiskTransient | undefined
  /** `<serial>`, since libvirt 9.0.0 or before. */
  serial?: string | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: DomainDiskEncryption | undefined
  /** `<throttlefilters>`, since libvirt 11.3.0. */
  throttlefilters?: DomainDiskThrottlefilters | undefined
  /** `<iotune>`, since libvirt 9.0.0 or before. */
  iotune?: DomainDiskIotune | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<geometry>`, since libvirt 9.0.0 or before. */
  geometry?: DomainDiskGeometry | undefined
  /** `<blockio>`, since libvirt 9.0.0 or before. */
  blockio?: DomainDiskBlockio | undefined
  /** `<wwn>`, since libvirt 9.0.0 or before. */
  wwn?: string | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: string | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: string | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface DomainDiskNetworkLun {
  /** Since libvirt 9.0.0 or before. */
  device: 'lun'
  /** Since libvirt 9.0.0 or before. */
  rawio?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  sgio?: 'filtered' | 'unfiltered' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'network'
  /** Since libvirt 9.0.0 or before. */
  model?: 'usb-bot' | 'usb-storage' | 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** Since libvirt 9.0.0 or before. */
  snapshot?: 'external' | 'internal' | 'manual' | 'no' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainDiskNetworkFloppySource
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainDiskDriver | undefined
  /** `<mirror>`, since libvirt 9.0.0 or before. */
  mirror?: DomainDiskMirror | undefined
  /** `<auth>`, since libvirt 9.0.0 or before. */
  auth?: DomainDiskAuth | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainDiskTarget
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<shareable>`, since libvirt 9.0.0 or before. */
  shareable?: boolean | undefined
  /** `<transient>`, since libvirt 9.0.0 or before. */
  transient?: DomainDiskTransient | undefined
  /** `<serial>`, since libvirt 9.0.0 or before. */
  serial?: string | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: DomainDiskEncryption | undefined
  /** `<throttlefilters>`, since libvirt 11.3.0. */
  throttlefilters?: DomainDiskThrottlefilters | undefined
  /** `<iotune>`, since libvirt 9.0.0 or before. */
  iotune?: DomainDiskIotune | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<geometry>`, since libvirt 9.0.0 or before. */
  geometry?: DomainDiskGeometry | undefined
  /** `<blockio>`, since libvirt 9.0.0 or before. */
  blockio?: DomainDiskBlockio | undefined
  /** `<wwn>`, since libvirt 9.0.0 or before. */
  wwn?: string | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: string | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: string | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface DomainDiskVolumeFloppy {
  rawio?: undefined
  sgio?: undefined
  /** Since libvirt 9.0.0 or before. */
  device?: 'cdrom' | 'disk' | 'floppy' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'volume'
  /** Since libvirt 9.0.0 or before. */
  model?: 'usb-bot' | 'usb-storage' | 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** Since libvirt 9.0.0 or before. */
  snapshot?: 'external' | 'internal' | 'manual' | 'no' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskVolumeFloppySource | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainDiskDriver | undefined
  /** `<mirror>`, since libvirt 9.0.0 or before. */
  mirror?: DomainDiskMirror | undefined
  /** `<auth>`, since libvirt 9.0.0 or before. */
  auth?: DomainDiskAuth | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainDiskTarget
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<shareable>`, since libvirt 9.0.0 or before. */
  shareable?: boolean | undefined
  /** `<transient>`, since libvirt 9.0.0 or before. */
  transient?: DomainDiskTransient | undefined
  /** `<serial>`, since libvirt 9.0.0 or before. */
  serial?: string | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: DomainDiskEncryption | undefined
  /** `<throttlefilters>`, since libvirt 11.3.0. */
  throttlefilters?: DomainDiskThrottlefilters | undefined
  /** `<iotune>`, since libvirt 9.0.0 or before. */
  iotune?: DomainDiskIotune | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<geometry>`, since libvirt 9.0.0 or before. */
  geometry?: DomainDiskGeometry | undefined
  /** `<blockio>`, since libvirt 9.0.0 or before. */
  blockio?: DomainDiskBlockio | undefined
  /** `<wwn>`, since libvirt 9.0.0 or before. */
  wwn?: string | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: string | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: string | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface DomainDiskVolumeLun {
  /** Since libvirt 9.0.0 or before. */
  device: 'lun'
  /** Since libvirt 9.0.0 or before. */
  rawio?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  sgio?: 'filtered' | 'unfiltered' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'volume'
  /** Since libvirt 9.0.0 or before. */
  model?: 'usb-bot' | 'usb-storage' | 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** Since libvirt 9.0.0 or before. */
  snapshot?: 'external' | 'internal' | 'manual' | 'no' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskVolumeFloppySource | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainDiskDriver | undefined
  /** `<mirror>`, since libvirt 9.0.0 or before. */
  mirror?: DomainDiskMirror | undefined
  /** `<auth>`, since libvirt 9.0.0 or before. */
  auth?: DomainDiskAuth | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainDiskTarget
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<shareable>`, since libvirt 9.0.0 or before. */
  shareable?: boolean | undefined
  /** `<transient>`, since libvirt 9.0.0 or before. */
  transient?: DomainDiskTransient | undefined
  /** `<serial>`, since libvirt 9.0.0 or before. */
  serial?: string | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: DomainDiskEncryption | undefined
  /** `<throttlefilters>`, since libvirt 11.3.0. */
  throttlefilters?: DomainDiskThrottlefilters | undefined
  /** `<iotune>`, since libvirt 9.0.0 or before. */
  iotune?: DomainDiskIotune | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<geometry>`, since libvirt 9.0.0 or before. */
  geometry?: DomainDiskGeometry | undefined
  /** `<blockio>`, since libvirt 9.0.0 or before. */
  blockio?: DomainDiskBlockio | undefined
  /** `<wwn>`, since libvirt 9.0.0 or before. */
  wwn?: string | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: string | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: string | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface DomainDiskNvme {
  rawio?: undefined
  sgio?: undefined
  /** Since libvirt 9.0.0 or before. */
  device?: 'cdrom' | 'disk' | 'floppy' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'nvme'
  /** Since libvirt 9.0.0 or before. */
  model?: 'usb-bot' | 'usb-storage' | 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** Since libvirt 9.0.0 or before. */
  snapshot?: 'external' | 'internal' | 'manual' | 'no' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskNvmeSource | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainDiskDriver | undefined
  /** `<mirror>`, since libvirt 9.0.0 or before. */
  mirror?: DomainDiskMirror | undefined
  /** `<auth>`, since libvirt 9.0.0 or before. */
  auth?: DomainDiskAuth | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainDiskTarget
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<shareable>`, since libvirt 9.0.0 or before. */
  shareable?: boolean | undefined
  /** `<transient>`, since libvirt 9.0.0 or before. */
  transient?: DomainDiskTransient | undefined
  /** `<serial>`, since libvirt 9.0.0 or before. */
  serial?: string | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: DomainDiskEncryption | undefined
  /** `<throttlefilters>`, since libvirt 11.3.0. */
  throttlefilters?: DomainDiskThrottlefilters | undefined
  /** `<iotune>`, since libvirt 9.0.0 or before. */
  iotune?: DomainDiskIotune | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<geometry>`, since libvirt 9.0.0 or before. */
  geometry?: DomainDiskGeometry | undefined
  /** `<blockio>`, since libvirt 9.0.0 or before. */
  blockio?: DomainDiskBlockio | undefined
  /** `<wwn>`, since libvirt 9.0.0 or before. */
  wwn?: string | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: string | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: string | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface DomainDiskVhostuser {
  rawio?: undefined
  sgio?: undefined
  /** Since libvirt 9.0.0 or before. */
  device?: 'cdrom' | 'disk' | 'floppy' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'vhostuser'
  /** Since libvirt 9.0.0 or before. */
  model?: 'usb-bot' | 'usb-storage' | 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** Since libvirt 9.0.0 or before. */
  snapshot?: 'external' | 'internal' | 'manual' | 'no' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainDiskVhostuserSource
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainDiskDriver | undefined
  /** `<mirror>`, since libvirt 9.0.0 or before. */
  mirror?: DomainDiskMirror | undefined
  /** `<auth>`, since libvirt 9.0.0 or before. */
  auth?: DomainDiskAuth | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainDiskTarget
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<shareable>`, since libvirt 9.0.0 or before. */
  shareable?: boolean | undefined
  /** `<transient>`, since libvirt 9.0.0 or before. */
  transient?: DomainDiskTransient | undefined
  /** `<serial>`, since libvirt 9.0.0 or before. */
  serial?: string | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: DomainDiskEncryption | undefined
  /** `<throttlefilters>`, since libvirt 11.3.0. */
  throttlefilters?: DomainDiskThrottlefilters | undefined
  /** `<iotune>`, since libvirt 9.0.0 or before. */
  iotune?: DomainDiskIotune | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<geometry>`, since libvirt 9.0.0 or before. */
  geometry?: DomainDiskGeometry | undefined
  /** `<blockio>`, since libvirt 9.0.0 or before. */
  blockio?: DomainDiskBlockio | undefined
  /** `<wwn>`, since libvirt 9.0.0 or before. */
  wwn?: string | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: string | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: string | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface DomainDiskVhostvdpa {
  rawio?: undefined
  sgio?: undefined
  /** Since libvirt 9.0.0 or before. */
  device?: 'cdrom' | 'disk' | 'floppy' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'vhostvdpa'
  /** Since libvirt 9.0.0 or before. */
  model?: 'usb-bot' | 'usb-storage' | 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** Since libvirt 9.0.0 or before. */
  snapshot?: 'external' | 'internal' | 'manual' | 'no' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainDiskVhostvdpaSource
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainDiskDriver | undefined
  /** `<mirror>`, since libvirt 9.0.0 or before. */
  mirror?: DomainDiskMirror | undefined
  /** `<auth>`, since libvirt 9.0.0 or before. */
  auth?: DomainDiskAuth | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainDiskTarget
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<shareable>`, since libvirt 9.0.0 or before. */
  shareable?: boolean | undefined
  /** `<transient>`, since libvirt 9.0.0 or before. */
  transient?: DomainDiskTransient | undefined
  /** `<serial>`, since libvirt 9.0.0 or before. */
  serial?: string | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: DomainDiskEncryption | undefined
  /** `<throttlefilters>`, since libvirt 11.3.0. */
  throttlefilters?: DomainDiskThrottlefilters | undefined
  /** `<iotune>`, since libvirt 9.0.0 or before. */
  iotune?: DomainDiskIotune | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<geometry>`, since libvirt 9.0.0 or before. */
  geometry?: DomainDiskGeometry | undefined
  /** `<blockio>`, since libvirt 9.0.0 or before. */
  blockio?: DomainDiskBlockio | undefined
  /** `<wwn>`, since libvirt 9.0.0 or before. */
  wwn?: string | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: string | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: string | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface DomainDiskCtl {
  rawio?: undefined
  sgio?: undefined
  /** Since libvirt 9.0.0 or before. */
  device?: 'cdrom' | 'disk' | 'floppy' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'ctl'
  /** Since libvirt 9.0.0 or before. */
  model?: 'usb-bot' | 'usb-storage' | 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** Since libvirt 9.0.0 or before. */
  snapshot?: 'external' | 'internal' | 'manual' | 'no' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainDiskVhostvdpaSource
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainDiskDriver | undefined
  /** `<mirror>`, since libvirt 9.0.0 or before. */
  mirror?: DomainDiskMirror | undefined
  /** `<auth>`, since libvirt 9.0.0 or before. */
  auth?: DomainDiskAuth | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainDiskTarget
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<shareable>`, since libvirt 9.0.0 or before. */
  shareable?: boolean | undefined
  /** `<transient>`, since libvirt 9.0.0 or before. */
  transient?: DomainDiskTransient | undefined
  /** `<serial>`, since libvirt 9.0.0 or before. */
  serial?: string | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: DomainDiskEncryption | undefined
  /** `<throttlefilters>`, since libvirt 11.3.0. */
  throttlefilters?: DomainDiskThrottlefilters | undefined
  /** `<iotune>`, since libvirt 9.0.0 or before. */
  iotune?: DomainDiskIotune | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<geometry>`, since libvirt 9.0.0 or before. */
  geometry?: DomainDiskGeometry | undefined
  /** `<blockio>`, since libvirt 9.0.0 or before. */
  blockio?: DomainDiskBlockio | undefined
  /** `<wwn>`, since libvirt 9.0.0 or before. */
  wwn?: string | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: string | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: string | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<driver>` */
export interface DomainControllerDriver {
  /** Since libvirt 9.0.0 or before. */
  queues?: number | undefined
  /** `cmd_per_lun`, since libvirt 9.0.0 or before. */
  cmdPerLun?: number | undefined
  /** `max_sectors`, since libvirt 9.0.0 or before. */
  maxSectors?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  ioeventfd?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  iothread?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  iommu?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  ats?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  packed?: boolean | undefined
  /** `page_per_vq`, since libvirt 9.0.0 or before. */
  pagePerVq?: boolean | undefined
  /** `<iothreads>`, since libvirt 11.3.0. */
  iothreads?: DomainDiskDriverIothreads | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<controller>` */
export interface DomainControllerFdc {
  model?: undefined
  ports?: undefined
  vectors?: undefined
  maxGrantFrames?: undefined
  maxEventChannels?: undefined
  master?: undefined
  modelElement?: undefined
  target?: undefined
  pcihole64?: undefined
  serial?: undefined
  /** Since libvirt 9.0.0 or before. */
  index?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'ccid' | 'fdc' | 'isa' | 'sata'
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainControllerDriver | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<controller>` */
export interface DomainControllerScsi {
  ports?: undefined
  vectors?: undefined
  maxGrantFrames?: undefined
  maxEventChannels?: undefined
  master?: undefined
  target?: undefined
  pcihole64?: undefined
  serial?: undefined
  /** Since libvirt 9.0.0 or before. */
  index?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'scsi'
  /** Since libvirt 9.0.0 or before. */
  model?: 'am53c974' | 'auto' | 'buslogic' | 'dc390' | 'ibmvscsi' | 'lsilogic' | 'lsisas1068' | 'lsisas1078' | 'ncr53c90' | 'virtio-non-transitional' | 'virtio-scsi' | 'virtio-transitional' | 'vmpvscsi' | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainControllerDriver | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<master>` */
export interface DomainControllerMaster {
  /** Since libvirt 9.0.0 or before. */
  startport: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<controller>` */
export interface DomainControllerUsb {
  vectors?: undefined
  maxGrantFrames?: undefined
  maxEventChannels?: undefined
  target?: undefined
  pcihole64?: undefined
  serial?: undefined
  /** Since libvirt 9.0.0 or before. */
  index?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'usb'
  /** Since libvirt 9.0.0 or before. */
  model?: 'ehci' | 'ich9-ehci1' | 'ich9-uhci1' | 'ich9-uhci2' | 'ich9-uhci3' | 'nec-xhci' | 'none' | 'pci-ohci' | 'piix3-uhci' | 'piix4-uhci' | 'qemu-xhci' | 'qusb1' | 'qusb2' | 'vt82c686b-uhci' | undefined
  /** Since libvirt 9.0.0 or before. */
  ports?: number | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<master>`, since libvirt 9.0.0 or before. */
  master?: DomainControllerMaster | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainControllerDriver | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<controller>` */
export interface DomainControllerIde {
  ports?: undefined
  vectors?: undefined
  maxGrantFrames?: undefined
  maxEventChannels?: undefined
  master?: undefined
  target?: undefined
  pcihole64?: undefined
  serial?: undefined
  /** Since libvirt 9.0.0 or before. */
  index?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'ide'
  /** Since libvirt 9.0.0 or before. */
  model?: 'ich6' | 'piix3' | 'piix4' | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainControllerDriver | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<model>` */
export interface DomainControllerModel {
  /** Since libvirt 9.0.0 or before. */
  name: 'i82801b11-bridge' | 'ioh3420' | 'pci-bridge' | 'pcie-pci-bridge' | 'pcie-root-port' | 'pxb' | 'pxb-pcie' | 'spapr-pci-host-bridge' | 'x3130-upstream' | 'xio3130-downstream'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<target>` */
export interface DomainControllerTarget {
  /** Since libvirt 9.0.0 or before. */
  chassisNr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  chassis?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  port?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  busNr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  index?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  hotplug?: boolean | undefined
  /** Since libvirt 11.3.0. */
  memReserve?: number | bigint | undefined
  /** `<node>`, since libvirt 9.0.0 or before. */
  node?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pcihole64>` */
export interface DomainControllerPcihole64 {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<controller>` */
export interface DomainControllerPciPciRoot {
  ports?: undefined
  vectors?: undefined
  maxGrantFrames?: undefined
  maxEventChannels?: undefined
  master?: undefined
  serial?: undefined
  /** Since libvirt 9.0.0 or before. */
  index?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'pci'
  /** Since libvirt 9.0.0 or before. */
  model: 'pci-root' | 'pcie-root'
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  modelElement?: DomainControllerModel | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainControllerTarget | undefined
  /** `<pcihole64>`, since libvirt 9.0.0 or before. */
  pcihole64?: DomainControllerPcihole64 | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainControllerDriver | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<controller>` */
export interface DomainControllerPciPciBridge {
  ports?: undefined
  vectors?: undefined
  maxGrantFrames?: undefined
  maxEventChannels?: undefined
  master?: undefined
  pcihole64?: undefined
  serial?: undefined
  /** Since libvirt 9.0.0 or before. */
  index?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'pci'
  /** Since libvirt 9.0.0 or before. */
  model: 'dmi-to-pci-bridge' | 'pci-bridge' | 'pci-expander-bus' | 'pcie-expander-bus' | 'pcie-root-port' | 'pcie-switch-downstream-port' | 'pcie-switch-upstream-port' | 'pcie-to-pci-bridge'
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  modelElement?: DomainControllerModel | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainControllerTarget | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainControllerDriver | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<controller>` */
export interface DomainControllerVirtioSerial {
  maxGrantFrames?: undefined
  maxEventChannels?: undefined
  master?: undefined
  target?: undefined
  pcihole64?: undefined
  serial?: undefined
  /** Since libvirt 9.0.0 or before. */
  index?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'virtio-serial'
  /** Since libvirt 9.0.0 or before. */
  model?: 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** Since libvirt 9.0.0 or before. */
  ports?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  vectors?: number | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainControllerDriver | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<controller>` */
export interface DomainControllerXenbus {
  model?: undefined
  ports?: undefined
  vectors?: undefined
  master?: undefined
  modelElement?: undefined
  target?: undefined
  pcihole64?: undefined
  serial?: undefined
  /** Since libvirt 9.0.0 or before. */
  index?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'xenbus'
  /** Since libvirt 9.0.0 or before. */
  maxGrantFrames?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  maxEventChannels?: number | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainControllerDriver | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<controller>` */
export interface DomainControllerNvme {
  model?: undefined
  ports?: undefined
  vectors?: undefined
  maxGrantFrames?: undefined
  maxEventChannels?: undefined
  master?: undefined
  modelElement?: undefined
  target?: undefined
  pcihole64?: undefined
  /** Since libvirt 9.0.0 or before. */
  index?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'nvme'
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<serial>`, since libvirt 12.8.0. */
  serial?: string | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainControllerDriver | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<target>` */
export interface DomainLeaseTarget {
  /** Since libvirt 9.0.0 or before. */
  path: string
  /** Since libvirt 9.0.0 or before. */
  offset?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<driver>` */
export type DomainFilesystemDriver =
  | DomainFilesystemDriverPath
  | DomainFilesystemDriverVirtiofs
  | DomainFilesystemDriverMtp

/** `<source>` */
export interface DomainFilesystemFileSource {
  /** Since libvirt 9.0.0 or before. */
  file: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<target>` */
export interface DomainFilesystemTarget {
  /** Since libvirt 9.0.0 or before. */
  dir: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<space_hard_limit>` */
export interface DomainFilesystemSpaceHardLimit {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<space_soft_limit>` */
export interface DomainFilesystemSpaceSoftLimit {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<filesystem>` */
export interface DomainFilesystemFile {
  binary?: undefined
  idmap?: undefined
  /** Since libvirt 9.0.0 or before. */
  model?: 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'file'
  /** Since libvirt 9.0.0 or before. */
  accessmode?: 'mapped' | 'passthrough' | 'squash' | undefined
  /** Since libvirt 9.0.0 or before. */
  multidevs?: 'default' | 'forbid' | 'remap' | 'warn' | undefined
  /** Since libvirt 9.0.0 or before. */
  fmode?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dmode?: string | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainFilesystemDriver | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainFilesystemFileSource
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainFilesystemTarget
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<space_hard_limit>`, since libvirt 9.0.0 or before. */
  spaceHardLimit?: DomainFilesystemSpaceHardLimit | undefined
  /** `<space_soft_limit>`, since libvirt 9.0.0 or before. */
  spaceSoftLimit?: DomainFilesystemSpaceSoftLimit | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainFilesystemBlockSource {
  /** Since libvirt 9.0.0 or before. */
  dev: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<filesystem>` */
export interface DomainFilesystemBlock {
  binary?: undefined
  idmap?: undefined
  /** Since libvirt 9.0.0 or before. */
  model?: 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'block'
  /** Since libvirt 9.0.0 or before. */
  accessmode?: 'mapped' | 'passthrough' | 'squash' | undefined
  /** Since libvirt 9.0.0 or before. */
  multidevs?: 'default' | 'forbid' | 'remap' | 'warn' | undefined
  /** Since libvirt 9.0.0 or before. */
  fmode?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dmode?: string | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainFilesystemDriver | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainFilesystemBlockSource
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainFilesystemTarget
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<space_hard_limit>`, since libvirt 9.0.0 or before. */
  spaceHardLimit?: DomainFilesystemSpaceHardLimit | undefined
  /** `<space_soft_limit>`, since libvirt 9.0.0 or before. */
  spaceSoftLimit?: DomainFilesystemSpaceSoftLimit | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<binary>` */
export interface DomainFilesystemBinary {
  /** Since libvirt 9.0.0 or before. */
  path?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  xattr?: boolean | undefined
  /** `<cache>`, since libvirt 9.0.0 or before. */
  cache?: DomainFilesystemBinaryCache | undefined
  /** `<sandbox>`, since libvirt 9.0.0 or before. */
  sandbox?: DomainFilesystemBinarySandbox | undefined
  /** `<lock>`, since libvirt 9.0.0 or before. */
  lock?: DomainFilesystemBinaryLock | undefined
  /** `<thread_pool>`, since libvirt 9.0.0 or before. */
  threadPool?: DomainFilesystemBinaryThreadPool | undefined
  /** `<openfiles>`, since libvirt 11.3.0. */
  openfiles?: DomainFilesystemBinaryOpenfiles | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainFilesystemMountSource {
  /** Since libvirt 9.0.0 or before. */
  dir?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  socket?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<filesystem>` */
export interface DomainFilesystemMount {
  /** Since libvirt 9.0.0 or before. */
  model?: 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'mount'
  /** Since libvirt 9.0.0 or before. */
  accessmode?: 'mapped' | 'passthrough' | 'squash' | undefined
  /** Since libvirt 9.0.0 or before. */
  multidevs?: 'default' | 'forbid' | 'remap' | 'warn' | undefined
  /** Since libvirt 9.0.0 or before. */
  fmode?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dmode?: string | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainFilesystemDriver | undefined
  /** `<binary>`, since libvirt 9.0.0 or before. */
  binary?: DomainFilesystemBinary | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainFilesystemMountSource
  /** `<idmap>`, since libvirt 11.3.0. */
  idmap?: DomainIdmap | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainFilesystemTarget
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<space_hard_limit>`, since libvirt 9.0.0 or before. */
  spaceHardLimit?: DomainFilesystemSpaceHardLimit | undefined
  /** `<space_soft_limit>`, since libvirt 9.0.0 or before. */
  spaceSoftLimit?: DomainFilesystemSpaceSoftLimit | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainFilesystemBindSource {
  /** Since libvirt 9.0.0 or before. */
  dir: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<filesystem>` */
export interface DomainFilesystemBind {
  binary?: undefined
  idmap?: undefined
  /** Since libvirt 9.0.0 or before. */
  model?: 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'bind'
  /** Since libvirt 9.0.0 or before. */
  accessmode?: 'mapped' | 'passthrough' | 'squash' | undefined
  /** Since libvirt 9.0.0 or before. */
  multidevs?: 'default' | 'forbid' | 'remap' | 'warn' | undefined
  /** Since libvirt 9.0.0 or before. */
  fmode?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dmode?: string | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainFilesystemDriver | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainFilesystemBindSource
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainFilesystemTarget
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<space_hard_limit>`, since libvirt 9.0.0 or before. */
  spaceHardLimit?: DomainFilesystemSpaceHardLimit | undefined
  /** `<space_soft_limit>`, since libvirt 9.0.0 or before. */
  spaceSoftLimit?: DomainFilesystemSpaceSoftLimit | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainFilesystemTemplateSource {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<filesystem>` */
export interface DomainFilesystemTemplate {
  binary?: undefined
  idmap?: undefined
  /** Since libvirt 9.0.0 or before. */
  model?: 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'template'
  /** Since libvirt 9.0.0 or before. */
  accessmode?: 'mapped' | 'passthrough' | 'squash' | undefined
  /** Since libvirt 9.0.0 or before. */
  multidevs?: 'default' | 'forbid' | 'remap' | 'warn' | undefined
  /** Since libvirt 9.0.0 or before. */
  fmode?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dmode?: string | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainFilesystemDriver | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainFilesystemTemplateSource
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainFilesystemTarget
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<space_hard_limit>`, since libvirt 9.0.0 or before. */
  spaceHardLimit?: DomainFilesystemSpaceHardLimit | undefined
  /** `<space_soft_limit>`, since libvirt 9.0.0 or before. */
  spaceSoftLimit?: DomainFilesystemSpaceSoftLimit | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainFilesystemRamSource {
  /** Since libvirt 9.0.0 or before. */
  usage: number | bigint
  /** Since libvirt 9.0.0 or before. */
  units?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<filesystem>` */
export interface DomainFilesystemRam {
  binary?: undefined
  idmap?: undefined
  /** Since libvirt 9.0.0 or before. */
  model?: 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'ram'
  /** Since libvirt 9.0.0 or before. */
  accessmode?: 'mapped' | 'passthrough' | 'squash' | undefined
  /** Since libvirt 9.0.0 or before. */
  multidevs?: 'default' | 'forbid' | 'remap' | 'warn' | undefined
  /** Since libvirt 9.0.0 or before. */
  fmode?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dmode?: string | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainFilesystemDriver | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainFilesystemRamSource
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainFilesystemTarget
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<space_hard_limit>`, since libvirt 9.0.0 or before. */
  spaceHardLimit?: DomainFilesystemSpaceHardLimit | undefined
  /** `<space_soft_limit>`, since libvirt 9.0.0 or before. */
  spaceSoftLimit?: DomainFilesystemSpaceSoftLimit | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<filesystem>` */
export interface DomainFilesystemOther {
  type?: undefined
  /** Since libvirt 9.0.0 or before. */
  model?: 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** Since libvirt 9.0.0 or before. */
  accessmode?: 'mapped' | 'passthrough' | 'squash' | undefined
  /** Since libvirt 9.0.0 or before. */
  multidevs?: 'default' | 'forbid' | 'remap' | 'warn' | undefined
  /** Since libvirt 9.0.0 or before. */
  fmode?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dmode?: string | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainFilesystemDriver | undefined
  /** `<binary>`, since libvirt 9.0.0 or before. */
  binary?: DomainFilesystemBinary | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainFilesystemMountSource
  /** `<idmap>`, since libvirt 11.3.0. */
  idmap?: DomainIdmap | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainFilesystemTarget
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<space_hard_limit>`, since libvirt 9.0.0 or before. */
  spaceHardLimit?: DomainFilesystemSpaceHardLimit | undefined
  /** `<space_soft_limit>`, since libvirt 9.0.0 or before. */
  spaceSoftLimit?: DomainFilesystemSpaceSoftLimit | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainInterfaceBridgeSource {
  /** Since libvirt 9.0.0 or before. */
  bridge: string
  /** Since libvirt 9.0.0 or before. */
  macTableManager?: 'kernel' | 'libvirt' | undefined
  /** Since libvirt 9.0.0 or before. */
  network?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  portgroup?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  portid?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<link>` */
export interface DomainInterfaceLink {
  /** Since libvirt 9.0.0 or before. */
  state: 'down' | 'up'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<coalesce>` */
export interface DomainInterfaceCoalesce {
  /** `<rx>`, since libvirt 9.0.0 or before. */
  rx?: DomainInterfaceCoalesceRx | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<target>` */
export interface DomainInterfaceTarget {
  /** Since libvirt 9.0.0 or before. */
  dev: string
  /** Since libvirt 9.0.0 or before. */
  managed?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<guest>` */
export interface DomainInterfaceGuest {
  /** Since libvirt 9.0.0 or before. */
  dev?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  actual?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<mac>` */
export interface DomainInterfaceMac {
  /** Since libvirt 9.0.0 or before. */
  address: string
  /** Since libvirt 9.0.0 or before. */
  type?: 'generated' | 'static' | undefined
  /** Since libvirt 9.0.0 or before. */
  check?: boolean | undefined
  /** Since libvirt 11.3.0. */
  currentAddress?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<ip>` */
export interface DomainInterfaceIp {
  /** Since libvirt 9.0.0 or before. */
  address: string
  /** Since libvirt 9.0.0 or before. */
  family?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  prefix?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  peer?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<portForward>` */
export interface DomainInterfacePortForward {
  /** Since libvirt 9.0.0 or before. */
  proto: 'tcp' | 'udp'
  /** Since libvirt 9.0.0 or before. */
  address?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dev?: string | undefined
  /** `<range>`, as many as there are, since libvirt 9.0.0 or before. */
  ranges?: DomainInterfacePortForwardRange[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<script>` */
export interface DomainInterfaceScript {
  /** Since libvirt 9.0.0 or before. */
  path: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<downscript>` */
export interface DomainInterfaceDownscript {
  /** Since libvirt 9.0.0 or before. */
  path: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<model>` */
export interface DomainInterfaceModel {
  /** Since libvirt 9.0.0 or before. */
  type: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backend>` */
export interface DomainInterfaceBackend {
  /** Since libvirt 9.0.0 or before. */
  type?: 'default' | 'passt' | undefined
  /** Since libvirt 9.0.0 or before. */
  tap?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  vhost?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  logFile?: string | undefined
  /** Since libvirt 12.8.0. */
  hostname?: string | undefined
  /** Since libvirt 12.8.0. */
  fqdn?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<driver>` */
export interface DomainInterfaceDriver {
  /** Since libvirt 9.0.0 or before. */
  name?: 'kvm' | 'qemu' | 'vfio' | 'vhost' | 'xen' | undefined
  /** Since libvirt 11.3.0. */
  model?: string | undefined
  /** Since libvirt 12.8.0. */
  iommufd?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  queues?: number | bigint | undefined
  /** `rx_queue_size`, since libvirt 9.0.0 or before. */
  rxQueueSize?: number | bigint | undefined
  /** `tx_queue_size`, since libvirt 9.0.0 or before. */
  txQueueSize?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  txmode?: 'iothread' | 'timer' | undefined
  /** Since libvirt 9.0.0 or before. */
  ioeventfd?: boolean | undefined
  /** `event_idx`, since libvirt 9.0.0 or before. */
  eventIdx?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  iommu?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  ats?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  packed?: boolean | undefined
  /** `page_per_vq`, since libvirt 9.0.0 or before. */
  pagePerVq?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  rss?: boolean | undefined
  /** `rss_hash_report`, since libvirt 9.0.0 or before. */
  rssHashReport?: boolean | undefined
  /** `<host>`, since libvirt 9.0.0 or before. */
  host?: DomainInterfaceDriverHost | undefined
  /** `<guest>`, since libvirt 9.0.0 or before. */
  guest?: DomainInterfaceDriverGuest | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<tune>` */
export interface DomainInterfaceTune {
  /** `<sndbuf>`, since libvirt 9.0.0 or before. */
  sndbuf?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<rom>` */
export interface DomainInterfaceRom {
  /** Since libvirt 9.0.0 or before. */
  enabled?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  bar?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  file?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<teaming>` */
export type DomainInterfaceTeaming =
  | DomainInterfaceTeamingPersistent
  | DomainInterfaceTeamingTransient

/** `<interface>` */
export interface DomainInterfaceBridge {
  managed?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'bridge'
  /** Since libvirt 9.0.0 or before. */
  trustGuestRxFilters?: boolean | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainInterfaceBridgeSource | undefined
  /** `<virtualport>`, since libvirt 9.0.0 or before. */
  virtualport?: DomainInterfaceVirtualport | undefined
  /** `<link>`, since libvirt 9.0.0 or before. */
  link?: DomainInterfaceLink | undefined
  /** `<mtu>`, since libvirt 9.0.0 or before. */
  mtu?: DomainInterfaceMtu | undefined
  /** `<coalesce>`, since libvirt 9.0.0 or before. */
  coalesce?: DomainInterfaceCoalesce | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainInterfaceTarget | undefined
  /** `<guest>`, since libvirt 9.0.0 or before. */
  guest?: DomainInterfaceGuest | undefined
  /** `<mac>`, since libvirt 9.0.0 or before. */
  mac?: DomainInterfaceMac | undefined
  /** `<ip>`, as many as there are, since libvirt 9.0.0 or before. */
  ips?: DomainInterfaceIp[] | undefined
  /** `<route>`, as many as there are, since libvirt 9.0.0 or before. */
  routes?: DomainInterfaceRoute[] | undefined
  /** `<portForward>`, as many as there are, since libvirt 9.0.0 or before. */
  portForwards?: DomainInterfacePortForward[] | undefined
  /** `<script>`, since libvirt 9.0.0 or before. */
  script?: DomainInterfaceScript | undefined
  /** `<downscript>`, since libvirt 9.0.0 or before. */
  downscript?: DomainInterfaceDownscript | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  model?: DomainInterfaceModel | undefined
  /** `<backend>`, since libvirt 9.0.0 or before. */
  backend?: DomainInterfaceBackend | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainInterfaceDriver | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<filterref>`, since libvirt 9.0.0 or before. */
  filterref?: DomainInterfaceFilterref | undefined
  /** `<tune>`, since libvirt 9.0.0 or before. */
  tune?: DomainInterfaceTune | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<rom>`, since libvirt 9.0.0 or before. */
  rom?: DomainInterfaceRom | undefined
  /** `<bandwidth>`, since libvirt 9.0.0 or before. */
  bandwidth?: DomainInterfaceBandwidth | undefined
  /** `<vlan>`, since libvirt 9.0.0 or before. */
  vlan?: DomainInterfaceVlan | undefined
  /** `<port>`, since libvirt 9.0.0 or before. */
  port?: DomainInterfacePort | undefined
  /** `<teaming>`, since libvirt 9.0.0 or before. */
  teaming?: DomainInterfaceTeaming | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainInterfaceEthernetSource {
  /** `<ip>`, as many as there are, since libvirt 9.0.0 or before. */
  ips?: DomainInterfaceIp[] | undefined
  /** `<route>`, as many as there are, since libvirt 9.0.0 or before. */
  routes?: DomainInterfaceRoute[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface DomainInterfaceEthernet {
  managed?: undefined
  virtualport?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'ethernet'
  /** Since libvirt 9.0.0 or before. */
  trustGuestRxFilters?: boolean | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainInterfaceEthernetSource | undefined
  /** `<link>`, since libvirt 9.0.0 or before. */
  link?: DomainInterfaceLink | undefined
  /** `<mtu>`, since libvirt 9.0.0 or before. */
  mtu?: DomainInterfaceMtu | undefined
  /** `<coalesce>`, since libvirt 9.0.0 or before. */
  coalesce?: DomainInterfaceCoalesce | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainInterfaceTarget | undefined
  /** `<guest>`, since libvirt 9.0.0 or before. */
  guest?: DomainInterfaceGuest | undefined
  /** `<mac>`, since libvirt 9.0.0 or before. */
  mac?: DomainInterfaceMac | undefined
  /** `<ip>`, as many as there are, since libvirt 9.0.0 or before. */
  ips?: DomainInterfaceIp[] | undefined
  /** `<route>`, as many as there are, since libvirt 9.0.0 or before. */
  routes?: DomainInterfaceRoute[] | undefined
  /** `<portForward>`, as many as there are, since libvirt 9.0.0 or before. */
  portForwards?: DomainInterfacePortForward[] | undefined
  /** `<script>`, since libvirt 9.0.0 or before. */
  script?: DomainInterfaceScript | undefined
  /** `<downscript>`, since libvirt 9.0.0 or before. */
  downscript?: DomainInterfaceDownscript | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  model?: DomainInterfaceModel | undefined
  /** `<backend>`, since libvirt 9.0.0 or before. */
  backend?: DomainInterfaceBackend | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainInterfaceDriver | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<filterref>`, since libvirt 9.0.0 or before. */
  filterref?: DomainInterfaceFilterref | undefined
  /** `<tune>`, since libvirt 9.0.0 or before. */
  tune?: DomainInterfaceTune | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<rom>`, since libvirt 9.0.0 or before. */
  rom?: DomainInterfaceRom | undefined
  /** `<bandwidth>`, since libvirt 9.0.0 or before. */
  bandwidth?: DomainInterfaceBandwidth | undefined
  /** `<vlan>`, since libvirt 9.0.0 or before. */
  vlan?: DomainInterfaceVlan | undefined
  /** `<port>`, since libvirt 9.0.0 or before. */
  port?: DomainInterfacePort | undefined
  /** `<teaming>`, since libvirt 9.0.0 or before. */
  teaming?: DomainInterfaceTeaming | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainInterfaceVhostuserSource {
  /** Since libvirt 9.0.0 or before. */
  type?: 'unix' | undefined
  /** Since libvirt 9.0.0 or before. */
  path?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  mode?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dev?: string | undefined
  /** `<reconnect>`, since libvirt 9.0.0 or before. */
  reconnect?: DomainOsNvramSourceReconnect | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface DomainInterfaceVhostuser {
  managed?: undefined
  virtualport?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'vhostuser'
  /** Since libvirt 9.0.0 or before. */
  trustGuestRxFilters?: boolean | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainInterfaceVhostuserSource | undefined
  /** `<link>`, since libvirt 9.0.0 or before. */
  link?: DomainInterfaceLink | undefined
  /** `<mtu>`, since libvirt 9.0.0 or before. */
  mtu?: DomainInterfaceMtu | undefined
  /** `<coalesce>`, since libvirt 9.0.0 or before. */
  coalesce?: DomainInterfaceCoalesce | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainInterfaceTarget | undefined
  /** `<guest>`, since libvirt 9.0.0 or before. */
  guest?: DomainInterfaceGuest | undefined
  /** `<mac>`, since libvirt 9.0.0 or before. */
  mac?: DomainInterfaceMac | undefined
  /** `<ip>`, as many as there are, since libvirt 9.0.0 or before. */
  ips?: DomainInterfaceIp[] | undefined
  /** `<route>`, as many as there are, since libvirt 9.0.0 or before. */
  routes?: DomainInterfaceRoute[] | undefined
  /** `<portForward>`, as many as there are, since libvirt 9.0.0 or before. */
  portForwards?: DomainInterfacePortForward[] | undefined
  /** `<script>`, since libvirt 9.0.0 or before. */
  script?: DomainInterfaceScript | undefined
  /** `<downscript>`, since libvirt 9.0.0 or before. */
  downscript?: DomainInterfaceDownscript | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  model?: DomainInterfaceModel | undefined
  /** `<backend>`, since libvirt 9.0.0 or before. */
  backend?: DomainInterfaceBackend | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainInterfaceDriver | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<filterref>`, since libvirt 9.0.0 or before. */
  filterref?: DomainInterfaceFilterref | undefined
  /** `<tune>`, since libvirt 9.0.0 or before. */
  tune?: DomainInterfaceTune | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<rom>`, since libvirt 9.0.0 or before. */
  rom?: DomainInterfaceRom | undefined
  /** `<bandwidth>`, since libvirt 9.0.0 or before. */
  bandwidth?: DomainInterfaceBandwidth | undefined
  /** `<vlan>`, since libvirt 9.0.0 or before. */
  vlan?: DomainInterfaceVlan | undefined
  /** `<port>`, since libvirt 9.0.0 or before. */
  port?: DomainInterfacePort | undefined
  /** `<teaming>`, since libvirt 9.0.0 or before. */
  teaming?: DomainInterfaceTeaming | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainInterfaceNetworkSource {
  /** Since libvirt 9.0.0 or before. */
  network: string
  /** Since libvirt 9.0.0 or before. */
  portgroup?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  portid?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  bridge?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  macTableManager?: 'kernel' | 'libvirt' | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface DomainInterfaceNetwork {
  managed?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'network'
  /** Since libvirt 9.0.0 or before. */
  trustGuestRxFilters?: boolean | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainInterfaceNetworkSource
  /** `<virtualport>`, since libvirt 9.0.0 or before. */
  virtualport?: DomainInterfaceVirtualport | undefined
  /** `<link>`, since libvirt 9.0.0 or before. */
  link?: DomainInterfaceLink | undefined
  /** `<mtu>`, since libvirt 9.0.0 or before. */
  mtu?: DomainInterfaceMtu | undefined
  /** `<coalesce>`, since libvirt 9.0.0 or before. */
  coalesce?: DomainInterfaceCoalesce | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainInterfaceTarget | undefined
  /** `<guest>`, since libvirt 9.0.0 or before. */
  guest?: DomainInterfaceGuest | undefined
  /** `<mac>`, since libvirt 9.0.0 or before. */
  mac?: DomainInterfaceMac | undefined
  /** `<ip>`, as many as there are, since libvirt 9.0.0 or before. */
  ips?: DomainInterfaceIp[] | undefined
  /** `<route>`, as many as there are, since libvirt 9.0.0 or before. */
  routes?: DomainInterfaceRoute[] | undefined
  /** `<portForward>`, as many as there are, since libvirt 9.0.0 or before. */
  portForwards?: DomainInterfacePortForward[] | undefined
  /** `<script>`, since libvirt 9.0.0 or before. */
  script?: DomainInterfaceScript | undefined
  /** `<downscript>`, since libvirt 9.0.0 or before. */
  downscript?: DomainInterfaceDownscript | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  model?: DomainInterfaceModel | undefined
  /** `<backend>`, since libvirt 9.0.0 or before. */
  backend?: DomainInterfaceBackend | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainInterfaceDriver | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<filterref>`, since libvirt 9.0.0 or before. */
  filterref?: DomainInterfaceFilterref | undefined
  /** `<tune>`, since libvirt 9.0.0 or before. */
  tune?: DomainInterfaceTune | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<rom>`, since libvirt 9.0.0 or before. */
  rom?: DomainInterfaceRom | undefined
  /** `<bandwidth>`, since libvirt 9.0.0 or before. */
  bandwidth?: DomainInterfaceBandwidth | undefined
  /** `<vlan>`, since libvirt 9.0.0 or before. */
  vlan?: DomainInterfaceVlan | undefined
  /** `<port>`, since libvirt 9.0.0 or before. */
  port?: DomainInterfacePort | undefined
  /** `<teaming>`, since libvirt 9.0.0 or before. */
  teaming?: DomainInterfaceTeaming | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainInterfaceDirectSource {
  /** Since libvirt 9.0.0 or before. */
  dev: string
  /** Since libvirt 9.0.0 or before. */
  mode?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  network?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  portgroup?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  portid?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface DomainInterfaceDirect {
  managed?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'direct'
  /** Since libvirt 9.0.0 or before. */
  trustGuestRxFilters?: boolean | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainInterfaceDirectSource
  /** `<virtualport>`, since libvirt 9.0.0 or before. */
  virtualport?: DomainInterfaceVirtualport | undefined
  /** `<link>`, since libvirt 9.0.0 or before. */
  link?: DomainInterfaceLink | undefined
  /** `<mtu>`, since libvirt 9.0.0 or before. */
  mtu?: DomainInterfaceMtu | undefined
  /** `<coalesce>`, since libvirt 9.0.0 or before. */
  coalesce?: DomainInterfaceCoalesce | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainInterfaceTarget | undefined
  /** `<guest>`, since libvirt 9.0.0 or before. */
  guest?: DomainInterfaceGuest | undefined
  /** `<mac>`, since libvirt 9.0.0 or before. */
  mac?: DomainInterfaceMac | undefined
  /** `<ip>`, as many as there are, since libvirt 9.0.0 or before. */
  ips?: DomainInterfaceIp[] | undefined
  /** `<route>`, as many as there are, since libvirt 9.0.0 or before. */
  routes?: DomainInterfaceRoute[] | undefined
  /** `<portForward>`, as many as there are, since libvirt 9.0.0 or before. */
  portForwards?: DomainInterfacePortForward[] | undefined
  /** `<script>`, since libvirt 9.0.0 or before. */
  script?: DomainInterfaceScript | undefined
  /** `<downscript>`, since libvirt 9.0.0 or before. */
  downscript?: DomainInterfaceDownscript | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  model?: DomainInterfaceModel | undefined
  /** `<backend>`, since libvirt 9.0.0 or before. */
  backend?: DomainInterfaceBackend | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainInterfaceDriver | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<filterref>`, since libvirt 9.0.0 or before. */
  filterref?: DomainInterfaceFilterref | undefined
  /** `<tune>`, since libvirt 9.0.0 or before. */
  tune?: DomainInterfaceTune | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<rom>`, since libvirt 9.0.0 or before. */
  rom?: DomainInterfaceRom | undefined
  /** `<bandwidth>`, since libvirt 9.0.0 or before. */
  bandwidth?: DomainInterfaceBandwidth | undefined
  /** `<vlan>`, since libvirt 9.0.0 or before. */
  vlan?: DomainInterfaceVlan | undefined
  /** `<port>`, since libvirt 9.0.0 or before. */
  port?: DomainInterfacePort | undefined
  /** `<teaming>`, since libvirt 9.0.0 or before. */
  teaming?: DomainInterfaceTeaming | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainInterfaceUserSource {
  /** Since libvirt 9.0.0 or before. */
  dev: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface DomainInterfaceUser {
  managed?: undefined
  virtualport?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'user'
  /** Since libvirt 9.0.0 or before. */
  trustGuestRxFilters?: boolean | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainInterfaceUserSource | undefined
  /** `<link>`, since libvirt 9.0.0 or before. */
  link?: DomainInterfaceLink | undefined
  /** `<mtu>`, since libvirt 9.0.0 or before. */
  mtu?: DomainInterfaceMtu | undefined
  /** `<coalesce>`, since libvirt 9.0.0 or before. */
  coalesce?: DomainInterfaceCoalesce | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainInterfaceTarget | undefined
  /** `<guest>`, since libvirt 9.0.0 or before. */
  guest?: DomainInterfaceGuest | undefined
  /** `<mac>`, since libvirt 9.0.0 or before. */
  mac?: DomainInterfaceMac | undefined
  /** `<ip>`, as many as there are, since libvirt 9.0.0 or before. */
  ips?: DomainInterfaceIp[] | undefined
  /** `<route>`, as many as there are, since libvirt 9.0.0 or before. */
  routes?: DomainInterfaceRoute[] | undefined
  /** `<portForward>`, as many as there are, since libvirt 9.0.0 or before. */
  portForwards?: DomainInterfacePortForward[] | undefined
  /** `<script>`, since libvirt 9.0.0 or before. */
  script?: DomainInterfaceScript | undefined
  /** `<downscript>`, since libvirt 9.0.0 or before. */
  downscript?: DomainInterfaceDownscript | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  model?: DomainInterfaceModel | undefined
  /** `<backend>`, since libvirt 9.0.0 or before. */
  backend?: DomainInterfaceBackend | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainInterfaceDriver | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<filterref>`, since libvirt 9.0.0 or before. */
  filterref?: DomainInterfaceFilterref | undefined
  /** `<tune>`, since libvirt 9.0.0 or before. */
  tune?: DomainInterfaceTune | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<rom>`, since libvirt 9.0.0 or before. */
  rom?: DomainInterfaceRom | undefined
  /** `<bandwidth>`, since libvirt 9.0.0 or before. */
  bandwidth?: DomainInterfaceBandwidth | undefined
  /** `<vlan>`, since libvirt 9.0.0 or before. */
  vlan?: DomainInterfaceVlan | undefined
  /** `<port>`, since libvirt 9.0.0 or before. */
  port?: DomainInterfacePort | undefined
  /** `<teaming>`, since libvirt 9.0.0 or before. */
  teaming?: DomainInterfaceTeaming | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainInterfaceInternalSource {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface DomainInterfaceInternal {
  managed?: undefined
  virtualport?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'internal'
  /** Since libvirt 9.0.0 or before. */
  trustGuestRxFilters?: boolean | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainInterfaceInternalSource
  /** `<link>`, since libvirt 9.0.0 or before. */
  link?: DomainInterfaceLink | undefined
  /** `<mtu>`, since libvirt 9.0.0 or before. */
  mtu?: DomainInterfaceMtu | undefined
  /** `<coalesce>`, since libvirt 9.0.0 or before. */
  coalesce?: DomainInterfaceCoalesce | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainInterfaceTarget | undefined
  /** `<guest>`, since libvirt 9.0.0 or before. */
  guest?: DomainInterfaceGuest | undefined
  /** `<mac>`, since libvirt 9.0.0 or before. */
  mac?: DomainInterfaceMac | undefined
  /** `<ip>`, as many as there are, since libvirt 9.0.0 or before. */
  ips?: DomainInterfaceIp[] | undefined
  /** `<route>`, as many as there are, since libvirt 9.0.0 or before. */
  routes?: DomainInterfaceRoute[] | undefined
  /** `<portForward>`, as many as there are, since libvirt 9.0.0 or before. */
  portForwards?: DomainInterfacePortForward[] | undefined
  /** `<script>`, since libvirt 9.0.0 or before. */
  script?: DomainInterfaceScript | undefined
  /** `<downscript>`, since libvirt 9.0.0 or before. */
  downscript?: DomainInterfaceDownscript | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  model?: DomainInterfaceModel | undefined
  /** `<backend>`, since libvirt 9.0.0 or before. */
  backend?: DomainInterfaceBackend | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainInterfaceDriver | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<filterref>`, since libvirt 9.0.0 or before. */
  filterref?: DomainInterfaceFilterref | undefined
  /** `<tune>`, since libvirt 9.0.0 or before. */
  tune?: DomainInterfaceTune | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<rom>`, since libvirt 9.0.0 or before. */
  rom?: DomainInterfaceRom | undefined
  /** `<bandwidth>`, since libvirt 9.0.0 or before. */
  bandwidth?: DomainInterfaceBandwidth | undefined
  /** `<vlan>`, since libvirt 9.0.0 or before. */
  vlan?: DomainInterfaceVlan | undefined
  /** `<port>`, since libvirt 9.0.0 or before. */
  port?: DomainInterfacePort | undefined
  /** `<teaming>`, since libvirt 9.0.0 or before. */
  teaming?: DomainInterfaceTeaming | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainInterfaceMcastSource {
  /** Since libvirt 9.0.0 or before. */
  address: string
  /** Since libvirt 9.0.0 or before. */
  port: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface DomainInterfaceMcast {
  managed?: undefined
  virtualport?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'client' | 'mcast'
  /** Since libvirt 9.0.0 or before. */
  trustGuestRxFilters?: boolean | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainInterfaceMcastSource
  /** `<link>`, since libvirt 9.0.0 or before. */
  link?: DomainInterfaceLink | undefined
  /** `<mtu>`, since libvirt 9.0.0 or before. */
  mtu?: DomainInterfaceMtu | undefined
  /** `<coalesce>`, since libvirt 9.0.0 or before. */
  coalesce?: DomainInterfaceCoalesce | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainInterfaceTarget | undefined
  /** `<guest>`, since libvirt 9.0.0 or before. */
  guest?: DomainInterfaceGuest | undefined
  /** `<mac>`, since libvirt 9.0.0 or before. */
  mac?: DomainInterfaceMac | undefined
  /** `<ip>`, as many as there are, since libvirt 9.0.0 or before. */
  ips?: DomainInterfaceIp[] | undefined
  /** `<route>`, as many as there are, since libvirt 9.0.0 or before. */
  routes?: DomainInterfaceRoute[] | undefined
  /** `<portForward>`, as many as there are, since libvirt 9.0.0 or before. */
  portForwards?: DomainInterfacePortForward[] | undefined
  /** `<script>`, since libvirt 9.0.0 or before. */
  script?: DomainInterfaceScript | undefined
  /** `<downscript>`, since libvirt 9.0.0 or before. */
  downscript?: DomainInterfaceDownscript | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  model?: DomainInterfaceModel | undefined
  /** `<backend>`, since libvirt 9.0.0 or before. */
  backend?: DomainInterfaceBackend | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainInterfaceDriver | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<filterref>`, since libvirt 9.0.0 or before. */
  filterref?: DomainInterfaceFilterref | undefined
  /** `<tune>`, since libvirt 9.0.0 or before. */
  tune?: DomainInterfaceTune | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<rom>`, since libvirt 9.0.0 or before. */
  rom?: DomainInterfaceRom | undefined
  /** `<bandwidth>`, since libvirt 9.0.0 or before. */
  bandwidth?: DomainInterfaceBandwidth | undefined
  /** `<vlan>`, since libvirt 9.0.0 or before. */
  vlan?: DomainInterfaceVlan | undefined
  /** `<port>`, since libvirt 9.0.0 or before. */
  port?: DomainInterfacePort | undefined
  /** `<teaming>`, since libvirt 9.0.0 or before. */
  teaming?: DomainInterfaceTeaming | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainInterfaceUdpSource {
  /** Since libvirt 9.0.0 or before. */
  address: string
  /** Since libvirt 9.0.0 or before. */
  port: number
  /** `<local>`, since libvirt 9.0.0 or before. */
  local: DomainInterfaceSourceLocal
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface DomainInterfaceUdp {
  managed?: undefined
  virtualport?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'udp'
  /** Since libvirt 9.0.0 or before. */
  trustGuestRxFilters?: boolean | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainInterfaceUdpSource
  /** `<link>`, since libvirt 9.0.0 or before. */
  link?: DomainInterfaceLink | undefined
  /** `<mtu>`, since libvirt 9.0.0 or before. */
  mtu?: DomainInterfaceMtu | undefined
  /** `<coalesce>`, since libvirt 9.0.0 or before. */
  coalesce?: DomainInterfaceCoalesce | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainInterfaceTarget | undefined
  /** `<guest>`, since libvirt 9.0.0 or before. */
  guest?: DomainInterfaceGuest | undefined
  /** `<mac>`, since libvirt 9.0.0 or before. */
  mac?: DomainInterfaceMac | undefined
  /** `<ip>`, as many as there are, since libvirt 9.0.0 or before. */
  ips?: DomainInterfaceIp[] | undefined
  /** `<route>`, as many as there are, since libvirt 9.0.0 or before. */
  routes?: DomainInterfaceRoute[] | undefined
  /** `<portForward>`, as many as there are, since libvirt 9.0.0 or before. */
  portForwards?: DomainInterfacePortForward[] | undefined
  /** `<script>`, since libvirt 9.0.0 or before. */
  script?: DomainInterfaceScript | undefined
  /** `<downscript>`, since libvirt 9.0.0 or before. */
  downscript?: DomainInterfaceDownscript | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  model?: DomainInterfaceModel | undefined
  /** `<backend>`, since libvirt 9.0.0 or before. */
  backend?: DomainInterfaceBackend | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainInterfaceDriver | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<filterref>`, since libvirt 9.0.0 or before. */
  filterref?: DomainInterfaceFilterref | undefined
  /** `<tune>`, since libvirt 9.0.0 or before. */
  tune?: DomainInterfaceTune | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<rom>`, since libvirt 9.0.0 or before. */
  rom?: DomainInterfaceRom | undefined
  /** `<bandwidth>`, since libvirt 9.0.0 or before. */
  bandwidth?: DomainInterfaceBandwidth | undefined
  /** `<vlan>`, since libvirt 9.0.0 or before. */
  vlan?: DomainInterfaceVlan | undefined
  /** `<port>`, since libvirt 9.0.0 or before. */
  port?: DomainInterfacePort | undefined
  /** `<teaming>`, since libvirt 9.0.0 or before. */
  teaming?: DomainInterfaceTeaming | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainInterfaceServerSource {
  /** Since libvirt 9.0.0 or before. */
  address?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  port: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface DomainInterfaceServer {
  managed?: undefined
  virtualport?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'server'
  /** Since libvirt 9.0.0 or before. */
  trustGuestRxFilters?: boolean | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainInterfaceServerSource
  /** `<link>`, since libvirt 9.0.0 or before. */
  link?: DomainInterfaceLink | undefined
  /** `<mtu>`, since libvirt 9.0.0 or before. */
  mtu?: DomainInterfaceMtu | undefined
  /** `<coalesce>`, since libvirt 9.0.0 or before. */
  coalesce?: DomainInterfaceCoalesce | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainInterfaceTarget | undefined
  /** `<guest>`, since libvirt 9.0.0 or before. */
  guest?: DomainInterfaceGuest | undefined
  /** `<mac>`, since libvirt 9.0.0 or before. */
  mac?: DomainInterfaceMac | undefined
  /** `<ip>`, as many as there are, since libvirt 9.0.0 or before. */
  ips?: DomainInterfaceIp[] | undefined
  /** `<route>`, as many as there are, since libvirt 9.0.0 or before. */
  routes?: DomainInterfaceRoute[] | undefined
  /** `<portForward>`, as many as there are, since libvirt 9.0.0 or before. */
  portForwards?: DomainInterfacePortForward[] | undefined
  /** `<script>`, since libvirt 9.0.0 or before. */
  script?: DomainInterfaceScript | undefined
  /** `<downscript>`, since libvirt 9.0.0 or before. */
  downscript?: DomainInterfaceDownscript | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  model?: DomainInterfaceModel | undefined
  /** `<backend>`, since libvirt 9.0.0 or before. */
  backend?: DomainInterfaceBackend | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainInterfaceDriver | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<filterref>`, since libvirt 9.0.0 or before. */
  filterref?: DomainInterfaceFilterref | undefined
  /** `<tune>`, since libvirt 9.0.0 or before. */
  tune?: DomainInterfaceTune | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<rom>`, since libvirt 9.0.0 or before. */
  rom?: DomainInterfaceRom | undefined
  /** `<bandwidth>`, since libvirt 9.0.0 or before. */
  bandwidth?: DomainInterfaceBandwidth | undefined
  /** `<vlan>`, since libvirt 9.0.0 or before. */
  vlan?: DomainInterfaceVlan | undefined
  /** `<port>`, since libvirt 9.0.0 or before. */
  port?: DomainInterfacePort | undefined
  /** `<teaming>`, since libvirt 9.0.0 or before. */
  teaming?: DomainInterfaceTeaming | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainInterfaceHostdevSource {
  /** Since libvirt 9.0.0 or before. */
  missing?: boolean | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: DomainInterfaceSourceVendor | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: DomainInterfaceSourceProduct | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  addressElement?: DomainInterfaceSourceAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface DomainInterfaceHostdev {
  /** Since libvirt 9.0.0 or before. */
  type: 'hostdev'
  /** Since libvirt 9.0.0 or before. */
  managed?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  trustGuestRxFilters?: boolean | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainInterfaceHostdevSource
  /** `<virtualport>`, since libvirt 9.0.0 or before. */
  virtualport?: DomainInterfaceVirtualport | undefined
  /** `<link>`, since libvirt 9.0.0 or before. */
  link?: DomainInterfaceLink | undefined
  /** `<mtu>`, since libvirt 9.0.0 or before. */
  mtu?: DomainInterfaceMtu | undefined
  /** `<coalesce>`, since libvirt 9.0.0 or before. */
  coalesce?: DomainInterfaceCoalesce | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainInterfaceTarget | undefined
  /** `<guest>`, since libvirt 9.0.0 or before. */
  guest?: DomainInterfaceGuest | undefined
  /** `<mac>`, since libvirt 9.0.0 or before. */
  mac?: DomainInterfaceMac | undefined
  /** `<ip>`, as many as there are, since libvirt 9.0.0 or before. */
  ips?: DomainInterfaceIp[] | undefined
  /** `<route>`, as many as there are, since libvirt 9.0.0 or before. */
  routes?: DomainInterfaceRoute[] | undefined
  /** `<portForward>`, as many as there are, since libvirt 9.0.0 or before. */
  portForwards?: DomainInterfacePortForward[] | undefined
  /** `<script>`, since libvirt 9.0.0 or before. */
  script?: DomainInterfaceScript | undefined
  /** `<downscript>`, since libvirt 9.0.0 or before. */
  downscript?: DomainInterfaceDownscript | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  model?: DomainInterfaceModel | undefined
  /** `<backend>`, since libvirt 9.0.0 or before. */
  backend?: DomainInterfaceBackend | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainInterfaceDriver | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<filterref>`, since libvirt 9.0.0 or before. */
  filterref?: DomainInterfaceFilterref | undefined
  /** `<tune>`, since libvirt 9.0.0 or before. */
  tune?: DomainInterfaceTune | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<rom>`, since libvirt 9.0.0 or before. */
  rom?: DomainInterfaceRom | undefined
  /** `<bandwidth>`, since libvirt 9.0.0 or before. */
  bandwidth?: DomainInterfaceBandwidth | undefined
  /** `<vlan>`, since libvirt 9.0.0 or before. */
  vlan?: DomainInterfaceVlan | undefined
  /** `<port>`, since libvirt 9.0.0 or before. */
  port?: DomainInterfacePort | undefined
  /** `<teaming>`, since libvirt 9.0.0 or before. */
  teaming?: DomainInterfaceTeaming | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface DomainInterfaceVdpa {
  managed?: undefined
  virtualport?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'vdpa'
  /** Since libvirt 9.0.0 or before. */
  trustGuestRxFilters?: boolean | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainInterfaceUserSource
  /** `<link>`, since libvirt 9.0.0 or before. */
  link?: DomainInterfaceLink | undefined
  /** `<mtu>`, since libvirt 9.0.0 or before. */
  mtu?: DomainInterfaceMtu | undefined
  /** `<coalesce>`, since libvirt 9.0.0 or before. */
  coalesce?: DomainInterfaceCoalesce | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainInterfaceTarget | undefined
  /** `<guest>`, since libvirt 9.0.0 or before. */
  guest?: DomainInterfaceGuest | undefined
  /** `<mac>`, since libvirt 9.0.0 or before. */
  mac?: DomainInterfaceMac | undefined
  /** `<ip>`, as many as there are, since libvirt 9.0.0 or before. */
  ips?: DomainInterfaceIp[] | undefined
  /** `<route>`, as many as there are, since libvirt 9.0.0 or before. */
  routes?: DomainInterfaceRoute[] | undefined
  /** `<portForward>`, as many as there are, since libvirt 9.0.0 or before. */
  portForwards?: DomainInterfacePortForward[] | undefined
  /** `<script>`, since libvirt 9.0.0 or before. */
  script?: DomainInterfaceScript | undefined
  /** `<downscript>`, since libvirt 9.0.0 or before. */
  downscript?: DomainInterfaceDownscript | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  model?: DomainInterfaceModel | undefined
  /** `<backend>`, since libvirt 9.0.0 or before. */
  backend?: DomainInterfaceBackend | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainInterfaceDriver | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<filterref>`, since libvirt 9.0.0 or before. */
  filterref?: DomainInterfaceFilterref | undefined
  /** `<tune>`, since libvirt 9.0.0 or before. */
  tune?: DomainInterfaceTune | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<rom>`, since libvirt 9.0.0 or before. */
  rom?: DomainInterfaceRom | undefined
  /** `<bandwidth>`, since libvirt 9.0.0 or before. */
  bandwidth?: DomainInterfaceBandwidth | undefined
  /** `<vlan>`, since libvirt 9.0.0 or before. */
  vlan?: DomainInterfaceVlan | undefined
  /** `<port>`, since libvirt 9.0.0 or before. */
  port?: DomainInterfacePort | undefined
  /** `<teaming>`, since libvirt 9.0.0 or before. */
  teaming?: DomainInterfaceTeaming | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface DomainInterfaceNull {
  managed?: undefined
  source?: undefined
  virtualport?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'null'
  /** Since libvirt 9.0.0 or before. */
  trustGuestRxFilters?: boolean | undefined
  /** `<link>`, since libvirt 9.0.0 or before. */
  link?: DomainInterfaceLink | undefined
  /** `<mtu>`, since libvirt 9.0.0 or before. */
  mtu?: DomainInterfaceMtu | undefined
  /** `<coalesce>`, since libvirt 9.0.0 or before. */
  coalesce?: DomainInterfaceCoalesce | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainInterfaceTarget | undefined
  /** `<guest>`, since libvirt 9.0.0 or before. */
  guest?: DomainInterfaceGuest | undefined
  /** `<mac>`, since libvirt 9.0.0 or before. */
  mac?: DomainInterfaceMac | undefined
  /** `<ip>`, as many as there are, since libvirt 9.0.0 or before. */
  ips?: DomainInterfaceIp[] | undefined
  /** `<route>`, as many as there are, since libvirt 9.0.0 or before. */
  routes?: DomainInterfaceRoute[] | undefined
  /** `<portForward>`, as many as there are, since libvirt 9.0.0 or before. */
  portForwards?: DomainInterfacePortForward[] | undefined
  /** `<script>`, since libvirt 9.0.0 or before. */
  script?: DomainInterfaceScript | undefined
  /** `<downscript>`, since libvirt 9.0.0 or before. */
  downscript?: DomainInterfaceDownscript | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  model?: DomainInterfaceModel | undefined
  /** `<backend>`, since libvirt 9.0.0 or before. */
  backend?: DomainInterfaceBackend | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainInterfaceDriver | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<filterref>`, since libvirt 9.0.0 or before. */
  filterref?: DomainInterfaceFilterref | undefined
  /** `<tune>`, since libvirt 9.0.0 or before. */
  tune?: DomainInterfaceTune | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<rom>`, since libvirt 9.0.0 or before. */
  rom?: DomainInterfaceRom | undefined
  /** `<bandwidth>`, since libvirt 9.0.0 or before. */
  bandwidth?: DomainInterfaceBandwidth | undefined
  /** `<vlan>`, since libvirt 9.0.0 or before. */
  vlan?: DomainInterfaceVlan | undefined
  /** `<port>`, since libvirt 9.0.0 or before. */
  port?: DomainInterfacePort | undefined
  /** `<teaming>`, since libvirt 9.0.0 or before. */
  teaming?: DomainInterfaceTeaming | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainInterfaceVdsSource {
  /** Since libvirt 9.0.0 or before. */
  switchid: string
  /** Since libvirt 9.0.0 or before. */
  portid?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  portgroupid?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  connectionid?: number | bigint | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface DomainInterfaceVds {
  managed?: undefined
  virtualport?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'vds'
  /** Since libvirt 9.0.0 or before. */
  trustGuestRxFilters?: boolean | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainInterfaceVdsSource
  /** `<link>`, since libvirt 9.0.0 or before. */
  link?: DomainInterfaceLink | undefined
  /** `<mtu>`, since libvirt 9.0.0 or before. */
  mtu?: DomainInterfaceMtu | undefined
  /** `<coalesce>`, since libvirt 9.0.0 or before. */
  coalesce?: DomainInterfaceCoalesce | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainInterfaceTarget | undefined
  /** `<guest>`, since libvirt 9.0.0 or before. */
  guest?: DomainInterfaceGuest | undefined
  /** `<mac>`, since libvirt 9.0.0 or before. */
  mac?: DomainInterfaceMac | undefined
  /** `<ip>`, as many as there are, since libvirt 9.0.0 or before. */
  ips?: DomainInterfaceIp[] | undefined
  /** `<route>`, as many as there are, since libvirt 9.0.0 or before. */
  routes?: DomainInterfaceRoute[] | undefined
  /** `<portForward>`, as many as there are, since libvirt 9.0.0 or before. */
  portForwards?: DomainInterfacePortForward[] | undefined
  /** `<script>`, since libvirt 9.0.0 or before. */
  script?: DomainInterfaceScript | undefined
  /** `<downscript>`, since libvirt 9.0.0 or before. */
  downscript?: DomainInterfaceDownscript | undefined
  /** `<backenddomain>`, since libvirt 9.0.0 or before. */
  backenddomain?: DomainDiskBackenddomain | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  model?: DomainInterfaceModel | undefined
  /** `<backend>`, since libvirt 9.0.0 or before. */
  backend?: DomainInterfaceBackend | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainInterfaceDriver | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<filterref>`, since libvirt 9.0.0 or before. */
  filterref?: DomainInterfaceFilterref | undefined
  /** `<tune>`, since libvirt 9.0.0 or before. */
  tune?: DomainInterfaceTune | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<rom>`, since libvirt 9.0.0 or before. */
  rom?: DomainInterfaceRom | undefined
  /** `<bandwidth>`, since libvirt 9.0.0 or before. */
  bandwidth?: DomainInterfaceBandwidth | undefined
  /** `<vlan>`, since libvirt 9.0.0 or before. */
  vlan?: DomainInterfaceVlan | undefined
  /** `<port>`, since libvirt 9.0.0 or before. */
  port?: DomainInterfacePort | undefined
  /** `<teaming>`, since libvirt 9.0.0 or before. */
  teaming?: DomainInterfaceTeaming | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<driver>` */
export interface DomainInputDriver {
  /** Since libvirt 9.0.0 or before. */
  iommu?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  ats?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  packed?: boolean | undefined
  /** `page_per_vq`, since libvirt 9.0.0 or before. */
  pagePerVq?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<input>` */
export interface DomainInputTablet {
  source?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'keyboard' | 'mouse' | 'tablet'
  /** Since libvirt 9.0.0 or before. */
  bus?: 'ps2' | 'usb' | 'virtio' | 'xen' | undefined
  /** Since libvirt 9.0.0 or before. */
  model?: 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainInputDriver | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainInputPassthroughSource {
  /** Since libvirt 9.0.0 or before. */
  evdev: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<input>` */
export interface DomainInputPassthrough {
  /** Since libvirt 9.0.0 or before. */
  type: 'passthrough'
  /** Since libvirt 9.0.0 or before. */
  bus: 'virtio'
  /** Since libvirt 9.0.0 or before. */
  model?: 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainInputDriver | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainInputPassthroughSource
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainInputEvdevSource {
  /** Since libvirt 9.0.0 or before. */
  dev: string
  /** Since libvirt 9.0.0 or before. */
  grab?: 'all' | undefined
  /** Since libvirt 9.0.0 or before. */
  grabToggle?: 'alt-alt' | 'ctrl-ctrl' | 'ctrl-scrolllock' | 'meta-meta' | 'scrolllock' | 'shift-shift' | undefined
  /** Since libvirt 9.0.0 or before. */
  repeat?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<input>` */
export interface DomainInputEvdev {
  bus?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'evdev'
  /** Since libvirt 9.0.0 or before. */
  model?: 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainInputDriver | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainInputEvdevSource
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<audio>` */
export interface DomainSoundAudio {
  /** Since libvirt 9.0.0 or before. */
  id: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<codec>` */
export interface DomainSoundCodec {
  /** Since libvirt 9.0.0 or before. */
  type: 'duplex' | 'micro' | 'output'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<input>` */
export interface DomainAudioNoneInput {
  /** Since libvirt 9.0.0 or before. */
  mixingEngine?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  fixedSettings?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  voices?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  bufferLength?: string | undefined
  /** `<settings>`, since libvirt 9.0.0 or before. */
  settings?: DomainAudioInputSettings | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<output>` */
export interface DomainAudioNoneOutput {
  /** Since libvirt 9.0.0 or before. */
  mixingEngine?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  fixedSettings?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  voices?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  bufferLength?: string | undefined
  /** `<settings>`, since libvirt 9.0.0 or before. */
  settings?: DomainAudioInputSettings | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<audio>` */
export interface DomainAudioNone {
  tryMMap?: undefined
  exclusive?: undefined
  dspPolicy?: undefined
  runtimeDir?: undefined
  serverName?: undefined
  driver?: undefined
  path?: undefined
  /** Since libvirt 9.0.0 or before. */
  id: string
  /** Since libvirt 9.0.0 or before. */
  timerPeriod?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'none'
  /** `<input>`, since libvirt 9.0.0 or before. */
  input?: DomainAudioNoneInput | undefined
  /** `<output>`, since libvirt 9.0.0 or before. */
  output?: DomainAudioNoneOutput | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<audio>` */
export interface DomainAudioDbus {
  tryMMap?: undefined
  exclusive?: undefined
  dspPolicy?: undefined
  runtimeDir?: undefined
  serverName?: undefined
  driver?: undefined
  path?: undefined
  /** Since libvirt 9.0.0 or before. */
  id: string
  /** Since libvirt 9.0.0 or before. */
  timerPeriod?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'dbus'
  /** `<input>`, since libvirt 9.0.0 or before. */
  input?: DomainAudioNoneInput | undefined
  /** `<output>`, since libvirt 9.0.0 or before. */
  output?: DomainAudioNoneOutput | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<input>` */
export interface DomainAudioAlsaInput {
  /** Since libvirt 9.0.0 or before. */
  mixingEngine?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  fixedSettings?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  voices?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  bufferLength?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dev?: string | undefined
  /** `<settings>`, since libvirt 9.0.0 or before. */
  settings?: DomainAudioInputSettings | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<output>` */
export interface DomainAudioAlsaOutput {
  /** Since libvirt 9.0.0 or before. */
  mixingEngine?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  fixedSettings?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  voices?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  bufferLength?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dev?: string | undefined
  /** `<settings>`, since libvirt 9.0.0 or before. */
  settings?: DomainAudioInputSettings | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<audio>` */
export interface DomainAudioAlsa {
  tryMMap?: undefined
  exclusive?: undefined
  dspPolicy?: undefined
  runtimeDir?: undefined
  serverName?: undefined
  driver?: undefined
  path?: undefined
  /** Since libvirt 9.0.0 or before. */
  id: string
  /** Since libvirt 9.0.0 or before. */
  timerPeriod?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'alsa'
  /** `<input>`, since libvirt 9.0.0 or before. */
  input?: DomainAudioAlsaInput | undefined
  /** `<output>`, since libvirt 9.0.0 or before. */
  output?: DomainAudioAlsaOutput | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<input>` */
export interface DomainAudioCoreaudioInput {
  /** Since libvirt 9.0.0 or before. */
  mixingEngine?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  fixedSettings?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  voices?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  bufferLength?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  bufferCount?: string | undefined
  /** `<settings>`, since libvirt 9.0.0 or before. */
  settings?: DomainAudioInputSettings | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<output>` */
export interface DomainAudioCoreaudioOutput {
  /** Since libvirt 9.0.0 or before. */
  mixingEngine?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  fixedSettings?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  voices?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  bufferLength?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  bufferCount?: string | undefined
  /** `<settings>`, since libvirt 9.0.0 or before. */
  settings?: DomainAudioInputSettings | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<audio>` */
export interface DomainAudioCoreaudio {
  tryMMap?: undefined
  exclusive?: undefined
  dspPolicy?: undefined
  runtimeDir?: undefined
  serverName?: undefined
  driver?: undefined
  path?: undefined
  /** Since libvirt 9.0.0 or before. */
  id: string
  /** Since libvirt 9.0.0 or before. */
  timerPeriod?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'coreaudio'
  /** `<input>`, since libvirt 9.0.0 or before. */
  input?: DomainAudioCoreaudioInput | undefined
  /** `<output>`, since libvirt 9.0.0 or before. */
  output?: DomainAudioCoreaudioOutput | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<input>` */
export interface DomainAudioJackInput {
  /** Since libvirt 9.0.0 or before. */
  mixingEngine?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  fixedSettings?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  voices?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  bufferLength?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  serverName?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  clientName?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  connectPorts?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  exactName?: boolean | undefined
  /** `<settings>`, since libvirt 9.0.0 or before. */
  settings?: DomainAudioInputSettings | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<output>` */
export interface DomainAudioJackOutput {
  /** Since libvirt 9.0.0 or before. */
  mixingEngine?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  fixedSettings?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  voices?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  bufferLength?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  serverName?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  clientName?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  connectPorts?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  exactName?: boolean | undefined
  /** `<settings>`, since libvirt 9.0.0 or before. */
  settings?: DomainAudioInputSettings | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<audio>` */
export interface DomainAudioJack {
  tryMMap?: undefined
  exclusive?: undefined
  dspPolicy?: undefined
  runtimeDir?: undefined
  serverName?: undefined
  driver?: undefined
  path?: undefined
  /** Since libvirt 9.0.0 or before. */
  id: string
  /** Since libvirt 9.0.0 or before. */
  timerPeriod?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'jack'
  /** `<input>`, since libvirt 9.0.0 or before. */
  input?: DomainAudioJackInput | undefined
  /** `<output>`, since libvirt 9.0.0 or before. */
  output?: DomainAudioJackOutput | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<input>` */
export interface DomainAudioOssInput {
  /** Since libvirt 9.0.0 or before. */
  mixingEngine?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  fixedSettings?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  voices?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  bufferLength?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dev?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  bufferCount?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  tryPoll?: boolean | undefined
  /** `<settings>`, since libvirt 9.0.0 or before. */
  settings?: DomainAudioInputSettings | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<output>` */
export interface DomainAudioOssOutput {
  /** Since libvirt 9.0.0 or before. */
  mixingEngine?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  fixedSettings?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  voices?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  bufferLength?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dev?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  bufferCount?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  tryPoll?: boolean | undefined
  /** `<settings>`, since libvirt 9.0.0 or before. */
  settings?: DomainAudioInputSettings | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<audio>` */
export interface DomainAudioOss {
  runtimeDir?: undefined
  serverName?: undefined
  driver?: undefined
  path?: undefined
  /** Since libvirt 9.0.0 or before. */
  id: string
  /** Since libvirt 9.0.0 or before. */
  timerPeriod?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'oss'
  /** Since libvirt 9.0.0 or before. */
  tryMMap?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  exclusive?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  dspPolicy?: number | undefined
  /** `<input>`, since libvirt 9.0.0 or before. */
  input?: DomainAudioOssInput | undefined
  /** `<output>`, since libvirt 9.0.0 or before. */
  output?: DomainAudioOssOutput | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<input>` */
export interface DomainAudioPipewireInput {
  /** Since libvirt 9.0.0 or before. */
  mixingEngine?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  fixedSettings?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  voices?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  bufferLength?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  streamName?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  latency?: string | undefined
  /** `<settings>`, since libvirt 9.0.0 or before. */
  settings?: DomainAudioInputSettings | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<output>` */
export interface DomainAudioPipewireOutput {
  /** Since libvirt 9.0.0 or before. */
  mixingEngine?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  fixedSettings?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  voices?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  bufferLength?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  streamName?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  latency?: string | undefined
  /** `<settings>`, since libvirt 9.0.0 or before. */
  settings?: DomainAudioInputSettings | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<audio>` */
export interface DomainAudioPipewire {
  tryMMap?: undefined
  exclusive?: undefined
  dspPolicy?: undefined
  serverName?: undefined
  driver?: undefined
  path?: undefined
  /** Since libvirt 9.0.0 or before. */
  id: string
  /** Since libvirt 9.0.0 or before. */
  timerPeriod?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'pipewire'
  /** Since libvirt 11.3.0. */
  runtimeDir?: string | undefined
  /** `<input>`, since libvirt 9.0.0 or before. */
  input?: DomainAudioPipewireInput | undefined
  /** `<output>`, since libvirt 9.0.0 or before. */
  output?: DomainAudioPipewireOutput | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<audio>` */
export interface DomainAudioPulseaudio {
  tryMMap?: undefined
  exclusive?: undefined
  dspPolicy?: undefined
  runtimeDir?: undefined
  driver?: undefined
  path?: undefined
  /** Since libvirt 9.0.0 or before. */
  id: string
  /** Since libvirt 9.0.0 or before. */
  timerPeriod?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'pulseaudio'
  /** Since libvirt 9.0.0 or before. */
  serverName?: string | undefined
  /** `<input>`, since libvirt 9.0.0 or before. */
  input?: DomainAudioPipewireInput | undefined
  /** `<output>`, since libvirt 9.0.0 or before. */
  output?: DomainAudioPipewireOutput | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<audio>` */
export interface DomainAudioSdl {
  tryMMap?: undefined
  exclusive?: undefined
  dspPolicy?: undefined
  runtimeDir?: undefined
  serverName?: undefined
  path?: undefined
  /** Since libvirt 9.0.0 or before. */
  id: string
  /** Since libvirt 9.0.0 or before. */
  timerPeriod?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'sdl'
  /** Since libvirt 9.0.0 or before. */
  driver?: 'alsa' | 'arts' | 'esd' | 'pulseaudio' | undefined
  /** `<input>`, since libvirt 9.0.0 or before. */
  input?: DomainAudioCoreaudioInput | undefined
  /** `<output>`, since libvirt 9.0.0 or before. */
  output?: DomainAudioCoreaudioOutput | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<audio>` */
export interface DomainAudioSpice {
  tryMMap?: undefined
  exclusive?: undefined
  dspPolicy?: undefined
  runtimeDir?: undefined
  serverName?: undefined
  driver?: undefined
  path?: undefined
  /** Since libvirt 9.0.0 or before. */
  id: string
  /** Since libvirt 9.0.0 or before. */
  timerPeriod?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'spice'
  /** `<input>`, since libvirt 9.0.0 or before. */
  input?: DomainAudioNoneInput | undefined
  /** `<output>`, since libvirt 9.0.0 or before. */
  output?: DomainAudioNoneOutput | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<audio>` */
export interface DomainAudioFile {
  tryMMap?: undefined
  exclusive?: undefined
  dspPolicy?: undefined
  runtimeDir?: undefined
  serverName?: undefined
  driver?: undefined
  /** Since libvirt 9.0.0 or before. */
  id: string
  /** Since libvirt 9.0.0 or before. */
  timerPeriod?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'file'
  /** Since libvirt 9.0.0 or before. */
  path?: string | undefined
  /** `<input>`, since libvirt 9.0.0 or before. */
  input?: DomainAudioNoneInput | undefined
  /** `<output>`, since libvirt 9.0.0 or before. */
  output?: DomainAudioNoneOutput | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainHostdevSubsystemPciSource {
  /** Since libvirt 9.0.0 or before. */
  startupPolicy?: 'mandatory' | 'optional' | 'requisite' | undefined
  /** Since libvirt 9.0.0 or before. */
  writeFiltering?: boolean | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address: DomainHostdevSubsystemPciSourceAddress
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<hostdev>` */
export interface DomainHostdevSubsystemPci {
  sgio?: undefined
  rawio?: undefined
  model?: undefined
  ips?: undefined
  routes?: undefined
  /** Since libvirt 9.0.0 or before. */
  mode?: 'subsystem' | undefined
  /** Since libvirt 9.0.0 or before. */
  managed?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'pci'
  /** Since libvirt 9.0.0 or before. */
  ramfb?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  display?: boolean | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainHostdevDriver | undefined
  /** `<teaming>`, since libvirt 9.0.0 or before. */
  teaming?: DomainInterfaceTeaming | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainHostdevSubsystemPciSource
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<rom>`, since libvirt 9.0.0 or before. */
  rom?: DomainInterfaceRom | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<shareable>`, since libvirt 9.0.0 or before. */
  shareable?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainHostdevSubsystemUsbSource {
  /** Since libvirt 9.0.0 or before. */
  startupPolicy?: 'mandatory' | 'optional' | 'requisite' | undefined
  /** Since libvirt 9.0.0 or before. */
  guestReset?: 'off' | 'on' | 'uninitialized' | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: DomainInterfaceSourceVendor | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: DomainInterfaceSourceProduct | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainHostdevSubsystemUsbSourceAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<hostdev>` */
export interface DomainHostdevSubsystemUsb {
  ramfb?: undefined
  display?: undefined
  sgio?: undefined
  rawio?: undefined
  model?: undefined
  ips?: undefined
  routes?: undefined
  driver?: undefined
  teaming?: undefined
  /** Since libvirt 9.0.0 or before. */
  mode?: 'subsystem' | undefined
  /** Since libvirt 9.0.0 or before. */
  managed?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'usb'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainHostdevSubsystemUsbSource
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<rom>`, since libvirt 9.0.0 or before. */
  rom?: DomainInterfaceRom | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<shareable>`, since libvirt 9.0.0 or before. */
  shareable?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainHostdevSubsystemScsiSource {
  /** Since libvirt 9.0.0 or before. */
  protocol?: 'adapter' | 'iscsi' | undefined
  /** Since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** `<adapter>`, since libvirt 9.0.0 or before. */
  adapter?: DomainHostdevSourceAdapter | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainHostdevSubsystemScsiSourceAddress | undefined
  /** `<host>`, as many as there are, since libvirt 9.0.0 or before. */
  hosts?: DomainHostdevSourceHost[] | undefined
  /** `<auth>`, since libvirt 9.0.0 or before. */
  auth?: DomainDiskAuth | undefined
  /** `<initiator>`, since libvirt 9.0.0 or before. */
  initiator?: DomainOsNvramSourceInitiator | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<hostdev>` */
export interface DomainHostdevSubsystemScsi {
  ramfb?: undefined
  display?: undefined
  model?: undefined
  ips?: undefined
  routes?: undefined
  driver?: undefined
  teaming?: undefined
  /** Since libvirt 9.0.0 or before. */
  mode?: 'subsystem' | undefined
  /** Since libvirt 9.0.0 or before. */
  managed?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'scsi'
  /** Since libvirt 9.0.0 or before. */
  sgio?: 'filtered' | 'unfiltered' | undefined
  /** Since libvirt 9.0.0 or before. */
  rawio?: boolean | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainHostdevSubsystemScsiSource
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<rom>`, since libvirt 9.0.0 or before. */
  rom?: DomainInterfaceRom | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<shareable>`, since libvirt 9.0.0 or before. */
  shareable?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainHostdevSubsystemScsiHostSource {
  /** Since libvirt 9.0.0 or before. */
  protocol: 'vhost'
  /** Since libvirt 9.0.0 or before. */
  wwpn: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<hostdev>` */
export interface DomainHostdevSubsystemScsiHost {
  ramfb?: undefined
  display?: undefined
  sgio?: undefined
  rawio?: undefined
  ips?: undefined
  routes?: undefined
  driver?: undefined
  teaming?: undefined
  /** Since libvirt 9.0.0 or before. */
  mode?: 'subsystem' | undefined
  /** Since libvirt 9.0.0 or before. */
  managed?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'scsi_host'
  /** Since libvirt 9.0.0 or before. */
  model?: 'virtio' | 'virtio-non-transitional' | 'virtio-transitional' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainHostdevSubsystemScsiHostSource
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<rom>`, since libvirt 9.0.0 or before. */
  rom?: DomainInterfaceRom | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<shareable>`, since libvirt 9.0.0 or before. */
  shareable?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainHostdevSubsystemMdevSource {
  /** `<address>`, since libvirt 9.0.0 or before. */
  address: DomainHostdevSubsystemMdevSourceAddress
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<hostdev>` */
export interface DomainHostdevSubsystemMdev {
  sgio?: undefined
  rawio?: undefined
  ips?: undefined
  routes?: undefined
  driver?: undefined
  teaming?: undefined
  /** Since libvirt 9.0.0 or before. */
  mode?: 'subsystem' | undefined
  /** Since libvirt 9.0.0 or before. */
  managed?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'mdev'
  /** Since libvirt 9.0.0 or before. */
  model: 'vfio-ap' | 'vfio-ccw' | 'vfio-pci'
  /** Since libvirt 9.0.0 or before. */
  ramfb?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  display?: boolean | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainHostdevSubsystemMdevSource
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<rom>`, since libvirt 9.0.0 or before. */
  rom?: DomainInterfaceRom | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<shareable>`, since libvirt 9.0.0 or before. */
  shareable?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainHostdevCapabilitiesStorageSource {
  /** `<block>`, since libvirt 9.0.0 or before. */
  block: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<hostdev>` */
export interface DomainHostdevCapabilitiesStorage {
  managed?: undefined
  ramfb?: undefined
  display?: undefined
  sgio?: undefined
  rawio?: undefined
  model?: undefined
  ips?: undefined
  routes?: undefined
  driver?: undefined
  teaming?: undefined
  /** Since libvirt 9.0.0 or before. */
  mode: 'capabilities'
  /** Since libvirt 9.0.0 or before. */
  type: 'storage'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainHostdevCapabilitiesStorageSource
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<rom>`, since libvirt 9.0.0 or before. */
  rom?: DomainInterfaceRom | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<shareable>`, since libvirt 9.0.0 or before. */
  shareable?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainHostdevCapabilitiesMiscSource {
  /** `<char>`, since libvirt 9.0.0 or before. */
  char: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<hostdev>` */
export interface DomainHostdevCapabilitiesMisc {
  managed?: undefined
  ramfb?: undefined
  display?: undefined
  sgio?: undefined
  rawio?: undefined
  model?: undefined
  ips?: undefined
  routes?: undefined
  driver?: undefined
  teaming?: undefined
  /** Since libvirt 9.0.0 or before. */
  mode: 'capabilities'
  /** Since libvirt 9.0.0 or before. */
  type: 'misc'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainHostdevCapabilitiesMiscSource
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<rom>`, since libvirt 9.0.0 or before. */
  rom?: DomainInterfaceRom | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<shareable>`, since libvirt 9.0.0 or before. */
  shareable?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainHostdevCapabilitiesNetSource {
  /** `<interface>`, since libvirt 9.0.0 or before. */
  interface: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<hostdev>` */
export interface DomainHostdevCapabilitiesNet {
  managed?: undefined
  ramfb?: undefined
  display?: undefined
  sgio?: undefined
  rawio?: undefined
  model?: undefined
  driver?: undefined
  teaming?: undefined
  /** Since libvirt 9.0.0 or before. */
  mode: 'capabilities'
  /** Since libvirt 9.0.0 or before. */
  type: 'net'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainHostdevCapabilitiesNetSource
  /** `<ip>`, as many as there are, since libvirt 9.0.0 or before. */
  ips?: DomainInterfaceIp[] | undefined
  /** `<route>`, as many as there are, since libvirt 9.0.0 or before. */
  routes?: DomainInterfaceRoute[] | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** `<rom>`, since libvirt 9.0.0 or before. */
  rom?: DomainInterfaceRom | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<shareable>`, since libvirt 9.0.0 or before. */
  shareable?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<gl>` */
export interface DomainGraphicsSdlGl {
  /** Since libvirt 9.0.0 or before. */
  enable: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<graphics>` */
export interface DomainGraphicsSdl {
  port?: undefined
  autoport?: undefined
  websocket?: undefined
  listen?: undefined
  sharePolicy?: undefined
  powerControl?: undefined
  wait?: undefined
  socket?: undefined
  passwd?: undefined
  keymap?: undefined
  passwdValidTo?: undefined
  connected?: undefined
  tlsPort?: undefined
  defaultMode?: undefined
  address?: undefined
  p2p?: undefined
  replaceUser?: undefined
  multiUser?: undefined
  username?: undefined
  listens?: undefined
  channels?: undefined
  audio?: undefined
  image?: undefined
  jpeg?: undefined
  zlib?: undefined
  playback?: undefined
  streaming?: undefined
  clipboard?: undefined
  mouse?: undefined
  filetransfer?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'sdl'
  /** Since libvirt 9.0.0 or before. */
  display?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  xauth?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  fullscreen?: boolean | undefined
  /** `<gl>`, since libvirt 9.0.0 or before. */
  gl?: DomainGraphicsSdlGl | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<listen>` */
export type DomainGraphicsListen =
  | DomainGraphicsListenAddress
  | DomainGraphicsListenNetwork
  | DomainGraphicsListenSocket
  | DomainGraphicsListenNone

/** `<graphics>` */
export interface DomainGraphicsVnc {
  display?: undefined
  xauth?: undefined
  fullscreen?: undefined
  tlsPort?: undefined
  defaultMode?: undefined
  address?: undefined
  p2p?: undefined
  replaceUser?: undefined
  multiUser?: undefined
  username?: undefined
  channels?: undefined
  gl?: undefined
  image?: undefined
  jpeg?: undefined
  zlib?: undefined
  playback?: undefined
  streaming?: undefined
  clipboard?: undefined
  mouse?: undefined
  filetransfer?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'vnc'
  /** Since libvirt 9.0.0 or before. */
  port?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  autoport?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  websocket?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  listen?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  sharePolicy?: 'allow-exclusive' | 'force-shared' | 'ignore' | undefined
  /** Since libvirt 9.0.0 or before. */
  powerControl?: boolean | undefined
  /** Since libvirt 12.8.0. */
  wait?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  socket?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  passwd?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  keymap?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  passwdValidTo?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  connected?: 'keep' | undefined
  /** `<audio>`, since libvirt 9.0.0 or before. */
  audio?: DomainSoundAudio | undefined
  /** `<listen>`, as many as there are, since libvirt 9.0.0 or before. */
  listens?: DomainGraphicsListen[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<channel>` */
export interface DomainGraphicsChannel {
  /** Since libvirt 9.0.0 or before. */
  name: 'cursor' | 'display' | 'inputs' | 'main' | 'playback' | 'record' | 'smartcard' | 'usbredir'
  /** Since libvirt 9.0.0 or before. */
  mode: 'any' | 'insecure' | 'secure'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<image>` */
export interface DomainGraphicsImage {
  /** Since libvirt 9.0.0 or before. */
  compression: 'auto_glz' | 'auto_lz' | 'glz' | 'lz' | 'off' | 'quic'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<jpeg>` */
export interface DomainGraphicsJpeg {
  /** Since libvirt 9.0.0 or before. */
  compression: 'always' | 'auto' | 'never'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<zlib>` */
export interface DomainGraphicsZlib {
  /** Since libvirt 9.0.0 or before. */
  compression: 'always' | 'auto' | 'never'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<playback>` */
export interface DomainGraphicsPlayback {
  /** Since libvirt 9.0.0 or before. */
  compression: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<streaming>` */
export interface DomainGraphicsStreaming {
  /** Since libvirt 9.0.0 or before. */
  mode: 'all' | 'filter' | 'off'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<clipboard>` */
export interface DomainGraphicsClipboard {
  /** Since libvirt 9.0.0 or before. */
  copypaste: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<mouse>` */
export interface DomainGraphicsMouse {
  /** Since libvirt 9.0.0 or before. */
  mode: 'client' | 'server'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<filetransfer>` */
export interface DomainGraphicsFiletransfer {
  /** Since libvirt 9.0.0 or before. */
  enable: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<gl>` */
export interface DomainGraphicsSpiceGl {
  /** Since libvirt 9.0.0 or before. */
  enable: boolean
  /** Since libvirt 9.0.0 or before. */
  rendernode?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<graphics>` */
export interface DomainGraphicsSpice {
  display?: undefined
  xauth?: undefined
  fullscreen?: undefined
  websocket?: undefined
  sharePolicy?: undefined
  powerControl?: undefined
  wait?: undefined
  socket?: undefined
  address?: undefined
  p2p?: undefined
  replaceUser?: undefined
  multiUser?: undefined
  username?: undefined
  audio?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'spice'
  /** Since libvirt 9.0.0 or before. */
  port?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  tlsPort?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  autoport?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  listen?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  passwd?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  keymap?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  passwdValidTo?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  connected?: 'disconnect' | 'fail' | 'keep' | undefined
  /** Since libvirt 9.0.0 or before. */
  defaultMode?: 'any' | 'insecure' | 'secure' | undefined
  /** `<listen>`, as many as there are, since libvirt 9.0.0 or before. */
  listens?: DomainGraphicsListen[] | undefined
  /** `<channel>`, as many as there are, since libvirt 9.0.0 or before. */
  channels?: DomainGraphicsChannel[] | undefined
  /** `<image>`, since libvirt 9.0.0 or before. */
  image?: DomainGraphicsImage | undefined
  /** `<jpeg>`, since libvirt 9.0.0 or before. */
  jpeg?: DomainGraphicsJpeg | undefined
  /** `<zlib>`, since libvirt 9.0.0 or before. */
  zlib?: DomainGraphicsZlib | undefined
  /** `<playback>`, since libvirt 9.0.0 or before. */
  playback?: DomainGraphicsPlayback | undefined
  /** `<streaming>`, since libvirt 9.0.0 or before. */
  streaming?: DomainGraphicsStreaming | undefined
  /** `<clipboard>`, since libvirt 9.0.0 or before. */
  clipboard?: DomainGraphicsClipboard | undefined
  /** `<mouse>`, since libvirt 9.0.0 or before. */
  mouse?: DomainGraphicsMouse | undefined
  /** `<filetransfer>`, since libvirt 9.0.0 or before. */
  filetransfer?: DomainGraphicsFiletransfer | undefined
  /** `<gl>`, since libvirt 9.0.0 or before. */
  gl?: DomainGraphicsSpiceGl | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<graphics>` */
export interface DomainGraphicsDbus {
  display?: undefined
  xauth?: undefined
  fullscreen?: undefined
  port?: undefined
  autoport?: undefined
  websocket?: undefined
  listen?: undefined
  sharePolicy?: undefined
  powerControl?: undefined
  wait?: undefined
  socket?: undefined
  passwd?: undefined
  keymap?: undefined
  passwdValidTo?: undefined
  connected?: undefined
  tlsPort?: undefined
  defaultMode?: undefined
  replaceUser?: undefined
  multiUser?: undefined
  username?: undefined
  listens?: undefined
  channels?: undefined
  image?: undefined
  jpeg?: undefined
  zlib?: undefined
  playback?: undefined
  streaming?: undefined
  clipboard?: undefined
  mouse?: undefined
  filetransfer?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'dbus'
  /** Since libvirt 9.0.0 or before. */
  address?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  p2p?: boolean | undefined
  /** `<gl>`, since libvirt 9.0.0 or before. */
  gl?: DomainGraphicsSpiceGl | undefined
  /** `<audio>`, since libvirt 9.0.0 or before. */
  audio?: DomainSoundAudio | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<graphics>` */
export interface DomainGraphicsRdp {
  display?: undefined
  xauth?: undefined
  fullscreen?: undefined
  websocket?: undefined
  sharePolicy?: undefined
  powerControl?: undefined
  wait?: undefined
  socket?: undefined
  keymap?: undefined
  passwdValidTo?: undefined
  connected?: undefined
  tlsPort?: undefined
  defaultMode?: undefined
  address?: undefined
  p2p?: undefined
  channels?: undefined
  gl?: undefined
  audio?: undefined
  image?: undefined
  jpeg?: undefined
  zlib?: undefined
  playback?: undefined
  streaming?: undefined
  clipboard?: undefined
  mouse?: undefined
  filetransfer?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'rdp'
  /** Since libvirt 9.0.0 or before. */
  port?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  autoport?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  replaceUser?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  multiUser?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  listen?: string | undefined
  /** Since libvirt 11.3.0. */
  username?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  passwd?: string | undefined
  /** `<listen>`, as many as there are, since libvirt 9.0.0 or before. */
  listens?: DomainGraphicsListen[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<graphics>` */
export interface DomainGraphicsDesktop {
  xauth?: undefined
  fullscreen?: undefined
  port?: undefined
  autoport?: undefined
  websocket?: undefined
  listen?: undefined
  sharePolicy?: undefined
  powerControl?: undefined
  wait?: undefined
  socket?: undefined
  passwd?: undefined
  keymap?: undefined
  passwdValidTo?: undefined
  connected?: undefined
  tlsPort?: undefined
  defaultMode?: undefined
  address?: undefined
  p2p?: undefined
  replaceUser?: undefined
  multiUser?: undefined
  username?: undefined
  listens?: undefined
  channels?: undefined
  gl?: undefined
  audio?: undefined
  image?: undefined
  jpeg?: undefined
  zlib?: undefined
  playback?: undefined
  streaming?: undefined
  clipboard?: undefined
  mouse?: undefined
  filetransfer?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'desktop'
  /** Since libvirt 9.0.0 or before. */
  display?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<gl>` */
export interface DomainGraphicsEglHeadlessGl {
  /** Since libvirt 9.0.0 or before. */
  rendernode?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<graphics>` */
export interface DomainGraphicsEglHeadless {
  display?: undefined
  xauth?: undefined
  fullscreen?: undefined
  port?: undefined
  autoport?: undefined
  websocket?: undefined
  listen?: undefined
  sharePolicy?: undefined
  powerControl?: undefined
  wait?: undefined
  socket?: undefined
  passwd?: undefined
  keymap?: undefined
  passwdValidTo?: undefined
  connected?: undefined
  tlsPort?: undefined
  defaultMode?: undefined
  address?: undefined
  p2p?: undefined
  replaceUser?: undefined
  multiUser?: undefined
  username?: undefined
  listens?: undefined
  channels?: undefined
  audio?: undefined
  image?: undefined
  jpeg?: undefined
  zlib?: undefined
  playback?: undefined
  streaming?: undefined
  clipboard?: undefined
  mouse?: undefined
  filetransfer?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'egl-headless'
  /** `<gl>`, since libvirt 9.0.0 or before. */
  gl?: DomainGraphicsEglHeadlessGl | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<driver>` */
export interface DomainVideoDriver {
  /** Since libvirt 9.0.0 or before. */
  iommu?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  ats?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  packed?: boolean | undefined
  /** `page_per_vq`, since libvirt 9.0.0 or before. */
  pagePerVq?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  name?: 'qemu' | 'vhostuser' | undefined
  /** Since libvirt 9.0.0 or before. */
  vgaconf?: 'io' | 'off' | 'on' | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<model>` */
export type DomainVideoModel =
  | DomainVideoModelVga
  | DomainVideoModelQxl
  | DomainVideoModelVirtio

/** `<source>` */
export interface DomainConsoleFileSource {
  /** Since libvirt 9.0.0 or before. */
  path: string
  /** Since libvirt 9.0.0 or before. */
  append?: boolean | undefined
  /** `<seclabel>`, as many as there are, since libvirt 9.0.0 or before. */
  seclabels?: DomainOsNvramSourceSeclabel[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<log>` */
export interface DomainConsoleLog {
  /** Since libvirt 9.0.0 or before. */
  file: string
  /** Since libvirt 9.0.0 or before. */
  append?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<target>` */
export interface DomainConsoleTarget {
  /** Since libvirt 9.0.0 or before. */
  type?: 'isa-debug' | 'isa-serial' | 'lxc' | 'openvz' | 'pci-serial' | 'sclp' | 'sclp-serial' | 'sclplm' | 'serial' | 'spapr-vio-serial' | 'system-serial' | 'uml' | 'usb-serial' | 'virtio' | 'xen' | undefined
  /** Since libvirt 9.0.0 or before. */
  port?: string | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  model?: DomainConsoleTargetModel | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<console>` */
export interface DomainConsoleFile {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'dev' | 'file' | 'pipe'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources: DomainConsoleFileSource[]
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainConsolePtySource {
  /** Since libvirt 9.0.0 or before. */
  path?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  append?: boolean | undefined
  /** `<seclabel>`, as many as there are, since libvirt 9.0.0 or before. */
  seclabels?: DomainOsNvramSourceSeclabel[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<console>` */
export interface DomainConsolePty {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'pty'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsolePtySource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainConsoleUnixSource {
  /** Since libvirt 9.0.0 or before. */
  mode?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  path?: string | undefined
  /** `<reconnect>`, since libvirt 9.0.0 or before. */
  reconnect?: DomainOsNvramSourceReconnect | undefined
  /** `<seclabel>`, as many as there are, since libvirt 9.0.0 or before. */
  seclabels?: DomainOsNvramSourceSeclabel[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<protocol>` */
export interface DomainConsoleProtocol {
  /** Since libvirt 9.0.0 or before. */
  type?: 'raw' | 'telnet' | 'telnets' | 'tls' | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<console>` */
export interface DomainConsoleUnix {
  /** Since libvirt 9.0.0 or before. */
  type: 'unix'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleUnixSource[] | undefined
  /** `<protocol>`, since libvirt 9.0.0 or before. */
  protocol?: DomainConsoleProtocol | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainConsoleTcpSource {
  /** Since libvirt 9.0.0 or before. */
  host: string
  /** Since libvirt 9.0.0 or before. */
  service: string
  /** Since libvirt 9.0.0 or before. */
  mode?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  tls?: boolean | undefined
  /** `<reconnect>`, since libvirt 9.0.0 or before. */
  reconnect?: DomainOsNvramSourceReconnect | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<console>` */
export interface DomainConsoleTcp {
  /** Since libvirt 9.0.0 or before. */
  type: 'tcp'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources: DomainConsoleTcpSource[]
  /** `<protocol>`, since libvirt 9.0.0 or before. */
  protocol?: DomainConsoleProtocol | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainConsoleUdpSource {
  /** Since libvirt 9.0.0 or before. */
  mode?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  host?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  service?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<console>` */
export interface DomainConsoleUdp {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'udp'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleUdpSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainConsoleNmdmSource {
  /** Since libvirt 9.0.0 or before. */
  master: string
  /** Since libvirt 9.0.0 or before. */
  slave: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<console>` */
export interface DomainConsoleNmdm {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'nmdm'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleNmdmSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainConsoleSpiceportSource {
  /** Since libvirt 9.0.0 or before. */
  channel: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<console>` */
export interface DomainConsoleSpiceport {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'spiceport'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources: DomainConsoleSpiceportSource[]
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainConsoleDbusSource {
  /** Since libvirt 9.0.0 or before. */
  channel?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<console>` */
export interface DomainConsoleDbus {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'dbus'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleDbusSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainConsoleQemuVdagentSource {
  /** `<clipboard>`, since libvirt 9.0.0 or before. */
  clipboard?: DomainGraphicsClipboard | undefined
  /** `<mouse>`, since libvirt 9.0.0 or before. */
  mouse?: DomainGraphicsMouse | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<console>` */
export interface DomainConsoleQemuVdagent {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'qemu-vdagent'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleQemuVdagentSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<console>` */
export interface DomainConsoleNull {
  sources?: undefined
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'null' | 'spicevmc' | 'stdio' | 'vc'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<console>` */
export interface DomainConsoleOther {
  type?: undefined
  sources?: undefined
  protocol?: undefined
  log?: undefined
  target?: undefined
  alias?: undefined
  acpi?: undefined
  address?: undefined
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<parallel>` */
export interface DomainParallelFile {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'dev' | 'file' | 'pipe'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources: DomainConsoleFileSource[]
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<parallel>` */
export interface DomainParallelPty {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'pty'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsolePtySource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<parallel>` */
export interface DomainParallelUnix {
  /** Since libvirt 9.0.0 or before. */
  type: 'unix'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleUnixSource[] | undefined
  /** `<protocol>`, since libvirt 9.0.0 or before. */
  protocol?: DomainConsoleProtocol | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<parallel>` */
export interface DomainParallelTcp {
  /** Since libvirt 9.0.0 or before. */
  type: 'tcp'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources: DomainConsoleTcpSource[]
  /** `<protocol>`, since libvirt 9.0.0 or before. */
  protocol?: DomainConsoleProtocol | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<parallel>` */
export interface DomainParallelUdp {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'udp'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleUdpSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<parallel>` */
export interface DomainParallelNmdm {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'nmdm'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleNmdmSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<parallel>` */
export interface DomainParallelSpiceport {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'spiceport'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources: DomainConsoleSpiceportSource[]
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<parallel>` */
export interface DomainParallelDbus {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'dbus'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleDbusSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<parallel>` */
export interface DomainParallelQemuVdagent {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'qemu-vdagent'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleQemuVdagentSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<parallel>` */
export interface DomainParallelNull {
  sources?: undefined
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'null' | 'spicevmc' | 'stdio' | 'vc'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<serial>` */
export interface DomainSerialFile {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'dev' | 'file' | 'pipe'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources: DomainConsoleFileSource[]
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<serial>` */
export interface DomainSerialPty {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'pty'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsolePtySource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<serial>` */
export interface DomainSerialUnix {
  /** Since libvirt 9.0.0 or before. */
  type: 'unix'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleUnixSource[] | undefined
  /** `<protocol>`, since libvirt 9.0.0 or before. */
  protocol?: DomainConsoleProtocol | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<serial>` */
export interface DomainSerialTcp {
  /** Since libvirt 9.0.0 or before. */
  type: 'tcp'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources: DomainConsoleTcpSource[]
  /** `<protocol>`, since libvirt 9.0.0 or before. */
  protocol?: DomainConsoleProtocol | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<serial>` */
export interface DomainSerialUdp {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'udp'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleUdpSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<serial>` */
export interface DomainSerialNmdm {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'nmdm'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleNmdmSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<serial>` */
export interface DomainSerialSpiceport {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'spiceport'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources: DomainConsoleSpiceportSource[]
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<serial>` */
export interface DomainSerialDbus {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'dbus'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleDbusSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<serial>` */
export interface DomainSerialQemuVdagent {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'qemu-vdagent'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleQemuVdagentSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<serial>` */
export interface DomainSerialNull {
  sources?: undefined
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'null' | 'spicevmc' | 'stdio' | 'vc'
  /** Since libvirt 9.0.0 or before. */
  tty?: string | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<target>` */
export type DomainChannelTarget =
  | DomainChannelTargetGuestfwd
  | DomainChannelTargetVirtio
  | DomainChannelTargetXen

/** `<channel>` */
export interface DomainChannelFile {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'dev' | 'file' | 'pipe'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources: DomainConsoleFileSource[]
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainChannelTarget
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<channel>` */
export interface DomainChannelPty {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'pty'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsolePtySource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainChannelTarget
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<channel>` */
export interface DomainChannelUnix {
  /** Since libvirt 9.0.0 or before. */
  type: 'unix'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleUnixSource[] | undefined
  /** `<protocol>`, since libvirt 9.0.0 or before. */
  protocol?: DomainConsoleProtocol | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainChannelTarget
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<channel>` */
export interface DomainChannelTcp {
  /** Since libvirt 9.0.0 or before. */
  type: 'tcp'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources: DomainConsoleTcpSource[]
  /** `<protocol>`, since libvirt 9.0.0 or before. */
  protocol?: DomainConsoleProtocol | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainChannelTarget
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<channel>` */
export interface DomainChannelUdp {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'udp'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleUdpSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainChannelTarget
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<channel>` */
export interface DomainChannelNmdm {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'nmdm'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleNmdmSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainChannelTarget
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<channel>` */
export interface DomainChannelSpiceport {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'spiceport'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources: DomainConsoleSpiceportSource[]
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainChannelTarget
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<channel>` */
export interface DomainChannelDbus {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'dbus'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleDbusSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainChannelTarget
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<channel>` */
export interface DomainChannelQemuVdagent {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'qemu-vdagent'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleQemuVdagentSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainChannelTarget
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<channel>` */
export interface DomainChannelNull {
  sources?: undefined
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'null' | 'spicevmc' | 'stdio' | 'vc'
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainChannelTarget
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<smartcard>` */
export interface DomainSmartcardHost {
  type?: undefined
  certificates?: undefined
  sources?: undefined
  database?: undefined
  protocol?: undefined
  log?: undefined
  target?: undefined
  /** Since libvirt 9.0.0 or before. */
  mode: 'host'
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<smartcard>` */
export interface DomainSmartcardHostCertificates {
  type?: undefined
  sources?: undefined
  protocol?: undefined
  log?: undefined
  target?: undefined
  /** Since libvirt 9.0.0 or before. */
  mode: 'host-certificates'
  /** `<certificate>`, as many as there are, since libvirt 9.0.0 or before. */
  certificates: string[]
  /** `<database>`, since libvirt 9.0.0 or before. */
  database?: string | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<smartcard>` */
export interface DomainSmartcardPassthroughFile {
  certificates?: undefined
  database?: undefined
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  mode: 'passthrough'
  /** Since libvirt 9.0.0 or before. */
  type: 'dev' | 'file' | 'pipe'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources: DomainConsoleFileSource[]
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<smartcard>` */
export interface DomainSmartcardPassthroughPty {
  certificates?: undefined
  database?: undefined
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  mode: 'passthrough'
  /** Since libvirt 9.0.0 or before. */
  type: 'pty'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsolePtySource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<smartcard>` */
export interface DomainSmartcardPassthroughUnix {
  certificates?: undefined
  database?: undefined
  /** Since libvirt 9.0.0 or before. */
  mode: 'passthrough'
  /** Since libvirt 9.0.0 or before. */
  type: 'unix'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleUnixSource[] | undefined
  /** `<protocol>`, since libvirt 9.0.0 or before. */
  protocol?: DomainConsoleProtocol | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<smartcard>` */
export interface DomainSmartcardPassthroughTcp {
  certificates?: undefined
  database?: undefined
  /** Since libvirt 9.0.0 or before. */
  mode: 'passthrough'
  /** Since libvirt 9.0.0 or before. */
  type: 'tcp'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources: DomainConsoleTcpSource[]
  /** `<protocol>`, since libvirt 9.0.0 or before. */
  protocol?: DomainConsoleProtocol | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<smartcard>` */
export interface DomainSmartcardPassthroughUdp {
  certificates?: undefined
  database?: undefined
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  mode: 'passthrough'
  /** Since libvirt 9.0.0 or before. */
  type: 'udp'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleUdpSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<smartcard>` */
export interface DomainSmartcardPassthroughNmdm {
  certificates?: undefined
  database?: undefined
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  mode: 'passthrough'
  /** Since libvirt 9.0.0 or before. */
  type: 'nmdm'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleNmdmSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<smartcard>` */
export interface DomainSmartcardPassthroughSpiceport {
  certificates?: undefined
  database?: undefined
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  mode: 'passthrough'
  /** Since libvirt 9.0.0 or before. */
  type: 'spiceport'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources: DomainConsoleSpiceportSource[]
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<smartcard>` */
export interface DomainSmartcardPassthroughDbus {
  certificates?: undefined
  database?: undefined
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  mode: 'passthrough'
  /** Since libvirt 9.0.0 or before. */
  type: 'dbus'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleDbusSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<smartcard>` */
export interface DomainSmartcardPassthroughQemuVdagent {
  certificates?: undefined
  database?: undefined
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  mode: 'passthrough'
  /** Since libvirt 9.0.0 or before. */
  type: 'qemu-vdagent'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleQemuVdagentSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<smartcard>` */
export interface DomainSmartcardPassthroughNull {
  certificates?: undefined
  sources?: undefined
  database?: undefined
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  mode: 'passthrough'
  /** Since libvirt 9.0.0 or before. */
  type: 'null' | 'spicevmc' | 'stdio' | 'vc'
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: DomainConsoleTarget | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<redirdev>` */
export interface DomainRedirdevFile {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  bus: 'usb'
  /** Since libvirt 9.0.0 or before. */
  type: 'dev' | 'file' | 'pipe'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources: DomainConsoleFileSource[]
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<redirdev>` */
export interface DomainRedirdevPty {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  bus: 'usb'
  /** Since libvirt 9.0.0 or before. */
  type: 'pty'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsolePtySource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<redirdev>` */
export interface DomainRedirdevUnix {
  /** Since libvirt 9.0.0 or before. */
  bus: 'usb'
  /** Since libvirt 9.0.0 or before. */
  type: 'unix'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleUnixSource[] | undefined
  /** `<protocol>`, since libvirt 9.0.0 or before. */
  protocol?: DomainConsoleProtocol | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<redirdev>` */
export interface DomainRedirdevTcp {
  /** Since libvirt 9.0.0 or before. */
  bus: 'usb'
  /** Since libvirt 9.0.0 or before. */
  type: 'tcp'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources: DomainConsoleTcpSource[]
  /** `<protocol>`, since libvirt 9.0.0 or before. */
  protocol?: DomainConsoleProtocol | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<redirdev>` */
export interface DomainRedirdevUdp {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  bus: 'usb'
  /** Since libvirt 9.0.0 or before. */
  type: 'udp'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleUdpSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<redirdev>` */
export interface DomainRedirdevNmdm {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  bus: 'usb'
  /** Since libvirt 9.0.0 or before. */
  type: 'nmdm'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleNmdmSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<redirdev>` */
export interface DomainRedirdevSpiceport {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  bus: 'usb'
  /** Since libvirt 9.0.0 or before. */
  type: 'spiceport'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources: DomainConsoleSpiceportSource[]
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<redirdev>` */
export interface DomainRedirdevDbus {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  bus: 'usb'
  /** Since libvirt 9.0.0 or before. */
  type: 'dbus'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleDbusSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<redirdev>` */
export interface DomainRedirdevQemuVdagent {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  bus: 'usb'
  /** Since libvirt 9.0.0 or before. */
  type: 'qemu-vdagent'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleQemuVdagentSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<redirdev>` */
export interface DomainRedirdevNull {
  sources?: undefined
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  bus: 'usb'
  /** Since libvirt 9.0.0 or before. */
  type: 'null' | 'spicevmc' | 'stdio' | 'vc'
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<boot>`, since libvirt 9.0.0 or before. */
  boot?: DomainDiskBoot | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<usbdev>` */
export interface DomainRedirfilterUsbdev {
  /** Since libvirt 9.0.0 or before. */
  allow: boolean
  /** Since libvirt 9.0.0 or before. */
  class?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  vendor?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  product?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  version?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backend>` */
export type DomainRngBackend =
  | DomainRngBackendFile
  | DomainRngBackendPty
  | DomainRngBackendUnix
  | DomainRngBackendTcp
  | DomainRngBackendUdp
  | DomainRngBackendNmdm
  | DomainRngBackendSpiceport
  | DomainRngBackendDbus
  | DomainRngBackendQemuVdagent
  | DomainRngBackendNull
  | DomainRngBackendRandom
  | DomainRngBackendBuiltin

/** `<rate>` */
export interface DomainRngRate {
  /** Since libvirt 9.0.0 or before. */
  bytes: number | bigint
  /** Since libvirt 9.0.0 or before. */
  period?: number | bigint | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backend>` */
export type DomainTpmBackend =
  | DomainTpmBackendPassthrough
  | DomainTpmBackendEmulator
  | DomainTpmBackendExternal

/** `<model>` */
export interface DomainShmemModel {
  /** Since libvirt 9.0.0 or before. */
  type: 'ivshmem' | 'ivshmem-doorbell' | 'ivshmem-plain'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<size>` */
export interface DomainShmemSize {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<server>` */
export interface DomainShmemServer {
  /** Since libvirt 9.0.0 or before. */
  path?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<msi>` */
export interface DomainShmemMsi {
  /** Since libvirt 9.0.0 or before. */
  ioeventfd?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  vectors?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainMemoryDeviceDimmSource {
  /** `<pagesize>`, since libvirt 9.0.0 or before. */
  pagesize?: DomainMemoryDeviceSourcePagesize | undefined
  /** `<nodemask>`, since libvirt 9.0.0 or before. */
  nodemask?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<target>` */
export interface DomainMemoryDeviceDimmTarget {
  /** `<size>`, since libvirt 9.0.0 or before. */
  size: DomainShmemSize
  /** `<node>`, since libvirt 9.0.0 or before. */
  node?: number | undefined
  /** `<address>`, since libvirt 11.3.0. */
  address?: DomainMemoryDeviceTargetAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<memory>` */
export interface DomainMemoryDeviceDimm {
  uuid?: undefined
  /** Since libvirt 9.0.0 or before. */
  model: 'dimm'
  /** Since libvirt 9.0.0 or before. */
  access?: 'private' | 'shared' | undefined
  /** Since libvirt 9.0.0 or before. */
  discard?: boolean | undefined
  /** `<driver>`, since libvirt 12.8.0. */
  driver?: DomainInputDriver | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainMemoryDeviceDimmSource | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainMemoryDeviceDimmTarget
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainMemoryDeviceNvdimmSource {
  /** `<path>`, since libvirt 9.0.0 or before. */
  path: string
  /** `<alignsize>`, since libvirt 9.0.0 or before. */
  alignsize?: DomainMemoryDeviceSourceAlignsize | undefined
  /** `<pmem>`, since libvirt 9.0.0 or before. */
  pmem?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<target>` */
export interface DomainMemoryDeviceNvdimmTarget {
  /** `<size>`, since libvirt 9.0.0 or before. */
  size: DomainShmemSize
  /** `<node>`, since libvirt 9.0.0 or before. */
  node?: number | undefined
  /** `<label>`, since libvirt 9.0.0 or before. */
  label?: DomainMemoryDeviceTargetLabel | undefined
  /** `<readonly>`, since libvirt 9.0.0 or before. */
  readonly?: boolean | undefined
  /** `<address>`, since libvirt 11.3.0. */
  address?: DomainMemoryDeviceTargetAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<memory>` */
export interface DomainMemoryDeviceNvdimm {
  /** Since libvirt 9.0.0 or before. */
  model: 'nvdimm'
  /** Since libvirt 9.0.0 or before. */
  access?: 'private' | 'shared' | undefined
  /** Since libvirt 9.0.0 or before. */
  discard?: boolean | undefined
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** `<driver>`, since libvirt 12.8.0. */
  driver?: DomainInputDriver | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainMemoryDeviceNvdimmSource
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainMemoryDeviceNvdimmTarget
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<memory>` */
export interface DomainMemoryDeviceVirtioPmem {
  uuid?: undefined
  /** Since libvirt 9.0.0 or before. */
  model: 'virtio-pmem'
  /** Since libvirt 9.0.0 or before. */
  access?: 'private' | 'shared' | undefined
  /** Since libvirt 9.0.0 or before. */
  discard?: boolean | undefined
  /** `<driver>`, since libvirt 12.8.0. */
  driver?: DomainInputDriver | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainMemoryDeviceNvdimmSource
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainMemoryDeviceDimmTarget
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<target>` */
export interface DomainMemoryDeviceVirtioMemTarget {
  /** Since libvirt 11.3.0. */
  dynamicMemslots?: boolean | undefined
  /** `<size>`, since libvirt 9.0.0 or before. */
  size: DomainShmemSize
  /** `<node>`, since libvirt 9.0.0 or before. */
  node?: number | undefined
  /** `<block>`, since libvirt 9.0.0 or before. */
  block?: DomainMemoryDeviceTargetBlock | undefined
  /** `<requested>`, since libvirt 9.0.0 or before. */
  requested?: DomainMemoryDeviceTargetRequested | undefined
  /** `<current>`, since libvirt 9.0.0 or before. */
  current?: DomainMemoryDeviceTargetCurrent | undefined
  /** `<address>`, since libvirt 11.3.0. */
  address?: DomainMemoryDeviceTargetAddress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<memory>` */
export interface DomainMemoryDeviceVirtioMem {
  uuid?: undefined
  /** Since libvirt 9.0.0 or before. */
  model: 'virtio-mem'
  /** Since libvirt 9.0.0 or before. */
  access?: 'private' | 'shared' | undefined
  /** Since libvirt 9.0.0 or before. */
  discard?: boolean | undefined
  /** `<driver>`, since libvirt 12.8.0. */
  driver?: DomainInputDriver | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainMemoryDeviceDimmSource | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainMemoryDeviceVirtioMemTarget
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<target>` */
export interface DomainMemoryDeviceSgxEpcTarget {
  /** `<size>`, since libvirt 9.0.0 or before. */
  size: DomainShmemSize
  /** `<node>`, since libvirt 9.0.0 or before. */
  node?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<memory>` */
export interface DomainMemoryDeviceSgxEpc {
  uuid?: undefined
  /** Since libvirt 9.0.0 or before. */
  model: 'sgx-epc'
  /** Since libvirt 9.0.0 or before. */
  access?: 'private' | 'shared' | undefined
  /** Since libvirt 9.0.0 or before. */
  discard?: boolean | undefined
  /** `<driver>`, since libvirt 12.8.0. */
  driver?: DomainInputDriver | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: DomainDiskAddress | undefined
  /** `<alias>`, since libvirt 9.0.0 or before. */
  alias?: DomainDiskAlias | undefined
  /** `<acpi>`, since libvirt 9.0.0 or before. */
  acpi?: DomainDiskAcpi | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainMemoryDeviceDimmSource | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: DomainMemoryDeviceSgxEpcTarget
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backend>` */
export interface DomainCryptoBackend {
  /** Since libvirt 11.3.0. */
  model: 'builtin' | 'lkcf'
  /** Since libvirt 11.3.0. */
  queues?: number | bigint | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<stats>` */
export interface DomainMemballoonStats {
  /** Since libvirt 9.0.0 or before. */
  period: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<driver>` */
export interface DomainIommuDriver {
  /** Since libvirt 9.0.0 or before. */
  intremap?: boolean | undefined
  /** `caching_mode`, since libvirt 9.0.0 or before. */
  cachingMode?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  eim?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  iotlb?: boolean | undefined
  /** `aw_bits`, since libvirt 9.0.0 or before. */
  awBits?: string | undefined
  /** `dma_translation`, since libvirt 11.3.0. */
  dmaTranslation?: boolean | undefined
  /** Since libvirt 12.8.0. */
  xtsup?: boolean | undefined
  /** Since libvirt 12.8.0. */
  passthrough?: boolean | undefined
  /** Since libvirt 12.8.0. */
  pciBus?: number | undefined
  /** Since libvirt 12.8.0. */
  accel?: boolean | undefined
  /** Since libvirt 12.8.0. */
  ats?: boolean | undefined
  /** Since libvirt 12.8.0. */
  ril?: boolean | undefined
  /** Since libvirt 12.8.0. */
  ssidsize?: number | undefined
  /** Since libvirt 12.8.0. */
  oas?: number | undefined
  /** Since libvirt 12.8.0. */
  cmdqv?: boolean | undefined
  /** `<granule>`, since libvirt 12.8.0. */
  granule?: DomainIommuDriverGranule | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cid>` */
export interface DomainVsockCid {
  /** Since libvirt 9.0.0 or before. */
  auto?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  address?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<qemu:frontend>` */
export interface DomainQemuOverrideDeviceFrontend {
  /** `<qemu:property>`, as many as there are, since libvirt 9.0.0 or before. */
  properties?: DomainQemuOverrideDeviceFrontendProperty[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<iqn>` */
export interface DomainOsNvramSourceInitiatorIqn {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<parentaddr>` */
export interface DomainHostdevSourceAdapterParentaddr {
  /** `unique_id`, since libvirt 9.0.0 or before. */
  uniqueId?: number | bigint | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address: DomainOsNvramSourceAddress
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<adapter>` */
export interface DomainHostdevSourceAdapterScsiHost {
  parent?: undefined
  managed?: undefined
  parentWwnn?: undefined
  parentWwpn?: undefined
  parentFabricWwn?: undefined
  wwnn?: undefined
  wwpn?: undefined
  /** Since libvirt 9.0.0 or before. */
  type?: 'scsi_host' | undefined
  /** Since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** `<parentaddr>`, since libvirt 9.0.0 or before. */
  parentaddr?: DomainHostdevSourceAdapterParentaddr | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<adapter>` */
export interface DomainHostdevSourceAdapterFcHost {
  name?: undefined
  parentaddr?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'fc_host'
  /** Since libvirt 9.0.0 or before. */
  parent?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  managed?: boolean | undefined
  /** `parent_wwnn`, since libvirt 9.0.0 or before. */
  parentWwnn?: string | undefined
  /** `parent_wwpn`, since libvirt 9.0.0 or before. */
  parentWwpn?: string | undefined
  /** `parent_fabric_wwn`, since libvirt 9.0.0 or before. */
  parentFabricWwn?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  wwnn: string
  /** Since libvirt 9.0.0 or before. */
  wwpn: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<secret>` */
export interface DomainDiskEncryptionSecret {
  /** Since libvirt 9.0.0 or before. */
  type: 'passphrase'
  /** Since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  usage?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cipher>` */
export interface DomainDiskEncryptionCipher {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  size: number
  /** Since libvirt 9.0.0 or before. */
  mode?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  hash?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<ivgen>` */
export interface DomainDiskEncryptionIvgen {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  hash?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<distances>` */
export interface DomainCpuNumaCellDistances {
  /** `<sibling>`, as many as there are, since libvirt 9.0.0 or before. */
  siblings: DomainCpuNumaCellDistancesSibling[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cache>` */
export interface DomainCpuNumaCellCache {
  /** Since libvirt 9.0.0 or before. */
  level: number
  /** Since libvirt 9.0.0 or before. */
  associativity: 'direct' | 'full' | 'none'
  /** Since libvirt 9.0.0 or before. */
  policy: 'none' | 'writeback' | 'writethrough'
  /** `<size>`, since libvirt 9.0.0 or before. */
  size: DomainCpuNumaCellCacheSize
  /** `<line>`, since libvirt 9.0.0 or before. */
  line: DomainCpuNumaCellCacheLine
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<latency>` */
export interface DomainCpuNumaInterconnectsLatency {
  /** Since libvirt 9.0.0 or before. */
  initiator: number
  /** Since libvirt 9.0.0 or before. */
  target: number
  /** Since libvirt 9.0.0 or before. */
  cache?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'access' | 'read' | 'write'
  /** Since libvirt 9.0.0 or before. */
  value: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<bandwidth>` */
export interface DomainCpuNumaInterconnectsBandwidth {
  /** Since libvirt 9.0.0 or before. */
  initiator: number
  /** Since libvirt 9.0.0 or before. */
  target: number
  /** Since libvirt 9.0.0 or before. */
  cache?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'access' | 'read' | 'write'
  /** Since libvirt 9.0.0 or before. */
  value: number
  /** Since libvirt 9.0.0 or before. */
  unit: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<slices>` */
export interface DomainOsNvramSourceSlices {
  /** `<slice>`, since libvirt 9.0.0 or before. */
  slice: DomainOsNvramSourceSlicesSlice
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dataStore>` */
export type DomainOsNvramSourceDataStore =
  | DomainOsNvramSourceDataStoreFile
  | DomainOsNvramSourceDataStoreBlock
  | DomainOsNvramSourceDataStoreDir
  | DomainOsNvramSourceDataStoreNetwork
  | DomainOsNvramSourceDataStoreVolume
  | DomainOsNvramSourceDataStoreNvme
  | DomainOsNvramSourceDataStoreVhostuser
  | DomainOsNvramSourceDataStoreVhostvdpa
  | DomainOsNvramSourceDataStoreCtl

/** `<seclabel>` */
export interface DomainOsNvramSourceSeclabel {
  /** Since libvirt 9.0.0 or before. */
  model?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  relabel?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  labelskip?: true | undefined
  /** `<label>`, as many as there are, since libvirt 9.0.0 or before. */
  labels?: string[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<reservations>` */
export interface DomainOsNvramSourceReservations {
  /** Since libvirt 9.0.0 or before. */
  managed?: boolean | undefined
  /** Since libvirt 12.8.0. */
  migration?: boolean | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainOsNvramSourceReservationsSource | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<host>` */
export interface DomainOsNvramSourceHost {
  /** Since libvirt 9.0.0 or before. */
  transport?: 'rdma' | 'tcp' | 'unix' | undefined
  /** Since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  port?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  socket?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<reconnect>` */
export interface DomainOsNvramSourceReconnect {
  /** Since libvirt 9.0.0 or before. */
  enabled?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  timeout?: number | undefined
  /** Since libvirt 11.3.0. */
  delay?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<snapshot>` */
export interface DomainOsNvramSourceSnapshot {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<config>` */
export interface DomainOsNvramSourceConfig {
  /** Since libvirt 9.0.0 or before. */
  file: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cookies>` */
export interface DomainOsNvramSourceCookies {
  /** `<cookie>`, as many as there are, since libvirt 9.0.0 or before. */
  cookies: DomainOsNvramSourceCookiesCookie[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<readahead>` */
export interface DomainOsNvramSourceReadahead {
  /** Since libvirt 9.0.0 or before. */
  size: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<timeout>` */
export interface DomainOsNvramSourceTimeout {
  /** Since libvirt 9.0.0 or before. */
  seconds: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<ssl>` */
export interface DomainOsNvramSourceSsl {
  /** Since libvirt 9.0.0 or before. */
  verify: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<knownHosts>` */
export interface DomainOsNvramSourceKnownHosts {
  /** Since libvirt 11.3.0. */
  path: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<identity>` */
export interface DomainOsNvramSourceIdentity {
  /** Since libvirt 11.3.0. */
  username?: string | undefined
  /** Since libvirt 11.3.0. */
  keyfile?: string | undefined
  /** Since libvirt 11.3.0. */
  agentsock?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  user?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  group?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<direct>` */
export interface DomainFeaturesHypervStimerDirect {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<extended>` */
export interface DomainFeaturesHypervTlbflushExtended {
  /** Since libvirt 11.3.0. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<metadata_cache>` */
export interface DomainDiskDriverMetadataCache {
  /** `<max_size>`, since libvirt 9.0.0 or before. */
  maxSize?: DomainDiskDriverMetadataCacheMaxSize | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<iothreads>` */
export interface DomainDiskDriverIothreads {
  /** `<iothread>`, as many as there are, since libvirt 11.3.0. */
  iothreads: DomainDiskDriverIothreadsIothread[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<statistics>` */
export interface DomainDiskDriverStatistics {
  /** `<statistic>`, as many as there are, since libvirt 12.8.0. */
  statistics?: DomainDiskDriverStatisticsStatistic[] | undefined
  /** `<latency-histogram>`, as many as there are, since libvirt 12.8.0. */
  latencyHistograms?: DomainDiskDriverStatisticsLatencyHistogram[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<format>` */
export interface DomainDiskMirrorFormat {
  /** Since libvirt 9.0.0 or before. */
  type: 'bochs' | 'cloop' | 'cow' | 'dir' | 'dmg' | 'fat' | 'iso' | 'luks' | 'ploop' | 'qcow' | 'qcow2' | 'qed' | 'raw' | 'vdi' | 'vhd' | 'vmdk' | 'vpc'
  /** `<metadata_cache>`, since libvirt 9.0.0 or before. */
  metadataCache?: DomainDiskDriverMetadataCache | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<mirror>` */
export interface DomainDiskMirrorFile {
  /** Since libvirt 9.0.0 or before. */
  file?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  format?: 'bochs' | 'cloop' | 'cow' | 'dir' | 'dmg' | 'fat' | 'iso' | 'luks' | 'ploop' | 'qcow' | 'qcow2' | 'qed' | 'raw' | 'vdi' | 'vhd' | 'vmdk' | 'vpc' | undefined
  /** Since libvirt 9.0.0 or before. */
  job?: 'active-commit' | 'copy' | undefined
  /** Since libvirt 9.0.0 or before. */
  type?: 'file' | undefined
  /** Since libvirt 9.0.0 or before. */
  ready?: 'abort' | 'pivot' | 'yes' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskFileSource | undefined
  /** `<format>`, since libvirt 9.0.0 or before. */
  formatElement?: DomainDiskMirrorFormat | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<mirror>` */
export interface DomainDiskMirrorBlock {
  file?: undefined
  /** Since libvirt 9.0.0 or before. */
  job: 'active-commit' | 'copy'
  /** Since libvirt 9.0.0 or before. */
  type: 'block'
  /** Since libvirt 9.0.0 or before. */
  ready?: 'abort' | 'pivot' | 'yes' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskBlockFloppySource | undefined
  /** `<format>`, since libvirt 9.0.0 or before. */
  formatElement?: DomainDiskMirrorFormat | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<mirror>` */
export interface DomainDiskMirrorDir {
  file?: undefined
  /** Since libvirt 9.0.0 or before. */
  job: 'active-commit' | 'copy'
  /** Since libvirt 9.0.0 or before. */
  type: 'dir'
  /** Since libvirt 9.0.0 or before. */
  ready?: 'abort' | 'pivot' | 'yes' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskDirSource | undefined
  /** `<format>`, since libvirt 9.0.0 or before. */
  formatElement?: DomainDiskMirrorFormat | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<mirror>` */
export interface DomainDiskMirrorNetwork {
  file?: undefined
  /** Since libvirt 9.0.0 or before. */
  job: 'active-commit' | 'copy'
  /** Since libvirt 9.0.0 or before. */
  type: 'network'
  /** Since libvirt 9.0.0 or before. */
  ready?: 'abort' | 'pivot' | 'yes' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainDiskNetworkFloppySource
  /** `<format>`, since libvirt 9.0.0 or before. */
  formatElement?: DomainDiskMirrorFormat | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<mirror>` */
export interface DomainDiskMirrorVolume {
  file?: undefined
  /** Since libvirt 9.0.0 or before. */
  job: 'active-commit' | 'copy'
  /** Since libvirt 9.0.0 or before. */
  type: 'volume'
  /** Since libvirt 9.0.0 or before. */
  ready?: 'abort' | 'pivot' | 'yes' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskVolumeFloppySource | undefined
  /** `<format>`, since libvirt 9.0.0 or before. */
  formatElement?: DomainDiskMirrorFormat | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<mirror>` */
export interface DomainDiskMirrorNvme {
  file?: undefined
  /** Since libvirt 9.0.0 or before. */
  job: 'active-commit' | 'copy'
  /** Since libvirt 9.0.0 or before. */
  type: 'nvme'
  /** Since libvirt 9.0.0 or before. */
  ready?: 'abort' | 'pivot' | 'yes' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskNvmeSource | undefined
  /** `<format>`, since libvirt 9.0.0 or before. */
  formatElement?: DomainDiskMirrorFormat | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<mirror>` */
export interface DomainDiskMirrorVhostuser {
  file?: undefined
  /** Since libvirt 9.0.0 or before. */
  job: 'active-commit' | 'copy'
  /** Since libvirt 9.0.0 or before. */
  type: 'vhostuser'
  /** Since libvirt 9.0.0 or before. */
  ready?: 'abort' | 'pivot' | 'yes' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainDiskVhostuserSource
  /** `<format>`, since libvirt 9.0.0 or before. */
  formatElement?: DomainDiskMirrorFormat | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<mirror>` */
export interface DomainDiskMirrorVhostvdpa {
  file?: undefined
  /** Since libvirt 9.0.0 or before. */
  job: 'active-commit' | 'copy'
  /** Since libvirt 9.0.0 or before. */
  type: 'vhostvdpa'
  /** Since libvirt 9.0.0 or before. */
  ready?: 'abort' | 'pivot' | 'yes' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainDiskVhostvdpaSource
  /** `<format>`, since libvirt 9.0.0 or before. */
  formatElement?: DomainDiskMirrorFormat | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<mirror>` */
export interface DomainDiskMirrorCtl {
  file?: undefined
  /** Since libvirt 9.0.0 or before. */
  job: 'active-commit' | 'copy'
  /** Since libvirt 9.0.0 or before. */
  type: 'ctl'
  /** Since libvirt 9.0.0 or before. */
  ready?: 'abort' | 'pivot' | 'yes' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: DomainDiskVhostvdpaSource
  /** `<format>`, since libvirt 9.0.0 or before. */
  formatElement?: DomainDiskMirrorFormat | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<secret>` */
export interface DomainDiskAuthSecret {
  /** Since libvirt 9.0.0 or before. */
  type: 'ceph' | 'iscsi'
  /** Since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  usage?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<throttlefilter>` */
export interface DomainDiskThrottlefiltersThrottlefilter {
  /** Since libvirt 11.3.0. */
  group: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<zpci>` */
export interface DomainDiskAddressZpci {
  /** Since libvirt 9.0.0 or before. */
  uid?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  fid?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export interface DomainDiskAddressPci {
  controller?: undefined
  target?: undefined
  unit?: undefined
  port?: undefined
  reg?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  iobase?: undefined
  irq?: undefined
  base?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'pci'
  /** Since libvirt 9.0.0 or before. */
  domain?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  bus?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  slot?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  function?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  multifunction?: boolean | undefined
  /** `<zpci>`, since libvirt 9.0.0 or before. */
  zpci?: DomainDiskAddressZpci | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export interface DomainDiskAddressDrive {
  domain?: undefined
  slot?: undefined
  function?: undefined
  multifunction?: undefined
  port?: undefined
  reg?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  iobase?: undefined
  irq?: undefined
  base?: undefined
  zpci?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'drive'
  /** Since libvirt 9.0.0 or before. */
  controller?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  bus?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  target?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export interface DomainDiskAddressVirtioSerial {
  domain?: undefined
  slot?: undefined
  function?: undefined
  multifunction?: undefined
  target?: undefined
  unit?: undefined
  reg?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  iobase?: undefined
  irq?: undefined
  base?: undefined
  zpci?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'virtio-serial'
  /** Since libvirt 9.0.0 or before. */
  controller: string
  /** Since libvirt 9.0.0 or before. */
  bus?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  port?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export interface DomainDiskAddressCcid {
  domain?: undefined
  bus?: undefined
  function?: undefined
  multifunction?: undefined
  target?: undefined
  unit?: undefined
  port?: undefined
  reg?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  iobase?: undefined
  irq?: undefined
  base?: undefined
  zpci?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'ccid'
  /** Since libvirt 9.0.0 or before. */
  controller: string
  /** Since libvirt 9.0.0 or before. */
  slot?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export interface DomainDiskAddressUsb {
  domain?: undefined
  slot?: undefined
  function?: undefined
  multifunction?: undefined
  controller?: undefined
  target?: undefined
  unit?: undefined
  reg?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  iobase?: undefined
  irq?: undefined
  base?: undefined
  zpci?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'usb'
  /** Since libvirt 9.0.0 or before. */
  bus: string
  /** Since libvirt 9.0.0 or before. */
  port?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export interface DomainDiskAddressSpaprVio {
  domain?: undefined
  bus?: undefined
  slot?: undefined
  function?: undefined
  multifunction?: undefined
  controller?: undefined
  target?: undefined
  unit?: undefined
  port?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  iobase?: undefined
  irq?: undefined
  base?: undefined
  zpci?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'spapr-vio'
  /** Since libvirt 9.0.0 or before. */
  reg?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export interface DomainDiskAddressCcw {
  domain?: undefined
  bus?: undefined
  slot?: undefined
  function?: undefined
  multifunction?: undefined
  controller?: undefined
  target?: undefined
  unit?: undefined
  port?: undefined
  reg?: undefined
  iobase?: undefined
  irq?: undefined
  base?: undefined
  zpci?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'ccw'
  /** Since libvirt 9.0.0 or before. */
  cssid?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  ssid?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  devno?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export interface DomainDiskAddressIsa {
  domain?: undefined
  bus?: undefined
  slot?: undefined
  function?: undefined
  multifunction?: undefined
  controller?: undefined
  target?: undefined
  unit?: undefined
  port?: undefined
  reg?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  base?: undefined
  zpci?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'isa'
  /** Since libvirt 9.0.0 or before. */
  iobase?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  irq?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export interface DomainDiskAddressVirtioMmio {
  domain?: undefined
  bus?: undefined
  slot?: undefined
  function?: undefined
  multifunction?: undefined
  controller?: undefined
  target?: undefined
  unit?: undefined
  port?: undefined
  reg?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  iobase?: undefined
  irq?: undefined
  base?: undefined
  zpci?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'unassigned' | 'virtio-mmio'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export interface DomainDiskAddressDimm {
  domain?: undefined
  bus?: undefined
  function?: undefined
  multifunction?: undefined
  controller?: undefined
  target?: undefined
  unit?: undefined
  port?: undefined
  reg?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  iobase?: undefined
  irq?: undefined
  zpci?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'dimm'
  /** Since libvirt 9.0.0 or before. */
  slot?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  base?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backingStore>` */
export interface DomainDiskBackingStoreFile {
  /** Since libvirt 9.0.0 or before. */
  index?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  type?: 'file' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskFileSource | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** `<format>`, since libvirt 9.0.0 or before. */
  format?: DomainDiskMirrorFormat | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backingStore>` */
export interface DomainDiskBackingStoreBlock {
  /** Since libvirt 9.0.0 or before. */
  index?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'block'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskBlockFloppySource | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** `<format>`, since libvirt 9.0.0 or before. */
  format?: DomainDiskMirrorFormat | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backingStore>` */
export interface DomainDiskBackingStoreDir {
  /** Since libvirt 9.0.0 or before. */
  index?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'dir'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskDirSource | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** `<format>`, since libvirt 9.0.0 or before. */
  format?: DomainDiskMirrorFormat | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backingStore>` */
export interface DomainDiskBackingStoreNetwork {
  /** Since libvirt 9.0.0 or before. */
  index?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'network'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskNetworkFloppySource | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** `<format>`, since libvirt 9.0.0 or before. */
  format?: DomainDiskMirrorFormat | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backingStore>` */
export interface DomainDiskBackingStoreVolume {
  /** Since libvirt 9.0.0 or before. */
  index?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'volume'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskVolumeFloppySource | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** `<format>`, since libvirt 9.0.0 or before. */
  format?: DomainDiskMirrorFormat | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backingStore>` */
export interface DomainDiskBackingStoreNvme {
  /** Since libvirt 9.0.0 or before. */
  index?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'nvme'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskNvmeSource | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** `<format>`, since libvirt 9.0.0 or before. */
  format?: DomainDiskMirrorFormat | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backingStore>` */
export interface DomainDiskBackingStoreVhostuser {
  /** Since libvirt 9.0.0 or before. */
  index?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'vhostuser'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskVhostuserSource | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** `<format>`, since libvirt 9.0.0 or before. */
  format?: DomainDiskMirrorFormat | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backingStore>` */
export interface DomainDiskBackingStoreVhostvdpa {
  /** Since libvirt 9.0.0 or before. */
  index?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'vhostvdpa'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskVhostvdpaSource | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** `<format>`, since libvirt 9.0.0 or before. */
  format?: DomainDiskMirrorFormat | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backingStore>` */
export interface DomainDiskBackingStoreCtl {
  /** Since libvirt 9.0.0 or before. */
  index?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'ctl'
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainDiskVhostvdpaSource | undefined
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: DomainDiskBackingStore | undefined
  /** `<format>`, since libvirt 9.0.0 or before. */
  format?: DomainDiskMirrorFormat | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<driver>` */
export interface DomainFilesystemDriverPath {
  queue?: undefined
  /** Since libvirt 9.0.0 or before. */
  type?: 'handle' | 'loop' | 'nbd' | 'path' | 'ploop' | undefined
  /** Since libvirt 9.0.0 or before. */
  format?: 'bochs' | 'cloop' | 'cow' | 'dir' | 'dmg' | 'fat' | 'iso' | 'luks' | 'ploop' | 'qcow' | 'qcow2' | 'qed' | 'raw' | 'vdi' | 'vhd' | 'vmdk' | 'vpc' | undefined
  /** Since libvirt 9.0.0 or before. */
  wrpolicy?: 'immediate' | undefined
  /** Since libvirt 9.0.0 or before. */
  iommu?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  ats?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  packed?: boolean | undefined
  /** `page_per_vq`, since libvirt 9.0.0 or before. */
  pagePerVq?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<driver>` */
export interface DomainFilesystemDriverVirtiofs {
  format?: undefined
  wrpolicy?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'virtiofs'
  /** Since libvirt 9.0.0 or before. */
  queue?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  iommu?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  ats?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  packed?: boolean | undefined
  /** `page_per_vq`, since libvirt 9.0.0 or before. */
  pagePerVq?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<driver>` */
export interface DomainFilesystemDriverMtp {
  format?: undefined
  wrpolicy?: undefined
  iommu?: undefined
  ats?: undefined
  packed?: undefined
  pagePerVq?: undefined
  queue?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'mtp'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cache>` */
export interface DomainFilesystemBinaryCache {
  /** Since libvirt 9.0.0 or before. */
  mode?: 'always' | 'none' | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<sandbox>` */
export interface DomainFilesystemBinarySandbox {
  /** Since libvirt 9.0.0 or before. */
  mode?: 'chroot' | 'namespace' | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<lock>` */
export interface DomainFilesystemBinaryLock {
  /** Since libvirt 9.0.0 or before. */
  posix?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  flock?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<thread_pool>` */
export interface DomainFilesystemBinaryThreadPool {
  /** Since libvirt 9.0.0 or before. */
  size?: number | bigint | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<openfiles>` */
export interface DomainFilesystemBinaryOpenfiles {
  /** Since libvirt 11.3.0. */
  max?: number | bigint | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<rx>` */
export interface DomainInterfaceCoalesceRx {
  /** `<frames>`, since libvirt 9.0.0 or before. */
  frames?: DomainInterfaceCoalesceRxFrames | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<range>` */
export interface DomainInterfacePortForwardRange {
  /** Since libvirt 9.0.0 or before. */
  start: number
  /** Since libvirt 9.0.0 or before. */
  end?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  to?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  exclude?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<host>` */
export interface DomainInterfaceDriverHost {
  /** Since libvirt 9.0.0 or before. */
  csum?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  gso?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  tso4?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  tso6?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  ecn?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  ufo?: boolean | undefined
  /** `mrg_rxbuf`, since libvirt 9.0.0 or before. */
  mrgRxbuf?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<guest>` */
export interface DomainInterfaceDriverGuest {
  /** Since libvirt 9.0.0 or before. */
  csum?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  tso4?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  tso6?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  ecn?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  ufo?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<teaming>` */
export interface DomainInterfaceTeamingPersistent {
  persistent?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'persistent'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<teaming>` */
export interface DomainInterfaceTeamingTransient {
  /** Since libvirt 9.0.0 or before. */
  type: 'transient'
  /** Since libvirt 9.0.0 or before. */
  persistent: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<local>` */
export interface DomainInterfaceSourceLocal {
  /** Since libvirt 9.0.0 or before. */
  address: string
  /** Since libvirt 9.0.0 or before. */
  port: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<vendor>` */
export interface DomainInterfaceSourceVendor {
  /** Since libvirt 9.0.0 or before. */
  id: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<product>` */
export interface DomainInterfaceSourceProduct {
  /** Since libvirt 9.0.0 or before. */
  id: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export type DomainInterfaceSourceAddress =
  | DomainInterfaceSourceAddressPci
  | DomainInterfaceSourceAddressUsb

/** `<settings>` */
export interface DomainAudioInputSettings {
  /** Since libvirt 9.0.0 or before. */
  frequency?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  channels?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  format?: 'f32' | 's16' | 's32' | 's8' | 'u16' | 'u32' | 'u8' | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export interface DomainHostdevSubsystemPciSourceAddress {
  /** Since libvirt 9.0.0 or before. */
  domain?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  bus?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  slot?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  function?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  multifunction?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export interface DomainHostdevSubsystemUsbSourceAddress {
  /** Since libvirt 9.0.0 or before. */
  bus: string
  /** Since libvirt 9.0.0 or before. */
  device?: string | undefined
  /** Since libvirt 12.8.0. */
  port?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export interface DomainHostdevSubsystemScsiSourceAddress {
  /** Since libvirt 9.0.0 or before. */
  bus: string
  /** Since libvirt 9.0.0 or before. */
  target: string
  /** Since libvirt 9.0.0 or before. */
  unit: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<host>` */
export interface DomainHostdevSourceHost {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  port?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export interface DomainHostdevSubsystemMdevSourceAddress {
  /** Since libvirt 9.0.0 or before. */
  uuid: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<listen>` */
export interface DomainGraphicsListenAddress {
  network?: undefined
  socket?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'address'
  /** Since libvirt 9.0.0 or before. */
  address?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<listen>` */
export interface DomainGraphicsListenNetwork {
  socket?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'network'
  /** Since libvirt 9.0.0 or before. */
  network: string
  /** Since libvirt 9.0.0 or before. */
  address?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<listen>` */
export interface DomainGraphicsListenSocket {
  address?: undefined
  network?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'socket'
  /** Since libvirt 9.0.0 or before. */
  socket?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<listen>` */
export interface DomainGraphicsListenNone {
  address?: undefined
  network?: undefined
  socket?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'none'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<acceleration>` */
export interface DomainVideoModelAcceleration {
  /** Since libvirt 9.0.0 or before. */
  accel3d?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  accel2d?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  rendernode?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<resolution>` */
export interface DomainVideoModelResolution {
  /** Since libvirt 9.0.0 or before. */
  x: number
  /** Since libvirt 9.0.0 or before. */
  y: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<model>` */
export interface DomainVideoModelVga {
  ram?: undefined
  vgamem?: undefined
  vram64?: undefined
  device?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'bochs' | 'cirrus' | 'gop' | 'none' | 'ramfb' | 'vbox' | 'vga' | 'vmvga' | 'xen'
  /** Since libvirt 9.0.0 or before. */
  vram?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  heads?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  primary?: boolean | undefined
  /** Since libvirt 11.3.0. */
  blob?: boolean | undefined
  /** Since libvirt 12.8.0. */
  edid?: boolean | undefined
  /** `<acceleration>`, since libvirt 9.0.0 or before. */
  acceleration?: DomainVideoModelAcceleration | undefined
  /** `<resolution>`, since libvirt 9.0.0 or before. */
  resolution?: DomainVideoModelResolution | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<model>` */
export interface DomainVideoModelQxl {
  device?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'qxl'
  /** Since libvirt 9.0.0 or before. */
  ram?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  vgamem?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  vram64?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  vram?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  heads?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  primary?: boolean | undefined
  /** Since libvirt 11.3.0. */
  blob?: boolean | undefined
  /** Since libvirt 12.8.0. */
  edid?: boolean | undefined
  /** `<acceleration>`, since libvirt 9.0.0 or before. */
  acceleration?: DomainVideoModelAcceleration | undefined
  /** `<resolution>`, since libvirt 9.0.0 or before. */
  resolution?: DomainVideoModelResolution | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<model>` */
export interface DomainVideoModelVirtio {
  ram?: undefined
  vgamem?: undefined
  vram64?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'virtio'
  /** Since libvirt 12.8.0. */
  device?: 'vhost-user-gpu' | 'vhost-user-vga' | 'virtio-gpu' | 'virtio-gpu-gl' | 'virtio-vga' | 'virtio-vga-gl' | undefined
  /** Since libvirt 9.0.0 or before. */
  vram?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  heads?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  primary?: boolean | undefined
  /** Since libvirt 11.3.0. */
  blob?: boolean | undefined
  /** Since libvirt 12.8.0. */
  edid?: boolean | undefined
  /** `<acceleration>`, since libvirt 9.0.0 or before. */
  acceleration?: DomainVideoModelAcceleration | undefined
  /** `<resolution>`, since libvirt 9.0.0 or before. */
  resolution?: DomainVideoModelResolution | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<model>` */
export interface DomainConsoleTargetModel {
  /** Since libvirt 9.0.0 or before. */
  name: '16550a' | 'isa-debugcon' | 'isa-serial' | 'pci-serial' | 'pl011' | 'sclpconsole' | 'sclplmconsole' | 'spapr-vty' | 'usb-serial'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<target>` */
export interface DomainChannelTargetGuestfwd {
  name?: undefined
  state?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'guestfwd'
  /** Since libvirt 9.0.0 or before. */
  address: string
  /** Since libvirt 9.0.0 or before. */
  port: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<target>` */
export interface DomainChannelTargetVirtio {
  address?: undefined
  port?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'virtio'
  /** Since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  state?: 'connected' | 'disconnected' | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<target>` */
export interface DomainChannelTargetXen {
  address?: undefined
  port?: undefined
  state?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'xen'
  /** Since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backend>` */
export interface DomainRngBackendFile {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  model: 'egd'
  /** Since libvirt 9.0.0 or before. */
  type: 'dev' | 'file' | 'pipe'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources: DomainConsoleFileSource[]
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backend>` */
export interface DomainRngBackendPty {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  model: 'egd'
  /** Since libvirt 9.0.0 or before. */
  type: 'pty'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsolePtySource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backend>` */
export interface DomainRngBackendUnix {
  /** Since libvirt 9.0.0 or before. */
  model: 'egd'
  /** Since libvirt 9.0.0 or before. */
  type: 'unix'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleUnixSource[] | undefined
  /** `<protocol>`, since libvirt 9.0.0 or before. */
  protocol?: DomainConsoleProtocol | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backend>` */
export interface DomainRngBackendTcp {
  /** Since libvirt 9.0.0 or before. */
  model: 'egd'
  /** Since libvirt 9.0.0 or before. */
  type: 'tcp'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources: DomainConsoleTcpSource[]
  /** `<protocol>`, since libvirt 9.0.0 or before. */
  protocol?: DomainConsoleProtocol | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backend>` */
export interface DomainRngBackendUdp {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  model: 'egd'
  /** Since libvirt 9.0.0 or before. */
  type: 'udp'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleUdpSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backend>` */
export interface DomainRngBackendNmdm {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  model: 'egd'
  /** Since libvirt 9.0.0 or before. */
  type: 'nmdm'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleNmdmSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backend>` */
export interface DomainRngBackendSpiceport {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  model: 'egd'
  /** Since libvirt 9.0.0 or before. */
  type: 'spiceport'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources: DomainConsoleSpiceportSource[]
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backend>` */
export interface DomainRngBackendDbus {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  model: 'egd'
  /** Since libvirt 9.0.0 or before. */
  type: 'dbus'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleDbusSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backend>` */
export interface DomainRngBackendQemuVdagent {
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  model: 'egd'
  /** Since libvirt 9.0.0 or before. */
  type: 'qemu-vdagent'
  /** `<source>`, as many as there are, since libvirt 9.0.0 or before. */
  sources?: DomainConsoleQemuVdagentSource[] | undefined
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backend>` */
export interface DomainRngBackendNull {
  sources?: undefined
  protocol?: undefined
  /** Since libvirt 9.0.0 or before. */
  model: 'egd'
  /** Since libvirt 9.0.0 or before. */
  type: 'null' | 'spicevmc' | 'stdio' | 'vc'
  /** `<log>`, since libvirt 9.0.0 or before. */
  log?: DomainConsoleLog | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backend>` */
export interface DomainRngBackendRandom {
  type?: undefined
  sources?: undefined
  protocol?: undefined
  log?: undefined
  /** Since libvirt 9.0.0 or before. */
  model: 'random'
  /** Its text. */
  value?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backend>` */
export interface DomainRngBackendBuiltin {
  type?: undefined
  sources?: undefined
  protocol?: undefined
  log?: undefined
  /** Since libvirt 9.0.0 or before. */
  model: 'builtin'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<device>` */
export interface DomainTpmBackendDevice {
  /** Since libvirt 9.0.0 or before. */
  path?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backend>` */
export interface DomainTpmBackendPassthrough {
  persistentState?: undefined
  debug?: undefined
  encryption?: undefined
  activePcrBanks?: undefined
  source?: undefined
  profile?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'passthrough'
  /** Since libvirt 9.0.0 or before. */
  version?: '1.2' | '2.0' | undefined
  /** `<device>`, since libvirt 9.0.0 or before. */
  device?: DomainTpmBackendDevice | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<encryption>` */
export interface DomainTpmBackendEncryption {
  /** Since libvirt 9.0.0 or before. */
  secret: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<active_pcr_banks>` */
export interface DomainTpmBackendActivePcrBanks {
  /** `<sha1>`, since libvirt 9.0.0 or before. */
  sha1?: boolean | undefined
  /** `<sha256>`, since libvirt 9.0.0 or before. */
  sha256?: boolean | undefined
  /** `<sha384>`, since libvirt 9.0.0 or before. */
  sha384?: boolean | undefined
  /** `<sha512>`, since libvirt 9.0.0 or before. */
  sha512?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export type DomainTpmBackendEmulatorSource =
  | DomainTpmBackendEmulatorSourceFile
  | DomainTpmBackendEmulatorSourceDir

/** `<profile>` */
export interface DomainTpmBackendProfile {
  /** Since libvirt 11.3.0. */
  source?: string | undefined
  /** Since libvirt 11.3.0. */
  removeDisabled?: 'check' | 'fips-host' | undefined
  /** Since libvirt 11.3.0. */
  name?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backend>` */
export interface DomainTpmBackendEmulator {
  device?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'emulator'
  /** `persistent_state`, since libvirt 9.0.0 or before. */
  persistentState?: boolean | undefined
  /** Since libvirt 11.3.0. */
  debug?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  version?: '1.2' | '2.0' | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: DomainTpmBackendEncryption | undefined
  /** `<active_pcr_banks>`, since libvirt 9.0.0 or before. */
  activePcrBanks?: DomainTpmBackendActivePcrBanks | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainTpmBackendEmulatorSource | undefined
  /** `<profile>`, since libvirt 11.3.0. */
  profile?: DomainTpmBackendProfile | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainTpmBackendExternalSource {
  /** Since libvirt 9.0.0 or before. */
  type: 'unix'
  /** Since libvirt 9.0.0 or before. */
  path: string
  /** Since libvirt 9.0.0 or before. */
  mode: 'connect'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backend>` */
export interface DomainTpmBackendExternal {
  persistentState?: undefined
  debug?: undefined
  device?: undefined
  encryption?: undefined
  activePcrBanks?: undefined
  profile?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'external'
  /** Since libvirt 9.0.0 or before. */
  version?: '1.2' | '2.0' | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: DomainTpmBackendExternalSource | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pagesize>` */
export interface DomainMemoryDeviceSourcePagesize {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export interface DomainMemoryDeviceTargetAddress {
  /** Since libvirt 11.3.0. */
  base: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<alignsize>` */
export interface DomainMemoryDeviceSourceAlignsize {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<label>` */
export interface DomainMemoryDeviceTargetLabel {
  /** `<size>`, since libvirt 9.0.0 or before. */
  size: DomainShmemSize
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<block>` */
export interface DomainMemoryDeviceTargetBlock {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<requested>` */
export interface DomainMemoryDeviceTargetRequested {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<current>` */
export interface DomainMemoryDeviceTargetCurrent {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<granule>` */
export type DomainIommuDriverGranule =
  | DomainIommuDriverGranuleHost
  | DomainIommuDriverGranuleOther

/** `<qemu:property>` */
export interface DomainQemuOverrideDeviceFrontendProperty {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  type: 'bool' | 'remove' | 'signed' | 'string' | 'unsigned'
  /** Since libvirt 9.0.0 or before. */
  value?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<sibling>` */
export interface DomainCpuNumaCellDistancesSibling {
  /** Since libvirt 9.0.0 or before. */
  id: number
  /** Since libvirt 9.0.0 or before. */
  value: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<size>` */
export interface DomainCpuNumaCellCacheSize {
  /** Since libvirt 9.0.0 or before. */
  value: number
  /** Since libvirt 9.0.0 or before. */
  unit: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<line>` */
export interface DomainCpuNumaCellCacheLine {
  /** Since libvirt 9.0.0 or before. */
  value: number
  /** Since libvirt 9.0.0 or before. */
  unit: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<slice>` */
export interface DomainOsNvramSourceSlicesSlice {
  /** Since libvirt 9.0.0 or before. */
  type: 'storage'
  /** Since libvirt 9.0.0 or before. */
  offset: number
  /** Since libvirt 9.0.0 or before. */
  size: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dataStore>` */
export interface DomainOsNvramSourceDataStoreFile {
  /** Since libvirt 11.3.0. */
  type?: 'file' | undefined
  /** `<format>`, since libvirt 11.3.0. */
  format: DomainDiskMirrorFormat
  /** `<source>`, since libvirt 11.3.0. */
  source?: DomainDiskFileSource | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dataStore>` */
export interface DomainOsNvramSourceDataStoreBlock {
  /** Since libvirt 11.3.0. */
  type: 'block'
  /** `<format>`, since libvirt 11.3.0. */
  format: DomainDiskMirrorFormat
  /** `<source>`, since libvirt 11.3.0. */
  source?: DomainDiskBlockFloppySource | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dataStore>` */
export interface DomainOsNvramSourceDataStoreDir {
  /** Since libvirt 11.3.0. */
  type: 'dir'
  /** `<format>`, since libvirt 11.3.0. */
  format: DomainDiskMirrorFormat
  /** `<source>`, since libvirt 11.3.0. */
  source?: DomainDiskDirSource | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dataStore>` */
export interface DomainOsNvramSourceDataStoreNetwork {
  /** Since libvirt 11.3.0. */
  type: 'network'
  /** `<format>`, since libvirt 11.3.0. */
  format: DomainDiskMirrorFormat
  /** `<source>`, since libvirt 11.3.0. */
  source: DomainDiskNetworkFloppySource
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dataStore>` */
export interface DomainOsNvramSourceDataStoreVolume {
  /** Since libvirt 11.3.0. */
  type: 'volume'
  /** `<format>`, since libvirt 11.3.0. */
  format: DomainDiskMirrorFormat
  /** `<source>`, since libvirt 11.3.0. */
  source?: DomainDiskVolumeFloppySource | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dataStore>` */
export interface DomainOsNvramSourceDataStoreNvme {
  /** Since libvirt 11.3.0. */
  type: 'nvme'
  /** `<format>`, since libvirt 11.3.0. */
  format: DomainDiskMirrorFormat
  /** `<source>`, since libvirt 11.3.0. */
  source?: DomainDiskNvmeSource | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dataStore>` */
export interface DomainOsNvramSourceDataStoreVhostuser {
  /** Since libvirt 11.3.0. */
  type: 'vhostuser'
  /** `<format>`, since libvirt 11.3.0. */
  format: DomainDiskMirrorFormat
  /** `<source>`, since libvirt 11.3.0. */
  source: DomainDiskVhostuserSource
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dataStore>` */
export interface DomainOsNvramSourceDataStoreVhostvdpa {
  /** Since libvirt 11.3.0. */
  type: 'vhostvdpa'
  /** `<format>`, since libvirt 11.3.0. */
  format: DomainDiskMirrorFormat
  /** `<source>`, since libvirt 11.3.0. */
  source: DomainDiskVhostvdpaSource
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dataStore>` */
export interface DomainOsNvramSourceDataStoreCtl {
  /** Since libvirt 11.3.0. */
  type: 'ctl'
  /** `<format>`, since libvirt 11.3.0. */
  format: DomainDiskMirrorFormat
  /** `<source>`, since libvirt 11.3.0. */
  source: DomainDiskVhostvdpaSource
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainOsNvramSourceReservationsSource {
  /** Since libvirt 9.0.0 or before. */
  type: 'unix'
  /** Since libvirt 9.0.0 or before. */
  path: string
  /** Since libvirt 9.0.0 or before. */
  mode: 'client' | 'server'
  /** `<reconnect>`, since libvirt 9.0.0 or before. */
  reconnect?: DomainOsNvramSourceReconnect | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cookie>` */
export interface DomainOsNvramSourceCookiesCookie {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Its text. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<max_size>` */
export interface DomainDiskDriverMetadataCacheMaxSize {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<iothread>` */
export interface DomainDiskDriverIothreadsIothread {
  /** Since libvirt 11.3.0. */
  id: number
  /** `<queue>`, as many as there are, since libvirt 11.3.0. */
  queues?: DomainDiskDriverIothreadsIothreadQueue[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<statistic>` */
export interface DomainDiskDriverStatisticsStatistic {
  /** Since libvirt 12.8.0. */
  interval: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<latency-histogram>` */
export interface DomainDiskDriverStatisticsLatencyHistogram {
  /** Since libvirt 12.8.0. */
  type?: 'flush' | 'read' | 'write' | 'zone' | undefined
  /** `<bin>`, as many as there are, since libvirt 12.8.0. */
  bins: DomainDiskDriverStatisticsLatencyHistogramBin[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<frames>` */
export interface DomainInterfaceCoalesceRxFrames {
  /** Since libvirt 9.0.0 or before. */
  max?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export interface DomainInterfaceSourceAddressPci {
  /** Since libvirt 9.0.0 or before. */
  bus?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  device?: string | undefined
  /** Since libvirt 12.8.0. */
  port?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'pci'
  /** Since libvirt 9.0.0 or before. */
  domain?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  slot?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  function?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  multifunction?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export interface DomainInterfaceSourceAddressUsb {
  domain?: undefined
  slot?: undefined
  function?: undefined
  multifunction?: undefined
  /** Since libvirt 9.0.0 or before. */
  bus: string
  /** Since libvirt 9.0.0 or before. */
  device?: string | undefined
  /** Since libvirt 12.8.0. */
  port?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  type?: 'usb' | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainTpmBackendEmulatorSourceFile {
  mode?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'file'
  /** Since libvirt 9.0.0 or before. */
  path: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface DomainTpmBackendEmulatorSourceDir {
  mode?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'dir'
  /** Since libvirt 9.0.0 or before. */
  path: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<granule>` */
export interface DomainIommuDriverGranuleHost {
  size?: undefined
  unit?: undefined
  /** Since libvirt 12.8.0. */
  mode: 'host'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<granule>` */
export interface DomainIommuDriverGranuleOther {
  mode?: undefined
  /** Since libvirt 12.8.0. */
  size: number
  /** Since libvirt 12.8.0. */
  unit?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<queue>` */
export interface DomainDiskDriverIothreadsIothreadQueue {
  /** Since libvirt 11.3.0. */
  id: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<bin>` */
export interface DomainDiskDriverStatisticsLatencyHistogramBin {
  /** Since libvirt 12.8.0. */
  start: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}
