import { differencesOf, type KnownDomain } from '../../../lib/healing/differences'

const running: KnownDomain = { name: 'web', state: 'running', reason: 'booted', id: 3 }
const off: KnownDomain = { name: 'web', state: 'shutoff', reason: 'destroyed', id: null }

function differ(before: KnownDomain | null, after: KnownDomain | null): unknown {
  const map = (each: KnownDomain | null): Map<string, KnownDomain> => new Map(each ? [['u', each]] : [])
  return differencesOf(map(before), map(after))
}
const standing = ({ state, reason, id }: KnownDomain): object => ({ state, reason, id })
const only = (change: string, before: KnownDomain | null, after: KnownDomain | null): unknown =>
  [{ change, uuid: 'u', name: (after ?? before)!.name, before: before && standing(before), after: after && standing(after) }]

test.each<[string, KnownDomain | null, KnownDomain | null]>([
  ['appeared', null, off],
  ['appeared', null, running],
  ['gone', running, null],
  ['stateChanged', running, off],
  ['stateChanged', running, { ...running, state: 'paused', reason: 'ioError' }],
  ['stateChanged', { ...running, state: 'paused', reason: 'user' }, { ...running, state: 'paused', reason: 'ioError' }],
  ['restarted', running, { ...running, id: 4 }],
  ['stateChanged', running, { ...running, state: 'paused', id: 4 }],
  ['stateChanged', off, { ...running, name: 'new' }],
])('%s: %j, %j', (change, before, after) => {
  expect(differ(before, after)).toEqual(only(change, before, after))
})

test.each<[KnownDomain, KnownDomain]>([
  [running, running],
  // A daemon that is restarted forgets how these came about.
  [off, { ...off, reason: 'unknown' }],
  [running, { ...running, reason: 'unpaused' }],
  [running, { ...running, name: 'renamed' }],
  // Its reason was not yet asked for.
  [{ ...running, state: 'paused', reason: 'unknown' }, { ...running, state: 'paused', reason: 'user' }],
])('no difference: %j, %j', (before, after) => {
  expect(differ(before, after)).toEqual([])
})

test('many: those that are gone first, then the others in the host\'s order', () => {
  const many = (from: number, to: number): Map<string, KnownDomain> =>
    new Map(Array.from({ length: to - from }, (_, at) => [`u${from + at}`, { ...running, name: `n${from + at}` }]))
  expect(differencesOf(many(0, 100), many(2, 103)).map(({ change, name }) => `${change} ${name}`))
    .toEqual(['gone n0', 'gone n1', 'appeared n100', 'appeared n101', 'appeared n102'])
})
