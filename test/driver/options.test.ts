import type { Connection } from '../../lib'
import { attach, monitor } from '../../lib/migration'
import { connectToOwn } from '../support/driver'

describe('before any call', () => {
  let host: Connection
  beforeAll(async () => { host = await connectToOwn() })
  afterAll(() => host.close())

  test.each<[unknown]>([[{}], [[]], [null], [5], [undefined]])('to: %p is no outcome but a TypeError', async (to) => {
    const domain = await host.domains.get('test')
    expect(() => domain.migrate({ to } as never)).toThrow(TypeError)
    expect(() => domain.migrate({ to } as never)).toThrow(/^to (must be|is missing)/)
  })

  test('a URL is taken for what it says', async () => {
    const domain = await host.domains.get('test')
    expect(() => domain.migrate({ to: new URL('qemu+ssh://host2/system'), offline: true })).toThrow('offline needs persistDestination')
    expect(() => domain.migrate({ to: new URL('qemu+ssh://host2/system'), control: 'managed' } as never)).toThrow("for a URI use control 'peer2peer'")
  })

  test.each<[object, string]>([
    [{ guards: { maxTotalMS: 5 } }, 'guards.maxTotalMS: there is no such option; did you mean maxTotalMs?'],
    [{ allow: { dowtimeMs: 5 } }, 'allow.dowtimeMs: there is no such option; did you mean downtimeMs?'],
    [{ resolution: { timeout: 5 } }, 'resolution.timeout: there is no such option; did you mean timeoutMs?'],
    [{ guards: [] }, 'guards must be an object with options: []'],
    [{ signal: {} }, 'signal must be an AbortSignal: an object'],
    [{ destination: {} }, 'destination must be a Connection: an object'],
    [{ trace: {} }, 'trace must be an object with a write(line) method'],
    [{ forecast: {} }, 'forecast must be one of this guest, as forecast() makes it: an object'],
  ])('migrate: %p', async (options, message) => {
    const domain = await host.domains.get('test')
    expect(() => domain.migrate({ to: host, ...options })).toThrow(TypeError)
    expect(() => domain.migrate({ to: host, ...options })).toThrow(message)
  })

  test('an error of a getter comes out at once', async () => {
    const domain = await host.domains.get('test')
    const mine = new Error('mine')
    expect(() => domain.migrate({ to: host, get guards(): never { throw mine } })).toThrow(mine)
  })

  test('a domain and a connection are what they are asked to be', async () => {
    expect(() => monitor({} as never)).toThrow(new TypeError('domain must be a Domain: an object'))
    await expect(attach({} as never)).rejects.toThrow(new TypeError('connection must be a Connection: an object'))
  })
})
