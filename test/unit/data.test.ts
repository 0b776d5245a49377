import { createContext, runInContext } from 'node:vm'
import { AbortError, errorData, LibvirtError } from '../../lib'
import { forecastFrom, whatIf } from '../../lib/migration'
import { QemuError } from '../../lib/qemu'
import { DomainJobOperation, DomainJobType } from '../../lib/constants/migration'
import { parseStatistics } from '../../lib/domain/job-statistics'
import { evacuate } from '../../lib/migration/fleet'
import { Monitor } from '../../lib/migration/monitor'
import { evaluate, policyFrom } from '../../lib/migration/policy'
import { toRecord } from '../../lib/typed-params'
import { expectData, hasBigint, inJson } from '../support/data'
import { hosts, run } from './migration/fleet/support'
import { guestOf } from './migration/forecast/support'
import { Scene, uuid } from './migration/support'
import { linear, scenario } from './migration/policy/support'
import { completed, GiB, MiB, simulate, watch } from './migration/samples/support'

/** The statistics of a completed migration as its destination keeps them: 64-bit counts are bigint in `raw`. */
const final = () => completed({ operation: DomainJobOperation.MIGRATION_IN, memory_iteration: 3, a_newer_count: 1 })

describe('JSON and structuredClone keep all of', () => {
  test('samples, passes and the statistics at the end', () => {
    const { samples, sampler } = watch(simulate(1).observations)
    expect([samples.length > 10, sampler.passes.length > 1, sampler.final !== null]).toEqual([true, true, true])
    for (const sample of samples) expectData(sample)
    expectData(sampler.passes)
    expectData(sampler.final)
  })

  test('a job\'s statistics, with counts that no number holds', () => {
    const statistics = parseStatistics({ type: DomainJobType.UNBOUNDED, parameters: [{ field: 'memory_total', type: 4, value: 2n ** 64n - 1n }] })
    expect(hasBigint(statistics)).toBe(true)
    expectData(statistics)
    expect(JSON.parse(JSON.stringify(statistics))).toMatchObject({ memoryTotalBytes: null, raw: { memory_total: '18446744073709551615' } })
  })

  test('a record of stats(), with counts that no number holds', () => {
    const stats = toRecord([{ field: 'cpu.time', type: 4, value: 2n ** 64n - 1n }, { field: 'net.0.name', type: 7, value: 'vnet0' }])
    expectData(stats)
    expect(JSON.stringify(stats)).toBe('{"cpu.time":"18446744073709551615","net.0.name":"vnet0"}')
  })

  test('the outcome of a completed migration, with its statistics', async () => {
    const scene = new Scene()
    const migration = scene.migrate({ policy: 'default' })
    for await (const _ of migration) break
    scene.arrive(final())
    const outcome = await migration.outcome
    expect([outcome.outcome, hasBigint(outcome.statistics)]).toEqual(['completed', true])
    expectData(outcome)
  })

  test.each(['failed', 'completed'])('the findings of a monitor whose migration %s', async (word) => {
    const scene = new Scene()
    scene.source.migrating = true
    const monitor = Monitor.of(scene.source.guest, { intervalMs: 10, destination: scene.destination.connection }, undefined)
    for await (const _ of monitor) {
      if (word === 'failed') scene.fail()
      else scene.arrive(final())
    }
    expect(monitor.findings).toMatchObject({ outcome: word })
    expectData(monitor.findings)
    // The monitor itself is live: it says whose migration it is.
    expect(JSON.parse(JSON.stringify({ monitor }))).toStrictEqual({ monitor: { name: 'web', uuid, uri: scene.source.uri } })
  })

  test.each([['that ends', 5], ['that does not end', 5000]])('a forecast of a migration %s, and the table', (what, mibPerSecond) => {
    const guest = guestOf({ kind: 'linear', bytesPerSecond: mibPerSecond * MiB, workingSetBytes: GiB / 4 }, { memoryBytes: GiB / 2, nonZero: GiB / 4 })
    const forecast = forecastFrom(guest, { linkMiBps: 100, maxDowntimeMs: 300 })
    expect(forecast.converges).toBe(what === 'that ends')
    expectData(forecast)
    const rows = whatIf(guest, { linkMiBps: 100, bandwidthMiBps: [100], maxDowntimeMs: [30, 300] })
    expect(rows).toHaveLength(6)
    expectData(rows)
  })

  test('an evaluation of a policy', () => {
    const evaluation = evaluate(policyFrom('default'), scenario({ dirty: linear(200, 2000) }))
    expect(evaluation.actions.length).toBeGreaterThan(0)
    expectData(evaluation)
  })

  test('an evacuation: its state on the way, its events and its report', async () => {
    const { source, to } = hosts(3)
    const evacuation = evacuate(source.connection, { to })
    source.onMigrate = (migration) => {
      expect(evacuation.state.outcome).toBe('pending')
      expectData(inJson(evacuation.state))
      if (migration.domain.name === 'g2') migration.refuse('no room')
      else migration.end('completed', { statistics: final() })
    }
    for await (const event of evacuation) expectData(event)
    const report = await evacuation.report
    expect(report.guests.map(({ outcome }) => outcome)).toContain('migrated')
    expectData(report)
    // The evacuation itself is live, and JSON shows its state, which a later call takes to go on with.
    expect(JSON.parse(JSON.stringify({ evacuation }))).toStrictEqual({ evacuation: inJson(report) })
  })

  test('errors', () => {
    const error = new LibvirtError({ code: 'VIR_ERR_RPC', origin: 'libvirt', message: 'it broke', strings: ['a', null], ints: [-1], cause: new Error('inside') })
    const given = [error, new AbortError('given up', error), new QemuError('query-status', { class: 'GenericError', desc: 'no' })]
    for (const each of given) {
      expectData(each.toJSON())
      expect(JSON.parse(JSON.stringify({ nested: [each] }))).toStrictEqual({ nested: [inJson(each.toJSON())] })
    }
    expect(error.toJSON().cause).toMatchObject({ message: 'inside' })
    for (const each of [new TypeError('bad'), 'a text', undefined, null, 7n]) expectData(errorData(each))
  })
})

describe('an error of another realm', () => {
  const foreign = (text: string): unknown => runInContext(text, createContext())

  test('keeps its name, code and cause', () => {
    const error = foreign('Object.assign(new TypeError("bad", { cause: new RangeError("inside") }), { code: "ERR_INVALID_ARG_TYPE" })')
    expect(error).not.toBeInstanceOf(Error)
    const expected = { name: 'TypeError', message: 'bad', code: 'ERR_INVALID_ARG_TYPE', cause: { name: 'RangeError', message: 'inside', code: null, cause: null } }
    expect(errorData(error)).toEqual(expected)
    expect(new LibvirtError({ code: 'VIR_ERR_RPC', message: 'mine', cause: error }).toJSON().cause).toEqual(expected)
  })

  test('is what the outcome of a migration says, and the migration itself', async () => {
    const scene = new Scene()
    const migration = scene.migrate()
    for await (const _ of migration) break
    const error = foreign('Object.assign(new Error("bad"), { code: "EBAD" })')
    scene.fail(error)
    expect((await migration.outcome).error).toMatchObject({ message: 'bad', code: 'EBAD' })
    expect(migration.error).toBe(error)
  })

  test('that has the fields of data is an error all the same', () => {
    const error = foreign('const e = Object.assign(new Error("bad", { cause: null }), { name: "Mine", code: 7 }); e')
    expect(errorData(error)).toEqual({ name: 'Mine', message: 'bad', code: null, cause: null })
  })
})

test.each([
  ['has no room where the free memory is known', 100 * GiB, 'g2 failed null', /no destination has room/],
  ['is migrated where nobody knows the free memory', undefined, 'g2 migrated null', /it completed/],
])('a guest of more than 8 PiB %s, and every guest is in the report', async (_what, freeBytes, large, because) => {
  const { source, second, third, to } = hosts(3)
  for (const host of [second, third]) host.freeBytes = freeBytes as number
  source.odd.set('g2', () => ({ state: 'running', maxMemoryBytes: null, maxMemoryKib: 2n ** 44n }))
  const { report } = await run(source, { to })
  expect(report.guests.map(({ name, outcome, memoryBytes }) => `${name} ${outcome} ${memoryBytes}`).sort()).toEqual([
    `g1 migrated ${GiB}`, large, `g3 migrated ${GiB}`,
  ])
  expect(report.guests.find(({ name }) => name === 'g2')!.because).toMatch(because)
  expectData(report)
})
