// Written by tools/xml-types.mjs from api/schemas.json (libvirt 12.8.0): run `npm run xml-types`, do not edit.

import type { Extra } from '../extra'
import type { DomainHostdevDriver, DomainInterfaceBandwidth, DomainInterfacePort, DomainInterfaceVirtualport, DomainInterfaceVlan, DomainOsNvramSourceAddress } from './domain'
import type { NetworkMac } from './network'
import type { NWFilterBindingOwner } from './nwfilter-binding'

/** `<networkport>` */
export interface NetworkPortConfig {
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid: string
  /** `<owner>`, since libvirt 9.0.0 or before. */
  owner: NWFilterBindingOwner
  /** `<mac>`, since libvirt 9.0.0 or before. */
  mac: NetworkMac
  /** `<group>`, since libvirt 9.0.0 or before. */
  group?: string | undefined
  /** `<rxfilters>`, since libvirt 9.0.0 or before. */
  rxfilters?: NetworkPortRxfilters | undefined
  /** `<virtualport>`, since libvirt 9.0.0 or before. */
  virtualport?: DomainInterfaceVirtualport | undefined
  /** `<bandwidth>`, since libvirt 9.0.0 or before. */
  bandwidth?: DomainInterfaceBandwidth | undefined
  /** `<vlan>`, since libvirt 9.0.0 or before. */
  vlan?: DomainInterfaceVlan | undefined
  /** `<port>`, since libvirt 9.0.0 or before. */
  port?: DomainInterfacePort | undefined
  /** `<plug>`, since libvirt 9.0.0 or before. */
  plug?: NetworkPortPlug | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<rxfilters>` */
export interface NetworkPortRxfilters {
  /** Since libvirt 9.0.0 or before. */
  trustGuest: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<plug>` */
export type NetworkPortPlug =
  | NetworkPortPlugBridge
  | NetworkPortPlugNetwork
  | NetworkPortPlugHostdevPci

/** `<plug>` */
export interface NetworkPortPlugBridge {
  bridge?: undefined
  macTableManager?: undefined
  managed?: undefined
  driver?: undefined
  address?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'direct'
  /** Since libvirt 9.0.0 or before. */
  dev: string
  /** Since libvirt 9.0.0 or before. */
  mode: 'bridge' | 'passthrough' | 'private' | 'vepa'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<plug>` */
export interface NetworkPortPlugNetwork {
  dev?: undefined
  mode?: undefined
  managed?: undefined
  driver?: undefined
  address?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'bridge' | 'network'
  /** Since libvirt 9.0.0 or before. */
  bridge: string
  /** Since libvirt 9.0.0 or before. */
  macTableManager?: 'kernel' | 'libvirt' | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<plug>` */
export interface NetworkPortPlugHostdevPci {
  bridge?: undefined
  macTableManager?: undefined
  dev?: undefined
  mode?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'hostdev-pci'
  /** Since libvirt 9.0.0 or before. */
  managed?: boolean | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainHostdevDriver | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address: DomainOsNvramSourceAddress
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}
