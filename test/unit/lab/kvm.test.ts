import { checkedPagesPerSecond, chooseAccelerator, readyLimitMs } from '../../../lib/lab/accelerator'
import { readBoot, type KvmSpeed } from '../../../lib/lab/kvm'

const beat = (seq: number, ms: number, writes: number): string =>
  `beat seq=${seq} ms=${ms}.000 writes=${writes} distinct=0 dropped=0 gap_ms=11.000 lost_ms=0.000 bad=0 checked=0`

const times = (user: string, system: string): string => `0m0.000s 0m0.004s\n0m${user}s 0m${system}s\n`

describe('what a boot on KVM printed', () => {
  test('is read as processor time and as the fastest rate, whatever else the machine did meanwhile', () => {
    const writes = [0, 500, 600, 1300, 1400, 1500, 2000]
    const beats = writes.map((each, at) => beat(at + 1, 2 + at * 100, each))
    const output = ['ready pages=2048 tsc_khz=2100012', ...beats, times('0.250', '4.352')].join('\n')
    expect(readBoot(output)).toEqual({ speed: { bootMs: 4000, pagesPerSecond: 7000 } })
  })

  // Recorded from QEMU 7.2 on a KVM that has no iret outside real mode.
  test('is read as a reason, in QEMU\'s words', () => {
    const output = `qemu-system-x86_64: warning: host doesn't support requested feature: CPUID.01H:ECX.pni [bit 0]
KVM internal error. Suberror: 1
extra data[0]: 0x0000000000000001
emulation failure
EAX=00000100 EBX=00000000 ECX=8e000008 EDX=00000602
${times('0.021', '4.100')}`
    expect(readBoot(output)).toEqual({ reason: 'a guest does not boot on it within 60 s (KVM internal error. Suberror: 1; emulation failure)' })
  })

  test('is no proof when the guest stopped half-way', () => {
    expect(readBoot(`${beat(1, 2, 0)}\n${beat(2, 102, 700)}\n${times('0.0', '60.0')}`)).toEqual({ reason: 'a guest does not boot on it within 60 s' })
  })
})

describe('the accelerator', () => {
  const interpreted: KvmSpeed = { bootMs: 3867, pagesPerSecond: 7034 }
  const nested: KvmSpeed = { bootMs: 900, pagesPerSecond: 60_000 }
  const real: KvmSpeed = { bootMs: 210, pagesPerSecond: 9_000_000 }
  const on = (kvmSpeed: KvmSpeed): { kvm: boolean, kvmSpeed: KvmSpeed, postcopy: boolean } => ({ kvm: true, kvmSpeed, postcopy: true })

  test('is KVM where that does what the guest is asked for', () => {
    expect(chooseAccelerator({ fill: 'random', memoryMiB: 512, dirtyPagesPerSecond: 'max' }, on(real)))
      .toEqual({ kvm: true, because: 'KVM boots a guest in 0.2 s here, which writes to up to 9,000,000 pages/s' })
    expect(chooseAccelerator({}, on(nested)).kvm).toBe(true)
    expect(chooseAccelerator({ dirtyPagesPerSecond: 20_000 }, on(nested)).kvm).toBe(true)
  })

  test.each<[object, KvmSpeed, string]>([
    [{}, interpreted, 'KVM takes 3.9 s to boot a guest here'],
    [{ fill: 'random', workingSetMiB: 16 }, nested, 'KVM takes 0.9 s to boot a guest here, and 6.8 s to fill its memory with noise'],
    [{ dirtyPagesPerSecond: 30_000 }, nested, 'a guest on KVM writes to at most 60,000 pages/s here, and this one asks for 76,384 with its checks and a reserve'],
    [{ dirtyPagesPerSecond: 'max' }, nested, 'a guest on KVM writes to at most 60,000 pages/s here, and this one asks for 250,000 with its checks and a reserve'],
  ])('is QEMU for %j where KVM is merely there', (options, speed, because) => {
    expect(chooseAccelerator(options, on(speed))).toEqual({ kvm: false, because })
  })

  test('is QEMU where there is no KVM, which says why', () => {
    expect(chooseAccelerator({}, { kvm: false, kvmReason: 'there is no /dev/kvm', postcopy: true })).toEqual({ kvm: false, because: 'there is no /dev/kvm' })
  })

  test('decides how long a guest may take until it beats', () => {
    expect(readyLimitMs({}, interpreted)).toBe(60_000)
    expect(readyLimitMs({ fill: 'random', workingSetMiB: 16 }, interpreted)).toBeGreaterThan(60_000 + 2 * 54_000)
    expect(readyLimitMs({ fill: 'random', workingSetMiB: 16, extraFillMiB: 16, memoryMiB: 128 }, undefined)).toBeLessThan(65_000)
  })

  test('decides how many pages a guest checks: the checks alone would take all the time of a slow one', () => {
    expect([undefined, interpreted, nested, real, { ...interpreted, pagesPerSecond: 700 }].map((speed) => checkedPagesPerSecond(speed)))
      .toEqual([8192, 879, 7500, 8192, 256])
  })
})
