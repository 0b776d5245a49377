import { Command } from 'commander'
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UsageError } from '../../../lib/cli/command'
import { codeOfOutcome, exitCodes } from '../../../lib/cli/exit-codes'
import { migrateOptions, settingsOf } from '../../../lib/cli/migrate-options'
import type { Policy, PolicyHistory } from '../../../lib/migration/policy/policy'

const settings = (line: string): ReturnType<typeof settingsOf> => {
  const command = migrateOptions(new Command('migrate')).exitOverride().configureOutput({ writeErr: () => undefined })
  command.parse(line === '' ? [] : line.split(' '), { from: 'user' })
  return settingsOf(command.opts())
}

describe("virsh's options", () => {
  test.each<[string, object]>([
    ['', {}],
    ['--live --persistent --undefinesource --verbose', { live: true, persistDestination: true, undefineSource: true }],
    ['--no-live --suspend --unsafe --change-protection --abort-on-error', { live: false, paused: true, unsafe: true, changeProtection: true, abortOnError: true }],
    ['--offline --persistent', { offline: true, persistDestination: true }],
    ['--auto-converge', { autoConverge: true }],
    ['--auto-converge --auto-converge-initial 10 --auto-converge-increment 5', { autoConverge: { initialPercent: 10, incrementPercent: 5 } }],
    ['--compressed', { compression: true }],
    ['--compressed --comp-methods xbzrle,mt --comp-xbzrle-cache 4096 --comp-mt-level 1 --comp-mt-threads 2 --comp-mt-dthreads 3',
      { compression: { methods: ['xbzrle', 'mt'], xbzrleCacheBytes: 4096, mtLevel: 1, mtThreads: 2, mtDecompressThreads: 3 } }],
    ['--compressed --comp-zlib-level 4 --comp-zstd-level 5', { compression: { zlibLevel: 4, zstdLevel: 5 } }],
    ['--copy-storage-all', { storage: { copy: 'full' } }],
    ['--copy-storage-inc --migrate-disks vda,vdb --disks-port 49300 --copy-storage-synchronous-writes',
      { storage: { copy: 'incremental', disks: ['vda', 'vdb'], port: 49300, synchronousWrites: true } }],
    ['--copy-storage-all --migrate-disks-detect-zeroes vda --migrate-disks-target-zero vdb --disks-uri unix:///x',
      { storage: { copy: 'full', detectZeroesDisks: ['vda'], targetZeroDisks: ['vdb'], uri: 'unix:///x' } }],
    ['--postcopy', { postcopy: true }],
    ['--postcopy --postcopy-bandwidth 100 --postcopy-resume', { postcopy: { bandwidthMiBps: 100 }, postcopyResume: true }],
    ['--parallel', { parallel: true }],
    ['--parallel --parallel-connections 4 --zerocopy', { parallel: { connections: 4 }, zeroCopy: true }],
    ['--tls --tls-destination other', { tls: { destination: 'other' } }],
    ['--rdma-pin-all', { rdmaPinAll: true }],
    ['--migrateuri tcp://a --graphicsuri spice://b:1 --listen-address 0.0.0.0 --dname new',
      { migrateUri: 'tcp://a', graphicsUri: 'spice://b:1', listenAddress: '0.0.0.0', destinationName: 'new' }],
    ['--bandwidth 200 --available-switchover-bandwidth 300', { bandwidthMiBps: 200, availableSwitchoverBandwidthMiBps: 300 }],
    ['--timeout 30', { policy: { name: 'virsh', timeoutMs: 30_000, action: 'suspend' }, allow: { pause: true } }],
    ['--timeout 0', {}], ['--timeout 0 --timeout-suspend --policy nova', { policy: 'nova' }],
    ['--timeout 30 --timeout-postcopy', { policy: { name: 'virsh', timeoutMs: 30_000, action: 'postcopy' }, postcopy: true }],
    ['--move --max-downtime 500 --policy default --allow-downtime 900 --allow-throttle --max-total 60 --recover --plan /p',
      { move: true, maxDowntimeMs: 500, policy: 'default', allow: { downtimeMs: 900, throttle: true }, guards: { maxTotalMs: 60_000 }, recover: true, plan: '/p' }],
  ])('%s', (line, expected) => {
    expect(settings(line)).toEqual(expected)
  })

  test('a file is read, and one that cannot be is said', () => {
    const directory = mkdtempSync(join(tmpdir(), 'nv-options-'))
    try {
      writeFileSync(join(directory, 'a.xml'), '<domain/>')
      expect(settings(`--xml ${directory}/a.xml`)).toEqual({ destinationXml: '<domain/>' })
      expect(() => settings(`--persistent-xml ${directory}/b.xml`)).toThrow(/--persistent-xml: ENOENT/)
    } finally {
      rmSync(directory, { recursive: true })
    }
  })

  test('--postcopy-after-precopy starts post-copy once, when the first pass is over', () => {
    const { policy, postcopy } = settings('--postcopy-after-precopy')
    expect(postcopy).toBe(true)
    const decide = (pass: number | null, actions: object[] = []): string =>
      (policy as Policy)({ samples: [{ pass }], actions } as unknown as PolicyHistory).action
    expect([decide(null), decide(1), decide(2), decide(3, [{ action: 'startPostcopy' }])]).toEqual(['none', 'none', 'startPostcopy', 'none'])
  })

  test.each([
    ['--timing', /--timing of virsh is not one of nodevirt's: the time is shown/],
    ['-r', /--readonly of virsh/],
    ['--quiet', /--quiet of virsh/],
    ['--debug 3', /--debug of virsh/],
    ['--log file', /--log of virsh.*--trace/],
    ['--migrate-disks vda', /--migrate-disks needs --copy-storage-all or --copy-storage-inc/],
    ['--timeout-postcopy', /--timeout-postcopy needs --timeout/],
    ['--postcopy-bandwidth 5', /--postcopy-bandwidth needs --postcopy/],
    ['--copy-storage-all --copy-storage-inc', /cannot be combined/],
    ['--timeout 5 --policy default', /--timeout cannot be combined with --policy/],
    ['--timeout 5 --timeout-suspend --timeout-postcopy', /cannot be combined/],
  ])('%s is refused by name', (line, message) => {
    expect(() => settings(line)).toThrow(UsageError)
    expect(() => settings(line)).toThrow(message)
  })
})

test('each outcome has an exit code of its own', () => {
  const words = ['completed', 'failed', 'cancelled', 'unknown', 'postcopyRecoverable', 'split', 'gone'] as const
  expect(words.map(codeOfOutcome)).toEqual([0, 1, 3, 4, 5, 6, 7])
  const all = Object.values(exitCodes).map(({ code }) => code)
  expect(new Set(all).size).toBe(all.length)
})
