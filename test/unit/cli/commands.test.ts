import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { completionScript } from '../../../lib/cli/completion'
import { loaderFor, readsTypes } from '../../../lib/cli/commands/run'
import { findingLines, ok, problem, worst } from '../../../lib/cli/doctor'
import { checkStorage } from '../../../lib/cli/doctor-hosts'
import { certificateFiles, checkCertificates, checkSockets, dated } from '../../../lib/cli/doctor-local'
import { makeProgram } from '../../../lib/cli/run'
import { countsOf, guestOf, sortedGuests, topLines, type TopHost } from '../../../lib/cli/top-figures'
import type { DomainStats } from '../../../lib/domain/stats'
import { LibvirtError } from '../../../lib/errors'
import { parseUri } from '../../../lib/uri'
import { temporaryDirectory } from '../../lab/demo-support'

describe('top', () => {
  const stats = (cpuNs: bigint, read: number): DomainStats => ({
    state: { state: 'running', reason: 'booted' }, cpuTotal: { timeNs: cpuNs }, balloon: { rssBytes: 2 ** 20 },
    block: [{ readBytes: read, writeBytes: null }, { readBytes: 1, writeBytes: null }], interface: null, vcpu: { current: 2 },
  }) as unknown as DomainStats
  const who = { host: 'h1', name: 'web', uuid: 'u' }

  test('figures come from two looks', () => {
    const [one, two] = [countsOf(stats(0n, 0), 0), countsOf(stats(1_000_000_000n, 4096), 2_000)]
    expect(guestOf(who, stats(0n, 0), one, undefined, null)).toMatchObject({ cpuPercent: null, diskReadBytesPerSecond: null, memoryBytes: 2 ** 20, vcpus: 2 })
    expect(guestOf(who, stats(0n, 0), two, one, 'migrates')).toMatchObject({
      cpuPercent: 50, diskReadBytesPerSecond: 2048, diskWriteBytesPerSecond: null, netSendBytesPerSecond: null, job: 'migrates',
    })
    // It was started again: its counts fell.
    expect(guestOf(who, stats(0n, 0), { ...one, atMs: 4_000 }, two, null)).toMatchObject({ cpuPercent: null, diskReadBytesPerSecond: null })
  })

  const guest = (name: string, cpuPercent: number | null, job: string | null = null) => guestOf({ host: 'h1', name, uuid: name }, stats(0n, 0), countsOf(stats(0n, 0), 0), undefined, job)
    && { ...guestOf({ host: 'h1', name, uuid: name }, stats(0n, 0), countsOf(stats(0n, 0), 0), undefined, job), cpuPercent }
  const hosts: TopHost[] = [
    { uri: 'a', name: 'h1', trouble: null, guests: [guest('b', 5), guest('a', 50), guest('c', null, 'a backup')] },
    { uri: 'b', name: 'h2', trouble: 'no answer for 12 s', guests: [] },
  ]
  const names = (wishes: Partial<Parameters<typeof sortedGuests>[1]>): string[] =>
    sortedGuests(hosts, { sort: 'cpu', reverse: false, filter: '', ...wishes }).map(({ name }) => name)

  test('sorts and filters', () => {
    expect([names({}), names({ reverse: true }), names({ sort: 'name' }), names({ sort: 'job' }), names({ filter: 'BACK' })])
      .toEqual([['a', 'b', 'c'], ['c', 'b', 'a'], ['a', 'b', 'c'], ['c', 'a', 'b'], ['c']])
  })

  test.each([60, 80, 120])('fits into %i columns and few rows', (columns) => {
    const lines = topLines(hosts, { sort: 'cpu', reverse: false, filter: '' }, { columns, rows: 5 })
    expect(lines).toHaveLength(5)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns)
    expect(lines[0]).toBe('2 hosts, 3 of 3 guests running, by cpu')
    expect(lines[1]).toBe('h2: no answer for 12 s')
    expect(lines.at(-1)).toBe('... and 2 more')
  })
})

describe('doctor', () => {
  test('certificates: their dates', () => {
    const certificate = { validFrom: 'Jan  1 00:00:00 2026 GMT', validTo: 'Jan  1 00:00:00 2027 GMT' }
    const at = (day: string) => dated('it', certificate, Date.parse(day))
    expect([at('2026-06-01'), at('2026-12-20'), at('2027-02-01'), at('2025-01-01')].map(({ level }) => level)).toEqual(['ok', 'warning', 'problem', 'problem'])
  })

  test('a socket that is not there is a problem with a way out; a remote host has none here', () => {
    expect(checkSockets('qemu:///system?socket=/no/such/socket')).toMatchObject([{ level: 'problem', todo: expect.stringContaining('start the daemon') }])
    expect(checkSockets('no uri')).toMatchObject([{ level: 'problem', topic: 'uri' }])
    expect(checkSockets('qemu+tls://other/system')).toEqual([])
  })

  test.each([
    ['qemu+tls://127.0.0.1:1/system', '127.0.0.1:1'], ['qemu://127.0.0.1:1/system', '127.0.0.1:1'], ['qemu+tls://[::1]:1/system', '::1:1'],
  ])('TLS is tried on the port that %s names', async (uri, where) => {
    expect(await checkCertificates(`${uri}?pkipath=/no/such/directory`)).toMatchObject([
      { level: 'problem', text: expect.stringContaining('the CA cannot be read') },
      // libvirt goes without it, and a daemon may let such a client in.
      { level: 'warning', text: 'there is no certificate of the client (/no/such/directory/clientcert.pem)' },
      { level: 'problem', text: expect.stringContaining(`no TLS with ${where}: `) },
    ])
  })

  test('where there is no TLS, no certificates are looked at', async () => {
    for (const uri of ['qemu:///system', 'qemu+ssh://127.0.0.1/system', 'qemu+tcp://127.0.0.1:1/system', 'esx://127.0.0.1/']) expect(await checkCertificates(uri)).toEqual([])
  })

  test("a user's own certificates come first, one with its key", () => {
    const home = temporaryDirectory()
    try {
      const own = join(home.path, '.pki', 'libvirt')
      mkdirSync(own, { recursive: true })
      for (const name of ['cacert.pem', 'clientcert.pem']) writeFileSync(join(own, name), '')
      const uri = parseUri('qemu+tls://other/system')!
      const system = { ca: '/etc/pki/CA/cacert.pem', client: '/etc/pki/libvirt/clientcert.pem' }
      expect(certificateFiles(uri, { isRoot: true, home: home.path })).toEqual(system)
      expect(certificateFiles(uri, { isRoot: false, home: home.path })).toEqual({ ...system, ca: join(own, 'cacert.pem') })
      writeFileSync(join(own, 'clientkey.pem'), '')
      expect(certificateFiles(uri, { isRoot: false, home: home.path })).toEqual({ ca: join(own, 'cacert.pem'), client: join(own, 'clientcert.pem') })
    } finally {
      home.remove()
    }
  })

  test.each([
    ['VIR_ERR_NO_STORAGE_VOL', 'web: no pool of the destination has /disk '], ['VIR_ERR_OPERATION_TIMEOUT', 'web: whether a pool of the destination has /disk could not be found out '],
  ])('a disk after %s', async (code, text) => {
    const source = { domains: { list: async () => [{ name: 'web', stats: async () => ({ block: [{ path: '/disk' }] }) }] } }
    const destination = { storagePools: { getVolumeByPath: async () => { throw new LibvirtError({ code, origin: 'libvirt', message: 'its words' } as never) } } }
    expect(await checkStorage({ source, destination, to: null, timeoutMs: 1 } as never)).toMatchObject([{ level: 'warning', text: expect.stringContaining(text) }])
  })

  test('findings as lines', () => {
    const findings = [ok('a', 'fine'), problem('socket', 'missing', 'make one')]
    expect(findingLines(findings, (text) => [text])).toEqual([
      'ok       a             fine', 'problem  socket        missing', '                       -> make one',
    ])
    expect([worst(findings), worst([]), worst([ok('a', 'b')])]).toEqual(['problem', 'ok', 'ok'])
  })
})

describe('run', () => {
  test('knows which Node reads types', () => {
    expect(['v20.20.2', 'v22.17.1', 'v23.5.0', 'v22.18.0', 'v23.6.0', 'v24.0.0'].map(readsTypes)).toEqual([false, false, false, true, true, true])
  })

  test('says what an older one needs', () => {
    expect(loaderFor('/x/script.ts', 'v24.1.0')).toEqual([])
    expect(loaderFor('/x/script.mjs', 'v20.20.2')).toEqual([])
    expect(() => loaderFor('/x/script.ts', 'v20.20.2')).toThrow(/Node v20\.20\.2 does not read TypeScript: run it with Node 22\.18 or later, or install tsx/)
  })
})

test('completion knows every command and option', () => {
  const program = makeProgram({ write: () => undefined, report: () => undefined }, () => async () => undefined)
  for (const shell of ['bash', 'zsh', 'fish'] as const) {
    const script = completionScript(program, shell)
    for (const command of program.commands) expect(script).toContain(command.name())
    for (const option of ['postcopy-after-precopy', 'per-link', 'kubevirt-stall']) expect(script).toContain(option)
    expect(script).not.toContain('rdma_')
  }
})
