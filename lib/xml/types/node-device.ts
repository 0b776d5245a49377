// Written by tools/xml-types.mjs from api/schemas.json (libvirt 12.8.0): run `npm run xml-types`, do not edit.

import type { Extra } from '../extra'
import type { InterfaceLink } from './interface'

/** `<device>` */
export interface NodeDeviceConfig {
  /** `<name>`, since libvirt 9.0.0 or before. */
  name: string
  /** `<path>`, since libvirt 9.0.0 or before. */
  path?: string | undefined
  /** `<devnode>`, as many as there are, since libvirt 9.0.0 or before. */
  devnodes?: NodeDeviceDevnode[] | undefined
  /** `<parent>`, since libvirt 9.0.0 or before. */
  parent?: NodeDeviceParent | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: NodeDeviceDriver | undefined
  /** `<capability>`, as many as there are, since libvirt 9.0.0 or before. */
  capabilities?: NodeDeviceCapability[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<devnode>` */
export interface NodeDeviceDevnode {
  /** Since libvirt 9.0.0 or before. */
  type: 'dev' | 'link'
  /** Its text. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<parent>` */
export interface NodeDeviceParent {
  /** Since libvirt 9.0.0 or before. */
  wwnn?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  wwpn?: string | undefined
  /** `fabric_wwn`, since libvirt 9.0.0 or before. */
  fabricWwn?: string | undefined
  /** Its text. */
  value?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<driver>` */
export interface NodeDeviceDriver {
  /** `<name>`, since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export type NodeDeviceCapability =
  | NodeDeviceCapabilitySystem
  | NodeDeviceCapabilityPci
  | NodeDeviceCapabilityUsbDevice
  | NodeDeviceCapabilityUsb
  | NodeDeviceCapabilityNet
  | NodeDeviceCapabilityScsiGeneric
  | NodeDeviceCapabilityScsiHost
  | NodeDeviceCapabilityScsiTarget
  | NodeDeviceCapabilityScsi
  | NodeDeviceCapabilityStorage
  | NodeDeviceCapabilityDrm
  | NodeDeviceCapabilityMdev
  | NodeDeviceCapabilityCcw
  | NodeDeviceCapabilityCcwgroup
  | NodeDeviceCapabilityCss
  | NodeDeviceCapabilityVdpa
  | NodeDeviceCapabilityApCard
  | NodeDeviceCapabilityApQueue
  | NodeDeviceCapabilityApMatrix

/** `<product>` */
export interface NodeDeviceCapabilitySystemProduct {
  /** Its text. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<hardware>` */
export interface NodeDeviceCapabilityHardware {
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: string | undefined
  /** `<version>`, since libvirt 9.0.0 or before. */
  version?: string | undefined
  /** `<serial>`, since libvirt 9.0.0 or before. */
  serial?: string | undefined
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<firmware>` */
export interface NodeDeviceCapabilityFirmware {
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: string | undefined
  /** `<version>`, since libvirt 9.0.0 or before. */
  version?: string | undefined
  /** `<release_date>`, since libvirt 9.0.0 or before. */
  releaseDate?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilitySystem {
  capabilities?: undefined
  features?: undefined
  attrs?: undefined
  class?: undefined
  domain?: undefined
  bus?: undefined
  slot?: undefined
  function?: undefined
  vendor?: undefined
  iommuGroup?: undefined
  numa?: undefined
  pciExpress?: undefined
  device?: undefined
  port?: undefined
  number?: undefined
  subclass?: undefined
  protocol?: undefined
  description?: undefined
  interface?: undefined
  address?: undefined
  link?: undefined
  char?: undefined
  host?: undefined
  uniqueId?: undefined
  target?: undefined
  lun?: undefined
  block?: undefined
  driveType?: undefined
  model?: undefined
  serial?: undefined
  size?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  uuid?: undefined
  parentAddr?: undefined
  state?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  members?: undefined
  channelDevAddr?: undefined
  chardev?: undefined
  apAdapter?: undefined
  apDomain?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'system'
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: NodeDeviceCapabilitySystemProduct | undefined
  /** `<hardware>`, since libvirt 9.0.0 or before. */
  hardware: NodeDeviceCapabilityHardware
  /** `<firmware>`, since libvirt 9.0.0 or before. */
  firmware: NodeDeviceCapabilityFirmware
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<product>` */
export interface NodeDeviceCapabilityPciProduct {
  /** Since libvirt 9.0.0 or before. */
  id: string
  /** Its text. */
  value?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<vendor>` */
export interface NodeDeviceCapabilityPciVendor {
  /** Since libvirt 9.0.0 or before. */
  id: string
  /** Its text. */
  value?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export type NodeDeviceCapabilityPciCapability =
  | NodeDeviceCapabilityPciCapabilityPhysFunction
  | NodeDeviceCapabilityPciCapabilityVirtFunctions
  | NodeDeviceCapabilityPciCapabilityPciBridge
  | NodeDeviceCapabilityPciCapabilityMdevTypes
  | NodeDeviceCapabilityPciCapabilityVpd

/** `<iommuGroup>` */
export interface NodeDeviceCapabilityPciIommuGroup {
  /** Since libvirt 9.0.0 or before. */
  number: number
  /** `<address>`, as many as there are, since libvirt 9.0.0 or before. */
  addresses: NodeDeviceCapabilityCapabilityAddress[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<numa>` */
export interface NodeDeviceCapabilityNuma {
  /** Since libvirt 9.0.0 or before. */
  node?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pci-express>` */
export interface NodeDeviceCapabilityPciExpress {
  /** `<link>`, as many as there are, since libvirt 9.0.0 or before. */
  links?: NodeDeviceCapabilityPciExpressLink[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityPci {
  features?: undefined
  attrs?: undefined
  hardware?: undefined
  firmware?: undefined
  device?: undefined
  port?: undefined
  number?: undefined
  subclass?: undefined
  protocol?: undefined
  description?: undefined
  interface?: undefined
  address?: undefined
  link?: undefined
  char?: undefined
  host?: undefined
  uniqueId?: undefined
  target?: undefined
  lun?: undefined
  block?: undefined
  driveType?: undefined
  model?: undefined
  serial?: undefined
  size?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  uuid?: undefined
  parentAddr?: undefined
  state?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  members?: undefined
  channelDevAddr?: undefined
  chardev?: undefined
  apAdapter?: undefined
  apDomain?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'pci'
  /** `<class>`, since libvirt 9.0.0 or before. */
  class?: string | undefined
  /** `<domain>`, since libvirt 9.0.0 or before. */
  domain: number | bigint
  /** `<bus>`, since libvirt 9.0.0 or before. */
  bus: string
  /** `<slot>`, since libvirt 9.0.0 or before. */
  slot: number | bigint
  /** `<function>`, since libvirt 9.0.0 or before. */
  function: number | bigint
  /** `<product>`, since libvirt 9.0.0 or before. */
  product: NodeDeviceCapabilityPciProduct
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor: NodeDeviceCapabilityPciVendor
  /** `<capability>`, as many as there are, since libvirt 9.0.0 or before. */
  capabilities?: NodeDeviceCapabilityPciCapability[] | undefined
  /** `<iommuGroup>`, since libvirt 9.0.0 or before. */
  iommuGroup?: NodeDeviceCapabilityPciIommuGroup | undefined
  /** `<numa>`, since libvirt 9.0.0 or before. */
  numa?: NodeDeviceCapabilityNuma | undefined
  /** `<pci-express>`, since libvirt 9.0.0 or before. */
  pciExpress?: NodeDeviceCapabilityPciExpress | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityUsbDevice {
  capabilities?: undefined
  features?: undefined
  attrs?: undefined
  hardware?: undefined
  firmware?: undefined
  class?: undefined
  domain?: undefined
  slot?: undefined
  function?: undefined
  iommuGroup?: undefined
  numa?: undefined
  pciExpress?: undefined
  number?: undefined
  subclass?: undefined
  protocol?: undefined
  description?: undefined
  interface?: undefined
  address?: undefined
  link?: undefined
  char?: undefined
  host?: undefined
  uniqueId?: undefined
  target?: undefined
  lun?: undefined
  block?: undefined
  driveType?: undefined
  model?: undefined
  serial?: undefined
  size?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  uuid?: undefined
  parentAddr?: undefined
  state?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  members?: undefined
  channelDevAddr?: undefined
  chardev?: undefined
  apAdapter?: undefined
  apDomain?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'usb_device'
  /** `<bus>`, since libvirt 9.0.0 or before. */
  bus: string
  /** `<device>`, since libvirt 9.0.0 or before. */
  device: number | bigint
  /** `<port>`, since libvirt 12.8.0. */
  port?: number | bigint | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product: NodeDeviceCapabilityPciProduct
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor: NodeDeviceCapabilityPciVendor
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityUsb {
  capabilities?: undefined
  features?: undefined
  attrs?: undefined
  product?: undefined
  hardware?: undefined
  firmware?: undefined
  domain?: undefined
  bus?: undefined
  slot?: undefined
  function?: undefined
  vendor?: undefined
  iommuGroup?: undefined
  numa?: undefined
  pciExpress?: undefined
  device?: undefined
  port?: undefined
  interface?: undefined
  address?: undefined
  link?: undefined
  char?: undefined
  host?: undefined
  uniqueId?: undefined
  target?: undefined
  lun?: undefined
  block?: undefined
  driveType?: undefined
  model?: undefined
  serial?: undefined
  size?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  uuid?: undefined
  parentAddr?: undefined
  state?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  members?: undefined
  channelDevAddr?: undefined
  chardev?: undefined
  apAdapter?: undefined
  apDomain?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'usb'
  /** `<number>`, since libvirt 9.0.0 or before. */
  number: number | bigint
  /** `<class>`, since libvirt 9.0.0 or before. */
  class: string
  /** `<subclass>`, since libvirt 9.0.0 or before. */
  subclass: number | bigint
  /** `<protocol>`, since libvirt 9.0.0 or before. */
  protocol: number | bigint
  /** `<description>`, since libvirt 9.0.0 or before. */
  description?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<feature>` */
export interface NodeDeviceCapabilityFeature {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityNetCapability {
  /** Since libvirt 9.0.0 or before. */
  type: '80203' | '80211'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityNet {
  attrs?: undefined
  product?: undefined
  hardware?: undefined
  firmware?: undefined
  class?: undefined
  domain?: undefined
  bus?: undefined
  slot?: undefined
  function?: undefined
  vendor?: undefined
  iommuGroup?: undefined
  numa?: undefined
  pciExpress?: undefined
  device?: undefined
  port?: undefined
  number?: undefined
  subclass?: undefined
  protocol?: undefined
  description?: undefined
  char?: undefined
  host?: undefined
  uniqueId?: undefined
  target?: undefined
  lun?: undefined
  block?: undefined
  driveType?: undefined
  model?: undefined
  serial?: undefined
  size?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  uuid?: undefined
  parentAddr?: undefined
  state?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  members?: undefined
  channelDevAddr?: undefined
  chardev?: undefined
  apAdapter?: undefined
  apDomain?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'net'
  /** `<interface>`, since libvirt 9.0.0 or before. */
  interface: string
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: string | undefined
  /** `<link>`, since libvirt 9.0.0 or before. */
  link?: InterfaceLink | undefined
  /** `<feature>`, as many as there are, since libvirt 9.0.0 or before. */
  features?: NodeDeviceCapabilityFeature[] | undefined
  /** `<capability>`, as many as there are, since libvirt 9.0.0 or before. */
  capabilities?: NodeDeviceCapabilityNetCapability[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityScsiGeneric {
  capabilities?: undefined
  features?: undefined
  attrs?: undefined
  product?: undefined
  hardware?: undefined
  firmware?: undefined
  class?: undefined
  domain?: undefined
  bus?: undefined
  slot?: undefined
  function?: undefined
  vendor?: undefined
  iommuGroup?: undefined
  numa?: undefined
  pciExpress?: undefined
  device?: undefined
  port?: undefined
  number?: undefined
  subclass?: undefined
  protocol?: undefined
  description?: undefined
  interface?: undefined
  address?: undefined
  link?: undefined
  host?: undefined
  uniqueId?: undefined
  target?: undefined
  lun?: undefined
  block?: undefined
  driveType?: undefined
  model?: undefined
  serial?: undefined
  size?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  uuid?: undefined
  parentAddr?: undefined
  state?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  members?: undefined
  channelDevAddr?: undefined
  chardev?: undefined
  apAdapter?: undefined
  apDomain?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'scsi_generic'
  /** `<char>`, since libvirt 9.0.0 or before. */
  char: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export type NodeDeviceCapabilityScsiHostCapability =
  | NodeDeviceCapabilityScsiHostCapabilityFcHost
  | NodeDeviceCapabilityScsiHostCapabilityVportOps

/** `<capability>` */
export interface NodeDeviceCapabilityScsiHost {
  features?: undefined
  attrs?: undefined
  product?: undefined
  hardware?: undefined
  firmware?: undefined
  class?: undefined
  domain?: undefined
  bus?: undefined
  slot?: undefined
  function?: undefined
  vendor?: undefined
  iommuGroup?: undefined
  numa?: undefined
  pciExpress?: undefined
  device?: undefined
  port?: undefined
  number?: undefined
  subclass?: undefined
  protocol?: undefined
  description?: undefined
  interface?: undefined
  address?: undefined
  link?: undefined
  char?: undefined
  target?: undefined
  lun?: undefined
  block?: undefined
  driveType?: undefined
  model?: undefined
  serial?: undefined
  size?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  uuid?: undefined
  parentAddr?: undefined
  state?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  members?: undefined
  channelDevAddr?: undefined
  chardev?: undefined
  apAdapter?: undefined
  apDomain?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'scsi_host'
  /** `<host>`, since libvirt 9.0.0 or before. */
  host: number | bigint
  /** `<unique_id>`, since libvirt 9.0.0 or before. */
  uniqueId?: number | undefined
  /** `<capability>`, as many as there are, since libvirt 9.0.0 or before. */
  capabilities?: NodeDeviceCapabilityScsiHostCapability[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityScsiTargetCapability {
  /** Since libvirt 9.0.0 or before. */
  type: 'fc_remote_port'
  /** `<rport>`, since libvirt 9.0.0 or before. */
  rport: string
  /** `<wwpn>`, since libvirt 9.0.0 or before. */
  wwpn: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityScsiTarget {
  features?: undefined
  attrs?: undefined
  product?: undefined
  hardware?: undefined
  firmware?: undefined
  class?: undefined
  domain?: undefined
  bus?: undefined
  slot?: undefined
  function?: undefined
  vendor?: undefined
  iommuGroup?: undefined
  numa?: undefined
  pciExpress?: undefined
  device?: undefined
  port?: undefined
  number?: undefined
  subclass?: undefined
  protocol?: undefined
  description?: undefined
  interface?: undefined
  address?: undefined
  link?: undefined
  char?: undefined
  host?: undefined
  uniqueId?: undefined
  lun?: undefined
  block?: undefined
  driveType?: undefined
  model?: undefined
  serial?: undefined
  size?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  uuid?: undefined
  parentAddr?: undefined
  state?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  members?: undefined
  channelDevAddr?: undefined
  chardev?: undefined
  apAdapter?: undefined
  apDomain?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'scsi_target'
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: string
  /** `<capability>`, as many as there are, since libvirt 9.0.0 or before. */
  capabilities?: NodeDeviceCapabilityScsiTargetCapability[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<type>` */
export interface NodeDeviceCapabilityScsiType {
  /** Its text. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityScsi {
  capabilities?: undefined
  features?: undefined
  attrs?: undefined
  product?: undefined
  hardware?: undefined
  firmware?: undefined
  class?: undefined
  domain?: undefined
  slot?: undefined
  function?: undefined
  vendor?: undefined
  iommuGroup?: undefined
  numa?: undefined
  pciExpress?: undefined
  device?: undefined
  port?: undefined
  number?: undefined
  subclass?: undefined
  protocol?: undefined
  description?: undefined
  interface?: undefined
  address?: undefined
  link?: undefined
  char?: undefined
  uniqueId?: undefined
  block?: undefined
  driveType?: undefined
  model?: undefined
  serial?: undefined
  size?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  uuid?: undefined
  parentAddr?: undefined
  state?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  members?: undefined
  channelDevAddr?: undefined
  chardev?: undefined
  apAdapter?: undefined
  apDomain?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'scsi'
  /** `<host>`, since libvirt 9.0.0 or before. */
  host: number | bigint
  /** `<bus>`, since libvirt 9.0.0 or before. */
  bus: string
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: string
  /** `<lun>`, since libvirt 9.0.0 or before. */
  lun: number | bigint
  /** `<type>`, since libvirt 9.0.0 or before. */
  typeElement?: NodeDeviceCapabilityScsiType | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<vendor>` */
export interface NodeDeviceCapabilityStorageVendor {
  /** Its text. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export type NodeDeviceCapabilityStorageCapability =
  | NodeDeviceCapabilityStorageCapabilityRemovable
  | NodeDeviceCapabilityStorageCapabilityHotpluggable

/** `<capability>` */
export interface NodeDeviceCapabilityStorage {
  features?: undefined
  attrs?: undefined
  product?: undefined
  hardware?: undefined
  firmware?: undefined
  class?: undefined
  domain?: undefined
  slot?: undefined
  function?: undefined
  iommuGroup?: undefined
  numa?: undefined
  pciExpress?: undefined
  device?: undefined
  port?: undefined
  number?: undefined
  subclass?: undefined
  protocol?: undefined
  description?: undefined
  interface?: undefined
  address?: undefined
  link?: undefined
  char?: undefined
  host?: undefined
  uniqueId?: undefined
  target?: undefined
  lun?: undefined
  uuid?: undefined
  parentAddr?: undefined
  state?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  members?: undefined
  channelDevAddr?: undefined
  chardev?: undefined
  apAdapter?: undefined
  apDomain?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'storage'
  /** `<block>`, since libvirt 9.0.0 or before. */
  block: string
  /** `<bus>`, since libvirt 9.0.0 or before. */
  bus?: string | undefined
  /** `<drive_type>`, since libvirt 9.0.0 or before. */
  driveType?: string | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  model?: string | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: NodeDeviceCapabilityStorageVendor | undefined
  /** `<serial>`, since libvirt 9.0.0 or before. */
  serial?: string | undefined
  /** `<capability>`, as many as there are, since libvirt 9.0.0 or before. */
  capabilities?: NodeDeviceCapabilityStorageCapability[] | undefined
  /** `<size>`, since libvirt 9.0.0 or before. */
  size?: number | bigint | undefined
  /** `<logical_block_size>`, since libvirt 9.0.0 or before. */
  logicalBlockSize?: number | bigint | undefined
  /** `<num_blocks>`, since libvirt 9.0.0 or before. */
  numBlocks?: number | bigint | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<type>` */
export interface NodeDeviceCapabilityDrmType {
  /** Its text. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityDrm {
  capabilities?: undefined
  features?: undefined
  attrs?: undefined
  product?: undefined
  hardware?: undefined
  firmware?: undefined
  class?: undefined
  domain?: undefined
  bus?: undefined
  slot?: undefined
  function?: undefined
  vendor?: undefined
  iommuGroup?: undefined
  numa?: undefined
  pciExpress?: undefined
  device?: undefined
  port?: undefined
  number?: undefined
  subclass?: undefined
  protocol?: undefined
  description?: undefined
  interface?: undefined
  address?: undefined
  link?: undefined
  char?: undefined
  host?: undefined
  uniqueId?: undefined
  target?: undefined
  lun?: undefined
  block?: undefined
  driveType?: undefined
  model?: undefined
  serial?: undefined
  size?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  uuid?: undefined
  parentAddr?: undefined
  state?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  members?: undefined
  channelDevAddr?: undefined
  chardev?: undefined
  apAdapter?: undefined
  apDomain?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'drm'
  /** `<type>`, since libvirt 9.0.0 or before. */
  typeElement: NodeDeviceCapabilityDrmType
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<type>` */
export interface NodeDeviceCapabilityMdevType {
  /** Since libvirt 9.0.0 or before. */
  id: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<iommuGroup>` */
export interface NodeDeviceCapabilityMdevIommuGroup {
  /** Since libvirt 9.0.0 or before. */
  number: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<attr>` */
export interface NodeDeviceCapabilityAttr {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityMdev {
  capabilities?: undefined
  features?: undefined
  product?: undefined
  hardware?: undefined
  firmware?: undefined
  class?: undefined
  domain?: undefined
  bus?: undefined
  slot?: undefined
  function?: undefined
  vendor?: undefined
  numa?: undefined
  pciExpress?: undefined
  device?: undefined
  port?: undefined
  number?: undefined
  subclass?: undefined
  protocol?: undefined
  description?: undefined
  interface?: undefined
  address?: undefined
  link?: undefined
  char?: undefined
  host?: undefined
  uniqueId?: undefined
  target?: undefined
  lun?: undefined
  block?: undefined
  driveType?: undefined
  model?: undefined
  serial?: undefined
  size?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  state?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  members?: undefined
  channelDevAddr?: undefined
  chardev?: undefined
  apAdapter?: undefined
  apDomain?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'mdev'
  /** `<type>`, since libvirt 9.0.0 or before. */
  typeElement: NodeDeviceCapabilityMdevType
  /** `<iommuGroup>`, since libvirt 9.0.0 or before. */
  iommuGroup?: NodeDeviceCapabilityMdevIommuGroup | undefined
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** `<parent_addr>`, since libvirt 9.0.0 or before. */
  parentAddr?: string | undefined
  /** `<attr>`, as many as there are, since libvirt 9.0.0 or before. */
  attrs?: NodeDeviceCapabilityAttr[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityCcwCapability {
  /** Since libvirt 9.0.0 or before. */
  type: 'ccwgroup_member'
  /** `<group_device>`, since libvirt 11.3.0. */
  groupDevice?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityCcw {
  features?: undefined
  attrs?: undefined
  product?: undefined
  hardware?: undefined
  firmware?: undefined
  class?: undefined
  domain?: undefined
  bus?: undefined
  slot?: undefined
  function?: undefined
  vendor?: undefined
  iommuGroup?: undefined
  numa?: undefined
  pciExpress?: undefined
  device?: undefined
  port?: undefined
  number?: undefined
  subclass?: undefined
  protocol?: undefined
  description?: undefined
  interface?: undefined
  address?: undefined
  link?: undefined
  char?: undefined
  host?: undefined
  uniqueId?: undefined
  target?: undefined
  lun?: undefined
  block?: undefined
  driveType?: undefined
  model?: undefined
  serial?: undefined
  size?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  uuid?: undefined
  parentAddr?: undefined
  members?: undefined
  channelDevAddr?: undefined
  chardev?: undefined
  apAdapter?: undefined
  apDomain?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'ccw'
  /** `<state>`, since libvirt 11.3.0. */
  state?: 'offline' | 'online' | undefined
  /** `<cssid>`, since libvirt 9.0.0 or before. */
  cssid: string
  /** `<ssid>`, since libvirt 9.0.0 or before. */
  ssid: string
  /** `<devno>`, since libvirt 9.0.0 or before. */
  devno: string
  /** `<capability>`, as many as there are, since libvirt 9.0.0 or before. */
  capabilities?: NodeDeviceCapabilityCcwCapability[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<members>` */
export interface NodeDeviceCapabilityMembers {
  /** `<ccw_device>`, as many as there are, since libvirt 11.3.0. */
  ccwDevices: NodeDeviceCapabilityMembersCcwDevice[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityCcwgroupCapability {
  /** Since libvirt 9.0.0 or before. */
  type: 'qeth_generic' | 'qeth_layer2' | 'qeth_layer3'
  /** `<card_type>`, since libvirt 11.3.0. */
  cardType?: string | undefined
  /** `<chpid>`, since libvirt 11.3.0. */
  chpid?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityCcwgroup {
  features?: undefined
  attrs?: undefined
  product?: undefined
  hardware?: undefined
  firmware?: undefined
  class?: undefined
  domain?: undefined
  bus?: undefined
  slot?: undefined
  function?: undefined
  vendor?: undefined
  iommuGroup?: undefined
  numa?: undefined
  pciExpress?: undefined
  device?: undefined
  port?: undefined
  number?: undefined
  subclass?: undefined
  protocol?: undefined
  description?: undefined
  interface?: undefined
  address?: undefined
  link?: undefined
  char?: undefined
  host?: undefined
  uniqueId?: undefined
  target?: undefined
  lun?: undefined
  block?: undefined
  driveType?: undefined
  model?: undefined
  serial?: undefined
  size?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  uuid?: undefined
  parentAddr?: undefined
  channelDevAddr?: undefined
  chardev?: undefined
  apAdapter?: undefined
  apDomain?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'ccwgroup'
  /** `<state>`, since libvirt 11.3.0. */
  state?: 'offline' | 'online' | undefined
  /** `<cssid>`, since libvirt 9.0.0 or before. */
  cssid: string
  /** `<ssid>`, since libvirt 9.0.0 or before. */
  ssid: string
  /** `<devno>`, since libvirt 9.0.0 or before. */
  devno: string
  /** `<members>`, since libvirt 11.3.0. */
  members?: NodeDeviceCapabilityMembers | undefined
  /** `<capability>`, as many as there are, since libvirt 9.0.0 or before. */
  capabilities: NodeDeviceCapabilityCcwgroupCapability[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<channel_dev_addr>` */
export interface NodeDeviceCapabilityChannelDevAddr {
  /** `<cssid>`, since libvirt 9.0.0 or before. */
  cssid: string
  /** `<ssid>`, since libvirt 9.0.0 or before. */
  ssid: string
  /** `<devno>`, since libvirt 9.0.0 or before. */
  devno: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityCssCapability {
  /** Since libvirt 9.0.0 or before. */
  type: 'mdev_types'
  /** `<type>`, as many as there are, since libvirt 9.0.0 or before. */
  types: NodeDeviceCapabilityCapabilityType[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityCss {
  features?: undefined
  attrs?: undefined
  product?: undefined
  hardware?: undefined
  firmware?: undefined
  class?: undefined
  domain?: undefined
  bus?: undefined
  slot?: undefined
  function?: undefined
  vendor?: undefined
  iommuGroup?: undefined
  numa?: undefined
  pciExpress?: undefined
  device?: undefined
  port?: undefined
  number?: undefined
  subclass?: undefined
  protocol?: undefined
  description?: undefined
  interface?: undefined
  address?: undefined
  link?: undefined
  char?: undefined
  host?: undefined
  uniqueId?: undefined
  target?: undefined
  lun?: undefined
  block?: undefined
  driveType?: undefined
  model?: undefined
  serial?: undefined
  size?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  uuid?: undefined
  parentAddr?: undefined
  state?: undefined
  members?: undefined
  chardev?: undefined
  apAdapter?: undefined
  apDomain?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'css'
  /** `<cssid>`, since libvirt 9.0.0 or before. */
  cssid: string
  /** `<ssid>`, since libvirt 9.0.0 or before. */
  ssid: string
  /** `<devno>`, since libvirt 9.0.0 or before. */
  devno: string
  /** `<channel_dev_addr>`, since libvirt 9.0.0 or before. */
  channelDevAddr?: NodeDeviceCapabilityChannelDevAddr | undefined
  /** `<capability>`, as many as there are, since libvirt 9.0.0 or before. */
  capabilities?: NodeDeviceCapabilityCssCapability[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityVdpa {
  capabilities?: undefined
  features?: undefined
  attrs?: undefined
  product?: undefined
  hardware?: undefined
  firmware?: undefined
  class?: undefined
  domain?: undefined
  bus?: undefined
  slot?: undefined
  function?: undefined
  vendor?: undefined
  iommuGroup?: undefined
  numa?: undefined
  pciExpress?: undefined
  device?: undefined
  port?: undefined
  number?: undefined
  subclass?: undefined
  protocol?: undefined
  description?: undefined
  interface?: undefined
  address?: undefined
  link?: undefined
  char?: undefined
  host?: undefined
  uniqueId?: undefined
  target?: undefined
  lun?: undefined
  block?: undefined
  driveType?: undefined
  model?: undefined
  serial?: undefined
  size?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  uuid?: undefined
  parentAddr?: undefined
  state?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  members?: undefined
  channelDevAddr?: undefined
  apAdapter?: undefined
  apDomain?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'vdpa'
  /** `<chardev>`, since libvirt 9.0.0 or before. */
  chardev: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityApCard {
  capabilities?: undefined
  features?: undefined
  attrs?: undefined
  product?: undefined
  hardware?: undefined
  firmware?: undefined
  class?: undefined
  domain?: undefined
  bus?: undefined
  slot?: undefined
  function?: undefined
  vendor?: undefined
  iommuGroup?: undefined
  numa?: undefined
  pciExpress?: undefined
  device?: undefined
  port?: undefined
  number?: undefined
  subclass?: undefined
  protocol?: undefined
  description?: undefined
  interface?: undefined
  address?: undefined
  link?: undefined
  char?: undefined
  host?: undefined
  uniqueId?: undefined
  target?: undefined
  lun?: undefined
  block?: undefined
  driveType?: undefined
  model?: undefined
  serial?: undefined
  size?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  uuid?: undefined
  parentAddr?: undefined
  state?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  members?: undefined
  channelDevAddr?: undefined
  chardev?: undefined
  apDomain?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'ap_card'
  /** `<ap-adapter>`, since libvirt 9.0.0 or before. */
  apAdapter: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityApQueue {
  capabilities?: undefined
  features?: undefined
  attrs?: undefined
  product?: undefined
  hardware?: undefined
  firmware?: undefined
  class?: undefined
  domain?: undefined
  bus?: undefined
  slot?: undefined
  function?: undefined
  vendor?: undefined
  iommuGroup?: undefined
  numa?: undefined
  pciExpress?: undefined
  device?: undefined
  port?: undefined
  number?: undefined
  subclass?: undefined
  protocol?: undefined
  description?: undefined
  interface?: undefined
  address?: undefined
  link?: undefined
  char?: undefined
  host?: undefined
  uniqueId?: undefined
  target?: undefined
  lun?: undefined
  block?: undefined
  driveType?: undefined
  model?: undefined
  serial?: undefined
  size?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  uuid?: undefined
  parentAddr?: undefined
  state?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  members?: undefined
  channelDevAddr?: undefined
  chardev?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'ap_queue'
  /** `<ap-adapter>`, since libvirt 9.0.0 or before. */
  apAdapter: string
  /** `<ap-domain>`, since libvirt 9.0.0 or before. */
  apDomain: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityApMatrix {
  features?: undefined
  attrs?: undefined
  product?: undefined
  hardware?: undefined
  firmware?: undefined
  class?: undefined
  domain?: undefined
  bus?: undefined
  slot?: undefined
  function?: undefined
  vendor?: undefined
  iommuGroup?: undefined
  numa?: undefined
  pciExpress?: undefined
  device?: undefined
  port?: undefined
  number?: undefined
  subclass?: undefined
  protocol?: undefined
  description?: undefined
  interface?: undefined
  address?: undefined
  link?: undefined
  char?: undefined
  host?: undefined
  uniqueId?: undefined
  target?: undefined
  lun?: undefined
  block?: undefined
  driveType?: undefined
  model?: undefined
  serial?: undefined
  size?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  uuid?: undefined
  parentAddr?: undefined
  state?: undefined
  cssid?: undefined
  ssid?: undefined
  devno?: undefined
  members?: undefined
  channelDevAddr?: undefined
  chardev?: undefined
  apAdapter?: undefined
  apDomain?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'ap_matrix'
  /** `<capability>`, as many as there are, since libvirt 9.0.0 or before. */
  capabilities?: NodeDeviceCapabilityCssCapability[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export interface NodeDeviceCapabilityCapabilityAddress {
  /** Since libvirt 9.0.0 or before. */
  domain: string
  /** Since libvirt 9.0.0 or before. */
  bus: string
  /** Since libvirt 9.0.0 or before. */
  slot: string
  /** Since libvirt 9.0.0 or before. */
  function: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityPciCapabilityPhysFunction {
  maxCount?: undefined
  fields?: undefined
  name?: undefined
  wwnn?: undefined
  wwpn?: undefined
  fabricWwn?: undefined
  maxVports?: undefined
  vports?: undefined
  rport?: undefined
  mediaAvailable?: undefined
  mediaSize?: undefined
  mediaLabel?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  groupDevice?: undefined
  cardType?: undefined
  chpid?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'phys_function'
  /** `<address>`, as many as there are, since libvirt 9.0.0 or before. */
  addresses?: NodeDeviceCapabilityCapabilityAddress[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityPciCapabilityVirtFunctions {
  fields?: undefined
  name?: undefined
  wwnn?: undefined
  wwpn?: undefined
  fabricWwn?: undefined
  maxVports?: undefined
  vports?: undefined
  rport?: undefined
  mediaAvailable?: undefined
  mediaSize?: undefined
  mediaLabel?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  groupDevice?: undefined
  cardType?: undefined
  chpid?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'virt_functions'
  /** Since libvirt 9.0.0 or before. */
  maxCount?: number | undefined
  /** `<address>`, as many as there are, since libvirt 9.0.0 or before. */
  addresses?: NodeDeviceCapabilityCapabilityAddress[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityPciCapabilityPciBridge {
  maxCount?: undefined
  addresses?: undefined
  fields?: undefined
  name?: undefined
  wwnn?: undefined
  wwpn?: undefined
  fabricWwn?: undefined
  maxVports?: undefined
  vports?: undefined
  rport?: undefined
  mediaAvailable?: undefined
  mediaSize?: undefined
  mediaLabel?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  groupDevice?: undefined
  cardType?: undefined
  chpid?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'cardbus-bridge' | 'pci-bridge'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<type>` */
export interface NodeDeviceCapabilityCapabilityType {
  /** Since libvirt 9.0.0 or before. */
  id: string
  /** `<name>`, since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** `<deviceAPI>`, since libvirt 9.0.0 or before. */
  deviceAPI: 'vfio-ap' | 'vfio-ccw' | 'vfio-pci'
  /** `<availableInstances>`, since libvirt 9.0.0 or before. */
  availableInstances: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityPciCapabilityMdevTypes {
  maxCount?: undefined
  addresses?: undefined
  fields?: undefined
  name?: undefined
  wwnn?: undefined
  wwpn?: undefined
  fabricWwn?: undefined
  maxVports?: undefined
  vports?: undefined
  rport?: undefined
  mediaAvailable?: undefined
  mediaSize?: undefined
  mediaLabel?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  groupDevice?: undefined
  cardType?: undefined
  chpid?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'mdev_types'
  /** `<type>`, as many as there are, since libvirt 9.0.0 or before. */
  types: NodeDeviceCapabilityCapabilityType[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<fields>` */
export interface NodeDeviceCapabilityCapabilityFields {
  /** Since libvirt 9.0.0 or before. */
  access: 'readonly' | 'readwrite'
  /** `<change_level>`, since libvirt 9.0.0 or before. */
  changeLevel?: string | undefined
  /** `<manufacture_id>`, since libvirt 9.0.0 or before. */
  manufactureId?: string | undefined
  /** `<part_number>`, since libvirt 9.0.0 or before. */
  partNumber?: string | undefined
  /** `<serial_number>`, since libvirt 9.0.0 or before. */
  serialNumber?: string | undefined
  /** `<vendor_field>`, as many as there are, since libvirt 9.0.0 or before. */
  vendorFields?: NodeDeviceCapabilityCapabilityFieldsVendorField[] | undefined
  /** `<asset_tag>`, since libvirt 9.0.0 or before. */
  assetTag?: string | undefined
  /** `<system_field>`, as many as there are, since libvirt 9.0.0 or before. */
  systemFields?: NodeDeviceCapabilityCapabilityFieldsSystemField[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityPciCapabilityVpd {
  maxCount?: undefined
  addresses?: undefined
  wwnn?: undefined
  wwpn?: undefined
  fabricWwn?: undefined
  maxVports?: undefined
  vports?: undefined
  rport?: undefined
  mediaAvailable?: undefined
  mediaSize?: undefined
  mediaLabel?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  groupDevice?: undefined
  cardType?: undefined
  chpid?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'vpd'
  /** `<name>`, since libvirt 9.0.0 or before. */
  name: string
  /** `<fields>`, as many as there are, since libvirt 9.0.0 or before. */
  fields?: NodeDeviceCapabilityCapabilityFields[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<link>` */
export interface NodeDeviceCapabilityPciExpressLink {
  /** Since libvirt 9.0.0 or before. */
  validity: 'cap' | 'sta'
  /** Since libvirt 9.0.0 or before. */
  port?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  speed?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  width: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityScsiHostCapabilityFcHost {
  maxCount?: undefined
  addresses?: undefined
  fields?: undefined
  name?: undefined
  maxVports?: undefined
  vports?: undefined
  rport?: undefined
  mediaAvailable?: undefined
  mediaSize?: undefined
  mediaLabel?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  groupDevice?: undefined
  cardType?: undefined
  chpid?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'fc_host'
  /** `<wwnn>`, since libvirt 9.0.0 or before. */
  wwnn: string
  /** `<wwpn>`, since libvirt 9.0.0 or before. */
  wwpn: string
  /** `<fabric_wwn>`, since libvirt 9.0.0 or before. */
  fabricWwn?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityScsiHostCapabilityVportOps {
  maxCount?: undefined
  addresses?: undefined
  fields?: undefined
  name?: undefined
  wwnn?: undefined
  wwpn?: undefined
  fabricWwn?: undefined
  rport?: undefined
  mediaAvailable?: undefined
  mediaSize?: undefined
  mediaLabel?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  groupDevice?: undefined
  cardType?: undefined
  chpid?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'vport_ops'
  /** `<max_vports>`, since libvirt 9.0.0 or before. */
  maxVports: number
  /** `<vports>`, since libvirt 9.0.0 or before. */
  vports: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityStorageCapabilityRemovable {
  maxCount?: undefined
  addresses?: undefined
  fields?: undefined
  name?: undefined
  wwnn?: undefined
  wwpn?: undefined
  fabricWwn?: undefined
  maxVports?: undefined
  vports?: undefined
  rport?: undefined
  groupDevice?: undefined
  cardType?: undefined
  chpid?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'removable'
  /** `<media_available>`, since libvirt 9.0.0 or before. */
  mediaAvailable: 0 | 1
  /** `<media_size>`, since libvirt 9.0.0 or before. */
  mediaSize: number | bigint
  /** `<media_label>`, since libvirt 9.0.0 or before. */
  mediaLabel?: string | undefined
  /** `<logical_block_size>`, since libvirt 9.0.0 or before. */
  logicalBlockSize?: number | bigint | undefined
  /** `<num_blocks>`, since libvirt 9.0.0 or before. */
  numBlocks?: number | bigint | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<capability>` */
export interface NodeDeviceCapabilityStorageCapabilityHotpluggable {
  maxCount?: undefined
  addresses?: undefined
  fields?: undefined
  name?: undefined
  wwnn?: undefined
  wwpn?: undefined
  fabricWwn?: undefined
  maxVports?: undefined
  vports?: undefined
  rport?: undefined
  mediaAvailable?: undefined
  mediaSize?: undefined
  mediaLabel?: undefined
  logicalBlockSize?: undefined
  numBlocks?: undefined
  groupDevice?: undefined
  cardType?: undefined
  chpid?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'hotpluggable'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<ccw_device>` */
export interface NodeDeviceCapabilityMembersCcwDevice {
  /** Since libvirt 11.3.0. */
  ref: string
  /** Its text. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<vendor_field>` */
export interface NodeDeviceCapabilityCapabilityFieldsVendorField {
  /** Since libvirt 9.0.0 or before. */
  index: string
  /** Its text. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<system_field>` */
export interface NodeDeviceCapabilityCapabilityFieldsSystemField {
  /** Since libvirt 9.0.0 or before. */
  index: string
  /** Its text. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}
