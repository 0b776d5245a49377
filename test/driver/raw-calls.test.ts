import { addon } from '../../lib/native'
import raw from '../../lib/raw'
import { scene, table, type Scene } from './raw-table'

const functions = addon().describe().functions.filter(({ name }) => name in table)
const rows = new Map(Object.entries(table))

async function outcomeOf(name: string, made: Scene): Promise<unknown> {
  const [args] = rows.get(name) as NonNullable<(typeof table)['virDomainGetInfo']>
  return (raw as unknown as Record<string, (...all: unknown[]) => unknown>)[name]!(...args(made))
}

test('every bound function has a row here', () => {
  expect([...rows.keys()].sort()).toEqual(functions.map(({ name }) => name).sort())
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
    // What is ended here is missed by the next.
    if (/Close$|Free$|^virConnectOpenAuth$/.test(name)) continue
    const [args] = rows.get(name) as NonNullable<(typeof table)['virDomainGetInfo']>
    const result = (raw as unknown as Record<string, (...all: unknown[]) => unknown>)[name]!(...args(made))
    const promised = typeof (result as Promise<unknown> | undefined)?.then === 'function'
    expect([name, promised]).toEqual([name, !sync])
    if (promised) await Promise.resolve(result).catch(() => undefined)
  }
})
