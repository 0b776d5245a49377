import { LibvirtError } from '../../../../lib'
import type { EvacuateOptions } from '../../../../lib/migration/fleet'
import { ends, hosts, run } from './support'
import { unhandledIn } from '../support'

const throws = (): never => { throw new Error('not today') }
const rejects = (): Promise<never> => Promise.reject(new Error('not today'))

describe('a guest that cannot be read', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['throws', throws, /^it could not be read: not today/],
    ['throws what has no words', () => { throw Object.create(null) }, /^it could not be read: something that has no words/],
    ['does not answer in time', () => { throw new LibvirtError({ code: 'ERR_TIMED_OUT', message: 'no answer within 10000 ms' }) }, /^it could not be read: no answer within/],
  ])('because its info %s is a guest that failed, and the rest goes on', async (_how, info, because) => {
    const { source, to } = hosts(3)
    source.odd.set('g2', info)
    const { report } = await run(source, { to })
    expect(report.outcome).toBe('incomplete')
    expect(report.guests.map(({ name, outcome }) => `${name} ${outcome}`).sort()).toEqual(['g1 migrated', 'g2 failed', 'g3 migrated'])
    expect(report.guests.find(({ name }) => name === 'g2')!.because).toMatch(because)
  })
})

describe('a function of the caller', () => {
  const cases: [keyof EvacuateOptions, string, unknown, RegExp][] = [
    ['guests', 'throws', throws, /^failed ; not today/],
    ['guests', 'gives a promise', rejects, /^failed ; guests\(\) must answer at once/],
    ['guests', 'gives undefined', () => undefined, /^failed ; guests\(\) must be true or false/],
    ['order', 'throws', throws, /^failed stopped, stopped; not today/],
    ['order', 'gives NaN', () => NaN, /^failed stopped, stopped; order\(\) must give a number: NaN/],
    ['order', 'gives a promise', rejects, /^failed stopped, stopped; order\(\) must answer at once/],
    ['order', 'gives undefined', () => undefined, /^failed stopped, stopped; order\(\) must give a number/],
    ['place', 'gives a promise', rejects, /^incomplete failed, failed/],
    ['place', 'gives NaN', () => NaN, /^incomplete failed, failed/],
    ['migrate', 'throws', throws, /^incomplete failed, failed/],
    ['migrate', 'gives a promise', rejects, /^incomplete failed, failed/],
    ['migrate', 'gives undefined', () => undefined, /^complete migrated/],
    ['migrate', 'gives NaN', () => NaN, /^incomplete failed, failed/],
    ['forecast', 'throws', { forecaster: throws }, /^complete migrated/],
    ['forecast', 'gives undefined', { forecaster: () => undefined }, /^complete migrated/],
    ['forecast', 'resolves with NaN', { forecaster: async () => NaN }, /^complete migrated/],
    ['forecast', 'resolves with nonsense', { forecaster: async () => ({ converges: 'no', totalMs: NaN, because: 7, requiredBandwidthMiBps: NaN }) }, /^complete migrated/],
  ]

  test.each(cases)('%s that %s ends in the report', async (option, _how, value, result) => {
    const { source, to } = hosts(2)
    const unhandled = await unhandledIn(async () => {
      const { report } = await run(source, { to, ...(option === 'order' ? { forecast: false } : {}), ...(option === 'forecast' ? { perLink: 100 } : {}), [option]: value })
      expect(report.endedAt).not.toBeNull()
      expect(`${report.outcome} ${Object.values(ends(report)).join(', ')}; ${report.because}; ${report.guests.map(({ because }) => because).join('; ')}`).toMatch(result)
      expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    })
    expect(unhandled).toEqual([])
  })
})
