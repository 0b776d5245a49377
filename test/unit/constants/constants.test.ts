import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as constants from '../../../lib/constants'
import { apiVersion, functionFacts } from '../../../lib/constants/functions'

const root = join(__dirname, '../../..')
const facts = JSON.parse(readFileSync(join(root, 'api/libvirt.json'), 'utf8'))

type Constant = Readonly<Record<string, number | string>>
const all = Object.entries(constants as unknown as Record<string, Constant>)

describe('constants', () => {
  test('have libvirt\'s values under short names', () => {
    expect(constants.MigrateFlags.LIVE).toBe(1)
    expect(constants.MigrateFlags.ZEROCOPY).toBe(1 << 20)
    expect(constants.DomainState.RUNNING).toBe(1)
    expect(constants.DomainJobType.UNBOUNDED).toBe(2)
    expect(constants.DomainPausedReason.POSTCOPY_FAILED).toBe(13)
    expect(constants.DomainEventID.JOB_COMPLETED).toBe(21)
    expect(constants.ErrorNumber.VIR_ERR_NO_DOMAIN).toBe(42)
    expect(constants.ErrorDomain.QEMU).toBe(10)
    expect(constants.TypedParameterType.STRING).toBe(7)
    expect(constants.MigrateParam.URI).toBe('migrate_uri')
    expect(constants.DomainJobField.MEMORY_POSTCOPY_REQS).toBe('memory_postcopy_requests')
  })

  test('are unsigned beyond bit 30, and keep negative values', () => {
    expect(constants.ConnectGetAllDomainStatsFlags.ENFORCE_STATS).toBe(2 ** 31)
    expect(constants.DomainAgentResponseTimeout.BLOCK).toBe(-2)
  })

  test('resolve constants that libvirt defines by another', () => {
    expect(constants.DomainVcpuFlags.CONFIG).toBe(constants.DomainModificationImpact.CONFIG)
    expect(constants.DomainQemuAgentCommandTimeout.BLOCK).toBe(-2)
  })

  test('cannot be changed', () => {
    for (const [, constant] of all) expect(Object.isFrozen(constant)).toBe(true)
  })

  test('leave out the sentinels, which change with every libvirt, but not ADD_LAST', () => {
    const last = all.flatMap(([name, constant]) => Object.keys(constant).filter((key) => /(^|_)(LAST|NR)$/.test(key)).map((key) => `${name}.${key}`))
    expect(last).toEqual(['NetworkUpdateCommand.ADD_LAST'])
  })

  test('hold every enum constant and every string macro once', () => {
    const isSentinel = (name: string) => /_LAST$|_STAT_NR$/.test(name) && name !== 'VIR_NETWORK_UPDATE_COMMAND_ADD_LAST'
    const enums = Object.values(facts.enums as Record<string, string[][]>).flat().filter(([name = '']) => !isSentinel(name))
    const strings = (facts.macros as { string?: string }[]).filter(({ string }) => string !== undefined)
    const limits = Object.keys(constants.Limits).length
    const held = all.reduce((sum, [, constant]) => sum + Object.keys(constant).length, 0)
    expect(held - limits).toBe(enums.length + strings.length)
  })

  test('know every function, since when, and its arguments', () => {
    expect(Object.keys(functionFacts)).toHaveLength(facts.functions.length)
    expect(functionFacts['virDomainMigrate3']).toEqual({ since: '1.1.0', args: ['domain', 'dconn', 'params', 'nparams', 'flags'] })
    expect(apiVersion).toBe(facts.libvirt)
  })
})

describe('tools/constants.mjs --check', () => {
  const check = (at: string) => spawnSync(process.execPath, [join(at, 'tools/constants.mjs'), '--check'], { encoding: 'utf8' })

  test('accepts the committed files', () => {
    expect(check(root)).toMatchObject({ status: 0, stderr: '' })
  })

  test('names the files that were edited, are missing or do not belong', () => {
    const copy = mkdtempSync(join(tmpdir(), 'constants-'))
    try {
      for (const part of ['tools', 'api', 'lib/constants']) cpSync(join(root, part), join(copy, part), { recursive: true })
      writeFileSync(join(copy, 'lib/constants/error.ts'), 'export {}\n')
      writeFileSync(join(copy, 'lib/constants/mine.ts'), 'export {}\n')
      rmSync(join(copy, 'lib/constants/secret.ts'))
      const { status, stderr } = check(copy)
      expect(status).toBe(1)
      const named = [...stderr.matchAll(/lib\/constants\/(\S+)/g)].map(([, name]) => name)
      expect(named.sort()).toEqual(['error.ts', 'mine.ts', 'secret.ts'])
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  })
})
