import { MigrateFlags } from '../../../../lib/constants'
import { buildMigrateCall } from '../../../../lib/migration/options/build-call'
import { flagFeature, migrateFlags } from '../../../../lib/migration/options/flags'
import type { MigrateOptions } from '../../../../lib/migration/options/options'
import { migrateParameters } from '../../../../lib/migration/options/parameters'
import { describeRule, migrateRules } from '../../../../lib/migration/options/rules'
import type { MigrateVersions } from '../../../../lib/migration/options/rules'

type Loose = Record<string, unknown>

const connection = {}
const uri = 'qemu+tls://host2/system'
const newest: MigrateVersions = { libraryVersion: 12_008_000 }

const build = (options: Loose, versions = newest) =>
  buildMigrateCall({ ...('to' in options ? {} : { to: connection }), ...options } as unknown as MigrateOptions, versions)

const tunnelled = { to: uri, transport: 'tunnelled' }
const compress = (...methods: string[]) => ({ compression: { methods } })
const oldQemu = { ...newest, hypervisorVersion: 10_000_000 }
const newQemu = { ...newest, hypervisorVersion: 10_001_000 }

/** For each rule, by its beginning: options that break it, the nearest that do not, and the versions that matter. */
const examples: [string, Loose, Loose, MigrateVersions?][] = [
  ["transport 'tunnelled' needs control 'peer2peer'", { transport: 'tunnelled' }, tunnelled],
  ["transport 'tunnelled' cannot be combined with parallel", { ...tunnelled, parallel: true }, { to: uri, parallel: true }],
  ["transport 'tunnelled' cannot be combined with postcopy", { ...tunnelled, postcopy: true }, { to: uri, postcopy: true }],
  ["transport 'tunnelled' cannot be combined with offline", { ...tunnelled, offline: true, persistDestination: true }, { to: uri, offline: true, persistDestination: true }],
  ["transport 'tunnelled' cannot be combined with storage 'full'", { ...tunnelled, storage: 'full' }, { to: uri, storage: 'full' }],
  ["transport 'tunnelled' cannot be combined with storage 'incremental'", { ...tunnelled, storage: 'incremental' }, { to: uri, storage: 'incremental' }],
  ["transport 'tunnelled' cannot be combined with migrateUri", { ...tunnelled, migrateUri: 'tcp://a' }, { to: uri, migrateUri: 'tcp://a' }],
  ["transport 'tunnelled' cannot be combined with listenAddress", { ...tunnelled, listenAddress: '::' }, { to: uri, listenAddress: '::' }],
  ["transport 'tunnelled' cannot be combined with storage.port", { ...tunnelled, storage: { copy: 'none', port: 1 } }, { ...tunnelled, storage: { copy: 'none' } }],

  ['offline needs persistDestination', { offline: true }, { offline: true, persistDestination: true }],
  ["offline cannot be combined with storage 'full'", { offline: true, persistDestination: true, storage: 'full' }, { persistDestination: true, storage: 'full' }],
  ["offline cannot be combined with storage 'incremental'", { offline: true, persistDestination: true, storage: 'incremental' }, { persistDestination: true, storage: 'incremental' }],

  ["storage 'full' cannot be combined with storage 'incremental'", { flags: MigrateFlags.NON_SHARED_DISK | MigrateFlags.NON_SHARED_INC }, { flags: MigrateFlags.NON_SHARED_DISK }],
  ['storage.synchronousWrites needs', { storage: { copy: 'none', synchronousWrites: true } }, { storage: { copy: 'full', synchronousWrites: true } }],
  ['storage.disks needs', { storage: { copy: 'none', disks: ['vda'] } }, { storage: { copy: 'incremental', disks: ['vda'] } }],
  ['storage.detectZeroesDisks needs', { storage: { copy: 'none', detectZeroesDisks: ['vda'] } }, { storage: { copy: 'full', detectZeroesDisks: ['vda'] } }],
  ['storage.targetZeroDisks needs', { storage: { copy: 'none', targetZeroDisks: ['vda'] } }, { storage: { copy: 'full', targetZeroDisks: ['vda'] } }],
  ['storage.port needs', { storage: { copy: 'none', port: 1 } }, { storage: { copy: 'full', port: 1 } }],
  ['storage.uri needs', { storage: { copy: 'none', uri: 'tcp://a' } }, { storage: { copy: 'full', uri: 'tcp://a' } }],
  ['storage.port cannot be combined with storage.uri', { storage: { copy: 'full', port: 1, uri: 'tcp://a' } }, { storage: { copy: 'full', port: 1 } }],

  ['postcopy needs live', { postcopy: true, live: false }, { postcopy: true }],
  ['postcopy cannot be combined with paused', { postcopy: true, paused: true }, { paused: true }],
  ['postcopy cannot be combined with parallel', { postcopy: true, parallel: true }, { parallel: true }, oldQemu],
  ['postcopyResume needs postcopy', { to: uri, postcopyResume: true }, { to: uri, postcopyResume: true, postcopy: true }],
  ['postcopyResume needs changeProtection', { postcopyResume: true, postcopy: true }, { postcopyResume: true, postcopy: true, changeProtection: true }],

  ["compression.methods 'xbzrle' cannot", { ...compress('xbzrle'), parallel: true }, compress('xbzrle')],
  ["compression.methods 'mt' cannot", { ...compress('mt'), parallel: true }, compress('mt', 'xbzrle')],
  ["compression.methods 'zlib' needs parallel", compress('zlib'), { ...compress('zlib'), parallel: true }],
  ["compression.methods 'zstd' needs parallel", compress('zstd'), { ...compress('zstd'), parallel: true }],
  ["compression.methods 'zlib' cannot be combined with compression.methods 'zstd'", { ...compress('zlib', 'zstd'), parallel: true }, { ...compress('zstd'), parallel: true }],
  ['compression with parallel needs', { compression: true, parallel: true }, { compression: true }],
  ['compression.xbzrleCacheBytes needs', { compression: { xbzrleCacheBytes: 4096 } }, { compression: { methods: ['xbzrle'], xbzrleCacheBytes: 4096 } }],
  ['compression.mtLevel needs', { compression: { mtLevel: 1 } }, { compression: { methods: ['mt'], mtLevel: 1 } }],
  ['compression.mtThreads needs', { compression: { mtThreads: 1 } }, { compression: { methods: ['mt'], mtThreads: 1 } }],
  ['compression.mtDecompressThreads needs', { compression: { mtDecompressThreads: 1 } }, { compression: { methods: ['mt'], mtDecompressThreads: 1 } }],
  ['compression.zlibLevel needs', { compression: { methods: ['zstd'], zlibLevel: 1 }, parallel: true }, { compression: { methods: ['zlib'], zlibLevel: 1 }, parallel: true }],
  ['compression.zstdLevel needs', { compression: { methods: ['zlib'], zstdLevel: 1 }, parallel: true }, { compression: { methods: ['zstd'], zstdLevel: 1 }, parallel: true }],

  ['autoConverge.initialPercent needs', { parameters: [{ field: 'auto_converge.initial', value: 20 }] }, { autoConverge: { initialPercent: 20 } }],
  ['autoConverge.incrementPercent needs', { parameters: [{ field: 'auto_converge.increment', value: 20 }] }, { autoConverge: { incrementPercent: 20 } }],
  ['parallel.connections needs', { parameters: [{ field: 'parallel.connections', value: 2 }] }, { parallel: { connections: 2 } }],

  ['zeroCopy needs parallel', { zeroCopy: true }, { zeroCopy: true, parallel: true }],
  ['zeroCopy cannot be combined with tls', { zeroCopy: true, parallel: true, tls: true }, { parallel: true, tls: true }],
  ['zeroCopy cannot be combined with compression:', { zeroCopy: true, parallel: true, ...compress('zstd') }, { parallel: true, ...compress('zstd') }],
  ['zeroCopy cannot be combined with compression.methods', { zeroCopy: true, parallel: true, parameters: [{ field: 'compression', value: 'zstd' }] }, { parallel: true, parameters: [{ field: 'compression', value: 'zstd' }] }],

  ["migrateUri 'unix:' cannot be combined with listenAddress", { migrateUri: 'unix:///a', listenAddress: '::' }, { migrateUri: 'tcp://a', listenAddress: '::' }],
  ["migrateUri 'unix:' with storage 'full' needs storage.uri", { migrateUri: 'unix:///a', storage: 'full' }, { migrateUri: 'unix:///a', storage: { copy: 'full', uri: 'unix:///b' } }],
  ["migrateUri 'unix:' with storage 'incremental' needs storage.uri", { migrateUri: 'unix:///a', storage: 'incremental' }, { migrateUri: 'tcp://a', storage: 'incremental' }],
  ["migrateUri 'unix:' with tls needs tls.destination", { migrateUri: 'unix:///a', tls: true }, { migrateUri: 'unix:///a', tls: { destination: 'host2' } }],
]

const direct = migrateRules.filter(({ when }) => when[0] === "control 'direct'")
const advice = migrateRules.filter((rule) => rule.advice)

test('every rule has an example', () => {
  const others = migrateRules.filter((rule) => !direct.includes(rule) && !advice.includes(rule)).map(describeRule)
  expect(others).toHaveLength(examples.length)
  for (const [at, [beginning]] of examples.entries()) expect(others[at]).toMatch(beginning)
})

// Every row gets its versions: jest takes a parameter beyond the row for a callback, and waits for it.
const rows = examples.map(([beginning, violating, satisfying, versions = newest]) => [beginning, violating, satisfying, versions] as const)

test.each(rows)('%s', (beginning, violating, satisfying, versions) => {
  const refused = () => build(violating, versions)
  expect(refused).toThrow(RangeError)
  expect(refused).toThrow(beginning)
  expect(() => build(satisfying, versions)).not.toThrow()
})

test('every rule speaks of options and values that exist', () => {
  const known = new Set([
    ...migrateFlags.map(flagFeature),
    ...migrateParameters.map(({ option }) => option),
    ...migrateParameters.flatMap(({ option, choices }) => (choices ?? []).map((choice) => `${option} '${choice}'`)),
    "control 'direct'",
    "migrateUri 'unix:'",
  ])
  const named = migrateRules.flatMap(({ when, needs, excludes }) => [...when, ...(needs ?? []), ...(excludes === undefined ? [] : [excludes])])
  expect(named.filter((feature) => !known.has(feature))).toEqual([])
})

test('a direct migration takes four parameters and refuses the other 21', () => {
  const few = { to: 'xenmigr://host2', control: 'direct', destinationName: 'a', destinationXml: '<domain/>', bandwidthMiBps: 1 }
  expect(build(few).parameters).toHaveLength(4)
  expect(direct).toHaveLength(21)
  for (const { excludes } of direct) {
    const entry = migrateParameters.find(({ option }) => option === excludes)
    const value = entry?.choices?.[0] ?? (entry?.range ? entry.range[1] : 'a')
    // The whole company that the parameter needs, raw, so that no rule but this one is broken.
    const flags = MigrateFlags.PARALLEL | MigrateFlags.AUTO_CONVERGE | (excludes?.startsWith('storage') ? MigrateFlags.NON_SHARED_DISK : 0)
    const refused = () => build({ ...few, flags: excludes?.startsWith('compression') ? 0 : flags, parameters: [{ field: entry?.field, value }] })
    expect(refused).toThrow(excludes?.startsWith('compression.') && excludes !== 'compression.methods' ? excludes : `control 'direct' cannot be combined with ${excludes}`)
  }
})

test('what libvirt accepts but hardly anybody means is advised against, not refused', () => {
  const options = { destinationXml: '<domain/>', persistDestination: true }
  expect(build(options).advice).toEqual([expect.stringContaining('needs persistentXml')])
  expect(build({ ...options, persistentXml: '<domain/>' }).advice).toEqual([])
})

describe('a rule holds', () => {
  test('until the hypervisor can do it, and is left to a hypervisor that is not known', () => {
    const options = { postcopy: true, parallel: true }
    expect(() => build(options, oldQemu)).toThrow('QEMU before 10.1.0')
    expect(() => build(options, newQemu)).not.toThrow()
    expect(() => build(options, newest)).not.toThrow()
  })

  test('from the version of the source host that has it, or of the library when that is not known', () => {
    const options = { ...compress('xbzrle'), parallel: true }
    expect(() => build(options, { libraryVersion: 9_003_000 })).not.toThrow()
    expect(() => build(options, { libraryVersion: 9_004_000 })).toThrow('parallel')
    expect(() => build(options, { libraryVersion: 12_000_000, daemonVersion: 9_003_000 })).not.toThrow()
  })
})
