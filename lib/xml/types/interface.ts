// Written by tools/xml-types.mjs from api/schemas.json (libvirt 12.8.0): run `npm run xml-types`, do not edit.

import type { Extra } from '../extra'

/** `<interface>` */
export type InterfaceConfig =
  | InterfaceEthernet
  | InterfaceBridge2
  | InterfaceBond2
  | InterfaceVlan2

/** `<start>` */
export interface InterfaceStart {
  /** Since libvirt 9.0.0 or before. */
  mode: 'hotplug' | 'none' | 'onboot'
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<mac>` */
export interface InterfaceMac {
  /** Since libvirt 9.0.0 or before. */
  address: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<link>` */
export interface InterfaceLink {
  /** Since libvirt 9.0.0 or before. */
  speed?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  state?: 'dormant' | 'down' | 'lowerlayerdown' | 'notpresent' | 'testing' | 'unknown' | 'up' | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<mtu>` */
export interface InterfaceMtu {
  /** Since libvirt 9.0.0 or before. */
  size: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<protocol>` */
export interface InterfaceProtocol {
  /** Since libvirt 9.0.0 or before. */
  family: 'ipv4' | 'ipv6'
  /** `<dhcp>`, since libvirt 9.0.0 or before. */
  dhcp?: InterfaceProtocolDhcp | undefined
  /** `<ip>`, as many as there are, since libvirt 9.0.0 or before. */
  ips?: InterfaceProtocolIp[] | undefined
  /** `<route>`, since libvirt 9.0.0 or before. */
  route?: InterfaceProtocolRoute | undefined
  /** `<autoconf>`, since libvirt 9.0.0 or before. */
  autoconf?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface InterfaceEthernet {
  bridge?: undefined
  bond?: undefined
  vlan?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'ethernet'
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** `<start>`, since libvirt 9.0.0 or before. */
  start?: InterfaceStart | undefined
  /** `<mac>`, since libvirt 9.0.0 or before. */
  mac?: InterfaceMac | undefined
  /** `<link>`, since libvirt 9.0.0 or before. */
  link?: InterfaceLink | undefined
  /** `<mtu>`, since libvirt 9.0.0 or before. */
  mtu?: InterfaceMtu | undefined
  /** `<protocol>`, as many as there are, since libvirt 9.0.0 or before. */
  protocols?: InterfaceProtocol[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<bridge>` */
export interface InterfaceBridge {
  /** Since libvirt 9.0.0 or before. */
  stp?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  delay?: number | undefined
  /** `<interface>`, as many as there are, since libvirt 9.0.0 or before. */
  interfaces?: InterfaceBridgeInterface[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface InterfaceBridge2 {
  mac?: undefined
  link?: undefined
  bond?: undefined
  vlan?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'bridge'
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** `<start>`, since libvirt 9.0.0 or before. */
  start?: InterfaceStart | undefined
  /** `<mtu>`, since libvirt 9.0.0 or before. */
  mtu?: InterfaceMtu | undefined
  /** `<protocol>`, as many as there are, since libvirt 9.0.0 or before. */
  protocols?: InterfaceProtocol[] | undefined
  /** `<bridge>`, since libvirt 9.0.0 or before. */
  bridge: InterfaceBridge
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<bond>` */
export interface InterfaceBond {
  /** Since libvirt 9.0.0 or before. */
  mode?: '802.3ad' | 'active-backup' | 'balance-alb' | 'balance-rr' | 'balance-tlb' | 'balance-xor' | 'broadcast' | undefined
  /** `<miimon>`, since libvirt 9.0.0 or before. */
  miimon?: InterfaceBondMiimon | undefined
  /** `<arpmon>`, since libvirt 9.0.0 or before. */
  arpmon?: InterfaceBondArpmon | undefined
  /** `<interface>`, as many as there are, since libvirt 9.0.0 or before. */
  interfaces: InterfaceBondInterface[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface InterfaceBond2 {
  mac?: undefined
  bridge?: undefined
  vlan?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'bond'
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** `<link>`, since libvirt 9.0.0 or before. */
  link?: InterfaceLink | undefined
  /** `<start>`, since libvirt 9.0.0 or before. */
  start?: InterfaceStart | undefined
  /** `<mtu>`, since libvirt 9.0.0 or before. */
  mtu?: InterfaceMtu | undefined
  /** `<protocol>`, as many as there are, since libvirt 9.0.0 or before. */
  protocols?: InterfaceProtocol[] | undefined
  /** `<bond>`, since libvirt 9.0.0 or before. */
  bond: InterfaceBond
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<vlan>` */
export interface InterfaceVlan {
  /** Since libvirt 9.0.0 or before. */
  tag: number
  /** `<interface>`, since libvirt 9.0.0 or before. */
  interface: InterfaceVlanInterface
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface InterfaceVlan2 {
  mac?: undefined
  bridge?: undefined
  bond?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'vlan'
  /** Since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** `<link>`, since libvirt 9.0.0 or before. */
  link?: InterfaceLink | undefined
  /** `<start>`, since libvirt 9.0.0 or before. */
  start?: InterfaceStart | undefined
  /** `<mtu>`, since libvirt 9.0.0 or before. */
  mtu?: InterfaceMtu | undefined
  /** `<protocol>`, as many as there are, since libvirt 9.0.0 or before. */
  protocols?: InterfaceProtocol[] | undefined
  /** `<vlan>`, since libvirt 9.0.0 or before. */
  vlan: InterfaceVlan
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dhcp>` */
export interface InterfaceProtocolDhcp {
  /** Since libvirt 9.0.0 or before. */
  peerdns?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<ip>` */
export interface InterfaceProtocolIp {
  /** Since libvirt 9.0.0 or before. */
  address: string
  /** Since libvirt 9.0.0 or before. */
  prefix?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<route>` */
export interface InterfaceProtocolRoute {
  /** Since libvirt 9.0.0 or before. */
  gateway: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export type InterfaceBridgeInterface =
  | InterfaceBridgeInterfaceEthernet
  | InterfaceBridgeInterfaceVlan
  | InterfaceBridgeInterfaceBond

/** `<miimon>` */
export interface InterfaceBondMiimon {
  /** Since libvirt 9.0.0 or before. */
  freq: number
  /** Since libvirt 9.0.0 or before. */
  downdelay?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  updelay?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  carrier?: 'ioctl' | 'netif' | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<arpmon>` */
export interface InterfaceBondArpmon {
  /** Since libvirt 9.0.0 or before. */
  interval: number
  /** Since libvirt 9.0.0 or before. */
  target: string
  /** Since libvirt 9.0.0 or before. */
  validate?: 'active' | 'all' | 'backup' | 'none' | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface InterfaceBondInterface {
  /** Since libvirt 9.0.0 or before. */
  type: 'ethernet'
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** `<mac>`, since libvirt 9.0.0 or before. */
  mac?: InterfaceMac | undefined
  /** `<link>`, since libvirt 9.0.0 or before. */
  link?: InterfaceLink | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface InterfaceVlanInterface {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface InterfaceBridgeInterfaceEthernet {
  vlan?: undefined
  bond?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'ethernet'
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** `<mac>`, since libvirt 9.0.0 or before. */
  mac?: InterfaceMac | undefined
  /** `<link>`, since libvirt 9.0.0 or before. */
  link?: InterfaceLink | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface InterfaceBridgeInterfaceVlan {
  mac?: undefined
  bond?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'vlan'
  /** Since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** `<link>`, since libvirt 9.0.0 or before. */
  link?: InterfaceLink | undefined
  /** `<vlan>`, since libvirt 9.0.0 or before. */
  vlan: InterfaceVlan
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface InterfaceBridgeInterfaceBond {
  mac?: undefined
  vlan?: undefined
  /** Since libvirt 9.0.0 or before. */
  type: 'bond'
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** `<link>`, since libvirt 9.0.0 or before. */
  link?: InterfaceLink | undefined
  /** `<bond>`, since libvirt 9.0.0 or before. */
  bond: InterfaceBond
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}
