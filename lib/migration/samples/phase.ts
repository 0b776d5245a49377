import { oneOf, readValue } from '../../options'
import { codes as c } from './codes'

/** Where a migration stands. `done`, `failed` and `cancelled` are final; what they mean for each host says the outcome. */
export type Phase =
  | 'reserve' | 'storage' | 'firstPass' | 'iterate' | 'switchover' | 'handover'
  | 'postcopy' | 'postcopyPaused' | 'recovering'
  | 'done' | 'failed' | 'cancelled'

export type TerminalPhase = 'done' | 'failed' | 'cancelled'

/** A virDomainState with its reason. */
export interface DomainState {
  readonly state: number
  readonly reason: number
}

/** A lifecycle event of the guest on one of the two hosts. */
export interface LifecycleEvent {
  readonly side: 'source' | 'destination'
  /** virDomainEventType. */
  readonly event: number
  /** The detail that belongs to `event`, for example a virDomainEventSuspendedDetailType. */
  readonly detail: number
}

/** One observation's signs of the phase. */
export interface PhaseEvidence {
  /** Type of the job (virDomainJobType), if statistics were read. */
  readonly jobType?: number
  /** Disks are being copied and memory is not yet (figures of memory are stale then, so they do not count). */
  readonly storage?: boolean
  /** Memory is being sent. */
  readonly memory?: boolean
  /** The pass through memory, if known. */
  readonly pass?: number | null
  /** Memory was sent between two polls that both fell into the present phase. */
  readonly bytesMoved?: boolean
  /** The guest stands still on the source, as far as known: by state or by event, whichever is younger. */
  readonly sourcePaused?: boolean
  /** Only when it differs from the state seen before: a poll that was under way during an event reports old news. */
  readonly sourceChange?: DomainState
  /** Only when it differs from the state seen before. */
  readonly destinationChange?: DomainState
  readonly event?: LifecycleEvent
  /** A recovery of post-copy was asked for; false: one did not come about. */
  readonly recovering?: boolean
  /** The outcome's word, once there is one. It corrects an earlier guess between `failed` and `cancelled`. */
  readonly ended?: TerminalPhase
}

/** A phase in words, for people who watch. */
export interface PhaseText {
  /** Step 1 to 6 of live migration; null for an end without success. `stepOf` tells step 3 from step 4. */
  readonly step: 1 | 2 | 3 | 5 | 6 | null
  /** One or two words. */
  readonly title: string
  /** One sentence. */
  readonly text: string
}

/** Each phase in words. */
export const phaseText: Readonly<Record<Phase, PhaseText>> = Object.freeze({
  reserve: {
    step: 1,
    title: 'reserve',
    text: 'The destination is checked and sets aside memory, devices and ports; the guest runs on the source.',
  },
  storage: {
    step: 1,
    title: 'storage',
    text: 'Disks that the hosts do not share are copied and kept in step; memory waits, and the guest runs on the source.',
  },
  firstPass: {
    step: 2,
    title: 'first pass',
    text: 'All memory is sent once, while the guest runs on the source and the pages that it writes to are noted.',
  },
  iterate: {
    step: 3,
    title: 'iterate',
    text: 'The pages written to during the last pass are sent again, and again, until the rest fits into a short pause.',
  },
  switchover: {
    step: 5,
    title: 'switchover',
    text: 'The guest stands still while its last dirty pages and the state of its devices are sent.',
  },
  handover: {
    step: 6,
    title: 'handover',
    text: 'The guest runs on the destination; locks and network follow, and the source lets go.',
  },
  postcopy: {
    step: 5,
    title: 'post-copy',
    text: 'The guest runs on the destination and fetches what it lacks from the source: neither host may fail now.',
  },
  postcopyPaused: {
    step: 5,
    title: 'post-copy paused',
    text: 'The link broke during post-copy: the guest is split between the hosts, and waits for a recovery.',
  },
  recovering: {
    step: 5,
    title: 'recovering',
    text: 'The hosts have found each other again and compare which pages are still missing.',
  },
  done: {
    step: 6,
    title: 'done',
    text: 'The migration is complete: the guest belongs to the destination.',
  },
  failed: {
    step: null,
    title: 'failed',
    text: 'The migration ended without success; unless post-copy had begun, the guest stays on the source.',
  },
  cancelled: {
    step: null,
    title: 'cancelled',
    text: 'The migration was cancelled, and the guest stays on the source.',
  },
})

const phaseKind = oneOf(...Object.keys(phaseText) as Phase[])

/** The step, 1 to 6, or null after a failure: in `iterate`, 3 is the first repetition and 4 every further one. */
export function stepOf(phase: Phase, pass: number | null): 1 | 2 | 3 | 4 | 5 | 6 | null {
  const known = readValue(phaseKind, 'phase', phase)
  return known === 'iterate' && pass !== null && pass > 2 ? 4 : phaseText[known].step
}

/** True when no observation can change the phase any more (but see `PhaseEvidence.ended`). */
export function isTerminal(phase: Phase): phase is TerminalPhase {
  return phase === 'done' || phase === 'failed' || phase === 'cancelled'
}

/** True in the phases during which the guest runs, or may still run again, on the source. */
export function isPrecopy(phase: Phase): boolean {
  return rank[phase] <= rank.switchover
}

/** True once the guest has begun to run on the destination before all its memory is there. */
export function isPostcopy(phase: Phase): boolean {
  return rank[phase] === rank.postcopy
}

const rank: Readonly<Record<Phase, number>> = {
  reserve: 0, storage: 1, firstPass: 2, iterate: 3, switchover: 4,
  postcopy: 5, postcopyPaused: 5, recovering: 5, handover: 6, done: 7, failed: 7, cancelled: 7,
}

/**
 * The phase after one more observation: a pure step, to be folded over all observations of one attempt to migrate.
 *
 * Phases never go back, with three exceptions: `postcopyPaused` to `recovering` to `postcopy` (and to `postcopyPaused`
 * when a recovery breaks again); `switchover` to `iterate` when somebody who had paused the guest resumes it while the
 * migration goes on; and `failed` and `cancelled` may still be exchanged by `ended`. A new attempt starts a new fold.
 */
export function nextPhase(previous: Phase, evidence: PhaseEvidence): Phase {
  if (isTerminal(previous)) return evidence.ended ?? previous
  const end = evidence.ended ?? endOf(previous, evidence)
  if (end) return end
  if (rank[previous] <= rank.postcopy && signalsBroken(evidence)) return 'postcopyPaused'
  if (previous === 'recovering' && evidence.recovering === false) return 'postcopyPaused'
  if (previous === 'switchover' && resumedByHand(evidence)) return 'iterate'
  const next = [destinationRuns(evidence), postcopyOf(previous, evidence), precopyOf(previous, evidence)]
    .reduce<Phase>((best, found) => found && rank[found] > rank[best] ? found : best, previous)
  return isPostcopy(next) ? postcopyOf(previous, evidence) ?? next : next
}

function endOf(previous: Phase, { jobType, event, sourceChange }: PhaseEvidence): TerminalPhase | null {
  if (jobType === c.VIR_DOMAIN_JOB_COMPLETED) return 'done'
  if (jobType === c.VIR_DOMAIN_JOB_FAILED) return 'failed'
  if (jobType === c.VIR_DOMAIN_JOB_CANCELLED) return 'cancelled'
  if (event?.event === c.VIR_DOMAIN_EVENT_STOPPED) {
    if (event.side === 'source') return event.detail === c.VIR_DOMAIN_EVENT_STOPPED_MIGRATED ? 'done' : 'failed'
    // Past the switchover, a guest that stops there may simply have shut down.
    if (rank[previous] <= rank.switchover) return 'failed'
  }
  // libvirt says "migration cancelled" for a failed switchover too, and the reason stays on a guest that once came back
  // from an earlier attempt: it counts only as a change, and only after this attempt had paused the guest.
  if (previous === 'switchover' || previous === 'handover') {
    if (event?.side === 'source' && event.event === c.VIR_DOMAIN_EVENT_RESUMED
      && event.detail === c.VIR_DOMAIN_EVENT_RESUMED_MIGRATED) return 'failed'
    if (sourceChange?.state === c.VIR_DOMAIN_RUNNING
      && sourceChange.reason === c.VIR_DOMAIN_RUNNING_MIGRATION_CANCELED) return 'failed'
  }
  return null
}

// A changed state or an event; `postcopyPaused` after a recovery was asked for would otherwise return with the next poll,
// because libvirt changes the reason only when the hypervisors have reconnected.
function signalsBroken({ event, sourceChange, destinationChange }: PhaseEvidence): boolean {
  return isPaused(sourceChange, c.VIR_DOMAIN_PAUSED_POSTCOPY_FAILED)
    || isRunning(destinationChange, c.VIR_DOMAIN_RUNNING_POSTCOPY_FAILED)
    || (event?.event === c.VIR_DOMAIN_EVENT_SUSPENDED && event.detail === c.VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED)
    || (event?.event === c.VIR_DOMAIN_EVENT_RESUMED && event.detail === c.VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED)
}

// The job type cannot tell post-copy from pre-copy (UNBOUNDED covers all of it); states, reasons and events can.
function postcopyOf(previous: Phase, evidence: PhaseEvidence): Phase | null {
  const { event, sourceChange, destinationChange } = evidence
  const runsThere = event?.event === c.VIR_DOMAIN_EVENT_RESUMED && event.detail === c.VIR_DOMAIN_EVENT_RESUMED_POSTCOPY
  const signalled = runsThere
    || isPaused(sourceChange, c.VIR_DOMAIN_PAUSED_POSTCOPY)
    || isRunning(destinationChange, c.VIR_DOMAIN_RUNNING_POSTCOPY)
    || (event?.event === c.VIR_DOMAIN_EVENT_SUSPENDED && event.detail === c.VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY)
  switch (previous) {
    // Somebody else's recovery may show in nothing but memory that moves again.
    case 'postcopyPaused': return signalled || evidence.recovering || evidence.bytesMoved ? 'recovering' : previous
    case 'recovering': return runsThere || evidence.bytesMoved ? 'postcopy' : previous
    default: return signalled || previous === 'postcopy' ? 'postcopy' : null
  }
}

function destinationRuns({ event, destinationChange }: PhaseEvidence): Phase | null {
  const resumed = event?.side === 'destination' && event.event === c.VIR_DOMAIN_EVENT_RESUMED
    && event.detail !== c.VIR_DOMAIN_EVENT_RESUMED_POSTCOPY
  const runs = destinationChange?.state === c.VIR_DOMAIN_RUNNING
    && destinationChange.reason !== c.VIR_DOMAIN_RUNNING_POSTCOPY
  return resumed || runs ? 'handover' : null
}

function precopyOf(previous: Phase, { storage, memory, pass, sourcePaused, event }: PhaseEvidence): Phase | null {
  const repeating = pass !== undefined && pass !== null && pass >= 2
  // A guest that stands still in the first pass was paused from the start (no LIVE flag), and its memory has yet to move;
  // the switchover cannot come before the bitmap sync that ends the first pass.
  // QEMU itself stops a guest whose memory moves for the switchover only, whether or not a poll has told yet how the first pass ended.
  const stopped = event?.side === 'source' && event.event === c.VIR_DOMAIN_EVENT_SUSPENDED && event.detail === c.VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED
  if (stopped && previous === 'firstPass') return 'switchover'
  if (sourcePaused && (repeating || (pass === null && previous === 'firstPass'))) return 'switchover'
  if (repeating) return 'iterate'
  if (memory) return 'firstPass'
  return storage ? 'storage' : null
}

function resumedByHand({ event, sourceChange }: PhaseEvidence): boolean {
  return (event?.side === 'source' && event.event === c.VIR_DOMAIN_EVENT_RESUMED)
    || sourceChange?.state === c.VIR_DOMAIN_RUNNING
}

function isPaused(domain: DomainState | undefined, reason: number): boolean {
  return domain?.state === c.VIR_DOMAIN_PAUSED && domain.reason === reason
}

function isRunning(domain: DomainState | undefined, reason: number): boolean {
  return domain?.state === c.VIR_DOMAIN_RUNNING && domain.reason === reason
}
