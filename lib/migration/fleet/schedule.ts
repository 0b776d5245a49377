import { fits, type Links } from './bandwidth'
import { choosePlace, whyNowhere, type Place } from './placement'
import { wordsOf } from '../problems'

/** A guest that waits for its migration. */
export interface WaitingGuest {
  readonly key: string
  /** The memory that it takes at its destination, bytes. */
  readonly memoryBytes: number
  /** The bandwidth that its migration needs to converge, MiB/s; null when nobody knows, Infinity for all that there is and nobody beside it. */
  readonly needsMiBps: number | null
  /** Keys of the destinations that are not to be asked (again). */
  readonly excluded: ReadonlySet<string>
}

/** A migration under way. */
export interface RunningMigration {
  readonly key: string
  /** The key of its destination; null when somebody else started it. */
  readonly destination: string | null
  readonly needsMiBps: number | null
}

/** All that decides about what to begin next. */
export interface SchedulePlan<G extends WaitingGuest, P extends Place> {
  /** In the order in which they should begin. */
  readonly waiting: readonly G[]
  readonly running: readonly RunningMigration[]
  readonly places: readonly P[]
  /** How many migrations may run at once. */
  readonly concurrency: number
  readonly links: Links
  /** Whether a running migration or a forecast may still change what is possible. */
  readonly moreToCome: boolean
  /** Chooses among the places that may take a guest; null for none of them now, undefined for {@link choosePlace}'s choice. */
  readonly choose?: (guest: G, places: readonly P[]) => P | null | undefined
}

/** The guests to begin now, and those that can never begin. */
export interface Schedule<G, P> {
  readonly start: readonly { readonly guest: G, readonly place: P }[]
  /** Guests that no destination can take, and why. */
  readonly hopeless: readonly { readonly guest: G, readonly because: string }[]
}

/**
 * The guests to begin next. Pure: it knows no host and no clock. A guest that cannot begin now does not hold up those behind it; one
 * that needs the whole link begins when nothing else runs, which it will, because there are only so many others.
 */
export function schedule<G extends WaitingGuest, P extends Place>(plan: SchedulePlan<G, P>): Schedule<G, P> {
  const { concurrency, links, choose } = plan
  const start: { guest: G, place: P }[] = []
  const hopeless: { guest: G, because: string }[] = []
  const running = [...plan.running]
  let places = [...plan.places]
  for (const guest of plan.waiting) {
    const idle = running.length === 0 && !plan.moreToCome
    const open = places.filter((place) => place.running < place.maxConcurrent && takes(place, guest))
    // One at a time, so that the choice sees what is possible for this guest and not what was for the last.
    const roomy = running.length < concurrency ? open.filter((place) => fits([...running, { ...guest, destination: place.key }], links)) : []
    const chosen = roomy.length === 0 ? null : choice(guest, roomy, choose)
    if (chosen && 'error' in chosen) {
      hopeless.push({ guest, because: `its destination could not be chosen: ${wordsOf(chosen.error)}` })
    } else if (chosen?.place) {
      const taken = chosen.place
      start.push({ guest, place: taken })
      running.push({ ...guest, destination: taken.key })
      places = places.map((place) => place === taken ? promised(place, guest) : place)
    } else {
      const because = whyNowhere(guest, places) ?? (idle ? nowhereNow(chosen !== null, guest) : null)
      if (because !== null) hopeless.push({ guest, because })
    }
  }
  // The promises are in copies; the caller knows the places that it gave.
  const given = new Map(plan.places.map((place) => [place.key, place]))
  return { start: start.map(({ guest, place }) => ({ guest, place: given.get(place.key) as P })), hopeless }
}

function takes(place: Place, guest: WaitingGuest): boolean {
  return place.unusable === null && !guest.excluded.has(place.key) && (place.freeBytes === null || place.freeBytes >= guest.memoryBytes)
}

function promised<P extends Place>(place: P, guest: WaitingGuest): P {
  return { ...place, running: place.running + 1, freeBytes: place.freeBytes === null ? null : place.freeBytes - guest.memoryBytes }
}

/** Nothing runs that could make room, and still it found none. */
function nowhereNow(asked: boolean, guest: WaitingGuest): string {
  return asked ? 'place() gave it no destination, and nothing is under way that could change that'
    : `no destination has room for its ${Math.ceil(guest.memoryBytes / 2 ** 20)} MiB`
}

// It may be the caller's own: what it throws is about this guest, and what it makes up would break the limits.
function choice<G extends WaitingGuest, P extends Place>(
  guest: G, candidates: readonly P[], choose: SchedulePlan<G, P>['choose'],
): { place: P | null } | { error: unknown } {
  try {
    const own = choose?.(guest, candidates)
    const place = own === undefined ? choosePlace(guest, candidates) : own
    if (place === null || candidates.includes(place)) return { place }
    if (typeof (place as { then?: unknown }).then === 'function') Promise.resolve(place).catch(() => undefined)
    throw new TypeError('place() must return one of the candidates that it was given, null or undefined')
  } catch (error) {
    return { error }
  }
}
