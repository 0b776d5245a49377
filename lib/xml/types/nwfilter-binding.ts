// Written by tools/xml-types.mjs from api/schemas.json (libvirt 12.8.0): run `npm run xml-types`, do not edit.

import type { Extra } from '../extra'
import type { DomainInterfaceFilterref } from './domain'
import type { NetworkMac } from './network'

/** `<filterbinding>` */
export interface NWFilterBindingConfig {
  /** `<owner>`, since libvirt 9.0.0 or before. */
  owner: NWFilterBindingOwner
  /** `<portdev>`, since libvirt 9.0.0 or before. */
  portdev: NWFilterBindingPortdev
  /** `<linkdev>`, since libvirt 9.0.0 or before. */
  linkdev?: NWFilterBindingLinkdev | undefined
  /** `<mac>`, since libvirt 9.0.0 or before. */
  mac: NetworkMac
  /** `<filterref>`, since libvirt 9.0.0 or before. */
  filterref: DomainInterfaceFilterref
  /** `<backend>`, since libvirt 12.8.0. */
  backend?: NWFilterBindingBackend | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<owner>` */
export interface NWFilterBindingOwner {
  /** `<name>`, since libvirt 9.0.0 or before. */
  name: string
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<portdev>` */
export interface NWFilterBindingPortdev {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<linkdev>` */
export interface NWFilterBindingLinkdev {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<backend>` */
export interface NWFilterBindingBackend {
  /** Since libvirt 12.8.0. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}
