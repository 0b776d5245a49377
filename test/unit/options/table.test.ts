import { createContext, runInContext } from 'node:vm'
import {
  boolean, callback, constant, either, flag, flagOf, list, nested, number, oneOf, record, required, signal, table, tableFor, text, variant, whole,
} from '../../../lib/options'

const inner = table('test.inner', { maxTotalMs: number('ms', { least: 1 }), holdDowntime: boolean })
const options = table('test', {
  guards: nested(inner),
  storage: either(oneOf('none', 'full'), nested(table('test.storage', { disks: list(text(), { empty: false, unique: true }) }))),
  paused: flag(1),
  active: flag(2, 4),
  affects: flagOf({ current: 0, live: 8 }),
  limits: record(whole('', 1, 10)),
  percent: whole('per cent', 1, 99),
  on: callback<() => void>(),
  signal,
})
const read = (given: unknown) => options.read(given)

test('nothing costs nothing: no object is made for undefined', () => {
  expect(read(undefined)).toBe(read(undefined))
  expect(read({})).toEqual({})
  expect(options.flags(options.read(undefined))).toBe(0)
})

test('what was checked is what is used: a copy, of which each key was read once', () => {
  let reads = 0
  const disks = ['vda']
  const given = { get percent() { return ++reads }, storage: { disks }, limits: { a: 1 }, guards: undefined }
  const copy = options.read(given)
  disks.push('vdb')
  given.limits.a = 7
  expect(copy).toEqual({ percent: 1, storage: { disks: ['vda'] }, limits: { a: 1 } })
  expect(reads).toBe(1)
})

test('an error of a getter comes out as it is', () => {
  const error = new Error('mine')
  expect(() => read({ get paused() { throw error } })).toThrow(error)
})

test('flags are those of the keys that are there', () => {
  const flags = (given: object): number => options.flags(options.read(given))
  expect(flags({ paused: true, active: true, affects: 'live' })).toBe(11)
  expect(flags({ paused: false, active: false, affects: 'current' })).toBe(4)
  expect(flags({ paused: undefined, active: undefined })).toBe(0)
})

test.each<[unknown, string]>([
  [{ guards: { maxTotalMS: 5 } }, 'guards.maxTotalMS: there is no such option; did you mean maxTotalMs?'],
  [{ guards: { xyz: 5 } }, 'guards.xyz: there is no such option; there are maxTotalMs, holdDowntime'],
  [{ disks: ['vda'] }, 'disks: there is no such option; did you mean storage.disks?'],
  [{ full: true }, "full: there is no such option; did you mean storage: 'full'?"],
  [{ toString: 1 }, 'toString: there is no such option'],
  [JSON.parse('{ "__proto__": { "paused": true } }'), '__proto__: there is no such option'],
  [{ [Symbol('paused')]: true }, 'Symbol(paused): there is no such option'],
  [[], 'test: options must be an object: []'],
  [null, 'test: options must be an object: null'],
  ['paused', 'test: options must be an object: "paused"'],
  [() => undefined, 'test: options must be an object: a function'],
  [new Map([['paused', true]]), 'test: options must be an object: an object of class Map'],
  [Object.create({ paused: true }), 'test: options must be an object'],
  [{ guards: [] }, 'guards must be an object with options: []'],
  [{ guards: null }, 'guards must be an object with options: null'],
  [{ guards: 5 }, 'guards must be an object with options: 5'],
  [{ guards: { holdDowntime: 0 } }, 'guards.holdDowntime must be true or false: 0'],
  [{ paused: null }, 'paused must be true or false: null'],
  [{ percent: '5' }, 'percent must be a whole number of per cent, 1 to 99: "5"'],
  [{ percent: 5n }, 'percent must be a whole number of per cent, 1 to 99: 5n'],
  [{ storage: 5 }, "storage must be 'none' or 'full', or an object with options: 5"],
  [{ storage: { disks: 'vda' } }, 'storage.disks must be an array, each of which is a string: "vda"'],
  [{ storage: { disks: [null] } }, 'storage.disks[0] must be a string: null'],
  [{ on: {} }, 'on must be a function: an object'],
  [{ signal: {} }, 'signal must be an AbortSignal: an object'],
  [{ limits: { a: '1' } }, 'limits.a must be a whole number, 1 to 10: "1"'],
])('%p is a TypeError that names it', (given, message) => {
  expect(() => read(given)).toThrow(TypeError)
  expect(() => read(given)).toThrow(message)
})

test.each<[unknown, string]>([
  [{ percent: 0 }, 'percent must be a whole number of per cent, 1 to 99: 0'],
  [{ percent: 100 }, 'percent'],
  [{ percent: 1.5 }, 'percent'],
  [{ percent: NaN }, 'percent'],
  [{ guards: { maxTotalMs: 0 } }, 'guards.maxTotalMs must be a number of ms, 1 or more: 0'],
  [{ affects: 'both' }, "affects must be 'current' or 'live': \"both\""],
  [{ affects: 'toString' }, 'affects must be'],
  [{ storage: 'half' }, "storage must be 'none' or 'full', or an object with options: \"half\""],
  [{ storage: { disks: [] } }, 'storage.disks is empty: leave it out, or say which'],
  [{ storage: { disks: ['a', 'a'] } }, 'storage.disks has "a" twice'],
  [{ storage: { disks: ['a\0b'] } }, 'storage.disks[0] holds a zero byte'],
  [{ limits: { a: 11 } }, 'limits.a must be a whole number, 1 to 10: 11'],
])('%p is a RangeError that names it', (given, message) => {
  expect(() => read(given)).toThrow(RangeError)
  expect(() => read(given)).toThrow(message)
})

test('a key that must be there is named', () => {
  const needy = table('test.needy', { bytes: required(whole('bytes')) })
  expect(() => needy.read(undefined)).toThrow('test.needy: options must be an object, at least { bytes }: undefined')
  expect(() => needy.read({})).toThrow(new TypeError('bytes is missing: it must be a whole number of bytes, 0 or more'))
  expect(() => needy.read({ bytes: undefined })).toThrow('bytes is missing')
})

test('objects and signals of another realm are taken for what they are', () => {
  const context = createContext({ AbortController })
  expect(options.read(runInContext('({ paused: true })', context))).toEqual({ paused: true })
  const foreign = { aborted: false, addEventListener: () => undefined, removeEventListener: () => undefined }
  expect(options.read({ signal: foreign }).signal).toBe(foreign)
  expect(options.read(Object.assign(Object.create(null), { paused: true }))).toEqual({ paused: true })
})

test('the compiler refuses a table that takes fewer values than its type has', () => {
  interface Waits { readonly mode?: 'short' | 'long', readonly limit?: number | null }
  tableFor<Waits>()('test.whole', { mode: oneOf('short', 'long'), limit: either(number('ms'), constant(null)) })
  // @ts-expect-error 'long' is missing: `npm run check` fails where the compiler lets that through.
  tableFor<Waits>()('test.word', { mode: oneOf('short'), limit: either(number('ms'), constant(null)) })
  // @ts-expect-error null is missing.
  tableFor<Waits>()('test.null', { mode: oneOf('short', 'long'), limit: number('ms') })
})

test('one of several objects is told by its word, and refused by its own table', () => {
  const still = table('test.still', { kind: required(oneOf('still')) })
  const busy = table('test.busy', { kind: required(oneOf('busy')), rate: required(number('')) })
  const given = table('test.variant', { guest: variant('kind', { still, busy }) })
  expect(given.read({ guest: { kind: 'busy', rate: 5 } })).toEqual({ guest: { kind: 'busy', rate: 5 } })
  expect(() => given.read({ guest: { kind: 'still', rate: 5 } })).toThrow(new TypeError('guest.rate: there is no such option; there are kind'))
  expect(() => given.read({ guest: { kind: 'other' } })).toThrow(new RangeError("guest.kind must be 'still' or 'busy': \"other\""))
  expect(() => given.read({ guest: {} })).toThrow(new TypeError("guest.kind must be 'still' or 'busy': undefined"))
  expect(() => given.read({ guest: 'still' })).toThrow(TypeError)
})
