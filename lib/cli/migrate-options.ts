import { Option, type Command } from 'commander'
import { readFileSync } from 'node:fs'
import type { MigrateSettings } from '../migration/options/options'
import type { PolicySpec } from '../migration/policy/registry'
import { policyNames } from '../migration/policy/registry'
import type { DomainMigrateOptions } from '../migration/setup'
import { number, UsageError, words } from './command'

/** The options of `migrate`, as the parser gives them. */
export interface MigrateGiven {
  live?: boolean, offline?: boolean, p2p?: boolean, direct?: boolean, tunnelled?: boolean, persistent?: boolean, undefinesource?: boolean
  suspend?: boolean, copyStorageAll?: boolean, copyStorageInc?: boolean, copyStorageSynchronousWrites?: boolean, changeProtection?: boolean
  unsafe?: boolean, compressed?: boolean, autoConverge?: boolean, rdmaPinAll?: boolean, abortOnError?: boolean, postcopy?: boolean
  postcopyAfterPrecopy?: boolean, postcopyResume?: boolean, zerocopy?: boolean, migrateuri?: string, graphicsuri?: string, listenAddress?: string
  dname?: string, timeout?: number, timeoutSuspend?: boolean, timeoutPostcopy?: boolean, xml?: string, persistentXml?: string
  migrateDisks?: string[], migrateDisksDetectZeroes?: string[], migrateDisksTargetZero?: string[], disksPort?: number, disksUri?: string
  compMethods?: string[], compMtLevel?: number, compMtThreads?: number, compMtDthreads?: number, compXbzrleCache?: number, compZlibLevel?: number
  compZstdLevel?: number, autoConvergeInitial?: number, autoConvergeIncrement?: number, tls?: boolean, tlsDestination?: string
  postcopyBandwidth?: number, parallel?: boolean, parallelConnections?: number, bandwidth?: number, availableSwitchoverBandwidth?: number
  move?: boolean, maxDowntime?: number, policy?: string, allowDowntime?: number, allowPause?: boolean, allowThrottle?: boolean, maxTotal?: number
  recover?: boolean, plan?: string
}

/** What virsh knows and nodevirt does not do, with the reason. */
const refused: readonly (readonly [flags: string, reason: string])[] = [
  ['-q, --quiet', 'nodevirt shows what happens; send its output to /dev/null'],
  ['-r, --readonly', 'a migration changes something'],
  ['-d, --debug <level>', 'libvirt logs by LIBVIRT_DEBUG and LIBVIRT_LOG_OUTPUTS'],
  ['-l, --log <file>', 'use --trace FILE, which nodevirt can read again'],
  ['-t, --timing', 'the time is shown in any case'],
]

/** virsh's options of the same name and meaning, and those of nodevirt. */
export function migrateOptions(command: Command): Command {
  const figure = (flags: string, description: string): Option => new Option(flags, description).argParser(number)
  const list = (flags: string, description: string): Option => new Option(flags, description).argParser(words)
  command
    .optionsGroup('The way, as with virsh:')
    .option('--live', 'the guest runs meanwhile; the default here, unlike with virsh')
    .option('--no-live', "the guest stands still meanwhile, as virsh's does without --live")
    .option('--offline', 'only the definition moves')
    .option('--p2p', "the source's daemon controls it, and it goes on when this process ends; without, this process does")
    .option('--direct', 'the hypervisor controls it, for drivers that can')
    .option('--tunnelled', "through the daemons' own connection; needs --p2p")
    .option('--migrateuri <uri>', "address for the hypervisors' data")
    .option('--listen-address <address>', "the destination's hypervisor listens there")
    .option('--graphicsuri <uri>', 'where clients of the console are sent')
    .option('--tls', 'encrypt between the hypervisors')
    .option('--tls-destination <name>', "the name in the destination's certificate")
    .optionsGroup('The guest, as with virsh:')
    .option('--persistent', 'the destination keeps the definition')
    .option('--undefinesource', 'the source forgets it')
    .option('--dname <name>', 'its name at the destination')
    .option('--suspend', 'it stays paused at the destination')
    .option('--xml <file>', 'its definition at the destination')
    .option('--persistent-xml <file>', 'the definition that --persistent keeps')
    .option('--change-protection', 'nobody changes its configuration meanwhile')
    .option('--unsafe', 'also where libvirt fears for the data')
    .option('--abort-on-error', 'give up on soft errors, such as of its disks')
    .optionsGroup('Memory, as with virsh:')
    .addOption(figure('--bandwidth <MiB/s>', 'limit'))
    .addOption(figure('--available-switchover-bandwidth <MiB/s>', 'what the last round may count on'))
    .option('--parallel', 'several connections')
    .addOption(figure('--parallel-connections <n>', 'how many'))
    .option('--compressed', 'compress')
    .addOption(list('--comp-methods <list>', 'xbzrle, mt, zlib, zstd'))
    .addOption(figure('--comp-mt-level <n>', 'effort of mt'))
    .addOption(figure('--comp-mt-threads <n>', 'its threads at the source'))
    .addOption(figure('--comp-mt-dthreads <n>', 'its threads at the destination'))
    .addOption(figure('--comp-xbzrle-cache <bytes>', "xbzrle's cache"))
    .addOption(figure('--comp-zlib-level <n>', 'effort of zlib'))
    .addOption(figure('--comp-zstd-level <n>', 'effort of zstd'))
    .option('--zerocopy', 'without copying it first')
    .option('--rdma-pin-all', 'with RDMA, pin all of it at the start')
    .option('--auto-converge', 'slow the guest down when it writes too fast')
    .addOption(figure('--auto-converge-initial <percent>', 'first step'))
    .addOption(figure('--auto-converge-increment <percent>', 'each further step'))
    .option('--postcopy', 'post-copy may be started')
    .option('--postcopy-after-precopy', 'start it after the first pass')
    .addOption(figure('--postcopy-bandwidth <MiB/s>', 'its limit'))
    .option('--postcopy-resume', 'go on with a post-copy that broke')
    .addOption(figure('--timeout <seconds>', 'after so long, suspend the guest'))
    .option('--timeout-suspend', 'what --timeout does')
    .option('--timeout-postcopy', 'start post-copy instead')
    .optionsGroup('Disks, as with virsh:')
    .option('--copy-storage-all', 'copy disks that the hosts do not share')
    .option('--copy-storage-inc', 'copy only their top images')
    .option('--copy-storage-synchronous-writes', "the guest's writes wait for the destination")
    .addOption(list('--migrate-disks <list>', 'which, for example vda,vdb'))
    .addOption(list('--migrate-disks-detect-zeroes <list>', 'leave out zeros of these'))
    .addOption(list('--migrate-disks-target-zero <list>', 'these read as zeros already at the destination'))
    .addOption(figure('--disks-port <port>', 'port for the copy'))
    .option('--disks-uri <uri>', 'address for the copy')
    .optionsGroup('Steering, by nodevirt:')
    .option('--move', '--persistent --undefinesource, as far as the guest has a definition')
    .addOption(figure('--max-downtime <ms>', "how long the guest may stand still at the switchover (QEMU's 300)"))
    .addOption(new Option('--policy <name>', 'who steers; see docs/migration.md').choices(policyNames.filter((name) => name !== 'virsh')))
    .addOption(figure('--allow-downtime <ms>', 'how far the policy may raise it'))
    .option('--allow-pause', 'the policy may let the guest stand still as a last resort')
    .option('--allow-throttle', 'the policy may slow the guest down')
    .addOption(figure('--max-total <seconds>', 'abort it after so long'))
    .option('--recover', 'go on by itself when post-copy breaks')
    .option('--plan <directory>', 'lets `nodevirt attach --plans` go on steering if this process dies')
    .addOption(new Option('--verbose', 'show progress, which is done in any case').hideHelp())
  for (const [flags, reason] of refused) {
    command.addOption(new Option(flags, reason).hideHelp())
  }
  return command
}

/** @throws {UsageError} for an option of virsh's that nodevirt does not have. */
export function refuseOthers(given: object): void {
  for (const [flags, reason] of refused) {
    const name = /--([a-z]+)/.exec(flags)?.[1] ?? ''
    if (Object.hasOwn(given, name)) throw new UsageError(`--${name} of virsh is not one of nodevirt's: ${reason}`)
  }
}

type Settings = MigrateSettings & Omit<DomainMigrateOptions, keyof MigrateSettings | 'to' | 'control' | 'transport'>

/**
 * The options of the library. Reads the files that are named.
 *
 * @throws {UsageError} for options that say nothing without another one, or contradict it.
 */
export function settingsOf(all: MigrateGiven): Settings {
  refuseOthers(all)
  const { timeout, ...others } = all
  // With virsh, a timeout of 0 is none.
  const given: MigrateGiven = timeout ? all : others
  needs(given, ['migrateDisks', 'migrateDisksDetectZeroes', 'migrateDisksTargetZero', 'disksPort', 'disksUri', 'copyStorageSynchronousWrites'],
    'copyStorageAll', 'copyStorageInc')
  needs(all, ['timeoutSuspend', 'timeoutPostcopy'], 'timeout')
  needs(given, ['postcopyBandwidth'], 'postcopy', 'postcopyAfterPrecopy', 'timeoutPostcopy')
  if (given.copyStorageAll && given.copyStorageInc) throw new UsageError('--copy-storage-all cannot be combined with --copy-storage-inc')
  if (given.timeoutSuspend && given.timeoutPostcopy) throw new UsageError('--timeout-suspend cannot be combined with --timeout-postcopy')
  const policy = policyOf(given)
  const allow = without({
    downtimeMs: given.allowDowntime, throttle: given.allowThrottle,
    pause: given.allowPause ?? (given.timeout !== undefined && !given.timeoutPostcopy ? true : undefined),
  })
  return without({
    live: given.offline ? undefined : given.live,
    offline: given.offline, persistDestination: given.persistent, undefineSource: given.undefinesource, paused: given.suspend, unsafe: given.unsafe,
    changeProtection: given.changeProtection, abortOnError: given.abortOnError, move: given.move,
    storage: given.copyStorageAll || given.copyStorageInc ? without({
      copy: given.copyStorageAll ? 'full' as const : 'incremental' as const, disks: given.migrateDisks,
      detectZeroesDisks: given.migrateDisksDetectZeroes, targetZeroDisks: given.migrateDisksTargetZero, port: given.disksPort, uri: given.disksUri,
      synchronousWrites: given.copyStorageSynchronousWrites,
    }) : undefined,
    compression: part(given.compressed, {
      methods: given.compMethods, xbzrleCacheBytes: given.compXbzrleCache, mtLevel: given.compMtLevel, mtThreads: given.compMtThreads,
      mtDecompressThreads: given.compMtDthreads, zlibLevel: given.compZlibLevel, zstdLevel: given.compZstdLevel,
    }),
    autoConverge: part(given.autoConverge, { initialPercent: given.autoConvergeInitial, incrementPercent: given.autoConvergeIncrement }),
    postcopy: part(given.postcopy ?? (given.postcopyAfterPrecopy || given.timeoutPostcopy || undefined), { bandwidthMiBps: given.postcopyBandwidth }),
    postcopyResume: given.postcopyResume, zeroCopy: given.zerocopy, rdmaPinAll: given.rdmaPinAll,
    parallel: part(given.parallel, { connections: given.parallelConnections }),
    tls: part(given.tls, { destination: given.tlsDestination }),
    migrateUri: given.migrateuri, graphicsUri: given.graphicsuri, listenAddress: given.listenAddress, destinationName: given.dname,
    destinationXml: textOf('--xml', given.xml), persistentXml: textOf('--persistent-xml', given.persistentXml),
    bandwidthMiBps: given.bandwidth, availableSwitchoverBandwidthMiBps: given.availableSwitchoverBandwidth, maxDowntimeMs: given.maxDowntime,
    policy, recover: given.recover, plan: given.plan,
    allow: Object.keys(allow).length > 0 ? allow : undefined,
    guards: given.maxTotal === undefined ? undefined : { maxTotalMs: given.maxTotal * 1000 },
  }) as Settings
}

function policyOf(given: MigrateGiven): PolicySpec | undefined {
  const asVirsh = given.timeout !== undefined ? '--timeout' : given.postcopyAfterPrecopy ? '--postcopy-after-precopy' : null
  if (asVirsh !== null && given.policy !== undefined) throw new UsageError(`${asVirsh} cannot be combined with --policy: each decides what is done and when`)
  if (given.timeout !== undefined && given.postcopyAfterPrecopy) throw new UsageError('--timeout cannot be combined with --postcopy-after-precopy')
  if (given.timeout !== undefined) return { name: 'virsh', timeoutMs: given.timeout * 1000, action: given.timeoutPostcopy ? 'postcopy' : 'suspend' }
  if (given.postcopyAfterPrecopy) return afterFirstPass
  return given.policy as PolicySpec | undefined
}

/** As `virsh migrate --postcopy-after-precopy` does it. */
const afterFirstPass: PolicySpec = ({ samples, actions }) => {
  const pass = samples.at(-1)?.pass ?? 1
  if (pass < 2) return { action: 'none', because: 'the first pass goes on' }
  if (actions.some(({ action }) => action === 'startPostcopy')) return { action: 'none', because: 'post-copy was asked for' }
  return { action: 'startPostcopy', because: 'the first pass is over' }
}

/** An option that is true, or more than that. */
function part<T extends object>(asked: boolean | undefined, values: T): true | Partial<T> | undefined {
  const said = without(values)
  if (Object.keys(said).length > 0) return said
  return asked ? true : undefined
}

function without<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
}

function needs(given: MigrateGiven, names: readonly (keyof MigrateGiven)[], ...one: readonly (keyof MigrateGiven)[]): void {
  if (one.some((name) => given[name] !== undefined)) return
  for (const name of names) {
    if (given[name] !== undefined) throw new UsageError(`${flagOf(name)} needs ${one.map(flagOf).join(' or ')}`)
  }
}

/** The option as it is typed. */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

function textOf(option: string, path: string | undefined): string | undefined {
  if (path === undefined) return undefined
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`${option}: ${(error as Error).message}`)
  }
}
