import { DomainModificationImpact } from '../constants/domain'
import { DomainAbortJobFlags, MigrateMaxSpeedFlags } from '../constants/migration'
import { DomainSchedulerParam } from '../constants/domain-params'
import { TypedParameterType } from '../constants/typed-params'
import type { Connection } from '../connection'
import type { Domain } from '../domain/domain'
import { connectionOf } from './connection-of'
import { LibvirtError } from '../errors'
import { toNumber } from '../numbers'
import { readValue } from '../options'
import { steeringValues } from './migrate-table'
import { toRecord } from '../typed-params'
import type { Findings } from './outcome'
import { jobInWords } from './running-job'
import { wanted, type StillWanted } from './patience'
import type { Watch } from './watch'

/** The settings of a guest that steering has changed, as they were before. */
export interface Changed {
  /** The downtime limit, ms. */
  readonly maxDowntimeMs: number | null
  readonly cpuQuota: CpuQuota | null
  /** It was paused. */
  readonly paused: boolean
}

/** The parts that {@link Controls} work with. */
export interface ControlsSetup {
  readonly domain: Domain
  /** Knows which of the jobs that run on the domain is this migration's. */
  readonly watch: Pick<Watch, 'look' | 'untilBegun'>
  /** By an earlier process, for the same migration. */
  readonly changed?: Changed | undefined
  /** Why nothing may be steered from here: somebody else is in charge. null: nobody is. */
  readonly refusal?: () => Promise<string | null>
}

/**
 * Steers one outgoing migration at its source, whoever started it, on the connection that no migration can block. libvirt's calls name
 * a domain, and would hit whatever job runs on it: so each waits until this migration has begun, and is not made when another job
 * runs. @internal
 */
export class Controls {
  readonly #setup: ControlsSetup
  readonly #domain: Domain
  #over: { readonly why: string | null } | null = null
  #endWaiting: () => void = () => undefined
  readonly #whenOver = new Promise<void>((resolve) => { this.#endWaiting = resolve })
  #downtimeBefore: number | null
  #quotaBefore: CpuQuota | null
  #paused: boolean
  // The values that were set from here: where another value is found, somebody else has set it since. libvirt itself goes back to the limit with which
  // the job began when the job fails, so all of them count.
  readonly #downtimesSet: number[] = []
  readonly #quotasSet: number[] = []

  constructor(setup: ControlsSetup) {
    this.#setup = setup
    this.#domain = setup.domain
    const { maxDowntimeMs = null, cpuQuota = null, paused = false } = setup.changed ?? {}
    this.#downtimeBefore = maxDowntimeMs
    this.#quotaBefore = cpuQuota
    this.#paused = paused
  }

  /** The changes so far, for another process that goes on with the same migration. */
  get changed(): Changed {
    return { maxDowntimeMs: this.#downtimeBefore, cpuQuota: this.#quotaBefore, paused: this.#paused }
  }

  /** The settings that steering may change, as they are now, so that another process can put them back. Null: libvirt does not say. */
  async note({ throttle }: { throttle: boolean }): Promise<Omit<Changed, 'paused'>> {
    const [maxDowntimeMs, quota] = await Promise.all([
      this.maxDowntime().catch(notSaid), throttle ? this.read(cpuQuota).catch(notSaid) : null,
    ])
    return { maxDowntimeMs, cpuQuota: quota }
  }

  /** Nothing can be steered any more. */
  end(why: string | null): void {
    this.#over ??= { why }
    this.#endWaiting()
  }

  get isOver(): boolean {
    return this.#over !== null
  }

  /** virDomainAbortJob; in post-copy libvirt wants that asked for by name (virDomainAbortJobFlags). */
  async abort(options: { postcopy?: boolean } = {}): Promise<void> {
    await this.steer((domain) => options.postcopy
      ? domain.request({}, 'virDomainAbortJobFlags', DomainAbortJobFlags.POSTCOPY)
      : domain.request({}, 'virDomainAbortJob'))
  }

  /** virDomainMigrateStartPostCopy. */
  async startPostcopy(still?: StillWanted): Promise<void> {
    await this.steer((domain) => domain.request({}, 'virDomainMigrateStartPostCopy'), still)
  }

  /** virDomainMigrateGetMaxDowntime, ms. */
  async maxDowntime(): Promise<number> {
    return this.read(readMaxDowntime)
  }

  /**
   * virDomainMigrateSetMaxDowntime. The limit belongs to the hypervisor and would hold for its next migration too: what it was
   * is noted first.
   */
  async setMaxDowntime(ms: number, still?: StillWanted): Promise<void> {
    await this.#limitDowntime(ms, (action) => this.steer(action, still))
  }

  /** The same before the migrate call. Nobody else's migration may be under way. */
  async prepareMaxDowntime(ms: number): Promise<void> {
    await this.#limitDowntime(ms, (action) => this.read(action))
  }

  async #limitDowntime(ms: number, on: (action: (domain: Domain) => Promise<void>) => Promise<void>): Promise<void> {
    readValue(steeringValues.maxDowntimeMs, 'ms', ms)
    await on(async (domain) => {
      this.#downtimeBefore ??= await readMaxDowntime(domain).catch((error: unknown) => {
        // Before libvirt 3.7.0 nobody could ask.
        if (error instanceof LibvirtError && error.code === 'VIR_ERR_NO_SUPPORT') return null
        throw error
      })
      await domain.request({}, 'virDomainMigrateSetMaxDowntime', ms)
    })
    this.#downtimesSet.push(ms)
  }

  /**
   * Puts everything back that was changed for this migration and would outlast it, when it is over: the limit of the downtime,
   * a pause, and the quota of the processors, which went with the guest. A value that somebody else has set since stays as it is, and so does
   * the limit of the downtime while another migration runs, whose limit it is then. Rejects where something of it could not be put back.
   */
  async undo({ outcome }: Pick<Findings, 'outcome'>, destination: Connection | null): Promise<void> {
    const stayed = outcome === 'failed' || outcome === 'cancelled'
    if (!stayed && outcome !== 'completed') return
    const quota = this.#quotaBefore
    if (!quota && !(stayed && (this.#downtimeBefore !== null || this.#paused))) return
    const host = stayed ? connectionOf(this.#domain) : destination
    if (!host) throw new Error('nobody here has a connection to the destination, and the quota of the processors went there with the guest')
    const domain = await (await host.control()).domains.getByUuid(this.#domain.uuid)
    if (quota) await this.#undoQuota(domain, quota)
    if (!stayed) return
    if (this.#paused) {
      const { state, reason } = await domain.state()
      if (state === 'paused' && reason === 'user') await domain.resume()
    }
    if (this.#downtimeBefore !== null) await this.#undoDowntime(domain, this.#downtimeBefore)
  }

  async #undoQuota(domain: Domain, before: CpuQuota): Promise<void> {
    if (this.#quotasSet.length > 0 && !this.#quotasSet.includes((await cpuQuota(domain)).quotaUs)) return
    await setCpuQuota(domain, before.quotaUs)
  }

  async #undoDowntime(domain: Domain, beforeMs: number): Promise<void> {
    if ((await this.#setup.watch.look()).whose === 'other') return
    if (this.#downtimesSet.length > 0 && !this.#downtimesSet.includes(await readMaxDowntime(domain))) return
    await domain.request({}, 'virDomainMigrateSetMaxDowntime', beforeMs)
  }

  /** virDomainMigrateSetMaxSpeed, MiB/s. */
  async setBandwidth(mibps: number, options: { postcopy?: boolean } = {}, still?: StillWanted): Promise<void> {
    readValue(steeringValues.bandwidthMiBps, 'mibps', mibps)
    const flags = options.postcopy ? MigrateMaxSpeedFlags.POSTCOPY : 0
    await this.steer((domain) => domain.request({}, 'virDomainMigrateSetMaxSpeed', mibps, flags), still)
  }

  /** virDomainMigrateSetCompressionCache. */
  async setCompressionCache(bytes: number, still?: StillWanted): Promise<void> {
    readValue(steeringValues.compressionCacheBytes, 'bytes', bytes)
    await this.steer((domain) => domain.request({}, 'virDomainMigrateSetCompressionCache', bytes), still)
  }

  /** virDomainSuspend: the guest stands still at its source, and QEMU soon has nothing more to send. */
  async pause(still?: StillWanted): Promise<void> {
    await this.steer((domain) => domain.suspend(), still)
    this.#paused = true
  }

  /** virDomainResume. */
  async resume(still?: StillWanted): Promise<void> {
    await this.steer((domain) => domain.resume(), still)
    this.#paused = false
  }

  /**
   * Takes so many per cent of their time from the guest's processors, by libvirt's quota for them
   * (virDomainSetSchedulerParametersFlags, `vcpu_quota`). The quota belongs to the guest and goes with it: see
   * {@link undo}.
   */
  async throttle(percent: number, still: StillWanted = wanted): Promise<void> {
    readValue(steeringValues.throttlePercent, 'percent', percent)
    await this.steer(async (domain) => {
      const before = this.#quotaBefore ??= await cpuQuota(domain)
      const fullUs = before.quotaUs > 0 ? before.quotaUs : before.periodUs
      const quotaUs = percent === 0 ? before.quotaUs : Math.max(leastQuotaUs, Math.round(fullUs * (1 - percent / 100)))
      still()
      await setCpuQuota(domain, quotaUs)
      this.#quotasSet.push(quotaUs)
    }, still)
  }

  /** Does something to this migration: waits until it has begun, and refuses once it is over, or when another job runs. */
  async steer<T>(action: (domain: Domain) => Promise<T>, still: StillWanted = wanted): Promise<T> {
    const { watch, refusal } = this.#setup
    this.#refuseWhenOver()
    await watch.untilBegun(this.#whenOver)
    this.#refuseWhenOver()
    const others = await refusal?.() ?? null
    if (others !== null) throw refused(`${this.#domain.name}: ${others}`)
    const { whose, other } = await watch.look()
    this.#refuseWhenOver()
    if (whose === 'other') throw refused(`${this.#domain.name}: this migration does not run; ${other ? jobInWords(other) : 'another job'} does`)
    if (whose === 'none') throw refused(`${this.#domain.name}: its migration does not run any more`)
    return this.read((domain) => {
      still()
      return action(domain)
    })
  }

  /** Asks something that changes nothing, on the connection for control, unless the migration is over. */
  async read<T>(action: (domain: Domain) => Promise<T>): Promise<T> {
    this.#refuseWhenOver()
    return action(await this.#domain.on(await connectionOf(this.#domain).control()))
  }

  #refuseWhenOver(): void {
    if (this.#over) throw refused(`the migration of ${this.#domain.name} is over${this.#over.why === null ? '' : `: ${this.#over.why}`}`)
  }
}

function refused(message: string): LibvirtError {
  return new LibvirtError({ code: 'VIR_ERR_OPERATION_INVALID', message })
}

async function readMaxDowntime(domain: Domain): Promise<number> {
  return toNumber(await domain.request({}, 'virDomainMigrateGetMaxDowntime'), 'downtime')
}

function notSaid(error: unknown): null {
  if (!(error instanceof LibvirtError)) throw error
  return null
}

/** libvirt takes no less. */
const leastQuotaUs = 1000

/** Processor time of a guest, by libvirt's quota. */
export interface CpuQuota {
  readonly periodUs: number
  /** Of a period, for each processor; -1: no limit. */
  readonly quotaUs: number
}

const usualPeriodUs = 100_000
/** From here on the kernel has no limit, and libvirt tells "none" by a number beyond. */
const noQuotaUs = 17_592_186_044_415

/**
 * virDomainGetSchedulerParametersFlags. A quota that libvirt does not say, or tells as 0, was never set.
 * @throws LibvirtError where there is no quota: without the processor controller of cgroups, or in a session's daemon.
 */
async function cpuQuota(domain: Domain): Promise<CpuQuota> {
  const said = toRecord(await domain.request({}, 'virDomainGetSchedulerParametersFlags', DomainModificationImpact.LIVE))
  const periodUs = Number(said[DomainSchedulerParam.VCPU_PERIOD] ?? 0)
  const quotaUs = Number(said[DomainSchedulerParam.VCPU_QUOTA] ?? 0)
  return { periodUs: periodUs > 0 ? periodUs : usualPeriodUs, quotaUs: quotaUs > 0 && quotaUs < noQuotaUs ? quotaUs : -1 }
}

async function setCpuQuota(domain: Domain, quotaUs: number): Promise<void> {
  const parameters = [{ field: DomainSchedulerParam.VCPU_QUOTA, type: TypedParameterType.LLONG, value: BigInt(quotaUs) }]
  await domain.request({}, 'virDomainSetSchedulerParametersFlags', parameters, DomainModificationImpact.LIVE)
}
