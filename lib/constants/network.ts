// Written by tools/constants.mjs from api/libvirt.json (libvirt 12.8.0): run `npm run constants`, do not edit.

/** virIPAddrType, since libvirt 1.2.6. */
export const IPAddrType = Object.freeze({
  /** VIR_IP_ADDR_TYPE_IPV4, since libvirt 1.2.6. */
  IPV4: 0,
  /** VIR_IP_ADDR_TYPE_IPV6, since libvirt 1.2.6. */
  IPV6: 1,
} as const)
/** A value of {@link IPAddrType}. */
export type IPAddrType = (typeof IPAddrType)[keyof typeof IPAddrType]

/** virNetworkCreateFlags, since libvirt 7.8.0. */
export const NetworkCreateFlags = Object.freeze({
  /** VIR_NETWORK_CREATE_VALIDATE, since libvirt 7.8.0. */
  VALIDATE: 1,
} as const)
/** A value of {@link NetworkCreateFlags}. */
export type NetworkCreateFlags = (typeof NetworkCreateFlags)[keyof typeof NetworkCreateFlags]

/** virNetworkDefineFlags, since libvirt 7.7.0. */
export const NetworkDefineFlags = Object.freeze({
  /** VIR_NETWORK_DEFINE_VALIDATE, since libvirt 7.7.0. */
  VALIDATE: 1,
} as const)
/** A value of {@link NetworkDefineFlags}. */
export type NetworkDefineFlags = (typeof NetworkDefineFlags)[keyof typeof NetworkDefineFlags]

/** virNetworkEventLifecycleType, since libvirt 1.2.1. */
export const NetworkEventLifecycleType = Object.freeze({
  /** VIR_NETWORK_EVENT_DEFINED, since libvirt 1.2.1. */
  DEFINED: 0,
  /** VIR_NETWORK_EVENT_UNDEFINED, since libvirt 1.2.1. */
  UNDEFINED: 1,
  /** VIR_NETWORK_EVENT_STARTED, since libvirt 1.2.1. */
  STARTED: 2,
  /** VIR_NETWORK_EVENT_STOPPED, since libvirt 1.2.1. */
  STOPPED: 3,
} as const)
/** A value of {@link NetworkEventLifecycleType}. */
export type NetworkEventLifecycleType = (typeof NetworkEventLifecycleType)[keyof typeof NetworkEventLifecycleType]

/** virNetworkEventID, since libvirt 1.2.1. */
export const NetworkEventID = Object.freeze({
  /** VIR_NETWORK_EVENT_ID_LIFECYCLE, since libvirt 1.2.1. */
  LIFECYCLE: 0,
  /** VIR_NETWORK_EVENT_ID_METADATA_CHANGE, since libvirt 9.8.0. */
  METADATA_CHANGE: 1,
} as const)
/** A value of {@link NetworkEventID}. */
export type NetworkEventID = (typeof NetworkEventID)[keyof typeof NetworkEventID]

/** virNetworkMetadataType, since libvirt 9.7.0. */
export const NetworkMetadataType = Object.freeze({
  /** VIR_NETWORK_METADATA_DESCRIPTION, since libvirt 9.7.0. */
  DESCRIPTION: 0,
  /** VIR_NETWORK_METADATA_TITLE, since libvirt 9.7.0. */
  TITLE: 1,
  /** VIR_NETWORK_METADATA_ELEMENT, since libvirt 9.7.0. */
  ELEMENT: 2,
} as const)
/** A value of {@link NetworkMetadataType}. */
export type NetworkMetadataType = (typeof NetworkMetadataType)[keyof typeof NetworkMetadataType]

/** virNetworkPortCreateFlags, since libvirt 5.5.0. */
export const NetworkPortCreateFlags = Object.freeze({
  /** VIR_NETWORK_PORT_CREATE_RECLAIM, since libvirt 5.5.0. */
  RECLAIM: 1,
  /** VIR_NETWORK_PORT_CREATE_VALIDATE, since libvirt 7.8.0. */
  VALIDATE: 2,
} as const)
/** A value of {@link NetworkPortCreateFlags}. */
export type NetworkPortCreateFlags = (typeof NetworkPortCreateFlags)[keyof typeof NetworkPortCreateFlags]

/** virNetworkUpdateSection, since libvirt 0.10.2. */
export const NetworkUpdateSection = Object.freeze({
  /** VIR_NETWORK_SECTION_NONE, since libvirt 0.10.2. */
  NONE: 0,
  /** VIR_NETWORK_SECTION_BRIDGE, since libvirt 0.10.2. */
  BRIDGE: 1,
  /** VIR_NETWORK_SECTION_DOMAIN, since libvirt 0.10.2. */
  DOMAIN: 2,
  /** VIR_NETWORK_SECTION_IP, since libvirt 0.10.2. */
  IP: 3,
  /** VIR_NETWORK_SECTION_IP_DHCP_HOST, since libvirt 0.10.2. */
  IP_DHCP_HOST: 4,
  /** VIR_NETWORK_SECTION_IP_DHCP_RANGE, since libvirt 0.10.2. */
  IP_DHCP_RANGE: 5,
  /** VIR_NETWORK_SECTION_FORWARD, since libvirt 0.10.2. */
  FORWARD: 6,
  /** VIR_NETWORK_SECTION_FORWARD_INTERFACE, since libvirt 0.10.2. */
  FORWARD_INTERFACE: 7,
  /** VIR_NETWORK_SECTION_FORWARD_PF, since libvirt 0.10.2. */
  FORWARD_PF: 8,
  /** VIR_NETWORK_SECTION_PORTGROUP, since libvirt 0.10.2. */
  PORTGROUP: 9,
  /** VIR_NETWORK_SECTION_DNS_HOST, since libvirt 0.10.2. */
  DNS_HOST: 10,
  /** VIR_NETWORK_SECTION_DNS_TXT, since libvirt 0.10.2. */
  DNS_TXT: 11,
  /** VIR_NETWORK_SECTION_DNS_SRV, since libvirt 0.10.2. */
  DNS_SRV: 12,
} as const)
/** A value of {@link NetworkUpdateSection}. */
export type NetworkUpdateSection = (typeof NetworkUpdateSection)[keyof typeof NetworkUpdateSection]

/** virNetworkUpdateFlags, since libvirt 0.10.2. */
export const NetworkUpdateFlags = Object.freeze({
  /** VIR_NETWORK_UPDATE_AFFECT_CURRENT, since libvirt 0.10.2. */
  CURRENT: 0,
  /** VIR_NETWORK_UPDATE_AFFECT_LIVE, since libvirt 0.10.2. */
  LIVE: 1,
  /** VIR_NETWORK_UPDATE_AFFECT_CONFIG, since libvirt 0.10.2. */
  CONFIG: 2,
} as const)
/** A value of {@link NetworkUpdateFlags}. */
export type NetworkUpdateFlags = (typeof NetworkUpdateFlags)[keyof typeof NetworkUpdateFlags]

/** virNetworkUpdateCommand, since libvirt 0.10.2. */
export const NetworkUpdateCommand = Object.freeze({
  /** VIR_NETWORK_UPDATE_COMMAND_NONE, since libvirt 0.10.2. */
  NONE: 0,
  /** VIR_NETWORK_UPDATE_COMMAND_MODIFY, since libvirt 0.10.2. */
  MODIFY: 1,
  /** VIR_NETWORK_UPDATE_COMMAND_DELETE, since libvirt 0.10.2. */
  DELETE: 2,
  /** VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, since libvirt 0.10.2. */
  ADD_LAST: 3,
  /** VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST, since libvirt 0.10.2. */
  ADD_FIRST: 4,
} as const)
/** A value of {@link NetworkUpdateCommand}. */
export type NetworkUpdateCommand = (typeof NetworkUpdateCommand)[keyof typeof NetworkUpdateCommand]

/** virNetworkXMLFlags, since libvirt 0.9.10. */
export const NetworkXMLFlags = Object.freeze({
  /** VIR_NETWORK_XML_INACTIVE, since libvirt 0.9.10. */
  INACTIVE: 1,
} as const)
/** A value of {@link NetworkXMLFlags}. */
export type NetworkXMLFlags = (typeof NetworkXMLFlags)[keyof typeof NetworkXMLFlags]

/** VIR_NETWORK_PORT_BANDWIDTH_*, since libvirt 5.5.0. */
export const NetworkPortBandwidthParam = Object.freeze({
  /** VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE, since libvirt 5.5.0. */
  IN_AVERAGE: 'inbound.average',
  /** VIR_NETWORK_PORT_BANDWIDTH_IN_BURST, since libvirt 5.5.0. */
  IN_BURST: 'inbound.burst',
  /** VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR, since libvirt 5.5.0. */
  IN_FLOOR: 'inbound.floor',
  /** VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK, since libvirt 5.5.0. */
  IN_PEAK: 'inbound.peak',
  /** VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE, since libvirt 5.5.0. */
  OUT_AVERAGE: 'outbound.average',
  /** VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST, since libvirt 5.5.0. */
  OUT_BURST: 'outbound.burst',
  /** VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK, since libvirt 5.5.0. */
  OUT_PEAK: 'outbound.peak',
} as const)
/** A value of {@link NetworkPortBandwidthParam}. */
export type NetworkPortBandwidthParam = (typeof NetworkPortBandwidthParam)[keyof typeof NetworkPortBandwidthParam]
