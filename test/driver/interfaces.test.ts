import type { Connection } from '../../lib'
import { connectToOwn } from '../support/driver'

const xml = (name: string): string => `<interface type='ethernet' name='${name}'><start mode='onboot'/><mac address='aa:bb:cc:00:00:01'/></interface>`

let host: Connection
beforeAll(async () => { host = await connectToOwn() })
afterAll(() => host.close())

test('are listed, and found by name or hardware address', async () => {
  const [only, ...more] = await host.interfaces.list({ active: true })
  expect([only!.name, only!.mac, more]).toEqual(['eth1', 'aa:bb:cc:dd:ee:ff', []])
  expect((await host.interfaces.get('eth1')).mac).toBe(only!.mac)
  expect((await host.interfaces.getByMac('aa:bb:cc:dd:ee:ff')).name).toBe('eth1')
  expect(await host.interfaces.list({ active: false })).toEqual([])
  expect(await host.interfaces.find('eth7')).toBeNull()
  await expect(host.interfaces.get('eth7')).rejects.toMatchObject({ code: 'VIR_ERR_NO_INTERFACE' })
  await expect(host.interfaces.getByMac('00:00:00:00:00:07')).rejects.toMatchObject({ code: 'VIR_ERR_NO_INTERFACE' })
  expect(JSON.parse(JSON.stringify(only))).toEqual({ name: 'eth1', mac: 'aa:bb:cc:dd:ee:ff', uri: host.uri })
})

test('are defined, brought up and down, and forgotten', async () => {
  const made = await host.interfaces.define(xml('eth2'))
  expect([made.name, await made.isActive()]).toEqual(['eth2', false])
  expect((await host.interfaces.list({ active: false })).map(({ name }) => name)).toEqual(['eth2'])
  await made.start()
  expect([await made.isActive(), await made.xml()]).toEqual([true, expect.stringContaining('name=\'eth2\'')])
  await made.destroy()
  expect(await made.isActive()).toBe(false)
  await made.undefine()
  expect(await host.interfaces.find('eth2')).toBeNull()
})

test('a change is taken back, or stands', async () => {
  await host.interfaces.beginChanges()
  await expect(host.interfaces.beginChanges()).rejects.toMatchObject({ code: 'VIR_ERR_OPERATION_INVALID' })
  await host.interfaces.define(xml('eth3'))
  await host.interfaces.rollbackChanges()
  expect(await host.interfaces.find('eth3')).toBeNull()
  await host.interfaces.beginChanges()
  const made = await host.interfaces.define(xml('eth4'))
  await host.interfaces.commitChanges()
  expect(await host.interfaces.find('eth4')).not.toBeNull()
  await made.undefine()
  await expect(host.interfaces.commitChanges()).rejects.toMatchObject({ code: 'VIR_ERR_OPERATION_INVALID' })
})

test.each([
  ['an unknown filter', () => host.interfaces.list({ activ: true } as never), /did you mean active/],
  ['an empty address', () => host.interfaces.getByMac(''), /mac is empty/],
  ['a document that is none', () => host.interfaces.define(7 as never), /xml must be the XML of an interface/],
  ['an unknown option', () => host.interfaces.define(xml('eth5'), { validated: true } as never), /did you mean validate/],
])('%s is refused', async (_what, wrong, message) => {
  await expect(wrong()).rejects.toThrow(message)
})
