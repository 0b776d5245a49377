import type { GuestOptions } from './guest-xml'
import type { KvmSpeed } from './kvm'
import type { LabCapabilities } from './options'
import { defaultMemoryMiB, defaultWorkingSetMiB } from './table'

/** How a guest's processors are run, and why so. */
export interface Accelerator {
  kvm: boolean
  /** Part of a sentence: 'KVM takes 6.1 s to boot a guest here'. */
  because: string
}

/** An emulated guest of the usual size is ready after a second or two. */
const READY_WITHIN_MS = 2_000
/** KVM has to be able to do more than a guest is asked for, since a migration slows each first write to a page down. */
const HEADROOM = 2
/** The pages of its memory that the guest program checks in a second, where it has the time. */
const CHECKED_PAGES_PER_SECOND = 8_192
/** Fewer checks would let a test wait too long for a walk over all memory. */
const LEAST_CHECKED_PAGES_PER_SECOND = 256
/** The part of a slow processor's time that checks may take. */
const CHECKING_PART = 1 / 8
/** An emulated guest that writes as fast as it can gets to a million pages/s and outruns any link; one on KVM has to do so too. */
const FAST_PAGES_PER_SECOND = 250_000
/** Filling a page with noise was seen to take as long as 10 (emulated) to 90 (KVM without the processor's help) writes to pages. */
const WRITES_PER_FILL = 100
const PAGES_PER_MIB = 256

/** Whether a guest gets KVM where both would do: when it can do there what it is asked for. */
export function chooseAccelerator(options: GuestOptions, { kvm, kvmReason, kvmSpeed }: LabCapabilities): Accelerator {
  if (!kvm || kvmSpeed === undefined) return { kvm: false, because: kvmReason ?? 'KVM does not work here' }
  const { bootMs, pagesPerSecond } = kvmSpeed
  const { dirtyPagesPerSecond = 0 } = options
  const slow = (because: string): Accelerator => ({ kvm: false, because })
  const fillMs = fillMiB(options) * msPerFilledMiB(kvmSpeed)
  if (bootMs + fillMs > READY_WITHIN_MS) {
    return slow(`KVM takes ${seconds(bootMs)} s to boot a guest here${fillMs < 100 ? '' : `, and ${seconds(fillMs)} s to fill its memory with noise`}`)
  }
  const able = `${pagesPerSecond.toLocaleString('en')} pages/s`
  const needed = dirtyPagesPerSecond === 'max' ? FAST_PAGES_PER_SECOND : (dirtyPagesPerSecond + CHECKED_PAGES_PER_SECOND) * HEADROOM
  if (pagesPerSecond < needed) return slow(`a guest on KVM writes to at most ${able} here, and this one asks for ${needed.toLocaleString('en')} with its checks and a reserve`)
  return { kvm: true, because: `KVM boots a guest in ${seconds(bootMs)} s here, which writes to up to ${able}` }
}

/**
 * How long a guest may take until it beats, ms: a minute, and what the noise in its memory takes three times over. A machine may be
 * busy.
 */
export function readyLimitMs(options: GuestOptions, speed: KvmSpeed | undefined): number {
  return Math.round(60_000 + 3 * fillMiB(options) * (speed === undefined ? 20 : msPerFilledMiB(speed)))
}

/** How many pages a guest checks in a second: on a KVM that interprets, the usual number would leave it no time to write. */
export function checkedPagesPerSecond(speed: KvmSpeed | undefined): number {
  if (speed === undefined) return CHECKED_PAGES_PER_SECOND
  return Math.min(CHECKED_PAGES_PER_SECOND, Math.max(LEAST_CHECKED_PAGES_PER_SECOND, Math.round(speed.pagesPerSecond * CHECKING_PART)))
}

function fillMiB({ fill, memoryMiB = defaultMemoryMiB, workingSetMiB = defaultWorkingSetMiB(memoryMiB), extraFillMiB = 0 }: GuestOptions): number {
  return fill === 'random' ? workingSetMiB + extraFillMiB : 0
}

function msPerFilledMiB({ pagesPerSecond }: KvmSpeed): number {
  return PAGES_PER_MIB * WRITES_PER_FILL / pagesPerSecond * 1000
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1)
}
