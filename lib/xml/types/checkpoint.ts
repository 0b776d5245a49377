// Written by tools/xml-types.mjs from api/schemas.json (libvirt 12.8.0): run `npm run xml-types`, do not edit.

import type { Extra } from '../extra'
import type { DomainConfig } from './domain'

/** `<domaincheckpoint>` */
export interface CheckpointConfig {
  /** `<name>`, since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** `<description>`, since libvirt 9.0.0 or before. */
  description?: string | undefined
  /** `<creationTime>`, since libvirt 9.0.0 or before. */
  creationTime?: number | bigint | undefined
  /** `<disks>`, since libvirt 9.0.0 or before. */
  disks?: CheckpointDisks | undefined
  /** `<domain>`, since libvirt 9.0.0 or before. */
  domain?: DomainConfig | undefined
  /** `<parent>`, since libvirt 9.0.0 or before. */
  parent?: CheckpointParent | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disks>` */
export interface CheckpointDisks {
  /** `<disk>`, as many as there are, since libvirt 9.0.0 or before. */
  disks: CheckpointDisksDisk[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<parent>` */
export interface CheckpointParent {
  /** `<name>`, since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<disk>` */
export interface CheckpointDisksDisk {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  checkpoint?: 'bitmap' | 'no' | undefined
  /** Since libvirt 9.0.0 or before. */
  bitmap?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  size?: number | bigint | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}
