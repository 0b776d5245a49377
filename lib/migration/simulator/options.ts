import { number, readValue } from '../../options'
import { parseVersion } from '../../version'
import type { PolicyAction } from '../samples/action'
import type { MigrationSample, PassRecord } from '../samples/sample'

/** A guest that writes to each page of its working set in turn: W(t) = rate * t, at most the working set. */
export interface LinearDirtying {
  /** Which behaviour it is. */
  readonly kind: 'linear'
  /** Distinct bytes dirtied per second (pages times page size, not bytes written). */
  readonly bytesPerSecond: number
  /** How much is written to at most, bytes. */
  readonly workingSetBytes: number
  /**
   * Where in its working set the guest writes when the migration begins, as a part of it, 0 to 1. Matters much where passes end
   * with much unsent (bandwidth times downtime limit): what is written again while it waits costs nothing. Nobody knows it of a
   * real guest, so by default it is drawn from the seed.
   */
  readonly startsAt?: number
}

/** A guest that writes to pages of its working set at random: W(t) = S * (1 - exp(-t / tau)). */
export interface SaturatingDirtying {
  /** Which behaviour it is. */
  readonly kind: 'saturating'
  /** How much is written to at most, bytes. */
  readonly workingSetBytes: number
  /** ms after which 63 % of the working set are dirty. */
  readonly tauMs: number
}

/** Several parts of memory with a behaviour each, for example a small hot one and a large cold one. */
export interface MixedDirtying {
  /** Which behaviour it is. */
  readonly kind: 'mixture'
  /** The behaviours that take place at once. */
  readonly parts: readonly (LinearDirtying | SaturatingDirtying)[]
}

/** A guest that does not write at all. */
export interface NoDirtying {
  /** Which behaviour it is. */
  readonly kind: 'none'
}

/** A behaviour that does not change. */
export type SteadyDirtying = NoDirtying | LinearDirtying | SaturatingDirtying | MixedDirtying

/** For `burstMs` of every `periodMs` one behaviour, from the start of each period; another for the rest. */
export interface BurstyDirtying {
  /** Which behaviour it is. */
  readonly kind: 'bursts'
  /** ms from one burst to the next. */
  readonly periodMs: number
  /** ms that a burst lasts. */
  readonly burstMs: number
  /** What the guest does in a burst. */
  readonly burst: SteadyDirtying
  /** Default: nothing is written. */
  readonly quiet?: SteadyDirtying
}

/** One behaviour after the other; the first phase begins at 0. */
export interface PhasedDirtying {
  /** Which behaviour it is. */
  readonly kind: 'phases'
  /** What the guest does from when on: ms since the start. */
  readonly phases: readonly { readonly fromMs: number, readonly behaviour: SteadyDirtying | BurstyDirtying }[]
}

/**
 * How a guest dirties its memory. Behaviours that follow each other use the same memory, as far as their working sets
 * reach: what one has dirtied stays dirty for the next. The parts of a mixture lie apart.
 */
export type DirtyBehaviour = SteadyDirtying | BurstyDirtying | PhasedDirtying

/**
 * Bytes per second: constant, or in segments (each holds until the next; before the first it is that of the first), or a
 * function of the simulated ms, which is asked every 100 ms. 0: nothing gets through.
 */
export type Rate = number | readonly { readonly fromMs: number, readonly bytesPerSecond: number }[] | ((atMs: number) => number)

/** An action of a policy, with a reason if it likes. */
export type SimulatedAction = Exclude<PolicyAction, { readonly action: 'none' }> & { readonly because?: string }

/** A migration to simulate. */
export interface SimulateOptions {
  /** The guest's memory, bytes. */
  readonly memoryBytes: number
  /** Default 4096. */
  readonly pageSizeBytes?: number
  /** Pages of nothing but zeros, which cost 9 bytes each; default 0. Not with `zeroFraction`. */
  readonly zeroPages?: number
  /** The same as a part of memory, 0 to 1. */
  readonly zeroFraction?: number
  /** How fast the source looks through pages that turn out to be zero; default 4 GiB/s. */
  readonly zeroScanBytesPerSecond?: number
  /**
   * 'apart': memory holds the parts of a mixture, then what is written once, then zeros, each in one piece, as QEMU goes through
   * it. 'mixed', the default: they lie side by side everywhere, which is the middle of all that can be.
   */
  readonly layout?: 'mixed' | 'apart'
  /** The share of the link that carries QEMU's data: the packets' headers take the rest. */
  readonly bandwidthBytesPerSecond: Rate
  /**
   * Data that QEMU takes for sent but still lies in the source's socket and queue, once they are full: they fill up where the link is
   * the bottleneck, not the migration's own limit, and at the switchover the guest waits for that too. Default 1.5 MiB, as measured
   * in the lab.
   */
  readonly socketBufferBytes?: number
  /**
   * The migration's own limit, which QEMU lifts for the last pass and in post-copy; default none. A number is what was set, and by
   * its version QEMU sends a little more; a rate over time is what really went out.
   */
  readonly maxBandwidthBytesPerSecond?: Rate
  /** How the guest writes to its memory. */
  readonly dirty: DirtyBehaviour
  /**
   * The part of its processors' time that the guest's writing takes, above 0 to 1; default 1. A throttle takes idle time first: it
   * slows down a guest with 0.25 only beyond 75 per cent.
   */
  readonly cpuLoad?: number
  /**
   * How much of a time in which it could not run a guest makes good afterwards, ms. Auto-converge lets it run for 10 ms at a time;
   * a guest whose work comes by the clock and is dropped when too late loses some when it is held longer. Default: no end.
   */
  readonly catchUpMs?: number
  /** Default 300, as in QEMU. */
  readonly downtimeLimitMs?: number
  /** How often statistics are observed; default 500. */
  readonly intervalMs?: number
  /** From the start of the job to the first byte of memory, in which the destination prepares itself; default 400. */
  readonly setupMs?: number
  /** From the last byte of memory to the guest's running at the destination; default 20. */
  readonly handoverMs?: number
  /** From then until the source has let go of the guest, and the call is over; default 200. */
  readonly confirmMs?: number
  /**
   * Whether QEMU emulates the guest's processors (TCG) instead of running them by KVM; default false. Each bitmap sync then waits for
   * them, and one that auto-converge holds answers only when its share is used up: at 99 per cent once a second.
   */
  readonly emulated?: boolean
  /**
   * The QEMU whose rules hold, '7.2.0' by default. Since 8.2 it sends up to 128 KiB more than its limit in each 100 ms: 8.8 MiB/s of 8.
   * Since 9.2 auto-converge syncs the bitmap by itself in passes of 5 s or more. 8.x, and again 11.1, sync it at every look
   * where post-copy is allowed.
   */
  readonly qemuVersion?: string
  /** Slows the guest down; QEMU's defaults are 20, 10 and 99 per cent. `true` for these. */
  readonly autoConverge?: boolean | {
    readonly initialPercent?: number, readonly incrementPercent?: number, readonly maxPercent?: number
  }
  /** Allows post-copy, and starts it: after so many passes, or at a time; neither: only when `control` says so. */
  readonly postcopy?: { readonly afterPass?: number, readonly atMs?: number }
  /** When the guest is paused by hand, ms; it stays so. */
  readonly pauseAtMs?: number
  /** Default 0. The same seed gives the same trace. */
  readonly seed?: number
  /** The variations, all reproducible; default: none. */
  readonly noise?: {
    /** Link and dirtying vary by up to this part of themselves from one second to the next, 0 to 1. */
    readonly link?: number
    readonly dirty?: number
    /** Probability that a poll gets only zeros for an answer, as libvirt gives between QEMU's states. */
    readonly zeroSamples?: number
    /** Probability that a poll is not answered. */
    readonly lostPolls?: number
  }
  /** When to give up, simulated ms; default a day. */
  readonly maxTotalMs?: number
  /** Called with each sample as it comes and the passes so far, which are only lent; what it returns is done at once. */
  readonly control?: (sample: MigrationSample, passes: readonly PassRecord[]) => SimulatedAction | readonly SimulatedAction[] | null | undefined
}

/** The options with all defaults, checked. */
export type Resolved = Required<Omit<SimulateOptions, 'zeroFraction' | 'qemuVersion' | 'autoConverge' | 'postcopy' | 'pauseAtMs' | 'noise' | 'control'>> & {
  readonly autoConverge: {
    readonly initialPercent: number, readonly incrementPercent: number, readonly maxPercent: number
    /** QEMU's own bitmap syncs, ms apart; Infinity: none. */
    readonly syncEveryMs: number
  } | null
  readonly postcopy: { readonly afterPass: number, readonly atMs: number } | null
  readonly pauseAtMs: number
  /** What the version of QEMU decides. */
  readonly rules: {
    /** The data that QEMU hands over at once, bytes, where it counts only such against its limit; 0 where it counts each page. */
    readonly flushBytes: number
    /** It syncs its bitmap whenever it looks at the backlog. */
    readonly syncsAtLooks: boolean
  }
  readonly noise: { readonly link: number, readonly dirty: number, readonly zeroSamples: number, readonly lostPolls: number }
}

/** Of the lab's QEMU. */
export const defaultQemuVersion = '7.2.0'

const defaultSocketBufferBytes = 1.5 * 1024 * 1024

/** QEMU hands over 64 pieces at once, and a page is two: its header, of 8 bytes, and its content. */
const pagesPerFlush = 32

export function rulesOf(version: number, pageSizeBytes: number, postcopy: boolean): Resolved['rules'] {
  const since = (other: string): boolean => version >= parseVersion(other)
  return {
    flushBytes: since('8.2.0') ? pagesPerFlush * (pageSizeBytes + 8) : 0,
    // 10.0 does not, and what lies between was not tried; 8.x by its source.
    syncsAtLooks: postcopy && (since('11.1.0') || (since('8.0.0') && !since('9.0.0'))),
  }
}

/** Applies the defaults to what the table has read, and refuses what cannot be together, with a RangeError. */
export function resolve(options: SimulateOptions): Resolved {
  const { memoryBytes, pageSizeBytes = 4096, zeroFraction, autoConverge, postcopy, qemuVersion = defaultQemuVersion } = options
  readValue(number('bytes', { least: 1, most: memoryBytes, because: ', the memory' }), 'pageSizeBytes', pageSizeBytes)
  if (zeroFraction !== undefined && options.zeroPages !== undefined) throw new RangeError('zeroPages and zeroFraction say the same: give one')
  const pages = Math.floor(memoryBytes / pageSizeBytes)
  const auto = autoConverge === true ? {} : autoConverge || null
  const resolved: Resolved = {
    memoryBytes,
    pageSizeBytes,
    zeroPages: options.zeroPages ?? Math.floor((zeroFraction ?? 0) * pages),
    zeroScanBytesPerSecond: options.zeroScanBytesPerSecond ?? 4 * 1024 ** 3,
    layout: options.layout ?? 'mixed',
    bandwidthBytesPerSecond: options.bandwidthBytesPerSecond,
    socketBufferBytes: options.socketBufferBytes ?? defaultSocketBufferBytes,
    maxBandwidthBytesPerSecond: options.maxBandwidthBytesPerSecond ?? Infinity,
    dirty: options.dirty,
    cpuLoad: options.cpuLoad ?? 1,
    catchUpMs: options.catchUpMs ?? Infinity,
    emulated: options.emulated ?? false,
    downtimeLimitMs: options.downtimeLimitMs ?? 300,
    intervalMs: options.intervalMs ?? 500,
    setupMs: options.setupMs ?? 400,
    handoverMs: options.handoverMs ?? 20,
    confirmMs: options.confirmMs ?? 200,
    autoConverge: auto && {
      initialPercent: auto.initialPercent ?? 20, incrementPercent: auto.incrementPercent ?? 10, maxPercent: auto.maxPercent ?? 99,
      syncEveryMs: parseVersion(qemuVersion) >= parseVersion('9.2.0') ? 5_000 : Infinity,
    },
    postcopy: postcopy ? { afterPass: postcopy.afterPass ?? Infinity, atMs: postcopy.atMs ?? Infinity } : null,
    pauseAtMs: options.pauseAtMs ?? Infinity,
    rules: rulesOf(parseVersion(qemuVersion), pageSizeBytes, Boolean(postcopy)),
    seed: options.seed ?? 0,
    noise: { link: 0, dirty: 0, zeroSamples: 0, lostPolls: 0, ...options.noise },
    maxTotalMs: options.maxTotalMs ?? 24 * 3600 * 1000,
  }
  readValue(number('', { most: pages, because: ', the pages of the memory' }), 'zeroPages', resolved.zeroPages)
  return resolved
}
