import { MigrateFlags, MigrateParam, TypedParameterType } from '../../../../lib/constants'
import { buildMigrateCall, migrateControl } from '../../../../lib/migration/options/build-call'
import { flagFeature, migrateFlags } from '../../../../lib/migration/options/flags'
import type { MigrateOptions } from '../../../../lib/migration/options/options'
import { migrateParameters } from '../../../../lib/migration/options/parameters'
import type { MigrateParameterEntry } from '../../../../lib/migration/options/parameters'
import { formatVersion, parseVersion } from '../../../../lib/version'

const newest = { libraryVersion: 12_008_000 }
const connection = {}
const uri = 'qemu+tls://host2/system'

type Loose = Record<string, unknown>
/** JavaScript has no types: whatever TypeScript would refuse must be refused when it runs, too. */
const build = (options: Loose, versions = newest) => buildMigrateCall(options as unknown as MigrateOptions, versions)

/** An option by its path: ('storage.disks', x) is { storage: { copy: 'full', disks: x } }. */
function option(path: string, value: unknown): Loose {
  const [name = '', inner] = path.split('.')
  if (inner === undefined) return { [name]: value }
  return { [name]: { ...(name === 'storage' ? { copy: 'full' } : {}), [inner]: value } }
}

describe('the call', () => {
  test('is a live, managed migration when nothing but a connection is given', () => {
    expect(build({ to: connection })).toEqual({
      control: 'managed', destinationUri: null, flags: MigrateFlags.LIVE, parameters: [], advice: [],
    })
  })

  test('is a live, peer-to-peer migration when nothing but a URI is given', () => {
    expect(build({ to: uri })).toEqual({
      control: 'peer2peer', destinationUri: uri, flags: MigrateFlags.LIVE | MigrateFlags.PEER2PEER, parameters: [], advice: [],
    })
  })

  test('gives the hypervisor\'s URI as parameter when direct', () => {
    expect(build({ to: 'xenmigr://host2', control: 'direct', bandwidthMiBps: 5 })).toEqual({
      control: 'direct',
      destinationUri: null,
      flags: MigrateFlags.LIVE,
      parameters: [
        { field: MigrateParam.URI, type: TypedParameterType.STRING, value: 'xenmigr://host2' },
        { field: MigrateParam.BANDWIDTH, type: TypedParameterType.ULLONG, value: 5n },
      ],
      advice: [],
    })
  })

  test('is not live when told so, or offline', () => {
    expect(build({ to: connection, live: false }).flags).toBe(0)
    expect(build({ to: connection, offline: true, persistDestination: true }).flags).toBe(MigrateFlags.OFFLINE | MigrateFlags.PERSIST_DEST)
    expect(build({ to: connection, flags: MigrateFlags.OFFLINE | MigrateFlags.PERSIST_DEST }).flags & MigrateFlags.LIVE).toBe(0)
  })

  test('takes an option that is undefined for one that is not given', () => {
    const nothing = { live: undefined, tls: undefined, storage: undefined, bandwidthMiBps: undefined, control: undefined }
    expect(build({ to: connection, ...nothing })).toEqual(build({ to: connection }))
  })

  test('leaves the settings of the running migration to others', () => {
    const running = { maxDowntimeMs: 500, intervalMs: 250, signal: new AbortController().signal }
    expect(build({ to: connection, ...running })).toEqual(build({ to: connection }))
  })

  test('says beforehand who will control, so that `to` can be resolved', () => {
    expect(migrateControl({ to: connection })).toBe('managed')
    expect(migrateControl({ to: uri })).toBe('peer2peer')
    expect(migrateControl({ to: connection, control: 'peer2peer' })).toBe('peer2peer')
    expect(migrateControl({ to: connection, flags: MigrateFlags.PEER2PEER })).toBe('peer2peer')
  })
})

describe('flags', () => {
  /** The other options that each flag's option needs to be accepted. */
  const company: Record<string, Loose> = {
    TUNNELLED: { to: uri },
    OFFLINE: { persistDestination: true },
    NON_SHARED_SYNCHRONOUS_WRITES: { storage: { copy: 'full', synchronousWrites: true } },
    POSTCOPY_RESUME: { postcopy: true, changeProtection: true },
    ZEROCOPY: { parallel: true },
  }

  test('there are 21, each of libvirt\'s once', () => {
    expect(migrateFlags.map(({ flag }) => flag).sort()).toEqual(Object.keys(MigrateFlags).sort())
    expect(migrateFlags).toHaveLength(21)
  })

  test.each(migrateFlags.map((entry) => [flagFeature(entry), entry] as const))('%s sets its own bit and no other', (_name, entry) => {
    const needed = { to: entry.flag === 'PEER2PEER' ? uri : connection, live: false, ...company[entry.flag] }
    const asked = { ...option(entry.option, entry.value ?? true), ...(entry.flag === 'POSTCOPY' || entry.flag === 'POSTCOPY_RESUME' ? { live: true } : {}) }
    const base = build({ ...needed, ...asked, ...without(entry.option) }).flags
    expect(build({ ...needed, ...asked }).flags ^ base).toBe(MigrateFlags[entry.flag])
  })

  /** The same options with this one turned off. */
  function without(path: string): Loose {
    const off: Record<string, unknown> = { storage: 'none', transport: 'native', control: 'direct' }
    return option(path, path in off ? off[path] : false)
  }

  test('false sets nothing', () => {
    const switches = migrateFlags.filter(({ value, option: name }) => value === undefined && !name.includes('.'))
    const off = Object.fromEntries(switches.map(({ option: name }) => [name, false]))
    expect(build({ to: connection, storage: 'none', transport: 'native', control: 'managed', ...off })).toMatchObject({ flags: 0, parameters: [] })
  })

  test('an object turns its option on', () => {
    const { flags, parameters } = build({ to: connection, parallel: {}, autoConverge: {}, postcopy: {}, tls: {}, storage: { copy: 'incremental' } }, newest)
    const { LIVE, PARALLEL, AUTO_CONVERGE, POSTCOPY, TLS, NON_SHARED_INC } = MigrateFlags
    expect(flags).toBe(LIVE | PARALLEL | AUTO_CONVERGE | POSTCOPY | TLS | NON_SHARED_INC)
    expect(parameters).toEqual([])
  })

  test('raw flags are added, also those of a newer libvirt', () => {
    expect(build({ to: connection, tls: true, flags: MigrateFlags.UNSAFE | MigrateFlags.LIVE }).flags).toBe(
      MigrateFlags.LIVE | MigrateFlags.TLS | MigrateFlags.UNSAFE,
    )
    expect(build({ to: connection, flags: 2 ** 31 }).flags).toBe(2 ** 31 + 1)
  })

  test.each([
    ['live', { live: false, flags: MigrateFlags.LIVE }],
    ['tls', { tls: false, flags: MigrateFlags.TLS }],
    ["storage is 'full'", { storage: 'full', flags: MigrateFlags.NON_SHARED_INC }],
    ["storage is 'none'", { storage: 'none', flags: MigrateFlags.NON_SHARED_INC }],
    ["control is 'managed'", { control: 'managed', flags: MigrateFlags.PEER2PEER }],
  ])('raw flags must not contradict %s', (name, options) => {
    expect(() => build({ to: connection, ...options })).toThrow(RangeError)
    expect(() => build({ to: connection, ...options })).toThrow(name)
  })
})

describe('parameters', () => {
  const { INT, ULLONG, STRING } = TypedParameterType

  /** Each parameter as libvirt sees it, written down apart from the table that is tested. */
  const examples: [string, unknown, string, number, unknown[]][] = [
    ['migrateUri', 'tcp://10.0.0.2', 'migrate_uri', STRING, ['tcp://10.0.0.2']],
    ['destinationName', 'web-2', 'destination_name', STRING, ['web-2']],
    ['destinationXml', '<domain/>', 'destination_xml', STRING, ['<domain/>']],
    ['persistentXml', '<domain/>', 'persistent_xml', STRING, ['<domain/>']],
    ['graphicsUri', 'spice://console:5900', 'graphics_uri', STRING, ['spice://console:5900']],
    ['listenAddress', '::', 'listen_address', STRING, ['::']],
    ['bandwidthMiBps', 800, 'bandwidth', ULLONG, [800n]],
    ['availableSwitchoverBandwidthMiBps', 900, 'bandwidth.avail.switchover', ULLONG, [900n]],
    ['postcopy.bandwidthMiBps', 100, 'bandwidth.postcopy', ULLONG, [100n]],
    ['storage.disks', ['vda', 'vdb'], 'migrate_disks', STRING, ['vda', 'vdb']],
    ['storage.detectZeroesDisks', ['vda'], 'migrate_disks_detect_zeroes', STRING, ['vda']],
    ['storage.targetZeroDisks', ['vdb', 'vdc'], 'migrate_disks_target_zero', STRING, ['vdb', 'vdc']],
    ['storage.port', 49_152, 'disks_port', INT, [49_152]],
    ['storage.uri', 'unix:///run/nbd', 'disks_uri', STRING, ['unix:///run/nbd']],
    ['compression.methods', ['xbzrle', 'mt'], 'compression', STRING, ['xbzrle', 'mt']],
    ['compression.xbzrleCacheBytes', 2 ** 26, 'compression.xbzrle.cache', ULLONG, [67_108_864n]],
    ['compression.mtLevel', 0, 'compression.mt.level', INT, [0]],
    ['compression.mtThreads', 8, 'compression.mt.threads', INT, [8]],
    ['compression.mtDecompressThreads', 2, 'compression.mt.dthreads', INT, [2]],
    ['compression.zlibLevel', 9, 'compression.zlib.level', INT, [9]],
    ['compression.zstdLevel', 20, 'compression.zstd.level', INT, [20]],
    ['autoConverge.initialPercent', 30, 'auto_converge.initial', INT, [30]],
    ['autoConverge.incrementPercent', 15, 'auto_converge.increment', INT, [15]],
    ['parallel.connections', 4, 'parallel.connections', INT, [4]],
    ['tls.destination', 'host2.example', 'tls.destination', STRING, ['host2.example']],
  ]

  /** A level goes with its method, and some methods with parallel connections. */
  const methods: Record<string, [string, boolean]> = { xbzrleCacheBytes: ['xbzrle', false], mtLevel: ['mt', false], mtThreads: ['mt', false], mtDecompressThreads: ['mt', false], zlibLevel: ['zlib', true], zstdLevel: ['zstd', true] }

  function asked(path: string, value: unknown): Loose {
    const [method, parallel] = methods[path.split('.')[1] ?? ''] ?? []
    if (method === undefined) return option(path, value)
    return { compression: { methods: [method], [path.split('.')[1] ?? '']: value }, parallel }
  }

  test('there are 25, each of libvirt\'s once', () => {
    expect(migrateParameters.map(({ param }) => param).sort()).toEqual(Object.keys(MigrateParam).sort())
    expect(examples.map(([, , field]) => field).sort()).toEqual(Object.values(MigrateParam).sort())
    expect(migrateParameters).toHaveLength(25)
  })

  test.each(examples)('%s %j becomes %s, and nothing else', (path, value, field, type, values) => {
    const { parameters } = build({ to: connection, ...asked(path, value) })
    const own = parameters.filter((parameter) => parameter.field === field)
    const others = parameters.filter((parameter) => parameter.field !== field)
    expect(own).toEqual(values.map((one) => ({ field, type, value: one })))
    expect(others.map((parameter) => parameter.field)).toEqual(path in asMethod ? ['compression'] : [])
  })
  const asMethod = Object.fromEntries(Object.keys(methods).map((name) => [`compression.${name}`, true]))

  test('all bandwidths at once keep apart', () => {
    const { parameters } = build({ to: connection, bandwidthMiBps: 1, postcopy: { bandwidthMiBps: 2 }, availableSwitchoverBandwidthMiBps: 3 })
    expect(parameters.map(({ field, value }) => [field, value])).toEqual([
      ['bandwidth', 1n], ['bandwidth.avail.switchover', 3n], ['bandwidth.postcopy', 2n],
    ])
  })

  const numbers = migrateParameters.filter((entry): entry is MigrateParameterEntry & { range: [number, number] } => entry.range !== undefined)
  test.each(numbers.map((entry) => [entry.option, entry.range] as const))('%s keeps to its range %j', (path, [least, most]) => {
    expect(() => build({ to: connection, ...asked(path, least) })).not.toThrow()
    expect(() => build({ to: connection, ...asked(path, most) })).not.toThrow()
    for (const wrong of [least - 1, most + (most > 2 ** 52 ? 2 : 1), least + 0.5, NaN, Infinity]) {
      expect(() => build({ to: connection, ...asked(path, wrong) })).toThrow(RangeError)
      expect(() => build({ to: connection, ...asked(path, wrong) })).toThrow(path)
    }
    expect(() => build({ to: connection, ...asked(path, '1') })).toThrow(TypeError)
  })

  test.each<[Loose, new () => Error, string]>([
    [{ destinationName: '' }, RangeError, 'destinationName is empty'],
    [{ destinationName: 'a\0b' }, RangeError, 'destinationName holds a zero byte'],
    [{ destinationName: 7 }, TypeError, 'destinationName must be a string'],
    [{ storage: { copy: 'full', disks: 'vda' } }, TypeError, 'storage.disks must be an array'],
    [{ storage: { copy: 'full', disks: [] } }, RangeError, 'storage.disks is empty'],
    [{ storage: { copy: 'full', disks: ['vda', 'vda'] } }, RangeError, 'storage.disks has "vda" twice'],
    [{ storage: { copy: 'full', disks: ['vda', 7] } }, TypeError, 'storage.disks[1]'],
    [{ storage: { disks: ['vda'] } }, TypeError, 'storage.copy is missing'],
    [{ storage: 'some' }, RangeError, "storage must be 'none', 'full' or 'incremental', or an object"],
    [{ storage: true }, TypeError, "storage must be 'none', 'full' or 'incremental', or an object with options: true"],
    [{ compression: { methods: ['gzip'] } }, RangeError, "compression.methods[0] must be 'xbzrle', 'mt', 'zlib' or 'zstd'"],
    [{ live: 1 }, TypeError, 'live must be true or false'],
    [{ parallel: 4 }, TypeError, 'parallel must be true or false, or an object'],
    [{ flags: -1 }, RangeError, 'flags must be a whole number, 0 to 4294967295: -1'],
    [{ flags: 2 ** 32 }, RangeError, 'flags must be a whole number, 0 to 4294967295: 4294967296'],
    [{ maxDowntimeMs: 0 }, RangeError, 'maxDowntimeMs must be a whole number of ms, 1 to 2000000: 0'],
    [{ control: 'p2p' }, RangeError, "control must be 'managed', 'peer2peer' or 'direct'"],
  ])('%j is refused', (options, type, message) => {
    expect(() => build({ to: connection, ...options })).toThrow(type)
    expect(() => build({ to: connection, ...options })).toThrow(message)
  })
})

describe('raw parameters', () => {
  const raw = (...parameters: unknown[]) => ({ to: connection, parameters })

  test('get the type that libvirt has for them', () => {
    expect(build(raw({ field: 'bandwidth', value: 10 }, { field: 'migrate_uri', value: 'tcp://a' })).parameters).toEqual([
      { field: 'migrate_uri', type: 7, value: 'tcp://a' },
      { field: 'bandwidth', type: 4, value: 10n },
    ])
  })

  test('may repeat what libvirt repeats', () => {
    const { parameters } = build({ ...raw({ field: 'migrate_disks', value: 'vda' }, { field: 'migrate_disks', value: 'vdb' }), storage: 'full' })
    expect(parameters.map(({ value }) => value)).toEqual(['vda', 'vdb'])
  })

  test('of a newer libvirt go through as they are', () => {
    const future = { field: 'warp.factor', type: TypedParameterType.UINT, value: 9 }
    expect(build(raw(future, { field: 'warp.crew', value: 'all' })).parameters).toEqual([future, { field: 'warp.crew', type: 7, value: 'all' }])
  })

  test('may say the same as an option, and not something else', () => {
    const both = (value: number) => ({ ...raw({ field: 'bandwidth', value }), bandwidthMiBps: 10 })
    expect(build(both(10)).parameters).toEqual([{ field: 'bandwidth', type: 4, value: 10n }])
    expect(() => build(both(11))).toThrow("parameters has 'bandwidth', but bandwidthMiBps says otherwise")
    expect(() => build({ ...raw({ field: 'compression', value: 'xbzrle' }), compression: false })).toThrow('compression.methods says otherwise')
  })

  test('follow the same rules as options', () => {
    expect(() => build(raw({ field: 'compression', value: 'zstd' }))).toThrow("compression.methods 'zstd' needs parallel")
    expect(() => build(raw({ field: 'auto_converge.initial', value: 30 }))).toThrow('autoConverge.initialPercent needs autoConverge')
  })

  test.each<[unknown, new () => Error, string]>([
    [{ field: 'bandwidth', type: 1, value: 1 }, TypeError, 'leave the type out'],
    [{ field: 'bandwidth', value: -1 }, RangeError, "'bandwidth' must be a whole number of MiB/s, 0 to 8796093022207: -1"],
    [{ field: 'warp.factor', value: 9 }, TypeError, 'give its type'],
    [{ field: 'x'.repeat(80), value: 'a' }, RangeError, 'longer than 79 bytes'],
    [{ field: '', value: 'a' }, TypeError, 'parameters[0].field'],
    [{ field: 'bandwidth' }, TypeError, 'parameters[0].value is missing'],
    [null, TypeError, 'parameters[0]'],
  ])('%j is refused', (parameter, type, message) => {
    expect(() => build(raw(parameter))).toThrow(type)
    expect(() => build(raw(parameter))).toThrow(message)
  })

  test('that libvirt takes once cannot be given twice', () => {
    expect(() => build(raw({ field: 'bandwidth', value: 1 }, { field: 'bandwidth', value: 1 }))).toThrow('libvirt takes it once')
  })
})

describe('mistakes', () => {
  test.each([
    ['persistDestinaton', 'persistDestination'],
    ['autoconverge', 'autoConverge'],
    ['bandwidth', 'bandwidthMiBps'],
    ['migrate_uri', 'migrateUri'],
    ['postCopy', 'postcopy'],
    ['disks', 'storage.disks'],
    ['tunnelled', "transport: 'tunnelled'"],
    ['peer2peer', "control: 'peer2peer'"],
  ])('%s is unknown, and %s suggested', (name, suggestion) => {
    expect(() => build({ to: connection, [name]: true })).toThrow(new TypeError(`${name}: there is no such option; did you mean ${suggestion}?`))
  })

  test('an unknown option inside an option is named with it', () => {
    expect(() => build({ to: connection, storage: { copy: 'full', disk: ['vda'] } })).toThrow('storage.disk: there is no such option; did you mean disks?')
  })

  test('nothing is suggested where nothing is near', () => {
    expect(() => build({ to: connection, frobnicate: true })).toThrow(/^frobnicate: there is no such option; there are live, .*, to$/)
  })

  test.each<[Loose, string]>([
    [{}, 'to is missing: it must be a URI'],
    [{ to: connection, control: 'peer2peer' }, 'to must be a URI'],
    [{ to: uri, control: 'managed' }, "for a URI use control 'peer2peer'"],
    [{ to: 'host2' }, "such as 'qemu+ssh://host2/system'"],
    [{ to: uri, control: 'direct', migrateUri: 'tcp://other' }, 'migrateUri contradicts to'],
  ])('the destination %j is refused', (options, message) => {
    expect(() => build(options)).toThrow(message)
  })

  test('a downtime limit makes no sense where nothing runs', () => {
    expect(() => buildMigrateCall({ to: 'qemu+tcp://b/system', offline: true, persistDestination: true, maxDowntimeMs: 100 }, { libraryVersion: 9_000_000 }))
      .toThrow('maxDowntimeMs cannot be combined with offline')
  })

  test('options must be an object', () => {
    expect(() => buildMigrateCall(undefined as unknown as MigrateOptions, newest)).toThrow(TypeError)
  })
})

describe('versions', () => {
  const everything = [
    ...migrateFlags.map((entry) => [flagFeature(entry), entry.since, { to: uri, control: 'peer2peer', flags: MigrateFlags.LIVE | entry.bit }] as const),
  ]

  test.each(everything)('%s is refused by a library before %s', (name, since, options) => {
    const before = { libraryVersion: parseVersion(since) - 1 }
    // The flags of every peer-to-peer migration are refused first where they are younger.
    if (before.libraryVersion < parseVersion('0.7.2')) return
    expect(() => build(options, before)).toThrow(`${name} needs libvirt ${since}, this library is`)
  })

  test('an option is refused by a library, and by a source host, that is too old', () => {
    const options = { to: connection, storage: { copy: 'full', targetZeroDisks: ['vda'] } }
    expect(() => build(options, { libraryVersion: 9_000_000 })).toThrow(
      new RangeError('storage.targetZeroDisks needs libvirt 12.2.0, this library is 9.0.0'),
    )
    expect(() => buildMigrateCall(options as MigrateOptions, { libraryVersion: 12_002_000, daemonVersion: 11_003_001 })).toThrow(
      'storage.targetZeroDisks needs libvirt 12.2.0, the source host has 11.3.1',
    )
    expect(() => build(options, { libraryVersion: 12_002_000 })).not.toThrow()
  })

  test('a compression method is refused by a library that does not know it yet', () => {
    const options = { to: connection, parallel: true, compression: { methods: ['zstd'] } }
    expect(() => build(options, { libraryVersion: 9_003_000 })).toThrow("compression.methods 'zstd' needs libvirt 9.4.0")
  })

  test('are written and read as libvirt counts', () => {
    expect(parseVersion('12.5.1')).toBe(12_005_001)
    expect(formatVersion(12_005_001)).toBe('12.5.1')
  })
})

test('contradictions that TypeScript can see are type errors', () => {
  const host = { close: async () => undefined }
  const options: MigrateOptions[] = [
    { to: host, live: true, storage: { copy: 'full', disks: ['vda'] } },
    { to: uri, transport: 'tunnelled' },
    { to: host, control: 'peer2peer', transport: 'tunnelled', postcopy: { bandwidthMiBps: 10 } },
    // @ts-expect-error tunnelled needs peer2peer
    { to: host, transport: 'tunnelled' },
    // @ts-expect-error tunnelled needs peer2peer
    { to: uri, control: 'direct', transport: 'tunnelled' },
    // @ts-expect-error managed needs a connection
    { to: uri, control: 'managed' },
    // @ts-expect-error disks are part of storage
    { to: host, disks: ['vda'] },
    // @ts-expect-error which way to copy is missing
    { to: host, storage: { disks: ['vda'] } },
    // @ts-expect-error no such method
    { to: host, compression: { methods: ['gzip'] } },
  ]
  expect(options).toHaveLength(9)
})
