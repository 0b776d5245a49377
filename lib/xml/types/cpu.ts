// Written by tools/xml-types.mjs from api/schemas.json (libvirt 12.8.0): run `npm run xml-types`, do not edit.

import type { Extra } from '../extra'
import type { DomainCpuCache, DomainCpuMaxphysaddr, DomainCpuModel, DomainCpuNuma, DomainCpuTopology } from './domain'

/** `<cpu>` */
export interface CpuConfig {
  /** Since libvirt 9.0.0 or before. */
  mode?: 'custom' | 'host-model' | 'host-passthrough' | 'maximum' | undefined
  /** Since libvirt 9.0.0 or before. */
  match?: 'exact' | 'minimum' | 'strict' | undefined
  /** Since libvirt 9.0.0 or before. */
  check?: 'full' | 'none' | 'partial' | undefined
  /** `deprecated_features`, since libvirt 11.3.0. */
  deprecatedFeatures?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  migratable?: boolean | undefined
  /** `<model>`, since libvirt 9.0.0 or before. */
  model?: DomainCpuModel | undefined
  /** `<vendor>`, since libvirt 9.0.0 or before. */
  vendor?: string | undefined
  /** `<topology>`, since libvirt 9.0.0 or before. */
  topology?: DomainCpuTopology | undefined
  /** `<feature>`, as many as there are, since libvirt 9.0.0 or before. */
  features?: CpuFeature[] | undefined
  /** `<numa>`, since libvirt 9.0.0 or before. */
  numa?: DomainCpuNuma | undefined
  /** `<cache>`, since libvirt 9.0.0 or before. */
  cache?: DomainCpuCache | undefined
  /** `<maxphysaddr>`, since libvirt 9.0.0 or before. */
  maxphysaddr?: DomainCpuMaxphysaddr | undefined
  /** `<arch>`, since libvirt 9.0.0 or before. */
  arch?: 'aarch64' | 'alpha' | 'armv6l' | 'armv7l' | 'cris' | 'i686' | 'ia64' | 'lm32' | 'loongarch64' | 'm68k' | 'microblaze' | 'microblazeel' | 'mips' | 'mips64' | 'mips64el' | 'mipsel' | 'openrisc' | 'parisc' | 'parisc64' | 'ppc' | 'ppc64' | 'ppc64le' | 'ppcemb' | 'riscv32' | 'riscv64' | 's390' | 's390x' | 'sh4' | 'sh4eb' | 'sparc' | 'sparc64' | 'unicore32' | 'x86_64' | 'xtensa' | 'xtensaeb' | undefined
  /** `<features>`, since libvirt 9.0.0 or before. */
  featuresElement?: CpuFeatures | undefined
  /** `<microcode>`, since libvirt 9.0.0 or before. */
  microcode?: CpuMicrocode | undefined
  /** `<signature>`, since libvirt 9.0.0 or before. */
  signature?: CpuSignature | undefined
  /** `<counter>`, since libvirt 9.0.0 or before. */
  counter?: CpuCounter | undefined
  /** `<pages>`, as many as there are, since libvirt 9.0.0 or before. */
  pages?: CpuPages[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<feature>` */
export interface CpuFeature {
  /** Since libvirt 9.0.0 or before. */
  policy?: 'disable' | 'forbid' | 'force' | 'optional' | 'require' | undefined
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<features>` */
export interface CpuFeatures {
  /** `<pae>`, since libvirt 9.0.0 or before. */
  pae?: boolean | undefined
  /** `<nonpae>`, since libvirt 9.0.0 or before. */
  nonpae?: boolean | undefined
  /** `<vmx>`, since libvirt 9.0.0 or before. */
  vmx?: boolean | undefined
  /** `<svm>`, since libvirt 9.0.0 or before. */
  svm?: boolean | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<microcode>` */
export interface CpuMicrocode {
  /** Since libvirt 9.0.0 or before. */
  version: number | bigint
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<signature>` */
export interface CpuSignature {
  /** Since libvirt 9.0.0 or before. */
  family: number | bigint
  /** Since libvirt 9.0.0 or before. */
  model: number
  /** Since libvirt 9.0.0 or before. */
  stepping: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<counter>` */
export interface CpuCounter {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  frequency: number | bigint
  /** Since libvirt 9.0.0 or before. */
  scaling: boolean
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<pages>` */
export interface CpuPages {
  /** Since libvirt 9.0.0 or before. */
  unit?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  size: number
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}
