import { connect, type Connection, type HostEventName } from '../../lib'
import raw from '../../lib/raw'
import { traceCalls } from '../support/calls'
import { testDaemon } from '../support/daemon'
import { connectToOwn, domainXml, until } from '../support/driver'

let host: Connection
beforeEach(async () => { host = await connectToOwn() })
afterEach(() => host.close())

const networkXml = '<network><name>mine</name><bridge name="mine"/><ip address="10.77.0.1" netmask="255.255.255.0"/></network>'
const poolXml = '<pool type="dir"><name>mine</name><target><path>/mine</path></target></pool>'
const vhbaXml = `<device><parent>scsi_host1</parent><capability type='scsi_host'><capability type='fc_host'>
  <wwnn>2000000011112222</wwnn><wwpn>1000000098769876</wwpn></capability></capability></device>`
/** The events of a name that were heard meanwhile, each as the name of its object, and the rest of the payload. */
async function hearing(name: HostEventName, count: number, during: () => Promise<unknown>): Promise<[string, object][]> {
  const heard: [string, object][] = []
  const stop = await host.subscribe(name, (payload) => {
    const { domain, network, storagePool, nodeDevice, secret, ...rest } = payload as unknown as Record<string, { name?: string, uuid: string }>
    const object = domain ?? network ?? storagePool ?? nodeDevice ?? secret
    heard.push([object!.name ?? object!.uuid, rest])
  })
  await during()
  expect(await until(() => heard.length >= count)).toBe(true)
  await stop()
  return heard
}

/** Every event that this driver can cause. */
describe('the test driver', () => {
  test('domain:lifecycle', async () => {
    const heard = await hearing('domain:lifecycle', 8, async () => {
      const domain = await host.domains.define(domainXml('alive'))
      await domain.start()
      await domain.suspend()
      await domain.resume()
      await domain.managedSave.create()
      await domain.start()
      await domain.shutdown()
      await domain.undefine()
    })
    expect(heard.map(([name, payload]) => [name, (payload as { event: string }).event, (payload as { detail: string }).detail])).toEqual([
      ['alive', 'defined', 'added'], ['alive', 'started', 'booted'], ['alive', 'suspended', 'paused'], ['alive', 'resumed', 'unpaused'],
      ['alive', 'stopped', 'saved'], ['alive', 'started', 'booted'], ['alive', 'stopped', 'shutdown'], ['alive', 'undefined', 'removed'],
    ])
  })

  test('domain:metadataChange', async () => {
    const domain = await host.domains.create(domainXml('titled'))
    const heard = await hearing('domain:metadataChange', 2, async () => {
      await domain.metadata.set('title', 'one')
      await domain.metadata.set({ uri: 'urn:x', key: 'x' }, '<a/>')
    })
    await domain.destroy()
    expect(heard).toEqual([['titled', { type: 'title', uri: null }], ['titled', { type: 'element', uri: 'urn:x' }]])
  })

  test('network:lifecycle', async () => {
    const heard = await hearing('network:lifecycle', 4, async () => {
      const network = await host.networks.define(networkXml)
      await network.start()
      await network.destroy()
      await network.undefine()
    })
    expect(heard).toEqual([['defined', 0], ['started', 2], ['stopped', 3], ['undefined', 1]].map(([event, eventCode]) => ['mine', { event, eventCode, detailCode: 0 }]))
  })

  test('storagePool:lifecycle and storagePool:refresh', async () => {
    const refreshed: string[] = []
    await host.subscribe('storagePool:refresh', ({ storagePool }) => refreshed.push(storagePool.name))
    const heard = await hearing('storagePool:lifecycle', 6, async () => {
      const pool = await raw.virStoragePoolDefineXML(host.handle, poolXml)
      await raw.virStoragePoolBuild(pool)
      await raw.virStoragePoolCreate(pool)
      await raw.virStoragePoolRefresh(pool)
      await raw.virStoragePoolDestroy(pool)
      await raw.virStoragePoolDelete(pool)
      await raw.virStoragePoolUndefine(pool)
    })
    expect(heard.map(([name, payload]) => `${name} ${(payload as { event: string }).event}`))
      .toEqual(['defined', 'created', 'started', 'stopped', 'deleted', 'undefined'].map((event) => `mine ${event}`))
    expect(await until(() => refreshed.length === 1)).toBe(true)
    expect(refreshed).toEqual(['mine'])
  })

  test('nodeDevice:lifecycle', async () => {
    const heard = await hearing('nodeDevice:lifecycle', 2, async () => { await (await host.nodeDevices.create(vhbaXml)).destroy() })
    expect(heard.map(([, payload]) => (payload as { event: string }).event)).toEqual(['created', 'deleted'])
    expect(heard[0]![0]).toMatch(/^scsi_host\d+$/)
  })

  // Each of these has no cause here. That libvirt takes the registration shows that the number and the callback are its own.
  test.each([
    'domain:reboot', 'domain:rtcChange', 'domain:watchdog', 'domain:ioError', 'domain:graphics', 'domain:ioErrorReason', 'domain:controlError',
    'domain:blockJob', 'domain:diskChange', 'domain:trayChange', 'domain:pmWakeup', 'domain:pmSuspend', 'domain:balloonChange',
    'domain:pmSuspendDisk', 'domain:deviceRemoved', 'domain:blockJob2', 'domain:tunable', 'domain:agentLifecycle', 'domain:deviceAdded',
    'domain:migrationIteration', 'domain:jobCompleted', 'domain:deviceRemovalFailed', 'domain:blockThreshold', 'domain:memoryFailure',
    'domain:memoryDeviceSizeChange', 'nodeDevice:update',
  ] as const)('%s can be listened to', async (name) => {
    await (await host.subscribe(name, () => undefined))()
  })

  test.each(['secret:lifecycle', 'secret:valueChanged', 'qemu:monitor'] as const)('%s is not its own, and it says so', async (name) => {
    await expect(host.subscribe(name, () => undefined)).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT' })
    await expect(host.events(name).next()).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT' })
    const failed = new Promise((resolve) => host.once('error', resolve))
    host.on(name, () => undefined)
    expect(await failed).toMatchObject({ code: 'VIR_ERR_NO_SUPPORT' })
  })
})

test('secret:lifecycle and secret:valueChanged, of a daemon', async () => {
  await using daemon = await testDaemon()
  await using secrets = await connect(daemon.uri.replace('test+unix:///default', 'secret+unix:///session'))
  const heard: string[] = []
  await secrets.subscribe('secret:lifecycle', ({ secret, event }) => heard.push(`${secret.usageId} ${event}`))
  await secrets.subscribe('secret:valueChanged', ({ secret }) => heard.push(`${secret.usageId} has a value`))
  const secret = await secrets.secrets.define('<secret ephemeral="yes"><usage type="volume"><volume>/a</volume></usage></secret>')
  await secret.setValue(Buffer.from('x'))
  await secret.undefine()
  expect(await until(() => heard.length >= 3)).toBe(true)
  expect(heard).toEqual(['/a defined', '/a has a value', '/a undefined'])
})

describe('of one object', () => {
  test('only its own are heard, and they end with the last who listens', async () => {
    const mine = await host.networks.define(networkXml)
    const heard: string[] = []
    const stop = await mine.subscribe('lifecycle', ({ network, event }) => heard.push(`${network.name} ${event}`))
    const other = await host.networks.get('default')
    await other.destroy()
    await other.start()
    await mine.start()
    expect(await until(() => heard.length >= 1)).toBe(true)
    await stop()
    await mine.destroy()
    await mine.undefine()
    await host.networks.list()
    expect(heard).toEqual(['mine started'])
  })

  test('of a domain too', async () => {
    const [one, two] = [await host.domains.create(domainXml('one')), await host.domains.create(domainXml('two'))]
    const events = one.events('lifecycle', { limit: 2 })
    await one.subscribe('lifecycle', () => undefined)
    const others: string[] = []
    await two.subscribe('lifecycle', ({ domain, event }) => others.push(`${domain.name} ${event}`))
    await two.suspend()
    await one.suspend()
    await one.resume()
    await one.suspend()
    const seen: string[] = []
    expect(await until(() => events.dropped === 1)).toBe(true)
    for await (const { domain, event, detail } of events) if (seen.push(`${domain.name} ${event} ${detail}`) === 2) break
    expect(seen).toEqual(['one resumed unpaused', 'one suspended paused'])
    expect(others).toEqual(['two suspended'])
    for (const domain of [one, two]) await domain.destroy()
    expect(() => one.events('life' as never)).toThrow('no event is called "life"; there are lifecycle, reboot')
  })

  test('two objects for the same network share a registration', async () => {
    const [one, two] = [await host.networks.get('default'), await host.networks.get('default')]
    const calls = await traceCalls(async () => {
      const [first, second] = [one.events('lifecycle'), two.events('lifecycle')]
      await one.subscribe('lifecycle', () => undefined)
      await one.destroy()
      expect([(await first.next()).value?.event, (await second.next()).value?.event]).toEqual(['stopped', 'stopped'])
      await first.return()
      await one.start()
      expect((await second.next()).value?.event).toBe('started')
    })
    expect(calls.filter(({ function: name }) => name === 'virConnectNetworkEventRegisterAny')).toHaveLength(1)
  })

  test('an event that there is not is refused by name', async () => {
    const network = await host.networks.get('default')
    expect(() => network.events('refresh' as never)).toThrow('no event is called "refresh"; there are lifecycle, metadataChange')
    await expect(network.subscribe('toString' as never, () => undefined)).rejects.toThrow('no event is called "toString"')
    await expect(network.subscribe('lifecycle', 7 as never)).rejects.toThrow('listener must be a function')
  })
})
