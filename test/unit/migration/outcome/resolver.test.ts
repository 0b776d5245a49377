import { EventEmitter } from 'node:events'
import type { Connection } from '../../../../lib/connection'
import type { Domain } from '../../../../lib/domain/domain'
import { AbortError, LibvirtError } from '../../../../lib/errors'
import { CallHangsError, investigate, isSettled, resolutionOptions, Resolver, type ResolutionOptions, type Told } from '../../../../lib/migration/outcome'
import { callEvidence } from '../../../../lib/migration/outcome/call-evidence'
import type { Watch } from '../../../../lib/migration/watch'

/** A host that is down until it is told a state, and that can be closed. */
class FakeHost extends EventEmitter {
  state: { state: string, reason: string } | 'absent' | null = null
  closed = false
  asked = 0
  readonly sharesProcess = true
  readonly options = {}

  constructor(readonly uri: string) {
    super()
  }

  async hostname(): Promise<string> {
    return this.uri
  }

  async capabilitiesXml(): Promise<string> {
    return `<capabilities><host><uuid>${Buffer.from(this.uri).toString('hex').padStart(32, '0').slice(-32)}</uuid></host></capabilities>`
  }

  async control(): Promise<this> {
    this.asked++
    if (this.closed) throw new LibvirtError({ code: 'ERR_CONNECTION_CLOSED', message: 'it is closed' })
    if (!this.state) throw new LibvirtError({ code: 'VIR_ERR_SYSTEM_ERROR', message: 'Connection refused' })
    return this
  }

  readonly domains = { getByUuid: async (): Promise<unknown> => this.#domain() }

  #domain(): unknown {
    const { state } = this
    if (state === 'absent' || state === null) throw new LibvirtError({ code: 'VIR_ERR_NO_DOMAIN', message: 'no domain' })
    return {
      state: async () => ({ ...state, stateCode: 0, reasonCode: 0 }),
      job: { statistics: async () => ({ type: 0, operation: null }) },
    }
  }
}

let source: FakeHost
let destination: FakeHost
beforeEach(() => {
  jest.useFakeTimers()
  source = new FakeHost('test:///source')
  destination = new FakeHost('test:///destination')
})
afterEach(() => { jest.useRealTimers() })

const told: Told = {
  result: { error: new LibvirtError({ code: 'VIR_ERR_SYSTEM_ERROR', domain: 'VIR_FROM_RPC', message: 'End of file while reading data' }) },
  abort: null, called: true, calledAtMs: 0,
  before: { state: 'running', reason: 'booted', stateCode: 1, reasonCode: 1 },
}

function resolver(resolution: ResolutionOptions = {}): Resolver {
  const watch = {
    events: [], sourceIntact: false, destinationIntact: false, began: true, othersRan: false, seenThere: false, now: () => performance.now(),
    passes: [1], final: null, latest: null, before: null, whenFinal: async () => null, takeFinal: () => undefined,
  }
  return new Resolver({
    domain: { uuid: 'u', connection: source } as unknown as Domain,
    destination: destination as unknown as Connection,
    watch: watch as unknown as Watch,
    own: true, offline: false, resolution,
  })
}

/** Lets time pass until it is settled; the result is what it became, and when. */
async function after<T>(promise: Promise<T>, limitMs: number): Promise<{ value: T, atMs: number } | 'open'> {
  const beganAt = performance.now()
  let settled: { value: T, atMs: number } | null = null
  const watching = promise.then((value) => { settled = { value, atMs: performance.now() - beganAt } })
  for (let ms = 0; ms < limitMs && !settled; ms += 250) await jest.advanceTimersByTimeAsync(250)
  if (!settled) return 'open'
  await watching
  return settled
}

describe('what is unknown', () => {
  beforeEach(() => { destination.state = 'absent' })

  test('resolves itself when the host comes back', async () => {
    const later = resolver().later(told)
    expect(await after(later, 100_000)).toBe('open')
    source.state = { state: 'running', reason: 'booted' }
    expect(await after(later, 100_000)).toMatchObject({ value: { outcome: 'failed' } })
  })

  test('is asked for ever more seldom', async () => {
    void resolver().later(told)
    await jest.advanceTimersByTimeAsync(60_000)
    const first = source.asked
    await jest.advanceTimersByTimeAsync(600_000)
    expect(first).toBeGreaterThan(4)
    expect(source.asked - first).toBeLessThan(25)
  })

  test('is given up after an hour, or the time that was wanted', async () => {
    expect(await after(resolver().later(told), 4_000_000)).toMatchObject({ value: null, atMs: expect.closeTo(3_600_000, -4) })
    expect(await after(resolver({ timeoutMs: 5_000 }).later(told), 20_000)).toMatchObject({ value: null })
  })

  test('is given up when its signal aborts', async () => {
    const controller = new AbortController()
    const later = resolver({ signal: controller.signal }).later(told)
    expect(await after(later, 50_000)).toBe('open')
    controller.abort()
    expect(await after(later, 1_000)).toMatchObject({ value: null })
    expect(await after(resolver({ signal: AbortSignal.abort() }).later(told), 1_000)).toMatchObject({ value: null })
  })

  test('is given up when the owner of the connection closes it', async () => {
    const later = resolver().later(told)
    expect(await after(later, 10_000)).toBe('open')
    source.closed = true
    expect(await after(later, 70_000)).toMatchObject({ value: null })
  })

  test('leaves no timer behind', async () => {
    const controller = new AbortController()
    const later = resolver({ signal: controller.signal }).later(told)
    await after(later, 10_000)
    controller.abort()
    await after(later, 1_000)
    expect(jest.getTimerCount()).toBe(0)
  })

  test('a moment is not taken for an answer', async () => {
    const later = resolver().later(told)
    source.state = { state: 'running', reason: 'booted' }
    destination.state = { state: 'running', reason: 'migrated' }
    setTimeout(() => { source.state = { state: 'shutoff', reason: 'migrated' } }, 2_500)
    expect(await after(later, 60_000)).toMatchObject({ value: { outcome: 'completed' } })
  })
})

test('a closed connection ends the questions of a migration that ends just then', async () => {
  source.closed = true
  expect(await after(resolver().resolve(told), 20_000)).toMatchObject({ value: { outcome: 'unknown' }, atMs: expect.closeTo(500, -3) })
})

test('which outcomes can still change', () => {
  expect((['completed', 'cancelled', 'failed', 'split', 'gone', 'postcopyRecoverable', 'unknown'] as const).filter((outcome) => !isSettled({ outcome })))
    .toEqual(['postcopyRecoverable', 'unknown'])
})

describe('what the call says', () => {
  const error = (fields: object) => ({ error: new LibvirtError({ code: 'VIR_ERR_INTERNAL_ERROR', message: 'it broke', ...fields }) })

  test.each([
    ['returned', { returned: true }, { call: 'returned' }],
    ['is not ours', null, { call: 'notOurs' }],
    ['hangs', { error: new CallHangsError('web') }, { call: 'hangs' }],
    ['libvirt says no', error({ domain: 'VIR_FROM_QEMU' }), { call: 'failed', message: 'it broke', code: 'VIR_ERR_INTERNAL_ERROR', lost: false }],
    ['the connection broke', error({ domain: 'VIR_FROM_RPC' }), { call: 'failed', lost: true }],
    ['nobody waits any more', { error: new AbortError('given up') }, { call: 'failed', code: null, lost: true }],
    ['something else', { error: 'odd' }, { call: 'failed', message: 'odd', code: null, lost: false }],
  ] as const)('%s', (_what, result, expected) => {
    expect(callEvidence(result)).toMatchObject(expected)
  })
})

describe('wrong arguments are refused before anything is done', () => {
  test.each([
    [null, TypeError, 'resolution'], [{ timeoutMs: -1 }, RangeError, 'resolution.timeoutMs'], [{ timeoutMs: 'x' }, TypeError, 'resolution.timeoutMs'],
    [{ timeoutMs: 3e9 }, RangeError, 'resolution.timeoutMs'], [{ signal: {} }, TypeError, 'resolution.signal'],
    [{ timeoutMS: 1 }, TypeError, 'resolution.timeoutMS: there is no such option; did you mean timeoutMs?'],
  ])('resolution: %j', (options, type, name) => {
    expect(() => resolutionOptions.read(options, 'resolution.')).toThrow(type)
    expect(() => resolutionOptions.read(options, 'resolution.')).toThrow(name)
  })

  const uuid = '6695eb01-f6a4-8304-79aa-97f2502e193f'
  test.each([
    ['web', {}, TypeError, 'uuid'], [7, {}, TypeError, 'uuid'], [uuid, undefined, TypeError, 'source'], [uuid, { source: {} }, TypeError, 'source'],
  ])('investigate(%j, %j)', async (id, options, type, name) => {
    const asked = investigate(id as string, options as never)
    await expect(asked).rejects.toThrow(type)
    await expect(asked).rejects.toThrow(name)
  })
})
