import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codes } from '../../../lib/migration/samples/codes'
import { knownStatistics, parseStatistics, type StatisticValue } from '../../../lib/domain/job-statistics'

const api = JSON.parse(readFileSync(join(__dirname, '../../../api/libvirt.json'), 'utf8')) as {
  macros: { name: string, string?: string }[]
  enums: Record<string, [name: string, value: string, since: string][]>
}

function parse(parameters: Record<string, StatisticValue>, type = 2) {
  return parseStatistics({ type, parameters: Object.entries(parameters).map(([field, value]) => ({ field, type: 4, value })) })
}

describe('the table of job statistics', () => {
  test('has each field that libvirt documents, exactly once', () => {
    const documented = api.macros.filter((m) => m.name.startsWith('VIR_DOMAIN_JOB_') && m.string).map((m) => m.string)
    expect(documented.length).toBeGreaterThan(30)
    expect(knownStatistics.map((known) => known.field).sort()).toEqual([...documented].sort())
    expect(new Set(knownStatistics.map((known) => known.name)).size).toBe(knownStatistics.length)
  })

  test('carries the unit of each figure in its name', () => {
    const bare = knownStatistics.filter((known) => known.kind === 'whole' && !/(Ms|Bytes|Pages|PerSecond|Percent|Transferred)$/.test(known.name))
    expect(bare.map((known) => known.name).sort()).toEqual(
      ['compressionCacheMisses', 'compressionOverflow', 'memoryIteration', 'memoryPostcopyRequests', 'operation'])
  })
})

test('every libvirt number that the monitor reads is the one in libvirt\'s API', () => {
  const values = new Map(Object.values(api.enums).flat().map(([name, value]) => [name, Number(value)]))
  for (const [name, value] of Object.entries(codes)) expect([name, values.get(name)]).toEqual([name, value])
})

describe('parseStatistics', () => {
  test('turns every known field into its named figure, whichever C type it came in', () => {
    for (const { field, name, kind } of knownStatistics) {
      if (kind === 'whole') {
        expect(parse({ [field]: 7n })[name]).toBe(7)
        expect(parse({ [field]: 7 })[name]).toBe(7)
      } else {
        const value = kind === 'truth' ? true : 'no space left'
        expect(parse({ [field]: value })[name]).toBe(value)
      }
    }
  })

  test('leaves what libvirt did not report unknown, and a reported 0 a 0', () => {
    const s = parse({ memory_remaining: 0n })
    expect(s.memoryRemainingBytes).toBe(0)
    for (const { name } of knownStatistics) if (name !== 'memoryRemainingBytes') expect(s[name]).toBeNull()
  })

  test('names the job and the operation', () => {
    expect(parse({ operation: 5 }, 2)).toMatchObject({ typeName: 'unbounded', operation: 5, operationName: 'migrationOut' })
    expect(parse({}, 3)).toMatchObject({ typeName: 'completed', operation: null, operationName: null })
  })

  test('passes on what a newer libvirt adds', () => {
    const s = parse({ memory_teleported: 12n, operation: 99 }, 42)
    expect(s).toMatchObject({ type: 42, typeName: 'unknown', operation: 99, operationName: 'unknown' })
    expect(s.raw).toEqual({ memory_teleported: 12n, operation: 99 })
  })

  test('takes a wrapped -1 for no measurement, and keeps it as given', () => {
    const s = parse({ memory_remaining: 18446744073709551615n, downtime: -1 })
    expect(s.memoryRemainingBytes).toBeNull()
    expect(s.downtimeMs).toBeNull()
    expect(s.raw['memory_remaining']).toBe(18446744073709551615n)
  })

  test('a field that comes in another type than documented is unknown, not garbage', () => {
    expect(parse({ memory_total: 'many', success: 1, errmsg: true })).toMatchObject(
      { memoryTotalBytes: null, success: null, errorMessage: null })
  })

  test('a field named like something every object has does no harm', () => {
    const s = parse({ ['__proto__']: 1n, constructor: 2n })
    expect(s.memoryTotalBytes).toBeNull()
    expect(Object.keys(s.raw)).toContain('constructor')
  })
})
