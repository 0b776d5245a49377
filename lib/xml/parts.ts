import type { Extra } from './extra'
import type { Parsed } from './parsed'
import { formatRoot, parseRoot, type DocumentName } from './root'
import type {
  DomainConfig, DomainDevices, NetworkDnsHost, NetworkDnsSrv, NetworkDnsTxt, NetworkForwardInterface, NetworkIpDhcpHost, NetworkIpDhcpRange, NetworkPortgroup,
  StoragePoolConfig,
} from './types'

type Each<T> = NonNullable<T> extends readonly (infer U)[] ? U : NonNullable<T>
type D = DomainDevices

/** One device, under the name of its element: `{ disk: { type: 'file', ... } }`. What is attached, changed and taken away is one. */
export type Device =
  | { disk: Each<D['disks']> } | { controller: Each<D['controllers']> } | { lease: Each<D['leases']> } | { filesystem: Each<D['filesystems']> }
  | { interface: Each<D['interfaces']> } | { input: Each<D['inputs']> } | { sound: Each<D['sounds']> } | { audio: Each<D['audios']> }
  | { hostdev: Each<D['hostdevs']> } | { graphics: Each<D['graphics']> } | { video: Each<D['videos']> } | { console: Each<D['consoles']> }
  | { parallel: Each<D['parallels']> } | { serial: Each<D['serials']> } | { channel: Each<D['channels']> } | { smartcard: Each<D['smartcards']> }
  | { hub: Each<D['hubs']> } | { redirdev: Each<D['redirdevs']> } | { redirfilter: Each<D['redirfilters']> } | { rng: Each<D['rngs']> }
  | { tpm: Each<D['tpms']> } | { shmem: Each<D['shmems']> } | { memory: Each<D['memories']> } | { crypto: Each<D['cryptos']> }
  | { watchdog: Each<D['watchdogs']> } | { panic: Each<D['panics']> } | { iommu: Each<D['iommus']> } | { memballoon: Each<D['memballoon']> }
  | { vsock: Each<D['vsock']> } | { nvram: Each<D['nvram']> }

type WithoutTarget<T> = T extends { target: infer U } ? Omit<T, 'target'> & { target?: U } : T

/** Where a disk is copied to: a disk that need not say what it is for the guest. */
export interface CopyDestination {
  /** The disk; `target` may be left out. */
  disk: WithoutTarget<Each<D['disks']>>
}

/** The part of a network that an update changes, under the name of its element: `{ host: { mac: '...', ip: '...' } }`. */
export type NetworkPart =
  | { host: NetworkIpDhcpHost | NetworkDnsHost } | { range: NetworkIpDhcpRange } | { interface: NetworkForwardInterface }
  | { portgroup: NetworkPortgroup } | { txt: NetworkDnsTxt } | { srv: NetworkDnsSrv }

/** Where storage pools could be: the source that each would have. libvirt has no schema for `<sources>`. */
export interface StoragePoolSources {
  /** `<source>`, as many as there are. */
  sources?: StoragePoolSource[] | undefined
  /** Out of a document that was read: its layout, and all that is not known here. */
  $?: Extra | undefined
}

/** The source of a pool, of any type of pool. */
export type StoragePoolSource = NonNullable<StoragePoolConfig['source']>

/** A domain's document as libvirt gives it: with what every domain has. */
export type ParsedDomainConfig = Parsed<DomainConfig> & {
  uuid: string
  devices: Parsed<DomainDevices>
  currentMemory: Parsed<NonNullable<DomainConfig['currentMemory']>>
  vcpu: Parsed<NonNullable<DomainConfig['vcpu']>>
  os: Parsed<NonNullable<DomainConfig['os']>>
}

/** One device of a domain, by its element. */
export const parseDevice = (xml: string | Uint8Array): Parsed<Device> => parseRoot('Device', xml)
/** The text of one device of a domain. */
export const formatDevice = (device: Device): string => formatRoot('Device', device)

/** The answer to the question where storage pools could be: `<sources>`. */
export const parseStoragePoolSources = (xml: string | Uint8Array): Parsed<StoragePoolSources> => parseRoot('StoragePoolSources', xml)
/** The text of `<sources>`. */
export const formatStoragePoolSources = (sources: StoragePoolSources): string => formatRoot('StoragePoolSources', sources)

/** Any of them: for methods that take a document. @internal */
export const formatDocument = (name: DocumentName, given: unknown): string => formatRoot(name, given)
