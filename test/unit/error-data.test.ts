import { AbortError, errorData, LibvirtError, ownCodes } from '../../lib'
import { ErrorNumber } from '../../lib/constants'
import { QemuError } from '../../lib/qemu'
import { toError, type NativeFailure } from '../../lib/errors'

const failure = (change: object = {}): NativeFailure => ({
  kind: 'libvirt', function: 'virDomainGetInfo', message: 'why', code: ErrorNumber.VIR_ERR_NO_DOMAIN, domain: 10, level: 2,
  str1: 'one', str2: null, str3: null, int1: 3, int2: -1, lost: false, ...change,
})
const made = (change?: object): LibvirtError => toError(failure(change), () => '9.0.0') as LibvirtError

describe('who raised an error, and its code', () => {
  test('libvirt', () => {
    expect(made()).toMatchObject({ origin: 'libvirt', code: 'VIR_ERR_NO_DOMAIN', errno: 42, domain: 'VIR_FROM_QEMU' })
  })

  test('a number that a newer libvirt brought', () => {
    expect(made({ code: 9999, domain: 9998 })).toMatchObject({ origin: 'libvirt', code: 'VIR_ERR_9999', errno: 9999, domain: 'VIR_FROM_9998' })
  })

  test('a lost connection: our code, libvirt\'s number and words', () => {
    expect(made({ code: 1, domain: 7, lost: true, message: 'client socket is closed' })).toMatchObject({
      origin: 'libvirt', code: 'ERR_CONNECTION_LOST', errno: 1, message: 'client socket is closed',
    })
  })

  test.each([
    ['authentication failed: TLS handshake failed The TLS connection was non-properly terminated.', /was non-properly terminated\. .*certificates of both/],
    ["authentication failed: Failed to verify peer's certificate", /peer's certificate\. Check that the peer's certificate/],
    ['authentication failed: authentication failed', /^authentication failed: authentication failed\. Check the user name and the password/],
  ])('advice behind: %s', (message, expected) => {
    expect(made({ code: ErrorNumber.VIR_ERR_AUTH_FAILED, message }).message).toMatch(expected)
  })

  test.each([
    ['noLibrary', 'ERR_LIBRARY_MISSING', null], ['noCompanion', 'ERR_LIBRARY_MISSING', null], ['noThread', 'ERR_NO_THREAD', null],
    ['noFunction', 'VIR_ERR_NO_SUPPORT', 3],
  ])('%s: this library, %s', (kind, code, errno) => {
    expect(made({ kind })).toMatchObject({ origin: 'nodevirt', code, errno })
  })

  test('every code of our own is told apart from libvirt\'s', () => {
    for (const code of Object.keys(ownCodes)) expect(ErrorNumber).not.toHaveProperty(code)
  })
})

describe('an error as data', () => {
  const whole = { name: 'LibvirtError', message: expect.stringMatching(/^why/), code: 'VIR_ERR_NO_DOMAIN', origin: 'libvirt', errno: 42, domain: 'VIR_FROM_QEMU', level: 'error', function: 'virDomainGetInfo', strings: ['one', null, null], ints: [3, -1], cause: null }

  test('JSON keeps all of it, and structuredClone all of its data', () => {
    const error = made()
    expect(JSON.parse(JSON.stringify(error))).toEqual(whole)
    expect(JSON.parse(JSON.stringify({ nested: [error] }))).toEqual({ nested: [whole] })
    expect(structuredClone(error.toJSON())).toEqual(error.toJSON())
    expect(error.toJSON()).toEqual(whole)
  })

  test('data becomes an error again', () => {
    const error = new LibvirtError({ code: 'ERR_TIMED_OUT', message: 'late', cause: made() })
    const again = new LibvirtError(structuredClone(error.toJSON()))
    expect(again).toBeInstanceOf(LibvirtError)
    expect(again.toJSON()).toEqual(error.toJSON())
    expect(again.toJSON().cause).toEqual(whole)
  })

  test('so do all others: other classes, causes, what is no error at all', () => {
    expect(JSON.parse(JSON.stringify(new AbortError('given up', made())))).toEqual({ name: 'AbortError', message: 'given up', code: 'ABORT_ERR', cause: whole })
    expect(JSON.parse(JSON.stringify(new QemuError('query-status', { class: 'GenericError', desc: 'no' })))).toEqual({
      name: 'QemuError', message: 'query-status: no', code: null, cause: null, class: 'GenericError', command: 'query-status',
    })
    expect(errorData(Object.assign(new TypeError('bad'), { code: 'ERR_INVALID_ARG_TYPE' }))).toEqual({ name: 'TypeError', message: 'bad', code: 'ERR_INVALID_ARG_TYPE', cause: null })
    expect(errorData('a text')).toEqual({ name: 'Error', message: 'a text', code: null, cause: null })
    expect(errorData({ toString() { throw new Error('mine') } })).toEqual({ name: 'Error', message: 'object', code: null, cause: null })
  })

  test('causes that lead back to where they began have an end', () => {
    const one = new Error('one')
    one.cause = new Error('two', { cause: one })
    expect(JSON.stringify(errorData(one)).length).toBeLessThan(1000)
    const error = new LibvirtError({ code: 'ERR_TIMED_OUT', message: 'late' })
    error.cause = error
    expect(() => JSON.stringify(error)).not.toThrow()
  })
})
