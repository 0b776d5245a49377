import { supports, type Connection } from '../../lib'
import { connectToOwn } from '../support/driver'

const xml = (name: string): string => `<network><name>${name}</name><bridge name="${name}"/><ip address="10.77.0.1" netmask="255.255.255.0"/></network>`

describe('networks', () => {
  let host: Connection

  beforeAll(async () => { host = await connectToOwn() })
  afterAll(() => host.close())

  test('are listed as an array, and one after another', async () => {
    const all = await host.networks.list()
    expect(all.map(({ name }) => name)).toEqual(['default'])
    const seen: string[] = []
    for await (const { uuid } of host.networks.list({ active: true })) seen.push(uuid)
    expect(seen).toEqual([all[0]!.uuid])
    expect(await host.networks.list({ active: false })).toEqual([])
  })

  test('are found by UUID, else by name', async () => {
    const network = await host.networks.get('default')
    expect((await host.networks.get(network.uuid)).name).toBe('default')
    await host.networks.define(xml('11111111-2222-3333-4444-555555555555'))
    const odd = await host.networks.get('11111111-2222-3333-4444-555555555555')
    expect(odd.name).toBe('11111111-2222-3333-4444-555555555555')
    await odd.undefine()
    await expect(host.networks.get('nosuch')).rejects.toMatchObject({ code: 'VIR_ERR_NO_NETWORK' })
    expect(await host.networks.find('nosuch')).toBeNull()
  })

  test('are defined, started, stopped and forgotten', async () => {
    const network = await host.networks.define(xml('mine'))
    expect([await network.isActive(), await network.isPersistent(), await network.autostart()]).toEqual([false, true, false])
    await network.start()
    await network.setAutostart(true)
    expect([await network.isActive(), await network.autostart(), await network.bridgeName()]).toEqual([true, true, 'mine'])
    expect(await network.xml()).toContain('<name>mine</name>')
    await network.update({ command: 'addLast', section: 'dnsHost', xml: '<host ip="10.77.0.9"><hostname>nine</hostname></host>', affects: 'live' })
    expect(await network.xml()).toContain('<hostname>nine</hostname>')
    await network.destroy()
    await network.undefine()
    expect(await host.networks.find('mine')).toBeNull()
  })

  test('a transient one is gone when it stops', async () => {
    const network = await host.networks.create(xml('shortlived'))
    expect(await network.isPersistent()).toBe(false)
    await network.destroy()
    expect(await host.networks.find('shortlived')).toBeNull()
  })

  test('keep a title and the XML of applications, where libvirt can', async () => {
    const { metadata } = await host.networks.get('default')
    if (!supports('virNetworkSetMetadata')) {
      await expect(metadata.set('title', 'the first one')).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT', message: expect.stringContaining('9.7.0') })
      await expect(metadata.get('title')).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT', message: expect.stringContaining('9.7.0') })
    } else {
      await metadata.set('title', 'the first one')
      await metadata.set({ uri: 'urn:nodevirt:test', key: 'nv' }, '<kept/>')
      expect(await metadata.get('title')).toBe('the first one')
      expect(await metadata.get({ uri: 'urn:nodevirt:test' })).toContain('kept')
    }
    await expect(metadata.get('text' as never)).rejects.toThrow(TypeError)
    await expect(metadata.get('title', { afects: 'live' } as never)).rejects.toThrow('did you mean affects')
  })

  test('tell what they are as data', async () => {
    const network = await host.networks.get('default')
    expect(JSON.parse(JSON.stringify(network))).toEqual({ name: 'default', uuid: network.uuid, uri: host.uri })
  })

  test.each([
    ['an unknown filter', () => host.networks.list({ activ: true } as never), /did you mean active/],
    ['an empty name', () => host.networks.get(''), /network/],
    ['a number', () => host.networks.get(1 as never), /network must be a name or a UUID/],
  ])('%s is refused', async (_what, wrong, message) => {
    await expect(wrong()).rejects.toThrow(message)
  })
})
