/** Doubling it more often changes nothing: it is past every limit. */
const mostDoublings = 50

/**
 * ms until the next attempt: doubled for each failed one, never more than `maxDelayMs`. A random half of it is left out, so that the many
 * clients of a host that comes back do not all come at once.
 */
export function delayMs(failures: number, limits: { readonly minDelayMs: number, readonly maxDelayMs: number }, random: () => number = Math.random): number {
  const full = Math.min(limits.maxDelayMs, limits.minDelayMs * 2 ** Math.min(failures, mostDoublings))
  return full / 2 + full / 2 * random()
}
