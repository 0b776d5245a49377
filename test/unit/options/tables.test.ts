import '../../../lib'
import '../../../lib/admin'
import '../../../lib/migration'
import '../../../lib/lab'
import type { Kind } from '../../../lib/options'
import { tables } from '../../../lib/options/table'

/** Values that a kind must refuse: of another kind, and below and above its range. */
function refusedBy({ about, accepts }: Kind<unknown>): unknown[] {
  const others: unknown[] = ([Symbol('other'), 7n, { '\0': 1 }] as unknown[]).filter((value) => !accepts(value))
  if (about.kind === 'number') return [...others, NaN, about.least - 1, ...(about.most < Number.MAX_SAFE_INTEGER ? [about.most + 1] : []), ...(about.whole ? [1.5] : [])]
  if (about.kind === 'oneOf') return [...others, 'no such word', 'toString']
  if (about.kind === 'text') return [...others, 'a\0b']
  if (about.kind === 'boolean') return [...others, 0, 'true', null]
  if (about.kind === 'signal') others.push({ aborted: false, addEventListener: () => { throw new Error('thrown') }, removeEventListener: () => undefined })
  if (about.kind === 'signal' || about.kind === 'function' || about.kind === 'nested') return [...others, null, []]
  return about.kind === 'anything' ? [] : others
}

const keys = tables.flatMap((table) => Object.entries(table.keys).map(([key, kind]) => [table.name, key, kind, table] as const))

test('there are tables, and each has a name', () => {
  expect(tables.length).toBeGreaterThan(40)
  expect(tables.filter(({ name }) => name === '')).toEqual([])
})

test.each(keys)('%s: %s is refused in every way that it can be wrong', (_name, key, kind, table) => {
  for (const wrong of refusedBy(kind)) {
    const given = { [key]: wrong }
    expect(() => table.read(given)).toThrow(/Error|must be|holds a zero byte|there is no such option|is missing|no policy|is empty/)
    expect(() => table.read(given)).toThrow(key)
  }
})

test.each(keys)('%s: a slip in %s is refused, and named', (_name, key, _kind, table) => {
  const slip = `${key}X`
  expect(() => table.read({ [slip]: true })).toThrow(TypeError)
  expect(() => table.read({ [slip]: true })).toThrow(new RegExp(`^${slip}: there is no such option; did you mean .+\\?$`))
})

test.each(tables.map((table) => [table.name, table] as const))('%s takes nothing but an object that was written as one', (_name, table) => {
  for (const wrong of [null, [], 'text', 7, () => undefined, new Map(), Object.create({})]) expect(() => table.read(wrong)).toThrow(TypeError)
})

// A rule that wants one of several keys wants it also of a caller who gives no options at all.
test.each(tables.map((table) => [table.name, table] as const))('%s reads no options as it reads empty ones', (_name, table) => {
  const readingOf = (given: unknown): unknown => { try { return table.read(given) } catch (error) { return (error as Error).name } }
  expect(readingOf(undefined)).toEqual(readingOf({}))
})
