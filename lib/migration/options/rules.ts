import { migrateFlags, feature, flagFeature } from './flags'
import { migrateParameters } from './parameters'
import { formatVersion, parseVersion } from '../../version'

/**
 * One thing that libvirt or QEMU refuses, or silently ignores. Features are options as {@link feature} writes them; a flag
 * or parameter given raw counts as the option that stands for it.
 */
export interface MigrateRule {
  /** The rule applies when all of these are asked for. */
  readonly when: readonly string[]
  /** One of these must be asked for too. */
  readonly needs?: readonly string[]
  /** This must not be asked for as well. */
  readonly excludes?: string
  /** Why, and what to do. */
  readonly because: string
  /** The libvirt release from which the rule holds; always when missing. */
  readonly from?: string
  /** The hypervisor release from which the rule holds no longer. */
  readonly untilHypervisor?: string
  /** True when libvirt goes on, but hardly with what the user wants: told, not refused. */
  readonly advice?: true
}

/** The versions that decide which options, and which rules, apply. Numbers as libvirt counts: 9.4.0 is 9004000. */
export interface MigrateVersions {
  /** The client library in this process (virGetVersion). */
  readonly libraryVersion: number
  /** The libvirt of the source host (virConnectGetLibVersion); taken to be the client's when unknown. */
  readonly daemonVersion?: number | undefined
  /** The hypervisor of the source host (virConnectGetVersion), QEMU 10.1.0 is 10001000; its rules are left to it when unknown. */
  readonly hypervisorVersion?: number | undefined
}

const tunnelled = "transport 'tunnelled'"
const storage = ["storage 'full'", "storage 'incremental'"]
const method = (name: string) => feature('compression.methods', name)

/** The parameters that virDomainMigrateToURI3 takes without VIR_MIGRATE_PEER2PEER: the older protocol has no room for more. */
const directParameters = ['migrateUri', 'destinationName', 'destinationXml', 'bandwidthMiBps']

/** The rules, in the order in which they are checked. */
export const migrateRules: readonly MigrateRule[] = [
  { when: [tunnelled], needs: ["control 'peer2peer'"], because: 'only the two daemons can build the tunnel' },
  { when: [tunnelled], excludes: 'parallel', from: '6.0.0', because: 'the tunnel is a single stream' },
  { when: [tunnelled], excludes: 'postcopy', because: 'the tunnel has no way back for page requests' },
  { when: [tunnelled], excludes: 'offline', because: 'there is no guest memory to tunnel' },
  { when: [tunnelled], excludes: "storage 'full'", because: 'disks are copied over connections of their own' },
  { when: [tunnelled], excludes: "storage 'incremental'", because: 'disks are copied over connections of their own' },
  { when: [tunnelled], excludes: 'migrateUri', because: 'the data goes through the daemons, not to an address' },
  { when: [tunnelled], excludes: 'listenAddress', because: 'the data goes through the daemons, not to an address' },
  { when: [tunnelled], excludes: 'storage.port', because: 'disks cannot be copied through the tunnel' },

  { when: ['offline'], needs: ['persistDestination'], because: 'only the definition moves, so the destination must keep it' },
  { when: ['offline'], excludes: "storage 'full'", because: 'disks are copied by the running guest only' },
  { when: ['offline'], excludes: "storage 'incremental'", because: 'disks are copied by the running guest only' },

  { when: ["storage 'full'"], excludes: "storage 'incremental'", because: 'they are two ways to copy the same disks' },
  { when: ['storage.synchronousWrites'], needs: storage, because: 'it says how disks are copied' },
  { when: ['storage.disks'], needs: storage, because: 'it says which disks are copied' },
  { when: ['storage.detectZeroesDisks'], needs: storage, because: 'it says how disks are copied' },
  { when: ['storage.targetZeroDisks'], needs: storage, because: 'it says how disks are copied' },
  { when: ['storage.port'], needs: storage, because: 'it says where disks are copied to' },
  { when: ['storage.uri'], needs: storage, because: 'it says where disks are copied to' },
  { when: ['storage.port'], excludes: 'storage.uri', because: 'the URI holds the port already' },

  { when: ['postcopy'], needs: ['live'], because: 'the guest has to run while its memory moves' },
  { when: ['postcopy'], excludes: 'paused', because: 'post-copy ends with the guest running at the destination' },
  {
    when: ['postcopy'],
    excludes: 'parallel',
    untilHypervisor: '10.1.0',
    because: 'QEMU before 10.1.0 cannot combine them',
  },
  { when: ['postcopyResume'], needs: ['postcopy'], because: 'the call that failed is repeated with both' },
  {
    when: ['postcopyResume'],
    needs: ['changeProtection', "control 'peer2peer'"],
    because: 'the source still holds the job that is to be resumed',
  },

  { when: [method('xbzrle')], excludes: 'parallel', from: '9.4.0', because: "use the method 'zlib' or 'zstd'" },
  { when: [method('mt')], excludes: 'parallel', from: '9.4.0', because: "use the method 'zlib' or 'zstd'" },
  { when: [method('zlib')], needs: ['parallel'], because: 'it compresses the parallel connections' },
  { when: [method('zstd')], needs: ['parallel'], because: 'it compresses the parallel connections' },
  { when: [method('zlib')], excludes: method('zstd'), because: 'parallel connections take one method' },
  {
    when: ['compression', 'parallel'],
    needs: [method('zlib'), method('zstd')],
    from: '9.4.0',
    because: 'parallel connections have no default method',
  },
  { when: ['compression.xbzrleCacheBytes'], needs: [method('xbzrle')], because: 'name the method that it tunes' },
  { when: ['compression.mtLevel'], needs: [method('mt')], because: 'name the method that it tunes' },
  { when: ['compression.mtThreads'], needs: [method('mt')], because: 'name the method that it tunes' },
  { when: ['compression.mtDecompressThreads'], needs: [method('mt')], because: 'name the method that it tunes' },
  { when: ['compression.zlibLevel'], needs: [method('zlib')], because: 'name the method that it tunes' },
  { when: ['compression.zstdLevel'], needs: [method('zstd')], because: 'name the method that it tunes' },

  { when: ['autoConverge.initialPercent'], needs: ['autoConverge'], because: 'it tunes auto-converge' },
  { when: ['autoConverge.incrementPercent'], needs: ['autoConverge'], because: 'it tunes auto-converge' },
  { when: ['parallel.connections'], needs: ['parallel'], because: 'it tunes parallel migration' },

  { when: ['zeroCopy'], needs: ['parallel'], because: 'only parallel connections send without a copy' },
  { when: ['zeroCopy'], excludes: 'tls', because: 'encrypting makes a copy' },
  { when: ['zeroCopy'], excludes: 'compression', because: 'compressing makes a copy' },
  { when: ['zeroCopy'], excludes: 'compression.methods', because: 'compressing makes a copy' },

  { when: ["migrateUri 'unix:'"], excludes: 'listenAddress', because: 'a UNIX socket has no address' },
  { when: ["migrateUri 'unix:'", "storage 'full'"], needs: ['storage.uri'], because: 'disks need a socket too' },
  { when: ["migrateUri 'unix:'", "storage 'incremental'"], needs: ['storage.uri'], because: 'disks need a socket too' },
  { when: ["migrateUri 'unix:'", 'tls'], needs: ['tls.destination'], because: 'a UNIX socket has no host name to verify' },

  ...migrateParameters
    .filter(({ option }) => !directParameters.includes(option))
    .map(({ option }) => ({
      when: ["control 'direct'"],
      excludes: option,
      because: `a direct migration takes ${directParameters.slice(1).join(', ')} and nothing else; use control 'peer2peer'`,
    })),

  {
    when: ['destinationXml', 'persistDestination'],
    needs: ['persistentXml'],
    advice: true,
    because: 'without it the destination keeps the definition of the source for the next start',
  },
]

/** Values that came later than the parameter which takes them. */
const laterValues: readonly (readonly [value: string, since: string])[] = [
  [method('zlib'), '9.4.0'],
  [method('zstd'), '9.4.0'],
]

/** The libvirt release that each option and value needs. */
const sinceByFeature: ReadonlyMap<string, string> = new Map([
  ...migrateFlags.map((entry) => [flagFeature(entry), entry.since] as const),
  ...migrateParameters.map(({ option, since }) => [option, since] as const),
  ...laterValues,
])

/** @throws RangeError when an option is newer than the client library or the source host's libvirt. @internal */
export function checkVersions(features: ReadonlySet<string>, versions: MigrateVersions): void {
  for (const wanted of features) {
    const since = sinceByFeature.get(wanted)
    if (since === undefined) continue
    const needed = parseVersion(since)
    if (versions.libraryVersion < needed) {
      throw new RangeError(`${wanted} needs libvirt ${since}, this library is ${formatVersion(versions.libraryVersion)}`)
    }
    if (versions.daemonVersion !== undefined && versions.daemonVersion < needed) {
      throw new RangeError(`${wanted} needs libvirt ${since}, the source host has ${formatVersion(versions.daemonVersion)}`)
    }
  }
}

function holds(rule: MigrateRule, versions: MigrateVersions): boolean {
  const libvirt = versions.daemonVersion ?? versions.libraryVersion
  if (rule.from !== undefined && libvirt < parseVersion(rule.from)) return false
  if (rule.untilHypervisor === undefined) return true
  return versions.hypervisorVersion !== undefined && versions.hypervisorVersion < parseVersion(rule.untilHypervisor)
}

function isBroken(rule: MigrateRule, features: ReadonlySet<string>): boolean {
  if (!rule.when.every((wanted) => features.has(wanted))) return false
  if (rule.excludes !== undefined) return features.has(rule.excludes)
  return !rule.needs?.some((wanted) => features.has(wanted))
}

/**
 * Holds what is asked for against the rules. @internal
 *
 * @returns the advice of rules that libvirt does not enforce.
 * @throws RangeError which names the two options and the reason.
 */
export function checkRules(features: ReadonlySet<string>, versions: MigrateVersions): string[] {
  const broken = migrateRules.filter((rule) => isBroken(rule, features) && holds(rule, versions))
  const refused = broken.find((rule) => !rule.advice)
  if (refused) throw new RangeError(describeRule(refused))
  return broken.map(describeRule)
}

/** A rule as a sentence. @internal */
export function describeRule(rule: MigrateRule): string {
  const subject = rule.when.join(' with ')
  return rule.excludes === undefined
    ? `${subject} needs ${rule.needs?.join(' or ')}: ${rule.because}`
    : `${subject} cannot be combined with ${rule.excludes}: ${rule.because}`
}
