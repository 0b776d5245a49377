// Written by tools/constants.mjs from api/libvirt.json (libvirt 12.8.0): run `npm run constants`, do not edit.

/** virBlkioParameterType, since libvirt 0.9.0. */
export const BlkioParameterType = Object.freeze({
  /** VIR_DOMAIN_BLKIO_PARAM_INT, since libvirt 0.9.0. */
  INT: 1,
  /** VIR_DOMAIN_BLKIO_PARAM_UINT, since libvirt 0.9.0. */
  UINT: 2,
  /** VIR_DOMAIN_BLKIO_PARAM_LLONG, since libvirt 0.9.0. */
  LLONG: 3,
  /** VIR_DOMAIN_BLKIO_PARAM_ULLONG, since libvirt 0.9.0. */
  ULLONG: 4,
  /** VIR_DOMAIN_BLKIO_PARAM_DOUBLE, since libvirt 0.9.0. */
  DOUBLE: 5,
  /** VIR_DOMAIN_BLKIO_PARAM_BOOLEAN, since libvirt 0.9.0. */
  BOOLEAN: 6,
} as const)
/** A value of {@link BlkioParameterType}. */
export type BlkioParameterType = (typeof BlkioParameterType)[keyof typeof BlkioParameterType]

/** virMemoryParameterType, since libvirt 0.8.5. */
export const MemoryParameterType = Object.freeze({
  /** VIR_DOMAIN_MEMORY_PARAM_INT, since libvirt 0.8.5. */
  INT: 1,
  /** VIR_DOMAIN_MEMORY_PARAM_UINT, since libvirt 0.8.5. */
  UINT: 2,
  /** VIR_DOMAIN_MEMORY_PARAM_LLONG, since libvirt 0.8.5. */
  LLONG: 3,
  /** VIR_DOMAIN_MEMORY_PARAM_ULLONG, since libvirt 0.8.5. */
  ULLONG: 4,
  /** VIR_DOMAIN_MEMORY_PARAM_DOUBLE, since libvirt 0.8.5. */
  DOUBLE: 5,
  /** VIR_DOMAIN_MEMORY_PARAM_BOOLEAN, since libvirt 0.8.5. */
  BOOLEAN: 6,
} as const)
/** A value of {@link MemoryParameterType}. */
export type MemoryParameterType = (typeof MemoryParameterType)[keyof typeof MemoryParameterType]

/** virSchedParameterType, since libvirt 0.2.3. */
export const SchedParameterType = Object.freeze({
  /** VIR_DOMAIN_SCHED_FIELD_INT, since libvirt 0.2.3. */
  INT: 1,
  /** VIR_DOMAIN_SCHED_FIELD_UINT, since libvirt 0.2.3. */
  UINT: 2,
  /** VIR_DOMAIN_SCHED_FIELD_LLONG, since libvirt 0.2.3. */
  LLONG: 3,
  /** VIR_DOMAIN_SCHED_FIELD_ULLONG, since libvirt 0.2.3. */
  ULLONG: 4,
  /** VIR_DOMAIN_SCHED_FIELD_DOUBLE, since libvirt 0.2.3. */
  DOUBLE: 5,
  /** VIR_DOMAIN_SCHED_FIELD_BOOLEAN, since libvirt 0.2.3. */
  BOOLEAN: 6,
} as const)
/** A value of {@link SchedParameterType}. */
export type SchedParameterType = (typeof SchedParameterType)[keyof typeof SchedParameterType]

/** virTypedParameterType, since libvirt 0.9.2. */
export const TypedParameterType = Object.freeze({
  /** VIR_TYPED_PARAM_INT, since libvirt 0.9.2. */
  INT: 1,
  /** VIR_TYPED_PARAM_UINT, since libvirt 0.9.2. */
  UINT: 2,
  /** VIR_TYPED_PARAM_LLONG, since libvirt 0.9.2. */
  LLONG: 3,
  /** VIR_TYPED_PARAM_ULLONG, since libvirt 0.9.2. */
  ULLONG: 4,
  /** VIR_TYPED_PARAM_DOUBLE, since libvirt 0.9.2. */
  DOUBLE: 5,
  /** VIR_TYPED_PARAM_BOOLEAN, since libvirt 0.9.2. */
  BOOLEAN: 6,
  /** VIR_TYPED_PARAM_STRING, since libvirt 0.9.8. */
  STRING: 7,
} as const)
/** A value of {@link TypedParameterType}. */
export type TypedParameterType = (typeof TypedParameterType)[keyof typeof TypedParameterType]

/** virTypedParameterFlags, since libvirt 0.9.8. */
export const TypedParameterFlags = Object.freeze({
  /** VIR_TYPED_PARAM_STRING_OKAY, since libvirt 0.9.8. */
  STRING_OKAY: 4,
} as const)
/** A value of {@link TypedParameterFlags}. */
export type TypedParameterFlags = (typeof TypedParameterFlags)[keyof typeof TypedParameterFlags]
