import { connect, type Connection } from '../../lib'
import { testDaemon, type TestDaemon } from '../support/daemon'

const xml = (usage: string, about = ''): string => `<secret ${about}>${usage}</secret>`
const volume = (path: string): string => `<usage type='volume'><volume>${path}</volume></usage>`

let daemon: TestDaemon
let host: Connection
beforeAll(async () => {
  daemon = await testDaemon()
  // The test driver has no secrets; the daemon's own driver for them has.
  host = await connect(daemon.uri.replace('test+unix:///default', 'secret+unix:///session'))
})
afterAll(async () => {
  await host.close()
  await daemon[Symbol.asyncDispose]()
})
afterEach(async () => {
  for (const secret of await host.secrets.list()) await secret.undefine()
})

test('keep bytes, whatever they are', async () => {
  const secret = await host.secrets.define(xml(volume('/one'), 'ephemeral=\'yes\''))
  await expect(secret.value()).rejects.toMatchObject({ code: 'VIR_ERR_NO_SECRET' })
  const bytes = Buffer.from([0, 255, 128, 0, 10, 13])
  await secret.setValue(bytes)
  expect(await secret.value()).toEqual(bytes)
  await secret.setValue(new Uint8Array([1]))
  expect([...await secret.value()]).toEqual([1])
  expect(await secret.xml()).not.toContain('value')
})

test('are found by UUID and by what they are for', async () => {
  const uuid = '11111111-2222-3333-4444-555555555555'
  await host.secrets.define(xml(`<uuid>${uuid}</uuid><usage type='ceph'><name>pool</name></usage>`))
  expect((await host.secrets.get(uuid)).usageId).toBe('pool')
  const found = await host.secrets.getByUsage('ceph', 'pool')
  expect(JSON.parse(JSON.stringify(found))).toEqual({ uuid, usageType: 'ceph', usageId: 'pool', uri: expect.stringContaining('secret+unix:///session') })
  await expect(host.secrets.getByUsage('tls', 'pool')).rejects.toMatchObject({ code: 'VIR_ERR_NO_SECRET' })
  await found.undefine()
  expect(await host.secrets.find(uuid)).toBeNull()
})

test('are listed by whether they are kept on disk and can be read', async () => {
  const made = {
    plain: await host.secrets.define(xml(volume('/plain'))),
    memory: await host.secrets.define(xml(volume('/memory'), 'ephemeral=\'yes\'')),
    hidden: await host.secrets.define(xml('', 'private=\'yes\'')),
  }
  const uuids = async (filter?: Parameters<typeof host.secrets.list>[0]): Promise<string[]> => (await host.secrets.list(filter)).map(({ uuid }) => uuid).sort()
  expect(await uuids()).toEqual(Object.values(made).map(({ uuid }) => uuid).sort())
  expect(await uuids({ ephemeral: true })).toEqual([made.memory.uuid])
  expect(await uuids({ private: true })).toEqual([made.hidden.uuid])
  expect(await uuids({ ephemeral: false, private: false })).toEqual([made.plain.uuid])
  expect([made.hidden.usageType, made.hidden.usageId]).toEqual(['none', null])
  await made.hidden.setValue(Buffer.from('x'))
  await expect(made.hidden.value()).rejects.toMatchObject({ code: 'VIR_ERR_INVALID_SECRET' })
})

test.each([
  ['a text for bytes', async () => (await host.secrets.define(xml(volume('/bad')))).setValue('text' as never), /value must be a Buffer or a Uint8Array: not of type string$/],
  ['a use that there is not', () => host.secrets.getByUsage('disk' as never, '/x'), /usageType must be 'volume'/],
  ['a use of nothing', () => host.secrets.getByUsage('volume', ''), /usageId is empty/],
  ['an unknown filter', () => host.secrets.list({ secret: true } as never), /there is no such option/],
])('%s is refused', async (_what, wrong, message) => {
  await expect(wrong()).rejects.toThrow(message)
})
