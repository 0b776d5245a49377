// Written by tools/constants.mjs from api/libvirt.json (libvirt 12.8.0): run `npm run constants`, do not edit.

/** virSecretDefineFlags, since libvirt 7.7.0. */
export const SecretDefineFlags = Object.freeze({
  /** VIR_SECRET_DEFINE_VALIDATE, since libvirt 7.7.0. */
  VALIDATE: 1,
} as const)
/** A value of {@link SecretDefineFlags}. */
export type SecretDefineFlags = (typeof SecretDefineFlags)[keyof typeof SecretDefineFlags]

/** virSecretEventLifecycleType, since libvirt 3.0.0. */
export const SecretEventLifecycleType = Object.freeze({
  /** VIR_SECRET_EVENT_DEFINED, since libvirt 3.0.0. */
  DEFINED: 0,
  /** VIR_SECRET_EVENT_UNDEFINED, since libvirt 3.0.0. */
  UNDEFINED: 1,
} as const)
/** A value of {@link SecretEventLifecycleType}. */
export type SecretEventLifecycleType = (typeof SecretEventLifecycleType)[keyof typeof SecretEventLifecycleType]

/** virSecretEventID, since libvirt 3.0.0. */
export const SecretEventID = Object.freeze({
  /** VIR_SECRET_EVENT_ID_LIFECYCLE, since libvirt 3.0.0. */
  LIFECYCLE: 0,
  /** VIR_SECRET_EVENT_ID_VALUE_CHANGED, since libvirt 3.0.0. */
  VALUE_CHANGED: 1,
} as const)
/** A value of {@link SecretEventID}. */
export type SecretEventID = (typeof SecretEventID)[keyof typeof SecretEventID]

/** virSecretUsageType, since libvirt 0.7.1. */
export const SecretUsageType = Object.freeze({
  /** VIR_SECRET_USAGE_TYPE_NONE, since libvirt 0.7.1. */
  NONE: 0,
  /** VIR_SECRET_USAGE_TYPE_VOLUME, since libvirt 0.7.1. */
  VOLUME: 1,
  /** VIR_SECRET_USAGE_TYPE_CEPH, since libvirt 0.9.7. */
  CEPH: 2,
  /** VIR_SECRET_USAGE_TYPE_ISCSI, since libvirt 1.0.4. */
  ISCSI: 3,
  /** VIR_SECRET_USAGE_TYPE_TLS, since libvirt 2.3.0. */
  TLS: 4,
  /** VIR_SECRET_USAGE_TYPE_VTPM, since libvirt 5.6.0. */
  VTPM: 5,
} as const)
/** A value of {@link SecretUsageType}. */
export type SecretUsageType = (typeof SecretUsageType)[keyof typeof SecretUsageType]
