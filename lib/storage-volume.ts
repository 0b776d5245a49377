import { createReadStream } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { StoragePoolHandle, StorageVolHandle } from '../types/native'
import { call, callLocal } from './call'
import {
  StorageVolCreateFlags, StorageVolDeleteFlags, StorageVolInfoFlags, StorageVolResizeFlags, StorageVolType, StorageVolWipeAlgorithm,
} from './constants/storage'
import { gaveUp } from './errors'
import { namesOf } from './names'
import { Collection, Noun, type Known } from './noun'
import { bytesOf } from './numbers'
import {
  boolean, bytes, flag, instance, oneOf, readValue, required, table, text, waitingKeys, waitingOptions, type OptionsOf, type Waiting,
} from './options'
import type { Port } from './port'
import { SinkWritable, SourceReadable, SparseFile, VolumeSink, VolumeSource, type VolumeLease } from './stream'
import { withoutSecrets } from './uri'
import { document, documents, readDocument } from './document'
import type { StorageVolumeConfig, Parsed } from './xml'

const createOptions = table('volumes.create', {
  ...waitingKeys,
  /** Allocates the metadata of a qcow2 image beforehand (VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA). */
  preallocMetadata: flag(StorageVolCreateFlags.PREALLOC_METADATA),
  /** Held against the schema first (VIR_STORAGE_VOL_CREATE_VALIDATE, since libvirt 8.10.0). */
  validate: flag(StorageVolCreateFlags.VALIDATE),
})

/** How a volume is made. */
export interface StorageVolumeCreateOptions extends OptionsOf<typeof createOptions> {}

const cloneOptions = table('volumes.createFrom', {
  ...waitingKeys,
  /** Allocates the metadata of a qcow2 image beforehand (VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA). */
  preallocMetadata: flag(StorageVolCreateFlags.PREALLOC_METADATA),
  /** Shares the blocks of the original until one of them is written, or fails (VIR_STORAGE_VOL_CREATE_REFLINK). */
  reflink: flag(StorageVolCreateFlags.REFLINK),
  /** Held against the schema first (VIR_STORAGE_VOL_CREATE_VALIDATE, since libvirt 8.10.0). */
  validate: flag(StorageVolCreateFlags.VALIDATE),
})

/** How a volume is copied. */
export interface StorageVolumeCloneOptions extends OptionsOf<typeof cloneOptions> {}

const infoOptions = table('volume.info', {
  ...waitingKeys,
  /** `allocationBytes` is the size of the file or device, holes included (VIR_STORAGE_VOL_GET_PHYSICAL, since libvirt 3.0.0). */
  physical: flag(StorageVolInfoFlags.GET_PHYSICAL),
})

/** Which sizes of a volume. */
export interface StorageVolumeInfoOptions extends OptionsOf<typeof infoOptions> {}

const resizeOptions = table('volume.resize', {
  ...waitingKeys,
  /** The new capacity, or with `delta` the change of it. */
  bytes: required(bytes()),
  /** `bytes` is added, or with `shrink` taken away (VIR_STORAGE_VOL_RESIZE_DELTA). */
  delta: flag(StorageVolResizeFlags.DELTA),
  /** It may become smaller, and loses what was there (VIR_STORAGE_VOL_RESIZE_SHRINK). */
  shrink: flag(StorageVolResizeFlags.SHRINK),
  /** Allocates what is new (VIR_STORAGE_VOL_RESIZE_ALLOCATE). */
  allocate: flag(StorageVolResizeFlags.ALLOCATE),
})

/** How large a volume becomes. */
export interface StorageVolumeResizeOptions extends OptionsOf<typeof resizeOptions> {}

const algorithms = {
  zero: StorageVolWipeAlgorithm.ZERO,
  nnsa: StorageVolWipeAlgorithm.NNSA,
  dod: StorageVolWipeAlgorithm.DOD,
  bsi: StorageVolWipeAlgorithm.BSI,
  gutmann: StorageVolWipeAlgorithm.GUTMANN,
  schneier: StorageVolWipeAlgorithm.SCHNEIER,
  pfitzner7: StorageVolWipeAlgorithm.PFITZNER7,
  pfitzner33: StorageVolWipeAlgorithm.PFITZNER33,
  random: StorageVolWipeAlgorithm.RANDOM,
  trim: StorageVolWipeAlgorithm.TRIM,
} as const

const wipeOptions = table('volume.wipe', {
  ...waitingKeys,
  /** With what it is overwritten (virStorageVolWipeAlgorithm). Default 'zero'; most others need the program scrub on the host. */
  algorithm: oneOf(...Object.keys(algorithms) as (keyof typeof algorithms)[]),
})

/** How a volume is overwritten. */
export interface StorageVolumeWipeOptions extends OptionsOf<typeof wipeOptions> {}

const deleteOptions = table('volume.delete', {
  ...waitingKeys,
  /** Overwrites it with zeros first, which may take long (VIR_STORAGE_VOL_DELETE_ZEROED). */
  zeroed: flag(StorageVolDeleteFlags.ZEROED),
  /** Its snapshots too (VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS). */
  withSnapshots: flag(StorageVolDeleteFlags.WITH_SNAPSHOTS),
})

/** How a volume is removed. */
export interface StorageVolumeDeleteOptions extends OptionsOf<typeof deleteOptions> {}

const partKeys = {
  ...waitingKeys,
  /** Where it begins. Default 0. */
  offsetBytes: bytes(),
  /** How much at most. Default: all to the end. */
  lengthBytes: bytes(1),
}

const readableOptions = table('volume.readable', {
  ...partKeys,
  /** Chunks are Buffers and {@link Hole}s: the Readable is in object mode. Default: bytes, with zeros for holes. Since libvirt 3.4.0. */
  sparse: boolean,
})

/** The part of a volume that is read. `signal` also ends the stream; `timeoutMs` is for each of its requests. */
export interface StorageVolumeReadableOptions extends OptionsOf<typeof readableOptions> {}

const writableOptions = table('volume.writable', {
  ...partKeys,
  /**
   * Takes {@link Hole}s beside data, and makes holes of blocks of zeros in the data. libvirt skips holes: what a volume holds there
   * stays, so this is for a volume that is new or was wiped. Since libvirt 3.4.0.
   */
  sparse: boolean,
})

/** Where in a volume is written. `signal` also ends the stream; `timeoutMs` is for its opening. */
export interface StorageVolumeWritableOptions extends OptionsOf<typeof writableOptions> {}

/** virStorageVolInfo. A size is null from 8 PiB on. */
export interface StorageVolumeInfo {
  /** 'file', 'block', 'dir', 'network', 'netdir' or 'ploop'. */
  type: string
  /** The size that a guest sees. */
  capacityBytes: number | null
  /** The size that it takes up. */
  allocationBytes: number | null
}

const typeName = namesOf(StorageVolType)

/** A disk image, or whatever a pool holds in its place. */
export class StorageVolume extends Noun<StorageVolHandle> {
  /** Its name in its pool. */
  readonly name: string
  /** Its identity on its host; in a pool of files its path. */
  readonly key: string

  /** Use the methods of {@link StorageVolumes}. @internal */
  constructor(connection: Port, handle: StorageVolHandle, known?: Known) {
    super(connection, handle)
    this.name = known?.name ?? callLocal('virStorageVolGetName', handle)
    this.key = known?.id ?? callLocal('virStorageVolGetKey', handle)
  }

  override toJSON(): { name: string, key: string, uri: string } {
    return { name: this.name, key: this.key, uri: withoutSecrets(this.connection.uri) }
  }

  /** @internal */
  protected override handleOn(connection: Port, read: Waiting): Promise<StorageVolHandle> {
    return connection.request(read, 'virStorageVolLookupByKey', connection.handle, this.key)
  }

  /** Where it is on the host (virStorageVolGetPath). */
  async path(options?: Waiting): Promise<string> {
    return this.ask(options, 'virStorageVolGetPath')
  }

  /** Its document (virStorageVolGetXMLDesc). */
  async xml(options?: Waiting): Promise<string> {
    return this.ask(options, 'virStorageVolGetXMLDesc')
  }

  /** The same as an object ({@link xml}). */
  async config(options?: Waiting): Promise<Parsed<StorageVolumeConfig>> {
    return documents().parseStorageVolume(await this.xml(options))
  }

  /** Its type, and its sizes in bytes (virStorageVolGetInfo; with `physical` virStorageVolGetInfoFlags). */
  async info(options?: StorageVolumeInfoOptions): Promise<StorageVolumeInfo> {
    const read = infoOptions.read(options), flags = infoOptions.flags(read)
    const { type, capacity, allocation } = flags === 0
      ? await this.request(read, 'virStorageVolGetInfo') : await this.request(read, 'virStorageVolGetInfoFlags', flags)
    return { type: typeName(type), capacityBytes: bytesOf(capacity), allocationBytes: bytesOf(allocation) }
  }

  /** Changes its capacity (virStorageVolResize). May last: runs on a connection of its own. */
  async resize(options: StorageVolumeResizeOptions): Promise<void> {
    const read = resizeOptions.read(options)
    await this.requestLasting(read, 'virStorageVolResize', read.bytes, resizeOptions.flags(read))
  }

  /** Overwrites it, so that nobody can read what was there (virStorageVolWipePattern). May last: runs on a connection of its own. */
  async wipe(options?: StorageVolumeWipeOptions): Promise<void> {
    const read = wipeOptions.read(options)
    await this.requestLasting(read, 'virStorageVolWipePattern', algorithms[read.algorithm ?? 'zero'])
  }

  /**
   * Its contents (virStorageVolDownload), on a connection of their own. They are asked for in pieces of 16 MiB, or more where there are
   * holes, so that no more than that waits in memory for a slow consumer. A consumer that stops half way destroys it.
   */
  readable(options?: StorageVolumeReadableOptions): Readable {
    const read = readableOptions.read(options)
    return new SourceReadable(async (failed) => new VolumeSource(read, await this.#leased(read), read, failed), read)
  }

  /**
   * Overwrites its contents (virStorageVolUpload), on a connection of their own. Destroyed before its end, it leaves what was written.
   */
  writable(options?: StorageVolumeWritableOptions): Writable {
    const read = writableOptions.read(options)
    return new SinkWritable(async (failed) => VolumeSink.open(read, await this.#leased(read), read, failed), { ...read, at: read.offsetBytes ?? 0 })
  }

  /**
   * Its contents into a file here, with its holes (virStorageVolDownload). Overwrites the file. One that fails leaves what it got.
   * `sparse: false` is for libvirt before 3.4.0, which does not tell holes.
   */
  async download(path: string, options?: StorageVolumeReadableOptions): Promise<void> {
    const file = readValue(pathKind, 'path', path)
    await pipeline(this.readable({ sparse: true, ...readableOptions.read(options) }), new SparseFile(file))
  }

  /** A file here over its contents (virStorageVolUpload). With `sparse` the file's blocks of zeros become holes: see there. */
  async upload(path: string, options?: StorageVolumeWritableOptions): Promise<void> {
    const file = readValue(pathKind, 'path', path)
    await pipeline(createReadStream(file, { highWaterMark: 1024 * 1024 }), this.writable(options))
  }

  async #leased(read: Waiting): Promise<VolumeLease> {
    const lease = await this.connection.lease(read)
    const { connection } = lease
    if (connection === this.connection) return { connection, handle: this.handle, release: (options) => lease.release(options) }
    try {
      const handle = await this.handleOn(connection, read)
      const release: VolumeLease['release'] = async (options) => {
        await call('virStorageVolFree', handle)
        await lease.release(options)
      }
      return { connection, handle, release }
    } catch (error) {
      await lease.release({ abandoned: gaveUp(error) })
      throw error
    }
  }

  /** Removes it (virStorageVolDelete). May last: runs on a connection of its own. */
  async delete(options?: StorageVolumeDeleteOptions): Promise<void> {
    const read = deleteOptions.read(options)
    await this.requestLasting(read, 'virStorageVolDelete', deleteOptions.flags(read))
  }
}

const pathKind = text({ what: 'the path of a file' })
const xmlKind = document<StorageVolumeConfig>('StorageVolume', 'the XML of a volume')
const aVolume = instance('a StorageVolume', () => StorageVolume)

/** The volumes of a storage pool, by name. */
export class StorageVolumes extends Collection<StorageVolume, StorageVolHandle, StoragePoolHandle, Waiting> {
  readonly #pool: Noun<StoragePoolHandle>

  /** @internal */
  constructor(pool: Noun<StoragePoolHandle>) {
    super(pool, {
      what: 'volume', missing: 'VIR_ERR_NO_STORAGE_VOL',
      list: 'virStoragePoolListAllVolumes', filter: waitingOptions,
      byName: 'virStorageVolLookupByName',
      wrap: ({ connection }, handle, known) => new StorageVolume(connection, handle, known),
    })
    this.#pool = pool
  }

  /** Makes one (virStorageVolCreateXML). May last: runs on a connection of its own. */
  async create(xml: string | StorageVolumeConfig, options?: StorageVolumeCreateOptions): Promise<StorageVolume> {
    const read = createOptions.read(options)
    return this.#made(read, await this.#pool.requestLasting(
      read, 'virStorageVolCreateXML', readDocument(xmlKind, 'xml', xml), createOptions.flags(read)))
  }

  /** Makes one with the contents of another volume of the host (virStorageVolCreateXMLFrom). May last: runs on a connection of its own. */
  async createFrom(xml: string | StorageVolumeConfig, original: StorageVolume, options?: StorageVolumeCloneOptions): Promise<StorageVolume> {
    const read = cloneOptions.read(options)
    const text = readDocument(xmlKind, 'xml', xml)
    if (readValue(aVolume, 'original', original).connection !== this.owner.connection) throw new TypeError('original must be a volume of this connection')
    return this.#made(read, await this.#pool.requestLasting(read, 'virStorageVolCreateXMLFrom', text, await original.current(read), cloneOptions.flags(read)))
  }

  // The handle belongs to the connection that made the volume, which others use now.
  async #made(read: Waiting, handle: StorageVolHandle): Promise<StorageVolume> {
    return this.wrap(await this.owner.request(read, 'virStorageVolLookupByName', callLocal('virStorageVolGetName', handle)))
  }
}
