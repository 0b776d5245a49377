import { connect, type Connection } from '../../lib'
import { createLab, type Lab } from '../../lib/lab'

const filter = (name: string, rules = ''): string => `<filter name='${name}' chain='root'>${rules}</filter>`
const binding = (device: string, name: string): string => `<filterbinding><owner><name>web</name><uuid>11111111-2222-3333-4444-555555555555</uuid></owner>
  <portdev name='${device}'/><mac address='52:54:00:00:00:01'/><filterref filter='${name}'/></filterbinding>`

let lab: Lab
let host: Connection
beforeAll(async () => {
  lab = await createLab({ hosts: 1 })
  host = await connect(lab.hosts[0]!.socketUri)
})
afterAll(async () => {
  await host?.close()
  await lab?.stop()
})

test('filters are defined, changed, found by name and UUID, and forgotten', async () => {
  const made = await host.nwfilters.define(filter('one'))
  expect((await host.nwfilters.list()).map(({ name, uuid }) => [name, uuid])).toEqual([['one', made.uuid]])
  expect((await host.nwfilters.get(made.uuid)).name).toBe('one')
  expect((await host.nwfilters.get('one')).uuid).toBe(made.uuid)
  const rule = '<rule action=\'drop\' direction=\'in\' priority=\'500\'><all/></rule>'
  const changed = await host.nwfilters.define(filter('one', `<uuid>${made.uuid}</uuid>${rule}`), { validate: true })
  expect(await changed.xml()).toContain('action=\'drop\'')
  await expect(host.nwfilters.define('<filter name=\'two\'><nonsense/></filter>', { validate: true })).rejects.toMatchObject({ code: 'VIR_ERR_XML_INVALID_SCHEMA' })
  await changed.undefine()
  expect(await host.nwfilters.find('one')).toBeNull()
  await expect(host.nwfilters.get('one')).rejects.toMatchObject({ code: 'VIR_ERR_NO_NWFILTER' })
})

test('bindings put a filter in force on a device, which then cannot be forgotten', async () => {
  const allow = await host.nwfilters.define(filter('allow'))
  const bound = await host.nwfilterBindings.create(binding('lo', 'allow'), { validate: true })
  expect(JSON.parse(JSON.stringify(bound))).toMatchObject({ portDev: 'lo', filterName: 'allow' })
  expect((await host.nwfilterBindings.list()).map(({ portDev }) => portDev)).toEqual(['lo'])
  expect(await (await host.nwfilterBindings.get('lo')).xml()).toContain('filter=\'allow\'')
  await expect(allow.undefine()).rejects.toMatchObject({ code: 'VIR_ERR_OPERATION_INVALID' })
  await bound.delete()
  expect(await host.nwfilterBindings.find('lo')).toBeNull()
  await expect(host.nwfilterBindings.get('lo')).rejects.toMatchObject({ code: 'VIR_ERR_NO_NWFILTER_BINDING' })
  await allow.undefine()
})
