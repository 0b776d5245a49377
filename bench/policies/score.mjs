// What is counted of each run, and the definitions that are printed with the table.

/** What an operator waits for without thinking of help: five times as long as all memory takes once, and a minute. */
export const reasonableMs = ({ firstPassMs }) => 5 * firstPassMs + 60_000

/** QEMU's limit is for the memory; device state and the handover come on top, and a link is not quite even. */
export const withinLimit = ({ standstillMs }, { facts }) => standstillMs !== null && standstillMs <= facts.maxDowntimeMs * 1.1 + 50

/** The same where a longer standstill is permitted. */
const withinPermitted = (run, scenario) => withinLimit(run, scenario) ||
  (scenario.facts.pause && run.standstillMs !== null && run.standstillMs <= scenario.guards.maxPauseMs * 1.1 + 50)

const harms = ['pause', 'startPostcopy', 'throttle', 'abort']

/** Whether the guest was disturbed: by what was done to it, or by a longer standstill than its owner accepts. */
export function disrupted(run, scenario) {
  return run.actions.some(({ action }) => harms.includes(action)) || (run.outcome === 'completed' && !withinLimit(run, scenario))
}

/** Whether QEMU alone gets there in reasonable time, and without a longer standstill than accepted. */
export function needsNoHelp(unsteered, scenario) {
  return unsteered.outcome === 'completed' && withinLimit(unsteered, scenario) && unsteered.totalMs <= reasonableMs(scenario)
}

/** One run of a policy, with what QEMU alone did and whether anything permitted would have finished the migration. */
export function score(run, scenario, { unsteered, possible }) {
  const completed = run.outcome === 'completed'
  const within = completed && withinLimit(run, scenario)
  const needless = needsNoHelp(unsteered, scenario) && disrupted(run, scenario)
  const aborted = run.actions.some(({ action }) => action === 'abort')
  return {
    completed, within, needless, aborted, wrongAbort: aborted && possible, unfinished: !completed && !aborted,
    // Time and bytes that were bought by disturbing a guest for nothing, or for longer than permitted, are no achievement.
    fair: completed && !needless && withinPermitted(run, scenario),
    totalMs: run.totalMs, bytes: run.transferredBytes, standstillMs: run.standstillMs,
  }
}

export const definitions = `
completed         the guest is at its destination within 12 times its first pass, at least 15 minutes
within            and stood still (pauses and switchover) no longer than its owner accepts; 10 % and 50 ms more are let pass,
                  because QEMU's limit is for memory only
needless          disruptions in migrations that QEMU alone completes within the accepted downtime, in at most five times its
                  first pass plus a minute: a pause, post-copy, a throttle, an abort, or a longer standstill than accepted
wrong aborts      aborts of migrations that QEMU alone, or one of these where permitted, completes: the accepted downtime as
                  limit, post-copy, a pause, or a throttle of 99 %, each after the second pass
time, bytes       geometric mean of the ratio to the best policy, migration by migration, over the fair completions of each
                  policy: fair is without a needless disruption, and within the accepted downtime or, where a longer
                  standstill is permitted, within that
  (all)           the same over the migrations that every policy completes fairly
`
