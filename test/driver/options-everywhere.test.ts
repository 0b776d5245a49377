import * as admin from '../../lib/admin'
import * as lab from '../../lib/lab'
import * as migration from '../../lib/migration'
import * as nodevirt from '../../lib'
import { Guest } from '../../lib/lab/guest'
import { Host } from '../../lib/lab/host'
import { Lab } from '../../lib/lab/lab'
import type { Kind } from '../../lib/options'
import { tables } from '../../lib/options/table'
import { guestOf } from '../unit/migration/forecast/support'
import { connectToOwn } from '../support/driver'
import { PublicOptions, type Taken } from '../support/public-options'

/** A decision has an optional key too, and is no options object: the run itself made it, out of a policy's answer that it has checked. */
const noOptions = new Set(['PolicyRun.taken'])
const api = new PublicOptions(['lib/index.ts', 'lib/migration/index.ts', 'lib/qemu.ts', 'lib/admin/index.ts', 'lib/lab/index.ts'], noOptions)

const facts = { memoryBytes: 1, diskBytes: 0, maxDowntimeMs: 300, postcopy: false, autoConverge: false, pause: false, bandwidthMiBps: null }
const never = () => ({ action: 'none', because: '' })

/** The arguments before the options, where a function looks at them first. All others are left undefined. */
const before: Record<string, unknown> = {
  policy: never,
  trace: { header: {}, observations: [] },
  facts,
  guest: guestOf({ kind: 'none' }),
  scenario: { simulation: { memoryBytes: 1e9, bandwidthBytesPerSecond: 1e9, dirty: { kind: 'none' } }, facts },
  argv: ['true'],
  arch: 'x86_64',
  xml: '<cpu/>',
  xmls: ['<cpu/>'],
  line: 'info status',
  run: () => undefined,
  user: 'root',
  password: 'secret',
  keys: ['ssh-ed25519 AAAA'],
  seconds: 5,
  time: new Date(0),
  format: 'qemu-argv',
  config: 'x',
  execute: 'query-status',
  kind: 'title',
  name: 'other',
}
/** The same where a method looks for another word. */
const beforeOf: Record<string, Record<string, unknown>> = { 'Connection.events': { name: 'domain:lifecycle' }, 'Connection.subscribe': { name: 'domain:lifecycle' }, 'Domain.events': { name: 'lifecycle' }, 'Domain.subscribe': { name: 'lifecycle' } }

/** Objects whose methods are called. Where it takes a lab or a migration to have one: what has its methods, and nothing behind them. */
const objects: Record<string, object> = {
  PolicyRun: new migration.PolicyRun(never as never, facts),
  Lab: Object.create(Lab.prototype) as object,
  Host: Object.create(Host.prototype) as object,
  Guest: Object.create(Guest.prototype) as object,
  Migration: Object.create(migration.Migration.prototype) as object,
  AttachedMigration: Object.create(migration.AttachedMigration.prototype) as object,
  Evacuation: Object.create(migration.Evacuation.prototype) as object,
}

let connection: nodevirt.Connection

beforeAll(async () => {
  connection = await connectToOwn()
  const domain = await connection.domains.get('test')
  const { agent, memory, vcpus, job, dirtyRate, qemu } = domain
  Object.assign(before, { connection, host: connection, domain })
  Object.assign(objects, {
    Connection: connection, HostNode: connection.node, HostCpu: connection.cpu, Hypervisor: connection.hypervisor, Domain: domain, DomainMemory: memory, DomainVcpus: vcpus, DomainJob: job,
    DomainDirtyRate: dirtyRate, DomainQemu: qemu, DomainAgent: agent, DomainLxc: domain.lxc,
  })
})

afterAll(() => connection.close())

const sorted = (keys: object): string => Object.keys(keys).sort().join(' ')

/** The tables that a kind reads objects by. null: it reads them in another way. */
function innerOf({ about }: Kind<any>): readonly Readonly<Record<string, Kind<any>>>[] | null {
  if (about.kind === 'nested') return [about.keys()]
  if (about.kind === 'list' || about.kind === 'record') return innerOf(about.of)
  if (about.kind === 'instance' || about.kind === 'anything') return null
  if (about.kind !== 'either') return []
  const inner = about.of.map(innerOf)
  return inner.includes(null) ? null : inner.flatMap((each) => each ?? [])
}

/** The faults of the tables for an options type: that there is none, or none for an object inside. */
function missing(taken: Taken, known: readonly Readonly<Record<string, Kind<any>>>[], path: string): string[] {
  const keys = known.find((each) => sorted(each) === taken.keys.join(' '))
  if (!keys) return [`${path}: no table has the keys ${taken.keys.join(', ')}`]
  return taken.keys.flatMap((key) => {
    const inner = innerOf(keys[key] as Kind<any>)
    return inner === null ? [] : api.inside(taken, key).flatMap((each) => missing(each, inner, `${path}.${key}`))
  })
}

test('the walk finds what takes options', () => {
  expect(api.all.length).toBeGreaterThan(90)
  expect(api.all.map(({ path }) => path)).toEqual(expect.arrayContaining(['connect', 'Domain.migrate', 'DomainMemory.peek', 'evacuate', 'Evacuation.stop', 'createLab', 'Guest.truth']))
})

test.each(api.all.map((taken) => [`${taken.path}(${taken.parameter})`, taken] as const))('%s has a table, and tables for what is inside', (_name, taken) => {
  const known = tables.map(({ keys }) => keys as Readonly<Record<string, Kind<any>>>)
  expect(missing(taken, known, taken.path)).toEqual([])
})

/** Classes with an object here whose methods can be called; the others are held against the tables alone. */
const called = new Set(['PolicyRun', 'Lab', 'Host', 'Guest', 'Migration', 'AttachedMigration', 'Evacuation', 'Connection', 'HostNode', 'HostCpu', 'Hypervisor', 'Domain', 'DomainMemory', 'DomainVcpus', 'DomainJob', 'DomainDirtyRate', 'DomainQemu', 'DomainAgent', 'DomainLxc'])
const callable = api.all.filter(({ path }) => !path.includes('.') || called.has(path.split('.')[0] as string))

test.each(callable.map((taken) => [`${taken.path}(${taken.parameter})`, taken] as const))('%s refuses an option that does not exist, before anything else', async (_name, taken) => {
  const [owner, method] = taken.path.split('.') as [string, string | undefined]
  const self = method === undefined ? { ...nodevirt, ...migration, ...admin, ...lab } : objects[owner]
  const call = (self as Record<string, unknown>)[method ?? owner] as (...args: unknown[]) => unknown
  const args = taken.before.map((name) => beforeOf[taken.path]?.[name] ?? before[name])
  const wrong = { ...taken.told, noSuchOption: 1 }
  await expect((async () => { await call.call(self, ...args, wrong) })()).rejects.toThrow(/(^|\.)noSuchOption: there is no such option/)
})
