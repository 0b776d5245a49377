// Written by tools/constants.mjs from api/libvirt.json (libvirt 12.8.0): run `npm run constants`, do not edit.

/** Lengths and limits, since libvirt 0.2.0. */
export const Limits = Object.freeze({
  /** VIR_DOMAIN_BLKIO_FIELD_LENGTH, since libvirt 0.9.0. */
  DOMAIN_BLKIO_FIELD_LENGTH: 80,
  /** VIR_DOMAIN_BLOCK_STATS_FIELD_LENGTH, since libvirt 0.9.5. */
  DOMAIN_BLOCK_STATS_FIELD_LENGTH: 80,
  /** VIR_DOMAIN_MEMORY_FIELD_LENGTH, since libvirt 0.8.5. */
  DOMAIN_MEMORY_FIELD_LENGTH: 80,
  /** VIR_DOMAIN_MEMORY_PARAM_UNLIMITED, since libvirt 0.8.8. */
  DOMAIN_MEMORY_PARAM_UNLIMITED: 9007199254740991,
  /** VIR_DOMAIN_SCHED_FIELD_LENGTH, since libvirt 0.2.3. */
  DOMAIN_SCHED_FIELD_LENGTH: 80,
  /** VIR_DOMAIN_SEND_KEY_MAX_KEYS, since libvirt 0.9.3. */
  DOMAIN_SEND_KEY_MAX_KEYS: 16,
  /** VIR_NODE_CPU_STATS_FIELD_LENGTH, since libvirt 0.9.3. */
  NODE_CPU_STATS_FIELD_LENGTH: 80,
  /** VIR_NODE_MEMORY_STATS_FIELD_LENGTH, since libvirt 0.9.3. */
  NODE_MEMORY_STATS_FIELD_LENGTH: 80,
  /** VIR_SECURITY_DOI_BUFLEN, since libvirt 0.6.1. */
  SECURITY_DOI_BUFLEN: 257,
  /** VIR_SECURITY_LABEL_BUFLEN, since libvirt 0.6.1. */
  SECURITY_LABEL_BUFLEN: 4097,
  /** VIR_SECURITY_MODEL_BUFLEN, since libvirt 0.6.1. */
  SECURITY_MODEL_BUFLEN: 257,
  /** VIR_TYPED_PARAM_FIELD_LENGTH, since libvirt 0.9.2. */
  TYPED_PARAM_FIELD_LENGTH: 80,
  /** VIR_UUID_BUFLEN, since libvirt 0.2.0. */
  UUID_BUFLEN: 16,
  /** VIR_UUID_STRING_BUFLEN, since libvirt 0.2.0. */
  UUID_STRING_BUFLEN: 37,
} as const)
/** A value of {@link Limits}. */
export type Limits = (typeof Limits)[keyof typeof Limits]
