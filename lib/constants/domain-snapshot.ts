// Written by tools/constants.mjs from api/libvirt.json (libvirt 12.8.0): run `npm run constants`, do not edit.

/** virDomainSnapshotCreateFlags, since libvirt 0.9.5. */
export const DomainSnapshotCreateFlags = Object.freeze({
  /** VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE, since libvirt 0.9.5. */
  REDEFINE: 1,
  /** VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT, since libvirt 0.9.5. */
  CURRENT: 2,
  /** VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA, since libvirt 0.9.5. */
  NO_METADATA: 4,
  /** VIR_DOMAIN_SNAPSHOT_CREATE_HALT, since libvirt 0.9.5. */
  HALT: 8,
  /** VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY, since libvirt 0.9.5. */
  DISK_ONLY: 16,
  /** VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT, since libvirt 0.9.10. */
  REUSE_EXT: 32,
  /** VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE, since libvirt 0.9.10. */
  QUIESCE: 64,
  /** VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC, since libvirt 0.9.11. */
  ATOMIC: 128,
  /** VIR_DOMAIN_SNAPSHOT_CREATE_LIVE, since libvirt 1.0.1. */
  LIVE: 256,
  /** VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE, since libvirt 5.6.0. */
  VALIDATE: 512,
} as const)
/** A value of {@link DomainSnapshotCreateFlags}. */
export type DomainSnapshotCreateFlags = (typeof DomainSnapshotCreateFlags)[keyof typeof DomainSnapshotCreateFlags]

/** virDomainSnapshotDeleteFlags, since libvirt 0.8.0. */
export const DomainSnapshotDeleteFlags = Object.freeze({
  /** VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN, since libvirt 0.8.0. */
  CHILDREN: 1,
  /** VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY, since libvirt 0.9.5. */
  METADATA_ONLY: 2,
  /** VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY, since libvirt 0.9.5. */
  CHILDREN_ONLY: 4,
} as const)
/** A value of {@link DomainSnapshotDeleteFlags}. */
export type DomainSnapshotDeleteFlags = (typeof DomainSnapshotDeleteFlags)[keyof typeof DomainSnapshotDeleteFlags]

/** virDomainSnapshotListFlags, since libvirt 0.9.5. */
export const DomainSnapshotListFlags = Object.freeze({
  /** VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS, since libvirt 0.9.7. */
  DESCENDANTS: 1,
  /** VIR_DOMAIN_SNAPSHOT_LIST_ROOTS, since libvirt 0.9.5. */
  ROOTS: 1,
  /** VIR_DOMAIN_SNAPSHOT_LIST_METADATA, since libvirt 0.9.5. */
  METADATA: 2,
  /** VIR_DOMAIN_SNAPSHOT_LIST_LEAVES, since libvirt 0.9.7. */
  LEAVES: 4,
  /** VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES, since libvirt 0.9.13. */
  NO_LEAVES: 8,
  /** VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA, since libvirt 0.9.13. */
  NO_METADATA: 16,
  /** VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE, since libvirt 1.0.1. */
  INACTIVE: 32,
  /** VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE, since libvirt 1.0.1. */
  ACTIVE: 64,
  /** VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY, since libvirt 1.0.1. */
  DISK_ONLY: 128,
  /** VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL, since libvirt 1.0.1. */
  INTERNAL: 256,
  /** VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL, since libvirt 1.0.1. */
  EXTERNAL: 512,
  /** VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL, since libvirt 5.2.0. */
  TOPOLOGICAL: 1024,
} as const)
/** A value of {@link DomainSnapshotListFlags}. */
export type DomainSnapshotListFlags = (typeof DomainSnapshotListFlags)[keyof typeof DomainSnapshotListFlags]

/** virDomainSnapshotRevertFlags, since libvirt 0.9.5. */
export const DomainSnapshotRevertFlags = Object.freeze({
  /** VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING, since libvirt 0.9.5. */
  RUNNING: 1,
  /** VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED, since libvirt 0.9.5. */
  PAUSED: 2,
  /** VIR_DOMAIN_SNAPSHOT_REVERT_FORCE, since libvirt 0.9.7. */
  FORCE: 4,
  /** VIR_DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM, since libvirt 8.1.0. */
  RESET_NVRAM: 8,
} as const)
/** A value of {@link DomainSnapshotRevertFlags}. */
export type DomainSnapshotRevertFlags = (typeof DomainSnapshotRevertFlags)[keyof typeof DomainSnapshotRevertFlags]

/** virDomainSnapshotXMLFlags, since libvirt 5.1.0. */
export const DomainSnapshotXMLFlags = Object.freeze({
  /** VIR_DOMAIN_SNAPSHOT_XML_SECURE, since libvirt 5.1.0. */
  SECURE: 1,
} as const)
/** A value of {@link DomainSnapshotXMLFlags}. */
export type DomainSnapshotXMLFlags = (typeof DomainSnapshotXMLFlags)[keyof typeof DomainSnapshotXMLFlags]
