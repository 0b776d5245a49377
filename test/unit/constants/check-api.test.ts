import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addon } from '../../../lib/native'
import { migrateFlags } from '../../../lib/migration/options/flags'
import { migrateParameters } from '../../../lib/migration/options/parameters'

interface Input {
  facts: { functions: Fact[]; macros: { name: string; string?: string }[]; callbacks: { name: string; args: [string, string][] }[]; enums: Record<string, string[][]> }
  arguments: { functions: Record<string, Record<string, { direction: string; says: string }>> }
  description: { functions: Bound[]; events: Record<string, { name: string; id: number; callback: Callback }[]>; callbacks: Callback[] }
  exceptions: { functions: Record<string, string>; callbacks: Record<string, string>; constants: { names: string; reason: string }[] }
  constants: Set<string>
  called: Set<string>
  uncalled: Record<string, string>
  migration: { flags: object[]; parameters: object[]; statistics: { field: string }[] }
}
interface Fact { name: string; args: [string, string][] }
interface Callback { name: string; args: string[] }
interface Bound { name: string; args: { name: string; type: string }[]; c: Said[] }
interface Said { name: string; out?: boolean; array?: boolean; asked?: boolean; length?: string }
interface Count { known: number; bound: number; excepted: number; missing: string[] }
interface Result { problems: string[]; coverage: { functions: Count; callbacks: Count; constants: Count; called: { bound: number; called: number; excused: number; never: string[] } } }

const { compareApi } = require('../../../tools/check-api/compare.cjs') as { compareApi(input: Input): Result }

const json = (path: string) => JSON.parse(readFileSync(join(__dirname, '../../..', path), 'utf8'))
const facts = json('api/libvirt.json') as Input['facts']
const exceptions = json('api/exceptions.json') as Input['exceptions']

const own = addon().describe() as unknown as Input['description']

/** The add-on as it is, and everything else as it is. */
function complete(): Input {
  const statistics = facts.macros.flatMap(({ name, string }) => (name.startsWith('VIR_DOMAIN_JOB_') && string !== undefined ? [{ field: string }] : []))
  return {
    facts: structuredClone(facts),
    arguments: json('api/arguments.json') as Input['arguments'],
    exceptions: structuredClone(exceptions),
    description: structuredClone(own),
    constants: new Set([...Object.values(facts.enums).flat().map(([name]) => String(name)), ...facts.macros.map(({ name }) => name)]),
    called: new Set(own.functions.map(({ name }) => name)),
    uncalled: {},
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
const boundIn = (input: Input, name: string): Bound => {
  const bound = input.description.functions.find((candidate) => candidate.name === name)
  if (!bound) throw new Error(`${name} is not bound`)
  return bound
}
/** A line with these words, and what JavaScript then passes: what is neither an output nor a length. */
const withLine = (name: string, c: Said[]) => (input: Input) => {
  const bound = boundIn(input, name)
  bound.c = c
  const lengths = c.flatMap(({ length, asked }) => (asked || length === undefined ? [] : [length]))
  bound.args = c.filter((each) => !each.out && !lengths.includes(each.name)).map((each) => ({ name: each.name, type: 'unknown' }))
}
const withArgs = (name: string, args: string[]) => (input: Input) => {
  boundIn(input, name).args = args.map((arg) => ({ name: arg, type: 'unknown' }))
}

describe('check:api', () => {
  test('has nothing to say about the add-on as it is', () => {
    const { problems, coverage } = compareApi(complete())
    expect(problems).toEqual([])
    expect(coverage.functions).toMatchObject({ known: facts.functions.length, missing: [] })
    expect(coverage.functions.bound + coverage.functions.excepted).toBe(facts.functions.length)
    expect(coverage.called.never).toEqual([])
  })

  test.each(['virDomainMigrate3', 'virDomainMigrateToURI3', 'virDomainAbortJobFlags', 'virDomainStartDirtyRateCalc'])(
    'fails without %s',
    (name) => {
      expect(problemsOf(without(name))).toEqual([`${name} is not bound, and migration needs it`])
    },
  )

  test('counts an unbound function, and fails for it', () => {
    const input = complete()
    without('virDomainScreenshot')(input)
    const { problems, coverage } = compareApi(input)
    expect(coverage.functions.missing).toEqual(['virDomainScreenshot'])
    expect(problems).toEqual(['virDomainScreenshot is neither bound nor an exception in api/exceptions.json'])
  })

  test('names what no test has called, but for what is excused with a reason', () => {
    const input = complete()
    input.called.delete('virDomainScreenshot')
    input.called.delete('virDomainReboot')
    input.uncalled['virDomainReboot'] = 'no host here can'
    expect(compareApi(input).coverage.called).toMatchObject({ excused: 1, never: ['virDomainScreenshot'] })
    expect(compareApi(input).problems).toEqual([])
    expect(problemsOf(({ uncalled }) => (uncalled['virDomainFly'] = 'no'))).toHaveLength(1)
    expect(problemsOf(({ uncalled }) => (uncalled['virDomainReboot'] = ''))).toHaveLength(1)
  })

  test('fails for an event that is missing, has another number, or is unknown', () => {
    const events = ({ description }: Input): { name: string; id: number }[] => description.events['virConnectNetworkEventRegisterAny']!
    expect(problemsOf((input) => events(input).pop())).toEqual(['VIR_NETWORK_EVENT_ID_METADATA_CHANGE is not bound', 'virConnectNetworkEventMetadataChangeCallback is neither bound nor an exception in api/exceptions.json'])
    expect(problemsOf((input) => (events(input)[1]!.id = 7))).toEqual(['VIR_NETWORK_EVENT_ID_METADATA_CHANGE is 1, not 7'])
    expect(problemsOf((input) => (events(input)[1]!.name = 'VIR_NETWORK_EVENT_ID_FLOOD'))).toHaveLength(2)
  })

  test('fails for a callback whose arguments are not C\'s, and for a constant that is missing', () => {
    expect(problemsOf(({ description }) => (description.callbacks[0]!.args = ['conn', 'why', 'opaque']))).toEqual([expect.stringContaining('virConnectCloseFunc has the arguments')])
    expect(problemsOf(({ constants }) => constants.delete('VIR_DOMAIN_RUNNING'))).toEqual(['VIR_DOMAIN_RUNNING is neither bound nor an exception in api/exceptions.json'])
  })

  test('fails without a migration flag, parameter, statistic or event', () => {
    expect(problemsOf(({ migration }) => migration.flags.pop())).toEqual(['VIR_MIGRATE_ZEROCOPY is missing in migrateFlags'])
    expect(problemsOf(({ migration }) => migration.parameters.shift())).toEqual(['VIR_MIGRATE_PARAM_URI is missing in migrateParameters'])
    expect(problemsOf(({ migration }) => migration.statistics.pop())).toEqual(['vfio_data_transferred is missing in knownStatistics'])
    expect(problemsOf(({ description }) => description.events['virConnectDomainEventRegisterAny']!.splice(20, 2)).filter((each) => each.includes('migration needs it'))).toHaveLength(2)
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
    expect(problemsOf(({ description }) => description.functions.push({ name: 'virDomainFly', args: [], c: [] }))).toEqual([
      'virDomainFly is bound, but libvirt has no such function',
    ])
  })

  test('knows outputs, lengths and callback data from arguments', () => {
    const argsOf = (name: string): string[] => own.functions.find((bound) => bound.name === name)!.args.map((arg) => arg.name)
    expect(argsOf('virDomainMigrate3')).toEqual(['domain', 'dconn', 'params', 'flags?'])
    expect(argsOf('virDomainGetJobStats')).toEqual(['domain', 'flags?'])
    expect(argsOf('virConnectDomainEventRegisterAny')).toEqual(['conn', 'dom', 'eventID', 'cb'])
    expect(argsOf('virDomainLookupByUUID')).toEqual(['conn', 'uuid'])
    expect(argsOf('virConnectUnregisterCloseCallback')).toEqual(['conn'])
    expect(argsOf('virStreamRecv')).toEqual(['stream', 'nbytes'])
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
    expect(problemsOf(withArgs(name, args))[0]).toMatch(new RegExp(`^${name} `))
  })

  const plain = (...names: string[]): Said[] => names.map((name) => ({ name }))
  test.each<[string, Said[], string]>([
    ['virConnectListDomains', [{ name: 'conn' }, { name: 'ids', out: true }, { name: 'maxids' }],
      'leaves maxids, the length of ids, an argument of its own: write ids[maxids]'],
    ['virDomainSendKey', [...plain('domain', 'codeset', 'holdtime'), { name: 'keycodes', out: true }, ...plain('nkeycodes', 'flags')],
      'takes keycodes for an output; it is an input'],
    ['virNodeGetCellsFreeMemory', [{ name: 'conn' }, { name: 'freeMems', out: true }, ...plain('startCell', 'maxCells')],
      'does not say that freeMems is an array of which the caller wants some: write out freeMems[=maxCells]'],
    ['virDomainGetEmulatorPinInfo', [{ name: 'domain' }, { name: 'cpumap', array: true, length: 'maplen' }, ...plain('maplen', 'flags')],
      'takes cpumap for an input; it is an output'],
    ['virDomainGetCPUStats', [{ name: 'domain' }, { name: 'params', array: true, length: 'nparams' }, ...plain('nparams', 'start_cpu', 'ncpus', 'flags')],
      'takes params for an input; it is an output'],
    ['virStreamSend', plain('stream', 'data', 'nbytes'), 'leaves nbytes, the length of data, an argument of its own: write data[nbytes]'],
    ['virSecretSetValue', plain('secret', 'value', 'value_size', 'flags'), 'leaves value_size, the length of value, an argument of its own'],
    ['virDomainCreateWithFiles', plain('domain', 'nfiles', 'files', 'flags'), 'leaves nfiles, the length of files, an argument of its own'],
    ['virDomainMigrate3', [...plain('domain', 'dconn'), { name: 'params', array: true, length: 'flags' }, ...plain('flags')], 'names (domain, dconn, params, flags)'],
  ])('fails for a wrong line of %s, and says what is wrong', (name, c, says) => {
    expect(problemsOf(withLine(name, c)).join('\n')).toContain(`${name} ${says}`)
  })

  test('lets the caller say how many are wanted only where the documentation says so', () => {
    expect(problemsOf((input) => (boundIn(input, 'virConnectListDomains').c[2]!.asked = true))).toEqual([expect.stringContaining('lets the caller say maxids')])
    expect(problemsOf(({ arguments: said }) => (said.functions['virStreamRecv']!['data']!.says = ''))).toEqual(['virStreamRecv in api/arguments.json quotes no documentation'])
    expect(problemsOf(({ arguments: said }) => delete said.functions['virStreamRecv'])).toEqual([expect.stringContaining('virStreamRecv lets the caller say nbytes')])
  })

  test('fails for an exception that is bound, unknown or without a reason', () => {
    expect(problemsOf(({ exceptions }) => (exceptions.functions['virDomainReboot'] = 'no'))).toEqual(['virDomainReboot is an exception, but it is bound'])
    expect(problemsOf(({ exceptions }) => (exceptions.functions['virDomainFly'] = 'no'))).toHaveLength(1)
    expect(problemsOf(({ exceptions }) => (exceptions.functions['virDomainRef'] = ''))).toHaveLength(1)
  })
})
