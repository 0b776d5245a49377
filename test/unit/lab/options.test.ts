import { mkdtempSync, mkdirSync, existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createLab } from '../../../lib/lab'
import { createLabDirectory, isStale } from '../../../lib/lab/directory'
import { guestCommandLine, guestXml } from '../../../lib/lab/guest-xml'
import { hostOptions, renderConfig } from '../../../lib/lab/options'

const SURROUNDINGS = { name: 'g', kvm: false, programPath: '/lab/guest.elf', logPath: '/lab/shared/g.log' }

describe('the guest program\'s command line', () => {
  test('has a value for everything', () => {
    expect(guestCommandLine({})).toBe('-- ws=32 rate=0 pattern=sequential fill=zero fillmib=0 beat=100')
  })
  test('carries the options', () => {
    expect(guestCommandLine({
      memoryMiB: 256, workingSetMiB: 100, extraFillMiB: 20, dirtyPagesPerSecond: 'max', pattern: 'hotcold', fill: 'random', heartbeatMs: 5,
    })).toBe('-- ws=100 rate=max pattern=hotcold fill=random fillmib=20 beat=5')
  })
  test.each([
    [{ memoryMiB: 8 }, /memoryMiB/],
    [{ memoryMiB: 64, workingSetMiB: 57 }, /workingSetMiB .* 56/],
    [{ memoryMiB: 64, workingSetMiB: 32, extraFillMiB: 25 }, /extraFillMiB/],
    [{ dirtyPagesPerSecond: 0.5 }, /dirtyPagesPerSecond/],
    [{ dirtyPagesPerSecond: -1 }, /dirtyPagesPerSecond/],
    [{ heartbeatMs: 0 }, /heartbeatMs/],
  ])('refuses %j', (options, message) => {
    expect(() => guestCommandLine(options)).toThrow(RangeError)
    expect(() => guestCommandLine(options)).toThrow(message)
  })
})

describe('the domain XML', () => {
  test('is emulated or not, as the machine allows', () => {
    expect(guestXml({}, SURROUNDINGS)).toMatch(/^<domain type='qemu'>/)
    expect(guestXml({}, { ...SURROUNDINGS, kvm: true })).toMatch(/^<domain type='kvm'>/)
  })
  test('lets one log go on across hosts', () => {
    expect(guestXml({}, SURROUNDINGS)).toContain("<source path='/lab/shared/g.log' append='on'/>")
  })
  test('holds disks and whatever the caller adds', () => {
    const xml = guestXml({
      disks: [{ path: "/a & 'b'.img" }, { path: '/c.qcow2', format: 'qcow2', shareable: true }], devicesXml: '<tpm/>', domainXml: '<seclabel type="none"/>',
    }, SURROUNDINGS)
    expect(xml).toContain("<source file='/a &amp; &apos;b&apos;.img'/>")
    expect(xml).toMatch(/dev='vda'[^]*dev='vdb' bus='virtio'\/>\s*<shareable\/>[^]*<tpm\/>[^]*<\/devices>/)
    expect(xml).toMatch(/^ {2}<seclabel type='none'\/>$/m)
  })
})

describe('configuration files', () => {
  test('are written in libvirt\'s syntax', () => {
    expect(renderConfig({ max_clients: 20, auth_tcp: 'none', namespaces: [], cgroup_controllers: ['cpu', 'memory'] }))
      .toBe('max_clients = 20\nauth_tcp = "none"\nnamespaces = []\ncgroup_controllers = ["cpu", "memory"]\n')
  })
  test('cannot be broken out of', () => {
    expect(() => renderConfig({ a: 'x"\nauth_tcp = "sasl' })).toThrow(RangeError)
  })
})

test.each<[object, ErrorConstructor, string]>([
  [{ host: 3 }, TypeError, 'host: there is no such option; did you mean hosts?'],
  [{ hosts: '2' }, TypeError, 'hosts must be a whole number of hosts, 1 to 16, or an array, each of which is an object with options: "2"'],
  [{ hosts: [{ nam: 'a' }] }, TypeError, 'hosts[0].nam: there is no such option; did you mean name?'],
  [{ hosts: [{ daemonConfig: { max_clients: true } }] }, TypeError, 'hosts[0].daemonConfig.max_clients must be a string, or a number'],
  [{ sasl: { user: 'me', pasword: 'x' } }, TypeError, 'sasl.pasword: there is no such option; did you mean password?'],
  [{ sasl: { user: 'me' } }, TypeError, 'sasl.password is missing'],
  [{ kvm: 'yes' }, TypeError, 'kvm must be true or false: "yes"'],
  [{ mode: 'root' }, RangeError, "mode must be 'system' or 'session': \"root\""],
  [{ bandwidthMiBps: 0 }, RangeError, 'bandwidthMiBps must be a number of MiB/s, 0.1 to 100000: 0'],
])('createLab refuses %j before anything is made', async (options, kind, message) => {
  await expect(createLab(options as never)).rejects.toThrow(kind)
  await expect(createLab(options as never)).rejects.toThrow(message)
})

test.each<[object, string]>([
  [{ dirtyRate: 5 }, 'dirtyRate: there is no such option; there are name'],
  [{ workingSetMib: 5 }, 'workingSetMib: there is no such option; did you mean workingSetMiB?'],
  [{ disks: [{ path: '/a', readOnly: true }] }, 'disks[0].readOnly: there is no such option; did you mean readonly?'],
  [{ disks: [{}] }, 'disks[0].path is missing'],
  [{ memoryMiB: '64' }, 'memoryMiB must be a whole number of MiB, 16 to 3072: "64"'],
])('a guest with %j is refused', (options, message) => {
  expect(() => guestCommandLine(options)).toThrow(TypeError)
  expect(() => guestCommandLine(options)).toThrow(message)
})

describe('hosts', () => {
  test('are two, called h1 and h2, unless the caller wants others', () => {
    expect(hostOptions().map(({ name }) => name)).toEqual(['h1', 'h2'])
    expect(hostOptions([{ name: 'alpha' }, {}]).map(({ name }) => name)).toEqual(['alpha', 'h2'])
  })
  test.each<[Parameters<typeof hostOptions>[0]]>([[0], [17], [1.5], [[]], [[{ name: 'A' }]], [[{ name: 'h2' }, {}]], [[{ name: '../x' }]]])(
    'cannot be %j', (hosts) => { expect(() => hostOptions(hosts)).toThrow(RangeError) })
})

describe('lab directories', () => {
  test('of dead owners are removed, and nobody else\'s', async () => {
    const base = mkdtempSync(join(tmpdir(), 'd-'))
    try {
      const mine = await createLabDirectory(base)
      const [prefix, namespace, pid, startTime] = basename(mine).split('-') as [string, string, string, string]
      const reused = [prefix, namespace, pid, `${startTime}0`, 'abc'].join('-')
      const elsewhere = [prefix, `${namespace}0`, pid, `${startTime}0`, 'abc'].join('-')
      expect([basename(mine), reused, elsewhere, 'other-lab', prefix].map(isStale)).toEqual([false, true, false, false, false])
      for (const name of [reused, elsewhere, 'other-lab']) mkdirSync(join(base, name))
      await createLabDirectory(base)
      expect([mine, join(base, reused), join(base, elsewhere), join(base, 'other-lab')].map(existsSync)).toEqual([true, false, true, true])
    } finally {
      rmSync(base, { recursive: true, force: true })
    }
  })
  test('are refused where socket paths in them would be too long, or the lab hides them', async () => {
    await expect(createLabDirectory('/run')).rejects.toThrow(/hidden/)
    const base = mkdtempSync(join(tmpdir(), 'd-'))
    const long = join(base, 'x'.repeat(60))
    mkdirSync(long)
    await expect(createLabDirectory(long)).rejects.toThrow(/too long/)
    rmSync(base, { recursive: true, force: true })
  })
})
