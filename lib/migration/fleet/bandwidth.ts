/** A running migration, as far as the division of links is concerned. */
export interface LinkUser {
  readonly key: string
  /** The key of its destination; null when nobody knows. */
  readonly destination: string | null
  /** The bandwidth that it needs to converge, MiB/s; null when nobody knows, Infinity for all that there is. */
  readonly needsMiBps: number | null
}

/** The bandwidth of the links. */
export interface Links {
  /** The source's, which all migrations share, MiB/s; null for no limit. */
  readonly sourceMiBps: number | null
  /** Those of destinations that have a limit, MiB/s. */
  readonly destinationsMiBps: ReadonlyMap<string, number>
}

interface Link { readonly capacity: number, readonly users: readonly LinkUser[] }

function linksOf(users: readonly LinkUser[], { sourceMiBps, destinationsMiBps }: Links): Link[] {
  const source = sourceMiBps === null ? [] : [{ capacity: sourceMiBps, users }]
  const others = [...destinationsMiBps].map(([key, capacity]) => ({ capacity, users: users.filter((user) => user.destination === key) }))
  return [...source, ...others].filter((link) => link.users.length > 0)
}

/** The least that a migration is given, MiB/s: libvirt counts in whole ones, and 0 would be no limit. */
const leastMiBps = 1

function need({ needsMiBps }: LinkUser): number {
  return Math.max(leastMiBps, Math.ceil(needsMiBps ?? 0))
}

/** Whether all of them can have what they need. One alone always may: nothing better will come for it. */
export function fits(users: readonly LinkUser[], links: Links): boolean {
  if (users.length <= 1) return true
  if (users.some((user) => need(user) === Infinity)) return false
  return linksOf(users, links).every(({ capacity, users: all }) => all.reduce((sum, user) => sum + need(user), 0) <= capacity)
}

/**
 * Divides the links: each gets what it needs, if all can, and the rest goes to whoever has least, until some link is full. Whole MiB/s;
 * one that uses no limited link is left out. On no link the sum is more than it carries, unless there are more users than MiB/s.
 */
export function divide(users: readonly LinkUser[], links: Links): Map<string, number> {
  const limited = linksOf(users, links)
  const shares = new Map<string, number>()
  // Where not all needs can be met, everybody is equal.
  const floors = new Map(users.map((user) => {
    const met = limited.every(({ capacity, users: all }) => !all.includes(user) || all.reduce((sum, each) => sum + need(each), 0) <= capacity)
    return [user, met ? need(user) : leastMiBps]
  }))
  let rising = users.filter((user) => limited.some((link) => link.users.includes(user)))
  const at = (user: LinkUser, level: number): number =>
    rising.includes(user) ? Math.max(floors.get(user) as number, level) : shares.get(user.key) as number
  // A link whose users have all stopped rising says nothing about the others.
  const full = (level: number): Link[] => limited.filter(({ capacity, users: all }) =>
    all.some((user) => rising.includes(user)) && all.reduce((sum, user) => sum + at(user, level), 0) > capacity)
  while (rising.length > 0) {
    const level = highest((candidate) => full(candidate).length === 0, Math.max(...limited.map(({ capacity }) => capacity)))
    const filled = full(level + 1)
    const stopped = rising.filter((user) => filled.some((link) => link.users.includes(user)))
    const settled = new Map(stopped.map((user) => [user, at(user, level)]))
    for (const [user, share] of settled) shares.set(user.key, share)
    rising = rising.filter((user) => !settled.has(user))
  }
  return shares
}

/** The highest level, 1 to `most`, of those for which it holds; 1 when it holds for none. */
function highest(holds: (level: number) => boolean, most: number): number {
  let low = leastMiBps
  let high = Math.max(leastMiBps, Math.floor(most))
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}
