import { LibvirtError } from '../../../lib/errors'
import { HostWatch } from '../../../lib/migration/host-watch'
import { FakeHost, uuid } from './support'

let nowMs = 0
beforeEach(() => {
  nowMs = 0
  jest.spyOn(performance, 'now').mockImplementation(() => nowMs)
})
afterEach(() => { jest.restoreAllMocks() })

const refused = new LibvirtError({ code: 'VIR_ERR_SYSTEM_ERROR', message: 'Connection refused' })

/** A host in memory, and when it was tried, ms. */
async function watched(): Promise<{ host: FakeHost, watch: HostWatch, tries: number[], goAway: () => void }> {
  const host = new FakeHost('a', true)
  const tries: number[] = []
  const lease = host.leaseControl.bind(host)
  jest.spyOn(host, 'leaseControl').mockImplementation(async () => {
    tries.push(nowMs)
    return lease()
  })
  const watch = new HostWatch(host.connection, uuid, async (listen) => listen('domain:lifecycle', () => undefined))
  await watch.start()
  tries.length = 0
  return { host, watch, tries, goAway: () => Object.assign(host, { isAlive: false, silent: refused }) }
}

/** Asks ten times a second for so long. */
async function ask(watch: HostWatch, forMs: number): Promise<unknown[]> {
  const answers: unknown[] = []
  for (const endMs = nowMs + forMs; nowMs < endMs; nowMs += 100) answers.push(await watch.domain().then(() => 'there', (error: unknown) => error))
  return answers
}

test('a host that stays away is tried again with growing delays, up to a limit', async () => {
  const { watch, tries, goAway } = await watched()
  goAway()
  expect(new Set(await ask(watch, 60_000))).toEqual(new Set([refused]))
  const delays = tries.slice(1).map((at, index) => at - tries[index]!)
  expect(tries[0]).toBe(0)
  // Half of each is random.
  expect(delays[0]).toBeLessThanOrEqual(600)
  expect(Math.min(...delays.slice(4))).toBeGreaterThanOrEqual(2_500)
  expect(Math.max(...delays)).toBeLessThanOrEqual(5_100)
  expect(watch.away).toMatchObject({ error: refused })
  expect(watch.away!.retryAt).toBeGreaterThan(tries.at(-1)!)
})

test('somebody who asks once does not wait for the next attempt', async () => {
  const { watch, tries, goAway } = await watched()
  goAway()
  await ask(watch, 100)
  await expect(watch.domain({ atOnce: true })).rejects.toBe(refused)
  await expect(watch.domain()).rejects.toBe(refused)
  expect(tries).toHaveLength(2)
})

test('when it is there again it is watched again, with a gap, and the next loss begins with short delays', async () => {
  const { host, watch, tries, goAway } = await watched()
  goAway()
  await ask(watch, 20_000)
  Object.assign(host, { isAlive: true, silent: null })
  expect((await ask(watch, 6_000)).at(-1)).toBe('there')
  expect({ away: watch.away, intact: watch.intact }).toEqual({ away: null, intact: false })
  tries.length = 0
  goAway()
  await ask(watch, 2_000)
  expect(tries.length).toBeGreaterThanOrEqual(3)
})
