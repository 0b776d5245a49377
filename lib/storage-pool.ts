import type { ConnectHandle, StoragePoolHandle, StorageVolHandle } from '../types/native'
import { callLocal } from './call'
import { ConnectListAllStoragePoolsFlags as List } from './constants/connect'
import {
  StoragePoolBuildFlags, StoragePoolCreateFlags, StoragePoolDefineFlags, StoragePoolDeleteFlags, StoragePoolState, StorageXMLFlags,
} from './constants/storage'
import { namesOf } from './names'
import { storagePoolEvents, type StoragePoolEventData } from './events'
import { Collection, WatchedNoun, type Actor, type Known } from './noun'
import { bytesOf } from './numbers'
import {
  boolean, flag, instance, list, oneOf, readValue, required, table, text, waitingKeys, waitingOptions, type Kind, type OptionsOf, type Waiting,
} from './options'
import type { Port } from './port'
import { StorageVolume, StorageVolumes } from './storage-volume'
import { withoutSecrets } from './uri'
import { document, documents, documentText, readDocument } from './document'
import type { Parsed, StoragePoolConfig, StoragePoolCapabilities, StoragePoolSource } from './xml'

const kinds = {
  dir: List.DIR, fs: List.FS, netfs: List.NETFS, logical: List.LOGICAL, disk: List.DISK, iscsi: List.ISCSI, scsi: List.SCSI,
  mpath: List.MPATH, rbd: List.RBD, sheepdog: List.SHEEPDOG, gluster: List.GLUSTER, zfs: List.ZFS, vstorage: List.VSTORAGE,
  iscsiDirect: List.ISCSI_DIRECT,
} as const

/** How a pool keeps its volumes, as a filter of pools. */
export type StoragePoolType = keyof typeof kinds

const types: Kind<readonly StoragePoolType[]> = {
  ...list(oneOf(...Object.keys(kinds) as StoragePoolType[]), { empty: false }),
  bits: (words) => words.reduce((bits, word) => bits | kinds[word], 0),
}

export const storagePoolFilter = table('storagePools.list', {
  ...waitingKeys,
  /** Started, or not. */
  active: flag(List.ACTIVE, List.INACTIVE),
  /** With a definition that outlives it, or transient. */
  persistent: flag(List.PERSISTENT, List.TRANSIENT),
  /** Started with the host, or not. */
  autostart: flag(List.AUTOSTART, List.NO_AUTOSTART),
  /** Only pools of these types. */
  types,
})

/** Which storage pools are listed. A key that is left out does not matter. */
export interface StoragePoolFilter extends OptionsOf<typeof storagePoolFilter> {}

const defineOptions = table('storagePools.define', {
  ...waitingKeys,
  /** Held against the schema first (VIR_STORAGE_POOL_DEFINE_VALIDATE, since libvirt 7.7.0). */
  validate: flag(StoragePoolDefineFlags.VALIDATE),
})

/** How a pool is defined. */
export interface StoragePoolDefineOptions extends OptionsOf<typeof defineOptions> {}

const startOptions = table('storagePool.start', {
  ...waitingKeys,
  /** Builds it first (VIR_STORAGE_POOL_CREATE_WITH_BUILD). */
  build: flag(StoragePoolCreateFlags.WITH_BUILD),
  /**
   * Builds it first, over whatever is there (true), or only where nothing is (false)
   * (VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE, VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE).
   */
  overwrite: flag(StoragePoolCreateFlags.WITH_BUILD_OVERWRITE, StoragePoolCreateFlags.WITH_BUILD_NO_OVERWRITE),
})

/** How a pool is started. */
export interface StoragePoolStartOptions extends OptionsOf<typeof startOptions> {}

const buildOptions = table('storagePool.build', {
  ...waitingKeys,
  /** VIR_STORAGE_POOL_BUILD_REPAIR */
  repair: flag(StoragePoolBuildFlags.REPAIR),
  /** VIR_STORAGE_POOL_BUILD_RESIZE */
  resize: flag(StoragePoolBuildFlags.RESIZE),
  /** Over whatever is there (true), or only where nothing is (false). */
  overwrite: flag(StoragePoolBuildFlags.OVERWRITE, StoragePoolBuildFlags.NO_OVERWRITE),
})

/** How a pool's storage is made. */
export interface StoragePoolBuildOptions extends OptionsOf<typeof buildOptions> {}

const deleteOptions = table('storagePool.delete', {
  ...waitingKeys,
  /** Overwrites it with zeros first, which may take long (VIR_STORAGE_POOL_DELETE_ZEROED). */
  zeroed: flag(StoragePoolDeleteFlags.ZEROED),
})

/** How a pool's storage is removed. */
export interface StoragePoolDeleteOptions extends OptionsOf<typeof deleteOptions> {}

const xmlOptions = table('storagePool.xml', {
  ...waitingKeys,
  /** Its definition, also while it runs (VIR_STORAGE_XML_INACTIVE). */
  inactive: flag(StorageXMLFlags.INACTIVE),
})

/** Which XML of a pool. */
export interface StoragePoolXmlOptions extends OptionsOf<typeof xmlOptions> {}

const sourcesOptions = table('storagePools.findSources', {
  ...waitingKeys,
  /** libvirt's word for the type of pool: 'netfs', 'iscsi', 'logical', ... */
  type: required(text({ what: 'a type of storage pool' })),
  /** As much of a `<source>` as says where to look: a host for 'netfs' and 'iscsi'. */
  source: document<Partial<StoragePoolSource>>('StoragePoolSource', 'the XML of a source'),
})

/** Where sources of storage pools are looked for. */
export interface StoragePoolSourcesOptions extends OptionsOf<typeof sourcesOptions> {}

/** virStoragePoolInfo. A size is null from 8 PiB on. */
export interface StoragePoolInfo {
  /** 'inactive', 'building', 'running', 'degraded' or 'inaccessible'. */
  state: string
  /** Its size. */
  capacityBytes: number | null
  /** How much of it its volumes have. */
  allocationBytes: number | null
  /** How much of it is free. */
  availableBytes: number | null
}

const stateName = namesOf(StoragePoolState)

/** A place on a host that holds volumes: a directory, a volume group, a disk. */
export class StoragePool extends WatchedNoun<StoragePoolHandle, 'storagePool', StoragePoolEventData> {
  /** Its name on its host. */
  readonly name: string
  /** Its UUID. */
  readonly uuid: string
  /** Its volumes. */
  readonly volumes = new StorageVolumes(this)

  /** Use the methods of {@link StoragePools}. @internal */
  constructor(connection: Port, handle: StoragePoolHandle, known?: Known) {
    super(connection, handle, storagePoolEvents, 'uuid')
    this.name = known?.name ?? callLocal('virStoragePoolGetName', handle)
    this.uuid = known?.id ?? callLocal('virStoragePoolGetUUIDString', handle)
  }

  override toJSON(): { name: string, uuid: string, uri: string } {
    return { name: this.name, uuid: this.uuid, uri: withoutSecrets(this.connection.uri) }
  }

  /** @internal */
  protected override handleOn(connection: Port, read: Waiting): Promise<StoragePoolHandle> {
    return connection.request(read, 'virStoragePoolLookupByUUIDString', connection.handle, this.uuid)
  }

  /** Its document (virStoragePoolGetXMLDesc). */
  async xml(options?: StoragePoolXmlOptions): Promise<string> {
    const read = xmlOptions.read(options)
    return this.request(read, 'virStoragePoolGetXMLDesc', xmlOptions.flags(read))
  }

  /** The same as an object ({@link xml}). */
  async config(options?: StoragePoolXmlOptions): Promise<Parsed<StoragePoolConfig>> {
    return documents().parseStoragePool(await this.xml(options))
  }

  /** Its state and sizes, in bytes, as of its last refresh (virStoragePoolGetInfo). */
  async info(options?: Waiting): Promise<StoragePoolInfo> {
    const { state, capacity, allocation, available } = await this.ask(options, 'virStoragePoolGetInfo')
    return {
      state: stateName(state), capacityBytes: bytesOf(capacity), allocationBytes: bytesOf(allocation), availableBytes: bytesOf(available),
    }
  }

  /** Whether it is started (virStoragePoolIsActive). */
  async isActive(options?: Waiting): Promise<boolean> {
    return this.ask(options, 'virStoragePoolIsActive')
  }

  /** Whether it has a definition that outlives it (virStoragePoolIsPersistent). */
  async isPersistent(options?: Waiting): Promise<boolean> {
    return this.ask(options, 'virStoragePoolIsPersistent')
  }

  /** Whether it starts with the host (virStoragePoolGetAutostart). */
  async autostart(options?: Waiting): Promise<boolean> {
    return await this.ask(options, 'virStoragePoolGetAutostart') !== 0
  }

  /** virStoragePoolSetAutostart */
  async setAutostart(autostart: boolean, options?: Waiting): Promise<void> {
    await this.ask(options, 'virStoragePoolSetAutostart', readValue(boolean, 'autostart', autostart) ? 1 : 0)
  }

  /** Makes its storage: a directory, a volume group, a file system (virStoragePoolBuild). May last: runs on a connection of its own. */
  async build(options?: StoragePoolBuildOptions): Promise<void> {
    const read = buildOptions.read(options)
    await this.requestLasting(read, 'virStoragePoolBuild', buildOptions.flags(read))
  }

  /** Starts it (virStoragePoolCreate). May last: runs on a connection of its own. */
  async start(options?: StoragePoolStartOptions): Promise<void> {
    const read = startOptions.read(options)
    await this.requestLasting(read, 'virStoragePoolCreate', startOptions.flags(read))
  }

  /** Looks at its storage anew: for volumes that somebody else made (virStoragePoolRefresh). May last: runs on a connection of its own. */
  async refresh(options?: Waiting): Promise<void> {
    await this.requestLasting(waitingOptions.read(options), 'virStoragePoolRefresh')
  }

  /** Stops it; its storage stays (virStoragePoolDestroy). A transient one is gone then. */
  async destroy(options?: Waiting): Promise<void> {
    await this.ask(options, 'virStoragePoolDestroy')
  }

  /** Removes its storage for good; it must be stopped (virStoragePoolDelete). May last: runs on a connection of its own. */
  async delete(options?: StoragePoolDeleteOptions): Promise<void> {
    const read = deleteOptions.read(options)
    await this.requestLasting(read, 'virStoragePoolDelete', deleteOptions.flags(read))
  }

  /** Forgets its definition; its storage stays (virStoragePoolUndefine). */
  async undefine(options?: Waiting): Promise<void> {
    await this.ask(options, 'virStoragePoolUndefine')
  }
}

const xmlKind = document<StoragePoolConfig>('StoragePool', 'the XML of a storage pool')
const pathKind = text({ what: 'a path' })
const keyKind = text({ what: 'the key of a volume' })
const aVolume = instance('a StorageVolume', () => StorageVolume)

/** The storage pools of a host, and its volumes where their pool is not known. */
export class StoragePools extends Collection<StoragePool, StoragePoolHandle, ConnectHandle, StoragePoolFilter> {
  /** @internal */
  constructor(host: Actor<ConnectHandle>) {
    super(host, {
      what: 'storage pool', missing: 'VIR_ERR_NO_STORAGE_POOL',
      list: 'virConnectListAllStoragePools', filter: storagePoolFilter,
      byName: 'virStoragePoolLookupByName', byUuid: 'virStoragePoolLookupByUUIDString',
      wrap: ({ connection }, handle, known) => new StoragePool(connection, handle, known),
    })
  }

  /** Defines a persistent pool, or changes its definition, without starting it (virStoragePoolDefineXML). */
  async define(xml: string | StoragePoolConfig, options?: StoragePoolDefineOptions): Promise<StoragePool> {
    const read = defineOptions.read(options)
    return this.wrap(await this.owner.request(read, 'virStoragePoolDefineXML', readDocument(xmlKind, 'xml', xml), defineOptions.flags(read)))
  }

  /** Starts a transient pool, which is gone when it stops; its storage stays (virStoragePoolCreateXML). */
  async create(xml: string | StoragePoolConfig, options?: StoragePoolStartOptions): Promise<StoragePool> {
    const read = startOptions.read(options)
    return this.wrap(await this.owner.request(read, 'virStoragePoolCreateXML', readDocument(xmlKind, 'xml', xml), startOptions.flags(read)))
  }

  /** Where pools of a type could be made, as the XML of `<sources>` (virConnectFindStoragePoolSources). */
  async findSourcesXml(options: StoragePoolSourcesOptions): Promise<string> {
    const read = sourcesOptions.read(options)
    return this.owner.request(read, 'virConnectFindStoragePoolSources', read.type, documentText(read.source) ?? null)
  }

  /** The same as objects ({@link findSourcesXml}). */
  async findSources(options: StoragePoolSourcesOptions): Promise<Parsed<StoragePoolSource>[]> {
    return documents().parseStoragePoolSources(await this.findSourcesXml(options)).sources
  }

  /** The types of pools that the host can have, as XML (virConnectGetStoragePoolCapabilities, since libvirt 5.2.0). */
  async capabilitiesXml(options?: Waiting): Promise<string> {
    return this.owner.request(waitingOptions.read(options), 'virConnectGetStoragePoolCapabilities')
  }

  /** The same as an object ({@link capabilitiesXml}). */
  async capabilities(options?: Waiting): Promise<Parsed<StoragePoolCapabilities>> {
    return documents().parseStoragePoolCapabilities(await this.capabilitiesXml(options))
  }

  /**
   * The pool whose target is a path (virStoragePoolLookupByTargetPath, since libvirt 4.1.0).
   *
   * @throws LibvirtError VIR_ERR_NO_STORAGE_POOL
   */
  async getByTargetPath(path: string, options?: Waiting): Promise<StoragePool> {
    return this.wrap(await this.owner.request(waitingOptions.read(options), 'virStoragePoolLookupByTargetPath', readValue(pathKind, 'path', path)))
  }

  /** The pool that a volume is in (virStoragePoolLookupByVolume). */
  async getByVolume(volume: StorageVolume, options?: Waiting): Promise<StoragePool> {
    const { connection } = this.owner
    if (readValue(aVolume, 'volume', volume).connection !== connection) throw new TypeError('volume must be one of this connection')
    return this.wrap(await volume.request(waitingOptions.read(options), 'virStoragePoolLookupByVolume'))
  }

  /**
   * A volume of any started pool, by its key (virStorageVolLookupByKey).
   *
   * @throws LibvirtError VIR_ERR_NO_STORAGE_VOL
   */
  async getVolumeByKey(key: string, options?: Waiting): Promise<StorageVolume> {
    return this.#volume(await this.owner.request(waitingOptions.read(options), 'virStorageVolLookupByKey', readValue(keyKind, 'key', key)))
  }

  /**
   * A volume of any started pool, by its path on the host (virStorageVolLookupByPath).
   *
   * @throws LibvirtError VIR_ERR_NO_STORAGE_VOL
   */
  async getVolumeByPath(path: string, options?: Waiting): Promise<StorageVolume> {
    return this.#volume(await this.owner.request(waitingOptions.read(options), 'virStorageVolLookupByPath', readValue(pathKind, 'path', path)))
  }

  #volume(handle: StorageVolHandle): StorageVolume {
    return new StorageVolume(this.owner.connection, handle)
  }
}
