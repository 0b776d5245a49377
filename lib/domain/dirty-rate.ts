import type { DomainHandle } from '../../types/native'
import { DomainDirtyRateCalcFlags, DomainJobType } from '../constants/migration'
import { LibvirtError } from '../errors'
import { sleep } from '../limit'
import { Facet } from '../noun'
import { boolean, number, oneOf, signal, table, whole, type OptionsOf, type Waiting } from '../options'
import { readDefinition } from './definition'
import type { DomainNoun } from './domain-noun'
import { DomainJob } from './job'
import { DomainQemu } from './qemu'
import { statsOf } from './stats'

/** How QEMU finds out which pages were written to. */
export type DirtyRateMode =
  /** By hashes of randomly chosen pages, before and after. Costs the guest nothing; a page that is written without being changed does not count. */
  | 'pageSampling'
  /**
   * By write-protecting all of memory, as a migration does: exact, and the guest feels it. KVM only, and QEMU refuses it for guests with a
   * dirty ring.
   */
  | 'dirtyBitmap'
  /**
   * By the ring of dirty pages, for guests that run with one. KVM only. It counts entries of the ring, one for each write that KVM itself
   * carries out for the guest: far too much where KVM interprets what the processor cannot do, and a small ring (4,096 entries) has been
   * seen to stop such a guest for good.
   */
  | 'dirtyRing'

const measureOptions = table('dirtyRate.measure', {
  /** Gives up waiting. QEMU goes on measuring until the window ends. */
  signal,
  /** Gives up waiting for an answer of libvirt's after so many ms, with ERR_TIMED_OUT; the window itself does not count. */
  timeoutMs: number('ms'),
  /** Length of the window, 1,000 to 60,000 ms. Whole seconds, but for `monitor` with QEMU 8.2. Default 1,000. */
  windowMs: whole('ms', 1000, 60_000),
  /** Default 'pageSampling'. */
  mode: oneOf<DirtyRateMode>('pageSampling', 'dirtyBitmap', 'dirtyRing'),
  /**
   * Asks QEMU itself, past libvirt, which taints the domain: libvirt always samples 512 pages for each GiB of memory, too few for
   * a small guest. Default false.
   */
  monitor: boolean,
  /** How many pages are sampled for each GiB of memory, 128 to 16,384; only with `monitor`. Default 16,384. */
  samplePagesPerGiB: whole('', 128, 16_384),
}, ({ windowMs = 1000, monitor, samplePagesPerGiB }: { windowMs?: number, monitor?: boolean, samplePagesPerGiB?: number }) => {
  if (monitor) return
  if (windowMs % 1000 !== 0) throw new RangeError(`windowMs must be whole seconds, unless QEMU's own monitor is asked: ${windowMs}`)
  if (samplePagesPerGiB !== undefined) throw new RangeError('samplePagesPerGiB can only be chosen with monitor: libvirt does not pass it on')
})

/** The result of {@link DomainDirtyRate.measure}. */
export interface DirtyRateOptions extends OptionsOf<typeof measureOptions> {}

/** The memory that a guest wrote to in one window. */
export interface DirtyRate {
  /** How long the window was, ms. */
  readonly windowMs: number
  /**
   * Distinct bytes dirtied in the window, by its length. The longer the window, the lower it reads: a page that is written twice
   * counts once. QEMU tells whole MiB/s, rounded down: the true figure is up to 1 MiB/s more.
   */
  readonly bytesPerSecond: number
  /** How it was measured. */
  readonly mode: DirtyRateMode
  /** Null where pages were not sampled. */
  readonly samplePagesPerGiB: number | null
}

const modes: Readonly<Record<DirtyRateMode, { readonly flag: number, readonly qmp: string }>> = {
  pageSampling: { flag: DomainDirtyRateCalcFlags.PAGE_SAMPLING, qmp: 'page-sampling' },
  dirtyBitmap: { flag: DomainDirtyRateCalcFlags.DIRTY_BITMAP, qmp: 'dirty-bitmap' },
  dirtyRing: { flag: DomainDirtyRateCalcFlags.DIRTY_RING, qmp: 'dirty-ring' },
}

/** libvirt's own number of samples, which cannot be changed. */
const libvirtSamplePagesPerGiB = 512
const mib = 1024 * 1024

/** virDomainDirtyRateStatus */

const pollMs = 50
/** How much later than promised an answer may come before that is an error: comparing the pages takes time, and hosts are busy. */
const lateMs = 30_000

/** How fast a domain writes to its memory, measured while it runs. */
export class DomainDirtyRate extends Facet<DomainHandle> {
  readonly #job = new DomainJob(this.owner)
  readonly #qemu: DomainQemu

  /** @internal */
  constructor(domain: DomainNoun) {
    super(domain)
    this.#qemu = new DomainQemu(domain)
  }

  /**
   * Measures one window (virDomainStartDirtyRateCalc, then virDomainListGetStats; since libvirt 7.2.0). Resolves when the window
   * is over. Refused with VIR_ERR_OPERATION_INVALID while a job runs on the domain: libvirt would let the question wait for the
   * migration's end.
   */
  async measure(options?: DirtyRateOptions): Promise<DirtyRate> {
    const read = measureOptions.read(options)
    const { windowMs = 1000, mode = 'pageSampling', monitor = false, samplePagesPerGiB = 16_384, signal, timeoutMs } = read
    const waiting = { signal, timeoutMs }
    if (mode !== 'pageSampling') await this.#needKvm(mode, waiting)
    const { type } = await this.#job.statistics(waiting)
    if (type !== DomainJobType.NONE) {
      throw new LibvirtError({
        code: 'VIR_ERR_OPERATION_INVALID', function: 'virDomainStartDirtyRateCalc',
        message: `a job runs on ${this.owner.toJSON()['name']}: its dirty rate can be measured before or after it`,
      })
    }
    return monitor ? this.#byMonitor(windowMs, mode, samplePagesPerGiB, waiting) : this.#byLibvirt(windowMs, mode, waiting)
  }

  // QEMU 7.2 and others look into KVM's state without asking whether there is one, and the guest is gone.
  async #needKvm(mode: DirtyRateMode, waiting: Waiting): Promise<void> {
    const { type } = readDefinition(await this.request(waiting, 'virDomainGetXMLDesc', 0))
    if (type !== 'kvm') {
      throw new LibvirtError({
        code: 'VIR_ERR_OPERATION_UNSUPPORTED', function: 'virDomainStartDirtyRateCalc',
        message: `mode '${mode}' needs a guest that runs with KVM: QEMU can crash where it does not (type '${type ?? 'unknown'}')`,
      })
    }
  }

  async #byLibvirt(windowMs: number, mode: DirtyRateMode, waiting: Waiting): Promise<DirtyRate> {
    await this.request(waiting, 'virDomainStartDirtyRateCalc', windowMs / 1000, modes[mode].flag)
    const rate = await untilMeasured(windowMs, waiting.signal, async () => {
      const { dirtyrate } = await statsOf(this.owner, { groups: ['dirtyrate'], noWait: true, ...waiting })
      return dirtyrate?.status === 'measured' ? (dirtyrate.bytesPerSecond ?? 0) / mib : null
    })
    return { windowMs, bytesPerSecond: rate * mib, mode, samplePagesPerGiB: mode === 'pageSampling' ? libvirtSamplePagesPerGiB : null }
  }

  async #byMonitor(windowMs: number, mode: DirtyRateMode, pages: number, waiting: Waiting): Promise<DirtyRate> {
    const whole = windowMs % 1000 === 0
    await this.#qemu.command('calc-dirty-rate', {
      // Only a QEMU that knows the unit is asked for one.
      ...(whole ? { 'calc-time': windowMs / 1000 } : { 'calc-time': windowMs, 'calc-time-unit': 'millisecond' }),
      mode: modes[mode].qmp,
      ...(mode === 'pageSampling' ? { 'sample-pages': pages } : {}),
    }, waiting)
    const rate = await untilMeasured(windowMs, waiting.signal, async () => {
      const answer = await this.#qemu.command('query-dirty-rate', undefined, waiting) as { 'status': string, 'dirty-rate'?: number }
      return answer.status === 'measured' ? answer['dirty-rate'] ?? 0 : null
    })
    return { windowMs, bytesPerSecond: rate * mib, mode, samplePagesPerGiB: mode === 'pageSampling' ? pages : null }
  }
}

async function untilMeasured(windowMs: number, signal: AbortSignal | undefined, ask: () => Promise<number | null>): Promise<number> {
  const pause = (ms: number): Promise<void> => sleep(ms, signal, 'the dirty rate was not measured')
  await pause(windowMs)
  for (let waitedMs = 0; waitedMs < lateMs; waitedMs += pollMs) {
    const rate = await ask()
    if (rate !== null) return rate
    await pause(pollMs)
  }
  throw new LibvirtError({
    code: 'ERR_TIMED_OUT', function: 'virDomainStartDirtyRateCalc',
    message: `the dirty rate of a window of ${windowMs} ms was not there ${lateMs} ms after its end`,
  })
}
