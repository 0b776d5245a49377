import { addon } from '../../lib/native'
import raw from '../../lib/raw'
import type { TypedParameter } from '../../types/native'
import { scene, table, type Scene } from './raw-table'
import { since } from '../support/versions'

type Callable = (...all: unknown[]) => unknown
const functions = addon().describe().functions.filter(({ name }) => name in table)
const callables = raw as unknown as Record<string, Callable>
const argsOf = (name: string, made: Scene): unknown[] => (table as unknown as Record<string, [(scene: Scene) => unknown[]]>)[name]![0](made)

/** The error that a call throws or rejects with; both are the same to a caller who writes `await`. */
async function failure(name: string, args: unknown[]): Promise<unknown> {
  try {
    await callables[name]!(...args)
  } catch (error) {
    return error
  }
  throw new Error(`${name} was called`)
}

let made: Scene
beforeAll(async () => { made = await scene() })
afterAll(async () => { await made[Symbol.asyncDispose]() })

describe('a value that an argument cannot take is refused by its name, before any call', () => {
  const places = functions.flatMap(({ name, args }) => args.map((each, index) => ({ name, index, argument: each.name.replace('?', ''), type: each.type })))

  test.each(places)('$name: $argument', async ({ name, index, argument, type }) => {
    const handle = /^\w+Handle( \| null)?$/.test(type)
    const wrong: unknown[] = [Symbol('s'), {}]
    const array = /^readonly \(?(.*?)\)?\[\]/.exec(type)?.[1]
    if (handle) wrong.push([], type.startsWith('Connect') ? made.running : made.conn, 'text', 5, Object.create(made.running), new Proxy(made.conn, {}))
    else if (array === undefined) wrong.push([])
    else if (array.endsWith('Handle')) wrong.push([made.conn], [null], made.running)
    else wrong.push([Symbol('s')], [null], 'text', array === 'string' ? [5] : ['text'])
    if (!/null/.test(type) && array !== 'TypedParameter') wrong.push(null)
    for (const value of wrong) {
      const args = argsOf(name, made)
      args[index] = value
      const error = await failure(name, args)
      expect(error).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE', message: expect.stringMatching(new RegExp(`^${name}: .*${argument}`)) })
      expect(error).toBeInstanceOf(TypeError)
    }
  })

  test('numbers: their range, NaN and fractions', async () => {
    const { running, conn } = made
    for (const value of [NaN, 1.5, Infinity, -1, 2 ** 32, 2 ** 53]) {
      expect(await failure('virDomainGetXMLDesc', [running, value])).toMatchObject({
        name: 'RangeError', code: 'ERR_OUT_OF_RANGE', message: 'virDomainGetXMLDesc: flags must be an integer from 0 to 4294967295',
      })
    }
    expect(await failure('virDomainGetXMLDesc', [running, 1n])).toMatchObject({ name: 'TypeError' })
    for (const value of [NaN, 2 ** 53, -1, -1n, 2n ** 64n]) {
      expect(await failure('virDomainSetMemory', [running, value])).toMatchObject({ name: 'RangeError', message: expect.stringMatching(/memory must be an integer from 0 to/) })
    }
    expect(await failure('virDomainLookupByID', [conn, 2 ** 31])).toMatchObject({ name: 'RangeError' })
  })

  // NUL, which C would end them at; half of a surrogate pair, which UTF-8 does not have: C would get another text.
  test.each(places.filter(({ type }) => /^string/.test(type)))('$name: $argument, a text that cannot reach C as it is', async ({ name, index, argument }) => {
    for (const [text, why] of [['web\0evil', 'NUL'], ['web\uD800', 'surrogate'], ['\uDC00web', 'surrogate'], ['\uDE00\uD83D', 'surrogate'], ['\uFFFD\uD83Dx', 'surrogate']]) {
      const args = argsOf(name, made)
      args[index] = text
      const error = await failure(name, args)
      expect(error).toBeInstanceOf(TypeError)
      expect(error).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE', message: expect.stringMatching(new RegExp(`^${name}: ${argument} must be a .*${why}`)) })
    }
  })

  test('the same in a list of typed parameters: its field and its value', async () => {
    const set = (parameter: object): Promise<unknown> => failure('virDomainSetMemoryParameters', [made.running, [parameter]])
    for (const text of ['a\0', '\uD800', '\uDFFF!']) {
      expect(await set({ field: text, type: 1, value: 1 })).toMatchObject({ name: 'TypeError', message: expect.stringMatching(/params\[0\]\.field must be/) })
      expect(await set({ field: 'dest_uri', type: 7, value: text })).toMatchObject({ name: 'TypeError', message: expect.stringMatching(/params\[0\]\.value \(dest_uri\) must be/) })
    }
  })

  test('every text that UTF-8 has goes to C and back as it is', async () => {
    for (const title of ['\u{1F600}', '\uFFFD', 'Müller & Söhne', '\u{10FFFF}\uE000', 'a\uFFFD\u{1F600}\uFFFD']) {
      await raw.virDomainSetMetadata(made.running, 1, title, null, null)
      expect(await raw.virDomainGetMetadata(made.running, 1, null)).toBe(title)
    }
  })

  test('UUIDs: 16 bytes', async () => {
    for (const uuid of [Buffer.alloc(15), Buffer.alloc(17), new Uint16Array(8), 'a'.repeat(16), new ArrayBuffer(16)]) {
      expect(await failure('virDomainLookupByUUID', [made.conn, uuid])).toMatchObject({ name: 'TypeError', message: expect.stringMatching(/uuid must be a Uint8Array of 16 bytes/) })
    }
  })

  test('what an argument\'s own code throws is passed on', async () => {
    const mine = new Error('mine')
    const thrower = { get field(): string { throw mine } }
    expect(await failure('virDomainSetMemoryParameters', [made.running, [thrower]])).toBe(mine)
    await expect(raw.virConnectOpenAuth(made.host.uri, { credentialTypes: [], get callback(): never { throw mine } })).rejects.toBe(mine)
  })

  test('its words are its own, whatever lies on Object.prototype', async () => {
    const polluted = Object.prototype as unknown as Record<string, unknown>
    Object.defineProperty(polluted, 'kind', { configurable: true, set() { throw new Error('polluted') }, get: () => 'libvirt' })
    try {
      expect(await failure('virDomainGetXMLDesc', [5])).toMatchObject({ name: 'TypeError', message: expect.stringMatching(/domain must be a domain handle/) })
      expect(await failure('virDomainLookupByName', [made.conn, 'nobody'])).toMatchObject({ code: 'VIR_ERR_NO_DOMAIN' })
    } finally {
      delete polluted['kind']
    }
  })
})

describe('what may be left out', () => {
  test('flags are 0', async () => {
    const { running } = made
    expect(await raw.virDomainGetXMLDesc(running)).toBe(await raw.virDomainGetXMLDesc(running, 0))
    expect(await raw.virDomainGetXMLDesc(running, undefined)).toBe(await raw.virDomainGetXMLDesc(running, 0))
    // They do arrive when given: 1 asks for the password of a graphics device, which needs a writable connection.
    await using other = await scene()
    const readOnly = await raw.virConnectOpenReadOnly(other.host.uri)
    const web = await raw.virDomainLookupByName(readOnly, 'web')
    await expect(raw.virDomainGetXMLDesc(web)).resolves.toContain('<name>web</name>')
    await expect(raw.virDomainGetXMLDesc(web, 1)).rejects.toMatchObject({ code: 'VIR_ERR_OPERATION_DENIED' })
    await raw.virConnectClose(readOnly)
  })

  test('null and undefined both stand for C\'s NULL where it may be', async () => {
    const args = functions.flatMap(({ name, args }) => args.filter(({ type }) => /\| null$/.test(type)).map((each) => `${name} ${each.name}`))
    expect(args.length).toBeGreaterThan(20)
    expect(raw.virGetVersion(null)).toEqual(raw.virGetVersion(undefined as unknown as null))
    await expect(raw.virDomainSetMetadata(made.running, 0, 'a title', null, null)).resolves.toBeUndefined()
    await expect(raw.virDomainSetMetadata(made.running, 0, null, undefined as unknown as null, null)).resolves.toBeUndefined()
  })
})

describe('64-bit values', () => {
  test('come as bigint, whatever they are, and go as bigint or as an integer', async () => {
    const { off, running } = made
    await raw.virDomainSetMaxMemory(off, 20_000)
    expect(await raw.virDomainGetMaxMemory(off)).toBe(20_000n)
    await raw.virDomainSetMaxMemory(off, 30_000n)
    expect(await raw.virDomainGetMaxMemory(off)).toBe(30_000n)
    const { maxMem, memory, cpuTime, nrVirtCpu, state } = await raw.virDomainGetInfo(running)
    expect([maxMem, memory, cpuTime, nrVirtCpu, state].map((each) => typeof each)).toEqual(['bigint', 'bigint', 'bigint', 'number', 'number'])
  })
})

describe('typed parameters', () => {
  const set = (parameters: unknown): Promise<unknown> => failure('virDomainSetMemoryParameters', [made.running, parameters])

  test('make the way there and back', async () => {
    const { off } = made
    const big = 2n ** 53n - 1n
    await raw.virDomainSetMemoryParameters(off, [
      { field: 'soft_limit', type: 4, value: 1024 },
      { field: 'hard_limit', type: 4, value: big },
    ])
    expect(await raw.virDomainGetMemoryParameters(off)).toEqual(expect.arrayContaining([
      { field: 'soft_limit', type: 4, value: 1024n },
      { field: 'hard_limit', type: 4, value: big },
    ]))
  })

  // libvirt names the type that it got, and that it wanted: so it was read as what it is.
  test.each([
    [1, -5, 'int'], [2, 5, 'uint'], [3, -(2n ** 63n), 'llong'], [5, 1.5, 'double'], [6, true, 'boolean'], [7, 'ünï', 'string'],
  ])('each type arrives as itself: %s', async (type, value, name) => {
    // From some version on it says the one for the other.
    const [got, wanted] = since('12.8.0', ['ullong', name], [name, 'ullong'])
    expect(await set([{ field: 'hard_limit', type, value }])).toMatchObject({
      code: 'VIR_ERR_INVALID_ARG', message: expect.stringMatching(new RegExp(`invalid type '${got}' for parameter 'hard_limit', expected '${wanted}'`)),
    })
  })

  test('keys may repeat: libvirt sees each', async () => {
    expect(await set([{ field: 'hard_limit', type: 4, value: 1n }, { field: 'hard_limit', type: 4, value: 2n }])).toMatchObject({
      code: 'VIR_ERR_INVALID_ARG', message: expect.stringContaining("parameter 'hard_limit' occurs multiple times"),
    })
  })

  test('unknown keys are libvirt\'s to judge', async () => {
    expect(await set([{ field: 'no_such', type: 4, value: 1n }])).toMatchObject({ code: 'VIR_ERR_ARGUMENT_UNSUPPORTED' })
  })

  const at = (place: string): object => ({ message: expect.stringContaining(place) })
  test.each<[string, unknown, string, object]>([
    ['no array', {}, 'TypeError', at('params')],
    ['an entry that is none', [null], 'TypeError', at('params[0]')],
    ['the second entry', [{ field: 'a', type: 1, value: 1 }, 7], 'TypeError', at('params[1]')],
    ['no field', [{ type: 4, value: 1n }], 'TypeError', at('params[0].field')],
    ['an empty field', [{ field: '', type: 4, value: 1n }], 'RangeError', at('params[0].field')],
    ['a field too long for C', [{ field: 'x'.repeat(80), type: 4, value: 1n }], 'RangeError', at('1 to 79 bytes')],
    ['a field too long in UTF-8', [{ field: 'ü'.repeat(40), type: 4, value: 1n }], 'RangeError', at('1 to 79 bytes')],
    ['no type', [{ field: 'a', value: 1n }], 'TypeError', at('params[0].type')],
    ['a type that is none', [{ field: 'a', type: 8, value: 1n }], 'RangeError', at('params[0].type')],
    ['INT out of range', [{ field: 'a', type: 1, value: 2 ** 31 }], 'RangeError', at('params[0].value (a)')],
    ['UINT below 0', [{ field: 'a', type: 2, value: -1 }], 'RangeError', at('params[0].value (a)')],
    ['LLONG as text', [{ field: 'a', type: 3, value: '1' }], 'TypeError', at('params[0].value (a)')],
    ['ULLONG below 0', [{ field: 'a', type: 4, value: -1n }], 'RangeError', at('params[0].value (a)')],
    ['DOUBLE as bigint', [{ field: 'a', type: 5, value: 1n }], 'TypeError', at('params[0].value (a)')],
    ['BOOLEAN as number', [{ field: 'a', type: 6, value: 1 }], 'TypeError', at('params[0].value (a)')],
    ['STRING as null', [{ field: 'a', type: 7, value: null }], 'TypeError', at('params[0].value (a)')],
    ['STRING with NUL', [{ field: 'a', type: 7, value: 'a\0b' }], 'TypeError', at('params[0].value (a)')],
  ])('broken ones are told by their place: %s', async (_, parameters, name, message) => {
    expect(await set(parameters)).toMatchObject({ name, ...message })
  })

  test('an empty list is one', async () => {
    const none: TypedParameter[] = []
    await expect(raw.virDomainMigrateToURI3(made.running, null, none)).rejects.toMatchObject({ code: 'VIR_ERR_ARGUMENT_UNSUPPORTED' })
  })
})

describe('out-parameters', () => {
  test('one becomes the result, several an object with libvirt\'s names', async () => {
    expect(await raw.virDomainGetAutostart(made.running)).toBe(0)
    expect(await raw.virDomainGetState(made.running)).toEqual({ state: 1, reason: expect.any(Number) })
    expect(Object.keys(raw.virGetVersion('Test'))).toEqual(['libVer', 'typeVer'])
  })
})

describe('closed handles', () => {
  const kinds = addon().describe().handles
  const closed: Record<string, unknown> = {}
  beforeAll(async () => {
    const gone = await scene()
    const { off, snap, point, iface, net, dev, pool, vol, stream } = gone
    const of = { DomainHandle: off, DomainSnapshotHandle: snap, DomainCheckpointHandle: point, InterfaceHandle: iface, NetworkHandle: net, NodeDeviceHandle: dev,
      StoragePoolHandle: pool, StorageVolHandle: vol, StreamHandle: stream, ConnectHandle: await raw.virConnectOpen(made.host.uri) }
    for (const [name, handle] of Object.entries(of)) {
      await callables[kinds.find((kind) => kind.name === name)!.free]!(handle)
      closed[name] = handle
    }
    await gone[Symbol.asyncDispose]()
  })

  test.each(functions.filter(({ args }) => args.some(({ type }) => type.includes('Handle'))).map(({ name }) => name))('%s refuses one', async (name) => {
    const { args } = functions.find((each) => each.name === name)!
    for (const [index, { name: argument, type }] of args.entries()) {
      const kind = kinds.find((each) => new RegExp(`\\b${each.name}\\b`).test(type))
      // Nothing in this process has a secret: its own test does.
      if (!kind || type.includes('=>') || !(kind.name in closed)) continue
      const given = argsOf(name, made)
      given[index] = type.includes('[]') ? [closed[kind.name]] : closed[kind.name]
      expect(await failure(name, given)).toMatchObject({
        name: 'TypeError', message: expect.stringMatching(new RegExp(`^${name}: ${argument}(\\[0\\])?: this ${kind.noun} is closed$`)),
      })
    }
  })

  test('closing or freeing twice is refused like any other call', async () => {
    const conn = await raw.virConnectOpen(made.host.uri)
    const domain = await raw.virDomainLookupByName(conn, 'web')
    const frees = await Promise.allSettled([raw.virDomainFree(domain), raw.virDomainFree(domain)])
    expect(frees.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    const closes = await Promise.allSettled([raw.virConnectClose(conn), raw.virConnectClose(conn), raw.virConnectClose(conn)])
    expect(closes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
  })

  test('a call in flight is not harmed by the close of its handle', async () => {
    const conn = await raw.virConnectOpen(made.host.uri)
    const calls = Array.from({ length: 50 }, () => raw.virConnectListAllDomains(conn))
    const close = raw.virConnectClose(conn)
    for (const domains of await Promise.all(calls)) {
      expect(domains).toHaveLength(2)
      for (const domain of domains) await raw.virDomainFree(domain)
    }
    expect(await close).toEqual(expect.any(Number))
  })

  test('a domain keeps its connection usable', async () => {
    const conn = await raw.virConnectOpen(made.host.uri)
    const domain = await raw.virDomainLookupByName(conn, 'web')
    expect(await raw.virConnectClose(conn)).toBe(1)
    const same = raw.virDomainGetConnect(domain)
    expect(raw.virConnectGetURI(same)).toBe(made.host.uri)
    expect(await raw.virDomainFree(domain)).toBe(0)
    expect(await raw.virConnectClose(same)).toBe(0)
  })
})
