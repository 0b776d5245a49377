import type { Connection, Domain } from '../../lib'
import { connectToOwn } from '../support/driver'

let host: Connection
let domain: Domain
beforeEach(async () => {
  host = await connectToOwn()
  domain = await host.domains.get('test')
})
afterEach(() => host.close())

test('interfaces tell what went through them and their addresses', async () => {
  const stats = await domain.interfaces.stats('testnet0')
  expect(stats).toMatchObject({ receivedBytes: expect.any(BigInt), sentDropped: expect.any(BigInt) })
  expect(JSON.parse(JSON.stringify(stats)).receivedBytes).toMatch(/^\d+$/)
  expect(await domain.interfaces.addresses()).toEqual([
    { name: 'testnet0', mac: 'aa:bb:cc:dd:ee:ff', addresses: [{ family: 'ipv4', address: expect.stringMatching(/^192\.168\.122\./), prefix: 24 }] },
  ])
  await domain.interfaces.setBandwidth('testnet0', { inboundAverageBytesPerSecond: 1_024_000, outboundAverageBytesPerSecond: 1025 })
  expect(await domain.interfaces.bandwidth('testnet0')).toMatchObject({ inboundAverageBytesPerSecond: 1_024_000, outboundAverageBytesPerSecond: 2048, parameters: [] })
  await expect(domain.interfaces.announce('testnet0')).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT', function: 'virDomainAnnounceInterface' })
  await expect(domain.interfaces.addresses({ source: 'dns' as never })).rejects.toThrow(/source must be 'lease', 'agent' or 'arp'/)
  await expect(domain.interfaces.stats('')).rejects.toThrow(/device is empty/)
})

test('the agent tells and sets the time, the host name, the file systems and a password', async () => {
  const { agent } = domain
  expect(await agent.hostname()).toBe('testhost')
  const time = new Date('2020-02-03T04:05:06.000Z')
  await agent.setTime(time)
  expect(await agent.time()).toEqual(time)
  await expect(agent.setTime(new Date(NaN))).rejects.toThrow(/time must be a Date/)
  expect(await agent.fileSystems()).toContainEqual({ mountpoint: '/', name: 'vda1', type: 'ext4', devices: ['vda'] })
  await agent.setPassword('root', 'secret')
  await expect(agent.setPassword('', 'secret')).rejects.toThrow(/user is empty/)
})

describe('file systems that are frozen', () => {
  // The test driver counts what it thaws: 0 when nothing was frozen.
  const stillFrozen = (): Promise<number> => domain.agent.thaw()

  test('are thawed after the function, whose result is passed on', async () => {
    expect(await domain.agent.withFrozen(async () => {
      expect(await domain.agent.freeze()).toBe(0)
      return 'copied'
    })).toBe('copied')
    expect(await stillFrozen()).toBe(0)
  })

  test('are thawed when the function fails, with its own error', async () => {
    const error = new Error('the disk is full')
    await expect(domain.agent.withFrozen(() => { throw error })).rejects.toBe(error)
    expect(await stillFrozen()).toBe(0)
  })

  test('can be some of them', async () => {
    expect(await domain.agent.freeze({ mountpoints: ['/boot'] })).toBe(1)
    expect(await stillFrozen()).toBe(1)
    await expect(domain.agent.freeze({ mountpoints: [] })).rejects.toThrow(/mountpoints is empty/)
  })

  test('that cannot be thawed after a failure are said in one error with it', async () => {
    const failed: unknown = await domain.agent.withFrozen(async () => {
      await domain.destroy()
      throw new Error('first')
    }).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(AggregateError)
    expect((failed as AggregateError).errors.map(({ message }: Error) => message)).toEqual(['first', expect.stringContaining('not running')])
  })
})

test('disks tell their errors, and are limited', async () => {
  const { block } = domain
  expect(await block.errors()).toEqual([{ disk: 'vda', error: 'unspec' }])
  await block.setIoTune('vda', { totalBytesPerSecond: 5_000_000, totalBytesPerSecondMax: 6_000_000, groupName: 'slow' })
  expect(await block.ioTune('vda')).toMatchObject({ totalBytesPerSecond: 5_000_000, totalBytesPerSecondMax: 6_000_000, readIops: 0, groupName: 'slow', parameters: [] })
  await expect(block.setIoTune('vda', { totalIops: 1.5 })).rejects.toThrow(/totalIops must be a whole number of requests/)
  await expect(block.setThrottleGroup('g', { totalIops: 5 })).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT', function: 'virDomainSetThrottleGroup' })
  await expect(block.deleteThrottleGroup('g')).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT', function: 'virDomainDelThrottleGroup' })
  await expect(block.info('')).rejects.toThrow(/disk is empty/)
  await expect(block.resize('vda', {} as never)).rejects.toThrow(/bytes is missing/)
})
