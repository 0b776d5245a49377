import { connect, type Connection, type Domain } from '../../lib'
import { domainXml, removeHost, testHost } from '../support/driver'

// Not test:///default: that one is shared with all that has not been closed in this process.
const own = testHost({ domains: ['test'] })
afterAll(() => removeHost(own))

describe.each(['snapshots', 'checkpoints'] as const)('%s of a domain', (kind) => {
  let host: Connection
  let domain: Domain
  const missing = { snapshots: 'VIR_ERR_NO_DOMAIN_SNAPSHOT', checkpoints: 'VIR_ERR_NO_DOMAIN_CHECKPOINT' }[kind]
  const disk = '<disk type="file"><source file="/d.qcow2"/><driver type="qcow2"/><target dev="vda"/></disk><memballoon'

  beforeEach(async () => {
    host = await connect(own.uri)
    domain = await host.domains.create(domainXml('kept').replace('<memballoon', disk))
  })
  afterEach(() => host.close())

  test('are made, listed, found, and know their parents and children', async () => {
    const of = domain[kind]
    expect(await of.list()).toEqual([])
    for (const name of ['one', 'two', 'three']) expect(await of.create({ name, description: '<&>' })).toMatchObject({ name })
    const names = async (listed: PromiseLike<readonly { name: string }[]>): Promise<string[]> => (await listed).map(({ name }) => name).sort()
    expect(await names(of.list())).toEqual(['one', 'three', 'two'])
    expect(await names(of.list({ roots: true }))).toEqual(['one'])
    expect(await names(of.list({ leaves: true }))).toEqual(['three'])
    expect(await names(of.list({ leaves: false }))).toEqual(['one', 'two'])
    const one = await of.get('one'), two = await of.get('two')
    expect(await one.xml()).toContain('<description>&lt;&amp;&gt;</description>')
    expect(await one.parent()).toBeNull()
    expect(await two.parent()).toMatchObject({ name: 'one' })
    expect(await names(one.children())).toEqual(['two'])
    expect(await names(one.children({ descendants: true }))).toEqual(['three', 'two'])
    expect(JSON.parse(JSON.stringify(one))).toEqual({ name: 'one', domain: domain.uuid, uri: host.uri })
    expect(await of.find('nobody')).toBeNull()
    await expect(of.get('nobody')).rejects.toMatchObject({ code: missing })
  })

  test('are deleted alone, with what came after them, or only that', async () => {
    const of = domain[kind]
    const names = async (): Promise<string[]> => (await of.list()).map(({ name }) => name).sort()
    for (const name of ['a', 'b', 'c', 'd']) await of.create({ name })
    await (await of.get('b')).delete()
    expect(await names()).toEqual(['a', 'c', 'd'])
    expect(await (await of.get('c')).parent()).toMatchObject({ name: 'a' })
    await (await of.get('c')).delete({ children: 'only' })
    expect(await names()).toEqual(['a', 'c'])
    await (await of.get('a')).delete({ children: 'also' })
    expect(await names()).toEqual([])
  })

  test('refuse options that contradict each other, before any call', async () => {
    await expect(domain[kind].create({ xml: '<x/>', name: 'x' })).rejects.toThrow(/xml says the name/)
    await expect(domain[kind].create({ redefine: true })).rejects.toThrow(/redefine needs xml/)
    await expect(domain[kind].create({ nam: 'x' } as never)).rejects.toThrow(/nam: there is no such option; did you mean name\?/)
    expect(await domain[kind].list()).toEqual([])
  })
})

test('a domain goes back to a snapshot, which is the current one then', async () => {
  await using host = await connect(own.uri)
  const domain = await host.domains.create(domainXml('kept'))
  const running = await domain.snapshots.create({ name: 'running' })
  await domain.suspend()
  const paused = await domain.snapshots.create({ name: 'paused' })
  expect(await domain.snapshots.current()).toMatchObject({ name: 'paused' })
  await running.revert()
  expect([(await domain.state()).state, await running.isCurrent(), await paused.isCurrent(), await running.hasMetadata()]).toEqual(['running', true, false, true])
  await running.revert({ then: 'paused' })
  expect((await domain.state()).state).toBe('paused')
  expect(await domain.snapshots.createWithoutMetadata({ name: 'bare' }).catch((error: unknown) => error)).toMatchObject({ code: 'VIR_ERR_INVALID_ARG' })
})

test('a domain without snapshots has no current one', async () => {
  await using host = await connect(own.uri)
  expect(await (await host.domains.get('test')).snapshots.current()).toBeNull()
})
