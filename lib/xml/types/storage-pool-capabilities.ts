// Written by tools/xml-types.mjs from api/schemas.json (libvirt 12.8.0): run `npm run xml-types`, do not edit.

import type { Extra } from '../extra'
import type { DomainCapabilitiesOsEnum } from './domain-capabilities'

/** `<storagepoolCapabilities>` */
export interface StoragePoolCapabilities {
  /** `<pool>`, as many as there are, since libvirt 9.0.0 or before. */
  pools?: StoragePoolCapabilitiesPool[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pool>` */
export interface StoragePoolCapabilitiesPool {
  /** Since libvirt 9.0.0 or before. */
  type: string
  /** Since libvirt 9.0.0 or before. */
  supported: boolean
  /** `<poolOptions>`, since libvirt 9.0.0 or before. */
  poolOptions?: StoragePoolCapabilitiesPoolPoolOptions | undefined
  /** `<volOptions>`, since libvirt 9.0.0 or before. */
  volOptions?: StoragePoolCapabilitiesPoolVolOptions | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<poolOptions>` */
export interface StoragePoolCapabilitiesPoolPoolOptions {
  /** `<defaultFormat>`, since libvirt 9.0.0 or before. */
  defaultFormat?: StoragePoolCapabilitiesPoolPoolOptionsDefaultFormat | undefined
  /** `<enum>`, as many as there are, since libvirt 9.0.0 or before. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<volOptions>` */
export interface StoragePoolCapabilitiesPoolVolOptions {
  /** `<defaultFormat>`, since libvirt 9.0.0 or before. */
  defaultFormat: StoragePoolCapabilitiesPoolPoolOptionsDefaultFormat
  /** `<enum>`, as many as there are, since libvirt 9.0.0 or before. */
  enums?: DomainCapabilitiesOsEnum[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<defaultFormat>` */
export interface StoragePoolCapabilitiesPoolPoolOptionsDefaultFormat {
  /** Since libvirt 9.0.0 or before. */
  type: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}
