import type { Phase } from './phase'

/**
 * The state of a migration at one moment. Made of JSON values only: what is unknown is null, and a 0 was measured.
 */
export interface MigrationSample {
  /** ms on the monitor's monotonic clock, 0 = the monitor's start. */
  readonly atMs: number
  /** ms since the migration job began, by libvirt's count, carried on to `atMs` between two polls. */
  readonly elapsedMs: number | null
  /** Where the migration is: see docs/migration.md. */
  readonly phase: Phase
  /**
   * 1 = the first pass through all memory. Counts from the start of this migration, even where QEMU goes on counting
   * from an earlier one. null before memory is sent, and if the hypervisor does not tell.
   */
  readonly pass: number | null
  /** null before memory is sent, disks included: libvirt's memory figures are zero or stale until then. */
  readonly memory: MemoryFigures | null
  /** null when no disk is copied. */
  readonly disk: DiskFigures | null
  /** How fast the guest writes to its memory. */
  readonly dirty: DirtyFigures
  /** How fast memory is sent. */
  readonly transfer: TransferFigures
  /** Bytes sent so far: memory of all passes, and disks. */
  readonly transferredBytes: number | null
  /** Bytes of VFIO device state sent. */
  readonly deviceStateBytes: number | null
  /** Per cent of CPU time that auto-converge takes from the guest; null when it takes none or is off. */
  readonly throttlePercent: number | null
  /** Pages that the guest asked for in post-copy because it could not wait; null without post-copy. */
  readonly postcopyRequests: number | null
  /** null unless compression is on. */
  readonly compression: CompressionFigures | null
  /** ms of pause that QEMU may cause at the switchover: it keeps sending passes until the rest fits in. */
  readonly downtimeLimitMs: number
  /** ms, QEMU's own forecast; null while it merely repeats the limit, that is until a dirty rate is known. */
  readonly expectedDowntimeMs: number | null
  /** ms that the guest stood still; only once the migration is complete and it has really happened. */
  readonly downtimeMs: number | null
  /** `downtimeMs` without the difference between the two hosts' clocks: prefer it. */
  readonly downtimeNetMs: number | null
  /** ms before the first byte of memory was sent. */
  readonly setupMs: number | null
  /**
   * ms that the remaining memory would take at the present rate: how long the guest would stand still if it were paused
   * now. A sawtooth, and too low just before a bitmap sync, when the pages dirtied meanwhile are not yet counted.
   */
  readonly impliedDowntimeMs: number | null
  /**
   * The same for the smallest backlog that any pass after the first *began* with: the best moment so far, and the figure
   * that QEMU itself compares with the limit. The sawtooth's other end says nothing: every pass runs down to almost 0.
   */
  readonly bestImpliedDowntimeMs: number | null
  /** 0 to 1, never falls, 1 only when the migration is complete. */
  readonly progress: number
  /** null when nothing can be said, and when the migration is not expected to end by itself. */
  readonly eta: Eta | null
  /** Whether it converges. */
  readonly verdict: Verdict
  /** Not null while a poll has no answer, or the host cannot be asked: the figures are then old, which says nothing about the migration. */
  readonly unanswered: Unanswered | null
}

/** The memory of the guest, and how much of it was sent. */
export interface MemoryFigures {
  /** All of the guest's memory. */
  readonly totalBytes: number
  /** Sent so far, all passes. */
  readonly processedBytes: number | null
  /** Known to be dirty and not sent; a sawtooth. */
  readonly remainingBytes: number | null
  /** Bytes in a page; null until QEMU has said so. */
  readonly pageSizeBytes: number | null
  /** Pages of zeros, which cost a few bytes each. */
  readonly zeroPages: number | null
  /** Pages sent in full, repeats counted. */
  readonly normalPages: number | null
  /** Bytes of pages that were sent in full. */
  readonly normalBytes: number | null
}

/** The disks that are copied. */
export interface DiskFigures {
  /** All that is to be copied. */
  readonly totalBytes: number
  /** How much of it is copied. */
  readonly processedBytes: number | null
  /** How much of it remains. */
  readonly remainingBytes: number | null
  /** Smoothed, from the bytes copied between polls. */
  readonly bytesPerSecond: number | null
}

/** How fast the guest dirties memory. All null during the first pass, when nobody knows, and after the switchover. */
export interface DirtyFigures {
  /** Our estimate over the last bitmap syncs. */
  readonly pagesPerSecond: number | null
  /** `pagesPerSecond` in bytes. */
  readonly bytesPerSecond: number | null
  /** True once enough bitmap syncs went by after the first pass that the estimate means something. */
  readonly settled: boolean
  /**
   * True when it is a lower bound: so near to what the link carries that pages are written again before they are sent, which
   * QEMU counts once.
   */
  readonly atLeast: boolean | null
  /** QEMU's figure of the last bitmap sync as it is: reads low in early passes. */
  readonly qemuPagesPerSecond: number | null
}

/** How fast the migration's data goes over the link. */
export interface TransferFigures {
  /** Smoothed, from the bytes sent between polls: of the disks during `storage`, of memory afterwards. */
  readonly bytesPerSecond: number | null
  /** QEMU's figure of its last 100 ms: noisy. */
  readonly qemuBytesPerSecond: number | null
}

/** What XBZRLE compression did. */
export interface CompressionFigures {
  /** The size of its cache. */
  readonly cacheBytes: number | null
  /** Bytes that were sent compressed. */
  readonly bytes: number | null
  /** Pages that were sent compressed. */
  readonly pages: number | null
  /** Pages that the cache did not have. */
  readonly cacheMisses: number | null
  /** Pages that compression made larger, so that they were sent in full. */
  readonly overflow: number | null
}

/** Time to the end of the migration. */
export interface Eta {
  /** The likely value; equal to `lowMs` when only a lower bound is known (disks and first pass). */
  readonly ms: number
  /** The lower end of the interval, ms. */
  readonly lowMs: number
  /** null = open: it may take arbitrarily long, or never end. */
  readonly highMs: number | null
}

/** Whether a migration converges, in a word. */
export type VerdictState = 'unknown' | 'converging' | 'stalled' | 'diverging'

/** Whether a migration converges, and why one thinks so. */
export interface Verdict {
  /** stalled: passes no longer get smaller. diverging: they grow, or the guest dirties faster than the link carries. */
  readonly state: VerdictState
  /** One sentence with the numbers behind the state. */
  readonly because: string
}

/** A question that the host has not answered. */
export interface Unanswered {
  /** When the first question was asked that has no answer, on the clock of `atMs`. */
  readonly sinceMs: number
  /** Why the host could not be asked, the last time; null while its answer is merely late. */
  readonly because: string | null
  /** When it is tried again, on the clock of `atMs`, where the connection is lost: with growing delays. Otherwise null. */
  readonly retryAtMs: number | null
}

/** One pass through memory, from one bitmap sync to the next. A figure that was not seen (short passes between polls) is null. */
export interface PassRecord {
  /** 1 = all memory. */
  readonly pass: number
  /** On the clock of `MigrationSample.atMs`; exact with iteration events, else the first poll in the pass. */
  readonly startedAtMs: number
  /** null while the pass runs, and if its beginning was missed. */
  readonly durationMs: number | null
  /** Memory bytes sent; interpolated between polls. null while the pass runs, and if its beginning was missed. */
  readonly transferredBytes: number | null
  /** Backlog right after the bitmap sync; a lower bound without iteration events. */
  readonly remainingAtStartBytes: number | null
  /** The last backlog seen in the pass. */
  readonly remainingAtEndBytes: number | null
  /** QEMU's dirty rate as it stood during the pass, measured at the bitmap sync that began it. null in pass 1. */
  readonly dirtyPagesPerSecond: number | null
  /** The highest throttle seen in the pass. */
  readonly throttlePercent: number | null
}
