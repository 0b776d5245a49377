import {
  anything, boolean, either, like, list, nested, oneOf, required, signal, tableFor, text, whole, type Kind,
} from '../../options'
import { longestDowntimeMs } from './limits'
import type {
  MigrateAutoConvergeOptions, MigrateCompressionOptions, MigrateControl, MigrateOptions, MigrateStorageOptions, MigrateTransport,
} from './options'
import type { TypedParameterInput } from './parameters'
import { parameterKind } from './values'

const storage = tableFor<MigrateStorageOptions>()('storage', {
  copy: required(oneOf('none', 'full', 'incremental')),
  disks: parameterKind('storage.disks'),
  detectZeroesDisks: parameterKind('storage.detectZeroesDisks'),
  targetZeroDisks: parameterKind('storage.targetZeroDisks'),
  port: parameterKind('storage.port'),
  uri: parameterKind('storage.uri'),
  synchronousWrites: boolean,
})

const compression = tableFor<MigrateCompressionOptions>()('compression', {
  methods: parameterKind('compression.methods'),
  xbzrleCacheBytes: parameterKind('compression.xbzrleCacheBytes'),
  mtLevel: parameterKind('compression.mtLevel'),
  mtThreads: parameterKind('compression.mtThreads'),
  mtDecompressThreads: parameterKind('compression.mtDecompressThreads'),
  zlibLevel: parameterKind('compression.zlibLevel'),
  zstdLevel: parameterKind('compression.zstdLevel'),
})

const autoConverge = tableFor<MigrateAutoConvergeOptions>()('autoConverge', {
  initialPercent: parameterKind('autoConverge.initialPercent'),
  incrementPercent: parameterKind('autoConverge.incrementPercent'),
})

const postcopy = tableFor<{ bandwidthMiBps?: number }>()('postcopy', { bandwidthMiBps: parameterKind('postcopy.bandwidthMiBps') })
const parallel = tableFor<{ connections?: number }>()('parallel', { connections: parameterKind('parallel.connections') })
const tls = tableFor<{ destination?: string }>()('tls', { destination: parameterKind('tls.destination') })

/** The keys of {@link MigrateSettings}. */
export const settingsKeys = {
  live: boolean,
  persistDestination: boolean,
  undefineSource: boolean,
  paused: boolean,
  offline: boolean,
  unsafe: boolean,
  changeProtection: boolean,
  abortOnError: boolean,
  storage: either(oneOf('none', 'full', 'incremental'), nested(storage)),
  compression: either(boolean, nested(compression)),
  autoConverge: either(boolean, nested(autoConverge)),
  postcopy: either(boolean, oneOf('whenStalled'), nested(postcopy)),
  postcopyResume: boolean,
  parallel: either(boolean, nested(parallel)),
  zeroCopy: boolean,
  tls: either(boolean, nested(tls)),
  rdmaPinAll: boolean,
  migrateUri: parameterKind<string>('migrateUri'),
  listenAddress: parameterKind<string>('listenAddress'),
  graphicsUri: parameterKind<string>('graphicsUri'),
  destinationName: parameterKind<string>('destinationName'),
  destinationXml: parameterKind<string>('destinationXml'),
  persistentXml: parameterKind<string>('persistentXml'),
  bandwidthMiBps: parameterKind<number>('bandwidthMiBps'),
  availableSwitchoverBandwidthMiBps: parameterKind<number>('availableSwitchoverBandwidthMiBps'),
  flags: whole('', 0, 0xffff_ffff),
  // Each is read by its field.
  parameters: list(anything<TypedParameterInput>()),
  maxDowntimeMs: whole('ms', 1, longestDowntimeMs),
  intervalMs: whole('ms', 1, 2_147_483_647),
  signal,
}

/** The keys of a route but for `to`. */
export const routeKeys = {
  control: oneOf<MigrateControl>('managed', 'peer2peer', 'direct'),
  transport: oneOf<MigrateTransport>('native', 'tunnelled'),
}

/** A URI, as a text or a URL; it is read as a text. The way of the migration decides which texts are URIs. */
export const uriText: Kind<string | URL> = either(
  text({ what: "a URI such as 'qemu+ssh://host2/system'", empty: true }),
  // A URL of another realm is one too.
  { ...like<URL>('a URL', isUrl), take: (value: unknown) => (value as URL).href as string | URL },
)

function isUrl(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object URL]' && typeof (value as URL).href === 'string'
}

const connection = like<object>('a connection', (value) => typeof value === 'object' && value !== null && !Array.isArray(value))

/** {@link MigrateOptions}, whatever a connection is. */
export const migrateOptions = tableFor<Pick<MigrateOptions, keyof MigrateOptions>>()('migrate', {
  ...settingsKeys, ...routeKeys, to: required(either(uriText, connection)),
})
