/**
 * libvirt for Node.js: hosts, what is on them, and `domain.migrate()`.
 *
 * `nodevirt/migration` has the rest about migrations, `nodevirt/constants` libvirt's constants, `nodevirt/native` its C functions, and
 * `nodevirt/qemu` the monitor of QEMU.
 */
import './migration/install'
export { connect, Connection } from './connection'
export type { ReconnectOptions } from './healing'
export type { Keepalive } from './keepalive'
export type { DomainChange, DomainDifference, DomainStanding, Gap, LostSubscription, Stop, SubscribeOptions } from './events'
export type { BoundedQueue } from './queue'
export type { ConnectOptions } from './connection-options'
export type { Waiting } from './options'
export type { Port } from './port'
export type { Identity } from './identity'
export type { Hypervisor } from './hypervisor'
export type { DomainCapabilitiesOptions, MaxVcpusOptions } from './hypervisor'
export type { HostCpu } from './cpu'
export type { CpuBaselineOptions, CpuCompareOptions, CpuComparison, DomainKind } from './cpu'
export type { HostNode } from './node'
export type {
  NodeAllocatePagesOptions, NodeCellMemory, NodeCellsOptions, NodeCpuMap, NodeCpuStatsOptions, NodeFreePages, NodeFreePagesOptions, NodeInfo,
  NodeMemoryParameters, NodeMemoryStatsOptions, NodePages, NodeSetMemoryOptions, NodeSevInfo, NodeSuspendOptions,
} from './node'
export type { Auth, CredentialRequest } from './auth'
export { Listing } from './noun'
export { Network, Networks } from './network'
export type {
  DhcpLease, DhcpLeaseOptions, NetworkCreateOptions, NetworkDefineOptions, NetworkFilter, NetworkUpdate, NetworkXmlOptions,
} from './network'
export type { MetadataKind, MetadataTarget } from './metadata'
export type { NetworkMetadata, NetworkMetadataOptions } from './network-metadata'
export { NetworkPort, NetworkPorts } from './network-port'
export type { NetworkPortCreateOptions } from './network-port'
export { StoragePool, StoragePools } from './storage-pool'
export type {
  StoragePoolBuildOptions, StoragePoolDefineOptions, StoragePoolDeleteOptions, StoragePoolFilter, StoragePoolInfo, StoragePoolSourcesOptions,
  StoragePoolStartOptions, StoragePoolType, StoragePoolXmlOptions,
} from './storage-pool'
export { StorageVolume, StorageVolumes } from './storage-volume'
export type {
  StorageVolumeCloneOptions, StorageVolumeCreateOptions, StorageVolumeDeleteOptions, StorageVolumeInfo, StorageVolumeInfoOptions,
  StorageVolumeReadableOptions, StorageVolumeResizeOptions, StorageVolumeWipeOptions, StorageVolumeWritableOptions,
} from './storage-volume'
export { Interface, Interfaces } from './interface'
export type { InterfaceDefineOptions, InterfaceFilter, InterfaceXmlOptions } from './interface'
export { NodeDevice, NodeDevices } from './node-device'
export type {
  NodeDeviceCreateOptions, NodeDeviceDefineOptions, NodeDeviceDetachOptions, NodeDeviceFilter, NodeDeviceUpdateOptions, NodeDeviceXmlOptions,
} from './node-device'
export { NWFilter, NWFilters } from './nwfilter'
export type { NWFilterDefineOptions } from './nwfilter'
export { NWFilterBinding, NWFilterBindings } from './nwfilter-binding'
export type { NWFilterBindingCreateOptions } from './nwfilter-binding'
export { Secret, Secrets } from './secret'
export type { SecretDefineOptions, SecretFilter, SecretUsage } from './secret'
export { Hole } from './stream'
export type { ChannelOptions, ConsoleOptions, Screenshot, ScreenshotOptions, SendKeyOptions } from './domain/console'
export { Domain } from './domain/domain'
export { Domains } from './domain/domains'
// The parts of a domain. nodevirt/xml has types of the same name for some: those are called parts here.
export type { DomainAgent } from './domain/agent'
export type { DomainBackup } from './domain/backup'
export type { DomainConsole as DomainConsolePart } from './domain/console'
export type { DomainDevices as DomainDevicesPart } from './domain/devices'
export type { DomainDirtyRate } from './domain/dirty-rate'
export type { DomainGraphics as DomainGraphicsPart } from './domain/graphics'
export type { DomainInterfaces } from './domain/interfaces'
export type { DomainIOThreads } from './domain/io-threads'
export type { DomainJob } from './domain/job'
export type { DomainLaunchSecurity as DomainLaunchSecurityPart } from './domain/launch-security'
export type { DomainLxc } from './domain/lxc'
export type { DomainManagedSave } from './domain/managed-save'
export type { DomainMemory as DomainMemoryPart } from './domain/memory'
export type { DomainMetadata as DomainMetadataPart } from './domain/metadata'
export type { DomainPm as DomainPmPart } from './domain/pm'
export type { DomainSecurity } from './domain/security'
export type { DomainTuning } from './domain/tuning'
export type { DomainVcpus as DomainVcpusPart } from './domain/vcpus'
export type { DomainDefineOptions, DomainRestoreOptions } from './domain/domains'
export type { Affects } from './domain/affects'
export type { DirtyRate, DirtyRateMode, DirtyRateOptions } from './domain/dirty-rate'
export type { DomainInfo, DomainStateInfo } from './domain/domain'
export type {
  AutostartOptions, CoreDumpOptions, DestroyOptions, ImpactOptions, ManagedSaveOptions, MessagesOptions, SaveImageOptions, SaveOptions, SaveXmlOptions,
  ShutdownMode, ShutdownOptions, UndefineOptions, XmlOptions,
} from './domain/options'
export type { CreateOptions } from './domain/create'
export type { DomainFilter } from './domain/filter'
export type { ControlInfo, JobAbortOptions, JobStatisticsOptions, MaxBandwidthOptions } from './domain/job'
export type { ProcessSignal } from './domain/lxc'
export type { MemoryLimitOptions, MemoryLimits, MemorySizeOptions, PeekOptions, StatsPeriodOptions } from './domain/memory'
export type { AssociateFilesOptions, DeviceDetachOptions, DeviceUpdateOptions } from './domain/devices'
export type { IOThread, IOThreadSetOptions } from './domain/io-threads'
export type { PmSuspendOptions } from './domain/pm'
export type { HostCpuTime, HostTimesOptions, VcpuCountOptions, VcpuInfo, VcpuSetOptions } from './domain/vcpus'
export type {
  AgentCommandOptions, FreezeOptions, GuestFileSystem, GuestHostnameOptions, PasswordOptions, TrimOptions,
} from './domain/agent'
export type { GuestExecOptions, GuestExecResult } from './domain/guest-exec'
export type {
  GuestDiskInfo, GuestFileSystemDisk, GuestFileSystemInfo, GuestInfo, GuestInfoOptions, GuestInterface, GuestOs, GuestTimezone, GuestUser,
} from './domain/guest-info'
export type {
  InterfaceAddresses, InterfaceAddressOptions, InterfaceAnnounceOptions, InterfaceBandwidth, InterfaceBandwidthOptions, InterfaceStats,
} from './domain/interfaces'
export type { GraphicsOpenOptions, GraphicsReloadOptions } from './domain/graphics'
export type { LaunchSecurityInfo, LaunchSecurityStateOptions } from './domain/launch-security'
export type { SecurityLabel } from './domain/security'
export type { AllStatsOptions, DomainStats, StatsGroup, StatsOptions } from './domain/stats'
export type {
  BalloonStats, BlockImageStats, BulkInterfaceStats, CpuTotalStats, DirtyrateStats, IOThreadStats, MemoryMonitorStats, StateStats, VcpuGroupStats, VcpuStats,
} from './domain/stats-groups'
export type {
  BlkioOptions, BlkioSettings, NumaOptions, NumaSettings, PerfEventOptions, PerfEvents, SchedulerOptions, SchedulerSettings,
} from './domain/tuning'
export type { BlockIoTune, BlockIoTuneOptions, ThrottleGroupOptions } from './domain/io-tune'
export type { DomainBlock } from './domain/block'
export type {
  BlockCommitOptions, BlockCopyOptions, BlockInfo, BlockJobOptions, BlockPeekOptions, BlockPullOptions, BlockResizeOptions, BlockStats,
} from './domain/block'
export { BlockJob } from './domain/block-job'
export type { BlockJobKind, BlockJobOutcome, BlockJobProgress } from './domain/block-job'
export { BackupJob } from './domain/backup'
export type { BackupJobOptions, BackupOptions, BackupOutcome, BackupProgress } from './domain/backup'
export type { JobOutcome, JobOutcomeWord } from './domain/watched-job'
export { Checkpoint, Checkpoints } from './domain/checkpoint'
export type {
  CheckpointChildFilter, CheckpointCreateOptions, CheckpointDeleteOptions, CheckpointFilter, CheckpointXmlOptions,
} from './domain/checkpoint'
export { Snapshot, Snapshots } from './domain/snapshot'
export type {
  BareSnapshotOptions, SnapshotChildFilter, SnapshotCreateOptions, SnapshotDeleteOptions, SnapshotFilter, SnapshotRevertOptions, SnapshotXmlOptions,
} from './domain/snapshot'
export type { StateName } from './domain/state'
export type {
  AgentLifecycleData, BalloonChangeData, BlockJobData, BlockThresholdData, ChannelLifecycleData, DeviceData, DiskChangeData, DomainLifecycle as DomainLifecycleData, GraphicsAddressData,
  GraphicsData, IoErrorData, IoErrorReasonData, LifecycleData, MemoryDeviceSizeData, MemoryFailureData, MetadataChangeData, MigrationIterationData,
  NetworkMetadataChangeData, NicMacChangeData, ParametersData, PmData, RtcChangeData, TrayChangeData, VcpuRemovedData, WatchdogData,
} from './events'
export type { DomainEventData, EventOptions, NetworkEventData, NodeDeviceEventData, SecretEventData, StoragePoolEventData } from './events'
export type {
  CloseReason, ConnectionEvents, Disconnect, HealingEvents, HostEventName, HostEvents, JobCompletedEvent, LifecycleEvent, MigrationIterationEvent,
  Reconnect, ReconnectFailure,
} from './host-events'
export { AbortError, LibvirtError } from './errors'
export type { LibvirtErrorFields } from './errors'
export { ownCodes } from './error-codes'
export type { LibvirtErrorCode, OwnErrorCode } from './error-codes'
export { jsonValue } from './data'
export { errorData } from './error-data'
export type { ErrorData, LibvirtErrorData } from './error-data'
export type { JobOperationName, JobStatistics, JobTypeName, StatisticValue } from './domain/job-statistics'
export { libraryVersion, supports } from './library'
export type { ParameterValue } from './typed-params'
export type { TypedParameter } from '../types/native'
