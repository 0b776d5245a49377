// Written by tools/xml-types.mjs from api/schemas.json (libvirt 12.8.0): run `npm run xml-types`, do not edit.

import type { Extra } from '../extra'
import type { DomainHostdevDriver, DomainInterfaceBandwidth, DomainInterfaceMtu, DomainInterfacePort, DomainInterfaceRoute, DomainInterfaceVirtualport, DomainInterfaceVlan, DomainMetadata } from './domain'

/** `<network>` */
export interface NetworkConfig {
  /** Since libvirt 9.0.0 or before. */
  connections?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  ipv6?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  trustGuestRxFilters?: boolean | undefined
  /** `<name>`, since libvirt 9.0.0 or before. */
  name: string
  /** `<title>`, since libvirt 11.3.0. */
  title?: string | undefined
  /** `<description>`, since libvirt 11.3.0. */
  description?: string | undefined
  /** `<metadata>`, since libvirt 9.0.0 or before. */
  metadata?: DomainMetadata | undefined
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** `<bridge>`, since libvirt 9.0.0 or before. */
  bridge?: NetworkBridge | undefined
  /** `<mtu>`, since libvirt 9.0.0 or before. */
  mtu?: DomainInterfaceMtu | undefined
  /** `<mac>`, since libvirt 9.0.0 or before. */
  mac?: NetworkMac | undefined
  /** `<forward>`, since libvirt 9.0.0 or before. */
  forward?: NetworkForward | undefined
  /** `<virtualport>`, since libvirt 9.0.0 or before. */
  virtualport?: DomainInterfaceVirtualport | undefined
  /** `<portgroup>`, as many as there are, since libvirt 9.0.0 or before. */
  portgroups?: NetworkPortgroup[] | undefined
  /** `<domain>`, since libvirt 9.0.0 or before. */
  domain?: NetworkDomain | undefined
  /** `<dns>`, since libvirt 9.0.0 or before. */
  dns?: NetworkDns | undefined
  /** `<bandwidth>`, since libvirt 9.0.0 or before. */
  bandwidth?: DomainInterfaceBandwidth | undefined
  /** `<vlan>`, since libvirt 9.0.0 or before. */
  vlan?: DomainInterfaceVlan | undefined
  /** `<port>`, since libvirt 9.0.0 or before. */
  port?: DomainInterfacePort | undefined
  /** `<ip>`, as many as there are, since libvirt 9.0.0 or before. */
  ips?: NetworkIp[] | undefined
  /** `<route>`, as many as there are, since libvirt 9.0.0 or before. */
  routes?: DomainInterfaceRoute[] | undefined
  /** `<dnsmasq:options>`, since libvirt 9.0.0 or before. */
  dnsmasqOptions?: NetworkDnsmasqOptions | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<bridge>` */
export interface NetworkBridge {
  /** Since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  zone?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  stp?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  delay?: number | bigint | undefined
  /** Since libvirt 9.0.0 or before. */
  macTableManager?: 'kernel' | 'libvirt' | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<mac>` */
export interface NetworkMac {
  /** Since libvirt 9.0.0 or before. */
  address: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<forward>` */
export interface NetworkForward {
  /** Since libvirt 9.0.0 or before. */
  dev?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  mode?: 'bridge' | 'hostdev' | 'nat' | 'open' | 'passthrough' | 'private' | 'route' | 'vepa' | undefined
  /** Since libvirt 9.0.0 or before. */
  managed?: boolean | undefined
  /** `<interface>`, as many as there are, since libvirt 9.0.0 or before. */
  interfaces?: NetworkForwardInterface[] | undefined
  /** `<address>`, as many as there are, since libvirt 9.0.0 or before. */
  addresses?: NetworkForwardAddress[] | undefined
  /** `<pf>`, since libvirt 9.0.0 or before. */
  pf?: NetworkForwardPf | undefined
  /** `<driver>`, since libvirt 9.0.0 or before. */
  driver?: DomainHostdevDriver | undefined
  /** `<nat>`, since libvirt 9.0.0 or before. */
  nat?: NetworkForwardNat | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<portgroup>` */
export interface NetworkPortgroup {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  default?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  trustGuestRxFilters?: boolean | undefined
  /** `<virtualport>`, since libvirt 9.0.0 or before. */
  virtualport?: DomainInterfaceVirtualport | undefined
  /** `<bandwidth>`, since libvirt 9.0.0 or before. */
  bandwidth?: DomainInterfaceBandwidth | undefined
  /** `<vlan>`, since libvirt 9.0.0 or before. */
  vlan?: DomainInterfaceVlan | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<domain>` */
export interface NetworkDomain {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  localOnly?: boolean | undefined
  /** Since libvirt 11.3.0. */
  register?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dns>` */
export interface NetworkDns {
  /** Since libvirt 9.0.0 or before. */
  enable?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  forwardPlainNames?: boolean | undefined
  /** `<forwarder>`, as many as there are, since libvirt 9.0.0 or before. */
  forwarders?: NetworkDnsForwarder[] | undefined
  /** `<txt>`, as many as there are, since libvirt 9.0.0 or before. */
  txts?: NetworkDnsTxt[] | undefined
  /** `<srv>`, as many as there are, since libvirt 9.0.0 or before. */
  srvs?: NetworkDnsSrv[] | undefined
  /** `<host>`, as many as there are, since libvirt 9.0.0 or before. */
  hosts?: NetworkDnsHost[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<ip>` */
export interface NetworkIp {
  /** Since libvirt 9.0.0 or before. */
  address?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  netmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  prefix?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  family?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  localPtr?: boolean | undefined
  /** `<tftp>`, since libvirt 9.0.0 or before. */
  tftp?: NetworkIpTftp | undefined
  /** `<dhcp>`, since libvirt 9.0.0 or before. */
  dhcp?: NetworkIpDhcp | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dnsmasq:options>` */
export interface NetworkDnsmasqOptions {
  /** `<dnsmasq:option>`, as many as there are, since libvirt 9.0.0 or before. */
  options?: NetworkDnsmasqOptionsOption[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<interface>` */
export interface NetworkForwardInterface {
  /** Since libvirt 9.0.0 or before. */
  dev: string
  /** Since libvirt 9.0.0 or before. */
  connections?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export interface NetworkForwardAddress {
  /** Since libvirt 9.0.0 or before. */
  type: 'pci'
  /** Since libvirt 9.0.0 or before. */
  domain?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  bus?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  slot?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  function?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  multifunction?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  connections?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pf>` */
export interface NetworkForwardPf {
  /** Since libvirt 9.0.0 or before. */
  dev: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<nat>` */
export interface NetworkForwardNat {
  /** Since libvirt 9.0.0 or before. */
  ipv6?: boolean | undefined
  /** `<address>`, since libvirt 9.0.0 or before. */
  address?: NetworkForwardNatAddress | undefined
  /** `<port>`, since libvirt 9.0.0 or before. */
  port?: NetworkForwardNatPort | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<forwarder>` */
export interface NetworkDnsForwarder {
  /** Since libvirt 9.0.0 or before. */
  addr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  domain?: string | undefined
  /** Since libvirt 12.8.0. */
  port?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<txt>` */
export interface NetworkDnsTxt {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<srv>` */
export interface NetworkDnsSrv {
  /** Since libvirt 9.0.0 or before. */
  service: string
  /** Since libvirt 9.0.0 or before. */
  protocol: string
  /** Since libvirt 9.0.0 or before. */
  domain?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  target?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  port?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  priority?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  weight?: number | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<host>` */
export interface NetworkDnsHost {
  /** Since libvirt 9.0.0 or before. */
  ip: string
  /** `<hostname>`, as many as there are, since libvirt 9.0.0 or before. */
  hostnames: string[]
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<tftp>` */
export interface NetworkIpTftp {
  /** Since libvirt 9.0.0 or before. */
  root: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dhcp>` */
export interface NetworkIpDhcp {
  /** `<range>`, as many as there are, since libvirt 9.0.0 or before. */
  ranges?: NetworkIpDhcpRange[] | undefined
  /** `<host>`, as many as there are, since libvirt 9.0.0 or before. */
  hosts?: NetworkIpDhcpHost[] | undefined
  /** `<bootp>`, since libvirt 9.0.0 or before. */
  bootp?: NetworkIpDhcpBootp | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<dnsmasq:option>` */
export interface NetworkDnsmasqOptionsOption {
  /** Since libvirt 9.0.0 or before. */
  value: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<address>` */
export interface NetworkForwardNatAddress {
  /** Since libvirt 9.0.0 or before. */
  start: string
  /** Since libvirt 9.0.0 or before. */
  end: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<port>` */
export interface NetworkForwardNatPort {
  /** Since libvirt 9.0.0 or before. */
  start: number
  /** Since libvirt 9.0.0 or before. */
  end: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<range>` */
export interface NetworkIpDhcpRange {
  /** Since libvirt 9.0.0 or before. */
  start: string
  /** Since libvirt 9.0.0 or before. */
  end: string
  /** `<lease>`, since libvirt 9.0.0 or before. */
  lease?: NetworkIpDhcpRangeLease | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<host>` */
export interface NetworkIpDhcpHost {
  /** Since libvirt 9.0.0 or before. */
  mac?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  id?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  name?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  ip: string
  /** `<lease>`, since libvirt 9.0.0 or before. */
  lease?: NetworkIpDhcpRangeLease | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<bootp>` */
export interface NetworkIpDhcpBootp {
  /** Since libvirt 9.0.0 or before. */
  file: string
  /** Since libvirt 9.0.0 or before. */
  server?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<lease>` */
export interface NetworkIpDhcpRangeLease {
  /** Since libvirt 9.0.0 or before. */
  expiry: number | bigint
  /** Since libvirt 9.0.0 or before. */
  unit?: 'hours' | 'minutes' | 'seconds' | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}
