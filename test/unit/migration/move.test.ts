import { checkedMove, definitionAdvice, moved } from '../../../lib/migration/move'

const to = 'qemu+tcp://two/system'

test.each(['persistDestination', 'undefineSource'])('move cannot be combined with %s', (name) => {
  for (const value of [true, false]) expect(() => checkedMove(true, { to, [name]: value })).toThrow(new RangeError(`move decides ${name}, by whether the guest is persistent: leave one of them out`))
  expect(checkedMove(undefined, { to, [name]: true })).toEqual({ to, [name]: true })
})

test.each([1, 'yes', null, {}])('move is no %j', (value) => {
  expect(() => checkedMove(value, { to })).toThrow(new TypeError('move must be true or false'))
})

test('a definition goes along where there is one; offline there must be one', () => {
  expect(moved({ to }, true)).toEqual({ to, persistDestination: true, undefineSource: true })
  expect(moved({ to }, false)).toEqual({ to })
  expect(checkedMove(true, { to })).toEqual({ to })
  expect(checkedMove(true, { to, offline: true })).toEqual({ to, offline: true, persistDestination: true, undefineSource: true })
})

test.each([
  [{}, true, /once at its destination it is transient.*a second copy/], [{ persistDestination: true }, true, /once it is at its destination, its source keeps a definition.*a second copy/],
  [{ undefineSource: true }, true, /no definition of it anywhere/], [{ persistDestination: true, undefineSource: true }, true, null], [{}, false, null],
])('of %j for a guest that is persistent (%j) is said: %s', (flags, persistent, sentence) => {
  const advice = definitionAdvice({ to, ...flags }, persistent)
  if (sentence === null) expect(advice).toBeNull()
  else expect(advice).toMatch(sentence)
})
