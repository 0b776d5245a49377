import { backlogRates, estimateEta, finiteEta, judge, openEta, type PrecopyState } from './estimate'
import type { PassTable } from './passes'
import { isPostcopy, isPrecopy, isTerminal, type Phase } from './phase'
import { progressOf } from './progress'
import type { RateMeter } from './rates'
import type {
  CompressionFigures, DirtyFigures, DiskFigures, Eta, MemoryFigures, MigrationSample, PassRecord, Unanswered, Verdict,
} from './sample'
import type { JobStatistics } from '../../domain/job-statistics'

/** Everything that the sampler knows when a sample is due. */
export interface Figures {
  readonly phase: Phase
  readonly atMs: number
  readonly latest: MigrationSample | null
  /** libvirt's count of elapsed ms, and when it was read. */
  readonly clock: { readonly elapsedMs: number, readonly atMs: number } | null
  readonly statistics: JobStatistics | null
  readonly memoryStarted: boolean
  readonly pass: number | null
  readonly passes: PassTable
  readonly rates: RateMeter
  readonly downtimeLimitMs: number
  readonly postcopyStart: { readonly progress: number, readonly backlogBytes: number } | null
  readonly unanswered: Unanswered | null
  readonly final: JobStatistics | null
}

/** The sample for the given state of knowledge. */
export function figuresOf(input: Figures): MigrationSample {
  const { phase, rates, pass } = input
  const real = phase === 'done' ? input.final : null
  // Completed statistics can lack figures that the last poll had, if they come from the destination or an older libvirt.
  const s = real?.memoryTotalBytes ? real : input.statistics
  const memory = s && (input.memoryStarted || real) ? memoryOf(s) : null
  const disk = s ? diskOf(s, rates.diskBytesPerSecond) : null
  const dirty = dirtyOf(input, memory?.pageSizeBytes ?? null)
  const active = isTerminal(phase) ? null : s

  const inFirstPass = pass === null || pass === 1
  const sendRate = positive(inFirstPass ? rates.drainBytesPerSecond : rates.memoryBytesPerSecond)
  const impliedMs = (bytes: number | null): number | null =>
    bytes === null || sendRate === null || !isPrecopy(phase) || isTerminal(phase) ? null : bytes * 1000 / sendRate
  const bestBacklogBytes = input.passes.smallestBacklogBytes
  const { eta, verdict } = prospects(input, { memory, disk, dirty, sendRate })

  return {
    atMs: input.atMs,
    elapsedMs: real?.timeElapsedMs ?? elapsedOf(input),
    phase,
    pass,
    memory,
    disk,
    dirty,
    transfer: {
      bytesPerSecond: round(input.memoryStarted ? rates.memoryBytesPerSecond : rates.diskBytesPerSecond),
      qemuBytesPerSecond: (input.memoryStarted ? active?.memoryBytesPerSecond : active?.diskBytesPerSecond) ?? null,
    },
    transferredBytes: input.memoryStarted || real ? sentOf(s) : disk?.processedBytes ?? null,
    deviceStateBytes: s?.vfioDataTransferredBytes ?? null,
    throttlePercent: s?.autoConvergeThrottlePercent ?? null,
    // libvirt reports a 0 all along; it is a measurement only where there is post-copy.
    postcopyRequests: s?.memoryPostcopyRequests || (isPostcopy(phase) ? s?.memoryPostcopyRequests ?? null : null),
    compression: s ? compressionOf(s) : null,
    downtimeLimitMs: input.downtimeLimitMs,
    expectedDowntimeMs: (phase === 'iterate' || phase === 'switchover') && dirty.qemuPagesPerSecond
      ? s?.downtimeMs ?? null
      : null,
    downtimeMs: real?.downtimeMs ?? null,
    downtimeNetMs: real?.downtimeNetMs ?? null,
    setupMs: s?.setupTimeMs ?? null,
    impliedDowntimeMs: round(impliedMs(memory?.remainingBytes ?? null)),
    bestImpliedDowntimeMs: round(impliedMs(bestBacklogBytes)),
    progress: progressOf(input.latest?.progress ?? 0, {
      phase,
      memoryTotalBytes: memory?.totalBytes ?? null,
      memoryRemainingBytes: memory?.remainingBytes ?? null,
      diskTotalBytes: disk?.totalBytes ?? null,
      diskRemainingBytes: disk?.remainingBytes ?? null,
      bestBacklogBytes,
      limitBytes: sendRate === null ? null : sendRate * input.downtimeLimitMs / 1000,
      postcopyStart: input.postcopyStart,
    }),
    eta,
    verdict,
    unanswered: input.unanswered,
  }
}

interface Known {
  readonly memory: MemoryFigures | null
  readonly disk: DiskFigures | null
  readonly dirty: DirtyFigures
  readonly sendRate: number | null
}

function prospects(input: Figures, { memory, disk, dirty, sendRate }: Known): { eta: Eta | null, verdict: Verdict } {
  const remaining = memory?.remainingBytes ?? null
  const when = (bytes: number | null, rate: number | null, make: (bytes: number, rate: number) => Eta): Eta | null =>
    bytes === null || rate === null ? null : make(bytes, rate)
  const say = (state: Verdict['state'], because: string, eta: Eta | null = null) => ({ eta, verdict: { state, because } })

  switch (input.phase) {
    case 'reserve': return say('unknown', 'nothing has been sent yet')
    case 'storage': return say('unknown', 'disks are copied first: nothing is known of memory yet',
      when(disk?.remainingBytes ?? null, positive(input.rates.diskBytesPerSecond), openEta))
    case 'firstPass': return say('unknown', 'how fast the guest dirties memory is known only after the first pass',
      when(remaining, sendRate, openEta))
    case 'switchover': return say('converging', 'the guest stands still, so nothing is dirtied any more',
      when(remaining, sendRate, finiteEta))
    case 'postcopy': return say('converging', 'in post-copy each page is sent only once, so it ends if hosts and link hold',
      when(remaining, sendRate, finiteEta))
    case 'postcopyPaused': return say('stalled', 'the link between the hosts broke: a recovery has to be started')
    case 'recovering': return say('unknown', 'the hosts are working out which pages are still missing')
    case 'handover': return say('converging', 'the guest already runs on the destination')
    case 'done': return say('converging', 'the migration is complete')
    case 'failed':
    case 'cancelled': return say('unknown', 'the migration has ended')
    case 'iterate': break
  }
  if (remaining === null || sendRate === null || dirty.bytesPerSecond === null) {
    return say('unknown', 'no rate has been measured yet')
  }
  const { rows } = input.passes
  const present = rows.at(-1)
  // Between an iteration event and the next poll the backlog is that of the last pass's end, close to 0: to judge by it
  // would announce the end at each bitmap sync.
  if (present && present.remainingAtEndBytes === null && input.latest?.phase === 'iterate') {
    return { eta: input.latest.eta, verdict: input.latest.verdict }
  }
  const precopy: PrecopyState = {
    remainingBytes: remaining,
    sinceSyncMs: input.atMs - (input.passes.syncedAtMs ?? input.atMs),
    bytesPerSecond: sendRate,
    dirtyBytesPerSecond: dirty.bytesPerSecond,
    // The longest pass is the first, so no later one has more time to dirty than what the second began with.
    workingSetBytes: input.passes.largestBacklogBytes ?? memory?.totalBytes ?? remaining,
    downtimeLimitMs: input.downtimeLimitMs,
  }
  return {
    eta: estimateEta(asMeasured(precopy, rows), dirty.settled),
    verdict: judge({
      precopy, settled: dirty.settled, passes: rows, backlogBytes: present?.remainingAtStartBytes ?? null,
    }),
  }
}

/** The recursion goes by what passes really did, once some were seen. */
function asMeasured(precopy: PrecopyState, passes: readonly PassRecord[]): PrecopyState {
  const measured = backlogRates(passes)
  if (!measured) return precopy
  const bytesPerSecond = measured.donePerSecond ?? precopy.bytesPerSecond
  return {
    ...precopy, bytesPerSecond, dirtyBytesPerSecond: measured.leftPerSecond,
    // The limit is in time, and QEMU goes by what the link carries.
    downtimeLimitMs: precopy.downtimeLimitMs * precopy.bytesPerSecond / bytesPerSecond,
  }
}

function memoryOf(s: JobStatistics): MemoryFigures | null {
  if (!s.memoryTotalBytes) return null
  const { memoryNormalBytes: normalBytes, memoryNormalPages: normalPages } = s
  // Before libvirt 3.9.0 the page size was not reported, but follows from pages sent in full.
  const derived = normalBytes && normalPages ? Math.round(normalBytes / normalPages) : null
  return {
    totalBytes: s.memoryTotalBytes,
    processedBytes: s.memoryProcessedBytes,
    remainingBytes: s.memoryRemainingBytes,
    pageSizeBytes: s.memoryPageSizeBytes || derived,
    zeroPages: s.memoryConstantPages,
    normalPages,
    normalBytes,
  }
}

function diskOf(s: JobStatistics, bytesPerSecond: number | null): DiskFigures | null {
  if (!s.diskTotalBytes) return null
  return {
    totalBytes: s.diskTotalBytes,
    processedBytes: s.diskProcessedBytes,
    remainingBytes: s.diskRemainingBytes,
    bytesPerSecond: round(bytesPerSecond),
  }
}

/**
 * Passes shrink by dirty rate / send rate. While a pass and the one before it together cover less than the memory that the
 * guest writes to (r + r^2 < 1), no page is written again before it is sent.
 */
const exactUpTo = 0.6

function dirtyOf({ phase, rates }: Figures, pageSizeBytes: number | null): DirtyFigures {
  const dirty = isPrecopy(phase) ? rates.dirty : null
  if (!dirty) return { pagesPerSecond: null, bytesPerSecond: null, settled: false, atLeast: null, qemuPagesPerSecond: null }
  const pagesPerSecond = Math.round(dirty.pagesPerSecond)
  const bytesPerSecond = pageSizeBytes === null ? null : pagesPerSecond * pageSizeBytes
  const sent = rates.memoryBytesPerSecond
  return {
    pagesPerSecond,
    bytesPerSecond,
    settled: dirty.settled,
    atLeast: bytesPerSecond !== null && sent !== null && bytesPerSecond > exactUpTo * sent,
    qemuPagesPerSecond: dirty.qemuPagesPerSecond,
  }
}

function compressionOf(s: JobStatistics): CompressionFigures | null {
  const figures = {
    cacheBytes: s.compressionCacheBytes,
    bytes: s.compressionBytes,
    pages: s.compressionPages,
    cacheMisses: s.compressionCacheMisses,
    overflow: s.compressionOverflow,
  }
  return Object.values(figures).every((value) => value === null) ? null : figures
}

function sentOf(s: JobStatistics | null): number | null {
  if (!s) return null
  if (s.memoryProcessedBytes === null) return s.dataProcessedBytes
  return s.memoryProcessedBytes + (s.diskProcessedBytes ?? 0)
}

function elapsedOf({ clock, atMs, phase, latest }: Figures): number | null {
  if (!clock) return null
  return isTerminal(phase) && latest && isTerminal(latest.phase) ? latest.elapsedMs : round(clock.elapsedMs + atMs - clock.atMs)
}

function round(value: number | null): number | null {
  return value === null ? null : Math.round(value)
}

/** Less than a byte a second is no rate to divide by. */
function positive(rate: number | null): number | null {
  return rate !== null && rate >= 1 ? rate : null
}
