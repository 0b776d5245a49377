import { Domain, LibvirtError } from '../../../../lib'
import { readDefinition } from '../../../../lib/domain/definition'
import { measureGuest, type MeasureOptions } from '../../../../lib/migration/forecast'
import { dirtiedBytes } from '../../../../lib/migration/forecast/guest-model'
import { windowOf } from '../../../../lib/migration/forecast/measure'
import { ramRanges, spreadChunks } from '../../../../lib/migration/forecast/ram-layout'
import { draw } from '../../../../lib/migration/simulator/noise'
import { GiB, MiB } from './support'

const pc = (more = ''): string => `<domain type='kvm'>${more}<os><type arch='x86_64' machine='pc-i440fx-7.2'>hvm</type></os></domain>`

describe('where a PC has memory', () => {
  test('a small one: everything but the hole below 1 MiB', () => {
    expect(ramRanges(readDefinition(pc()), 160 * MiB)).toEqual([{ from: 0, bytes: 640 * 1024 }, { from: 1 * MiB, bytes: 159 * MiB }])
  })

  test('a large one: only what every machine type has there', () => {
    const ranges = ramRanges(readDefinition(pc()), 64 * GiB)!
    expect(ranges).toEqual([{ from: 0, bytes: 640 * 1024 }, { from: 1 * MiB, bytes: 2 * GiB - 1 * MiB }, { from: 4 * GiB, bytes: 60.5 * GiB }])
    // Registers of devices lie from 3.5 GiB, or 2 GiB, up to 4 GiB.
    for (const { from, bytes } of ranges) expect(from >= 4 * GiB || from + bytes <= 2 * GiB).toBe(true)
  })

  test('nobody knows: another architecture, plugged memory, a giant', () => {
    expect(ramRanges(readDefinition(pc().replace('x86_64', 'aarch64')), GiB)).toBeNull()
    expect(ramRanges(readDefinition(pc("<devices><memory model='dimm'/></devices>")), GiB)).toBeNull()
    expect(ramRanges(readDefinition(pc()), 2048 * GiB)).toBeNull()
  })
})

describe('samples of memory', () => {
  test('all of it where it fits, each page once', () => {
    const ranges = ramRanges(readDefinition(pc()), 160 * MiB)!
    const chunks = spreadChunks(ranges, 512 * MiB, 4096)
    expect(chunks.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(ranges.reduce((sum, { bytes }) => sum + bytes, 0))
    const sorted = [...chunks].sort((a, b) => a.from - b.from)
    for (let i = 1; i < sorted.length; i++) expect(sorted[i]!.from).toBeGreaterThanOrEqual(sorted[i - 1]!.from + sorted[i - 1]!.bytes)
  })

  test('of a large guest as much as was asked for, evenly spread, inside of its memory', () => {
    const ranges = ramRanges(readDefinition(pc()), 64 * GiB)!
    const chunks = spreadChunks(ranges, 256 * MiB, 4096)
    const bytes = chunks.reduce((sum, chunk) => sum + chunk.bytes, 0)
    expect(bytes / (256 * MiB)).toBeGreaterThan(0.98)
    expect(bytes).toBeLessThanOrEqual(257 * MiB)
    for (const { from, bytes: length } of chunks) {
      expect(from % 4096).toBe(0)
      expect(ranges.some((range) => from >= range.from && from + length <= range.from + range.bytes)).toBe(true)
    }
    const below = chunks.filter(({ from }) => from < 2 * GiB).length / chunks.length
    expect(below).toBeCloseTo(2 / 62.5, 2)
  })
})

describe('what QEMU\'s figure says', () => {
  test('whole MiB/s, rounded down: the middle of what it can have been', () => {
    expect(windowOf(7 * MiB, 1000, GiB, 1e9)).toEqual({ ms: 1000, bytes: 7.5 * MiB, sigmaBytes: expect.any(Number) })
    expect(windowOf(7 * MiB, 1000, GiB, 1e9).sigmaBytes / MiB).toBeCloseTo(0.29, 2)
    expect(windowOf(0, 1000, GiB, 1e9).bytes).toBe(0)
  })

  test('from fewer pages it is less sure', () => {
    // 512 pages for each GiB, as libvirt has them; a tenth of a guest of 1 GiB in a second.
    const { bytes, sigmaBytes } = windowOf(102 * MiB, 1000, GiB, 512)
    expect(sigmaBytes / bytes).toBeCloseTo(Math.sqrt(0.9 / 0.1 / 512), 1)
    expect(windowOf(102 * MiB, 1000, GiB, 16_384).sigmaBytes).toBeLessThan(sigmaBytes / 4)
  })
})

/** A domain of a test's own. */
function asDomain(own: object): Domain {
  return Object.create(Domain.prototype, Object.getOwnPropertyDescriptors(own)) as Domain
}

/** A guest of 24 MiB: noise in the lower 12, zeros above, and a writer that picks pages of the first 6 at random. */
class FakeGuest {
  readonly memory = Buffer.alloc(24 * MiB)
  readonly pagesPerSecond: number
  readonly #began = performance.now()
  #writes = 0

  constructor(pagesPerSecond: number) {
    this.pagesPerSecond = pagesPerSecond
    for (let at = 0; at < 12 * MiB; at += 8) this.memory.writeUInt32LE(at + 1, at)
  }

  peek(address: number, bytes: number): Buffer {
    const due = Math.floor((performance.now() - this.#began) * this.pagesPerSecond / 1000)
    for (; this.#writes < due; this.#writes++) {
      const page = Math.floor(draw(5, 0, this.#writes) * 6 * MiB / 4096)
      // The first page lies in the first chunk, which every machine has.
      this.memory.writeUInt32LE(this.#writes + 1, page * 4096 + 4)
    }
    return Buffer.from(this.memory.subarray(address, address + bytes))
  }

  get domain(): Domain {
    let ns = 0n
    return asDomain({
      name: 'fake',
      connection: { hypervisor: { version: async () => '11.1.3' } },
      info: async () => ({ state: 'running', maxMemoryBytes: this.memory.length, memoryBytes: this.memory.length, vcpus: 1, cpuTimeNs: 0n }),
      xml: async () => pc(),
      stats: async () => ({ 'vcpu.0.time': (ns += 500_000_000n) }),
      memory: {
        peek: async ({ address, bytes }: { address: number, bytes: number }) => this.peek(address, bytes),
        stats: async () => ({ rss: BigInt(60 * 1024) }),
      },
      dirtyRate: { measure: async ({ windowMs }: { windowMs: number }) => ({ windowMs, bytesPerSecond: 4 * MiB, mode: 'pageSampling', samplePagesPerGiB: 512 }) },
    })
  }
}

describe('measuring by looking at memory', () => {
  test('finds how much is written to in how long, what is zeros, and where they lie', async () => {
    const guest = new FakeGuest(400)
    const model = await measureGuest(guest.domain, { by: 'memory', windowsMs: [2000] })
    // The firmware comes on top, which lies where no memory is read.
    const expected = 12 * MiB + 384 * 1024
    expect(model.nonZeroBytes.likely / expected).toBeGreaterThan(0.98)
    expect(model.nonZeroBytes.likely / expected).toBeLessThan(1.02)
    expect(model).toMatchObject({ layout: 'apart', qemuVersion: '11.1.3' })
    const pages = 6 * MiB / 4096
    for (const ms of [500, 1000, 2000]) {
      const truth = 6 * MiB * -Math.expm1(-400 * ms / 1000 / pages)
      expect(dirtiedBytes(model.dirty, ms) / truth).toBeGreaterThan(0.85)
      expect(dirtiedBytes(model.dirty, ms) / truth).toBeLessThan(1.15)
    }
    expect(JSON.parse(JSON.stringify(model))).toEqual(model)
  })

  test('a guest that does not write', async () => {
    const { dirty } = await measureGuest(new FakeGuest(0).domain, { by: 'memory', windowsMs: [1000] })
    expect(dirty).toEqual({ kind: 'none' })
  })

  test('what an application wrote into the metadata changes nothing', async () => {
    const metadata = "<metadata><a:old xmlns:a='urn:a'><domain type='qemu'/><memory model='dimm'/></a:old></metadata>"
    const domain = asDomain({ ...new FakeGuest(0).domain, xml: async () => pc(metadata) })
    expect(await measureGuest(domain, { by: 'memory', windowsMs: [1000] })).toMatchObject({ emulated: false })
    const emulated = asDomain({ ...new FakeGuest(0).domain, xml: async () => pc(metadata.replace('qemu', 'kvm')).replace("type='kvm'", "type='qemu'") })
    expect(await measureGuest(emulated, { by: 'memory', windowsMs: [1000] })).toMatchObject({ emulated: true })
  })

  test('is refused where the memory lies nobody knows where', async () => {
    const domain = asDomain({ ...new FakeGuest(0).domain, xml: async () => pc().replace('x86_64', 's390x') })
    await expect(measureGuest(domain, { by: 'memory' })).rejects.toThrow(/where fake has its memory is not known/)
  })
})

describe('measuring by dirty rates', () => {
  test('a window for each length, and what has to be sent from what QEMU holds', async () => {
    const model = await measureGuest(new FakeGuest(0).domain, { windowsMs: [1000, 2000] })
    expect(model.windows.map(({ ms, bytes }) => [ms, bytes])).toEqual([[1000, 4.5 * MiB], [2000, 9 * MiB]])
    // 60 MiB in the host's memory, of which QEMU itself has some 48.
    expect(model.nonZeroBytes.likely).toBe(12 * MiB)
    expect(model.nonZeroBytes.low).toBeLessThan(12 * MiB)
    expect(model.nonZeroBytes.high).toBeGreaterThan(12 * MiB)
  })

  describe('in the mode that can be trusted', () => {
    const measured = async (xml: string, options: MeasureOptions = {}, { memoryBytes = 2 * GiB, refuses = null as Error | null } = {}) => {
      const modes: string[] = []
      const domain = asDomain({
        ...new FakeGuest(0).domain,
        info: async () => ({ state: 'running', maxMemoryBytes: memoryBytes, memoryBytes, vcpus: 1, cpuTimeNs: 0n }),
        xml: async () => xml,
        dirtyRate: {
          measure: async ({ windowMs, mode }: { windowMs: number, mode: string }) => {
            modes.push(mode)
            if (refuses && mode === 'dirtyBitmap') throw refuses
            return { windowMs, bytesPerSecond: 100 * MiB, mode, samplePagesPerGiB: null }
          },
        },
      })
      const model = await measureGuest(domain, { windowsMs: [1000, 2000], ...options })
      return { modes, sigmaMiB: model.windows[0]!.sigmaBytes / MiB }
    }
    const emulated = pc().replace("type='kvm'", "type='qemu'")
    const ring = (state: string): string => pc(`<features><kvm><dirty-ring state='${state}' size='4096'/></kvm></features>`)

    test('a small guest on KVM: all of its pages, and no chance in it', async () => {
      const exact = await measured(pc())
      expect(exact.modes).toEqual(['dirtyBitmap', 'dirtyBitmap'])
      expect(exact.sigmaMiB).toBeCloseTo(0.29, 2)
      expect((await measured(ring('off'))).modes).toEqual(['dirtyBitmap', 'dirtyBitmap'])
    })

    test.each<[string, string, number]>([
      ['a large one: enough are sampled, and it feels nothing', pc(), 4 * GiB],
      ['one with a dirty ring: QEMU refuses the bitmap, and the ring counts entries', ring('on'), 2 * GiB],
      ['an emulated one, which QEMU does not survive', emulated, 2 * GiB],
    ])('%s', async (_which, xml, memoryBytes) => {
      const sampled = await measured(xml, {}, { memoryBytes })
      expect(sampled.modes).toEqual(['pageSampling', 'pageSampling'])
      expect(sampled.sigmaMiB).toBeGreaterThan(5)
    })

    test('a libvirt that does not know the mode is asked for the other one, unless the caller chose', async () => {
      const refuses = new LibvirtError({ code: 'VIR_ERR_INVALID_ARG', function: 'virDomainStartDirtyRateCalc', message: 'unsupported flags (0x2)' })
      expect((await measured(pc(), {}, { refuses })).modes).toEqual(['dirtyBitmap', 'pageSampling', 'pageSampling'])
      await expect(measured(pc(), { mode: 'dirtyBitmap' }, { refuses })).rejects.toBe(refuses)
      expect((await measured(pc(), { mode: 'pageSampling' })).modes).toEqual(['pageSampling', 'pageSampling'])
      const other = new LibvirtError({ code: 'VIR_ERR_NO_DOMAIN', function: 'virDomainStartDirtyRateCalc', message: 'gone' })
      await expect(measured(pc(), {}, { refuses: other })).rejects.toBe(other)
    })
  })

  test('the caller may know better', async () => {
    const { nonZeroBytes } = await measureGuest(new FakeGuest(0).domain, { windowsMs: [1000], nonZeroBytes: 5 * MiB })
    expect(nonZeroBytes).toEqual({ likely: 5 * MiB, low: 5 * MiB, high: 5 * MiB })
  })
})

test.each<[MeasureOptions | { by: string }, RegExp]>([
  [{ by: 'guessing' }, /by must be 'libvirt', 'monitor' or 'memory'/],
  [{ windowsMs: [] }, /windowsMs is empty/],
  [{ windowsMs: [500] }, /windowsMs\[0\] must be a whole number of ms, 1000 to 60000: 500/],
  [{ windowsMs: [1000, 70_000] }, /windowsMs\[1\] must be a whole number/],
  [{ nonZeroBytes: -1 }, /nonZeroBytes must be a whole number of bytes/],
  [{ sampleBytes: 1000 }, /sampleBytes must be a whole number of bytes, 1048576 or more/],
  [{ pageSizeBytes: 1.5 }, /pageSizeBytes must be/],
])('%p is refused before any call', async (options, message) => {
  const domain = new Proxy(Object.create(Domain.prototype) as object, { get: (_, name) => { throw new Error(`${String(name)} was used`) } }) as Domain
  await expect(measureGuest(domain, options as MeasureOptions)).rejects.toThrow(message)
})
