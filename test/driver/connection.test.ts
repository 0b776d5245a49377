import { connect, Domain, LibvirtError } from '../../lib'
import { addon } from '../../lib/native'
import raw from '../../lib/raw'
import { domainXml, removeHost, testHost, type TestHost } from '../support/driver'

let host: TestHost
beforeEach(() => { host = testHost() })
afterEach(() => removeHost(host))

describe('close', () => {
  test('refuses new calls, waits for those in flight, and frees every domain', async () => {
    const before = addon().openHandles()
    const connection = await connect(host.uri)
    const domains = await connection.domains.list()
    await connection.domains.list()
    await raw.virDomainLookupByName(connection.handle, 'web')
    expect(addon().openHandles()).toBe(before + 6)

    const settled: string[] = []
    const calls = Array.from({ length: 40 }, () => domains[0]!.xml().then(() => settled.push('call')))
    const close = connection.close().then(() => settled.push('close'))
    const refused: unknown = await connection.hostname().catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(LibvirtError)
    expect(refused).toMatchObject({ code: 'ERR_CONNECTION_CLOSED', message: expect.stringContaining('Open another with connect()') })
    await Promise.all([...calls, close])
    expect(settled).toEqual([...Array.from({ length: 40 }, () => 'call'), 'close'])
    expect(addon().openHandles()).toBe(before)
  })

  test('after it everything says that it is closed', async () => {
    const connection = await connect(host.uri)
    const domain = await connection.domains.get('web')
    await connection.close()
    expect(connection.isAlive).toBe(false)
    const closed = { code: 'ERR_CONNECTION_CLOSED' }
    for (const call of [
      () => connection.domains.list(), () => connection.domains.get('web'), () => domain.info(), () => domain.memory.maxBytes(), () => domain.vcpus.count(),
      () => domain.save('/x'), () => domain.job.statistics(), () => connection.domains.restore('/x'), () => connection.lease(), () => connection.control(), () => connection.leaseControl(),
      () => connection.subscribe('domain:lifecycle', () => undefined),
    ]) await expect(call()).rejects.toMatchObject(closed)
    expect(() => connection.events('domain:lifecycle')).toThrow(expect.objectContaining(closed))
    expect(() => connection.on('domain:lifecycle', () => undefined)).toThrow(expect.objectContaining(closed))
    expect(() => domain.id).toThrow('virDomainGetID: domain: this domain is closed')
  })

  test('a second one is the first\'s promise', async () => {
    const connection = await connect(host.uri)
    const first = connection.close()
    expect(connection.close()).toBe(first)
    await first
    expect(connection.close()).toBe(first)
  })

  test('is told once, with its reason', async () => {
    const connection = await connect(host.uri)
    const reasons: string[] = []
    connection.on('close', (reason) => reasons.push(reason))
    await Promise.all([connection.close(), connection.close()])
    expect(reasons).toEqual(['client'])
  })

  test('does not need the handle: the raw layer may have closed it', async () => {
    const connection = await connect(host.uri)
    let told = 0
    connection.on('close', () => told++)
    await raw.virConnectClose(connection.handle)
    await expect(connection.close()).rejects.toThrow('this connection is closed')
    expect(told).toBe(1)
  })

  test('happens at the end of a block', async () => {
    let outside
    {
      await using connection = await connect(host.uri)
      outside = connection
      expect(connection.isAlive).toBe(true)
    }
    expect(outside.isAlive).toBe(false)
    await expect(outside.hostname()).rejects.toMatchObject({ code: 'ERR_CONNECTION_CLOSED' })
  })

  test('leaves other connections alone', async () => {
    await using other = await connect(host.uri)
    await (await connect(host.uri)).close()
    expect((await other.domains.list()).map(({ name }) => name).sort()).toEqual(['db', 'web'])
  })
})

describe('what is on the other side', () => {
  test('is told', async () => {
    await using connection = await connect(host.uri)
    expect(connection.uri).toBe(host.uri)
    expect(await connection.hypervisor.driver()).toBe('TEST')
    expect(await connection.hypervisor.version()).toBe('0.0.2')
    expect(await connection.hypervisor.libvirtVersion()).toMatch(/^\d+\.\d+\.\d+$/)
    expect(await connection.node.info()).toMatchObject({ model: 'i686', memoryBytes: 3 * 1024 ** 3, cpus: 16 })
    expect(await connection.node.cpuStats()).toMatchObject({ user: expect.any(BigInt), idle: expect.any(BigInt) })
    expect(await connection.capabilitiesXml()).toContain('<capabilities>')
    expect(await connection.capabilities()).toMatchObject({ host: { cpu: { arch: 'i686' } } })
    expect([await connection.isEncrypted(), await connection.isSecure()]).toEqual([false, true])
  })

  test('a read-only connection changes nothing', async () => {
    await using connection = await connect(host.uri, { readOnly: true })
    const web = await connection.domains.get('web')
    await expect(web.destroy()).rejects.toMatchObject({ code: 'VIR_ERR_OPERATION_DENIED', message: expect.stringContaining('read only') })
    expect(await web.isActive()).toBe(true)
  })

  test('statistics of all domains in one call', async () => {
    await using connection = await connect(host.uri)
    const all = await connection.domains.stats()
    expect(all.map(({ domain, stats }) => [domain.name, stats.state?.state]).sort()).toEqual([['db', 'running'], ['web', 'running']])
    expect(await connection.domains.stats({ active: false })).toEqual([])
    expect(await connection.domains.stats({ states: ['paused', 'shutoff'] })).toEqual([])
  })
})

describe('domains', () => {
  test('are found by name, UUID with and without dashes, and id', async () => {
    await using connection = await connect(host.uri)
    const web = await connection.domains.get('web')
    expect(web).toBeInstanceOf(Domain)
    for (const key of [web.uuid, web.uuid.replaceAll('-', ''), web.uuid.toUpperCase(), web.id!]) {
      expect(await connection.domains.get(key)).toMatchObject({ name: 'web', uuid: web.uuid, id: web.id })
    }
    for (const key of ['nobody', '00000000-0000-4000-8000-000000000000', 4711]) {
      await expect(connection.domains.get(key)).rejects.toMatchObject({ code: 'VIR_ERR_NO_DOMAIN', errno: 42, domain: expect.stringMatching(/^VIR_FROM_/) })
    }
  })

  test('are listed, all or through filters', async () => {
    await using connection = await connect(host.uri)
    await connection.domains.define(domainXml('off'))
    await connection.domains.create(domainXml('transient'))
    await (await connection.domains.get('db')).suspend()
    await (await connection.domains.get('web')).setAutostart(true)
    const names = async (filter: Parameters<typeof connection.domains.list>[0]): Promise<string[]> =>
      (await connection.domains.list(filter)).map(({ name }) => name).sort()
    expect(await names({})).toEqual(['db', 'off', 'transient', 'web'])
    expect(await names({ active: true })).toEqual(['db', 'transient', 'web'])
    expect(await names({ active: false })).toEqual(['off'])
    expect(await names({ persistent: false })).toEqual(['transient'])
    expect(await names({ persistent: true, active: true })).toEqual(['db', 'web'])
    expect(await names({ running: true })).toEqual(['transient', 'web'])
    expect(await names({ running: false })).toEqual(['db', 'off'])
    expect(await names({ paused: true })).toEqual(['db'])
    expect(await names({ shutoff: true })).toEqual(['off'])
    expect(await names({ autostart: true })).toEqual(['web'])
    expect(await names({ managedSave: true })).toEqual([])
    expect(await names({ hasSnapshot: true })).toEqual([])
    expect(await names({ active: undefined })).toHaveLength(4)
    await expect(names({ activ: true } as never)).rejects.toThrow('activ: there is no such option; did you mean active?')
  })
})

test('an URI that is no string is refused before any call', async () => {
  await expect(connect(5 as never)).rejects.toThrow(new TypeError('uri must be a URI, or null: 5'))
})
