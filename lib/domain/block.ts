import type { DomainHandle, TypedParameter } from '../../types/native'
import {
  DomainBlockCommitFlags as Commit, DomainBlockCopyFlags as Copy, DomainBlockCopyParam, DomainBlockPullFlags, DomainBlockRebaseFlags,
  DomainBlockResizeFlags as Resize, DomainBlockStatsField as Field, DomainDiskErrorCode,
} from '../constants/domain-block'
import { TypedParameterType } from '../constants/typed-params'
import { withJson } from '../data'
import { namesOf } from '../names'
import { Facet } from '../noun'
import { bytesOf } from '../numbers'
import { bytes, flag, number, readValue, required, table, text, waitingKeys, whole, type OptionsOf, type Waiting } from '../options'
import { toRecord } from '../typed-params'
import { BlockJob } from './block-job'
import type { DomainNoun } from './domain-noun'
import { ioTune, ioTuneOptions, throttle, throttleOptions, type BlockIoTune, type BlockIoTuneOptions, type ThrottleGroupOptions } from './io-tune'
import { impactOptions, type ImpactOptions } from './options'
import { parametersOf, settingsOf } from './settings'
import { document, documentText, documents } from '../document'
import type { CopyDestination } from '../xml'

/** The sizes of a disk. */
export interface BlockInfo {
  /** The size that the guest sees. Null from 8 PiB on. */
  capacityBytes: number | null
  /** The used part of the host's storage; the highest offset that was written, for a block device. */
  allocationBytes: number | null
  /** The size of the file or the device on the host. */
  physicalBytes: number | null
}

/** The traffic of a disk since the domain started; null where the hypervisor does not say. */
export interface BlockStats {
  /** How many requests to read were done. */
  readRequests: number | null
  /** How many bytes were read. */
  readBytes: number | null
  /** The time that reading took, ns. */
  readTimeNs: bigint | null
  /** How many requests to write were done. */
  writeRequests: number | null
  /** How many bytes were written. */
  writeBytes: number | null
  /** The time that writing took, ns. */
  writeTimeNs: bigint | null
  /** How many requests to flush were done. */
  flushRequests: number | null
  /** The time that flushing took, ns. */
  flushTimeNs: bigint | null
  /** How many errors there were; Xen only. */
  errors: number | null
}

const resizeOptions = table('block.resize', {
  ...waitingKeys,
  /** How large the guest sees it afterwards. */
  bytes: required(bytes()),
  /** As large as the device on the host, which must have `bytes` (VIR_DOMAIN_BLOCK_RESIZE_CAPACITY, since libvirt 10.0.0). */
  capacity: flag(Resize.CAPACITY),
  /** Only ever larger (VIR_DOMAIN_BLOCK_RESIZE_EXTEND). */
  extend: flag(Resize.EXTEND),
})

/** How large a disk becomes. */
export interface BlockResizeOptions extends OptionsOf<typeof resizeOptions> {}

const peekOptions = table('block.peek', {
  ...waitingKeys,
  /** Where, in the guest's disk. Default 0. */
  offsetBytes: bytes(),
  /** How much, at most 4 MiB. */
  bytes: required(bytes()),
})

/** The part of a disk that is read. */
export interface BlockPeekOptions extends OptionsOf<typeof peekOptions> {}

const jobKeys = {
  ...waitingKeys,
  /** Limits its speed, bytes/s. Default 0: no limit. */
  bytesPerSecond: bytes(),
  /** How often its progress is asked for, ms, 10 or more. Default 500. */
  intervalMs: number('ms', { least: 10, most: 2 ** 31 - 1 }),
}

const pullOptions = table('block.pull', {
  ...jobKeys,
  /** Down to this image of its backing chain, by path or 'vda[2]'; that one stays. Default: all of it. */
  base: text({ what: 'a path, or a target with an index' }),
  /** With `base`: names it in the image by a path that is relative (VIR_DOMAIN_BLOCK_REBASE_RELATIVE). */
  relative: flag(DomainBlockRebaseFlags.RELATIVE),
}, ({ base, relative }: { base?: string, relative?: boolean }) => {
  if (relative && base === undefined) throw new RangeError('relative needs base: without one no image is named')
})

/** The images that are pulled into a disk. */
export interface BlockPullOptions extends OptionsOf<typeof pullOptions> {}

const commitOptions = table('block.commit', {
  ...jobKeys,
  /** The image into which it goes, by path or 'vda[2]'. Default: the last of the chain, or (`shallow`) the one below `top`. */
  base: text({ what: 'a path, or a target with an index' }),
  /** The uppermost image that goes. Default: the active one. */
  top: text({ what: 'a path, or a target with an index' }),
  /** Without `base`: into the image right below `top` (VIR_DOMAIN_BLOCK_COMMIT_SHALLOW). */
  shallow: flag(Commit.SHALLOW),
  /** Deletes the images that are not needed any more. */
  delete: flag(Commit.DELETE),
  /** The active image, which the guest writes to: the job waits for `pivot`. */
  active: flag(Commit.ACTIVE),
  /** Names the base by a path that is relative. */
  relative: flag(Commit.RELATIVE),
})

/** Which images of a disk's backing chain become one. */
export interface BlockCommitOptions extends OptionsOf<typeof commitOptions> {}

const copyOptions = table('block.copy', {
  ...jobKeys,
  /** The file on the host. For anything else: `xml`. */
  to: text({ what: 'the path of a file' }),
  /** The format of that file, for example 'qcow2' or 'raw'. Default: the disk's own. */
  format: text({ what: 'the format of an image' }),
  /** The whole `<disk>` element of the destination, in place of `to` and `format`. */
  xml: document<CopyDestination>('Device', 'the XML of a disk'),
  /** Only the active image: the copy has the same backing chain. */
  shallow: flag(Copy.SHALLOW),
  /** The file is there already, and large enough. */
  reuseExt: flag(Copy.REUSE_EXT),
  /** Is forgotten when the hypervisor ends, which a persistent domain needs with QEMU before 4.2 (VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB). */
  transientJob: flag(Copy.TRANSIENT_JOB),
  /** The guest's writes go to both sides before they are done, so that the job becomes ready (since libvirt 8.0.0). */
  synchronousWrites: flag(Copy.SYNCHRONOUS_WRITES),
  /** The destination reads as zeros already (since libvirt 10.10.0). */
  targetZeroed: flag(Copy.TARGET_ZEROED),
  /** How much is copied at a time, a power of two. Default: the hypervisor's. */
  granularityBytes: whole('bytes', 0, 2 ** 32 - 1),
  /** How much is on its way at most. Default: the hypervisor's. */
  bufferBytes: bytes(),
}, ({ to, format, xml }: { to?: string, format?: string, xml?: string | CopyDestination }) => {
  if ((to === undefined) === (xml === undefined)) throw new RangeError('there must be either to or xml')
  if (format !== undefined && xml !== undefined) throw new RangeError('xml says the format itself: leave format out')
})

/** Where a disk is copied to. */
export interface BlockCopyOptions extends OptionsOf<typeof copyOptions> {}

const watchOptions = table('block.job', {
  ...waitingKeys,
  /** ms between two questions. Default: 500. */
  intervalMs: jobKeys.intervalMs,
})

/** How a job that runs is watched. */
export interface BlockJobOptions extends OptionsOf<typeof watchOptions> {}

const diskKind = text({ what: 'the target of a disk, for example \'vda\'' })
const groupKind = text({ what: 'the name of a group' })
const errorName = namesOf(DomainDiskErrorCode)
const usualIntervalMs = 500

/** A domain's disks, and the jobs on them. A disk is named by its target ('vda') or its path. */
export class DomainBlock extends Facet<DomainHandle> {
  readonly #domain: DomainNoun

  /** @internal */
  constructor(domain: DomainNoun) {
    super(domain)
    this.#domain = domain
  }

  /** Its sizes (virDomainGetBlockInfo). */
  async info(disk: string, options?: Waiting): Promise<BlockInfo> {
    const { capacity, allocation, physical } = await this.ask(options, 'virDomainGetBlockInfo', readValue(diskKind, 'disk', disk))
    return { capacityBytes: bytesOf(capacity), allocationBytes: bytesOf(allocation), physicalBytes: bytesOf(physical) }
  }

  /** Its traffic (virDomainBlockStatsFlags). The domain must run. */
  async stats(disk: string, options?: Waiting): Promise<BlockStats> {
    const given = toRecord(await this.ask(options, 'virDomainBlockStatsFlags', readValue(diskKind, 'disk', disk)))
    const ns = (field: string): bigint | null => typeof given[field] === 'bigint' ? given[field] : null
    const count = (field: string): number | null => {
      const value = ns(field)
      return value === null ? null : bytesOf(value)
    }
    return withJson({
      readRequests: count(Field.READ_REQ), readBytes: count(Field.READ_BYTES), readTimeNs: ns(Field.READ_TOTAL_TIMES),
      writeRequests: count(Field.WRITE_REQ), writeBytes: count(Field.WRITE_BYTES), writeTimeNs: ns(Field.WRITE_TOTAL_TIMES),
      flushRequests: count(Field.FLUSH_REQ), flushTimeNs: ns(Field.FLUSH_TOTAL_TIMES), errors: count(Field.ERRS),
    })
  }

  /** Which disks have an error, and which: 'noSpace', 'unspec' (virDomainGetDiskErrors). The domain must run. */
  async errors(options?: Waiting): Promise<{ disk: string | null, error: string }[]> {
    return (await this.ask(options, 'virDomainGetDiskErrors')).map(({ disk, error }) => ({ disk, error: errorName(error) }))
  }

  /** Makes a disk of a running domain larger or smaller (virDomainBlockResize). */
  async resize(disk: string, options: BlockResizeOptions): Promise<void> {
    const read = resizeOptions.read(options)
    await this.request(read, 'virDomainBlockResize', readValue(diskKind, 'disk', disk), read.bytes, resizeOptions.flags(read) | Resize.BYTES)
  }

  /** Reads what is on it, at most 4 MiB at once (virDomainBlockPeek). Of a disk in 'raw' format only; needs a connection that may write. */
  async peek(disk: string, options: BlockPeekOptions): Promise<Buffer> {
    const read = peekOptions.read(options)
    return this.request(read, 'virDomainBlockPeek', readValue(diskKind, 'disk', disk), read.offsetBytes ?? 0, read.bytes)
  }

  /** Has libvirt send the event of the threshold once when more than so much of an image is used (virDomainSetBlockThreshold). 0 ends it. */
  async setThreshold(disk: string, thresholdBytes: number, options?: Waiting): Promise<void> {
    await this.ask(options, 'virDomainSetBlockThreshold', readValue(diskKind, 'disk', disk), readValue(bytes(), 'thresholdBytes', thresholdBytes))
  }

  /** Its limits (virDomainGetBlockIoTune). */
  async ioTune(disk: string, options?: ImpactOptions): Promise<BlockIoTune> {
    const read = impactOptions.read(options)
    return settingsOf(ioTune, await this.request(read, 'virDomainGetBlockIoTune', readValue(diskKind, 'disk', disk), impactOptions.flags(read)))
  }

  /** Sets some of its limits; QEMU's driver keeps the others only within a kind, bytes or requests (virDomainSetBlockIoTune). */
  async setIoTune(disk: string, options: BlockIoTuneOptions): Promise<void> {
    const read = ioTuneOptions.read(options)
    const parameters = parametersOf(ioTune, read, 'block.setIoTune')
    await this.request(read, 'virDomainSetBlockIoTune', readValue(diskKind, 'disk', disk), parameters, ioTuneOptions.flags(read))
  }

  /** Makes or changes limits that several disks name (virDomainSetThrottleGroup, since libvirt 11.2.0). */
  async setThrottleGroup(group: string, options: ThrottleGroupOptions): Promise<void> {
    const read = throttleOptions.read(options)
    const parameters = parametersOf(throttle, read, 'block.setThrottleGroup')
    await this.request(read, 'virDomainSetThrottleGroup', readValue(groupKind, 'group', group), parameters, throttleOptions.flags(read))
  }

  /** Takes away a group that no disk names (virDomainDelThrottleGroup, since libvirt 11.2.0). */
  async deleteThrottleGroup(group: string, options?: ImpactOptions): Promise<void> {
    const read = impactOptions.read(options)
    await this.request(read, 'virDomainDelThrottleGroup', readValue(groupKind, 'group', group), impactOptions.flags(read))
  }

  /**
   * Copies a disk while the guest runs on (virDomainBlockCopy). The job becomes ready and keeps both sides the same until `pivot`, which
   * has the guest go on with the copy, or `abort`, which leaves a copy of that moment.
   *
   * ```ts
   * const copy = await domain.block.copy('vda', { to: '/new/vda.qcow2' })
   * for await (const { currentBytes, ready } of copy) if (ready) break
   * await copy.pivot()
   * console.log(await copy.outcome)
   * ```
   */
  async copy(disk: string, options: BlockCopyOptions): Promise<BlockJob> {
    const read = copyOptions.read(options)
    const { to, format, bytesPerSecond, granularityBytes, bufferBytes } = read
    const target = { disk: { type: 'file', driver: format === undefined ? undefined : { type: format }, source: { file: to } } } as CopyDestination
    const xml = documentText(read.xml) ?? documents().formatDocument('Device', target)
    const parameters: TypedParameter[] = []
    if (bytesPerSecond !== undefined) parameters.push({ field: DomainBlockCopyParam.BANDWIDTH, type: TypedParameterType.ULLONG, value: BigInt(bytesPerSecond) })
    if (granularityBytes !== undefined) parameters.push({ field: DomainBlockCopyParam.GRANULARITY, type: TypedParameterType.UINT, value: granularityBytes })
    if (bufferBytes !== undefined) parameters.push({ field: DomainBlockCopyParam.BUF_SIZE, type: TypedParameterType.ULLONG, value: BigInt(bufferBytes) })
    return this.#begin(disk, read.intervalMs, (its) => this.request(read, 'virDomainBlockCopy', its, xml, parameters, copyOptions.flags(read)))
  }

  /** Makes images of a disk's backing chain one (virDomainBlockCommit). With `active`, the job waits for `pivot` at the end. */
  async commit(disk: string, options?: BlockCommitOptions): Promise<BlockJob> {
    const read = commitOptions.read(options)
    const flags = commitOptions.flags(read) | Commit.BANDWIDTH_BYTES
    return this.#begin(disk, read.intervalMs, (its) =>
      this.request(read, 'virDomainBlockCommit', its, read.base ?? null, read.top ?? null, read.bytesPerSecond ?? 0, flags))
  }

  /** Pulls what is in the backing chain into the active image (virDomainBlockPull; with `base` virDomainBlockRebase). */
  async pull(disk: string, options?: BlockPullOptions): Promise<BlockJob> {
    const read = pullOptions.read(options)
    const { base, bytesPerSecond = 0 } = read
    return this.#begin(disk, read.intervalMs, (its) => base === undefined
      ? this.request(read, 'virDomainBlockPull', its, bytesPerSecond, DomainBlockPullFlags.BANDWIDTH_BYTES)
      : this.request(read, 'virDomainBlockRebase', its, base, bytesPerSecond, pullOptions.flags(read) | DomainBlockRebaseFlags.BANDWIDTH_BYTES))
  }

  /** The job that runs on a disk, whoever began it; null when none does (virDomainGetBlockJobInfo). */
  async job(disk: string, options?: BlockJobOptions): Promise<BlockJob | null> {
    const read = watchOptions.read(options)
    const info = await this.request(read, 'virDomainGetBlockJobInfo', readValue(diskKind, 'disk', disk))
    return info && this.#begin(disk, read.intervalMs, null)
  }

  async #begin(disk: string, intervalMs: number | undefined, start: ((disk: string) => Promise<void>) | null): Promise<BlockJob> {
    const its = readValue(diskKind, 'disk', disk)
    return BlockJob.begin(this.#domain, its, intervalMs ?? usualIntervalMs, start && (() => start(its)))
  }
}
