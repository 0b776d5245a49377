// Written by tools/xml-types.mjs from api/schemas.json (libvirt 12.8.0): run `npm run xml-types`, do not edit.

import type { Extra } from '../extra'

/** `<secret>` */
export interface SecretConfig {
  /** Since libvirt 9.0.0 or before. */
  ephemeral?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  private?: boolean | undefined
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** `<description>`, since libvirt 9.0.0 or before. */
  description?: string | undefined
  /** `<usage>`, since libvirt 9.0.0 or before. */
  usage?: SecretConfigUsage | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<usage>` */
export type SecretConfigUsage =
  | SecretConfigUsageVolume2
  | SecretConfigUsageCeph
  | SecretConfigUsageIscsi
  | SecretConfigUsageTls
  | SecretConfigUsageVtpm

/** `<usage>` */
export interface SecretConfigUsageVolume2 {
  name?: undefined
  target?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'volume'
  /** `<volume>`, since libvirt 9.0.0 or before. */
  volume: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<usage>` */
export interface SecretConfigUsageCeph {
  volume?: undefined
  target?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'ceph'
  /** `<name>`, since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<usage>` */
export interface SecretConfigUsageIscsi {
  volume?: undefined
  name?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'iscsi'
  /** `<target>`, since libvirt 9.0.0 or before. */
  target: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<usage>` */
export interface SecretConfigUsageTls {
  volume?: undefined
  target?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'tls'
  /** `<name>`, since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<usage>` */
export interface SecretConfigUsageVtpm {
  volume?: undefined
  target?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'vtpm'
  /** `<name>`, since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}
