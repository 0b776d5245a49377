import { connect, type Connection, type Domain } from '../../lib'
import { removeHost, testHost, type TestHost } from '../support/driver'

let driver: TestHost
let host: Connection
let domain: Domain
beforeAll(async () => {
  driver = testHost()
  host = await connect(driver.uri)
  domain = await host.domains.get('web')
})
afterAll(async () => {
  await host.close()
  removeHost(driver)
})

describe('backups', () => {
  test.each([
    [{}, /either to or xml/],
    [{ to: {} }, /to is empty/],
    [{ to: { vda: '' } }, /to\.vda is empty/],
    [{ xml: '<x/>', format: 'raw' }, /xml says the format/],
    [{ to: { vda: '/x' }, checkpoint: 'a', checkpointXml: '<b/>' }, /checkpointXml says the name/],
  ])('%j is refused', async (options, message) => {
    await expect(domain.backup.begin(options)).rejects.toThrow(message)
  })
})
