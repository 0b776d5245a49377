import { connect, type Connection } from '../../lib'
import { testDaemon, type TestDaemon } from '../support/daemon'
import { hasLibrary } from '../support/versions'
import { connectToOwn } from '../support/driver'

const vhba = (wwnn: string): string => `<device><parent>scsi_host1</parent><capability type='scsi_host'>
  <capability type='fc_host'><wwnn>${wwnn}</wwnn><wwpn>1000000098769876</wwpn></capability></capability></device>`

describe('of the test driver', () => {
  let host: Connection

  beforeAll(async () => { host = await connectToOwn() })
  afterAll(() => host.close())

  test('are listed, all or by what they can do', async () => {
    const names = async (filter?: Parameters<typeof host.nodeDevices.list>[0]): Promise<string[]> =>
      (await host.nodeDevices.list(filter)).map(({ name }) => name).sort()
    expect(await names()).toEqual(['computer', 'scsi_host1', 'scsi_host11', 'scsi_host2'])
    expect(await names({ capabilities: ['vports'] })).toEqual(['scsi_host1', 'scsi_host2'])
    expect(await names({ capabilities: ['vports', 'system'] })).toEqual(['computer', 'scsi_host1', 'scsi_host2'])
    expect(await names({ capabilities: ['net', 'mdev'] })).toEqual([])
  })

  test('say where they belong and what they can do', async () => {
    const device = await host.nodeDevices.get('scsi_host11')
    expect([await device.parent(), await device.capabilities()]).toEqual(['scsi_host1', ['scsi_host']])
    expect(await device.xml()).toContain('<wwnn>2000000034563456</wwnn>')
    expect(await (await host.nodeDevices.get('computer')).parent()).toBeNull()
    expect(JSON.parse(JSON.stringify(device))).toEqual({ name: 'scsi_host11', uri: host.uri })
  })

  test('one that is not there is none, and its methods say so', async () => {
    await expect(host.nodeDevices.get('nosuch')).rejects.toMatchObject({ code: 'VIR_ERR_NO_NODE_DEVICE' })
    expect(await host.nodeDevices.find('nosuch')).toBeNull()
    const device = await host.nodeDevices.create(vhba('2000000098769876'))
    await device.destroy()
    await expect(device.xml()).rejects.toMatchObject({ code: 'VIR_ERR_NO_NODE_DEVICE' })
  })

  test('are made and taken away', async () => {
    const device = await host.nodeDevices.create(vhba('2000000011112222'))
    expect((await host.nodeDevices.list()).map(({ name }) => name)).toContain(device.name)
    await device.destroy()
    expect(await host.nodeDevices.find(device.name)).toBeNull()
  })

  test.each([
    ['an ability that there is not', () => host.nodeDevices.list({ capabilities: ['network'] as never }), /capabilities\[0\] must be 'system'/],
    ['no ability at all', () => host.nodeDevices.list({ capabilities: [] }), /capabilities is empty/],
    ['a WWN of too few digits', () => host.nodeDevices.getByWwn('2000', '1000000098769876'), /wwnn must be a world wide name/],
    ['a WWN that is a number', () => host.nodeDevices.getByWwn('2000000098769876', 1 as never), /wwpn must be a world wide name/],
    ['an empty document', () => host.nodeDevices.create(''), /xml is empty/],
    ['a driver without a name', async () => (await host.nodeDevices.get('computer')).detach({ driver: '' }), /driver is empty/],
    ['a place that there is not', async () => (await host.nodeDevices.get('computer')).update('<device/>', { affects: 'now' as never }), /affects must be/],
    ['no truth', async () => (await host.nodeDevices.get('computer')).setAutostart(1 as never), /autostart must be true or false/],
  ])('%s is refused', async (_what, wrong, message) => {
    await expect(wrong()).rejects.toThrow(message)
  })

  // The driver has none of them: the error is libvirt's, and names the function that was called.
  test.each([
    ['virNodeDeviceLookupSCSIHostByWWN', () => host.nodeDevices.getByWwn('2000000012341234', '1000000012341234')],
    ['virNodeDeviceDefineXML', () => host.nodeDevices.define('<device/>', { validate: true })],
    ['virNodeDeviceGetAutostart', async () => (await host.nodeDevices.get('computer')).autostart()],
    ['virNodeDeviceSetAutostart', async () => (await host.nodeDevices.get('computer')).setAutostart(true)],
    ['virNodeDeviceCreate', async () => (await host.nodeDevices.get('computer')).start()],
    ['virNodeDeviceUndefine', async () => (await host.nodeDevices.get('computer')).undefine()],
    ['virNodeDeviceUpdate', async () => (await host.nodeDevices.get('computer')).update('<device/>', { affects: 'config' })],
    ['virNodeDeviceDettach', async () => (await host.nodeDevices.get('computer')).detach()],
    ['virNodeDeviceDetachFlags', async () => (await host.nodeDevices.get('computer')).detach({ driver: 'vfio' })],
    ['virNodeDeviceReAttach', async () => (await host.nodeDevices.get('computer')).reattach()],
    ['virNodeDeviceReset', async () => (await host.nodeDevices.get('computer')).reset()],
  ])('%s', async (name, unsupported) => {
    await expect(unsupported()).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT', function: name })
  })

  test.each([
    ['virNodeDeviceIsActive', async () => (await host.nodeDevices.get('computer')).isActive()],
    ['virNodeDeviceIsPersistent', async () => (await host.nodeDevices.get('computer')).isPersistent()],
  ])('%s, which a later driver has', async (name, ask) => {
    if (hasLibrary('11.3.0')) expect(await ask()).toBe(true)
    else await expect(ask()).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT', function: name })
  })
})

describe('of this machine, by a daemon', () => {
  let daemon: TestDaemon
  let host: Connection

  beforeAll(async () => {
    daemon = await testDaemon()
    host = await connect(daemon.uri.replace('test+unix:///default', 'nodedev+unix:///session'))
  })
  afterAll(async () => {
    await host.close()
    await daemon[Symbol.asyncDispose]()
  })

  test('the machine itself has no parent; it is active, and comes with the host', async () => {
    const [computer] = await host.nodeDevices.list({ capabilities: ['system'], active: true })
    expect([computer!.name, await computer!.parent(), await computer!.capabilities()]).toEqual(['computer', null, ['system']])
    expect([await computer!.isActive(), await computer!.isPersistent(), await computer!.autostart()]).toEqual([true, true, true])
    expect(await host.nodeDevices.list({ active: false })).toEqual([])
  })

  test('network devices lie below others', async () => {
    const devices = await host.nodeDevices.list({ capabilities: ['net'] })
    expect(devices.length).toBeGreaterThan(0)
    for (const device of devices) {
      expect(await device.capabilities()).toContain('net')
      expect(await host.nodeDevices.find((await device.parent())!)).not.toBeNull()
    }
  })
})
