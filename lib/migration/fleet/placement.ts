/** A destination, as far as placement is concerned. */
export interface Place {
  readonly key: string
  readonly name: string
  /** The memory left there beside the guests that are promised to it, bytes; null when nobody knows. */
  readonly freeBytes: number | null
  /** How many guests are on their way there. */
  readonly running: number
  readonly maxConcurrent: number
  /** How many guests in a row it has failed. */
  readonly failures: number
  /** How many guests have to arrive elsewhere before it is chosen like the others again, after it failed some. */
  readonly restsFor: number
  /** Why it is not asked any more; null while it is. */
  readonly unusable: string | null
}

/**
 * The place for a guest: one that has failed nobody lately, then the one with most memory left, so that the guests spread, then
 * the one with fewest on their way. One whose memory nobody knows comes after those that are known to have room.
 *
 * Lately is counted in arrivals: a place that came last until a guest arrives there would never get one, although what it failed may
 * have been for the guest's own sake, such as a name that is taken there.
 */
export function choosePlace<P extends Place>(_guest: { readonly memoryBytes: number }, places: readonly P[]): P | null {
  return [...places].sort((a, b) => a.restsFor - b.restsFor
    || (b.freeBytes ?? -1) - (a.freeBytes ?? -1)
    || a.running - b.running)[0] ?? null
}

/** Why no place will ever take a guest; null when one may. */
export function whyNowhere(guest: { readonly excluded: ReadonlySet<string> }, places: readonly Place[]): string | null {
  if (places.some((place) => place.unusable === null && !guest.excluded.has(place.key))) return null
  const reasons = places.map((place) => `${place.name}: ${place.unusable ?? 'it was tried'}`)
  return `no destination is left (${reasons.join('; ')})`
}
