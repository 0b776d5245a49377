// Written by tools/constants.mjs from api/libvirt.json (libvirt 12.8.0): run `npm run constants`, do not edit.

/** virDomainBackupBeginFlags, since libvirt 6.0.0. */
export const DomainBackupBeginFlags = Object.freeze({
  /** VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL, since libvirt 6.0.0. */
  REUSE_EXTERNAL: 1,
  /** VIR_DOMAIN_BACKUP_BEGIN_PRESERVE_SHUTDOWN_DOMAIN, since libvirt 11.10.0. */
  PRESERVE_SHUTDOWN_DOMAIN: 2,
} as const)
/** A value of {@link DomainBackupBeginFlags}. */
export type DomainBackupBeginFlags = (typeof DomainBackupBeginFlags)[keyof typeof DomainBackupBeginFlags]

/** virDomainCheckpointCreateFlags, since libvirt 5.6.0. */
export const DomainCheckpointCreateFlags = Object.freeze({
  /** VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE, since libvirt 5.6.0. */
  REDEFINE: 1,
  /** VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE, since libvirt 5.6.0. */
  QUIESCE: 2,
  /** VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE, since libvirt 6.10.0. */
  REDEFINE_VALIDATE: 4,
} as const)
/** A value of {@link DomainCheckpointCreateFlags}. */
export type DomainCheckpointCreateFlags = (typeof DomainCheckpointCreateFlags)[keyof typeof DomainCheckpointCreateFlags]

/** virDomainCheckpointDeleteFlags, since libvirt 5.6.0. */
export const DomainCheckpointDeleteFlags = Object.freeze({
  /** VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN, since libvirt 5.6.0. */
  CHILDREN: 1,
  /** VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY, since libvirt 5.6.0. */
  METADATA_ONLY: 2,
  /** VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY, since libvirt 5.6.0. */
  CHILDREN_ONLY: 4,
} as const)
/** A value of {@link DomainCheckpointDeleteFlags}. */
export type DomainCheckpointDeleteFlags = (typeof DomainCheckpointDeleteFlags)[keyof typeof DomainCheckpointDeleteFlags]

/** virDomainCheckpointListFlags, since libvirt 5.6.0. */
export const DomainCheckpointListFlags = Object.freeze({
  /** VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS, since libvirt 5.6.0. */
  DESCENDANTS: 1,
  /** VIR_DOMAIN_CHECKPOINT_LIST_ROOTS, since libvirt 5.6.0. */
  ROOTS: 1,
  /** VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL, since libvirt 5.6.0. */
  TOPOLOGICAL: 2,
  /** VIR_DOMAIN_CHECKPOINT_LIST_LEAVES, since libvirt 5.6.0. */
  LEAVES: 4,
  /** VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES, since libvirt 5.6.0. */
  NO_LEAVES: 8,
} as const)
/** A value of {@link DomainCheckpointListFlags}. */
export type DomainCheckpointListFlags = (typeof DomainCheckpointListFlags)[keyof typeof DomainCheckpointListFlags]

/** virDomainCheckpointXMLFlags, since libvirt 5.6.0. */
export const DomainCheckpointXMLFlags = Object.freeze({
  /** VIR_DOMAIN_CHECKPOINT_XML_SECURE, since libvirt 5.6.0. */
  SECURE: 1,
  /** VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN, since libvirt 5.6.0. */
  NO_DOMAIN: 2,
  /** VIR_DOMAIN_CHECKPOINT_XML_SIZE, since libvirt 5.6.0. */
  SIZE: 4,
} as const)
/** A value of {@link DomainCheckpointXMLFlags}. */
export type DomainCheckpointXMLFlags = (typeof DomainCheckpointXMLFlags)[keyof typeof DomainCheckpointXMLFlags]
