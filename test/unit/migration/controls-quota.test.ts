import type { Domain } from '../../../lib'
import { TypedParameterType } from '../../../lib/constants/typed-params'
import { Controls } from '../../../lib/migration/controls'
import type { Watch } from '../../../lib/migration/watch'

/** A guest whose processors have a quota, as libvirt's QEMU driver tells it. No machine of the tests has the cgroups for a real one. */
class FakeGuest {
  readonly uuid = '11111111-2222-3333-4444-555555555555'
  readonly handle = {}
  readonly set: bigint[] = []
  periodUs: bigint | null
  quotaUs: bigint | null

  constructor(periodUs: bigint | null, quotaUs: bigint | null) {
    this.periodUs = periodUs
    this.quotaUs = quotaUs
  }

  get connection(): object { return { control: async () => ({ domains: { getByUuid: async () => this.domain } }) } }
  get domain(): Domain { return this as unknown as Domain }
  async on(): Promise<this> { return this }

  async xml(): Promise<string> {
    return '<domain><metadata><a:old xmlns:a="urn:a"><period>7</period><quota>7000</quota></a:old></metadata></domain>'
  }

  async request(_read: object, name: string, parameters: { field: string, value: bigint }[]): Promise<unknown> {
    if (name === 'virDomainGetSchedulerParametersFlags') {
      return Object.entries({ cpu_shares: 1024n, vcpu_period: this.periodUs, vcpu_quota: this.quotaUs, emulator_quota: 5000n })
        .filter(([, value]) => value !== null).map(([field, value]) => ({ field, type: TypedParameterType.LLONG, value }))
    }
    expect([name, parameters.map(({ field }) => field)]).toEqual(['virDomainSetSchedulerParametersFlags', ['vcpu_quota']])
    this.quotaUs = parameters[0]!.value
    this.set.push(this.quotaUs)
    return undefined
  }
}

const watch = { untilBegun: async () => undefined, look: async () => ({ whose: 'own', other: null }) } as unknown as Watch

test.each<[string, bigint | null, bigint | null, bigint, bigint]>([
  ['a limit that the guest had', 50_000n, 40_000n, 10_000n, 40_000n],
  ['none, with cgroups of version 2', 100_000n, 18_446_744_073_709_551n, 25_000n, -1n],
  ['none, as newer versions of libvirt tell it', 100_000n, 17_592_186_044_415n, 25_000n, -1n],
  ['none, with cgroups of version 1', 100_000n, -1n, 25_000n, -1n],
  ['none that was ever set', 0n, 0n, 25_000n, -1n],
  ['nothing of them in the answer', null, null, 25_000n, -1n],
])('a throttle is reckoned from what libvirt says of the quota, and given back: %s', async (_what, periodUs, quotaUs, throttled, back) => {
  const guest = new FakeGuest(periodUs, quotaUs)
  const controls = new Controls({ domain: guest.domain, watch })
  await controls.throttle(75)
  expect(guest.set).toEqual([throttled])
  controls.end(null)
  await controls.undo({ outcome: 'failed' }, null)
  expect(guest.set).toEqual([throttled, back])
})

test('a quota that somebody else has set meanwhile stays', async () => {
  const guest = new FakeGuest(100_000n, -1n)
  const controls = new Controls({ domain: guest.domain, watch })
  await controls.throttle(75)
  guest.quotaUs = 60_000n
  await controls.undo({ outcome: 'failed' }, null)
  expect(guest.set).toEqual([25_000n])
})
