import { boolean, either, nested, number, required, tableFor } from '../../options'
import { longestDowntimeMs } from '../options/limits'
import type { SimulateOptions } from '../simulator/options'
import { hostKeys, throttling } from '../simulator/table'

/** Facts about the hosts beyond the link. Each has the simulator's default, which was measured in the lab. */
export type HostFacts = Pick<SimulateOptions,
  'setupMs' | 'handoverMs' | 'confirmMs' | 'socketBufferBytes' | 'zeroScanBytesPerSecond' | 'layout' | 'catchUpMs' | 'emulated' | 'qemuVersion'>

/** The migration to forecast. */
export interface ForecastOptions {
  /** The migration's own limit, MiB/s; default none. One of this and `linkMiBps` is needed. */
  readonly bandwidthMiBps?: number
  /** `bandwidthMiBps` is what was seen to go out, not what was set: by its version QEMU sends a little more than that. Default false. */
  readonly bandwidthWasSeen?: boolean
  /**
   * The bandwidth that the link has for a migration, MiB/s. Default: as much as `bandwidthMiBps`. It counts where there is no limit or a
   * higher one, and at the switchover, for which QEMU lifts its limit: how long the guest stands still depends on it.
   */
  readonly linkMiBps?: number
  /** How much the link may differ from that, as a part of it; default 0.02. */
  readonly linkDoubt?: number
  /** How long the guest may stand still at the switchover, ms; default 300, QEMU's own. */
  readonly maxDowntimeMs?: number
  /** Default false. */
  readonly autoConverge?: SimulateOptions['autoConverge']
  /**
   * Whether post-copy ends it where pre-copy does not. `true`: started as soon as passes no longer get smaller; `afterPass`: after
   * that pass. Default false.
   */
  readonly postcopy?: boolean | { readonly afterPass: number }
  /** Until when it has to be over, ms; a longer one counts as one that does not converge. Default a day. */
  readonly maxTotalMs?: number
  /** Facts about the hosts. */
  readonly hosts?: HostFacts
}

/** The options with their defaults. */
export interface ResolvedForecast {
  /** The limit of the migration, MiB/s; null for none. */
  readonly bandwidthMiBps: number | null
  /** The link's own, MiB/s. */
  readonly linkMiBps: number
  /** How far the link's rate may be off, as a part of it. */
  readonly linkDoubt: number
  /** How long the guest may stand still for the switchover, ms. */
  readonly maxDowntimeMs: number
  /** Whether, and how, auto-converge slows the guest down. */
  readonly autoConverge: SimulateOptions['autoConverge']
  /** Whether, and after which pass, the guest goes over to post-copy. */
  readonly postcopy: boolean | { readonly afterPass: number }
  /** The longest that is looked ahead, ms. */
  readonly maxTotalMs: number
  /** The facts about both hosts that matter. */
  readonly hosts: HostFacts
  /** Whether the bandwidth was measured during a migration, and not given. */
  readonly bandwidthWasSeen: boolean
}

const hostFacts = tableFor<HostFacts>()('hosts', hostKeys)

/** The range of a link or a limit. */
const mibps = number('MiB/s', { least: 1e-3, most: 1e9 })

/** The keys of {@link ForecastOptions}. */
export const forecastKeys = {
  bandwidthMiBps: mibps,
  bandwidthWasSeen: boolean,
  linkMiBps: mibps,
  linkDoubt: number('', { most: 0.9 }),
  maxDowntimeMs: number('ms', { least: 1, most: longestDowntimeMs }),
  autoConverge: either(boolean, nested(throttling)),
  postcopy: either(boolean, nested(tableFor<{ readonly afterPass: number }>()('postcopy', { afterPass: required(number('', { least: 1, most: Number.MAX_SAFE_INTEGER })) }))),
  maxTotalMs: number('ms', { least: 1, most: Number.MAX_SAFE_INTEGER }),
  hosts: nested(hostFacts),
}

const forecastOptions = tableFor<ForecastOptions>()('forecast', forecastKeys)

/** Applies the defaults. Throws a TypeError or RangeError that names what cannot be. */
export function resolveForecast(options: ForecastOptions): ResolvedForecast {
  const {
    bandwidthMiBps = null, linkMiBps = bandwidthMiBps, linkDoubt = 0.02, maxDowntimeMs = 300, maxTotalMs = 24 * 3600 * 1000, postcopy = false,
    autoConverge = false, hosts = {}, bandwidthWasSeen = false,
  } = forecastOptions.read(options)
  if (linkMiBps === null) throw new TypeError('bandwidthMiBps or linkMiBps is missing: nobody can tell how fast memory goes')
  return { bandwidthMiBps, linkMiBps, linkDoubt, maxDowntimeMs, maxTotalMs, postcopy, autoConverge, hosts, bandwidthWasSeen }
}
