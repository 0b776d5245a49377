import { parseRoot, formatRoot } from './root'
import { validateRoot, type Finding } from './validate'
import type { Parsed } from './parsed'
import type {
  BackupConfig, Capabilities, CheckpointConfig, CpuConfig, DomainCapabilities, DomainConfig, InterfaceConfig, NetworkConfig, NetworkPortConfig, NodeDeviceConfig,
  NWFilterBindingConfig, NWFilterConfig, SecretConfig, SnapshotConfig, StoragePoolCapabilities, StoragePoolConfig, StorageVolumeConfig,
} from './types'

// Every kind of document has the same three functions. Reading throws a SyntaxError that names the line and the elements around, writing a
// TypeError or RangeError that names the property (`domain.devices.disks[1].target.dev`).
// Validation is apart from writing: the daemon may know more than our schema.

/** The document of a domain: `<domain>`. */
export const parseDomain = (xml: string | Uint8Array): Parsed<DomainConfig> => parseRoot('Domain', xml)
/** The text of a document of a domain. */
export const formatDomain = (domain: DomainConfig): string => formatRoot('Domain', domain)
/** All that libvirt's schema does not have in it, with its path; none in a valid one. */
export const validateDomain = (domain: DomainConfig): Finding[] => validateRoot('Domain', domain)

/** The document of a network: `<network>`. */
export const parseNetwork = (xml: string | Uint8Array): Parsed<NetworkConfig> => parseRoot('Network', xml)
/** The text of a document of a network. */
export const formatNetwork = (network: NetworkConfig): string => formatRoot('Network', network)
/** All that libvirt's schema does not have in it, with its path; none in a valid one. */
export const validateNetwork = (network: NetworkConfig): Finding[] => validateRoot('Network', network)

/** The document of a storage pool: `<pool>`. */
export const parseStoragePool = (xml: string | Uint8Array): Parsed<StoragePoolConfig> => parseRoot('StoragePool', xml)
/** The text of a document of a storage pool. */
export const formatStoragePool = (storagePool: StoragePoolConfig): string => formatRoot('StoragePool', storagePool)
/** All that libvirt's schema does not have in it, with its path; none in a valid one. */
export const validateStoragePool = (storagePool: StoragePoolConfig): Finding[] => validateRoot('StoragePool', storagePool)

/** The document of a storage volume: `<volume>`. */
export const parseStorageVolume = (xml: string | Uint8Array): Parsed<StorageVolumeConfig> => parseRoot('StorageVolume', xml)
/** The text of a document of a storage volume. */
export const formatStorageVolume = (storageVolume: StorageVolumeConfig): string => formatRoot('StorageVolume', storageVolume)
/** All that libvirt's schema does not have in it, with its path; none in a valid one. */
export const validateStorageVolume = (storageVolume: StorageVolumeConfig): Finding[] => validateRoot('StorageVolume', storageVolume)

/** The document of a device of the host: `<device>`. */
export const parseNodeDevice = (xml: string | Uint8Array): Parsed<NodeDeviceConfig> => parseRoot('NodeDevice', xml)
/** The text of a document of a device of the host. */
export const formatNodeDevice = (nodeDevice: NodeDeviceConfig): string => formatRoot('NodeDevice', nodeDevice)
/** All that libvirt's schema does not have in it, with its path; none in a valid one. */
export const validateNodeDevice = (nodeDevice: NodeDeviceConfig): Finding[] => validateRoot('NodeDevice', nodeDevice)

/** The document of an interface of the host: `<interface>`. */
export const parseInterface = (xml: string | Uint8Array): Parsed<InterfaceConfig> => parseRoot('Interface', xml)
/** The text of a document of an interface of the host. */
export const formatInterface = (config: InterfaceConfig): string => formatRoot('Interface', config)
/** All that libvirt's schema does not have in it, with its path; none in a valid one. */
export const validateInterface = (config: InterfaceConfig): Finding[] => validateRoot('Interface', config)

/** The document of a network filter: `<filter>`. */
export const parseNWFilter = (xml: string | Uint8Array): Parsed<NWFilterConfig> => parseRoot('NWFilter', xml)
/** The text of a document of a network filter. */
export const formatNWFilter = (filter: NWFilterConfig): string => formatRoot('NWFilter', filter)
/** All that libvirt's schema does not have in it, with its path; none in a valid one. */
export const validateNWFilter = (filter: NWFilterConfig): Finding[] => validateRoot('NWFilter', filter)

/** The document of a binding of a network filter: `<filterbinding>`. */
export const parseNWFilterBinding = (xml: string | Uint8Array): Parsed<NWFilterBindingConfig> => parseRoot('NWFilterBinding', xml)
/** The text of a document of a binding of a network filter. */
export const formatNWFilterBinding = (filter: NWFilterBindingConfig): string => formatRoot('NWFilterBinding', filter)
/** All that libvirt's schema does not have in it, with its path; none in a valid one. */
export const validateNWFilterBinding = (filter: NWFilterBindingConfig): Finding[] => validateRoot('NWFilterBinding', filter)

/** The document of a secret: `<secret>`. */
export const parseSecret = (xml: string | Uint8Array): Parsed<SecretConfig> => parseRoot('Secret', xml)
/** The text of a document of a secret. */
export const formatSecret = (secret: SecretConfig): string => formatRoot('Secret', secret)
/** All that libvirt's schema does not have in it, with its path; none in a valid one. */
export const validateSecret = (secret: SecretConfig): Finding[] => validateRoot('Secret', secret)

/** The document of a snapshot: `<domainsnapshot>`. */
export const parseSnapshot = (xml: string | Uint8Array): Parsed<SnapshotConfig> => parseRoot('Snapshot', xml)
/** The text of a document of a snapshot. */
export const formatSnapshot = (snapshot: SnapshotConfig): string => formatRoot('Snapshot', snapshot)
/** All that libvirt's schema does not have in it, with its path; none in a valid one. */
export const validateSnapshot = (snapshot: SnapshotConfig): Finding[] => validateRoot('Snapshot', snapshot)

/** The document of a checkpoint: `<domaincheckpoint>`. */
export const parseCheckpoint = (xml: string | Uint8Array): Parsed<CheckpointConfig> => parseRoot('Checkpoint', xml)
/** The text of a document of a checkpoint. */
export const formatCheckpoint = (checkpoint: CheckpointConfig): string => formatRoot('Checkpoint', checkpoint)
/** All that libvirt's schema does not have in it, with its path; none in a valid one. */
export const validateCheckpoint = (checkpoint: CheckpointConfig): Finding[] => validateRoot('Checkpoint', checkpoint)

/** The document of a backup: `<domainbackup>`. */
export const parseBackup = (xml: string | Uint8Array): Parsed<BackupConfig> => parseRoot('Backup', xml)
/** The text of a document of a backup. */
export const formatBackup = (backup: BackupConfig): string => formatRoot('Backup', backup)
/** All that libvirt's schema does not have in it, with its path; none in a valid one. */
export const validateBackup = (backup: BackupConfig): Finding[] => validateRoot('Backup', backup)

/** The document of what a host can do: `<capabilities>`. */
export const parseCapabilities = (xml: string | Uint8Array): Parsed<Capabilities> => parseRoot('Capabilities', xml)
/** The text of a document of what a host can do. */
export const formatCapabilities = (capabilities: Capabilities): string => formatRoot('Capabilities', capabilities)
/** All that libvirt's schema does not have in it, with its path; none in a valid one. */
export const validateCapabilities = (capabilities: Capabilities): Finding[] => validateRoot('Capabilities', capabilities)

/** The document of what a hypervisor can do: `<domainCapabilities>`. */
export const parseDomainCapabilities = (xml: string | Uint8Array): Parsed<DomainCapabilities> => parseRoot('DomainCapabilities', xml)
/** The text of a document of what a hypervisor can do. */
export const formatDomainCapabilities = (domainCapabilities: DomainCapabilities): string => formatRoot('DomainCapabilities', domainCapabilities)
/** All that libvirt's schema does not have in it, with its path; none in a valid one. */
export const validateDomainCapabilities = (domainCapabilities: DomainCapabilities): Finding[] => validateRoot('DomainCapabilities', domainCapabilities)

/** The document of a processor, of a host or for a guest: `<cpu>`. */
export const parseCpu = (xml: string | Uint8Array): Parsed<CpuConfig> => parseRoot('Cpu', xml)
/** The text of a document of a processor, of a host or for a guest. */
export const formatCpu = (cpu: CpuConfig): string => formatRoot('Cpu', cpu)
/** All that libvirt's schema does not have in it, with its path; none in a valid one. */
export const validateCpu = (cpu: CpuConfig): Finding[] => validateRoot('Cpu', cpu)

/** The document of a port of a network: `<networkport>`. */
export const parseNetworkPort = (xml: string | Uint8Array): Parsed<NetworkPortConfig> => parseRoot('NetworkPort', xml)
/** The text of a document of a port of a network. */
export const formatNetworkPort = (networkPort: NetworkPortConfig): string => formatRoot('NetworkPort', networkPort)
/** All that libvirt's schema does not have in it, with its path; none in a valid one. */
export const validateNetworkPort = (networkPort: NetworkPortConfig): Finding[] => validateRoot('NetworkPort', networkPort)

/** The document of what a host can do with storage pools: `<storagepoolCapabilities>`. */
export const parseStoragePoolCapabilities = (xml: string | Uint8Array): Parsed<StoragePoolCapabilities> => parseRoot('StoragePoolCapabilities', xml)
/** The text of a document of what a host can do with storage pools. */
export const formatStoragePoolCapabilities = (storagePoolCapabilities: StoragePoolCapabilities): string => formatRoot('StoragePoolCapabilities', storagePoolCapabilities)
/** All that libvirt's schema does not have in it, with its path; none in a valid one. */
export const validateStoragePoolCapabilities = (storagePoolCapabilities: StoragePoolCapabilities): Finding[] => validateRoot('StoragePoolCapabilities', storagePoolCapabilities)
