import type { Connection } from '../../lib'
import { connectToOwn } from '../support/driver'

/** Wrong in every position: none of them is a name, options, a function or a handle. */
const wrong: Readonly<Record<string, unknown>> = {
  'a symbol': Symbol('wrong'),
  'a bigint': 7n,
  'a list': [undefined],
  'a signal that is none': { signal: {} },
  'a signal that throws': { signal: { aborted: false, addEventListener() { throw new Error('thrown') }, removeEventListener: () => undefined } },
  'a limit that is a bigint': { timeoutMs: 7n },
  'a limit that is a symbol': { timeoutMs: Symbol('wrong') },
  'a limit below 0': { timeoutMs: -1 },
  'an unknown option': { timeOutMs: 1 },
  'an object without a prototype': Object.assign(Object.create(null) as object, { nothing: 1 }),
}

/** Of the base classes and for the house itself (@internal), and what takes no argument. */
const notAsked = new Set([
  'constructor', 'toJSON', 'close', 'request', 'ask', 'requestLasting', 'handleOn', 'handleFor', 'current', 'outdate', 'lasting', 'call', 'callWithin', 'lease', 'own', 'control',
  'leaseControl', 'wrap', 'watched', 'on',
])
/** `snapshots.current` is public, unlike a noun's own. */
const asked = new Set(['Snapshots.current'])

/** An error of the engine's that shows that nobody has looked at the argument. */
const unread = /Cannot (?:read|convert|mix|destructure)|is not (?:a function|iterable)|private member|thrown/

/** The arguments of a command, which are any object. */
const anyObject = new Set(['DomainQemu.command, 1', 'DomainQemu.commandWithFiles, 1', 'DomainAgent.command, 1'])

function methodsOf(object: object): string[] {
  const names = new Set<string>()
  for (let each: object = object; each !== Object.prototype && !Object.hasOwn(each, 'setMaxListeners'); each = Object.getPrototypeOf(each) as object) {
    for (const name of Object.getOwnPropertyNames(each)) {
      const { value } = Object.getOwnPropertyDescriptor(each, name)!
      if (typeof value === 'function' && (!notAsked.has(name) || asked.has(`${object.constructor.name}.${name}`))) names.add(name)
    }
  }
  return [...names]
}

/** The properties of an object, with the parts that it makes when they are first asked for. */
function allOf(object: object): [string, unknown][] {
  const all: [string, unknown][] = []
  for (const name in object) all.push([name, (object as Record<string, unknown>)[name]])
  return all
}

/** The facets of a noun and the collections of a host. */
const partsOf = (object: object): object[] => allOf(object)
  .filter(([name, each]) => name !== 'connection' && name !== 'owner' && typeof each === 'object' && each !== null && methodsOf(each).length > 0)
  .map(([, each]) => each as object)

let host: Connection
beforeAll(async () => { host = await connectToOwn() })
afterAll(() => host.close())

async function objects(): Promise<object[]> {
  const domain = await host.domains.get('test')
  const pool = await host.storagePools.get('default-pool')
  const nouns = [
    domain, pool, await host.networks.get('default'), await host.interfaces.get('eth1'), await host.nodeDevices.get('computer'),
    await pool.volumes.find('wrong') ?? await pool.volumes.create('<volume><name>wrong</name><capacity>1</capacity></volume>'),
    await domain.snapshots.find('wrong') ?? await domain.snapshots.create({ name: 'wrong' }),
  ]
  const collections = [
    host.domains, host.networks, host.storagePools, host.interfaces, host.nodeDevices, host.secrets, host.nwfilters, host.nwfilterBindings, host.node, host.cpu, host.hypervisor,
  ]
  return [...nouns, ...nouns.flatMap(partsOf), ...collections]
}

/** Everything that comes of a call: what it throws, what its promise rejects with, or what its stream ends with. */
async function errorOf(call: () => unknown): Promise<unknown> {
  try {
    const made = await call() as { on?(name: string, listener: (error: unknown) => void): void, [Symbol.asyncIterator]?(): AsyncIterator<unknown> } | null | undefined
    if (typeof made?.on === 'function') return await new Promise((resolve) => { made.on!('error', resolve) })
    return null
  } catch (error) {
    return error
  }
}

test.each(Object.entries(wrong).map(([what, value]) => [what, value] as const))('%s is refused by its name in every position of every method', async (_what, value) => {
  const faults: string[] = []
  let calls = 0
  for (const object of await objects()) {
    for (const name of methodsOf(object)) {
      const method = (object as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!
      for (let at = 0; at <= method.length; at++) {
        // Beyond the options nothing is looked at.
        if (at === method.length && at > 0) continue
        if (anyObject.has(`${object.constructor.name}.${name}, ${at}`) && typeof value === 'object' && !Array.isArray(value)) continue
        calls++
        const error = await errorOf(() => method.call(object, ...Array.from({ length: at }, () => 'test'), value))
        const refused = error instanceof TypeError || error instanceof RangeError
        if (!refused || unread.test(error.message)) faults.push(`${object.constructor.name}.${name}, ${at}: ${String(error)}`)
      }
    }
  }
  expect(faults).toEqual([])
  expect(calls).toBeGreaterThan(300)
})

test('streams whose signal has aborted beforehand end with that, and so does a call', async () => {
  const { console: lines } = await host.domains.get('test')
  const pool = await host.storagePools.get('default-pool')
  const volume = await pool.volumes.find('wrong') ?? await pool.volumes.create('<volume><name>wrong</name><capacity>1</capacity></volume>')
  const options = { signal: AbortSignal.abort('before') }
  for (const open of [() => lines.open(options), () => lines.openChannel(options), () => volume.readable(options), () => volume.writable(options), () => volume.download('/dev/null', options)]) {
    expect(await errorOf(open)).toMatchObject({ name: 'AbortError', cause: 'before' })
  }
})
