// Written by tools/xml-types.mjs from api/schemas.json (libvirt 12.8.0): run `npm run xml-types`, do not edit.

import type { Extra } from '../extra'
import type { DomainDiskEncryptionCipher, DomainDiskEncryptionIvgen, DomainDiskEncryptionSecret, DomainOsNvramSourceSeclabel } from './domain'

/** `<domainbackup>` */
export type BackupConfig =
  | BackupPush
  | BackupPull

/** `<disks>` */
export interface BackupPushDisks {
  /** `<disk>`, as many as there are, since libvirt 9.0.0 or before. */
  disks: BackupPushDisksDisk[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<domainbackup>` */
export interface BackupPush {
  server?: undefined
  /** Since libvirt 9.0.0 or before. */
  mode?: 'push' | undefined
  /** `<incremental>`, since libvirt 9.0.0 or before. */
  incremental?: string | undefined
  /** `<disks>`, since libvirt 9.0.0 or before. */
  disks?: BackupPushDisks | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<server>` */
export interface BackupServer {
  /** Since libvirt 9.0.0 or before. */
  tls?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  transport?: 'fd' | 'tcp' | 'unix' | undefined
  /** Since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  port?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  socket?: string | undefined
  /** Since libvirt 11.3.0. */
  fdgroup?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disks>` */
export interface BackupPullDisks {
  /** `<disk>`, as many as there are, since libvirt 9.0.0 or before. */
  disks: BackupPullDisksDisk[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<domainbackup>` */
export interface BackupPull {
  /** Since libvirt 9.0.0 or before. */
  mode: 'pull'
  /** `<incremental>`, since libvirt 9.0.0 or before. */
  incremental?: string | undefined
  /** `<server>`, since libvirt 9.0.0 or before. */
  server: BackupServer
  /** `<disks>`, since libvirt 9.0.0 or before. */
  disks?: BackupPullDisks | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export type BackupPushDisksDisk =
  | BackupPushDisksDiskFile
  | BackupPushDisksDiskBlock
  | BackupPushDisksDiskOther

/** `<disk>` */
export type BackupPullDisksDisk =
  | BackupPullDisksDiskFile
  | BackupPullDisksDiskBlock
  | BackupPullDisksDiskOther

/** `<target>` */
export interface BackupPushDisksDiskFileTarget {
  /** Since libvirt 9.0.0 or before. */
  file: string
  /** `<seclabel>`, as many as there are, since libvirt 9.0.0 or before. */
  seclabels?: DomainOsNvramSourceSeclabel[] | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: BackupDisksDiskTargetEncryption | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<driver>` */
export interface BackupPushDisksDiskFileDriver {
  /** Since libvirt 9.0.0 or before. */
  type: 'bochs' | 'cloop' | 'cow' | 'dir' | 'dmg' | 'fat' | 'iso' | 'luks' | 'ploop' | 'qcow' | 'qcow2' | 'qed' | 'raw' | 'vdi' | 'vhd' | 'vmdk' | 'vpc'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface BackupPushDisksDiskFile {
  exportname?: undefined
  exportbitmap?: undefined
  scratch?: undefined
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  backupmode?: 'full' | 'incremental' | undefined
  /** Since libvirt 9.0.0 or before. */
  incremental?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  backup?: true | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'file'
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: BackupPushDisksDiskFileTarget | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: BackupPushDisksDiskFileDriver | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<target>` */
export interface BackupPushDisksDiskBlockTarget {
  /** Since libvirt 9.0.0 or before. */
  dev: string
  /** `<seclabel>`, as many as there are, since libvirt 9.0.0 or before. */
  seclabels?: DomainOsNvramSourceSeclabel[] | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: BackupDisksDiskTargetEncryption | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface BackupPushDisksDiskBlock {
  exportname?: undefined
  exportbitmap?: undefined
  scratch?: undefined
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  backupmode?: 'full' | 'incremental' | undefined
  /** Since libvirt 9.0.0 or before. */
  incremental?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  backup?: true | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'block'
  /** `<target>`, since libvirt 9.0.0 or before. */
  target?: BackupPushDisksDiskBlockTarget | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: BackupPushDisksDiskFileDriver | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface BackupPushDisksDiskOther {
  type?: undefined
  exportname?: undefined
  exportbitmap?: undefined
  target?: undefined
  driver?: undefined
  scratch?: undefined
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  backupmode?: 'full' | 'incremental' | undefined
  /** Since libvirt 9.0.0 or before. */
  incremental?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  backup?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<scratch>` */
export interface BackupPullDisksDiskFileScratch {
  /** Since libvirt 9.0.0 or before. */
  file: string
  /** `<seclabel>`, as many as there are, since libvirt 9.0.0 or before. */
  seclabels?: DomainOsNvramSourceSeclabel[] | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: BackupDisksDiskTargetEncryption | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<driver>` */
export interface BackupPullDisksDiskFileDriver {
  /** Since libvirt 9.0.0 or before. */
  type: 'qcow2'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface BackupPullDisksDiskFile {
  target?: undefined
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  backupmode?: 'full' | 'incremental' | undefined
  /** Since libvirt 9.0.0 or before. */
  incremental?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  exportname?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  exportbitmap?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  backup?: true | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'file'
  /** `<scratch>`, since libvirt 9.0.0 or before. */
  scratch?: BackupPullDisksDiskFileScratch | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: BackupPullDisksDiskFileDriver | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<scratch>` */
export interface BackupPullDisksDiskBlockScratch {
  /** Since libvirt 9.0.0 or before. */
  dev: string
  /** `<seclabel>`, as many as there are, since libvirt 9.0.0 or before. */
  seclabels?: DomainOsNvramSourceSeclabel[] | undefined
  /** `<encryption>`, since libvirt 9.0.0 or before. */
  encryption?: BackupDisksDiskTargetEncryption | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface BackupPullDisksDiskBlock {
  target?: undefined
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  backupmode?: 'full' | 'incremental' | undefined
  /** Since libvirt 9.0.0 or before. */
  incremental?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  exportname?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  exportbitmap?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  backup?: true | undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'block'
  /** `<scratch>`, since libvirt 9.0.0 or before. */
  scratch: BackupPullDisksDiskBlockScratch
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: BackupPullDisksDiskFileDriver | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface BackupPullDisksDiskOther {
  type?: undefined
  target?: undefined
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  backupmode?: 'full' | 'incremental' | undefined
  /** Since libvirt 9.0.0 or before. */
  incremental?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  exportname?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  exportbitmap?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  backup?: false | undefined
  /** `<scratch>`, since libvirt 9.0.0 or before. */
  scratch?: BackupPullDisksDiskFileScratch | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: BackupPullDisksDiskFileDriver | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<encryption>` */
export interface BackupDisksDiskTargetEncryption {
  /** Since libvirt 9.0.0 or before. */
  format: 'luks'
  /** Since libvirt 9.0.0 or before. */
  engine?: 'qemu' | undefined
  /** `<secret>`, since libvirt 9.0.0 or before. */
  secret: DomainDiskEncryptionSecret
  /** `<cipher>`, since libvirt 9.0.0 or before. */
  cipher?: DomainDiskEncryptionCipher | undefined
  /** `<ivgen>`, since libvirt 9.0.0 or before. */
  ivgen?: DomainDiskEncryptionIvgen | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}
