import { boolean, number, orNull, required, tableFor } from '../../options'
import { longestDowntimeMs } from '../options/limits'
import { formatBytes, formatMs } from '../samples/format'
import type { MigrationSample } from '../samples/sample'
import { byGuard, elapsedMs, isBeyondReturn, isOver, lastDone, none, now, ownPause, ownThrottlePercent } from './look'
import type { Policy, PolicyAction, PolicyDecision, PolicyFacts, PolicyHistory } from './policy'

/** Limits that hold whatever the policy wants. Without one there is no such limit. */
export interface PolicyGuards {
  /** A migration that sent more is aborted, unless the guest already runs at its destination. */
  readonly maxBytes?: number
  /** The longest that the guest may be paused, or stand still at the switchover, where `facts.pause` allows more than `maxDowntimeMs`, ms. */
  readonly maxPauseMs?: number
  /** A migration that takes longer is aborted, unless the guest already runs at its destination, ms. */
  readonly maxTotalMs?: number
  /**
   * false: the downtime limit may be set beyond what the facts allow, to see what a policy would do by itself (the
   * controllers that the presets reproduce know no such fact). Default true.
   */
  readonly holdDowntime?: boolean
}

/** A pause in which no poll shows less memory left than the one before, for so long, does not help. */
const helplessMs = 5_000

/** An action that libvirt refused is not asked for again within this time. */
const retryMs = 10_000

/**
 * The policy within limits. These hold against any wish of the policy:
 *
 * - a guest that already runs at its destination is not aborted;
 * - what the facts do not permit is not done: post-copy, a pause, a longer standstill than `maxDowntimeMs`;
 * - a pause is undone when it does not help (the memory left does not shrink, or it lasts longer than `maxPauseMs`), and not
 *   repeated before the rest is less than half as much;
 * - what is already so, and what libvirt has just refused, is not done again.
 *
 * The decision's `because` then says which guard spoke, and what the policy had wanted. Throws a RangeError for a limit
 * that is none.
 */
export function withGuards(policy: Policy, given?: PolicyGuards): Policy {
  const guards = guardsOptions.read(given, 'guards.')
  return (history) => {
    if (isOver(history)) return none('the migration is over')
    if (!isBeyondReturn(history)) {
      const used = usedUp(history, guards)
      if (used && lastDone(history, 'abort')) return none('it is being aborted')
      if (used) return retried(byGuard({ action: 'abort' }, used), history)
      const useless = uselessPause(history, guards)
      if (useless) return retried(byGuard({ action: 'resume' }, useless), history)
    }
    const wish = atOnce(policy(history))
    return wish.action === 'none' ? wish : retried(permitted(wish, history, guards), history)
  }
}

// The run looks at the answer of a caller's policy, but for this: a promise that rejects is handled here.
function atOnce(wish: PolicyDecision): PolicyDecision {
  if (typeof wish !== 'object' || wish === null) throw new TypeError(`the policy must return an action with its reason, not ${String(wish)}`)
  if (typeof (wish as { then?: unknown }).then === 'function') {
    Promise.resolve(wish).catch(() => undefined)
    throw new TypeError('the policy must return an action with its reason, not a promise: it has to decide at once')
  }
  return wish
}

/** Above 0: a limit of nothing would end every migration. */
const limit = (unit: string) => number(unit, { least: Number.MIN_VALUE })

export const guardsOptions = tableFor<PolicyGuards>()('guards', {
  maxBytes: limit('bytes'), maxPauseMs: limit('ms'), maxTotalMs: limit('ms'), holdDowntime: boolean,
})

function usedUp(history: PolicyHistory, { maxBytes, maxTotalMs }: PolicyGuards): string | null {
  const sample = now(history)
  const sent = sample.transferredBytes ?? 0
  if (maxBytes !== undefined && sent > maxBytes) return `${formatBytes(sent)} were sent, at most ${formatBytes(maxBytes)} may be`
  const ms = elapsedMs(sample)
  if (maxTotalMs !== undefined && ms > maxTotalMs) return `it has taken ${formatMs(ms)}, at most ${formatMs(maxTotalMs)} are allowed`
  return null
}

function uselessPause(history: PolicyHistory, { maxPauseMs }: PolicyGuards): string | null {
  const pause = ownPause(history)
  if (!pause) return null
  const ms = now(history).atMs - pause.atMs
  if (maxPauseMs !== undefined && ms > maxPauseMs) {
    return `the guest has been paused for ${formatMs(ms)}, at most ${formatMs(maxPauseMs)} are allowed`
  }
  if (ms < helplessMs || now(history).unanswered) return null
  return shrankSince(history.samples, now(history).atMs - helplessMs) ? null
    : `the guest is paused, and its memory has not become less for ${formatMs(helplessMs)}`
}

/** A bitmap sync makes the rest grow even while the guest stands still: one fall between two polls is enough. */
function shrankSince(samples: readonly MigrationSample[], sinceMs: number): boolean {
  for (let i = samples.length - 1; i > 0 && samples[i]!.atMs >= sinceMs; i--) {
    const left = samples[i]!.memory?.remainingBytes
    const before = samples[i - 1]!.memory?.remainingBytes
    if (left !== undefined && left !== null && before !== undefined && before !== null && left < before) return true
  }
  return false
}

function permitted(wish: PolicyDecision, history: PolicyHistory, guards: PolicyGuards): PolicyDecision {
  const { facts } = history
  const sample = now(history)
  const refuse = (why: string): PolicyDecision => byGuard({ action: 'none' }, `${why}; the policy wanted ${inWords(wish)}, because ${wish.because}`)
  const beyond = isBeyondReturn(history)
  switch (wish.action) {
    case 'none': return wish
    case 'abort':
      if (beyond) return refuse('the guest already runs at its destination, or is about to, and needs both hosts')
      return lastDone(history, 'abort') ? none('it is being aborted') : wish
    case 'startPostcopy':
      if (beyond) return none('the guest already runs at its destination, or is about to')
      if (!facts.postcopy) return refuse('post-copy is not permitted')
      return movesMemory(sample) ? wish : refuse('no memory is being sent yet')
    case 'pause': {
      if (beyond) return refuse('the guest already runs at its destination, or is about to')
      if (ownPause(history)) return none('the guest is paused')
      if (!facts.pause) return refuse('a pause is not permitted')
      if (!movesMemory(sample)) return refuse('no memory is being sent yet')
      const why = pauseAgain(history) ?? pauseTooLong(sample, guards)
      return why ? refuse(why) : wish
    }
    case 'resume': return ownPause(history) ? wish : refuse('the guest is not paused by us')
    case 'throttle':
      if (beyond) return refuse('the guest already runs at its destination, or is about to')
      if (facts.throttle === false) return refuse('slowing the guest down is not permitted')
      return wish.percent === ownThrottlePercent(history) ? none(`the guest is throttled by ${wish.percent} % already`) : wish
    case 'setMaxDowntime': return beyond ? refuse('the guest already runs at its destination, or is about to') : heldDowntime(wish, history, guards)
    case 'setBandwidth': return wish
  }
}

/** A longer standstill than the caller accepts takes the same permission as a pause. */
function heldDowntime(wish: PolicyDecision & { action: 'setMaxDowntime' }, history: PolicyHistory, guards: PolicyGuards): PolicyDecision {
  const { facts } = history
  const { downtimeLimitMs } = now(history)
  const allowed = guards.holdDowntime === false ? longestDowntimeMs
    : facts.pause ? Math.max(facts.maxDowntimeMs, guards.maxPauseMs ?? longestDowntimeMs) : facts.maxDowntimeMs
  const ms = Math.max(1, Math.min(Math.round(wish.ms), Math.floor(allowed), longestDowntimeMs))
  // Where the policy itself has set nothing yet, it may count on having done so: libvirt is told once more then.
  const isFirst = lastDone(history, 'setMaxDowntime') === null && ms === Math.round(wish.ms)
  if (ms === downtimeLimitMs && !isFirst) {
    if (ms === Math.round(wish.ms)) return none(`a downtime of ${formatMs(ms)} is allowed already`)
    return byGuard({ action: 'none' },
      `the guest may stand still for ${formatMs(allowed)} at most, which is set; the policy wanted ${inWords(wish)}, because ${wish.because}`)
  }
  if (ms === wish.ms) return wish
  const capped = `at most ${formatMs(allowed)} are allowed; the policy wanted ${inWords(wish)}, because ${wish.because}`
  // A cap below what holds would take back what somebody else has set.
  return ms < downtimeLimitMs && wish.ms > downtimeLimitMs ? byGuard({ action: 'none' }, capped) : byGuard({ action: 'setMaxDowntime', ms }, capped)
}

function pauseTooLong({ impliedDowntimeMs }: MigrationSample, { maxPauseMs }: PolicyGuards): string | null {
  return maxPauseMs !== undefined && impliedDowntimeMs !== null && impliedDowntimeMs > maxPauseMs
    ? `it would last ${formatMs(impliedDowntimeMs)}, at most ${formatMs(maxPauseMs)} are allowed` : null
}

/** Why the guest is not paused once more; null if it may be. */
function pauseAgain(history: PolicyHistory): string | null {
  const undone = lastDone(history, 'resume')
  if (!undone) return null
  const left = now(history).memory?.remainingBytes ?? null
  const then = history.samples.findLast(({ atMs }) => atMs <= undone.atMs)?.memory?.remainingBytes ?? null
  return left !== null && then !== null && left < then / 2 ? null : 'a pause was undone, and since then the rest has not become half as much'
}

function movesMemory({ phase }: MigrationSample): boolean {
  return phase === 'firstPass' || phase === 'iterate' || phase === 'switchover'
}

function retried(wish: PolicyDecision, history: PolicyHistory): PolicyDecision {
  if (wish.action === 'none') return wish
  const { atMs } = now(history)
  const refusal = history.actions.findLast((taken) => taken.refused !== null && isSame(taken, wish))
  if (!refusal || atMs - refusal.atMs >= retryMs) return wish
  return byGuard({ action: 'none' }, `${inWords(wish)} was refused ${formatMs(atMs - refusal.atMs)} ago: ${refusal.refused}; wanted because ${wish.because}`)
}

function isSame(one: PolicyAction, other: PolicyAction): boolean {
  return one.action === other.action && inWords(one) === inWords(other)
}

/** An action as somebody would say it. */
export function inWords(action: PolicyAction): string {
  switch (action.action) {
    case 'none': return 'nothing'
    case 'setMaxDowntime': return `a downtime limit of ${formatMs(action.ms)}`
    case 'setBandwidth': return action.mibps === 0 ? 'no bandwidth limit' : `a bandwidth limit of ${action.mibps} MiB/s`
    case 'throttle': return `a throttle of ${action.percent} %`
    case 'startPostcopy': return 'post-copy'
    case 'pause': return 'a pause'
    case 'resume': return 'an end of the pause'
    case 'abort': return 'an abort'
  }
}

const factKeys = {
  memoryBytes: number('bytes'),
  diskBytes: number('bytes'),
  maxDowntimeMs: number('ms'),
  postcopy: boolean,
  autoConverge: boolean,
  pause: boolean,
  throttle: boolean,
  bandwidthMiBps: orNull(number('MiB/s')),
}

/** Some of the facts: those that are given instead of what a trace tells. */
export const someFacts = tableFor<Partial<PolicyFacts>>()('facts', factKeys)

/** All the facts. */
export const factsOptions = tableFor<PolicyFacts>()('facts', {
  memoryBytes: required(factKeys.memoryBytes),
  diskBytes: required(factKeys.diskBytes),
  maxDowntimeMs: required(factKeys.maxDowntimeMs),
  postcopy: required(boolean),
  autoConverge: required(boolean),
  pause: required(boolean),
  throttle: boolean,
  bandwidthMiBps: required(factKeys.bandwidthMiBps),
})
