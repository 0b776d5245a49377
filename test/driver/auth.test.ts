import { connect, type Auth, type CredentialRequest } from '../../lib'
import raw from '../../lib/raw'
import type { ConnectAuth } from '../../types/native'
import { removeHost, testHost, type TestHost } from '../support/driver'
import { since } from '../support/versions'

let host: TestHost
beforeAll(() => { host = testHost({ users: { astrochicken: 'secret' } }) })
afterAll(() => removeHost(host))

/** Connects, and says what became of it. */
async function attempt(auth?: Auth): Promise<unknown> {
  try {
    await using connection = await connect(host.uri, auth ? { auth } : {})
    return (await connection.domains.list()).length
  } catch (error) {
    return error
  }
}

const rejected = { name: 'LibvirtError', code: 'VIR_ERR_AUTH_FAILED', domain: expect.stringMatching(/^VIR_FROM_(AUTH|TEST)$/), function: 'virConnectOpenAuth' }

test('a user name and a password open the connection', async () => {
  expect(await attempt({ username: 'astrochicken', password: 'secret' })).toBe(2)
})

test('a function is asked for each, and may take its time', async () => {
  const asked: CredentialRequest[] = []
  expect(await attempt(async (request) => {
    asked.push(request)
    await new Promise((resolve) => setTimeout(resolve, 20))
    return request.type === 'passphrase' ? 'secret' : 'astrochicken'
  })).toBe(2)
  expect(asked).toEqual([
    { type: 'authname', typeCode: 2, prompt: 'Enter username for localhost', challenge: 'localhost', defaultValue: null },
    { type: 'passphrase', typeCode: 5, prompt: "Enter astrochicken's password for localhost", challenge: since('11.3.0', null, 'localhost'), defaultValue: null },
  ])
})

test('a function that answers at once', async () => {
  expect(await attempt(({ type }) => type === 'passphrase' ? 'secret' : 'astrochicken')).toBe(2)
})

test.each<[string, Auth]>([
  ['a wrong password', { username: 'astrochicken', password: 'wrong' }],
  ['an unknown user', { username: 'nobody', password: 'secret' }],
  ['an empty password', { username: 'astrochicken', password: '' }],
  ['a longer password', { username: 'astrochicken', password: `secret${'x'.repeat(10_000)}` }],
])('%s: authentication failed, and what to check', async (_, auth) => {
  expect(await attempt(auth)).toMatchObject({ ...rejected, message: expect.stringMatching(/^authentication failed.*Check the user name and the password/) })
})

test('no credentials at all: the error says how to give them', async () => {
  expect(await attempt()).toMatchObject({
    name: 'LibvirtError', message: expect.stringMatching(/Missing authentication credentials.*give connect\(\) an `auth`/),
  })
})

test('a function that throws, or whose promise rejects: its error is the cause', async () => {
  const reason = new Error('the keyring is locked')
  expect(await attempt(() => { throw reason })).toMatchObject({ ...rejected, cause: reason })
  expect(await attempt(async ({ type }) => {
    if (type === 'passphrase') throw reason
    return 'astrochicken'
  })).toMatchObject({ ...rejected, code: since('11.3.0', 'VIR_ERR_OPERATION_FAILED', rejected.code), cause: reason })
})

test('a function that answers null gives up, and nobody is to blame', async () => {
  const error = await attempt(() => null)
  expect(error).toMatchObject(rejected)
  expect((error as Error).cause).toBeUndefined()
})

test('a function that answers nonsense is told so in the cause', async () => {
  for (const nonsense of [undefined, 5, {}]) {
    expect(await attempt((() => nonsense) as never)).toMatchObject({
      ...rejected, cause: expect.objectContaining({ message: expect.stringContaining('auth must answer with a string, or with null') }),
    })
  }
})

test('one that never answers is given up after timeoutMs', async () => {
  const asked: string[] = []
  await expect(connect(host.uri, { timeoutMs: 50, auth: ({ type }) => { asked.push(type); return new Promise(() => undefined) } }))
    .rejects.toMatchObject({ code: 'ERR_TIMED_OUT' })
  expect(asked).toEqual(['authname'])
})

test('many at once are each answered with their own', async () => {
  const auth = (password: string): Auth => async ({ type }) => {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 10))
    return type === 'passphrase' ? password : 'astrochicken'
  }
  const results = await Promise.all(Array.from({ length: 20 }, (_, i) => attempt(auth(i % 2 ? 'secret' : 'wrong'))))
  expect(results.map((each) => each === 2)).toEqual(Array.from({ length: 20 }, (_, i) => i % 2 === 1))
})

test.each<[unknown, Error]>([
  [{ username: 'x' }, new TypeError('auth.password is missing: it must be a password')],
  [{ username: 'x', pasword: 'y' }, new TypeError('auth.pasword: there is no such option; did you mean password?')],
  [{ username: 'x', password: 'y\0z' }, new RangeError('auth.password holds a zero byte')],
  [{}, new TypeError('auth.username is missing: it must be a user name')],
  ['x:y', new TypeError('auth must be an object with options, or a function that answers each request: "x:y"')],
])('%j is refused before any call', async (auth, error) => {
  expect(await attempt(auth as never)).toEqual(error)
})

describe('in the raw layer', () => {
  const credentialTypes = [2, 5]
  const open = (callback: ConnectAuth['callback']): Promise<unknown> =>
    raw.virConnectOpenAuth(host.uri, { credentialTypes, callback }).then((conn) => raw.virConnectClose(conn))

  test('each question comes with a function for the answer; only the first answer counts', async () => {
    expect(await open((credentials, answer) => {
      answer(credentials.map(({ type }) => type === 5 ? 'secret' : 'astrochicken'))
      answer(null)
      answer(credentials.map(() => 'wrong'))
    })).toBe(0)
  })

  test.each<[string, unknown]>([['null', null], ['too few', []], ['too many', ['a', 'b', 'c']], ['no list', 'astrochicken'], ['nothing', undefined]])(
    'an answer of the wrong shape is none: %s', async (_, value) => {
      await expect(open((_credentials, answer) => answer(value as null))).rejects.toMatchObject({ code: 'VIR_ERR_AUTH_FAILED' })
    })
})
