import { boolean, bytes, like, list, nested, number, oneOf, orNull, required, tableFor, type Kind } from '../../options'
import type { SteadyDirtying } from '../simulator'
import { hostKeys, steady } from '../simulator/table'
import type { ResolvedForecast } from './options'

/** The result of one look at a guest's memory: so much of it was written to in so long. */
export interface DirtyWindow {
  /** Length of the window, ms. */
  readonly ms: number
  /** Distinct bytes written to in it. */
  readonly bytes: number
  /** Standard error of `bytes`: of sampling, and of the guest's own chance. */
  readonly sigmaBytes: number
  /**
   * Which part of memory was looked at: windows of the same part lie on one curve, and the guest's is the sum of all parts.
   * Default 0, for all of memory.
   */
  readonly part?: number
}

/** A figure with doubt: 'likely' lies between the others, and so does the truth in nine of ten cases. */
export interface Estimate {
  /** The likeliest value. */
  readonly likely: number
  /** The lower end of the interval. */
  readonly low: number
  /** null: no bound is known. */
  readonly high: number | null
}

/** A guest as it was measured: all that a forecast needs to know of it. Plain data, to be kept and used again. */
export interface GuestModel {
  /** All of its memory, as QEMU sends it. */
  readonly memoryBytes: number
  /** Bytes in a page. */
  readonly pageSizeBytes: number
  /** The memory that has to be sent in full; the rest is zeros. */
  readonly nonZeroBytes: Estimate
  /** The measurements. Empty where the behaviour was given. */
  readonly windows: readonly DirtyWindow[]
  /** The fitted behaviour, in the simulator's terms. */
  readonly dirty: SteadyDirtying
  /**
   * Relative standard error of the rate at which it dirties: 0.02 means that the true curve W(t) likely lies within 2 % of the
   * fitted one.
   */
  readonly dirtyDoubt: number
  /** Whether zeros, what is written once and what is written again lie in pieces of their own ('apart') or side by side. */
  readonly layout: 'apart' | 'mixed'
  /** Whether its processors are emulated, not run by KVM: QEMU then has to wait for them now and then. */
  readonly emulated: boolean
  /** The part of its processors' time that the guest used while it was measured, 0 to 1: a throttle takes idle time first. */
  readonly cpuLoad: number
  /** The QEMU that it was measured under, whose rules its migration goes by, for example '10.0.13'. */
  readonly qemuVersion?: string
}

const estimate = tableFor<Estimate>()('estimate', {
  likely: required(number('bytes')), low: required(number('bytes')), high: required(orNull(number('bytes'))),
})

const dirtyWindow = tableFor<DirtyWindow>()('window', {
  ms: required(number('ms')), bytes: required(number('bytes')), sigmaBytes: required(number('bytes')), part: number(''),
})

/** {@link GuestModel}: it may come from a file. */
export const guestModel = tableFor<GuestModel>()('guest', {
  memoryBytes: required(bytes(1)),
  pageSizeBytes: required(bytes(1)),
  nonZeroBytes: required(nested(estimate)),
  windows: required(list(nested(dirtyWindow))),
  dirty: required(steady),
  dirtyDoubt: required(number('')),
  layout: required(oneOf('apart', 'mixed')),
  emulated: required(boolean),
  cpuLoad: required(number('', { least: Number.MIN_VALUE, most: 1 })),
  qemuVersion: hostKeys.qemuVersion,
})

/** The parts of an earlier forecast that are used. */
export interface Forecasted { readonly guest: GuestModel, readonly options: ResolvedForecast }

/** A forecast as an argument: of it only these two are used. */
export const aForecast: Kind<Forecasted> = {
  ...like<Forecasted>('one of this guest, as forecast() makes it', (value) => {
    const given = value as Partial<Forecasted> | null | undefined
    return typeof given?.guest === 'object' && given.guest !== null && typeof given.options === 'object' && given.options !== null
  }),
  take: (value, name) => {
    const { guest, options } = value as Forecasted
    return { guest: guestModel.read(guest, `${name}.guest.`), options }
  },
}

/** W(t): distinct bytes that a guest of this behaviour writes to in `ms`. */
export function dirtiedBytes(dirty: SteadyDirtying, ms: number): number {
  switch (dirty.kind) {
    case 'none': return 0
    case 'linear': return Math.min(dirty.workingSetBytes, dirty.bytesPerSecond * ms / 1000)
    case 'saturating': return -dirty.workingSetBytes * Math.expm1(-ms / dirty.tauMs)
    case 'mixture': return dirty.parts.reduce((sum, part) => sum + dirtiedBytes(part, ms), 0)
  }
}

/**
 * How fast a guest may write that was not seen to: a standard error of its windows, bytes/s. 0 where it was seen to write, and where its
 * behaviour was given.
 */
export function unseenBytesPerSecond({ dirty, windows }: GuestModel): number {
  if (dirty.kind !== 'none') return 0
  const parts = new Map<number, number>()
  for (const { ms, sigmaBytes, part = 0 } of windows) parts.set(part, Math.min(parts.get(part) ?? Infinity, sigmaBytes * 1000 / ms))
  return Math.hypot(...parts.values())
}

/** The most memory that a guest of this behaviour writes to, however long one waits. */
export function workingSetBytes(dirty: SteadyDirtying): number {
  switch (dirty.kind) {
    case 'none': return 0
    case 'mixture': return dirty.parts.reduce((sum, part) => sum + part.workingSetBytes, 0)
    default: return dirty.workingSetBytes
  }
}
