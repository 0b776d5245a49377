import { within, type SimulateOptions } from '../simulator/options'

/** What is known of the hosts beyond the link. Each has the simulator's default, which was measured in the lab. */
export type HostFacts = Pick<SimulateOptions,
  'setupMs' | 'handoverMs' | 'confirmMs' | 'socketBufferBytes' | 'zeroScanBytesPerSecond' | 'layout' | 'catchUpMs' | 'emulated' | 'qemuVersion'>

/** The migration to forecast. */
export interface ForecastOptions {
  /** The migration's own limit, MiB/s; default none. One of this and `linkMiBps` is needed. */
  readonly bandwidthMiBps?: number
  /**
   * What the link carries of a migration, MiB/s. Default: as much as `bandwidthMiBps`. It counts where there is no limit or a
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
  /** What is known of the hosts. */
  readonly hosts?: HostFacts
}

/** The options with their defaults. */
export interface ResolvedForecast {
  readonly bandwidthMiBps: number | null
  readonly linkMiBps: number
  readonly linkDoubt: number
  readonly maxDowntimeMs: number
  readonly autoConverge: SimulateOptions['autoConverge']
  readonly postcopy: boolean | { readonly afterPass: number }
  readonly maxTotalMs: number
  readonly hosts: HostFacts
}

const names: readonly (keyof ForecastOptions)[] =
  ['bandwidthMiBps', 'linkMiBps', 'linkDoubt', 'maxDowntimeMs', 'autoConverge', 'postcopy', 'maxTotalMs', 'hosts']

/** Applies the defaults. Throws a TypeError or RangeError that names what cannot be. */
export function resolveForecast(options: ForecastOptions): ResolvedForecast {
  if (typeof options !== 'object' || options === null) throw new TypeError('a forecast needs an object with options: at least { bandwidthMiBps } or { linkMiBps }')
  for (const name of Object.keys(options)) {
    if (!(names as readonly string[]).includes(name)) throw new TypeError(`unknown option ${name}: there are ${names.join(', ')}`)
  }
  const { bandwidthMiBps, linkMiBps, linkDoubt = 0.02, maxDowntimeMs = 300, maxTotalMs = 24 * 3600 * 1000 } = options
  const link = linkMiBps ?? bandwidthMiBps
  if (link === undefined) throw new TypeError('bandwidthMiBps or linkMiBps is missing: nobody can tell how fast memory goes')
  for (const [name, value, least, most] of [
    [linkMiBps === undefined ? 'bandwidthMiBps' : 'linkMiBps', link, 1e-3, 1e9], ['bandwidthMiBps', bandwidthMiBps ?? 1, 1e-3, 1e9], ['linkDoubt', linkDoubt, 0, 0.9],
    ['maxDowntimeMs', maxDowntimeMs, 1, 2_000_000], ['maxTotalMs', maxTotalMs, 1, Number.MAX_SAFE_INTEGER],
  ] as const) {
    if (typeof value !== 'number') throw new TypeError(`${name} must be a number: ${String(value)}`)
    within(name, value, least, most)
  }
  const { postcopy = false } = options
  if (typeof postcopy === 'object') within('postcopy.afterPass', postcopy.afterPass, 1, Number.MAX_SAFE_INTEGER)
  return {
    bandwidthMiBps: bandwidthMiBps ?? null, linkMiBps: link, linkDoubt, maxDowntimeMs, maxTotalMs, postcopy,
    autoConverge: options.autoConverge ?? false, hosts: options.hosts ?? {},
  }
}
