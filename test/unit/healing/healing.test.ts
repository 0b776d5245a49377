import { LibvirtError } from '../../../lib/errors'
import { EventHub, domainEvents, type Gap } from '../../../lib/events'
import { Healing, type Candidate } from '../../../lib/healing'
import type { ReconnectOptions } from '../../../lib/healing/options'

const hourMs = 3_600_000
const lost = (): LibvirtError => new LibvirtError({ code: 'ERR_CONNECTION_LOST', message: 'lost' })
const closed = (name: string): LibvirtError => new LibvirtError({ code: 'ERR_CONNECTION_CLOSED', function: name, message: 'closed' })
/** Its end is no call of libvirt's. */
const reboot = { ...domainEvents.reboot, deregister: () => Promise.resolve() }
const refused = new LibvirtError({ code: 'VIR_ERR_SYSTEM_ERROR', message: 'connection refused' })

/** A host that is made up: no real one can be gone for an hour in a test. Its handles are numbered. */
class FakeHost {
  /** An attempt to open it calls this. */
  opens: (signal: AbortSignal) => Promise<void> = () => Promise.reject(refused)
  readonly told: [name: string, payload: any][] = []
  readonly discarded: object[] = []
  handle: object = { number: 0 }
  attempts = 0
  candidateIsLost = false
  /** The registration of an event calls this. */
  registers: (handle: object) => Promise<number> = () => Promise.resolve(1)
  readonly hub: EventHub
  readonly healing: Healing

  constructor(options: ReconnectOptions) {
    const same = (given: object): object => given
    const port = this.#port(this.handle)
    this.hub = new EventHub({
      port, checkOpen: () => undefined, whenThere: () => null, heard: () => true, report: () => undefined,
      wrap: { domain: same, network: same, storagePool: same, nodeDevice: same, secret: same },
    })
    Object.assign(port, { hub: this.hub })
    this.healing = new Healing({
      port: port as never,
      open: async (signal): Promise<Candidate> => {
        this.attempts++
        await this.opens(signal)
        const handle = { number: this.attempts }
        const isLost = (): boolean => this.candidateIsLost
        return { handle: handle as never, port: this.#port(handle) as never, get isLost() { return isLost() } }
      },
      discard: (handle) => { this.discarded.push(handle); return Promise.resolve() },
      adopt: ({ handle }) => { this.handle = handle },
      giveUp: (reason, error) => { this.told.push(['giveUp', [reason, error]]) },
      emit: (name, ...[payload]) => { this.told.push([name, payload]) },
    }, { differences: false, ...options })
  }

  #port(handle: object): { handle: never, call: () => Promise<never> } {
    return { handle: handle as never, call: () => this.registers(handle) as never }
  }

  lose(): void {
    this.healing.lost(this.handle as never, 'eof', lost())
  }

  names(): string[] {
    return this.told.map(([name]) => name)
  }
}

beforeEach(() => { jest.useFakeTimers() })
afterEach(() => { jest.useRealTimers() })

test('a host that is gone for an hour costs as many attempts as the delays allow, and is there within the longest of them', async () => {
  const host = new FakeHost({})
  host.lose()
  await jest.advanceTimersByTimeAsync(hourMs)
  // Delays of 15 to 30 s but for the first ten.
  expect(host.attempts).toBeGreaterThan(120)
  expect(host.attempts).toBeLessThan(250)
  expect(host.names().filter((name) => name === 'reconnectFailed')).toHaveLength(host.attempts)
  host.opens = () => Promise.resolve()
  const before = host.attempts
  await jest.advanceTimersByTimeAsync(30_000)
  expect(host.attempts).toBe(before + 1)
  expect(host.told.slice(-2)).toEqual([['reconnect', { attempts: before + 1 }], ['gap', expect.objectContaining({ differences: null })]])
  const { from, until } = host.told.at(-1)![1] as Gap
  expect(until.getTime() - from.getTime()).toBeGreaterThanOrEqual(hourMs)
  expect(host.healing.isDown).toBe(false)
  expect(jest.getTimerCount()).toBe(0)
})

test('a daemon that dies as soon as it is there is tried less and less often; one that stayed is tried at once', async () => {
  const host = new FakeHost({ minDelayMs: 100, maxDelayMs: 10_000 })
  host.opens = () => Promise.resolve()
  for (let round = 0; round < 1000; round++) {
    host.lose()
    while (host.healing.isDown) await jest.advanceTimersByTimeAsync(50)
    if (performance.now() > hourMs) break
  }
  // 5 to 10 s each.
  expect(host.attempts).toBeGreaterThan(350)
  expect(host.attempts).toBeLessThan(740)
  await jest.advanceTimersByTimeAsync(10_000)
  host.lose()
  await jest.advanceTimersByTimeAsync(100)
  expect(host.healing.isDown).toBe(false)
})

test('each handle but the one in use is closed, once', async () => {
  const host = new FakeHost({})
  host.opens = () => Promise.resolve()
  host.candidateIsLost = true
  host.lose()
  await jest.advanceTimersByTimeAsync(60_000)
  expect(host.attempts).toBeGreaterThan(3)
  expect(host.discarded).toEqual([{ number: 0 }, ...Array.from({ length: host.attempts }, (_, at) => ({ number: at + 1 }))])
  host.candidateIsLost = false
  await jest.advanceTimersByTimeAsync(30_000)
  expect(host.discarded).toHaveLength(host.attempts)
  expect(host.discarded).not.toContain(host.handle)
  // A second word about a handle that is lost already says nothing new.
  const told = host.told.length
  host.lose()
  host.lose()
  expect(host.names().slice(told)).toEqual(['disconnect'])
})

test('calls wait in one line, each within its limits', async () => {
  const host = new FakeHost({ waitMs: 1_000 })
  host.lose()
  const outcomes: string[] = []
  const caller = new AbortController()
  const call = (name: string, limits: { timeoutMs?: number, signal?: AbortSignal }): void => {
    host.healing.wait(limits, name).then((left) => outcomes.push(`${name} ${left.timeoutMs}`), (error: { code: string }) => outcomes.push(`${name} ${error.code}`))
  }
  call('virA', {})
  call('virB', { timeoutMs: 500 })
  call('virC', { timeoutMs: Infinity, signal: caller.signal })
  call('virD', { timeoutMs: 5_000 })
  call('virE', { timeoutMs: Infinity })
  await jest.advanceTimersByTimeAsync(499)
  expect(outcomes).toEqual([])
  await jest.advanceTimersByTimeAsync(1)
  caller.abort()
  await jest.advanceTimersByTimeAsync(500)
  expect(outcomes.splice(0)).toEqual(['virB ERR_TIMED_OUT', 'virC ABORT_ERR', 'virA ERR_CONNECTION_LOST'])
  host.opens = () => Promise.resolve()
  await jest.advanceTimersByTimeAsync(2_000)
  expect(outcomes).toEqual([expect.stringMatching(/^virD [1-4]\d{3}$/), 'virE Infinity'])
})

test('nothing goes on after close, wherever it was', async () => {
  for (const when of ['waiting', 'opening', 'registering'] as const) {
    const host = new FakeHost({})
    const never = (signal?: AbortSignal): Promise<never> => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)))
    let stuck: (error: Error) => void = () => undefined
    if (when === 'opening') host.opens = never
    if (when === 'registering') {
      host.opens = () => Promise.resolve()
      void host.hub.add(reboot, null, () => undefined)
      await jest.advanceTimersByTimeAsync(0)
      host.registers = () => new Promise((_, reject) => { stuck = reject })
    }
    host.lose()
    const call = host.healing.wait({}, 'virA').catch((error: unknown) => error)
    if (when !== 'waiting') await jest.advanceTimersByTimeAsync(400)
    const { attempts } = host
    expect(attempts).toBe(when === 'waiting' ? 0 : 1)
    const ended = host.healing.close(closed)
    expect(await call).toMatchObject({ code: 'ERR_CONNECTION_CLOSED', function: 'virA' })
    stuck(lost())
    await jest.advanceTimersByTimeAsync(hourMs)
    await ended
    expect(host.attempts).toBe(attempts)
    expect(host.discarded).toHaveLength(when === 'registering' ? 2 : 1)
    expect(host.names()).toEqual(['disconnect'])
    await expect(host.healing.wait({}, 'virB')).rejects.toMatchObject({ code: 'ERR_CONNECTION_CLOSED', function: 'virB' })
    expect(jest.getTimerCount()).toBe(0)
  }
})

test('given up after its time, with why', async () => {
  const host = new FakeHost({ giveUpAfterMs: 60_000 })
  host.lose()
  const call = host.healing.wait({ timeoutMs: Infinity }, 'virA').catch((error: unknown) => error)
  await jest.advanceTimersByTimeAsync(59_000)
  expect(host.names()).not.toContain('giveUp')
  await jest.advanceTimersByTimeAsync(31_000)
  const over = expect.objectContaining({ code: 'ERR_CONNECTION_LOST', cause: refused })
  expect(host.told.at(-1)).toEqual(['giveUp', ['eof', over]])
  expect(await call).toEqual(over)
  const { attempts } = host
  await jest.advanceTimersByTimeAsync(hourMs)
  expect(host.attempts).toBe(attempts)
})

test('a subscription that an attempt gave up is told of, also when that attempt then failed', async () => {
  const host = new FakeHost({})
  await host.hub.add(reboot, null, () => undefined)
  host.opens = () => Promise.resolve()
  const denied = new LibvirtError({ code: 'VIR_ERR_ACCESS_DENIED', message: 'no' })
  host.registers = () => Promise.reject(denied)
  host.candidateIsLost = true
  host.lose()
  await jest.advanceTimersByTimeAsync(400)
  expect(host.attempts).toBe(1)
  host.candidateIsLost = false
  host.registers = () => Promise.resolve(1)
  await jest.advanceTimersByTimeAsync(1_000)
  expect(host.told.at(-1)).toEqual(['gap', expect.objectContaining({ lostSubscriptions: [{ event: 'domain:reboot', key: null, error: denied }] })])
})

test('an error that a listener throws is uncaught, and the connection heals all the same', async () => {
  const host = new FakeHost({})
  host.opens = () => Promise.resolve()
  const uncaught: unknown[] = []
  const nextTick = jest.spyOn(process, 'nextTick').mockImplementation((callback) => {
    try { (callback as () => void)() } catch (error) { uncaught.push(error) }
  })
  try {
    host.told.push = () => { throw new Error('mine') }
    host.lose()
    await jest.advanceTimersByTimeAsync(400)
  } finally {
    nextTick.mockRestore()
  }
  expect(host.healing.isDown).toBe(false)
  expect(uncaught.map(String)).toEqual(['Error: mine', 'Error: mine', 'Error: mine'])
})
