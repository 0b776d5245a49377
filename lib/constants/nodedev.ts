// Written by tools/constants.mjs from api/libvirt.json (libvirt 12.8.0): run `npm run constants`, do not edit.

/** virNodeDeviceCreateXMLFlags, since libvirt 8.10.0. */
export const NodeDeviceCreateXMLFlags = Object.freeze({
  /** VIR_NODE_DEVICE_CREATE_XML_VALIDATE, since libvirt 8.10.0. */
  VALIDATE: 1,
} as const)
/** A value of {@link NodeDeviceCreateXMLFlags}. */
export type NodeDeviceCreateXMLFlags = (typeof NodeDeviceCreateXMLFlags)[keyof typeof NodeDeviceCreateXMLFlags]

/** virNodeDeviceDefineXMLFlags, since libvirt 8.10.0. */
export const NodeDeviceDefineXMLFlags = Object.freeze({
  /** VIR_NODE_DEVICE_DEFINE_XML_VALIDATE, since libvirt 8.10.0. */
  VALIDATE: 1,
} as const)
/** A value of {@link NodeDeviceDefineXMLFlags}. */
export type NodeDeviceDefineXMLFlags = (typeof NodeDeviceDefineXMLFlags)[keyof typeof NodeDeviceDefineXMLFlags]

/** virNodeDeviceEventLifecycleType, since libvirt 2.2.0. */
export const NodeDeviceEventLifecycleType = Object.freeze({
  /** VIR_NODE_DEVICE_EVENT_CREATED, since libvirt 2.2.0. */
  CREATED: 0,
  /** VIR_NODE_DEVICE_EVENT_DELETED, since libvirt 2.2.0. */
  DELETED: 1,
  /** VIR_NODE_DEVICE_EVENT_DEFINED, since libvirt 7.3.0. */
  DEFINED: 2,
  /** VIR_NODE_DEVICE_EVENT_UNDEFINED, since libvirt 7.3.0. */
  UNDEFINED: 3,
} as const)
/** A value of {@link NodeDeviceEventLifecycleType}. */
export type NodeDeviceEventLifecycleType = (typeof NodeDeviceEventLifecycleType)[keyof typeof NodeDeviceEventLifecycleType]

/** virNodeDeviceEventID, since libvirt 2.2.0. */
export const NodeDeviceEventID = Object.freeze({
  /** VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE, since libvirt 2.2.0. */
  LIFECYCLE: 0,
  /** VIR_NODE_DEVICE_EVENT_ID_UPDATE, since libvirt 2.2.0. */
  UPDATE: 1,
} as const)
/** A value of {@link NodeDeviceEventID}. */
export type NodeDeviceEventID = (typeof NodeDeviceEventID)[keyof typeof NodeDeviceEventID]

/** virNodeDeviceUpdateFlags, since libvirt 10.1.0. */
export const NodeDeviceUpdateFlags = Object.freeze({
  /** VIR_NODE_DEVICE_UPDATE_AFFECT_CURRENT, since libvirt 10.1.0. */
  CURRENT: 0,
  /** VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE, since libvirt 10.1.0. */
  LIVE: 1,
  /** VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG, since libvirt 10.1.0. */
  CONFIG: 2,
} as const)
/** A value of {@link NodeDeviceUpdateFlags}. */
export type NodeDeviceUpdateFlags = (typeof NodeDeviceUpdateFlags)[keyof typeof NodeDeviceUpdateFlags]

/** virNodeDeviceXMLFlags, since libvirt 10.1.0. */
export const NodeDeviceXMLFlags = Object.freeze({
  /** VIR_NODE_DEVICE_XML_INACTIVE, since libvirt 10.1.0. */
  INACTIVE: 1,
} as const)
/** A value of {@link NodeDeviceXMLFlags}. */
export type NodeDeviceXMLFlags = (typeof NodeDeviceXMLFlags)[keyof typeof NodeDeviceXMLFlags]
