// Written by tools/xml-types.mjs from api/schemas.json (libvirt 12.8.0): run `npm run xml-types`, do not edit.

import type { Extra } from '../extra'
import type { DomainHostdevSourceAdapter, DomainOsNvramSourceInitiator } from './domain'

/** `<pool>` */
export type StoragePoolConfig =
  | StoragePoolDir
  | StoragePoolFs
  | StoragePoolNetfs
  | StoragePoolLogical
  | StoragePoolDisk
  | StoragePoolIscsi
  | StoragePoolIscsiDirect
  | StoragePoolScsi
  | StoragePoolMpath
  | StoragePoolRbd
  | StoragePoolSheepdog
  | StoragePoolGluster
  | StoragePoolZfs
  | StoragePoolVstorage

/** `<capacity>` */
export interface StoragePoolCapacity {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<allocation>` */
export interface StoragePoolAllocation {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<available>` */
export interface StoragePoolAvailable {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<features>` */
export interface StoragePoolFeatures {
  /** `<cow>`, since libvirt 9.0.0 or before. */
  cow?: StoragePoolFeaturesCow | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface StoragePoolDirSource {
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: StoragePoolSourceVendor | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: StoragePoolSourceProduct | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<target>` */
export interface StoragePoolDirTarget {
  /** `<path>`, since libvirt 9.0.0 or before. */
  path: string
  /** `<permissions>`, since libvirt 9.0.0 or before. */
  permissions?: StoragePoolTargetPermissions | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pool>` */
export interface StoragePoolDir {
  fsMountOpts?: undefined
  refresh?: undefined
  rbdConfigOpts?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'dir'
  /** `<name>`, since libvirt 9.0.0 or before. */
  name: string
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** `<capacity>`, since libvirt 9.0.0 or before. */
  capacity?: StoragePoolCapacity | undefined
  /** `<allocation>`, since libvirt 9.0.0 or before. */
  allocation?: StoragePoolAllocation | undefined
  /** `<available>`, since libvirt 9.0.0 or before. */
  available?: StoragePoolAvailable | undefined
  /** `<features>`, since libvirt 9.0.0 or before. */
  features?: StoragePoolFeatures | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: StoragePoolDirSource | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: StoragePoolDirTarget
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface StoragePoolFsSource {
  /** `<device>`, as many as there are, since libvirt 9.0.0 or before. */
  devices: StoragePoolFsSourceDevice[]
  /** `<format>`, since libvirt 9.0.0 or before. */
  format?: StoragePoolFsSourceFormat | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: StoragePoolSourceVendor | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: StoragePoolSourceProduct | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<fs:mount_opts>` */
export interface StoragePoolFsMountOpts {
  /** `<fs:option>`, as many as there are, since libvirt 9.0.0 or before. */
  options?: StoragePoolFsMountOptsOption[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pool>` */
export interface StoragePoolFs {
  refresh?: undefined
  rbdConfigOpts?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'fs'
  /** `<name>`, since libvirt 9.0.0 or before. */
  name: string
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** `<capacity>`, since libvirt 9.0.0 or before. */
  capacity?: StoragePoolCapacity | undefined
  /** `<allocation>`, since libvirt 9.0.0 or before. */
  allocation?: StoragePoolAllocation | undefined
  /** `<available>`, since libvirt 9.0.0 or before. */
  available?: StoragePoolAvailable | undefined
  /** `<features>`, since libvirt 9.0.0 or before. */
  features?: StoragePoolFeatures | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: StoragePoolFsSource
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: StoragePoolDirTarget
  /** `<fs:mount_opts>`, since libvirt 9.0.0 or before. */
  fsMountOpts?: StoragePoolFsMountOpts | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface StoragePoolNetfsSource {
  /** `<host>`, as many as there are, since libvirt 9.0.0 or before. */
  hosts: StoragePoolSourceHost[]
  /** `<dir>`, since libvirt 9.0.0 or before. */
  dir: StoragePoolSourceDir
  /** `<format>`, since libvirt 9.0.0 or before. */
  format?: StoragePoolNetfsSourceFormat | undefined
  /** `<protocol>`, since libvirt 9.0.0 or before. */
  protocol?: StoragePoolSourceProtocol | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: StoragePoolSourceVendor | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: StoragePoolSourceProduct | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pool>` */
export interface StoragePoolNetfs {
  refresh?: undefined
  rbdConfigOpts?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'netfs'
  /** `<name>`, since libvirt 9.0.0 or before. */
  name: string
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** `<capacity>`, since libvirt 9.0.0 or before. */
  capacity?: StoragePoolCapacity | undefined
  /** `<allocation>`, since libvirt 9.0.0 or before. */
  allocation?: StoragePoolAllocation | undefined
  /** `<available>`, since libvirt 9.0.0 or before. */
  available?: StoragePoolAvailable | undefined
  /** `<features>`, since libvirt 9.0.0 or before. */
  features?: StoragePoolFeatures | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: StoragePoolNetfsSource
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: StoragePoolDirTarget
  /** `<fs:mount_opts>`, since libvirt 9.0.0 or before. */
  fsMountOpts?: StoragePoolFsMountOpts | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface StoragePoolLogicalSource {
  /** `<name>`, as many as there are, since libvirt 9.0.0 or before. */
  names?: string[] | undefined
  /** `<device>`, as many as there are, since libvirt 9.0.0 or before. */
  devices?: StoragePoolFsSourceDevice[] | undefined
  /** `<format>`, since libvirt 9.0.0 or before. */
  format?: StoragePoolLogicalSourceFormat | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: StoragePoolSourceVendor | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: StoragePoolSourceProduct | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<target>` */
export interface StoragePoolLogicalTarget {
  /** `<path>`, since libvirt 9.0.0 or before. */
  path?: string | undefined
  /** `<permissions>`, since libvirt 9.0.0 or before. */
  permissions?: StoragePoolTargetPermissions | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pool>` */
export interface StoragePoolLogical {
  fsMountOpts?: undefined
  refresh?: undefined
  rbdConfigOpts?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'logical'
  /** `<name>`, since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** `<capacity>`, since libvirt 9.0.0 or before. */
  capacity?: StoragePoolCapacity | undefined
  /** `<allocation>`, since libvirt 9.0.0 or before. */
  allocation?: StoragePoolAllocation | undefined
  /** `<available>`, since libvirt 9.0.0 or before. */
  available?: StoragePoolAvailable | undefined
  /** `<features>`, since libvirt 9.0.0 or before. */
  features?: StoragePoolFeatures | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: StoragePoolLogicalSource
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: StoragePoolLogicalTarget
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface StoragePoolDiskSource {
  /** `<device>`, as many as there are, since libvirt 9.0.0 or before. */
  devices: StoragePoolFsSourceDevice[]
  /** `<format>`, since libvirt 9.0.0 or before. */
  format?: StoragePoolDiskSourceFormat | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: StoragePoolSourceVendor | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: StoragePoolSourceProduct | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pool>` */
export interface StoragePoolDisk {
  fsMountOpts?: undefined
  refresh?: undefined
  rbdConfigOpts?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'disk'
  /** `<name>`, since libvirt 9.0.0 or before. */
  name: string
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** `<capacity>`, since libvirt 9.0.0 or before. */
  capacity?: StoragePoolCapacity | undefined
  /** `<allocation>`, since libvirt 9.0.0 or before. */
  allocation?: StoragePoolAllocation | undefined
  /** `<available>`, since libvirt 9.0.0 or before. */
  available?: StoragePoolAvailable | undefined
  /** `<features>`, since libvirt 9.0.0 or before. */
  features?: StoragePoolFeatures | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: StoragePoolDiskSource
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: StoragePoolDirTarget
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface StoragePoolIscsiSource {
  /** `<host>`, as many as there are, since libvirt 9.0.0 or before. */
  hosts: StoragePoolSourceHost[]
  /** `<device>`, as many as there are, since libvirt 9.0.0 or before. */
  devices: StoragePoolFsSourceDevice[]
  /** `<initiator>`, since libvirt 9.0.0 or before. */
  initiator?: DomainOsNvramSourceInitiator | undefined
  /** `<auth>`, since libvirt 9.0.0 or before. */
  auth?: StoragePoolSourceAuth | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: StoragePoolSourceVendor | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: StoragePoolSourceProduct | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pool>` */
export interface StoragePoolIscsi {
  fsMountOpts?: undefined
  refresh?: undefined
  rbdConfigOpts?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'iscsi'
  /** `<name>`, since libvirt 9.0.0 or before. */
  name: string
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** `<capacity>`, since libvirt 9.0.0 or before. */
  capacity?: StoragePoolCapacity | undefined
  /** `<allocation>`, since libvirt 9.0.0 or before. */
  allocation?: StoragePoolAllocation | undefined
  /** `<available>`, since libvirt 9.0.0 or before. */
  available?: StoragePoolAvailable | undefined
  /** `<features>`, since libvirt 9.0.0 or before. */
  features?: StoragePoolFeatures | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: StoragePoolIscsiSource
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: StoragePoolDirTarget
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface StoragePoolIscsiDirectSource {
  /** `<host>`, as many as there are, since libvirt 9.0.0 or before. */
  hosts: StoragePoolSourceHost[]
  /** `<device>`, as many as there are, since libvirt 9.0.0 or before. */
  devices: StoragePoolIscsiDirectSourceDevice[]
  /** `<initiator>`, since libvirt 9.0.0 or before. */
  initiator: DomainOsNvramSourceInitiator
  /** `<auth>`, since libvirt 9.0.0 or before. */
  auth?: StoragePoolSourceAuth | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pool>` */
export interface StoragePoolIscsiDirect {
  target?: undefined
  fsMountOpts?: undefined
  refresh?: undefined
  rbdConfigOpts?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'iscsi-direct'
  /** `<name>`, since libvirt 9.0.0 or before. */
  name: string
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** `<capacity>`, since libvirt 9.0.0 or before. */
  capacity?: StoragePoolCapacity | undefined
  /** `<allocation>`, since libvirt 9.0.0 or before. */
  allocation?: StoragePoolAllocation | undefined
  /** `<available>`, since libvirt 9.0.0 or before. */
  available?: StoragePoolAvailable | undefined
  /** `<features>`, since libvirt 9.0.0 or before. */
  features?: StoragePoolFeatures | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: StoragePoolIscsiDirectSource
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface StoragePoolScsiSource {
  /** `<adapter>`, since libvirt 9.0.0 or before. */
  adapter: DomainHostdevSourceAdapter
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: StoragePoolSourceVendor | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: StoragePoolSourceProduct | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pool>` */
export interface StoragePoolScsi {
  fsMountOpts?: undefined
  refresh?: undefined
  rbdConfigOpts?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'scsi'
  /** `<name>`, since libvirt 9.0.0 or before. */
  name: string
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** `<capacity>`, since libvirt 9.0.0 or before. */
  capacity?: StoragePoolCapacity | undefined
  /** `<allocation>`, since libvirt 9.0.0 or before. */
  allocation?: StoragePoolAllocation | undefined
  /** `<available>`, since libvirt 9.0.0 or before. */
  available?: StoragePoolAvailable | undefined
  /** `<features>`, since libvirt 9.0.0 or before. */
  features?: StoragePoolFeatures | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: StoragePoolScsiSource
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: StoragePoolDirTarget
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface StoragePoolMpathSource {
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pool>` */
export interface StoragePoolMpath {
  fsMountOpts?: undefined
  refresh?: undefined
  rbdConfigOpts?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'mpath'
  /** `<name>`, since libvirt 9.0.0 or before. */
  name: string
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** `<capacity>`, since libvirt 9.0.0 or before. */
  capacity?: StoragePoolCapacity | undefined
  /** `<allocation>`, since libvirt 9.0.0 or before. */
  allocation?: StoragePoolAllocation | undefined
  /** `<available>`, since libvirt 9.0.0 or before. */
  available?: StoragePoolAvailable | undefined
  /** `<features>`, since libvirt 9.0.0 or before. */
  features?: StoragePoolFeatures | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: StoragePoolMpathSource | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: StoragePoolDirTarget
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface StoragePoolRbdSource {
  /** `<name>`, as many as there are, since libvirt 9.0.0 or before. */
  names: string[]
  /** `<host>`, as many as there are, since libvirt 9.0.0 or before. */
  hosts: StoragePoolSourceHost[]
  /** `<auth>`, since libvirt 9.0.0 or before. */
  auth?: StoragePoolSourceAuth | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<refresh>` */
export interface StoragePoolRefresh {
  /** `<volume>`, since libvirt 9.0.0 or before. */
  volume?: StoragePoolRefreshVolume | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<rbd:config_opts>` */
export interface StoragePoolRbdConfigOpts {
  /** `<rbd:option>`, as many as there are, since libvirt 9.0.0 or before. */
  options?: StoragePoolRbdConfigOptsOption[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pool>` */
export interface StoragePoolRbd {
  target?: undefined
  fsMountOpts?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'rbd'
  /** `<name>`, since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** `<capacity>`, since libvirt 9.0.0 or before. */
  capacity?: StoragePoolCapacity | undefined
  /** `<allocation>`, since libvirt 9.0.0 or before. */
  allocation?: StoragePoolAllocation | undefined
  /** `<available>`, since libvirt 9.0.0 or before. */
  available?: StoragePoolAvailable | undefined
  /** `<features>`, since libvirt 9.0.0 or before. */
  features?: StoragePoolFeatures | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: StoragePoolRbdSource
  /** `<refresh>`, since libvirt 9.0.0 or before. */
  refresh?: StoragePoolRefresh | undefined
  /** `<rbd:config_opts>`, since libvirt 9.0.0 or before. */
  rbdConfigOpts?: StoragePoolRbdConfigOpts | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface StoragePoolSheepdogSource {
  /** `<host>`, as many as there are, since libvirt 9.0.0 or before. */
  hosts: StoragePoolSourceHost[]
  /** `<name>`, as many as there are, since libvirt 9.0.0 or before. */
  names: string[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pool>` */
export interface StoragePoolSheepdog {
  target?: undefined
  fsMountOpts?: undefined
  refresh?: undefined
  rbdConfigOpts?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'sheepdog'
  /** `<name>`, since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** `<capacity>`, since libvirt 9.0.0 or before. */
  capacity?: StoragePoolCapacity | undefined
  /** `<allocation>`, since libvirt 9.0.0 or before. */
  allocation?: StoragePoolAllocation | undefined
  /** `<available>`, since libvirt 9.0.0 or before. */
  available?: StoragePoolAvailable | undefined
  /** `<features>`, since libvirt 9.0.0 or before. */
  features?: StoragePoolFeatures | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: StoragePoolSheepdogSource
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface StoragePoolGlusterSource {
  /** `<host>`, as many as there are, since libvirt 9.0.0 or before. */
  hosts: StoragePoolSourceHost[]
  /** `<name>`, as many as there are, since libvirt 9.0.0 or before. */
  names: string[]
  /** `<dir>`, since libvirt 9.0.0 or before. */
  dir?: StoragePoolGlusterSourceDir | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pool>` */
export interface StoragePoolGluster {
  target?: undefined
  fsMountOpts?: undefined
  refresh?: undefined
  rbdConfigOpts?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'gluster'
  /** `<name>`, since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** `<capacity>`, since libvirt 9.0.0 or before. */
  capacity?: StoragePoolCapacity | undefined
  /** `<allocation>`, since libvirt 9.0.0 or before. */
  allocation?: StoragePoolAllocation | undefined
  /** `<available>`, since libvirt 9.0.0 or before. */
  available?: StoragePoolAvailable | undefined
  /** `<features>`, since libvirt 9.0.0 or before. */
  features?: StoragePoolFeatures | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: StoragePoolGlusterSource
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface StoragePoolZfsSource {
  /** `<name>`, as many as there are, since libvirt 9.0.0 or before. */
  names: string[]
  /** `<device>`, as many as there are, since libvirt 9.0.0 or before. */
  devices?: StoragePoolFsSourceDevice[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pool>` */
export interface StoragePoolZfs {
  fsMountOpts?: undefined
  refresh?: undefined
  rbdConfigOpts?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'zfs'
  /** `<name>`, since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** `<capacity>`, since libvirt 9.0.0 or before. */
  capacity?: StoragePoolCapacity | undefined
  /** `<allocation>`, since libvirt 9.0.0 or before. */
  allocation?: StoragePoolAllocation | undefined
  /** `<available>`, since libvirt 9.0.0 or before. */
  available?: StoragePoolAvailable | undefined
  /** `<features>`, since libvirt 9.0.0 or before. */
  features?: StoragePoolFeatures | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: StoragePoolZfsSource
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: StoragePoolDirTarget | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface StoragePoolVstorageSource {
  /** `<name>`, as many as there are, since libvirt 9.0.0 or before. */
  names: string[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pool>` */
export interface StoragePoolVstorage {
  fsMountOpts?: undefined
  refresh?: undefined
  rbdConfigOpts?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'vstorage'
  /** `<name>`, since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** `<capacity>`, since libvirt 9.0.0 or before. */
  capacity?: StoragePoolCapacity | undefined
  /** `<allocation>`, since libvirt 9.0.0 or before. */
  allocation?: StoragePoolAllocation | undefined
  /** `<available>`, since libvirt 9.0.0 or before. */
  available?: StoragePoolAvailable | undefined
  /** `<features>`, since libvirt 9.0.0 or before. */
  features?: StoragePoolFeatures | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source: StoragePoolVstorageSource
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: StoragePoolDirTarget
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<cow>` */
export interface StoragePoolFeaturesCow {
  /** Since libvirt 9.0.0 or before. */
  state: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<vendor>` */
export interface StoragePoolSourceVendor {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<product>` */
export interface StoragePoolSourceProduct {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<permissions>` */
export interface StoragePoolTargetPermissions {
  /** `<mode>`, since libvirt 9.0.0 or before. */
  mode?: string | undefined
  /** `<owner>`, since libvirt 9.0.0 or before. */
  owner?: number | undefined
  /** `<group>`, since libvirt 9.0.0 or before. */
  group?: number | undefined
  /** `<label>`, since libvirt 9.0.0 or before. */
  label?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<device>` */
export interface StoragePoolFsSourceDevice {
  /** Since libvirt 9.0.0 or before. */
  path: string
  /** `part_separator`, since libvirt 9.0.0 or before. */
  partSeparator?: boolean | undefined
  /** `<freeExtent>`, as many as there are, since libvirt 9.0.0 or before. */
  freeExtents?: StoragePoolSourceDeviceFreeExtent[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<format>` */
export interface StoragePoolFsSourceFormat {
  /** Since libvirt 9.0.0 or before. */
  type: 'auto' | 'ext2' | 'ext3' | 'ext4' | 'gfs' | 'gfs2' | 'hfs+' | 'iso9660' | 'ocfs2' | 'udf' | 'ufs' | 'vfat' | 'vmfs' | 'xfs'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<fs:option>` */
export interface StoragePoolFsMountOptsOption {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<host>` */
export interface StoragePoolSourceHost {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  port?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dir>` */
export interface StoragePoolSourceDir {
  /** Since libvirt 9.0.0 or before. */
  path: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<format>` */
export interface StoragePoolNetfsSourceFormat {
  /** Since libvirt 9.0.0 or before. */
  type: 'auto' | 'cifs' | 'glusterfs' | 'nfs'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<protocol>` */
export interface StoragePoolSourceProtocol {
  /** Since libvirt 9.0.0 or before. */
  ver: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<format>` */
export interface StoragePoolLogicalSourceFormat {
  /** Since libvirt 9.0.0 or before. */
  type: 'lvm2' | 'unknown'
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: StoragePoolSourceVendor | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: StoragePoolSourceProduct | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<format>` */
export interface StoragePoolDiskSourceFormat {
  /** Since libvirt 9.0.0 or before. */
  type: 'bsd' | 'dos' | 'dvh' | 'gpt' | 'lvm2' | 'mac' | 'pc98' | 'sun' | 'unknown'
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: StoragePoolSourceVendor | undefined
  /** `<product>`, since libvirt 9.0.0 or before. */
  product?: StoragePoolSourceProduct | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<auth>` */
export interface StoragePoolSourceAuth {
  /** Since libvirt 9.0.0 or before. */
  type: 'ceph' | 'chap'
  /** Since libvirt 9.0.0 or before. */
  username: string
  /** `<secret>`, since libvirt 9.0.0 or before. */
  secret: StoragePoolSourceAuthSecret
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<device>` */
export interface StoragePoolIscsiDirectSourceDevice {
  /** Since libvirt 9.0.0 or before. */
  path: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<volume>` */
export interface StoragePoolRefreshVolume {
  /** Since libvirt 9.0.0 or before. */
  allocation?: 'capacity' | 'default' | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<rbd:option>` */
export interface StoragePoolRbdConfigOptsOption {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dir>` */
export interface StoragePoolGlusterSourceDir {
  /** Since libvirt 9.0.0 or before. */
  path: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<freeExtent>` */
export interface StoragePoolSourceDeviceFreeExtent {
  /** Since libvirt 9.0.0 or before. */
  start: number | bigint
  /** Since libvirt 9.0.0 or before. */
  end: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<secret>` */
export interface StoragePoolSourceAuthSecret {
  /** Since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  usage?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}
