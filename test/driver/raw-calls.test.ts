import { addon } from '../../lib/native'
import raw from '../../lib/raw'
import { scene, table, type Scene } from './raw-table'

const functions = addon().describe().functions.filter(({ name }) => name in table)
const rows = new Map(Object.entries(table))

const callables = raw as unknown as Record<string, (...all: unknown[]) => unknown>
const argsOf = (name: string, made: Scene): unknown[] => (rows.get(name) as NonNullable<(typeof table)['virDomainGetInfo']>)[0](made)

/** A callback that stays registered keeps the process alive. The number of a registration is the host's, and a host may be shared. */
async function undo(name: string, args: unknown[], result: unknown): Promise<void> {
  if (typeof result !== 'number' || !/^virConnect\w+EventRegisterAny$/.test(name)) return
  await callables[name.replace('RegisterAny', 'DeregisterAny')]!(args[0], result)
}

async function outcomeOf(name: string, made: Scene): Promise<unknown> {
  const args = argsOf(name, made)
  const result = await callables[name]!(...args)
  await undo(name, args, result)
  return result
}

test('a function has a row here unless it is about what the test driver does not have', () => {
  const all = addon().describe().functions
  const known = new Set<string>(all.map(({ name }) => name))
  expect([...rows.keys()].filter((name) => !known.has(name))).toEqual([])
  const absent = /\b(Secret|NWFilter|NWFilterBinding|NetworkPort|AdmConnect|AdmServer|AdmClient)Handle\b/
  expect(all.filter(({ name, args }) => !rows.has(name) && !args.some(({ type }) => absent.test(type))).map(({ name }) => name)).toEqual([])
})

describe('each function gives what it is there for, or libvirt\'s own error', () => {
  test.each(functions.map(({ name }) => name))('%s', async (name) => {
    const [, expected] = rows.get(name)!
    await using made = await scene(name)
    if (typeof expected === 'string' && expected.startsWith('VIR_ERR_')) {
      await expect(outcomeOf(name, made)).rejects.toMatchObject({ name: 'LibvirtError', code: expected, function: name })
    } else {
      expect(await outcomeOf(name, made)).toEqual(expected)
    }
  })
})

test('what makes no request returns at once, everything else a promise', async () => {
  await using made = await scene()
  for (const { name, sync } of functions) {
    // A call that ends an object is left out: the next call would miss the object.
    if (/Close$|Free$|^virConnectOpenAuth$/.test(name)) continue
    const args = argsOf(name, made)
    const result = callables[name]!(...args)
    const promised = typeof (result as Promise<unknown> | undefined)?.then === 'function'
    expect([name, promised]).toEqual([name, !sync])
    if (promised) await undo(name, args, await Promise.resolve(result).catch(() => undefined))
  }
})
