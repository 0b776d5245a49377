import { anything, isPlain, like, list, number, orNull, readValue, text, type Kind } from '../../options'
import type { MigrationOutcome } from '../outcome'
import type { TakenAction } from '../samples/action'
import type { GuestForecast } from './options'

/** Raised when an older reader would misunderstand a report. */
export const reportVersion = 1

/**
 * How it ended for a guest:
 * - `migrated`: it is at its destination, by this evacuation.
 * - `alreadyThere`: it was at a destination before its turn came.
 * - `failed`: it is at the source; `because` says why.
 * - `skipped`: it is at the source and was not tried: nothing of it runs.
 * - `stopped`: it is at the source, because the evacuation was stopped before it was done.
 * - `gone`: it ended during its migration, which saw that; none of the hosts runs it.
 * - `unknown`: nothing tells where it is (none of these hosts has it, or one did not answer), or it needs both hosts; somebody has to look.
 */
export type EvacuationGuestOutcome = 'migrated' | 'alreadyThere' | 'failed' | 'skipped' | 'stopped' | 'gone' | 'unknown'

/** One migration of one guest. */
export interface EvacuationAttempt {
  /** The destination's name; null when somebody else had started it, for who knows where. */
  readonly destination: string | null
  /** ISO 8601 in UTC. */
  readonly startedAt: string
  /** `running` in a state that was taken meanwhile. */
  readonly outcome: MigrationOutcome['outcome'] | 'running'
  /** In a sentence. */
  readonly because: string
  /** libvirt's name of the error, or null. */
  readonly errorCode: string | null
  /** The limit that it began with, MiB/s; null for none. */
  readonly bandwidthMiBps: number | null
  /** ms from the call to the end; null as long as it runs. */
  readonly totalMs: number | null
  /** ms that the guest stood still; null where that is not known. */
  readonly downtimeMs: number | null
  /** Bytes that were sent; null where that is not known. */
  readonly transferredBytes: number | null
  /** The actions of its policy, also those that libvirt refused. */
  readonly actions: readonly TakenAction[]
}

/** How it went for one guest. */
export interface EvacuationGuestReport {
  /** The guest's name. */
  readonly name: string
  /** null for a name that no host knows. */
  readonly uuid: string | null
  /** The memory that it takes, bytes; null where that is not known. */
  readonly memoryBytes: number | null
  /** `pending` in a state that was taken meanwhile. */
  readonly outcome: EvacuationGuestOutcome | 'pending'
  /** In a sentence. */
  readonly because: string
  /** The destination that has it; null when none has. */
  readonly destination: string | null
  /** The attempts, oldest first, in earlier calls too. */
  readonly attempts: readonly EvacuationAttempt[]
  /** ms of all its migrations together; null before the first has ended. */
  readonly totalMs: number | null
  /** ms that it stood still at the switchover; null unless it was seen to migrate. */
  readonly downtimeMs: number | null
  /** Bytes sent in all its migrations; null when never seen. */
  readonly transferredBytes: number | null
  /** What was forecast of it; null without a forecast. */
  readonly forecast: GuestForecast | null
}

/** How an evacuation went: JSON values only, to be kept, shown, or given to the next call as its `state`. */
export interface EvacuationReport {
  /** The version of this form. */
  readonly version: number
  /** The source's host name; null when it never answered. */
  readonly source: string | null
  /** ISO 8601 in UTC. */
  readonly startedAt: string
  /** null in a state that was taken meanwhile. */
  readonly endedAt: string | null
  /** ms from the start to the end. */
  readonly totalMs: number
  /**
   * - `complete`: no chosen guest runs at the source any more, and each is at a destination.
   * - `incomplete`: it came to its end, and some guest is not at a destination.
   * - `stopped`: it was stopped before.
   * - `failed`: it could not begin.
   * - `pending`: it goes on.
   */
  readonly outcome: 'complete' | 'incomplete' | 'stopped' | 'failed' | 'pending'
  /** The same in a sentence. */
  readonly because: string
  /** How many migrations may run at once, and why. */
  readonly concurrency: { readonly limit: number, readonly because: string }
  /** MiB/s that the migrations share; null for no limit. */
  readonly perLink: number | null
  /** Each guest of the source. */
  readonly guests: readonly EvacuationGuestReport[]
}

/** Whether a guest needs nothing more. */
export function isAway(outcome: EvacuationGuestReport['outcome']): boolean {
  return outcome === 'migrated' || outcome === 'alreadyThere'
}

/** In a sentence, how many guests ended how. */
export function summary(guests: readonly EvacuationGuestReport[]): string {
  if (guests.length === 0) return 'there was no guest to migrate'
  const words: Record<EvacuationGuestReport['outcome'], string> = {
    migrated: 'migrated', alreadyThere: 'was there already', failed: 'failed', skipped: 'left where it is shut off',
    stopped: 'not done', gone: 'gone', unknown: 'of unknown fate', pending: 'not done yet',
  }
  const counts = (Object.keys(words) as EvacuationGuestReport['outcome'][])
    .map((outcome) => [words[outcome], guests.filter((guest) => guest.outcome === outcome).length] as const)
    .filter(([, count]) => count > 0)
  return `of ${guests.length} ${guests.length === 1 ? 'guest' : 'guests'}: ${counts.map(([word, count]) => `${count} ${word}`).join(', ')}`
}

const guestOfState = like<EvacuationGuestReport>("a guest's report", isPlain)

/** The keys of a guest's report that are relied on. The rest is carried along. */
const reliedOn = { name: text(), uuid: orNull(text()), outcome: text(), attempts: list(anything()) }

/** A report of an earlier call. It is data that was written by this library, and may hold what a forecast of the caller's own says. */
export const evacuationState: Kind<EvacuationReport> = {
  ...like<EvacuationReport>('the report or the state of an evacuation', (value) => isPlain(value) && 'version' in value && 'guests' in value),
  take(value, name) {
    const state = value as EvacuationReport
    const version = readValue(number(''), `${name}.version`, state.version)
    if (version !== reportVersion) throw new RangeError(`${name} is of version ${version}, this library knows version ${reportVersion}`)
    readValue(orNull(text()), `${name}.source`, state.source)
    for (const [at, guest] of readValue(list(guestOfState), `${name}.guests`, state.guests).entries()) {
      for (const [key, kind] of Object.entries(reliedOn)) readValue(kind as Kind<any>, `${name}.guests[${at}].${key}`, guest[key as keyof typeof guest])
    }
    return state
  },
}
