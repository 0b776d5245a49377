import type { Domain } from '../../../lib'
import { DomainDirtyRate, type DirtyRateOptions } from '../../../lib/domain/dirty-rate'

const untouched = new Proxy({}, { get: (_, name) => { throw new Error(`${String(name)} was used`) } }) as Domain

test.each<[unknown, ErrorConstructor, RegExp]>([
  [{ windowMs: 999 }, RangeError, /windowMs must be a whole number of ms, 1000 to 60000: 999/],
  [{ windowMs: 60_001 }, RangeError, /windowMs/],
  [{ windowMs: 1500 }, RangeError, /windowMs must be whole seconds, unless/],
  [{ windowMs: '1000' }, TypeError, /windowMs/],
  [{ mode: 'guessing' }, RangeError, /mode must be 'pageSampling', 'dirtyBitmap' or 'dirtyRing'/],
  [{ mode: 'toString' }, RangeError, /mode must be/],
  [{ samplePages: 1024 }, TypeError, /samplePages: there is no such option; did you mean samplePagesPerGiB\?/],
  [{ samplePagesPerGiB: 1024 }, RangeError, /samplePagesPerGiB can only be chosen with monitor/],
  [{ monitor: true, samplePagesPerGiB: 100 }, RangeError, /samplePagesPerGiB must be a whole number, 128 to 16384: 100/],
])('%p is refused before any call', async (options, kind, message) => {
  const measured = new DomainDirtyRate(untouched).measure(options as DirtyRateOptions)
  await expect(measured).rejects.toThrow(kind)
  await expect(measured).rejects.toThrow(message)
})

describe('a guest without KVM', () => {
  const calls: string[] = []
  const domain = {
    name: 'tcg', handle: {},
    request: async (_: unknown, name: string) => {
      if (name === 'virDomainGetXMLDesc') return "<domain type='qemu' id='1'><metadata><a:was xmlns:a='urn:a'><domain type='kvm'/></a:was></metadata></domain>"
      calls.push(name)
    },
  } as unknown as Domain

  test.each(['dirtyBitmap', 'dirtyRing'] as const)('is never asked for %s: QEMU crashes of it', async (mode) => {
    for (const monitor of [false, true]) {
      await expect(new DomainDirtyRate(domain).measure({ mode, monitor })).rejects.toMatchObject({
        code: 'VIR_ERR_OPERATION_UNSUPPORTED', message: expect.stringContaining('needs a guest that runs with KVM'),
      })
    }
    expect(calls).toEqual([])
  })
})
