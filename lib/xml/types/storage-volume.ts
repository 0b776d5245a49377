// Written by tools/xml-types.mjs from api/schemas.json (libvirt 12.8.0): run `npm run xml-types`, do not edit.

import type { Extra } from '../extra'
import type { DomainDiskEncryption } from './domain'
import type { StoragePoolAllocation, StoragePoolCapacity, StoragePoolTargetPermissions } from './storage-pool'

/** `<volume>` */
export interface StorageVolumeConfig {
  /** Since libvirt 9.0.0 or before. */
  type?: 'block' | 'dir' | 'file' | 'netdir' | 'network' | undefined
  /** `<name>`, since libvirt 9.0.0 or before. */
  name: string
  /** `<key>`, since libvirt 9.0.0 or before. */
  key?: string | undefined
  /** `<source>`, since libvirt 9.0.0 or before. */
  source?: StorageVolumeSource | undefined
  /** `<capacity>`, since libvirt 9.0.0 or before. */
  capacity?: StoragePoolCapacity | undefined
  /** `<allocation>`, since libvirt 9.0.0 or before. */
  allocation?: StoragePoolAllocation | undefined
  /** `<physical>`, since libvirt 9.0.0 or before. */
  physical?: StorageVolumePhysical | undefined
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: StorageVolumeTarget
  /** `<backingStore>`, since libvirt 9.0.0 or before. */
  backingStore?: StorageVolumeBackingStore | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<source>` */
export interface StorageVolumeSource {
  /** `<device>`, as many as there are, since libvirt 9.0.0 or before. */
  devices?: StorageVolumeSourceDevice[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<physical>` */
export interface StorageVolumePhysical {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<target>` */
export interface StorageVolumeTarget {
  /** `<path>`, since libvirt 9.0.0 or before. */
  path?: string | undefined
  /** `<format>`, since libvirt 9.0.0 or before. */
  format?: StorageVolumeTargetFormat | undefined
  /** `<permissions>`, since libvirt 9.0.0 or before. */
  permissions?: StoragePoolTargetPermissions | undefined
  /** `<timestamps>`, since libvirt 9.0.0 or before. */
  timestamps?: StorageVolumeTargetTimestamps | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: DomainDiskEncryption | undefined
  /** `<compat>`, since libvirt 9.0.0 or before. */
  compat?: string | undefined
  /** `<nocow>`, since libvirt 9.0.0 or before. */
  nocow?: boolean | undefined
  /** `<clusterSize>`, since libvirt 9.0.0 or before. */
  clusterSize?: StorageVolumeTargetClusterSize | undefined
  /** `<features>`, since libvirt 9.0.0 or before. */
  features?: StorageVolumeTargetFeatures | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backingStore>` */
export interface StorageVolumeBackingStore {
  /** `<path>`, since libvirt 9.0.0 or before. */
  path: string
  /** `<format>`, since libvirt 9.0.0 or before. */
  format?: StorageVolumeTargetFormat | undefined
  /** `<permissions>`, since libvirt 9.0.0 or before. */
  permissions?: StoragePoolTargetPermissions | undefined
  /** `<timestamps>`, since libvirt 9.0.0 or before. */
  timestamps?: StorageVolumeTargetTimestamps | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<device>` */
export interface StorageVolumeSourceDevice {
  /** Since libvirt 9.0.0 or before. */
  path: string
  /** `<extent>`, as many as there are, since libvirt 9.0.0 or before. */
  extents?: StorageVolumeSourceDeviceExtent[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<format>` */
export interface StorageVolumeTargetFormat {
  /** Since libvirt 9.0.0 or before. */
  type: 'auto' | 'bochs' | 'cloop' | 'cow' | 'dir' | 'dmg' | 'ext2' | 'ext3' | 'ext4' | 'extended' | 'fat' | 'fat16' | 'fat32' | 'gfs' | 'gfs2' | 'hfs+' | 'iso' | 'iso9660' | 'linux' | 'linux-lvm' | 'linux-raid' | 'linux-swap' | 'luks' | 'none' | 'ocfs2' | 'ploop' | 'qcow' | 'qcow2' | 'qed' | 'raw' | 'udf' | 'ufs' | 'unknown' | 'vdi' | 'vfat' | 'vhd' | 'vmdk' | 'vmfs' | 'vpc' | 'xfs'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<timestamps>` */
export interface StorageVolumeTargetTimestamps {
  /** `<atime>`, since libvirt 9.0.0 or before. */
  atime?: string | undefined
  /** `<btime>`, since libvirt 9.0.0 or before. */
  btime?: string | undefined
  /** `<ctime>`, since libvirt 9.0.0 or before. */
  ctime?: string | undefined
  /** `<mtime>`, since libvirt 9.0.0 or before. */
  mtime?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<clusterSize>` */
export interface StorageVolumeTargetClusterSize {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Its text. */
  value: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<features>` */
export interface StorageVolumeTargetFeatures {
  /** `<lazy_refcounts>`, since libvirt 9.0.0 or before. */
  lazyRefcounts?: boolean | undefined
  /** `<extended_l2>`, since libvirt 9.0.0 or before. */
  extendedL2?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<extent>` */
export interface StorageVolumeSourceDeviceExtent {
  /** Since libvirt 9.0.0 or before. */
  start: number | bigint
  /** Since libvirt 9.0.0 or before. */
  end: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}
