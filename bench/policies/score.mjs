// The counts of each run, and the definitions that are printed with the table.

/** The time that an operator waits without thinking of help: five times as long as all memory takes once, and a minute. */
export const reasonableMs = ({ firstPassMs }) => 5 * firstPassMs + 60_000

/** QEMU's limit is for the memory; device state and the handover come on top, and a link is not quite even. */
export const withinLimit = ({ standstillMs }, { facts }) => standstillMs !== null && standstillMs <= facts.maxDowntimeMs * 1.1 + 50

/** Where a longer standstill is permitted, within that. */
const withinPermitted = ({ standstillMs }, { facts, guards }) => facts.pause && standstillMs <= guards.maxPauseMs * 1.1 + 50

/** Whether no longer standstill was ever allowed than accepted: that it turned out shorter was luck. */
const keptLimit = ({ actions }, { facts }) =>
  facts.pause || actions.every(({ action, ms }) => action !== 'setMaxDowntime' || ms <= facts.maxDowntimeMs * 1.1 + 50)

const harms = ['pause', 'startPostcopy', 'throttle', 'abort']

/** Whether the guest was disturbed: by what was done to it, or by a longer standstill than its owner accepts. */
export function disrupted(run, scenario) {
  return run.actions.some(({ action }) => harms.includes(action)) || (run.outcome === 'completed' && !withinLimit(run, scenario))
}

/** Whether QEMU alone gets there in reasonable time, and without a longer standstill than accepted. */
export function needsNoHelp(unsteered, scenario) {
  return unsteered.outcome === 'completed' && withinLimit(unsteered, scenario) && unsteered.totalMs <= reasonableMs(scenario)
}

/** Whether the policy gave up. */
export const aborted = ({ actions }) => actions.some(({ action }) => action === 'abort')

/** One run of a policy, with what QEMU alone did and whether anything permitted would have finished the migration. */
export function score(run, scenario, { unsteered, possible }) {
  const completed = run.outcome === 'completed'
  const within = completed && withinLimit(run, scenario)
  const needless = needsNoHelp(unsteered, scenario) && disrupted(run, scenario)
  return {
    completed, within, needless, permitted: within || (completed && withinPermitted(run, scenario)),
    aborted: aborted(run), wrongAbort: aborted(run) && possible, unfinished: !completed && !aborted(run),
    fair: within && !needless && keptLimit(run, scenario),
    totalMs: run.totalMs, bytes: run.transferredBytes, standstillMs: run.standstillMs,
  }
}

export const definitions = `
completed         the guest is at its destination within 12 times its first pass, at least 15 minutes
within            and stood still (pauses and switchover) no longer than its owner accepts; 10 % and 50 ms more are let pass,
                  because QEMU's limit is for memory only
as permitted      completed within that, or within the longer standstill that the owner of some guests permits as a last resort
                  (5, 15 or 60 s): the only completions that an owner would call one
needless          disruptions in migrations that QEMU alone completes within the accepted downtime, in at most five times its
                  first pass plus a minute: a pause, post-copy, a throttle, an abort, or a longer standstill than accepted
wrong aborts      aborts of migrations that QEMU alone, or one of these where permitted, completes: the accepted downtime as
                  limit, post-copy, a pause, or a throttle of 99 %, each after the second pass
fair              within, without a needless disruption, and without a downtime limit beyond what is accepted (unless a longer
                  standstill is permitted): time that was bought by risking more than that, or for nothing, is no achievement
time, bytes       against the first policy: geometric mean of the ratio, over the migrations that both complete fairly; more than 1
                  is slower, or more
  (all)           against the best of all policies in each migration, over those that every policy completes fairly
standstill        median of the standstill as a part of what is accepted, over the fair ones; anything up to 1 is as good as asked for
still running     neither at its destination nor aborted when the time for completed was over
`
