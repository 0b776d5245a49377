import { expectArrived, expectStayed, follow, proof, Stage, commandsFromNow } from './migrate-support'
import type { QemuCommand } from './migrate-support'

const intervalMs = 50

let stage: Stage
beforeAll(async () => { stage = await Stage.create() })
afterEach(async () => { await stage.clear() })
afterAll(async () => { await stage?.stop() })

/** The capabilities that were switched on for the migration. */
function switchedOn(commands: readonly QemuCommand[]): string[] {
  const all = commands.filter(({ execute }) => execute === 'migrate-set-capabilities').flatMap((each) => each.arguments!.capabilities)
  return (all as { capability: string, state: boolean }[]).filter(({ state }) => state).map(({ capability }) => capability)
}

proof('rdma: QEMU is told to pin the memory, and without a memory limit libvirt refuses to use it', { flags: ['RDMA_PIN_ALL'] }, async () => {
  const actor = await stage.guest()
  const refused = await follow(actor.domain.migrate({
    to: stage.destination, rdmaPinAll: true, migrateUri: `rdma://${stage.two.address}`, intervalMs,
  }))
  expect(refused.outcome).toMatchObject({ outcome: 'failed', error: { code: 'VIR_ERR_OPERATION_INVALID' } })
  expect(refused.outcome.because).toMatch(/cannot start RDMA migration with no memory hard limit set/)
  await expectStayed(stage, actor)

  // Over TCP there is nothing to pin, and it does no harm.
  const sent = await commandsFromNow(stage.one)
  const { outcome } = await follow(actor.domain.migrate({ to: stage.destination, rdmaPinAll: true, intervalMs }))
  await expectArrived(stage, actor, outcome)
  expect(switchedOn(await sent())).toContain('rdma-pin-all')
})

proof('zero copy: works where memory may be locked, and is refused where it may not', { flags: ['ZEROCOPY', 'PARALLEL'] }, async () => {
  const actor = await stage.guest()
  const sent = await commandsFromNow(stage.one)
  const mayLock = await stage.one.exec(['sh', '-c', 'ulimit -l 65536']).then(() => true, () => false)
  const { outcome } = await follow(actor.domain.migrate({ to: stage.destination, zeroCopy: true, parallel: true, intervalMs }))
  if (mayLock) {
    await expectArrived(stage, actor, outcome)
    expect(switchedOn(await sent())).toContain('zero-copy-send')
  } else {
    expect(outcome).toMatchObject({ outcome: 'failed', error: { code: 'VIR_ERR_SYSTEM_ERROR' } })
    expect(outcome.because).toMatch(/cannot limit locked memory .*Operation not permitted/)
    await expectStayed(stage, actor)
  }
})

proof('a resume without a post-copy migration that broke is refused', { flags: ['POSTCOPY_RESUME'] }, async () => {
  const actor = await stage.guest()
  for (const route of [{ to: stage.destination, changeProtection: true }, { to: stage.two.uri, destination: stage.destination }]) {
    const { outcome } = await follow(actor.domain.migrate({ ...route, postcopy: true, postcopyResume: true, intervalMs }))
    expect(outcome).toMatchObject({ outcome: 'failed', error: { code: 'VIR_ERR_OPERATION_INVALID' } })
    expect(outcome.because).toMatch(/is not being migrated/)
  }
  await expectStayed(stage, actor)
})

test('QEMU does not migrate under its own control', async () => {
  const actor = await stage.guest()
  const { outcome } = await follow(actor.domain.migrate({ to: `tcp://${stage.two.address}:49152`, control: 'direct', intervalMs }))
  expect(outcome).toMatchObject({ outcome: 'failed', error: { code: 'VIR_ERR_ARGUMENT_UNSUPPORTED', function: 'virDomainMigrateToURI3' } })
  expect(outcome.because).toMatch(/direct migration is not supported by the source host/)
  await expectStayed(stage, actor)
})

test('post-copy cannot be started in a migration that was begun without it', async () => {
  const actor = await stage.guest()
  const migration = actor.domain.migrate({ to: stage.destination, bandwidthMiBps: 8, intervalMs })
  await expect(migration.startPostcopy()).rejects.toMatchObject({
    code: 'VIR_ERR_OPERATION_INVALID', message: expect.stringMatching(/requires migration to be started with VIR_MIGRATE_POSTCOPY/),
  })
  await expectArrived(stage, actor, (await follow(migration)).outcome)
})

proof('what this libvirt is too old for is refused before any call, with the version that it needs', {
  tooNew: [
    'compression.zlib.level', 'compression.zstd.level', 'migrate_disks_detect_zeroes', 'bandwidth.avail.switchover',
    'migrate_disks_target_zero',
  ],
}, async () => {
  expect(await stage.source.hypervisor.libvirtVersion()).toBe('9.0.0')
  const actor = await stage.guest()
  const parallel = { to: stage.destination, parallel: true } as const
  const storage = { to: stage.destination, storage: { copy: 'full' } } as const
  const cases: [object, RegExp][] = [
    [{ ...parallel, compression: { methods: ['zlib'], zlibLevel: 3 } }, /needs libvirt 9\.4\.0/],
    [{ ...parallel, compression: { methods: ['zstd'], zstdLevel: 3 } }, /needs libvirt 9\.4\.0/],
    [{ ...parallel, parameters: [{ field: 'compression.zlib.level', value: 3 }] }, /compression\.zlibLevel needs libvirt 9\.4\.0/],
    [{ ...parallel, parameters: [{ field: 'compression.zstd.level', value: 3 }] }, /compression\.zstdLevel needs libvirt 9\.4\.0/],
    [{ to: stage.destination, storage: { ...storage.storage, detectZeroesDisks: ['vda'] } }, /storage\.detectZeroesDisks needs libvirt 10\.9\.0/],
    [{ to: stage.destination, storage: { ...storage.storage, targetZeroDisks: ['vda'] } }, /storage\.targetZeroDisks needs libvirt 12\.2\.0/],
    [{ to: stage.destination, availableSwitchoverBandwidthMiBps: 100 }, /availableSwitchoverBandwidthMiBps needs libvirt 11\.1\.0, this library is 9\.0\.0/],
  ]
  for (const [options, message] of cases) {
    const migrate = (): unknown => actor.domain.migrate(options as Parameters<typeof actor.domain.migrate>[0])
    expect(migrate).toThrow(RangeError)
    expect(migrate).toThrow(message)
  }
  await expectStayed(stage, actor)
})
