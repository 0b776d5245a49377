import { tracingChannel } from 'node:diagnostics_channel'
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, libraryVersion, LibvirtError, supports } from '../../lib'
import raw from '../../lib/raw'
import { runFixture, withoutPrivilege, type Run } from '../support/child'
import { connectToOwn, removeHost, testHost } from '../support/driver'

const fixture = 'driver/fixtures/errors.js'
const callersLine = readFileSync(join(__dirname, 'fixtures/errors.js'), 'utf8').split('\n').findIndex((line) => line.includes('the caller\'s line')) + 1

/** The error that a process of its own meets. */
async function met(way: string, argument: string, run: Run = {}): Promise<{ name: string, code: string, message: string, stack: string, function: string }> {
  const ended = await runFixture(fixture, { args: [way, argument], ...run })
  expect(ended).toMatchObject({ code: 0, signal: null, stderr: '' })
  return ended.said[0]
}

describe('without libvirt', () => {
  const env = { NODEVIRT_LIBVIRT: '/nonexistent/libvirt.so.0' }
  const missing = { name: 'LibvirtError', code: 'ERR_LIBRARY_MISSING', message: expect.stringMatching(/^libvirt is not installed \(.*nonexistent.*\)\. Install it \(Debian, Ubuntu: apt-get install libvirt0/) }

  test.each([['connect()', 'open', 'virConnectOpenAuth'], ['the raw layer', 'rawOpen', 'virConnectOpen'], ['a call without a request', 'version', 'virGetVersion']])(
    '%s says what to install', async (_, way, cFunction) => {
      const error = await met(way, 'test:///default', { env })
      expect(error).toMatchObject({ ...missing, function: cFunction })
      expect(error.stack).toContain(`errors.js:${callersLine}:`)
    })

  test('importing works, and supports() is false', async () => {
    expect(await met('supports', '', { env })).toEqual({ supports: false })
  })

  test('a library that is not libvirt is told apart', async () => {
    expect(await met('open', '', { env: { NODEVIRT_LIBVIRT: 'libm.so.6' } })).toMatchObject({
      code: 'ERR_LIBRARY_MISSING', message: expect.stringContaining('libm.so.6 is not libvirt'),
    })
  })
})

describe('a function of the library beside libvirt', () => {
  /** Where libvirt was loaded from. */
  const libvirtPath = (): string => {
    libraryVersion()
    return /\S*\/libvirt\.so\.0\S*/.exec(readFileSync('/proc/self/maps', 'utf8'))![0]
  }

  test('is found where libvirt is, and answers', async () => {
    // The test driver has no monitor: this is libvirt's own answer.
    expect(await met('monitor', '')).toMatchObject({ code: 'VIR_ERR_NO_SUPPORT', message: expect.stringContaining('not supported by the connection driver') })
  })

  test('says what is missing where only libvirt is', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'nodevirt-library-'))
    try {
      symlinkSync(libvirtPath(), join(directory, 'libvirt.so.0'))
      const env = { NODEVIRT_LIBVIRT: join(directory, 'libvirt.so.0') }
      expect(await met('monitor', '', { env })).toMatchObject({
        name: 'LibvirtError', code: 'ERR_LIBRARY_MISSING', function: 'virDomainQemuMonitorCommand',
        message: expect.stringMatching(/^virDomainQemuMonitorCommand is in a library beside libvirt, which is not installed \(.*libvirt-qemu\.so\.0.*\)\. It comes with libvirt/),
      })
      expect(await met('supports', '', { env })).toEqual({ supports: true })
    } finally {
      rmSync(directory, { recursive: true })
    }
  })
})

test('a function that this libvirt is too old for: which version has it, and how to ask beforehand', async () => {
  const name = 'virDomainGetAutostartOnce'
  if (supports(name)) { expect(libraryVersion().localeCompare('11.2.0', 'en', { numeric: true })).toBeGreaterThanOrEqual(0); return }
  const error = await met('autostartOnce', '')
  expect(error).toMatchObject({
    name: 'LibvirtError', code: 'VIR_ERR_NO_SUPPORT', function: name,
    message: `${name} needs libvirt 11.2.0, this library is ${libraryVersion()}. Ask supports() beforehand, or install a newer libvirt`,
  })
  expect(error.stack).toMatch(/errors\.js:\d+:/)
})

describe('a connection that cannot be made', () => {
  let directory: string
  beforeAll(() => { directory = mkdtempSync(join(tmpdir(), 'nodevirt-socket-')) })
  afterAll(() => rmSync(directory, { recursive: true }))

  test('without permission: who may', async () => {
    const path = join(directory, 'libvirt-sock')
    const server = createServer().listen(path)
    await once(server, 'listening')
    chmodSync(path, 0)
    const error = await met('open', `qemu+unix:///system?socket=${path}`, { under: withoutPrivilege }).finally(() => server.close())
    expect(error).toMatchObject({
      code: 'VIR_ERR_SYSTEM_ERROR', message: expect.stringMatching(/Permission denied.*Run as root, join the group .*qemu:\/\/\/session/),
    })
    expect(error.stack).toContain(`errors.js:${callersLine}:`)
  })

  test('to an unknown host: the name', async () => {
    const error = await met('open', 'qemu+tcp://no-such-host.invalid/system')
    expect(error).toMatchObject({ name: 'LibvirtError', message: expect.stringMatching(/no-such-host\.invalid.*Check the host name in the URI/) })
    expect(error.stack).toContain(`errors.js:${callersLine}:`)
  })

  test.each([
    ['where nobody listens on a port', (): string => 'qemu+tcp://127.0.0.1:1/system', /Connection refused.*Check that libvirtd/],
    ['where there is no socket', (): string => `qemu+unix:///system?socket=${directory}/none`, /No such file or directory.*Check that libvirtd/],
  ])('%s: what should run there', async (_, uri, message) => {
    await expect(connect(uri())).rejects.toMatchObject({ code: 'VIR_ERR_SYSTEM_ERROR', message: expect.stringMatching(message) })
  })

  test('of a driver that there is not: the URI', async () => {
    await expect(connect('garbage')).rejects.toMatchObject({ code: 'VIR_ERR_NO_CONNECT', message: expect.stringContaining('Check the URI') })
  })

  test('a file of a domain that is missing is no connection that is', async () => {
    await using connection = await connectToOwn()
    const error = await connection.domains.restore('/nonexistent').catch((thrown: Error) => thrown)
    expect(error).toMatchObject({ code: 'VIR_ERR_SYSTEM_ERROR', message: expect.stringContaining('No such file or directory') })
    expect((error as Error).message).not.toContain('libvirtd')
  })
})

describe('the stack of an error leads to the caller', () => {
  const line = (error: unknown): string => (error as Error).stack!
  const here = 'errors.test.ts'

  async function callsFriendly(connection: Awaited<ReturnType<typeof connect>>): Promise<unknown> {
    return await connection.domains.get('nobody')
  }
  async function callsRaw(conn: Parameters<typeof raw.virDomainLookupByName>[0]): Promise<unknown> {
    return await raw.virDomainLookupByName(conn, 'nobody')
  }
  const caught = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => { throw new Error('no error') }, (error: unknown) => error)

  test('in the friendly layer, with and without a limit, and through Promise.all', async () => {
    await using connection = await connectToOwn()
    expect(line(await caught(callsFriendly(connection)))).toMatch(/at (async )?callsFriendly .*errors\.test\.ts:\d+/)
    const all = async (): Promise<unknown> => await Promise.all([connection.hostname(), callsFriendly(connection)])
    expect(line(await caught(all()))).toMatch(/at (async )?callsFriendly .*\n(.*\n)*.*at (async )?Promise\.all \(index 1\)\n.*at (async )?all .*errors\.test\.ts/)
    const within = async (): Promise<unknown> => await connection.domains.get('nobody', { timeoutMs: 5000, signal: new AbortController().signal })
    expect(line(await caught(within()))).toMatch(/at (async )?within .*errors\.test\.ts:\d+/)
  })

  test('in the raw layer, and where a call returns at once', async () => {
    const conn = await raw.virConnectOpenReadOnly('test:///default')
    expect(line(await caught(callsRaw(conn)))).toMatch(/at (async )?callsRaw .*errors\.test\.ts:\d+/)
    const all = async (): Promise<unknown> => await Promise.all([callsRaw(conn)])
    expect(line(await caught(all()))).toMatch(/at (async )?callsRaw .*\n(.*\n)*.*at (async )?Promise\.all \(index 0\)\n.*at (async )?all /)
    await raw.virConnectClose(conn)
    try {
      raw.virConnectGetURI(conn)
    } catch (error) {
      expect(line(error)).toContain(here)
    }
    expect.assertions(3)
  })

  test('of bad arguments, of connect(), of a timeout and of a closed connection', async () => {
    const host = testHost({ users: { me: 'secret' } })
    const connection = await connectToOwn()
    const wrongPassword = async (): Promise<unknown> => await connect(host.uri, { auth: { username: 'me', password: 'wrong' } })
    const late = async (): Promise<unknown> => await connect(host.uri, { auth: () => new Promise(() => undefined), timeoutMs: 10 })
    const bad = async (): Promise<unknown> => await raw.virDomainGetInfo({} as never)
    const badRange = async (): Promise<unknown> => await connection.domains.get(0.5)
    for (const [make, name] of [[wrongPassword, 'LibvirtError'], [late, 'LibvirtError'], [bad, 'TypeError'], [badRange, 'RangeError']] as const) {
      const error = await caught(make())
      expect(error).toMatchObject({ name })
      expect(line(error)).toMatch(new RegExp(`at (async )?${make.name} .*errors\\.test\\.ts`))
    }
    await connection.close()
    const afterwards = async (): Promise<unknown> => await connection.hostname()
    expect(line(await caught(afterwards()))).toMatch(/at (async )?afterwards .*errors\.test\.ts/)
    removeHost(host)
  })

  test('also while somebody traces the calls', async () => {
    const trace = tracingChannel('nodevirt:call')
    const subscribers = { start() { /* listens */ } }
    trace.subscribe(subscribers as never)
    try {
      await using connection = await connectToOwn()
      expect(line(await caught(callsFriendly(connection)))).toMatch(/at (async )?callsFriendly .*errors\.test\.ts:\d+/)
    } finally {
      trace.unsubscribe(subscribers as never)
    }
  })
})

test('an error carries all that libvirt says', async () => {
  await using connection = await connectToOwn()
  const error = await connection.domains.get('nobody').catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(LibvirtError)
  expect(error).toMatchObject({
    name: 'LibvirtError', code: 'VIR_ERR_NO_DOMAIN', errno: 42, domain: 'VIR_FROM_TEST', level: 'error', function: 'virDomainLookupByName',
    strings: [expect.any(String), null, null], ints: [-1, -1],
  })
})
