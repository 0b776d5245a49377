import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { libraryVersion } from '../../lib'
import { parseVersion } from '../../lib/version'
import type { DomainMigrateOptions } from '../../lib/migration'
import {
  argumentsOf, askQemu, commandsFromNow, expectArrived, follow, memoryMoves, once, phasesOf, Stage, type Actor,
} from './migrate-support'

const run = promisify(execFile)
const MIB = 1024 * 1024
const intervalMs = 50

let stage: Stage
beforeAll(async () => { stage = await Stage.create() })
afterEach(async () => { await stage.clear() })
afterAll(async () => { await stage?.stop() })

/** Whether libvirt and QEMU here know it. Where libvirt does not, the options have to be refused by name, before any call. */
async function known(options: Partial<DomainMigrateOptions>, libvirt: string, qemu = '0.0.0'): Promise<boolean> {
  const { versions } = stage.one
  const old = [libraryVersion(), versions.libvirt].some((version) => parseVersion(version) < parseVersion(libvirt))
  if (old) {
    const { domain } = await stage.guest()
    expect(() => domain.migrate({ to: stage.destination, ...options } as DomainMigrateOptions)).toThrow(new RegExp(`needs libvirt ${libvirt.replaceAll('.', '\\.')}`))
  }
  return !old && parseVersion(versions.qemu) >= parseVersion(qemu)
}

/** Migrates, and asks QEMU for its parameters while memory moves. */
async function parametersWith(options: Partial<DomainMigrateOptions>): Promise<Record<string, unknown>> {
  const actor = await stage.guest({ dirtyPagesPerSecond: 0 })
  const parameters = once(memoryMoves, () => askQemu(stage.one, actor.guest.name, 'query-migrate-parameters'))
  const { outcome } = await follow(actor.domain.migrate({ to: stage.destination, bandwidthMiBps: 6, intervalMs, ...options } as DomainMigrateOptions), parameters.see)
  await expectArrived(stage, actor, outcome)
  return await parameters.result()
}

test('the levels of zlib and zstd', async () => {
  const zlib = { parallel: { connections: 2 }, compression: { methods: ['zlib'], zlibLevel: 7 } } as const
  const zstd = { parallel: { connections: 2 }, compression: { methods: ['zstd'], zstdLevel: 11 } } as const
  if (!await known(zlib, '9.4.0') || !await known(zstd, '9.4.0')) return
  expect(await parametersWith(zlib)).toMatchObject({ 'multifd-compression': 'zlib', 'multifd-zlib-level': 7, 'multifd-channels': 2 })
  expect(await parametersWith(zstd)).toMatchObject({ 'multifd-compression': 'zstd', 'multifd-zstd-level': 11 })
})

test('the bandwidth that the switchover has, by which QEMU judges what fits into the downtime', async () => {
  const options = { bandwidthMiBps: 6, availableSwitchoverBandwidthMiBps: 200, maxDowntimeMs: 300 }
  if (!await known(options, '11.1.0')) return
  // 16 MiB are written to faster than 6 MiB/s carry: without it this would never end.
  const actor = await stage.guest({ dirtyPagesPerSecond: 4000 })
  const commands = await commandsFromNow(stage.one)
  const { outcome } = await follow(actor.domain.migrate({ to: stage.destination, intervalMs, ...options }))
  await expectArrived(stage, actor, outcome)
  expect(argumentsOf(await commands(), 'migrate-set-parameters')).toMatchObject({ 'avail-switchover-bandwidth': 200 * MIB })
})

test.each<[string, string, RegExp]>([
  ['detectZeroesDisks', '10.9.0', /"detect-zeroes":"(on|unmap)"/],
  ['targetZeroDisks', '12.2.0', /"target-is-zero":true/],
])('%s: what is zero is not copied', async (option, since, told) => {
  const storage = { copy: 'full', [option]: ['vda'] } as const
  if (!await known({ storage }, since)) return
  const [one, two] = [stage.one, stage.two].map((host) => join(host.directory, `${option}.qcow2`)) as [string, string]
  for (const path of [one, two]) await run('qemu-img', ['create', '-q', '-f', 'qcow2', path, '16M'])
  await run('qemu-io', ['-f', 'qcow2', '-c', 'write -P 171 3M 2M', one])
  const actor: Actor = await stage.guest({ disks: [{ path: one, format: 'qcow2', target: 'vda' }] })
  const [commands, incoming] = [await commandsFromNow(stage.one), await commandsFromNow(stage.two)]
  const { outcome, arrived } = await follow(actor.domain.migrate({
    to: stage.destination, bandwidthMiBps: 16, intervalMs, storage,
    destinationXml: (await actor.domain.xml({ migratable: true })).replaceAll(`${stage.one.directory}/`, `${stage.two.directory}/`),
  }))
  await expectArrived(stage, actor, outcome)
  expect(JSON.stringify([...await commands(), ...await incoming()])).toMatch(told)
  await arrived!.destroy()
  expect((await run('qemu-io', ['-f', 'qcow2', '-c', 'read -P 171 3M 2M', two])).stdout).not.toContain('verification failed')
})

test('parallel connections together with post-copy', async () => {
  if (!await stage.postcopyWorks()) return
  const actor = await stage.guest({ dirtyPagesPerSecond: 4000 })
  const options = { to: stage.destination, postcopy: true, parallel: { connections: 2 }, bandwidthMiBps: 6, intervalMs } as const
  if (parseVersion(stage.one.versions.qemu) < parseVersion('10.1.0')) {
    expect(await actor.domain.migrate(options).outcome).toMatchObject({ outcome: 'failed', because: expect.stringMatching(/running at its source/) })
    return
  }
  const migration = actor.domain.migrate(options)
  // Pre-copy goes through the parallel connections first.
  const switched = once(({ phase }) => phase === 'iterate', () => migration.startPostcopy())
  const { outcome, samples } = await follow(migration, switched.see)
  await switched.result()
  await expectArrived(stage, actor, outcome)
  expect(phasesOf(samples)).toEqual(expect.arrayContaining(['firstPass', 'iterate', 'postcopy', 'done']))
})
