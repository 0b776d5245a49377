import { readDefinition, type Definition } from '../../domain/definition'
import type { Domain } from '../../domain/domain'
import { QemuError } from '../../domain/qemu'
import { LibvirtError } from '../../errors'
import { sleep } from '../../limit'
import { aDomain } from '../../nouns'
import { bytes, list, oneOf, readValue, signal, tableFor, whole } from '../../options'
import { connectionOf } from '../connection-of'
import { fitDirtying } from './fit'
import { type DirtyWindow, type Estimate, type GuestModel } from './guest-model'
import { scanMemory } from './memory-scan'
import { ramRanges } from './ram-layout'

/** How {@link measureGuest} finds out how a guest writes to its memory. */
export type MeasureMethod =
  /**
   * virDomainStartDirtyRateCalc, libvirt's own way, in the {@link MeasureOptions.mode} that fits; whole MiB/s come back. Where pages are
   * sampled these are 512 for each GiB: good for guests of many GiB, too coarse for small ones.
   */
  | 'libvirt'
  /** The same by QEMU's monitor, with up to 16,384 pages for each GiB where pages are sampled. Taints the domain. */
  | 'monitor'
  /**
   * Reads samples of the guest's memory (virDomainMemoryPeek) and compares: all of it for a guest of up to `sampleBytes`. By far the
   * finest for small guests, for windows of any length, and finds what is zeros. PCs only, and on a connection that may
   * read what is in the guest.
   */
  | 'memory'

/** The options of {@link measureGuest}. */
export interface MeasureOptions {
  /** Default 'libvirt'. */
  readonly by?: MeasureMethod
  /**
   * How QEMU finds out which pages were written to, for 'libvirt' and 'monitor'. Default: 'dirtyBitmap' for a guest on KVM of less than
   * 4 GiB, where too few pages would be sampled; else 'pageSampling', which costs the guest nothing. It is 'pageSampling' too where QEMU
   * or libvirt (before 8.1.0) knows no other mode, and for a guest with a dirty ring: QEMU refuses the bitmap there, and what it counts
   * by the ring are entries, which can be many for a page.
   */
  readonly mode?: 'pageSampling' | 'dirtyBitmap'
  /**
   * Lengths of the windows, ms, from 1,000 on (whole seconds for 'libvirt'); one after the other. The longest should be
   * as long as the first pass will take. With 'memory' all are read off one look of the longest one's length. Default 1,000, 2,000 and
   * 4,000.
   */
  readonly windowsMs?: readonly number[]
  /** The memory that is not zeros, where the caller knows. Default: measured with 'memory', else what QEMU holds of the host's memory. */
  readonly nonZeroBytes?: number
  /** QEMU's own part of the host's memory beside the guest's; default 48 MiB. */
  readonly overheadBytes?: number
  /** How much memory 'memory' reads, and keeps meanwhile; default 512 MiB. */
  readonly sampleBytes?: number
  /** Default 4,096. */
  readonly pageSizeBytes?: number
  /** Gives the measurement up. */
  readonly signal?: AbortSignal
}

const mib = 1024 * 1024
const gib = 1024 * mib

/** The keys of {@link MeasureOptions}. */
export const measureKeys = {
  by: oneOf('libvirt', 'monitor', 'memory'),
  mode: oneOf('pageSampling', 'dirtyBitmap'),
  windowsMs: list(whole('ms', 1000, 60_000), { empty: false }),
  nonZeroBytes: bytes(),
  overheadBytes: bytes(),
  sampleBytes: bytes(mib),
  pageSizeBytes: bytes(512),
  signal,
}

/** {@link MeasureOptions} */
export const measureOptions = tableFor<MeasureOptions>()('measureGuest', measureKeys)

/**
 * The firmware of a PC: SeaBIOS's image of 256 KiB and its copy below 1 MiB, where memory is not read. It is sent like the rest, and is
 * a tenth of a guest that has written to a few MiB.
 */
const firmwareBytes = 384 * 1024

const libvirtPagesPerGiB = 512
const monitorPagesPerGiB = 16_384

/** From so much memory on libvirt samples 2,048 pages or more: a tenth of memory is then found to within 7 % in two of three cases. */
const samplingFromBytes = 4 * gib

/**
 * Measures a running guest before a migration: how it writes to its memory, how much of that has to be sent, how busy it is. Takes
 * about as long as the windows together. The result is plain data and can be used for any number of forecasts.
 *
 * Rejects with VIR_ERR_OPERATION_INVALID while a job runs on the domain, and with a TypeError or RangeError for what it cannot take.
 */
export async function measureGuest(domain: Domain, given?: MeasureOptions): Promise<GuestModel> {
  readValue(aDomain, 'domain', domain)
  const options = measureOptions.read(given)
  const { by = 'libvirt', windowsMs = [1000, 2000, 4000], pageSizeBytes = 4096, signal } = options
  const { maxMemoryBytes: memoryBytes } = await domain.info({ signal })
  if (memoryBytes === null) throw new RangeError(`${domain.name} has 8 PiB of memory or more, which no forecast can reckon with`)
  const definition = readDefinition(await domain.xml({ signal }))
  const qemuVersion = await connectionOf(domain).hypervisor.version({ signal })
  const cpuLoad = await loadOf(domain, signal)
  const { windows, nonZero, layout } = by === 'memory'
    ? await byMemory(domain, { ...options, definition, memoryBytes, pageSizeBytes, spanMs: Math.max(...windowsMs) })
    : { windows: await byDirtyRate(domain, { by, mode: options.mode ?? fittingMode(definition, memoryBytes), chosen: options.mode !== undefined, windowsMs, memoryBytes, pageSizeBytes, signal }), nonZero: null, layout: 'mixed' as const }
  const nonZeroBytes = options.nonZeroBytes !== undefined
    ? exactly(Math.min(memoryBytes, options.nonZeroBytes))
    : nonZero ?? await residentBytes(domain, memoryBytes, options.overheadBytes ?? 48 * mib)
  const { dirty, doubt } = fitDirtying(windows, nonZeroBytes.high ?? memoryBytes)
  return {
    memoryBytes, pageSizeBytes, nonZeroBytes, windows, dirty, dirtyDoubt: doubt, layout,
    emulated: definition.type === 'qemu', cpuLoad, qemuVersion,
  }
}

interface DirtyRateWindows {
  readonly by: 'libvirt' | 'monitor'
  readonly mode: 'pageSampling' | 'dirtyBitmap'
  /** By the caller, who is told what does not work. */
  readonly chosen: boolean
  readonly windowsMs: readonly number[]
  readonly memoryBytes: number
  readonly pageSizeBytes: number
  readonly signal: AbortSignal | undefined
}

function fittingMode({ type, hasDirtyRing }: Definition, memoryBytes: number): 'pageSampling' | 'dirtyBitmap' {
  return type === 'kvm' && !hasDirtyRing && memoryBytes < samplingFromBytes ? 'dirtyBitmap' : 'pageSampling'
}

/** What an older libvirt or QEMU says of a mode that it does not know. */
const unknownMode = ['VIR_ERR_INVALID_ARG', 'VIR_ERR_NO_SUPPORT', 'VIR_ERR_ARGUMENT_UNSUPPORTED', 'VIR_ERR_OPERATION_UNSUPPORTED', 'VIR_ERR_INTERNAL_ERROR']

async function byDirtyRate(
  domain: Domain, { by, mode: wanted, chosen, windowsMs, memoryBytes, pageSizeBytes, signal }: DirtyRateWindows,
): Promise<DirtyWindow[]> {
  const windows: DirtyWindow[] = []
  let mode = wanted
  const measure = async (windowMs: number): Promise<number> =>
    (await domain.dirtyRate.measure({ windowMs, mode, monitor: by === 'monitor', ...(signal ? { signal } : {}) })).bytesPerSecond
  for (const windowMs of windowsMs) {
    const bytesPerSecond = await measure(windowMs).catch(async (error: unknown) => {
      const refused = error instanceof QemuError || (error instanceof LibvirtError && unknownMode.includes(error.code))
      if (chosen || mode === 'pageSampling' || !refused) throw error
      mode = 'pageSampling'
      return await measure(windowMs)
    })
    const drawn = memoryBytes / gib * (by === 'monitor' ? monitorPagesPerGiB : libvirtPagesPerGiB)
    windows.push(windowOf(bytesPerSecond, windowMs, memoryBytes, mode === 'dirtyBitmap' ? Infinity : Math.min(drawn, memoryBytes / pageSizeBytes)))
  }
  return windows
}

/**
 * The reading of QEMU's figure: whole MiB/s, rounded down, of pages that were drawn at random.
 *
 * @param samples - how many pages were drawn; Infinity where all were looked at
 */
export function windowOf(bytesPerSecond: number, ms: number, memoryBytes: number, samples: number): DirtyWindow {
  const seconds = ms / 1000
  const bytes = Math.min(memoryBytes, (bytesPerSecond === 0 ? 0 : bytesPerSecond + mib / 2) * seconds)
  const part = Math.max(bytes / memoryBytes, 1 / samples)
  const drawn = memoryBytes * Math.sqrt(part * Math.max(0, 1 - part) / samples)
  return { ms, bytes, sigmaBytes: Math.hypot(drawn, mib * seconds / Math.sqrt(12)) }
}

async function byMemory(
  domain: Domain, { definition, memoryBytes, pageSizeBytes, spanMs, sampleBytes = 512 * mib, signal }:
  MeasureOptions & { readonly definition: Definition, readonly memoryBytes: number, readonly pageSizeBytes: number, readonly spanMs: number },
): Promise<Pick<GuestModel, 'windows' | 'layout'> & { readonly nonZero: Estimate }> {
  const ranges = ramRanges(definition, memoryBytes)
  if (!ranges) throw new RangeError(`by 'memory': where ${domain.name} has its memory is not known; only PCs without plugged memory are`)
  const scan = await scanMemory(domain, { ranges, memoryBytes, pageBytes: pageSizeBytes, spanMs, sampleBytes, signal })
  const doubt = 1.645 * scan.nonZeroSigmaBytes
  return {
    windows: scan.windows,
    layout: scan.layout,
    nonZero: {
      likely: Math.min(memoryBytes, scan.nonZeroBytes + firmwareBytes),
      low: Math.max(0, scan.nonZeroBytes - doubt),
      high: Math.min(memoryBytes, scan.nonZeroBytes + firmwareBytes + doubt),
    },
  }
}

/** The host's memory that QEMU holds, without its own. Guests touch memory without writing to it, so it may be less. */
async function residentBytes(domain: Domain, memoryBytes: number, overheadBytes: number): Promise<Estimate> {
  const { rss } = await domain.memory.stats()
  if (rss === undefined) return { likely: memoryBytes, low: 0, high: memoryBytes }
  const resident = Number(rss) * 1024
  const within = (bytes: number): number => Math.min(memoryBytes, Math.max(0, bytes))
  return { likely: within(resident - overheadBytes), low: within(0.9 * (resident - 1.5 * overheadBytes)), high: within(resident - 0.5 * overheadBytes) }
}

function exactly(bytes: number): Estimate {
  return { likely: bytes, low: bytes, high: bytes }
}

/** How long processors are watched, ms. */
const loadMs = 500

/** Before anything is measured: a host that reads a guest's memory has less time for its processors. */
async function loadOf(domain: Domain, signal: AbortSignal | undefined): Promise<number> {
  const before = await vcpuTime(domain)
  await sleep(loadMs, signal, 'the guest was not measured')
  const after = await vcpuTime(domain)
  return Math.min(1, Math.max(0.01, Number(after.ns - before.ns) / 1e6 / (after.vcpus * (after.atMs - before.atMs))))
}

/** Time of the processors alone, without QEMU's other threads. */
async function vcpuTime(domain: Domain): Promise<{ ns: bigint, vcpus: number, atMs: number }> {
  const { vcpu } = await domain.stats({ groups: ['vcpu'], noWait: true })
  const times = vcpu?.list.flatMap(({ timeNs }) => timeNs ?? []) ?? []
  return { ns: times.reduce((sum, ns) => sum + ns, 0n), vcpus: Math.max(1, times.length), atMs: performance.now() }
}
