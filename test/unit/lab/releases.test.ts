import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { LabError, releaseRoot } from '../../../lib/lab'
import { rootName } from '../../../lib/lab/releases'

describe('the name of a root directory', () => {
  const week = (date: string): string => /^sid-(.*)-[0-9a-f]{8}$/.exec(rootName('sid', ['a', 'b'], new Date(date)))![1]!

  test('has the week by ISO 8601, in which a year begins with the week of its first Thursday', () => {
    expect(week('2026-11-26')).toBe('2026w48')
    expect(week('2026-01-01')).toBe('2026w01')
    expect(week('2027-01-03')).toBe('2026w53')
    expect(week('2027-01-04')).toBe('2027w01')
    expect(week('2024-12-30')).toBe('2025w01')
  })

  test('is another one with other packages', () => {
    const now = new Date()
    expect(rootName('sid', ['a'], now)).toBe(rootName('sid', ['a'], now))
    expect(rootName('sid', ['a'], now)).not.toBe(rootName('sid', ['a', 'b'], now))
  })
})

describe('bad input is named before anything is made', () => {
  test.each([
    ['../x', {}, RangeError, 'release must be the code name'],
    [7, {}, TypeError, 'release must be'],
    ['sid', { cacheDirectory: 'x' }, RangeError, 'cacheDirectory must be an absolute path'],
    ['sid', { mirror: 'debian' }, RangeError, 'mirror must be a URL'],
    ['sid', { cache: '/x' }, TypeError, 'cache'],
  ])('%j %j', async (release, options, kind, message) => {
    const call = releaseRoot(release as string, options as never)
    await expect(call).rejects.toBeInstanceOf(kind)
    await expect(call).rejects.toThrow(message)
  })
})

/** A stand-in for mmdebstrap, because a test must not need a network: it makes a directory and counts, or fails half-way. */
const STAND_IN = `#!/bin/sh
for each; do case $each in /*) directory=$each ;; esac; done
echo "$@" >> "$(dirname "$0")/calls"
mkdir -p "$directory/etc"
[ ! -e "$(dirname "$0")/broken" ] || { echo 'E: cannot fetch from there' >&2; exit 1; }
`

describe('the cache', () => {
  let directory: string
  let programs: string
  let cacheDirectory: string
  const path = process.env['PATH']
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'nv-releases-'))
    programs = join(directory, 'bin')
    cacheDirectory = join(directory, 'cache')
    mkdirSync(programs)
    for (const name of ['sh', 'flock', 'mkdir', 'rm', 'mv', 'dirname']) {
      symlinkSync(['/usr/bin', '/bin'].map((place) => join(place, name)).find((file) => existsSync(file))!, join(programs, name))
    }
    process.env['PATH'] = programs
    jest.spyOn(process, 'geteuid').mockReturnValue(0)
  })
  afterEach(() => {
    process.env['PATH'] = path
    jest.restoreAllMocks()
    rmSync(directory, { recursive: true })
  })
  const install = (): void => {
    writeFileSync(join(programs, 'mmdebstrap'), STAND_IN)
    chmodSync(join(programs, 'mmdebstrap'), 0o755)
  }
  const calls = (): string[] => readFileSync(join(programs, 'calls'), 'utf8').trimEnd().split('\n')
  const options = () => ({ cacheDirectory, mirror: 'http://mirror.invalid/debian' })

  test('makes a root once for all who ask at once, and says so', async () => {
    install()
    const onMake = jest.fn()
    const roots = await Promise.all([1, 2, 3].map(() => releaseRoot('sid', { ...options(), onMake })))
    expect(new Set(roots).size).toBe(1)
    expect(onMake).toHaveBeenCalledWith(expect.stringContaining(roots[0]!))
    expect(readFileSync(join(roots[0]!, 'etc/hosts'), 'utf8')).toContain('localhost')
    onMake.mockClear()
    expect(await releaseRoot('sid', { ...options(), onMake })).toBe(roots[0])
    expect(onMake).not.toHaveBeenCalled()
    expect(calls()).toHaveLength(1)
    expect(calls()[0]).toMatch(/--include=libvirt-daemon,.* sid \S+\.new http:\/\/mirror\.invalid\/debian$/)
  })

  test('takes a root that was left half made for none', async () => {
    install()
    writeFileSync(join(programs, 'broken'), '')
    const failed = releaseRoot('sid', options())
    await expect(failed).rejects.toBeInstanceOf(LabError)
    await expect(failed).rejects.toThrow(/root directory of sid cannot be made from http:\/\/mirror\.invalid\/debian.*\n[^]*E: cannot fetch from there/)
    const [half] = readdirSync(cacheDirectory).filter((name) => name.endsWith('.new'))
    writeFileSync(join(cacheDirectory, half!, 'rest'), '')
    rmSync(join(programs, 'broken'))
    const root = await releaseRoot('sid', options())
    expect(readdirSync(root)).toEqual(['.complete', 'etc'])
    expect(readdirSync(cacheDirectory).sort()).toEqual([basename(root), 'sid.lock'].sort())
  })

  test('asks an older release for no package that it does not have', async () => {
    install()
    await releaseRoot('bookworm', options())
    expect(calls()[0]).toContain('libvirt-daemon-driver-qemu')
    expect(calls()[0]).not.toMatch(/driver-storage|modules-spice/)
  })

  test('removes roots that nobody has made again for a month, and nothing else', async () => {
    install()
    const old = join(cacheDirectory, 'sid-2020w01-01234567')
    const recent = join(cacheDirectory, 'sid-2026w47-01234567')
    for (const root of [old, recent]) {
      mkdirSync(root, { recursive: true })
      writeFileSync(join(root, '.complete'), '')
    }
    utimesSync(join(old, '.complete'), 0, 0)
    writeFileSync(join(cacheDirectory, 'notes'), '')
    await releaseRoot('sid', options())
    expect([old, recent, join(cacheDirectory, 'notes')].map((each) => existsSync(each))).toEqual([false, true, true])
  })

  test('removes what was left half made of another name or week, once nobody can be making it', async () => {
    install()
    const half = join(cacheDirectory, 'sdi-2026w47-01234567.new')
    mkdirSync(half, { recursive: true })
    // A package's own date, as unpacking sets it.
    utimesSync(half, 0, 0)
    await releaseRoot('sid', options())
    expect(existsSync(half)).toBe(true)
    const now = Date.now()
    jest.spyOn(Date, 'now').mockReturnValue(now + 2 * 24 * 60 * 60_000)
    await releaseRoot('bookworm', options())
    expect(readdirSync(cacheDirectory).filter((name) => /^(sdi|sid)-/.test(name))).toEqual([expect.stringMatching(/^sid-/)])
  })

  test('says what is missing', async () => {
    await expect(releaseRoot('sid', options())).rejects.toThrow('mmdebstrap is missing')
    install()
    await expect(releaseRoot('sid', { cacheDirectory })).rejects.toThrow('give one in the option mirror')
    jest.spyOn(process, 'geteuid').mockReturnValue(1000)
    const asUser = releaseRoot('sid', options())
    await expect(asUser).rejects.toBeInstanceOf(LabError)
    await expect(asUser).rejects.toThrow('only root can make it')
  })
})
