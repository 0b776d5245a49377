import { connect, type Connection } from '../../lib'
import { investigate } from '../../lib/migration/outcome/look'
import { domainXml, removeHost, testHost, type TestHost } from '../support/driver'

const uuid = '11111111-2222-3333-4444-555555555555'
const hex = uuid.replaceAll('-', '')
const other = '99999999-2222-3333-4444-555555555555'

let host: TestHost
let connection: Connection
beforeEach(async () => {
  host = testHost({ domains: ['web'] })
  connection = await connect(host.uri)
})
afterEach(async () => {
  await connection.close()
  removeHost(host)
})
const define = (name: string, id: string) => connection.domains.define(domainXml(name, { uuid: id }))

describe('a name that looks like a UUID', () => {
  test.each([uuid, hex, 'ABCDEF0123456789abcdef0123456789'])('%s is found', async (name) => {
    await define(name, other)
    expect(await connection.domains.get(name)).toMatchObject({ name, uuid: other })
  })

  test('a UUID comes first, in each of its forms', async () => {
    await define('named', uuid)
    await define(uuid, other)
    for (const key of [uuid, hex, uuid.toUpperCase()]) expect(await connection.domains.get(key)).toMatchObject({ name: 'named' })
    await (await connection.domains.get(uuid)).undefine()
    expect(await connection.domains.get(uuid)).toMatchObject({ name: uuid, uuid: other })
  })

  test('what is neither is told as a UUID', async () => {
    await expect(connection.domains.get(hex)).rejects.toMatchObject({ code: 'VIR_ERR_NO_DOMAIN', function: 'virDomainLookupByUUIDString' })
    await expect(connection.domains.get('nobody')).rejects.toMatchObject({ code: 'VIR_ERR_NO_DOMAIN', function: 'virDomainLookupByName' })
  })

  test('is no UUID to a program that means one: no migration takes it for its guest', async () => {
    await define(uuid, other)
    await expect(connection.domains.getByUuid(uuid)).rejects.toMatchObject({ code: 'VIR_ERR_NO_DOMAIN' })
    expect(await investigate(uuid, { source: connection, timeoutMs: 500 })).toMatchObject({ hosts: { source: { known: 'absent' } } })
  })

  test('investigate takes a UUID in each of its forms', async () => {
    await define('named', uuid)
    for (const key of [uuid, hex, uuid.toUpperCase()]) {
      expect(await investigate(key, { source: connection, timeoutMs: 500 })).toMatchObject({ hosts: { source: { known: 'present' } } })
    }
    for (const bad of ['web', `${hex}0`, hex.slice(1), '', null]) {
      await expect(investigate(bad as string, { source: connection })).rejects.toThrow(TypeError)
    }
  })
})

test('a name that is not well formed asks for nothing', async () => {
  for (const name of ['web\uD800', '\uDC00', 'we\0b']) {
    await expect(connection.domains.get(name)).rejects.toThrow(/^domain holds (a zero byte|half of a surrogate pair)/)
  }
  await expect((await connection.domains.get('web')).metadata.set('title', '\uD83D')).rejects.toThrow(/virDomainSetMetadata: metadata must be a well-formed string/)
  await expect(connect('test:///\uD800')).rejects.toThrow(/uri holds half of a surrogate pair/)
  await expect(connection.domains.define(domainXml('a\uDFFF'))).rejects.toThrow(/xml holds half of a surrogate pair/)
})

test('whether a driver runs in this process is libvirt\'s to say', async () => {
  expect(connection.sharesProcess).toBe(true)
  await using withKeepalive = await connect(host.uri, { keepalive: { intervalSeconds: 5, count: 3 } })
  expect(withKeepalive.sharesProcess).toBe(true)
  await using without = await connect(host.uri, { keepalive: false })
  expect(without.sharesProcess).toBe(true)
})
