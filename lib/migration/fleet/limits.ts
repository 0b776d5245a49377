/** libvirtd's max_workers when its configuration does not say otherwise. */
export const defaultDaemonWorkers = 20

/**
 * How many migrations may run at once out of, or into, a daemon with so many workers.
 *
 * A running migration holds one worker of its source's daemon from beginning to end, peer-to-peer or managed: the call that
 * sends the memory returns when it was sent. At the destination it holds one while the guest's process is prepared and while it
 * is handed over, and in post-copy until the last page is there. The pool is the same for every client, and statistics and aborts
 * are answered out of it too: 22 migrations on a daemon with 20 workers leave none, and nobody can look, steer or abort until
 * one ends. 16 were still answered within milliseconds. Three fifths, 12 of 20, leave the rest to the statistics of all of them, to
 * aborts, and to other clients of the host, which may be starting migrations of their own.
 */
export function daemonCeiling(workers: number): number {
  return Math.max(1, Math.floor(workers * 0.6))
}

/**
 * How many migrations run at once when the caller does not say. More do not move more data over one link: each gets less of it, and a
 * guest that dirties memory faster than its part of the link does not converge. Fewer leave the link idle while one guest's
 * process is prepared and another is handed over.
 */
export const defaultConcurrency = 4

/** How many forecasts are made at once: they wait for the guest more than they work. */
export const forecastsAtOnce = 4

/** How long all forecasts together may take, ms; guests whose turn has not come by then go without. */
export const defaultForecastBudgetMs = 60_000

/** How many migrations a guest gets when nothing else is said. */
export const defaultAttempts = 3

/** After so many different guests in a row that it failed, a destination is not asked any more. */
export const failuresInARow = 3

/** How long a host may take for a plain question, ms. */
export const questionMs = 10_000

/** How many guests are asked about at once: the daemon serves five calls of one client at a time, and others need it too. */
export const questionsAtOnce = 4

/**
 * The surplus of a guest above the bandwidth at which it just converges: at exactly that, it would take very long.
 */
export const bandwidthMargin = 1.25
