import { policyFrom, policyNames, type PolicySpec } from '../../../../lib/migration/policy'
import { history, sample } from './support'

describe('policyFrom', () => {
  test('makes a policy of each name, and the same of the name as an object', () => {
    for (const name of policyNames) {
      const spec = name === 'virsh' ? { name, timeoutMs: 1000 } : { name }
      const given = history([sample(1)])
      expect(policyFrom(spec as PolicySpec)(given).because).not.toBe('')
      if (name !== 'virsh') expect(policyFrom(name)(given)).toEqual(policyFrom(spec as PolicySpec)(given))
    }
  })

  test('means the same after the way through JSON', () => {
    const spec = { name: 'vdsm', schedule: 'postcopy', pollMs: 5000 } as const
    const given = history([sample(1)])
    expect(policyFrom(JSON.parse(JSON.stringify(spec)) as PolicySpec)(given)).toEqual(policyFrom(spec)(given))
  })

  test('takes a function as it is', () => {
    const own = () => ({ action: 'none', because: 'mine' }) as const
    expect(policyFrom(own)).toBe(own)
  })

  test.each([
    [undefined, TypeError, /policy must be/], [null, TypeError, /policy must be/], [5, TypeError, /policy must be/], [{}, TypeError, /policy must be/],
    ['openstack', RangeError, /no policy "openstack".*nova/], ['toString', RangeError, /no policy/], [{ name: 'libvirt' }, RangeError, /no policy/],
    [{ name: 'nova', downtime: 3 }, TypeError, /nova\.downtime: there is no such option; did you mean downtimeMs\?/],
    [{ name: 'nova', toString: 3 }, TypeError, /nova\.toString: there is no such option; there are downtimeMs, /],
    [{ name: 'nova', downtimeMs: 0 }, RangeError, /nova.downtimeMs must be a number of ms, 1 to 2000000: 0/],
    [{ name: 'nova', downtimeMs: '5' }, TypeError, /nova.downtimeMs must be a number/],
    [{ name: 'nova', downtimeSteps: 3.5 }, RangeError, /whole number/],
    [{ name: 'nova', timeoutAction: 'pause' }, RangeError, /'abort' or 'force_complete'/],
    [{ name: 'vdsm', schedule: 'never' }, RangeError, /'minimalDowntime', 'suspendWorkload' or 'postcopy'/],
    ['virsh', TypeError, /timeoutMs/],
    [{ name: 'kubevirt-downtime', initialMs: 900, mostMs: 150 }, RangeError, /mostMs/],
    [{ name: 'none', anything: 1 }, TypeError, /none\.anything: there is no such option; there are none/],
    [{ name: 'default', patienceMs: -1 }, RangeError, /default.patienceMs/],
  ])('refuses %p', (spec, error, message) => {
    expect(() => policyFrom(spec as PolicySpec)).toThrow(error)
    expect(() => policyFrom(spec as PolicySpec)).toThrow(message)
  })
})
