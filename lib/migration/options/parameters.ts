import { MigrateParam, TypedParameterType } from '../../constants'

export type { TypedParameter } from '../../../types/native'

/** A typed parameter as a user writes it: the type of a field that libvirt is known to have may be left out. */
export interface TypedParameterInput {
  /** libvirt's name of the parameter. */
  readonly field: string
  /** One of {@link TypedParameterType}. */
  readonly type?: number
  /** Its value. */
  readonly value: number | bigint | boolean | string
}

/** How one of libvirt's migration parameters is reached by a named option, and which values it takes. */
export interface MigrateParameterEntry {
  /** The option, with dots for options inside options: 'postcopy.bandwidthMiBps'. */
  readonly option: string
  /** The key in {@link MigrateParam}. */
  readonly param: keyof typeof MigrateParam
  /** The name of the typed parameter. */
  readonly field: string
  readonly type: TypedParameterType
  /** The libvirt release that brought the parameter. */
  readonly since: string
  /** True when libvirt takes the parameter several times and the option takes a list. */
  readonly repeated?: boolean
  /** The smallest and the largest value of a numeric parameter. */
  readonly range?: readonly [number, number]
  /** The words that the parameter knows. */
  readonly choices?: readonly string[]
}

const { INT, ULLONG, STRING } = TypedParameterType

// libvirt multiplies by 2^20 for QEMU and then needs a signed 64-bit number.
const mibps = [0, 8_796_093_022_207] as const
// QEMU keeps thread and channel counts in one byte.
const threads = [1, 255] as const

const parameter = (
  option: string,
  param: keyof typeof MigrateParam,
  type: TypedParameterType,
  since: string,
  more: Pick<MigrateParameterEntry, 'repeated' | 'range' | 'choices'> = {},
): MigrateParameterEntry => ({ option, param, field: MigrateParam[param], type, since, ...more })

const list = { repeated: true }
const methods = { repeated: true, choices: ['xbzrle', 'mt', 'zlib', 'zstd'] }

/** Every VIR_MIGRATE_PARAM_* and the option that sets it. */
export const migrateParameters: readonly MigrateParameterEntry[] = Object.freeze([
  parameter('migrateUri', 'URI', STRING, '1.1.0'),
  parameter('destinationName', 'DEST_NAME', STRING, '1.1.0'),
  parameter('destinationXml', 'DEST_XML', STRING, '1.1.0'),
  parameter('persistentXml', 'PERSIST_XML', STRING, '1.3.4'),
  parameter('graphicsUri', 'GRAPHICS_URI', STRING, '1.1.0'),
  parameter('listenAddress', 'LISTEN_ADDRESS', STRING, '1.1.4'),
  parameter('bandwidthMiBps', 'BANDWIDTH', ULLONG, '1.1.0', { range: mibps }),
  parameter('availableSwitchoverBandwidthMiBps', 'BANDWIDTH_AVAIL_SWITCHOVER', ULLONG, '11.1.0', { range: mibps }),
  parameter('postcopy.bandwidthMiBps', 'BANDWIDTH_POSTCOPY', ULLONG, '5.1.0', { range: mibps }),
  parameter('storage.disks', 'MIGRATE_DISKS', STRING, '1.2.17', list),
  parameter('storage.detectZeroesDisks', 'MIGRATE_DISKS_DETECT_ZEROES', STRING, '10.9.0', list),
  parameter('storage.targetZeroDisks', 'MIGRATE_DISKS_TARGET_ZERO', STRING, '12.2.0', list),
  parameter('storage.port', 'DISKS_PORT', INT, '1.3.3', { range: [0, 65_535] }),
  parameter('storage.uri', 'DISKS_URI', STRING, '6.8.0'),
  parameter('compression.methods', 'COMPRESSION', STRING, '1.3.4', methods),
  parameter('compression.xbzrleCacheBytes', 'COMPRESSION_XBZRLE_CACHE', ULLONG, '1.3.4', {
    range: [1, Number.MAX_SAFE_INTEGER],
  }),
  parameter('compression.mtLevel', 'COMPRESSION_MT_LEVEL', INT, '1.3.4', { range: [0, 9] }),
  parameter('compression.mtThreads', 'COMPRESSION_MT_THREADS', INT, '1.3.4', { range: threads }),
  parameter('compression.mtDecompressThreads', 'COMPRESSION_MT_DTHREADS', INT, '1.3.4', { range: threads }),
  parameter('compression.zlibLevel', 'COMPRESSION_ZLIB_LEVEL', INT, '9.4.0', { range: [0, 9] }),
  parameter('compression.zstdLevel', 'COMPRESSION_ZSTD_LEVEL', INT, '9.4.0', { range: [0, 20] }),
  parameter('autoConverge.initialPercent', 'AUTO_CONVERGE_INITIAL', INT, '2.0.0', { range: [1, 99] }),
  parameter('autoConverge.incrementPercent', 'AUTO_CONVERGE_INCREMENT', INT, '2.0.0', { range: [1, 99] }),
  parameter('parallel.connections', 'PARALLEL_CONNECTIONS', INT, '5.2.0', { range: threads }),
  parameter('tls.destination', 'TLS_DESTINATION', STRING, '6.0.0'),
])
