import {
  DomainCoreDumpFlags, DomainCoreDumpFormat, DomainDestroyFlags, DomainMessageType, DomainSaveImageXMLFlags, DomainSaveRestoreFlags, DomainShutdownFlags,
  DomainUndefineFlags, DomainXMLFlags,
} from '../constants/domain'
import { boolean, flag, flagOf, flagsOf, oneOf, table, text, waitingKeys, whole, type OptionsOf } from '../options'
import { affectsKeys } from './affects'
import { document } from '../document'
import type { DomainConfig } from '../xml'

/** A way to ask a guest to stop or restart. */
export type ShutdownMode = 'acpi' | 'agent' | 'initctl' | 'signal' | 'paravirt'

/** virDomainRebootFlagValues numbers the ways as virDomainShutdownFlagValues does. */
export const shutdownOptions = table('shutdown', {
  ...waitingKeys,
  /** How the guest is asked. Default: the hypervisor chooses. */
  mode: flagOf<ShutdownMode>({
    acpi: DomainShutdownFlags.ACPI_POWER_BTN, agent: DomainShutdownFlags.GUEST_AGENT, initctl: DomainShutdownFlags.INITCTL,
    signal: DomainShutdownFlags.SIGNAL, paravirt: DomainShutdownFlags.PARAVIRT,
  }),
})

/** How a guest is asked to shut down or to restart. */
export interface ShutdownOptions extends OptionsOf<typeof shutdownOptions> {}

export const destroyOptions = table('destroy', {
  ...waitingKeys,
  /** Fails rather than to kill a hypervisor that does not go (VIR_DOMAIN_DESTROY_GRACEFUL). */
  graceful: flag(DomainDestroyFlags.GRACEFUL),
})

/** How a domain is destroyed. */
export interface DestroyOptions extends OptionsOf<typeof destroyOptions> {}

export const undefineOptions = table('undefine', {
  ...waitingKeys,
  /** Its managed save image goes too (VIR_DOMAIN_UNDEFINE_MANAGED_SAVE). */
  managedSave: flag(DomainUndefineFlags.MANAGED_SAVE),
  /** So does what libvirt knows of its snapshots (VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA). */
  snapshotsMetadata: flag(DomainUndefineFlags.SNAPSHOTS_METADATA),
  /** And of its checkpoints (VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA). */
  checkpointsMetadata: flag(DomainUndefineFlags.CHECKPOINTS_METADATA),
  /** Its firmware's variables go too (VIR_DOMAIN_UNDEFINE_NVRAM). */
  nvram: flag(DomainUndefineFlags.NVRAM),
  /** They stay (VIR_DOMAIN_UNDEFINE_KEEP_NVRAM). */
  keepNvram: flag(DomainUndefineFlags.KEEP_NVRAM),
})

/** The things that go with a domain's definition. */
export interface UndefineOptions extends OptionsOf<typeof undefineOptions> {}

const saveKeys = {
  ...waitingKeys,
  /** Writes past the host's cache (VIR_DOMAIN_SAVE_BYPASS_CACHE). */
  bypassCache: flag(DomainSaveRestoreFlags.BYPASS_CACHE),
  /** Its state when it is brought back. Default: that in which it was saved. */
  then: flagOf({ running: DomainSaveRestoreFlags.RUNNING, paused: DomainSaveRestoreFlags.PAUSED }),
}

export const managedSaveOptions = table('managedSave', saveKeys)

/** How a domain is saved where libvirt keeps such images. */
export interface ManagedSaveOptions extends OptionsOf<typeof managedSaveOptions> {}

export const saveOptions = table('save', {
  ...saveKeys,
  /** The definition that it is brought back with; only host-side details may differ. */
  xml: document<DomainConfig>('Domain', 'the XML of a domain'),
  /** How the image is packed: 'raw', 'sparse', 'gzip', 'bzip2', 'xz', 'lzop', 'zstd' (since libvirt 11.2.0). Default: the host's setting. */
  format: text({ what: 'the format of an image' }),
  /** Through how many channels at once it is written; with format 'sparse' (since libvirt 11.2.0). */
  parallelChannels: whole('', 1, 2 ** 31 - 1),
})

/** How a domain is saved to a file. */
export interface SaveOptions extends OptionsOf<typeof saveOptions> {}

export const saveXmlOptions = table('save.xml', {
  ...waitingKeys,
  /** With passwords and the like; needs a connection that may write (VIR_DOMAIN_SAVE_IMAGE_XML_SECURE). */
  secure: flag(DomainSaveImageXMLFlags.SECURE),
})

/** Which XML of an image of a domain's memory. */
export interface SaveXmlOptions extends OptionsOf<typeof saveXmlOptions> {}

export const saveImageOptions = table('save.setXml', {
  ...waitingKeys,
  /** Whether it is to run, or to be paused, when it is brought back. Default: as the image says. */
  then: saveKeys.then,
})

/** The state of a domain that is brought back from an image. */
export interface SaveImageOptions extends OptionsOf<typeof saveImageOptions> {}

const dumpFormats = {
  raw: DomainCoreDumpFormat.RAW, kdumpZlib: DomainCoreDumpFormat.KDUMP_ZLIB, kdumpLzo: DomainCoreDumpFormat.KDUMP_LZO,
  kdumpSnappy: DomainCoreDumpFormat.KDUMP_SNAPPY, winDmp: DomainCoreDumpFormat.WIN_DMP,
}

/** libvirt's number of a dump's format. */
export const dumpFormat = (format: keyof typeof dumpFormats): number => dumpFormats[format]

export const coreDumpOptions = table('coreDump', {
  ...waitingKeys,
  /** Default: 'raw', an image that debuggers read. All others need `memoryOnly`. */
  format: oneOf(...Object.keys(dumpFormats) as (keyof typeof dumpFormats)[]),
  /** The guest's memory only, which debuggers read, and not the hypervisor's own image (VIR_DUMP_MEMORY_ONLY). */
  memoryOnly: flag(DomainCoreDumpFlags.MEMORY_ONLY),
  /** It is crashed afterwards (VIR_DUMP_CRASH), or reset (VIR_DUMP_RESET). Default: it goes on. */
  then: flagOf({ crash: DomainCoreDumpFlags.CRASH, reset: DomainCoreDumpFlags.RESET }),
  /** The guest runs meanwhile, so that the dump is of no single moment (VIR_DUMP_LIVE). */
  live: flag(DomainCoreDumpFlags.LIVE),
  /** Writes past the host's cache (VIR_DUMP_BYPASS_CACHE). */
  bypassCache: flag(DomainCoreDumpFlags.BYPASS_CACHE),
})

/** How a domain's memory is written to a file for a debugger. */
export interface CoreDumpOptions extends OptionsOf<typeof coreDumpOptions> {}

export const autostartOptions = table('autostart', {
  ...waitingKeys,
  /** Only the next time that the host starts (since libvirt 11.2.0). */
  once: boolean,
})

/** When a domain starts with its host. */
export interface AutostartOptions extends OptionsOf<typeof autostartOptions> {}

export const messagesOptions = table('messages', {
  ...waitingKeys,
  /** Of which kinds: settings that will go, what support ends at, errors of disks (since libvirt 9.1.0). Default: all. */
  kinds: flagsOf({ deprecation: DomainMessageType.DEPRECATION, tainting: DomainMessageType.TAINTING, ioErrors: DomainMessageType.IOERRORS }),
})

/** Which messages. */
export interface MessagesOptions extends OptionsOf<typeof messagesOptions> {}

export const xmlOptions = table('xml', {
  ...waitingKeys,
  /** Its definition, also while it runs (VIR_DOMAIN_XML_INACTIVE). */
  inactive: flag(DomainXMLFlags.INACTIVE),
  /** With passwords and the like; needs a connection that may write (VIR_DOMAIN_XML_SECURE). */
  secure: flag(DomainXMLFlags.SECURE),
  /** Fit to be the definition at a migration's destination (VIR_DOMAIN_XML_MIGRATABLE). */
  migratable: flag(DomainXMLFlags.MIGRATABLE),
  /** The guest's processor as this host has it (VIR_DOMAIN_XML_UPDATE_CPU). */
  updateCpu: flag(DomainXMLFlags.UPDATE_CPU),
})

/** Which XML of a domain. */
export interface XmlOptions extends OptionsOf<typeof xmlOptions> {}

export const impactOptions = table('affects', { ...waitingKeys, ...affectsKeys })

/** Where a change applies, and how the caller waits. */
export interface ImpactOptions extends OptionsOf<typeof impactOptions> {}
