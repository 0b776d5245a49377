import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrateFlags } from '../../lib/migration/options/flags'
import { migrateParameters } from '../../lib/migration/options/parameters'

interface Input {
  facts: { functions: Fact[]; macros: { name: string; string?: string }[] }
  description: { functions: Bound[]; events: unknown[] }
  exceptions: { functions: Record<string, string> }
  migration: { flags: object[]; parameters: object[]; statistics: { field: string }[] }
  complete?: boolean
}
interface Fact { name: string; args: [string, string][] }
interface Bound { name: string; args: { name: string; type: string }[] }
interface Result { problems: string[]; coverage: { group: string; bound: number; total: number; missing: string[] }[] }

const { compareApi } = require('../../tools/check-api/compare.cjs') as { compareApi(input: Input): Result }

const json = (path: string) => JSON.parse(readFileSync(join(__dirname, '../..', path), 'utf8'))
const facts = json('api/libvirt.json') as Input['facts']
const exceptions = json('api/exceptions.json') as Input['exceptions']

/** The description of an add-on that binds everything, with C's own arguments. */
function complete(): Input {
  const functions = facts.functions
    .filter(({ name }) => !(name in exceptions.functions))
    .map(({ name, args }) => ({ name, args: args.map(([arg, type]) => ({ name: arg, type })) }))
  const events = (json('api/libvirt.json').enums.virDomainEventID as [string][]).map(([name]) => name).filter((name) => !name.endsWith('_LAST'))
  const statistics = facts.macros.flatMap(({ name, string }) => (name.startsWith('VIR_DOMAIN_JOB_') && string !== undefined ? [{ field: string }] : []))
  return {
    facts,
    exceptions: structuredClone(exceptions),
    description: { functions, events },
    migration: { flags: [...migrateFlags], parameters: [...migrateParameters], statistics },
  }
}

const problemsOf = (change: (input: Input) => void): string[] => {
  const input = complete()
  change(input)
  return compareApi(input).problems
}
const without = (name: string) => (input: Input) => {
  input.description.functions = input.description.functions.filter((bound) => bound.name !== name)
}
const withArgs = (name: string, args: string[]) => (input: Input) => {
  const bound = input.description.functions.find((candidate) => candidate.name === name)
  if (bound) bound.args = args.map((arg) => ({ name: arg, type: 'unknown' }))
}

describe('check:api', () => {
  test('has nothing to say about a complete add-on', () => {
    expect(compareApi({ ...complete(), complete: true }).problems).toEqual([])
  })

  test.each(['virDomainMigrate3', 'virDomainMigrateToURI3', 'virDomainAbortJobFlags', 'virDomainStartDirtyRateCalc'])(
    'fails without %s',
    (name) => {
      expect(problemsOf(without(name))).toEqual([`${name} is not bound, and migration needs it`])
    },
  )

  test('counts an unbound function that migration does not need, and fails for it when asked to', () => {
    const input = complete()
    without('virDomainScreenshot')(input)
    const { problems, coverage } = compareApi(input)
    const domain = coverage.find(({ group }) => group === 'libvirt-domain')
    expect(problems).toEqual([])
    expect(domain?.missing).toEqual(['virDomainScreenshot'])
    expect(domain?.bound).toBe(Number(domain?.total) - 1)
    expect(compareApi({ ...input, complete: true }).problems).toEqual([expect.stringContaining('virDomainScreenshot')])
  })

  test('fails without a migration flag, parameter, statistic or event', () => {
    expect(problemsOf(({ migration }) => migration.flags.pop())).toEqual(['VIR_MIGRATE_ZEROCOPY is missing in migrateFlags'])
    expect(problemsOf(({ migration }) => migration.parameters.shift())).toEqual(['VIR_MIGRATE_PARAM_URI is missing in migrateParameters'])
    expect(problemsOf(({ migration }) => migration.statistics.pop())).toEqual(['vfio_data_transferred is missing in knownStatistics'])
    expect(problemsOf(({ description }) => (description.events = []))).toHaveLength(2)
  })

  test('fails for a flag with another bit, and a parameter on another field', () => {
    const edit = (list: object[], at: number, change: object) => list.splice(at, 1, { ...list[at], ...change })
    expect(problemsOf(({ migration }) => edit(migration.flags, 0, { bit: 2 }))).toEqual(['VIR_MIGRATE_LIVE is 1, not 2 as in migrateFlags'])
    expect(problemsOf(({ migration }) => edit(migration.parameters, 0, { field: 'bandwidth' }))).toEqual([
      'VIR_MIGRATE_PARAM_URI is migrate_uri, not bandwidth as in migrateParameters',
    ])
    expect(problemsOf(({ migration }) => edit(migration.flags, 0, { since: '9.9.9' }))).toHaveLength(1)
  })

  test('fails for a name that libvirt does not have', () => {
    expect(problemsOf(({ description }) => description.functions.push({ name: 'virDomainFly', args: [] }))).toEqual([
      'virDomainFly is bound, but libvirt has no such function',
    ])
  })

  test('lets outputs, lengths and callback data be left out', () => {
    expect(problemsOf(withArgs('virDomainMigrate3', ['domain', 'dconn', 'params', 'flags?']))).toEqual([])
    expect(problemsOf(withArgs('virDomainGetJobStats', ['domain', 'flags?']))).toEqual([])
    expect(problemsOf(withArgs('virConnectDomainEventRegisterAny', ['conn', 'dom', 'eventID', 'cb']))).toEqual([])
    expect(problemsOf(withArgs('virDomainLookupByUUID', ['conn', 'uuid']))).toEqual([])
    expect(problemsOf(withArgs('virConnectUnregisterCloseCallback', ['conn']))).toEqual([])
  })

  test.each([
    ['an argument that is missing', 'virDomainMigrateToURI', ['domain', 'flags', 'dname', 'bandwidth']],
    ['a callback that is missing', 'virConnectRegisterCloseCallback', ['conn']],
    ['an object that is missing', 'virDomainMigrate3', ['domain', 'params', 'flags']],
    ['flags that are missing', 'virDomainReboot', ['domain']],
    ['arguments in another order', 'virDomainMigrate', ['domain', 'dconn', 'dname', 'flags', 'uri', 'bandwidth']],
    ['another name', 'virDomainReboot', ['domain', 'options']],
    ['too many arguments', 'virDomainAbortJob', ['domain', 'flags']],
  ])('fails for %s', (_what, name, args) => {
    expect(problemsOf(withArgs(name, args))).toEqual([expect.stringMatching(new RegExp(`^${name} `))])
  })

  test('fails for an exception that is bound, unknown or without a reason', () => {
    expect(problemsOf(({ exceptions }) => (exceptions.functions['virDomainReboot'] = 'no'))).toEqual(['virDomainReboot is an exception, but it is bound'])
    expect(problemsOf(({ exceptions }) => (exceptions.functions['virDomainFly'] = 'no'))).toHaveLength(1)
    expect(problemsOf(({ exceptions }) => (exceptions.functions['virDomainRef'] = ''))).toHaveLength(1)
  })
})
