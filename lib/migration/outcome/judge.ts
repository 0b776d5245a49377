import type { AbortRequest, Evidence, HostAnswer } from './evidence'
import type { OutcomeWord } from './outcome'
import {
  cameHere, counted, destinationStand, endedThere, endOf, hadGuest, isArrival, isMigratedAway, lastStop, mayHaveSwitched, postcopyBegan, sourceStand, startedThere, tookPart,
  type DestinationStand, type SourceStand,
} from './stands'

/** An answer, and how well it stands. */
export interface Verdict {
  readonly outcome: OutcomeWord
  readonly because: string
  /** The abort's origin and reason; null unless `cancelled`. */
  readonly cancelled: AbortRequest | null
  /**
   * - `certain`: no further answer can change it.
   * - `changing`: the hosts may not be done yet, or one of them did not answer: worth asking again.
   * - `underWay`: the source says that a migration is still running.
   */
  readonly standing: 'certain' | 'changing' | 'underWay'
}

type Rule = (evidence: Evidence) => Verdict

/**
 * One answer out of all that is known. Pure, and never from one signal alone: for each way in which the source can stand to the
 * domain, and each in which the destination can, there is a rule.
 */
export function judge(all: Evidence): Verdict {
  const evidence = counted(all)
  if (evidence.began === 'no' && (evidence.call.call === 'neverMade' || bearsOut(evidence))) return notBegun(evidence)
  switch (underWay(evidence)) {
    case 'yes': return verdict('unknown', 'the migration still goes on, says the source', 'underWay')
    case 'others': return beforeOthers(evidence)
    case 'perhaps': return verdict('unknown', `${calls(evidence)}; ${atSource(evidence)}, and does not say whether a migration still runs`, 'changing')
    case 'no': return table[sourceStand(evidence)][destinationStand(evidence)](evidence)
  }
}

/** Whether the source bears out that a call which was made has begun nothing: it answers, and does not hold half a guest. */
function bearsOut(evidence: Evidence): boolean {
  const { hosts: { source } } = evidence
  return (source.known === 'present' || source.known === 'absent') && !isHalf(evidence)
}

function isHalf(evidence: Evidence): boolean {
  return ['postcopy', 'broken'].includes(sourceStand(evidence))
}

// A job that the source still runs is ours, unless libvirt has already answered the call, or the job was seen to be another one.
function underWay(evidence: Evidence): 'yes' | 'others' | 'perhaps' | 'no' {
  const { call, completed, othersRan, hosts: { source } } = evidence
  if (othersRan && !completed && call.call !== 'returned') return 'others'
  if (othersRan || call.call === 'returned' || (call.call === 'failed' && !call.lost) || source.known !== 'present') return 'no'
  const here = sourceStand(evidence), there = destinationStand(evidence)
  if (here === 'broken' || there === 'broken') return 'no'
  if (source.migrating !== null) return source.migrating ? 'yes' : 'no'
  // A guest that runs there, or does not run here, tells enough.
  const elsewhere = ['runs', 'holds', 'movedOn'].includes(there) || (there === 'postcopy' && here === 'has')
  return elsewhere || !['has', 'stands', 'postcopy'].includes(here) ? 'no' : 'perhaps'
}

function verdict(outcome: OutcomeWord, because: string, standing: Verdict['standing'] = 'certain'): Verdict {
  return { outcome, because, cancelled: null, standing }
}

/** The hosts may not be done yet. */
function changing(rule: Rule): Rule {
  return (evidence) => ({ ...rule(evidence), standing: 'changing' })
}

// The statements of the call and the hosts, in words.

function calls({ call }: Evidence): string {
  switch (call.call) {
    case 'returned': return 'the migrate call says that it has migrated'
    case 'failed': return call.message
    case 'neverMade': return call.message
    case 'hangs': return 'the migrate call has no answer'
    case 'notOurs': return 'the migration is over'
  }
}

function says(answer: HostAnswer): string {
  switch (answer.known) {
    case 'present': return `${answer.state} (${answer.reason})`
    case 'absent': return 'no longer there'
    // The advice comes behind the first full stop, and is left out.
    case 'unanswered': return `not known, because it did not answer (${answer.why.split('. ')[0]})`
    case 'notAsked': return `not known: ${answer.why}`
  }
}

function atSource({ hosts: { source } }: Evidence): string {
  return `at its source the domain is ${says(source)}`
}

function atDestination({ hosts: { destination } }: Evidence): string {
  return `at its destination ${destination.known === 'absent' ? 'it is not there' : `it is ${says(destination)}`}`
}

/** Independent signs that libvirt took the migration for a success: one alone decides nothing. */
function signsOfArrival(evidence: Evidence): number {
  return [
    evidence.call.call === 'returned',
    evidence.completed,
    ['handedOver', 'absent'].includes(sourceStand(evidence)) && evidence.hosts.source.known !== 'notAsked',
    ...['runs', 'holds'].includes(destinationStand(evidence))
      // From post-copy on the source cannot have gone on with it.
      ? [true, postcopyBegan(evidence) && cameHere(evidence)] : [],
  ].filter(Boolean).length
}

// The rules. Each says on which evidence it rests; whatever lacks it is `unknown`.

/** This migration did not begin. That rests on the call alone, and says nothing about where the guest is if not at its source. */
const notBegun: Rule = (evidence) => {
  const { abort, call, hosts: { source } } = evidence
  if (isHalf(evidence) || ['has', 'stands'].includes(sourceStand(evidence))) return stayed(evidence)
  const where = source.known !== 'absent' ? atSource(evidence)
    : `the domain is not at its source (any more)${sourceStand(evidence) === 'ended' ? `: it ${ended(evidence, 'source')}` : ''}`
  // The events of a migration may still be on their way behind the answer of its call.
  const standing = call.call === 'neverMade' ? 'certain' : 'changing'
  // The advice behind the first full stop of "no domain" would guess where it is.
  const said = 'code' in call && call.code === 'VIR_ERR_NO_DOMAIN' ? calls(evidence).split('. ')[0]! : calls(evidence)
  if (!abort) return verdict('failed', `${said}; ${where}; nothing was migrated`, standing)
  const cancelled = { by: abort.by, reason: abort.reason }
  return { ...verdict('cancelled', `${abort.reason}; ${where}; nothing was migrated`, standing), cancelled }
}

function hereOf(source: HostAnswer): string {
  return source.known === 'present'
    ? `the domain is ${source.state}${source.state === 'running' ? '' : ` (${source.reason})`} at its source`
    : 'the domain is at its source'
}

/** The guest is at its source, which said so now, and no other host is known to run it. */
const stayed: Rule = (evidence) => {
  const { abort, call, hosts: { source } } = evidence
  const where = hereOf(source)
  const cancelled: AbortRequest | null = abort ? { by: abort.by, reason: abort.reason }
    : call.call === 'failed' && call.code === 'VIR_ERR_OPERATION_ABORTED' ? { by: 'other', reason: call.message } : null
  if (cancelled && call.call !== 'returned') return { ...verdict('cancelled', `${cancelled.reason}; ${where}`), cancelled }
  return verdict('failed', `${calls(evidence)}; ${where}`)
}

/** This one is over, and another migration of the domain has begun since: what the hosts hold now, but a guest that runs at its source, may be the work of that one. */
const beforeOthers: Rule = (evidence) => {
  const { hosts: { source } } = evidence
  const there = destinationStand(evidence)
  if (source.known === 'present' && source.state === 'running' && ['incoming', 'absent', 'ended', 'silent'].includes(there)) return stayed(evidence)
  return verdict('unknown', `${calls(evidence)}; another migration of the domain has begun since; ${atSource(evidence)}; ${atDestination(evidence)}`, 'changing')
}

/** It is at its source, as long as the destination cannot have begun to run it. */
const stayedUnlessSwitched: Rule = (evidence) => mayHaveSwitched(evidence)
  ? verdict('unknown', `${calls(evidence)}; ${atSource(evidence)}; ${atDestination(evidence)}`, 'changing')
  : stayed(evidence)

/**
 * The source does not run it, and the destination said now that it does. For a call of ours also that this guest came with it: libvirt
 * said so, or it came after the call. Where nobody knows of a call, the domain is taken for the guest by its UUID.
 */
const arrived: Rule = (evidence) => {
  const { call, completed, hosts: { destination, source } } = evidence
  const isIt = !startedThere(evidence) && (cameHere(evidence) || completed || ['notOurs', 'returned'].includes(call.call) || sourceStand(evidence) === 'handedOver')
  if (!isIt) return unclear(evidence)
  const where = destination.known === 'present' && destination.state !== 'running' ? ` (${destination.state})` : ''
  return verdict('completed', `the domain is at its destination${where}${leftAt(source, evidence)}`)
}

/** A half has to be destroyed when this migration is known to have brought the whole guest to the destination. */
function leftAt(source: HostAnswer, evidence: Evidence): string {
  if (source.known === 'unanswered') return '; its source does not answer any more'
  if (source.known !== 'present' || source.state !== 'paused') return ''
  return evidence.began === 'yes' && cameHere(evidence)
    ? `; its source still holds a stale half, ${says(source)}, which has to be destroyed and must not be resumed`
    : `; its source holds a half that post-copy left, ${says(source)}, and nobody saw it come whole to its destination`
}

/** The source let go of it, or the destination has it, and the other one cannot be asked: two signs are needed. */
const arrivedBySigns: Rule = (evidence) => {
  if (signsOfArrival(evidence) < 2) return verdict('unknown', `${calls(evidence)}; ${atSource(evidence)}; ${atDestination(evidence)}`, 'changing')
  return ['runs', 'holds'].includes(destinationStand(evidence)) ? arrived(evidence) : byWord(evidence)
}

const byWord: Rule = (evidence) => verdict('completed', `the domain is at its destination, says libvirt; ${atDestination(evidence)}`)

/** Without a guest there is nothing that could be in two places: libvirt's word for a definition is enough. */
const definition: Rule = (evidence) => {
  const { call, offline, hosts: { destination } } = evidence
  if (call.call !== 'returned' || !offline) return stayed(evidence)
  if (destination.known === 'present') return arrived(evidence)
  return destination.known === 'absent' ? unclear(evidence) : byWord(evidence)
}

/** It was seen to run at the destination, and to be migrated away there; the source does not run it. */
const movedOn: Rule = () => verdict('completed', 'the domain arrived at its destination, and was migrated on from there')

/**
 * Two hosts that are known to be two said now that they have it, the guest was at the source, this migration began, and what the
 * destination has came with it.
 */
const both: Rule = (evidence) => {
  const where = `both hosts have a domain of this UUID: ${atSource(evidence)}, ${atDestination(evidence)}`
  if (evidence.began === 'yes' && hadGuest(evidence) && cameHere(evidence)) {
    return verdict('split', `${calls(evidence)}; ${where}; one of the two has to be destroyed`)
  }
  return verdict('unknown', `${calls(evidence)}; ${where}; nothing tells that this migration made the second one`)
}

const recoverable: Rule = (evidence) => verdict(
  'postcopyRecoverable', `post-copy broke (${calls(evidence)}); the domain needs both hosts: ${atSource(evidence)}, ${atDestination(evidence)}`,
)

/** A guest is `gone` where it was at the source, this migration began, and its end was seen. */
function gone(evidence: Evidence, because: string): Verdict {
  return evidence.began === 'yes' && hadGuest(evidence) ? verdict('gone', because) : unclear(evidence)
}

/** One half ended, by an event or by its state; the other one is a half, and is known to belong to it. */
const halfLost: Rule = (evidence) => cameHere(evidence)
  ? gone(evidence, `${calls(evidence)}; post-copy lost one half of the guest, and the other one cannot run without it: ${halves(evidence)}`)
  : unclear(evidence)

/**
 * The destination does not have the other half (any more). Either its end was seen, or it was there and the source says that memory is
 * left to send: a guest that lacks memory cannot have gone on to another host. Otherwise it may have become whole, and be elsewhere.
 */
const halfLostUnlessWhole: Rule = (evidence) => {
  const stop = lastStop(evidence.events, 'destination')
  const lost = stop ? !isMigratedAway(stop) : tookPart(evidence) && hasMemoryLeft(evidence)
  return lost ? halfLost(evidence) : unclear(evidence)
}

function hasMemoryLeft({ hosts: { source } }: Evidence): boolean {
  return source.known === 'present' && (source.memoryRemainingBytes ?? 0) > 0
}

function halves(evidence: Evidence): string {
  const there = lastStop(evidence.events, 'destination') ? `at its destination it ${ended(evidence, 'destination')}` : atDestination(evidence)
  return `${sourceStand(evidence) === 'ended' ? `at its source it ${ended(evidence, 'source')}` : atSource(evidence)}, ${there}`
}

/** Its end was seen at the source, and it cannot have gone on at the destination before. */
const endedAtSource: Rule = (evidence) => gone(
  evidence, `${calls(evidence)}; the guest ended during its migration: at its source it ${ended(evidence, 'source')}`,
)

/** It was seen to arrive, and its end was seen there. */
const endedAtDestination: Rule = (evidence) => gone(
  evidence, `the domain arrived at its destination, and has ended there: it ${ended(evidence, 'destination')}`,
)

function ended({ hosts, events }: Evidence, side: 'source' | 'destination'): string {
  const end = endOf(hosts[side], events, side)
  return hosts[side].known === 'present' ? `is ${end}` : end
}

const endedUnlessSwitched: Rule = (evidence) => mayHaveSwitched(evidence)
  ? verdict('unknown', `${calls(evidence)}; at its source the domain ${ended(evidence, 'source')}; ${atDestination(evidence)}`, 'changing')
  : endedAtSource(evidence)

/** The destination, which took part in it, does not have it; had it run there, a watch without a gap would have seen that. */
const endedUnlessRanThere: Rule = (evidence) => ranUnseen(evidence) ? endedUnlessSwitched(evidence) : endedAtSource(evidence)

/** It stands still at the source. Whether it may go on there depends on whether it has run elsewhere meanwhile. */
const standsUnlessRanThere: Rule = (evidence) => ranUnseen(evidence) ? unclear(evidence) : stayed(evidence)

function ranUnseen(evidence: Evidence): boolean {
  return !evidence.destinationWatched || !tookPart(evidence) || evidence.events.some(isArrival)
}

/** Neither host has it, and nothing tells how it went: a third one may have it. */
const nowhere: Rule = (evidence) => verdict(
  'unknown', `${calls(evidence)}; neither of the two hosts has the domain, and nothing tells where it went: it has ended, or was migrated on, or went to another host than the one that was asked`, 'changing',
)

/** libvirt says that it has migrated, and the destination does not have it. */
const vanished: Rule = (evidence) => endedThere(evidence)
  ? endedAtDestination(evidence)
  : verdict('unknown', `libvirt says that the domain has migrated, but ${atDestination(evidence)}: it has ended since, or was migrated on, or the destination that was asked is not the one`, 'changing')

const unclear: Rule = (evidence) => verdict(
  'unknown', `${calls(evidence)}; ${atSource(evidence)}; ${atDestination(evidence)}`, 'changing',
)

const table: Readonly<Record<SourceStand, Readonly<Record<DestinationStand, Rule>>>> = {
  has: {
    // A host that ran it before the other one let go shows so for a moment only.
    runs: changing(both), holds: changing(both), postcopy: changing(both), broken: changing(both),
    // From there it may have been migrated back.
    movedOn: unclear,
    // A reservation that nobody has taken away yet.
    incoming: changing(stayed),
    ended: stayed, absent: stayed, silent: stayedUnlessSwitched,
  },
  off: {
    runs: definition, holds: definition, postcopy: definition, broken: definition, movedOn: definition,
    incoming: definition, ended: definition, absent: definition, silent: definition,
  },
  stands: {
    runs: changing(both), holds: changing(both), postcopy: changing(recoverable), broken: recoverable,
    // The guest has run elsewhere, so that what stands here is of the past.
    movedOn: unclear, ended: unclear,
    incoming: changing(stayed), absent: changing(standsUnlessRanThere), silent: unclear,
  },
  // The source's half of a post-copy that is complete cannot be used any more: it is only in the way.
  postcopy: {
    runs: changing(arrived), holds: changing(arrived), postcopy: changing(recoverable), broken: recoverable,
    movedOn: changing(movedOn), incoming: changing(recoverable), ended: changing(halfLost), absent: changing(halfLostUnlessWhole),
    silent: changing(recoverable),
  },
  broken: {
    runs: changing(arrived), holds: changing(arrived), postcopy: recoverable, broken: recoverable,
    movedOn: changing(movedOn), incoming: recoverable, ended: changing(halfLost), absent: changing(halfLostUnlessWhole),
    silent: recoverable,
  },
  handedOver: {
    runs: arrived, holds: arrived, postcopy: changing(arrived), broken: changing(arrived), movedOn,
    incoming: unclear, ended: endedAtDestination, absent: vanished, silent: arrivedBySigns,
  },
  ended: {
    runs: arrived, holds: arrived, postcopy: changing(halfLost), broken: changing(halfLost), movedOn,
    incoming: changing(endedAtSource), ended: endedAtDestination, absent: endedUnlessRanThere, silent: endedUnlessSwitched,
  },
  stopped: {
    runs: arrived, holds: arrived, postcopy: unclear, broken: unclear, movedOn,
    incoming: unclear, ended: endedAtDestination, absent: nowhere, silent: arrivedBySigns,
  },
  absent: {
    runs: arrived, holds: arrived, postcopy: unclear, broken: unclear, movedOn,
    incoming: unclear, ended: endedAtDestination, absent: nowhere, silent: arrivedBySigns,
  },
  silent: {
    runs: arrivedBySigns, holds: arrivedBySigns, postcopy: unclear, broken: changing(recoverable), movedOn: unclear,
    incoming: unclear, ended: unclear, absent: unclear, silent: arrivedBySigns,
  },
}
