// Written by tools/constants.mjs from api/libvirt.json (libvirt 12.8.0): run `npm run constants`, do not edit.

/** virInterfaceDefineFlags, since libvirt 7.7.0. */
export const InterfaceDefineFlags = Object.freeze({
  /** VIR_INTERFACE_DEFINE_VALIDATE, since libvirt 7.7.0. */
  VALIDATE: 1,
} as const)
/** A value of {@link InterfaceDefineFlags}. */
export type InterfaceDefineFlags = (typeof InterfaceDefineFlags)[keyof typeof InterfaceDefineFlags]

/** virInterfaceXMLFlags, since libvirt 0.7.3. */
export const InterfaceXMLFlags = Object.freeze({
  /** VIR_INTERFACE_XML_INACTIVE, since libvirt 0.7.3. */
  INACTIVE: 1,
} as const)
/** A value of {@link InterfaceXMLFlags}. */
export type InterfaceXMLFlags = (typeof InterfaceXMLFlags)[keyof typeof InterfaceXMLFlags]
