import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { connect, type Connection, type Domain } from '../../lib'
import { domainXml, removeHost, testHost, type TestHost } from '../support/driver'

const MiB = 1024 * 1024
let host: TestHost
let connection: Connection
let web: Domain
let off: Domain
beforeEach(async () => {
  host = testHost()
  connection = await connect(host.uri)
  web = await connection.domains.get('web')
  off = await connection.domains.define(domainXml('off', { memoryKib: 16 * 1024, vcpus: 4 }))
})
afterEach(async () => {
  await connection.close()
  removeHost(host)
})

describe('the life of a domain', () => {
  test('defined, started, suspended, resumed, shut down, undefined', async () => {
    expect(await off.state()).toMatchObject({ state: 'shutoff', stateCode: 5 })
    expect(off.id).toBeNull()
    await off.start()
    expect(await off.state()).toEqual({ state: 'running', reason: 'booted', stateCode: 1, reasonCode: 1 })
    expect((await connection.domains.get('off')).id).toEqual(expect.any(Number))
    await off.suspend()
    expect(await off.state()).toMatchObject({ state: 'paused', reason: 'user' })
    await off.resume()
    expect(await off.state()).toMatchObject({ state: 'running', reason: 'unpaused' })
    await off.shutdown()
    expect(await off.state()).toMatchObject({ state: 'shutoff', reason: 'shutdown' })
    await off.undefine()
    await expect(connection.domains.get('off')).rejects.toMatchObject({ code: 'VIR_ERR_NO_DOMAIN' })
  })

  test('destroyed', async () => {
    await web.destroy()
    expect(await web.isActive()).toBe(false)
    expect(await web.state()).toMatchObject({ state: 'shutoff', reason: 'destroyed' })
    await expect(web.destroy()).rejects.toMatchObject({ name: 'LibvirtError' })
  })

  test('a transient one is gone when it stops', async () => {
    const transient = await connection.domains.create(domainXml('transient'))
    expect(await transient.isPersistent()).toBe(false)
    await transient.destroy()
    await expect(transient.info()).rejects.toMatchObject({ code: 'VIR_ERR_NO_DOMAIN', message: expect.stringContaining('a transient one is gone when it stops') })
  })

  test.each([
    [{ paused: true }, '0x1'], [{ forceBoot: true }, '0x8'], [{ paused: true, forceBoot: true }, '0x9'],
  ])('options are libvirt\'s flags: %j', async (options, flags) => {
    // The test driver has none of them, and names what it got.
    await expect(off.start(options)).rejects.toMatchObject({ code: 'VIR_ERR_INVALID_ARG', message: expect.stringContaining(`(${flags})`) })
    await expect(connection.domains.create(domainXml('new'), options)).rejects.toMatchObject({ message: expect.stringContaining(`(${flags})`) })
  })

  test('reset and rebooted', async () => {
    await web.reset()
    await web.reboot()
    await expect(web.reboot({ mode: 'telepathy' as never })).rejects.toThrow('mode must be \'acpi\'')
  })

  test('renamed', async () => {
    await off.rename('new')
    expect((await connection.domains.get(off.uuid)).name).toBe('new')
  })

  test('undefined while it runs, it becomes transient', async () => {
    await web.undefine()
    expect(await web.isPersistent()).toBe(false)
    expect(await web.isActive()).toBe(true)
  })
})

describe('what a domain is', () => {
  test('information with its units', async () => {
    expect(await web.info()).toEqual({
      state: 'running', maxMemoryBytes: 8 * MiB, maxMemoryKib: 8192n, memoryBytes: 8 * MiB, memoryKib: 8192n, vcpus: 1, cpuTimeNs: expect.any(BigInt),
    })
    expect(await web.stats()).toMatchObject({ state: { state: 'running', reason: expect.any(String) }, block: null, raw: { 'state.state': 1 } })
    expect(await web.stats({ groups: ['state'] })).toMatchObject({ state: { state: 'running' } })
    await expect(web.stats({ groups: ['disks' as never] })).rejects.toThrow(/groups\[0\] must be 'state', 'cpuTotal'/)
    await expect(web.stats({ groups: [] })).rejects.toThrow(/groups is empty/)
    expect(await web.xml()).toContain('<name>web</name>')
    expect(await off.xml({ inactive: true })).toContain(`<uuid>${off.uuid}</uuid>`)
  })

  test('autostart', async () => {
    expect(await web.autostart()).toBe(false)
    await web.setAutostart(true)
    expect(await web.autostart()).toBe(true)
    await web.setAutostart(false)
    expect(await web.autostart()).toBe(false)
  })

  test('metadata: title, description and an application\'s own', async () => {
    await web.metadata.set('title', 'The web server')
    await web.metadata.set('description', 'It serves.\nThe web.')
    expect(await web.metadata.get('title')).toBe('The web server')
    expect(await web.metadata.get('description')).toBe('It serves.\nThe web.')
    await web.metadata.set('title', null)
    await expect(web.metadata.get('title')).rejects.toMatchObject({ code: 'VIR_ERR_NO_DOMAIN_METADATA' })

    const kind = { uri: 'https://example.org/app', key: 'app' }
    await web.metadata.set(kind, '<owner>me</owner>', { affects: 'both' })
    expect(await web.metadata.get({ uri: kind.uri })).toContain('me</')
    expect(await web.metadata.get({ uri: kind.uri }, { affects: 'config' })).toContain('me</')
    await web.metadata.set(kind, null, { affects: 'both' })
    await expect(web.metadata.get({ uri: kind.uri })).rejects.toMatchObject({ code: 'VIR_ERR_NO_DOMAIN_METADATA' })
    await expect(web.metadata.get('subtitle' as never)).rejects.toThrow(TypeError)
    await expect(web.metadata.get('title', { affects: 'everywhere' as never })).rejects.toThrow('affects must be \'current\'')
  })
})

describe('memory', () => {
  test('is set and read in bytes', async () => {
    expect(await off.memory.maxBytes()).toBe(16 * MiB)
    await off.memory.setMax({ bytes: 32 * MiB })
    expect(await off.memory.maxBytes()).toBe(32 * MiB)
    await off.memory.set({ bytes: 8 * MiB + 1, affects: 'config' })
    // libvirt counts in KiB: nobody gets less than was asked for.
    expect((await off.info()).memoryBytes).toBe(8 * MiB + 1024)
    await off.start()
    await off.memory.set({ bytes: 4 * MiB, affects: 'live' })
    expect((await off.info()).memoryBytes).toBe(4 * MiB)
  })

  test('what is no number of bytes is refused before any call', async () => {
    for (const bytes of [-1, 1.5, NaN, Infinity, 2 ** 53]) await expect(off.memory.set({ bytes })).rejects.toThrow(RangeError)
    expect((await off.info()).memoryBytes).toBe(16 * MiB)
  })

  test('its limits are bytes, and null where there is none', async () => {
    await off.memory.setLimits({ hardLimitBytes: 123 * MiB + 1, softLimitBytes: null })
    const limits = await off.memory.limits()
    expect(limits).toEqual({ hardLimitBytes: 123 * MiB + 1024, softLimitBytes: null, swapHardLimitBytes: null, parameters: [] })
    await off.memory.setLimits({ hardLimitBytes: null })
    expect((await off.memory.limits()).hardLimitBytes).toBeNull()
    await off.memory.setLimits(limits)
    expect(await off.memory.limits()).toEqual(limits)
    await expect(off.memory.setLimits({ hardLimitBytes: -1 })).rejects.toThrow(/hardLimitBytes must be a whole number of bytes/)
  })

  test('its statistics have libvirt\'s names', async () => {
    expect(await web.memory.stats()).toMatchObject({ actualBalloon: 8192n })
    await web.memory.setStatsPeriod({ seconds: 5 })
    expect(await web.xml()).toContain("<stats period='5'/>")
  })
})

describe('virtual processors', () => {
  test('are counted and set', async () => {
    expect(await off.vcpus.count({ maximum: true, affects: 'config' })).toBe(4)
    await off.vcpus.set(2, { affects: 'config' })
    expect(await off.vcpus.count({ affects: 'config' })).toBe(2)
    await off.vcpus.set(8, { maximum: true, affects: 'config' })
    expect(await off.vcpus.count({ maximum: true, affects: 'config' })).toBe(8)
    await off.start()
    await off.vcpus.set(1)
    expect((await off.info()).vcpus).toBe(1)
    await expect(off.vcpus.set(-1)).rejects.toThrow(RangeError)
  })

  test('run where they may', async () => {
    expect(await web.vcpus.list()).toEqual([
      { number: 0, state: 'running', cpuTimeNs: expect.any(BigInt), hostCpu: expect.any(Number), affinity: [0, 1, 2, 3, 4, 5, 6, 7] },
    ])
    await web.vcpus.pin(0, [1, 3])
    expect(await web.vcpus.pins()).toEqual([[1, 3]])
    expect((await web.vcpus.list())[0]!.affinity).toEqual([1, 3])
    await expect(web.vcpus.pin(0, [-1])).rejects.toThrow('hostCpus[0] must be a whole number, 0 to 65535: -1')
  })
})

describe('saving', () => {
  test('to a file and back', async () => {
    const path = join(host.directory, 'web.save')
    await web.save(path)
    expect(existsSync(path)).toBe(true)
    expect(await web.state()).toMatchObject({ state: 'shutoff', reason: 'saved' })
    await connection.domains.restore(path)
    expect(await (await connection.domains.get('web')).state()).toMatchObject({ state: 'running', reason: 'restored' })
    await expect(connection.domains.restore(join(host.directory, 'none'))).rejects.toMatchObject({ code: 'VIR_ERR_SYSTEM_ERROR' })
  })

  test('where libvirt keeps such images', async () => {
    expect(await web.managedSave.exists()).toBe(false)
    await web.managedSave.create()
    expect(await web.managedSave.exists()).toBe(true)
    expect(await web.isActive()).toBe(false)
    expect((await connection.domains.list({ managedSave: true })).map(({ name }) => name)).toEqual(['web'])
    await web.managedSave.remove()
    expect(await web.managedSave.exists()).toBe(false)
    await web.start()
    expect(await web.isActive()).toBe(true)
  })
})
