// Written by tools/xml-types.mjs from api/schemas.json (libvirt 12.8.0): run `npm run xml-types`, do not edit.

import type { Extra } from '../extra'
import type { DomainCpuFeature, DomainCpuMaxphysaddr } from './domain'

/** `<domainCapabilities>` */
export interface DomainCapabilities {
  /** `<path>`, since libvirt 9.0.0 or before. */
  path?: string | undefined
  /** `<domain>`, since libvirt 9.0.0 or before. */
  domain: string
  /** `<machine>`, since libvirt 9.0.0 or before. */
  machine?: string | undefined
  /** `<arch>`, since libvirt 9.0.0 or before. */
  arch: string
  /** `<vcpu>`, since libvirt 9.0.0 or before. */
  vcpu?: DomainCapabilitiesVcpu | undefined
  /** `<iothreads>`, since libvirt 9.0.0 or before. */
  iothreads?: DomainCapabilitiesIothreads | undefined
  /** `<os>`, since libvirt 9.0.0 or before. */
  os?: DomainCapabilitiesOs | undefined
  /** `<cpu>`, since libvirt 9.0.0 or before. */
  cpu?: DomainCapabilitiesCpu | undefined
  /** `<memoryBacking>`, since libvirt 9.0.0 or before. */
  memoryBacking?: DomainCapabilitiesMemoryBacking | undefined
  /** `<devices>`, since libvirt 9.0.0 or before. */
  devices?: DomainCapabilitiesDevices | undefined
  /** `<features>`, since libvirt 9.0.0 or before. */
  features?: DomainCapabilitiesFeatures | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<vcpu>` */
export interface DomainCapabilitiesVcpu {
  /** Since libvirt 9.0.0 or before. */
  max: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<iothreads>` */
export interface DomainCapabilitiesIothreads {
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<os>` */
export interface DomainCapabilitiesOs {
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** `<enum>`, as many as there are, since libvirt 9.0.0 or before. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** `<firmwareFeatures>`, since libvirt 12.8.0. */
  firmwareFeatures?: DomainCapabilitiesOsFirmwareFeatures | undefined
  /** `<loader>`, since libvirt 9.0.0 or before. */
  loader?: DomainCapabilitiesOsLoader | undefined
  /** `<varstore>`, since libvirt 12.8.0. */
  varstore?: DomainCapabilitiesOsVarstore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cpu>` */
export interface DomainCapabilitiesCpu {
  /** `<mode>`, as many as there are, since libvirt 9.0.0 or before. */
  modes: DomainCapabilitiesCpuMode[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<memoryBacking>` */
export interface DomainCapabilitiesMemoryBacking {
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** `<enum>`, as many as there are, since libvirt 9.0.0 or before. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<devices>` */
export interface DomainCapabilitiesDevices {
  /** `<disk>`, since libvirt 9.0.0 or before. */
  disk?: DomainCapabilitiesDevicesDisk | undefined
  /** `<graphics>`, since libvirt 9.0.0 or before. */
  graphics?: DomainCapabilitiesDevicesGraphics | undefined
  /** `<video>`, since libvirt 9.0.0 or before. */
  video?: DomainCapabilitiesDevicesVideo | undefined
  /** `<hostdev>`, since libvirt 9.0.0 or before. */
  hostdev?: DomainCapabilitiesDevicesHostdev | undefined
  /** `<rng>`, since libvirt 9.0.0 or before. */
  rng?: DomainCapabilitiesDevicesRng | undefined
  /** `<filesystem>`, since libvirt 9.0.0 or before. */
  filesystem?: DomainCapabilitiesDevicesFilesystem | undefined
  /** `<tpm>`, since libvirt 9.0.0 or before. */
  tpm?: DomainCapabilitiesDevicesTpm | undefined
  /** `<redirdev>`, since libvirt 9.0.0 or before. */
  redirdev?: DomainCapabilitiesDevicesRedirdev | undefined
  /** `<channel>`, since libvirt 9.0.0 or before. */
  channel?: DomainCapabilitiesDevicesChannel | undefined
  /** `<crypto>`, since libvirt 11.3.0. */
  crypto?: DomainCapabilitiesDevicesCrypto | undefined
  /** `<interface>`, since libvirt 11.3.0. */
  interface?: DomainCapabilitiesDevicesInterface | undefined
  /** `<panic>`, since libvirt 11.3.0. */
  panic?: DomainCapabilitiesDevicesPanic | undefined
  /** `<console>`, since libvirt 12.8.0. */
  console?: DomainCapabilitiesDevicesConsole | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<features>` */
export interface DomainCapabilitiesFeatures {
  /** `<gic>`, since libvirt 9.0.0 or before. */
  gic?: DomainCapabilitiesFeaturesGic | undefined
  /** `<vmcoreinfo>`, since libvirt 9.0.0 or before. */
  vmcoreinfo?: DomainCapabilitiesFeaturesVmcoreinfo | undefined
  /** `<genid>`, since libvirt 9.0.0 or before. */
  genid?: DomainCapabilitiesFeaturesGenid | undefined
  /** `<backingStoreInput>`, since libvirt 9.0.0 or before. */
  backingStoreInput?: DomainCapabilitiesFeaturesBackingStoreInput | undefined
  /** `<backup>`, since libvirt 9.0.0 or before. */
  backup?: DomainCapabilitiesFeaturesBackup | undefined
  /** `<async-teardown>`, since libvirt 11.3.0. */
  asyncTeardown?: DomainCapabilitiesFeaturesAsyncTeardown | undefined
  /** `<s390-pv>`, since libvirt 9.0.0 or before. */
  s390Pv?: DomainCapabilitiesFeaturesS390Pv | undefined
  /** `<ps2>`, since libvirt 11.3.0. */
  ps2?: DomainCapabilitiesFeaturesPs2 | undefined
  /** `<tdx>`, since libvirt 12.8.0. */
  tdx?: DomainCapabilitiesFeaturesTdx | undefined
  /** `<sev>`, since libvirt 9.0.0 or before. */
  sev?: DomainCapabilitiesFeaturesSev | undefined
  /** `<sgx>`, since libvirt 9.0.0 or before. */
  sgx?: DomainCapabilitiesFeaturesSgx | undefined
  /** `<hyperv>`, since libvirt 9.0.0 or before. */
  hyperv?: DomainCapabilitiesFeaturesHyperv | undefined
  /** `<launchSecurity>`, since libvirt 11.3.0. */
  launchSecurity?: DomainCapabilitiesFeaturesLaunchSecurity | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<enum>` */
export interface DomainCapabilitiesOsEnum {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** `<value>`, as many as there are, since libvirt 9.0.0 or before. */
  values?: string[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<firmwareFeatures>` */
export interface DomainCapabilitiesOsFirmwareFeatures {
  /** Since libvirt 12.8.0. */
  supported: boolean
  /** `<enum>`, as many as there are, since libvirt 12.8.0. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<loader>` */
export interface DomainCapabilitiesOsLoader {
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** `<value>`, as many as there are, since libvirt 9.0.0 or before. */
  values?: string[] | undefined
  /** `<enum>`, as many as there are, since libvirt 9.0.0 or before. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<varstore>` */
export interface DomainCapabilitiesOsVarstore {
  /** Since libvirt 12.8.0. */
  supported: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<mode>` */
export interface DomainCapabilitiesCpuMode {
  /** Since libvirt 9.0.0 or before. */
  name: 'custom' | 'host-model' | 'host-passthrough' | 'maximum'
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** `<enum>`, as many as there are, since libvirt 9.0.0 or before. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** `<model>`, as many as there are, since libvirt 9.0.0 or before. */
  models?: DomainCapabilitiesCpuModeModel[] | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: string | undefined
  /** `<maxphysaddr>`, since libvirt 11.3.0. */
  maxphysaddr?: DomainCpuMaxphysaddr | undefined
  /** `<feature>`, as many as there are, since libvirt 9.0.0 or before. */
  features?: DomainCpuFeature[] | undefined
  /** `<blockers>`, as many as there are, since libvirt 11.3.0. */
  blockers?: DomainCapabilitiesCpuModeBlockers[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface DomainCapabilitiesDevicesDisk {
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** `<enum>`, as many as there are, since libvirt 9.0.0 or before. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<graphics>` */
export interface DomainCapabilitiesDevicesGraphics {
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** `<enum>`, as many as there are, since libvirt 9.0.0 or before. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<video>` */
export interface DomainCapabilitiesDevicesVideo {
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** `<enum>`, as many as there are, since libvirt 9.0.0 or before. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<hostdev>` */
export interface DomainCapabilitiesDevicesHostdev {
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** `<enum>`, as many as there are, since libvirt 9.0.0 or before. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<rng>` */
export interface DomainCapabilitiesDevicesRng {
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** `<enum>`, as many as there are, since libvirt 9.0.0 or before. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<filesystem>` */
export interface DomainCapabilitiesDevicesFilesystem {
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** `<enum>`, as many as there are, since libvirt 9.0.0 or before. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<tpm>` */
export interface DomainCapabilitiesDevicesTpm {
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** `<enum>`, as many as there are, since libvirt 9.0.0 or before. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<redirdev>` */
export interface DomainCapabilitiesDevicesRedirdev {
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** `<enum>`, as many as there are, since libvirt 9.0.0 or before. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<channel>` */
export interface DomainCapabilitiesDevicesChannel {
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** `<enum>`, as many as there are, since libvirt 9.0.0 or before. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<crypto>` */
export interface DomainCapabilitiesDevicesCrypto {
  /** Since libvirt 11.3.0. */
  supported: boolean
  /** `<enum>`, as many as there are, since libvirt 11.3.0. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface DomainCapabilitiesDevicesInterface {
  /** Since libvirt 11.3.0. */
  supported: boolean
  /** `<enum>`, as many as there are, since libvirt 11.3.0. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<panic>` */
export interface DomainCapabilitiesDevicesPanic {
  /** Since libvirt 11.3.0. */
  supported: boolean
  /** `<enum>`, as many as there are, since libvirt 11.3.0. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<console>` */
export interface DomainCapabilitiesDevicesConsole {
  /** Since libvirt 12.8.0. */
  supported: boolean
  /** `<enum>`, as many as there are, since libvirt 12.8.0. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<gic>` */
export interface DomainCapabilitiesFeaturesGic {
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** `<enum>`, as many as there are, since libvirt 9.0.0 or before. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<vmcoreinfo>` */
export interface DomainCapabilitiesFeaturesVmcoreinfo {
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<genid>` */
export interface DomainCapabilitiesFeaturesGenid {
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backingStoreInput>` */
export interface DomainCapabilitiesFeaturesBackingStoreInput {
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backup>` */
export interface DomainCapabilitiesFeaturesBackup {
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<async-teardown>` */
export interface DomainCapabilitiesFeaturesAsyncTeardown {
  /** Since libvirt 11.3.0. */
  supported: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<s390-pv>` */
export interface DomainCapabilitiesFeaturesS390Pv {
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<ps2>` */
export interface DomainCapabilitiesFeaturesPs2 {
  /** Since libvirt 11.3.0. */
  supported: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<tdx>` */
export interface DomainCapabilitiesFeaturesTdx {
  /** Since libvirt 12.8.0. */
  supported: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<sev>` */
export interface DomainCapabilitiesFeaturesSev {
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** `<cbitpos>`, since libvirt 9.0.0 or before. */
  cbitpos?: number | undefined
  /** `<reducedPhysBits>`, since libvirt 9.0.0 or before. */
  reducedPhysBits?: number | undefined
  /** `<maxGuests>`, since libvirt 9.0.0 or before. */
  maxGuests?: number | undefined
  /** `<maxESGuests>`, since libvirt 9.0.0 or before. */
  maxESGuests?: number | undefined
  /** `<cpu0Id>`, since libvirt 11.3.0. */
  cpu0Id?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<sgx>` */
export interface DomainCapabilitiesFeaturesSgx {
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** `<flc>`, since libvirt 9.0.0 or before. */
  flc?: boolean | undefined
  /** `<sgx1>`, since libvirt 9.0.0 or before. */
  sgx1?: boolean | undefined
  /** `<sgx2>`, since libvirt 9.0.0 or before. */
  sgx2?: boolean | undefined
  /** `<section_size>`, since libvirt 9.0.0 or before. */
  sectionSize?: DomainCapabilitiesFeaturesSgxSectionSize | undefined
  /** `<sections>`, since libvirt 9.0.0 or before. */
  sections?: DomainCapabilitiesFeaturesSgxSections | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<hyperv>` */
export interface DomainCapabilitiesFeaturesHyperv {
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** `<enum>`, as many as there are, since libvirt 9.0.0 or before. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** `<defaults>`, since libvirt 12.8.0. */
  defaults?: DomainCapabilitiesFeaturesHypervDefaults | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<launchSecurity>` */
export interface DomainCapabilitiesFeaturesLaunchSecurity {
  /** Since libvirt 11.3.0. */
  supported: boolean
  /** `<enum>`, as many as there are, since libvirt 11.3.0. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<model>` */
export interface DomainCapabilitiesCpuModeModel {
  /** Since libvirt 9.0.0 or before. */
  fallback?: 'allow' | 'forbid' | undefined
  /** `vendor_id`, since libvirt 9.0.0 or before. */
  vendorId?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  usable?: 'no' | 'unknown' | 'yes' | undefined
  /** Since libvirt 9.0.0 or before. */
  deprecated?: boolean | undefined
  /** Since libvirt 11.3.0. */
  canonical?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  vendor?: string | undefined
  /** Its text. */
  value?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<blockers>` */
export interface DomainCapabilitiesCpuModeBlockers {
  /** Since libvirt 11.3.0. */
  model: string
  /** `<feature>`, as many as there are, since libvirt 11.3.0. */
  features: DomainCapabilitiesCpuModeBlockersFeature[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<section_size>` */
export interface DomainCapabilitiesFeaturesSgxSectionSize {
  /** Since libvirt 9.0.0 or before. */
  unit: 'KiB'
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<sections>` */
export interface DomainCapabilitiesFeaturesSgxSections {
  /** `<section>`, as many as there are, since libvirt 9.0.0 or before. */
  sections?: DomainCapabilitiesFeaturesSgxSectionsSection[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<defaults>` */
export interface DomainCapabilitiesFeaturesHypervDefaults {
  /** `<spinlocks>`, since libvirt 12.8.0. */
  spinlocks?: number | undefined
  /** `<stimer_direct>`, since libvirt 12.8.0. */
  stimerDirect?: boolean | undefined
  /** `<tlbflush_direct>`, since libvirt 12.8.0. */
  tlbflushDirect?: boolean | undefined
  /** `<tlbflush_extended>`, since libvirt 12.8.0. */
  tlbflushExtended?: boolean | undefined
  /** `<vendor_id>`, since libvirt 12.8.0. */
  vendorId?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<feature>` */
export interface DomainCapabilitiesCpuModeBlockersFeature {
  /** Since libvirt 11.3.0. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<section>` */
export interface DomainCapabilitiesFeaturesSgxSectionsSection {
  /** Since libvirt 9.0.0 or before. */
  node: number
  /** Since libvirt 9.0.0 or before. */
  size: number | bigint
  /** Since libvirt 9.0.0 or before. */
  unit: 'KiB'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}
