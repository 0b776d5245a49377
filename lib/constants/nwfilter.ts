// Written by tools/constants.mjs from api/libvirt.json (libvirt 12.8.0): run `npm run constants`, do not edit.

/** virNWFilterBindingCreateFlags, since libvirt 7.8.0. */
export const NWFilterBindingCreateFlags = Object.freeze({
  /** VIR_NWFILTER_BINDING_CREATE_VALIDATE, since libvirt 7.8.0. */
  VALIDATE: 1,
} as const)
/** A value of {@link NWFilterBindingCreateFlags}. */
export type NWFilterBindingCreateFlags = (typeof NWFilterBindingCreateFlags)[keyof typeof NWFilterBindingCreateFlags]

/** virNWFilterDefineFlags, since libvirt 7.7.0. */
export const NWFilterDefineFlags = Object.freeze({
  /** VIR_NWFILTER_DEFINE_VALIDATE, since libvirt 7.7.0. */
  VALIDATE: 1,
} as const)
/** A value of {@link NWFilterDefineFlags}. */
export type NWFilterDefineFlags = (typeof NWFilterDefineFlags)[keyof typeof NWFilterDefineFlags]
