import { connect, jsonValue, type Connection, type Domain } from '../../lib'
import { bytesOfKib } from '../../lib/numbers'
import { traceCalls } from '../support/calls'
import { expectData, inJson } from '../support/data'
import { domainXml, removeHost, testHost, until, type TestHost } from '../support/driver'

let host: TestHost
let connection: Connection
let domain: Domain
beforeAll(async () => {
  host = testHost({ domains: ['web'] })
  connection = await connect(host.uri)
  domain = await connection.domains.get('web')
})
afterAll(async () => {
  await connection.close()
  removeHost(host)
})

/** Paths of what is bigint. */
function bigints(value: unknown, path = ''): string[] {
  if (typeof value === 'bigint') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => bigints(each, Array.isArray(value) ? path : `${path}.${key}`))
}

describe('what is data goes through JSON and structuredClone', () => {
  test.each<[string, () => Promise<object>, string[]]>([
    ['domain.info()', () => domain.info(), ['.maxMemoryKib', '.memoryKib', '.cpuTimeNs']],
    ['domain.state()', () => domain.state(), []],
    ['domain.stats()', () => domain.stats(), []],
    ['vcpus.list()', () => domain.vcpus.list(), ['.cpuTimeNs']],
    ['node.info()', () => connection.node.info(), ['.memoryKib']],
    ['memory.stats()', () => domain.memory.stats(), []],
    ['node.cpuStats()', () => connection.node.cpuStats(), []],
    ['memory.limits()', () => domain.memory.limits(), []],
  ])('%s', async (_, get, expected) => {
    const data = await get()
    if (expected.length > 0) expect(new Set(bigints(data))).toEqual(new Set(expected))
    expectData(data)
    expect(jsonValue(structuredClone(data))).toEqual(inJson(data))
    expect(Object.keys(data)).not.toContain('toJSON')
  })

  test('a bigint is a text of its digits, whatever its size', async () => {
    const info = await domain.info()
    expect(JSON.parse(JSON.stringify(info))).toMatchObject({ maxMemoryKib: '8192', maxMemoryBytes: 8192 * 1024, memoryKib: expect.stringMatching(/^\d+$/) })
    expect(jsonValue({ a: [{ b: 2n ** 64n - 1n }], c: new Date(0) })).toEqual({ a: [{ b: '18446744073709551615' }], c: new Date(0) })
  })

  test('domains.stats(): the statistics of each domain, beside a domain that says which it is', async () => {
    const records = await connection.domains.stats()
    expect(records).toHaveLength(1)
    for (const { stats } of records) expectData(stats)
    expect(JSON.parse(JSON.stringify(records))).toStrictEqual([{ domain: domain.toJSON(), stats: inJson(records[0]!.stats) }])
  })

  test('no live object shows what its URI may hide', async () => {
    const secretly = await connect(`${host.uri}?password=hunter2`)
    const guest = await secretly.domains.create(domainXml('hidden').replace('<memballoon', '<disk type="file"><source file="/d.qcow2"/><driver type="qcow2"/><target dev="vda"/></disk><memballoon'))
    const network = await secretly.networks.create({ name: 'hidden' })
    const pool = await secretly.storagePools.create({ type: 'dir', name: 'hidden', target: { path: '/hidden' } })
    const volume = await pool.volumes.create('<volume><name>v</name><capacity>1024</capacity></volume>')
    const texts = [JSON.stringify([secretly, guest, pool, volume, network])]
    await volume.delete()
    // libvirt permits only one of the two at a time.
    for (const kind of ['snapshots', 'checkpoints'] as const) {
      const made = await guest[kind].create({ name: 'hidden' })
      texts.push(JSON.stringify(made))
      await made.delete()
    }
    expect(secretly.uri).toContain('hunter2')
    for (const text of texts) {
      expect(text).toContain(`"uri":"${host.uri}"`)
      expect(text).not.toContain('hunter2')
    }
    await secretly.close()
  })

  test('live objects say what they are, and no more', async () => {
    expect(JSON.parse(JSON.stringify({ domain, connection }))).toEqual({ domain: { name: 'web', uuid: domain.uuid, uri: connection.uri }, connection: { uri: connection.uri } })
  })

  test('events', async () => {
    const heard: object[] = []
    const stop = await connection.subscribe('domain:lifecycle', (event) => heard.push(event))
    await domain.suspend()
    expect(await until(() => heard.length > 0)).toBe(true)
    expect(JSON.parse(JSON.stringify(heard[0]))).toMatchObject({ domain: { name: 'web', uuid: domain.uuid }, event: 'suspended' })
    await domain.resume()
    await stop()
  })
})

describe('sizes that a number does not hold', () => {
  test.each([[2n ** 43n - 1n, 2 ** 53 - 1024], [2n ** 43n, null], [2n ** 64n - 1n, null], [0, 0]])('%s KiB are %s bytes', (kib, bytes) => {
    expect(bytesOfKib(kib)).toBe(bytes)
  })

  test('a definition with more than 8 PiB has an info() all the same, and the others of its host too', async () => {
    const kib = 2n ** 44n
    const large = await connection.domains.define(domainXml('large', { memoryKib: kib as unknown as number }))
    expect(await large.info()).toMatchObject({ maxMemoryBytes: null, maxMemoryKib: kib, state: 'shutoff' })
    expect(await large.memory.maxBytes()).toBeNull()
    expect(JSON.parse(JSON.stringify(await large.info()))).toMatchObject({ maxMemoryBytes: null, maxMemoryKib: String(kib) })
    expect((await Promise.all((await connection.domains.list()).map((each) => each.info()))).length).toBe(2)
    await large.undefine()
  })
})

test('noWait is a flag of libvirt\'s, alone and beside others', async () => {
  const calls = await traceCalls(async () => {
    await domain.stats({ noWait: true }).catch(() => undefined)
    await connection.domains.stats({ noWait: true, active: true }).catch(() => undefined)
    await domain.stats()
  })
  const flags = calls.filter(({ function: name }) => /Stats$/.test(name)).map(({ arguments: args }) => args.at(-1))
  expect(flags).toEqual([1 << 29, (1 << 29) | 1, 0])
})
