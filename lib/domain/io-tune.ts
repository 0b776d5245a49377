import { DomainBlockIoTuneParam as Param } from '../constants/domain-block'
import { table, waitingKeys, without, type OptionsOf } from '../options'
import { affectsKeys } from './affects'
import { count, parametersKeys, size, words, type SettingsOf } from './settings'

/** The limits of a disk. 0: none. A limit of reading and writing together excludes limits of one of them. */
export const ioTune = {
  /** Bytes/s that are read and written, together. */
  totalBytesPerSecond: size(Param.TOTAL_BYTES_SEC),
  /** Bytes/s that are read. */
  readBytesPerSecond: size(Param.READ_BYTES_SEC),
  /** Bytes/s that are written. */
  writeBytesPerSecond: size(Param.WRITE_BYTES_SEC),
  /** Requests/s to read and write, together. */
  totalIops: count(Param.TOTAL_IOPS_SEC, 'requests/s'),
  /** Requests/s to read. */
  readIops: count(Param.READ_IOPS_SEC, 'requests/s'),
  /** Requests/s to write. */
  writeIops: count(Param.WRITE_IOPS_SEC, 'requests/s'),
  /** For a while it may be so much more: the same limits, in a burst. */
  totalBytesPerSecondMax: size(Param.TOTAL_BYTES_SEC_MAX),
  /** Bytes/s that are read, in a burst. */
  readBytesPerSecondMax: size(Param.READ_BYTES_SEC_MAX),
  /** Bytes/s that are written, in a burst. */
  writeBytesPerSecondMax: size(Param.WRITE_BYTES_SEC_MAX),
  /** Requests/s to read and write together, in a burst. */
  totalIopsMax: count(Param.TOTAL_IOPS_SEC_MAX, 'requests/s'),
  /** Requests/s to read, in a burst. */
  readIopsMax: count(Param.READ_IOPS_SEC_MAX, 'requests/s'),
  /** Requests/s to write, in a burst. */
  writeIopsMax: count(Param.WRITE_IOPS_SEC_MAX, 'requests/s'),
  /** How long a burst lasts, s. */
  totalBytesMaxSeconds: count(Param.TOTAL_BYTES_SEC_MAX_LENGTH, 's'),
  /** How long a burst of `readBytesPerSecondMax` lasts, s. */
  readBytesMaxSeconds: count(Param.READ_BYTES_SEC_MAX_LENGTH, 's'),
  /** How long a burst of `writeBytesPerSecondMax` lasts, s. */
  writeBytesMaxSeconds: count(Param.WRITE_BYTES_SEC_MAX_LENGTH, 's'),
  /** How long a burst of `totalIopsMax` lasts, s. */
  totalIopsMaxSeconds: count(Param.TOTAL_IOPS_SEC_MAX_LENGTH, 's'),
  /** How long a burst of `readIopsMax` lasts, s. */
  readIopsMaxSeconds: count(Param.READ_IOPS_SEC_MAX_LENGTH, 's'),
  /** How long a burst of `writeIopsMax` lasts, s. */
  writeIopsMaxSeconds: count(Param.WRITE_IOPS_SEC_MAX_LENGTH, 's'),
  /** A larger request counts as several of this size. */
  iopsSizeBytes: size(Param.SIZE_IOPS_SEC),
  /** Disks with the same name here share the limits. */
  groupName: words(Param.GROUP_NAME, 'the name of a group'),
}

export const ioTuneOptions = table('block.setIoTune', { ...waitingKeys, ...affectsKeys, ...ioTune, ...parametersKeys })

/** The limits of a disk. A limit that the hypervisor does not have is absent. */
export interface BlockIoTune extends SettingsOf<typeof ioTune> {}
/** The limits of a disk, and where they apply. */
export interface BlockIoTuneOptions extends OptionsOf<typeof ioTuneOptions> {}

export const throttle = without(ioTune, 'groupName')
export const throttleOptions = table('block.setThrottleGroup', { ...waitingKeys, ...affectsKeys, ...throttle, ...parametersKeys })

/** The limits of a group of disks, and where they apply. */
export interface ThrottleGroupOptions extends OptionsOf<typeof throttleOptions> {}
